export const id = 9974;
export const ids = [9974];
export const modules = {

/***/ 93096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ randomStateSchema),
/* harmony export */   o: () => (/* binding */ Random)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

const word = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).max(0xffffffff);
/** Where a sequence of `Random` stands: four 32-bit words, and the second number of a pair of normal ones. */
const randomStateSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    words: zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([word, word, word, word]),
    spareGaussian: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
});
/**
 * Seeded pseudo-random numbers: sfc32 (Chris Doty-Humphrey's small fast counter, 128 bits of state), seeded
 * through splitmix32. The same seed gives the same sequence on every machine. Not for secrets.
 */
class Random {
    #a;
    #b;
    #c;
    #counter = 1;
    #spareGaussian;
    /** @param seed any finite number; its integer part counts. */
    constructor(seed) {
        let state = Math.trunc(seed) >>> 0;
        const next = () => {
            state = (state + 0x9e3779b9) >>> 0;
            let z = state;
            z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
            z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
            return (z ^ (z >>> 16)) >>> 0;
        };
        this.#a = next();
        this.#b = next();
        this.#c = next();
        for (let i = 0; i < 12; i++)
            this.uint32();
    }
    /** A generator that goes on where another one stood. @param state as `state` gave it. */
    static resume(state) {
        const random = new Random(0);
        random.state = state;
        return random;
    }
    /** Where the sequence stands; it goes on from where it is set to. */
    get state() {
        return {
            words: [this.#a >>> 0, this.#b >>> 0, this.#c >>> 0, this.#counter],
            spareGaussian: this.#spareGaussian ?? null,
        };
    }
    set state({ words, spareGaussian }) {
        [this.#a, this.#b, this.#c, this.#counter] = words;
        this.#spareGaussian = spareGaussian ?? undefined;
    }
    /** An integer in [0, 2³²). */
    uint32() {
        const sum = (this.#a + this.#b + this.#counter) >>> 0;
        this.#counter = (this.#counter + 1) >>> 0;
        this.#a = this.#b ^ (this.#b >>> 9);
        this.#b = (this.#c + (this.#c << 3)) >>> 0;
        this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) >>> 0;
        return sum;
    }
    /** A number in [0, 1) with 32 random bits. */
    uniform() {
        return this.uint32() / 4294967296;
    }
    /** An integer in [0, bound); `bound` at most 2³². Multiply and shift; its bias is below 2⁻³² · bound. */
    integer(bound) {
        return Math.floor(this.uniform() * bound);
    }
    /** A draw from the standard normal distribution (Marsaglia's polar method). */
    gaussian() {
        if (this.#spareGaussian !== undefined) {
            const spare = this.#spareGaussian;
            this.#spareGaussian = undefined;
            return spare;
        }
        for (;;) {
            const x = 2 * this.uniform() - 1;
            const y = 2 * this.uniform() - 1;
            const square = x * x + y * y;
            if (square > 0 && square < 1) {
                const scale = Math.sqrt((-2 * Math.log(square)) / square);
                this.#spareGaussian = y * scale;
                return x * scale;
            }
        }
    }
    /** Fisher–Yates, in place. */
    shuffle(values) {
        for (let i = values.length - 1; i > 0; i--) {
            const j = this.integer(i + 1);
            const kept = values[i];
            values[i] = values[j];
            values[j] = kept;
        }
        return values;
    }
}


/***/ }),

/***/ 67104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PC: () => (/* binding */ labelsOf),
/* harmony export */   UG: () => (/* binding */ positiveClass),
/* harmony export */   ZJ: () => (/* binding */ makePredictions),
/* harmony export */   jc: () => (/* binding */ usedLabels),
/* harmony export */   lV: () => (/* binding */ probabilityColumns)
/* harmony export */ });
/* unused harmony export predictLabels */
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57296);
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82889);
/* harmony import */ var _data_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96598);



