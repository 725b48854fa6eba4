export const id = 4776;
export const ids = [4776,9084];
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

/***/ 34776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommandLine: () => (/* binding */ runCommandLine)
});

// UNUSED EXPORTS: exitCodes

// EXTERNAL MODULE: ./build/shared/src/action/abort-on-signals.js
var abort_on_signals = __webpack_require__(31034);
// EXTERNAL MODULE: ./build/shared/src/action/inputs.js
var action_inputs = __webpack_require__(92163);
// EXTERNAL MODULE: ./build/shared/src/action/run-stage.js + 2 modules
var run_stage = __webpack_require__(35236);
// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/base/nearest.js
var nearest = __webpack_require__(82889);
// EXTERNAL MODULE: ./build/shared/src/report/terminal.js
var terminal = __webpack_require__(78798);
// EXTERNAL MODULE: ./build/shared/src/report/visible-text.js
var visible_text = __webpack_require__(87612);
;// CONCATENATED MODULE: ./build/shared/src/cli/commands.js
/** Every command that is no stage, by name; loaded when it is run. */
const commands = {
    datasets: async () => (await Promise.all(/* import() */[__webpack_require__.e(3382), __webpack_require__.e(1590), __webpack_require__.e(8050), __webpack_require__.e(367), __webpack_require__.e(3661), __webpack_require__.e(8471)]).then(__webpack_require__.bind(__webpack_require__, 58471))).command,
    'infer-schema': async () => (await Promise.all(/* import() */[__webpack_require__.e(3382), __webpack_require__.e(1590), __webpack_require__.e(1520), __webpack_require__.e(6042)]).then(__webpack_require__.bind(__webpack_require__, 66042))).command,
    init: async () => (await Promise.all(/* import() */[__webpack_require__.e(2093), __webpack_require__.e(3382), __webpack_require__.e(1590), __webpack_require__.e(9974), __webpack_require__.e(8420), __webpack_require__.e(1520), __webpack_require__.e(4390), __webpack_require__.e(367), __webpack_require__.e(5883), __webpack_require__.e(7556), __webpack_require__.e(2711), __webpack_require__.e(8114), __webpack_require__.e(6587)]).then(__webpack_require__.bind(__webpack_require__, 26587))).command,
};

;// CONCATENATED MODULE: ./build/shared/src/cli/help.js


