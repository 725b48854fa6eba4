export const id = 5827;
export const ids = [5827];
export const modules = {

/***/ 47163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vq: () => (/* binding */ sha256OfFile),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);


/** SHA-256 of bytes or text (UTF-8), in 64 lower-case hexadecimal digits. */
function sha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}
/** Bytes of a file that are read at once. */
const pieceLength = 1 << 20;
/** SHA-256 of a file's content, read piece by piece into the same memory. */
async function sha256OfFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path);
    try {
        const piece = Buffer.allocUnsafeSlow(pieceLength);
        for (;;) {
            const { bytesRead } = await file.read(piece, 0, pieceLength);
            if (bytesRead === 0)
                return hash.digest('hex');
            hash.update(piece.subarray(0, bytesRead));
        }
    }
    finally {
        await file.close();
    }
}
/** JSON with the keys of every object in sorted order, so that equal content gives equal text. */
function canonicalJson(value) {
    return JSON.stringify(value, (_key, inner) => {
        if (inner === null || typeof inner !== 'object' || Array.isArray(inner))
            return inner;
        return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
    });
}


/***/ }),

/***/ 69096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ noCheckpoints),
/* harmony export */   x: () => (/* binding */ checkpointsOf)
/* harmony export */ });
/* harmony import */ var _base_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47163);

/** Checkpoints that nobody keeps, for callers that can begin again. */
const noCheckpoints = {
    scope: () => noCheckpoints,
    restore: async () => null,
    due: () => false,
    save: async () => undefined,
    remove: async () => undefined,
};
/**
 * The checkpoints of a learner's training on these examples. Their targets and weights are part of what identifies
 * it, so that a learner which trains another one many times, each time on other labels, never gets a wrong state.
 */
function checkpointsOf(context, learner, { train, validation, seed, params, }) {
    if (context.checkpoints === undefined)
        return noCheckpoints;
    const digestOf = (values) => values === undefined ? null : (0,_base_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
    const examples = [train, validation].map(({ target, weights }) => [digestOf(target), digestOf(weights)]);
    return context.checkpoints.scope([learner, params, seed, examples]);
}


/***/ }),

/***/ 26096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ encodeExamples)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57296);
/* harmony import */ var _features_dense_matrix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20614);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35575);



/**
 * Rows as the training loop takes them.
 * @throws ConfigurationError if there are no rows, no columns, or numbers that overflow.
 */
function encodeExamples(features, examples, target, split, outOfFold) {
    if (examples.table.rows === 0) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`The ${split} split has no rows.`, {
            location: { key: 'data.split' },
            hint: `Give ${split === 'training' ? 'train' : split} a larger share; a network needs both: to learn from, and to stop by.`,
        });
    }
    const inputs = (0,_features_dense_matrix_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeDense */ ._L)(features, examples.table, outOfFold);
    if (inputs.width === 0) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1('No column is left to learn from.', { location: { key: 'features' } });
    }
    for (let i = 0; i < inputs.values.length; i++) {
        if (Number.isFinite(inputs.values[i]))
            continue;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`A number in the ${split} split overflows after scaling.`, {
            location: { column: inputs.columns[i % inputs.width] },
            hint: 'Look for extreme values in that column.',
        });
    }
    return {
        inputs,
        expected: (0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeTarget */ .Ao)(target, examples.target),
        weights: examples.weights ? withMeanOne(examples.weights) : null,
    };
}
function withMeanOne(weights) {
    const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
    return Float32Array.from(weights, (weight) => weight / mean);
}


/***/ }),

/***/ 40473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ requireMemory)
/* harmony export */ });
/* unused harmony export trainingBytes */
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57296);


