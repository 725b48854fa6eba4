export const id = 523;
export const ids = [523];
export const modules = {

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

/***/ 64751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: ./build/shared/src/serving/prediction-server.js + 7 modules
var prediction_server = __webpack_require__(37733);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/src/action/open-context.js
var open_context = __webpack_require__(67592);
// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/base/files.js
var files = __webpack_require__(66720);
// EXTERNAL MODULE: ./build/shared/src/base/logger.js
var logger = __webpack_require__(44463);
// EXTERNAL MODULE: ./build/shared/src/config/duration.js
var duration = __webpack_require__(7222);
// EXTERNAL MODULE: ./build/shared/src/config/load-config.js
var load_config = __webpack_require__(80309);
// EXTERNAL MODULE: ./build/shared/src/deploy/directory.js
var deploy_directory = __webpack_require__(33318);
// EXTERNAL MODULE: ./build/shared/src/registry/manifest.js
var manifest = __webpack_require__(61548);
// EXTERNAL MODULE: ./build/shared/src/registry/promotions.js + 1 modules
var promotions = __webpack_require__(5551);
;// CONCATENATED MODULE: ./build/shared/src/cli/serve/order.js











/** Reads the command's options. @throws ConfigurationError for what cannot be used. */
async function readOrder(call) {
    const { options, place } = call;
    const { name, source, poll } = await findSource(call);
    const folder = options['log-predictions'];
    return {
        name: checkName(options.name ?? name),
        source,
        poll: timeOption(call, 'poll', poll),
        port: numberOption(call, 'port', 8501, { min: 0, max: 65_535, whole: true }),
        address: options.host ?? '127.0.0.1',
        limits: {
            bodyBytes: numberOption(call, 'max-body', prediction_server/* defaultLimits */.M.bodyBytes, { min: 1, whole: true }),
            rows: numberOption(call, 'max-rows', prediction_server/* defaultLimits */.M.rows, { min: 1, whole: true }),
            queue: numberOption(call, 'queue', prediction_server/* defaultLimits */.M.queue, { min: 1, whole: true }),
        },
        predictionLog: folder === undefined
            ? null
            : {
                folder: (0,external_node_path_.resolve)(place.directory, options['working-directory'] ?? '.', folder),
                share: numberOption(call, 'log-share', 0.1, { min: 0, max: 1 }),
                intervalMilliseconds: timeOption(call, 'log-interval', '1m'),
            },
        grace: timeOption(call, 'grace', '10s'),
    };
}
/** @throws ConfigurationError if it cannot be a part of an address. */
function checkName(name) {
    const parsed = manifest/* pipelineName */.am.safeParse(name);
    if (parsed.success)
        return parsed.data;
    throw new errors/* ConfigurationError */.j1(`The name "${name}" ${parsed.error.issues[0].message}.`, {
        location: { key: 'name' },
    });
}
async function findSource(call) {
    const { options, place, words } = call;
    if (words.length > 0) {
        throw new errors/* ConfigurationError */.j1(`serve takes no "${words[0]}".`, {
            hint: `Name a package with --model ${words[0]}.`,
        });
    }
    const named = ['model', 'directory', 'environment'].filter((name) => options[name] !== undefined);
    if (named.length > 1) {
        throw new errors/* ConfigurationError */.j1(`--${named.join(' and --')} cannot be used together.`, {
            hint: 'A server has one source of its model.',
        });
    }
    const folder = (0,external_node_path_.resolve)(place.directory, options['working-directory'] ?? '.');
    if (options.model !== undefined) {
        const path = (0,external_node_path_.resolve)(folder, options.model);
        const { name } = await (0,manifest/* readManifest */.WI)(path, manifest/* modelManifestSchema */.a2);
        return { name, source: { kind: 'package', folder: path }, poll: '1h' };
    }
    if (options.repository !== undefined)
        return findRepository(options.repository, call, folder);
    const { config: file, 'working-directory': working, platform } = options;
    const inputs = { config: file, 'working-directory': working, platform };
    const context = await (0,open_context/* openContext */.e)(inputs, { ...place, log: logger/* silentLogger */.q });
    const followsFolder = options.environment === undefined && context.config.deploy.target !== 'release';
    if (options.directory !== undefined || followsFolder)
        return findDirectory(options.directory, context);
    const environment = (0,promotions/* checkEnvironmentName */.r0)(options.environment ?? 'production');
    const { name } = context.config;
    return { name, source: { kind: 'registry', environment, inputs, directory: place.directory }, poll: '30s' };
}
/** The registry of a repository, seen from outside of its runs. */
async function findRepository(repository, { options }, workingDirectory) {
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) {
        throw new errors/* ConfigurationError */.j1(`--repository must be owner/name, not "${repository}".`);
    }
    const environment = (0,promotions/* checkEnvironmentName */.r0)(options.environment ?? 'production');
    const name = options.name ?? (await (0,load_config/* loadConfig */.Z9)(workingDirectory, options.config ?? load_config/* configFileName */.S3, false)).name;
    const source = { kind: 'repository', repository, environment, name, workingDirectory };
    return { name, source, poll: '30s' };
}
async function findDirectory(directory, { config, workingDirectory }) {
    const root = (0,external_node_path_.resolve)(workingDirectory, directory ?? config.deploy.directory);
    const path = (0,external_node_path_.resolve)(root, 'current.json');
    const text = await (0,files/* readTextIfPresent */.Ge)(path);
    const name = text === null ? config.name : (0,deploy_directory/* parseCurrent */.BG)(path, text).name;
    return { name, source: { kind: 'directory', root }, poll: '250ms' };
}
function numberOption({ options }, name, fallback, { min, max = Number.MAX_SAFE_INTEGER, whole = false }) {
    const text = options[name];
    if (text === undefined)
        return fallback;
    const value = Number(text);
    const fits = text.trim() !== '' && value >= min && value <= max && (!whole || Number.isInteger(value));
    if (fits)
        return value;
    const range = max === Number.MAX_SAFE_INTEGER ? `of ${min} or more` : `from ${min} to ${max}`;
    throw new errors/* ConfigurationError */.j1(`--${name} must be a ${whole ? 'whole ' : ''}number ${range}, not "${text}".`, {
        location: { key: name },
    });
}
/** @returns milliseconds. */
function timeOption({ options }, name, fallback) {
    const text = options[name] ?? fallback;
    const time = duration/* durationPattern */.Zq.test(text) ? (0,duration/* milliseconds */.Rz)(text) : null;
    if (time !== null)
        return time;
    throw new errors/* ConfigurationError */.j1(`--${name} ${duration/* durationFault */.vq.replace(', or never', '')}, not "${text}".`, {
        location: { key: name },
    });
}

