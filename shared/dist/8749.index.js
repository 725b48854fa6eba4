export const id = 8749;
export const ids = [8749];
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

/***/ 82889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ suggestName)
/* harmony export */ });
/* unused harmony export nearestName */
/**
 * The candidate closest to `name` by Levenshtein distance, for "did you mean" hints.
 * @returns undefined where nothing is near: more than a third of the letters (at least two, but never all) would
 * have to change.
 */
function nearestName(name, candidates) {
    let best;
    let bestDistance = Math.min(name.length, Math.max(2, Math.floor(name.length / 3)) + 1);
    for (const candidate of candidates) {
        const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
/** "Did you mean …?" where something is near, else the list of what is allowed (ten at most). */
function suggestName(name, candidates) {
    const nearest = nearestName(name, candidates);
    if (nearest !== undefined)
        return `Did you mean "${nearest}"?`;
    const shown = candidates.slice(0, 10).map((candidate) => `"${candidate}"`);
    const more = candidates.length > shown.length ? `, and ${candidates.length - shown.length} more` : '';
    return `Allowed: ${shown.join(', ')}${more}.`;
}
function editDistance(a, b) {
    let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const current = [i];
        for (let j = 1; j <= b.length; j++) {
            const substitution = previous[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
            current.push(Math.min(substitution, previous[j] + 1, current[j - 1] + 1));
        }
        previous = current;
    }
    return previous[b.length];
}


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
    static resume({ words, spareGaussian }) {
        const random = new Random(0);
        [random.#a, random.#b, random.#c, random.#counter] = words;
        random.#spareGaussian = spareGaussian ?? undefined;
        return random;
    }
    /** Where the sequence stands, for `resume`. */
    get state() {
        return {
            words: [this.#a >>> 0, this.#b >>> 0, this.#c >>> 0, this.#counter],
            spareGaussian: this.#spareGaussian ?? null,
        };
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

/***/ 63364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readPolicy),
/* harmony export */   e: () => (/* binding */ writePolicy)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57296);
/* harmony import */ var _dense_network_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95626);



const modelFile = 'model.json';
const weightsFile = 'weights.bin';
const mostUnits = 100_000;
const units = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(mostUnits);
const layer = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    class_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('Dense'),
    config: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        units,
        activation: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([..._dense_network_js__WEBPACK_IMPORTED_MODULE_2__/* .networkActivations */ .KV, 'linear']),
        batch_input_shape: zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_1__/* ["null"] */ .chJ(), units]).optional(),
    }),
});
const modelSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('layers-model'),
    modelTopology: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        class_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('Sequential'),
        config: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ layers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(layer).min(1).max(9) }),
    }),
});
/**
 * The files of a policy: `model.json` and `weights.bin`, a layers model that `tf.loadLayersModel` reads. It takes an
 * observation and gives a number for each action; the action to take is that of the largest, the first of equals.
 */
function writePolicy(network) {
    const { inputs, hidden, activation, outputs } = network.shape;
    const widths = [inputs, ...hidden, outputs];
    const names = [...hidden.map((_, i) => `hidden-${i + 1}`), 'output'];
    const model = {
        format: 'layers-model',
        generatedBy: 'mlops-actions',
        convertedBy: null,
        modelTopology: {
            class_name: 'Sequential',
            config: {
                name: 'policy',
                layers: names.map((name, i) => ({
                    class_name: 'Dense',
                    config: {
                        name,
                        units: widths[i + 1],
                        activation: i < hidden.length ? activation : 'linear',
                        use_bias: true,
                        dtype: 'float32',
                        trainable: true,
                        ...(i === 0 ? { batch_input_shape: [null, inputs] } : {}),
                    },
                })),
            },
            keras_version: 'tfjs-layers 4.22.0',
            backend: 'tensor_flow.js',
        },
        weightsManifest: [
            {
                paths: [weightsFile],
                weights: names.flatMap((name, i) => [
                    { name: `${name}/kernel`, shape: [widths[i], widths[i + 1]], dtype: 'float32' },
                    { name: `${name}/bias`, shape: [widths[i + 1]], dtype: 'float32' },
                ]),
            },
        ],
    };
    return new Map([
        [modelFile, new TextEncoder().encode(`${JSON.stringify(model, null, 2)}\n`)],
        [weightsFile, new Uint8Array(Float32Array.from(network.parameters).buffer)],
    ]);
}
/**
 * Reads the files of a policy. Nothing in them is trusted.
 * @throws InfrastructureError if a file is missing or is not what `writePolicy` writes.
 */