/**
 * Predictions from a model's output. A label that the model does not know becomes a class of probability zero,
 * so that its rows count as wrong.
 * @throws ConfigurationError if there are two classes and the positive one is neither.
 */
function makePredictions(source) {
    const { actual, ids, slices } = source;
    if (source.task === 'regression') {
        if (actual.kind !== 'numeric')
            throw new TypeError(`The target "${actual.name}" is not numeric.`);
        const rows = actual.values.length;
        return { task: 'regression', rows, actual: actual.values, predicted: source.output, ids, slices };
    }
    const labels = labelsOf(actual);
    const rows = labels.codes.length;
    const classes = [
        ...new Set([...source.classes, ...(source.otherClasses ?? []), ...usedLabels(labels)]),
    ].sort();
    const classOfCode = labels.dictionary.map((label) => classes.indexOf(label));
    const probabilities = new Float64Array(rows * classes.length);
    const known = source.classes.length;
    const placeOf = source.classes.map((label) => classes.indexOf(label));
    for (let row = 0; row < rows; row++) {
        for (let k = 0; k < known; k++) {
            probabilities[row * classes.length + placeOf[k]] = source.output[row * known + k];
        }
    }
    const positive = positiveClass(classes, source.positive);
    const decided = positiveClass(classes, source.decided ?? source.positive);
    return {
        task: 'classification',
        rows,
        classes,
        positive,
        actual: labels.codes.map((code) => classOfCode[code]),
        predicted: predictLabels(probabilities, rows, classes.length, decided, source.threshold),
        probabilities,
        ids,
        slices,
    };
}
/**
 * Index of the positive one of two classes; null where there are not two, or none is named.
 * @throws ConfigurationError if it is neither.
 */
function positiveClass(classes, positive) {
    if (classes.length !== 2 || positive === null)
        return null;
    const index = classes.indexOf(positive);
    if (index >= 0)
        return index;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`"${positive}" is to be the positive label, but there is no such label.`, {
        location: { key: 'data.positive' },
        hint: (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestName */ .S)(positive, classes),
    });
}
/**
 * The predicted class of each row: in a binary problem the decided one at p ≥ threshold, else the most probable;
 * ties take the first class in sorted order.
 * @param decided index of the class that the threshold is about; null in a problem of more classes.
 */
function predictLabels(probabilities, rows, classes, decided, threshold) {
    const predicted = new Int32Array(rows);
    for (let row = 0; row < rows; row++) {
        const start = row * classes;
        if (decided !== null) {
            predicted[row] = probabilities[start + decided] >= threshold ? decided : 1 - decided;
            continue;
        }
        let best = 0;
        for (let k = 1; k < classes; k++) {
            if (probabilities[start + k] > probabilities[start + best])
                best = k;
        }
        predicted[row] = best;
    }
    return predicted;
}
/** A column as labels: text as it is, numbers and truth values as they are written. */
function labelsOf(column) {
    if (column.kind === 'text')
        return column;
    const dictionary = [];
    const codeOf = new Map();
    const codes = Int32Array.from(column.values, (value, row) => {
        if (Number.isNaN(value))
            return -1;
        let code = codeOf.get(value);
        if (code === undefined) {
            code = dictionary.length;
            codeOf.set(value, code);
            dictionary.push((0,_data_table_js__WEBPACK_IMPORTED_MODULE_2__/* .cellText */ .Ie)(column, row));
        }
        return code;
    });
    return { kind: 'text', name: column.name, type: 'text', codes, dictionary };
}
/** Labels that occur in at least one row. */
function usedLabels(labels) {
    const used = new Set();
    const seen = new Uint8Array(labels.dictionary.length);
    for (const code of labels.codes) {
        if (code >= 0 && seen[code] === 0) {
            seen[code] = 1;
            used.add(labels.dictionary[code]);
        }
    }
    return used;
}
/** The probabilities by label: of two classes the positive one alone, since the other says the same. */
function* probabilityColumns(predictions) {
    const { rows, classes, positive, probabilities } = predictions;
    if (probabilities === null)
        return;
    for (const [k, label] of classes.entries()) {
        if (positive !== null && k !== positive)
            continue;
        yield [label, Float64Array.from({ length: rows }, (_, row) => probabilities[row * classes.length + k])];
    }
}


