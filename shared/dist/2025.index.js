export const id = 2025;
export const ids = [2025];
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

/***/ 32025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ softmaxInPlace),
/* harmony export */   DK: () => (/* binding */ objectiveFor),
/* harmony export */   KE: () => (/* binding */ objectiveNames),
/* harmony export */   Nk: () => (/* binding */ baselineScores),
/* harmony export */   VI: () => (/* binding */ leastProbability),
/* harmony export */   zN: () => (/* binding */ totalWeight)
/* harmony export */ });
/* harmony import */ var _target_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5863);

/** The losses that can be boosted. Names as the model file writes them. */
const objectiveNames = ['binary-logistic', 'softmax', 'squared-error'];
/** Probabilities this near to 0 count as this in the loss and in the baseline. */
const leastProbability = 1e-15;
/** The objective for a task. @param classes number of labels; 0 for regression. */
function objectiveFor(task, classes) {
    if (task === 'regression')
        return 'squared-error';
    return classes === 2 ? 'binary-logistic' : 'softmax';
}
/**
 * The constant scores with the least loss: the mean, the log-odds, or the logarithms of the shares.
 * @throws ConfigurationError if a target is too large for its square.
 */
function baselineScores(name, classes, target, weights) {
    const total = totalWeight(target.length, weights);
    if (name === 'squared-error') {
        (0,_target_range_js__WEBPACK_IMPORTED_MODULE_0__/* .requireSquarable */ .o)(target);
        let sum = 0;
        for (let row = 0; row < target.length; row++) {
            sum += weights === undefined ? target[row] : weights[row] * target[row];
        }
        return Float64Array.of(sum / total);
    }
    const shares = new Float64Array(classes);
    for (let row = 0; row < target.length; row++)
        shares[target[row]] += (weights?.[row] ?? 1) / total;
    const logarithms = shares.map((share) => Math.log(Math.max(share, leastProbability)));
    return name === 'binary-logistic' ? Float64Array.of(logarithms[1] - logarithms[0]) : logarithms;
}
/** Turns `count` scores at first, first + stride, … into probabilities. The largest is taken off: no overflow. */
function softmaxInPlace(scores, first, stride, count) {
    const end = first + stride * count;
    let largest = scores[first];
    for (let at = first + stride; at < end; at += stride)
        largest = Math.max(largest, scores[at]);
    let sum = 0;
    for (let at = first; at < end; at += stride) {
        const exponential = Math.exp(scores[at] - largest);
        scores[at] = exponential;
        sum += exponential;
    }
    for (let at = first; at < end; at += stride)
        scores[at] /= sum;
}
/** Sum of the rows' weights. @param weights absent: 1 each. */
function totalWeight(rows, weights) {
    return weights === undefined ? rows : weights.reduce((sum, weight) => sum + weight, 0);
}


/***/ }),

/***/ 5863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ requireSquarable)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57296);

/** Sums of squares of larger targets would leave the range of numbers, and every split would seem worthless. */
const largestTarget = 1e100;
/** @throws ConfigurationError naming a target that is too large, or infinite, to compute with its square. */
function requireSquarable(target) {
    const bad = target.find((value) => !(Math.abs(value) <= largestTarget));
    if (bad === undefined)
        return;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`The target ${bad} is beyond ±${largestTarget}.`, {
        location: { key: 'data.target' },
        hint: 'Leave such rows out or rescale the target.',
    });
}


/***/ })

};
