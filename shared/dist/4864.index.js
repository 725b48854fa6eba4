export const id = 4864;
export const ids = [4864];
export const modules = {

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

/***/ 54864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  labelSpreading: () => (/* binding */ labelSpreading)
});

// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/base/random.js
var random = __webpack_require__(93096);
// EXTERNAL MODULE: ./build/shared/src/data/sample-rows.js
var sample_rows = __webpack_require__(79458);
// EXTERNAL MODULE: ./build/shared/src/data/table.js
var table = __webpack_require__(96598);
// EXTERNAL MODULE: ./build/shared/src/features/dense-matrix.js
var dense_matrix = __webpack_require__(20614);
// EXTERNAL MODULE: ./build/shared/src/learners/dense-points.js
var dense_points = __webpack_require__(58423);
// EXTERNAL MODULE: ./build/shared/src/learners/row-losses.js
var row_losses = __webpack_require__(57854);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/shared/src/learners/model-file.js
var model_file = __webpack_require__(63188);
;// CONCATENATED MODULE: ./build/shared/src/learners/label-spreading/parameters.js

/** What users may set under `params` for `label-spreading`: scikit-learn's names and, but for `kernel`, its defaults. */
const labelSpreadingParametersSchema = schemas/* strictObject */.rej({
    kernel: schemas/* enum */.k5n(['knn', 'rbf'])
        .default('knn')
        .describe('What links rows: being among the nearest (knn), or exp(−gamma · squared distance) between all of them (rbf), whose time grows with the square of the rows.'),
    'n-neighbors': schemas/* int */.Whr()
        .min(1)
        .max(1000)
        .default(7)
        .describe('Nearest rows that a row is linked to, itself included; all where there are fewer.'),
    gamma: schemas/* number */.aig()
        .positive()
        .max(1e6)
        .default(20)
        .describe('Of the kernel rbf: the larger, the nearer the rows that count.'),
    alpha: schemas/* number */.aig()
        .gt(0)
        .lt(1)
        .default(0.2)
        .describe('Share that a row takes from its neighbours in each iteration; the rest is its own label.'),
    'max-iterations': schemas/* int */.Whr().min(1).max(10_000).default(30).describe('Iterations at most.'),
    tolerance: schemas/* number */.aig()
        .min(0)
        .default(1e-3)
        .describe('Ends once an iteration changes all labels together by less.'),
    'max-unlabelled': schemas/* int */.Whr()
        .min(1)
        .max(1_000_000)
        .default(20_000)
        .describe('Rows without a target that are learned from at most; a larger number is sampled. They lie in the model.'),
    guard: schemas/* boolean */.zMY()
        .default(true)
        .describe('Whether the labels alone are kept unless the validation rows show that those without a target help.'),
});

;// CONCATENATED MODULE: ./build/shared/src/learners/label-spreading/model.js



/** Encoded rows, 32-bit floats row by row, and what is known of their classes, 64-bit floats; little-endian. */
const pointsFile = 'points.bin';
const distributionsFile = 'distributions.bin';
const { kernel, 'n-neighbors': neighbours, gamma } = labelSpreadingParametersSchema.shape;
const modelSchema = schemas/* strictObject */.rej({
    format: schemas/* literal */.euz('mlops-label-spreading/1'),
    kernel: kernel.unwrap(),
    'n-neighbors': neighbours.unwrap(),
    gamma: gamma.unwrap(),
    /** Labels in the order of the probabilities. */
    classes: schemas/* array */.YOg(schemas/* string */.YjP()).min(2).max(100_000),
    rows: schemas/* int */.Whr().min(1).max(100_000_000),
    width: schemas/* int */.Whr().min(1).max(1_000_000),
});
/** The files of a model. */
function writeModel(model) {
    const { points, distributions, classes, neighbours } = model;
    const content = {
        format: 'mlops-label-spreading/1',
        kernel: model.kernel,
        'n-neighbors': neighbours,
        gamma: model.gamma,
        classes: [...classes],
        rows: points.rows,
        width: points.width,
    };
    return new Map([
        ...(0,model_file/* writeModelFile */.JV)(content),
        [pointsFile, bytesOf(points.values)],
        [distributionsFile, bytesOf(distributions)],
    ]);
}
/**
 * Reads a model. No array is made before its size is known to agree with the bytes that are there.
 * @throws InfrastructureError if a file is missing or is not what `writeModel` writes.
 */
