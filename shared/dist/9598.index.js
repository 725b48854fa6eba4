export const id = 9598;
export const ids = [9598];
export const modules = {

/***/ 9598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KA: () => (/* binding */ profilePredictions),
  v8: () => (/* binding */ profileTarget),
  _X: () => (/* binding */ trainModel)
});

// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/data/profile/profile.js + 1 modules
var profile = __webpack_require__(13581);
// EXTERNAL MODULE: ./build/shared/src/evaluate/make-predictions.js
var make_predictions = __webpack_require__(67104);
// EXTERNAL MODULE: ./build/shared/src/evaluate/metrics.js + 3 modules
var metrics = __webpack_require__(25883);
// EXTERNAL MODULE: ./build/shared/src/evaluate/predictions-file.js + 2 modules
var predictions_file = __webpack_require__(76304);
// EXTERNAL MODULE: ./build/shared/src/base/random.js
var base_random = __webpack_require__(93096);
// EXTERNAL MODULE: ./build/shared/src/data/table.js
var data_table = __webpack_require__(96598);
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
    const sample = sampleTable(table, sampleSize(columns.length), random);
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
/** So many rows drawn without replacement, in their order; all of them if there are no more. */
function sampleTable(table, count, random) {
    if (table.rows <= count)
        return table;
    const kept = [];
    // Each row is kept with the chance that leaves the count exact (Knuth, selection sampling).
    for (let row = 0; kept.length < count; row++) {
        if (random.uniform() * (table.rows - row) < count - kept.length)
            kept.push(row);
    }
    return (0,data_table/* selectRows */.A5)(table, kept);
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

;// CONCATENATED MODULE: ./build/shared/src/explain/explain-model.js


/** Shapley values cost more than predictions; means over so many rows are known to a few per cent. */
const shapRows = 200;
/**
 * @param columns that the model learned from.
 * @param score of the metric on rows, where more is better; null where it is undefined.
 * @throws the signal's reason when it is aborted.
 */
function explainModel(predictor, table, columns, metric, score, seed, signal) {
    const found = permutationImportance(table, columns, score, seed, signal);
    const sample = sampleTable(table, shapRows, new base_random/* Random */.o(seed));
    const values = sample.rows > 0 ? (predictor.meanAbsoluteShap?.(sample) ?? null) : null;
    return {
        permutation: found === null ? null : { metric, ...found },
        ...(found === null ? { reason: `${metric} is undefined on the sample of the test split.` } : {}),
        shap: values === null ? null : { rows: sample.rows, values },
    };
}

// EXTERNAL MODULE: ./build/shared/src/export/formats.js
var formats = __webpack_require__(86468);
// EXTERNAL MODULE: ./build/shared/src/features/date-parts.js
var date_parts = __webpack_require__(84762);
// EXTERNAL MODULE: ./build/shared/src/features/encoding-target.js
var encoding_target = __webpack_require__(61336);
// EXTERNAL MODULE: ./build/shared/src/features/features.js
var features = __webpack_require__(29734);
// EXTERNAL MODULE: ./build/shared/src/features/fit-scale.js
var fit_scale = __webpack_require__(69825);
// EXTERNAL MODULE: ./build/shared/src/features/folds.js
var folds = __webpack_require__(84193);
// EXTERNAL MODULE: ./build/shared/src/features/free-text.js
var free_text = __webpack_require__(7583);
// EXTERNAL MODULE: ./build/shared/src/features/target-encoding.js
var target_encoding = __webpack_require__(51320);
// EXTERNAL MODULE: ./build/shared/src/features/text-score.js + 1 modules
var text_score = __webpack_require__(30078);
;// CONCATENATED MODULE: ./build/shared/src/features/fit-features.js









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
            outputs: (0,encoding_target/* outputsToEncode */.oM)(this.#target),
            weights: (0,encoding_target/* rowWeights */.WM)(this.#target),
            folds: (0,folds/* rowFolds */.r)(this.#table.rows, seed, group === undefined ? undefined : this.#table.columns.get(group)),
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
    const many = seen.length > features/* oneHotLimit */.Jw;
    if (many && (0,free_text/* isFreeText */.i)(column)) {
        if (answers === null)
            return null;
        const { outputs, weights, folds } = answers.get();
        return (0,text_score/* fitText */.v)(column, outputs, weights, folds);
    }
    // Rarer ones are not named, here as in profiles.
    const named = seen.filter((code) => counts[code] >= profile/* leastNamedCategoryRows */.gW);
    if (named.length === 0)
        return null;
    named.sort((a, b) => counts[b] - counts[a] || (column.dictionary[a] < column.dictionary[b] ? -1 : 1));
    const limit = answers === null ? features/* oneHotLimit */.Jw : features/* encodedCategoryLimit */.AJ;
    const categories = named.slice(0, limit).map((code) => column.dictionary[code]);
    if (!many || answers === null)
        return { feature: { kind: 'categorical', name: column.name, categories } };
    const { outputs, weights, folds } = answers.get();
    return (0,target_encoding/* fitTargetEncoding */.W)(column, categories, outputs, weights, folds);
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
    return { kind: 'numeric', name, ...(0,fit_scale/* fitScale */.a)(values), missing };
}
function fitDate({ name, values }, type, trend, missing) {
    const parts = (0,date_parts/* datePartsOf */.mS)(type).filter((part) => varies(values, part));
    if (!trend && parts.length === 0 && !missing)
        return null;
    return { kind: 'date', name, trend: trend ? (0,fit_scale/* fitScale */.a)(values.map(date_parts/* daysSince1970 */.zj)) : null, parts, missing };
}
function varies(values, part) {
    let first = Number.NaN;
    for (let row = 0; row < values.length; row++) {
        const value = (0,date_parts/* datePart */.yC)(values[row], part);
        if (Number.isNaN(first))
            first = value;
        else if (!Number.isNaN(value) && value !== first)
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./build/shared/src/learners/calibration.js
var calibration = __webpack_require__(49488);
// EXTERNAL MODULE: ./build/shared/src/learners/registry.js
var registry = __webpack_require__(43973);
;// CONCATENATED MODULE: ./build/shared/src/learners/validation-loss.js
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

;// CONCATENATED MODULE: ./build/shared/src/learners/choose-algorithm.js



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
        throw new errors/* ConfigurationError */.j1('With "algorithm: auto" there can be no parameters: it tries the defaults.', {
            location: { key: `train.params.${parameter}` },
            hint: 'Leave train.params out, or name the algorithm that they are for.',
        });
    }
    if (validation.table.rows === 0) {
        throw new errors/* ConfigurationError */.j1('"algorithm: auto" chooses by the validation split, which has no rows.', {
            location: { key: 'data.split' },
            hint: 'Give the validation split a share, or name an algorithm.',
        });
    }
    const attempts = [];
    let best = null;
    let firstError = null;
    for (const algorithm of shortList.filter((name) => registry/* learnerNames */.s2.includes(name))) {
        signal.throwIfAborted();
        const learner = await (0,registry/* findLearner */.NN)(algorithm);
        if (!learner.tasks.includes(task))
            continue;
        const unfit = request.unfit(algorithm);
        if (unfit !== null) {
            attempts.push({ algorithm, validationLoss: null, reason: unfit });
            continue;
        }
        try {
            const params = (0,registry/* parseParams */.Sl)(learner, task, {});
            const model = await request.train(learner, params);
            const loss = meanLoss(task, classes.length, model.predictor.predict(validation.table), validation);
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
            if (!(error instanceof errors/* ConfigurationError */.j1))
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
        new errors/* ConfigurationError */.j1('No algorithm could be tried.', {
            location: { key: 'train.algorithm' },
            hint: attempts.map(({ algorithm, reason }) => `${algorithm}: ${reason}`).join(' '),
        }));
}

// EXTERNAL MODULE: ./build/shared/src/learners/tasks.js
var tasks = __webpack_require__(93978);
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
    const params = (0,registry/* parseParams */.Sl)(learner, task, request.params);
    const { splitBy } = request;
    const { features } = fitFeatures(request.train, request.featureNames, null, {
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
        predictions,
        metrics: (0,metrics/* computeMetrics */.pH)(predictions),
        primaryMetric: primaryMetricOf(predictions),
        predictionProfile: profileAnswers(predictions),
        targetProfile: profileLabels(request),
        calibration: null,
        unlabelled: null,
        explanation: null,
        unsupervised: {
            figures: model.figures,
            curves: model.curves,
            stability,
            train: (0,unsupervised_answers/* answerRows */.Y)(answers, { schema, table: request.train, ids: null }),
        },
        warnings: warningsOf(request, new Set(features.features.map(({ name }) => name))),
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
function warningsOf({ schema, featureNames }, used) {
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
// EXTERNAL MODULE: ./build/shared/src/evaluate/paired-difference.js + 1 modules
var paired_difference = __webpack_require__(64549);
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

;// CONCATENATED MODULE: ./build/shared/src/learners/train-model.js















/**
 * Trains as the task asks for: the one place where kinds of learning part.
 * @throws ConfigurationError for an unknown algorithm or parameter, or data that it cannot learn from.
 */
async function trainModel(request) {
    const { task } = request;
    if (task === 'reinforcement')
        throw (0,tasks/* noRows */.jw)();
    return (0,tasks/* isUnsupervised */.sV)(task) ? trainUnsupervised(request, task) : trainSupervised(request, task);
}
/**
 * Fits features and model on the training split, stops by the validation split, judges on the test split.
 * @throws ConfigurationError for an unknown algorithm or parameter, or data that it cannot learn from.
 */
async function trainSupervised(request, task) {
    const { schema, log, signal, exports = [] } = request;
    const named = request.algorithm === automatic ? null : await (0,registry/* findLearner */.NN)(request.algorithm);
    if (named !== null)
        (0,formats/* requireExportableAlgorithm */.t5)(exports, named.name);
    const namedParams = named === null ? null : (0,registry/* parseParams */.Sl)(named, task, request.params);
    if (named?.needsUnlabelled && request.unlabelled === undefined) {
        throw new errors/* ConfigurationError */.j1(`"${named.name}" needs rows without a target, and the data set keeps none.`, {
            location: { key: 'task' },
            hint: 'Set "task: semi-supervised" and prepare the data again.',
        });
    }
    const trainTarget = (0,training_data/* targetColumn */.c2)(schema, request.train);
    const classes = task === 'classification' ? (0,training_data/* trainingClasses */.t6)(trainTarget) : [];
    const train = (0,training_data/* examplesOf */.Li)(schema, request.train, task, classes);
    const validation = (0,training_data/* examplesOf */.Li)(schema, request.validation, task, classes);
    const warnings = validation.leftOut === 0
        ? []
        : [
            `${validation.leftOut} validation rows have a label that the training split lacks; they are not used.`,
        ];
    const { splitBy } = request;
    const { features, outOfFold } = fitFeatures(train.examples.table, request.featureNames, { values: train.examples.target, classes, weights: train.examples.weights }, {
        seed: request.seed,
        // The test split's days are all later than any that the trees have seen.
        trend: !(typeof splitBy === 'object' && 'time' in splitBy),
        ...(typeof splitBy === 'object' && 'group' in splitBy ? { group: splitBy.group } : {}),
    });
    (0,formats/* requireExportableFeatures */.rJ)(exports, features);
    const learn = (learner, params) => log.group(`Training ${learner.name}`, () => learner.train({
        task,
        classes,
        features,
        outOfFold,
        train: train.examples,
        validation: validation.examples,
        ...(request.unlabelled === undefined ? {} : { unlabelled: request.unlabelled }),
        params,
        seed: request.seed,
    }, {
        log,
        signal,
        engine: request.engine,
        workingDirectory: request.workingDirectory,
        checkpoints: request.checkpoints?.scope([learner.name, params, request.seed]),
        budget: request.budget,
    }));
    const { learner, params, model, attempts } = named === null
        ? await chooseAlgorithm({
            task,
            classes,
            validation: validation.examples,
            params: request.params,
            log,
            signal,
            unfit: (algorithm) => (0,formats/* whyNotExportable */.S8)(exports, algorithm),
            train: learn,
        })
        : { learner: named, params: namedParams, model: await learn(named, namedParams), attempts: null };
    if (request.unlabelled !== undefined && !learner.needsUnlabelled) {
        const { rows } = request.unlabelled;
        warnings.push(`"${learner.name}" does not use the ${rows} rows without a target; "self-training" does.`);
    }
    const positive = positiveLabel(request, classes);
    const describe = (table, ids, predictor = model.predictor) => (0,make_predictions/* makePredictions */.ZJ)({
        task,
        classes,
        positive,
        threshold: request.threshold,
        output: predictor.predict(table),
        actual: (0,training_data/* targetColumn */.c2)(schema, table),
        ids,
        slices: withoutTarget(schema, table),
    });
    const predictions = describe(request.test, request.testIds);
    const metric = train_model_primaryMetricOf(task, classes.length);
    const sign = (0,metrics/* metricDirection */.EE)(metric) === 'higher' ? 1 : -1;
    const explanation = explainModel(model.predictor, request.test, request.featureNames, metric, (table) => {
        const { value } = (0,metrics/* computeMetric */.AO)(describe(table, null), metric);
        return value === null ? null : sign * value;
    }, request.seed, signal);
    return {
        model,
        algorithm: learner.name,
        attempts,
        features,
        params: params,
        classes,
        positive,
        threshold: positive === null ? null : request.threshold,
        predictions,
        metrics: (0,metrics/* computeMetrics */.pH)(predictions),
        primaryMetric: metric,
        predictionProfile: profilePredictions(predictions, trainTarget.name),
        targetProfile: profileTarget(schema, request.train, task),
        explanation,
        calibration: task === 'classification' ? (0,calibration/* calibrationBins */.N)(describe(request.validation, null)) : null,
        unsupervised: null,
        unlabelled: model.withoutUnlabelled
            ? unlabelledGain(request.unlabelled?.rows ?? 0, model.withoutUnlabelled, {
                candidate: predictions,
                baseline: describe(request.test, null, model.withoutUnlabelled.predictor),
            }, request.seed)
            : null,
        warnings,
    };
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


/***/ })

};
