export const id = 594;
export const ids = [594];
export const modules = {

/***/ 57296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EN: () => (/* binding */ InfrastructureError),
/* harmony export */   Uc: () => (/* binding */ describeError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   j1: () => (/* binding */ ConfigurationError)
/* harmony export */ });
/**
 * The ways in which a stage can end badly without a verdict. A verdict (gate failed, drift found) is not an
 * error: it is part of a stage's outcome, reported before the step fails.
 */
/** Something that the user wrote or provided is wrong, and only the user can mend it. */
class ConfigurationError extends Error {
    location;
    hint;
    /**
     * @param message what happened, with the value found and what is allowed.
     * @param options where it is, what to do about it, and the error behind it.
     */
    constructor(message, options = {}) {
        super(message, { cause: options.cause });
        this.name = 'ConfigurationError';
        this.location = options.location ?? {};
        this.hint = options.hint;
    }
}
/** Something outside the user's files failed: network, quota, permission, a damaged artifact. */
class InfrastructureError extends Error {
    hint;
    /** Whether running the job again may help. */
    retryable;
    /**
     * @param message what was tried and what came back.
     * @param options what to do about it (for a missing permission, the YAML line to add), whether a retry helps.
     */
    constructor(message, options = {}) {
        super(message, { cause: options.cause });
        this.name = 'InfrastructureError';
        this.hint = options.hint;
        this.retryable = options.retryable ?? false;
    }
}
/** The message of whatever was thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** Text of an error for a person: the message, where it is, and what to do; several lines at most. */
function describeError(error) {
    const lines = [messageOf(error)];
    if (error instanceof ConfigurationError) {
        const { file, line, key, column } = error.location;
        const place = [
            file && (line ? `file ${file}, line ${line}` : `file ${file}`),
            key && `key ${key}`,
            column && `column ${column}`,
        ].filter(Boolean);
        if (place.length > 0)
            lines.push(`Where: ${place.join(', ')}`);
    }
    if (error instanceof ConfigurationError || error instanceof InfrastructureError) {
        if (error.hint)
            lines.push(`What to do: ${error.hint}`);
    }
    return lines.join('\n');
}


/***/ }),

/***/ 44463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ silentLogger)
/* harmony export */ });
/** A logger that keeps nothing, for callers that do not care. */
const silentLogger = {
    info: () => undefined,
    warning: () => undefined,
    debug: () => undefined,
    progress: () => undefined,
    group: (_title, work) => work(),
    foreign: (_title, work) => work(() => undefined),
};


/***/ }),

/***/ 82889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ suggestName),
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
/**
 * The candidate closest to `name` by Levenshtein distance, for "did you mean" hints.
 * @returns undefined where nothing is near: more than a third of the letters (at least two, but never all) would
 * have to change.
 */
function nearestName(name, candidates) {
    let best;
    let bestDistance = Math.min(name.length, Math.max(2, Math.floor(name.length / 3)) + 1);
    for (const candidate of candidates) {
        const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
/** "Did you mean …?" where something is near, else the list of what is allowed (ten at most). */
function suggestName(name, candidates) {
    const nearest = nearestName(name, candidates);
    if (nearest !== undefined)
        return `Did you mean "${nearest}"?`;
    const shown = candidates.slice(0, 10).map((candidate) => `"${candidate}"`);
    const more = candidates.length > shown.length ? `, and ${candidates.length - shown.length} more` : '';
    return `Allowed: ${shown.join(', ')}${more}.`;
}
function editDistance(a, b) {
    let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const current = [i];
        for (let j = 1; j <= b.length; j++) {
            const substitution = previous[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
            current.push(Math.min(substitution, previous[j] + 1, current[j - 1] + 1));
        }
        previous = current;
    }
    return previous[b.length];
}


/***/ }),

