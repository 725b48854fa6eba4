export const id = 5310;
export const ids = [5310];
export const modules = {

/***/ 90180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HU: () => (/* binding */ chunkRows),
/* harmony export */   YF: () => (/* binding */ hessianGrid),
/* harmony export */   Ym: () => (/* binding */ rowMark),
/* harmony export */   jy: () => (/* binding */ powerOfTwoFrom),
/* harmony export */   y_: () => (/* binding */ gridOf)
/* harmony export */ });
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


/***/ }),

/***/ 61848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A8: () => (/* binding */ treeSchema),
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   N5: () => (/* binding */ describeFeatures),
/* harmony export */   pH: () => (/* binding */ modelFeatureSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/**
 * One tree. A reference ≥ 0 names a split, ~i (that is −1 − i) names leaf i. The root is split 0, or leaf 0 in a
 * tree without splits; a split's children come after it.
 */
const treeSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** Index into the model's features, for each split. */
    feature: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0)),
    /** Numeric feature: x ≤ threshold goes left. Categorical: index into `categories`. */
    threshold: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    /** 1 where missing values go left. */
    missing: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).max(1)),
    left: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()),
    right: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()),
    /** Sets of category codes that go left, each ascending. */
    categories: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0))),
    /** What each leaf answers, leaf by leaf; of several outputs, all of a leaf's together. */
    value: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    /** Training rows in each leaf. */
    rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0)),
});
/** A column that trees may ask about. */
const modelFeatureSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('numeric'), name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), column: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('categorical'),
        name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        column: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        cardinality: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).max(255),
    }),
]);
/** The features of a matrix as a model names them. */
function describeFeatures(matrix) {
    return matrix.features.map((feature) => {
        const { name, column } = feature;
        return feature.kind === 'numeric'
            ? { kind: 'numeric', name, column }
            : { kind: 'categorical', name, column, cardinality: feature.cardinality };
    });
}
/**
 * What is wrong with a tree's structure; null if nothing.
 * @param outputs numbers that each leaf answers.
 */
function faultOf(tree, features, outputs) {
    const splits = tree.feature.length;
    for (const name of ['threshold', 'missing', 'left', 'right']) {
        if (tree[name].length !== splits)
            return `${name} has ${tree[name].length} entries for ${splits} splits.`;
    }
    if (tree.value.length !== (splits + 1) * outputs) {
        return `value has ${tree.value.length} entries for ${splits + 1} leaves.`;
    }
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


/***/ }),

/***/ 32025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ softmaxInPlace),
/* harmony export */   DK: () => (/* binding */ objectiveFor),
/* harmony export */   KE: () => (/* binding */ objectiveNames),
/* harmony export */   Nk: () => (/* binding */ baselineScores),
/* harmony export */   QH: () => (/* binding */ createObjective)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57296);
/* harmony import */ var _grid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90180);


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
                throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`The target ${target[row]} is beyond ±${largestTarget}.`, {
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
        this.hessianShifter = (0,_grid_js__WEBPACK_IMPORTED_MODULE_1__/* .hessianGrid */ .YF)(this.largestWeight, target.length).shifter;
    }
    /** Rows that are only judged never ask for it. */
    get derivatives() {
        this.#derivatives ??= {
            gradients: new Float32Array(new SharedArrayBuffer(4 * this.target.length)),
            hessians: new Float32Array(new SharedArrayBuffer(4 * this.target.length)),
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
        this.#noise = (0,_grid_js__WEBPACK_IMPORTED_MODULE_1__/* .powerOfTwoFrom */ .jy)(largestMagnitude(rows.target) * rows.largestWeight) * 2 ** -46;
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
        const { shifter } = (0,_grid_js__WEBPACK_IMPORTED_MODULE_1__/* .gridOf */ .y_)(this.#largestResidual, residuals.length, this.#noise);
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
    const { shifter } = (0,_grid_js__WEBPACK_IMPORTED_MODULE_1__/* .gridOf */ .y_)(largestWeight, target.length, 0);
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


/***/ }),

/***/ 54021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y9: () => (/* binding */ Forest),
/* harmony export */   cV: () => (/* binding */ sameFeatures),
/* harmony export */   eN: () => (/* binding */ TreesPredictor),
/* harmony export */   oM: () => (/* binding */ startingScores)
/* harmony export */ });
/* harmony import */ var _objective_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32025);

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
            (0,_objective_js__WEBPACK_IMPORTED_MODULE_0__/* .softmaxInPlace */ .Bg)(probabilities, row * classes, 1, classes);
        }
        return probabilities;
    }
}


/***/ })

};