function readPolicy(files) {
    const text = fileOf(files, modelFile);
    let content;
    try {
        content = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(text));
    }
    catch (error) {
        throw damaged(modelFile, (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error));
    }
    const parsed = modelSchema.safeParse(content);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        throw damaged(modelFile, `${issue.path.join('.') || 'its top level'}: ${issue.message}`);
    }
    const layers = parsed.data.modelTopology.config.layers.map(({ config }) => config);
    const hidden = layers.slice(0, -1);
    const inputs = layers[0].batch_input_shape?.[1];
    const activation = hidden[0]?.activation ?? 'relu';
    if (inputs === undefined ||
        activation === 'linear' ||
        layers[layers.length - 1].activation !== 'linear' ||
        hidden.some((one) => one.activation !== activation)) {
        throw damaged(modelFile, 'its layers are not those of a policy');
    }
    const shape = {
        inputs,
        hidden: hidden.map((one) => one.units),
        activation,
        outputs: layers[layers.length - 1].units,
    };
    const bytes = fileOf(files, weightsFile);
    const expected = 4 * (0,_dense_network_js__WEBPACK_IMPORTED_MODULE_2__/* .parameterCount */ .F9)(shape);
    if (bytes.byteLength !== expected) {
        throw damaged(weightsFile, `it has ${bytes.byteLength} bytes where ${modelFile} says ${expected}`);
    }
    // Copied: the bytes may start where a Float32Array cannot.
    const weights = new Float32Array(Uint8Array.from(bytes).buffer);
    if (!weights.every(Number.isFinite))
        throw damaged(weightsFile, 'it holds numbers that are not finite');
    const network = new _dense_network_js__WEBPACK_IMPORTED_MODULE_2__/* .DenseNetwork */ .Kf(shape);
    network.parameters.set(weights);
    return network;
}
function fileOf(files, name) {
    const bytes = files.get(name);
    if (bytes === undefined)
        throw damaged(name, 'it is missing');
    return bytes;
}
function damaged(file, reason) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InfrastructureError */ .EN(`The policy's file ${file} cannot be used: ${reason}.`, {
        hint: 'Train the model again with this version.',
    });
}


/***/ }),

/***/ 4917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  trainPolicyJob: () => (/* binding */ trainPolicyJob)
});

// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/learners/reinforcement/algorithms.js + 5 modules
var algorithms = __webpack_require__(50733);
// EXTERNAL MODULE: ./build/shared/src/learners/reinforcement/environment.js
var environment = __webpack_require__(34275);
// EXTERNAL MODULE: ./build/shared/src/learners/reinforcement/evaluate-policy.js
var evaluate_policy = __webpack_require__(71262);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/shared/src/base/digest.js
var digest = __webpack_require__(47163);
// EXTERNAL MODULE: ./build/shared/src/base/files.js
var base_files = __webpack_require__(66720);
;// CONCATENATED MODULE: ./build/shared/src/learners/reinforcement/load-environment.js
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};








/**
 * Imports the user's module. Runs the user's code: call it in a worker thread.
 * @param path relative to `directory`, and inside it.
 * @throws ConfigurationError if there is no such file, it cannot be imported, or it exports no `make`.
 */
async function loadEnvironment(directory, path) {
    const fail = (message, cause) => new errors/* ConfigurationError */.j1(message, {
        location: { key: 'train.environment', file: path },
        hint: 'Name a JavaScript or TypeScript module of this repository that exports make().',
        cause,
    });
    const file = (0,base_files/* resolveInside */.LI)(directory, path);
    if (!(await (0,base_files/* exists */.t2)(file)))
        throw fail(`There is no file ${path}.`);
    const files = new Set([file]);
    const hooks = (0,external_node_module_.registerHooks)({
        load(url, context, nextLoad) {
            if (url.startsWith('file:'))
                files.add((0,external_node_url_.fileURLToPath)(url));
            return nextLoad(url, context);
        },
    });
    let exported;
    try {
        // The comment keeps the bundler from looking for the file itself.
        exported = await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ (0,external_node_url_.pathToFileURL)(file).href));
    }
    catch (error) {
        throw fail(`The module ${path} cannot be imported: ${(0,errors/* messageOf */.bD)(error)}.`, error);
    }
    finally {
        hooks.deregister();
    }
    const { make } = exported;
    if (typeof make !== 'function')
        throw fail(`The module ${path} exports no function "make".`);
    return {
        make: () => {
            try {
                return make();
            }
            catch (error) {
                throw fail(`make() of ${path} threw: ${(0,errors/* messageOf */.bD)(error)}.`, error);
            }
        },
        digest: await digestOf(directory, [...files]),
    };
}
async function digestOf(directory, files) {
    const contents = await Promise.all(files.map(async (file) => [
        (0,external_node_path_.relative)(directory, file).split(external_node_path_.sep).join('/'),
        (0,external_node_crypto_.createHash)('sha256')
            .update(await (0,promises_.readFile)(file))
            .digest('hex'),
    ]));
    return (0,digest/* sha256 */.sc)((0,digest/* canonicalJson */.dj)(contents.sort(([a], [b]) => (a < b ? -1 : 1))));
}

