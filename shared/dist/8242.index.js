export const id = 8242;
export const ids = [8242];
export const modules = {

/***/ 65467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ importModule)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73136);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47163);
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};





/** Node imports a file once, and shows what it imports only then. */
const imported = new Map();
/**
 * Imports a module that is no part of the product; runs its code. What it imports later, inside a function, and what
 * it reads is not in the digest.
 * @param directory that the digest's paths are relative to.
 * @param file absolute.
 * @throws whatever the import throws.
 */
function importModule(directory, file) {
    const { href } = (0,node_url__WEBPACK_IMPORTED_MODULE_3__.pathToFileURL)(file);
    const key = `${directory}\n${href}`;
    const known = imported.get(key);
    if (known !== undefined)
        return known;
    const loading = load(directory, href);
    imported.set(key, loading);
    loading.catch(() => imported.delete(key));
    return loading;
}
async function load(directory, href) {
    // What others import in the meantime has other parents.
    const reached = new Set();
    const hooks = (0,node_module__WEBPACK_IMPORTED_MODULE_1__.registerHooks)({
        resolve(specifier, context, nextResolve) {
            const result = nextResolve(specifier, context);
            const own = specifier === href || (context.parentURL !== undefined && reached.has(context.parentURL));
            if (own && result.url.startsWith('file:'))
                reached.add(result.url);
            return result;
        },
    });
    try {
        // The comment keeps the bundler from looking for the file itself.
        const exports = await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ href));
        return { exports, digest: await digestOf(directory, [...reached]) };
    }
    finally {
        hooks.deregister();
    }
}
async function digestOf(directory, urls) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory);
    const files = new Set(urls.map((url) => (0,node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(url)));
    const contents = await Promise.all([...files].map(async (file) => [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, file).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/'), (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .sc)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file))]));
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .sc)((0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .dj)(contents.sort(([a], [b]) => (a < b ? -1 : 1))));
}


/***/ }),

/***/ 28242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  custom: () => (/* binding */ custom)
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
// EXTERNAL MODULE: ./build/shared/src/learners/mlp/encoded-examples.js
var encoded_examples = __webpack_require__(26096);
// EXTERNAL MODULE: ./build/shared/src/learners/mlp/memory.js
var memory = __webpack_require__(40473);
// EXTERNAL MODULE: ./build/shared/src/learners/mlp/parameters.js
var parameters = __webpack_require__(40722);
// EXTERNAL MODULE: ./build/shared/src/learners/mlp/prediction.js
var prediction = __webpack_require__(63411);
// EXTERNAL MODULE: ./build/shared/src/learners/mlp/target.js
var mlp_target = __webpack_require__(35575);
// EXTERNAL MODULE: ./build/shared/src/learners/mlp/training.js + 1 modules
var training = __webpack_require__(89085);
;// CONCATENATED MODULE: ./build/shared/src/learners/custom/seeded-randomness.js
/**
 * Runs work whose every chance comes from `random`. TensorFlow.js takes the seeds of initialisers, dropout and noise
 * that have none from `Math.random`, and so may the user's module; a training must give the same model each time.
 * @param work synchronous: nothing else runs meanwhile.
 */
function withSeededRandomness(random, work) {
    const before = Math.random;
    Math.random = () => random.uniform();
    try {
        return work();
    }
    finally {
        Math.random = before;
    }
}

;// CONCATENATED MODULE: ./build/shared/src/learners/custom/network.js


/** Probabilities are held above this before their logarithm is taken, as Keras does. */
const leastProbability = 1e-7;
/**
 * What the outputs of a model are, by what its last layer is.
 * @param path of the module, for the message.
 * @throws ConfigurationError if classes are to be told by another function than the softmax.
 */
