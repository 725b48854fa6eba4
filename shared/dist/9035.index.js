export const id = 9035;
export const ids = [9035];
export const modules = {

/***/ 65929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xh: () => (/* binding */ parseModel),
/* harmony export */   Yz: () => (/* binding */ outputsOf),
/* harmony export */   km: () => (/* binding */ serializeModel),
/* harmony export */   u4: () => (/* binding */ modelFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _gradient_boosted_trees_model_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61848);
/* harmony import */ var _model_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63188);



/** Where the model lies in `model/` of a package. Its format is described in docs/trees-format.md. */
const modelFile = 'forest.json';
const modelSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('task', [
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        format: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('mlops-forest/1'),
        task: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('classification'),
        /** Labels in the order of the probabilities. */
        classes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).min(2),
        features: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_gradient_boosted_trees_model_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .modelFeatureSchema */ .pH),
        /** Each leaf answers the share of each class; with two classes that of the second alone. */
        trees: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_gradient_boosted_trees_model_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .treeSchema */ .A8).min(1),
    }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        format: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('mlops-forest/1'),
        task: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('regression'),
        classes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).max(0),
        features: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_gradient_boosted_trees_model_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .modelFeatureSchema */ .pH),
        /** Each leaf answers the mean of its rows. */
        trees: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_gradient_boosted_trees_model_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .treeSchema */ .A8).min(1),
    }),
]);
/** Numbers that each leaf answers. @param classes number of labels; 0 for regression. */
function outputsOf(classes) {
    return classes > 2 ? classes : 1;
}
/** The file's bytes. Numbers are written with as many digits as bring back the same bits. */
function serializeModel(model) {
    return (0,_model_file_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonBytes */ .yN)(model);
}
/**
 * Reads a model and checks that every prediction will end and that shares are shares.
 * @throws InfrastructureError if it is no model of this format, saying where.
 */
function parseModel(bytes) {
    const model = (0,_model_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonFile */ .OW)(bytes, modelFile, modelSchema);
    model.trees.forEach((tree, index) => {
        const fault = (0,_gradient_boosted_trees_model_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .faultOf */ .Kl)(tree, model.features, outputsOf(model.classes.length)) ??
            (model.task === 'classification' ? shareFault(tree) : null);
        if (fault !== null)
            throw (0,_model_file_js__WEBPACK_IMPORTED_MODULE_1__/* .damagedFile */ .GD)(modelFile, `trees.${index}: ${fault}`);
    });
    return model;
}
function shareFault(tree) {
    const outside = tree.value.find((value) => value < 0 || value > 1);
    return outside === undefined ? null : `${outside} is no share`;
}


/***/ }),

/***/ 47070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ forestParametersSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/** What users may set under `params` for `random-forest`, with the defaults. */
const forestParametersSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    trees: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(10_000).default(100).describe('Number of trees.'),
    'max-depth': zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .min(1)
        .nullable()
        .default(null)
        .describe('Splits between root and leaf at most; null means no limit.'),
    'min-samples-leaf': zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).default(5).describe('Training rows that each side of a split keeps.'),
    'max-features': zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['auto', 'sqrt']), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().max(1)])
        .default('auto')
        .describe('Columns drawn anew for each split: their square root, or a share of them; auto means the square root for classification and a third for regression.'),
    bootstrap: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
        .default(true)
        .describe('Whether each tree learns from rows drawn with replacement; false gives each tree all rows.'),
    'max-samples': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .positive()
        .max(1)
        .default(1)
        .describe('Rows drawn for a tree, as a share of the training rows; counts with bootstrap alone.'),
    'max-bins': zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .min(2)
        .max(255)
        .default(255)
        .describe('Bins of a numeric column; missing values have one more.'),
});


/***/ }),

/***/ 60343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ treesByOutput),
/* harmony export */   y: () => (/* binding */ ForestPredictor)
/* harmony export */ });
/* harmony import */ var _gradient_boosted_trees_prediction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54021);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65929);


