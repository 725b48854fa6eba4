export const id = 6619;
export const ids = [6619];
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

/***/ 13581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gW: () => (/* binding */ leastNamedCategoryRows),
  Oi: () => (/* binding */ mostDistinctNumbers),
  JL: () => (/* binding */ mostNamedCategories),
  Pu: () => (/* binding */ orderCategories),
  ki: () => (/* binding */ profileCategories),
  Om: () => (/* binding */ profileFrequentCategories),
  Ib: () => (/* binding */ profileNumbers),
  kT: () => (/* binding */ profileQuantiles),
  Vb: () => (/* binding */ profileSortedNumbers),
  RX: () => (/* binding */ tableProfileSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./build/shared/src/base/dictionary.js

/**
 * Schema of an object whose keys are names from the data, such as columns and categories: any text at all. Zod's own
 * `record` leaves out the key `__proto__` without a word.
 */
function dictionary(value) {
    return schemas/* custom */.IeY(isObject, 'must be an object').transform((object, context) => {
        const parsed = [];
        for (const [key, content] of Object.entries(object)) {
            const result = value.safeParse(content);
            if (result.success)
                parsed.push([key, result.data]);
            else
                for (const issue of result.error.issues)
                    context.addIssue({ ...issue, path: [key, ...issue.path] });
        }
        return Object.fromEntries(parsed);
    });
}
function isObject(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}

// EXTERNAL MODULE: ./build/shared/src/data/table.js
var table = __webpack_require__(96598);
;// CONCATENATED MODULE: ./build/shared/src/data/profile/profile.js



/** Categories with fewer rows than this are not named in a profile (privacy); their rows are counted together. */
const leastNamedCategoryRows = 10;
/** A profile names so many categories at most, the most frequent ones. */
const mostNamedCategories = 1000;
/** Distinct numbers are counted up to so many. */
const mostDistinctNumbers = 1000;
/** How many quantiles a numeric profile keeps: the k/256 quantiles for k = 0 … 256. */
const profileQuantiles = 257;
const count = schemas/* int */.Whr().nonnegative();
/** Set where no value may be told: only how many rows there are, are missing, and are distinct. */
const sensitive = schemas/* literal */.euz(true).optional();
/**
 * What is known of a numeric, boolean or date column without its rows. Dates are milliseconds since 1970 UTC.
 * `quantiles[k]` is the smallest value v with at least k/256 of the present values ≤ v (k = 0: the minimum), so
 * the distribution function read from it errs by at most 1/256 + `quantileError`.
 */
const numericProfileSchema = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('numeric'),
    type: schemas/* enum */.k5n(table/* columnTypes */.SO).exclude(['text']),
    rows: count,
    missing: count,
    /** Null where no value is present, or where they are sensitive. */
    mean: schemas/* number */.aig().nullable(),
    /** Sum of squared deviations from the mean. */
    squaredDeviations: schemas/* number */.aig().nonnegative(),
    minimum: schemas/* number */.aig().nullable(),
    maximum: schemas/* number */.aig().nullable(),
    /** Number of distinct present values, exact up to 1,000, then null. */
    distinct: count.nullable(),
    /** Ascending; empty where no value is present, or where they are sensitive. */
    quantiles: schemas/* array */.YOg(schemas/* number */.aig())
        .refine((values) => values.length === 0 || values.length === profileQuantiles, {
        error: `must be empty or hold ${profileQuantiles} numbers`,
    })
        .refine((values) => values.every((value, k) => k === 0 || values[k - 1] <= value), {
        error: 'must be ascending',
    }),
    /**
     * By how much the rank of a quantile may be off, as a share of the present values; 0: exact. At least
     * k/256 − quantileError of them are at or below quantile k, and at most k/256 + quantileError below it.
     */
    quantileError: schemas/* number */.aig().min(0).max(1),
    sensitive,
});
/**
 * What is known of a text column without its rows. Profiles that were merged know less than one of all rows: a category
 * may be named in one of them and too rare in another. Its count is then too low, and says by how much at most.
 */
const categoricalProfileSchema = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('categorical'),
    type: schemas/* literal */.euz('text'),
    rows: count,
    missing: count,
    /** Number of distinct present values; null where it is not known. */
    distinct: count.nullable(),
    /** Category to count, most frequent first, then by name; only categories of ten rows or more, at most 1,000. */
    categories: dictionary(count),
    /** Rows of present values that are not counted with a category. */
    otherRows: count,
    /** The most rows that a category can have which is not named. */
    unnamedAtMost: count,
    /** The most rows by which the count of a category can be too low; they are among the other rows. */
    uncountedAtMost: count,
    sensitive,
});
const columnProfileSchema = schemas/* discriminatedUnion */.gMt('kind', [numericProfileSchema, categoricalProfileSchema]);
/** The profile of a table: profile.json of a data set has one for each split. */
const tableProfileSchema = schemas/* strictObject */.rej({
    rows: count,
    columns: dictionary(columnProfileSchema),
});
/**
 * The profile of numbers held in memory. NaN is missing.
 * @param values any order; not changed.
 */
