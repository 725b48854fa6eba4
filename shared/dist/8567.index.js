export const id = 8567;
export const ids = [8567,6801];
export const modules = {

/***/ 25919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kv: () => (/* binding */ silhouetteRows),
/* harmony export */   Nk: () => (/* binding */ mostSilhouetteRows),
/* harmony export */   j8: () => (/* binding */ silhouette)
/* harmony export */ });
/* harmony import */ var _base_random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93096);

/** Rows up to which every pair is looked at; of more rows a sample of this size stands for all. */
const mostSilhouetteRows = 5000;
/** Seed of the sample: fixed, so that the same rows always give the same figure. */
const sampleSeed = 20_240;
/** Rows that stand for all: all of them, or a seeded sample, ascending. */
function silhouetteRows(rows) {
    const all = Int32Array.from({ length: rows }, (_, row) => row);
    if (rows <= mostSilhouetteRows)
        return all;
    return new _base_random_js__WEBPACK_IMPORTED_MODULE_0__/* .Random */ .o(sampleSeed).shuffle(all).slice(0, mostSilhouetteRows).sort();
}
/**
 * Mean silhouette coefficient (Rousseeuw 1987): (b − a) / max(a, b) with a the mean distance to the other rows of a
 * row's cluster and b that to the rows of the nearest other cluster; 0 for a cluster of one row. Euclidean.
 * @param rows the rows to take, see `silhouetteRows`.
 * @returns NaN unless there are at least two clusters, and fewer than rows.
 */