/***/ 96598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ selectRows),
/* harmony export */   Ie: () => (/* binding */ cellText),
/* harmony export */   SO: () => (/* binding */ columnTypes),
/* harmony export */   UK: () => (/* binding */ numericColumn),
/* harmony export */   _u: () => (/* binding */ textColumn),
/* harmony export */   c_: () => (/* binding */ tableOf),
/* harmony export */   o0: () => (/* binding */ TextDictionary)
/* harmony export */ });
/** The types of columns, as schema.json names them. */
const columnTypes = ['integer', 'number', 'boolean', 'text', 'date', 'timestamp'];
/** Collects distinct texts and numbers them in order of first appearance. */
class TextDictionary {
    values = [];
    #codes = new Map();
    /** The number of a text, a new one if it is new; -1 where it is missing. */
    code(text) {
        if (text === null || text === undefined)
            return -1;
        let code = this.#codes.get(text);
        if (code === undefined) {
            code = this.values.length;
            this.#codes.set(text, code);
            this.values.push(text);
        }
        return code;
    }
}
/** A text column from values; null, undefined are missing. */
function textColumn(name, values) {
    const dictionary = new TextDictionary();
    const codes = new Int32Array(values.length);
    for (let row = 0; row < values.length; row++)
        codes[row] = dictionary.code(values[row]);
    return { kind: 'text', name, type: 'text', codes, dictionary: dictionary.values };
}
/** A numeric column from values; null, undefined and NaN are missing. */
function numericColumn(name, type, values) {
    const numbers = new Float64Array(values.length);
    for (let row = 0; row < values.length; row++)
        numbers[row] = values[row] ?? Number.NaN;
    return { kind: 'numeric', name, type, values: numbers };
}
/** A table of the given columns. @throws RangeError if their lengths differ. */
function tableOf(columns) {
    const lengths = new Set(columns.map((column) => lengthOf(column)));
    if (lengths.size > 1)
        throw new RangeError(`Columns of different lengths: ${[...lengths].join(', ')}.`);
    return { rows: [...lengths][0] ?? 0, columns: new Map(columns.map((column) => [column.name, column])) };
}
function lengthOf(column) {
    return column.kind === 'numeric' ? column.values.length : column.codes.length;
}
/** Value of one cell as text, for messages and slices; missing is null. Booleans read true and false, dates ISO. */
function cellText(column, row) {
    if (column.kind === 'text') {
        const code = column.codes[row];
        return code < 0 ? null : column.dictionary[code];
    }
    const value = column.values[row];
    if (Number.isNaN(value))
        return null;
    if (column.type === 'boolean')
        return value === 0 ? 'false' : 'true';
    if (column.type === 'date')
        return new Date(value).toISOString().slice(0, 10);
    if (column.type === 'timestamp')
        return new Date(value).toISOString();
    return String(value);
}
/** The rows with the given indices, in that order. Dictionaries are shared, not rebuilt. */
function selectRows(table, rows) {
    const columns = [];
    for (const column of table.columns.values()) {
        if (column.kind === 'numeric') {
            const values = new Float64Array(rows.length);
            for (let i = 0; i < rows.length; i++)
                values[i] = column.values[rows[i]];
            columns.push({ ...column, values });
        }
        else {
            const codes = new Int32Array(rows.length);
            for (let i = 0; i < rows.length; i++)
                codes[i] = column.codes[rows[i]];
            columns.push({ ...column, codes });
        }
    }
    return tableOf(columns);
}


/***/ }),

/***/ 88000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ fitFeatures)
/* harmony export */ });
/* harmony import */ var _data_profile_profile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13581);
/* harmony import */ var _date_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84762);
/* harmony import */ var _encoding_target_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61336);
/* harmony import */ var _features_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29734);
/* harmony import */ var _fit_scale_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(69825);
/* harmony import */ var _folds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84193);
/* harmony import */ var _free_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7583);
/* harmony import */ var _target_encoding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51320);
/* harmony import */ var _text_score_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30078);









