export const id = 4390;
export const ids = [4390];
export const modules = {

/***/ 79458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sampleTable),
/* harmony export */   m: () => (/* binding */ sampleRows)
/* harmony export */ });
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96598);

/** So many of the rows drawn without replacement, ascending; all of them if there are no more. */
function sampleRows(rows, count, random) {
    if (rows <= count)
        return Int32Array.from({ length: rows }, (_, row) => row);
    const kept = new Int32Array(count);
    // Each row is kept with the chance that leaves the count exact (Knuth, selection sampling).
    for (let row = 0, found = 0; found < count; row++) {
        if (random.uniform() * (rows - row) < count - found)
            kept[found++] = row;
    }
    return kept;
}
/** So many rows of a table drawn without replacement, in their order; the table itself if it has no more. */
function sampleTable(table, count, random) {
    return table.rows <= count ? table : (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .selectRows */ .A5)(table, sampleRows(table.rows, count, random));
}


/***/ }),

/***/ 98801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ valuesFor),
/* harmony export */   YU: () => (/* binding */ makeDecisions)
/* harmony export */ });
/* unused harmony export mostProbable */
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57296);
/* harmony import */ var _make_predictions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67104);


/**
 * What a policy would do in the place of logged decisions.
 * @throws InfrastructureError if a model's numbers are not one for each row and action.
 */
function makeDecisions(source) {
    const { ids, slices } = source;
    const { rows } = slices;
    const taken = (0,_make_predictions_js__WEBPACK_IMPORTED_MODULE_1__/* .labelsOf */ .PC)(source.action);
    const known = [
        ...source.policy.names,
        ...source.expected.names,
        ...(source.otherNames ?? []),
        ...(0,_make_predictions_js__WEBPACK_IMPORTED_MODULE_1__/* .usedLabels */ .jc)(taken),
    ];
    const names = [...new Set(known)].sort();
    const indexOf = taken.dictionary.map((label) => names.indexOf(label));
    const policy = valuesFor(names, source.policy, rows, 'zero');
    return {
        task: 'contextual-bandit',
        rows,
        actions: names.length,
        names,
        action: taken.codes.map((code) => indexOf[code]),
        reward: source.reward.values,
        propensity: source.propensity.values,
        policy,
        expected: valuesFor(names, source.expected, rows, 'mean'),
        chosen: mostProbable(policy, rows, names.length),
        ids,
        slices,
    };
}
/** The action of the largest probability in each row; ties go to the first. */
function mostProbable(policy, rows, actions) {
    const chosen = new Int32Array(rows);
    for (let row = 0; row < rows; row++) {
        let best = 0;
        for (let k = 1; k < actions; k++) {
            if (policy[row * actions + k] > policy[row * actions + best])
                best = k;
        }
        chosen[row] = best;
    }
    return chosen;
}
/**
 * The same numbers for more actions.
 * @param all names of these actions.
 * @param otherwise what stands for those that are new: 0, or the row's mean.
 * @throws InfrastructureError if the numbers are not one for each row and action.
 */
function valuesFor(all, { names, values }, rows, otherwise) {
    if (values.length !== rows * names.length) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InfrastructureError */ .EN(`The model gives ${values.length} numbers for ${rows} rows and ${names.length} actions.`, { hint: 'Train the model again with this version.' });
    }
    const places = all.map((name) => names.indexOf(name));
    const result = new Float64Array(rows * all.length);
    for (let row = 0; row < rows; row++) {
        let mean = 0;
        if (otherwise === 'mean') {
            for (let k = 0; k < names.length; k++)
                mean += values[row * names.length + k] / names.length;
        }
        for (let k = 0; k < all.length; k++) {
            result[row * all.length + k] = places[k] < 0 ? mean : values[row * names.length + places[k]];
        }
    }
    return result;
}


/***/ }),

/***/ 73566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eE: () => (/* binding */ predictionsOf),
  TJ: () => (/* binding */ rarerLabel),
  R_: () => (/* binding */ readPredictions),
  id: () => (/* binding */ writePredictions)
});

// UNUSED EXPORTS: slicesOf

// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/data/parquet.js
var parquet = __webpack_require__(18514);
// EXTERNAL MODULE: ./build/shared/src/data/table.js
var data_table = __webpack_require__(96598);
// EXTERNAL MODULE: ./build/shared/src/evaluate/make-decisions.js
var make_decisions = __webpack_require__(98801);
;// CONCATENATED MODULE: ./build/shared/src/evaluate/decisions-file.js



/** Put before an action's name: with which probability the policy takes it, and what it is expected to earn. */
const policyPrefix = 'p_';
const expectedPrefix = 'expected_';
/** The columns of predictions.parquet for decisions, besides `id`. */
function decisionColumns(predictions) {
    const { names, action, chosen, reward, propensity, policy, expected, rows, actions } = predictions;
    const columnOf = (values, name, k) => (0,data_table/* numericColumn */.UK)(name, 'number', Float64Array.from({ length: rows }, (_, row) => values[row * actions + k]));
    return [
        { kind: 'text', name: 'action', type: 'text', codes: action, dictionary: names },
        (0,data_table/* numericColumn */.UK)('reward', 'number', reward),
        (0,data_table/* numericColumn */.UK)('propensity', 'number', propensity),
        { kind: 'text', name: 'prediction', type: 'text', codes: chosen, dictionary: names },
        ...names.map((name, k) => columnOf(policy, policyPrefix + name, k)),
        ...names.map((name, k) => columnOf(expected, expectedPrefix + name, k)),
    ];
}
/** Whether a column of such a file is one of its own, and not there to slice by. */
function isDecisionColumn(name, names) {
    if (['id', 'action', 'reward', 'propensity', 'prediction'].includes(name))
        return true;
    return names.some((action) => name === policyPrefix + action || name === expectedPrefix + action);
}
/** The actions that such a file has probabilities for. */
function decisionNames(table) {
    return [...table.columns.keys()]
        .filter((name) => name.startsWith(expectedPrefix))
        .map((name) => name.slice(expectedPrefix.length))
        .filter((name) => table.columns.has(policyPrefix + name))
        .sort();
}
/**
 * What a file says of decisions: `action`, `reward`, `propensity` and, for each action, `p_<action>` and
 * `expected_<action>`.
 * @param slices the file's columns that are not its own.
 * @throws ConfigurationError if a column is missing or of the wrong kind, or a row has no valid value.
 */
function readDecisions(table, path, ids, slices) {
    const fail = (message, column) => new errors/* ConfigurationError */.j1(message, {
        location: { file: path, column },
        hint: 'Decisions have "action", "reward", "propensity" and, for each action, p_<action> and expected_<action>.',
    });
    const numbers = (name, isValid) => {
        const column = table.columns.get(name);
        if (column?.kind !== 'numeric')
            throw fail(`The predictions have no column "${name}" with numbers.`, name);
        const bad = column.values.findIndex((value) => !isValid(value));
        if (bad >= 0)
            throw fail(`Row ${bad + 1} has no valid "${name}".`, name);
        return column.values;
    };
    const action = table.columns.get('action');
    if (action?.kind !== 'text' || action.codes.includes(-1)) {
        throw fail('The predictions need a column "action" with a text in every row.', 'action');
    }
    const names = decisionNames(table);
    if (names.length === 0)
        throw fail('There is no action with a probability.', 'p_<action>');
    const reward = numbers('reward', Number.isFinite);
    const propensity = numbers('propensity', (value) => value > 0 && value <= 1);
    const matrix = (prefix, isValid) => {
        const values = new Float64Array(table.rows * names.length);
        for (const [k, name] of names.entries()) {
            const column = numbers(prefix + name, isValid);
            for (let row = 0; row < table.rows; row++)
                values[row * names.length + k] = column[row];
        }
        return values;
    };
    return (0,make_decisions/* makeDecisions */.YU)({
        policy: { names, values: matrix(policyPrefix, (value) => value >= 0 && value <= 1) },
        expected: { names, values: matrix(expectedPrefix, Number.isFinite) },
        action,
        reward: (0,data_table/* numericColumn */.UK)('reward', 'number', reward),
        propensity: (0,data_table/* numericColumn */.UK)('propensity', 'number', propensity),
        ids,
        slices: { rows: table.rows, columns: slices.columns },
    });
}

;// CONCATENATED MODULE: ./build/shared/src/evaluate/episodes-file.js


