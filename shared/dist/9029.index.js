export const id = 9029;
export const ids = [9029];
export const modules = {

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
/* harmony import */ var _evaluate_predictions_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73566);
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

/***/ 37663:
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

;// CONCATENATED MODULE: ./build/shared/src/evaluate/curves/confusion-matrix.js
/** Rows by actual (first index) and predicted label, as scikit-learn's `confusion_matrix`. */
function confusionMatrix({ classes, actual, predicted, rows, }) {
    const counts = classes.map(() => new Array(classes.length).fill(0));
    for (let row = 0; row < rows; row++)
        counts[actual[row]][predicted[row]]++;
    return counts;
}

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

// EXTERNAL MODULE: ./build/shared/src/evaluate/bootstrap.js
var bootstrap = __webpack_require__(54947);
// EXTERNAL MODULE: ./build/shared/src/evaluate/score-order.js
var score_order = __webpack_require__(87302);
;// CONCATENATED MODULE: ./build/shared/src/evaluate/curves/residuals.js


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
    const lowest = Math.min(...sorted.map((values) => (0,bootstrap/* quantileOfSorted */.m)(values, tail)));
    const highest = Math.max(...sorted.map((values) => (0,bootstrap/* quantileOfSorted */.m)(values, 1 - tail)));
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
    const rows = (0,score_order/* risingOrder */.Dh)(predicted.map((value, row) => (Number.isFinite(value - actual[row]) ? value : 0)));
    const usable = rows.filter((row) => Number.isFinite(predicted[row] - actual[row]));
    const bands = Math.min(mostBands, Math.floor(usable.length / bandRows));
    return Array.from({ length: bands }, (_, band) => {
        const part = usable.subarray(Math.floor((band * usable.length) / bands), Math.floor(((band + 1) * usable.length) / bands));
        const values = Float64Array.from(part, (row) => actual[row] - predicted[row]).sort();
        return {
            predicted: part.reduce((sum, row) => sum + predicted[row], 0) / part.length,
            rows: part.length,
            low: (0,bootstrap/* quantileOfSorted */.m)(values, 0.1),
            median: (0,bootstrap/* quantileOfSorted */.m)(values, 0.5),
            high: (0,bootstrap/* quantileOfSorted */.m)(values, 0.9),
        };
    });
}

;// CONCATENATED MODULE: ./build/shared/src/figures/residual-figures.js


/** How far the models are off: all residuals, and how they spread from low to high predictions. */
function residualFigures(models) {
    // In a histogram the first is what the others are held against.
    const before = [...models].reverse();
    const histogram = residualHistogram(before.map(({ predictions }) => predictions));
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
        const bands = residualBands(predictions);
        if (bands.length < 2)
            return [];
        return [
            {
                name: `${name}: median, and 10 % to 90 %`,
                points: bands.map(({ predicted, median }) => [predicted, median]),
                ranges: bands.map(({ low, high }) => [low, high]),
                notes: bands.map(({ rows }) => `${(0,format/* formatNumber */.ZV)(rows)} rows`),
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
                ...[predicted, rows, low, median, high].map(format/* formatNumber */.ZV),
            ])),
        },
    });
    return blocks;
}

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
            ...section('Confusion matrix', confusionFigures(classifiers)),
        ];
    }
    const regressors = models.filter(isRegressor);
    return regressors.length > 0 ? section('Residuals', residualFigures(regressors)) : [];
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

/***/ 85258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rE: () => (/* binding */ featureNames),
  Jp: () => (/* binding */ openDataset),
  Ov: () => (/* binding */ readDatasetChecks),
  er: () => (/* binding */ readProfile),
  l$: () => (/* binding */ readProfiles),
  bS: () => (/* binding */ readSplit),
  PH: () => (/* binding */ readUnlabelled)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(37428);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var base_errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/data/parquet.js
var parquet = __webpack_require__(18514);
// EXTERNAL MODULE: ./build/shared/src/data/prepared-table.js + 3 modules
var prepared_table = __webpack_require__(90367);
// EXTERNAL MODULE: ./build/shared/src/data/profile/profile.js + 1 modules
var profile = __webpack_require__(13581);
// EXTERNAL MODULE: ./build/shared/src/data/table.js
var data_table = __webpack_require__(96598);
;// CONCATENATED MODULE: ./build/shared/src/data/schema.js


const columnSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    type: schemas/* enum */.k5n(data_table/* columnTypes */.SO),
    /** What the column is for; `feature` unless the configuration says otherwise. */
    role: schemas/* enum */.k5n(['feature', 'target', 'id', 'weight', 'action', 'reward', 'propensity', 'dropped']),
});
/** schema.json of a data set. */
const dataSchemaSchema = schemas/* strictObject */.rej({
    format: schemas/* literal */.euz('mlops-schema/1'),
    columns: schemas/* array */.YOg(columnSchema),
    target: schemas/* string */.YjP().nullable(),
});

;// CONCATENATED MODULE: ./build/shared/src/registry/dataset-package.js









/** Opens a data set whose files were checked. @throws InfrastructureError if its schema cannot be read. */
async function openDataset({ folder, manifest }) {
    const parsed = dataSchemaSchema.safeParse(await readJson(folder, 'schema.json'));
    if (!parsed.success)
        throw unreadable(folder, 'schema.json', errors/* prettifyError */.S1(parsed.error));
    return { folder, manifest, schema: parsed.data };
}
/** Reads one split into memory. @param withIds whether the rows' identities are needed (else `ids` is empty). */
async function readSplit(dataset, split, withIds) {
    const names = dataset.schema.columns.map(({ name }) => name);
    const columns = withIds ? [...names, prepared_table/* rowIdColumn */.uW] : names;
    const all = await (0,parquet/* readParquet */.Xy)((0,external_node_path_.join)(dataset.folder, `${split}.parquet`), {
        columns,
        texts: [prepared_table/* rowIdColumn */.uW],
        rows: dataset.manifest.rows[split],
    });
    const missing = columns.find((name) => !all.columns.has(name));
    if (missing)
        throw unreadable(dataset.folder, `${split}.parquet`, `column "${missing}" is missing`);
    const idColumn = all.columns.get(prepared_table/* rowIdColumn */.uW);
    const ids = idColumn ? Array.from({ length: all.rows }, (_, row) => (0,data_table/* cellText */.Ie)(idColumn, row) ?? '') : [];
    const table = new Map(all.columns);
    table.delete(prepared_table/* rowIdColumn */.uW);
    return { table: { rows: all.rows, columns: table }, ids };
}
/** The rows without a target; null where the data set keeps none. */
async function readUnlabelled({ folder, manifest, schema }) {
    const { unlabelled } = manifest.rows;
    if (unlabelled === undefined)
        return null;
    const columns = schema.columns.map(({ name }) => name).filter((name) => name !== schema.target);
    return (0,parquet/* readParquet */.Xy)((0,external_node_path_.join)(folder, 'unlabelled.parquet'), { columns, rows: unlabelled });
}
const datasetProfileSchema = schemas/* strictObject */.rej({
    format: schemas/* literal */.euz('mlops-profile/1'),
    splits: schemas/* strictObject */.rej({
        train: profile/* tableProfileSchema */.RX,
        validation: profile/* tableProfileSchema */.RX,
        test: profile/* tableProfileSchema */.RX,
    }),
});
/** The profile of one split, as prepare-data computed it. @throws InfrastructureError if it cannot be read. */
async function readProfile(dataset, split) {
    return (await readProfiles(dataset))[split];
}
/** The profiles of all splits. @throws InfrastructureError if they cannot be read. */
async function readProfiles({ folder }) {
    const profiles = datasetProfileSchema.safeParse(await readJson(folder, 'profile.json'));
    if (profiles.success)
        return profiles.data.splits;
    throw unreadable(folder, 'profile.json', errors/* prettifyError */.S1(profiles.error));
}
/** The part of checks.json that others than prepare-data read. */
const datasetChecksSchema = schemas/* object */.Ikc({
    expectations: schemas/* array */.YOg(schemas/* object */.Ikc({ subject: schemas/* string */.YjP(), expectation: schemas/* string */.YjP(), held: schemas/* boolean */.zMY(), found: schemas/* string */.YjP() })),
    warnings: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Columns whose values are not to be shown. */
    sensitive: schemas/* array */.YOg(schemas/* string */.YjP()),
    leakage: schemas/* object */.Ikc({
        identical: schemas/* object */.Ikc({
            test: schemas/* object */.Ikc({ rows: schemas/* int */.Whr().min(0), found: schemas/* int */.Whr().min(0), conflicting: schemas/* int */.Whr().min(0) }),
            byChance: schemas/* number */.aig().min(0).max(1),
        }),
    }),
});
/** What was checked when a data set was prepared. @throws InfrastructureError if it cannot be read. */
async function readDatasetChecks({ folder }) {
    const checks = datasetChecksSchema.safeParse(await readJson(folder, 'checks.json'));
    if (checks.success)
        return checks.data;
    throw unreadable(folder, 'checks.json', errors/* prettifyError */.S1(checks.error));
}
/** Names of the columns to learn from, in the order of the schema. */
function featureNames(schema) {
    return schema.columns.filter(({ role }) => role === 'feature').map(({ name }) => name);
}
async function readJson(folder, name) {
    try {
        return JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(folder, name), 'utf8'));
    }
    catch (cause) {
        throw unreadable(folder, name, 'it is not JSON', cause);
    }
}
function unreadable(folder, name, why, cause) {
    return new base_errors/* InfrastructureError */.EN(`"${name}" of the data set in "${folder}" cannot be read: ${why}.`, {
        hint: 'Prepare the data again.',
        cause,
    });
}


