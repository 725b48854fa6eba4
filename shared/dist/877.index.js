export const id = 877;
export const ids = [877];
export const modules = {

/***/ 70877:
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
// EXTERNAL MODULE: ./build/shared/src/evaluate/make-predictions.js
var make_predictions = __webpack_require__(67104);
// EXTERNAL MODULE: ./build/shared/src/evaluate/metrics.js + 6 modules
var evaluate_metrics = __webpack_require__(61748);
// EXTERNAL MODULE: ./build/shared/src/data/table.js
var data_table = __webpack_require__(96598);
;// CONCATENATED MODULE: ./build/shared/src/evaluate/select-predictions.js

function selectPredictions(predictions, rows, keepSlices) {
    const shared = {
        rows: rows.length,
        ids: predictions.ids === null ? null : Array.from(rows, (row) => predictions.ids[row]),
        slices: keepSlices ? (0,data_table/* selectRows */.A5)(predictions.slices, rows) : (0,data_table/* tableOf */.c_)([]),
    };
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
    if (candidate.task === 'regression' || baseline.task === 'regression')
        return null;
    const positives = [positiveLabel(candidate), positiveLabel(baseline)];
    if (positives[0] === positives[1])
        return null;
    const [ours, theirs] = positives.map((label) => (label === null ? 'none (not two classes)' : `"${label}"`));
    return `The candidate's positive class is ${ours}, the baseline's ${theirs}.`;
}
function positiveLabel({ classes, positive }) {
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
    for (let row = 0; row < candidate.rows; row++) {
        const [a, b] = [candidate.actual[row], baseline.actual[row]];
        if (!(Math.abs(a - b) <= sameValueTolerance * Math.max(Math.abs(a), Math.abs(b))))
            changed++;
    }
    return changed;
}

// EXTERNAL MODULE: ./build/shared/src/evaluate/distributions.js
var distributions = __webpack_require__(92070);
;// CONCATENATED MODULE: ./build/shared/src/evaluate/proportion-intervals.js

/** Wilson's score interval (1927) of a share. */
function wilsonInterval(hits, trials, level) {
    const z = (0,distributions/* normalQuantile */.Zl)((1 + level) / 2);
    const share = hits / trials;
    const shrink = 1 + (z * z) / trials;
    const centre = (share + (z * z) / (2 * trials)) / shrink;
    const reach = (z * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials))) / shrink;
    return { lower: Math.max(0, centre - reach), upper: Math.min(1, centre + reach) };
}
/**
 * Tango's score interval (1998) of the difference of two shares measured on the same rows. Only rows on which the two
 * disagree carry information. It holds its level with few of them, where an interval of differences ± t standard errors
 * does not, because the standard error is the one that would hold at each difference tried.
 * @param gained rows where the first hits and the second misses.
 * @param lost rows where the second hits and the first misses.
 * @param rows all rows, also those where both agree.
 */
