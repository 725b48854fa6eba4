export const id = 8708;
export const ids = [8708];
export const modules = {

/***/ 80842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ rangeOf)
/* harmony export */ });
/** @param values none of them NaN; of none at all both ends are undefined. */
function rangeOf(values) {
    const { length } = values;
    let least = values[0];
    let most = values[0];
    for (let i = 1; i < length; i++) {
        const value = values[i];
        if (value < least)
            least = value;
        if (value > most)
            most = value;
    }
    return { least, most };
}


/***/ }),

/***/ 56460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ sortNumbers)
/* harmony export */ });
/* harmony import */ var _range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80842);

/** Below this many, the engine's own sort is as fast. */
const fewNumbers = 4096;
/** Each half of a number's bits is three digits: of 11, 11 and 10 bits. */
const digitBits = 11;
const digitValues = 2 ** digitBits;
/**
 * Sorts numbers in place, ascending: the order of `Float64Array.sort`, several times as fast on 100,000 numbers.
 * Numbers on a grid are counted, and spread ones put into buckets. For all others it
 * is a radix sort of their bits, which order like unsigned integers once the sign is turned over, and all others
 * too where the number is negative.
 * @param values none of them NaN.
 */
function sortNumbers(values) {
    const { length } = values;
    if (length < fewNumbers)
        return values.sort();
    const range = (0,_range_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .b)(values);
    if (sortOnGrid(values, range) || sortByBuckets(values, range))
        return values;
    const bits = new Uint32Array(values.buffer, values.byteOffset, 2 * length);
    let from = { low: new Uint32Array(length), high: new Uint32Array(length) };
    let to = { low: new Uint32Array(length), high: new Uint32Array(length) };
    for (let i = 0; i < length; i++) {
        const high = bits[2 * i + 1] | 0;
        from.low[i] = bits[2 * i] ^ (high >> 31);
        from.high[i] = high ^ ((high >> 31) | 0x80000000);
    }
    for (const half of ['low', 'high']) {
        for (let shift = 0; shift < 32; shift += digitBits) {
            if (moveByDigit(from, to, from[half], shift))
                [from, to] = [to, from];
        }
    }
    for (let i = 0; i < length; i++) {
        const high = from.high[i] | 0;
        const negative = ~(high >> 31);
        bits[2 * i] = from.low[i] ^ negative;
        bits[2 * i + 1] = high ^ (negative | 0x80000000);
    }
    return values;
}
/** Numbers that are looked at to find the step of a grid. */
const looked = 256;
/**
 * Sorts numbers that lie on a grid of fewer points than there are numbers, such as whole numbers or minutes, by
 * counting them.
 * @returns false if they do not: nothing is changed.
 */
function sortOnGrid(values, { least, most }) {
    const { length } = values;
    let step = 0;
    for (let i = 0; i < looked; i++) {
        step = greatestDivisor(values[i] - least, step);
        // Dividing on would not end where there is no step.
        if (!(step >= 0) || (step > 0 && (most - least) / step >= length))
            return false;
    }
    if (step === 0)
        return false;
    const counts = new Uint32Array(Math.round((most - least) / step) + 1);
    for (let i = 0; i < length; i++) {
        const value = values[i];
        const point = Math.round((value - least) / step);
        // Zero has two signs, which a point cannot tell apart.
        if (least + point * step !== value || (value === 0 && 1 / value < 0))
            return false;
        counts[point]++;
    }
    for (let point = 0, next = 0; point < counts.length; point++) {
        const end = next + counts[point];
        values.fill(least + point * step, next, end);
        next = end;
    }
    return true;
}
/** Comparisons for each number, at most, that sorting within buckets may take: spread numbers need one or two. */
const fewComparisons = 8;
/** Kept from one call to the next: to allocate and clear them would take longer than to sort. */
let room = {
    /** Of each bucket its end, of the next one its start. */
    starts: new Uint32Array(0),
    bucketOf: new Uint32Array(0),
    scattered: new Float64Array(0),
};
/**
 * Sorts numbers that are spread by one pass into as many buckets of equal width as there are numbers, and by insertion
 * within them.
 * @returns false if too many would be in one bucket: nothing is changed.
 */
