export const id = 1789;
export const ids = [1789];
export const modules = {

/***/ 47163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vq: () => (/* binding */ sha256OfFile),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);


/** SHA-256 of bytes or text (UTF-8), in 64 lower-case hexadecimal digits. */
function sha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}
/** Bytes of a file that are read at once. */
const pieceLength = 1 << 20;
/** SHA-256 of a file's content, read piece by piece into the same memory. */
async function sha256OfFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path);
    try {
        const piece = Buffer.allocUnsafeSlow(pieceLength);
        for (;;) {
            const { bytesRead } = await file.read(piece, 0, pieceLength);
            if (bytesRead === 0)
                return hash.digest('hex');
            hash.update(piece.subarray(0, bytesRead));
        }
    }
    finally {
        await file.close();
    }
}
/** JSON with the keys of every object in sorted order, so that equal content gives equal text. */
function canonicalJson(value) {
    return JSON.stringify(value, (_key, inner) => {
        if (inner === null || typeof inner !== 'object' || Array.isArray(inner))
            return inner;
        return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
    });
}


/***/ }),

/***/ 43052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ treeExplainer)
});

// UNUSED EXPORTS: sumByColumn

;// CONCATENATED MODULE: ./build/shared/src/explain/gauss-legendre.js
/**
 * Points and weights of Gauss–Legendre quadrature on [0, 1]: exact for polynomials up to degree 2 · count − 1.
 * The points are the roots of the Legendre polynomial, by Newton's method (Abramowitz and Stegun 25.4.30).
 */
function gaussLegendre(count) {
    const points = new Float64Array(count);
    const weights = new Float64Array(count);
    for (let i = 0; i < count; i++) {
        let x = Math.cos((Math.PI * (i + 0.75)) / (count + 0.5));
        let slope = 1;
        for (let step = 0; step < 20; step++) {
            let value = 1;
            let previous = 0;
            for (let degree = 1; degree <= count; degree++) {
                [value, previous] = [((2 * degree - 1) * x * value - (degree - 1) * previous) / degree, value];
            }
            slope = (count * (x * value - previous)) / (x * x - 1);
            const change = value / slope;
            x -= change;
            if (Math.abs(change) < 1e-16)
                break;
        }
        points[i] = (1 - x) / 2;
        weights[i] = 1 / ((1 - x * x) * slope * slope);
    }
    return { points, weights };
}

;// CONCATENATED MODULE: ./build/shared/src/explain/tree-shap.js

/**
 * Exact path-dependent TreeSHAP (Lundberg, Erion and Lee 2018): what a split on an absent feature does is weighted
 * by the training rows on its sides.
 *
 * A leaf's share in a feature's value is an integral over t ∈ [0, 1] of a product with one factor for each other
 * feature on the leaf's path: o · t + z · (1 − t), where o is 1 if the row satisfies the feature's conditions and z
 * is the share of training rows that do (Owen 1972, "Multilinear extensions of games"). Gauss–Legendre quadrature
 * is exact for it, and sums over the leaves below a node are shared, so a row costs nodes × points of a tree.
 *
 * @param trees checked by parseModel, or grown here; tree t adds to output t mod baseline.length.
 * @param baseline scores before the first tree, by output.
 * @param matrix with the features that the trees were trained on.
 */
