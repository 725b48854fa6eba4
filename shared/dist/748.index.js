export const id = 748;
export const ids = [748];
export const modules = {

/***/ 92070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ studentQuantile),
/* harmony export */   Zl: () => (/* binding */ normalQuantile)
/* harmony export */ });
/* unused harmony export studentCdf */
/** Quantile of the standard normal distribution: Acklam's rational approximation, relative error below 1.2e-9. */
function normalQuantile(probability) {
    const a = [
        -3.969683028665376e1, 2.209460984245205e2, -2.759285104469687e2, 1.38357751867269e2, -3.066479806614716e1,
        2.506628277459239,
    ];
    const b = [
        -5.447609879822406e1, 1.615858368580409e2, -1.556989798598866e2, 6.680131188771972e1,
        -1.328068155288572e1, 1,
    ];
    const c = [
        -7.784894002430293e-3, -3.223964580411365e-1, -2.400758277161838, -2.549732539343734, 4.374664141464968,
        2.938163982698783,
    ];
    const d = [7.784695709041462e-3, 3.224671290700398e-1, 2.445134137142996, 3.754408661907416, 1];
    if (probability > 0.5)
        return -normalQuantile(1 - probability);
    if (probability < 0.02425) {
        const q = Math.sqrt(-2 * Math.log(probability));
        return polynomial(c, q) / polynomial(d, q);
    }
    const q = probability - 0.5;
    return (q * polynomial(a, q * q)) / polynomial(b, q * q);
}
/** Quantile of Student's t distribution, for any positive degrees of freedom, whole or not. */
function studentQuantile(probability, degreesOfFreedom) {
    if (probability === 0.5)
        return 0;
    if (probability < 0.5)
        return -studentQuantile(1 - probability, degreesOfFreedom);
    let low = 0;
    let high = 1;
    while (studentCdf(high, degreesOfFreedom) < probability && high < 1e12)
        high *= 2;
    for (let step = 0; step < 200 && high - low > 1e-12 * high; step++) {
        const middle = (low + high) / 2;
        if (studentCdf(middle, degreesOfFreedom) < probability)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}
/** Distribution function of Student's t. */
function studentCdf(t, degreesOfFreedom) {
    const tail = 0.5 * regularizedBeta(degreesOfFreedom / 2, 0.5, degreesOfFreedom / (degreesOfFreedom + t * t));
    return t > 0 ? 1 - tail : tail;
}
/** Regularised incomplete beta function I_x(a, b): Lentz's continued fraction (DLMF 8.17.22). */
function regularizedBeta(a, b, x) {
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    // The fraction converges fast only on this side; the other follows from symmetry.
    if (x > (a + 1) / (a + b + 2))
        return 1 - regularizedBeta(b, a, 1 - x);
    const tiny = 1e-300;
    let c = 1;
    let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
    let fraction = d;
    for (let m = 1; m < 500; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / nonZero(1 + even * d);
        c = nonZero(1 + even / c);
        fraction *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / nonZero(1 + odd * d);
        c = nonZero(1 + odd / c);
        fraction *= d * c;
        if (Math.abs(d * c - 1) < 1e-15)
            break;
    }
    const logFront = logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x);
    return (Math.exp(logFront) * fraction) / a;
    function nonZero(value) {
        return Math.abs(value) < tiny ? tiny : value;
    }
}
/** Logarithm of the gamma function for positive numbers: Lanczos' series with g = 7, nine terms. */
function logGamma(x) {
    const series = [
        0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
        12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
    ];
    if (x < 0.5)
        return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
    let sum = series[0];
    for (let term = 1; term < series.length; term++)
        sum += series[term] / (x - 1 + term);
    const t = x + 6.5;
    return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
}
/** Horner's rule, highest power first. */
function polynomial(coefficients, x) {
    return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}


/***/ }),

/***/ 61748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AO: () => (/* binding */ computeMetric),
  pH: () => (/* binding */ computeMetrics),
  qG: () => (/* binding */ computedFirst),
  GF: () => (/* binding */ findMetric),
  Zv: () => (/* binding */ metricNames),
  tZ: () => (/* binding */ metricValues),
  ii: () => (/* binding */ prepareMetric)
});

// UNUSED EXPORTS: metricDirection

