export const id = 4445;
export const ids = [4445];
export const modules = {

/***/ 20815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  stage: () => (/* binding */ stage)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/shared/src/action/inputs.js
var inputs = __webpack_require__(92163);
// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/base/files.js
var base_files = __webpack_require__(66720);
// EXTERNAL MODULE: ./build/shared/src/config/schema.js
var schema = __webpack_require__(80305);
// EXTERNAL MODULE: ./build/shared/src/engine/engine-choice.js
var engine_choice = __webpack_require__(89550);
// EXTERNAL MODULE: ./build/shared/src/evaluate/metrics.js + 3 modules
var evaluate_metrics = __webpack_require__(25883);
;// CONCATENATED MODULE: ./build/shared/src/export/export-model.js
/**
 * Writes a model in other programs' formats. What cannot be exported is known before training: `formats.ts`.
 * @returns the files, by path in `exports/` of the package. The same model gives the same bytes.
 */
async function exportModel(formats, request) {
    const files = new Map();
    if (formats.includes('onnx')) {
        const { exportOnnx } = await Promise.all(/* import() */[__webpack_require__.e(5310), __webpack_require__.e(3978)]).then(__webpack_require__.bind(__webpack_require__, 3978));
        files.set('model.onnx', exportOnnx(request));
    }
    return files;
}

// EXTERNAL MODULE: ./build/shared/src/learners/train-model.js + 8 modules
var train_model = __webpack_require__(9598);
;// CONCATENATED MODULE: ./build/shared/src/learners/repeat-training.js



const figure = schemas/* number */.aig().nullable();
const spread = {
    mean: figure,
    /** Of the sample: n − 1 in the denominator; null for one value. */
    std: figure,
    min: figure,
    max: figure,
};
/** What the same training gives with one seed after another: how far a lucky seed is from the rest. */
const repeatsSchema = schemas/* strictObject */.rej({
    format: schemas/* literal */.euz('mlops-repeats/1'),
    /** The first is that of the packaged model, so that no lucky seed is chosen. */
    seeds: schemas/* array */.YOg(schemas/* int */.Whr()).min(1),
    /** Over the test split, by metric; values in the order of the seeds, null where one could not be computed. */
    metrics: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* strictObject */.rej({ values: schemas/* array */.YOg(figure), ...spread })),
});
/**
 * Trains again with the seeds that follow the request's. A repeat that the time budget cuts short says nothing about
 * seeds: it is left out, and those after it.
 * @param first the result with the request's own seed.
 * @param count of trainings, the first one included.
 */
async function repeatTraining(request, first, count) {
    const seeds = [request.seed];
    const figures = [(0,evaluate_metrics/* metricValues */.tZ)(first.metrics)];
    for (let i = 1; i < count && !request.budget?.isUsedUp(); i++) {
        const seed = request.seed + i;
        const { metrics } = await (0,train_model/* trainModel */._X)({ ...request, seed });
        if (request.budget?.endedEarly)
            break;
        seeds.push(seed);
        figures.push((0,evaluate_metrics/* metricValues */.tZ)(metrics));
    }
    const names = Object.keys(figures[0]);
    return {
        format: 'mlops-repeats/1',
        seeds,
        metrics: Object.fromEntries(names.map((name) => {
            const values = figures.map((metrics) => metrics[name] ?? null);
            return [name, { values, ...spreadOf(values) }];
        })),
    };
}
/** All null where a value is missing: the others alone may be the better ones. */
function spreadOf(values) {
    const known = values.filter((value) => value !== null);
    if (known.length < values.length)
        return { mean: null, std: null, min: null, max: null };
    const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
    const squares = known.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    return {
        mean,
        std: known.length > 1 ? Math.sqrt(squares / (known.length - 1)) : null,
        min: Math.min(...known),
        max: Math.max(...known),
    };
}

// EXTERNAL MODULE: ./build/shared/src/learners/tasks.js
var tasks = __webpack_require__(93978);
// EXTERNAL MODULE: ./build/shared/src/registry/dataset-package.js + 1 modules
var dataset_package = __webpack_require__(85258);
// EXTERNAL MODULE: ./build/shared/src/registry/manifest.js
var registry_manifest = __webpack_require__(61548);
// EXTERNAL MODULE: ./build/shared/src/registry/model-package.js + 2 modules
var model_package = __webpack_require__(29427);
// EXTERNAL MODULE: ./build/shared/src/registry/model-reference.js + 1 modules
var model_reference = __webpack_require__(24597);
// EXTERNAL MODULE: ./build/shared/src/registry/origin.js
var origin = __webpack_require__(29583);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/shared/src/command/command-model.js
var command_model = __webpack_require__(76690);
// EXTERNAL MODULE: ./build/shared/src/data/parquet.js
var parquet = __webpack_require__(18514);
// EXTERNAL MODULE: ./build/shared/src/evaluate/make-predictions.js
var make_predictions = __webpack_require__(67104);
// EXTERNAL MODULE: ./build/shared/src/evaluate/predictions-file.js + 2 modules
var predictions_file = __webpack_require__(76304);
// EXTERNAL MODULE: ./build/shared/src/learners/training-data.js
var training_data = __webpack_require__(64997);
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

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./build/shared/src/base/process-groups.js
var process_groups = __webpack_require__(47827);
;// CONCATENATED MODULE: ./build/shared/src/command/run-program.js




