export const id = 2955;
export const ids = [2955];
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

/***/ 52525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IB: () => (/* binding */ confusionMetrics),
/* harmony export */   li: () => (/* binding */ f1Of),
/* harmony export */   q2: () => (/* binding */ balancedAccuracy),
/* harmony export */   rX: () => (/* binding */ cohenKappa),
/* harmony export */   uT: () => (/* binding */ matthewsCorrelation)
/* harmony export */ });
/* unused harmony export confusionMargins */
/* harmony import */ var _costs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25243);
/* harmony import */ var _row_means_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7038);


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
    {
        // The mean over rows of what the answers cost (Elkan 2001, "The foundations of cost-sensitive learning").
        ...labels(_costs_js__WEBPACK_IMPORTED_MODULE_0__/* .expectedCost */ .ys, 'a row has a class, or is taken for one, that has no cost'),
        direction: 'lower',
        interval: 'log',
        isListed: ({ costs }) => costs !== undefined,
        obstacle: ({ costs }) => costs === undefined ? `${_costs_js__WEBPACK_IMPORTED_MODULE_0__/* .expectedCost */ .ys} needs gate.costs, which says what each mistake costs.` : null,
        prepare: (predictions) => ({
            ...(0,_row_means_js__WEBPACK_IMPORTED_MODULE_1__/* .meanOfRows */ .yW)((0,_costs_js__WEBPACK_IMPORTED_MODULE_0__/* .costsOfRows */ .Tn)(predictions)),
            labelSwing: () => (0,_costs_js__WEBPACK_IMPORTED_MODULE_0__/* .costSwing */ .ki)(predictions),
        }),
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


/***/ }),

/***/ 25243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ withCosts),
/* harmony export */   Tn: () => (/* binding */ costsOfRows),
/* harmony export */   i$: () => (/* binding */ binaryCosts),
/* harmony export */   ki: () => (/* binding */ costSwing),
/* harmony export */   rB: () => (/* binding */ costMatrix),
/* harmony export */   ys: () => (/* binding */ expectedCost)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57296);
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82889);


/** The name of the metric that is the mean cost of a row. */
const expectedCost = 'expected_cost';
/** Classes that are named in full in a message. */
const namedCells = 3;
/**
 * The costs as a matrix, actual × predicted class, row by row. A right answer costs nothing unless it is stated.
 * @param known labels that the model, the baseline or the rows have, sorted.
 * @param learned labels among them between which every confusion must have a cost; one with another label, which no model
 *   was meant to know, may be left out: its cost is NaN.
 * @throws ConfigurationError for a class that is not there, or a confusion without a cost.
 */
function costMatrix(costs, known, learned) {
    const matrix = new Float64Array(known.length * known.length).fill(Number.NaN);
    for (let index = 0; index < known.length; index++)
        matrix[index * (known.length + 1)] = 0;
    const placeOf = (label, key) => {
        const place = known.indexOf(label);
        if (place >= 0)
            return place;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`There is no class "${label}" that could have a cost.`, {
            location: { key },
            hint: (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestName */ .S)(label, known),
        });
    };
    for (const [actual, row] of Object.entries(costs)) {
        const start = placeOf(actual, 'gate.costs') * known.length;
        for (const [predicted, cost] of Object.entries(row)) {
            matrix[start + placeOf(predicted, `gate.costs.${actual}`)] = cost;
        }
    }
    requireComplete(matrix, known, learned);
    return matrix;
}
/** Of two classes: what true negatives, false positives, false negatives and true positives cost; NaN where nobody said. */
function binaryCosts(costs, negative, positive) {
    const costOf = (actual, predicted) => {
        const row = Object.hasOwn(costs, actual) ? costs[actual] : {};
        if (Object.hasOwn(row, predicted))
            return row[predicted];
        return actual === predicted ? 0 : Number.NaN;
    };
    const labels = [negative, positive];
    return Float64Array.from(labels.flatMap((actual) => labels.map((predicted) => costOf(actual, predicted))));
}
/** @throws ConfigurationError that says which confusions have no cost. */
function requireComplete(matrix, known, learned) {
    const missing = [];
    for (const actual of learned) {
        for (const predicted of learned) {
            const cost = matrix[known.indexOf(actual) * known.length + known.indexOf(predicted)];
            if (Number.isNaN(cost))
                missing.push(`"${actual}" taken for "${predicted}"`);
        }
    }
    if (missing.length === 0)
        return;
    const more = missing.length > namedCells ? ` and ${missing.length - namedCells} more` : '';
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`The costs do not say what these mistakes cost: ${missing.slice(0, namedCells).join(', ')}${more}.`, {
        location: { key: 'gate.costs' },
        hint: 'State a cost for each actual class and each other class that it may be taken for; 0 is one, too.',
    });
}
/**
 * Predictions that know what their mistakes cost; those of another task, and without costs, as they are.
 * @param learned labels that the model knows; absent means all that the predictions have.
 * @throws ConfigurationError see `costMatrix`.
 */