/** The columns of predictions.parquet for episodes, besides `id`, which is the seed. */
function episodeColumns({ returns, lengths }) {
    return [
        { kind: 'numeric', name: 'return', type: 'number', values: returns },
        (0,data_table/* numericColumn */.UK)('length', 'integer', lengths),
    ];
}
/** Whether a column of such a file is one of its own, and not there to slice by. */
function isEpisodeColumn(name) {
    return name === 'id' || name === 'return' || name === 'length';
}
/**
 * What a file says of episodes.
 * @throws ConfigurationError if a column is missing or of the wrong kind, or an episode has no finite number.
 */
function readEpisodes(table, path) {
    const numbers = (name) => {
        const column = table.columns.get(name);
        if (column?.kind === 'numeric' && column.values.every(Number.isFinite))
            return column.values;
        throw new errors/* ConfigurationError */.j1(`The predictions need a column "${name}" with a number for each episode.`, {
            location: { file: path, column: name },
            hint: 'Of an environment predictions.parquet has "id" (the seed), "return" and "length".',
        });
    };
    return { task: 'reinforcement', returns: numbers('return'), lengths: Int32Array.from(numbers('length')) };
}

// EXTERNAL MODULE: ./build/shared/src/evaluate/make-predictions.js
var make_predictions = __webpack_require__(67104);
;// CONCATENATED MODULE: ./build/shared/src/evaluate/unsupervised-files.js



/** The columns of predictions.parquet that say what the model answered, and the labels where there are some. */
function answerColumns(predictions) {
    const { actual, rows } = predictions;
    const columns = actual === null ? [] : [{ ...actual, name: 'actual' }];
    if (predictions.task === 'anomaly') {
        columns.push({ kind: 'numeric', name: 'score', type: 'number', values: predictions.score });
        columns.push((0,data_table/* numericColumn */.UK)('anomalous', 'boolean', predictions.anomalous));
        return columns;
    }
    const { clusters, memberships, membership } = predictions;
    columns.push((0,data_table/* numericColumn */.UK)('cluster', 'integer', predictions.cluster));
    for (let k = 0; k < clusters; k++) {
        const values = Float64Array.from({ length: rows }, (_, row) => memberships[row * clusters + k]);
        columns.push({ kind: 'numeric', name: `${membership}_${k}`, type: 'number', values });
    }
    return columns;
}
/** Whether a column of such a file is one of its own, and not there to slice by. */
function isAnswerColumn(name, task) {
    if (name === 'actual' || name === 'id')
        return true;
    if (task === 'anomaly')
        return name === 'score' || name === 'anomalous';
    return name === 'cluster' || /^(distance|probability)_\d+$/.test(name);
}
/**
 * What a file says of clusters: `cluster`, and `distance_<k>` or `probability_<k>` for k from 0.
 * @throws ConfigurationError if a column is missing or of the wrong kind, or a row has no value.
 */
function readClusters(table, path) {
    const membership = table.columns.has('distance_0') ? 'distance' : 'probability';
    const columns = [];
    while (table.columns.has(`${membership}_${columns.length}`)) {
        columns.push(numbers(table, `${membership}_${columns.length}`, path));
    }
    const clusters = columns.length;
    const chosen = numbers(table, 'cluster', path);
    const bad = chosen.findIndex((value) => !Number.isInteger(value) || value < 0 || value >= clusters);
    if (bad >= 0) {
        throw fault(path, 'cluster', `Row ${bad + 1} has cluster ${chosen[bad]}; there are ${clusters}.`);
    }
    const memberships = new Float64Array(table.rows * clusters);
    for (const [k, values] of columns.entries()) {
        for (let row = 0; row < table.rows; row++)
            memberships[row * clusters + k] = values[row];
    }
    return {
        task: 'clustering',
        clusters,
        cluster: Int32Array.from(chosen),
        membership,
        memberships,
        actual: labels(table),
        points: null,
        space: null,
    };
}
/**
 * What a file says of anomalies: `score`, and `anomalous` where the threshold is not given.
 * @throws ConfigurationError as `readClusters`.
 */
