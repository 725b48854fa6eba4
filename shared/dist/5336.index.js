export const id = 5336;
export const ids = [5336];
export const modules = {

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

/***/ 43816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C4: () => (/* binding */ HistogramBuilder),
  Bx: () => (/* binding */ HistogramPool),
  hp: () => (/* binding */ slotWidth),
  zP: () => (/* binding */ subtractHistogram)
});

// EXTERNAL MODULE: ./build/shared/src/learners/gradient-boosted-trees/grid.js
var grid = __webpack_require__(90180);
;// CONCATENATED MODULE: ./build/shared/src/base/wasm-code.js
/** LEB128 with a sign, as constants are written. */
function encodeInteger(value) {
    const bytes = [];
    for (let rest = value;; rest >>= 7) {
        const byte = rest & 127;
        if ((rest >> 7 === 0 && byte < 64) || (rest >> 7 === -1 && byte >= 64))
            return [...bytes, byte];
        bytes.push(byte | 128);
    }
}
/** LEB128 without a sign, as sizes, places and indexes are written. */
function encodeUnsigned(value) {
    const bytes = [];
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128))
        bytes.push((rest % 128) | 128);
    return [...bytes, rest];
}
const binary = (...opcode) => (left, right) => [...left, ...right, ...opcode];
const i32 = {
    constant: (value) => [0x41, ...encodeInteger(value)],
    load: (address, offset = 0) => [...address, 0x28, 2, ...encodeUnsigned(offset)],
    add: binary(0x6a),
    multiply: binary(0x6c),
    and: binary(0x71),
    shiftLeft: binary(0x74),
    shiftRight: binary(0x76),
    notEqual: binary(0x47),
};
/** Two 64-bit numbers side by side. */
const f64x2 = {
    load: (address, offset = 0) => [...address, 0xfd, 0, 4, ...encodeUnsigned(offset)],
    store: (address, value, offset = 0) => [
        ...address,
        ...value,
        0xfd,
        11,
        4,
        ...encodeUnsigned(offset),
    ],
    /** Of two 32-bit numbers that lie side by side. */
    loadFloats: (address) => [...address, 0xfd, 0x5d, 3, 0, 0xfd, 0x5f],
    add: binary(0xfd, 0xf0, 1),
};
const local = {
    get: (index) => [0x20, ...encodeUnsigned(index)],
    set: (index, value) => [...value, 0x21, ...encodeUnsigned(index)],
};
/** Runs the statements, and again while the condition holds. */
function doWhile(statements, condition) {
    return [0x03, 0x40, ...statements.flat(), ...condition, 0x0d, 0, 0x0b];
}
const types = { i32: 0x7f, f64x2: 0x7b };
/** A module that exports these functions and works on a shared memory, which it imports as `shared.memory`. */
function assembleModule(functions) {
    const list = Object.values(functions);
    const section = (id, items) => [id, ...sized(vector(items))];
    const anySize = [3, 1, ...encodeUnsigned(65_536)];
    return Uint8Array.from([
        ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
        ...section(1, list.map(({ parameters }) => [0x60, ...vector(Array(parameters).fill([types.i32])), 0])),
        ...section(2, [[...wasm_code_text('shared'), ...wasm_code_text('memory'), 2, ...anySize]]),
        ...section(3, list.map((_, index) => encodeUnsigned(index))),
        ...section(7, Object.keys(functions).map((name, index) => [...wasm_code_text(name), 0, ...encodeUnsigned(index)])),
        ...section(10, list.map(({ locals, body }) => sized([...vector(locals.map((type) => [1, types[type]])), ...body.flat(), 0x0b]))),
    ]);
}
function vector(items) {
    return [...encodeUnsigned(items.length), ...items.flat()];
}
function wasm_code_text(value) {
    return sized([...new TextEncoder().encode(value)]);
}
function sized(content) {
    return [...encodeUnsigned(content.length), ...content];
}

// EXTERNAL MODULE: ./build/shared/src/learners/gradient-boosted-trees/row-memory.js
var row_memory = __webpack_require__(15348);
;// CONCATENATED MODULE: ./build/shared/src/learners/gradient-boosted-trees/histogram-kernel.js


/** Bytes of one feature's sums. */
const featureBytes = row_memory/* pairBytes */.GS * row_memory/* binsPerByte */.M9;
/**
 * Sums pairs of numbers by bin: the inner loop of boosting, in which most of the time goes. WebAssembly adds both
 * numbers of a pair by one instruction and checks no bounds: in scattered rows, where memory decides, the processor
 * then looks further ahead as well. One per thread.
 */
