export const id = 6430;
export const ids = [6430];
export const modules = {

/***/ 20614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ booleanScale),
/* harmony export */   TJ: () => (/* binding */ limited),
/* harmony export */   _L: () => (/* binding */ encodeDense),
/* harmony export */   qv: () => (/* binding */ largestDeviation)
/* harmony export */ });
/* harmony import */ var _category_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4190);
/* harmony import */ var _date_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84762);
/* harmony import */ var _encoded_columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43873);
/* harmony import */ var _tree_matrix_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72463);




/** Standardised values beyond this many deviations are cut, so that one wild input cannot swamp a network. */
const largestDeviation = 10;
/**
 * Encodes a table for linear models and networks. Columns that the table lacks are all missing.
 * @param outOfFold of the training rows, if the table is theirs.
 */
function encodeDense(features, table, outOfFold) {
    const columns = features.features.flatMap((feature) => Array.from({ length: widthOf(feature) }, () => feature.name));
    const width = columns.length;
    const values = new Float32Array(table.rows * width);
    let offset = 0;
    for (const feature of features.features) {
        write({ values, width, offset, rows: table.rows }, feature, table, outOfFold);
        offset += widthOf(feature);
    }
    return { rows: table.rows, width, values, columns };
}
function widthOf(feature) {
    switch (feature.kind) {
        case 'numeric':
        case 'boolean':
            return 1 + Number(feature.missing);
        case 'date':
            return Number(feature.trend !== null) + 2 * feature.parts.length + Number(feature.missing);
        case 'categorical':
            return feature.categories.length;
        case 'target-encoded':
            return feature.outputs.length;
        case 'text':
            return feature.outputs.length + Number(feature.missing);
    }
}
function write(target, feature, table, outOfFold) {
    const column = table.columns.get(feature.name);
    switch (feature.kind) {
        case 'numeric':
            writeNumbers(target, (0,_tree_matrix_js__WEBPACK_IMPORTED_MODULE_3__/* .numbersOf */ .c)(column, table.rows), feature, feature.missing);
            break;
        case 'boolean':
            // Booleans become -1 and 1, and 0 where missing.
            writeNumbers(target, (0,_tree_matrix_js__WEBPACK_IMPORTED_MODULE_3__/* .numbersOf */ .c)(column, table.rows), booleanScale, feature.missing);
            break;
        case 'date':
            writeDates(target, feature, (0,_tree_matrix_js__WEBPACK_IMPORTED_MODULE_3__/* .numbersOf */ .c)(column, table.rows));
            break;
        case 'categorical':
            writeCategories(target, feature, column);
            break;
        case 'target-encoded':
        case 'text':
            writeEncoded(target, feature, (0,_encoded_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .encodedColumns */ .U)(feature, table, outOfFold));
    }
}
/** Makes -1 and 1 of a boolean, and 0 of a missing one. */
const booleanScale = { median: 0.5, mean: 0.5, scale: 0.5 };
function writeNumbers(target, numbers, { median, mean, scale }, flag) {
    const { values, width, offset, rows } = target;
    for (let row = 0; row < rows; row++) {
        const value = Number.isNaN(numbers[row]) ? median : numbers[row];
        values[row * width + offset] = limited((value - mean) / scale);
    }
    if (flag)
        writeFlag(target, 1, numbers);
}
/** A standardised value within the largest deviation. */
function limited(deviation) {
    return Math.max(-largestDeviation, Math.min(largestDeviation, deviation));
}
/** 1 where a number is missing, else 0. */
function writeFlag({ values, width, offset, rows }, place, numbers) {
    for (let row = 0; row < rows; row++) {
        values[row * width + offset + place] = Number(Number.isNaN(numbers[row]));
    }
}
/** The trend as a number; each part as a point on the unit circle, so that December is next to January. */
function writeDates(target, { trend, parts, missing }, moments) {
    const { values, width, offset, rows } = target;
    let place = 0;
    if (trend !== null) {
        writeNumbers(target, moments.map(_date_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .daysSince1970 */ .zj), trend, false);
        place++;
    }
    for (const part of parts) {
        const turn = (2 * Math.PI) / _date_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .cycleOf */ .SW[part];
        for (let row = 0; row < rows; row++) {
            const value = (0,_date_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .datePart */ .yC)(moments[row], part);
            // The centre of the circle where there is no moment.
            if (Number.isNaN(value))
                continue;
            const at = row * width + offset + place;
            values[at] = Math.sin(turn * value);
            values[at + 1] = Math.cos(turn * value);
        }
        place += 2;
    }
    if (missing)
        writeFlag(target, place, moments);
}
function writeCategories({ values, width, offset, rows }, feature, column) {
    const codes = (0,_category_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .categoryCodes */ .L)(column, feature.categories, rows);
    for (let row = 0; row < rows; row++) {
        if (codes[row] >= 0)
            values[row * width + offset + codes[row]] = 1;
    }
}
/** Standardised estimates; the mean where there is none. */
function writeEncoded(target, feature, columns) {
    const { values, width, offset, rows } = target;
    for (const [output, { mean, scale }] of feature.outputs.entries()) {
        const estimates = columns[output];
        for (let row = 0; row < rows; row++) {
            const estimate = Number.isNaN(estimates[row]) ? mean : estimates[row];
            values[row * width + offset + output] = limited((estimate - mean) / scale);
        }
    }
    if (feature.kind === 'text' && feature.missing)
        writeFlag(target, columns.length, columns[0]);
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

/***/ 53835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ anomalyThreshold),
/* harmony export */   v: () => (/* binding */ contamination)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/** The parameter `contamination` of learners that find anomalies. */
const contamination = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('auto'), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0).max(0.5)])
    .default('auto')
    .describe('Share of the training rows that score above the threshold; auto is a rule of the algorithm: see docs/unsupervised.md.');