function readAnomalies(table, path, options) {
    const score = numbers(table, 'score', path);
    const { threshold } = options;
    const anomalous = threshold === undefined
        ? Uint8Array.from(numbers(table, 'anomalous', path), (flag) => Number(flag !== 0))
        : Uint8Array.from(score, (value) => Number(value > threshold));
    return {
        task: 'anomaly',
        score,
        threshold: threshold ?? null,
        anomalous,
        positive: options.positive,
        actual: labels(table),
        reconstruction: null,
    };
}
function labels(table) {
    const column = table.columns.get('actual');
    return column === undefined ? null : (0,make_predictions/* labelsOf */.PC)(column);
}
function numbers(table, name, path) {
    const column = table.columns.get(name);
    if (column === undefined)
        throw fault(path, name, `The predictions have no column "${name}".`);
    if (column.kind !== 'numeric')
        throw fault(path, name, `"${name}" must be numbers.`);
    const missing = column.values.findIndex(Number.isNaN);
    if (missing >= 0)
        throw fault(path, name, `Row ${missing + 1} of the predictions has no "${name}".`);
    return column.values;
}
function fault(file, column, message) {
    return new errors/* ConfigurationError */.j1(message, {
        location: { file, column },
        hint: 'Clusters have "cluster" and distance_<k> or probability_<k>; anomalies "score" and "anomalous".',
    });
}

;// CONCATENATED MODULE: ./build/shared/src/evaluate/predictions-file.js







const ownColumns = ['actual', 'prediction', 'probability', 'id'];
/** Put before the name of a column to slice by that would read as one of the file's own. */
const escapePrefix = 'column:';
/**
 * Writes predictions.parquet: `actual`, `p_<class>` or `prediction`, `id` where there is one, and the columns to
 * slice by; one whose name is taken has `column:` before it.
 */
async function writePredictions(path, predictions) {
    const { rows, slices } = predictions;
    const columns = [];
    if (predictions.ids)
        columns.push((0,data_table/* textColumn */._u)('id', predictions.ids));
    if (predictions.task === 'classification') {
        const { classes, actual, predicted, probabilities } = predictions;
        columns.push({ kind: 'text', name: 'actual', type: 'text', codes: actual, dictionary: classes });
        columns.push({ kind: 'text', name: 'prediction', type: 'text', codes: predicted, dictionary: classes });
        for (const [k, label] of probabilities === null ? [] : classes.entries()) {
            const values = Float64Array.from({ length: rows }, (_, row) => probabilities[row * classes.length + k]);
            columns.push({ kind: 'numeric', name: `p_${label}`, type: 'number', values });
        }
    }
    else if (predictions.task === 'reinforcement') {
        columns.push(...episodeColumns(predictions));
    }
    else if (predictions.task === 'contextual-bandit') {
        columns.push(...decisionColumns(predictions));
    }
    else if (predictions.task === 'clustering' || predictions.task === 'anomaly') {
        columns.push(...answerColumns(predictions));
    }
    else {
        columns.push({ kind: 'numeric', name: 'actual', type: 'number', values: predictions.actual });
        columns.push({ kind: 'numeric', name: 'prediction', type: 'number', values: predictions.predicted });
    }
    const classes = namesIn(predictions);
    for (const column of slices.columns.values()) {
        const taken = isOwn(column.name, classes, predictions.task) || column.name.startsWith(escapePrefix);
        columns.push({ ...column, name: taken ? escapePrefix + column.name : column.name });
    }
    await (0,parquet/* writeParquet */.yI)(path, (0,data_table/* tableOf */.c_)(columns));
}
/**
 * Reads predictions.parquet, ours or any program's.
 * @param options the task; binary: the positive label (default the rarer one) and the threshold.
 * @throws ConfigurationError if a column is missing or of the wrong kind, or a row has no value.
 */