/** Lines of the error output that a message quotes. */
const quotedLines = 20;
/** The longest line that is shown, in characters. */
const longestLine = 4_000;
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
    const program = (0,external_node_child_process_.spawn)(file, parameters, {
        cwd: order.directory,
        env: { ...order.environment },
        stdio: ['ignore', 'pipe', 'pipe'],
        // A group of its own, so that what it starts can be ended with it.
        detached: process.platform !== 'win32',
        windowsHide: true,
    });
    (0,process_groups/* trackProgram */.QL)(program);
    const lastErrors = [];
    readLines(program.stdout, order.onLine);
    readLines(program.stderr, (line) => {
        order.onLine(line);
        if (line.trim() === '')
            return;
        lastErrors.push(line);
        if (lastErrors.length > quotedLines)
            lastErrors.shift();
    });
    let killTimer;
    const interrupt = () => {
        (0,process_groups/* signalGroup */.i8)(program, 'SIGINT');
        killTimer ??= setTimeout(() => (0,process_groups/* signalGroup */.i8)(program, 'SIGKILL'), order.grace ?? defaultGrace);
    };
    let timedOut = false;
    const limit = order.timeLimit === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            interrupt();
        }, order.timeLimit);
    order.signal.addEventListener('abort', interrupt, { once: true });
    program.once('exit', () => (0,process_groups/* signalGroup */.i8)(program, 'SIGKILL'));
    try {
        const [code, endedBy] = (await (0,external_node_events_.once)(program, 'close'));
        order.signal.throwIfAborted();
        if (code !== 0)
            throw badEnd(order, { code, endedBy, timedOut, lastErrors });
        return { timedOut };
    }
    catch (error) {
        throw program.pid === undefined ? cannotStart(file, error) : error;
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
function cannotStart(file, cause) {
    const { code } = cause;
    const location = { key: 'train.command' };
    if (code === 'ENOENT') {
        return new errors/* ConfigurationError */.j1(`The program "${file}" of the command was not found.`, {
            location,
            hint: 'Install it in a step before this one (actions/setup-python, for one), or give its path from the working directory.',
            cause,
        });
    }
    if (code === 'EACCES') {
        return new errors/* ConfigurationError */.j1(`The program "${file}" of the command may not be run.`, {
            location,
            hint: `Make it executable (git update-index --chmod=+x), or name its interpreter: "python ${file}".`,
            cause,
        });
    }
    return new errors/* ConfigurationError */.j1(`The command could not be started: ${(0,errors/* messageOf */.bD)(cause)}.`, {
        location,
        cause,
    });
}
function badEnd({ words, timeLimit }, end) {
    const how = end.code === null ? `was ended by ${end.endedBy}` : `exited with code ${end.code}`;
    const late = end.timedOut ? ` after its time of ${timeLimit / 1000} s was up` : '';
    const said = end.lastErrors.length === 0
        ? 'It wrote nothing to its error output.'
        : `The end of its error output:\n${end.lastErrors.join('\n')}`;
    return new errors/* ConfigurationError */.j1(`The command "${words.join(' ')}" ${how}${late}. ${said}`, {
        location: { key: 'train.command' },
        hint: end.timedOut
            ? 'Give it more time, or let it write what it has when it gets SIGINT, and exit with 0.'
            : end.endedBy === 'SIGKILL'
                ? 'Something killed it; a lack of memory often does.'
                : 'What it printed is in the log above.',
    });
}

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
    if ((0,tasks/* isUnsupervised */.sV)(task) || task === 'reinforcement') {
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
    const { timedOut } = await log.foreign(`Running ${words.join(' ')}`, (onLine) => runProgram({
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
    const predictions = await readProgramPredictions(output, {
        task,
        classes,
        positive,
        threshold: request.threshold,
        test: { rows: test.table.rows, columns },
        ids: test.ids,
        actual,
    });
    const files = await readProgramFiles(output, predictionFiles);
    if (files.ignored.length > 0) {
        const named = files.ignored.slice(0, 5).map((name) => `"${name}"`);
        const more = files.ignored.length > 5 ? ` and ${files.ignored.length - 5} more` : '';
        warnings.push(`Not packaged: ${named.join(', ')}${more}. Files of the model go under model/.`);
    }
    return {
        files,
        predictions,
        metrics: (0,evaluate_metrics/* computeMetrics */.pH)(predictions),
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

// EXTERNAL MODULE: ./build/shared/src/config/duration.js
var duration = __webpack_require__(7222);
// EXTERNAL MODULE: ./build/shared/src/export/formats.js
var formats = __webpack_require__(86468);
// EXTERNAL MODULE: ./build/shared/src/report/format.js
var format = __webpack_require__(20089);
;// CONCATENATED MODULE: ./build/actions/train/src/sections/repeats.js

/** How much the metrics vary from seed to seed. */
function repeatsSection({ seeds, metrics }) {
    const shown = Object.entries(metrics).filter(([, { mean }]) => mean !== null);
    const same = shown.every(([, { min, max }]) => min === max);
    return {
        heading: `Spread over ${(0,format/* formatNumber */.ZV)(seeds.length)} seeds`,
        blocks: [
            {
                kind: 'text',
                text: `Trained with the seeds ${seeds.join(', ')}; the model is that of the first, not of the best.` +
                    (same && seeds.length > 1 ? ' With these parameters, the seed changes nothing.' : ''),
            },
            {
                kind: 'table',
                table: {
                    columns: [
                        { heading: 'Metric' },
                        ...['Mean', 'Standard deviation', 'Least', 'Largest'].map((heading) => ({
                            heading,
                            align: 'right',
                        })),
                    ],
                    rows: shown.map(([name, { mean, std, min, max }]) => [
                        name,
                        ...[mean, std, min, max].map((value) => (0,format/* formatNumber */.ZV)(value)),
                    ]),
                },
            },
        ],
    };
}

;// CONCATENATED MODULE: ./build/shared/src/learners/cluster-facts.js
/** Marks that are kept of a cluster. */
const keptMarks = 5;
/** Categories of fewer rows than this are not named: they give single rows away. */
const leastNamedRows = 10;
/**
 * Sizes of the clusters, their centres in original units, and what sets each apart: the columns whose mean (or the
 * categories whose share) is the most standard deviations from that of all rows.
 * @param names columns to look at: the features.
 */
function clusterFacts({ cluster, clusters, slices, rows }, names) {
    const sizes = new Float64Array(clusters);
    for (const k of cluster)
        sizes[k]++;
    const found = Array.from({ length: clusters }, () => ({
        means: {},
        marks: [],
    }));
    for (const name of names) {
        const column = slices.columns.get(name);
        if (column === undefined)
            continue;
        if (column.kind === 'numeric') {
            const { inside, overall, spread } = momentsBy(column.values, cluster, clusters);
            for (let k = 0; k < clusters; k++) {
                const mean = Number.isNaN(inside[k]) ? null : inside[k];
                found[k].means[name] = mean;
                if (mean === null || !(spread > 0))
                    continue;
                found[k].marks.push({
                    column: name,
                    category: null,
                    inside: mean,
                    overall,
                    deviations: (mean - overall) / spread,
                });
            }
            continue;
        }
        for (const [code, category] of column.dictionary.entries()) {
            const present = Float64Array.from(column.codes, (each) => Number(each === code));
            const { inside, overall, spread } = momentsBy(present, cluster, clusters);
            if (overall * rows < leastNamedRows)
                continue;
            for (let k = 0; k < clusters; k++) {
                if (Number.isNaN(inside[k]) || !(spread > 0))
                    continue;
                const deviations = (inside[k] - overall) / spread;
                found[k].marks.push({ column: name, category, inside: inside[k], overall, deviations });
            }
        }
    }
    return found.map(({ means, marks }, k) => ({
        cluster: k,
        rows: sizes[k],
        share: rows === 0 ? 0 : sizes[k] / rows,
        means,
        marks: marks.sort((a, b) => Math.abs(b.deviations) - Math.abs(a.deviations)).slice(0, keptMarks),
    }));
}
/** Mean in each cluster, mean and standard deviation of all; missing values do not count. */
function momentsBy(values, cluster, clusters) {
    const sums = new Float64Array(clusters);
    const counts = new Float64Array(clusters);
    for (let row = 0; row < values.length; row++) {
        if (Number.isNaN(values[row]))
            continue;
        sums[cluster[row]] += values[row];
        counts[cluster[row]]++;
    }
    const count = counts.reduce((sum, each) => sum + each, 0);
    const overall = sums.reduce((sum, each) => sum + each, 0) / count;
    let squares = 0;
    for (const value of values)
        if (!Number.isNaN(value))
            squares += (value - overall) ** 2;
    return { inside: sums.map((sum, k) => sum / counts[k]), overall, spread: Math.sqrt(squares / count) };
}
/** Names of the columns of numbers among those given. */
function numericNames(table, names) {
    return names.filter((name) => table.columns.get(name)?.kind === 'numeric');
}

;// CONCATENATED MODULE: ./build/actions/train/src/sections/unsupervised.js


/** Columns whose means are shown. */
const shownMeans = 8;
const scoreBins = 30;
/** What outcome.json says of clusters, scores and fit; nothing for what was learned from answers. */
function unsupervisedOutcome(result) {
    const { unsupervised, features } = result;
    if (unsupervised === null)
        return {};
    const { figures, curves, stability, train } = unsupervised;
    const names = features.features.map(({ name }) => name);
    const clusters = train.task === 'clustering' ? { clusters: clusterFacts(train, names), stability } : {};
    return { figures, curves, ...clusters };
}
/** Sizes and centres of clusters and what sets them apart; the histogram of scores; what the fit reached. */
function unsupervisedSections({ unsupervised, features }) {
    if (unsupervised === null)
        return [];
    const { figures, curves, stability, train } = unsupervised;
    const names = features.features.map(({ name }) => name);
    const sections = train.task === 'clustering' ? clusterSections(train, names) : [scoreSection(train)];
    const facts = Object.entries(figures).map(([name, value]) => [name, (0,format/* formatNumber */.ZV)(value)]);
    if (stability !== null) {
        const { meanAdjustedRand, smallestAdjustedRand, models, rows } = stability;
        facts.push([
            'Stability between seeds',
            `adjusted Rand index ${(0,format/* formatNumber */.ZV)(meanAdjustedRand)} on average, ${(0,format/* formatNumber */.ZV)(smallestAdjustedRand)} at least, between ${models} fits of ${(0,format/* formatNumber */.ZV)(rows)} training rows`,
        ]);
    }
    const blocks = facts.length > 0 ? [{ kind: 'facts', facts }] : [];
    for (const { title, x, y, points } of curves) {
        const series = [{ name: y, points: points.map(([at, value]) => [at, value]) }];
        if (points.length > 1)
            blocks.push({ kind: 'lines', title, x, y, series });
    }
    if (blocks.length > 0)
        sections.push({ heading: 'Fit on the training rows', blocks });
    return sections;
}
function clusterSections(train, names) {
    const facts = clusterFacts(train, names);
    const means = numericNames(train.slices, names).slice(0, shownMeans);
    return [
        {
            heading: 'Clusters of the training rows',
            blocks: [
                {
                    kind: 'table',
                    table: {
                        columns: [
                            { heading: 'Cluster' },
                            { heading: 'Rows', align: 'right' },
                            { heading: 'Share', align: 'right' },
                            { heading: 'What sets it apart' },
                        ],
                        rows: facts.map(({ cluster, rows, share, marks }) => [
                            String(cluster),
                            (0,format/* formatNumber */.ZV)(rows),
                            (0,format/* formatPercent */.l9)(share),
                            marks
                                .slice(0, 3)
                                .map(({ column, category, inside, overall }) => category === null
                                ? `${column} ${(0,format/* formatNumber */.ZV)(inside)} (all: ${(0,format/* formatNumber */.ZV)(overall)})`
                                : `${column} = ${category} in ${(0,format/* formatPercent */.l9)(inside)} (all: ${(0,format/* formatPercent */.l9)(overall)})`)
                                .join('; '),
                        ]),
                    },
                },
                ...(means.length === 0
                    ? []
                    : [
                        {
                            kind: 'table',
                            table: {
                                caption: 'Centres, in the units of the data',
                                columns: [
                                    { heading: 'Cluster' },
                                    ...means.map((heading) => ({ heading, align: 'right' })),
                                ],
                                rows: facts.map((each) => [
                                    String(each.cluster),
                                    ...means.map((name) => (0,format/* formatNumber */.ZV)(each.means[name])),
                                ]),
                            },
                        },
                    ]),
            ],
        },
    ];
}
function scoreSection({ score, threshold, anomalous, rows }) {
    let lowest = Number.POSITIVE_INFINITY;
    let highest = Number.NEGATIVE_INFINITY;
    for (const value of score) {
        lowest = Math.min(lowest, value);
        highest = Math.max(highest, value);
    }
    const count = anomalous.reduce((sum, flag) => sum + flag, 0);
    const text = `${(0,format/* formatNumber */.ZV)(count)} of ${(0,format/* formatNumber */.ZV)(rows)} training rows (${(0,format/* formatPercent */.l9)(count / rows)}) score above the threshold of ${(0,format/* formatNumber */.ZV)(threshold)}.`;
    const blocks = [{ kind: 'text', text }];
    if (highest > lowest) {
        const width = (highest - lowest) / scoreBins;
        const counts = new Array(scoreBins).fill(0);
        for (const value of score)
            counts[Math.min(scoreBins - 1, Math.floor((value - lowest) / width))]++;
        const edges = Array.from({ length: scoreBins + 1 }, (_, bin) => lowest + bin * width);
        const series = [{ name: 'Training rows', shares: counts.map((each) => each / rows) }];
        blocks.push({ kind: 'histogram', title: 'Anomaly score', edges, series });
    }
    return { heading: 'Anomaly scores of the training rows', blocks };
}

;// CONCATENATED MODULE: ./build/actions/train/src/report.js




/** Columns shown in a picture of importance. */
const shownColumns = 15;
/** The report of a training. */
function modelReport(manifest, result, repeats) {
    const { metrics, warnings, predictions } = result;
    const sections = [];
    if (warnings.length > 0) {
        sections.push({ heading: 'Warnings', blocks: warnings.map((text) => ({ kind: 'text', text })) });
    }
    sections.push(metricsSection(predictions.rows, metrics));
    sections.push(...unsupervisedSections(result));
    if (result.unlabelled !== null)
        sections.push(unlabelledSection(result.unlabelled));
    if (repeats !== null)
        sections.push(repeatsSection(repeats));
    if (result.attempts !== null)
        sections.push(attemptsSection(result.attempts, manifest.learner.name));
    const learning = learningBlocks(result);
    if (learning.length > 0)
        sections.push({ heading: 'Learning', blocks: learning });
    const explained = result.explanation === null ? [] : explanationBlocks(result.explanation);
    if (explained.length > 0)
        sections.push({ heading: 'What the model leans on', blocks: explained });
    sections.push(lineageSection(manifest));
    return {
        title: `Model of ${manifest.name}`,
        status: warnings.length > 0 ? 'warning' : 'info',
        headline: headlineOf(manifest, result),
        sections,
    };
}
function headlineOf(manifest, { model, predictions }) {
    const { primaryMetric, score, learner, target } = manifest;
    const reached = `${primaryMetric} ${(0,format/* formatNumber */.ZV)(score)}`;
    if (predictions.task === 'clustering') {
        return `${learner.name} found ${(0,format/* formatNumber */.ZV)(predictions.clusters)} clusters with ${reached}.`;
    }
    if (predictions.task === 'anomaly') {
        const found = predictions.anomalous.reduce((sum, flag) => sum + flag, 0);
        return `${learner.name} finds ${(0,format/* formatNumber */.ZV)(found)} of ${(0,format/* formatNumber */.ZV)(predictions.rows)} test rows anomalous, with ${reached}.`;
    }
    return `${learner.name} predicts ${target} with ${reached}; best after ${(0,format/* formatNumber */.ZV)(model.bestStep)} rounds.`;
}
function exportsOf({ files }) {
    return files.map(({ path }) => path).filter((path) => path.startsWith('exports/'));
}
/** What was tried, and which model was kept. */
function attemptsSection(attempts, chosen) {
    const rows = attempts.map(({ algorithm, validationLoss, reason }) => [
        algorithm,
        (0,format/* formatNumber */.ZV)(validationLoss),
        reason ?? (algorithm === chosen ? 'The least: this is the model.' : ''),
    ]);
    const columns = [
        { heading: 'Algorithm' },
        { heading: 'Validation loss', align: 'right' },
        { heading: 'Remark' },
    ];
    return { heading: 'Algorithms tried', blocks: [{ kind: 'table', table: { columns, rows } }] };
}
function learningBlocks({ model }) {
    const blocks = [];
    if (model.history.length > 1) {
        blocks.push({
            kind: 'lines',
            title: 'Loss',
            x: 'Round',
            y: 'Loss',
            series: [
                { name: 'Training', points: model.history.map(({ step, trainLoss }) => [step, trainLoss]) },
                {
                    name: 'Validation',
                    points: model.history.map(({ step, validationLoss }) => [step, validationLoss]),
                },
            ],
        });
    }
    if (model.importance) {
        blocks.push(...columnBars('Share of each column in the decisions', model.importance));
    }
    return blocks;
}
/** What rows without a target brought, against the labelled ones alone. */
function unlabelledSection({ rows, usedRows, note, differences }) {
    return {
        heading: `What ${(0,format/* formatNumber */.ZV)(rows)} rows without a target brought`,
        blocks: [
            { kind: 'text', text: `The model learned from ${(0,format/* formatNumber */.ZV)(usedRows)} of them. ${note}` },
            {
                kind: 'table',
                table: {
                    columns: [
                        { heading: 'Metric, on the same test rows' },
                        { heading: 'With them', align: 'right' },
                        { heading: 'Labels alone', align: 'right' },
                        { heading: 'Difference', align: 'right' },
                        { heading: 'Interval' },
                    ],
                    rows: Object.entries(differences).map(([name, { candidate, baseline, difference, interval, reason }]) => [
                        name,
                        (0,format/* formatNumber */.ZV)(candidate),
                        (0,format/* formatNumber */.ZV)(baseline),
                        (0,format/* formatNumber */.ZV)(difference),
                        interval === null
                            ? (reason ?? '')
                            : `${(0,format/* formatNumber */.ZV)(interval.lower)} to ${(0,format/* formatNumber */.ZV)(interval.upper)} (${(0,format/* formatPercent */.l9)(interval.level)})`,
                    ]),
                },
            },
        ],
    };
}
/** The metrics on the test split. */
function metricsSection(rows, metrics) {
    return {
        heading: `Metrics on ${(0,format/* formatNumber */.ZV)(rows)} test rows`,
        blocks: [
            {
                kind: 'table',
                table: {
                    columns: [{ heading: 'Metric' }, { heading: 'Value', align: 'right' }, { heading: 'Remark' }],
                    rows: (0,evaluate_metrics/* computedFirst */.qG)(metrics).map(([name, { value, reason, note }]) => [
                        name,
                        (0,format/* formatNumber */.ZV)(value),
                        reason ?? note ?? '',
                    ]),
                },
            },
        ],
    };
}
/** Where the model comes from. */
function lineageSection(manifest) {
    return {
        heading: 'Lineage',
        folded: true,
        blocks: [
            {
                kind: 'facts',
                facts: [
                    ['Model id', manifest.id],
                    ['Data set id', manifest.datasetId],
                    ['Algorithm', manifest.learner.name],
                    ['Parameters', JSON.stringify(manifest.learner.params)],
                    ['Seed', String(manifest.seed)],
                    ['Engine', manifest.engine.name],
                    ['Exports', exportsOf(manifest).join(', ') || 'none'],
                    ['Commit', manifest.commit || 'none'],
                    ['Run', manifest.run],
                    ['Actor', manifest.actor],
                ],
            },
        ],
    };
}
function explanationBlocks({ permutation, reason, shap }) {
    const blocks = [];
    if (permutation !== null) {
        const { metric, rows, drops } = permutation;
        const worse = (0,evaluate_metrics/* metricDirection */.EE)(metric) === 'higher' ? 'falls' : 'rises';
        const title = `By how much ${metric} ${worse} when a column is shuffled (${(0,format/* formatNumber */.ZV)(rows)} test rows)`;
        blocks.push(...columnBars(title, drops));
    }
    else if (reason !== undefined)
        blocks.push({ kind: 'text', text: `No permutation importance: ${reason}` });
    if (shap !== null) {
        const title = `Mean absolute Shapley value of each column in the score (${(0,format/* formatNumber */.ZV)(shap.rows)} test rows)`;
        blocks.push(...columnBars(title, shap.values));
    }
    return blocks;
}
/** The largest values; shuffling a column that is worth nothing can seem to help, which is drawn as nothing. */
function columnBars(title, values) {
    const bars = Object.entries(values)
        .sort(([, a], [, b]) => b - a)
        .slice(0, shownColumns)
        .map(([label, value]) => ({ label, value: Math.max(value, 0) }));
    return bars.length > 0 ? [{ kind: 'bars', title, bars }] : [];
}

;// CONCATENATED MODULE: ./build/actions/train/src/command.js
















/**
 * The words of the program that trains; null where an algorithm of ours does.
 * @throws ConfigurationError if both are asked for inline, or the command cannot be run.
 */
function chosenCommand(given, train) {
    if (given.command !== undefined && given.algorithm !== undefined) {
        throw new errors/* ConfigurationError */.j1('Both an algorithm and a command are given.', {
            location: { key: 'command' },
            hint: 'Give one of them.',
        });
    }
    if (given.command !== undefined)
        return commandWords(given.command, 'command');
    // An algorithm that is asked for inline wins over the file's command.
    if (given.algorithm !== undefined || train.command === undefined)
        return null;
    return commandWords(train.command, 'train.command');
}
/** Trains by a program of the user's, and packages what it leaves. */
async function runCommand(words, dataset, given, context) {
    const { platform, config, stateDirectory, workingDirectory, signal } = context;
    (0,formats/* requireExportableAlgorithm */.t5)(config.train.export, command_model/* commandLearner */.Py);
    const artifact = given.artifact ?? `${config.name}-model`;
    const folder = (0,external_node_path_.join)(stateDirectory, 'models', artifact);
    const output = (0,base_files/* temporaryName */.NT)((0,external_node_path_.join)(stateDirectory, 'commands', artifact));
    const params = { ...config.train.params, ...given.params };
    const seed = given.seed ?? config.train.seed;
    const threshold = config.train.threshold ?? 0.5;
    const inlineLimit = given['time-budget'];
    const timeLimit = inlineLimit === undefined ? (0,duration/* milliseconds */.Rz)(config.train['time-budget']) : inlineLimit;
    const { variables, withheld } = platform.programEnvironment(config.train['pass-env']);
    if (withheld.length > 0)
        platform.log.info(`Kept from the command: ${withheld.join(', ')}.`);
    try {
        const result = await trainByCommand({
            dataset,
            name: config.name,
            words,
            params,
            seed,
            ...(config.data.positive === undefined ? {} : { positive: config.data.positive }),
            threshold,
            workingDirectory,
            output,
            environment: variables,
            ...(timeLimit === null ? {} : { timeLimit }),
            log: platform.log,
            signal,
        });
        const warnings = [
            ...(dataset.manifest.valid ? [] : ['Not all expectations of the data set hold; see its checks.json.']),
            ...result.warnings,
        ];
        for (const warning of warnings)
            platform.log.warning(warning);
        const content = describeModel(result, { words, params, seed, threshold }, dataset, context);
        const manifest = await packageModel(folder, content, words, result, dataset);
        const stored = await platform.artifacts.upload(artifact, folder, {
            contentDigest: (0,registry_manifest/* contentDigest */.eZ)(manifest),
            overwrite: given.overwrite,
        });
        return {
            outputs: {
                artifact: stored.name,
                'artifact-id': stored.id,
                'artifact-digest': stored.digest,
                path: folder,
                'model-id': manifest.id,
                algorithm: command_model/* commandLearner */.Py,
                engine: manifest.engine.name,
                metrics: JSON.stringify((0,evaluate_metrics/* metricValues */.tZ)(result.metrics)),
                'primary-metric': manifest.primaryMetric,
                score: manifest.score === null ? '' : String(manifest.score),
            },
            result: {
                stage: 'train',
                manifest,
                metrics: result.metrics,
                programMetrics: result.files.metrics,
                importance: null,
            },
            report: commandReport(manifest, words, result, warnings),
        };
    }
    finally {
        await (0,promises_.rm)(output, { recursive: true, force: true });
    }
}
function describeModel({ predictions, metrics, files, positive }, settings, { manifest, schema }, { platform, config }) {
    const primaryMetric = predictions.task === 'regression'
        ? 'rmse'
        : predictions.classes.length === 2 && predictions.probabilities !== null
            ? 'roc_auc'
            : 'accuracy';
    return {
        format: 'mlops-model/1',
        name: config.name,
        ...(0,origin/* describeOrigin */.u)(platform.run),
        task: manifest.task,
        datasetId: manifest.id,
        splitScheme: manifest.splitScheme,
        learner: { name: command_model/* commandLearner */.Py, params: { command: settings.words, ...settings.params } },
        seed: settings.seed,
        engine: { name: command_model/* commandLearner */.Py, versions: { ...files.versions } },
        classes: predictions.task === 'classification' ? [...predictions.classes] : [],
        positive,
        threshold: positive === null ? null : settings.threshold,
        target: schema.target ?? '',
        features: schema.columns
            .filter(({ role }) => role === 'feature')
            .map(({ name, type }) => ({ name, type })),
        primaryMetric,
        score: metrics[primaryMetric]?.value ?? null,
        parents: [manifest.id],
    };
}
async function packageModel(folder, manifest, words, { files, predictions, metrics, trainTarget }, dataset) {
    const profile = await (0,dataset_package/* readProfile */.er)(dataset, 'train');
    const columns = (0,dataset_package/* featureNames */.rE)(dataset.schema).map((name) => [name, profile.columns[name]]);
    return (0,base_files/* writeDirectoryAtomically */.Sg)(folder, (output) => (0,model_package/* writeModelPackage */.FX)(output, {
        manifest,
        files: (0,command_model/* commandFiles */.nt)(words, predictions),
        copies: files.model,
        documents: new Map(Object.keys(files.metrics).length > 0 ? [['program-metrics.json', files.metrics]] : []),
        features: { format: 'mlops-features/2', features: [] },
        profile: {
            format: 'mlops-model-profile/1',
            features: { rows: profile.rows, columns: Object.fromEntries(columns) },
            predictions: (0,train_model/* profilePredictions */.KA)(predictions, manifest.target),
            target: (0,train_model/* profileTarget */.v8)(dataset.schema, trainTarget, manifest.task),
            // It was asked about the test rows alone.
            calibration: null,
        },
        predictions,
        metrics,
    }));
}
function commandReport(manifest, words, { files, predictions, metrics }, warnings) {
    const own = Object.entries(files.metrics);
    const sections = [];
    if (warnings.length > 0) {
        sections.push({ heading: 'Warnings', blocks: warnings.map((text) => ({ kind: 'text', text })) });
    }
    sections.push(metricsSection(predictions.rows, metrics));
    if (own.length > 0) {
        sections.push({
            heading: 'What the program says of itself (not checked)',
            blocks: [
                {
                    kind: 'table',
                    table: {
                        columns: [{ heading: 'Name' }, { heading: 'Value', align: 'right' }],
                        rows: own.map(([name, value]) => [
                            name,
                            typeof value === 'number' ? (0,format/* formatNumber */.ZV)(value) : String(value ?? ''),
                        ]),
                    },
                },
            ],
        });
    }
    sections.push({
        heading: 'The program',
        blocks: [
            {
                kind: 'facts',
                facts: [
                    ['Command', words.join(' ')],
                    ['Files under model/', (0,format/* formatNumber */.ZV)(files.model.size)],
                    ...Object.entries(files.versions).map(([name, version]) => [name, version]),
                ],
            },
        ],
    });
    sections.push(lineageSection(manifest));
    const { primaryMetric, score, target, name } = manifest;
    return {
        title: `Model of ${name}`,
        status: warnings.length > 0 ? 'warning' : 'info',
        headline: `The command predicts ${target} with ${primaryMetric} ${(0,format/* formatNumber */.ZV)(score)}.`,
        sections,
    };
}

;// CONCATENATED MODULE: ./build/shared/src/learners/time-budget.js
/** How long training may take. Learners ask after every step, and end with the best so far when it is used up. */
class TimeBudget {
    #milliseconds;
    #started = performance.now();
    #earlier = 0;
    #endedEarly = false;
    /** @param milliseconds from now on; infinite by default. */
    constructor(milliseconds = Number.POSITIVE_INFINITY) {
        this.#milliseconds = milliseconds;
    }
    /** Time that a job spent on this training before it was killed: it counts as well. */
    addEarlier(milliseconds) {
        this.#earlier = Math.max(this.#earlier, milliseconds);
    }
    /** Milliseconds spent so far, those of killed jobs included. */
    get spent() {
        return this.#earlier + performance.now() - this.#started;
    }
    /** Milliseconds that are left; infinite without a limit. */
    get left() {
        return Math.max(0, this.#milliseconds - this.spent);
    }
    /** Whether the time is used up. Whoever is told so ends, which `endedEarly` then tells. */
    isUsedUp() {
        if (this.left > 0)
            return false;
        this.#endedEarly = true;
        return true;
    }
    /** Whether somebody ended on account of the time. */
    get endedEarly() {
        return this.#endedEarly;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/shared/src/base/digest.js
var digest = __webpack_require__(47163);
;// CONCATENATED MODULE: ./build/shared/src/registry/checkpoint-store.js






/** Raised whenever a learner's state, or what it does with one, changes: older checkpoints are then not read. */
const checkpointVersion = 1;
/** SHA-256 of the rest, then the milliseconds of training behind the state (64-bit float), then the state. */
const digestBytes = 32;
const headerBytes = digestBytes + 8;
/** Large states and slow disks shall not slow training by more than this share. */
const longestShare = 0.1;
/** Ten hours of large states shall not fill the 10 GB that GitHub keeps for a repository: bytes a millisecond. */
const cacheRate = 100;
/** When the job is cancelled, the cache has this long until the runner's second signal, after 7.5 s. */
const lastUpload = 6_000;
/** Checkpoints of trainings that nobody took up again are removed after this time, as GitHub's cache does. */
const keptMilliseconds = 7 * 24 * 60 * 60 * 1000;
/** Its presence says that the training is complete. */
const finishedName = 'finished';
/**
 * Checkpoints of one run on disk and in the platform's cache: a folder whose name is the digest of all that the run
 * depends on, and in it a file for each training. So a checkpoint never resumes another training.
 *
 * The disk has the last checkpoint. The cache, whose entries are immutable, gets the folder under a new key each
 * time, while training goes on and not more often than the place likes; the newest is found by the common prefix.
 */
class CheckpointStore {
    #options;
    #folder;
    /** What the cache stores and restores: links to the files, which stand still while training replaces them. */
    #cachedFolder;
    #cachePrefix;
    #found;
    #lastSave = performance.now();
    #dueSince = null;
    #rest = 0;
    #lastUpload = Number.NEGATIVE_INFINITY;
    #upload;
    #uploaded = false;
    #resumed = false;
    constructor(options) {
        this.#options = options;
        const { v8 } = process.versions;
        const key = (0,digest/* sha256 */.sc)((0,digest/* canonicalJson */.dj)([checkpointVersion, v8, process.arch, options.identity])).slice(0, 32);
        this.#folder = (0,external_node_path_.join)(options.folder, key);
        this.#cachedFolder = (0,external_node_path_.join)(options.folder, 'cached', key);
        this.#cachePrefix = `mlops-checkpoint-${key}-`;
        // Asked at once: the answer comes while the data is read.
        if (options.interval !== null)
            void this.#find();
    }
    /** Whether a training of this run went on from a checkpoint. */
    get resumed() {
        return this.#resumed;
    }
    /** What trainings see of the store. */
    get checkpoints() {
        return this.#scope([]);
    }
    /**
     * To be called when what was trained is stored: the same training will begin anew. Entries of the cache cannot be
     * removed, so an empty last one says that there is nothing to go on from.
     */
    async clear() {
        await this.#found;
        await this.#upload;
        await (0,promises_.rm)(this.#folder, { recursive: true, force: true });
        if (!this.#uploaded)
            return;
        await (0,base_files/* writeFileAtomically */.lo)((0,external_node_path_.join)(this.#folder, finishedName), '');
        await this.#toCache();
        await (0,promises_.rm)(this.#folder, { recursive: true, force: true });
    }
    #scope(identity) {
        const path = (0,external_node_path_.join)(this.#folder, `${(0,digest/* sha256 */.sc)((0,digest/* canonicalJson */.dj)(identity)).slice(0, 32)}.state`);
        return {
            scope: (more) => this.#scope([...identity, more]),
            restore: (read) => this.#restore(path, read),
            due: () => this.#isDue(),
            save: (state) => this.#save(path, state),
        };
    }
    #isDue() {
        const { interval } = this.#options;
        const now = performance.now();
        if (interval === null || now - this.#lastSave < Math.max(interval, this.#rest))
            return false;
        this.#dueSince = now;
        return true;
    }
    /** Fetches the folder from the cache where the disk does not have it. */
    #find() {
        this.#found ??= (async () => {
            await removeAbandoned(this.#options.folder);
            if (await (0,base_files/* exists */.t2)(this.#folder))
                return;
            // Nothing has exactly this key: of those that begin with it the newest is found.
            const key = await this.#options.cache.restore(this.#cachedFolder, this.#cachePrefix, [
                this.#cachePrefix,
            ]);
            if (key === null)
                return;
            this.#uploaded = true;
            await (0,promises_.rename)(this.#cachedFolder, this.#folder);
        })().catch((error) => {
            this.#options.log.warning(`No checkpoint was found: ${(0,errors/* messageOf */.bD)(error)}`);
        });
        return this.#found;
    }
    async #restore(path, read) {
        const { interval, log, budget } = this.#options;
        if (interval === null)
            return null;
        await this.#find();
        const bytes = await (0,promises_.readFile)(path).catch(() => null);
        if (bytes === null)
            return null;
        try {
            const content = bytes.subarray(digestBytes);
            if (content.length < 8 ||
                (0,digest/* sha256 */.sc)(content) !== Buffer.from(bytes.subarray(0, digestBytes)).toString('hex')) {
                throw new Error('its digest is another one');
            }
            const milliseconds = bytes.readDoubleLE(digestBytes);
            const state = read(bytes.subarray(headerBytes));
            if (milliseconds >= 0)
                budget.addEarlier(milliseconds);
            this.#resumed = true;
            log.info(`Training goes on from a checkpoint after ${(milliseconds / 1000).toFixed(1)} s of training.`);
            return state;
        }
        catch (error) {
            log.warning(`A checkpoint cannot be used, so training begins anew: ${(0,errors/* messageOf */.bD)(error)}.`);
            return null;
        }
    }
    async #save(path, state) {
        const { interval, log, budget, signal } = this.#options;
        if (interval === null)
            return;
        const bytes = Buffer.alloc(headerBytes + state.length);
        bytes.writeDoubleLE(budget.spent, digestBytes);
        bytes.set(state, headerBytes);
        bytes.write((0,digest/* sha256 */.sc)(bytes.subarray(digestBytes)), 0, 'hex');
        try {
            await (0,base_files/* writeFileAtomically */.lo)(path, bytes);
            if (this.#mayUpload(bytes.length))
                this.#upload = this.#toCache();
        }
        catch (error) {
            log.warning(`A checkpoint was not saved: ${(0,errors/* messageOf */.bD)(error)}`);
        }
        this.#lastSave = performance.now();
        // From when it was due: making the state is a part of the cost.
        if (this.#dueSince !== null)
            this.#rest = (this.#lastSave - this.#dueSince) / longestShare;
        this.#dueSince = null;
        if (!signal.aborted)
            return;
        log.info('The state of the training is saved; the same training goes on from there.');
        await Promise.race([this.#upload, new Promise((done) => setTimeout(done, lastUpload).unref())]);
    }
    #mayUpload(bytes) {
        const { cacheInterval, signal } = this.#options;
        if (this.#upload !== undefined)
            return false;
        const pause = cacheInterval === 0 ? 0 : Math.max(cacheInterval, bytes / cacheRate);
        return signal.aborted || performance.now() - this.#lastUpload >= pause;
    }
    async #toCache() {
        this.#lastUpload = performance.now();
        const { cache, log } = this.#options;
        try {
            await (0,promises_.rm)(this.#cachedFolder, { recursive: true, force: true });
            await (0,promises_.mkdir)(this.#cachedFolder, { recursive: true });
            for (const name of await (0,promises_.readdir)(this.#folder)) {
                if (name.startsWith('.'))
                    continue;
                await (0,promises_.link)((0,external_node_path_.join)(this.#folder, name), (0,external_node_path_.join)(this.#cachedFolder, name));
            }
            const saved = await cache.save(this.#cachedFolder, this.#newKey(), { supersedes: this.#cachePrefix });
            this.#uploaded ||= saved;
            await (0,promises_.rm)(this.#cachedFolder, { recursive: true, force: true });
        }
        catch (error) {
            log.warning(`A checkpoint was not put into the cache: ${(0,errors/* messageOf */.bD)(error)}`);
        }
        finally {
            this.#upload = undefined;
        }
    }
    #newKey() {
        return `${this.#cachePrefix}${Date.now()}-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`;
    }
}
async function removeAbandoned(root) {
    for (const name of await (0,promises_.readdir)(root).catch(() => [])) {
        const folder = (0,external_node_path_.join)(root, name);
        if (Date.now() - (await (0,promises_.stat)(folder)).mtimeMs > keptMilliseconds) {
            await (0,promises_.rm)(folder, { recursive: true, force: true });
        }
    }
}

;// CONCATENATED MODULE: ./build/actions/train/src/endurance.js




/** GitHub takes 200 uploads a minute from a whole repository, and keeps 10 GB. */
const githubCacheInterval = 60_000;
/** The time that training may take, from now on. */
function openTimeBudget(given, { config }) {
    const configured = (0,duration/* milliseconds */.Rz)(config.train['time-budget']);
    const limit = given['time-budget'] === undefined ? configured : given['time-budget'];
    return new TimeBudget(limit ?? Number.POSITIVE_INFINITY);
}
/** The checkpoints of this stage's training: in `.mlops/checkpoints` and in the platform's cache. */
function openCheckpoints(given, { config, platform, stateDirectory, signal }, datasetId, budget) {
    const { 'time-budget': _budget, repeats: _repeats, checkpoint: interval, ...configured } = config.train;
    const { algorithm, params, seed, engine } = given;
    return new CheckpointStore({
        folder: (0,external_node_path_.join)(stateDirectory, 'checkpoints'),
        cache: platform.cache,
        cacheInterval: platform.kind === 'github' ? githubCacheInterval : 0,
        interval: given.checkpoint === undefined ? (0,duration/* milliseconds */.Rz)(interval) : given.checkpoint,
        identity: [
            datasetId,
            config.task ?? null,
            config.features,
            configured,
            { algorithm, params, seed, engine },
        ],
        budget,
        signal,
        log: platform.log,
    });
}

// EXTERNAL MODULE: ./build/shared/src/evaluate/intervals.js
var intervals = __webpack_require__(86783);
// EXTERNAL MODULE: ./build/shared/src/learners/reinforcement/algorithms.js + 5 modules
var algorithms = __webpack_require__(50733);
// EXTERNAL MODULE: ./build/shared/src/base/worker.js
var base_worker = __webpack_require__(85789);
// EXTERNAL MODULE: ./build/shared/src/learners/reinforcement/environment.js
var reinforcement_environment = __webpack_require__(34275);
;// CONCATENATED MODULE: ./build/shared/src/learners/reinforcement/train-policy.js



/** Importing a module may take longer than a step: other modules come with it. */
const importSeconds = 60;
/** How often is looked whether the environment has come back, in milliseconds. */
const watchInterval = 100;
/**
 * Trains a policy in a thread of its own, watches over it, and ends it when the signal is aborted or the environment
 * does not come back.
 * @throws ConfigurationError if the environment cannot be used, fails or hangs; it names module and step.
 * @throws the signal's reason if it is aborted.
 */
async function trainPolicy(request) {
    const { environment, algorithm, log, signal } = request;
    const { steps, 'step-timeout': stepTimeout } = algorithm.params;
    signal.throwIfAborted();
    const calls = new Int32Array(new SharedArrayBuffer(16));
    const order = {
        directory: request.directory,
        environment,
        algorithm,
        seed: request.seed,
        calls,
    };
    const worker = await (0,base_worker/* startWorker */.D)('train-policy', order);
    let stopWatching = () => undefined;
    try {
        return await new Promise((resolve, reject) => {
            const onAbort = () => reject(signal.reason);
            signal.addEventListener('abort', onAbort, { once: true });
            let loaded = false;
            let callsSeen = -1;
            let since = performance.now();
            const watch = setInterval(() => {
                const begun = Atomics.load(calls, 0);
                const waits = loaded ? Atomics.load(calls, 1) === 1 : true;
                if (begun !== callsSeen || !waits) {
                    callsSeen = begun;
                    since = performance.now();
                }
                else if (performance.now() - since > 1000 * (loaded ? stepTimeout : importSeconds)) {
                    const place = loaded ? (0,reinforcement_environment/* describeCall */.G)(Atomics.load(calls, 2), Atomics.load(calls, 3)) : 'its import';
                    reject(hangs(environment, place, loaded ? stepTimeout : importSeconds));
                }
            }, watchInterval);
            stopWatching = () => {
                clearInterval(watch);
                signal.removeEventListener('abort', onAbort);
            };
            worker.on('message', (message) => {
                if (message.kind === 'loaded')
                    loaded = true;
                else if (message.kind === 'done')
                    resolve(message.outcome);
                else if (message.kind === 'failed') {
                    const { location, hint } = message;
                    reject(new errors/* ConfigurationError */.j1(message.message, { location, ...(hint ? { hint } : {}) }));
                }
                else {
                    const { evaluation, best } = message;
                    const detail = `step ${evaluation.step} of ${steps}: mean return ${evaluation.meanReturn.toPrecision(4)}, best ${best.meanReturn.toPrecision(4)}`;
                    log.progress('Training', evaluation.step / steps, detail);
                }
            });
            const broken = (what, cause) => reject(new errors/* ConfigurationError */.j1(`The thread of the environment ${environment} ${what}.`, {
                location: { key: 'train.environment', file: environment },
                hint: 'Look for process.exit(), unhandled promises and memory that grows in the module.',
                cause,
            }));
            worker.on('error', (error) => broken(`failed: ${(0,errors/* messageOf */.bD)(error)}`, error));
            worker.on('exit', () => broken('ended before the training did'));
        });
    }
    finally {
        stopWatching();
        await worker.terminate();
    }
}
function hangs(environment, place, seconds) {
    return new errors/* ConfigurationError */.j1(`The environment ${environment} did not return from ${place} within ${seconds} s.`, {
        location: { key: 'train.environment', file: environment },
        hint: 'Look for a loop that does not end; if a step does take that long, raise train.params.step-timeout.',
    });
}

;// CONCATENATED MODULE: ./build/actions/train/src/sections/policy.js

/** The report of a training in an environment. */
function policyReport(manifest, facts) {
    const { metrics, interval, warnings, evaluations, best, test, environment } = facts;
    const range = interval ? ` (95 %: ${(0,format/* formatNumber */.ZV)(interval.lower)} to ${(0,format/* formatNumber */.ZV)(interval.upper)})` : '';
    return {
        title: `Model of ${manifest.name}`,
        status: warnings.length > 0 ? 'warning' : 'info',
        headline: `${manifest.learner.name} reaches a mean return of ${(0,format/* formatNumber */.ZV)(manifest.score)}${range} in ${environment}; best after ${(0,format/* formatNumber */.ZV)(best.step)} steps.`,
        sections: [
            ...(warnings.length === 0
                ? []
                : [{ heading: 'Warnings', blocks: warnings.map((text) => ({ kind: 'text', text })) }]),
            {
                heading: `${(0,format/* formatNumber */.ZV)(test.returns.length)} seeded episodes that training did not see`,
                blocks: [
                    {
                        kind: 'table',
                        table: {
                            columns: [{ heading: 'Metric' }, { heading: 'Value', align: 'right' }],
                            rows: Object.entries(metrics).map(([name, { value }]) => [name, (0,format/* formatNumber */.ZV)(value)]),
                        },
                    },
                ],
            },
            {
                heading: 'Learning',
                blocks: [
                    {
                        kind: 'lines',
                        title: 'Mean return of the evaluations',
                        x: 'Step',
                        y: 'Mean return',
                        series: [
                            { name: 'Evaluation', points: evaluations.map(({ step, meanReturn }) => [step, meanReturn]) },
                        ],
                    },
                ],
            },
            {
                heading: 'Lineage',
                folded: true,
                blocks: [
                    {
                        kind: 'facts',
                        facts: [
                            ['Model id', manifest.id],
                            ['Environment', environment],
                            ["Digest of the environment's files", manifest.datasetId],
                            ['Algorithm', manifest.learner.name],
                            ['Parameters', JSON.stringify(manifest.learner.params)],
                            ['Seed', String(manifest.seed)],
                            ['Commit', manifest.commit || 'none'],
                            ['Run', manifest.run],
                            ['Actor', manifest.actor],
                        ],
                    },
                ],
            },
        ],
    };
}

;// CONCATENATED MODULE: ./build/actions/train/src/environment.js














/**
 * Trains a policy in the user's environment and stores it. There is no data set: in its place, the package is bound
 * to the digest of the environment's files.
 * @throws ConfigurationError without an environment, or where it fails; see `trainPolicy`.
 */
async function trainInEnvironment(given, context) {
    const { platform, config, stateDirectory, workingDirectory, signal } = context;
    const { environment } = config.train;
    if (environment === undefined) {
        throw new errors/* ConfigurationError */.j1('There is no environment to learn in.', {
            location: { key: 'train.environment' },
            hint: 'Name a module that exports make(), such as ./cart-pole.mjs; see docs/reinforcement.md.',
        });
    }
    if (given.dataset !== undefined) {
        throw new errors/* ConfigurationError */.j1('Reinforcement learns in an environment: there is no data set to read.', {
            location: { key: 'dataset' },
            hint: 'Leave the input "dataset" out.',
        });
    }
    const configuredName = config.train.algorithm ?? tasks/* taskFacts */.Xi.reinforcement.algorithm;
    const name = given.algorithm ?? configuredName;
    // Parameters of another algorithm than the configured one are not meant for this one.
    const configured = name === configuredName ? config.train.params : {};
    const algorithm = (0,algorithms/* chooseAlgorithm */.NO)(name, { ...configured, ...given.params });
    (0,formats/* requireExportableAlgorithm */.t5)(config.train.export, name);
    const seed = given.seed ?? config.train.seed;
    const outcome = await trainPolicy({
        directory: workingDirectory,
        environment,
        algorithm,
        seed,
        log: platform.log,
        signal,
    });
    const warnings = outcome.cutEpisodes === 0
        ? []
        : [
            `${outcome.cutEpisodes} episodes did not end within ${algorithm.params['max-steps']} steps (max-steps) and were cut.`,
        ];
    for (const warning of warnings)
        platform.log.warning(warning);
    const { seeds, returns, lengths } = outcome.test;
    const predictions = {
        task: 'reinforcement',
        rows: returns.length,
        returns,
        lengths,
        ids: Array.from(seeds, String),
        slices: (0,data_table/* tableOf */.c_)([]),
    };
    const metrics = (0,evaluate_metrics/* computeMetrics */.pH)(predictions);
    const content = {
        format: 'mlops-model/1',
        name: config.name,
        ...(0,origin/* describeOrigin */.u)(platform.run),
        task: 'reinforcement',
        datasetId: outcome.environmentDigest,
        splitScheme: outcome.environmentDigest,
        learner: { name, params: algorithm.params },
        seed,
        engine: { name: 'javascript', versions: { node: process.versions.node } },
        classes: [],
        positive: null,
        threshold: null,
        target: '',
        features: [],
        primaryMetric: 'mean_return',
        score: metrics.mean_return.value,
        parents: [outcome.environmentDigest],
    };
    const nothing = { rows: 0, columns: {} };
    const artifact = given.artifact ?? `${config.name}-model`;
    const folder = (0,external_node_path_.join)(stateDirectory, 'models', artifact);
    const manifest = await (0,base_files/* writeDirectoryAtomically */.Sg)(folder, (output) => (0,model_package/* writeModelPackage */.FX)(output, {
        manifest: content,
        files: outcome.files,
        features: { format: 'mlops-features/2', features: [] },
        profile: {
            format: 'mlops-model-profile/1',
            features: nothing,
            predictions: nothing,
            target: nothing,
            calibration: null,
        },
        predictions,
        metrics,
    }));
    const stored = await platform.artifacts.upload(artifact, folder, {
        contentDigest: (0,registry_manifest/* contentDigest */.eZ)(manifest),
        overwrite: given.overwrite,
    });
    const { interval } = (0,intervals/* metricInterval */.g)(predictions, 'mean_return');
    return {
        outputs: {
            artifact: stored.name,
            'artifact-id': stored.id,
            'artifact-digest': stored.digest,
            path: folder,
            'model-id': manifest.id,
            algorithm: name,
            engine: content.engine.name,
            metrics: JSON.stringify((0,evaluate_metrics/* metricValues */.tZ)(metrics)),
            'primary-metric': 'mean_return',
            score: String(manifest.score),
        },
        result: { stage: 'train', manifest, metrics, interval, evaluations: outcome.evaluations },
        report: policyReport(manifest, { ...outcome, environment, metrics, interval, warnings }),
    };
}

;// CONCATENATED MODULE: ./build/actions/train/src/stage.js






















const stage_inputs = schemas/* strictObject */.rej({
    dataset: inputs/* textInput */._Z.describe('The data set: an artifact, a folder, or run:<run id>/<artifact name>.'),
    algorithm: inputs/* textInput */._Z.describe('Name of the algorithm, or auto to try several (train.algorithm).'),
    params: inputs/* mappingInput */.VZ.describe('Parameters of the algorithm, as YAML or JSON; they are laid over train.params.'),
    command: inputs/* textInput */._Z.describe('A program that trains instead of an algorithm, like "python train.py" (train.command); run without a shell.'),
    seed: inputs/* integerInput */.$A.describe('Seed of everything random (train.seed).'),
    engine: (0,inputs/* choiceInput */.ij)(engine_choice/* engineChoices */.Z, 'auto').describe('Back end of TensorFlow.js.'),
    'time-budget': inputs/* durationInput */.Ts.describe('How long training may take, such as 30m; then it ends with the best so far (train.time-budget).'),
    repeats: inputs/* countInput */.u2.describe('Trainings, each with a seed of its own, whose metrics show how much is luck (train.repeats).'),
    checkpoint: inputs/* durationInput */.Ts.describe('Time between two checkpoints, such as 60s, from which a killed job goes on; or never (train.checkpoint).'),
    artifact: inputs/* artifactInput */.Xl.describe('Name of the artifact.'),
    overwrite: (0,inputs/* booleanInput */.tE)(false).describe('Whether other content under this name in the same run is replaced.'),
});
const outputs = {
    artifact: 'Name of the artifact.',
    'artifact-id': 'Id of the artifact.',
    'artifact-digest': 'SHA-256 of the stored artifact.',
    path: 'Folder of the model package.',
    'model-id': 'SHA-256 over the model and its features.',
    algorithm: 'The algorithm used.',
    engine: 'Where the numbers were computed.',
    metrics: 'Metrics on the test split, as flat JSON.',
    'primary-metric': 'Name of the metric that stands for the model.',
    score: 'Its value.',
    resumed: 'Whether training went on from a checkpoint of a job that was killed or cancelled.',
};
const stage = {
    name: 'train',
    description: 'Trains a model and stores it with its features, predictions, metrics and lineage.',
    inputs: stage_inputs,
    outputs,
    async run(given, context) {
        if (context.config.task === 'reinforcement')
            return trainInEnvironment(given, context);
        const { platform, config, stateDirectory, workingDirectory, signal } = context;
        const { folder: datasetFolder, manifest: datasetManifest } = await (0,model_reference/* resolveDataset */.$X)('dataset', given.dataset ?? `${config.name}-dataset`, context);
        const dataset = await (0,dataset_package/* openDataset */.Jp)({ folder: datasetFolder, manifest: datasetManifest });
        const words = chosenCommand(given, config.train);
        if (words !== null)
            return runCommand(words, dataset, given, context);
        const [train, validation, test, unlabelled] = await Promise.all([
            (0,dataset_package/* readSplit */.bS)(dataset, 'train', false),
            (0,dataset_package/* readSplit */.bS)(dataset, 'validation', false),
            (0,dataset_package/* readSplit */.bS)(dataset, 'test', true),
            (0,dataset_package/* readUnlabelled */.PH)(dataset),
        ]);
        const task = (0,schema/* predictedTask */.II)(config.task) ?? datasetManifest.task;
        if (task !== datasetManifest.task) {
            throw new errors/* ConfigurationError */.j1(`The data set was prepared for ${datasetManifest.task}, not for ${task}.`, {
                location: { key: 'task' },
                hint: 'Prepare the data again with this task.',
            });
        }
        const configuredAlgorithm = config.train.algorithm ?? tasks/* taskFacts */.Xi[task].algorithm;
        const algorithm = given.algorithm ?? configuredAlgorithm;
        // Parameters of another algorithm than the configured one are not meant for this one.
        const configured = algorithm === configuredAlgorithm ? config.train.params : {};
        const seed = given.seed ?? config.train.seed;
        const names = (0,dataset_package/* featureNames */.rE)(dataset.schema);
        const budget = openTimeBudget(given, context);
        const store = openCheckpoints(given, context, datasetManifest.id, budget);
        const request = {
            schema: dataset.schema,
            task,
            train: train.table,
            validation: validation.table,
            test: test.table,
            ...(unlabelled === null ? {} : { unlabelled }),
            testIds: test.ids,
            featureNames: names,
            exports: config.train.export,
            splitBy: dataset.manifest.split.by,
            algorithm,
            params: { ...configured, ...given.params },
            seed,
            engine: given.engine === 'auto' ? config.train.engine : given.engine,
            workingDirectory,
            ...(config.data.positive === undefined ? {} : { positive: config.data.positive }),
            threshold: config.train.threshold ?? 0.5,
            log: platform.log,
            signal,
            checkpoints: store.checkpoints,
            budget,
        };
        const result = await (0,train_model/* trainModel */._X)(request);
        // With "auto" the spread is that of the algorithm that was chosen.
        const chosen = result.attempts === null ? {} : { algorithm: result.algorithm, params: {} };
        const repeats = await repeat({ ...request, ...chosen }, result, given.repeats ?? config.train.repeats);
        const warnings = [
            ...(datasetManifest.valid ? [] : ['Not all expectations of the data set hold; see its checks.json.']),
            ...(budget.endedEarly
                ? ['The time budget was used up before training was complete: the model is the best up to then.']
                : []),
            ...result.warnings,
        ];
        for (const warning of warnings)
            platform.log.warning(warning);
        const { primaryMetric } = result;
        const content = {
            format: 'mlops-model/1',
            name: config.name,
            ...(0,origin/* describeOrigin */.u)(platform.run),
            task,
            datasetId: datasetManifest.id,
            splitScheme: datasetManifest.splitScheme,
            learner: { name: result.algorithm, params: result.params },
            seed,
            engine: { name: result.model.engine, versions: { node: process.versions.node } },
            classes: result.classes,
            positive: result.positive,
            threshold: result.threshold,
            target: dataset.schema.target ?? '',
            features: dataset.schema.columns
                .filter(({ role }) => role === 'feature')
                .map(({ name, type }) => ({ name, type })),
            primaryMetric,
            score: result.metrics[primaryMetric]?.value ?? null,
            ...(repeats === null ? {} : { repeats: scoreSpread(repeats, primaryMetric) }),
            ...(budget.endedEarly ? { endedEarly: 'time-budget' } : {}),
            parents: [datasetManifest.id],
        };
        const exports = await exportModel(config.train.export, {
            algorithm: result.algorithm,
            files: result.model.files,
            features: result.features,
            decision: content,
        });
        const artifact = given.artifact ?? `${config.name}-model`;
        const folder = (0,external_node_path_.join)(stateDirectory, 'models', artifact);
        const profile = await (0,dataset_package/* readProfile */.er)(dataset, 'train');
        const manifest = await (0,base_files/* writeDirectoryAtomically */.Sg)(folder, (output) => (0,model_package/* writeModelPackage */.FX)(output, {
            manifest: content,
            files: result.model.files,
            exports,
            features: result.features,
            profile: {
                format: 'mlops-model-profile/1',
                features: { rows: profile.rows, columns: pick(profile.columns, names) },
                predictions: result.predictionProfile,
                target: result.targetProfile,
                calibration: result.calibration,
            },
            predictions: result.predictions,
            metrics: result.metrics,
            repeats,
        }));
        const stored = await platform.artifacts.upload(artifact, folder, {
            contentDigest: (0,registry_manifest/* contentDigest */.eZ)(manifest),
            overwrite: given.overwrite,
        });
        await store.clear();
        const metrics = (0,evaluate_metrics/* metricValues */.tZ)(result.metrics);
        return {
            outputs: {
                artifact: stored.name,
                'artifact-id': stored.id,
                'artifact-digest': stored.digest,
                path: folder,
                'model-id': manifest.id,
                algorithm: result.algorithm,
                engine: result.model.engine,
                metrics: JSON.stringify(metrics),
                'primary-metric': primaryMetric,
                score: manifest.score === null ? '' : String(manifest.score),
                resumed: String(store.resumed),
            },
            result: {
                stage: 'train',
                manifest,
                metrics: result.metrics,
                importance: result.model.importance,
                unlabelled: result.unlabelled,
                ...unsupervisedOutcome(result),
                attempts: result.attempts,
                explanation: result.explanation,
            },
            report: modelReport(manifest, { ...result, warnings }, repeats),
        };
    },
};
async function repeat(request, result, count) {
    if (count < 2)
        return null;
    const repeats = await repeatTraining(request, result, count);
    const missing = count - repeats.seeds.length;
    if (missing > 0) {
        request.log.warning(`The time budget was used up: ${missing} of ${count} repeats were not trained.`);
    }
    return repeats;
}
function scoreSpread({ seeds, metrics }, primaryMetric) {
    const { mean = null, std = null, min = null, max = null } = metrics[primaryMetric] ?? {};
    return { seeds, mean, std, min, max };
}
function pick(record, names) {
    return Object.fromEntries(names.map((name) => [name, record[name]]));
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

/***/ 85789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ startWorker)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75919);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66720);




/**
 * Starts a thread that does one of the jobs in actions/worker-jobs.ts. It ends when its job has returned and its
 * port is closed; `terminate()` ends it at once. What the job throws arrives as the worker's `error` event.
 * @param data is cloned, except what `transfer` lists and shared memory.
 */
async function startWorker(job, data, options = {}) {
    const order = { job, data };
    return new node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.Worker(await findEntry(), {
        workerData: order,
        transferList: [...(options.transfer ?? [])],
        ...(options.megabytes ? { resourceLimits: { maxOldGenerationSizeMb: options.megabytes } } : {}),
    });
}
/** The file that a thread begins with: beside the running module in the bundle, else among the sources. */
async function findEntry() {
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(import.meta.url));
    const bundled = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(own, 'worker.js');
    return (await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .exists */ .t2)(bundled)) ? bundled : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(own, '..', '..', '..', 'actions', 'worker.ts');
}


/***/ }),

/***/ 76690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mf: () => (/* binding */ refuseUnanswering),
/* harmony export */   P_: () => (/* binding */ canAnswer),
/* harmony export */   Py: () => (/* binding */ commandLearner),
/* harmony export */   cB: () => (/* binding */ cannotAnswer),
/* harmony export */   cx: () => (/* binding */ readCommandPredictions),
/* harmony export */   nt: () => (/* binding */ commandFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2503);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57296);
/* harmony import */ var _evaluate_predictions_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76304);
/* harmony import */ var _learners_tasks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93978);







/** The learner's name of a model that a program of the user's made: only that program can load it. */
const commandLearner = 'command';
/** Among the model's files, so that the model id covers the program's answers and not only the files it left. */
const commandPath = 'model/command.json';
const predictionsPath = 'predictions.parquet';
const commandSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('mlops-command/1'),
    command: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()),
    /** SHA-256 over the answers for the test rows, in the order of their ids. */
    predictions: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
});
/** The files that stand for the program in the package. */
function commandFiles(command, predictions) {
    const content = { format: 'mlops-command/1', command, predictions: predictionsDigest(predictions) };
    return new Map([['command.json', Buffer.from(`${JSON.stringify(content, null, 2)}\n`)]]);
}
/** Whether the package's model can answer new rows here. */
function canAnswer(manifest) {
    return manifest.learner.name !== commandLearner;
}
/** Why such a model is not asked, as the end of a sentence. */
const cannotAnswer = 'the model was made by a command, and only its own program can load it';
/**
 * What such a model said of its test rows, as packaged; null where the package holds no predictions (a release leaves
 * them out).
 * @throws InfrastructureError if they are not those that the model id stands for.
 */
async function readCommandPredictions(folder, manifest) {
    if (!manifest.files.some(({ path }) => path === predictionsPath))
        return null;
    const { task, classes, positive } = manifest;
    if ((0,_learners_tasks_js__WEBPACK_IMPORTED_MODULE_5__/* .isUnsupervised */ .sV)(task))
        return null;
    const predictions = await (0,_evaluate_predictions_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readPredictions */ .R_)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, predictionsPath), {
        task,
        classes,
        positive,
        threshold: manifest.threshold ?? 0.5,
    });
    if (predictions.task !== 'classification' && predictions.task !== 'regression')
        return null;
    const parsed = commandSchema.safeParse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, commandPath), 'utf8')));
    if (!parsed.success || parsed.data.predictions !== predictionsDigest(predictions)) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InfrastructureError */ .EN(`The predictions of the model in "${folder}" are not those that its id stands for.`, { hint: 'They were altered after the training. Train the model again.' });
    }
    return predictions;
}
/** @throws ConfigurationError for a model that cannot answer here. */
function refuseUnanswering(manifest) {
    if (canAnswer(manifest))
        return;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`The model cannot be asked: ${cannotAnswer}.`, {
        hint: 'Use what the package holds: its predictions and the files under model/.',
    });
}
/** Covers the rows' ids and answers; not the order of rows or classes, nor columns to slice by. */
function predictionsDigest(predictions) {
    const { rows, ids } = predictions;
    const lines = [];
    for (let row = 0; row < rows; row++) {
        const id = JSON.stringify(ids?.[row] ?? row);
        lines.push(`${id} ${answerText(predictions, row)}`);
    }
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(lines.sort().join('\n')).digest('hex');
}
function answerText(predictions, row) {
    if (predictions.task === 'regression')
        return String(predictions.predicted[row]);
    const { classes, probabilities, predicted } = predictions;
    const label = JSON.stringify(classes[predicted[row]]);
    if (probabilities === null)
        return label;
    const shares = classes
        .map((name, k) => [name, probabilities[row * classes.length + k]])
        // A class that only the reader knows has no share.
        .filter(([, share]) => share > 0)
        .map(([name, share]) => `${JSON.stringify(name)}:${share}`);
    return `${label} ${shares.join(' ')}`;
}


