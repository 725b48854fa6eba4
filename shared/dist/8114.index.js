export const id = 8114;
export const ids = [8114];
export const modules = {

/***/ 44463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ silentLogger)
/* harmony export */ });
/** A logger that keeps nothing, for callers that do not care. */
const silentLogger = {
    info: () => undefined,
    warning: () => undefined,
    debug: () => undefined,
    progress: () => undefined,
    group: (_title, work) => work(),
    foreign: (_title, work) => work(() => undefined),
};


/***/ }),

/***/ 83414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FX: () => (/* binding */ requireExplainable),
/* harmony export */   Z_: () => (/* binding */ whyNotExplainable),
/* harmony export */   cB: () => (/* binding */ requireFewNumbers)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57296);

/** The algorithms whose single answers can be taken apart by column, exactly. */
const explainableAlgorithms = ['gradient-boosted-trees', 'random-forest'];
/** Numbers that single answers may be taken apart into: 160 MB of them. */
const mostNumbers = 20_000_000;
/** Why single answers of an algorithm's models cannot be explained; null if they can. */
function whyNotExplainable(algorithm) {
    if (explainableAlgorithms.includes(algorithm))
        return null;
    return `Single answers of "${algorithm}" cannot be explained: it has no exact Shapley values.`;
}
/**
 * To be asked before training.
 * @param rows whose answers are to be explained.
 * @param algorithm that the model is of.
 * @throws ConfigurationError if it cannot do that.
 */
function requireExplainable(rows, algorithm) {
    const reason = rows > 0 ? whyNotExplainable(algorithm) : null;
    if (reason === null)
        return;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(reason, {
        location: { key: 'train.explain.rows' },
        hint: `Leave train.explain out, or use ${explainableAlgorithms.join(' or ')}. Whatever the algorithm, the report of a model with a target has permutation importance.`,
    });
}
/**
 * To be asked before training, too: what is explained is held in memory.
 * @param rows whose answers are to be explained, of those there are.
 * @param labels whose scores are explained, 1 for numbers.
 * @param columns that the model learns from.
 * @throws ConfigurationError if that is too much, with the number of rows that are possible.
 */
function requireFewNumbers(rows, labels, columns) {
    const possible = Math.floor(mostNumbers / Math.max(labels * columns, 1));
    if (rows <= possible)
        return;
    const text = (value) => value.toLocaleString('en');
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`${text(rows)} rows, ${text(labels)} labels and ${text(columns)} columns are ${text(rows * labels * columns)} numbers to explain; ${text(mostNumbers)} are possible.`, { location: { key: 'train.explain.rows' }, hint: `Explain ${text(possible)} rows at most.` });
}


/***/ }),

/***/ 88000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ fitFeatures)
/* harmony export */ });
/* harmony import */ var _data_profile_profile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13581);
/* harmony import */ var _date_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84762);
/* harmony import */ var _encoding_target_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61336);
/* harmony import */ var _features_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29734);
/* harmony import */ var _fit_scale_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(69825);
/* harmony import */ var _folds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84193);
/* harmony import */ var _free_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7583);
/* harmony import */ var _target_encoding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51320);
/* harmony import */ var _text_score_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30078);









/**
 * Learns from the training split how its columns become numbers. A column without any value is left out, and so are
 * text and dates that have nothing to tell rows apart by: no category or n-gram of ten rows, no part that varies.
 * @param table the training split; nothing else may be looked at.
 * @param columns names of the columns to use, in the order of the encoded features.
 * @param target the answers of the table's rows, which categories too many for one column each, and text, are
 * encoded by. Null where there are none: then the most frequent categories get a column each, and free text is left
 * out.
 */