// EXTERNAL MODULE: ./build/shared/src/base/worker.js
var worker = __webpack_require__(85789);
;// CONCATENATED MODULE: ./build/shared/src/cli/serve/run-server.js


/**
 * Megabytes for what is young: what a request makes is dead when it is answered. Node lets this part of the memory
 * grow for minutes under load, to several times as much, and only a thread can be given another limit.
 */
const youngMegabytes = 48;
/**
 * Serves in a thread of its own, until the signal is aborted.
 * @throws ConfigurationError and InfrastructureError as they came about there.
 */
async function runServer(order, signal) {
    const thread = await (0,worker/* startWorker */.D)('serve', order, { youngMegabytes });
    const stop = () => thread.postMessage('stop');
    if (signal.aborted)
        stop();
    signal.addEventListener('abort', stop, { once: true });
    try {
        await new Promise((resolve, reject) => {
            thread.on('message', (message) => {
                if ('line' in message)
                    process.stdout.write(message.line);
                else if (message.failure === null)
                    resolve();
                else
                    reject(errorOf(message.failure));
            });
            thread.once('error', reject);
            thread.once('exit', (code) => reject(new Error(`The thread that serves ended with ${code}.`)));
        });
    }
    finally {
        signal.removeEventListener('abort', stop);
        await thread.terminate();
    }
}
function errorOf({ kind, message, hint }) {
    if (kind === 'configuration')
        return new errors/* ConfigurationError */.j1(message, { hint });
    if (kind === 'infrastructure')
        return new errors/* InfrastructureError */.EN(message, { hint });
    return new Error(message);
}

;// CONCATENATED MODULE: ./build/shared/src/cli/serve/command.js