async function readPredictions(path, options) {
    return predictionsOf(await (0,parquet/* readParquet */.Xy)(path), options, path);
}
/** As `readPredictions`, of a table that was read already. @param path of its file, for messages. */
function predictionsOf(table, options, path) {
    const fail = (message, column) => new errors/* ConfigurationError */.j1(message, {
        location: { file: path, column },
        hint: 'Predictions have "actual" and, for classes, one column p_<class> a class; for numbers "prediction".',
    });
    const required = (name) => {
        const column = table.columns.get(name);
        if (!column)
            throw fail(`The predictions have no column "${name}".`, name);
        const missing = column.kind === 'text' ? column.codes.indexOf(-1) : column.values.findIndex(Number.isNaN);
        if (missing >= 0)
            throw fail(`Row ${missing + 1} of the predictions has no "${name}".`, name);
        return column;
    };
    if (options.task !== 'classification' && options.task !== 'regression') {
        const given = table.columns.get('id');
        const shared = {
            rows: table.rows,
            ids: given ? Array.from({ length: table.rows }, (_, row) => (0,data_table/* cellText */.Ie)(given, row) ?? '') : null,
            slices: slicesOf(table, options.task === 'contextual-bandit' ? decisionNames(table) : [], options.task),
        };
        if (options.task === 'contextual-bandit')
            return readDecisions(table, path, shared.ids, shared.slices);
        if (options.task === 'reinforcement')
            return { ...readEpisodes(table, path), ...shared };
        return options.task === 'clustering'
            ? { ...readClusters(table, path), ...shared }
            : { ...readAnomalies(table, path, options), ...shared };
    }
    const actual = required('actual');
    const idColumn = table.columns.get('id');
    const ids = idColumn ? Array.from({ length: table.rows }, (_, row) => (0,data_table/* cellText */.Ie)(idColumn, row) ?? '') : null;
    if (options.task === 'regression') {
        const prediction = required('prediction');
        if (actual.kind !== 'numeric' || prediction.kind !== 'numeric') {
            throw fail('For regression "actual" and "prediction" must be numbers.', 'prediction');
        }
        const slices = slicesOf(table, []);
        return {
            task: 'regression',
            rows: table.rows,
            actual: actual.values,
            predicted: prediction.values,
            ids,
            slices,
        };
    }
    const labels = (0,make_predictions/* labelsOf */.PC)(actual);
    const prediction = table.columns.get('prediction');
    const known = options.classes ?? [
        ...(0,make_predictions/* usedLabels */.jc)(labels),
        ...(prediction ? (0,make_predictions/* usedLabels */.jc)((0,make_predictions/* labelsOf */.PC)(prediction)) : []),
    ];
    const named = [...new Set(known)].sort().filter((label) => table.columns.has(`p_${label}`));
    const slices = slicesOf(table, named);
    const positive = options.positive ?? rarerLabel(labels.codes, labels.dictionary);
    const probabilityOf = (name) => {
        const column = required(name);
        if (column.kind !== 'numeric')
            throw fail(`"${name}" must be numbers.`, name);
        const bad = column.values.findIndex((value) => !(value >= 0 && value <= 1));
        if (bad >= 0)
            throw fail(`"${name}" of row ${bad + 1} is not in [0, 1].`, name);
        return column.values;
    };
    const withProbabilities = (classes, columns) => {
        const output = new Float64Array(table.rows * classes.length);
        for (const [k, values] of columns.entries()) {
            for (let row = 0; row < table.rows; row++)
                output[row * classes.length + k] = values[row];
        }
        const threshold = options.threshold ?? 0.5;
        return (0,make_predictions/* makePredictions */.ZJ)({
            task: 'classification',
            classes,
            positive,
            threshold,
            output,
            actual,
            ids,
            slices,
        });
    };
    if (named.length > 0) {
        const given = named.map((label) => probabilityOf(`p_${label}`));
        const others = [...new Set(known)].filter((label) => label !== named[0]);
        // Of two classes one column says all.
        if (named.length === 1 && others.length === 1) {
            return withProbabilities([named[0], others[0]], [given[0], given[0].map((p) => 1 - p)]);
        }
        return withProbabilities(named, given);
    }
    if (table.columns.has('probability')) {
        const others = [...(0,make_predictions/* usedLabels */.jc)(labels)].filter((label) => label !== positive);
        if (others.length > 1)
            throw fail('"probability" is for two classes; there are more.', 'probability');
        const values = probabilityOf('probability');
        return withProbabilities([...others, positive], [...others.map(() => values.map((p) => 1 - p)), values]);
    }
    const predicted = (0,make_predictions/* labelsOf */.PC)(required('prediction'));
    const classes = [...new Set([...(0,make_predictions/* usedLabels */.jc)(labels), ...(0,make_predictions/* usedLabels */.jc)(predicted)])].sort();
    return {
        task: 'classification',
        rows: table.rows,
        classes,
        positive: (0,make_predictions/* positiveClass */.UG)(classes, positive),
        actual: labels.codes.map((code) => classes.indexOf(labels.dictionary[code])),
        predicted: predicted.codes.map((code) => classes.indexOf(predicted.dictionary[code])),
        probabilities: null,
        ids,
        slices,
    };
}
/**
 * The columns of a predictions file that are there to slice by, under their own names.
 * @param classes labels (or actions) whose `p_<class>` columns are probabilities.
 * @param task what the file holds the answers of.
 */
