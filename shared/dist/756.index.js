export const id = 756;
export const ids = [756];
export const modules = {

/***/ 90756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  stage: () => (/* binding */ stage)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/shared/src/action/inputs.js
var inputs = __webpack_require__(92163);
// EXTERNAL MODULE: ./build/shared/src/base/digest.js
var digest = __webpack_require__(47163);
// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/base/files.js
var files = __webpack_require__(66720);
// EXTERNAL MODULE: ./build/shared/src/command/command-model.js
var command_model = __webpack_require__(76690);
// EXTERNAL MODULE: ./build/shared/src/evaluate/make-predictions.js
var make_predictions = __webpack_require__(67104);
// EXTERNAL MODULE: ./build/shared/src/evaluate/metrics.js + 3 modules
var evaluate_metrics = __webpack_require__(25883);
// EXTERNAL MODULE: ./build/shared/src/evaluate/predictions-file.js + 2 modules
var predictions_file = __webpack_require__(76304);
// EXTERNAL MODULE: ./build/shared/src/data/table.js
var data_table = __webpack_require__(96598);
;// CONCATENATED MODULE: ./build/shared/src/evaluate/select-predictions.js

function selectPredictions(predictions, rows, keepSlices) {
    const shared = {
        rows: rows.length,
        ids: predictions.ids === null ? null : Array.from(rows, (row) => predictions.ids[row]),
        slices: keepSlices ? (0,data_table/* selectRows */.A5)(predictions.slices, rows) : (0,data_table/* tableOf */.c_)([]),
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

;// CONCATENATED MODULE: ./build/shared/src/evaluate/pairing.js


/** Unpaired ids that are named at most, on each side. */
const namedIds = 10;
/** Actual values count as the same up to this relative difference: programs write decimals differently. */
const sameValueTolerance = 1e-9;
/**
 * Finds the rows that both models answered. By id where both have ids, the k-th row of an id with its k-th row there;
 * else by position, but only if both are about the same data set.
 * @param options.sameDataset whether both name the same dataset-id.
 */
function pairPredictions(candidate, baseline, options) {
    const different = incomparable(candidate, baseline);
    if (different !== null)
        return unpaired(candidate, baseline, different);
    const pairing = candidate.ids !== null && baseline.ids !== null
        ? pairById(candidate, baseline, candidate.ids, baseline.ids)
        : pairByPosition(candidate, baseline, options.sameDataset);
    if (pairing.pair === null)
        return pairing;
    const changed = countChangedActuals(pairing.pair);
    if (changed === 0)
        return pairing;
    const reason = `The actual values differ on ${changed} of the ${pairing.facts.rows} common rows: the two were not measured against the same truth.`;
    return { facts: { ...pairing.facts, by: null, reason }, pair: null };
}
function incomparable(candidate, baseline) {
    if (candidate.task !== baseline.task) {
        return `The candidate's task is ${candidate.task}, the baseline's ${baseline.task}.`;
    }
    const positives = [positiveLabel(candidate), positiveLabel(baseline)];
    if (positives[0] === positives[1])
        return null;
    const [ours, theirs] = positives.map((label) => (label === null ? 'none' : `"${label}"`));
    return `The candidate's positive class is ${ours}, the baseline's ${theirs}.`;
}
function positiveLabel(predictions) {
    if (predictions.task === 'anomaly')
        return predictions.positive;
    if (predictions.task !== 'classification')
        return null;
    const { classes, positive } = predictions;
    return positive === null ? null : classes[positive];
}
function pairById(candidate, baseline, candidateIds, baselineIds) {
    // The rows of an id form a list: its first row that is not yet paired, and for each row the next one.
    const firstRow = new Map();
    const nextRow = new Int32Array(baselineIds.length);
    for (let row = baselineIds.length - 1; row >= 0; row--) {
        nextRow[row] = firstRow.get(baselineIds[row]) ?? -1;
        firstRow.set(baselineIds[row], row);
    }
    const candidateRows = new Int32Array(candidateIds.length);
    const baselineRows = new Int32Array(candidateIds.length);
    const unpairedCandidateIds = [];
    const isPaired = new Uint8Array(baselineIds.length);
    let rows = 0;
    for (let row = 0; row < candidateIds.length; row++) {
        const partner = firstRow.get(candidateIds[row]) ?? -1;
        if (partner < 0) {
            if (unpairedCandidateIds.length < namedIds)
                unpairedCandidateIds.push(candidateIds[row]);
            continue;
        }
        firstRow.set(candidateIds[row], nextRow[partner]);
        isPaired[partner] = 1;
        candidateRows[rows] = row;
        baselineRows[rows] = partner;
        rows++;
    }
    const unpairedBaselineIds = [];
    for (let row = 0; row < baselineIds.length && unpairedBaselineIds.length < namedIds; row++) {
        if (!isPaired[row])
            unpairedBaselineIds.push(baselineIds[row]);
    }
    const facts = {
        by: 'id',
        rows,
        unpairedCandidateRows: candidate.rows - rows,
        unpairedBaselineRows: baseline.rows - rows,
        unpairedCandidateIds,
        unpairedBaselineIds,
    };
    if (rows === 0)
        return { facts: { ...facts, by: null, reason: 'The two have no row id in common.' }, pair: null };
    return {
        facts,
        pair: {
            candidate: selectPredictions(candidate, candidateRows.subarray(0, rows), false),
            baseline: selectPredictions(baseline, baselineRows.subarray(0, rows), false),
        },
    };
}
function pairByPosition(candidate, baseline, sameDataset) {
    if (!sameDataset) {
        const reason = 'Not both have row ids, and they do not name the same data set: which row belongs to which is unknown.';
        return unpaired(candidate, baseline, reason);
    }
    if (candidate.rows !== baseline.rows) {
        const reason = `Without row ids the rows are paired by position, but there are ${candidate.rows} and ${baseline.rows}.`;
        return unpaired(candidate, baseline, reason);
    }
    const facts = {
        by: 'position',
        rows: candidate.rows,
        unpairedCandidateRows: 0,
        unpairedBaselineRows: 0,
        unpairedCandidateIds: [],
        unpairedBaselineIds: [],
    };
    return { facts, pair: { candidate, baseline } };
}
/** Two models' answers that are not compared. @param reason why. */
function unpaired(candidate, baseline, reason) {
    const facts = {
        by: null,
        rows: 0,
        unpairedCandidateRows: candidate.rows,
        unpairedBaselineRows: baseline.rows,
        unpairedCandidateIds: [],
        unpairedBaselineIds: [],
        reason,
    };
    return { facts, pair: null };
}
function countChangedActuals({ candidate, baseline }) {
    let changed = 0;
    if (candidate.task === 'classification' && baseline.task === 'classification') {
        // The two may number their classes differently.
        const toCandidate = baseline.classes.map((label) => candidate.classes.indexOf(label));
        for (let row = 0; row < candidate.rows; row++) {
            if (toCandidate[baseline.actual[row]] !== candidate.actual[row])
                changed++;
        }
        return changed;
    }
    if (candidate.task !== 'regression' || baseline.task !== 'regression') {
        return countChangedLabels(labelsAside(candidate), labelsAside(baseline), candidate.rows);
    }
    for (let row = 0; row < candidate.rows; row++) {
        const [a, b] = [candidate.actual[row], baseline.actual[row]];
        if (!(Math.abs(a - b) <= sameValueTolerance * Math.max(Math.abs(a), Math.abs(b))))
            changed++;
    }
    return changed;
}
/** Labels that evaluation alone looks at. */
function labelsAside(predictions) {
    return predictions.task === 'clustering' || predictions.task === 'anomaly' ? predictions.actual : null;
}
function countChangedLabels(ours, theirs, rows) {
    if (ours === null || theirs === null)
        return ours === theirs ? 0 : rows;
    let changed = 0;
    for (let row = 0; row < rows; row++)
        if ((0,data_table/* cellText */.Ie)(ours, row) !== (0,data_table/* cellText */.Ie)(theirs, row))
            changed++;
    return changed;
}

// EXTERNAL MODULE: ./build/shared/src/evaluate/intervals.js
var intervals = __webpack_require__(86783);
;// CONCATENATED MODULE: ./build/shared/src/gate/number-text.js
/** A number for a sentence: four significant digits, more only where it would read the same as `other`. */
function numberText(value, other) {
    for (let digits = 4; digits < 15; digits++) {
        const text = shortest(value, digits);
        if (other === undefined || other === value || text !== shortest(other, digits))
            return text;
    }
    return String(value);
}
function shortest(value, digits) {
    return String(Number(value.toPrecision(digits)));
}

;// CONCATENATED MODULE: ./build/shared/src/gate/absolute-rule.js



/** Judges `min` or `max` by the point value; the interval is only shown. A value that is null fails. */
function judgeAbsoluteRule(candidate, rule) {
    const { metric, kind, limit } = rule;
    const preparation = (0,evaluate_metrics/* prepareMetric */.ii)(candidate, metric);
    const outcome = {
        ...rule,
        column: null,
        margin: null,
        value: null,
        baseline: null,
        difference: null,
        interval: null,
        rowsToDecide: null,
    };
    if ('reason' in preparation) {
        return { ...outcome, verdict: 'fail', reason: `${metric} could not be computed. ${preparation.reason}` };
    }
    const { value } = preparation;
    const holds = kind === 'min' ? value >= limit : value <= limit;
    const [side, bound] = kind === 'min' ? ['below', 'minimum'] : ['above', 'maximum'];
    const relation = `${holds ? `not ${side}` : side} the ${bound} of ${numberText(limit, value)}`;
    return {
        ...outcome,
        value,
        interval: (0,intervals/* intervalOf */.X)(preparation, 0.95).interval,
        verdict: holds ? 'pass' : 'fail',
        reason: `${metric} is ${numberText(value, limit)}, ${relation}.`,
    };
}

// EXTERNAL MODULE: ./build/shared/src/evaluate/paired-difference.js + 1 modules
var paired_difference = __webpack_require__(64549);
;// CONCATENATED MODULE: ./build/shared/src/gate/comparison-rule.js




/** How often each one-sided decision may be wrong: a model on the limit passed, or one on the limit failed. */
const oneSidedLevel = 0.05;
/** A baseline this close to zero gives a percentage no meaning, whatever its interval. */
const zero = 1e-12;
/** With more rows than this to decide, the difference sits on the limit for all that anyone will ever measure. */
const mostRowsToDecide = 1e9;
/**
 * Judges a comparison with the baseline on the common rows, by the two one-sided 95 % bounds of the difference.
 *
 * With the difference turned so that more is better, and the threshold at −limit (`max-regression`: non-inferiority)
 * or at +limit (`min-improvement`: superiority by a margin): pass if the lower bound is above the threshold, fail if
 * the upper bound is below it, else inconclusive. So a model that lies exactly on the threshold passes in 5 % of test
 * sets and fails in 5 %. A percentage is taken of the baseline's value on these rows. Metrics without a valid interval,
 * and models that answer alike on every row, are compared by their point values, and the reason says so.
 */
function judgeComparisonRule(pair, rule, seed) {
    const { metric, kind, limit } = rule;
    const compared = (0,paired_difference/* pairedDifference */.v)(pair, metric, { level: 1 - 2 * oneSidedLevel, seed });
    const { candidate: value, baseline, difference, interval } = compared;
    const outcome = {
        ...rule,
        column: null,
        margin: null,
        value,
        baseline,
        difference,
        interval,
        rowsToDecide: null,
    };
    const definition = (0,evaluate_metrics/* findMetric */.GF)(metric, pair.candidate.task);
    if (definition === undefined || difference === null || baseline === null) {
        return { ...outcome, verdict: 'fail', reason: `${metric} could not be compared. ${compared.reason}` };
    }
    const margin = marginOf(rule, pair, baseline);
    if (margin === null) {
        const reason = `The limit of ${limit} has no meaning, because the baseline's ${metric} of ${numberText(baseline)} cannot be told from zero; state the limit as a number.`;
        return { ...outcome, verdict: 'fail', reason };
    }
    const sign = definition.direction === 'higher' ? 1 : -1;
    const threshold = kind === 'max-regression' ? -margin : margin;
    const change = sign * difference;
    const finding = `${metric} is ${describeChange(change)}; ${describeLimit(kind, margin)}`;
    const judged = { ...outcome, margin };
    if (typeof definition.interval === 'object' || interval?.method === 'identical-answers') {
        const why = interval === null ? compared.reason : 'Both models give the same answer on every common row.';
        const verdict = change >= threshold ? 'pass' : 'fail';
        return { ...judged, verdict, reason: `${finding}. Decided by the point values. ${why}` };
    }
    if (interval === null) {
        return { ...judged, verdict: 'inconclusive', reason: `${finding}. ${compared.reason}` };
    }
    const [lower, upper] = orient(interval, sign);
    if (lower > threshold) {
        const reason = `${finding}, and at 95 % confidence the change is above ${signed(lower, threshold)}.`;
        return { ...judged, verdict: 'pass', reason };
    }
    if (upper < threshold) {
        const reason = `${finding}, and at 95 % confidence the change is below ${signed(upper, threshold)}.`;
        return { ...judged, verdict: 'fail', reason };
    }
    const rowsToDecide = rowsThatDecide(change, lower, upper, threshold, pair.candidate.rows);
    const range = `the ${pair.candidate.rows} common rows allow anything from ${signed(lower)} to ${signed(upper)}`;
    const advice = rowsToDecide === null
        ? 'The difference sits on the limit: no number of rows would decide it.'
        : `About ${rowsToDecide} test rows would decide it if the difference stays the same.`;
    return { ...judged, verdict: 'inconclusive', rowsToDecide, reason: `${finding}, but ${range}. ${advice}` };
}
/** The limit in the metric's own unit; null for a percentage of a baseline that cannot be told from zero. */
function marginOf({ metric, limit }, pair, baseline) {
    if (typeof limit === 'number')
        return limit;
    const { interval } = (0,intervals/* metricInterval */.g)(pair.baseline, metric);
    const aroundZero = interval !== null && interval.lower <= 0 && interval.upper >= 0;
    if (Math.abs(baseline) < zero || aroundZero)
        return null;
    return (Number.parseFloat(limit) / 100) * Math.abs(baseline);
}
/** Bounds of the difference turned so that more is better. */
function orient({ lower, upper }, sign) {
    return sign > 0 ? [lower, upper] : [-upper, -lower];
}
/**
 * Rows with which the bound that stands in the way would clear the threshold, if the difference stays what it is: the
 * reach of an interval shrinks with the root of the rows. Null where the difference sits on the threshold.
 */
function rowsThatDecide(change, lower, upper, threshold, rows) {
    const reach = change > threshold ? change - lower : upper - change;
    const needed = Math.ceil(rows * (reach / (change - threshold)) ** 2);
    return needed <= mostRowsToDecide ? Math.max(needed, rows + 1) : null;
}
function describeChange(change) {
    if (change === 0)
        return 'equal to the baseline';
    return `${change > 0 ? 'better' : 'worse'} than the baseline by ${numberText(Math.abs(change))}`;
}
function describeLimit(kind, margin) {
    return kind === 'max-regression'
        ? `a loss of ${numberText(margin)} is allowed`
        : `a gain of more than ${numberText(margin)} is asked for`;
}
function signed(value, other) {
    return `${value > 0 ? '+' : ''}${numberText(value, other)}`;
}

// EXTERNAL MODULE: ./build/shared/src/gate/rules.js
var gate_rules = __webpack_require__(92694);
;// CONCATENATED MODULE: ./build/shared/src/evaluate/slices.js




/** Slices below the limit that are listed at most: a column of numbers or names may have one a row. */
const listedTooSmall = 20;
/**
 * One metric for each value of a column.
 * @param minRows slices with fewer rows are only listed.
 * @returns undefined if there is no such column.
 */
function sliceMetric(predictions, column, metric, minRows) {
    const values = predictions.slices.columns.get(column);
    if (values === undefined)
        return undefined;
    const result = { column, slices: [], tooSmallCount: 0, tooSmall: [] };
    for (const [slice, rows] of rowsByValue(predictions.slices, values)) {
        if (rows.length < minRows) {
            result.tooSmall.push({ slice, rows: rows.length });
            continue;
        }
        const preparation = (0,evaluate_metrics/* prepareMetric */.ii)(selectPredictions(predictions, Int32Array.from(rows), false), metric);
        const { interval } = (0,intervals/* intervalOf */.X)(preparation, 0.95);
        const value = 'reason' in preparation ? { value: null, reason: preparation.reason } : { value: preparation.value };
        result.slices.push({ column, slice, rows: rows.length, ...value, interval });
    }
    const byRows = (a, b) => b.rows - a.rows;
    result.slices.sort(byRows);
    result.tooSmallCount = result.tooSmall.length;
    result.tooSmall = result.tooSmall.sort(byRows).slice(0, listedTooSmall);
    return result;
}
function rowsByValue(table, column) {
    const groups = new Map();
    for (let row = 0; row < table.rows; row++) {
        const value = (0,data_table/* cellText */.Ie)(column, row);
        const rows = groups.get(value);
        if (rows === undefined)
            groups.set(value, [row]);
        else
            rows.push(row);
    }
    return groups;
}

;// CONCATENATED MODULE: ./build/shared/src/gate/slice-rule.js


/**
 * Judges the gap of a metric between the best and the worst slice of each stated column, by the point values over the
 * slices that have enough rows. One outcome a column.
 */
function judgeSliceRule(candidate, rule) {
    const outcomes = [];
    const slices = [];
    for (const column of new Set(rule.by)) {
        const found = sliceMetric(candidate, column, rule.metric, rule['min-rows']);
        if (found !== undefined)
            slices.push(found);
        outcomes.push({
            metric: rule.metric,
            kind: 'max-gap',
            column,
            limit: rule['max-gap'],
            margin: null,
            baseline: null,
            difference: null,
            interval: null,
            rowsToDecide: null,
            ...(found === undefined ? missingColumn(candidate, column) : judgeGap(found, rule)),
        });
    }
    return { outcomes, slices };
}
function missingColumn(candidate, column) {
    const there = [...candidate.slices.columns.keys()].slice(0, 10).map((name) => `"${name}"`);
    const reason = `The predictions have no column "${column}" to slice by; they have ${there.join(', ') || 'none'}.`;
    return { value: null, verdict: 'fail', reason };
}
function judgeGap({ column, slices, tooSmallCount }, rule) {
    const { metric } = rule;
    const small = tooSmallCount === 0 ? '' : ` ${tooSmallCount} with fewer than ${rule['min-rows']} rows not judged.`;
    const without = slices.find((slice) => slice.value === null);
    if (without !== undefined) {
        const reason = `${metric} could not be computed for ${nameOf(without)}. ${without.reason}${small}`;
        return { value: null, verdict: 'fail', reason };
    }
    if (slices.length < 2) {
        const reason = `A gap needs two slices of ${rule['min-rows']} rows or more; column "${column}" has ${slices.length}.${small}`;
        return { value: null, verdict: 'inconclusive', reason };
    }
    const byValue = slices.toSorted((a, b) => a.value - b.value);
    const [least, most] = [byValue[0], byValue[byValue.length - 1]];
    const gap = most.value - least.value;
    const holds = gap <= rule['max-gap'];
    const limit = `${holds ? 'not above' : 'above'} the maximum of ${numberText(rule['max-gap'], gap)}`;
    const ends = `from ${numberText(least.value)} for ${nameOf(least)} to ${numberText(most.value)} for ${nameOf(most)}`;
    return {
        value: gap,
        verdict: holds ? 'pass' : 'fail',
        reason: `${metric} goes ${ends}: the gap of ${numberText(gap, rule['max-gap'])} is ${limit}. Decided by the point values.${small}`,
    };
}
function nameOf({ column, slice }) {
    return slice === null ? `rows without ${column}` : `${column} = ${slice}`;
}

;// CONCATENATED MODULE: ./build/shared/src/gate/judge.js






const firstModel = 'There is no baseline yet: this is the first model.';
/**
 * Judges a candidate's predictions by the rules, against a baseline's where there is one.
 *
 * The verdict is fail if any rule fails, else inconclusive if any is, else pass. A rule whose metric is null, unknown
 * to the task or missing from the baseline fails. Without a baseline the rules that compare are skipped: the first
 * model has nothing to be compared with. If the rows cannot be paired they are inconclusive.
 * @param baseline null for the first model ever.
 * @throws ConfigurationError if there are no rules.
 */
function judge(rules, candidate, baseline, options) {
    const metricRules = (0,gate_rules/* listMetricRules */.So)(rules);
    const pairing = baseline === null ? null : pairUnlessIncomparable(candidate, baseline, options);
    const withoutBaseline = options.withoutBaseline ?? firstModel;
    const metrics = (0,evaluate_metrics/* computeMetrics */.pH)(candidate);
    const baselineMetrics = baseline === null ? null : (0,evaluate_metrics/* computeMetrics */.pH)(baseline);
    const outcomes = metricRules.map((rule) => judgeMetricRule({ ...rule, metric: mainName(rule.metric) }, candidate, baseline, pairing, withoutBaseline, options.seed));
    const sliced = rules.slices === undefined
        ? null
        : judgeSliceRule(candidate, { ...rules.slices, metric: mainName(rules.slices.metric) });
    const all = [...outcomes, ...(sliced?.outcomes ?? [])];
    const verdict = verdictOf(all);
    return {
        verdict,
        headline: headlineOf(verdict, all, withoutBaseline),
        rules: all,
        metrics,
        baselineMetrics,
        slices: sliced?.slices ?? [],
        pairing: pairing?.facts ?? null,
    };
}
function pairUnlessIncomparable(candidate, baseline, options) {
    return options.incomparable
        ? unpaired(candidate, baseline, options.incomparable)
        : pairPredictions(candidate, baseline, options);
}
function judgeMetricRule(rule, candidate, baseline, pairing, withoutBaseline, seed) {
    const { metric, kind, limit } = rule;
    if (kind === 'min' || kind === 'max')
        return judgeAbsoluteRule(candidate, { metric, kind, limit: Number(limit) });
    if (pairing?.pair)
        return judgeComparisonRule(pairing.pair, { metric, kind, limit }, seed);
    const { value, reason } = (0,evaluate_metrics/* computeMetric */.AO)(candidate, metric);
    const outcome = {
        ...rule,
        column: null,
        margin: null,
        value,
        baseline: baseline === null ? null : (0,evaluate_metrics/* computeMetric */.AO)(baseline, metric).value,
        difference: null,
        interval: null,
        rowsToDecide: null,
    };
    // The first model must have the metric, too: else only the second would find out that the rule cannot be judged.
    if (value === null)
        return { ...outcome, verdict: 'fail', reason: `${metric} could not be computed. ${reason}` };
    if (pairing === null) {
        return { ...outcome, verdict: 'skipped', reason: withoutBaseline };
    }
    return {
        ...outcome,
        verdict: 'inconclusive',
        reason: `The models could not be compared. ${pairing.facts.reason}`,
    };
}
/** The name that reports use; the name as written if there is no such metric, which its rule then says. */
function mainName(metric) {
    return (0,evaluate_metrics/* findMetric */.GF)(metric)?.name ?? metric;
}
function verdictOf(outcomes) {
    if (outcomes.some(({ verdict }) => verdict === 'fail'))
        return 'fail';
    return outcomes.some(({ verdict }) => verdict === 'inconclusive') ? 'inconclusive' : 'pass';
}
function headlineOf(verdict, outcomes, withoutBaseline) {
    const skipped = outcomes.filter((outcome) => outcome.verdict === 'skipped').length;
    const judged = outcomes.length - skipped;
    const note = skipped === 0
        ? ''
        : ` ${withoutBaseline} So ${count(skipped, 'comparison')} ${skipped === 1 ? 'was' : 'were'} left out.`;
    if (verdict === 'pass') {
        if (judged === 0)
            return `${withoutBaseline} All rules compare with one.`;
        return `${judged === 1 ? 'The rule holds' : `All ${judged} rules hold`}.${note}`;
    }
    const deciding = outcomes.filter((outcome) => outcome.verdict === verdict);
    const more = deciding.length > 1 ? ` And ${count(deciding.length - 1, 'more rule')}.` : '';
    return `${deciding[0].reason}${more}${note}`;
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./build/shared/src/gate/outcome.js
/** Verdict and headline in one, for places that show nothing else. */
function verdictSentence({ verdict, headline }) {
    const word = { pass: 'Passed', fail: 'Failed', inconclusive: 'Inconclusive' }[verdict];
    return `${word}: ${headline}`;
}

// EXTERNAL MODULE: ./build/shared/src/base/nearest.js
var nearest = __webpack_require__(82889);
;// CONCATENATED MODULE: ./build/shared/src/gate/parse-rules.js




/**
 * The rules that a gate judges by: those of the configuration, with inline ones laid over them metric by metric.
 * @throws ConfigurationError if an inline rule is malformed, or a metric does not exist for the task.
 */
function parseRules(configured, inline, task) {
    let rules = { metrics: configured.metrics, slices: configured.slices };
    if (inline !== undefined) {
        const parsed = gate_rules/* gateRulesSchema */.sq.safeParse(inline);
        if (!parsed.success) {
            const [issue] = parsed.error.issues;
            const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
            throw new errors/* ConfigurationError */.j1(unknown === undefined
                ? `The rules cannot be used: ${issue.message}.`
                : `Unknown key "${unknown}" in the rules.`, {
                location: { key: ['rules', ...issue.path].join('.') },
                hint: unknown === undefined
                    ? 'Write them as in the section "gate" of mlops.yml.'
                    : (0,nearest/* suggestName */.S)(unknown, ['metrics', 'slices']),
            });
        }
        rules = {
            metrics: { ...rules.metrics, ...parsed.data.metrics },
            slices: parsed.data.slices ?? rules.slices,
        };
    }
    const names = (0,evaluate_metrics/* metricNames */.Zv)(task);
    const used = [...Object.keys(rules.metrics ?? {}), ...(rules.slices ? [rules.slices.metric] : [])];
    const unknown = used.find((name) => !names.includes(name));
    if (unknown === undefined)
        return rules;
    throw new errors/* ConfigurationError */.j1(`There is no metric "${unknown}" for ${task}.`, {
        location: { key: `gate.metrics.${unknown}` },
        hint: (0,nearest/* suggestName */.S)(unknown, names),
    });
}

// EXTERNAL MODULE: ./build/shared/src/learners/tasks.js
var tasks = __webpack_require__(93978);
// EXTERNAL MODULE: ./build/shared/src/learners/training-data.js
var training_data = __webpack_require__(64997);
// EXTERNAL MODULE: ./build/shared/src/learners/unsupervised-answers.js
var unsupervised_answers = __webpack_require__(33961);
// EXTERNAL MODULE: ./build/shared/src/registry/dataset-package.js + 1 modules
var dataset_package = __webpack_require__(85258);
// EXTERNAL MODULE: ./build/shared/src/registry/manifest.js
var registry_manifest = __webpack_require__(61548);
// EXTERNAL MODULE: ./build/shared/src/registry/model-package.js + 2 modules
var model_package = __webpack_require__(29427);
// EXTERNAL MODULE: ./build/shared/src/registry/model-reference.js + 1 modules
var model_reference = __webpack_require__(24597);
// EXTERNAL MODULE: ./build/shared/src/registry/origin.js
var origin = __webpack_require__(29583);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/shared/src/config/load-config.js
var load_config = __webpack_require__(80309);
// EXTERNAL MODULE: ./build/shared/src/report/markdown.js + 2 modules
var markdown = __webpack_require__(52739);
;// CONCATENATED MODULE: ./build/actions/validate-gate/src/post.js






const nothing = { url: null };
/** GitHub takes 65,536 characters; some are left for the marker. */
const textLimit = 65_000;
/**
 * The sticky comment on the pull request. With `auto` it is left out where there is no pull request or the token
 * cannot write (a fork), and a failure to post it is a warning: it must not hide the verdict. With `always` it is
 * the posting's error, for after the verdict is written.
 */
async function postComment(when, report, name, { platform }) {
    if (when === 'never')
        return nothing;
    const { pullRequest, url } = platform.run;
    if (platform.kind === 'github' && pullRequest === null) {
        if (when === 'auto')
            return nothing;
        const message = 'comment is "always", but this run is not about a pull request.';
        const hint = 'Use "auto", or run the workflow on pull_request.';
        return { url: null, error: new errors/* ConfigurationError */.j1(message, { location: { key: 'comment' }, hint }) };
    }
    if (when === 'auto' && pullRequest?.fromFork) {
        platform.log.info('The pull request is from a fork: its token cannot comment. The job summary has the report.');
        return nothing;
    }
    const marker = `mlops-gate:${name}`;
    const body = (0,markdown/* renderMarkdown */.G)(report, {
        limit: textLimit,
        ...(url ? { link: { text: 'Run with the whole report', url } } : {}),
    });
    return tolerantly(when, platform.log.warning, async () => {
        const posted = await platform.comments.upsert(pullRequest?.number ?? 0, marker, body);
        return posted.url;
    });
}
/** The check run on the commit, with annotations on the rules of mlops.yml that did not hold. */
async function postCheck(when, outcome, report, onInconclusive, { platform, config, configFile, repositoryDirectory }) {
    if (when === 'never' || (when === 'auto' && platform.run.pullRequest?.fromFork))
        return nothing;
    const text = await (0,promises_.readFile)((0,external_node_path_.resolve)(repositoryDirectory, configFile), 'utf8').catch(() => null);
    const annotations = text === null
        ? []
        : outcome.rules
            .filter(({ verdict }) => verdict === 'fail' || verdict === 'inconclusive')
            .map(({ metric, kind, verdict, reason }) => ({
            path: configFile,
            line: (0,load_config/* lineOfKey */.nj)(text, kind === 'max-gap' ? ['gate', 'slices', kind] : ['gate', 'metrics', metric, kind]),
            level: verdict === 'fail' ? 'failure' : 'warning',
            message: reason,
        }));
    return tolerantly(when, platform.log.warning, async () => {
        const posted = await platform.checks.create({
            name: `Model quality: ${config.name}`,
            // A required check that is neutral counts as passed.
            conclusion: outcome.verdict === 'pass'
                ? 'success'
                : outcome.verdict === 'inconclusive' && onInconclusive === 'warn'
                    ? 'neutral'
                    : 'failure',
            title: verdictSentence(outcome),
            summary: (0,markdown/* renderMarkdown */.G)(report, { limit: textLimit }),
            annotations,
        });
        return posted.url;
    });
}
async function tolerantly(when, warn, work) {
    try {
        return { url: await work() };
    }
    catch (error) {
        if (when === 'always')
            return { url: null, error };
        warn((0,errors/* describeError */.Uc)(error));
        return nothing;
    }
}

// EXTERNAL MODULE: ./build/shared/src/report/format.js
var format = __webpack_require__(20089);
;// CONCATENATED MODULE: ./build/actions/validate-gate/src/report.js


const verdictWords = {
    pass: { text: 'holds', status: 'pass' },
    fail: { text: 'fails', status: 'fail' },
    inconclusive: { text: 'inconclusive', status: 'inconclusive' },
    skipped: { text: 'no baseline', status: 'info' },
};
/** Classes up to which a confusion matrix is shown. */
const shownClasses = 20;
/** The report of a gate: the verdict first, then each rule, then what it rests on. */
function gateReport(facts) {
    const { outcome, manifest, rows, baseline } = facts;
    const sections = [
        { heading: `Rules, judged on ${(0,format/* formatNumber */.ZV)(rows)} test rows`, blocks: ruleBlocks(outcome) },
        { heading: 'All metrics', folded: true, blocks: [metricTable(outcome)] },
    ];
    if (outcome.slices.length > 0)
        sections.push(sliceSection(outcome));
    const confusion = confusionTable(facts.predictions);
    if (confusion)
        sections.push({ heading: 'Confusion matrix', folded: true, blocks: [confusion] });
    sections.push(...facts.data, {
        heading: 'Lineage',
        folded: true,
        blocks: [
            {
                kind: 'facts',
                facts: [
                    ['Model id', manifest.id],
                    ['Algorithm', manifest.learner.name],
                    ['Data set id', manifest.datasetId],
                    [
                        'Compared with',
                        baseline ? `${baseline.origin} (${baseline.manifest.id})` : 'nothing: no baseline',
                    ],
                    ['Commit', manifest.commit || 'none'],
                    ['Seed', String(manifest.seed)],
                    ['Engine', manifest.engine.name],
                ],
            },
        ],
    });
    return {
        title: `Model quality of ${manifest.name}`,
        status: outcome.verdict,
        headline: outcome.headline,
        sections,
    };
}
function ruleBlocks({ rules, pairing, baselineMetrics }) {
    const rows = rules.map((rule) => [
        rule.column === null ? rule.metric : `${rule.metric} by ${rule.column}`,
        formatBaseline(rule, baselineMetrics),
        (0,format/* formatNumber */.ZV)(rule.value),
        rule.difference === null ? '' : (0,format/* formatDifference */.jR)(rule.difference),
        rule.interval === null
            ? ''
            : `${(0,format/* formatNumber */.ZV)(rule.interval.lower)} to ${(0,format/* formatNumber */.ZV)(rule.interval.upper)} (${(0,format/* formatNumber */.ZV)(rule.interval.level * 100)} %)`,
        `${rule.kind} ${rule.limit}`,
        verdictWords[rule.verdict],
    ]);
    const blocks = [
        {
            kind: 'table',
            table: {
                columns: [
                    { heading: 'Metric' },
                    { heading: 'Production', align: 'right' },
                    { heading: 'This change', align: 'right' },
                    { heading: 'Difference', align: 'right' },
                    { heading: 'Interval' },
                    { heading: 'Rule' },
                    { heading: 'Result' },
                ],
                rows,
            },
        },
    ];
    if (rules.some(({ kind }) => kind === 'min' || kind === 'max')) {
        blocks.push({ kind: 'text', text: 'min and max are judged by the value itself; its interval is shown.' });
    }
    for (const rule of rules) {
        if (rule.verdict === 'pass')
            continue;
        blocks.push({ kind: 'text', text: `${rule.metric}, ${rule.kind}: ${rule.reason}` });
    }
    if (pairing && pairing.unpairedCandidateRows > 0) {
        blocks.push({
            kind: 'text',
            text: `${(0,format/* formatNumber */.ZV)(pairing.unpairedCandidateRows)} rows could not be paired with the baseline's.`,
        });
    }
    return blocks;
}
/** Rules that do not compare still show what production reaches; gaps between slices have no such figure. */
function formatBaseline(rule, baselineMetrics) {
    if (rule.baseline !== null)
        return (0,format/* formatNumber */.ZV)(rule.baseline);
    if (baselineMetrics === null || rule.column !== null)
        return '';
    return (0,format/* formatNumber */.ZV)(baselineMetrics[rule.metric]?.value ?? null);
}
function metricTable({ metrics, baselineMetrics }) {
    return {
        kind: 'table',
        table: {
            columns: [
                { heading: 'Metric' },
                ...(baselineMetrics ? [{ heading: 'Production', align: 'right' }] : []),
                { heading: 'This change', align: 'right' },
                { heading: 'Remark' },
            ],
            rows: (0,evaluate_metrics/* computedFirst */.qG)(metrics).map(([name, { value, reason, note }]) => [
                name,
                ...(baselineMetrics ? [(0,format/* formatNumber */.ZV)(baselineMetrics[name]?.value ?? null)] : []),
                (0,format/* formatNumber */.ZV)(value),
                reason ?? note ?? '',
            ]),
        },
    };
}
function sliceSection({ slices }) {
    return {
        heading: 'Slices',
        folded: true,
        blocks: slices.map(({ column, slices: parts, tooSmallCount }) => ({
            kind: 'table',
            table: {
                columns: [
                    { heading: column },
                    { heading: 'Rows', align: 'right' },
                    { heading: 'Value', align: 'right' },
                ],
                rows: [
                    ...parts.map(({ slice, rows, value }) => [
                        slice ?? '(missing)',
                        (0,format/* formatNumber */.ZV)(rows),
                        (0,format/* formatNumber */.ZV)(value),
                    ]),
                    ...(tooSmallCount > 0 ? [[`${tooSmallCount} more with too few rows`, '', '']] : []),
                ],
            },
        })),
    };
}
function confusionTable(predictions) {
    if (predictions.task !== 'classification' || predictions.classes.length > shownClasses)
        return null;
    const { classes, actual, predicted, rows } = predictions;
    const counts = classes.map(() => new Array(classes.length).fill(0));
    for (let row = 0; row < rows; row++)
        counts[actual[row]][predicted[row]]++;
    return {
        kind: 'table',
        table: {
            columns: [
                { heading: 'Actual' },
                ...classes.map((label) => ({ heading: `predicted ${label}`, align: 'right' })),
            ],
            rows: classes.map((label, k) => [label, ...counts[k].map((count) => (0,format/* formatNumber */.ZV)(count))]),
        },
    };
}

// EXTERNAL MODULE: ./build/shared/src/cli/datasets/distribution-blocks.js
var distribution_blocks = __webpack_require__(22779);
// EXTERNAL MODULE: ./build/shared/src/data/distribution-difference.js
var distribution_difference = __webpack_require__(97232);
// EXTERNAL MODULE: ./build/shared/src/data/schema-changes.js
var schema_changes = __webpack_require__(32251);
;// CONCATENATED MODULE: ./build/actions/validate-gate/src/sections/data.js





/** Columns that are named; a comment has only so much room. */
const mostColumns = 5;
/**
 * What changed in the data since the baseline was trained, and where to see all of it. The rows of the baseline's data set
 * are not at hand here, so it is told from what its package knows of them.
 */
function dataSections(baseline, data, place) {
    const before = profileOf(baseline.profile);
    const rows = data.manifest.rows.train;
    const changes = (0,schema_changes/* describeSchemaChanges */.y)(schemaOf(baseline), learnedOf(data.schema, baseline.manifest));
    return [
        {
            heading: 'Data',
            folded: true,
            blocks: [
                {
                    kind: 'facts',
                    facts: [
                        ['Data set of the baseline', baseline.manifest.datasetId.slice(0, 12)],
                        ['Data set of this change', data.manifest.id.slice(0, 12)],
                        [
                            'Training rows',
                            `${(0,format/* formatNumber */.ZV)(before.rows)} → ${(0,format/* formatNumber */.ZV)(rows)} (${(0,format/* formatDifference */.jR)(rows - before.rows)})`,
                        ],
                    ],
                },
                schemaTable(changes),
                ...(0,distribution_blocks/* distributionBlocks */.N)(mostMoved((0,distribution_difference/* compareProfiles */.G)(before, data.profile))),
                ...whereToLook(baseline.manifest, data, place),
            ],
        },
    ];
}
/** What the baseline learned from, as one profile. */
function profileOf({ features, target }) {
    return { rows: features.rows, columns: { ...features.columns, ...target.columns } };
}
function schemaOf({ manifest, profile }) {
    const { features, target } = manifest;
    const columns = features.map((feature) => ({ ...feature, role: 'feature' }));
    const ofTarget = profile.target.columns[target];
    if (ofTarget)
        columns.push({ name: target, type: ofTarget.type, role: 'target' });
    return { format: 'mlops-schema/1', columns, target };
}
/** The columns that a model reads or predicts, and those that the baseline read: a package knows no others. */
function learnedOf(schema, { features }) {
    const known = new Set(features.map(({ name }) => name));
    const isLearned = ({ name, role }) => role === 'feature' || role === 'target' || known.has(name);
    return { ...schema, columns: schema.columns.filter(isLearned) };
}
function schemaTable(changes) {
    return {
        kind: 'table',
        table: {
            empty: 'The features and the target are the same columns.',
            columns: [{ heading: 'Schema' }, { heading: 'The baseline' }],
            rows: changes.map(({ sentence, breaks }) => [
                sentence,
                breaks ? { text: 'cannot use the data', status: 'warning' } : '',
            ]),
        },
    };
}
/** Those that differ by more than the profiles may be wrong. */
function mostMoved(differences) {
    return differences
        .filter((difference) => (0,distribution_difference/* sizeOf */.$)(difference) > difference.uncertainty)
        .slice(0, mostColumns);
}
function whereToLook(baseline, data, { run, workingDirectory }) {
    const { artifact } = data;
    if (run.url === null) {
        const folder = (0,external_node_path_.relative)(workingDirectory, data.folder) || '.';
        const command = `mlops datasets diff ${baseline.datasetId.slice(0, 12)} ${shellWord(artifact?.name ?? folder)}`;
        return [
            {
                kind: 'text',
                text: `The data set lies in ${folder}. Row by row, while that of the baseline is kept here:`,
            },
            { kind: 'code', text: command },
        ];
    }
    const link = { kind: 'link', text: "The run's data set and report", url: `${run.url}#artifacts` };
    // A baseline that was trained elsewhere left no data set in this repository's runs.
    if (artifact === null || !/^\d{1,20}$/.test(baseline.run))
        return [link];
    const fetch = (runId, folder) => `gh run download ${runId} --name ${shellWord(artifact.name)} --dir ${folder}`;
    return [
        link,
        { kind: 'text', text: 'Row by row, in a checkout, while GitHub keeps the artifacts of both runs:' },
        {
            kind: 'code',
            text: [
                fetch(baseline.run, 'before'),
                fetch(artifact.run, 'after'),
                'mlops datasets diff before after',
            ].join('\n'),
        },
    ];
}
/** A word that a person can paste into a shell, whatever a pull request called its artifact. */
function shellWord(word) {
    return /^[\w][\w.-]*$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./build/actions/validate-gate/src/stage.js
























const whenToPost = ['auto', 'always', 'never'];
const stage_inputs = schemas/* strictObject */.rej({
    model: inputs/* textInput */._Z.describe('The model to judge: an artifact, a folder, or run:<run id>/<artifact name>.'),
    dataset: inputs/* textInput */._Z.describe('The data set whose test split it is judged on.'),
    baseline: inputs/* textInput */._Z.describe('What it is compared with: production, environment:<name>, release:v1.2.0, an artifact or none.'),
    rules: inputs/* mappingInput */.VZ.describe('Rules as in the section "gate" of mlops.yml; they are laid over those there.'),
    comment: (0,inputs/* choiceInput */.ij)(whenToPost, 'auto').describe('Whether the pull request gets a comment.'),
    check: (0,inputs/* choiceInput */.ij)(whenToPost, 'auto').describe('Whether the commit gets a check run.'),
    'on-fail': (0,inputs/* choiceInput */.ij)(['error', 'warn'], 'error').describe('What a failed gate does to the step.'),
    'on-inconclusive': (0,inputs/* choiceInput */.ij)(['error', 'warn'], 'error').describe('What an inconclusive gate does to the step.'),
    artifact: inputs/* artifactInput */.Xl.describe('Name of the artifact with the verdict.'),
});
const outputs = {
    verdict: 'pass, fail or inconclusive.',
    passed: 'true for pass alone.',
    metrics: 'Metrics of the model, as flat JSON.',
    'baseline-metrics': 'Metrics of the baseline on the same rows, as flat JSON; empty without one.',
    'comment-url': 'Where the comment is.',
    'check-url': 'Where the check run is.',
    artifact: 'Name of the artifact with the verdict.',
    path: 'Folder of the verdict.',
};
const stage = {
    name: 'validate-gate',
    description: 'Judges a model by rules and against production, and says so on the pull request.',
    inputs: stage_inputs,
    outputs,
    async run(given, context) {
        const { config } = context;
        const candidate = await (0,model_reference/* resolveModel */.AX)('model', given.model ?? `${config.name}-model`, context);
        const { manifest } = candidate;
        const rules = parseRules(config.gate, given.rules, manifest.task);
        if (manifest.task === 'reinforcement')
            return judgeEpisodes(given, candidate, rules, context);
        const resolvedDataset = await (0,model_reference/* resolveDataset */.$X)('dataset', given.dataset ?? `${config.name}-dataset`, context);
        if (resolvedDataset.manifest.id !== manifest.datasetId) {
            throw new errors/* ConfigurationError */.j1('The model was trained on another data set than the one it is to be judged on.', {
                location: { key: 'dataset' },
                hint: 'Name the data set of this training; the test rows of another may be rows that it has learned from.',
            });
        }
        const baselineText = given.baseline ?? config.gate.baseline;
        const baseline = await (0,model_reference/* resolveBaseline */.oL)('baseline', baselineText, context);
        const dataset = await (0,dataset_package/* openDataset */.Jp)(resolvedDataset);
        const test = await (0,dataset_package/* readSplit */.bS)(dataset, 'test', true);
        const known = [...manifest.classes, ...(baseline?.manifest.classes ?? [])];
        const predictions = await predictTest(candidate, manifest, known, dataset, test);
        const judgedBy = (0,tasks/* isUnsupervised */.sV)(manifest.task) ? (await (0,model_package/* openModel */.GF)(candidate)).features : undefined;
        const answered = baseline && (await predictTest(baseline, manifest, known, dataset, test, judgedBy));
        const outcome = judge(rules, predictions, answered, {
            seed: config.train.seed,
            sameDataset: true,
            incomparable: baseline && otherSplit(baseline.manifest, manifest),
            ...(baselineText === 'none' ? { withoutBaseline: 'The baseline is "none".' } : {}),
        });
        const report = gateReport({
            outcome,
            manifest,
            rows: predictions.rows,
            baseline: baseline ? { manifest: baseline.manifest, origin: baseline.origin } : null,
            predictions,
            data: await describeData(baseline, dataset, resolvedDataset.artifact, context),
        });
        return publishVerdict(given, manifest, outcome, report, context);
    },
};
/** Judges a policy by the seeded episodes that its package holds, against the baseline's on the same seeds. */
async function judgeEpisodes(given, candidate, rules, context) {
    const { config } = context;
    const { manifest } = candidate;
    const baselineText = given.baseline ?? config.gate.baseline;
    const baseline = await (0,model_reference/* resolveBaseline */.oL)('baseline', baselineText, context);
    if (baseline && baseline.manifest.task !== 'reinforcement')
        throw otherTask(baseline.manifest, manifest);
    const predictions = await readEpisodesOf(candidate);
    const outcome = judge(rules, predictions, baseline ? await readEpisodesOf(baseline) : null, {
        seed: config.train.seed,
        sameDataset: true,
        incomparable: baseline && baseline.manifest.datasetId !== manifest.datasetId
            ? 'The baseline acted in another environment: the files of train.environment have changed since.'
            : null,
        ...(baselineText === 'none' ? { withoutBaseline: 'The baseline is "none".' } : {}),
    });
    const report = gateReport({
        outcome,
        manifest,
        rows: predictions.rows,
        baseline: baseline ? { manifest: baseline.manifest, origin: baseline.origin } : null,
        predictions,
        data: [],
    });
    return publishVerdict(given, manifest, outcome, report, context);
}
function readEpisodesOf({ folder }) {
    return (0,predictions_file/* readPredictions */.R_)((0,external_node_path_.join)(folder, 'predictions.parquet'), { task: 'reinforcement', positive: null });
}
function otherTask(baseline, candidate) {
    return new errors/* ConfigurationError */.j1(`The baseline does ${baseline.task}, the model ${candidate.task}: they cannot be compared.`, { location: { key: 'baseline' }, hint: 'Use "baseline: none" for a model with a new task.' });
}
/** Stores the verdict and makes it known. */
async function publishVerdict(given, manifest, outcome, report, context) {
    const { config, platform } = context;
    context.signal.throwIfAborted();
    const stored = await storeVerdict(given.artifact, manifest, outcome, report, context);
    const comment = await postComment(given.comment, report, config.name, context);
    const check = await postCheck(given.check, outcome, report, given['on-inconclusive'], context);
    const error = comment.error ?? check.error;
    const warnOnly = given[outcome.verdict === 'fail' ? 'on-fail' : 'on-inconclusive'] === 'warn';
    if (outcome.verdict !== 'pass' && warnOnly)
        platform.log.warning(verdictSentence(outcome));
    return {
        outputs: {
            verdict: outcome.verdict,
            passed: String(outcome.verdict === 'pass'),
            metrics: JSON.stringify((0,evaluate_metrics/* metricValues */.tZ)(outcome.metrics)),
            'baseline-metrics': outcome.baselineMetrics
                ? JSON.stringify((0,evaluate_metrics/* metricValues */.tZ)(outcome.baselineMetrics))
                : '',
            'comment-url': comment.url ?? '',
            'check-url': check.url ?? '',
            artifact: stored.artifact,
            path: stored.folder,
        },
        result: { stage: 'validate-gate', modelId: manifest.id, datasetId: manifest.datasetId, ...outcome },
        report,
        ...(outcome.verdict === 'pass' || warnOnly ? {} : { failure: verdictSentence(outcome) }),
        ...(error === undefined ? {} : { error }),
    };
}
/** Why the baseline may have learned from the candidate's test rows; null where it cannot have. */
function otherSplit(baseline, candidate) {
    if (baseline.splitScheme === candidate.splitScheme)
        return null;
    return ('The baseline was trained with another split of the rows (data.split, data.id, or other columns), ' +
        'so that it may have learned from these test rows. With data.id the sides stay when columns change.');
}
/** The report's section on the data; a baseline that does not tell what it learned from hides no verdict. */
async function describeData(baseline, dataset, artifact, { platform, workingDirectory }) {
    if (baseline === null || baseline.manifest.datasetId === dataset.manifest.id)
        return [];
    try {
        const { manifest } = baseline;
        const learned = { manifest, profile: await (0,model_package/* readModelProfile */.DC)(baseline.folder) };
        const judged = { ...dataset, profile: await (0,dataset_package/* readProfile */.er)(dataset, 'train'), artifact };
        return dataSections(learned, judged, { run: platform.run, workingDirectory });
    }
    catch (error) {
        platform.log.warning(`What changed in the data cannot be said: ${(0,errors/* describeError */.Uc)(error)}`);
        return [];
    }
}
/**
 * What a model says about the test rows, with the candidate's idea of what is positive. One that a command made cannot
 * be asked: then what it said of the test rows of its own data set, of which those in common are compared.
 * @param judgedBy the candidate's features: distances of clusters are measured by them, whoever's the clusters are.
 */
async function predictTest(model, candidate, otherClasses, dataset, test, judgedBy) {
    if (model.manifest.task !== candidate.task) {
        throw otherTask(model.manifest, candidate);
    }
    if (!(0,command_model/* canAnswer */.P_)(model.manifest)) {
        const packaged = await (0,command_model/* readCommandPredictions */.cx)(model.folder, model.manifest);
        if (packaged !== null)
            return packaged;
        const isCandidate = model.manifest === candidate;
        throw new errors/* ConfigurationError */.j1(`The ${isCandidate ? 'model' : 'baseline'} cannot be judged: ${command_model/* cannotAnswer */.cB}, and its package holds no predictions.`, {
            location: { key: isCandidate ? 'model' : 'baseline' },
            hint: isCandidate
                ? 'Judge the artifact of train itself; a release leaves predictions out.'
                : 'Set deploy.publish-predictions so that releases hold them, or say "baseline: none".',
        });
    }
    const opened = await (0,model_package/* openModel */.GF)(model);
    const { task } = candidate;
    if (task === 'reinforcement')
        throw (0,tasks/* noRows */.jw)();
    if ((0,tasks/* isUnsupervised */.sV)(task)) {
        const { classes, threshold } = model.manifest;
        const { predictor, features } = opened;
        // What is anomalous the candidate says; when it is, each model decides as it does in production.
        return (0,unsupervised_answers/* answerRows */.Y)({ task, predictor, features, classes, positive: candidate.positive, threshold }, { schema: dataset.schema, table: test.table, ids: test.ids, ...(judgedBy ? { judgedBy } : {}) });
    }
    const slices = new Map(test.table.columns);
    if (dataset.schema.target !== null)
        slices.delete(dataset.schema.target);
    return (0,make_predictions/* makePredictions */.ZJ)({
        task,
        classes: model.manifest.classes,
        otherClasses,
        positive: candidate.positive,
        // The baseline decides as it does in production, whatever the candidate calls positive.
        decided: model.manifest.positive,
        threshold: model.manifest.threshold ?? 0.5,
        output: opened.predict(test.table),
        actual: (0,training_data/* targetColumn */.c2)(dataset.schema, test.table),
        ids: test.ids,
        slices: { rows: test.table.rows, columns: slices },
    });
}
async function storeVerdict(name, model, outcome, report, { platform, stateDirectory }) {
    const artifact = name ?? `${model.name}-verdict-${model.id.slice(0, 12)}`;
    const folder = (0,external_node_path_.join)(stateDirectory, 'verdicts', artifact);
    const manifest = await (0,files/* writeDirectoryAtomically */.Sg)(folder, async (output) => {
        const document = { modelId: model.id, datasetId: model.datasetId, ...outcome };
        await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(output, 'verdict.json'), `${JSON.stringify(document, null, 2)}\n`);
        await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(output, 'report.json'), `${JSON.stringify(report)}\n`);
        const described = {
            format: 'mlops-verdict/1',
            name: model.name,
            id: (0,digest/* sha256 */.sc)((0,digest/* canonicalJson */.dj)(document)),
            ...(0,origin/* describeOrigin */.u)(platform.run),
            modelId: model.id,
            datasetId: model.datasetId,
            verdict: outcome.verdict,
            event: platform.run.event,
            fromFork: platform.run.pullRequest?.fromFork ?? false,
            files: await (0,registry_manifest/* describeFiles */.LG)(output),
        };
        await (0,registry_manifest/* writeManifest */.HN)(output, described);
        return described;
    });
    const stored = await platform.artifacts.upload(artifact, folder, {
        contentDigest: (0,registry_manifest/* contentDigest */.eZ)(manifest),
        overwrite: true,
    });
    return { folder, artifact: stored.name };
}


/***/ }),

/***/ 76690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mf: () => (/* binding */ refuseUnanswering),
/* harmony export */   P_: () => (/* binding */ canAnswer),
/* harmony export */   Py: () => (/* binding */ commandLearner),
/* harmony export */   cB: () => (/* binding */ cannotAnswer),
/* harmony export */   cx: () => (/* binding */ readCommandPredictions),
/* harmony export */   nt: () => (/* binding */ commandFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2503);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57296);
/* harmony import */ var _evaluate_predictions_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76304);
/* harmony import */ var _learners_tasks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93978);







