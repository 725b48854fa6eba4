export const id = 6603;
export const ids = [6603];
export const modules = {

/***/ 6603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  stage: () => (/* binding */ stage)
});

// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/evaluate/costs.js
var evaluate_costs = __webpack_require__(25243);
// EXTERNAL MODULE: ./build/shared/src/evaluate/metrics.js + 3 modules
var evaluate_metrics = __webpack_require__(25883);
// EXTERNAL MODULE: ./build/shared/src/data/table.js
var table = __webpack_require__(96598);
// EXTERNAL MODULE: ./build/shared/src/evaluate/select-predictions.js
var select_predictions = __webpack_require__(32514);
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
            candidate: (0,select_predictions/* selectPredictions */.x)(candidate, candidateRows.subarray(0, rows), false),
            baseline: (0,select_predictions/* selectPredictions */.x)(baseline, baselineRows.subarray(0, rows), false),
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
    if (candidate.task === 'contextual-bandit' && baseline.task === 'contextual-bandit') {
        return countChangedDecisions(candidate, baseline);
    }
    if (candidate.task !== 'regression' || baseline.task !== 'regression') {
        return countChangedLabels(labelsAside(candidate), labelsAside(baseline), candidate.rows);
    }
    for (let row = 0; row < candidate.rows; row++) {
        if (!areSame(candidate.actual[row], baseline.actual[row]))
            changed++;
    }
    return changed;
}
function areSame(a, b) {
    return Math.abs(a - b) <= sameValueTolerance * Math.max(Math.abs(a), Math.abs(b));
}
/** Decisions of which the two logs say different things. */
function countChangedDecisions(candidate, baseline) {
    const toCandidate = baseline.names.map((name) => candidate.names.indexOf(name));
    let changed = 0;
    for (let row = 0; row < candidate.rows; row++) {
        const same = toCandidate[baseline.action[row]] === candidate.action[row] &&
            areSame(candidate.reward[row], baseline.reward[row]) &&
            areSame(candidate.propensity[row], baseline.propensity[row]);
        if (!same)
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
        if ((0,table/* cellText */.Ie)(ours, row) !== (0,table/* cellText */.Ie)(theirs, row))
            changed++;
    return changed;
}

;// CONCATENATED MODULE: ./build/shared/src/measure/measured-metrics.js
/**
 * What a model costs to run, by name. Less is better of all of them, and none is a statistic of the test rows: they have
 * no interval, and rules about them are judged by the values as they were measured.
 */
const measuredMetrics = [
    /** Bytes of the files that the model id covers: what has to be moved to where it runs. */
    'model_size_bytes',
    /** Half of the answers to single rows took no longer, in milliseconds. */
    'latency_p50_ms',
    /** 99 of 100 answers to single rows took no longer, in milliseconds. */
    'latency_p99_ms',
    /** Growth of a fresh process while it loads the model and answers single rows, in mebibytes. */
    'memory_mb',
];
function isMeasured(name) {
    return measuredMetrics.some((metric) => metric === name);
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

;// CONCATENATED MODULE: ./build/shared/src/gate/bound.js

/** Judges `min` or `max` by the value alone. */
function judgeBound({ metric, kind }, value, limit) {
    const holds = kind === 'min' ? value >= limit : value <= limit;
    const [side, bound] = kind === 'min' ? ['below', 'minimum'] : ['above', 'maximum'];
    const relation = `${holds ? `not ${side}` : side} the ${bound} of ${numberText(limit, value)}`;
    return {
        verdict: holds ? 'pass' : 'fail',
        reason: `${metric} is ${numberText(value, limit)}, ${relation}.`,
    };
}

// EXTERNAL MODULE: ./build/shared/src/gate/outcome.js
var gate_outcome = __webpack_require__(52793);
;// CONCATENATED MODULE: ./build/shared/src/gate/absolute-rule.js




/** Judges `min` or `max` by the point value; the interval is only shown. A value that is null fails. */
function judgeAbsoluteRule(candidate, rule) {
    const { metric, limit } = rule;
    const preparation = (0,evaluate_metrics/* prepareMetric */.ii)(candidate, metric);
    const outcome = {
        ...rule,
        column: null,
        ...gate_outcome/* nothingCompared */.z_,
    };
    if ('reason' in preparation) {
        return { ...outcome, verdict: 'fail', reason: `${metric} could not be computed. ${preparation.reason}` };
    }
    const { value } = preparation;
    return {
        ...outcome,
        value,
        interval: (0,intervals/* intervalOf */.XF)(preparation, 0.95).interval,
        ...judgeBound(rule, value, limit),
    };
}

// EXTERNAL MODULE: ./build/shared/src/evaluate/paired-difference.js
var paired_difference = __webpack_require__(99798);
;// CONCATENATED MODULE: ./build/shared/src/gate/attribution.js



/**
 * Splits the change of each metric into what the data did and what the model did: production's model answers the new
 * rows, too, so that only one thing changes at a time.
 * @param earlier production's metrics as its package has them.
 * @param metrics those that rules are about.
 */
function attribute(pair, earlier, metrics, seed) {
    const found = [];
    for (const metric of new Set(metrics)) {
        const before = earlier[metric] ?? null;
        const now = (0,evaluate_metrics/* computeMetric */.AO)(pair.baseline, metric).value;
        const candidate = (0,evaluate_metrics/* computeMetric */.AO)(pair.candidate, metric).value;
        if (before === null || now === null || candidate === null)
            continue;
        const { interval } = (0,intervals/* metricInterval */.gf)(pair.baseline, metric);
        const difference = (0,paired_difference/* pairedDifference */.v)(pair, metric, { level: 0.95, seed });
        found.push({
            metric,
            before,
            now,
            candidate,
            data: now - before,
            // Both samples stray alike.
            dataNoise: interval === null ? null : ((interval.upper - interval.lower) / 2) * Math.SQRT2,
            model: candidate - now,
            modelNoise: difference.interval === null ? null : (difference.interval.upper - difference.interval.lower) / 2,
        });
    }
    return found;
}
/** One sentence: what made the metric what it is. */
function describeAttribution({ data, dataNoise, model, modelNoise }) {
    const real = (change, noise) => noise !== null && Math.abs(change) > noise;
    const byData = real(data, dataNoise);
    const byModel = real(model, modelNoise);
    if (byData && byModel)
        return 'both the data and the model';
    if (byData)
        return 'the data: the same model does so, too';
    if (byModel)
        return 'the model: the data alone changes nothing that shows';
    return 'noise: neither change is larger than chance explains';
}

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
 * and models that answer alike on every row, are compared by their point values, and the reason says so. So is
 * `max-improvement`: a suspicion needs no proof.
 * @param options.seed of the bootstrap.
 * @param options.seedVariance of the difference, where trainings were repeated with other seeds.
 */
function judgeComparisonRule(pair, rule, { seed, seedVariance }) {
    const { metric, kind, limit } = rule;
    const compared = (0,paired_difference/* pairedDifference */.v)(pair, metric, {
        level: 1 - 2 * oneSidedLevel,
        seed,
        ...(seedVariance === undefined ? {} : { seedVariance }),
    });
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
    if (kind === 'max-improvement') {
        const tooGood = sign * difference > margin;
        const finding = `${metric} is ${describeChange(sign * difference)}`;
        const reason = tooGood
            ? `${finding}, more than the ${numberText(margin)} that can be believed: look for a column that knows the answer, or test rows that were trained on.`
            : `${finding}, not more than the ${numberText(margin)} that can be believed.`;
        return { ...outcome, margin, verdict: tooGood ? 'fail' : 'pass', reason };
    }
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
    const { interval } = (0,intervals/* metricInterval */.gf)(pair.baseline, metric);
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

;// CONCATENATED MODULE: ./build/shared/src/gate/behaviour/asked-model.js

/** Failures that are shown. */
const shownFailures = 5;
/** The number that a model answers a row with: the value, or the probability of the positive class; null for more classes. */
function scoresOf(predictions) {
    if (predictions.task === 'regression')
        return predictions.predicted;
    const { probabilities, positive, classes, rows } = predictions;
    if (probabilities === null || positive === null)
        return null;
    return Float64Array.from({ length: rows }, (_, row) => probabilities[row * classes.length + positive]);
}
/** An answer for people: the label, with the probability of the positive class where there is one, or the value. */
function answerText(predictions, row) {
    if (predictions.task === 'regression')
        return String(Number(predictions.predicted[row].toPrecision(4)));
    const label = predictions.classes[predictions.predicted[row]];
    const score = scoresOf(predictions);
    return score === null ? label : `${label} (${Number(score[row].toPrecision(3))})`;
}
/** A cell for people, unless it must not be shown. */
function shownCell({ sensitive }, column, row) {
    return sensitive.has(column.name) ? '(hidden)' : ((0,table/* cellText */.Ie)(column, row) ?? '(missing)');
}
/** The table with one column in place of that of the same name. */
function withColumn(table, column) {
    return { rows: table.rows, columns: new Map(table.columns).set(column.name, column) };
}

;// CONCATENATED MODULE: ./build/shared/src/gate/behaviour/cases.js

/** @param tolerance by which a number may differ from the true one. */
function testCases(model, { table, actual }, tolerance) {
    const answered = model.ask(table, actual);
    const examples = [];
    let failures = 0;
    for (let row = 0; row < table.rows; row++) {
        const isRight = answered.task === 'regression'
            ? Math.abs(answered.predicted[row] - answered.actual[row]) <= tolerance
            : answered.predicted[row] === answered.actual[row];
        if (isRight)
            continue;
        failures++;
        if (examples.length === shownFailures)
            continue;
        examples.push({
            row: String(row + 1),
            change: 'case',
            before: answered.task === 'regression'
                ? String(answered.actual[row])
                : answered.classes[answered.actual[row]],
            after: answerText(answered, row),
        });
    }
    return { kind: 'cases', column: null, rows: table.rows, failures, examples };
}

// EXTERNAL MODULE: ./build/shared/src/evaluate/standard-deviation.js
var standard_deviation = __webpack_require__(76546);
;// CONCATENATED MODULE: ./build/shared/src/gate/behaviour/direction.js


/**
 * Raises a column of numbers by its standard deviation, and looks whether answers move the way they may.
 * @param tolerance movement the wrong way that is still allowed.
 * @returns why it cannot be tested, if it cannot.
 */
function testDirection(model, name, effect, tolerance) {
    const column = model.table.columns.get(name);
    if (column === undefined)
        return `There is no column "${name}".`;
    if (column.kind !== 'numeric' || column.type === 'boolean') {
        return `"${name}" is no column of numbers: only those can rise.`;
    }
    const before = model.ask(model.table);
    const scores = scoresOf(before);
    if (scores === null)
        return 'With three classes or more no answer is higher than another.';
    const step = (0,standard_deviation/* standardDeviation */.F)(column.values);
    if (!(step > 0))
        return `"${name}" has one value only.`;
    const raised = { ...column, values: column.values.map((value) => value + step) };
    const after = model.ask(withColumn(model.table, raised));
    const raisedScores = scoresOf(after);
    const sign = effect === 'not-lower' ? 1 : -1;
    const examples = [];
    let rows = 0;
    let failures = 0;
    for (let row = 0; row < model.table.rows; row++) {
        if (Number.isNaN(column.values[row]))
            continue;
        rows++;
        if (sign * (raisedScores[row] - scores[row]) >= -tolerance)
            continue;
        failures++;
        if (examples.length === shownFailures)
            continue;
        examples.push({
            row: model.ids[row] ?? String(row + 1),
            change: `${name}: ${shownCell(model, column, row)} → ${shownCell(model, raised, row)}`,
            before: answerText(before, row),
            after: answerText(after, row),
        });
    }
    return { kind: 'direction', column: name, rows, failures, examples };
}

;// CONCATENATED MODULE: ./build/shared/src/gate/behaviour/invariance.js

/** Other values that a cell is given, one after another. */
const mostValues = 10;
/** Shares of the sorted values at which other numbers are taken. */
const quantiles = [0.05, 0.25, 0.5, 0.75, 0.95];
/**
 * Gives a column other values, as they occur, and looks whether answers hold: the label, and where a tolerance is given
 * the probability of the positive class or the value within it.
 * @returns null if there is no such column.
 */
function testInvariance(model, name, tolerance) {
    const column = model.table.columns.get(name);
    if (column === undefined)
        return null;
    const before = model.ask(model.table);
    const failed = new Uint8Array(model.table.rows);
    const examples = [];
    for (const source of otherRows(column, model.table)) {
        const changed = constantColumn(column, source, model.table.rows);
        const after = model.ask(withColumn(model.table, changed));
        const differs = difference(before, after, tolerance);
        for (let row = 0; row < model.table.rows; row++) {
            if (failed[row] === 1 || !differs(row))
                continue;
            failed[row] = 1;
            if (examples.length === shownFailures)
                continue;
            examples.push({
                row: model.ids[row] ?? String(row + 1),
                change: `${name}: ${shownCell(model, column, row)} → ${shownCell(model, column, source)}`,
                before: answerText(before, row),
                after: answerText(after, row),
            });
        }
    }
    const failures = failed.reduce((sum, value) => sum + value, 0);
    return { kind: 'invariance', column: name, rows: model.table.rows, failures, examples };
}
/** Whether two answers to a row differ by more than is allowed; numbers without a tolerance must not differ at all. */
function difference(before, after, tolerance) {
    const [first, second] = [scoresOf(before), scoresOf(after)];
    const strays = (row, most) => first !== null && second !== null && !(Math.abs(first[row] - second[row]) <= most);
    if (before.task === 'regression')
        return (row) => strays(row, tolerance ?? 0);
    return (row) => before.predicted[row] !== after.predicted[row] || (tolerance !== undefined && strays(row, tolerance));
}
/** Rows whose values are tried: those of the most frequent texts, or of quantiles. */
function otherRows(column, table) {
    if (column.kind === 'text') {
        const counts = new Map();
        for (let row = 0; row < table.rows; row++) {
            const code = column.codes[row];
            if (code < 0)
                continue;
            const known = counts.get(code);
            if (known === undefined)
                counts.set(code, { row, count: 1 });
            else
                known.count++;
        }
        const frequent = [...counts.values()].sort((a, b) => b.count - a.count || a.row - b.row);
        return frequent.slice(0, mostValues).map(({ row }) => row);
    }
    const order = Array.from(column.values.keys())
        .filter((row) => !Number.isNaN(column.values[row]))
        .sort((a, b) => column.values[a] - column.values[b]);
    if (order.length === 0)
        return [];
    const shares = column.type === 'boolean' ? [0, 1] : quantiles;
    const rows = shares.map((share) => order[Math.round(share * (order.length - 1))]);
    return rows.filter((row, at) => at === 0 || column.values[row] !== column.values[rows[at - 1]]);
}
/** A column that has everywhere what it has in one row. */
function constantColumn(column, source, rows) {
    return column.kind === 'text'
        ? { ...column, codes: new Int32Array(rows).fill(column.codes[source]) }
        : { ...column, values: new Float64Array(rows).fill(column.values[source]) };
}

// EXTERNAL MODULE: ./build/shared/src/base/random.js
var base_random = __webpack_require__(93096);
;// CONCATENATED MODULE: ./build/shared/src/gate/behaviour/robustness.js


/** A table as bad measurements and gaps would leave it; the same seed spoils it the same way. */
function spoil(table, { noise, missing }, seed) {
    const random = new base_random/* Random */.o(seed);
    const columns = new Map();
    for (const [name, column] of table.columns) {
        if (column.kind === 'text') {
            columns.set(name, {
                ...column,
                codes: column.codes.map((code) => (random.uniform() < missing ? -1 : code)),
            });
            continue;
        }
        const step = column.type === 'boolean' ? 0 : noise * (0,standard_deviation/* standardDeviation */.F)(column.values);
        const isWhole = column.type === 'integer';
        const values = column.values.map((value) => {
            const moved = value + step * random.gaussian();
            return random.uniform() < missing ? Number.NaN : isWhole ? Math.round(moved) : moved;
        });
        columns.set(name, { ...column, values });
    }
    return { rows: table.rows, columns };
}

;// CONCATENATED MODULE: ./build/shared/src/gate/behaviour/judge-behaviour.js







/** Judges the rules about what a model does. Shares of failing rows are judged as they are. */
function judgeBehaviour(rules, { model, cases, seed }) {
    const outcomes = [];
    const results = [];
    const judge = (rule, test) => {
        const result = model === null ? 'The model cannot be asked about other rows.' : test(model);
        if (typeof result !== 'string')
            results.push(result);
        outcomes.push({
            ...gate_outcome/* nothingCompared */.z_,
            ...rule,
            metric: namesOfTests[rule.kind],
            ...judged(result, rule.limit),
        });
    };
    for (const [at, { column, tolerance, 'max-share': limit }] of (rules.invariance ?? []).entries()) {
        const key = ['behaviour', 'invariance', String(at), 'max-share'];
        judge({ kind: 'invariance', column, limit, key }, (asked) => {
            return testInvariance(asked, column, tolerance) ?? `There is no column "${column}".`;
        });
    }
    for (const [at, rule] of (rules.direction ?? []).entries()) {
        const { column, effect, tolerance, 'max-share': limit } = rule;
        const key = ['behaviour', 'direction', String(at), 'max-share'];
        judge({ kind: 'direction', column, limit, key }, (asked) => testDirection(asked, column, effect, tolerance));
    }
    if (rules.cases !== undefined) {
        const { tolerance, 'max-share': limit } = rules.cases;
        const key = ['behaviour', 'cases', 'max-share'];
        judge({ kind: 'cases', column: null, limit, key }, (asked) => cases === null || cases.table.rows === 0 ? 'There are no cases.' : testCases(asked, cases, tolerance));
    }
    if (rules.robustness !== undefined)
        outcomes.push(judgeRobustness(rules.robustness, model, seed));
    return { outcomes, results };
}
const namesOfTests = {
    invariance: 'answers that change',
    direction: 'answers that go the wrong way',
    cases: 'cases that are wrong',
    robustness: 'robustness',
};
function judged(result, limit) {
    if (typeof result === 'string')
        return { value: null, verdict: 'fail', reason: result };
    const { kind, column, rows, failures } = result;
    if (rows === 0)
        return { value: null, verdict: 'fail', reason: 'There are no rows to ask about.' };
    const value = failures / rows;
    const holds = value <= limit;
    const what = {
        invariance: `${failures} of ${rows} answers change with ${column}`,
        direction: `${failures} of ${rows} answers go the wrong way when ${column} rises`,
        cases: `${failures} of ${rows} cases are wrong`,
        robustness: '',
    }[kind];
    const relation = `${holds ? 'not above' : 'above'} the allowed share of ${numberText(limit, value)}`;
    return {
        value,
        verdict: holds ? 'pass' : 'fail',
        reason: `${what}: ${numberText(value, limit)} is ${relation}.`,
    };
}
function judgeRobustness(rule, model, seed) {
    const { noise, missing, metric, 'max-drop': limit } = rule;
    const key = ['behaviour', 'robustness', 'max-drop'];
    if (model === null) {
        const reason = 'The model cannot be asked about other rows.';
        return {
            ...gate_outcome/* nothingCompared */.z_,
            metric,
            kind: 'robustness',
            column: null,
            limit,
            key,
            verdict: 'fail',
            reason,
        };
    }
    const pair = {
        candidate: model.ask(spoil(model.table, { noise, missing }, seed)),
        baseline: model.ask(model.table),
    };
    const compared = { metric, kind: 'max-regression', limit, key };
    const outcome = judgeComparisonRule(pair, compared, { seed });
    const how = [
        noise > 0 ? `noise of ${numberText(noise)} deviations` : '',
        missing > 0 ? `${numberText(100 * missing)} % of the cells empty` : '',
    ];
    const reason = `With ${how.filter((part) => part !== '').join(' and ')}, compared with the rows as they are: ${outcome.reason}`;
    return { ...outcome, kind: 'robustness', reason };
}

;// CONCATENATED MODULE: ./build/shared/src/gate/measured-rule.js



/**
 * Judges a rule about something measured (size, latency, memory; less is better) by the values: there is no interval,
 * because nothing says how another machine, or the same one tomorrow, would do.
 * @param value of the candidate; null if nothing was measured.
 * @param baseline null without one: then rules that compare are skipped.
 */
function judgeMeasuredRule(rule, value, baseline, withoutBaseline) {
    const { metric, kind, limit } = rule;
    const outcome = {
        ...gate_outcome/* nothingCompared */.z_,
        ...rule,
        column: null,
        value: value?.value ?? null,
        baseline: baseline?.value ?? null,
    };
    if (value === null || value.value === null) {
        const why = value?.reason ?? 'Nothing was measured.';
        return { ...outcome, verdict: 'fail', reason: `${metric} is not known. ${why}` };
    }
    if (kind === 'min' || kind === 'max') {
        const { verdict, reason } = judgeBound({ metric, kind }, value.value, Number(limit));
        return { ...outcome, verdict, reason: `${reason} ${byValues}` };
    }
    if (baseline === null)
        return { ...outcome, verdict: 'skipped', reason: withoutBaseline };
    if (baseline.value === null) {
        return {
            ...outcome,
            verdict: 'fail',
            reason: `${metric} of the baseline is not known. ${baseline.reason}`,
        };
    }
    const margin = typeof limit === 'number' ? limit : (Number.parseFloat(limit) / 100) * Math.abs(baseline.value);
    const difference = value.value - baseline.value;
    const gain = -difference;
    const holds = {
        'max-regression': gain >= -margin,
        'min-improvement': gain >= margin,
        'max-improvement': gain <= margin,
    }[kind];
    const change = gain === 0
        ? 'equal to the baseline'
        : `${gain > 0 ? 'better' : 'worse'} than the baseline by ${numberText(Math.abs(gain), margin)}`;
    const asked = {
        'max-regression': `a loss of ${numberText(margin, gain)} is allowed`,
        'min-improvement': `a gain of ${numberText(margin, gain)} is asked for`,
        'max-improvement': `a gain of ${numberText(margin, gain)} can be believed`,
    }[kind];
    const reason = `${metric} is ${change}; ${asked}. ${byValues}`;
    return { ...outcome, margin, difference, verdict: holds ? 'pass' : 'fail', reason };
}
const byValues = 'Decided by the values as they were measured.';

;// CONCATENATED MODULE: ./build/shared/src/gate/overlap-rule.js


/** Judges how much of the test rows a model may know by heart, or cannot know. */
function judgeOverlap(overlap, rule) {
    const { kind, limit } = rule;
    const outcome = {
        metric: kind === 'max-overlap' ? 'test rows that were trained on' : 'test rows with conflicting labels',
        kind,
        key: ['sanity', kind],
        column: null,
        limit,
        ...gate_outcome/* nothingCompared */.z_,
    };
    if (overlap === null) {
        const reason = 'What the splits of the data have in common is not known, so it cannot be judged.';
        return { ...outcome, verdict: 'fail', reason };
    }
    // What coarse columns make equal by chance is no leak.
    const value = kind === 'max-overlap' ? Math.max(0, overlap.identical - overlap.byChance) : overlap.conflicting;
    const verdict = value <= limit ? 'pass' : 'fail';
    const relation = `${verdict === 'pass' ? 'not above' : 'above'} the maximum of ${numberText(limit, value)}`;
    const what = kind === 'max-overlap'
        ? `${numberText(value, limit)} of the test rows stand among the training rows beyond what chance explains`
        : `To ${numberText(value, limit)} of the test rows there is an equal training row with another label`;
    return { ...outcome, value, verdict, reason: `${what}: ${relation}.` };
}

// EXTERNAL MODULE: ./build/shared/src/gate/rules.js + 1 modules
var gate_rules = __webpack_require__(42990);
;// CONCATENATED MODULE: ./build/shared/src/evaluate/row-groups.js

/** Numbers and dates of more different values than this are cut into ranges: a group for each would be no group. */
const row_groups_mostValues = 20;
/** Ranges that such a column is cut into, with about as many rows each. */
const ranges = 5;
/** Between the names of several columns, and between their values. */
const cross = ' × ';
/** The name of a column, or of several that are crossed. */
function groupingName(columns) {
    return columns.join(cross);
}
/**
 * The rows of a table by their values in the given columns, in order of first appearance.
 * @returns the name of a column that the table lacks, if it lacks one.
 */
function groupRows(table, columns) {
    let codes = null;
    let names = [];
    for (const name of columns) {
        const column = table.columns.get(name);
        if (column === undefined)
            return { missing: name };
        const coded = codeValues(column, table.rows);
        if (codes === null)
            ({ codes, names } = coded);
        else
            ({ codes, names } = crossed({ codes, names }, coded));
    }
    const counts = new Int32Array(names.length);
    for (const code of codes)
        counts[code]++;
    const rows = Array.from(counts, (count) => new Int32Array(count));
    counts.fill(0);
    for (let row = 0; row < table.rows; row++) {
        const code = codes[row];
        rows[code][counts[code]++] = row;
    }
    return { groups: names.map((name, code) => ({ name, rows: rows[code] })) };
}
function codeValues(column, rows) {
    if (column.kind === 'numeric' && column.type !== 'boolean') {
        const sorted = column.values.filter((value) => !Number.isNaN(value)).sort();
        let values = 0;
        for (let at = 0; at < sorted.length && values <= row_groups_mostValues; at++) {
            if (at === 0 || sorted[at] !== sorted[at - 1])
                values++;
        }
        if (values > row_groups_mostValues)
            return codeRanges(column, sorted);
    }
    const known = new Map();
    const codes = new Int32Array(rows);
    for (let row = 0; row < rows; row++) {
        const text = (0,table/* cellText */.Ie)(column, row);
        let code = known.get(text);
        if (code === undefined) {
            code = known.size;
            known.set(text, code);
        }
        codes[row] = code;
    }
    return { codes, names: [...known.keys()] };
}
/** Ranges between quantiles, named by the least and the largest value in each. */
function codeRanges(column, sorted) {
    const limits = Array.from({ length: ranges - 1 }, (_, at) => sorted[Math.floor(((at + 1) * sorted.length) / ranges)]);
    const codes = new Int32Array(column.values.length);
    const ends = [];
    for (let row = 0; row < codes.length; row++) {
        const value = column.values[row];
        // The ranges are half-open: a limit belongs to the range above it.
        const code = Number.isNaN(value) ? ranges : limits.filter((limit) => value >= limit).length;
        codes[row] = code;
        const end = ends[code];
        if (end === undefined)
            ends[code] = { least: row, largest: row };
        else if (value < column.values[end.least])
            end.least = row;
        else if (value > column.values[end.largest])
            end.largest = row;
    }
    const used = [...ends.keys()].filter((code) => ends[code] !== undefined);
    const places = new Map(used.map((code, place) => [code, place]));
    return {
        codes: codes.map((code) => places.get(code)),
        names: used.map((code) => code === ranges
            ? null
            : `${(0,table/* cellText */.Ie)(column, ends[code].least)} to ${(0,table/* cellText */.Ie)(column, ends[code].largest)}`),
    };
}
function crossed(first, second) {
    const known = new Map();
    const names = [];
    const codes = first.codes.map((code, row) => {
        const pair = code * second.names.length + second.codes[row];
        let place = known.get(pair);
        if (place === undefined) {
            place = names.length;
            known.set(pair, place);
            const parts = [first.names[code], second.names[second.codes[row]]];
            names.push(parts.map((part) => part ?? '(missing)').join(cross));
        }
        return place;
    });
    return { codes, names };
}

// EXTERNAL MODULE: ./build/shared/src/evaluate/distributions.js
var distributions = __webpack_require__(92070);
;// CONCATENATED MODULE: ./build/shared/src/evaluate/slice-gap.js

/**
 * The gap between slices that share no row.
 *
 * Of k slices the best and the worst are those that chance favoured most, so their distance says too much. *Estimated*
 * shrinks the values towards their mean by the share of their variance that their standard errors explain (random
 * effects after DerSimonian & Laird 1986), which lowers the error from four slices on (Efron & Morris 1973); two or
 * three are taken as they are. *Shown* is the largest lower bound of the difference of any two slices, each at
 * confidence 1 − (1 − confidence) / (k (k − 1)), by Zou & Donner's (2008) interval of a difference from the intervals
 * of its two sides, which is Newcombe's for shares: some pair's bound is above its true difference in at most
 * 1 − confidence of test sets.
 * @param slices two or more.
 */
function gapBetween(slices, confidence) {
    const values = slices.map(({ value }) => value);
    const [least, largest] = [values.indexOf(Math.min(...values)), values.indexOf(Math.max(...values))];
    const observed = values[largest] - values[least];
    const pairs = slices.length * (slices.length - 1);
    const bounds = slices.map((slice) => slice.bounds(1 - (2 * (1 - confidence)) / pairs));
    let shown = 0;
    let pair = null;
    for (let low = 0; low < slices.length; low++) {
        for (let high = 0; high < slices.length; high++) {
            if (!(values[high] - values[low] > shown))
                continue;
            const bound = differenceAtLeast(values, bounds, high, low);
            if (bound <= shown)
                continue;
            shown = bound;
            pair = [low, high];
        }
    }
    const freed = slices.length < 4 || !Number.isFinite(observed) ? values : withoutNoise(slices);
    return { least, largest, observed, estimated: Math.max(...freed) - Math.min(...freed), shown, pair };
}
function differenceAtLeast(values, bounds, high, low) {
    const reach = Math.hypot(values[high] - bounds[high].lower, bounds[low].upper - values[low]);
    const bound = values[high] - values[low] - reach;
    // Of a logarithm of zero only the bounds are known.
    return Number.isNaN(bound) ? bounds[high].lower - bounds[low].upper : bound;
}
/** The difference of two slices is at least so large, at a two-sided level of their intervals. */
function differenceShown(high, low, level) {
    return differenceAtLeast([low.value, high.value], [low.bounds(level), high.bounds(level)], 1, 0);
}
/** The gap of the logarithms: of how many times the one is the other. */
function ratioBetween(slices, confidence) {
    return gapBetween(slices.map(({ value, bounds }) => ({
        value: Math.log(value),
        bounds: (level) => {
            const { lower, upper } = bounds(level);
            return { lower: Math.log(Math.max(0, lower)), upper: Math.log(upper) };
        },
    })), confidence);
}
/** Values moved towards their mean by the share of their variance that chance explains. */
function withoutNoise(slices) {
    const level = 0.95;
    const reach = 2 * (0,distributions/* normalQuantile */.Zl)((1 + level) / 2);
    const variances = slices.map((slice) => {
        const { lower, upper } = slice.bounds(level);
        return Math.max(((upper - lower) / reach) ** 2, Number.EPSILON);
    });
    const weights = variances.map((variance) => 1 / variance);
    const total = sum(weights);
    const mean = sum(slices.map(({ value }, at) => value * weights[at])) / total;
    const heterogeneity = sum(slices.map(({ value }, at) => weights[at] * (value - mean) ** 2));
    const scale = total - sum(weights.map((weight) => weight * weight)) / total;
    const between = Math.max(0, (heterogeneity - (slices.length - 1)) / scale);
    const common = variances.map((variance) => 1 / (variance + between));
    const centre = sum(slices.map(({ value }, at) => value * common[at])) / sum(common);
    return slices.map(({ value }, at) => centre + (between / (between + variances[at])) * (value - centre));
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./build/shared/src/evaluate/group-rates.js

/**
 * Rates that are compared between groups but are no measure of quality, by fairlearn's names: shares of rows that are
 * predicted to be of the positive class, of all rows and of those that are not.
 */
const groupRates = ['selection_rate', 'false_positive_rate'];
function isGroupRate(name) {
    return groupRates.some((rate) => rate === name);
}
/** A metric or rate of a group of rows. */
function prepareGroupMeasure(predictions, name) {
    if (!isGroupRate(name))
        return (0,evaluate_metrics/* prepareMetric */.ii)(predictions, name);
    if (predictions.task !== 'classification' || predictions.positive === null) {
        return { reason: `${name} is for two classes.` };
    }
    const prepared = rate(predictions, name);
    const value = prepared.evaluate(null);
    const undefinedWhen = 'every actual label is of the positive class';
    if (!Number.isFinite(value))
        return { reason: `Undefined: ${undefinedWhen}.` };
    return {
        metric: {
            name,
            task: 'classification',
            direction: name === 'selection_rate' ? 'higher' : 'lower',
            interval: 'logit',
            undefinedWhen,
            prepare: () => prepared,
        },
        prepared,
        value,
        ...(predictions.blocks === undefined ? {} : { blocks: predictions.blocks }),
    };
}
function rate({ actual, predicted, positive, rows }, name) {
    const outcomes = new Int8Array(rows);
    for (let row = 0; row < rows; row++) {
        const counts = name === 'selection_rate' || actual[row] !== positive;
        outcomes[row] = counts ? Number(predicted[row] === positive) : -1;
    }
    return {
        evaluate(weights) {
            let hits = 0;
            let trials = 0;
            for (let row = 0; row < rows; row++) {
                if (outcomes[row] < 0)
                    continue;
                const weight = weights === null ? 1 : weights[row];
                hits += weight * outcomes[row];
                trials += weight;
            }
            return hits / trials;
        },
        outcomes: () => outcomes,
    };
}

;// CONCATENATED MODULE: ./build/shared/src/evaluate/slices.js




/** Slices below the limit that are listed at most: a column of numbers or names may have one a row. */
const listedTooSmall = 20;
/**
 * One metric, or rate of a group, for each value of a column, range of numbers, or combination of several columns.
 * @param columns one column, or several that are crossed.
 * @param minRows slices with fewer rows are only listed.
 * @returns the name of a column that is not there, if there is one.
 */
function sliceMetric(predictions, columns, metric, minRows) {
    const grouped = groupRows(predictions.slices, columns);
    if ('missing' in grouped)
        return grouped;
    const column = groupingName(columns);
    const found = { column, metric, slices: [], tooSmallCount: 0, tooSmall: [] };
    const measured = [];
    for (const { name: slice, rows } of grouped.groups) {
        if (rows.length < minRows) {
            found.tooSmall.push({ slice, rows: rows.length });
            continue;
        }
        const preparation = prepareGroupMeasure((0,select_predictions/* selectPredictions */.x)(predictions, rows, false), metric);
        const { interval } = (0,intervals/* intervalOf */.XF)(preparation, 0.95);
        const common = { column, slice, rows: rows.length, interval };
        if ('reason' in preparation) {
            measured.push({ slice: { ...common, value: null, reason: preparation.reason }, value: null });
            continue;
        }
        const { value } = preparation;
        measured.push({ slice: { ...common, value }, value: { value, bounds: (0,intervals/* boundsOf */.BO)(preparation) } });
    }
    measured.sort((a, b) => b.slice.rows - a.slice.rows);
    found.slices = measured.map(({ slice }) => slice);
    found.tooSmallCount = found.tooSmall.length;
    found.tooSmall = found.tooSmall.sort((a, b) => b.rows - a.rows).slice(0, listedTooSmall);
    return { found, values: measured.flatMap(({ value }) => (value === null ? [] : [value])) };
}

;// CONCATENATED MODULE: ./build/shared/src/gate/slice-rule.js







/**
 * Judges how far the slices of a column lie apart, over those that have enough rows.
 *
 * Fail if a gap above the limit is shown, which happens in at most 5 % of test sets where there is none, however many
 * slices there are. Pass if the gap, freed from what chance alone explains, is within the limit. Else inconclusive.
 * Metrics without a valid interval are judged by their point values.
 */
function judgeSliceRule(candidate, rule) {
    const { metric, kind, limit, minRows, key } = rule;
    const sliced = sliceMetric(candidate, rule.columns, metric, minRows);
    const outcome = {
        metric,
        kind,
        column: groupingName(rule.columns),
        limit,
        key,
        ...gate_outcome/* nothingCompared */.z_,
    };
    if ('missing' in sliced) {
        const there = [...candidate.slices.columns.keys()].slice(0, 10).map((name) => `"${name}"`);
        const reason = `The predictions have no column "${sliced.missing}" to slice by; they have ${there.join(', ') || 'none'}.`;
        return { outcome: { ...outcome, value: null, verdict: 'fail', reason }, slices: null };
    }
    return { outcome: { ...outcome, ...judgeSlices(sliced, rule) }, slices: sliced.found };
}
function judgeSlices({ found, values }, rule) {
    const { metric, kind, limit, minRows } = rule;
    const { column, slices, tooSmallCount } = found;
    const small = tooSmallCount === 0 ? '' : ` ${tooSmallCount} with fewer than ${minRows} rows not judged.`;
    const without = slices.find((slice) => slice.value === null);
    if (without !== undefined) {
        const reason = `${metric} could not be computed for ${nameOf(without)}. ${without.reason}${small}`;
        return { value: null, verdict: 'fail', reason };
    }
    if (slices.length < 2) {
        const reason = `A gap needs two slices of ${minRows} rows or more; column "${column}" has ${slices.length}.${small}`;
        return { value: null, verdict: 'inconclusive', reason };
    }
    const isRatio = kind === 'min-ratio';
    const gap = isRatio ? ratioBetween(values, 1 - oneSidedLevel) : gapBetween(values, 1 - oneSidedLevel);
    const ends = `${metric} goes from ${numberText(slices[gap.least].value)} for ${nameOf(slices[gap.least])} to ${numberText(slices[gap.largest].value)} for ${nameOf(slices[gap.largest])}`;
    return isRatio
        ? { ...judgeRatio(gap, limit, ends, small) }
        : judgeGap(gap, {
            limit,
            ends,
            small,
            slices,
            pointOnly: typeof (0,evaluate_metrics/* findMetric */.GF)(metric)?.interval === 'object',
        });
}
function judgeGap(gap, context) {
    const { limit, ends, small, slices, pointOnly } = context;
    const { observed, estimated, shown } = gap;
    const value = observed;
    const bound = (number) => numberText(number, limit);
    if (pointOnly) {
        const relation = observed <= limit ? 'not above' : 'above';
        const reason = `${ends}: the gap of ${bound(observed)} is ${relation} the maximum of ${numberText(limit, observed)}. Decided by the point values.${small}`;
        return { value, verdict: observed <= limit ? 'pass' : 'fail', reason };
    }
    if (shown > limit) {
        const [low, high] = gap.pair.map((at) => nameOf(slices[at]));
        const between = `between ${low} and ${high} it is shown to be at least ${bound(shown)}`;
        return {
            value,
            verdict: 'fail',
            reason: `${ends}: ${between}, above the maximum of ${numberText(limit, shown)}.${small}`,
        };
    }
    if (observed <= limit) {
        const reason = `${ends}: the gap of ${bound(observed)} is not above the maximum of ${numberText(limit, observed)}.${small}`;
        return { value, verdict: 'pass', reason };
    }
    if (estimated <= limit) {
        const reason = `${ends}: of the gap of ${bound(observed)} chance explains all but ${bound(estimated)}, which is not above the maximum of ${numberText(limit, estimated)}.${small}`;
        return { value, verdict: 'pass', reason };
    }
    const [least, largest] = [slices[gap.least], slices[gap.largest]];
    const needed = Math.ceil(((observed - shown) / (observed - limit)) ** 2 * Math.min(least.rows, largest.rows));
    const reason = `${ends}: the gap of ${bound(observed)} is above the maximum of ${numberText(limit, observed)}, but chance may explain it. About ${needed} rows in each of the two would decide it if the gap stays the same.${small}`;
    return { value, verdict: 'inconclusive', rowsToDecide: needed, reason };
}
/** @param gap of the logarithms. */
function judgeRatio(gap, limit, ends, small) {
    const [observed, estimated, shown] = [gap.observed, gap.estimated, gap.shown].map((log) => Math.exp(-log));
    const value = observed;
    const text = (number) => numberText(number, limit);
    const minimum = `the minimum of ${numberText(limit, observed)}`;
    if (gap.pair !== null && shown < limit) {
        const reason = `${ends}: the ratio is shown to be at most ${text(shown)}, below ${minimum}.${small}`;
        return { value, verdict: 'fail', reason };
    }
    if (observed >= limit) {
        return {
            value,
            verdict: 'pass',
            reason: `${ends}: the ratio of ${text(observed)} is not below ${minimum}.${small}`,
        };
    }
    if (estimated >= limit) {
        const reason = `${ends}: freed from what chance explains, the ratio of ${text(observed)} is ${text(estimated)}, not below ${minimum}.${small}`;
        return { value, verdict: 'pass', reason };
    }
    const reason = `${ends}: the ratio of ${text(observed)} is below ${minimum}, but chance may explain it.${small}`;
    return { value, verdict: 'inconclusive', reason };
}
/** What a slice is called in a sentence. */
function nameOf({ column, slice }) {
    return slice === null ? `rows without ${column}` : `${column} = ${slice}`;
}

// EXTERNAL MODULE: ./build/shared/src/evaluate/off-policy/constant-policies.js
var constant_policies = __webpack_require__(31041);
// EXTERNAL MODULE: ./build/shared/src/evaluate/off-policy/value-metrics.js
var value_metrics = __webpack_require__(74253);
;// CONCATENATED MODULE: ./build/shared/src/gate/trivial-model.js




/**
 * The best constant answer to the test rows, in hindsight: the shares of the classes, the mean, or one action. It knows
 * more than any model that learned from other rows, so that beating it is not luck.
 * @returns null for tasks without an answer that is known.
 */
function trivialModel(predictions) {
    if (predictions.task === 'regression') {
        const { actual, rows } = predictions;
        const mean = actual.reduce((sum, value) => sum + value, 0) / rows;
        return {
            predictions: { ...predictions, predicted: new Float64Array(rows).fill(mean) },
            metric: 'rmse',
            answer: 'the mean for every row',
        };
    }
    if (predictions.task === 'contextual-bandit')
        return bestSingleAction(predictions);
    if (predictions.task !== 'classification')
        return null;
    const { actual, classes, rows, positive } = predictions;
    const shares = new Float64Array(classes.length);
    for (const label of actual)
        shares[label] += 1 / rows;
    const likeliest = shares.indexOf(Math.max(...shares));
    const answered = { ...predictions, predicted: new Int32Array(rows).fill(likeliest) };
    if (predictions.probabilities === null) {
        const metric = positive === null ? 'f1_macro' : 'f1';
        // Of labels alone the most that a constant reaches is to call every row positive.
        const label = positive ?? likeliest;
        const answer = `"${classes[label]}" for every row`;
        return { predictions: { ...answered, predicted: new Int32Array(rows).fill(label) }, metric, answer };
    }
    const probabilities = new Float64Array(rows * classes.length);
    for (let row = 0; row < rows; row++)
        probabilities.set(shares, row * classes.length);
    return {
        predictions: { ...answered, probabilities },
        metric: 'log_loss',
        answer: 'the shares of the classes for every row',
    };
}
/** The action that would have earned most if it had been taken everywhere; null where the log tells of none. */
function bestSingleAction(predictions) {
    const { names, rows, actions, expected } = predictions;
    const values = (0,constant_policies/* valuesOfConstantPolicies */.E)(predictions, expected).map((value) => value ?? Number.NEGATIVE_INFINITY);
    const best = values.indexOf(Math.max(...values));
    if (values[best] === Number.NEGATIVE_INFINITY)
        return null;
    const policy = new Float64Array(rows * actions);
    for (let row = 0; row < rows; row++)
        policy[row * actions + best] = 1;
    return {
        predictions: { ...predictions, policy, chosen: new Int32Array(rows).fill(best) },
        metric: value_metrics/* policyValue */.o,
        answer: `"${names[best]}" for every row`,
    };
}
/** Judges whether the model is shown to be better than the best constant answer. */
function judgeAgainstTrivial(candidate, options) {
    const key = ['sanity', 'beats-trivial'];
    const trivial = trivialModel(candidate);
    if (trivial === null) {
        return {
            metric: 'any',
            kind: 'beats-trivial',
            key,
            column: null,
            limit: 0,
            ...gate_outcome/* nothingCompared */.z_,
            verdict: 'fail',
            reason: `There is no constant answer to compare with for ${candidate.task}: leave out beats-trivial.`,
        };
    }
    const { metric, predictions: baseline, answer } = trivial;
    const rule = { metric, kind: 'min-improvement', limit: 0, key };
    const judged = judgeComparisonRule({ candidate, baseline }, rule, options);
    const reason = `Compared with a model that answers ${answer}: ${judged.reason}`;
    return { ...judged, kind: 'beats-trivial', reason };
}

;// CONCATENATED MODULE: ./build/shared/src/evaluate/share-difference.js

/**
 * The largest difference of two shares of different rows that is shown at a one-sided confidence: below it lies the true
 * one in at most 1 − confidence of samples.
 *
 * Inverts the score of `differenceScore`. Score intervals without its corrections, Newcombe's among them, err up to 1.6
 * times as often as they say at the confidences that many slices at once ask for, because a share of few rows that is
 * far from one half is skewed.
 * @returns −1 to 1.
 */
function shareDifferenceAtLeast(high, low, confidence) {
    const needed = (0,distributions/* normalQuantile */.Zl)(confidence);
    let [shown, notShown] = [-1, high.hits / high.trials - low.hits / low.trials];
    for (let step = 0; step < 50; step++) {
        const middle = (shown + notShown) / 2;
        if (differenceScore(high, low, middle) > needed)
            shown = middle;
        else
            notShown = middle;
    }
    return shown;
}
/**
 * How far the difference of two shares lies above a tried one, in standard deviations that would hold if that were the
 * true one: Miettinen & Nurminen's (1985) score with the correction for skewness of Gart & Nam (1990) in Laud's (2017)
 * form, and Yates' correction for continuity, with which it is exceeded a little less often than a normal variable.
 * @param tried above −1 and below 1.
 */
function differenceScore(high, low, tried) {
    const [highTrials, lowTrials] = [high.trials, low.trials];
    const difference = high.hits / highTrials - low.hits / lowTrials;
    const likelyLow = likelyShare(high, low, tried);
    const likelyHigh = Math.min(1, Math.max(0, likelyLow + tried));
    const [spreadHigh, spreadLow] = [likelyHigh * (1 - likelyHigh), likelyLow * (1 - likelyLow)];
    const trials = highTrials + lowTrials;
    const variance = (spreadHigh / highTrials + spreadLow / lowTrials) * (trials / (trials - 1));
    const distance = difference - tried;
    const step = 0.5 * (1 / highTrials + 1 / lowTrials);
    const excess = Math.sign(distance) * Math.max(0, Math.abs(distance) - step);
    if (variance <= 0)
        return excess === 0 ? 0 : Math.sign(excess) * Number.POSITIVE_INFINITY;
    const score = excess / Math.sqrt(variance);
    const thirdMoment = (spreadHigh * (1 - 2 * likelyHigh)) / highTrials ** 2 -
        (spreadLow * (1 - 2 * likelyLow)) / lowTrials ** 2;
    const skewness = thirdMoment / (6 * variance ** 1.5);
    // The corrected score z solves score = z + skewness (z² − 1); far out the parabola may not reach the score.
    const discriminant = 1 + 4 * skewness * (score + skewness);
    if (Math.abs(skewness) < 1e-9 || discriminant < 0)
        return score;
    return (Math.sqrt(discriminant) - 1) / (2 * skewness);
}
/**
 * The lower share's most likely value if the other one is larger by the tried difference: the root of the likelihood's
 * cubic equation that is a share (Farrington & Manning 1990, appendix).
 */
function likelyShare(high, low, tried) {
    const trials = high.trials + low.trials;
    const hits = high.hits + low.hits;
    const b = (high.trials + 2 * low.trials) * tried - trials - hits;
    const c = (low.trials * tried - trials - 2 * low.hits) * tried + hits;
    const d = low.hits * tried * (1 - tried);
    const q = (b / (3 * trials)) ** 3 - (b * c) / (6 * trials ** 2) + d / (2 * trials);
    const radius = Math.sqrt(Math.max(0, (b / (3 * trials)) ** 2 - c / (3 * trials)));
    const p = q < 0 ? -radius : radius;
    const cosine = p === 0 ? 0 : Math.min(1, Math.max(-1, q / p ** 3));
    const angle = (Math.PI + Math.acos(cosine)) / 3;
    const likely = 2 * p * Math.cos(angle) - b / (3 * trials);
    return Math.min(Math.min(1, 1 - tried), Math.max(0, -tried, likely));
}

;// CONCATENATED MODULE: ./build/shared/src/evaluate/weak-slices.js






/** Columns with more different values than this are no groups that anyone would act on. */
const mostGroups = 50;
/** Rows times combinations of columns that are looked at, at most: about a second. */
const lookBudget = 50_000_000;
/** Slices that are tested at most: the more, the less each can show. */
const mostTested = 10;
/** Standard errors by which a slice must be worse to be worth a test. */
const suspicious = 1.5;
/** Slices that have more than this of their rows in common say the same. */
const mostShared = 0.5;
/**
 * Searches for slices of one column or of two crossed ones that a model does badly on.
 *
 * The mean of the influences of a slice's rows on the metric tells to first order how far the slice pulls it down, so
 * that one pass over the rows for each combination of columns is enough.
 * @param predictions of rows that are not used for the test of what is found.
 * @returns the most suspicious ones first, those that share most of their rows with an earlier one left out.
 */
function findSuspectSlices(predictions, name, minRows) {
    const preparation = (0,evaluate_metrics/* prepareMetric */.ii)(predictions, name);
    if ('reason' in preparation || preparation.prepared.influence === undefined)
        return [];
    const influence = preparation.prepared.influence();
    const sign = preparation.metric.direction === 'higher' ? -1 : 1;
    let squares = 0;
    for (const value of influence)
        squares += value * value;
    const spread = Math.sqrt(squares / influence.length);
    const found = [];
    for (const columns of combinations(predictions)) {
        const grouped = groupRows(predictions.slices, columns);
        if ('missing' in grouped)
            continue;
        for (const { name: slice, rows } of grouped.groups) {
            if (rows.length < minRows || rows.length > predictions.rows - minRows)
                continue;
            let sum = 0;
            for (const row of rows)
                sum += influence[row];
            const strength = (sign * sum) / (Math.sqrt(rows.length) * spread);
            if (strength >= suspicious)
                found.push({ columns, slice, strength, rows });
        }
    }
    // Of equal strength the simpler one: it says the same in fewer words.
    found.sort((a, b) => b.strength - a.strength || a.columns.length - b.columns.length);
    const chosen = [];
    for (const suspect of found) {
        if (chosen.length === mostTested)
            break;
        if (chosen.every((other) => sharedRows(suspect.rows, other.rows) <= mostShared))
            chosen.push(suspect);
    }
    return chosen.map(({ columns, slice }) => ({ columns, slice }));
}
/** Measures suspects on other rows, each beside all rows outside it; those with too few rows are left out. */
function measureSlices(predictions, name, suspects, minRows) {
    return suspects.flatMap((suspect) => measure(predictions, name, suspect, minRows) ?? []);
}
/**
 * Tests whether slices are worse than all rows outside them, the whole at one level by Holm's procedure.
 * @param limit what a slice may be worse by.
 * @param level of the whole, one-sided.
 */
function testSlices(measured, { limit, level }) {
    const ordered = measured
        .map((slice) => ({ ...slice, chance: chanceOf(slice, limit) }))
        .sort((a, b) => a.chance - b.chance);
    let rejects = true;
    return ordered.map(({ suspect, rows, value, others, direction, chance }, at) => {
        const own = level / (ordered.length - at);
        rejects &&= chance <= own;
        const [high, low] = direction === 'higher' ? [others, value] : [value, others];
        return {
            ...suspect,
            column: groupingName(suspect.columns),
            rows,
            value: value.value,
            others: others.value,
            isWorse: rejects,
            shown: rejects ? Math.max(0, worseByAtLeast(high, low, own)) : 0,
        };
    });
}
function measure(predictions, name, suspect, minRows) {
    const grouped = groupRows(predictions.slices, suspect.columns);
    if ('missing' in grouped)
        return null;
    const rows = grouped.groups.find((group) => group.name === suspect.slice)?.rows;
    if (rows === undefined || rows.length < minRows)
        return null;
    const inside = new Uint8Array(predictions.rows);
    for (const row of rows)
        inside[row] = 1;
    const rest = Int32Array.from(inside.keys()).filter((row) => inside[row] === 0);
    const value = measureRows(predictions, name, rows);
    const others = measureRows(predictions, name, rest);
    if (value === null || others === null)
        return null;
    return { suspect, rows: rows.length, value, others, direction: value.direction };
}
function measureRows(predictions, name, rows) {
    const preparation = (0,evaluate_metrics/* prepareMetric */.ii)((0,select_predictions/* selectPredictions */.x)(predictions, rows, false), name);
    if ('reason' in preparation)
        return null;
    const { value, metric, prepared, blocks } = preparation;
    const outcomes = prepared.outcomes?.();
    const share = outcomes === undefined ? null : (level) => (0,intervals/* shareOf */.tC)(outcomes, blocks, level);
    return { value, direction: metric.direction, bounds: (0,intervals/* boundsOf */.BO)(preparation), share };
}
/** The difference that is shown at a one-sided level. */
function worseByAtLeast(high, low, level) {
    const twoSided = 1 - 2 * level;
    if (high.share === null || low.share === null)
        return differenceShown(high, low, twoSided);
    return shareDifferenceAtLeast(high.share(twoSided), low.share(twoSided), 1 - level);
}
/** The one-sided level at which the slice is just shown to be worse than the others by more than the limit. */
function chanceOf({ value, others, direction }, limit) {
    const [high, low] = direction === 'higher' ? [others, value] : [value, others];
    let [shown, notShown] = [0.5, 0];
    if (!(worseByAtLeast(high, low, 0.4999) > limit))
        return 1;
    for (let step = 0; step < 30; step++) {
        const middle = step < 10 && notShown === 0 ? shown / 10 : (shown + notShown) / 2;
        if (worseByAtLeast(high, low, middle) > limit)
            shown = middle;
        else
            notShown = middle;
    }
    return shown;
}
/** Single columns, then pairs, as many as there is time for. */
function combinations(predictions) {
    const { slices, rows } = predictions;
    const few = [...slices.columns.keys()].filter((name) => {
        const grouped = groupRows(slices, [name]);
        return !('missing' in grouped) && grouped.groups.length > 1 && grouped.groups.length <= mostGroups;
    });
    const pairs = few.flatMap((first, at) => few.slice(at + 1).map((second) => [first, second]));
    return [...few.map((name) => [name]), ...pairs].slice(0, Math.ceil(lookBudget / Math.max(1, rows)));
}
/** Of two rising lists: rows in both, as a share of those in either. */
function sharedRows(first, second) {
    let shared = 0;
    for (let a = 0, b = 0; a < first.length && b < second.length;) {
        if (first[a] === second[b]) {
            shared++;
            a++;
            b++;
        }
        else if (first[a] < second[b])
            a++;
        else
            b++;
    }
    return shared / (first.length + second.length - shared);
}

;// CONCATENATED MODULE: ./build/shared/src/gate/weak-slice-rule.js





/**
 * Searches among the validation rows for slices that the model does badly on, and judges them on the test rows. So a
 * slice that chance made look bad is found, but not confirmed: where no slice is worse, one is reported in at most 5 %
 * of test sets. Fails if a slice is shown to be worse than all other rows by more than the limit.
 * @param validation the model's answers to the validation rows; null where there are none: then nothing can be judged.
 */
function judgeWeakSlices(candidate, validation, rule) {
    const { metric, 'max-gap': limit, 'min-rows': minRows } = rule;
    const outcome = {
        metric,
        kind: 'weak-slice',
        key: ['weak-slices', 'max-gap'],
        column: null,
        limit,
        ...gate_outcome/* nothingCompared */.z_,
    };
    if (validation === null) {
        const reason = 'Weak slices are searched for among the validation rows, and this model has not answered them.';
        return { outcome: { ...outcome, verdict: 'inconclusive', reason }, slices: [] };
    }
    const suspects = findSuspectSlices(validation, metric, minRows);
    const measured = measureSlices(candidate, metric, suspects, minRows);
    const tested = testSlices(measured, { limit: 0, level: oneSidedLevel });
    const beyond = testSlices(measured, { limit, level: oneSidedLevel }).filter(({ isWorse }) => isWorse);
    const worse = tested.filter(({ isWorse }) => isWorse);
    if (beyond.length > 0) {
        const [worst] = beyond;
        const more = beyond.length > 1 ? ` And ${beyond.length - 1} more.` : '';
        const reason = `${metric} is ${numberText(worst.value)} for ${nameOf(worst)} and ${numberText(worst.others)} for all other rows: worse by at least ${numberText(worst.shown, limit)}, above the maximum of ${numberText(limit, worst.shown)}.${more}`;
        const value = Math.abs(worst.value - worst.others);
        return { outcome: { ...outcome, value, verdict: 'fail', reason }, slices: tested };
    }
    const searched = `${suspects.length} suspicious slices of the validation rows were tested on the test rows`;
    const reason = worse.length === 0
        ? `${searched}: none is shown to be worse than the other rows.`
        : `${searched}: ${worse.length} shown to be worse than the other rows, none by more than ${numberText(limit)}.`;
    return { outcome: { ...outcome, verdict: 'pass', reason }, slices: tested };
}

;// CONCATENATED MODULE: ./build/shared/src/gate/judge.js














const notMeasured = { value: null, reason: 'It was not measured.' };
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
    const ruled = metricRules.map(({ metric }) => metric);
    const metrics = { ...(0,evaluate_metrics/* computeMetrics */.pH)(candidate, ruled), ...options.measured?.candidate };
    const baselineMetrics = baseline === null ? null : { ...(0,evaluate_metrics/* computeMetrics */.pH)(baseline, ruled), ...options.measured?.baseline };
    const outcomes = metricRules.map((rule) => judgeMetricRule({ ...rule, metric: mainName(rule.metric) }, candidate, baseline, pairing, withoutBaseline, options));
    const sliced = (0,gate_rules/* listSliceRules */.Ed)(rules).map((rule) => judgeSliceRule(candidate, { ...rule, metric: mainName(rule.metric) }));
    const searched = rules['weak-slices'];
    const weak = searched === undefined
        ? null
        : judgeWeakSlices(candidate, options.validation ?? null, {
            ...searched,
            metric: mainName(searched.metric),
        });
    const behaved = rules.behaviour === undefined
        ? null
        : judgeBehaviour(rules.behaviour, options.behaviour ?? { model: null, cases: null, seed: options.seed });
    const all = [
        ...outcomes,
        ...sliced.map(({ outcome }) => outcome),
        ...(weak === null ? [] : [weak.outcome]),
        ...(behaved?.outcomes ?? []),
        ...judgeSanity(rules, candidate, options),
    ];
    const verdict = verdictOf(all);
    return {
        verdict,
        headline: headlineOf(verdict, all, withoutBaseline),
        rules: all,
        metrics,
        baselineMetrics,
        slices: withoutTwins(sliced.flatMap(({ slices }) => slices ?? [])),
        weakSlices: weak?.slices ?? [],
        behaviour: behaved?.results ?? [],
        remarks: remarksOn(candidate, options),
        attribution: pairing?.pair && options.baselineThen
            ? attribute(pairing.pair, options.baselineThen, metricRules.map(({ metric }) => mainName(metric)), options.seed)
            : [],
        pairing: pairing?.facts ?? null,
    };
}
function judgeSanity({ sanity }, candidate, { seed, overlap }) {
    const outcomes = [];
    if (sanity?.['beats-trivial'])
        outcomes.push(judgeAgainstTrivial(candidate, { seed }));
    for (const kind of ['max-overlap', 'max-conflicting']) {
        const limit = sanity?.[kind];
        if (limit !== undefined)
            outcomes.push(judgeOverlap(overlap ?? null, { kind, limit }));
    }
    return outcomes;
}
function remarksOn({ blocks, rows }, { seedSpreads = [], measured }) {
    const remarks = [];
    const timed = Object.entries(measured?.candidate ?? {})
        .filter(([name, { value }]) => name !== 'model_size_bytes' && value !== null)
        .map(([name]) => name);
    if (timed.length > 0) {
        remarks.push(`Measured on this run's machine, where another one gives other figures: ${timed.join(', ')}. Rules about them go by the values.`);
    }
    if (blocks !== undefined) {
        remarks.push(`${gate_outcome/* blocksRemark */.Hq}: intervals rest on ${count(blocks.count, 'block')} (${blocks.name}) of the ${count(rows, 'row')}.`);
    }
    if (seedSpreads.length > 0) {
        const whose = seedSpreads.length === 1 ? 'one of the two models' : 'both models';
        remarks.push(`Intervals of differences take in what other seeds would give: ${whose} ${seedSpreads.length === 1 ? 'was' : 'were'} trained several times.`);
    }
    return remarks;
}
/** Slices of one column by one metric are shown once, however many rules are about them. */
function withoutTwins(slices) {
    const known = new Map(slices.map((found) => [`${found.metric} ${found.column}`, found]));
    return [...known.values()];
}
function pairUnlessIncomparable(candidate, baseline, options) {
    return options.incomparable
        ? unpaired(candidate, baseline, options.incomparable)
        : pairPredictions(candidate, baseline, options);
}
function judgeMetricRule(rule, candidate, baseline, pairing, withoutBaseline, { seed, seedSpreads = [], measured }) {
    const { metric, kind, limit, key } = rule;
    if (isMeasured(metric)) {
        const value = measured?.candidate[metric] ?? null;
        const other = baseline === null ? null : (measured?.baseline?.[metric] ?? notMeasured);
        return judgeMeasuredRule(rule, value, other, withoutBaseline);
    }
    if (kind === 'min' || kind === 'max')
        return judgeAbsoluteRule(candidate, { metric, kind, limit: Number(limit), key });
    if (pairing?.pair) {
        const seedVariance = seedSpreads.reduce((sum, spread) => sum + (spread[metric] ?? 0) ** 2, 0);
        return judgeComparisonRule(pairing.pair, { metric, kind, limit, key }, { seed, seedVariance });
    }
    const { value, reason } = (0,evaluate_metrics/* computeMetric */.AO)(candidate, metric);
    const outcome = {
        ...gate_outcome/* nothingCompared */.z_,
        ...rule,
        column: null,
        value,
        baseline: baseline === null ? null : (0,evaluate_metrics/* computeMetric */.AO)(baseline, metric).value,
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

// EXTERNAL MODULE: ./build/shared/src/base/nearest.js
var nearest = __webpack_require__(82889);
;// CONCATENATED MODULE: ./build/shared/src/gate/parse-rules.js







/**
 * The rules that a gate judges by: those of the configuration, with inline ones laid over them metric by metric.
 * @throws ConfigurationError if an inline rule is malformed, or a metric does not exist for the task.
 */
function parseRules(configured, inline, task) {
    const { metrics, slices, fairness, 'weak-slices': weakSlices, behaviour, sanity, costs } = configured;
    let rules = { metrics, slices, fairness, 'weak-slices': weakSlices, behaviour, sanity, costs };
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
                    : (0,nearest/* suggestName */.S)(unknown, Object.keys(gate_rules/* gateRulesSchema */.sq.shape)),
            });
        }
        rules = {
            metrics: { ...rules.metrics, ...parsed.data.metrics },
            slices: parsed.data.slices ?? rules.slices,
            fairness: parsed.data.fairness ?? rules.fairness,
            'weak-slices': parsed.data['weak-slices'] ?? rules['weak-slices'],
            behaviour: parsed.data.behaviour ?? rules.behaviour,
            sanity: parsed.data.sanity ?? rules.sanity,
            costs: parsed.data.costs ?? rules.costs,
        };
    }
    requireKnownMetrics(rules, task);
    requireCosts(rules, task);
    return rules;
}
/** @throws ConfigurationError for a metric that the task does not have. */
function requireKnownMetrics(rules, task) {
    const names = (0,evaluate_metrics/* metricNames */.Zv)(task);
    const ofGroups = task === 'classification' ? [...names, ...groupRates] : names;
    const measurable = [...names, ...measuredMetrics];
    const allowedIn = ([section]) => section === 'metrics' ? measurable : isAboutGroups(section) ? ofGroups : names;
    const unknown = (0,gate_rules/* listRuledMetrics */.UW)(rules).find(({ metric, key }) => !allowedIn(key).includes(metric) && !(0,evaluate_metrics/* isMetricOf */.sN)(task, metric));
    if (unknown === undefined)
        return;
    throw new errors/* ConfigurationError */.j1(`There is no metric "${unknown.metric}" for ${task}.`, {
        location: { key: ['gate', ...unknown.key].join('.') },
        hint: (0,nearest/* suggestName */.S)(unknown.metric, [...allowedIn(unknown.key)]),
    });
}
function isAboutGroups(section) {
    return section === 'slices' || section === 'fairness';
}
/** @throws ConfigurationError for a rule about costs where none are stated, and for costs of what has no classes. */
function requireCosts(rules, task) {
    if (rules.costs !== undefined && task !== 'classification') {
        throw new errors/* ConfigurationError */.j1(`Mistakes of ${task} have no cost by class.`, {
            location: { key: 'gate.costs' },
            hint: 'Leave it out: costs are for classification.',
        });
    }
    const rule = (0,gate_rules/* listRuledMetrics */.UW)(rules).find(({ metric }) => metric === evaluate_costs/* expectedCost */.ys);
    if (rule === undefined || rules.costs !== undefined)
        return;
    throw new errors/* ConfigurationError */.j1(`A rule is about ${evaluate_costs/* expectedCost */.ys}, and nothing says what mistakes cost.`, {
        location: { key: ['gate', ...rule.key].join('.') },
        hint: 'Say it by actual and predicted class, for example gate: { costs: { "yes": { "no": 5 }, "no": { "yes": 1 } } }.',
    });
}

// EXTERNAL MODULE: ./build/shared/src/registry/dataset-package.js + 1 modules
var dataset_package = __webpack_require__(85258);
// EXTERNAL MODULE: ./build/shared/src/registry/model-package.js + 1 modules
var model_package = __webpack_require__(17048);
// EXTERNAL MODULE: ./build/shared/src/registry/model-reference.js
var model_reference = __webpack_require__(91388);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/src/command/command-model.js
var command_model = __webpack_require__(76690);
// EXTERNAL MODULE: ./build/shared/src/evaluate/make-predictions.js
var make_predictions = __webpack_require__(67104);
// EXTERNAL MODULE: ./build/shared/src/evaluate/predictions-file.js + 3 modules
var predictions_file = __webpack_require__(73566);
// EXTERNAL MODULE: ./build/shared/src/learners/logged-decisions.js
var logged_decisions = __webpack_require__(93102);
// EXTERNAL MODULE: ./build/shared/src/learners/tasks.js
var tasks = __webpack_require__(93978);
// EXTERNAL MODULE: ./build/shared/src/learners/training-data.js
var training_data = __webpack_require__(64997);
// EXTERNAL MODULE: ./build/shared/src/learners/unsupervised-answers.js
var unsupervised_answers = __webpack_require__(33961);
;// CONCATENATED MODULE: ./build/actions/validate-gate/src/answers.js











const opened = new WeakMap();
/** A model is asked about test rows, validation rows and changed rows, and is opened for all of them at once. */
function openOnce(model) {
    const known = opened.get(model) ?? (0,model_package/* openModel */.GF)(model);
    opened.set(model, known);
    return known;
}
/**
 * What a model says about the test rows, with the candidate's idea of what is positive. One that a command made cannot
 * be asked: then what it said of the test rows of its own data set, of which those in common are compared.
 * @param judgedBy the candidate, where the model is another: distances of clusters are measured, and rewards of actions
 *   are expected, as the candidate does, whoever's the clusters or the policy are.
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
    const asked = await openOnce(model);
    const { task } = candidate;
    if (task === 'reinforcement')
        throw (0,tasks/* noRows */.jw)();
    if ((0,tasks/* isUnsupervised */.sV)(task)) {
        const { classes, threshold } = model.manifest;
        const { predictor, features } = asked;
        // What is anomalous the candidate says; when it is, each model decides as it does in production.
        return (0,unsupervised_answers/* answerRows */.Y)({ task, predictor, features, classes, positive: candidate.positive, threshold }, {
            schema: dataset.schema,
            table: test.table,
            ids: test.ids,
            ...(judgedBy ? { judgedBy: (await openOnce(judgedBy)).features } : {}),
        });
    }
    if (task === tasks/* banditTask */.Eq) {
        const policy = { predictor: asked.predictor, classes: model.manifest.classes };
        const judge = judgedBy
            ? { predictor: (await openOnce(judgedBy)).predictor, classes: judgedBy.manifest.classes }
            : policy;
        const log = (0,logged_decisions/* decisionLog */.vE)(dataset.schema, test.table);
        return (0,logged_decisions/* decide */.LD)(policy, log, test.ids, { judgedBy: judge, otherNames: otherClasses });
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
        output: asked.predict(test.table),
        actual: (0,training_data/* targetColumn */.c2)(dataset.schema, test.table),
        ids: test.ids,
        slices: { rows: test.table.rows, columns: slices },
    });
}
/** What the model says about the validation rows; null if it cannot be asked or there are none. */
async function answerValidation(model, classes, dataset) {
    if (!(0,command_model/* canAnswer */.P_)(model.manifest))
        return null;
    const validation = await (0,dataset_package/* readSplit */.bS)(dataset, 'validation', true);
    if (validation.table.rows === 0)
        return null;
    return predictTest(model, model.manifest, classes, dataset, validation);
}
function readEpisodesOf({ folder }) {
    return (0,predictions_file/* readPredictions */.R_)((0,external_node_path_.join)(folder, 'predictions.parquet'), { task: 'reinforcement', positive: null });
}
function otherTask(baseline, candidate) {
    return new errors/* ConfigurationError */.j1(`The baseline does ${baseline.task}, the model ${candidate.task}: they cannot be compared.`, { location: { key: 'baseline' }, hint: 'Use "baseline: none" for a model with a new task.' });
}