function profileNumbers(values, type = 'number') {
    const present = values.filter((value) => !Number.isNaN(value));
    return profileSortedNumbers(present.sort(), values.length, type);
}
/** As `profileNumbers`. @param sorted the present values, ascending. @param rows how many there are with the missing ones. */
function profileSortedNumbers(sorted, rows, type) {
    const present = sorted.length;
    const mean = meanOf(sorted);
    let squaredDeviations = 0;
    let distinct = present > 0 ? 1 : 0;
    for (let i = 0; i < present; i++) {
        const deviation = sorted[i] - mean;
        squaredDeviations += deviation * deviation;
        if (i > 0 && sorted[i] !== sorted[i - 1])
            distinct++;
    }
    const quantiles = [];
    for (let k = 0; present > 0 && k < profileQuantiles; k++) {
        quantiles.push(sorted[Math.max(0, Math.ceil((k * present) / (profileQuantiles - 1)) - 1)]);
    }
    return {
        kind: 'numeric',
        type,
        rows,
        missing: rows - present,
        mean: present > 0 ? mean : null,
        squaredDeviations: Math.min(squaredDeviations, Number.MAX_VALUE),
        minimum: present > 0 ? sorted[0] : null,
        maximum: present > 0 ? sorted[present - 1] : null,
        distinct: distinct <= mostDistinctNumbers ? distinct : null,
        quantiles,
        quantileError: 0,
    };
}
function meanOf(values) {
    let sum = 0;
    for (let i = 0; i < values.length; i++)
        sum += values[i];
    if (Number.isFinite(sum))
        return sum / values.length;
    // Halves, so that the difference of the largest numbers there are is still a number.
    let half = 0;
    for (let i = 0; i < values.length; i++)
        half += (values[i] / 2 - half) / (i + 1);
    return 2 * half;
}
/** The profile of a text column from the count of each category. */
function profileCategories(counts, missing) {
    let present = 0;
    for (const rows of counts.values())
        present += rows;
    return profileFrequentCategories(counts, { present, missing, distinct: counts.size });
}
/**
 * The profile of a text column of which only the frequent categories are at hand.
 * @param counts at least the most frequent ones: one more than `mostNamedCategories`, or all of
 * `leastNamedCategoryRows` rows or more.
 */
function profileFrequentCategories(counts, { present, missing, distinct }) {
    const frequent = orderCategories([...counts].filter(([, rows]) => rows >= leastNamedCategoryRows));
    const named = frequent.slice(0, mostNamedCategories);
    const otherRows = named.reduce((rest, [, rows]) => rest - rows, present);
    const [, largest] = frequent[mostNamedCategories] ?? [null, leastNamedCategoryRows - 1];
    return {
        kind: 'categorical',
        type: 'text',
        rows: present + missing,
        missing,
        distinct,
        categories: Object.fromEntries(named),
        otherRows,
        unnamedAtMost: Math.min(largest, otherRows),
        uncountedAtMost: 0,
    };
}
/** Orders in place: the most frequent first, then by name. */
function orderCategories(counts) {
    return counts.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}


/***/ }),

/***/ 67104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PC: () => (/* binding */ labelsOf),
/* harmony export */   PZ: () => (/* binding */ predictLabels),
/* harmony export */   UG: () => (/* binding */ positiveClass),
/* harmony export */   ZJ: () => (/* binding */ makePredictions),
/* harmony export */   jc: () => (/* binding */ usedLabels),
/* harmony export */   lV: () => (/* binding */ probabilityColumns),
/* harmony export */   mo: () => (/* binding */ predictLabel)
/* harmony export */ });
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
 * The predicted class of a row: in a binary problem the decided one at p ≥ threshold, else the most probable; ties take
 * the first class in sorted order.
 * @param decided index of the class that the threshold is about; null in a problem of more classes.
 */
