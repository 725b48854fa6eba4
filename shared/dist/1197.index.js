export const id = 1197;
export const ids = [1197,6720];
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

/***/ 48317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ joinCrew),
/* harmony export */   g: () => (/* binding */ ThreadCrew)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57296);
/* harmony import */ var _worker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85789);


/**
 * `next` is the first portion that nobody has taken, `limit` the end of the present batch (negative: all is over),
 * `done` how many are finished. `first` and `task` tell the batch: they change only while no portion is open.
 */
const place = { next: 0, limit: 1, done: 2, first: 3, task: 4, failed: 5, count: 6 };
/**
 * How often a thread looks for news before it goes to sleep: some ten microseconds. To be woken takes longer, and
 * most batches follow each other more quickly.
 */
const looks = 4000;
/**
 * Threads that share the portions of one batch of work after the other. Every thread, the one that asks too, takes
 * portions while there are any, so one that starts late or is held up costs nothing. The work must not depend on
 * who does which portion, nor when.
 */
class ThreadCrew {
    #work;
    #control = new Int32Array(new SharedArrayBuffer(4 * place.count));
    #workers;
    #limit = 0;
    /**
     * @param work of this thread.
     * @param job of the other threads, in actions/worker-jobs.ts: it calls `joinCrew` with the control it is given.
     * @param dataOf what the job of thread 1, 2, … is started with.
     * @param helpers threads besides this one. Where one cannot be started, the others do its work.
     */
    constructor(work, job, dataOf, helpers) {
        this.#work = work;
        this.#workers = Array.from({ length: helpers }, (_, index) => startHelper(job, dataOf(this.#control, index + 1), this.#control));
    }
    /** Waits until the other threads were set off: without a pause before its first batch a crew is this thread alone. */
    async ready() {
        await Promise.all(this.#workers);
    }
    /**
     * Does a batch; when it returns all of it is done.
     * @returns the batch's number.
     * @throws InfrastructureError if another thread failed.
     */
    run(task, portions) {
        if (portions < 2 || this.#workers.length === 0) {
            for (let portion = 0; portion < portions; portion++)
                this.#work(task, portion, -1);
            return -1;
        }
        const control = this.#control;
        const first = this.#limit;
        this.#limit += portions;
        control[place.first] = first;
        control[place.task] = task;
        Atomics.store(control, place.limit, this.#limit);
        Atomics.notify(control, place.limit);
        takePortions(control, this.#work);
        this.#awaitOthers();
        return first;
    }
    #awaitOthers() {
        const control = this.#control;
        for (;;) {
            const done = look(control, place.done, (value) => value === this.#limit);
            if (done === this.#limit)
                return;
            if (Atomics.load(control, place.failed) === 1) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InfrastructureError */ .EN('A thread failed at its part of the work.', {
                    hint: 'Run it again, on a machine with more memory if it fails again.',
                });
            }
            Atomics.wait(control, place.done, done, 1000);
        }
    }
    /** Ends the other threads. */
    async close() {
        Atomics.store(this.#control, place.limit, -1);
        Atomics.notify(this.#control, place.limit);
        for (const worker of await Promise.all(this.#workers))
            await worker?.terminate();
    }
}
async function startHelper(job, data, control) {
    try {
        const worker = await (0,_worker_js__WEBPACK_IMPORTED_MODULE_1__/* .startWorker */ .D)(job, data);
        worker.on('error', () => Atomics.store(control, place.failed, 1));
        return worker;
    }
    catch {
        return null;
    }
}
/** What another thread of a crew does: takes portions of batch after batch until all is over. */
function joinCrew(control, port, work) {
    try {
        for (;;) {
            const limit = takePortions(control, work);
            if (limit < 0)
                break;
            const seen = look(control, place.limit, (value) => value !== limit);
            if (seen === limit)
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
/** Looks at a number for a while. @returns what it is in the end. */
function look(control, at, isNews) {
    let value = Atomics.load(control, at);
    for (let i = 0; i < looks && !isNews(value); i++)
        value = Atomics.load(control, at);
    return value;
}
/**
 * Takes portions while there are any. A portion that was taken keeps its batch open, so what is read about the
 * batch after taking it holds.
 * @returns the limit at which there was nothing left.
 */
function takePortions(control, work) {
    for (;;) {
        const next = Atomics.load(control, place.next);
        const limit = Atomics.load(control, place.limit);
        if (next >= limit)
            return limit;
        if (Atomics.compareExchange(control, place.next, next, next + 1) !== next)
            continue;
        const first = control[place.first];
        work(control[place.task], next - first, first);
        if (Atomics.add(control, place.done, 1) + 1 === limit)
            Atomics.notify(control, place.done);
    }
}


/***/ }),

/***/ 85789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ startWorker),
/* harmony export */   w: () => (/* binding */ findEntry)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75919);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66720);




/**
 * Starts a thread that does one of the jobs in actions/worker-jobs.ts. It ends when its job has returned and its
 * port is closed; `terminate()` ends it at once. What the job throws arrives as the worker's `error` event.
 * @param data is cloned, except what `transfer` lists and shared memory.
 * @param options.megabytes limit of its memory. @param options.youngMegabytes limit of the part for what was just made.
 */
async function startWorker(job, data, options = {}) {
    const order = { job, data };
    const { megabytes, youngMegabytes } = options;
    return new node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.Worker(await findEntry(), {
        workerData: order,
        transferList: [...(options.transfer ?? [])],
        resourceLimits: {
            ...(megabytes ? { maxOldGenerationSizeMb: megabytes } : {}),
            ...(youngMegabytes ? { maxYoungGenerationSizeMb: youngMegabytes } : {}),
        },
    });
}
/** The file that a thread or a fresh process begins with: beside the running module in the bundle, else among the sources. */
async function findEntry() {
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(import.meta.url));
    const bundled = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(own, 'worker.js');
    return (await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .exists */ .t2)(bundled)) ? bundled : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(own, '..', '..', '..', 'actions', 'worker.ts');
}


/***/ }),

/***/ 91197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   helpWithColumns: () => (/* binding */ helpWithColumns),
/* harmony export */   prepareColumns: () => (/* binding */ prepareColumns)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _base_thread_crew_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48317);
/* harmony import */ var _sorted_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33859);
/* harmony import */ var _walk_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38251);




