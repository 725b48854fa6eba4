export const id = 5686;
export const ids = [5686,6720];
export const modules = {

/***/ 47163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vq: () => (/* binding */ sha256OfFile),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);


/** SHA-256 of bytes or text (UTF-8), in 64 lower-case hexadecimal digits. */
function sha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}
/** Bytes of a file that are read at once. */
const pieceLength = 1 << 20;
/** SHA-256 of a file's content, read piece by piece into the same memory. */
async function sha256OfFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path);
    try {
        const piece = Buffer.allocUnsafeSlow(pieceLength);
        for (;;) {
            const { bytesRead } = await file.read(piece, 0, pieceLength);
            if (bytesRead === 0)
                return hash.digest('hex');
            hash.update(piece.subarray(0, bytesRead));
        }
    }
    finally {
        await file.close();
    }
}
/** JSON with the keys of every object in sorted order, so that equal content gives equal text. */
function canonicalJson(value) {
    return JSON.stringify(value, (_key, inner) => {
        if (inner === null || typeof inner !== 'object' || Array.isArray(inner))
            return inner;
        return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
    });
}


/***/ }),

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

/***/ 44463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ silentLogger)
/* harmony export */ });
/** A logger that keeps nothing, for callers that do not care. */
const silentLogger = {
    info: () => undefined,
    warning: () => undefined,
    debug: () => undefined,
    progress: () => undefined,
    group: (_title, work) => work(),
    foreign: (_title, work) => work(() => undefined),
};


/***/ }),

/***/ 93096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ randomStateSchema),
/* harmony export */   o: () => (/* binding */ Random)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

const word = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).max(0xffffffff);
/** Where a sequence of `Random` stands: four 32-bit words, and the second number of a pair of normal ones. */
const randomStateSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    words: zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([word, word, word, word]),
    spareGaussian: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
});
/**
 * Seeded pseudo-random numbers: sfc32 (Chris Doty-Humphrey's small fast counter, 128 bits of state), seeded
 * through splitmix32. The same seed gives the same sequence on every machine. Not for secrets.
 */
class Random {
    #a;
    #b;
    #c;
    #counter = 1;
    #spareGaussian;
    /** @param seed any finite number; its integer part counts. */
    constructor(seed) {
        let state = Math.trunc(seed) >>> 0;
        const next = () => {
            state = (state + 0x9e3779b9) >>> 0;
            let z = state;
            z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
            z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
            return (z ^ (z >>> 16)) >>> 0;
        };
        this.#a = next();
        this.#b = next();
        this.#c = next();
        for (let i = 0; i < 12; i++)
            this.uint32();
    }
    /** A generator that goes on where another one stood. @param state as `state` gave it. */
    static resume(state) {
        const random = new Random(0);
        random.state = state;
        return random;
    }
    /** Where the sequence stands; it goes on from where it is set to. */
    get state() {
        return {
            words: [this.#a >>> 0, this.#b >>> 0, this.#c >>> 0, this.#counter],
            spareGaussian: this.#spareGaussian ?? null,
        };
    }
    set state({ words, spareGaussian }) {
        [this.#a, this.#b, this.#c, this.#counter] = words;
        this.#spareGaussian = spareGaussian ?? undefined;
    }
    /** An integer in [0, 2³²). */
    uint32() {
        const sum = (this.#a + this.#b + this.#counter) >>> 0;
        this.#counter = (this.#counter + 1) >>> 0;
        this.#a = this.#b ^ (this.#b >>> 9);
        this.#b = (this.#c + (this.#c << 3)) >>> 0;
        this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) >>> 0;
        return sum;
    }
    /** A number in [0, 1) with 32 random bits. */
    uniform() {
        return this.uint32() / 4294967296;
    }
    /** An integer in [0, bound); `bound` at most 2³². Multiply and shift; its bias is below 2⁻³² · bound. */
    integer(bound) {
        return Math.floor(this.uniform() * bound);
    }
    /** A draw from the standard normal distribution (Marsaglia's polar method). */
    gaussian() {
        if (this.#spareGaussian !== undefined) {
            const spare = this.#spareGaussian;
            this.#spareGaussian = undefined;
            return spare;
        }
        for (;;) {
            const x = 2 * this.uniform() - 1;
            const y = 2 * this.uniform() - 1;
            const square = x * x + y * y;
            if (square > 0 && square < 1) {
                const scale = Math.sqrt((-2 * Math.log(square)) / square);
                this.#spareGaussian = y * scale;
                return x * scale;
            }
        }
    }
    /** Fisher–Yates, in place. */
    shuffle(values) {
        for (let i = values.length - 1; i > 0; i--) {
            const j = this.integer(i + 1);
            const kept = values[i];
            values[i] = values[j];
            values[j] = kept;
        }
        return values;
    }
}


/***/ }),