/** Bytes of a 32-bit float. */
const floatBytes = 4;
/** Copies of the weights in the back end: themselves, their gradients, and new ones before the old are let go. */
const engineCopies = 3;
/** Copies outside of it: weights, averages, the best so far, and Adam's two moments. */
const optimizerCopies = 5;
/** Of what layers compute: the values, and their gradients. */
const valueCopies = 2;
/** What a WebAssembly module of TensorFlow.js may address: just below 4 GiB. Bytes. */
const wasmLimit = 4_294_901_760;
/** Bytes that training needs at the least: in the back end's own memory, and in all. */
function trainingBytes({ parameters, valuesPerRow, rows }) {
    const engine = floatBytes * (engineCopies * parameters + valueCopies * valuesPerRow * rows);
    return { engine, total: engine + floatBytes * optimizerCopies * parameters };
}
/**
 * Refuses a network that cannot be trained in the memory there is, before it is tried.
 * @param available bytes that the process can still get.
 * @param subject what the sentence is about, for example "The network".
 * @throws ConfigurationError with the estimate.
 */
function requireMemory(engine, size, subject = 'The network', available = (0,node_process__WEBPACK_IMPORTED_MODULE_0__.availableMemory)()) {
    const needed = trainingBytes(size);
    const inEngine = engine.name === 'wasm' && needed.engine > wasmLimit;
    if (!inEngine && needed.total <= available)
        return;
    const [bytes, limit] = inEngine
        ? [needed.engine, `the WebAssembly back end can address ${gigabytes(wasmLimit)}`]
        : [needed.total, `${gigabytes(available)} are available`];
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${subject} does not fit into memory: training it takes about ${gigabytes(bytes)} ` +
        `(${size.parameters.toLocaleString('en')} weights, and ${size.valuesPerRow.toLocaleString('en')} numbers ` +
        `for each of ${size.rows.toLocaleString('en')} rows at once), but ${limit}.`, { location: { key: 'train.params' }, hint: 'Use fewer or smaller layers, or a smaller batch-size.' });
}
function gigabytes(bytes) {
    const value = bytes / 2 ** 30;
    return `${value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en')} GiB`;
}


/***/ }),

/***/ 63411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ mlpPredictor),
/* harmony export */   z: () => (/* binding */ networkPredictor)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57296);
/* harmony import */ var _data_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96598);
/* harmony import */ var _features_dense_matrix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20614);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9974);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35575);





/** Numbers that are encoded at once: 8 MiB. */
const encodedValues = 2 ** 21;
/** Numbers that the layers compute at once: 256 MiB. */
const computedValues = 2 ** 26;
/** The predictor of an mlp. */
function mlpPredictor(engine, state, features) {
    const stored = {
        target: state.target,
        inputs: state.architecture.inputs,
        valuesPerRow: (0,_network_js__WEBPACK_IMPORTED_MODULE_2__/* .sizeOf */ .$d)(state.architecture).valuesPerRow,
        open: () => {
            const network = (0,_network_js__WEBPACK_IMPORTED_MODULE_2__/* .buildNetwork */ .d9)(engine, state.architecture);
            (0,_network_js__WEBPACK_IMPORTED_MODULE_2__/* .assignWeights */ .LR)(engine, (0,_network_js__WEBPACK_IMPORTED_MODULE_2__/* .variablesOf */ .ht)(network), state.weights);
            return {
                outputs: (inputs) => (0,_network_js__WEBPACK_IMPORTED_MODULE_2__/* .rawOutputs */ .dO)(engine, network, inputs),
                dispose: () => void network.dispose(),
            };
        },
    };
    return networkPredictor(engine, stored, features);
}
/**
 * The predictor of a network. It encodes and computes a limited number of rows at a time, so its memory does not
 * grow with the table. It holds no tensors between calls: there is nothing to dispose.
 */
