export const id = 3978;
export const ids = [3978];
export const modules = {

/***/ 3978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exportOnnx: () => (/* binding */ exportOnnx)
});

// EXTERNAL MODULE: ./build/shared/src/learners/gradient-boosted-trees/model.js
var gradient_boosted_trees_model = __webpack_require__(85215);
// EXTERNAL MODULE: ./build/shared/src/learners/linear/model.js
var model = __webpack_require__(74945);
// EXTERNAL MODULE: ./build/shared/src/learners/random-forest/model.js
var random_forest_model = __webpack_require__(65929);
// EXTERNAL MODULE: ./build/shared/src/learners/random-forest/prediction.js
var prediction = __webpack_require__(60343);
// EXTERNAL MODULE: ./build/shared/src/export/formats.js
var formats = __webpack_require__(86468);
;// CONCATENATED MODULE: ./build/shared/src/export/onnx/dates.js

const millisecondsPerDay = 86_400_000;
const millisecondsPerHour = 3_600_000;
/** What a Date can hold; moments beyond it read as missing. */
const lastMoment = 8.64e15;
/** Arithmetic on columns of doubles, in which formulas read as they are written. */
class Arithmetic {
    #graph;
    constructor(graph) {
        this.#graph = graph;
    }
    #of(operator, a, b) {
        return this.#graph.node(operator, [a, typeof b === 'number' ? number(this.#graph, b) : b]);
    }
    plus = (a, b) => this.#of('Add', a, b);
    minus = (a, b) => this.#of('Sub', a, b);
    times = (a, b) => this.#of('Mul', a, b);
    over = (a, b) => this.#of('Div', a, b);
    floor = (a) => this.#graph.node('Floor', [a]);
    /** ⌊a / b⌋. */
    whole = (a, b) => this.floor(this.over(a, b));
    /** Whether a ≥ b. */
    atLeast = (a, b) => this.#of('GreaterOrEqual', a, b);
    select = (condition, yes, no) => this.#graph.node('Where', [condition, yes, no]);
}
/** `daysSince1970` as a graph. */
function daysOf(graph, moments) {
    return new Arithmetic(graph).over(moments, millisecondsPerDay);
}
/** `datePart` as a graph. */
function partOf(graph, given, part) {
    const { plus, minus, times, over, floor, whole, atLeast, select } = new Arithmetic(graph);
    const outside = graph.node('Greater', [graph.node('Abs', [given]), number(graph, lastMoment)]);
    const moments = select(outside, number(graph, Number.NaN), given);
    const days = floor(over(moments, millisecondsPerDay));
    if (part === 'hour')
        return over(minus(moments, times(days, millisecondsPerDay)), millisecondsPerHour);
    if (part === 'day-of-week') {
        const shifted = plus(days, 3);
        return plus(minus(shifted, times(whole(shifted, 7), 7)), 1);
    }
    // Years of 400 from 1 March 0000, each beginning in March, so that the leap day is the last: Howard Hinnant,
    // "chrono-Compatible Low-Level Date Algorithms", days_from_civil and its inverse.
    const sinceMarch = plus(days, 719_468);
    const ofEra = minus(sinceMarch, times(whole(sinceMarch, 146_097), 146_097));
    const leapDays = minus(plus(whole(ofEra, 36_524), times(whole(ofEra, 1460), -1)), whole(ofEra, 146_096));
    const year = whole(plus(ofEra, leapDays), 365);
    const daysBefore = minus(plus(times(year, 365), whole(year, 4)), whole(year, 100));
    const sinceOwnMarch = minus(ofEra, daysBefore);
    // A year's own leap day lies before its March: the multiples of 4, less those of 100, and the first of the 400.
    const before = plus(year, -1);
    const leap = plus(minus(minus(whole(year, 4), whole(before, 4)), minus(whole(year, 100), whole(before, 100))), minus(whole(year, 400), whole(before, 400)));
    const beforeDecemberEnds = plus(plus(sinceOwnMarch, leap), 60);
    return select(atLeast(sinceOwnMarch, 306), minus(sinceOwnMarch, 305), beforeDecemberEnds);
}

