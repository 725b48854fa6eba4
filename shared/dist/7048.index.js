export const id = 7048;
export const ids = [7048];
export const modules = {

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
/* harmony import */ var _evaluate_predictions_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73566);
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

/***/ 69889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kB: () => (/* binding */ fitReconstruction),
  a_: () => (/* binding */ judgeReconstruction),
  mD: () => (/* binding */ reconstructionSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/shared/src/data/profile/profile.js + 1 modules
var profile_profile = __webpack_require__(13581);
// EXTERNAL MODULE: ./build/shared/src/data/table.js
var data_table = __webpack_require__(96598);
// EXTERNAL MODULE: ./build/shared/src/learners/pca/components.js
var pca_components = __webpack_require__(81591);
// EXTERNAL MODULE: ./build/shared/src/drift/numeric-reference.js
var numeric_reference = __webpack_require__(9538);
// EXTERNAL MODULE: ./build/shared/src/drift/tests/ks.js + 1 modules
var ks = __webpack_require__(99858);
// EXTERNAL MODULE: ./build/shared/src/drift/tests/rank-sum.js
var rank_sum = __webpack_require__(81243);
;// CONCATENATED MODULE: ./build/shared/src/drift/joint/place-encoding.js


/** With more columns the components would outweigh the rest of the package: the first ones are taken. */
const mostEncodedColumns = 128;
/**
 * The columns whose places can be told from a profile: those with at least two different values, except dates, which
 * move on by themselves, and sensitive ones.
 */
function encodableColumns({ columns }) {
    return Object.entries(columns)
        .filter(([, profile]) => isEncodable(profile))
        .map(([name]) => name)
        .slice(0, mostEncodedColumns);
}
function isEncodable(profile) {
    if (profile.sensitive === true || profile.missing >= profile.rows)
        return false;
    if (profile.kind === 'categorical')
        return Object.keys(profile.categories).length > 0;
    return profile.type !== 'date' && profile.type !== 'timestamp' && profile.minimum !== profile.maximum;
}
/**
 * Each value as its place in the reference, between −½ and ½: of a number the share of the reference below it (equal
 * ones count half), of a category its place among the categories in order of their rows. Missing values are in the
 * middle. So a single huge number weighs no more than any other, and the profile is all that has to be known.
 * @param names of columns that the profile has; the table may lack some, which are then all missing.
 * @returns rows × names, row by row.
 */
function encodePlaces(profile, names, table) {
    const values = new Float64Array(table.rows * names.length);
    for (const [j, name] of names.entries()) {
        const column = table.columns.get(name);
        if (column === undefined)
            continue;
        const place = placesOf(profile.columns[name], column);
        for (let row = 0; row < table.rows; row++)
            values[row * names.length + j] = place(row);
    }
    return values;
}
function placesOf(profile, column) {
    if (profile.kind === 'numeric') {
        if (column.kind === 'text')
            return () => 0;
        const quantiles = Float64Array.from(profile.quantiles);
        return (row) => {
            const value = column.values[row];
            if (Number.isNaN(value))
                return 0;
            return ((0,numeric_reference/* countBelow */.BC)(quantiles, value) + (0,numeric_reference/* countUpTo */.MJ)(quantiles, value)) / (2 * quantiles.length) - 0.5;
        };
    }
    const places = categoryPlaces(profile);
    if (column.kind === 'text') {
        const byCode = column.dictionary.map((text) => places.named.get(text) ?? places.other);
        return (row) => (column.codes[row] < 0 ? 0 : byCode[column.codes[row]]);
    }
    return (row) => {
        const text = (0,data_table/* cellText */.Ie)(column, row);
        return text === null ? 0 : (places.named.get(text) ?? places.other);
    };
}
/** The middle of each category's share, the rarest first; unnamed ones are the rarest of all. */
function categoryPlaces(profile) {
    const present = profile.rows - profile.missing;
    const named = new Map();
    let below = profile.otherRows;
    for (const [name, rows] of Object.entries(profile.categories).reverse()) {
        named.set(name, (below + rows / 2) / present - 0.5);
        below += rows;
    }
    return { named, other: profile.otherRows / 2 / present - 0.5 };
}

;// CONCATENATED MODULE: ./build/shared/src/drift/joint/reconstruction.js








/** Share of the variance that the kept components explain, as in NannyML's default. */
const explainedVariance = 0.65;
const mostComponents = 32;
/** Rows that the components are fitted to, and rows of either side that are judged: more sharpen the answer little. */
const mostRows = 20_000;
/** Fewer rows without part in the fit tell too little about how well other rows are put together again. */
const leastHeldOutRows = 50;
/** A column is told apart by its residual when that is so many times what it was. */
const tellingRatio = 1.1;
const finiteNumbers = (length) => schemas/* array */.YOg(schemas/* number */.aig()).max(length);
/**
 * How well rows are put together again from few principal components: part of the profile of a model package.
 * @see encodePlaces for what the columns are encoded as.
 */
const reconstructionSchema = schemas/* strictObject */.rej({
    format: schemas/* literal */.euz('mlops-reconstruction/1'),
    /** Columns of the features' profile, in the order of the vectors. */
    columns: schemas/* array */.YOg(schemas/* string */.YjP()).min(2).max(mostEncodedColumns),
    means: finiteNumbers(mostEncodedColumns),
    /** Standard deviation of each encoded column. */
    deviations: schemas/* array */.YOg(schemas/* number */.aig().positive()).max(mostEncodedColumns),
    /** Orthogonal vectors of unit length. */
    components: schemas/* array */.YOg(finiteNumbers(mostEncodedColumns)).min(1).max(mostComponents),
    /** Profile of the one column `error`: the distance of held-out rows from what the components make of them. */
    errors: profile_profile/* tableProfileSchema */.RX.refine(({ columns }) => columns.error?.kind === 'numeric' && columns.error.quantiles.length > 0, { error: 'must have the numeric column "error"' }),
    /** Mean squared residual of each column over held-out rows. */
    residuals: schemas/* array */.YOg(schemas/* number */.aig().nonnegative()).max(mostEncodedColumns),
})
    .refine(({ columns, means, deviations, components, residuals }) => [means, deviations, residuals, ...components].every((list) => list.length === columns.length), { error: 'must have a number for each column' });
/**
 * Fits principal components to training rows, and measures on rows that had no part in the fit how much they miss: a
 * batch that is alike then misses as much, and neither more nor less.
 * @param profile of the training rows.
 * @returns null with fewer than two columns that can be encoded, or too few held-out rows.
 */
function fitReconstruction(profile, train, heldOut) {
    const names = encodableColumns(profile).filter((name) => train.columns.has(name) && heldOut.columns.has(name));
    const width = names.length;
    if (width < 2 || heldOut.rows < leastHeldOutRows)
        return null;
    const fittedRows = spreadRows(train, names);
    const { rows } = fittedRows;
    const values = encodePlaces(profile, names, fittedRows);
    const { means, deviations } = standardise(values, width);
    if (deviations.some((deviation) => !(deviation > 0))) {
        const varied = new Set(names.filter((_, j) => deviations[j] > 0));
        const columns = Object.fromEntries(Object.entries(profile.columns).filter(([name]) => varied.has(name)));
        return fitReconstruction({ rows: profile.rows, columns }, train, heldOut);
    }
    const { directions, variances } = (0,pca_components/* principalComponents */.$)({ values: Float32Array.from(values), width, rows });
    const all = variances.reduce((sum, variance) => sum + variance, 0);
    const components = [];
    let explained = 0;
    // At least one direction is left out: with all of them every row comes out as it went in.
    while (components.length < Math.min(width - 1, mostComponents) && explained < explainedVariance * all) {
        const k = components.length;
        explained += variances[k];
        components.push(Array.from(directions.subarray(k * width, (k + 1) * width), reconstruction_short));
    }
    const fitted = { columns: names, means: means.map(reconstruction_short), deviations: deviations.map(reconstruction_short), components };
    const { errors, residuals } = reconstruct(fitted, profile, spreadRows(heldOut, names));
    return {
        format: 'mlops-reconstruction/1',
        ...fitted,
        errors: { rows: errors.length, columns: { error: (0,profile_profile/* profileNumbers */.Ib)(errors) } },
        residuals: Array.from(residuals, reconstruction_short),
    };
}
/**
 * Whether the errors of the current rows are distributed as those of the held-out rows: by Kolmogorov–Smirnov and by
 * rank sum, the smaller of both p-values counting twice.
 * @param profile that the components were fitted with.
 * @returns null where a column that it needs is not there.
 */
function judgeReconstruction(fitted, profile, current) {
    const held = fitted.errors.columns.error;
    if (held.kind !== 'numeric' || fitted.columns.some((name) => !(name in profile.columns)))
        return null;
    if (fitted.columns.some((name) => !comparable(profile.columns[name].kind, current, name)))
        return null;
    const { errors, residuals } = reconstruct(fitted, profile, spreadRows(current, fitted.columns));
    const sorted = errors.sort();
    const reference = (0,numeric_reference/* referenceFromProfile */.hZ)(held);
    const distance = (0,ks/* ksStatistic */.t)(reference, sorted);
    const shift = (0,rank_sum/* rankShift */.fZ)(reference, sorted);
    const least = Math.min((0,ks/* ksPValue */.c)(distance, reference.count, sorted.length), (0,rank_sum/* rankSumPValue */.Fr)(shift, reference.count, sorted.length));
    const ratios = fitted.columns.map((name, j) => ({
        name,
        ratio: residuals[j] / Math.max(1e-9, fitted.residuals[j]),
    }));
    return {
        test: 'reconstruction',
        label: 'Kolmogorov–Smirnov distance of the error after reconstruction from principal components',
        statistics: {
            reconstruction_error_ks: distance,
            reconstruction_error_rank_shift: shift,
            reconstruction_error_mean: sorted.reduce((sum, error) => sum + error, 0) / sorted.length,
            reconstruction_error_mean_reference: held.mean,
        },
        effectName: 'reconstruction_error_ks',
        effect: distance,
        effectThreshold: 0.05,
        pValue: Math.min(1, 2 * least),
        features: ratios
            .filter(({ ratio }) => ratio >= tellingRatio)
            .sort((a, b) => b.ratio - a.ratio)
            .slice(0, 3)
            .map(({ name }) => name),
    };
}
function comparable(kind, current, name) {
    const column = current.columns.get(name);
    return column !== undefined && (kind === 'categorical' || column.kind === 'numeric');
}
/** @returns the distance of each row from its reconstruction, and the mean square of each column's part in it. */
function reconstruct({ columns, means, deviations, components, }, profile, table) {
    const width = columns.length;
    const values = encodePlaces(profile, columns, table);
    const errors = new Float64Array(table.rows);
    const residuals = new Float64Array(width);
    const rest = new Float64Array(width);
    for (let row = 0; row < table.rows; row++) {
        for (let j = 0; j < width; j++)
            rest[j] = (values[row * width + j] - means[j]) / deviations[j];
        // The components are orthogonal, so each can be taken off what the others left.
        for (const component of components) {
            let along = 0;
            for (let j = 0; j < width; j++)
                along += component[j] * rest[j];
            for (let j = 0; j < width; j++)
                rest[j] -= along * component[j];
        }
        let squares = 0;
        for (let j = 0; j < width; j++) {
            squares += rest[j] ** 2;
            residuals[j] += rest[j] ** 2 / table.rows;
        }
        errors[row] = Math.sqrt(squares);
    }
    return { errors, residuals };
}
/** Takes off the mean and divides by the deviation of each column, in place. */
function standardise(values, width) {
    const rows = values.length / width;
    const means = [];
    const deviations = [];
    for (let j = 0; j < width; j++) {
        let mean = 0;
        for (let at = j; at < values.length; at += width)
            mean += values[at] / rows;
        let squares = 0;
        for (let at = j; at < values.length; at += width)
            squares += (values[at] - mean) ** 2;
        const deviation = Math.sqrt(squares / rows);
        for (let at = j; at < values.length; at += width)
            values[at] = (values[at] - mean) / deviation;
        means.push(mean);
        deviations.push(deviation);
    }
    return { means, deviations };
}
/** So many rows at equal steps: tables may be in some order. */
function spreadRows(table, names) {
    const columns = new Map(names.map((name) => [name, table.columns.get(name)]));
    if (table.rows <= mostRows)
        return { rows: table.rows, columns };
    const step = table.rows / mostRows;
    return (0,data_table/* selectRows */.A5)({ rows: table.rows, columns }, Int32Array.from({ length: mostRows }, (_, i) => Math.floor(i * step)));
}
/** Six digits: more would only make the package larger. */
function reconstruction_short(value) {
    return Number(value.toPrecision(6));
}


/***/ }),