function fitFeatures(table, columns, target, options) {
    const features = [];
    const outOfFold = new Map();
    const answers = target === null ? null : new Answers(table, target, options);
    for (const name of columns) {
        const column = table.columns.get(name);
        if (!column)
            throw new RangeError(`The table has no column "${name}".`);
        if (column.kind === 'numeric') {
            const feature = fitNumeric(column, options.trend ?? true);
            if (feature !== null)
                features.push(feature);
            continue;
        }
        const fitted = fitTextColumn(column, answers);
        if (fitted === null)
            continue;
        features.push(fitted.feature);
        if (fitted.outOfFold)
            outOfFold.set(name, fitted.outOfFold);
    }
    return { features: { format: 'mlops-features/2', features }, outOfFold };
}
/** What encodings are fitted to, made when the first column needs it. */
class Answers {
    #table;
    #target;
    #options;
    #made;
    constructor(table, target, options) {
        this.#table = table;
        this.#target = target;
        this.#options = options;
    }
    get() {
        const { seed, group } = this.#options;
        this.#made ??= {
            outputs: (0,_encoding_target_js__WEBPACK_IMPORTED_MODULE_6__/* .outputsToEncode */ .oM)(this.#target),
            weights: (0,_encoding_target_js__WEBPACK_IMPORTED_MODULE_6__/* .rowWeights */ .WM)(this.#target),
            folds: (0,_folds_js__WEBPACK_IMPORTED_MODULE_3__/* .rowFolds */ .r)(this.#table.rows, seed, group === undefined ? undefined : this.#table.columns.get(group)),
        };
        return this.#made;
    }
}
function fitTextColumn(column, answers) {
    const counts = new Float64Array(column.dictionary.length);
    for (const code of column.codes)
        if (code >= 0)
            counts[code]++;
    const seen = [...column.dictionary.keys()].filter((code) => counts[code] > 0);
    const many = seen.length > _features_js__WEBPACK_IMPORTED_MODULE_2__/* .oneHotLimit */ .Jw;
    if (many && (0,_free_text_js__WEBPACK_IMPORTED_MODULE_7__/* .isFreeText */ .i)(column)) {
        if (answers === null)
            return null;
        const { outputs, weights, folds } = answers.get();
        return (0,_text_score_js__WEBPACK_IMPORTED_MODULE_5__/* .fitText */ .v)(column, outputs, weights, folds);
    }
    // Rarer ones are not named, here as in profiles.
    const named = seen.filter((code) => counts[code] >= _data_profile_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .leastNamedCategoryRows */ .gW);
    if (named.length === 0)
        return null;
    named.sort((a, b) => counts[b] - counts[a] || (column.dictionary[a] < column.dictionary[b] ? -1 : 1));
    const limit = answers === null ? _features_js__WEBPACK_IMPORTED_MODULE_2__/* .oneHotLimit */ .Jw : _features_js__WEBPACK_IMPORTED_MODULE_2__/* .encodedCategoryLimit */ .AJ;
    const categories = named.slice(0, limit).map((code) => column.dictionary[code]);
    if (!many || answers === null)
        return { feature: { kind: 'categorical', name: column.name, categories } };
    const { outputs, weights, folds } = answers.get();
    return (0,_target_encoding_js__WEBPACK_IMPORTED_MODULE_4__/* .fitTargetEncoding */ .W)(column, categories, outputs, weights, folds);
}
function fitNumeric(column, trend) {
    const { name, type, values } = column;
    const missing = values.some((value) => Number.isNaN(value));
    if (!values.some((value) => !Number.isNaN(value)))
        return null;
    if (type === 'boolean')
        return { kind: 'boolean', name, missing };
    if (type === 'date' || type === 'timestamp')
        return fitDate(column, type, trend, missing);
    return { kind: 'numeric', name, ...(0,_fit_scale_js__WEBPACK_IMPORTED_MODULE_8__/* .fitScale */ .a)(values), missing };
}
function fitDate({ name, values }, type, trend, missing) {
    const parts = (0,_date_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .datePartsOf */ .mS)(type).filter((part) => varies(values, part));
    if (!trend && parts.length === 0 && !missing)
        return null;
    return { kind: 'date', name, trend: trend ? (0,_fit_scale_js__WEBPACK_IMPORTED_MODULE_8__/* .fitScale */ .a)(values.map(_date_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .daysSince1970 */ .zj)) : null, parts, missing };
}
function varies(values, part) {
    let first = Number.NaN;
    for (let row = 0; row < values.length; row++) {
        const value = (0,_date_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .datePart */ .yC)(values[row], part);
        if (Number.isNaN(first))
            first = value;
        else if (!Number.isNaN(value) && value !== first)
            return true;
    }
    return false;
}


/***/ }),

/***/ 5415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ chooseAlgorithm),
/* harmony export */   Y: () => (/* binding */ automatic)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57296);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43973);
/* harmony import */ var _validation_loss_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38137);



/** What `train.algorithm` says to have the algorithm chosen. */
const automatic = 'auto';
/** What is tried, those that are there; of equal losses the first wins. */
const shortList = ['gradient-boosted-trees', 'random-forest', 'linear', 'mlp'];
/**
 * Trains each algorithm of a short list with its defaults and keeps the model with the least loss on the validation
 * split. An algorithm that cannot learn from the data is passed over.
 * @throws ConfigurationError if parameters were given, there is nothing to choose by, or no algorithm can learn.
 * @throws the signal's reason if it is aborted.
 */
async function chooseAlgorithm(request) {
    const { task, classes, validation, log, signal } = request;
    const [parameter] = Object.keys(request.params);
    if (parameter !== undefined) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1('With "algorithm: auto" there can be no parameters: it tries the defaults.', {
            location: { key: `train.params.${parameter}` },
            hint: 'Leave train.params out, or name the algorithm that they are for.',
        });
    }
    if (validation.table.rows === 0) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1('"algorithm: auto" chooses by the validation split, which has no rows.', {
            location: { key: 'data.split' },
            hint: 'Give the validation split a share, or name an algorithm.',
        });
    }
    const attempts = [];
    let best = null;
    let firstError = null;
    for (const algorithm of shortList.filter((name) => _registry_js__WEBPACK_IMPORTED_MODULE_1__/* .learnerNames */ .s2.includes(name))) {
        signal.throwIfAborted();
        const learner = await (0,_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .findLearner */ .NN)(algorithm);
        if (!learner.tasks.includes(task))
            continue;
        const unfit = request.unfit(algorithm);
        if (unfit !== null) {
            attempts.push({ algorithm, validationLoss: null, reason: unfit });
            continue;
        }
        try {
            const params = (0,_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .parseParams */ .Sl)(learner, task, {});
            const model = await request.train(learner, params);
            const loss = (0,_validation_loss_js__WEBPACK_IMPORTED_MODULE_2__/* .meanLoss */ .z)(task, classes.length, model.predictor.predict(validation.table), validation);
            if (!Number.isFinite(loss)) {
                attempts.push({ algorithm, validationLoss: null, reason: 'Its loss is not a number.' });
                continue;
            }
            attempts.push({ algorithm, validationLoss: loss, reason: null });
            log.info(`${algorithm}: validation loss ${loss.toPrecision(5)}`);
            if (best === null || loss < best.loss)
                best = { learner, params, model, loss };
        }
        catch (error) {
            signal.throwIfAborted();
            if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1))
                throw error;
            firstError ??= error;
            attempts.push({ algorithm, validationLoss: null, reason: error.message });
            log.info(`${algorithm}: ${error.message}`);
        }
    }
    signal.throwIfAborted();
    if (best !== null)
        return { learner: best.learner, params: best.params, model: best.model, attempts };
    throw (firstError ??
        new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1('No algorithm could be tried.', {
            location: { key: 'train.algorithm' },
            hint: attempts.map(({ algorithm, reason }) => `${algorithm}: ${reason}`).join(' '),
        }));
}


/***/ }),

/***/ 30241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oS: () => (/* binding */ trainLearner),
/* harmony export */   ol: () => (/* binding */ requireUnlabelled),
/* harmony export */   yl: () => (/* binding */ prepareSupervised)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57296);
/* harmony import */ var _features_fit_features_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88000);
/* harmony import */ var _training_data_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64997);