function networkPredictor(engine, stored, features) {
    const { target } = stored;
    const chunkRows = Math.max(1, Math.floor(Math.min(encodedValues / stored.inputs, computedValues / stored.valuesPerRow)));
    return {
        predict: (table) => {
            const network = stored.open();
            try {
                const outputs = (0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .outputsOf */ .Yz)(target);
                const answers = new Float64Array(table.rows * outputs);
                for (let from = 0; from < table.rows; from += chunkRows) {
                    const length = Math.min(chunkRows, table.rows - from);
                    const chunk = length === table.rows
                        ? table
                        : (0,_data_table_js__WEBPACK_IMPORTED_MODULE_4__/* .selectRows */ .A5)(table, Int32Array.from({ length }, (_, i) => from + i));
                    const part = answers.subarray(from * outputs, (from + length) * outputs);
                    answer(engine, network, target, (0,_features_dense_matrix_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeDense */ ._L)(features, chunk), part, from);
                }
                return answers;
            }
            finally {
                network.dispose();
            }
        },
    };
}
/** @param firstRow number of the matrix's first row in the whole table, for the message. */
function answer(engine, network, target, matrix, answers, firstRow) {
    if (matrix.rows === 0)
        return;
    const { tf } = engine;
    const raw = tf.tidy(() => network.outputs(tf.tensor2d(matrix.values, [matrix.rows, matrix.width])).dataSync());
    const outputs = (0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .outputsOf */ .Yz)(target);
    for (let i = 0; i < raw.length; i++) {
        if (Number.isFinite(raw[i]))
            continue;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`The model's answer for row ${firstRow + Math.floor(i / outputs) + 1} is not a number.`, { hint: 'Look for extreme numbers in that row: after scaling they overflow 32-bit numbers.' });
    }
    if (target.task === 'regression') {
        for (let i = 0; i < raw.length; i++)
            answers[i] = target.mean + target.scale * raw[i];
        return;
    }
    for (let row = 0; row < raw.length; row += outputs)
        softmax(raw, row, outputs, answers);
}
/** In double precision, so that the probabilities of a row sum to 1 and small ones keep their digits. */
function softmax(raw, from, length, probabilities) {
    let largest = raw[from];
    for (let i = 1; i < length; i++)
        largest = Math.max(largest, raw[from + i]);
    let sum = 0;
    for (let i = from; i < from + length; i++) {
        probabilities[i] = Math.exp(raw[i] - largest);
        sum += probabilities[i];
    }
    for (let i = from; i < from + length; i++)
        probabilities[i] /= sum;
}


/***/ }),

/***/ 35575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ encodeTarget),
/* harmony export */   Bk: () => (/* binding */ reportedLoss),
/* harmony export */   Yz: () => (/* binding */ outputsOf),
/* harmony export */   pO: () => (/* binding */ fitTarget),
/* harmony export */   zi: () => (/* binding */ meanLoss)
/* harmony export */ });
/** What a network is to answer. @param values the training split's. */
function fitTarget(task, classes, values) {
    return task === 'classification'
        ? { task: 'classification', classes: [...classes] }
        : fitRegressionTarget(values);
}
/** The regression target fitted on training values: their mean and population deviation (1 where it is zero). */
function fitRegressionTarget(values) {
    let mean = 0;
    for (let i = 0; i < values.length; i++)
        mean += (values[i] - mean) / (i + 1);
    let variance = 0;
    for (let i = 0; i < values.length; i++)
        variance += ((values[i] - mean) ** 2 - variance) / (i + 1);
    return { task: 'regression', mean, scale: Math.sqrt(variance) || 1 };
}
/** Number of the network's outputs. */
function outputsOf(target) {
    return target.task === 'classification' ? target.classes.length : 1;
}
/** Values as the network learns them: class indices, or standardised numbers. */
function encodeTarget(target, values) {
    if (target.task === 'classification')
        return Float32Array.from(values);
    return Float32Array.from(values, (value) => (value - target.mean) / target.scale);
}
/**
 * Mean loss of a batch: cross-entropy in nats, or squared error of the standardised values.
 * @param outputs rows × outputs, before the softmax.
 * @param weights of each row, with mean 1 over the split; null is 1 each.
 */
function meanLoss(tf, target, outputs, expected, weights) {
    const rowLosses = target.task === 'classification'
        ? tf.neg(tf.sum(tf.mul(tf.oneHot(tf.cast(expected, 'int32'), target.classes.length), tf.logSoftmax(outputs)), 1))
        : tf.square(tf.sub(tf.reshape(outputs, [-1]), expected));
    return tf.mean(weights ? tf.mul(rowLosses, weights) : rowLosses);
}
/** Turns `meanLoss` into what is reported: log loss, or squared error in the target's own unit. */
function reportedLoss(target, loss) {
    return target.task === 'classification' ? loss : loss * target.scale ** 2;
}