class HistogramKernel {
    /** For feature f and bin b: the sums, at 2 · (256 · f + b). */
    sums;
    #rows;
    #width;
    /** What is added to every pair, and the pairs of a block behind it. */
    #mark;
    #functions;
    /** @param thread this kernel's own memory is the one that was set aside for it. */
    constructor(rows, { memory, width, kernelStart }, thread) {
        const start = kernelStart + thread * (0,row_memory/* kernelBytes */.Nt)(width);
        const sumsStart = start + row_memory/* pairBytes */.GS * (1 + row_memory/* blockRows */.h1);
        this.sums = new Float64Array(memory.buffer, sumsStart, 2 * width * row_memory/* featuresPerWord */.xg * row_memory/* binsPerByte */.M9);
        this.#rows = rows;
        this.#width = width;
        this.#mark = new Float64Array(memory.buffer, start, 2);
        compiled ??= new WebAssembly.Module(assembleModule({ gather: gatherCode(), addWord: addWordCode() }));
        const { exports } = new WebAssembly.Instance(compiled, { shared: { memory } });
        this.#functions = exports;
    }
    /**
     * Adds gradient, and hessian + mark, to the bins of the rows order[first … first + count − 1]: a block at most, one
     * row at least.
     */
    add(first, count, mark) {
        const { order, derivatives } = this.#rows;
        const { gather, addWord } = this.#functions;
        const begin = order.byteOffset + 4 * first;
        const end = begin + 4 * count;
        const markAt = this.#mark.byteOffset;
        const pairs = markAt + row_memory/* pairBytes */.GS;
        this.#mark[1] = mark;
        gather(derivatives.byteOffset, begin, end, markAt, pairs);
        for (let word = 0; word < this.#width; word++) {
            const sums = this.sums.byteOffset + word * row_memory/* featuresPerWord */.xg * featureBytes;
            addWord(4 * word, 4 * this.#width, begin, end, pairs, sums);
        }
    }
}
let compiled;
const advance = (pointer, bytes) => local.set(pointer, i32.add(local.get(pointer), i32.constant(bytes)));
function gatherCode() {
    const [derivatives, order, end, mark, pairs] = [0, 1, 2, 3, 4];
    const row = i32.add(local.get(derivatives), i32.shiftLeft(i32.load(local.get(order)), i32.constant(3)));
    const body = doWhile([
        f64x2.store(local.get(pairs), f64x2.add(f64x2.loadFloats(row), f64x2.load(local.get(mark)))),
        advance(order, 4),
        advance(pairs, row_memory/* pairBytes */.GS),
    ], i32.notEqual(local.get(order), local.get(end)));
    return { parameters: 5, locals: [], body: [body] };
}
function addWordCode() {
    const [words, rowBytes, order, end, pairs, sums, word, bin, pair] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
    const addToBin = (feature) => {
        // The feature's byte times 16, which is where its pair of sums lies.
        const shift = 8 * feature - 4;
        const shifted = shift < 0
            ? i32.shiftLeft(local.get(word), i32.constant(-shift))
            : i32.shiftRight(local.get(word), i32.constant(shift));
        const place = i32.and(shifted, i32.constant(row_memory/* pairBytes */.GS * (row_memory/* binsPerByte */.M9 - 1)));
        const offset = feature * featureBytes;
        return [
            local.set(bin, i32.add(local.get(sums), place)),
            f64x2.store(local.get(bin), f64x2.add(f64x2.load(local.get(bin), offset), local.get(pair)), offset),
        ];
    };
    const row = i32.add(local.get(words), i32.multiply(i32.load(local.get(order)), local.get(rowBytes)));
    const body = doWhile([
        local.set(word, i32.load(row)),
        local.set(pair, f64x2.load(local.get(pairs))),
        ...[0, 1, 2, 3].flatMap(addToBin),
        advance(order, 4),
        advance(pairs, row_memory/* pairBytes */.GS),
    ], i32.notEqual(local.get(order), local.get(end)));
    return { parameters: 6, locals: ['i32', 'i32', 'f64x2'], body: [body] };
}

;// CONCATENATED MODULE: ./build/shared/src/learners/gradient-boosted-trees/histogram.js



/** Numbers in each slot of a histogram: sum of gradients, sum of hessians, number of rows. */
const slotWidth = 3;
/**
 * Builds histograms: for each feature and bin, the sum of gradients, the sum of hessians and the number of rows.
 *
 * The derivatives lie on grids on which every partial sum is exact, so a histogram depends on the set of rows
 * alone. Any cut of the rows into parts, summed in any order by any number of threads, gives the same bytes, and so
 * does a parent's histogram less a child's.
 *
 * The inner loop adds a pair of numbers a cell, not three: each hessian carries a count of one row in bits above
 * those that the hessians of a chunk can fill. One per thread: it owns scratch memory.
 */
class HistogramBuilder {
    #binned;
    #kernel;
    #mark;
    /**
     * @param rows of the binned matrix. The gradients lie on a grid on which sums over all rows are exact, the hessians
     * on that of `hessianGrid`.
     * @param largestHessian bound on the hessians.
     * @param thread from 0: each has scratch memory of its own.
     */
    constructor(binned, rows, largestHessian, thread) {
        this.#binned = binned;
        this.#mark = (0,grid/* rowMark */.Ym)(largestHessian);
        const { words } = rows;
        this.#kernel = words === null ? new ColumnKernel(binned, rows) : new HistogramKernel(rows, words, thread);
    }
    /**
     * Adds the rows order[start … end − 1] to a histogram.
     * @param histogram binned.slots × slotWidth numbers.
     */
    add(start, end, histogram) {
        for (let chunk = start; chunk < end; chunk += grid/* chunkRows */.HU) {
            const chunkEnd = Math.min(chunk + grid/* chunkRows */.HU, end);
            for (let first = chunk; first < chunkEnd; first += row_memory/* blockRows */.h1) {
                this.#kernel.add(first, Math.min(row_memory/* blockRows */.h1, chunkEnd - first), this.#mark);
            }
            this.#moveSums(histogram);
        }
    }
    /** Adds the sums of a chunk to the histogram, hessians and counts told apart, and zeroes them. */
    #moveSums(histogram) {
        const mark = this.#mark;
        const { features } = this.#binned;
        const { sums } = this.#kernel;
        // A power of two: as exact as the division.
        const perMark = 1 / mark;
        for (let feature = 0; feature < features.length; feature++) {
            const { firstSlot, valueBins } = features[feature];
            let at = 2 * row_memory/* binsPerByte */.M9 * feature;
            for (let bin = 0, slot = firstSlot * slotWidth; bin <= valueBins; bin++, slot += slotWidth, at += 2) {
                const marked = sums[at + 1];
                const count = Math.floor(marked * perMark);
                histogram[slot] += sums[at];
                histogram[slot + 1] += marked - count * mark;
                histogram[slot + 2] += count;
                sums[at] = 0;
                sums[at + 1] = 0;
            }
        }
    }
}
/** What HistogramKernel does, for more rows than WebAssembly can address. The same sums, more slowly. */
class ColumnKernel {
    sums;
    #binned;
    #rows;
    constructor(binned, rows) {
        this.sums = new Float64Array(2 * row_memory/* binsPerByte */.M9 * binned.features.length);
        this.#binned = binned;
        this.#rows = rows;
    }
    add(first, count, mark) {
        const { columns, features, rows } = this.#binned;
        const { order, derivatives } = this.#rows;
        const { sums } = this;
        for (let feature = 0; feature < features.length; feature++) {
            const column = feature * rows;
            const firstSum = 2 * row_memory/* binsPerByte */.M9 * feature;
            for (let i = first; i < first + count; i++) {
                const row = order[i];
                const at = firstSum + 2 * columns[column + row];
                sums[at] += derivatives[2 * row];
                sums[at + 1] += derivatives[2 * row + 1] + mark;
            }
        }
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

/***/ 63139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gc: () => (/* binding */ ChunkedLoss),
  Td: () => (/* binding */ lossMemory),
  je: () => (/* binding */ lossOf),
  QI: () => (/* binding */ sharedNumbers)
});

