export const id = 1548;
export const ids = [1548,6720];
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

/***/ 36414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ splitSchema),
/* harmony export */   m: () => (/* binding */ splitKindSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88532);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);


const defaultShares = { train: 0.7, validation: 0.15, test: 0.15 };
/** Shares may miss their sum of 1 by this much: decimals are not exact. */
const shareTolerance = 1e-6;
/** What decides on which side a row is. */
const splitKindSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['random', 'stratified']),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        time: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .columnName */ .uS.describe('Column of a moment: train on the past, judge on the future.'),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        group: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .columnName */ .uS.describe('Column whose rows of one value all go to one side.'),
    }),
]);
/** The shares of the splits must sum to 1; those that are not given divide what is left, as the defaults would. */
const splitSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    train: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .share */ .uM.optional().describe('Share of the rows to learn from (0.7).'),
    validation: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .share */ .uM.optional().describe('Share of the rows to stop and choose by (0.15).'),
    test: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).lt(1).optional().describe('Share of the rows to judge on (0.15).'),
    by: splitKindSchema
        .default('random')
        .describe('By chance; with the same share of every class on each side; by time; or whole groups at a time.'),
    seed: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().default(42).describe('Another seed puts other rows on each side.'),
})
    .transform(({ by, seed, ...given }, context) => {
    const names = Object.keys(defaultShares);
    const absent = names.filter((name) => given[name] === undefined);
    const sum = names.reduce((total, name) => total + (given[name] ?? 0), 0);
    const left = absent.length === 0 ? 0 : Math.max(0, 1 - sum);
    const isOver = sum > 1 + shareTolerance;
    if (isOver || (absent.length === 0 && sum < 1 - shareTolerance)) {
        context.addIssue(`the shares sum to ${Number(sum.toPrecision(6))}, not to 1`);
        return zod__WEBPACK_IMPORTED_MODULE_2__/* .NEVER */ .tm;
    }
    const starved = absent.find((name) => name !== 'test' && left <= shareTolerance);
    if (starved !== undefined) {
        context.addIssue(`the shares leave nothing for ${starved}`);
        return zod__WEBPACK_IMPORTED_MODULE_2__/* .NEVER */ .tm;
    }
    const weights = absent.reduce((total, name) => total + defaultShares[name], 0);
    const of = (name) => given[name] ?? (left * defaultShares[name]) / weights;
    return { train: of('train'), validation: of('validation'), test: of('test'), by, seed };
});


/***/ }),

/***/ 9520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lo: () => (/* binding */ columnNames),
/* harmony export */   mT: () => (/* binding */ environmentVariable),
/* harmony export */   uM: () => (/* binding */ share),
/* harmony export */   uS: () => (/* binding */ columnName)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/** A part of a whole, without its ends. */
const share = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0).lt(1);
const columnName = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
const columnNames = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(columnName);
const environmentVariable = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[A-Za-z_]\w*$/, 'must be the name of an environment variable');


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

/***/ 93978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eq: () => (/* binding */ banditTask),
/* harmony export */   Fd: () => (/* binding */ learningTasks),
/* harmony export */   Xi: () => (/* binding */ taskFacts),
/* harmony export */   ad: () => (/* binding */ unsupervisedTasks),
/* harmony export */   cP: () => (/* binding */ hasLabels),
/* harmony export */   jw: () => (/* binding */ noRows),
/* harmony export */   sV: () => (/* binding */ isUnsupervised),
/* harmony export */   t9: () => (/* binding */ supervisedTasks)
/* harmony export */ });
/* unused harmony export rowTasks */
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57296);

