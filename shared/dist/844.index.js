export const id = 844;
export const ids = [844];
export const modules = {

/***/ 10844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ holdsSmokeRows),
/* harmony export */   KH: () => (/* binding */ smokeTest),
/* harmony export */   Ry: () => (/* binding */ smokeTolerance),
/* harmony export */   So: () => (/* binding */ smokeTestPolicy),
/* harmony export */   ZF: () => (/* binding */ timeAnswers),
/* harmony export */   kh: () => (/* binding */ skippedSmokeTest),
/* harmony export */   r4: () => (/* binding */ readSmokeRows)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57296);
/* harmony import */ var _data_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96598);
/* harmony import */ var _evaluate_predictions_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73566);
/* harmony import */ var _learners_reinforcement_policy_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63364);
/* harmony import */ var _registry_assemble_model_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18253);







/** Largest difference between an answer and the packaged one; for values beyond 1 relative to their size. */
const smokeTolerance = 1e-6;
const predictionsFile = 'predictions.parquet';
/**
 * Asks a model the first test rows of its package: the answers must be the packaged ones, so that what goes live is
 * what was judged.
 * @param options.rows how many; 0 asks nothing.
 * @param options.maxLatencyMs limit for the median time that one row takes, in milliseconds, after a first call.
 * @throws ConfigurationError if the package holds no rows to ask.
 */
async function smokeTest(folder, manifest, predictor, options) {
    const nothing = { rows: 0, largestDifference: null, medianLatencyMs: null, skipped: null };
    if (options.rows === 0)
        return { ...nothing, problem: null };
    const { table, expected } = await readSmokeRows(folder, manifest, options.rows);
    const { rows } = table;
    const actual = predictor.predict(table);
    const answers = actual.length / rows;
    if (actual.length !== expected.length) {
        const problem = `the model gives ${answers} numbers a row, the package has ${expected.length / rows}`;
        return { ...nothing, rows, problem };
    }
    let largestDifference = 0;
    let problem = null;
    for (let i = 0; i < expected.length; i++) {
        const difference = Math.abs(actual[i] - expected[i]) / Math.max(1, Math.abs(expected[i]));
        largestDifference = Math.max(largestDifference, difference);
        // Written so that NaN counts as different.
        if (!(difference <= smokeTolerance) && problem === null) {
            const row = Math.floor(i / answers);
            problem = `for test row ${row + 1} the model answers ${actual[i]}, but the package says ${expected[i]}`;
        }
    }
    const result = { ...nothing, rows, largestDifference, problem };
    return problem === null ? timeAnswers(result, predictor, table, options.maxLatencyMs) : result;
}
/**
 * Adds to a result how long the answer to one row takes, where there is a limit for it.
 * @param limit for the median, in milliseconds.
 */
function timeAnswers(result, predictor, table, limit) {
    if (limit === undefined)
        return result;
    const medianLatencyMs = medianLatency(predictor, table);
    if (medianLatencyMs <= limit)
        return { ...result, medianLatencyMs };
    const problem = `one row takes ${medianLatencyMs.toFixed(2)} ms (median of ${table.rows}), the limit is ${limit} ms`;
    return { ...result, medianLatencyMs, problem };
}
/**
 * The smoke test of a model that cannot be asked here: skipped for a stated reason, and a refusal where a limit is set
 * that cannot be measured.
 * @param reason the end of a sentence.
 */
function skippedSmokeTest(reason, options) {
    const problem = options.maxLatencyMs === undefined
        ? null
        : `deploy.smoke.max-latency-ms cannot be measured: ${reason}; leave the limit out`;
    return { rows: 0, largestDifference: null, medianLatencyMs: null, skipped: reason, problem };
}
/**
 * Opens a packaged policy. There are no rows to ask again: what it answers was judged in the environment, whose code
 * does not travel with the package. So this finds out that the files can be read, and that they give numbers.
 * @throws InfrastructureError if a file is not what a policy has.
 */
