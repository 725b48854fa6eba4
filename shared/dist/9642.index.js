export const id = 9642;
export const ids = [9642];
export const modules = {

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

/***/ 33318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BG: () => (/* binding */ parseCurrent),
/* harmony export */   P$: () => (/* binding */ directoryTarget),
/* harmony export */   r9: () => (/* binding */ currentSchema)
/* harmony export */ });
/* unused harmony export readCurrent */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2503);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57296);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66720);
/* harmony import */ var _registry_downloads_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26108);
/* harmony import */ var _registry_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61548);







/** current.json of a directory target: which version is the current one. */
const currentSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('mlops-current/1'),
    name: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    version: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    /** Relative to the folder that holds current.json. */
    path: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    modelId: _registry_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .modelManifestSchema */ .a2.shape.id,
    /** SHA-256 of the version's manifest.json. */
    packageDigest: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
});
/**
 * A folder that holds versions side by side:
 *
 *     versions/v1.2.0/   the whole package, never changed again
 *     current.json       which version is the current one
 *     current            a symbolic link to it, where the system has them
 *
 * Both pointers are replaced by renaming, so a reader finds the old version or the new one. A reader that opens
 * several files through the link resolves it once (`realpath`) and reads below what it got. Old versions stay.
 *
 * @param options.directory as the configuration writes it; relative to `workingDirectory` unless absolute.
 */
function directoryTarget(candidate, options) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(options.workingDirectory, options.directory);
    const versionPath = `versions/${candidate.version}`;
    const versionFolder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, versionPath);
    const currentFile = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'current.json');
    const link = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'current');
    let ours;
    /** Text of current.json before us; null if there was none, undefined if we replaced nothing. */
    let replaced;
    async function point(text) {
        if (text === null) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(currentFile, { force: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(link, { force: true });
            return;
        }
        await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileAtomically */ .lo)(currentFile, text);
        await pointLink(link, parseCurrent(currentFile, text).path, options.log);
    }
    return {
        async prepare() {
            await checkRoot(root, candidate.manifest.name);
            const present = await presentVersion(versionFolder, candidate.manifest, options.log);
            const { packageDigest } = present ?? (await storeVersion(versionFolder, candidate));
            const current = {
                format: 'mlops-current/1',
                name: candidate.manifest.name,
                version: candidate.version,
                path: versionPath,
                modelId: candidate.manifest.id,
                packageDigest,
            };
            ours = `${JSON.stringify(current, null, 2)}\n`;
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(options.directory) ? versionFolder : portable(options, versionFolder);
            return { place: { target: 'directory', path }, packageDigest, url: versionFolder };
        },
        async switch() {
            if (ours === undefined)
                throw new Error('prepare comes before switch');
            const before = await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readTextIfPresent */ .Ge)(currentFile);
            if (before !== ours)
                replaced = before;
            await point(ours);
        },
        async verify() {
            const current = await readCurrent(root);
            const found = await (0,_registry_downloads_js__WEBPACK_IMPORTED_MODULE_4__/* .openPackage */ .R)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, current.path), _registry_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .modelManifestSchema */ .a2);
            if (found.manifest.id === current.modelId && found.packageDigest === current.packageDigest)
                return;
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InfrastructureError */ .EN(`"${found.folder}" does not hold what "${currentFile}" says.`, {
                hint: 'It was altered after it was written. Delete that version and deploy again.',
            });
        },
        async serves(version) {
            const text = await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readTextIfPresent */ .Ge)(currentFile);
            if (text === null)
                return null;
            const current = parseCurrent(currentFile, text);
            const linked = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(link).catch(() => null);
            return current.version === version && (linked === null || linked === current.path);
        },
        async revert() {
            if (replaced === undefined || (await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readTextIfPresent */ .Ge)(currentFile)) !== ours)
                return;
            await point(replaced);
            replaced = undefined;
        },
    };
}
/**
 * Which version a directory target uses.
 * @param root the target's folder.
 * @throws ConfigurationError if nothing was deployed there.
 * @throws InfrastructureError if current.json was altered.
 */
async function readCurrent(root) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'current.json');
    const text = await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readTextIfPresent */ .Ge)(path);
    if (text !== null)
        return parseCurrent(path, text);
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`Nothing is deployed in "${root}": it has no current.json.`);
}
/** @throws InfrastructureError if the text is no current.json. */
function parseCurrent(path, text) {
    try {
        return currentSchema.parse(JSON.parse(text));
    }
    catch (cause) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InfrastructureError */ .EN(`"${path}" is damaged: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)}`, {
            hint: 'Delete it and deploy again; the versions beside it stay.',
            cause,
        });
    }
}
/** @throws ConfigurationError if the folder is used for something else. */
async function checkRoot(root, name) {
    const link = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'current')).catch(() => null);
    if (link && !link.isSymbolicLink()) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`"${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'current')}" is in the way: it is not a link of ours.`, {
            location: { key: 'deploy.directory' },
            hint: 'Name a folder that only deployments write to.',
        });
    }
    const text = await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readTextIfPresent */ .Ge)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'current.json'));
    const current = text === null ? null : parseCurrent((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'current.json'), text);
    if (current && current.name !== name) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`"${root}" holds the model "${current.name}", not "${name}".`, {
            location: { key: 'deploy.directory' },
            hint: 'Give each model a folder of its own.',
        });
    }
}
/**
 * The version's folder as it is, if it holds this model whole: somebody may be reading it. A damaged one is no use to
 * anybody, so it counts as absent.
 * @throws ConfigurationError if it holds another model.
 */