/***/ }),

/***/ 89085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ trainNetwork)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/base/random.js
var base_random = __webpack_require__(93096);
// EXTERNAL MODULE: ./build/shared/src/learners/training-pace.js
var training_pace = __webpack_require__(25726);
// EXTERNAL MODULE: ./build/shared/src/learners/training-progress.js
var training_progress = __webpack_require__(72294);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/shared/src/learners/training-state.js
var training_state = __webpack_require__(38292);
;// CONCATENATED MODULE: ./build/shared/src/learners/mlp/checkpoint.js



const factsSchema = schemas/* strictObject */.rej({
    random: base_random/* randomStateSchema */.m,
    steps: schemas/* int */.Whr().min(0),
    epoch: schemas/* int */.Whr().min(1),
    batches: schemas/* int */.Whr().min(0),
    lossSum: schemas/* number */.aig(),
    bestEpoch: schemas/* int */.Whr().min(0),
});
const weightGroups = ['weights', 'averages', 'firstMoments', 'secondMoments'];
function encodeProgress(progress) {
    const { random, optimizer, epoch, batches, lossSum, order, best, bestWeights, history } = progress;
    const arrays = new Map();
    for (const group of weightGroups) {
        for (const [i, values] of optimizer[group].entries())
            arrays.set(`${group}/${i}`, values);
    }
    for (const [i, values] of bestWeights.entries())
        arrays.set(`best/${i}`, values);
    for (const [i, values] of progress.statistics.entries())
        arrays.set(`statistics/${i}`, values);
    for (const [i, values] of progress.bestStatistics.entries())
        arrays.set(`bestStatistics/${i}`, values);
    arrays.set('order', order);
    arrays.set('bestLoss', Float64Array.of(best.loss));
    arrays.set('losses', Float64Array.from(history.flatMap(({ trainLoss, validationLoss }) => [trainLoss, validationLoss])));
    const { steps } = optimizer;
    return (0,training_state/* encodeState */.Md)({ facts: { random, steps, epoch, batches, lossSum, bestEpoch: best.epoch }, arrays });
}
/**
 * Reads what `encodeProgress` wrote.
 * @param sizes of the network's arrays of weights.
 * @param statisticsSizes of the arrays that move besides.
 * @param rows of the training split.
 * @param batchesPerEpoch as this training has them.
 * @throws Error if it is not a state of such a training.
 */
function decodeProgress(bytes, sizes, statisticsSizes, rows, batchesPerEpoch) {
    const state = (0,training_state/* decodeState */.UJ)(bytes);
    const { random, steps, epoch, batches, lossSum, bestEpoch } = factsSchema.parse(state.facts);
    if (batches > batchesPerEpoch || bestEpoch >= epoch)
        throw new Error('its epochs do not fit together');
    const group = (name, lengths = sizes) => lengths.map((size, i) => (0,training_state/* stateArray */.DW)(state, `${name}/${i}`, 'Float32Array', size));
    const order = (0,training_state/* stateArray */.DW)(state, 'order', 'Int32Array', rows);
    if (!order.every((row) => row >= 0 && row < rows))
        throw new Error('it names rows that are not there');
    const losses = (0,training_state/* stateArray */.DW)(state, 'losses', 'Float64Array', 2 * (epoch - 1));
    return {
        random,
        optimizer: {
            steps,
            weights: group('weights'),
            averages: group('averages'),
            firstMoments: group('firstMoments'),
            secondMoments: group('secondMoments'),
        },
        epoch,
        batches,
        lossSum,
        order,
        best: { epoch: bestEpoch, loss: (0,training_state/* stateArray */.DW)(state, 'bestLoss', 'Float64Array', 1)[0] },
        bestWeights: group('best'),
        statistics: group('statistics', statisticsSizes),
        bestStatistics: group('bestStatistics', statisticsSizes),
        history: Array.from({ length: epoch - 1 }, (_, i) => ({
            step: i + 1,
            trainLoss: losses[2 * i],
            validationLoss: losses[2 * i + 1],
        })),
    };
}

