export const id = 8392;
export const ids = [8392];
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

/***/ 98392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runAction: () => (/* binding */ runAction)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57296);
/* harmony import */ var _platform_github_logger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92925);
/* harmony import */ var _abort_on_signals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31034);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92163);
/* harmony import */ var _run_stage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35236);






/**
 * Runs a stage as GitHub runs an action: inputs from `INPUT_*`, outputs, job summary and annotations through the
 * runner's files. The report is written before the step fails on account of a verdict.
 */
async function runAction(stage) {
    const core = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(4942), __webpack_require__.e(3838)]).then(__webpack_require__.bind(__webpack_require__, 33838));
    const log = (0,_platform_github_logger_js__WEBPACK_IMPORTED_MODULE_2__/* .githubLogger */ .k)(core);
    const abort = (0,_abort_on_signals_js__WEBPACK_IMPORTED_MODULE_3__/* .abortOnSignals */ .P)();
    try {
        const names = [...Object.keys(stage.inputs.shape), ...Object.keys(_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .commonInputs */ .j$.shape)];
        const values = Object.fromEntries(names.map((name) => [name, core.getInput(name)]));
        if (values['github-token'])
            core.setSecret(values['github-token']);
        const { outcome, written } = await (0,_run_stage_js__WEBPACK_IMPORTED_MODULE_5__/* .runStage */ .S)(stage, values, {
            environment: process.env,
            directory: process.env.GITHUB_WORKSPACE ?? process.cwd(),
            log,
            signal: abort.signal,
        });
        for (const name of Object.keys(stage.outputs))
            core.setOutput(name, outcome.outputs[name] ?? '');
        for (const [name, path] of Object.entries(written))
            core.setOutput(name, path);
        log.info(`${outcome.report.title}: ${outcome.report.headline}`);
        if (process.env.GITHUB_STEP_SUMMARY) {
            await core.summary.addRaw(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(written.summary, 'utf8'), true).write();
        }
        if (outcome.failure !== undefined)
            core.setFailed(outcome.failure);
        if (outcome.error !== undefined)
            throw outcome.error;
    }
    catch (error) {
        const kind = error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1
            ? 'Configuration error'
            : error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InfrastructureError */ .EN
                ? 'Infrastructure error'
                : 'Unexpected error';
        const { file, line } = error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1 ? error.location : {};
        core.error((0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .describeError */ .Uc)(error), {
            title: `${stage.name}: ${kind}`,
            ...(file ? { file } : {}),
            ...(line ? { startLine: line } : {}),
        });
        if (kind === 'Unexpected error' && error instanceof Error && error.stack)
            core.debug(error.stack);
        process.exitCode = 1;
    }
    finally {
        abort.release();
    }
}


/***/ }),

/***/ 35236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ runStage)
});

// EXTERNAL MODULE: ./build/shared/src/base/files.js
var files = __webpack_require__(66720);
// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
;// CONCATENATED MODULE: ./build/shared/src/base/system-errors.js

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
        ? new errors/* InfrastructureError */.EN(message, { hint: known.hint, retryable: true, cause: error })
        : new errors/* ConfigurationError */.j1(message, { hint: known.hint, cause: error });
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
    const { renderHtml } = await Promise.all(/* import() */[__webpack_require__.e(1850), __webpack_require__.e(3137), __webpack_require__.e(9084)]).then(__webpack_require__.bind(__webpack_require__, 93137));
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
        const outcome = await stage.run(inputs, context);
        return { outcome, written: await writeOutcome(stage.name, outcome, context.stateDirectory) };
    }
    catch (error) {
        throw translateSystemError(error);
    }
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

/***/ 92925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ githubLogger)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Between two lines on the progress of a task, in milliseconds; the first one comes at once. */
const progressInterval = 5_000;
/** The job's log: groups fold, warnings become annotations, debug lines show when debugging is switched on. */
function githubLogger(core) {
    const printed = new Map();
    return {
        info: (message) => core.info(withoutCommands(message)),
        warning: (message) => core.warning(message),
        debug: (message) => core.debug(message),
        progress: (task, fraction, detail) => {
            const now = performance.now();
            if (now - (printed.get(task) ?? Number.NEGATIVE_INFINITY) < progressInterval)
                return;
            printed.set(task, now);
            const percent = `${Math.round(fraction * 100)} %`;
            core.info(withoutCommands(detail ? `${task}: ${percent}, ${detail}` : `${task}: ${percent}`));
        },
        group: (title, work) => core.group(title, work),
        foreign: (title, work) => core.group(withoutCommands(title), async () => {
            // The runner reads no command until this token, which the program does not know.
            const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
            core.info(`::stop-commands::${token}`);
            try {
                return await work((text) => core.info(withoutCommands(text)));
            }
            finally {
                core.info(`::${token}::`);
            }
        }),
    };
}
/**
 * A line of the log that begins with `::`, or holds `##[`, is a command to the runner. Text that comes from data
 * (a column's name, say) must never be one.
 */
function withoutCommands(message) {
    return message.replace(/^(\s*):(?=:)/gm, '$1: ').replaceAll('##[', '## [');
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
        const { localPlatform } = await __webpack_require__.e(/* import() */ 6140).then(__webpack_require__.bind(__webpack_require__, 86140));
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
    const { githubPlatform } = await __webpack_require__.e(/* import() */ 9890).then(__webpack_require__.bind(__webpack_require__, 89890));
    return githubPlatform({ token, environment });
}


/***/ })

};
