export const id = 2955;
export const ids = [2955];
export const modules = {

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

/***/ 22955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   autoencoder: () => (/* binding */ autoencoder),
/* harmony export */   autoencoderParameters: () => (/* binding */ autoencoderParameters)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2503);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57296);
/* harmony import */ var _base_random_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93096);
/* harmony import */ var _engine_engine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44567);
/* harmony import */ var _evaluate_anomaly_metrics_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98420);
/* harmony import */ var _features_dense_matrix_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20614);
/* harmony import */ var _features_packed_numbers_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(11874);
/* harmony import */ var _anomaly_threshold_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53835);
/* harmony import */ var _dense_points_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58423);
/* harmony import */ var _mlp_network_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9974);
/* harmony import */ var _mlp_optimizer_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(99651);
/* harmony import */ var _mlp_parameters_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(40722);
/* harmony import */ var _model_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(63188);














/** Parameters of `autoencoder`, as users write them under `train.params`. */
const autoencoderParameters = zod__WEBPACK_IMPORTED_MODULE_10__/* .strictObject */ .rej({
    hidden: zod__WEBPACK_IMPORTED_MODULE_10__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_10__/* .int */ .Whr().min(1).max(4096))
        .min(1)
        .max(16)
        .default([16, 4, 16])
        .describe('Units of each layer between the columns and the columns again; the narrowest is the code.'),
    activation: zod__WEBPACK_IMPORTED_MODULE_10__/* ["enum"] */ .k5n(['relu', 'tanh']).default('tanh').describe('Function between the layers.'),
    'learning-rate': zod__WEBPACK_IMPORTED_MODULE_10__/* .number */ .aig().positive().default(0.003).describe('Step size of Adam.'),
    epochs: zod__WEBPACK_IMPORTED_MODULE_10__/* .int */ .Whr().min(1).max(100_000).default(100).describe('Passes over the training split at most.'),
    'batch-size': zod__WEBPACK_IMPORTED_MODULE_10__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_10__/* .literal */ .euz('auto'), zod__WEBPACK_IMPORTED_MODULE_10__/* .int */ .Whr().min(1).max(1_000_000)])
        .default('auto')
        .describe('Rows of a step; auto is the power of two nearest to rows / 75, from 16 to 256.'),
    'early-stopping': zod__WEBPACK_IMPORTED_MODULE_10__/* .int */ .Whr()
        .min(0)
        .default(10)
        .describe('Stops after so many epochs without a lower validation error; 0 never stops early.'),
    contamination: _anomaly_threshold_js__WEBPACK_IMPORTED_MODULE_6__/* .contamination */ .v,
});
const modelSchema = zod__WEBPACK_IMPORTED_MODULE_10__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_10__/* .literal */ .euz('mlops-autoencoder/1'),
    inputs: zod__WEBPACK_IMPORTED_MODULE_10__/* .int */ .Whr().min(1).max(1_000_000),
    hidden: zod__WEBPACK_IMPORTED_MODULE_10__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_10__/* .int */ .Whr().min(1).max(4096)).min(1).max(16),
    activation: zod__WEBPACK_IMPORTED_MODULE_10__/* ["enum"] */ .k5n(['relu', 'tanh']),
    /** Kernel and bias of each layer; 32-bit floats, packed. */
    weights: zod__WEBPACK_IMPORTED_MODULE_10__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP()),
});
/** A network that has to rebuild rows from a short code: what it rebuilds badly is anomalous. */
const autoencoder = {
    name: 'autoencoder',
    description: 'A neural network that rebuilds rows from a short code, on TensorFlow.js: rows that it rebuilds badly are anomalous.',
    tasks: ['anomaly'],
    params: autoencoderParameters,
    usesTensorFlow: () => true,
    train,
    load: async (files, features) => {
        const model = (0,_model_file_js__WEBPACK_IMPORTED_MODULE_9__/* .readModelFile */ .Gw)(files, modelSchema);
        (0,_dense_points_js__WEBPACK_IMPORTED_MODULE_7__/* .checkWidth */ .Vs)(features, model.inputs);
        const architecture = architectureOf(model.inputs, model);
        const sizes = (0,_mlp_network_js__WEBPACK_IMPORTED_MODULE_11__/* .weightShapes */ .pd)(architecture).map(({ shape }) => shape.reduce((a, b) => a * b, 1));
        if (model.weights.length !== sizes.length)
            throw (0,_model_file_js__WEBPACK_IMPORTED_MODULE_9__/* .damagedModel */ .PZ)('its weights are not those of its layers');
        const weights = model.weights.map((packed, i) => {
            // Base64 takes four characters for three bytes.
            if (packed.length > 6 * sizes[i] + 8)
                throw (0,_model_file_js__WEBPACK_IMPORTED_MODULE_9__/* .damagedModel */ .PZ)('its weights are not those of its layers');
            let values;
            try {
                values = (0,_features_packed_numbers_js__WEBPACK_IMPORTED_MODULE_12__/* .unpackFloats */ .qw)(packed);
            }
            catch (error) {
                throw (0,_model_file_js__WEBPACK_IMPORTED_MODULE_9__/* .damagedModel */ .PZ)(error instanceof Error ? error.message : String(error));
            }
            if (values.length !== sizes[i])
                throw (0,_model_file_js__WEBPACK_IMPORTED_MODULE_9__/* .damagedModel */ .PZ)('its weights are not those of its layers');
            return values;
        });
        return predictorOf(await (0,_engine_engine_js__WEBPACK_IMPORTED_MODULE_3__/* .openEngine */ .F)(), features, architecture, weights);
    },
};
function architectureOf(width, { hidden, activation }) {
    return { inputs: width, hidden, activation, outputs: width, softmax: false };
}
/** Rows that are computed at once. */
const chunkRows = 4096;
function predictorOf(engine, features, architecture, weights) {
    const reconstruct = (table) => {
        const points = (0,_features_dense_matrix_js__WEBPACK_IMPORTED_MODULE_5__/* .encodeDense */ ._L)(features, table);
        const network = (0,_mlp_network_js__WEBPACK_IMPORTED_MODULE_11__/* .buildNetwork */ .d9)(engine, architecture);
        try {
            (0,_mlp_network_js__WEBPACK_IMPORTED_MODULE_11__/* .assignWeights */ .LR)(engine, (0,_mlp_network_js__WEBPACK_IMPORTED_MODULE_11__/* .variablesOf */ .ht)(network), weights);
            return { points, rebuilt: rebuildWith(engine, network, points) };
        }
        finally {
            network.dispose();
        }
    };
    return { reconstruct, predict: (table) => (0,_evaluate_anomaly_metrics_js__WEBPACK_IMPORTED_MODULE_4__/* .squaredErrors */ .V)(reconstruct(table)) };
}
function rebuildWith(engine, network, { rows, width, values }) {
    const rebuilt = new Float64Array(rows * width);
    for (let from = 0; from < rows; from += chunkRows) {
        const count = Math.min(chunkRows, rows - from);
        const part = values.subarray(from * width, (from + count) * width);
        const output = engine.tf.tidy(() => (0,_mlp_network_js__WEBPACK_IMPORTED_MODULE_11__/* .rawOutputs */ .dO)(engine, network, engine.tf.tensor2d(part, [count, width])).dataSync());
        rebuilt.set(output, from * width);
    }
    return rebuilt;
}
async function train({ features, train: table, validation, params, seed }, context) {
    const points = (0,_dense_points_js__WEBPACK_IMPORTED_MODULE_7__/* .pointsToLearnFrom */ .xp)(features, table);
    const held = (0,_features_dense_matrix_js__WEBPACK_IMPORTED_MODULE_5__/* .encodeDense */ ._L)(features, validation);
    const engine = await (0,_engine_engine_js__WEBPACK_IMPORTED_MODULE_3__/* .openEngine */ .F)(context.engine);
    const architecture = architectureOf(points.width, params);
    const network = (0,_mlp_network_js__WEBPACK_IMPORTED_MODULE_11__/* .buildNetwork */ .d9)(engine, architecture, new _base_random_js__WEBPACK_IMPORTED_MODULE_2__/* .Random */ .o(seed));
    try {
        const { history, bestStep, weights } = await fit(engine, network, points, held, params, seed, context);
        (0,_mlp_network_js__WEBPACK_IMPORTED_MODULE_11__/* .assignWeights */ .LR)(engine, (0,_mlp_network_js__WEBPACK_IMPORTED_MODULE_11__/* .variablesOf */ .ht)(network), weights);
        const scores = (0,_evaluate_anomaly_metrics_js__WEBPACK_IMPORTED_MODULE_4__/* .squaredErrors */ .V)({ points, rebuilt: rebuildWith(engine, network, points) });
        return {
            files: (0,_model_file_js__WEBPACK_IMPORTED_MODULE_9__/* .writeModelFile */ .JV)({
                format: 'mlops-autoencoder/1',
                inputs: points.width,
                hidden: params.hidden,
                activation: params.activation,
                weights: weights.map(_features_packed_numbers_js__WEBPACK_IMPORTED_MODULE_12__/* .packFloats */ .DM),
            }),
            predictor: predictorOf(engine, features, architecture, weights),
            history,
            bestStep,
            importance: null,
            engine: engine.name,
            clusters: null,
            threshold: (0,_anomaly_threshold_js__WEBPACK_IMPORTED_MODULE_6__/* .anomalyThreshold */ .X)(scores, params.contamination),
            figures: { 'best epoch': bestStep, 'units of the code': Math.min(...params.hidden) },
            curves: [],
        };
    }
    finally {
        network.dispose();
    }
}
/** Shuffled mini-batches, early stopping on the validation rows, and the weights of the best epoch. */
async function fit(engine, network, points, held, params, seed, { signal, log }) {
    const { tf } = engine;
    const { rows, width, values } = points;
    const random = new _base_random_js__WEBPACK_IMPORTED_MODULE_2__/* .Random */ .o(seed + 1);
    const variables = (0,_mlp_network_js__WEBPACK_IMPORTED_MODULE_11__/* .variablesOf */ .ht)(network);
    const optimizer = new _mlp_optimizer_js__WEBPACK_IMPORTED_MODULE_13__/* .Optimizer */ .E(variables.map((variable) => variable.dataSync().slice()), variables.map(() => false), { learningRate: params['learning-rate'], l2: 0, averaging: 0 });
    const size = (0,_mlp_parameters_js__WEBPACK_IMPORTED_MODULE_8__/* .batchRows */ .e1)(params['batch-size'], rows);
    const order = Int32Array.from({ length: rows }, (_, row) => row);
    const batch = new Float32Array(size * width);
    const history = [];
    let best = { epoch: 0, loss: Number.POSITIVE_INFINITY };
    let weights = optimizer.weights.map((each) => each.slice());
    for (let epoch = 1; epoch <= params.epochs; epoch++) {
        random.shuffle(order);
        let lossSum = 0;
        for (let from = 0; from < rows; from += size) {
            const count = Math.min(size, rows - from);
            for (let i = 0; i < count; i++) {
                const start = order[from + i] * width;
                batch.set(values.subarray(start, start + width), i * width);
            }
            lossSum += count * step(count);
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
            signal.throwIfAborted();
        }
        (0,_mlp_network_js__WEBPACK_IMPORTED_MODULE_11__/* .assignWeights */ .LR)(engine, variables, optimizer.weights);
        const trainLoss = lossSum / rows;
        const validationLoss = held.rows > 0 ? meanError(engine, network, held) : trainLoss;
        if (!Number.isFinite(trainLoss) || !Number.isFinite(validationLoss)) {
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`The loss is no longer a number: it overflowed in epoch ${epoch}.`, {
                location: { key: 'train.params.learning-rate' },
                hint: `Try a smaller learning-rate (it is ${params['learning-rate']}).`,
            });
        }
        history.push({ step: epoch, trainLoss, validationLoss });
        log.progress('Training', epoch / params.epochs, `epoch ${epoch}: error ${validationLoss.toPrecision(5)}`);
        if (validationLoss < best.loss) {
            best = { epoch, loss: validationLoss };
            weights = optimizer.weights.map((each) => each.slice());
        }
        if (params['early-stopping'] > 0 && epoch - best.epoch >= params['early-stopping'])
            break;
    }
    return { history, bestStep: best.epoch, weights };
    function step(count) {
        return tf.tidy(() => {
            (0,_mlp_network_js__WEBPACK_IMPORTED_MODULE_11__/* .assignWeights */ .LR)(engine, variables, optimizer.weights);
            const inputs = tf.tensor2d(batch.subarray(0, count * width), [count, width]);
            const { value, grads } = tf.variableGrads(() => tf.mean(tf.square(tf.sub((0,_mlp_network_js__WEBPACK_IMPORTED_MODULE_11__/* .rawOutputs */ .dO)(engine, network, inputs), inputs))), variables);
            optimizer.step(variables.map((variable) => grads[variable.name].dataSync()));
            return value.dataSync()[0];
        });
    }
}
function meanError(engine, network, points) {
    const errors = (0,_evaluate_anomaly_metrics_js__WEBPACK_IMPORTED_MODULE_4__/* .squaredErrors */ .V)({ points, rebuilt: rebuildWith(engine, network, points) });
    return errors.reduce((sum, error) => sum + error, 0) / points.rows;
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


/***/ })

};