/** The learner's name of a model that a program of the user's made: only that program can load it. */
const commandLearner = 'command';
/** Among the model's files, so that the model id covers the program's answers and not only the files it left. */
const commandPath = 'model/command.json';
const predictionsPath = 'predictions.parquet';
const commandSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('mlops-command/1'),
    command: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()),
    /** SHA-256 over the answers for the test rows, in the order of their ids. */
    predictions: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
});
/** The files that stand for the program in the package. */
function commandFiles(command, predictions) {
    const content = { format: 'mlops-command/1', command, predictions: predictionsDigest(predictions) };
    return new Map([['command.json', Buffer.from(`${JSON.stringify(content, null, 2)}\n`)]]);
}
/** Whether the package's model can answer new rows here. */
function canAnswer(manifest) {
    return manifest.learner.name !== commandLearner;
}
/** Why such a model is not asked, as the end of a sentence. */
const cannotAnswer = 'the model was made by a command, and only its own program can load it';
/**
 * What such a model said of its test rows, as packaged; null where the package holds no predictions (a release leaves
 * them out).
 * @throws InfrastructureError if they are not those that the model id stands for.
 */
async function readCommandPredictions(folder, manifest) {
    if (!manifest.files.some(({ path }) => path === predictionsPath))
        return null;
    const { task, classes, positive } = manifest;
    if ((0,_learners_tasks_js__WEBPACK_IMPORTED_MODULE_5__/* .isUnsupervised */ .sV)(task))
        return null;
    const predictions = await (0,_evaluate_predictions_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readPredictions */ .R_)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, predictionsPath), {
        task,
        classes,
        positive,
        threshold: manifest.threshold ?? 0.5,
    });
    if (predictions.task !== 'classification' && predictions.task !== 'regression')
        return null;
    const parsed = commandSchema.safeParse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, commandPath), 'utf8')));
    if (!parsed.success || parsed.data.predictions !== predictionsDigest(predictions)) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InfrastructureError */ .EN(`The predictions of the model in "${folder}" are not those that its id stands for.`, { hint: 'They were altered after the training. Train the model again.' });
    }
    return predictions;
}
/** @throws ConfigurationError for a model that cannot answer here. */
function refuseUnanswering(manifest) {
    if (canAnswer(manifest))
        return;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`The model cannot be asked: ${cannotAnswer}.`, {
        hint: 'Use what the package holds: its predictions and the files under model/.',
    });
}
/** Covers the rows' ids and answers; not the order of rows or classes, nor columns to slice by. */
function predictionsDigest(predictions) {
    const { rows, ids } = predictions;
    const lines = [];
    for (let row = 0; row < rows; row++) {
        const id = JSON.stringify(ids?.[row] ?? row);
        lines.push(`${id} ${answerText(predictions, row)}`);
    }
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(lines.sort().join('\n')).digest('hex');
}
function answerText(predictions, row) {
    if (predictions.task === 'regression')
        return String(predictions.predicted[row]);
    const { classes, probabilities, predicted } = predictions;
    const label = JSON.stringify(classes[predicted[row]]);
    if (probabilities === null)
        return label;
    const shares = classes
        .map((name, k) => [name, probabilities[row * classes.length + k]])
        // A class that only the reader knows has no share.
        .filter(([, share]) => share > 0)
        .map(([name, share]) => `${JSON.stringify(name)}:${share}`);
    return `${label} ${shares.join(' ')}`;
}