/***/ 13581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gW: () => (/* binding */ leastNamedCategoryRows),
  Oi: () => (/* binding */ mostDistinctNumbers),
  JL: () => (/* binding */ mostNamedCategories),
  Pu: () => (/* binding */ orderCategories),
  ki: () => (/* binding */ profileCategories),
  Om: () => (/* binding */ profileFrequentCategories),
  Ib: () => (/* binding */ profileNumbers),
  kT: () => (/* binding */ profileQuantiles),
  Vb: () => (/* binding */ profileSortedNumbers),
  RX: () => (/* binding */ tableProfileSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./build/shared/src/base/dictionary.js

/**
 * Schema of an object whose keys are names from the data, such as columns and categories: any text at all. Zod's own
 * `record` leaves out the key `__proto__` without a word.
 */
function dictionary(value) {
    return schemas/* custom */.IeY(isObject, 'must be an object').transform((object, context) => {
        const parsed = [];
        for (const [key, content] of Object.entries(object)) {
            const result = value.safeParse(content);
            if (result.success)
                parsed.push([key, result.data]);
            else
                for (const issue of result.error.issues)
                    context.addIssue({ ...issue, path: [key, ...issue.path] });
        }
        return Object.fromEntries(parsed);
    });
}
function isObject(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}

// EXTERNAL MODULE: ./build/shared/src/data/table.js
var table = __webpack_require__(96598);
;// CONCATENATED MODULE: ./build/shared/src/data/profile/profile.js



/** Categories with fewer rows than this are not named in a profile (privacy); their rows are counted together. */
const leastNamedCategoryRows = 10;
/** A profile names so many categories at most, the most frequent ones. */
const mostNamedCategories = 1000;
/** Distinct numbers are counted up to so many. */
const mostDistinctNumbers = 1000;
/** How many quantiles a numeric profile keeps: the k/256 quantiles for k = 0 … 256. */
const profileQuantiles = 257;
const count = schemas/* int */.Whr().nonnegative();
/** Set where no value may be told: only how many rows there are, are missing, and are distinct. */
const sensitive = schemas/* literal */.euz(true).optional();
/**
 * What is known of a numeric, boolean or date column without its rows. Dates are milliseconds since 1970 UTC.
 * `quantiles[k]` is the smallest value v with at least k/256 of the present values ≤ v (k = 0: the minimum), so
 * the distribution function read from it errs by at most 1/256 + `quantileError`.
 */
const numericProfileSchema = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('numeric'),
    type: schemas/* enum */.k5n(table/* columnTypes */.SO).exclude(['text']),
    rows: count,
    missing: count,
    /** Null where no value is present, or where they are sensitive. */
    mean: schemas/* number */.aig().nullable(),
    /** Sum of squared deviations from the mean. */
    squaredDeviations: schemas/* number */.aig().nonnegative(),
    minimum: schemas/* number */.aig().nullable(),
    maximum: schemas/* number */.aig().nullable(),
    /** Number of distinct present values, exact up to 1,000, then null. */
    distinct: count.nullable(),
    /** Ascending; empty where no value is present, or where they are sensitive. */
    quantiles: schemas/* array */.YOg(schemas/* number */.aig())
        .refine((values) => values.length === 0 || values.length === profileQuantiles, {
        error: `must be empty or hold ${profileQuantiles} numbers`,
    })
        .refine((values) => values.every((value, k) => k === 0 || values[k - 1] <= value), {
        error: 'must be ascending',
    }),
    /**
     * By how much the rank of a quantile may be off, as a share of the present values; 0: exact. At least
     * k/256 − quantileError of them are at or below quantile k, and at most k/256 + quantileError below it.
     */
    quantileError: schemas/* number */.aig().min(0).max(1),
    sensitive,
});
/**
 * What is known of a text column without its rows. Profiles that were merged know less than one of all rows: a category
 * may be named in one of them and too rare in another. Its count is then too low, and says by how much at most.
 */