function outputKind(model, target, path) {
    if (target.task !== 'classification')
        return 'raw';
    const last = lastLayer(model);
    const activation = last.getClassName() === 'Softmax' ? 'softmax' : last.getConfig().activation;
    if (activation === 'softmax')
        return 'probabilities';
    if (activation === undefined || activation === null || activation === 'linear')
        return 'raw';
    throw new errors/* ConfigurationError */.j1(`The model that build in "${path}" returned ends in the activation "${activation}".`, {
        location: { file: path, key: 'train.params.module' },
        hint: 'To tell classes it must end in softmax, or without activation (a softmax is then added).',
    });
}
function lastLayer(model) {
    const last = model.getClassName() === 'Sequential' ? model.layers[model.layers.length - 1] : model.outputLayers[0];
    return isModel(last) ? lastLayer(last) : last;
}
/** A model can be a layer of another. */
function isModel(layer) {
    return 'layers' in layer;
}
/** The layers of a model and of the models in it. */
function allLayers(model) {
    return model.layers.flatMap((layer) => (isModel(layer) ? allLayers(layer) : [layer]));
}
/** Weights of a model, and the numbers that its layers compute for one row; NaN if that is not fixed. */
function modelSize(model) {
    let valuesPerRow = 0;
    for (const layer of allLayers(model)) {
        for (const node of layer.inboundNodes) {
            for (const [, ...sizes] of node.outputShapes) {
                valuesPerRow += sizes.reduce((product, size) => product * (size ?? Number.NaN), 1);
            }
        }
    }
    return { parameters: model.countParams(), valuesPerRow };
}
/** Every weight of a model, in the order in which its files hold them. */
function allVariables(model) {
    return model.weights.map((weight) => weight.read());
}
/** A model as the training loop sees it. */
function trainable(engine, model, kind) {
    const layers = allLayers(model);
    return {
        variables: model.trainableWeights.map((weight) => weight.read()),
        statistics: model.nonTrainableWeights.map((weight) => weight.read()),
        valuesPerRow: modelSize(model).valuesPerRow,
        outputs: (inputs, random) => random === null
            ? modelOutputs(engine, model, kind, inputs, false)
            : withSeededRandomness(random, () => modelOutputs(engine, model, kind, inputs, true)),
        penalty: () => {
            const penalties = layers.flatMap((layer) => layer.calculateLosses());
            return penalties.length === 0 ? null : engine.tf.addN(penalties);
        },
    };
}
/**
 * Rows × outputs before the softmax. Of probabilities it is their logarithm: the softmax of that gives them back.
 * Call it inside `tf.tidy`.
 */
function modelOutputs({ tf }, model, kind, inputs, training) {
    const answered = model.call(inputs, { training });
    const values = (Array.isArray(answered) ? answered[0] : answered);
    return kind === 'raw' ? values : tf.log(tf.clipByValue(values, leastProbability, 1));
}

;// CONCATENATED MODULE: ./build/shared/src/learners/custom/weight-limit.js
/**
 * Runs work that builds layers, and has the weights counted before they are made: a layer makes its weights as soon
 * as its input shape is known, and an absurd size would end the process rather than throw.
 * @param check is told the number of weights so far, with those that come next; it throws if they are too many.
 * @param work synchronous.
 */
function withWeightLimit(engine, check, work) {
    const layer = engine.layers.layers.Layer.prototype;
    const original = layer.addWeight;
    let parameters = 0;
    layer.addWeight = function (name, shape, ...others) {
        parameters += shape.reduce((product, size) => product * size, 1);
        check(parameters);
        return original.call(this, name, shape, ...others);
    };
    try {
        return work();
    }
    finally {
        layer.addWeight = original;
    }
}

;// CONCATENATED MODULE: ./build/shared/src/learners/custom/build-model.js




/**
 * Has the user's function build a model, and checks that it is one that can be trained here. The caller disposes it.
 * @param path of the module, for messages.
 * @param checkMemory is told the number of weights before each of them is made, and throws if they are too many.
 * @throws ConfigurationError if the function throws, or returns anything but a layers model of the right shapes.
 */
