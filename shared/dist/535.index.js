export const id = 535;
export const ids = [535];
export const modules = {

/***/ 18514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xy: () => (/* binding */ readParquet),
/* harmony export */   yI: () => (/* binding */ writeParquet)
/* harmony export */ });
/* unused harmony export parquetRowCount */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57296);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66720);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96598);





const millisecondsPerDay = 86_400_000;
/** Dates as numbers, so that no object is made for each cell. */
const parsers = {
    timestampFromMilliseconds: (value) => Number(value),
    timestampFromMicroseconds: (value) => Number(value) / 1e3,
    timestampFromNanoseconds: (value) => Number(value) / 1e6,
    dateFromDays: (value) => value * millisecondsPerDay,
};
/**
 * Reads a Parquet file into columns, with a small JavaScript reader (no native library).
 * @param path the file.
 * @param options.columns names to read, absent means all; names that the file lacks are left out.
 * @param options.rows how many there must be, where that is known.
 * @throws ConfigurationError if the file is missing, not Parquet, cut off, or has nested columns.
 */
async function readParquet(path, options = {}) {
    const { asyncBufferFromFile, parquetMetadataAsync, parquetRead } = await Promise.all(/* import() */[__webpack_require__.e(649), __webpack_require__.e(459)]).then(__webpack_require__.bind(__webpack_require__, 54459));
    let file;
    let metadata;
    try {
        file = await asyncBufferFromFile(path);
        metadata = await parquetMetadataAsync(file);
    }
    catch (cause) {
        const missing = cause.code === 'ENOENT';
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(missing
            ? `The file "${path}" does not exist.`
            : `"${path}" is not a complete Parquet file: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)}`, { location: { file: path }, cause });
    }
    const elements = metadata.schema.slice(1);
    const nested = elements.find((element) => (element.num_children ?? 0) > 0);
    if (nested) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`Column "${nested.name}" holds lists or structures.`, {
            location: { file: path, column: nested.name },
            hint: 'Flatten it, for example with data.query.',
        });
    }
    const wanted = options.columns && new Set(options.columns);
    const selected = elements.filter((element) => !wanted || wanted.has(element.name));
    const rows = Number(metadata.num_rows);
    const grouped = metadata.row_groups.reduce((sum, group) => sum + Number(group.num_rows), 0);
    const expected = options.rows ?? grouped;
    if (rows !== grouped || rows !== expected) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`"${path}" says that it has ${rows} rows, but there are ${Math.min(grouped, expected)}.`, {
            location: { file: path },
            hint: 'The file is damaged; write it again.',
        });
    }
    const builders = new Map(selected.map((element) => [element.name, new ColumnBuilder(element, rows)]));
    if (rows > 0 && selected.length > 0) {
        try {
            await parquetRead({
                file,
                metadata,
                columns: selected.map((element) => element.name),
                parsers,
                onChunk: (chunk) => builders.get(chunk.columnName)?.add(chunk),
            });
        }
        catch (cause) {
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`"${path}" cannot be read: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)}`, {
                location: { file: path },
                hint: 'The file may be damaged, or use a compression other than none and Snappy.',
                cause,
            });
        }
    }
    if (builders.size === 0)
        return { rows, columns: new Map() };
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .tableOf */ .c_)([...builders.values()].map((builder) => builder.column()));
}
/** Number of rows, from the file's footer alone. */
async function parquetRowCount(path) {
    const { asyncBufferFromFile, parquetMetadataAsync } = await Promise.all(/* import() */[__webpack_require__.e(649), __webpack_require__.e(459)]).then(__webpack_require__.bind(__webpack_require__, 54459));
    return Number((await parquetMetadataAsync(await asyncBufferFromFile(path))).num_rows);
}
function columnTypeOf(element) {
    const logical = element.logical_type?.type ?? element.converted_type;
    if (element.type === 'BOOLEAN')
        return 'boolean';
    if (logical === 'DATE')
        return 'date';
    if (element.type === 'INT96' || String(logical).startsWith('TIMESTAMP'))
        return 'timestamp';
    if (logical === 'DECIMAL' || element.type === 'FLOAT' || element.type === 'DOUBLE')
        return 'number';
    if (element.type === 'INT32' || element.type === 'INT64')
        return 'integer';
    return 'text';
}
/** Collects the chunks of one column, which may come in several pieces. */
class ColumnBuilder {
    #name;
    #type;
    #values;
    #codes;
    #dictionary = new _table_js__WEBPACK_IMPORTED_MODULE_4__/* .TextDictionary */ .o0();
    constructor(element, rows) {
        this.#name = element.name;
        this.#type = columnTypeOf(element);
        this.#values = new Float64Array(this.#type === 'text' ? 0 : rows).fill(Number.NaN);
        this.#codes = new Int32Array(this.#type === 'text' ? rows : 0).fill(-1);
    }
    add(chunk) {
        const { columnData, rowStart } = chunk;
        if (this.#type === 'text') {
            for (let i = 0; i < columnData.length; i++)
                this.#codes[rowStart + i] = this.#code(columnData[i]);
        }
        else {
            for (let i = 0; i < columnData.length; i++) {
                const value = columnData[i];
                if (value !== null && value !== undefined)
                    this.#values[rowStart + i] = Number(value);
            }
        }
    }
    column() {
        const name = this.#name;
        return this.#type === 'text'
            ? { kind: 'text', name, type: 'text', codes: this.#codes, dictionary: this.#dictionary.values }
            : { kind: 'numeric', name, type: this.#type, values: this.#values };
    }
    #code(value) {
        const isText = value === null || value === undefined || typeof value === 'string';
        return this.#dictionary.code(isText ? value : String(value));
    }
}
/** Writes columns as a Parquet file (Snappy), atomically. Missing values become null. */
async function writeParquet(path, table) {
    const { parquetWriteFile } = await Promise.all(/* import() */[__webpack_require__.e(649), __webpack_require__.e(691)]).then(__webpack_require__.bind(__webpack_require__, 53691));
    const partial = (0,_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .temporaryName */ .NT)(path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    const columns = [...table.columns.values()].map((column) => writtenColumn(column));
    try {
        parquetWriteFile({
            filename: partial,
            schema: [{ name: 'root', num_children: columns.length }, ...columns.map(({ element }) => element)],
            columnData: columns.map(({ element, data }) => ({ name: element.name, data })),
        });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(partial, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(partial, { force: true });
        throw error;
    }
}
function writtenColumn(column) {
    const written = (type, data, required = false) => ({
        element: { name: column.name, repetition_type: required ? 'REQUIRED' : 'OPTIONAL', ...type },
        data,
    });
    if (column.kind === 'text') {
        const data = Array.from(column.codes, (code) => (code < 0 ? null : column.dictionary[code]));
        return written({ type: 'BYTE_ARRAY', converted_type: 'UTF8' }, data);
    }
    const { values, type } = column;
    switch (type) {
        case 'boolean':
            return written({ type: 'BOOLEAN' }, present(values, (value) => value !== 0));
        case 'date':
            return written({ type: 'INT32', converted_type: 'DATE' }, present(values, toDate));
        case 'timestamp':
            return written({ type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' }, present(values, toDate));
    }
    const complete = !values.some(Number.isNaN);
    if (type === 'integer' && values.every((value) => Number.isNaN(value) || Math.abs(value) < 2 ** 31)) {
        return written({ type: 'INT32' }, complete ? Int32Array.from(values) : present(values, Number), complete);
    }
    return written({ type: 'DOUBLE' }, complete ? values : present(values, Number), complete);
}
function toDate(milliseconds) {
    return new Date(milliseconds);
}
function present(values, convert) {
    return Array.from(values, (value) => (Number.isNaN(value) ? null : convert(value)));
}


/***/ }),

/***/ 54141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gW: () => (/* binding */ leastNamedCategoryRows),
  ki: () => (/* binding */ profileCategories),
  Ib: () => (/* binding */ profileNumbers),
  RX: () => (/* binding */ tableProfileSchema)
});

// UNUSED EXPORTS: profileQuantiles

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./build/shared/src/base/dictionary.js

/**
 * Schema of an object whose keys are names from the data, such as columns and categories: any text at all. Zod's own
 * `record` leaves out the key `__proto__` without a word.
 */
function dictionary(value) {
    return schemas/* custom */.IeY(isObject, 'must be an object').transform((object, context) => {
        const parsed = [];
        for (const [key, content] of Object.entries(object)) {
            const result = value.safeParse(content);
            if (result.success)
                parsed.push([key, result.data]);
            else
                for (const issue of result.error.issues)
                    context.addIssue({ ...issue, path: [key, ...issue.path] });
        }
        return Object.fromEntries(parsed);
    });
}
function isObject(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}

// EXTERNAL MODULE: ./build/shared/src/data/table.js
var table = __webpack_require__(96598);
;// CONCATENATED MODULE: ./build/shared/src/data/profile.js



/** Categories with fewer rows than this are not named in a profile (privacy); their rows are counted together. */
const leastNamedCategoryRows = 10;
/** How many quantiles a numeric profile keeps: the k/256 quantiles for k = 0 … 256. */
const profileQuantiles = 257;
const count = schemas/* int */.Whr().nonnegative();
/**
 * What is known of a numeric, boolean or date column without its rows. Dates are milliseconds since 1970 UTC.
 * `quantiles[k]` is the smallest value v with at least k/256 of the present values ≤ v (k = 0: the minimum), so
 * the distribution function read from it errs by at most 1/256.
 */
const numericProfileSchema = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('numeric'),
    type: schemas/* enum */.k5n(table/* columnTypes */.SO).exclude(['text']),
    rows: count,
    missing: count,
    /** Null where no value is present. */
    mean: schemas/* number */.aig().nullable(),
    /** Sum of squared deviations from the mean. */
    squaredDeviations: schemas/* number */.aig().nonnegative(),
    minimum: schemas/* number */.aig().nullable(),
    maximum: schemas/* number */.aig().nullable(),
    /** Number of distinct present values, exact up to 1,000, then null. */
    distinct: count.nullable(),
    /** Ascending; empty where no value is present. */
    quantiles: schemas/* array */.YOg(schemas/* number */.aig())
        .refine((values) => values.length === 0 || values.length === profileQuantiles, {
        error: `must be empty or hold ${profileQuantiles} numbers`,
    })
        .refine((values) => values.every((value, k) => k === 0 || values[k - 1] <= value), {
        error: 'must be ascending',
    }),
});
/** What is known of a text column without its rows. */
const categoricalProfileSchema = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('categorical'),
    type: schemas/* literal */.euz('text'),
    rows: count,
    missing: count,
    /** Number of distinct present values. */
    distinct: count,
    /** Category to count, most frequent first, then by name; only categories of ten rows or more, at most 1,000. */
    categories: dictionary(count),
    /** Rows of present values whose category is not named. */
    otherRows: count,
});
const columnProfileSchema = schemas/* discriminatedUnion */.gMt('kind', [numericProfileSchema, categoricalProfileSchema]);
/** The profile of a table: profile.json of a data set has one for each split. */
const tableProfileSchema = schemas/* strictObject */.rej({
    rows: count,
    columns: dictionary(columnProfileSchema),
});
/**
 * The profile of numbers held in memory. NaN is missing.
 * @param values any order; not changed.
 */