/***/ }),

/***/ 76275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GF: () => (/* binding */ openModel),
  n0: () => (/* binding */ readModelMetrics),
  DC: () => (/* binding */ readModelProfile),
  jS: () => (/* binding */ readRepeats),
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
// EXTERNAL MODULE: ./build/shared/src/data/parquet.js
var parquet = __webpack_require__(18514);
// EXTERNAL MODULE: ./build/shared/src/data/profile/profile.js + 1 modules
var profile = __webpack_require__(13581);
// EXTERNAL MODULE: ./build/shared/src/evaluate/predictions-file.js + 3 modules
var predictions_file = __webpack_require__(73566);
// EXTERNAL MODULE: ./build/shared/src/explain/explain-rows.js
var explain_rows = __webpack_require__(2494);
// EXTERNAL MODULE: ./build/shared/src/features/features.js
var features_features = __webpack_require__(29734);
// EXTERNAL MODULE: ./build/shared/src/learners/calibration.js
var calibration = __webpack_require__(49488);
// EXTERNAL MODULE: ./build/shared/src/learners/registry.js
var registry = __webpack_require__(43973);
;// CONCATENATED MODULE: ./build/shared/src/learners/repeats.js

const figure = schemas/* number */.aig().nullable();
const spread = {
    mean: figure,
    /** Of the sample: n − 1 in the denominator; null for one value. */
    std: figure,
    min: figure,
    max: figure,
};
/** What the same training gives with one seed after another: how far a lucky seed is from the rest. */
const repeatsSchema = schemas/* strictObject */.rej({
    format: schemas/* literal */.euz('mlops-repeats/1'),
    /** The first is that of the packaged model, so that no lucky seed is chosen. */
    seeds: schemas/* array */.YOg(schemas/* int */.Whr()).min(1),
    /** Over the test split, by metric; values in the order of the seeds, null where one could not be computed. */
    metrics: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* strictObject */.rej({ values: schemas/* array */.YOg(figure), ...spread })),
});

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

// EXTERNAL MODULE: ./build/shared/src/registry/release-assets.js
var release_assets = __webpack_require__(26616);
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
const modelMetricsSchema = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ value: schemas/* number */.aig().nullable() }));
/** What other seeds gave. */
const repeatsFile = 'repeats.json';
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
    if (content.rowExplanations) {
        await (0,parquet/* writeParquet */.yI)((0,external_node_path_.join)(folder, release_assets/* explanationsFile */.ny), (0,explain_rows/* explanationTable */.S)(content.rowExplanations));
    }
    await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, 'metrics.json'), json(content.metrics));
    if (content.repeats)
        await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, repeatsFile), json(content.repeats));
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
/**
 * What the training of a model package that was verified gave with other seeds; null if it was trained once.
 * @throws InfrastructureError if it cannot be read.
 */
async function readRepeats({ folder, manifest, }) {
    if (!manifest.files.some(({ path }) => path === repeatsFile))
        return null;
    const repeats = repeatsSchema.safeParse(await readJson(folder, repeatsFile));
    if (repeats.success)
        return repeats.data;
    throw unreadable(folder, repeatsFile, errors/* prettifyError */.S1(repeats.error));
}
/** The metrics that a model package that was verified was stored with, over its own test rows, by name. */
async function readModelMetrics(folder) {
    const metrics = modelMetricsSchema.safeParse(await readJson(folder, 'metrics.json'));
    if (!metrics.success)
        throw unreadable(folder, 'metrics.json', errors/* prettifyError */.S1(metrics.error));
    return Object.fromEntries(Object.entries(metrics.data).map(([name, { value }]) => [name, value]));
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
