export const id = 8392;
export const ids = [8392];
export const modules = {

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
/* harmony import */ var _run_stage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22007);






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


/***/ })

};