function profileNumbers(values, type = 'number') {
    const sorted = values.filter((value) => !Number.isNaN(value)).sort();
    const present = sorted.length;
    // Halves, so that the difference of the largest numbers there are is still a number.
    let half = 0;
    for (let i = 0; i < present; i++)
        half += (sorted[i] / 2 - half) / (i + 1);
    const mean = 2 * half;
    let squaredDeviations = 0;
    let distinct = present > 0 ? 1 : 0;
    for (let i = 0; i < present; i++) {
        squaredDeviations += (sorted[i] - mean) ** 2;
        if (i > 0 && sorted[i] !== sorted[i - 1])
            distinct++;
    }
    const quantiles = [];
    for (let k = 0; present > 0 && k < profileQuantiles; k++) {
        quantiles.push(sorted[Math.max(0, Math.ceil((k * present) / (profileQuantiles - 1)) - 1)]);
    }
    return {
        kind: 'numeric',
        type,
        rows: values.length,
        missing: values.length - present,
        mean: present > 0 ? mean : null,
        squaredDeviations: Math.min(squaredDeviations, Number.MAX_VALUE),
        minimum: present > 0 ? sorted[0] : null,
        maximum: present > 0 ? sorted[present - 1] : null,
        distinct: distinct <= 1000 ? distinct : null,
        quantiles,
    };
}
/** The profile of a text column from the count of each category. */
function profileCategories(counts, missing) {
    const ordered = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    const named = ordered.filter(([, rows]) => rows >= leastNamedCategoryRows).slice(0, 1000);
    const present = ordered.reduce((sum, [, rows]) => sum + rows, 0);
    const namedRows = named.reduce((sum, [, rows]) => sum + rows, 0);
    return {
        kind: 'categorical',
        type: 'text',
        rows: present + missing,
        missing,
        distinct: counts.size,
        categories: Object.fromEntries(named),
        otherRows: present - namedRows,
    };
}


/***/ }),

/***/ 67104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PC: () => (/* binding */ labelsOf),
/* harmony export */   UG: () => (/* binding */ positiveClass),
/* harmony export */   ZJ: () => (/* binding */ makePredictions),
/* harmony export */   jc: () => (/* binding */ usedLabels),
/* harmony export */   lV: () => (/* binding */ probabilityColumns)
/* harmony export */ });
/* unused harmony export predictLabels */
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57296);
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82889);
/* harmony import */ var _data_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96598);



/**
 * Predictions from a model's output. A label that the model does not know becomes a class of probability zero,
 * so that its rows count as wrong.
 * @throws ConfigurationError if there are two classes and the positive one is neither.
 */
function makePredictions(source) {
    const { actual, ids, slices } = source;
    if (source.task === 'regression') {
        if (actual.kind !== 'numeric')
            throw new TypeError(`The target "${actual.name}" is not numeric.`);
        const rows = actual.values.length;
        return { task: 'regression', rows, actual: actual.values, predicted: source.output, ids, slices };
    }
    const labels = labelsOf(actual);
    const rows = labels.codes.length;
    const classes = [
        ...new Set([...source.classes, ...(source.otherClasses ?? []), ...usedLabels(labels)]),
    ].sort();
    const classOfCode = labels.dictionary.map((label) => classes.indexOf(label));
    const probabilities = new Float64Array(rows * classes.length);
    const known = source.classes.length;
    const placeOf = source.classes.map((label) => classes.indexOf(label));
    for (let row = 0; row < rows; row++) {
        for (let k = 0; k < known; k++) {
            probabilities[row * classes.length + placeOf[k]] = source.output[row * known + k];
        }
    }
    const positive = positiveClass(classes, source.positive);
    const decided = positiveClass(classes, source.decided ?? source.positive);
    return {
        task: 'classification',
        rows,
        classes,
        positive,
        actual: labels.codes.map((code) => classOfCode[code]),
        predicted: predictLabels(probabilities, rows, classes.length, decided, source.threshold),
        probabilities,
        ids,
        slices,
    };
}
/**
 * Index of the positive one of two classes; null where there are not two, or none is named.
 * @throws ConfigurationError if it is neither.
 */
function positiveClass(classes, positive) {
    if (classes.length !== 2 || positive === null)
        return null;
    const index = classes.indexOf(positive);
    if (index >= 0)
        return index;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`"${positive}" is to be the positive label, but there is no such label.`, {
        location: { key: 'data.positive' },
        hint: (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestName */ .S)(positive, classes),
    });
}
/**
 * The predicted class of each row: in a binary problem the decided one at p ≥ threshold, else the most probable;
 * ties take the first class in sorted order.
 * @param decided index of the class that the threshold is about; null in a problem of more classes.
 */
function predictLabels(probabilities, rows, classes, decided, threshold) {
    const predicted = new Int32Array(rows);
    for (let row = 0; row < rows; row++) {
        const start = row * classes;
        if (decided !== null) {
            predicted[row] = probabilities[start + decided] >= threshold ? decided : 1 - decided;
            continue;
        }
        let best = 0;
        for (let k = 1; k < classes; k++) {
            if (probabilities[start + k] > probabilities[start + best])
                best = k;
        }
        predicted[row] = best;
    }
    return predicted;
}
/** A column as labels: text as it is, numbers and truth values as they are written. */
function labelsOf(column) {
    if (column.kind === 'text')
        return column;
    const dictionary = [];
    const codeOf = new Map();
    const codes = Int32Array.from(column.values, (value, row) => {
        if (Number.isNaN(value))
            return -1;
        let code = codeOf.get(value);
        if (code === undefined) {
            code = dictionary.length;
            codeOf.set(value, code);
            dictionary.push((0,_data_table_js__WEBPACK_IMPORTED_MODULE_2__/* .cellText */ .Ie)(column, row));
        }
        return code;
    });
    return { kind: 'text', name: column.name, type: 'text', codes, dictionary };
}
/** Labels that occur in at least one row. */
function usedLabels(labels) {
    const used = new Set();
    const seen = new Uint8Array(labels.dictionary.length);
    for (const code of labels.codes) {
        if (code >= 0 && seen[code] === 0) {
            seen[code] = 1;
            used.add(labels.dictionary[code]);
        }
    }
    return used;
}
/** The probabilities by label: of two classes the positive one alone, since the other says the same. */
function* probabilityColumns(predictions) {
    const { rows, classes, positive, probabilities } = predictions;
    if (probabilities === null)
        return;
    for (const [k, label] of classes.entries()) {
        if (positive !== null && k !== positive)
            continue;
        yield [label, Float64Array.from({ length: rows }, (_, row) => probabilities[row * classes.length + k])];
    }
}