function predictLabel(probabilities, row, classes, decided, threshold) {
    const start = row * classes;
    if (decided !== null)
        return probabilities[start + decided] >= threshold ? decided : 1 - decided;
    let best = 0;
    for (let k = 1; k < classes; k++) {
        if (probabilities[start + k] > probabilities[start + best])
            best = k;
    }
    return best;
}
/** The predicted class of each row; see `predictLabel`. */
function predictLabels(probabilities, rows, classes, decided, threshold) {
    const predicted = new Int32Array(rows);
    for (let row = 0; row < rows; row++) {
        predicted[row] = predictLabel(probabilities, row, classes, decided, threshold);
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

/***/ 4190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ categoryCodes)
/* harmony export */ });
/** Kept by list: a model that answers one row at a time does not index its categories each time. */
const indexes = new WeakMap();
function indexOf(categories) {
    let index = indexes.get(categories);
    if (index === undefined) {
        index = new Map(categories.map((category, code) => [category, code]));
        indexes.set(categories, index);
    }
    return index;
}
/** Index of each row's value in `categories`; missing, unseen and absent columns give -1. */
function categoryCodes(column, categories, rows) {
    const codes = new Int32Array(rows).fill(-1);
    if (column?.kind !== 'text')
        return codes;
    const index = indexOf(categories);
    const { dictionary } = column;
    // A few rows may share the dictionary of many: then it is not translated as a whole.
    const translated = dictionary.length <= rows ? Int32Array.from(dictionary, (value) => index.get(value) ?? -1) : null;
    for (let row = 0; row < rows; row++) {
        const code = column.codes[row];
        if (code >= 0)
            codes[row] = translated ? translated[code] : (index.get(dictionary[code]) ?? -1);
    }
    return codes;
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

/***/ 84193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ foldCount),
/* harmony export */   r: () => (/* binding */ rowFolds)
/* harmony export */ });
/* harmony import */ var _base_random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93096);
/* harmony import */ var _data_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96598);
/* harmony import */ var _stable_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47527);



/** Parts that training rows are divided into: each is encoded by what the others say. */
const foldCount = 5;
/**
 * The fold of each row: rows dealt out at random or, with a group, all rows of one group to one fold. Rows whose
 * group is missing go by chance.
 */
function rowFolds(rows, seed, group) {
    const folds = new Uint8Array(rows);
    for (let row = 0; row < rows; row++)
        folds[row] = row % foldCount;
    new _base_random_js__WEBPACK_IMPORTED_MODULE_0__/* .Random */ .o(seed).shuffle(folds);
    if (group === undefined)
        return folds;
    for (let row = 0; row < rows; row++) {
        const value = (0,_data_table_js__WEBPACK_IMPORTED_MODULE_1__/* .cellText */ .Ie)(group, row);
        if (value !== null)
            folds[row] = (0,_stable_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .hashText */ .qj)(`${seed}:${value}`) % foldCount;
    }
    return folds;
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
    const bytes = bytesOf(packed);
    if (bytes.byteLength % 4 !== 0)
        throw new RangeError(`${bytes.byteLength} bytes are not whole 32-bit floats`);
    const values = new Float32Array(bytes.byteLength / 4);
    for (let i = 0; i < values.length; i++)
        values[i] = bytes.getFloat32(4 * i, true);
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
    const bytes = bytesOf(packed);
    if (bytes.byteLength % 2 !== 0)
        throw new RangeError(`${bytes.byteLength} bytes are not whole 16-bit integers`);
    const values = new Uint16Array(bytes.byteLength / 2);
    for (let i = 0; i < values.length; i++)
        values[i] = bytes.getUint16(2 * i, true);
    return values;
}
/** Not with a Buffer: models are also read in browsers, which have none. @throws RangeError if it is not base64. */
function bytesOf(packed) {
    let text;
    try {
        text = atob(packed);
    }
    catch (cause) {
        throw new RangeError('it is not base64', { cause });
    }
    const bytes = new Uint8Array(text.length);
    for (let i = 0; i < bytes.length; i++)
        bytes[i] = text.charCodeAt(i);
    return new DataView(bytes.buffer);
}


/***/ }),

/***/ 28315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ SparseRowsBuilder)
/* harmony export */ });
/** Collects sparse rows in memory that grows with them. */
class SparseRowsBuilder {
    #columns = new Int32Array(1024);
    #values = new Float32Array(1024);
    #starts = [0];
    #cells = 0;
    /** Cells so far. */
    get cells() {
        return this.#cells;
    }
    /** A cell of the row that is being made. */
    add(column, value) {
        if (this.#cells === this.#columns.length) {
            this.#columns = resized(this.#columns, 2 * this.#cells);
            this.#values = resized(this.#values, 2 * this.#cells);
        }
        this.#columns[this.#cells] = column;
        this.#values[this.#cells++] = value;
    }
    endRow() {
        this.#starts.push(this.#cells);
    }
    finish(width) {
        return {
            rows: this.#starts.length - 1,
            width,
            starts: Int32Array.from(this.#starts),
            columns: this.#columns.subarray(0, this.#cells),
            values: this.#values.subarray(0, this.#cells),
        };
    }
}
function resized(values, length) {
    const larger = new values.constructor(length);
    larger.set(values);
    return larger;
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

/***/ 51320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ encodeByTarget),
/* harmony export */   W: () => (/* binding */ fitTargetEncoding)
/* harmony export */ });
/* harmony import */ var _category_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4190);
/* harmony import */ var _encoding_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61336);
/* harmony import */ var _fit_scale_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69825);
/* harmony import */ var _folds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84193);




