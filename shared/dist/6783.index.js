export const id = 6783;
export const ids = [6783];
export const modules = {

/***/ 98420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ anomalyMetrics),
/* harmony export */   V: () => (/* binding */ squaredErrors)
/* harmony export */ });
/* harmony import */ var _confusion_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52525);
/* harmony import */ var _ranking_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(399);
/* harmony import */ var _row_means_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7038);



/** Metrics of classification that are asked of the rows with a label: is it anomalous or not? */
const labelledNames = ['precision', 'recall', 'f1', 'roc_auc', 'average_precision'];
const noReconstruction = 'The algorithm does not rebuild rows.';
/** Metrics of anomaly scores. */
const anomalyMetrics = [
    ...[..._confusion_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .confusionMetrics */ .IB, ..._ranking_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .rankingMetrics */ .a]
        .filter(({ name }) => labelledNames.includes(name))
        .map(ofLabels),
    {
        name: 'reconstruction_error',
        task: 'anomaly',
        direction: 'lower',
        interval: 'log',
        undefinedWhen: 'there are no rows',
        obstacle: ({ reconstruction }) => (reconstruction === null ? noReconstruction : null),
        prepare: ({ reconstruction }) => (0,_row_means_js__WEBPACK_IMPORTED_MODULE_2__/* .meanOfRows */ .yW)(squaredErrors(reconstruction)),
        incomparable: (candidate, baseline) => sameNumbers(candidate.reconstruction.points.values, baseline.reconstruction.points.values)
            ? null
            : 'The two models encode columns differently, so that their errors have different units.',
    },
    {
        name: 'explained_variance',
        task: 'anomaly',
        direction: 'higher',
        interval: { invalid: 'it is a share of the variance of all columns together' },
        undefinedWhen: 'no column varies',
        obstacle: ({ reconstruction }) => (reconstruction === null ? noReconstruction : null),
        prepare: ({ reconstruction }) => ({ evaluate: () => explainedVariance(reconstruction) }),
    },
    {
        name: 'anomaly_share',
        task: 'anomaly',
        direction: 'lower',
        interval: 'logit',
        undefinedWhen: 'there are no rows',
        prepare: ({ anomalous }) => ({
            ...(0,_row_means_js__WEBPACK_IMPORTED_MODULE_2__/* .meanOfRows */ .yW)(Float64Array.from(anomalous)),
            outcomes: () => Int8Array.from(anomalous),
        }),
    },
];
/** Mean of the squared errors of each row's columns: their mean is scikit-learn's mean_squared_error. */
function squaredErrors({ points, rebuilt }) {
    const { rows, width, values } = points;
    const errors = new Float64Array(rows);
    for (let row = 0; row < rows; row++) {
        let sum = 0;
        for (let at = row * width; at < (row + 1) * width; at++)
            sum += (values[at] - rebuilt[at]) ** 2;
        errors[row] = sum / width;
    }
    return errors;
}
function sameNumbers(a, b) {
    return a.length === b.length && a.every((value, i) => value === b[i]);
}
/** scikit-learn's explained_variance_score with columns weighted by their variance. */
function explainedVariance({ points, rebuilt }) {
    const { rows, width, values } = points;
    let unexplained = 0;
    let total = 0;
    for (let j = 0; j < width; j++) {
        unexplained += variance(rows, (row) => values[row * width + j] - rebuilt[row * width + j]);
        total += variance(rows, (row) => values[row * width + j]);
    }
    return total > 0 ? 1 - unexplained / total : Number.NaN;
}
function variance(rows, value) {
    let mean = 0;
    for (let row = 0; row < rows; row++)
        mean += value(row);
    mean /= rows;
    let squares = 0;
    for (let row = 0; row < rows; row++)
        squares += (value(row) - mean) ** 2;
    return squares / rows;
}
/** A metric of classification as one of the rows that have a label. */
function ofLabels(metric) {
    const { name, direction, interval, undefinedWhen } = metric;
    return {
        name,
        direction,
        interval,
        undefinedWhen,
        task: 'anomaly',
        obstacle: ({ actual, positive }) => actual === null || positive === null ? 'The rows have no labels: data.target names none.' : null,
        prepare(predictions) {
            const rows = labelledRows(predictions);
            const inner = metric.prepare(asClassification(predictions, rows));
            // Rows that have no label never count.
            return rows.length === predictions.rows ? inner : spread(inner, rows, predictions.rows);
        },
    };
}
function labelledRows({ actual }) {
    return Int32Array.from(actual.codes.keys()).filter((row) => actual.codes[row] >= 0);
}
/** The scores take the place of probabilities, of which the areas under curves look at the order alone. */
function asClassification({ actual, positive, score, anomalous, slices }, rows) {
    const isPositive = actual.dictionary.map((label) => Number(label === positive));
    const scores = new Float64Array(rows.length * 2);
    for (let i = 0; i < rows.length; i++) {
        scores[2 * i] = -score[rows[i]];
        scores[2 * i + 1] = score[rows[i]];
    }
    return {
        task: 'classification',
        rows: rows.length,
        classes: ['normal', 'anomalous'],
        positive: 1,
        actual: rows.map((row) => isPositive[actual.codes[row]]),
        predicted: rows.map((row) => anomalous[row]),
        probabilities: scores,
        ids: null,
        slices: { rows: rows.length, columns: new Map(slices.columns) },
    };
}
/** A metric of some rows as one of all rows: the others have no influence. */
function spread(inner, rows, all) {
    const scale = all / rows.length;
    return {
        evaluate: (weights) => inner.evaluate(weights === null ? null : Float64Array.from(rows, (row) => weights[row])),
        ...(inner.influence === undefined
            ? {}
            : {
                influence: () => {
                    const influences = new Float64Array(all);
                    for (const [i, influence] of inner.influence().entries())
                        influences[rows[i]] = scale * influence;
                    return influences;
                },
            }),
        ...(inner.outcomes === undefined
            ? {}
            : {
                outcomes: () => {
                    const outcomes = new Int8Array(all).fill(-1);
                    for (const [i, outcome] of inner.outcomes().entries())
                        outcomes[rows[i]] = outcome;
                    return outcomes;
                },
            }),
        ...(inner.labelSwing === undefined ? {} : { labelSwing: () => scale * inner.labelSwing() }),
    };
}


/***/ }),

/***/ 66335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ adjustedRand),
/* harmony export */   s: () => (/* binding */ clusteringMetrics)
/* harmony export */ });
/* harmony import */ var _silhouette_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25919);

