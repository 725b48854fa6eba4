export const id = 8762;
export const ids = [8762];
export const modules = {

/***/ 99798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ pairedDifference)
/* harmony export */ });
/* harmony import */ var _bootstrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54947);
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92070);
/* harmony import */ var _intervals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86783);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25883);
/* harmony import */ var _proportion_intervals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98004);
/* harmony import */ var _standard_deviation_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76546);
/* harmony import */ var _standard_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95423);







/**
 * The difference of one metric between two models on the same rows, with its confidence interval.
 *
 * Shares of the same rows (accuracy, recall): Tango's score interval, which holds its level also when the models
 * disagree on few rows. Other smooth metrics: an interval from the paired differences of the rows' influences. The median of absolute errors is not smooth: a bootstrap of the
 * rows, or with many of them the density around it.
 * @param options.level two-sided confidence; a one-sided bound at 5 % is an end of the interval at 0.90, the default.
 * @param options.seed of the bootstrap.
 * @param options.seedVariance variance of the difference from the seeds of both trainings, where it is known.
 */
function pairedDifference({ candidate, baseline }, name, options) {
    const found = differenceOnRows({ candidate, baseline }, name, options);
    const { interval, standardError, difference } = found;
    const { seedVariance = 0 } = options;
    if (seedVariance === 0 || interval === null || !standardError || difference === null)
        return found;
    // Another seed moves the difference, too: its variance adds to that of the rows, on both sides alike.
    const widening = Math.sqrt(1 + seedVariance / standardError ** 2);
    return {
        ...found,
        standardError: standardError * widening,
        interval: {
            ...interval,
            lower: difference - (difference - interval.lower) * widening,
            upper: difference + (interval.upper - difference) * widening,
        },
    };
}
function differenceOnRows({ candidate, baseline }, name, options) {
    const level = options.level ?? 0.9;
    const first = (0,_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .prepareMetric */ .ii)(candidate, name);
    const second = (0,_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .prepareMetric */ .ii)(baseline, name);
    const values = {
        candidate: 'reason' in first ? null : first.value,
        baseline: 'reason' in second ? null : second.value,
    };
    if ('reason' in first)
        return pointOnly(values, first.reason);
    if ('reason' in second)
        return pointOnly(values, `Of the baseline: ${second.reason}`);
    const scale = first.metric.interval;
    if (typeof scale === 'object') {
        return pointOnly(values, `${first.metric.name} has no valid interval: ${scale.invalid}.`);
    }
    const difference = first.value - second.value;
    const known = { ...values, difference };
    const incomparable = first.metric.incomparable?.(candidate, baseline) ?? null;
    if (incomparable !== null)
        return { ...known, interval: null, standardError: null, reason: incomparable };
    if (answersAreIdentical(candidate, baseline)) {
        return {
            ...known,
            interval: { lower: 0, upper: 0, level, method: 'identical-answers' },
            standardError: 0,
        };
    }
    const { blocks } = candidate;
    if (blocks !== undefined && blocks.count < 2) {
        const reason = `All rows belong together (${blocks.name}): nothing says how sure the difference is.`;
        return { ...known, interval: null, standardError: null, reason };
    }
    const shares = differenceOfShares(first.prepared, second.prepared, level, blocks);
    if (shares !== null)
        return { ...known, ...shares };
    const influence = influenceOf(first.prepared, candidate.rows);
    const baselineInfluence = influenceOf(second.prepared, candidate.rows);
    if (influence === null || baselineInfluence === null) {
        return {
            ...known,
            ...differenceByBootstrap(first.prepared, second.prepared, blocks ?? candidate.rows, level, options.seed),
        };
    }
    const swings = [first.prepared, second.prepared].flatMap((prepared) => prepared.labelSwing?.() ?? []);
    return {
        ...known,
        ...differenceByInfluence(difference, influence, baselineInfluence, { swings, level, blocks }),
    };
}
function pointOnly(values, reason) {
    const { candidate, baseline } = values;
    const difference = candidate === null || baseline === null ? null : candidate - baseline;
    return { ...values, difference, interval: null, standardError: null, reason };
}
/** Null where the two are not shares of the same rows: precision, whose rows are those that each model predicts. */
function differenceOfShares(first, second, level, blocks) {
    const candidate = first.outcomes?.();
    const baseline = second.outcomes?.();
    if (candidate === undefined || baseline === undefined)
        return null;
    let gained = 0;
    let lost = 0;
    let trials = 0;
    for (let row = 0; row < candidate.length; row++) {
        if (candidate[row] < 0 !== baseline[row] < 0)
            return null;
        if (candidate[row] < 0)
            continue;
        trials++;
        if (candidate[row] > baseline[row])
            gained++;
        else if (candidate[row] < baseline[row])
            lost++;
    }
    const mean = (gained - lost) / trials;
    const influences = blocks && Float64Array.from(candidate, (hit, row) => (hit < 0 ? 0 : hit - baseline[row] - mean));
    const worth = influences ? (0,_intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .worthOfRows */ .Xg)(influences, blocks, level) : 1;
    return {
        interval: {
            ...(0,_proportion_intervals_js__WEBPACK_IMPORTED_MODULE_3__/* .tangoInterval */ .B)(gained * worth, lost * worth, trials * worth, level),
            level,
            method: 'tango',
        },
        standardError: Math.sqrt(((gained + lost) / trials - mean * mean) / trials / worth),
    };
}
/** Rows from which a density is known well enough, and a bootstrap begins to cost seconds. */
const manyRows = 20_000;
function influenceOf(prepared, rows) {
    if (prepared.influence !== undefined)
        return prepared.influence();
    return rows >= manyRows ? (prepared.influenceByDensity?.() ?? null) : null;
}
/** @param differences influences of the first; those of the difference afterwards. */
function differenceByInfluence(difference, differences, baseline, { swings, level, blocks }) {
    let bothFlat = true;
    for (let row = 0; row < differences.length; row++) {
        if (differences[row] !== 0 || baseline[row] !== 0)
            bothFlat = false;
        differences[row] -= baseline[row];
    }
    const error = swings.length > 0
        ? (0,_standard_error_js__WEBPACK_IMPORTED_MODULE_4__/* .labelErrorOf */ .iA)(differences, Math.max(...swings), blocks)
        : (0,_standard_error_js__WEBPACK_IMPORTED_MODULE_4__/* .standardErrorOf */ .X6)(differences, blocks);
    if (error === null || (bothFlat && error.value === 0)) {
        const reason = 'The rows say nothing about how sure the difference is: no row lets either model look worse.';
        return { interval: null, standardError: null, reason };
    }
    const reach = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_5__/* .studentQuantile */ .FI)((1 + level) / 2, error.degreesOfFreedom) * error.value;
    return {
        interval: { lower: difference - reach, upper: difference + reach, level, method: 'jackknife' },
        standardError: error.value,
    };
}
function differenceByBootstrap(first, second, rows, level, seed) {
    const resampled = (0,_bootstrap_js__WEBPACK_IMPORTED_MODULE_0__/* .bootstrap */ .N)(rows, seed, (counts) => first.evaluate(counts) - second.evaluate(counts));
    if (Number.isNaN(resampled[resampled.length - 1])) {
        return {
            interval: null,
            standardError: null,
            reason: 'Some resamples of the rows leave the metric undefined.',
        };
    }
    return {
        interval: {
            lower: (0,_bootstrap_js__WEBPACK_IMPORTED_MODULE_0__/* .quantileOfSorted */ .m)(resampled, (1 - level) / 2),
            upper: (0,_bootstrap_js__WEBPACK_IMPORTED_MODULE_0__/* .quantileOfSorted */ .m)(resampled, (1 + level) / 2),
            level,
            method: 'bootstrap',
        },
        standardError: (0,_standard_deviation_js__WEBPACK_IMPORTED_MODULE_6__/* .standardDeviation */ .F)(resampled),
    };
}
/** Whether the models give the same number for every row: then they are the same as far as any rows can tell. */
function answersAreIdentical(candidate, baseline) {
    if (candidate.task === 'regression' && baseline.task === 'regression') {
        return sameNumbers(candidate.predicted, baseline.predicted);
    }
    if (candidate.task === 'clustering' && baseline.task === 'clustering') {
        return (candidate.membership === baseline.membership &&
            sameNumbers(candidate.cluster, baseline.cluster) &&
            sameNumbers(candidate.memberships, baseline.memberships));
    }
    if (candidate.task === 'anomaly' && baseline.task === 'anomaly') {
        return (sameNumbers(candidate.anomalous, baseline.anomalous) && sameNumbers(candidate.score, baseline.score));
    }
    if (candidate.task === 'reinforcement' && baseline.task === 'reinforcement') {
        return (sameNumbers(candidate.returns, baseline.returns) && sameNumbers(candidate.lengths, baseline.lengths));
    }
    if (candidate.task === 'contextual-bandit' && baseline.task === 'contextual-bandit') {
        return (candidate.names.join('\n') === baseline.names.join('\n') &&
            sameNumbers(candidate.policy, baseline.policy) &&
            sameNumbers(candidate.expected, baseline.expected));
    }
    if (candidate.task !== 'classification' || baseline.task !== 'classification')
        return false;
    if (candidate.probabilities === null || baseline.probabilities === null)
        return false;
    return (candidate.classes.join('\n') === baseline.classes.join('\n') &&
        sameNumbers(candidate.predicted, baseline.predicted) &&
        sameNumbers(candidate.probabilities, baseline.probabilities));
}
function sameNumbers(a, b) {
    if (a.length !== b.length)
        return false;
    for (let at = 0; at < a.length; at++)
        if (a[at] !== b[at])
            return false;
    return true;
}


