export const id = 9182;
export const ids = [9182];
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

/***/ 63188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GD: () => (/* binding */ damagedFile),
/* harmony export */   Gw: () => (/* binding */ readModelFile),
/* harmony export */   JV: () => (/* binding */ writeModelFile),
/* harmony export */   OW: () => (/* binding */ parseJsonFile),
/* harmony export */   PZ: () => (/* binding */ damagedModel),
/* harmony export */   W7: () => (/* binding */ fileOf),
/* harmony export */   yN: () => (/* binding */ jsonBytes)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57296);

/** A JSON document as the bytes of a file. Numbers are written with as many digits as bring back the same bits. */
function jsonBytes(content) {
    return new TextEncoder().encode(`${JSON.stringify(content)}\n`);
}
/** The bytes of one of a model's files. @throws InfrastructureError if it is missing. */
function fileOf(files, name) {
    const bytes = files.get(name);
    if (bytes === undefined)
        throw damagedFile(name, 'it is missing');
    return bytes;
}
/**
 * The content of one of a model's files that is a JSON document.
 * @param name for messages.
 * @throws InfrastructureError if it is damaged, or of another format, saying where.
 */
function parseJsonFile(bytes, name, schema) {
    let content;
    try {
        content = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (error) {
        throw damagedFile(name, (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error), error);
    }
    const result = schema.safeParse(content);
    if (result.success)
        return result.data;
    const [issue] = result.error.issues;
    throw damagedFile(name, `${issue.path.join('.') || 'its top level'}: ${issue.message}`, result.error);
}
/** @param reason what is wrong with which part, without a full stop. */
function damagedFile(name, reason, cause) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InfrastructureError */ .EN(`The model's file ${name} cannot be used: ${reason}.`, {
        hint: 'Fetch the model package again, train the model again, or use a version of this software that reads its format.',
        cause,
    });
}
const onlyFile = 'model.json';
/** A model that is one JSON document, as the files of a package. */
function writeModelFile(content) {
    return new Map([[onlyFile, jsonBytes(content)]]);
}
/** Reads such a model. @throws InfrastructureError if it is missing, damaged, or of another format. */
function readModelFile(files, schema) {
    return parseJsonFile(fileOf(files, onlyFile), onlyFile, schema);
}
/** What is said of such a model whose parts do not go together. */
function damagedModel(reason) {
    return damagedFile(onlyFile, reason);
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
