export const id = 4756;
export const ids = [4756];
export const modules = {

/***/ 31034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ abortOnSignals)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57296);
/* harmony import */ var _base_process_groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47827);


/**
 * A signal that is aborted when the job is cancelled (SIGINT, SIGTERM). A second one ends the process at once.
 * @returns the signal, and `release`, which gives the process its usual ways back.
 */
function abortOnSignals() {
    const controller = new AbortController();
    const onSignal = (name) => {
        // process.exit would wait for what native threads are doing.
        if (controller.signal.aborted) {
            (0,_base_process_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .killPrograms */ .I$)();
            process.kill(process.pid, 'SIGKILL');
        }
        controller.abort(new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InfrastructureError */ .EN(`The run was cancelled (${name}).`, { retryable: true }));
    };
    process.on('SIGINT', onSignal);
    process.on('SIGTERM', onSignal);
    return {
        signal: controller.signal,
        release: () => {
            process.off('SIGINT', onSignal);
            process.off('SIGTERM', onSignal);
        },
    };
}


/***/ }),

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

/***/ 22007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ runStage)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/shared/src/base/files.js
var files = __webpack_require__(66720);
// EXTERNAL MODULE: ./build/shared/src/base/system-errors.js
var system_errors = __webpack_require__(92588);
// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/report/format.js
var format = __webpack_require__(20089);
// EXTERNAL MODULE: ./build/shared/src/monitor/history-entries.js
var history_entries = __webpack_require__(33353);
// EXTERNAL MODULE: ./build/shared/src/monitor/history-store.js
var history_store = __webpack_require__(66564);
// EXTERNAL MODULE: ./build/shared/src/monitor/issue-text.js
var issue_text = __webpack_require__(91367);
;// CONCATENATED MODULE: ./build/shared/src/monitor/heartbeat.js





const day = 24 * 60 * 60_000;
/** After so long without a check something is wrong, whatever the workflow's state says. Milliseconds. */
const longestSilence = 7 * day;
/** Checks that a schedule is known by. */
const leastScheduled = 3;
/**
 * Monitors that were checked on a schedule and are not any more: for longer than two of their usual intervals and a
 * day. One that is checked on other occasions since then is not silent.
 */
function findSilences(entries, now) {
    const monitors = new Set(entries.flatMap((entry) => (entry.kind === 'check' ? [entry.monitor] : [])));
    return [...monitors].flatMap((monitor) => {
        const checks = (0,history_entries/* checksOf */.tg)(entries, monitor);
        const scheduled = checks.filter(({ event }) => event === 'schedule');
        const last = scheduled.at(-1);
        if (last === undefined || scheduled.length < leastScheduled)
            return [];
        const since = checks.slice(checks.indexOf(last) + 1);
        if (since.length >= leastScheduled)
            return [];
        const interval = usualInterval(scheduled);
        const time = now.getTime() - Date.parse(last.time);
        if (time <= 2 * interval + day)
            return [];
        return [{ monitor, last, time, isLong: time > Math.max(longestSilence, 3 * interval) }];
    });
}
/** The median of the times between the last checks. Milliseconds. */
function usualInterval(checks) {
    const times = checks.slice(-11).map(({ time }) => Date.parse(time));
    const gaps = times.slice(1).map((time, index) => time - times[index]);
    return gaps.sort((a, b) => a - b)[gaps.length >> 1] ?? 0;
}
/**
 * What the report of any other stage says where the watch over production has stopped without anybody being told: GitHub
 * switches schedules off after 60 days without a push, and a workflow that fails every day is soon overlooked. One
 * request, and another one for each monitor that is silent; what cannot be found out is no failure.
 */