// EXTERNAL MODULE: ./build/shared/src/learners/mlp/network.js
var mlp_network = __webpack_require__(9974);
// EXTERNAL MODULE: ./build/shared/src/learners/mlp/optimizer.js
var mlp_optimizer = __webpack_require__(99651);
// EXTERNAL MODULE: ./build/shared/src/learners/mlp/parameters.js
var mlp_parameters = __webpack_require__(40722);
// EXTERNAL MODULE: ./build/shared/src/learners/mlp/target.js
var mlp_target = __webpack_require__(35575);
;// CONCATENATED MODULE: ./build/shared/src/learners/mlp/training.js










/** Rows that validation computes at once at most. */
const validationRows = 4096;
/** Numbers that validation computes at once at most, for networks of many: 64 MiB. */
const validationValues = 2 ** 24;
/**
 * Trains the network in place: shuffled mini-batches, early stopping on the validation split, and in the end the
 * weights of the best epoch. Deterministic for a given engine and state of `random`.
 *
 * The history's training loss is the mean over the epoch's steps, with dropout and the weights of the moment; its
 * validation loss is that of the averaged weights. Neither has the L2 penalty in it. When the time budget is used
 * up, the epoch that is going on is dropped, unless it is the first: that one ends after the step.
 * @param checkpoints of this training: it goes on from the last one, to the same weights.
 * @throws ConfigurationError if a loss is not finite.
 * @throws the signal's reason if it is aborted.
 */