/** `mlops serve`: answers requests over HTTP with the version that is live. */
const command = {
    name: 'serve',
    description: "Serves a model over HTTP as TensorFlow Serving's REST API; see docs/serving.md.",
    usage: '[--model folder | --directory folder | --environment production [--repository owner/name]]',
    options: {
        model: { description: 'Serve this package, for ever.' },
        directory: { description: 'Serve the current version of this folder (deploy.directory), and follow it.' },
        environment: { description: 'Serve what is live in this environment of the registry, and follow it.' },
        repository: {
            description: 'Whose registry: owner/name on GitHub, with a token in GITHUB_TOKEN that may read contents.',
        },
        name: { description: "Name of the model in addresses; by default the model's own." },
        host: { description: 'Address to listen on (127.0.0.1); 0.0.0.0 is every one.' },
        port: { description: 'Port to listen on (8501); 0 takes a free one.' },
        poll: { description: 'Time between two looks for another version (250ms; of a registry 30s).' },
        'max-body': { description: `Bytes that a request may have (${prediction_server/* defaultLimits */.M.bodyBytes}).` },
        'max-rows': { description: `Rows that a request may have (${prediction_server/* defaultLimits */.M.rows}).` },
        queue: { description: `Requests that may wait; more are answered with 503 (${prediction_server/* defaultLimits */.M.queue}).` },
        grace: { description: 'Time that requests have to end when the server is stopped (10s).' },
        'log-predictions': { description: 'Folder for sampled requests with their answers, as Parquet files.' },
        'log-share': { description: 'Share of the requests that is sampled (0.1).' },
        'log-interval': { description: 'Time after which a file of the log is closed (1m).' },
        config: { description: 'Path of mlops.yml.' },
        'working-directory': { description: 'Folder that all paths are relative to.' },
        platform: { description: 'auto, github or local: where the registry is.' },
    },
    async run(call) {
        const order = await readOrder(call);
        await runServer(order, call.place.signal);
        return { text: '', json: { stopped: true } };
    },
};


/***/ }),

/***/ 92070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ studentQuantile),
/* harmony export */   Zl: () => (/* binding */ normalQuantile)
/* harmony export */ });
/* unused harmony export studentCdf */
/** Quantile of the standard normal distribution: Acklam's rational approximation, relative error below 1.2e-9. */
function normalQuantile(probability) {
    const a = [
        -3.969683028665376e1, 2.209460984245205e2, -2.759285104469687e2, 1.38357751867269e2, -3.066479806614716e1,
        2.506628277459239,
    ];
    const b = [
        -5.447609879822406e1, 1.615858368580409e2, -1.556989798598866e2, 6.680131188771972e1,
        -1.328068155288572e1, 1,
    ];
    const c = [
        -7.784894002430293e-3, -3.223964580411365e-1, -2.400758277161838, -2.549732539343734, 4.374664141464968,
        2.938163982698783,
    ];
    const d = [7.784695709041462e-3, 3.224671290700398e-1, 2.445134137142996, 3.754408661907416, 1];
    if (probability > 0.5)
        return -normalQuantile(1 - probability);
    if (probability < 0.02425) {
        const q = Math.sqrt(-2 * Math.log(probability));
        return polynomial(c, q) / polynomial(d, q);
    }
    const q = probability - 0.5;
    return (q * polynomial(a, q * q)) / polynomial(b, q * q);
}
/** Quantile of Student's t distribution, for any positive degrees of freedom, whole or not. */
function studentQuantile(probability, degreesOfFreedom) {
    if (probability === 0.5)
        return 0;
    if (probability < 0.5)
        return -studentQuantile(1 - probability, degreesOfFreedom);
    let low = 0;
    let high = 1;
    while (studentCdf(high, degreesOfFreedom) < probability && high < 1e12)
        high *= 2;
    for (let step = 0; step < 200 && high - low > 1e-12 * high; step++) {
        const middle = (low + high) / 2;
        if (studentCdf(middle, degreesOfFreedom) < probability)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}
/** Distribution function of Student's t. */
function studentCdf(t, degreesOfFreedom) {
    const tail = 0.5 * regularizedBeta(degreesOfFreedom / 2, 0.5, degreesOfFreedom / (degreesOfFreedom + t * t));
    return t > 0 ? 1 - tail : tail;
}
/** Regularised incomplete beta function I_x(a, b): Lentz's continued fraction (DLMF 8.17.22). */
function regularizedBeta(a, b, x) {
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    // The fraction converges fast only on this side; the other follows from symmetry.
    if (x > (a + 1) / (a + b + 2))
        return 1 - regularizedBeta(b, a, 1 - x);
    const tiny = 1e-300;
    let c = 1;
    let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
    let fraction = d;
    for (let m = 1; m < 500; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / nonZero(1 + even * d);
        c = nonZero(1 + even / c);
        fraction *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / nonZero(1 + odd * d);
        c = nonZero(1 + odd / c);
        fraction *= d * c;
        if (Math.abs(d * c - 1) < 1e-15)
            break;
    }
    const logFront = logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x);
    return (Math.exp(logFront) * fraction) / a;
    function nonZero(value) {
        return Math.abs(value) < tiny ? tiny : value;
    }
}
/** Logarithm of the gamma function for positive numbers: Lanczos' series with g = 7, nine terms. */
function logGamma(x) {
    const series = [
        0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
        12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
    ];
    if (x < 0.5)
        return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
    let sum = series[0];
    for (let term = 1; term < series.length; term++)
        sum += series[term] / (x - 1 + term);
    const t = x + 6.5;
    return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
}
/** Horner's rule, highest power first. */
function polynomial(coefficients, x) {
    return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}