async function smokeTestPolicy(folder, manifest) {
    const policy = (0,_learners_reinforcement_policy_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readPolicy */ .T)(await (0,_registry_assemble_model_js__WEBPACK_IMPORTED_MODULE_5__/* .readModelFiles */ .t2)(manifest, (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path))));
    const answers = policy.forward(new Float64Array(policy.shape.inputs), 1);
    const problem = answers.every(Number.isFinite) ? null : 'the policy gives numbers that are not finite';
    return { rows: 0, largestDifference: null, medianLatencyMs: null, skipped: null, problem };
}
/** Whether a package holds test rows with its answers; a release leaves them out. */
function holdsSmokeRows({ files }) {
    return files.some(({ path }) => path === predictionsFile);
}
/**
 * The first test rows of a package.
 * @throws ConfigurationError if it holds none that can be asked.
 */
async function readSmokeRows(folder, manifest, rows) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, predictionsFile);
    if (!holdsSmokeRows(manifest)) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`The package holds no ${predictionsFile} to compare the model's answers with.`, {
            location: { key: 'deploy.smoke.rows' },
            hint: 'Deploy the artifact of train itself (a release leaves predictions out), or set deploy.smoke.rows to 0.',
        });
    }
    const { task, classes, positive } = manifest;
    const predictions = await (0,_evaluate_predictions_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readPredictions */ .R_)(path, { task, classes, positive });
    const answers = packagedAnswers(predictions, classes);
    const missing = manifest.features.find(({ name }) => !predictions.slices.columns.has(name))?.name;
    if (answers === null || missing !== undefined || predictions.rows === 0) {
        const lack = predictions.rows === 0 ? 'rows' : answers === null ? 'probabilities' : `column "${missing}"`;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${predictionsFile} has no ${lack}, so the model's answers cannot be compared.`, {
            location: { file: path, column: missing },
            hint: 'Train the model again, or set deploy.smoke.rows to 0.',
        });
    }
    const count = Math.min(rows, predictions.rows);
    const first = Array.from({ length: count }, (_, row) => row);
    const width = answers.length / predictions.rows;
    return { table: (0,_data_table_js__WEBPACK_IMPORTED_MODULE_6__/* .selectRows */ .A5)(predictions.slices, first), expected: answers.subarray(0, count * width) };
}
/**
 * Rows × the model's classes (or clusters), or one value a row; null where the file has labels only. Labels of test rows that the
 * model does not know are classes of the predictions, but not of the model.
 */
function packagedAnswers(predictions, classes) {
    if (predictions.task === 'regression')
        return predictions.predicted;
    if (predictions.task === 'anomaly')
        return predictions.score;
    if (predictions.task === 'clustering')
        return predictions.memberships;
    if (predictions.task === 'reinforcement')
        return null;
    const isPolicy = predictions.task === 'contextual-bandit';
    const probabilities = isPolicy ? predictions.policy : predictions.probabilities;
    const labels = isPolicy ? predictions.names : predictions.classes;
    const { rows } = predictions;
    if (probabilities === null)
        return null;
    const places = classes.map((label) => labels.indexOf(label));
    const answers = new Float64Array(rows * places.length);
    for (let row = 0; row < rows; row++) {
        for (let k = 0; k < places.length; k++) {
            answers[row * places.length + k] = probabilities[row * labels.length + places[k]];
        }
    }
    return answers;
}
function medianLatency(predictor, table) {
    const times = new Float64Array(table.rows);
    for (let row = 0; row < table.rows; row++) {
        const one = (0,_data_table_js__WEBPACK_IMPORTED_MODULE_6__/* .selectRows */ .A5)(table, [row]);
        const start = performance.now();
        predictor.predict(one);
        times[row] = performance.now() - start;
    }
    times.sort();
    return times[Math.floor(times.length / 2)];
}


/***/ }),

/***/ 95626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Kf: () => (/* binding */ DenseNetwork),
  KV: () => (/* binding */ networkActivations),
  F9: () => (/* binding */ parameterCount)
});