/***/ }),

/***/ 84762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SW: () => (/* binding */ cycleOf),
/* harmony export */   i8: () => (/* binding */ datePartNames),
/* harmony export */   mS: () => (/* binding */ datePartsOf),
/* harmony export */   yC: () => (/* binding */ datePart),
/* harmony export */   zj: () => (/* binding */ daysSince1970)
/* harmony export */ });
/** Parts of a moment that come again. */
const datePartNames = ['day-of-year', 'day-of-week', 'hour'];
const millisecondsPerDay = 86_400_000;
const millisecondsPerHour = 3_600_000;
/** The parts that a column of this type is taken apart into. */
function datePartsOf(type) {
    return type === 'date' ? ['day-of-year', 'day-of-week'] : [...datePartNames];
}
/** Length of a part's cycle, in the unit of `datePart`. */
const cycleOf = {
    'day-of-year': 366,
    'day-of-week': 7,
    hour: 24,
};
/**
 * One part of a moment, in UTC.
 * @param value milliseconds since 1970 UTC; NaN gives NaN.
 * @returns `day-of-year`: 1 to 366; `day-of-week`: 1 (Monday) to 7; `hour`: 0 to just below 24, with its fraction.
 */
function datePart(value, part) {
    // Beyond what a Date can hold (275,000 years) there is no calendar; those read as missing.
    if (!(Math.abs(value) <= 8.64e15))
        return Number.NaN;
    const days = Math.floor(value / millisecondsPerDay);
    switch (part) {
        case 'day-of-year':
            return days - firstDayOfYear(new Date(value).getUTCFullYear()) + 1;
        case 'day-of-week':
            return ((((days + 3) % 7) + 7) % 7) + 1;
        case 'hour':
            return (value - days * millisecondsPerDay) / millisecondsPerHour;
    }
}
/** Days from 1970 to a year's 1 January. Not Date.UTC, which takes the years 0 to 99 for 1900 to 1999. */
function firstDayOfYear(year) {
    return new Date(0).setUTCFullYear(year, 0, 1) / millisecondsPerDay;
}
/** Days since 1970 UTC, with their fraction; NaN gives NaN. */
function daysSince1970(value) {
    return value / millisecondsPerDay;
}


/***/ }),

/***/ 61336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WM: () => (/* binding */ rowWeights),
/* harmony export */   hY: () => (/* binding */ weightedMean),
/* harmony export */   kW: () => (/* binding */ encodedClassLimit),
/* harmony export */   oM: () => (/* binding */ outputsToEncode)
/* harmony export */ });
/* harmony import */ var _fit_scale_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69825);

/** Classes that an encoded column tells apart, the most frequent; each is a column. */
const encodedClassLimit = 16;
/**
 * The numbers to estimate: of two classes the second one's share, of more each one's (the `encodedClassLimit` most
 * frequent), of a number its value in standard deviations from the mean.
 */
function outputsToEncode({ values, classes }) {
    if (classes.length === 0) {
        const { mean, scale } = (0,_fit_scale_js__WEBPACK_IMPORTED_MODULE_0__/* .fitScale */ .a)(values);
        return [{ label: null, values: values.map((value) => value / scale - mean / scale) }];
    }
    const counts = new Float64Array(classes.length);
    for (const value of values)
        counts[value]++;
    const chosen = classes.length === 2
        ? [1]
        : [...classes.keys()].sort((a, b) => counts[b] - counts[a] || a - b).slice(0, encodedClassLimit);
    return chosen
        .sort((a, b) => a - b)
        .map((index) => ({
        label: classes[index],
        values: values.map((value) => Number(value === index)),
    }));
}
/** The rows' weights with mean 1, so that sums of them count rows. */
function rowWeights({ values, weights }) {
    if (weights === undefined)
        return new Float64Array(values.length).fill(1);
    const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
    return weights.map((weight) => weight / mean);
}
/** Σ weights · values / Σ weights. */
function weightedMean(values, weights) {
    let sum = 0;
    let total = 0;
    for (let row = 0; row < values.length; row++) {
        sum += weights[row] * values[row];
        total += weights[row];
    }
    return sum / total;
}