/***/ }),

/***/ 80309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S3: () => (/* binding */ configFileName),
/* harmony export */   Z9: () => (/* binding */ loadConfig),
/* harmony export */   n6: () => (/* binding */ describeIssue),
/* harmony export */   nj: () => (/* binding */ lineOfKey),
/* harmony export */   o4: () => (/* binding */ parseConfig)
/* harmony export */ });
/* unused harmony export configJsonSchema */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38815);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98439);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57296);
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82889);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80305);







/** The name of the file that describes a pipeline. */
const configFileName = 'mlops.yml';
/**
 * Reads and checks mlops.yml.
 * @param file relative to the working directory.
 * @param required whether the user named the file: then it must be there, else an absent one means all defaults.
 * @throws ConfigurationError naming file, line, key, what was found and what is allowed.
 */
async function loadConfig(workingDirectory, file, required) {
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, file), 'utf8');
    }
    catch (cause) {
        if (cause.code === 'ENOENT' && !required)
            return _schema_js__WEBPACK_IMPORTED_MODULE_4__/* .pipelineConfigSchema */ .eB.parse({});
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`The configuration file "${file}" cannot be read.`, {
            location: { file },
            hint: `It is looked for in "${workingDirectory}"; set the input "config" to its path.`,
            cause,
        });
    }
    return parseConfig(text, file);
}
/** Checks the text of mlops.yml. @param file its name, for messages. */
function parseConfig(text, file = configFileName) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_2__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .parseDocument */ .Tp)(text, { lineCounter: lines, prettyErrors: true });
    const [syntaxError] = document.errors;
    if (syntaxError) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`"${file}" is not valid YAML: ${syntaxError.message.split('\n')[0].replace(/:$/, '')}`, {
            location: { file, line: syntaxError.linePos?.[0].line ?? 1 },
            hint: 'Mend the YAML at that place.',
            cause: syntaxError,
        });
    }
    refuseProto(document, file, lines);
    let content;
    try {
        content = document.toJS({ maxAliasCount: 100 }) ?? {};
    }
    catch (cause) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`"${file}" cannot be used: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause)}.`, {
            location: { file },
            hint: 'Write out what the aliases (*name) stand for.',
            cause,
        });
    }
    const parsed = _schema_js__WEBPACK_IMPORTED_MODULE_4__/* .pipelineConfigSchema */ .eB.safeParse(content, { reportInput: true });
    if (parsed.success)
        return parsed.data;
    const mistakes = parsed.error.issues.map((issue) => describeIssue(issue));
    const lineOf = (path) => {
        const offset = offsetOf(document.contents, path);
        return offset === undefined ? undefined : lines.linePos(offset).line;
    };
    const [first] = mistakes;
    const line = lineOf(first.path);
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(mistakes.length === 1
        ? first.message
        : `${mistakes.length} mistakes in "${file}":\n${mistakes
            .map((mistake) => `- ${mistake.message} ${mistake.hint} (line ${lineOf(mistake.path) ?? '?'})`)
            .join('\n')}`, {
        location: { file, key: first.path.join('.'), ...(line ? { line } : {}) },
        hint: mistakes.length === 1 ? first.hint : 'Mend these lines.',
    });
}
/** A key that every object of JavaScript knows: validation would pass over it in silence. */
function refuseProto(document, file, lines) {
    (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .visit */ .YR)(document, {
        Pair(_key, { key }) {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isScalar */ .jn)(key) || key.value !== '__proto__')
                return;
            const line = key.range ? lines.linePos(key.range[0]).line : undefined;
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1('The key "__proto__" cannot be used.', {
                location: { file, key: '__proto__', ...(line ? { line } : {}) },
                hint: 'Rename the column, for example with data.query.',
            });
        },
    });
}
/** Puts a finding of the schema into words. @param issue its path starts at the top level of mlops.yml. */
function describeIssue(issue) {
    if (issue.code === 'invalid_union') {
        // Of several forms that a value may have, the one that it was meant to be: all others want another type.
        const fitting = issue.errors.filter((issues) => !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0));
        const [inner] = fitting[0] ?? [];
        if (fitting.length === 1 && inner)
            return describeIssue({ ...inner, path: [...issue.path, ...inner.path] });
    }
    const path = issue.path.length === 0 ? 'the top level' : `"${issue.path.join('.')}"`;
    if (issue.code === 'unrecognized_keys') {
        const [key] = issue.keys;
        return {
            message: `Unknown key "${key}" at ${path}.`,
            hint: (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .suggestName */ .S)(key, allowedKeys(issue.path)),
            path: [...issue.path, key],
        };
    }
    if (issue.code === 'invalid_value') {
        const values = issue.values.map(String);
        return {
            message: `${path} is ${JSON.stringify(issue.input)}, which is not allowed.`,
            hint: `Allowed: ${values.map((value) => `"${value}"`).join(', ')}.`,
            path: [...issue.path],
        };
    }
    const message = issue.code === 'invalid_union'
        ? [...new Set(issue.errors.flat().map((inner) => inner.message))].join(', or: ') || issue.message
        : issue.message;
    return {
        message: `${path}: ${message}.`,
        hint: 'See docs/mlops-yml.md for every key and its type.',
        path: [...issue.path],
    };
}
/** JSON Schema of mlops.yml, for editors. */
function configJsonSchema() {
    return zod__WEBPACK_IMPORTED_MODULE_6__/* .toJSONSchema */ .bl(_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .pipelineConfigSchema */ .eB, { io: 'input' });
}
/** The keys that may stand at a place of mlops.yml. */
function allowedKeys(path) {
    let nodes = [configJsonSchema()];
    const expand = (node) => [node, ...(node.anyOf ?? []), ...(node.allOf ?? [])].flatMap((inner) => inner === node ? [node] : expand(inner));
    for (const key of path) {
        nodes = nodes.flatMap(expand).flatMap((node) => {
            const property = typeof key === 'number' ? node.items : node.properties?.[String(key)];
            if (property)
                return [property];
            return typeof node.additionalProperties === 'object' ? [node.additionalProperties] : [];
        });
    }
    return [...new Set(nodes.flatMap(expand).flatMap((node) => Object.keys(node.properties ?? {})))];
}
/** Where in the text the key of a path stands; its nearest parent where it is absent. */
function offsetOf(contents, path) {
    let node = contents;
    let offset;
    for (const key of path) {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(node))
            break;
        const pair = node.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isPair */ .tO)(item) && (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isScalar */ .jn)(item.key) && item.key.value === key);
        if (!pair)
            break;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isScalar */ .jn)(pair.key))
            offset = pair.key.range?.[0];
        node = pair.value;
    }
    return offset;
}
/**
 * The line of a key in the text of mlops.yml, for annotations.
 * @returns one-based; 1 where the key is not found.
 */