const categoricalProfileSchema = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('categorical'),
    type: schemas/* literal */.euz('text'),
    rows: count,
    missing: count,
    /** Number of distinct present values; null where it is not known. */
    distinct: count.nullable(),
    /** Category to count, most frequent first, then by name; only categories of ten rows or more, at most 1,000. */
    categories: dictionary(count),
    /** Rows of present values that are not counted with a category. */
    otherRows: count,
    /** The most rows that a category can have which is not named. */
    unnamedAtMost: count,
    /** The most rows by which the count of a category can be too low; they are among the other rows. */
    uncountedAtMost: count,
    sensitive,
});
const columnProfileSchema = schemas/* discriminatedUnion */.gMt('kind', [numericProfileSchema, categoricalProfileSchema]);
/** The profile of a table: profile.json of a data set has one for each split. */
const tableProfileSchema = schemas/* strictObject */.rej({
    rows: count,
    columns: dictionary(columnProfileSchema),
});
/**
 * The profile of numbers held in memory. NaN is missing.
 * @param values any order; not changed.
 */
function profileNumbers(values, type = 'number') {
    const present = values.filter((value) => !Number.isNaN(value));
    return profileSortedNumbers(present.sort(), values.length, type);
}
/** As `profileNumbers`. @param sorted the present values, ascending. @param rows how many there are with the missing ones. */
function profileSortedNumbers(sorted, rows, type) {
    const present = sorted.length;
    const mean = meanOf(sorted);
    let squaredDeviations = 0;
    let distinct = present > 0 ? 1 : 0;
    for (let i = 0; i < present; i++) {
        const deviation = sorted[i] - mean;
        squaredDeviations += deviation * deviation;
        if (i > 0 && sorted[i] !== sorted[i - 1])
            distinct++;
    }
    const quantiles = [];
    for (let k = 0; present > 0 && k < profileQuantiles; k++) {
        quantiles.push(sorted[Math.max(0, Math.ceil((k * present) / (profileQuantiles - 1)) - 1)]);
    }
    return {
        kind: 'numeric',
        type,
        rows,
        missing: rows - present,
        mean: present > 0 ? mean : null,
        squaredDeviations: Math.min(squaredDeviations, Number.MAX_VALUE),
        minimum: present > 0 ? sorted[0] : null,
        maximum: present > 0 ? sorted[present - 1] : null,
        distinct: distinct <= mostDistinctNumbers ? distinct : null,
        quantiles,
        quantileError: 0,
    };
}
function meanOf(values) {
    let sum = 0;
    for (let i = 0; i < values.length; i++)
        sum += values[i];
    if (Number.isFinite(sum))
        return sum / values.length;
    // Halves, so that the difference of the largest numbers there are is still a number.
    let half = 0;
    for (let i = 0; i < values.length; i++)
        half += (values[i] / 2 - half) / (i + 1);
    return 2 * half;
}
/** The profile of a text column from the count of each category. */
function profileCategories(counts, missing) {
    let present = 0;
    for (const rows of counts.values())
        present += rows;
    return profileFrequentCategories(counts, { present, missing, distinct: counts.size });
}
/**
 * The profile of a text column of which only the frequent categories are at hand.
 * @param counts at least the most frequent ones: one more than `mostNamedCategories`, or all of
 * `leastNamedCategoryRows` rows or more.
 */
function profileFrequentCategories(counts, { present, missing, distinct }) {
    const frequent = orderCategories([...counts].filter(([, rows]) => rows >= leastNamedCategoryRows));
    const named = frequent.slice(0, mostNamedCategories);
    const otherRows = named.reduce((rest, [, rows]) => rest - rows, present);
    const [, largest] = frequent[mostNamedCategories] ?? [null, leastNamedCategoryRows - 1];
    return {
        kind: 'categorical',
        type: 'text',
        rows: present + missing,
        missing,
        distinct,
        categories: Object.fromEntries(named),
        otherRows,
        unnamedAtMost: Math.min(largest, otherRows),
        uncountedAtMost: 0,
    };
}
/** Orders in place: the most frequent first, then by name. */
function orderCategories(counts) {
    return counts.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}


/***/ }),