/***/ }),

/***/ 29734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ encodedCategoryLimit),
/* harmony export */   CE: () => (/* binding */ treeCategoryLimit),
/* harmony export */   D5: () => (/* binding */ fittedFeaturesSchema),
/* harmony export */   Jw: () => (/* binding */ oneHotLimit)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _date_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84762);
/* harmony import */ var _encoding_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61336);
/* harmony import */ var _packed_numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11874);
/* harmony import */ var _text_grams_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86723);





/** Categories that get a column each in the dense matrix; a column with more is target-encoded. */
const oneHotLimit = 64;
/** Categories that trees take as they are; of a column with more they see the estimates. Their bins are 8 bits. */
const treeCategoryLimit = 254;
/** Categories that a target-encoded column names, the most frequent first. */
const encodedCategoryLimit = 10_000;
const scale = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    /** Of the training split's present values. */
    median: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    /** After the median was put in place of missing values. */
    mean: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    /** Standard deviation around that mean, population (ddof 0); 1 where it is zero. */
    scale: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive(),
});
const numericFeature = scale.extend({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('numeric'),
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** Whether the training split had missing values: then the dense matrix has a flag column. */
    missing: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
});
const booleanFeature = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('boolean'), name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), missing: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY() });
const dateFeature = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('date'),
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** Days since 1970 as a number; null where the model is to know no trend. */
    trend: scale.nullable(),
    /** Parts that come again; sine and cosine in the dense matrix. */
    parts: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_date_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .datePartNames */ .i8)),
    missing: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
});
const categoricalFeature = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('categorical'),
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** Those of ten rows or more, most frequent first, then by name; `oneHotLimit` at most. */
    categories: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).max(oneHotLimit),
});
/** One column that an encoding gives: an estimate of the target, in the units of `outputsToEncode`. */
const encodedOutput = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    /** The class whose share is estimated; null for regression. */
    label: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    /** Of the training rows' out-of-fold estimates, to standardise by. */
    mean: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    scale: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive(),
});
const targetEncodedFeature = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('target-encoded'),
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** Those of ten rows or more, most frequent first, then by name; `encodedCategoryLimit` at most. */
    categories: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).max(encodedCategoryLimit),
    outputs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(encodedOutput.extend({
        /** Of each category. */
        values: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()),
        /** Of all categories that are not named, unseen ones too. */
        other: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        missing: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    }))
        .min(1)
        .max(_encoding_target_js__WEBPACK_IMPORTED_MODULE_3__/* .encodedClassLimit */ .kW),
});
const textFeature = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('text'),
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** The n-gram buckets that ten training rows or more reach, ascending; 16-bit integers, packed. */
    buckets: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** Inverse document frequency of each of them; 32-bit floats, packed. */
    idf: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    outputs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(encodedOutput.extend({
        intercept: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        /** Of each bucket; 32-bit floats, packed. */
        weights: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    }))
        .min(1)
        .max(_encoding_target_js__WEBPACK_IMPORTED_MODULE_3__/* .encodedClassLimit */ .kW),
    missing: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
});
/** features.json of a model package: how columns become numbers, fitted on the training split alone. */
const fittedFeaturesSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('mlops-features/2'),
    features: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('kind', [
        numericFeature,
        booleanFeature,
        dateFeature,
        categoricalFeature,
        targetEncodedFeature,
        textFeature,
    ])
        .superRefine((feature, context) => {
        const fault = faultOf(feature);
        if (fault !== null)
            context.addIssue(`"${feature.name}": ${fault}`);
    })),
});
/** What is wrong with a feature's lists, whose lengths must agree; null if nothing. */
function faultOf(feature) {
    if (feature.kind === 'target-encoded') {
        const fits = feature.outputs.every(({ values }) => values.length === feature.categories.length);
        return fits ? null : 'there must be one value for each category';
    }
    if (feature.kind !== 'text')
        return null;
    try {
        const buckets = (0,_packed_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .unpackIntegers */ .a)(feature.buckets);
        const ascending = buckets.every((bucket, i) => bucket < _text_grams_js__WEBPACK_IMPORTED_MODULE_1__/* .textBuckets */ .zF && (i === 0 || buckets[i - 1] < bucket));
        if (!ascending)
            return `the buckets must ascend and be below ${_text_grams_js__WEBPACK_IMPORTED_MODULE_1__/* .textBuckets */ .zF}`;
        const lists = [feature.idf, ...feature.outputs.map(({ weights }) => weights)].map(_packed_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .unpackFloats */ .qw);
        return lists.every(({ length }) => length === buckets.length)
            ? null
            : 'there must be one idf and one weight for each bucket';
    }
    catch (error) {
        if (error instanceof RangeError)
            return error.message;
        throw error;
    }
}