/**
 * Learns from the training split how its columns become numbers. A column without any value is left out, and so are
 * text and dates that have nothing to tell rows apart by: no category or n-gram of ten rows, no part that varies.
 * @param table the training split; nothing else may be looked at.
 * @param columns names of the columns to use, in the order of the encoded features.
 * @param target the answers of the table's rows, which categories too many for one column each, and text, are
 * encoded by. Null where there are none: then the most frequent categories get a column each, and free text is left
 * out.
 */
function fitFeatures(table, columns, target, options) {
    const features = [];
    const outOfFold = new Map();
    const answers = target === null ? null : new Answers(table, target, options);
    for (const name of columns) {
        const column = table.columns.get(name);
        if (!column)
            throw new RangeError(`The table has no column "${name}".`);
        if (column.kind === 'numeric') {
            const feature = fitNumeric(column, options.trend ?? true);
            if (feature !== null)
                features.push(feature);
            continue;
        }
        const fitted = fitTextColumn(column, answers);
        if (fitted === null)
            continue;
        features.push(fitted.feature);
        if (fitted.outOfFold)
            outOfFold.set(name, fitted.outOfFold);
    }
    return { features: { format: 'mlops-features/2', features }, outOfFold };
}
/** What encodings are fitted to, made when the first column needs it. */
class Answers {
    #table;
    #target;
    #options;
    #made;
    constructor(table, target, options) {
        this.#table = table;
        this.#target = target;
        this.#options = options;
    }
    get() {
        const { seed, group } = this.#options;
        this.#made ??= {
            outputs: (0,_encoding_target_js__WEBPACK_IMPORTED_MODULE_6__/* .outputsToEncode */ .oM)(this.#target),
            weights: (0,_encoding_target_js__WEBPACK_IMPORTED_MODULE_6__/* .rowWeights */ .WM)(this.#target),
            folds: (0,_folds_js__WEBPACK_IMPORTED_MODULE_3__/* .rowFolds */ .r)(this.#table.rows, seed, group === undefined ? undefined : this.#table.columns.get(group)),
        };
        return this.#made;
    }
}
function fitTextColumn(column, answers) {
    const counts = new Float64Array(column.dictionary.length);
    for (const code of column.codes)
        if (code >= 0)
            counts[code]++;
    const seen = [...column.dictionary.keys()].filter((code) => counts[code] > 0);
    const many = seen.length > _features_js__WEBPACK_IMPORTED_MODULE_2__/* .oneHotLimit */ .Jw;
    if (many && (0,_free_text_js__WEBPACK_IMPORTED_MODULE_7__/* .isFreeText */ .i)(column)) {
        if (answers === null)
            return null;
        const { outputs, weights, folds } = answers.get();
        return (0,_text_score_js__WEBPACK_IMPORTED_MODULE_5__/* .fitText */ .v)(column, outputs, weights, folds);
    }
    // Rarer ones are not named, here as in profiles.
    const named = seen.filter((code) => counts[code] >= _data_profile_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .leastNamedCategoryRows */ .gW);
    if (named.length === 0)
        return null;
    named.sort((a, b) => counts[b] - counts[a] || (column.dictionary[a] < column.dictionary[b] ? -1 : 1));
    const limit = answers === null ? _features_js__WEBPACK_IMPORTED_MODULE_2__/* .oneHotLimit */ .Jw : _features_js__WEBPACK_IMPORTED_MODULE_2__/* .encodedCategoryLimit */ .AJ;
    const categories = named.slice(0, limit).map((code) => column.dictionary[code]);
    if (!many || answers === null)
        return { feature: { kind: 'categorical', name: column.name, categories } };
    const { outputs, weights, folds } = answers.get();
    return (0,_target_encoding_js__WEBPACK_IMPORTED_MODULE_4__/* .fitTargetEncoding */ .W)(column, categories, outputs, weights, folds);
}
function fitNumeric(column, trend) {
    const { name, type, values } = column;
    const missing = values.some((value) => Number.isNaN(value));
    if (!values.some((value) => !Number.isNaN(value)))
        return null;
    if (type === 'boolean')
        return { kind: 'boolean', name, missing };
    if (type === 'date' || type === 'timestamp')
        return fitDate(column, type, trend, missing);
    return { kind: 'numeric', name, ...(0,_fit_scale_js__WEBPACK_IMPORTED_MODULE_8__/* .fitScale */ .a)(values), missing };
}
function fitDate({ name, values }, type, trend, missing) {
    const parts = (0,_date_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .datePartsOf */ .mS)(type).filter((part) => varies(values, part));
    if (!trend && parts.length === 0 && !missing)
        return null;
    return { kind: 'date', name, trend: trend ? (0,_fit_scale_js__WEBPACK_IMPORTED_MODULE_8__/* .fitScale */ .a)(values.map(_date_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .daysSince1970 */ .zj)) : null, parts, missing };
}
function varies(values, part) {
    let first = Number.NaN;
    for (let row = 0; row < values.length; row++) {
        const value = (0,_date_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .datePart */ .yC)(values[row], part);
        if (Number.isNaN(first))
            first = value;
        else if (!Number.isNaN(value) && value !== first)
            return true;
    }
    return false;
}


/***/ }),