;// CONCATENATED MODULE: ./build/shared/src/base/exponential.js
/** Steps of the table between two powers of two. */
const steps = 64;
const leastExponent = -1022;
const fractions = Float64Array.from({ length: steps }, (_, step) => 2 ** (step / steps));
const powers = Float64Array.from({ length: 2046 }, (_, index) => 2 ** (leastExponent + index));
/** (x + shifter) − shifter is x rounded to an integer. */
const shifter = 1.5 * 2 ** 52;
/** ln 2 in two parts, as in fdlibm: multiples of the first, which is short, are exact. */
const highStep = 0.6931471803691238 / steps;
const lowStep = 1.9082149292705877e-10 / steps;
/**
 * eˣ to two units in the last place, in a third of the time of Math.exp, which V8 calls as a function of its own.
 * Below −708 it is e⁻⁷⁰⁸, above 709 it is e⁷⁰⁹.
 */
function exponential(x) {
    const bounded = Math.min(Math.max(x, -708), 709);
    // x = (64 · power + step) · ln 2 / 64 + rest, with the rest below 0.0055: six terms of the series are enough.
    const nearest = bounded * (steps / Math.LN2) + shifter - shifter;
    const rest = bounded - nearest * highStep - nearest * lowStep;
    const index = nearest | 0;
    const series = 1 + rest * (1 + rest * (1 / 2 + rest * (1 / 6 + rest * (1 / 24 + rest * (1 / 120)))));
    return powers[(index >> 6) - leastExponent] * (fractions[index & (steps - 1)] * series);
}