async function presentVersion(folder, manifest, log) {
    if (!(await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .exists */ .t2)(folder)))
        return null;
    let found;
    try {
        found = await (0,_registry_downloads_js__WEBPACK_IMPORTED_MODULE_4__/* .openPackage */ .R)(folder, _registry_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .modelManifestSchema */ .a2);
    }
    catch (error) {
        log.warning(`"${folder}" is written anew. ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
        return null;
    }
    if (found.manifest.id === manifest.id)
        return found;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`"${folder}" holds the model ${found.manifest.id}, not ${manifest.id}.`, {
        location: { key: 'deploy.directory' },
        hint: 'A version never changes. Bring back the registry that this folder belongs to, or name an empty folder.',
    });
}
async function storeVersion(folder, candidate) {
    await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeDirectoryAtomically */ .Sg)(folder, async (temporary) => {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)(candidate.folder, temporary, { recursive: true });
        await (0,_registry_downloads_js__WEBPACK_IMPORTED_MODULE_4__/* .openPackage */ .R)(temporary, _registry_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .modelManifestSchema */ .a2);
    });
    return (0,_registry_downloads_js__WEBPACK_IMPORTED_MODULE_4__/* .openPackage */ .R)(folder, _registry_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .modelManifestSchema */ .a2);
}
/** Windows lets only administrators make links, and cannot rename one over another: there current.json must do. */
async function pointLink(link, path, log) {
    if (process.platform === 'win32' || (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(link).catch(() => null)) === path)
        return;
    const temporary = (0,_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .temporaryName */ .NT)(link);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.symlink)(path, temporary, 'dir');
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, link);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true });
        // A link that still points to another version must not stay behind; without links there is none.
        if (await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .exists */ .t2)(link))
            throw error;
        log.warning(`"${link}" was not made: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}. current.json says which version is current.`);
    }
}
/** Relative to the working directory, with "/", so that the record is true on other machines too. */
function portable({ workingDirectory }, folder) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workingDirectory, folder).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}


/***/ }),

/***/ 98004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ tangoInterval),
/* harmony export */   Y: () => (/* binding */ wilsonInterval)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92070);

/** Wilson's score interval (1927) of a share. */
function wilsonInterval(hits, trials, level) {
    const z = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)((1 + level) / 2);
    const share = hits / trials;
    const shrink = 1 + (z * z) / trials;
    const centre = (share + (z * z) / (2 * trials)) / shrink;
    const reach = (z * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials))) / shrink;
    return { lower: Math.max(0, centre - reach), upper: Math.min(1, centre + reach) };
}
/**
 * Tango's score interval (1998) of the difference of two shares measured on the same rows. Only rows on which the two
 * disagree carry information. It holds its level with few of them, where an interval of differences ± t standard errors
 * does not, because the standard error is the one that would hold at each difference tried.
 * @param gained rows where the first hits and the second misses.
 * @param lost rows where the second hits and the first misses.
 * @param rows all rows, also those where both agree.
 */
function tangoInterval(gained, lost, rows, level) {
    const z = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)((1 + level) / 2);
    const difference = (gained - lost) / rows;
    return {
        lower: boundary((tried) => tangoScore(gained, lost, rows, tried) > z, -1, difference),
        upper: boundary((tried) => tangoScore(gained, lost, rows, tried) > -z, difference, 1),
    };
}
/** The score statistic of a tried difference: standard normal if it is the true one; falls as it rises. */
function tangoScore(gained, lost, rows, tried) {
    // The share of lost rows that is most likely given the tried difference: the root of a quadratic equation.
    const b = -(gained + lost) + (2 * rows - gained + lost) * tried;
    const c = -lost * tried * (1 - tried);
    const likelyLost = (Math.sqrt(Math.max(0, b * b - 8 * rows * c)) - b) / (4 * rows);
    const variance = rows * (2 * likelyLost + tried * (1 - tried));
    const excess = gained - lost - rows * tried;
    if (variance <= 0)
        return excess === 0 ? 0 : Math.sign(excess) * Number.POSITIVE_INFINITY;
    return excess / Math.sqrt(variance);
}
/** Where `tooLow` turns from true to false in [low, high], by bisection. */
function boundary(tooLow, low, high) {
    for (let step = 0; step < 60; step++) {
        const middle = (low + high) / 2;
        if (tooLow(middle))
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}


/***/ }),

/***/ 5237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ jsonEvents),
/* harmony export */   e: () => (/* binding */ limitedEvents)
/* harmony export */ });
/** Events as lines of JSON with the time (ISO 8601, UTC). */
function jsonEvents(write) {
    return (level, event, fields = {}) => write(`${JSON.stringify({ time: new Date().toISOString(), level, event, ...fields })}\n`);
}
/**
 * The same log, with one event of a name in a time at most: what a client can cause must not fill a disk. The next
 * one that is written says how many were left out.
 * @param milliseconds between two of a name.
 */
function limitedEvents(log, milliseconds) {
    const last = new Map();
    return (level, event, fields = {}) => {
        const now = performance.now();
        const before = last.get(event);
        if (before !== undefined && now - before.at < milliseconds) {
            before.left++;
            return;
        }
        last.set(event, { at: now, left: 0 });
        log(level, event, before !== undefined && before.left > 0 ? { ...fields, alike: before.left } : fields);
    };
}


/***/ }),

/***/ 5151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ServingMetrics)
/* harmony export */ });
/** Upper ends of the latency's histogram, in seconds. */
const bounds = [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];
/** What a server counts, in Prometheus' text format. */
class ServingMetrics {
    #requests = new Map();
    #latencies = new Float64Array(bounds.length + 1);
    #latencySum = 0;
    rows = 0;
    unseenValues = 0;
    loggedRows = 0;
    unloggedRows = 0;
    /** Requests that are being received or wait. */
    queued = 0;
    /** Counts a request that was answered. @param milliseconds since its head was read. */
    request(status, milliseconds) {
        this.#requests.set(status, (this.#requests.get(status) ?? 0) + 1);
        const seconds = milliseconds / 1000;
        let bin = 0;
        while (bin < bounds.length && seconds > bounds[bin])
            bin++;
        this.#latencies[bin]++;
        this.#latencySum += seconds;
    }
    /** @see https://prometheus.io/docs/instrumenting/exposition_formats/ */
    text(host, name) {
        const lines = [];
        const metric = (metricName, type, help, samples) => {
            lines.push(`# HELP ${metricName} ${help}`, `# TYPE ${metricName} ${type}`);
            for (const [labels, value] of samples)
                lines.push(`${metricName}${labels} ${value}`);
        };
        const model = `model="${name}"`;
        metric('mlops_requests_total', 'counter', 'Predict requests by HTTP status.', [...this.#requests].map(([status, count]) => [`{${model},code="${status}"}`, count]));
        metric('mlops_request_duration_seconds', 'histogram', 'Time from the head of a predict request to its answer.', []);
        let total = 0;
        for (const [bin, count] of this.#latencies.entries()) {
            total += count;
            lines.push(`mlops_request_duration_seconds_bucket{${model},le="${bounds[bin] ?? '+Inf'}"} ${total}`);
        }
        lines.push(`mlops_request_duration_seconds_sum{${model}} ${this.#latencySum}`, `mlops_request_duration_seconds_count{${model}} ${total}`);
        const single = (metricName, type, help, value) => metric(metricName, type, help, [[`{${model}}`, value]]);
        single('mlops_rows_total', 'counter', 'Rows that were answered.', this.rows);
        single('mlops_unseen_values_total', 'counter', 'Values that the model has no category for.', this.unseenValues);
        single('mlops_fallbacks_total', 'counter', 'Requests that the version before the current one answered in its place.', host.fallbacks);
        single('mlops_queue_length', 'gauge', 'Predict requests that are being received or wait.', this.queued);
        single('mlops_logged_rows_total', 'counter', 'Rows put into the prediction log.', this.loggedRows);
        single('mlops_unlogged_rows_total', 'counter', 'Sampled rows that the prediction log had no room for.', this.unloggedRows);
        const served = [['current', host.current], ['trial', host.trial?.model ?? null]].filter(([, found]) => found !== null);
        metric('mlops_model_info', 'gauge', 'The versions that are served.', served.map(([role, found]) => [
            `{${model},role="${role}",version="${found?.version.label}",model_id="${found?.manifest.id}"}`,
            1,
        ]));
        if (host.trial !== null)
            this.#trial(host.trial, metric, model);
        single('process_resident_memory_bytes', 'gauge', 'Memory of the process.', process.memoryUsage.rss());
        return `${lines.join('\n')}\n`;
    }
    #trial({ counts }, metric, model) {
        metric('mlops_trial_requests_total', 'counter', 'Requests that both versions of a trial were asked.', [
            [`{${model}}`, counts.requests],
        ]);
        metric('mlops_trial_failures_total', 'counter', 'Requests that one version of a trial alone failed.', [
            [`{${model},version="trial"}`, counts.onlyTrialFailed],
            [`{${model},version="current"}`, counts.onlyCurrentFailed],
        ]);
        metric('mlops_trial_disagreements_total', 'counter', 'Requests that the versions of a trial decide differently.', [[`{${model}}`, counts.disagreements]]);
    }
}


