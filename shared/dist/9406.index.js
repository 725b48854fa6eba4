export const id = 9406;
export const ids = [9406,2224];
export const modules = {

/***/ 55151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J9: () => (/* binding */ invertFactored),
/* harmony export */   TR: () => (/* binding */ cholesky),
/* harmony export */   Ue: () => (/* binding */ solveFactored)
/* harmony export */ });
/**
 * The lower factor L of a symmetric positive definite matrix A = L Lᵀ (Cholesky).
 * @throws RangeError if it is not positive definite.
 */
function cholesky(matrix, size) {
    const factor = new Float64Array(size * size);
    for (let i = 0; i < size; i++) {
        for (let j = 0; j <= i; j++) {
            let sum = matrix[i * size + j];
            for (let k = 0; k < j; k++)
                sum -= factor[i * size + k] * factor[j * size + k];
            if (i !== j)
                factor[i * size + j] = sum / factor[j * size + j];
            else if (sum > 0)
                factor[i * size + i] = Math.sqrt(sum);
            else
                throw new RangeError('The matrix is not positive definite.');
        }
    }
    return factor;
}
/** Solves L Lᵀ x = b. @param factor as `cholesky` gives it. */
function solveFactored(factor, right) {
    const size = right.length;
    const solution = Float64Array.from(right);
    for (let i = 0; i < size; i++) {
        for (let k = 0; k < i; k++)
            solution[i] -= factor[i * size + k] * solution[k];
        solution[i] /= factor[i * size + i];
    }
    for (let i = size - 1; i >= 0; i--) {
        for (let k = i + 1; k < size; k++)
            solution[i] -= factor[k * size + i] * solution[k];
        solution[i] /= factor[i * size + i];
    }
    return solution;
}
/** The inverse of L Lᵀ. */
function invertFactored(factor, size) {
    const inverse = new Float64Array(size * size);
    for (let column = 0; column < size; column++) {
        const unit = new Float64Array(size);
        unit[column] = 1;
        const solved = solveFactored(factor, unit);
        for (let row = 0; row < size; row++)
            inverse[row * size + column] = solved[row];
    }
    return inverse;
}


/***/ }),

/***/ 32224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ settle)
/* harmony export */ });
/**
 * Waits until all is over, whether it went well or not, so that nothing goes on in the background of a failure.
 * @returns the results in order. @throws the first error in that order.
 */
async function settle(works) {
    const settled = await Promise.allSettled(works);
    const failed = settled.find(({ status }) => status === 'rejected');
    if (failed !== undefined)
        throw failed.reason;
    return settled.map((result) => result.value);
}


/***/ }),

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
 * @param options.texts names of columns that are read as text whatever they hold: whole numbers of 64 bits keep all
 * their digits so.
 * @throws ConfigurationError if the file is missing, not Parquet, cut off, or has nested columns.
 */
async function readParquet(path, options = {}) {
    const { asyncBufferFromFile, parquetMetadataAsync, parquetRead } = await Promise.all(/* import() */[__webpack_require__.e(8649), __webpack_require__.e(4459)]).then(__webpack_require__.bind(__webpack_require__, 54459));
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
    const builders = new Map(selected.map((element) => {
        const type = options.texts?.includes(element.name) ? 'text' : columnTypeOf(element);
        return [element.name, new ColumnBuilder(element.name, type, rows)];
    }));
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
    const { asyncBufferFromFile, parquetMetadataAsync } = await Promise.all(/* import() */[__webpack_require__.e(8649), __webpack_require__.e(4459)]).then(__webpack_require__.bind(__webpack_require__, 54459));
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
    constructor(name, type, rows) {
        this.#name = name;
        this.#type = type;
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
    const { parquetWriteFile } = await Promise.all(/* import() */[__webpack_require__.e(8649), __webpack_require__.e(3691)]).then(__webpack_require__.bind(__webpack_require__, 53691));
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

/***/ 79458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sampleTable),
/* harmony export */   m: () => (/* binding */ sampleRows)
/* harmony export */ });
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96598);

/** So many of the rows drawn without replacement, ascending; all of them if there are no more. */
function sampleRows(rows, count, random) {
    if (rows <= count)
        return Int32Array.from({ length: rows }, (_, row) => row);
    const kept = new Int32Array(count);
    // Each row is kept with the chance that leaves the count exact (Knuth, selection sampling).
    for (let row = 0, found = 0; found < count; row++) {
        if (random.uniform() * (rows - row) < count - found)
            kept[found++] = row;
    }
    return kept;
}
/** So many rows of a table drawn without replacement, in their order; the table itself if it has no more. */
function sampleTable(table, count, random) {
    return table.rows <= count ? table : (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .selectRows */ .A5)(table, sampleRows(table.rows, count, random));
}


/***/ }),

/***/ 48964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ performanceLevel),
/* harmony export */   _8: () => (/* binding */ noEstimate),
/* harmony export */   qn: () => (/* binding */ estimateOf)
/* harmony export */ });
/* unused harmony export metricEstimateSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _evaluate_distributions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92070);
/* harmony import */ var _evaluate_interval_scales_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23098);



/** Two-sided confidence of all intervals of estimated and realised performance. */
const performanceLevel = 0.95;
/** A metric that was estimated or measured; null with the reason why there is none. */
const metricEstimateSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    value: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    interval: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ lower: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), upper: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), level: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }).nullable(),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
});
/** What cannot be said. */
function noEstimate(reason) {
    return { value: null, interval: null, reason };
}
/** A value with its interval, built on the scale that keeps it within the metric's range. */
function estimateOf(value, standardError, scale) {
    const { to, from, slope } = _evaluate_interval_scales_js__WEBPACK_IMPORTED_MODULE_0__/* .intervalScales */ .F[scale];
    const image = to(value);
    if (!(standardError > 0) || !Number.isFinite(image))
        return { value, interval: null };
    const reach = (0,_evaluate_distributions_js__WEBPACK_IMPORTED_MODULE_2__/* .normalQuantile */ .Zl)((1 + performanceLevel) / 2) * standardError * slope(value);
    const ends = [from(image - reach), from(image + reach)];
    return {
        value,
        interval: { lower: Math.min(...ends), upper: Math.max(...ends), level: performanceLevel },
    };
}


/***/ }),

/***/ 89109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dd: () => (/* binding */ estimateByLoss),
/* harmony export */   kL: () => (/* binding */ lossModelSchema),
/* harmony export */   op: () => (/* binding */ fitLossModel)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2503);
/* harmony import */ var _base_random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93096);
/* harmony import */ var _data_table_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(96598);
/* harmony import */ var _evaluate_distributions_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(92070);
/* harmony import */ var _features_tree_matrix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72463);
/* harmony import */ var _learners_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69096);
/* harmony import */ var _learners_gradient_boosted_trees_model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85215);
/* harmony import */ var _learners_gradient_boosted_trees_parameters_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60400);
/* harmony import */ var _learners_gradient_boosted_trees_prediction_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54021);
/* harmony import */ var _learners_gradient_boosted_trees_training_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11940);
/* harmony import */ var _estimate_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48964);