// EXTERNAL MODULE: ./build/shared/src/learners/reinforcement/policy-files.js
var policy_files = __webpack_require__(63364);
// EXTERNAL MODULE: ./build/shared/src/base/random.js
var base_random = __webpack_require__(93096);
;// CONCATENATED MODULE: ./build/shared/src/learners/reinforcement/training-loop.js



/**
 * Lets an agent play and learn, evaluates it now and then on episodes that are the same each time, and keeps the
 * best. Depends on the seed and the environment alone.
 * @throws ConfigurationError if the environment fails, or what is learned is no longer a number.
 */
function runTraining(setting) {
    const random = new base_random/* Random */.o(setting.seed);
    const judge = setting.makeEnvironment();
    const agent = setting.makeAgent({ actions: judge.actions, observations: judge.observations, random });
    const environments = Array.from({ length: agent.environments }, setting.makeEnvironment);
    for (const environment of environments)
        environment.reset(random.integer(evaluate_policy/* selectionSeed */._i));
    const before = new Float64Array(judge.observations);
    const evaluations = [];
    let best = { step: 0, meanReturn: Number.NEGATIVE_INFINITY };
    const kept = (0,evaluate_policy/* storedPolicy */.Sw)(agent.policy);
    const tried = (0,evaluate_policy/* storedPolicy */.Sw)(agent.policy);
    for (let step = 1; step <= setting.steps; step++) {
        const index = (step - 1) % environments.length;
        const environment = environments[index];
        before.set(environment.observation);
        const action = agent.act(index, before);
        environment.step(action);
        const { observation, reward, terminated, truncated } = environment;
        agent.learn(index, before, action, reward, observation, terminated, truncated);
        if (terminated || truncated)
            environment.reset(random.integer(evaluate_policy/* selectionSeed */._i));
        if (step % setting.evaluationInterval !== 0 && step !== setting.steps)
            continue;
        requireNumbers(agent.policy, step);
        (0,evaluate_policy/* storedPolicy */.Sw)(agent.policy, tried);
        const { returns } = (0,evaluate_policy/* playEpisodes */.ft)(tried, judge, setting.evaluationEpisodes, evaluate_policy/* selectionSeed */._i);
        const evaluation = { step, meanReturn: (0,evaluate_policy/* meanOf */.hm)(returns) };
        evaluations.push(evaluation);
        if (evaluation.meanReturn >= best.meanReturn) {
            best = evaluation;
            kept.parameters.set(tried.parameters);
        }
        setting.onEvaluation(evaluation, best);
    }
    const cutEpisodes = [judge, ...environments].reduce((sum, one) => sum + one.cutEpisodes, 0);
    return { policy: kept, best, evaluations, cutEpisodes };
}
function requireNumbers(network, step) {
    if (network.parameters.every((value) => Math.abs(value) < 3.4e38))
        return;
    throw new errors/* ConfigurationError */.j1(`What is learned is no longer a number at step ${step}: it overflowed.`, {
        location: { key: 'train.params.learning-rate' },
        hint: 'Try a learning-rate that is ten times smaller, or smaller rewards and observations (about -1 to 1).',
    });
}

;// CONCATENATED MODULE: ./build/shared/src/learners/reinforcement/training-job.js







/** Trains in a thread of its own, because the environment is the user's code and may never come back. */
const trainPolicyJob = async (data, port) => {
    const order = data;
    const send = (message) => port.postMessage(message);
    try {
        send({ kind: 'done', outcome: await train(order, send) });
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigurationError */.j1))
            throw error;
        // An error loses its class on the way.
        send({ kind: 'failed', message: error.message, location: error.location, hint: error.hint });
    }
};
async function train({ directory, environment: path, algorithm, seed, calls }, send) {
    const { params } = algorithm;
    const module = await loadEnvironment(directory, path);
    const makeEnvironment = () => new environment/* CheckedEnvironment */.h(module.make(), path, params['max-steps'], { cells: calls });
    const first = makeEnvironment();
    send({ kind: 'loaded' });
    const { policy, best, evaluations, cutEpisodes } = runTraining({
        steps: params.steps,
        evaluationInterval: params['evaluation-interval'],
        evaluationEpisodes: params['evaluation-episodes'],
        seed,
        makeEnvironment,
        makeAgent: (setting) => (0,algorithms/* makeAgent */.Qt)(algorithm, setting),
        onEvaluation: (evaluation, bestSoFar) => send({ kind: 'evaluated', evaluation, best: bestSoFar }),
    });
    const test = (0,evaluate_policy/* playEpisodes */.ft)(policy, first, params['test-episodes'], evaluate_policy/* testSeed */.st);
    return {
        files: (0,policy_files/* writePolicy */.e)(policy),
        best,
        evaluations,
        test,
        cutEpisodes: cutEpisodes + first.cutEpisodes,
        environmentDigest: module.digest,
        actions: first.actions,
        observations: first.observations,
    };
}


/***/ })

};