/***/ }),

/***/ 37733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ PredictionServer),
  M: () => (/* binding */ defaultLimits)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/shared/src/serving/refused-request.js
var refused_request = __webpack_require__(80298);
;// CONCATENATED MODULE: ./build/shared/src/serving/parse-body.js


/** Levels of lists and objects that a request can need: body, instances, a row; and some to say what is wrong. */
const deepest = 8;
/** Shorter bodies are read without counting their levels first: they cannot hold enough to matter. */
const shortBody = 64 * 1024;
/**
 * The JSON of a body.
 * @throws RefusedRequest if it is not UTF-8, too deep, or not JSON.
 */
function parseBody(body) {
    if (body.length === 0)
        throw new refused_request/* RefusedRequest */.Id(400, 'The body is empty; it must be a JSON object.');
    if (!(0,external_node_buffer_.isUtf8)(body))
        throw new refused_request/* RefusedRequest */.Id(400, 'The body is not UTF-8.');
    if (body.length > shortBody)
        requireShallow(body);
    try {
        return JSON.parse(body.toString('utf8'));
    }
    catch (error) {
        const position = /at position (\d+)/.exec(String(error.message))?.[1];
        const where = position === undefined ? 'it ends too early or is cut' : `see position ${position}`;
        throw new refused_request/* RefusedRequest */.Id(400, `The body is not JSON: ${where}.`);
    }
}
/** Millions of lists in each other would take many times the memory of their text. */
function requireShallow(body) {
    let depth = 0;
    let inText = false;
    for (let i = 0; i < body.length; i++) {
        const byte = body[i];
        if (inText) {
            if (byte === 0x5c)
                i++;
            else if (byte === 0x22)
                inText = false;
        }
        else if (byte === 0x22)
            inText = true;
        else if (byte === 0x5b || byte === 0x7b) {
            if (++depth > deepest)
                throw new refused_request/* RefusedRequest */.Id(400, `The body has more than ${deepest} levels of lists and objects.`);
        }
        else if (byte === 0x5d || byte === 0x7d)
            depth--;
    }
}

// EXTERNAL MODULE: ./build/shared/src/serving/trial.js
var serving_trial = __webpack_require__(26790);
;// CONCATENATED MODULE: ./build/shared/src/serving/answer-request.js