/***/ 7583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ isFreeText)
/* harmony export */ });
/** Rows that the rule looks at: the first ones that have a value. */
const examinedRows = 10_000;
/** Fewer values than this are too few to learn words from. */
const leastRows = 100;
/** Words that half of the texts have at least. */
const leastWords = 4;
/** Share of the values that must differ; categories with long names come again. */
const leastDistinct = 0.5;
/** A piece between spaces that has a letter, or a character of a script without spaces. */
const spacedWord = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[^\s]*\p{L}[^\s]*/gu;
/** Whether a column is free text, whose words say something, rather than names of categories. */
function isFreeText(column) {
    const seen = new Set();
    const words = [];
    for (let row = 0; row < column.codes.length && words.length < examinedRows; row++) {
        const code = column.codes[row];
        if (code < 0)
            continue;
        seen.add(code);
        words.push(countWords(column.dictionary[code]));
    }
    if (words.length < leastRows || seen.size < leastDistinct * words.length)
        return false;
    words.sort((a, b) => a - b);
    return words[words.length >> 1] >= leastWords;
}
/** Not the words of `wordsOf`: the parts of a UUID or of an address of the web are no words here. */
function countWords(text) {
    return text.slice(0, 500).match(spacedWord)?.length ?? 0;
}


/***/ }),

/***/ 30241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oS: () => (/* binding */ trainLearner),
/* harmony export */   ol: () => (/* binding */ requireUnlabelled),
/* harmony export */   yl: () => (/* binding */ prepareSupervised)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57296);
/* harmony import */ var _features_fit_features_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88000);
/* harmony import */ var _training_data_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64997);



/**
 * Splits as learners take them. It depends on no parameter of an algorithm.
 * @throws ConfigurationError for data that cannot be learned from.
 */
function prepareSupervised(request, task) {
    const { schema, splitBy } = request;
    const trainTarget = (0,_training_data_js__WEBPACK_IMPORTED_MODULE_2__/* .targetColumn */ .c2)(schema, request.train);
    const classes = task === 'classification' ? (0,_training_data_js__WEBPACK_IMPORTED_MODULE_2__/* .trainingClasses */ .t6)(trainTarget) : [];
    const train = (0,_training_data_js__WEBPACK_IMPORTED_MODULE_2__/* .examplesOf */ .Li)(schema, request.train, task, classes).examples;
    const validation = (0,_training_data_js__WEBPACK_IMPORTED_MODULE_2__/* .examplesOf */ .Li)(schema, request.validation, task, classes);
    const { features, outOfFold } = (0,_features_fit_features_js__WEBPACK_IMPORTED_MODULE_1__/* .fitFeatures */ .J)(train.table, request.featureNames, { values: train.target, classes, weights: train.weights }, {
        seed: request.seed,
        // The test split's days are all later than any that the trees have seen.
        trend: !(typeof splitBy === 'object' && 'time' in splitBy),
        ...(typeof splitBy === 'object' && 'group' in splitBy ? { group: splitBy.group } : {}),
    });
    return {
        task,
        trainTarget,
        classes,
        train,
        validation: validation.examples,
        leftOut: validation.leftOut,
        features,
        outOfFold,
    };
}
/**
 * Trains one algorithm on the data.
 * @param params as `parseParams` gives them. With the same parameters and seed it is the same training, which goes on
 * from the same checkpoints.
 */