/**
 * Splits as learners take them. It depends on no parameter of an algorithm.
 * @throws ConfigurationError for data that cannot be learned from.
 */
function prepareSupervised(request, task) {
    const { schema, splitBy } = request;
    const trainTarget = (0,_training_data_js__WEBPACK_IMPORTED_MODULE_2__/* .targetColumn */ .c2)(schema, request.train);
    const classes = task === 'classification' ? (0,_training_data_js__WEBPACK_IMPORTED_MODULE_2__/* .trainingClasses */ .t6)(trainTarget) : [];
    const train = (0,_training_data_js__WEBPACK_IMPORTED_MODULE_2__/* .examplesOf */ .Li)(schema, request.train, task, classes).examples;
    const validation = (0,_training_data_js__WEBPACK_IMPORTED_MODULE_2__/* .examplesOf */ .Li)(schema, request.validation, task, classes);
    const { features, outOfFold } = (0,_features_fit_features_js__WEBPACK_IMPORTED_MODULE_1__/* .fitFeatures */ .J)(train.table, request.featureNames, { values: train.target, classes, weights: train.weights }, {
        seed: request.seed,
        // The test split's days are all later than any that the trees have seen.
        trend: !(typeof splitBy === 'object' && 'time' in splitBy),
        ...(typeof splitBy === 'object' && 'group' in splitBy ? { group: splitBy.group } : {}),
    });
    return {
        task,
        trainTarget,
        classes,
        train,
        validation: validation.examples,
        leftOut: validation.leftOut,
        features,
        outOfFold,
    };
}
/**
 * Trains one algorithm on the data.
 * @param params as `parseParams` gives them. With the same parameters and seed it is the same training, which goes on
 * from the same checkpoints.
 */
function trainLearner(data, learner, params, { seed, unlabelled }, context) {
    const { task, classes, features, outOfFold, train, validation } = data;
    return learner.train({
        task,
        classes,
        features,
        outOfFold,
        train,
        validation,
        ...(unlabelled === undefined ? {} : { unlabelled }),
        params,
        seed,
    }, { ...context, checkpoints: context.checkpoints?.scope([learner.name, params, seed]) });
}
/** @throws ConfigurationError if the algorithm needs rows without a target and there are none. */
function requireUnlabelled(learner, { unlabelled }) {
    if (!learner.needsUnlabelled || unlabelled !== undefined)
        return;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`"${learner.name}" needs rows without a target, and the data set keeps none.`, {
        location: { key: 'task' },
        hint: 'Set "task: semi-supervised" and prepare the data again.',
    });
}


/***/ }),

/***/ 12844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KA: () => (/* binding */ profilePredictions),
  v8: () => (/* binding */ profileTarget),
  _X: () => (/* binding */ trainModel)
});

// EXTERNAL MODULE: ./build/shared/src/data/profile/profile.js + 1 modules
var profile = __webpack_require__(13581);
// EXTERNAL MODULE: ./build/shared/src/drift/performance/loss-model.js
var loss_model = __webpack_require__(89109);
// EXTERNAL MODULE: ./build/shared/src/drift/performance/probability-calibration.js
var probability_calibration = __webpack_require__(11190);
// EXTERNAL MODULE: ./build/shared/src/evaluate/costs.js
var costs = __webpack_require__(25243);
// EXTERNAL MODULE: ./build/shared/src/evaluate/make-predictions.js
var make_predictions = __webpack_require__(67104);
// EXTERNAL MODULE: ./build/shared/src/evaluate/metrics.js + 3 modules
var metrics = __webpack_require__(25883);
// EXTERNAL MODULE: ./build/shared/src/evaluate/predictions-file.js + 3 modules
var predictions_file = __webpack_require__(73566);
// EXTERNAL MODULE: ./build/shared/src/base/random.js
var base_random = __webpack_require__(93096);
// EXTERNAL MODULE: ./build/shared/src/data/sample-rows.js
var sample_rows = __webpack_require__(79458);
;// CONCATENATED MODULE: ./build/shared/src/explain/permutation-importance.js


const repeats = 3;
const mostRows = 1000;
const leastRows = 100;
/** Rows that all permutations together ask about: tables of many columns are judged on fewer rows. */
const askedRows = 30_000;
/**
 * Permutation importance (Breiman 2001; Fisher, Rudin and Dominici 2019) on a seeded sample of rows. It tells what
 * the model leans on, for any model; columns that say the same share their worth, and each alone seems dispensable.
 * @param score of the model on rows, where more is better; null where it is undefined.
 * @param columns to exchange, all of the table's.
 * @throws the signal's reason when it is aborted.
 * @returns null where the score is undefined on the sample.
 */
function permutationImportance(table, columns, score, seed, signal) {
    const random = new base_random/* Random */.o(seed);
    const sample = (0,sample_rows/* sampleTable */.B)(table, sampleSize(columns.length), random);
    const whole = sample.rows > 0 ? score(sample) : null;
    if (whole === null)
        return null;
    const drops = {};
    for (const name of columns) {
        signal.throwIfAborted();
        let sum = 0;
        for (let repeat = 0; repeat < repeats; repeat++) {
            const permuted = score(withPermuted(sample, name, random));
            if (permuted === null)
                return null;
            sum += whole - permuted;
        }
        drops[name] = sum / repeats;
    }
    return { rows: sample.rows, repeats, drops };
}
function sampleSize(columns) {
    const affordable = Math.floor(askedRows / Math.max(columns * repeats, 1));
    return Math.min(mostRows, Math.max(leastRows, affordable));
}
function withPermuted(table, name, random) {
    const column = table.columns.get(name);
    if (column === undefined)
        return table;
    const order = random.shuffle(Int32Array.from({ length: table.rows }, (_, row) => row));
    const permuted = column.kind === 'numeric'
        ? { ...column, values: Float64Array.from(order, (row) => column.values[row]) }
        : { ...column, codes: Int32Array.from(order, (row) => column.codes[row]) };
    return { rows: table.rows, columns: new Map([...table.columns, [name, permuted]]) };
}