;// CONCATENATED MODULE: ./build/shared/src/evaluate/confusion-metrics.js
/** Metrics of the predicted labels alone. */
const confusionMetrics = [
    {
        ...labels('accuracy', 'there are no rows'),
        prepare: (predictions) => ({
            ...fromMargins(predictions, (margins) => sum(margins.truePositives) / sum(margins.actual)),
            outcomes: () => hits(predictions, () => true),
        }),
    },
    {
        ...labels('balanced_accuracy', 'the actual labels hold only one class, or lack one that is predicted'),
        prepare: (predictions) => fromMargins(predictions, balancedAccuracy),
    },
    {
        ...labels('precision', 'no row is predicted to be of the positive class'),
        binaryOnly: { insteadUse: 'precision_macro or precision_weighted' },
        prepare: (predictions) => ({
            ...fromMargins(predictions, (margins) => precisionOf(margins, margins.positive)),
            outcomes: () => hits(predictions, (row) => predictions.predicted[row] === predictions.positive),
        }),
    },
    {
        ...labels('recall', 'no actual label is of the positive class'),
        binaryOnly: { insteadUse: 'recall_macro or recall_weighted' },
        prepare: (predictions) => ({
            ...fromMargins(predictions, (margins) => recallOf(margins, margins.positive)),
            outcomes: () => hits(predictions, (row) => predictions.actual[row] === predictions.positive),
        }),
    },
    {
        ...labels('f1', 'the positive class is neither among the actual nor among the predicted labels'),
        binaryOnly: { insteadUse: 'f1_macro or f1_weighted' },
        prepare: (predictions) => fromMargins(predictions, (margins) => f1Of(margins, margins.positive)),
    },
    ...averages('precision', precisionOf, 'a class that occurs is never predicted'),
    ...averages('recall', recallOf, 'a class that is predicted does not occur among the actual labels'),
    ...averages('f1', f1Of, 'there are no rows'),
    {
        ...labels('matthews_corrcoef', 'the actual or the predicted labels are all of one class'),
        aliases: ['mcc'],
        interval: 'fisher',
        prepare: (predictions) => fromMargins(predictions, matthewsCorrelation),
    },
    {
        ...labels('cohen_kappa', 'the actual and the predicted labels are all of one and the same class'),
        interval: 'fisher',
        prepare: (predictions) => fromMargins(predictions, cohenKappa),
    },
];
function labels(name, undefinedWhen) {
    return { name, task: 'classification', direction: 'higher', interval: 'logit', undefinedWhen };
}
/**
 * The macro and weighted averages of a score per class, over the classes that occur among actual or predicted labels
 * (scikit-learn's default). Where scikit-learn would count an undefined class as 0 with a warning, the average is
 * undefined, except if that class has no weight in it.
 */