function trainLearner(data, learner, params, { seed, unlabelled }, context) {
    const { task, classes, features, outOfFold, train, validation } = data;
    return learner.train({
        task,
        classes,
        features,
        outOfFold,
        train,
        validation,
        ...(unlabelled === undefined ? {} : { unlabelled }),
        params,
        seed,
    }, { ...context, checkpoints: context.checkpoints?.scope([learner.name, params, seed]) });
}
/** @throws ConfigurationError if the algorithm needs rows without a target and there are none. */
function requireUnlabelled(learner, { unlabelled }) {
    if (!learner.needsUnlabelled || unlabelled !== undefined)
        return;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`"${learner.name}" needs rows without a target, and the data set keeps none.`, {
        location: { key: 'task' },
        hint: 'Set "task: semi-supervised" and prepare the data again.',
    });
}


/***/ }),

/***/ 12621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ TimeBudget)
/* harmony export */ });
/** How long training may take. Learners ask after every step, and end with the best so far when it is used up. */
class TimeBudget {
    #milliseconds;
    #started = performance.now();
    #earlier = 0;
    #endedEarly = false;
    /** @param milliseconds from now on; infinite by default. */
    constructor(milliseconds = Number.POSITIVE_INFINITY) {
        this.#milliseconds = milliseconds;
    }
    /** Time that a job spent on this training before it was killed: it counts as well. */
    addEarlier(milliseconds) {
        this.#earlier = Math.max(this.#earlier, milliseconds);
    }
    /** Milliseconds spent so far, those of killed jobs included. */
    get spent() {
        return this.#earlier + performance.now() - this.#started;
    }
    /** Milliseconds that are left; infinite without a limit. */
    get left() {
        return Math.max(0, this.#milliseconds - this.spent);
    }
    /** Whether the time is used up. Whoever is told so ends, which `endedEarly` then tells. */
    isUsedUp() {
        if (this.left > 0)
            return false;
        this.#endedEarly = true;
        return true;
    }
    /** Whether somebody ended on account of the time. */
    get endedEarly() {
        return this.#endedEarly;
    }
}


/***/ }),

/***/ 64997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Li: () => (/* binding */ examplesOf),
/* harmony export */   c2: () => (/* binding */ targetColumn),
/* harmony export */   t6: () => (/* binding */ trainingClasses)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57296);
/* harmony import */ var _data_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96598);
/* harmony import */ var _evaluate_make_predictions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67104);



/** The target column of a table. @throws ConfigurationError if the data set has none. */
function targetColumn(schema, table) {
    const column = schema.target === null ? undefined : table.columns.get(schema.target);
    if (column)
        return column;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1('The data set has no target column.', {
        location: { key: 'data.target' },
        hint: 'Set data.target and prepare the data again.',
    });
}
/** The labels of the training split, sorted. @throws ConfigurationError if there is only one. */
function trainingClasses(target) {
    const classes = [...(0,_evaluate_make_predictions_js__WEBPACK_IMPORTED_MODULE_1__/* .usedLabels */ .jc)((0,_evaluate_make_predictions_js__WEBPACK_IMPORTED_MODULE_1__/* .labelsOf */ .PC)(target))].sort();
    if (classes.length > 1)
        return classes;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`The training split has one class only: "${classes[0]}".`, {
        location: { column: target.name },
        hint: 'Use "split: { by: stratified }", or provide more rows.',
    });
}
/**
 * Rows as a learner takes them. Rows whose label the training split does not have cannot be learned from and are
 * left out.
 * @returns the examples, and how many rows were left out.
 */
