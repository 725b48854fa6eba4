export const id = 1524;
export const ids = [1524];
export const modules = {

/***/ 60512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  stage: () => (/* binding */ stage)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/shared/src/action/inputs.js
var inputs = __webpack_require__(92163);
// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/data/sources/source-location.js
var source_location = __webpack_require__(96444);
;// CONCATENATED MODULE: ./build/shared/src/drift/alarm.js

/**
 * Whether the alarm goes, by the last `of` checks.
 * @param history answers of all checks, the oldest first, the present one last.
 * @returns `unknown` where the answers that are unknown could make the difference, and without any check.
 * @throws ConfigurationError unless 1 ≤ needed ≤ of, in whole numbers.
 */
function alarm(history, persistence) {
    const { needed, of } = persistence;
    checkPersistence(persistence);
    if (history.length === 0)
        return 'unknown';
    const last = history.slice(-of);
    const drifted = last.filter((answer) => answer === 'true').length;
    const unknown = last.filter((answer) => answer === 'unknown').length;
    if (drifted >= needed)
        return 'true';
    return drifted + unknown >= needed ? 'unknown' : 'false';
}
/** @param text like "2 of 3". @throws ConfigurationError as `alarm` does. */
function parsePersistence(text) {
    const [needed, of] = text.split(' of ').map(Number);
    checkPersistence({ needed, of });
    return { needed, of };
}
function checkPersistence({ needed, of }) {
    if (!Number.isInteger(needed) || !Number.isInteger(of) || needed < 1 || needed > of) {
        throw new errors/* ConfigurationError */.j1(`A persistence of "${needed} of ${of}" is not possible.`, {
            location: { key: 'monitor.persistence' },
            hint: 'Write it like "2 of 3": whole numbers, the first at least 1 and at most the second.',
        });
    }
}

// EXTERNAL MODULE: ./build/shared/src/drift/check.js + 7 modules
var check = __webpack_require__(86223);
// EXTERNAL MODULE: ./build/shared/src/drift/column-crew.js
var column_crew = __webpack_require__(91197);
// EXTERNAL MODULE: ./build/shared/src/base/random.js
var base_random = __webpack_require__(93096);
// EXTERNAL MODULE: ./build/shared/src/base/worker.js
var base_worker = __webpack_require__(85789);
// EXTERNAL MODULE: ./build/shared/src/data/table.js
var data_table = __webpack_require__(96598);
// EXTERNAL MODULE: ./build/shared/src/drift/joint/learn-domains.js
var learn_domains = __webpack_require__(50836);
;// CONCATENATED MODULE: ./build/shared/src/drift/joint/domain-classifier.js





/** Rows of each side that are looked at; more would sharpen the answer little. */
const mostRows = 5000;
/** Values of each side that are looked at, where there are many columns. */
const mostValues = 400_000;
/** How many times the other side's rows a side is worth having: trees see little of a side that is rare. */
const mostImbalance = 4;
/** Rows of each side below which nothing can be learned. */
const leastRows = 50;
/** Values of both sides from which on learning takes longer than starting a thread that does it beside other work. */
const manyValues = 200_000;
/**
 * A domain classifier (D. Lopez-Paz and M. Oquab, 2017): boosted trees learn which rows are current and which the
 * reference's; when they can tell rows that they have not seen, the sides differ, whatever in.
 * @param columns to look at; those that only one side has, or with another kind of values, and dates are left out.
 * @param threadFrom values of both sides from which on a thread of its own does it.
 * @returns once it has begun; the answer is null with too few rows or no column to look at.
 * @throws the signal's reason when it is aborted.
 */
async function classifyDomains(reference, current, columns, signal, threadFrom = manyValues) {
    if (Math.min(reference.rows, current.rows) < leastRows)
        return { evidence: Promise.resolve(null) };
    const names = columns.filter((name) => isComparable(reference.columns.get(name), current.columns.get(name)));
    if (names.length === 0)
        return { evidence: Promise.resolve(null) };
    const random = new base_random/* Random */.o(1);
    const most = Math.min(mostRows, Math.floor(mostValues / names.length), mostImbalance * Math.min(reference.rows, current.rows));
    const sides = [sample(reference, names, most, random), sample(current, names, most, random)];
    if ((sides[0].rows + sides[1].rows) * names.length < threadFrom) {
        return { evidence: Promise.resolve(await (0,learn_domains.learnDomains)(sides, names, signal)) };
    }
    const worker = await (0,base_worker/* startWorker */.D)('classify-domains', { sides, names });
    const evidence = answerOf(worker, signal);
    // It may fail before anybody waits for it.
    evidence.catch(() => undefined);
    return { evidence };
}
/** What a thread finds out; it is ended when the signal is aborted. */
function answerOf(worker, signal) {
    const { promise, resolve, reject } = Promise.withResolvers();
    const stop = () => reject(signal.reason);
    if (signal.aborted)
        stop();
    signal.addEventListener('abort', stop);
    worker.once('message', resolve).once('error', reject);
    worker.once('exit', () => reject(new errors/* InfrastructureError */.EN('The thread of the domain classifier ended before it had an answer.', {
        hint: 'Run the check again, on a machine with more memory if it fails again.',
    })));
    return promise.finally(() => {
        signal.removeEventListener('abort', stop);
        void worker.terminate();
    });
}
function isComparable(before, now) {
    if (before === undefined || now === undefined || before.kind !== now.kind)
        return false;
    return [before, now].every(({ type }) => type !== 'date' && type !== 'timestamp');
}
/** So many rows in random order: the beginning of a shuffle (R. A. Fisher and F. Yates, 1938). */
function sample(table, names, most, random) {
    const size = Math.min(most, table.rows);
    const order = new Int32Array(size);
    // The places that do not hold their own row any more: few of many.
    const moved = new Map();
    for (let i = 0; i < size; i++) {
        const j = i + Math.floor(random.uniform() * (table.rows - i));
        order[i] = moved.get(j) ?? j;
        moved.set(j, moved.get(i) ?? i);
    }
    const columns = new Map(names.map((name) => [name, table.columns.get(name)]));
    return (0,data_table/* selectRows */.A5)({ rows: table.rows, columns }, order);
}

// EXTERNAL MODULE: ./build/shared/src/drift/reference-column.js
var reference_column = __webpack_require__(6831);
// EXTERNAL MODULE: ./build/shared/src/drift/registry.js + 18 modules
var registry = __webpack_require__(26191);
;// CONCATENATED MODULE: ./build/shared/src/drift/check-rows.js





/**
 * As `checkDrift`, with the domain classifier where the reference has rows: the same false-alarm rate holds for both
 * together. Of many rows the work is done on all cores; what is found does not depend on how many there are.
 * @throws ConfigurationError as `checkDrift` does; the signal's reason when it is aborted.
 */
async function checkDriftOfRows(reference, current, options) {
    const { signal, ...rest } = options;
    if (reference.kind === 'profile')
        return (0,check/* checkDrift */.o4)(reference, current, rest);
    const names = options.columns ?? (0,reference_column/* referenceColumns */.bd)(reference);
    const wanted = (0,registry/* wantsJoint */.UJ)((0,registry/* chosenTests */.kV)(options.tests ?? 'auto'), 'domain-classifier');
    if (options.columnsAlone || !wanted) {
        await (0,column_crew.prepareColumns)(reference.table, current, names);
        return (0,check/* checkDrift */.o4)(reference, current, rest);
    }
    const { evidence } = await classifyDomains(reference.table, current, names, signal);
    await (0,column_crew.prepareColumns)(reference.table, current, names);
    const compared = (0,check/* compareSides */.GQ)(reference, current, rest);
    const separated = await evidence;
    return (0,check/* judgeSides */.KC)(compared, separated === null ? [] : [separated]);
}

// EXTERNAL MODULE: ./build/shared/src/data/profile/profile.js + 1 modules
var profile_profile = __webpack_require__(13581);
// EXTERNAL MODULE: ./build/shared/src/data/profile/sensitive.js
var profile_sensitive = __webpack_require__(75200);
// EXTERNAL MODULE: ./build/shared/src/drift/category-reference.js
var category_reference = __webpack_require__(52913);
// EXTERNAL MODULE: ./build/shared/src/drift/sorted-values.js
var sorted_values = __webpack_require__(33859);
;// CONCATENATED MODULE: ./build/shared/src/drift/current-profile.js




/**
 * The profile of the rows of a check: it can be merged with those of other checks, and compared later without the rows.
 * @param names of the columns to tell of; those that the table lacks are left out.
 * @param sensitive columns of which no value may be told.
 */
function profileCurrent(table, names, sensitive) {
    const columns = {};
    for (const name of names) {
        const column = table.columns.get(name);
        if (column !== undefined)
            columns[name] = profileColumn(column, sensitive.includes(name));
    }
    return { rows: table.rows, columns };
}
function profileColumn(column, sensitive) {
    if (column.kind === 'numeric') {
        const profile = (0,profile_profile/* profileSortedNumbers */.Vb)((0,sorted_values/* sortedValues */.s0)(column.values), column.values.length, column.type);
        return sensitive ? (0,profile_sensitive/* withoutValues */.lO)(profile) : profile;
    }
    const counts = (0,category_reference/* countCategories */.q8)(column);
    let present = 0;
    for (const count of counts.values())
        present += count;
    const profile = (0,profile_profile/* profileCategories */.ki)(counts, column.codes.length - present);
    return sensitive ? (0,profile_sensitive/* withoutValues */.lO)(profile) : profile;
}

// EXTERNAL MODULE: ./build/shared/src/drift/profile-files.js
var profile_files = __webpack_require__(4966);
// EXTERNAL MODULE: ./build/shared/src/monitor/history-entries.js
var history_entries = __webpack_require__(33353);
// EXTERNAL MODULE: ./build/shared/src/monitor/history-store.js
var history_store = __webpack_require__(66564);
// EXTERNAL MODULE: ./build/shared/src/monitor/incident.js
var monitor_incident = __webpack_require__(82388);
;// CONCATENATED MODULE: ./build/shared/src/monitor/record-check.js




/**
 * Writes a check into the history and says whether the alarm goes, by the checks before it that were made against the
 * same reference. A second try of the same run replaces its first.
 * @param check.monitor the name of its artifact: a pipeline may have several.
 * @param check.reference what tells the reference: a model's id, or the name of the data.
 */
async function recordCheck(check, persistence, place) {
    const { monitor, reference, outcome, performance } = check;
    const { run } = place.platform;
    let recorded;
    const kept = await (0,history_store/* changeHistory */.Vz)(place, `${monitor}: drifted ${outcome.drifted}`, (entries) => {
        const before = withoutFirstTry(entries, monitor, run.runId);
        const answers = answersAbout(before, monitor, reference, persistence.of);
        const raised = alarm([...answers, outcome.drifted], persistence);
        const found = {
            kind: 'check',
            monitor,
            time: new Date().toISOString(),
            run: run.runId,
            event: run.event,
            workflow: run.workflow,
            reference,
            rows: outcome.rows.current,
            drifted: outcome.drifted,
            alarm: raised,
            incident: null,
            columns: columnsOf(outcome),
            performance: performanceOf(performance),
        };
        recorded = { ...found, incident: (0,monitor_incident/* incidentAfter */.fC)((0,monitor_incident/* openIncident */.pF)(before, monitor), found) };
        return [...before, recorded];
    });
    return { ...kept, check: recorded, alarm: recorded.alarm, incident: recorded.incident };
}
/** Everything but a check that this run made last: a job that is run again has the same id. */
function withoutFirstTry(entries, monitor, run) {
    const last = (0,history_entries/* checksOf */.tg)(entries, monitor).at(-1);
    return entries.filter((entry) => entry !== last || last.run !== run || !/^\d+$/.test(run));
}
/** The answers of earlier checks, the oldest first; a gap counts as so many unknown ones as matter. */
function answersAbout(entries, monitor, reference, of) {
    return entries.flatMap((entry) => {
        if (entry.kind === 'gap')
            return Array.from({ length: of }, () => 'unknown');
        if (entry.kind !== 'check' || entry.monitor !== monitor || entry.reference !== reference)
            return [];
        return [entry.drifted];
    });
}
/** The primary metric, as it was estimated and as it turned out. */
function performanceOf(performance) {
    if (performance.method === null)
        return null;
    const { primaryMetric: metric, metrics } = performance;
    if (!Object.hasOwn(metrics, metric))
        return null;
    const { estimated, realised, estimatedOfLabelled } = metrics[metric];
    return {
        metric,
        estimated: estimated.value,
        realised: realised?.value ?? null,
        estimatedOfLabelled: estimatedOfLabelled?.value ?? null,
    };
}
/** Those that drifted and those that are nearest to it; all together count as a column for each test of them. */
function columnsOf({ columns, joint }) {
    const together = Object.entries(joint).map(([test, one]) => [`all columns together: ${test}`, one]);
    const sized = [...Object.entries(columns), ...together].map(([name, { drifted, effect, effect_threshold: threshold }]) => {
        const size = effect === null || threshold === null || threshold === 0 ? null : effect / threshold;
        return [name, { drifted, size: size === null ? null : Number(size.toPrecision(3)) }];
    });
    const rank = ([, { drifted, size }]) => drifted === 'true' ? Number.POSITIVE_INFINITY : (size ?? -1);
    return Object.fromEntries(sized.toSorted((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a))).slice(0, history_entries/* rememberedColumns */.gM));
}

// EXTERNAL MODULE: ./build/shared/src/action/stage-sources.js + 2 modules
var stage_sources = __webpack_require__(57729);
// EXTERNAL MODULE: ./build/shared/src/base/settle.js
var settle = __webpack_require__(32224);
// EXTERNAL MODULE: ./build/shared/src/command/command-model.js
var command_model = __webpack_require__(76690);
// EXTERNAL MODULE: ./build/shared/src/config/schema.js
var schema = __webpack_require__(80305);
// EXTERNAL MODULE: ./build/shared/src/data/logged-columns.js
var logged_columns = __webpack_require__(16112);
;// CONCATENATED MODULE: ./build/shared/src/drift/prediction-columns.js

/** Put before the name of a column that holds what the model says, so that no feature has the same name. */
const prefix = 'prediction:';
/** Whether a column holds what the model says, and comes from no feature. */
function isPredictionColumn(name) {
    return name.startsWith(prefix);
}
/**
 * What the model says about the current rows, as columns to check.
 * @param output rows × classes probabilities, or one value a row.
 * @param classes the model's labels; empty for regression.
 * @param names the predictions that the reference knows: labels, or the target's name.
 */
