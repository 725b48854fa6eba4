export const id = 1147;
export const ids = [1147];
export const modules = {

/***/ 55151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J9: () => (/* binding */ invertFactored),
/* harmony export */   TR: () => (/* binding */ cholesky),
/* harmony export */   Ue: () => (/* binding */ solveFactored)
/* harmony export */ });
/**
 * The lower factor L of a symmetric positive definite matrix A = L Lᵀ (Cholesky).
 * @throws RangeError if it is not positive definite.
 */
function cholesky(matrix, size) {
    const factor = new Float64Array(size * size);
    for (let i = 0; i < size; i++) {
        for (let j = 0; j <= i; j++) {
            let sum = matrix[i * size + j];
            for (let k = 0; k < j; k++)
                sum -= factor[i * size + k] * factor[j * size + k];
            if (i !== j)
                factor[i * size + j] = sum / factor[j * size + j];
            else if (sum > 0)
                factor[i * size + i] = Math.sqrt(sum);
            else
                throw new RangeError('The matrix is not positive definite.');
        }
    }
    return factor;
}
/** Solves L Lᵀ x = b. @param factor as `cholesky` gives it. */
function solveFactored(factor, right) {
    const size = right.length;
    const solution = Float64Array.from(right);
    for (let i = 0; i < size; i++) {
        for (let k = 0; k < i; k++)
            solution[i] -= factor[i * size + k] * solution[k];
        solution[i] /= factor[i * size + i];
    }
    for (let i = size - 1; i >= 0; i--) {
        for (let k = i + 1; k < size; k++)
            solution[i] -= factor[k * size + i] * solution[k];
        solution[i] /= factor[i * size + i];
    }
    return solution;
}
/** The inverse of L Lᵀ. */
function invertFactored(factor, size) {
    const inverse = new Float64Array(size * size);
    for (let column = 0; column < size; column++) {
        const unit = new Float64Array(size);
        unit[column] = 1;
        const solved = solveFactored(factor, unit);
        for (let row = 0; row < size; row++)
            inverse[row * size + column] = solved[row];
    }
    return inverse;
}


/***/ }),

/***/ 20614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ booleanScale),
/* harmony export */   TJ: () => (/* binding */ limited),
/* harmony export */   _L: () => (/* binding */ encodeDense),
/* harmony export */   qv: () => (/* binding */ largestDeviation)
/* harmony export */ });
/* harmony import */ var _category_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4190);
/* harmony import */ var _date_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84762);
/* harmony import */ var _encoded_columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43873);
/* harmony import */ var _tree_matrix_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72463);




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
            writeNumbers(target, (0,_tree_matrix_js__WEBPACK_IMPORTED_MODULE_3__/* .numbersOf */ .c)(column, table.rows), feature, feature.missing);
            break;
        case 'boolean':
            // Booleans become -1 and 1, and 0 where missing.
            writeNumbers(target, (0,_tree_matrix_js__WEBPACK_IMPORTED_MODULE_3__/* .numbersOf */ .c)(column, table.rows), booleanScale, feature.missing);
            break;
        case 'date':
            writeDates(target, feature, (0,_tree_matrix_js__WEBPACK_IMPORTED_MODULE_3__/* .numbersOf */ .c)(column, table.rows));
            break;
        case 'categorical':
            writeCategories(target, feature, column);
            break;
        case 'target-encoded':
        case 'text':
            writeEncoded(target, feature, (0,_encoded_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .encodedColumns */ .U)(feature, table, outOfFold));
    }
}
/** Makes -1 and 1 of a boolean, and 0 of a missing one. */
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
/** A standardised value within the largest deviation. */
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
        writeNumbers(target, moments.map(_date_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .daysSince1970 */ .zj), trend, false);
        place++;
    }
    for (const part of parts) {
        const turn = (2 * Math.PI) / _date_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .cycleOf */ .SW[part];
        for (let row = 0; row < rows; row++) {
            const value = (0,_date_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .datePart */ .yC)(moments[row], part);
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
    const codes = (0,_category_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .categoryCodes */ .L)(column, feature.categories, rows);
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


/***/ }),