/***/ 96598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ selectRows),
/* harmony export */   Ie: () => (/* binding */ cellText),
/* harmony export */   SO: () => (/* binding */ columnTypes),
/* harmony export */   UK: () => (/* binding */ numericColumn),
/* harmony export */   _u: () => (/* binding */ textColumn),
/* harmony export */   c_: () => (/* binding */ tableOf),
/* harmony export */   o0: () => (/* binding */ TextDictionary)
/* harmony export */ });
/** The types of columns, as schema.json names them. */
const columnTypes = ['integer', 'number', 'boolean', 'text', 'date', 'timestamp'];
/** Collects distinct texts and numbers them in order of first appearance. */
class TextDictionary {
    values = [];
    #codes = new Map();
    /** The number of a text, a new one if it is new; -1 where it is missing. */
    code(text) {
        if (text === null || text === undefined)
            return -1;
        let code = this.#codes.get(text);
        if (code === undefined) {
            code = this.values.length;
            this.#codes.set(text, code);
            this.values.push(text);
        }
        return code;
    }
}
/** A text column from values; null, undefined are missing. */
function textColumn(name, values) {
    const dictionary = new TextDictionary();
    const codes = new Int32Array(values.length);
    for (let row = 0; row < values.length; row++)
        codes[row] = dictionary.code(values[row]);
    return { kind: 'text', name, type: 'text', codes, dictionary: dictionary.values };
}
/** A numeric column from values; null, undefined and NaN are missing. */
function numericColumn(name, type, values) {
    const numbers = new Float64Array(values.length);
    for (let row = 0; row < values.length; row++)
        numbers[row] = values[row] ?? Number.NaN;
    return { kind: 'numeric', name, type, values: numbers };
}
/** A table of the given columns. @throws RangeError if their lengths differ. */
function tableOf(columns) {
    const lengths = new Set(columns.map((column) => lengthOf(column)));
    if (lengths.size > 1)
        throw new RangeError(`Columns of different lengths: ${[...lengths].join(', ')}.`);
    return { rows: [...lengths][0] ?? 0, columns: new Map(columns.map((column) => [column.name, column])) };
}
function lengthOf(column) {
    return column.kind === 'numeric' ? column.values.length : column.codes.length;
}
/** Value of one cell as text, for messages and slices; missing is null. Booleans read true and false, dates ISO. */
function cellText(column, row) {
    if (column.kind === 'text') {
        const code = column.codes[row];
        return code < 0 ? null : column.dictionary[code];
    }
    const value = column.values[row];
    if (Number.isNaN(value))
        return null;
    if (column.type === 'boolean')
        return value === 0 ? 'false' : 'true';
    if (column.type === 'date')
        return new Date(value).toISOString().slice(0, 10);
    if (column.type === 'timestamp')
        return new Date(value).toISOString();
    return String(value);
}
/** The rows with the given indices, in that order. Dictionaries are shared, not rebuilt. */
function selectRows(table, rows) {
    const columns = [];
    for (const column of table.columns.values()) {
        if (column.kind === 'numeric') {
            const values = new Float64Array(rows.length);
            for (let i = 0; i < rows.length; i++)
                values[i] = column.values[rows[i]];
            columns.push({ ...column, values });
        }
        else {
            const codes = new Int32Array(rows.length);
            for (let i = 0; i < rows.length; i++)
                codes[i] = column.codes[rows[i]];
            columns.push({ ...column, codes });
        }
    }
    return tableOf(columns);
}


/***/ }),

/***/ 52913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZF: () => (/* binding */ referenceFromBooleans),
/* harmony export */   mT: () => (/* binding */ referenceFromCategories),
/* harmony export */   md: () => (/* binding */ referenceFromCounts),
/* harmony export */   q8: () => (/* binding */ countCategories)
/* harmony export */ });
/* harmony import */ var _data_profile_profile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13581);
/* harmony import */ var _data_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96598);