/** Questions with a known answer for each row that is learned from. */
const supervisedTasks = ['classification', 'regression'];
/** Questions about the rows themselves. A target is optional: labels that evaluation alone looks at. */
const unsupervisedTasks = ['clustering', 'anomaly'];
/** What to do, learned from rows that tell what was done and what it earned. */
const banditTask = 'contextual-bandit';
/** The kinds of question that learners answer from rows. */
const rowTasks = [...supervisedTasks, ...unsupervisedTasks, banditTask];
/** All kinds of learning there are; `reinforcement` learns by acting in an environment, without rows. */
const learningTasks = [...rowTasks, 'reinforcement'];
const taskFacts = {
    classification: {
        approach: 'supervised',
        target: 'required',
        algorithm: 'gradient-boosted-trees',
        pipelineTag: 'tabular-classification',
        answer: 'probability of each class',
        purpose: (target) => `Predicts ${target} (classification)`,
    },
    regression: {
        approach: 'supervised',
        target: 'required',
        algorithm: 'gradient-boosted-trees',
        pipelineTag: 'tabular-regression',
        answer: 'number',
        purpose: (target) => `Predicts ${target} (regression)`,
    },
    clustering: {
        approach: 'unsupervised',
        target: 'optional',
        algorithm: 'kmeans',
        pipelineTag: 'other',
        answer: 'distance to, or probability of, each cluster',
        purpose: () => 'Puts rows into clusters',
    },
    anomaly: {
        approach: 'unsupervised',
        target: 'optional',
        algorithm: 'isolation-forest',
        pipelineTag: 'other',
        answer: 'anomaly score, larger for stranger rows',
        purpose: () => 'Finds anomalous rows',
    },
    'contextual-bandit': {
        approach: 'reinforcement-learning',
        target: 'none',
        algorithm: banditTask,
        pipelineTag: 'reinforcement-learning',
        answer: 'probability of taking each action',
        purpose: () => 'Chooses an action for each row, learned from logged decisions',
    },
    reinforcement: {
        approach: 'reinforcement-learning',
        target: 'none',
        algorithm: 'ppo',
        pipelineTag: 'reinforcement-learning',
        answer: 'a number for each action; the largest is the one to take',
        purpose: () => 'Acts in an environment, learned',
    },
};
/** Whether the task is learned without answers. */
function isUnsupervised(task) {
    return unsupervisedTasks.includes(task);
}
/** Whether a target of this task holds labels, which are text as written, and not numbers. */
function hasLabels(task) {
    return task !== 'regression';
}
/** What is said to whoever brings rows to a task that has none. */
function noRows() {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1('Reinforcement learns in an environment, and not from a data set.', {
        location: { key: 'task' },
        hint: 'Leave prepare-data out: train needs train.environment alone; see docs/reinforcement.md. To learn from logged decisions set train.algorithm to contextual-bandit.',
    });
}


/***/ }),

/***/ 61548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ manifestText),
/* harmony export */   HN: () => (/* binding */ writeManifest),
/* harmony export */   LG: () => (/* binding */ describeFiles),
/* harmony export */   MC: () => (/* binding */ modelIdOf),
/* harmony export */   PN: () => (/* binding */ datasetManifestSchema),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   Y1: () => (/* binding */ verdictFile),
/* harmony export */   a2: () => (/* binding */ modelManifestSchema),
/* harmony export */   am: () => (/* binding */ pipelineName),
/* harmony export */   eZ: () => (/* binding */ contentDigest),
/* harmony export */   jK: () => (/* binding */ packageDigest),
/* harmony export */   ly: () => (/* binding */ contentStamp),
/* harmony export */   sB: () => (/* binding */ verifyPackage),
/* harmony export */   t4: () => (/* binding */ sweepManifestSchema),
/* harmony export */   yK: () => (/* binding */ verdictManifestSchema)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(37428);
/* harmony import */ var _base_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47163);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57296);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66720);
/* harmony import */ var _config_split_schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36414);
/* harmony import */ var _data_table_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(96598);
/* harmony import */ var _learners_tasks_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93978);









/** Names of pipelines, and so of their models and tags. */
const pipelineName = zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()
    .max(100)
    .regex(/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/, 'must be lower-case letters, digits and hyphens, with a letter or digit at both ends');