/**
 * Answers a request with the current version, or with the one that is tried beside it. What a version fails that was
 * switched to a short time ago, the one before it answers.
 * @throws RefusedRequest with the reason for the sender. @throws whatever a model throws that fails.
 */
function answerRequest(host, request, maxRows) {
    const model = modelFor(host, request.version);
    const body = parseBody(request.body);
    const trial = request.version === null ? host.trial : null;
    if (trial !== null) {
        const hash = (0,serving_trial/* keyHash */.a)(request.key === null ? request.body : Buffer.from(request.key));
        if (trial.takes(hash)) {
            const current = attempt(model, body, maxRows);
            const tried = attempt(trial.model, body, maxRows);
            trial.count(current.answer, tried.answer, hash);
            const first = trial.settings.mode === 'canary' ? [tried, current] : [current];
            const answered = first.find(({ answer }) => answer !== null)?.answer;
            if (answered)
                return answered;
            throw current.error;
        }
    }
    try {
        return answerWith(model, body, maxRows);
    }
    catch (error) {
        const previous = request.version === null ? host.previous : null;
        if (previous === null || isSendersFault(error))
            throw error;
        const { answer } = attempt(previous, body, maxRows);
        if (answer === null)
            throw error;
        host.fellBack(model, error);
        return answer;
    }
}
/** A request that no model could answer; one that this model has no finite answer for (422) is not. */
function isSendersFault(error) {
    return error instanceof refused_request/* RefusedRequest */.Id && error.status !== 422;
}
function answerWith(model, body, maxRows) {
    const rows = model.reader.read(body, maxRows);
    const output = model.predictor.predict(rows.table);
    const text = model.answers.write(output, rows.table.rows, rows.form);
    return { text, model, rows, output, unseen: model.reader.unseenValues() };
}
function attempt(model, body, maxRows) {
    try {
        return { answer: answerWith(model, body, maxRows), error: null };
    }
    catch (error) {
        return { answer: null, error };
    }
}
function modelFor(host, version) {
    const model = version === null ? host.current : host.find(version);
    if (model !== null)
        return model;
    if (version !== null)
        throw new refused_request/* RefusedRequest */.Id(404, `The version ${version} is not served.`);
    throw new refused_request/* RefusedRequest */.Id(503, 'No version is served yet.', { 'retry-after': '1' });
}

;// CONCATENATED MODULE: ./build/shared/src/serving/body-reader.js

/** JSON is also taken under the names that curl and fetch give a body, and without any, as TensorFlow Serving does. */
const jsonTypes = new Set([
    'application/json',
    'application/x-www-form-urlencoded',
    'text/json',
    'text/plain',
]);
/**
 * Refuses by its head what could not be read anyway.
 * @throws RefusedRequest
 */
function checkBodyHead({ headers }, maxBytes) {
    const type = headers['content-type'];
    // The one that nearly all clients send.
    if (type !== undefined && type !== 'application/json')
        checkType(type);
    const encoding = headers['content-encoding'];
    if (encoding !== undefined && encoding !== 'identity') {
        throw new refused_request/* RefusedRequest */.Id(415, `The body must not be compressed; Content-Encoding is ${(0,refused_request/* echo */.WI)(encoding)}.`);
    }
    const length = headers['content-length'];
    if (length !== undefined && Number(length) > maxBytes)
        throw tooLarge(maxBytes);
}
function checkType(type) {
    const [name, ...parameters] = type
        .toLowerCase()
        .split(';')
        .map((part) => part.trim());
    if (name !== '' && !jsonTypes.has(name)) {
        throw new refused_request/* RefusedRequest */.Id(415, `The body must be application/json, not ${(0,refused_request/* echo */.WI)(type)}.`);
    }
    const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice(8);
    if (charset !== undefined && !['utf-8', 'utf8', '"utf-8"', 'us-ascii'].includes(charset)) {
        throw new refused_request/* RefusedRequest */.Id(415, `The body must be UTF-8, not ${(0,refused_request/* echo */.WI)(charset)}.`);
    }
}
function tooLarge(maxBytes) {
    return new refused_request/* RefusedRequest */.Id(413, `The body has more than the ${maxBytes} bytes that a request may have.`);
}
/**
 * Receives a body.
 * @param onBody called once with the whole body, unless `onRefused` is, or the sender goes away. Its bytes count in
 * the budget until the caller takes them out.
 */
function receiveBody(request, { maxBytes, budget }, onBody, onRefused) {
    let first = null;
    let more = null;
    let size = 0;
    let over = false;
    const refuse = (why) => {
        over = true;
        budget.bytes -= size;
        first = null;
        more = null;
        size = 0;
        onRefused(why);
    };
    request.on('data', (chunk) => {
        // What still comes of a refused body is let pass, so that the sender gets to read the answer.
        if (over)
            return;
        size += chunk.length;
        budget.bytes += chunk.length;
        if (size > maxBytes)
            return refuse(tooLarge(maxBytes));
        if (budget.bytes > budget.maxBytes) {
            return refuse(new refused_request/* RefusedRequest */.Id(503, 'Too much is being received at the moment.', { 'retry-after': '1' }));
        }
        if (first === null)
            first = chunk;
        else if (more === null)
            more = [first, chunk];
        else
            more.push(chunk);
    });
    request.on('end', () => {
        if (over)
            return;
        over = true;
        onBody(more !== null ? Buffer.concat(more, size) : (first ?? Buffer.alloc(0)));
    });
    request.on('close', () => {
        if (over)
            return;
        over = true;
        budget.bytes -= size;
    });
}