/** Its name in actions/worker-jobs.ts. */
const job = 'drift-columns';
/** Values of both sides from which on it takes longer to go through them than to start a thread. */
const manyValues = 4_000_000;
/** Threads at most: what they share is the memory, which does not become quicker. */
const mostThreads = 4;
const tasks = { sort: 0, walk: 1 };
/**
 * Does on all cores what takes longest of comparing numbers: each side's values are put in order, and both gone through
 * together. What follows finds that done. Of few values, or those that threads cannot share, nothing is done ahead. The
 * result is the same whoever does it.
 * @param names of the columns that will be compared.
 * @param options.threads this one included. @param options.fewest values from which on the work is shared.
 */
async function prepareColumns(reference, current, names, options = {}) {
    const { threads = Math.min(mostThreads, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)()), fewest = manyValues } = options;
    const sides = [reference, current].map((table) => names.map((name) => numbersOf(table, name)));
    const shared = names.flatMap((_, i) => {
        const [before, now] = [sides[0][i], sides[1][i]];
        return before === null || now === null ? [] : [[before, now]];
    });
    const count = shared.reduce((sum, [before, now]) => sum + before.length + now.length, 0);
    if (threads < 2 || count < fewest)
        return;
    const values = [...shared.map(([before]) => before), ...shared.map(([, now]) => now)];
    const columns = {
        values,
        sorted: values.map(({ length }) => new Float64Array(new SharedArrayBuffer(8 * length))),
        present: new Int32Array(new SharedArrayBuffer(4 * values.length)),
        walks: new Float64Array(new SharedArrayBuffer(8 * 3 * shared.length)),
    };
    const orderOf = (control) => ({ columns, control });
    const crew = new _base_thread_crew_js__WEBPACK_IMPORTED_MODULE_1__/* .ThreadCrew */ .g(workOn(columns), job, orderOf, threads - 1);
    try {
        await crew.ready();
        crew.run(tasks.sort, values.length);
        crew.run(tasks.walk, shared.length);
    }
    finally {
        await crew.close();
    }
    const sorted = values.map((_, i) => sortedPart(columns, i));
    for (const [i, numbers] of values.entries())
        (0,_sorted_values_js__WEBPACK_IMPORTED_MODULE_2__/* .keepSorted */ .Pj)(numbers, sorted[i]);
    for (let i = 0; i < shared.length; i++) {
        if (sorted[i].length === 0 || sorted[i + shared.length].length === 0)
            continue;
        const [distance, least, most] = columns.walks.subarray(3 * i);
        (0,_walk_values_js__WEBPACK_IMPORTED_MODULE_3__/* .keepWalk */ .J0)(sorted[i], sorted[i + shared.length], { distance, least, most });
    }
}
/** What a helping thread does. */
function helpWithColumns(data, port) {
    const { columns, control } = data;
    (0,_base_thread_crew_js__WEBPACK_IMPORTED_MODULE_1__/* .joinCrew */ .P)(control, port, workOn(columns));
}
function workOn(columns) {
    const { values, sorted, present, walks } = columns;
    const half = values.length / 2;
    return (task, portion) => {
        if (task === tasks.sort) {
            present[portion] = (0,_sorted_values_js__WEBPACK_IMPORTED_MODULE_2__/* .sortPresent */ .GO)(values[portion], sorted[portion]);
            return;
        }
        const before = sortedPart(columns, portion);
        const now = sortedPart(columns, portion + half);
        if (before.length === 0 || now.length === 0)
            return;
        const { distance, least, most } = (0,_walk_values_js__WEBPACK_IMPORTED_MODULE_3__/* .walkSamples */ .vg)(before, now);
        walks.set([distance, least, most], 3 * portion);
    };
}
function sortedPart({ sorted, present }, column) {
    return sorted[column].subarray(0, present[column]);
}
/** The numbers of a column, if threads can share them; null for what is compared by counting. */
function numbersOf(table, name) {
    const column = table.columns.get(name);
    if (column?.kind !== 'numeric' || column.type === 'boolean')
        return null;
    return column.values.buffer instanceof SharedArrayBuffer ? column.values : null;
}