function averages(name, ofClass, undefinedWhen) {
    return [
        {
            ...labels(`${name}_macro`, undefinedWhen),
            prepare: (predictions) => fromMargins(predictions, (margins) => {
                let total = 0;
                let classes = 0;
                for (let index = 0; index < margins.actual.length; index++) {
                    if (margins.actual[index] === 0 && margins.predicted[index] === 0)
                        continue;
                    total += ofClass(margins, index);
                    classes++;
                }
                return total / classes;
            }),
        },
        {
            ...labels(`${name}_weighted`, name === 'precision' ? undefinedWhen : 'there are no rows'),
            prepare: (predictions) => fromMargins(predictions, (margins) => {
                let total = 0;
                for (let index = 0; index < margins.actual.length; index++) {
                    if (margins.actual[index] !== 0)
                        total += margins.actual[index] * ofClass(margins, index);
                }
                return total / sum(margins.actual);
            }),
        },
    ];
}
function precisionOf({ truePositives, predicted }, index) {
    return truePositives[index] / predicted[index];
}
function recallOf({ truePositives, actual }, index) {
    return truePositives[index] / actual[index];
}
function f1Of({ truePositives, actual, predicted }, index) {
    return (2 * truePositives[index]) / (actual[index] + predicted[index]);
}
/** Mean recall over the classes among the actual labels: two at least, and every class that is predicted. */
function balancedAccuracy(margins) {
    let total = 0;
    let classes = 0;
    for (let index = 0; index < margins.actual.length; index++) {
        if (margins.actual[index] === 0 && margins.predicted[index] === 0)
            continue;
        total += recallOf(margins, index);
        classes++;
    }
    return classes < 2 ? Number.NaN : total / classes;
}
/** Gorodkin's correlation of two labelings (2004), which for two classes is Matthews's. */
function matthewsCorrelation({ truePositives, actual, predicted }) {
    const rows = sum(actual);
    const covariance = sum(truePositives) * rows - dot(actual, predicted);
    const actualVariance = rows * rows - dot(actual, actual);
    const predictedVariance = rows * rows - dot(predicted, predicted);
    // The product is taken after the roots: rows⁴ would lose the last digits of large counts.
    return covariance / (Math.sqrt(actualVariance) * Math.sqrt(predictedVariance));
}
/** Agreement beyond chance (Cohen 1960). */
function cohenKappa({ truePositives, actual, predicted }) {
    const rows = sum(actual);
    const chance = dot(actual, predicted) / rows;
    return (sum(truePositives) - chance) / (rows - chance);
}
function fromMargins(predictions, compute) {
    return {
        evaluate: (weights) => compute(confusionMargins(predictions, weights)),
        influence() {
            const margins = confusionMargins(predictions, null);
            const slopes = slopesOf(margins, compute);
            const { actual, predicted, rows } = predictions;
            const influence = new Float64Array(rows);
            for (let row = 0; row < rows; row++) {
                influence[row] = rows * slopeOfCell(slopes, actual[row], predicted[row]);
            }
            return influence;
        },
        labelSwing() {
            const margins = confusionMargins(predictions, null);
            const slopes = slopesOf(margins, compute);
            const classes = margins.actual.length;
            let squares = 0;
            let weight = 0;
            for (let actual = 0; actual < classes; actual++) {
                const right = slopeOfCell(slopes, actual, actual);
                for (let other = 0; other < classes; other++) {
                    if (other === actual || margins.actual[actual] === 0)
                        continue;
                    squares += margins.actual[actual] * (right - slopeOfCell(slopes, actual, other)) ** 2;
                    weight += margins.actual[actual];
                }
            }
            return weight === 0 ? 0 : predictions.rows * Math.sqrt(squares / weight);
        },
    };
}
/** Counts (or sums of weights) of the confusion matrix's diagonal and margins. */
function confusionMargins(predictions, weights) {
    const { actual, predicted, rows } = predictions;
    const classes = predictions.classes.length;
    const margins = {
        truePositives: new Float64Array(classes),
        actual: new Float64Array(classes),
        predicted: new Float64Array(classes),
        positive: predictions.positive,
    };
    for (let row = 0; row < rows; row++) {
        const weight = weights === null ? 1 : weights[row];
        margins.actual[actual[row]] += weight;
        margins.predicted[predicted[row]] += weight;
        if (actual[row] === predicted[row])
            margins.truePositives[actual[row]] += weight;
    }
    return margins;
}
/**
 * Derivatives of a metric with respect to each margin, by central differences: the metrics are smooth ratios, and the
 * step is small against the class's own counts, so the relative error is about 1e-8.
 */
function slopesOf(margins, compute) {
    const classes = margins.actual.length;
    const slopes = {
        truePositives: new Float64Array(classes),
        actual: new Float64Array(classes),
        predicted: new Float64Array(classes),
        positive: margins.positive,
    };
    for (let index = 0; index < classes; index++) {
        const counts = [margins.actual[index], margins.predicted[index]].filter((count) => count > 0);
        if (counts.length === 0)
            continue;
        const step = 1e-4 * Math.min(...counts);
        for (const part of ['truePositives', 'actual', 'predicted']) {
            const kept = margins[part][index];
            margins[part][index] = kept + step;
            const above = compute(margins);
            margins[part][index] = kept - step;
            const below = compute(margins);
            margins[part][index] = kept;
            slopes[part][index] = (above - below) / (2 * step);
        }
    }
    return slopes;
}
/** Derivative with respect to one more row in a cell of the confusion matrix. */
function slopeOfCell(slopes, actual, predicted) {
    const hit = actual === predicted ? slopes.truePositives[actual] : 0;
    return hit + slopes.actual[actual] + slopes.predicted[predicted];
}
function hits(predictions, counts) {
    const outcomes = new Int8Array(predictions.rows);
    for (let row = 0; row < predictions.rows; row++) {
        if (!counts(row))
            outcomes[row] = -1;
        else
            outcomes[row] = predictions.actual[row] === predictions.predicted[row] ? 1 : 0;
    }
    return outcomes;
}
function sum(values) {
    let total = 0;
    for (let index = 0; index < values.length; index++)
        total += values[index];
    return total;
}
function dot(a, b) {
    let total = 0;
    for (let index = 0; index < a.length; index++)
        total += a[index] * b[index];
    return total;
}