// EXTERNAL MODULE: ./build/shared/src/learners/gradient-boosted-trees/grid.js
var grid = __webpack_require__(90180);
// EXTERNAL MODULE: ./build/shared/src/learners/gradient-boosted-trees/objective.js
var objective = __webpack_require__(32025);
;// CONCATENATED MODULE: ./build/shared/src/learners/gradient-boosted-trees/loss.js



/** What a chunk of rows leaves behind: its loss, its largest residual, its sums of gradients and of hessians. */
const place = { loss: 0, largest: 1, gradient: 2, hessian: 3, count: 4 };
/**
 * Memory for the loss of `name` over rows with these targets and weights (absent: 1 each).
 * @param classes number of labels; 0 for regression.
 * @param derivatives shared memory for two numbers a row; absent where rows are only judged.
 */
function lossMemory(name, classes, target, weights, derivatives = new Float32Array(0)) {
    const rows = target.length;
    const outputs = name === 'softmax' ? classes : 1;
    const largestWeight = weights === undefined ? 1 : largestMagnitude(weights);
    return {
        name,
        outputs,
        target: share(target),
        weights: weights === undefined ? undefined : share(weights),
        totalWeight: (0,objective/* totalWeight */.zN)(rows, weights),
        answers: sharedNumbers(outputs * rows),
        derivatives,
        largestHessian: largestWeight,
        noise: (0,grid/* powerOfTwoFrom */.jy)(largestMagnitude(target) * largestWeight) * 2 ** -46,
        facts: sharedNumbers(Math.ceil(rows / grid/* chunkRows */.HU) * place.count),
        largestResidual: sharedNumbers(1),
    };
}
/** Numbers in memory that threads share. */
function sharedNumbers(length) {
    return new Float64Array(new SharedArrayBuffer(8 * length));
}
function share(values) {
    const shared = sharedNumbers(values.length);
    shared.set(values);
    return shared;
}
/**
 * A loss and its derivatives, chunk by chunk of `chunkRows` rows. Sums are added chunk after chunk: whoever computes
 * them, and in which order, the result is the same. Scores lie output by output: output k of row r at k · rows + r.
 */
