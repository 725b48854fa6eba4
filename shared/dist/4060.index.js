export const id = 4060;
export const ids = [4060];
export const modules = {

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

/***/ 54947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ bootstrap),
/* harmony export */   m: () => (/* binding */ quantileOfSorted)
/* harmony export */ });
/* harmony import */ var _base_random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93096);

/** Resamples of a bootstrap: enough that the 5 % bounds wander by less than a tenth of the interval. */
const mostResamples = 1000;
const fewestResamples = 200;
/** Rows drawn in all at most, which takes about a second: very large samples get fewer resamples. */
const drawBudget = 100_000_000;
/**
 * Efron's bootstrap of rows: draws as many rows as there are, with replacement, and asks for the statistic again.
 * The same seed gives the same result.
 * @param given number of rows, or blocks of rows that belong together: those are drawn whole.
 * @param statistic receives how often each row was drawn; the array is reused.
 * @returns the statistics in rising order, NaN where a resample left it undefined (those come last).
 */
function bootstrap(given, seed, statistic) {
    const random = new _base_random_js__WEBPACK_IMPORTED_MODULE_0__/* .Random */ .o(seed);
    const rows = typeof given === 'number' ? given : given.of.length;
    const units = typeof given === 'number' ? given : given.count;
    const resamples = Math.max(fewestResamples, Math.min(mostResamples, Math.floor(drawBudget / rows)));
    const drawn = new Float64Array(units);
    const counts = typeof given === 'number' ? drawn : new Float64Array(rows);
    const values = new Float64Array(resamples);
    for (let resample = 0; resample < resamples; resample++) {
        drawn.fill(0);
        for (let draw = 0; draw < units; draw++)
            drawn[random.integer(units)]++;
        if (typeof given !== 'number')
            for (let row = 0; row < rows; row++)
                counts[row] = drawn[given.of[row]];
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


/***/ }),

/***/ 36070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Km: () => (/* binding */ residualHistogram),
/* harmony export */   W9: () => (/* binding */ residualBands)
/* harmony export */ });
/* unused harmony export residuals */
/* harmony import */ var _bootstrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54947);
/* harmony import */ var _score_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87302);


const histogramBins = 24;
/** Of a band, at least: fewer have no quantiles to speak of. */
const bandRows = 20;
const mostBands = 20;
/** Residuals beyond these quantiles of all are counted into the outermost bins, so that one row does not hide the rest. */
const tail = 0.005;
/** What a prediction misses by: actual minus predicted, as scikit-learn's `PredictionErrorDisplay` has it. */
function residuals({ actual, predicted }) {
    return actual.map((value, row) => value - predicted[row]);
}
/**
 * Residuals of one or more models in bins of equal width. The outermost bins hold all that lies beyond them.
 * @returns null where no residual is finite. Shares are of the finite residuals of each model.
 */
function residualHistogram(models) {
    const all = models.map((model) => residuals(model).filter(Number.isFinite));
    const sorted = all.filter((values) => values.length > 0).map((values) => values.slice().sort());
    if (sorted.length === 0)
        return null;
    const lowest = Math.min(...sorted.map((values) => (0,_bootstrap_js__WEBPACK_IMPORTED_MODULE_0__/* .quantileOfSorted */ .m)(values, tail)));
    const highest = Math.max(...sorted.map((values) => (0,_bootstrap_js__WEBPACK_IMPORTED_MODULE_0__/* .quantileOfSorted */ .m)(values, 1 - tail)));
    const width = highest > lowest ? (highest - lowest) / histogramBins : Math.abs(lowest) * 0.1 || 1;
    const start = highest > lowest ? lowest : lowest - (width * histogramBins) / 2;
    return {
        edges: Array.from({ length: histogramBins + 1 }, (_, edge) => start + edge * width),
        shares: all.map((values) => {
            const shares = new Array(histogramBins).fill(0);
            for (const value of values) {
                const bin = Math.floor((value - start) / width);
                shares[Math.min(Math.max(bin, 0), histogramBins - 1)] += 1 / values.length;
            }
            return shares;
        }),
    };
}
/**
 * How residuals spread from low to high predictions: at most twenty bands of equally many rows, at least twenty each,
 * with the quantiles 10 %, 50 % and 90 % of their residuals. Rows that are not finite are left out.
 */