/** Answers of a forest: the mean of its trees' probabilities, rows × classes; for regression one value a row. */
class ForestPredictor {
    #model;
    #forest;
    /** @param model checked by parseModel, or grown here. */
    constructor(model) {
        const outputs = (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .outputsOf */ .Yz)(model.classes.length);
        this.#model = model;
        this.#forest = new _gradient_boosted_trees_prediction_js__WEBPACK_IMPORTED_MODULE_0__/* .Forest */ .Y9(model.features, model.trees.flatMap((tree) => treesByOutput(tree, outputs)));
    }
    /** @throws RangeError if the matrix has other features than the model. */
    predict(matrix) {
        const { rows } = matrix;
        const { task, classes, trees } = this.#model;
        const outputs = (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .outputsOf */ .Yz)(classes.length);
        const sums = new Float64Array(outputs * rows);
        this.#forest.addTo(sums, matrix, outputs);
        if (task === 'regression')
            return sums.map((sum) => sum / trees.length);
        const probabilities = new Float64Array(classes.length * rows);
        for (let row = 0; row < rows; row++) {
            if (outputs === 1) {
                const second = Math.min(sums[row] / trees.length, 1);
                probabilities[2 * row] = 1 - second;
                probabilities[2 * row + 1] = second;
                continue;
            }
            // The leaves' shares are rounded: their sum is brought back to one.
            let total = 0;
            for (let k = 0; k < outputs; k++)
                total += sums[k * rows + row];
            for (let k = 0; k < outputs; k++) {
                probabilities[row * outputs + k] = total > 0 ? sums[k * rows + row] / total : 1 / outputs;
            }
        }
        return probabilities;
    }
}
/** A tree whose leaves answer several numbers, as one tree for each of them. */
function treesByOutput(tree, outputs) {
    if (outputs === 1)
        return [tree];
    return Array.from({ length: outputs }, (_, output) => ({
        ...tree,
        value: tree.value.filter((_, index) => index % outputs === output),
    }));
}


/***/ }),

/***/ 50964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ growForest)
});

// EXTERNAL MODULE: ./build/shared/src/base/random.js
var base_random = __webpack_require__(93096);
// EXTERNAL MODULE: ./build/shared/src/learners/gradient-boosted-trees/binning.js
var binning = __webpack_require__(52489);
// EXTERNAL MODULE: ./build/shared/src/learners/gradient-boosted-trees/model-tree.js
var model_tree = __webpack_require__(61848);
// EXTERNAL MODULE: ./build/shared/src/learners/training-pace.js
var training_pace = __webpack_require__(25726);
// EXTERNAL MODULE: ./build/shared/src/learners/training-progress.js
var training_progress = __webpack_require__(72294);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/shared/src/learners/training-state.js
var training_state = __webpack_require__(38292);
;// CONCATENATED MODULE: ./build/shared/src/learners/random-forest/checkpoint.js




const factsSchema = schemas/* strictObject */.rej({ random: base_random/* randomStateSchema */.m });
/** Deep trees are mostly numbers, which arrays say in a third of what JSON takes. */
function encodeProgress({ random, trees, gains }) {
    const sets = trees.flatMap(({ categories }) => categories);
    const all = (name) => trees.flatMap((tree) => tree[name]);
    return (0,training_state/* encodeState */.Md)({
        facts: { random },
        arrays: new Map([
            ['gains', gains],
            ['splits', Int32Array.from(trees, ({ feature }) => feature.length)],
            ['sets', Int32Array.from(trees, ({ categories }) => categories.length)],
            ['feature', Int32Array.from(all('feature'))],
            ['threshold', Float64Array.from(all('threshold'))],
            ['missing', Uint8Array.from(all('missing'))],
            ['left', Int32Array.from(all('left'))],
            ['right', Int32Array.from(all('right'))],
            ['setSizes', Int32Array.from(sets, (codes) => codes.length)],
            ['codes', Int32Array.from(sets.flat())],
            ['value', Float64Array.from(all('value'))],
            ['rows', Int32Array.from(all('rows'))],
        ]),
    });
}
/**
 * Reads what `encodeProgress` wrote, checked as a model is.
 * @param outputs numbers that each leaf answers.
 * @throws Error if it is not a state of a forest with these features and outputs.
 */
