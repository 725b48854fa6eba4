export const id = 790;
export const ids = [790];
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


/***/ }),

/***/ 81591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ principalComponents),
/* harmony export */   a: () => (/* binding */ rebuild)
/* harmony export */ });
/** All principal components of points: eigenvectors of their covariance matrix. */
function principalComponents({ values, width, rows, }) {
    const mean = new Float64Array(width);
    for (let at = 0; at < values.length; at++)
        mean[at % width] += values[at] / rows;
    const covariance = new Float64Array(width * width);
    const centred = new Float64Array(width);
    for (let row = 0; row < rows; row++) {
        for (let j = 0; j < width; j++)
            centred[j] = values[row * width + j] - mean[j];
        for (let i = 0; i < width; i++) {
            const value = centred[i];
            if (value === 0)
                continue;
            for (let j = i; j < width; j++)
                covariance[i * width + j] += value * centred[j];
        }
    }
    for (let i = 0; i < width; i++) {
        for (let j = i; j < width; j++) {
            const value = covariance[i * width + j] / Math.max(1, rows - 1);
            covariance[i * width + j] = value;
            covariance[j * width + i] = value;
        }
    }
    const vectors = diagonalise(covariance, width);
    const order = Array.from({ length: width }, (_, k) => k).sort((a, b) => covariance[b * width + b] - covariance[a * width + a] || a - b);
    const directions = new Float64Array(width * width);
    for (const [k, from] of order.entries()) {
        let largest = 0;
        for (let j = 0; j < width; j++) {
            const value = vectors[j * width + from];
            if (Math.abs(value) > Math.abs(largest) + 1e-12)
                largest = value;
        }
        const sign = largest < 0 ? -1 : 1;
        for (let j = 0; j < width; j++)
            directions[k * width + j] = sign * vectors[j * width + from];
    }
    const variances = Float64Array.from(order, (k) => Math.max(0, covariance[k * width + k]));
    return { mean, directions, variances };
}
/** Sweeps after which the method has long converged (it does so quadratically). */
const mostSweeps = 60;
/**
 * Jacobi's cyclic method (Golub and Van Loan, Matrix Computations, 8.5) for a symmetric matrix, which is made diagonal
 * in place. @returns the eigenvectors as columns.
 */
function diagonalise(matrix, width) {
    const vectors = new Float64Array(width * width);
    for (let i = 0; i < width; i++)
        vectors[i * width + i] = 1;
    for (let sweep = 0; sweep < mostSweeps; sweep++) {
        let off = 0;
        let all = 0;
        for (let i = 0; i < width; i++) {
            for (let j = 0; j < width; j++) {
                all += matrix[i * width + j] ** 2;
                if (i !== j)
                    off += matrix[i * width + j] ** 2;
            }
        }
        if (off <= 1e-30 * all)
            break;
        for (let p = 0; p < width; p++) {
            for (let q = p + 1; q < width; q++)
                rotate(matrix, vectors, width, p, q);
        }
    }
    return vectors;
}
/** Makes one element zero. */
function rotate(matrix, vectors, width, p, q) {
    const pq = matrix[p * width + q];
    if (pq === 0)
        return;
    const theta = (matrix[q * width + q] - matrix[p * width + p]) / (2 * pq);
    const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
    const c = 1 / Math.sqrt(t * t + 1);
    const s = t * c;
    for (let k = 0; k < width; k++) {
        const kp = matrix[k * width + p];
        const kq = matrix[k * width + q];
        matrix[k * width + p] = c * kp - s * kq;
        matrix[k * width + q] = s * kp + c * kq;
        const vp = vectors[k * width + p];
        const vq = vectors[k * width + q];
        vectors[k * width + p] = c * vp - s * vq;
        vectors[k * width + q] = s * vp + c * vq;
    }
    for (let k = 0; k < width; k++) {
        const pk = matrix[p * width + k];
        const qk = matrix[q * width + k];
        matrix[p * width + k] = c * pk - s * qk;
        matrix[q * width + k] = s * pk + c * qk;
    }
}
/** Points as the components see them: projected and brought back, rows × width. */
function rebuild({ values, width, rows }, mean, directions) {
    const count = directions.length / width;
    const rebuilt = new Float64Array(rows * width);
    const centred = new Float64Array(width);
    for (let row = 0; row < rows; row++) {
        const at = row * width;
        for (let j = 0; j < width; j++) {
            centred[j] = values[at + j] - mean[j];
            rebuilt[at + j] = mean[j];
        }
        for (let k = 0; k < count; k++) {
            let score = 0;
            for (let j = 0; j < width; j++)
                score += centred[j] * directions[k * width + j];
            for (let j = 0; j < width; j++)
                rebuilt[at + j] += score * directions[k * width + j];
        }
    }
    return rebuilt;
}


/***/ }),

/***/ 90790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pca: () => (/* binding */ pca),
/* harmony export */   pcaParameters: () => (/* binding */ pcaParameters)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2503);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57296);
/* harmony import */ var _evaluate_anomaly_metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98420);
/* harmony import */ var _features_dense_matrix_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20614);
/* harmony import */ var _anomaly_threshold_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53835);
/* harmony import */ var _dense_points_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58423);
/* harmony import */ var _model_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63188);
/* harmony import */ var _components_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(81591);