/***/ }),

/***/ 86783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ intervalOf),
/* harmony export */   g: () => (/* binding */ metricInterval)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92070);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25883);
/* harmony import */ var _proportion_intervals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98004);
/* harmony import */ var _standard_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95423);




/**
 * Confidence interval of one metric over the rows as a sample of what the model will meet.
 * @param level two-sided confidence, by default 0.95.
 */
function metricInterval(predictions, name, options = {}) {
    return intervalOf((0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .prepareMetric */ .ii)(predictions, name), options.level ?? 0.95);
}
/** As `metricInterval`, of a metric that is prepared already. */
function intervalOf(preparation, level) {
    if ('reason' in preparation)
        return { interval: null, reason: preparation.reason };
    const { metric, prepared, value } = preparation;
    const scale = metric.interval;
    if (typeof scale === 'object') {
        return { interval: null, reason: `${metric.name} has no valid interval: ${scale.invalid}.` };
    }
    if (prepared.outcomes !== undefined) {
        const { hits, trials } = countOutcomes(prepared.outcomes());
        return { interval: { ...(0,_proportion_intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .wilsonInterval */ .Y)(hits, trials, level), level, method: 'wilson' } };
    }
    if (prepared.exactInterval !== undefined) {
        const exact = prepared.exactInterval(level);
        if (exact === null)
            return { interval: null, reason: 'There are too few rows for an interval.' };
        return { interval: { ...exact, level, method: 'order-statistics' } };
    }
    const error = (0,_standard_error_js__WEBPACK_IMPORTED_MODULE_2__/* .standardErrorOf */ .X)(prepared.influence());
    const { to, from, slope } = scales[scale];
    if (error === null)
        return { interval: null, reason: 'One row gives no interval.' };
    if (error.value === 0 || !Number.isFinite(to(value))) {
        return { interval: null, reason: `No interval: every row says ${metric.name} is exactly ${value}.` };
    }
    const reach = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_3__/* .studentQuantile */ .FI)((1 + level) / 2, error.degreesOfFreedom) * error.value * slope(value);
    const ends = [from(to(value) - reach), from(to(value) + reach)];
    return { interval: { lower: Math.min(...ends), upper: Math.max(...ends), level, method: 'jackknife' } };
}
/** Transformations that make the estimates' distribution more nearly normal, with the absolute slope of `to`. */
const scales = {
    logit: {
        to: (value) => Math.log(value / (1 - value)),
        from: (image) => 1 / (1 + Math.exp(-image)),
        slope: (value) => 1 / (value * (1 - value)),
    },
    fisher: { to: Math.atanh, from: Math.tanh, slope: (value) => 1 / (1 - value * value) },
    log: { to: Math.log, from: Math.exp, slope: (value) => 1 / value },
    identity: { to: (value) => value, from: (image) => image, slope: () => 1 },
    'log-complement': {
        to: (value) => Math.log(1 - value),
        from: (image) => 1 - Math.exp(image),
        slope: (value) => 1 / (1 - value),
    },
};
function countOutcomes(outcomes) {
    let hits = 0;
    let trials = 0;
    for (let row = 0; row < outcomes.length; row++) {
        if (outcomes[row] < 0)
            continue;
        hits += outcomes[row];
        trials++;
    }
    return { hits, trials };
}