/**
 * The score above which rows are anomalous: the quantile of the training scores that leaves the share above it
 * (interpolated linearly, as scikit-learn does). With `auto` Tukey's outer fence, the upper quartile and three
 * interquartile ranges (Exploratory Data Analysis, 1977): rows beyond it are "far out".
 */
function anomalyThreshold(scores, share) {
    const sorted = scores.slice().sort();
    const quantile = (part) => {
        const position = part * (sorted.length - 1);
        const below = Math.floor(position);
        const above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    };
    if (share !== 'auto')
        return quantile(1 - share);
    const upper = quantile(0.75);
    return upper + 3 * (upper - quantile(0.25));
}


/***/ }),

/***/ 58423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lv: () => (/* binding */ finitePoints),
/* harmony export */   Vs: () => (/* binding */ checkWidth),
/* harmony export */   xp: () => (/* binding */ pointsToLearnFrom)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57296);
/* harmony import */ var _data_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96598);
/* harmony import */ var _features_dense_matrix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20614);



/** Rows as points to learn from. @throws ConfigurationError if there are fewer than two, or numbers that overflow. */
function pointsToLearnFrom(features, table) {
    if (table.rows < 2) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`The training split has ${table.rows} rows; there must be two at least.`, {
            location: { key: 'data.split.train' },
            hint: 'Provide more rows, or give train a larger share.',
        });
    }
    return finitePoints((0,_features_dense_matrix_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeDense */ ._L)(features, table));
}
/** The same points. @throws ConfigurationError if a number overflowed while it was encoded. */
function finitePoints(points) {
    const bad = points.values.findIndex((value) => !Number.isFinite(value));
    if (bad < 0)
        return points;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1('A number in the training split overflows after scaling.', {
        location: { column: points.columns[bad % points.width] },
        hint: 'Look for extreme values in that column.',
    });
}
/** @throws InfrastructureError unless the features give as many numbers a row as the model takes. */
function checkWidth(features, width) {
    const given = (0,_features_dense_matrix_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeDense */ ._L)(features, (0,_data_table_js__WEBPACK_IMPORTED_MODULE_2__/* .tableOf */ .c_)([])).width;
    if (given === width)
        return;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InfrastructureError */ .EN(`The model takes ${width} numbers a row, but its features give ${given}.`, {
        hint: 'model/ and features.json are not of the same training: train the model again.',
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


/***/ }),

/***/ 36430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pca: () => (/* binding */ pca),
  pcaParameters: () => (/* binding */ pcaParameters)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/evaluate/anomaly-metrics.js
var anomaly_metrics = __webpack_require__(98420);
// EXTERNAL MODULE: ./build/shared/src/features/dense-matrix.js
var dense_matrix = __webpack_require__(20614);
// EXTERNAL MODULE: ./build/shared/src/learners/anomaly-threshold.js
var anomaly_threshold = __webpack_require__(53835);
// EXTERNAL MODULE: ./build/shared/src/learners/dense-points.js
var dense_points = __webpack_require__(58423);
// EXTERNAL MODULE: ./build/shared/src/learners/model-file.js
var model_file = __webpack_require__(63188);
;// CONCATENATED MODULE: ./build/shared/src/learners/pca/components.js
/** All principal components of points: eigenvectors of their covariance matrix. */
function principalComponents({ values, width, rows }) {
    const mean = new Float64Array(width);
    for (let at = 0; at < values.length; at++)
        mean[at % width] += values[at] / rows;
    const covariance = new Float64Array(width * width);
    const centred = new Float64Array(width);
    for (let row = 0; row < rows; row++) {
        for (let j = 0; j < width; j++)
            centred[j] = values[row * width + j] - mean[j];
        for (let i = 0; i < width; i++) {
            const value = centred[i];
            if (value === 0)
                continue;
            for (let j = i; j < width; j++)
                covariance[i * width + j] += value * centred[j];
        }
    }
    for (let i = 0; i < width; i++) {
        for (let j = i; j < width; j++) {
            const value = covariance[i * width + j] / Math.max(1, rows - 1);
            covariance[i * width + j] = value;
            covariance[j * width + i] = value;
        }
    }
    const vectors = diagonalise(covariance, width);
    const order = Array.from({ length: width }, (_, k) => k).sort((a, b) => covariance[b * width + b] - covariance[a * width + a] || a - b);
    const directions = new Float64Array(width * width);
    for (const [k, from] of order.entries()) {
        let largest = 0;
        for (let j = 0; j < width; j++) {
            const value = vectors[j * width + from];
            if (Math.abs(value) > Math.abs(largest) + 1e-12)
                largest = value;
        }
        const sign = largest < 0 ? -1 : 1;
        for (let j = 0; j < width; j++)
            directions[k * width + j] = sign * vectors[j * width + from];
    }
    const variances = Float64Array.from(order, (k) => Math.max(0, covariance[k * width + k]));
    return { mean, directions, variances };
}
/** Sweeps after which the method has long converged (it does so quadratically). */
const mostSweeps = 60;
/**
 * Jacobi's cyclic method (Golub and Van Loan, Matrix Computations, 8.5) for a symmetric matrix, which is made diagonal
 * in place. @returns the eigenvectors as columns.
 */
function diagonalise(matrix, width) {
    const vectors = new Float64Array(width * width);
    for (let i = 0; i < width; i++)
        vectors[i * width + i] = 1;
    for (let sweep = 0; sweep < mostSweeps; sweep++) {
        let off = 0;
        let all = 0;
        for (let i = 0; i < width; i++) {
            for (let j = 0; j < width; j++) {
                all += matrix[i * width + j] ** 2;
                if (i !== j)
                    off += matrix[i * width + j] ** 2;
            }
        }
        if (off <= 1e-30 * all)
            break;
        for (let p = 0; p < width; p++) {
            for (let q = p + 1; q < width; q++)
                rotate(matrix, vectors, width, p, q);
        }
    }
    return vectors;
}
/** Makes one element zero. */
function rotate(matrix, vectors, width, p, q) {
    const pq = matrix[p * width + q];
    if (pq === 0)
        return;
    const theta = (matrix[q * width + q] - matrix[p * width + p]) / (2 * pq);
    const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
    const c = 1 / Math.sqrt(t * t + 1);
    const s = t * c;
    for (let k = 0; k < width; k++) {
        const kp = matrix[k * width + p];
        const kq = matrix[k * width + q];
        matrix[k * width + p] = c * kp - s * kq;
        matrix[k * width + q] = s * kp + c * kq;
        const vp = vectors[k * width + p];
        const vq = vectors[k * width + q];
        vectors[k * width + p] = c * vp - s * vq;
        vectors[k * width + q] = s * vp + c * vq;
    }
    for (let k = 0; k < width; k++) {
        const pk = matrix[p * width + k];
        const qk = matrix[q * width + k];
        matrix[p * width + k] = c * pk - s * qk;
        matrix[q * width + k] = s * pk + c * qk;
    }
}
/** Points as the components see them: projected and brought back, rows × width. */
function rebuild({ values, width, rows }, mean, directions) {
    const count = directions.length / width;
    const rebuilt = new Float64Array(rows * width);
    const centred = new Float64Array(width);
    for (let row = 0; row < rows; row++) {
        const at = row * width;
        for (let j = 0; j < width; j++) {
            centred[j] = values[at + j] - mean[j];
            rebuilt[at + j] = mean[j];
        }
        for (let k = 0; k < count; k++) {
            let score = 0;
            for (let j = 0; j < width; j++)
                score += centred[j] * directions[k * width + j];
            for (let j = 0; j < width; j++)
                rebuilt[at + j] += score * directions[k * width + j];
        }
    }
    return rebuilt;
}

;// CONCATENATED MODULE: ./build/shared/src/learners/pca/learner.js









/** Parameters of `pca`, as users write them under `train.params`. */
const pcaParameters = schemas/* strictObject */.rej({
    components: schemas/* union */.KCZ([schemas/* number */.aig().gt(0).lt(1), schemas/* int */.Whr().min(1)])
        .default(0.9)
        .describe('Components that are kept: how many, or the share of the variance that they explain at least.'),
    contamination: anomaly_threshold/* contamination */.v,
});
/** Encoded columns that the exact method takes in seconds. */
const mostColumns = 1000;
const modelSchema = schemas/* strictObject */.rej({
    format: schemas/* literal */.euz('mlops-pca/1'),
    mean: schemas/* array */.YOg(schemas/* number */.aig()).min(1),
    /** Of unit length. */
    components: schemas/* array */.YOg(schemas/* array */.YOg(schemas/* number */.aig())).min(1),
});
/** Principal components: rows that the components cannot rebuild are anomalous. */
const pca = {
    name: 'pca',
    description: 'Principal components: rows that they rebuild badly, by mean squared error, are anomalous.',
    tasks: ['anomaly'],
    params: pcaParameters,
    train,
    load: async (files, features) => {
        const { mean, components } = (0,model_file/* readModelFile */.Gw)(files, modelSchema);
        if (components.length > mean.length)
            throw (0,model_file/* damagedModel */.PZ)('it has more components than columns');
        if (components.some(({ length }) => length !== mean.length)) {
            throw (0,model_file/* damagedModel */.PZ)('its components differ in length from the mean');
        }
        (0,dense_points/* checkWidth */.Vs)(features, mean.length);
        return predictorOf(features, Float64Array.from(mean), Float64Array.from(components.flat()));
    },
};
function predictorOf(features, mean, directions) {
    const reconstruct = (table) => {
        const points = (0,dense_matrix/* encodeDense */._L)(features, table);
        return { points, rebuilt: rebuild(points, mean, directions) };
    };
    return { reconstruct, predict: (table) => (0,anomaly_metrics/* squaredErrors */.V)(reconstruct(table)) };
}
async function train({ features, train: table, params }, { signal }) {
    const points = (0,dense_points/* pointsToLearnFrom */.xp)(features, table);
    const { width } = points;
    if (width > mostColumns) {
        throw new errors/* ConfigurationError */.j1(`pca takes ${mostColumns} encoded columns at most; these are ${width}.`, {
            location: { key: 'features.drop' },
            hint: 'Leave out columns of many categories, or use the autoencoder.',
        });
    }
    await (0,promises_.setImmediate)();
    signal.throwIfAborted();
    const { mean, directions, variances } = principalComponents(points);
    const total = variances.reduce((sum, variance) => sum + variance, 0);
    const count = componentCount(params.components, variances, total);
    const kept = directions.slice(0, count * width);
    const components = Array.from({ length: count }, (_, k) => Array.from(kept.subarray(k * width, (k + 1) * width)));
    const explained = variances.subarray(0, count).reduce((sum, variance) => sum + variance, 0);
    const scores = (0,anomaly_metrics/* squaredErrors */.V)({ points, rebuilt: rebuild(points, mean, kept) });
    return {
        files: (0,model_file/* writeModelFile */.JV)({ format: 'mlops-pca/1', mean: Array.from(mean), components }),
        predictor: predictorOf(features, mean, kept),
        history: [],
        bestStep: count,
        importance: null,
        engine: 'javascript',
        clusters: null,
        threshold: (0,anomaly_threshold/* anomalyThreshold */.X)(scores, params.contamination),
        figures: { components: count, 'explained variance': total > 0 ? explained / total : 0 },
        curves: [
            {
                title: 'Share of the variance that each component explains',
                x: 'Component',
                y: 'Share',
                points: Array.from(variances, (variance, k) => [
                    k + 1,
                    total > 0 ? variance / total : 0,
                ]),
            },
        ],
    };
}
/** The first number of components whose share is above the one asked for, as in scikit-learn. */
function componentCount(asked, variances, total) {
    if (asked >= 1) {
        if (asked <= variances.length)
            return asked;
        throw new errors/* ConfigurationError */.j1(`There are ${variances.length} encoded columns, not ${asked} components.`, {
            location: { key: 'train.params.components' },
            hint: 'Choose fewer components, or a share of the variance below 1.',
        });
    }
    let sum = 0;
    for (let k = 0; k < variances.length; k++) {
        sum += variances[k];
        if (sum > asked * total)
            return k + 1;
    }
    return variances.length;
}


/***/ })

};