function buildModel(engine, build, path, request, random, checkMemory) {
    const location = { file: path, key: 'train.params.module' };
    // As in the package @tensorflow/tfjs: operations, and layers, in one.
    const tf = { ...engine.tf, ...engine.layers };
    let built;
    try {
        built = withWeightLimit(engine, checkMemory, () => withSeededRandomness(random, () => build(tf, { ...request, params: structuredClone(request.params) })));
    }
    catch (cause) {
        if (cause instanceof errors/* ConfigurationError */.j1)
            throw cause;
        throw new errors/* ConfigurationError */.j1(`build in "${path}" threw: ${(0,errors/* messageOf */.bD)(cause)}`, {
            location,
            hint: placeOf(cause, path),
            cause,
        });
    }
    if (built instanceof engine.layers.LayersModel) {
        try {
            checkModel(built, path, request);
            return built;
        }
        catch (error) {
            built.dispose();
            throw error;
        }
    }
    throw new errors/* ConfigurationError */.j1(`build in "${path}" returned ${describe(built)}, not a model.`, {
        location,
        hint: built instanceof Promise
            ? 'It must return the model itself: make it a plain function, not an async one.'
            : 'Return what tf.sequential or tf.model gives, made with the tf that build is given.',
    });
}
function checkModel(model, path, request) {
    const location = { file: path, key: 'train.params.module' };
    // A sequential model has no shapes before it has a layer that says them.
    if (!model.inputs?.length || !model.outputs?.length) {
        throw new errors/* ConfigurationError */.j1(`The model that build in "${path}" returned has no layer with an input shape.`, {
            location,
            hint: 'Give the first layer inputShape: [inputs].',
        });
    }
    const check = (side, shapes, size, hint) => {
        const [shape] = shapes;
        if (shapes.length === 1 && shape.length === 2 && shape[1] === size)
            return;
        const found = shapes.length === 1 ? `has the ${side} shape ${shapeText(shape)}` : `has ${shapes.length} ${side}s`;
        throw new errors/* ConfigurationError */.j1(`The model that build in "${path}" returned ${found}; it must be ${shapeText([null, size])}.`, { location, hint });
    };
    check('input', model.inputs.map(({ shape }) => shape), request.inputs, 'Begin with inputShape: [inputs]; tf.layers.reshape makes an image or a sequence of it.');
    check('output', model.outputs.map(({ shape }) => shape), request.outputs, 'End with tf.layers.dense({ units: outputs }): one output for each class, or 1 for regression.');
    if (model.trainableWeights.length === 0) {
        throw new errors/* ConfigurationError */.j1(`The model that build in "${path}" returned has no weights to train.`, {
            location,
        });
    }
    if (!Number.isSafeInteger(modelSize(model).valuesPerRow)) {
        throw new errors/* ConfigurationError */.j1(`A layer of the model that build in "${path}" returned has no fixed output shape.`, { location, hint: 'Give every dimension but the rows a number.' });
    }
}
function shapeText(shape) {
    return `[${shape.map((size) => size ?? 'rows').join(', ')}]`;
}
function describe(value) {
    if (value === undefined || value === null)
        return 'nothing';
    if (value instanceof Promise)
        return 'a promise';
    if (typeof value !== 'object')
        return `a ${typeof value}`;
    return `an object (${value.constructor?.name ?? 'without a class'})`;
}
/** The first line of the stack that is in the module. */
function placeOf(error, path) {
    const name = path.split('/').at(-1) ?? path;
    const line = error instanceof Error ? error.stack?.split('\n').find((text) => text.includes(name)) : undefined;
    const place = line === undefined ? null : /:(\d+):\d+\)?$/.exec(line);
    return place ? `See line ${place[1]} of ${name}.` : 'The error comes from the code of the module.';
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/shared/src/learners/mlp/network.js
var network = __webpack_require__(9974);
// EXTERNAL MODULE: ./build/shared/src/learners/model-file.js
var model_file = __webpack_require__(63188);
;// CONCATENATED MODULE: ./build/shared/src/learners/custom/known-classes.js

let known;
/**
 * The classes that TensorFlow.js itself can make a model of. To be called before any code of a user runs, which may
 * register more: a model of those could not be loaded without that code.
 */
