export const id = 4776;
export const ids = [4776];
export const modules = {

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
var run_stage = __webpack_require__(22007);
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
    datasets: async () => (await Promise.all(/* import() */[__webpack_require__.e(6522), __webpack_require__.e(1590), __webpack_require__.e(174), __webpack_require__.e(5258), __webpack_require__.e(3661), __webpack_require__.e(9617)]).then(__webpack_require__.bind(__webpack_require__, 89896))).command,
    'infer-schema': async () => (await Promise.all(/* import() */[__webpack_require__.e(6522), __webpack_require__.e(1590), __webpack_require__.e(1520), __webpack_require__.e(8425)]).then(__webpack_require__.bind(__webpack_require__, 66042))).command,
    init: async () => (await Promise.all(/* import() */[__webpack_require__.e(5336), __webpack_require__.e(8708), __webpack_require__.e(3585), __webpack_require__.e(6619), __webpack_require__.e(9406), __webpack_require__.e(6522), __webpack_require__.e(1590), __webpack_require__.e(6783), __webpack_require__.e(1520), __webpack_require__.e(8762), __webpack_require__.e(6532), __webpack_require__.e(8114), __webpack_require__.e(8789)]).then(__webpack_require__.bind(__webpack_require__, 26587))).command,
    models: async () => (await __webpack_require__.e(/* import() */ 8573).then(__webpack_require__.bind(__webpack_require__, 28573))).command,
    profile: async () => (await Promise.all(/* import() */[__webpack_require__.e(4966), __webpack_require__.e(2285)]).then(__webpack_require__.bind(__webpack_require__, 66465))).command,
    serve: async () => (await Promise.all(/* import() */[__webpack_require__.e(9642), __webpack_require__.e(523)]).then(__webpack_require__.bind(__webpack_require__, 64751))).command,
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
    else if (result.text !== '')
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
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20089);
/* harmony import */ var _sparklines_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71467);
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
        case 'sparklines':
            writeTable(view, (0,_sparklines_table_js__WEBPACK_IMPORTED_MODULE_5__/* .sparklinesTable */ .x)(block), block.title);
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
            this.note(`… and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatNumber */ .ZV)(total - shown)} more ${unit}.`);
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