/***/ 43873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ encodedColumns)
/* harmony export */ });
/* harmony import */ var _target_encoding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51320);
/* harmony import */ var _text_score_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30078);


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

/***/ 11147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  linear: () => (/* binding */ linear)
});

// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/data/table.js
var table = __webpack_require__(96598);
// EXTERNAL MODULE: ./build/shared/src/features/dense-matrix.js
var dense_matrix = __webpack_require__(20614);
// EXTERNAL MODULE: ./build/shared/src/features/fit-scale.js
var fit_scale = __webpack_require__(69825);
// EXTERNAL MODULE: ./build/shared/src/features/sparse-rows.js
var sparse_rows = __webpack_require__(28315);
// EXTERNAL MODULE: ./build/shared/src/learners/model-file.js
var model_file = __webpack_require__(63188);
// EXTERNAL MODULE: ./build/shared/src/learners/linear/loss.js
var linear_loss = __webpack_require__(2689);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/shared/src/base/cholesky.js
var cholesky = __webpack_require__(55151);
;// CONCATENATED MODULE: ./build/shared/src/learners/linear/newton-direction.js

/** Added to the diagonal, relative to its largest entry: collinear columns then share what they say. */
const smallestShare = 1e-10;
const mostSweeps = 10_000;
/**
 * The step d that minimises gradient · d + d · hessian · d / 2 + l1 · |w + d|: Newton's, or with magnitudes that of the
 * proximal Newton method (Lee, Sun and Saunders 2014).
 * @param hessian size × size, lower triangle, without the penalty; overwritten.
 * @param gradient with the squares' derivatives.
 */
function newtonDirection(hessian, gradient, parameters, penalty) {
    const size = gradient.length;
    let largest = Number.MIN_VALUE;
    for (let i = 0; i < size; i++)
        largest = Math.max(largest, hessian[i * size + i]);
    for (let i = 0; i < size; i++) {
        hessian[i * size + i] += smallestShare * largest + (i < size - penalty.intercepts ? penalty.l2 : 0);
    }
    return penalty.l1 === 0
        ? solveByCholesky(hessian, gradient)
        : descendByCoordinate(hessian, gradient, parameters, penalty);
}
/** −hessian⁻¹ · gradient. */
function solveByCholesky(factor, gradient) {
    const size = gradient.length;
    for (let i = 0; i < size; i++) {
        for (let j = 0; j <= i; j++) {
            let sum = factor[i * size + j];
            for (let k = 0; k < j; k++)
                sum -= factor[i * size + k] * factor[j * size + k];
            // Rounding may leave less than nothing of a column that others contain.
            if (i === j)
                factor[i * size + i] = Math.sqrt(Math.max(sum, Number.MIN_VALUE));
            else
                factor[i * size + j] = sum / factor[j * size + j];
        }
    }
    return (0,cholesky/* solveFactored */.Ue)(factor, gradient.map((slope) => -slope));
}
function descendByCoordinate(hessian, gradient, parameters, { l1, intercepts }) {
    const size = gradient.length;
    for (let i = 0; i < size; i++)
        for (let j = 0; j < i; j++)
            hessian[j * size + i] = hessian[i * size + j];
    const step = new Float64Array(size);
    /** Derivatives of the quadratic at `step`. */
    const slopes = gradient.slice();
    for (let sweep = 0; sweep < mostSweeps; sweep++) {
        let largest = 0;
        let moved = 0;
        for (let i = 0; i < size; i++) {
            const curvature = hessian[i * size + i];
            const now = parameters[i] + step[i];
            const free = now - slopes[i] / curvature;
            const limit = i < size - intercepts ? l1 / curvature : 0;
            const change = Math.sign(free) * Math.max(0, Math.abs(free) - limit) - now;
            if (change === 0)
                continue;
            step[i] += change;
            for (let j = 0; j < size; j++)
                slopes[j] += change * hessian[i * size + j];
            moved = Math.max(moved, Math.abs(change));
            largest = Math.max(largest, Math.abs(parameters[i] + step[i]));
        }
        if (moved <= 1e-13 * largest || moved === 0)
            break;
    }
    return step;
}