// EXTERNAL MODULE: ./build/shared/src/serving/events.js
var events = __webpack_require__(5237);
;// CONCATENATED MODULE: ./build/shared/src/serving/http-answers.js
const jsonType = 'application/json';
/** The body of a refusal, as TensorFlow Serving writes it. */
function errorText(message) {
    return JSON.stringify({ error: message });
}
/** Answers, unless that has begun already or nobody is there any more. */
function send(response, status, type, text, headers = {}) {
    if (response.headersSent || response.destroyed)
        return;
    response.writeHead(status, {
        'content-type': type,
        'content-length': Buffer.byteLength(text),
        ...headers,
    });
    response.end(text);
}
/** Answers what could not be read as HTTP. */
function refuseSocket(error, socket) {
    if (error.code === 'ECONNRESET' || !socket.writable) {
        socket.destroy();
        return;
    }
    const [status, reason] = error.code === 'HPE_HEADER_OVERFLOW'
        ? ['431 Request Header Fields Too Large', 'The head of the request is too large.']
        : error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
            ? ['408 Request Timeout', 'The request took too long to arrive.']
            : ['400 Bad Request', 'The request is not HTTP/1.1.'];
    socket.end(rawAnswer(status, reason));
}
/** A refusal as it goes over the wire, where there is no response to write to. */
function rawAnswer(status, reason) {
    const text = errorText(reason);
    return `HTTP/1.1 ${status}\r\nContent-Type: ${jsonType}\r\nContent-Length: ${text.length}\r\nConnection: close\r\n\r\n${text}`;
}

// EXTERNAL MODULE: ./build/shared/src/serving/metrics.js
var metrics = __webpack_require__(5151);
// EXTERNAL MODULE: ./build/shared/src/base/nearest.js
var nearest = __webpack_require__(82889);
;// CONCATENATED MODULE: ./build/shared/src/serving/metadata.js
const tensorTypes = {
    integer: 'DT_INT64',
    number: 'DT_DOUBLE',
    boolean: 'DT_BOOL',
    text: 'DT_STRING',
    date: 'DT_STRING',
    timestamp: 'DT_STRING',
};
/** A model's signature as TensorFlow Serving tells it, and in words of ours beside it. */
function describeModel({ version, manifest, reader, answers }, name) {
    const tensor = (label, dtype, sizes) => ({
        dtype,
        tensor_shape: { dim: sizes.map((size) => ({ size: String(size), name: '' })), unknown_rank: false },
        name: `${label}:0`,
    });
    const inputs = reader.fields.map((field) => [
        field.name,
        tensor(field.name, tensorTypes[field.type], [-1]),
    ]);
    const outputs = answers.fields.map((field) => [
        field.name,
        tensor(field.name, tensorTypes[field.type === 'number' ? 'number' : field.type], field.width === null ? [-1] : [-1, field.width]),
    ]);
    return {
        model_spec: { name, signature_name: '', version: String(version.number) },
        metadata: {
            signature_def: {
                signature_def: {
                    serving_default: {
                        inputs: Object.fromEntries(inputs),
                        outputs: Object.fromEntries(outputs),
                        method_name: 'tensorflow/serving/predict',
                    },
                },
            },
            mlops: {
                version: version.label,
                model_id: manifest.id,
                dataset_id: manifest.datasetId,
                task: manifest.task,
                learner: manifest.learner.name,
                classes: manifest.classes,
                positive: manifest.positive,
                threshold: manifest.threshold,
                fields: reader.fields,
            },
        },
    };
}

// EXTERNAL MODULE: ./build/shared/src/evaluate/proportion-intervals.js
var proportion_intervals = __webpack_require__(98004);
;// CONCATENATED MODULE: ./build/shared/src/serving/trial-report.js

/** Of the intervals that are told; a decision takes a higher one, for it looks several times. */
const level = 0.95;
/** What a trial has seen so far, for who decides about it. Shares are null before there is anything to share. */
function describeTrial({ model, settings, counts }) {
    const { requests, onlyTrialFailed, onlyCurrentFailed, compared, disagreements } = counts;
    return {
        version: model.version.label,
        model_id: model.manifest.id,
        ...settings,
        ...counts,
        moreErrors: requests === 0
            ? null
            : {
                value: (onlyTrialFailed - onlyCurrentFailed) / requests,
                ...(0,proportion_intervals/* tangoInterval */.B)(onlyTrialFailed, onlyCurrentFailed, requests, level),
            },
        disagreement: compared === 0
            ? null
            : { value: disagreements / compared, ...(0,proportion_intervals/* wilsonInterval */.Y)(disagreements, compared, level) },
    };
}

// EXTERNAL MODULE: ./build/shared/src/serving/versions.js
var versions = __webpack_require__(91185);
;// CONCATENATED MODULE: ./build/shared/src/serving/routes.js





const plainRoutes = {
    '/healthz': { kind: 'alive' },
    '/readyz': { kind: 'ready' },
    '/metrics': { kind: 'metrics' },
};
/** Longest address that is taken apart, in UTF-16 units. */
const longestAddress = 500;
/**
 * What a request asks for.
 * @param address path and query as they came.
 * @param name of the model that is served.
 * @throws RefusedRequest for what there is not, or not by this method.
 */