/***/ }),

/***/ 86866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R_: () => (/* binding */ readPredictions),
/* harmony export */   TJ: () => (/* binding */ rarerLabel),
/* harmony export */   id: () => (/* binding */ writePredictions)
/* harmony export */ });
/* unused harmony export slicesOf */
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57296);
/* harmony import */ var _data_parquet_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18514);
/* harmony import */ var _data_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96598);
/* harmony import */ var _make_predictions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67104);




const ownColumns = ['actual', 'prediction', 'probability', 'id'];
/** Put before the name of a column to slice by that would read as one of the file's own. */
const escapePrefix = 'column:';
/**
 * Writes predictions.parquet: `actual`, `p_<class>` or `prediction`, `id` where there is one, and the columns to
 * slice by; one whose name is taken has `column:` before it.
 */
async function writePredictions(path, predictions) {
    const { rows, slices } = predictions;
    const columns = [];
    if (predictions.ids)
        columns.push((0,_data_table_js__WEBPACK_IMPORTED_MODULE_3__/* .textColumn */ ._u)('id', predictions.ids));
    if (predictions.task === 'classification') {
        const { classes, actual, predicted, probabilities } = predictions;
        columns.push({ kind: 'text', name: 'actual', type: 'text', codes: actual, dictionary: classes });
        columns.push({ kind: 'text', name: 'prediction', type: 'text', codes: predicted, dictionary: classes });
        for (const [k, label] of probabilities === null ? [] : classes.entries()) {
            const values = Float64Array.from({ length: rows }, (_, row) => probabilities[row * classes.length + k]);
            columns.push({ kind: 'numeric', name: `p_${label}`, type: 'number', values });
        }
    }
    else {
        columns.push({ kind: 'numeric', name: 'actual', type: 'number', values: predictions.actual });
        columns.push({ kind: 'numeric', name: 'prediction', type: 'number', values: predictions.predicted });
    }
    const classes = predictions.task === 'classification' ? predictions.classes : [];
    for (const column of slices.columns.values()) {
        const taken = isOwn(column.name, classes) || column.name.startsWith(escapePrefix);
        columns.push({ ...column, name: taken ? escapePrefix + column.name : column.name });
    }
    await (0,_data_parquet_js__WEBPACK_IMPORTED_MODULE_1__/* .writeParquet */ .yI)(path, (0,_data_table_js__WEBPACK_IMPORTED_MODULE_3__/* .tableOf */ .c_)(columns));
}
/**
 * Reads predictions.parquet, ours or any program's.
 * @param options the task; binary: the positive label (default the rarer one) and the threshold.
 * @throws ConfigurationError if a column is missing or of the wrong kind, or a row has no value.
 */
async function readPredictions(path, options) {
    const table = await (0,_data_parquet_js__WEBPACK_IMPORTED_MODULE_1__/* .readParquet */ .Xy)(path);
    const fail = (message, column) => new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(message, {
        location: { file: path, column },
        hint: 'Predictions have "actual" and, for classes, one column p_<class> a class; for numbers "prediction".',
    });
    const required = (name) => {
        const column = table.columns.get(name);
        if (!column)
            throw fail(`The predictions have no column "${name}".`, name);
        const missing = column.kind === 'text' ? column.codes.indexOf(-1) : column.values.findIndex(Number.isNaN);
        if (missing >= 0)
            throw fail(`Row ${missing + 1} of the predictions has no "${name}".`, name);
        return column;
    };
    const actual = required('actual');
    const idColumn = table.columns.get('id');
    const ids = idColumn ? Array.from({ length: table.rows }, (_, row) => (0,_data_table_js__WEBPACK_IMPORTED_MODULE_3__/* .cellText */ .Ie)(idColumn, row) ?? '') : null;
    if (options.task === 'regression') {
        const prediction = required('prediction');
        if (actual.kind !== 'numeric' || prediction.kind !== 'numeric') {
            throw fail('For regression "actual" and "prediction" must be numbers.', 'prediction');
        }
        const slices = slicesOf(table, []);
        return {
            task: 'regression',
            rows: table.rows,
            actual: actual.values,
            predicted: prediction.values,
            ids,
            slices,
        };
    }
    const labels = (0,_make_predictions_js__WEBPACK_IMPORTED_MODULE_2__/* .labelsOf */ .PC)(actual);
    const prediction = table.columns.get('prediction');
    const known = options.classes ?? [
        ...(0,_make_predictions_js__WEBPACK_IMPORTED_MODULE_2__/* .usedLabels */ .jc)(labels),
        ...(prediction ? (0,_make_predictions_js__WEBPACK_IMPORTED_MODULE_2__/* .usedLabels */ .jc)((0,_make_predictions_js__WEBPACK_IMPORTED_MODULE_2__/* .labelsOf */ .PC)(prediction)) : []),
    ];
    const named = [...new Set(known)].sort().filter((label) => table.columns.has(`p_${label}`));
    const slices = slicesOf(table, named);
    const positive = options.positive ?? rarerLabel(labels.codes, labels.dictionary);
    const probabilityOf = (name) => {
        const column = required(name);
        if (column.kind !== 'numeric')
            throw fail(`"${name}" must be numbers.`, name);
        const bad = column.values.findIndex((value) => !(value >= 0 && value <= 1));
        if (bad >= 0)
            throw fail(`"${name}" of row ${bad + 1} is not in [0, 1].`, name);
        return column.values;
    };
    const withProbabilities = (classes, columns) => {
        const output = new Float64Array(table.rows * classes.length);
        for (const [k, values] of columns.entries()) {
            for (let row = 0; row < table.rows; row++)
                output[row * classes.length + k] = values[row];
        }
        const threshold = options.threshold ?? 0.5;
        return (0,_make_predictions_js__WEBPACK_IMPORTED_MODULE_2__/* .makePredictions */ .ZJ)({
            task: 'classification',
            classes,
            positive,
            threshold,
            output,
            actual,
            ids,
            slices,
        });
    };
    if (named.length > 0) {
        const given = named.map((label) => probabilityOf(`p_${label}`));
        const others = [...new Set(known)].filter((label) => label !== named[0]);
        // Of two classes one column says all.
        if (named.length === 1 && others.length === 1) {
            return withProbabilities([named[0], others[0]], [given[0], given[0].map((p) => 1 - p)]);
        }
        return withProbabilities(named, given);
    }
    if (table.columns.has('probability')) {
        const others = [...(0,_make_predictions_js__WEBPACK_IMPORTED_MODULE_2__/* .usedLabels */ .jc)(labels)].filter((label) => label !== positive);
        if (others.length > 1)
            throw fail('"probability" is for two classes; there are more.', 'probability');
        const values = probabilityOf('probability');
        return withProbabilities([...others, positive], [...others.map(() => values.map((p) => 1 - p)), values]);
    }
    const predicted = (0,_make_predictions_js__WEBPACK_IMPORTED_MODULE_2__/* .labelsOf */ .PC)(required('prediction'));
    const classes = [...new Set([...(0,_make_predictions_js__WEBPACK_IMPORTED_MODULE_2__/* .usedLabels */ .jc)(labels), ...(0,_make_predictions_js__WEBPACK_IMPORTED_MODULE_2__/* .usedLabels */ .jc)(predicted)])].sort();
    return {
        task: 'classification',
        rows: table.rows,
        classes,
        positive: (0,_make_predictions_js__WEBPACK_IMPORTED_MODULE_2__/* .positiveClass */ .UG)(classes, positive),
        actual: labels.codes.map((code) => classes.indexOf(labels.dictionary[code])),
        predicted: predicted.codes.map((code) => classes.indexOf(predicted.dictionary[code])),
        probabilities: null,
        ids,
        slices,
    };
}
/**
 * The columns of a predictions file that are there to slice by, under their own names.
 * @param classes labels whose `p_<class>` columns are probabilities.
 */