;// CONCATENATED MODULE: ./build/shared/src/learners/reinforcement/matrix-products.js
/**
 * The three matrix products of a dense layer, for networks so small that calling a library costs more than the
 * arithmetic. Matrices lie row by row. Two rows times four columns are summed at once: their eight sums stay in
 * registers, and what is loaded is used several times.
 */
/** product[rows × columns] = bias[columns] + left[rows × inner] · right[inner × columns]. */
function multiplyAddBias(product, left, right, bias, rows, inner, columns) {
    const evenRows = rows & ~1;
    const fullColumns = columns & ~3;
    for (let row = 0; row < evenRows; row += 2) {
        const first = row * inner;
        const second = first + inner;
        for (let column = 0; column < fullColumns; column += 4) {
            let a0 = bias[column];
            let a1 = bias[column + 1];
            let a2 = bias[column + 2];
            let a3 = bias[column + 3];
            let b0 = a0;
            let b1 = a1;
            let b2 = a2;
            let b3 = a3;
            let at = column;
            for (let k = 0; k < inner; k++, at += columns) {
                const x = left[first + k];
                const y = left[second + k];
                const w0 = right[at];
                const w1 = right[at + 1];
                const w2 = right[at + 2];
                const w3 = right[at + 3];
                a0 += x * w0;
                a1 += x * w1;
                a2 += x * w2;
                a3 += x * w3;
                b0 += y * w0;
                b1 += y * w1;
                b2 += y * w2;
                b3 += y * w3;
            }
            const out = row * columns + column;
            product[out] = a0;
            product[out + 1] = a1;
            product[out + 2] = a2;
            product[out + 3] = a3;
            product[out + columns] = b0;
            product[out + columns + 1] = b1;
            product[out + columns + 2] = b2;
            product[out + columns + 3] = b3;
        }
        for (let column = fullColumns; column < columns; column++) {
            let a = bias[column];
            let b = a;
            for (let k = 0, at = column; k < inner; k++, at += columns) {
                a += left[first + k] * right[at];
                b += left[second + k] * right[at];
            }
            product[row * columns + column] = a;
            product[(row + 1) * columns + column] = b;
        }
    }
    for (let row = evenRows; row < rows; row++) {
        const first = row * inner;
        for (let column = 0; column < columns; column++) {
            let a = bias[column];
            for (let k = 0, at = column; k < inner; k++, at += columns)
                a += left[first + k] * right[at];
            product[row * columns + column] = a;
        }
    }
}
/** product[inner × columns] = left[rows × inner]ᵀ · right[rows × columns]: the gradient of a kernel. */
function multiplyTransposedLeft(product, left, right, rows, inner, columns) {
    const evenInner = inner & ~1;
    const fullColumns = columns & ~3;
    for (let k = 0; k < evenInner; k += 2) {
        for (let column = 0; column < fullColumns; column += 4) {
            let a0 = 0;
            let a1 = 0;
            let a2 = 0;
            let a3 = 0;
            let b0 = 0;
            let b1 = 0;
            let b2 = 0;
            let b3 = 0;
            for (let row = 0, at = k, from = column; row < rows; row++, at += inner, from += columns) {
                const x = left[at];
                const y = left[at + 1];
                const d0 = right[from];
                const d1 = right[from + 1];
                const d2 = right[from + 2];
                const d3 = right[from + 3];
                a0 += x * d0;
                a1 += x * d1;
                a2 += x * d2;
                a3 += x * d3;
                b0 += y * d0;
                b1 += y * d1;
                b2 += y * d2;
                b3 += y * d3;
            }
            const out = k * columns + column;
            product[out] = a0;
            product[out + 1] = a1;
            product[out + 2] = a2;
            product[out + 3] = a3;
            product[out + columns] = b0;
            product[out + columns + 1] = b1;
            product[out + columns + 2] = b2;
            product[out + columns + 3] = b3;
        }
    }
    for (let k = 0; k < inner; k++) {
        for (let column = k < evenInner ? fullColumns : 0; column < columns; column++) {
            let a = 0;
            for (let row = 0, at = k, from = column; row < rows; row++, at += inner, from += columns) {
                a += left[at] * right[from];
            }
            product[k * columns + column] = a;
        }
    }
}
/** product[rows × inner] = left[rows × columns] · right[inner × columns]ᵀ: the gradient of a layer's inputs. */
function multiplyTransposedRight(product, left, right, rows, inner, columns) {
    const evenRows = rows & ~1;
    const fullInner = inner & ~3;
    for (let row = 0; row < rows; row++) {
        const first = row * columns;
        if (row < evenRows && (row & 1) === 0) {
            const second = first + columns;
            for (let k = 0; k < fullInner; k += 4) {
                let a0 = 0;
                let a1 = 0;
                let a2 = 0;
                let a3 = 0;
                let b0 = 0;
                let b1 = 0;
                let b2 = 0;
                let b3 = 0;
                const w0 = k * columns;
                const w1 = w0 + columns;
                const w2 = w1 + columns;
                const w3 = w2 + columns;
                for (let column = 0; column < columns; column++) {
                    const x = left[first + column];
                    const y = left[second + column];
                    const c0 = right[w0 + column];
                    const c1 = right[w1 + column];
                    const c2 = right[w2 + column];
                    const c3 = right[w3 + column];
                    a0 += x * c0;
                    a1 += x * c1;
                    a2 += x * c2;
                    a3 += x * c3;
                    b0 += y * c0;
                    b1 += y * c1;
                    b2 += y * c2;
                    b3 += y * c3;
                }
                const out = row * inner + k;
                product[out] = a0;
                product[out + 1] = a1;
                product[out + 2] = a2;
                product[out + 3] = a3;
                product[out + inner] = b0;
                product[out + inner + 1] = b1;
                product[out + inner + 2] = b2;
                product[out + inner + 3] = b3;
            }
        }
        for (let k = row < evenRows ? fullInner : 0; k < inner; k++) {
            let a = 0;
            for (let column = 0, at = k * columns; column < columns; column++, at++) {
                a += left[first + column] * right[at];
            }
            product[row * inner + k] = a;
        }
    }
}