async function heartbeatSections(place) {
    const { log } = place.platform;
    try {
        const silences = findSilences(await (0,history_store/* readHistory */.Lu)(place), new Date());
        const sections = [];
        for (const silence of silences) {
            const { workflow } = silence.last;
            const facts = workflow === null ? null : await stateOf(workflow, place);
            const isOff = facts !== null && facts.state !== 'active';
            if (!isOff && !silence.isLong)
                continue;
            const section = silenceSection(silence, facts);
            log.warning(section.text);
            sections.push({ heading: 'Production is not watched any more', blocks: section.blocks });
        }
        return sections;
    }
    catch (error) {
        log.info(`Whether production is still watched cannot be said: ${(0,errors/* describeError */.Uc)(error)}`);
        return [];
    }
}
/** @returns null where it cannot be looked up. */
async function stateOf(workflow, { platform }) {
    try {
        return await platform.workflows.find(workflow);
    }
    catch (error) {
        platform.log.info(`The state of ${workflow} cannot be looked up: ${(0,errors/* describeError */.Uc)(error)}`);
        return null;
    }
}
function silenceSection({ monitor, last, time }, facts) {
    const file = last.workflow ?? 'its workflow';
    const since = `The last scheduled check of ${monitor} was ${(0,format/* formatDuration */.a3)(time)} ago, at ${(0,issue_text/* formatTime */.fU)(last.time)}.`;
    const why = {
        inactive: `GitHub has switched the schedule of ${file} off, because nothing was pushed for 60 days.`,
        disabled: `${file} is switched off.`,
        active: `${file} is switched on, so its runs fail, or it has no schedule any more.`,
        unknown: `Whether ${file} is switched on is not known here.`,
    }[facts?.state ?? 'unknown'];
    const text = `${since} ${why}`;
    const blocks = [{ kind: 'text', text }];
    if (facts !== null && facts.state !== 'active') {
        blocks.push({ kind: 'code', text: `gh workflow enable ${file.split('/').at(-1)}` });
    }
    if (facts !== null)
        blocks.push({ kind: 'link', text: 'The workflow', url: facts.url });
    blocks.push({ kind: 'text', text: 'monitor.heartbeat: false in mlops.yml ends this.' });
    return { text, blocks };
}

// EXTERNAL MODULE: ./build/shared/src/action/inputs.js
var action_inputs = __webpack_require__(92163);
// EXTERNAL MODULE: ./build/shared/src/action/open-context.js
var open_context = __webpack_require__(67592);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/src/report/markdown.js + 2 modules
var markdown = __webpack_require__(52739);
;// CONCATENATED MODULE: ./build/shared/src/action/write-outcome.js



/** Longest Markdown of a job summary, in bytes: GitHub takes 1 MiB a step. */
const summaryLimit = 1_000_000;
/** Writes a stage's report as HTML and Markdown and its result as JSON, each whole or not at all. */
async function writeOutcome(stage, outcome, stateDirectory) {
    const folder = (0,external_node_path_.join)(stateDirectory, 'reports', stage);
    const written = {
        report: (0,external_node_path_.join)(folder, 'report.html'),
        summary: (0,external_node_path_.join)(folder, 'summary.md'),
        result: (0,external_node_path_.join)(folder, 'outcome.json'),
    };
    // Not before it is needed: what draws charts would slow down the start of every stage.
    const { renderHtml } = await Promise.all(/* import() */[__webpack_require__.e(1850), __webpack_require__.e(3096), __webpack_require__.e(1358)]).then(__webpack_require__.bind(__webpack_require__, 70099));
    await (0,files/* writeFileAtomically */.lo)(written.report, renderHtml(outcome.report));
    await (0,files/* writeFileAtomically */.lo)(written.summary, (0,markdown/* renderMarkdown */.G)(outcome.report, { limit: summaryLimit, unit: 'bytes' }));
    await (0,files/* writeFileAtomically */.lo)(written.result, `${JSON.stringify(outcome.result, null, 2)}\n`);
    return written;
}

;// CONCATENATED MODULE: ./build/shared/src/action/run-stage.js







/**
 * Runs a stage from inputs as text to a written report: the part that actions and command line share.
 * @param values inputs by public name, the stage's own and those that all stages have.
 * @throws ConfigurationError and InfrastructureError; a verdict is in the outcome.
 */