function explainTrees(trees, baseline, matrix) {
    const outputs = baseline.length;
    const width = matrix.features.length;
    const values = new Float64Array(matrix.rows * outputs * width);
    const expected = Float64Array.from(baseline);
    trees.forEach((tree, index) => {
        const output = index % outputs;
        const explainer = new TreeExplainer(tree);
        expected[output] += explainer.expected;
        for (let row = 0; row < matrix.rows; row++) {
            explainer.add(matrix, row, values, (row * outputs + output) * width);
        }
    });
    return { values, expected };
}
/** Steps that explaining one row takes: edges × points of the quadrature, at most. */
function explanationCost(trees) {
    return trees.reduce((sum, tree) => {
        const depth = new Int32Array(tree.feature.length).fill(1);
        let deepest = 1;
        for (let split = 0; split < depth.length; split++) {
            deepest = Math.max(deepest, depth[split]);
            for (const child of [tree.left[split], tree.right[split]])
                if (child >= 0)
                    depth[child] = depth[split] + 1;
        }
        const distinct = Math.min(deepest, new Set(tree.feature).size);
        return sum + 2 * depth.length * Math.ceil(distinct / 2);
    }, 0);
}
/** One tree. Edge 2s leads from split s to its left child, edge 2s + 1 to its right one. */
class TreeExplainer {
    expected;
    #tree;
    /** The edge above a split; -1 at the root. */
    #edgeAbove;
    /** The nearest edge above with the same feature; -1 without one. */
    #sameAbove;
    /** Share of training rows that satisfy all of the path's conditions on the edge's feature. */
    #share;
    #sets;
    #weights;
    /** The edge's factor by o, edge and point: at o · edges · points. */
    #factors;
    /** One over it; 0 where it is 0, since no leaf below counts then. */
    #inverses;
    /** 1 where the row satisfies the path's conditions on the edge's feature. */
    #satisfied;
    /** By edge and point: the product of the path's factors, then the sum of products × values of the leaves below. */
    #products;
    constructor(tree) {
        const splits = tree.feature.length;
        const edges = 2 * splits;
        this.#tree = tree;
        this.#sets = tree.categories.map((codes) => new Set(codes));
        this.#edgeAbove = new Int32Array(splits).fill(-1);
        this.#sameAbove = new Int32Array(edges).fill(-1);
        this.#share = new Float64Array(edges);
        this.#satisfied = new Uint8Array(edges);
        const rows = rowsOfSplits(tree);
        const distinct = new Int32Array(edges);
        let most = 1;
        for (let edge = 0; edge < edges; edge++) {
            const split = edge >> 1;
            const above = this.#edgeAbove[split];
            let same = above;
            while (same >= 0 && tree.feature[same >> 1] !== tree.feature[split])
                same = this.#edgeAbove[same >> 1];
            const child = childOf(tree, edge);
            const below = child < 0 ? tree.rows[~child] : rows[child];
            this.#sameAbove[edge] = same;
            this.#share[edge] = (rows[split] > 0 ? below / rows[split] : 0) * (same < 0 ? 1 : this.#share[same]);
            distinct[edge] = (above < 0 ? 0 : distinct[above]) + (same < 0 ? 1 : 0);
            most = Math.max(most, distinct[edge]);
            if (child >= 0)
                this.#edgeAbove[child] = edge;
        }
        // n points integrate polynomials up to degree 2n − 1 exactly; with m features the degree is m − 1.
        const { points, weights } = gaussLegendre(Math.ceil(most / 2));
        this.#weights = weights;
        this.#products = new Float64Array(edges * points.length);
        this.#factors = new Float64Array(2 * this.#products.length);
        for (let edge = 0; edge < edges; edge++) {
            for (let point = 0; point < points.length; point++) {
                const at = edge * points.length + point;
                this.#factors[at] = this.#share[edge] * (1 - points[point]);
                this.#factors[this.#products.length + at] = points[point] + this.#factors[at];
            }
        }
        this.#inverses = this.#factors.map((factor) => (factor === 0 ? 0 : 1 / factor));
        const total = splits > 0 ? rows[0] : tree.rows[0];
        this.expected =
            total > 0
                ? tree.value.reduce((sum, value, leaf) => sum + value * tree.rows[leaf], 0) / total
                : tree.value[0];
    }
    /** Adds a row's values to values[first …], by feature. */
    add(matrix, row, values, first) {
        this.#descend(matrix, row);
        this.#ascend(values, first);
    }
    /** Parents come before children: products from the root down. */
    #descend(matrix, row) {
        const tree = this.#tree;
        const products = this.#products;
        const factors = this.#factors;
        const inverses = this.#inverses;
        const satisfied = this.#satisfied;
        const count = this.#weights.length;
        const edges = this.#sameAbove.length;
        for (let edge = 0; edge < edges; edge++) {
            const split = edge >> 1;
            const same = this.#sameAbove[edge];
            const above = this.#edgeAbove[split];
            const taken = this.#goesLeft(matrix, row, split) === (edge % 2 === 0);
            satisfied[edge] = Number(taken && (same < 0 || satisfied[same] === 1));
            const child = childOf(tree, edge);
            const value = child < 0 ? tree.value[~child] : 1;
            const first = edge * count;
            const factor = satisfied[edge] * products.length + first;
            if (above < 0) {
                for (let point = 0; point < count; point++)
                    products[first + point] = value * factors[factor + point];
                continue;
            }
            const before = above * count;
            if (same < 0) {
                for (let point = 0; point < count; point++) {
                    products[first + point] = value * products[before + point] * factors[factor + point];
                }
                continue;
            }
            // The nearer condition on a feature takes in the farther one.
            const replaced = satisfied[same] * products.length + same * count;
            for (let point = 0; point < count; point++) {
                products[first + point] =
                    value * products[before + point] * factors[factor + point] * inverses[replaced + point];
            }
        }
        // An inner edge starts its sum at zero once its children have taken its product.
        for (let split = 1; split < this.#edgeAbove.length; split++) {
            const edge = this.#edgeAbove[split];
            products.fill(0, edge * count, (edge + 1) * count);
        }
    }
    /**
     * Children before parents: sums of leaves go up, and each edge gives its feature what it changes, the derivative of
     * its factor (o − z) over the factor.
     */
    #ascend(values, first) {
        const sums = this.#products;
        const inverses = this.#inverses;
        const satisfied = this.#satisfied;
        const weights = this.#weights;
        const share = this.#share;
        const count = weights.length;
        for (let edge = this.#sameAbove.length - 1; edge >= 0; edge--) {
            const split = edge >> 1;
            const same = this.#sameAbove[edge];
            const above = this.#edgeAbove[split];
            const from = edge * count;
            if (above >= 0) {
                for (let point = 0; point < count; point++)
                    sums[above * count + point] += sums[from + point];
            }
            const own = satisfied[edge] * sums.length + from;
            let value = 0;
            for (let point = 0; point < count; point++) {
                value += weights[point] * sums[from + point] * inverses[own + point];
            }
            value *= satisfied[edge] - share[edge];
            if (same >= 0) {
                const replaced = satisfied[same] * sums.length + same * count;
                let taken = 0;
                for (let point = 0; point < count; point++) {
                    taken += weights[point] * sums[from + point] * inverses[replaced + point];
                }
                value -= taken * (satisfied[same] - share[same]);
            }
            values[first + this.#tree.feature[split]] += value;
        }
    }
    #goesLeft(matrix, row, split) {
        const { feature, threshold, missing } = this.#tree;
        const column = matrix.features[feature[split]];
        if (column.kind === 'numeric') {
            const value = column.values[row];
            return Number.isFinite(value) ? value <= threshold[split] : missing[split] === 1;
        }
        const code = column.codes[row];
        const known = code >= 0 && code < column.cardinality;
        return known ? this.#sets[threshold[split]].has(code) : missing[split] === 1;
    }
}
function childOf(tree, edge) {
    return edge % 2 === 0 ? tree.left[edge >> 1] : tree.right[edge >> 1];
}
/** Training rows that came through each split. */
function rowsOfSplits(tree) {
    const rows = new Float64Array(tree.feature.length);
    for (let split = rows.length - 1; split >= 0; split--) {
        for (const child of [tree.left[split], tree.right[split]]) {
            rows[split] += child < 0 ? tree.rows[~child] : rows[child];
        }
    }
    return rows;
}

;// CONCATENATED MODULE: ./build/shared/src/explain/tree-explainer.js

/**
 * The explainer of a model of trees.
 * @param trees tree t adds to output t mod baseline.length.
 * @param baseline scores before the first tree, by output.
 * @param scale the score is the sum of the trees' answers times this: for a mean, one over their number.
 * @param encode a table as the trees see it.
 */
function treeExplainer(trees, baseline, unit, encode, scale = 1) {
    return {
        unit,
        rowCost: explanationCost(trees),
        explain(table) {
            const matrix = encode(table);
            const explanation = sumByColumn(explainTrees(trees, baseline, matrix), matrix);
            if (scale === 1)
                return explanation;
            const { values, base } = explanation;
            return {
                ...explanation,
                values: values.map((value) => scale * value),
                base: base.map((value) => scale * value),
            };
        },
    };
}
/** The values by table column: those of its features (parts of a date, encodings) are added. */
function sumByColumn({ values, expected }, { rows, features }) {
    const columns = [...new Set(features.map(({ column }) => column))];
    const places = features.map(({ column }) => columns.indexOf(column));
    const sums = new Float64Array((values.length / features.length || 0) * columns.length);
    for (let from = 0, to = 0; from < values.length; from += features.length, to += columns.length) {
        for (let feature = 0; feature < features.length; feature++) {
            sums[to + places[feature]] += values[from + feature];
        }
    }
    return { rows, columns, values: sums, base: expected };
}


/***/ }),

/***/ 43873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ encodedColumns)
/* harmony export */ });
/* harmony import */ var _target_encoding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51320);
/* harmony import */ var _text_score_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30078);