function residualBands({ actual, predicted }) {
    const rows = (0,_score_order_js__WEBPACK_IMPORTED_MODULE_1__/* .risingOrder */ .Dh)(predicted.map((value, row) => (Number.isFinite(value - actual[row]) ? value : 0)));
    const usable = rows.filter((row) => Number.isFinite(predicted[row] - actual[row]));
    const bands = Math.min(mostBands, Math.floor(usable.length / bandRows));
    return Array.from({ length: bands }, (_, band) => {
        const part = usable.subarray(Math.floor((band * usable.length) / bands), Math.floor(((band + 1) * usable.length) / bands));
        const values = Float64Array.from(part, (row) => actual[row] - predicted[row]).sort();
        return {
            predicted: part.reduce((sum, row) => sum + predicted[row], 0) / part.length,
            rows: part.length,
            low: (0,_bootstrap_js__WEBPACK_IMPORTED_MODULE_0__/* .quantileOfSorted */ .m)(values, 0.1),
            median: (0,_bootstrap_js__WEBPACK_IMPORTED_MODULE_0__/* .quantileOfSorted */ .m)(values, 0.5),
            high: (0,_bootstrap_js__WEBPACK_IMPORTED_MODULE_0__/* .quantileOfSorted */ .m)(values, 0.9),
        };
    });
}


/***/ }),

/***/ 37965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ confusionFigures)
});

;// CONCATENATED MODULE: ./build/shared/src/evaluate/curves/confusion-matrix.js
/** Rows by actual (first index) and predicted label, as scikit-learn's `confusion_matrix`. */
function confusionMatrix({ classes, actual, predicted, rows, }) {
    const counts = classes.map(() => new Array(classes.length).fill(0));
    for (let row = 0; row < rows; row++)
        counts[actual[row]][predicted[row]]++;
    return counts;
}

// EXTERNAL MODULE: ./build/shared/src/report/format.js
var format = __webpack_require__(20089);
;// CONCATENATED MODULE: ./build/shared/src/figures/confusion-figures.js


/** Classes up to which a confusion matrix is shown. */
const shownClasses = 20;
/** With more classes only the first model's is shown: two large matrices are not compared by eye. */
const comparedClasses = 5;
/** How often each label is predicted for each actual one: a matrix for each model, darker for a larger share of its row. */
function confusionFigures(models) {
    const { classes } = models[0].predictions;
    if (classes.length > shownClasses)
        return [];
    return models
        .slice(0, classes.length > comparedClasses ? 1 : models.length)
        .map(({ name, predictions }) => {
        const counts = confusionMatrix(predictions);
        const texts = counts.map((row) => row.map((count) => (0,format/* formatNumber */.ZV)(count)));
        const own = predictions.classes;
        return {
            kind: 'heatmap',
            title: `${name}: actual labels in rows, predicted ones in columns`,
            scale: 'share',
            rows: [...own],
            columns: [...own],
            values: counts.map((row) => {
                const total = row.reduce((sum, count) => sum + count, 0);
                return row.map((count) => (total === 0 ? null : count / total));
            }),
            texts,
            figures: {
                columns: [
                    { heading: 'Actual' },
                    ...own.map((label) => ({ heading: `predicted ${label}`, align: 'right' })),
                ],
                rows: own.map((label, k) => [label, ...texts[k]]),
            },
        };
    });
}


/***/ }),

/***/ 92081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ predictionSections)
});

// EXTERNAL MODULE: ./build/shared/src/evaluate/proportion-intervals.js
var proportion_intervals = __webpack_require__(98004);
;// CONCATENATED MODULE: ./build/shared/src/evaluate/curves/reliability.js

/** Bins of equal width over [0, 1], as the expected calibration error has; each includes its lower edge, the last both. */
const reliabilityBins = 10;
/**
 * How often what is predicted with some probability comes true. The means of the bins that hold rows are those of
 * scikit-learn's `calibration_curve` with `strategy="uniform"`, apart from probabilities on an edge, which it counts to
 * the bin below.
 * @param probabilities of each row, in [0, 1].
 * @param happened 1 where it came true, else 0.
 */
function reliability(probabilities, happened) {
    const counts = new Float64Array(reliabilityBins);
    const sums = new Float64Array(reliabilityBins);
    const hits = new Float64Array(reliabilityBins);
    for (let row = 0; row < probabilities.length; row++) {
        const bin = Math.min(Math.floor(probabilities[row] * reliabilityBins), reliabilityBins - 1);
        counts[bin]++;
        sums[bin] += probabilities[row];
        hits[bin] += happened[row];
    }
    return Array.from(counts, (rows, bin) => ({
        lower: bin / reliabilityBins,
        upper: (bin + 1) / reliabilityBins,
        rows,
        meanProbability: rows === 0 ? null : sums[bin] / rows,
        share: rows === 0 ? null : hits[bin] / rows,
        interval: rows === 0 ? null : (0,proportion_intervals/* wilsonInterval */.Y)(hits[bin], rows, 0.95),
    }));
}

// EXTERNAL MODULE: ./build/shared/src/report/format.js
var format = __webpack_require__(20089);
;// CONCATENATED MODULE: ./build/shared/src/figures/calibration-figures.js


/**
 * How often what is predicted with some probability comes true, and how often each probability is predicted: of the
 * positive class in a binary problem, else of the class that is predicted.
 */