function lineOfKey(text, path) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_2__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .parseDocument */ .Tp)(text, { lineCounter: lines });
    const offset = offsetOf(document.contents, path);
    return offset === undefined ? 1 : lines.linePos(offset).line;
}


/***/ }),

/***/ 86783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ intervalOf),
/* harmony export */   g: () => (/* binding */ metricInterval)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92070);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25883);
/* harmony import */ var _proportion_intervals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98004);
/* harmony import */ var _standard_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95423);




/**
 * Confidence interval of one metric over the rows as a sample of what the model will meet.
 * @param level two-sided confidence, by default 0.95.
 */
function metricInterval(predictions, name, options = {}) {
    return intervalOf((0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .prepareMetric */ .ii)(predictions, name), options.level ?? 0.95);
}
/** As `metricInterval`, of a metric that is prepared already. */
function intervalOf(preparation, level) {
    if ('reason' in preparation)
        return { interval: null, reason: preparation.reason };
    const { metric, prepared, value } = preparation;
    const scale = metric.interval;
    if (typeof scale === 'object') {
        return { interval: null, reason: `${metric.name} has no valid interval: ${scale.invalid}.` };
    }
    if (prepared.outcomes !== undefined) {
        const { hits, trials } = countOutcomes(prepared.outcomes());
        return { interval: { ...(0,_proportion_intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .wilsonInterval */ .Y)(hits, trials, level), level, method: 'wilson' } };
    }
    if (prepared.exactInterval !== undefined) {
        const exact = prepared.exactInterval(level);
        if (exact === null)
            return { interval: null, reason: 'There are too few rows for an interval.' };
        return { interval: { ...exact, level, method: 'order-statistics' } };
    }
    const error = (0,_standard_error_js__WEBPACK_IMPORTED_MODULE_2__/* .standardErrorOf */ .X)(prepared.influence());
    const { to, from, slope } = scales[scale];
    if (error === null)
        return { interval: null, reason: 'One row gives no interval.' };
    if (error.value === 0 || !Number.isFinite(to(value))) {
        return { interval: null, reason: `No interval: every row says ${metric.name} is exactly ${value}.` };
    }
    const reach = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_3__/* .studentQuantile */ .FI)((1 + level) / 2, error.degreesOfFreedom) * error.value * slope(value);
    const ends = [from(to(value) - reach), from(to(value) + reach)];
    return { interval: { lower: Math.min(...ends), upper: Math.max(...ends), level, method: 'jackknife' } };
}
/** Transformations that make the estimates' distribution more nearly normal, with the absolute slope of `to`. */
const scales = {
    logit: {
        to: (value) => Math.log(value / (1 - value)),
        from: (image) => 1 / (1 + Math.exp(-image)),
        slope: (value) => 1 / (value * (1 - value)),
    },
    fisher: { to: Math.atanh, from: Math.tanh, slope: (value) => 1 / (1 - value * value) },
    log: { to: Math.log, from: Math.exp, slope: (value) => 1 / value },
    identity: { to: (value) => value, from: (image) => image, slope: () => 1 },
    'log-complement': {
        to: (value) => Math.log(1 - value),
        from: (image) => 1 - Math.exp(image),
        slope: (value) => 1 / (1 - value),
    },
};
function countOutcomes(outcomes) {
    let hits = 0;
    let trials = 0;
    for (let row = 0; row < outcomes.length; row++) {
        if (outcomes[row] < 0)
            continue;
        hits += outcomes[row];
        trials++;
    }
    return { hits, trials };
}