/**
 * The columns of a feature that is encoded by what it says of the target, by output.
 * @param outOfFold of the training rows, if the table is theirs.
 */
function encodedColumns(feature, table, outOfFold) {
    const own = outOfFold?.get(feature.name);
    if (own !== undefined)
        return own;
    const column = table.columns.get(feature.name);
    return feature.kind === 'text'
        ? (0,_text_score_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeText */ .w)(feature, column, table.rows)
        : (0,_target_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeByTarget */ .T)(feature, column, table.rows);
}


/***/ }),

/***/ 72463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ encodeForTrees),
/* harmony export */   c: () => (/* binding */ numbersOf)
/* harmony export */ });
/* harmony import */ var _category_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4190);
/* harmony import */ var _date_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84762);
/* harmony import */ var _encoded_columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43873);
/* harmony import */ var _features_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29734);




/**
 * Encodes a table for trees. Columns that the table lacks are all missing.
 * @param outOfFold of the training rows, if the table is theirs.
 */
function encodeForTrees(features, table, outOfFold) {
    const encoded = features.features.flatMap((feature) => treeFeatures(feature, table, outOfFold));
    return { rows: table.rows, features: encoded };
}
function treeFeatures(feature, table, outOfFold) {
    const { name } = feature;
    const column = table.columns.get(name);
    const numeric = (part, values) => ({
        kind: 'numeric',
        name: part === null ? name : `${name} (${part})`,
        column: name,
        values,
    });
    switch (feature.kind) {
        case 'categorical':
            return [categoricalFeature(name, feature.categories, table)];
        case 'date': {
            const values = numbersOf(column, table.rows);
            const parts = feature.parts.map((part) => numeric(part, values.map((value) => (0,_date_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .datePart */ .yC)(value, part))));
            return feature.trend === null ? parts : [numeric('time', values.map(_date_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .daysSince1970 */ .zj)), ...parts];
        }
        case 'target-encoded':
        case 'text': {
            // Trees that know the category itself can tell what it means together with other columns.
            if (feature.kind === 'target-encoded' && feature.categories.length <= _features_js__WEBPACK_IMPORTED_MODULE_3__/* .treeCategoryLimit */ .CE) {
                return [categoricalFeature(name, feature.categories, table)];
            }
            const columns = (0,_encoded_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .encodedColumns */ .U)(feature, table, outOfFold);
            return feature.outputs.map(({ label }, output) => numeric(label ?? 'encoded', columns[output]));
        }
        case 'numeric':
        case 'boolean':
            return [numeric(null, numbersOf(column, table.rows))];
    }
}
function categoricalFeature(name, categories, table) {
    const codes = (0,_category_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .categoryCodes */ .L)(table.columns.get(name), categories, table.rows);
    return { kind: 'categorical', name, column: name, codes, cardinality: categories.length };
}
/** The numbers of a column; a column that is absent, or is text, is all missing. */
function numbersOf(column, rows) {
    return column?.kind === 'numeric' ? column.values : new Float64Array(rows).fill(Number.NaN);
}


/***/ }),

/***/ 36598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ sharesByColumn)
/* harmony export */ });
/** Shares of amounts by feature, summed by table column; null where all are zero. */
function sharesByColumn(amounts, features) {
    const sums = new Map();
    let total = 0;
    features.forEach(({ column }, index) => {
        sums.set(column, (sums.get(column) ?? 0) + amounts[index]);
        total += amounts[index];
    });
    if (!(total > 0))
        return null;
    return Object.fromEntries([...sums].map(([column, sum]) => [column, sum / total]));
}


/***/ }),

/***/ 22163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gradientBoostedTrees: () => (/* binding */ gradientBoostedTrees)
});

// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/explain/tree-explainer.js + 2 modules
var tree_explainer = __webpack_require__(43052);
// EXTERNAL MODULE: ./build/shared/src/features/tree-matrix.js
var tree_matrix = __webpack_require__(72463);
// EXTERNAL MODULE: ./build/shared/src/learners/checkpoint.js
var checkpoint = __webpack_require__(69096);
// EXTERNAL MODULE: ./build/shared/src/learners/model-file.js
var model_file = __webpack_require__(63188);
// EXTERNAL MODULE: ./build/shared/src/learners/require-something-to-learn.js
var require_something_to_learn = __webpack_require__(44169);
// EXTERNAL MODULE: ./build/shared/src/learners/gradient-boosted-trees/importance.js
var importance = __webpack_require__(36598);
// EXTERNAL MODULE: ./build/shared/src/learners/gradient-boosted-trees/model.js
var gradient_boosted_trees_model = __webpack_require__(85215);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./build/shared/src/learners/gradient-boosted-trees/parameters.js

/** What users may set under `params` for `gradient-boosted-trees`, with the defaults. */
const boostingParametersSchema = schemas/* strictObject */.rej({
    trees: schemas/* int */.Whr()
        .min(1)
        .max(10_000)
        .default(300)
        .describe('Rounds of boosting at most; each adds one tree, or one a class with three classes or more.'),
    'learning-rate': schemas/* number */.aig()
        .positive()
        .max(1)
        .default(0.1)
        .describe("Share of each tree's answer that is added."),
    'max-leaves': schemas/* int */.Whr().min(2).max(4096).default(31).describe('Leaves of a tree at most.'),
    'max-depth': schemas/* int */.Whr()
        .min(1)
        .nullable()
        .default(null)
        .describe('Splits between root and leaf at most; null means no limit but max-leaves.'),
    'min-samples-leaf': schemas/* int */.Whr().min(1).default(20).describe('Training rows that each side of a split keeps.'),
    'min-sum-hessian': schemas/* number */.aig()
        .min(0)
        .default(1e-3)
        .describe('Second derivatives of the loss that each side of a split keeps: for squared error, its rows.'),
    l2: schemas/* number */.aig().min(0).default(1).describe("Penalty on the squares of the leaves' values."),
    'min-gain': schemas/* number */.aig().min(0).default(0).describe('Gain that a split needs.'),
    'max-bins': schemas/* int */.Whr()
        .min(2)
        .max(255)
        .default(255)
        .describe('Bins of a numeric column; missing values have one more.'),
    'feature-fraction': schemas/* number */.aig()
        .positive()
        .max(1)
        .default(1)
        .describe('Share of the columns, drawn anew, that each tree may use.'),
    'categorical-smoothing': schemas/* number */.aig()
        .min(0)
        .default(10)
        .describe('Pulls rare categories to the middle when they are put in order: sum of hessians that counts as plenty.'),
    'categorical-l2': schemas/* number */.aig().min(0).default(0).describe('Added to l2 where a split divides categories.'),
    'early-stopping': schemas/* int */.Whr()
        .min(0)
        .default(20)
        .describe('Rounds without a lower validation loss before training ends with the best round; 0 trains all trees.'),
});