function silhouette({ values, width }, cluster, clusters, rows) {
    const n = rows.length;
    const sizes = new Float64Array(clusters);
    for (let i = 0; i < n; i++)
        sizes[cluster[rows[i]]]++;
    const used = sizes.reduce((count, size) => count + Number(size > 0), 0);
    if (used < 2 || used >= n)
        return Number.NaN;
    const points = new Float64Array(n * width);
    const labels = new Int32Array(n);
    for (let i = 0; i < n; i++) {
        labels[i] = cluster[rows[i]];
        for (let j = 0; j < width; j++)
            points[i * width + j] = values[rows[i] * width + j];
    }
    const sums = new Float64Array(n * clusters);
    for (let i = 0; i < n; i++) {
        const own = i * width;
        for (let other = i + 1; other < n; other++) {
            const start = other * width;
            let square = 0;
            for (let j = 0; j < width; j++) {
                const difference = points[own + j] - points[start + j];
                square += difference * difference;
            }
            const distance = Math.sqrt(square);
            sums[i * clusters + labels[other]] += distance;
            sums[other * clusters + labels[i]] += distance;
        }
    }
    let total = 0;
    for (let i = 0; i < n; i++) {
        const own = labels[i];
        if (sizes[own] === 1)
            continue;
        const within = sums[i * clusters + own] / (sizes[own] - 1);
        let nearest = Number.POSITIVE_INFINITY;
        for (let k = 0; k < clusters; k++) {
            if (k !== own && sizes[k] > 0)
                nearest = Math.min(nearest, sums[i * clusters + k] / sizes[k]);
        }
        const larger = Math.max(within, nearest);
        if (larger > 0)
            total += (nearest - within) / larger;
    }
    return total / n;
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
/* harmony export */   V: () => (/* binding */ checkWidth),
/* harmony export */   x: () => (/* binding */ pointsToLearnFrom)
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
    const points = (0,_features_dense_matrix_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeDense */ ._L)(features, table);
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

/***/ 88567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gaussianMixture: () => (/* binding */ gaussianMixture),
  gaussianMixtureParameters: () => (/* binding */ gaussianMixtureParameters)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/base/random.js
var base_random = __webpack_require__(93096);
// EXTERNAL MODULE: ./build/shared/src/features/dense-matrix.js
var dense_matrix = __webpack_require__(20614);
// EXTERNAL MODULE: ./build/shared/src/learners/anomaly-threshold.js
var anomaly_threshold = __webpack_require__(53835);
// EXTERNAL MODULE: ./build/shared/src/learners/dense-points.js
var dense_points = __webpack_require__(58423);
// EXTERNAL MODULE: ./build/shared/src/learners/kmeans/fitting.js
var fitting = __webpack_require__(42055);
// EXTERNAL MODULE: ./build/shared/src/learners/kmeans/learner.js
var learner = __webpack_require__(86801);
// EXTERNAL MODULE: ./build/shared/src/learners/model-file.js
var model_file = __webpack_require__(63188);
// EXTERNAL MODULE: ./build/shared/src/learners/tasks.js
var tasks = __webpack_require__(93978);
;// CONCATENATED MODULE: ./build/shared/src/learners/gaussian-mixture/mixture.js
/** Numbers that describe a mixture: for BIC. */
function freeParameters({ covariance, width, weights }) {
    const spread = covariance === 'full' ? (width * (width + 1)) / 2 : width;
    return weights.length * (spread + width) + weights.length - 1;
}
/** Bayesian information criterion (Schwarz 1978), smaller is better, as in scikit-learn. */
function bic({ mixture, logLikelihood }, rows) {
    return -2 * logLikelihood * rows + freeParameters(mixture) * Math.log(rows);
}
/** @returns null where a covariance is not positive definite. */
function factorsOf({ covariance, width, weights, covariances }) {
    const size = covariance === 'full' ? width * width : width;
    const factors = [];
    for (let k = 0; k < weights.length; k++) {
        const part = covariances.subarray(k * size, (k + 1) * size);
        const root = covariance === 'full' ? cholesky(part, width) : part.map(Math.sqrt);
        if (root === null)
            return null;
        let logDeterminant = 0;
        for (let j = 0; j < width; j++) {
            const scale = covariance === 'full' ? root[j * width + j] : root[j];
            if (!(scale > 0))
                return null;
            logDeterminant += Math.log(scale);
        }
        const constant = Math.log(weights[k]) - (width / 2) * Math.log(2 * Math.PI) - logDeterminant;
        factors.push({ root, constant });
    }
    return factors;
}
/** Whether the mixture's covariances can be used. */
function isProper(mixture) {
    return factorsOf(mixture) !== null;
}
function cholesky(matrix, width) {
    const root = new Float64Array(width * width);
    for (let i = 0; i < width; i++) {
        for (let j = 0; j <= i; j++) {
            let sum = matrix[i * width + j];
            for (let k = 0; k < j; k++)
                sum -= root[i * width + k] * root[j * width + k];
            if (i !== j)
                root[i * width + j] = sum / root[j * width + j];
            else if (sum > 0)
                root[i * width + i] = Math.sqrt(sum);
            else
                return null;
        }
    }
    return root;
}
/**
 * Probability of each component for each point (rows × components, written into `probabilities`), by the logarithm of
 * a sum of exponentials, which neither overflows nor vanishes.
 * @returns the logarithm of each point's density.
 * @throws RangeError if a covariance is not positive definite: see `isProper`.
 */
function expectation(points, mixture, probabilities) {
    const { values, width, rows } = points;
    const { means, weights, covariance } = mixture;
    const factors = factorsOf(mixture);
    if (factors === null)
        throw new RangeError('A covariance of the mixture is not positive definite.');
    const count = weights.length;
    const density = new Float64Array(rows);
    const solved = new Float64Array(width);
    for (let row = 0; row < rows; row++) {
        const at = row * width;
        let largest = Number.NEGATIVE_INFINITY;
        for (let k = 0; k < count; k++) {
            const { root, constant } = factors[k];
            let square = 0;
            for (let i = 0; i < width; i++) {
                let value = values[at + i] - means[k * width + i];
                if (covariance === 'full') {
                    for (let j = 0; j < i; j++)
                        value -= root[i * width + j] * solved[j];
                    value /= root[i * width + i];
                    solved[i] = value;
                }
                else
                    value /= root[i];
                square += value * value;
            }
            const log = constant - square / 2;
            probabilities[row * count + k] = log;
            if (log > largest)
                largest = log;
        }
        let sum = 0;
        for (let k = 0; k < count; k++)
            sum += Math.exp(probabilities[row * count + k] - largest);
        density[row] = largest + Math.log(sum);
        for (let k = 0; k < count; k++) {
            probabilities[row * count + k] = Math.exp(probabilities[row * count + k] - density[row]);
        }
    }
    return density;
}
/** The mixture that the points are most likely under, given the probabilities of their components. */
function maximisation(points, probabilities, covariance, regularisation) {
    const { values, width, rows } = points;
    const count = probabilities.length / rows;
    const totals = new Float64Array(count).fill(10 * Number.EPSILON);
    const means = new Float64Array(count * width);
    for (let row = 0; row < rows; row++) {
        for (let k = 0; k < count; k++) {
            const p = probabilities[row * count + k];
            if (p === 0)
                continue;
            totals[k] += p;
            for (let j = 0; j < width; j++)
                means[k * width + j] += p * values[row * width + j];
        }
    }
    for (let k = 0; k < count; k++)
        for (let j = 0; j < width; j++)
            means[k * width + j] /= totals[k];
    const size = covariance === 'full' ? width * width : width;
    const covariances = new Float64Array(count * size);
    const centred = new Float64Array(width);
    for (let row = 0; row < rows; row++) {
        for (let k = 0; k < count; k++) {
            const p = probabilities[row * count + k];
            if (p === 0)
                continue;
            for (let j = 0; j < width; j++)
                centred[j] = values[row * width + j] - means[k * width + j];
            const start = k * size;
            for (let i = 0; i < width; i++) {
                const value = p * centred[i];
                if (covariance === 'diag')
                    covariances[start + i] += value * centred[i];
                else
                    for (let j = 0; j <= i; j++)
                        covariances[start + i * width + j] += value * centred[j];
            }
        }
    }
    for (let k = 0; k < count; k++) {
        const start = k * size;
        for (let i = 0; i < width; i++) {
            if (covariance === 'diag') {
                covariances[start + i] = covariances[start + i] / totals[k] + regularisation;
                continue;
            }
            for (let j = 0; j <= i; j++) {
                const value = covariances[start + i * width + j] / totals[k] + (i === j ? regularisation : 0);
                covariances[start + i * width + j] = value;
                covariances[start + j * width + i] = value;
            }
        }
    }
    const all = totals.reduce((sum, total) => sum + total, 0);
    return { covariance, width, weights: totals.map((total) => total / all), means, covariances };
}
/**
 * Expectation-maximisation (Dempster, Laird and Rubin 1977) until the mean log-likelihood changes by less than the
 * tolerance.
 * @param labels the clusters to start from: each point's component, in [0, count).
 */
function fitMixture(points, labels, count, options) {
    const { covariance, regularisation } = options;
    const probabilities = new Float64Array(points.rows * count);
    for (let row = 0; row < points.rows; row++)
        probabilities[row * count + labels[row]] = 1;
    let mixture = maximisation(points, probabilities, covariance, regularisation);
    let logLikelihood = Number.NEGATIVE_INFINITY;
    let converged = false;
    let iteration = 0;
    while (iteration < options.iterations && !converged) {
        iteration++;
        const before = logLikelihood;
        const density = expectation(points, mixture, probabilities);
        logLikelihood = density.reduce((sum, each) => sum + each, 0) / points.rows;
        mixture = maximisation(points, probabilities, covariance, regularisation);
        converged = Math.abs(logLikelihood - before) < options.tolerance;
    }
    const density = expectation(points, mixture, probabilities);
    logLikelihood = density.reduce((sum, each) => sum + each, 0) / points.rows;
    return { mixture, logLikelihood, iterations: iteration, converged };
}

;// CONCATENATED MODULE: ./build/shared/src/learners/gaussian-mixture/learner.js












/** Parameters of `gaussian-mixture`, as users write them under `train.params`. */
const gaussianMixtureParameters = schemas/* strictObject */.rej({
    k: schemas/* union */.KCZ([schemas/* literal */.euz('auto'), schemas/* int */.Whr().min(1).max(1000)])
        .default('auto')
        .describe('Components; auto takes, of 1 to most-clusters (for clusters 2), the number with the smallest BIC.'),
    'most-clusters': schemas/* int */.Whr().min(2).max(100).default(10).describe('Components that k: auto tries at most.'),
    covariance: schemas/* enum */.k5n(['full', 'diag'])
        .default('full')
        .describe('Whether columns of a component may go together (full), or each varies alone (diag).'),
    starts: schemas/* int */.Whr().min(1).max(1000).default(3).describe('Starts from k-means; the likeliest is kept.'),
    iterations: schemas/* int */.Whr().min(1).max(100_000).default(100).describe('Iterations of a start at most.'),
    tolerance: schemas/* number */.aig()
        .positive()
        .default(0.001)
        .describe('A start ends once the mean log-likelihood changes by less.'),
    regularisation: schemas/* number */.aig()
        .min(0)
        .default(1e-6)
        .describe('Added to every variance (of standardised columns), so that none is zero.'),
    contamination: anomaly_threshold/* contamination */.v,
});
const modelSchema = schemas/* strictObject */.rej({
    format: schemas/* literal */.euz('mlops-gaussian-mixture/1'),
    task: schemas/* enum */.k5n(tasks/* unsupervisedTasks */.ad),
    covariance: schemas/* enum */.k5n(['full', 'diag']),
    weights: schemas/* array */.YOg(schemas/* number */.aig().positive().max(1)).min(1).max(1000),
    means: schemas/* array */.YOg(schemas/* array */.YOg(schemas/* number */.aig()).min(1)).min(1),
    covariances: schemas/* array */.YOg(schemas/* array */.YOg(schemas/* number */.aig())).min(1),
});
/** A mixture of normal distributions: clusters by probability, anomalies by low density. */
const gaussianMixture = {
    name: 'gaussian-mixture',
    description: 'A mixture of normal distributions: clusters by probability, anomalies by −log density, on encoded columns.',
    tasks: ['clustering', 'anomaly'],
    params: gaussianMixtureParameters,
    train,
    load: async (files, features) => {
        const { task, covariance, weights, means, covariances } = (0,model_file/* readModelFile */.Gw)(files, modelSchema);
        const width = means[0].length;
        const size = covariance === 'full' ? width * width : width;
        const sound = means.length === weights.length &&
            covariances.length === weights.length &&
            means.every(({ length }) => length === width) &&
            covariances.every(({ length }) => length === size);
        if (!sound)
            throw (0,model_file/* damagedModel */.PZ)('its components differ in size');
        const mixture = {
            covariance,
            width,
            weights: Float64Array.from(weights),
            means: Float64Array.from(means.flat()),
            covariances: Float64Array.from(covariances.flat()),
        };
        if (!isProper(mixture))
            throw (0,model_file/* damagedModel */.PZ)('a covariance is not positive definite');
        (0,dense_points/* checkWidth */.V)(features, width);
        return predictorOf(features, mixture, task);
    },
};
function predictorOf(features, mixture, task) {
    const count = mixture.weights.length;
    return {
        membership: 'probability',
        predict(table) {
            const probabilities = new Float64Array(table.rows * count);
            const density = expectation((0,dense_matrix/* encodeDense */._L)(features, table), mixture, probabilities);
            return task === 'clustering' ? probabilities : density.map((log) => -log);
        },
    };
}
async function train({ task, features, train: table, params, seed }, context) {
    const points = (0,dense_points/* pointsToLearnFrom */.x)(features, table);
    const random = new base_random/* Random */.o(seed);
    const criteria = [];
    let best;
    const { k } = params;
    if (k !== 'auto' && k > points.rows)
        throw (0,learner.tooManyClusters)(k, points.rows);
    const most = k === 'auto' ? Math.min(params['most-clusters'], points.rows - 1) : k;
    for (let count = k === 'auto' ? (task === 'clustering' ? 2 : 1) : k; count <= most; count++) {
        const fit = await bestStart(points, count, params, random, context);
        const criterion = bic(fit, points.rows);
        criteria.push([count, criterion]);
        context.log.progress('Training', count / most, `${count} components: BIC ${criterion.toPrecision(6)}`);
        if (best === undefined || criterion < best.bic)
            best = { fit, bic: criterion };
    }
    if (best === undefined)
        throw (0,learner.tooManyClusters)(2, points.rows);
    const { mixture, logLikelihood, iterations, converged } = best.fit;
    const { width, weights, means, covariances } = mixture;
    const parts = (values) => {
        const size = values.length / weights.length;
        return Array.from(weights, (_, part) => Array.from(values.subarray(part * size, (part + 1) * size)));
    };
    const predictor = predictorOf(features, mixture, task);
    if (!converged) {
        context.log.warning(`The mixture had not settled after ${iterations} iterations; train.params.iterations allows more.`);
    }
    return {
        files: (0,model_file/* writeModelFile */.JV)({
            format: 'mlops-gaussian-mixture/1',
            task,
            covariance: params.covariance,
            weights: Array.from(weights),
            means: parts(means),
            covariances: parts(covariances),
        }),
        predictor,
        history: [],
        bestStep: iterations,
        importance: null,
        engine: 'javascript',
        clusters: task === 'clustering' ? weights.length : null,
        threshold: task === 'anomaly' ? (0,anomaly_threshold/* anomalyThreshold */.X)(predictor.predict(table), params.contamination) : null,
        figures: {
            components: weights.length,
            'encoded columns': width,
            'mean log-likelihood': logLikelihood,
            BIC: best.bic,
            iterations,
        },
        curves: [{ title: 'BIC by number of components', x: 'Components', y: 'BIC', points: criteria }],
    };
}
async function bestStart(points, count, params, random, { signal }) {
    let best;
    for (let start = 0; start < params.starts; start++) {
        await (0,promises_.setImmediate)();
        signal.throwIfAborted();
        const { labels } = (0,fitting/* improveCentres */.T5)(points, (0,fitting/* seedCentres */.qs)(points, count, random), 300);
        const fit = startFrom(points, labels, count, params);
        if (best === undefined || fit.logLikelihood > best.logLikelihood)
            best = fit;
    }
    return best;
}
function startFrom(points, labels, count, params) {
    try {
        return fitMixture(points, labels, count, params);
    }
    catch (cause) {
        if (!(cause instanceof RangeError))
            throw cause;
        throw new errors/* ConfigurationError */.j1(`With ${count} components a covariance has no inverse.`, {
            location: { key: 'train.params.regularisation' },
            hint: 'Raise regularisation (say to 0.001), choose covariance: diag, or fewer components.',
            cause,
        });
    }
}


/***/ }),