const whole = 'a row has no value of its own: it depends on the clusters of all others';
const tooFewClusters = 'there are fewer than two clusters among the rows, or as many as rows';
/** Metrics of clusters. scikit-learn's names without "_score", and its definitions. */
const clusteringMetrics = [
    {
        ...ofPoints('silhouette', 'higher'),
        prepare: ({ points, cluster, clusters, rows }) => ({
            ...overAllRows(() => (0,_silhouette_js__WEBPACK_IMPORTED_MODULE_0__/* .silhouette */ .j8)(points, cluster, clusters, (0,_silhouette_js__WEBPACK_IMPORTED_MODULE_0__/* .silhouetteRows */ .Kv)(rows))),
            ...(rows > _silhouette_js__WEBPACK_IMPORTED_MODULE_0__/* .mostSilhouetteRows */ .Nk
                ? { note: `Of a seeded sample of ${_silhouette_js__WEBPACK_IMPORTED_MODULE_0__/* .mostSilhouetteRows */ .Nk} of the ${rows} rows.` }
                : {}),
        }),
    },
    {
        ...ofPoints('davies_bouldin', 'lower'),
        prepare: (predictions) => overAllRows(() => daviesBouldin(predictions)),
    },
    {
        ...ofPoints('calinski_harabasz', 'higher'),
        prepare: (predictions) => overAllRows(() => calinskiHarabasz(predictions)),
    },
    {
        name: 'inertia',
        task: 'clustering',
        direction: 'lower',
        interval: 'log',
        undefinedWhen: 'there are no rows',
        obstacle: ({ membership }) => membership === 'distance' ? null : 'The model gives probabilities of clusters, not distances.',
        incomparable: (candidate, baseline) => candidate.space !== null && candidate.space === baseline.space
            ? null
            : 'The two models encode columns differently, so that their distances have different units.',
        prepare: (predictions) => sumOfRows(squaredDistances(predictions)),
    },
    {
        name: 'adjusted_rand',
        aliases: ['adjusted_rand_score'],
        task: 'clustering',
        direction: 'higher',
        interval: { invalid: 'it counts pairs of rows, which are not independent' },
        undefinedWhen: 'there are fewer than two rows with a label',
        obstacle: ({ actual }) => (actual === null ? 'The rows have no labels: data.target names none.' : null),
        prepare: ({ actual, cluster }) => {
            const labelled = Int32Array.from(cluster.keys()).filter((row) => actual.codes[row] >= 0);
            return overAllRows(() => labelled.length < 2
                ? Number.NaN
                : adjustedRand(labelled.map((row) => actual.codes[row]), labelled.map((row) => cluster[row])));
        },
    },
];
function ofPoints(name, direction) {
    return {
        name,
        aliases: [`${name}_score`],
        task: 'clustering',
        direction,
        interval: { invalid: whole },
        undefinedWhen: tooFewClusters,
        obstacle: ({ points }) => points === null ? 'It needs the encoded columns of the rows, and there are answers only.' : null,
    };
}
/** A metric that is asked for all rows alone, since it has no interval. */
function overAllRows(value) {
    let known;
    return {
        evaluate: () => {
            known ??= value();
            return known;
        },
    };
}
/** Σ over the rows; with weights the mean that they give times the number of rows. */
function sumOfRows(values) {
    const rows = values.length;
    return {
        evaluate(weights) {
            let sum = 0;
            let total = 0;
            for (let row = 0; row < rows; row++) {
                const weight = weights === null ? 1 : weights[row];
                sum += weight * values[row];
                total += weight;
            }
            return weights === null ? sum : (rows * sum) / total;
        },
        influence() {
            const mean = this.evaluate(null) / rows;
            return values.map((value) => rows * (value - mean));
        },
    };
}
function squaredDistances({ memberships, cluster, clusters }) {
    return Float64Array.from(cluster, (k, row) => memberships[row * clusters + k] ** 2);
}
/** Means of the rows of each cluster: of the rows given, not the centres that were learned. */
function centroidsOf({ values, width }, cluster, clusters) {
    const place = new Int32Array(clusters).fill(-1);
    for (const k of cluster)
        place[k] = 0;
    let used = 0;
    for (let k = 0; k < clusters; k++)
        if (place[k] === 0)
            place[k] = used++;
    const labels = cluster.map((k) => place[k]);
    const centres = new Float64Array(used * width);
    const sizes = new Float64Array(used);
    for (let row = 0; row < labels.length; row++) {
        sizes[labels[row]]++;
        for (let j = 0; j < width; j++)
            centres[labels[row] * width + j] += values[row * width + j];
    }
    for (let k = 0; k < used; k++)
        for (let j = 0; j < width; j++)
            centres[k * width + j] /= sizes[k];
    return { centres, sizes, labels, used };
}
/**
 * The mean over clusters of the largest (Sᵢ + Sⱼ) / Mᵢⱼ, S the mean distance of a cluster's rows to its mean and M the
 * distance of two means (Davies and Bouldin 1979).
 */
function daviesBouldin({ points, cluster, clusters }) {
    const { values, width, rows } = points;
    const { centres, sizes, labels, used } = centroidsOf(points, cluster, clusters);
    if (used < 2 || used >= rows)
        return Number.NaN;
    const spreads = new Float64Array(used);
    for (let row = 0; row < rows; row++) {
        const k = labels[row];
        spreads[k] += distance(values, row * width, centres, k * width, width) / sizes[k];
    }
    let sum = 0;
    for (let i = 0; i < used; i++) {
        let worst = 0;
        for (let j = 0; j < used; j++) {
            const apart = distance(centres, i * width, centres, j * width, width);
            // Means that coincide do not count, as in scikit-learn.
            if (j !== i && apart > 0)
                worst = Math.max(worst, (spreads[i] + spreads[j]) / apart);
        }
        sum += worst;
    }
    return sum / used;
}
/** Variance between the clusters over that within (Caliński and Harabasz 1974); 1 without any within. */
function calinskiHarabasz({ points, cluster, clusters }) {
    const { values, width, rows } = points;
    const { centres, sizes, labels, used } = centroidsOf(points, cluster, clusters);
    if (used < 2 || used >= rows)
        return Number.NaN;
    const mean = new Float64Array(width);
    for (let k = 0; k < used; k++) {
        for (let j = 0; j < width; j++)
            mean[j] += (sizes[k] * centres[k * width + j]) / rows;
    }
    let between = 0;
    for (let k = 0; k < used; k++)
        between += sizes[k] * distance(centres, k * width, mean, 0, width) ** 2;
    let within = 0;
    for (let row = 0; row < rows; row++) {
        within += distance(values, row * width, centres, labels[row] * width, width) ** 2;
    }
    return within === 0 ? 1 : (between * (rows - used)) / (within * (used - 1));
}
function distance(a, aStart, b, bStart, width) {
    let square = 0;
    for (let j = 0; j < width; j++) {
        const difference = a[aStart + j] - b[bStart + j];
        square += difference * difference;
    }
    return Math.sqrt(square);
}
/**
 * Agreement of two labelings beyond chance (Hubert and Arabie 1985), from counts of pairs as in scikit-learn.
 * @param first whole numbers from 0, one a row; as `second`.
 */
function adjustedRand(first, second) {
    const n = first.length;
    const cells = new Map();
    const rows = new Map();
    const columns = new Map();
    const width = second.reduce((largest, label) => Math.max(largest, label), 0) + 1;
    const count = (map, key) => map.set(key, (map.get(key) ?? 0) + 1);
    for (let i = 0; i < n; i++) {
        count(cells, first[i] * width + second[i]);
        count(rows, first[i]);
        count(columns, second[i]);
    }
    const squares = (map) => [...map.values()].reduce((sum, each) => sum + each * each, 0);
    const together = squares(cells) - n;
    const falsePositive = squares(columns) - squares(cells);
    const falseNegative = squares(rows) - squares(cells);
    const apart = n * n - n - together - falsePositive - falseNegative;
    if (falsePositive === 0 && falseNegative === 0)
        return 1;
    return ((2 * (together * apart - falseNegative * falsePositive)) /
        ((together + falseNegative) * (falseNegative + apart) +
            (together + falsePositive) * (falsePositive + apart)));
}


/***/ }),

/***/ 86783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ boundsOf),
/* harmony export */   XF: () => (/* binding */ intervalOf),
/* harmony export */   Xg: () => (/* binding */ worthOfRows),
/* harmony export */   gf: () => (/* binding */ metricInterval),
/* harmony export */   tC: () => (/* binding */ shareOf)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92070);
/* harmony import */ var _interval_scales_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23098);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25883);
/* harmony import */ var _proportion_intervals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98004);
/* harmony import */ var _standard_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95423);





/**
 * Confidence interval of one metric over the rows as a sample of what the model will meet.
 * @param level two-sided confidence, by default 0.95.
 */