async function runStage(stage, values, place) {
    const isCommon = (name) => Object.hasOwn(action_inputs/* commonInputs */.j$.shape, name);
    const entries = Object.entries(values);
    const inputs = (0,action_inputs/* parseInputs */.TL)(stage.inputs, Object.fromEntries(entries.filter(([name]) => !isCommon(name))));
    const context = await (0,open_context/* openContext */.e)(Object.fromEntries(entries.filter(([name]) => isCommon(name))), place);
    try {
        await (0,files/* removeLeftovers */.DA)(context.stateDirectory);
        const heartbeat = lookAfterMonitor(stage, context);
        const outcome = withSections(await stage.run(inputs, context), await heartbeat());
        return { outcome, written: await writeOutcome(stage.name, outcome, context.stateDirectory) };
    }
    catch (error) {
        throw (0,system_errors/* translateSystemError */.e)(error);
    }
}
/** How long a stage that is done waits to hear of the monitor. Milliseconds. */
const longestWait = 5_000;
/**
 * Begins to find out whether production is still watched, beside the stage's own work.
 * @returns what is to be said of it, once the stage is done.
 */
function lookAfterMonitor(stage, context) {
    const { monitor } = context.config;
    const isAsked = monitor.heartbeat && monitor.current !== undefined && stage.name !== 'drift-check';
    if (!isAsked || context.platform.kind === 'local')
        return async () => [];
    const found = heartbeatSections(context);
    return () => {
        const waiting = new AbortController();
        const enough = (0,promises_.setTimeout)(longestWait, [], { signal: waiting.signal }).catch(() => []);
        return Promise.race([found, enough]).finally(() => waiting.abort());
    };
}
function withSections(outcome, sections) {
    if (sections.length === 0)
        return outcome;
    return { ...outcome, report: { ...outcome.report, sections: [...sections, ...outcome.report.sections] } };
}


/***/ }),

/***/ 47827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ killPrograms),
/* harmony export */   QL: () => (/* binding */ trackProgram),
/* harmony export */   i8: () => (/* binding */ signalGroup)
/* harmony export */ });
/** Programs that run now; each leads a group of processes, where the system has such groups. */
const running = new Set();
/** Counts a program that was started with `detached` (not on Windows) as running until it has ended. */
function trackProgram(program) {
    running.add(program);
    program.once('close', () => running.delete(program));
}
/** Sends a signal to a program and to all that it started. What has ended already is left alone. */
function signalGroup(program, signal) {
    if (program.pid === undefined)
        return;
    try {
        if (process.platform === 'win32')
            program.kill(signal);
        else
            process.kill(-program.pid, signal);
    }
    catch (error) {
        if (error.code !== 'ESRCH')
            throw error;
    }
}
/** Kills every program that still runs: for a process that is about to end without another chance. */
function killPrograms() {
    for (const program of running)
        signalGroup(program, 'SIGKILL');
}


/***/ }),

/***/ 92588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ translateSystemError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57296);

/** What a user can do about an error of the operating system, by its code. */
const hints = {
    ENOSPC: { kind: 'infrastructure', what: 'The disk is full', hint: 'Free some space, and run it again.' },
    EDQUOT: {
        kind: 'infrastructure',
        what: 'The disk quota is used up',
        hint: 'Free some space, and run it again.',
    },
    EMFILE: {
        kind: 'infrastructure',
        what: 'Too many files are open',
        hint: 'Raise the limit of open files (ulimit -n).',
    },
    EIO: { kind: 'infrastructure', what: 'The disk failed', hint: 'Use another machine.' },
    EACCES: {
        kind: 'configuration',
        what: 'Access is denied',
        hint: 'Give this user the right to read and write there.',
    },
    EPERM: {
        kind: 'configuration',
        what: 'The operation is not permitted',
        hint: 'Give this user the right to do it.',
    },
    EROFS: {
        kind: 'configuration',
        what: 'The file system is read-only',
        hint: 'Use a folder that can be written to.',
    },
    ENOTDIR: {
        kind: 'configuration',
        what: 'A file stands where a folder is needed',
        hint: 'Move the file away.',
    },
    EEXIST: {
        kind: 'configuration',
        what: 'A file stands where a folder is needed',
        hint: 'Move the file away.',
    },
    ENOTEMPTY: {
        kind: 'infrastructure',
        what: 'Another process works in the same folder',
        hint: 'Run one after the other, or each with a working-directory of its own.',
    },
    EISDIR: { kind: 'configuration', what: 'A folder stands where a file is needed', hint: 'Name a file.' },
    ENAMETOOLONG: { kind: 'configuration', what: 'A name is too long', hint: 'Use a shorter one.' },
};
/** An error of the operating system as one of ours, with what to do; any other error as it is. */
function translateSystemError(error) {
    const { code, path } = error;
    const known = typeof code === 'string' && Object.hasOwn(hints, code) ? hints[code] : undefined;
    if (!(error instanceof Error) || known === undefined)
        return error;
    const message = path === undefined ? `${known.what}.` : `${known.what}: "${path}".`;
    return known.kind === 'infrastructure'
        ? new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InfrastructureError */ .EN(message, { hint: known.hint, retryable: true, cause: error })
        : new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(message, { hint: known.hint, cause: error });
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

/***/ 27103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   GL: () => (/* binding */ escapeMarkdownSentence),
/* harmony export */   cK: () => (/* binding */ escapeMarkdownHtml),
/* harmony export */   hl: () => (/* binding */ fenceMarkdown),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   t3: () => (/* binding */ escapeMarkdownParagraph)
/* harmony export */ });
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87612);