/** Parameters of `pca`, as users write them under `train.params`. */
const pcaParameters = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    components: zod__WEBPACK_IMPORTED_MODULE_7__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().gt(0).lt(1), zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().min(1)])
        .default(0.9)
        .describe('Components that are kept: how many, or the share of the variance that they explain at least.'),
    contamination: _anomaly_threshold_js__WEBPACK_IMPORTED_MODULE_4__/* .contamination */ .v,
});
/** Encoded columns that the exact method takes in seconds. */
const mostColumns = 1000;
const modelSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz('mlops-pca/1'),
    mean: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig()).min(1),
    /** Of unit length. */
    components: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig())).min(1),
});
/** Principal components: rows that the components cannot rebuild are anomalous. */
const pca = {
    name: 'pca',
    description: 'Principal components: rows that they rebuild badly, by mean squared error, are anomalous.',
    tasks: ['anomaly'],
    params: pcaParameters,
    train,
    load: async (files, features) => {
        const { mean, components } = (0,_model_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readModelFile */ .Gw)(files, modelSchema);
        if (components.length > mean.length)
            throw (0,_model_file_js__WEBPACK_IMPORTED_MODULE_6__/* .damagedModel */ .PZ)('it has more components than columns');
        if (components.some(({ length }) => length !== mean.length)) {
            throw (0,_model_file_js__WEBPACK_IMPORTED_MODULE_6__/* .damagedModel */ .PZ)('its components differ in length from the mean');
        }
        (0,_dense_points_js__WEBPACK_IMPORTED_MODULE_5__/* .checkWidth */ .Vs)(features, mean.length);
        return predictorOf(features, Float64Array.from(mean), Float64Array.from(components.flat()));
    },
};
function predictorOf(features, mean, directions) {
    const reconstruct = (table) => {
        const points = (0,_features_dense_matrix_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeDense */ ._L)(features, table);
        return { points, rebuilt: (0,_components_js__WEBPACK_IMPORTED_MODULE_8__/* .rebuild */ .a)(points, mean, directions) };
    };
    return { reconstruct, predict: (table) => (0,_evaluate_anomaly_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .squaredErrors */ .V)(reconstruct(table)) };
}
async function train({ features, train: table, params }, { signal }) {
    const points = (0,_dense_points_js__WEBPACK_IMPORTED_MODULE_5__/* .pointsToLearnFrom */ .xp)(features, table);
    const { width } = points;
    if (width > mostColumns) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`pca takes ${mostColumns} encoded columns at most; these are ${width}.`, {
            location: { key: 'features.drop' },
            hint: 'Leave out columns of many categories, or use the autoencoder.',
        });
    }
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
    signal.throwIfAborted();
    const { mean, directions, variances } = (0,_components_js__WEBPACK_IMPORTED_MODULE_8__/* .principalComponents */ .$)(points);
    const total = variances.reduce((sum, variance) => sum + variance, 0);
    const count = componentCount(params.components, variances, total);
    const kept = directions.slice(0, count * width);
    const components = Array.from({ length: count }, (_, k) => Array.from(kept.subarray(k * width, (k + 1) * width)));
    const explained = variances.subarray(0, count).reduce((sum, variance) => sum + variance, 0);
    const scores = (0,_evaluate_anomaly_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .squaredErrors */ .V)({ points, rebuilt: (0,_components_js__WEBPACK_IMPORTED_MODULE_8__/* .rebuild */ .a)(points, mean, kept) });
    return {
        files: (0,_model_file_js__WEBPACK_IMPORTED_MODULE_6__/* .writeModelFile */ .JV)({ format: 'mlops-pca/1', mean: Array.from(mean), components }),
        predictor: predictorOf(features, mean, kept),
        history: [],
        bestStep: count,
        importance: null,
        engine: 'javascript',
        clusters: null,
        threshold: (0,_anomaly_threshold_js__WEBPACK_IMPORTED_MODULE_4__/* .anomalyThreshold */ .X)(scores, params.contamination),
        figures: { components: count, 'explained variance': total > 0 ? explained / total : 0 },
        curves: [
            {
                title: 'Share of the variance that each component explains',
                x: 'Component',
                y: 'Share',
                points: Array.from(variances, (variance, k) => [
                    k + 1,
                    total > 0 ? variance / total : 0,
                ]),
            },
        ],
    };
}
/** The first number of components whose share is above the one asked for, as in scikit-learn. */
function componentCount(asked, variances, total) {
    if (asked >= 1) {
        if (asked <= variances.length)
            return asked;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`There are ${variances.length} encoded columns, not ${asked} components.`, {
            location: { key: 'train.params.components' },
            hint: 'Choose fewer components, or a share of the variance below 1.',
        });
    }
    let sum = 0;
    for (let k = 0; k < variances.length; k++) {
        sum += variances[k];
        if (sum > asked * total)
            return k + 1;
    }
    return variances.length;
}


/***/ })

};