/***/ 42055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M_: () => (/* binding */ distancesTo),
/* harmony export */   T5: () => (/* binding */ improveCentres),
/* harmony export */   qs: () => (/* binding */ seedCentres)
/* harmony export */ });
/**
 * The first centres: k-means++ (Arthur and Vassilvitskii 2007), greedy, of 2 + ⌊ln k⌋ candidates the one that leaves
 * the smallest inertia, as in scikit-learn.
 */
function seedCentres({ values, width, rows }, k, random) {
    const centres = new Float64Array(k * width);
    const take = (c, row) => {
        for (let j = 0; j < width; j++)
            centres[c * width + j] = values[row * width + j];
    };
    take(0, random.integer(rows));
    let closest = new Float64Array(rows).fill(Number.POSITIVE_INFINITY);
    let total = lower(values, width, closest, centres, 0, closest);
    const trials = 2 + Math.floor(Math.log(k));
    for (let c = 1; c < k; c++) {
        let best;
        for (let trial = 0; trial < trials; trial++) {
            const row = drawRow(closest, total, random);
            take(c, row);
            const next = new Float64Array(rows);
            const left = lower(values, width, closest, centres, c, next);
            if (best === undefined || left < best.total)
                best = { total: left, closest: next, row };
        }
        if (best === undefined)
            break;
        take(c, best.row);
        ({ total, closest } = best);
    }
    return centres;
}
/** A row with a chance that is proportional to its squared distance; any row where all distances are zero. */
function drawRow(closest, total, random) {
    if (!(total > 0))
        return random.integer(closest.length);
    let left = random.uniform() * total;
    for (let row = 0; row < closest.length; row++) {
        left -= closest[row];
        if (left < 0)
            return row;
    }
    return closest.length - 1;
}
/** Writes each row's squared distance to the nearest centre once centre c is there. @returns their sum. */
function lower(values, width, before, centres, c, after) {
    let total = 0;
    for (let row = 0; row < before.length; row++) {
        after[row] = Math.min(before[row], squaredDistance(values, row * width, centres, c * width, width));
        total += after[row];
    }
    return total;
}
function squaredDistance(values, start, centres, centre, width) {
    let square = 0;
    for (let j = 0; j < width; j++) {
        const difference = values[start + j] - centres[centre + j];
        square += difference * difference;
    }
    return square;
}
/**
 * Lloyd's iterations until no point changes its cluster, with Hamerly's bounds (2010): one lower bound on the distance
 * to all other centres and one upper bound on that to the own spare most distances, and change no result. A cluster
 * that loses its last point takes the point that is farthest from its centre.
 * @param start the first centres; changed in place.
 * @param iterations at most.
 */
