export const id = 86;
export const ids = [86];
export const modules = {

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

/***/ 43873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ encodedColumns)
/* harmony export */ });
/* harmony import */ var _target_encoding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51320);
/* harmony import */ var _text_score_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16238);


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

/***/ 28705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mlp: () => (/* binding */ mlp)
});

// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/base/random.js
var base_random = __webpack_require__(93096);
// EXTERNAL MODULE: ./build/shared/src/data/table.js
var data_table = __webpack_require__(96598);
// EXTERNAL MODULE: ./build/shared/src/base/nearest.js
var nearest = __webpack_require__(82889);
// EXTERNAL MODULE: ./build/shared/src/engine/engine-choice.js
var engine_choice = __webpack_require__(89550);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/shared/src/base/files.js
var files = __webpack_require__(66720);
;// CONCATENATED MODULE: ./build/shared/src/engine/wasm-files.js





const binary = 'tfjs-backend-wasm-simd.wasm';
/**
 * The folder with the back end's binaries, ending with a separator: the running module's own when they lie beside
 * it, as in the bundle, else that of the installed package.
 * @throws InfrastructureError if they are in neither.
 */
async function findWasmFolder() {
    const own = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
    if (await (0,files/* exists */.t2)((0,external_node_path_.join)(own, binary)))
        return own + external_node_path_.sep;
    // The name is not a literal in the call: a bundler would take it for a file to pack.
    const packageName = '@tensorflow/tfjs-backend-wasm';
    try {
        const installed = (0,external_node_path_.dirname)((0,external_node_module_.createRequire)(import.meta.url).resolve(packageName));
        if (await (0,files/* exists */.t2)((0,external_node_path_.join)(installed, binary)))
            return installed + external_node_path_.sep;
    }
    catch {
        // Not installed: the error below says what is missing.
    }
    throw new errors/* InfrastructureError */.EN(`The file ${binary} of TensorFlow.js is neither in ${own} nor installed.`, {
        hint: 'In a checkout, run npm ci. In an action, use a released version, whose dist folder is complete.',
    });
}

;// CONCATENATED MODULE: ./build/shared/src/engine/wasm-matmul.js
/**
 * Replaces the WebAssembly back end's matrix product by one that is fast for transposed matrices too. The original
 * hands plain matrices to XNNPACK, but takes a naive triple loop as soon as one side is transposed, and both
 * products of a dense layer's gradient are of that kind. Transposing first and multiplying then takes a third of
 * the time of a training step (105 × 64 × 32 units, 128 to 512 rows).
 *
 * Products of batches of matrices keep the original way. Call it before the back end starts.
 */
function installFastMatMul(tf) {
    const original = tf.getKernel(tf.BatchMatMul, 'wasm');
    const multiply = original.kernelFunc;
    const transpose = tf.getKernel(tf.Transpose, 'wasm').kernelFunc;
    const fastMatMul = ({ inputs: { a, b }, attrs: { transposeA, transposeB }, backend }) => {
        if (!(transposeA || transposeB) || !isMatrix(a) || !isMatrix(b)) {
            return multiply({ inputs: { a, b }, attrs: { transposeA, transposeB }, backend });
        }
        const left = transposeA ? transpose({ inputs: { x: a }, attrs: swapLastTwo(a), backend }) : a;
        const right = transposeB ? transpose({ inputs: { x: b }, attrs: swapLastTwo(b), backend }) : b;
        const product = multiply({
            inputs: { a: left, b: right },
            attrs: { transposeA: false, transposeB: false },
            backend,
        });
        if (transposeA)
            backend.disposeData(left.dataId);
        if (transposeB)
            backend.disposeData(right.dataId);
        return product;
    };
    tf.unregisterKernel(tf.BatchMatMul, 'wasm');
    tf.registerKernel({ ...original, kernelFunc: fastMatMul });
}
/** Whether all axes before the last two have one element. */
function isMatrix(tensor) {
    return tensor.shape.slice(0, -2).every((size) => size === 1);
}
function swapLastTwo(tensor) {
    const perm = tensor.shape.map((_, axis) => axis);
    perm.push(...perm.splice(-2).reverse());
    return { perm };
}

;// CONCATENATED MODULE: ./build/shared/src/engine/wasm.js


const processEvents = ['uncaughtException', 'unhandledRejection'];
/**
 * Registers the WebAssembly back end, starts it, and completes it with our kernels.
 * @throws InfrastructureError if its binaries are nowhere.
 */