/** What is learned of one kind of error. */
const lossSchema = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    /** One a part: each was learned without the rows of its part. */
    models: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(_learners_gradient_boosted_trees_model_js__WEBPACK_IMPORTED_MODULE_3__/* .treesModelSchema */ ._I).min(2),
    /** Added to what they say, so that they are right on average over rows that they did not learn from. */
    offset: zod__WEBPACK_IMPORTED_MODULE_8__/* .number */ .aig(),
    /** Standard error of the offset. */
    offsetError: zod__WEBPACK_IMPORTED_MODULE_8__/* .number */ .aig().nonnegative(),
    /** The variance of a row's loss over the square of what is expected of it. */
    dispersion: zod__WEBPACK_IMPORTED_MODULE_8__/* .number */ .aig().nonnegative(),
});
/** How large a regressor's errors are, by the row: learned on the validation split. */
const lossModelSchema = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz('mlops-loss-model/1'),
    rows: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().positive(),
    absolute: lossSchema,
    squared: lossSchema,
});
/** Rows that the errors are learned from at most, and at least: with fewer there is nothing to learn. */
const mostRows = 10_000;
const leastRows = 50;
/** Parts of the rows; each model learns from all but one, so that what differs between them is what chance does. */
const parts = 5;
const parameters = _learners_gradient_boosted_trees_parameters_js__WEBPACK_IMPORTED_MODULE_4__/* .boostingParametersSchema */ .$.parse({
    trees: 60,
    'max-leaves': 8,
    'early-stopping': 10,
    'min-samples-leaf': 20,
});
/** The model's own answer is what its errors depend on most, often. */
const answerFeature = 'mlops_prediction';
/**
 * Learns how large a regressor's errors are: direct loss estimation. Small boosted trees, whose answers are the
 * expected absolute and squared error of a row. The same rows and seed give the same model.
 * @returns null with fewer than fifty rows.
 * @throws the signal's reason when it is aborted.
 */
async function fitLossModel(examples, context) {
    const { features, table, predicted, actual, seed } = examples;
    if (table.rows < leastRows)
        return null;
    const order = new _base_random_js__WEBPACK_IMPORTED_MODULE_0__/* .Random */ .o(seed).shuffle(Int32Array.from({ length: table.rows }, (_, row) => row));
    const rows = order.subarray(0, mostRows);
    const matrix = lossMatrix(features, (0,_data_table_js__WEBPACK_IMPORTED_MODULE_9__/* .selectRows */ .A5)(table, rows), Float64Array.from(rows, (row) => predicted[row]));
    const errors = Float64Array.from(rows, (row) => actual[row] - predicted[row]);
    const learn = (target) => learnLoss(matrix, target, seed, context);
    return {
        format: 'mlops-loss-model/1',
        rows: rows.length,
        absolute: await learn(errors.map(Math.abs)),
        squared: await learn(errors.map((error) => error * error)),
    };
}
async function learnLoss(matrix, target, seed, { log, signal }) {
    const left = new Float64Array(target.length);
    const models = [];
    for (let part = 0; part < parts; part++) {
        const inside = [];
        const outside = [];
        for (let row = 0; row < target.length; row++)
            (row % parts === part ? inside : outside).push(row);
        const held = selectExamples(matrix, target, inside);
        const { model } = await (0,_learners_gradient_boosted_trees_training_js__WEBPACK_IMPORTED_MODULE_6__/* .boost */ .E)('regression', [], selectExamples(matrix, target, outside), held, parameters, seed, { log, signal, engine: 'cpu' }, _learners_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .noCheckpoints */ .v);
        models.push(model);
        new _learners_gradient_boosted_trees_prediction_js__WEBPACK_IMPORTED_MODULE_5__/* .TreesPredictor */ .eN(model).predict(held.matrix).forEach((value, i) => {
            left[inside[i]] = Math.max(0, value);
        });
    }
    let offset = 0;
    for (let row = 0; row < target.length; row++)
        offset += (target[row] - left[row]) / target.length;
    let squares = 0;
    let expected = 0;
    for (let row = 0; row < target.length; row++) {
        const value = Math.max(0, left[row] + offset);
        squares += (target[row] - value) ** 2;
        expected += value ** 2;
    }
    return {
        models,
        offset,
        offsetError: Math.sqrt(squares) / target.length,
        dispersion: expected > 0 ? squares / expected : 0,
    };
}
/**
 * What a regressor's `mae` and `rmse` are on rows whose values are not known yet.
 *
 * The interval is of the value that these very rows will give. It has three parts: the rows' errors, which scatter around
 * what is expected of them; the level of the errors, which is known from so many validation rows; and how they depend
 * on the row, by how much models differ that learned without a part of those (the jackknife that leaves out a group;
 * C. F. J. Wu, 1986).
 */
function estimateByLoss(model, features, table, predicted) {
    if (table.rows === 0)
        return { mae: (0,_estimate_js__WEBPACK_IMPORTED_MODULE_7__/* .noEstimate */ ._8)('There are no rows.'), rmse: (0,_estimate_js__WEBPACK_IMPORTED_MODULE_7__/* .noEstimate */ ._8)('There are no rows.') };
    const matrix = lossMatrix(features, table, predicted);
    const absolute = meanLoss(model.absolute, matrix);
    const squared = meanLoss(model.squared, matrix);
    const root = Math.sqrt(squared.mean);
    return {
        mae: (0,_estimate_js__WEBPACK_IMPORTED_MODULE_7__/* .estimateOf */ .qn)(absolute.mean, absolute.standardError, 'log'),
        rmse: (0,_estimate_js__WEBPACK_IMPORTED_MODULE_7__/* .estimateOf */ .qn)(root, root > 0 ? squared.standardError / (2 * root) : 0, 'log'),
    };
}
function meanLoss({ models, offset, offsetError, dispersion }, matrix) {
    const { rows } = matrix;
    const expected = new Float64Array(rows);
    const means = models.map((model) => {
        (0,_learners_gradient_boosted_trees_model_js__WEBPACK_IMPORTED_MODULE_3__/* .checkStructure */ .wD)(model);
        let sum = 0;
        new _learners_gradient_boosted_trees_prediction_js__WEBPACK_IMPORTED_MODULE_5__/* .TreesPredictor */ .eN(model).predict(matrix).forEach((value, row) => {
            const loss = Math.max(0, Math.max(0, value) + offset);
            expected[row] += loss / models.length;
            sum += loss;
        });
        return sum / rows;
    });
    const mean = means.reduce((sum, value) => sum + value, 0) / means.length;
    const between = means.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    let squares = 0;
    for (let row = 0; row < rows; row++)
        squares += expected[row] ** 2;
    const ofRows = (dispersion * squares) / rows ** 2;
    // A variance that few models tell is itself uncertain: Student's quantile in place of the normal one.
    const share = (1 + _estimate_js__WEBPACK_IMPORTED_MODULE_7__/* .performanceLevel */ .B6) / 2;
    const doubt = (0,_evaluate_distributions_js__WEBPACK_IMPORTED_MODULE_10__/* .studentQuantile */ .FI)(share, means.length - 1) / (0,_evaluate_distributions_js__WEBPACK_IMPORTED_MODULE_10__/* .normalQuantile */ .Zl)(share);
    const ofModel = ((means.length - 1) / means.length) * between * doubt ** 2;
    return { mean, standardError: Math.sqrt(ofRows + offsetError ** 2 + ofModel) };
}
/** The columns as the model sees them, and what it answers. */
function lossMatrix(features, table, predicted) {
    const matrix = (0,_features_tree_matrix_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeForTrees */ .R)(features, table);
    return {
        rows: matrix.rows,
        features: [
            ...matrix.features,
            { kind: 'numeric', name: answerFeature, column: answerFeature, values: predicted },
        ],
    };
}
function selectExamples(matrix, target, rows) {
    const features = matrix.features.map((feature) => feature.kind === 'numeric'
        ? { ...feature, values: Float64Array.from(rows, (row) => feature.values[row]) }
        : { ...feature, codes: Int32Array.from(rows, (row) => feature.codes[row]) });
    return {
        matrix: { rows: rows.length, features },
        target: Float64Array.from(rows, (row) => target[row]),
    };
}