function predictionColumns(output, classes, names) {
    const width = Math.max(1, classes.length);
    const rows = output.length / width;
    return names.map((name) => {
        const k = classes.length === 0 ? 0 : classes.indexOf(name);
        const values = Float64Array.from({ length: rows }, (_, row) => output[row * width + k]);
        return (0,data_table/* numericColumn */.UK)(prefix + name, 'number', values);
    });
}
/** The profiles of predictions, under the names that `predictionColumns` gives. */
function predictionProfiles(profiles) {
    return Object.fromEntries(Object.entries(profiles).map(([name, profile]) => [prefix + name, profile]));
}

// EXTERNAL MODULE: ./build/shared/src/drift/reference-period.js
var reference_period = __webpack_require__(86056);
;// CONCATENATED MODULE: ./build/shared/src/drift/target-columns.js

/** Put before the name of a target, so that it is told from what the model says. */
const target_columns_prefix = 'target:';
/** Whether every row has a value. */
function isComplete(column) {
    return column !== undefined && presentRows(column).length === lengthOf(column);
}
/**
 * The targets that the current rows know, as columns to check, with the profiles they are compared with. Labels arrive
 * later than rows do: those without one are left out, and are not missing values.
 * @param targets of the training rows.
 */
function targetColumns(current, targets) {
    const columns = [];
    const profiles = {};
    for (const [name, profile] of Object.entries(targets.columns)) {
        const column = current.columns.get(name);
        const rows = column === undefined ? [] : presentRows(column);
        if (column === undefined || rows.length === 0)
            continue;
        const known = (0,data_table/* selectRows */.A5)((0,data_table/* tableOf */.c_)([column]), rows).columns.get(name);
        columns.push({ ...(profile.kind === 'categorical' ? asText(known) : known), name: target_columns_prefix + name });
        profiles[target_columns_prefix + name] = profile;
    }
    return { columns, profiles };
}
function presentRows(column) {
    const rows = [];
    if (column.kind === 'text') {
        for (const [row, code] of column.codes.entries())
            if (code >= 0)
                rows.push(row);
    }
    else {
        for (const [row, value] of column.values.entries())
            if (!Number.isNaN(value))
                rows.push(row);
    }
    return rows;
}
/** Labels are text, whatever they look like. */
function asText(column) {
    if (column.kind === 'text')
        return column;
    return (0,data_table/* textColumn */._u)(column.name, Array.from(column.values, (_, row) => (0,data_table/* cellText */.Ie)(column, row)));
}
function lengthOf(column) {
    return column.kind === 'text' ? column.codes.length : column.values.length;
}

// EXTERNAL MODULE: ./build/shared/src/registry/model-package.js + 1 modules
var model_package = __webpack_require__(17048);
// EXTERNAL MODULE: ./build/shared/src/registry/model-reference.js
var model_reference = __webpack_require__(91388);
;// CONCATENATED MODULE: ./build/actions/drift-check/src/both-sides.js


/** Values of a side that are held at most, unless a number of rows is configured: 800 MB of numbers. */
const both_sides_mostValues = 100_000_000;
/**
 * Columns from which on the sides take turns, if both are read at once: what is on its way takes as much memory again as
 * the rows have in the end.
 */
const manyColumns = 50;
/**
 * Reads the rows of one side, through the query of the training data; of very many a random part.
 * @param other the other side, if it is being read.
 */
function read(source, key, textColumns, sources, context, other) {
    const { data, monitor } = context.config;
    const maxRows = (columns) => monitor['max-rows'] ?? Math.ceil(both_sides_mostValues / Math.max(1, columns));
    const beforeRows = async (columns) => (columns < manyColumns ? null : other);
    const isCurrent = key === 'monitor.current' && monitor.query !== undefined;
    const query = isCurrent ? monitor.query || undefined : data.query;
    return (0,stage_sources/* readStageRows */.M)({ source, key, query, textColumns, maxRows, beforeRows, sources }, context);
}
/** @throws ConfigurationError with `why` where a season or a window is configured. */
function refusePeriod({ config }, why) {
    const { window, season } = config.monitor;
    if (window === undefined && season === undefined)
        return;
    throw new errors/* ConfigurationError */.j1(why, {
        location: { key: window === undefined ? 'monitor.season' : 'monitor.window' },
        hint: 'Name a data file of earlier rows in monitor.reference, or compare with all that the model learned from.',
    });
}

;// CONCATENATED MODULE: ./build/shared/src/drift/stand-in-rows.js


/**
 * So many rows stand for those of a profile at most. With fewer rows than there were a test finds less, never more, and
 * a change that matters is found with far fewer.
 */
const stand_in_rows_mostRows = 100_000;
/** The text that stands for values which a profile does not name. No value of a column is like it. */
const unnamed = '\u0000unnamed';
/**
 * Rows that have the columns' distributions, each by itself: what a check of single columns needs of current data of
 * which only a profile is left. Of sensitive columns there is only which values are missing.
 *
 * Of numbers each quantile stands for a 256th of the values, so that shares err by less than 1/256 and the quantiles'
 * error. Rows that the profile counts with no category are given to the categories of the reference that would have too
 * few, as far as the profile allows: what cannot be told apart from no change is none.
 */
function standInRows(profile, reference) {
    const rows = Math.min(profile.rows, stand_in_rows_mostRows);
    const columns = [];
    for (const [name, column] of Object.entries(profile.columns)) {
        columns.push(column.kind === 'numeric'
            ? standInNumbers(name, column, rows)
            : standInTexts(name, column, rows, knownCategories(reference, name)));
    }
    return columns.length === 0 ? { rows, columns: new Map() } : (0,data_table/* tableOf */.c_)(columns);
}
function standInNumbers(name, { type, quantiles, ...profile }, rows) {
    const present = stand_in_rows_presentRows(profile, rows);
    const values = new Float64Array(rows).fill(Number.NaN);
    const steps = quantiles.length - 1;
    if (type === 'boolean') {
        const ones = Math.round((profile.mean ?? 0) * present);
        for (let row = 0; row < present; row++)
            values[row] = row < present - ones ? 0 : 1;
    }
    else {
        // The extremes are exact. Of a sensitive column nothing is known but that there is a value.
        for (let row = 0; row < present; row++) {
            values[row] = quantiles[row === 0 ? 0 : Math.ceil(((row + 1) * steps) / present)] ?? 0;
        }
    }
    return { kind: 'numeric', name, type, values };
}
function standInTexts(name, profile, rows, known) {
    const present = stand_in_rows_presentRows(profile, rows);
    const counts = countAll(profile, known);
    const dictionary = [...counts.keys()];
    const codes = new Int32Array(rows).fill(-1);
    const all = Math.max(1, profile.rows - profile.missing);
    let before = 0;
    let row = 0;
    for (const [code, count] of [...counts.values()].entries()) {
        before += count;
        const end = Math.round((before * present) / all);
        codes.fill(code, row, end);
        row = end;
    }
    return { kind: 'text', name, type: 'text', codes, dictionary };
}
/** How many of so many rows have a value. */
function stand_in_rows_presentRows(profile, rows) {
    return profile.rows === 0 ? 0 : Math.round((rows * (profile.rows - profile.missing)) / profile.rows);
}
/** The rows of each category, with those that the profile counts with none. */
function countAll(profile, { named, rows }) {
    const counts = new Map(Object.entries(profile.categories));
    const present = profile.rows - profile.missing;
    const rooms = [...named].map(([category, known]) => {
        const count = counts.get(category) ?? 0;
        const room = counts.has(category) ? profile.uncountedAtMost : profile.unnamedAtMost;
        return { category, room, lack: Math.min(room, Math.max(0, (known * present) / rows - count)) };
    });
    let others = profile.otherRows;
    const give = (wanted) => {
        const sum = rooms.reduce((total, of) => total + wanted(of), 0);
        if (sum <= 0 || others <= 0)
            return;
        const share = Math.min(1, others / sum);
        for (const of of rooms) {
            const given = wanted(of) * share;
            counts.set(of.category, (counts.get(of.category) ?? 0) + given);
            of.room -= given;
        }
        others = Math.max(0, others - sum * share);
    };
    give(({ lack }) => lack);
    // As many as the reference has without a name have none here either; what is left may be any that has room.
    const namedRows = [...named.values()].reduce((total, count) => total + count, 0);
    const rest = rows === 0 ? others : Math.min(others, ((rows - namedRows) * present) / rows);
    others -= rest;
    give(({ room }) => room);
    if (others + rest > 0.5)
        counts.set(unnamed, others + rest);
    return counts;
}
function knownCategories(reference, name) {
    if (reference.kind === 'profile') {
        const column = reference.profile.columns[name];
        if (column?.kind !== 'categorical')
            return { named: new Map(), rows: 0 };
        return { named: new Map(Object.entries(column.categories)), rows: column.rows - column.missing };
    }
    const column = reference.table.columns.get(name);
    if (column?.kind !== 'text')
        return { named: new Map(), rows: 0 };
    const named = (0,category_reference/* countCategories */.q8)(column);
    return { named, rows: [...named.values()].reduce((total, count) => total + count, 0) };
}

// EXTERNAL MODULE: ./build/shared/src/base/nearest.js
var nearest = __webpack_require__(82889);
;// CONCATENATED MODULE: ./build/shared/src/drift/performance/join-labels.js



/** What a text of several parts is put together with: no value of a column has it. */
const separator = '\u0000';
/**
 * Finds the label of each current row by the columns that identify a row.
 * @param labels rows with the identifying columns and the target.
 * @param id names of the identifying columns.
 * @throws ConfigurationError if a column is missing, or no label belongs to any row.
 */