// EXTERNAL MODULE: ./build/shared/src/action/stage-sources.js + 2 modules
var stage_sources = __webpack_require__(57729);
;// CONCATENATED MODULE: ./build/actions/validate-gate/src/behaviour.js







/** What the rules about behaviour need: a model that can be asked, and the cases that it must know. */
async function behaviourEvidence(rules, model, dataset, test, priced, context) {
    const { seed } = context.config.train;
    const asked = await askedModel(model, dataset, test, priced);
    const cases = rules.cases === undefined ? null : await readCases(rules.cases.source, dataset, context);
    return { model: asked, cases, seed };
}
async function askedModel(model, dataset, test, priced) {
    const { task, classes, positive, threshold } = model.manifest;
    if (!(0,command_model/* canAnswer */.P_)(model.manifest) || (task !== 'classification' && task !== 'regression'))
        return null;
    const { predict } = await openOnce(model);
    const known = (0,training_data/* targetColumn */.c2)(dataset.schema, test.table);
    const { sensitive } = await (0,dataset_package/* readDatasetChecks */.Ov)(dataset);
    return {
        table: test.table,
        ids: test.ids,
        sensitive: new Set(sensitive),
        ask: (table, actual = known) => priced((0,make_predictions/* makePredictions */.ZJ)({
            task,
            classes,
            positive,
            threshold: threshold ?? 0.5,
            output: predict(table),
            actual,
            ids: null,
            slices: { rows: table.rows, columns: new Map() },
        })),
    };
}
async function readCases(source, dataset, context) {
    const { schema } = dataset;
    const key = 'gate.behaviour.cases.source';
    const sources = (0,stage_sources/* openStageSources */.n)(context);
    try {
        const textColumns = schema.columns.filter(({ type }) => type === 'text').map(({ name }) => name);
        const table = await (0,stage_sources/* readStageRows */.M)({ source, key, query: undefined, textColumns, sources }, context);
        if (schema.target === null || !table.columns.has(schema.target)) {
            throw new errors/* ConfigurationError */.j1(`The cases have no column "${schema.target ?? ''}" with the true answers.`, {
                location: { key, file: source },
                hint: 'Cases are rows like those of the data, with the target.',
            });
        }
        return { table, actual: (0,training_data/* targetColumn */.c2)(schema, table) };
    }
    finally {
        await sources.close();
    }
}