async function installWasm(tf) {
    const folder = await findWasmFolder();
    // The code that Emscripten generates reads __dirname, which an ES module (the bundle is one) does not have. The
    // value does not matter, because the paths are set below.
    const scope = globalThis;
    const hadDirname = '__dirname' in scope;
    if (!hadDirname)
        scope.__dirname = folder;
    const listenersBefore = processEvents.map((event) => new Set(process.listeners(event)));
    try {
        const { setWasmPaths } = await Promise.all(/* import() */[__webpack_require__.e(484), __webpack_require__.e(744)]).then(__webpack_require__.t.bind(__webpack_require__, 16744, 19));
        setWasmPaths(folder);
        installFastMatMul(tf);
        if (!(await tf.setBackend('wasm')))
            throw new Error('its WebAssembly module does not initialise');
    }
    finally {
        if (!hadDirname)
            delete scope.__dirname;
        // Emscripten also listens for uncaught errors of the whole process and throws them again, which changes the
        // exit code and hides the place. They are not its business.
        for (const [i, event] of processEvents.entries()) {
            for (const listener of process.listeners(event)) {
                if (!listenersBefore[i].has(listener))
                    process.removeListener(event, listener);
            }
        }
    }
}

;// CONCATENATED MODULE: ./build/shared/src/engine/engine.js




/** Registers a back end with TensorFlow.js under the engine's name. Each runs once in a process. */
const installers = {
    wasm: installWasm,
    cpu: async () => void (await Promise.all(/* import() */[__webpack_require__.e(484), __webpack_require__.e(48)]).then(__webpack_require__.t.bind(__webpack_require__, 68048, 19))),
};
const installed = new Map();
/**
 * Loads TensorFlow.js, when first asked for, and makes a back end ready. The back end is the process's: the one
 * opened last computes everything from then on, also for tensors made earlier.
 * @param choice one of `engineChoices`.
 * @throws ConfigurationError if there is no back end of that name.
 * @throws InfrastructureError if the back end does not start.
 */
async function openEngine(choice = 'auto') {
    const wanted = choice === 'auto' ? engine_choice/* engineNames */.R[0] : choice;
    const name = engine_choice/* engineNames */.R.find((candidate) => candidate === wanted);
    if (name === undefined) {
        throw new errors/* ConfigurationError */.j1(`There is no engine "${choice}".`, {
            location: { key: 'engine' },
            hint: (0,nearest/* suggestName */.S)(choice, engine_choice/* engineChoices */.Z),
        });
    }
    const tf = await __webpack_require__.e(/* import() */ 484).then(__webpack_require__.t.bind(__webpack_require__, 53484, 19));
    // Silences advice on the console ("Hi, looks like you are running TensorFlow.js in Node.js …").
    tf.enableProdMode();
    // Also registers the gradients: without it nothing can be trained.
    const layers = await Promise.all(/* import() */[__webpack_require__.e(484), __webpack_require__.e(762)]).then(__webpack_require__.t.bind(__webpack_require__, 99762, 19));
    let installation = installed.get(name);
    if (installation === undefined) {
        installation = installers[name](tf);
        installed.set(name, installation);
    }
    try {
        await installation;
        if (!(await tf.setBackend(name)))
            throw new Error('TensorFlow.js refused the back end');
    }
    catch (error) {
        if (error instanceof errors/* InfrastructureError */.EN)
            throw error;
        throw new errors/* InfrastructureError */.EN(`The TensorFlow.js back end "${name}" does not start: ${(0,errors/* messageOf */.bD)(error)}.`, {
            hint: 'Choose another engine, for example engine: cpu.',
            cause: error,
        });
    }
    return { name, tf, layers };
}