/***/ }),

/***/ 11190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ probabilityCalibrationSchema),
/* harmony export */   C3: () => (/* binding */ calibrate),
/* harmony export */   C6: () => (/* binding */ fitCalibration)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
/* harmony import */ var _base_cholesky_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55151);


const calibrationKinds = ['beta', 'bias', 'temperature'];
/**
 * How a model's probabilities are turned into those that held on rows that it did not learn from. With x_k the terms
 * of class k, its probability is exp(θ·x_k) / Σ_j exp(θ·x_j):
 *
 * - `beta`, of two classes: x is (ln p, −ln(1 − p), 1) for the second class and zero for the first, which is beta
 *   calibration (M. Kull, T. Silva Filho, P. Flach, 2017);
 * - `bias`, of more: x_k is ln p_k and a one in the class's own place, which is temperature and bias;
 * - `temperature`, of more than `mostBiases`: x_k is ln p_k alone (C. Guo et al., 2017).
 */
const probabilityCalibrationSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops-calibration/1'),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(calibrationKinds),
    /** Rows that it was fitted on. */
    rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    classes: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(2),
    parameters: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    /** Of the parameters, row by row: how far they may be from what more rows would have given. */
    covariance: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
})
    .refine(({ kind, classes, parameters }) => parameters.length === parameterCount(kind, classes), {
    error: 'has another number of parameters than its kind and its classes ask for',
})
    .refine(({ parameters, covariance }) => covariance.length === parameters.length ** 2, {
    error: 'needs a covariance of as many rows and columns as there are parameters',
});
/** With more classes than this their biases would be more parameters than are worth storing. */
const mostBiases = 50;
/** Probabilities nearer to 0 or 1 than this are all taken as this: few rows could tell them apart. */
const leastProbability = 1e-4;
/**
 * How sure the fit is beforehand that probabilities are right as they are: the standard deviation of each parameter
 * around that. It hardly matters with a hundred rows, and keeps the fit finite where a model is never wrong.
 */
const priorDeviation = 2;
const mostSteps = 50;
function parameterCount(kind, classes) {
    return kind === 'beta' ? 3 : kind === 'bias' ? classes + 1 : 1;
}
/**
 * Fits the calibration: the most probable parameters by Newton's method, with the covariance that the curvature there
 * gives.
 * @param probabilities rows × classes.
 * @param actual class of each row.
 */