function metricInterval(predictions, name, options = {}) {
    return intervalOf((0,_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .prepareMetric */ .ii)(predictions, name), options.level ?? 0.95);
}
/** As `metricInterval`, of a metric that is prepared already. */
function intervalOf(preparation, level) {
    if ('reason' in preparation)
        return { interval: null, reason: preparation.reason };
    const { metric, prepared, value, blocks } = preparation;
    if (blocks !== undefined && blocks.count < 2) {
        return {
            interval: null,
            reason: `All rows belong together (${blocks.name}): nothing says how sure it is.`,
        };
    }
    const scale = metric.interval;
    if (typeof scale === 'object') {
        return { interval: null, reason: `${metric.name} has no valid interval: ${scale.invalid}.` };
    }
    if (prepared.outcomes !== undefined) {
        const { hits, trials } = shareOf(prepared.outcomes(), blocks, level);
        return { interval: { ...(0,_proportion_intervals_js__WEBPACK_IMPORTED_MODULE_2__/* .wilsonInterval */ .Y)(hits, trials, level), level, method: 'wilson' } };
    }
    if (prepared.exactInterval !== undefined) {
        const halves = blocks && prepared.influenceByDensity?.();
        const exact = prepared.exactInterval(level, halves ? worthOfRows(halves, blocks, level) : 1);
        if (exact === null)
            return { interval: null, reason: 'There are too few rows for an interval.' };
        return { interval: { ...exact, level, method: 'order-statistics' } };
    }
    const influences = prepared.influence();
    const error = prepared.labelSwing
        ? (0,_standard_error_js__WEBPACK_IMPORTED_MODULE_3__/* .labelErrorOf */ .iA)(influences, 0, blocks)
        : (0,_standard_error_js__WEBPACK_IMPORTED_MODULE_3__/* .standardErrorOf */ .X6)(influences, blocks);
    const { to, from, slope } = _interval_scales_js__WEBPACK_IMPORTED_MODULE_0__/* .intervalScales */ .F[scale];
    if (error === null)
        return { interval: null, reason: 'One row gives no interval.' };
    if (error.value === 0 || !Number.isFinite(to(value))) {
        return { interval: null, reason: `No interval: every row says ${metric.name} is exactly ${value}.` };
    }
    const reach = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_4__/* .studentQuantile */ .FI)((1 + level) / 2, error.degreesOfFreedom) * error.value * slope(value);
    const ends = [from(to(value) - reach), from(to(value) + reach)];
    return { interval: { lower: Math.min(...ends), upper: Math.max(...ends), level, method: 'jackknife' } };
}
/**
 * Bounds of a metric that is defined, at any two-sided level. Without an interval the value is not known at all: then no
 * bound holds.
 */
function boundsOf(preparation) {
    const unknown = { lower: Number.NEGATIVE_INFINITY, upper: Number.POSITIVE_INFINITY };
    return (level) => intervalOf(preparation, level).interval ?? unknown;
}
/**
 * Of a metric that is a share of rows: the hits and trials that it is worth, which are fewer than the rows where rows
 * belong together.
 */
function shareOf(outcomes, blocks, level) {
    const { hits, trials } = countOutcomes(outcomes);
    const worth = blocks === undefined ? 1 : worthOfRows(influenceOfShare(outcomes, hits / trials), blocks, level);
    return { hits: hits * worth, trials: trials * worth };
}
/**
 * How many rows that stand for themselves a row in a block is worth: the design effect, and what is lost because a
 * variance of few blocks is known less well (Korn & Graubard 1998, "Confidence intervals for proportions with small
 * expected number of positive counts estimated from survey data").
 */
function worthOfRows(influences, blocks, level) {
    const share = (1 + level) / 2;
    const doubt = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_4__/* .normalQuantile */ .Zl)(share) / (0,_distributions_js__WEBPACK_IMPORTED_MODULE_4__/* .studentQuantile */ .FI)(share, blocks.count - 1);
    return doubt ** 2 / (0,_standard_error_js__WEBPACK_IMPORTED_MODULE_3__/* .designEffect */ .GL)(influences, blocks);
}
/** Influence of each row on the share of hits among the rows that count. */
function influenceOfShare(outcomes, share) {
    return Float64Array.from(outcomes, (outcome) => (outcome < 0 ? 0 : outcome - share));
}
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

/***/ 25883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AO: () => (/* binding */ computeMetric),
  pH: () => (/* binding */ computeMetrics),
  qG: () => (/* binding */ computedFirst),
  GF: () => (/* binding */ findMetric),
  sN: () => (/* binding */ isMetricOf),
  EE: () => (/* binding */ metricDirection),
  Zv: () => (/* binding */ metricNames),
  tZ: () => (/* binding */ metricValues),
  ii: () => (/* binding */ prepareMetric)
});

// EXTERNAL MODULE: ./build/shared/src/evaluate/anomaly-metrics.js
var anomaly_metrics = __webpack_require__(98420);
// EXTERNAL MODULE: ./build/shared/src/evaluate/clustering-metrics.js
var clustering_metrics = __webpack_require__(66335);
// EXTERNAL MODULE: ./build/shared/src/evaluate/confusion-metrics.js
var confusion_metrics = __webpack_require__(52525);
// EXTERNAL MODULE: ./build/shared/src/evaluate/off-policy/value-metrics.js
var value_metrics = __webpack_require__(74253);
// EXTERNAL MODULE: ./build/shared/src/evaluate/row-means.js
var row_means = __webpack_require__(7038);
;// CONCATENATED MODULE: ./build/shared/src/evaluate/probability-metrics.js

/** Probabilities are kept this far from 0 and 1 before a logarithm: the double's machine epsilon, as scikit-learn. */
const leastProbability = Number.EPSILON;
/** Bins of the expected calibration error, of equal width over [0, 1]; each includes its lower edge, the last both. */
const calibrationBins = 10;
/** Metrics of the probabilities themselves. */
const probabilityMetrics = [
    {
        name: 'log_loss',
        task: 'classification',
        direction: 'lower',
        needsProbabilities: true,
        interval: 'log',
        undefinedWhen: 'there are no rows',
        prepare: (predictions) => (0,row_means/* meanOfRows */.yW)(logLosses(predictions)),
    },
    {
        name: 'brier',
        task: 'classification',
        direction: 'lower',
        needsProbabilities: true,
        interval: 'log',
        undefinedWhen: 'there are no rows',
        prepare: (predictions) => (0,row_means/* meanOfRows */.yW)(squaredProbabilityErrors(predictions)),
    },
    {
        name: 'expected_calibration_error',
        task: 'classification',
        direction: 'lower',
        needsProbabilities: true,
        binaryOnly: { insteadUse: 'brier or log_loss' },
        interval: { invalid: 'its bins bias it upwards, and resampling adds the same bias once more' },
        undefinedWhen: 'there are no rows',
        prepare: expectedCalibrationError,
    },
];
/** Natural logarithm of the probability given to the actual class, negated. */
function logLosses({ rows, classes, actual, probabilities }) {
    const losses = new Float64Array(rows);
    for (let row = 0; row < rows; row++) {
        const probability = probabilities[row * classes.length + actual[row]];
        losses[row] = -Math.log(Math.min(Math.max(probability, leastProbability), 1 - leastProbability));
    }
    return losses;
}
/**
 * Brier's score of each row: the squared error of the positive class's probability in a binary problem, else the sum
 * of squared errors over all classes (scikit-learn's `scale_by_half="auto"`).
 */
function squaredProbabilityErrors(predictions) {
    const { rows, actual, positive } = predictions;
    const probabilities = predictions.probabilities;
    const classes = predictions.classes.length;
    const errors = new Float64Array(rows);
    for (let row = 0; row < rows; row++) {
        if (positive !== null) {
            errors[row] = (probabilities[row * classes + positive] - (actual[row] === positive ? 1 : 0)) ** 2;
            continue;
        }
        for (let index = 0; index < classes; index++) {
            errors[row] += (probabilities[row * classes + index] - (actual[row] === index ? 1 : 0)) ** 2;
        }
    }
    return errors;
}
/**
 * Mean over ten equal-width bins of the positive probability, weighted by their rows, of the distance between the mean
 * probability and the share of positives (Naeini, Cooper & Hauskrecht 2015).
 */
function expectedCalibrationError(predictions) {
    const { rows, actual, positive } = predictions;
    const probabilities = predictions.probabilities;
    const classes = predictions.classes.length;
    return {
        evaluate(weights) {
            const excess = new Float64Array(calibrationBins);
            let total = 0;
            for (let row = 0; row < rows; row++) {
                const weight = weights === null ? 1 : weights[row];
                const probability = probabilities[row * classes + positive];
                const bin = Math.min(Math.floor(probability * calibrationBins), calibrationBins - 1);
                excess[bin] += weight * (probability - (actual[row] === positive ? 1 : 0));
                total += weight;
            }
            return excess.reduce((sum, value) => sum + Math.abs(value), 0) / total;
        },
    };
}

// EXTERNAL MODULE: ./build/shared/src/evaluate/ranking-metrics.js
var ranking_metrics = __webpack_require__(399);
// EXTERNAL MODULE: ./build/shared/src/evaluate/distributions.js
var distributions = __webpack_require__(92070);
// EXTERNAL MODULE: ./build/shared/src/evaluate/score-order.js
var score_order = __webpack_require__(87302);
;// CONCATENATED MODULE: ./build/shared/src/evaluate/regression-metrics.js