function calibrationFigures(models) {
    const judged = models.flatMap(({ name, predictions }) => {
        const bins = binsOf(predictions);
        return bins === null ? [] : [{ name, bins, rows: predictions.rows }];
    });
    if (judged.length === 0)
        return [];
    const { positive, classes } = models[0].predictions;
    const what = positive === null ? 'the predicted class' : `"${classes[positive]}"`;
    const edges = Array.from({ length: reliabilityBins + 1 }, (_, edge) => edge / reliabilityBins);
    // In a histogram the first is what the others are held against.
    const before = [...judged].reverse();
    return [
        {
            kind: 'lines',
            title: `Calibration: how often ${what} comes true`,
            x: 'Mean predicted probability',
            y: 'Share that came true',
            domain: { x: [0, 1], y: [0, 1] },
            series: [
                ...judged.map(seriesOf),
                {
                    name: 'Perfectly calibrated',
                    reference: true,
                    points: [
                        [0, 0],
                        [1, 1],
                    ],
                },
            ],
            figures: binTable(judged),
        },
        {
            kind: 'histogram',
            title: `Predicted probabilities of ${what}`,
            edges,
            series: before.map(({ name, bins, rows }) => ({
                name,
                shares: bins.map((bin) => (rows === 0 ? 0 : bin.rows / rows)),
            })),
        },
    ];
}
function binsOf({ probabilities, positive, classes, rows, actual, predicted, }) {
    if (probabilities === null || rows === 0)
        return null;
    const given = new Float64Array(rows);
    const happened = new Uint8Array(rows);
    for (let row = 0; row < rows; row++) {
        const index = positive ?? predicted[row];
        given[row] = probabilities[row * classes.length + index];
        happened[row] = actual[row] === index ? 1 : 0;
    }
    return reliability(given, happened);
}
function seriesOf({ name, bins }) {
    const held = bins.filter(({ rows }) => rows > 0);
    return {
        name,
        points: held.map(({ meanProbability, share }) => [meanProbability, share]),
        ranges: held.map(({ interval }) => [interval.lower, interval.upper]),
        notes: held.map(({ rows }) => `${(0,format/* formatNumber */.ZV)(rows)} rows`),
    };
}
function binTable(judged) {
    const single = judged.length === 1;
    const headingOf = (name, what) => single ? `${what.charAt(0).toUpperCase()}${what.slice(1)}` : `${name}: ${what}`;
    return {
        columns: [
            { heading: 'Probability' },
            ...judged.flatMap(({ name }) => ['rows', 'mean probability', 'came true'].map((what) => ({
                heading: headingOf(name, what),
                align: 'right',
            }))),
        ],
        rows: judged[0].bins.map(({ lower, upper }, bin) => [
            `${(0,format/* formatNumber */.ZV)(lower)} to ${(0,format/* formatNumber */.ZV)(upper)}`,
            ...judged.flatMap(({ bins }) => {
                const { rows, meanProbability, share } = bins[bin];
                if (rows === 0)
                    return ['0', format/* noFigure */.aJ, format/* noFigure */.aJ];
                return [(0,format/* formatNumber */.ZV)(rows), (0,format/* formatPercent */.l9)(meanProbability), (0,format/* formatPercent */.l9)(share)];
            }),
        ]),
    };
}

// EXTERNAL MODULE: ./build/shared/src/figures/confusion-figures.js + 1 modules
var confusion_figures = __webpack_require__(37965);
// EXTERNAL MODULE: ./build/shared/src/figures/residual-figures.js
var residual_figures = __webpack_require__(7972);
// EXTERNAL MODULE: ./build/shared/src/evaluate/score-order.js
var score_order = __webpack_require__(87302);
;// CONCATENATED MODULE: ./build/shared/src/evaluate/curves/score-curve.js

/**
 * The ROC curve of one class against the rest: false positive rate against true positive rate, from (0, 0) to (1, 1).
 * Points on a straight line between their neighbours are left out, as scikit-learn's `roc_curve` does, which starts at
 * an infinite threshold as well.
 * @param index of the class.
 * @returns null where all rows, or none, are of the class.
 */
function rocCurve(predictions, index) {
    const { hits, falseAlarms, thresholds } = countAbove(predictions, index);
    const groups = thresholds.length;
    const positives = groups === 0 ? 0 : hits[groups - 1];
    const negatives = groups === 0 ? 0 : falseAlarms[groups - 1];
    if (positives === 0 || negatives === 0)
        return null;
    const kept = [-1];
    for (let group = 0; group < groups; group++) {
        if (group === 0 || group === groups - 1 || turns(hits, group) || turns(falseAlarms, group))
            kept.push(group);
    }
    return {
        x: Float64Array.from(kept, (group) => (group < 0 ? 0 : falseAlarms[group] / negatives)),
        y: Float64Array.from(kept, (group) => (group < 0 ? 0 : hits[group] / positives)),
        thresholds: Float64Array.from(kept, (group) => group < 0 ? Number.POSITIVE_INFINITY : thresholds[group]),
    };
}
/**
 * The precision–recall curve of one class against the rest: recall against precision, as steps, so that the area beneath
 * them is the average precision. Its corners are the points of
 * scikit-learn's `precision_recall_curve`, from the highest threshold to the first at which no positive row is missed.
 * @param index of the class.
 * @returns null where no row is of the class.
 */