/***/ 87222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tl: () => (/* binding */ normalTails),
/* harmony export */   cj: () => (/* binding */ chiSquaredTail)
/* harmony export */ });
/* unused harmony export upperGamma */
/* harmony import */ var _densities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11012);

/**
 * Upper tail of the χ² distribution: P(X ≥ statistic).
 * @param degreesOfFreedom positive.
 */
function chiSquaredTail(statistic, degreesOfFreedom) {
    return upperGamma(degreesOfFreedom / 2, statistic / 2);
}
/**
 * Both tails of the standard normal distribution: P(|Z| ≥ |z|).
 */
function normalTails(z) {
    return upperGamma(0.5, (z * z) / 2);
}
/**
 * Regularised upper incomplete gamma function Q(a, x), a > 0: the power series (DLMF 8.7.1) below x = a + 1, else
 * Legendre's continued fraction (DLMF 8.9.2) by Lentz's method. Relative error about 1e-14, tails included.
 */
function upperGamma(a, x) {
    if (!(x > 0))
        return Number.isNaN(x) ? Number.NaN : 1;
    if (x === Number.POSITIVE_INFINITY)
        return 0;
    const density = (0,_densities_js__WEBPACK_IMPORTED_MODULE_0__/* .poissonDensity */ .Un)(a, x);
    if (x < a + 1) {
        let term = 1;
        let sum = 1;
        for (let i = 1; term > sum * 1e-17; i++) {
            term *= x / (a + i);
            sum += term;
        }
        return Math.max(0, 1 - density * sum);
    }
    let b = x + 1 - a;
    let c = Number.POSITIVE_INFINITY;
    let d = 1 / b;
    let fraction = d;
    for (let i = 1; i < 100_000; i++) {
        const numerator = -i * (i - a);
        b += 2;
        d = 1 / (numerator * d + b);
        c = b + numerator / c;
        const step = c * d;
        fraction *= step;
        if (Math.abs(step - 1) < 1e-16)
            break;
    }
    return a * density * fraction;
}


/***/ }),

/***/ 11012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Un: () => (/* binding */ poissonDensity),
/* harmony export */   iM: () => (/* binding */ binomialDensity),
/* harmony export */   si: () => (/* binding */ hypergeometricDensity)
/* harmony export */ });
/**
 * Poisson, binomial and hypergeometric probabilities to full double accuracy at any size, after C. Loader,
 * "Fast and Accurate Computation of Binomial Probabilities" (2000): Stirling's formula with its error term and
 * the deviance, so that no large logarithms cancel.
 */
