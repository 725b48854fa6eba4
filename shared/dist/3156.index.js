export const id = 3156;
export const ids = [3156];
export const modules = {

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

/***/ 84579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ runProgram)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78474);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57296);
/* harmony import */ var _base_process_groups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47827);




/** Lines of the error output that a message quotes. */
const quotedLines = 20;
/** The longest line that is shown, in characters. */
const longestLine = 4_000;
const defaultKey = 'train.command';
/** From the interrupt to the kill: shorter than the 7.5 s after which a runner sends its second signal. */
const defaultGrace = 5_000;
/**
 * Runs a program to its end. When the signal is aborted or the time is up, it and all that it started get SIGINT, and
 * SIGKILL after the grace. What it left running is killed.
 * @returns whether it was interrupted for its time and ended well all the same.
 * @throws ConfigurationError if it cannot be started, exits with another code than 0 or is ended by a signal.
 * @throws the signal's reason if that was aborted.
 */
async function runProgram(order) {
    order.signal.throwIfAborted();
    const [file, ...parameters] = order.words;
    const program = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file, parameters, {
        cwd: order.directory,
        env: { ...order.environment },
        stdio: ['ignore', 'pipe', 'pipe'],
        // A group of its own, so that what it starts can be ended with it.
        detached: process.platform !== 'win32',
        windowsHide: true,
    });
    (0,_base_process_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .trackProgram */ .QL)(program);
    const lastErrors = [];
    const redact = order.redact ?? ((line) => line);
    readLines(program.stdout, (line) => order.onLine(redact(line)));
    readLines(program.stderr, (raw) => {
        const line = redact(raw);
        order.onLine(line);
        if (line.trim() === '')
            return;
        lastErrors.push(line);
        if (lastErrors.length > quotedLines)
            lastErrors.shift();
    });
    let killTimer;
    const interrupt = () => {
        (0,_base_process_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .signalGroup */ .i8)(program, 'SIGINT');
        killTimer ??= setTimeout(() => (0,_base_process_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .signalGroup */ .i8)(program, 'SIGKILL'), order.grace ?? defaultGrace);
    };
    let timedOut = false;
    const limit = order.timeLimit === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            interrupt();
        }, order.timeLimit);
    order.signal.addEventListener('abort', interrupt, { once: true });
    program.once('exit', () => (0,_base_process_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .signalGroup */ .i8)(program, 'SIGKILL'));
    try {
        const [code, endedBy] = (await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(program, 'close'));
        order.signal.throwIfAborted();
        if (code !== 0)
            throw badEnd(order, { code, endedBy, timedOut, lastErrors });
        return { timedOut };
    }
    catch (error) {
        throw program.pid === undefined ? cannotStart(order, error) : error;
    }
    finally {
        clearTimeout(limit);
        clearTimeout(killTimer);
        order.signal.removeEventListener('abort', interrupt);
    }
}
/** Calls back with each line; of what a carriage return writes over, with the last alone. */
function readLines(stream, onLine) {
    let rest = '';
    const show = (line) => {
        const shown = line.slice(line.lastIndexOf('\r') + 1);
        onLine(shown.length > longestLine ? `${shown.slice(0, longestLine)}…` : shown);
    };
    stream.setEncoding('utf8');
    stream.on('data', (text) => {
        const lines = (rest + text).split(/\r?\n/);
        rest = lines.pop();
        for (const line of lines)
            show(line);
        // A line without an end must not fill the memory.
        if (rest.length > 2 * longestLine)
            rest = rest.slice(-longestLine);
    });
    stream.on('end', () => {
        if (rest !== '')
            show(rest);
    });
}
function cannotStart({ words: [file], key = defaultKey }, cause) {
    const { code } = cause;
    const location = { key };
    if (code === 'ENOENT') {
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`The program "${file}" of the command was not found.`, {
            location,
            hint: 'Install it in a step before this one (actions/setup-python, for one), or give its path from the working directory.',
            cause,
        });
    }
    if (code === 'EACCES') {
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`The program "${file}" of the command may not be run.`, {
            location,
            hint: `Make it executable (git update-index --chmod=+x), or name its interpreter: "python ${file}".`,
            cause,
        });
    }
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`The command could not be started: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)}.`, {
        location,
        cause,
    });
}
function badEnd({ words, timeLimit, key = defaultKey }, end) {
    const how = end.code === null ? `was ended by ${end.endedBy}` : `exited with code ${end.code}`;
    const late = end.timedOut ? ` after its time of ${timeLimit / 1000} s was up` : '';
    const said = end.lastErrors.length === 0
        ? 'It wrote nothing to its error output.'
        : `The end of its error output:\n${end.lastErrors.join('\n')}`;
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`The command "${words.join(' ')}" ${how}${late}. ${said}`, {
        location: { key },
        hint: end.timedOut
            ? 'Give it more time, or let it write what it has when it gets SIGINT, and exit with 0.'
            : end.endedBy === 'SIGKILL'
                ? 'Something killed it; a lack of memory often does.'
                : 'What it printed is in the log above.',
    });
}