function tangoInterval(gained, lost, rows, level) {
    const z = (0,distributions/* normalQuantile */.Zl)((1 + level) / 2);
    const difference = (gained - lost) / rows;
    return {
        lower: boundary((tried) => tangoScore(gained, lost, rows, tried) > z, -1, difference),
        upper: boundary((tried) => tangoScore(gained, lost, rows, tried) > -z, difference, 1),
    };
}
/** The score statistic of a tried difference: standard normal if it is the true one; falls as it rises. */
function tangoScore(gained, lost, rows, tried) {
    // The share of lost rows that is most likely given the tried difference: the root of a quadratic equation.
    const b = -(gained + lost) + (2 * rows - gained + lost) * tried;
    const c = -lost * tried * (1 - tried);
    const likelyLost = (Math.sqrt(Math.max(0, b * b - 8 * rows * c)) - b) / (4 * rows);
    const variance = rows * (2 * likelyLost + tried * (1 - tried));
    const excess = gained - lost - rows * tried;
    if (variance <= 0)
        return excess === 0 ? 0 : Math.sign(excess) * Number.POSITIVE_INFINITY;
    return excess / Math.sqrt(variance);
}
/** Where `tooLow` turns from true to false in [low, high], by bisection. */
function boundary(tooLow, low, high) {
    for (let step = 0; step < 60; step++) {
        const middle = (low + high) / 2;
        if (tooLow(middle))
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}

;// CONCATENATED MODULE: ./build/shared/src/evaluate/standard-error.js
/**
 * Standard error of a statistic from the influences of its rows (infinitesimal jackknife).
 *
 * With few rows that matter (two models that disagree on a dozen), the variance is known much worse than the number of
 * rows suggests. The degrees of freedom therefore follow from the kurtosis of the influences, by matching the variance
 * of the sample variance (O'Neill 2014, "Some useful moment results in sampling problems"): 2n / (κ − (n−3)/(n−1)).
 * @param influences one a row.
 * @param imagined influence of a disagreement that was not seen: counted once in each direction, as Bonett & Price
 *   (2012) add one pair each way for a difference of paired proportions. Without it, two models that happen to agree on
 *   few rows would seem to be known to agree everywhere.
 * @returns null with fewer than two rows.
 */
function standardErrorOf(influences, imagined = 0) {
    const rows = influences.length;
    if (rows < 2)
        return null;
    let mean = 0;
    for (let row = 0; row < rows; row++)
        mean += influences[row];
    mean /= rows;
    let squares = 2 * imagined ** 2;
    let fourthPowers = 2 * imagined ** 4;
    for (let row = 0; row < rows; row++) {
        const square = (influences[row] - mean) ** 2;
        squares += square;
        fourthPowers += square * square;
    }
    const value = Math.sqrt(squares / (rows - 1) / rows);
    if (squares === 0)
        return { value: 0, degreesOfFreedom: rows - 1 };
    const kurtosis = (fourthPowers * rows) / squares ** 2;
    const degreesOfFreedom = (2 * rows) / Math.max(kurtosis - (rows - 3) / (rows - 1), 2 / (rows - 1));
    return { value, degreesOfFreedom: Math.min(Math.max(degreesOfFreedom, 1), rows - 1) };
}

;// CONCATENATED MODULE: ./build/shared/src/evaluate/intervals.js




/**
 * Confidence interval of one metric over the rows as a sample of what the model will meet.
 * @param level two-sided confidence, by default 0.95.
 */
function metricInterval(predictions, name, options = {}) {
    return intervalOf((0,evaluate_metrics/* prepareMetric */.ii)(predictions, name), options.level ?? 0.95);
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
        return { interval: { ...wilsonInterval(hits, trials, level), level, method: 'wilson' } };
    }
    if (prepared.exactInterval !== undefined) {
        const exact = prepared.exactInterval(level);
        if (exact === null)
            return { interval: null, reason: 'There are too few rows for an interval.' };
        return { interval: { ...exact, level, method: 'order-statistics' } };
    }
    const error = standardErrorOf(prepared.influence());
    const { to, from, slope } = scales[scale];
    if (error === null)
        return { interval: null, reason: 'One row gives no interval.' };
    if (error.value === 0 || !Number.isFinite(to(value))) {
        return { interval: null, reason: `No interval: every row says ${metric.name} is exactly ${value}.` };
    }
    const reach = (0,distributions/* studentQuantile */.FI)((1 + level) / 2, error.degreesOfFreedom) * error.value * slope(value);
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
        interval: intervalOf(preparation, 0.95).interval,
        verdict: holds ? 'pass' : 'fail',
        reason: `${metric} is ${numberText(value, limit)}, ${relation}.`,
    };
}

// EXTERNAL MODULE: ./build/shared/src/base/random.js
var base_random = __webpack_require__(93096);
;// CONCATENATED MODULE: ./build/shared/src/evaluate/bootstrap.js

/** Resamples of a bootstrap: enough that the 5 % bounds wander by less than a tenth of the interval. */
const mostResamples = 1000;
const fewestResamples = 200;
/** Rows drawn in all at most, which takes about a second: very large samples get fewer resamples. */
const drawBudget = 100_000_000;
/**
 * Efron's bootstrap of rows: draws as many rows as there are, with replacement, and asks for the statistic again.
 * The same seed gives the same result.
 * @param statistic receives how often each row was drawn; the array is reused.
 * @returns the statistics in rising order, NaN where a resample left it undefined (those come last).
 */
function bootstrap(rows, seed, statistic) {
    const random = new base_random/* Random */.o(seed);
    const resamples = Math.max(fewestResamples, Math.min(mostResamples, Math.floor(drawBudget / rows)));
    const counts = new Float64Array(rows);
    const values = new Float64Array(resamples);
    for (let resample = 0; resample < resamples; resample++) {
        counts.fill(0);
        for (let draw = 0; draw < rows; draw++)
            counts[random.integer(rows)]++;
        values[resample] = statistic(counts);
    }
    return values.sort();
}
/** The value below which a share of sorted values lies, interpolated linearly between neighbours. */
function quantileOfSorted(sorted, share) {
    const position = share * (sorted.length - 1);
    const below = Math.floor(position);
    const above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
}