/** Metrics of predicted numbers. */
const regressionMetrics = [
    {
        ...loss('rmse'),
        prepare: (predictions) => (0,row_means/* rootMeanOfRows */.i4)(perRow(predictions, (y, p) => (y - p) ** 2)),
    },
    { ...loss('mae'), prepare: (predictions) => (0,row_means/* meanOfRows */.yW)(perRow(predictions, absoluteError)) },
    { ...loss('median_ae'), prepare: (predictions) => median(perRow(predictions, absoluteError)) },
    {
        ...loss('mape'),
        // scikit-learn divides by the machine epsilon then, which gives a number of fifteen digits that says nothing.
        undefinedWhen: 'an actual value is zero',
        prepare: (predictions) => (0,row_means/* meanOfRows */.yW)(perRow(predictions, (y, p) => (y === 0 ? Number.NaN : Math.abs((y - p) / y)))),
    },
    {
        name: 'r2',
        task: 'regression',
        direction: 'higher',
        interval: 'log-complement',
        undefinedWhen: 'the actual values do not vary',
        prepare: (predictions) => explainedShare(predictions, false),
    },
    {
        name: 'explained_variance',
        task: 'regression',
        direction: 'higher',
        interval: 'log-complement',
        undefinedWhen: 'the actual values do not vary',
        prepare: (predictions) => explainedShare(predictions, true),
    },
    {
        ...loss('max_error'),
        interval: { invalid: 'it is the extreme of the sample, which resampling cannot exceed' },
        prepare: (predictions) => maximum(perRow(predictions, absoluteError)),
    },
    pinballLoss(0.5),
];
/**
 * The loss by which a quantile is predicted best (Koenker & Bassett 1978): a value that is above the prediction costs
 * `alpha` for each unit, one below it `1 − alpha`.
 */
function pinballLoss(alpha) {
    const name = 'mean_pinball_loss';
    return {
        ...loss(alpha === 0.5 ? name : `${name}(alpha=${alpha})`),
        prepare: (predictions) => (0,row_means/* meanOfRows */.yW)(perRow(predictions, (y, p) => (y >= p ? alpha * (y - p) : (1 - alpha) * (p - y)))),
    };
}
/**
 * Metrics that are called with a parameter, as scikit-learn's function is: `mean_pinball_loss(alpha=0.9)`.
 * @returns undefined if the name is no such call, or the parameter is not in [0, 1].
 */
function parameterisedMetric(call) {
    const found = /^mean_pinball_loss\( *alpha *= *(\d+(?:\.\d+)?|\.\d+) *\)$/.exec(call);
    const alpha = Number(found?.[1] ?? Number.NaN);
    return alpha >= 0 && alpha <= 1 ? pinballLoss(alpha) : undefined;
}
function loss(name) {
    return {
        name,
        task: 'regression',
        direction: 'lower',
        interval: 'log',
        undefinedWhen: 'there are no rows',
    };
}
function absoluteError(actual, predicted) {
    return Math.abs(actual - predicted);
}
function perRow({ rows, actual, predicted }, score) {
    const scores = new Float64Array(rows);
    for (let row = 0; row < rows; row++)
        scores[row] = score(actual[row], predicted[row]);
    return scores;
}
/** The middle value; with an even count the mean of the middle two. */
function median(values) {
    const order = (0,score_order/* risingOrder */.Dh)(values);
    return {
        evaluate(weights) {
            let total = 0;
            if (weights === null)
                total = values.length;
            else
                for (let row = 0; row < weights.length; row++)
                    total += weights[row];
            let below = 0;
            for (let position = 0; position < order.length; position++) {
                below += weights === null ? 1 : weights[order[position]];
                if (2 * below < total || below === 0)
                    continue;
                const value = values[order[position]];
                if (2 * below > total)
                    return value;
                let next = position + 1;
                while (next < order.length - 1 && weights !== null && weights[order[next]] === 0)
                    next++;
                return (value + values[order[next]]) / 2;
            }
            return Number.NaN;
        },
        // A quantile's influence is ±1/2 over the density there, which is estimated from the values within the bandwidth of
        // Hall & Sheather (1988), as for standard errors of quantile regression (Koenker 2005, section 3.4).
        influenceByDensity() {
            const rows = values.length;
            const bandwidth = rows ** (-1 / 3) * (0,distributions/* normalQuantile */.Zl)(0.975) ** (2 / 3) * (1.5 / (2 * Math.PI)) ** (1 / 3);
            const at = (share) => values[order[Math.min(rows - 1, Math.max(0, Math.round(share * rows)))]];
            const inverseDensity = (at(0.5 + bandwidth) - at(0.5 - bandwidth)) / (2 * bandwidth);
            const middle = this.evaluate(null);
            return values.map((value) => Math.sign(value - middle) * 0.5 * inverseDensity);
        },
        // Conover, Practical Nonparametric Statistics: the ranks n/2 ± z √n / 2, rounded outwards.
        exactInterval(level, worth) {
            const rows = values.length;
            const reach = ((0,distributions/* normalQuantile */.Zl)((1 + level) / 2) * Math.sqrt(rows / worth)) / 2;
            const lowest = Math.floor(rows / 2 - reach);
            const highest = Math.ceil(rows / 2 + reach) + 1;
            if (lowest < 1 || highest > rows)
                return null;
            return { lower: values[order[lowest - 1]], upper: values[order[highest - 1]] };
        },
    };
}
function maximum(values) {
    return {
        evaluate(weights) {
            let largest = Number.NaN;
            for (let row = 0; row < values.length; row++) {
                if (weights !== null && weights[row] === 0)
                    continue;
                if (!(values[row] <= largest))
                    largest = values[row];
            }
            return largest;
        },
    };
}
/**
 * 1 − (sum of squared errors) / (sum of squares of the actual values about their mean): R². With `centred` the mean
 * error is taken off first: explained variance.
 */
function explainedShare(predictions, centred) {
    const { rows } = predictions;
    // Taking the first value off changes nothing but makes the variance of a constant exactly zero.
    const actual = predictions.actual.map((value) => value - predictions.actual[0]);
    const errors = perRow(predictions, (y, p) => y - p);
    /** Mean square of `values` about their mean, or about zero. */
    const spread = (values, weights, about) => {
        let total = 0;
        let squares = 0;
        for (let row = 0; row < rows; row++) {
            const weight = weights === null ? 1 : weights[row];
            squares += weight * (values[row] - about) ** 2;
            total += weight;
        }
        return squares / total;
    };
    return {
        evaluate(weights) {
            const errorMean = centred ? (0,row_means/* weightedMean */.hY)(errors, weights) : 0;
            const unexplained = spread(errors, weights, errorMean);
            const total = spread(actual, weights, (0,row_means/* weightedMean */.hY)(actual, weights));
            return total > 0 ? 1 - unexplained / total : Number.NaN;
        },
        influence() {
            const errorMean = centred ? (0,row_means/* weightedMean */.hY)(errors, null) : 0;
            const actualMean = (0,row_means/* weightedMean */.hY)(actual, null);
            const unexplained = spread(errors, null, errorMean);
            const total = spread(actual, null, actualMean);
            const influence = new Float64Array(rows);
            for (let row = 0; row < rows; row++) {
                const moreUnexplained = (errors[row] - errorMean) ** 2 - unexplained;
                const moreTotal = (actual[row] - actualMean) ** 2 - total;
                influence[row] = (-moreUnexplained + (unexplained / total) * moreTotal) / total;
            }
            return influence;
        },
    };
}

;// CONCATENATED MODULE: ./build/shared/src/evaluate/return-metrics.js

/** Metrics of the episodes that a policy was judged by. */
const returnMetrics = [
    {
        name: 'mean_return',
        task: 'reinforcement',
        direction: 'higher',
        interval: 'identity',
        undefinedWhen: 'there are no episodes',
        prepare: ({ returns }) => (0,row_means/* meanOfRows */.yW)(returns),
    },
    {
        name: 'mean_episode_length',
        task: 'reinforcement',
        direction: 'higher',
        interval: 'identity',
        undefinedWhen: 'there are no episodes',
        prepare: ({ lengths }) => (0,row_means/* meanOfRows */.yW)(Float64Array.from(lengths)),
    },
];

;// CONCATENATED MODULE: ./build/shared/src/evaluate/metrics.js