/**
 * Text from outside as GitHub's Markdown, so that it renders as the plain text that it is.
 *
 * Two things read it. The Markdown parser: its signs are escaped with backslashes, HTML's with entities. Then
 * GitHub looks for mentions, issues, commits, emoji and formulas in the *rendered* text, where an escape is gone
 * already: `\@name` and `&#64;name` still notify. It reads each text node by itself, so a `<wbr>` (a place where
 * a line may break, which is neither seen nor copied) parts what would be found.
 */
/** Stands for a parting until the rest is escaped. Text has no control character left by then. */
const parting = '\0';
/** Commit ids have 7 to 40 hexadecimal digits. */
const hexadecimalRuns = /[0-9a-f]{7,}/gi;
const partings = new RegExp([
    // Mentions, teams, e-mail addresses, owner/repository@commit.
    '(?<=@)',
    // Issues: #1, owner/repository#1, and GH-1 or the prefixes of a repository's own trackers.
    '(?<=#)(?=\\w)',
    '(?<=[a-z]-)(?=\\d)',
    '(?<=ghsa-)',
    // Addresses.
    '(?<=:)(?=//)',
    '(?<=/)(?=/)',
    '(?<=www)(?=\\.)',
    // Emoji.
    '(?<=:)(?=[\\w+-]+:)',
].join('|'), 'gi');
const markdownSigns = /[\\`*[\]~#<>&|$\0]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
const htmlSigns = /[<>&"'$\0]/g;
/** A name, label, heading or cell: one line of Markdown, in a table or out of it. */
function escapeMarkdown(text, limit) {
    return escapeLine((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(text, limit));
}
/** A sentence: one line of Markdown. */
function escapeMarkdownSentence(text, limit) {
    return escapeLine((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleSentence */ .kX)(text, limit));
}
/** A paragraph: one line of Markdown, with `<br>` where the text has a line break. */
function escapeMarkdownParagraph(text) {
    return (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleParagraph */ .Tl)(text).map(escapeLine).join('<br>');
}
/** A name inside an HTML block of a Markdown text (`<summary>`), where Markdown's own escapes do not work. */
function escapeMarkdownHtml(text) {
    return part((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(text)).replace(htmlSigns, (sign) => entities[sign] ?? replacements[sign]);
}
/** The lines of a listing, and the fence to put before and after them: longer than any run of its backticks. */
function fenceMarkdown(text) {
    // GitHub's parser counts no further than 255.
    const lines = (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLines */ .gB)(text).map((line) => line.replace(/`{100,}/g, (run) => (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shortenMiddle */ .jM)(run, 99)));
    let longest = 2;
    for (const line of lines) {
        for (const run of line.match(/`+/g) ?? [])
            longest = Math.max(longest, run.length);
    }
    return { fence: '`'.repeat(longest + 1), lines };
}
/**
 * A link. Nothing in its address can end it.
 * @returns just the text if the address is not `http:` or `https:`, or longer than 2,000 characters.
 */
function markdownLink(link, limit) {
    const text = escapeMarkdown(link.text, limit);
    if (!URL.canParse(link.url))
        return text;
    const url = new URL(link.url);
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return text;
    const address = url.href
        .replace(/[^\w.~:/?#@!$&+,;=%-]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
        .replaceAll('&', '&amp;');
    return address.length > 2000 ? text : `[${text}](${address})`;
}
const entities = {
    '<': '&lt;',
    '>': '&gt;',
    '&': '&amp;',
    '"': '&quot;',
    "'": '&#39;',
};
const replacements = {
    ...entities,
    '|': '&#124;',
    // What GitHub's documentation advises where a dollar sign is not a formula's.
    $: '<span>$</span>',
    [parting]: '<wbr>',
};
function escapeLine(line) {
    return part(line)
        .replace(markdownSigns, (sign) => replacements[sign] ?? `\\${sign}`)
        .replace(/^[-+=](?![\p{L}\p{N}.])/u, '\\$&')
        .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
function part(line) {
    return line
        .replace(hexadecimalRuns, (run) => run.match(/.{1,6}/g).join(parting))
        .replace(partings, parting);
}


/***/ }),

/***/ 87612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   TC: () => (/* binding */ longTextLimit),
/* harmony export */   Tl: () => (/* binding */ visibleParagraph),
/* harmony export */   gB: () => (/* binding */ visibleLines),
/* harmony export */   jM: () => (/* binding */ shortenMiddle),
/* harmony export */   kX: () => (/* binding */ visibleSentence)
/* harmony export */ });
/* unused harmony export shortTextLimit */
/**
 * Text from outside, made fit to be looked at: every renderer passes text through here before it escapes it for
 * where it goes.
 */
/** Longest name, label, heading or cell that is shown, in UTF-16 units. */
const shortTextLimit = 200;
/** Longest sentence or paragraph that is shown, in UTF-16 units. */
const longTextLimit = 4000;
/**
 * What a reader cannot see, or what reorders or hides its neighbours: control and format characters (zero-width,
 * bidirectional, tags), lone surrogates, line and paragraph separators, and all else that Unicode lets a display
 * ignore.
 */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const invisibleExceptLineBreaks = new RegExp(`(?!\\n)${invisible.source}`, 'gu');
/** A name or a cell on one line: shortened in its middle, invisible characters shown as escapes. */
function visibleLine(text, limit = shortTextLimit) {
    return shortenMiddle(text, limit).replace(invisible, escapeCharacter).trim();
}
/** A sentence on one line. A single word is shortened as a name is. */
function visibleSentence(text, limit = longTextLimit) {
    return shortenWords(shortenMiddle(text, limit)).replace(invisible, escapeCharacter).trim();
}
/** The lines of a paragraph. */
function visibleParagraph(text) {
    return shortenWords(shortenMiddle(text.trim(), longTextLimit))
        .split(/\r\n|\r|\n/)
        .map((line) => line.replaceAll('\t', ' ').replace(invisible, escapeCharacter).trim());
}
/** The lines of a listing, each shortened in its middle; tabs become spaces. */
function visibleLines(text) {
    return text
        .replace(/\r\n|\r/g, '\n')
        .replaceAll('\t', '    ')
        .replace(invisibleExceptLineBreaks, escapeCharacter)
        .replace(/^\n+|\s+$/g, '')
        .split('\n')
        .map((line) => shortenMiddle(line, 2 * shortTextLimit));
}
/** Keeps the beginning and the end of a text that is longer than `limit`, with "…" between; never half a pair. */
function shortenMiddle(text, limit) {
    if (text.length <= limit)
        return text;
    let head = Math.ceil((limit - 1) / 2);
    let tail = text.length - Math.floor((limit - 1) / 2);
    if (isHighSurrogate(text, head - 1))
        head--;
    if (isHighSurrogate(text, tail - 1))
        tail++;
    return `${text.slice(0, head)}…${text.slice(tail)}`;
}
function shortenWords(text) {
    return text.replace(/\S+/g, (word) => shortenMiddle(word, shortTextLimit));
}
function isHighSurrogate(text, index) {
    const unit = text.charCodeAt(index);
    return unit >= 0xd800 && unit <= 0xdbff;
}
function escapeCharacter(character) {
    if (character === '\n')
        return '\\n';
    if (character === '\r')
        return '\\r';
    if (character === '\t')
        return '\\t';
    const hex = character.codePointAt(0).toString(16);
    return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
}


/***/ })

};