/***/ }),

/***/ 69825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fitScale)
/* harmony export */ });
/** Numbers beyond this are scaled down before they are squared, which would overflow. */
const largestSquared = 1e150;
/** @param values NaN is missing; one at least is present. */
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


/***/ }),

/***/ 11874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ packFloats),
/* harmony export */   LA: () => (/* binding */ packIntegers),
/* harmony export */   a: () => (/* binding */ unpackIntegers),
/* harmony export */   qw: () => (/* binding */ unpackFloats)
/* harmony export */ });
/** Base64 of 32-bit floats, little-endian: a third of their size as JSON numbers, and the same bits on return. */
function packFloats(values) {
    const bytes = Buffer.alloc(4 * values.length);
    for (let i = 0; i < values.length; i++)
        bytes.writeFloatLE(values[i], 4 * i);
    return bytes.toString('base64');
}
/** @throws RangeError if the text does not hold whole 32-bit floats, or one that is not finite. */
function unpackFloats(packed) {
    const bytes = Buffer.from(packed, 'base64');
    if (bytes.length % 4 !== 0)
        throw new RangeError(`${bytes.length} bytes are not whole 32-bit floats`);
    const values = new Float32Array(bytes.length / 4);
    for (let i = 0; i < values.length; i++)
        values[i] = bytes.readFloatLE(4 * i);
    if (!values.every(Number.isFinite))
        throw new RangeError('a number is not finite');
    return values;
}
/** Base64 of integers from 0 to 65,535, little-endian. */
function packIntegers(values) {
    const bytes = Buffer.alloc(2 * values.length);
    for (let i = 0; i < values.length; i++)
        bytes.writeUInt16LE(values[i], 2 * i);
    return bytes.toString('base64');
}
/** @throws RangeError if the text does not hold whole 16-bit integers. */
function unpackIntegers(packed) {
    const bytes = Buffer.from(packed, 'base64');
    if (bytes.length % 2 !== 0)
        throw new RangeError(`${bytes.length} bytes are not whole 16-bit integers`);
    const values = new Uint16Array(bytes.length / 2);
    for (let i = 0; i < values.length; i++)
        values[i] = bytes.readUInt16LE(2 * i);
    return values;
}


/***/ }),