function fitCalibration(probabilities, actual, classes) {
    const rows = actual.length;
    if (rows === 0)
        return null;
    const kind = classes === 2 ? 'beta' : classes <= mostBiases ? 'bias' : 'temperature';
    const size = parameterCount(kind, classes);
    const identity = new Float64Array(size);
    identity[0] = 1;
    if (kind === 'beta')
        identity[1] = 1;
    const precision = 1 / priorDeviation ** 2;
    const terms = new Terms(kind, classes);
    const calibrated = new Float64Array(classes);
    const mean = new Float64Array(size);
    const objective = (parameters) => {
        let sum = 0;
        for (let i = 0; i < size; i++)
            sum += (precision * (parameters[i] - identity[i]) ** 2) / 2;
        for (let row = 0; row < rows; row++) {
            terms.read(probabilities, row);
            terms.calibrate(parameters, calibrated);
            sum -= Math.log(Math.max(calibrated[actual[row]], Number.MIN_VALUE));
        }
        return sum;
    };
    let parameters = identity.slice();
    let loss = objective(parameters);
    let factor = new Float64Array(0);
    for (let step = 0; step < mostSteps; step++) {
        const gradient = parameters.map((value, i) => precision * (value - identity[i]));
        const curvature = new Float64Array(size * size);
        for (let i = 0; i < size; i++)
            curvature[i * size + i] = precision;
        for (let row = 0; row < rows; row++) {
            terms.read(probabilities, row);
            terms.calibrate(parameters, calibrated);
            terms.addCurvature(calibrated, mean, curvature);
            for (let i = 0; i < size; i++)
                gradient[i] += mean[i] - terms.at(actual[row], i);
        }
        factor = (0,_base_cholesky_js__WEBPACK_IMPORTED_MODULE_1__/* .cholesky */ .TR)(curvature, size);
        const direction = (0,_base_cholesky_js__WEBPACK_IMPORTED_MODULE_1__/* .solveFactored */ .Ue)(factor, gradient);
        let scale = 1;
        let next = parameters;
        let nextLoss = Number.POSITIVE_INFINITY;
        while (scale > 1e-6) {
            next = parameters.map((value, i) => value - scale * direction[i]);
            nextLoss = objective(next);
            if (nextLoss <= loss)
                break;
            scale /= 2;
        }
        if (!(nextLoss < loss - 1e-10 * (1 + Math.abs(loss))))
            break;
        parameters = next;
        loss = nextLoss;
    }
    return {
        format: 'mlops-calibration/1',
        kind,
        rows,
        classes,
        parameters: Array.from(parameters),
        covariance: Array.from((0,_base_cholesky_js__WEBPACK_IMPORTED_MODULE_1__/* .invertFactored */ .J9)(factor, size)),
    };
}
/** @returns rows × classes. @param probabilities the same, as the model gave them. */
function calibrate({ kind, classes, parameters }, probabilities) {
    const terms = new Terms(kind, classes);
    const theta = Float64Array.from(parameters);
    const calibrated = new Float64Array(probabilities.length);
    const rows = probabilities.length / classes;
    for (let row = 0; row < rows; row++) {
        terms.read(probabilities, row);
        terms.calibrate(theta, calibrated.subarray(row * classes, (row + 1) * classes));
    }
    return calibrated;
}
/** The terms x_k of one row at a time, without an object for it. */
class Terms {
    #kind;
    #classes;
    #logarithms;
    constructor(kind, classes) {
        this.#kind = kind;
        this.#classes = classes;
        this.#logarithms = new Float64Array(classes);
    }
    read(probabilities, row) {
        for (let k = 0; k < this.#classes; k++) {
            const probability = probabilities[row * this.#classes + k];
            this.#logarithms[k] = Math.log(Math.min(1 - leastProbability, Math.max(leastProbability, probability)));
        }
    }
    /** Term i of class k. */
    at(k, i) {
        const logarithms = this.#logarithms;
        if (this.#kind !== 'beta')
            return i === 0 ? logarithms[k] : i === k + 1 ? 1 : 0;
        if (k === 0)
            return 0;
        return i === 0 ? logarithms[1] : i === 1 ? -logarithms[0] : 1;
    }
    /** Adds `weight` times the terms of class k to a vector. */
    addTo(vector, k, weight) {
        const logarithms = this.#logarithms;
        if (this.#kind !== 'beta') {
            vector[0] += weight * logarithms[k];
            if (this.#kind === 'bias')
                vector[k + 1] += weight;
        }
        else if (k === 1) {
            vector[0] += weight * logarithms[1];
            vector[1] -= weight * logarithms[0];
            vector[2] += weight;
        }
    }
    calibrate(parameters, into) {
        const logarithms = this.#logarithms;
        if (this.#kind === 'beta') {
            const score = parameters[0] * logarithms[1] - parameters[1] * logarithms[0] + parameters[2];
            into[1] = 1 / (1 + Math.exp(-score));
            into[0] = 1 / (1 + Math.exp(score));
            return;
        }
        const hasBias = this.#kind === 'bias';
        let largest = Number.NEGATIVE_INFINITY;
        for (let k = 0; k < this.#classes; k++) {
            into[k] = parameters[0] * logarithms[k] + (hasBias ? parameters[k + 1] : 0);
            largest = Math.max(largest, into[k]);
        }
        let sum = 0;
        for (let k = 0; k < this.#classes; k++) {
            into[k] = Math.exp(into[k] - largest);
            sum += into[k];
        }
        for (let k = 0; k < this.#classes; k++)
            into[k] /= sum;
    }
    /** Adds the row's covariance of the terms under the probabilities, and leaves their mean in `mean`. */
    addCurvature(calibrated, mean, curvature) {
        const size = mean.length;
        mean.fill(0);
        for (let k = 0; k < this.#classes; k++)
            this.addTo(mean, k, calibrated[k]);
        for (let k = 0; k < this.#classes; k++) {
            const weight = calibrated[k];
            if (this.#kind === 'bias') {
                // Two of the terms are not zero.
                const logarithm = this.#logarithms[k];
                const own = k + 1;
                curvature[0] += weight * logarithm * logarithm;
                curvature[own] += weight * logarithm;
                curvature[own * size] += weight * logarithm;
                curvature[own * size + own] += weight;
                continue;
            }
            for (let i = 0; i < size; i++) {
                for (let j = 0; j < size; j++)
                    curvature[i * size + j] += weight * this.at(k, i) * this.at(k, j);
            }
        }
        for (let i = 0; i < size; i++) {
            for (let j = 0; j < size; j++)
                curvature[i * size + j] -= mean[i] * mean[j];
        }
    }
}


/***/ }),

/***/ 92070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ studentQuantile),
/* harmony export */   Zl: () => (/* binding */ normalQuantile)
/* harmony export */ });
/* unused harmony export studentCdf */
/** Quantile of the standard normal distribution: Acklam's rational approximation, relative error below 1.2e-9. */
function normalQuantile(probability) {
    const a = [
        -3.969683028665376e1, 2.209460984245205e2, -2.759285104469687e2, 1.38357751867269e2, -3.066479806614716e1,
        2.506628277459239,
    ];
    const b = [
        -5.447609879822406e1, 1.615858368580409e2, -1.556989798598866e2, 6.680131188771972e1,
        -1.328068155288572e1, 1,
    ];
    const c = [
        -7.784894002430293e-3, -3.223964580411365e-1, -2.400758277161838, -2.549732539343734, 4.374664141464968,
        2.938163982698783,
    ];
    const d = [7.784695709041462e-3, 3.224671290700398e-1, 2.445134137142996, 3.754408661907416, 1];
    if (probability > 0.5)
        return -normalQuantile(1 - probability);
    if (probability < 0.02425) {
        const q = Math.sqrt(-2 * Math.log(probability));
        return polynomial(c, q) / polynomial(d, q);
    }
    const q = probability - 0.5;
    return (q * polynomial(a, q * q)) / polynomial(b, q * q);
}
/** Quantile of Student's t distribution, for any positive degrees of freedom, whole or not. */
function studentQuantile(probability, degreesOfFreedom) {
    if (probability === 0.5)
        return 0;
    if (probability < 0.5)
        return -studentQuantile(1 - probability, degreesOfFreedom);
    let low = 0;
    let high = 1;
    while (studentCdf(high, degreesOfFreedom) < probability && high < 1e12)
        high *= 2;
    for (let step = 0; step < 200 && high - low > 1e-12 * high; step++) {
        const middle = (low + high) / 2;
        if (studentCdf(middle, degreesOfFreedom) < probability)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}
/** Distribution function of Student's t. */
function studentCdf(t, degreesOfFreedom) {
    const tail = 0.5 * regularizedBeta(degreesOfFreedom / 2, 0.5, degreesOfFreedom / (degreesOfFreedom + t * t));
    return t > 0 ? 1 - tail : tail;
}
/** Regularised incomplete beta function I_x(a, b): Lentz's continued fraction (DLMF 8.17.22). */
function regularizedBeta(a, b, x) {
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    // The fraction converges fast only on this side; the other follows from symmetry.
    if (x > (a + 1) / (a + b + 2))
        return 1 - regularizedBeta(b, a, 1 - x);
    const tiny = 1e-300;
    let c = 1;
    let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
    let fraction = d;
    for (let m = 1; m < 500; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / nonZero(1 + even * d);
        c = nonZero(1 + even / c);
        fraction *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / nonZero(1 + odd * d);
        c = nonZero(1 + odd / c);
        fraction *= d * c;
        if (Math.abs(d * c - 1) < 1e-15)
            break;
    }
    const logFront = logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x);
    return (Math.exp(logFront) * fraction) / a;
    function nonZero(value) {
        return Math.abs(value) < tiny ? tiny : value;
    }
}
/** Logarithm of the gamma function for positive numbers: Lanczos' series with g = 7, nine terms. */
function logGamma(x) {
    const series = [
        0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
        12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
    ];
    if (x < 0.5)
        return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
    let sum = series[0];
    for (let term = 1; term < series.length; term++)
        sum += series[term] / (x - 1 + term);
    const t = x + 6.5;
    return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
}
/** Horner's rule, highest power first. */
function polynomial(coefficients, x) {
    return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}


/***/ }),

/***/ 23098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ intervalScales)
/* harmony export */ });
/** Transformations that make the estimates' distribution more nearly normal, with the absolute slope of `to`. */
const intervalScales = {
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


/***/ }),

/***/ 98801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ valuesFor),
/* harmony export */   YU: () => (/* binding */ makeDecisions)
/* harmony export */ });
/* unused harmony export mostProbable */
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57296);
/* harmony import */ var _make_predictions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67104);


/**
 * What a policy would do in the place of logged decisions.
 * @throws InfrastructureError if a model's numbers are not one for each row and action.
 */
function makeDecisions(source) {
    const { ids, slices } = source;
    const { rows } = slices;
    const taken = (0,_make_predictions_js__WEBPACK_IMPORTED_MODULE_1__/* .labelsOf */ .PC)(source.action);
    const known = [
        ...source.policy.names,
        ...source.expected.names,
        ...(source.otherNames ?? []),
        ...(0,_make_predictions_js__WEBPACK_IMPORTED_MODULE_1__/* .usedLabels */ .jc)(taken),
    ];
    const names = [...new Set(known)].sort();
    const indexOf = taken.dictionary.map((label) => names.indexOf(label));
    const policy = valuesFor(names, source.policy, rows, 'zero');
    return {
        task: 'contextual-bandit',
        rows,
        actions: names.length,
        names,
        action: taken.codes.map((code) => indexOf[code]),
        reward: source.reward.values,
        propensity: source.propensity.values,
        policy,
        expected: valuesFor(names, source.expected, rows, 'mean'),
        chosen: mostProbable(policy, rows, names.length),
        ids,
        slices,
    };
}
/** The action of the largest probability in each row; ties go to the first. */
function mostProbable(policy, rows, actions) {
    const chosen = new Int32Array(rows);
    for (let row = 0; row < rows; row++) {
        let best = 0;
        for (let k = 1; k < actions; k++) {
            if (policy[row * actions + k] > policy[row * actions + best])
                best = k;
        }
        chosen[row] = best;
    }
    return chosen;
}
/**
 * The same numbers for more actions.
 * @param all names of these actions.
 * @param otherwise what stands for those that are new: 0, or the row's mean.
 * @throws InfrastructureError if the numbers are not one for each row and action.
 */
