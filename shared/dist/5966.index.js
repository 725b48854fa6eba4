export const id = 5966;
export const ids = [5966];
export const modules = {

/***/ 67592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ openContext),
/* harmony export */   y: () => (/* binding */ stateFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57296);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66720);
/* harmony import */ var _config_load_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80309);
/* harmony import */ var _platform_select_platform_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40505);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92163);







/** Name of the folder below the working directory that stages keep their files in. */
const stateFolder = '.mlops';
/**
 * Everything around a stage, from the inputs that all stages have.
 * @param values by public name; those of `commonInputs` and no others.
 * @throws ConfigurationError if the working directory or mlops.yml cannot be used.
 */
async function openContext(values, place) {
    const common = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .parseInputs */ .TL)(_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .commonInputs */ .j$, values);
    const workingDirectory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(place.directory, common['working-directory'] ?? '.');
    if (!(await isDirectory(workingDirectory))) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`The working directory "${workingDirectory}" does not exist.`, {
            location: { key: 'working-directory' },
            hint: 'It is relative to the repository; is there a checkout step before this one?',
        });
    }
    const stateDirectory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, stateFolder);
    const configPath = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, common.config ?? _config_load_config_js__WEBPACK_IMPORTED_MODULE_4__/* .configFileName */ .S3);
    const config = await (0,_config_load_config_js__WEBPACK_IMPORTED_MODULE_4__/* .loadConfig */ .Z9)(workingDirectory, common.config ?? _config_load_config_js__WEBPACK_IMPORTED_MODULE_4__/* .configFileName */ .S3, common.config !== undefined && common.config !== _config_load_config_js__WEBPACK_IMPORTED_MODULE_4__/* .configFileName */ .S3);
    const platform = await (0,_platform_select_platform_js__WEBPACK_IMPORTED_MODULE_5__/* .selectPlatform */ .m)({
        choice: common.platform,
        token: common['github-token'],
        environment: place.environment,
        workingDirectory,
        stateDirectory,
        log: place.log,
    });
    platform.log.info(`Platform: ${platform.kind}${common.platform === 'auto' ? ' (chosen by itself)' : ''}.`);
    if (!(await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .exists */ .t2)(configPath))) {
        platform.log.info(`There is no ${_config_load_config_js__WEBPACK_IMPORTED_MODULE_4__/* .configFileName */ .S3} in "${workingDirectory}"; defaults are used.`);
    }
    return {
        platform,
        config,
        repositoryDirectory: place.directory,
        configFile: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(place.directory, configPath).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'),
        workingDirectory,
        stateDirectory,
        signal: place.signal,
    };
}
async function isDirectory(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => found.isDirectory(), () => false);
}


/***/ }),

/***/ 83585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  serve: () => (/* binding */ serve)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/src/action/open-context.js
var open_context = __webpack_require__(67592);
// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/shared/src/base/files.js
var files = __webpack_require__(66720);
// EXTERNAL MODULE: ./build/shared/src/deploy/directory.js
var directory = __webpack_require__(33318);
// EXTERNAL MODULE: ./build/shared/src/registry/downloads.js
var downloads = __webpack_require__(26108);
// EXTERNAL MODULE: ./build/shared/src/registry/manifest.js
var manifest = __webpack_require__(61548);
// EXTERNAL MODULE: ./build/shared/src/serving/trial-file.js + 1 modules
var trial_file = __webpack_require__(84930);
// EXTERNAL MODULE: ./build/shared/src/serving/versions.js
var versions = __webpack_require__(91185);
;// CONCATENATED MODULE: ./build/shared/src/serving/directory-source.js









/**
 * What a folder of the `directory` target says: current.json names the version, and the version's folder holds the
 * package.
 */
function directorySource(root) {
    return {
        description: root,
        async read() {
            const path = (0,external_node_path_.join)(root, 'current.json');
            const [text, trial] = await Promise.all([(0,files/* readTextIfPresent */.Ge)(path), (0,trial_file/* readTrial */.$g)(root)]);
            return {
                current: text === null ? null : await sourceVersion(root, (0,directory/* parseCurrent */.BG)(path, text), path),
                trial: trial && {
                    version: await sourceVersion(root, trial.version, (0,external_node_path_.join)(root, trial_file/* trialFileName */.er)),
                    settings: trial.settings,
                },
            };
        },
    };
}
/** @param file that names the version: it is written anew by each deployment. */
async function sourceVersion(root, pointer, file) {
    const written = await (0,promises_.stat)(file).then(({ mtimeMs }) => mtimeMs, () => 0);
    const { version, path, modelId, packageDigest } = pointer;
    return {
        version: (0,versions/* servedVersion */.a)(version),
        key: `${version} ${modelId} ${packageDigest}`,
        attempt: `${version} ${modelId} ${packageDigest} ${written}`,
        async open() {
            const found = await (0,downloads/* openPackage */.R)((0,external_node_path_.join)(root, path), manifest/* modelManifestSchema */.a2);
            if (found.manifest.id === modelId && found.packageDigest === packageDigest)
                return found;
            throw new errors/* InfrastructureError */.EN(`"${found.folder}" does not hold what was deployed as ${version}: its manifest.json has the SHA-256 ${found.packageDigest}, not ${packageDigest}.`, { hint: 'It was altered after it was written. Deploy the version again.' });
        },
    };
}

// EXTERNAL MODULE: ./build/shared/src/serving/events.js
var events = __webpack_require__(5237);
;// CONCATENATED MODULE: ./build/shared/src/serving/package-source.js


/** One package in a folder, for ever: version 1. */
function packageSource(folder) {
    const state = {
        current: {
            version: { label: '1', number: 1 },
            key: folder,
            attempt: folder,
            open: () => (0,downloads/* openPackage */.R)(folder, manifest/* modelManifestSchema */.a2),
        },
        trial: null,
    };
    return { description: folder, read: async () => state };
}

// EXTERNAL MODULE: ./build/shared/src/registry/production.js
var production = __webpack_require__(90174);
// EXTERNAL MODULE: ./build/shared/src/registry/promotions.js + 1 modules
var promotions = __webpack_require__(5551);
;// CONCATENATED MODULE: ./build/shared/src/serving/registry-source.js



/**
 * What is live in an environment: the version of the promotion with the highest number. The tags are listed each
 * time; the rest is read when there is another promotion.
 */
function registrySource(name, environment, context) {
    let known = null;
    return {
        description: `${name}#${environment}`,
        async read() {
            const promotion = await (0,promotions/* latestPromotion */.NH)(context.platform.tags, name, environment);
            if (promotion?.tag.name !== known?.tag) {
                const live = await (0,production/* findProduction */.lG)(context.platform, name, environment);
                known = live && { tag: live.promotion.tag.name, version: registry_source_sourceVersion(live, context) };
            }
            return { current: known?.version ?? null, trial: null };
        },
    };
}
function registry_source_sourceVersion(live, context) {
    return {
        version: (0,versions/* servedVersion */.a)(live.version),
        key: `${live.version} ${live.manifest.id} ${live.record?.packageDigest ?? ''}`,
        attempt: live.promotion.tag.name,
        open: () => (0,production/* fetchLivePackage */.L0)(live, context),
    };
}