function withCosts(predictions, costs, learned) {
    if (costs === undefined || predictions.task !== 'classification')
        return predictions;
    const { classes } = predictions;
    return { ...predictions, costs: costMatrix(costs, classes, learned ?? classes) };
}
/** The cost of each row: NaN for a confusion without one. */
function costsOfRows({ rows, classes, actual, predicted, costs, }) {
    const scores = new Float64Array(rows);
    for (let row = 0; row < rows; row++)
        scores[row] = costs[actual[row] * classes.length + predicted[row]];
    return scores;
}
/**
 * By how much a row's cost changes when another label is predicted, as a root mean square over the rows and the labels
 * that each was not predicted to be in place of the right one.
 */
function costSwing({ classes, actual, costs }) {
    const size = classes.length;
    const counts = new Float64Array(size);
    for (const label of actual)
        counts[label]++;
    let squares = 0;
    let weight = 0;
    for (let label = 0; label < size; label++) {
        if (counts[label] === 0)
            continue;
        for (let other = 0; other < size; other++) {
            const change = costs[label * size + other] - costs[label * (size + 1)];
            if (other === label || Number.isNaN(change))
                continue;
            squares += counts[label] * change ** 2;
            weight += counts[label];
        }
    }
    return weight === 0 ? 0 : Math.sqrt(squares / weight);
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

/***/ 7038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hY: () => (/* binding */ weightedMean),
/* harmony export */   i4: () => (/* binding */ rootMeanOfRows),
/* harmony export */   yW: () => (/* binding */ meanOfRows)
/* harmony export */ });
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


/***/ }),

/***/ 87302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ risingOrder),
/* harmony export */   _U: () => (/* binding */ orderByScore),
/* harmony export */   eJ: () => (/* binding */ orderByClass)
/* harmony export */ });
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


/***/ }),

/***/ 53835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ anomalyThreshold),
/* harmony export */   v: () => (/* binding */ contamination)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/** The parameter `contamination` of learners that find anomalies. */
const contamination = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('auto'), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0).max(0.5)])
    .default('auto')
    .describe('Share of the training rows that score above the threshold; auto is a rule of the algorithm: see docs/unsupervised.md.');
/**
 * The score above which rows are anomalous: the quantile of the training scores that leaves the share above it
 * (interpolated linearly, as scikit-learn does). With `auto` Tukey's outer fence, the upper quartile and three
 * interquartile ranges (Exploratory Data Analysis, 1977): rows beyond it are "far out".
 */
function anomalyThreshold(scores, share) {
    const sorted = scores.slice().sort();
    const quantile = (part) => {
        const position = part * (sorted.length - 1);
        const below = Math.floor(position);
        const above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    };
    if (share !== 'auto')
        return quantile(1 - share);
    const upper = quantile(0.75);
    return upper + 3 * (upper - quantile(0.25));
}


/***/ }),

/***/ 22955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   autoencoder: () => (/* binding */ autoencoder),
/* harmony export */   autoencoderParameters: () => (/* binding */ autoencoderParameters)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2503);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57296);
/* harmony import */ var _base_random_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93096);
/* harmony import */ var _engine_engine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44567);
/* harmony import */ var _evaluate_anomaly_metrics_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98420);
/* harmony import */ var _features_dense_matrix_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20614);
/* harmony import */ var _features_packed_numbers_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(11874);
/* harmony import */ var _anomaly_threshold_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53835);
/* harmony import */ var _dense_points_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58423);
/* harmony import */ var _mlp_network_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9974);
/* harmony import */ var _mlp_optimizer_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(99651);
/* harmony import */ var _mlp_parameters_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(40722);
/* harmony import */ var _model_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(63188);