// EXTERNAL MODULE: ./build/shared/src/learners/gradient-boosted-trees/prediction.js
var prediction = __webpack_require__(54021);
// EXTERNAL MODULE: ./build/shared/src/base/random.js
var base_random = __webpack_require__(93096);
// EXTERNAL MODULE: ./build/shared/src/learners/training-pace.js
var training_pace = __webpack_require__(25726);
// EXTERNAL MODULE: ./build/shared/src/learners/training-progress.js
var training_progress = __webpack_require__(72294);
// EXTERNAL MODULE: ./build/shared/src/learners/gradient-boosted-trees/binning.js + 1 modules
var binning = __webpack_require__(11749);
// EXTERNAL MODULE: ./build/shared/src/learners/training-state.js
var training_state = __webpack_require__(38292);
// EXTERNAL MODULE: ./build/shared/src/learners/gradient-boosted-trees/model-tree.js
var model_tree = __webpack_require__(61848);
;// CONCATENATED MODULE: ./build/shared/src/learners/gradient-boosted-trees/checkpoint.js




const factsSchema = schemas/* strictObject */.rej({
    random: base_random/* randomStateSchema */.m,
    rounds: schemas/* array */.YOg(schemas/* array */.YOg(model_tree/* treeSchema */.A8)),
    bestStep: schemas/* int */.Whr().min(0),
});
function encodeProgress({ random, rounds, history, bestStep }) {
    return (0,training_state/* encodeState */.Md)({
        facts: { random, rounds: rounds.map(({ trees }) => trees), bestStep },
        arrays: new Map([
            ['gains', Float64Array.from(rounds.flatMap(({ gains }) => [...gains]))],
            // Losses may be NaN, which JSON cannot say.
            [
                'losses',
                Float64Array.from(history.flatMap(({ trainLoss, validationLoss }) => [trainLoss, validationLoss])),
            ],
        ]),
    });
}
/**
 * Reads what `encodeProgress` wrote, checked as a model is.
 * @throws Error if it is not a state of a training with these features and outputs.
 */
function decodeProgress(bytes, features, outputs) {
    const state = (0,training_state/* decodeState */.UJ)(bytes);
    const { random, rounds, bestStep } = factsSchema.parse(state.facts);
    const gains = (0,training_state/* stateArray */.DW)(state, 'gains', 'Float64Array', rounds.length * features.length);
    const losses = (0,training_state/* stateArray */.DW)(state, 'losses', 'Float64Array', rounds.length * 2);
    if (bestStep > rounds.length)
        throw new Error('its best round is one that it lacks');
    for (const tree of rounds.flat()) {
        const fault = (0,model_tree/* faultOf */.Kl)(tree, features, 1);
        if (fault !== null)
            throw new Error(fault);
    }
    if (rounds.some((trees) => trees.length !== outputs))
        throw new Error(`a round has not ${outputs} trees`);
    return {
        random,
        rounds: rounds.map((trees, round) => ({
            trees,
            gains: gains.slice(round * features.length, (round + 1) * features.length),
        })),
        history: rounds.map((_, round) => ({
            step: round + 1,
            trainLoss: losses[2 * round],
            validationLoss: losses[2 * round + 1],
        })),
        bestStep,
    };
}

// EXTERNAL MODULE: ./build/shared/src/learners/gradient-boosted-trees/loss.js + 1 modules
var gradient_boosted_trees_loss = __webpack_require__(63139);
// EXTERNAL MODULE: ./build/shared/src/learners/gradient-boosted-trees/objective.js
var objective = __webpack_require__(32025);
// EXTERNAL MODULE: ./build/shared/src/learners/gradient-boosted-trees/row-crew.js + 2 modules
var row_crew = __webpack_require__(99333);
// EXTERNAL MODULE: ./build/shared/src/learners/gradient-boosted-trees/row-memory.js
var row_memory = __webpack_require__(15348);
;// CONCATENATED MODULE: ./build/shared/src/learners/gradient-boosted-trees/gain.js
/** The rules that the parameters ask for. */
function splitRules(parameters) {
    return {
        leastRows: parameters['min-samples-leaf'],
        leastHessian: parameters['min-sum-hessian'],
        leastGain: parameters['min-gain'],
        l2: parameters.l2,
        categoricalL2: parameters.l2 + parameters['categorical-l2'],
        categoricalSmoothing: parameters['categorical-smoothing'],
    };
}
/** G² / (H + λ): twice the fall of the loss when a node's rows get their best common value. 0 where H + λ is 0. */
function nodeScore(gradient, hessian, l2) {
    const curvature = hessian + l2;
    return curvature > 0 ? (gradient * gradient) / curvature : 0;
}
/**
 * Share of the parent's score that must be gained at least: what is less can be the rounding of three divisions.
 */
const leastRelativeGain = 1e-10;

// EXTERNAL MODULE: ./build/shared/src/learners/gradient-boosted-trees/histogram.js + 2 modules
var gradient_boosted_trees_histogram = __webpack_require__(43816);
;// CONCATENATED MODULE: ./build/shared/src/learners/gradient-boosted-trees/categorical-split.js


/** Rows that a category needs in a node to be put in order there; with less it stays on the other side. */
const enoughRows = 10;
/**
 * Divides categories into two sets. Sorted by gradient over hessian, the best set for a convex loss is a prefix
 * (Fisher 1958, "On grouping for maximum homogeneity"); the hessian is smoothed as in LightGBM, so that small
 * categories do not take the ends. Missing values are sorted like one more category. Prefixes from both ends are
 * tried: categories with few rows in the node always stay with the rest.
 */
