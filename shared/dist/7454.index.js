export const id = 7454;
export const ids = [7454];
export const modules = {

/***/ 85789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ startWorker)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75919);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66720);




/**
 * Starts a thread that does one of the jobs in actions/worker-jobs.ts. It ends when its job has returned and its
 * port is closed; `terminate()` ends it at once. What the job throws arrives as the worker's `error` event.
 * @param data is cloned, except what `transfer` lists and shared memory.
 */
async function startWorker(job, data, options = {}) {
    const order = { job, data };
    return new node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.Worker(await findEntry(), {
        workerData: order,
        transferList: [...(options.transfer ?? [])],
        ...(options.megabytes ? { resourceLimits: { maxOldGenerationSizeMb: options.megabytes } } : {}),
    });
}
/** The file that a thread begins with: beside the running module in the bundle, else among the sources. */
async function findEntry() {
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(import.meta.url));
    const bundled = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(own, 'worker.js');
    return (await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .exists */ .t2)(bundled)) ? bundled : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(own, '..', '..', '..', 'actions', 'worker.ts');
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

/***/ 54412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HistogramThreads: () => (/* binding */ HistogramThreads),
/* harmony export */   helpWithHistograms: () => (/* binding */ helpWithHistograms),
/* harmony export */   histogramJob: () => (/* binding */ histogramJob)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57296);
/* harmony import */ var _base_worker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85789);
/* harmony import */ var _histogram_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11552);



/** Its name in actions/worker-jobs.ts. */
const histogramJob = 'boosting-histograms';
/** Rows that a thread takes at a time: enough to pay for taking them, few enough that nobody waits long. */
const portionRows = 2 ** 13;
/**
 * Numbers that the threads agree by. Portions are numbered through all leaves. `next` is the first that nobody has
 * taken, `limit` the end of the present leaf's (negative: all is over), `done` how many are finished. `first`,
 * `start` and `end` tell the leaf: they change only while no portion is open.
 */
const place = { next: 0, limit: 1, done: 2, first: 3, start: 4, end: 5, failed: 6, count: 7 };
/**
 * Builds histograms as HistogramBuilder does, with the help of other threads. Every thread, this one too, takes
 * portions of a leaf's rows while there are any, so one that starts late or is held up costs nothing. Sums are
 * exact: who has added what makes no difference to a single bit.
 */