function valuesFor(all, { names, values }, rows, otherwise) {
    if (values.length !== rows * names.length) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InfrastructureError */ .EN(`The model gives ${values.length} numbers for ${rows} rows and ${names.length} actions.`, { hint: 'Train the model again with this version.' });
    }
    const places = all.map((name) => names.indexOf(name));
    const result = new Float64Array(rows * all.length);
    for (let row = 0; row < rows; row++) {
        let mean = 0;
        if (otherwise === 'mean') {
            for (let k = 0; k < names.length; k++)
                mean += values[row * names.length + k] / names.length;
        }
        for (let k = 0; k < all.length; k++) {
            result[row * all.length + k] = places[k] < 0 ? mean : values[row * names.length + places[k]];
        }
    }
    return result;
}


/***/ }),

/***/ 73566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eE: () => (/* binding */ predictionsOf),
  TJ: () => (/* binding */ rarerLabel),
  R_: () => (/* binding */ readPredictions),
  id: () => (/* binding */ writePredictions)
});

// UNUSED EXPORTS: slicesOf

// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/data/parquet.js
var parquet = __webpack_require__(18514);
// EXTERNAL MODULE: ./build/shared/src/data/table.js
var data_table = __webpack_require__(96598);
// EXTERNAL MODULE: ./build/shared/src/evaluate/make-decisions.js
var make_decisions = __webpack_require__(98801);
;// CONCATENATED MODULE: ./build/shared/src/evaluate/decisions-file.js



/** Put before an action's name: with which probability the policy takes it, and what it is expected to earn. */
const policyPrefix = 'p_';
const expectedPrefix = 'expected_';
/** The columns of predictions.parquet for decisions, besides `id`. */
function decisionColumns(predictions) {
    const { names, action, chosen, reward, propensity, policy, expected, rows, actions } = predictions;
    const columnOf = (values, name, k) => (0,data_table/* numericColumn */.UK)(name, 'number', Float64Array.from({ length: rows }, (_, row) => values[row * actions + k]));
    return [
        { kind: 'text', name: 'action', type: 'text', codes: action, dictionary: names },
        (0,data_table/* numericColumn */.UK)('reward', 'number', reward),
        (0,data_table/* numericColumn */.UK)('propensity', 'number', propensity),
        { kind: 'text', name: 'prediction', type: 'text', codes: chosen, dictionary: names },
        ...names.map((name, k) => columnOf(policy, policyPrefix + name, k)),
        ...names.map((name, k) => columnOf(expected, expectedPrefix + name, k)),
    ];
}
/** Whether a column of such a file is one of its own, and not there to slice by. */
function isDecisionColumn(name, names) {
    if (['id', 'action', 'reward', 'propensity', 'prediction'].includes(name))
        return true;
    return names.some((action) => name === policyPrefix + action || name === expectedPrefix + action);
}
/** The actions that such a file has probabilities for. */
function decisionNames(table) {
    return [...table.columns.keys()]
        .filter((name) => name.startsWith(expectedPrefix))
        .map((name) => name.slice(expectedPrefix.length))
        .filter((name) => table.columns.has(policyPrefix + name))
        .sort();
}
/**
 * What a file says of decisions: `action`, `reward`, `propensity` and, for each action, `p_<action>` and
 * `expected_<action>`.
 * @param slices the file's columns that are not its own.
 * @throws ConfigurationError if a column is missing or of the wrong kind, or a row has no valid value.
 */
function readDecisions(table, path, ids, slices) {
    const fail = (message, column) => new errors/* ConfigurationError */.j1(message, {
        location: { file: path, column },
        hint: 'Decisions have "action", "reward", "propensity" and, for each action, p_<action> and expected_<action>.',
    });
    const numbers = (name, isValid) => {
        const column = table.columns.get(name);
        if (column?.kind !== 'numeric')
            throw fail(`The predictions have no column "${name}" with numbers.`, name);
        const bad = column.values.findIndex((value) => !isValid(value));
        if (bad >= 0)
            throw fail(`Row ${bad + 1} has no valid "${name}".`, name);
        return column.values;
    };
    const action = table.columns.get('action');
    if (action?.kind !== 'text' || action.codes.includes(-1)) {
        throw fail('The predictions need a column "action" with a text in every row.', 'action');
    }
    const names = decisionNames(table);
    if (names.length === 0)
        throw fail('There is no action with a probability.', 'p_<action>');
    const reward = numbers('reward', Number.isFinite);
    const propensity = numbers('propensity', (value) => value > 0 && value <= 1);
    const matrix = (prefix, isValid) => {
        const values = new Float64Array(table.rows * names.length);
        for (const [k, name] of names.entries()) {
            const column = numbers(prefix + name, isValid);
            for (let row = 0; row < table.rows; row++)
                values[row * names.length + k] = column[row];
        }
        return values;
    };
    return (0,make_decisions/* makeDecisions */.YU)({
        policy: { names, values: matrix(policyPrefix, (value) => value >= 0 && value <= 1) },
        expected: { names, values: matrix(expectedPrefix, Number.isFinite) },
        action,
        reward: (0,data_table/* numericColumn */.UK)('reward', 'number', reward),
        propensity: (0,data_table/* numericColumn */.UK)('propensity', 'number', propensity),
        ids,
        slices: { rows: table.rows, columns: slices.columns },
    });
}

;// CONCATENATED MODULE: ./build/shared/src/evaluate/episodes-file.js


/** The columns of predictions.parquet for episodes, besides `id`, which is the seed. */
function episodeColumns({ returns, lengths }) {
    return [
        { kind: 'numeric', name: 'return', type: 'number', values: returns },
        (0,data_table/* numericColumn */.UK)('length', 'integer', lengths),
    ];
}
/** Whether a column of such a file is one of its own, and not there to slice by. */
function isEpisodeColumn(name) {
    return name === 'id' || name === 'return' || name === 'length';
}
/**
 * What a file says of episodes.
 * @throws ConfigurationError if a column is missing or of the wrong kind, or an episode has no finite number.
 */
function readEpisodes(table, path) {
    const numbers = (name) => {
        const column = table.columns.get(name);
        if (column?.kind === 'numeric' && column.values.every(Number.isFinite))
            return column.values;
        throw new errors/* ConfigurationError */.j1(`The predictions need a column "${name}" with a number for each episode.`, {
            location: { file: path, column: name },
            hint: 'Of an environment predictions.parquet has "id" (the seed), "return" and "length".',
        });
    };
    return { task: 'reinforcement', returns: numbers('return'), lengths: Int32Array.from(numbers('length')) };
}

// EXTERNAL MODULE: ./build/shared/src/evaluate/make-predictions.js
var make_predictions = __webpack_require__(67104);
;// CONCATENATED MODULE: ./build/shared/src/evaluate/unsupervised-files.js