/***/ }),

/***/ 29427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GF: () => (/* binding */ openModel),
  DC: () => (/* binding */ readModelProfile),
  FX: () => (/* binding */ writeModelPackage)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(37428);
// EXTERNAL MODULE: ./build/shared/src/base/digest.js
var digest = __webpack_require__(47163);
// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var base_errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/base/files.js
var files = __webpack_require__(66720);
// EXTERNAL MODULE: ./build/shared/src/command/command-model.js
var command_model = __webpack_require__(76690);
// EXTERNAL MODULE: ./build/shared/src/data/profile/profile.js + 1 modules
var profile = __webpack_require__(13581);
// EXTERNAL MODULE: ./build/shared/src/evaluate/predictions-file.js + 2 modules
var predictions_file = __webpack_require__(76304);
// EXTERNAL MODULE: ./build/shared/src/features/features.js
var features_features = __webpack_require__(29734);
// EXTERNAL MODULE: ./build/shared/src/learners/calibration.js
var calibration = __webpack_require__(49488);
// EXTERNAL MODULE: ./build/shared/src/learners/registry.js
var registry = __webpack_require__(43973);
// EXTERNAL MODULE: ./build/shared/src/registry/manifest.js
var registry_manifest = __webpack_require__(61548);
// EXTERNAL MODULE: ./build/shared/src/learners/tasks.js
var tasks = __webpack_require__(93978);
;// CONCATENATED MODULE: ./build/shared/src/registry/model-bom.js

