export const id = 971;
export const ids = [971];
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
// EXTERNAL MODULE: ./build/shared/src/report/html.js + 10 modules
var html = __webpack_require__(9711);
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
    await (0,files/* writeFileAtomically */.lo)(written.report, (0,html/* renderHtml */.K)(outcome.report));
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
        const { localPlatform } = await __webpack_require__.e(/* import() */ 8413).then(__webpack_require__.bind(__webpack_require__, 98413));
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
    const { githubPlatform } = await __webpack_require__.e(/* import() */ 4156).then(__webpack_require__.bind(__webpack_require__, 64156));
    return githubPlatform({ token, environment });
}


/***/ }),

/***/ 9711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/shared/src/report/chart-tables.js
var chart_tables = __webpack_require__(27360);
// EXTERNAL MODULE: ./build/shared/src/report/format.js
var report_format = __webpack_require__(20089);
// EXTERNAL MODULE: ./build/shared/src/report/visible-text.js
var visible_text = __webpack_require__(87612);
;// CONCATENATED MODULE: ./build/shared/src/report/html-escape.js

/** A name, label or cell as HTML: safe as text and inside a quoted attribute. */
function escapeHtml(text, limit) {
    return escapeSigns((0,visible_text/* visibleLine */.P8)(text, limit));
}
/** A sentence as HTML. */
function escapeHtmlSentence(text, limit) {
    return escapeSigns((0,visible_text/* visibleSentence */.kX)(text, limit));
}
/** A paragraph as HTML, with `<br>` where the text has a line break. */
function escapeHtmlParagraph(text) {
    return (0,visible_text/* visibleParagraph */.Tl)(text).map(escapeSigns).join('<br>');
}
/** Text that is already fit to be looked at, such as the lines of a listing. */
function escapeSigns(text) {
    return text.replace(/[&<>"']/g, (sign) => entities[sign]);
}
/** A link, or just the text if the address is neither `http:` nor `https:`. */
function htmlLink({ text, url }) {
    const address = htmlAddress(url);
    const label = escapeHtml(text);
    return address === null ? label : `<a href="${address}" rel="noreferrer noopener">${label}</a>`;
}
/**
 * An address for a quoted `href`.
 * @returns null unless it is `http:` or `https:`.
 */
function htmlAddress(address) {
    if (!URL.canParse(address))
        return null;
    const url = new URL(address);
    return url.protocol === 'https:' || url.protocol === 'http:' ? escapeSigns(url.href) : null;
}
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};

// EXTERNAL MODULE: ./build/shared/src/report/charts/scale.js
var charts_scale = __webpack_require__(3198);
;// CONCATENATED MODULE: ./build/shared/src/report/charts/svg.js

/** Width of every chart in its own units; the page scales it. */
const chartWidth = 640;
/** Colours and dashes there are; further series stand in the table beneath only. */
const drawnSeries = 6;
/** Height of one line of a legend. */
const legendLine = 28;
/**
 * A picture with its title and description for those who do not see it. Colours come from the page's classes
 * `series-1` … `series-6`, `axis`, `grid`.
 * @param content SVG elements, escaped.
 */
function svg(options) {
    const classes = options.look === undefined ? 'chart' : `chart ${options.look}`;
    return [
        `<svg viewBox="0 0 ${options.width ?? chartWidth} ${options.height}" role="img" class="${classes}">`,
        `<title>${escapeHtml(options.title)}</title>`,
        `<desc>${escapeHtml(options.description, 500)}</desc>`,
        ...options.content,
        '</svg>',
    ].join('\n');
}
/** Text at a place; `anchor` says which end of it is there. */
function svgText(text, x, y, anchor = 'start', limit = 40) {
    const at = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
    return `<text x="${place(x)}" y="${place(y)}"${at}>${escapeHtml(text, limit)}</text>`;
}
/** A place on the picture, to a tenth of a unit. */
function place(value) {
    return String(Math.round(value * 10) / 10);
}

;// CONCATENATED MODULE: ./build/shared/src/report/charts/bars.js




/** More bars than this are hard to read; the rest stands in the table beneath. */
const drawnBars = 30;
const barDistance = 44;
/** Horizontal bars from zero, each below its name, so that long names have room. */
function barsChart(block) {
    const bars = block.bars.slice(0, drawnBars);
    const [low, high] = (0,charts_scale/* extentOf */.OY)([0, ...bars.map(({ value }) => value)]) ?? [0, 1];
    const scale = (0,charts_scale/* linearScale */.om)(low === high ? [0, 1] : [low, high], [0, chartWidth], { count: 5 });
    const zero = scale.at(0);
    const content = bars.flatMap(({ label, value }, index) => {
        const top = index * barDistance;
        const end = (0,charts_scale/* isDrawable */.HA)(value) ? scale.at(value) : zero;
        const figure = (0,report_format/* formatNumber */.ZV)(value);
        return [
            `<g><title>${escapeHtml(label)}: ${figure}</title>`,
            svgText(label, 0, top + 15),
            svgText(figure, chartWidth, top + 15, 'end'),
            `<rect class="track" x="0" y="${top + 24}" width="${chartWidth}" height="8" rx="2"/>`,
            `<rect class="series-1" x="${place(Math.min(zero, end))}" y="${top + 24}" width="${place(Math.abs(end - zero))}" height="8" rx="2"/>`,
            '</g>',
        ];
    });
    const more = block.bars.length - bars.length;
    if (more > 0)
        content.push(svgText(`… and ${(0,report_format/* formatNumber */.ZV)(more)} more`, 0, bars.length * barDistance + 15));
    return svg({
        height: Math.max(1, bars.length + (more > 0 ? 1 : 0)) * barDistance,
        title: block.title,
        description: `Bar chart with ${(0,report_format/* formatNumber */.ZV)(block.bars.length)} bars. Its figures are in the table below it.`,
        content,
    });
}

// EXTERNAL MODULE: ./build/shared/src/report/terminal-text.js
var terminal_text = __webpack_require__(39084);
;// CONCATENATED MODULE: ./build/shared/src/report/charts/heatmap.js





/** Shades of a colour, as the page's classes `shade-1` … `shade-10`. */
const shades = 10;
const left = 190;
const heatmap_top = 62;
const labelColumns = 24;
/** More columns than this have numbers instead of names above them. */
const mostNamedColumns = 5;
const widestCell = 90;
/** Above narrower cells every second number is left out. */
const narrowCell = 20;
/** More rows or columns than this cannot be told apart; the figures have them. */
const mostDrawn = 60;
/** Cells as dark as their values are large, with one colour above zero and one below. */
function heatmapChart(block) {
    const rows = block.rows.slice(0, mostDrawn);
    const columns = block.columns.slice(0, mostDrawn);
    const named = columns.length <= mostNamedColumns;
    const cellWidth = Math.min(widestCell, (chartWidth - left) / Math.max(1, columns.length));
    const cellHeight = named ? 24 : Math.max(16, Math.min(24, cellWidth));
    const format = block.scale === 'share' ? report_format/* formatPercent */.l9 : report_format/* formatNumber */.ZV;
    const content = legend(block.scale);
    columns.forEach((name, column) => {
        if (!named && cellWidth < narrowCell && column % 2 === 1)
            return;
        const head = named ? (0,terminal_text/* cut */.Jj)((0,visible_text/* visibleLine */.P8)(name), 11) : String(column + 1);
        const x = left + cellWidth * (column + 0.5);
        content.push(`<text x="${place(x)}" y="${heatmap_top - 8}" text-anchor="middle">${escapeSigns(head)}</text>`);
    });
    rows.forEach((name, row) => {
        const y = heatmap_top + row * cellHeight;
        const label = (0,terminal_text/* cut */.Jj)((0,visible_text/* visibleLine */.P8)(name), named ? labelColumns : labelColumns - 3);
        const middle = place(y + cellHeight / 2 + 4.5);
        content.push(`<text x="0" y="${middle}">${escapeSigns(label)}</text>`);
        if (!named)
            content.push(svgText(String(row + 1), left - 8, Number(middle), 'end'));
        columns.forEach((columnName, column) => {
            const value = block.values[row]?.[column] ?? null;
            const x = left + column * cellWidth;
            const figure = format(value);
            const area = `x="${place(x + 0.5)}" y="${place(y + 0.5)}" width="${place(cellWidth - 1)}" height="${place(cellHeight - 1)}"`;
            content.push(`<rect class="${cellClass(value, block.scale)}" ${area}><title>${escapeHtml(name, 60)}, ${escapeHtml(columnName, 60)}: ${figure}</title></rect>`);
            const text = named ? figure : value === null ? '·' : '';
            if (text === '')
                return;
            const look = shadeOf(value, block.scale) >= darkShade ? 'on-dark' : 'on-pale';
            content.push(`<text x="${place(x + cellWidth / 2)}" y="${middle}" text-anchor="middle" class="${look}">${escapeSigns(text)}</text>`);
        });
    });
    const chart = svg({
        height: Math.ceil(heatmap_top + rows.length * cellHeight + 4),
        look: 'wide',
        title: block.title,
        description: `Heat map of ${(0,report_format/* formatNumber */.ZV)(rows.length)} rows and ${(0,report_format/* formatNumber */.ZV)(columns.length)} columns. Its figures are in the table below it.`,
        content,
    });
    const name = escapeHtml(block.title);
    return `<div class="scroll" role="region" aria-label="${name}" tabindex="0">\n${chart}\n</div>`;
}
/** From this shade on a figure on a cell is written in the page's colour. */
const darkShade = 6;
function shadeOf(value, scale) {
    const shade = Math.round(Math.min(1, Math.abs(value ?? 0)) * shades) || 0;
    // A few rows are not none, but a weak correlation is.
    return scale === 'share' && value !== null && value > 0 ? Math.max(1, shade) : shade;
}
function cellClass(value, scale) {
    const shade = shadeOf(value, scale);
    return `heat${value !== null && value < 0 && shade > 0 ? ' below' : ''} shade-${shade}`;
}
function legend(scale) {
    const values = scale === 'share' ? [0, 0.25, 0.5, 0.75, 1] : [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1];
    const format = scale === 'share' ? report_format/* formatPercent */.l9 : report_format/* formatNumber */.ZV;
    const size = 20;
    return [
        ...values.map((value, index) => `<rect class="${cellClass(value, scale)}" x="${left + index * size}" y="2" width="${size - 1}" height="14"/>`),
        svgText(format(values[0]), left - 8, 14, 'end'),
        svgText(format(1), left + values.length * size + 8, 14),
    ];
}

;// CONCATENATED MODULE: ./build/shared/src/report/charts/histogram.js





const histogram_left = 66;
const right = chartWidth - 14;
const plotHeight = 220;
/** As many edges are written as have room. */
const writtenEdges = 7;
/**
 * The share of rows in each bin, the series side by side. All bins are drawn equally wide, whatever their range:
 * heights are shares, so the widths of unequal bins would mislead.
 */
function histogramChart(block) {
    const series = block.series.slice(0, drawnSeries);
    const labels = (0,chart_tables/* binLabels */.H1)(block.edges);
    const top = series.length * legendLine + 24;
    const bottom = top + plotHeight;
    const [, highest] = (0,charts_scale/* extentOf */.OY)([0, ...series.flatMap(({ shares }) => shares)]) ?? [0, 0];
    const y = (0,charts_scale/* linearScale */.om)([0, highest || 1], [bottom, top], { count: 4, round: true });
    const content = series.map(({ name }, index) => histogram_legend(name, index));
    for (const tick of y.ticks) {
        const at = place(y.at(tick));
        content.push(`<line class="grid" x1="${histogram_left}" x2="${right}" y1="${at}" y2="${at}"/>`);
        content.push(svgText((0,report_format/* formatPercent */.l9)(tick), histogram_left - 8, y.at(tick) + 5, 'end'));
    }
    const slot = (right - histogram_left) / Math.max(1, labels.length);
    const width = (slot * 0.84) / Math.max(1, series.length);
    labels.forEach((label, bin) => {
        series.forEach(({ name, shares }, index) => {
            const share = shares[bin];
            if (share === undefined || !(0,charts_scale/* isDrawable */.HA)(share))
                return;
            const x = histogram_left + slot * (bin + 0.08) + width * index;
            content.push(`<rect class="bin series-${index + 1}" x="${place(x)}" y="${place(y.at(share))}" width="${place(width)}" height="${place(bottom - y.at(share))}"><title>${escapeHtml(name)}, ${escapeHtml(label)}: ${(0,report_format/* formatPercent */.l9)(share)}</title></rect>`);
        });
    });
    content.push(`<line class="axis" x1="${histogram_left}" x2="${right}" y1="${bottom}" y2="${bottom}"/>`);
    const distance = Math.max(1, Math.ceil(labels.length / (writtenEdges - 1)));
    for (let edge = 0; labels.length > 0 && edge < block.edges.length; edge += distance) {
        const anchor = edge === 0 ? 'start' : edge === labels.length ? 'end' : 'middle';
        content.push(svgText((0,report_format/* formatNumber */.ZV)(block.edges[edge]), histogram_left + slot * edge, bottom + 22, anchor));
    }
    return svg({
        height: bottom + 34,
        title: block.title,
        description: `Histogram with ${labels.length} bins of ${series.map(({ name }) => name).join(' and ')}. Its figures are in the table below it.`,
        content,
    });
}
function histogram_legend(name, index) {
    const y = index * legendLine + 14;
    return `<rect class="bin series-${index + 1}" x="0" y="${y - 11}" width="14" height="12"/>${svgText(name, 24, y)}`;
}

;// CONCATENATED MODULE: ./build/shared/src/report/charts/lines.js




const lines_left = 66;
const lines_right = chartWidth - 14;
const lines_plotHeight = 240;
/** A picture is no finer than this: lines with more points are thinned. */
const mostPoints = 600;
/** Lines over a numeric axis. Each series has a colour and a dash pattern of its own. */
function linesChart(block) {
    const series = block.series
        .slice(0, drawnSeries)
        .map((one) => ({ name: one.name, points: (0,chart_tables/* finitePoints */.Lv)(one) }));
    const top = series.length * legendLine + 46;
    const bottom = top + lines_plotHeight;
    const height = bottom + 56;
    const all = series.flatMap(({ points }) => points);
    const xExtent = (0,charts_scale/* extentOf */.OY)(all.map(([x]) => x));
    const yExtent = (0,charts_scale/* extentOf */.OY)(all.map(([, y]) => y));
    if (xExtent === null || yExtent === null) {
        return svg({
            height: legendLine * 2,
            title: block.title,
            description: 'There is nothing to draw.',
            content: [svgText('Nothing to draw.', 0, 20)],
        });
    }
    const x = (0,charts_scale/* linearScale */.om)(xExtent, [lines_left, lines_right], { count: 5 });
    const y = (0,charts_scale/* linearScale */.om)(yExtent, [bottom, top], { count: 5, round: true });
    const content = series.map(({ name }, index) => lines_legend(name, index));
    content.push(svgText(block.y, 0, top - 22));
    for (const tick of y.ticks) {
        const at = place(y.at(tick));
        content.push(`<line class="grid" x1="${lines_left}" x2="${lines_right}" y1="${at}" y2="${at}"/>`);
        content.push(svgText((0,report_format/* formatNumber */.ZV)(tick), lines_left - 8, y.at(tick) + 5, 'end'));
    }
    content.push(`<line class="axis" x1="${lines_left}" x2="${lines_right}" y1="${bottom}" y2="${bottom}"/>`);
    for (const tick of x.ticks)
        content.push(svgText((0,report_format/* formatNumber */.ZV)(tick), x.at(tick), bottom + 22, 'middle'));
    content.push(svgText(block.x, lines_right, bottom + 46, 'end'));
    series.forEach(({ points }, index) => {
        const path = thinned(points).map(([px, py]) => `${place(x.at(px))},${place(y.at(py))}`);
        if (path.length === 1) {
            const [cx, cy] = path[0].split(',');
            content.push(`<circle class="series-${index + 1}" cx="${cx}" cy="${cy}" r="4"/>`);
        }
        else if (path.length > 1) {
            content.push(`<polyline class="line series-${index + 1}" points="${path.join(' ')}"/>`);
        }
    });
    return svg({
        height,
        title: block.title,
        description: describe(block, series),
        content,
    });
}
function lines_legend(name, index) {
    const y = index * legendLine + 14;
    const sample = `<line class="line series-${index + 1}" x1="0" x2="32" y1="${y - 5}" y2="${y - 5}"/>`;
    return sample + svgText(name, 42, y);
}
function describe(block, series) {
    const sentences = series
        .filter(({ points }) => points.length > 0)
        .map(({ name, points }) => {
        const [firstX, firstY] = points[0];
        const [lastX, lastY] = points[points.length - 1];
        return `${name}: from ${(0,report_format/* formatNumber */.ZV)(firstY)} at ${(0,report_format/* formatNumber */.ZV)(firstX)} to ${(0,report_format/* formatNumber */.ZV)(lastY)} at ${(0,report_format/* formatNumber */.ZV)(lastX)}.`;
    });
    return `Line chart of ${block.y} by ${block.x}. ${sentences.join(' ')}`;
}
/** The lowest and the highest point of each of many equal runs, so that no peak is lost. */
function thinned(points) {
    if (points.length <= mostPoints)
        return points;
    const runs = mostPoints / 2;
    const kept = [points[0]];
    for (let run = 0; run < runs; run++) {
        const start = Math.floor((run * points.length) / runs);
        const end = Math.floor(((run + 1) * points.length) / runs);
        let lowest = start;
        let highest = start;
        for (let i = start; i < end; i++) {
            if (points[i][1] < points[lowest][1])
                lowest = i;
            if (points[i][1] > points[highest][1])
                highest = i;
        }
        kept.push(points[Math.min(lowest, highest)], points[Math.max(lowest, highest)]);
    }
    kept.push(points[points.length - 1]);
    return kept;
}

// EXTERNAL MODULE: ./build/shared/src/report/distributions-table.js
var distributions_table = __webpack_require__(42158);
;// CONCATENATED MODULE: ./build/shared/src/report/charts/small-distribution.js







/** Width of a small picture in its own units. */
const width = 240;
const small_distribution_plotHeight = 64;
const small_distribution_barDistance = 20;
const barLeft = 104;
const barRight = 196;
/** Columns of text that a category's name has beside its bar. */
const small_distribution_labelColumns = 14;
/**
 * One column of a table: the first series filled, the second as an outline over it. Further series are not drawn.
 * @returns an empty text where there is nothing to draw.
 */
function smallDistribution(item, series) {
    const { shape } = item;
    if (shape === null)
        return '';
    const drawing = shape.kind === 'numbers' ? histogram(shape) : bars(shape);
    return svg({
        width,
        height: drawing.height,
        look: 'small',
        title: item.name,
        description: (0,distributions_table/* describeDistribution */.Ob)(item, series.slice(0, 2)),
        content: drawing.content,
    });
}
function histogram(shape) {
    const [filled = [], outlined = []] = shape.shares;
    const [, highest] = (0,charts_scale/* extentOf */.OY)([0, ...filled, ...outlined]) ?? [0, 0];
    const outline = (shares) => shares.flatMap((share, bin) => {
        const y = place(small_distribution_plotHeight - ((0,charts_scale/* isDrawable */.HA)(share) ? share / (highest || 1) : 0) * (small_distribution_plotHeight - 4));
        const x = (edge) => place((edge * width) / shares.length);
        return [`${x(bin)},${y}`, `${x(bin + 1)},${y}`];
    });
    const content = [];
    if (filled.length > 0) {
        content.push(`<polygon class="filled" points="0,${small_distribution_plotHeight} ${outline(filled).join(' ')} ${width},${small_distribution_plotHeight}"/>`);
    }
    if (outlined.length > 0) {
        content.push(`<polyline class="outlined" points="${outline(outlined).join(' ')}"/>`);
    }
    content.push(`<line class="axis" x1="0" x2="${width}" y1="${small_distribution_plotHeight}" y2="${small_distribution_plotHeight}"/>`);
    content.push(svgText(shape.from, 0, small_distribution_plotHeight + 15));
    content.push(svgText(shape.to, width, small_distribution_plotHeight + 15, 'end'));
    return { height: small_distribution_plotHeight + 20, content };
}
function bars({ labels, shares }) {
    const [filled = [], outlined = []] = shares;
    const [, highest] = (0,charts_scale/* extentOf */.OY)([0, ...filled, ...outlined]) ?? [0, 0];
    const length = (share) => place((0,charts_scale/* isDrawable */.HA)(share ?? 0) ? ((share ?? 0) / (highest || 1)) * (barRight - barLeft) : 0);
    const content = labels.flatMap((label, index) => {
        const top = index * small_distribution_barDistance + 3;
        const name = escapeSigns((0,terminal_text/* cut */.Jj)((0,visible_text/* visibleLine */.P8)(label), small_distribution_labelColumns));
        const drawn = [`<text x="0" y="${top + 12}">${name}</text>`];
        const bar = `x="${barLeft}" y="${top + 2}" height="12"`;
        if (filled.length > 0)
            drawn.push(`<rect class="filled" ${bar} width="${length(filled[index])}"/>`);
        if (outlined.length > 0)
            drawn.push(`<rect class="outlined" ${bar} width="${length(outlined[index])}"/>`);
        drawn.push(svgText((0,report_format/* formatPercent */.l9)((filled.length > 0 ? filled : outlined)[index] ?? null), width, top + 12, 'end'));
        return drawn;
    });
    return { height: Math.max(1, labels.length) * small_distribution_barDistance, content };
}

;// CONCATENATED MODULE: ./build/shared/src/report/html-distributions.js



/** As many are seen at once; more are folded away. */
const mostOpen = 60;
const html_distributions_mostDrawn = 500;
/** Small pictures side by side, as many in a row as have room. */
function htmlDistributions({ title, series, items }) {
    const drawn = items.slice(0, html_distributions_mostDrawn).map((item) => smallFigure(item, series));
    const folded = drawn.slice(mostOpen);
    const lines = [
        '<div class="distributions">',
        `<p class="heading">${escapeHtml(title)}</p>`,
        `<p class="note">${series.slice(0, 2).map(html_distributions_legend).join(' ')}</p>`,
        grid(drawn.slice(0, mostOpen)),
    ];
    if (folded.length > 0) {
        lines.push('<details>', `<summary>${(0,report_format/* formatNumber */.ZV)(folded.length)} more</summary>`, grid(folded), '</details>');
    }
    if (drawn.length < items.length) {
        lines.push(`<p class="note">Drawn: the first ${(0,report_format/* formatNumber */.ZV)(drawn.length)} of ${(0,report_format/* formatNumber */.ZV)(items.length)}; ${(0,report_format/* formatNumber */.ZV)(items.length - drawn.length)} left out.</p>`);
    }
    return [...lines, '</div>'].join('\n');
}
function html_distributions_legend(name, index) {
    const kind = index === 0 ? 'filled' : 'outlined';
    return `<span class="key"><svg viewBox="0 0 16 12" class="sample" aria-hidden="true"><rect class="${kind}" x="1" y="1" width="14" height="10"/></svg> ${escapeHtml(name)}</span>`;
}
function grid(figures) {
    return ['<div class="small-figures">', ...figures, '</div>'].join('\n');
}
function smallFigure(item, series) {
    const note = item.note === undefined ? '' : `<p class="note">${escapeHtmlSentence(item.note, 300)}</p>`;
    return `<figure>\n<figcaption>${escapeHtml(item.name, 80)}</figcaption>\n${smallDistribution(item, series)}${note}</figure>`;
}

// EXTERNAL MODULE: ./build/shared/src/report/status.js
var report_status = __webpack_require__(89424);
;// CONCATENATED MODULE: ./build/shared/src/report/html-blocks.js










/** Rows of one table; more make a page that no browser likes and no person reads. */
const mostRows = 2000;
/** Rows of the table beneath a chart. */
const mostChartRows = 500;
const mostCodeLines = 2000;
const mostFacts = 500;
/** Cells from this length on may take several lines. */
const longCell = 40;
/**
 * One block as HTML.
 * @param heading of its section: the name of a table that has no caption.
 */
function htmlBlock(block, heading) {
    switch (block.kind) {
        case 'text':
            return `<p>${escapeHtmlParagraph(block.text)}</p>`;
        case 'facts':
            return facts(block.facts);
        case 'table':
            return table(block.table, heading, mostRows);
        case 'code':
            return code(block.text);
        case 'link':
            return `<p>${htmlLink(block)}</p>`;
        case 'bars':
            return chart(block, barsChart(block), (0,chart_tables/* barsTable */.$B)(block));
        case 'lines':
            return chart(block, linesChart(block), (0,chart_tables/* linesTable */.kb)(block));
        case 'histogram':
            return chart(block, histogramChart(block), (0,chart_tables/* histogramTable */.H4)(block));
        case 'distributions':
            return htmlDistributions(block);
        case 'heatmap':
            return chart(block, heatmapChart(block), block.figures);
    }
}
function facts(all) {
    const shown = all
        .slice(0, mostFacts)
        .map(([name, value]) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd>`);
    return `<dl>\n${shown.join('\n')}\n</dl>${leftOut(shown.length, all.length, 'facts')}`;
}
function code(text) {
    const lines = (0,visible_text/* visibleLines */.gB)(text);
    const shown = lines.slice(0, mostCodeLines);
    return `<pre tabindex="0"><code>${shown.map(escapeSigns).join('\n')}</code></pre>${leftOut(shown.length, lines.length, 'lines')}`;
}
/** The picture, and its figures folded beneath it. */
function chart(block, picture, figures) {
    return [
        '<figure>',
        `<figcaption>${escapeHtml(block.title)}</figcaption>`,
        picture,
        '<details>',
        '<summary>Figures</summary>',
        table(figures, block.title, mostChartRows),
        '</details>',
        '</figure>',
    ].join('\n');
}
function table(content, heading, limit) {
    if (content.rows.length === 0 || content.columns.length === 0) {
        return `<p class="note">${escapeHtmlParagraph(content.empty ?? 'No rows.')}</p>`;
    }
    const name = escapeHtml(content.caption ?? heading);
    const caption = content.caption === undefined
        ? `<caption class="unseen">${name}</caption>`
        : `<caption><span>${name}</span></caption>`;
    const headings = content.columns.map(({ heading: text, align }) => `<th scope="col"${align === 'right' ? ' class="right"' : ''}>${escapeHtml(text)}</th>`);
    const shown = content.rows.slice(0, limit);
    const rows = shown.map((row) => {
        const cells = content.columns.map(({ align }, column) => cellHtml(row[column] ?? '', align, column === 0));
        return `<tr>${cells.join('')}</tr>`;
    });
    return [
        `<div class="scroll" role="region" aria-label="${name}" tabindex="0">`,
        '<table>',
        caption,
        `<thead><tr>${headings.join('')}</tr></thead>`,
        '<tbody>',
        ...rows,
        '</tbody>',
        '</table>',
        '</div>',
        leftOut(shown.length, content.rows.length, 'rows'),
    ].join('\n');
}
/** The first cell of a row names it. */
function cellHtml(cell, align, first) {
    const text = typeof cell === 'string' ? cell : cell.text;
    const classes = [align === 'right' && 'right', !first && text.length > longCell && 'long'].filter(Boolean);
    const attribute = classes.length > 0 ? ` class="${classes.join(' ')}"` : '';
    const content = typeof cell === 'string'
        ? escapeHtml(text)
        : `<div class="mark ${cell.status}"><span aria-hidden="true">${report_status/* statusSigns */.r[cell.status].glyph}</span><div>${escapeHtml(text)}</div></div>`;
    return first ? `<th scope="row"${attribute}>${content}</th>` : `<td${attribute}>${content}</td>`;
}
function leftOut(shown, total, unit) {
    if (shown === total)
        return '';
    return `<p class="note">Shown: the first ${(0,report_format/* formatNumber */.ZV)(shown)} of ${(0,report_format/* formatNumber */.ZV)(total)} ${unit}; ${(0,report_format/* formatNumber */.ZV)(total - shown)} left out.</p>`;
}

;// CONCATENATED MODULE: ./build/shared/src/report/html-style.js
/** The style of an HTML report: one column of text, system fonts, light and dark, phone and paper. */
const style = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --raised: #f1f3f5; --hollow: #e6e9ed; --ink: #1c2024; --soft: #5a6370; --rule: #dfe3e8;
  --link: #0b5cad; --shade: rgb(0 0 0 / 16%);
  --pass: #17703b; --pass-paper: #e9f6ee;
  --fail: #b3231b; --fail-paper: #fdeeec;
  --inconclusive: #6b4fa0; --inconclusive-paper: #f3effa;
  --warning: #8a5a00; --warning-paper: #fdf4e0;
  --info: #28618f; --info-paper: #ebf3fa;
  --series-1: #2f6db3; --series-2: #d0651a; --series-3: #3a8a55; --series-4: #8a55b5; --series-5: #6b7280;
  --series-6: #b83a5a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14171a; --raised: #21262b; --hollow: #2b3238; --ink: #e4e7ea; --soft: #9aa4af; --rule: #32383e;
    --link: #7fb8f0; --shade: rgb(0 0 0 / 65%);
    --pass: #6fcf97; --pass-paper: #14291d;
    --fail: #ff8f85; --fail-paper: #351816;
    --inconclusive: #c3aef0; --inconclusive-paper: #251d38;
    --warning: #efc069; --warning-paper: #312509;
    --info: #8cc1ee; --info-paper: #142636;
    --series-1: #6fabe8; --series-2: #f09a55; --series-3: #74c690; --series-4: #c79be6; --series-5: #a3acb7;
    --series-6: #ee8aa4;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0 auto; max-width: 64rem; padding: 2.5rem 1.5rem 4rem;
  background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif;
  font-variant-numeric: tabular-nums; overflow-wrap: break-word;
}
h1 { margin: 0 0 1rem; font-size: 1.7rem; line-height: 1.25; font-weight: 650; letter-spacing: -0.015em; }
h2 { margin: 0; font-size: 1.2rem; line-height: 1.3; font-weight: 650; letter-spacing: -0.005em; }
a { color: var(--link); }
p { margin: 0 0 1rem; max-width: 42rem; }
section { margin-top: 2.75rem; }
section > h2 { margin-bottom: 0.9rem; }
.status {
  display: flex; gap: 0.9rem; align-items: flex-start; padding: 1rem 1.15rem; border-radius: 0.5rem;
  border-left: 0.3rem solid var(--tone); background: var(--tone-paper);
}
.status p { margin: 0; max-width: none; font-size: 1.08rem; }
.status strong { display: block; color: var(--tone); font-size: 1.08rem; font-weight: 650; }
.sign {
  flex: none; display: inline-flex; align-items: center; justify-content: center;
  width: 1.75rem; height: 1.75rem; border-radius: 50%;
  background: var(--tone); color: var(--paper); font-weight: 700; line-height: 1;
}
.pass { --tone: var(--pass); --tone-paper: var(--pass-paper); }
.fail { --tone: var(--fail); --tone-paper: var(--fail-paper); }
.inconclusive { --tone: var(--inconclusive); --tone-paper: var(--inconclusive-paper); }
.warning { --tone: var(--warning); --tone-paper: var(--warning-paper); }
.info { --tone: var(--info); --tone-paper: var(--info-paper); }
.scroll {
  overflow-x: auto; margin: 0 0 1.4rem;
  /* Shadows where there is more to the side: the covers scroll along, the shadows stay. */
  background:
    linear-gradient(to right, var(--paper) 40%, transparent) local left / 2.5rem 100% no-repeat,
    linear-gradient(to left, var(--paper) 40%, transparent) local right / 2.5rem 100% no-repeat,
    linear-gradient(to right, var(--shade), transparent) left / 0.6rem 100% no-repeat,
    linear-gradient(to left, var(--shade), transparent) right / 0.6rem 100% no-repeat;
}
.scroll:focus-visible, summary:focus-visible, a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
table { border-collapse: collapse; min-width: min(100%, 24rem); font-size: 0.925rem; line-height: 1.4; }
caption { text-align: left; padding: 0 0 0.5rem; font-weight: 600; }
caption > span { display: block; position: sticky; left: 0; max-width: calc(100vw - 2rem); }
th, td { padding: 0.45rem 1.4rem 0.45rem 0; text-align: left; vertical-align: baseline; }
th:last-child, td:last-child { padding-right: 0.25rem; }
td { border-top: 1px solid var(--rule); max-width: 17rem; }
tbody th { border-top: 1px solid var(--rule); font-weight: 500; min-width: 8.5rem; max-width: 22rem; }
thead th { color: var(--soft); font-weight: 500; font-size: 0.85rem; vertical-align: bottom; }
td.long { min-width: 14rem; max-width: 28rem; }
td.right.long, td.right { overflow-wrap: normal; }
td.right.long { white-space: normal; }
.right { text-align: right; white-space: nowrap; }
td.right { max-width: none; }
.mark { display: flex; gap: 0.4em; color: var(--tone); font-weight: 600; }
.mark > span { flex: none; width: 0.9em; text-align: center; }
.note { color: var(--soft); font-size: 0.875rem; }
dl { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: 0.3rem 1.5rem; margin: 0 0 1.4rem; }
dt { color: var(--soft); }
dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
pre {
  margin: 0 0 1.4rem; padding: 0.9rem 1rem; overflow-x: auto; border-radius: 0.4rem; background: var(--raised);
  font: 0.85rem/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace;
}
summary { cursor: pointer; }
details.folded { margin-top: 1.25rem; border-top: 1px solid var(--rule); padding-top: 1.1rem; }
section + details.folded { margin-top: 2.75rem; }
details.folded > summary h2 { display: inline; font-size: 1.05rem; }
details.folded > .inside { padding-top: 1rem; }
figure { margin: 0 0 1.75rem; max-width: 44rem; }
figcaption { margin-bottom: 0.75rem; font-weight: 600; }
figure summary { color: var(--soft); font-size: 0.875rem; }
figure details { margin-top: 0.5rem; }
figure details .scroll { margin-top: 0.6rem; max-height: 25rem; overflow-y: auto; }
svg.chart { display: block; width: 100%; height: auto; overflow: visible; }
svg text { fill: var(--soft); font-size: 13px; }
svg .grid { stroke: var(--rule); }
svg .axis { stroke: var(--soft); }
svg .track { fill: var(--raised); }
svg .series-1 { fill: var(--series-1); stroke: var(--series-1); }
svg .series-2 { fill: var(--series-2); stroke: var(--series-2); }
svg .series-3 { fill: var(--series-3); stroke: var(--series-3); }
svg .series-4 { fill: var(--series-4); stroke: var(--series-4); }
svg .series-5 { fill: var(--series-5); stroke: var(--series-5); }
svg .series-6 { fill: var(--series-6); stroke: var(--series-6); }
svg rect.series-1, svg rect.series-2 { stroke: none; }
/* The first distribution is what the others are held against: hollow, and out of the way of the second. */
svg rect.bin.series-1 { fill: var(--hollow); stroke: var(--soft); }
svg rect.bin.series-2 { fill: var(--series-1); }
svg .line { fill: none; stroke-width: 2.2; stroke-linejoin: round; stroke-linecap: round; }
svg .line.series-2 { stroke-dasharray: 7 5; }
svg .line.series-3 { stroke-dasharray: 2 5; }
svg .line.series-4 { stroke-dasharray: 12 5 2 5; }
svg .line.series-5 { stroke-dasharray: 14 6; }
svg .line.series-6 { stroke-dasharray: 5 3 1 3; }
.heading { margin: 0 0 0.25rem; font-weight: 600; }
.key { display: inline-flex; align-items: center; gap: 0.4em; margin-right: 1.2em; }
svg.sample { width: 16px; height: 12px; }
.small-figures {
  display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 13.5rem), 1fr)); gap: 1.5rem 1.75rem;
  margin-bottom: 1.75rem; align-items: start;
}
.small-figures figure { margin: 0; min-width: 0; }
.small-figures figcaption { margin-bottom: 0.4rem; font-size: 0.925rem; overflow-wrap: anywhere; }
.small-figures .note { margin: 0.2rem 0 0; font-size: 0.8rem; line-height: 1.4; }
.distributions > details { margin-bottom: 1.75rem; }
.distributions summary { margin-bottom: 1rem; color: var(--soft); font-size: 0.875rem; }
svg.chart.small { overflow: hidden; max-width: 18rem; }
svg.small text { font-size: 12px; }
svg .filled { fill: var(--series-1); fill-opacity: 0.45; }
svg .outlined { fill: none; stroke: var(--series-2); stroke-width: 1.6; }
svg.chart.wide { min-width: 34rem; }
svg text.on-pale { fill: var(--ink); }
svg text.on-dark { fill: var(--paper); }
svg .heat { fill: var(--series-1); }
svg .heat.below { fill: var(--series-2); }
svg .shade-0 { fill: var(--raised); }
svg .shade-1 { fill-opacity: 0.17; }
svg .shade-2 { fill-opacity: 0.26; }
svg .shade-3 { fill-opacity: 0.35; }
svg .shade-4 { fill-opacity: 0.44; }
svg .shade-5 { fill-opacity: 0.53; }
svg .shade-6 { fill-opacity: 0.62; }
svg .shade-7 { fill-opacity: 0.71; }
svg .shade-8 { fill-opacity: 0.8; }
svg .shade-9 { fill-opacity: 0.89; }
svg .shade-10 { fill-opacity: 0.98; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
footer { margin-top: 3.5rem; padding-top: 1rem; border-top: 1px solid var(--rule); color: var(--soft); font-size: 0.875rem; }
@media (max-width: 34rem) {
  body { padding: 1.25rem 1rem 3rem; }
  h1 { font-size: 1.4rem; }
  .status { padding: 0.85rem 0.9rem; gap: 0.75rem; }
  dl { grid-template-columns: 1fr; gap: 0; }
  dd { margin-bottom: 0.6rem; }
  th, td { padding-right: 1rem; }
  td:not(.right) { min-width: 9rem; }
  svg text { font-size: 21px; }
  svg.wide text { font-size: 13px; }
  svg.small text { font-size: 12px; }
}
@media print {
  :root {
    color-scheme: light;
    --paper: #fff; --raised: #f1f3f5; --hollow: #e6e9ed; --ink: #000; --soft: #444; --rule: #bbb; --link: #000;
    --pass: #17703b; --fail: #b3231b; --inconclusive: #6b4fa0; --warning: #8a5a00; --info: #28618f;
    --series-1: #2f6db3; --series-2: #d0651a; --series-3: #3a8a55; --series-4: #8a55b5; --series-5: #6b7280;
    --series-6: #b83a5a;
  }
  html { font-size: 9pt; }
  body { max-width: none; padding: 0; }
  section { margin-top: 1.75rem; }
  section + details.folded, details.folded { margin-top: 1.25rem; }
  figure { max-width: 36rem; }
  .distributions details { display: none; }
  .small-figures { grid-template-columns: repeat(4, 1fr); }
  figure details { display: none; }
  footer { margin-top: 1.5rem; }
  .status { border: 1px solid var(--tone); border-left-width: 0.3rem; background: none; }
  .sign { background: none; color: var(--tone); border: 1.5px solid var(--tone); }
  .scroll, figure details .scroll { overflow: visible; max-height: none; background: none; }
  pre { white-space: pre-wrap; border: 1px solid var(--rule); }
  thead { display: table-header-group; }
  tr, figure, .status { break-inside: avoid; }
  h2, caption, figcaption { break-after: avoid; }
  details.folded::details-content { content-visibility: visible; display: block; height: auto; }
}
`;

;// CONCATENATED MODULE: ./build/shared/src/report/html.js





/**
 * A report as one HTML file that needs nothing else: no script, no font, no picture from elsewhere. Its
 * Content-Security-Policy allows this one style sheet (by its digest) and nothing more.
 */
function renderHtml(report, options = {}) {
    const { word, glyph } = report_status/* statusSigns */.r[report.status];
    const title = escapeHtml(report.title);
    return [
        '<!doctype html>',
        '<html lang="en">',
        '<head>',
        '<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        '<meta name="referrer" content="no-referrer">',
        `<title>${word}: ${title}</title>`,
        `<style>${style}</style>`,
        '</head>',
        '<body>',
        '<header>',
        `<h1>${title}</h1>`,
        `<div class="status ${report.status}">`,
        `<span class="sign" aria-hidden="true">${glyph}</span>`,
        `<p><strong>${word}</strong> ${escapeHtmlSentence(report.headline)}</p>`,
        '</div>',
        '</header>',
        '<main>',
        ...report.sections.map(sectionHtml),
        '</main>',
        ...footerHtml(options),
        '</body>',
        '</html>',
        '',
    ].join('\n');
}
const policy = [
    "default-src 'none'",
    `style-src 'sha256-${(0,external_node_crypto_.createHash)('sha256').update(style).digest('base64')}'`,
    "base-uri 'none'",
    "form-action 'none'",
].join('; ');
function sectionHtml(section, index) {
    const heading = `<h2 id="section-${index + 1}">${escapeHtml(section.heading)}</h2>`;
    const blocks = section.blocks.map((block) => htmlBlock(block, section.heading));
    if (section.folded) {
        return [
            '<details class="folded">',
            `<summary>${heading}</summary>`,
            '<div class="inside">',
            ...blocks,
            '</div>',
            '</details>',
        ].join('\n');
    }
    return [`<section aria-labelledby="section-${index + 1}">`, heading, ...blocks, '</section>'].join('\n');
}
function footerHtml(options) {
    const parts = [];
    if (options.link !== undefined)
        parts.push(htmlLink(options.link));
    if (options.footer !== undefined)
        parts.push(escapeHtmlSentence(options.footer));
    return parts.length > 0 ? [`<footer>${parts.join('<br>')}</footer>`] : [];
}


/***/ }),

/***/ 39084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   eV: () => (/* binding */ pad)
/* harmony export */ });
/**
 * How many columns of a terminal a text takes: East Asian wide characters and emoji two, combining marks none
 * (the common part of Unicode's annex 11). The text has no control characters.
 */