/** Stirling's error: ln Γ(x + 1) − (x + ½) ln x + x − ½ ln 2π, for x > 0. */
function stirlingError(x) {
    let error = 0;
    let at = x;
    // δ(x) − δ(x + 1) = (x + ½) ln(1 + 1/x) − 1 leads to where the asymptotic series (DLMF 5.11.1) is exact.
    while (at < 16) {
        error += (at + 0.5) * Math.log1p(1 / at) - 1;
        at++;
    }
    const square = at * at;
    const series = 1 / 12 -
        (1 / 360 - (1 / 1260 - (1 / 1680 - (1 / 1188 - 691 / 360360 / square) / square) / square) / square) /
            square;
    return error + series / at;
}
/** Deviance x ln(x/mean) + mean − x, without cancellation where x is near the mean. */
function deviance(x, mean) {
    const difference = x - mean;
    if (Math.abs(difference) >= 0.1 * (x + mean))
        return x * Math.log(x / mean) + mean - x;
    const ratio = difference / (x + mean);
    let sum = difference * ratio;
    let term = 2 * x * ratio;
    for (let j = 1; j < 1000; j++) {
        term *= ratio * ratio;
        const next = sum + term / (2 * j + 1);
        if (next === sum)
            break;
        sum = next;
    }
    return sum;
}
/** mean^x e^−mean / Γ(x + 1), for any x ≥ 0 and mean ≥ 0, whole or not. */
function poissonDensity(x, mean) {
    if (mean === 0)
        return x === 0 ? 1 : 0;
    if (x === 0)
        return Math.exp(-mean);
    return Math.exp(-stirlingError(x) - deviance(x, mean)) / Math.sqrt(2 * Math.PI * x);
}
/** Probability of x successes in n independent trials. */
function binomialDensity(x, n, probability) {
    const failure = 1 - probability;
    if (x < 0 || x > n)
        return 0;
    if (probability === 0)
        return x === 0 ? 1 : 0;
    if (failure === 0)
        return x === n ? 1 : 0;
    if (x === 0)
        return Math.exp(n * Math.log1p(-probability));
    if (x === n)
        return Math.exp(n * Math.log(probability));
    const logarithm = stirlingError(n) -
        stirlingError(x) -
        stirlingError(n - x) -
        deviance(x, n * probability) -
        deviance(n - x, n * failure);
    return Math.exp(logarithm) * Math.sqrt(n / (2 * Math.PI * x * (n - x)));
}
/** Probability of x marked items among `drawn` items taken without replacement from `marked` and `unmarked` ones. */
function hypergeometricDensity(x, marked, unmarked, drawn) {
    const total = marked + unmarked;
    if (x < 0 || x > marked || drawn - x < 0 || drawn - x > unmarked)
        return 0;
    const share = drawn / total;
    return ((binomialDensity(x, marked, share) * binomialDensity(drawn - x, unmarked, share)) /
        binomialDensity(drawn, total, share));
}


/***/ }),

/***/ 9538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ countBelow),
/* harmony export */   MJ: () => (/* binding */ countUpTo),
/* harmony export */   UL: () => (/* binding */ referenceFromValues),
/* harmony export */   hZ: () => (/* binding */ referenceFromProfile)
/* harmony export */ });
/** @param sorted present values, ascending; at least one. */
function referenceFromValues(sorted) {
    const count = sorted.length;
    let mean = 0;
    for (let i = 0; i < count; i++)
        mean += sorted[i];
    mean /= count;
    let squares = 0;
    let rounding = 0;
    for (let i = 0; i < count; i++) {
        const deviation = sorted[i] - mean;
        squares += deviation * deviation;
        rounding += deviation;
    }
    // The second term takes away what rounding left in the mean.
    const variance = Math.max(0, (squares - (rounding * rounding) / count) / count);
    return {
        count,
        exact: true,
        knots: sorted,
        // What looks at samples counts them.
        get atLeast() {
            return equalSteps(count);
        },
        get atMost() {
            return equalSteps(count);
        },
        error: 0,
        standardDeviation: Math.sqrt(variance),
    };
}
let lastSteps = new Float64Array(0);
/** 1/n, 2/n … 1: columns of as many values share them. */
function equalSteps(count) {
    if (lastSteps.length !== count) {
        lastSteps = new Float64Array(count);
        for (let i = 0; i < count; i++)
            lastSteps[i] = (i + 1) / count;
    }
    return lastSteps;
}
/** @param profile with at least one present value. */
function referenceFromProfile(profile) {
    const count = profile.rows - profile.missing;
    const error = profile.quantileError;
    const knots = Float64Array.from(profile.quantiles);
    const steps = knots.length - 1;
    const atLeast = new Float64Array(knots.length);
    const atMost = new Float64Array(knots.length);
    for (let k = 0; k <= steps; k++) {
        // Quantile k is the value at which the count of values reaches k/256 of all; whole counts bound it further.
        const reached = Math.max(1, Math.ceil((k * count) / steps));
        const below = k === steps ? count : Math.ceil(((k + 1) * count) / steps) - 1;
        // The extremes are exact; else a quantile's rank errs by as much as the profile says.
        atLeast[k] = k === steps ? 1 : Math.max(1 / count, reached / count - error);
        atMost[k] = k === steps ? 1 : Math.min(1, Math.max(reached, below) / count + error);
    }
    return {
        count,
        exact: false,
        knots,
        atLeast,
        atMost,
        error,
        standardDeviation: Math.sqrt(profile.squaredDeviations / count),
    };
}
/** How many of the ascending numbers are below `value`. */
function countBelow(sorted, value) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (sorted[middle] < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** How many of the ascending numbers are at most `value`. */
function countUpTo(sorted, value) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (sorted[middle] <= value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 99858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ks: () => (/* binding */ ks),
  c: () => (/* binding */ ksPValue),
  t: () => (/* binding */ ksStatistic)
});

// EXTERNAL MODULE: ./build/shared/src/drift/math/densities.js
var densities = __webpack_require__(11012);
;// CONCATENATED MODULE: ./build/shared/src/drift/math/kolmogorov.js

/**
 * Upper tail of the two-sided Kolmogorov–Smirnov distribution for a sample of n: P(D ≥ distance). The choice among
 * methods is that of R. Simard and P. L'Ecuyer, "Computing the Two-Sided Kolmogorov-Smirnov Distribution" (Journal
 * of Statistical Software 39/11, 2011), which SciPy follows too, so both agree to 1e-9.
 * @param n a positive integer.
 * @param distance between 0 and 1.
 */
function kolmogorovTail(n, distance) {
    const scaled = n * distance;
    const square = scaled * distance;
    if (distance >= 1)
        return 0;
    if (scaled <= 0.5)
        return 1;
    if (scaled >= n - 1)
        return 2 * (1 - distance) ** n;
    // From here on both one-sided events hardly ever meet, so twice one of them is exact enough.
    if (distance >= 0.5 || square >= (n <= 140 ? 4 : 2.2))
        return Math.min(1, 2 * oneSidedTail(n, distance));
    // The distribution function is below 1e-12 here.
    if (square < 0.035)
        return 1;
    if (n <= 140 || (n <= 100_000 && n * distance ** 1.5 <= 1.4))
        return clip(1 - matrixDistribution(n, distance));
    return clip(1 - expandedDistribution(n, distance));
}
/**
 * One-sided tail P(D⁺ ≥ distance), the sum of Z. W. Birnbaum and F. H. Tingey (1951), each term written as a
 * binomial probability. Beyond a million rows the expansion of U. R. Maag and G. Dicaire (1971).
 */