/***/ }),

/***/ 7583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ isFreeText)
/* harmony export */ });
/** Rows that the rule looks at: the first ones that have a value. */
const examinedRows = 10_000;
/** Fewer values than this are too few to learn words from. */
const leastRows = 100;
/** Words that half of the texts have at least. */
const leastWords = 4;
/** Share of the values that must differ; categories with long names come again. */
const leastDistinct = 0.5;
/** A piece between spaces that has a letter, or a character of a script without spaces. */
const spacedWord = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[^\s]*\p{L}[^\s]*/gu;
/** Whether a column is free text, whose words say something, rather than names of categories. */
function isFreeText(column) {
    const seen = new Set();
    const words = [];
    for (let row = 0; row < column.codes.length && words.length < examinedRows; row++) {
        const code = column.codes[row];
        if (code < 0)
            continue;
        seen.add(code);
        words.push(countWords(column.dictionary[code]));
    }
    if (words.length < leastRows || seen.size < leastDistinct * words.length)
        return false;
    words.sort((a, b) => a - b);
    return words[words.length >> 1] >= leastWords;
}
/** Not the words of `wordsOf`: the parts of a UUID or of an address of the web are no words here. */
function countWords(text) {
    return text.slice(0, 500).match(spacedWord)?.length ?? 0;
}