// EXTERNAL MODULE: ./build/shared/src/features/category-codes.js
var category_codes = __webpack_require__(4190);
// EXTERNAL MODULE: ./build/shared/src/features/date-parts.js
var date_parts = __webpack_require__(84762);
// EXTERNAL MODULE: ./build/shared/src/features/encoded-columns.js
var encoded_columns = __webpack_require__(43873);
// EXTERNAL MODULE: ./build/shared/src/features/tree-matrix.js
var tree_matrix = __webpack_require__(72463);
;// CONCATENATED MODULE: ./build/shared/src/features/dense-matrix.js




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
            writeNumbers(target, (0,tree_matrix/* numbersOf */.c)(column, table.rows), feature, feature.missing);
            break;
        case 'boolean':
            // Booleans become -1 and 1, and 0 where missing.
            writeNumbers(target, (0,tree_matrix/* numbersOf */.c)(column, table.rows), booleanScale, feature.missing);
            break;
        case 'date':
            writeDates(target, feature, (0,tree_matrix/* numbersOf */.c)(column, table.rows));
            break;
        case 'categorical':
            writeCategories(target, feature, column);
            break;
        case 'target-encoded':
        case 'text':
            writeEncoded(target, feature, (0,encoded_columns/* encodedColumns */.U)(feature, table, outOfFold));
    }
}
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
        writeNumbers(target, moments.map(date_parts/* daysSince1970 */.zj), trend, false);
        place++;
    }
    for (const part of parts) {
        const turn = (2 * Math.PI) / date_parts/* cycleOf */.SW[part];
        for (let row = 0; row < rows; row++) {
            const value = (0,date_parts/* datePart */.yC)(moments[row], part);
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
    const codes = (0,category_codes/* categoryCodes */.L)(column, feature.categories, rows);
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./build/shared/src/learners/mlp/network.js
/** Name and shape of each array of weights, in the order in which the network and its files hold them. */
function weightShapes(architecture) {
    const widths = [architecture.inputs, ...architecture.hidden, architecture.outputs];
    return widths.slice(1).flatMap((units, layer) => {
        const name = layerName(architecture, layer);
        return [
            { name: `${name}/kernel`, shape: [widths[layer], units] },
            { name: `${name}/bias`, shape: [units] },
        ];
    });
}
/**
 * A TensorFlow.js layers model of dense layers. The caller disposes it.
 * @param random draws the seed of each kernel (He et al. 2015 for relu, Glorot and Bengio 2010 for tanh and the
 * output, both normal); without it the weights are zero, to be set.
 */
function buildNetwork(engine, architecture, random) {
    const { initializers, layers, sequential } = engine.layers;
    const network = sequential({ name: 'mlp' });
    const widths = [...architecture.hidden, architecture.outputs];
    for (const [layer, units] of widths.entries()) {
        const isOutput = layer === widths.length - 1;
        const initializer = !isOutput && architecture.activation === 'relu' ? 'heNormal' : 'glorotNormal';
        network.add(layers.dense({
            // All names are given: default names count up over the life of the process, and end up in the files.
            name: layerName(architecture, layer),
            units,
            activation: isOutput ? 'linear' : architecture.activation,
            kernelInitializer: random
                ? initializers[initializer]({ seed: random.integer(2 ** 31) })
                : initializers.zeros(),
            ...(layer === 0 ? { inputShape: [architecture.inputs] } : {}),
        }));
    }
    if (architecture.softmax)
        network.add(layers.activation({ name: 'probabilities', activation: 'softmax' }));
    return network;
}
function layerName(architecture, layer) {
    return layer < architecture.hidden.length ? `hidden-${layer + 1}` : 'output';
}
/** The network's weights, in the order of `weightShapes`. */
function variablesOf(network) {
    return network.weights.map((weight) => weight.read());
}
/** Sets the network's weights. @param values arrays of the sizes of `weightShapes`; copied or not changed. */
function assignWeights(engine, variables, values) {
    engine.tf.tidy(() => {
        for (const [i, variable] of variables.entries()) {
            variable.assign(engine.tf.tensor(values[i], variable.shape));
        }
    });
}
/**
 * The output layer's values before the softmax, rows × outputs. Call it inside `tf.tidy`.
 * @param masks for each hidden layer rows × units factors, to leave units out while training.
 */
function rawOutputs(engine, network, inputs, masks) {
    let values = inputs;
    for (const [i, layer] of network.layers.entries()) {
        if (layer.getClassName() !== 'Dense')
            break;
        values = layer.apply(values);
        if (masks?.[i])
            values = engine.tf.mul(values, masks[i]);
    }
    return values;
}

;// CONCATENATED MODULE: ./build/shared/src/learners/mlp/parameters.js

/** Functions between the layers. */
const activations = ['relu', 'tanh'];
/** Parameters of `mlp`, as users write them under `train.params`. */
const mlpParameters = schemas/* strictObject */.rej({
    hidden: schemas/* array */.YOg(schemas/* int */.Whr().min(1).max(4096))
        .max(16)
        .default([64, 32])
        .describe('Units of each hidden layer; an empty list is a linear model.'),
    activation: schemas/* enum */.k5n(activations).default('relu').describe('Function between the layers.'),
    'learning-rate': schemas/* number */.aig().positive().default(0.002).describe('Step size of Adam.'),
    epochs: schemas/* int */.Whr().min(1).max(100_000).default(100).describe('Passes over the training split at most.'),
    'batch-size': schemas/* union */.KCZ([schemas/* literal */.euz('auto'), schemas/* int */.Whr().min(1).max(1_000_000)])
        .default('auto')
        .describe('Rows of a step; auto is the power of two nearest to rows / 75, from 16 to 256.'),
    'early-stopping': schemas/* int */.Whr()
        .min(0)
        .default(10)
        .describe('Stops after so many epochs without a lower validation loss; 0 never stops early. The best epoch is kept.'),
    dropout: schemas/* number */.aig()
        .min(0)
        .lt(1)
        .default(0.2)
        .describe('Share of hidden units left out at random in each training step.'),
    l2: schemas/* number */.aig()
        .min(0)
        .default(0.0003)
        .describe('Adds l2 / 2 · Σ w² over all kernels (not the biases) to the loss.'),
    averaging: schemas/* number */.aig()
        .min(0)
        .lt(1)
        .default(0.99)
        .describe('Decay a step of the running average of the weights, which is what is validated and kept; 0 is no average.'),
});
/** Rows of a training step for a training split of `rows` rows: enough steps an epoch for small data. */
function batchRows(batchSize, rows) {
    if (batchSize !== 'auto')
        return Math.min(batchSize, rows);
    return Math.min(rows, 256, Math.max(16, 2 ** Math.round(Math.log2(rows / 75))));
}

;// CONCATENATED MODULE: ./build/shared/src/learners/mlp/target.js
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

;// CONCATENATED MODULE: ./build/shared/src/learners/mlp/files.js





const modelFile = 'model.json';
const weightsFile = 'weights.bin';
const targetFile = 'mlp.json';
const targetSchema = schemas/* discriminatedUnion */.gMt('task', [
    schemas/* strictObject */.rej({
        format: schemas/* literal */.euz('mlops-mlp/1'),
        task: schemas/* literal */.euz('classification'),
        /** Labels in the order of the network's outputs. */
        classes: schemas/* array */.YOg(schemas/* string */.YjP()).min(2),
    }),
    schemas/* strictObject */.rej({
        format: schemas/* literal */.euz('mlops-mlp/1'),
        task: schemas/* literal */.euz('regression'),
        /** The value is mean + scale · the network's output. */
        mean: schemas/* number */.aig(),
        scale: schemas/* number */.aig().positive(),
    }),
]);
const units = schemas/* int */.Whr().min(1);
const denseLayer = schemas/* object */.Ikc({
    class_name: schemas/* literal */.euz('Dense'),
    config: schemas/* object */.Ikc({
        units,
        activation: schemas/* enum */.k5n([...activations, 'linear']),
        use_bias: schemas/* literal */.euz(true),
        batch_input_shape: schemas/* tuple */.PVZ([schemas/* null */.chJ(), units]).optional(),
    }),
});
const softmaxLayer = schemas/* object */.Ikc({
    class_name: schemas/* literal */.euz('Activation'),
    config: schemas/* object */.Ikc({ activation: schemas/* literal */.euz('softmax') }),
});
/** What is read of model.json: layers of other kinds are refused, other settings of a layer do not matter. */
const modelSchema = schemas/* object */.Ikc({
    format: schemas/* literal */.euz('layers-model'),
    modelTopology: schemas/* object */.Ikc({
        class_name: schemas/* literal */.euz('Sequential'),
        config: schemas/* object */.Ikc({
            layers: schemas/* array */.YOg(schemas/* discriminatedUnion */.gMt('class_name', [denseLayer, softmaxLayer]))
                .min(1)
                .max(32),
        }),
    }),
    weightsManifest: schemas/* tuple */.PVZ([
        schemas/* object */.Ikc({
            paths: schemas/* tuple */.PVZ([schemas/* literal */.euz(weightsFile)]),
            weights: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), shape: schemas/* array */.YOg(units), dtype: schemas/* literal */.euz('float32') })),
        }),
    ]),
});
/**
 * The files of a trained network: `model.json` and `weights.bin`, a layers model that `tf.loadLayersModel` reads,
 * and `mlp.json`, which says what its outputs mean.
 */