function improveCentres({ values, width, rows }, start, iterations) {
    const centres = start;
    const k = centres.length / width;
    const labels = new Int32Array(rows);
    const upper = new Float64Array(rows);
    const others = new Float64Array(rows);
    const sums = new Float64Array(k * width);
    const counts = new Float64Array(k);
    const moved = new Float64Array(k);
    const halfNearest = new Float64Array(k);
    const assign = (row) => {
        let best = 0;
        let smallest = Number.POSITIVE_INFINITY;
        let second = Number.POSITIVE_INFINITY;
        for (let c = 0; c < k; c++) {
            const square = squaredDistance(values, row * width, centres, c * width, width);
            if (square < smallest) {
                second = smallest;
                smallest = square;
                best = c;
            }
            else if (square < second)
                second = square;
        }
        upper[row] = Math.sqrt(smallest);
        others[row] = Math.sqrt(second);
        if (labels[row] === best)
            return false;
        labels[row] = best;
        return true;
    };
    for (let row = 0; row < rows; row++)
        assign(row);
    let iteration = 0;
    for (; iteration < iterations; iteration++) {
        const relocated = moveCentres();
        let farthest = 0;
        for (let c = 0; c < k; c++)
            farthest = Math.max(farthest, moved[c]);
        for (let c = 0; c < k; c++) {
            let nearest = Number.POSITIVE_INFINITY;
            for (let other = 0; other < k; other++) {
                if (other === c)
                    continue;
                let square = 0;
                for (let j = 0; j < width; j++)
                    square += (centres[c * width + j] - centres[other * width + j]) ** 2;
                nearest = Math.min(nearest, square);
            }
            halfNearest[c] = Math.sqrt(nearest) / 2;
        }
        let changed = relocated;
        for (let row = 0; row < rows; row++) {
            upper[row] += moved[labels[row]];
            others[row] -= farthest;
            if (!relocated) {
                const bound = Math.max(halfNearest[labels[row]], others[row]);
                if (upper[row] < bound)
                    continue;
                upper[row] = Math.sqrt(squaredDistance(values, row * width, centres, labels[row] * width, width));
                if (upper[row] < bound)
                    continue;
            }
            if (assign(row))
                changed = true;
        }
        if (!changed)
            break;
    }
    let inertia = 0;
    for (let row = 0; row < rows; row++) {
        inertia += squaredDistance(values, row * width, centres, labels[row] * width, width);
    }
    return { centres, labels, inertia, iterations: iteration };
    /** Puts each centre into the mean of its points. @returns whether a cluster was empty. */
    function moveCentres() {
        sums.fill(0);
        counts.fill(0);
        for (let row = 0; row < rows; row++) {
            const at = labels[row] * width;
            counts[labels[row]]++;
            for (let j = 0; j < width; j++)
                sums[at + j] += values[row * width + j];
        }
        let relocated = false;
        for (let c = 0; c < k; c++) {
            if (counts[c] > 0)
                continue;
            const row = farthestRow();
            if (row < 0)
                continue;
            relocated = true;
            const from = labels[row];
            counts[from]--;
            counts[c] = 1;
            labels[row] = c;
            for (let j = 0; j < width; j++) {
                sums[from * width + j] -= values[row * width + j];
                sums[c * width + j] = values[row * width + j];
            }
        }
        for (let c = 0; c < k; c++) {
            let square = 0;
            if (counts[c] > 0) {
                for (let j = c * width; j < (c + 1) * width; j++) {
                    const next = sums[j] / counts[c];
                    square += (next - centres[j]) ** 2;
                    centres[j] = next;
                }
            }
            moved[c] = Math.sqrt(square);
        }
        return relocated;
    }
    /** The row that is farthest from its centre and leaves another one there; -1 if none is away from its centre. */
    function farthestRow() {
        let best = -1;
        let largest = 0;
        for (let row = 0; row < rows; row++) {
            if (counts[labels[row]] < 2)
                continue;
            const square = squaredDistance(values, row * width, centres, labels[row] * width, width);
            if (square > largest) {
                largest = square;
                best = row;
            }
        }
        return best;
    }
}
/** Distances of rows to centres: rows × k, row by row. */
function distancesTo({ values, width, rows }, centres) {
    const k = centres.length / width;
    const distances = new Float64Array(rows * k);
    for (let row = 0; row < rows; row++) {
        for (let c = 0; c < k; c++) {
            distances[row * k + c] = Math.sqrt(squaredDistance(values, row * width, centres, c * width, width));
        }
    }
    return distances;
}