/** What `mlops --help` prints. */
async function overview(stages) {
    const lines = ['Usage: mlops <command> [--input value …] [--json]', '', 'Commands:'];
    const rows = [];
    for (const [name, load] of Object.entries(stages))
        rows.push([name, (await load()).description]);
    rows.push(['lifecycle', 'All of them, one after the other.']);
    for (const [name, load] of Object.entries(commands))
        rows.push([name, (await load()).description]);
    lines.push(...aligned(rows), '', '"mlops <command> --help" lists the inputs of a command.', '');
    return lines.join('\n');
}
/** What `mlops <command> --help` prints. */
function commandHelp(command) {
    const rows = Object.entries(command.options).map(([name, { description, flag }]) => [
        flag ? `--${name}` : `--${name} value`,
        description,
    ]);
    rows.push(['--json', 'Print the result as one line of JSON; all else goes to standard error.']);
    return [
        command.description,
        '',
        `Usage: mlops ${command.name} ${command.usage}`,
        '',
        ...aligned(rows),
        '',
    ].join('\n');
}
/** What `mlops <stage> --help` prints. */
function stageHelp(stage) {
    const inputs = Object.entries({ ...stage.inputs.shape, ...action_inputs/* commonInputs */.j$.shape });
    const rows = inputs.map(([name, schema]) => [
        `--${name}`,
        schema.description ?? '',
    ]);
    rows.push(['--json', 'Print the result as one line of JSON; all else goes to standard error.']);
    return [
        stage.description,
        '',
        `Usage: mlops ${stage.name} [--input value …]`,
        '',
        ...aligned(rows),
        '',
    ].join('\n');
}
function aligned(rows) {
    const width = Math.max(...rows.map(([name]) => name.length));
    return rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/src/config/load-config.js
var load_config = __webpack_require__(80309);
// EXTERNAL MODULE: ./build/shared/src/config/schema.js
var schema = __webpack_require__(80305);
;// CONCATENATED MODULE: ./build/shared/src/cli/lifecycle.js




/**
 * Runs the stages one after the other, each on what the one before it stored. It ends early where a stage's
 * verdict fails: a model that did not pass is not deployed, and there is then nothing to watch. Nor is there where
 * mlops.yml names no current data.
 * @param values the inputs that all stages have.
 * @param report called after each stage.
 */
async function runLifecycle(stages, values, place, report) {
    const steps = [];
    for (const [name, load] of Object.entries(stages)) {
        // Posts what another run could not; here the gate posts its verdict itself.
        if (name === 'publish-report')
            continue;
        const config = await configOf(values, place);
        if (name === 'prepare-data' && (0,schema/* predictedTask */.II)(config) === 'reinforcement') {
            place.log.info('There is no data to prepare: what is learned in is an environment.');
            continue;
        }
        if (name === 'drift-check' && config.monitor.current === undefined) {
            place.log.info('Nothing is watched: monitor.current is not set.');
            continue;
        }
        const step = { stage: name, run: await (0,run_stage/* runStage */.S)(await load(), values, place) };
        steps.push(step);
        report(step);
        if (step.run.outcome.failure !== undefined)
            break;
    }
    return steps;
}
async function configOf(values, place) {
    const folder = (0,external_node_path_.resolve)(place.directory, values['working-directory'] ?? '.');
    return (0,load_config/* loadConfig */.Z9)(folder, values.config ?? load_config/* configFileName */.S3, false);
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/shared/src/cli/parse-options.js



/**
 * Reads `--name value`, flags and words.
 * @param names options that take a value.
 * @param flags options that take none, besides `--json` and `--help`.
 * @param takesWords whether words that are no options may stand there.
 * @throws ConfigurationError naming the option that is unknown or lacks its value.
 */
function parseOptions(parameters, { names, flags = [], takesWords = false, }) {
    const options = {
        ...Object.fromEntries(names.map((name) => [name, { type: 'string' }])),
        ...Object.fromEntries(flags.map((name) => [name, { type: 'boolean' }])),
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
    };
    const { values, tokens } = (0,external_node_util_.parseArgs)({ args: [...parameters], options, strict: false, tokens: true });
    const words = [];
    for (const token of tokens) {
        if (token.kind === 'positional') {
            words.push(token.value);
            if (takesWords)
                continue;
            throw new errors/* ConfigurationError */.j1(`"${token.value}" is not expected here.`, {
                hint: 'Inputs are written as --name value.',
            });
        }
        if (token.kind !== 'option')
            continue;
        if (!Object.hasOwn(options, token.name)) {
            throw new errors/* ConfigurationError */.j1(`There is no option "--${token.name}".`, {
                hint: (0,nearest/* suggestName */.S)(token.name, Object.keys(options)),
            });
        }
        if (names.includes(token.name) && token.value === undefined) {
            throw new errors/* ConfigurationError */.j1(`The option "--${token.name}" needs a value.`, {
                hint: `Write --${token.name} value.`,
            });
        }
    }
    const given = (wanted) => wanted.filter((name) => values[name] !== undefined);
    return {
        values: Object.fromEntries(given(names).map((name) => [name, String(values[name])])),
        flags: new Set(given(flags)),
        words,
        help: values.help === true,
    };
}

// EXTERNAL MODULE: ./build/shared/src/report/format.js
var format = __webpack_require__(20089);
;// CONCATENATED MODULE: ./build/shared/src/cli/terminal-logger.js


/** Between two progress lines where there is no terminal to draw on. */
const plainInterval = 5_000;
/** Between two drawings of the bar on a terminal. */
const drawInterval = 100;
const barWidth = 24;
/**
 * Prints for a person: on a terminal a bar that is drawn over, elsewhere a plain line every few seconds.
 * @returns the logger, with `end` to leave the terminal in order.
 */
function terminalLogger(stream) {
    const terminal = stream.isTTY === true;
    // The first plain line waits like the others: what is quick needs none.
    let last = terminal ? 0 : Date.now();
    let drawn = false;
    const clear = () => {
        if (drawn)
            stream.write('\r\x1b[2K');
        drawn = false;
    };
    const line = (text) => {
        clear();
        for (const shown of (0,visible_text/* visibleParagraph */.Tl)(text))
            stream.write(`${shown}\n`);
    };
    return {
        info: line,
        warning: (message) => line(`Warning: ${message}`),
        debug: () => undefined,
        progress(task, fraction, detail = '') {
            const now = Date.now();
            if (now - last < (terminal ? drawInterval : plainInterval))
                return;
            last = now;
            const text = `${task} ${(0,format/* formatPercent */.l9)(fraction)} ${detail}`.trimEnd();
            if (!terminal)
                return line(text);
            const full = Math.round(Math.min(1, Math.max(0, fraction)) * barWidth);
            const bar = `${'█'.repeat(full)}${'░'.repeat(barWidth - full)} ${text}`;
            clear();
            stream.write(bar.slice(0, Math.max(20, (stream.columns ?? 80) - 1)));
            drawn = true;
        },
        async group(title, work) {
            line(title);
            return work();
        },
        async foreign(title, work) {
            line(title);
            return work(line);
        },
        end: clear,
    };
}

;// CONCATENATED MODULE: ./build/shared/src/cli/command-line.js












/** What the process says to its caller: three kinds of bad ending, never mixed. */
const exitCodes = {
    success: 0,
    verdict: 1,
    configuration: 2,
    infrastructure: 3,
    unexpected: 4,
};
/**
 * The command line: `mlops <stage> [--input value …]`, `mlops lifecycle`, `mlops <command>`, `mlops --help`.
 * @param parameters what follows the program's name.
 * @returns one of `exitCodes`.
 */
async function runCommandLine(parameters, stages) {
    const json = parameters.includes('--json');
    const log = terminalLogger(json ? process.stderr : process.stdout);
    const abort = (0,abort_on_signals/* abortOnSignals */.P)();
    try {
        const [command, ...rest] = parameters;
        if (command === undefined || command === '--help' || command === '-h' || command === 'help') {
            process.stdout.write(await overview(stages));
            return command === undefined ? exitCodes.configuration : exitCodes.success;
        }
        const place = { environment: process.env, directory: process.cwd(), log, signal: abort.signal };
        if (command === 'lifecycle') {
            const { values, help } = parseOptions(rest, { names: Object.keys(action_inputs/* commonInputs */.j$.shape) });
            if (help) {
                process.stdout.write(await overview(stages));
                return exitCodes.success;
            }
            const steps = await runLifecycle(stages, values, place, (step) => printRun(step.stage, step.run, json));
            if (json)
                printJson(Object.fromEntries(steps.map(({ stage, run }) => [stage, run.outcome.result])));
            return steps.some(({ run }) => run.outcome.failure !== undefined)
                ? exitCodes.verdict
                : exitCodes.success;
        }
        if (Object.hasOwn(commands, command))
            return await runCommand(await commands[command](), rest, place);
        const load = Object.hasOwn(stages, command) ? stages[command] : undefined;
        if (!load) {
            throw new errors/* ConfigurationError */.j1(`There is no command "${command}".`, {
                hint: (0,nearest/* suggestName */.S)(command, [...Object.keys(stages), 'lifecycle', ...Object.keys(commands), 'help']),
            });
        }
        const stage = await load();
        const names = [...Object.keys(stage.inputs.shape), ...Object.keys(action_inputs/* commonInputs */.j$.shape)];
        const { values, help } = parseOptions(rest, { names });
        if (help) {
            process.stdout.write(stageHelp(stage));
            return exitCodes.success;
        }
        const run = await (0,run_stage/* runStage */.S)(stage, values, place);
        printRun(stage.name, run, json);
        if (run.outcome.error !== undefined)
            throw run.outcome.error;
        if (json)
            printJson({ ...run.outcome.result, outputs: run.outcome.outputs });
        return run.outcome.failure === undefined ? exitCodes.success : exitCodes.verdict;
    }
    catch (error) {
        return printError(error, json);
    }
    finally {
        log.end();
        abort.release();
    }
}
async function runCommand(command, parameters, place) {
    const isFlag = (name) => command.options[name].flag === true;
    const names = Object.keys(command.options);
    const { values, flags, words, help } = parseOptions(parameters, {
        names: names.filter((name) => !isFlag(name)),
        flags: names.filter(isFlag),
        takesWords: true,
    });
    if (help) {
        process.stdout.write(commandHelp(command));
        return exitCodes.success;
    }
    const result = await command.run({ words, options: values, flags, place });
    if (parameters.includes('--json'))
        printJson(result.json);
    else
        process.stdout.write(`${result.text.trimEnd()}\n`);
    return result.failed ? exitCodes.verdict : exitCodes.success;
}
/** Columns where there is no terminal: a log has room, and what is cut there cannot be seen otherwise. */
const pipeWidth = 160;
function printRun(stage, { outcome, written }, json) {
    if (json)
        return;
    const color = process.stdout.isTTY === true && !process.env.NO_COLOR;
    process.stdout.write(`\n${(0,terminal/* renderTerminal */.b)(outcome.report, { color, width: process.stdout.columns ?? pipeWidth }).trimEnd()}\n`);
    process.stdout.write(`Report of ${stage}: ${written.report}\n`);
    if (outcome.failure !== undefined)
        process.stdout.write(`${stage} does not pass: ${outcome.failure}\n`);
}
function printJson(value) {
    process.stdout.write(`${JSON.stringify(value)}\n`);
}
function printError(error, json) {
    const [kind, code] = error instanceof errors/* ConfigurationError */.j1
        ? ['Configuration error', exitCodes.configuration]
        : error instanceof errors/* InfrastructureError */.EN
            ? ['Infrastructure error', exitCodes.infrastructure]
            : ['Unexpected error', exitCodes.unexpected];
    const message = (0,errors/* describeError */.Uc)(error);
    for (const line of (0,visible_text/* visibleParagraph */.Tl)(`${kind}: ${message}`))
        process.stderr.write(`${line}\n`);
    if (code === exitCodes.unexpected && error instanceof Error)
        process.stderr.write(`${error.stack}\n`);
    if (json)
        printJson({ error: { kind, message } });
    return code;
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


/***/ }),

/***/ 78798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _chart_tables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27360);
/* harmony import */ var _distributions_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42158);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20089);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89424);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39084);
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87612);