/***/ }),

/***/ 47527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GP: () => (/* binding */ emptyHash),
/* harmony export */   Vy: () => (/* binding */ extendHash),
/* harmony export */   qj: () => (/* binding */ hashText),
/* harmony export */   uf: () => (/* binding */ finishHash)
/* harmony export */ });
/** State of a hash before anything was read. */
const emptyHash = 0x811c9dc5;
/** Reads more of a text into a hash's state: FNV-1a (32 bits) over UTF-16 code units. */
function extendHash(state, text, from = 0, to = text.length) {
    let hash = state;
    for (let i = from; i < to; i++)
        hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    return hash;
}
/** The hash of what was read, an integer in [0, 2³²): MurmurHash3's finaliser spreads short texts over all bits. */
function finishHash(state) {
    let hash = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) >>> 0;
}
/**
 * A hash of a text, an integer in [0, 2³²). It is part of the format of features.json: no version of Node and no
 * machine changes it, and neither must we. Not for secrets.
 */
function hashText(text) {
    return finishHash(extendHash(emptyHash, text));
}


/***/ }),

/***/ 26108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ openPackage),
/* harmony export */   X: () => (/* binding */ downloadPackage)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66720);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61548);




/**
 * Fetches a package below `<state directory>/downloads` and verifies it there. Folders are named by content, so the
 * same package fetched twice is one folder, and stages that run at once do not disturb each other.
 * @param fetch fills the folder that it is given, which does not exist yet.
 * @throws whatever `fetch` and `verifyPackage` throw; then nothing stays on disk.
 */
async function downloadPackage(stateDirectory, schema, fetch) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(stateDirectory, 'downloads');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(root, { recursive: true });
    const partial = (0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .temporaryName */ .NT)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'package'));
    try {
        await fetch(partial);
        const manifest = await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyPackage */ .sB)(partial, schema);
        const digest = await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .packageDigest */ .jK)(partial);
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, digest.slice(0, 20));
        if (await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .exists */ .t2)(folder)) {
            const intact = await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyPackage */ .sB)(folder, schema).then(async () => (await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .packageDigest */ .jK)(folder)) === digest, () => false);
            if (intact)
                return { folder, manifest, packageDigest: digest };
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(partial, folder).catch(async (error) => {
            // Somebody else fetched the same content in the meantime: theirs is as good once verified.
            await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyPackage */ .sB)(folder, schema).catch(() => {
                throw error;
            });
        });
        return { folder, manifest, packageDigest: digest };
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(partial, { recursive: true, force: true });
    }
}
/** Verifies a package where it lies. */
async function openPackage(folder, schema) {
    const manifest = await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyPackage */ .sB)(folder, schema);
    return { folder, manifest, packageDigest: await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .packageDigest */ .jK)(folder) };
}


/***/ }),

/***/ 5551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r0: () => (/* binding */ checkEnvironmentName),
  VE: () => (/* binding */ environmentName),
  NH: () => (/* binding */ latestPromotion),
  DO: () => (/* binding */ listEnvironments),
  R$: () => (/* binding */ listPromotions),
  sN: () => (/* binding */ parsePromotionRecord),
  pt: () => (/* binding */ promote),
  nO: () => (/* binding */ readPromotionRecord)
});

// UNUSED EXPORTS: promotionRecordSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/registry/manifest.js
var manifest = __webpack_require__(61548);
;// CONCATENATED MODULE: ./build/shared/src/registry/package-places.js

/** Where a deployed package lies, so that a later run finds it again. */
const packagePlaceSchema = schemas/* discriminatedUnion */.gMt('target', [
    /** As the assets of the release on this tag. */
    schemas/* strictObject */.rej({ target: schemas/* literal */.euz('release'), tag: schemas/* string */.YjP() }),
    /** In a folder; relative to the working directory unless absolute. */
    schemas/* strictObject */.rej({ target: schemas/* literal */.euz('directory'), path: schemas/* string */.YjP() }),
    /** In a folder of a branch that holds a static site. */
    schemas/* strictObject */.rej({ target: schemas/* literal */.euz('pages'), branch: schemas/* string */.YjP(), path: schemas/* string */.YjP() }),
    /** Nowhere but in the artifact that it came from, which expires. */
    schemas/* strictObject */.rej({ target: schemas/* literal */.euz('artifact') }),
]);
/** An artifact with the run that holds it. */
const artifactOriginSchema = schemas/* strictObject */.rej({ run: schemas/* string */.YjP(), name: schemas/* string */.YjP(), digest: schemas/* string */.YjP() });

