export const id = 343;
export const ids = [343];
export const modules = {

/***/ 44343:
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
var files = __webpack_require__(66720);
// EXTERNAL MODULE: ./build/shared/src/engine/engine-choice.js
var engine_choice = __webpack_require__(89550);
// EXTERNAL MODULE: ./build/shared/src/evaluate/metrics.js + 6 modules
var evaluate_metrics = __webpack_require__(61748);
// EXTERNAL MODULE: ./build/shared/src/learners/train-model.js + 1 modules
var train_model = __webpack_require__(80761);
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
// EXTERNAL MODULE: ./build/shared/src/report/format.js
var format = __webpack_require__(20089);
;// CONCATENATED MODULE: ./build/actions/train/src/report.js


/** Columns shown in the picture of importance. */
const shownColumns = 15;
/** The report of a training. */
function modelReport(manifest, result) {
    const { model, metrics, warnings, predictions } = result;
    const sections = [];
    if (warnings.length > 0) {
        sections.push({ heading: 'Warnings', blocks: warnings.map((text) => ({ kind: 'text', text })) });
    }
    sections.push({
        heading: `Metrics on ${(0,format/* formatNumber */.ZV)(predictions.rows)} test rows`,
        blocks: [
            {
                kind: 'table',
                table: {
                    columns: [{ heading: 'Metric' }, { heading: 'Value', align: 'right' }, { heading: 'Remark' }],
                    rows: (0,evaluate_metrics/* computedFirst */.qG)(metrics).map(([name, { value, reason }]) => [
                        name,
                        (0,format/* formatNumber */.ZV)(value),
                        reason ?? '',
                    ]),
                },
            },
        ],
    });
    const learning = learningBlocks(result);
    if (learning.length > 0)
        sections.push({ heading: 'Learning', blocks: learning });
    sections.push({
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
                    ['Commit', manifest.commit || 'none'],
                    ['Run', manifest.run],
                    ['Actor', manifest.actor],
                ],
            },
        ],
    });
    const { primaryMetric, score } = manifest;
    return {
        title: `Model of ${manifest.name}`,
        status: warnings.length > 0 ? 'warning' : 'info',
        headline: `${manifest.learner.name} predicts ${manifest.target} with ${primaryMetric} ${(0,format/* formatNumber */.ZV)(score)}; best after ${(0,format/* formatNumber */.ZV)(model.bestStep)} rounds.`,
        sections,
    };
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
        const bars = Object.entries(model.importance)
            .sort(([, a], [, b]) => b - a)
            .slice(0, shownColumns)
            .map(([label, value]) => ({ label, value }));
        if (bars.length > 0)
            blocks.push({ kind: 'bars', title: 'Share of each column in the decisions', bars });
    }
    return blocks;
}

;// CONCATENATED MODULE: ./build/actions/train/src/stage.js