function slicesOf(table, classes) {
    const columns = new Map();
    for (const column of table.columns.values()) {
        if (isOwn(column.name, classes))
            continue;
        const name = column.name.startsWith(escapePrefix) ? column.name.slice(escapePrefix.length) : column.name;
        columns.set(name, { ...column, name });
    }
    return { rows: table.rows, columns };
}
function isOwn(name, classes) {
    return ownColumns.includes(name) || classes.some((label) => name === `p_${label}`);
}
/** The rarer of two labels; the last in sorted order where they are equally frequent. */
function rarerLabel(codes, dictionary) {
    const counts = new Map(dictionary.map((label) => [label, 0]));
    for (const code of codes)
        if (code >= 0)
            counts.set(dictionary[code], (counts.get(dictionary[code]) ?? 0) + 1);
    const ordered = [...counts].filter(([, count]) => count > 0);
    ordered.sort(([a, m], [b, n]) => m - n || (a < b ? 1 : -1));
    return ordered[0]?.[0] ?? '';
}


/***/ }),

/***/ 29734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ treeCategoryLimit),
/* harmony export */   D5: () => (/* binding */ fittedFeaturesSchema),
/* harmony export */   Jw: () => (/* binding */ oneHotLimit),
/* harmony export */   ug: () => (/* binding */ hashBuckets)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/** One-hot columns at most; a column with more categories is hashed for the dense matrix. */
const oneHotLimit = 64;
/** Width of a hashed column in the dense matrix. */
const hashBuckets = 32;
/** Categories kept for trees, the most frequent first: their bins are 8 bits, one of them for missing or unseen. */
const treeCategoryLimit = 254;
const numericFeature = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('numeric'),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Of the training split's present values. */
    median: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    mean: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    /** Standard deviation after imputation, population (ddof 0); 1 where it is zero. */
    scale: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive(),
    /** Whether the training split had missing values: then the dense matrix has a flag column. */
    missing: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
});
const categoricalFeature = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('categorical'),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Those of ten rows or more, most frequent first, then by name; `treeCategoryLimit` at most. */
    categories: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    encoding: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['one-hot', 'hashed']),
});
const booleanFeature = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('boolean'), name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), missing: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY() });
const dateFeature = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('date'),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Numeric parts, each with its own median, mean and scale. */
    parts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        part: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['time', 'month', 'day-of-week', 'hour']),
        median: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        mean: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        scale: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive(),
    })),
    missing: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
});
/** features.json of a model package: how columns become numbers, fitted on the training split alone. */
const fittedFeaturesSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops-features/1'),
    features: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('kind', [numericFeature, categoricalFeature, booleanFeature, dateFeature])),
});


/***/ }),

/***/ 49488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ calibrationBinSchema),
/* harmony export */   N: () => (/* binding */ calibrationBins)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/** Rows whose largest probability was within the edges, and how often they were right. */
const calibrationBinSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    lower: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    upper: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    meanConfidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    accuracy: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
});
/** Bins of equal size that the validation split is cut into; fewer where it is small. */
const mostBins = 20;
const leastRows = 10;
/**
 * How right a classifier is at each level of confidence (its largest probability), in bins of equally many rows.
 * @returns null without probabilities or rows.
 */
function calibrationBins(predictions) {
    if (predictions.task !== 'classification' || predictions.probabilities === null)
        return null;
    const { rows, classes, probabilities, actual } = predictions;
    if (rows === 0)
        return null;
    const confidence = new Float64Array(rows);
    const right = new Uint8Array(rows);
    for (let row = 0; row < rows; row++) {
        let best = 0;
        for (let k = 1; k < classes.length; k++) {
            if (probabilities[row * classes.length + k] > probabilities[row * classes.length + best])
                best = k;
        }
        confidence[row] = probabilities[row * classes.length + best];
        right[row] = best === actual[row] ? 1 : 0;
    }
    const order = Uint32Array.from({ length: rows }, (_, row) => row).sort((a, b) => confidence[a] - confidence[b] || a - b);
    const count = Math.max(1, Math.min(mostBins, Math.floor(rows / leastRows)));
    const bins = [];
    for (let bin = 0; bin < count; bin++) {
        const members = order.subarray(Math.floor((bin * rows) / count), Math.floor(((bin + 1) * rows) / count));
        let confidenceSum = 0;
        let rightSum = 0;
        for (const row of members) {
            confidenceSum += confidence[row];
            rightSum += right[row];
        }
        bins.push({
            lower: confidence[members[0]],
            upper: confidence[members[members.length - 1]],
            rows: members.length,
            meanConfidence: confidenceSum / members.length,
            accuracy: rightSum / members.length,
        });
    }
    return bins;
}


/***/ }),

/***/ 43973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NN: () => (/* binding */ findLearner),
/* harmony export */   Sl: () => (/* binding */ parseParams),
/* harmony export */   bu: () => (/* binding */ loadPredictor)
/* harmony export */ });
/* unused harmony export learnerNames */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98439);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57296);
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82889);





/** Every algorithm by name, loaded when first used: a job pays for one. */
const learners = {
    'gradient-boosted-trees': async () => (await __webpack_require__.e(/* import() */ 122).then(__webpack_require__.bind(__webpack_require__, 7122))).gradientBoostedTrees,
    mlp: async () => (await __webpack_require__.e(/* import() */ 86).then(__webpack_require__.bind(__webpack_require__, 51086))).mlp,
};
/** The names that `train.algorithm` may have. */
const learnerNames = Object.keys(learners);
/** @throws ConfigurationError with the nearest name if there is no such algorithm. */
async function findLearner(name) {
    const load = Object.hasOwn(learners, name) ? learners[name] : undefined;
    if (load)
        return load();
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`There is no algorithm "${name}".`, {
        location: { key: 'train.algorithm' },
        hint: (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestName */ .S)(name, learnerNames),
    });
}
/**
 * The parameters of an algorithm with its defaults.
 * @throws ConfigurationError naming the parameter, and for an unknown one the nearest.
 */
function parseParams(learner, task, params) {
    if (!learner.tasks.includes(task)) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`The algorithm "${learner.name}" cannot do ${task}.`, {
            location: { key: 'train.algorithm' },
            hint: `It does ${learner.tasks.join(', ')}.`,
        });
    }
    const parsed = learner.params.safeParse(params);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const place = ['train.params', ...issue.path].join('.');
    if (issue.code === 'unrecognized_keys') {
        const schema = zod__WEBPACK_IMPORTED_MODULE_4__/* .toJSONSchema */ .bl(learner.params, { io: 'input' });
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`"${learner.name}" has no parameter "${issue.keys[0]}".`, {
            location: { key: `${place}.${issue.keys[0]}` },
            hint: (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestName */ .S)(issue.keys[0], Object.keys(schema.properties ?? {})),
        });
    }
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`The parameter cannot be used: ${issue.message}.`, {
        location: { key: place },
    });
}
/**
 * The predictor of a packaged model.
 * @param folder of the package, whose files were checked.
 * @param paths the files of `model/` as the manifest lists them, with that prefix.
 */
async function loadPredictor(folder, algorithm, paths, features) {
    const learner = await findLearner(algorithm);
    const files = new Map();
    for (const path of paths)
        files.set(path.slice('model/'.length), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path)));
    return learner.load(files, features);
}


/***/ }),

/***/ 26108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ openPackage),
/* harmony export */   X: () => (/* binding */ downloadPackage)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66720);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61548);




/**
 * Fetches a package below `<state directory>/downloads` and verifies it there. Folders are named by content, so the
 * same package fetched twice is one folder, and stages that run at once do not disturb each other.
 * @param fetch fills the folder that it is given, which does not exist yet.
 * @throws whatever `fetch` and `verifyPackage` throw; then nothing stays on disk.
 */