function precisionRecallCurve(predictions, index) {
    const counts = countAbove(predictions, index);
    const groups = counts.thresholds.length;
    const positives = groups === 0 ? 0 : counts.hits[groups - 1];
    if (positives === 0)
        return null;
    const x = [];
    const y = [];
    const thresholds = [];
    let recall = 0;
    for (let group = 0; group < groups; group++) {
        const hits = counts.hits[group];
        const precision = hits / (hits + counts.falseAlarms[group]);
        // A step up to the precision at this threshold, and along it.
        x.push(recall, hits / positives);
        y.push(precision, precision);
        thresholds.push(counts.thresholds[group], counts.thresholds[group]);
        recall = hits / positives;
        if (recall === 1)
            break;
    }
    return {
        x: Float64Array.from(x),
        y: Float64Array.from(y),
        thresholds: Float64Array.from(thresholds),
    };
}
/** Whether a count rises by something else after a group than at it. */
function turns(counts, group) {
    return counts[group + 1] - counts[group] !== counts[group] - counts[group - 1];
}
function countAbove({ classes, actual, probabilities }, index) {
    const order = (0,score_order/* orderByClass */.eJ)(probabilities, classes.length, index);
    const groups = order.groupEnds.length;
    const hits = new Float64Array(groups);
    const falseAlarms = new Float64Array(groups);
    const thresholds = new Float64Array(groups);
    let hitCount = 0;
    for (let group = 0, position = 0; group < groups; group++) {
        const end = order.groupEnds[group];
        thresholds[group] = probabilities[order.rows[position] * classes.length + index];
        for (; position < end; position++)
            if (actual[order.rows[position]] === index)
                hitCount++;
        hits[group] = hitCount;
        falseAlarms[group] = end - hitCount;
    }
    return { hits, falseAlarms, thresholds };
}

;// CONCATENATED MODULE: ./build/shared/src/evaluate/curves/thin-curve.js
/** A picture shows no smaller deviation: a twentieth of a pixel on one of 400. */
const invisible = 1 / 8000;
/**
 * A curve of at most `most` points that looks like the whole: the part that strays farthest from its chord is split
 * there, again and again (Ramer 1972, Douglas & Peucker 1973, by largest deviation first). First and last point stay.
 * @param most at least 2.
 */
function thinCurve(curve, most = 200) {
    const { x, y, thresholds } = curve;
    if (x.length <= 2)
        return curve;
    const kept = [0, x.length - 1];
    const parts = [farthest(curve, 0, x.length - 1)];
    while (kept.length < most) {
        let worst = 0;
        for (let part = 1; part < parts.length; part++) {
            if (parts[part].distance > parts[worst].distance)
                worst = part;
        }
        const { from, to, at, distance } = parts[worst];
        if (distance <= invisible)
            break;
        kept.push(at);
        parts[worst] = farthest(curve, from, at);
        parts.push(farthest(curve, at, to));
    }
    const points = Int32Array.from(kept).sort();
    return {
        x: Float64Array.from(points, (point) => x[point]),
        y: Float64Array.from(points, (point) => y[point]),
        thresholds: Float64Array.from(points, (point) => thresholds[point]),
    };
}
function farthest({ x, y }, from, to) {
    const dx = x[to] - x[from];
    const dy = y[to] - y[from];
    const length = Math.hypot(dx, dy);
    const part = { from, to, at: from, distance: 0 };
    for (let point = from + 1; point < to; point++) {
        const px = x[point] - x[from];
        const py = y[point] - y[from];
        const distance = length === 0 ? Math.hypot(px, py) : Math.abs(px * dy - py * dx) / length;
        if (distance > part.distance) {
            part.distance = distance;
            part.at = point;
        }
    }
    return part;
}

// EXTERNAL MODULE: ./build/shared/src/evaluate/metrics.js + 3 modules
var metrics = __webpack_require__(25883);
;// CONCATENATED MODULE: ./build/shared/src/figures/model-answers.js

/** A table with one row for each of some places and one column of figures for each model. */
function figuresByModel(heading, places, models) {
    return {
        columns: [
            { heading, align: 'right' },
            ...models.map(({ name }) => ({ heading: name, align: 'right' })),
        ],
        rows: places.map((place) => [
            (0,format/* formatNumber */.ZV)(place),
            ...models.map(({ valueAt }) => (0,format/* formatNumber */.ZV)(valueAt(place))),
        ]),
    };
}