/***/ 47527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GP: () => (/* binding */ emptyHash),
/* harmony export */   Vy: () => (/* binding */ extendHash),
/* harmony export */   qj: () => (/* binding */ hashText),
/* harmony export */   uf: () => (/* binding */ finishHash)
/* harmony export */ });
/** State of a hash before anything was read. */
const emptyHash = 0x811c9dc5;
/** Reads more of a text into a hash's state: FNV-1a (32 bits) over UTF-16 code units. */
function extendHash(state, text, from = 0, to = text.length) {
    let hash = state;
    for (let i = from; i < to; i++)
        hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    return hash;
}
/** The hash of what was read, an integer in [0, 2³²): MurmurHash3's finaliser spreads short texts over all bits. */
function finishHash(state) {
    let hash = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) >>> 0;
}
/**
 * A hash of a text, an integer in [0, 2³²). It is part of the format of features.json: no version of Node and no
 * machine changes it, and neither must we. Not for secrets.
 */
function hashText(text) {
    return finishHash(extendHash(emptyHash, text));
}


/***/ }),

/***/ 86723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qd: () => (/* binding */ visitGrams),
/* harmony export */   S1: () => (/* binding */ GramCounter),
/* harmony export */   zF: () => (/* binding */ textBuckets)
/* harmony export */ });
/* unused harmony export wordsOf */
/* harmony import */ var _stable_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47527);

/** Buckets that n-grams are hashed into. */
const textBuckets = 2 ** 15;
/** Characters and words of a text that are read. */
const longestText = 20_000;
const mostWords = 1000;
/** Words whose runs of characters are read as well: they serve short texts, and cost most of the time. */
const spelledWords = 32;
/** Lengths of runs of characters. */
const runLengths = [3, 4];
const pairSeparator = ' ';
const runMark = '#';
/** Scripts that put no spaces between words: each character is a word of its own. */
const unspaced = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]';
/** Else words are runs of letters, marks and digits, and any other visible character is one as well. */
const word = new RegExp(`${unspaced}\\p{M}*|(?:(?!${unspaced})[\\p{L}\\p{M}\\p{N}])+|[^\\s\\p{L}\\p{M}\\p{N}]`, 'gu');
/** The words of a text in Unicode's compatibility form (NFKC) and lower case; of a very long one the first. */
function wordsOf(text) {
    const normal = text.slice(0, longestText).normalize('NFKC').toLowerCase();
    return (normal.match(word) ?? []).slice(0, mostWords);
}
/**
 * Calls back with the hash of each n-gram of a text: its words (`good`), pairs of words (`very good`), and runs of
 * three and four characters within a word and its ends (`#<goo`, of `<good>`).
 */
function visitGrams(text, visit) {
    const words = wordsOf(text);
    const runStart = (0,_stable_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .extendHash */ .Vy)(_stable_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyHash */ .GP, runMark);
    for (const [i, own] of words.entries()) {
        visit((0,_stable_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .hashText */ .qj)(own));
        if (i > 0)
            visit((0,_stable_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .finishHash */ .uf)((0,_stable_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .extendHash */ .Vy)((0,_stable_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .extendHash */ .Vy)((0,_stable_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .extendHash */ .Vy)(_stable_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyHash */ .GP, words[i - 1]), pairSeparator), own)));
        if (i >= spelledWords)
            continue;
        const bounded = `<${own}>`;
        for (const length of runLengths) {
            for (let from = 0; from + length <= bounded.length; from++) {
                visit((0,_stable_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .finishHash */ .uf)((0,_stable_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .extendHash */ .Vy)(runStart, bounded, from, from + length)));
            }
        }
    }
}
/**
 * Counts n-grams by bucket. A bit of the hash gives the sign, so that n-grams that share a bucket cancel in
 * expectation (Weinberger et al. 2009, "Feature hashing for large scale multitask learning").
 */