/***/ }),

/***/ 85258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rE: () => (/* binding */ featureNames),
  Jp: () => (/* binding */ openDataset),
  Ov: () => (/* binding */ readDatasetChecks),
  er: () => (/* binding */ readProfile),
  l$: () => (/* binding */ readProfiles),
  bS: () => (/* binding */ readSplit),
  PH: () => (/* binding */ readUnlabelled)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(37428);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var base_errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/data/parquet.js
var parquet = __webpack_require__(18514);
// EXTERNAL MODULE: ./build/shared/src/data/prepared-table.js + 3 modules
var prepared_table = __webpack_require__(90367);
// EXTERNAL MODULE: ./build/shared/src/data/profile/profile.js + 1 modules
var profile = __webpack_require__(13581);
// EXTERNAL MODULE: ./build/shared/src/data/table.js
var data_table = __webpack_require__(96598);
;// CONCATENATED MODULE: ./build/shared/src/data/schema.js


const columnSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    type: schemas/* enum */.k5n(data_table/* columnTypes */.SO),
    /** What the column is for; `feature` unless the configuration says otherwise. */
    role: schemas/* enum */.k5n(['feature', 'target', 'id', 'weight', 'dropped']),
});
/** schema.json of a data set. */
const dataSchemaSchema = schemas/* strictObject */.rej({
    format: schemas/* literal */.euz('mlops-schema/1'),
    columns: schemas/* array */.YOg(columnSchema),
    target: schemas/* string */.YjP().nullable(),
});

