export const id = 5931;
export const ids = [5931];
export const modules = {

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

/***/ 52489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FZ: () => (/* binding */ binMatrix),
/* harmony export */   xg: () => (/* binding */ featuresPerWord)
/* harmony export */ });
/* unused harmony export chooseThresholds */
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
    const length = Math.ceil(matrix.features.length / featuresPerWord) * rows;
    const words = new Uint32Array(new SharedArrayBuffer(4 * length));
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

/***/ 75931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  randomForest: () => (/* binding */ randomForest)
});

// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/features/tree-matrix.js
var tree_matrix = __webpack_require__(72463);
// EXTERNAL MODULE: ./build/shared/src/learners/gradient-boosted-trees/importance.js
var importance = __webpack_require__(36598);
// EXTERNAL MODULE: ./build/shared/src/learners/gradient-boosted-trees/prediction.js
var prediction = __webpack_require__(54021);
// EXTERNAL MODULE: ./build/shared/src/learners/random-forest/model.js
var random_forest_model = __webpack_require__(65929);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./build/shared/src/learners/random-forest/parameters.js

/** What users may set under `params` for `random-forest`, with the defaults. */
const forestParametersSchema = schemas/* strictObject */.rej({
    trees: schemas/* int */.Whr().min(1).max(10_000).default(100).describe('Number of trees.'),
    'max-depth': schemas/* int */.Whr()
        .min(1)
        .nullable()
        .default(null)
        .describe('Splits between root and leaf at most; null means no limit.'),
    'min-samples-leaf': schemas/* int */.Whr().min(1).default(5).describe('Training rows that each side of a split keeps.'),
    'max-features': schemas/* union */.KCZ([schemas/* enum */.k5n(['auto', 'sqrt']), schemas/* number */.aig().positive().max(1)])
        .default('auto')
        .describe('Columns drawn anew for each split: their square root, or a share of them; auto means the square root for classification and a third for regression.'),
    bootstrap: schemas/* boolean */.zMY()
        .default(true)
        .describe('Whether each tree learns from rows drawn with replacement; false gives each tree all rows.'),
    'max-samples': schemas/* number */.aig()
        .positive()
        .max(1)
        .default(1)
        .describe('Rows drawn for a tree, as a share of the training rows; counts with bootstrap alone.'),
    'max-bins': schemas/* int */.Whr()
        .min(2)
        .max(255)
        .default(255)
        .describe('Bins of a numeric column; missing values have one more.'),
});

// EXTERNAL MODULE: ./build/shared/src/learners/random-forest/prediction.js
var random_forest_prediction = __webpack_require__(60343);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/shared/src/base/random.js
var base_random = __webpack_require__(93096);
// EXTERNAL MODULE: ./build/shared/src/learners/gradient-boosted-trees/binning.js
var binning = __webpack_require__(52489);
// EXTERNAL MODULE: ./build/shared/src/learners/gradient-boosted-trees/model-tree.js
var model_tree = __webpack_require__(61848);
;// CONCATENATED MODULE: ./build/shared/src/learners/random-forest/target.js