class ChunkedLoss {
    #memory;
    constructor(memory) {
        this.#memory = memory;
    }
    get chunks() {
        return Math.ceil(this.#memory.target.length / grid/* chunkRows */.HU);
    }
    /** Takes in a chunk's scores, about which `mean` and `differentiate` then are. */
    evaluate(scores, chunk) {
        const first = chunk * grid/* chunkRows */.HU;
        const end = Math.min(first + grid/* chunkRows */.HU, this.#memory.target.length);
        const evaluate = evaluations[this.#memory.name];
        this.#memory.facts[chunk * place.count + place.loss] = evaluate(this.#memory, scores, first, end, chunk);
    }
    /** The weighted mean loss, when all chunks have been evaluated. */
    mean() {
        const { facts, largestResidual, totalWeight } = this.#memory;
        let sum = 0;
        let largest = 0;
        for (let at = 0; at < facts.length; at += place.count) {
            sum += facts[at + place.loss];
            largest = Math.max(largest, facts[at + place.largest]);
        }
        largestResidual[0] = largest;
        return sum / totalWeight;
    }
    /** Computes a chunk's derivatives by one output's scores, after `mean`. */
    differentiate(output, chunk) {
        const first = chunk * grid/* chunkRows */.HU;
        const end = Math.min(first + grid/* chunkRows */.HU, this.#memory.target.length);
        if (this.#memory.name === 'squared-error')
            differentiateSquares(this.#memory, first, end);
        else
            differentiateProbabilities(this.#memory, output, first, end);
        const { facts, derivatives } = this.#memory;
        let gradient = 0;
        let hessian = 0;
        for (let row = first; row < end; row++) {
            gradient += derivatives[2 * row];
            hessian += derivatives[2 * row + 1];
        }
        facts[chunk * place.count + place.gradient] = gradient;
        facts[chunk * place.count + place.hessian] = hessian;
    }
    /** Sums of all derivatives, when all chunks have been differentiated. */
    totals() {
        const { facts } = this.#memory;
        let gradient = 0;
        let hessian = 0;
        for (let at = 0; at < facts.length; at += place.count) {
            gradient += facts[at + place.gradient];
            hessian += facts[at + place.hessian];
        }
        return { gradient, hessian };
    }
}
/** The loss of `name` over rows that are only judged. */
function lossOf(memory, scores) {
    const loss = new ChunkedLoss(memory);
    for (let chunk = 0; chunk < loss.chunks; chunk++)
        loss.evaluate(scores, chunk);
    return loss.mean();
}
/** Weighted sums of the losses of the rows first … end − 1, by objective. They leave the answers behind. */
const evaluations = {
    'binary-logistic': evaluateLogistic,
    softmax: evaluateSoftmax,
    'squared-error': evaluateSquares,
};
function evaluateLogistic({ target, weights, answers }, scores, first, end) {
    for (let row = first; row < end; row++)
        answers[row] = 1 / (1 + exponential(-scores[row]));
    const likelihoods = new LikelihoodLoss();
    for (let row = first; row < end; row++) {
        // Of two classes the own one's: p or 1 − p, without a branch to guess.
        const likelihood = Math.abs(1 - target[row] - answers[row]);
        if (weights === undefined)
            likelihoods.add(likelihood);
        else
            likelihoods.addWeighted(likelihood, weights[row]);
    }
    return likelihoods.sum();
}
function evaluateSoftmax({ target, weights, answers, outputs }, scores, first, end) {
    const rows = target.length;
    for (let output = 0; output < outputs; output++) {
        const begin = output * rows + first;
        answers.set(scores.subarray(begin, begin + end - first), begin);
    }
    const likelihoods = new LikelihoodLoss();
    for (let row = first; row < end; row++) {
        (0,objective/* softmaxInPlace */.Bg)(answers, row, rows, outputs);
        const likelihood = answers[target[row] * rows + row];
        if (weights === undefined)
            likelihoods.add(likelihood);
        else
            likelihoods.addWeighted(likelihood, weights[row]);
    }
    return likelihoods.sum();
}
function evaluateSquares({ target, weights, answers, facts }, scores, first, end, chunk) {
    let sum = 0;
    let largest = 0;
    for (let row = first; row < end; row++) {
        const residual = scores[row] - target[row];
        const weighted = weights === undefined ? residual : weights[row] * residual;
        answers[row] = weighted;
        sum += weighted * residual;
        largest = Math.max(largest, Math.abs(weighted));
    }
    facts[chunk * place.count + place.largest] = largest;
    return sum;
}
function differentiateSquares(memory, first, end) {
    const { answers, weights, derivatives, largestHessian, noise, largestResidual } = memory;
    const { shifter } = (0,grid/* gridOf */.y_)(largestResidual[0], answers.length, noise);
    const hessianShifter = (0,grid/* hessianGrid */.YF)(largestHessian, answers.length).shifter;
    for (let row = first; row < end; row++) {
        derivatives[2 * row] = answers[row] + shifter - shifter;
        derivatives[2 * row + 1] = weights === undefined ? 1 : weights[row] + hessianShifter - hessianShifter;
    }
}
/** p − [own class] and p · (1 − p), times the weight. */
function differentiateProbabilities(memory, output, first, end) {
    const { target, weights, answers, derivatives, largestHessian, outputs } = memory;
    const { shifter } = (0,grid/* gridOf */.y_)(largestHessian, target.length, 0);
    const hessianShifter = (0,grid/* hessianGrid */.YF)(largestHessian, target.length).shifter;
    const label = outputs === 1 ? 1 : output;
    const begin = output * target.length;
    for (let row = first; row < end; row++) {
        const probability = answers[begin + row];
        const weight = weights === undefined ? 1 : weights[row];
        derivatives[2 * row] = weight * (probability - Number(target[row] === label)) + shifter - shifter;
        derivatives[2 * row + 1] = weight * (probability * (1 - probability)) + hessianShifter - hessianShifter;
    }
}
/** Sum of −w · ln p. Without weights it multiplies, and takes a logarithm only when the product gets small. */
class LikelihoodLoss {
    #sum = 0;
    #product = 1;
    add(likelihood) {
        this.#product *= Math.max(likelihood, objective/* leastProbability */.VI);
        if (this.#product < 1e-280) {
            this.#sum -= Math.log(this.#product);
            this.#product = 1;
        }
    }
    addWeighted(likelihood, weight) {
        this.#sum -= weight * Math.log(Math.max(likelihood, objective/* leastProbability */.VI));
    }
    sum() {
        return this.#sum - Math.log(this.#product);
    }
}
function largestMagnitude(values) {
    return values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
}


/***/ }),

/***/ 32025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ softmaxInPlace),
/* harmony export */   DK: () => (/* binding */ objectiveFor),
/* harmony export */   KE: () => (/* binding */ objectiveNames),
/* harmony export */   Nk: () => (/* binding */ baselineScores),
/* harmony export */   VI: () => (/* binding */ leastProbability),
/* harmony export */   zN: () => (/* binding */ totalWeight)
/* harmony export */ });
/* harmony import */ var _target_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5863);

/** The losses that can be boosted. Names as the model file writes them. */
const objectiveNames = ['binary-logistic', 'softmax', 'squared-error'];
/** Probabilities this near to 0 count as this in the loss and in the baseline. */
const leastProbability = 1e-15;
/** The objective for a task. @param classes number of labels; 0 for regression. */
function objectiveFor(task, classes) {
    if (task === 'regression')
        return 'squared-error';
    return classes === 2 ? 'binary-logistic' : 'softmax';
}
/**
 * The constant scores with the least loss: the mean, the log-odds, or the logarithms of the shares.
 * @throws ConfigurationError if a target is too large for its square.
 */
function baselineScores(name, classes, target, weights) {
    const total = totalWeight(target.length, weights);
    if (name === 'squared-error') {
        (0,_target_range_js__WEBPACK_IMPORTED_MODULE_0__/* .requireSquarable */ .o)(target);
        let sum = 0;
        for (let row = 0; row < target.length; row++) {
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
/** Sum of the rows' weights. @param weights absent: 1 each. */
function totalWeight(rows, weights) {
    return weights === undefined ? rows : weights.reduce((sum, weight) => sum + weight, 0);
}


/***/ }),

/***/ 2955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RowCrew: () => (/* binding */ RowCrew),
  boostingJob: () => (/* binding */ boostingJob),
  helpWithRows: () => (/* binding */ helpWithRows)
});