;// CONCATENATED MODULE: ./build/shared/src/export/onnx/protobuf.js
/** Wire types of Protocol Buffers (protobuf.dev/programming-guides/encoding). */
const varint = 0;
const lengthDelimited = 2;
/** Writes one message of Protocol Buffers. Fields that are not written have their default for the reader. */
class MessageWriter {
    #parts = [];
    /** An int64 or enum. @throws RangeError if it is no integer that numbers here can hold. */
    integer(field, value) {
        this.#parts.push(encodeVarint((field << 3) | varint), encodeVarint(value));
        return this;
    }
    text(field, value) {
        return this.bytes(field, new TextEncoder().encode(value));
    }
    bytes(field, value) {
        this.#parts.push(encodeVarint((field << 3) | lengthDelimited), encodeVarint(value.length), value);
        return this;
    }
    message(field, value) {
        return this.bytes(field, value.finish());
    }
    /** Repeated integers, packed. */
    integers(field, values) {
        return this.bytes(field, concatenate(Array.from(values, encodeVarint)));
    }
    finish() {
        return concatenate(this.#parts);
    }
}
/** Seven bits a byte, the lowest first; negative numbers as 64-bit two's complement. */
function encodeVarint(value) {
    if (typeof value === 'number' && !Number.isSafeInteger(value)) {
        throw new RangeError(`${value} is no integer that can be written.`);
    }
    let rest = BigInt.asUintN(64, BigInt(value));
    const bytes = [];
    do {
        const low = Number(rest & 0x7fn);
        rest >>= 7n;
        bytes.push(rest > 0n ? low | 0x80 : low);
    } while (rest > 0n);
    return Uint8Array.from(bytes);
}
function concatenate(parts) {
    const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
    let at = 0;
    for (const part of parts) {
        whole.set(part, at);
        at += part.length;
    }
    return whole;
}

;// CONCATENATED MODULE: ./build/shared/src/export/onnx/tensor.js

/** Numbers of TensorProto.DataType in onnx.proto. */
const elementTypes = { float: 1, uint8: 2, int64: 7, string: 8, double: 11 };
function doubles(values, shape = [values.length]) {
    return { type: 'double', shape, values };
}
function integers(values, shape = [values.length]) {
    return { type: 'int64', shape, values };
}
function bytes(values) {
    return { type: 'uint8', shape: [values.length], values };
}
function strings(values) {
    return { type: 'string', shape: [values.length], values };
}
/** As a TensorProto of onnx.proto. */
function tensorMessage(tensor, name = '') {
    const message = new MessageWriter().integers(1, tensor.shape).integer(2, elementTypes[tensor.type]);
    if (name !== '')
        message.text(8, name);
    if (tensor.type === 'string') {
        for (const value of tensor.values)
            message.text(6, value);
        return message;
    }
    return message.bytes(9, rawData(tensor.type, tensor.values));
}
/** Little-endian, as the format has it. */
function rawData(type, values) {
    const size = { float: 4, uint8: 1, int64: 8, double: 8 }[type];
    const raw = new DataView(new ArrayBuffer(size * values.length));
    for (let i = 0; i < values.length; i++) {
        if (type === 'double')
            raw.setFloat64(8 * i, values[i], true);
        else if (type === 'float')
            raw.setFloat32(4 * i, values[i], true);
        else if (type === 'int64')
            raw.setBigInt64(8 * i, BigInt(values[i]), true);
        else
            raw.setUint8(i, values[i]);
    }
    return new Uint8Array(raw.buffer);
}

;// CONCATENATED MODULE: ./build/shared/src/export/onnx/graph.js


/** Version of the operators without a domain, and of `ai.onnx.ml`, which has TreeEnsemble since 5. */
const operatorVersion = 21;
const machineLearningVersion = 5;
/** The version of the file format that goes with these operators (ONNX 1.16). */
const formatVersion = 10;
const machineLearning = 'ai.onnx.ml';
/** Numbers of AttributeProto.AttributeType in onnx.proto. */
const attributeTypes = { integer: 2, tensor: 4, integers: 7, strings: 8 };
/** Collects inputs, constants and nodes in the order of computation, and writes them as an ONNX model. */
class Graph {
    #names = new Set();
    #inputs = [];
    #outputs = [];
    #constants = [];
    #nodes = [];
    /** What is given for each row: a table column, as rows × 1. */
    input(name, type) {
        this.#names.add(name);
        this.#inputs.push(valueInfo(name, type, 1));
        return name;
    }
    /** @param hint what its name begins with. */
    constant(tensor, hint = 'constant') {
        const name = this.#freeName(hint);
        this.#constants.push(tensorMessage(tensor, name));
        return name;
    }
    /** Adds an operation with one output, which is given back. @param domain absent means ONNX's own. */
    node(operator, inputs, attributes = {}, domain = '') {
        const output = this.#freeName(operator);
        this.#add(operator, inputs, output, attributes, domain);
        return output;
    }
    /** Gives a value out. @param width its columns; null where it has rows alone. @returns the name it has. */
    output(name, value, type, width) {
        const free = this.#freeName(name);
        this.#add('Identity', [value], free, {}, '');
        this.#outputs.push(valueInfo(free, type, width));
        return free;
    }
    /** The model's file. @param notes kept as its metadata. */
    finish(name, notes) {
        const graph = new MessageWriter();
        for (const node of this.#nodes)
            graph.message(1, node);
        graph.text(2, name);
        for (const constant of this.#constants)
            graph.message(5, constant);
        for (const input of this.#inputs)
            graph.message(11, input);
        for (const output of this.#outputs)
            graph.message(12, output);
        const model = new MessageWriter()
            .integer(1, formatVersion)
            .text(2, 'mlops-actions')
            .message(7, graph)
            .message(8, new MessageWriter().text(1, '').integer(2, operatorVersion))
            .message(8, new MessageWriter().text(1, machineLearning).integer(2, machineLearningVersion));
        for (const [key, value] of Object.entries(notes)) {
            model.message(14, new MessageWriter().text(1, key).text(2, value));
        }
        return model.finish();
    }
    #add(operator, inputs, output, attributes, domain) {
        const node = new MessageWriter();
        for (const input of inputs)
            node.text(1, input);
        node.text(2, output).text(3, `${output}:node`).text(4, operator);
        for (const [key, value] of Object.entries(attributes))
            node.message(5, attributeMessage(key, value));
        if (domain !== '')
            node.text(7, domain);
        this.#nodes.push(node);
    }
    /** Columns may be called anything: what is computed gives way. */
    #freeName(hint) {
        let name = hint;
        for (let count = 2; this.#names.has(name); count++)
            name = `${hint}_${count}`;
        this.#names.add(name);
        return name;
    }
}
/** As a ValueInfoProto of onnx.proto. */
function valueInfo(name, type, width) {
    const shape = new MessageWriter().message(1, new MessageWriter().text(2, 'rows'));
    if (width !== null)
        shape.message(1, new MessageWriter().integer(1, width));
    const tensor = new MessageWriter().integer(1, elementTypes[type]).message(2, shape);
    return new MessageWriter().text(1, name).message(2, new MessageWriter().message(1, tensor));
}
/** As an AttributeProto of onnx.proto. */
function attributeMessage(name, value) {
    const message = new MessageWriter().text(1, name);
    if (typeof value === 'number')
        return message.integer(3, value).integer(20, attributeTypes.integer);
    if ('type' in value)
        return message.message(5, tensorMessage(value)).integer(20, attributeTypes.tensor);
    if (typeof value[0] === 'string') {
        for (const text of value)
            message.text(9, String(text));
        return message.integer(20, attributeTypes.strings);
    }
    return message.integers(8, value).integer(20, attributeTypes.integers);
}

;// CONCATENATED MODULE: ./build/shared/src/export/onnx/columns.js



/** Declares one input for each feature: text as string, everything else as double. @returns them by column. */
function declareInputs(graph, { features }) {
    return new Map(features.map(({ name, kind }) => [
        name,
        graph.input(name, kind === 'categorical' || kind === 'target-encoded' ? 'string' : 'double'),
    ]));
}
/**
 * The code of each category, rows × 1 of int64, in order of the list; the number of categories for all others, and
 * one more where the text is missing, which is the empty one (unless that is a category).
 */
function categoryCodes(graph, texts, categories) {
    const keys = categories.includes('') ? [...categories] : [...categories, ''];
    const codes = keys.map((key, i) => (key === '' && i === categories.length ? i + 1 : i));
    return graph.node('LabelEncoder', [texts], { keys_strings: keys, values_int64s: codes, default_int64: categories.length }, machineLearning);
}
/** Rows of a table, rows × width, by the codes of `categoryCodes`. @param byCode the table's rows. */
function lookUp(graph, codes, byCode) {
    const width = byCode[0].length;
    const table = graph.constant(doubles(byCode.flat(), [byCode.length, width]), 'table');
    const flat = graph.node('Squeeze', [codes, graph.constant(integers([1]), 'axes')]);
    return graph.node('Gather', [table, flat], { axis: 0 });
}
/** 1 × 1, so that it goes with every row. */
function number(graph, value) {
    return graph.constant(doubles([value], [1, 1]), 'number');
}
/** The days since 1970 and the parts that a date column gives, in their order in features.json. */
function dateColumns(graph, moments, { trend, parts }) {
    return {
        days: trend === null ? null : daysOf(graph, moments),
        parts: parts.map((part) => partOf(graph, moments, part)),
    };
}
/** Columns side by side. */
function beside(graph, columns) {
    return columns.length === 1 ? columns[0] : graph.node('Concat', columns, { axis: 1 });
}

;// CONCATENATED MODULE: ./build/shared/src/export/onnx/answers.js


/**
 * Gives out what scores mean: `prediction` (rows × 1), or `label` (rows) and `probabilities` (rows × classes).
 * @param scores rows × outputs.
 */
function giveAnswers(graph, scores, meaning, decision) {
    if (meaning === 'squared-error') {
        graph.output('prediction', scores, 'double', 1);
        return;
    }
    giveProbabilities(graph, meaning === 'softmax' ? softmax(graph, scores) : logistic(graph, scores), decision);
}
function softmax(graph, scores) {
    return graph.node('Softmax', [scores], { axis: 1 });
}
function logistic(graph, scores) {
    return withRest(graph, graph.node('Sigmoid', [scores]));
}
/** The probabilities of two classes from those of the second. */
function withRest(graph, second) {
    const first = graph.node('Sub', [number(graph, 1), second]);
    return beside(graph, [first, second]);
}
/**
 * Gives out the mean of what so many trees answer: `prediction`, or `label` and `probabilities`.
 * @param sums rows × 1, of two classes for the second; rows × classes for more.
 */
function giveShares(graph, sums, trees, decision) {
    const { classes } = decision;
    if (classes.length > 2) {
        const total = graph.node('ReduceSum', [sums, graph.constant(integers([1]), 'axes')], { keepdims: 1 });
        const some = graph.node('Greater', [total, number(graph, 0)]);
        const shares = graph.node('Div', [sums, total]);
        const equal = number(graph, 1 / classes.length);
        giveProbabilities(graph, graph.node('Where', [some, shares, equal]), decision);
        return;
    }
    const mean = graph.node('Div', [sums, number(graph, trees)]);
    if (classes.length === 0)
        graph.output('prediction', mean, 'double', 1);
    else {
        const second = graph.node('Min', [mean, number(graph, 1)]);
        giveProbabilities(graph, withRest(graph, second), decision);
    }
}
/** Gives out probabilities and the label that follows from them, as `predictLabels` does. */
function giveProbabilities(graph, probabilities, decision) {
    const { classes } = decision;
    const labels = graph.constant(strings(classes), 'labels');
    const chosen = chosenClass(graph, probabilities, decision);
    graph.output('label', graph.node('Gather', [labels, chosen], { axis: 0 }), 'string', null);
    graph.output('probabilities', probabilities, 'double', classes.length);
}
/** Index of the label, one a row. */
function chosenClass(graph, probabilities, { classes, positive, threshold }) {
    if (positive === null || threshold === null) {
        return graph.node('ArgMax', [probabilities], { axis: 1, keepdims: 0 });
    }
    const decided = classes.indexOf(positive);
    const one = (value) => graph.constant(integers([value], []), 'class');
    const own = graph.node('Gather', [probabilities, one(decided)], { axis: 1 });
    const reached = graph.node('GreaterOrEqual', [own, graph.constant(doubles([threshold], []), 'threshold')]);
    return graph.node('Where', [reached, one(decided), one(1 - decided)]);
}

// EXTERNAL MODULE: ./build/shared/src/features/date-parts.js
var date_parts = __webpack_require__(84762);
// EXTERNAL MODULE: ./build/shared/src/features/dense-matrix.js
var dense_matrix = __webpack_require__(20614);
;// CONCATENATED MODULE: ./build/shared/src/export/onnx/dense-columns.js




/** `encodeDense` as a graph: rows × width of doubles that are 32-bit numbers, as there. */
function denseColumns(graph, { features }, inputs) {
    const encoded = beside(graph, features.flatMap((feature) => columnsOf(graph, feature, inputs.get(feature.name))));
    return convert(graph, convert(graph, encoded, 'float'), 'double');
}
function columnsOf(graph, feature, input) {
    switch (feature.kind) {
        case 'numeric':
        case 'boolean': {
            const scaled = standardised(graph, input, feature.kind === 'boolean' ? dense_matrix/* booleanScale */.F9 : feature);
            return feature.missing ? [scaled, missingFlag(graph, input)] : [scaled];
        }
        case 'date': {
            const { days, parts } = dateColumns(graph, input, feature);
            const columns = [];
            if (days !== null && feature.trend !== null)
                columns.push(standardised(graph, days, feature.trend));
            for (const [i, part] of feature.parts.entries()) {
                const turn = number(graph, (2 * Math.PI) / date_parts/* cycleOf */.SW[part]);
                const angle = graph.node('Mul', [parts[i], turn]);
                columns.push(orZero(graph, graph.node('Sin', [angle])), orZero(graph, graph.node('Cos', [angle])));
            }
            return feature.missing ? [...columns, missingFlag(graph, input)] : columns;
        }
        case 'categorical': {
            const { categories } = feature;
            const none = categories.map(() => 0);
            const byCode = [
                ...categories.map((_, code) => categories.map((_, k) => Number(k === code))),
                none,
                none,
            ];
            return [lookUp(graph, categoryCodes(graph, input, categories), byCode)];
        }
        case 'target-encoded': {
            const { categories, outputs } = feature;
            const lists = outputs.map(({ values, other, missing, mean, scale }) => [...values, other, missing].map((estimate) => (0,dense_matrix/* limited */.TJ)((estimate - mean) / scale)));
            const byCode = lists[0].map((_, code) => lists.map((list) => list[code]));
            return [lookUp(graph, categoryCodes(graph, input, categories), byCode)];
        }
        case 'text':
            throw new RangeError(`"${feature.name}" is free text.`);
    }
}
/** The median where missing, then in standard deviations, cut at the largest. */
function standardised(graph, values, { median, mean, scale }) {
    const present = graph.node('Where', [graph.node('IsNaN', [values]), number(graph, median), values]);
    const centred = graph.node('Sub', [present, number(graph, mean)]);
    const [least, most] = [-dense_matrix/* largestDeviation */.qv, dense_matrix/* largestDeviation */.qv].map((limit) => graph.constant(doubles([limit], []), 'limit'));
    return graph.node('Clip', [graph.node('Div', [centred, number(graph, scale)]), least, most]);
}
/** 1 where a number is missing, else 0. */
function missingFlag(graph, values) {
    return convert(graph, graph.node('IsNaN', [values]), 'double');
}
function orZero(graph, values) {
    return graph.node('Where', [graph.node('IsNaN', [values]), number(graph, 0), values]);
}
function convert(graph, value, type) {
    return graph.node('Cast', [value], { to: elementTypes[type] });
}

// EXTERNAL MODULE: ./build/shared/src/features/features.js
var features = __webpack_require__(29734);
;// CONCATENATED MODULE: ./build/shared/src/export/onnx/tree-columns.js


/** `encodeForTrees` as a graph: rows × features of doubles; what is missing, unseen or infinite is NaN. */
function treeColumns(graph, { features }, inputs) {
    const encoded = beside(graph, features.flatMap((feature) => tree_columns_columnsOf(graph, feature, inputs.get(feature.name))));
    const infinite = graph.node('IsInf', [encoded]);
    return graph.node('Where', [infinite, number(graph, Number.NaN), encoded]);
}
function tree_columns_columnsOf(graph, feature, input) {
    switch (feature.kind) {
        case 'numeric':
        case 'boolean':
            return [input];
        case 'date': {
            const { days, parts } = dateColumns(graph, input, feature);
            return days === null ? parts : [days, ...parts];
        }
        case 'categorical':
            return [codesAsNumbers(graph, input, feature.categories)];
        case 'target-encoded': {
            const { categories, outputs } = feature;
            if (categories.length <= features/* treeCategoryLimit */.CE)
                return [codesAsNumbers(graph, input, categories)];
            const byCode = [
                ...categories.map((_, code) => outputs.map(({ values }) => values[code])),
                outputs.map(({ other }) => other),
                outputs.map(({ missing }) => missing),
            ];
            return [lookUp(graph, categoryCodes(graph, input, categories), byCode)];
        }
        case 'text':
            throw new RangeError(`"${feature.name}" is free text.`);
    }
}
/** The code of each named category; NaN for all others. */
function codesAsNumbers(graph, input, categories) {
    const byCode = [...categories.map((_, code) => [code]), [Number.NaN], [Number.NaN]];
    return lookUp(graph, categoryCodes(graph, input, categories), byCode);
}

;// CONCATENATED MODULE: ./build/shared/src/export/onnx/tree-ensemble.js


/** Numbers of TreeEnsemble's `nodes_modes`. */
const lessOrEqual = 0;
const member = 6;
/** Of its `aggregate_function`. */
const sum = 1;
/** A set must not be empty, as it is where missing values alone go left. No code is negative. */
const noCategory = [-1];
/**
 * The sums of trees for each row, rows × outputs: TreeEnsemble of `ai.onnx.ml` 5.
 * @param columns rows × features of doubles, missing as NaN, categories as codes.
 */
function treeEnsemble(graph, columns, ensemble) {
    const { features, trees, baseline } = ensemble;
    const roots = [];
    const nodes = {
        feature: [],
        mode: [],
        split: [],
        missingLeft: [],
        left: [],
        leftIsLeaf: [],
        right: [],
        rightIsLeaf: [],
    };
    const leaves = { weight: [], target: [] };
    /** Sets of categories one after the other, each ended by NaN. */
    const sets = [];
    /** A tree without splits, which the format lacks: one whose sides are the same leaf. */
    const addLeaf = (weight, target) => {
        roots.push(nodes.feature.length);
        addNode(0, lessOrEqual, 0, 0, ~leaves.weight.length, ~leaves.weight.length);
        leaves.weight.push(weight);
        leaves.target.push(target);
    };
    /** @param left,right as in trees.json, ~i for leaf i, counted through all trees. */
    const addNode = (feature, mode, split, missingLeft, left, right) => {
        nodes.feature.push(feature);
        nodes.mode.push(mode);
        nodes.split.push(split);
        nodes.missingLeft.push(missingLeft);
        nodes.left.push(left < 0 ? ~left : left);
        nodes.leftIsLeaf.push(Number(left < 0));
        nodes.right.push(right < 0 ? ~right : right);
        nodes.rightIsLeaf.push(Number(right < 0));
    };
    baseline.forEach(addLeaf);
    for (const [index, tree] of trees.entries()) {
        const target = ensemble.outputOf(index);
        if (tree.feature.length === 0) {
            addLeaf(tree.value[0], target);
            continue;
        }
        const firstNode = nodes.feature.length;
        const firstLeaf = leaves.weight.length;
        const refer = (child) => (child < 0 ? ~(firstLeaf + ~child) : firstNode + child);
        roots.push(firstNode);
        for (let split = 0; split < tree.feature.length; split++) {
            const categorical = features[tree.feature[split]].kind === 'categorical';
            addNode(tree.feature[split], categorical ? member : lessOrEqual, categorical ? 0 : tree.threshold[split], tree.missing[split], refer(tree.left[split]), refer(tree.right[split]));
            if (!categorical)
                continue;
            const codes = tree.categories[tree.threshold[split]];
            sets.push(...(codes.length === 0 ? noCategory : codes), Number.NaN);
        }
        for (const value of tree.value) {
            leaves.weight.push(value);
            leaves.target.push(target);
        }
    }
    return graph.node('TreeEnsemble', [columns], {
        aggregate_function: sum,
        post_transform: 0,
        n_targets: baseline.length,
        tree_roots: roots,
        nodes_featureids: nodes.feature,
        nodes_modes: bytes(nodes.mode),
        nodes_splits: doubles(nodes.split),
        nodes_missing_value_tracks_true: nodes.missingLeft,
        nodes_truenodeids: nodes.left,
        nodes_trueleafs: nodes.leftIsLeaf,
        nodes_falsenodeids: nodes.right,
        nodes_falseleafs: nodes.rightIsLeaf,
        leaf_weights: doubles(leaves.weight),
        leaf_targetids: leaves.target,
        ...(sets.length === 0 ? {} : { membership_values: doubles(sets) }),
    }, machineLearning);
}

;// CONCATENATED MODULE: ./build/shared/src/export/onnx/export-onnx.js












/** By algorithm: those that `exportableAlgorithms` names for ONNX. */
const exporters = {
    'gradient-boosted-trees': exportBoostedTrees,
    'random-forest': exportForest,
    linear: exportLinear,
};
/**
 * A model as ONNX: from the table's columns to answers, in double precision. Described in docs/onnx.md.
 * @throws ConfigurationError if the algorithm or a column cannot be exported.
 */
function exportOnnx(request) {
    (0,formats/* requireExportableAlgorithm */.t5)(['onnx'], request.algorithm);
    (0,formats/* requireExportableFeatures */.rJ)(['onnx'], request.features);
    const graph = new Graph();
    const inputs = declareInputs(graph, request.features);
    exporters[request.algorithm](graph, inputs, request);
    return graph.finish(request.algorithm, { algorithm: request.algorithm });
}
function exportBoostedTrees(graph, inputs, { files, features, decision }) {
    const model = gradient_boosted_trees_model/* parseModel */.Xh(fileOf(files, gradient_boosted_trees_model/* modelFile */.u4));
    const scores = treeEnsemble(graph, treeColumns(graph, features, inputs), {
        features: model.features,
        trees: model.trees,
        outputOf: (tree) => tree % model.baseline.length,
        baseline: model.baseline,
    });
    giveAnswers(graph, scores, model.objective, decision);
}
function exportForest(graph, inputs, { files, features, decision }) {
    const model = random_forest_model/* parseModel */.Xh(fileOf(files, random_forest_model/* modelFile */.u4));
    const outputs = random_forest_model/* outputsOf */.Yz(model.classes.length);
    const sums = treeEnsemble(graph, treeColumns(graph, features, inputs), {
        features: model.features,
        trees: model.trees.flatMap((tree) => (0,prediction/* treesByOutput */.Y)(tree, outputs)),
        outputOf: (tree) => tree % outputs,
        baseline: Array.from({ length: outputs }, () => 0),
    });
    giveShares(graph, sums, model.trees.length, decision);
}
function exportLinear(graph, inputs, { files, features, decision }) {
    const { coefficients, intercepts, columns, objective } = model/* parseModel */.Xh(fileOf(files, model/* modelFile */.u4));
    const byColumn = columns.flatMap((_, column) => coefficients.map((list) => list[column]));
    const weights = graph.constant(doubles(byColumn, [columns.length, coefficients.length]), 'coefficients');
    const products = graph.node('MatMul', [denseColumns(graph, features, inputs), weights]);
    const starts = graph.constant(doubles(intercepts, [1, intercepts.length]), 'intercepts');
    giveAnswers(graph, graph.node('Add', [products, starts]), objective, decision);
}
function fileOf(files, path) {
    const bytes = files.get(path);
    if (bytes === undefined)
        throw new RangeError(`The model has no file "${path}".`);
    return bytes;
}


/***/ }),

/***/ 2689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ objectiveFor),
/* harmony export */   WG: () => (/* binding */ linearObjectives),
/* harmony export */   qx: () => (/* binding */ softmaxLoss),
/* harmony export */   t3: () => (/* binding */ LinearLoss)
/* harmony export */ });
/* unused harmony export scoreRow */
/** The losses, by the names that the model file has for them. */
const linearObjectives = ['squared-error', 'binary-logistic', 'softmax'];
function objectiveFor(task, classes) {
    if (task === 'regression')
        return 'squared-error';
    return classes === 2 ? 'binary-logistic' : 'softmax';
}
/**
 * The weighted mean loss of a linear model over rows: half the squared error, or the negative log-likelihood.
 * The parameters lie feature by feature: the coefficient of column j for output k at j · outputs + k, and behind the
 * columns the intercepts.
 */