/** Every metric there is, by family. Names and definitions are scikit-learn's. */
const registry = [
    ...confusion_metrics/* confusionMetrics */.IB,
    ...ranking_metrics/* rankingMetrics */.a,
    ...probabilityMetrics,
    ...regressionMetrics,
    ...clustering_metrics/* clusteringMetrics */.s,
    ...anomaly_metrics/* anomalyMetrics */.D,
    ...returnMetrics,
    ...value_metrics/* policyValueMetrics */.X,
];
/** One metric's name may be that of several tasks: they agree in direction and in the main name. */
const byName = new Map(registry.toReversed().flatMap((metric) => namesOf(metric).map((name) => [name, metric])));
const byTask = new Map(registry.flatMap((metric) => namesOf(metric).map((name) => [`${metric.task} ${name}`, metric])));
/** The names that users may write for a task (of all tasks if none is given), aliases included. */
function metricNames(task) {
    const named = registry.filter((metric) => task === undefined || metric.task === task).flatMap(namesOf);
    return [...new Set(named)];
}
/** Whether users may write the name for the task: those of `metricNames`, and those with a parameter. */
function isMetricOf(task, name) {
    return byTask.has(`${task} ${name}`) || parameterisedMetric(name)?.task === task;
}
/**
 * @param name a metric's name or alias, or a call with a parameter such as `mean_pinball_loss(alpha=0.9)`.
 * @param task whose metric it is; any task's if absent.
 * @returns undefined if there is none of that name.
 */
function findMetric(name, task) {
    const named = task === undefined ? undefined : byTask.get(`${task} ${name}`);
    return named ?? byName.get(name) ?? parameterisedMetric(name);
}
/** @throws RangeError if there is no metric of that name: check with `findMetric` or `metricNames` first. */
function metricDirection(name) {
    const metric = findMetric(name);
    if (metric === undefined)
        throw new RangeError(`There is no metric "${name}".`);
    return metric.direction;
}
/**
 * All metrics of the predictions' task, by their main names. Values equal scikit-learn's.
 *
 * What is undefined is null with a reason. That includes whatever scikit-learn sets to 0 or 1, or leaves out, with a
 * warning: precision where nothing is predicted positive, recall where nothing is positive, an average over classes
 * with such a class, balanced accuracy where a predicted class does not occur. It also includes balanced accuracy of
 * one class, R² and explained variance of a constant, Matthews correlation of a constant (scikit-learn: 0), and MAPE
 * with an actual value of zero. F1 is 0, not undefined, where positives exist and none is predicted. Metrics of two
 * classes are null for three or more; average precision and Brier's score are then means over classes and sums over
 * classes, as in scikit-learn.
 * @param also names of further metrics of the task that are asked for: those with a parameter.
 */
function computeMetrics(predictions, also = []) {
    const metrics = {};
    for (const metric of registry) {
        if (metric.task !== predictions.task || metric.isListed?.(predictions) === false)
            continue;
        metrics[metric.name] = computeMetric(predictions, metric.name);
    }
    for (const name of also) {
        const metric = findMetric(name, predictions.task);
        if (metric === undefined || metric.task !== predictions.task)
            continue;
        metrics[metric.name] ??= computeMetric(predictions, metric.name);
    }
    return metrics;
}
/** One metric, or null with the reason: see `computeMetrics`; also for a metric that is unknown or of another task. */
function computeMetric(predictions, name) {
    const prepared = prepareMetric(predictions, name);
    if ('reason' in prepared)
        return { value: null, reason: prepared.reason };
    const { note } = prepared.prepared;
    return { value: prepared.value, ...(note === undefined ? {} : { note }) };
}
/** Sorts and sums once what `evaluate` and `influence` need. */
function prepareMetric(predictions, name) {
    const metric = findMetric(name, predictions.task);
    if (metric === undefined)
        return { reason: `There is no metric "${name}".` };
    const obstacle = obstacleTo(metric, predictions);
    if (obstacle !== null)
        return { reason: obstacle };
    const prepared = metric.prepare(predictions);
    const value = prepared.evaluate(null);
    if (!Number.isFinite(value))
        return { reason: `Undefined: ${metric.undefinedWhen}.` };
    const { blocks } = predictions;
    return { metric, prepared, value, ...(blocks === undefined ? {} : { blocks }) };
}
function obstacleTo(metric, predictions) {
    if (metric.task !== predictions.task)
        return `${metric.name} is a metric of ${metric.task}, not of ${predictions.task}.`;
    if (predictions.rows === 0)
        return 'Undefined: there are no rows.';
    const obstacle = metric.obstacle?.(predictions) ?? null;
    if (obstacle !== null)
        return obstacle;
    if (predictions.task === 'clustering') {
        return predictions.memberships.every(Number.isFinite)
            ? null
            : 'Undefined: a distance or probability is missing or not finite.';
    }
    if (predictions.task === 'reinforcement') {
        return predictions.returns.every(Number.isFinite)
            ? null
            : 'Undefined: a return is missing or not finite.';
    }
    if (predictions.task === 'contextual-bandit') {
        return predictions.policy.every(Number.isFinite) && predictions.expected.every(Number.isFinite)
            ? null
            : 'Undefined: a probability or an expected reward is missing or not finite.';
    }
    if (predictions.task === 'anomaly') {
        return predictions.score.every(Number.isFinite) ? null : 'Undefined: a score is missing or not finite.';
    }
    if (predictions.task === 'regression') {
        return predictions.actual.every(Number.isFinite) && predictions.predicted.every(Number.isFinite)
            ? null
            : 'Undefined: an actual or predicted value is missing or not finite.';
    }
    if (metric.binaryOnly !== undefined && predictions.positive === null) {
        return `${metric.name} is for two classes, and there are ${predictions.classes.length}; use ${metric.binaryOnly.insteadUse}.`;
    }
    if (!metric.needsProbabilities)
        return null;
    if (predictions.probabilities === null)
        return `${metric.name} needs probabilities, and there are labels only.`;
    return areProbabilities(predictions) ? null : 'Undefined: a probability is missing or outside 0 to 1.';
}
const checkedProbabilities = new WeakMap();
/** Whether every entry lies in [0, 1]; remembered, because several metrics ask. */
function areProbabilities(predictions) {
    const probabilities = predictions.probabilities;
    let valid = checkedProbabilities.get(probabilities);
    if (valid === undefined) {
        valid = probabilities.every((probability) => probability >= 0 && probability <= 1);
        checkedProbabilities.set(probabilities, valid);
    }
    return valid;
}
function namesOf(metric) {
    return [metric.name, ...(metric.aliases ?? [])];
}
/** Metrics as people read them: those with a value first, each group in the usual order. */
function computedFirst(metrics) {
    const entries = Object.entries(metrics);
    return [
        ...entries.filter(([, { value }]) => value !== null),
        ...entries.filter(([, { value }]) => value === null),
    ];
}
/** Metric name to value, without the reasons: what outputs hold. */
function metricValues(metrics) {
    return Object.fromEntries(Object.entries(metrics).map(([name, { value }]) => [name, value]));
}


/***/ }),

/***/ 8673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TT: () => (/* binding */ effectiveSampleSize),
/* harmony export */   YX: () => (/* binding */ importanceWeights),
/* harmony export */   ki: () => (/* binding */ doublyRobustScores)
/* harmony export */ });
/* unused harmony exports inversePropensity, selfNormalised, doublyRobust */


/** Inverse propensity scoring (Horvitz and Thompson 1952): unbiased where propensities are right. */
function inversePropensity(logged, level = 0.95) {
    const weights = importanceWeights(logged);
    return ofMean(weights.map((weight, row) => weight * logged.reward[row]), level);
}
/**
 * The same, divided by the sum of the weights instead of the rows (Swaminathan and Joachims 2015): it does not change
 * when a constant is added to all rewards. Its error is that of a ratio, linearised.
 */
function selfNormalised(logged, level = 0.95) {
    const { rows, reward } = logged;
    const weights = importanceWeights(logged);
    let total = 0;
    let sum = 0;
    for (let row = 0; row < rows; row++) {
        total += weights[row];
        sum += weights[row] * reward[row];
    }
    const value = sum / total;
    const influences = weights.map((weight, row) => (weight * (reward[row] - value) * rows) / total);
    return withInterval(value, influences, level);
}
/**
 * Doubly robust (Dudík, Langford and Li 2011): a model of the rewards, corrected where logged rewards show it wrong.
 * Unbiased whatever the model says, as long as it did not see the row's reward.
 * @param expected rows × actions: the reward that the model expects.
 */