;// CONCATENATED MODULE: ./build/shared/src/explain/shapley-values.js
/**
 * Mean of the absolute Shapley value by column: how far the column moves the score on average. Outputs (classes) are
 * added.
 */
function meanAbsoluteShap({ rows, columns, values }) {
    const sums = new Float64Array(columns.length);
    for (let first = 0; first < values.length; first += columns.length) {
        for (let column = 0; column < columns.length; column++)
            sums[column] += Math.abs(values[first + column]);
    }
    return Object.fromEntries(columns.map((name, column) => [name, sums[column] / Math.max(rows, 1)]));
}

;// CONCATENATED MODULE: ./build/shared/src/explain/explain-model.js




/** Shapley values cost more than predictions; means over so many rows are known to a few per cent. */
const mostShapRows = 200;
/** Forests of many deep trees are explained on fewer rows, but not on less than this. */
const leastShapRows = 20;
/** Steps that all rows may take together: about a second. */
const shapCost = 1e8;
/**
 * @param columns that the model learned from.
 * @param score of the metric on rows, where more is better; null where it is undefined.
 * @throws the signal's reason when it is aborted.
 */
function explainModel(predictor, table, columns, metric, score, seed, signal) {
    const found = permutationImportance(table, columns, score, seed, signal);
    return {
        permutation: found === null ? null : { metric, ...found },
        ...(found === null ? { reason: `${metric} is undefined on the sample of the test split.` } : {}),
        shap: meanShap(predictor.shapley, table, seed),
    };
}
function meanShap(explainer, table, seed) {
    if (explainer === undefined || table.rows === 0)
        return null;
    const affordable = Math.floor(shapCost / Math.max(explainer.rowCost, 1));
    const rows = Math.min(mostShapRows, Math.max(leastShapRows, affordable));
    const sample = (0,sample_rows/* sampleTable */.B)(table, rows, new base_random/* Random */.o(seed));
    return { rows: sample.rows, values: meanAbsoluteShap(explainer.explain(sample)) };
}

// EXTERNAL MODULE: ./build/shared/src/explain/explain-rows.js
var explain_rows = __webpack_require__(2494);
// EXTERNAL MODULE: ./build/shared/src/explain/explainable.js
var explainable = __webpack_require__(83414);
// EXTERNAL MODULE: ./build/shared/src/export/formats.js
var formats = __webpack_require__(86468);
// EXTERNAL MODULE: ./build/shared/src/learners/calibration.js
var calibration = __webpack_require__(49488);
// EXTERNAL MODULE: ./build/shared/src/learners/choose-algorithm.js
var choose_algorithm = __webpack_require__(5415);
// EXTERNAL MODULE: ./build/shared/src/learners/registry.js
var registry = __webpack_require__(43973);
// EXTERNAL MODULE: ./build/shared/src/learners/supervised-data.js
var supervised_data = __webpack_require__(30241);
// EXTERNAL MODULE: ./build/shared/src/learners/tasks.js
var tasks = __webpack_require__(93978);
// EXTERNAL MODULE: ./build/shared/src/data/prepared-table.js + 3 modules
var prepared_table = __webpack_require__(90367);
// EXTERNAL MODULE: ./build/shared/src/data/table.js
var data_table = __webpack_require__(96598);
// EXTERNAL MODULE: ./build/shared/src/evaluate/make-decisions.js
var make_decisions = __webpack_require__(98801);
// EXTERNAL MODULE: ./build/shared/src/evaluate/off-policy/overlap.js
var overlap = __webpack_require__(38499);
// EXTERNAL MODULE: ./build/shared/src/evaluate/off-policy/value-metrics.js
var value_metrics = __webpack_require__(74253);
// EXTERNAL MODULE: ./build/shared/src/evaluate/select-predictions.js
var select_predictions = __webpack_require__(32514);
// EXTERNAL MODULE: ./build/shared/src/features/fit-features.js
var fit_features = __webpack_require__(88000);
// EXTERNAL MODULE: ./build/shared/src/features/folds.js
var folds = __webpack_require__(84193);
// EXTERNAL MODULE: ./build/shared/src/learners/logged-decisions.js
var logged_decisions = __webpack_require__(93102);
;// CONCATENATED MODULE: ./build/shared/src/learners/train-bandit.js















/** Actions that a message names. */
const namedActions = 5;
/**
 * Learns a policy from the training split's logged decisions, and judges it by those of the test split: what it would
 * have earned in their place. Neither policy nor reward model has seen a test row.
 * @throws ConfigurationError for an unknown algorithm or parameter, or data that it cannot learn from.
 */