async function downloadPackage(stateDirectory, schema, fetch) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(stateDirectory, 'downloads');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(root, { recursive: true });
    const partial = (0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .temporaryName */ .NT)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'package'));
    try {
        await fetch(partial);
        const manifest = await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyPackage */ .sB)(partial, schema);
        const digest = await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .packageDigest */ .jK)(partial);
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, digest.slice(0, 20));
        if (await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .exists */ .t2)(folder)) {
            const intact = await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyPackage */ .sB)(folder, schema).then(async () => (await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .packageDigest */ .jK)(folder)) === digest, () => false);
            if (intact)
                return { folder, manifest, packageDigest: digest };
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(partial, folder).catch(async (error) => {
            // Somebody else fetched the same content in the meantime: theirs is as good once verified.
            await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyPackage */ .sB)(folder, schema).catch(() => {
                throw error;
            });
        });
        return { folder, manifest, packageDigest: digest };
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(partial, { recursive: true, force: true });
    }
}
/** Verifies a package where it lies. */
async function openPackage(folder, schema) {
    const manifest = await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyPackage */ .sB)(folder, schema);
    return { folder, manifest, packageDigest: await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .packageDigest */ .jK)(folder) };
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
// EXTERNAL MODULE: ./build/shared/src/data/profile.js + 1 modules
var profile = __webpack_require__(54141);
// EXTERNAL MODULE: ./build/shared/src/evaluate/predictions-file.js
var predictions_file = __webpack_require__(86866);
// EXTERNAL MODULE: ./build/shared/src/features/features.js
var features_features = __webpack_require__(29734);
// EXTERNAL MODULE: ./build/shared/src/learners/calibration.js
var calibration = __webpack_require__(49488);
// EXTERNAL MODULE: ./build/shared/src/learners/registry.js
var registry = __webpack_require__(43973);
// EXTERNAL MODULE: ./build/shared/src/registry/manifest.js
var registry_manifest = __webpack_require__(61548);
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
                approach: { type: 'supervised' },
                task: manifest.task,
                architectureFamily: manifest.learner.name,
                datasets: [{ ref: dataReference }],
                inputs: manifest.features.map(({ name, type }) => ({ format: `${name}: ${type}` })),
                outputs: [{ format: manifest.task === 'classification' ? 'probability of each class' : 'number' }],
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
    const values = Object.entries(metrics).filter(([, { value }]) => value !== null);
    const metadata = {
        library_name: 'mlops-actions',
        pipeline_tag: manifest.task === 'classification' ? 'tabular-classification' : 'tabular-regression',
        tags: ['tabular', manifest.learner.name],
        'model-index': [
            {
                name: manifest.name,
                results: [
                    {
                        task: {
                            type: manifest.task === 'classification' ? 'tabular-classification' : 'tabular-regression',
                        },
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

Predicts ${(0,markdown_escape/* escapeMarkdown */.FV)(manifest.target)} (${manifest.task}) with ${manifest.learner.name}.

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
    /** What the model said on the test split: by label (of two classes the positive one), or by the target's name. */
    predictions: profile/* tableProfileSchema */.RX,
    /** The training split's target. */
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
    await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, decisionPath), json(decisionOf(content.manifest)));
    await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, 'features.json'), json(content.features));
    const id = (0,registry_manifest/* modelIdOf */.MC)(await (0,registry_manifest/* describeFiles */.LG)(folder));
    await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, 'profile.json'), `${JSON.stringify(content.profile)}\n`);
    await (0,predictions_file/* writePredictions */.id)((0,external_node_path_.join)(folder, 'predictions.parquet'), content.predictions);
    await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, 'metrics.json'), json(content.metrics));
    const described = { ...content.manifest, id };
    await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, 'MODEL_CARD.md'), modelCard(described, content.metrics));
    await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, 'bom.json'), json(modelBom(described)));
    const manifest = { ...described, files: await (0,registry_manifest/* describeFiles */.LG)(folder) };
    await (0,registry_manifest/* writeManifest */.HN)(folder, manifest);
    return manifest;
}
/** Loads the model of a package whose files were checked. @throws InfrastructureError if it cannot be read. */
async function openModel({ folder, manifest, }) {
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
    return { folder, manifest, features: features.data, predict: (table) => predictor.predict(table) };
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

/***/ 24597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oL: () => (/* binding */ resolveBaseline),
  $X: () => (/* binding */ resolveDataset),
  AX: () => (/* binding */ resolveModel),
  Ph: () => (/* binding */ resolvePackage)
});

// UNUSED EXPORTS: parseReference

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/base/nearest.js
var nearest = __webpack_require__(82889);
// EXTERNAL MODULE: ./build/shared/src/registry/downloads.js
var downloads = __webpack_require__(26108);
// EXTERNAL MODULE: ./build/shared/src/registry/manifest.js
var manifest = __webpack_require__(61548);
// EXTERNAL MODULE: ./build/shared/src/base/files.js
var files = __webpack_require__(66720);
// EXTERNAL MODULE: ./build/shared/src/registry/promotions.js + 1 modules
var promotions = __webpack_require__(5551);
// EXTERNAL MODULE: ./build/shared/src/registry/release-assets.js
var release_assets = __webpack_require__(26616);
// EXTERNAL MODULE: ./build/shared/src/registry/versions.js
var registry_versions = __webpack_require__(80472);
;// CONCATENATED MODULE: ./build/shared/src/registry/production.js








/**
 * What is live in an environment: the version that the promotion of the highest number points to.
 * @returns null if nothing is.
 * @throws InfrastructureError if the tags contradict each other: then somebody moved one.
 */
async function findProduction(platform, name, environment) {
    const { tags } = platform;
    const promotion = await (0,promotions/* latestPromotion */.NH)(tags, name, environment);
    if (promotion === null || promotion.withdrawn)
        return null;
    const versions = await (0,registry_versions/* listVersions */.yO)(tags, name);
    const registered = versions.find(({ tag }) => tag.commit === promotion.tag.commit);
    if (!registered) {
        throw inconsistent(promotion, `no version of "${name}" is on its commit ${promotion.tag.commit}`);
    }
    const manifest = await (0,registry_versions/* readRecordedManifest */.IB)(tags, registered.tag);
    if (!manifest)
        throw inconsistent(promotion, `the record of ${registered.tag.name} holds no manifest of ours`);
    const record = await (0,promotions/* readPromotionRecord */.nO)(tags, promotion);
    if (record && (record.version !== registered.version || record.modelId !== manifest.id)) {
        throw inconsistent(promotion, `it speaks of ${record.version} but points to ${registered.version}`);
    }
    return { ...registered, environment, promotion, manifest, record };
}
function inconsistent(promotion, what) {
    return new errors/* InfrastructureError */.EN(`The tag "${promotion.tag.name}" cannot be trusted: ${what}.`, {
        hint: 'Tags of the registry are never moved or deleted. Bring back the one that was, or deploy again.',
    });
}
/**
 * Fetches the package of what is live, from where it was deployed or else from the artifact it came from, and
 * verifies it against its own manifest and against the registry's record.
 * @throws InfrastructureError naming every place that was tried, or the place that holds something else.
 */
async function fetchLivePackage(live, context) {
    const tried = [];
    const released = { target: 'release', tag: live.tag.name };
    const place = live.record?.place ?? released;
    const deployed = await fetchFromPlace(place, context, tried);
    if (deployed)
        return checkIdentity(live, deployed, live.record?.packageDigest);
    const found = (await fetchArtifact(live.record?.artifact ?? null, context, tried)) ??
        (place.target === 'release' ? null : await fetchFromPlace(released, context, tried));
    if (!found) {
        throw new errors/* InfrastructureError */.EN(`The package of ${live.tag.name}, live in ${live.environment}, was not found: ${tried.join('; ')}.`, { hint: 'Deploy with "target: release" to keep packages for as long as the repository lives.' });
    }
    return checkIdentity(live, found);
}
/**
 * @param expectedDigest of the manifest.json, where the promotion's record knows it.
 * @throws InfrastructureError if the model is not the registered one, or the rest of the package was altered.
 */
function checkIdentity(live, found, expectedDigest = found.packageDigest) {
    if (found.manifest.id === live.manifest.id && found.packageDigest === expectedDigest)
        return found;
    throw new errors/* InfrastructureError */.EN(`The package found for ${live.tag.name} is not the one that was deployed: ` +
        `model ${found.manifest.id} (expected ${live.manifest.id}), ` +
        `manifest.json with SHA-256 ${found.packageDigest} (expected ${expectedDigest}).`, { hint: 'Somebody replaced it. Deploy the version again from its artifact.' });
}
async function fetchFromPlace(place, context, tried) {
    if (place.target === 'directory') {
        const folder = (0,external_node_path_.resolve)(context.workingDirectory, place.path);
        if (await (0,files/* exists */.t2)((0,external_node_path_.join)(folder, 'manifest.json')))
            return (0,downloads/* openPackage */.R)(folder, manifest/* modelManifestSchema */.a2);
        tried.push(`the folder "${folder}" holds no package`);
        return null;
    }
    const release = await context.platform.releases.find(place.tag);
    if (release) {
        return (0,downloads/* downloadPackage */.X)(context.stateDirectory, manifest/* modelManifestSchema */.a2, (folder) => (0,release_assets/* downloadReleasePackage */.Ac)(context.platform.releases, release, folder));
    }
    tried.push(`there is no release "${place.tag}"`);
    return null;
}
async function fetchArtifact(artifact, context, tried) {
    if (artifact === null)
        return null;
    const { run, name, digest } = artifact;
    const { platform, stateDirectory } = context;
    const runId = run === platform.run.runId ? undefined : run;
    try {
        return await (0,downloads/* downloadPackage */.X)(stateDirectory, manifest/* modelManifestSchema */.a2, (folder) => platform.artifacts.download(name, folder, { runId, expectedDigest: digest }));
    }
    catch (error) {
        tried.push(`the artifact "${name}" of run ${run} cannot be had (${(0,errors/* messageOf */.bD)(error)})`);
        return null;
    }
}