// EXTERNAL MODULE: ./build/shared/src/base/thread-crew.js
var thread_crew = __webpack_require__(48317);
// EXTERNAL MODULE: ./build/shared/src/learners/gradient-boosted-trees/grid.js
var grid = __webpack_require__(90180);
// EXTERNAL MODULE: ./build/shared/src/learners/gradient-boosted-trees/histogram.js + 2 modules
var histogram = __webpack_require__(43816);
// EXTERNAL MODULE: ./build/shared/src/learners/gradient-boosted-trees/loss.js + 1 modules
var gradient_boosted_trees_loss = __webpack_require__(63139);
;// CONCATENATED MODULE: ./build/shared/src/learners/gradient-boosted-trees/row-work.js



/** Rows of a leaf that are sorted by side at a time. */
const partitionRows = 2 ** 15;
/** What is done to the rows, portion by portion. */
const rowTask = { evaluate: 0, beginTree: 1, histogram: 2, divide: 3, join: 4, addValues: 5 };
/** What a batch is about. Numbers in SharedRows.batch. */
const batchPlace = { start: 0, end: 1, feature: 2, output: 3, leaves: 4, count: 5 };
/**
 * What one thread does to its portions. No two portions of a batch write to the same memory, and sums are exact or
 * kept by portion, so nothing depends on who does which.
 * @param thread from 0.
 * @param histogramOf where this thread adds up a batch's histogram.
 */
function workOnRows(rows, thread, histogramOf) {
    const { binned, memory, batch, scores } = rows;
    const { order } = memory;
    const builder = new histogram/* HistogramBuilder */.C4(binned, memory, rows.loss.largestHessian, thread);
    const loss = new gradient_boosted_trees_loss/* ChunkedLoss */.Gc(rows.loss);
    const tasks = {
        [rowTask.evaluate]: (portion) => loss.evaluate(scores, portion),
        [rowTask.beginTree]: (portion) => {
            loss.differentiate(batch[batchPlace.output], portion);
            const end = Math.min((portion + 1) * grid/* chunkRows */.HU, binned.rows);
            for (let row = portion * grid/* chunkRows */.HU; row < end; row++)
                order[row] = row;
        },
        [rowTask.histogram]: (portion, batchNumber) => {
            const start = batch[batchPlace.start] + portion * grid/* chunkRows */.HU;
            const end = Math.min(start + grid/* chunkRows */.HU, batch[batchPlace.end]);
            builder.add(start, end, histogramOf(batchNumber));
        },
        [rowTask.divide]: (portion) => divide(rows, portion),
        [rowTask.join]: (portion) => join(rows, portion),
        [rowTask.addValues]: (portion) => addValues(rows, portion),
    };
    return (task, portion, batchNumber) => tasks[task](portion, batchNumber);
}
/** Sorts a portion of a leaf's rows by side, into the memory where they wait. */
function divide(rows, portion) {
    const { binned, movedLeft, movedRight, leftRows, goesLeft, batch } = rows;
    const { order } = rows.memory;
    const { columns } = binned;
    const start = batch[batchPlace.start] + portion * partitionRows;
    const end = Math.min(start + partitionRows, batch[batchPlace.end]);
    const column = batch[batchPlace.feature] * binned.rows;
    let left = start;
    let right = start;
    // Both sides are written and one pointer moves: no branch for the processor to guess.
    for (let i = start; i < end; i++) {
        const row = order[i];
        const side = goesLeft[columns[column + row]];
        movedLeft[left] = row;
        movedRight[right] = row;
        left += side;
        right += 1 - side;
    }
    leftRows[portion] = left - start;
}
/** Puts a portion's divided rows back, behind those of the portions before it: each side keeps its order. */
function join({ memory, movedLeft, movedRight, leftRows, batch }, portion) {
    const { order } = memory;
    const leafStart = batch[batchPlace.start];
    const leafEnd = batch[batchPlace.end];
    const start = leafStart + portion * partitionRows;
    const end = Math.min(start + partitionRows, leafEnd);
    let before = 0;
    for (let i = 0; i < portion; i++)
        before += leftRows[i];
    let allLeft = before;
    for (let i = portion; i < Math.ceil((leafEnd - leafStart) / partitionRows); i++)
        allLeft += leftRows[i];
    const left = leftRows[portion];
    order.set(movedLeft.subarray(start, start + left), leafStart + before);
    order.set(movedRight.subarray(start, end - left), start - before + allLeft);
}
/** Adds the leaves' values to the scores of a portion of the ordered rows. */
function addValues({ memory, scores, leafEnds, leafValues, batch }, portion) {
    const { order } = memory;
    const firstScore = batch[batchPlace.output] * order.length;
    const end = Math.min((portion + 1) * grid/* chunkRows */.HU, order.length);
    let at = portion * grid/* chunkRows */.HU;
    for (let leaf = 0; at < end; leaf++) {
        const leafEnd = Math.min(leafEnds[leaf], end);
        const value = leafValues[leaf];
        for (; at < leafEnd; at++)
            scores[firstScore + order[at]] += value;
    }
}