/** Digits of an estimate that are stored, which are those that are used. */
const storedDigits = 9;
/**
 * Learns the mean answer of each category, drawn towards the mean of all as far as the data does not tell them apart
 * (see `shrunkMeans`). Categories that are not named share one estimate, and missing values have their own.
 * @param categories that are named.
 * @param folds of the rows.
 * @returns the feature, and the training rows' out-of-fold estimates.
 */
function fitTargetEncoding(column, categories, outputs, weights, folds) {
    const cells = cellsOf(column, categories, column.codes.length);
    const cellCount = categories.length + 2;
    const outOfFold = [];
    const encoded = outputs.map(({ label, values }) => {
        // Drawn towards the mean of all rows in every fold: the mean of the other folds would tell which fold it is, and
        // with it, since it is high where the fold's own is low, something of its answers.
        const mean = (0,_encoding_target_js__WEBPACK_IMPORTED_MODULE_2__/* .weightedMean */ .hY)(values, weights);
        const all = shrunkMeans(sumByCell(cells, cellCount, values, weights, folds, null), mean);
        const rowValues = new Float64Array(cells.length);
        for (let fold = 0; fold < _folds_js__WEBPACK_IMPORTED_MODULE_1__/* .foldCount */ .X; fold++) {
            const means = shrunkMeans(sumByCell(cells, cellCount, values, weights, folds, fold), mean);
            for (let row = 0; row < cells.length; row++)
                if (folds[row] === fold)
                    rowValues[row] = means[cells[row]];
        }
        outOfFold.push(rowValues);
        const spread = (0,_fit_scale_js__WEBPACK_IMPORTED_MODULE_3__/* .fitScale */ .a)(rowValues);
        const stored = Array.from(all, (value) => Number(value.toPrecision(storedDigits)));
        const [other, missing] = stored.slice(categories.length);
        return {
            label,
            mean: spread.mean,
            scale: spread.scale,
            values: stored.slice(0, categories.length),
            other,
            missing,
        };
    });
    const { name } = column;
    return {
        feature: { kind: 'target-encoded', name, categories: [...categories], outputs: encoded },
        outOfFold,
    };
}
/** The estimates for each row, by output. A column that is absent, or is no text, is all missing. */
function encodeByTarget({ categories, outputs }, column, rows) {
    const cells = cellsOf(column, categories, rows);
    return outputs.map(({ values, other, missing }) => {
        const byCell = Float64Array.from([...values, other, missing]);
        return Float64Array.from(cells, (cell) => byCell[cell]);
    });
}
/** Where each row is counted: at its category's index, or behind them with the unnamed, or last with the missing. */
function cellsOf(column, categories, rows) {
    const cells = (0,_category_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .categoryCodes */ .L)(column, categories, rows);
    const codes = column?.kind === 'text' ? column.codes : null;
    for (let row = 0; row < rows; row++) {
        if (cells[row] >= 0)
            continue;
        cells[row] = categories.length + (codes !== null && codes[row] >= 0 ? 0 : 1);
    }
    return cells;
}
/** @param leftOut the fold that does not count; null counts all rows. */
function sumByCell(cells, cellCount, values, weights, folds, leftOut) {
    const found = { weights: new Float64Array(cellCount), sums: new Float64Array(cellCount) };
    let squares = 0;
    for (let row = 0; row < cells.length; row++) {
        if (folds[row] === leftOut)
            continue;
        const weighted = weights[row] * values[row];
        found.weights[cells[row]] += weights[row];
        found.sums[cells[row]] += weighted;
        squares += weighted * values[row];
    }
    return { ...found, squares };
}
/**
 * Empirical Bayes: (sum + m · mean) / (weight + m), `mean` being given, with m = σ² / τ², where σ² is the variance within the cells and τ²
 * that of their true means, by the moment estimator of the one-way layout with random effects (Searle, Casella and
 * McCulloch 1992, "Variance Components", section 3.6). Where the cells differ no more than chance would have them,
 * all are the mean.
 */