async function trainBandit(request) {
    const { schema, log, signal, splitBy, seed } = request;
    const learner = await (0,registry/* findBanditLearner */.LR)(request.algorithm);
    (0,formats/* requireExportableAlgorithm */.t5)(request.exports ?? [], learner.name);
    (0,explainable/* requireExplainable */.FX)(request.explainedRows ?? 0, learner.name);
    const params = (0,registry/* parseParams */.Sl)(learner, 'contextual-bandit', request.params);
    const trainLog = (0,logged_decisions/* decisionLog */.vE)(schema, request.train);
    const testLog = (0,logged_decisions/* decisionLog */.vE)(schema, request.test);
    const actions = (0,logged_decisions/* actionsOf */.Ro)(trainLog);
    const train = (0,logged_decisions/* loggedExamples */.UZ)(trainLog, actions);
    const validation = (0,logged_decisions/* loggedExamples */.UZ)((0,logged_decisions/* decisionLog */.vE)(schema, request.validation), actions);
    const group = typeof splitBy === 'object' && 'group' in splitBy ? splitBy.group : undefined;
    const encode = (table, reward) => (0,fit_features/* fitFeatures */.J)(table, request.featureNames, { values: reward, classes: [] }, {
        seed,
        trend: !(typeof splitBy === 'object' && 'time' in splitBy),
        ...(group === undefined ? {} : { group }),
    });
    const { features, outOfFold } = encode(train.table, train.reward);
    const model = await learner.train({
        actions,
        features,
        outOfFold,
        encode,
        train,
        validation,
        folds: (0,folds/* rowFolds */.r)(train.table.rows, seed, group === undefined ? undefined : train.table.columns.get(group)),
        params,
        seed,
    }, {
        log,
        signal,
        engine: request.engine,
        workingDirectory: request.workingDirectory,
        checkpoints: request.checkpoints?.scope([learner.name, params, seed]),
        budget: request.budget,
    });
    const policy = { predictor: model.predictor, classes: actions };
    const predictions = (0,logged_decisions/* decide */.LD)(policy, testLog, request.testIds);
    return {
        model,
        algorithm: learner.name,
        attempts: null,
        rowExplanations: null,
        features,
        params: params,
        classes: actions,
        positive: null,
        threshold: null,
        thresholdChoice: null,
        predictions,
        metrics: (0,metrics/* computeMetrics */.pH)(predictions),
        primaryMetric: value_metrics/* policyValue */.o,
        predictionProfile: profilePolicy(predictions, actions),
        targetProfile: { rows: 0, columns: {} },
        calibration: null,
        probabilityCalibration: null,
        lossModel: null,
        unsupervised: null,
        unlabelled: null,
        decisions: { attempts: model.attempts, leftOut: model.leftOut },
        explanation: explainPolicy(policy, predictions, testLog.context, request),
        warnings: warningsOf(request, model, predictions, actions),
    };
}
/**
 * What the policy leans on. Columns are shuffled for its eyes alone: what the model expects of each action stays what
 * it is in the true context, since policies are judged by it.
 */
function explainPolicy(policy, predictions, context, { featureNames, seed, signal }) {
    // No column of the data may have this name.
    const place = (0,data_table/* numericColumn */.UK)(prepared_table/* rowIdColumn */.uW, 'integer', Float64Array.from({ length: context.rows }, (_, row) => row));
    const table = { rows: context.rows, columns: new Map([...context.columns, [prepared_table/* rowIdColumn */.uW, place]]) };
    const score = (sample) => {
        const rows = sample.columns.get(prepared_table/* rowIdColumn */.uW);
        const kept = (0,select_predictions/* selectPredictions */.x)(predictions, Int32Array.from(rows.values), false);
        const answers = { names: policy.classes, values: policy.predictor.predict(sample) };
        const decisions = { ...kept, policy: (0,make_decisions/* valuesFor */.Ec)(kept.names, answers, sample.rows, 'zero') };
        return (0,metrics/* computeMetric */.AO)(decisions, value_metrics/* policyValue */.o).value;
    };
    return explainModel(policy.predictor, table, featureNames, value_metrics/* policyValue */.o, score, seed, signal);
}
/** With which probability the policy takes each action that it knows. */
function profilePolicy({ names, policy, rows, actions }, known) {
    const columns = known.map((name) => {
        const k = names.indexOf(name);
        const values = Float64Array.from({ length: rows }, (_, row) => policy[row * actions + k]);
        return [name, (0,profile/* profileNumbers */.Ib)(values)];
    });
    return { rows, columns: Object.fromEntries(columns) };
}
function warningsOf({ schema }, { leftOut }, predictions, known) {
    const warnings = [];
    if (leftOut.length > 0) {
        const named = leftOut.slice(0, namedActions).map(({ action, rows }) => `"${action}" (${rows})`);
        const others = leftOut.length > namedActions ? ` and ${leftOut.length - namedActions} more` : '';
        warnings.push(`The policy never takes ${named.join(', ')}${others}: the training split has too few rows of them (min-action-rows).`);
    }
    const unknown = predictions.names.filter((name) => !known.includes(name)).length;
    if (unknown > 0) {
        warnings.push(`${unknown} actions of the test split are not in the training split: the policy never takes them.`);
    }
    const reason = (0,overlap/* whyNotComparable */.aZ)(predictions);
    if (reason !== null)
        warnings.push(`What the policy is worth cannot be computed. ${reason}`);
    const weight = schema.columns.find(({ role }) => role === 'weight');
    if (weight)
        warnings.push(`The weights in "${weight.name}" are not used: every decision counts once.`);
    return warnings;
}

// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/evaluate/clustering-metrics.js
var clustering_metrics = __webpack_require__(66335);
// EXTERNAL MODULE: ./build/shared/src/evaluate/unsupervised-predictions.js
var unsupervised_predictions = __webpack_require__(76803);
;// CONCATENATED MODULE: ./build/shared/src/learners/cluster-stability.js




/** Models that are fitted anew, each with another seed. */
const refits = 5;
/** Rows that they are fitted on at most. */
const cluster_stability_mostRows = 10_000;
/** Fits the clusters again with other seeds, all on the same rows (a seeded sample of many), and compares them in pairs. */
async function clusterStability(learner, input, context) {
    const rows = Math.min(input.train.rows, cluster_stability_mostRows);
    const order = Int32Array.from({ length: input.train.rows }, (_, row) => row);
    const sampled = rows === order.length ? order : new base_random/* Random */.o(input.seed).shuffle(order).slice(0, rows).sort();
    const train = rows === order.length ? input.train : (0,data_table/* selectRows */.A5)(input.train, sampled);
    const found = [];
    for (let refit = 1; refit <= refits; refit++) {
        context.signal.throwIfAborted();
        context.log.progress('Stability', (refit - 1) / refits, `seed ${refit} of ${refits}`);
        const model = await learner.train({ ...input, train, seed: input.seed + refit }, context);
        const { cluster } = (0,unsupervised_predictions/* makeClusteringPredictions */.p)({
            output: model.predictor.predict(train),
            clusters: model.clusters ?? 1,
            membership: model.predictor.membership ?? 'probability',
            actual: null,
            points: null,
            space: null,
            ids: null,
            slices: { rows, columns: new Map() },
        });
        found.push(cluster);
    }
    const indices = found.flatMap((first, i) => found.slice(i + 1).map((second) => (0,clustering_metrics/* adjustedRand */.C)(first, second)));
    return {
        meanAdjustedRand: indices.reduce((sum, index) => sum + index, 0) / indices.length,
        smallestAdjustedRand: Math.min(...indices),
        models: refits,
        rows,
    };
}