;// CONCATENATED MODULE: ./build/actions/validate-gate/src/comparability.js
/** Why the baseline may have learned from the candidate's test rows; null where it cannot have. */
function otherSplit(baseline, candidate) {
    if (baseline.splitScheme === candidate.splitScheme)
        return null;
    return ('The baseline was trained with another split of the rows (data.split, data.id, or other columns), ' +
        'so that it may have learned from these test rows. With data.id the sides stay when columns change.');
}

// EXTERNAL MODULE: ./build/shared/src/registry/training-record.js
var training_record = __webpack_require__(33701);
// EXTERNAL MODULE: ./build/shared/src/cli/datasets/distribution-blocks.js
var distribution_blocks = __webpack_require__(22779);
// EXTERNAL MODULE: ./build/shared/src/data/distribution-difference.js
var distribution_difference = __webpack_require__(97232);
// EXTERNAL MODULE: ./build/shared/src/data/schema-changes.js
var schema_changes = __webpack_require__(32251);
// EXTERNAL MODULE: ./build/shared/src/report/format.js
var format = __webpack_require__(20089);
;// CONCATENATED MODULE: ./build/actions/validate-gate/src/sections/data.js





/** Columns that are named; a comment has only so much room. */
const mostColumns = 5;
/**
 * What changed in the data since the baseline was trained, and where to see all of it. The rows of the baseline's data set
 * are not at hand here, so it is told from what its package knows of them.
 * @param drift whether that is more than chance.
 */