/** The columns of predictions.parquet that say what the model answered, and the labels where there are some. */
function answerColumns(predictions) {
    const { actual, rows } = predictions;
    const columns = actual === null ? [] : [{ ...actual, name: 'actual' }];
    if (predictions.task === 'anomaly') {
        columns.push({ kind: 'numeric', name: 'score', type: 'number', values: predictions.score });
        columns.push((0,data_table/* numericColumn */.UK)('anomalous', 'boolean', predictions.anomalous));
        return columns;
    }
    const { clusters, memberships, membership } = predictions;
    columns.push((0,data_table/* numericColumn */.UK)('cluster', 'integer', predictions.cluster));
    for (let k = 0; k < clusters; k++) {
        const values = Float64Array.from({ length: rows }, (_, row) => memberships[row * clusters + k]);
        columns.push({ kind: 'numeric', name: `${membership}_${k}`, type: 'number', values });
    }
    return columns;
}
/** Whether a column of such a file is one of its own, and not there to slice by. */
function isAnswerColumn(name, task) {
    if (name === 'actual' || name === 'id')
        return true;
    if (task === 'anomaly')
        return name === 'score' || name === 'anomalous';
    return name === 'cluster' || /^(distance|probability)_\d+$/.test(name);
}
/**
 * What a file says of clusters: `cluster`, and `distance_<k>` or `probability_<k>` for k from 0.
 * @throws ConfigurationError if a column is missing or of the wrong kind, or a row has no value.
 */
function readClusters(table, path) {
    const membership = table.columns.has('distance_0') ? 'distance' : 'probability';
    const columns = [];
    while (table.columns.has(`${membership}_${columns.length}`)) {
        columns.push(numbers(table, `${membership}_${columns.length}`, path));
    }
    const clusters = columns.length;
    const chosen = numbers(table, 'cluster', path);
    const bad = chosen.findIndex((value) => !Number.isInteger(value) || value < 0 || value >= clusters);
    if (bad >= 0) {
        throw fault(path, 'cluster', `Row ${bad + 1} has cluster ${chosen[bad]}; there are ${clusters}.`);
    }
    const memberships = new Float64Array(table.rows * clusters);
    for (const [k, values] of columns.entries()) {
        for (let row = 0; row < table.rows; row++)
            memberships[row * clusters + k] = values[row];
    }
    return {
        task: 'clustering',
        clusters,
        cluster: Int32Array.from(chosen),
        membership,
        memberships,
        actual: labels(table),
        points: null,
        space: null,
    };
}
/**
 * What a file says of anomalies: `score`, and `anomalous` where the threshold is not given.
 * @throws ConfigurationError as `readClusters`.
 */
function readAnomalies(table, path, options) {
    const score = numbers(table, 'score', path);
    const { threshold } = options;
    const anomalous = threshold === undefined
        ? Uint8Array.from(numbers(table, 'anomalous', path), (flag) => Number(flag !== 0))
        : Uint8Array.from(score, (value) => Number(value > threshold));
    return {
        task: 'anomaly',
        score,
        threshold: threshold ?? null,
        anomalous,
        positive: options.positive,
        actual: labels(table),
        reconstruction: null,
    };
}
function labels(table) {
    const column = table.columns.get('actual');
    return column === undefined ? null : (0,make_predictions/* labelsOf */.PC)(column);
}
function numbers(table, name, path) {
    const column = table.columns.get(name);
    if (column === undefined)
        throw fault(path, name, `The predictions have no column "${name}".`);
    if (column.kind !== 'numeric')
        throw fault(path, name, `"${name}" must be numbers.`);
    const missing = column.values.findIndex(Number.isNaN);
    if (missing >= 0)
        throw fault(path, name, `Row ${missing + 1} of the predictions has no "${name}".`);
    return column.values;
}
function fault(file, column, message) {
    return new errors/* ConfigurationError */.j1(message, {
        location: { file, column },
        hint: 'Clusters have "cluster" and distance_<k> or probability_<k>; anomalies "score" and "anomalous".',
    });
}

;// CONCATENATED MODULE: ./build/shared/src/evaluate/predictions-file.js







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
        columns.push((0,data_table/* textColumn */._u)('id', predictions.ids));
    if (predictions.task === 'classification') {
        const { classes, actual, predicted, probabilities } = predictions;
        columns.push({ kind: 'text', name: 'actual', type: 'text', codes: actual, dictionary: classes });
        columns.push({ kind: 'text', name: 'prediction', type: 'text', codes: predicted, dictionary: classes });
        for (const [k, label] of probabilities === null ? [] : classes.entries()) {
            const values = Float64Array.from({ length: rows }, (_, row) => probabilities[row * classes.length + k]);
            columns.push({ kind: 'numeric', name: `p_${label}`, type: 'number', values });
        }
    }
    else if (predictions.task === 'reinforcement') {
        columns.push(...episodeColumns(predictions));
    }
    else if (predictions.task === 'contextual-bandit') {
        columns.push(...decisionColumns(predictions));
    }
    else if (predictions.task === 'clustering' || predictions.task === 'anomaly') {
        columns.push(...answerColumns(predictions));
    }
    else {
        columns.push({ kind: 'numeric', name: 'actual', type: 'number', values: predictions.actual });
        columns.push({ kind: 'numeric', name: 'prediction', type: 'number', values: predictions.predicted });
    }
    const classes = namesIn(predictions);
    for (const column of slices.columns.values()) {
        const taken = isOwn(column.name, classes, predictions.task) || column.name.startsWith(escapePrefix);
        columns.push({ ...column, name: taken ? escapePrefix + column.name : column.name });
    }
    await (0,parquet/* writeParquet */.yI)(path, (0,data_table/* tableOf */.c_)(columns));
}
/**
 * Reads predictions.parquet, ours or any program's.
 * @param options the task; binary: the positive label (default the rarer one) and the threshold.
 * @throws ConfigurationError if a column is missing or of the wrong kind, or a row has no value.
 */