function doublyRobust(logged, expected, level = 0.95) {
    return ofMean(doublyRobustScores(logged, expected), level);
}
/** The rows' scores whose mean is the doubly robust estimate. */
function doublyRobustScores(logged, expected) {
    const { actions, action, reward, policy } = logged;
    return importanceWeights(logged).map((weight, row) => {
        const at = row * actions;
        let score = weight * (reward[row] - expected[at + action[row]]);
        for (let k = 0; k < actions; k++)
            score += policy[at + k] * expected[at + k];
        return score;
    });
}
/** How many decisions of the policy each logged one stands for: the ratio of the probabilities to take its action. */
function importanceWeights(logged) {
    const { rows, actions, action, propensity, policy } = logged;
    const weights = new Float64Array(rows);
    for (let row = 0; row < rows; row++) {
        weights[row] = policy[row * actions + action[row]] / propensity[row];
    }
    return weights;
}
/**
 * Effective sample size (Kish 1965): rows of equal weight that would say as much, Σw² being what the variance grows
 * with. 0 where all weights are 0.
 * @param counts how often each row counts; absent means once.
 */
function effectiveSampleSize(weights, counts = null) {
    let sum = 0;
    let squares = 0;
    for (let row = 0; row < weights.length; row++) {
        const count = counts === null ? 1 : counts[row];
        sum += count * weights[row];
        squares += count * weights[row] ** 2;
    }
    return squares > 0 ? sum ** 2 / squares : 0;
}
function ofMean(scores, level) {
    let sum = 0;
    for (let row = 0; row < scores.length; row++)
        sum += scores[row];
    return withInterval(sum / scores.length, scores, level);
}
/** Student's t with the degrees of freedom that the rows' kurtosis leaves: large weights make a variance uncertain. */
function withInterval(value, influences, level) {
    const error = standardErrorOf(influences);
    const standardError = error?.value ?? Number.NaN;
    const reach = error ? studentQuantile((1 + level) / 2, error.degreesOfFreedom) * error.value : Number.NaN;
    return { value, standardError, lower: value - reach, upper: value + reach };
}


/***/ }),

/***/ 38499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ts: () => (/* binding */ leastMatchedRows),
/* harmony export */   aZ: () => (/* binding */ whyNotComparable),
/* harmony export */   te: () => (/* binding */ isCertain)
/* harmony export */ });
/** With fewer decisions that the policy might have taken as well, not even the width of an interval is known. */
const leastMatchedRows = 10;
/** Whether no other action could have been taken. */
function isCertain(probability) {
    return probability >= 1 - 1e-12;
}
/**
 * Why a log does not tell what a policy would earn; null where it does. Estimates rest on overlap: wherever the policy
 * might take an action, the logging one must have been able to. A log shows two cases of the contrary: decisions that
 * were certain where the policy would take another one, and (almost) no decision that the policy might have taken.
 */
function whyNotComparable(logged) {
    const { rows, actions, action, propensity, policy } = logged;
    let blind = 0;
    let matched = 0;
    for (let row = 0; row < rows; row++) {
        const share = policy[row * actions + action[row]];
        if (share > 0)
            matched++;
        if (isCertain(propensity[row]) && !isCertain(share))
            blind++;
    }
    if (blind > 0) {
        return `No overlap in ${blind} of ${rows} rows: the logged action was certain there (propensity 1), and the policy might take another one, of which the log does not tell.`;
    }
    if (matched < leastMatchedRows) {
        return `Too little overlap: the policy might have taken the logged action in ${matched} of ${rows} rows, and ${leastMatchedRows} are needed at least.`;
    }
    return null;
}


/***/ }),

/***/ 74253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ policyValueMetrics),
/* harmony export */   o: () => (/* binding */ policyValue)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92070);
/* harmony import */ var _row_means_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7038);
/* harmony import */ var _standard_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95423);
/* harmony import */ var _estimators_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8673);
/* harmony import */ var _overlap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38499);





/** The metric that stands for a policy that was learned from logged decisions. */
const policyValue = 'policy_value_dr';
const shared = {
    task: 'contextual-bandit',
    direction: 'higher',
    interval: 'identity',
    undefinedWhen: 'there are no decisions',
};
/**
 * What a policy would have earned in the place of logged decisions, a decision. All but the logged mean are null where
 * the log does not tell: see `whyNotComparable`.
 */
const policyValueMetrics = [
    {
        ...shared,
        name: policyValue,
        aliases: ['policy_value'],
        obstacle: _overlap_js__WEBPACK_IMPORTED_MODULE_0__/* .whyNotComparable */ .aZ,
        prepare: (predictions) => (0,_row_means_js__WEBPACK_IMPORTED_MODULE_1__/* .meanOfRows */ .yW)((0,_estimators_js__WEBPACK_IMPORTED_MODULE_2__/* .doublyRobustScores */ .ki)(predictions, predictions.expected)),
    },
    {
        ...shared,
        name: 'policy_value_ips',
        obstacle: _overlap_js__WEBPACK_IMPORTED_MODULE_0__/* .whyNotComparable */ .aZ,
        prepare: (predictions) => (0,_row_means_js__WEBPACK_IMPORTED_MODULE_1__/* .meanOfRows */ .yW)((0,_estimators_js__WEBPACK_IMPORTED_MODULE_2__/* .importanceWeights */ .YX)(predictions).map((weight, row) => weight * predictions.reward[row])),
    },
    {
        ...shared,
        name: 'policy_value_snips',
        obstacle: _overlap_js__WEBPACK_IMPORTED_MODULE_0__/* .whyNotComparable */ .aZ,
        prepare: selfNormalisedMean,
    },
    {
        ...shared,
        name: 'logging_value',
        prepare: ({ reward }) => (0,_row_means_js__WEBPACK_IMPORTED_MODULE_1__/* .meanOfRows */ .yW)(reward),
    },
    {
        ...shared,
        name: 'policy_lift_dr',
        obstacle: _overlap_js__WEBPACK_IMPORTED_MODULE_0__/* .whyNotComparable */ .aZ,
        prepare: (predictions) => (0,_row_means_js__WEBPACK_IMPORTED_MODULE_1__/* .meanOfRows */ .yW)(liftScores(predictions)),
    },
    {
        ...shared,
        name: 'policy_lift_dr_lower',
        interval: { invalid: 'it is the end of one' },
        obstacle: _overlap_js__WEBPACK_IMPORTED_MODULE_0__/* .whyNotComparable */ .aZ,
        // A rule "min: 0" on it asks for evidence, which one on the value itself does not.
        prepare: (predictions) => ({
            evaluate: (counts) => (counts === null ? lowerBoundOfLift(predictions) : Number.NaN),
        }),
    },
    {
        ...shared,
        name: 'effective_sample_size',
        interval: { invalid: 'it says what these rows are worth, and is no estimate' },
        prepare: (predictions) => {
            const weights = (0,_estimators_js__WEBPACK_IMPORTED_MODULE_2__/* .importanceWeights */ .YX)(predictions);
            return { evaluate: (counts) => (0,_estimators_js__WEBPACK_IMPORTED_MODULE_2__/* .effectiveSampleSize */ .TT)(weights, counts) };
        },
    },
];
/** Policy minus log, on the same rows: so what makes a row's reward large for every policy cancels out. */
function liftScores(predictions) {
    const { reward, expected } = predictions;
    return (0,_estimators_js__WEBPACK_IMPORTED_MODULE_2__/* .doublyRobustScores */ .ki)(predictions, expected).map((score, row) => score - reward[row]);
}
/** The one-sided 95 % lower bound of the lift: the lower end of its two-sided interval at 90 %. */
function lowerBoundOfLift(predictions) {
    const { evaluate, influence } = (0,_row_means_js__WEBPACK_IMPORTED_MODULE_1__/* .meanOfRows */ .yW)(liftScores(predictions));
    const error = (0,_standard_error_js__WEBPACK_IMPORTED_MODULE_3__/* .standardErrorOf */ .X6)(influence(), predictions.blocks);
    if (error === null)
        return Number.NaN;
    return evaluate(null) - (0,_distributions_js__WEBPACK_IMPORTED_MODULE_4__/* .studentQuantile */ .FI)(0.95, error.degreesOfFreedom) * error.value;
}
/** Σ weight · reward / Σ weight, with the influence of a ratio. */
function selfNormalisedMean(predictions) {
    const { reward, rows } = predictions;
    const weights = (0,_estimators_js__WEBPACK_IMPORTED_MODULE_2__/* .importanceWeights */ .YX)(predictions);
    const evaluate = (counts) => (0,_row_means_js__WEBPACK_IMPORTED_MODULE_1__/* .weightedMean */ .hY)(reward, counts === null ? weights : weights.map((weight, row) => weight * counts[row]));
    return {
        evaluate,
        influence() {
            const value = evaluate(null);
            let total = 0;
            for (let row = 0; row < rows; row++)
                total += weights[row];
            return weights.map((weight, row) => (weight * (reward[row] - value) * rows) / total);
        },
    };
}