;// CONCATENATED MODULE: ./build/shared/src/learners/reinforcement/dense-network.js

const networkActivations = ['tanh', 'relu'];
/**
 * Dense layers with a forward and a backward pass on 64-bit floats. For the networks of reinforcement learning
 * (four inputs, 64 × 64 units), one row at a time to act and a few dozen to learn, it takes a fraction of the time
 * that a tensor library spends on calling its kernels.
 */
class DenseNetwork {
    shape;
    /** All kernels (inputs × units, row by row) and biases, layer by layer: what an optimiser moves. */
    parameters;
    /** Where `backward` leaves the gradient by `parameters`. */
    gradient;
    #layers = [];
    #inputs = new Float64Array(0);
    #capacity = 0;
    constructor(shape) {
        this.shape = shape;
        const widths = [shape.inputs, ...shape.hidden, shape.outputs];
        const size = parameterCount(shape);
        this.parameters = new Float64Array(size);
        this.gradient = new Float64Array(size);
        let at = 0;
        const take = (array, count) => array.subarray(at, at + count);
        for (let i = 1; i < widths.length; i++) {
            const [inputs, units] = [widths[i - 1], widths[i]];
            const kernel = take(this.parameters, inputs * units);
            const kernelGradient = take(this.gradient, inputs * units);
            at += inputs * units;
            const bias = take(this.parameters, units);
            const biasGradient = take(this.gradient, units);
            at += units;
            const empty = new Float64Array(0);
            this.#layers.push({
                inputs,
                units,
                kernel,
                bias,
                kernelGradient,
                biasGradient,
                outputs: empty,
                outputGradient: empty,
            });
        }
    }
    /**
     * Draws kernels uniformly with the variance of He et al. (2015) for relu and of Glorot and Bengio (2010) for
     * tanh, the last one multiplied by `outputScale`; biases become zero.
     */
    initialise(random, outputScale) {
        const last = this.#layers.length - 1;
        for (const [i, { inputs, units, kernel, bias }] of this.#layers.entries()) {
            const variance = this.shape.activation === 'relu' && i < last ? 2 / inputs : 2 / (inputs + units);
            const bound = Math.sqrt(3 * variance) * (i === last ? outputScale : 1);
            for (let k = 0; k < kernel.length; k++)
                kernel[k] = (2 * random.uniform() - 1) * bound;
            bias.fill(0);
        }
    }
    /**
     * @param inputs rows × inputs; kept for `backward`, so it must not change in between.
     * @returns rows × outputs, in memory that the next call writes over.
     */
    forward(inputs, rows) {
        if (rows > this.#capacity)
            this.#makeRoom(rows);
        this.#inputs = inputs;
        let values = inputs;
        const last = this.#layers.length - 1;
        for (let i = 0; i <= last; i++) {
            const layer = this.#layers[i];
            multiplyAddBias(layer.outputs, values, layer.kernel, layer.bias, rows, layer.inputs, layer.units);
            values = layer.outputs;
            if (i === last)
                break;
            const count = rows * layer.units;
            if (this.shape.activation === 'relu') {
                for (let k = 0; k < count; k++)
                    if (values[k] < 0)
                        values[k] = 0;
            }
            else
                for (let k = 0; k < count; k++)
                    values[k] = Math.tanh(values[k]);
        }
        return values;
    }
    /**
     * Writes `gradient`, for the rows of the last `forward`.
     * @param outputGradient rows × outputs: the gradient of the loss by the outputs.
     */
    backward(outputGradient, rows) {
        let above = outputGradient;
        for (let i = this.#layers.length - 1; i >= 0; i--) {
            const { inputs, units, kernel, kernelGradient, biasGradient } = this.#layers[i];
            const below = i === 0 ? this.#inputs : this.#layers[i - 1].outputs;
            multiplyTransposedLeft(kernelGradient, below, above, rows, inputs, units);
            biasGradient.fill(0);
            for (let row = 0, at = 0; row < rows; row++) {
                for (let unit = 0; unit < units; unit++, at++)
                    biasGradient[unit] += above[at];
            }
            if (i === 0)
                return;
            const next = this.#layers[i - 1].outputGradient;
            multiplyTransposedRight(next, above, kernel, rows, inputs, units);
            const count = rows * inputs;
            if (this.shape.activation === 'relu') {
                for (let k = 0; k < count; k++)
                    if (below[k] <= 0)
                        next[k] = 0;
            }
            else
                for (let k = 0; k < count; k++)
                    next[k] *= 1 - below[k] * below[k];
            above = next;
        }
    }
    #makeRoom(rows) {
        this.#capacity = rows;
        for (const layer of this.#layers) {
            layer.outputs = new Float64Array(rows * layer.units);
            layer.outputGradient = new Float64Array(rows * layer.units);
        }
    }
}
/** Number of weights and biases of a network. */
function parameterCount({ inputs, hidden, outputs }) {
    const widths = [inputs, ...hidden, outputs];
    let count = 0;
    for (let i = 1; i < widths.length; i++)
        count += (widths[i - 1] + 1) * widths[i];
    return count;
}