function routeOf(method, address, host, name) {
    if (address.length > longestAddress)
        throw new refused_request/* RefusedRequest */.Id(414, 'The address is too long.');
    const [path] = address.split('?', 1);
    const route = Object.hasOwn(plainRoutes, path) ? plainRoutes[path] : modelRoute(path, host, name);
    const methods = route.kind === 'predict' ? ['POST'] : ['GET', 'HEAD'];
    if (methods.includes(method))
        return route;
    throw new refused_request/* RefusedRequest */.Id(405, `This address takes ${methods.join(' and ')}, not ${(0,refused_request/* echo */.WI)(method)}.`, {
        allow: methods.join(', '),
    });
}
const modelPath = /^\/v1\/models\/([^/:]+)(?:\/(versions|labels)\/([^/:]+))?(?::([a-z]+)|\/(metadata|trial))?$/;
function modelRoute(path, host, name) {
    const match = modelPath.exec(path);
    if (match === null) {
        throw new refused_request/* RefusedRequest */.Id(404, `There is nothing at ${(0,refused_request/* echo */.WI)(path)}. Ask /v1/models/${name}:predict or /v1/models/${name}.`);
    }
    const [, asked, by, which, verb, part] = match;
    if (asked !== name) {
        throw new refused_request/* RefusedRequest */.Id(404, `There is no model ${(0,refused_request/* echo */.WI)(asked)}. ${(0,nearest/* suggestName */.S)(asked, [name])}`);
    }
    const version = by === undefined ? null : by === 'versions' ? numbered(which) : labelled(which, host);
    if (verb === 'predict')
        return { kind: 'predict', version };
    if (verb !== undefined) {
        throw new refused_request/* RefusedRequest */.Id(404, `There is no ${(0,refused_request/* echo */.WI)(verb)} of a model, only "predict".`);
    }
    if (part === 'trial')
        return { kind: 'trial' };
    return { kind: part === 'metadata' ? 'metadata' : 'status', version };
}
/** A version's number, or its name. */
function numbered(text) {
    if (/^\d{1,16}$/.test(text))
        return Number(text);
    try {
        return (0,versions/* versionNumber */.e)(text);
    }
    catch {
        throw new refused_request/* RefusedRequest */.Id(400, `${(0,refused_request/* echo */.WI)(text)} is no version: write its number, or a name such as v1.2.3.`);
    }
}
function labelled(label, host) {
    const roles = { current: host.current, trial: host.trial?.model ?? null };
    if (label !== 'current' && label !== 'trial') {
        throw new refused_request/* RefusedRequest */.Id(404, `There is no label ${(0,refused_request/* echo */.WI)(label)}. ${(0,nearest/* suggestName */.S)(label, Object.keys(roles))}`);
    }
    const model = roles[label];
    if (model === null)
        throw new refused_request/* RefusedRequest */.Id(404, `No version has the label "${label}" now.`);
    return model.version.number;
}
/** The answer to everything but predict and metrics. */
function tell(route, host, name, stopping) {
    switch (route.kind) {
        case 'alive':
            return plain(200, 'alive');
        case 'ready':
            if (stopping)
                return plain(503, 'stopping');
            return host.current === null ? plain(503, 'no version is served yet') : plain(200, 'ready');
        case 'status':
            return json(statusOf(host, name, route.version));
        case 'metadata': {
            const model = route.version === null ? host.current : host.find(route.version);
            if (model === null)
                throw new refused_request/* RefusedRequest */.Id(404, 'That version is not served.');
            return json(describeModel(model, name));
        }
        case 'trial':
            if (host.trial === null)
                throw new refused_request/* RefusedRequest */.Id(404, 'No version is being tried.');
            return json(describeTrial(host.trial));
    }
}
function plain(status, text) {
    return { status, type: 'text/plain; charset=utf-8', text: `${text}\n` };
}
function json(value) {
    return { status: 200, type: 'application/json', text: JSON.stringify(value) };
}
/** As TensorFlow Serving tells it. */
function statusOf(host, name, version) {
    const statuses = host.statuses().filter((status) => version === null || status.version.number === version);
    if (statuses.length === 0) {
        const which = version === null ? 'No version' : `No version ${version}`;
        throw new refused_request/* RefusedRequest */.Id(404, `${which} of "${name}" was loaded.`);
    }
    return {
        model_version_status: statuses.map(({ version: { number, label }, modelId, state, error }) => ({
            version: String(number),
            state,
            status: error === null
                ? { error_code: 'OK', error_message: '' }
                : { error_code: 'UNAVAILABLE', error_message: error },
            label,
            model_id: modelId,
        })),
    };
}

;// CONCATENATED MODULE: ./build/shared/src/serving/prediction-server.js