function readModel(files) {
    const { classes, rows, width, ...content } = (0,model_file/* readModelFile */.Gw)(files, modelSchema);
    if (new Set(classes).size !== classes.length)
        throw (0,model_file/* damagedModel */.PZ)('two of its classes are the same');
    const values = new Float32Array(bufferOf(files, pointsFile, rows * width * Float32Array.BYTES_PER_ELEMENT));
    if (!values.every(Number.isFinite))
        throw (0,model_file/* damagedFile */.GD)(pointsFile, 'it holds a number that is not finite');
    const size = rows * classes.length * Float64Array.BYTES_PER_ELEMENT;
    const distributions = new Float64Array(bufferOf(files, distributionsFile, size));
    let reached = 0;
    for (let start = 0; start < distributions.length; start += classes.length) {
        const row = distributions.subarray(start, start + classes.length);
        if (isDistribution(row))
            reached++;
        else if (!row.every((value) => value === 0)) {
            throw (0,model_file/* damagedFile */.GD)(distributionsFile, `row ${start / classes.length} holds no shares`);
        }
    }
    if (reached === 0)
        throw (0,model_file/* damagedFile */.GD)(distributionsFile, 'no row holds shares');
    return {
        kernel: content.kernel,
        neighbours: content['n-neighbors'],
        gamma: content.gamma,
        classes,
        points: { rows, width, values },
        distributions,
    };
}
/** Whether the numbers are shares of a whole, up to rounding. */
function isDistribution(values) {
    let sum = 0;
    for (let i = 0; i < values.length; i++) {
        if (!(values[i] >= 0))
            return false;
        sum += values[i];
    }
    return Math.abs(sum - 1) < 1e-9;
}
function bytesOf({ buffer, byteOffset, byteLength }) {
    return new Uint8Array(buffer, byteOffset, byteLength);
}
/** A copy, since the bytes may start where an array of numbers cannot. */
function bufferOf(files, name, size) {
    const bytes = (0,model_file/* fileOf */.W7)(files, name);
    if (bytes.byteLength !== size) {
        throw (0,model_file/* damagedFile */.GD)(name, `it has ${bytes.byteLength} bytes and not ${size}`);
    }
    return new Uint8Array(bytes).buffer;
}

;// CONCATENATED MODULE: ./build/shared/src/learners/label-spreading/neighbour-tree.js
/** Rows of a leaf at most, unless they are all the same. */
const leafRows = 24;
/** Columns whose differences are summed before the sum is compared with the farthest neighbour so far. */
const stride = 8;
/**
 * Exact nearest neighbours by Euclidean distance: a k-d tree (Bentley 1975) whose nodes know the box of their points,
 * so that boxes which are farther away than all neighbours found are left out. Nodes are split at the mean of the
 * column that varies most: one-hot columns fall into their categories.
 *
 * Of several points at the same distance as the last neighbour, which ones are found is the tree's choice; the same
 * points in the same order always give the same.
 */