/***/ }),

/***/ 33859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GO: () => (/* binding */ sortPresent),
/* harmony export */   Pj: () => (/* binding */ keepSorted),
/* harmony export */   s0: () => (/* binding */ sortedValues)
/* harmony export */ });
/* harmony import */ var _base_sort_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56460);

/** What was sorted already, as long as the column is there: a check and the profile of its data both ask. */
const sortedBefore = new WeakMap();
/** The present values of a numeric column, ascending; not to be changed. */
function sortedValues(values) {
    let sorted = sortedBefore.get(values);
    if (sorted === undefined) {
        const room = new Float64Array(values.length);
        sorted = room.subarray(0, sortPresent(values, room));
        sortedBefore.set(values, sorted);
    }
    return sorted;
}
/** Keeps what another thread sorted. @param sorted as `sortedValues` would give it. */
function keepSorted(values, sorted) {
    sortedBefore.set(values, sorted);
}
/** @param room of the same length; its beginning becomes the present values, ascending. @returns how many they are. */
function sortPresent(values, room) {
    room.set(values);
    let count = 0;
    while (count < room.length && !Number.isNaN(room[count]))
        count++;
    for (let row = count; row < room.length; row++) {
        room[count] = room[row];
        if (!Number.isNaN(room[row]))
            count++;
    }
    (0,_base_sort_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .sortNumbers */ .D)(room.subarray(0, count));
    return count;
}


/***/ }),

/***/ 38251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J0: () => (/* binding */ keepWalk),
/* harmony export */   QC: () => (/* binding */ walkValues),
/* harmony export */   vg: () => (/* binding */ walkSamples)
/* harmony export */ });
/** The last walk along the values of a column: more than one test asks for it. */
const walks = new WeakMap();
/** Keeps what another thread found out by `walkSamples`. */
function keepWalk(reference, current, walk) {
    walks.set(current, { knots: reference, walk });
}
/** @param current present values, ascending; at least one. */
function walkValues(reference, current) {
    const known = walks.get(current);
    if (known?.knots === reference.knots)
        return known.walk;
    const walk = reference.exact ? walkSamples(reference.knots, current) : walkOnce(reference, current);
    walks.set(current, { knots: reference.knots, walk });
    return walk;
}
/**
 * The walk along two samples: a run of equal values at a time, and in whole numbers as long as that is possible.
 * @param reference, current ascending; at least one each.
 */
function walkSamples(reference, current) {
    const rows = reference.length;
    const count = current.length;
    let below = 0;
    let distance = 0;
    let sum = 0;
    for (let row = 0; row < count;) {
        const value = current[row];
        while (below < rows && reference[below] < value)
            below++;
        let upTo = below;
        while (upTo < rows && reference[upTo] === value)
            upTo++;
        let end = row + 1;
        while (end < count && current[end] === value)
            end++;
        sum += (below + upTo) * (end - row);
        const above = end / count - upTo / rows;
        const under = below / rows - row / count;
        if (above > distance)
            distance = above;
        if (under > distance)
            distance = under;
        below = upTo;
        row = end;
    }
    return { distance, least: sum / rows, most: sum / rows };
}
/**
 * Both distribution functions are constant between neighbouring values of either. The current one is furthest above the
 * reference's at a current value, and furthest below it just before one: so it is enough to look at those.
 */
function walkOnce({ knots, atLeast, atMost }, current) {
    const count = current.length;
    const last = knots.length;
    let below = 0;
    let upTo = 0;
    let distance = 0;
    let least = 0;
    let most = 0;
    for (let row = 0; row < count; row++) {
        const value = current[row];
        if (row === 0 || value !== current[row - 1]) {
            below = upTo;
            while (below < last && knots[below] < value)
                below++;
            upTo = below;
            while (upTo < last && knots[upTo] <= value)
                upTo++;
        }
        const leastBefore = below === 0 ? 0 : atLeast[below - 1];
        const mostAt = upTo === 0 ? 0 : atMost[upTo - 1];
        least += leastBefore + (upTo === 0 ? 0 : atLeast[upTo - 1]);
        most += (below === 0 ? 0 : atMost[below - 1]) + mostAt;
        const above = (row + 1) / count - mostAt;
        const under = leastBefore - row / count;
        if (above > distance)
            distance = above;
        if (under > distance)
            distance = under;
    }
    return { distance, least, most };
}


/***/ })

};