/***/ }),

/***/ 32514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ selectPredictions)
/* harmony export */ });
/* harmony import */ var _data_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96598);
/* harmony import */ var _row_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97248);


function selectPredictions(predictions, rows, keepSlices) {
    const shared = {
        rows: rows.length,
        ids: predictions.ids === null ? null : Array.from(rows, (row) => predictions.ids[row]),
        slices: keepSlices ? (0,_data_table_js__WEBPACK_IMPORTED_MODULE_0__/* .selectRows */ .A5)(predictions.slices, rows) : (0,_data_table_js__WEBPACK_IMPORTED_MODULE_0__/* .tableOf */ .c_)([]),
        ...(predictions.blocks === undefined ? {} : { blocks: (0,_row_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .selectBlocks */ .dL)(predictions.blocks, rows) }),
    };
    if (predictions.task === 'clustering') {
        const { cluster, memberships, clusters, points } = predictions;
        return {
            ...predictions,
            ...shared,
            cluster: Int32Array.from(rows, (row) => cluster[row]),
            memberships: selectMatrix(memberships, clusters, rows),
            actual: selectLabels(predictions.actual, rows),
            points: points === null ? null : selectPoints(points, rows),
        };
    }
    if (predictions.task === 'reinforcement') {
        const { returns, lengths } = predictions;
        return {
            ...predictions,
            ...shared,
            returns: Float64Array.from(rows, (row) => returns[row]),
            lengths: Int32Array.from(rows, (row) => lengths[row]),
        };
    }
    if (predictions.task === 'contextual-bandit') {
        const { actions, action, reward, propensity, policy, expected, chosen } = predictions;
        return {
            ...predictions,
            ...shared,
            action: Int32Array.from(rows, (row) => action[row]),
            reward: Float64Array.from(rows, (row) => reward[row]),
            propensity: Float64Array.from(rows, (row) => propensity[row]),
            policy: selectMatrix(policy, actions, rows),
            expected: selectMatrix(expected, actions, rows),
            chosen: Int32Array.from(rows, (row) => chosen[row]),
        };
    }
    if (predictions.task === 'anomaly') {
        const { score, anomalous, reconstruction } = predictions;
        return {
            ...predictions,
            ...shared,
            score: Float64Array.from(rows, (row) => score[row]),
            anomalous: Uint8Array.from(rows, (row) => anomalous[row]),
            actual: selectLabels(predictions.actual, rows),
            reconstruction: reconstruction === null ? null : selectReconstruction(reconstruction, rows),
        };
    }
    if (predictions.task === 'regression') {
        const actual = new Float64Array(rows.length);
        const predicted = new Float64Array(rows.length);
        for (let i = 0; i < rows.length; i++) {
            actual[i] = predictions.actual[rows[i]];
            predicted[i] = predictions.predicted[rows[i]];
        }
        return { ...predictions, ...shared, actual, predicted };
    }
    const classes = predictions.classes.length;
    const actual = new Int32Array(rows.length);
    const predicted = new Int32Array(rows.length);
    const probabilities = predictions.probabilities === null ? null : new Float64Array(rows.length * classes);
    for (let i = 0; i < rows.length; i++) {
        actual[i] = predictions.actual[rows[i]];
        predicted[i] = predictions.predicted[rows[i]];
        if (probabilities === null)
            continue;
        for (let index = 0; index < classes; index++) {
            probabilities[i * classes + index] = predictions.probabilities[rows[i] * classes + index];
        }
    }
    return { ...predictions, ...shared, actual, predicted, probabilities };
}
function selectLabels(labels, rows) {
    return labels === null ? null : { ...labels, codes: Int32Array.from(rows, (row) => labels.codes[row]) };
}
function selectMatrix(values, width, rows) {
    const selected = new Float64Array(rows.length * width);
    for (let i = 0; i < rows.length; i++) {
        selected.set(values.subarray(rows[i] * width, (rows[i] + 1) * width), i * width);
    }
    return selected;
}
function selectPoints(points, rows) {
    const { width } = points;
    const values = new Float32Array(rows.length * width);
    for (let i = 0; i < rows.length; i++) {
        values.set(points.values.subarray(rows[i] * width, (rows[i] + 1) * width), i * width);
    }
    return { ...points, rows: rows.length, values };
}
function selectReconstruction({ points, rebuilt }, rows) {
    return { points: selectPoints(points, rows), rebuilt: selectMatrix(rebuilt, points.width, rows) };
}