// EXTERNAL MODULE: ./build/shared/src/serving/metrics.js
var serving_metrics = __webpack_require__(5151);
// EXTERNAL MODULE: ./build/shared/src/deploy/smoke.js
var smoke = __webpack_require__(10844);
// EXTERNAL MODULE: ./build/shared/src/registry/model-package.js + 1 modules
var model_package = __webpack_require__(17048);
// EXTERNAL MODULE: ./build/shared/src/serving/answers.js
var answers = __webpack_require__(73337);
// EXTERNAL MODULE: ./build/shared/src/base/nearest.js
var nearest = __webpack_require__(82889);
// EXTERNAL MODULE: ./build/shared/src/data/table.js
var table = __webpack_require__(96598);
// EXTERNAL MODULE: ./build/shared/src/serving/refused-request.js
var refused_request = __webpack_require__(80298);
;// CONCATENATED MODULE: ./build/shared/src/serving/field-buffer.js

function fieldBuffer(field) {
    return field.type === 'text' ? new TextBuffer(field) : new NumberBuffer(field, field.type);
}
/** What is missing in a row. */
const gap = Number.NaN;
class NumberBuffer {
    field;
    unseen = 0;
    #type;
    #values = new Float64Array(1);
    #column = null;
    constructor(field, type) {
        this.field = field;
        this.#type = type;
    }
    start(rows) {
        if (rows <= this.#values.length)
            return;
        this.#values = new Float64Array(roomFor(rows));
        this.#column = null;
    }
    set(row, value) {
        if (typeof value === 'number') {
            if (this.#type === 'number') {
                // Not finite: JSON has no such numbers, but 1e999 reads as one.
                if (value - value !== 0)
                    return refusal('a finite number', value);
            }
            else if (this.#type !== 'integer' || !Number.isSafeInteger(value)) {
                return refusal(allowed[this.#type], value);
            }
            this.#values[row] = value;
            return null;
        }
        if (value === null) {
            this.#values[row] = gap;
            return null;
        }
        return this.#setOther(row, value);
    }
    #setOther(row, value) {
        const number = this.#type === 'boolean' && typeof value === 'boolean'
            ? Number(value)
            : (this.#type === 'date' || this.#type === 'timestamp') && typeof value === 'string'
                ? momentOf(value, this.#type)
                : gap;
        if (Number.isNaN(number))
            return refusal(allowed[this.#type], value);
        this.#values[row] = number;
        return null;
    }
    column(rows) {
        if (this.#column?.values.length !== rows) {
            const values = this.#values.subarray(0, rows);
            this.#column = { kind: 'numeric', name: this.field.name, type: this.#type, values };
        }
        return this.#column;
    }
}
class TextBuffer {
    field;
    unseen = 0;
    /** The categories, and behind them the other texts of this request: those are forgotten with it. */
    #dictionary;
    #codes;
    #known;
    #rows = new Int32Array(1);
    #column = null;
    constructor(field) {
        this.field = field;
        this.#dictionary = [...(field.categories ?? [])];
        this.#known = this.#dictionary.length;
        this.#codes = new Map(this.#dictionary.map((text, code) => [text, code]));
    }
    start(rows) {
        this.unseen = 0;
        for (let code = this.#known; code < this.#dictionary.length; code++) {
            this.#codes.delete(this.#dictionary[code]);
        }
        this.#dictionary.length = this.#known;
        if (rows <= this.#rows.length)
            return;
        this.#rows = new Int32Array(roomFor(rows));
        this.#column = null;
    }
    set(row, value) {
        if (typeof value === 'string') {
            let code = this.#codes.get(value);
            if (code === undefined) {
                code = this.#dictionary.push(value) - 1;
                this.#codes.set(value, code);
            }
            if (code >= this.#known && this.#known > 0)
                this.unseen++;
            this.#rows[row] = code;
            return null;
        }
        if (value !== null)
            return refusal('text in quotes', value);
        this.#rows[row] = -1;
        return null;
    }
    column(rows) {
        if (this.#column?.kind !== 'text' || this.#column.codes.length !== rows) {
            const codes = this.#rows.subarray(0, rows);
            this.#column = {
                kind: 'text',
                name: this.field.name,
                type: 'text',
                codes,
                dictionary: this.#dictionary,
            };
        }
        return this.#column;
    }
}
const allowed = {
    integer: 'a whole number within ±(2^53 − 1)',
    number: 'a number',
    boolean: 'true or false',
    date: 'a date in quotes such as "2026-01-31"',
    timestamp: 'a moment in quotes such as "2026-01-31T12:00:00Z"',
};
function refusal(wanted, value) {
    return `must be ${wanted}, not ${(0,refused_request/* kindOf */.I)(value)}`;
}
const datePattern = /^\d{4}-\d\d-\d\d$/;
const momentPattern = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;
/** Milliseconds since 1970 UTC; without an offset the time is UTC. NaN if the text is no such moment. */
function momentOf(text, type) {
    if (!(type === 'date' ? datePattern : momentPattern).test(text))
        return gap;
    // A day that its month does not have would be taken for one of the next.
    const day = Date.parse(`${text.slice(0, 10)}T00:00:00Z`);
    if (Number.isNaN(day) || new Date(day).toISOString().slice(0, 10) !== text.slice(0, 10))
        return gap;
    if (text.length === 10)
        return day;
    const zoned = /(?:Z|[+-]\d\d:?\d\d)$/.test(text.slice(10)) ? text : `${text}Z`;
    return Date.parse(zoned.replace(' ', 'T').replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
}
/** Room grows in powers of two, so that requests of any sizes make it grow a few times only. */
function roomFor(rows) {
    return 2 ** Math.ceil(Math.log2(rows));
}

;// CONCATENATED MODULE: ./build/shared/src/serving/request-reader.js




const signatureName = 'serving_default';
const bodyFields = ['instances', 'inputs', 'signature_name'];
/**
 * Reads predict requests of TensorFlow Serving's REST API into columns, and checks every value against the model's
 * signature. One request at a time: the table is made in room that the next request uses again.
 */
class RequestReader {
    fields;
    #buffers;
    #places;
    /** The last table, made anew where a buffer gives another column. */
    #table = null;
    #columns = [];
    constructor(fields) {
        this.fields = fields;
        this.#buffers = fields.map(fieldBuffer);
        this.#places = new Map(fields.map(({ name }, place) => [name, place]));
    }
    /**
     * @param body what JSON.parse made of it.
     * @param maxRows more are refused.
     * @throws RefusedRequest naming the field and the row.
     */
    read(body, maxRows) {
        if (typeof body !== 'object' || body === null || Array.isArray(body)) {
            throw new refused_request/* RefusedRequest */.Id(400, `The body must be a JSON object with "instances" or "inputs", not ${(0,refused_request/* kindOf */.I)(body)}.`);
        }
        for (const name of Object.keys(body)) {
            if (bodyFields.includes(name))
                continue;
            throw new refused_request/* RefusedRequest */.Id(400, `The body has an unknown key ${(0,refused_request/* echo */.WI)(name)}. ${(0,nearest/* suggestName */.S)(name, bodyFields)}`);
        }
        const { instances, inputs, signature_name: signature } = body;
        if (signature !== undefined && signature !== signatureName && signature !== '') {
            throw new refused_request/* RefusedRequest */.Id(400, `signature_name: there is only "${signatureName}", not ${(0,refused_request/* kindOf */.I)(signature)}.`);
        }
        if ((instances === undefined) === (inputs === undefined)) {
            const found = instances === undefined ? 'neither' : 'both';
            throw new refused_request/* RefusedRequest */.Id(400, `The body must have either "instances" or "inputs"; it has ${found}.`);
        }
        return instances === undefined
            ? { form: 'columns', table: this.#readColumns(inputs, maxRows) }
            : { form: 'rows', table: this.#readRows(instances, maxRows) };
    }
    /** Values of the last request that the model has no category for, by field. */
    unseenValues() {
        let unseen = 0;
        for (const buffer of this.#buffers)
            unseen += buffer.unseen;
        return unseen;
    }
    #readRows(instances, maxRows) {
        if (!Array.isArray(instances)) {
            throw new refused_request/* RefusedRequest */.Id(400, `instances: must be a list of objects, not ${(0,refused_request/* kindOf */.I)(instances)}.`);
        }
        const rows = this.#start(instances.length, maxRows, 'instances');
        const buffers = this.#buffers;
        for (let row = 0; row < rows; row++) {
            const instance = instances[row];
            if (typeof instance !== 'object' || instance === null || Array.isArray(instance)) {
                throw new refused_request/* RefusedRequest */.Id(400, `instances[${row}]: must be an object of fields, not ${(0,refused_request/* kindOf */.I)(instance)}.`);
            }
            // What JSON.parse made has its own keys only, "__proto__" among them; clients write them in one order mostly.
            let next = 0;
            let present = 0;
            for (const name in instance) {
                const expected = next < buffers.length && buffers[next].field.name === name;
                const place = expected ? next : this.#placeOf(name, `instances[${row}]`);
                const why = buffers[place].set(row, instance[name]);
                if (why !== null)
                    throw fault(`instances[${row}]`, name, why);
                next = place + 1;
                present++;
            }
            if (present < buffers.length)
                this.#fillRow(row, instance);
        }
        return this.#tableOf(rows);
    }
    #readColumns(inputs, maxRows) {
        if (typeof inputs !== 'object' || inputs === null || Array.isArray(inputs)) {
            throw new refused_request/* RefusedRequest */.Id(400, `inputs: must be an object with a list for each field, not ${(0,refused_request/* kindOf */.I)(inputs)}.`);
        }
        const names = Object.keys(inputs);
        const lists = inputs;
        for (const name of names) {
            this.#placeOf(name, 'inputs');
            if (!Array.isArray(lists[name]))
                throw fault('inputs', name, `must be a list, not ${(0,refused_request/* kindOf */.I)(lists[name])}`);
        }
        const length = names.length === 0 ? 0 : lists[names[0]].length;
        const rows = this.#start(length, maxRows, 'inputs');
        for (const name of names) {
            const values = lists[name];
            if (values.length !== rows) {
                throw fault('inputs', name, `has ${values.length} values where "${names[0]}" has ${rows}`);
            }
            const buffer = this.#buffers[this.#placeOf(name, 'inputs')];
            for (let row = 0; row < rows; row++) {
                const why = buffer.set(row, values[row]);
                if (why !== null)
                    throw fault('inputs', name, `value ${row} ${why}`);
            }
        }
        for (const buffer of this.#buffers) {
            if (Object.hasOwn(inputs, buffer.field.name))
                continue;
            requireOptional(buffer, 'inputs');
            for (let row = 0; row < rows; row++)
                buffer.set(row, null);
        }
        return this.#tableOf(rows);
    }
    #start(rows, maxRows, key) {
        if (rows === 0)
            throw new refused_request/* RefusedRequest */.Id(400, `${key}: there are no rows.`);
        if (rows > maxRows) {
            throw new refused_request/* RefusedRequest */.Id(413, `${key}: ${rows} rows are more than the ${maxRows} that one request may have.`);
        }
        for (const buffer of this.#buffers)
            buffer.start(rows);
        return rows;
    }
    /** Gaps where a row leaves a field out that it may leave out. */
    #fillRow(row, instance) {
        for (const buffer of this.#buffers) {
            if (Object.hasOwn(instance, buffer.field.name))
                continue;
            requireOptional(buffer, `instances[${row}]`);
            buffer.set(row, null);
        }
    }
    #placeOf(name, where) {
        const place = this.#places.get(name);
        if (place !== undefined)
            return place;
        const names = this.fields.map((field) => field.name);
        // Only names that could be meant are compared: the distance takes the product of both lengths.
        const hint = name.length > longestName ? (0,nearest/* suggestName */.S)('', names) : (0,nearest/* suggestName */.S)(name, names);
        throw new refused_request/* RefusedRequest */.Id(400, `${where}: the model has no field ${(0,refused_request/* echo */.WI)(name)}. ${hint}`);
    }
    #tableOf(rows) {
        const columns = this.#buffers.map((buffer) => buffer.column(rows));
        if (this.#table === null || columns.some((column, place) => column !== this.#columns[place])) {
            this.#table = columns.length === 0 ? { rows, columns: new Map() } : (0,table/* tableOf */.c_)(columns);
            this.#columns = columns;
        }
        return this.#table;
    }
}
/** Longest name of a field that a nearest one is looked for, in UTF-16 units. */
const longestName = 200;
function requireOptional({ field }, where) {
    if (field.optional)
        return;
    throw fault(where, field.name, 'is missing; write null where the value is not known');
}
function fault(where, name, why) {
    return new refused_request/* RefusedRequest */.Id(400, `${where}.${name}: ${why}.`);
}

;// CONCATENATED MODULE: ./build/shared/src/serving/signature.js
/** The fields that a model's rows have, in the order of its manifest. */
function signatureOf(manifest, features, profile) {
    const fitted = new Map(features.features.map((feature) => [feature.name, feature]));
    const profiles = new Map(Object.entries(profile.features.columns));
    return manifest.features.map(({ name, type }) => {
        const feature = fitted.get(name);
        const known = profiles.get(name);
        const optional = known === undefined ? hadGaps(feature) : known.missing > 0;
        const categories = feature !== undefined && 'categories' in feature ? feature.categories : null;
        return { name, type, optional, categories };
    });
}
/** What the encoders know of missing values where there is no profile; those of categories know nothing. */
function hadGaps(feature) {
    return feature !== undefined && 'missing' in feature && feature.missing;
}

;// CONCATENATED MODULE: ./build/shared/src/serving/served-model.js





/**
 * Loads the model of a verified package.
 * @throws ConfigurationError for a model that answers no rows. @throws InfrastructureError if it cannot be read.
 */
async function loadServedModel(version, found) {
    const { manifest, packageDigest } = found;
    if (!(0,answers/* answersRows */.H)(manifest.task)) {
        throw new errors/* ConfigurationError */.j1('A policy that learned in an environment answers no rows.', {
            hint: 'Load its files in the program that acts: they are a TensorFlow.js layers model.',
        });
    }
    const model = await (0,model_package/* openModel */.GF)(found);
    const profile = await (0,model_package/* readModelProfile */.DC)(found.folder);
    const { predictor } = model;
    return {
        version,
        manifest,
        packageDigest,
        predictor,
        reader: new RequestReader(signatureOf(manifest, model.features, profile)),
        answers: (0,answers/* answerWriter */.O)(manifest, predictor),
    };
}

// EXTERNAL MODULE: ./build/shared/src/serving/trial.js
var trial = __webpack_require__(26790);
;// CONCATENATED MODULE: ./build/shared/src/serving/model-host.js




/** Versions that the status still speaks of once they are no longer served. */
const rememberedVersions = 10;
/** Rows that a version must answer as packaged before it is served. */
const smokeRows = 20;
/**
 * For this time after a switch, in milliseconds, the version before it stays in memory: it answers what the new one
 * fails to, and takes its place at once if the deployment is taken back.
 */
const probation = 60_000;
/** A version that could not be loaded is tried again after this time, in milliseconds: a disk may be back. */
const retryAfter = 30_000;
/**
 * Keeps the versions in memory that the source names. A new one is loaded whole and asked before it takes the place
 * of the old one, which answers until then: between two requests, so none is dropped or sees both.
 */
class ModelHost {
    #source;
    #log;
    #pollMilliseconds;
    #load;
    #current = null;
    #previous = null;
    #trial = null;
    #statuses = new Map();
    /** When an attempt to load a version failed, by `SourceVersion.attempt`. */
    #failed = new Map();
    #timer = null;
    #refreshing = Promise.resolve();
    #stopped = false;
    /** Requests that the version before the current one answered in its place. */
    fallbacks = 0;
    #sourceError = null;
    constructor(source, options) {
        this.#load = options.load ?? loadServedModel;
        this.#source = source;
        this.#pollMilliseconds = options.pollMilliseconds;
        this.#log = options.log;
    }
    /** The version that answers; null until one was loaded. */
    get current() {
        return this.#current?.model ?? null;
    }
    /** The version that was replaced a short time ago; null if none was. */
    get previous() {
        return this.#previous?.model ?? null;
    }
    /** The version that is tried beside it; null if none is. */
    get trial() {
        return this.#trial?.running ?? null;
    }
    /** A version in memory by its number; null if it is not there. */
    find(number) {
        for (const model of [this.current, this.trial?.model ?? null]) {
            if (model?.version.number === number)
                return model;
        }
        return null;
    }
    /** States of what is served and was served, the newest version first. */
    statuses() {
        return [...this.#statuses.values()].sort((a, b) => b.version.number - a.version.number);
    }
    /** Why the source could not be read the last time; null where it could. */
    get sourceError() {
        return this.#sourceError;
    }
    /** Loads what there is, and goes on asking. */
    async start() {
        await this.refresh();
        const next = async () => {
            await this.refresh();
            if (!this.#stopped)
                this.#timer = setTimeout(next, this.#pollMilliseconds);
        };
        if (!this.#stopped)
            this.#timer = setTimeout(next, this.#pollMilliseconds);
    }
    /** Asks no more. What is in memory goes on answering. */
    async stop() {
        this.#stopped = true;
        if (this.#timer !== null)
            clearTimeout(this.#timer);
        await this.#refreshing;
    }
    /** Notes that the current version failed a request which the one before it answered. */
    fellBack({ version, manifest }, error) {
        this.fallbacks++;
        // What it says itself may hold values of a request: that is for the log alone.
        const message = 'It fails requests that the version before it answers; the log of the server says how.';
        if (this.#statuses.get(version.number)?.error === message)
            return;
        this.#remember({ version, modelId: manifest.id, state: 'AVAILABLE', error: message });
        this.#log('error', 'fell-back', { version: version.label, error: (0,errors/* messageOf */.bD)(error) });
    }
    /** Asks the source once, and loads what is new. Never throws: what goes wrong is a state of the version. */
    refresh() {
        this.#refreshing = this.#refreshing.then(() => this.#refresh());
        return this.#refreshing;
    }
    async #refresh() {
        try {
            if (this.#previous !== null && performance.now() > this.#previous.until)
                this.#forgetPrevious();
            const { current, trial } = await this.#source.read();
            if (this.#sourceError !== null)
                this.#log('info', 'source-back', { source: this.#source.description });
            this.#sourceError = null;
            if (current === null)
                this.#drop();
            else if (current.key !== this.#current?.key)
                await this.#switchTo(current);
            // A promoted trial is the current version: it has nobody to be compared with.
            const wanted = trial !== null && trial.version.key !== this.#current?.key ? trial : null;
            if (wanted === null || this.#current === null)
                this.#endTrial();
            else if (!this.#tries(wanted))
                await this.#try(wanted);
        }
        catch (error) {
            const message = (0,errors/* describeError */.Uc)(error);
            if (message !== this.#sourceError) {
                this.#log('error', 'source-failed', { source: this.#source.description, error: message });
            }
            this.#sourceError = message;
        }
    }
    async #switchTo(next) {
        // What was tried is in memory already.
        const tried = this.#trial?.key === next.key ? this.#trial.running.model : null;
        const previous = this.#previous?.key === next.key ? this.#previous.model : null;
        const model = tried ?? previous ?? (await this.#loadVersion(next));
        if (model === null)
            return;
        const before = this.#current;
        this.#current = { key: next.key, model };
        this.#previous = before && { ...before, until: performance.now() + probation };
        if (before !== null && before.model.version.number !== next.version.number) {
            this.#setState(before.model, 'UNLOADING');
        }
        this.#setState(model, 'AVAILABLE');
        this.#log('info', 'switched', {
            version: next.version.label,
            model: model.manifest.id,
            previous: before?.model.version.label ?? null,
        });
    }
    #tries({ version, settings }) {
        const running = this.#trial?.running.settings;
        return (version.key === this.#trial?.key && running?.mode === settings.mode && running.share === settings.share);
    }
    async #try({ version, settings }) {
        this.#endTrial();
        const model = await this.#loadVersion(version);
        if (model === null)
            return;
        this.#trial = { key: version.key, running: new trial/* RunningTrial */.Y(model, settings) };
        this.#log('info', 'trial-started', { version: version.version.label, ...settings });
    }
    #endTrial() {
        if (this.#trial === null)
            return;
        const { model } = this.#trial.running;
        this.#trial = null;
        if (model !== this.#current?.model)
            this.#setState(model, 'END');
        this.#log('info', 'trial-ended', { version: model.version.label });
    }
    #forgetPrevious() {
        if (this.#previous === null)
            return;
        const { model } = this.#previous;
        this.#previous = null;
        if (model.version.number !== this.current?.version.number)
            this.#setState(model, 'END');
    }
    /** Nothing is deployed any more. */
    #drop() {
        if (this.#current === null)
            return;
        this.#forgetPrevious();
        this.#setState(this.#current.model, 'END');
        this.#log('warning', 'nothing-deployed', { previous: this.#current.model.version.label });
        this.#current = null;
    }
    /** @returns null where it cannot be served; its status says why. */
    async #loadVersion({ version, attempt, open }) {
        const failedAt = this.#failed.get(attempt);
        if (failedAt !== undefined && performance.now() - failedAt < retryAfter)
            return null;
        let modelId = null;
        const set = (state, error = null) => this.#remember({ version, modelId, state, error });
        set('LOADING');
        const start = performance.now();
        try {
            const found = await open();
            modelId = found.manifest.id;
            const model = await this.#load(version, found);
            await askSmokeRows(found.folder, model);
            this.#failed.delete(attempt);
            set('AVAILABLE');
            this.#log('info', 'loaded', {
                version: version.label,
                model: modelId,
                milliseconds: Math.round(performance.now() - start),
            });
            return model;
        }
        catch (error) {
            this.#noteFailed(attempt);
            const message = (0,errors/* describeError */.Uc)(error);
            set('END', message);
            this.#log('error', 'load-failed', { version: version.label, model: modelId, error: message });
            return null;
        }
    }
    #noteFailed(attempt) {
        const now = performance.now();
        for (const [other, at] of this.#failed)
            if (now - at > retryAfter)
                this.#failed.delete(other);
        this.#failed.set(attempt, now);
    }
    #setState({ version, manifest }, state) {
        this.#remember({ version, modelId: manifest.id, state, error: null });
    }
    #remember(status) {
        this.#statuses.delete(status.version.number);
        this.#statuses.set(status.version.number, status);
        for (const [number, { state }] of this.#statuses) {
            if (this.#statuses.size <= rememberedVersions)
                break;
            if (state === 'END')
                this.#statuses.delete(number);
        }
    }
}
/** @throws Error if it answers other than packaged; a package without predictions has nothing to compare with. */
async function askSmokeRows(folder, model) {
    const { manifest, predictor } = model;
    if (!manifest.files.some(({ path }) => path === 'predictions.parquet'))
        return;
    const { problem } = await (0,smoke/* smokeTest */.KH)(folder, manifest, predictor, { rows: smokeRows });
    if (problem !== null)
        throw new Error(`The model does not answer as packaged: ${problem}.`);
}

// EXTERNAL MODULE: ./build/shared/src/base/worker.js
var worker = __webpack_require__(85789);
;// CONCATENATED MODULE: ./build/shared/src/serving/logged-rows.js

/** Longest id of a request that is kept, in UTF-16 units. */
const longestId = 200;
/** Rows of answers of one model, column by column, until they are written. */
class LoggedRows {
    #model;
    #fields;
    #prediction;
    #numbers;
    #time;
    #version;
    #requestId;
    rows = 0;
    constructor(model) {
        this.#model = model;
        const taken = new Set();
        const column = (name, type) => {
            // A field of the model keeps its name: drift-check knows it by that.
            let free = name;
            while (taken.has(free))
                free += '_';
            taken.add(free);
            return new GrowingColumn(free, type);
        };
        const { answers, manifest, reader } = model;
        this.#fields = reader.fields.map(({ name, type }) => column(name, type));
        const [first, second] = answers.fields;
        this.#prediction = column('prediction', first.type);
        this.#numbers =
            second === undefined
                ? []
                : second.width === null
                    ? [column(second.name, 'number')]
                    : manifest.classes.map((label) => column(`p_${label}`, 'number'));
        this.#time = column('time', 'timestamp');
        this.#version = column('model_version', 'text');
        this.#requestId = column('request_id', 'text');
    }
    /** UTF-16 units of all distinct texts. */
    get characters() {
        return this.#all().reduce((sum, column) => sum + column.characters, 0);
    }
    /** Copies an answer's rows. @param time milliseconds since 1970 UTC. */
    add({ rows: { table }, output }, requestId, time) {
        const { answers, manifest, version } = this.#model;
        const id = requestId?.slice(0, longestId) ?? null;
        const fields = [...table.columns.values()];
        for (let row = 0; row < table.rows; row++) {
            for (const [place, field] of fields.entries()) {
                if (field.kind === 'numeric')
                    this.#fields[place].addNumber(field.values[row]);
                else
                    this.#fields[place].addText(field.codes[row] < 0 ? null : field.dictionary[field.codes[row]]);
            }
            const decision = answers.decide(output, row);
            if (decision === null)
                this.#prediction.addNumber(output[row]);
            else if (this.#prediction.type === 'text')
                this.#prediction.addText(manifest.classes[decision]);
            else
                this.#prediction.addNumber(decision);
            for (const [k, column] of this.#numbers.entries()) {
                column.addNumber(output[row * this.#numbers.length + k]);
            }
            this.#time.addNumber(time);
            this.#version.addText(version.label);
            this.#requestId.addText(id);
        }
        this.rows += table.rows;
    }
    columns() {
        return this.#all().map((column) => column.column());
    }
    #all() {
        return [...this.#fields, this.#prediction, ...this.#numbers, this.#time, this.#version, this.#requestId];
    }
}
class GrowingColumn {
    name;
    type;
    #values;
    #length = 0;
    #dictionary = new table/* TextDictionary */.o0();
    characters = 0;
    constructor(name, type) {
        this.name = name;
        this.type = type;
        this.#values = new Float64Array(64);
    }
    addNumber(value) {
        if (this.#length === this.#values.length) {
            const more = new Float64Array(2 * this.#length);
            more.set(this.#values);
            this.#values = more;
        }
        this.#values[this.#length++] = value;
    }
    addText(text) {
        const known = this.#dictionary.values.length;
        this.addNumber(this.#dictionary.code(text));
        if (this.#dictionary.values.length > known)
            this.characters += text?.length ?? 0;
    }
    column() {
        const { name, type } = this;
        const values = this.#values.slice(0, this.#length);
        // The constructor, not \`from\`, which goes through an iterator: no request is answered meanwhile.
        return type === 'text'
            ? { kind: 'text', name, type, codes: new Int32Array(values), dictionary: this.#dictionary.values }
            : { kind: 'numeric', name, type, values };
    }
}

;// CONCATENATED MODULE: ./build/shared/src/serving/prediction-log.js





/** What is kept in memory for one file of a model; with the files that are being written that bounds all of it. */
const mostRows = 20_000;
const mostCharacters = 4_000_000;
/** Models whose rows are collected at a time: the current one, the one before it, and one that is tried. */
const mostModels = 3;
/** Files that are handed over and not written yet. */
const mostPending = 4;
/**
 * Keeps a sample of requests with their answers as Parquet files, which drift-check reads. Another thread writes them,
 * and where it does not keep up rows are left out and counted: no request ever waits for the disk.
 */
class PredictionLog {
    #options;
    #metrics;
    #log;
    #worker;
    #timer;
    /** In a trial two models answer in turns, so each has its own. */
    #rows = new Map();
    #pending = 0;
    #files = 0;
    /** Whether the writing thread is no more. */
    #ended = false;
    #onWritten = () => undefined;
    /** @throws ConfigurationError if there cannot be such a folder. */
    static async open(options, metrics, log) {
        try {
            await (0,promises_.mkdir)(options.folder, { recursive: true });
        }
        catch (cause) {
            throw new errors/* ConfigurationError */.j1(`Predictions cannot be kept in "${options.folder}": ${(0,errors/* messageOf */.bD)(cause)}`, {
                location: { key: 'log-predictions' },
                cause,
            });
        }
        return new PredictionLog(options, metrics, log, await (0,worker/* startWorker */.D)('write-prediction-log', null));
    }
    constructor(options, metrics, log, worker) {
        this.#options = options;
        this.#metrics = metrics;
        this.#log = log;
        this.#worker = worker;
        worker.on('message', ({ error }) => this.#written(error));
        worker.on('error', (error) => this.#log('error', 'prediction-log-failed', { error: (0,errors/* messageOf */.bD)(error) }));
        worker.on('exit', () => {
            this.#ended = true;
            this.#onWritten();
        });
        this.#timer = setInterval(() => this.#handAll(), options.intervalMilliseconds);
        this.#timer.unref();
    }
    /** Takes the rows of an answer if the sample has it. */
    offer(answer, requestId) {
        if (Math.random() >= this.#options.share)
            return;
        const rows = answer.rows.table.rows;
        if (this.#ended || this.#pending >= mostPending || rows > mostRows) {
            this.#metrics.unloggedRows += rows;
            return;
        }
        let logged = this.#rows.get(answer.model);
        if (logged === undefined) {
            // A model that answers no more must not stay in memory for its rows.
            const [oldest] = this.#rows;
            if (this.#rows.size >= mostModels)
                this.#hand(...oldest);
            logged = new LoggedRows(answer.model);
            this.#rows.set(answer.model, logged);
        }
        logged.add(answer, requestId, Date.now());
        this.#metrics.loggedRows += rows;
        if (logged.rows >= mostRows || logged.characters >= mostCharacters)
            this.#hand(answer.model, logged);
    }
    /** Writes what is there, and ends. */
    async close() {
        clearInterval(this.#timer);
        this.#handAll();
        const written = new Promise((resolve) => {
            this.#onWritten = resolve;
        });
        if (this.#pending > 0 && !this.#ended)
            await written;
        await this.#worker.terminate();
    }
    #handAll() {
        for (const [model, logged] of this.#rows)
            this.#hand(model, logged);
    }
    /** Gives the rows that were collected of a model to the thread that writes. */
    #hand(model, logged) {
        this.#rows.delete(model);
        const columns = logged.columns();
        // The time first, so that names sort as they came about.
        const time = new Date().toISOString().replaceAll(':', '-');
        const name = `predictions-${time}-${process.pid}-${++this.#files}.parquet`;
        const file = { path: (0,external_node_path_.join)(this.#options.folder, name), columns };
        this.#pending++;
        this.#worker.postMessage(file, columns.map((column) => (column.kind === 'text' ? column.codes : column.values).buffer));
    }
    #written(error) {
        this.#pending--;
        if (error !== null)
            this.#log('error', 'prediction-log-failed', { error });
        if (this.#pending === 0)
            this.#onWritten();
    }
}

// EXTERNAL MODULE: ./build/shared/src/serving/prediction-server.js + 7 modules
var prediction_server = __webpack_require__(37733);
;// CONCATENATED MODULE: ./build/shared/src/serving/serve.js




/**
 * Starts a server. It listens at once: without a version yet, or with one that cannot be loaded, it says so and goes on
 * looking.
 * @throws InfrastructureError if the port cannot be had. @throws ConfigurationError if the log's folder cannot.
 */
async function startServing(options) {
    const { name, source, pollMilliseconds, log } = options;
    const metrics = new serving_metrics/* ServingMetrics */.Q();
    const host = new ModelHost(source, { pollMilliseconds, log, load: options.load });
    const predictions = options.predictionLog && (await PredictionLog.open(options.predictionLog, metrics, log));
    const server = new prediction_server/* PredictionServer */.j(host, {
        name,
        limits: options.limits,
        times: options.times,
        log,
        metrics,
        ...(predictions ? { onAnswer: (answer, requestId) => predictions.offer(answer, requestId) } : {}),
    });
    try {
        const port = await server.listen(options.port, options.address);
        log('info', 'listening', { address: options.address, port, model: name, source: source.description });
        await host.start();
        return {
            port,
            host,
            async stop(grace) {
                log('info', 'stopping');
                const end = performance.now() + grace;
                const asked = host.stop();
                await server.close(grace);
                // A source that does not answer must not keep the process.
                await within(asked, Math.max(0, end - performance.now()));
                await predictions?.close();
                log('info', 'stopped');
            },
        };
    }
    catch (error) {
        await predictions?.close();
        throw error;
    }
}
/** Waits for something, but no longer than this. */
async function within(work, milliseconds) {
    let timer;
    const over = new Promise((resolve) => {
        timer = setTimeout(resolve, milliseconds);
    });
    await Promise.race([work, over]);
    clearTimeout(timer);
}

// EXTERNAL MODULE: ./build/shared/src/base/logger.js
var logger = __webpack_require__(44463);
;// CONCATENATED MODULE: ./build/shared/src/cli/serve/event-logger.js

/** What stages say of themselves, as events of a server's log. */
function eventLogger(log) {
    return {
        ...logger/* silentLogger */.q,
        info: (message) => log('info', 'message', { message }),
        warning: (message) => log('warning', 'message', { message }),
    };
}

;// CONCATENATED MODULE: ./build/shared/src/cli/serve/serving-thread.js









/** Serves until it is told to stop. */
const serve = async (data, port) => {
    const order = data;
    const tell = (message) => port.postMessage(message);
    const log = (0,events/* jsonEvents */.C)((line) => tell({ line }));
    const told = new Promise((resolve) => port.once('message', () => resolve()));
    try {
        const server = await startServing({
            name: order.name,
            source: await openSource(order.source, log),
            pollMilliseconds: order.poll,
            port: order.port,
            address: order.address,
            limits: order.limits,
            predictionLog: order.predictionLog,
            log,
        });
        await told;
        await server.stop(order.grace);
        tell({ ended: true, failure: null });
    }
    catch (error) {
        tell({ ended: true, failure: failureOf(error) });
    }
};
async function openSource(source, log) {
    if (source.kind === 'package')
        return packageSource(source.folder);
    if (source.kind === 'directory')
        return directorySource(source.root);
    if (source.kind === 'repository')
        return openRepository(source, log);
    const context = await (0,open_context/* openContext */.e)(source.inputs, {
        environment: process.env,
        directory: source.directory,
        log: eventLogger(log),
        signal: new AbortController().signal,
    });
    return registrySource(context.config.name, source.environment, context);
}
async function openRepository({ repository, environment, name, workingDirectory }, log) {
    const { githubPlatform } = await __webpack_require__.e(/* import() */ 6930).then(__webpack_require__.bind(__webpack_require__, 86930));
    const platform = await githubPlatform({
        token: process.env.GITHUB_TOKEN ?? '',
        // The part of a runner's variables that the API needs; there is no run.
        environment: { ...process.env, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: '0', GITHUB_EVENT_PATH: '' },
        log: eventLogger(log),
    });
    return registrySource(name, environment, {
        platform,
        workingDirectory,
        stateDirectory: (0,external_node_path_.resolve)(workingDirectory, open_context/* stateFolder */.y),
    });
}
function failureOf(error) {
    const message = (0,errors/* messageOf */.bD)(error);
    if (error instanceof errors/* ConfigurationError */.j1)
        return { kind: 'configuration', message, hint: error.hint };
    if (error instanceof errors/* InfrastructureError */.EN)
        return { kind: 'infrastructure', message, hint: error.hint };
    return { kind: 'unexpected', message, hint: undefined };
}


/***/ }),

/***/ 80309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S3: () => (/* binding */ configFileName),
/* harmony export */   Z9: () => (/* binding */ loadConfig),
/* harmony export */   n6: () => (/* binding */ describeIssue),
/* harmony export */   nj: () => (/* binding */ lineOfKey),
/* harmony export */   o4: () => (/* binding */ parseConfig)
/* harmony export */ });
/* unused harmony export configJsonSchema */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38815);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98439);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57296);
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82889);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80305);







/** The name of the file that describes a pipeline. */
const configFileName = 'mlops.yml';
/**
 * Reads and checks mlops.yml.
 * @param file relative to the working directory.
 * @param required whether the user named the file: then it must be there, else an absent one means all defaults.
 * @throws ConfigurationError naming file, line, key, what was found and what is allowed.
 */
async function loadConfig(workingDirectory, file, required) {
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, file), 'utf8');
    }
    catch (cause) {
        if (cause.code === 'ENOENT' && !required)
            return _schema_js__WEBPACK_IMPORTED_MODULE_4__/* .pipelineConfigSchema */ .eB.parse({});
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`The configuration file "${file}" cannot be read.`, {
            location: { file },
            hint: `It is looked for in "${workingDirectory}"; set the input "config" to its path.`,
            cause,
        });
    }
    return parseConfig(text, file);
}
/** Checks the text of mlops.yml. @param file its name, for messages. */
function parseConfig(text, file = configFileName) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_2__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .parseDocument */ .Tp)(text, { lineCounter: lines, prettyErrors: true });
    const [syntaxError] = document.errors;
    if (syntaxError) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`"${file}" is not valid YAML: ${syntaxError.message.split('\n')[0].replace(/:$/, '')}`, {
            location: { file, line: syntaxError.linePos?.[0].line ?? 1 },
            hint: 'Mend the YAML at that place.',
            cause: syntaxError,
        });
    }
    refuseProto(document, file, lines);
    let content;
    try {
        content = document.toJS({ maxAliasCount: 100 }) ?? {};
    }
    catch (cause) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`"${file}" cannot be used: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause)}.`, {
            location: { file },
            hint: 'Write out what the aliases (*name) stand for.',
            cause,
        });
    }
    const parsed = _schema_js__WEBPACK_IMPORTED_MODULE_4__/* .pipelineConfigSchema */ .eB.safeParse(content, { reportInput: true });
    if (parsed.success)
        return parsed.data;
    const mistakes = parsed.error.issues.map((issue) => describeIssue(issue));
    const lineOf = (path) => {
        const offset = offsetOf(document.contents, path);
        return offset === undefined ? undefined : lines.linePos(offset).line;
    };
    const [first] = mistakes;
    const line = lineOf(first.path);
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(mistakes.length === 1
        ? first.message
        : `${mistakes.length} mistakes in "${file}":\n${mistakes
            .map((mistake) => `- ${mistake.message} ${mistake.hint} (line ${lineOf(mistake.path) ?? '?'})`)
            .join('\n')}`, {
        location: { file, key: first.path.join('.'), ...(line ? { line } : {}) },
        hint: mistakes.length === 1 ? first.hint : 'Mend these lines.',
    });
}
/** A key that every object of JavaScript knows: validation would pass over it in silence. */
function refuseProto(document, file, lines) {
    (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .visit */ .YR)(document, {
        Pair(_key, { key }) {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isScalar */ .jn)(key) || key.value !== '__proto__')
                return;
            const line = key.range ? lines.linePos(key.range[0]).line : undefined;
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1('The key "__proto__" cannot be used.', {
                location: { file, key: '__proto__', ...(line ? { line } : {}) },
                hint: 'Rename the column, for example with data.query.',
            });
        },
    });
}
/** Puts a finding of the schema into words. @param issue its path starts at the top level of mlops.yml. */
function describeIssue(issue) {
    if (issue.code === 'invalid_union') {
        // Of several forms that a value may have, the one that it was meant to be: all others want another type.
        const fitting = issue.errors.filter((issues) => !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0));
        const [inner] = fitting[0] ?? [];
        if (fitting.length === 1 && inner)
            return describeIssue({ ...inner, path: [...issue.path, ...inner.path] });
    }
    const path = issue.path.length === 0 ? 'the top level' : `"${issue.path.join('.')}"`;
    if (issue.code === 'unrecognized_keys') {
        const [key] = issue.keys;
        return {
            message: `Unknown key "${key}" at ${path}.`,
            hint: (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .suggestName */ .S)(key, allowedKeys(issue.path)),
            path: [...issue.path, key],
        };
    }
    if (issue.code === 'invalid_value') {
        const values = issue.values.map(String);
        return {
            message: `${path} is ${JSON.stringify(issue.input)}, which is not allowed.`,
            hint: `Allowed: ${values.map((value) => `"${value}"`).join(', ')}.`,
            path: [...issue.path],
        };
    }
    const message = issue.code === 'invalid_union'
        ? [...new Set(issue.errors.flat().map((inner) => inner.message))].join(', or: ') || issue.message
        : issue.message;
    return {
        message: `${path}: ${message}.`,
        hint: 'See docs/mlops-yml.md for every key and its type.',
        path: [...issue.path],
    };
}
/** JSON Schema of mlops.yml, for editors. */
function configJsonSchema() {
    return zod__WEBPACK_IMPORTED_MODULE_6__/* .toJSONSchema */ .bl(_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .pipelineConfigSchema */ .eB, { io: 'input' });
}
/** The keys that may stand at a place of mlops.yml. */
function allowedKeys(path) {
    let nodes = [configJsonSchema()];
    const expand = (node) => [node, ...(node.anyOf ?? []), ...(node.allOf ?? [])].flatMap((inner) => inner === node ? [node] : expand(inner));
    for (const key of path) {
        nodes = nodes.flatMap(expand).flatMap((node) => {
            const property = typeof key === 'number' ? node.items : node.properties?.[String(key)];
            if (property)
                return [property];
            return typeof node.additionalProperties === 'object' ? [node.additionalProperties] : [];
        });
    }
    return [...new Set(nodes.flatMap(expand).flatMap((node) => Object.keys(node.properties ?? {})))];
}
/** Where in the text the key of a path stands; its nearest parent where it is absent. */
function offsetOf(contents, path) {
    let node = contents;
    let offset;
    for (const key of path) {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(node))
            break;
        const pair = node.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isPair */ .tO)(item) && (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isScalar */ .jn)(item.key) && item.key.value === key);
        if (!pair)
            break;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isScalar */ .jn)(pair.key))
            offset = pair.key.range?.[0];
        node = pair.value;
    }
    return offset;
}
/**
 * The line of a key in the text of mlops.yml, for annotations.
 * @returns one-based; 1 where the key is not found.
 */