;// CONCATENATED MODULE: ./build/shared/src/registry/promotions.js




const digest = manifest/* modelManifestSchema */.a2.shape.id;
/** Names of environments, limited to what GTO reads in a tag. */
const environmentName = schemas/* string */.YjP()
    .max(100)
    .regex(/^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$/, 'must be letters, digits, "-" and "_", with a letter or digit at both ends');
/** The environments that a name was ever deployed to, sorted. */
async function listEnvironments(tags, name) {
    const found = new Set();
    for (const tag of await tags.list(`${name}#`)) {
        const [environment] = tag.name.slice(name.length + 1).split(/!?#/);
        if (environmentName.safeParse(environment).success)
            found.add(environment);
    }
    return [...found].sort();
}
/** What a promotion's tag says in its message: what went live, where it lies, who did it and why. */
const promotionRecordSchema = schemas/* strictObject */.rej({
    format: schemas/* literal */.euz('mlops-promotion/1'),
    name: schemas/* string */.YjP(),
    environment: environmentName,
    version: schemas/* string */.YjP(),
    modelId: digest,
    place: packagePlaceSchema,
    /** SHA-256 of the manifest.json that lies at the place. */
    packageDigest: digest,
    /** The artifact that was deployed; null if it came from a folder. */
    artifact: artifactOriginSchema.nullable(),
    /** The deployment on the platform that mirrors it. */
    deployment: schemas/* string */.YjP(),
    run: schemas/* string */.YjP(),
    commit: schemas/* string */.YjP(),
    actor: schemas/* string */.YjP(),
    created: iso/* datetime */.w$(),
    reason: schemas/* string */.YjP().nullable(),
    /** Of a rollback: the version that was live until then. */
    rolledBackFrom: schemas/* string */.YjP().optional(),
});
/**
 * The promotion of the highest number: it decides what is live. Null if there was none.
 *
 * Numbers count by environment, so that making a tag decides every race and leaves no gap. GTO itself counts over
 * all environments of a name; it reads and continues ours, and we its.
 */
async function latestPromotion(tags, name, environment) {
    return (await listPromotions(tags, name, environment)).at(-1) ?? null;
}
/** All promotions in an environment, by their numbers. */
async function listPromotions(tags, name, environment) {
    const promotions = [];
    const prefix = `${name}#${environment}`;
    for (const tag of await tags.list(prefix)) {
        const parts = /^(!?)#([1-9]\d{0,8})$/.exec(tag.name.slice(prefix.length));
        if (parts)
            promotions.push({ tag, number: Number(parts[2]), withdrawn: parts[1] === '!' });
    }
    return promotions.sort((a, b) => a.number - b.number);
}
/**
 * Promotes a version: makes the tag with the number after `latest`.
 * @param commit the record commit of the version, which is how GTO tells the version.
 * @param latest what `latestPromotion` said before the target was switched.
 * @returns null if somebody else made a promotion since.
 */
async function promote(tags, record, commit, latest) {
    const number = (latest?.number ?? 0) + 1;
    const name = `${record.name}#${record.environment}#${number}`;
    const message = `Promote ${record.name} ${record.version} to ${record.environment}\n\n${JSON.stringify(record, null, 2)}\n`;
    const created = await tags.create(name, commit, message);
    return created ? { tag: { name, commit }, number, withdrawn: false } : null;
}
/** What the promotion's tag says; null if another program made it. */
async function readPromotionRecord(tags, promotion) {
    return parsePromotionRecord(await tags.readMessage(promotion.tag));
}
/** The record in the message of a promotion's tag; null if there is none of ours. */
function parsePromotionRecord(message) {
    const start = message.indexOf('{');
    if (start < 0)
        return null;
    try {
        return promotionRecordSchema.parse(JSON.parse(message.slice(start)));
    }
    catch {
        return null;
    }
}
/** @throws ConfigurationError if the text cannot be the name of an environment. */
function checkEnvironmentName(text) {
    const parsed = environmentName.safeParse(text);
    if (parsed.success)
        return parsed.data;
    throw new errors/* ConfigurationError */.j1(`The environment ${JSON.stringify(text)} ${parsed.error.issues[0].message}.`, {
        location: { key: 'environment' },
    });
}


/***/ })

};