;// CONCATENATED MODULE: ./build/shared/src/registry/dataset-package.js









/** Opens a data set whose files were checked. @throws InfrastructureError if its schema cannot be read. */
async function openDataset({ folder, manifest }) {
    const parsed = dataSchemaSchema.safeParse(await readJson(folder, 'schema.json'));
    if (!parsed.success)
        throw unreadable(folder, 'schema.json', errors/* prettifyError */.S1(parsed.error));
    return { folder, manifest, schema: parsed.data };
}
/** Reads one split into memory. @param withIds whether the rows' identities are needed (else `ids` is empty). */
async function readSplit(dataset, split, withIds) {
    const names = dataset.schema.columns.map(({ name }) => name);
    const columns = withIds ? [...names, prepared_table/* rowIdColumn */.uW] : names;
    const all = await (0,parquet/* readParquet */.Xy)((0,external_node_path_.join)(dataset.folder, `${split}.parquet`), {
        columns,
        texts: [prepared_table/* rowIdColumn */.uW],
        rows: dataset.manifest.rows[split],
    });
    const missing = columns.find((name) => !all.columns.has(name));
    if (missing)
        throw unreadable(dataset.folder, `${split}.parquet`, `column "${missing}" is missing`);
    const idColumn = all.columns.get(prepared_table/* rowIdColumn */.uW);
    const ids = idColumn ? Array.from({ length: all.rows }, (_, row) => (0,data_table/* cellText */.Ie)(idColumn, row) ?? '') : [];
    const table = new Map(all.columns);
    table.delete(prepared_table/* rowIdColumn */.uW);
    return { table: { rows: all.rows, columns: table }, ids };
}
/** The rows without a target; null where the data set keeps none. */
async function readUnlabelled({ folder, manifest, schema }) {
    const { unlabelled } = manifest.rows;
    if (unlabelled === undefined)
        return null;
    const columns = schema.columns.map(({ name }) => name).filter((name) => name !== schema.target);
    return (0,parquet/* readParquet */.Xy)((0,external_node_path_.join)(folder, 'unlabelled.parquet'), { columns, rows: unlabelled });
}
const datasetProfileSchema = schemas/* strictObject */.rej({
    format: schemas/* literal */.euz('mlops-profile/1'),
    splits: schemas/* strictObject */.rej({
        train: profile/* tableProfileSchema */.RX,
        validation: profile/* tableProfileSchema */.RX,
        test: profile/* tableProfileSchema */.RX,
    }),
});
/** The profile of one split, as prepare-data computed it. @throws InfrastructureError if it cannot be read. */
async function readProfile(dataset, split) {
    return (await readProfiles(dataset))[split];
}
/** The profiles of all splits. @throws InfrastructureError if they cannot be read. */
async function readProfiles({ folder }) {
    const profiles = datasetProfileSchema.safeParse(await readJson(folder, 'profile.json'));
    if (profiles.success)
        return profiles.data.splits;
    throw unreadable(folder, 'profile.json', errors/* prettifyError */.S1(profiles.error));
}
/** The part of checks.json that others than prepare-data read. */
const datasetChecksSchema = schemas/* object */.Ikc({
    expectations: schemas/* array */.YOg(schemas/* object */.Ikc({ subject: schemas/* string */.YjP(), expectation: schemas/* string */.YjP(), held: schemas/* boolean */.zMY(), found: schemas/* string */.YjP() })),
    warnings: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Columns whose values are not to be shown. */
    sensitive: schemas/* array */.YOg(schemas/* string */.YjP()),
});
/** What was checked when a data set was prepared. @throws InfrastructureError if it cannot be read. */
async function readDatasetChecks({ folder }) {
    const checks = datasetChecksSchema.safeParse(await readJson(folder, 'checks.json'));
    if (checks.success)
        return checks.data;
    throw unreadable(folder, 'checks.json', errors/* prettifyError */.S1(checks.error));
}
/** Names of the columns to learn from, in the order of the schema. */
function featureNames(schema) {
    return schema.columns.filter(({ role }) => role === 'feature').map(({ name }) => name);
}
async function readJson(folder, name) {
    try {
        return JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(folder, name), 'utf8'));
    }
    catch (cause) {
        throw unreadable(folder, name, 'it is not JSON', cause);
    }
}
function unreadable(folder, name, why, cause) {
    return new base_errors/* InfrastructureError */.EN(`"${name}" of the data set in "${folder}" cannot be read: ${why}.`, {
        hint: 'Prepare the data again.',
        cause,
    });
}