/** @param classes number of labels; 0 for regression. */
function forestTarget(classes, target, weights) {
    const offset = classes === 0 ? target.reduce((sum, value) => sum + value / target.length, 0) : 0;
    return {
        outputs: (0,random_forest_model/* outputsOf */.Yz)(classes),
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
        const { words, rows } = this.#binned;
        const { outputs } = this.#target;
        const width = this.#width;
        const histogram = this.#histogram.fill(0, 0, (valueBins + 1) * width);
        const order = this.#order;
        const start = this.#start;
        const count = this.#node[outputs + 1];
        const firstWord = Math.floor(index / binning/* featuresPerWord */.xg) * rows;
        const shift = 8 * (index % binning/* featuresPerWord */.xg);
        const single = outputs === 1;
        for (let i = 0; i < count; i++) {
            const slot = ((words[firstWord + order[start + i]] >>> shift) & 255) * width;
            const value = this.#values[i];
            const weight = this.#weights[i];
            if (single)
                histogram[slot] += weight * value;
            else
                histogram[slot + value] += weight;
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
        const { words, rows } = this.#binned;
        const firstWord = Math.floor(feature / binning/* featuresPerWord */.xg) * rows;
        const shift = 8 * (feature % binning/* featuresPerWord */.xg);
        const movedRight = this.#movedRight;
        let left = start;
        let right = 0;
        for (let i = start; i < end; i++) {
            const row = order[i];
            const side = binsLeft[(words[firstWord + row] >>> shift) & 255];
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
 * @throws the signal's reason when it is aborted.
 */
async function growForest(task, classes, matrix, { target, weights }, parameters, seed, context) {
    const random = new base_random/* Random */.o(seed);
    const binned = (0,binning/* binMatrix */.FZ)(matrix, parameters['max-bins'], random);
    const grower = new ForestGrower(binned, forestTarget(classes.length, target, weights), {
        leastRows: parameters['min-samples-leaf'],
        maxDepth: parameters['max-depth'] ?? Number.POSITIVE_INFINITY,
        drawnFeatures: countDrawn(parameters['max-features'], task, binned.features.length),
    });
    const gains = new Float64Array(matrix.features.length);
    const trees = [];
    for (let tree = 0; tree < parameters.trees; tree++) {
        context.signal.throwIfAborted();
        if (tree > 0 && context.budget?.isUsedUp())
            break;
        const own = new base_random/* Random */.o(random.uint32());
        trees.push(grower.grow(drawRows(matrix.rows, parameters, own), own, gains));
        context.log.progress('growing trees', trees.length / parameters.trees, `${trees.length} trees`);
        await (0,promises_.setImmediate)();
    }
    const features = (0,model_tree/* describeFeatures */.N5)(matrix);
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

;// CONCATENATED MODULE: ./build/shared/src/learners/random-forest/learner.js








/** A random forest on binned columns, with missing values and categories as they are. */
const randomForest = {
    name: 'random-forest',
    description: 'A random forest: the mean of many deep trees, each on drawn rows and columns; little to tune.',
    tasks: ['classification', 'regression'],
    params: forestParametersSchema,
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
    const matrix = (0,tree_matrix/* encodeForTrees */.R)(features, input.train.table, input.outOfFold);
    const { model, gains } = await growForest(task, classes, matrix, input.train, params, seed, context);
    return {
        files: new Map([[random_forest_model/* modelFile */.u4, (0,random_forest_model/* serializeModel */.km)(model)]]),
        predictor: predictorOf(model, features),
        history: [],
        bestStep: model.trees.length,
        importance: (0,importance/* sharesByColumn */.g)(gains, model.features),
        engine: 'javascript',
    };
}
async function load(files, features) {
    const bytes = files.get(random_forest_model/* modelFile */.u4);
    if (bytes === undefined) {
        throw new errors/* InfrastructureError */.EN(`The model package has no ${random_forest_model/* modelFile */.u4}.`, {
            hint: 'Fetch the model package again.',
        });
    }
    const model = (0,random_forest_model/* parseModel */.Xh)(bytes);
    if (!(0,prediction/* sameFeatures */.cV)(model.features, (0,tree_matrix/* encodeForTrees */.R)(features, { rows: 0, columns: new Map() }))) {
        throw new errors/* InfrastructureError */.EN(`${random_forest_model/* modelFile */.u4} and features.json of the package are about different columns.`, { hint: 'Fetch the model package again.' });
    }
    return predictorOf(model, features);
}
function predictorOf(model, features) {
    const forest = new random_forest_prediction/* ForestPredictor */.y(model);
    return { predict: (table) => forest.predict((0,tree_matrix/* encodeForTrees */.R)(features, table)) };
}


/***/ }),

/***/ 65929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xh: () => (/* binding */ parseModel),
/* harmony export */   Yz: () => (/* binding */ outputsOf),
/* harmony export */   km: () => (/* binding */ serializeModel),
/* harmony export */   u4: () => (/* binding */ modelFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57296);
/* harmony import */ var _gradient_boosted_trees_model_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61848);



/** Where the model lies in `model/` of a package. Its format is described in docs/trees-format.md. */
const modelFile = 'forest.json';
const modelSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('task', [
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        format: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('mlops-forest/1'),
        task: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('classification'),
        /** Labels in the order of the probabilities. */
        classes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).min(2),
        features: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_gradient_boosted_trees_model_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .modelFeatureSchema */ .pH),
        /** Each leaf answers the share of each class; with two classes that of the second alone. */
        trees: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_gradient_boosted_trees_model_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .treeSchema */ .A8).min(1),
    }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        format: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('mlops-forest/1'),
        task: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('regression'),
        classes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).max(0),
        features: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_gradient_boosted_trees_model_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .modelFeatureSchema */ .pH),
        /** Each leaf answers the mean of its rows. */
        trees: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_gradient_boosted_trees_model_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .treeSchema */ .A8).min(1),
    }),
]);
/** Numbers that each leaf answers. @param classes number of labels; 0 for regression. */
function outputsOf(classes) {
    return classes > 2 ? classes : 1;
}
/** The file's bytes. Numbers are written with as many digits as bring back the same bits. */
function serializeModel(model) {
    return new TextEncoder().encode(`${JSON.stringify(model)}\n`);
}
/**
 * Reads a model and checks that every prediction will end and that shares are shares.
 * @throws InfrastructureError if it is no model of this format, saying where.
 */
function parseModel(bytes) {
    let content;
    try {
        content = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (error) {
        throw damaged(`it is not JSON: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`, error);
    }
    const parsed = modelSchema.safeParse(content);
    if (!parsed.success) {
        const issue = parsed.error.issues[0];
        throw damaged(`${issue.path.join('.') || 'the document'}: ${issue.message}`, parsed.error);
    }
    const model = parsed.data;
    model.trees.forEach((tree, index) => {
        const fault = (0,_gradient_boosted_trees_model_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .faultOf */ .Kl)(tree, model.features, outputsOf(model.classes.length)) ??
            (model.task === 'classification' ? shareFault(tree) : null);
        if (fault !== null)
            throw damaged(`trees.${index}: ${fault}`);
    });
    return model;
}
function shareFault(tree) {
    const outside = tree.value.find((value) => value < 0 || value > 1);
    return outside === undefined ? null : `${outside} is no share.`;
}
function damaged(reason, cause) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InfrastructureError */ .EN(`${modelFile} cannot be read: ${reason}`, {
        hint: 'Fetch the model package again, or train with this version.',
        cause,
    });
}


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


/***/ })

};