function knownClasses({ tf }) {
    known ??= new Set(Object.keys(tf.serialization.SerializationMap.getMap().classNameMap));
    return known;
}
/** The first class in a model's topology that TensorFlow.js does not have; undefined if it has all. */
function unknownClass(topology, classes) {
    if (typeof topology !== 'object' || topology === null)
        return undefined;
    for (const [key, value] of Object.entries(topology)) {
        if (key === 'class_name' && !classes.has(String(value)))
            return String(value);
        const inside = unknownClass(value, classes);
        if (inside !== undefined)
            return inside;
    }
    return undefined;
}
/** @throws ConfigurationError if the model has a class of the user's own. */
function requireKnownClasses(topology, classes, path) {
    const unknown = unknownClass(topology, classes);
    if (unknown === undefined)
        return;
    throw new errors/* ConfigurationError */.j1(`The model that build in "${path}" returned has a "${unknown}", which is not of TensorFlow.js.`, {
        location: { file: path, key: 'train.params.module' },
        hint: 'Use layers of tf.layers alone: the packaged model is loaded without your code.',
    });
}

;// CONCATENATED MODULE: ./build/shared/src/learners/custom/layer-names.js
/**
 * A model's topology with new names in place of those that TensorFlow.js made up: they count up over the life of a
 * process, and the same training shall give the same bytes. Names that the user gave stay.
 */
function withStableNames(topology) {
    const names = new Map();
    const counts = new Map();
    collect(topology, ({ class_name: className, config: { name } }) => {
        if (typeof name !== 'string' || names.has(name) || !isMadeUp(name, className))
            return;
        const count = (counts.get(className) ?? 0) + 1;
        counts.set(className, count);
        names.set(name, `${className.toLowerCase()}-${count}`);
    });
    return JSON.parse(JSON.stringify(topology), (_key, value) => typeof value === 'string' ? (names.get(value) ?? value) : value);
}
function collect(value, visit) {
    if (typeof value !== 'object' || value === null)
        return;
    if ('class_name' in value && 'config' in value && typeof value.config === 'object')
        visit(value);
    for (const inside of Object.values(value))
        collect(inside, visit);
}
/** Whether a name is like `conv2d_Conv2D1`, `sequential_2`, `model3` or `input4`. */
function isMadeUp(name, className) {
    if (!/\d$/.test(name))
        return false;
    const letters = (text) => text.toLowerCase().replace(/[^a-z]/g, '');
    const own = letters(className.replace(/^InputLayer$/, 'input'));
    return letters(name) === own || letters(name) === own + own;
}

;// CONCATENATED MODULE: ./build/shared/src/learners/custom/files.js









const modelFile = 'model.json';
const weightsFile = 'weights.bin';
const targetFile = 'custom.json';
const formatName = schemas/* literal */.euz('mlops-custom/1');
const targetSchema = schemas/* discriminatedUnion */.gMt('task', [
    schemas/* strictObject */.rej({
        format: formatName,
        task: schemas/* literal */.euz('classification'),
        /** Labels in the order of the model's outputs. */
        classes: schemas/* array */.YOg(schemas/* string */.YjP()).min(2),
        /** Whether they are probabilities, or numbers whose softmax is. */
        outputs: schemas/* enum */.k5n(['probabilities', 'raw']),
    }),
    schemas/* strictObject */.rej({
        format: formatName,
        task: schemas/* literal */.euz('regression'),
        /** The value is mean + scale · the model's output. */
        mean: schemas/* number */.aig(),
        scale: schemas/* number */.aig().positive(),
        outputs: schemas/* literal */.euz('raw'),
    }),
]);
const modelSchema = schemas/* object */.Ikc({
    format: schemas/* literal */.euz('layers-model'),
    modelTopology: schemas/* looseObject */._H3({ class_name: schemas/* enum */.k5n(['Sequential', 'Model', 'Functional']) }),
    weightsManifest: schemas/* tuple */.PVZ([
        schemas/* object */.Ikc({
            paths: schemas/* tuple */.PVZ([schemas/* literal */.euz(weightsFile)]),
            weights: schemas/* array */.YOg(schemas/* strictObject */.rej({
                name: schemas/* string */.YjP(),
                shape: schemas/* array */.YOg(schemas/* int */.Whr().min(1)).max(8),
                dtype: schemas/* literal */.euz('float32'),
            })),
        }),
    ]),
});
/** Numbers for one row that the layers of a packaged model may compute: 1 GiB. */
const mostValuesPerRow = 2 ** 28;
/**
 * The files of a trained model: `model.json` and `weights.bin`, a layers model that `tf.loadLayersModel` reads, and
 * `custom.json`, which says what its outputs mean.
 */