class LinearLoss {
    outputs;
    size;
    #objective;
    #rows;
    #target;
    /** With sum 1. */
    #weights;
    /** Derivative of the loss by each score, row by row. */
    #residuals;
    #curvatures;
    /** @param weights of the rows; absent means equal ones. */
    constructor(objective, classes, rows, target, weights) {
        this.outputs = objective === 'softmax' ? classes : 1;
        this.size = (rows.width + 1) * this.outputs;
        this.#objective = objective;
        this.#rows = rows;
        this.#target = target;
        const total = weights?.reduce((sum, weight) => sum + weight, 0) ?? rows.rows;
        this.#weights = weights?.map((weight) => weight / total) ?? new Float64Array(rows.rows).fill(1 / total);
        this.#residuals = new Float64Array(rows.rows * this.outputs);
        this.#curvatures = new Float64Array(this.outputs === 1 ? rows.rows : 0);
    }
    /** The loss at the parameters. Later calls of `gradient` and `hessian` are about them. */
    evaluate(parameters) {
        const { outputs } = this;
        const scores = new Float64Array(outputs);
        let loss = 0;
        for (let row = 0; row < this.#rows.rows; row++) {
            scoreRow(this.#rows, row, parameters, scores);
            const weight = this.#weights[row];
            const target = this.#target[row];
            if (outputs > 1) {
                loss += weight * softmaxLoss(scores, target);
                for (let k = 0; k < outputs; k++) {
                    this.#residuals[row * outputs + k] = weight * (scores[k] - Number(k === target));
                }
            }
            else if (this.#objective === 'squared-error') {
                const residual = scores[0] - target;
                loss += (weight * residual * residual) / 2;
                this.#residuals[row] = weight * residual;
                this.#curvatures[row] = weight;
            }
            else {
                // ln(1 + exp(−margin)) without overflow.
                const margin = target === 1 ? scores[0] : -scores[0];
                const small = Math.exp(-Math.abs(margin));
                loss += weight * (Math.log1p(small) + Math.max(-margin, 0));
                const wrong = margin >= 0 ? small / (1 + small) : 1 / (1 + small);
                this.#residuals[row] = target === 1 ? -weight * wrong : weight * wrong;
                this.#curvatures[row] = weight * wrong * (1 - wrong);
            }
        }
        return loss;
    }
    gradient() {
        const { outputs } = this;
        const { starts, columns, values, width } = this.#rows;
        const gradient = new Float64Array(this.size);
        for (let row = 0; row < this.#rows.rows; row++) {
            for (let k = 0; k < outputs; k++) {
                const residual = this.#residuals[row * outputs + k];
                for (let i = starts[row]; i < starts[row + 1]; i++) {
                    gradient[columns[i] * outputs + k] += residual * values[i];
                }
                gradient[width * outputs + k] += residual;
            }
        }
        return gradient;
    }
    /** Second derivatives of a loss with one output: size × size, the lower triangle and the diagonal. */
    hessian() {
        const { size } = this;
        const { starts, columns, values, width } = this.#rows;
        const hessian = new Float64Array(size * size);
        for (let row = 0; row < this.#rows.rows; row++) {
            const curvature = this.#curvatures[row];
            for (let i = starts[row]; i < starts[row + 1]; i++) {
                const scaled = curvature * values[i];
                const line = columns[i] * size;
                for (let j = starts[row]; j <= i; j++)
                    hessian[line + columns[j]] += scaled * values[j];
                hessian[width * size + columns[i]] += scaled;
            }
            hessian[width * size + width] += curvature;
        }
        return hessian;
    }
}
/** Intercepts and products of one row's cells, by output. Cells lie in ascending columns. */
function scoreRow({ starts, columns, values, width }, row, parameters, scores) {
    const outputs = scores.length;
    for (let k = 0; k < outputs; k++) {
        let score = parameters[width * outputs + k];
        for (let i = starts[row]; i < starts[row + 1]; i++) {
            score += parameters[columns[i] * outputs + k] * values[i];
        }
        scores[k] = score;
    }
}
/** Turns scores into probabilities in place. @returns −ln of the target's. */
function softmaxLoss(scores, target) {
    let largest = scores[0];
    for (let k = 1; k < scores.length; k++)
        largest = Math.max(largest, scores[k]);
    const own = scores[target] - largest;
    let sum = 0;
    for (let k = 0; k < scores.length; k++) {
        scores[k] = Math.exp(scores[k] - largest);
        sum += scores[k];
    }
    for (let k = 0; k < scores.length; k++)
        scores[k] /= sum;
    return Math.log(sum) - own;
}


/***/ }),

