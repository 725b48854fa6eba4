export const id = 5724;
export const ids = [5724];
export const modules = {

/***/ 75724:
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
var table = __webpack_require__(96598);
// EXTERNAL MODULE: ./build/shared/src/engine/engine.js + 10 modules
var engine_engine = __webpack_require__(44567);
// EXTERNAL MODULE: ./build/shared/src/features/dense-matrix.js
var dense_matrix = __webpack_require__(20614);
// EXTERNAL MODULE: ./build/shared/src/learners/checkpoint.js
var checkpoint = __webpack_require__(69096);
;// CONCATENATED MODULE: ./build/shared/src/learners/mlp/dropout.js
/**
 * Inverted dropout (Srivastava et al. 2014): each hidden unit of each row is zero with the given probability, else
 * scaled up so that the expectation stays. TensorFlow.js's own layer, when seeded, leaves the same units out in
 * every step.
 */
class DropoutMasks {
    #rate;
    #units;
    #buffers;
    /** @param hidden units of each hidden layer. */
    constructor(rate, hidden) {
        this.#rate = rate;
        this.#units = rate > 0 ? hidden : [];
        this.#buffers = this.#units.map(() => new Float32Array(0));
    }
    /** New masks, one for each hidden layer; none without dropout. */
    tensors({ tf }, rows, random) {
        return this.#units.map((units, layer) => {
            if (this.#buffers[layer].length < rows * units)
                this.#buffers[layer] = new Float32Array(rows * units);
            const mask = this.#buffers[layer].subarray(0, rows * units);
            fillMask(mask, this.#rate, random.uint32());
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

// EXTERNAL MODULE: ./build/shared/src/learners/mlp/encoded-examples.js
var encoded_examples = __webpack_require__(26096);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/shared/src/learners/model-file.js
var model_file = __webpack_require__(63188);
// EXTERNAL MODULE: ./build/shared/src/learners/mlp/network.js
var mlp_network = __webpack_require__(9974);
// EXTERNAL MODULE: ./build/shared/src/learners/mlp/parameters.js
var parameters = __webpack_require__(40722);
// EXTERNAL MODULE: ./build/shared/src/learners/mlp/target.js
var mlp_target = __webpack_require__(35575);
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
        activation: schemas/* enum */.k5n([...parameters/* activations */.UG, 'linear']),
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
    const network = (0,mlp_network/* buildNetwork */.d9)(engine, state.architecture);
    let artifacts;
    try {
        (0,mlp_network/* assignWeights */.LR)(engine, (0,mlp_network/* variablesOf */.ht)(network), state.weights);
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
    const { format: _format, ...target } = (0,model_file/* parseJsonFile */.OW)((0,model_file/* fileOf */.W7)(files, targetFile), targetFile, targetSchema);
    const model = (0,model_file/* parseJsonFile */.OW)((0,model_file/* fileOf */.W7)(files, modelFile), modelFile, modelSchema);
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
        throw (0,model_file/* damagedFile */.GD)(modelFile, 'its layers are not those of an mlp');
    }
    if (softmax !== (target.task === 'classification') || output.units !== (0,mlp_target/* outputsOf */.Yz)(target)) {
        throw (0,model_file/* damagedFile */.GD)(modelFile, `its outputs do not fit the task in ${targetFile}`);
    }
    const architecture = {
        inputs,
        hidden: hidden.map((layer) => layer.units),
        activation,
        outputs: output.units,
        softmax,
    };
    const listed = model.weightsManifest[0].weights.map(({ name, shape }) => ({ name, shape }));
    if (JSON.stringify(listed) !== JSON.stringify((0,mlp_network/* weightShapes */.pd)(architecture))) {
        throw (0,model_file/* damagedFile */.GD)(modelFile, 'the weights it lists are not those of its layers');
    }
    return { target, architecture, weights: readWeights((0,model_file/* fileOf */.W7)(files, weightsFile), architecture) };
}
/** Little-endian 32-bit floats, as TensorFlow.js writes them. */
function readWeights(bytes, architecture) {
    const sizes = (0,mlp_network/* weightShapes */.pd)(architecture).map(({ shape }) => shape.reduce((a, b) => a * b, 1));
    const expected = 4 * sizes.reduce((a, b) => a + b, 0);
    if (bytes.byteLength !== expected) {
        throw (0,model_file/* damagedFile */.GD)(weightsFile, `it has ${bytes.byteLength} bytes where ${modelFile} says ${expected}`);
    }
    // Copied: the bytes may start where a Float32Array cannot.
    const all = new Float32Array(expected / 4);
    new Uint8Array(all.buffer).set(bytes);
    if (!all.every(Number.isFinite))
        throw (0,model_file/* damagedFile */.GD)(weightsFile, 'it holds numbers that are not finite');
    let from = 0;
    return sizes.map((size) => {
        from += size;
        return all.subarray(from - size, from);
    });
}

// EXTERNAL MODULE: ./build/shared/src/learners/mlp/memory.js
var memory = __webpack_require__(40473);
// EXTERNAL MODULE: ./build/shared/src/learners/mlp/prediction.js
var prediction = __webpack_require__(63411);
// EXTERNAL MODULE: ./build/shared/src/learners/mlp/training.js + 1 modules
var training = __webpack_require__(89085);
;// CONCATENATED MODULE: ./build/shared/src/learners/mlp/learner.js















/** A multi-layer perceptron: dense layers on the encoded columns, a TensorFlow.js layers model. */
const mlp = {
    name: 'mlp',
    description: 'A neural network of dense layers (multi-layer perceptron) on TensorFlow.js.',
    tasks: ['classification', 'regression'],
    params: parameters/* mlpParameters */.wR,
    resource: 'epochs',
    usesTensorFlow: () => true,
    train: trainMlp,
    load: async (files, features) => {
        const state = readNetwork(files);
        const { width } = (0,dense_matrix/* encodeDense */._L)(features, (0,table/* tableOf */.c_)([]));
        if (width !== state.architecture.inputs) {
            throw new errors/* InfrastructureError */.EN(`The model's network takes ${state.architecture.inputs} numbers, but its features give ${width}.`, { hint: 'model/ and features.json are not of the same training: train the model again.' });
        }
        return (0,prediction/* mlpPredictor */.G)(await (0,engine_engine/* openEngine */.F)(), state, features);
    },
};
async function trainMlp(input, context) {
    context.signal.throwIfAborted();
    const engine = await (0,engine_engine/* openEngine */.F)(context.engine);
    const target = (0,mlp_target/* fitTarget */.pO)(input.task, input.classes, input.train.target);
    const train = (0,encoded_examples/* encodeExamples */.K)(input.features, input.train, target, 'training', input.outOfFold);
    const validation = (0,encoded_examples/* encodeExamples */.K)(input.features, input.validation, target, 'validation');
    const architecture = {
        inputs: train.inputs.width,
        hidden: input.params.hidden,
        activation: input.params.activation,
        outputs: (0,mlp_target/* outputsOf */.Yz)(target),
        softmax: target.task === 'classification',
    };
    const random = new base_random/* Random */.o(input.seed);
    const size = (0,mlp_network/* sizeOf */.$d)(architecture);
    const rows = (0,parameters/* batchRows */.e1)(input.params['batch-size'], train.inputs.rows);
    (0,memory/* requireMemory */.F)(engine, { ...size, rows });
    const network = (0,mlp_network/* buildNetwork */.d9)(engine, architecture, random);
    const masks = new DropoutMasks(input.params.dropout, architecture.hidden);
    try {
        const { history, bestStep } = await (0,training/* trainNetwork */.v)(engine, {
            variables: (0,mlp_network/* variablesOf */.ht)(network),
            statistics: [],
            valuesPerRow: size.valuesPerRow,
            outputs: (inputs, chance) => (0,mlp_network/* rawOutputs */.dO)(engine, network, inputs, chance ? masks.tensors(engine, inputs.shape[0], chance) : []),
            penalty: () => null,
        }, target, { train, validation }, input.params, random, context, (0,checkpoint/* checkpointsOf */.x)(context, mlp.name, input));
        const weights = (0,mlp_network/* variablesOf */.ht)(network).map((variable) => variable.dataSync().slice());
        const state = { target, architecture, weights };
        return {
            files: await writeNetwork(engine, state),
            predictor: (0,prediction/* mlpPredictor */.G)(engine, state, input.features),
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


/***/ })

};