/***/ }),

/***/ 76546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ standardDeviation)
/* harmony export */ });
/**
 * The sample standard deviation (n − 1) of the values that are finite; 0 with fewer than two of them.
 */
function standardDeviation(values) {
    let count = 0;
    let total = 0;
    for (const value of values) {
        if (!Number.isFinite(value))
            continue;
        count++;
        total += value;
    }
    if (count < 2)
        return 0;
    const mean = total / count;
    let squares = 0;
    for (const value of values)
        if (Number.isFinite(value))
            squares += (value - mean) ** 2;
    return Math.sqrt(squares / (count - 1));
}


/***/ }),

/***/ 76803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ makeAnomalyPredictions),
/* harmony export */   p: () => (/* binding */ makeClusteringPredictions)
/* harmony export */ });
/* harmony import */ var _make_predictions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67104);

/** Clusters from a model's output: the nearest or the most probable one of each row, ties to the first. */
function makeClusteringPredictions(source) {
    const { output, clusters, membership, actual, ids, slices, points, space } = source;
    const { rows } = slices;
    const sign = membership === 'distance' ? -1 : 1;
    const cluster = new Int32Array(rows);
    for (let row = 0; row < rows; row++) {
        const start = row * clusters;
        let best = 0;
        for (let k = 1; k < clusters; k++)
            if (sign * (output[start + k] - output[start + best]) > 0)
                best = k;
        cluster[row] = best;
    }
    return {
        task: 'clustering',
        rows,
        clusters,
        cluster,
        membership,
        memberships: output,
        actual: actual === null ? null : (0,_make_predictions_js__WEBPACK_IMPORTED_MODULE_0__/* .labelsOf */ .PC)(actual),
        points,
        space,
        ids,
        slices,
    };
}
/** Anomalies from a model's scores: rows that score above the threshold. */
function makeAnomalyPredictions(source) {
    const { output, threshold, positive, actual, ids, slices, reconstruction } = source;
    return {
        task: 'anomaly',
        rows: slices.rows,
        score: output,
        threshold,
        anomalous: Uint8Array.from(output, (score) => Number(score > threshold)),
        positive,
        actual: actual === null ? null : (0,_make_predictions_js__WEBPACK_IMPORTED_MODULE_0__/* .labelsOf */ .PC)(actual),
        reconstruction,
        ids,
        slices,
    };
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

/***/ 93102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   Ro: () => (/* binding */ actionsOf),
/* harmony export */   UZ: () => (/* binding */ loggedExamples),
/* harmony export */   vE: () => (/* binding */ decisionLog)
/* harmony export */ });
/* unused harmony export expectedRewards */
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57296);
/* harmony import */ var _data_logged_columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16112);
/* harmony import */ var _data_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96598);
/* harmony import */ var _evaluate_make_decisions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98801);
/* harmony import */ var _evaluate_make_predictions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67104);