;// CONCATENATED MODULE: ./build/shared/src/evaluate/row-means.js
/** The metric that is the mean of one score a row (accuracy, log loss, absolute error, …). NaN scores make it undefined. */
function meanOfRows(scores) {
    return {
        evaluate: (weights) => weightedMean(scores, weights),
        influence() {
            const mean = weightedMean(scores, null);
            return scores.map((score) => score - mean);
        },
    };
}
/** The square root of a mean of rows: RMSE from squared errors. */
function rootMeanOfRows(scores) {
    return {
        evaluate: (weights) => Math.sqrt(weightedMean(scores, weights)),
        influence() {
            const mean = weightedMean(scores, null);
            const slope = mean > 0 ? 0.5 / Math.sqrt(mean) : 0;
            return scores.map((score) => (score - mean) * slope);
        },
    };
}
/** The mean; NaN where the weights sum to zero. */
function weightedMean(values, weights) {
    let sum = 0;
    if (weights === null) {
        for (let row = 0; row < values.length; row++)
            sum += values[row];
        return sum / values.length;
    }
    let total = 0;
    for (let row = 0; row < values.length; row++) {
        sum += weights[row] * values[row];
        total += weights[row];
    }
    return sum / total;
}

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
        prepare: (predictions) => meanOfRows(logLosses(predictions)),
    },
    {
        name: 'brier',
        task: 'classification',
        direction: 'lower',
        needsProbabilities: true,
        interval: 'log',
        undefinedWhen: 'there are no rows',
        prepare: (predictions) => meanOfRows(squaredProbabilityErrors(predictions)),
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

;// CONCATENATED MODULE: ./build/shared/src/evaluate/score-order.js
const cache = new WeakMap();
/**
 * The order of the rows by the probability of one class. Remembered per probability array, because several metrics
 * of the same predictions ask for it.
 * @param probabilities rows × classes, row by row, without NaN.
 */
function orderByClass(probabilities, classes, index) {
    const known = cache.get(probabilities) ?? new Map();
    cache.set(probabilities, known);
    let order = known.get(index);
    if (order === undefined) {
        const scores = new Float64Array(probabilities.length / classes);
        for (let row = 0; row < scores.length; row++)
            scores[row] = probabilities[row * classes + index];
        order = orderByScore(scores);
        known.set(index, order);
    }
    return order;
}
/** @param scores without NaN. */
function orderByScore(scores) {
    const rows = risingOrder(scores).reverse();
    const ends = new Int32Array(scores.length);
    let groups = 0;
    for (let position = 1; position <= rows.length; position++) {
        if (position === rows.length || scores[rows[position]] !== scores[rows[position - 1]]) {
            ends[groups++] = position;
        }
    }
    return { rows, groupEnds: ends.slice(0, groups) };
}
/**
 * Row numbers by rising value: a radix sort over the bits of the numbers, 16 at a time, which for a million rows is
 * ten times as fast as a sort with a comparison function.
 * @param values without NaN.
 */
function risingOrder(values) {
    const rows = values.length;
    if (rows < 4096)
        return Int32Array.from(values.keys()).sort((a, b) => values[a] - values[b] || a - b);
    // Doubles compare like unsigned integers once negative ones are inverted and the sign of the others is set;
    // adding zero makes -0 and 0 the same.
    const keys = new Uint16Array(values.map((value) => value + 0).buffer);
    for (let at = 3; at < keys.length; at += 4) {
        if (keys[at] & 0x8000) {
            for (let word = at - 3; word <= at; word++)
                keys[word] = ~keys[word];
        }
        else {
            keys[at] |= 0x8000;
        }
    }
    let order = Int32Array.from(values.keys());
    let sorted = new Int32Array(rows);
    const starts = new Uint32Array(65537);
    for (let word = 0; word < 4; word++) {
        starts.fill(0);
        for (let row = 0; row < rows; row++)
            starts[keys[4 * row + word] + 1]++;
        for (let key = 0; key < 65536; key++)
            starts[key + 1] += starts[key];
        for (let position = 0; position < rows; position++) {
            const row = order[position];
            sorted[starts[keys[4 * row + word]]++] = row;
        }
        [order, sorted] = [sorted, order];
    }
    return order;
}

;// CONCATENATED MODULE: ./build/shared/src/evaluate/ranking-metrics.js

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
        return area(orderByClass(predictions.probabilities, predictions.classes.length, index), isPositive);
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

// EXTERNAL MODULE: ./build/shared/src/evaluate/distributions.js
var distributions = __webpack_require__(92070);
;// CONCATENATED MODULE: ./build/shared/src/evaluate/regression-metrics.js



/** Metrics of predicted numbers. */
const regressionMetrics = [
    {
        ...loss('rmse'),
        prepare: (predictions) => rootMeanOfRows(perRow(predictions, (y, p) => (y - p) ** 2)),
    },
    { ...loss('mae'), prepare: (predictions) => meanOfRows(perRow(predictions, absoluteError)) },
    { ...loss('median_ae'), prepare: (predictions) => median(perRow(predictions, absoluteError)) },
    {
        ...loss('mape'),
        // scikit-learn divides by the machine epsilon then, which gives a number of fifteen digits that says nothing.
        undefinedWhen: 'an actual value is zero',
        prepare: (predictions) => meanOfRows(perRow(predictions, (y, p) => (y === 0 ? Number.NaN : Math.abs((y - p) / y)))),
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
];
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
    const order = risingOrder(values);
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
        // Conover, Practical Nonparametric Statistics: the ranks n/2 ± z √n / 2, rounded outwards.
        exactInterval(level) {
            const rows = values.length;
            const reach = ((0,distributions/* normalQuantile */.Zl)((1 + level) / 2) * Math.sqrt(rows)) / 2;
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
            const errorMean = centred ? weightedMean(errors, weights) : 0;
            const unexplained = spread(errors, weights, errorMean);
            const total = spread(actual, weights, weightedMean(actual, weights));
            return total > 0 ? 1 - unexplained / total : Number.NaN;
        },
        influence() {
            const errorMean = centred ? weightedMean(errors, null) : 0;
            const actualMean = weightedMean(actual, null);
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

;// CONCATENATED MODULE: ./build/shared/src/evaluate/metrics.js




/** Every metric there is, by family. Names and definitions are scikit-learn's. */
const registry = [
    ...confusionMetrics,
    ...rankingMetrics,
    ...probabilityMetrics,
    ...regressionMetrics,
];
const byName = new Map(registry.flatMap((metric) => namesOf(metric).map((name) => [name, metric])));
/** The names that users may write for a task (of all tasks if none is given), aliases included. */
function metricNames(task) {
    return registry.filter((metric) => task === undefined || metric.task === task).flatMap(namesOf);
}
/** @param name a metric's name or alias. @returns undefined if there is none of that name. */
function findMetric(name) {
    return byName.get(name);
}
/** @throws RangeError if there is no metric of that name: check with `findMetric` or `metricNames` first. */
function metricDirection(name) {
    const metric = byName.get(name);
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
 */
function computeMetrics(predictions) {
    const metrics = {};
    for (const metric of registry) {
        if (metric.task === predictions.task)
            metrics[metric.name] = computeMetric(predictions, metric.name);
    }
    return metrics;
}
/** One metric, or null with the reason: see `computeMetrics`; also for a metric that is unknown or of another task. */
function computeMetric(predictions, name) {
    const prepared = prepareMetric(predictions, name);
    if ('reason' in prepared)
        return { value: null, reason: prepared.reason };
    return { value: prepared.value };
}
/** Sorts and sums once what `evaluate` and `influence` need. */
function prepareMetric(predictions, name) {
    const metric = byName.get(name);
    if (metric === undefined)
        return { reason: `There is no metric "${name}".` };
    const obstacle = obstacleTo(metric, predictions);
    if (obstacle !== null)
        return { reason: obstacle };
    const prepared = metric.prepare(predictions);
    const value = prepared.evaluate(null);
    if (!Number.isFinite(value))
        return { reason: `Undefined: ${metric.undefinedWhen}.` };
    return { metric, prepared, value };
}
function obstacleTo(metric, predictions) {
    if (metric.task !== predictions.task)
        return `${metric.name} is a metric of ${metric.task}, not of ${predictions.task}.`;
    if (predictions.rows === 0)
        return 'Undefined: there are no rows.';
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


/***/ })

};