async function trainNetwork(engine, network, target, splits, parameters, seeded, context, checkpoints) {
    const { tf } = engine;
    const { train, validation } = splits;
    const rows = train.inputs.rows;
    const { variables, statistics } = network;
    const optimizer = new mlp_optimizer/* Optimizer */.E(copiesOf(variables), variables.map((variable) => variable.shape.length >= 2), { learningRate: parameters['learning-rate'], l2: parameters.l2, averaging: parameters.averaging });
    const batchesPerEpoch = Math.max(1, Math.round(rows / (0,mlp_parameters/* batchRows */.e1)(parameters['batch-size'], rows)));
    const batch = new BatchBuffer(train, Math.ceil(rows / batchesPerEpoch));
    const saved = await checkpoints.restore((bytes) => decodeProgress(bytes, optimizer.weights.map(({ length }) => length), statistics.map(({ size }) => size), rows, batchesPerEpoch));
    if (saved !== null) {
        optimizer.resume(saved.optimizer);
        (0,mlp_network/* assignWeights */.LR)(engine, statistics, saved.statistics);
    }
    const random = saved === null ? seeded : base_random/* Random */.o.resume(saved.random);
    const order = saved?.order ?? Int32Array.from({ length: rows }, (_, row) => row);
    /** Computes the gradients on the batch, moves the weights, and returns the batch's loss. */
    const step = () => tf.tidy(() => {
        (0,mlp_network/* assignWeights */.LR)(engine, variables, optimizer.weights);
        const { inputs, expected, weights } = batch.tensors(engine);
        let loss = Number.NaN;
        const { grads } = tf.variableGrads(() => {
            const own = (0,mlp_target/* meanLoss */.zi)(tf, target, network.outputs(inputs, random), expected, weights);
            loss = own.dataSync()[0];
            const penalty = network.penalty();
            return penalty ? tf.add(own, penalty) : own;
        }, variables);
        optimizer.step(variables.map((variable) => grads[variable.name].dataSync()));
        return loss;
    });
    const history = saved?.history ?? [];
    let bestWeights = saved?.bestWeights ?? optimizer.averages.map((values) => values.slice());
    let bestStatistics = saved?.bestStatistics ?? copiesOf(statistics);
    let best = saved?.best ?? { epoch: 0, loss: Number.POSITIVE_INFINITY };
    let epoch = saved?.epoch ?? 1;
    let batches = saved?.batches ?? 0;
    let lossSum = saved?.lossSum ?? 0;
    const pace = new training_pace/* TrainingPace */.Y(context, checkpoints, () => encodeProgress({
        random: random.state,
        optimizer: optimizer.state,
        epoch,
        batches,
        lossSum,
        order,
        best,
        bestWeights,
        statistics: copiesOf(statistics),
        bestStatistics,
        history,
    }));
    const progress = new training_progress/* TrainingProgress */.e(context.log, 'epoch', parameters.epochs, epoch - 1);
    const patience = parameters['early-stopping'];
    const last = Math.min(parameters.epochs, context.pauseAfter ?? Number.POSITIVE_INFINITY);
    const finished = () => epoch > last || (patience > 0 && epoch - 1 - best.epoch >= patience);
    let inTime = true;
    while (inTime && !finished()) {
        if (batches === 0)
            random.shuffle(order);
        while (batches < batchesPerEpoch) {
            const from = Math.floor((batches * rows) / batchesPerEpoch);
            const to = Math.floor(((batches + 1) * rows) / batchesPerEpoch);
            batch.fill(order.subarray(from, to));
            const loss = step();
            batches++;
            if (!Number.isFinite(loss))
                throw lossNotFinite('training', epoch, batches, parameters);
            lossSum += loss * batch.rows;
            inTime = await pace.next();
            if (!inTime)
                break;
        }
        // Without any epoch there would be no model: what the first one has learned so far is one.
        if (!inTime && epoch > 1 && batches < batchesPerEpoch)
            break;
        const learnedRows = Math.floor((batches * rows) / batchesPerEpoch);
        (0,mlp_network/* assignWeights */.LR)(engine, variables, optimizer.averages);
        const validationLoss = await splitLoss(engine, network, target, validation);
        if (!Number.isFinite(validationLoss)) {
            throw lossNotFinite('validation', epoch, batches, parameters);
        }
        history.push({
            step: epoch,
            trainLoss: (0,mlp_target/* reportedLoss */.Bk)(target, lossSum / learnedRows),
            validationLoss: (0,mlp_target/* reportedLoss */.Bk)(target, validationLoss),
        });
        progress.report(epoch, history[epoch - 1].validationLoss);
        if (validationLoss < best.loss) {
            best = { epoch, loss: validationLoss };
            bestWeights = optimizer.averages.map((values) => values.slice());
            bestStatistics = copiesOf(statistics);
        }
        epoch++;
        batches = 0;
        lossSum = 0;
    }
    context.signal.throwIfAborted();
    // An epoch that the time cut short is no state to go on from.
    if (inTime)
        await pace.end();
    (0,mlp_network/* assignWeights */.LR)(engine, variables, bestWeights);
    (0,mlp_network/* assignWeights */.LR)(engine, statistics, bestStatistics);
    return { history, bestStep: best.epoch };
}
function copiesOf(variables) {
    return variables.map((variable) => variable.dataSync().slice());
}
/** Mean loss of the network over a split. */
async function splitLoss(engine, network, target, examples) {
    const { tf } = engine;
    const { rows, width, values } = examples.inputs;
    const chunk = Math.max(1, Math.min(validationRows, Math.floor(validationValues / network.valuesPerRow)));
    let sum = 0;
    for (let from = 0; from < rows; from += chunk) {
        const to = Math.min(rows, from + chunk);
        sum += tf.tidy(() => {
            const inputs = tf.tensor2d(values.subarray(from * width, to * width), [to - from, width]);
            const expected = tf.tensor1d(examples.expected.subarray(from, to));
            const weights = examples.weights ? tf.tensor1d(examples.weights.subarray(from, to)) : null;
            const loss = (0,mlp_target/* meanLoss */.zi)(tf, target, network.outputs(inputs, null), expected, weights);
            return loss.dataSync()[0] * (to - from);
        });
        await (0,promises_.setImmediate)();
    }
    return sum / rows;
}
/** The rows of one step, copied together from all over the training split into the same memory each time. */
class BatchBuffer {
    capacity;
    rows = 0;
    #examples;
    #inputs;
    #expected;
    #weights;
    constructor(examples, capacity) {
        this.capacity = capacity;
        this.#examples = examples;
        this.#inputs = new Float32Array(capacity * examples.inputs.width);
        this.#expected = new Float32Array(capacity);
        this.#weights = examples.weights ? new Float32Array(capacity) : null;
    }
    fill(rows) {
        const { inputs, expected, weights } = this.#examples;
        const { width, values } = inputs;
        this.rows = rows.length;
        for (let i = 0; i < rows.length; i++) {
            const row = rows[i];
            this.#inputs.set(values.subarray(row * width, (row + 1) * width), i * width);
            this.#expected[i] = expected[row];
            if (this.#weights && weights)
                this.#weights[i] = weights[row];
        }
    }
    tensors({ tf }) {
        const width = this.#examples.inputs.width;
        return {
            inputs: tf.tensor2d(this.#inputs.subarray(0, this.rows * width), [this.rows, width]),
            expected: tf.tensor1d(this.#expected.subarray(0, this.rows)),
            weights: this.#weights ? tf.tensor1d(this.#weights.subarray(0, this.rows)) : null,
        };
    }
}
function lossNotFinite(split, epoch, batch, parameters) {
    const rate = parameters['learning-rate'];
    return new errors/* ConfigurationError */.j1(`The ${split} loss is no longer a number: it overflowed in epoch ${epoch}, step ${batch}.`, {
        location: { key: 'train.params.learning-rate' },
        hint: `Try a smaller learning-rate (it is ${rate}; say ${Number((rate / 10).toPrecision(3))}), ` +
            'and look for extreme values in the columns and the target.',
    });
}


/***/ }),

/***/ 25726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ TrainingPace)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** The event loop gets its turn at least this often, in milliseconds, so that a signal is seen. */
const longestTurn = 20;
/**
 * What a learner does between two steps beside learning: gives the event loop its turn, saves a checkpoint when one
 * is due or the job is being cancelled, and looks at the time.
 */