/** Parameters of `autoencoder`, as users write them under `train.params`. */
const autoencoderParameters = zod__WEBPACK_IMPORTED_MODULE_10__/* .strictObject */ .rej({
    hidden: zod__WEBPACK_IMPORTED_MODULE_10__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_10__/* .int */ .Whr().min(1).max(4096))
        .min(1)
        .max(16)
        .default([16, 4, 16])
        .describe('Units of each layer between the columns and the columns again; the narrowest is the code.'),
    activation: zod__WEBPACK_IMPORTED_MODULE_10__/* ["enum"] */ .k5n(['relu', 'tanh']).default('tanh').describe('Function between the layers.'),
    'learning-rate': zod__WEBPACK_IMPORTED_MODULE_10__/* .number */ .aig().positive().default(0.003).describe('Step size of Adam.'),
    epochs: zod__WEBPACK_IMPORTED_MODULE_10__/* .int */ .Whr().min(1).max(100_000).default(100).describe('Passes over the training split at most.'),
    'batch-size': zod__WEBPACK_IMPORTED_MODULE_10__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_10__/* .literal */ .euz('auto'), zod__WEBPACK_IMPORTED_MODULE_10__/* .int */ .Whr().min(1).max(1_000_000)])
        .default('auto')
        .describe('Rows of a step; auto is the power of two nearest to rows / 75, from 16 to 256.'),
    'early-stopping': zod__WEBPACK_IMPORTED_MODULE_10__/* .int */ .Whr()
        .min(0)
        .default(10)
        .describe('Stops after so many epochs without a lower validation error; 0 never stops early.'),
    contamination: _anomaly_threshold_js__WEBPACK_IMPORTED_MODULE_6__/* .contamination */ .v,
});
const modelSchema = zod__WEBPACK_IMPORTED_MODULE_10__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_10__/* .literal */ .euz('mlops-autoencoder/1'),
    inputs: zod__WEBPACK_IMPORTED_MODULE_10__/* .int */ .Whr().min(1).max(1_000_000),
    hidden: zod__WEBPACK_IMPORTED_MODULE_10__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_10__/* .int */ .Whr().min(1).max(4096)).min(1).max(16),
    activation: zod__WEBPACK_IMPORTED_MODULE_10__/* ["enum"] */ .k5n(['relu', 'tanh']),
    /** Kernel and bias of each layer; 32-bit floats, packed. */
    weights: zod__WEBPACK_IMPORTED_MODULE_10__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP()),
});
/** A network that has to rebuild rows from a short code: what it rebuilds badly is anomalous. */
const autoencoder = {
    name: 'autoencoder',
    description: 'A neural network that rebuilds rows from a short code, on TensorFlow.js: rows that it rebuilds badly are anomalous.',
    tasks: ['anomaly'],
    params: autoencoderParameters,
    usesTensorFlow: () => true,
    train,
    load: async (files, features) => {
        const model = (0,_model_file_js__WEBPACK_IMPORTED_MODULE_9__/* .readModelFile */ .Gw)(files, modelSchema);
        (0,_dense_points_js__WEBPACK_IMPORTED_MODULE_7__/* .checkWidth */ .Vs)(features, model.inputs);
        const architecture = architectureOf(model.inputs, model);
        const sizes = (0,_mlp_network_js__WEBPACK_IMPORTED_MODULE_11__/* .weightShapes */ .pd)(architecture).map(({ shape }) => shape.reduce((a, b) => a * b, 1));
        if (model.weights.length !== sizes.length)
            throw (0,_model_file_js__WEBPACK_IMPORTED_MODULE_9__/* .damagedModel */ .PZ)('its weights are not those of its layers');
        const weights = model.weights.map((packed, i) => {
            // Base64 takes four characters for three bytes.
            if (packed.length > 6 * sizes[i] + 8)
                throw (0,_model_file_js__WEBPACK_IMPORTED_MODULE_9__/* .damagedModel */ .PZ)('its weights are not those of its layers');
            let values;
            try {
                values = (0,_features_packed_numbers_js__WEBPACK_IMPORTED_MODULE_12__/* .unpackFloats */ .qw)(packed);
            }
            catch (error) {
                throw (0,_model_file_js__WEBPACK_IMPORTED_MODULE_9__/* .damagedModel */ .PZ)(error instanceof Error ? error.message : String(error));
            }
            if (values.length !== sizes[i])
                throw (0,_model_file_js__WEBPACK_IMPORTED_MODULE_9__/* .damagedModel */ .PZ)('its weights are not those of its layers');
            return values;
        });
        return predictorOf(await (0,_engine_engine_js__WEBPACK_IMPORTED_MODULE_3__/* .openEngine */ .F)(), features, architecture, weights);
    },
};
function architectureOf(width, { hidden, activation }) {
    return { inputs: width, hidden, activation, outputs: width, softmax: false };
}
/** Rows that are computed at once. */
const chunkRows = 4096;
function predictorOf(engine, features, architecture, weights) {
    const reconstruct = (table) => {
        const points = (0,_features_dense_matrix_js__WEBPACK_IMPORTED_MODULE_5__/* .encodeDense */ ._L)(features, table);
        const network = (0,_mlp_network_js__WEBPACK_IMPORTED_MODULE_11__/* .buildNetwork */ .d9)(engine, architecture);
        try {
            (0,_mlp_network_js__WEBPACK_IMPORTED_MODULE_11__/* .assignWeights */ .LR)(engine, (0,_mlp_network_js__WEBPACK_IMPORTED_MODULE_11__/* .variablesOf */ .ht)(network), weights);
            return { points, rebuilt: rebuildWith(engine, network, points) };
        }
        finally {
            network.dispose();
        }
    };
    return { reconstruct, predict: (table) => (0,_evaluate_anomaly_metrics_js__WEBPACK_IMPORTED_MODULE_4__/* .squaredErrors */ .V)(reconstruct(table)) };
}
function rebuildWith(engine, network, { rows, width, values }) {
    const rebuilt = new Float64Array(rows * width);
    for (let from = 0; from < rows; from += chunkRows) {
        const count = Math.min(chunkRows, rows - from);
        const part = values.subarray(from * width, (from + count) * width);
        const output = engine.tf.tidy(() => (0,_mlp_network_js__WEBPACK_IMPORTED_MODULE_11__/* .rawOutputs */ .dO)(engine, network, engine.tf.tensor2d(part, [count, width])).dataSync());
        rebuilt.set(output, from * width);
    }
    return rebuilt;
}
async function train({ features, train: table, validation, params, seed }, context) {
    const points = (0,_dense_points_js__WEBPACK_IMPORTED_MODULE_7__/* .pointsToLearnFrom */ .xp)(features, table);
    const held = (0,_features_dense_matrix_js__WEBPACK_IMPORTED_MODULE_5__/* .encodeDense */ ._L)(features, validation);
    const engine = await (0,_engine_engine_js__WEBPACK_IMPORTED_MODULE_3__/* .openEngine */ .F)(context.engine);
    const architecture = architectureOf(points.width, params);
    const network = (0,_mlp_network_js__WEBPACK_IMPORTED_MODULE_11__/* .buildNetwork */ .d9)(engine, architecture, new _base_random_js__WEBPACK_IMPORTED_MODULE_2__/* .Random */ .o(seed));
    try {
        const { history, bestStep, weights } = await fit(engine, network, points, held, params, seed, context);
        (0,_mlp_network_js__WEBPACK_IMPORTED_MODULE_11__/* .assignWeights */ .LR)(engine, (0,_mlp_network_js__WEBPACK_IMPORTED_MODULE_11__/* .variablesOf */ .ht)(network), weights);
        const scores = (0,_evaluate_anomaly_metrics_js__WEBPACK_IMPORTED_MODULE_4__/* .squaredErrors */ .V)({ points, rebuilt: rebuildWith(engine, network, points) });
        return {
            files: (0,_model_file_js__WEBPACK_IMPORTED_MODULE_9__/* .writeModelFile */ .JV)({
                format: 'mlops-autoencoder/1',
                inputs: points.width,
                hidden: params.hidden,
                activation: params.activation,
                weights: weights.map(_features_packed_numbers_js__WEBPACK_IMPORTED_MODULE_12__/* .packFloats */ .DM),
            }),
            predictor: predictorOf(engine, features, architecture, weights),
            history,
            bestStep,
            importance: null,
            engine: engine.name,
            clusters: null,
            threshold: (0,_anomaly_threshold_js__WEBPACK_IMPORTED_MODULE_6__/* .anomalyThreshold */ .X)(scores, params.contamination),
            figures: { 'best epoch': bestStep, 'units of the code': Math.min(...params.hidden) },
            curves: [],
        };
    }
    finally {
        network.dispose();
    }
}
/** Shuffled mini-batches, early stopping on the validation rows, and the weights of the best epoch. */
async function fit(engine, network, points, held, params, seed, { signal, log }) {
    const { tf } = engine;
    const { rows, width, values } = points;
    const random = new _base_random_js__WEBPACK_IMPORTED_MODULE_2__/* .Random */ .o(seed + 1);
    const variables = (0,_mlp_network_js__WEBPACK_IMPORTED_MODULE_11__/* .variablesOf */ .ht)(network);
    const optimizer = new _mlp_optimizer_js__WEBPACK_IMPORTED_MODULE_13__/* .Optimizer */ .E(variables.map((variable) => variable.dataSync().slice()), variables.map(() => false), { learningRate: params['learning-rate'], l2: 0, averaging: 0 });
    const size = (0,_mlp_parameters_js__WEBPACK_IMPORTED_MODULE_8__/* .batchRows */ .e1)(params['batch-size'], rows);
    const order = Int32Array.from({ length: rows }, (_, row) => row);
    const batch = new Float32Array(size * width);
    const history = [];
    let best = { epoch: 0, loss: Number.POSITIVE_INFINITY };
    let weights = optimizer.weights.map((each) => each.slice());
    for (let epoch = 1; epoch <= params.epochs; epoch++) {
        random.shuffle(order);
        let lossSum = 0;
        for (let from = 0; from < rows; from += size) {
            const count = Math.min(size, rows - from);
            for (let i = 0; i < count; i++) {
                const start = order[from + i] * width;
                batch.set(values.subarray(start, start + width), i * width);
            }
            lossSum += count * step(count);
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
            signal.throwIfAborted();
        }
        (0,_mlp_network_js__WEBPACK_IMPORTED_MODULE_11__/* .assignWeights */ .LR)(engine, variables, optimizer.weights);
        const trainLoss = lossSum / rows;
        const validationLoss = held.rows > 0 ? meanError(engine, network, held) : trainLoss;
        if (!Number.isFinite(trainLoss) || !Number.isFinite(validationLoss)) {
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`The loss is no longer a number: it overflowed in epoch ${epoch}.`, {
                location: { key: 'train.params.learning-rate' },
                hint: `Try a smaller learning-rate (it is ${params['learning-rate']}).`,
            });
        }
        history.push({ step: epoch, trainLoss, validationLoss });
        log.progress('Training', epoch / params.epochs, `epoch ${epoch}: error ${validationLoss.toPrecision(5)}`);
        if (validationLoss < best.loss) {
            best = { epoch, loss: validationLoss };
            weights = optimizer.weights.map((each) => each.slice());
        }
        if (params['early-stopping'] > 0 && epoch - best.epoch >= params['early-stopping'])
            break;
    }
    return { history, bestStep: best.epoch, weights };
    function step(count) {
        return tf.tidy(() => {
            (0,_mlp_network_js__WEBPACK_IMPORTED_MODULE_11__/* .assignWeights */ .LR)(engine, variables, optimizer.weights);
            const inputs = tf.tensor2d(batch.subarray(0, count * width), [count, width]);
            const { value, grads } = tf.variableGrads(() => tf.mean(tf.square(tf.sub((0,_mlp_network_js__WEBPACK_IMPORTED_MODULE_11__/* .rawOutputs */ .dO)(engine, network, inputs), inputs))), variables);
            optimizer.step(variables.map((variable) => grads[variable.name].dataSync()));
            return value.dataSync()[0];
        });
    }
}
function meanError(engine, network, points) {
    const errors = (0,_evaluate_anomaly_metrics_js__WEBPACK_IMPORTED_MODULE_4__/* .squaredErrors */ .V)({ points, rebuilt: rebuildWith(engine, network, points) });
    return errors.reduce((sum, error) => sum + error, 0) / points.rows;
}