const leastWidth = 40;
const mostRows = 12;
const mostLines = 20;
const gap = '  ';
/** The narrowest that a column becomes before whole columns are left out instead: a cut figure misleads. */
const leastTextColumn = 10;
const leastNumberColumn = 24;
/** Select Graphic Rendition codes; the only control sequences that are ever written. */
const colours = {
    pass: 32,
    fail: 31,
    inconclusive: 35,
    warning: 33,
    info: 36,
};
const bold = 1;
const dim = 2;
/**
 * A report for a terminal, compact: status and headline, then the sections that are not folded, long tables
 * with their first rows. Nothing in the data can drive the terminal: its control characters are shown, not sent.
 */
function renderTerminal(report, options) {
    const view = new View(options);
    const { glyph, word } = _status_js__WEBPACK_IMPORTED_MODULE_0__/* .statusSigns */ .r[report.status];
    const status = `${glyph} ${word}`;
    const title = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(report.title), view.width - (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .displayWidth */ .F1)(status) - gap.length);
    view.line(view.paint(status, colours[report.status], bold) + gap + view.paint(title, bold));
    view.paragraph((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleSentence */ .kX)(report.headline));
    const isFolded = (section) => section.folded || section.fileOnly;
    for (const section of report.sections)
        if (!isFolded(section))
            writeSection(view, section);
    const folded = report.sections.filter(isFolded);
    if (folded.length > 0) {
        view.blank();
        view.note(`Also in the report: ${folded.map(({ heading }) => (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(heading, 60)).join(', ')}.`);
    }
    return view.text();
}
function writeSection(view, section) {
    view.blank();
    view.line(view.paint((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(section.heading), view.width), bold));
    section.blocks.forEach((block, index) => {
        if (index > 0)
            view.blank();
        writeBlock(view, block);
    });
}
function writeBlock(view, block) {
    switch (block.kind) {
        case 'text':
            for (const line of (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleParagraph */ .Tl)(block.text))
                view.paragraph(line);
            break;
        case 'facts':
            writeFacts(view, block.facts);
            break;
        case 'table':
            writeTable(view, block.table, block.table.caption);
            break;
        case 'code':
            writeCode(view, block.text);
            break;
        case 'link':
            view.paragraph(`${(0,_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(block.text)}: ${(0,_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleSentence */ .kX)(block.url)}`);
            break;
        case 'bars':
            writeTable(view, (0,_chart_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .barsTable */ .$B)(block), block.title);
            break;
        case 'lines':
            writeTable(view, (0,_chart_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .linesSummaryTable */ .ms)(block), block.title);
            break;
        case 'intervals':
            writeTable(view, (0,_chart_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .intervalsTable */ .Bz)(block), block.title);
            break;
        case 'histogram':
            writeTable(view, (0,_chart_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .histogramTable */ .H4)(block), block.title);
            break;
        case 'distributions':
            writeTable(view, (0,_distributions_table_js__WEBPACK_IMPORTED_MODULE_4__/* .distributionsTable */ .Cu)(block), block.title);
            break;
        case 'heatmap':
            writeTable(view, block.figures, block.title);
            break;
    }
}
function writeCode(view, text) {
    const lines = (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLines */ .gB)(text);
    for (const line of lines.slice(0, mostLines))
        view.line((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(`  ${line}`, view.width));
    view.more(mostLines, lines.length, 'lines');
}
function writeFacts(view, facts) {
    const shown = facts.slice(0, mostLines).map(([name, value]) => [(0,_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(name, 30), (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(value)]);
    const width = Math.max(0, ...shown.map(([name]) => (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .displayWidth */ .F1)(name)));
    for (const [name, value] of shown) {
        const room = Math.max(leastTextColumn, view.width - width - gap.length);
        (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(value, room).forEach((line, index) => {
            view.line(view.paint((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .pad */ .eV)(index === 0 ? name : '', width, 'left'), dim) + gap + line);
        });
    }
    view.more(mostLines, facts.length, 'facts');
}
function writeTable(view, table, caption) {
    if (caption !== undefined)
        view.note((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(caption));
    if (table.rows.length === 0 || table.columns.length === 0) {
        view.paragraph((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleSentence */ .kX)(table.empty ?? 'No rows.'));
        return;
    }
    const rows = table.rows.slice(0, mostRows);
    const columns = fitColumns(table.columns.map(({ heading, align }, column) => measureColumn((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(heading), align, rows, column)), view.width);
    const write = (text, codes) => {
        const cells = columns.map((column) => view.paint((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .pad */ .eV)((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(text(column), column.width), column.width, column.align), ...codes(column)));
        view.line(cells.join(gap));
    };
    write(({ heading }) => heading, () => [dim]);
    rows.forEach((row, index) => {
        write(({ texts }) => texts[index], ({ column }) => {
            const cell = row[column] ?? '';
            return typeof cell === 'string' ? [] : [colours[cell.status]];
        });
    });
    view.more(mostRows, table.rows.length, 'rows');
    const missing = table.columns.filter((_, index) => columns.every(({ column }) => column !== index));
    if (missing.length > 0) {
        const names = missing.slice(0, mostRows).map(({ heading }) => (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(heading, 30));
        view.note(`Columns without room here: ${names.join(', ')}${missing.length > names.length ? ', …' : ''}.`);
    }
}
function measureColumn(heading, align = 'left', rows, column) {
    const texts = rows.map((row) => cellText(row[column] ?? ''));
    const width = Math.max(1, (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .displayWidth */ .F1)(heading), ...texts.map(_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .displayWidth */ .F1));
    return {
        column,
        heading,
        texts,
        align,
        judged: rows.some((row) => row[column] !== undefined && typeof row[column] !== 'string'),
        width,
        leastWidth: Math.min(width, align === 'right' ? leastNumberColumn : leastTextColumn),
    };
}
/**
 * Columns that fit beside each other. Texts are narrowed, figures hardly; where that is not enough, columns go
 * from the right, those with a status last, and never the first.
 */
function fitColumns(measured, width) {
    const columns = measured.map((column) => ({ ...column }));
    const total = (key) => columns.reduce((sum, column) => sum + column[key], gap.length * (columns.length - 1));
    while (columns.length > 1 && total('leastWidth') > width) {
        const spare = columns.findLastIndex(({ judged }, index) => index > 0 && !judged);
        columns.splice(spare > 0 ? spare : columns.length - 1, 1);
    }
    for (let excess = total('width') - width; excess > 0; excess--) {
        columns.reduce((a, b) => (b.width - b.leastWidth > a.width - a.leastWidth ? b : a)).width--;
    }
    return columns;
}
function cellText(cell) {
    return typeof cell === 'string'
        ? (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(cell)
        : `${_status_js__WEBPACK_IMPORTED_MODULE_0__/* .statusSigns */ .r[cell.status].glyph} ${(0,_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(cell.text)}`;
}
/** Lines being written. */
class View {
    width;
    #color;
    #lines = [];
    constructor(options) {
        this.width = Math.max(leastWidth, options.width);
        this.#color = options.color;
    }
    line(text) {
        this.#lines.push(text.trimEnd());
    }
    blank() {
        this.#lines.push('');
    }
    paragraph(text) {
        for (const line of (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(text, this.width))
            this.line(line);
    }
    note(text) {
        for (const line of (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(text, this.width))
            this.line(this.paint(line, dim));
    }
    more(shown, total, unit) {
        if (total > shown)
            this.note(`… and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .ZV)(total - shown)} more ${unit}.`);
    }
    paint(text, ...codes) {
        return this.#color && codes.length > 0 && text.trim() !== ''
            ? `\u001b[${codes.join(';')}m${text}\u001b[0m`
            : text;
    }
    text() {
        return `${this.#lines.join('\n')}\n`;
    }
}


/***/ })

};