/***/ 74945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xh: () => (/* binding */ parseModel),
/* harmony export */   km: () => (/* binding */ serializeModel),
/* harmony export */   u4: () => (/* binding */ modelFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _model_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63188);
/* harmony import */ var _loss_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2689);



/** Where the model lies in `model/` of a package. Its format is described in docs/linear-format.md. */
const modelFile = 'linear.json';
const modelSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('mlops-linear/1'),
    objective: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_loss_js__WEBPACK_IMPORTED_MODULE_2__/* .linearObjectives */ .WG),
    /** Labels in the order of the probabilities; empty for regression. */
    classes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** Table column that each column of the encoded matrix comes from. */
    columns: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** One an output. */
    intercepts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    /** By output, one a column of the encoded matrix. */
    coefficients: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig())),
});
/** The file's bytes. Numbers are written with as many digits as bring back the same bits. */
function serializeModel(model) {
    return (0,_model_file_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonBytes */ .yN)(model);
}
/** @throws InfrastructureError if it is no model of this format, saying where. */
function parseModel(bytes) {
    const model = (0,_model_file_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonFile */ .OW)(bytes, modelFile, modelSchema);
    const { objective, classes, columns, intercepts, coefficients } = model;
    const classesFit = objective === 'squared-error'
        ? classes.length === 0
        : objective === 'binary-logistic'
            ? classes.length === 2
            : classes.length >= 3;
    if (!classesFit)
        throw (0,_model_file_js__WEBPACK_IMPORTED_MODULE_0__/* .damagedFile */ .GD)(modelFile, `${classes.length} classes do not fit ${objective}`);
    const outputs = objective === 'softmax' ? classes.length : 1;
    if (intercepts.length !== outputs)
        throw (0,_model_file_js__WEBPACK_IMPORTED_MODULE_0__/* .damagedFile */ .GD)(modelFile, `${intercepts.length} intercepts for ${outputs} outputs`);
    if (coefficients.length !== outputs || coefficients.some(({ length }) => length !== columns.length)) {
        throw (0,_model_file_js__WEBPACK_IMPORTED_MODULE_0__/* .damagedFile */ .GD)(modelFile, `coefficients must be ${outputs} lists of ${columns.length}`);
    }
    return model;
}


/***/ })

};
