export const id = 2687;
export const ids = [2687];
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

/***/ 63188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GD: () => (/* binding */ damagedFile),
/* harmony export */   Gw: () => (/* binding */ readModelFile),
/* harmony export */   JV: () => (/* binding */ writeModelFile),
/* harmony export */   OW: () => (/* binding */ parseJsonFile),
/* harmony export */   PZ: () => (/* binding */ damagedModel),
/* harmony export */   W7: () => (/* binding */ fileOf),
/* harmony export */   yN: () => (/* binding */ jsonBytes)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57296);

/** A JSON document as the bytes of a file. Numbers are written with as many digits as bring back the same bits. */
function jsonBytes(content) {
    return new TextEncoder().encode(`${JSON.stringify(content)}\n`);
}
/** The bytes of one of a model's files. @throws InfrastructureError if it is missing. */
function fileOf(files, name) {
    const bytes = files.get(name);
    if (bytes === undefined)
        throw damagedFile(name, 'it is missing');
    return bytes;
}
/**
 * The content of one of a model's files that is a JSON document.
 * @param name for messages.
 * @throws InfrastructureError if it is damaged, or of another format, saying where.
 */
function parseJsonFile(bytes, name, schema) {
    let content;
    try {
        content = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (error) {
        throw damagedFile(name, (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error), error);
    }
    const result = schema.safeParse(content);
    if (result.success)
        return result.data;
    const [issue] = result.error.issues;
    throw damagedFile(name, `${issue.path.join('.') || 'its top level'}: ${issue.message}`, result.error);
}
/** @param reason what is wrong with which part, without a full stop. */
function damagedFile(name, reason, cause) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InfrastructureError */ .EN(`The model's file ${name} cannot be used: ${reason}.`, {
        hint: 'Fetch the model package again, train the model again, or use a version of this software that reads its format.',
        cause,
    });
}
const onlyFile = 'model.json';
/** A model that is one JSON document, as the files of a package. */
function writeModelFile(content) {
    return new Map([[onlyFile, jsonBytes(content)]]);
}
/** Reads such a model. @throws InfrastructureError if it is missing, damaged, or of another format. */
function readModelFile(files, schema) {
    return parseJsonFile(fileOf(files, onlyFile), onlyFile, schema);
}
/** What is said of such a model whose parts do not go together. */
function damagedModel(reason) {
    return damagedFile(onlyFile, reason);
}


/***/ }),

/***/ 52687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  textEmbedding: () => (/* binding */ textEmbedding)
});

// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/base/random.js
var base_random = __webpack_require__(93096);
// EXTERNAL MODULE: ./build/shared/src/learners/checkpoint.js
var checkpoint = __webpack_require__(69096);
// EXTERNAL MODULE: ./build/shared/src/learners/mlp/target.js
var mlp_target = __webpack_require__(35575);
// EXTERNAL MODULE: ./build/shared/src/learners/model-file.js
var model_file = __webpack_require__(63188);
// EXTERNAL MODULE: ./build/shared/src/features/text-grams.js
var text_grams = __webpack_require__(86723);
;// CONCATENATED MODULE: ./build/shared/src/learners/text-embedding/bags.js

/** Keeps the n-grams of a second column apart from the first one's: 2³² over the golden ratio (Knuth). */
const columnStep = 0x9e3779b9;
/**
 * Hashes the n-grams of each row's texts to places. An n-gram that comes twice counts twice; a missing text has none.
 * @param columns names of the text columns; what the table lacks counts as missing.
 */