/***/ }),

/***/ 63364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readPolicy),
/* harmony export */   e: () => (/* binding */ writePolicy)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _model_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63188);
/* harmony import */ var _dense_network_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95626);



const modelFile = 'model.json';
const weightsFile = 'weights.bin';
const mostUnits = 100_000;
const units = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(mostUnits);
const layer = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    class_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('Dense'),
    config: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        units,
        activation: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([..._dense_network_js__WEBPACK_IMPORTED_MODULE_2__/* .networkActivations */ .KV, 'linear']),
        batch_input_shape: zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_1__/* ["null"] */ .chJ(), units]).optional(),
    }),
});
const modelSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('layers-model'),
    modelTopology: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        class_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('Sequential'),
        config: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ layers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(layer).min(1).max(9) }),
    }),
});
/**
 * The files of a policy: `model.json` and `weights.bin`, a layers model that `tf.loadLayersModel` reads. It takes an
 * observation and gives a number for each action; the action to take is that of the largest, the first of equals.
 */
function writePolicy(network) {
    const { inputs, hidden, activation, outputs } = network.shape;
    const widths = [inputs, ...hidden, outputs];
    const names = [...hidden.map((_, i) => `hidden-${i + 1}`), 'output'];
    const model = {
        format: 'layers-model',
        generatedBy: 'mlops-actions',
        convertedBy: null,
        modelTopology: {
            class_name: 'Sequential',
            config: {
                name: 'policy',
                layers: names.map((name, i) => ({
                    class_name: 'Dense',
                    config: {
                        name,
                        units: widths[i + 1],
                        activation: i < hidden.length ? activation : 'linear',
                        use_bias: true,
                        dtype: 'float32',
                        trainable: true,
                        ...(i === 0 ? { batch_input_shape: [null, inputs] } : {}),
                    },
                })),
            },
            keras_version: 'tfjs-layers 4.22.0',
            backend: 'tensor_flow.js',
        },
        weightsManifest: [
            {
                paths: [weightsFile],
                weights: names.flatMap((name, i) => [
                    { name: `${name}/kernel`, shape: [widths[i], widths[i + 1]], dtype: 'float32' },
                    { name: `${name}/bias`, shape: [widths[i + 1]], dtype: 'float32' },
                ]),
            },
        ],
    };
    return new Map([
        [modelFile, new TextEncoder().encode(`${JSON.stringify(model, null, 2)}\n`)],
        [weightsFile, new Uint8Array(Float32Array.from(network.parameters).buffer)],
    ]);
}
/**
 * Reads the files of a policy. Nothing in them is trusted.
 * @throws InfrastructureError if a file is missing or is not what `writePolicy` writes.
 */
