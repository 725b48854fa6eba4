export const id = 122;
export const ids = [122];
export const modules = {

/***/ 43873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ encodedColumns)
/* harmony export */ });
/* harmony import */ var _target_encoding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51320);
/* harmony import */ var _text_score_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16238);


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

/***/ 7122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gradientBoostedTrees: () => (/* binding */ gradientBoostedTrees)
});

// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/features/tree-matrix.js
var tree_matrix = __webpack_require__(72463);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./build/shared/src/learners/gradient-boosted-trees/grid.js
/** The least power of two that is not below `value`; the smallest it returns is 2⁻⁹⁰⁰. */
function powerOfTwoFrom(value) {
    return 2 ** Math.max(Math.ceil(Math.log2(value)), -900);
}
/**
 * The finest grid for a sum.
 * @param largest bound on the absolute value of each term.
 * @param terms how many there are at most.
 * @param finest nothing is gained by multiples of less than this power of two.
 */
function gridOf(largest, terms, finest) {
    // Rounding by the shifter needs |x| < 2⁵¹ · u, so at least two bits are left for the sum.
    const unit = powerOfTwoFrom(largest) * powerOfTwoFrom(Math.max(terms, 4)) * 2 ** -52;
    return { shifter: 1.5 * 2 ** 52 * Math.max(unit, finest) };
}
/** Rows that a histogram sums at a time, hessians and counts packed into one number. */
const chunkRows = 2 ** 14;
/** Bits of the largest hessian: with 15 for the hessians' carries and 15 for the count they fill the 53. */
const hessianBits = 23;
/** The grid for the hessians of `rows` rows, none above `largest`: no finer than leaves room for the count. */
function hessianGrid(largest, rows) {
    return gridOf(largest, rows, powerOfTwoFrom(largest) * 2 ** -hessianBits);
}
/** What one row counts in a packed sum: more than the hessians of a whole chunk, none above `largest`, can reach. */
function rowMark(largest) {
    return powerOfTwoFrom(largest) * 2 * chunkRows;
}

;// CONCATENATED MODULE: ./build/shared/src/learners/gradient-boosted-trees/objective.js


/** The losses that can be boosted. Names as the model file writes them. */
const objectiveNames = ['binary-logistic', 'softmax', 'squared-error'];
/** Probabilities this near to 0 count as this in the loss and in the baseline. */
const leastProbability = 1e-15;
/** Squares of larger targets would leave the range of numbers. */
const largestTarget = 1e100;
/** The objective for a task. @param classes number of labels; 0 for regression. */
function objectiveFor(task, classes) {
    if (task === 'regression')
        return 'squared-error';
    return classes === 2 ? 'binary-logistic' : 'softmax';
}
/** The loss of `name` over rows with these targets and weights (absent: 1 each). */
function createObjective(name, classes, target, weights) {
    const rows = new WeightedRows(target, weights);
    if (name === 'squared-error')
        return new SquaredError(rows);
    return name === 'binary-logistic' ? new BinaryLogistic(rows) : new Softmax(classes, rows);
}
/**
 * The constant scores with the least loss: the mean, the log-odds, or the logarithms of the shares.
 * @throws ConfigurationError if a target is too large for its square.
 */