function oneSidedTail(n, distance) {
    if (n > 1_000_000)
        return Math.exp(-((6 * n * distance + 1) ** 2) / (18 * n));
    let sum = 0;
    for (let j = Math.floor(n * (1 - distance)); j >= 0; j--) {
        const probability = distance + j / n;
        if (probability <= 1)
            sum += ((0,densities/* binomialDensity */.iM)(j, n, probability) * distance) / probability;
    }
    return sum;
}
/** P(D < distance) by powers of Durbin's matrix: G. Marsaglia, W. W. Tsang, J. Wang (2003). Exact. */
function matrixDistribution(n, distance) {
    const k = Math.floor(n * distance) + 1;
    const size = 2 * k - 1;
    const h = k - n * distance;
    const step = new Float64Array(size * size);
    for (let row = 0; row < size; row++) {
        for (let column = 0; column <= Math.min(size - 1, row + 1); column++)
            step[row * size + column] = 1;
    }
    for (let i = 0; i < size; i++) {
        step[i * size] -= h ** (i + 1);
        step[(size - 1) * size + i] -= h ** (size - i);
    }
    if (2 * h > 1)
        step[(size - 1) * size] += (2 * h - 1) ** size;
    for (let row = 0; row < size; row++) {
        let factorial = 1;
        for (let column = row; column >= 0; column--) {
            factorial *= row - column + 1;
            step[row * size + column] /= factorial;
        }
    }
    const { values, exponent } = matrixPower(step, size, n);
    let probability = values[(k - 1) * size + k - 1];
    let scale = exponent;
    for (let i = 1; i <= n; i++) {
        probability *= i / n;
        if (probability < 1e-140) {
            probability *= 1e140;
            scale -= 140;
        }
    }
    return probability * 10 ** scale;
}
/** The matrix to a power, as values times 10^exponent. */
function matrixPower(matrix, size, power) {
    if (power === 1)
        return { values: matrix, exponent: 0 };
    const half = matrixPower(matrix, size, Math.floor(power / 2));
    let values = multiply(half.values, half.values, size);
    let exponent = 2 * half.exponent;
    if (power % 2 === 1)
        values = multiply(values, matrix, size);
    if (values[(size >> 1) * size + (size >> 1)] > 1e140) {
        for (let i = 0; i < values.length; i++)
            values[i] *= 1e-140;
        exponent += 140;
    }
    return { values, exponent };
}
function multiply(a, b, size) {
    const product = new Float64Array(size * size);
    for (let row = 0; row < size; row++) {
        for (let inner = 0; inner < size; inner++) {
            const factor = a[row * size + inner];
            if (factor === 0)
                continue;
            for (let column = 0; column < size; column++) {
                product[row * size + column] += factor * b[inner * size + column];
            }
        }
    }
    return product;
}
/** P(D < distance) by the expansion of W. Pelz and I. J. Good (1976) in powers of 1/√n, up to n^−3/2. */
function expandedDistribution(n, distance) {
    const z = Math.sqrt(n) * distance;
    const z2 = z * z;
    const z4 = z2 * z2;
    const z6 = z4 * z2;
    const pi2 = Math.PI ** 2;
    const pi4 = pi2 * pi2;
    const pi6 = pi4 * pi2;
    let sum0 = 0;
    let sum1 = 0;
    let sum2 = 0;
    let sum3 = 0;
    let even2 = 0;
    let even3 = 0;
    for (let k = Math.ceil((16 * z) / Math.PI); k > 0; k--) {
        const odd2 = (2 * k - 1) ** 2;
        const odd4 = odd2 * odd2;
        const weight = Math.exp((-pi2 * odd2) / (8 * z2));
        sum0 += weight;
        sum1 += weight * ((pi2 * odd2) / 4 - z2);
        sum2 +=
            weight * (6 * z6 + 2 * z4 + ((2 * z4 - 5 * z2) * pi2 * odd2) / 4 + (pi4 * (1 - 2 * z2) * odd4) / 16);
        sum3 +=
            weight *
                (-30 * z6 -
                    90 * z4 * z4 +
                    (pi2 * (135 * z4 - 96 * z6) * odd2) / 4 +
                    (pi4 * (212 * z4 - 60 * z2) * odd4) / 16 +
                    (pi6 * (5 - 30 * z2) * odd2 * odd4) / 64);
        const k2 = k * k;
        const evenWeight = Math.exp((-pi2 * k2) / (2 * z2));
        even2 += k2 * evenWeight;
        even3 += (3 * z2 - pi2 * k2) * k2 * evenWeight;
    }
    const term0 = sum0 / z;
    const term1 = sum1 / (6 * z4);
    const term2 = sum2 / (72 * z6 * z) - (pi2 * even2) / (36 * z2 * z);
    const term3 = sum3 / (6480 * z4 * z6) + (pi2 * even3) / (216 * z6);
    return Math.sqrt(2 * Math.PI) * (term0 + term1 / Math.sqrt(n) + term2 / n + term3 / n ** 1.5);
}
function clip(probability) {
    return Math.min(1, Math.max(0, probability));
}

// EXTERNAL MODULE: ./build/shared/src/drift/walk-values.js
var walk_values = __webpack_require__(38251);
;// CONCATENATED MODULE: ./build/shared/src/drift/tests/ks.js


/** Kolmogorov–Smirnov: the largest distance between both distribution functions. */
const ks = {
    name: 'ks',
    label: 'Kolmogorov–Smirnov distance',
    effectName: 'ks_statistic',
    // Five rows in a hundred on the other side of some value; a normal column moved by an eighth of a deviation.
    effectThreshold: 0.05,
    runs: 'automatic',
    hasPValue: true,
    kinds: ['numeric'],
    compare(comparison) {
        if (comparison.kind !== 'numeric')
            return null;
        const distance = ksStatistic(comparison.reference, comparison.current);
        const pValue = ksPValue(distance, comparison.reference.count, comparison.current.length);
        return { statistics: { ks_statistic: distance, ks_p_value: pValue }, effect: distance, pValue };
    },
};
/**
 * The two-sample Kolmogorov–Smirnov statistic, sup |F − G|. From rows it is exact (scipy.stats.ks_2samp). From a
 * profile it is the smallest distance that the profile allows: never above the exact value and less than 1/256
 * and twice the quantiles' error below it, so that a test built on it errs on the quiet side.
 * @param current present values, ascending; at least one.
 */
function ksStatistic(reference, current) {
    return (0,walk_values/* walkValues */.QC)(reference, current).distance;
}
/**
 * The asymptotic p-value of the two-sample statistic, as scipy.stats.ks_2samp(method="asymp"): that of a single
 * sample of n·m/(n + m) values. With ties it is above the true level.
 */
function ksPValue(distance, referenceCount, currentCount) {
    const rows = roundHalfToEven((referenceCount * currentCount) / (referenceCount + currentCount));
    return kolmogorovTail(Math.max(1, rows), distance);
}
/** As numpy.round. */
function roundHalfToEven(value) {
    const floor = Math.floor(value);
    if (value - floor !== 0.5)
        return Math.round(value);
    return floor % 2 === 0 ? floor : floor + 1;
}


/***/ }),

/***/ 81243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fr: () => (/* binding */ rankSumPValue),
/* harmony export */   fZ: () => (/* binding */ rankShift),
/* harmony export */   uB: () => (/* binding */ rankSum)
/* harmony export */ });
/* harmony import */ var _math_chi_squared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87222);
/* harmony import */ var _walk_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38251);


/**
 * Mann–Whitney (Wilcoxon rank sum): whether current values tend to be larger or smaller than the reference's. It
 * sees a shift of the whole column in half the rows that Kolmogorov–Smirnov needs, and nothing else.
 */
const rankSum = {
    name: 'rank-sum',
    label: 'shift in rank',
    effectName: 'rank_shift',
    // A normal column moved by an eighth of a deviation.
    effectThreshold: 0.035,
    runs: 'automatic',
    hasPValue: true,
    kinds: ['numeric'],
    compare(comparison) {
        if (comparison.kind !== 'numeric')
            return null;
        const shift = rankShift(comparison.reference, comparison.current);
        const pValue = rankSumPValue(shift, comparison.reference.count, comparison.current.length);
        return {
            statistics: { rank_shift: shift, rank_sum_p_value: pValue },
            effect: Math.abs(shift),
            pValue,
        };
    },
};
/**
 * P(current > reference) + ½ P(current = reference) − ½, between −½ and ½: U/(n·m) − ½ with U of
 * scipy.stats.mannwhitneyu(current, reference). From a profile it is the value nearest to zero that the profile
 * allows: less than 1/256 and twice the quantiles' error from the exact one.
 * @param current present values, ascending; at least one.
 */