async function writeNetwork(engine, state) {
    const { io } = engine.tf;
    const network = buildNetwork(engine, state.architecture);
    let artifacts;
    try {
        assignWeights(engine, variablesOf(network), state.weights);
        await network.save(io.withSaveHandler(async (saved) => {
            artifacts = saved;
            return { modelArtifactsInfo: io.getModelArtifactsInfoForJSON(saved) };
        }));
    }
    finally {
        network.dispose();
    }
    const { modelTopology, format, generatedBy, weightSpecs, weightData } = artifacts;
    const model = {
        modelTopology: modelTopology,
        format,
        generatedBy,
        convertedBy: null,
        weightsManifest: [{ paths: [weightsFile], weights: weightSpecs }],
    };
    const target = targetSchema.parse({ format: 'mlops-mlp/1', ...state.target });
    return new Map([
        [modelFile, jsonBytes(model)],
        [weightsFile, new Uint8Array(io.CompositeArrayBuffer.join(weightData))],
        [targetFile, jsonBytes(target)],
    ]);
}
function jsonBytes(value) {
    return new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
}
/**
 * Reads the files of a trained network. Nothing in them is trusted: only dense layers are accepted, and no array is
 * made before its size is known to agree with the bytes that are there.
 * @throws InfrastructureError if a file is missing or is not what `writeNetwork` writes.
 */