/***/ }),

/***/ 93156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ commandWords),
  $: () => (/* binding */ trainByCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/data/parquet.js
var parquet = __webpack_require__(18514);
// EXTERNAL MODULE: ./build/shared/src/evaluate/costs.js
var costs = __webpack_require__(25243);
// EXTERNAL MODULE: ./build/shared/src/evaluate/make-predictions.js
var make_predictions = __webpack_require__(67104);
// EXTERNAL MODULE: ./build/shared/src/evaluate/metrics.js + 3 modules
var metrics = __webpack_require__(25883);
// EXTERNAL MODULE: ./build/shared/src/evaluate/predictions-file.js + 3 modules
var predictions_file = __webpack_require__(73566);
// EXTERNAL MODULE: ./build/shared/src/learners/tasks.js
var tasks = __webpack_require__(93978);
// EXTERNAL MODULE: ./build/shared/src/learners/training-data.js
var training_data = __webpack_require__(64997);
// EXTERNAL MODULE: ./build/shared/src/registry/dataset-package.js + 1 modules
var dataset_package = __webpack_require__(85258);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./build/shared/src/command/program-files.js




const modelLimits = { files: 10_000, bytes: 5 * 2 ** 30 };
/** The largest of the small text files. */
const largestText = 2 ** 20;
/** Names in `model/` that are ours: they make the model id cover what the manifest says. */
const reservedNames = ['decision.json', 'command.json'];
const figures = schemas/* record */.g1P(schemas/* string */.YjP().min(1).max(200), schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP().max(1000), schemas/* boolean */.zMY(), schemas/* null */.chJ()]));
const versionTexts = schemas/* record */.g1P(schemas/* string */.YjP().min(1).max(200), schemas/* string */.YjP().max(200));
/** Entries of metrics.json and versions.json. */
const mostEntries = 500;
/**
 * Reads what a program left in its output folder, which may hold anything.
 * @throws ConfigurationError if a file is a link or something special, is not what its name says, or there is too much.
 */