function decodeProgress(bytes, features, outputs) {
    const state = (0,training_state/* decodeState */.UJ)(bytes);
    const { random } = factsSchema.parse(state.facts);
    const lengthOf = (name) => state.arrays.get(name)?.length ?? 0;
    const count = lengthOf('splits');
    const splitsOf = (0,training_state/* stateArray */.DW)(state, 'splits', 'Int32Array', count);
    const setsOf = (0,training_state/* stateArray */.DW)(state, 'sets', 'Int32Array', count);
    const setSizes = (0,training_state/* stateArray */.DW)(state, 'setSizes', 'Int32Array', sumOf(setsOf));
    const codes = (0,training_state/* stateArray */.DW)(state, 'codes', 'Int32Array', sumOf(setSizes));
    const splits = sumOf(splitsOf);
    const leaves = splits + count;
    const feature = (0,training_state/* stateArray */.DW)(state, 'feature', 'Int32Array', splits);
    const threshold = (0,training_state/* stateArray */.DW)(state, 'threshold', 'Float64Array', splits);
    const missing = (0,training_state/* stateArray */.DW)(state, 'missing', 'Uint8Array', splits);
    const left = (0,training_state/* stateArray */.DW)(state, 'left', 'Int32Array', splits);
    const right = (0,training_state/* stateArray */.DW)(state, 'right', 'Int32Array', splits);
    const value = (0,training_state/* stateArray */.DW)(state, 'value', 'Float64Array', leaves * outputs);
    const rows = (0,training_state/* stateArray */.DW)(state, 'rows', 'Int32Array', leaves);
    const negative = [feature, codes, rows].some((indexes) => indexes.some((index) => index < 0));
    if (negative || missing.some((side) => side > 1) || !value.every(Number.isFinite)) {
        throw new Error('it has numbers that no tree has');
    }
    const [nextSplits, nextLeaves, nextValues, nextSets, nextCodes] = [0, 0, 0, 0, 0].map(() => counter());
    const trees = Array.from(splitsOf, (own, index) => {
        const [from, to] = nextSplits(own);
        const sets = setSizes.subarray(...nextSets(setsOf[index]));
        return {
            feature: Array.from(feature.subarray(from, to)),
            threshold: Array.from(threshold.subarray(from, to)),
            missing: Array.from(missing.subarray(from, to)),
            left: Array.from(left.subarray(from, to)),
            right: Array.from(right.subarray(from, to)),
            categories: Array.from(sets, (size) => Array.from(codes.subarray(...nextCodes(size)))),
            value: Array.from(value.subarray(...nextValues((own + 1) * outputs))),
            rows: Array.from(rows.subarray(...nextLeaves(own + 1))),
        };
    });
    for (const tree of trees) {
        const fault = (0,model_tree/* faultOf */.Kl)(tree, features, outputs);
        if (fault !== null)
            throw new Error(fault);
    }
    return { random, trees, gains: (0,training_state/* stateArray */.DW)(state, 'gains', 'Float64Array', features.length) };
}
/** @throws Error if one is negative. */
function sumOf(counts) {
    return counts.reduce((sum, count) => {
        if (count < 0)
            throw new Error('it counts below zero');
        return sum + count;
    }, 0);
}
/** Gives ranges that follow each other. */
function counter() {
    let at = 0;
    return (count) => {
        at += count;
        return [at - count, at];
    };
}

// EXTERNAL MODULE: ./build/shared/src/learners/random-forest/model.js
var model = __webpack_require__(65929);
// EXTERNAL MODULE: ./build/shared/src/learners/target-range.js
var target_range = __webpack_require__(5863);
;// CONCATENATED MODULE: ./build/shared/src/learners/random-forest/target.js


/**
 * @param classes number of labels; 0 for regression.
 * @throws ConfigurationError if a number is too large for its square.
 */