;// CONCATENATED MODULE: ./build/shared/src/learners/linear/penalty.js
/** The penalty that goes with a mean loss over so many rows. */
function penaltyOf(params, rows, intercepts) {
    const strength = params.penalty === 'none' ? 0 : 1 / (params.c * rows);
    const share = { none: 0, l2: 0, l1: 1, elasticnet: params['l1-ratio'] }[params.penalty];
    return { l1: strength * share, l2: strength * (1 - share), intercepts };
}
function penaltyValue(parameters, { l1, l2, intercepts }) {
    let sum = 0;
    for (let i = 0; i < parameters.length - intercepts; i++) {
        sum += l1 * Math.abs(parameters[i]) + (l2 / 2) * parameters[i] ** 2;
    }
    return sum;
}
/** Adds the derivatives of the squares. */
function addSquares(gradient, parameters, penalty) {
    for (let i = 0; i < parameters.length - penalty.intercepts; i++)
        gradient[i] += penalty.l2 * parameters[i];
}
/**
 * The subgradient of least magnitude: all zero exactly at the minimum.
 * @param gradient of everything but the magnitudes.
 */
function leastSubgradient(gradient, parameters, { l1, intercepts }) {
    return gradient.map((slope, i) => {
        if (l1 === 0 || i >= gradient.length - intercepts)
            return slope;
        if (parameters[i] !== 0)
            return slope + Math.sign(parameters[i]) * l1;
        return Math.sign(slope) * Math.max(0, Math.abs(slope) - l1);
    });
}
function largestMagnitude(values) {
    return values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
}

;// CONCATENATED MODULE: ./build/shared/src/learners/linear/quasi-newton-direction.js
const memory = 10;
/**
 * L-BFGS (Nocedal and Wright 2006, algorithm 7.4), and with magnitudes OWL-QN (Andrew and Gao 2007): second
 * derivatives guessed from the last steps, for losses whose own would not fit into memory.
 */