;// CONCATENATED MODULE: ./build/shared/src/evaluate/paired-difference.js





/**
 * The difference of one metric between two models on the same rows, with its confidence interval.
 *
 * Shares of the same rows (accuracy, recall): Tango's score interval, which holds its level also when the models
 * disagree on few rows. Other smooth metrics: a t interval of the paired differences of the rows' influences, with
 * degrees of freedom from their kurtosis. The median of absolute errors is not smooth: a bootstrap of the rows.
 * @param level two-sided confidence; a one-sided bound at 5 % is an end of the interval at 0.90, the default.
 * @param seed of the bootstrap.
 */
function pairedDifference({ candidate, baseline }, name, options) {
    const level = options.level ?? 0.9;
    const first = (0,evaluate_metrics/* prepareMetric */.ii)(candidate, name);
    const second = (0,evaluate_metrics/* prepareMetric */.ii)(baseline, name);
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
    if (answersAreIdentical(candidate, baseline)) {
        return {
            ...known,
            interval: { lower: 0, upper: 0, level, method: 'identical-answers' },
            standardError: 0,
        };
    }
    const shares = differenceOfShares(first.prepared, second.prepared, level);
    if (shares !== null)
        return { ...known, ...shares };
    if (first.prepared.influence === undefined) {
        return {
            ...known,
            ...differenceByBootstrap(first.prepared, second.prepared, candidate.rows, level, options.seed),
        };
    }
    return { ...known, ...differenceByInfluence(first.prepared, second.prepared, level) };
}
function pointOnly(values, reason) {
    const { candidate, baseline } = values;
    const difference = candidate === null || baseline === null ? null : candidate - baseline;
    return { ...values, difference, interval: null, standardError: null, reason };
}
/** Null where the two are not shares of the same rows: precision, whose rows are those that each model predicts. */
function differenceOfShares(first, second, level) {
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
    return {
        interval: { ...tangoInterval(gained, lost, trials, level), level, method: 'tango' },
        standardError: Math.sqrt(((gained + lost) / trials - mean * mean) / trials),
    };
}
function differenceByInfluence(first, second, level) {
    const differences = first.influence();
    const baseline = second.influence();
    let bothFlat = true;
    for (let row = 0; row < differences.length; row++) {
        if (differences[row] !== 0 || baseline[row] !== 0)
            bothFlat = false;
        differences[row] -= baseline[row];
    }
    const error = standardErrorOf(differences, Math.max(first.labelSwing?.() ?? 0, second.labelSwing?.() ?? 0));
    if (error === null || (bothFlat && error.value === 0)) {
        const reason = 'The rows say nothing about how sure the difference is: no row lets either model look worse.';
        return { interval: null, standardError: null, reason };
    }
    const difference = first.evaluate(null) - second.evaluate(null);
    const reach = (0,distributions/* studentQuantile */.FI)((1 + level) / 2, error.degreesOfFreedom) * error.value;
    return {
        interval: { lower: difference - reach, upper: difference + reach, level, method: 'jackknife' },
        standardError: error.value,
    };
}
function differenceByBootstrap(first, second, rows, level, seed) {
    const resampled = bootstrap(rows, seed, (counts) => first.evaluate(counts) - second.evaluate(counts));
    if (Number.isNaN(resampled[resampled.length - 1])) {
        return {
            interval: null,
            standardError: null,
            reason: 'Some resamples of the rows leave the metric undefined.',
        };
    }
    return {
        interval: {
            lower: quantileOfSorted(resampled, (1 - level) / 2),
            upper: quantileOfSorted(resampled, (1 + level) / 2),
            level,
            method: 'bootstrap',
        },
        standardError: standardDeviation(resampled),
    };
}
function standardDeviation(values) {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}
/** Whether the models give the same number for every row: then they are the same as far as any rows can tell. */
function answersAreIdentical(candidate, baseline) {
    if (candidate.task === 'regression' || baseline.task === 'regression') {
        return sameNumbers(candidate.predicted, baseline.predicted);
    }
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
    const compared = pairedDifference(pair, metric, { level: 1 - 2 * oneSidedLevel, seed });
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
    const definition = (0,evaluate_metrics/* findMetric */.GF)(metric);
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
    const { interval } = metricInterval(pair.baseline, metric);
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
        const { interval } = intervalOf(preparation, 0.95);
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

// EXTERNAL MODULE: ./build/shared/src/learners/training-data.js
var training_data = __webpack_require__(64997);
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
            rows: (0,evaluate_metrics/* computedFirst */.qG)(metrics).map(([name, { value, reason }]) => [
                name,
                ...(baselineMetrics ? [(0,format/* formatNumber */.ZV)(baselineMetrics[name]?.value ?? null)] : []),
                (0,format/* formatNumber */.ZV)(value),
                reason ?? '',
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
        const { config, platform } = context;
        const candidate = await (0,model_reference/* resolveModel */.AX)('model', given.model ?? `${config.name}-model`, context);
        const { manifest } = candidate;
        const rules = parseRules(config.gate, given.rules, manifest.task);
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
        const outcome = judge(rules, predictions, baseline ? await predictTest(baseline, manifest, known, dataset, test) : null, {
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
    },
};
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
/** What a model says about the test rows, with the candidate's idea of what is positive. */
async function predictTest(model, candidate, otherClasses, dataset, test) {
    if (model.manifest.task !== candidate.task) {
        throw new errors/* ConfigurationError */.j1(`The baseline does ${model.manifest.task}, the model ${candidate.task}: they cannot be compared.`, { location: { key: 'baseline' }, hint: 'Use "baseline: none" for a model with a new task.' });
    }
    const opened = await (0,model_package/* openModel */.GF)(model);
    const slices = new Map(test.table.columns);
    if (dataset.schema.target !== null)
        slices.delete(dataset.schema.target);
    return (0,make_predictions/* makePredictions */.ZJ)({
        task: candidate.task,
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

/***/ 93096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ Random)
/* harmony export */ });
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
// EXTERNAL MODULE: ./build/shared/src/data/profile/profile.js + 1 modules
var profile = __webpack_require__(13581);
// EXTERNAL MODULE: ./build/shared/src/evaluate/predictions-file.js
var predictions_file = __webpack_require__(86866);
// EXTERNAL MODULE: ./build/shared/src/features/features.js
var features_features = __webpack_require__(29734);
// EXTERNAL MODULE: ./build/shared/src/learners/calibration.js
var calibration = __webpack_require__(49488);
// EXTERNAL MODULE: ./build/shared/src/learners/registry.js
var registry = __webpack_require__(43973);
// EXTERNAL MODULE: ./build/shared/src/registry/manifest.js
var registry_manifest = __webpack_require__(61548);
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
                approach: { type: 'supervised' },
                task: manifest.task,
                architectureFamily: manifest.learner.name,
                datasets: [{ ref: dataReference }],
                inputs: manifest.features.map(({ name, type }) => ({ format: `${name}: ${type}` })),
                outputs: [{ format: manifest.task === 'classification' ? 'probability of each class' : 'number' }],
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
    const values = Object.entries(metrics).filter(([, { value }]) => value !== null);
    const metadata = {
        library_name: 'mlops-actions',
        pipeline_tag: manifest.task === 'classification' ? 'tabular-classification' : 'tabular-regression',
        tags: ['tabular', manifest.learner.name],
        'model-index': [
            {
                name: manifest.name,
                results: [
                    {
                        task: {
                            type: manifest.task === 'classification' ? 'tabular-classification' : 'tabular-regression',
                        },
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

Predicts ${(0,markdown_escape/* escapeMarkdown */.FV)(manifest.target)} (${manifest.task}) with ${manifest.learner.name}.

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
    /** What the model said on the test split: by label (of two classes the positive one), or by the target's name. */
    predictions: profile/* tableProfileSchema */.RX,
    /** The training split's target. */
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
    await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, decisionPath), json(decisionOf(content.manifest)));
    await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, 'features.json'), json(content.features));
    const id = (0,registry_manifest/* modelIdOf */.MC)(await (0,registry_manifest/* describeFiles */.LG)(folder));
    await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, 'profile.json'), `${JSON.stringify(content.profile)}\n`);
    await (0,predictions_file/* writePredictions */.id)((0,external_node_path_.join)(folder, 'predictions.parquet'), content.predictions);
    await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, 'metrics.json'), json(content.metrics));
    const described = { ...content.manifest, id };
    await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, 'MODEL_CARD.md'), modelCard(described, content.metrics));
    await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, 'bom.json'), json(modelBom(described)));
    const manifest = { ...described, files: await (0,registry_manifest/* describeFiles */.LG)(folder) };
    await (0,registry_manifest/* writeManifest */.HN)(folder, manifest);
    return manifest;
}
/** Loads the model of a package whose files were checked. @throws InfrastructureError if it cannot be read. */
async function openModel({ folder, manifest, }) {
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
    return { folder, manifest, features: features.data, predict: (table) => predictor.predict(table) };
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
