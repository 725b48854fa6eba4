export const id = 4412;
export const ids = [4412];
export const modules = {

/***/ 57296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EN: () => (/* binding */ InfrastructureError),
/* harmony export */   Uc: () => (/* binding */ describeError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   j1: () => (/* binding */ ConfigurationError)
/* harmony export */ });
/**
 * The ways in which a stage can end badly without a verdict. A verdict (gate failed, drift found) is not an
 * error: it is part of a stage's outcome, reported before the step fails.
 */
/** Something that the user wrote or provided is wrong, and only the user can mend it. */
class ConfigurationError extends Error {
    location;
    hint;
    /**
     * @param message what happened, with the value found and what is allowed.
     * @param options where it is, what to do about it, and the error behind it.
     */
    constructor(message, options = {}) {
        super(message, { cause: options.cause });
        this.name = 'ConfigurationError';
        this.location = options.location ?? {};
        this.hint = options.hint;
    }
}
/** Something outside the user's files failed: network, quota, permission, a damaged artifact. */
class InfrastructureError extends Error {
    hint;
    /** Whether running the job again may help. */
    retryable;
    /**
     * @param message what was tried and what came back.
     * @param options what to do about it (for a missing permission, the YAML line to add), whether a retry helps.
     */
    constructor(message, options = {}) {
        super(message, { cause: options.cause });
        this.name = 'InfrastructureError';
        this.hint = options.hint;
        this.retryable = options.retryable ?? false;
    }
}
/** The message of whatever was thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** Text of an error for a person: the message, where it is, and what to do; several lines at most. */
function describeError(error) {
    const lines = [messageOf(error)];
    if (error instanceof ConfigurationError) {
        const { file, line, key, column } = error.location;
        const place = [
            file && (line ? `file ${file}, line ${line}` : `file ${file}`),
            key && `key ${key}`,
            column && `column ${column}`,
        ].filter(Boolean);
        if (place.length > 0)
            lines.push(`Where: ${place.join(', ')}`);
    }
    if (error instanceof ConfigurationError || error instanceof InfrastructureError) {
        if (error.hint)
            lines.push(`What to do: ${error.hint}`);
    }
    return lines.join('\n');
}


/***/ }),

/***/ 66720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ listFiles),
/* harmony export */   DA: () => (/* binding */ removeLeftovers),
/* harmony export */   Ge: () => (/* binding */ readTextIfPresent),
/* harmony export */   LI: () => (/* binding */ resolveInside),
/* harmony export */   NT: () => (/* binding */ temporaryName),
/* harmony export */   Sg: () => (/* binding */ writeDirectoryAtomically),
/* harmony export */   lo: () => (/* binding */ writeFileAtomically),
/* harmony export */   t2: () => (/* binding */ exists)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57296);




/** A name beside `path` that nobody else uses, for content that is not complete yet. */
function temporaryName(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.partial`);
}
/** Work that was killed may leave a partial folder; nothing takes longer than this, so that an older one is dead. */
const longestWork = 24 * 60 * 60 * 1000;
/**
 * Removes what killed processes left half written in the folders directly below a folder: names that
 * `temporaryName` gives, a day old or older.
 */
async function removeLeftovers(folder) {
    const isDead = async (path) => Date.now() - (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path)).mtimeMs > longestWork;
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { withFileTypes: true }).catch(() => []);
    for (const entry of entries.filter((found) => found.isDirectory())) {
        const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, entry.name);
        for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(inside)) {
            if (!/^\..+\.[0-9a-f]{12}\.partial$/.test(name) || !(await isDead((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(inside, name))))
                continue;
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(inside, name), { recursive: true, force: true });
        }
    }
}
/**
 * Writes a file so that readers see the old content or the new, never a part: a temporary name, fsync, rename.
 * The folder is made where it is missing.
 */
async function writeFileAtomically(path, content) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    const partial = temporaryName(path);
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(partial, 'wx');
        try {
            await file.writeFile(content);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(partial, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(partial, { force: true });
        throw error;
    }
}
/**
 * Fills a folder so that it appears complete or not at all: `fill` writes into a temporary folder beside it,
 * which then takes the name. A folder that is already there is replaced.
 * @param options.keepReplaced where the replaced folder goes, on the same file system; absent means nowhere.
 */
async function writeDirectoryAtomically(path, fill, { keepReplaced } = {}) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    const partial = temporaryName(path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(partial);
    try {
        const result = await fill(partial);
        const replaced = temporaryName(path);
        const existed = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(path, replaced).then(() => true, (error) => {
            if (error.code === 'ENOENT')
                return false;
            throw error;
        });
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(partial, path);
        }
        catch (error) {
            if (existed)
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(replaced, path);
            throw error;
        }
        if (existed && keepReplaced !== undefined)
            await moveFolder(replaced, keepReplaced);
        else if (existed)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(replaced, { recursive: true, force: true });
        return result;
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(partial, { recursive: true, force: true });
        throw error;
    }
}
async function moveFolder(from, to) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(to, { recursive: true, force: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(to), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(from, to);
}
/**
 * The absolute path of `path` below `folder`.
 * @throws ConfigurationError if it would leave the folder.
 */
function resolveInside(folder, path) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, path);
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, absolute);
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) || inside === '..' || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(inside)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`The path "${path}" leaves its folder.`, {
            hint: 'Use a relative path without "..".',
        });
    }
    return absolute;
}
/**
 * Relative paths (with "/") of all regular files below a folder, sorted.
 * @throws ConfigurationError on a symbolic link: a package must not point out of itself.
 */
async function listFiles(folder) {
    const found = [];
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { recursive: true, withFileTypes: true })) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(entry.parentPath, entry.name);
        if (entry.isSymbolicLink()) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`"${path}" is a symbolic link.`, {
                hint: 'Replace it by the file it points to.',
            });
        }
        if (entry.isFile())
            found.push((0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, path).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/'));
    }
    return found.sort();
}
/** A file's text (UTF-8), or null if there is none. @throws what else the operating system says. */
async function readTextIfPresent(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return null;
        throw error;
    });
}
/** Whether something is there, without following a symbolic link. */
async function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).then(() => true, () => false);
}


/***/ }),

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


/***/ })

};