function sortByBuckets(values, { least, most }) {
    const { length } = values;
    if (room.bucketOf.length < length) {
        room = {
            starts: new Uint32Array(length + 2),
            bucketOf: new Uint32Array(length),
            scattered: new Float64Array(length),
        };
    }
    const { starts, bucketOf, scattered } = room;
    const scale = (length - 1) / (most - least);
    if (!(scale > 0 && scale < Number.POSITIVE_INFINITY))
        return false;
    starts.fill(0, 0, length + 2);
    for (let i = 0; i < length; i++) {
        const value = values[i];
        // Zero has two signs, which lie in one bucket and are equal there.
        if (value === 0 && 1 / value < 0)
            return false;
        const bucket = ((value - least) * scale) >>> 0;
        bucketOf[i] = bucket;
        starts[bucket + 2]++;
    }
    let comparisons = 0;
    for (let bucket = 2; bucket < length + 2; bucket++) {
        const size = starts[bucket];
        comparisons += (size * size) / 4;
        starts[bucket] += starts[bucket - 1];
    }
    if (comparisons > fewComparisons * length)
        return false;
    for (let i = 0; i < length; i++)
        scattered[starts[bucketOf[i] + 1]++] = values[i];
    for (let i = 1; i < length; i++) {
        const value = scattered[i];
        let at = i;
        while (at > 0 && scattered[at - 1] > value) {
            scattered[at] = scattered[at - 1];
            at--;
        }
        scattered[at] = value;
    }
    values.set(scattered.subarray(0, length));
    return true;
}
/** Of two numbers from 0 (Euclid); NaN where there is none. */
function greatestDivisor(a, b) {
    let [larger, smaller] = a > b ? [a, b] : [b, a];
    for (let steps = 0; smaller > 0; steps++) {
        if (steps === 64)
            return Number.NaN;
        [larger, smaller] = [smaller, larger % smaller];
    }
    return larger;
}
/** Orders by one digit; what has the same keeps its order. @returns false if all have the same: nothing is moved. */
function moveByDigit(from, to, half, shift) {
    const places = new Int32Array(digitValues);
    for (let i = 0; i < half.length; i++)
        places[(half[i] >>> shift) & (digitValues - 1)]++;
    if (places[(half[0] >>> shift) & (digitValues - 1)] === half.length)
        return false;
    let before = 0;
    for (let value = 0; value < digitValues; value++) {
        const count = places[value];
        places[value] = before;
        before += count;
    }
    const { low, high } = from;
    const { low: toLow, high: toHigh } = to;
    for (let i = 0; i < half.length; i++) {
        const at = places[(half[i] >>> shift) & (digitValues - 1)]++;
        toLow[at] = low[i];
        toHigh[at] = high[i];
    }
    return true;
}


/***/ }),

/***/ 69096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ noCheckpoints),
/* harmony export */   x: () => (/* binding */ checkpointsOf)
/* harmony export */ });
/* harmony import */ var _base_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47163);

/** Checkpoints that nobody keeps, for callers that can begin again. */
const noCheckpoints = {
    scope: () => noCheckpoints,
    restore: async () => null,
    due: () => false,
    save: async () => undefined,
    remove: async () => undefined,
};
/**
 * The checkpoints of a learner's training on these examples. Their targets and weights are part of what identifies
 * it, so that a learner which trains another one many times, each time on other labels, never gets a wrong state.
 */
function checkpointsOf(context, learner, { train, validation, seed, params, }) {
    if (context.checkpoints === undefined)
        return noCheckpoints;
    const digestOf = (values) => values === undefined ? null : (0,_base_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
    const examples = [train, validation].map(({ target, weights }) => [digestOf(target), digestOf(weights)]);
    return context.checkpoints.scope([learner, params, seed, examples]);
}


/***/ }),