function readPolicy(files) {
    const model = (0,_model_file_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonFile */ .OW)((0,_model_file_js__WEBPACK_IMPORTED_MODULE_0__/* .fileOf */ .W7)(files, modelFile), modelFile, modelSchema);
    const layers = model.modelTopology.config.layers.map(({ config }) => config);
    const hidden = layers.slice(0, -1);
    const inputs = layers[0].batch_input_shape?.[1];
    const activation = hidden[0]?.activation ?? 'relu';
    if (inputs === undefined ||
        activation === 'linear' ||
        layers[layers.length - 1].activation !== 'linear' ||
        hidden.some((one) => one.activation !== activation)) {
        throw (0,_model_file_js__WEBPACK_IMPORTED_MODULE_0__/* .damagedFile */ .GD)(modelFile, 'its layers are not those of a policy');
    }
    const shape = {
        inputs,
        hidden: hidden.map((one) => one.units),
        activation,
        outputs: layers[layers.length - 1].units,
    };
    const bytes = (0,_model_file_js__WEBPACK_IMPORTED_MODULE_0__/* .fileOf */ .W7)(files, weightsFile);
    const expected = 4 * (0,_dense_network_js__WEBPACK_IMPORTED_MODULE_2__/* .parameterCount */ .F9)(shape);
    if (bytes.byteLength !== expected) {
        throw (0,_model_file_js__WEBPACK_IMPORTED_MODULE_0__/* .damagedFile */ .GD)(weightsFile, `it has ${bytes.byteLength} bytes where ${modelFile} says ${expected}`);
    }
    // Copied: the bytes may start where a Float32Array cannot.
    const weights = new Float32Array(Uint8Array.from(bytes).buffer);
    if (!weights.every(Number.isFinite))
        throw (0,_model_file_js__WEBPACK_IMPORTED_MODULE_0__/* .damagedFile */ .GD)(weightsFile, 'it holds numbers that are not finite');
    const network = new _dense_network_js__WEBPACK_IMPORTED_MODULE_2__/* .DenseNetwork */ .Kf(shape);
    network.parameters.set(weights);
    return network;
}


/***/ })

};