/** A CycloneDX 1.6 bill of materials of the model (ML-BOM): what it is, and which data it learned from. */
function modelBom(manifest) {
    const dataReference = `dataset:${manifest.datasetId}`;
    return {
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        version: 1,
        // No time: the same model has the same bill of materials. The manifest says when it was made.
        metadata: { component: modelComponent(manifest, dataReference) },
        components: [
            {
                type: 'data',
                'bom-ref': dataReference,
                name: `${manifest.name}-dataset`,
                version: manifest.datasetId,
                data: [{ type: 'dataset', name: manifest.name }],
            },
        ],
        dependencies: [{ ref: `model:${manifest.id}`, dependsOn: [dataReference] }],
    };
}
function modelComponent(manifest, dataReference) {
    return {
        type: 'machine-learning-model',
        'bom-ref': `model:${manifest.id}`,
        name: manifest.name,
        version: manifest.id,
        modelCard: {
            modelParameters: {
                approach: { type: tasks/* taskFacts */.Xi[manifest.task].approach },
                task: manifest.task,
                architectureFamily: manifest.learner.name,
                datasets: [{ ref: dataReference }],
                inputs: manifest.features.map(({ name, type }) => ({ format: `${name}: ${type}` })),
                outputs: [{ format: tasks/* taskFacts */.Xi[manifest.task].answer }],
            },
        },
    };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/shared/src/report/markdown-escape.js
var markdown_escape = __webpack_require__(27103);
;// CONCATENATED MODULE: ./build/shared/src/registry/model-card.js



/** MODEL_CARD.md: Hugging Face metadata, then what the model is, for people. */
function modelCard(manifest, metrics) {
    const { pipelineTag, purpose } = tasks/* taskFacts */.Xi[manifest.task];
    const values = Object.entries(metrics).filter(([, { value }]) => value !== null);
    const metadata = {
        library_name: 'mlops-actions',
        pipeline_tag: pipelineTag,
        tags: ['tabular', ...(pipelineTag === 'other' ? [manifest.task] : []), manifest.learner.name],
        'model-index': [
            {
                name: manifest.name,
                results: [
                    {
                        task: { type: pipelineTag === 'other' ? manifest.task : pipelineTag },
                        dataset: { name: manifest.name, type: 'tabular', split: 'test', revision: manifest.datasetId },
                        metrics: values.map(([name, { value }]) => ({ type: name, value, name })),
                    },
                ],
            },
        ],
    };
    const params = Object.entries(manifest.learner.params).map(([name, value]) => `| ${(0,markdown_escape/* escapeMarkdown */.FV)(name)} | ${(0,markdown_escape/* escapeMarkdown */.FV)(JSON.stringify(value))} |`);
    return `---
${(0,dist/* stringify */.As)(metadata)}---

# ${manifest.name}

${purpose((0,markdown_escape/* escapeMarkdown */.FV)(manifest.target))} with ${manifest.learner.name}.

| | |
|---|---|
| Model | \`${manifest.id}\` |
| Data set | \`${manifest.datasetId}\` |
| Seed | ${manifest.seed} |
| Engine | ${manifest.engine.name} |

## Metrics on the test split

| Metric | Value |
|---|---|
${Object.entries(metrics)
        .map(([name, { value, reason }]) => `| ${name} | ${value === null ? (0,markdown_escape/* escapeMarkdown */.FV)(reason ?? 'none') : value} |`)
        .join('\n')}

## Features

${manifest.features.map(({ name, type }) => `- ${(0,markdown_escape/* escapeMarkdown */.FV)(name)} (${type})`).join('\n')}

## Parameters

| Parameter | Value |
|---|---|
${params.join('\n')}
`;
}

;// CONCATENATED MODULE: ./build/shared/src/registry/model-package.js















/** profile.json of a model package: all that monitoring needs to know of training. */
const modelProfileSchema = schemas/* strictObject */.rej({
    format: schemas/* literal */.euz('mlops-model-profile/1'),
    /** The training split's features. */
    features: profile/* tableProfileSchema */.RX,
    /**
     * What the model said on the test split: by label (of two classes the positive one), by the target's name, by the
     * cluster's number, or as `score`.
     */
    predictions: profile/* tableProfileSchema */.RX,
    /** The training split's target; no column where there is none. */
    target: profile/* tableProfileSchema */.RX,
    /** Classification: how right the model was on the validation split at each level of confidence. */
    calibration: schemas/* array */.YOg(calibration/* calibrationBinSchema */.L).nullable(),
});
/**
 * What turns the learner's numbers into answers. It lies among the model's files, so that the model id covers it:
 * with another threshold it is another model.
 */
const decisionPath = 'model/decision.json';
function decisionOf(manifest) {
    const { task, target, classes, positive, threshold } = manifest;
    return { format: 'mlops-decision/1', task, target, classes, positive, threshold };
}
/** Writes a model package into an empty folder. @returns its manifest, with id and files. */
async function writeModelPackage(folder, content) {
    const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
    for (const [path, bytes] of content.files)
        await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, 'model', path), bytes);
    for (const [path, bytes] of content.exports ?? []) {
        await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, 'exports', path), bytes);
    }
    for (const [path, source] of content.copies ?? []) {
        const target = (0,external_node_path_.join)(folder, 'model', path);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
        await (0,promises_.copyFile)(source, target);
    }
    await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, decisionPath), json(decisionOf(content.manifest)));
    await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, 'features.json'), json(content.features));
    const id = (0,registry_manifest/* modelIdOf */.MC)(await (0,registry_manifest/* describeFiles */.LG)(folder));
    await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, 'profile.json'), `${JSON.stringify(content.profile)}\n`);
    await (0,predictions_file/* writePredictions */.id)((0,external_node_path_.join)(folder, 'predictions.parquet'), content.predictions);
    await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, 'metrics.json'), json(content.metrics));
    if (content.repeats)
        await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, 'repeats.json'), json(content.repeats));
    for (const [name, value] of content.documents ?? [])
        await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, name), json(value));
    const described = { ...content.manifest, id };
    await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, 'MODEL_CARD.md'), modelCard(described, content.metrics));
    await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, 'bom.json'), json(modelBom(described)));
    const manifest = { ...described, files: await (0,registry_manifest/* describeFiles */.LG)(folder) };
    await (0,registry_manifest/* writeManifest */.HN)(folder, manifest);
    return manifest;
}
/**
 * Loads the model of a package whose files were checked.
 * @throws ConfigurationError for a model that a command made. @throws InfrastructureError if it cannot be read.
 */