function dataSections(baseline, data, drift, place) {
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
                ...drift,
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

// EXTERNAL MODULE: ./build/shared/src/drift/check.js + 7 modules
var check = __webpack_require__(86223);
;// CONCATENATED MODULE: ./build/actions/validate-gate/src/sections/drift.js


/** Columns that are named; a comment has only so much room. */
const drift_mostColumns = 5;
/**
 * Whether the rows of a change differ from those that the baseline learned from by more than chance, as the drift check
 * would say of them. It is said beside the verdict and is no part of it: new data are no fault.
 * @param rows of the change, and what they are called.
 */
function driftBlocks(baseline, { name: called, table }, options) {
    const names = Object.keys(baseline.features.columns).filter((name) => table.columns.has(name));
    if (names.length === 0)
        return [];
    const outcome = (0,check/* checkDrift */.o4)({ kind: 'profile', profile: baseline.features }, table, {
        ...options,
        columns: names,
    });
    const chance = (0,format/* formatPercent */.l9)(options.falseAlarmRate);
    if (outcome.drifted === 'unknown') {
        const text = `Whether the ${called} differ from what the baseline learned from by more than chance is not known: ${outcome.headline}`;
        return [{ kind: 'text', text }];
    }
    if (outcome.drifted === 'false') {
        const text = `In none of ${names.length} columns do the ${called} differ from what the baseline learned from by more than chance (${chance} false alarms).`;
        return [{ kind: 'text', text }];
    }
    const drifted = outcome.driftedColumns;
    const text = `In ${drifted.length} of ${names.length} columns the ${called} differ from what the baseline learned from by more than ` +
        `chance (${chance} false alarms). The verdict does not depend on it.`;
    return [
        { kind: 'text', text },
        {
            kind: 'table',
            table: {
                columns: [{ heading: 'Drift from the baseline' }, { heading: 'Why' }],
                rows: drifted.slice(0, drift_mostColumns).map((name) => [name, outcome.columns[name].reason]),
            },
        },
    ];
}

// EXTERNAL MODULE: ./build/shared/src/figures/training-figures.js
var training_figures = __webpack_require__(52457);
;// CONCATENATED MODULE: ./build/actions/validate-gate/src/sections/training.js

/** How the models came about and what they lean on, the change first; for the file, since a comment has no room for it. */
function trainingSections(models) {
    const known = models.flatMap(({ name, record }) => (record === null ? [] : [{ name, ...record }]));
    const sections = [
        { heading: 'What the models lean on', blocks: known.flatMap(({ name, shap }) => (0,training_figures/* shapFigure */.xn)(shap, name)) },
        { heading: 'Learning', blocks: (0,training_figures/* lossFigure */.KD)(known) },
    ];
    return sections
        .filter(({ blocks }) => blocks.length > 0)
        .map((section) => ({ ...section, fileOnly: true }));
}

;// CONCATENATED MODULE: ./build/actions/validate-gate/src/context-sections.js







/** The report's sections on how the models came about; a record that cannot be read hides no verdict. */
async function describeTraining(candidate, baseline, { platform }) {
    const named = [{ name: 'This change', model: candidate }];
    if (baseline !== null)
        named.push({ name: 'Production', model: baseline });
    try {
        return trainingSections(await Promise.all(named.map(async ({ name, model }) => ({ name, record: await (0,training_record/* readTrainingRecord */.KP)(model.folder) }))));
    }
    catch (error) {
        platform.log.warning(`How the models were trained cannot be said: ${(0,errors/* describeError */.Uc)(error)}`);
        return [];
    }
}
/** Training rows that are read to be compared with those of the baseline; of larger data sets the test rows tell enough. */
const mostRowsRead = 200_000;
/** The report's section on the data; a baseline that does not tell what it learned from hides no verdict. */
async function describeData(baseline, dataset, test, artifact, { platform, workingDirectory, config }) {
    if (baseline === null || baseline.manifest.datasetId === dataset.manifest.id)
        return [];
    try {
        const { manifest } = baseline;
        const learned = { manifest, profile: await (0,model_package/* readModelProfile */.DC)(baseline.folder) };
        const judged = { ...dataset, profile: await (0,dataset_package/* readProfile */.er)(dataset, 'train'), artifact };
        const { 'false-alarm-rate': falseAlarmRate, tests } = config.monitor;
        const isSmall = dataset.manifest.rows.train <= mostRowsRead;
        const rows = isSmall
            ? { name: 'training rows', table: (await (0,dataset_package/* readSplit */.bS)(dataset, 'train', false)).table }
            : { name: 'test rows', table: test };
        const drift = driftBlocks(learned.profile, rows, { falseAlarmRate, tests });
        return dataSections(learned, judged, drift, { run: platform.run, workingDirectory });
    }
    catch (error) {
        platform.log.warning(`What changed in the data cannot be said: ${(0,errors/* describeError */.Uc)(error)}`);
        return [];
    }
}
/** How many test rows the baseline was judged on, and how many there are now; null where that is the same or not known. */
async function countTestRows({ folder, manifest }, dataset, { platform }) {
    if (manifest.datasetId === dataset.manifest.id)
        return null;
    try {
        const { predictions } = await (0,model_package/* readModelProfile */.DC)(folder);
        return { before: predictions.rows, after: dataset.manifest.rows.test };
    }
    catch (error) {
        platform.log.warning(`Whether the test set is smaller than before is unknown: ${(0,errors/* describeError */.Uc)(error)}`);
        return null;
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/shared/src/action/inputs.js
var inputs = __webpack_require__(92163);
;// CONCATENATED MODULE: ./build/actions/validate-gate/src/contract.js


const whenToPost = ['auto', 'always', 'never'];
const contract_inputs = schemas/* strictObject */.rej({
    model: inputs/* textInput */._Z.describe('The model to judge: an artifact, a folder, or run:<run id>/<artifact name>; or a folder with predictions.csv or .parquet.'),
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
    passed: 'true for pass alone, and only if nobody has still to approve weaker rules.',
    metrics: 'Metrics of the model, as flat JSON.',
    'baseline-metrics': 'Metrics of the baseline on the same rows, as flat JSON; empty without one.',
    'comment-url': 'Where the comment is.',
    'check-url': 'Where the check run is.',
    artifact: 'Name of the artifact with the verdict.',
    path: 'Folder of the verdict.',
};

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/shared/src/base/digest.js
var base_digest = __webpack_require__(47163);
// EXTERNAL MODULE: ./build/shared/src/learners/validation-threshold.js
var validation_threshold = __webpack_require__(86627);
// EXTERNAL MODULE: ./build/shared/src/base/fresh-process.js
var fresh_process = __webpack_require__(59683);
// EXTERNAL MODULE: ./build/shared/src/evaluate/bootstrap.js
var bootstrap = __webpack_require__(54947);
// EXTERNAL MODULE: ./build/shared/src/measure/single-rows.js
var single_rows = __webpack_require__(58984);
;// CONCATENATED MODULE: ./build/shared/src/measure/measure-models.js





/** Different rows that are asked about. */
const mostRows = 1000;
/** Single rows whose answers are timed, and those before them that are not. */
const timedRows = 5000;
const warmUpRows = 500;
/** Milliseconds. A model so slow that this is not enough is timed on fewer rows, but on no fewer than the second. */
const timeLimit = 20_000;
const fewestTimedRows = 100;
/** Loading takes its time as well: what has not answered by then hangs. */
const alone = { environment: {}, timeLimit: 10 * 60_000 };
const mebibyte = 1024 ** 2;
/**
 * Measures what rules ask for. Latency and memory are those of fresh processes on this machine; the latencies of two
 * models are taken in turns in one process, so that they can be compared.
 * @param asked what is measured: nothing else costs time.
 * @param table rows that the models can answer; null where there are none.
 */
async function measureModels(asked, models, table, signal) {
    const places = [models.candidate, ...(models.baseline === null ? [] : [models.baseline])];
    const found = places.map(() => ({}));
    if (asked.has('model_size_bytes')) {
        for (const [at, { manifest }] of places.entries())
            found[at].model_size_bytes = { value: sizeOf(manifest) };
    }
    const reasons = places.map(({ manifest }) => whyNotAsked(manifest, table));
    const askable = [...places.keys()].filter((at) => reasons[at] === null);
    const rows = table === null ? null : (0,single_rows/* sampleRows */.m)(table, mostRows);
    const latencies = ['latency_p50_ms', 'latency_p99_ms'].filter((name) => asked.has(name));
    for (const [at, reason] of reasons.entries()) {
        if (reason === null)
            continue;
        for (const name of [...latencies, 'memory_mb']) {
            if (asked.has(name))
                found[at][name] = { value: null, reason };
        }
    }
    if (rows !== null && latencies.length > 0 && askable.length > 0) {
        const measured = await latenciesOf(askable.map((at) => places[at]), rows, latencies, signal);
        for (const [place, at] of askable.entries())
            Object.assign(found[at], measured[place]);
    }
    if (rows !== null && asked.has('memory_mb')) {
        for (const at of askable)
            found[at].memory_mb = await memoryOf(places[at], rows, signal);
    }
    return { candidate: found[0], baseline: models.baseline === null ? null : found[1] };
}
/** Bytes of `model/` and `features.json`, the files that a model is. */
function sizeOf({ files }) {
    return files
        .filter(({ path }) => path === 'features.json' || path.startsWith('model/'))
        .reduce((sum, { size }) => sum + size, 0);
}
function whyNotAsked(manifest, table) {
    if (!(0,command_model/* canAnswer */.P_)(manifest))
        return `Not measured: ${command_model/* cannotAnswer */.cB}.`;
    return table === null || table.rows === 0 ? 'Not measured: there are no rows to answer.' : null;
}
async function latenciesOf(models, table, names, signal) {
    const order = {
        models,
        table,
        warmUp: warmUpRows,
        rows: timedRows,
        timeLimit,
        fewestRows: fewestTimedRows,
    };
    let times;
    try {
        times = await (0,fresh_process/* runInFreshProcess */.o)('measure-latency', order, { ...alone, signal });
    }
    catch (error) {
        return models.map(() => Object.fromEntries(names.map((name) => [name, unmeasured(error, signal)])));
    }
    return times.map((ofModel) => {
        const sorted = ofModel.sort();
        const note = `Measured on this run's machine, over ${sorted.length} single rows in turn.`;
        return Object.fromEntries(names.map((name) => [
            name,
            { value: (0,bootstrap/* quantileOfSorted */.m)(sorted, name === 'latency_p50_ms' ? 0.5 : 0.99), note },
        ]));
    });
}
async function memoryOf(model, table, signal) {
    const order = { model, table };
    try {
        const bytes = await (0,fresh_process/* runInFreshProcess */.o)('measure-memory', order, { ...alone, signal });
        return { value: bytes / mebibyte, note: "Measured on this run's machine, of a fresh process." };
    }
    catch (error) {
        return unmeasured(error, signal);
    }
}
/** A measurement that failed hides no verdict: its rule fails, and says why. */
function unmeasured(error, signal) {
    signal.throwIfAborted();
    return { value: null, reason: `It could not be measured. ${(0,errors/* messageOf */.bD)(error)}` };
}

;// CONCATENATED MODULE: ./build/actions/validate-gate/src/measure.js



/**
 * Size, latency and memory of the models, as far as rules ask for them; null where none does.
 * @param table rows that they can be asked about; null where there are none.
 */
async function measure_measure(rules, candidate, baseline, table, { signal }) {
    const asked = askedFor(rules);
    if (asked.size === 0)
        return null;
    const place = ({ folder, manifest }) => ({ folder, manifest });
    return measureModels(asked, { candidate: place(candidate), baseline: baseline && place(baseline) }, table, signal);
}
/** What rules on predictions alone get in place of measurements; null where none asks for one. */
function nothingToMeasure(rules) {
    const asked = askedFor(rules);
    if (asked.size === 0)
        return null;
    const reason = 'Predictions alone have no model that could be measured.';
    const unknown = Object.fromEntries([...asked].map((name) => [name, { value: null, reason }]));
    return { candidate: unknown, baseline: unknown };
}
function askedFor(rules) {
    return new Set((0,gate_rules/* listMetricRules */.So)(rules)
        .map(({ metric }) => metric)
        .filter(isMeasured));
}

// EXTERNAL MODULE: ./build/shared/src/attestation/attest.js
var attest = __webpack_require__(52103);
// EXTERNAL MODULE: ./build/shared/src/attestation/verdict-statement.js
var verdict_statement = __webpack_require__(4425);
// EXTERNAL MODULE: ./build/shared/src/base/files.js
var files = __webpack_require__(66720);
// EXTERNAL MODULE: ./build/shared/src/publication/publication.js + 1 modules
var publication_publication = __webpack_require__(36906);
// EXTERNAL MODULE: ./build/shared/src/registry/manifest.js
var registry_manifest = __webpack_require__(61548);
// EXTERNAL MODULE: ./build/shared/src/registry/origin.js
var origin = __webpack_require__(29583);
// EXTERNAL MODULE: ./build/shared/src/config/load-config.js
var load_config = __webpack_require__(80309);
// EXTERNAL MODULE: ./build/shared/src/publication/post-publication.js
var post_publication = __webpack_require__(1855);
;// CONCATENATED MODULE: ./build/actions/validate-gate/src/post.js








const nothing = { url: null };
/**
 * Makes a verdict known: the sticky comment, the check run, and, where the run may write neither (a fork's token only
 * reads), a report for publish-report, which posts them from a run that may.
 *
 * With `auto` a failure to post is a warning: it must not hide the verdict. With `always` it is the posting's error.
 */
async function postVerdict(when, verdict, whole, context) {
    const { platform, config } = context;
    const { run } = platform;
    const { outcome, report, conclusion } = verdict;
    const publication = {
        format: 'mlops-publication/1',
        name: config.name,
        run: run.runId,
        commit: run.commit,
        pullRequest: run.pullRequest?.number ?? 0,
        verdict: outcome.verdict,
        conclusion,
        annotations: when.check === 'never' ? [] : await annotationsOf(outcome, context),
        report,
    };
    const comment = await postComment(when.comment, publication, whole, context);
    const check = await post(when.check, context, () => (0,post_publication/* postPublicationCheck */.V)(publication, platform, whole));
    const isAboutPullRequest = run.pullRequest !== null || platform.kind === 'local';
    const wanted = {
        comment: when.comment !== 'never' && (comment.url === null || platform.kind === 'local'),
        check: when.check !== 'never' && (check.url === null || platform.kind === 'local'),
    };
    if (isAboutPullRequest && (wanted.comment || wanted.check)) {
        await handOn({ ...publication, wanted }, context);
    }
    return { comment: comment.url, check: check.url, error: comment.error ?? check.error };
}
async function postComment(when, publication, whole, context) {
    const { platform } = context;
    if (platform.kind === 'github' && platform.run.pullRequest === null) {
        if (when !== 'always')
            return nothing;
        const message = 'comment is "always", but this run is not about a pull request.';
        const hint = 'Use "auto", or run the workflow on pull_request.';
        return { url: null, error: new errors/* ConfigurationError */.j1(message, { location: { key: 'comment' }, hint }) };
    }
    if (when === 'auto' && platform.run.pullRequest?.fromFork) {
        platform.log.info('The pull request is from a fork: its token cannot comment. The job summary has the report.');
    }
    return post(when, context, () => (0,post_publication/* postPublicationComment */.c)(publication, platform, whole, platform.run.attempt ?? 1));
}
async function post(when, { platform }, work) {
    if (when === 'never' || (when === 'auto' && platform.run.pullRequest?.fromFork))
        return nothing;
    try {
        return { url: (await work()).url };
    }
    catch (error) {
        if (when === 'always')
            return { url: null, error };
        platform.log.warning((0,errors/* describeError */.Uc)(error));
        return nothing;
    }
}
/** Leaves the report as an artifact for publish-report. A failure to do so hides no verdict either. */
async function handOn(publication, { platform, stateDirectory }) {
    const name = (0,publication_publication/* publicationArtifact */.$A)(publication.name);
    try {
        const folder = (0,external_node_path_.join)(stateDirectory, 'publications', name);
        await (0,files/* writeDirectoryAtomically */.Sg)(folder, (output) => (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(output, publication_publication/* publicationFile */.VB), (0,publication_publication/* writePublication */._1)(publication)));
        await platform.artifacts.upload(name, folder, {
            contentDigest: (0,base_digest/* sha256 */.sc)((0,base_digest/* canonicalJson */.dj)(publication)),
            overwrite: true,
        });
        if (platform.kind === 'github') {
            platform.log.info(`The artifact "${name}" holds the report for the action publish-report: see docs/forks.md.`);
        }
    }
    catch (error) {
        platform.log.warning(`The report cannot be left for publish-report: ${(0,errors/* describeError */.Uc)(error)}`);
    }
}
/** On the rules of mlops.yml that did not hold. */
async function annotationsOf(outcome, { configFile, repositoryDirectory }) {
    const text = await (0,promises_.readFile)((0,external_node_path_.resolve)(repositoryDirectory, configFile), 'utf8').catch(() => null);
    if (text === null)
        return [];
    return outcome.rules
        .filter(({ verdict }) => verdict === 'fail' || verdict === 'inconclusive')
        .map(({ key, verdict, reason }) => ({
        path: configFile,
        line: (0,load_config/* lineOfKey */.nj)(text, ['gate', ...key]),
        level: verdict === 'fail' ? 'failure' : 'warning',
        message: reason,
    }));
}

// EXTERNAL MODULE: ./build/shared/src/gate/roles.js
var gate_roles = __webpack_require__(59368);
;// CONCATENATED MODULE: ./build/shared/src/gate/shrunken-test-set.js

/** What stands in place of a key of mlops.yml, which has not changed. */
const shrunkenKey = 'data (test rows)';
/** How often rows that are merely split anew may be taken for fewer. */
const level = 0.05;
/**
 * Whether data that changed leaves so few test rows that less can be shown than before. Where rows were corrected, the
 * split by their content sends others to the test side, so that two draws of the same share may differ: counted are
 * only rows that are missing beyond that (the difference of two Poisson counts, one-sided at 5 %).
 * @returns null where there are as many, more, or hardly fewer.
 */
function shrunkenTestSet({ before, after }) {
    const byChance = (0,distributions/* normalQuantile */.Zl)(1 - level) * Math.sqrt(before + after);
    if (before - after <= byChance)
        return null;
    return {
        key: shrunkenKey,
        before: String(before),
        after: String(after),
        meaning: 'the data leaves fewer test rows',
    };
}

;// CONCATENATED MODULE: ./build/shared/src/gate/weakened-rules.js

/**
 * By how much a change weakens the rules that a model is judged by, compared with the branch that it is to be merged
 * into.
 *
 * It goes by the names that limits have everywhere in mlops.yml: `min` and `min-…` are looser when they fall, `max` and
 * `max-…` when they rise, and what is no longer there is dropped. A change whose direction cannot be told (another
 * metric for the slices, another seed for the split, 0.01 in place of "2%") counts as weakening: somebody has to look
 * at it. What is added only makes a gate stricter; the exceptions are people who may approve, a tolerance, and the source
 * of the test rows.
 */
function findWeakenings(before, after) {
    const found = [];
    compare([], before, after, found);
    return found;
}
function compare(path, before, after, found) {
    if ((0,base_digest/* canonicalJson */.dj)(before ?? null) === (0,base_digest/* canonicalJson */.dj)(after ?? null))
        return;
    if (isMapping(before) && isMapping(after)) {
        for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
            compare([...path, key], before[key], after[key], found);
        }
        return;
    }
    const [rulesBefore, rulesAfter] = [listOfRules(before), listOfRules(after)];
    if (rulesBefore !== null && rulesAfter !== null) {
        compareLists(path, rulesBefore, rulesAfter, found);
        return;
    }
    const judgement = judgeChange(path, before, after);
    if (judgement === null)
        return;
    found.push({ key: path.join('.'), before: textOf(before), after: textOf(after), ...judgement });
}
/**
 * Rules have no names in a list: those that are the same go together, and the others in the order in which they stand.
 */
function compareLists(path, before, after, found) {
    const without = (rules, others) => rules.filter((rule) => missingFrom(others, [rule]));
    const added = without(after, before);
    for (const [index, rule] of without(before, after).entries()) {
        const place = String(before.indexOf(rule) + 1);
        compare([...path, place], rule, added[index], found);
    }
}
/** One rule alone may be written without a list. @returns null for what is no rule and no list of them. */
function listOfRules(value) {
    if (isMapping(value))
        return [value];
    return Array.isArray(value) && value.length > 0 && value.every(isMapping) ? value : null;
}
function judgeChange(path, before, after) {
    const key = path.at(-1) ?? '';
    const place = path.slice(0, 2).join('.');
    if (place === 'data.test-source')
        return { meaning: 'the test rows are others' };
    if (place === 'data.split')
        return judgeSplit(key, before, after);
    if (path[0] === 'roles' && key === 'users' && Array.isArray(before) && Array.isArray(after)) {
        return missingFrom(before, after) ? { meaning: 'more people may approve' } : null;
    }
    if (before === undefined || before === null) {
        return key === 'tolerance' && Number(after) > 0 ? { meaning: 'higher' } : null;
    }
    if (after === undefined || after === null)
        return { meaning: 'dropped' };
    if (Array.isArray(before) && Array.isArray(after)) {
        return missingFrom(after, before) ? { meaning: 'one or more are dropped' } : null;
    }
    const [from, to] = [amountOf(before), amountOf(after)];
    if (from === null || to === null || from.unit !== to.unit)
        return { meaning: 'changed' };
    const rises = to.value > from.value;
    // More rows for a slice to be judged mean that fewer slices are.
    if (key === 'min-rows')
        return rises ? { meaning: 'fewer slices are judged' } : null;
    if (/^min(-|$)/.test(key))
        return rises ? null : { meaning: 'lower' };
    if (/^(max|margin|tolerance)(-|$)/.test(key))
        return rises ? { meaning: 'higher' } : null;
    return { meaning: 'changed' };
}
function judgeSplit(key, before, after) {
    if (key === 'train' || key === 'validation')
        return null;
    if (key !== 'test')
        return { meaning: 'the test rows are others' };
    return Number(after ?? 0) < Number(before ?? 0) ? { meaning: 'the test set is smaller' } : null;
}
/** Whether `all` lacks one of the parts. */
function missingFrom(all, parts) {
    const present = new Set(all.map(base_digest/* canonicalJson */.dj));
    return parts.some((part) => !present.has((0,base_digest/* canonicalJson */.dj)(part)));
}
/** A limit as a number: as written, or the percents of a text such as "2%". */
function amountOf(value) {
    if (typeof value === 'number')
        return { value, unit: '' };
    const percent = typeof value === 'string' ? /^(\d+(?:\.\d+)?)\s*%$/.exec(value) : null;
    return percent && { value: Number(percent[1]), unit: '%' };
}
function isMapping(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}
function textOf(value) {
    if (value === undefined || value === null)
        return null;
    return typeof value === 'string' ? value : JSON.stringify(value);
}

;// CONCATENATED MODULE: ./build/actions/validate-gate/src/rules-change.js





/**
 * Compares the rules of a pull request with those of the branch that it is to be merged into, and asks for the approval
 * that weaker ones need. Roles are the target branch's: nobody makes himself an approver by the change in question.
 * @param inline the input `rules`, which overrides both sides alike.
 * @param testRows null where they are the same, or those of the baseline are not known.
 * @returns null where there is nothing to say: no pull request, no rules before it, none weakened.
 */
async function compareRules(inline, testRows, context) {
    const { platform, config, configFile } = context;
    const { pullRequest } = platform.run;
    if (pullRequest === null || configFile.startsWith('../'))
        return null;
    if (pullRequest.baseCommit === '') {
        platform.log.warning('The event names no commit to compare the rules with: whether they are weakened is unknown.');
        return null;
    }
    let text;
    try {
        text = await platform.code.readFile(pullRequest.baseCommit, configFile);
    }
    catch (error) {
        const unknown = `The rules of the target branch cannot be read. ${(0,errors/* describeError */.Uc)(error)}`;
        return { weakenings: [], unknown, approval: null, withheld: unknown };
    }
    if (text === null)
        return null;
    let before;
    try {
        before = (0,load_config/* parseConfig */.o4)(text, configFile);
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigurationError */.j1))
            throw error;
        // A change that mends the file must be able to pass, so the roles are those that it states.
        const unknown = `${configFile} of the target branch cannot be used: ${(0,errors/* messageOf */.bD)(error).split('\n')[0]}`;
        return { weakenings: [], unknown, ...(await askApprover(config, pullRequest, context)) };
    }
    // Test rows that no rule was judged by may be any.
    const [from, to] = [before, config].map((side) => judgingConfig(side, inline, hasRules(before)));
    const weakenings = findWeakenings(from, to);
    // A split that gives fewer rows is told already, by its key.
    const isBySplit = weakenings.some(({ key }) => key.startsWith('data.'));
    const shrunken = testRows === null || isBySplit || !hasRules(before) ? null : shrunkenTestSet(testRows);
    if (shrunken !== null)
        weakenings.push(shrunken);
    if (weakenings.length === 0)
        return null;
    return { weakenings, unknown: null, ...(await askApprover(before, pullRequest, context)) };
}
async function askApprover({ gate: { approver }, roles }, { number, headCommit }, { platform }) {
    const role = Object.hasOwn(roles, approver) ? roles[approver] : undefined;
    if (role === undefined) {
        // A role that is named on purpose and not stated is a mistake, which must not open the gate.
        const withheld = approver === gate_roles/* defaultApprover */.Xk
            ? null
            : `gate.approver is "${approver}", and "roles" states no such role.`;
        return { approval: null, withheld };
    }
    try {
        const pull = await platform.pullRequests.find(number);
        const reviews = await platform.pullRequests.reviews(number);
        const approval = (0,gate_roles/* judgeApproval */.bA)(approver, role, reviews, { author: pull?.author ?? '', headCommit });
        return { approval, withheld: approval.given ? null : approval.reason };
    }
    catch (error) {
        return { approval: null, withheld: `Who has approved it cannot be found out. ${(0,errors/* describeError */.Uc)(error)}` };
    }
}
function hasRules({ gate: { baseline, approver, costs, ...rules } }) {
    return Object.values(rules).some((rule) => rule !== undefined);
}
function judgingConfig({ gate, roles, data }, inline, withData) {
    const { metrics: inlineMetrics, ...inlineSections } = inline ?? {};
    const overridden = (names) => (key) => !Object.hasOwn(names, key[0]);
    const left = Object.fromEntries(Object.entries(gate).filter(overridden(inlineSections)));
    const metrics = Object.entries(gate.metrics ?? {}).filter(overridden(Object(inlineMetrics ?? {})));
    return {
        gate: { ...left, metrics: Object.fromEntries(metrics) },
        roles,
        data: withData ? { split: data.split, 'test-source': data['test-source'] } : {},
    };
}

;// CONCATENATED MODULE: ./build/actions/validate-gate/src/sections/attestation.js
/** The report with whether the verdict was attested, at its end. */
function withAttestation(report, { text }) {
    const facts = [['Verdict', text]];
    return {
        ...report,
        sections: [...report.sections, { heading: 'Proof', folded: true, blocks: [{ kind: 'facts', facts }] }],
    };
}

;// CONCATENATED MODULE: ./build/actions/validate-gate/src/sections/rules-change.js


const nobodyAsked = 'Nobody has to approve it: the target branch states no role that would.';
/** The report with what a pull request does to its own rules ahead of everything else. */
function withRulesChange(report, change) {
    if (change === null)
        return report;
    const isWithheld = change.withheld !== null;
    return {
        ...report,
        status: isWithheld && report.status === 'pass' ? 'warning' : report.status,
        headline: `${summaryOf(change)} By the rules as they are now: ${report.headline}`,
        sections: [rulesSection(change), ...report.sections],
    };
}
function summaryOf({ weakenings, unknown, approval, withheld }) {
    if (unknown !== null)
        return 'Whether this change weakens the rules is unknown.';
    const onlyData = weakenings.every(({ key }) => key === shrunkenKey);
    const many = weakenings.length === 1 ? 'a rule' : `${(0,format/* formatNumber */.ZV)(weakenings.length)} rules`;
    const what = onlyData ? 'leaves fewer test rows to be judged on' : `weakens ${many} that it is judged by`;
    const how = withheld !== null
        ? ', and the approval that this needs is missing'
        : approval === null
            ? ''
            : ', which has been approved';
    return `This change ${what}${how}.`;
}
function rulesSection({ weakenings, unknown, approval, withheld }) {
    const blocks = [];
    if (unknown !== null)
        blocks.push({ kind: 'text', text: unknown });
    if (unknown === null || withheld !== unknown) {
        blocks.push({ kind: 'text', text: withheld ?? approval?.reason ?? nobodyAsked });
    }
    if (weakenings.length > 0) {
        blocks.push({
            kind: 'table',
            table: {
                columns: [
                    { heading: 'Key in mlops.yml' },
                    { heading: 'Target branch' },
                    { heading: 'This change' },
                    { heading: 'What it means' },
                ],
                rows: weakenings.map(({ key, before, after, meaning }) => [
                    key,
                    before ?? 'none',
                    after ?? 'none',
                    { text: meaning, status: approval?.given ? 'info' : 'warning' },
                ]),
            },
        });
    }
    return { heading: 'Rules weakened', blocks };
}

;// CONCATENATED MODULE: ./build/actions/validate-gate/src/publish-verdict.js













/**
 * Stores the verdict and makes it known.
 * @param testRows see `compareRules`.
 */
async function publishVerdict(given, judged, outcome, found, testRows, context) {
    const { platform } = context;
    context.signal.throwIfAborted();
    const rulesChange = await compareRules(given.rules, testRows, context);
    const withheld = rulesChange?.withheld ?? null;
    const unproven = withRulesChange(found, rulesChange);
    const passed = outcome.verdict === 'pass' && withheld === null;
    const stored = await storeVerdict(given.artifact, judged, { outcome, report: unproven, rulesChange }, context);
    const attestation = await (0,attest/* attest */.s)(() => (0,verdict_statement/* verdictStatement */.bI)(stored), platform);
    // What is stored cannot speak of its own attestation, which holds its digest.
    const report = withAttestation(unproven, attestation);
    const posted = await postVerdict(given, { outcome, report, conclusion: conclusionOf(outcome, withheld, given['on-inconclusive']) }, wholeReport(platform.run, stored.id), context);
    const required = context.config.deploy['require-attestation'];
    const error = posted.error ?? (required ? (attestation.error ?? undefined) : undefined);
    const sentence = (0,publication_publication/* publicationTitle */.Bm)({ verdict: outcome.verdict, report });
    const warnOnly = given[outcome.verdict === 'inconclusive' ? 'on-inconclusive' : 'on-fail'] === 'warn';
    if (!passed && warnOnly)
        platform.log.warning(sentence);
    return {
        outputs: {
            verdict: outcome.verdict,
            passed: String(passed),
            metrics: JSON.stringify((0,evaluate_metrics/* metricValues */.tZ)(outcome.metrics)),
            'baseline-metrics': outcome.baselineMetrics
                ? JSON.stringify((0,evaluate_metrics/* metricValues */.tZ)(outcome.baselineMetrics))
                : '',
            'comment-url': posted.comment ?? '',
            'check-url': posted.check ?? '',
            artifact: stored.artifact,
            path: stored.folder,
        },
        result: {
            stage: 'validate-gate',
            modelId: judged.id,
            datasetId: judged.datasetId,
            ...outcome,
            rulesChange,
            attestation: attestation.url,
        },
        report,
        ...(passed || warnOnly ? {} : { failure: sentence }),
        ...(error === undefined ? {} : { error }),
    };
}
/** The artifact with the verdict holds the report as an HTML file. */
function wholeReport({ url }, artifactId) {
    return url === null
        ? null
        : { text: 'The whole report, to download', url: `${url}/artifacts/${artifactId}` };
}
/** What the check run says; a required check that is neutral counts as passed. */
function conclusionOf({ verdict }, withheld, onInconclusive) {
    if (withheld !== null)
        return 'failure';
    if (verdict === 'pass')
        return 'success';
    return verdict === 'inconclusive' && onInconclusive === 'warn' ? 'neutral' : 'failure';
}
async function storeVerdict(name, model, { outcome, report, rulesChange }, { platform, stateDirectory }) {
    const artifact = name ?? `${model.name}-verdict-${model.id.slice(0, 12)}`;
    const folder = (0,external_node_path_.join)(stateDirectory, 'verdicts', artifact);
    const manifest = await (0,files/* writeDirectoryAtomically */.Sg)(folder, async (output) => {
        const document = { modelId: model.id, datasetId: model.datasetId, ...outcome, rulesChange };
        await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(output, registry_manifest/* verdictFile */.Y1), `${JSON.stringify(document, null, 2)}\n`);
        await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(output, 'report.json'), `${JSON.stringify(report)}\n`);
        const { renderHtml } = await Promise.all(/* import() */[__webpack_require__.e(1850), __webpack_require__.e(3096), __webpack_require__.e(1358)]).then(__webpack_require__.bind(__webpack_require__, 70099));
        await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(output, 'report.html'), renderHtml(report));
        const described = {
            format: 'mlops-verdict/1',
            name: model.name,
            id: (0,base_digest/* sha256 */.sc)((0,base_digest/* canonicalJson */.dj)(document)),
            ...(0,origin/* describeOrigin */.u)(platform.run),
            modelId: model.id,
            datasetId: model.datasetId,
            verdict: outcome.verdict,
            ...(rulesChange?.withheld ? { withheld: rulesChange.withheld } : {}),
            event: platform.run.event,
            fromFork: platform.run.pullRequest?.fromFork ?? false,
            files: await (0,registry_manifest/* describeFiles */.LG)(output),
        };
        await (0,registry_manifest/* writeManifest */.HN)(output, described);
        return described;
    });
    const digest = await (0,registry_manifest/* packageDigest */.jK)(folder);
    // An attestation is about these very bytes, so that no earlier ones of the same content may take their place.
    const isAttested = platform.attestations.unavailable === null;
    const stored = await platform.artifacts.upload(artifact, folder, {
        contentDigest: isAttested ? digest : (0,registry_manifest/* contentDigest */.eZ)(manifest),
        overwrite: true,
    });
    return {
        folder,
        manifest,
        packageDigest: digest,
        artifact: stored.name,
        id: stored.id,
    };
}