class CategoricalScan {
    #rules;
    #order = new Int32Array(256);
    #keys = new Float64Array(256);
    /** Bins that go left in the best division so far. */
    #left = new Uint8Array(256);
    constructor(rules) {
        this.#rules = rules;
    }
    /** Tries the divisions of a feature; a better one replaces `best`. */
    scan(histogram, feature, index, node, best) {
        const ordered = this.#sort(histogram, feature);
        for (const descending of [false, true]) {
            const taken = this.#scanPrefixes(histogram, feature, index, node, best, ordered, descending);
            if (taken === 0)
                continue;
            this.#left.fill(0);
            for (let i = 0; i < taken; i++)
                this.#left[this.#order[descending ? ordered - 1 - i : i]] = 1;
            best.missingLeft = this.#left[feature.valueBins] === 1;
        }
    }
    /**
     * The division found last, a byte a category. Categories without a row in the node, about which nothing was
     * learned, take the larger side.
     */
    categoriesLeft(histogram, feature, largerIsLeft) {
        const left = this.#left.slice(0, feature.valueBins);
        for (let bin = 0; bin < feature.valueBins; bin++) {
            if (histogram[(feature.firstSlot + bin) * gradient_boosted_trees_histogram/* slotWidth */.hp + 2] === 0)
                left[bin] = Number(largerIsLeft);
        }
        return left;
    }
    /** Insertion sort of the bins with enough rows. @returns how many there are. */
    #sort(histogram, feature) {
        const order = this.#order;
        const keys = this.#keys;
        const { categoricalSmoothing, leastRows } = this.#rules;
        const needed = Math.min(enoughRows, leastRows);
        let ordered = 0;
        for (let bin = 0; bin <= feature.valueBins; bin++) {
            const slot = (feature.firstSlot + bin) * gradient_boosted_trees_histogram/* slotWidth */.hp;
            if (histogram[slot + 2] < needed)
                continue;
            const curvature = histogram[slot + 1] + categoricalSmoothing;
            const key = curvature > 0 ? histogram[slot] / curvature : 0;
            let at = ordered++;
            for (; at > 0 && keys[at - 1] > key; at--) {
                keys[at] = keys[at - 1];
                order[at] = order[at - 1];
            }
            keys[at] = key;
            order[at] = bin;
        }
        return ordered;
    }
    /** @returns the number of bins in the best prefix, 0 if none beats `best`. */
    #scanPrefixes(histogram, feature, index, node, best, ordered, descending) {
        const { leastRows, leastHessian, l2, categoricalL2 } = this.#rules;
        const parent = nodeScore(node.gradient, node.hessian, l2) * (1 + leastRelativeGain);
        let leftGradient = 0;
        let leftHessian = 0;
        let leftRows = 0;
        let taken = 0;
        for (let i = 0; i < ordered; i++) {
            const bin = this.#order[descending ? ordered - 1 - i : i];
            const slot = (feature.firstSlot + bin) * gradient_boosted_trees_histogram/* slotWidth */.hp;
            leftGradient += histogram[slot];
            leftHessian += histogram[slot + 1];
            leftRows += histogram[slot + 2];
            if (leftRows < leastRows || leftHessian < leastHessian)
                continue;
            const rightHessian = node.hessian - leftHessian;
            if (node.rows - leftRows < leastRows || rightHessian < leastHessian)
                break;
            const rightGradient = node.gradient - leftGradient;
            const score = (leftGradient * leftGradient) / (leftHessian + categoricalL2) +
                (rightGradient * rightGradient) / (rightHessian + categoricalL2) -
                parent;
            if (score <= best.score)
                continue;
            taken = i + 1;
            best.score = score;
            best.feature = index;
            best.bin = -1;
            best.leftGradient = leftGradient;
            best.leftHessian = leftHessian;
            best.leftRows = leftRows;
        }
        return taken;
    }
}

;// CONCATENATED MODULE: ./build/shared/src/learners/gradient-boosted-trees/split.js



/** Finds the best split of a node from its histogram. One per thread: it owns scratch memory. */
class SplitSearch {
    #binned;
    #rules;
    #categorical;
    #best = {
        score: 0,
        feature: -1,
        bin: -1,
        missingLeft: false,
        leftGradient: 0,
        leftHessian: 0,
        leftRows: 0,
    };
    constructor(binned, rules) {
        this.#binned = binned;
        this.#rules = rules;
        this.#categorical = new CategoricalScan(rules);
    }
    /**
     * @param usable 1 for each feature that may be used.
     * @returns null where no split is allowed or none gains anything. Of equals, the first feature and bin win.
     */
    search(histogram, node, usable) {
        const { features } = this.#binned;
        const best = this.#best;
        best.score = 2 * this.#rules.leastGain;
        best.feature = -1;
        for (let index = 0; index < features.length; index++) {
            if (usable[index] === 0)
                continue;
            const feature = features[index];
            if (feature.kind === 'categorical') {
                this.#categorical.scan(histogram, feature, index, node, best);
                continue;
            }
            const withMissing = histogram[(feature.firstSlot + feature.valueBins) * gradient_boosted_trees_histogram/* slotWidth */.hp + 2] > 0;
            scanNumeric(histogram, feature, index, node, this.#rules, false, withMissing, best);
            if (withMissing)
                scanNumeric(histogram, feature, index, node, this.#rules, true, true, best);
        }
        return best.feature < 0 ? null : this.#describe(histogram, node);
    }
    #describe(histogram, node) {
        const best = this.#best;
        const feature = this.#binned.features[best.feature];
        const left = { gradient: best.leftGradient, hessian: best.leftHessian, rows: best.leftRows };
        const right = {
            gradient: node.gradient - left.gradient,
            hessian: node.hessian - left.hessian,
            rows: node.rows - left.rows,
        };
        // Without a missing value to learn from, the larger side is the safer guess.
        const missingSeen = histogram[(feature.firstSlot + feature.valueBins) * gradient_boosted_trees_histogram/* slotWidth */.hp + 2] > 0;
        const largerIsLeft = left.rows > right.rows;
        return {
            gain: best.score / 2,
            feature: best.feature,
            bin: best.bin,
            categoriesLeft: feature.kind === 'categorical'
                ? this.#categorical.categoriesLeft(histogram, feature, largerIsLeft)
                : null,
            missingLeft: missingSeen ? best.missingLeft : largerIsLeft,
            left,
            right,
        };
    }
}
/** Tries every threshold of a numeric feature, with the missing values on one side. */
function scanNumeric(histogram, feature, index, node, rules, missingLeft, withMissing, best) {
    const { leastRows, leastHessian, l2 } = rules;
    const { gradient, hessian, rows } = node;
    const missing = (feature.firstSlot + feature.valueBins) * gradient_boosted_trees_histogram/* slotWidth */.hp;
    let leftGradient = missingLeft ? histogram[missing] : 0;
    let leftHessian = missingLeft ? histogram[missing + 1] : 0;
    let leftRows = missingLeft ? histogram[missing + 2] : 0;
    const parentScore = nodeScore(gradient, hessian, l2);
    const parent = parentScore + leastRelativeGain * parentScore;
    let bestScore = best.score;
    let bestBin = -1;
    let bestGradient = 0;
    let bestHessian = 0;
    let bestRows = 0;
    // After the last value bin only missing values are left for the right side.
    const lastBin = withMissing && !missingLeft ? feature.valueBins : feature.valueBins - 1;
    for (let bin = 0, slot = feature.firstSlot * gradient_boosted_trees_histogram/* slotWidth */.hp; bin < lastBin; bin++, slot += gradient_boosted_trees_histogram/* slotWidth */.hp) {
        const binRows = histogram[slot + 2];
        if (binRows === 0)
            continue;
        leftGradient += histogram[slot];
        leftHessian += histogram[slot + 1];
        leftRows += binRows;
        if (leftRows < leastRows || leftHessian < leastHessian)
            continue;
        const rightHessian = hessian - leftHessian;
        if (rows - leftRows < leastRows || rightHessian < leastHessian)
            break;
        const rightGradient = gradient - leftGradient;
        const score = (leftGradient * leftGradient) / (leftHessian + l2) +
            (rightGradient * rightGradient) / (rightHessian + l2) -
            parent;
        if (score > bestScore) {
            bestScore = score;
            bestBin = bin;
            bestGradient = leftGradient;
            bestHessian = leftHessian;
            bestRows = leftRows;
        }
    }
    if (bestBin < 0)
        return;
    best.score = bestScore;
    best.feature = index;
    best.bin = bestBin;
    best.missingLeft = missingLeft;
    best.leftGradient = bestGradient;
    best.leftHessian = bestHessian;
    best.leftRows = bestRows;
}