function joinLabels(current, labels, { id, target }) {
    const labelIds = identities(labels, id, 'monitor.labels');
    const targets = requireColumn(labels, target, 'monitor.labels');
    const rowIds = identities(current, id, 'monitor.current');
    const rowOf = new Map();
    let withoutId = 0;
    let withoutLabel = 0;
    let repeated = 0;
    const conflicting = new Set();
    for (let row = 0; row < labels.rows; row++) {
        const identity = labelIds[row];
        const label = (0,data_table/* cellText */.Ie)(targets, row);
        if (identity === null)
            withoutId++;
        else if (label === null)
            withoutLabel++;
        else {
            const known = rowOf.get(identity);
            if (known === undefined)
                rowOf.set(identity, row);
            else if ((0,data_table/* cellText */.Ie)(targets, known) === label)
                repeated++;
            else
                conflicting.add(identity);
        }
    }
    const seen = new Set();
    const rows = [];
    const labelRows = [];
    let repeatedRows = 0;
    for (const [row, identity] of rowIds.entries()) {
        if (identity === null)
            continue;
        if (seen.has(identity))
            repeatedRows++;
        seen.add(identity);
        const labelRow = conflicting.has(identity) ? undefined : rowOf.get(identity);
        if (labelRow === undefined)
            continue;
        rows.push(row);
        labelRows.push(labelRow);
    }
    let unknown = 0;
    for (const identity of rowOf.keys())
        if (!seen.has(identity))
            unknown++;
    const counts = {
        labels: labels.rows,
        withoutId,
        withoutLabel,
        repeated,
        conflicting: conflicting.size,
        unknown,
        rows: current.rows,
        joined: rows.length,
        repeatedRows,
    };
    if (rows.length === 0)
        throw nothingJoined(counts, id);
    return { counts, rows: Int32Array.from(rows), labelRows: Int32Array.from(labelRows) };
}
/** What is to be said of labels that do not simply belong to a row each, one sentence each. */
function labelRemarks(counts) {
    const said = [
        [counts.withoutId, 'labels have no identity'],
        [counts.withoutLabel, 'rows of the labels have no label yet'],
        [counts.repeated, 'labels repeat another one'],
        [counts.conflicting, 'identities have labels that contradict each other, and count as unlabelled'],
        [counts.unknown, 'labels belong to no current row'],
        [counts.repeatedRows, 'current rows have the identity of an earlier one'],
    ];
    return said.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}.`);
}
function nothingJoined(counts, id) {
    const remarks = labelRemarks(counts).join(' ');
    return new errors/* ConfigurationError */.j1(`None of ${counts.labels} labels belongs to one of ${counts.rows} current rows. ${remarks}`.trim(), {
        location: { key: 'monitor.labels' },
        hint: `Labels are joined by ${id.join(', ')} (data.id), whose values must be written in the same way in both.`,
    });
}
/** The identity of each row as text; null where a part of it is missing. */
function identities(table, id, key) {
    const columns = id.map((name) => requireColumn(table, name, key));
    return Array.from({ length: table.rows }, (_, row) => {
        const parts = [];
        for (const column of columns) {
            const part = (0,data_table/* cellText */.Ie)(column, row);
            if (part === null)
                return null;
            parts.push(part);
        }
        return parts.join(separator);
    });
}
function requireColumn(table, name, key) {
    const column = table.columns.get(name);
    if (column)
        return column;
    throw new errors/* ConfigurationError */.j1(`The data has no column "${name}", which labels are joined with.`, {
        location: { key, column: name },
        hint: (0,nearest/* suggestName */.S)(name, [...table.columns.keys()]),
    });
}

// EXTERNAL MODULE: ./build/shared/src/evaluate/intervals.js
var intervals = __webpack_require__(86783);
// EXTERNAL MODULE: ./build/shared/src/evaluate/make-predictions.js
var make_predictions = __webpack_require__(67104);
// EXTERNAL MODULE: ./build/shared/src/evaluate/metrics.js + 3 modules
var metrics = __webpack_require__(25883);
// EXTERNAL MODULE: ./build/shared/src/base/cholesky.js
var cholesky = __webpack_require__(55151);
// EXTERNAL MODULE: ./build/shared/src/drift/performance/estimate.js
var estimate = __webpack_require__(48964);
// EXTERNAL MODULE: ./build/shared/src/drift/performance/probability-calibration.js
var probability_calibration = __webpack_require__(11190);
;// CONCATENATED MODULE: ./build/shared/src/drift/performance/confidence-based.js






/** Rows × classes that values are estimated from: with more rows, from rows at equal steps, whose number then counts. */
const mostCells = 400_000;
/** Rows × classes × classes that are held at a time. */
const mostNumbers = 20_000_000;
/** Rows × classes that the spread of the estimates is measured on; it is then scaled to the number of rows. */
const mostDrawnCells = 8_000;
/** The spread of so many draws errs by 4 %. */
const draws = 300;
/** What is estimated: of two classes, and of more. */
const metricsOfTwo = [
    'accuracy',
    'balanced_accuracy',
    'precision',
    'recall',
    'f1',
    'matthews_corrcoef',
    'roc_auc',
    'average_precision',
    'log_loss',
    'brier',
];
const metricsOfMore = [
    'accuracy',
    'balanced_accuracy',
    'precision_macro',
    'recall_macro',
    'f1_macro',
    'matthews_corrcoef',
    'roc_auc_ovr',
    'log_loss',
    'brier',
];
/** The metrics that can be estimated without labels. */
function estimatedMetrics(classes) {
    return classes === 2 ? metricsOfTwo : metricsOfMore;
}
/**
 * What a classifier's metrics are on rows whose labels are not known: confidence-based performance estimation. Each row
 * counts as one of every class, with the calibrated probability of that class as its weight.
 *
 * The interval is of the value that the labels of these very rows will give. It has two parts: the labels, which are
 * drawn from the calibrated probabilities, and the calibration, whose parameters are drawn from their own uncertainty.
 *
 * It holds as long as rows with the same answer are right as often as they were on the validation rows: whatever
 * changes in the columns alone, it sees; that the same rows now have other labels, it cannot see.
 * @param names of metrics, default all that can be estimated.
 * @param seed of the draws.
 */
function estimateByConfidence(calibration, answers, names = estimatedMetrics(answers.classes.length), seed = 1) {
    const all = selectCells(answers, mostCells);
    const drawn = selectCells(answers, mostDrawnCells);
    const width = answers.classes.length;
    const rows = all.length / width;
    if (rows === 0)
        return Object.fromEntries(names.map((name) => [name, (0,estimate/* noEstimate */._8)('There are no rows.')]));
    const values = weightedMetrics(answers, all, names);
    const calibrated = (0,probability_calibration/* calibrate */.C3)(calibration, all);
    const spreads = measureSpreads(calibration, answers, drawn, names, seed);
    return Object.fromEntries(names.map((name) => {
        const metric = values.get(name);
        if (typeof metric === 'string' || metric === undefined)
            return [name, (0,estimate/* noEstimate */._8)(metric ?? '')];
        const value = metric.prepared.evaluate(calibrated);
        if (!Number.isFinite(value))
            return [name, (0,estimate/* noEstimate */._8)(`Undefined: ${metric.undefinedWhen}.`)];
        const spread = spreads.get(name);
        if (spread === undefined)
            return [name, { value, interval: null }];
        const labels = (spread.labels ** 2 * (drawn.length / width)) / rows;
        return [name, (0,estimate/* estimateOf */.qn)(value, Math.sqrt(labels + spread.calibration ** 2), metric.scale)];
    }));
}
/** Rows × classes of some rows at equal steps. */
function selectCells({ classes, probabilities }, most) {
    const width = classes.length;
    const rows = probabilities.length / width;
    const kept = Math.min(rows, Math.max(1, Math.floor(Math.min(most / width, mostNumbers / width ** 2))));
    if (kept === rows)
        return probabilities;
    const selected = new Float64Array(kept * width);
    for (let i = 0; i < kept; i++) {
        const row = Math.floor(((i + 0.5) * rows) / kept);
        selected.set(probabilities.subarray(row * width, (row + 1) * width), i * width);
    }
    return selected;
}
/** Metrics over rows × classes as rows, each of that class, to be weighted; or why there is no such metric. */
function weightedMetrics({ classes, positive, threshold }, probabilities, names) {
    const width = classes.length;
    const rows = probabilities.length / width;
    const predicted = (0,make_predictions/* predictLabels */.PZ)(probabilities, rows, width, positive, threshold);
    const cells = {
        task: 'classification',
        rows: rows * width,
        classes,
        positive,
        actual: Int32Array.from({ length: rows * width }, (_, cell) => cell % width),
        predicted: Int32Array.from({ length: rows * width }, (_, cell) => predicted[Math.floor(cell / width)]),
        probabilities: repeatRows(probabilities, width),
        ids: null,
        slices: { rows: rows * width, columns: new Map() },
    };
    return new Map(names.map((name) => {
        const metric = (0,metrics/* findMetric */.GF)(name, 'classification');
        if (metric === undefined)
            return [name, `There is no metric "${name}" of classification.`];
        if (metric.binaryOnly !== undefined && positive === null)
            return [name, `${name} is for two classes; use ${metric.binaryOnly.insteadUse}.`];
        if (typeof metric.interval === 'object')
            return [name, `It has no interval: ${metric.interval.invalid}.`];
        const { undefinedWhen, interval: scale } = metric;
        return [name, { prepared: metric.prepare(cells), scale, undefinedWhen }];
    }));
}
/** Each row `width` times, one after the other. */
function repeatRows(probabilities, width) {
    const repeated = new Float64Array(probabilities.length * width);
    for (let start = 0; start < probabilities.length; start += width) {
        const row = probabilities.subarray(start, start + width);
        for (let k = 0; k < width; k++)
            repeated.set(row, (start + k) * width);
    }
    return repeated;
}
function measureSpreads(calibration, answers, probabilities, names, seed) {
    const metrics = weightedMetrics(answers, probabilities, names);
    const random = new base_random/* Random */.o(seed);
    const calibrated = (0,probability_calibration/* calibrate */.C3)(calibration, probabilities);
    const width = answers.classes.length;
    const labels = new Spreads();
    const doubts = new Spreads();
    const weights = new Float64Array(calibrated.length);
    for (let draw = 0; draw < draws; draw++) {
        drawLabels(calibrated, width, random, weights);
        const other = (0,probability_calibration/* calibrate */.C3)({ ...calibration, parameters: drawParameters(calibration, random) }, probabilities);
        for (const [name, metric] of metrics) {
            if (typeof metric === 'string')
                continue;
            labels.add(name, metric.prepared.evaluate(weights));
            doubts.add(name, metric.prepared.evaluate(other));
        }
    }
    const spreads = new Map();
    for (const name of metrics.keys()) {
        const spread = { labels: labels.deviation(name), calibration: doubts.deviation(name) };
        if (Number.isFinite(spread.labels) && Number.isFinite(spread.calibration))
            spreads.set(name, spread);
    }
    return spreads;
}
/** One class for each row, as weights of one and zero. */
function drawLabels(calibrated, width, random, weights) {
    weights.fill(0);
    for (let start = 0; start < calibrated.length; start += width) {
        let rest = random.uniform();
        let k = 0;
        while (k < width - 1 && rest >= calibrated[start + k])
            rest -= calibrated[start + k++];
        weights[start + k] = 1;
    }
}
function drawParameters({ parameters, covariance }, random) {
    const size = parameters.length;
    const factor = (0,cholesky/* cholesky */.TR)(Float64Array.from(covariance), size);
    const normal = Float64Array.from({ length: size }, () => random.gaussian());
    return parameters.map((value, i) => {
        let moved = value;
        for (let j = 0; j <= i; j++)
            moved += factor[i * size + j] * normal[j];
        return moved;
    });
}
/** Mean and deviation of values by name (Welford); a value that is undefined does not count. */
class Spreads {
    #sums = new Map();
    add(name, value) {
        let sums = this.#sums.get(name);
        if (sums === undefined) {
            sums = { count: 0, mean: 0, squares: 0 };
            this.#sums.set(name, sums);
        }
        if (!Number.isFinite(value))
            return;
        sums.count++;
        const deviation = value - sums.mean;
        sums.mean += deviation / sums.count;
        sums.squares += deviation * (value - sums.mean);
    }
    /** NaN where fewer than half of the draws have a value: then the metric is as good as undefined. */
    deviation(name) {
        const sums = this.#sums.get(name);
        return sums === undefined || sums.count < draws / 2
            ? Number.NaN
            : Math.sqrt(sums.squares / (sums.count - 1));
    }
}

// EXTERNAL MODULE: ./build/shared/src/drift/performance/loss-model.js
var loss_model = __webpack_require__(89109);
;// CONCATENATED MODULE: ./build/shared/src/drift/performance/judge-performance.js








/**
 * How good a model is on the current rows: estimated without labels, and measured where there are labels.
 * @throws ConfigurationError where the labels of a regressor are no numbers.
 */
function judgePerformance(model, labels) {
    const { task, trained, primaryMetric } = model;
    if (task !== 'classification' && task !== 'regression') {
        return { method: null, reason: `Answers of ${task} are neither right nor wrong.` };
    }
    const all = judge_performance_estimate(model, model.table, model.output);
    const names = [...new Set([primaryMetric, ...Object.keys(all)])];
    const known = labels === null ? null : labelled(model, labels);
    const ofLabelled = known === null ? null : judge_performance_estimate(model, known.table, known.output);
    const missing = (0,estimate/* noEstimate */._8)(`${primaryMetric} cannot be estimated without labels.`);
    return {
        method: task === 'classification' ? 'confidence-based' : 'direct-loss',
        primaryMetric,
        metrics: Object.fromEntries(names.map((name) => {
            const realised = known === null ? null : measure(known.predictions, name);
            const expected = ofLabelled === null ? null : (ofLabelled[name] ?? missing);
            return [
                name,
                {
                    trained: trained[name] ?? null,
                    estimated: all[name] ?? missing,
                    realised,
                    estimatedOfLabelled: expected,
                    asEstimated: isWithin(realised, expected),
                },
            ];
        })),
        labels: labels?.counts ?? null,
    };
}
/** Estimates of all metrics that can be estimated; each without a value where the package keeps nothing for it. */
function judge_performance_estimate(model, table, output) {
    if (model.task === 'regression') {
        const { lossModel } = model;
        if (lossModel)
            return (0,loss_model/* estimateByLoss */.Dd)(lossModel, model.features, table, output);
        const none = (0,estimate/* noEstimate */._8)(lossModel === undefined
            ? olderPackage
            : 'The validation split had too few rows to learn how large errors are.');
        return { mae: none, rmse: none };
    }
    const { classes, positive, threshold, probabilityCalibration } = model;
    if (!probabilityCalibration) {
        const reason = probabilityCalibration === undefined
            ? olderPackage
            : 'There were no validation rows to calibrate probabilities on.';
        return { accuracy: (0,estimate/* noEstimate */._8)(reason), [model.primaryMetric]: (0,estimate/* noEstimate */._8)(reason) };
    }
    return estimateByConfidence(probabilityCalibration, {
        classes,
        positive: positive === null || classes.length !== 2 ? null : classes.indexOf(positive),
        threshold: threshold ?? 0.5,
        probabilities: output,
    });
}
const olderPackage = 'The model package is from a version that kept nothing to estimate performance with. Train the model again.';
/** The rows with labels, and what was said of them. */
function labelled(model, { rows, actual }) {
    const width = Math.max(1, model.classes.length);
    const output = new Float64Array(rows.length * width);
    rows.forEach((row, i) => {
        output.set(model.output.subarray(row * width, (row + 1) * width), i * width);
    });
    const task = model.task === 'regression' ? 'regression' : 'classification';
    if (task === 'regression' && actual.kind !== 'numeric') {
        throw new errors/* ConfigurationError */.j1(`The labels in "${actual.name}" are text, and the model predicts numbers.`, {
            location: { column: actual.name, key: 'monitor.labels' },
            hint: 'Write every value as a number, and what is missing as data.missing says.',
        });
    }
    const { classes, positive, threshold } = model;
    const predictions = (0,make_predictions/* makePredictions */.ZJ)({
        task,
        classes,
        positive,
        threshold: threshold ?? 0.5,
        output,
        actual,
        ids: null,
        slices: (0,data_table/* tableOf */.c_)([]),
    });
    return { table: (0,data_table/* selectRows */.A5)(model.table, rows), output, predictions };
}
function measure(predictions, name) {
    const { value, reason } = (0,metrics/* computeMetric */.AO)(predictions, name);
    if (value === null)
        return (0,estimate/* noEstimate */._8)(reason ?? `${name} is undefined.`);
    const { interval } = (0,intervals/* metricInterval */.gf)(predictions, name, { level: estimate/* performanceLevel */.B6 });
    if (interval === null)
        return { value, interval: null };
    return { value, interval: { lower: interval.lower, upper: interval.upper, level: estimate/* performanceLevel */.B6 } };
}
function isWithin(realised, expected) {
    const value = realised?.value ?? null;
    const interval = expected?.interval ?? null;
    if (value === null || interval === null)
        return null;
    return interval.lower <= value && value <= interval.upper;
}

;// CONCATENATED MODULE: ./build/actions/drift-check/src/performance.js






/** Why there is no performance without a model's answers. */
const withoutModel = 'The reference is a data file: performance is that of a model.';
const withoutRows = 'The current data has no rows.';
const withoutAnswers = `Nothing was predicted, as ${command_model/* cannotAnswer */.cB}.`;
/**
 * How good the model is on the current rows: estimated, and measured where labels are given or the current data has the
 * target itself.
 * @throws ConfigurationError where labels are given that cannot be used: no model, no `data.id`, or no row in common.
 */
async function checkPerformance(watched, labels, context) {
    if ('reason' in watched) {
        if (labels === undefined)
            return { method: null, reason: watched.reason };
        throw new errors/* ConfigurationError */.j1(`Labels are given, but there is nothing to hold against them. ${watched.reason}`, {
            location: { key: 'monitor.labels' },
            hint: 'Name a model that can answer as reference, or leave the labels out.',
        });
    }
    const { model, target } = watched;
    const known = labels === undefined ? ownLabels(model, target) : await readLabels(model, target, labels, context);
    return judgePerformance(model, known);
}
/** The target, where the current data has it already. */
function ownLabels({ table }, target) {
    const column = table.columns.get(target);
    if (column === undefined)
        return null;
    const rows = [];
    for (let row = 0; row < table.rows; row++)
        if (isPresent(column, row))
            rows.push(row);
    if (rows.length === 0)
        return null;
    return {
        counts: {
            labels: table.rows,
            withoutId: 0,
            withoutLabel: table.rows - rows.length,
            repeated: 0,
            conflicting: 0,
            unknown: 0,
            rows: table.rows,
            joined: rows.length,
            repeatedRows: 0,
        },
        rows: Int32Array.from(rows),
        actual: selectColumn(column, rows),
    };
}
async function readLabels(model, target, labels, context) {
    const { id } = context.config.data;
    if (id === undefined) {
        throw new errors/* ConfigurationError */.j1('Labels are given, but nothing says which row a label belongs to.', {
            location: { key: 'data.id' },
            hint: 'Name the columns that identify a row, in data.id; the current data and the labels both need them.',
        });
    }
    const sources = (0,stage_sources/* openStageSources */.n)(context);
    const text = model.task === 'classification' ? [...id, target] : id;
    const table = await (0,stage_sources/* readStageRows */.M)({ source: labels, key: 'monitor.labels', query: undefined, textColumns: text, sources }, context).finally(() => sources.close());
    const joined = joinLabels(model.table, table, { id, target });
    const actual = selectColumn(table.columns.get(target), joined.labelRows);
    return { counts: joined.counts, rows: joined.rows, actual };
}
function isPresent(column, row) {
    return column.kind === 'text' ? column.codes[row] >= 0 : !Number.isNaN(column.values[row]);
}
function selectColumn(column, rows) {
    return (0,data_table/* selectRows */.A5)((0,data_table/* tableOf */.c_)([column]), rows).columns.get(column.name);
}

;// CONCATENATED MODULE: ./build/actions/drift-check/src/compare-profiles.js






/** Profiles of an earlier time, merged: the same season, or a window that rolls on. */
async function compareWithProfiles(reference, current, sources, context) {
    refusePeriod(context, 'Profiles keep no rows, so that no season or window can be told.');
    const profile = await (0,profile_files/* readProfileFiles */.vL)([reference], context.workingDirectory, 'monitor.reference');
    const origin = `the profile ${reference}`;
    const paths = (0,profile_files/* profilePaths */.IU)(current);
    if (paths !== null)
        return withCurrentProfile(profile, { id: reference, origin }, paths, context);
    const text = Object.entries(profile.columns).filter(([, { type }]) => type === 'text');
    const names = text.map(([name]) => name);
    const rows = await read(current, 'monitor.current', names, sources, context);
    // What a model said is not among the rows.
    const columns = Object.entries(profile.columns).filter(([name]) => !isPredictionColumn(name));
    return {
        reference: { kind: 'profile', profile: { rows: profile.rows, columns: Object.fromEntries(columns) } },
        current: rows,
        columnsAlone: false,
        profile: null,
        origin,
        referenceId: reference,
        watched: { reason: withoutModel },
    };
}
/** Compares profiles of earlier checks, merged. What only one side could tell of, such as predictions, is left out. */
async function withCurrentProfile(known, { id, origin }, paths, context) {
    const profile = await (0,profile_files/* readProfileFiles */.vL)(paths, context.workingDirectory, 'monitor.current');
    const columns = {};
    for (const [name, column] of Object.entries(known.columns)) {
        const now = profile.columns[name];
        if (now === undefined && isPredictionColumn(name))
            continue;
        columns[name] = now?.sensitive ? (0,profile_sensitive/* withoutValues */.lO)(column) : column;
    }
    const reference = { kind: 'profile', profile: { rows: known.rows, columns } };
    return {
        reference,
        current: standInRows({ rows: profile.rows, columns: pick(profile.columns, Object.keys(columns)) }, reference),
        columnsAlone: true,
        profile,
        origin: `${origin}, by profiles alone`,
        referenceId: id,
        watched: { reason: withoutRows },
    };
}
function pick(record, names) {
    return Object.fromEntries(names.filter((name) => Object.hasOwn(record, name)).map((name) => [name, record[name]]));
}

;// CONCATENATED MODULE: ./build/actions/drift-check/src/compare.js

















/**
 * Reads the current data and what it is compared with: rows, or profiles that earlier checks kept of theirs.
 * @param reference as the input of the same name takes it.
 */
async function readBothSides(reference, current, context) {
    const sources = (0,stage_sources/* openStageSources */.n)(context);
    const compare = (0,profile_files/* profilePaths */.IU)(reference) !== null
        ? compareWithProfiles
        : isDataFile(reference)
            ? compareWithRows
            : compareWithModel;
    try {
        return await compare(reference, current, sources, context);
    }
    finally {
        await sources.close();
    }
}
/** Whether a source is Parquet files by their names. */
function isParquet(source) {
    return [source].flat().every((item) => typeof item === 'string' && /\.parquet$/i.test(item));
}
function isDataFile(reference) {
    return (0,source_location/* namesData */.Rx)(reference) && !/^(run|environment|release):/.test(reference);
}
/** The deployed model's profile: features, and what the model says about the current rows. */
async function compareWithModel(referenceText, current, sources, context) {
    refusePeriod(context, 'A model keeps no rows that a season or window could be taken of.');
    const resolved = await (0,model_reference/* resolveModel */.AX)('reference', referenceText, context);
    if (resolved.manifest.task === 'reinforcement') {
        throw new errors/* ConfigurationError */.j1('Drift is of rows, and a policy that learned in an environment has none.', {
            location: { key: 'monitor.reference' },
            hint: 'Log what the policy observes, and name a data file of an earlier time as reference.',
        });
    }
    const profile = await (0,model_package/* readModelProfile */.DC)(resolved.folder);
    const origin = `the training data of ${resolved.origin} (model ${resolved.manifest.id.slice(0, 12)})`;
    const paths = (0,profile_files/* profilePaths */.IU)(current);
    if (paths !== null) {
        const predictions = predictionProfiles(profile.predictions.columns);
        const { rows, columns } = profile.features;
        return withCurrentProfile({ rows, columns: { ...columns, ...predictions } }, { id: resolved.manifest.id, origin }, paths, context);
    }
    const { features, classes, task, target } = resolved.manifest;
    // Identities and labels are text as they are written.
    const labels = task === 'classification' ? [target] : [];
    const text = features.filter(({ type }) => type === 'text').map(({ name }) => name);
    text.push(...(context.config.data.id ?? []), ...labels);
    const rows = await read(current, 'monitor.current', text, sources, context);
    const columns = new Map(rows.columns);
    const watchedColumns = { ...profile.features.columns };
    const answers = (0,command_model/* canAnswer */.P_)(resolved.manifest);
    if (!answers)
        context.platform.log.warning(`Predictions are not watched: ${command_model/* cannotAnswer */.cB}.`);
    let watched = { reason: answers ? withoutRows : withoutAnswers };
    // Of other data altogether a model has nothing to say.
    if (answers && rows.rows > 0 && features.some(({ name }) => rows.columns.has(name))) {
        const model = await (0,model_package/* openModel */.GF)(resolved);
        const output = model.predict(rows);
        const names = Object.keys(profile.predictions.columns);
        for (const column of predictionColumns(output, classes, names))
            columns.set(column.name, column);
        const { probabilityCalibration, lossModel } = profile;
        const { positive, threshold, primaryMetric } = resolved.manifest;
        const trained = await (0,model_package/* readModelMetrics */.n0)(resolved.folder);
        const kept = { features: model.features, probabilityCalibration, lossModel, trained };
        watched = {
            target,
            model: { task, classes, positive, threshold, primaryMetric, ...kept, table: rows, output },
        };
        Object.assign(watchedColumns, predictionProfiles(profile.predictions.columns));
    }
    for (const name of [target, ...otherRoles(context.config)])
        columns.delete(name);
    const known = targetColumns(rows, profile.target);
    for (const column of known.columns)
        columns.set(column.name, column);
    Object.assign(watchedColumns, known.profiles);
    return {
        reference: {
            kind: 'profile',
            profile: { rows: profile.features.rows, columns: watchedColumns },
            reconstruction: profile.reconstruction,
        },
        current: { rows: rows.rows, columns },
        columnsAlone: false,
        referenceId: resolved.manifest.id,
        profile: null,
        origin: `${origin}${answers ? '' : `; features alone, as ${command_model/* cannotAnswer */.cB}`}`,
        watched,
    };
}
async function compareWithRows(reference, current, sources, context) {
    const reading = read(reference, 'monitor.reference', [], sources, context);
    const readCurrent = (text) => read(current, 'monitor.current', text, sources, context, reading);
    const paths = (0,profile_files/* profilePaths */.IU)(current);
    // Parquet knows its types, so that it need not wait for those of the reference.
    const [rows, early] = await (0,settle/* settle */.G)([reading, isParquet(current) ? readCurrent([]) : null]);
    const { data } = context.config;
    // What was decided, and with which probability, changes with each policy: that is no drift of the context.
    const logged = (0,logged_columns/* loggedColumns */.se)(data, (0,schema/* predictedTask */.II)(context.config));
    const left = [data.weight, ...(data.id ?? []), ...Object.values(logged ?? {})];
    const origin = `the rows of ${(0,source_location/* sourceName */.VZ)(reference, 'monitor.reference')}`;
    if (paths !== null) {
        refusePeriod(context, 'Profiles keep no rows, so that no season or window can be told.');
        const names = [...rows.columns.keys()].filter((name) => name !== data.target && !left.includes(name));
        return withCurrentProfile(profileCurrent(rows, names, []), { id: (0,source_location/* sourceName */.VZ)(reference, 'monitor.reference'), origin }, paths, context);
    }
    const text = [...rows.columns.values()].filter(({ type }) => type === 'text').map(({ name }) => name);
    const now = early ?? (await readCurrent(text));
    // Labels arrive later than rows do.
    if (data.target !== undefined && !isComplete(now.columns.get(data.target)))
        left.push(data.target);
    const columns = new Map([...rows.columns].filter(([name]) => !left.includes(name)));
    const { table, period } = ofPeriod({ rows: rows.rows, columns }, now, context.config.monitor);
    return {
        reference: { kind: 'rows', table },
        current: now,
        columnsAlone: false,
        referenceId: `${(0,source_location/* sourceName */.VZ)(reference, 'monitor.reference')}${period}`,
        profile: null,
        origin: `${origin}${period}`,
        watched: { reason: withoutModel },
    };
}
/** Columns that have another part than to be watched: they are neither new nor another column renamed. */
function otherRoles({ data, features }) {
    const roles = [data.target, data.weight, ...(data.id ?? []), ...features.drop];
    return roles.filter((name) => name !== undefined);
}
/** The rows that `monitor.window` and `monitor.season` leave of the reference. */
function ofPeriod(reference, current, { time, window, season }) {
    if (window === undefined && season === undefined)
        return { table: reference, period: '' };
    if (time === undefined)
        throw noTime();
    const length = window === undefined ? undefined : (0,reference_period/* windowLength */.nF)(window);
    const table = (0,reference_period/* selectPeriod */.W2)(reference, current, { time, window: length, season });
    const parts = [
        ...(window === undefined ? [] : [`the last ${window} before the current ones`]),
        ...(season === undefined ? [] : [`the same season of the ${season}`]),
    ];
    return { table, period: ` (${parts.join(', ')})` };
}
function noTime() {
    return new errors/* ConfigurationError */.j1('monitor.window and monitor.season need to know when a row was.', {
        location: { key: 'monitor.time' },
        hint: 'Name a column of dates or timestamps in monitor.time.',
    });
}

;// CONCATENATED MODULE: ./build/shared/src/monitor/retraining.js


/** Where it was set off, and GitHub did not say as which run. */
const unknownRun = 'unknown';
/** Characters of a reason. */
const longestReason = 200;
/** A run that said it would set off a retraining and was not heard of for so long has failed. Milliseconds. */
const longestSilence = 15 * 60_000;
/**
 * Sets off the retraining of an incident, once: whoever writes it into the history first does it. If that run ends before
 * it is done, a later one finds out whether it was, and does it otherwise.
 * @returns the run that trains, of this call or set off before, or null where there is none (yet); and the history since.
 * @throws ConfigurationError if the workflow cannot be set off, InfrastructureError if it may not.
 */
async function retrainOnce(order, place) {
    const { monitor, incident, workflow } = order;
    const { platform } = place;
    const now = new Date();
    const claim = {
        kind: 'retraining',
        monitor,
        incident: incident.id,
        time: now.toISOString(),
        run: platform.run.runId,
        workflow,
        started: null,
        url: null,
    };
    let earlier;
    let claimed = false;
    const kept = await (0,history_store/* changeHistory */.Vz)(place, `${monitor}: retrain`, (entries) => {
        earlier = retrainingOf(entries, order);
        claimed = earlier === undefined || (earlier.started === null && isSilent(earlier, now));
        return claimed ? [...entries.filter((entry) => entry !== earlier), claim] : null;
    });
    if (!claimed)
        return { started: earlier?.started ? startedRun(earlier) : null, entries: kept.entries };
    if (!kept.durable) {
        // Without a place where runs see each other nobody could tell that this was done already.
        const { entries } = await (0,history_store/* changeHistory */.Vz)(place, `${monitor}: not retrained`, (known) => withoutClaim(known, claim));
        platform.log.warning(`No retraining is set off: that it happens once must be written down first, and the history is kept in ${kept.where}`);
        return { started: null, entries };
    }
    try {
        const lost = earlier && (await findLost(earlier, order, place));
        const started = lost ?? (await dispatch(order, place));
        const run = started.id ?? unknownRun;
        const { entries } = await (0,history_store/* changeHistory */.Vz)(place, `${monitor}: retraining in run ${run}`, (known) => known.map((entry) => (isClaim(entry, claim) ? { ...entry, started: run, url: started.url } : entry)));
        return { started, entries };
    }
    catch (error) {
        // Where it may have been set off all the same, a later check looks for it before it tries again.
        if (error instanceof errors/* InfrastructureError */.EN && error.retryable)
            throw error;
        await (0,history_store/* changeHistory */.Vz)(place, `${monitor}: not retrained`, (entries) => withoutClaim(entries, claim));
        throw error;
    }
}
/** The retraining of an incident, if one was set off or is about to be. */
function retrainingOf(entries, { monitor, incident }) {
    return entries.find((entry) => entry.kind === 'retraining' && entry.monitor === monitor && entry.incident === incident.id);
}
function startedRun({ started, url }) {
    return { id: started === unknownRun ? null : started, url };
}
function isSilent({ time }, now) {
    return now.getTime() - Date.parse(time) > longestSilence;
}
function isClaim(entry, claim) {
    return (entry.kind === 'retraining' &&
        entry.monitor === claim.monitor &&
        entry.incident === claim.incident &&
        entry.run === claim.run);
}
function withoutClaim(entries, claim) {
    return entries.filter((entry) => !isClaim(entry, claim));
}
/** The run that an earlier one set off without having been able to say so. */
function findLost(earlier, { workflow, incident }, { platform }) {
    // GitHub's clock is not ours.
    const since = new Date(Date.parse(earlier.time) - 60_000);
    return platform.workflows.findDispatched(workflow, titleOf(incident), since);
}
function dispatch({ monitor, workflow, reason, incident, current }, { platform }) {
    const until = new Date().toISOString();
    return platform.workflows.dispatch({
        file: workflow,
        inputs: {
            // It may be the title of a run.
            reason: `${shorten(`${monitor}: ${reason}`, longestReason)} ${titleOf(incident)}`,
            // An interval as ISO 8601 writes it.
            window: `${incident.since}/${until}`,
            current,
            incident: incident.id,
        },
        text: titleOf(incident),
    });
}
function shorten(text, length) {
    return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
/** What tells an incident in the title of a run. */
function titleOf({ id }) {
    return `(incident ${id})`;
}

// EXTERNAL MODULE: ./build/shared/src/monitor/issue-text.js
var issue_text = __webpack_require__(91367);
// EXTERNAL MODULE: ./build/shared/src/report/format.js
var format = __webpack_require__(20089);
;// CONCATENATED MODULE: ./build/shared/src/monitor/performance-history.js


/**
 * How the model's primary metric went over the checks, as it was estimated and as it turned out, and how good the
 * estimates were. Checks that speak of another metric than the last one are passed over.
 * @param checks the oldest first.
 * @returns nothing where no check says anything of performance.
 */
function performanceBlocks(checks) {
    const metric = checks.findLast(({ performance }) => performance)?.performance?.metric;
    if (metric === undefined)
        return [];
    const about = checks.map(({ performance }) => (performance?.metric === metric ? performance : null));
    const line = (name, value) => ({
        name: `${metric}, ${name}`,
        values: about.map((of) => (of === null ? null : value(of))),
    });
    return [
        {
            kind: 'sparklines',
            title: `Performance over the last ${checks.length} checks`,
            times: checks.map(({ time }) => (0,issue_text/* formatTime */.fU)(time)),
            items: [line('estimated', ({ estimated }) => estimated), line('realised', ({ realised }) => realised)],
        },
        { kind: 'text', text: howGood(metric, about) },
    ];
}
/** Estimates are held against what was realised on the same rows: the other rows may be others. */
function howGood(metric, about) {
    const differences = about.flatMap((of) => {
        if (of === null || of.realised === null || of.estimatedOfLabelled === null)
            return [];
        return [Math.abs(of.realised - of.estimatedOfLabelled)];
    });
    if (differences.length === 0) {
        return `How good the estimates of ${metric} are cannot be said yet: no check had labels of its rows.`;
    }
    const mean = differences.reduce((sum, difference) => sum + difference, 0) / differences.length;
    const checks = differences.length === 1 ? 'the one check' : `the ${differences.length} checks`;
    return `Over ${checks} with labels, ${metric} was ${(0,format/* formatNumber */.ZV)(mean)} away from its estimate for the same rows on average (mean absolute difference).`;
}

;// CONCATENATED MODULE: ./build/shared/src/monitor/history-sections.js



/** Checks that are drawn: more would be a blur. */
const drawnChecks = 60;
const chartChecks = 30;
/** Columns of the chart of an issue: as many colours as there are. */
const chartColumns = 4;
/** What is drawn for a column that is gone or holds something else, which has no size. */
const largestSize = 4;
/** The line that columns must not cross. */
const limit = { label: 'what matters', value: 1 };
/** The history as a chart of the columns that moved farthest, which GitHub draws in an issue. */
function historyChart(entries, monitor) {
    const checks = comparable((0,history_entries/* checksOf */.tg)(entries, monitor)).slice(-chartChecks);
    if (checks.length < 2)
        return [];
    const series = columnsByLatest(checks)
        .slice(0, chartColumns)
        .map((name) => ({
        name,
        points: checks.map((check, index) => [index + 1, sizeAt(check, name) ?? 0]),
    }));
    const line = {
        name: limit.label,
        points: checks.map((_, index) => [index + 1, limit.value]),
        reference: true,
    };
    return [
        {
            heading: 'The last checks',
            blocks: [
                {
                    kind: 'lines',
                    title: 'Effect, in multiples of what matters',
                    x: `check, the last one at ${(0,issue_text/* formatTime */.fU)(checks[checks.length - 1].time)}`,
                    y: 'effect',
                    series: [...series, line],
                },
            ],
        },
    ];
}
/** The whole history: each column as a small picture, the incidents, and what each check said. */
function historySections(entries, monitor, where) {
    const checks = (0,history_entries/* checksOf */.tg)(entries, monitor);
    const drawn = checks.slice(-drawnChecks);
    const columns = columnsByLatest(drawn);
    return [
        {
            heading: 'History',
            folded: 'except-file',
            blocks: [
                {
                    kind: 'facts',
                    facts: [
                        ['Checks', String(checks.length)],
                        ['First', checks.length === 0 ? 'none' : (0,issue_text/* formatTime */.fU)(checks[0].time)],
                        ['Kept in', where],
                    ],
                },
                {
                    kind: 'sparklines',
                    title: `Effect by column over the last ${drawn.length} checks, in multiples of what matters`,
                    times: drawn.map(({ time }) => (0,issue_text/* formatTime */.fU)(time)),
                    limit,
                    items: columns.map((name) => ({ name, values: drawn.map((check) => sizeAt(check, name)) })),
                },
                ...performanceBlocks(drawn),
                checksTable(drawn, entries, monitor),
            ],
        },
    ];
}
function checksTable(checks, entries, monitor) {
    const answers = {
        true: { text: 'drifted', status: 'fail' },
        false: { text: 'no drift', status: 'pass' },
        unknown: { text: 'unknown', status: 'inconclusive' },
    };
    const what = (check) => {
        const drifted = Object.entries(check.columns).filter(([, column]) => column.drifted === 'true');
        return drifted.map(([name]) => name).join(', ');
    };
    const done = (incident) => {
        const parts = entries.flatMap((entry) => {
            if (!('incident' in entry) || entry.incident !== incident || entry.monitor !== monitor)
                return [];
            if (entry.kind === 'retraining')
                return [`retrained in run ${entry.started ?? 'unknown'}`];
            return entry.kind === 'deployment' ? [`ended by ${entry.version}`] : [];
        });
        return parts.join('; ');
    };
    return {
        kind: 'table',
        table: {
            caption: 'Checks, the newest first',
            columns: [
                { heading: 'When' },
                { heading: 'This batch' },
                { heading: 'Alarm' },
                { heading: 'Rows', align: 'right' },
                { heading: 'Columns' },
                { heading: 'Incident' },
            ],
            rows: checks
                .toReversed()
                .map((check) => [
                (0,issue_text/* formatTime */.fU)(check.time),
                answers[check.drifted],
                check.alarm,
                String(check.rows),
                what(check),
                check.incident === null
                    ? ''
                    : [`since ${(0,issue_text/* formatTime */.fU)(check.incident.since)}`, done(check.incident.id)]
                        .filter(Boolean)
                        .join('; '),
            ]),
            empty: 'No checks yet.',
        },
    };
}
/** Checks that could judge something: what is unknown has no place on a line. */
function comparable(checks) {
    return checks.filter(({ columns }) => Object.keys(columns).length > 0);
}
/** The columns of the last check that has any, the farthest first, then those of earlier ones. */
function columnsByLatest(checks) {
    const names = new Set();
    for (const check of checks.toReversed()) {
        const bySize = Object.keys(check.columns).sort((a, b) => (sizeAt(check, b) ?? -1) - (sizeAt(check, a) ?? -1) || (a < b ? -1 : 1));
        for (const name of bySize)
            names.add(name);
    }
    return [...names];
}
function sizeAt({ columns }, name) {
    const column = Object.hasOwn(columns, name) ? columns[name] : undefined;
    if (column === undefined)
        return null;
    return column.size ?? (column.drifted === 'true' ? largestSize : null);
}

// EXTERNAL MODULE: ./build/shared/src/base/digest.js
var digest = __webpack_require__(47163);
;// CONCATENATED MODULE: ./build/shared/src/monitor/issue-stamp.js


/** What an issue says of itself, out of sight: the condition that its readers were last told of. */
const stampSchema = schemas/* strictObject */.rej({
    incident: schemas/* string */.YjP().max(200),
    /** Counts what was told, so that the same news is told once. */
    told: schemas/* int */.Whr().min(0),
    /** Digests of the columns' names, which may be longer than an issue has room for. */
    columns: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[0-9a-f]{8}$/)).max(1_000),
    severity: schemas/* enum */.k5n(['moderate', 'strong', 'severe']),
});
// Base64, because nothing in it may look like the end of a comment of HTML.
const line = /^<!-- mlops-incident ([A-Za-z0-9_-]*) -->\n/;
function stampOf(incident, told, { columns, severity }) {
    return { incident, told, columns: columns.map(digestOf), severity };
}
/**
 * The condition that the readers of an issue know.
 * @param names columns that it may be about; one that is not among them is called by its digest.
 */
function toldCondition({ columns, severity }, names) {
    const known = new Map();
    for (const name of names)
        known.set(digestOf(name), name);
    return { columns: columns.map((digest) => known.get(digest) ?? `#${digest}`).sort(), severity };
}
function digestOf(name) {
    return (0,digest/* sha256 */.sc)(name).slice(0, 8);
}
/** The body with the stamp as its first line. */
function withStamp(stamp, body) {
    return `<!-- mlops-incident ${Buffer.from(JSON.stringify(stamp)).toString('base64url')} -->\n${body}`;
}
/** @returns null where the body begins with no stamp that can be read: people may edit what they like. */
function readStamp(body) {
    const found = line.exec(body.replaceAll('\r\n', '\n').trimStart());
    if (!found)
        return null;
    try {
        return stampSchema.parse(JSON.parse(Buffer.from(found[1], 'base64url').toString('utf8')));
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/shared/src/monitor/snooze.js
const label = /^snooze-until:\s*(.*)$/i;
/**
 * Until when nobody wants to hear of an issue: the latest day of its labels `snooze-until:2026-12-24`, which is the last
 * day of silence, in UTC.
 * @returns null where that day is over or there is no such label; labels that cannot be read are in `unreadable`.
 */
function snoozedUntil(labels, now) {
    let until = null;
    const unreadable = [];
    const today = now.toISOString().slice(0, 10);
    for (const text of labels) {
        const day = label.exec(text)?.[1].trim();
        if (day === undefined)
            continue;
        if (!isDay(day))
            unreadable.push(text);
        else if (day >= today && (until === null || day > until))
            until = day;
    }
    return { until, unreadable };
}
/** Whether it is a day of the calendar, as 2026-02-30 is not. */
function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

// EXTERNAL MODULE: ./build/shared/src/report/markdown.js + 2 modules
var markdown = __webpack_require__(52739);
;// CONCATENATED MODULE: ./build/actions/drift-check/src/issue.js







/** The run that found news tells it. If it has not done so for so long it has failed, and the next one does. Milliseconds. */
const issue_longestSilence = 10 * 60_000;
const wholeReport = 'Run with the whole report';
async function findIssue(monitor, { platform }) {
    const issue = await platform.issues.find((0,issue_text/* driftMarker */.O7)(monitor), { label: issue_text/* driftLabel */.w });
    const snooze = snoozedUntil(issue?.labels ?? [], new Date());
    for (const label of snooze.unreadable) {
        platform.log.warning(`The label "${label}" of issue #${issue?.number} names no day such as 2026-12-24.`);
    }
    return { issue, snoozedUntil: snooze.until };
}
/**
 * Brings the one issue of a monitor up to date: opened or reopened when an incident begins, commented on when something
 * changed, closed when the incident is over. Its text always tells of the newest check, which notifies nobody.
 * @returns the number of the issue if it is open, else null.
 */
function updateIssue(found, told, context) {
    return told.incident === null
        ? tellEnd(found, told, context)
        : tellIncident(found, told, told.incident, context);
}
async function tellIncident({ issue, snoozedUntil: snoozed }, told, incident, context) {
    const { issues, log } = context.platform;
    const { monitor } = told;
    const marker = (0,issue_text/* driftMarker */.O7)(monitor);
    const checks = (0,monitor_incident/* checksOfIncident */.zw)(told.entries, monitor, incident.id);
    const now = (0,monitor_incident/* conditionOf */.rI)(checks);
    const isOurs = isToldByThisRun((0,monitor_incident/* beginningOfCondition */.sQ)(checks), told);
    const body = bodyOf(told, incident, snoozed, context);
    const stamp = issue && readStamp(issue.body);
    if (issue === null) {
        if (!isOurs)
            return null;
        const created = await issues.create({
            marker,
            title: issue_titleOf(monitor, context),
            body: withStamp(stampOf(incident.id, 0, now), body),
            labels: [issue_text/* driftLabel */.w],
        });
        await issue_assign(created.number, told, context);
        return created.number;
    }
    if (stamp?.incident !== incident.id) {
        if (snoozed !== null)
            log.info(`Issue #${issue.number} is snoozed until the end of ${snoozed}.`);
        if (snoozed !== null || !isOurs)
            return issue.state === 'open' ? issue.number : null;
        const comment = (0,issue_text/* beginComment */.$M)(told.report.headline, now, linkTo(context));
        await issues.comment(issue.number, (0,issue_text/* conditionMarker */.K0)(monitor, incident.id, 0, now), comment);
        await issues.update(issue.number, {
            marker,
            body: withStamp(stampOf(incident.id, 0, now), body),
            state: 'open',
        });
        await issue_assign(issue.number, told, context);
        return issue.number;
    }
    const names = checks.flatMap(({ columns }) => Object.keys(columns));
    const change = (0,monitor_incident/* changeOf */.C2)(toldCondition(stamp, names), now);
    const closedByHand = issue.state === 'closed';
    const isNews = change !== null && snoozed === null && (!closedByHand || change.joined.length > 0);
    if (!isNews) {
        if (closedByHand)
            return null;
        await issues.update(issue.number, { marker, body: withStamp(stamp, body) });
        return issue.number;
    }
    // Who tells the news writes the text, too.
    if (!isOurs)
        return closedByHand ? null : issue.number;
    await issues.comment(issue.number, (0,issue_text/* conditionMarker */.K0)(monitor, incident.id, stamp.told + 1, now), (0,issue_text/* changeComment */.EM)(change, now, linkTo(context)));
    await issues.update(issue.number, {
        marker,
        body: withStamp(stampOf(incident.id, stamp.told + 1, now), body),
        ...(closedByHand ? { state: 'open' } : {}),
    });
    return issue.number;
}
/** What is unknown does not end an incident. */
async function tellEnd({ issue }, told, context) {
    if (issue?.state !== 'open')
        return null;
    const { monitor, check, entries } = told;
    const checks = (0,history_entries/* checksOf */.tg)(entries, monitor);
    const last = checks.findLastIndex(({ incident }) => incident !== null);
    const ending = checks[last + 1] ?? check;
    const isOver = check.alarm === 'false' && check.drifted === 'false';
    if (!isOver || !isToldByThisRun(ending, told))
        return issue.number;
    const incident = readStamp(issue.body)?.incident ?? checks[last]?.incident?.id ?? '';
    const { url } = context.platform.run;
    const comment = (0,issue_text/* endComment */.Rx)(entries, monitor, incident, {
        why: told.report.headline,
        links: url === null ? [] : [{ text: wholeReport, url }],
    });
    await context.platform.issues.comment(issue.number, (0,issue_text/* endMarker */.cL)(monitor, incident), comment);
    await context.platform.issues.update(issue.number, { marker: (0,issue_text/* driftMarker */.O7)(monitor), state: 'closed' });
    return null;
}
/**
 * Whether it is for this run to tell what a check found first. Where runs could not be put in order it always is; then
 * the markers of comments see to it that it is told once.
 */
function isToldByThisRun(first, { check, durable }) {
    if (!durable || (first.run === check.run && first.time === check.time))
        return true;
    return Date.parse(check.time) - Date.parse(first.time) > issue_longestSilence;
}
/** The text of the issue, with the run that wrote it. */
function bodyOf(told, incident, snoozed, { platform }) {
    const { url } = platform.run;
    const { entries, monitor, report, responsible } = told;
    const about = {
        snoozedUntil: snoozed,
        responsible: responsible && `${responsible.users.join(', ')} (${responsible.role})`,
    };
    return (0,markdown/* renderMarkdown */.G)({
        ...report,
        sections: [
            (0,issue_text/* incidentSection */.Yg)(entries, monitor, incident, about),
            ...historyChart(entries, monitor),
            ...report.sections,
            (0,issue_text/* whatToDo */.H6)(),
        ],
    }, { limit: issue_text/* issueTextLimit */.a5, ...(url === null ? {} : { link: { text: wholeReport, url } }) });
}
function issue_titleOf(monitor, { config }) {
    return `Data drift in ${config.name}${monitor === `${config.name}-drift` ? '' : ` (${monitor})`}`;
}
function linkTo({ platform }) {
    const { url } = platform.run;
    if (url === null)
        return [];
    return [{ heading: 'Where', blocks: [{ kind: 'link', text: wholeReport, url }] }];
}
async function issue_assign(number, { responsible }, { platform }) {
    if (responsible !== null)
        await platform.issues.assign(number, responsible.users);
}

;// CONCATENATED MODULE: ./build/actions/drift-check/src/follow-up.js



/**
 * Does what follows from a check: retrains, once for each incident, and brings the issue up to date. With `auto` an
 * issue that cannot be written is a warning.
 * @param options.workflow sets off the retraining; null for none.
 * @param options.current the data that is watched, as it is configured.
 */
async function followUp(told, options, context) {
    let found = { issue: null, snoozedUntil: null };
    const failures = [];
    let isReachable = true;
    if (options.issue !== 'never') {
        try {
            found = await findIssue(told.monitor, context);
        }
        catch (error) {
            isReachable = false;
            if (options.issue === 'always')
                failures.push(error);
            else
                context.platform.log.warning((0,errors/* describeError */.Uc)(error));
        }
    }
    let { entries } = told;
    let retrainRunId = '';
    // Where it cannot be seen whether somebody snoozed the issue, the next check retrains; a pull request never does.
    const isProposal = context.platform.run.pullRequest !== null;
    const mayRetrain = isReachable && found.snoozedUntil === null && !isProposal;
    if (options.workflow !== null && told.incident !== null && mayRetrain) {
        try {
            const order = {
                monitor: told.monitor,
                incident: told.incident,
                workflow: options.workflow,
                reason: told.report.headline,
                current: options.current,
            };
            const retraining = await retrainOnce(order, context);
            entries = retraining.entries;
            retrainRunId = retraining.started?.id ?? '';
        }
        catch (error) {
            failures.push(error);
        }
    }
    let issueNumber = null;
    if (options.issue !== 'never' && isReachable) {
        try {
            issueNumber = await updateIssue(found, { ...told, entries }, context);
        }
        catch (error) {
            if (options.issue === 'always')
                failures.push(error);
            else
                context.platform.log.warning((0,errors/* describeError */.Uc)(error));
        }
    }
    const { snoozedUntil } = found;
    return {
        issueNumber,
        retrainRunId,
        snoozedUntil,
        entries,
        ...(failures.length === 0 ? {} : { error: failures[0] }),
    };
}

;// CONCATENATED MODULE: ./build/actions/drift-check/src/performance-section.js


/** How good the model is on the current rows, as far as it can be said. */
function performanceSection(performance) {
    if (performance.method === null) {
        return { heading: 'Performance', folded: true, blocks: [{ kind: 'text', text: performance.reason }] };
    }
    const { metrics, primaryMetric, labels } = performance;
    const entries = Object.entries(metrics);
    const hasLabels = labels !== null;
    const reasons = new Set(entries.flatMap(([, { estimated, realised }]) => [estimated.reason, realised?.reason]));
    const blocks = [
        {
            kind: 'table',
            table: {
                columns: [
                    { heading: 'Metric' },
                    { heading: 'At training', align: 'right' },
                    { heading: 'Estimated now', align: 'right' },
                    ...(hasLabels
                        ? [
                            { heading: 'Realised', align: 'right' },
                            { heading: 'Estimated for the same rows', align: 'right' },
                        ]
                        : []),
                ],
                rows: entries.map(([name, { trained, estimated, realised, estimatedOfLabelled, asEstimated }]) => [
                    name === primaryMetric ? `${name} (primary)` : name,
                    (0,format/* formatNumber */.ZV)(trained),
                    withInterval(estimated),
                    ...(hasLabels
                        ? [
                            withInterval(realised),
                            asEstimated === false
                                ? { text: `${withInterval(estimatedOfLabelled)}: missed`, status: 'warning' }
                                : withInterval(estimatedOfLabelled),
                        ]
                        : []),
                ]),
            },
        },
        ...[...reasons]
            .filter((reason) => reason !== undefined)
            .slice(0, 3)
            .map((text) => ({ kind: 'text', text })),
    ];
    if (labels !== null) {
        const share = (0,format/* formatPercent */.l9)(labels.joined / labels.rows);
        blocks.push({
            kind: 'text',
            text: [
                `${(0,format/* formatNumber */.ZV)(labels.joined)} of ${(0,format/* formatNumber */.ZV)(labels.rows)} rows (${share}) have a label.`,
                ...labelRemarks(labels),
            ].join(' '),
        });
    }
    blocks.push({ kind: 'text', text: whatItMeans(performance) });
    return { heading: 'Performance', blocks };
}
function whatItMeans({ metrics, primaryMetric, labels }) {
    const caveat = 'An estimate holds where only the columns have moved. That the same rows now have other answers (concept drift) it cannot see: only labels can show that.';
    if (labels === null)
        return caveat;
    const { asEstimated } = metrics[primaryMetric];
    if (asEstimated === null)
        return caveat;
    return asEstimated
        ? `${primaryMetric} is what was estimated for these rows without their labels: there is no sign of concept drift.`
        : `${primaryMetric} is not what was estimated for these rows without their labels. By chance that happens in one of twenty batches; if it stays, the relation between columns and target has changed (concept drift), and the model should be trained on new labels.`;
}
function withInterval(estimate) {
    if (estimate === null || estimate.value === null)
        return '';
    const { value, interval } = estimate;
    if (interval === null)
        return (0,format/* formatNumber */.ZV)(value);
    return `${(0,format/* formatNumber */.ZV)(value)} [${(0,format/* formatNumber */.ZV)(interval.lower)}, ${(0,format/* formatNumber */.ZV)(interval.upper)}]`;
}

;// CONCATENATED MODULE: ./build/actions/drift-check/src/joint-section.js

const answers = {
    true: { text: 'drifted', status: 'fail' },
    false: { text: 'no drift', status: 'pass' },
    unknown: { text: 'unknown', status: 'inconclusive' },
};
/** What the tests of all columns together say. */
function jointBlocks({ joint }) {
    return [
        {
            kind: 'table',
            table: {
                columns: [
                    { heading: 'Test' },
                    { heading: 'Result' },
                    { heading: 'Effect', align: 'right' },
                    { heading: 'Adjusted p-value', align: 'right' },
                    { heading: 'Why' },
                ],
                rows: Object.entries(joint).map(([test, one]) => [
                    test,
                    answers[one.drifted],
                    `${one.effect_name} ${(0,format/* formatNumber */.ZV)(one.effect)}`,
                    (0,format/* formatNumber */.ZV)(one.adjusted_p_value),
                    one.reason,
                ]),
                empty: 'None ran: they need all columns, and a model that this version trained or reference rows.',
            },
        },
    ];
}
/** What is odd without being drift. */
function oddities({ columns, notes }) {
    const lines = [
        ...notes.map((note) => ['', note]),
        ...Object.entries(columns).flatMap(([name, column]) => column.notes.map((note) => [name, note])),
    ];
    if (lines.length === 0)
        return [];
    return [
        {
            heading: 'Odd, but no drift by itself',
            folded: true,
            blocks: [
                { kind: 'table', table: { columns: [{ heading: 'Column' }, { heading: 'Note' }], rows: lines } },
            ],
        },
    ];
}

;// CONCATENATED MODULE: ./build/actions/drift-check/src/report.js




const report_answers = {
    true: { text: 'drifted', status: 'fail' },
    false: { text: 'no drift', status: 'pass' },
    unknown: { text: 'unknown', status: 'inconclusive' },
};
/** The report with the incident that is going on and with the history of all checks. */
function withHistory(report, { recorded, monitor, entries, snoozedUntil, responsible, }) {
    const [drifted, ...rest] = report.sections;
    const about = {
        snoozedUntil,
        responsible: responsible && `${responsible.users.join(', ')} (${responsible.role})`,
    };
    const incident = recorded.incident === null ? [] : [(0,issue_text/* incidentSection */.Yg)(entries, monitor, recorded.incident, about)];
    const history = historySections(entries, monitor, recorded.where);
    return { ...report, sections: [drifted, ...incident, ...rest, ...history] };
}
/** The report of a drift check: the columns that drifted first, all statistics folded below. */
function driftReport(name, outcome, alarmed, persistence, origin) {
    const drifted = outcome.driftedColumns.map((column) => [column, outcome.columns[column]]);
    const status = outcome.drifted === 'false' ? 'pass' : outcome.drifted === 'unknown' ? 'inconclusive' : 'fail';
    return {
        title: `Data drift of ${name}`,
        status,
        headline: outcome.headline,
        sections: [
            {
                heading: 'Drifted columns',
                blocks: [{ kind: 'table', table: { ...columnTable(drifted), empty: 'None.' } }],
            },
            {
                heading: 'All columns together',
                blocks: jointBlocks(outcome),
            },
            {
                heading: 'The check',
                blocks: [
                    {
                        kind: 'facts',
                        facts: [
                            ['Compared with', origin],
                            ['Rows of the reference', (0,format/* formatNumber */.ZV)(outcome.rows.reference)],
                            ['Rows now', (0,format/* formatNumber */.ZV)(outcome.rows.current)],
                            ['False-alarm rate of one check', (0,format/* formatPercent */.l9)(outcome.threshold)],
                            ['Alarm', `${report_answers[alarmed].text} (${persistence} checks)`],
                            ...(outcome.rowsNeeded === null
                                ? []
                                : [
                                    ['Rows needed to judge every column', (0,format/* formatNumber */.ZV)(outcome.rowsNeeded)],
                                ]),
                        ],
                    },
                ],
            },
            ...oddities(outcome),
            {
                heading: 'All columns',
                folded: true,
                blocks: [
                    { kind: 'table', table: columnTable(Object.entries(outcome.columns)) },
                    statisticsTable(outcome),
                ],
            },
        ],
    };
}
function columnTable(columns) {
    return {
        columns: [
            { heading: 'Column' },
            { heading: 'Result' },
            { heading: 'Effect', align: 'right' },
            { heading: 'Adjusted p-value', align: 'right' },
            { heading: 'Why' },
        ],
        rows: columns.map(([name, column]) => [
            name,
            report_answers[column.drifted],
            column.effect === null ? '' : `${column.effect_name} ${(0,format/* formatNumber */.ZV)(column.effect)}`,
            (0,format/* formatNumber */.ZV)(column.adjusted_p_value),
            column.reason,
        ]),
    };
}
function statisticsTable(outcome) {
    const rows = Object.entries(outcome.columns).flatMap(([name, { statistics }]) => Object.entries(statistics).map(([statistic, value]) => [name, statistic, (0,format/* formatNumber */.ZV)(value)]));
    return {
        kind: 'table',
        table: {
            columns: [{ heading: 'Column' }, { heading: 'Statistic' }, { heading: 'Value', align: 'right' }],
            rows,
        },
    };
}

;// CONCATENATED MODULE: ./build/actions/drift-check/src/responsible.js

/**
 * Data that moved are for the role `data-owner`; where only the model's answers did, for `model-owner`. Where the one
 * role is not configured, the other one is asked.
 * @returns null where neither is.
 */
function responsibleFor(driftedColumns, roles) {
    const isModel = driftedColumns.length > 0 && driftedColumns.every(isPredictionColumn);
    const order = isModel ? ['model-owner', 'data-owner'] : ['data-owner', 'model-owner'];
    const role = order.find((name) => Object.hasOwn(roles, name));
    return role === undefined ? null : { role, users: roles[role].users };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/src/base/files.js
var base_files = __webpack_require__(66720);
;// CONCATENATED MODULE: ./build/actions/drift-check/src/store-result.js





/**
 * Stores what a check found as an artifact: the figures, the page with the history of all checks, the history itself,
 * and the profile of the rows for later checks.
 * @returns its name.
 */
async function storeResult(artifact, outcome, { entries, report, profile }, { platform, stateDirectory }) {
    const folder = (0,external_node_path_.join)(stateDirectory, 'drift', artifact);
    // Not before it is needed: what draws charts would slow down the start of every stage.
    const { renderHtml } = await Promise.all(/* import() */[__webpack_require__.e(1850), __webpack_require__.e(3096), __webpack_require__.e(1358)]).then(__webpack_require__.bind(__webpack_require__, 70099));
    const files = {
        'drift.json': `${JSON.stringify(outcome, null, 2)}\n`,
        'history.jsonl': (0,history_entries/* historyText */.u_)(entries),
        'report.html': renderHtml(report),
        [profile_files/* profileFile */.aC]: (0,profile_files/* profileText */.z1)(profile),
    };
    await (0,base_files/* writeDirectoryAtomically */.Sg)(folder, async (output) => {
        for (const [name, text] of Object.entries(files))
            await (0,base_files/* writeFileAtomically */.lo)((0,external_node_path_.join)(output, name), text);
    });
    const stored = await platform.artifacts.upload(artifact, folder, {
        contentDigest: (0,digest/* sha256 */.sc)((0,digest/* canonicalJson */.dj)(files)),
        overwrite: true,
    });
    return stored.name;
}

;// CONCATENATED MODULE: ./build/actions/drift-check/src/stage.js

















const stage_inputs = schemas/* strictObject */.rej({
    reference: inputs/* textInput */._Z.describe('What the data is compared with: production, environment:<name>, release:v1.2.0, a model artifact, or data files.'),
    current: inputs/* textInput */._Z.describe('Path, glob or address of the current data (monitor.current).'),
    labels: inputs/* textInput */._Z.describe('Path, glob or address of labels of the current rows, joined by data.id (monitor.labels).'),
    issue: (0,inputs/* choiceInput */.ij)(['auto', 'always', 'never'], 'auto').describe('Whether an alarm opens an issue.'),
    retrain: inputs/* textInput */._Z.describe('The workflow file that is set off by workflow_dispatch, once for each incident (monitor.retrain).'),
    'on-drift': (0,inputs/* choiceInput */.ij)(['warn', 'error'], 'warn').describe('What an alarm does to the step.'),
    artifact: inputs/* artifactInput */.Xl.describe('Name of the artifact with the result.'),
});
const outputs = {
    drifted: 'true, false or unknown: this batch.',
    alarm: 'true, false or unknown: after persistence.',
    'drifted-features': 'Names of the drifted columns, as a JSON list, the strongest first.',
    share: 'Drifted columns over all columns.',
    'estimated-metric': "The model's primary metric on the current rows as estimated without labels; empty where unknown.",
    'realised-metric': 'The same as measured on the rows whose label is known; empty without labels.',
    'issue-number': 'Number of the open issue; empty without one.',
    'retrain-run-id': 'Id of the run that trains anew; empty without one.',
    artifact: 'Name of the artifact with the result.',
};
const stage = {
    name: 'drift-check',
    description: 'Compares current data with what the deployed model learned from, and raises an alarm.',
    inputs: stage_inputs,
    outputs,
    async run(given, context) {
        const { config, platform } = context;
        const current = given.current ?? config.monitor.current;
        if (current === undefined) {
            throw new errors/* ConfigurationError */.j1('No current data is configured.', {
                location: { key: 'monitor.current' },
                hint: 'Set monitor.current in mlops.yml, or the input "current".',
            });
        }
        const compared = await readBothSides(given.reference ?? config.monitor.reference, current, context);
        const outcome = await checkDriftOfRows(compared.reference, compared.current, {
            falseAlarmRate: config.monitor['false-alarm-rate'],
            tests: config.monitor.tests,
            columnsAlone: compared.columnsAlone,
            signal: context.signal,
        });
        const names = (0,reference_column/* referenceColumns */.bd)(compared.reference);
        const profile = compared.profile ?? profileCurrent(compared.current, names, config.data.sensitive);
        outcome.rows.current = profile.rows;
        const performance = await checkPerformance(compared.watched, given.labels ?? config.monitor.labels, context);
        context.signal.throwIfAborted();
        const monitor = given.artifact ?? `${config.name}-drift`;
        const persistence = parsePersistence(config.monitor.persistence);
        const recorded = await recordCheck({ monitor, reference: compared.referenceId, outcome, performance }, persistence, context);
        const report = driftReport(config.name, outcome, recorded.alarm, config.monitor.persistence, compared.origin);
        report.sections.splice(2, 0, performanceSection(performance));
        const responsible = responsibleFor(outcome.driftedColumns, config.roles);
        const followed = await followUp({ ...recorded, monitor, report, responsible }, {
            issue: given.issue,
            workflow: given.retrain ?? config.monitor.retrain ?? null,
            current: (0,profile_files/* profilePaths */.IU)(current)?.join(', ') ?? (0,source_location/* sourceName */.VZ)(current, 'monitor.current'),
        }, context);
        const whole = withHistory(report, { ...followed, monitor, responsible, recorded });
        const artifact = await storeResult(monitor, { ...outcome, performance }, { entries: followed.entries, report: whole, profile }, context);
        const alarmed = recorded.alarm === 'true';
        const fails = alarmed && given['on-drift'] === 'error' && followed.snoozedUntil === null;
        if (alarmed && !fails)
            platform.log.warning(outcome.headline);
        return {
            outputs: {
                drifted: outcome.drifted,
                alarm: recorded.alarm,
                'drifted-features': JSON.stringify(outcome.driftedColumns),
                share: String(outcome.share),
                ...primaryOutputs(performance),
                'issue-number': followed.issueNumber === null ? '' : String(followed.issueNumber),
                'retrain-run-id': followed.retrainRunId,
                artifact,
            },
            result: {
                stage: 'drift-check',
                alarm: recorded.alarm,
                incident: recorded.incident,
                snoozedUntil: followed.snoozedUntil,
                ...outcome,
                performance,
            },
            report: whole,
            ...(fails ? { failure: outcome.headline } : {}),
            ...(followed.error === undefined ? {} : { error: followed.error }),
        };
    },
};
function primaryOutputs(performance) {
    const primary = performance.method === null ? null : performance.metrics[performance.primaryMetric];
    const text = (value) => value === null || value === undefined ? '' : String(value);
    return {
        'estimated-metric': text(primary?.estimated.value),
        'realised-metric': text(primary?.realised?.value),
    };
}


/***/ }),

/***/ 44463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ silentLogger)
/* harmony export */ });
/** A logger that keeps nothing, for callers that do not care. */
const silentLogger = {
    info: () => undefined,
    warning: () => undefined,
    debug: () => undefined,
    progress: () => undefined,
    group: (_title, work) => work(),
    foreign: (_title, work) => work(() => undefined),
};