class NeighbourTree {
    #width;
    /** Row of each point, in the order of the leaves. */
    #order;
    /** The points in that order. */
    #points;
    /** First point of a node, and the one after its last. */
    #first = [];
    #end = [];
    /** Left child of a node, the right one follows it; 0 for a leaf. */
    #child = [];
    /** Least and largest value by node and column. */
    #lower;
    #upper;
    /** @param points rows × width finite numbers, row by row. */
    constructor(points, width) {
        const rows = width > 0 ? points.length / width : 0;
        this.#width = width;
        this.#order = Int32Array.from({ length: rows }, (_, row) => row);
        this.#split(points);
        this.#points = new Float32Array(points.length);
        for (const [place, row] of this.#order.entries()) {
            this.#points.set(points.subarray(row * width, (row + 1) * width), place * width);
        }
        this.#lower = new Float32Array(this.#first.length * width);
        this.#upper = new Float32Array(this.#first.length * width);
        this.#measureBoxes();
    }
    get rows() {
        return this.#order.length;
    }
    #split(points) {
        const width = this.#width;
        const sums = new Float64Array(width);
        const squares = new Float64Array(width);
        const scratch = new Int32Array(this.#order.length);
        this.#add(0, this.#order.length);
        for (let node = 0; node < this.#first.length; node++) {
            const first = this.#first[node];
            const end = this.#end[node];
            if (end - first <= leafRows)
                continue;
            const rows = this.#order.subarray(first, end);
            const column = widestColumn(points, width, rows, sums, squares);
            const mean = sums[column] / rows.length;
            const left = partition(points, width, rows, column, mean, scratch);
            // Points that are all the same stay together.
            if (left === 0 || left === rows.length)
                continue;
            this.#child[node] = this.#first.length;
            this.#add(first, first + left);
            this.#add(first + left, end);
        }
    }
    #add(first, end) {
        this.#first.push(first);
        this.#end.push(end);
        this.#child.push(0);
    }
    /** Children come after their parent: from the last node to the first, each is the hull of its children. */
    #measureBoxes() {
        const width = this.#width;
        for (let node = this.#first.length - 1; node >= 0; node--) {
            const lower = this.#lower.subarray(node * width, (node + 1) * width).fill(Number.POSITIVE_INFINITY);
            const upper = this.#upper.subarray(node * width, (node + 1) * width).fill(Number.NEGATIVE_INFINITY);
            const child = this.#child[node];
            const [from, low, high] = child > 0
                ? [2, this.#lower.subarray(child * width), this.#upper.subarray(child * width)]
                : [this.#end[node] - this.#first[node], ...twice(this.#points.subarray(this.#first[node] * width))];
            for (let i = 0, at = 0; i < from; i++) {
                for (let column = 0; column < width; column++, at++) {
                    if (low[at] < lower[column])
                        lower[column] = low[at];
                    if (high[at] > upper[column])
                        upper[column] = high[at];
                }
            }
        }
    }
    /**
     * The nearest rows to a point, the nearest first.
     * @param point at `query[offset …]`.
     * @param found takes the rows; as many as it has places are looked for.
     * @param except a row that does not count: the point itself. −1 for none.
     * @returns how many were found: fewer only if there are no more rows.
     */
    nearest(query, offset, found, except = -1) {
        const wanted = found.length;
        if (wanted === 0 || this.rows === 0)
            return 0;
        const distances = new Float64Array(wanted);
        const nodes = [0];
        const bounds = [0];
        let count = 0;
        while (nodes.length > 0) {
            const node = nodes.pop();
            const bound = bounds.pop();
            if (count === wanted && bound >= distances[count - 1])
                continue;
            const child = this.#child[node];
            if (child > 0) {
                const left = this.#boxDistance(query, offset, child);
                const right = this.#boxDistance(query, offset, child + 1);
                // The nearer box is looked at first.
                const leftFirst = left <= right;
                nodes.push(leftFirst ? child + 1 : child, leftFirst ? child : child + 1);
                bounds.push(leftFirst ? right : left, leftFirst ? left : right);
                continue;
            }
            for (let place = this.#first[node]; place < this.#end[node]; place++) {
                if (this.#order[place] === except)
                    continue;
                const limit = count < wanted ? Number.POSITIVE_INFINITY : distances[count - 1];
                if (limit === 0)
                    return count;
                const distance = this.#distance(query, offset, place, limit);
                if (distance >= limit)
                    continue;
                if (count < wanted)
                    count++;
                let at = count - 1;
                for (; at > 0 && distances[at - 1] > distance; at--) {
                    distances[at] = distances[at - 1];
                    found[at] = found[at - 1];
                }
                distances[at] = distance;
                found[at] = this.#order[place];
            }
        }
        return count;
    }
    /** Squared distance, or a number above the limit once it is beyond it. */
    #distance(query, offset, place, limit) {
        const width = this.#width;
        const points = this.#points;
        let sum = 0;
        let at = place * width;
        for (let column = 0; column < width;) {
            const end = Math.min(width, column + stride);
            for (; column < end; column++, at++) {
                const difference = query[offset + column] - points[at];
                sum += difference * difference;
            }
            if (sum > limit)
                return sum;
        }
        return sum;
    }
    /** Squared distance to the nearest corner or side of a node's box; 0 inside. */
    #boxDistance(query, offset, node) {
        const width = this.#width;
        let sum = 0;
        for (let column = 0, at = node * width; column < width; column++, at++) {
            const value = query[offset + column];
            const lower = this.#lower[at];
            const upper = this.#upper[at];
            if (value < lower)
                sum += (lower - value) * (lower - value);
            else if (value > upper)
                sum += (value - upper) * (value - upper);
        }
        return sum;
    }
}
/** The column of the largest variance over some rows. @param sums takes the columns' sums. */
function widestColumn(points, width, rows, sums, squares) {
    sums.fill(0);
    squares.fill(0);
    for (const row of rows) {
        for (let column = 0, at = row * width; column < width; column++, at++) {
            sums[column] += points[at];
            squares[column] += points[at] * points[at];
        }
    }
    let widest = 0;
    let largest = Number.NEGATIVE_INFINITY;
    for (let column = 0; column < width; column++) {
        const variance = squares[column] - (sums[column] * sums[column]) / rows.length;
        if (variance > largest) {
            largest = variance;
            widest = column;
        }
    }
    return widest;
}
/** Puts the rows whose value is below the limit first, keeping their order. @returns how many they are. */
function partition(points, width, rows, column, limit, scratch) {
    let left = 0;
    let right = 0;
    for (const row of rows) {
        if (points[row * width + column] < limit)
            rows[left++] = row;
        else
            scratch[right++] = row;
    }
    rows.set(scratch.subarray(0, right), left);
    return left;
}
function twice(value) {
    return [value, value];
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/shared/src/learners/label-spreading/spreading.js


/** Rows between two looks at the signal. */
const blockRows = 64;
/**
 * Label spreading (Zhou, Bousquet, Lal, Weston and Schölkopf 2004, "Learning with local and global consistency"), as
 * scikit-learn's LabelSpreading computes it: F ← alpha · S F + (1 − alpha) · Y until F changes by less than
 * `tolerance` in all, then each row of F is scaled to sum 1.
 * @param labels index of each row's class; −1 where it has none.
 * @param classes number of classes.
 * @throws the signal's reason when it is aborted.
 */
async function spreadLabels(points, labels, classes, parameters, pace) {
    const { rows } = points;
    const graph = await (parameters.kernel === 'knn' ? neighbourGraph : rbfGraph)(points, parameters, pace);
    const { alpha, tolerance } = parameters;
    let current = new Float64Array(rows * classes);
    let next = new Float64Array(rows * classes);
    for (let row = 0; row < rows; row++)
        if (labels[row] >= 0)
            current[row * classes + labels[row]] = 1;
    let iterations = 0;
    let change = current.reduce((sum, value) => sum + value, 0);
    while (change >= tolerance && iterations < parameters['max-iterations']) {
        pace.progress(iterations / parameters['max-iterations'], `iteration ${iterations + 1}`);
        await graph.apply(current, next, classes);
        change = 0;
        for (let row = 0; row < rows; row++) {
            for (let k = 0; k < classes; k++) {
                const at = row * classes + k;
                next[at] = alpha * next[at] + (labels[row] === k ? 1 - alpha : 0);
                change += Math.abs(next[at] - current[at]);
            }
        }
        [current, next] = [next, current];
        iterations++;
    }
    return {
        distributions: current,
        iterations,
        converged: change < tolerance,
        unreached: scaleRows(current, classes),
    };
}
/** Scales each row to sum 1; rows of zeros stay. @returns how many those are. */
function scaleRows(values, classes) {
    let zeros = 0;
    for (let start = 0; start < values.length; start += classes) {
        let sum = 0;
        for (let k = 0; k < classes; k++)
            sum += values[start + k];
        if (sum > 0)
            for (let k = 0; k < classes; k++)
                values[start + k] /= sum;
        else
            zeros++;
    }
    return zeros;
}
/**
 * Each row points to its nearest ones with weight 1. As in scikit-learn a row's degree is the number of rows that
 * point to it, 1 where there are none.
 */
async function neighbourGraph(points, parameters, pace) {
    const { rows, width, values } = points;
    const tree = new NeighbourTree(values, width);
    // The row itself is one of them, but nobody learns from oneself.
    const degree = Math.min(parameters['n-neighbors'], rows) - 1;
    const neighbours = new Int32Array(rows * degree);
    for (let row = 0; row < rows; row++) {
        if (row % blockRows === 0)
            await turn(pace, row / rows, 'neighbours');
        tree.nearest(values, row * width, neighbours.subarray(row * degree, (row + 1) * degree), row);
    }
    const scale = new Float64Array(rows);
    for (const neighbour of neighbours)
        scale[neighbour]++;
    for (let row = 0; row < rows; row++)
        scale[row] = 1 / Math.sqrt(scale[row] || 1);
    return {
        async apply(source, target, classes) {
            await turn(pace);
            target.fill(0);
            for (let row = 0; row < rows; row++) {
                for (let i = row * degree; i < (row + 1) * degree; i++) {
                    const weight = scale[row] * scale[neighbours[i]];
                    const from = neighbours[i] * classes;
                    for (let k = 0; k < classes; k++)
                        target[row * classes + k] += weight * source[from + k];
                }
            }
        },
    };
}
/**
 * All rows are linked, by exp(−gamma · squared distance). The weights are computed anew in each iteration, since all
 * pairs of rows would not fit into memory.
 */
async function rbfGraph(points, { gamma }, pace) {
    const { rows, width, values } = points;
    /** Calls `add` with the weight of each pair of rows, the later one first. */
    const eachPair = async (add) => {
        for (let row = 0; row < rows; row++) {
            if (row % blockRows === 0)
                await turn(pace);
            for (let other = 0; other < row; other++) {
                const weight = Math.exp(-gamma * squaredDistance(values, row * width, values, other * width, width));
                if (weight > 0)
                    add(row, other, weight);
            }
        }
    };
    const scale = new Float64Array(rows);
    await eachPair((row, other, weight) => {
        scale[row] += weight;
        scale[other] += weight;
    });
    for (let row = 0; row < rows; row++)
        scale[row] = 1 / Math.sqrt(scale[row] || 1);
    return {
        async apply(source, target, classes) {
            target.fill(0);
            await eachPair((row, other, weight) => {
                const scaled = weight * scale[row] * scale[other];
                for (let k = 0; k < classes; k++) {
                    target[row * classes + k] += scaled * source[other * classes + k];
                    target[other * classes + k] += scaled * source[row * classes + k];
                }
            });
        },
    };
}
/** Squared Euclidean distance of two rows of numbers. */
function squaredDistance(a, aFirst, b, bFirst, width) {
    let sum = 0;
    for (let column = 0; column < width; column++) {
        const difference = a[aFirst + column] - b[bFirst + column];
        sum += difference * difference;
    }
    return sum;
}
async function turn(pace, fraction, detail = '') {
    await (0,promises_.setImmediate)();
    pace.signal.throwIfAborted();
    if (fraction !== undefined)
        pace.progress(fraction, detail);
}

;// CONCATENATED MODULE: ./build/shared/src/learners/label-spreading/prediction.js


/**
 * Answers for rows that were not there while labels spread (Delalleau, Bengio and Le Roux 2005, "Efficient
 * non-parametric function induction in semi-supervised learning"), as scikit-learn gives them: the mean of the model's
 * rows, weighted by the kernel. Where no label arrived at any of the nearest rows, and scikit-learn gives no number,
 * the nearest of those answer that one arrived at.
 */
class LabelSpreadingPredictor {
    #model;
    #tree;
    /** Rows that a label arrived at. */
    #reached;
    /** Of those rows alone; made when it is first needed. */
    #reachedTree = null;
    /** @param model checked by readModel, or made here. */
    constructor(model) {
        const { kernel, points, distributions, classes } = model;
        this.#model = model;
        this.#tree = kernel === 'knn' ? new NeighbourTree(points.values, points.width) : null;
        const reached = [];
        for (let row = 0; row < points.rows; row++) {
            for (let k = 0; k < classes.length; k++) {
                if (distributions[row * classes.length + k] === 0)
                    continue;
                reached.push(row);
                break;
            }
        }
        this.#reached = Int32Array.from(reached);
    }
    /** @returns probabilities, rows × classes. */
    predict(queries) {
        const classes = this.#model.classes.length;
        const answers = new Float64Array(queries.rows * classes);
        const write = this.#tree === null ? this.#similar() : this.#nearest(this.#tree);
        for (let row = 0; row < queries.rows; row++) {
            const answer = answers.subarray(row * classes, (row + 1) * classes);
            write(queries, row, answer);
            const sum = answer.reduce((total, value) => total + value, 0);
            for (let k = 0; k < classes; k++)
                answer[k] /= sum;
        }
        return answers;
    }
    #nearest(tree) {
        const { neighbours, points, distributions } = this.#model;
        const reached = this.#reached;
        const found = new Int32Array(Math.min(neighbours, points.rows));
        const foundReached = new Int32Array(Math.min(neighbours, reached.length));
        const add = (answer, neighbour) => {
            const from = neighbour * answer.length;
            for (let k = 0; k < answer.length; k++)
                answer[k] += distributions[from + k];
        };
        return ({ values, width }, row, answer) => {
            tree.nearest(values, row * width, found);
            for (const neighbour of found)
                add(answer, neighbour);
            if (answer.some((value) => value > 0))
                return;
            this.#reachedTree ??= new NeighbourTree(pick(points, reached), width);
            this.#reachedTree.nearest(values, row * width, foundReached);
            for (const neighbour of foundReached)
                add(answer, reached[neighbour]);
        };
    }
    /** All weights are divided by the largest one, so that they do not vanish far away from all rows. */
    #similar() {
        const { gamma, points, distributions } = this.#model;
        const reached = this.#reached;
        const distances = new Float64Array(reached.length);
        return (queries, row, answer) => {
            let least = Number.POSITIVE_INFINITY;
            const { width } = points;
            for (let i = 0; i < reached.length; i++) {
                distances[i] = squaredDistance(queries.values, row * width, points.values, reached[i] * width, width);
                least = Math.min(least, distances[i]);
            }
            for (let i = 0; i < reached.length; i++) {
                const weight = Math.exp(-gamma * (distances[i] - least));
                const from = reached[i] * answer.length;
                for (let k = 0; k < answer.length; k++)
                    answer[k] += weight * distributions[from + k];
            }
        };
    }
}
function pick({ values, width }, rows) {
    const picked = new Float32Array(rows.length * width);
    for (const [place, row] of rows.entries()) {
        picked.set(values.subarray(row * width, (row + 1) * width), place * width);
    }
    return picked;
}

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
;// CONCATENATED MODULE: ./build/shared/src/learners/label-spreading/size.js