function rankShift(reference, current) {
    const { least, most } = (0,_walk_values_js__WEBPACK_IMPORTED_MODULE_0__/* .walkValues */ .QC)(reference, current);
    const lowest = least / (2 * current.length) - 0.5;
    const highest = most / (2 * current.length) - 0.5;
    if (lowest > 0)
        return lowest;
    return Math.min(highest, 0);
}
/**
 * Two-sided p-value by the normal approximation without the correction for ties, which would only shrink the
 * variance: with ties it is above the true level, all the more so where one value is most of a column and the
 * approximation itself would be poor.
 */
function rankSumPValue(shift, referenceCount, currentCount) {
    const variance = (referenceCount + currentCount + 1) / (12 * referenceCount * currentCount);
    return (0,_math_chi_squared_js__WEBPACK_IMPORTED_MODULE_1__/* .normalTails */ .Tl)(shift / Math.sqrt(variance));
}


/***/ }),

/***/ 38251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J0: () => (/* binding */ keepWalk),
/* harmony export */   QC: () => (/* binding */ walkValues),
/* harmony export */   vg: () => (/* binding */ walkSamples)
/* harmony export */ });
/** The last walk along the values of a column: more than one test asks for it. */
const walks = new WeakMap();
/** Keeps what another thread found out by `walkSamples`. */
function keepWalk(reference, current, walk) {
    walks.set(current, { knots: reference, walk });
}
/** @param current present values, ascending; at least one. */
function walkValues(reference, current) {
    const known = walks.get(current);
    if (known?.knots === reference.knots)
        return known.walk;
    const walk = reference.exact ? walkSamples(reference.knots, current) : walkOnce(reference, current);
    walks.set(current, { knots: reference.knots, walk });
    return walk;
}
/**
 * The walk along two samples: a run of equal values at a time, and in whole numbers as long as that is possible.
 * @param reference, current ascending; at least one each.
 */
function walkSamples(reference, current) {
    const rows = reference.length;
    const count = current.length;
    let below = 0;
    let distance = 0;
    let sum = 0;
    for (let row = 0; row < count;) {
        const value = current[row];
        while (below < rows && reference[below] < value)
            below++;
        let upTo = below;
        while (upTo < rows && reference[upTo] === value)
            upTo++;
        let end = row + 1;
        while (end < count && current[end] === value)
            end++;
        sum += (below + upTo) * (end - row);
        const above = end / count - upTo / rows;
        const under = below / rows - row / count;
        if (above > distance)
            distance = above;
        if (under > distance)
            distance = under;
        below = upTo;
        row = end;
    }
    return { distance, least: sum / rows, most: sum / rows };
}
/**
 * Both distribution functions are constant between neighbouring values of either. The current one is furthest above the
 * reference's at a current value, and furthest below it just before one: so it is enough to look at those.
 */
function walkOnce({ knots, atLeast, atMost }, current) {
    const count = current.length;
    const last = knots.length;
    let below = 0;
    let upTo = 0;
    let distance = 0;
    let least = 0;
    let most = 0;
    for (let row = 0; row < count; row++) {
        const value = current[row];
        if (row === 0 || value !== current[row - 1]) {
            below = upTo;
            while (below < last && knots[below] < value)
                below++;
            upTo = below;
            while (upTo < last && knots[upTo] <= value)
                upTo++;
        }
        const leastBefore = below === 0 ? 0 : atLeast[below - 1];
        const mostAt = upTo === 0 ? 0 : atMost[upTo - 1];
        least += leastBefore + (upTo === 0 ? 0 : atLeast[upTo - 1]);
        most += (below === 0 ? 0 : atMost[below - 1]) + mostAt;
        const above = (row + 1) / count - mostAt;
        const under = leastBefore - row / count;
        if (above > distance)
            distance = above;
        if (under > distance)
            distance = under;
    }
    return { distance, least, most };
}


/***/ }),

/***/ 81591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ principalComponents),
/* harmony export */   a: () => (/* binding */ rebuild)
/* harmony export */ });
/** All principal components of points: eigenvectors of their covariance matrix. */
function principalComponents({ values, width, rows, }) {
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


/***/ }),

/***/ 18253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _m: () => (/* binding */ decisionPath),
/* harmony export */   gI: () => (/* binding */ assembleModel),
/* harmony export */   t2: () => (/* binding */ readModelFiles),
/* harmony export */   uv: () => (/* binding */ decisionOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37428);
/* harmony import */ var _base_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47163);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57296);
/* harmony import */ var _command_command_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76690);
/* harmony import */ var _features_features_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29734);
/* harmony import */ var _learners_model_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63188);
/* harmony import */ var _learners_registry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43973);







/**
 * What turns the learner's numbers into answers. It lies among the model's files, so that the model id covers it:
 * with another threshold it is another model.
 */
const decisionPath = 'model/decision.json';
/** The content of that file. */
function decisionOf(manifest) {
    const { task, target, classes, positive, threshold } = manifest;
    return { format: 'mlops-decision/1', task, target, classes, positive, threshold };
}
/**
 * Puts together the model of a package, wherever its files lie: on a disk, or where a browser fetches them.
 * @param read the bytes of one of the package's files, which were checked against the manifest.
 * @throws ConfigurationError for a model that a command made. @throws InfrastructureError if it cannot be read.
 */
async function assembleModel(manifest, read) {
    (0,_command_command_model_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnanswering */ .Mf)(manifest);
    const features = _features_features_js__WEBPACK_IMPORTED_MODULE_3__/* .fittedFeaturesSchema */ .D5.safeParse(await readJson(read, 'features.json'));
    if (!features.success)
        throw (0,_learners_model_file_js__WEBPACK_IMPORTED_MODULE_4__/* .damagedFile */ .GD)('features.json', zod__WEBPACK_IMPORTED_MODULE_6__/* .prettifyError */ .S1(features.error));
    const decision = await readJson(read, decisionPath);
    if ((0,_base_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(decision) !== (0,_base_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(decisionOf(manifest))) {
        throw (0,_learners_model_file_js__WEBPACK_IMPORTED_MODULE_4__/* .damagedFile */ .GD)(decisionPath, 'it says something else than manifest.json');
    }
    const predictor = await (0,_learners_registry_js__WEBPACK_IMPORTED_MODULE_5__/* .loadPredictor */ .bu)(manifest.learner.name, await readModelFiles(manifest, read), features.data);
    return { features: features.data, predictor };
}
/** The learner's own files of a package, by path below `model/`. */
async function readModelFiles(manifest, read) {
    const paths = manifest.files
        .map(({ path }) => path)
        .filter((path) => path.startsWith('model/') && path !== decisionPath);
    const contents = await Promise.all(paths.map(read));
    return new Map(paths.map((path, index) => [path.slice('model/'.length), contents[index]]));
}
async function readJson(read, path) {
    const bytes = await read(path);
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (cause) {
        throw (0,_learners_model_file_js__WEBPACK_IMPORTED_MODULE_4__/* .damagedFile */ .GD)(path, (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause), cause);
    }
}


/***/ }),

/***/ 44112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ modelDocuments)
});

// EXTERNAL MODULE: ./build/shared/src/base/digest.js
var digest = __webpack_require__(47163);
// EXTERNAL MODULE: ./build/shared/src/learners/tasks.js
var tasks = __webpack_require__(93978);
// EXTERNAL MODULE: ./build/shared/src/registry/model-facts.js
var model_facts = __webpack_require__(85714);
;// CONCATENATED MODULE: ./build/shared/src/registry/model-bom.js