/***/ }),

/***/ 5606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ readable),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   Z7: () => (/* binding */ normalised),
/* harmony export */   kn: () => (/* binding */ findColumn)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57296);
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82889);
/* harmony import */ var _database_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98293);



const integers = /^U?(TINYINT|SMALLINT|INTEGER)$|^BIGINT$/;
const numbers = /^(FLOAT|DOUBLE|DECIMAL\(.*\)|U?HUGEINT|UBIGINT)$/;
/** Names and types of a table's columns, in order. */
async function columnsOf(database, table) {
    const rows = await database.rows(`DESCRIBE ${(0,_database_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .AB)(table)}`);
    return rows.map((row) => ({ name: row.column_name, type: typeOf(row.column_type) }));
}
function typeOf(duckdbType) {
    if (integers.test(duckdbType))
        return 'integer';
    if (numbers.test(duckdbType))
        return 'number';
    if (duckdbType === 'BOOLEAN')
        return 'boolean';
    if (duckdbType === 'DATE')
        return 'date';
    if (duckdbType.startsWith('TIMESTAMP'))
        return 'timestamp';
    return 'text';
}
/** The largest number of milliseconds from 1970 that a JavaScript date can hold, before or after. */
const latestDate = 8_640_000_000_000_000;
/**
 * SQL that gives a column one representation, whatever its source called it: BIGINT, DOUBLE, BOOLEAN, DATE,
 * TIMESTAMP (UTC) or VARCHAR. NaN, the infinities and dates that no calendar of ours reaches become null.
 */