/** Rows between which all pairs are looked at in every iteration: fifty million pairs. */
const mostRbfRows = 10_000;
/** Bytes of the model's rows at most: they are one file, which is to be read again. */
const largestModel = 2 ** 30;
/** Bytes that the rows take in the model, and all that training takes with them. */
function graphBytes({ rows, width, classes }, neighbours) {
    const model = rows * (4 * width + 8 * classes);
    // Encoded twice and joined; in the order of the tree and in its boxes; links; labels before and after an iteration.
    return { model, training: rows * (4 * width * 5 + 4 * neighbours + 8 * classes * 3) };
}
/**
 * Refuses what takes too much memory or, for the kernel rbf, time, before it is tried.
 * @param available bytes that the process can still get.
 * @throws ConfigurationError with the estimate.
 */
function requireFeasible(size, parameters, available = (0,external_node_process_.availableMemory)()) {
    const { rows, width } = size;
    const text = (value) => value.toLocaleString('en');
    if (parameters.kernel === 'rbf' && rows > mostRbfRows) {
        throw new errors/* ConfigurationError */.j1(`The kernel rbf looks at all ${text((rows * (rows - 1)) / 2)} pairs of ${text(rows)} rows in each iteration; ${text(mostRbfRows)} rows are possible.`, {
            location: { key: 'train.params.kernel' },
            hint: 'Use "kernel: knn", or a smaller max-unlabelled.',
        });
    }
    const { model, training } = graphBytes(size, parameters['n-neighbors']);
    if (model <= largestModel && training <= available)
        return;
    const [bytes, limit, what] = model > largestModel
        ? [model, largestModel, 'the model would hold']
        : [training, available, 'training takes about'];
    const megabytes = (value) => `${text(Math.ceil(value / 2 ** 20))} MiB`;
    throw new errors/* ConfigurationError */.j1(`Label spreading over ${text(rows)} rows of ${text(width)} numbers is too large: ${what} ${megabytes(bytes)}, and ${megabytes(limit)} are possible.`, {
        location: { key: 'train.params.max-unlabelled' },
        hint: 'Use a smaller max-unlabelled, or fewer columns.',
    });
}