// EXTERNAL MODULE: ./build/shared/src/evaluate/off-policy/summary.js
var summary = __webpack_require__(42420);
// EXTERNAL MODULE: ./build/shared/src/registry/threshold-facts.js
var threshold_facts = __webpack_require__(74904);
// EXTERNAL MODULE: ./build/shared/src/report/policy-sections.js
var policy_sections = __webpack_require__(65981);
;// CONCATENATED MODULE: ./build/actions/validate-gate/src/sections/costs.js


/** Costs that are listed; a comment has only so much room. */
const mostListed = 20;
/** What mistakes cost, the dearest first. */
function costSection(costs) {
    const listed = Object.entries(costs)
        .flatMap(([actual, row]) => Object.entries(row).map(([predicted, cost]) => ({ actual, predicted, cost })))
        .sort((a, b) => b.cost - a.cost);
    const rows = listed
        .slice(0, mostListed)
        .map(({ actual, predicted, cost }) => [actual, predicted, (0,format/* formatNumber */.ZV)(cost)]);
    if (listed.length > mostListed)
        rows.push([`${listed.length - mostListed} more`, '', '']);
    return {
        heading: `What ${evaluate_costs/* expectedCost */.ys} is the mean of`,
        folded: true,
        blocks: [
            {
                kind: 'table',
                table: {
                    columns: [
                        { heading: 'Actual' },
                        { heading: 'Predicted' },
                        { heading: 'Cost of a row', align: 'right' },
                    ],
                    rows,
                },
            },
        ],
    };
}