/**
 * The log that a table of a data set holds.
 * @throws InfrastructureError if the data set does not hold what its task says.
 */
function decisionLog(schema, table) {
    const names = (0,_data_logged_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .loggedColumnsOf */ .bQ)(schema);
    if (names === null)
        throw damaged('its schema names no action, reward and propensity');
    const context = new Map(table.columns);
    for (const name of Object.values(names))
        context.delete(name);
    const column = (role) => {
        const found = table.columns.get(names[role]);
        if (found === undefined)
            throw damaged(`the column "${names[role]}" is missing`);
        return found;
    };
    const [action, reward, propensity] = [column('action'), column('reward'), column('propensity')];
    if (reward.kind !== 'numeric' || !reward.values.every(Number.isFinite)) {
        throw damaged(`not every row has a number in "${reward.name}"`);
    }
    if (propensity.kind !== 'numeric' || !propensity.values.every((value) => value > 0 && value <= 1)) {
        throw damaged(`not every row has a probability in "${propensity.name}"`);
    }
    if ((0,_evaluate_make_predictions_js__WEBPACK_IMPORTED_MODULE_3__/* .labelsOf */ .PC)(action).codes.includes(-1))
        throw damaged(`not every row has a value in "${action.name}"`);
    return { action, reward, propensity, context: { rows: table.rows, columns: context } };
}
/** The actions that the log has, sorted. */
function actionsOf({ action }) {
    return [...(0,_evaluate_make_predictions_js__WEBPACK_IMPORTED_MODULE_3__/* .usedLabels */ .jc)((0,_evaluate_make_predictions_js__WEBPACK_IMPORTED_MODULE_3__/* .labelsOf */ .PC)(action))].sort();
}
/**
 * The decisions as a learner takes them; those for an action that is not among the given ones are left out.
 * @param actions sorted names.
 */