function normalised({ name, type }) {
    const value = (0,_database_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .AB)(name);
    switch (type) {
        case 'integer':
            return `${value}::BIGINT`;
        case 'number':
            return `CASE WHEN isfinite(${value}::DOUBLE) THEN ${value}::DOUBLE END`;
        case 'boolean':
            return value;
        case 'date':
            return `CASE WHEN ${isWithinDates(value)} THEN ${value} END`;
        case 'timestamp':
            return `CASE WHEN ${isWithinDates(value)} THEN make_timestamp(epoch_us(${value})) END`;
        case 'text':
            return `${value}::VARCHAR`;
    }
}
/** Infinite dates have no milliseconds, so that the comparison is null. */
function isWithinDates(value) {
    return `abs(epoch_ms(TRY_CAST(${value} AS TIMESTAMP))) <= ${latestDate}`;
}
/** SQL for `Database.table`: numbers, booleans and dates as DOUBLE, text as VARCHAR. */
function readable(column) {
    const name = (0,_database_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .AB)(column.name);
    switch (column.type) {
        case 'integer':
        case 'number':
            return `(${normalised(column)})::DOUBLE`;
        case 'boolean':
            return `${name}::INTEGER::DOUBLE`;
        case 'date':
        case 'timestamp':
            return `epoch_ms((${normalised(column)})::TIMESTAMP)::DOUBLE`;
        case 'text':
            return `${name}::VARCHAR`;
    }
}
/** @param key where the column is named, for the message. @throws ConfigurationError if there is no such column. */
function findColumn(columns, name, key) {
    const column = columns.find((candidate) => candidate.name === name);
    if (column)
        return column;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`The data has no column "${name}".`, {
        location: { key, column: name },
        hint: (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .suggestName */ .S)(name, columns.map((candidate) => candidate.name)),
    });
}