/** What was counted already: a check and the profile of its data both ask. */
const countedBefore = new WeakMap();
/** How many rows of a text, boolean or number column each value has. Missing values are not counted. */
function countCategories(column) {
    let counts = countedBefore.get(column);
    if (counts === undefined) {
        counts = countOnce(column);
        countedBefore.set(column, counts);
    }
    return counts;
}
function countOnce(column) {
    const counts = new Map();
    if (column.kind === 'text') {
        const rows = new Int32Array(column.dictionary.length);
        for (let row = 0; row < column.codes.length; row++) {
            const code = column.codes[row];
            if (code >= 0)
                rows[code]++;
        }
        for (let code = 0; code < rows.length; code++) {
            if (rows[code] > 0)
                counts.set(column.dictionary[code], rows[code]);
        }
        return counts;
    }
    const values = new Map();
    const firstRow = new Map();
    for (let row = 0; row < column.values.length; row++) {
        const value = column.values[row];
        if (Number.isNaN(value))
            continue;
        values.set(value, (values.get(value) ?? 0) + 1);
        if (!firstRow.has(value))
            firstRow.set(value, row);
    }
    for (const [value, count] of values)
        counts.set((0,_data_table_js__WEBPACK_IMPORTED_MODULE_1__/* .cellText */ .Ie)(column, firstRow.get(value)), count);
    return counts;
}
/** @param counts of every category. */
function referenceFromCounts(counts) {
    return { counts, otherRows: 0, ...expectNewRows(counts, 0, 1), leastNamedRows: 1, exact: true };
}
function referenceFromCategories(profile) {
    const counts = new Map(Object.entries(profile.categories));
    // A profile names the most frequent thousand at most: then the rarest of them is the border.
    let leastNamedRows = _data_profile_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .leastNamedCategoryRows */ .gW;
    if (counts.size > 0 && profile.unnamedAtMost >= _data_profile_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .leastNamedCategoryRows */ .gW) {
        leastNamedRows = [...counts.values()].reduce((least, count) => Math.min(least, count));
    }
    return {
        counts,
        otherRows: profile.otherRows,
        ...expectNewRows(counts, profile.otherRows, leastNamedRows),
        leastNamedRows,
        exact: false,
    };
}
/** A boolean column's profile holds 0 and 1, so its mean counts them exactly. */
function referenceFromBooleans(profile) {
    const present = profile.rows - profile.missing;
    const ones = Math.round((profile.mean ?? 0) * present);
    const counts = new Map();
    if (present - ones > 0)
        counts.set('false', present - ones);
    if (ones > 0)
        counts.set('true', ones);
    return referenceFromCounts(counts);
}
/**
 * With N_c categories of c rows and the border b, the expected number is the sum of c·N_c for c up to b. The
 * variance of its error is that of a count of rows plus b (b + 1) N_{b+1} (H. Robbins, 1968, for b = 1; Stein's
 * identity for Poisson counts gives the rest). A single N is a small count, so the larger of two neighbours is taken.
 */
function expectNewRows(counts, otherRows, border) {
    let atBorder = 0;
    let aboveBorder = 0;
    for (const count of counts.values()) {
        if (count === border)
            atBorder++;
        if (count === border + 1)
            aboveBorder++;
    }
    return {
        expectedNewRows: otherRows + border * atBorder,
        expectedNewSpread: border * (border + 1) * Math.max(atBorder, aboveBorder),
    };
}


/***/ }),

/***/ 50836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   learnDomains: () => (/* binding */ learnDomains),
/* harmony export */   learnDomainsJob: () => (/* binding */ learnDomainsJob)
/* harmony export */ });
/* harmony import */ var _base_logger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44463);
/* harmony import */ var _data_table_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96598);
/* harmony import */ var _learners_checkpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69096);
/* harmony import */ var _learners_gradient_boosted_trees_parameters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60400);
/* harmony import */ var _learners_gradient_boosted_trees_prediction_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54021);
/* harmony import */ var _learners_gradient_boosted_trees_training_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11940);
/* harmony import */ var _category_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52913);
/* harmony import */ var _math_separation_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10266);








/** Categories that the trees tell apart, the most frequent of both sides; the others are one. */
const mostCategories = 63;
/** Small trees and few of them: a change that matters is found by these, and chance is not learned by heart. */
const parameters = _learners_gradient_boosted_trees_parameters_js__WEBPACK_IMPORTED_MODULE_2__/* .boostingParametersSchema */ .$.parse({
    trees: 30,
    'max-leaves': 8,
    'learning-rate': 0.15,
    'min-samples-leaf': 20,
    'max-bins': 63,
    'early-stopping': 0,
});
/** Share of the gain from which on a column is named. */
const tellingGain = 0.1;
/**
 * Lets trees learn which rows are of which side, block by block: see `SeparationBlocks`.
 * @param names of the columns, in the order in which trees see them.
 * @throws the signal's reason when it is aborted.
 */