function slicesOf(table, classes, task = 'classification') {
    const columns = new Map();
    for (const column of table.columns.values()) {
        if (isOwn(column.name, classes, task))
            continue;
        const name = column.name.startsWith(escapePrefix) ? column.name.slice(escapePrefix.length) : column.name;
        columns.set(name, { ...column, name });
    }
    return { rows: table.rows, columns };
}
function isOwn(name, classes, task) {
    if (task === 'reinforcement')
        return isEpisodeColumn(name);
    if (task === 'contextual-bandit')
        return isDecisionColumn(name, classes);
    if (task === 'clustering' || task === 'anomaly')
        return isAnswerColumn(name, task);
    return ownColumns.includes(name) || classes.some((label) => name === `p_${label}`);
}
/** Labels (or actions) that the file has columns for. */
function namesIn(predictions) {
    if (predictions.task === 'contextual-bandit')
        return predictions.names;
    return predictions.task === 'classification' ? predictions.classes : [];
}
/** The rarer of two labels; the last in sorted order where they are equally frequent. */
function rarerLabel(codes, dictionary) {
    const counts = new Map(dictionary.map((label) => [label, 0]));
    for (const code of codes)
        if (code >= 0)
            counts.set(dictionary[code], (counts.get(dictionary[code]) ?? 0) + 1);
    const ordered = [...counts].filter(([, count]) => count > 0);
    ordered.sort(([a, m], [b, n]) => m - n || (a < b ? 1 : -1));
    return ordered[0]?.[0] ?? '';
}


/***/ }),

/***/ 2494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L1: () => (/* binding */ explainRows),
/* harmony export */   S: () => (/* binding */ explanationTable),
/* harmony export */   uw: () => (/* binding */ scoreOf)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _base_random_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93096);
/* harmony import */ var _data_sample_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79458);
/* harmony import */ var _data_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96598);




/** Rows between two looks at the signal. */
const blockRows = 50;
/**
 * Explains the answers for some rows, drawn by chance if there are more.
 * @param ids of the table's rows.
 * @throws the signal's reason when it is aborted.
 */
async function explainRows(explainer, table, ids, answers, options) {
    const { signal, log } = options;
    const chosen = (0,_data_sample_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .sampleRows */ .m)(table.rows, options.rows, new _base_random_js__WEBPACK_IMPORTED_MODULE_1__/* .Random */ .o(options.seed));
    const blocks = [];
    for (let first = 0; first === 0 || first < chosen.length; first += blockRows) {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
        signal.throwIfAborted();
        log.progress('Explaining', first / Math.max(chosen.length, 1), `${first} of ${chosen.length} rows`);
        blocks.push(explainer.explain((0,_data_table_js__WEBPACK_IMPORTED_MODULE_3__/* .selectRows */ .A5)(table, chosen.subarray(first, first + blockRows))));
    }
    const [{ columns, base }] = blocks;
    const whole = new Float64Array(chosen.length * base.length * columns.length);
    let at = 0;
    for (const { values } of blocks) {
        whole.set(values, at);
        at += values.length;
    }
    const values = { rows: chosen.length, columns, base, values: whole };
    const { classes, positive } = answers;
    const { unit } = explainer;
    const opposite = classes.length === 2 && positive === classes[0];
    return {
        unit,
        ids: Array.from(chosen, (row) => ids[row]),
        labels: classes.length === 0 ? [null] : classes.length === 2 ? [classes[opposite ? 0 : 1]] : classes,
        values: opposite ? ofTheOtherClass(values, unit) : values,
    };
}
/** What is for one of two classes is against the other. */
function ofTheOtherClass({ values, base, ...rest }, unit) {
    return {
        ...rest,
        values: values.map((value) => -value),
        base: base.map((value) => (unit === 'probability' ? 1 - value : -value)),
    };
}
/** Where a label's values for a row begin, and its score. */
function scoreOf({ values: { values, columns, base }, labels }, row, label) {
    const first = (row * labels.length + label) * columns.length;
    let score = base[label];
    for (let column = 0; column < columns.length; column++)
        score += values[first + column];
    return { first, score };
}
/**
 * The content of shap-values.parquet, a line for each row and label: `id`; `class`, where there are labels;
 * `base_value`; `score`; and `shap_<column>` for each column. The base value and the columns' values sum to the score.
 */
