export const id = 877;
export const ids = [877];
export const modules = {

/***/ 18877:
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
// EXTERNAL MODULE: ./build/shared/src/data/profile.js + 1 modules
var profile = __webpack_require__(54141);
// EXTERNAL MODULE: ./build/shared/src/evaluate/make-predictions.js
var make_predictions = __webpack_require__(67104);
// EXTERNAL MODULE: ./build/shared/src/evaluate/predictions-file.js
var predictions_file = __webpack_require__(86866);
// EXTERNAL MODULE: ./build/shared/src/features/date-parts.js
var date_parts = __webpack_require__(84762);
// EXTERNAL MODULE: ./build/shared/src/features/features.js
var features = __webpack_require__(29734);
;// CONCATENATED MODULE: ./build/shared/src/features/fit-features.js



/**
 * Learns from the training split how its columns become numbers. A column without any value is left out, and so is
 * text of which no value stands in ten rows.
 * @param table the training split; nothing else may be looked at.
 * @param columns names of the columns to use, in the order of the encoded features.
 */
function fitFeatures(table, columns) {
    const features = [];
    for (const name of columns) {
        const column = table.columns.get(name);
        if (!column)
            throw new RangeError(`The table has no column "${name}".`);
        const feature = column.kind === 'text' ? fitText(column) : fitNumeric(column);
        if (feature)
            features.push(feature);
    }
    return { format: 'mlops-features/1', features };
}
function fitText(column) {
    const counts = new Float64Array(column.dictionary.length);
    for (const code of column.codes)
        if (code >= 0)
            counts[code]++;
    const seen = [...column.dictionary.keys()].filter((code) => counts[code] > 0);
    // Rarer ones are not named, here as in profiles: to trees they read as unseen. Hashing needs no names.
    const named = seen.filter((code) => counts[code] >= profile/* leastNamedCategoryRows */.gW);
    const encoding = seen.length > features/* oneHotLimit */.Jw ? 'hashed' : 'one-hot';
    if (named.length === 0 && encoding === 'one-hot')
        return null;
    named.sort((a, b) => counts[b] - counts[a] || (column.dictionary[a] < column.dictionary[b] ? -1 : 1));
    return {
        kind: 'categorical',
        name: column.name,
        categories: named.slice(0, features/* treeCategoryLimit */.CE).map((code) => column.dictionary[code]),
        encoding,
    };
}
function fitNumeric(column) {
    const { name, type, values } = column;
    const missing = values.some((value) => Number.isNaN(value));
    if (!values.some((value) => !Number.isNaN(value)))
        return null;
    if (type === 'boolean')
        return { kind: 'boolean', name, missing };
    if (type === 'date' || type === 'timestamp') {
        const parts = (0,date_parts/* datePartsOf */.m)(type).map((part) => ({
            part,
            ...fitScale(values.map((value) => (0,date_parts/* datePart */.y)(value, part))),
        }));
        return { kind: 'date', name, parts, missing };
    }
    return { kind: 'numeric', name, ...fitScale(values), missing };
}
/** Numbers beyond this are scaled down before they are squared, which would overflow. */
const largestSquared = 1e150;
/** Median of the present values; mean and standard deviation (ddof 0) after imputing it. */
function fitScale(values) {
    const sorted = values.filter((value) => !Number.isNaN(value)).sort();
    const middle = sorted.length >> 1;
    const median = sorted.length % 2 === 1 ? sorted[middle] : sorted[middle - 1] / 2 + sorted[middle] / 2;
    const largest = Math.max(-sorted[0], sorted[sorted.length - 1]);
    const unit = largest > largestSquared ? largest : 1;
    let mean = 0;
    for (let i = 0; i < values.length; i++) {
        const value = (Number.isNaN(values[i]) ? median : values[i]) / unit;
        mean += (value - mean) / (i + 1);
    }
    let variance = 0;
    for (let i = 0; i < values.length; i++) {
        const deviation = (Number.isNaN(values[i]) ? median : values[i]) / unit - mean;
        variance += (deviation * deviation - variance) / (i + 1);
    }
    const scale = Math.sqrt(variance);
    // A constant column may leave rounding noise of the size of its values; that is not a scale.
    const constant = !(scale > 1e-12 * Math.max(1, Math.abs(mean)));
    return { median, mean: mean * unit, scale: constant ? 1 : scale * unit };
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
    const features = fitFeatures(request.train, request.featureNames);
    const model = await learner.train({
        task,
        classes,
        features,
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
        metrics: (0,evaluate_metrics/* computeMetrics */.pH)(predictions),
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
        const result = await trainModel({
            schema: dataset.schema,
            task,
            train: train.table,
            validation: validation.table,
            test: test.table,
            testIds: test.ids,
            featureNames: names,
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

/***/ 84762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ datePartsOf),
/* harmony export */   y: () => (/* binding */ datePart)
/* harmony export */ });
const millisecondsPerDay = 86_400_000;
/** The parts that a column of this type is taken apart into. */
function datePartsOf(type) {
    return type === 'date' ? ['time', 'month', 'day-of-week'] : ['time', 'month', 'day-of-week', 'hour'];
}
/**
 * One part of a moment, in UTC.
 * @param value milliseconds since 1970 UTC; NaN gives NaN.
 * @returns `time`: days since 1970; `month`: 1 to 12; `day-of-week`: 1 (Monday) to 7; `hour`: 0 to 23.
 */
function datePart(value, part) {
    if (Number.isNaN(value))
        return Number.NaN;
    switch (part) {
        case 'time':
            return value / millisecondsPerDay;
        case 'month':
            return new Date(value).getUTCMonth() + 1;
        case 'day-of-week':
            return ((((Math.floor(value / millisecondsPerDay) + 3) % 7) + 7) % 7) + 1;
        case 'hour':
            return new Date(value).getUTCHours();
    }
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


/***/ })

};