;// CONCATENATED MODULE: ./build/shared/src/learners/label-spreading/learner.js












/**
 * Labels that spread over a graph of all rows, so that they follow the shape of the data. The model is its rows: it
 * answers by those that are near.
 */
const labelSpreading = {
    name: 'label-spreading',
    description: 'Labels spread along a graph of near rows, with and without a target. The model holds the encoded rows.',
    tasks: ['classification'],
    params: labelSpreadingParametersSchema,
    needsUnlabelled: true,
    train,
    load: async (files, features) => {
        const model = readModel(files);
        (0,dense_points/* checkWidth */.Vs)(features, model.points.width);
        return predictorOf(model, features);
    },
};
/** Ends a search for what the time does not suffice. */
class TimeUsedUp extends Error {
}
async function train(input, context) {
    const { features, train: labelled, validation, classes, params, seed } = input;
    if (labelled.table.rows === 0) {
        throw new errors/* ConfigurationError */.j1('There are no rows with a target to train on.', {
            hint: 'Look at data.query and data.split: the training split is empty.',
        });
    }
    if (labelled.weights !== undefined) {
        context.log.warning('label-spreading does not use the weights of rows.');
    }
    const all = input.unlabelled ?? (0,table/* tableOf */.c_)([]);
    const sample = (0,sample_rows/* sampleTable */.B)(all, params['max-unlabelled'], new random/* Random */.o(seed));
    const { width } = (0,dense_matrix/* encodeDense */._L)(features, (0,table/* tableOf */.c_)([]));
    requireFeasible({ rows: labelled.table.rows + sample.rows, width, classes: classes.length }, params);
    const own = (0,dense_points/* finitePoints */.Lv)((0,dense_matrix/* encodeDense */._L)(features, labelled.table, input.outOfFold));
    const labelsAlone = await fit(own, input, context, false);
    if (sample.rows === 0)
        return describe(labelsAlone, labelsAlone, 0, 'Every row has a target.');
    if (params.guard && validation.table.rows === 0) {
        return describe(labelsAlone, labelsAlone, 0, 'The labels alone were kept: there is no row to judge by.');
    }
    let whole;
    try {
        whole = await fit(join(own, (0,dense_points/* finitePoints */.Lv)((0,dense_matrix/* encodeDense */._L)(features, sample))), input, context, true);
    }
    catch (error) {
        if (!(error instanceof TimeUsedUp))
            throw error;
        return describe(labelsAlone, labelsAlone, 0, 'The labels alone were kept: the time budget was used up.');
    }
    const rows = sample.rows < all.rows
        ? `${sample.rows} of ${all.rows} rows without a target, drawn by chance,`
        : `${all.rows} rows without a target`;
    const { kept, reason } = params.guard
        ? judge(whole, labelsAlone, rows, input, context)
        : { kept: whole, reason: `The ${rows} were used without looking whether that pays (guard: false).` };
    return kept === whole
        ? describe(whole, labelsAlone, sample.rows, `${reason}${remarksOn(whole, params)}`)
        : describe(labelsAlone, labelsAlone, 0, reason);
}
/** Keeps the labels alone unless the validation rows show that the others help. @param rows what the others are. */
function judge(whole, labelsAlone, rows, { validation, classes }, { log }) {
    const { mean, standardError, surelyLower } = (0,row_losses/* compareLosses */.Bn)((0,row_losses/* rowLosses */.eU)(whole.predictor, validation, classes.length), (0,row_losses/* rowLosses */.eU)(labelsAlone.predictor, validation, classes.length));
    log.info(`Label spreading: validation loss ${mean < 0 ? '' : '+'}${mean.toPrecision(3)} (± ${standardError.toPrecision(2)}) against labels alone.`);
    if (surelyLower) {
        const reason = `The ${rows} were used: with them the validation loss is lower by ${(-mean).toPrecision(3)}.`;
        return { kept: whole, reason };
    }
    return {
        kept: labelsAlone,
        reason: `The labels alone were kept: it is not ${100 * row_losses/* guardLevel */.wT} % sure, by the validation rows, that the ${rows} lower the loss. "guard: false" uses them all the same.`,
    };
}
/** @param points the labelled rows, and below them those without a label. */
async function fit(points, { train: { target }, classes, params, features }, { log, signal, budget }, endsWithBudget) {
    const labels = new Int32Array(points.rows).fill(-1);
    labels.set(target);
    const spread = await spreadLabels(points, labels, classes.length, params, {
        signal,
        progress: (fraction, detail) => {
            if (endsWithBudget && budget?.isUsedUp())
                throw new TimeUsedUp();
            log.progress('Training', fraction, detail);
        },
    });
    const model = {
        kernel: params.kernel,
        neighbours: params['n-neighbors'],
        gamma: params.gamma,
        classes,
        points,
        distributions: spread.distributions,
    };
    return { model, predictor: predictorOf(model, features), spread };
}
function describe({ model, predictor, spread }, labelsAlone, usedRows, note) {
    return {
        files: writeModel(model),
        predictor,
        history: [],
        bestStep: spread.iterations,
        importance: null,
        engine: 'javascript',
        withoutUnlabelled: { predictor: labelsAlone.predictor, usedRows, note },
    };
}
/** What is worth knowing about how labels spread. */
function remarksOn({ spread }, params) {
    const { converged, unreached } = spread;
    return [
        converged
            ? ''
            : ` After ${params['max-iterations']} iterations labels still change by more than the tolerance.`,
        unreached === 0 ? '' : ` No label arrived at ${unreached} rows.`,
    ].join('');
}
function predictorOf(model, features) {
    const predictor = new LabelSpreadingPredictor(model);
    return { predict: (table) => predictor.predict((0,dense_matrix/* encodeDense */._L)(features, table)) };
}
function join(first, second) {
    const values = new Float32Array(first.values.length + second.values.length);
    values.set(first.values);
    values.set(second.values, first.values.length);
    return { rows: first.rows + second.rows, width: first.width, values };
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

/***/ 57854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ compareLosses),
/* harmony export */   eU: () => (/* binding */ rowLosses),
/* harmony export */   qo: () => (/* binding */ rowLoss),
/* harmony export */   wT: () => (/* binding */ guardLevel)
/* harmony export */ });
/* harmony import */ var _evaluate_distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92070);