function forestTarget(classes, target, weights) {
    if (classes === 0)
        (0,target_range/* requireSquarable */.o)(target);
    const offset = classes === 0 ? target.reduce((sum, value) => sum + value / target.length, 0) : 0;
    return {
        outputs: (0,model/* outputsOf */.Yz)(classes),
        values: offset === 0 ? target : target.map((value) => value - offset),
        weights: weights ?? new Float64Array(target.length).fill(1),
        offset,
    };
}

;// CONCATENATED MODULE: ./build/shared/src/learners/random-forest/split.js
/** Share of a node's squares that a split must gain: what is less can be rounding. */
const leastRelativeGain = 1e-12;
/**
 * Finds the best split of one node after the other. A forest's nodes are many and small, and each looks at a few
 * columns drawn for it, so a histogram of one column at a time is built from the node's rows: subtracting whole
 * histograms, as boosting does, would cost more than it saves. One per thread: it owns scratch memory.
 */
class ForestSplitSearch {
    #binned;
    #target;
    #leastRows;
    /** Of the node's rows, in their order. */
    #values;
    #weights;
    /** By bin: the outputs' sums, the weight, the number of rows. */
    #histogram;
    #width;
    /** The node's outputs' sums, weight and rows, laid out like a bin. */
    #node;
    #left;
    /** Bins with rows, in the order in which they are moved to the left side. */
    #sequence = new Int32Array(256);
    #keys = new Float64Array(256);
    #order = new Int32Array(0);
    #start = 0;
    #squares = 0;
    #best = null;
    constructor(binned, target, leastRows) {
        this.#binned = binned;
        this.#target = target;
        this.#leastRows = leastRows;
        this.#width = target.outputs + 2;
        this.#values = new Float64Array(binned.rows);
        this.#weights = new Float64Array(binned.rows);
        this.#histogram = new Float64Array(256 * this.#width);
        this.#node = new Float64Array(this.#width);
        this.#left = new Float64Array(this.#width);
    }
    /** Turns to the node of the rows order[start … end − 1]. */
    open(order, start, end) {
        const { outputs, values, weights } = this.#target;
        const node = this.#node.fill(0);
        let squares = 0;
        for (let i = start; i < end; i++) {
            const value = values[order[i]];
            const weight = weights[order[i]];
            this.#values[i - start] = value;
            this.#weights[i - start] = weight;
            node[outputs] += weight;
            if (outputs > 1)
                node[value] += weight;
            else {
                node[0] += weight * value;
                squares += weight * value * value;
            }
        }
        node[outputs + 1] = end - start;
        this.#squares = outputs > 1 ? node[outputs] : squares;
        this.#order = order;
        this.#start = start;
        this.#best = null;
    }
    /** Whether all rows of the node have the same answer. */
    get pure() {
        return this.#squares - this.#score(this.#node) <= leastRelativeGain * this.#squares;
    }
    /** The best split of those that were tried since `open`; null without one. */
    get best() {
        return this.#best;
    }
    /** Means of the outputs over the node's rows. */
    means() {
        const { outputs, offset } = this.#target;
        return Array.from(this.#node.subarray(0, outputs), (sum) => sum / this.#node[outputs] + offset);
    }
    /** Tries a column. @returns whether its cells differ in this node. */
    attempt(index) {
        const feature = this.#binned.features[index];
        this.#fill(index, feature);
        const missingRows = this.#rowsOf(feature.valueBins);
        const count = this.#arrange(feature);
        if (feature.kind === 'categorical') {
            if (count < 2)
                return false;
            this.#scan(index, feature, count, count - 1, false);
            return true;
        }
        if (count + Number(missingRows > 0) < 2)
            return false;
        // With missing values on the right, all others may go left.
        this.#scan(index, feature, count, missingRows > 0 ? count : count - 1, false);
        if (missingRows > 0)
            this.#scan(index, feature, count, count - 1, true);
        return true;
    }
    #fill(index, { valueBins }) {
        const { columns, rows } = this.#binned;
        const { outputs } = this.#target;
        const width = this.#width;
        const histogram = this.#histogram.fill(0, 0, (valueBins + 1) * width);
        const order = this.#order;
        const start = this.#start;
        const count = this.#node[outputs + 1];
        const column = index * rows;
        const values = this.#values;
        const weights = this.#weights;
        const single = outputs === 1;
        for (let i = 0; i < count; i++) {
            const slot = columns[column + order[start + i]] * width;
            const weight = weights[i];
            if (single)
                histogram[slot] += weight * values[i];
            else
                histogram[slot + values[i]] += weight;
            histogram[slot + outputs] += weight;
            histogram[slot + outputs + 1]++;
        }
    }
    #rowsOf(bin) {
        return this.#histogram[bin * this.#width + this.#target.outputs + 1];
    }
    /**
     * Numbers keep their order. Categories, the missing values one of them, are put in order of the mean, of which
     * the best division is a prefix (Fisher 1958); with several classes, of the share of the node's largest class.
     * @returns how many bins have rows.
     */
    #arrange(feature) {
        const sequence = this.#sequence;
        const keys = this.#keys;
        const { outputs } = this.#target;
        let count = 0;
        if (feature.kind === 'numeric') {
            for (let bin = 0; bin < feature.valueBins; bin++)
                if (this.#rowsOf(bin) > 0)
                    sequence[count++] = bin;
            return count;
        }
        let largest = 0;
        for (let output = 1; output < outputs; output++) {
            if (this.#node[output] > this.#node[largest])
                largest = output;
        }
        for (let bin = 0; bin <= feature.valueBins; bin++) {
            if (this.#rowsOf(bin) === 0)
                continue;
            const slot = bin * this.#width;
            const key = this.#histogram[slot + largest] / this.#histogram[slot + outputs];
            let at = count++;
            for (; at > 0 && keys[at - 1] > key; at--) {
                keys[at] = keys[at - 1];
                sequence[at] = sequence[at - 1];
            }
            keys[at] = key;
            sequence[at] = bin;
        }
        return count;
    }
    /** Moves bins to the left side one by one, the first `last` of them; a better split replaces the best. */
    #scan(index, feature, count, last, missingLeft) {
        const { outputs } = this.#target;
        const histogram = this.#histogram;
        const node = this.#node;
        const width = this.#width;
        const left = this.#left.fill(0);
        if (missingLeft)
            left.set(histogram.subarray(feature.valueBins * width, (feature.valueBins + 1) * width));
        const parent = this.#score(node);
        let gain = Math.max(this.#best?.gain ?? 0, leastRelativeGain * this.#squares);
        let taken = -1;
        for (let i = 0; i < last; i++) {
            const slot = this.#sequence[i] * width;
            for (let k = 0; k < width; k++)
                left[k] += histogram[slot + k];
            if (left[outputs + 1] < this.#leastRows)
                continue;
            if (node[outputs + 1] - left[outputs + 1] < this.#leastRows)
                break;
            let leftSquares = 0;
            let rightSquares = 0;
            for (let k = 0; k < outputs; k++) {
                const right = node[k] - left[k];
                leftSquares += left[k] * left[k];
                rightSquares += right * right;
            }
            const found = leftSquares / left[outputs] + rightSquares / (node[outputs] - left[outputs]) - parent;
            if (found <= gain)
                continue;
            gain = found;
            taken = i;
        }
        if (taken >= 0)
            this.#best = this.#describe(index, feature, count, taken, missingLeft, gain);
    }
    #describe(index, feature, count, taken, missingLeft, gain) {
        const { valueBins } = feature;
        const sequence = this.#sequence;
        const binsLeft = new Uint8Array(valueBins + 1);
        if (feature.kind === 'numeric') {
            // Between two bins with rows the threshold lies in the middle.
            const next = taken + 1 < count ? sequence[taken + 1] : valueBins;
            const bin = taken + 1 < count ? (sequence[taken] + next - 1) >> 1 : valueBins - 1;
            binsLeft.fill(1, 0, bin + 1);
            binsLeft[valueBins] = Number(missingLeft);
            if (this.#rowsOf(valueBins) === 0)
                binsLeft[valueBins] = Number(this.#prefixIsLarger(taken));
            return { gain, feature: index, bin, binsLeft };
        }
        // The smaller side goes left: categories that the node never saw take the larger, and sets stay short.
        const flipped = this.#prefixIsLarger(taken);
        for (let i = 0; i < count; i++)
            binsLeft[sequence[i]] = Number(i <= taken !== flipped);
        return { gain, feature: index, bin: -1, binsLeft };
    }
    /** Whether the first bins of the sequence, up to `taken`, hold most of the node's rows. */
    #prefixIsLarger(taken) {
        let rows = 0;
        for (let i = 0; i <= taken; i++)
            rows += this.#rowsOf(this.#sequence[i]);
        return 2 * rows > this.#node[this.#target.outputs + 1];
    }
    /** Σ sum² / weight: the part of the squares that the means explain. */
    #score(sums) {
        const { outputs } = this.#target;
        let squares = 0;
        for (let k = 0; k < outputs; k++)
            squares += sums[k] * sums[k];
        return squares / sums[outputs];
    }
}

;// CONCATENATED MODULE: ./build/shared/src/learners/random-forest/tree-growing.js

/** Grows the trees of a forest, depth first, until a node is pure or too small. One per thread. */
class ForestGrower {
    #binned;
    #search;
    #rules;
    #movedRight;
    /** All features; a node's draw is at the front. */
    #features;
    constructor(binned, target, rules) {
        this.#binned = binned;
        this.#search = new ForestSplitSearch(binned, target, rules.leastRows);
        this.#rules = rules;
        this.#movedRight = new Int32Array(binned.rows);
        this.#features = Int32Array.from(binned.features, (_, index) => index);
    }
    /**
     * @param order the rows to learn from, repeated ones included; it is rearranged.
     * @param random draws the columns of each split.
     * @param gains is added the splits' gains by feature of the TreeMatrix.
     */
    grow(order, random, gains) {
        // Each tree begins with the same order of features: its draws depend on its own numbers alone.
        for (let i = 0; i < this.#features.length; i++)
            this.#features[i] = i;
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
        const open = [{ start: 0, end: order.length, depth: 0, parent: -1, side: 'left' }];
        for (let node = open.pop(); node !== undefined; node = open.pop()) {
            const { start, end, depth, parent, side } = node;
            this.#search.open(order, start, end);
            const split = this.#divide(end - start, depth, random);
            if (split === null) {
                // Nine digits say all that a leaf knows, and halve the file.
                for (const mean of this.#search.means())
                    tree.value.push(Number(mean.toPrecision(9)));
                const leaf = tree.rows.push(end - start) - 1;
                if (parent >= 0)
                    tree[side][parent] = ~leaf;
                continue;
            }
            const index = this.#write(tree, split);
            if (parent >= 0)
                tree[side][parent] = index;
            gains[this.#binned.features[split.feature].source] += split.gain;
            const middle = this.#partition(order, start, end, split);
            open.push({ start: middle, end, depth: depth + 1, parent: index, side: 'right' });
            open.push({ start, end: middle, depth: depth + 1, parent: index, side: 'left' });
        }
        return tree;
    }
    /** Draws columns, and goes on drawing while none divides the node. */
    #divide(rows, depth, random) {
        const { leastRows, maxDepth, drawnFeatures } = this.#rules;
        const search = this.#search;
        if (rows < 2 * leastRows || depth >= maxDepth || search.pure)
            return null;
        const features = this.#features;
        let tried = 0;
        for (let i = 0; i < features.length; i++) {
            if (tried >= drawnFeatures && search.best !== null)
                break;
            const j = i + random.integer(features.length - i);
            const feature = features[j];
            features[j] = features[i];
            features[i] = feature;
            if (search.attempt(feature))
                tried++;
        }
        return search.best;
    }
    #write(tree, split) {
        const { kind, source, thresholds, valueBins } = this.#binned.features[split.feature];
        if (kind === 'categorical') {
            const codes = [];
            for (let code = 0; code < valueBins; code++)
                if (split.binsLeft[code] === 1)
                    codes.push(code);
            tree.threshold.push(tree.categories.push(codes) - 1);
        }
        else {
            // Behind the last bin there are only missing values: every number goes left.
            tree.threshold.push(thresholds[split.bin] ?? Number.MAX_VALUE);
        }
        tree.missing.push(split.binsLeft[valueBins]);
        tree.left.push(0);
        tree.right.push(0);
        return tree.feature.push(source) - 1;
    }
    /** Sorts a node's rows by side, in place; each side keeps its order. @returns where the right side begins. */
    #partition(order, start, end, { feature, binsLeft }) {
        const { columns, rows } = this.#binned;
        const column = feature * rows;
        const movedRight = this.#movedRight;
        let left = start;
        let right = 0;
        for (let i = start; i < end; i++) {
            const row = order[i];
            const side = binsLeft[columns[column + row]];
            order[left] = row;
            movedRight[right] = row;
            left += side;
            right += 1 - side;
        }
        for (let i = 0; i < right; i++)
            order[left + i] = movedRight[i];
        return left;
    }
}

;// CONCATENATED MODULE: ./build/shared/src/learners/random-forest/training.js









/**
 * A random forest (Breiman 2001): trees on rows drawn with replacement, each split on the best of a few columns
 * drawn for it. When the time budget is used up, the trees so far are all there are.
 * @param checkpoints of this training: it goes on from the last one, to the same model.
 * @throws the signal's reason when it is aborted.
 */
async function growForest(task, classes, matrix, { target, weights }, parameters, seed, context, checkpoints) {
    const random = new base_random/* Random */.o(seed);
    const binned = (0,binning/* binMatrix */.F)(matrix, parameters['max-bins'], random);
    const grower = new ForestGrower(binned, forestTarget(classes.length, target, weights), {
        leastRows: parameters['min-samples-leaf'],
        maxDepth: parameters['max-depth'] ?? Number.POSITIVE_INFINITY,
        drawnFeatures: countDrawn(parameters['max-features'], task, binned.features.length),
    });
    const features = (0,model_tree/* describeFeatures */.N5)(matrix);
    const saved = await checkpoints.restore((bytes) => decodeProgress(bytes, features, (0,model/* outputsOf */.Yz)(classes.length)));
    if (saved !== null)
        random.state = saved.random;
    const gains = saved?.gains ?? new Float64Array(features.length);
    const trees = saved?.trees ?? [];
    const pace = new training_pace/* TrainingPace */.Y(context, checkpoints, () => encodeProgress({ random: random.state, trees, gains }));
    const progress = new training_progress/* TrainingProgress */.e(context.log, 'tree', parameters.trees, trees.length);
    const last = Math.min(parameters.trees, context.pauseAfter ?? Number.POSITIVE_INFINITY);
    while (trees.length < last) {
        // Without any tree there would be no model.
        if (!(await pace.next()) && trees.length > 0)
            break;
        const own = new base_random/* Random */.o(random.uint32());
        trees.push(grower.grow(drawRows(matrix.rows, parameters, own), own, gains));
        progress.report(trees.length, Number.NaN);
    }
    await pace.end();
    const format = 'mlops-forest/1';
    return {
        model: task === 'classification'
            ? { format, task, classes: [...classes], features, trees }
            : { format, task, classes: [], features, trees },
        gains,
    };
}
/** Columns that each split looks at, one at least. */
function countDrawn(setting, task, features) {
    if (setting === 'sqrt' || (setting === 'auto' && task === 'classification')) {
        return Math.max(1, Math.round(Math.sqrt(features)));
    }
    return Math.max(1, Math.round(features * (setting === 'auto' ? 1 / 3 : setting)));
}
/** The rows of a tree, ascending: memory is read in its order. */
function drawRows(rows, parameters, random) {
    if (!parameters.bootstrap)
        return Int32Array.from({ length: rows }, (_, row) => row);
    const drawn = new Int32Array(Math.max(1, Math.round(rows * parameters['max-samples'])));
    const times = new Int32Array(rows);
    for (let i = 0; i < drawn.length; i++)
        times[random.integer(rows)]++;
    let at = 0;
    for (let row = 0; row < rows; row++) {
        drawn.fill(row, at, at + times[row]);
        at += times[row];
    }
    return drawn;
}


/***/ })

};