/***/ 52489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ binMatrix)
/* harmony export */ });
/* unused harmony export chooseThresholds */
/* harmony import */ var _base_sort_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56460);

/** Rows that the edges of numeric bins are estimated from, as in scikit-learn. */
const sampledRows = 200_000;
/**
 * Bins the training rows. Columns that hold no two different values (missing counts as one) are left out.
 * @throws RangeError if a categorical feature has more than 255 categories.
 */
function binMatrix(matrix, maxBins, random) {
    const { rows } = matrix;
    const sample = sampleRows(rows, random);
    const features = [];
    const columns = new Uint8Array(new SharedArrayBuffer(matrix.features.length * rows));
    let slots = 0;
    matrix.features.forEach((feature, source) => {
        const thresholds = feature.kind === 'numeric' ? chooseThresholds(feature.values, sample, maxBins) : new Float64Array(0);
        const valueBins = feature.kind === 'numeric' ? thresholds.length + 1 : feature.cardinality;
        if (valueBins > 255)
            throw new RangeError(`"${feature.name}" has ${valueBins} categories; 255 at most.`);
        // A constant column is written over by the next.
        const bins = columns.subarray(features.length * rows, (features.length + 1) * rows);
        fillBins(feature, thresholds, bins);
        if (isConstant(bins))
            return;
        features.push({ source, kind: feature.kind, valueBins, thresholds, firstSlot: slots });
        slots += valueBins + 1;
    });
    return { rows, features, columns, slots };
}
/** All rows, or a fixed number of them drawn with replacement; ascending, as memory is best read. */
function sampleRows(rows, random) {
    const sample = new Int32Array(Math.min(rows, sampledRows));
    for (let i = 0; i < sample.length; i++)
        sample[i] = rows > sampledRows ? random.integer(rows) : i;
    return rows > sampledRows ? sample.sort() : sample;
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
    const { distinct, counts } = runLengths((0,_base_sort_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .sortNumbers */ .D)(sorted.subarray(0, present)));
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
/** The different values of a sorted array, which is overwritten, and how often each occurs. */
function runLengths(sorted) {
    const counts = new Int32Array(sorted.length);
    let runs = 0;
    for (let i = 0; i < sorted.length; i++) {
        if (i === 0 || sorted[i] !== sorted[runs - 1])
            sorted[runs++] = sorted[i];
        counts[runs - 1]++;
    }
    return { distinct: sorted.subarray(0, runs), counts: counts.subarray(0, runs) };
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
        let bin = 128 * Number(padded[127] < value);
        bin += 64 * Number(padded[bin + 63] < value);
        bin += 32 * Number(padded[bin + 31] < value);
        bin += 16 * Number(padded[bin + 15] < value);
        bin += 8 * Number(padded[bin + 7] < value);
        bin += 4 * Number(padded[bin + 3] < value);
        bin += 2 * Number(padded[bin + 1] < value);
        bin += Number(padded[bin] < value);
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
            return `${name} has ${tree[name].length} entries for ${splits} splits`;
    }
    if (tree.value.length !== (splits + 1) * outputs) {
        return `value has ${tree.value.length} entries for ${splits + 1} leaves`;
    }
    if (tree.rows.length !== splits + 1)
        return `rows has ${tree.rows.length} entries for ${splits + 1} leaves`;
    const parents = { splits: new Uint8Array(splits), leaves: new Uint8Array(splits + 1) };
    for (let split = 0; split < splits; split++) {
        if (tree.feature[split] >= features.length)
            return `split ${split} names feature ${tree.feature[split]}`;
        const feature = features[tree.feature[split]];
        if (feature.kind === 'categorical') {
            const set = tree.categories[tree.threshold[split]];
            if (set === undefined)
                return `split ${split} names category set ${tree.threshold[split]}`;
            const outside = set.find((code) => code >= feature.cardinality);
            if (outside !== undefined)
                return `split ${split} names category ${outside} of ${feature.cardinality}`;
        }
        for (const child of [tree.left[split], tree.right[split]]) {
            // Not ~child: that would cut a hostile number to 32 bits.
            const [known, at] = child < 0 ? [parents.leaves, -1 - child] : [parents.splits, child];
            if (at >= known.length || (child >= 0 && child <= split))
                return `split ${split} has the child ${child}`;
            if (known[at]++ > 0)
                return `the child ${child} has two parents`;
        }
    }
    return null;
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

/** Rows taken through all trees together: their cells and one tree's nodes stay in the nearer caches. */
const blockRows = 1024;
/** With fewer rows at a node each goes its own way: to divide them would cost more. */
const rowsToDivide = 8;
/** 32-bit words of a set of categories. */
const setWords = 8;
/**
 * Trees as flat arrays. The rows of a block go down a tree together and are divided at each node, which is a loop
 * without a branch: a processor that takes row by row guesses wrong at every other node.
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
    /** Columns that some node asks about. */
    #asked;
    /** Rows of a block in the order of the nodes that they are at. */
    #order = new Int32Array(blockRows);
    #movedRight = new Int32Array(blockRows);
    /** One block's cells, column by column: kept, as a model that answers single rows would mostly clear memory. */
    #cells = new Float64Array(0);
    /** Nodes that wait, with the first and the last but one of their places in the order. */
    #waiting;
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
        this.#asked = [...new Set(this.#feature)];
        // One side waits while the other is gone down: never more than a tree has splits.
        this.#waiting = new Int32Array(3 * trees.reduce((most, tree) => Math.max(most, tree.feature.length), 0));
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
        const cells = this.#cellsFor(rows);
        for (let first = 0; first < rows; first += blockRows) {
            const count = Math.min(blockRows, rows - first);
            for (const column of this.#asked)
                fillColumn(cells, column, matrix, first, count);
            for (let tree = 0; tree < this.#roots.length; tree++) {
                this.#addTree(tree, cells, count, scores, (tree % outputs) * rows + first);
            }
        }
    }
    /** Room for a block; what lies there is written before it is read. */
    #cellsFor(rows) {
        if (rows > 0 && this.#cells.length === 0) {
            this.#cells = new Float64Array(this.#features.length * blockRows);
        }
        return this.#cells;
    }
    /** Takes a block's rows down a tree, the left side of each node first. */
    #addTree(tree, cells, count, scores, firstScore) {
        const order = this.#order;
        const waiting = this.#waiting;
        for (let i = 0; i < count; i++)
            order[i] = i;
        let depth = 0;
        let node = this.#roots[tree];
        let start = 0;
        let end = count;
        for (;;) {
            if (node < 0) {
                const value = this.#values[~node];
                for (let i = start; i < end; i++)
                    scores[firstScore + order[i]] += value;
            }
            else if (end - start < rowsToDivide) {
                for (let i = start; i < end; i++) {
                    scores[firstScore + order[i]] += this.#values[this.#leafOf(node, cells, order[i])];
                }
            }
            else {
                const middle = this.#divide(node, cells, start, end);
                waiting[depth++] = this.#children[2 * node + 1];
                waiting[depth++] = middle;
                waiting[depth++] = end;
                node = this.#children[2 * node];
                end = middle;
                continue;
            }
            if (depth === 0)
                return;
            end = waiting[--depth];
            start = waiting[--depth];
            node = waiting[--depth];
        }
    }
    /** Sorts the rows order[start … end − 1] by the side of a node. @returns where the right side begins. */
    #divide(node, cells, start, end) {
        const order = this.#order;
        const movedRight = this.#movedRight;
        const column = this.#feature[node] * blockRows;
        const limit = this.#threshold[node];
        const missingLeft = 1 - this.#missingSide[node];
        const set = this.#set[node];
        const sets = this.#sets;
        let left = start;
        let right = 0;
        for (let i = start; i < end; i++) {
            const row = order[i];
            const value = cells[column + row];
            const missing = Number(Number.isNaN(value));
            const inside = set < 0 ? Number(value <= limit) : (sets[set + (value >>> 5)] >>> (value & 31)) & 1;
            const side = (inside & (1 - missing)) | (missingLeft & missing);
            order[left] = row;
            movedRight[right] = row;
            left += side;
            right += 1 - side;
        }
        for (let i = 0; i < right; i++)
            order[left + i] = movedRight[i];
        return left;
    }
    /** The leaf that a row comes to from a node. */
    #leafOf(from, cells, row) {
        let node = from;
        while (node >= 0) {
            const value = cells[this.#feature[node] * blockRows + row];
            const limit = this.#threshold[node];
            const set = this.#set[node];
            if (value <= limit)
                node = this.#children[2 * node];
            else if (value > limit)
                node = this.#children[2 * node + 1];
            else if (set < 0 || Number.isNaN(value))
                node = this.#children[2 * node + this.#missingSide[node]];
            else
                node = this.#children[2 * node + this.#categorySide(set, value)];
        }
        return ~node;
    }
    /** 0 where the category is in the set, which goes left. */
    #categorySide(set, code) {
        return 1 - ((this.#sets[set + (code >>> 5)] >>> (code & 31)) & 1);
    }
}
/** Copies one column's cells of a block of rows. NaN stands for everything that counts as missing. */
function fillColumn(cells, column, matrix, first, count) {
    const feature = matrix.features[column];
    const start = column * blockRows;
    if (feature.kind === 'numeric') {
        const { values } = feature;
        for (let row = 0; row < count; row++) {
            const value = values[first + row];
            cells[start + row] = value - value === 0 ? value : Number.NaN;
        }
        return;
    }
    const { codes, cardinality } = feature;
    for (let row = 0; row < count; row++) {
        const code = codes[first + row];
        cells[start + row] = code >= 0 && code < cardinality ? code : Number.NaN;
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


/***/ }),