;// CONCATENATED MODULE: ./build/shared/src/registry/model-reference.js










const packageForms = 'the name of an artifact in this run, a folder, or "run:<run id>/<artifact name>"';
const modelForms = `${packageForms}, "production", "environment:<name>", "release:v1.2.0"`;
/**
 * Reads a reference: `none`, `production`, `environment:<name>`, `release:v1.2.0`, `run:<run id>/<artifact name>`,
 * or a name, which is a folder's or an artifact's.
 * @param input the input's name, for messages.
 * @throws ConfigurationError if it has none of the forms.
 */
function parseReference(text, input) {
    if (text === 'none')
        return { kind: 'none' };
    if (text === 'production')
        return { kind: 'environment', environment: 'production' };
    const [, form, rest] = /^(run|environment|release):(.*)$/s.exec(text) ?? [];
    if (form === 'environment')
        return { kind: 'environment', environment: (0,promotions/* checkEnvironmentName */.r0)(rest) };
    if (form === 'release') {
        if ((0,registry_versions/* parseVersion */.ot)(rest))
            return { kind: 'release', version: rest };
        throw badReference(text, input, `"${rest}" is not a version such as v1.2.0`);
    }
    if (form === 'run') {
        const [, runId, name] = /^(\d{1,20}|local)\/(.+)$/s.exec(rest) ?? [];
        if (name)
            return { kind: 'run', runId, name };
        throw badReference(text, input, 'it is not "run:<run id>/<artifact name>"');
    }
    if (text.trim() === '')
        throw badReference(text, input, 'it is empty');
    return { kind: 'name', name: text };
}
function badReference(text, input, why) {
    return new errors/* ConfigurationError */.j1(`${input}: ${JSON.stringify(text)} names no package: ${why}.`, {
        location: { key: input },
        hint: `Write ${modelForms}.`,
    });
}
/**
 * Finds, fetches and verifies the model that an input names.
 * @param input the input's name, for messages.
 * @throws ConfigurationError if there is no such model; also for `none`, and where nothing is live.
 * @throws InfrastructureError if it cannot be fetched or is damaged.
 */
async function resolveModel(input, text, context) {
    const model = await resolveBaseline(input, text, context);
    if (model)
        return model;
    throw new errors/* ConfigurationError */.j1(text === 'none'
        ? `${input}: "none" is not possible here; a model is needed.`
        : `${input}: "${text}" names what is live of "${context.config.name}", but nothing is.`, { location: { key: input }, hint: `Write ${modelForms}.` });
}
/** As `resolveModel`, but null for `none` and for an environment in which nothing is live yet. */
async function resolveBaseline(input, text, context) {
    const reference = parseReference(text, input);
    switch (reference.kind) {
        case 'none':
            return null;
        case 'environment':
            return explaining(input, text, `what is live in ${reference.environment}`, () => resolveEnvironment(reference.environment, context));
        case 'release':
            return explaining(input, text, `the release ${reference.version}`, () => resolveRelease(reference.version, context));
        default:
            return resolveStored(input, text, reference, manifest/* modelManifestSchema */.a2, context);
    }
}
/** Finds, fetches and verifies the data set that an input names; see `resolveModel`. */
async function resolveDataset(input, text, context) {
    return resolvePackage(input, text, manifest/* datasetManifestSchema */.PN, context);
}
/** The same for a package of any kind that is an artifact or a folder. */
async function resolvePackage(input, text, schema, context) {
    const reference = parseReference(text, input);
    if (reference.kind === 'name' || reference.kind === 'run') {
        return resolveStored(input, text, reference, schema, context);
    }
    throw new errors/* ConfigurationError */.j1(`${input}: "${text}" is possible for models only.`, {
        location: { key: input },
        hint: `Write ${packageForms}.`,
    });
}
async function resolveStored(input, text, reference, schema, context) {
    const { name } = reference;
    if (reference.kind === 'run') {
        const { runId } = reference;
        return explaining(input, text, `the artifact "${name}" of run ${runId}`, () => resolveArtifact(name, runId, schema, context));
    }
    const folder = (0,external_node_path_.resolve)(context.workingDirectory, name);
    if (await isFolder(folder)) {
        const origin = `folder ${name}`;
        return explaining(input, text, `the folder "${folder}"`, async () => ({
            ...(await (0,downloads/* openPackage */.R)(folder, schema)),
            origin,
            artifact: null,
            version: null,
        }));
    }
    if (/[\\/]/.test(name) || name === '.' || name === '..') {
        throw new errors/* ConfigurationError */.j1(`${input}: the folder "${folder}" does not exist.`, {
            location: { key: input },
        });
    }
    return explaining(input, text, 'an artifact of this run, as there is no such folder', () => resolveArtifact(name, context.platform.run.runId, schema, context));
}
async function resolveArtifact(name, run, schema, { platform, stateDirectory }) {
    const here = run === platform.run.runId;
    let digest = '';
    const found = await (0,downloads/* downloadPackage */.X)(stateDirectory, schema, async (folder) => {
        const stored = await platform.artifacts.download(name, folder, here ? {} : { runId: run });
        digest = stored.digest;
    });
    const origin = `artifact ${name} of ${here ? 'this run' : `run ${run}`}`;
    return { ...found, origin, artifact: { run, name, digest }, version: null };
}
async function resolveEnvironment(environment, context) {
    const live = await findProduction(context.platform, context.config.name, environment);
    if (!live) {
        await checkEnvironmentIsKnown(environment, context);
        return null;
    }
    const found = await fetchLivePackage(live, context);
    return { ...found, origin: `${environment}, ${live.version}`, artifact: null, version: live.version };
}
/**
 * An environment in which nothing is live may be new, or mistyped: then nothing would ever be compared with it.
 * @throws ConfigurationError if it never had a model while others have; production may always be the first.
 */
async function checkEnvironmentIsKnown(environment, context) {
    if (environment === 'production')
        return;
    const known = await (0,promotions/* listEnvironments */.DO)(context.platform.tags, context.config.name);
    if (known.length === 0 || known.includes(environment))
        return;
    throw new errors/* ConfigurationError */.j1(`"${context.config.name}" was never deployed to an environment "${environment}".`, {
        hint: (0,nearest/* suggestName */.S)(environment, known),
    });
}
async function resolveRelease(version, context) {
    const { platform, stateDirectory, config } = context;
    const versions = await (0,registry_versions/* listVersions */.yO)(platform.tags, config.name);
    const registered = versions.find((candidate) => candidate.version === version);
    if (!registered) {
        const known = versions.slice(0, 10).map((candidate) => candidate.version);
        throw new errors/* ConfigurationError */.j1(`There is no version ${version} of "${config.name}".`, {
            hint: known.length > 0 ? `The newest are ${known.join(', ')}.` : 'No version is registered yet.',
        });
    }
    const release = await platform.releases.find((0,registry_versions/* versionTagName */.ap)(config.name, version));
    if (!release) {
        throw new errors/* ConfigurationError */.j1(`The version ${version} of "${config.name}" was never released.`, {
            hint: 'It was deployed to another target. Name the environment, or the artifact it came from.',
        });
    }
    const found = await (0,downloads/* downloadPackage */.X)(stateDirectory, manifest/* modelManifestSchema */.a2, (folder) => (0,release_assets/* downloadReleasePackage */.Ac)(platform.releases, release, folder));
    const recorded = await (0,registry_versions/* readRecordedManifest */.IB)(platform.tags, registered.tag);
    if (recorded?.id !== found.manifest.id) {
        throw new errors/* InfrastructureError */.EN(`The release "${release.tag}" holds the model ${found.manifest.id}, ` +
            `but its version's record says ${recorded?.id ?? 'nothing'}.`, { hint: 'Somebody replaced its assets. Deploy the version again from its artifact.' });
    }
    return { ...found, origin: `release ${version}`, artifact: null, version };
}
/** Puts in front of an error which input it is about and as what its text was understood. */
async function explaining(input, text, readAs, work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof errors/* ConfigurationError */.j1) {
            const message = `${input}: "${text}" was read as ${readAs}. ${error.message}`;
            const location = { key: input, ...error.location };
            throw new errors/* ConfigurationError */.j1(message, { location, hint: error.hint, cause: error });
        }
        if (error instanceof errors/* InfrastructureError */.EN) {
            const message = `${input}: "${text}" was read as ${readAs}. ${error.message}`;
            const { hint, retryable } = error;
            throw new errors/* InfrastructureError */.EN(message, { hint, retryable, cause: error });
        }
        throw error;
    }
}
async function isFolder(path) {
    return (0,promises_.stat)(path).then((found) => found.isDirectory(), () => false);
}