async function learnDomains(sides, names, signal) {
    const blocks = new _math_separation_js__WEBPACK_IMPORTED_MODULE_6__/* .SeparationBlocks */ .Zz();
    let learned = null;
    const encoded = names.map((name) => encodeBoth(name, sides[0].columns.get(name), sides[1].columns.get(name)));
    for (let block = 1; block < _math_separation_js__WEBPACK_IMPORTED_MODULE_6__/* .separationBlocks */ .PO; block++) {
        const until = sides.map(({ rows }) => (0,_math_separation_js__WEBPACK_IMPORTED_MODULE_6__/* .blockStart */ .qL)(block, rows));
        const next = sides.map(({ rows }) => (0,_math_separation_js__WEBPACK_IMPORTED_MODULE_6__/* .blockStart */ .qL)(block + 1, rows));
        const train = matrixOf(encoded, [0, 0], until);
        const target = Float64Array.from({ length: train.rows }, (_, row) => Number(row >= until[0]));
        learned = await (0,_learners_gradient_boosted_trees_training_js__WEBPACK_IMPORTED_MODULE_4__/* .boost */ .E)('classification', ['0', '1'], { matrix: train, target }, { matrix: matrixOf(encoded, until, until), target: new Float64Array(0) }, parameters, block, { log: _base_logger_js__WEBPACK_IMPORTED_MODULE_0__/* .silentLogger */ .q, signal, engine: 'cpu', threads: 1 }, _learners_checkpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .noCheckpoints */ .v);
        const answers = new _learners_gradient_boosted_trees_prediction_js__WEBPACK_IMPORTED_MODULE_3__/* .TreesPredictor */ .eN(learned.model).predict(matrixOf(encoded, until, next));
        const scores = Float64Array.from({ length: answers.length / 2 }, (_, row) => answers[2 * row + 1]);
        const border = next[0] - until[0];
        blocks.add(scores.slice(0, border), scores.slice(border));
    }
    const { auroc, interval, pValue } = blocks.result();
    return {
        test: 'domain-classifier',
        label: 'separability of current and reference rows (AUROC)',
        statistics: {
            domain_auroc: auroc,
            domain_auroc_lower: interval[0],
            domain_auroc_upper: interval[1],
        },
        effectName: 'domain_auroc',
        effect: auroc,
        effectThreshold: 0.55,
        pValue,
        features: tellingColumns(names, learned.gains),
    };
}
/** The same in a thread of its own, which is ended where the answer is not wanted any more. */
async function learnDomainsJob(data, port) {
    const { sides, names } = data;
    port.postMessage(await learnDomains(sides, names, new AbortController().signal));
    port.close();
}
function encodeBoth(name, before, now) {
    if (before.kind === 'numeric' && now.kind === 'numeric') {
        return { name, cardinality: null, sides: [before.values, now.values] };
    }
    // Which categories are told apart is decided by both sides together, which favours neither.
    const counts = new Map((0,_category_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .countCategories */ .q8)(before));
    for (const [text, rows] of (0,_category_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .countCategories */ .q8)(now))
        counts.set(text, (counts.get(text) ?? 0) + rows);
    const frequent = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, mostCategories);
    const codes = new Map(frequent.map(([text], code) => [text, code]));
    const encode = (column) => Float64Array.from({ length: column.kind === 'text' ? column.codes.length : column.values.length }, (_, row) => {
        const text = (0,_data_table_js__WEBPACK_IMPORTED_MODULE_7__/* .cellText */ .Ie)(column, row);
        return text === null ? -1 : (codes.get(text) ?? codes.size);
    });
    return { name, cardinality: codes.size + 1, sides: [encode(before), encode(now)] };
}
/** Rows from[side] … to[side] − 1 of the reference, then of the current side. */
function matrixOf(columns, from, to) {
    const rows = to[0] - from[0] + to[1] - from[1];
    const features = columns.map(({ name, cardinality, sides }) => {
        const values = new Float64Array(rows);
        values.set(sides[0].subarray(from[0], to[0]));
        values.set(sides[1].subarray(from[1], to[1]), to[0] - from[0]);
        if (cardinality === null)
            return { kind: 'numeric', name, column: name, values };
        return { kind: 'categorical', name, column: name, codes: Int32Array.from(values), cardinality };
    });
    return { rows, features };
}
function tellingColumns(names, gains) {
    const all = gains.reduce((sum, gain) => sum + gain, 0);
    return names
        .map((name, i) => ({ name, share: gains[i] / all }))
        .filter(({ share }) => share >= tellingGain)
        .sort((a, b) => b.share - a.share)
        .slice(0, 3)
        .map(({ name }) => name);
}


/***/ }),

/***/ 87222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tl: () => (/* binding */ normalTails),
/* harmony export */   cj: () => (/* binding */ chiSquaredTail)
/* harmony export */ });
/* unused harmony export upperGamma */
/* harmony import */ var _densities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11012);