/***/ }),

/***/ 86801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fitClusters: () => (/* binding */ fitClusters),
/* harmony export */   kmeans: () => (/* binding */ kmeans),
/* harmony export */   kmeansParameters: () => (/* binding */ kmeansParameters),
/* harmony export */   tooManyClusters: () => (/* binding */ tooManyClusters)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2503);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57296);
/* harmony import */ var _base_random_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93096);
/* harmony import */ var _evaluate_silhouette_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25919);
/* harmony import */ var _features_dense_matrix_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20614);
/* harmony import */ var _dense_points_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58423);
/* harmony import */ var _model_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63188);
/* harmony import */ var _fitting_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42055);









/** Parameters of `kmeans`, as users write them under `train.params`. */
const kmeansParameters = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    k: zod__WEBPACK_IMPORTED_MODULE_7__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz('auto'), zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().min(1).max(1000)])
        .default('auto')
        .describe('Clusters; auto takes, of 2 to most-clusters, the number with the largest silhouette.'),
    'most-clusters': zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().min(2).max(100).default(10).describe('Clusters that k: auto tries at most.'),
    starts: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr()
        .min(1)
        .max(1000)
        .default(10)
        .describe('Starts by k-means++; the one of least inertia is kept.'),
    iterations: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().min(1).max(100_000).default(300).describe('Iterations of a start at most.'),
});
const modelSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz('mlops-kmeans/1'),
    /** In encoded columns. */
    centres: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig()).min(1)).min(1).max(1000),
});
/** k-means: clusters around centres, on the encoded columns. */
const kmeans = {
    name: 'kmeans',
    description: 'k-means: each row belongs to the nearest of k centres, on standardised and one-hot columns.',
    tasks: ['clustering'],
    params: kmeansParameters,
    train,
    load: async (files, features) => {
        const { centres } = (0,_model_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readModelFile */ .Gw)(files, modelSchema);
        const width = centres[0].length;
        if (centres.some(({ length }) => length !== width))
            throw (0,_model_file_js__WEBPACK_IMPORTED_MODULE_6__/* .damagedModel */ .PZ)('its centres differ in length');
        (0,_dense_points_js__WEBPACK_IMPORTED_MODULE_5__/* .checkWidth */ .V)(features, width);
        return predictorOf(features, Float64Array.from(centres.flat()));
    },
};
function predictorOf(features, centres) {
    return {
        membership: 'distance',
        predict: (table) => (0,_fitting_js__WEBPACK_IMPORTED_MODULE_8__/* .distancesTo */ .M_)((0,_features_dense_matrix_js__WEBPACK_IMPORTED_MODULE_4__/* .encodeDense */ ._L)(features, table), centres),
    };
}
async function train({ features, train: table, params, seed }, context) {
    const points = (0,_dense_points_js__WEBPACK_IMPORTED_MODULE_5__/* .pointsToLearnFrom */ .x)(features, table);
    const { fit, silhouettes } = await fitClusters(points, params, seed, context);
    const { width } = points;
    const centres = Array.from({ length: fit.centres.length / width }, (_, k) => Array.from(fit.centres.subarray(k * width, (k + 1) * width)));
    return {
        files: (0,_model_file_js__WEBPACK_IMPORTED_MODULE_6__/* .writeModelFile */ .JV)({ format: 'mlops-kmeans/1', centres }),
        predictor: predictorOf(features, fit.centres),
        history: [],
        bestStep: fit.iterations,
        importance: null,
        engine: 'javascript',
        clusters: centres.length,
        threshold: null,
        figures: { inertia: fit.inertia, iterations: fit.iterations },
        curves: silhouettes.length === 0
            ? []
            : [
                {
                    title: 'Silhouette by number of clusters',
                    x: 'Clusters',
                    y: 'Silhouette',
                    points: silhouettes,
                },
            ],
    };
}
/**
 * The best of several starts; with `k: auto` of the number of clusters with the largest silhouette, the smaller of two
 * equal ones.
 */