const digest = zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits');
const packagedFile = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    /** Relative, with "/", without "..". */
    path: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().regex(/^(?!.*(^|\/)\.\.?(\/|$))[^/\\\0][^\\\0]*$/, 'must be a path inside the package'),
    size: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().nonnegative(),
    sha256: digest,
});
const origin = {
    name: pipelineName,
    /** Digest of the content alone: see the design's "Ids". */
    id: digest,
    /** ISO 8601, UTC. */
    created: zod__WEBPACK_IMPORTED_MODULE_8__/* .datetime */ .w$(),
    repository: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    commit: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    run: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    actor: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    files: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(packagedFile),
};
const datasetManifestSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz('mlops-dataset/1'),
    ...origin,
    rows: zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
        train: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().nonnegative(),
        validation: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().nonnegative(),
        test: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().nonnegative(),
        /** Rows without a target; absent where they are not kept. */
        unlabelled: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().nonnegative().optional(),
    }),
    task: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(_learners_tasks_js__WEBPACK_IMPORTED_MODULE_6__/* .learningTasks */ .Fd),
    /** What decides on which side a row is; see `PreparedDataset`. */
    splitScheme: digest,
    /** Whether every expectation held. */
    valid: zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY(),
    seed: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr(),
    /** As configured. */
    split: zod__WEBPACK_IMPORTED_MODULE_7__/* .looseObject */ ._H3({ by: _config_split_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .splitKindSchema */ .m }),
    /** The sources as the configuration names them, never with credentials. */
    sources: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()),
});
const modelManifestSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz('mlops-model/1'),
    ...origin,
    task: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(_learners_tasks_js__WEBPACK_IMPORTED_MODULE_6__/* .learningTasks */ .Fd),
    datasetId: digest,
    /** Of the data set. */
    splitScheme: digest,
    learner: zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), params: zod__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_7__/* .unknown */ .L5J()) }),
    seed: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr(),
    engine: zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), versions: zod__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()) }),
    /** Classification: the labels in sorted order; clustering: the numbers of the clusters; else empty. */
    classes: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()),
    /** Binary classification: the label that metrics speak of. Anomaly: the label of anomalous rows, if rows have labels. */
    positive: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().nullable(),
    /** Binary classification: predicted positive at this probability or above. Anomaly: anomalous above this score. */
    threshold: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().nullable(),
    /** How the threshold was chosen, and what it reached, on the validation rows; absent where it was stated. */
    thresholdChoice: zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ criterion: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), value: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig(), rows: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().positive() })
        .optional(),
    /** Empty where there is none. */
    target: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    features: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(_data_table_js__WEBPACK_IMPORTED_MODULE_9__/* .columnTypes */ .SO) })),
    primaryMetric: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    score: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().nullable(),
    /** The score with these seeds, the model's own first; absent where it was trained once. See repeats.json. */
    repeats: zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
        seeds: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr()).min(1),
        mean: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().nullable(),
        std: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().nullable(),
        min: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().nullable(),
        max: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().nullable(),
    })
        .optional(),
    /** Why training ended before it was complete; absent where it was. */
    endedEarly: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz('time-budget').optional(),
    /** Ids of what this one was made from. */
    parents: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(digest),
});
/** The document of a verdict: what was judged by which rules, with which figures. */
const verdictFile = 'verdict.json';
const verdictManifestSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz('mlops-verdict/1'),
    ...origin,
    modelId: digest,
    datasetId: digest,
    verdict: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(['pass', 'fail', 'inconclusive']),
    /** Why it did not pass all the same: weaker rules that nobody approved. Absent where nothing is held against it. */
    withheld: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().optional(),
    event: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    fromFork: zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY(),
});
/** What one job of a sweep tried. */
const sweepManifestSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz('mlops-sweep/1'),
    ...origin,
    datasetId: digest,
    /** Digest of everything that the whole sweep tries. */
    plan: digest,
    shard: zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ index: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().min(1), count: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().min(1).max(10_000) }),
    /** Whether all of its trials were tried; false when the time was used up before. */
    complete: zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY(),
});
/**
 * A file at the root of every archive on GitHub that says what its content is. Manifests hold times and run numbers, so
 * equal content does not give equal bytes; and GitHub keeps nothing with an archive but its bytes. The file is not part
 * of the package: the platform adds it on the way up and takes it out on the way down, but whoever downloads an archive
 * by other means has it.
 */