class HistogramThreads {
    #shared;
    #builder;
    #helpers;
    #workers;
    #limit = 0;
    /**
     * @param binned whose words lie in shared memory, as `derivatives` and `order` do.
     * @param helpers threads besides this one.
     */
    constructor(binned, derivatives, order, helpers) {
        const control = new Int32Array(new SharedArrayBuffer(4 * place.count));
        this.#shared = { binned, derivatives, order, control };
        this.#builder = new _histogram_js__WEBPACK_IMPORTED_MODULE_2__/* .HistogramBuilder */ .C4(binned);
        this.#helpers = Array.from({ length: helpers }, () => ({
            ...this.#shared,
            partial: new Float64Array(new SharedArrayBuffer(8 * binned.slots * _histogram_js__WEBPACK_IMPORTED_MODULE_2__/* .slotWidth */ .hp)),
            leaf: new Int32Array(new SharedArrayBuffer(4)).fill(-1),
        }));
        this.#workers = this.#helpers.map(startHelper);
    }
    /**
     * Adds the rows order[start … end − 1] to a histogram.
     * @throws InfrastructureError if a thread failed at its portion.
     */
    add(derivatives, order, start, end, histogram) {
        const portions = Math.ceil((end - start) / portionRows);
        if (portions < 2) {
            this.#builder.add(derivatives, order, start, end, histogram);
            return;
        }
        const { control } = this.#shared;
        const first = this.#limit;
        this.#limit += portions;
        control[place.first] = first;
        control[place.start] = start;
        control[place.end] = end;
        Atomics.store(control, place.limit, this.#limit);
        Atomics.notify(control, place.limit);
        workOff(this.#shared, this.#builder, () => histogram);
        this.#awaitOthers();
        for (const { leaf, partial } of this.#helpers) {
            if (leaf[0] !== first)
                continue;
            for (let i = 0; i < histogram.length; i++)
                histogram[i] += partial[i];
        }
    }
    #awaitOthers() {
        const { control } = this.#shared;
        for (;;) {
            const done = Atomics.load(control, place.done);
            if (done === this.#limit)
                return;
            if (Atomics.load(control, place.failed) === 1) {
                throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InfrastructureError */ .EN('A thread failed while histograms were built.', {
                    hint: 'Run the training again, on a machine with more memory if it fails again.',
                });
            }
            Atomics.wait(control, place.done, done, 1000);
        }
    }
    /** Ends the other threads. */
    async close() {
        const { control } = this.#shared;
        Atomics.store(control, place.limit, -1);
        Atomics.notify(control, place.limit);
        for (const worker of await Promise.all(this.#workers))
            await worker?.terminate();
    }
}
/** Null where no thread can be started: the others do its work. */
async function startHelper(order) {
    try {
        const worker = await (0,_base_worker_js__WEBPACK_IMPORTED_MODULE_1__/* .startWorker */ .D)(histogramJob, order);
        worker.on('error', () => Atomics.store(order.control, place.failed, 1));
        return worker;
    }
    catch {
        return null;
    }
}
/** What a helping thread does: takes portions of leaf after leaf until all is over. */
function helpWithHistograms(data, port) {
    const order = data;
    const { control, partial, leaf, binned } = order;
    const builder = new _histogram_js__WEBPACK_IMPORTED_MODULE_2__/* .HistogramBuilder */ .C4(binned);
    const histogramOf = (first) => {
        if (leaf[0] !== first)
            partial.fill(0);
        leaf[0] = first;
        return partial;
    };
    try {
        for (;;) {
            const limit = workOff(order, builder, histogramOf);
            if (limit < 0)
                break;
            Atomics.wait(control, place.limit, limit);
        }
    }
    catch (error) {
        Atomics.store(control, place.failed, 1);
        Atomics.notify(control, place.done);
        throw error;
    }
    finally {
        port.close();
    }
}
/**
 * Takes portions while there are any. A portion that was taken keeps its leaf open, so what is read about the leaf
 * after taking it holds.
 * @param histogramOf the leaf whose portions begin at a number.
 * @returns the limit at which there was nothing left.
 */
function workOff({ control, derivatives, order }, builder, histogramOf) {
    for (;;) {
        const next = Atomics.load(control, place.next);
        const limit = Atomics.load(control, place.limit);
        if (next >= limit)
            return limit;
        if (Atomics.compareExchange(control, place.next, next, next + 1) !== next)
            continue;
        const first = control[place.first];
        const start = control[place.start] + (next - first) * portionRows;
        const end = Math.min(start + portionRows, control[place.end]);
        builder.add(derivatives, order, start, end, histogramOf(first));
        if (Atomics.add(control, place.done, 1) + 1 === limit)
            Atomics.notify(control, place.done);
    }
}


/***/ }),

/***/ 11552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ HistogramPool),
/* harmony export */   C4: () => (/* binding */ HistogramBuilder),
/* harmony export */   hp: () => (/* binding */ slotWidth),
/* harmony export */   zP: () => (/* binding */ subtractHistogram)
/* harmony export */ });
/* harmony import */ var _binning_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52489);
/* harmony import */ var _grid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90180);


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
    #gradientSums = new Float64Array(_binning_js__WEBPACK_IMPORTED_MODULE_0__/* .featuresPerWord */ .xg * binsPerByte);
    #markedSums = new Float64Array(_binning_js__WEBPACK_IMPORTED_MODULE_0__/* .featuresPerWord */ .xg * binsPerByte);
    constructor(binned) {
        this.#binned = binned;
        this.#gradients = new Float64Array(Math.min(binned.rows, _grid_js__WEBPACK_IMPORTED_MODULE_1__/* .chunkRows */ .HU));
        this.#markedHessians = new Float64Array(Math.min(binned.rows, _grid_js__WEBPACK_IMPORTED_MODULE_1__/* .chunkRows */ .HU));
    }
    /**
     * Adds the rows order[start … end − 1] to a histogram.
     * @param histogram binned.slots × slotWidth numbers.
     */
    add(derivatives, order, start, end, histogram) {
        const { features, words, rows } = this.#binned;
        const mark = (0,_grid_js__WEBPACK_IMPORTED_MODULE_1__/* .rowMark */ .Ym)(derivatives.largestHessian);
        for (let first = start; first < end; first += _grid_js__WEBPACK_IMPORTED_MODULE_1__/* .chunkRows */ .HU) {
            const count = Math.min(_grid_js__WEBPACK_IMPORTED_MODULE_1__/* .chunkRows */ .HU, end - first);
            this.#gather(derivatives, order, first, count, mark);
            for (let feature = 0; feature < features.length; feature += _binning_js__WEBPACK_IMPORTED_MODULE_0__/* .featuresPerWord */ .xg) {
                sumWord(words, (feature / _binning_js__WEBPACK_IMPORTED_MODULE_0__/* .featuresPerWord */ .xg) * rows, order, first, count, this.#gradients, this.#markedHessians, this.#gradientSums, this.#markedSums);
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
        const end = Math.min(firstFeature + _binning_js__WEBPACK_IMPORTED_MODULE_0__/* .featuresPerWord */ .xg, features.length);
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

/***/ 47454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gradientBoostedTrees: () => (/* binding */ gradientBoostedTrees)
});

// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
;// CONCATENATED MODULE: ./build/shared/src/explain/mean-shap.js
/**
 * Mean of the absolute Shapley value by table column, over the matrix's rows: how far the column moves the score on
 * average. A column's features (parts of a date) count together; outputs (classes) are added.
 */
function meanAbsoluteShap(explanation, matrix) {
    const width = matrix.features.length;
    const names = [...new Set(matrix.features.map(({ column }) => column))];
    const places = matrix.features.map(({ column }) => names.indexOf(column));
    const sums = new Float64Array(names.length);
    const own = new Float64Array(names.length);
    for (let first = 0; first < explanation.values.length; first += width) {
        own.fill(0);
        for (let feature = 0; feature < width; feature++)
            own[places[feature]] += explanation.values[first + feature];
        for (let name = 0; name < names.length; name++)
            sums[name] += Math.abs(own[name]);
    }
    return Object.fromEntries(names.map((name, index) => [name, sums[index] / Math.max(matrix.rows, 1)]));
}

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
    #points;
    #weights;
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
        this.#points = points;
        this.#weights = weights;
        this.#products = new Float64Array(edges * points.length);
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
        const count = this.#points.length;
        const edges = this.#sameAbove.length;
        for (let edge = 0; edge < edges; edge++) {
            const split = edge >> 1;
            const same = this.#sameAbove[edge];
            const above = this.#edgeAbove[split];
            const taken = this.#goesLeft(matrix, row, split) === (edge % 2 === 0);
            this.#satisfied[edge] = Number(taken && (same < 0 || this.#satisfied[same] === 1));
            const child = childOf(this.#tree, edge);
            const value = child < 0 ? this.#tree.value[~child] : 1;
            for (let point = 0; point < count; point++) {
                const before = above < 0 ? 1 : this.#products[above * count + point];
                const replaced = same < 0 ? 1 : this.#factor(same, point);
                const factor = this.#factor(edge, point);
                this.#products[edge * count + point] = factor === 0 ? 0 : (before * factor * value) / replaced;
            }
        }
        // An inner edge starts its sum at zero once its children have taken its product.
        for (let split = 1; split < this.#edgeAbove.length; split++) {
            const edge = this.#edgeAbove[split];
            this.#products.fill(0, edge * count, (edge + 1) * count);
        }
    }
    /** Children before parents: sums of leaves go up, and each edge gives its feature what it changes. */
    #ascend(values, first) {
        const count = this.#points.length;
        for (let edge = this.#sameAbove.length - 1; edge >= 0; edge--) {
            const split = edge >> 1;
            const same = this.#sameAbove[edge];
            const above = this.#edgeAbove[split];
            let value = 0;
            for (let point = 0; point < count; point++) {
                const sum = this.#products[edge * count + point];
                if (above >= 0)
                    this.#products[above * count + point] += sum;
                const change = this.#change(edge, point) - (same < 0 ? 0 : this.#change(same, point));
                value += this.#weights[point] * sum * change;
            }
            values[first + this.#tree.feature[split]] += value;
        }
    }
    #factor(edge, point) {
        const t = this.#points[point];
        return this.#satisfied[edge] * t + this.#share[edge] * (1 - t);
    }
    /** The factor's derivative over the factor; 0 where no leaf below counts. */
    #change(edge, point) {
        const factor = this.#factor(edge, point);
        return factor === 0 ? 0 : (this.#satisfied[edge] - this.#share[edge]) / factor;
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

// EXTERNAL MODULE: ./build/shared/src/features/tree-matrix.js
var tree_matrix = __webpack_require__(72463);
// EXTERNAL MODULE: ./build/shared/src/learners/checkpoint.js
var checkpoint = __webpack_require__(69096);
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
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/shared/src/base/random.js
var base_random = __webpack_require__(93096);
// EXTERNAL MODULE: ./build/shared/src/learners/training-pace.js
var training_pace = __webpack_require__(25726);
// EXTERNAL MODULE: ./build/shared/src/learners/training-progress.js
var training_progress = __webpack_require__(72294);
// EXTERNAL MODULE: ./build/shared/src/learners/gradient-boosted-trees/binning.js
var binning = __webpack_require__(52489);
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

// EXTERNAL MODULE: ./build/shared/src/learners/gradient-boosted-trees/histogram.js
var gradient_boosted_trees_histogram = __webpack_require__(11552);
// EXTERNAL MODULE: ./build/shared/src/learners/gradient-boosted-trees/histogram-threads.js
var histogram_threads = __webpack_require__(54412);
// EXTERNAL MODULE: ./build/shared/src/learners/gradient-boosted-trees/objective.js
var gradient_boosted_trees_objective = __webpack_require__(32025);
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
    #order;
    #movedRight;
    #builder;
    #goesLeft = new Uint8Array(256);
    #histograms;
    /**
     * @param order memory for the numbers of all rows.
     * @param builder of the leaves' histograms.
     */
    constructor(binned, parameters, order, builder) {
        this.#binned = binned;
        this.#search = new SplitSearch(binned, splitRules(parameters));
        this.#maxLeaves = parameters['max-leaves'];
        this.#maxDepth = parameters['max-depth'] ?? Number.POSITIVE_INFINITY;
        this.#leastRows = 2 * parameters['min-samples-leaf'];
        this.#order = order;
        this.#movedRight = new Int32Array(binned.rows);
        this.#builder = builder;
        this.#histograms = new gradient_boosted_trees_histogram/* HistogramPool */.Bx(binned.slots);
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
        const firstWord = Math.floor(split.feature / binning/* featuresPerWord */.xg) * rows;
        const shift = 8 * (split.feature % binning/* featuresPerWord */.xg);
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












/** With less, starting threads takes about as long as they save. */
const rowsForThreads = 100_000;
/** Histograms are bound by memory: more threads stop helping. */
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
    const name = (0,gradient_boosted_trees_objective/* objectiveFor */.DK)(task, classes.length);
    const baseline = (0,gradient_boosted_trees_objective/* baselineScores */.Nk)(name, classes.length, train.target, train.weights);
    const binned = (0,binning/* binMatrix */.FZ)(train.matrix, parameters['max-bins'], random);
    const features = (0,model_tree/* describeFeatures */.N5)(train.matrix);
    const objective = (0,gradient_boosted_trees_objective/* createObjective */.QH)(name, classes.length, train.target, train.weights);
    const judge = (0,gradient_boosted_trees_objective/* createObjective */.QH)(name, classes.length, validation.target, validation.weights);
    const { rows } = train.matrix;
    const scores = (0,prediction/* startingScores */.oM)(baseline, rows);
    const validationScores = (0,prediction/* startingScores */.oM)(baseline, validation.matrix.rows);
    const usable = new Uint8Array(binned.features.length);
    const patience = validation.matrix.rows > 0 ? parameters['early-stopping'] : 0;
    let rounds = [];
    let history = [];
    let bestStep = 0;
    let bestLoss = patience > 0 ? judge.evaluate(validationScores) : Number.POSITIVE_INFINITY;
    const saved = await checkpoints.restore((bytes) => decodeProgress(bytes, features, objective.outputs));
    if (saved !== null) {
        random = base_random/* Random */.o.resume(saved.random);
        ({ rounds, history, bestStep } = saved);
        if (patience > 0 && bestStep > 0)
            bestLoss = history[bestStep - 1].validationLoss;
        const forest = new prediction/* Forest */.Y9(features, rounds.flatMap(({ trees }) => trees));
        forest.addTo(scores, train.matrix, objective.outputs);
        forest.addTo(validationScores, validation.matrix, objective.outputs);
    }
    objective.evaluate(scores);
    const order = new Int32Array(new SharedArrayBuffer(4 * rows));
    const threads = startThreads(binned, objective.differentiate(0), order, context);
    const grower = new TreeGrower(binned, parameters, order, threads ?? new gradient_boosted_trees_histogram/* HistogramBuilder */.C4(binned));
    const pace = new training_pace/* TrainingPace */.Y(context, checkpoints, () => encodeProgress({ random: random.state, rounds, history, bestStep }));
    const progress = new training_progress/* TrainingProgress */.e(context.log, 'round', parameters.trees, rounds.length);
    const finished = () => rounds.length >= parameters.trees || (patience > 0 && rounds.length - bestStep >= patience);
    try {
        while (!finished() && (await pace.next())) {
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
            new prediction/* Forest */.Y9(features, round.trees).addTo(validationScores, validation.matrix, objective.outputs);
            const step = {
                step: rounds.length,
                trainLoss: objective.evaluate(scores),
                validationLoss: judge.evaluate(validationScores),
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
    }
    finally {
        await threads?.close();
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
/** Other threads for large data on several cores; null where they would not pay. */
function startThreads(binned, derivatives, order, { threads = (0,external_node_os_.availableParallelism)() }) {
    const helpers = Math.min(threads, mostThreads) - 1;
    if (helpers < 1 || binned.rows < rowsForThreads)
        return null;
    return new histogram_threads.HistogramThreads(binned, derivatives, order, helpers);
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
    const bytes = files.get(gradient_boosted_trees_model/* modelFile */.u4);
    if (bytes === undefined) {
        throw new errors/* InfrastructureError */.EN(`The model package has no ${gradient_boosted_trees_model/* modelFile */.u4}.`, {
            hint: 'Fetch the model package again.',
        });
    }
    const model = (0,gradient_boosted_trees_model/* parseModel */.Xh)(bytes);
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
function predictorOf(model, features) {
    const trees = new prediction/* TreesPredictor */.eN(model);
    return {
        predict: (table) => trees.predict((0,tree_matrix/* encodeForTrees */.R)(features, table)),
        meanAbsoluteShap: (table) => {
            const matrix = (0,tree_matrix/* encodeForTrees */.R)(features, table);
            return meanAbsoluteShap(explainTrees(model.trees, model.baseline, matrix), matrix);
        },
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
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57296);
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
        throw damaged(`it is not JSON: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`, error);
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
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InfrastructureError */ .EN(`${modelFile} cannot be read: ${reason}`, {
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
        const fault = (0,_model_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .faultOf */ .Kl)(tree, model.features, 1);
        if (fault !== null)
            throw damaged(`trees.${index}: ${fault}`);
    });
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
        const now = performance.now();
        const rate = (step - this.#firstStep) / Math.max(now - this.#began, 1e-3);
        const parts = [`${this.#unit} ${step} of ${this.#total}`];
        if (rate > 0) {
            parts.push(`${(1000 * rate).toPrecision(3)} ${this.#unit}s/s`, `${clock((this.#total - step) / rate)} left`);
        }
        if (!Number.isNaN(loss))
            parts.push(`validation loss ${loss.toPrecision(5)}`);
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