function shrunkMeans({ weights, sums, squares }, mean) {
    let total = 0;
    let sum = 0;
    let weightSquares = 0;
    let betweenSquares = 0;
    let used = 0;
    for (let cell = 0; cell < weights.length; cell++) {
        if (weights[cell] === 0)
            continue;
        used++;
        total += weights[cell];
        sum += sums[cell];
        weightSquares += weights[cell] ** 2;
        betweenSquares += sums[cell] ** 2 / weights[cell];
    }
    const means = new Float64Array(weights.length).fill(mean);
    if (used < 2 || total <= used)
        return means;
    const within = Math.max(0, squares - betweenSquares) / (total - used);
    const between = (betweenSquares - (sum * sum) / total) / (used - 1);
    const perCell = (total - weightSquares / total) / (used - 1);
    const spread = (between - within) / perCell;
    if (!(spread > 0))
        return means;
    const pull = within / spread;
    for (let cell = 0; cell < means.length; cell++) {
        if (weights[cell] > 0)
            means[cell] = (sums[cell] + pull * mean) / (weights[cell] + pull);
    }
    return means;
}


/***/ }),

/***/ 86723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qd: () => (/* binding */ visitGrams),
/* harmony export */   S1: () => (/* binding */ GramCounter),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   zF: () => (/* binding */ textBuckets)
/* harmony export */ });
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

/***/ 30078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ encodeText),
  v: () => (/* binding */ fitText)
});

// EXTERNAL MODULE: ./build/shared/src/data/profile/profile.js + 1 modules
var profile = __webpack_require__(13581);
// EXTERNAL MODULE: ./build/shared/src/features/encoding-target.js
var encoding_target = __webpack_require__(61336);
// EXTERNAL MODULE: ./build/shared/src/features/fit-scale.js
var fit_scale = __webpack_require__(69825);
// EXTERNAL MODULE: ./build/shared/src/features/folds.js
var features_folds = __webpack_require__(84193);
// EXTERNAL MODULE: ./build/shared/src/features/packed-numbers.js
var packed_numbers = __webpack_require__(11874);
;// CONCATENATED MODULE: ./build/shared/src/features/ridge.js
const mostSteps = 30;
/** The squared residual, relative to the first, at which the weights are good enough. */
const tolerance = 1e-6;
/**
 * Ridge regression: minimises Σ rowWeight · (expected − intercept − x · w)² + penalty · |w|² for a given intercept, by
 * conjugate gradients on the normal equations (Hestenes and Stiefel 1952). It has no step size, draws nothing, and
 * gives the same bits each time.
 * @param included which rows count (1) and which do not (0).
 * @returns the weights, one a column.
 */
function fitRidge(rows, expected, rowWeights, included, intercept, penalty) {
    const { starts, columns, values, width } = rows;
    const weights = new Float64Array(width);
    const residual = new Float64Array(width);
    for (let row = 0; row < rows.rows; row++) {
        if (included[row] === 0)
            continue;
        const error = rowWeights[row] * (expected[row] - intercept);
        for (let i = starts[row]; i < starts[row + 1]; i++)
            residual[columns[i]] += error * values[i];
    }
    const direction = residual.slice();
    const image = new Float64Array(width);
    let square = squaredLength(residual);
    const enough = tolerance * square;
    for (let step = 0; step < mostSteps && square > enough; step++) {
        for (let i = 0; i < width; i++)
            image[i] = penalty * direction[i];
        for (let row = 0; row < rows.rows; row++) {
            if (included[row] === 0)
                continue;
            const change = rowWeights[row] * rowProduct(rows, row, direction);
            for (let i = starts[row]; i < starts[row + 1]; i++)
                image[columns[i]] += change * values[i];
        }
        let curvature = 0;
        for (let i = 0; i < width; i++)
            curvature += direction[i] * image[i];
        const length = square / curvature;
        for (let i = 0; i < width; i++) {
            weights[i] += length * direction[i];
            residual[i] -= length * image[i];
        }
        const before = square;
        square = squaredLength(residual);
        for (let i = 0; i < width; i++)
            direction[i] = residual[i] + (square / before) * direction[i];
    }
    return weights;
}
/** Σ weights · values of one row. */
function rowProduct({ starts, columns, values }, row, weights) {
    let product = 0;
    for (let i = starts[row]; i < starts[row + 1]; i++)
        product += weights[columns[i]] * values[i];
    return product;
}
function squaredLength(vector) {
    let sum = 0;
    for (let i = 0; i < vector.length; i++)
        sum += vector[i] * vector[i];
    return sum;
}