/**
 * A CycloneDX 1.6 bill of materials of the model (ML-BOM): what it is, which data it learned from, which files and which
 * libraries make it up, and how good it is.
 * @param files of the package; those that the model's id covers are listed.
 */
function modelBom(facts, files) {
    const { manifest } = facts;
    const model = `model:${manifest.id}`;
    const data = `dataset:${manifest.datasetId}`;
    const libraries = Object.entries(manifest.engine.versions).map(([name, version]) => ({
        type: name === 'node' ? 'platform' : 'library',
        'bom-ref': `library:${name}@${version}`,
        name,
        version,
    }));
    return {
        $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        serialNumber: `urn:uuid:${uuidOf(manifest.id)}`,
        version: 1,
        // No time: the same model has the same bill of materials. The manifest says when it was made.
        metadata: { component: modelComponent(facts, model, data, files) },
        components: [dataComponent(facts, data), ...libraries],
        dependencies: [
            { ref: model, dependsOn: [data, ...libraries.map((library) => library['bom-ref'])] },
            { ref: data },
        ],
    };
}
function modelComponent(facts, reference, data, files) {
    const { manifest, words } = facts;
    const { learner, seed, engine, primaryMetric } = manifest;
    const owners = words.roles.flatMap(({ users }) => users);
    const properties = [
        ['seed', String(seed)],
        ['engine', engine.name],
        ['primary-metric', primaryMetric],
        ...Object.entries(learner.params).map(([name, value]) => [
            `parameter:${name}`,
            JSON.stringify(value) ?? 'null',
        ]),
    ];
    return {
        type: 'machine-learning-model',
        'bom-ref': reference,
        name: manifest.name,
        version: manifest.id,
        ...(words.purpose === null ? {} : { description: words.purpose }),
        ...(owners.length === 0 ? {} : { authors: [...new Set(owners)].map((name) => ({ name })) }),
        ...(words.license === null ? {} : { licenses: [{ license: { name: words.license } }] }),
        components: files
            .filter(({ path }) => path === 'features.json' || path.startsWith('model/'))
            .map(({ path, size, sha256: content }) => ({
            type: 'file',
            'bom-ref': `file:${path}`,
            name: path,
            hashes: [{ alg: 'SHA-256', content }],
            properties: [property('size', String(size))],
        })),
        properties: properties.map(([name, value]) => property(name, value)),
        modelCard: modelCardOf(facts, data),
    };
}
function modelCardOf(facts, data) {
    const { manifest, words } = facts;
    const { approach, answer } = tasks/* taskFacts */.Xi[manifest.task];
    const limits = (0,model_facts/* knownLimits */.Yx)(facts);
    return {
        modelParameters: {
            approach: { type: approach },
            task: manifest.task,
            architectureFamily: manifest.learner.name,
            datasets: [{ ref: data }],
            inputs: manifest.features.map(({ name, type }) => ({ format: `${name}: ${type}` })),
            outputs: [{ format: answer }],
        },
        quantitativeAnalysis: { performanceMetrics: performanceMetrics(facts) },
        considerations: {
            ...(words.purpose === null ? {} : { useCases: [words.purpose] }),
            ...(limits.length === 0 ? {} : { technicalLimitations: limits }),
        },
    };
}
function performanceMetrics({ metrics, evidence }) {
    const whole = Object.entries(metrics).flatMap(([name, { value }]) => value === null ? [] : [performance(name, value, evidence?.intervals[name] ?? null)]);
    const sliced = (evidence?.slices ?? []).flatMap(({ column, slice, metric, value, interval }) => value === null ? [] : [performance(metric, value, interval, `${column}: ${slice ?? '(missing)'}`)]);
    return [...whole, ...sliced];
}
/** CycloneDX writes figures as text. */
function performance(type, value, interval, slice) {
    return {
        type,
        value: String(value),
        ...(slice === undefined ? {} : { slice }),
        ...(interval === null
            ? {}
            : {
                confidenceInterval: { lowerBound: String(interval.lower), upperBound: String(interval.upper) },
            }),
    };
}
function dataComponent({ manifest, rows }, reference) {
    const isEnvironment = manifest.task === 'reinforcement';
    const name = `${manifest.name}-${isEnvironment ? 'environment' : 'dataset'}`;
    return {
        type: 'data',
        'bom-ref': reference,
        name,
        version: manifest.datasetId,
        // Over the values and the split, however they are stored; see docs/packages.md.
        hashes: [{ alg: 'SHA-256', content: manifest.datasetId }],
        data: [
            {
                type: isEnvironment ? 'source-code' : 'dataset',
                name,
                contents: {
                    properties: [
                        property('rows:train', String(rows.train)),
                        property('rows:test', String(rows.test)),
                        property('split-scheme', manifest.splitScheme),
                    ],
                },
            },
        ],
    };
}
function property(name, value) {
    return { name: `mlops-actions:${name}`, value };
}
/** A UUID of one's own making (version 8, RFC 9562) that is the same for the same model. */
function uuidOf(id) {
    const digits = (0,digest/* sha256 */.sc)(`bom of ${id}`);
    const variant = '89ab'[Number.parseInt(digits[16], 16) % 4];
    return [
        digits.slice(0, 8),
        digits.slice(8, 12),
        `8${digits.slice(13, 16)}`,
        `${variant}${digits.slice(17, 20)}`,
        digits.slice(20, 32),
    ].join('-');
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/shared/src/report/markdown-escape.js
var markdown_escape = __webpack_require__(27103);
;// CONCATENATED MODULE: ./build/shared/src/registry/model-card.js




/** Slices that a card lists at most; the gate's report has them all. */
const mostSlices = 100;
/** MODEL_CARD.md: Hugging Face's metadata, then what the model is, for people. */
function modelCard(facts) {
    const { manifest } = facts;
    const sections = [
        `# ${manifest.name}`,
        purpose(facts),
        facts.words.roles.length > 0 ? section('Who answers for it', roleTable(facts)) : '',
        section('Data', dataTable(facts)),
        section('Metrics on the test split', metricTable(facts)),
        facts.evidence?.slices.length ? section('Slices', sliceTable(facts)) : '',
        section('Limits', bullets((0,model_facts/* knownLimits */.Yx)(facts).map((limit) => (0,markdown_escape/* escapeMarkdownSentence */.GL)(limit)))),
        section('Features', features(facts)),
        section('How it was trained', trainingTable(facts)),
    ];
    // `stringify` quotes what would end the block or mean something else.
    return `---\n${(0,dist/* stringify */.As)(metadata(facts))}---\n\n${sections.filter(Boolean).join('\n\n')}\n`;
}
/** The card's metadata as Hugging Face reads it: https://huggingface.co/docs/hub/model-cards#model-card-metadata. */
function metadata({ manifest, metrics, words }) {
    const { pipelineTag } = tasks/* taskFacts */.Xi[manifest.task];
    const type = pipelineTag === 'other' ? manifest.task : pipelineTag;
    const values = Object.entries(metrics).flatMap(([name, { value }]) => value === null || !Number.isFinite(value) ? [] : [{ type: name, value, name }]);
    return {
        ...(words.license === null ? {} : { license: words.license }),
        library_name: 'mlops-actions',
        pipeline_tag: pipelineTag,
        tags: ['tabular', ...(pipelineTag === 'other' ? [manifest.task] : []), manifest.learner.name],
        // The hub refuses results without a metric.
        ...(values.length === 0
            ? {}
            : {
                'model-index': [
                    {
                        name: manifest.name,
                        results: [
                            {
                                task: { type },
                                dataset: {
                                    name: `${manifest.name} data`,
                                    type: `${manifest.name}-dataset`,
                                    split: 'test',
                                    revision: manifest.datasetId,
                                },
                                metrics: values,
                            },
                        ],
                    },
                ],
            }),
    };
}
function purpose({ manifest, words }) {
    const does = tasks/* taskFacts */.Xi[manifest.task].purpose((0,markdown_escape/* escapeMarkdown */.FV)(manifest.target));
    const sentence = `${does} with ${(0,markdown_escape/* escapeMarkdown */.FV)(manifest.learner.name)}.`;
    const stated = words.purpose === null
        ? 'What it is for is not stated: `card.purpose` in mlops.yml would say so.'
        : (0,markdown_escape/* escapeMarkdownParagraph */.t3)(words.purpose);
    return `${sentence}\n\n${stated}`;
}
function roleTable({ words }) {
    const rows = words.roles.map(({ role, users }) => [
        (0,markdown_escape/* escapeMarkdown */.FV)(role),
        users.map((user) => (0,markdown_escape/* escapeMarkdown */.FV)(user)).join(', '),
    ]);
    return table(['Role', 'Who'], rows);
}
function dataTable({ manifest, rows }) {
    return table(['', ''], [
        [manifest.task === 'reinforcement' ? 'Environment' : 'Data set', `\`${manifest.datasetId}\``],
        ...(rows.train === 0 ? [] : [['Rows it learned from', String(rows.train)]]),
        ...(rows.test === 0 ? [] : [['Rows it was judged on', String(rows.test)]]),
        ...(manifest.target === '' ? [] : [['Target', (0,markdown_escape/* escapeMarkdown */.FV)(manifest.target)]]),
        ...(manifest.classes.length === 0 ? [] : [['Labels', listed(manifest.classes, 30)]]),
        ...(manifest.positive === null ? [] : [['Positive', (0,markdown_escape/* escapeMarkdown */.FV)(manifest.positive)]]),
        ...(manifest.threshold === null ? [] : [['Decides at', String(manifest.threshold)]]),
    ]);
}
function metricTable({ metrics, evidence }) {
    const intervals = evidence?.intervals ?? {};
    const rows = Object.entries(metrics).map(([name, { value, reason }]) => [
        (0,markdown_escape/* escapeMarkdown */.FV)(name),
        value === null ? (0,markdown_escape/* escapeMarkdown */.FV)(reason ?? 'none') : String(value),
        Object.hasOwn(intervals, name) ? interval(intervals[name]) : '',
    ]);
    const said = evidence === null
        ? []
        : ['Intervals are of the metrics that the rules of the gate bound.', ...evidence.remarks];
    return [
        table(['Metric', 'Value', 'Interval'], rows),
        ...said.map((text) => (0,markdown_escape/* escapeMarkdownSentence */.GL)(text)),
    ].join('\n\n');
}
function sliceTable({ evidence }) {
    const slices = evidence?.slices ?? [];
    const rows = slices
        .slice(0, mostSlices)
        .map(({ column, slice, metric, rows: count, value, interval: bounds }) => [
        (0,markdown_escape/* escapeMarkdown */.FV)(column),
        slice === null ? '(missing)' : (0,markdown_escape/* escapeMarkdown */.FV)(slice),
        String(count),
        (0,markdown_escape/* escapeMarkdown */.FV)(metric),
        value === null ? 'none' : (0,model_facts/* short */.h0)(value),
        bounds === null ? '' : interval(bounds),
    ]);
    const more = slices.length - rows.length;
    const whole = table(['Column', 'Value', 'Rows', 'Metric', 'In it', 'Interval'], rows);
    return more > 0 ? `${whole}\n\nAnd ${more} more.` : whole;
}
function features({ manifest }) {
    if (manifest.features.length === 0)
        return 'It has none of a table.';
    return bullets(manifest.features.map(({ name, type }) => `${(0,markdown_escape/* escapeMarkdown */.FV)(name)} (${type})`));
}
function trainingTable({ manifest }) {
    const { learner, engine } = manifest;
    return table(['', ''], [
        ['Model', `\`${manifest.id}\``],
        ['Algorithm', (0,markdown_escape/* escapeMarkdown */.FV)(learner.name)],
        ['Seed', String(manifest.seed)],
        ['Engine', (0,markdown_escape/* escapeMarkdown */.FV)(engine.name)],
        ...Object.entries(learner.params).map(([name, value]) => [
            (0,markdown_escape/* escapeMarkdown */.FV)(name),
            (0,markdown_escape/* escapeMarkdown */.FV)(JSON.stringify(value) ?? 'none'),
        ]),
    ]);
}
function interval({ lower, upper, level }) {
    return `${(0,model_facts/* short */.h0)(lower)} to ${(0,model_facts/* short */.h0)(upper)} (${(0,model_facts/* short */.h0)(level * 100)} %)`;
}
function listed(names, most) {
    const shown = names.slice(0, most).map((name) => (0,markdown_escape/* escapeMarkdown */.FV)(name));
    return names.length > most ? `${shown.join(', ')} and ${names.length - most} more` : shown.join(', ');
}
function section(heading, content) {
    return `## ${heading}\n\n${content}`;
}
function bullets(lines) {
    return lines.map((line) => `- ${line}`).join('\n');
}
function table(headings, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(headings), `|${'---|'.repeat(headings.length)}`, ...rows.map(line)].join('\n');
}