function bagsOf(table, columns, buckets) {
    const texts = columns.map((name, i) => new HashedTexts(table.columns.get(name), i, buckets));
    const starts = new Int32Array(table.rows + 1);
    for (let row = 0; row < table.rows; row++) {
        starts[row + 1] = starts[row] + texts.reduce((sum, text) => sum + text.of(row).length, 0);
    }
    const places = new Int32Array(starts[table.rows]);
    for (let row = 0; row < table.rows; row++) {
        let at = starts[row];
        for (const text of texts) {
            places.set(text.of(row), at);
            at += text.of(row).length;
        }
    }
    return { rows: table.rows, starts, places };
}
const nothing = new Int32Array(0);
/** The places that the texts of one column reach; each distinct text is read once. */
class HashedTexts {
    #column;
    #salt;
    #buckets;
    #known = [];
    constructor(column, place, buckets) {
        this.#column = column;
        this.#salt = Math.imul(place, columnStep);
        this.#buckets = buckets;
    }
    of(row) {
        if (this.#column?.kind !== 'text')
            return nothing;
        const code = this.#column.codes[row];
        if (code < 0)
            return nothing;
        this.#known[code] ??= this.#read(this.#column.dictionary[code]);
        return this.#known[code];
    }
    #read(text) {
        const places = [];
        (0,text_grams/* visitGrams */.Qd)(text, (hash) => places.push(((hash ^ this.#salt) >>> 0) % this.#buckets));
        return Int32Array.from(places);
    }
}
/** Places that at least so many rows reach, ascending. */
function reachedPlaces({ rows, starts, places }, buckets, leastRows) {
    const counts = new Int32Array(buckets);
    const lastRow = new Int32Array(buckets).fill(-1);
    for (let row = 0; row < rows; row++) {
        for (let i = starts[row]; i < starts[row + 1]; i++) {
            if (lastRow[places[i]] === row)
                continue;
            lastRow[places[i]] = row;
            counts[places[i]]++;
        }
    }
    const reached = [];
    for (let place = 0; place < buckets; place++)
        if (counts[place] >= leastRows)
            reached.push(place);
    return Int32Array.from(reached);
}
/** The same bags with places named by their index in `kept`; the others are left out. */
function renumber(bags, kept, buckets) {
    const indexes = new Int32Array(buckets).fill(-1);
    for (let i = 0; i < kept.length; i++)
        indexes[kept[i]] = i;
    const starts = new Int32Array(bags.rows + 1);
    const places = new Int32Array(bags.places.length);
    let end = 0;
    for (let row = 0; row < bags.rows; row++) {
        for (let i = bags.starts[row]; i < bags.starts[row + 1]; i++) {
            const index = indexes[bags.places[i]];
            if (index >= 0)
                places[end++] = index;
        }
        starts[row + 1] = end;
    }
    return { rows: bags.rows, starts, places: places.slice(0, end) };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/shared/src/features/packed-numbers.js
var packed_numbers = __webpack_require__(11874);
;// CONCATENATED MODULE: ./build/shared/src/learners/text-embedding/model.js





/** Where the model lies in `model/` of a package. */
const modelFile = 'text-embedding.json';
const modelSchema = schemas/* strictObject */.rej({
    format: schemas/* literal */.euz('mlops-text-embedding/1'),
    target: schemas/* discriminatedUnion */.gMt('task', [
        schemas/* strictObject */.rej({
            task: schemas/* literal */.euz('classification'),
            /** Labels in the order of the outputs. */
            classes: schemas/* array */.YOg(schemas/* string */.YjP()).min(2),
        }),
        /** The value is mean + scale · the output. */
        schemas/* strictObject */.rej({ task: schemas/* literal */.euz('regression'), mean: schemas/* number */.aig(), scale: schemas/* number */.aig().positive() }),
    ]),
    /** Names of the text columns; n-grams of the second and later ones are hashed apart from the first one's. */
    columns: schemas/* array */.YOg(schemas/* string */.YjP()).min(1).max(1000),
    buckets: schemas/* int */.Whr().min(1).max(65_536),
    dimensions: schemas/* int */.Whr().min(1).max(256),
    /** Places that have an embedding, ascending; others do not count. Packed integers. */
    places: schemas/* string */.YjP(),
    /** By place, `dimensions` numbers each. Packed floats, as the two below. */
    vectors: schemas/* string */.YjP(),
    /** By output, `dimensions` numbers each. */
    head: schemas/* string */.YjP(),
    bias: schemas/* string */.YjP(),
});
/** The file's bytes. */
function serializeModel({ weights, places, target, columns, ...sizes }) {
    const content = {
        format: 'mlops-text-embedding/1',
        target,
        columns: [...columns],
        ...sizes,
        places: (0,packed_numbers/* packIntegers */.LA)(places),
        vectors: (0,packed_numbers/* packFloats */.DM)(weights.vectors),
        head: (0,packed_numbers/* packFloats */.DM)(weights.head),
        bias: (0,packed_numbers/* packFloats */.DM)(weights.bias),
    };
    return (0,model_file/* jsonBytes */.yN)(content);
}
/** @throws InfrastructureError if it is no model of this format, saying where. */
function parseModel(bytes) {
    const model = (0,model_file/* parseJsonFile */.OW)(bytes, modelFile, modelSchema);
    const { target, columns, buckets, dimensions } = model;
    const unpack = (key, read) => {
        try {
            return read(model[key]);
        }
        catch (error) {
            throw (0,model_file/* damagedFile */.GD)(modelFile, `${key}: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    };
    const places = unpack('places', packed_numbers/* unpackIntegers */.a);
    if (!places.every((place, i) => place < buckets && (i === 0 || places[i - 1] < place))) {
        throw (0,model_file/* damagedFile */.GD)(modelFile, `places: they must ascend and be below ${buckets}`);
    }
    const sizes = {
        vectors: places.length * dimensions,
        head: (0,mlp_target/* outputsOf */.Yz)(target) * dimensions,
        bias: (0,mlp_target/* outputsOf */.Yz)(target),
    };
    const floats = (key) => {
        const values = unpack(key, packed_numbers/* unpackFloats */.qw);
        if (values.length === sizes[key])
            return values;
        throw (0,model_file/* damagedFile */.GD)(modelFile, `${key}: ${values.length} numbers where ${sizes[key]} are needed`);
    };
    const weights = { vectors: floats('vectors'), head: floats('head'), bias: floats('bias') };
    return { target, columns, buckets, dimensions, places, weights };
}

;// CONCATENATED MODULE: ./build/shared/src/learners/text-embedding/network.js

/** Weights before training, as fastText begins: vectors from ± 1 / dimensions, the head zero. */
function firstWeights(places, dimensions, outputs, random) {
    return {
        vectors: Float32Array.from({ length: places * dimensions }, () => (2 * random.uniform() - 1) / dimensions),
        head: new Float32Array(outputs * dimensions),
        bias: new Float32Array(outputs),
    };
}
function copyOf({ vectors, head, bias }) {
    return { vectors: vectors.slice(), head: head.slice(), bias: bias.slice() };
}
/** Overwrites weights with others of the same sizes. */
function network_assign(weights, values) {
    for (const part of ['vectors', 'head', 'bias'])
        weights[part].set(values[part]);
}
/**
 * Computes and moves one row at a time: the embeddings of a text's n-grams, averaged, and a linear layer on that
 * (Joulin et al. 2017, "Bag of Tricks for Efficient Text Classification"). The sum is divided by √n, not n: so the
 * texts' vectors have one length whatever n is, and long texts are learned from as fast as short ones.
 */
class RowNetwork {
    #weights;
    #target;
    #dimensions;
    #text;
    #slope;
    /** Of the last row: probabilities, or the standardised value. */
    answer;
    constructor(weights, target) {
        this.#weights = weights;
        this.#target = target;
        this.answer = new Float64Array((0,mlp_target/* outputsOf */.Yz)(target));
        this.#dimensions = weights.head.length / this.answer.length;
        this.#text = new Float64Array(this.#dimensions);
        this.#slope = new Float64Array(this.#dimensions);
    }
    /** Computes `answer` for the places from `from` to `to`. */
    compute(places, from, to) {
        const { vectors, head, bias } = this.#weights;
        const dimensions = this.#dimensions;
        const text = this.#text.fill(0);
        for (let i = from; i < to; i++) {
            const at = places[i] * dimensions;
            for (let d = 0; d < dimensions; d++)
                text[d] += vectors[at + d];
        }
        const share = to > from ? 1 / Math.sqrt(to - from) : 0;
        for (let d = 0; d < dimensions; d++)
            text[d] *= share;
        const { answer } = this;
        for (let output = 0; output < answer.length; output++) {
            let sum = bias[output];
            for (let d = 0; d < dimensions; d++)
                sum += head[output * dimensions + d] * text[d];
            answer[output] = sum;
        }
        if (this.#target.task === 'classification')
            softmaxInPlace(answer);
    }
    /** Loss of the last row: cross-entropy, or the squared error of the standardised value. */
    loss(expected) {
        if (this.#target.task === 'regression')
            return (this.answer[0] - expected) ** 2;
        return -Math.log(Math.max(this.answer[expected], Number.MIN_VALUE));
    }
    /** One step down the last row's loss (half of it for a number). */
    move(places, from, to, expected, rate) {
        const { vectors, head, bias } = this.#weights;
        const dimensions = this.#dimensions;
        const [text, slope] = [this.#text, this.#slope.fill(0)];
        const classes = this.#target.task === 'classification';
        for (let output = 0; output < this.answer.length; output++) {
            const wanted = classes ? Number(output === expected) : expected;
            const step = rate * (wanted - this.answer[output]);
            for (let d = 0; d < dimensions; d++) {
                const at = output * dimensions + d;
                slope[d] += step * head[at];
                head[at] += step * text[d];
            }
            bias[output] += step;
        }
        const share = to > from ? 1 / Math.sqrt(to - from) : 0;
        for (let d = 0; d < dimensions; d++)
            slope[d] *= share;
        for (let i = from; i < to; i++) {
            const at = places[i] * dimensions;
            for (let d = 0; d < dimensions; d++)
                vectors[at + d] += slope[d];
        }
    }
}
function softmaxInPlace(values) {
    let largest = values[0];
    for (let i = 1; i < values.length; i++)
        largest = Math.max(largest, values[i]);
    let sum = 0;
    for (let i = 0; i < values.length; i++) {
        values[i] = Math.exp(values[i] - largest);
        sum += values[i];
    }
    for (let i = 0; i < values.length; i++)
        values[i] /= sum;
}
/** Answers for rows: probabilities, rows × classes, or values in the target's unit. */
function answers(weights, target, { rows, starts, places }) {
    const network = new RowNetwork(weights, target);
    const outputs = network.answer.length;
    const all = new Float64Array(rows * outputs);
    for (let row = 0; row < rows; row++) {
        network.compute(places, starts[row], starts[row + 1]);
        all.set(network.answer, row * outputs);
    }
    if (target.task === 'regression') {
        for (let row = 0; row < rows; row++)
            all[row] = target.mean + target.scale * all[row];
    }
    return all;
}

;// CONCATENATED MODULE: ./build/shared/src/learners/text-embedding/parameters.js

/** Parameters of `text-embedding`, as users write them under `train.params`. */
const textEmbeddingParameters = schemas/* strictObject */.rej({
    dimensions: schemas/* int */.Whr().min(1).max(256).default(16).describe('Numbers that an n-gram is embedded as.'),
    buckets: schemas/* int */.Whr()
        .min(256)
        .max(65_536)
        .default(65_536)
        .describe('Places that n-grams are hashed to; those of one place share an embedding.'),
    'min-rows': schemas/* int */.Whr()
        .min(1)
        .default(2)
        .describe('Places that fewer rows of the training split reach have no embedding.'),
    'learning-rate': schemas/* number */.aig()
        .positive()
        .default(0.01)
        .describe('Step size of the first step; it falls in a straight line to zero at the last epoch.'),
    epochs: schemas/* union */.KCZ([schemas/* literal */.euz('auto'), schemas/* int */.Whr().min(1).max(10_000)])
        .default('auto')
        .describe('Passes over the training split at most; auto is 200,000 / rows, from 10 to 300.'),
    'early-stopping': schemas/* int */.Whr()
        .min(0)
        .default(5)
        .describe('Stops after so many epochs without a lower validation loss; 0 never stops early. The best epoch is kept.'),
    dropout: schemas/* number */.aig()
        .min(0)
        .lt(1)
        .default(0.5)
        .describe('Share of a text’s n-grams left out at random in each training step.'),
});
/** Passes over a training split of `rows` rows: small data need as many steps as large. */
function epochsFor(epochs, rows) {
    return epochs === 'auto' ? Math.max(10, Math.min(300, Math.round(200_000 / rows))) : epochs;
}

// EXTERNAL MODULE: ./build/shared/src/learners/training-pace.js
var training_pace = __webpack_require__(25726);
// EXTERNAL MODULE: ./build/shared/src/learners/training-progress.js
var training_progress = __webpack_require__(72294);
// EXTERNAL MODULE: ./build/shared/src/learners/training-state.js
var training_state = __webpack_require__(38292);
;// CONCATENATED MODULE: ./build/shared/src/learners/text-embedding/checkpoint.js



const factsSchema = schemas/* strictObject */.rej({
    random: base_random/* randomStateSchema */.m,
    epoch: schemas/* int */.Whr().min(1),
    learned: schemas/* int */.Whr().min(0),
    bestEpoch: schemas/* int */.Whr().min(0),
});
const parts = ['vectors', 'head', 'bias'];
function encodeProgress(progress) {
    const { random, order, weights, best, epoch, learned, lossSum, history } = progress;
    const arrays = new Map([['order', order]]);
    for (const part of parts) {
        arrays.set(part, weights[part]);
        arrays.set(`best/${part}`, best.weights[part]);
    }
    // Losses may be infinite, which JSON cannot say.
    arrays.set('losses', Float64Array.of(lossSum, best.loss));
    arrays.set('history', Float64Array.from(history.flatMap(({ trainLoss, validationLoss }) => [trainLoss, validationLoss])));
    return (0,training_state/* encodeState */.Md)({ facts: { random, epoch, learned, bestEpoch: best.epoch }, arrays });
}
/**
 * Reads what `encodeProgress` wrote.
 * @param sizes weights whose sizes these must have.
 * @param rows of the training split.
 * @throws Error if it is not a state of such a training.
 */
function decodeProgress(bytes, sizes, rows) {
    const state = (0,training_state/* decodeState */.UJ)(bytes);
    const { random, epoch, learned, bestEpoch } = factsSchema.parse(state.facts);
    if (learned > rows || bestEpoch >= epoch)
        throw new Error('its epochs do not fit together');
    const order = (0,training_state/* stateArray */.DW)(state, 'order', 'Int32Array', rows);
    if (!order.every((row) => row >= 0 && row < rows))
        throw new Error('it names rows that are not there');
    const weightsOf = (prefix) => {
        const [vectors, head, bias] = parts.map((part) => (0,training_state/* stateArray */.DW)(state, `${prefix}${part}`, 'Float32Array', sizes[part].length));
        return { vectors, head, bias };
    };
    const [lossSum, bestLoss] = (0,training_state/* stateArray */.DW)(state, 'losses', 'Float64Array', 2);
    const losses = (0,training_state/* stateArray */.DW)(state, 'history', 'Float64Array', 2 * (epoch - 1));
    return {
        random,
        order,
        weights: weightsOf(''),
        best: { epoch: bestEpoch, loss: bestLoss, weights: weightsOf('best/') },
        epoch,
        learned,
        lossSum,
        history: Array.from({ length: epoch - 1 }, (_, i) => ({
            step: i + 1,
            trainLoss: losses[2 * i],
            validationLoss: losses[2 * i + 1],
        })),
    };
}

;// CONCATENATED MODULE: ./build/shared/src/learners/text-embedding/training.js







/** Rows between two looks at the clock. */
const clockRows = 64;
/**
 * Trains the weights in place, a row at a time (stochastic gradient descent with a rate that falls to zero); in the
 * end they are those of the epoch with the lowest validation loss. When the time budget is used up, the epoch that is
 * going on is dropped, unless it is the first.
 * @param checkpoints of this training: it goes on from the last one, to the same weights.
 * @throws ConfigurationError if a loss is not finite.
 * @throws the signal's reason if it is aborted.
 */
async function trainEmbedding(weights, target, { train, validation }, parameters, random, context, checkpoints) {
    const { dropout } = parameters;
    const { rows, starts, places } = train.bags;
    const epochs = epochsFor(parameters.epochs, rows);
    const network = new RowNetwork(weights, target);
    const order = Int32Array.from({ length: rows }, (_, row) => row);
    let longest = 0;
    for (let row = 0; row < rows; row++)
        longest = Math.max(longest, starts[row + 1] - starts[row]);
    const kept = new Int32Array(longest);
    const saved = await checkpoints.restore((bytes) => decodeProgress(bytes, weights, rows));
    if (saved !== null) {
        random.state = saved.random;
        order.set(saved.order);
        network_assign(weights, saved.weights);
    }
    const history = saved?.history ?? [];
    let best = saved?.best ?? { epoch: 0, loss: Number.POSITIVE_INFINITY, weights: copyOf(weights) };
    let epoch = saved?.epoch ?? 1;
    let learned = saved?.learned ?? 0;
    let lossSum = saved?.lossSum ?? 0;
    const pace = new training_pace/* TrainingPace */.Y(context, checkpoints, () => encodeProgress({ random: random.state, order, weights, best, epoch, learned, lossSum, history }));
    const progress = new training_progress/* TrainingProgress */.e(context.log, 'epoch', epochs, epoch - 1);
    const patience = parameters['early-stopping'];
    const finished = () => epoch > epochs || (patience > 0 && epoch - 1 - best.epoch >= patience);
    while (!finished()) {
        let inTime = true;
        if (learned === 0) {
            inTime = await pace.next();
            random.shuffle(order);
        }
        while (learned < rows) {
            const row = order[learned];
            let length = 0;
            for (let at = starts[row]; at < starts[row + 1]; at++) {
                if (dropout === 0 || random.uniform() >= dropout)
                    kept[length++] = places[at];
            }
            const weight = train.weights ? train.weights[row] : 1;
            network.compute(kept, 0, length);
            lossSum += weight * network.loss(train.expected[row]);
            const done = (epoch - 1 + learned / rows) / epochs;
            network.move(kept, 0, length, train.expected[row], parameters['learning-rate'] * weight * (1 - done));
            learned++;
            if (learned % clockRows > 0)
                continue;
            inTime = await pace.next();
            if (!inTime)
                break;
        }
        // Without any epoch there would be no model: what the first one has learned so far is one.
        if (!inTime && epoch > 1 && learned < rows)
            break;
        const [trainLoss, validationLoss] = [lossSum / learned, meanLossOf(network, validation)];
        if (!Number.isFinite(trainLoss) || !Number.isFinite(validationLoss))
            throw notFinite(epoch, parameters);
        history.push({
            step: epoch,
            trainLoss: (0,mlp_target/* reportedLoss */.Bk)(target, trainLoss),
            validationLoss: (0,mlp_target/* reportedLoss */.Bk)(target, validationLoss),
        });
        progress.report(epoch, history[epoch - 1].validationLoss);
        if (validationLoss < best.loss)
            best = { epoch, loss: validationLoss, weights: copyOf(weights) };
        if (!inTime)
            break;
        epoch++;
        learned = 0;
        lossSum = 0;
    }
    network_assign(weights, best.weights);
    return { history, bestStep: best.epoch };
}
function meanLossOf(network, { bags, expected, weights }) {
    let sum = 0;
    for (let row = 0; row < bags.rows; row++) {
        network.compute(bags.places, bags.starts[row], bags.starts[row + 1]);
        sum += network.loss(expected[row]) * (weights ? weights[row] : 1);
    }
    return sum / bags.rows;
}
function notFinite(epoch, parameters) {
    const rate = parameters['learning-rate'];
    return new errors/* ConfigurationError */.j1(`The loss is no longer a number: it overflowed in epoch ${epoch}.`, {
        location: { key: 'train.params.learning-rate' },
        hint: `Try a smaller learning-rate (it is ${rate}; say ${Number((rate / 10).toPrecision(3))}).`,
    });
}

;// CONCATENATED MODULE: ./build/shared/src/learners/text-embedding/learner.js










/** Texts as the average of their words' and n-grams' embeddings, with a linear layer on it. Other columns do not count. */
const textEmbedding = {
    name: 'text-embedding',
    description: 'Learns from columns of free text: averaged embeddings of words and n-grams, as in fastText.',
    tasks: ['classification', 'regression'],
    params: textEmbeddingParameters,
    train: trainTextEmbedding,
    load: async (files) => predictorOf(parseModel((0,model_file/* fileOf */.W7)(files, modelFile))),
};
async function trainTextEmbedding(input, context) {
    context.signal.throwIfAborted();
    const { params } = input;
    const { buckets, dimensions } = params;
    const columns = textColumns(input.features);
    const target = (0,mlp_target/* fitTarget */.pO)(input.task, input.classes, input.train.target);
    for (const split of ['train', 'validation']) {
        if (input[split].table.rows > 0)
            continue;
        throw new errors/* ConfigurationError */.j1(`The ${split === 'train' ? 'training' : 'validation'} split has no rows.`, {
            location: { key: 'data.split' },
            hint: `Give ${split} a larger share; text-embedding needs both: to learn from, and to stop by.`,
        });
    }
    const bags = bagsOf(input.train.table, columns, buckets);
    const places = reachedPlaces(bags, buckets, params['min-rows']);
    if (places.length === 0) {
        throw new errors/* ConfigurationError */.j1(`No word or n-gram comes in ${params['min-rows']} rows of the training split.`, {
            location: { key: 'train.params.min-rows' },
            hint: 'Use a smaller min-rows, or provide more rows.',
        });
    }
    const random = new base_random/* Random */.o(input.seed);
    const weights = firstWeights(places.length, dimensions, (0,mlp_target/* outputsOf */.Yz)(target), random);
    const examples = (split, own) => ({
        bags: renumber(own, places, buckets),
        expected: (0,mlp_target/* encodeTarget */.Ao)(target, split.target),
        weights: meanOne(split.weights),
    });
    const { history, bestStep } = await trainEmbedding(weights, target, {
        train: examples(input.train, bags),
        validation: examples(input.validation, bagsOf(input.validation.table, columns, buckets)),
    }, params, random, context, (0,checkpoint/* checkpointsOf */.x)(context, textEmbedding.name, input));
    const model = { target, columns, buckets, dimensions, places, weights };
    return {
        files: new Map([[modelFile, serializeModel(model)]]),
        predictor: predictorOf(model),
        history,
        bestStep,
        importance: null,
        engine: 'javascript',
    };
}
/** @throws ConfigurationError if no column is free text. */
function textColumns({ features }) {
    const columns = features.filter(({ kind }) => kind === 'text').map(({ name }) => name);
    if (columns.length > 0)
        return columns;
    throw new errors/* ConfigurationError */.j1('There is no column of free text to learn from.', {
        location: { key: 'train.algorithm' },
        hint: 'text-embedding reads columns with a hundred texts or more that mostly differ; for others use mlp.',
    });
}
function meanOne(weights) {
    if (weights === undefined)
        return null;
    const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
    return Float32Array.from(weights, (weight) => weight / mean);
}
function predictorOf(model) {
    const { target, columns, buckets, places, weights } = model;
    return {
        predict: (table) => answers(weights, target, renumber(bagsOf(table, columns, buckets), places, buckets)),
    };
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
