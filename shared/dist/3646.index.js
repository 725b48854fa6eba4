export const id = 3646;
export const ids = [3646];
export const modules = {

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


/***/ }),

/***/ 3646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  selfTraining: () => (/* binding */ selfTraining)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/data/table.js
var table = __webpack_require__(96598);
;// CONCATENATED MODULE: ./build/shared/src/data/append-rows.js

/** The rows of one table and, below them, those of another; the columns are the first one's. */
function appendRows(first, second) {
    return (0,table/* tableOf */.c_)([...first.columns.values()].map((column) => appendColumn(column, second)));
}
function appendColumn(column, { rows, columns }) {
    const other = columns.get(column.name);
    if (column.kind === 'numeric') {
        const values = new Float64Array(column.values.length + rows).fill(Number.NaN);
        values.set(column.values);
        if (other?.kind === 'numeric')
            values.set(other.values, column.values.length);
        return { ...column, values };
    }
    const codes = new Int32Array(column.codes.length + rows).fill(-1);
    codes.set(column.codes);
    if (other?.kind !== 'text')
        return { ...column, codes };
    const dictionary = [...column.dictionary];
    const codeOf = new Map(dictionary.map((text, code) => [text, code]));
    const translated = other.dictionary.map((text) => codeOf.get(text) ?? dictionary.push(text) - 1);
    for (let row = 0; row < rows; row++) {
        if (other.codes[row] >= 0)
            codes[column.codes.length + row] = translated[other.codes[row]];
    }
    return { ...column, codes, dictionary };
}

// EXTERNAL MODULE: ./build/shared/src/features/encoded-columns.js
var encoded_columns = __webpack_require__(43873);
// EXTERNAL MODULE: ./build/shared/src/learners/model-file.js
var model_file = __webpack_require__(63188);
// EXTERNAL MODULE: ./build/shared/src/learners/registry.js
var registry = __webpack_require__(43973);
// EXTERNAL MODULE: ./build/shared/src/learners/row-losses.js
var row_losses = __webpack_require__(57854);
;// CONCATENATED MODULE: ./build/shared/src/learners/self-training/parameters.js

/** What users may set under `params` for `self-training`, with the defaults. */
const selfTrainingParametersSchema = schemas/* strictObject */.rej({
    base: schemas/* string */.YjP().default('gradient-boosted-trees').describe('The classifier that is trained.'),
    'base-params': schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).default({}).describe('Its parameters.'),
    selection: schemas/* enum */.k5n(['threshold', 'top-k'])
        .default('threshold')
        .describe('Which unlabelled rows get a label: those surer than the threshold, or the surest top-k.'),
    threshold: schemas/* number */.aig()
        .min(0)
        .max(1)
        .default(0.9)
        .describe('Calibrated probability from which a row is sure.'),
    'top-k': schemas/* int */.Whr()
        .min(1)
        .default(1000)
        .describe('Rows that get a label in each round, with "selection: top-k".'),
    'max-rounds': schemas/* int */.Whr().min(1).max(20).default(3).describe('Rounds of labelling and training anew at most.'),
    'pseudo-weight': schemas/* number */.aig()
        .positive()
        .max(100)
        .default(1)
        .describe('Weight of all rows that got a label, over that of all labelled rows, at most.'),
});

;// CONCATENATED MODULE: ./build/shared/src/learners/self-training/pseudo-labels.js

/** Where temperatures are looked for, and how finely. */
const lowestTemperature = 0.25;
const highestTemperature = 8;
const temperatureSteps = 61;
/**
 * The temperature T that makes probabilities p^(1/T), scaled to sum 1, fit the labels best (Guo et al. 2017, "On
 * Calibration of Modern Neural Networks").
 * @param probabilities rows × classes.
 * @param target index of the class of each row.
 * @returns 1 without rows.
 */
function fitTemperature(probabilities, target, classes) {
    if (target.length === 0)
        return 1;
    let best = 1;
    let lowest = Number.POSITIVE_INFINITY;
    for (let step = 0; step < temperatureSteps; step++) {
        const share = step / (temperatureSteps - 1);
        const temperature = lowestTemperature * (highestTemperature / lowestTemperature) ** share;
        const scaled = applyTemperature(probabilities, classes, temperature);
        let loss = 0;
        for (let row = 0; row < target.length; row++)
            loss += (0,row_losses/* rowLoss */.qo)(scaled, row, target[row], classes);
        if (loss < lowest) {
            lowest = loss;
            best = temperature;
        }
    }
    return best;
}
/** Probabilities p^(1/T), each row scaled to sum 1. */
function applyTemperature(probabilities, classes, temperature) {
    const scaled = probabilities.map((p) => Math.max(p, 1e-15) ** (1 / temperature));
    for (let start = 0; start < scaled.length; start += classes) {
        let sum = 0;
        for (let k = 0; k < classes; k++)
            sum += scaled[start + k];
        for (let k = 0; k < classes; k++)
            scaled[start + k] /= sum;
    }
    return scaled;
}
/**
 * Chooses rows by how sure the model is, for each class no more than its share among the labelled rows: else the
 * frequent class, which a model is surer of, crowds out the others.
 * @param probabilities calibrated, rows × classes.
 * @param shares of the classes among the labelled rows.
 */