async function fitClusters(points, params, seed, context) {
    const random = new _base_random_js__WEBPACK_IMPORTED_MODULE_2__/* .Random */ .o(seed);
    const { k } = params;
    if (k !== 'auto') {
        if (k > points.rows)
            throw tooManyClusters(k, points.rows);
        return { fit: await bestStart(points, k, params, random, context), silhouettes: [] };
    }
    const rows = (0,_evaluate_silhouette_js__WEBPACK_IMPORTED_MODULE_3__/* .silhouetteRows */ .Kv)(points.rows);
    const silhouettes = [];
    let best;
    const most = Math.min(params['most-clusters'], points.rows - 1);
    for (let clusters = 2; clusters <= most; clusters++) {
        const fit = await bestStart(points, clusters, params, random, context);
        const value = (0,_evaluate_silhouette_js__WEBPACK_IMPORTED_MODULE_3__/* .silhouette */ .j8)(points, fit.labels, clusters, rows);
        context.log.progress('Training', clusters / most, `${clusters} clusters: silhouette ${value.toFixed(4)}`);
        if (Number.isNaN(value))
            continue;
        silhouettes.push([clusters, value]);
        if (best === undefined || value > best.value)
            best = { fit, value };
    }
    // Rows that are all the same are one cluster.
    const fit = best?.fit ?? (await bestStart(points, 1, params, random, context));
    return { fit, silhouettes };
}
async function bestStart(points, k, params, random, { signal }) {
    let best;
    for (let start = 0; start < params.starts; start++) {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
        signal.throwIfAborted();
        const fit = (0,_fitting_js__WEBPACK_IMPORTED_MODULE_8__/* .improveCentres */ .T5)(points, (0,_fitting_js__WEBPACK_IMPORTED_MODULE_8__/* .seedCentres */ .qs)(points, k, random), params.iterations);
        if (best === undefined || fit.inertia < best.inertia)
            best = fit;
    }
    return best;
}
function tooManyClusters(k, rows) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`There cannot be ${k} clusters of ${rows} training rows.`, {
        location: { key: 'train.params.k' },
        hint: 'Choose fewer clusters, or k: auto.',
    });
}


/***/ }),

/***/ 63188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ readModelFile),
/* harmony export */   JV: () => (/* binding */ writeModelFile),
/* harmony export */   PZ: () => (/* binding */ damagedModel)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57296);

const fileName = 'model.json';
/** A model that is one JSON document, as the files of a package. */
function writeModelFile(content) {
    return new Map([[fileName, new TextEncoder().encode(`${JSON.stringify(content)}\n`)]]);
}
/** Reads such a model. @throws InfrastructureError if it is missing, damaged, or of another format. */
function readModelFile(files, schema) {
    const bytes = files.get(fileName);
    if (bytes === undefined)
        throw damagedModel('it is missing');
    let content;
    try {
        content = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (error) {
        throw damagedModel((0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error));
    }
    const result = schema.safeParse(content);
    if (result.success)
        return result.data;
    const [issue] = result.error.issues;
    throw damagedModel(`${issue.path.join('.') || 'its top level'}: ${issue.message}`);
}
function damagedModel(reason) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InfrastructureError */ .EN(`The model's file ${fileName} cannot be used: ${reason}.`, {
        hint: 'Train the model again, or use a version of this software that reads its format.',
    });
}


/***/ })

};