function lineOfKey(text, path) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_2__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .parseDocument */ .Tp)(text, { lineCounter: lines });
    const offset = offsetOf(document.contents, path);
    return offset === undefined ? 1 : lines.linePos(offset).line;
}


/***/ }),

/***/ 40505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ selectPlatform)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57296);

/**
 * The platform that a run takes place on. `auto` is GitHub exactly where GitHub says so: a missing token is then
 * an error and never a silent change of place.
 */
async function selectPlatform(request) {
    const { choice, environment, token } = request;
    const onGitHub = environment.GITHUB_ACTIONS === 'true';
    if (choice === 'local' || (choice === 'auto' && !onGitHub)) {
        const { localPlatform } = await __webpack_require__.e(/* import() */ 1910).then(__webpack_require__.bind(__webpack_require__, 91910));
        return localPlatform(request);
    }
    if (!onGitHub) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1('platform is "github", but this is not a run of GitHub Actions.', {
            location: { key: 'platform' },
            hint: 'Use "auto" or "local".',
        });
    }
    if (!token) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InfrastructureError */ .EN('There is no token for the GitHub API.', {
            hint: 'Set the input "github-token", for example to the expression github.token; it is the default of the actions.',
        });
    }
    const { githubPlatform } = await Promise.all(/* import() */[__webpack_require__.e(6930), __webpack_require__.e(2224)]).then(__webpack_require__.bind(__webpack_require__, 86930));
    return githubPlatform({ token, environment, log: request.log });
}