;// CONCATENATED MODULE: ./build/shared/src/learners/gradient-boosted-trees/tree-growing.js



/**
 * Grows trees on one binned matrix, always dividing the leaf that gains most. Of a divided node the smaller child's
 * histogram is built from its rows; the other's is the difference to the parent's.
 */
class TreeGrower {
    #binned;
    #search;
    #maxLeaves;
    #maxDepth;
    #leastRows;
    #rows;
    #goesLeft = new Uint8Array(256);
    #histograms;
    /** @param rows of the same binned matrix. */
    constructor(binned, parameters, rows) {
        this.#binned = binned;
        this.#search = new SplitSearch(binned, splitRules(parameters));
        this.#maxLeaves = parameters['max-leaves'];
        this.#maxDepth = parameters['max-depth'] ?? Number.POSITIVE_INFINITY;
        this.#leastRows = 2 * parameters['min-samples-leaf'];
        this.#rows = rows;
        this.#histograms = new gradient_boosted_trees_histogram/* HistogramPool */.Bx(binned.slots);
    }
    /**
     * @param output whose scores the tree is to better.
     * @param usable 1 for each of the matrix's features that this tree may use.
     */
    grow(output, usable) {
        const splits = [];
        const root = this.#openLeaf(0, this.#binned.rows, this.#rows.beginTree(output), 0, -1, true);
        if (this.#mayDivide(root)) {
            root.histogram = this.#build(root);
            this.#decide(root, usable);
        }
        const leaves = [root];
        while (leaves.length < this.#maxLeaves) {
            const chosen = mostGaining(leaves);
            if (chosen < 0)
                break;
            const parent = leaves[chosen];
            const split = parent.split;
            const middle = this.#partition(parent, split);
            const index = splits.push({ split, left: ~chosen, right: ~leaves.length }) - 1;
            if (parent.parent >= 0)
                splits[parent.parent][parent.isLeft ? 'left' : 'right'] = index;
            const left = this.#openLeaf(parent.start, middle, split.left, parent.depth + 1, index, true);
            const right = this.#openLeaf(middle, parent.end, split.right, parent.depth + 1, index, false);
            leaves[chosen] = left;
            leaves.push(right);
            if (leaves.length < this.#maxLeaves)
                this.#prepare(usable, parent, left, right);
            this.#release(parent);
        }
        for (const leaf of leaves)
            this.#release(leaf);
        return { splits, leaves };
    }
    #openLeaf(start, end, totals, depth, parent, isLeft) {
        return { start, end, totals, depth, parent, isLeft, split: null, histogram: null };
    }
    #mayDivide(leaf) {
        return leaf.totals.rows >= this.#leastRows && leaf.depth < this.#maxDepth;
    }
    /** Gives the children of a divided leaf their histograms, where they may be divided again, and their splits. */
    #prepare(usable, parent, left, right) {
        const [smaller, larger] = left.totals.rows <= right.totals.rows ? [left, right] : [right, left];
        if (!this.#mayDivide(larger))
            return;
        if (parent.histogram === null) {
            larger.histogram = this.#build(larger);
            if (this.#mayDivide(smaller))
                smaller.histogram = this.#build(smaller);
        }
        else {
            smaller.histogram = this.#build(smaller);
            (0,gradient_boosted_trees_histogram/* subtractHistogram */.zP)(parent.histogram, smaller.histogram);
            larger.histogram = parent.histogram;
            parent.histogram = null;
        }
        this.#decide(larger, usable);
        if (this.#mayDivide(smaller))
            this.#decide(smaller, usable);
        else
            this.#release(smaller);
    }
    /** The histogram of a leaf's rows. */
    #build(leaf) {
        const histogram = this.#histograms.take();
        this.#rows.addHistogram(leaf.start, leaf.end, histogram);
        return histogram;
    }
    /** Finds a leaf's best split; the histogram is kept only for a leaf that may be divided, while memory allows. */
    #decide(leaf, usable) {
        if (leaf.histogram === null)
            return;
        leaf.split = this.#search.search(leaf.histogram, leaf.totals, usable);
        if (leaf.split === null || this.#histograms.full)
            this.#release(leaf);
    }
    #release(leaf) {
        if (leaf.histogram !== null)
            this.#histograms.giveBack(leaf.histogram);
        leaf.histogram = null;
    }
    /** Sorts a leaf's rows by side. @returns where the right side begins. */
    #partition(leaf, split) {
        const { valueBins } = this.#binned.features[split.feature];
        const goesLeft = this.#goesLeft;
        for (let bin = 0; bin < valueBins; bin++) {
            goesLeft[bin] = split.categoriesLeft === null ? Number(bin <= split.bin) : split.categoriesLeft[bin];
        }
        goesLeft[valueBins] = Number(split.missingLeft);
        return this.#rows.partition(leaf.start, leaf.end, split.feature, goesLeft);
    }
}
/** Index of the leaf whose split gains most, the first of equals; -1 if none can be divided. */
function mostGaining(leaves) {
    let chosen = -1;
    let gain = 0;
    for (let i = 0; i < leaves.length; i++) {
        const { split } = leaves[i];
        if (split !== null && split.gain > gain) {
            chosen = i;
            gain = split.gain;
        }
    }
    return chosen;
}

;// CONCATENATED MODULE: ./build/shared/src/learners/gradient-boosted-trees/training.js