function readNetwork(files) {
    const { format: _format, ...target } = parseFile(files, targetFile, targetSchema);
    const model = parseFile(files, modelFile, modelSchema);
    const layers = model.modelTopology.config.layers;
    const dense = layers.filter((layer) => layer.class_name === 'Dense').map((layer) => layer.config);
    const output = dense.at(-1);
    const inputs = dense[0]?.batch_input_shape?.[1];
    const hidden = dense.slice(0, -1);
    const softmax = layers.at(-1)?.class_name === 'Activation';
    const activation = hidden[0]?.activation ?? 'relu';
    if (output === undefined ||
        inputs === undefined ||
        activation === 'linear' ||
        output.activation !== 'linear' ||
        hidden.some((layer) => layer.activation !== activation) ||
        layers.length !== dense.length + (softmax ? 1 : 0)) {
        throw damaged(modelFile, 'its layers are not those of an mlp');
    }
    if (softmax !== (target.task === 'classification') || output.units !== outputsOf(target)) {
        throw damaged(modelFile, `its outputs do not fit the task in ${targetFile}`);
    }
    const architecture = {
        inputs,
        hidden: hidden.map((layer) => layer.units),
        activation,
        outputs: output.units,
        softmax,
    };
    const listed = model.weightsManifest[0].weights.map(({ name, shape }) => ({ name, shape }));
    if (JSON.stringify(listed) !== JSON.stringify(weightShapes(architecture))) {
        throw damaged(modelFile, 'the weights it lists are not those of its layers');
    }
    return { target, architecture, weights: readWeights(fileOf(files, weightsFile), architecture) };
}
/** Little-endian 32-bit floats, as TensorFlow.js writes them. */
function readWeights(bytes, architecture) {
    const sizes = weightShapes(architecture).map(({ shape }) => shape.reduce((a, b) => a * b, 1));
    const expected = 4 * sizes.reduce((a, b) => a + b, 0);
    if (bytes.byteLength !== expected) {
        throw damaged(weightsFile, `it has ${bytes.byteLength} bytes where ${modelFile} says ${expected}`);
    }
    // Copied: the bytes may start where a Float32Array cannot.
    const all = new Float32Array(expected / 4);
    new Uint8Array(all.buffer).set(bytes);
    if (!all.every(Number.isFinite))
        throw damaged(weightsFile, 'it holds numbers that are not finite');
    let from = 0;
    return sizes.map((size) => {
        from += size;
        return all.subarray(from - size, from);
    });
}
function parseFile(files, name, schema) {
    let content;
    try {
        content = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(fileOf(files, name)));
    }
    catch (error) {
        if (error instanceof errors/* InfrastructureError */.EN)
            throw error;
        throw damaged(name, (0,errors/* messageOf */.bD)(error));
    }
    const result = schema.safeParse(content);
    if (result.success)
        return result.data;
    const [issue] = result.error.issues;
    throw damaged(name, `${issue.path.join('.') || 'its top level'}: ${issue.message}`);
}
function fileOf(files, name) {
    const bytes = files.get(name);
    if (bytes === undefined)
        throw damaged(name, 'it is missing');
    return bytes;
}
function damaged(file, reason) {
    return new errors/* InfrastructureError */.EN(`The model's file ${file} cannot be used: ${reason}.`, {
        hint: 'Train the model again, or use a version of this software that reads its format (mlops-mlp/1 here).',
    });
}

;// CONCATENATED MODULE: ./build/shared/src/learners/mlp/prediction.js





/** Numbers that are encoded at once: 8 MiB. */
const encodedValues = 2 ** 21;
/**
 * The predictor of a network. It encodes and computes a limited number of rows at a time, so its memory does not
 * grow with the table. It holds no tensors between calls: there is nothing to dispose.
 */