function examplesOf(schema, table, task, classes) {
    const target = targetColumn(schema, table);
    let values;
    if (task === 'classification') {
        const labels = (0,_evaluate_make_predictions_js__WEBPACK_IMPORTED_MODULE_1__/* .labelsOf */ .PC)(target);
        const indexOf = labels.dictionary.map((label) => classes.indexOf(label));
        values = Float64Array.from(labels.codes, (code) => {
            const index = code < 0 ? -1 : indexOf[code];
            return index < 0 ? Number.NaN : index;
        });
    }
    else if (target.kind === 'numeric')
        values = target.values;
    else {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`The target column "${target.name}" is text, not a number.`, {
            location: { column: target.name },
            hint: 'For labels set "task: classification".',
        });
    }
    const kept = [];
    for (let row = 0; row < values.length; row++)
        if (!Number.isNaN(values[row]))
            kept.push(row);
    const whole = kept.length === values.length;
    const used = whole ? table : (0,_data_table_js__WEBPACK_IMPORTED_MODULE_2__/* .selectRows */ .A5)(table, kept);
    const weightName = schema.columns.find(({ role }) => role === 'weight')?.name;
    const weight = weightName === undefined ? undefined : used.columns.get(weightName);
    return {
        examples: {
            table: used,
            target: whole ? values : Float64Array.from(kept, (row) => values[row]),
            ...(weight?.kind === 'numeric' ? { weights: weight.values } : {}),
        },
        leftOut: values.length - kept.length,
    };
}


/***/ }),

/***/ 38137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ meanLoss)
/* harmony export */ });
/** Probabilities this near to 0 count as this, as in the losses of the learners. */
const leastProbability = 1e-15;
/**
 * The weighted mean loss of answers, in which every algorithm can be compared: log loss, or squared error.
 * @param answers as `Predictor.predict` gives them.
 * @returns NaN without rows, or where an answer is no number.
 */
function meanLoss(task, classes, answers, { target, weights }) {
    let sum = 0;
    let total = 0;
    for (let row = 0; row < target.length; row++) {
        const weight = weights?.[row] ?? 1;
        const loss = task === 'regression'
            ? (answers[row] - target[row]) ** 2
            : -Math.log(Math.max(answers[row * classes + target[row]], leastProbability));
        sum += weight * loss;
        total += weight;
    }
    return sum / total;
}


/***/ }),

/***/ 21834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  trainTrials: () => (/* binding */ trainTrials)
});

// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/base/logger.js
var logger = __webpack_require__(44463);
// EXTERNAL MODULE: ./build/shared/src/learners/registry.js
var registry = __webpack_require__(43973);
// EXTERNAL MODULE: ./build/shared/src/learners/supervised-data.js
var supervised_data = __webpack_require__(30241);
// EXTERNAL MODULE: ./build/shared/src/learners/time-budget.js
var time_budget = __webpack_require__(12621);
// EXTERNAL MODULE: ./build/shared/src/learners/validation-loss.js
var validation_loss = __webpack_require__(38137);
;// CONCATENATED MODULE: ./build/shared/src/sweep/remote-checkpoints.js
/** Saving shall not slow a trial by more than this share. */
const longestShare = 0.1;
/** When a thread's trial saved last, and for how long it shall not. */
class SavingPace {
    #interval;
    #last = performance.now();
    #rest = 0;
    constructor(interval) {
        this.#interval = interval;
    }
    isDue() {
        return performance.now() - this.#last >= Math.max(this.#interval, this.#rest);
    }
    /** @param began when saving did. */
    saved(began) {
        this.#last = performance.now();
        this.#rest = (this.#last - began) / longestShare;
    }
}
/** Checkpoints of the trials in one thread. @param interval milliseconds between two of them; null makes none. */
function remoteCheckpoints(keeper, interval) {
    const pace = new SavingPace(interval ?? Number.POSITIVE_INFINITY);
    const at = (identity) => ({
        scope: (more) => at([...identity, more]),
        async restore(read) {
            const bytes = interval === null ? null : await keeper.restore(identity);
            try {
                return bytes === null ? null : await read(bytes);
            }
            catch {
                // It was kept whole, so it is of another version of the learner: the trial begins anew.
                return null;
            }
        },
        due: () => pace.isDue(),
        async save(state) {
            if (interval === null)
                return;
            const began = performance.now();
            await keeper.save(identity, state);
            pace.saved(began);
        },
        remove: async () => undefined,
    });
    return at([]);
}