class QuasiNewton {
    #steps = [];
    /** Remembers a step and what it changed of the gradient. */
    remember(step, change) {
        const product = dot(step, change);
        if (!(product > 1e-14 * Math.sqrt(dot(step, step) * dot(change, change))))
            return;
        this.#steps.push({ step, change, product });
        if (this.#steps.length > memory)
            this.#steps.shift();
    }
    /** @param subgradient of least magnitude. */
    direction(subgradient, { l1, intercepts }) {
        const direction = subgradient.map((slope) => -slope);
        const shares = [];
        for (let i = this.#steps.length - 1; i >= 0; i--) {
            const { step, change, product } = this.#steps[i];
            shares[i] = dot(step, direction) / product;
            addScaled(direction, change, -shares[i]);
        }
        const last = this.#steps.at(-1);
        const scale = last
            ? last.product / dot(last.change, last.change)
            : 1 / Math.max(1, Math.sqrt(dot(direction, direction)));
        for (let i = 0; i < direction.length; i++)
            direction[i] *= scale;
        for (const [i, { step, change, product }] of this.#steps.entries()) {
            addScaled(direction, step, shares[i] - dot(change, direction) / product);
        }
        if (l1 > 0) {
            // Where it would lead uphill, the guess is not to be trusted.
            for (let i = 0; i < direction.length - intercepts; i++) {
                if (direction[i] * subgradient[i] >= 0)
                    direction[i] = 0;
            }
        }
        return direction;
    }
}
function dot(a, b) {
    let sum = 0;
    for (let i = 0; i < a.length; i++)
        sum += a[i] * b[i];
    return sum;
}
function addScaled(into, other, factor) {
    for (let i = 0; i < into.length; i++)
        into[i] += factor * other[i];
}

;// CONCATENATED MODULE: ./build/shared/src/learners/linear/minimise.js




/** Parameters up to which the matrix of second derivatives is made: 8 MB. */
const newtonLimit = 1000;
/** Share of the promised decrease that a step must bring (Armijo). */
const enoughShare = 1e-4;
const mostHalvings = 40;
/** Work between two looks at the clock's other duties, in milliseconds. */
const longestTurn = 25;
/**
 * The parameters with the least loss and penalty: by Newton's method for one output and up to 1,000 parameters,
 * else by L-BFGS; both in their forms for magnitudes where there are any. Nothing is drawn.
 * @param onStep is told the number of the step, the parameters and the mean loss without the penalty.
 * @throws the signal's reason when it is aborted.
 */
async function minimise(loss, penalty, limits, signal, onStep) {
    const exact = loss.outputs === 1 && loss.size <= newtonLimit;
    const guesses = new QuasiNewton();
    let parameters = new Float64Array(loss.size);
    let value = loss.evaluate(parameters) + penaltyValue(parameters, penalty);
    let gradient = slopesAt(loss, parameters, penalty);
    let turnBegan = performance.now();
    for (let step = 1; step <= limits.steps; step++) {
        signal.throwIfAborted();
        const subgradient = leastSubgradient(gradient, parameters, penalty);
        if (largestMagnitude(subgradient) <= limits.tolerance)
            return { parameters, steps: step - 1, converged: true };
        const direction = exact
            ? newtonDirection(loss.hessian(), gradient, parameters, penalty)
            : guesses.direction(subgradient, penalty);
        const found = search(loss, penalty, parameters, value, gradient, subgradient, direction, exact);
        if (found === null)
            return { parameters, steps: step - 1, converged: true };
        const next = slopesAt(loss, found.parameters, penalty);
        if (!exact) {
            guesses.remember(found.parameters.map((now, i) => now - parameters[i]), next.map((now, i) => now - gradient[i]));
        }
        ({ parameters, value } = found);
        gradient = next;
        onStep(step, parameters, value - penaltyValue(parameters, penalty));
        if (performance.now() - turnBegan > longestTurn) {
            await (0,promises_.setImmediate)();
            turnBegan = performance.now();
        }
    }
    const left = largestMagnitude(leastSubgradient(gradient, parameters, penalty));
    return { parameters, steps: limits.steps, converged: left <= limits.tolerance };
}
function slopesAt(loss, parameters, penalty) {
    const gradient = loss.gradient();
    addSquares(gradient, parameters, penalty);
    return gradient;
}
/** Halves the step until it brings enough. @returns null where rounding leaves nothing to gain. */
function search(loss, penalty, from, value, gradient, subgradient, direction, exact) {
    const coefficients = from.length - penalty.intercepts;
    for (let halving = 0, length = 1; halving < mostHalvings; halving++, length /= 2) {
        const parameters = from.map((start, i) => {
            const end = start + length * direction[i];
            if (exact || penalty.l1 === 0 || i >= coefficients)
                return end;
            // OWL-QN stays on its side of zero, where the magnitude is smooth.
            const side = start === 0 ? -Math.sign(subgradient[i]) : Math.sign(start);
            return end * side > 0 ? end : 0;
        });
        let promised = 0;
        for (let i = 0; i < from.length; i++) {
            promised += (exact ? gradient[i] : subgradient[i]) * (parameters[i] - from[i]);
            if (exact && i < coefficients)
                promised += penalty.l1 * (Math.abs(parameters[i]) - Math.abs(from[i]));
        }
        if (promised >= 0)
            continue;
        const found = loss.evaluate(parameters) + penaltyValue(parameters, penalty);
        // Near the minimum the decrease is below the rounding of the sum; the step is still the right one.
        const rounding = 4e-16 * Math.abs(value);
        if (found <= value + enoughShare * promised + (exact ? rounding : 0))
            return { parameters, value: found };
    }
    loss.evaluate(from);
    return null;
}

// EXTERNAL MODULE: ./build/shared/src/learners/linear/model.js
var linear_model = __webpack_require__(74945);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./build/shared/src/learners/linear/parameters.js

/** What users may set under `params` for `linear`, with the defaults. */
const linearParametersSchema = schemas/* strictObject */.rej({
    penalty: schemas/* enum */.k5n(['l2', 'l1', 'elasticnet', 'none'])
        .default('l2')
        .describe('What large coefficients cost: their squares, their magnitudes, both, or nothing.'),
    c: schemas/* number */.aig()
        .positive()
        .max(1e12)
        .default(1)
        .describe("Inverse strength of the penalty, scikit-learn's C: the loss summed over the rows counts c times. For regression Ridge's alpha is 1 / c and Lasso's 1 / (c · rows), on the standardised target."),
    'l1-ratio': schemas/* number */.aig()
        .min(0)
        .max(1)
        .default(0.5)
        .describe('With elasticnet: the share of the magnitudes; the squares have the rest.'),
    'max-iterations': schemas/* int */.Whr().min(1).max(100_000).default(1000).describe('Steps of the solver at most.'),
    tolerance: schemas/* number */.aig()
        .positive()
        .max(1)
        .default(1e-6)
        .describe('Training ends where no derivative of the mean loss with its penalty is larger than this.'),
});

;// CONCATENATED MODULE: ./build/shared/src/learners/linear/prediction.js


/** The answers of a model: probabilities, rows × classes; for regression one value a row. */
function linearPredictor(model, features) {
    const { objective, intercepts } = model;
    const coefficients = model.coefficients.map((list) => Float64Array.from(list));
    return {
        predict: (table) => {
            const { rows, width, values } = (0,dense_matrix/* encodeDense */._L)(features, table);
            const answersPerRow = objective === 'squared-error' ? 1 : model.classes.length;
            const answers = new Float64Array(rows * answersPerRow);
            const scores = new Float64Array(intercepts.length);
            for (let row = 0; row < rows; row++) {
                for (let k = 0; k < scores.length; k++) {
                    let score = intercepts[k];
                    for (let j = 0; j < width; j++)
                        score += coefficients[k][j] * values[row * width + j];
                    scores[k] = score;
                }
                if (objective === 'binary-logistic') {
                    const second = 1 / (1 + Math.exp(-scores[0]));
                    answers[2 * row] = 1 - second;
                    answers[2 * row + 1] = second;
                    continue;
                }
                if (objective === 'softmax')
                    (0,linear_loss/* softmaxLoss */.qx)(scores, 0);
                answers.set(scores, row * answersPerRow);
            }
            return answers;
        },
    };
}

;// CONCATENATED MODULE: ./build/shared/src/learners/linear/learner.js












/** Linear regression and logistic regression, with penalties on coefficients; intercepts are free. */
const linear = {
    name: 'linear',
    description: 'Linear regression, and logistic regression for two classes and more, with L1 and L2 penalties.',
    tasks: ['classification', 'regression'],
    params: linearParametersSchema,
    train,
    load: async (files, features) => {
        const model = (0,linear_model/* parseModel */.Xh)((0,model_file/* fileOf */.W7)(files, linear_model/* modelFile */.u4));
        const { columns } = (0,dense_matrix/* encodeDense */._L)(features, (0,table/* tableOf */.c_)([]));
        if (columns.length !== model.columns.length || columns.some((name, i) => name !== model.columns[i])) {
            throw new errors/* InfrastructureError */.EN(`${linear_model/* modelFile */.u4} and features.json of the package are about different columns.`, { hint: 'Fetch the model package again.' });
        }
        return linearPredictor(model, features);
    },
};
async function train({ task, classes, features, params, outOfFold, ...given }, { log, signal }) {
    signal.throwIfAborted();
    if (given.train.table.rows === 0) {
        throw new errors/* ConfigurationError */.j1('There are no rows to train on.', {
            location: { key: 'data.split' },
            hint: 'Look at data.query and data.split: the training split is empty.',
        });
    }
    const matrix = (0,dense_matrix/* encodeDense */._L)(features, given.train.table, outOfFold);
    const rows = sparseRows(matrix);
    const objective = (0,linear_loss/* objectiveFor */.DK)(task, classes.length);
    const { mean, scale } = task === 'regression' ? targetScale(given.train.target) : { mean: 0, scale: 1 };
    const lossOf = (cells, { target, weights }) => new linear_loss/* LinearLoss */.t3(objective, classes.length, cells, task === 'regression' ? target.map((value) => value / scale - mean / scale) : target, weights);
    const loss = lossOf(rows, given.train);
    const hasValidation = given.validation.table.rows > 0;
    const judge = lossOf(sparseRows((0,dense_matrix/* encodeDense */._L)(features, given.validation.table)), given.validation);
    /** Half the squared error of the standardised target becomes the squared error in its own unit. */
    const unit = task === 'regression' ? 2 * scale * scale : 1;
    const history = [];
    const minimum = await minimise(loss, penaltyOf(params, matrix.rows, loss.outputs), { steps: params['max-iterations'], tolerance: params.tolerance }, signal, (step, parameters, trainLoss) => {
        const validationLoss = hasValidation ? judge.evaluate(parameters) : Number.NaN;
        history.push({ step, trainLoss: unit * trainLoss, validationLoss: unit * validationLoss });
        log.progress('training linear', step / params['max-iterations'], `loss ${trainLoss.toFixed(5)}`);
    });
    if (!minimum.converged) {
        log.warning(`linear stopped after ${minimum.steps} iterations, before the tolerance was reached. Raise max-iterations, or lower c.`);
    }
    const { width } = matrix;
    const { outputs } = loss;
    const model = {
        format: 'mlops-linear/1',
        objective,
        classes: [...classes],
        columns: [...matrix.columns],
        intercepts: Array.from({ length: outputs }, (_, k) => mean + scale * minimum.parameters[width * outputs + k]),
        coefficients: Array.from({ length: outputs }, (_, k) => Array.from({ length: width }, (_, j) => scale * minimum.parameters[j * outputs + k])),
    };
    if (![...model.intercepts, ...model.coefficients.flat()].every(Number.isFinite)) {
        throw new errors/* ConfigurationError */.j1('The coefficients overflow.', {
            location: { key: 'train.params.c' },
            hint: 'Lower c for a stronger penalty, and look for extreme values in the target.',
        });
    }
    return {
        files: new Map([[linear_model/* modelFile */.u4, (0,linear_model/* serializeModel */.km)(model)]]),
        predictor: linearPredictor(model, features),
        history,
        bestStep: minimum.steps,
        importance: importanceOf(model, matrix),
        engine: 'javascript',
    };
}
/** @throws ConfigurationError if a target's number is infinite, or they overflow. */
function targetScale(target) {
    const { mean, scale } = (0,fit_scale/* fitScale */.a)(target);
    if (Number.isFinite(mean) && Number.isFinite(scale) && target.every(Number.isFinite))
        return { mean, scale };
    throw new errors/* ConfigurationError */.j1('The target holds numbers that overflow.', {
        location: { key: 'data.target' },
        hint: 'Leave such rows out or rescale the target.',
    });
}
/** @throws ConfigurationError naming the column whose numbers overflow. */
function sparseRows({ rows, width, values, columns }) {
    const builder = new sparse_rows/* SparseRowsBuilder */.L();
    for (let row = 0; row < rows; row++) {
        for (let column = 0; column < width; column++) {
            const value = values[row * width + column];
            if (value === 0)
                continue;
            if (!Number.isFinite(value)) {
                throw new errors/* ConfigurationError */.j1('A number overflows after scaling.', {
                    location: { column: columns[column] },
                    hint: 'Look for extreme values in that column.',
                });
            }
            builder.add(column, value);
        }
        builder.endRow();
    }
    return builder.finish(width);
}
/** Share of each table column: its coefficients' magnitudes times the deviations of what they multiply. */
function importanceOf({ coefficients }, { rows, width, values, columns }) {
    const shares = Object.create(null);
    let total = 0;
    for (let j = 0; j < width; j++) {
        let mean = 0;
        let square = 0;
        for (let row = 0; row < rows; row++) {
            const value = values[row * width + j];
            mean += value / rows;
            square += (value * value) / rows;
        }
        const deviation = Math.sqrt(Math.max(0, square - mean * mean));
        const share = coefficients.reduce((sum, list) => sum + Math.abs(list[j]) * deviation, 0);
        shares[columns[j]] = (shares[columns[j]] ?? 0) + share;
        total += share;
    }
    if (total === 0)
        return null;
    return Object.fromEntries(Object.entries(shares).map(([column, share]) => [column, share / total]));
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


/***/ })

};