function loggedExamples({ action, reward, propensity, context }, actions) {
    const { codes, dictionary } = (0,_evaluate_make_predictions_js__WEBPACK_IMPORTED_MODULE_3__/* .labelsOf */ .PC)(action);
    const indexOf = dictionary.map((label) => actions.indexOf(label));
    const kept = [];
    for (let row = 0; row < codes.length; row++)
        if (indexOf[codes[row]] >= 0)
            kept.push(row);
    return {
        table: kept.length === codes.length ? context : (0,_data_table_js__WEBPACK_IMPORTED_MODULE_4__/* .selectRows */ .A5)(context, kept),
        action: Int32Array.from(kept, (row) => indexOf[codes[row]]),
        reward: Float64Array.from(kept, (row) => reward.values[row]),
        propensity: Float64Array.from(kept, (row) => propensity.values[row]),
    };
}
/** What a model expects of each action. */
function expectedRewards({ predictor, classes }, table) {
    const values = predictor.expectedRewards?.(table);
    if (values !== undefined)
        return { names: classes, values };
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InfrastructureError */ .EN('The model does not say what it expects an action to earn.', {
        hint: 'Train the model again with this version.',
    });
}
/**
 * What a policy would do in the place of a log's decisions.
 * @param judgedBy what rewards are expected by, where that is not the policy's own: so two policies are judged alike.
 */
function decide(policy, { action, reward, propensity, context }, ids, options = {}) {
    return (0,_evaluate_make_decisions_js__WEBPACK_IMPORTED_MODULE_2__/* .makeDecisions */ .YU)({
        policy: { names: policy.classes, values: policy.predictor.predict(context) },
        expected: expectedRewards(options.judgedBy ?? policy, context),
        otherNames: options.otherNames ?? [],
        action,
        reward,
        propensity,
        ids,
        slices: context,
    });
}
function damaged(reason) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InfrastructureError */ .EN(`The data set holds no log of decisions: ${reason}.`, {
        hint: 'Prepare the data again.',
    });
}


/***/ }),

/***/ 33961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ answerRows)
/* harmony export */ });
/* harmony import */ var _base_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47163);
/* harmony import */ var _evaluate_unsupervised_predictions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76803);
/* harmony import */ var _features_dense_matrix_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20614);