async function writeModel(engine, model, target, kind) {
    const { io } = engine.tf;
    const copy = await openTopology(engine, withStableNames(model.toJSON(null, false)));
    let artifacts;
    try {
        const values = allVariables(model).map((variable) => variable.dataSync());
        (0,network/* assignWeights */.LR)(engine, allVariables(copy), values);
        await copy.save(io.withSaveHandler(async (saved) => {
            artifacts = saved;
            return { modelArtifactsInfo: io.getModelArtifactsInfoForJSON(saved) };
        }));
    }
    finally {
        copy.dispose();
    }
    const { modelTopology, format, generatedBy, weightSpecs, weightData } = artifacts;
    const json = {
        modelTopology: modelTopology,
        format,
        generatedBy,
        convertedBy: null,
        weightsManifest: [{ paths: [weightsFile], weights: weightSpecs }],
    };
    const meaning = targetSchema.parse({ format: 'mlops-custom/1', ...target, outputs: kind });
    return new Map([
        [modelFile, jsonBytes(json)],
        [weightsFile, new Uint8Array(io.CompositeArrayBuffer.join(weightData))],
        [targetFile, jsonBytes(meaning)],
    ]);
}
function jsonBytes(value) {
    return new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
}
/**
 * Reads the files of a trained model, without the module that built it. Nothing in them is trusted: only classes of
 * TensorFlow.js are accepted, and no weight is made before the bytes are known to hold it.
 * @throws InfrastructureError if a file is missing or is not what `writeModel` writes.
 */