function explanationTable(explanations) {
    const { ids, labels, values } = explanations;
    const { columns, base } = values;
    const lines = ids.length * labels.length;
    const rowOf = (line) => Math.floor(line / labels.length);
    const labelOf = (line) => line % labels.length;
    const each = (get) => Array.from({ length: lines }, (_, line) => get(line));
    const numbers = (name, get) => (0,_data_table_js__WEBPACK_IMPORTED_MODULE_3__/* .numericColumn */ .UK)(name, 'number', each(get));
    return (0,_data_table_js__WEBPACK_IMPORTED_MODULE_3__/* .tableOf */ .c_)([
        (0,_data_table_js__WEBPACK_IMPORTED_MODULE_3__/* .textColumn */ ._u)('id', each((line) => ids[rowOf(line)])),
        ...(labels[0] === null
            ? []
            : [
                (0,_data_table_js__WEBPACK_IMPORTED_MODULE_3__/* .textColumn */ ._u)('class', each((line) => labels[labelOf(line)])),
            ]),
        numbers('base_value', (line) => base[labelOf(line)]),
        numbers('score', (line) => scoreOf(explanations, rowOf(line), labelOf(line)).score),
        ...columns.map((name, column) => numbers(`shap_${name}`, (line) => values.values[line * columns.length + column])),
    ]);
}


/***/ }),

/***/ 49488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ calibrationBinSchema),
/* harmony export */   N: () => (/* binding */ calibrationBins)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/** Rows whose largest probability was within the edges, and how often they were right. */
const calibrationBinSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    lower: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    upper: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    meanConfidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    accuracy: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
});
/** Bins of equal size that the validation split is cut into; fewer where it is small. */
const mostBins = 20;
const leastRows = 10;
/**
 * How right a classifier is at each level of confidence (its largest probability), in bins of equally many rows.
 * @returns null without probabilities or rows.
 */
function calibrationBins(predictions) {
    if (predictions.task !== 'classification' || predictions.probabilities === null)
        return null;
    const { rows, classes, probabilities, actual } = predictions;
    if (rows === 0)
        return null;
    const confidence = new Float64Array(rows);
    const right = new Uint8Array(rows);
    for (let row = 0; row < rows; row++) {
        let best = 0;
        for (let k = 1; k < classes.length; k++) {
            if (probabilities[row * classes.length + k] > probabilities[row * classes.length + best])
                best = k;
        }
        confidence[row] = probabilities[row * classes.length + best];
        right[row] = best === actual[row] ? 1 : 0;
    }
    const order = Uint32Array.from({ length: rows }, (_, row) => row).sort((a, b) => confidence[a] - confidence[b] || a - b);
    const count = Math.max(1, Math.min(mostBins, Math.floor(rows / leastRows)));
    const bins = [];
    for (let bin = 0; bin < count; bin++) {
        const members = order.subarray(Math.floor((bin * rows) / count), Math.floor(((bin + 1) * rows) / count));
        let confidenceSum = 0;
        let rightSum = 0;
        for (const row of members) {
            confidenceSum += confidence[row];
            rightSum += right[row];
        }
        bins.push({
            lower: confidence[members[0]],
            upper: confidence[members[members.length - 1]],
            rows: members.length,
            meanConfidence: confidenceSum / members.length,
            accuracy: rightSum / members.length,
        });
    }
    return bins;
}


/***/ })

};