// EXTERNAL MODULE: ./build/shared/src/features/sparse-rows.js
var sparse_rows = __webpack_require__(28315);
// EXTERNAL MODULE: ./build/shared/src/features/text-grams.js
var text_grams = __webpack_require__(86723);
;// CONCATENATED MODULE: ./build/shared/src/features/text-score.js








/** Cells of all texts that are fitted on, 8 bytes each: texts beyond are scored only. */
const mostCells = 2 ** 23;
/** Penalties to choose from: the more the words say, the smaller. */
const penalties = [1, 4, 16];
/**
 * Learns a linear estimate of the target from the n-grams of a text column: ridge regression on counts that are
 * weighted by inverse document frequency and scaled to length 1. Buckets that fewer than ten rows reach do not count.
 * @param folds of the rows; rows with the same text go with the first of them.
 * @returns the feature and the training rows' out-of-fold estimates (NaN where the text is missing), or null where
 * no n-gram is frequent enough.
 */
function fitText(column, outputs, weights, folds) {
    const texts = distinctTexts(column, weights, folds);
    const { buckets, idf, rows } = weighGrams(countGrams(texts), texts.rowCounts, texts.total);
    if (buckets.length === 0)
        return null;
    const fits = outputs.map(({ values }) => fitOutput(rows, texts, meansOf(column, texts, values, weights)));
    const unscaled = {
        kind: 'text',
        name: column.name,
        buckets: (0,packed_numbers/* packIntegers */.LA)(buckets),
        idf: (0,packed_numbers/* packFloats */.DM)(idf),
        outputs: fits.map((fit, output) => ({
            label: outputs[output].label,
            mean: 0,
            scale: 1,
            intercept: fit.intercept,
            weights: (0,packed_numbers/* packFloats */.DM)(fit.weights),
        })),
        missing: column.codes.includes(-1),
    };
    // Rows whose texts were not fitted on are estimated as any others.
    const outOfFold = encodeText(unscaled, column, column.codes.length, texts.placeOfCode, rows.rows);
    for (const [output, { scores }] of fits.entries()) {
        for (let row = 0; row < column.codes.length; row++) {
            const place = column.codes[row] < 0 ? rows.rows : texts.placeOfCode[column.codes[row]];
            if (place < rows.rows)
                outOfFold[output][row] = scores[place];
        }
    }
    const scales = outOfFold.map((values) => (0,fit_scale/* fitScale */.a)(values.filter((value) => !Number.isNaN(value))));
    return {
        feature: {
            ...unscaled,
            outputs: unscaled.outputs.map((output, i) => ({
                ...output,
                mean: scales[i].mean,
                scale: scales[i].scale,
            })),
        },
        outOfFold,
    };
}
function distinctTexts(column, weights, folds) {
    const texts = [];
    const placeOfCode = new Int32Array(column.dictionary.length).fill(-1);
    const size = Math.min(column.codes.length, column.dictionary.length);
    const found = {
        rowCounts: new Float64Array(size),
        weights: new Float64Array(size),
        folds: new Uint8Array(size),
    };
    let total = 0;
    for (let row = 0; row < column.codes.length; row++) {
        const code = column.codes[row];
        if (code < 0)
            continue;
        if (placeOfCode[code] < 0) {
            placeOfCode[code] = texts.push(column.dictionary[code]) - 1;
            found.folds[placeOfCode[code]] = folds[row];
        }
        found.rowCounts[placeOfCode[code]]++;
        found.weights[placeOfCode[code]] += weights[row];
        total++;
    }
    return { texts, placeOfCode, ...found, total };
}
/** The signed counts of the first texts, as many as fit into memory. */
function countGrams({ texts }) {
    const counter = new text_grams/* GramCounter */.S1();
    const builder = new sparse_rows/* SparseRowsBuilder */.L();
    for (const text of texts) {
        if (builder.cells > mostCells)
            break;
        counter.count(text, (bucket, count) => builder.add(bucket, count));
        builder.endRow();
    }
    return builder.finish(text_grams/* textBuckets */.zF);
}
/** Keeps the frequent buckets, weighs them by idf = ln((1 + rows) / (1 + rows with it)) + 1, scales rows to length 1. */
function weighGrams(counts, rowCounts, total) {
    const reached = new Float64Array(text_grams/* textBuckets */.zF);
    for (let row = 0; row < counts.rows; row++) {
        for (let i = counts.starts[row]; i < counts.starts[row + 1]; i++)
            reached[counts.columns[i]] += rowCounts[row];
    }
    const buckets = [];
    for (let bucket = 0; bucket < text_grams/* textBuckets */.zF; bucket++) {
        if (reached[bucket] >= profile/* leastNamedCategoryRows */.gW)
            buckets.push(bucket);
    }
    const idf = Float64Array.from(buckets, (bucket) => Math.fround(Math.log((1 + total) / (1 + reached[bucket])) + 1));
    const places = placesOf(buckets);
    const builder = new sparse_rows/* SparseRowsBuilder */.L();
    for (let row = 0; row < counts.rows; row++) {
        let square = 0;
        for (let i = counts.starts[row]; i < counts.starts[row + 1]; i++) {
            const place = places[counts.columns[i]];
            if (place >= 0)
                square += (counts.values[i] * idf[place]) ** 2;
        }
        const length = Math.sqrt(square);
        for (let i = counts.starts[row]; i < counts.starts[row + 1]; i++) {
            const place = places[counts.columns[i]];
            if (place >= 0)
                builder.add(place, (counts.values[i] * idf[place]) / length);
        }
        builder.endRow();
    }
    return { buckets, idf, rows: builder.finish(buckets.length) };
}
/** Place of each bucket in the list; -1 where it is not there. */
function placesOf(buckets) {
    const places = new Int32Array(text_grams/* textBuckets */.zF).fill(-1);
    for (let place = 0; place < buckets.length; place++)
        places[buckets[place]] = place;
    return places;
}
/** The weighted mean of an output over each text's rows. */
function meansOf(column, texts, values, weights) {
    const means = new Float64Array(texts.texts.length);
    for (let row = 0; row < values.length; row++) {
        const code = column.codes[row];
        if (code >= 0)
            means[texts.placeOfCode[code]] += weights[row] * values[row];
    }
    for (let place = 0; place < means.length; place++)
        means[place] /= texts.weights[place];
    return means;
}
function fitOutput(rows, { weights, folds }, expected) {
    // The same in every fold, as in target encoding.
    const intercept = (0,encoding_target/* weightedMean */.hY)(expected, weights);
    const scores = new Float64Array(rows.rows);
    const included = new Uint8Array(rows.rows);
    /** Estimates a fold from the others. @returns the weighted squared error. */
    const scoreFold = (fold, penalty) => {
        for (let row = 0; row < rows.rows; row++)
            included[row] = Number(folds[row] !== fold);
        const slopes = fitRidge(rows, expected, weights, included, intercept, penalty);
        let error = 0;
        for (let row = 0; row < rows.rows; row++) {
            if (folds[row] !== fold)
                continue;
            scores[row] = intercept + rowProduct(rows, row, slopes);
            error += weights[row] * (expected[row] - scores[row]) ** 2;
        }
        return error;
    };
    // The first fold chooses the penalty for all: one number, chosen of three, gives nothing of a row away.
    let best = penalties[0];
    let leastError = Number.POSITIVE_INFINITY;
    for (const penalty of penalties) {
        const error = scoreFold(0, penalty);
        if (error >= leastError)
            continue;
        best = penalty;
        leastError = error;
    }
    for (let fold = 0; fold < features_folds/* foldCount */.X; fold++)
        scoreFold(fold, best);
    included.fill(1);
    return { intercept, weights: fitRidge(rows, expected, weights, included, intercept, best), scores };
}
const unpacked = new WeakMap();
function unpack(feature) {
    let lists = unpacked.get(feature);
    if (lists === undefined) {
        lists = {
            places: placesOf((0,packed_numbers/* unpackIntegers */.a)(feature.buckets)),
            idf: (0,packed_numbers/* unpackFloats */.qw)(feature.idf),
            weights: feature.outputs.map(({ weights }) => (0,packed_numbers/* unpackFloats */.qw)(weights)),
            counter: new text_grams/* GramCounter */.S1(),
        };
        unpacked.set(feature, lists);
    }
    return lists;
}
/**
 * The estimates for each row, by output; NaN where the text is missing, or the column is absent or no text.
 * @param known place of each dictionary entry in a list of texts, of which the first `skipped` are not estimated
 * (their rows stay NaN).
 */