function baselineScores(name, classes, target, weights) {
    const total = totalWeight(target.length, weights);
    if (name === 'squared-error') {
        let sum = 0;
        for (let row = 0; row < target.length; row++) {
            if (!(Math.abs(target[row]) <= largestTarget)) {
                throw new errors/* ConfigurationError */.j1(`The target ${target[row]} is beyond ±${largestTarget}.`, {
                    hint: 'Leave such rows out or rescale the target.',
                });
            }
            sum += weights === undefined ? target[row] : weights[row] * target[row];
        }
        return Float64Array.of(sum / total);
    }
    const shares = new Float64Array(classes);
    for (let row = 0; row < target.length; row++)
        shares[target[row]] += (weights?.[row] ?? 1) / total;
    const logarithms = shares.map((share) => Math.log(Math.max(share, leastProbability)));
    return name === 'binary-logistic' ? Float64Array.of(logarithms[1] - logarithms[0]) : logarithms;
}
/** What the losses share: weights, and memory and grids for derivatives up to the largest weight. */
class WeightedRows {
    target;
    weights;
    totalWeight;
    largestWeight;
    hessianShifter;
    #derivatives;
    constructor(target, weights) {
        this.target = target;
        this.weights = weights;
        this.totalWeight = totalWeight(target.length, weights);
        this.largestWeight = weights === undefined ? 1 : largestMagnitude(weights);
        this.hessianShifter = hessianGrid(this.largestWeight, target.length).shifter;
    }
    /** Rows that are only judged never ask for it. */
    get derivatives() {
        this.#derivatives ??= {
            gradients: new Float32Array(this.target.length),
            hessians: new Float32Array(this.target.length),
            largestHessian: this.largestWeight,
        };
        return this.#derivatives;
    }
}
class SquaredError {
    outputs = 1;
    #rows;
    /** Weight · (score − target). */
    #residuals;
    /** Smaller differences of residuals are the rounding of scores. */
    #noise;
    #largestResidual = 0;
    constructor(rows) {
        this.#rows = rows;
        this.#residuals = new Float64Array(rows.target.length);
        this.#noise = powerOfTwoFrom(largestMagnitude(rows.target) * rows.largestWeight) * 2 ** -46;
    }
    evaluate(scores) {
        const { target, weights, totalWeight } = this.#rows;
        const residuals = this.#residuals;
        let sum = 0;
        let largest = 0;
        for (let row = 0; row < residuals.length; row++) {
            const residual = scores[row] - target[row];
            const weighted = weights === undefined ? residual : weights[row] * residual;
            residuals[row] = weighted;
            sum += weighted * residual;
            largest = Math.max(largest, Math.abs(weighted));
        }
        this.#largestResidual = largest;
        return sum / totalWeight;
    }
    differentiate() {
        const { weights, derivatives, hessianShifter } = this.#rows;
        const { gradients, hessians } = derivatives;
        const residuals = this.#residuals;
        const { shifter } = gridOf(this.#largestResidual, residuals.length, this.#noise);
        for (let row = 0; row < residuals.length; row++) {
            gradients[row] = residuals[row] + shifter - shifter;
            hessians[row] = weights === undefined ? 1 : weights[row] + hessianShifter - hessianShifter;
        }
        return derivatives;
    }
}
class BinaryLogistic {
    outputs = 1;
    #rows;
    #probabilities;
    /** Probability of each row's own class. */
    #likelihoods;
    constructor(rows) {
        this.#rows = rows;
        this.#probabilities = new Float64Array(rows.target.length);
        this.#likelihoods = new Float64Array(rows.target.length);
    }
    evaluate(scores) {
        const { target, weights, totalWeight } = this.#rows;
        const probabilities = this.#probabilities;
        const likelihoods = this.#likelihoods;
        for (let row = 0; row < probabilities.length; row++) {
            const probability = 1 / (1 + Math.exp(-scores[row]));
            probabilities[row] = probability;
            likelihoods[row] = target[row] === 1 ? probability : 1 - probability;
        }
        return logLoss(likelihoods, weights) / totalWeight;
    }
    differentiate() {
        return probabilityDerivatives(this.#rows, this.#probabilities, 0, 1);
    }
}
class Softmax {
    outputs;
    #rows;
    #probabilities;
    /** Probability of each row's own class. */
    #likelihoods;
    constructor(classes, rows) {
        this.outputs = classes;
        this.#rows = rows;
        this.#probabilities = new Float64Array(classes * rows.target.length);
        this.#likelihoods = new Float64Array(rows.target.length);
    }
    evaluate(scores) {
        const { target, weights, totalWeight } = this.#rows;
        const probabilities = this.#probabilities;
        const likelihoods = this.#likelihoods;
        const rows = target.length;
        probabilities.set(scores);
        for (let row = 0; row < rows; row++) {
            softmaxInPlace(probabilities, row, rows, this.outputs);
            likelihoods[row] = probabilities[target[row] * rows + row];
        }
        return logLoss(likelihoods, weights) / totalWeight;
    }
    differentiate(output) {
        return probabilityDerivatives(this.#rows, this.#probabilities, output * this.#rows.target.length, output);
    }
}
/** p − [own class] and p · (1 − p), times the weight; `first` is where the probabilities of `label` begin. */
function probabilityDerivatives(rows, probabilities, first, label) {
    const { target, weights, derivatives, largestWeight, hessianShifter } = rows;
    const { gradients, hessians } = derivatives;
    const { shifter } = gridOf(largestWeight, target.length, 0);
    for (let row = 0; row < target.length; row++) {
        const probability = probabilities[first + row];
        const weight = weights === undefined ? 1 : weights[row];
        gradients[row] = weight * (probability - Number(target[row] === label)) + shifter - shifter;
        hessians[row] = weight * (probability * (1 - probability)) + hessianShifter - hessianShifter;
    }
    return derivatives;
}
/** Turns `count` scores at first, first + stride, … into probabilities. The largest is taken off: no overflow. */
function softmaxInPlace(scores, first, stride, count) {
    const end = first + stride * count;
    let largest = scores[first];
    for (let at = first + stride; at < end; at += stride)
        largest = Math.max(largest, scores[at]);
    let sum = 0;
    for (let at = first; at < end; at += stride) {
        const exponential = Math.exp(scores[at] - largest);
        scores[at] = exponential;
        sum += exponential;
    }
    for (let at = first; at < end; at += stride)
        scores[at] /= sum;
}
/** Sum of −w · ln p. Without weights it multiplies, and takes a logarithm only when the product gets small. */
function logLoss(likelihoods, weights) {
    let sum = 0;
    let product = 1;
    for (let row = 0; row < likelihoods.length; row++) {
        const likelihood = Math.max(likelihoods[row], leastProbability);
        if (weights !== undefined) {
            sum -= weights[row] * Math.log(likelihood);
            continue;
        }
        product *= likelihood;
        if (product < 1e-280) {
            sum -= Math.log(product);
            product = 1;
        }
    }
    return sum - Math.log(product);
}
function totalWeight(rows, weights) {
    return weights === undefined ? rows : weights.reduce((sum, weight) => sum + weight, 0);
}
function largestMagnitude(values) {
    return values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
}

;// CONCATENATED MODULE: ./build/shared/src/learners/gradient-boosted-trees/model.js



/** Where the model lies in `model/` of a package. Its format is described in docs/trees-format.md. */
const modelFile = 'trees.json';
/**
 * One tree. A reference ≥ 0 names a split, ~i (that is −1 − i) names leaf i. The root is split 0, or leaf 0 in a
 * tree without splits; a split's children come after it.
 */
const treeSchema = schemas/* strictObject */.rej({
    /** Index into the model's features, for each split. */
    feature: schemas/* array */.YOg(schemas/* int */.Whr().min(0)),
    /** Numeric feature: x ≤ threshold goes left. Categorical: index into `categories`. */
    threshold: schemas/* array */.YOg(schemas/* number */.aig()),
    /** 1 where missing values go left. */
    missing: schemas/* array */.YOg(schemas/* int */.Whr().min(0).max(1)),
    left: schemas/* array */.YOg(schemas/* int */.Whr()),
    right: schemas/* array */.YOg(schemas/* int */.Whr()),
    /** Sets of category codes that go left, each ascending. */
    categories: schemas/* array */.YOg(schemas/* array */.YOg(schemas/* int */.Whr().min(0))),
    /** What each leaf adds to the score; the learning rate is contained. */
    value: schemas/* array */.YOg(schemas/* number */.aig()),
    /** Training rows in each leaf. */
    rows: schemas/* array */.YOg(schemas/* int */.Whr().min(0)),
});
const modelSchema = schemas/* strictObject */.rej({
    format: schemas/* literal */.euz('mlops-trees/1'),
    objective: schemas/* enum */.k5n(objectiveNames),
    /** Labels in the order of the probabilities; empty for regression. */
    classes: schemas/* array */.YOg(schemas/* string */.YjP()),
    features: schemas/* array */.YOg(schemas/* discriminatedUnion */.gMt('kind', [
        schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('numeric'), name: schemas/* string */.YjP(), column: schemas/* string */.YjP() }),
        schemas/* strictObject */.rej({
            kind: schemas/* literal */.euz('categorical'),
            name: schemas/* string */.YjP(),
            column: schemas/* string */.YjP(),
            cardinality: schemas/* int */.Whr().min(0).max(255),
        }),
    ])),
    /** Scores before the first tree, one an output. */
    baseline: schemas/* array */.YOg(schemas/* number */.aig()),
    /** Tree t adds to output t mod outputs. */
    trees: schemas/* array */.YOg(treeSchema),
});
/** The file's bytes. Numbers are written with as many digits as bring back the same bits. */
function serializeModel(model) {
    return new TextEncoder().encode(`${JSON.stringify(model)}\n`);
}
/**
 * Reads a model and checks that every prediction will end: references in range, forward only, each node with one
 * parent.
 * @throws InfrastructureError if it is no model of this format, saying where.
 */
function parseModel(bytes) {
    let content;
    try {
        content = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (error) {
        throw damaged(`it is not JSON: ${(0,errors/* messageOf */.bD)(error)}`, error);
    }
    const parsed = modelSchema.safeParse(content);
    if (!parsed.success) {
        const issue = parsed.error.issues[0];
        throw damaged(`${issue.path.join('.') || 'the document'}: ${issue.message}`, parsed.error);
    }
    checkStructure(parsed.data);
    return parsed.data;
}
function damaged(reason, cause) {
    return new errors/* InfrastructureError */.EN(`${modelFile} cannot be read: ${reason}`, {
        hint: 'Fetch the model package again, or train with this version.',
        cause,
    });
}
function checkStructure(model) {
    const { classes, baseline, trees, objective } = model;
    const classesFit = objective === 'squared-error'
        ? classes.length === 0
        : objective === 'binary-logistic'
            ? classes.length === 2
            : classes.length >= 1;
    if (!classesFit)
        throw damaged(`${classes.length} classes do not fit ${objective}.`);
    const outputs = objective === 'softmax' ? classes.length : 1;
    if (baseline.length !== outputs)
        throw damaged(`${baseline.length} baselines for ${outputs} outputs.`);
    if (trees.length % outputs !== 0)
        throw damaged(`${trees.length} trees for ${outputs} outputs.`);
    trees.forEach((tree, index) => {
        const fault = faultOf(tree, model.features);
        if (fault !== null)
            throw damaged(`trees.${index}: ${fault}`);
    });
}
/** What is wrong with a tree's structure; null if nothing. */
function faultOf(tree, features) {
    const splits = tree.feature.length;
    for (const name of ['threshold', 'missing', 'left', 'right']) {
        if (tree[name].length !== splits)
            return `${name} has ${tree[name].length} entries for ${splits} splits.`;
    }
    if (tree.value.length !== splits + 1)
        return `${tree.value.length} leaves for ${splits} splits.`;
    if (tree.rows.length !== splits + 1)
        return `rows has ${tree.rows.length} entries for ${splits + 1} leaves.`;
    const parents = { splits: new Uint8Array(splits), leaves: new Uint8Array(splits + 1) };
    for (let split = 0; split < splits; split++) {
        if (tree.feature[split] >= features.length)
            return `split ${split} names feature ${tree.feature[split]}.`;
        const feature = features[tree.feature[split]];
        if (feature.kind === 'categorical') {
            const set = tree.categories[tree.threshold[split]];
            if (set === undefined)
                return `split ${split} names category set ${tree.threshold[split]}.`;
            const outside = set.find((code) => code >= feature.cardinality);
            if (outside !== undefined)
                return `split ${split} names category ${outside} of ${feature.cardinality}.`;
        }
        for (const child of [tree.left[split], tree.right[split]]) {
            // Not ~child: that would cut a hostile number to 32 bits.
            const [known, at] = child < 0 ? [parents.leaves, -1 - child] : [parents.splits, child];
            if (at >= known.length || (child >= 0 && child <= split))
                return `split ${split} has the child ${child}.`;
            if (known[at]++ > 0)
                return `the child ${child} has two parents.`;
        }
    }
    return null;
}

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

;// CONCATENATED MODULE: ./build/shared/src/learners/gradient-boosted-trees/prediction.js

/** Rows taken through all trees together: their cells and one tree's nodes stay in the fastest cache. */
const blockRows = 256;
/** 32-bit words of a set of categories. */
const setWords = 8;
/**
 * Trees as flat arrays. A node compares with its threshold first; where the comparison is neither ≤ nor > (the
 * value is missing, or the node is categorical and its threshold NaN) the rarer cases are looked at.
 */
class Forest {
    #features;
    /** First node of each tree; ~leaf for a tree without splits. */
    #roots;
    #feature;
    #threshold;
    /** Left child of node n at 2n, right at 2n + 1; ~leaf for a leaf. Numbered through all trees. */
    #children;
    /** 0 where missing values go left, 1 where right. */
    #missingSide;
    /** First word of a categorical node's set in #sets; -1 for a numeric node. */
    #set;
    #sets;
    #values;
    /** @param trees checked by parseModel, or grown here. */
    constructor(features, trees) {
        const splits = trees.reduce((sum, tree) => sum + tree.feature.length, 0);
        const sets = trees.reduce((sum, tree) => sum + tree.categories.length, 0);
        this.#features = features;
        this.#roots = new Int32Array(trees.length);
        this.#feature = new Int32Array(splits);
        this.#threshold = new Float64Array(splits);
        this.#children = new Int32Array(2 * splits);
        this.#missingSide = new Uint8Array(splits);
        this.#set = new Int32Array(splits).fill(-1);
        this.#sets = new Uint32Array(sets * setWords);
        this.#values = new Float64Array(splits + trees.length);
        let node = 0;
        let leaf = 0;
        let set = 0;
        trees.forEach((tree, index) => {
            this.#roots[index] = tree.feature.length > 0 ? node : ~leaf;
            this.#add(tree, node, leaf, set);
            node += tree.feature.length;
            leaf += tree.value.length;
            set += tree.categories.length;
        });
    }
    #add(tree, firstNode, firstLeaf, firstSet) {
        const refer = (child) => (child < 0 ? ~(firstLeaf + ~child) : firstNode + child);
        for (let split = 0; split < tree.feature.length; split++) {
            const node = firstNode + split;
            const categorical = this.#features[tree.feature[split]].kind === 'categorical';
            this.#feature[node] = tree.feature[split];
            this.#threshold[node] = categorical ? Number.NaN : tree.threshold[split];
            if (categorical)
                this.#set[node] = (firstSet + tree.threshold[split]) * setWords;
            this.#children[2 * node] = refer(tree.left[split]);
            this.#children[2 * node + 1] = refer(tree.right[split]);
            this.#missingSide[node] = 1 - tree.missing[split];
        }
        tree.categories.forEach((codes, index) => {
            const first = (firstSet + index) * setWords;
            for (const code of codes)
                this.#sets[first + (code >>> 5)] |= 1 << (code & 31);
        });
        this.#values.set(tree.value, firstLeaf);
    }
    /**
     * Adds the trees' answers for every row to its scores, tree after tree: the same sums, in the same order, as
     * when the trees were grown one by one.
     * @param scores output by output: output k of row r at k · rows + r. Tree t adds to output t mod outputs.
     * @throws RangeError if the matrix has other features than the model.
     */
    addTo(scores, matrix, outputs) {
        const features = this.#features;
        requireFeatures(features, matrix);
        const { rows } = matrix;
        const width = features.length;
        const cells = new Float64Array(Math.min(rows, blockRows) * width);
        for (let first = 0; first < rows; first += blockRows) {
            const count = Math.min(blockRows, rows - first);
            for (let column = 0; column < width; column++)
                fillColumn(cells, width, column, matrix, first, count);
            for (let tree = 0; tree < this.#roots.length; tree++) {
                this.#addTree(tree, cells, width, count, scores, (tree % outputs) * rows + first);
            }
        }
    }
    #addTree(tree, cells, width, count, scores, firstScore) {
        const feature = this.#feature;
        const threshold = this.#threshold;
        const children = this.#children;
        const values = this.#values;
        const missingSide = this.#missingSide;
        const set = this.#set;
        const root = this.#roots[tree];
        for (let row = 0, cell = 0; row < count; row++, cell += width) {
            let node = root;
            while (node >= 0) {
                const value = cells[cell + feature[node]];
                const limit = threshold[node];
                if (value <= limit)
                    node = children[2 * node];
                else if (value > limit)
                    node = children[2 * node + 1];
                else if (set[node] < 0 || Number.isNaN(value))
                    node = children[2 * node + missingSide[node]];
                else
                    node = children[2 * node + this.#categorySide(set[node], value)];
            }
            scores[firstScore + row] += values[~node];
        }
    }
    /** 0 where the category is in the set, which goes left. */
    #categorySide(set, code) {
        return 1 - ((this.#sets[set + (code >>> 5)] >>> (code & 31)) & 1);
    }
}
/** Copies one column's cells of a block of rows. NaN stands for everything that counts as missing. */
function fillColumn(cells, width, column, matrix, first, count) {
    const feature = matrix.features[column];
    if (feature.kind === 'numeric') {
        const { values } = feature;
        for (let row = 0, at = column; row < count; row++, at += width) {
            const value = values[first + row];
            cells[at] = value - value === 0 ? value : Number.NaN;
        }
        return;
    }
    const { codes, cardinality } = feature;
    for (let row = 0, at = column; row < count; row++, at += width) {
        const code = codes[first + row];
        cells[at] = code >= 0 && code < cardinality ? code : Number.NaN;
    }
}
/** Whether two lists of features mean the same columns in the same order. */
function sameFeatures(features, matrix) {
    return (features.length === matrix.features.length &&
        features.every((feature, index) => {
            const given = matrix.features[index];
            if (given.name !== feature.name || given.kind !== feature.kind)
                return false;
            return (given.kind === 'numeric' || feature.kind === 'numeric' || given.cardinality === feature.cardinality);
        }));
}
function requireFeatures(features, matrix) {
    if (!sameFeatures(features, matrix)) {
        throw new RangeError('The matrix has other features than the model was trained on.');
    }
}
/** Scores of rows before any tree, output by output. */
function startingScores(baseline, rows) {
    const scores = new Float64Array(baseline.length * rows);
    for (let output = 0; output < baseline.length; output++) {
        scores.fill(baseline[output], output * rows, (output + 1) * rows);
    }
    return scores;
}
/** Answers of a model for encoded rows: probabilities, rows × classes, row by row; for regression one value a row. */
class TreesPredictor {
    #model;
    #forest;
    constructor(model) {
        this.#model = model;
        this.#forest = new Forest(model.features, model.trees);
    }
    predict(matrix) {
        const { baseline, objective } = this.#model;
        const { rows } = matrix;
        const scores = startingScores(baseline, rows);
        this.#forest.addTo(scores, matrix, baseline.length);
        if (objective === 'squared-error')
            return scores;
        const classes = this.#model.classes.length;
        const probabilities = new Float64Array(rows * classes);
        if (objective === 'binary-logistic') {
            for (let row = 0; row < rows; row++) {
                const positive = 1 / (1 + Math.exp(-scores[row]));
                probabilities[2 * row] = 1 - positive;
                probabilities[2 * row + 1] = positive;
            }
            return probabilities;
        }
        for (let row = 0; row < rows; row++) {
            for (let output = 0; output < classes; output++) {
                probabilities[row * classes + output] = scores[output * rows + row];
            }
            softmaxInPlace(probabilities, row * classes, 1, classes);
        }
        return probabilities;
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/shared/src/base/random.js
var base_random = __webpack_require__(93096);
;// CONCATENATED MODULE: ./build/shared/src/learners/gradient-boosted-trees/binning.js
/** Rows that the edges of numeric bins are estimated from, as in scikit-learn. */
const sampledRows = 200_000;
/** Features whose bins share one 32-bit word. */
const featuresPerWord = 4;
/**
 * Bins the training rows. Columns that hold no two different values (missing counts as one) are left out.
 * @throws RangeError if a categorical feature has more than 255 categories.
 */
function binMatrix(matrix, maxBins, random) {
    const { rows } = matrix;
    const sample = sampleRows(rows, random);
    const features = [];
    const words = new Uint32Array(Math.ceil(matrix.features.length / featuresPerWord) * rows);
    const bins = new Uint8Array(rows);
    let slots = 0;
    matrix.features.forEach((feature, source) => {
        const thresholds = feature.kind === 'numeric' ? chooseThresholds(feature.values, sample, maxBins) : new Float64Array(0);
        const valueBins = feature.kind === 'numeric' ? thresholds.length + 1 : feature.cardinality;
        if (valueBins > 255)
            throw new RangeError(`"${feature.name}" has ${valueBins} categories; 255 at most.`);
        fillBins(feature, thresholds, bins);
        if (isConstant(bins))
            return;
        const word = Math.floor(features.length / featuresPerWord);
        const shift = 8 * (features.length % featuresPerWord);
        for (let row = 0, at = word * rows; row < rows; row++, at++)
            words[at] |= bins[row] << shift;
        features.push({ source, kind: feature.kind, valueBins, thresholds, firstSlot: slots });
        slots += valueBins + 1;
    });
    return { rows, features, words, slots };
}
/** All rows, or a fixed number of them drawn with replacement. */
function sampleRows(rows, random) {
    const sample = new Int32Array(Math.min(rows, sampledRows));
    for (let i = 0; i < sample.length; i++)
        sample[i] = rows > sampledRows ? random.integer(rows) : i;
    return sample;
}
/**
 * Thresholds between bins of about equal numbers of rows. A value that fills a bin alone gets its own, and the
 * others share the bins that remain, so a column that is mostly zeros keeps its resolution elsewhere.
 * @returns at most maxBins − 1 thresholds, ascending; each is midway between two values that occur.
 */
function chooseThresholds(values, sample, maxBins) {
    const sorted = new Float64Array(sample.length);
    let present = 0;
    for (let i = 0; i < sample.length; i++) {
        const value = values[sample[i]];
        if (Number.isFinite(value))
            sorted[present++] = value;
    }
    const { distinct, counts } = runLengths(sorted.subarray(0, present).sort());
    const fair = present / maxBins;
    let looseRows = present;
    let looseBins = maxBins;
    for (const count of counts) {
        if (count < fair)
            continue;
        looseRows -= count;
        looseBins--;
    }
    const allApart = distinct.length <= maxBins;
    const thresholds = [];
    let filled = 0;
    for (let i = 0; i + 1 < distinct.length && thresholds.length < maxBins - 1; i++) {
        const ownBin = counts[i] >= fair;
        if (!ownBin)
            filled += counts[i];
        const isFull = filled * looseBins >= looseRows;
        if (!(allApart || ownBin || counts[i + 1] >= fair || isFull))
            continue;
        thresholds.push(between(distinct[i], distinct[i + 1]));
        if (filled === 0)
            continue;
        looseRows -= filled;
        looseBins = Math.max(looseBins - 1, 1);
        filled = 0;
    }
    return Float64Array.from(thresholds);
}
function runLengths(sorted) {
    const distinct = [];
    const counts = [];
    for (let i = 0; i < sorted.length; i++) {
        if (i > 0 && sorted[i] === sorted[i - 1])
            counts[counts.length - 1]++;
        else {
            distinct.push(sorted[i]);
            counts.push(1);
        }
    }
    return { distinct, counts };
}
/** A number t with low ≤ t < high, in the middle where rounding leaves room. Halves first: no overflow. */
function between(low, high) {
    const middle = low / 2 + high / 2;
    return low <= middle && middle < high ? middle : low;
}
/** Writes the bin of each row. Numbers that are not finite are missing. */
function fillBins(feature, thresholds, bins) {
    if (feature.kind === 'categorical') {
        const { codes, cardinality } = feature;
        for (let row = 0; row < bins.length; row++) {
            const code = codes[row];
            bins[row] = code >= 0 && code < cardinality ? code : cardinality;
        }
        return;
    }
    const { values } = feature;
    const missing = thresholds.length + 1;
    // A binary search of eight steps whatever the data: nothing for the processor to guess wrong.
    const padded = new Float64Array(256).fill(Number.POSITIVE_INFINITY);
    padded.set(thresholds);
    for (let row = 0; row < bins.length; row++) {
        const value = values[row];
        let bin = 0;
        for (let step = 128; step > 0; step >>= 1)
            bin += step * Number(padded[bin + step - 1] < value);
        bins[row] = value - value === 0 ? bin : missing;
    }
}
function isConstant(bins) {
    for (let row = 1; row < bins.length; row++)
        if (bins[row] !== bins[0])
            return false;
    return true;
}

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

;// CONCATENATED MODULE: ./build/shared/src/learners/gradient-boosted-trees/histogram.js


/** Numbers in each slot of a histogram: sum of gradients, sum of hessians, number of rows. */
const slotWidth = 3;
/** Bins of one byte of a word. */
const binsPerByte = 256;
/**
 * Builds histograms: for each feature and bin, the sum of gradients, the sum of hessians and the number of rows.
 *
 * The derivatives lie on grids on which every partial sum is exact, so a histogram depends on the set of rows
 * alone. Any cut of the rows into parts, summed in any order by any number of threads, gives the same bytes, and so
 * does a parent's histogram less a child's.
 *
 * The inner loop adds two numbers a cell, not three: each hessian carries a count of one row in bits above those
 * that the hessians of a chunk can fill. One per thread: it owns scratch memory.
 */
class HistogramBuilder {
    #binned;
    /** The chunk's derivatives in the order of its rows. */
    #gradients;
    #markedHessians;
    /** Sums of one word's four features, `binsPerByte` bins each. Zero between uses. */
    #gradientSums = new Float64Array(featuresPerWord * binsPerByte);
    #markedSums = new Float64Array(featuresPerWord * binsPerByte);
    constructor(binned) {
        this.#binned = binned;
        this.#gradients = new Float64Array(Math.min(binned.rows, chunkRows));
        this.#markedHessians = new Float64Array(Math.min(binned.rows, chunkRows));
    }
    /**
     * Adds the rows order[start … end − 1] to a histogram.
     * @param histogram binned.slots × slotWidth numbers.
     */
    add(derivatives, order, start, end, histogram) {
        const { features, words, rows } = this.#binned;
        const mark = rowMark(derivatives.largestHessian);
        for (let first = start; first < end; first += chunkRows) {
            const count = Math.min(chunkRows, end - first);
            this.#gather(derivatives, order, first, count, mark);
            for (let feature = 0; feature < features.length; feature += featuresPerWord) {
                sumWord(words, (feature / featuresPerWord) * rows, order, first, count, this.#gradients, this.#markedHessians, this.#gradientSums, this.#markedSums);
                this.#moveSums(feature, mark, histogram);
            }
        }
    }
    #gather(derivatives, order, first, count, mark) {
        const { gradients, hessians } = derivatives;
        const chunkGradients = this.#gradients;
        const markedHessians = this.#markedHessians;
        for (let i = 0; i < count; i++) {
            const row = order[first + i];
            chunkGradients[i] = gradients[row];
            markedHessians[i] = hessians[row] + mark;
        }
    }
    /** Adds the sums of a word's features to the histogram, hessians and counts told apart, and zeroes them. */
    #moveSums(firstFeature, mark, histogram) {
        const { features } = this.#binned;
        const gradientSums = this.#gradientSums;
        const markedSums = this.#markedSums;
        const end = Math.min(firstFeature + featuresPerWord, features.length);
        for (let feature = firstFeature, first = 0; feature < end; feature++, first += binsPerByte) {
            const { firstSlot, valueBins } = features[feature];
            for (let bin = 0, slot = firstSlot * slotWidth; bin <= valueBins; bin++, slot += slotWidth) {
                const marked = markedSums[first + bin];
                const count = Math.floor(marked / mark);
                histogram[slot] += gradientSums[first + bin];
                histogram[slot + 1] += marked - count * mark;
                histogram[slot + 2] += count;
                gradientSums[first + bin] = 0;
                markedSums[first + bin] = 0;
            }
        }
        // The last word's empty bytes read as bin 0.
        for (let first = (end - firstFeature) * binsPerByte; first < gradientSums.length; first += binsPerByte) {
            gradientSums[first] = 0;
            markedSums[first] = 0;
        }
    }
}
/** The inner loop: adds a chunk's derivatives to the bins of four features. Nearly all of training happens here. */
function sumWord(words, firstWord, order, first, count, gradients, markedHessians, gradientSums, markedSums) {
    for (let i = 0; i < count; i++) {
        const word = words[firstWord + order[first + i]];
        const gradient = gradients[i];
        const marked = markedHessians[i];
        const a = word & 255;
        gradientSums[a] += gradient;
        markedSums[a] += marked;
        const b = 256 | ((word >>> 8) & 255);
        gradientSums[b] += gradient;
        markedSums[b] += marked;
        const c = 512 | ((word >>> 16) & 255);
        gradientSums[c] += gradient;
        markedSums[c] += marked;
        const d = 768 | (word >>> 24);
        gradientSums[d] += gradient;
        markedSums[d] += marked;
    }
}
/** Turns a parent's histogram into that of one child by taking away the other's. Exact. */
function subtractHistogram(parent, child) {
    for (let i = 0; i < parent.length; i++)
        parent[i] -= child[i];
}
/** Memory for the histograms of open leaves, reused from tree to tree. */
const poolBytes = 512 * 2 ** 20;
/** Histograms of one size. They may be more than `poolBytes` for a moment, but `full` asks to give some back. */
class HistogramPool {
    #length;
    #spare = [];
    #taken = 0;
    /** @param slots of each histogram. */
    constructor(slots) {
        this.#length = slots * slotWidth;
    }
    get full() {
        return this.#taken * this.#length * Float64Array.BYTES_PER_ELEMENT > poolBytes;
    }
    /** A histogram of zeros. */
    take() {
        this.#taken++;
        return this.#spare.pop()?.fill(0) ?? new Float64Array(this.#length);
    }
    giveBack(histogram) {
        this.#taken--;
        this.#spare.push(histogram);
    }
}

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
            if (histogram[(feature.firstSlot + bin) * slotWidth + 2] === 0)
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
            const slot = (feature.firstSlot + bin) * slotWidth;
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
            const slot = (feature.firstSlot + bin) * slotWidth;
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
            const withMissing = histogram[(feature.firstSlot + feature.valueBins) * slotWidth + 2] > 0;
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
        const missingSeen = histogram[(feature.firstSlot + feature.valueBins) * slotWidth + 2] > 0;
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
    const missing = (feature.firstSlot + feature.valueBins) * slotWidth;
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
    for (let bin = 0, slot = feature.firstSlot * slotWidth; bin < lastBin; bin++, slot += slotWidth) {
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
    #order;
    #movedRight;
    #builder;
    #goesLeft = new Uint8Array(256);
    #histograms;
    constructor(binned, parameters) {
        this.#binned = binned;
        this.#search = new SplitSearch(binned, splitRules(parameters));
        this.#maxLeaves = parameters['max-leaves'];
        this.#maxDepth = parameters['max-depth'] ?? Number.POSITIVE_INFINITY;
        this.#leastRows = 2 * parameters['min-samples-leaf'];
        this.#order = new Int32Array(binned.rows);
        this.#movedRight = new Int32Array(binned.rows);
        this.#builder = new HistogramBuilder(binned);
        this.#histograms = new HistogramPool(binned.slots);
    }
    /**
     * @param derivatives of the loss at the present scores, by row.
     * @param usable 1 for each of the matrix's features that this tree may use.
     */
    grow(derivatives, usable) {
        const order = this.#order;
        for (let row = 0; row < order.length; row++)
            order[row] = row;
        const splits = [];
        const root = this.#openLeaf(0, order.length, sumOf(derivatives), 0, -1, true);
        if (this.#mayDivide(root)) {
            root.histogram = this.#build(derivatives, root);
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
                this.#prepare(derivatives, usable, parent, left, right);
            this.#release(parent);
        }
        for (const leaf of leaves)
            this.#release(leaf);
        return { splits, leaves, order };
    }
    #openLeaf(start, end, totals, depth, parent, isLeft) {
        return { start, end, totals, depth, parent, isLeft, split: null, histogram: null };
    }
    #mayDivide(leaf) {
        return leaf.totals.rows >= this.#leastRows && leaf.depth < this.#maxDepth;
    }
    /** Gives the children of a divided leaf their histograms, where they may be divided again, and their splits. */
    #prepare(derivatives, usable, parent, left, right) {
        const [smaller, larger] = left.totals.rows <= right.totals.rows ? [left, right] : [right, left];
        if (!this.#mayDivide(larger))
            return;
        if (parent.histogram === null) {
            larger.histogram = this.#build(derivatives, larger);
            if (this.#mayDivide(smaller))
                smaller.histogram = this.#build(derivatives, smaller);
        }
        else {
            smaller.histogram = this.#build(derivatives, smaller);
            subtractHistogram(parent.histogram, smaller.histogram);
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
    #build(derivatives, leaf) {
        const histogram = this.#histograms.take();
        this.#builder.add(derivatives, this.#order, leaf.start, leaf.end, histogram);
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
    /** Sorts a leaf's rows by side, in place; each side keeps its order. @returns where the right side begins. */
    #partition(leaf, split) {
        const { features, words, rows } = this.#binned;
        const feature = features[split.feature];
        const goesLeft = this.#goesLeft;
        for (let bin = 0; bin < feature.valueBins; bin++) {
            goesLeft[bin] = split.categoriesLeft === null ? Number(bin <= split.bin) : split.categoriesLeft[bin];
        }
        goesLeft[feature.valueBins] = Number(split.missingLeft);
        const firstWord = Math.floor(split.feature / featuresPerWord) * rows;
        const shift = 8 * (split.feature % featuresPerWord);
        const order = this.#order;
        const movedRight = this.#movedRight;
        let left = leaf.start;
        let right = 0;
        // Both sides are written and one pointer moves: no branch for the processor to guess.
        for (let i = leaf.start; i < leaf.end; i++) {
            const row = order[i];
            const side = goesLeft[(words[firstWord + row] >>> shift) & 255];
            order[left] = row;
            movedRight[right] = row;
            left += side;
            right += 1 - side;
        }
        order.set(movedRight.subarray(0, right), left);
        return left;
    }
}
function sumOf({ gradients, hessians }) {
    let gradient = 0;
    let hessian = 0;
    for (let row = 0; row < gradients.length; row++) {
        gradient += gradients[row];
        hessian += hessians[row];
    }
    return { gradient, hessian, rows: gradients.length };
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






/** Work between two looks at the clock's other duties, in milliseconds. */
const longestTurn = 25;
/**
 * Gradient boosting with second-order leaf values (Friedman 2001; Chen and Guestrin 2016) on binned columns.
 *
 * Without validation rows there is nothing to stop by: all trees are trained, and the history's validation loss is
 * NaN.
 * @throws the signal's reason when it is aborted.
 */
async function boost(task, classes, train, validation, parameters, seed, context) {
    const random = new base_random/* Random */.o(seed);
    const name = objectiveFor(task, classes.length);
    const baseline = baselineScores(name, classes.length, train.target, train.weights);
    const binned = binMatrix(train.matrix, parameters['max-bins'], random);
    const features = train.matrix.features.map(describeFeature);
    const grower = new TreeGrower(binned, parameters);
    const objective = createObjective(name, classes.length, train.target, train.weights);
    const judge = createObjective(name, classes.length, validation.target, validation.weights);
    const { rows } = train.matrix;
    const scores = startingScores(baseline, rows);
    const validationScores = startingScores(baseline, validation.matrix.rows);
    const usable = new Uint8Array(binned.features.length);
    const patience = validation.matrix.rows > 0 ? parameters['early-stopping'] : 0;
    const rounds = [];
    const history = [];
    objective.evaluate(scores);
    let bestStep = 0;
    let bestLoss = patience > 0 ? judge.evaluate(validationScores) : Number.POSITIVE_INFINITY;
    let turnBegan = performance.now();
    while (rounds.length < parameters.trees) {
        context.signal.throwIfAborted();
        const round = { trees: [], gains: new Float64Array(features.length) };
        for (let output = 0; output < objective.outputs; output++) {
            drawFeatures(usable, parameters['feature-fraction'], random);
            const grown = grower.grow(objective.differentiate(output), usable);
            const tree = toModelTree(grown, binned, parameters);
            for (const { split } of grown.splits)
                round.gains[binned.features[split.feature].source] += split.gain;
            addLeafValues(scores, output * rows, grown, tree);
            round.trees.push(tree);
        }
        if (round.trees.every((tree) => tree.feature.length === 0))
            break;
        rounds.push(round);
        new Forest(features, round.trees).addTo(validationScores, validation.matrix, objective.outputs);
        const step = {
            step: rounds.length,
            trainLoss: objective.evaluate(scores),
            validationLoss: judge.evaluate(validationScores),
        };
        history.push(step);
        context.log.progress('training trees', step.step / parameters.trees, `loss ${step.validationLoss.toFixed(5)}`);
        if (patience === 0)
            bestStep = step.step;
        else if (step.validationLoss < bestLoss) {
            bestLoss = step.validationLoss;
            bestStep = step.step;
        }
        else if (step.step - bestStep >= patience)
            break;
        if (performance.now() - turnBegan > longestTurn) {
            await (0,promises_.setImmediate)();
            turnBegan = performance.now();
        }
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
        gains: sumGains(kept, features),
    };
}
function describeFeature(feature) {
    const { name, column } = feature;
    return feature.kind === 'numeric'
        ? { kind: 'numeric', name, column }
        : { kind: 'categorical', name, column, cardinality: feature.cardinality };
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
function addLeafValues(scores, firstScore, grown, tree) {
    const { order } = grown;
    grown.leaves.forEach(({ start, end }, leaf) => {
        const value = tree.value[leaf];
        for (let i = start; i < end; i++)
            scores[firstScore + order[i]] += value;
    });
}
function sumGains(rounds, features) {
    const gains = new Map();
    features.forEach(({ column }, index) => {
        const gain = rounds.reduce((sum, round) => sum + round.gains[index], 0);
        gains.set(column, (gains.get(column) ?? 0) + gain);
    });
    return gains;
}

;// CONCATENATED MODULE: ./build/shared/src/learners/gradient-boosted-trees/learner.js






/** Gradient-boosted decision trees: binned columns, leaf-wise growth, missing values and categories as they are. */
const gradientBoostedTrees = {
    name: 'gradient-boosted-trees',
    description: 'Gradient-boosted decision trees on histograms, for tables with numbers, categories and gaps.',
    tasks: ['classification', 'regression'],
    params: boostingParametersSchema,
    train,
    load,
};
async function train(input, context) {
    const { task, classes, features, params, seed } = input;
    if (input.train.table.rows === 0) {
        throw new errors/* ConfigurationError */.j1('There are no rows to train on.', {
            hint: 'Look at data.query and data.split: the training split is empty.',
        });
    }
    if (task === 'classification' && classes.length < 2) {
        throw new errors/* ConfigurationError */.j1(`The target has ${classes.length} class; two are needed to tell apart.`, {
            hint: 'Choose another target, or data with more than one class.',
        });
    }
    const result = await boost(task, classes, encode(features, input.train, input.outOfFold), encode(features, input.validation), params, seed, context);
    return {
        files: new Map([[modelFile, serializeModel(result.model)]]),
        predictor: predictorOf(result.model, features),
        history: result.history,
        bestStep: result.bestStep,
        importance: normalise(result.gains),
        engine: 'javascript',
    };
}
async function load(files, features) {
    const bytes = files.get(modelFile);
    if (bytes === undefined) {
        throw new errors/* InfrastructureError */.EN(`The model package has no ${modelFile}.`, {
            hint: 'Fetch the model package again.',
        });
    }
    const model = parseModel(bytes);
    if (!sameFeatures(model.features, (0,tree_matrix/* encodeForTrees */.R)(features, { rows: 0, columns: new Map() }))) {
        throw new errors/* InfrastructureError */.EN(`${modelFile} and features.json of the package are about different columns.`, {
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
function predictorOf(model, features) {
    const trees = new TreesPredictor(model);
    return { predict: (table) => trees.predict((0,tree_matrix/* encodeForTrees */.R)(features, table)) };
}
/** Shares of the total gain; null where no tree was split. */
function normalise(gains) {
    let total = 0;
    for (const gain of gains.values())
        total += gain;
    if (total === 0)
        return null;
    return Object.fromEntries([...gains].map(([column, gain]) => [column, gain / total]));
}


/***/ })

};