function choosePseudoLabels(probabilities, shares, options) {
    const classes = shares.length;
    const rows = probabilities.length / classes;
    const byClass = shares.map(() => []);
    const confidence = new Float64Array(rows);
    let candidates = 0;
    for (let row = 0; row < rows; row++) {
        let best = 0;
        for (let k = 1; k < classes; k++) {
            if (probabilities[row * classes + k] > probabilities[row * classes + best])
                best = k;
        }
        confidence[row] = probabilities[row * classes + best];
        if (options.selection === 'threshold' && confidence[row] < options.threshold)
            continue;
        byClass[best].push(row);
        candidates++;
    }
    const total = options.selection === 'threshold' ? candidates : Math.min(options.topK, rows);
    const chosen = [];
    for (const [label, members] of byClass.entries()) {
        members.sort((a, b) => confidence[b] - confidence[a] || a - b);
        for (const row of members.slice(0, Math.round(total * shares[label])))
            chosen.push([row, label]);
    }
    chosen.sort(([a], [b]) => a - b);
    return {
        rows: Int32Array.from(chosen, ([row]) => row),
        labels: Float64Array.from(chosen, ([, label]) => label),
        // A guess among K classes has the confidence 1/K.
        weights: Float64Array.from(chosen, ([row]) => Math.max(1e-3, (classes * confidence[row] - 1) / (classes - 1))),
    };
}

;// CONCATENATED MODULE: ./build/shared/src/learners/self-training/learner.js










const ownFile = 'self-training.json';
const ownFileSchema = schemas/* strictObject */.rej({ format: schemas/* literal */.euz('mlops-self-training/1'), base: schemas/* string */.YjP() });
/**
 * Self-training (Yarowsky 1995): a classifier labels the rows that it is sure of, and learns anew with them. What it
 * learned so is kept only if the validation rows show it to be better than the labels alone.
 */