async function readProgramFiles(folder, predictionNames, limits = modelLimits) {
    const known = [...predictionNames, 'model', 'metrics.json', 'versions.json', 'requirements.txt'];
    const names = (await (0,promises_.readdir)(folder)).sort();
    const metrics = await readJsonIfPresent(folder, 'metrics.json', figures);
    const versions = await readJsonIfPresent(folder, 'versions.json', versionTexts);
    const requirements = await readSmallText(folder, 'requirements.txt');
    return {
        model: names.includes('model') ? await listModel((0,external_node_path_.join)(folder, 'model'), limits) : new Map(),
        metrics: metrics ?? {},
        versions: { ...pinnedVersions(requirements ?? ''), ...versions },
        ignored: names.filter((name) => !known.includes(name)),
    };
}
/** A file that is not a link nor anything special; null if there is none. @throws ConfigurationError else. */
async function findPlainFile(folder, name) {
    const path = (0,external_node_path_.join)(folder, name);
    const found = await (0,promises_.lstat)(path).catch((error) => {
        if (error.code === 'ENOENT')
            return null;
        throw error;
    });
    if (found === null)
        return null;
    if (!found.isFile()) {
        throw wrong(`The command left "${name}" as ${found.isSymbolicLink() ? 'a symbolic link' : 'something'} that is not a file.`);
    }
    return { path, size: found.size };
}
async function listModel(root, limits) {
    if (!(await (0,promises_.lstat)(root)).isDirectory())
        throw wrong('The command left "model", which is not a folder.');
    const files = new Map();
    let bytes = 0;
    const visit = async (folder, prefix) => {
        for (const entry of (await (0,promises_.readdir)(folder, { withFileTypes: true })).sort((a, b) => a.name < b.name ? -1 : 1)) {
            const relative = prefix + entry.name;
            const shown = JSON.stringify(`model/${relative}`);
            if (entry.isSymbolicLink()) {
                throw wrong(`The command left ${shown}, a symbolic link.`, 'Copy the file that it points to.');
            }
            if (/[\\\p{Cc}]/u.test(entry.name)) {
                throw wrong(`The command left ${shown}, whose name holds a backslash or a control character.`);
            }
            const path = (0,external_node_path_.join)(folder, entry.name);
            if (entry.isDirectory()) {
                await visit(path, `${relative}/`);
                continue;
            }
            if (!entry.isFile())
                throw wrong(`The command left ${shown}, which is neither a file nor a folder.`);
            if (reservedNames.includes(relative)) {
                throw wrong(`The command left ${shown}, a name that is used by the package itself.`, 'Give it another name.');
            }
            bytes += (await (0,promises_.lstat)(path)).size;
            files.set(relative, path);
            if (files.size > limits.files)
                throw wrong(`The command left more than ${limits.files} files under model/.`);
            if (bytes > limits.bytes)
                throw wrong(`The command left more than ${limits.bytes} bytes under model/.`);
        }
    };
    await visit(root, '');
    return files;
}
async function readSmallText(folder, name) {
    const found = await findPlainFile(folder, name);
    if (found === null)
        return null;
    if (found.size > largestText) {
        throw wrong(`The command left "${name}" of ${found.size} bytes; ${largestText} are allowed.`);
    }
    return (0,promises_.readFile)(found.path, 'utf8');
}
async function readJsonIfPresent(folder, name, schema) {
    const text = await readSmallText(folder, name);
    if (text === null)
        return null;
    let content;
    try {
        content = JSON.parse(text);
    }
    catch (cause) {
        throw wrong(`The command left a "${name}" that is not JSON: ${(0,errors/* messageOf */.bD)(cause)}.`, 'NaN is no JSON; use null.');
    }
    const parsed = schema.safeParse(content);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        const place = issue.path.length > 0 ? ` at "${issue.path.join('.')}"` : '';
        throw wrong(`The command left a "${name}" that is not flat${place}: ${issue.message}.`, 'It maps names to values.');
    }
    if (Object.keys(parsed.data).length > mostEntries) {
        throw wrong(`The command left a "${name}" of more than ${mostEntries} entries.`);
    }
    return parsed.data;
}
/** Versions that a requirements file pins: lines like `name==1.2.3` (PEP 440 and 508). */
function pinnedVersions(requirements) {
    const pinned = requirements
        .split(/\r?\n/)
        .map((line) => /^\s*([A-Za-z0-9][A-Za-z0-9._-]*)(?:\[[^\]]*\])?\s*==\s*([^\s;#,\\]+)/.exec(line))
        .filter((match) => match !== null)
        .slice(0, mostEntries);
    return Object.fromEntries(pinned.map(([, name, version]) => [name, version.slice(0, 200)]));
}
function wrong(message, hint) {
    return new errors/* ConfigurationError */.j1(message, { location: { key: 'train.command' }, hint });
}

// EXTERNAL MODULE: ./build/shared/src/base/nearest.js
var nearest = __webpack_require__(82889);
// EXTERNAL MODULE: ./build/shared/src/data/prepared-table.js + 3 modules
var prepared_table = __webpack_require__(90367);
// EXTERNAL MODULE: ./build/shared/src/data/table.js
var data_table = __webpack_require__(96598);
;// CONCATENATED MODULE: ./build/shared/src/command/csv-table.js



/** Larger files are to be Parquet. */
const largestFile = 256 * 2 ** 20;
/**
 * Reads a CSV file (RFC 4180: commas, double quotes, a header; UTF-8) into columns of text; an empty field that is not
 * quoted is missing.
 * @throws ConfigurationError naming file and line if it is not one.
 */
async function readCsvTable(path) {
    const fail = (message, line) => new errors/* ConfigurationError */.j1(message, {
        location: { file: path, ...(line === undefined ? {} : { line }) },
        hint: 'Write CSV with commas, a header and UTF-8, as pandas does with to_csv(path, index=False).',
    });
    const file = await (0,promises_.open)(path);
    let text;
    try {
        const { size } = await file.stat();
        if (size > largestFile)
            throw fail(`The file has ${size} bytes; CSV may have ${largestFile}, Parquet more.`);
        text = new TextDecoder('utf-8', { fatal: true }).decode(await file.readFile());
    }
    catch (error) {
        throw error instanceof TypeError ? fail('The file is not UTF-8.') : error;
    }
    finally {
        await file.close();
    }
    const reader = new CsvReader(text, fail);
    const header = reader.record();
    if (header === null)
        throw fail('The file is empty.');
    const names = header.map((name) => name ?? '');
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined)
        throw fail(`The file has two columns "${twice}".`, 1);
    const dictionaries = names.map(() => new data_table/* TextDictionary */.o0());
    const codes = names.map(() => []);
    for (;;) {
        const { line } = reader;
        const record = reader.record();
        if (record === null)
            break;
        if (record.length !== names.length) {
            throw fail(`Line ${line} has ${record.length} fields, the header ${names.length}.`, line);
        }
        for (const [k, field] of record.entries())
            codes[k].push(dictionaries[k].code(field));
    }
    return (0,data_table/* tableOf */.c_)(names.map((name, k) => ({
        kind: 'text',
        name,
        type: 'text',
        codes: Int32Array.from(codes[k]),
        dictionary: dictionaries[k].values,
    })));
}
class CsvReader {
    #text;
    #fail;
    #at = 0;
    /** The line that the next record begins on, from 1. */
    line = 1;
    constructor(text, fail) {
        this.#text = text;
        this.#fail = fail;
    }
    /** The next record; null at the end. Lines without anything are passed over. */
    record() {
        const text = this.#text;
        while (text[this.#at] === '\n' || text[this.#at] === '\r') {
            if (text[this.#at++] === '\n')
                this.line++;
        }
        if (this.#at >= text.length)
            return null;
        const fields = [];
        for (;;) {
            fields.push(text[this.#at] === '"' ? this.#quoted() : this.#plain());
            const end = text[this.#at++];
            if (end === ',')
                continue;
            if (end === '\r' && text[this.#at] === '\n')
                this.#at++;
            this.line++;
            return fields;
        }
    }
    #plain() {
        const start = this.#at;
        while (this.#at < this.#text.length && !',\r\n'.includes(this.#text[this.#at]))
            this.#at++;
        return this.#at === start ? null : this.#text.slice(start, this.#at);
    }
    #quoted() {
        const begun = this.line;
        let content = '';
        for (;;) {
            const end = this.#text.indexOf('"', this.#at + 1);
            if (end < 0)
                throw this.#fail(`Line ${begun} opens a quote that is not closed.`, begun);
            const part = this.#text.slice(this.#at + 1, end);
            content += part;
            this.line += part.split('\n').length - 1;
            this.#at = end + 1;
            const next = this.#text[this.#at];
            if (next === '"') {
                content += '"';
                continue;
            }
            if (next !== undefined && !',\r\n'.includes(next)) {
                throw this.#fail(`Line ${this.line} goes on after a closing quote.`, this.line);
            }
            return content;
        }
    }
}

;// CONCATENATED MODULE: ./build/shared/src/command/program-predictions.js








/** Where a program may leave its predictions; the first that is there counts. */
const predictionFiles = ['predictions.parquet', 'predictions.csv'];
/** How far the probabilities of a row may be from summing to 1: single precision over many classes. */
const sumTolerance = 1e-3;
/** How far a number that is given as actual may be from the data set's, relative to it. */
const sameValueTolerance = 1e-6;
/**
 * Reads and checks the predictions that a program left: one for each test row, by `id` (or `mlops_row_id`) where there
 * is such a column, else in the rows' order. The truth is the data set's, whatever the program says of it.
 * @throws ConfigurationError naming file, column and row of the first thing that is wrong.
 */
async function readProgramPredictions(folder, expected) {
    const { path, table } = await readAnswers(folder);
    const fail = (message, column, hint) => new errors/* ConfigurationError */.j1(message, {
        location: { file: path, ...(column === undefined ? {} : { column }) },
        hint: hint ?? contractHint(expected.task),
    });
    const order = rowOrder(table, expected, fail);
    const answers = order === null ? table : (0,data_table/* selectRows */.A5)(table, order);
    checkActual(answers, expected, fail);
    const { actual, ids } = expected;
    if (expected.task === 'regression') {
        const output = numbersOf(answers, 'prediction', fail);
        const bad = output.findIndex((value) => !Number.isFinite(value));
        if (bad >= 0)
            throw fail(`"prediction" of test row ${bad + 1} is ${output[bad]}, not a number.`, 'prediction');
        const slices = slicesOf(answers, expected, []);
        return (0,make_predictions/* makePredictions */.ZJ)({ ...source(expected, slices), task: 'regression', output, actual, ids });
    }
    return classPredictions(answers, expected, fail);
}
function contractHint(task) {
    return task === 'regression'
        ? 'One row for each test row: "id" (its mlops_row_id) and "prediction".'
        : 'One row for each test row: "id" (its mlops_row_id) and one column p_<class> a class, "probability" of the positive class, or "prediction" alone.';
}
async function readAnswers(folder) {
    for (const name of predictionFiles) {
        const found = await findPlainFile(folder, name);
        if (found === null)
            continue;
        const table = name.endsWith('.csv')
            ? await readCsvTable(found.path)
            : await (0,parquet/* readParquet */.Xy)(found.path, { texts: ['id', prepared_table/* rowIdColumn */.uW] });
        return { path: found.path, table };
    }
    throw new errors/* ConfigurationError */.j1('The command left no predictions for the test rows.', {
        location: { key: 'train.command' },
        hint: 'It must write predictions.csv or predictions.parquet into the folder that MLOPS_OUTPUT names.',
    });
}
/** For each test row the row of the answers that is about it; null where they are in the same order. */
function rowOrder(table, { ids }, fail) {
    if (table.rows !== ids.length) {
        throw fail(`The predictions have ${table.rows} rows, the test split has ${ids.length}.`);
    }
    const name = ['id', prepared_table/* rowIdColumn */.uW].find((candidate) => table.columns.has(candidate));
    if (name === undefined)
        return null;
    const column = table.columns.get(name);
    // Rows of one id are paired in their order, as the gate does it.
    const places = new Map();
    for (const [row, id] of ids.entries()) {
        const known = places.get(id);
        if (known)
            known.push(row);
        else
            places.set(id, [row]);
    }
    for (const rows of places.values())
        rows.reverse();
    const order = new Int32Array(ids.length);
    for (let row = 0; row < table.rows; row++) {
        const id = (0,data_table/* cellText */.Ie)(column, row);
        if (id === null)
            throw fail(`Row ${row + 1} of the predictions has no "${name}".`, name);
        const rows = places.get(id);
        if (rows === undefined) {
            throw fail(`Row ${row + 1} of the predictions has the ${name} "${id}", which no test row has.`, name, `Take the column ${prepared_table/* rowIdColumn */.uW} of test.parquet as it is; as a floating-point number it loses digits.`);
        }
        const place = rows.pop();
        if (place === undefined)
            throw fail(`The ${name} "${id}" is there more often than in the test split.`, name);
        order[place] = row;
    }
    return order;
}
function checkActual(answers, { actual, task }, fail) {
    const given = answers.columns.get('actual');
    if (given === undefined)
        return;
    const numbers = task === 'regression' ? numbersOf(answers, 'actual', fail) : null;
    const labels = task === 'regression' ? null : (0,make_predictions/* labelsOf */.PC)(actual);
    for (let row = 0; row < answers.rows; row++) {
        const same = numbers !== null && actual.kind === 'numeric'
            ? Math.abs(numbers[row] - actual.values[row]) <=
                sameValueTolerance * Math.max(1, Math.abs(actual.values[row]))
            : (0,data_table/* cellText */.Ie)(given, row) === (labels === null ? null : (0,data_table/* cellText */.Ie)(labels, row));
        if (same)
            continue;
        const [theirs, ours] = [given, actual].map((column) => (0,data_table/* cellText */.Ie)(column, row) ?? 'nothing');
        throw fail(`"actual" of test row ${row + 1} is ${theirs}, but the data set says ${ours}.`, 'actual', 'Leave "actual" out, it is taken from the data set; if rows are out of order, give "id".');
    }
}
function classPredictions(answers, expected, fail) {
    const { classes, actual, ids, positive } = expected;
    const isSlice = (name) => expected.test.columns.has(name);
    const named = classes.filter((label) => answers.columns.has(`p_${label}`));
    const unknown = [...answers.columns.keys()].find((name) => name.startsWith('p_') && !classes.includes(name.slice(2)) && !isSlice(name));
    if (unknown !== undefined) {
        const hint = (0,nearest/* suggestName */.S)(unknown.slice(2), classes);
        throw fail(`The column "${unknown}" is about a class that the data set does not have.`, unknown, hint);
    }
    if (named.length === 0 && !answers.columns.has('probability'))
        return labelPredictions(answers, expected, fail);
    const probabilities = (name) => {
        const values = numbersOf(answers, name, fail);
        const bad = values.findIndex((value) => !(value >= 0 && value <= 1));
        if (bad >= 0)
            throw fail(`"${name}" of test row ${bad + 1} is ${values[bad]}, not in [0, 1].`, name);
        return values;
    };
    const given = new Map();
    if (named.length > 0)
        for (const label of named)
            given.set(label, probabilities(`p_${label}`));
    else if (positive === null)
        throw fail('"probability" is for two classes; there are more.', 'probability');
    else
        given.set(positive, probabilities('probability'));
    const [only] = given.keys();
    if (given.size === 1 && classes.length === 2) {
        const other = classes.find((label) => label !== only);
        given.set(other, given.get(only).map((p) => 1 - p));
    }
    const known = [...given.keys()].sort();
    const output = new Float64Array(answers.rows * known.length);
    for (const [k, label] of known.entries()) {
        const values = given.get(label);
        for (let row = 0; row < answers.rows; row++)
            output[row * known.length + k] = values[row];
    }
    for (let row = 0; row < answers.rows; row++) {
        let sum = 0;
        for (let k = 0; k < known.length; k++)
            sum += output[row * known.length + k];
        if (Math.abs(sum - 1) > sumTolerance) {
            throw fail(`The probabilities of test row ${row + 1} sum to ${Number(sum.toPrecision(6))}, not to 1.`);
        }
    }
    const slices = slicesOf(answers, expected, named);
    return (0,make_predictions/* makePredictions */.ZJ)({
        ...source(expected, slices),
        task: 'classification',
        classes: known,
        output,
        actual,
        ids,
    });
}
function labelPredictions(answers, expected, fail) {
    const { classes, actual, ids, positive } = expected;
    const column = answers.columns.get('prediction');
    if (column === undefined)
        throw fail('The predictions have neither probabilities nor a column "prediction".');
    const predicted = (0,make_predictions/* labelsOf */.PC)(column);
    const missing = predicted.codes.indexOf(-1);
    if (missing >= 0)
        throw fail(`Test row ${missing + 1} has no "prediction".`, 'prediction');
    const unknown = [...(0,make_predictions/* usedLabels */.jc)(predicted)].find((label) => !classes.includes(label));
    if (unknown !== undefined) {
        const message = `"${unknown}" is predicted, a class that the data set does not have.`;
        throw fail(message, 'prediction', (0,nearest/* suggestName */.S)(unknown, classes));
    }
    const labels = (0,make_predictions/* labelsOf */.PC)(actual);
    return {
        task: 'classification',
        rows: answers.rows,
        classes,
        positive: (0,make_predictions/* positiveClass */.UG)(classes, positive),
        actual: labels.codes.map((code) => classes.indexOf(labels.dictionary[code])),
        predicted: predicted.codes.map((code) => classes.indexOf(predicted.dictionary[code])),
        probabilities: null,
        ids,
        slices: slicesOf(answers, expected, []),
    };
}
function source({ classes, positive, threshold }, slices) {
    return { classes, positive, threshold, slices };
}
/** The data set's columns, and what else the program gives; where both have a name, the data set's. */
function slicesOf(answers, { test }, named) {
    const own = [
        'id',
        prepared_table/* rowIdColumn */.uW,
        'actual',
        'prediction',
        'probability',
        ...named.map((label) => `p_${label}`),
    ];
    const columns = new Map(test.columns);
    for (const [name, column] of answers.columns) {
        if (!own.includes(name) && !columns.has(name))
            columns.set(name, column);
    }
    return { rows: test.rows, columns };
}
/** A column's numbers; what is missing is NaN. @throws if it is not there, or a text is no number. */
function numbersOf(table, name, fail) {
    const column = table.columns.get(name);
    if (column === undefined)
        throw fail(`The predictions have no column "${name}".`, name);
    if (column.kind === 'numeric')
        return column.values;
    const numbers = column.dictionary.map((text) => /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text.trim())
        ? Number(text)
        : /^[+-]?(nan|inf|infinity)$/i.test(text.trim())
            ? Number.NaN
            : null);
    return Float64Array.from(column.codes, (code, row) => {
        const value = code < 0 ? Number.NaN : numbers[code];
        if (value === null)
            throw fail(`"${name}" of test row ${row + 1} is "${column.dictionary[code]}", not a number.`, name);
        return value;
    });
}

// EXTERNAL MODULE: ./build/shared/src/command/run-program.js
var run_program = __webpack_require__(84579);
;// CONCATENATED MODULE: ./build/shared/src/command/split-words.js

/** What a shell would act on where it is not quoted. */
const shellCharacters = new Set('|&;<>()$`*?[#~\n\r');
/** What a backslash takes the meaning from within double quotes (POSIX 2.2.3). */
const escapedInDoubleQuotes = new Set('$`"\\');
/**
 * Splits a command line into words by the quoting rules of POSIX (Shell Command Language, 2.2): blanks separate,
 * single quotes keep everything, double quotes keep everything but `\`, and `\` keeps the next character. There is
 * no shell: what one would expand, redirect or chain is refused instead of passed on as text.
 * @throws ConfigurationError at an open quote, at what only a shell can do, and where there is no word.
 */
function splitWords(text, key) {
    const words = [];
    let word = null;
    for (let at = 0; at < text.length; at++) {
        const character = text[at];
        if (character === ' ' || character === '\t') {
            if (word !== null)
                words.push(word);
            word = null;
        }
        else if (character === "'") {
            const end = text.indexOf("'", at + 1);
            if (end < 0)
                throw openQuote(text, at, key);
            word = (word ?? '') + text.slice(at + 1, end);
            at = end;
        }
        else if (character === '"') {
            const quoted = readDoubleQuotes(text, at, key);
            word = (word ?? '') + quoted.content;
            at = quoted.end;
        }
        else if (character === '\\') {
            if (at + 1 >= text.length)
                throw refused(text, 'ends with a backslash', key);
            word = (word ?? '') + text[++at];
        }
        else if (shellCharacters.has(character)) {
            throw refused(text, `holds ${JSON.stringify(character)}, which only a shell understands`, key);
        }
        else
            word = (word ?? '') + character;
    }
    if (word !== null)
        words.push(word);
    return checkWords(words, key);
}
/** @throws ConfigurationError if words cannot name and start a program. */
function checkWords(words, key) {
    if (words.length === 0 || words[0] === '') {
        throw new errors/* ConfigurationError */.j1('The command names no program.', {
            location: { key },
            hint: 'Write it like "python train.py".',
        });
    }
    if (words.some((word) => word.includes('\0'))) {
        throw new errors/* ConfigurationError */.j1('The command holds a NUL character.', { location: { key } });
    }
    if (/^[A-Za-z_]\w*=/.test(words[0])) {
        throw new errors/* ConfigurationError */.j1(`The command begins with "${words[0]}", which only a shell understands.`, {
            location: { key },
            hint: 'Set variables in the "env" of the step, or begin with ["env", "NAME=value", …].',
        });
    }
    return [...words];
}
function readDoubleQuotes(text, start, key) {
    let content = '';
    for (let at = start + 1; at < text.length; at++) {
        const character = text[at];
        if (character === '"')
            return { content, end: at };
        if (character === '\\' && escapedInDoubleQuotes.has(text[at + 1]))
            content += text[++at];
        else if (character === '$' || character === '`') {
            throw refused(text, `holds ${JSON.stringify(character)}, which only a shell understands`, key);
        }
        else
            content += character;
    }
    throw openQuote(text, start, key);
}
function openQuote(text, at, key) {
    return refused(text, `opens a quote at character ${at + 1} and does not close it`, key);
}
function refused(text, why, key) {
    return new errors/* ConfigurationError */.j1(`The command ${JSON.stringify(text)} ${why}.`, {
        location: { key },
        hint: 'It is run without a shell. Quote what is meant as text, or start a shell yourself: ["bash", "-c", "…"].',
    });
}

;// CONCATENATED MODULE: ./build/shared/src/command/train-by-command.js















/**
 * The words of a command: a list as it is, text by the rules of `splitWords`; text that begins with "[" is a list in
 * JSON.
 * @throws ConfigurationError if it cannot be run.
 */
function commandWords(command, key) {
    if (typeof command !== 'string')
        return checkWords(command, key);
    if (!command.trimStart().startsWith('['))
        return splitWords(command.trim(), key);
    let list;
    try {
        list = JSON.parse(command);
    }
    catch {
        list = null;
    }
    if (Array.isArray(list) && list.every((word) => typeof word === 'string'))
        return checkWords(list, key);
    throw new errors/* ConfigurationError */.j1(`The command ${JSON.stringify(command)} is no list of words.`, {
        location: { key },
        hint: 'Write it like ["python", "train.py"].',
    });
}
/**
 * Runs the program and reads what it left. The truth about the test rows is read before, so that it is the data set's
 * whatever the program does to the files.
 * @throws ConfigurationError if it fails, or its output is not what a package needs.
 */
async function trainByCommand(request) {
    const { dataset, words, output, log, signal } = request;
    const { schema, manifest } = dataset;
    const { task } = manifest;
    if (task !== 'classification' && task !== 'regression') {
        throw new errors/* ConfigurationError */.j1(`A command cannot do ${task}.`, {
            location: { key: 'train.command' },
            hint: `It does ${tasks/* supervisedTasks */.t9.join(' and ')}: what it leaves is judged against a target.`,
        });
    }
    const target = schema.target ?? '';
    const [trainTarget, validationTarget, test] = await Promise.all([
        readTarget(dataset, 'train'),
        readTarget(dataset, 'validation'),
        (0,dataset_package/* readSplit */.bS)(dataset, 'test', true),
    ]);
    const actual = (0,training_data/* targetColumn */.c2)(schema, test.table);
    const trained = (0,training_data/* targetColumn */.c2)(schema, trainTarget);
    let classes = [];
    let positive = null;
    if (manifest.task === 'classification') {
        const others = [(0,training_data/* targetColumn */.c2)(schema, validationTarget), actual].flatMap((column) => [
            ...(0,make_predictions/* usedLabels */.jc)((0,make_predictions/* labelsOf */.PC)(column)),
        ]);
        classes = [...new Set([...(0,training_data/* trainingClasses */.t6)(trained), ...others])].sort();
        const labels = (0,make_predictions/* labelsOf */.PC)(trained);
        if (classes.length === 2)
            positive = request.positive ?? (0,predictions_file/* rarerLabel */.TJ)(labels.codes, labels.dictionary);
    }
    await (0,promises_.rm)(output, { recursive: true, force: true });
    await (0,promises_.mkdir)(output, { recursive: true });
    const told = {
        MLOPS_DATASET: dataset.folder,
        MLOPS_OUTPUT: output,
        MLOPS_NAME: request.name,
        MLOPS_TASK: manifest.task,
        MLOPS_TARGET: target,
        MLOPS_SEED: String(request.seed),
        MLOPS_PARAMS: JSON.stringify(request.params),
        ...(positive === null ? {} : { MLOPS_POSITIVE: positive }),
        ...(request.timeLimit === undefined ? {} : { MLOPS_TIME_BUDGET: String(request.timeLimit / 1000) }),
    };
    const warnings = [];
    const { timedOut } = await log.foreign(`Running ${words.join(' ')}`, (onLine) => (0,run_program/* runProgram */.m)({
        words,
        directory: request.workingDirectory,
        // Python keeps lines back where nobody watches; here somebody does.
        environment: { PYTHONUNBUFFERED: '1', ...request.environment, ...told },
        onLine,
        signal,
        ...(request.timeLimit === undefined ? {} : { timeLimit: request.timeLimit }),
    }));
    if (timedOut)
        warnings.push('The command was interrupted when its time was up; this is what it had by then.');
    const columns = new Map(test.table.columns);
    columns.delete(target);
    const predictions = (0,costs/* withCosts */.TN)(await readProgramPredictions(output, {
        task,
        classes,
        positive,
        threshold: request.threshold,
        test: { rows: test.table.rows, columns },
        ids: test.ids,
        actual,
    }), request.costs);
    const files = await readProgramFiles(output, predictionFiles);
    if (files.ignored.length > 0) {
        const named = files.ignored.slice(0, 5).map((name) => `"${name}"`);
        const more = files.ignored.length > 5 ? ` and ${files.ignored.length - 5} more` : '';
        warnings.push(`Not packaged: ${named.join(', ')}${more}. Files of the model go under model/.`);
    }
    return {
        files,
        predictions,
        metrics: (0,metrics/* computeMetrics */.pH)(predictions),
        classes,
        positive,
        trainTarget,
        warnings,
    };
}
function readTarget({ folder, manifest, schema }, split) {
    return (0,parquet/* readParquet */.Xy)((0,external_node_path_.join)(folder, `${split}.parquet`), {
        columns: schema.target === null ? [] : [schema.target],
        rows: manifest.rows[split],
    });
}


/***/ })

};