const contentStamp = '.mlops-content-digest';
/** Size and SHA-256 of every file below the folder but manifest.json, sorted by path. */
async function describeFiles(folder) {
    const paths = (await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_4__/* .listFiles */ .CS)(folder)).filter((path) => path !== 'manifest.json');
    return Promise.all(paths.map(async (path) => {
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
        return { path, size: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(absolute)).size, sha256: await (0,_base_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256OfFile */ .Vq)(absolute) };
    }));
}
/**
 * The id of a model: SHA-256 over `features.json` and what is under `model/`, so that metrics, reports and the
 * place where it was trained do not change it.
 */
function modelIdOf(files) {
    const content = files
        .filter(({ path }) => path === 'features.json' || path.startsWith('model/'))
        .map(({ path, sha256: fileDigest }) => [path, fileDigest]);
    return (0,_base_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)((0,_base_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)(content));
}
/** Identifies a package's whole content: SHA-256 of its manifest, which holds the digest of every file. */
async function packageDigest(folder) {
    return (0,_base_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256OfFile */ .Vq)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'manifest.json'));
}
/**
 * Identifies what was made, not when, where or by whom: two runs that made the same thing agree on it. Rows are
 * left out, because Parquet's bytes may differ where values do not: a data set's id covers its rows, and a model's
 * predictions follow from model and data set.
 */
function contentDigest(manifest) {
    const { created, repository, commit, run, actor, files, ...rest } = manifest;
    const covered = files.filter(({ path }) => !path.endsWith('.parquet'));
    return (0,_base_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)((0,_base_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)([rest, covered]));
}
/** Content of manifest.json. */
function manifestText(manifest) {
    return `${JSON.stringify(manifest, null, 2)}\n`;
}
/** Writes manifest.json, the last file of a package. */
async function writeManifest(folder, manifest) {
    await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileAtomically */ .lo)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'manifest.json'), manifestText(manifest));
}
/**
 * Reads a package's manifest and checks every file against it, and that no other file is there.
 * @param folder the package.
 * @param schema which kind of package is expected.
 * @throws ConfigurationError if the folder is not such a package.
 * @throws InfrastructureError if a file is missing, added or altered.
 */
async function verifyPackage(folder, schema) {
    const manifest = await readManifest(folder, schema);
    const present = new Set(await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_4__/* .listFiles */ .CS)(folder));
    for (const path of ['manifest.json', contentStamp])
        present.delete(path);
    for (const file of manifest.files) {
        if (!present.delete(file.path))
            throw damaged(folder, `"${file.path}" is missing`);
        const absolute = (0,_base_files_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveInside */ .LI)(folder, file.path);
        const size = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(absolute)).size;
        if (size !== file.size)
            throw damaged(folder, `"${file.path}" has ${size} bytes, not ${file.size}`);
        const actual = await (0,_base_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256OfFile */ .Vq)(absolute);
        if (actual !== file.sha256) {
            throw damaged(folder, `"${file.path}" has SHA-256 ${actual}, not ${file.sha256}`);
        }
    }
    if (present.size > 0)
        throw damaged(folder, `"${[...present][0]}" is not in the manifest`);
    if (manifest.format === 'mlops-model/1' && modelIdOf(manifest.files) !== manifest.id) {
        throw damaged(folder, 'the model id does not belong to these files');
    }
    return manifest;
}
/** Reads a package's manifest alone; see `verifyPackage` for what it throws. Its files may be others. */
async function readManifest(folder, schema) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'manifest.json');
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (cause) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`"${folder}" holds no manifest.json, so it is not a package of ours.`, {
            hint: 'Name an artifact or a folder that prepare-data, train or validate-gate wrote.',
            cause,
        });
    }
    let content;
    try {
        content = JSON.parse(text);
    }
    catch (cause) {
        throw damaged(folder, 'manifest.json is not JSON', cause);
    }
    const parsed = schema.safeParse(content);
    if (parsed.success)
        return parsed.data;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`"${path}" is not the manifest that is needed here.`, {
        hint: zod__WEBPACK_IMPORTED_MODULE_10__/* .prettifyError */ .S1(parsed.error).split('\n').slice(0, 4).join(' '),
    });
}
function damaged(folder, what, cause) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InfrastructureError */ .EN(`The package "${folder}" is damaged: ${what}.`, {
        hint: 'It was altered after it was written. Make it again, and do not use what is there.',
        cause,
    });
}


/***/ })

};