function displayWidth(text) {
    // Almost every text is plain ASCII.
    if (/^[ -~]*$/.test(text))
        return text.length;
    let width = 0;
    for (const character of text)
        width += characterWidth(character);
    return width;
}
/** Fills up with spaces to `width` columns; a longer text stays as it is. */
function pad(text, width, align) {
    const space = ' '.repeat(Math.max(0, width - displayWidth(text)));
    return align === 'right' ? space + text : text + space;
}
/** Keeps as much of the beginning as fits into `width` columns, with "…" for the rest. */
function cut(text, width) {
    if (displayWidth(text) <= width)
        return text;
    let kept = '';
    let used = 1;
    for (const character of text) {
        used += characterWidth(character);
        if (used > width)
            break;
        kept += character;
    }
    return `${kept}…`;
}
/** Breaks a text at its spaces into lines of at most `width` columns; longer words are broken anywhere. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        const joined = line === '' ? word : `${line} ${word}`;
        if (displayWidth(joined) <= width) {
            line = joined;
            continue;
        }
        if (line !== '')
            lines.push(line);
        line = '';
        for (const character of word) {
            if (displayWidth(line + character) > width) {
                lines.push(line);
                line = '';
            }
            line += character;
        }
    }
    if (line !== '' || lines.length === 0)
        lines.push(line);
    return lines;
}
function characterWidth(character) {
    if (/\p{M}/u.test(character))
        return 0;
    return wide.test(character) ? 2 : 1;
}
const wide = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;


/***/ })

};