/** How sure the validation rows must be, one-sided, that what was learned without labels is better. */
const guardLevel = 0.95;
/** Negative logarithm of the probability of a row's class, which is cut at 1e-15 as scikit-learn's log loss does. */
function rowLoss(probabilities, row, label, classes) {
    return -Math.log(Math.max(probabilities[row * classes + label], 1e-15));
}
/** The log loss of each row. */
function rowLosses(predictor, { table, target }, classes) {
    const probabilities = predictor.predict(table);
    return target.map((label, row) => rowLoss(probabilities, row, label, classes));
}
/** Compares the losses of two models, row by row, by a one-sided t interval of `guardLevel`. */
function compareLosses(first, second) {
    const rows = first.length;
    let mean = 0;
    for (let row = 0; row < rows; row++)
        mean += (first[row] - second[row]) / rows;
    let squares = 0;
    for (let row = 0; row < rows; row++)
        squares += (first[row] - second[row] - mean) ** 2;
    const standardError = Math.sqrt(squares / (rows - 1) / rows) || Number.POSITIVE_INFINITY;
    const surelyLower = mean + standardError * (0,_evaluate_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .studentQuantile */ .FI)(guardLevel, rows - 1) < 0;
    return { mean, standardError, surelyLower };
}


/***/ })

};