;// CONCATENATED MODULE: ./build/shared/src/registry/model-documents.js


/**
 * The files of a package that tell what the model is, by name: for people and for other programs.
 * @param files of the package; those that its id covers become parts of the bill of materials.
 */
function modelDocuments(facts, files) {
    return new Map([
        ['MODEL_CARD.md', modelCard(facts)],
        ['bom.json', `${JSON.stringify(modelBom(facts, files), null, 2)}\n`],
    ]);
}


/***/ }),

/***/ 85714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hg: () => (/* binding */ modelWords),
/* harmony export */   R3: () => (/* binding */ noWords),
/* harmony export */   Yx: () => (/* binding */ knownLimits),
/* harmony export */   h0: () => (/* binding */ short)
/* harmony export */ });
const noWords = { purpose: null, limits: [], license: null, roles: [] };
/** What mlops.yml says of the model. */
function modelWords({ card, roles }) {
    return {
        purpose: card.purpose ?? null,
        limits: card.limits,
        license: card.license ?? null,
        roles: Object.entries(roles).map(([role, { users }]) => ({ role, users })),
    };
}
/** What the model cannot do, as it follows from what is known; one sentence each. */
function knownLimits({ manifest, rows, words, evidence }) {
    const limits = [...words.limits];
    const { classes, task, endedEarly } = manifest;
    if (task === 'classification' && classes.length > 0) {
        limits.push('It answers with the labels that it has learned, and with no other.');
    }
    if (endedEarly !== undefined)
        limits.push('Its training was ended by the time budget before it was complete.');
    if (rows.test > 0 && rows.test < 1_000) {
        limits.push(`Its metrics rest on ${rows.test} test rows, so that they are rough.`);
    }
    if (evidence === null)
        return [...limits, 'No gate has judged it yet: how sure its metrics are is not known.'];
    for (const { slice, metric, value, others } of evidence.weakSlices) {
        limits.push(`It is shown to be worse where ${slice}: ${metric} ${short(value)}, elsewhere ${short(others)}.`);
    }
    for (const { column, count } of evidence.unjudged) {
        limits.push(`Of ${column}, ${count} ${count === 1 ? 'value has' : 'values have'} too few rows to be judged.`);
    }
    return limits;
}
/** A figure for reading: four significant digits. */
function short(value) {
    return String(Number(value.toPrecision(4)));
}


/***/ }),