/** With less, starting threads takes about as long as they save. */
const rowsForThreads = 100_000;
/** The work is bound by memory: more threads stop helping. */
const mostThreads = 8;
/**
 * Gradient boosting with second-order leaf values (Friedman 2001; Chen and Guestrin 2016) on binned columns.
 *
 * Without validation rows there is nothing to stop by: all trees are trained, and the history's validation loss is
 * NaN. When the time budget is used up, the rounds so far are all there are.
 * @param checkpoints of this training: it goes on from the last one, to the same model.
 * @throws the signal's reason when it is aborted.
 */
async function boost(task, classes, train, validation, parameters, seed, context, checkpoints) {
    let random = new base_random/* Random */.o(seed);
    const name = (0,objective/* objectiveFor */.DK)(task, classes.length);
    const baseline = (0,objective/* baselineScores */.Nk)(name, classes.length, train.target, train.weights);
    const binned = (0,binning/* binMatrix */.F)(train.matrix, parameters['max-bins'], random);
    const features = (0,model_tree/* describeFeatures */.N5)(train.matrix);
    const threads = countThreads(train.matrix.rows, context);
    const memory = (0,row_memory/* allocateRows */.HE)(binned, threads);
    const loss = (0,gradient_boosted_trees_loss/* lossMemory */.Td)(name, classes.length, train.target, train.weights, memory.derivatives);
    const judged = (0,gradient_boosted_trees_loss/* lossMemory */.Td)(name, classes.length, validation.target, validation.weights);
    const { outputs } = loss;
    const { rows } = train.matrix;
    const scores = (0,gradient_boosted_trees_loss/* sharedNumbers */.QI)(outputs * rows);
    scores.set((0,prediction/* startingScores */.oM)(baseline, rows));
    const validationScores = (0,prediction/* startingScores */.oM)(baseline, validation.matrix.rows);
    const usable = new Uint8Array(binned.features.length);
    const patience = validation.matrix.rows > 0 ? parameters['early-stopping'] : 0;
    let rounds = [];
    let history = [];
    let bestStep = 0;
    let bestLoss = patience > 0 ? (0,gradient_boosted_trees_loss/* lossOf */.je)(judged, validationScores) : Number.POSITIVE_INFINITY;
    const saved = await checkpoints.restore((bytes) => decodeProgress(bytes, features, outputs));
    if (saved !== null) {
        random = base_random/* Random */.o.resume(saved.random);
        ({ rounds, history, bestStep } = saved);
        if (patience > 0 && bestStep > 0)
            bestLoss = history[bestStep - 1].validationLoss;
        const forest = new prediction/* Forest */.Y9(features, rounds.flatMap(({ trees }) => trees));
        forest.addTo(scores, train.matrix, outputs);
        forest.addTo(validationScores, validation.matrix, outputs);
    }
    const crew = new row_crew.RowCrew(binned, memory, loss, scores, parameters['max-leaves'], threads);
    const grower = new TreeGrower(binned, parameters, crew);
    const pace = new training_pace/* TrainingPace */.Y(context, checkpoints, () => encodeProgress({ random: random.state, rounds, history, bestStep }));
    const progress = new training_progress/* TrainingProgress */.e(context.log, 'round', parameters.trees, rounds.length);
    const last = Math.min(parameters.trees, context.pauseAfter ?? Number.POSITIVE_INFINITY);
    const finished = () => rounds.length >= last || (patience > 0 && rounds.length - bestStep >= patience);
    let exhausted = false;
    try {
        crew.evaluate();
        while (!finished() && (await pace.next())) {
            const round = { trees: [], gains: new Float64Array(features.length) };
            for (let output = 0; output < outputs; output++) {
                drawFeatures(usable, parameters['feature-fraction'], random);
                const grown = grower.grow(output, usable);
                const tree = toModelTree(grown, binned, parameters);
                for (const { split } of grown.splits)
                    round.gains[binned.features[split.feature].source] += split.gain;
                crew.addLeafValues(output, grown.leaves.map(({ start, end }, leaf) => ({ start, end, value: tree.value[leaf] })));
                round.trees.push(tree);
            }
            exhausted = round.trees.every((tree) => tree.feature.length === 0);
            if (exhausted)
                break;
            rounds.push(round);
            new prediction/* Forest */.Y9(features, round.trees).addTo(validationScores, validation.matrix, outputs);
            const step = {
                step: rounds.length,
                trainLoss: crew.evaluate(),
                validationLoss: (0,gradient_boosted_trees_loss/* lossOf */.je)(judged, validationScores),
            };
            history.push(step);
            progress.report(step.step, step.validationLoss);
            if (patience === 0)
                bestStep = step.step;
            else if (step.validationLoss < bestLoss) {
                bestLoss = step.validationLoss;
                bestStep = step.step;
            }
        }
        // The columns of the round without a split are drawn already: that is no state to go on from.
        if (!exhausted)
            await pace.end();
    }
    finally {
        await crew.close();
    }
    const kept = rounds.slice(0, bestStep);
    return {
        model: {
            format: 'mlops-trees/1',
            objective: name,
            classes: [...classes],
            features,
            baseline: [...baseline],
            trees: kept.flatMap((round) => round.trees),
        },
        history,
        bestStep,
        gains: sumGains(kept, features.length),
    };
}
/** Threads that pay: one, where the data is not large. */
function countThreads(rows, { threads = 1 }) {
    return rows < rowsForThreads ? 1 : Math.min(threads, mostThreads);
}
/** Marks a share of the features, one at least, drawn without replacement. */
function drawFeatures(usable, fraction, random) {
    if (fraction === 1) {
        usable.fill(1);
        return;
    }
    usable.fill(0);
    usable.fill(1, 0, Math.max(1, Math.round(fraction * usable.length)));
    random.shuffle(usable);
}
/** A grown tree in the model's terms: real thresholds, the matrix's features, shrunk values. */
function toModelTree(grown, binned, parameters) {
    const tree = {
        feature: [],
        threshold: [],
        missing: [],
        left: [],
        right: [],
        categories: [],
        value: [],
        rows: [],
    };
    for (const { split, left, right } of grown.splits) {
        const feature = binned.features[split.feature];
        tree.feature.push(feature.source);
        if (split.categoriesLeft !== null) {
            const codes = [];
            split.categoriesLeft.forEach((goesLeft, code) => {
                if (goesLeft === 1)
                    codes.push(code);
            });
            tree.threshold.push(tree.categories.push(codes) - 1);
        }
        else {
            // Behind the last bin there are only missing values: every number goes left.
            tree.threshold.push(feature.thresholds[split.bin] ?? Number.MAX_VALUE);
        }
        tree.missing.push(Number(split.missingLeft));
        tree.left.push(left);
        tree.right.push(right);
    }
    for (const { totals, start, end } of grown.leaves) {
        const curvature = totals.hessian + parameters.l2;
        const step = curvature > 0 ? -totals.gradient / curvature : 0;
        // Nine digits say all that a leaf knows, and halve the file. Training goes on with what is written.
        tree.value.push(Number((parameters['learning-rate'] * step).toPrecision(9)));
        tree.rows.push(end - start);
    }
    return tree;
}
function sumGains(rounds, features) {
    const gains = new Float64Array(features);
    for (const round of rounds) {
        for (let feature = 0; feature < features; feature++)
            gains[feature] += round.gains[feature];
    }
    return gains;
}