async function readPredictions(path, options) {
    return predictionsOf(await (0,parquet/* readParquet */.Xy)(path), options, path);
}
/** As `readPredictions`, of a table that was read already. @param path of its file, for messages. */
function predictionsOf(table, options, path) {
    const fail = (message, column) => new errors/* ConfigurationError */.j1(message, {
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
    if (options.task !== 'classification' && options.task !== 'regression') {
        const given = table.columns.get('id');
        const shared = {
            rows: table.rows,
            ids: given ? Array.from({ length: table.rows }, (_, row) => (0,data_table/* cellText */.Ie)(given, row) ?? '') : null,
            slices: slicesOf(table, options.task === 'contextual-bandit' ? decisionNames(table) : [], options.task),
        };
        if (options.task === 'contextual-bandit')
            return readDecisions(table, path, shared.ids, shared.slices);
        if (options.task === 'reinforcement')
            return { ...readEpisodes(table, path), ...shared };
        return options.task === 'clustering'
            ? { ...readClusters(table, path), ...shared }
            : { ...readAnomalies(table, path, options), ...shared };
    }
    const actual = required('actual');
    const idColumn = table.columns.get('id');
    const ids = idColumn ? Array.from({ length: table.rows }, (_, row) => (0,data_table/* cellText */.Ie)(idColumn, row) ?? '') : null;
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
    const labels = (0,make_predictions/* labelsOf */.PC)(actual);
    const prediction = table.columns.get('prediction');
    const known = options.classes ?? [
        ...(0,make_predictions/* usedLabels */.jc)(labels),
        ...(prediction ? (0,make_predictions/* usedLabels */.jc)((0,make_predictions/* labelsOf */.PC)(prediction)) : []),
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
        return (0,make_predictions/* makePredictions */.ZJ)({
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
        const others = [...(0,make_predictions/* usedLabels */.jc)(labels)].filter((label) => label !== positive);
        if (others.length > 1)
            throw fail('"probability" is for two classes; there are more.', 'probability');
        const values = probabilityOf('probability');
        return withProbabilities([...others, positive], [...others.map(() => values.map((p) => 1 - p)), values]);
    }
    const predicted = (0,make_predictions/* labelsOf */.PC)(required('prediction'));
    const classes = [...new Set([...(0,make_predictions/* usedLabels */.jc)(labels), ...(0,make_predictions/* usedLabels */.jc)(predicted)])].sort();
    return {
        task: 'classification',
        rows: table.rows,
        classes,
        positive: (0,make_predictions/* positiveClass */.UG)(classes, positive),
        actual: labels.codes.map((code) => classes.indexOf(labels.dictionary[code])),
        predicted: predicted.codes.map((code) => classes.indexOf(predicted.dictionary[code])),
        probabilities: null,
        ids,
        slices,
    };
}
/**
 * The columns of a predictions file that are there to slice by, under their own names.
 * @param classes labels (or actions) whose `p_<class>` columns are probabilities.
 * @param task what the file holds the answers of.
 */
function slicesOf(table, classes, task = 'classification') {
    const columns = new Map();
    for (const column of table.columns.values()) {
        if (isOwn(column.name, classes, task))
            continue;
        const name = column.name.startsWith(escapePrefix) ? column.name.slice(escapePrefix.length) : column.name;
        columns.set(name, { ...column, name });
    }
    return { rows: table.rows, columns };
}
function isOwn(name, classes, task) {
    if (task === 'reinforcement')
        return isEpisodeColumn(name);
    if (task === 'contextual-bandit')
        return isDecisionColumn(name, classes);
    if (task === 'clustering' || task === 'anomaly')
        return isAnswerColumn(name, task);
    return ownColumns.includes(name) || classes.some((label) => name === `p_${label}`);
}
/** Labels (or actions) that the file has columns for. */
function namesIn(predictions) {
    if (predictions.task === 'contextual-bandit')
        return predictions.names;
    return predictions.task === 'classification' ? predictions.classes : [];
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

/***/ 2494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L1: () => (/* binding */ explainRows),
/* harmony export */   S: () => (/* binding */ explanationTable),
/* harmony export */   uw: () => (/* binding */ scoreOf)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _base_random_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93096);
/* harmony import */ var _data_sample_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79458);
/* harmony import */ var _data_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96598);




/** Rows between two looks at the signal. */
const blockRows = 50;
/**
 * Explains the answers for some rows, drawn by chance if there are more.
 * @param ids of the table's rows.
 * @throws the signal's reason when it is aborted.
 */
async function explainRows(explainer, table, ids, answers, options) {
    const { signal, log } = options;
    const chosen = (0,_data_sample_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .sampleRows */ .m)(table.rows, options.rows, new _base_random_js__WEBPACK_IMPORTED_MODULE_1__/* .Random */ .o(options.seed));
    const blocks = [];
    for (let first = 0; first === 0 || first < chosen.length; first += blockRows) {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
        signal.throwIfAborted();
        log.progress('Explaining', first / Math.max(chosen.length, 1), `${first} of ${chosen.length} rows`);
        blocks.push(explainer.explain((0,_data_table_js__WEBPACK_IMPORTED_MODULE_3__/* .selectRows */ .A5)(table, chosen.subarray(first, first + blockRows))));
    }
    const [{ columns, base }] = blocks;
    const whole = new Float64Array(chosen.length * base.length * columns.length);
    let at = 0;
    for (const { values } of blocks) {
        whole.set(values, at);
        at += values.length;
    }
    const values = { rows: chosen.length, columns, base, values: whole };
    const { classes, positive } = answers;
    const { unit } = explainer;
    const opposite = classes.length === 2 && positive === classes[0];
    return {
        unit,
        ids: Array.from(chosen, (row) => ids[row]),
        labels: classes.length === 0 ? [null] : classes.length === 2 ? [classes[opposite ? 0 : 1]] : classes,
        values: opposite ? ofTheOtherClass(values, unit) : values,
    };
}
/** What is for one of two classes is against the other. */
function ofTheOtherClass({ values, base, ...rest }, unit) {
    return {
        ...rest,
        values: values.map((value) => -value),
        base: base.map((value) => (unit === 'probability' ? 1 - value : -value)),
    };
}
/** Where a label's values for a row begin, and its score. */
function scoreOf({ values: { values, columns, base }, labels }, row, label) {
    const first = (row * labels.length + label) * columns.length;
    let score = base[label];
    for (let column = 0; column < columns.length; column++)
        score += values[first + column];
    return { first, score };
}
/**
 * The content of shap-values.parquet, a line for each row and label: `id`; `class`, where there are labels;
 * `base_value`; `score`; and `shap_<column>` for each column. The base value and the columns' values sum to the score.
 */
function explanationTable(explanations) {
    const { ids, labels, values } = explanations;
    const { columns, base } = values;
    const lines = ids.length * labels.length;
    const rowOf = (line) => Math.floor(line / labels.length);
    const labelOf = (line) => line % labels.length;
    const each = (get) => Array.from({ length: lines }, (_, line) => get(line));
    const numbers = (name, get) => (0,_data_table_js__WEBPACK_IMPORTED_MODULE_3__/* .numericColumn */ .UK)(name, 'number', each(get));
    return (0,_data_table_js__WEBPACK_IMPORTED_MODULE_3__/* .tableOf */ .c_)([
        (0,_data_table_js__WEBPACK_IMPORTED_MODULE_3__/* .textColumn */ ._u)('id', each((line) => ids[rowOf(line)])),
        ...(labels[0] === null
            ? []
            : [
                (0,_data_table_js__WEBPACK_IMPORTED_MODULE_3__/* .textColumn */ ._u)('class', each((line) => labels[labelOf(line)])),
            ]),
        numbers('base_value', (line) => base[labelOf(line)]),
        numbers('score', (line) => scoreOf(explanations, rowOf(line), labelOf(line)).score),
        ...columns.map((name, column) => numbers(`shap_${name}`, (line) => values.values[line * columns.length + column])),
    ]);
}


/***/ }),

/***/ 43873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ encodedColumns)
/* harmony export */ });
/* harmony import */ var _target_encoding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51320);
/* harmony import */ var _text_score_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30078);


/**
 * The columns of a feature that is encoded by what it says of the target, by output.
 * @param outOfFold of the training rows, if the table is theirs.
 */
function encodedColumns(feature, table, outOfFold) {
    const own = outOfFold?.get(feature.name);
    if (own !== undefined)
        return own;
    const column = table.columns.get(feature.name);
    return feature.kind === 'text'
        ? (0,_text_score_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeText */ .w)(feature, column, table.rows)
        : (0,_target_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeByTarget */ .T)(feature, column, table.rows);
}


/***/ }),

/***/ 72463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ encodeForTrees),
/* harmony export */   c: () => (/* binding */ numbersOf)
/* harmony export */ });
/* harmony import */ var _category_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4190);
/* harmony import */ var _date_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84762);
/* harmony import */ var _encoded_columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43873);
/* harmony import */ var _features_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29734);




/**
 * Encodes a table for trees. Columns that the table lacks are all missing.
 * @param outOfFold of the training rows, if the table is theirs.
 */