/***/ }),

/***/ 98004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ tangoInterval),
/* harmony export */   Y: () => (/* binding */ wilsonInterval)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92070);

/** Wilson's score interval (1927) of a share. */
function wilsonInterval(hits, trials, level) {
    const z = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)((1 + level) / 2);
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
    const z = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)((1 + level) / 2);
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


/***/ }),

/***/ 399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ rankingMetrics)
/* harmony export */ });
/* harmony import */ var _score_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87302);

/** Metrics of how well the probabilities rank the rows: areas under curves. */
const rankingMetrics = [
    {
        name: 'roc_auc',
        task: 'classification',
        direction: 'higher',
        needsProbabilities: true,
        binaryOnly: { insteadUse: 'roc_auc_ovr' },
        interval: 'logit',
        undefinedWhen: 'the actual labels hold only one class',
        prepare: (predictions) => oneVersusRest(predictions, [predictions.positive], areaUnderRoc),
    },
    {
        name: 'roc_auc_ovr',
        task: 'classification',
        direction: 'higher',
        needsProbabilities: true,
        interval: 'logit',
        undefinedWhen: 'a class does not occur among the actual labels',
        prepare: (predictions) => oneVersusRest(predictions, rankedClasses(predictions), areaUnderRoc),
    },
    {
        name: 'average_precision',
        task: 'classification',
        direction: 'higher',
        needsProbabilities: true,
        interval: 'logit',
        undefinedWhen: 'a class to be found does not occur among the actual labels',
        prepare: (predictions) => oneVersusRest(predictions, rankedClasses(predictions), averagePrecision),
    },
];
/** The positive class of a binary problem (as scikit-learn does it), else every class. */
function rankedClasses(predictions) {
    return predictions.positive === null ? [...predictions.classes.keys()] : [predictions.positive];
}
/** The unweighted mean over classes of an area for that class against all others. */
function oneVersusRest(predictions, classes, area) {
    const parts = classes.map((index) => {
        const isPositive = new Uint8Array(predictions.rows);
        for (let row = 0; row < predictions.rows; row++)
            isPositive[row] = predictions.actual[row] === index ? 1 : 0;
        return area((0,_score_order_js__WEBPACK_IMPORTED_MODULE_0__/* .orderByClass */ .eJ)(predictions.probabilities, predictions.classes.length, index), isPositive);
    });
    return {
        evaluate: (weights) => parts.reduce((sum, part) => sum + part.evaluate(weights), 0) / parts.length,
        influence() {
            const mean = new Float64Array(predictions.rows);
            for (const part of parts) {
                const influence = part.influence();
                for (let row = 0; row < mean.length; row++)
                    mean[row] += influence[row] / parts.length;
            }
            return mean;
        },
    };
}
/**
 * Area under the ROC curve as the Mann–Whitney statistic: the share of (positive, negative) pairs in the right
 * order, ties counting half. Its influences are DeLong's placement values (DeLong, DeLong & Clarke-Pearson 1988,
 * in the linear-time form of Sun & Xu 2014).
 */
function areaUnderRoc({ rows, groupEnds }, isPositive) {
    return {
        evaluate(weights) {
            let positivesAbove = 0;
            let negatives = 0;
            let ordered = 0;
            let start = 0;
            for (let group = 0; group < groupEnds.length; group++) {
                let positivesHere = 0;
                let negativesHere = 0;
                for (let position = start; position < groupEnds[group]; position++) {
                    const row = rows[position];
                    const weight = weights === null ? 1 : weights[row];
                    if (isPositive[row])
                        positivesHere += weight;
                    else
                        negativesHere += weight;
                }
                ordered += negativesHere * (positivesAbove + positivesHere / 2);
                positivesAbove += positivesHere;
                negatives += negativesHere;
                start = groupEnds[group];
            }
            return ordered / (positivesAbove * negatives);
        },
        influence() {
            const area = this.evaluate(null);
            const count = rows.length;
            let positives = 0;
            for (let row = 0; row < count; row++)
                positives += isPositive[row];
            const negatives = count - positives;
            const influence = new Float64Array(count);
            let positivesAbove = 0;
            let start = 0;
            for (let group = 0; group < groupEnds.length; group++) {
                const end = groupEnds[group];
                let positivesHere = 0;
                for (let position = start; position < end; position++)
                    positivesHere += isPositive[rows[position]];
                const negativesHere = end - start - positivesHere;
                const negativesBelow = negatives - (start - positivesAbove) - negativesHere;
                const placedAboveNegatives = (negativesBelow + negativesHere / 2) / negatives;
                const placedBelowPositives = (positivesAbove + positivesHere / 2) / positives;
                for (let position = start; position < end; position++) {
                    const row = rows[position];
                    influence[row] = isPositive[row]
                        ? ((placedAboveNegatives - area) * count) / positives
                        : ((placedBelowPositives - area) * count) / negatives;
                }
                positivesAbove += positivesHere;
                start = end;
            }
            return influence;
        },
    };
}
/**
 * Average precision without interpolation: the mean over the positives of the precision among all rows that score
 * at least as high, Σ (Rₖ − Rₖ₋₁) Pₖ over the distinct scores, as scikit-learn defines it.
 */
function averagePrecision({ rows, groupEnds }, isPositive) {
    return {
        evaluate(weights) {
            let positives = 0;
            let all = 0;
            let sum = 0;
            let start = 0;
            for (let group = 0; group < groupEnds.length; group++) {
                let positivesHere = 0;
                for (let position = start; position < groupEnds[group]; position++) {
                    const row = rows[position];
                    const weight = weights === null ? 1 : weights[row];
                    all += weight;
                    if (isPositive[row])
                        positivesHere += weight;
                }
                positives += positivesHere;
                if (positivesHere > 0)
                    sum += positivesHere * (positives / all);
                start = groupEnds[group];
            }
            return sum / positives;
        },
        influence() {
            // With T(s) positives and N(s) rows scoring at least s, and P positives: AP = Σ T(sᵢ)/N(sᵢ) / P over the
            // positives i. One more row of score s adds to N(sᵢ), and if positive to T(sᵢ), of every i with sᵢ ≤ s.
            const value = this.evaluate(null);
            const count = rows.length;
            const groups = groupEnds.length;
            const positivesAtLeast = new Float64Array(groups);
            let positives = 0;
            for (let group = 0, position = 0; group < groups; group++) {
                for (; position < groupEnds[group]; position++)
                    positives += isPositive[rows[position]];
                positivesAtLeast[group] = positives;
            }
            const influence = new Float64Array(count);
            let gainIfPositive = 0;
            let lossOfAnyRow = 0;
            for (let group = groups - 1; group >= 0; group--) {
                const start = group === 0 ? 0 : groupEnds[group - 1];
                const all = groupEnds[group];
                const precision = positivesAtLeast[group] / all;
                const positivesHere = positivesAtLeast[group] - (group === 0 ? 0 : positivesAtLeast[group - 1]);
                gainIfPositive += positivesHere / all;
                lossOfAnyRow += (positivesHere * precision) / all;
                for (let position = start; position < all; position++) {
                    const row = rows[position];
                    const ownTerm = isPositive[row] ? precision - value + gainIfPositive : 0;
                    influence[row] = ((ownTerm - lossOfAnyRow) * count) / positives;
                }
            }
            return influence;
        },
    };
}


/***/ }),