/***/ 25726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ TrainingPace)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** The event loop gets its turn at least this often, in milliseconds, so that a signal is seen. */
const longestTurn = 20;
/**
 * What a learner does between two steps beside learning: gives the event loop its turn, saves a checkpoint when one
 * is due or the job is being cancelled, and looks at the time.
 */
class TrainingPace {
    #context;
    #checkpoints;
    #state;
    #turnBegan = performance.now();
    /**
     * @param checkpoints of this training.
     * @param state the learner's exact state, as it is between two steps.
     */
    constructor(context, checkpoints, state) {
        this.#context = context;
        this.#checkpoints = checkpoints;
        this.#state = state;
    }
    /**
     * To be awaited before every step, while the state is whole.
     * @returns whether to go on; false when the time is used up: end with the best so far.
     * @throws the signal's reason when it is aborted, after a checkpoint.
     */
    async next() {
        const { signal, budget } = this.#context;
        if (performance.now() - this.#turnBegan > longestTurn) {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
            this.#turnBegan = performance.now();
        }
        if (signal.aborted || this.#checkpoints.due())
            await this.#checkpoints.save(this.#state());
        signal.throwIfAborted();
        return !(budget?.isUsedUp() ?? false);
    }
    /** To be awaited after the last step: keeps the state of a training that only pauses. */
    async end() {
        if (this.#context.pauseAfter !== undefined)
            await this.#checkpoints.save(this.#state());
    }
}


/***/ }),