function networkPredictor(engine, state, features) {
    const chunkRows = Math.max(1, Math.floor(encodedValues / state.architecture.inputs));
    return {
        predict: (table) => withNetwork(engine, state, (network) => {
            const outputs = outputsOf(state.target);
            const answers = new Float64Array(table.rows * outputs);
            for (let from = 0; from < table.rows; from += chunkRows) {
                const length = Math.min(chunkRows, table.rows - from);
                const chunk = length === table.rows
                    ? table
                    : (0,data_table/* selectRows */.A5)(table, Int32Array.from({ length }, (_, i) => from + i));
                const part = answers.subarray(from * outputs, (from + length) * outputs);
                answer(engine, network, state.target, encodeDense(features, chunk), part, from);
            }
            return answers;
        }),
    };
}
function withNetwork(engine, state, work) {
    const network = buildNetwork(engine, state.architecture);
    try {
        assignWeights(engine, variablesOf(network), state.weights);
        return work(network);
    }
    finally {
        network.dispose();
    }
}
/** @param firstRow number of the matrix's first row in the whole table, for the message. */
function answer(engine, network, target, matrix, answers, firstRow) {
    if (matrix.rows === 0)
        return;
    const { tf } = engine;
    const raw = tf.tidy(() => rawOutputs(engine, network, tf.tensor2d(matrix.values, [matrix.rows, matrix.width])).dataSync());
    const outputs = outputsOf(target);
    for (let i = 0; i < raw.length; i++) {
        if (Number.isFinite(raw[i]))
            continue;
        throw new errors/* ConfigurationError */.j1(`The model's answer for row ${firstRow + Math.floor(i / outputs) + 1} is not a number.`, { hint: 'Look for extreme numbers in that row: after scaling they overflow 32-bit numbers.' });
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

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/shared/src/learners/mlp/optimizer.js
const firstDecay = 0.9;
const secondDecay = 0.999;
const epsilon = 1e-7;
/**
 * Adam (Kingma and Ba 2015, algorithm 1) with a running average of the weights, which generalises better than the
 * last weights (Polyak and Juditsky 1992); the average's decay starts low, min(decay, (1 + t) / (10 + t)), as in
 * TensorFlow's ExponentialMovingAverage, so that it forgets the first weights.
 *
 * It works on plain arrays: TensorFlow.js's own Adam runs a dozen kernels for each variable, which takes as long as
 * the gradients of a small network, and its state cannot be copied at once.
 */
class Optimizer {
    weights;
    averages;
    #penalised;
    #settings;
    #firstMoments;
    #secondMoments;
    #steps = 0;
    /**
     * @param weights the start; changed in place by each step.
     * @param penalised which of the arrays the L2 penalty counts.
     */
    constructor(weights, penalised, settings) {
        this.weights = weights;
        this.averages = weights.map((values) => values.slice());
        this.#penalised = penalised;
        this.#settings = settings;
        this.#firstMoments = weights.map((values) => new Float32Array(values.length));
        this.#secondMoments = weights.map((values) => new Float32Array(values.length));
    }
    /** One step down the gradients of the loss, which are in the order of the weights. */
    step(gradients) {
        const { learningRate, l2, averaging } = this.#settings;
        const t = ++this.#steps;
        const rate = learningRate / (1 - firstDecay ** t);
        const correction = 1 / Math.sqrt(1 - secondDecay ** t);
        const follow = 1 - Math.min(averaging, (1 + t) / (10 + t));
        for (let k = 0; k < this.weights.length; k++) {
            const weights = this.weights[k];
            const averages = this.averages[k];
            const first = this.#firstMoments[k];
            const second = this.#secondMoments[k];
            const gradient = gradients[k];
            const penalty = this.#penalised[k] ? l2 : 0;
            for (let i = 0; i < weights.length; i++) {
                const slope = gradient[i] + penalty * weights[i];
                first[i] += (1 - firstDecay) * (slope - first[i]);
                second[i] += (1 - secondDecay) * (slope * slope - second[i]);
                weights[i] -= (rate * first[i]) / (Math.sqrt(second[i]) * correction + epsilon);
                averages[i] += follow * (weights[i] - averages[i]);
            }
        }
    }
}

;// CONCATENATED MODULE: ./build/shared/src/learners/mlp/training.js






/** The event loop gets its turn at least this often, in milliseconds, so that a signal is seen. */
const longestBlock = 20;
/** Rows that validation computes at once. */
const validationRows = 4096;
/**
 * Trains the network in place: shuffled mini-batches, early stopping on the validation split, and in the end the
 * weights of the best epoch. Deterministic for a given engine and state of `random`.
 *
 * The history's training loss is the mean over the epoch's steps, with dropout and the weights of the moment; its
 * validation loss is that of the averaged weights. Neither has the L2 penalty in it.
 * @throws ConfigurationError if a loss is not finite.
 * @throws the signal's reason if it is aborted.
 */
async function trainNetwork(engine, network, target, splits, parameters, random, context) {
    const { tf } = engine;
    const { train, validation } = splits;
    const rows = train.inputs.rows;
    const variables = variablesOf(network);
    const optimizer = new Optimizer(variables.map((variable) => variable.dataSync().slice()), variables.map((variable) => variable.shape.length === 2), { learningRate: parameters['learning-rate'], l2: parameters.l2, averaging: parameters.averaging });
    const batchesPerEpoch = Math.max(1, Math.round(rows / batchRows(parameters['batch-size'], rows)));
    const batch = new BatchBuffer(train, Math.ceil(rows / batchesPerEpoch));
    const dropout = new DropoutMasks(parameters, batch.capacity, random);
    const order = Int32Array.from({ length: rows }, (_, row) => row);
    /** Computes the gradients on the batch, moves the weights, and returns the batch's loss. */
    const step = () => tf.tidy(() => {
        assignWeights(engine, variables, optimizer.weights);
        const { inputs, expected, weights } = batch.tensors(engine);
        const masks = dropout.tensors(engine, batch.rows);
        const { value, grads } = tf.variableGrads(() => meanLoss(tf, target, rawOutputs(engine, network, inputs, masks), expected, weights), variables);
        optimizer.step(variables.map((variable) => grads[variable.name].dataSync()));
        return value.dataSync()[0];
    });
    const history = [];
    let bestWeights = optimizer.averages.map((values) => values.slice());
    let best = { epoch: 0, loss: Number.POSITIVE_INFINITY };
    let lastTurn = performance.now();
    const giveTurn = async () => {
        if (performance.now() - lastTurn < longestBlock)
            return;
        await (0,promises_.setImmediate)();
        context.signal.throwIfAborted();
        lastTurn = performance.now();
    };
    context.signal.throwIfAborted();
    for (let epoch = 1; epoch <= parameters.epochs; epoch++) {
        random.shuffle(order);
        let lossSum = 0;
        for (let i = 0; i < batchesPerEpoch; i++) {
            const from = Math.floor((i * rows) / batchesPerEpoch);
            const to = Math.floor(((i + 1) * rows) / batchesPerEpoch);
            batch.fill(order.subarray(from, to));
            const loss = step();
            if (!Number.isFinite(loss))
                throw lossNotFinite('training', epoch, i + 1, parameters);
            lossSum += loss * batch.rows;
            await giveTurn();
        }
        assignWeights(engine, variables, optimizer.averages);
        const validationLoss = await splitLoss(engine, network, target, validation, giveTurn);
        if (!Number.isFinite(validationLoss)) {
            throw lossNotFinite('validation', epoch, batchesPerEpoch, parameters);
        }
        history.push({
            step: epoch,
            trainLoss: reportedLoss(target, lossSum / rows),
            validationLoss: reportedLoss(target, validationLoss),
        });
        context.log.progress('Training', epoch / parameters.epochs, `epoch ${epoch} of at most ${parameters.epochs}: validation loss ${history[epoch - 1].validationLoss.toPrecision(5)}`);
        if (validationLoss < best.loss) {
            best = { epoch, loss: validationLoss };
            bestWeights = optimizer.averages.map((values) => values.slice());
        }
        const patience = parameters['early-stopping'];
        if (patience > 0 && epoch - best.epoch >= patience)
            break;
    }
    assignWeights(engine, variables, bestWeights);
    return { history, bestStep: best.epoch };
}
/** Mean loss of the network over a split. */
async function splitLoss(engine, network, target, examples, giveTurn) {
    const { tf } = engine;
    const { rows, width, values } = examples.inputs;
    let sum = 0;
    for (let from = 0; from < rows; from += validationRows) {
        const to = Math.min(rows, from + validationRows);
        sum += tf.tidy(() => {
            const inputs = tf.tensor2d(values.subarray(from * width, to * width), [to - from, width]);
            const expected = tf.tensor1d(examples.expected.subarray(from, to));
            const weights = examples.weights ? tf.tensor1d(examples.weights.subarray(from, to)) : null;
            const loss = meanLoss(tf, target, rawOutputs(engine, network, inputs), expected, weights);
            return loss.dataSync()[0] * (to - from);
        });
        await giveTurn();
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
/**
 * Inverted dropout (Srivastava et al. 2014): each hidden unit of each row is zero with the given probability, else
 * scaled up so that the expectation stays. TensorFlow.js's own layer, when seeded, leaves the same units out in
 * every step.
 */
class DropoutMasks {
    #rate;
    #random;
    #units;
    #buffers;
    constructor(parameters, capacity, random) {
        this.#rate = parameters.dropout;
        this.#random = random;
        this.#units = this.#rate > 0 ? parameters.hidden : [];
        this.#buffers = this.#units.map((units) => new Float32Array(capacity * units));
    }
    /** New masks, one for each hidden layer; none without dropout. */
    tensors({ tf }, rows) {
        return this.#units.map((units, layer) => {
            const mask = this.#buffers[layer].subarray(0, rows * units);
            fillMask(mask, this.#rate, this.#random.uint32());
            return tf.tensor2d(mask, [rows, units]);
        });
    }
}
/** Marsaglia's xorshift32 (2003) is random enough for this and takes a tenth of the time of `Random`. */
function fillMask(mask, rate, seed) {
    const bound = rate * 2 ** 32;
    const kept = 1 / (1 - rate);
    let state = seed || 1;
    for (let i = 0; i < mask.length; i++) {
        state ^= state << 13;
        state ^= state >>> 17;
        state ^= state << 5;
        mask[i] = state >>> 0 < bound ? 0 : kept;
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

;// CONCATENATED MODULE: ./build/shared/src/learners/mlp/learner.js











/** A multi-layer perceptron: dense layers on the encoded columns, a TensorFlow.js layers model. */
const mlp = {
    name: 'mlp',
    description: 'A neural network of dense layers (multi-layer perceptron) on TensorFlow.js.',
    tasks: ['classification', 'regression'],
    params: mlpParameters,
    train: trainMlp,
    load: async (files, features) => {
        const state = readNetwork(files);
        const { width } = encodeDense(features, (0,data_table/* tableOf */.c_)([]));
        if (width !== state.architecture.inputs) {
            throw new errors/* InfrastructureError */.EN(`The model's network takes ${state.architecture.inputs} numbers, but its features give ${width}.`, { hint: 'model/ and features.json are not of the same training: train the model again.' });
        }
        return networkPredictor(await openEngine(), state, features);
    },
};
async function trainMlp(input, context) {
    context.signal.throwIfAborted();
    const engine = await openEngine(context.engine);
    const target = input.task === 'classification'
        ? { task: 'classification', classes: [...input.classes] }
        : fitRegressionTarget(input.train.target);
    const train = encodeExamples(input.features, input.train, target, 'training', input.outOfFold);
    const validation = encodeExamples(input.features, input.validation, target, 'validation');
    const architecture = {
        inputs: train.inputs.width,
        hidden: input.params.hidden,
        activation: input.params.activation,
        outputs: outputsOf(target),
        softmax: target.task === 'classification',
    };
    const random = new base_random/* Random */.o(input.seed);
    const network = buildNetwork(engine, architecture, random);
    try {
        const { history, bestStep } = await trainNetwork(engine, network, target, { train, validation }, input.params, random, context);
        const weights = variablesOf(network).map((variable) => variable.dataSync().slice());
        const state = { target, architecture, weights };
        return {
            files: await writeNetwork(engine, state),
            predictor: networkPredictor(engine, state, input.features),
            history,
            bestStep,
            importance: null,
            engine: engine.name,
        };
    }
    finally {
        network.dispose();
    }
}
/** @throws ConfigurationError if there are no rows, no columns, or numbers that overflow. */
function encodeExamples(features, examples, target, split, outOfFold) {
    if (examples.table.rows === 0) {
        throw new errors/* ConfigurationError */.j1(`The ${split} split has no rows.`, {
            location: { key: 'data.split' },
            hint: `Give ${split === 'training' ? 'train' : split} a larger share; mlp needs both to train and to stop.`,
        });
    }
    const inputs = encodeDense(features, examples.table, outOfFold);
    if (inputs.width === 0) {
        throw new errors/* ConfigurationError */.j1('No column is left to learn from.', { location: { key: 'features' } });
    }
    for (let i = 0; i < inputs.values.length; i++) {
        if (Number.isFinite(inputs.values[i]))
            continue;
        throw new errors/* ConfigurationError */.j1(`A number in the ${split} split overflows after scaling.`, {
            location: { column: inputs.columns[i % inputs.width] },
            hint: 'Look for extreme values in that column.',
        });
    }
    return {
        inputs,
        expected: encodeTarget(target, examples.target),
        weights: examples.weights ? withMeanOne(examples.weights) : null,
    };
}
function withMeanOne(weights) {
    const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
    return Float32Array.from(weights, (weight) => weight / mean);
}


/***/ })

};