const stage_inputs = schemas/* strictObject */.rej({
    dataset: inputs/* textInput */._Z.describe('The data set: an artifact, a folder, or run:<run id>/<artifact name>.'),
    algorithm: inputs/* textInput */._Z.describe('Name of the algorithm (train.algorithm).'),
    params: inputs/* mappingInput */.VZ.describe('Parameters of the algorithm, as YAML or JSON; they are laid over train.params.'),
    seed: inputs/* integerInput */.$A.describe('Seed of everything random (train.seed).'),
    engine: (0,inputs/* choiceInput */.ij)(engine_choice/* engineChoices */.Z, 'auto').describe('Back end of TensorFlow.js.'),
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
};
const stage = {
    name: 'train',
    description: 'Trains a model and stores it with its features, predictions, metrics and lineage.',
    inputs: stage_inputs,
    outputs,
    async run(given, context) {
        const { platform, config, stateDirectory, signal } = context;
        const { folder: datasetFolder, manifest: datasetManifest } = await (0,model_reference/* resolveDataset */.$X)('dataset', given.dataset ?? `${config.name}-dataset`, context);
        const dataset = await (0,dataset_package/* openDataset */.Jp)({ folder: datasetFolder, manifest: datasetManifest });
        const [train, validation, test] = await Promise.all([
            (0,dataset_package/* readSplit */.bS)(dataset, 'train', false),
            (0,dataset_package/* readSplit */.bS)(dataset, 'validation', false),
            (0,dataset_package/* readSplit */.bS)(dataset, 'test', true),
        ]);
        const task = config.task ?? datasetManifest.task;
        if (task !== datasetManifest.task) {
            throw new errors/* ConfigurationError */.j1(`The data set was prepared for ${datasetManifest.task}, not for ${task}.`, {
                location: { key: 'task' },
                hint: 'Prepare the data again with this task.',
            });
        }
        const algorithm = given.algorithm ?? config.train.algorithm;
        // Parameters of another algorithm than the configured one are not meant for this one.
        const configured = algorithm === config.train.algorithm ? config.train.params : {};
        const seed = given.seed ?? config.train.seed;
        const names = (0,dataset_package/* featureNames */.rE)(dataset.schema);
        const result = await (0,train_model/* trainModel */._)({
            schema: dataset.schema,
            task,
            train: train.table,
            validation: validation.table,
            test: test.table,
            testIds: test.ids,
            featureNames: names,
            splitBy: dataset.manifest.split.by,
            algorithm,
            params: { ...configured, ...given.params },
            seed,
            engine: given.engine === 'auto' ? config.train.engine : given.engine,
            ...(config.data.positive === undefined ? {} : { positive: config.data.positive }),
            threshold: config.train.threshold ?? 0.5,
            log: platform.log,
            signal,
        });
        const warnings = [
            ...(datasetManifest.valid ? [] : ['Not all expectations of the data set hold; see its checks.json.']),
            ...result.warnings,
        ];
        for (const warning of warnings)
            platform.log.warning(warning);
        const primaryMetric = task === 'regression' ? 'rmse' : result.classes.length === 2 ? 'roc_auc' : 'accuracy';
        const content = {
            format: 'mlops-model/1',
            name: config.name,
            ...(0,origin/* describeOrigin */.u)(platform.run),
            task,
            datasetId: datasetManifest.id,
            splitScheme: datasetManifest.splitScheme,
            learner: { name: algorithm, params: result.params },
            seed,
            engine: { name: result.model.engine, versions: { node: process.versions.node } },
            classes: result.classes,
            positive: result.positive,
            threshold: result.positive === null ? null : (config.train.threshold ?? 0.5),
            target: dataset.schema.target ?? '',
            features: dataset.schema.columns
                .filter(({ role }) => role === 'feature')
                .map(({ name, type }) => ({ name, type })),
            primaryMetric,
            score: result.metrics[primaryMetric]?.value ?? null,
            parents: [datasetManifest.id],
        };
        const artifact = given.artifact ?? `${config.name}-model`;
        const folder = (0,external_node_path_.join)(stateDirectory, 'models', artifact);
        const profile = await (0,dataset_package/* readProfile */.er)(dataset, 'train');
        const manifest = await (0,files/* writeDirectoryAtomically */.Sg)(folder, (output) => (0,model_package/* writeModelPackage */.FX)(output, {
            manifest: content,
            files: result.model.files,
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
        }));
        const stored = await platform.artifacts.upload(artifact, folder, {
            contentDigest: (0,registry_manifest/* contentDigest */.eZ)(manifest),
            overwrite: given.overwrite,
        });
        const metrics = (0,evaluate_metrics/* metricValues */.tZ)(result.metrics);
        return {
            outputs: {
                artifact: stored.name,
                'artifact-id': stored.id,
                'artifact-digest': stored.digest,
                path: folder,
                'model-id': manifest.id,
                algorithm,
                engine: result.model.engine,
                metrics: JSON.stringify(metrics),
                'primary-metric': primaryMetric,
                score: manifest.score === null ? '' : String(manifest.score),
            },
            result: { stage: 'train', manifest, metrics: result.metrics, importance: result.model.importance },
            report: modelReport(manifest, { ...result, warnings }),
        };
    },
};
function pick(record, names) {
    return Object.fromEntries(names.map((name) => [name, record[name]]));
}


/***/ }),