/***/ }),

/***/ 73337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ answersRows),
/* harmony export */   O: () => (/* binding */ answerWriter)
/* harmony export */ });
/* harmony import */ var _evaluate_make_predictions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67104);
/* harmony import */ var _refused_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80298);


/** @throws RangeError for a task whose models answer no rows. */
function answerWriter(manifest, predictor) {
    const { classes, threshold } = manifest;
    if (manifest.task === 'regression')
        return numberWriter();
    if (manifest.task === 'anomaly') {
        const limit = threshold ?? Number.POSITIVE_INFINITY;
        const decide = (output, row) => Number(output[row] > limit);
        return decidedWriter([
            { name: 'prediction', type: 'boolean', width: null },
            { name: 'score', type: 'number', width: null },
        ], ['false', 'true'], 1, decide);
    }
    const distances = manifest.task === 'clustering' && predictor.membership === 'distance';
    return decidedWriter([
        { name: 'prediction', type: 'text', width: null },
        { name: distances ? 'distances' : 'probabilities', type: 'number', width: classes.length },
    ], classes.map((label) => JSON.stringify(label)), classes.length, deciderOf(manifest, distances));
}
/** The rule that metrics count by; of clusters at a distance the nearest. */
function deciderOf({ task, classes, positive, threshold }, distances) {
    const width = classes.length;
    if (distances)
        return (output, row) => nearestOf(output, row * width, width);
    const decided = task === 'classification' ? (0,_evaluate_make_predictions_js__WEBPACK_IMPORTED_MODULE_0__/* .positiveClass */ .UG)(classes, positive) : null;
    const limit = threshold ?? 0.5;
    return (output, row) => (0,_evaluate_make_predictions_js__WEBPACK_IMPORTED_MODULE_0__/* .predictLabel */ .mo)(output, row, width, decided, limit);
}
function nearestOf(distances, start, clusters) {
    let best = 0;
    for (let k = 1; k < clusters; k++)
        if (distances[start + k] < distances[start + best])
            best = k;
    return best;
}
function numberWriter() {
    return {
        fields: [{ name: 'prediction', type: 'number', width: null }],
        width: 1,
        write(output, rows, form) {
            requireFinite(output, rows, 1);
            const numbers = output.join(',');
            return form === 'rows' ? `{"predictions":[${numbers}]}` : `{"outputs":[${numbers}]}`;
        },
        decide: () => null,
    };
}
/** @param labels what each decision is in JSON. */
function decidedWriter(fields, labels, width, decide) {
    const [, { name, width: list }] = fields;
    const open = list === null ? '' : '[';
    const close = list === null ? '' : ']';
    const numbersOf = (output, row) => {
        let text = open;
        const start = row * width;
        for (let k = 0; k < width; k++)
            text += k === 0 ? output[start] : `,${output[start + k]}`;
        return text + close;
    };
    return {
        fields,
        width,
        decide,
        write(output, rows, form) {
            requireFinite(output, rows, width);
            if (form === 'rows') {
                let text = '{"predictions":[';
                for (let row = 0; row < rows; row++) {
                    text += `${row === 0 ? '' : ','}{"prediction":${labels[decide(output, row)]},"${name}":${numbersOf(output, row)}}`;
                }
                return `${text}]}`;
            }
            const decisions = [];
            const numbers = [];
            for (let row = 0; row < rows; row++) {
                decisions.push(labels[decide(output, row)]);
                numbers.push(numbersOf(output, row));
            }
            return `{"outputs":{"prediction":[${decisions.join(',')}],"${name}":[${numbers.join(',')}]}}`;
        },
    };
}
/** JSON has no infinity, and an answer that is no number is none. */
function requireFinite(output, rows, width) {
    if (output.length !== rows * width) {
        throw new Error(`The model gives ${output.length} numbers for ${rows} rows, not ${rows * width}.`);
    }
    for (let i = 0; i < output.length; i++) {
        if (output[i] - output[i] === 0)
            continue;
        throw new _refused_request_js__WEBPACK_IMPORTED_MODULE_1__/* .RefusedRequest */ .Id(422, `Row ${Math.floor(i / width)}: the model has no finite answer for these values.`);
    }
}
/** Whether models of a task answer rows, which one that learned in an environment does not. */
function answersRows(task) {
    return task !== 'reinforcement';
}