;// CONCATENATED MODULE: ./build/shared/src/learners/gradient-boosted-trees/row-crew.js





/** Its name in actions/worker-jobs.ts. */
const boostingJob = 'boosting-rows';
/**
 * All that boosting does row by row, shared by threads: the loss and its derivatives, histograms, the division of
 * leaves, new scores. The result does not depend on how many threads there are, to the last bit.
 */
class RowCrew {
    #rows;
    #loss;
    #crew;
    #helpers;
    /** Where this thread adds up the present histogram. */
    #histogram = new Float64Array(0);
    /**
     * @param memory whose derivatives are those of the loss.
     * @param scores in shared memory, output by output.
     * @param maxLeaves of a tree.
     * @param threads this one included.
     */
    constructor(binned, memory, loss, scores, maxLeaves, threads) {
        const { rows } = binned;
        const integers = (length) => new Int32Array(new SharedArrayBuffer(4 * length));
        this.#rows = {
            binned,
            memory,
            loss,
            scores,
            movedLeft: integers(rows),
            movedRight: integers(rows),
            leftRows: integers(Math.ceil(rows / partitionRows)),
            goesLeft: new Uint8Array(new SharedArrayBuffer(256)),
            leafEnds: integers(maxLeaves),
            leafValues: (0,gradient_boosted_trees_loss/* sharedNumbers */.QI)(maxLeaves),
            batch: integers(batchPlace.count),
        };
        this.#loss = new gradient_boosted_trees_loss/* ChunkedLoss */.Gc(loss);
        const helpers = Array.from({ length: threads - 1 }, () => ({
            partial: (0,gradient_boosted_trees_loss/* sharedNumbers */.QI)(binned.slots * histogram/* slotWidth */.hp),
            batch: integers(1).fill(-1),
        }));
        this.#helpers = helpers;
        this.#crew = new thread_crew/* ThreadCrew */.g(workOnRows(this.#rows, 0, () => this.#histogram), boostingJob, (control, thread) => ({ rows: this.#rows, control, thread, ...helpers[thread - 1] }), helpers.length);
    }
    /** Takes in the present scores. @returns the weighted mean loss. */
    evaluate() {
        this.#crew.run(rowTask.evaluate, this.#loss.chunks);
        return this.#loss.mean();
    }
    /** Differentiates the loss by one output's scores and puts the rows in their own order. */
    beginTree(output) {
        this.#rows.batch[batchPlace.output] = output;
        this.#crew.run(rowTask.beginTree, this.#loss.chunks);
        return { ...this.#loss.totals(), rows: this.#rows.binned.rows };
    }
    /**
     * Adds the rows order[start … end − 1] to a histogram.
     * @param histogram binned.slots × slotWidth numbers.
     */
    addHistogram(start, end, histogram) {
        this.#setLeaf(start, end);
        this.#histogram = histogram;
        const number = this.#crew.run(rowTask.histogram, Math.ceil((end - start) / grid/* chunkRows */.HU));
        for (const { batch, partial } of this.#helpers) {
            if (number < 0 || batch[0] !== number)
                continue;
            for (let i = 0; i < histogram.length; i++)
                histogram[i] += partial[i];
        }
    }
    /**
     * Sorts the rows order[start … end − 1] by side, in place; each side keeps its order.
     * @param goesLeft 1 for each bin of the feature that goes left.
     * @returns where the right side begins.
     */
    partition(start, end, feature, goesLeft) {
        const { batch, leftRows } = this.#rows;
        this.#setLeaf(start, end);
        batch[batchPlace.feature] = feature;
        this.#rows.goesLeft.set(goesLeft);
        const portions = Math.ceil((end - start) / partitionRows);
        this.#crew.run(rowTask.divide, portions);
        this.#crew.run(rowTask.join, portions);
        let middle = start;
        for (let portion = 0; portion < portions; portion++)
            middle += leftRows[portion];
        return middle;
    }
    /** Adds a tree's answers to the scores of its output. @param leaves of all rows. */
    addLeafValues(output, leaves) {
        const { batch, leafEnds, leafValues, binned } = this.#rows;
        batch[batchPlace.output] = output;
        const ordered = leaves.toSorted((a, b) => a.start - b.start);
        ordered.forEach(({ end, value }, leaf) => {
            leafEnds[leaf] = end;
            leafValues[leaf] = value;
        });
        this.#crew.run(rowTask.addValues, Math.ceil(binned.rows / grid/* chunkRows */.HU));
    }
    #setLeaf(start, end) {
        this.#rows.batch[batchPlace.start] = start;
        this.#rows.batch[batchPlace.end] = end;
    }
    /** Ends the other threads. */
    async close() {
        await this.#crew.close();
    }
}
/** What another thread of the crew does. */
function helpWithRows(data, port) {
    const { rows, control, thread, partial, batch } = data;
    const histogramOf = (number) => {
        if (batch[0] !== number)
            partial.fill(0);
        batch[0] = number;
        return partial;
    };
    (0,thread_crew/* joinCrew */.P)(control, port, workOnRows(rows, thread, histogramOf));
}