/***/ }),

/***/ 98293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wm: () => (/* binding */ Database),
  AB: () => (/* binding */ quoteName),
  ol: () => (/* binding */ quoteText)
});

// UNUSED EXPORTS: RowChunk

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/base/files.js
var files = __webpack_require__(66720);
;// CONCATENATED MODULE: ./build/shared/src/data/query-calls.js
/**
 * Functions that give rows and nothing else. All others stay closed to SQL that is not ours: besides files they reach
 * settings that stay changeable in a locked database, the standard output (where a runner looks for commands),
 * addresses in memory, and SQL in texts.
 */
const openTableFunctions = new Set([
    'generate_series',
    'histogram',
    'histogram_values',
    'json_each',
    'json_tree',
    'range',
    'repeat',
    'repeat_row',
    'summary',
    'unnest',
]);
/** Functions that tell of the machine, or write. */
const closedFunctions = new Set(['current_setting', 'write_log']);
/**
 * The first function that a query calls although it may not.
 * @param tree the query as DuckDB's parser has it (`json_serialize_sql`): nothing was looked up or run by then.
 * @returns its name; null if there is none.
 */
function findClosedCall(tree) {
    const left = [tree];
    while (left.length > 0) {
        const node = left.pop();
        if (node === null || typeof node !== 'object')
            continue;
        const { type, function: called, function_name: name } = node;
        if (type === 'TABLE_FUNCTION') {
            const table = String(called?.function_name).toLowerCase();
            if (!openTableFunctions.has(table))
                return table;
        }
        if (typeof name === 'string' && closedFunctions.has(name.toLowerCase()))
            return name;
        for (const inner of Object.values(node))
            left.push(inner);
    }
    return null;
}