// EXTERNAL MODULE: ./build/shared/src/figures/prediction-sections.js + 6 modules
var prediction_sections = __webpack_require__(92081);
;// CONCATENATED MODULE: ./build/shared/src/figures/slice-figures.js


/** With fewer slices there is nothing to compare. */
const leastSlices = 2;
/**
 * The metric in each slice of one column, with its interval, against its value over all rows. The worst come
 * first, since of many not all are drawn; of a rate, which is neither good nor bad, the lowest.
 * @param overall over all rows; null where it is not known.
 */
function sliceFigure({ column, metric, slices }, overall) {
    const sign = (0,evaluate_metrics/* findMetric */.GF)(metric)?.direction === 'lower' ? -1 : 1;
    const items = slices
        .flatMap(({ slice, value, interval, rows }) => {
        if (value === null)
            return [];
        const range = interval && { lower: interval.lower, upper: interval.upper };
        return [{ label: slice ?? '(missing)', value, interval: range, note: `${(0,format/* formatNumber */.ZV)(rows)} rows` }];
    })
        .sort((a, b) => sign * (a.value - b.value));
    if (items.length < leastSlices)
        return [];
    return [
        {
            kind: 'intervals',
            title: `${metric} by ${column}`,
            x: metric,
            items,
            ...(overall === null ? {} : { reference: { label: 'All rows', value: overall } }),
        },
    ];
}

;// CONCATENATED MODULE: ./build/actions/validate-gate/src/sections/figures.js


/** The answers as pictures: the change first, then what it is compared with. */
function answerSections(change, production) {
    return (0,prediction_sections/* predictionSections */.m)([
        { name: 'This change', predictions: change },
        ...(production === null ? [] : [{ name: 'Production', predictions: production }]),
    ]);
}
/** The slices as pictures, which a comment has no room for. */
function sliceSections({ slices, metrics }) {
    const blocks = slices.flatMap((column) => sliceFigure(column, metrics[column.metric]?.value ?? null));
    return blocks.length > 0 ? [{ heading: 'Slices at a glance', fileOnly: true, blocks }] : [];
}

;// CONCATENATED MODULE: ./build/actions/validate-gate/src/report.js









const verdictWords = {
    pass: { text: 'holds', status: 'pass' },
    fail: { text: 'fails', status: 'fail' },
    inconclusive: { text: 'inconclusive', status: 'inconclusive' },
    skipped: { text: 'no baseline', status: 'info' },
};
/** How a rule's column belongs to what is measured, where it is not "by". */
const columnWords = {
    invariance: 'with',
    direction: 'when more of',
};
/** A model of a package, as what is judged. */
function judgedModel(manifest) {
    const { name, id, datasetId, learner, commit, seed, engine } = manifest;
    const lineage = [
        ['Model id', id],
        ['Algorithm', learner.name],
        ['Data set id', datasetId],
        ['Commit', commit || 'none'],
        ['Seed', String(seed)],
        ['Engine', engine.name],
        ...(0,threshold_facts/* thresholdFacts */.$)(manifest),
    ];
    return { name, id, datasetId, lineage };
}
/** The report of a gate: the verdict first, then each rule, then what it rests on. */
function gateReport(facts) {
    const { outcome, judged, rows, baseline } = facts;
    const sections = [
        { heading: `Rules, judged on ${(0,format/* formatNumber */.ZV)(rows)} test rows`, blocks: ruleBlocks(outcome) },
        { heading: 'All metrics', folded: true, blocks: [metricTable(outcome)] },
    ];
    if (facts.costs !== undefined)
        sections.push(costSection(facts.costs));
    const failed = outcome.behaviour.filter(({ examples }) => examples.length > 0);
    if (failed.length > 0)
        sections.push(behaviourSection(failed));
    if (outcome.attribution.length > 0)
        sections.push(attributionSection(outcome));
    if (outcome.slices.length > 0 || outcome.weakSlices.length > 0) {
        sections.push(...sliceSections(outcome), sliceSection(outcome));
    }
    if (facts.predictions.task === 'contextual-bandit') {
        sections.push(...(0,policy_sections/* policySections */.b)((0,summary/* summarisePolicy */.b)(facts.predictions)));
    }
    sections.push(...answerSections(facts.predictions, facts.baselinePredictions), ...facts.training);
    sections.push(...facts.data, {
        heading: 'Lineage',
        folded: true,
        blocks: [
            {
                kind: 'facts',
                facts: [
                    ...judged.lineage.map(([name, value]) => [name, value]),
                    ['Compared with', baseline ? `${baseline.origin} (${baseline.id})` : 'nothing: no baseline'],
                ],
            },
        ],
    });
    return {
        title: `Model quality of ${judged.name}`,
        status: outcome.verdict,
        headline: outcome.headline,
        sections,
    };
}
function ruleBlocks({ rules, pairing, baselineMetrics, remarks }) {
    const rows = rules.map((rule) => [
        rule.column === null ? rule.metric : `${rule.metric} ${columnWords[rule.kind] ?? 'by'} ${rule.column}`,
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
    for (const text of remarks)
        blocks.push({ kind: 'text', text });
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
function behaviourSection(results) {
    return {
        heading: 'Behaviour: examples of failure',
        folded: true,
        blocks: results.map(({ kind, column, examples }) => ({
            kind: 'table',
            table: {
                columns: [
                    { heading: kind === 'cases' ? 'Case' : 'Row' },
                    { heading: column === null ? kind : `${kind} of ${column}` },
                    { heading: kind === 'cases' ? 'True answer' : 'Answer before' },
                    { heading: kind === 'cases' ? 'Answer' : 'Answer after' },
                ],
                rows: examples.map(({ row, change, before, after }) => [row, change, before, after]),
            },
        })),
    };
}
function attributionSection({ attribution }) {
    const change = (difference, noise) => noise === null
        ? (0,format/* formatDifference */.jR)(difference)
        : `${(0,format/* formatDifference */.jR)(difference)} (chance explains ${(0,format/* formatNumber */.ZV)(noise)})`;
    return {
        heading: 'What made the difference',
        folded: true,
        blocks: [
            {
                kind: 'text',
                text: 'Production’s model answered the new rows, too: what it loses or gains there is the data’s doing.',
            },
            {
                kind: 'table',
                table: {
                    columns: [
                        { heading: 'Metric' },
                        { heading: 'Production, its rows', align: 'right' },
                        { heading: 'Production, these rows', align: 'right' },
                        { heading: 'This change', align: 'right' },
                        { heading: 'By the data', align: 'right' },
                        { heading: 'By the model', align: 'right' },
                        { heading: 'So it was' },
                    ],
                    rows: attribution.map((part) => [
                        part.metric,
                        (0,format/* formatNumber */.ZV)(part.before),
                        (0,format/* formatNumber */.ZV)(part.now),
                        (0,format/* formatNumber */.ZV)(part.candidate),
                        change(part.data, part.dataNoise),
                        change(part.model, part.modelNoise),
                        describeAttribution(part),
                    ]),
                },
            },
        ],
    };
}
function sliceSection({ slices, weakSlices }) {
    const tables = slices.map(({ column, metric, slices: parts, tooSmallCount }) => ({
        kind: 'table',
        table: {
            columns: [
                { heading: column },
                { heading: 'Rows', align: 'right' },
                { heading: metric, align: 'right' },
                { heading: '95 % interval', align: 'right' },
            ],
            rows: [
                ...parts.map(({ slice, rows, value, interval }) => [
                    slice ?? '(missing)',
                    (0,format/* formatNumber */.ZV)(rows),
                    (0,format/* formatNumber */.ZV)(value),
                    interval === null ? '' : `${(0,format/* formatNumber */.ZV)(interval.lower)} to ${(0,format/* formatNumber */.ZV)(interval.upper)}`,
                ]),
                ...(tooSmallCount > 0 ? [[`${tooSmallCount} more with too few rows`, '', '', '']] : []),
            ],
        },
    }));
    return {
        heading: 'Slices',
        folded: true,
        blocks: [...(weakSlices.length > 0 ? [weakSliceTable(weakSlices)] : []), ...tables],
    };
}
function weakSliceTable(tested) {
    return {
        kind: 'table',
        table: {
            columns: [
                { heading: 'Slice that looked weak among validation rows' },
                { heading: 'Test rows', align: 'right' },
                { heading: 'In it', align: 'right' },
                { heading: 'Others', align: 'right' },
                { heading: 'On the test rows' },
            ],
            rows: tested.map((slice) => [
                nameOf(slice),
                (0,format/* formatNumber */.ZV)(slice.rows),
                (0,format/* formatNumber */.ZV)(slice.value),
                (0,format/* formatNumber */.ZV)(slice.others),
                slice.isWorse ? `worse by at least ${(0,format/* formatNumber */.ZV)(slice.shown)}` : 'not shown to be worse',
            ]),
        },
    };
}

;// CONCATENATED MODULE: ./build/actions/validate-gate/src/loose-predictions.js














/** The predictions in a folder that has no manifest; null if that is not what is named. */
async function findLoosePredictions(name, { workingDirectory }) {
    if (name === undefined)
        return null;
    const folder = (0,external_node_path_.resolve)(workingDirectory, name);
    if (await isFile((0,external_node_path_.join)(folder, 'manifest.json')))
        return null;
    for (const file of ['predictions.parquet', 'predictions.csv']) {
        const path = (0,external_node_path_.join)(folder, file);
        if (await isFile(path))
            return { path, name };
    }
    return null;
}
/** Judges predictions alone: rules that need a model or its data set do not hold. */
async function judgeLoosePredictions(given, loose, context) {
    const { config } = context;
    const candidate = await readLoose(loose, null, context);
    const rules = parseRules(config.gate, given.rules, candidate.predictions.task);
    const baselineName = given.baseline ?? config.gate.baseline;
    const found = await findLoosePredictions(baselineName, context);
    const compares = (0,gate_rules/* listMetricRules */.So)(rules).some(({ kind }) => kind !== 'min' && kind !== 'max');
    if (found === null && baselineName !== 'none' && compares) {
        throw new errors/* ConfigurationError */.j1(`"${baselineName}" is no folder with predictions to compare with.`, {
            location: { key: given.baseline === undefined ? 'gate.baseline' : 'baseline' },
            hint: 'Name a folder with predictions of the same rows, with their ids, or say "baseline: none".',
        });
    }
    const baseline = found && (await readLoose(found, candidate.predictions, context));
    const learned = candidate.predictions.task === 'classification' ? candidate.predictions.classes : [];
    const predictions = (0,evaluate_costs/* withCosts */.TN)(candidate.predictions, rules.costs, learned);
    const answered = baseline && (0,evaluate_costs/* withCosts */.TN)(baseline.predictions, rules.costs, learned);
    const outcome = judge(rules, predictions, answered, {
        seed: config.train.seed,
        sameDataset: false,
        measured: nothingToMeasure(rules),
        ...(baselineName === 'none' ? { withoutBaseline: 'The baseline is "none".' } : {}),
    });
    const { name } = config;
    const judged = {
        name,
        id: candidate.id,
        datasetId: candidate.rowsId,
        lineage: [
            ['Predictions', loose.name],
            ['SHA-256 of the predictions', candidate.id],
        ],
    };
    const report = gateReport({
        outcome,
        judged,
        rows: predictions.rows,
        baseline: baseline && { id: baseline.id, origin: found.name },
        predictions,
        baselinePredictions: answered,
        costs: rules.costs,
        training: [],
        data: [],
    });
    const testRows = answered && { before: answered.rows, after: predictions.rows };
    return publishVerdict(given, judged, outcome, report, testRows, context);
}
/** @param like predictions whose task and positive label they must share; null for the first. */
async function readLoose({ path }, like, context) {
    const { config } = context;
    const table = await readTable(path, context);
    const task = like?.task ?? taskOf(table, config.task);
    const positive = like?.task === 'classification' && like.positive !== null
        ? like.classes[like.positive]
        : (config.data.positive ?? null);
    const predictions = (0,predictions_file/* predictionsOf */.eE)(table, {
        task,
        positive,
        threshold: (0,validation_threshold/* statedThreshold */.hY)(task === 'classification' ? config.train.threshold : undefined, 'predictions alone hold no validation rows'),
    }, path);
    if (predictions.task !== 'classification' && predictions.task !== 'regression')
        throw new TypeError(task);
    const { ids, actual } = predictions;
    const rowsId = (0,base_digest/* sha256 */.sc)((0,base_digest/* canonicalJson */.dj)([ids, Array.from(actual)]));
    return { predictions, id: await (0,base_digest/* sha256OfFile */.Vq)(path), rowsId };
}
function readTable(path, context) {
    const sources = (0,stage_sources/* openStageSources */.n)(context);
    // Labels are text as they are written: 1 and 1.0 are two of them.
    const textColumns = context.config.task === 'classification' ? ['id', 'actual', 'prediction'] : ['id'];
    const request = { source: path, key: 'model', query: undefined, textColumns, sources };
    return (0,stage_sources/* readStageRows */.M)(request, context).finally(() => sources.close());
}
/** What the predictions are of: what mlops.yml says, or else what their columns are. */
function taskOf(table, task) {
    if (task === 'classification' || task === 'regression')
        return task;
    if (task !== undefined) {
        throw new errors/* ConfigurationError */.j1(`Predictions of ${task} cannot be judged alone.`, {
            location: { key: 'task' },
            hint: 'Judge a model package, or predictions of classification or regression.',
        });
    }
    const names = [...table.columns.keys()];
    const hasProbabilities = names.some((name) => name === 'probability' || name.startsWith('p_'));
    return hasProbabilities || table.columns.get('actual')?.kind === 'text' ? 'classification' : 'regression';
}
async function isFile(path) {
    return (await (0,promises_.stat)(path).catch(() => null))?.isFile() ?? false;
}

// EXTERNAL MODULE: ./build/shared/src/evaluate/row-blocks.js
var row_blocks = __webpack_require__(97248);
;// CONCATENATED MODULE: ./build/actions/validate-gate/src/noise.js


/**
 * Predictions that know which of their rows belong together: rows of one group where whole groups are split, and rows
 * that follow each other where the split is by time.
 * @param test the rows that were predicted.
 */
function withBlocks(predictions, dataset, test) {
    const { by } = dataset.manifest.split;
    if (typeof by === 'string')
        return predictions;
    const column = test.table.columns.get('group' in by ? by.group : by.time);
    if (column === undefined)
        return predictions;
    const blocks = 'group' in by ? (0,row_blocks/* blocksByGroup */.Nc)(column) : (0,row_blocks/* blocksByTime */.Dm)(column);
    if (predictions.ids === null) {
        return predictions.rows === test.table.rows ? { ...predictions, blocks } : predictions;
    }
    return { ...predictions, blocks: inOrderOf(predictions.ids, test.ids, blocks) };
}
/** Blocks of rows in another order; a row that is not known stands for itself. */
function inOrderOf(ids, knownIds, blocks) {
    const known = new Map(knownIds.map((id, row) => [id, blocks.of[row]]));
    let { count } = blocks;
    return { ...blocks, of: Int32Array.from(ids, (id) => known.get(id) ?? count++), count };
}
/** How far metrics move with the seed, of models that were trained several times. */
async function seedSpreads(models) {
    const spreads = [];
    for (const model of models) {
        const repeats = model && (await (0,model_package/* readRepeats */.jS)(model));
        if (!repeats)
            continue;
        spreads.push(Object.fromEntries(Object.entries(repeats.metrics).map(([name, { std }]) => [name, std])));
    }
    return spreads;
}

;// CONCATENATED MODULE: ./build/actions/validate-gate/src/overlap.js

/** What prepare-data found test and training rows to have in common; null where there are no test rows. */
async function readOverlap(dataset) {
    const { test, byChance } = (await (0,dataset_package/* readDatasetChecks */.Ov)(dataset)).leakage.identical;
    if (test.rows === 0)
        return null;
    return { identical: test.found / test.rows, conflicting: test.conflicting / test.rows, byChance };
}

;// CONCATENATED MODULE: ./build/actions/validate-gate/src/stage.js


















const stage = {
    name: 'validate-gate',
    description: 'Judges a model by rules and against production, and says so on the pull request.',
    inputs: contract_inputs,
    outputs: outputs,
    async run(given, context) {
        const { config } = context;
        const loose = await findLoosePredictions(given.model, context);
        if (loose !== null)
            return judgeLoosePredictions(given, loose, context);
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
        const priced = (predictions) => (0,evaluate_costs/* withCosts */.TN)(predictions, rules.costs, manifest.classes);
        const predictions = withBlocks(priced(await predictTest(candidate, manifest, known, dataset, test)), dataset, test);
        const answered = baseline && priced(await predictTest(baseline, manifest, known, dataset, test, candidate));
        const validation = rules['weak-slices'] ? await answerValidation(candidate, known, dataset) : null;
        const outcome = judge(rules, predictions, answered, {
            seed: config.train.seed,
            sameDataset: true,
            seedSpreads: await seedSpreads([candidate, baseline]),
            behaviour: rules.behaviour
                ? await behaviourEvidence(rules.behaviour, candidate, dataset, test, priced, context)
                : null,
            measured: await measure_measure(rules, candidate, baseline, test.table, context),
            overlap: rules.sanity ? await readOverlap(dataset) : null,
            baselineThen: baseline && baseline.manifest.datasetId !== manifest.datasetId
                ? await (0,model_package/* readModelMetrics */.n0)(baseline.folder)
                : null,
            validation: validation && priced(validation),
            incomparable: baseline && otherSplit(baseline.manifest, manifest),
            ...(baselineText === 'none' ? { withoutBaseline: 'The baseline is "none".' } : {}),
        });
        return reportOn(given, context, {
            candidate,
            baseline,
            testRows: baseline && (await countTestRows(baseline, dataset, context)),
            outcome,
            predictions,
            baselinePredictions: answered,
            costs: rules.costs,
            training: await describeTraining(candidate, baseline, context),
            data: await describeData(baseline, dataset, test.table, resolvedDataset.artifact, context),
        });
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
    const answered = baseline ? await readEpisodesOf(baseline) : null;
    const outcome = judge(rules, predictions, answered, {
        seed: config.train.seed,
        sameDataset: true,
        measured: await measure_measure(rules, candidate, baseline, null, context),
        incomparable: baseline && baseline.manifest.datasetId !== manifest.datasetId
            ? 'The baseline acted in another environment: the files of train.environment have changed since.'
            : null,
        ...(baselineText === 'none' ? { withoutBaseline: 'The baseline is "none".' } : {}),
    });
    return reportOn(given, context, {
        candidate,
        baseline,
        testRows: null,
        outcome,
        predictions,
        baselinePredictions: answered,
        training: [],
        data: [],
    });
}
/** Reports on a model of a package, and publishes its verdict. */
function reportOn(given, context, { candidate, baseline, testRows, ...facts }) {
    const judged = judgedModel(candidate.manifest);
    const report = gateReport({
        ...facts,
        judged,
        rows: facts.predictions.rows,
        baseline: baseline && { id: baseline.manifest.id, origin: baseline.origin },
    });
    return publishVerdict(given, judged, facts.outcome, report, testRows, context);
}


/***/ }),

/***/ 52103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ attest)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57296);