/**
 * Upper tail of the χ² distribution: P(X ≥ statistic).
 * @param degreesOfFreedom positive.
 */
function chiSquaredTail(statistic, degreesOfFreedom) {
    return upperGamma(degreesOfFreedom / 2, statistic / 2);
}
/**
 * Both tails of the standard normal distribution: P(|Z| ≥ |z|).
 */
function normalTails(z) {
    return upperGamma(0.5, (z * z) / 2);
}
/**
 * Regularised upper incomplete gamma function Q(a, x), a > 0: the power series (DLMF 8.7.1) below x = a + 1, else
 * Legendre's continued fraction (DLMF 8.9.2) by Lentz's method. Relative error about 1e-14, tails included.
 */
function upperGamma(a, x) {
    if (!(x > 0))
        return Number.isNaN(x) ? Number.NaN : 1;
    if (x === Number.POSITIVE_INFINITY)
        return 0;
    const density = (0,_densities_js__WEBPACK_IMPORTED_MODULE_0__/* .poissonDensity */ .Un)(a, x);
    if (x < a + 1) {
        let term = 1;
        let sum = 1;
        for (let i = 1; term > sum * 1e-17; i++) {
            term *= x / (a + i);
            sum += term;
        }
        return Math.max(0, 1 - density * sum);
    }
    let b = x + 1 - a;
    let c = Number.POSITIVE_INFINITY;
    let d = 1 / b;
    let fraction = d;
    for (let i = 1; i < 100_000; i++) {
        const numerator = -i * (i - a);
        b += 2;
        d = 1 / (numerator * d + b);
        c = b + numerator / c;
        const step = c * d;
        fraction *= step;
        if (Math.abs(step - 1) < 1e-16)
            break;
    }
    return a * density * fraction;
}


/***/ }),

/***/ 11012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Un: () => (/* binding */ poissonDensity),
/* harmony export */   iM: () => (/* binding */ binomialDensity),
/* harmony export */   si: () => (/* binding */ hypergeometricDensity)
/* harmony export */ });
/**
 * Poisson, binomial and hypergeometric probabilities to full double accuracy at any size, after C. Loader,
 * "Fast and Accurate Computation of Binomial Probabilities" (2000): Stirling's formula with its error term and
 * the deviance, so that no large logarithms cancel.
 */
/** Stirling's error: ln Γ(x + 1) − (x + ½) ln x + x − ½ ln 2π, for x > 0. */
function stirlingError(x) {
    let error = 0;
    let at = x;
    // δ(x) − δ(x + 1) = (x + ½) ln(1 + 1/x) − 1 leads to where the asymptotic series (DLMF 5.11.1) is exact.
    while (at < 16) {
        error += (at + 0.5) * Math.log1p(1 / at) - 1;
        at++;
    }
    const square = at * at;
    const series = 1 / 12 -
        (1 / 360 - (1 / 1260 - (1 / 1680 - (1 / 1188 - 691 / 360360 / square) / square) / square) / square) /
            square;
    return error + series / at;
}
/** Deviance x ln(x/mean) + mean − x, without cancellation where x is near the mean. */
function deviance(x, mean) {
    const difference = x - mean;
    if (Math.abs(difference) >= 0.1 * (x + mean))
        return x * Math.log(x / mean) + mean - x;
    const ratio = difference / (x + mean);
    let sum = difference * ratio;
    let term = 2 * x * ratio;
    for (let j = 1; j < 1000; j++) {
        term *= ratio * ratio;
        const next = sum + term / (2 * j + 1);
        if (next === sum)
            break;
        sum = next;
    }
    return sum;
}
/** mean^x e^−mean / Γ(x + 1), for any x ≥ 0 and mean ≥ 0, whole or not. */
function poissonDensity(x, mean) {
    if (mean === 0)
        return x === 0 ? 1 : 0;
    if (x === 0)
        return Math.exp(-mean);
    return Math.exp(-stirlingError(x) - deviance(x, mean)) / Math.sqrt(2 * Math.PI * x);
}
/** Probability of x successes in n independent trials. */
function binomialDensity(x, n, probability) {
    const failure = 1 - probability;
    if (x < 0 || x > n)
        return 0;
    if (probability === 0)
        return x === 0 ? 1 : 0;
    if (failure === 0)
        return x === n ? 1 : 0;
    if (x === 0)
        return Math.exp(n * Math.log1p(-probability));
    if (x === n)
        return Math.exp(n * Math.log(probability));
    const logarithm = stirlingError(n) -
        stirlingError(x) -
        stirlingError(n - x) -
        deviance(x, n * probability) -
        deviance(n - x, n * failure);
    return Math.exp(logarithm) * Math.sqrt(n / (2 * Math.PI * x * (n - x)));
}
/** Probability of x marked items among `drawn` items taken without replacement from `marked` and `unmarked` ones. */
function hypergeometricDensity(x, marked, unmarked, drawn) {
    const total = marked + unmarked;
    if (x < 0 || x > marked || drawn - x < 0 || drawn - x > unmarked)
        return 0;
    const share = drawn / total;
    return ((binomialDensity(x, marked, share) * binomialDensity(drawn - x, unmarked, share)) /
        binomialDensity(drawn, total, share));
}