;// CONCATENATED MODULE: ./build/shared/src/learners/gradient-boosted-trees/learner.js











/** Gradient-boosted decision trees: binned columns, leaf-wise growth, missing values and categories as they are. */
const gradientBoostedTrees = {
    name: 'gradient-boosted-trees',
    description: 'Gradient-boosted decision trees on histograms, for tables with numbers, categories and gaps.',
    tasks: ['classification', 'regression'],
    params: boostingParametersSchema,
    resource: 'trees',
    train,
    load,
};
async function train(input, context) {
    const { task, classes, features, params, seed } = input;
    (0,require_something_to_learn/* requireSomethingToLearn */.n)(input);
    const result = await boost(task, classes, encode(features, input.train, input.outOfFold), encode(features, input.validation), params, seed, context, (0,checkpoint/* checkpointsOf */.x)(context, gradientBoostedTrees.name, input));
    return {
        files: new Map([[gradient_boosted_trees_model/* modelFile */.u4, (0,gradient_boosted_trees_model/* serializeModel */.km)(result.model)]]),
        predictor: predictorOf(result.model, features),
        history: result.history,
        bestStep: result.bestStep,
        importance: (0,importance/* sharesByColumn */.g)(result.gains, result.model.features),
        engine: 'javascript',
    };
}
async function load(files, features) {
    const model = (0,gradient_boosted_trees_model/* parseModel */.Xh)((0,model_file/* fileOf */.W7)(files, gradient_boosted_trees_model/* modelFile */.u4));
    if (!(0,prediction/* sameFeatures */.cV)(model.features, (0,tree_matrix/* encodeForTrees */.R)(features, { rows: 0, columns: new Map() }))) {
        throw new errors/* InfrastructureError */.EN(`${gradient_boosted_trees_model/* modelFile */.u4} and features.json of the package are about different columns.`, {
            hint: 'Fetch the model package again.',
        });
    }
    return predictorOf(model, features);
}
function encode(features, examples, outOfFold) {
    return {
        matrix: (0,tree_matrix/* encodeForTrees */.R)(features, examples.table, outOfFold),
        target: examples.target,
        weights: examples.weights,
    };
}
const units = {
    'squared-error': 'value',
    'binary-logistic': 'log-odds',
    softmax: 'logit',
};
function predictorOf(model, features) {
    const trees = new prediction/* TreesPredictor */.eN(model);
    const encoded = (table) => (0,tree_matrix/* encodeForTrees */.R)(features, table);
    return {
        predict: (table) => trees.predict(encoded(table)),
        shapley: (0,tree_explainer/* treeExplainer */.l)(model.trees, model.baseline, units[model.objective], encoded),
    };
}


/***/ }),

/***/ 85215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xh: () => (/* binding */ parseModel),
/* harmony export */   km: () => (/* binding */ serializeModel),
/* harmony export */   u4: () => (/* binding */ modelFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var _model_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63188);
/* harmony import */ var _model_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61848);
/* harmony import */ var _objective_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32025);




/** Where the model lies in `model/` of a package. Its format is described in docs/trees-format.md. */
const modelFile = 'trees.json';
const modelSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('mlops-trees/1'),
    objective: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_objective_js__WEBPACK_IMPORTED_MODULE_2__/* .objectiveNames */ .KE),
    /** Labels in the order of the probabilities; empty for regression. */
    classes: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    features: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_model_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .modelFeatureSchema */ .pH),
    /** Scores before the first tree, one an output. */
    baseline: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()),
    /** Tree t adds its leaves' values, the learning rate contained, to output t mod outputs. */
    trees: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_model_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .treeSchema */ .A8),
});
/** The file's bytes. Numbers are written with as many digits as bring back the same bits. */
function serializeModel(model) {
    return (0,_model_file_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonBytes */ .yN)(model);
}
/**
 * Reads a model and checks that every prediction will end: references in range, forward only, each node with one
 * parent.
 * @throws InfrastructureError if it is no model of this format, saying where.
 */
function parseModel(bytes) {
    const model = (0,_model_file_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonFile */ .OW)(bytes, modelFile, modelSchema);
    checkStructure(model);
    return model;
}
function checkStructure(model) {
    const { classes, baseline, trees, objective } = model;
    const classesFit = objective === 'squared-error'
        ? classes.length === 0
        : objective === 'binary-logistic'
            ? classes.length === 2
            : classes.length >= 1;
    if (!classesFit)
        throw (0,_model_file_js__WEBPACK_IMPORTED_MODULE_0__/* .damagedFile */ .GD)(modelFile, `${classes.length} classes do not fit ${objective}`);
    const outputs = objective === 'softmax' ? classes.length : 1;
    if (baseline.length !== outputs)
        throw (0,_model_file_js__WEBPACK_IMPORTED_MODULE_0__/* .damagedFile */ .GD)(modelFile, `${baseline.length} baselines for ${outputs} outputs`);
    if (trees.length % outputs !== 0)
        throw (0,_model_file_js__WEBPACK_IMPORTED_MODULE_0__/* .damagedFile */ .GD)(modelFile, `${trees.length} trees for ${outputs} outputs`);
    trees.forEach((tree, index) => {
        const fault = (0,_model_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .faultOf */ .Kl)(tree, model.features, 1);
        if (fault !== null)
            throw (0,_model_file_js__WEBPACK_IMPORTED_MODULE_0__/* .damagedFile */ .GD)(modelFile, `trees.${index}: ${fault}`);
    });
}


/***/ }),

/***/ 44169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ requireSomethingToLearn)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57296);

/** @throws ConfigurationError if there is nothing to learn from: no rows, or one class alone. */
function requireSomethingToLearn({ task, classes, train }) {
    if (train.table.rows === 0) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1('There are no rows to train on.', {
            hint: 'Look at data.query and data.split: the training split is empty.',
        });
    }
    if (task === 'classification' && classes.length < 2) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`The target has ${classes.length} class; two are needed to tell apart.`, {
            hint: 'Choose another target, or data with more than one class.',
        });
    }
}


/***/ })

};