/***/ }),

/***/ 58423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lv: () => (/* binding */ finitePoints),
/* harmony export */   Vs: () => (/* binding */ checkWidth),
/* harmony export */   xp: () => (/* binding */ pointsToLearnFrom)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57296);
/* harmony import */ var _data_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96598);
/* harmony import */ var _features_dense_matrix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20614);



/** Rows as points to learn from. @throws ConfigurationError if there are fewer than two, or numbers that overflow. */
function pointsToLearnFrom(features, table) {
    if (table.rows < 2) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`The training split has ${table.rows} rows; there must be two at least.`, {
            location: { key: 'data.split.train' },
            hint: 'Provide more rows, or give train a larger share.',
        });
    }
    return finitePoints((0,_features_dense_matrix_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeDense */ ._L)(features, table));
}
/** The same points. @throws ConfigurationError if a number overflowed while it was encoded. */
function finitePoints(points) {
    const bad = points.values.findIndex((value) => !Number.isFinite(value));
    if (bad < 0)
        return points;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1('A number in the training split overflows after scaling.', {
        location: { column: points.columns[bad % points.width] },
        hint: 'Look for extreme values in that column.',
    });
}
/** @throws InfrastructureError unless the features give as many numbers a row as the model takes. */
function checkWidth(features, width) {
    const given = (0,_features_dense_matrix_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeDense */ ._L)(features, (0,_data_table_js__WEBPACK_IMPORTED_MODULE_2__/* .tableOf */ .c_)([])).width;
    if (given === width)
        return;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InfrastructureError */ .EN(`The model takes ${width} numbers a row, but its features give ${given}.`, {
        hint: 'model/ and features.json are not of the same training: train the model again.',
    });
}


/***/ })

};