/***/ }),

/***/ 10266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PO: () => (/* binding */ separationBlocks),
/* harmony export */   Zz: () => (/* binding */ SeparationBlocks),
/* harmony export */   qL: () => (/* binding */ blockStart)
/* harmony export */ });
/* harmony import */ var _chi_squared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87222);

/** The 97.5 % point of the normal distribution. */
const normal95 = 1.959963984540054;
/** How many pieces each side is divided into: the first is only learned from, the others are judged one by one. */
const separationBlocks = 5;
/**
 * Whether a classifier separates two samples, when each block of rows is scored by a classifier that has learned from
 * the blocks before it. Plain cross-validation scores row i by what row j taught and row j by what row i taught, so
 * that chance counts twice and its p-value is too small; here each pair counts once. Given the blocks before, a
 * block's area is that of Mann and Whitney's test, so the deviations are martingale differences, and their weighted
 * sum is normal with the sum of their variances. Ties are not corrected for, which only makes the variance too large.
 */
class SeparationBlocks {
    #weights = 0;
    #deviations = 0;
    #chanceVariance = 0;
    #variance = 0;
    /** @param reference, current scores of one block; neither may be empty. Both are sorted in place. */
    add(reference, current) {
        const m = reference.length;
        const n = current.length;
        const chance = (m + n + 1) / (12 * m * n);
        const { area, variance } = areaOf(reference.sort(), current.sort());
        const weight = 1 / chance;
        this.#weights += weight;
        this.#deviations += weight * (area - 0.5);
        this.#chanceVariance += weight ** 2 * chance;
        this.#variance += weight ** 2 * variance;
    }
    /** @returns what all blocks say together. */
    result() {
        const deviation = this.#deviations / this.#weights;
        const z = this.#deviations / Math.sqrt(this.#chanceVariance);
        const half = (normal95 * Math.sqrt(this.#variance)) / this.#weights;
        const auroc = 0.5 + deviation;
        return {
            auroc,
            interval: [Math.max(0, auroc - half), Math.min(1, auroc + half)],
            pValue: z > 0 ? (0,_chi_squared_js__WEBPACK_IMPORTED_MODULE_0__/* .normalTails */ .Tl)(z) / 2 : 1 - (0,_chi_squared_js__WEBPACK_IMPORTED_MODULE_0__/* .normalTails */ .Tl)(z) / 2,
        };
    }
}
/** @param reference, current ascending. */
function areaOf(reference, current) {
    const ofCurrent = placements(current, reference);
    const ofReference = placements(reference, current);
    return {
        area: ofCurrent.mean,
        variance: ofCurrent.variance / current.length + ofReference.variance / reference.length,
    };
}
/** Mean and variance of each value's share of `others` below it, equal ones counting half. Both ascending. */
function placements(values, others) {
    let below = 0;
    let upTo = 0;
    let sum = 0;
    let squares = 0;
    for (let i = 0; i < values.length; i++) {
        while (below < others.length && others[below] < values[i])
            below++;
        while (upTo < others.length && others[upTo] <= values[i])
            upTo++;
        const share = (below + upTo) / (2 * others.length);
        sum += share;
        squares += share * share;
    }
    const mean = sum / values.length;
    return { mean, variance: Math.max(0, (squares - sum * mean) / Math.max(1, values.length - 1)) };
}
/** Where block k of `separationBlocks` begins among so many rows; k may be the number of blocks. */
function blockStart(k, rows) {
    return Math.floor((k * rows) / separationBlocks);
}


/***/ })

};