/***/ }),

/***/ 5551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r0: () => (/* binding */ checkEnvironmentName),
  NH: () => (/* binding */ latestPromotion),
  DO: () => (/* binding */ listEnvironments),
  pt: () => (/* binding */ promote),
  nO: () => (/* binding */ readPromotionRecord)
});

// UNUSED EXPORTS: environmentName, promotionRecordSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/registry/manifest.js
var manifest = __webpack_require__(61548);
;// CONCATENATED MODULE: ./build/shared/src/registry/package-places.js

/** Where a deployed package lies, so that a later run finds it again. */
const packagePlaceSchema = schemas/* discriminatedUnion */.gMt('target', [
    /** As the assets of the release on this tag. */
    schemas/* strictObject */.rej({ target: schemas/* literal */.euz('release'), tag: schemas/* string */.YjP() }),
    /** In a folder; relative to the working directory unless absolute. */
    schemas/* strictObject */.rej({ target: schemas/* literal */.euz('directory'), path: schemas/* string */.YjP() }),
]);
/** An artifact with the run that holds it. */
const artifactOriginSchema = schemas/* strictObject */.rej({ run: schemas/* string */.YjP(), name: schemas/* string */.YjP(), digest: schemas/* string */.YjP() });

;// CONCATENATED MODULE: ./build/shared/src/registry/promotions.js




const digest = manifest/* modelManifestSchema */.a2.shape.id;
/** Names of environments, limited to what GTO reads in a tag. */
const environmentName = schemas/* string */.YjP()
    .max(100)
    .regex(/^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$/, 'must be letters, digits, "-" and "_", with a letter or digit at both ends');
/** The environments that a name was ever deployed to, sorted. */
async function listEnvironments(tags, name) {
    const found = new Set();
    for (const tag of await tags.list(`${name}#`)) {
        const [environment] = tag.name.slice(name.length + 1).split(/!?#/);
        if (environmentName.safeParse(environment).success)
            found.add(environment);
    }
    return [...found].sort();
}
/** What a promotion's tag says in its message: what went live, where it lies, who did it and why. */
const promotionRecordSchema = schemas/* strictObject */.rej({
    format: schemas/* literal */.euz('mlops-promotion/1'),
    name: schemas/* string */.YjP(),
    environment: environmentName,
    version: schemas/* string */.YjP(),
    modelId: digest,
    place: packagePlaceSchema,
    /** SHA-256 of the manifest.json that lies at the place. */
    packageDigest: digest,
    /** The artifact that was deployed; null if it came from a folder. */
    artifact: artifactOriginSchema.nullable(),
    /** The deployment on the platform that mirrors it. */
    deployment: schemas/* string */.YjP(),
    run: schemas/* string */.YjP(),
    commit: schemas/* string */.YjP(),
    actor: schemas/* string */.YjP(),
    created: iso/* datetime */.w$(),
    reason: schemas/* string */.YjP().nullable(),
});
/**
 * The promotion of the highest number: it decides what is live. Null if there was none.
 *
 * Numbers count by environment, so that making a tag decides every race and leaves no gap. GTO itself counts over
 * all environments of a name; it reads and continues ours, and we its.
 */
async function latestPromotion(tags, name, environment) {
    let latest = null;
    const prefix = `${name}#${environment}`;
    for (const tag of await tags.list(prefix)) {
        const parts = /^(!?)#([1-9]\d{0,8})$/.exec(tag.name.slice(prefix.length));
        if (!parts)
            continue;
        const number = Number(parts[2]);
        if (latest === null || number > latest.number)
            latest = { tag, number, withdrawn: parts[1] === '!' };
    }
    return latest;
}
/**
 * Promotes a version: makes the tag with the number after `latest`.
 * @param commit the record commit of the version, which is how GTO tells the version.
 * @param latest what `latestPromotion` said before the target was switched.
 * @returns null if somebody else made a promotion since.
 */
async function promote(tags, record, commit, latest) {
    const number = (latest?.number ?? 0) + 1;
    const name = `${record.name}#${record.environment}#${number}`;
    const message = `Promote ${record.name} ${record.version} to ${record.environment}\n\n${JSON.stringify(record, null, 2)}\n`;
    const created = await tags.create(name, commit, message);
    return created ? { tag: { name, commit }, number, withdrawn: false } : null;
}
/** What the promotion's tag says; null if another program made it. */
async function readPromotionRecord(tags, promotion) {
    const message = await tags.readMessage(promotion.tag);
    const start = message.indexOf('{');
    if (start < 0)
        return null;
    try {
        return promotionRecordSchema.parse(JSON.parse(message.slice(start)));
    }
    catch {
        return null;
    }
}
/** @throws ConfigurationError if the text cannot be the name of an environment. */
function checkEnvironmentName(text) {
    const parsed = environmentName.safeParse(text);
    if (parsed.success)
        return parsed.data;
    throw new errors/* ConfigurationError */.j1(`The environment ${JSON.stringify(text)} ${parsed.error.issues[0].message}.`, {
        location: { key: 'environment' },
    });
}


/***/ }),

/***/ 26616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ downloadReleasePackage),
/* harmony export */   Ax: () => (/* binding */ manifestAsset),
/* harmony export */   BE: () => (/* binding */ checksumsAsset),
/* harmony export */   Sg: () => (/* binding */ publishedManifest),
/* harmony export */   cV: () => (/* binding */ checksumsText),
/* harmony export */   sU: () => (/* binding */ assetFiles)
/* harmony export */ });
/* unused harmony export assetName */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47163);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57296);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66720);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61548);






/** Digests of all other assets, in the format of `sha256sum`. Uploaded last: where it is, the release is whole. */
const checksumsAsset = 'SHA256SUMS';
const manifestAsset = 'manifest.json';
const parallelDownloads = 4;
/** Files with one line for each test row: published only when asked for. */
const rowLevelFiles = new Set(['predictions.parquet', 'predictions.csv']);
/**
 * The manifest of a package as it is published: without row-level predictions, unless they are wanted. The model's
 * id stays, as it speaks of `model/` and `features.json` alone.
 */
function publishedManifest(manifest, withPredictions) {
    if (withPredictions)
        return manifest;
    return { ...manifest, files: manifest.files.filter(({ path }) => !rowLevelFiles.has(path)) };
}
/**
 * The asset's name for a file of a package. Assets have no folders and GitHub alters many characters, so "/" becomes
 * "__" and any path that could then be mistaken for another one carries a part of its digest.
 */