const selfTraining = {
    name: 'self-training',
    description: 'A classifier that labels rows without a target by itself, where it is sure, and learns from them.',
    tasks: ['classification'],
    params: selfTrainingParametersSchema,
    needsUnlabelled: true,
    answersBy: ({ base }) => base,
    usesTensorFlow: async (params) => {
        const base = await findBase(params.base);
        return base.usesTensorFlow?.(parseBaseParams(base, params)) ?? false;
    },
    train,
    load,
};
async function train(input, context) {
    const { params, classes, unlabelled, validation } = input;
    const base = await findBase(params.base);
    const baseParams = parseBaseParams(base, params);
    const trainBase = (round, train, outOfFold) => base.train({ ...input, params: baseParams, train, outOfFold }, 
    // Each round is a training of its own, which goes on from its own checkpoint.
    { ...context, checkpoints: context.checkpoints?.scope([base.name, baseParams, round]) });
    const labelsAlone = await trainBase(0, input.train, input.outOfFold);
    const found = { model: labelsAlone, rows: 0, round: 0 };
    if (unlabelled === undefined || unlabelled.rows === 0 || validation.table.rows === 0) {
        return describe(params.base, found, labelsAlone, 'There was nothing to learn from, or no row to judge by.');
    }
    const shares = classShares(input.train, classes.length);
    const lossesAlone = (0,row_losses/* rowLosses */.eU)(labelsAlone.predictor, validation, classes.length);
    let lowest = 0;
    let teacher = labelsAlone;
    let labelled = null;
    for (let round = 1; round <= params['max-rounds']; round++) {
        context.signal.throwIfAborted();
        if (context.budget?.isUsedUp())
            break;
        const judged = teacher.predictor.predict(validation.table);
        const temperature = fitTemperature(judged, validation.target, classes.length);
        const sure = applyTemperature(teacher.predictor.predict(unlabelled), classes.length, temperature);
        const chosen = choosePseudoLabels(sure, shares, {
            selection: params.selection,
            threshold: params.threshold,
            topK: params['top-k'],
        });
        if (chosen.rows.length === 0 || (labelled !== null && sameLabels(labelled, chosen)))
            break;
        labelled = chosen;
        const { examples, outOfFold } = withPseudoLabels(input, unlabelled, chosen, params['pseudo-weight']);
        teacher = await trainBase(round, examples, outOfFold);
        const { mean, standardError, surelyLower } = (0,row_losses/* compareLosses */.Bn)((0,row_losses/* rowLosses */.eU)(teacher.predictor, validation, classes.length), lossesAlone);
        context.log.info(`Self-training, round ${round}: ${chosen.rows.length} rows labelled, validation loss ${mean < 0 ? '' : '+'}${mean.toPrecision(3)} (± ${standardError.toPrecision(2)}) against labels alone.`);
        if (surelyLower && mean < lowest) {
            lowest = mean;
            Object.assign(found, { model: teacher, rows: chosen.rows.length, round });
        }
    }
    const note = found.round > 0
        ? `Round ${found.round} was kept: its validation loss is lower than that of the labels alone by ${(-lowest).toPrecision(3)}.`
        : `The labels alone were kept: of no round is it ${100 * row_losses/* guardLevel */.wT} % sure, by the validation rows, that its loss is lower.`;
    return describe(params.base, found, labelsAlone, note);
}
function parseBaseParams(base, params) {
    return (0,registry/* parseParams */.Sl)(base, 'classification', params['base-params'], 'train.params.base-params');
}
async function findBase(name) {
    const location = { key: 'train.params.base' };
    const base = await (0,registry/* findLearner */.NN)(name).catch((error) => {
        throw new errors/* ConfigurationError */.j1(error.message, { location, hint: error.hint, cause: error });
    });
    if (base.needsUnlabelled !== true)
        return base;
    throw new errors/* ConfigurationError */.j1(`"${name}" cannot be the base of self-training.`, {
        location,
        hint: 'Name a classifier that learns from labelled rows, such as gradient-boosted-trees.',
    });
}
function describe(base, { model, rows }, labelsAlone, note) {
    const own = (0,model_file/* jsonBytes */.yN)({ format: 'mlops-self-training/1', base });
    return {
        ...model,
        files: new Map([...model.files, [ownFile, own]]),
        withoutUnlabelled: { predictor: labelsAlone.predictor, usedRows: rows, note },
    };
}
function classShares({ target, weights }, classes) {
    const sums = new Array(classes).fill(0);
    for (let row = 0; row < target.length; row++)
        sums[target[row]] += weights?.[row] ?? 1;
    const total = sums.reduce((sum, value) => sum + value, 0);
    return sums.map((sum) => sum / total);
}
function sameLabels(a, b) {
    return (a.rows.length === b.rows.length &&
        a.rows.every((row, i) => row === b.rows[i]) &&
        a.labels.every((label, i) => label === b.labels[i]));
}
/** The labelled rows and, below them, those that got a label, whose weights sum to a share of the labelled ones' at most. */
function withPseudoLabels({ train, features, outOfFold }, unlabelled, chosen, largestShare) {
    const added = (0,table/* selectRows */.A5)(unlabelled, chosen.rows);
    const own = train.weights ?? new Float64Array(train.target.length).fill(1);
    const sum = (values) => values.reduce((total, value) => total + value, 0);
    const ownSum = sum(own);
    const factor = Math.min(ownSum / own.length, (largestShare * ownSum) / sum(chosen.weights));
    const join = (first, second) => {
        const joined = new Float64Array(first.length + second.length);
        joined.set(first);
        joined.set(second, first.length);
        return joined;
    };
    return {
        examples: {
            table: appendRows(train.table, added),
            target: join(train.target, chosen.labels),
            weights: join(own, chosen.weights.map((weight) => weight * factor)),
        },
        outOfFold: extend(outOfFold, features, added, join),
    };
}
/** Rows that the encoders were not fitted on are encoded as any others. */
function extend(outOfFold, features, added, join) {
    const extended = new Map();
    for (const feature of features.features) {
        const own = outOfFold.get(feature.name);
        if (own === undefined || (feature.kind !== 'target-encoded' && feature.kind !== 'text'))
            continue;
        const columns = (0,encoded_columns/* encodedColumns */.U)(feature, added);
        extended.set(feature.name, own.map((column, output) => join(column, columns[output])));
    }
    return extended;
}
async function load(files, features) {
    const { base } = (0,model_file/* parseJsonFile */.OW)((0,model_file/* fileOf */.W7)(files, ownFile), ownFile, ownFileSchema);
    const learner = await (0,registry/* findLearner */.NN)(base).catch((error) => {
        throw (0,model_file/* damagedFile */.GD)(ownFile, `base: ${(0,errors/* messageOf */.bD)(error).replace(/\.$/, '')}`, error);
    });
    if (learner.needsUnlabelled)
        throw (0,model_file/* damagedFile */.GD)(ownFile, `base: "${base}" cannot be one`);
    const others = new Map([...files].filter(([path]) => path !== ownFile));
    return learner.load(others, features);
}


/***/ })

};