/**
 * Attests a statement where the run can. That it could not be done is a warning: nobody's verdict should be red because
 * a public service was out of reach. Whoever wants more asks for attestations where they count, in `deploy`.
 * @param makeStatement asked only where the run can attest.
 */
async function attest(makeStatement, { attestations, log }) {
    const { unavailable } = attestations;
    if (unavailable !== null)
        return { url: null, text: `not attested: ${unavailable}`, error: null };
    try {
        const { url } = await attestations.attest(await makeStatement());
        return { url, text: `attested: ${url}`, error: null };
    }
    catch (error) {
        log.warning(`Nothing was attested. ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error)}`);
        return { url: null, text: `not attested: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error).split('\n', 1)[0]}`, error };
    }
}


/***/ }),

/***/ 69253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ signedStatementSchema),
/* harmony export */   Lm: () => (/* binding */ mostSubjects),
/* harmony export */   Q7: () => (/* binding */ statementPayloadType),
/* harmony export */   _i: () => (/* binding */ encodeStatement),
/* harmony export */   bc: () => (/* binding */ subject)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/** Media type of a signed statement (in-toto's envelope specification, version 1). */
const statementPayloadType = 'application/vnd.in-toto+json';
const statementType = 'https://in-toto.io/Statement/v1';
/** GitHub finds an attestation by each of its subjects, and takes this many of them. */
const mostSubjects = 1024;
/** A statement as others write it: names are theirs to choose, and digests may be of any kind. */
const signedStatementSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    _type: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(statementType),
    subject: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) })).min(1),
    predicateType: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    predicate: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
});
/** The bytes that are signed. */
function encodeStatement({ subject, predicateType, predicate }) {
    return Buffer.from(JSON.stringify({ _type: statementType, subject, predicateType, predicate }));
}
/** @param sha256 in 64 hexadecimal digits. */
function subject(name, sha256) {
    return { name, digest: { sha256 } };
}


/***/ }),

/***/ 4425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CU: () => (/* binding */ whatDiffers),
/* harmony export */   ZH: () => (/* binding */ verdictPredicateType),
/* harmony export */   bI: () => (/* binding */ verdictStatement)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37428);
/* harmony import */ var _registry_verdict_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40208);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69253);




/** What the predicate of an attested verdict means: docs/proof.md describes it. */
const verdictPredicateType = 'https://github.com/mlops-actions/mlops-actions/attestations/verdict/v1';
/**
 * Parts of a verdict's document that are attested. Examples of rows and values of slices are left out: an attestation
 * is kept for ever, and an artifact is not. The manifest has the digest of the whole document.
 */
const attestedParts = [
    'rules',
    'metrics',
    'baselineMetrics',
    'headline',
    'remarks',
    'pairing',
    'rulesChange',
];
const predicateSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    manifest: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
    findings: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
});
/**
 * The statement that attests a verdict: about the model that was judged and about the verdict's own package, so that it
 * is found by both.
 */
async function verdictStatement(verdict) {
    const { manifest, packageDigest } = verdict;
    const document = (await (0,_registry_verdict_document_js__WEBPACK_IMPORTED_MODULE_1__/* .readVerdictDocument */ .h)(verdict)) ?? {};
    const findings = Object.fromEntries(attestedParts.filter((part) => document[part] !== undefined).map((part) => [part, document[part]]));
    return {
        subject: [
            (0,_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .subject */ .bc)(`verdict on ${manifest.name}`, packageDigest),
            (0,_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .subject */ .bc)(`model ${manifest.name}`, manifest.modelId),
        ],
        predicateType: verdictPredicateType,
        predicate: { manifest, findings },
    };
}
/**
 * Whether an attested predicate says the same as the verdict that is there. The parts that it has are compared, so that
 * a later version may attest more of them.
 * @returns what differs, as the end of a sentence; null if nothing does.
 */
async function whatDiffers(predicate, verdict) {
    const attested = predicateSchema.safeParse(predicate);
    if (!attested.success)
        return `its predicate is not a verdict (${zod__WEBPACK_IMPORTED_MODULE_4__/* .prettifyError */ .S1(attested.error)})`;
    const { manifest, findings } = attested.data;
    if (!(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(manifest, asJson(verdict.manifest))) {
        return 'it states another verdict than the one that is there';
    }
    const document = (await (0,_registry_verdict_document_js__WEBPACK_IMPORTED_MODULE_1__/* .readVerdictDocument */ .h)(verdict)) ?? {};
    const other = Object.keys(findings).find((part) => !(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(findings[part], document[part]));
    return other === undefined ? null : `it states other ${other} than the verdict that is there`;
}
/** What is left of a value once it was written as JSON. */
function asJson(value) {
    return JSON.parse(JSON.stringify(value));
}


/***/ }),

/***/ 59683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   answerParent: () => (/* binding */ answerParent),
/* harmony export */   o: () => (/* binding */ runInFreshProcess)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78474);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57296);
/* harmony import */ var _worker_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85789);




/** The end of the error output that a message quotes, in characters. */
const quotedLength = 2_000;
/**
 * Does one of the jobs in actions/worker-jobs.ts in a process of its own: nothing that this process has loaded is
 * there, and what goes wrong there takes nothing else with it.
 * @param options.environment all that the process sees of the environment.
 * @param options.timeLimit milliseconds after which it is killed.
 * @returns what the job returned.
 * @throws what the job threw; InfrastructureError if the process ended without an answer; the signal's reason.
 */