function assetName(path) {
    const plain = /^[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/.test(path);
    if (plain && !path.includes('__') && path !== checksumsAsset)
        return path.replaceAll('/', '__');
    const readable = path.replace(/[^A-Za-z0-9._-]/g, '_').slice(-100);
    return `file-${(0,_base_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(path).slice(0, 16)}-${readable}`;
}
/**
 * The files of a package that become assets. Empty files do not: GitHub refuses empty assets, and the manifest
 * says all there is to know of them.
 */
function assetFiles(manifest) {
    return manifest.files
        .filter(({ size }) => size > 0)
        .map((file) => ({ ...file, asset: assetName(file.path) }));
}
/** Content of SHA256SUMS for a published package. */
function checksumsText(manifest, manifestDigest) {
    const lines = assetFiles(manifest).map(({ asset, sha256: digest }) => `${digest}  ${asset}`);
    return [...lines, `${manifestDigest}  ${manifestAsset}`, ''].join('\n');
}
/**
 * Downloads the package that a release holds and checks every asset against SHA256SUMS.
 * @param folder made by this function.
 * @throws InfrastructureError if an asset is missing or differs.
 */
async function downloadReleasePackage(releases, release, folder) {
    const present = new Set(release.assets.map(({ name }) => name));
    const fetch = async (asset, path) => {
        if (!present.has(asset))
            throw damagedRelease(release, `the asset "${asset}" is missing`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        await releases.downloadAsset(release, asset, path);
    };
    const checksumsPath = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, checksumsAsset);
    await fetch(checksumsAsset, checksumsPath);
    const checksums = parseChecksums(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(checksumsPath, 'utf8'));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(checksumsPath);
    const fetchChecked = async (asset, path) => {
        await fetch(asset, path);
        const actual = await (0,_base_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256OfFile */ .Vq)(path);
        const expected = checksums.get(asset);
        if (expected === actual)
            return;
        const problem = expected ? `has SHA-256 ${actual}, not ${expected}` : `is not in ${checksumsAsset}`;
        throw damagedRelease(release, `the asset "${asset}" ${problem}`);
    };
    const manifestPath = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, manifestAsset);
    await fetchChecked(manifestAsset, manifestPath);
    const manifest = parseManifest(release, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(manifestPath, 'utf8'));
    const files = assetFiles(manifest);
    for (let start = 0; start < files.length; start += parallelDownloads) {
        const batch = files.slice(start, start + parallelDownloads);
        await Promise.all(batch.map(({ path, asset }) => fetchChecked(asset, (0,_base_files_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveInside */ .LI)(folder, path))));
    }
    for (const { path, size } of manifest.files) {
        if (size > 0)
            continue;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,_base_files_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveInside */ .LI)(folder, path)), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,_base_files_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveInside */ .LI)(folder, path), '');
    }
}
function parseChecksums(text) {
    const checksums = new Map();
    for (const line of text.split('\n')) {
        const parts = /^([0-9a-f]{64}) [ *](.+)$/.exec(line);
        if (parts)
            checksums.set(parts[2], parts[1]);
    }
    return checksums;
}
function parseManifest(release, text) {
    try {
        return _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .modelManifestSchema */ .a2.parse(JSON.parse(text));
    }
    catch (cause) {
        throw damagedRelease(release, `the asset "${manifestAsset}" is not the manifest of a model`, cause);
    }
}
function damagedRelease(release, what, cause) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InfrastructureError */ .EN(`The release "${release.tag}" does not hold the package it should: ${what}.`, {
        hint: 'Its assets were altered, or their upload was cut off. Deploy the model again.',
        cause,
    });
}


/***/ }),

/***/ 80472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IB: () => (/* binding */ readRecordedManifest),
/* harmony export */   KO: () => (/* binding */ registerVersion),
/* harmony export */   ap: () => (/* binding */ versionTagName),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   yO: () => (/* binding */ listVersions)
/* harmony export */ });
/* unused harmony export nextVersion */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var _base_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47163);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57296);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61548);




/** Deploying is what makes a version, and what people use has left the 0.x of development behind it. */
const firstVersion = 'v1.0.0';
/** Model id by version, in every record. */
const versionsFile = 'versions.json';
const versionsSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP());
/** Attempts to find a free number while others register too. */
const attempts = 20;
const versionPattern = /^v(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;
/** Major, minor and patch of `v1.2.3`; null for anything else, pre-releases included. */
function parseVersion(version) {
    const parts = versionPattern.exec(version);
    return parts && [Number(parts[1]), Number(parts[2]), Number(parts[3])];
}
/** The tag of a version: `income@v1.2.3`. */
function versionTagName(name, version) {
    return `${name}@${version}`;
}
/** All versions of a model, the highest first. Tags that do not end in a plain version are left out. */
async function listVersions(tags, name) {
    const prefix = versionTagName(name, '');
    const versions = [];
    for (const tag of await tags.list(prefix)) {
        const version = tag.name.slice(prefix.length);
        if (parseVersion(version))
            versions.push({ version, tag });
    }
    return versions.sort((a, b) => compareVersions(b.version, a.version));
}
function compareVersions(a, b) {
    const [left, right] = [parseVersion(a), parseVersion(b)];
    return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
}
/**
 * The manifest in a version's record.
 * @returns null if the record has none that can be read: then another program made the tag.
 */
async function readRecordedManifest(tags, tag) {
    const files = await tags.readFiles(tag, ['manifest.json']);
    return parseRecord(files.get('manifest.json'), _manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .modelManifestSchema */ .a2);
}
/**
 * The version that follows, as Semantic Versioning has it for those who call the model:
 * - major: what goes in or comes out changed (features with their types, task, target, classes);
 * - minor: the same interface learned from other data or by other means (algorithm, parameters, positive label);
 * - patch: the same training again.
 * @param previous the highest version; its manifest is null where unknown, which counts as a changed interface.
 */
function nextVersion(previous, manifest) {
    if (previous === null)
        return { version: firstVersion, reason: 'the first version' };
    const [major, minor, patch] = parseVersion(previous.version);
    const before = previous.manifest;
    if (before === null) {
        return { version: `v${major + 1}.0.0`, reason: `the interface of ${previous.version} is not known` };
    }
    if ((0,_base_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(interfaceOf(before)) !== (0,_base_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(interfaceOf(manifest))) {
        return { version: `v${major + 1}.0.0`, reason: `features or answers differ from ${previous.version}` };
    }
    if (before.datasetId !== manifest.datasetId) {
        return { version: `v${major}.${minor + 1}.0`, reason: `other data than ${previous.version}` };
    }
    if ((0,_base_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(meansOf(before)) !== (0,_base_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(meansOf(manifest))) {
        return {
            version: `v${major}.${minor + 1}.0`,
            reason: `other algorithm or parameters than ${previous.version}`,
        };
    }
    return { version: `v${major}.${minor}.${patch + 1}`, reason: `${previous.version} trained again` };
}
/** What a caller of the model relies on. The order of features does not matter: they go by name. */
function interfaceOf({ task, target, classes, features }) {
    const byName = [...features].sort((a, b) => (a.name < b.name ? -1 : 1));
    return { task, target, classes, features: byName };
}
/** What was decided about the training, apart from the data. The positive label may follow from the data's balance. */
function meansOf({ learner, positive, threshold }) {
    return [learner, positive, threshold];
}
/**
 * Registers a model: a record commit and the tag of the next version on it. A model whose id is registered already
 * keeps its version. Making the tag is atomic: who loses a race takes the version after the winner's.
 * @param manifest of the verified package.
 * @param files what the record holds: `manifest.json` and `metrics.json`, as text. `versions.json` is added: the
 *   model id of every earlier version, so that the highest record is the only one to read.
 */
async function registerVersion(platform, manifest, files) {
    const { tags } = platform;
    const { name, id } = manifest;
    for (let attempt = 0; attempt < attempts; attempt++) {
        const versions = await listVersions(tags, name);
        const { previous, models } = await readHistory(tags, versions);
        const same = versions.find(({ version }) => models[version] === id);
        if (same)
            return { ...same, reason: 'this model is registered already' };
        const { version, reason } = nextVersion(previous, manifest);
        const record = new Map([...files, [versionsFile, `${JSON.stringify(models, null, 2)}\n`]]);
        const commit = await tags.createRecord(`Register ${name} ${version}`, record);
        const tag = { name: versionTagName(name, version), commit };
        const message = `${name} ${version}: ${reason}\n\nmodel ${id}\ndata set ${manifest.datasetId}`;
        if (await tags.create(tag.name, commit, message))
            return { version, tag, reason };
    }
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InfrastructureError */ .EN(`No version of "${name}" could be registered: others took ${attempts} in a row.`, {
        hint: 'Let deployments of one model wait for each other: give their job a "concurrency" group.',
        retryable: true,
    });
}
/**
 * The highest version and the model id of all: read from the highest record, and below it only as long as records
 * were made by other programs.
 */
async function readHistory(tags, versions) {
    let previous = null;
    const models = {};
    for (const { version, tag } of versions) {
        const files = await tags.readFiles(tag, ['manifest.json', versionsFile]);
        const manifest = parseRecord(files.get('manifest.json'), _manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .modelManifestSchema */ .a2);
        previous ??= { version, manifest };
        if (manifest)
            models[version] = manifest.id;
        const earlier = parseRecord(files.get(versionsFile), versionsSchema);
        if (earlier)
            return { previous, models: { ...earlier, ...models } };
    }
    return { previous, models };
}
function parseRecord(text, schema) {
    if (text === undefined)
        return null;
    try {
        return schema.parse(JSON.parse(text));
    }
    catch {
        return null;
    }
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