/***/ }),

/***/ 15348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ pairBytes),
/* harmony export */   HE: () => (/* binding */ allocateRows),
/* harmony export */   M9: () => (/* binding */ binsPerByte),
/* harmony export */   Nt: () => (/* binding */ kernelBytes),
/* harmony export */   h1: () => (/* binding */ blockRows),
/* harmony export */   xg: () => (/* binding */ featuresPerWord)
/* harmony export */ });
/** Features whose bins share one 32-bit word. */
const featuresPerWord = 4;
/** Bins of one byte of a word. */
const binsPerByte = 256;
/** Rows whose words and derivatives stay in the nearer caches while all words are summed. */
const blockRows = 2 ** 12;
/** Bytes of the two numbers that a row adds to a bin. */
const pairBytes = 16;
const pageBytes = 2 ** 16;
/** What WebAssembly can address. */
const mostPages = 2 ** 16;
/** Bytes that one thread's kernel needs: the mark, a block's pairs, and the sums of all bins. */
function kernelBytes(width) {
    return pairBytes * (1 + blockRows + width * featuresPerWord * binsPerByte);
}
/** @param threads that will build histograms. */
function allocateRows(binned, threads) {
    const { rows, features } = binned;
    const width = Math.ceil(features.length / featuresPerWord);
    const derivativesStart = alignToPair(4 * width * rows);
    const orderStart = derivativesStart + 8 * rows;
    const kernelStart = alignToPair(orderStart + 4 * rows);
    const memory = allocatePages(Math.ceil((kernelStart + threads * kernelBytes(width)) / pageBytes));
    if (memory === null) {
        return {
            order: new Int32Array(new SharedArrayBuffer(4 * rows)),
            derivatives: new Float32Array(new SharedArrayBuffer(8 * rows)),
            words: null,
        };
    }
    fillWords(binned, new Uint32Array(memory.buffer, 0, width * rows), width);
    return {
        order: new Int32Array(memory.buffer, orderStart, rows),
        derivatives: new Float32Array(memory.buffer, derivativesStart, 2 * rows),
        words: { memory, width, kernelStart },
    };
}
function alignToPair(bytes) {
    return pairBytes * Math.ceil(bytes / pairBytes);
}
function allocatePages(pages) {
    if (pages > mostPages)
        return null;
    try {
        return new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true });
    }
    catch {
        return null;
    }
}
/** A block of rows at a time, which stays in the cache while its words are put together. */
function fillWords({ rows, features, columns }, words, width) {
    for (let first = 0; first < rows; first += blockRows) {
        const end = Math.min(first + blockRows, rows);
        for (let feature = 0; feature < features.length; feature++) {
            const shift = 8 * (feature % featuresPerWord);
            const column = feature * rows;
            let at = first * width + Math.floor(feature / featuresPerWord);
            for (let row = first; row < end; row++, at += width)
                words[at] |= columns[column + row] << shift;
        }
    }
}


/***/ }),

/***/ 5863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ requireSquarable)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57296);

/** Sums of squares of larger targets would leave the range of numbers, and every split would seem worthless. */
const largestTarget = 1e100;
/** @throws ConfigurationError naming a target that is too large, or infinite, to compute with its square. */
function requireSquarable(target) {
    const bad = target.find((value) => !(Math.abs(value) <= largestTarget));
    if (bad === undefined)
        return;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`The target ${bad} is beyond ±${largestTarget}.`, {
        location: { key: 'data.target' },
        hint: 'Leave such rows out or rescale the target.',
    });
}


/***/ })

};