// EXTERNAL MODULE: ./build/shared/src/learners/unsupervised-answers.js
var unsupervised_answers = __webpack_require__(33961);
;// CONCATENATED MODULE: ./build/shared/src/learners/train-unsupervised.js











/**
 * Fits features and model on the training split without looking at labels, and judges on the test split: by labels,
 * where rows have some.
 * @throws ConfigurationError for an unknown algorithm or parameter, or data that it cannot learn from.
 */
async function trainUnsupervised(request, task) {
    const { schema, log, signal } = request;
    const learner = await (0,registry/* findUnsupervisedLearner */.Ou)(request.algorithm);
    (0,formats/* requireExportableAlgorithm */.t5)(request.exports ?? [], learner.name);
    (0,explainable/* requireExplainable */.FX)(request.explainedRows ?? 0, learner.name);
    const params = (0,registry/* parseParams */.Sl)(learner, task, request.params);
    const { splitBy } = request;
    const { features } = (0,fit_features/* fitFeatures */.J)(request.train, request.featureNames, null, {
        seed: request.seed,
        trend: !(typeof splitBy === 'object' && 'time' in splitBy),
    });
    if (features.features.length === 0) {
        throw new errors/* ConfigurationError */.j1('No column is left to learn from.', {
            location: { key: 'features' },
            hint: 'Free text needs a target to be encoded by; the data needs at least one column of another kind.',
        });
    }
    const context = { log, signal, engine: request.engine };
    const input = { task, features, train: request.train, validation: request.validation, params };
    const model = await learner.train({ ...input, seed: request.seed }, context);
    const classes = Array.from({ length: model.clusters ?? 0 }, (_, k) => String(k));
    const positive = task === 'anomaly' ? anomalousLabel(request) : null;
    const answers = {
        task,
        predictor: model.predictor,
        features,
        classes,
        positive,
        threshold: model.threshold,
    };
    const predictions = (0,unsupervised_answers/* answerRows */.Y)(answers, { schema, table: request.test, ids: request.testIds });
    const stability = task === 'clustering'
        ? await clusterStability(learner, 
        // As many clusters as were found: k: auto would answer another question.
        {
            ...input,
            params: (0,registry/* parseParams */.Sl)(learner, task, { ...request.params, k: model.clusters }),
            seed: request.seed,
        }, context)
        : null;
    return {
        model,
        algorithm: learner.name,
        attempts: null,
        features,
        params: params,
        classes,
        positive,
        threshold: model.threshold,
        thresholdChoice: null,
        predictions,
        metrics: (0,metrics/* computeMetrics */.pH)(predictions),
        primaryMetric: primaryMetricOf(predictions),
        predictionProfile: profileAnswers(predictions),
        targetProfile: profileLabels(request),
        calibration: null,
        probabilityCalibration: null,
        lossModel: null,
        unlabelled: null,
        decisions: null,
        explanation: null,
        rowExplanations: null,
        unsupervised: {
            figures: model.figures,
            curves: model.curves,
            stability,
            train: (0,unsupervised_answers/* answerRows */.Y)(answers, { schema, table: request.train, ids: null }),
        },
        warnings: train_unsupervised_warningsOf(request, new Set(features.features.map(({ name }) => name))),
    };
}
/** The metric that stands for the model. */
function primaryMetricOf(predictions) {
    if (predictions.task === 'clustering')
        return 'silhouette';
    if (predictions.actual !== null)
        return 'roc_auc';
    return predictions.reconstruction === null ? 'anomaly_share' : 'reconstruction_error';
}
/** As configured, else the rarer label; null without labels. */
function anomalousLabel({ schema, train, test, positive }) {
    if (schema.target === null)
        return null;
    if (positive !== undefined)
        return positive;
    const counts = [train, test].flatMap((table) => {
        const column = table.columns.get(schema.target);
        return column === undefined ? [] : [(0,make_predictions/* labelsOf */.PC)(column)];
    });
    const all = counts.flatMap(({ codes, dictionary }) => Array.from(codes, (code) => dictionary[code] ?? null));
    const names = [...new Set(all.filter((label) => label !== null))].sort();
    return (0,predictions_file/* rarerLabel */.TJ)(Int32Array.from(all, (label) => (label === null ? -1 : names.indexOf(label))), names);
}
function profileAnswers(predictions) {
    const { rows } = predictions;
    if (predictions.task === 'anomaly')
        return { rows, columns: { score: (0,profile/* profileNumbers */.Ib)(predictions.score) } };
    const { clusters, memberships } = predictions;
    const columns = Array.from({ length: clusters }, (_, k) => {
        const values = Float64Array.from({ length: rows }, (_each, row) => memberships[row * clusters + k]);
        return [String(k), (0,profile/* profileNumbers */.Ib)(values)];
    });
    return { rows, columns: Object.fromEntries(columns) };
}
function profileLabels({ schema, train }) {
    const column = schema.target === null ? undefined : train.columns.get(schema.target);
    if (column === undefined)
        return { rows: train.rows, columns: {} };
    const labels = (0,make_predictions/* labelsOf */.PC)(column);
    const counts = new Map(labels.dictionary.map((label) => [label, 0]));
    let missing = 0;
    for (const code of labels.codes) {
        if (code < 0)
            missing++;
        else
            counts.set(labels.dictionary[code], (counts.get(labels.dictionary[code]) ?? 0) + 1);
    }
    return { rows: train.rows, columns: { [column.name]: (0,profile/* profileCategories */.ki)(counts, missing) } };
}
function train_unsupervised_warningsOf({ schema, featureNames }, used) {
    const warnings = [];
    const unused = featureNames.filter((name) => !used.has(name));
    if (unused.length > 0) {
        const names = unused.map((name) => `"${name}"`).join(', ');
        warnings.push(`Not used: ${names}. Without a target free text, and categories of few rows, say nothing.`);
    }
    const weight = schema.columns.find(({ role }) => role === 'weight');
    if (weight)
        warnings.push(`The weights in "${weight.name}" are not used: every row counts once.`);
    return warnings;
}