/***/ 17048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GF: () => (/* binding */ openModel),
  n0: () => (/* binding */ readModelMetrics),
  DC: () => (/* binding */ readModelProfile),
  jS: () => (/* binding */ readRepeats),
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
// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var base_errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/base/files.js
var files = __webpack_require__(66720);
// EXTERNAL MODULE: ./build/shared/src/data/parquet.js
var parquet = __webpack_require__(18514);
// EXTERNAL MODULE: ./build/shared/src/data/profile/profile.js + 1 modules
var profile = __webpack_require__(13581);
// EXTERNAL MODULE: ./build/shared/src/drift/joint/reconstruction.js + 1 modules
var reconstruction = __webpack_require__(69889);
// EXTERNAL MODULE: ./build/shared/src/drift/performance/loss-model.js
var loss_model = __webpack_require__(89109);
// EXTERNAL MODULE: ./build/shared/src/drift/performance/probability-calibration.js
var probability_calibration = __webpack_require__(11190);
// EXTERNAL MODULE: ./build/shared/src/evaluate/predictions-file.js + 3 modules
var predictions_file = __webpack_require__(73566);
// EXTERNAL MODULE: ./build/shared/src/explain/explain-rows.js
var explain_rows = __webpack_require__(2494);
// EXTERNAL MODULE: ./build/shared/src/learners/calibration.js
var calibration = __webpack_require__(49488);
;// CONCATENATED MODULE: ./build/shared/src/learners/repeats.js

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

// EXTERNAL MODULE: ./build/shared/src/registry/assemble-model.js
var assemble_model = __webpack_require__(18253);
// EXTERNAL MODULE: ./build/shared/src/registry/manifest.js
var registry_manifest = __webpack_require__(61548);
// EXTERNAL MODULE: ./build/shared/src/registry/model-documents.js + 2 modules
var model_documents = __webpack_require__(44112);
// EXTERNAL MODULE: ./build/shared/src/registry/model-facts.js
var model_facts = __webpack_require__(85714);
// EXTERNAL MODULE: ./build/shared/src/registry/release-assets.js
var release_assets = __webpack_require__(26616);
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
    /** Classification: turns probabilities into those that held on the validation split. Older packages have none. */
    probabilityCalibration: probability_calibration/* probabilityCalibrationSchema */.B1.nullable().optional(),
    /** Regression: how large the errors are, by the row. Older packages have none. */
    lossModel: loss_model/* lossModelSchema */.kL.nullable().optional(),
    /** How the features go together, for the drift check; null where they do not, absent in older packages. */
    reconstruction: reconstruction/* reconstructionSchema */.mD.nullable().optional(),
});
const modelMetricsSchema = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ value: schemas/* number */.aig().nullable() }));
/** What other seeds gave. */
const repeatsFile = 'repeats.json';
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
    await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, assemble_model/* decisionPath */._m), json((0,assemble_model/* decisionOf */.uv)(content.manifest)));
    await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, 'features.json'), json(content.features));
    const identity = await (0,registry_manifest/* describeFiles */.LG)(folder);
    const id = (0,registry_manifest/* modelIdOf */.MC)(identity);
    await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, 'profile.json'), `${JSON.stringify(content.profile)}\n`);
    await (0,predictions_file/* writePredictions */.id)((0,external_node_path_.join)(folder, 'predictions.parquet'), content.predictions);
    if (content.rowExplanations) {
        await (0,parquet/* writeParquet */.yI)((0,external_node_path_.join)(folder, release_assets/* explanationsFile */.ny), (0,explain_rows/* explanationTable */.S)(content.rowExplanations));
    }
    await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, 'metrics.json'), json(content.metrics));
    if (content.repeats)
        await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, repeatsFile), json(content.repeats));
    for (const [name, value] of content.documents ?? [])
        await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, name), json(value));
    const described = { ...content.manifest, id };
    const documents = (0,model_documents/* modelDocuments */.g)({
        manifest: described,
        metrics: content.metrics,
        rows: { train: content.profile.features.rows, test: content.profile.predictions.rows },
        words: content.words ?? model_facts/* noWords */.R3,
        evidence: null,
    }, identity);
    for (const [name, text] of documents)
        await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, name), text);
    const manifest = { ...described, files: await (0,registry_manifest/* describeFiles */.LG)(folder) };
    await (0,registry_manifest/* writeManifest */.HN)(folder, manifest);
    return manifest;
}
/**
 * Loads the model of a package whose files were checked.
 * @throws ConfigurationError for a model that a command made. @throws InfrastructureError if it cannot be read.
 */
async function openModel({ folder, manifest, }) {
    const model = await (0,assemble_model/* assembleModel */.gI)(manifest, (path) => (0,promises_.readFile)((0,external_node_path_.join)(folder, path)).catch((cause) => {
        throw unreadable(folder, path, (0,base_errors/* messageOf */.bD)(cause), cause);
    }));
    return { folder, manifest, ...model, predict: (table) => model.predictor.predict(table) };
}
/** The profile of a model package that was verified. @throws InfrastructureError if it cannot be read. */
async function readModelProfile(folder) {
    const profile = modelProfileSchema.safeParse(await readJson(folder, 'profile.json'));
    if (profile.success)
        return profile.data;
    throw unreadable(folder, 'profile.json', errors/* prettifyError */.S1(profile.error));
}
/**
 * What the training of a model package that was verified gave with other seeds; null if it was trained once.
 * @throws InfrastructureError if it cannot be read.
 */
async function readRepeats({ folder, manifest, }) {
    if (!manifest.files.some(({ path }) => path === repeatsFile))
        return null;
    const repeats = repeatsSchema.safeParse(await readJson(folder, repeatsFile));
    if (repeats.success)
        return repeats.data;
    throw unreadable(folder, repeatsFile, errors/* prettifyError */.S1(repeats.error));
}
/** The metrics that a model package that was verified was stored with, over its own test rows, by name. */
async function readModelMetrics(folder) {
    const metrics = modelMetricsSchema.safeParse(await readJson(folder, 'metrics.json'));
    if (!metrics.success)
        throw unreadable(folder, 'metrics.json', errors/* prettifyError */.S1(metrics.error));
    return Object.fromEntries(Object.entries(metrics.data).map(([name, { value }]) => [name, value]));
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

/***/ 26616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ downloadReleasePackage),
/* harmony export */   Ax: () => (/* binding */ manifestAsset),
/* harmony export */   BE: () => (/* binding */ checksumsAsset),
/* harmony export */   Sg: () => (/* binding */ publishedManifest),
/* harmony export */   cV: () => (/* binding */ checksumsText),
/* harmony export */   ny: () => (/* binding */ explanationsFile),
/* harmony export */   sU: () => (/* binding */ assetFiles)
/* harmony export */ });
/* unused harmony export assetName */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47163);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57296);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66720);
/* harmony import */ var _base_settle_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32224);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61548);







/** Digests of all other assets, in the format of `sha256sum`. Uploaded last: where it is, the release is whole. */
const checksumsAsset = 'SHA256SUMS';
const manifestAsset = 'manifest.json';
const parallelDownloads = 4;
/** Single answers of the test split, taken apart by column. */
const explanationsFile = 'shap-values.parquet';
/** Files with one line for each test row: published only when asked for. */
const rowLevelFiles = new Set(['predictions.parquet', 'predictions.csv', explanationsFile]);
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
        await (0,_base_settle_js__WEBPACK_IMPORTED_MODULE_6__/* .settle */ .G)(batch.map(({ path, asset }) => fetchChecked(asset, (0,_base_files_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveInside */ .LI)(folder, path))));
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
/* harmony export */   TC: () => (/* binding */ longTextLimit),
/* harmony export */   Tl: () => (/* binding */ visibleParagraph),
/* harmony export */   gB: () => (/* binding */ visibleLines),
/* harmony export */   jM: () => (/* binding */ shortenMiddle),
/* harmony export */   kX: () => (/* binding */ visibleSentence)
/* harmony export */ });
/* unused harmony export shortTextLimit */
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
