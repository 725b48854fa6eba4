export const id = 3585;
export const ids = [3585];
export const modules = {

/***/ 60400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ boostingParametersSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/** What users may set under `params` for `gradient-boosted-trees`, with the defaults. */
const boostingParametersSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    trees: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .min(1)
        .max(10_000)
        .default(300)
        .describe('Rounds of boosting at most; each adds one tree, or one a class with three classes or more.'),
    'learning-rate': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .positive()
        .max(1)
        .default(0.1)
        .describe("Share of each tree's answer that is added."),
    'max-leaves': zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(2).max(4096).default(31).describe('Leaves of a tree at most.'),
    'max-depth': zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .min(1)
        .nullable()
        .default(null)
        .describe('Splits between root and leaf at most; null means no limit but max-leaves.'),
    'min-samples-leaf': zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).default(20).describe('Training rows that each side of a split keeps.'),
    'min-sum-hessian': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .min(0)
        .default(1e-3)
        .describe('Second derivatives of the loss that each side of a split keeps: for squared error, its rows.'),
    l2: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).default(1).describe("Penalty on the squares of the leaves' values."),
    'min-gain': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).default(0).describe('Gain that a split needs.'),
    'max-bins': zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .min(2)
        .max(255)
        .default(255)
        .describe('Bins of a numeric column; missing values have one more.'),
    'feature-fraction': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .positive()
        .max(1)
        .default(1)
        .describe('Share of the columns, drawn anew, that each tree may use.'),
    'categorical-smoothing': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .min(0)
        .default(10)
        .describe('Pulls rare categories to the middle when they are put in order: sum of hessians that counts as plenty.'),
    'categorical-l2': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).default(0).describe('Added to l2 where a split divides categories.'),
    'early-stopping': zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .min(0)
        .default(20)
        .describe('Rounds without a lower validation loss before training ends with the best round; 0 trains all trees.'),
});


/***/ }),

/***/ 11940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ boost)
});

// EXTERNAL MODULE: ./build/shared/src/base/random.js
var base_random = __webpack_require__(93096);
// EXTERNAL MODULE: ./build/shared/src/learners/training-pace.js
var training_pace = __webpack_require__(25726);
// EXTERNAL MODULE: ./build/shared/src/learners/training-progress.js
var training_progress = __webpack_require__(72294);
// EXTERNAL MODULE: ./build/shared/src/learners/gradient-boosted-trees/binning.js
var binning = __webpack_require__(52489);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
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
// EXTERNAL MODULE: ./build/shared/src/learners/gradient-boosted-trees/prediction.js
var prediction = __webpack_require__(54021);
// EXTERNAL MODULE: ./build/shared/src/learners/gradient-boosted-trees/row-crew.js + 1 modules
var row_crew = __webpack_require__(2955);
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


/***/ })

};