const defaultLimits = {
    bodyBytes: 10 * 2 ** 20,
    rows: 10_000,
    queue: 1000,
    queuedBytes: 256 * 2 ** 20,
};
/** Idle ones have longer than the 60 seconds after which load balancers close. */
const defaultTimes = { head: 10_000, request: 30_000, idle: 65_000, silent: 30_000 };
/** Time in milliseconds in which senders are told that the server stops. */
const notice = 250;
/** Requests are answered for this long at a time, in milliseconds, before others are received. */
const slice = 5;
/** Refusals and failures are logged this often at the most, in milliseconds. */
const logPause = 1000;
/** TensorFlow Serving's REST API over HTTP, for one model. */
class PredictionServer {
    metrics;
    #host;
    #name;
    #predictPath;
    #limits;
    #budget;
    #limitedLog;
    #onAnswer;
    #server;
    #waiting = [];
    #draining = false;
    #stopping = false;
    constructor(host, options) {
        this.#host = host;
        this.#name = options.name;
        this.#predictPath = `/v1/models/${options.name}:predict`;
        this.#limits = { ...defaultLimits, ...options.limits };
        this.#budget = { bytes: 0, maxBytes: this.#limits.queuedBytes };
        this.#limitedLog = (0,events/* limitedEvents */.e)(options.log, logPause);
        this.#onAnswer = options.onAnswer;
        this.metrics = options.metrics ?? new metrics/* ServingMetrics */.Q();
        const times = { ...defaultTimes, ...options.times };
        this.#server = (0,external_node_http_.createServer)({
            headersTimeout: times.head,
            requestTimeout: times.request,
            keepAliveTimeout: times.idle,
            connectionsCheckingInterval: Math.min(1000, times.head),
            // Node would refuse without a word.
            requireHostHeader: false,
        }, (request, response) => this.#receive(request, response));
        this.#server.timeout = times.silent;
        this.#server.on('clientError', (error, socket) => refuseSocket(error, socket));
        this.#server.on('checkContinue', (request, response) => this.#receive(request, response, true));
        this.#server.on('checkExpectation', (_request, response) => send(response, 417, jsonType, errorText('Only "100-continue" can be expected.')));
        this.#server.on('connect', (_request, socket) => {
            socket.end(rawAnswer('405 Method Not Allowed', 'This is no proxy.'));
        });
    }
    /** @returns the port. @throws InfrastructureError if it cannot be had. */
    async listen(port, address) {
        await new Promise((resolve, reject) => {
            this.#server.once('error', (cause) => {
                const hint = cause.code === 'EADDRINUSE' ? 'Something else listens there: choose another --port.' : undefined;
                reject(new errors/* InfrastructureError */.EN(`The server cannot listen on ${address}, port ${port}: ${cause.message}`, {
                    hint,
                    cause,
                }));
            });
            this.#server.listen(port, address, resolve);
        });
        return this.#server.address().port;
    }
    /**
     * Answers what was asked and closes. Senders are told first, with their next answer, that their connection ends: one
     * that is closed while a request is on its way would lose it.
     * @param grace milliseconds after which what is still open is cut off.
     */
    async close(grace) {
        this.#stopping = true;
        await (0,promises_.setTimeout)(Math.min(notice, grace));
        const closed = new Promise((resolve) => this.#server.close(() => resolve()));
        const cut = setTimeout(() => this.#server.closeAllConnections(), grace);
        await closed;
        clearTimeout(cut);
    }
    #receive(request, response, expectsContinue = false) {
        const start = performance.now();
        let route;
        try {
            route =
                request.url === this.#predictPath && request.method === 'POST'
                    ? currentPredict
                    : routeOf(request.method ?? '', request.url ?? '', this.#host, this.#name);
        }
        catch (error) {
            this.#refuse(response, error);
            return;
        }
        if (route.kind === 'predict')
            this.#queue(route.version, request, response, start, expectsContinue);
        else
            this.#tell(route, response);
    }
    #tell(route, response) {
        try {
            if (route.kind === 'metrics') {
                send(response, 200, metricsType, this.metrics.text(this.#host, this.#name));
                return;
            }
            const { status, type, text } = tell(route, this.#host, this.#name, this.#stopping);
            send(response, status, type, text);
        }
        catch (error) {
            this.#refuse(response, error);
        }
    }
    #queue(version, request, response, start, expectsContinue) {
        const { metrics } = this;
        const refuse = (why) => {
            metrics.request(this.#refuse(response, why), performance.now() - start);
        };
        try {
            if (metrics.queued >= this.#limits.queue) {
                throw new refused_request/* RefusedRequest */.Id(503, 'Too many requests wait.', { 'retry-after': '1' });
            }
            checkBodyHead(request, this.#limits.bodyBytes);
        }
        catch (error) {
            refuse(error);
            return;
        }
        if (expectsContinue)
            response.writeContinue();
        metrics.queued++;
        let counted = true;
        const leave = () => {
            if (counted)
                metrics.queued--;
            counted = false;
        };
        response.once('close', leave);
        receiveBody(request, { maxBytes: this.#limits.bodyBytes, budget: this.#budget }, (body) => {
            this.#waiting.push({ body, version, request, response, start });
            this.#schedule();
        }, (why) => refuse(why));
    }
    /** Waiting requests are answered once all that arrived was received: so the queue shows how many there are. */
    #schedule() {
        if (this.#draining)
            return;
        this.#draining = true;
        setImmediate(() => this.#drain());
    }
    #drain() {
        const until = performance.now() + slice;
        let next = 0;
        while (next < this.#waiting.length && performance.now() < until)
            this.#answer(this.#waiting[next++]);
        this.#waiting = next === this.#waiting.length ? [] : this.#waiting.slice(next);
        this.#draining = false;
        if (this.#waiting.length > 0)
            this.#schedule();
    }
    #answer({ body, version, request, response, start }) {
        this.#budget.bytes -= body.length;
        // Its sender has gone.
        if (response.destroyed)
            return;
        const { metrics } = this;
        let status = 200;
        try {
            const key = request.headers[keyHeader];
            const answer = answerRequest(this.#host, { body, version, key: typeof key === 'string' ? key : null }, this.#limits.rows);
            metrics.rows += answer.rows.table.rows;
            metrics.unseenValues += answer.unseen;
            const requestId = request.headers['x-request-id'];
            this.#onAnswer?.(answer, typeof requestId === 'string' ? requestId : null);
            if (this.#stopping)
                response.setHeader('connection', 'close');
            response.writeHead(200, [
                'Content-Type',
                jsonType,
                'Content-Length',
                String(Buffer.byteLength(answer.text)),
                versionHeader,
                answer.model.version.label,
            ]);
            response.end(answer.text);
        }
        catch (error) {
            status = this.#refuse(response, error);
        }
        metrics.request(status, performance.now() - start);
    }
    /** @returns the status. */
    #refuse(response, error) {
        if (this.#stopping && !response.headersSent)
            response.setHeader('connection', 'close');
        if (error instanceof refused_request/* RefusedRequest */.Id) {
            this.#limitedLog('info', 'refused', { status: error.status, error: error.message });
            send(response, error.status, jsonType, errorText(error.message), error.headers);
            return error.status;
        }
        // What a model says of its own failure may hold values of the request: it goes to the log alone.
        this.#limitedLog('error', 'failed', { error: (0,errors/* messageOf */.bD)(error) });
        send(response, 500, jsonType, errorText('The model failed to answer.'));
        return 500;
    }
}
const currentPredict = { kind: 'predict', version: null };
const metricsType = 'text/plain; version=0.0.4; charset=utf-8';
/** Which version answered. */
const versionHeader = 'X-Model-Version';
/** What decides whether a trial takes a request. */
const keyHeader = 'x-routing-key';


/***/ }),

/***/ 80298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Id: () => (/* binding */ RefusedRequest),
/* harmony export */   WI: () => (/* binding */ echo)
/* harmony export */ });
/* harmony import */ var _report_visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87612);

/** Longest piece of a request that an answer repeats, in UTF-16 units. */
const echoLimit = 40;
/** A request that gets no prediction, with the reason for its sender. */
class RefusedRequest extends Error {
    /** HTTP status. */
    status;
    /** More headers of the answer: `Allow`, `Retry-After`. */
    headers;
    /** @param message one sentence for the sender; of the request itself only what `echo` and `kindOf` give. */
    constructor(status, message, headers = {}) {
        super(message);
        this.name = 'RefusedRequest';
        this.status = status;
        this.headers = headers;
    }
}
/** A piece of a request as an answer may repeat it: short, on one line, in quotes, nothing invisible. */
function echo(text) {
    return `"${(0,_report_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(text, echoLimit)}"`;
}
/** What a JSON value is, for messages: text and numbers shortened, of all else only the kind. */
function kindOf(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    switch (typeof value) {
        case 'string':
            return `the text ${echo(value)}`;
        case 'number':
            return Number.isFinite(value) ? `the number ${value}` : 'a number too large for 64 bits';
        case 'boolean':
            return String(value);
        default:
            return 'an object';
    }
}


/***/ }),