/***/ }),

/***/ 84930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $g: () => (/* binding */ readTrial),
  l5: () => (/* binding */ removeTrial),
  er: () => (/* binding */ trialFileName),
  iK: () => (/* binding */ writeTrial)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/base/files.js
var files = __webpack_require__(66720);
// EXTERNAL MODULE: ./build/shared/src/deploy/directory.js
var directory = __webpack_require__(33318);
;// CONCATENATED MODULE: ./build/shared/src/serving/trial-settings.js

/** How a new version is tried beside the current one. */
const trialSettingsSchema = schemas/* strictObject */.rej({
    /**
     * `canary`: the new version answers its share of the requests, and the current one where it cannot. `shadow`: it is
     * asked about its share too, and the current one answers all.
     */
    mode: schemas/* enum */.k5n(['canary', 'shadow']),
    /** Of the requests, by a hash of their key. */
    share: schemas/* number */.aig().gt(0).max(1),
});

;// CONCATENATED MODULE: ./build/shared/src/serving/trial-file.js







const trialFileSchema = schemas/* strictObject */.rej({
    format: schemas/* literal */.euz('mlops-trial/1'),
    settings: trialSettingsSchema,
    version: directory/* currentSchema */.r9,
    /** When it ends, ISO 8601: a deployment that was killed does not end it. */
    until: iso/* datetime */.w$(),
});
/** Beside current.json: which version is tried beside the current one. */
const trialFileName = 'trial.json';
/** @returns null where nothing is tried, or no longer. @throws InfrastructureError if trial.json was altered. */
async function readTrial(root) {
    const path = (0,external_node_path_.join)(root, trialFileName);
    const text = await (0,files/* readTextIfPresent */.Ge)(path);
    if (text === null)
        return null;
    try {
        const trial = trialFileSchema.parse(JSON.parse(text));
        return Date.parse(trial.until) > Date.now() ? trial : null;
    }
    catch (cause) {
        throw new errors/* InfrastructureError */.EN(`"${path}" is damaged.`, {
            hint: 'Delete it: nothing is tried then.',
            cause,
        });
    }
}
/** Makes servers of the folder try a version, in the place of another one that is tried. */
async function writeTrial(root, trial) {
    const content = { format: 'mlops-trial/1', ...trial };
    await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(root, trialFileName), `${JSON.stringify(content, null, 2)}\n`);
}
/** Ends the trial. */
async function removeTrial(root) {
    await (0,promises_.rm)((0,external_node_path_.join)(root, trialFileName), { force: true });
}


/***/ })

};