;// CONCATENATED MODULE: ./build/shared/src/figures/threshold-figures.js





const unitSquare = { x: [0, 1], y: [0, 1] };
/** Places at which the tables beneath the curves have a row. */
const places = Array.from({ length: 21 }, (_, k) => k / 20);
/** Of a problem with many classes the curves of those with most rows are drawn. */
const drawnClasses = 5;
/** ROC and precision–recall: of each model in a binary problem, of each class against the rest with the first model else. */
function thresholdFigures(models) {
    return [rocFigure(models), precisionRecallFigure(models)].filter((block) => block !== null);
}
function rocFigure(models) {
    const curves = curvesOf(models, rocCurve, 'roc_auc', 'area', ({ falseAlarmRate, hitRate }) => ({
        x: falseAlarmRate,
        y: hitRate,
    }));
    if (curves.length === 0)
        return null;
    return {
        kind: 'lines',
        title: titleOf('ROC curve', models),
        x: 'False positive rate',
        y: 'True positive rate',
        domain: unitSquare,
        series: [
            ...curves.map(threshold_figures_seriesOf),
            {
                name: 'Chance',
                reference: true,
                points: [
                    [0, 0],
                    [1, 1],
                ],
            },
        ],
        figures: figuresByModel('False positive rate', places, curves.map(({ name, whole }) => ({ name, valueAt: (place) => valueAt(whole, place) }))),
    };
}
function precisionRecallFigure(models) {
    const curves = curvesOf(models, precisionRecallCurve, 'average_precision', 'average precision', ({ hitRate, precision }) => (precision === null ? undefined : { x: hitRate, y: precision }));
    if (curves.length === 0)
        return null;
    const { positive, actual, rows } = models[0].predictions;
    const share = positive === null ? null : actual.reduce((sum, k) => sum + (k === positive ? 1 : 0), 0) / rows;
    const chance = share === null
        ? []
        : [
            {
                name: `Chance: ${(0,format/* formatNumber */.ZV)(share)}`,
                reference: true,
                points: [
                    [0, share],
                    [1, share],
                ],
            },
        ];
    return {
        kind: 'lines',
        title: titleOf('Precision–recall curve', models),
        x: 'Recall',
        y: 'Precision',
        domain: unitSquare,
        series: [...curves.map(threshold_figures_seriesOf), ...chance],
        figures: figuresByModel('Recall', places, curves.map(({ name, whole }) => ({ name, valueAt: (place) => valueAt(whole, place) }))),
    };
}
function titleOf(curve, [{ name, predictions }]) {
    const { positive, classes } = predictions;
    if (positive !== null)
        return `${curve} of "${classes[positive]}"`;
    return `${curve} of each class against the rest${name === '' ? '' : ` (${name})`}`;
}
function curvesOf(models, curveOf, metric, metricName, place) {
    const [{ predictions: first }] = models;
    if (first.positive === null) {
        if (first.probabilities === null)
            return [];
        const scored = { ...first, probabilities: first.probabilities };
        return largestClasses(first).flatMap((index) => {
            const whole = curveOf(scored, index);
            return whole === null ? [] : [{ name: first.classes[index], whole, mark: undefined }];
        });
    }
    return models.flatMap(({ name, predictions }) => {
        const { probabilities, positive } = predictions;
        const whole = probabilities === null || positive === null
            ? null
            : curveOf({ ...predictions, probabilities }, positive);
        if (whole === null)
            return [];
        const at = place(decisionsOf(predictions));
        const label = at && `as it decides: ${(0,format/* formatNumber */.ZV)(at.y)} at ${(0,format/* formatNumber */.ZV)(at.x)}`;
        return [
            {
                name: `${name}: ${metricName} ${(0,format/* formatNumber */.ZV)((0,metrics/* computeMetric */.AO)(predictions, metric).value)}`,
                whole,
                mark: at && label ? { ...at, label } : undefined,
            },
        ];
    });
}
function threshold_figures_seriesOf({ name, whole, mark }) {
    const { x, y, thresholds } = thinCurve(whole);
    return {
        name,
        points: Array.from(x, (value, k) => [value, y[k]]),
        notes: Array.from(thresholds, (threshold) => Number.isFinite(threshold) ? `threshold ${(0,format/* formatNumber */.ZV)(threshold)}` : ''),
        ...(mark === undefined ? {} : { mark }),
    };
}
/** How a binary model decides by its own threshold. */
function decisionsOf({ actual, predicted, positive, rows }) {
    let hits = 0;
    let falseAlarms = 0;
    let positives = 0;
    for (let row = 0; row < rows; row++) {
        if (actual[row] === positive)
            positives++;
        if (predicted[row] !== positive)
            continue;
        if (actual[row] === positive)
            hits++;
        else
            falseAlarms++;
    }
    return {
        hitRate: hits / positives,
        falseAlarmRate: falseAlarms / (rows - positives),
        precision: hits + falseAlarms === 0 ? null : hits / (hits + falseAlarms),
    };
}
/** In the order of the classes. */
function largestClasses({ classes, actual }) {
    const counts = new Float64Array(classes.length);
    for (const index of actual)
        counts[index]++;
    return Array.from(counts.keys())
        .sort((a, b) => counts[b] - counts[a])
        .slice(0, drawnClasses)
        .sort((a, b) => a - b);
}
/** The y of a curve at an x, on the straight line between its points; of several at that x the highest. */
function valueAt({ x, y }, place) {
    let next = 0;
    while (next < x.length && x[next] <= place)
        next++;
    if (next > 0 && x[next - 1] === place) {
        let best = 0;
        for (let k = next - 1; k >= 0 && x[k] === place; k--)
            best = Math.max(best, y[k]);
        return best;
    }
    if (next === 0 || next === x.length)
        return null;
    return y[next - 1] + ((y[next] - y[next - 1]) * (place - x[next - 1])) / (x[next] - x[next - 1]);
}