/***/ 89550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ engineNames),
/* harmony export */   Z: () => (/* binding */ engineChoices)
/* harmony export */ });
/** Back ends that TensorFlow.js can compute on here, the fastest first. */
const engineNames = ['wasm', 'cpu'];
/** What users write: a back end, or `auto` for the first of `engineNames`. */
const engineChoices = ['auto', ...engineNames];


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

/***/ 80761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ trainModel)
});

// EXTERNAL MODULE: ./build/shared/src/data/profile/profile.js + 1 modules
var profile = __webpack_require__(13581);
// EXTERNAL MODULE: ./build/shared/src/evaluate/make-predictions.js
var make_predictions = __webpack_require__(67104);
// EXTERNAL MODULE: ./build/shared/src/evaluate/metrics.js + 6 modules
var metrics = __webpack_require__(61748);
// EXTERNAL MODULE: ./build/shared/src/evaluate/predictions-file.js
var predictions_file = __webpack_require__(86866);
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
// EXTERNAL MODULE: ./build/shared/src/features/text-score.js + 2 modules
var text_score = __webpack_require__(16238);
;// CONCATENATED MODULE: ./build/shared/src/features/fit-features.js









/**
 * Learns from the training split how its columns become numbers. A column without any value is left out, and so are
 * text and dates that have nothing to tell rows apart by: no category or n-gram of ten rows, no part that varies.
 * @param table the training split; nothing else may be looked at.
 * @param columns names of the columns to use, in the order of the encoded features.
 * @param target the answers of the table's rows, which categories too many for one column each, and text, are
 * encoded by.
 */
function fitFeatures(table, columns, target, options) {
    const features = [];
    const outOfFold = new Map();
    const answers = new Answers(table, target, options);
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
        const { outputs, weights, folds } = answers.get();
        return (0,text_score/* fitText */.v)(column, outputs, weights, folds);
    }
    // Rarer ones are not named, here as in profiles.
    const named = seen.filter((code) => counts[code] >= profile/* leastNamedCategoryRows */.gW);
    if (named.length === 0)
        return null;
    named.sort((a, b) => counts[b] - counts[a] || (column.dictionary[a] < column.dictionary[b] ? -1 : 1));
    const categories = named.slice(0, features/* encodedCategoryLimit */.AJ).map((code) => column.dictionary[code]);
    if (!many)
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
// EXTERNAL MODULE: ./build/shared/src/learners/training-data.js
var training_data = __webpack_require__(64997);
;// CONCATENATED MODULE: ./build/shared/src/learners/train-model.js








/**
 * Fits features and model on the training split, stops by the validation split, judges on the test split.
 * @throws ConfigurationError for an unknown algorithm or parameter, or data that it cannot learn from.
 */