async function openModel({ folder, manifest, }) {
    (0,command_model/* refuseUnanswering */.Mf)(manifest);
    const features = features_features/* fittedFeaturesSchema */.D5.safeParse(await readJson(folder, 'features.json'));
    if (!features.success)
        throw unreadable(folder, 'features.json', errors/* prettifyError */.S1(features.error));
    const decision = await readJson(folder, decisionPath);
    if ((0,digest/* canonicalJson */.dj)(decision) !== (0,digest/* canonicalJson */.dj)(decisionOf(manifest))) {
        throw unreadable(folder, decisionPath, 'it says something else than manifest.json');
    }
    const paths = manifest.files
        .map(({ path }) => path)
        .filter((path) => path.startsWith('model/') && path !== decisionPath);
    const predictor = await (0,registry/* loadPredictor */.bu)(folder, manifest.learner.name, paths, features.data);
    return {
        folder,
        manifest,
        features: features.data,
        predictor,
        predict: (table) => predictor.predict(table),
    };
}
/** The profile of a model package that was verified. @throws InfrastructureError if it cannot be read. */
async function readModelProfile(folder) {
    const profile = modelProfileSchema.safeParse(await readJson(folder, 'profile.json'));
    if (profile.success)
        return profile.data;
    throw unreadable(folder, 'profile.json', errors/* prettifyError */.S1(profile.error));
}
async function readJson(folder, name) {
    try {
        return JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(folder, name), 'utf8'));
    }
    catch (cause) {
        throw unreadable(folder, name, (0,base_errors/* messageOf */.bD)(cause), cause);
    }
}
function unreadable(folder, name, why, cause) {
    return new base_errors/* InfrastructureError */.EN(`"${name}" of the model in "${folder}" cannot be read: ${why}.`, {
        hint: 'Train the model again with this version.',
        cause,
    });
}


/***/ }),

/***/ 29583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ describeOrigin)
/* harmony export */ });
function describeOrigin(run) {
    const { repository, commit, runId, actor } = run;
    return { created: new Date().toISOString(), repository, commit, run: runId, actor };
}


/***/ })

};