/***/ 72294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ TrainingProgress)
/* harmony export */ });
/**
 * Says how far a training is: `epoch 12 of 100, 3.2 epochs/s, 0:28 left, loss 0.412`. Rate and time left count from the first
 * step that this process made, not from those of a job that was killed. The time left is that to the last step there
 * may be: early stopping may end sooner.
 */
class TrainingProgress {
    #log;
    #unit;
    #total;
    #began = performance.now();
    #firstStep;
    /**
     * @param unit what a step is, in the singular.
     * @param total steps at the most.
     * @param done steps that an earlier job made.
     */
    constructor(log, unit, total, done) {
        this.#log = log;
        this.#unit = unit;
        this.#total = total;
        this.#firstStep = done;
    }
    /** To be called after every step; the log decides what it shows. @param step from 1. */
    report(step, loss) {
        this.reportFigure(step, Number.isNaN(loss) ? null : `validation loss ${loss.toPrecision(5)}`);
    }
    /** As `report`, with how good the model is in words of its own; null if that is not known yet. */
    reportFigure(step, figure) {
        const now = performance.now();
        const rate = (step - this.#firstStep) / Math.max(now - this.#began, 1e-3);
        const parts = [`${this.#unit} ${step} of ${this.#total}`];
        if (rate > 0) {
            parts.push(`${(1000 * rate).toPrecision(3)} ${this.#unit}s/s`, `${clock((this.#total - step) / rate)} left`);
        }
        if (figure !== null)
            parts.push(figure);
        this.#log.progress('Training', step / this.#total, parts.join(', '));
    }
}
/** Milliseconds as `0:07`, `12:34` or `1:02:03`. */
function clock(milliseconds) {
    const seconds = Math.round(milliseconds / 1000);
    const two = (value) => String(value).padStart(2, '0');
    const hours = Math.floor(seconds / 3600);
    const minutes = Math.floor(seconds / 60) % 60;
    return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}


/***/ }),