// EXTERNAL MODULE: ./build/shared/src/learners/training-data.js
var training_data = __webpack_require__(64997);
// EXTERNAL MODULE: ./build/shared/src/evaluate/paired-difference.js
var paired_difference = __webpack_require__(99798);
;// CONCATENATED MODULE: ./build/shared/src/learners/unlabelled-gain.js

/** Metrics that are compared; log loss sees what accuracy is too coarse for. */
const comparedMetrics = ['accuracy', 'roc_auc', 'log_loss'];
/**
 * Compares a model with what its learner makes of the labelled rows alone.
 * @param pair both models' answers for the test rows.
 * @param seed of the bootstrap, where a metric needs one.
 */
function unlabelledGain(rows, without, pair, seed) {
    const { usedRows, note } = without;
    const differences = comparedMetrics.map((name) => [name, (0,paired_difference/* pairedDifference */.v)(pair, name, { seed })]);
    return { rows, usedRows, note, differences: Object.fromEntries(differences) };
}

// EXTERNAL MODULE: ./build/shared/src/learners/validation-threshold.js
var validation_threshold = __webpack_require__(86627);
;// CONCATENATED MODULE: ./build/shared/src/learners/train-model.js





















/**
 * Trains as the task asks for: the one place where kinds of learning part.
 * @throws ConfigurationError for an unknown algorithm or parameter, or data that it cannot learn from.
 */
async function trainModel(request) {
    const { task } = request;
    if (task === 'reinforcement')
        throw (0,tasks/* noRows */.jw)();
    if (task !== 'classification')
        (0,validation_threshold/* requireChoosable */.Sj)(request.threshold, [], request.validation.rows);
    if (task === tasks/* banditTask */.Eq)
        return trainBandit(request);
    return (0,tasks/* isUnsupervised */.sV)(task) ? trainUnsupervised(request, task) : trainSupervised(request, task);
}
/**
 * Fits features and model on the training split, stops by the validation split, judges on the test split.
 * @throws ConfigurationError for an unknown algorithm or parameter, or data that it cannot learn from.
 */