/** What a model says about rows, with the labels that it may be compared with. */
function answerRows(model, { schema, table, ids, judgedBy }) {
    const { predictor } = model;
    const actual = schema.target === null ? null : (table.columns.get(schema.target) ?? null);
    const columns = new Map(table.columns);
    if (schema.target !== null)
        columns.delete(schema.target);
    const shared = { output: predictor.predict(table), actual, ids, slices: { rows: table.rows, columns } };
    if (model.task === 'clustering') {
        return (0,_evaluate_unsupervised_predictions_js__WEBPACK_IMPORTED_MODULE_1__/* .makeClusteringPredictions */ .p)({
            ...shared,
            clusters: model.classes.length,
            membership: predictor.membership ?? 'probability',
            points: (0,_features_dense_matrix_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeDense */ ._L)(judgedBy ?? model.features, table),
            space: (0,_base_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)((0,_base_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(model.features)),
        });
    }
    return (0,_evaluate_unsupervised_predictions_js__WEBPACK_IMPORTED_MODULE_1__/* .makeAnomalyPredictions */ .i)({
        ...shared,
        threshold: model.threshold ?? Number.POSITIVE_INFINITY,
        positive: model.positive,
        reconstruction: predictor.reconstruct?.(table) ?? null,
    });
}


/***/ }),

/***/ 86627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sj: () => (/* binding */ requireChoosable),
/* harmony export */   cu: () => (/* binding */ chosenThreshold),
/* harmony export */   hU: () => (/* binding */ thresholdRequest),
/* harmony export */   hY: () => (/* binding */ statedThreshold)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57296);
/* harmony import */ var _evaluate_costs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25243);
/* harmony import */ var _evaluate_decision_threshold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97305);



/** Predicted positive at this probability or above where nothing is said. */
const usualThreshold = 0.5;
const key = 'train.threshold';
/**
 * What is asked for: `auto` means by what mistakes cost where that is stated, else by balanced accuracy.
 * @throws ConfigurationError if costs are to be minimised and there are none.
 */
function thresholdRequest(configured, costs) {
    if (configured === undefined)
        return usualThreshold;
    if (typeof configured === 'number')
        return configured;
    if (configured === 'auto')
        return costs === undefined ? _evaluate_decision_threshold_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultCriterion */ .ZU : _evaluate_costs_js__WEBPACK_IMPORTED_MODULE_1__/* .expectedCost */ .ys;
    if ('maximise' in configured)
        return configured.maximise;
    if (costs !== undefined)
        return configured.minimise;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`The threshold is to minimise ${_evaluate_costs_js__WEBPACK_IMPORTED_MODULE_1__/* .expectedCost */ .ys}, and nothing says what mistakes cost.`, {
        location: { key },
        hint: 'Say it, for example gate: { costs: { "yes": { "no": 5 }, "no": { "yes": 1 } } }.',
    });
}
/**
 * The threshold where it is stated.
 * @param why it cannot be chosen, as the end of a sentence.
 * @throws ConfigurationError if it is to be chosen.
 */
function statedThreshold(configured, why) {
    if (configured === undefined)
        return usualThreshold;
    if (typeof configured === 'number')
        return configured;
    throw cannotChoose(why);
}
function cannotChoose(why) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`The threshold cannot be chosen: ${why}.`, {
        location: { key },
        hint: 'State it as a number, for example "threshold: 0.3", or leave it out.',
    });
}
/**
 * Before a training that may take long: whether there is something to choose.
 * @param classes of the training split; none where numbers are predicted.
 * @throws ConfigurationError
 */
function requireChoosable(request, classes, validationRows) {
    if (typeof request === 'number')
        return;
    if (classes.length !== 2)
        throw cannotChoose('it decides between two classes, and there are not two');
    if (validationRows === 0)
        throw cannotChoose('it is chosen on the validation split, which has no rows');
}
/**
 * The threshold of a model; chosen by its answers to the validation rows alone, so that the test rows stay unseen.
 * @param positive the label that it is about.
 * @throws ConfigurationError if no validation row tells one threshold from another.
 */
function chosenThreshold(request, predictor, validation, { classes, positive, costs }) {
    const index = classes.indexOf(positive);
    const output = predictor.predict(validation.table);
    const probabilities = Float64Array.from(validation.target, (_, row) => output[row * classes.length + index]);
    const isPositive = Uint8Array.from(validation.target, (label) => Number(label === index));
    const prices = costs === undefined ? undefined : (0,_evaluate_costs_js__WEBPACK_IMPORTED_MODULE_1__/* .binaryCosts */ .i$)(costs, classes[1 - index], positive);
    const chosen = (0,_evaluate_decision_threshold_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseThreshold */ .t5)(probabilities, isPositive, request, prices);
    if (chosen === null)
        throw cannotChoose('all validation rows are of one class');
    return chosen;
}


/***/ })

};