async function readModel(engine, files) {
    const { format: _format, outputs: kind, ...target } = (0,model_file/* parseJsonFile */.OW)((0,model_file/* fileOf */.W7)(files, targetFile), targetFile, targetSchema);
    const { modelTopology, weightsManifest } = (0,model_file/* parseJsonFile */.OW)((0,model_file/* fileOf */.W7)(files, modelFile), modelFile, modelSchema);
    const unknown = unknownClass(modelTopology, knownClasses(engine));
    if (unknown !== undefined)
        throw (0,model_file/* damagedFile */.GD)(modelFile, `it has a "${unknown}", which is not of TensorFlow.js`);
    const shapes = weightsManifest[0].weights.map(({ shape }) => shape);
    const sizes = shapes.map((shape) => shape.reduce((product, size) => product * size, 1));
    const total = sizes.reduce((sum, size) => sum + size, 0);
    const bytes = (0,model_file/* fileOf */.W7)(files, weightsFile);
    if (bytes.byteLength !== 4 * total) {
        throw (0,model_file/* damagedFile */.GD)(weightsFile, `it has ${bytes.byteLength} bytes where ${modelFile} says ${4 * total}`);
    }
    const values = new Float32Array(total);
    new Uint8Array(values.buffer).set(bytes);
    if (!values.every(Number.isFinite))
        throw (0,model_file/* damagedFile */.GD)(weightsFile, 'it holds numbers that are not finite');
    let model;
    try {
        model = await openTopology(engine, modelTopology, total);
    }
    catch (error) {
        throw (0,model_file/* damagedFile */.GD)(modelFile, (0,errors/* messageOf */.bD)(error));
    }
    try {
        const variables = allVariables(model);
        checkShapes(model, variables, shapes, (0,mlp_target/* outputsOf */.Yz)(target));
        let from = 0;
        (0,network/* assignWeights */.LR)(engine, variables, sizes.map((size) => {
            from += size;
            return values.subarray(from - size, from);
        }));
        return { model, target, kind, inputs: Number(model.inputs[0].shape[1]) };
    }
    catch (error) {
        model.dispose();
        throw error;
    }
}
/** @param limit weights that it may have at the most. */
async function openTopology(engine, modelTopology, limit) {
    // Layers are made before the promise is given back, so the limit holds.
    return withWeightLimit(engine, (parameters) => {
        if (limit === undefined || parameters <= limit)
            return;
        throw new RangeError('its layers have more weights than the file lists');
    }, () => engine.layers.models.modelFromJSON({ modelTopology }));
}
function checkShapes(model, variables, shapes, outputs) {
    if (JSON.stringify(variables.map(({ shape }) => shape)) !== JSON.stringify(shapes)) {
        throw (0,model_file/* damagedFile */.GD)(modelFile, 'the weights it lists are not those of its layers');
    }
    const [[input], [output]] = [model.inputs, model.outputs];
    if (model.inputs.length !== 1 ||
        model.outputs.length !== 1 ||
        input.shape.length !== 2 ||
        !Number.isSafeInteger(input.shape[1]) ||
        output.shape.length !== 2 ||
        output.shape[1] !== outputs) {
        throw (0,model_file/* damagedFile */.GD)(modelFile, `its inputs and outputs do not fit the task in ${targetFile}`);
    }
    if (!(modelSize(model).valuesPerRow <= mostValuesPerRow)) {
        throw (0,model_file/* damagedFile */.GD)(modelFile, 'its layers compute too much for one row');
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/src/base/files.js
var files = __webpack_require__(66720);
// EXTERNAL MODULE: ./build/shared/src/base/import-module.js
var import_module = __webpack_require__(65467);
;// CONCATENATED MODULE: ./build/shared/src/learners/custom/module.js





const contract = 'It must export a function: export function build(tf, { inputs, outputs, params }).';
/**
 * Loads the user's module.
 * @param path relative to the folder.
 * @throws ConfigurationError if it is outside the folder (also through links), is not there, cannot be loaded, or
 * exports no function `build`.
 */
async function loadBuild(folder, path) {
    const location = { file: path, key: 'train.params.module' };
    let file;
    try {
        const named = (0,files/* resolveInside */.LI)(folder, path);
        file = await (0,promises_.realpath)(named);
        (0,files/* resolveInside */.LI)(await (0,promises_.realpath)(folder), (0,external_node_path_.relative)(await (0,promises_.realpath)(folder), file));
    }
    catch (cause) {
        const outside = cause instanceof errors/* ConfigurationError */.j1;
        throw new errors/* ConfigurationError */.j1(outside
            ? `The module "${path}" lies outside the working directory.`
            : `The module "${path}" cannot be found in ${folder}.`, {
            location,
            hint: outside
                ? 'Put it into the repository, and give its path relative to the working directory.'
                : 'The path is relative to the working directory, for example ./model.mjs.',
            cause,
        });
    }
    const { exports, digest } = await (0,import_module/* importModule */.W)(folder, file).catch((cause) => {
        throw new errors/* ConfigurationError */.j1(`The module "${path}" cannot be loaded: ${(0,errors/* messageOf */.bD)(cause)}`, {
            location,
            hint: 'Load it with node to see where it fails. It needs no import of TensorFlow.js: build is given tf.',
            cause,
        });
    });
    if (typeof exports.build === 'function')
        return { build: exports.build, digest };
    throw new errors/* ConfigurationError */.j1(`The module "${path}" exports no function "build".`, {
        location,
        hint: contract,
    });
}

;// CONCATENATED MODULE: ./build/shared/src/learners/custom/parameters.js


/** Parameters of `custom`, as users write them under `train.params`. */
const customParameters = parameters/* trainingParameters */.Z$.extend({
    module: schemas/* string */.YjP()
        .min(1)
        .describe('Path of the module that exports build(tf, { inputs, outputs, params }), in the working directory.'),
    params: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).default({}).describe('Handed to build as they are.'),
    l2: schemas/* number */.aig()
        .min(0)
        .default(0)
        .describe('Adds l2 / 2 · Σ w² over all kernels (not the biases) to the loss.'),
});

;// CONCATENATED MODULE: ./build/shared/src/learners/custom/learner.js



















/** The user's own TensorFlow.js layers model, from a module of theirs; stored so that the module is not needed. */
const custom = {
    name: 'custom',
    description: 'Your own TensorFlow.js layers model, built by a module in your repository.',
    tasks: ['classification', 'regression'],
    params: customParameters,
    resource: 'epochs',
    usesTensorFlow: () => true,
    train: trainCustom,
    load: async (files, features) => {
        const engine = await (0,engine_engine/* openEngine */.F)();
        const state = await readModel(engine, files);
        const { width } = (0,dense_matrix/* encodeDense */._L)(features, (0,table/* tableOf */.c_)([]));
        if (width !== state.inputs) {
            throw new errors/* InfrastructureError */.EN(`The model takes ${state.inputs} numbers, but its features give ${width}.`, { hint: 'model/ and features.json are not of the same training: train the model again.' });
        }
        return predictorOf(engine, state, features);
    },
};
async function trainCustom(input, context) {
    context.signal.throwIfAborted();
    const { params } = input;
    const engine = await (0,engine_engine/* openEngine */.F)(context.engine);
    const classes = knownClasses(engine);
    const { build, digest } = await loadBuild(context.workingDirectory ?? process.cwd(), params.module);
    const target = (0,mlp_target/* fitTarget */.pO)(input.task, input.classes, input.train.target);
    const train = (0,encoded_examples/* encodeExamples */.K)(input.features, input.train, target, 'training', input.outOfFold);
    const validation = (0,encoded_examples/* encodeExamples */.K)(input.features, input.validation, target, 'validation');
    const random = new base_random/* Random */.o(input.seed);
    const rows = (0,parameters/* batchRows */.e1)(params['batch-size'], train.inputs.rows);
    const inputs = train.inputs.width;
    const subject = `The model of "${params.module}"`;
    const model = buildModel(engine, build, params.module, { inputs, outputs: (0,mlp_target/* outputsOf */.Yz)(target), params: params.params }, random, 
    // Its layers are not known yet: their weights, and what it takes, it needs in any case.
    (parameters) => (0,memory/* requireMemory */.F)(engine, { parameters, valuesPerRow: inputs, rows }, subject));
    try {
        (0,memory/* requireMemory */.F)(engine, { ...modelSize(model), rows }, subject);
        const kind = outputKind(model, target, params.module);
        const topology = withStableNames(model.toJSON(null, false));
        requireKnownClasses(topology, classes, params.module);
        const { history, bestStep } = await (0,training/* trainNetwork */.v)(engine, trainable(engine, model, kind), target, { train, validation }, params, random, context, 
        // What the module builds may change between two runs, by its files or by what it reads.
        (0,checkpoint/* checkpointsOf */.x)(context, custom.name, input).scope([digest, topology]));
        const files = await writeModel(engine, model, target, kind);
        return {
            files,
            // From the files: what is judged is what is shipped.
            predictor: predictorOf(engine, await readModel(engine, files), input.features),
            history,
            bestStep,
            importance: null,
            engine: engine.name,
        };
    }
    finally {
        model.dispose();
    }
}
function predictorOf(engine, { model, ...state }, features) {
    return (0,prediction/* networkPredictor */.z)(engine, {
        target: state.target,
        inputs: state.inputs,
        valuesPerRow: modelSize(model).valuesPerRow,
        open: () => ({
            outputs: (inputs) => modelOutputs(engine, model, state.kind, inputs, false),
            dispose: () => undefined,
        }),
    }, features);
}


/***/ })

};