;// CONCATENATED MODULE: ./build/shared/src/figures/prediction-sections.js




/**
 * What the answers of one model, or of two on the same rows, look like: curves, calibration and confusion matrix of a
 * classification, residuals of a regression. Nothing for tasks without true answers.
 * @param models the one that the report is about first.
 */
function predictionSections(models) {
    const classifiers = models.filter(isClassifier);
    if (classifiers.length > 0) {
        return [
            ...section('Curves', [...thresholdFigures(classifiers), ...calibrationFigures(classifiers)]),
            ...section('Confusion matrix', (0,confusion_figures/* confusionFigures */.w)(classifiers)),
        ];
    }
    const regressors = models.filter(isRegressor);
    return regressors.length > 0 ? section('Residuals', (0,residual_figures/* residualFigures */.N)(regressors)) : [];
}
function section(heading, blocks) {
    return blocks.length > 0 ? [{ heading, folded: 'except-file', blocks }] : [];
}
function isClassifier(model) {
    return model.predictions.task === 'classification';
}
function isRegressor(model) {
    return model.predictions.task === 'regression';
}


/***/ }),

/***/ 7972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ residualFigures)
/* harmony export */ });
/* harmony import */ var _evaluate_curves_residuals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36070);
/* harmony import */ var _report_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20089);


/** How far the models are off: all residuals, and how they spread from low to high predictions. */
function residualFigures(models) {
    // In a histogram the first is what the others are held against.
    const before = [...models].reverse();
    const histogram = (0,_evaluate_curves_residuals_js__WEBPACK_IMPORTED_MODULE_0__/* .residualHistogram */ .Km)(before.map(({ predictions }) => predictions));
    const blocks = [];
    if (histogram !== null) {
        blocks.push({
            kind: 'histogram',
            title: 'Residuals: actual minus predicted (the outermost bins hold all beyond)',
            edges: histogram.edges,
            series: before.map(({ name }, k) => ({ name, shares: histogram.shares[k] })),
        });
    }
    const series = models.flatMap(({ name, predictions }) => {
        const bands = (0,_evaluate_curves_residuals_js__WEBPACK_IMPORTED_MODULE_0__/* .residualBands */ .W9)(predictions);
        if (bands.length < 2)
            return [];
        return [
            {
                name: `${name}: median, and 10 % to 90 %`,
                points: bands.map(({ predicted, median }) => [predicted, median]),
                ranges: bands.map(({ low, high }) => [low, high]),
                notes: bands.map(({ rows }) => `${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(rows)} rows`),
                bands,
                model: name,
            },
        ];
    });
    if (series.length === 0)
        return blocks;
    const places = series.flatMap(({ points }) => points.map(([x]) => x));
    blocks.push({
        kind: 'lines',
        title: 'Residuals by prediction',
        x: 'Prediction',
        y: 'Actual minus predicted',
        series: [
            ...series.map(({ name, points, ranges, notes }) => ({ name, points, ranges, notes })),
            {
                name: 'No error',
                reference: true,
                points: [
                    [Math.min(...places), 0],
                    [Math.max(...places), 0],
                ],
            },
        ],
        figures: {
            columns: [
                { heading: 'Model' },
                ...['Mean prediction', 'Rows', '10 %', 'Median', '90 %'].map((heading) => ({
                    heading,
                    align: 'right',
                })),
            ],
            rows: series.flatMap(({ model, bands }) => bands.map(({ predicted, rows, low, median, high }) => [
                model,
                ...[predicted, rows, low, median, high].map(_report_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV),
            ])),
        },
    });
    return blocks;
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

/***/ 91388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ resolveDataset),
/* harmony export */   AX: () => (/* binding */ resolveModel),
/* harmony export */   Ph: () => (/* binding */ resolvePackage),
/* harmony export */   oL: () => (/* binding */ resolveBaseline)
/* harmony export */ });
/* unused harmony export parseReference */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57296);
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(82889);
/* harmony import */ var _downloads_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26108);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61548);
/* harmony import */ var _production_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90174);
/* harmony import */ var _promotions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5551);
/* harmony import */ var _release_assets_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26616);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(80472);