async function trainModel(request) {
    const { schema, task, log, signal } = request;
    const learner = await (0,registry/* findLearner */.NN)(request.algorithm);
    const params = (0,registry/* parseParams */.Sl)(learner, task, request.params);
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
    const model = await learner.train({
        task,
        classes,
        features,
        outOfFold,
        train: train.examples,
        validation: validation.examples,
        params,
        seed: request.seed,
    }, { log, signal, engine: request.engine });
    const positive = positiveLabel(request, classes);
    const describe = (table, ids) => (0,make_predictions/* makePredictions */.ZJ)({
        task,
        classes,
        positive,
        threshold: request.threshold,
        output: model.predictor.predict(table),
        actual: (0,training_data/* targetColumn */.c2)(schema, table),
        ids,
        slices: withoutTarget(schema, table),
    });
    const predictions = describe(request.test, request.testIds);
    return {
        model,
        features,
        params: params,
        classes,
        positive,
        predictions,
        metrics: (0,metrics/* computeMetrics */.pH)(predictions),
        predictionProfile: profilePredictions(predictions, trainTarget.name),
        targetProfile: profileTarget(schema, request.train, task),
        calibration: task === 'classification' ? (0,calibration/* calibrationBins */.N)(describe(request.validation, null)) : null,
        warnings,
    };
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
function profilePredictions(predictions, targetName) {
    const { rows } = predictions;
    if (predictions.task === 'regression') {
        return { rows, columns: { [targetName]: (0,profile/* profileNumbers */.Ib)(predictions.predicted) } };
    }
    const columns = [...(0,make_predictions/* probabilityColumns */.lV)(predictions)].map(([label, values]) => [label, (0,profile/* profileNumbers */.Ib)(values)]);
    return { rows, columns: Object.fromEntries(columns) };
}
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

/***/ 64997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Li: () => (/* binding */ examplesOf),
/* harmony export */   c2: () => (/* binding */ targetColumn),
/* harmony export */   t6: () => (/* binding */ trainingClasses)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57296);
/* harmony import */ var _data_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96598);
/* harmony import */ var _evaluate_make_predictions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67104);



/** The target column of a table. @throws ConfigurationError if the data set has none. */
function targetColumn(schema, table) {
    const column = schema.target === null ? undefined : table.columns.get(schema.target);
    if (column)
        return column;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1('The data set has no target column.', {
        location: { key: 'data.target' },
        hint: 'Set data.target and prepare the data again.',
    });
}
/** The labels of the training split, sorted. @throws ConfigurationError if there is only one. */
function trainingClasses(target) {
    const classes = [...(0,_evaluate_make_predictions_js__WEBPACK_IMPORTED_MODULE_1__/* .usedLabels */ .jc)((0,_evaluate_make_predictions_js__WEBPACK_IMPORTED_MODULE_1__/* .labelsOf */ .PC)(target))].sort();
    if (classes.length > 1)
        return classes;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`The training split has one class only: "${classes[0]}".`, {
        location: { column: target.name },
        hint: 'Use "split: { by: stratified }", or provide more rows.',
    });
}
/**
 * Rows as a learner takes them. Rows whose label the training split does not have cannot be learned from and are
 * left out.
 * @returns the examples, and how many rows were left out.
 */
function examplesOf(schema, table, task, classes) {
    const target = targetColumn(schema, table);
    let values;
    if (task === 'classification') {
        const labels = (0,_evaluate_make_predictions_js__WEBPACK_IMPORTED_MODULE_1__/* .labelsOf */ .PC)(target);
        const indexOf = labels.dictionary.map((label) => classes.indexOf(label));
        values = Float64Array.from(labels.codes, (code) => {
            const index = code < 0 ? -1 : indexOf[code];
            return index < 0 ? Number.NaN : index;
        });
    }
    else if (target.kind === 'numeric')
        values = target.values;
    else {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`The target column "${target.name}" is text, not a number.`, {
            location: { column: target.name },
            hint: 'For labels set "task: classification".',
        });
    }
    const kept = [];
    for (let row = 0; row < values.length; row++)
        if (!Number.isNaN(values[row]))
            kept.push(row);
    const whole = kept.length === values.length;
    const used = whole ? table : (0,_data_table_js__WEBPACK_IMPORTED_MODULE_2__/* .selectRows */ .A5)(table, kept);
    const weightName = schema.columns.find(({ role }) => role === 'weight')?.name;
    const weight = weightName === undefined ? undefined : used.columns.get(weightName);
    return {
        examples: {
            table: used,
            target: whole ? values : Float64Array.from(kept, (row) => values[row]),
            ...(weight?.kind === 'numeric' ? { weights: weight.values } : {}),
        },
        leftOut: values.length - kept.length,
    };
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
  bS: () => (/* binding */ readSplit)
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
// EXTERNAL MODULE: ./build/shared/src/data/profile/profile.js + 1 modules
var profile = __webpack_require__(13581);
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