class GramCounter {
    #counts = new Float64Array(textBuckets);
    #touched = new Int32Array(textBuckets);
    #seen = new Uint8Array(textBuckets);
    /** Calls back with each bucket that the text reaches, in order of first appearance, and its signed count. */
    count(text, visit) {
        let reached = 0;
        visitGrams(text, (hash) => {
            const bucket = (hash >>> 1) % textBuckets;
            if (this.#seen[bucket] === 0) {
                this.#seen[bucket] = 1;
                this.#touched[reached++] = bucket;
            }
            this.#counts[bucket] += (hash & 1) === 1 ? 1 : -1;
        });
        for (let i = 0; i < reached; i++) {
            const bucket = this.#touched[i];
            if (this.#counts[bucket] !== 0)
                visit(bucket, this.#counts[bucket]);
            this.#counts[bucket] = 0;
            this.#seen[bucket] = 0;
        }
    }
}


/***/ }),

/***/ 43973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LR: () => (/* binding */ findBanditLearner),
/* harmony export */   NN: () => (/* binding */ findLearner),
/* harmony export */   Ou: () => (/* binding */ findUnsupervisedLearner),
/* harmony export */   Sl: () => (/* binding */ parseParams),
/* harmony export */   bu: () => (/* binding */ loadPredictor),
/* harmony export */   lE: () => (/* binding */ findAnyLearner),
/* harmony export */   s2: () => (/* binding */ learnerNames)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98439);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57296);
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82889);





/** Every supervised algorithm by name, loaded when first used: a job pays for one. */
const learners = {
    'gradient-boosted-trees': async () => (await Promise.all(/* import() */[__webpack_require__.e(2093), __webpack_require__.e(2939), __webpack_require__.e(9333), __webpack_require__.e(1789)]).then(__webpack_require__.bind(__webpack_require__, 22163))).gradientBoostedTrees,
    linear: async () => (await Promise.all(/* import() */[__webpack_require__.e(2093), __webpack_require__.e(1147)]).then(__webpack_require__.bind(__webpack_require__, 11147))).linear,
    'self-training': async () => (await Promise.all(/* import() */[__webpack_require__.e(2093), __webpack_require__.e(3646)]).then(__webpack_require__.bind(__webpack_require__, 3646))).selfTraining,
    'label-spreading': async () => (await Promise.all(/* import() */[__webpack_require__.e(2093), __webpack_require__.e(4864)]).then(__webpack_require__.bind(__webpack_require__, 54864))).labelSpreading,
    'random-forest': async () => (await Promise.all(/* import() */[__webpack_require__.e(2093), __webpack_require__.e(2939), __webpack_require__.e(9035), __webpack_require__.e(4199)]).then(__webpack_require__.bind(__webpack_require__, 68285))).randomForest,
    custom: async () => (await Promise.all(/* import() */[__webpack_require__.e(2093), __webpack_require__.e(6661), __webpack_require__.e(5827), __webpack_require__.e(8242)]).then(__webpack_require__.bind(__webpack_require__, 28242))).custom,
    mlp: async () => (await Promise.all(/* import() */[__webpack_require__.e(2093), __webpack_require__.e(6661), __webpack_require__.e(5827), __webpack_require__.e(5724)]).then(__webpack_require__.bind(__webpack_require__, 75724))).mlp,
    'text-embedding': async () => (await __webpack_require__.e(/* import() */ 2687).then(__webpack_require__.bind(__webpack_require__, 52687))).textEmbedding,
};
/** Every algorithm that learns without answers. */
const unsupervisedLearners = {
    kmeans: async () => (await Promise.all(/* import() */[__webpack_require__.e(2093), __webpack_require__.e(6801)]).then(__webpack_require__.bind(__webpack_require__, 86801))).kmeans,
    'gaussian-mixture': async () => (await Promise.all(/* import() */[__webpack_require__.e(2093), __webpack_require__.e(6801), __webpack_require__.e(8567)]).then(__webpack_require__.bind(__webpack_require__, 88567))).gaussianMixture,
    pca: async () => (await Promise.all(/* import() */[__webpack_require__.e(2093), __webpack_require__.e(8420), __webpack_require__.e(6430)]).then(__webpack_require__.bind(__webpack_require__, 36430))).pca,
    autoencoder: async () => (await Promise.all(/* import() */[__webpack_require__.e(2093), __webpack_require__.e(8420), __webpack_require__.e(6661), __webpack_require__.e(2955)]).then(__webpack_require__.bind(__webpack_require__, 22955))).autoencoder,
    'isolation-forest': async () => (await Promise.all(/* import() */[__webpack_require__.e(2093), __webpack_require__.e(8558)]).then(__webpack_require__.bind(__webpack_require__, 98558))).isolationForest,
};
/** Every algorithm that learns from logged decisions. */
const banditLearners = {
    'contextual-bandit': async () => (await __webpack_require__.e(/* import() */ 7559).then(__webpack_require__.bind(__webpack_require__, 57559))).contextualBandit,
};
/** The names that `train.algorithm` may have. */
const learnerNames = [
    ...Object.keys(learners),
    ...Object.keys(unsupervisedLearners),
    ...Object.keys(banditLearners),
];
/**
 * The supervised algorithm of a name.
 * @param key where it was written, for messages.
 * @throws ConfigurationError with the nearest name if there is none.
 */