class TrainingPace {
    #context;
    #checkpoints;
    #state;
    #turnBegan = performance.now();
    /**
     * @param checkpoints of this training.
     * @param state the learner's exact state, as it is between two steps.
     */
    constructor(context, checkpoints, state) {
        this.#context = context;
        this.#checkpoints = checkpoints;
        this.#state = state;
    }
    /**
     * To be awaited before every step, while the state is whole.
     * @returns whether to go on; false when the time is used up: end with the best so far.
     * @throws the signal's reason when it is aborted, after a checkpoint.
     */
    async next() {
        const { signal, budget } = this.#context;
        if (performance.now() - this.#turnBegan > longestTurn) {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
            this.#turnBegan = performance.now();
        }
        if (signal.aborted || this.#checkpoints.due())
            await this.#checkpoints.save(this.#state());
        signal.throwIfAborted();
        return !(budget?.isUsedUp() ?? false);
    }
    /** To be awaited after the last step: keeps the state of a training that only pauses. */
    async end() {
        if (this.#context.pauseAfter !== undefined)
            await this.#checkpoints.save(this.#state());
    }
}


/***/ }),

/***/ 72294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ TrainingProgress)
/* harmony export */ });
/**
 * Says how far a training is: `epoch 12 of 100, 3.2 epochs/s, 0:28 left, loss 0.412`. Rate and time left count from the first
 * step that this process made, not from those of a job that was killed. The time left is that to the last step there
 * may be: early stopping may end sooner.
 */