;// CONCATENATED MODULE: ./build/shared/src/data/database.js






/** A DuckDB database in memory, with the few ways in which the product uses it. */
class Database {
    #module;
    #instance;
    #connection;
    #signal;
    #spill;
    #beside = [];
    /** Files that stay readable after `lock`. */
    #open = new Set();
    #interrupt = () => this.#connection.interrupt();
    constructor(module, instance, connection, signal, 
    /** Folder for what does not fit into memory; null for a second connection, whose first one has it. */
    spill) {
        this.#module = module;
        this.#instance = instance;
        this.#connection = connection;
        this.#signal = signal;
        this.#spill = spill;
        signal?.addEventListener('abort', this.#interrupt);
    }
    static async open(options) {
        const module = await options.load();
        // A name that is cleared away if the process is killed before it can do so itself.
        const spill = (0,files/* temporaryName */.NT)((0,external_node_path_.join)(options.temporaryDirectory, 'duckdb'));
        await (0,promises_.mkdir)(options.temporaryDirectory, { recursive: true });
        const instance = await module.DuckDBInstance.create(':memory:', {
            temp_directory: spill,
            autoinstall_known_extensions: 'false',
            autoload_known_extensions: 'false',
            allow_community_extensions: 'false',
            ...(options.threads ? { threads: String(options.threads) } : {}),
            ...(options.memoryLimit ? { memory_limit: options.memoryLimit } : {}),
        });
        const connection = await instance.connect();
        const database = new Database(module, instance, connection, options.signal, spill);
        const list = options.directories.map((directory) => quoteText(directory)).join(', ');
        await database.run(`SET allowed_directories = [${list}]`);
        await database.run(`SET TimeZone = 'UTC'`).catch(() => undefined);
        return database;
    }
    /** Runs statements that are ours. */
    async run(sql) {
        await this.#unlessAborted(() => this.#connection.run(sql));
    }
    /** All rows of a small result, as objects with JavaScript values (integers as numbers). */
    async rows(sql) {
        const reader = await this.#unlessAborted(() => this.#connection.runAndReadAll(sql));
        return reader.getRowObjectsJS().map((row) => {
            for (const [key, value] of Object.entries(row)) {
                if (typeof value === 'bigint')
                    row[key] = Number(value);
            }
            return row;
        });
    }
    /** Lets files be read after `lock` too, by us: SQL that is not ours has no way to name a file. */
    async keepOpen(paths) {
        for (const path of paths)
            this.#open.add(path);
        const list = [...this.#open].map((path) => quoteText(path)).join(', ');
        await this.run(`SET allowed_paths = [${list}]; SET parquet_metadata_cache = true`);
    }
    /**
     * From now on nothing outside the allowed folders can be read or written, no extension loaded, and no setting
     * changed. Called before SQL that is not ours.
     */
    async lock() {
        await this.run('SET enable_external_access = false');
        await this.run('SET lock_configuration = true');
    }
    /**
     * Checks that a text is one SELECT statement and nothing else.
     * @param key where the text comes from, for the message.
     * @throws ConfigurationError with DuckDB's words if it is not.
     */
    async checkSelect(sql, key) {
        let count;
        let isSelect = false;
        try {
            const statements = await this.#connection.extractStatements(sql);
            count = statements.count;
            if (count === 1 && (await this.#isOpenQuery(sql))) {
                const prepared = await statements.prepare(0);
                isSelect =
                    prepared.statementType === this.#module.StatementType.SELECT && prepared.parameterCount === 0;
                prepared.destroySync();
            }
        }
        catch (cause) {
            throw new errors/* ConfigurationError */.j1(`The query cannot be used: ${(0,errors/* messageOf */.bD)(cause)}`, {
                location: { key },
                hint: 'It reads the table "source" with DuckDB\'s SQL; files, extensions and settings are closed to it.',
                cause,
            });
        }
        if (count !== 1 || !isSelect) {
            throw new errors/* ConfigurationError */.j1('The query must be one SELECT statement.', {
                location: { key },
                hint: 'Write a single SELECT over the table "source".',
            });
        }
    }
    /** @returns false if it is no query. @throws if it calls what it may not; that is known before anything is run. */
    async #isOpenQuery(sql) {
        const [{ text }] = await this.rows(`SELECT json_serialize_sql(${quoteText(sql)}) AS text`);
        const tree = JSON.parse(text);
        const closed = findClosedCall(tree);
        if (closed !== null)
            throw new Error(`it calls "${closed}", which is closed to it.`);
        return !tree.error;
    }
    /** A result as it comes, in its order, without the whole of it in memory. */
    async *chunks(sql) {
        const result = await this.#unlessAborted(() => this.#connection.stream(sql));
        const fetch = () => this.#unlessAborted(() => result.fetchChunk());
        let next = fetch();
        try {
            for (;;) {
                const chunk = await next;
                if (!chunk || chunk.rowCount === 0)
                    return;
                // The database works on the next one while this one is looked at; what fails is told when it is its turn.
                next = fetch();
                next.catch(() => undefined);
                yield new RowChunk(chunk);
            }
        }
        finally {
            // Whoever stops early leaves nothing at work behind.
            await next.catch(() => undefined);
        }
    }
    /** Another connection to the same data, for work that goes on beside this one. Closed with this one. */
    async connectBeside() {
        const beside = new Database(this.#module, this.#instance, await this.#instance.connect(), this.#signal, null);
        this.#beside.push(beside);
        return beside;
    }
    async #unlessAborted(work) {
        this.#signal?.throwIfAborted();
        try {
            return await work();
        }
        catch (error) {
            // An interrupted query fails in DuckDB's words; what counts is why it was interrupted.
            this.#signal?.throwIfAborted();
            throw lackOfRoom(error) ?? error;
        }
    }
    close() {
        for (const beside of this.#beside)
            beside.#disconnect();
        this.#disconnect();
        this.#instance.closeSync();
        if (this.#spill !== null)
            (0,external_node_fs_.rmSync)(this.#spill, { recursive: true, force: true });
    }
    #disconnect() {
        this.#signal?.removeEventListener('abort', this.#interrupt);
        this.#connection.closeSync();
    }
}
/** What says nothing of query or data, but that memory or disk do not suffice; null for all else. */
function lackOfRoom(cause) {
    const text = (0,errors/* messageOf */.bD)(cause);
    if (!/^Out of Memory Error|No space left on device/i.test(text))
        return null;
    return new errors/* InfrastructureError */.EN(`Memory or disk do not suffice: ${text.split('\n')[0]}`, {
        hint: 'Free some room on the disk, or allow more memory with the input "memory".',
        cause,
    });
}
/** A name in SQL, whatever characters it has. */
function quoteName(name) {
    return `"${name.replaceAll('"', '""')}"`;
}
/** A text in SQL, whatever characters it has. */
function quoteText(text) {
    return `'${text.replaceAll("'", "''")}'`;
}
/** Rows of a result: views into the database's memory, of the type that the query gave the column. */
class RowChunk {
    #chunk;
    rows;
    constructor(chunk) {
        this.#chunk = chunk;
        this.rows = chunk.rowCount;
    }
    /** Of a DOUBLE column without nulls. */
    doubles(column) {
        return this.#items(column);
    }
    /** Of an INTEGER column without nulls. */
    integers(column) {
        return this.#items(column);
    }
    /** Of a BIGINT column without nulls. */
    longs(column) {
        return this.#items(column);
    }
    /** Of a VARCHAR column. */
    texts(column) {
        const vector = this.#chunk.getColumnVector(column);
        return Array.from({ length: this.rows }, (_, row) => vector.getItem(row));
    }
    /** The array behind a column: the way that the types declare makes a value or null of each cell. */
    #items(column) {
        return this.#chunk.getColumnVector(column).items;
    }
}


/***/ }),

/***/ 79330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ createFromQuery)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57296);
/* harmony import */ var _database_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98293);