/***/ }),

/***/ 29427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GF: () => (/* binding */ openModel),
  DC: () => (/* binding */ readModelProfile),
  FX: () => (/* binding */ writeModelPackage)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(37428);
// EXTERNAL MODULE: ./build/shared/src/base/digest.js
var digest = __webpack_require__(47163);
// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var base_errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/base/files.js
var files = __webpack_require__(66720);
// EXTERNAL MODULE: ./build/shared/src/command/command-model.js
var command_model = __webpack_require__(76690);
// EXTERNAL MODULE: ./build/shared/src/data/profile/profile.js + 1 modules
var profile = __webpack_require__(13581);
// EXTERNAL MODULE: ./build/shared/src/evaluate/predictions-file.js + 2 modules
var predictions_file = __webpack_require__(76304);
// EXTERNAL MODULE: ./build/shared/src/features/features.js
var features_features = __webpack_require__(29734);
// EXTERNAL MODULE: ./build/shared/src/learners/calibration.js
var calibration = __webpack_require__(49488);
// EXTERNAL MODULE: ./build/shared/src/learners/registry.js
var registry = __webpack_require__(43973);
// EXTERNAL MODULE: ./build/shared/src/registry/manifest.js
var registry_manifest = __webpack_require__(61548);
// EXTERNAL MODULE: ./build/shared/src/learners/tasks.js
var tasks = __webpack_require__(93978);
;// CONCATENATED MODULE: ./build/shared/src/registry/model-bom.js