;// CONCATENATED MODULE: ./build/shared/src/sweep/trial-job.js







/** Trains trials one after another, in a thread of its own. The data is prepared once. */
const trainTrials = (data, port) => {
    const thread = new TrialTrainer(data, port);
    port.on('message', (command) => thread.take(command));
};
class TrialTrainer {
    #order;
    #port;
    #abort = new AbortController();
    #data;
    /** Who waits for an answer: a trial does nothing else meanwhile, so there is one at the most. */
    #waiting;
    constructor(order, port) {
        this.#order = order;
        this.#port = port;
    }
    take(command) {
        switch (command.kind) {
            case 'train':
                void this.#outcomeOf(command.order).then((outcome) => this.#port.postMessage(outcome));
                break;
            case 'abort':
                this.#abort.abort();
                break;
            case 'state':
                this.#waiting?.(command.state);
                break;
            case 'saved':
                this.#waiting?.(null);
        }
    }
    async #outcomeOf(trial) {
        const { signal } = this.#abort;
        try {
            return await this.#judge(trial);
        }
        catch (error) {
            if (signal.aborted)
                return { kind: 'aborted' };
            return { kind: 'failed', reason: reasonOf(error) };
        }
    }
    async #judge({ algorithm, params, pauseAfter, millisecondsLeft }) {
        const { data: request, task, engine, workingDirectory, checkpointInterval } = this.#order;
        const budget = new time_budget/* TimeBudget */.z(millisecondsLeft);
        const learner = await (0,registry/* findLearner */.NN)(algorithm);
        this.#data ??= (0,supervised_data/* prepareSupervised */.yl)(request, task);
        const data = this.#data;
        const { signal } = this.#abort;
        const model = await (0,supervised_data/* trainLearner */.oS)(data, learner, (0,registry/* parseParams */.Sl)(learner, task, params), request, {
            engine,
            workingDirectory,
            log: logger/* silentLogger */.q,
            signal,
            checkpoints: remoteCheckpoints(this.#keeper(), checkpointInterval),
            budget,
            // The cores are busy with other trials.
            threads: 1,
            pauseAfter,
        });
        if (budget.endedEarly)
            return { kind: 'outOfTime' };
        const { validation, classes } = data;
        const loss = (0,validation_loss/* meanLoss */.z)(task, classes.length, model.predictor.predict(validation.table), validation);
        if (Number.isFinite(loss))
            return { kind: 'judged', loss };
        return { kind: 'failed', reason: 'Its validation loss is not a number.' };
    }
    #keeper() {
        return {
            restore: (identity) => this.#ask({ kind: 'restore', identity }),
            save: async (identity, state) => {
                await this.#ask({ kind: 'save', identity, state });
            },
        };
    }
    #ask(message) {
        return new Promise((resolve) => {
            this.#waiting = resolve;
            this.#port.postMessage(message);
        });
    }
}
/** The parts of a failure that fit into a table. */
function reasonOf(error) {
    const hint = error instanceof errors/* ConfigurationError */.j1 && error.hint ? ` ${error.hint}` : '';
    return `${(0,errors/* messageOf */.bD)(error)}${hint}`.slice(0, 1000);
}


/***/ })

};