/**
 * Makes a table of what data.query gives over the table or view `source`, in a database that is locked.
 * @param on the key of another source that the query is applied to, where it was written for the training data.
 * @throws ConfigurationError if the query is not one SELECT, or fails.
 */
async function createFromQuery(database, table, query, on) {
    await database.checkSelect(query, 'data.query');
    await database.run(`CREATE TABLE ${(0,_database_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .AB)(table)} AS ${query}`).catch((cause) => {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`The query failed${on === undefined ? '' : ` on ${on}`}: ${cause.message.split('\n')[0]}`, {
            location: { key: 'data.query' },
            hint: on === undefined
                ? 'It reads the table "source"; files, extensions and settings are closed to it.'
                : 'data.query is applied to current data as well; write it so that it does not need the target.',
            cause,
        });
    });
}


/***/ }),

/***/ 91197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   helpWithColumns: () => (/* binding */ helpWithColumns),
/* harmony export */   prepareColumns: () => (/* binding */ prepareColumns)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _base_thread_crew_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48317);
/* harmony import */ var _sorted_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33859);
/* harmony import */ var _walk_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38251);




/** Its name in actions/worker-jobs.ts. */
const job = 'drift-columns';
/** Values of both sides from which on it takes longer to go through them than to start a thread. */
const manyValues = 4_000_000;
/** Threads at most: what they share is the memory, which does not become quicker. */
const mostThreads = 4;
const tasks = { sort: 0, walk: 1 };
/**
 * Does on all cores what takes longest of comparing numbers: each side's values are put in order, and both gone through
 * together. What follows finds that done. Of few values, or those that threads cannot share, nothing is done ahead. The
 * result is the same whoever does it.
 * @param names of the columns that will be compared.
 * @param options.threads this one included. @param options.fewest values from which on the work is shared.
 */
async function prepareColumns(reference, current, names, options = {}) {
    const { threads = Math.min(mostThreads, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)()), fewest = manyValues } = options;
    const sides = [reference, current].map((table) => names.map((name) => numbersOf(table, name)));
    const shared = names.flatMap((_, i) => {
        const [before, now] = [sides[0][i], sides[1][i]];
        return before === null || now === null ? [] : [[before, now]];
    });
    const count = shared.reduce((sum, [before, now]) => sum + before.length + now.length, 0);
    if (threads < 2 || count < fewest)
        return;
    const values = [...shared.map(([before]) => before), ...shared.map(([, now]) => now)];
    const columns = {
        values,
        sorted: values.map(({ length }) => new Float64Array(new SharedArrayBuffer(8 * length))),
        present: new Int32Array(new SharedArrayBuffer(4 * values.length)),
        walks: new Float64Array(new SharedArrayBuffer(8 * 3 * shared.length)),
    };
    const orderOf = (control) => ({ columns, control });
    const crew = new _base_thread_crew_js__WEBPACK_IMPORTED_MODULE_1__/* .ThreadCrew */ .g(workOn(columns), job, orderOf, threads - 1);
    try {
        await crew.ready();
        crew.run(tasks.sort, values.length);
        crew.run(tasks.walk, shared.length);
    }
    finally {
        await crew.close();
    }
    const sorted = values.map((_, i) => sortedPart(columns, i));
    for (const [i, numbers] of values.entries())
        (0,_sorted_values_js__WEBPACK_IMPORTED_MODULE_2__/* .keepSorted */ .Pj)(numbers, sorted[i]);
    for (let i = 0; i < shared.length; i++) {
        if (sorted[i].length === 0 || sorted[i + shared.length].length === 0)
            continue;
        const [distance, least, most] = columns.walks.subarray(3 * i);
        (0,_walk_values_js__WEBPACK_IMPORTED_MODULE_3__/* .keepWalk */ .J0)(sorted[i], sorted[i + shared.length], { distance, least, most });
    }
}
/** What a helping thread does. */
function helpWithColumns(data, port) {
    const { columns, control } = data;
    (0,_base_thread_crew_js__WEBPACK_IMPORTED_MODULE_1__/* .joinCrew */ .P)(control, port, workOn(columns));
}
function workOn(columns) {
    const { values, sorted, present, walks } = columns;
    const half = values.length / 2;
    return (task, portion) => {
        if (task === tasks.sort) {
            present[portion] = (0,_sorted_values_js__WEBPACK_IMPORTED_MODULE_2__/* .sortPresent */ .GO)(values[portion], sorted[portion]);
            return;
        }
        const before = sortedPart(columns, portion);
        const now = sortedPart(columns, portion + half);
        if (before.length === 0 || now.length === 0)
            return;
        const { distance, least, most } = (0,_walk_values_js__WEBPACK_IMPORTED_MODULE_3__/* .walkSamples */ .vg)(before, now);
        walks.set([distance, least, most], 3 * portion);
    };
}
function sortedPart({ sorted, present }, column) {
    return sorted[column].subarray(0, present[column]);
}
/** The numbers of a column, if threads can share them; null for what is compared by counting. */
function numbersOf(table, name) {
    const column = table.columns.get(name);
    if (column?.kind !== 'numeric' || column.type === 'boolean')
        return null;
    return column.values.buffer instanceof SharedArrayBuffer ? column.values : null;
}


/***/ }),

/***/ 50836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   learnDomains: () => (/* binding */ learnDomains),
/* harmony export */   learnDomainsJob: () => (/* binding */ learnDomainsJob)
/* harmony export */ });
/* harmony import */ var _base_logger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44463);
/* harmony import */ var _data_table_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96598);
/* harmony import */ var _learners_checkpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69096);
/* harmony import */ var _learners_gradient_boosted_trees_parameters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60400);
/* harmony import */ var _learners_gradient_boosted_trees_prediction_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54021);
/* harmony import */ var _learners_gradient_boosted_trees_training_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11940);
/* harmony import */ var _category_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52913);
/* harmony import */ var _math_separation_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10266);








/** Categories that the trees tell apart, the most frequent of both sides; the others are one. */
const mostCategories = 63;
/** Small trees and few of them: a change that matters is found by these, and chance is not learned by heart. */
const parameters = _learners_gradient_boosted_trees_parameters_js__WEBPACK_IMPORTED_MODULE_2__/* .boostingParametersSchema */ .$.parse({
    trees: 30,
    'max-leaves': 8,
    'learning-rate': 0.15,
    'min-samples-leaf': 20,
    'max-bins': 63,
    'early-stopping': 0,
});
/** Share of the gain from which on a column is named. */
const tellingGain = 0.1;
/**
 * Lets trees learn which rows are of which side, block by block: see `SeparationBlocks`.
 * @param names of the columns, in the order in which trees see them.
 * @throws the signal's reason when it is aborted.
 */
async function learnDomains(sides, names, signal) {
    const blocks = new _math_separation_js__WEBPACK_IMPORTED_MODULE_6__/* .SeparationBlocks */ .Zz();
    let learned = null;
    const encoded = names.map((name) => encodeBoth(name, sides[0].columns.get(name), sides[1].columns.get(name)));
    for (let block = 1; block < _math_separation_js__WEBPACK_IMPORTED_MODULE_6__/* .separationBlocks */ .PO; block++) {
        const until = sides.map(({ rows }) => (0,_math_separation_js__WEBPACK_IMPORTED_MODULE_6__/* .blockStart */ .qL)(block, rows));
        const next = sides.map(({ rows }) => (0,_math_separation_js__WEBPACK_IMPORTED_MODULE_6__/* .blockStart */ .qL)(block + 1, rows));
        const train = matrixOf(encoded, [0, 0], until);
        const target = Float64Array.from({ length: train.rows }, (_, row) => Number(row >= until[0]));
        learned = await (0,_learners_gradient_boosted_trees_training_js__WEBPACK_IMPORTED_MODULE_4__/* .boost */ .E)('classification', ['0', '1'], { matrix: train, target }, { matrix: matrixOf(encoded, until, until), target: new Float64Array(0) }, parameters, block, { log: _base_logger_js__WEBPACK_IMPORTED_MODULE_0__/* .silentLogger */ .q, signal, engine: 'cpu', threads: 1 }, _learners_checkpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .noCheckpoints */ .v);
        const answers = new _learners_gradient_boosted_trees_prediction_js__WEBPACK_IMPORTED_MODULE_3__/* .TreesPredictor */ .eN(learned.model).predict(matrixOf(encoded, until, next));
        const scores = Float64Array.from({ length: answers.length / 2 }, (_, row) => answers[2 * row + 1]);
        const border = next[0] - until[0];
        blocks.add(scores.slice(0, border), scores.slice(border));
    }
    const { auroc, interval, pValue } = blocks.result();
    return {
        test: 'domain-classifier',
        label: 'separability of current and reference rows (AUROC)',
        statistics: {
            domain_auroc: auroc,
            domain_auroc_lower: interval[0],
            domain_auroc_upper: interval[1],
        },
        effectName: 'domain_auroc',
        effect: auroc,
        effectThreshold: 0.55,
        pValue,
        features: tellingColumns(names, learned.gains),
    };
}
/** The same in a thread of its own, which is ended where the answer is not wanted any more. */
async function learnDomainsJob(data, port) {
    const { sides, names } = data;
    port.postMessage(await learnDomains(sides, names, new AbortController().signal));
    port.close();
}
function encodeBoth(name, before, now) {
    if (before.kind === 'numeric' && now.kind === 'numeric') {
        return { name, cardinality: null, sides: [before.values, now.values] };
    }
    // Which categories are told apart is decided by both sides together, which favours neither.
    const counts = new Map((0,_category_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .countCategories */ .q8)(before));
    for (const [text, rows] of (0,_category_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .countCategories */ .q8)(now))
        counts.set(text, (counts.get(text) ?? 0) + rows);
    const frequent = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, mostCategories);
    const codes = new Map(frequent.map(([text], code) => [text, code]));
    const encode = (column) => Float64Array.from({ length: column.kind === 'text' ? column.codes.length : column.values.length }, (_, row) => {
        const text = (0,_data_table_js__WEBPACK_IMPORTED_MODULE_7__/* .cellText */ .Ie)(column, row);
        return text === null ? -1 : (codes.get(text) ?? codes.size);
    });
    return { name, cardinality: codes.size + 1, sides: [encode(before), encode(now)] };
}
/** Rows from[side] … to[side] − 1 of the reference, then of the current side. */
function matrixOf(columns, from, to) {
    const rows = to[0] - from[0] + to[1] - from[1];
    const features = columns.map(({ name, cardinality, sides }) => {
        const values = new Float64Array(rows);
        values.set(sides[0].subarray(from[0], to[0]));
        values.set(sides[1].subarray(from[1], to[1]), to[0] - from[0]);
        if (cardinality === null)
            return { kind: 'numeric', name, column: name, values };
        return { kind: 'categorical', name, column: name, codes: Int32Array.from(values), cardinality };
    });
    return { rows, features };
}
function tellingColumns(names, gains) {
    const all = gains.reduce((sum, gain) => sum + gain, 0);
    return names
        .map((name, i) => ({ name, share: gains[i] / all }))
        .filter(({ share }) => share >= tellingGain)
        .sort((a, b) => b.share - a.share)
        .slice(0, 3)
        .map(({ name }) => name);
}


/***/ }),

/***/ 7583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ isFreeText)
/* harmony export */ });
/** Rows that the rule looks at: the first ones that have a value. */
const examinedRows = 10_000;
/** Fewer values than this are too few to learn words from. */
const leastRows = 100;
/** Words that half of the texts have at least. */
const leastWords = 4;
/** Share of the values that must differ; categories with long names come again. */
const leastDistinct = 0.5;
/** A piece between spaces that has a letter, or a character of a script without spaces. */
const spacedWord = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[^\s]*\p{L}[^\s]*/gu;
/** Whether a column is free text, whose words say something, rather than names of categories. */
function isFreeText(column) {
    const seen = new Set();
    const words = [];
    for (let row = 0; row < column.codes.length && words.length < examinedRows; row++) {
        const code = column.codes[row];
        if (code < 0)
            continue;
        seen.add(code);
        words.push(countWords(column.dictionary[code]));
    }
    if (words.length < leastRows || seen.size < leastDistinct * words.length)
        return false;
    words.sort((a, b) => a - b);
    return words[words.length >> 1] >= leastWords;
}
/** Not the words of `wordsOf`: the parts of a UUID or of an address of the web are no words here. */
function countWords(text) {
    return text.slice(0, 500).match(spacedWord)?.length ?? 0;
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