/** A CycloneDX 1.6 bill of materials of the model (ML-BOM): what it is, and which data it learned from. */
function modelBom(manifest) {
    const dataReference = `dataset:${manifest.datasetId}`;
    return {
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        version: 1,
        // No time: the same model has the same bill of materials. The manifest says when it was made.
        metadata: { component: modelComponent(manifest, dataReference) },
        components: [
            {
                type: 'data',
                'bom-ref': dataReference,
                name: `${manifest.name}-dataset`,
                version: manifest.datasetId,
                data: [{ type: 'dataset', name: manifest.name }],
            },
        ],
        dependencies: [{ ref: `model:${manifest.id}`, dependsOn: [dataReference] }],
    };
}
function modelComponent(manifest, dataReference) {
    return {
        type: 'machine-learning-model',
        'bom-ref': `model:${manifest.id}`,
        name: manifest.name,
        version: manifest.id,
        modelCard: {
            modelParameters: {
                approach: { type: tasks/* taskFacts */.Xi[manifest.task].approach },
                task: manifest.task,
                architectureFamily: manifest.learner.name,
                datasets: [{ ref: dataReference }],
                inputs: manifest.features.map(({ name, type }) => ({ format: `${name}: ${type}` })),
                outputs: [{ format: tasks/* taskFacts */.Xi[manifest.task].answer }],
            },
        },
    };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/shared/src/report/markdown-escape.js
var markdown_escape = __webpack_require__(27103);
;// CONCATENATED MODULE: ./build/shared/src/registry/model-card.js



/** MODEL_CARD.md: Hugging Face metadata, then what the model is, for people. */
function modelCard(manifest, metrics) {
    const { pipelineTag, purpose } = tasks/* taskFacts */.Xi[manifest.task];
    const values = Object.entries(metrics).filter(([, { value }]) => value !== null);
    const metadata = {
        library_name: 'mlops-actions',
        pipeline_tag: pipelineTag,
        tags: ['tabular', ...(pipelineTag === 'other' ? [manifest.task] : []), manifest.learner.name],
        'model-index': [
            {
                name: manifest.name,
                results: [
                    {
                        task: { type: pipelineTag === 'other' ? manifest.task : pipelineTag },
                        dataset: { name: manifest.name, type: 'tabular', split: 'test', revision: manifest.datasetId },
                        metrics: values.map(([name, { value }]) => ({ type: name, value, name })),
                    },
                ],
            },
        ],
    };
    const params = Object.entries(manifest.learner.params).map(([name, value]) => `| ${(0,markdown_escape/* escapeMarkdown */.FV)(name)} | ${(0,markdown_escape/* escapeMarkdown */.FV)(JSON.stringify(value))} |`);
    return `---
${(0,dist/* stringify */.As)(metadata)}---

# ${manifest.name}

${purpose((0,markdown_escape/* escapeMarkdown */.FV)(manifest.target))} with ${manifest.learner.name}.

| | |
|---|---|
| Model | \`${manifest.id}\` |
| Data set | \`${manifest.datasetId}\` |
| Seed | ${manifest.seed} |
| Engine | ${manifest.engine.name} |

## Metrics on the test split

| Metric | Value |
|---|---|
${Object.entries(metrics)
        .map(([name, { value, reason }]) => `| ${name} | ${value === null ? (0,markdown_escape/* escapeMarkdown */.FV)(reason ?? 'none') : value} |`)
        .join('\n')}

## Features

${manifest.features.map(({ name, type }) => `- ${(0,markdown_escape/* escapeMarkdown */.FV)(name)} (${type})`).join('\n')}

## Parameters

| Parameter | Value |
|---|---|
${params.join('\n')}
`;
}

;// CONCATENATED MODULE: ./build/shared/src/registry/model-package.js















/** profile.json of a model package: all that monitoring needs to know of training. */
const modelProfileSchema = schemas/* strictObject */.rej({
    format: schemas/* literal */.euz('mlops-model-profile/1'),
    /** The training split's features. */
    features: profile/* tableProfileSchema */.RX,
    /**
     * What the model said on the test split: by label (of two classes the positive one), by the target's name, by the
     * cluster's number, or as `score`.
     */
    predictions: profile/* tableProfileSchema */.RX,
    /** The training split's target; no column where there is none. */
    target: profile/* tableProfileSchema */.RX,
    /** Classification: how right the model was on the validation split at each level of confidence. */
    calibration: schemas/* array */.YOg(calibration/* calibrationBinSchema */.L).nullable(),
});
/**
 * What turns the learner's numbers into answers. It lies among the model's files, so that the model id covers it:
 * with another threshold it is another model.
 */
const decisionPath = 'model/decision.json';
function decisionOf(manifest) {
    const { task, target, classes, positive, threshold } = manifest;
    return { format: 'mlops-decision/1', task, target, classes, positive, threshold };
}
/** Writes a model package into an empty folder. @returns its manifest, with id and files. */
async function writeModelPackage(folder, content) {
    const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
    for (const [path, bytes] of content.files)
        await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, 'model', path), bytes);
    for (const [path, bytes] of content.exports ?? []) {
        await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, 'exports', path), bytes);
    }
    for (const [path, source] of content.copies ?? []) {
        const target = (0,external_node_path_.join)(folder, 'model', path);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
        await (0,promises_.copyFile)(source, target);
    }
    await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, decisionPath), json(decisionOf(content.manifest)));
    await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, 'features.json'), json(content.features));
    const id = (0,registry_manifest/* modelIdOf */.MC)(await (0,registry_manifest/* describeFiles */.LG)(folder));
    await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, 'profile.json'), `${JSON.stringify(content.profile)}\n`);
    await (0,predictions_file/* writePredictions */.id)((0,external_node_path_.join)(folder, 'predictions.parquet'), content.predictions);
    await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, 'metrics.json'), json(content.metrics));
    if (content.repeats)
        await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, 'repeats.json'), json(content.repeats));
    for (const [name, value] of content.documents ?? [])
        await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, name), json(value));
    const described = { ...content.manifest, id };
    await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, 'MODEL_CARD.md'), modelCard(described, content.metrics));
    await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, 'bom.json'), json(modelBom(described)));
    const manifest = { ...described, files: await (0,registry_manifest/* describeFiles */.LG)(folder) };
    await (0,registry_manifest/* writeManifest */.HN)(folder, manifest);
    return manifest;
}
/**
 * Loads the model of a package whose files were checked.
 * @throws ConfigurationError for a model that a command made. @throws InfrastructureError if it cannot be read.
 */
async function openModel({ folder, manifest, }) {
    (0,command_model/* refuseUnanswering */.Mf)(manifest);
    const features = features_features/* fittedFeaturesSchema */.D5.safeParse(await readJson(folder, 'features.json'));
    if (!features.success)
        throw unreadable(folder, 'features.json', errors/* prettifyError */.S1(features.error));
    const decision = await readJson(folder, decisionPath);
    if ((0,digest/* canonicalJson */.dj)(decision) !== (0,digest/* canonicalJson */.dj)(decisionOf(manifest))) {
        throw unreadable(folder, decisionPath, 'it says something else than manifest.json');
    }
    const paths = manifest.files
        .map(({ path }) => path)
        .filter((path) => path.startsWith('model/') && path !== decisionPath);
    const predictor = await (0,registry/* loadPredictor */.bu)(folder, manifest.learner.name, paths, features.data);
    return {
        folder,
        manifest,
        features: features.data,
        predictor,
        predict: (table) => predictor.predict(table),
    };
}
/** The profile of a model package that was verified. @throws InfrastructureError if it cannot be read. */
async function readModelProfile(folder) {
    const profile = modelProfileSchema.safeParse(await readJson(folder, 'profile.json'));
    if (profile.success)
        return profile.data;
    throw unreadable(folder, 'profile.json', errors/* prettifyError */.S1(profile.error));
}
async function readJson(folder, name) {
    try {
        return JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(folder, name), 'utf8'));
    }
    catch (cause) {
        throw unreadable(folder, name, (0,base_errors/* messageOf */.bD)(cause), cause);
    }
}
function unreadable(folder, name, why, cause) {
    return new base_errors/* InfrastructureError */.EN(`"${name}" of the model in "${folder}" cannot be read: ${why}.`, {
        hint: 'Train the model again with this version.',
        cause,
    });
}


/***/ }),

/***/ 29583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ describeOrigin)
/* harmony export */ });
function describeOrigin(run) {
    const { repository, commit, runId, actor } = run;
    return { created: new Date().toISOString(), repository, commit, run: runId, actor };
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
/* harmony export */   Tl: () => (/* binding */ visibleParagraph),
/* harmony export */   gB: () => (/* binding */ visibleLines),
/* harmony export */   jM: () => (/* binding */ shortenMiddle),
/* harmony export */   kX: () => (/* binding */ visibleSentence)
/* harmony export */ });
/* unused harmony exports shortTextLimit, longTextLimit */
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