/***/ 97248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ blocksByTime),
/* harmony export */   Nc: () => (/* binding */ blocksByGroup),
/* harmony export */   ar: () => (/* binding */ sumByBlock),
/* harmony export */   dL: () => (/* binding */ selectBlocks)
/* harmony export */ });
/** A block for each value of a column; rows without one stand alone. */
function blocksByGroup(column) {
    const values = column.kind === 'numeric' ? column.values : column.codes;
    const known = new Map();
    let count = 0;
    const of = Int32Array.from(values, (value) => {
        const isMissing = column.kind === 'numeric' ? Number.isNaN(value) : value < 0;
        if (isMissing)
            return count++;
        const block = known.get(value);
        if (block !== undefined)
            return block;
        known.set(value, count);
        return count++;
    });
    return { of, count, name: `groups of ${column.name}` };
}
/**
 * Blocks of rows that follow each other in time. Their length grows with the third root of the rows, which balances
 * what is lost at their ends with how well the variance is known (Künsch 1989, "The jackknife and the bootstrap for
 * general stationary observations"); rows of one moment stay together.
 */
function blocksByTime(column) {
    const values = column.kind === 'numeric'
        ? column.values
        : Array.from(column.codes, (code) => (code < 0 ? '' : column.dictionary[code]));
    const order = Array.from({ length: values.length }, (_, row) => row).sort((a, b) => {
        const [first, second] = [values[a], values[b]];
        return first < second ? -1 : first > second ? 1 : a - b;
    });
    const length = Math.ceil(values.length ** (1 / 3));
    const of = new Int32Array(values.length);
    let block = -1;
    let started = Number.NEGATIVE_INFINITY;
    for (const [place, row] of order.entries()) {
        const isNewMoment = place === 0 || values[row] !== values[order[place - 1]];
        if (place - started >= length && isNewMoment) {
            block++;
            started = place;
        }
        of[row] = block;
    }
    return { of, count: block + 1, name: `stretches of ${column.name}` };
}
/** The blocks of some rows, numbered anew. */
function selectBlocks({ of, name }, rows) {
    const known = new Map();
    const selected = Int32Array.from(rows, (row) => {
        const block = known.get(of[row]) ?? known.size;
        known.set(of[row], block);
        return block;
    });
    return { of: selected, count: known.size, name };
}
/**
 * Influences of blocks in place of rows, so that the standard deviation of them over the root of their number is the
 * standard error of what the rows were summed up to: the cluster-robust variance (Liang & Zeger 1986).
 */
function sumByBlock(influences, { of, count }) {
    const sums = new Float64Array(count);
    const scale = count / influences.length;
    for (let row = 0; row < influences.length; row++)
        sums[of[row]] += influences[row] * scale;
    return sums;
}


/***/ }),

/***/ 25919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kv: () => (/* binding */ silhouetteRows),
/* harmony export */   Nk: () => (/* binding */ mostSilhouetteRows),
/* harmony export */   j8: () => (/* binding */ silhouette)
/* harmony export */ });
/* harmony import */ var _base_random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93096);

/** Rows up to which every pair is looked at; of more rows a sample of this size stands for all. */
const mostSilhouetteRows = 5000;
/** Seed of the sample: fixed, so that the same rows always give the same figure. */
const sampleSeed = 20_240;
/** Rows that stand for all: all of them, or a seeded sample, ascending. */
function silhouetteRows(rows) {
    const all = Int32Array.from({ length: rows }, (_, row) => row);
    if (rows <= mostSilhouetteRows)
        return all;
    return new _base_random_js__WEBPACK_IMPORTED_MODULE_0__/* .Random */ .o(sampleSeed).shuffle(all).slice(0, mostSilhouetteRows).sort();
}
/**
 * Mean silhouette coefficient (Rousseeuw 1987): (b − a) / max(a, b) with a the mean distance to the other rows of a
 * row's cluster and b that to the rows of the nearest other cluster; 0 for a cluster of one row. Euclidean.
 * @param rows the rows to take, see `silhouetteRows`.
 * @returns NaN unless there are at least two clusters, and fewer than rows.
 */
function silhouette({ values, width }, cluster, clusters, rows) {
    const n = rows.length;
    const sizes = new Float64Array(clusters);
    for (let i = 0; i < n; i++)
        sizes[cluster[rows[i]]]++;
    const used = sizes.reduce((count, size) => count + Number(size > 0), 0);
    if (used < 2 || used >= n)
        return Number.NaN;
    const points = new Float64Array(n * width);
    const labels = new Int32Array(n);
    for (let i = 0; i < n; i++) {
        labels[i] = cluster[rows[i]];
        for (let j = 0; j < width; j++)
            points[i * width + j] = values[rows[i] * width + j];
    }
    const sums = new Float64Array(n * clusters);
    for (let i = 0; i < n; i++) {
        const own = i * width;
        for (let other = i + 1; other < n; other++) {
            const start = other * width;
            let square = 0;
            for (let j = 0; j < width; j++) {
                const difference = points[own + j] - points[start + j];
                square += difference * difference;
            }
            const distance = Math.sqrt(square);
            sums[i * clusters + labels[other]] += distance;
            sums[other * clusters + labels[i]] += distance;
        }
    }
    let total = 0;
    for (let i = 0; i < n; i++) {
        const own = labels[i];
        if (sizes[own] === 1)
            continue;
        const within = sums[i * clusters + own] / (sizes[own] - 1);
        let nearest = Number.POSITIVE_INFINITY;
        for (let k = 0; k < clusters; k++) {
            if (k !== own && sizes[k] > 0)
                nearest = Math.min(nearest, sums[i * clusters + k] / sizes[k]);
        }
        const larger = Math.max(within, nearest);
        if (larger > 0)
            total += (nearest - within) / larger;
    }
    return total / n;
}


/***/ }),

/***/ 95423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GL: () => (/* binding */ designEffect),
/* harmony export */   X6: () => (/* binding */ standardErrorOf),
/* harmony export */   iA: () => (/* binding */ labelErrorOf)
/* harmony export */ });
/* harmony import */ var _row_blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97248);

/**
 * Standard error of a statistic from the influences of its rows (infinitesimal jackknife).
 *
 * With few rows that matter (two models that disagree on a dozen), the variance is known much worse than the number of
 * rows suggests. The degrees of freedom therefore follow from the kurtosis of the influences, by matching the variance
 * of the sample variance (O'Neill 2014, "Some useful moment results in sampling problems"): 2n / (κ − (n−3)/(n−1)).
 * @param influences one a row.
 * @param influences one a row.
 * @param blocks of rows that belong together: then a block is what a row is else.
 * @returns null with fewer than two rows or blocks.
 */
function standardErrorOf(rowInfluences, blocks) {
    const influences = blocks === undefined ? rowInfluences : (0,_row_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .sumByBlock */ .ar)(rowInfluences, blocks);
    const rows = influences.length;
    if (rows < 2)
        return null;
    let mean = 0;
    for (let row = 0; row < rows; row++)
        mean += influences[row];
    mean /= rows;
    let squares = 0;
    let fourthPowers = 0;
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
/**
 * Standard error of a statistic of predicted labels, such as F1 or the difference of two models' F1.
 *
 * Influences then take few values, and what is rare is how many rows have one that is not zero. Given that number, a sum
 * of them is spread as that number says, so that the normal distribution is nearer than Student's t with degrees of
 * freedom from the kurtosis, which covers 97 % instead of 95.
 * @param imagined influence of a disagreement that was not seen: half a one in each direction is added, as Agresti & Min
 *   (2005) add half a pair each way to paired proportions. Without it, two models that happen to agree on few rows
 *   would seem to be known to agree everywhere.
 * @returns null with fewer than two rows.
 */
function labelErrorOf(influences, imagined, blocks) {
    const error = standardErrorOf(influences, blocks);
    if (error === null)
        return null;
    const rows = influences.length;
    const value = Math.sqrt(error.value ** 2 + imagined ** 2 / (rows - 1) / rows);
    return { value, degreesOfFreedom: (blocks?.count ?? rows) - 1 };
}
/**
 * How many times the variance is what it would be if each row stood for itself (Kish's design effect). Blocks of
 * opposite rows may make it smaller than 1; that is not relied on.
 */
function designEffect(influences, blocks) {
    const [together, alone] = [standardErrorOf(influences, blocks), standardErrorOf(influences)];
    if (together === null || alone === null || alone.value === 0)
        return 1;
    return Math.max(1, (together.value / alone.value) ** 2);
}


/***/ })

};