function encodeText(feature, column, rows, known, skipped = 0) {
    const { outputs } = feature;
    const encoded = outputs.map(() => new Float64Array(rows).fill(Number.NaN));
    if (column?.kind !== 'text')
        return encoded;
    const { places, idf, weights, counter } = unpack(feature);
    const sums = new Float64Array(outputs.length);
    const firstRow = new Map();
    for (let row = 0; row < rows; row++) {
        const code = column.codes[row];
        if (code < 0 || (known !== undefined && known[code] < skipped))
            continue;
        const same = firstRow.get(code);
        if (same !== undefined) {
            for (const values of encoded)
                values[row] = values[same];
            continue;
        }
        firstRow.set(code, row);
        sums.fill(0);
        let square = 0;
        counter.count(column.dictionary[code], (bucket, count) => {
            const place = places[bucket];
            if (place < 0)
                return;
            const value = count * idf[place];
            square += value * value;
            for (let output = 0; output < sums.length; output++)
                sums[output] += weights[output][place] * value;
        });
        const length = Math.sqrt(square) || 1;
        for (const [output, values] of encoded.entries())
            values[row] = outputs[output].intercept + sums[output] / length;
    }
    return encoded;
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98439);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57296);
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82889);



/** Every supervised algorithm by name, loaded when first used: a job pays for one. */
const learners = {
    'gradient-boosted-trees': async () => (await Promise.all(/* import() */[__webpack_require__.e(5336), __webpack_require__.e(8708), __webpack_require__.e(3585), __webpack_require__.e(9182), __webpack_require__.e(1498)]).then(__webpack_require__.bind(__webpack_require__, 33539))).gradientBoostedTrees,
    linear: async () => (await __webpack_require__.e(/* import() */ 1147).then(__webpack_require__.bind(__webpack_require__, 11147))).linear,
    'self-training': async () => (await __webpack_require__.e(/* import() */ 3646).then(__webpack_require__.bind(__webpack_require__, 3646))).selfTraining,
    'label-spreading': async () => (await __webpack_require__.e(/* import() */ 4864).then(__webpack_require__.bind(__webpack_require__, 54864))).labelSpreading,
    'random-forest': async () => (await Promise.all(/* import() */[__webpack_require__.e(8708), __webpack_require__.e(9035), __webpack_require__.e(9182), __webpack_require__.e(8101)]).then(__webpack_require__.bind(__webpack_require__, 68285))).randomForest,
    custom: async () => (await Promise.all(/* import() */[__webpack_require__.e(6661), __webpack_require__.e(5827), __webpack_require__.e(8242)]).then(__webpack_require__.bind(__webpack_require__, 28242))).custom,
    mlp: async () => (await Promise.all(/* import() */[__webpack_require__.e(6661), __webpack_require__.e(5827), __webpack_require__.e(5724)]).then(__webpack_require__.bind(__webpack_require__, 75724))).mlp,
    'text-embedding': async () => (await __webpack_require__.e(/* import() */ 2687).then(__webpack_require__.bind(__webpack_require__, 52687))).textEmbedding,
};
/** Every algorithm that learns without answers. */
const unsupervisedLearners = {
    kmeans: async () => (await __webpack_require__.e(/* import() */ 6801).then(__webpack_require__.bind(__webpack_require__, 86801))).kmeans,
    'gaussian-mixture': async () => (await Promise.all(/* import() */[__webpack_require__.e(6801), __webpack_require__.e(8567)]).then(__webpack_require__.bind(__webpack_require__, 88567))).gaussianMixture,
    pca: async () => (await __webpack_require__.e(/* import() */ 790).then(__webpack_require__.bind(__webpack_require__, 90790))).pca,
    autoencoder: async () => (await Promise.all(/* import() */[__webpack_require__.e(6661), __webpack_require__.e(2955)]).then(__webpack_require__.bind(__webpack_require__, 22955))).autoencoder,
    'isolation-forest': async () => (await __webpack_require__.e(/* import() */ 8558).then(__webpack_require__.bind(__webpack_require__, 98558))).isolationForest,
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
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`"${name}" is not an algorithm that ${property}.`, { location, hint });
    }
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`There is no algorithm "${name}".`, {
        location,
        hint: (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestName */ .S)(name, Object.keys(among)),
    });
}
/**
 * The parameters of an algorithm with its defaults.
 * @param key where they were written, for messages.
 * @throws ConfigurationError naming the parameter, and for an unknown one the nearest.
 */
function parseParams(learner, task, params, key = 'train.params') {
    if (!learner.tasks.includes(task)) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`The algorithm "${learner.name}" cannot do ${task}.`, {
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
        const schema = zod__WEBPACK_IMPORTED_MODULE_2__/* .toJSONSchema */ .bl(learner.params, { io: 'input' });
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`"${learner.name}" has no parameter "${issue.keys[0]}".`, {
            location: { key: `${place}.${issue.keys[0]}` },
            hint: (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestName */ .S)(issue.keys[0], Object.keys(schema.properties ?? {})),
        });
    }
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`The parameter cannot be used: ${issue.message}.`, {
        location: { key: place },
    });
}
/**
 * The predictor of a packaged model.
 * @param files those of `model/`, by path below it, which were checked.
 */
async function loadPredictor(algorithm, files, features) {
    const learner = await findAnyLearner(algorithm);
    return learner.load(files, features);
}


/***/ })

};