/***/ 38292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ stateArray),
/* harmony export */   Md: () => (/* binding */ encodeState),
/* harmony export */   UJ: () => (/* binding */ decodeState)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/** Arrays that a state may hold, by the name of their kind. */
const arrayKinds = { Float64Array, Float32Array, Int32Array, Uint32Array, Uint8Array };
const headerSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    facts: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J(),
    arrays: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(Object.keys(arrayKinds)),
        length: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0),
    })),
});
/** The header's length in bytes comes first, as 32 bits. */
const prefixBytes = 4;
/** Bytes of a state, in the machine's byte order: checkpoints do not travel between kinds of machines. */
function encodeState({ facts, arrays }) {
    const entries = [...arrays];
    const header = new TextEncoder().encode(JSON.stringify({
        facts,
        arrays: entries.map(([name, values]) => ({
            name,
            kind: values.constructor.name,
            length: values.length,
        })),
    }));
    const size = entries.reduce((sum, [, values]) => sum + values.byteLength, prefixBytes + header.length);
    const bytes = new Uint8Array(size);
    new DataView(bytes.buffer).setUint32(0, header.length);
    bytes.set(header, prefixBytes);
    let at = prefixBytes + header.length;
    for (const [, values] of entries) {
        bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), at);
        at += values.byteLength;
    }
    return bytes;
}
/**
 * Reads what `encodeState` wrote. Every length is checked before an array is made; what the facts say is for the
 * learner to check.
 * @throws Error if the bytes are something else.
 */
function decodeState(bytes) {
    if (bytes.length < prefixBytes)
        throw new Error('it is too short');
    const headerBytes = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
    if (headerBytes > bytes.length - prefixBytes)
        throw new Error('its header is cut off');
    let at = prefixBytes + headerBytes;
    const header = headerSchema.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(prefixBytes, at))));
    const arrays = new Map();
    for (const { name, kind, length } of header.arrays) {
        const size = length * arrayKinds[kind].BYTES_PER_ELEMENT;
        if (size > bytes.length - at)
            throw new Error(`its array "${name}" is cut off`);
        // Copied: the bytes may start where an array of this kind cannot.
        arrays.set(name, new arrayKinds[kind](new Uint8Array(bytes.subarray(at, at + size)).buffer));
        at += size;
    }
    if (at !== bytes.length)
        throw new Error('there is more than it says');
    return { facts: header.facts, arrays };
}
/**
 * An array of a state, which must have this kind and length.
 * @throws Error if it has not.
 */
function stateArray(state, name, kind, length) {
    const values = state.arrays.get(name);
    if (values instanceof arrayKinds[kind] && values.length === length) {
        return values;
    }
    throw new Error(`its array "${name}" is not a ${kind} of ${length}`);
}


/***/ })

};