/***/ 26790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ RunningTrial),
/* harmony export */   a: () => (/* binding */ keyHash)
/* harmony export */ });
/* harmony import */ var _features_stable_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47527);

/** Numbers that differ by more than this share of the larger one count as different answers. */
const numberTolerance = 0.1;
/** A version that is asked beside the current one, and what came of it. */
class RunningTrial {
    model;
    settings;
    #requests = 0;
    #onlyTrialFailed = 0;
    #onlyCurrentFailed = 0;
    #compared = 0;
    #disagreements = 0;
    constructor(model, settings) {
        this.model = model;
        this.settings = settings;
    }
    /** Whether a request is one of its share. @param hash of the request's key, in [0, 2³²). */
    takes(hash) {
        return hash < this.settings.share * 2 ** 32;
    }
    /**
     * Counts a request that both were asked; null where a version failed to answer. Requests that neither answers are
     * the sender's fault. One row of a request is compared: those of one request are often alike.
     * @param hash of the request's key.
     */
    count(current, tried, hash) {
        if (current === null && tried === null)
            return;
        this.#requests++;
        if (tried === null)
            this.#onlyTrialFailed++;
        else if (current === null)
            this.#onlyCurrentFailed++;
        else {
            const rows = current.output.length / current.model.answers.width;
            this.#compared++;
            if (!sameDecision(current, tried, (0,_features_stable_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .finishHash */ .uf)(hash) % rows))
                this.#disagreements++;
        }
    }
    get counts() {
        return {
            requests: this.#requests,
            onlyTrialFailed: this.#onlyTrialFailed,
            onlyCurrentFailed: this.#onlyCurrentFailed,
            compared: this.#compared,
            disagreements: this.#disagreements,
        };
    }
}
function sameDecision(first, second, row) {
    const [a, b] = [first, second].map(({ model, output }) => {
        const place = model.answers.decide(output, row);
        // Classes by name: another version may have more of them.
        return place === null ? null : (model.manifest.classes[place] ?? String(place));
    });
    if (a !== null || b !== null)
        return a === b;
    const [x, y] = [first.output[row], second.output[row]];
    return Math.abs(x - y) <= numberTolerance * Math.max(Math.abs(x), Math.abs(y));
}
/**
 * The hash of a request's key, an integer in [0, 2³²): FNV-1a (32 bits) over its bytes, finished as in
 * features/stable-hash.ts. The same key goes to the same version on every server and after every restart.
 */
function keyHash(key) {
    let hash = 0x811c9dc5;
    for (let i = 0; i < key.length; i++)
        hash = Math.imul(hash ^ key[i], 0x01000193);
    return (0,_features_stable_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .finishHash */ .uf)(hash);
}


/***/ }),

/***/ 91185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ servedVersion),
/* harmony export */   e: () => (/* binding */ versionNumber)
/* harmony export */ });
/** Of each of the parts behind the first: three of them are integers that JSON's numbers hold. */
const partLimit = 1_000_000;
/**
 * A version as an integer that sorts as versions do: v1.2.3 is 1000002000003, six digits a part.
 * @throws RangeError if a part has more digits, or the text is no version.
 */
function versionNumber(label) {
    const match = /^v(\d{1,4})\.(\d{1,6})\.(\d{1,6})$/.exec(label);
    const parts = match?.slice(1).map(Number);
    if (!parts)
        throw new RangeError(`"${label}" has no number: it must be v1.2.3, of six digits a part at most.`);
    return (parts[0] * partLimit + parts[1]) * partLimit + parts[2];
}
/** A version with its number. @throws RangeError as `versionNumber` does. */
function servedVersion(label) {
    return { label, number: versionNumber(label) };
}


/***/ })

};