async function trainSupervised(request, task) {
    const { schema, log, signal, exports = [], explainedRows = 0 } = request;
    const named = request.algorithm === choose_algorithm/* automatic */.Y ? null : await (0,registry/* findLearner */.NN)(request.algorithm);
    if (named !== null)
        (0,formats/* requireExportableAlgorithm */.t5)(exports, named.name);
    const namedParams = named === null ? null : (0,registry/* parseParams */.Sl)(named, task, request.params);
    if (named !== null)
        (0,explainable/* requireExplainable */.FX)(explainedRows, named.answersBy?.(namedParams) ?? named.name);
    if (named !== null)
        (0,supervised_data/* requireUnlabelled */.ol)(named, request);
    const data = (0,supervised_data/* prepareSupervised */.yl)(request, task);
    const { classes, features, trainTarget } = data;
    (0,validation_threshold/* requireChoosable */.Sj)(request.threshold, classes, data.validation.target.length);
    if (request.costs !== undefined && task === 'classification') {
        const tested = (0,make_predictions/* usedLabels */.jc)((0,make_predictions/* labelsOf */.PC)((0,training_data/* targetColumn */.c2)(schema, request.test)));
        (0,costs/* costMatrix */.rB)(request.costs, [...new Set([...classes, ...tested])], classes);
    }
    (0,explainable/* requireFewNumbers */.cB)(Math.min(explainedRows, request.test.rows), classes.length > 2 ? classes.length : 1, request.featureNames.length);
    const warnings = data.leftOut === 0
        ? []
        : [`${data.leftOut} validation rows have a label that the training split lacks; they are not used.`];
    (0,formats/* requireExportableFeatures */.rJ)(exports, features);
    const { engine, workingDirectory, threads, checkpoints, budget } = request;
    const context = { log, signal, engine, workingDirectory, threads, checkpoints, budget };
    const learn = (learner, params) => log.group(`Training ${learner.name}`, () => (0,supervised_data/* trainLearner */.oS)(data, learner, params, request, context));
    const { learner, params, model, attempts } = named === null
        ? await (0,choose_algorithm/* chooseAlgorithm */.N)({
            task,
            classes,
            validation: data.validation,
            params: request.params,
            log,
            signal,
            unfit: (algorithm) => (0,formats/* whyNotExportable */.S8)(exports, algorithm) ?? (explainedRows > 0 ? (0,explainable/* whyNotExplainable */.Z_)(algorithm) : null),
            train: learn,
        })
        : { learner: named, params: namedParams, model: await learn(named, namedParams), attempts: null };
    if (request.unlabelled !== undefined && !learner.needsUnlabelled) {
        const { rows } = request.unlabelled;
        warnings.push(`"${learner.name}" does not use the ${rows} rows without a target; "self-training" and "label-spreading" do.`);
    }
    const positive = positiveLabel(request, classes);
    const decide = (predictor) => typeof request.threshold === 'number' || positive === null
        ? Number(request.threshold)
        : (0,validation_threshold/* chosenThreshold */.cu)(request.threshold, predictor, data.validation, {
            classes,
            positive,
            costs: request.costs,
        });
    const decision = decide(model.predictor);
    const describe = (table, ids, predictor = model.predictor, threshold = decision) => {
        const predictions = (0,make_predictions/* makePredictions */.ZJ)({
            task,
            classes,
            positive,
            threshold: thresholdOf(threshold),
            output: predictor.predict(table),
            actual: (0,training_data/* targetColumn */.c2)(schema, table),
            ids,
            slices: withoutTarget(schema, table),
        });
        return (0,costs/* withCosts */.TN)(predictions, request.costs, classes);
    };
    const predictions = describe(request.test, request.testIds);
    const metric = train_model_primaryMetricOf(task, classes.length);
    const sign = (0,metrics/* metricDirection */.EE)(metric) === 'higher' ? 1 : -1;
    const explanation = explainModel(model.predictor, request.test, request.featureNames, metric, (table) => {
        const { value } = (0,metrics/* computeMetric */.AO)(describe(table, null), metric);
        return value === null ? null : sign * value;
    }, request.seed, signal);
    const { shapley } = model.predictor;
    const rowExplanations = explainedRows > 0 && shapley !== undefined
        ? await (0,explain_rows/* explainRows */.L1)(shapley, request.test, request.testIds, { classes, positive }, { rows: explainedRows, seed: request.seed, signal, log })
        : null;
    const { validation } = data;
    const onValidation = model.predictor.predict(validation.table);
    return {
        model,
        algorithm: learner.name,
        attempts,
        features,
        params: params,
        classes: [...classes],
        positive,
        threshold: positive === null ? null : thresholdOf(decision),
        thresholdChoice: typeof decision === 'number' ? null : decision,
        predictions,
        metrics: (0,metrics/* computeMetrics */.pH)(predictions),
        primaryMetric: metric,
        predictionProfile: profilePredictions(predictions, trainTarget.name),
        targetProfile: profileTarget(schema, request.train, task),
        explanation,
        rowExplanations,
        calibration: task === 'classification' ? (0,calibration/* calibrationBins */.N)(describe(request.validation, null)) : null,
        probabilityCalibration: task === 'classification' ? (0,probability_calibration/* fitCalibration */.C6)(onValidation, validation.target, classes.length) : null,
        lossModel: task === 'regression'
            ? await (0,loss_model/* fitLossModel */.op)({
                features,
                table: validation.table,
                predicted: onValidation,
                actual: validation.target,
                seed: request.seed,
            }, { log, signal })
            : null,
        unsupervised: null,
        decisions: null,
        unlabelled: model.withoutUnlabelled
            ? unlabelledGain(request.unlabelled?.rows ?? 0, model.withoutUnlabelled, {
                candidate: predictions,
                baseline: describe(request.test, null, model.withoutUnlabelled.predictor, decide(model.withoutUnlabelled.predictor)),
            }, request.seed)
            : null,
        warnings,
    };
}
function thresholdOf(decision) {
    return typeof decision === 'number' ? decision : decision.threshold;
}
/** The metric that stands for a model that answers. */
function train_model_primaryMetricOf(task, classes) {
    if (task === 'regression')
        return 'rmse';
    return classes === 2 ? 'roc_auc' : 'accuracy';
}
function positiveLabel(request, classes) {
    if (classes.length !== 2)
        return null;
    if (request.positive !== undefined)
        return request.positive;
    const labels = (0,make_predictions/* labelsOf */.PC)((0,training_data/* targetColumn */.c2)(request.schema, request.train));
    return (0,predictions_file/* rarerLabel */.TJ)(labels.codes, labels.dictionary);
}
function withoutTarget(schema, table) {
    const columns = new Map(table.columns);
    if (schema.target !== null)
        columns.delete(schema.target);
    return { rows: table.rows, columns };
}
/** The profile of what a model says, by label (of two classes the positive one) or by the target's name. */
function profilePredictions(predictions, targetName) {
    const { rows } = predictions;
    if (predictions.task === 'regression') {
        return { rows, columns: { [targetName]: (0,profile/* profileNumbers */.Ib)(predictions.predicted) } };
    }
    const columns = [...(0,make_predictions/* probabilityColumns */.lV)(predictions)].map(([label, values]) => [label, (0,profile/* profileNumbers */.Ib)(values)]);
    return { rows, columns: Object.fromEntries(columns) };
}
/** The profile of the target alone. */
function profileTarget(schema, table, task) {
    const target = (0,training_data/* targetColumn */.c2)(schema, table);
    const { rows } = table;
    if (task === 'regression' && target.kind === 'numeric') {
        return { rows, columns: { [target.name]: (0,profile/* profileNumbers */.Ib)(target.values, target.type) } };
    }
    const labels = (0,make_predictions/* labelsOf */.PC)(target);
    const counts = new Map(labels.dictionary.map((label) => [label, 0]));
    for (const code of labels.codes) {
        if (code >= 0)
            counts.set(labels.dictionary[code], (counts.get(labels.dictionary[code]) ?? 0) + 1);
    }
    return { rows, columns: { [target.name]: (0,profile/* profileCategories */.ki)(counts, 0) } };
}


/***/ }),

/***/ 38137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ meanLoss)
/* harmony export */ });
/** Probabilities this near to 0 count as this, as in the losses of the learners. */
const leastProbability = 1e-15;
/**
 * The weighted mean loss of answers, in which every algorithm can be compared: log loss, or squared error.
 * @param answers as `Predictor.predict` gives them.
 * @returns NaN without rows, or where an answer is no number.
 */
function meanLoss(task, classes, answers, { target, weights }) {
    let sum = 0;
    let total = 0;
    for (let row = 0; row < target.length; row++) {
        const weight = weights?.[row] ?? 1;
        const loss = task === 'regression'
            ? (answers[row] - target[row]) ** 2
            : -Math.log(Math.max(answers[row * classes + target[row]], leastProbability));
        sum += weight * loss;
        total += weight;
    }
    return sum / total;
}


/***/ })

};