const packageForms = 'the name of an artifact in this run, a folder, or "run:<run id>/<artifact name>"';
const modelForms = `${packageForms}, "production", "environment:<name>", "release:v1.2.0"`;
/**
 * Reads a reference: `none`, `production`, `environment:<name>`, `release:v1.2.0`, `run:<run id>/<artifact name>`,
 * or a name, which is a folder's or an artifact's.
 * @param input the input's name, for messages.
 * @throws ConfigurationError if it has none of the forms.
 */
function parseReference(text, input) {
    if (text === 'none')
        return { kind: 'none' };
    if (text === 'production')
        return { kind: 'environment', environment: 'production' };
    const [, form, rest] = /^(run|environment|release):(.*)$/s.exec(text) ?? [];
    if (form === 'environment')
        return { kind: 'environment', environment: (0,_promotions_js__WEBPACK_IMPORTED_MODULE_6__/* .checkEnvironmentName */ .r0)(rest) };
    if (form === 'release') {
        if ((0,_versions_js__WEBPACK_IMPORTED_MODULE_8__/* .parseVersion */ .ot)(rest))
            return { kind: 'release', version: rest };
        throw badReference(text, input, `"${rest}" is not a version such as v1.2.0`);
    }
    if (form === 'run') {
        const [, runId, name] = /^(\d{1,20}|local)\/(.+)$/s.exec(rest) ?? [];
        if (name)
            return { kind: 'run', runId, name };
        throw badReference(text, input, 'it is not "run:<run id>/<artifact name>"');
    }
    if (text.trim() === '')
        throw badReference(text, input, 'it is empty');
    return { kind: 'name', name: text };
}
function badReference(text, input, why) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${input}: ${JSON.stringify(text)} names no package: ${why}.`, {
        location: { key: input },
        hint: `Write ${modelForms}.`,
    });
}
/**
 * Finds, fetches and verifies the model that an input names.
 * @param input the input's name, for messages.
 * @throws ConfigurationError if there is no such model; also for `none`, and where nothing is live.
 * @throws InfrastructureError if it cannot be fetched or is damaged.
 */
async function resolveModel(input, text, context) {
    const model = await resolveBaseline(input, text, context);
    if (model)
        return model;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(text === 'none'
        ? `${input}: "none" is not possible here; a model is needed.`
        : `${input}: "${text}" names what is live of "${context.config.name}", but nothing is.`, { location: { key: input }, hint: `Write ${modelForms}.` });
}
/** As `resolveModel`, but null for `none` and for an environment in which nothing is live yet. */
async function resolveBaseline(input, text, context) {
    const reference = parseReference(text, input);
    switch (reference.kind) {
        case 'none':
            return null;
        case 'environment':
            return explaining(input, text, `what is live in ${reference.environment}`, () => resolveEnvironment(reference.environment, context));
        case 'release':
            return explaining(input, text, `the release ${reference.version}`, () => resolveRelease(reference.version, context));
        default:
            return resolveStored(input, text, reference, _manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .modelManifestSchema */ .a2, context);
    }
}
/** Finds, fetches and verifies the data set that an input names; see `resolveModel`. */
async function resolveDataset(input, text, context) {
    return resolvePackage(input, text, _manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .datasetManifestSchema */ .PN, context);
}
/** The same for a package of any kind that is an artifact or a folder. */
async function resolvePackage(input, text, schema, context) {
    const reference = parseReference(text, input);
    if (reference.kind === 'name' || reference.kind === 'run') {
        return resolveStored(input, text, reference, schema, context);
    }
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${input}: "${text}" is possible for models only.`, {
        location: { key: input },
        hint: `Write ${packageForms}.`,
    });
}
async function resolveStored(input, text, reference, schema, context) {
    const { name } = reference;
    if (reference.kind === 'run') {
        const { runId } = reference;
        return explaining(input, text, `the artifact "${name}" of run ${runId}`, () => resolveArtifact(name, runId, schema, context));
    }
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(context.workingDirectory, name);
    if (await isFolder(folder)) {
        const origin = `folder ${name}`;
        return explaining(input, text, `the folder "${folder}"`, async () => ({
            ...(await (0,_downloads_js__WEBPACK_IMPORTED_MODULE_3__/* .openPackage */ .R)(folder, schema)),
            origin,
            artifact: null,
            version: null,
        }));
    }
    if (/[\\/]/.test(name) || name === '.' || name === '..') {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${input}: the folder "${folder}" does not exist.`, {
            location: { key: input },
        });
    }
    return explaining(input, text, 'an artifact of this run, as there is no such folder', () => resolveArtifact(name, context.platform.run.runId, schema, context));
}
async function resolveArtifact(name, run, schema, { platform, stateDirectory }) {
    const here = run === platform.run.runId;
    let digest = '';
    const found = await (0,_downloads_js__WEBPACK_IMPORTED_MODULE_3__/* .downloadPackage */ .X)(stateDirectory, schema, async (folder) => {
        const stored = await platform.artifacts.download(name, folder, here ? {} : { runId: run });
        digest = stored.digest;
    });
    const origin = `artifact ${name} of ${here ? 'this run' : `run ${run}`}`;
    return { ...found, origin, artifact: { run, name, digest }, version: null };
}
async function resolveEnvironment(environment, context) {
    const live = await (0,_production_js__WEBPACK_IMPORTED_MODULE_5__/* .findProduction */ .lG)(context.platform, context.config.name, environment);
    if (!live) {
        await checkEnvironmentIsKnown(environment, context);
        return null;
    }
    const found = await (0,_production_js__WEBPACK_IMPORTED_MODULE_5__/* .fetchLivePackage */ .L0)(live, context);
    return {
        ...found,
        origin: `${environment}, ${live.version}`,
        // Where a target keeps no package, it is all that there is of it.
        artifact: live.record?.artifact ?? null,
        version: live.version,
    };
}
/**
 * An environment in which nothing is live may be new, or mistyped: then nothing would ever be compared with it.
 * @throws ConfigurationError if it never had a model while others have; production may always be the first.
 */
async function checkEnvironmentIsKnown(environment, context) {
    if (environment === 'production')
        return;
    const known = await (0,_promotions_js__WEBPACK_IMPORTED_MODULE_6__/* .listEnvironments */ .DO)(context.platform.tags, context.config.name);
    if (known.length === 0 || known.includes(environment))
        return;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`"${context.config.name}" was never deployed to an environment "${environment}".`, {
        hint: (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_9__/* .suggestName */ .S)(environment, known),
    });
}
async function resolveRelease(version, context) {
    const { platform, stateDirectory, config } = context;
    const versions = await (0,_versions_js__WEBPACK_IMPORTED_MODULE_8__/* .listVersions */ .yO)(platform.tags, config.name);
    const registered = versions.find((candidate) => candidate.version === version);
    if (!registered) {
        const known = versions.slice(0, 10).map((candidate) => candidate.version);
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`There is no version ${version} of "${config.name}".`, {
            hint: known.length > 0 ? `The newest are ${known.join(', ')}.` : 'No version is registered yet.',
        });
    }
    const release = await platform.releases.find((0,_versions_js__WEBPACK_IMPORTED_MODULE_8__/* .versionTagName */ .ap)(config.name, version));
    if (!release) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`The version ${version} of "${config.name}" was never released.`, {
            hint: 'It was deployed to another target. Name the environment, or the artifact it came from.',
        });
    }
    const found = await (0,_downloads_js__WEBPACK_IMPORTED_MODULE_3__/* .downloadPackage */ .X)(stateDirectory, _manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .modelManifestSchema */ .a2, (folder) => (0,_release_assets_js__WEBPACK_IMPORTED_MODULE_7__/* .downloadReleasePackage */ .Ac)(platform.releases, release, folder));
    const recorded = await (0,_versions_js__WEBPACK_IMPORTED_MODULE_8__/* .readRecordedManifest */ .IB)(platform.tags, registered.tag);
    if (recorded?.id !== found.manifest.id) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InfrastructureError */ .EN(`The release "${release.tag}" holds the model ${found.manifest.id}, ` +
            `but its version's record says ${recorded?.id ?? 'nothing'}.`, { hint: 'Somebody replaced its assets. Deploy the version again from its artifact.' });
    }
    return { ...found, origin: `release ${version}`, artifact: null, version };
}
/** Puts in front of an error which input it is about and as what its text was understood. */
async function explaining(input, text, readAs, work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1) {
            const message = `${input}: "${text}" was read as ${readAs}. ${error.message}`;
            const location = { key: input, ...error.location };
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(message, { location, hint: error.hint, cause: error });
        }
        if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InfrastructureError */ .EN) {
            const message = `${input}: "${text}" was read as ${readAs}. ${error.message}`;
            const { hint, retryable } = error;
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InfrastructureError */ .EN(message, { hint, retryable, cause: error });
        }
        throw error;
    }
}
async function isFolder(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => found.isDirectory(), () => false);
}


/***/ })

};