async function findLearner(name, key) {
    return find(learners, name, 'learns from a target', key);
}
/** @throws ConfigurationError with the nearest name if there is no such algorithm that learns without a target. */
async function findUnsupervisedLearner(name) {
    return find(unsupervisedLearners, name, 'learns without a target');
}
/** @throws ConfigurationError with the nearest name if there is no such algorithm that learns from logged decisions. */
async function findBanditLearner(name) {
    return find(banditLearners, name, 'learns from logged decisions');
}
/** The algorithm of a name, whatever its kind of learning: for what they have in common. */
async function findAnyLearner(name) {
    return find({ ...learners, ...unsupervisedLearners, ...banditLearners }, name, 'is known');
}
async function find(among, name, property, key = 'train.algorithm') {
    const load = Object.hasOwn(among, name) ? among[name] : undefined;
    if (load)
        return load();
    const location = { key };
    if (learnerNames.includes(name)) {
        const hint = `Set "task" to what ${name} does, or choose one of ${Object.keys(among).join(', ')}.`;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`"${name}" is not an algorithm that ${property}.`, { location, hint });
    }
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`There is no algorithm "${name}".`, {
        location,
        hint: (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestName */ .S)(name, Object.keys(among)),
    });
}
/**
 * The parameters of an algorithm with its defaults.
 * @param key where they were written, for messages.
 * @throws ConfigurationError naming the parameter, and for an unknown one the nearest.
 */
function parseParams(learner, task, params, key = 'train.params') {
    if (!learner.tasks.includes(task)) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`The algorithm "${learner.name}" cannot do ${task}.`, {
            location: { key: 'train.algorithm' },
            hint: `It does ${learner.tasks.join(', ')}.`,
        });
    }
    const parsed = learner.params.safeParse(params);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const place = [key, ...issue.path].join('.');
    if (issue.code === 'unrecognized_keys') {
        const schema = zod__WEBPACK_IMPORTED_MODULE_4__/* .toJSONSchema */ .bl(learner.params, { io: 'input' });
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`"${learner.name}" has no parameter "${issue.keys[0]}".`, {
            location: { key: `${place}.${issue.keys[0]}` },
            hint: (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestName */ .S)(issue.keys[0], Object.keys(schema.properties ?? {})),
        });
    }
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`The parameter cannot be used: ${issue.message}.`, {
        location: { key: place },
    });
}
/**
 * The predictor of a packaged model.
 * @param folder of the package, whose files were checked.
 * @param paths the files of `model/` as the manifest lists them, with that prefix.
 */
async function loadPredictor(folder, algorithm, paths, features) {
    const learner = await findAnyLearner(algorithm);
    const files = new Map();
    for (const path of paths)
        files.set(path.slice('model/'.length), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path)));
    return learner.load(files, features);
}


/***/ })

};
