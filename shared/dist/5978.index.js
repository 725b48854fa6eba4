export const id = 5978;
export const ids = [5978];
export const modules = {

/***/ 59683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   answerParent: () => (/* binding */ answerParent),
/* harmony export */   o: () => (/* binding */ runInFreshProcess)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78474);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57296);
/* harmony import */ var _worker_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85789);




/** The end of the error output that a message quotes, in characters. */
const quotedLength = 2_000;
/**
 * Does one of the jobs in actions/worker-jobs.ts in a process of its own: nothing that this process has loaded is
 * there, and what goes wrong there takes nothing else with it.
 * @param options.environment all that the process sees of the environment.
 * @param options.timeLimit milliseconds after which it is killed.
 * @returns what the job returned.
 * @throws what the job threw; InfrastructureError if the process ended without an answer; the signal's reason.
 */
async function runInFreshProcess(job, data, options) {
    const { signal, timeLimit } = options;
    signal.throwIfAborted();
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.fork)(await (0,_worker_js__WEBPACK_IMPORTED_MODULE_3__/* .findEntry */ .w)(), [], {
        env: { ...options.environment },
        // Neither a debugger's port nor the flags of a test runner are the child's business.
        execArgv: [],
        serialization: 'advanced',
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (text) => {
        said = (said + text).slice(-quotedLength);
    });
    const kill = () => {
        child.kill('SIGKILL');
    };
    let late = false;
    const timer = setTimeout(() => {
        late = true;
        kill();
    }, timeLimit);
    signal.addEventListener('abort', kill, { once: true });
    try {
        const answer = await askChild(child, { job, data });
        signal.throwIfAborted();
        if (answer !== null && 'value' in answer)
            return answer.value;
        if (answer !== null)
            throw receiveError(answer.error);
        const how = late
            ? `gave no answer for ${timeLimit / 1_000} s`
            : `ended ${child.signalCode ? `by ${child.signalCode}` : `with code ${child.exitCode}`}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InfrastructureError */ .EN(`The process of its own for "${job}" ${how}. ${said.trim()}`.trimEnd(), {
            hint: 'A lack of memory is the usual reason; a larger runner helps.',
        });
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', kill);
        kill();
    }
}
/** @returns null if the process ended without an answer. */
async function askChild(child, order) {
    const closed = (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, 'close').then(() => null);
    const answered = (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, 'message').then(([message]) => message);
    // A process that is gone already is told by its end; the order that did not reach it is no news.
    child.send(order, () => undefined);
    return Promise.race([answered, closed]);
}
/** The other side: waits for the order, does it, answers, and ends; ends as well when the parent is gone. */
async function answerParent(jobs) {
    if (process.send === undefined)
        throw new Error('This is the beginning of a worker, which nobody started.');
    process.once('disconnect', () => process.exit(1));
    const [{ job, data }] = (await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(process, 'message'));
    const answer = await jobs[job]()
        .then((work) => work(data))
        .then((value) => ({ value }), (error) => ({ error: sendableError(error) }));
    process.send(answer, undefined, undefined, () => process.exit(0));
}
function sendableError(error) {
    const message = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error);
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1) {
        return { kind: 'configuration', message, hint: error.hint, location: error.location };
    }
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InfrastructureError */ .EN) {
        return { kind: 'infrastructure', message, hint: error.hint, retryable: error.retryable };
    }
    return { kind: 'other', message };
}
function receiveError({ kind, message, hint, location = {}, retryable = false }) {
    const hinted = hint === undefined ? {} : { hint };
    if (kind === 'configuration')
        return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(message, { location, ...hinted });
    if (kind === 'infrastructure')
        return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InfrastructureError */ .EN(message, { retryable, ...hinted });
    return new Error(message);
}


/***/ }),

/***/ 82889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ suggestName),
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
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

/***/ 17850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ compareProbes),
/* harmony export */   Pf: () => (/* binding */ askProbes),
/* harmony export */   cv: () => (/* binding */ probesFile),
/* harmony export */   f4: () => (/* binding */ parseProbes)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _data_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96598);
/* harmony import */ var _registry_model_package_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17048);
/* harmony import */ var _smoke_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10844);




/** Name in a version's record. */
const probesFile = 'probes.json';
/** Rows that a model is asked. */
const probeRows = 20;
/** What a model answered when it was deployed, to rows that follow from its own profile. */
const probesSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('mlops-probes/1'),
    /** Row by row; null where the answer was no number. */
    answers: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable()).min(1),
});
/**
 * Rows made of a profile's quantiles and categories, so that they tell of nobody: a package that was published without
 * its test rows can be asked them again.
 */
function probeTable(profile, features) {
    return (0,_data_table_js__WEBPACK_IMPORTED_MODULE_3__/* .tableOf */ .c_)(features.map(({ name, type }, column) => {
        const known = Object.hasOwn(profile.columns, name) ? profile.columns[name] : undefined;
        const rows = Array.from({ length: probeRows }, (_, row) => row);
        if (type === 'text') {
            const categories = known?.kind === 'categorical' ? Object.keys(known.categories).sort() : [];
            return (0,_data_table_js__WEBPACK_IMPORTED_MODULE_3__/* .textColumn */ ._u)(name, rows.map((row) => categories[(row + column) % Math.max(1, categories.length)]));
        }
        const quantiles = known?.kind === 'numeric' ? known.quantiles : [];
        // Steps prime to the number of quantiles, so that columns do not move together.
        const place = (row) => (row * 37 + column * 101) % Math.max(1, quantiles.length);
        return (0,_data_table_js__WEBPACK_IMPORTED_MODULE_3__/* .numericColumn */ .UK)(name, type, rows.map((row) => quantiles[place(row)]));
    }));
}
/** Asks a model its probes, to be recorded. @returns null where it cannot be asked such rows. */
async function askProbes(folder, manifest, predictor) {
    try {
        const { features } = await (0,_registry_model_package_js__WEBPACK_IMPORTED_MODULE_0__/* .readModelProfile */ .DC)(folder);
        const answers = predictor.predict(probeTable(features, manifest.features));
        return {
            format: 'mlops-probes/1',
            answers: Array.from(answers, (answer) => (Number.isFinite(answer) ? answer : null)),
        };
    }
    catch {
        return null;
    }
}
/**
 * Asks a model its probes again: it must answer as recorded.
 * @param options.maxLatencyMs as for `smokeTest`.
 */
async function compareProbes(folder, manifest, predictor, options) {
    const { answers: before } = options.recorded;
    const table = probeTable((await (0,_registry_model_package_js__WEBPACK_IMPORTED_MODULE_0__/* .readModelProfile */ .DC)(folder)).features, manifest.features);
    const answers = predictor.predict(table);
    const result = { rows: probeRows, largestDifference: null, medianLatencyMs: null, skipped: null };
    if (answers.length !== before.length) {
        return { ...result, problem: `the model gives ${answers.length} numbers, and it was ${before.length}` };
    }
    let largestDifference = 0;
    for (const [i, expected] of before.entries()) {
        if (expected === null && !Number.isFinite(answers[i]))
            continue;
        const difference = Math.abs(answers[i] - (expected ?? Number.NaN)) / Math.max(1, Math.abs(expected ?? 0));
        // Written so that NaN counts as different.
        if (!(difference <= _smoke_js__WEBPACK_IMPORTED_MODULE_1__/* .smokeTolerance */ .Ry)) {
            const problem = `the model answers ${answers[i]}, and it was ${expected} when it was deployed`;
            return { ...result, problem };
        }
        largestDifference = Math.max(largestDifference, difference);
    }
    const good = { ...result, largestDifference, problem: null };
    return (0,_smoke_js__WEBPACK_IMPORTED_MODULE_1__/* .timeAnswers */ .ZF)(good, predictor, table, options.maxLatencyMs);
}
/** Reads what a version's record holds; null if that is nothing of ours. */
function parseProbes(text) {
    if (text === undefined)
        return null;
    try {
        return probesSchema.parse(JSON.parse(text));
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 75330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   smokeTestAfresh: () => (/* binding */ smokeTestAfresh),
/* harmony export */   smokeTestJob: () => (/* binding */ smokeTestJob)
/* harmony export */ });
/* harmony import */ var _base_fresh_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59683);
/* harmony import */ var _command_command_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76690);
/* harmony import */ var _registry_model_package_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17048);
/* harmony import */ var _probes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17850);
/* harmony import */ var _smoke_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10844);





/** Longest time from the start of the process to its answer, in milliseconds. */
const longestTest = 10 * 60_000;
/**
 * Loads a packaged model in a process of its own, as whoever serves it will, and asks it the smoke rows there: what
 * this process has loaded can neither help the model nor be harmed by it.
 * @param environment all that the process sees of the environment.
 * @throws ConfigurationError and InfrastructureError as `smokeTest`, or if the process ends before it has answered.
 */
async function smokeTestAfresh(order, environment, signal) {
    if (!(0,_command_command_model_js__WEBPACK_IMPORTED_MODULE_1__/* .canAnswer */ .P_)(order.manifest)) {
        return { smoke: (0,_smoke_js__WEBPACK_IMPORTED_MODULE_4__/* .skippedSmokeTest */ .kh)(_command_command_model_js__WEBPACK_IMPORTED_MODULE_1__/* .cannotAnswer */ .cB, { maxLatencyMs: order.maxLatencyMs }), probes: null };
    }
    return (0,_base_fresh_process_js__WEBPACK_IMPORTED_MODULE_0__/* .runInFreshProcess */ .o)('smoke-test', order, { environment, signal, timeLimit: longestTest });
}
/** The part that the process of its own does. */
async function smokeTestJob(data) {
    const { folder, manifest, rows, maxLatencyMs, recorded } = data;
    if (manifest.task === 'reinforcement') {
        return { smoke: await (0,_smoke_js__WEBPACK_IMPORTED_MODULE_4__/* .smokeTestPolicy */ .So)(folder, manifest), probes: null };
    }
    const model = await (0,_registry_model_package_js__WEBPACK_IMPORTED_MODULE_2__/* .openModel */ .GF)({ folder, manifest });
    if (rows > 0 && recorded !== undefined && !(0,_smoke_js__WEBPACK_IMPORTED_MODULE_4__/* .holdsSmokeRows */ .BF)(manifest)) {
        const smoke = recorded === null
            ? (0,_smoke_js__WEBPACK_IMPORTED_MODULE_4__/* .skippedSmokeTest */ .kh)('the package holds no rows to ask, and its version records none', { maxLatencyMs })
            : await (0,_probes_js__WEBPACK_IMPORTED_MODULE_3__/* .compareProbes */ .BJ)(folder, manifest, model, { recorded, maxLatencyMs });
        return { smoke, probes: recorded };
    }
    const smoke = await (0,_smoke_js__WEBPACK_IMPORTED_MODULE_4__/* .smokeTest */ .KH)(folder, manifest, model, { rows, maxLatencyMs });
    return { smoke, probes: smoke.problem === null ? await (0,_probes_js__WEBPACK_IMPORTED_MODULE_3__/* .askProbes */ .Pf)(folder, manifest, model) : null };
}


/***/ })

};