function encodeForTrees(features, table, outOfFold) {
    const encoded = features.features.flatMap((feature) => treeFeatures(feature, table, outOfFold));
    return { rows: table.rows, features: encoded };
}
function treeFeatures(feature, table, outOfFold) {
    const { name } = feature;
    const column = table.columns.get(name);
    const numeric = (part, values) => ({
        kind: 'numeric',
        name: part === null ? name : `${name} (${part})`,
        column: name,
        values,
    });
    switch (feature.kind) {
        case 'categorical':
            return [categoricalFeature(name, feature.categories, table)];
        case 'date': {
            const values = numbersOf(column, table.rows);
            const parts = feature.parts.map((part) => numeric(part, values.map((value) => (0,_date_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .datePart */ .yC)(value, part))));
            return feature.trend === null ? parts : [numeric('time', values.map(_date_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .daysSince1970 */ .zj)), ...parts];
        }
        case 'target-encoded':
        case 'text': {
            // Trees that know the category itself can tell what it means together with other columns.
            if (feature.kind === 'target-encoded' && feature.categories.length <= _features_js__WEBPACK_IMPORTED_MODULE_3__/* .treeCategoryLimit */ .CE) {
                return [categoricalFeature(name, feature.categories, table)];
            }
            const columns = (0,_encoded_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .encodedColumns */ .U)(feature, table, outOfFold);
            return feature.outputs.map(({ label }, output) => numeric(label ?? 'encoded', columns[output]));
        }
        case 'numeric':
        case 'boolean':
            return [numeric(null, numbersOf(column, table.rows))];
    }
}
function categoricalFeature(name, categories, table) {
    const codes = (0,_category_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .categoryCodes */ .L)(table.columns.get(name), categories, table.rows);
    return { kind: 'categorical', name, column: name, codes, cardinality: categories.length };
}
/** The numbers of a column; a column that is absent, or is text, is all missing. */
function numbersOf(column, rows) {
    return column?.kind === 'numeric' ? column.values : new Float64Array(rows).fill(Number.NaN);
}


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

/***/ 85215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xh: () => (/* binding */ parseModel),
/* harmony export */   _I: () => (/* binding */ treesModelSchema),
/* harmony export */   km: () => (/* binding */ serializeModel),
/* harmony export */   u4: () => (/* binding */ modelFile),
/* harmony export */   wD: () => (/* binding */ checkStructure)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var _model_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63188);
/* harmony import */ var _model_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61848);
/* harmony import */ var _objective_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32025);




/** Where the model lies in `model/` of a package. Its format is described in docs/trees-format.md. */
const modelFile = 'trees.json';
const treesModelSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('mlops-trees/1'),
    objective: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_objective_js__WEBPACK_IMPORTED_MODULE_2__/* .objectiveNames */ .KE),
    /** Labels in the order of the probabilities; empty for regression. */
    classes: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    features: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_model_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .modelFeatureSchema */ .pH),
    /** Scores before the first tree, one an output. */
    baseline: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()),
    /** Tree t adds its leaves' values, the learning rate contained, to output t mod outputs. */
    trees: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_model_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .treeSchema */ .A8),
});
/** The file's bytes. Numbers are written with as many digits as bring back the same bits. */
function serializeModel(model) {
    return (0,_model_file_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonBytes */ .yN)(model);
}
/**
 * Reads a model and checks that every prediction will end: references in range, forward only, each node with one
 * parent.
 * @throws InfrastructureError if it is no model of this format, saying where.
 */
function parseModel(bytes) {
    const model = (0,_model_file_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonFile */ .OW)(bytes, modelFile, treesModelSchema);
    checkStructure(model);
    return model;
}
/** Checks what the schema cannot: see `parseModel`. @throws InfrastructureError saying where it is not sound. */
function checkStructure(model) {
    const { classes, baseline, trees, objective } = model;
    const classesFit = objective === 'squared-error'
        ? classes.length === 0
        : objective === 'binary-logistic'
            ? classes.length === 2
            : classes.length >= 1;
    if (!classesFit)
        throw (0,_model_file_js__WEBPACK_IMPORTED_MODULE_0__/* .damagedFile */ .GD)(modelFile, `${classes.length} classes do not fit ${objective}`);
    const outputs = objective === 'softmax' ? classes.length : 1;
    if (baseline.length !== outputs)
        throw (0,_model_file_js__WEBPACK_IMPORTED_MODULE_0__/* .damagedFile */ .GD)(modelFile, `${baseline.length} baselines for ${outputs} outputs`);
    if (trees.length % outputs !== 0)
        throw (0,_model_file_js__WEBPACK_IMPORTED_MODULE_0__/* .damagedFile */ .GD)(modelFile, `${trees.length} trees for ${outputs} outputs`);
    trees.forEach((tree, index) => {
        const fault = (0,_model_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .faultOf */ .Kl)(tree, model.features, 1);
        if (fault !== null)
            throw (0,_model_file_js__WEBPACK_IMPORTED_MODULE_0__/* .damagedFile */ .GD)(modelFile, `trees.${index}: ${fault}`);
    });
}


/***/ }),

/***/ 63188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GD: () => (/* binding */ damagedFile),
/* harmony export */   Gw: () => (/* binding */ readModelFile),
/* harmony export */   JV: () => (/* binding */ writeModelFile),
/* harmony export */   OW: () => (/* binding */ parseJsonFile),
/* harmony export */   PZ: () => (/* binding */ damagedModel),
/* harmony export */   W7: () => (/* binding */ fileOf),
/* harmony export */   yN: () => (/* binding */ jsonBytes)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57296);

/** A JSON document as the bytes of a file. Numbers are written with as many digits as bring back the same bits. */
function jsonBytes(content) {
    return new TextEncoder().encode(`${JSON.stringify(content)}\n`);
}
/** The bytes of one of a model's files. @throws InfrastructureError if it is missing. */
function fileOf(files, name) {
    const bytes = files.get(name);
    if (bytes === undefined)
        throw damagedFile(name, 'it is missing');
    return bytes;
}
/**
 * The content of one of a model's files that is a JSON document.
 * @param name for messages.
 * @throws InfrastructureError if it is damaged, or of another format, saying where.
 */
function parseJsonFile(bytes, name, schema) {
    let content;
    try {
        content = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (error) {
        throw damagedFile(name, (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error), error);
    }
    const result = schema.safeParse(content);
    if (result.success)
        return result.data;
    const [issue] = result.error.issues;
    throw damagedFile(name, `${issue.path.join('.') || 'its top level'}: ${issue.message}`, result.error);
}
/** @param reason what is wrong with which part, without a full stop. */
function damagedFile(name, reason, cause) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InfrastructureError */ .EN(`The model's file ${name} cannot be used: ${reason}.`, {
        hint: 'Fetch the model package again, train the model again, or use a version of this software that reads its format.',
        cause,
    });
}
const onlyFile = 'model.json';
/** A model that is one JSON document, as the files of a package. */
function writeModelFile(content) {
    return new Map([[onlyFile, jsonBytes(content)]]);
}
/** Reads such a model. @throws InfrastructureError if it is missing, damaged, or of another format. */
function readModelFile(files, schema) {
    return parseJsonFile(fileOf(files, onlyFile), onlyFile, schema);
}
/** What is said of such a model whose parts do not go together. */
function damagedModel(reason) {
    return damagedFile(onlyFile, reason);
}


/***/ })

};