class TrainingProgress {
    #log;
    #unit;
    #total;
    #began = performance.now();
    #firstStep;
    /**
     * @param unit what a step is, in the singular.
     * @param total steps at the most.
     * @param done steps that an earlier job made.
     */
    constructor(log, unit, total, done) {
        this.#log = log;
        this.#unit = unit;
        this.#total = total;
        this.#firstStep = done;
    }
    /** To be called after every step; the log decides what it shows. @param step from 1. */
    report(step, loss) {
        this.reportFigure(step, Number.isNaN(loss) ? null : `validation loss ${loss.toPrecision(5)}`);
    }
    /** As `report`, with how good the model is in words of its own; null if that is not known yet. */
    reportFigure(step, figure) {
        const now = performance.now();
        const rate = (step - this.#firstStep) / Math.max(now - this.#began, 1e-3);
        const parts = [`${this.#unit} ${step} of ${this.#total}`];
        if (rate > 0) {
            parts.push(`${(1000 * rate).toPrecision(3)} ${this.#unit}s/s`, `${clock((this.#total - step) / rate)} left`);
        }
        if (figure !== null)
            parts.push(figure);
        this.#log.progress('Training', step / this.#total, parts.join(', '));
    }
}
/** Milliseconds as `0:07`, `12:34` or `1:02:03`. */
function clock(milliseconds) {
    const seconds = Math.round(milliseconds / 1000);
    const two = (value) => String(value).padStart(2, '0');
    const hours = Math.floor(seconds / 3600);
    const minutes = Math.floor(seconds / 60) % 60;
    return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}


/***/ }),

/***/ 38292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ stateArray),
/* harmony export */   Md: () => (/* binding */ encodeState),
/* harmony export */   UJ: () => (/* binding */ decodeState)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/** Arrays that a state may hold, by the name of their kind. */
const arrayKinds = { Float64Array, Float32Array, Int32Array, Uint32Array, Uint8Array };
const headerSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    facts: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J(),
    arrays: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(Object.keys(arrayKinds)),
        length: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0),
    })),
});
/** The header's length in bytes comes first, as 32 bits. */
const prefixBytes = 4;
/** Bytes of a state, in the machine's byte order: checkpoints do not travel between kinds of machines. */
function encodeState({ facts, arrays }) {
    const entries = [...arrays];
    const header = new TextEncoder().encode(JSON.stringify({
        facts,
        arrays: entries.map(([name, values]) => ({
            name,
            kind: values.constructor.name,
            length: values.length,
        })),
    }));
    const size = entries.reduce((sum, [, values]) => sum + values.byteLength, prefixBytes + header.length);
    const bytes = new Uint8Array(size);
    new DataView(bytes.buffer).setUint32(0, header.length);
    bytes.set(header, prefixBytes);
    let at = prefixBytes + header.length;
    for (const [, values] of entries) {
        bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), at);
        at += values.byteLength;
    }
    return bytes;
}
/**
 * Reads what `encodeState` wrote. Every length is checked before an array is made; what the facts say is for the
 * learner to check.
 * @throws Error if the bytes are something else.
 */
function decodeState(bytes) {
    if (bytes.length < prefixBytes)
        throw new Error('it is too short');
    const headerBytes = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
    if (headerBytes > bytes.length - prefixBytes)
        throw new Error('its header is cut off');
    let at = prefixBytes + headerBytes;
    const header = headerSchema.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(prefixBytes, at))));
    const arrays = new Map();
    for (const { name, kind, length } of header.arrays) {
        const size = length * arrayKinds[kind].BYTES_PER_ELEMENT;
        if (size > bytes.length - at)
            throw new Error(`its array "${name}" is cut off`);
        // Copied: the bytes may start where an array of this kind cannot.
        arrays.set(name, new arrayKinds[kind](new Uint8Array(bytes.subarray(at, at + size)).buffer));
        at += size;
    }
    if (at !== bytes.length)
        throw new Error('there is more than it says');
    return { facts: header.facts, arrays };
}
/**
 * An array of a state, which must have this kind and length.
 * @throws Error if it has not.
 */
function stateArray(state, name, kind, length) {
    const values = state.arrays.get(name);
    if (values instanceof arrayKinds[kind] && values.length === length) {
        return values;
    }
    throw new Error(`its array "${name}" is not a ${kind} of ${length}`);
}


/***/ })

};