async function runInFreshProcess(job, data, options) {
    const { signal, timeLimit } = options;
    signal.throwIfAborted();
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.fork)(await (0,_worker_js__WEBPACK_IMPORTED_MODULE_3__/* .findEntry */ .w)(), [], {
        env: { ...options.environment },
        // Neither a debugger's port nor the flags of a test runner are the child's business.
        execArgv: [],
        serialization: 'advanced',
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (text) => {
        said = (said + text).slice(-quotedLength);
    });
    const kill = () => {
        child.kill('SIGKILL');
    };
    let late = false;
    const timer = setTimeout(() => {
        late = true;
        kill();
    }, timeLimit);
    signal.addEventListener('abort', kill, { once: true });
    try {
        const answer = await askChild(child, { job, data });
        signal.throwIfAborted();
        if (answer !== null && 'value' in answer)
            return answer.value;
        if (answer !== null)
            throw receiveError(answer.error);
        const how = late
            ? `gave no answer for ${timeLimit / 1_000} s`
            : `ended ${child.signalCode ? `by ${child.signalCode}` : `with code ${child.exitCode}`}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InfrastructureError */ .EN(`The process of its own for "${job}" ${how}. ${said.trim()}`.trimEnd(), {
            hint: 'A lack of memory is the usual reason; a larger runner helps.',
        });
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', kill);
        kill();
    }
}
/** @returns null if the process ended without an answer. */
async function askChild(child, order) {
    const closed = (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, 'close').then(() => null);
    const answered = (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, 'message').then(([message]) => message);
    // A process that is gone already is told by its end; the order that did not reach it is no news.
    child.send(order, () => undefined);
    return Promise.race([answered, closed]);
}
/** The other side: waits for the order, does it, answers, and ends; ends as well when the parent is gone. */
async function answerParent(jobs) {
    if (process.send === undefined)
        throw new Error('This is the beginning of a worker, which nobody started.');
    process.once('disconnect', () => process.exit(1));
    const [{ job, data }] = (await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(process, 'message'));
    const answer = await jobs[job]()
        .then((work) => work(data))
        .then((value) => ({ value }), (error) => ({ error: sendableError(error) }));
    process.send(answer, undefined, undefined, () => process.exit(0));
}
function sendableError(error) {
    const message = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error);
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1) {
        return { kind: 'configuration', message, hint: error.hint, location: error.location };
    }
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InfrastructureError */ .EN) {
        return { kind: 'infrastructure', message, hint: error.hint, retryable: error.retryable };
    }
    return { kind: 'other', message };
}
function receiveError({ kind, message, hint, location = {}, retryable = false }) {
    const hinted = hint === undefined ? {} : { hint };
    if (kind === 'configuration')
        return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(message, { location, ...hinted });
    if (kind === 'infrastructure')
        return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InfrastructureError */ .EN(message, { retryable, ...hinted });
    return new Error(message);
}


/***/ }),

/***/ 31041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ valuesOfConstantPolicies)
/* harmony export */ });
/* harmony import */ var _overlap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38499);

/**
 * What taking one action everywhere would have earned a decision, doubly robust: the mean reward of its own rows tells
 * that of the contexts that it was taken in.
 * @param expected as for `doublyRobust`.
 * @returns one value an action; null where the log does not tell, as by `whyNotComparable`.
 */
function valuesOfConstantPolicies({ rows, actions, action, reward, propensity }, expected) {
    const counts = new Float64Array(actions);
    const values = new Float64Array(actions);
    const certain = new Float64Array(actions);
    let allCertain = 0;
    for (let row = 0; row < rows; row++) {
        const taken = action[row];
        for (let k = 0; k < actions; k++)
            values[k] += expected[row * actions + k] / rows;
        values[taken] += (reward[row] - expected[row * actions + taken]) / propensity[row] / rows;
        counts[taken]++;
        if (!(0,_overlap_js__WEBPACK_IMPORTED_MODULE_0__/* .isCertain */ .te)(propensity[row]))
            continue;
        certain[taken]++;
        allCertain++;
    }
    return Array.from(values, (value, k) => counts[k] >= _overlap_js__WEBPACK_IMPORTED_MODULE_0__/* .leastMatchedRows */ .Ts && certain[k] === allCertain ? value : null);
}


/***/ }),

/***/ 42420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ summarisePolicy)
/* harmony export */ });
/* harmony import */ var _data_profile_profile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13581);
/* harmony import */ var _intervals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86783);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25883);
/* harmony import */ var _constant_policies_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31041);
/* harmony import */ var _estimators_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8673);
/* harmony import */ var _value_metrics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74253);






const shownWeights = 5;
const estimates = [
    _value_metrics_js__WEBPACK_IMPORTED_MODULE_3__/* .policyValue */ .o,
    'policy_value_snips',
    'policy_value_ips',
    'logging_value',
    'policy_lift_dr',
];
/** What a log says of a policy. */
function summarisePolicy(predictions) {
    const { rows, policy, expected } = predictions;
    const weights = (0,_estimators_js__WEBPACK_IMPORTED_MODULE_4__/* .importanceWeights */ .YX)(predictions);
    let sum = 0;
    for (let row = 0; row < rows; row++)
        sum += weights[row];
    let direct = 0;
    for (let at = 0; at < policy.length; at++)
        direct += policy[at] * expected[at];
    return {
        rows,
        estimates: estimates.map((metric) => {
            const { value, reason } = (0,_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .computeMetric */ .AO)(predictions, metric);
            const { interval } = (0,_intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .metricInterval */ .gf)(predictions, metric);
            return { metric, value, ...(reason === undefined ? {} : { reason }), interval };
        }),
        directMethod: direct / rows,
        effectiveSampleSize: (0,_estimators_js__WEBPACK_IMPORTED_MODULE_4__/* .effectiveSampleSize */ .TT)(weights),
        meanWeight: sum / rows,
        actions: describeActions(predictions),
        largestWeights: largestOf(predictions, weights, sum),
    };
}
function describeActions(predictions) {
    const { names, rows, actions, action, reward, policy, expected } = predictions;
    const counts = new Float64Array(actions);
    const rewards = new Float64Array(actions);
    const shares = new Float64Array(actions);
    const values = (0,_constant_policies_js__WEBPACK_IMPORTED_MODULE_5__/* .valuesOfConstantPolicies */ .E)(predictions, expected);
    for (let row = 0; row < rows; row++) {
        counts[action[row]]++;
        rewards[action[row]] += reward[row];
        for (let k = 0; k < actions; k++)
            shares[k] += policy[row * actions + k] / rows;
    }
    return names.map((name, k) => ({
        action: name,
        loggedRows: counts[k],
        loggedShare: counts[k] / rows,
        loggedReward: counts[k] >= _data_profile_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .leastNamedCategoryRows */ .gW ? rewards[k] / counts[k] : null,
        policyShare: shares[k],
        valueEverywhere: values[k],
    }));
}
function largestOf(predictions, weights, sum) {
    const { names, actions, action, propensity, policy } = predictions;
    const largest = [];
    for (let row = 0; row < weights.length; row++) {
        if (weights[row] === 0)
            continue;
        if (largest.length === shownWeights && weights[row] <= weights[largest[shownWeights - 1]])
            continue;
        const place = largest.findIndex((other) => weights[other] < weights[row]);
        largest.splice(place < 0 ? largest.length : place, 0, row);
        largest.length = Math.min(largest.length, shownWeights);
    }
    return largest.map((row) => ({
        action: names[action[row]],
        propensity: propensity[row],
        policyProbability: policy[row * actions + action[row]],
        weight: weights[row],
        share: weights[row] / sum,
    }));
}


/***/ }),

/***/ 52457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KD: () => (/* binding */ lossFigure),
/* harmony export */   rt: () => (/* binding */ columnBars),
/* harmony export */   xn: () => (/* binding */ shapFigure)
/* harmony export */ });
/* harmony import */ var _report_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20089);

/** Columns shown in a picture of importance. */
const shownColumns = 15;
/** Loss on training and validation rows by round, of one or more trainings; nothing where there was one round. */
function lossFigure(trainings) {
    const series = trainings
        .filter(({ history }) => history.length > 1)
        .flatMap(({ name, history }) => {
        const points = (loss) => history.map((step) => [step.step, step[loss] ?? Number.NaN]);
        const nameOf = (rows) => (name === '' ? rows : `${name}: ${rows.toLowerCase()}`);
        return [
            { name: nameOf('Training'), points: points('trainLoss') },
            { name: nameOf('Validation'), points: points('validationLoss') },
        ];
    });
    return series.length > 0 ? [{ kind: 'lines', title: 'Loss', x: 'Round', y: 'Loss', series }] : [];
}
/** Mean absolute Shapley value of each column; nothing where the learner has no exact ones. */
function shapFigure(shap, of = '') {
    if (shap === null)
        return [];
    const title = `Mean absolute Shapley value of each column in the score (${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(shap.rows)} test rows)`;
    return columnBars(of === '' ? title : `${of}: ${title.charAt(0).toLowerCase()}${title.slice(1)}`, shap.values);
}
/** The largest values; shuffling a column that is worth nothing can seem to help, which is drawn as nothing. */
function columnBars(title, values) {
    const bars = Object.entries(values)
        .sort(([, a], [, b]) => b - a)
        .slice(0, shownColumns)
        .map(([label, value]) => ({ label, value: Math.max(value, 0) }));
    return bars.length > 0 ? [{ kind: 'bars', title, bars }] : [];
}


/***/ }),

/***/ 52793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ verdictSentence),
/* harmony export */   Hq: () => (/* binding */ blocksRemark),
/* harmony export */   z_: () => (/* binding */ nothingCompared)
/* harmony export */ });
/** What an outcome says where nothing is compared, or not yet. */
const nothingCompared = {
    margin: null,
    value: null,
    baseline: null,
    difference: null,
    interval: null,
    rowsToDecide: null,
};
/** How the remark begins that says that intervals of the model's own values go by blocks of rows. */
const blocksRemark = 'Rows that belong together say less than as many others';
/** Verdict and headline in one, for places that show nothing else. */
function verdictSentence({ verdict, headline }) {
    const word = { pass: 'Passed', fail: 'Failed', inconclusive: 'Inconclusive' }[verdict];
    return `${word}: ${headline}`;
}


/***/ }),

/***/ 58984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ singleRows),
/* harmony export */   m: () => (/* binding */ sampleRows)
/* harmony export */ });
/* harmony import */ var _data_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96598);

/** Some rows of a table, spread evenly over it, with no text that none of them holds. */
function sampleRows(table, most) {
    const count = Math.min(most, table.rows);
    const rows = Array.from({ length: count }, (_, at) => Math.floor((at * table.rows) / count));
    return (0,_data_table_js__WEBPACK_IMPORTED_MODULE_0__/* .tableOf */ .c_)([...table.columns.values()].map((column) => pickRows(column, rows)));
}
/** The rows of a table as tables of one row, as a service gets them. */
function singleRows(table) {
    const columns = [...table.columns.values()];
    return Array.from({ length: table.rows }, (_, row) => (0,_data_table_js__WEBPACK_IMPORTED_MODULE_0__/* .tableOf */ .c_)(columns.map((column) => pickRows(column, [row]))));
}
function pickRows(column, rows) {
    if (column.kind === 'numeric') {
        return { ...column, values: Float64Array.from(rows, (row) => column.values[row]) };
    }
    return (0,_data_table_js__WEBPACK_IMPORTED_MODULE_0__/* .textColumn */ ._u)(column.name, rows.map((row) => column.dictionary[column.codes[row]]));
}


/***/ }),

/***/ 1855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ postPublicationCheck),
/* harmony export */   c: () => (/* binding */ postPublicationComment)
/* harmony export */ });
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52739);
/* harmony import */ var _report_visible_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87612);
/* harmony import */ var _publication_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36906);



/** GitHub takes 65,536 characters; some are left for the marker. */
const textLimit = 65_000;
/**
 * Writes the one comment of a pipeline on a pull request, or brings it up to date. A run that ends late leaves the comment
 * of a newer one alone, and its log says so.
 * @param attempt of the run that judged.
 */
async function postPublicationComment({ name, pullRequest, report, run, commit }, { comments, log }, whole, attempt) {
    const body = (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .renderMarkdown */ .G)(report, { limit: textLimit, ...(whole ? { link: whole } : {}) });
    // At a terminal runs have no numbers.
    const stamp = /^\d+$/.test(run) ? { run, attempt, commit } : null;
    const posted = await comments.upsert(pullRequest, `mlops-gate:${name}`, body, stamp);
    if (posted.change === 'overtaken') {
        log.info(`The comment is left alone: it is that of a newer run, ${posted.url}.`);
    }
    return posted;
}
/**
 * Makes the check run on the commit that was judged, with annotations where the rules that did not hold are written.
 * @param options.fromFork whether a stranger's code computed the figures. Such a check has a name of its own: a rule
 *   of a branch that asks for the other one must not be satisfied by what a stranger says.
 * @param options.url of the run that judged; null means this one.
 */
async function postPublicationCheck(publication, { checks }, whole, { fromFork = false, url = null } = {}) {
    const { name, commit, conclusion, report, annotations } = publication;
    return checks.create({
        name: `${fromFork ? 'Model quality of a fork' : 'Model quality'}: ${name}`,
        conclusion,
        title: (0,_report_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleSentence */ .kX)((0,_publication_js__WEBPACK_IMPORTED_MODULE_2__/* .publicationTitle */ .Bm)(publication)),
        summary: (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .renderMarkdown */ .G)(report, { limit: textLimit, ...(whole ? { link: whole } : {}) }),
        annotations: annotations.map((annotation) => ({ ...annotation, message: (0,_report_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleSentence */ .kX)(annotation.message) })),
        commit,
        ...(url === null ? {} : { url }),
    });
}


/***/ }),

/***/ 36906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J9: () => (/* binding */ isPublicationArtifact),
  E_: () => (/* binding */ parsePublication),
  $A: () => (/* binding */ publicationArtifact),
  VB: () => (/* binding */ publicationFile),
  nh: () => (/* binding */ publicationLimits),
  Bm: () => (/* binding */ publicationTitle),
  _1: () => (/* binding */ writePublication)
});

// UNUSED EXPORTS: publicationSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/gate/outcome.js
var outcome = __webpack_require__(52793);
// EXTERNAL MODULE: ./build/shared/src/registry/manifest.js
var manifest = __webpack_require__(61548);
;// CONCATENATED MODULE: ./build/shared/src/report/report-schema.js

/** Longest text and longest list in a report that comes from outside; renderers shorten both to what can be read. */
const longestText = 100_000;
const longestList = 100_000;
const mostSections = 500;
const mostColumns = 100;
const report_schema_text = schemas/* string */.YjP().max(longestText);
const texts = schemas/* array */.YOg(report_schema_text).max(longestList);
/** JSON writes null for a figure that is none. */
const figure = schemas/* number */.aig()
    .nullable()
    .transform((value) => value ?? Number.NaN);
const figures = schemas/* array */.YOg(figure).max(longestList);
const report_schema_status = schemas/* enum */.k5n(['pass', 'fail', 'inconclusive', 'warning', 'info']);
const table = schemas/* strictObject */.rej({
    caption: report_schema_text.optional(),
    columns: schemas/* array */.YOg(schemas/* strictObject */.rej({ heading: report_schema_text, align: schemas/* enum */.k5n(['left', 'right']).optional() }))
        .max(mostColumns),
    rows: schemas/* array */.YOg(schemas/* array */.YOg(schemas/* union */.KCZ([report_schema_text, schemas/* strictObject */.rej({ text: report_schema_text, status: report_schema_status })])).max(mostColumns)).max(longestList),
    empty: report_schema_text.optional(),
});
const shape = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('numbers'), from: report_schema_text, to: report_schema_text, shares: schemas/* array */.YOg(figures).max(100) }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('categories'), labels: texts, shares: schemas/* array */.YOg(figures).max(100) }),
]);
const pair = schemas/* tuple */.PVZ([figure, figure]);
const extent = schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]);
const lineSeries = schemas/* strictObject */.rej({
    name: report_schema_text,
    points: schemas/* array */.YOg(pair).max(longestList),
    notes: texts.optional(),
    ranges: schemas/* array */.YOg(pair).max(longestList).optional(),
    mark: schemas/* strictObject */.rej({ x: figure, y: figure, label: report_schema_text }).optional(),
    reference: schemas/* boolean */.zMY().optional(),
});
const intervalItem = schemas/* strictObject */.rej({
    label: report_schema_text,
    value: figure,
    interval: schemas/* strictObject */.rej({ lower: figure, upper: figure }).nullable(),
    note: report_schema_text.optional(),
});
const histogramSeries = schemas/* strictObject */.rej({ name: report_schema_text, shares: figures });
const sparkline = schemas/* strictObject */.rej({
    name: report_schema_text,
    values: schemas/* array */.YOg(schemas/* number */.aig().nullable()).max(longestList),
    note: report_schema_text.optional(),
});
const distribution = schemas/* strictObject */.rej({ name: report_schema_text, note: report_schema_text.optional(), shape: shape.nullable() });
/** One schema a kind of block: the compiler misses none that a report may have. */
const blocks = {
    text: schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('text'), text: report_schema_text }),
    facts: schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('facts'), facts: schemas/* array */.YOg(schemas/* tuple */.PVZ([report_schema_text, report_schema_text])).max(longestList) }),
    table: schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('table'), table }),
    code: schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('code'), text: report_schema_text }),
    link: schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('link'), text: report_schema_text, url: report_schema_text }),
    bars: schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('bars'),
        title: report_schema_text,
        bars: schemas/* array */.YOg(schemas/* strictObject */.rej({ label: report_schema_text, value: figure })).max(longestList),
    }),
    lines: schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('lines'),
        title: report_schema_text,
        x: report_schema_text,
        y: report_schema_text,
        series: schemas/* array */.YOg(lineSeries).max(100),
        domain: schemas/* strictObject */.rej({ x: extent, y: extent }).optional(),
        figures: table.optional(),
    }),
    intervals: schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('intervals'),
        title: report_schema_text,
        x: report_schema_text,
        items: schemas/* array */.YOg(intervalItem).max(longestList),
        reference: schemas/* strictObject */.rej({ label: report_schema_text, value: figure }).optional(),
    }),
    histogram: schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('histogram'),
        title: report_schema_text,
        edges: figures,
        series: schemas/* array */.YOg(histogramSeries).max(100),
    }),
    distributions: schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('distributions'),
        title: report_schema_text,
        series: schemas/* array */.YOg(report_schema_text).max(100),
        items: schemas/* array */.YOg(distribution).max(longestList),
    }),
    sparklines: schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('sparklines'),
        title: report_schema_text,
        times: texts,
        limit: schemas/* strictObject */.rej({ label: report_schema_text, value: schemas/* number */.aig() }).optional(),
        items: schemas/* array */.YOg(sparkline).max(longestList),
    }),
    heatmap: schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('heatmap'),
        title: report_schema_text,
        scale: schemas/* enum */.k5n(['share', 'signed']),
        rows: texts,
        columns: texts,
        values: schemas/* array */.YOg(schemas/* array */.YOg(schemas/* number */.aig().nullable()).max(longestList)).max(longestList),
        texts: schemas/* array */.YOg(texts).max(longestList).optional(),
        figures: table,
    }),
};
const block = schemas/* discriminatedUnion */.gMt('kind', [
    blocks.text,
    blocks.facts,
    blocks.table,
    blocks.code,
    blocks.link,
    blocks.bars,
    blocks.lines,
    blocks.intervals,
    blocks.histogram,
    blocks.distributions,
    blocks.sparklines,
    blocks.heatmap,
]);
const section = schemas/* strictObject */.rej({
    heading: report_schema_text,
    folded: schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* literal */.euz('except-file')]).optional(),
    fileOnly: schemas/* boolean */.zMY().optional(),
    blocks: schemas/* array */.YOg(block).max(mostSections),
});
/** A report as JSON that somebody else may have written: every part is bounded, and nothing unknown is let through. */
const reportSchema = schemas/* strictObject */.rej({
    title: report_schema_text,
    status: report_schema_status,
    headline: report_schema_text,
    sections: schemas/* array */.YOg(section).max(mostSections),
});

// EXTERNAL MODULE: ./build/shared/src/report/visible-text.js
var visible_text = __webpack_require__(87612);
;// CONCATENATED MODULE: ./build/shared/src/publication/publication.js






/**
 * What a run could not post itself, because its token only reads, and leaves for the action publish-report: the
 * verdict's report as data, never as Markdown. Whoever publishes it renders it.
 */
/** The one file of the artifact. */
const publicationFile = 'publication.json';
/** What an artifact with a publication may be. Beyond it nothing is fetched or unpacked. */
const publicationLimits = { packed: 4 * 2 ** 20, unpacked: 8 * 2 ** 20, files: 2 };
/** Longest publication that is written, in bytes: it is below the limits even if packing gains nothing. */
const longestWritten = 3 * 2 ** 20;
const artifactPrefix = 'mlops-report-';
/** The artifact in which a pipeline leaves its publication. */
function publicationArtifact(pipeline) {
    return artifactPrefix + pipeline;
}
/** Whether an artifact is one with a publication, by its name. */
function isPublicationArtifact(name) {
    return name.startsWith(artifactPrefix) && manifest/* pipelineName */.am.safeParse(name.slice(artifactPrefix.length)).success;
}
const commit = schemas/* string */.YjP().regex(/^([0-9a-f]{40}|[0-9a-f]{64})?$/, 'must be the id of a commit');
const publicationSchema = schemas/* strictObject */.rej({
    format: schemas/* literal */.euz('mlops-publication/1'),
    /** The pipeline. */
    name: manifest/* pipelineName */.am,
    /** The run that gave the verdict. */
    run: schemas/* string */.YjP().regex(/^(\d{1,20}|local)$/, 'must be the id of a run'),
    /** The pull request's head that was judged; empty outside git. */
    commit,
    /** 0 at a terminal, where there is none. */
    pullRequest: schemas/* int */.Whr().nonnegative(),
    verdict: schemas/* enum */.k5n(['pass', 'fail', 'inconclusive']),
    /** What is left to be posted. */
    wanted: schemas/* strictObject */.rej({ comment: schemas/* boolean */.zMY(), check: schemas/* boolean */.zMY() }),
    /** Of the check run. */
    conclusion: schemas/* enum */.k5n(['success', 'failure', 'neutral']),
    /** Of the check run: what did not hold, and where it is written. */
    annotations: schemas/* array */.YOg(schemas/* strictObject */.rej({
        path: schemas/* string */.YjP()
            .max(1000)
            .regex(/^(?!\/)(?!.*(^|\/)\.\.(\/|$))[^\\\p{Cc}]+$/u, 'must be a path inside the repository'),
        line: schemas/* int */.Whr().min(1).max(1_000_000),
        level: schemas/* enum */.k5n(['notice', 'warning', 'failure']),
        message: schemas/* string */.YjP().max(100_000),
    }))
        .max(1000),
    report: reportSchema,
})
    .refine(({ verdict, conclusion, report }) => conclusion !== 'success' || (verdict === 'pass' && report.status === 'pass'), {
    error: 'says "success" although the verdict is not "pass"',
    path: ['conclusion'],
})
    .refine(({ verdict, report: { status } }) => status === verdict || (status === 'warning' && verdict === 'pass'), {
    error: 'is not that of the verdict',
    path: ['report', 'status'],
});
/** Verdict and headline in one, for places that show nothing else. A report that warns withholds its verdict. */
function publicationTitle({ verdict, report }) {
    if (report.status === 'warning')
        return `Not passed: ${report.headline}`;
    return (0,outcome/* verdictSentence */.BT)({ verdict, headline: report.headline });
}
/**
 * Reads a publication that anybody may have written.
 * @throws Error with one line that says what is wrong with it.
 */
function parsePublication(text) {
    let content;
    try {
        content = JSON.parse(text);
    }
    catch (cause) {
        throw new Error(`${publicationFile} is not JSON`, { cause });
    }
    const parsed = publicationSchema.safeParse(content);
    if (parsed.success)
        return parsed.data;
    const [{ path, message }] = parsed.error.issues;
    throw new Error(`${publicationFile} does not have the form that is expected: ${path.join('.')}: ${message}`);
}
/**
 * The text of a publication. A report that is too long for it loses sections from its end, and says so.
 * @throws Error if it would not be read again.
 */
function writePublication(publication) {
    const { report } = publication;
    // What only the file shows no comment can show.
    const handed = report.sections.filter(({ fileOnly }) => !fileOnly);
    const textWith = (sections) => {
        const missing = handed.length - sections;
        const note = { heading: 'Left out', blocks: [{ kind: 'text', text: leftOut(missing) }] };
        const kept = [...handed.slice(0, sections), ...(missing > 0 ? [note] : [])];
        return JSON.stringify({ ...publication, report: { ...report, sections: kept } }, shown);
    };
    let kept = handed.length;
    let text = textWith(kept);
    while (kept > 0 && Buffer.byteLength(text) > longestWritten)
        text = textWith(--kept);
    try {
        parsePublication(text);
    }
    catch (cause) {
        throw new Error(`The report cannot be handed on: ${(0,errors/* messageOf */.bD)(cause)}`, { cause });
    }
    return text;
}
/** A line of a report is shown in so many characters at the most; what is more need not be handed on. */
function shown(_key, value) {
    if (typeof value !== 'string' || value.includes('\n'))
        return value;
    return (0,visible_text/* shortenMiddle */.jM)(value, visible_text/* longTextLimit */.TC);
}
function leftOut(sections) {
    return `${sections} more sections are in the report of the run, which is too long to be handed on.`;
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


/***/ }),

/***/ 74904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ thresholdFacts)
/* harmony export */ });
/* harmony import */ var _report_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20089);

/** What a report says of a threshold that was chosen; nothing of one that was stated. */
function thresholdFacts({ threshold, thresholdChoice: choice, }) {
    if (choice === undefined)
        return [];
    const reached = `${choice.criterion} ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(choice.value)} on ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(choice.rows)} validation rows`;
    return [['Threshold', `${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(threshold)}, chosen by ${reached}`]];
}


/***/ }),

/***/ 33701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fq: () => (/* binding */ trainingRecordPath),
/* harmony export */   KP: () => (/* binding */ readTrainingRecord),
/* harmony export */   Kz: () => (/* binding */ trainingRecord)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(961);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37428);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57296);




/** Where a model package says how the model came about; not part of what it is. */
const trainingRecordPath = 'training.json';
/** Steps that are kept of a longer history: a picture shows no more. */
const mostSteps = 500;
const mostColumns = 500;
const mostBytes = 2_000_000;
const loss = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nullable();
const byColumn = zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(10_000), zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig());
const trainingRecordSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    format: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('mlops-training/1'),
    /** What was reached after each step: trees or epochs. Null where it was not finite. */
    history: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ step: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), trainLoss: loss, validationLoss: loss })).max(mostSteps),
    /** The columns with the largest mean absolute Shapley values over some test rows. */
    shap: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ rows: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), values: byColumn }).nullable(),
});
/** What of a training is worth keeping. */
function trainingRecord(history, explanation) {
    const shap = explanation?.shap ?? null;
    return {
        format: 'mlops-training/1',
        history: evenly(history).map(({ step, trainLoss, validationLoss }) => ({
            step,
            trainLoss: finite(trainLoss),
            validationLoss: finite(validationLoss),
        })),
        shap: shap && { rows: shap.rows, values: largest(shap.values) },
    };
}
/**
 * The record in a model package.
 * @returns null where a package has none: not every model was trained here.
 * @throws InfrastructureError if it cannot be read.
 */
async function readTrainingRecord(folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, trainingRecordPath);
    const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null);
    if (facts === null)
        return null;
    if (facts.size > mostBytes)
        throw unreadable(folder, `it has ${facts.size} bytes`);
    try {
        return trainingRecordSchema.parse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8')));
    }
    catch (cause) {
        throw unreadable(folder, cause instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodError */ .G ? zod__WEBPACK_IMPORTED_MODULE_5__/* .prettifyError */ .S1(cause) : (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause), cause);
    }
}
function unreadable(folder, why, cause) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InfrastructureError */ .EN(`"${trainingRecordPath}" of the model in "${folder}" cannot be read: ${why}.`, {
        hint: 'Train the model again with this version.',
        cause,
    });
}
/** At most `mostSteps` of the steps, the first and the last among them. */
function evenly(history) {
    if (history.length <= mostSteps)
        return history;
    const last = history.length - 1;
    return Array.from({ length: mostSteps }, (_, k) => history[Math.round((k * last) / (mostSteps - 1))]);
}
function finite(value) {
    return Number.isFinite(value) ? value : null;
}
function largest(values) {
    const sorted = Object.entries(values).filter(([, value]) => Number.isFinite(value));
    return Object.fromEntries(sorted.sort(([, a], [, b]) => b - a).slice(0, mostColumns));
}


/***/ }),

/***/ 40208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ readVerdictDocument)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2503);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57296);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61548);





/**
 * Reads the document of a verified verdict, whatever it holds.
 * @returns null if it has none.
 * @throws InfrastructureError if it cannot be read.
 */
async function readVerdictDocument({ folder, manifest, }) {
    if (!manifest.files.some(({ path }) => path === _manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictFile */ .Y1))
        return null;
    try {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictFile */ .Y1), 'utf8');
        return zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J()).parse(JSON.parse(text));
    }
    catch (cause) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InfrastructureError */ .EN(`"${_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictFile */ .Y1}" of the verdict cannot be read: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)}`, {
            hint: 'Run validate-gate again.',
            cause,
        });
    }
}


/***/ }),

/***/ 65981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ policySections)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20089);

const estimators = {
    policy_value_dr: 'The policy, doubly robust',
    policy_value_snips: 'The policy, self-normalised inverse propensity',
    policy_value_ips: 'The policy, inverse propensity',
    logging_value: 'What was logged',
    policy_lift_dr: 'The policy less what was logged, doubly robust',
};
/** Actions that are listed; the others come together. */
const shownActions = 20;
/** What logged decisions say of a policy: estimates with intervals, shares of the actions, the rows that weigh most. */
function policySections(summary) {
    const { rows, estimates, directMethod, effectiveSampleSize, meanWeight } = summary;
    return [
        {
            heading: `What the policy would have earned a decision, by ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(rows)} logged ones`,
            blocks: [
                {
                    kind: 'table',
                    table: {
                        columns: [
                            { heading: 'Estimate' },
                            { heading: 'Value', align: 'right' },
                            { heading: '95% interval' },
                            { heading: 'Metric' },
                        ],
                        rows: estimates.map(({ metric, value, reason, interval }) => [
                            estimators[metric] ?? metric,
                            (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(value),
                            interval === null
                                ? (reason ?? '')
                                : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(interval.lower)} to ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(interval.upper)}`,
                            metric,
                        ]),
                    },
                },
                {
                    kind: 'facts',
                    facts: [
                        [
                            'Effective sample size',
                            `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(effectiveSampleSize)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(rows)}: so many decisions of the policy itself would say as much`,
                        ],
                        ['Mean weight', `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(meanWeight)}: about 1 where the propensities are right`],
                        [
                            'Model of the rewards alone',
                            `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(directMethod)}: what it believes, without a correction by the log`,
                        ],
                    ],
                },
            ],
        },
        actionSection(summary),
        weightSection(summary),
    ];
}
function actionSection({ actions }) {
    const shown = actions.toSorted((a, b) => b.policyShare - a.policyShare).slice(0, shownActions);
    const others = actions.length - shown.length;
    return {
        heading: 'What is done',
        blocks: [
            {
                kind: 'table',
                table: {
                    columns: [
                        { heading: 'Action' },
                        { heading: 'Logged', align: 'right' },
                        { heading: 'By the policy', align: 'right' },
                        { heading: 'Mean reward logged', align: 'right' },
                        { heading: 'If always taken', align: 'right' },
                    ],
                    rows: shown.map(({ action, loggedShare, policyShare, loggedReward, valueEverywhere }) => [
                        action,
                        (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(loggedShare),
                        (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(policyShare),
                        (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(loggedReward),
                        (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(valueEverywhere),
                    ]),
                },
            },
            ...(others > 0
                ? [{ kind: 'text', text: `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(others)} more actions are not shown.` }]
                : []),
        ],
    };
}
function weightSection({ largestWeights }) {
    return {
        heading: 'Decisions that weigh most',
        folded: true,
        blocks: [
            {
                kind: 'table',
                table: {
                    columns: [
                        { heading: 'Action' },
                        { heading: 'Propensity', align: 'right' },
                        { heading: 'Probability by the policy', align: 'right' },
                        { heading: 'Weight', align: 'right' },
                        { heading: 'Share of all weight', align: 'right' },
                    ],
                    rows: largestWeights.map((row) => [
                        row.action,
                        (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(row.propensity),
                        (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(row.policyProbability),
                        (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(row.weight),
                        (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(row.share),
                    ]),
                    empty: 'The policy would have taken no logged action.',
                },
            },
        ],
    };
}


/***/ })

};
