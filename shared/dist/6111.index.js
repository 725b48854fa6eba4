export const id = 6111;
export const ids = [6111];
export const modules = {

/***/ 57729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ openStageSources),
  M: () => (/* binding */ readStageRows)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/src/data/sources/open-sources.js
var open_sources = __webpack_require__(45176);
// EXTERNAL MODULE: ./build/shared/src/data/column-types.js
var column_types = __webpack_require__(5606);
// EXTERNAL MODULE: ./build/shared/src/data/database.js + 1 modules
var data_database = __webpack_require__(98293);
// EXTERNAL MODULE: ./build/shared/src/base/random.js
var random = __webpack_require__(93096);
// EXTERNAL MODULE: ./build/shared/src/data/table.js
var table = __webpack_require__(96598);
;// CONCATENATED MODULE: ./build/shared/src/data/read-table.js




/** Text of more different values than this is read as it is, else as numbers into a list of its values. */
const mostListedValues = 50_000;
/** Rows whose values are counted first: if they are too many, the others need not be looked at. */
const firstRows = 100_000;
/**
 * Reads all rows of a relation into typed columns. Numbers cross as blocks of memory, and text of few values as numbers
 * into a list of them, so that no cell is a JavaScript value on its way. Numbers are in memory that threads can share.
 * @param relation a table or view.
 * @param columns of it, see `columnsOf`.
 * @param maxRows of more rows a part is read that says nothing of the rows: the same each time.
 */
async function readTable(database, relation, columns, maxRows = Number.POSITIVE_INFINITY) {
    if (columns.length === 0)
        return (0,table/* tableOf */.c_)([]);
    const [{ rows: all }] = await database.rows(`SELECT count(*) AS rows FROM ${(0,data_database/* quoteName */.AB)(relation)}`);
    const part = all > maxRows ? new RowPart(all, maxRows) : null;
    const rows = part?.size ?? all;
    const lists = await listValues(database, relation, columns);
    const fillers = columns.map((column, index) => {
        const list = lists.get(column.name);
        if (list !== undefined)
            return new ListedFiller(column, index, rows, list);
        return column.type === 'text'
            ? new TextFiller(column, index, rows)
            : new NumberFiller(column, column.type, index, rows);
    });
    let position = 0;
    const selected = fillers.map(({ select }) => select).join(', ');
    for await (const chunk of database.chunks(`SELECT ${selected} FROM ${(0,data_database/* quoteName */.AB)(relation)}`)) {
        const kept = part?.next(chunk.rows) ?? null;
        for (const filler of fillers)
            filler.add(chunk, position, kept);
        position += kept?.length ?? chunk.rows;
    }
    return (0,table/* tableOf */.c_)(fillers.map((filler) => filler.column()));
}
async function listValues(database, relation, columns) {
    const lists = new Map();
    const texts = columns.filter(({ type }) => type === 'text');
    if (texts.length === 0)
        return lists;
    // About how many is enough: what is listed is counted exactly.
    const counts = texts.map((column, i) => `approx_count_distinct(${(0,column_types/* readable */.HD)(column)}) AS c${i}`);
    const [first] = await database.rows(`SELECT ${counts.join(', ')} FROM (FROM ${(0,data_database/* quoteName */.AB)(relation)} LIMIT ${firstRows})`);
    for (const [i, column] of texts.entries()) {
        if (first[`c${i}`] > mostListedValues)
            continue;
        const value = (0,column_types/* readable */.HD)(column);
        const values = [];
        for await (const chunk of database.chunks(`SELECT DISTINCT ${value} AS v FROM ${(0,data_database/* quoteName */.AB)(relation)} WHERE ${value} IS NOT NULL
       LIMIT ${mostListedValues + 1}`)) {
            values.push(...chunk.texts(0));
        }
        if (values.length === 0 || values.length > mostListedValues)
            continue;
        const type = `mlops_list_${lists.size}`;
        const members = values.map((text) => (0,data_database/* quoteText */.ol)(text)).join(', ');
        await database.run(`CREATE OR REPLACE TYPE ${type} AS ENUM (${members})`);
        lists.set(column.name, { type, values });
    }
    return lists;
}
/** Chooses rows one after the other so that any of them are as likely (Knuth's algorithm S, 1969). */
class RowPart {
    size;
    #random = new random/* Random */.o(1);
    #rest;
    #wanted;
    constructor(rows, size) {
        this.size = size;
        this.#rest = rows;
        this.#wanted = size;
    }
    /** @returns which of the next rows are in it. */
    next(rows) {
        const kept = new Int32Array(rows);
        let count = 0;
        for (let row = 0; row < rows; row++) {
            if (this.#random.uniform() * this.#rest < this.#wanted) {
                kept[count++] = row;
                this.#wanted--;
            }
            this.#rest--;
        }
        return kept.subarray(0, count);
    }
}
class NumberFiller {
    select;
    #name;
    #type;
    #index;
    #values;
    constructor(column, type, index, rows) {
        // What is not finite is found here: to ask the database for each value would take as long as to read it.
        const value = type === 'number' ? `${(0,data_database/* quoteName */.AB)(column.name)}::DOUBLE` : (0,column_types/* readable */.HD)(column);
        this.select = `coalesce(${value}, 'NaN'::DOUBLE)`;
        this.#name = column.name;
        this.#type = type;
        this.#index = index;
        this.#values = new Float64Array(new SharedArrayBuffer(8 * rows));
    }
    add(chunk, position, kept) {
        const values = chunk.doubles(this.#index);
        const rows = this.#values;
        if (kept === null)
            rows.set(values, position);
        else
            for (let i = 0; i < kept.length; i++)
                rows[position + i] = values[kept[i]];
        if (this.#type !== 'number')
            return;
        const end = position + (kept ?? values).length;
        // Of what is not finite the difference from itself is not zero.
        for (let row = position; row < end; row++)
            if (rows[row] - rows[row] !== 0)
                rows[row] = Number.NaN;
    }
    column() {
        return { kind: 'numeric', name: this.#name, type: this.#type, values: this.#values };
    }
}
/** Numbers into the list become numbers into a dictionary in order of first appearance. */
class ListedFiller {
    select;
    #name;
    #index;
    #codes;
    #list;
    #dictionary = [];
    #codeOf;
    constructor(column, index, rows, { type, values }) {
        this.select = `coalesce(enum_code((${(0,column_types/* readable */.HD)(column)})::${type})::INTEGER, -1)`;
        this.#name = column.name;
        this.#index = index;
        this.#codes = new Int32Array(rows);
        this.#list = values;
        this.#codeOf = new Int32Array(values.length).fill(-1);
    }
    add(chunk, position, kept) {
        const listed = chunk.integers(this.#index);
        const codes = this.#codes;
        const codeOf = this.#codeOf;
        const rows = kept?.length ?? listed.length;
        for (let row = 0; row < rows; row++) {
            const place = listed[kept === null ? row : kept[row]];
            if (place >= 0 && codeOf[place] < 0) {
                codeOf[place] = this.#dictionary.length;
                this.#dictionary.push(this.#list[place]);
            }
            codes[position + row] = place < 0 ? -1 : codeOf[place];
        }
    }
    column() {
        return {
            kind: 'text',
            name: this.#name,
            type: 'text',
            codes: this.#codes,
            dictionary: this.#dictionary,
        };
    }
}
class TextFiller {
    select;
    #name;
    #index;
    #codes;
    #dictionary = new table/* TextDictionary */.o0();
    constructor(column, index, rows) {
        this.select = (0,column_types/* readable */.HD)(column);
        this.#name = column.name;
        this.#index = index;
        this.#codes = new Int32Array(rows);
    }
    add(chunk, position, kept) {
        const texts = chunk.texts(this.#index);
        const rows = kept?.length ?? texts.length;
        for (let row = 0; row < rows; row++) {
            this.#codes[position + row] = this.#dictionary.code(texts[kept === null ? row : kept[row]]);
        }
    }
    column() {
        return {
            kind: 'text',
            name: this.#name,
            type: 'text',
            codes: this.#codes,
            dictionary: this.#dictionary.values,
        };
    }
}

// EXTERNAL MODULE: ./build/shared/src/data/run-query.js
var run_query = __webpack_require__(79330);
// EXTERNAL MODULE: ./build/shared/src/data/sources/load-source.js + 2 modules
var load_source = __webpack_require__(31040);
;// CONCATENATED MODULE: ./build/shared/src/data/sources/read-rows.js





/**
 * Reads rows from a source of any kind, through the query where there is one, into memory.
 * @throws ConfigurationError as for the data of a data set.
 */
async function readRows(request) {
    const { source, key, query, sources, log } = request;
    const files = await sources.files(source, key);
    log.info(`Reading ${files.map(({ name }) => name).join(', ')}.`);
    const database = await data_database/* Database */.Wm.open({ ...request.database, directories: [] });
    try {
        const { textColumns, missing } = request;
        // The rows are about to be in memory: the bytes of their files need not be as well.
        await database.run('SET enable_external_file_cache = false');
        const load = { key, textColumns, missing, mayStay: true };
        const warnings = await (0,load_source/* loadSource */.sh)(database, 'source', files, load);
        for (const warning of warnings)
            log.warning(warning);
        await database.lock();
        const work = async () => {
            if (query !== undefined)
                await (0,run_query/* createFromQuery */.r)(database, 'selected', query, key);
            const table = query === undefined ? 'source' : 'selected';
            const columns = await (0,column_types/* columnsOf */.PL)(database, table);
            const maxRows = request.maxRows?.(columns.length);
            await request.beforeRows?.(columns.length);
            const read = await readTable(database, table, columns, maxRows);
            if (read.rows === maxRows)
                await tellOfPart(database, table, maxRows, request);
            return read;
        };
        return await ((0,load_source/* staysInFiles */.PD)(files) ? (0,load_source/* readFrom */.zP)(files, key, work) : work());
    }
    finally {
        database.close();
    }
}
async function tellOfPart(database, table, maxRows, { key, log }) {
    const [{ rows }] = await database.rows(`SELECT count(*) AS rows FROM ${table}`);
    if (rows > maxRows)
        log.warning(`${key} has ${rows} rows: ${maxRows} of them, chosen at random, are compared.`);
}

// EXTERNAL MODULE: ./build/shared/src/platform/native-packages.js
var native_packages = __webpack_require__(3062);
;// CONCATENATED MODULE: ./build/shared/src/action/stage-sources.js




/** The sources of a stage: paths start at its working directory, credentials come from its platform. To be closed. */
function openStageSources(context) {
    const { platform, workingDirectory, repositoryDirectory, stateDirectory, signal } = context;
    return (0,open_sources/* openSources */.H)({
        workingDirectory,
        repositoryDirectory,
        temporaryDirectory: (0,external_node_path_.join)(stateDirectory, 'temporary'),
        secrets: platform.secrets,
        log: platform.log,
        signal,
    });
}
/**
 * Reads rows into memory, as a stage does: missing values as mlops.yml says, DuckDB with the stage's own folder.
 * @throws ConfigurationError as for the data of a data set.
 */
function readStageRows(request, { platform, config, stateDirectory, signal }) {
    return readRows({
        ...request,
        missing: config.data.missing,
        database: {
            load: () => (0,native_packages/* loadDuckDB */.G)(platform),
            temporaryDirectory: (0,external_node_path_.join)(stateDirectory, 'temporary'),
            signal,
        },
        log: platform.log,
    });
}


/***/ }),

/***/ 52913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZF: () => (/* binding */ referenceFromBooleans),
/* harmony export */   mT: () => (/* binding */ referenceFromCategories),
/* harmony export */   md: () => (/* binding */ referenceFromCounts),
/* harmony export */   q8: () => (/* binding */ countCategories)
/* harmony export */ });
/* harmony import */ var _data_profile_profile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13581);
/* harmony import */ var _data_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96598);


/** What was counted already: a check and the profile of its data both ask. */
const countedBefore = new WeakMap();
/** How many rows of a text, boolean or number column each value has. Missing values are not counted. */
function countCategories(column) {
    let counts = countedBefore.get(column);
    if (counts === undefined) {
        counts = countOnce(column);
        countedBefore.set(column, counts);
    }
    return counts;
}
function countOnce(column) {
    const counts = new Map();
    if (column.kind === 'text') {
        const rows = new Int32Array(column.dictionary.length);
        for (let row = 0; row < column.codes.length; row++) {
            const code = column.codes[row];
            if (code >= 0)
                rows[code]++;
        }
        for (let code = 0; code < rows.length; code++) {
            if (rows[code] > 0)
                counts.set(column.dictionary[code], rows[code]);
        }
        return counts;
    }
    const values = new Map();
    const firstRow = new Map();
    for (let row = 0; row < column.values.length; row++) {
        const value = column.values[row];
        if (Number.isNaN(value))
            continue;
        values.set(value, (values.get(value) ?? 0) + 1);
        if (!firstRow.has(value))
            firstRow.set(value, row);
    }
    for (const [value, count] of values)
        counts.set((0,_data_table_js__WEBPACK_IMPORTED_MODULE_1__/* .cellText */ .Ie)(column, firstRow.get(value)), count);
    return counts;
}
/** @param counts of every category. */
function referenceFromCounts(counts) {
    return { counts, otherRows: 0, ...expectNewRows(counts, 0, 1), leastNamedRows: 1, exact: true };
}
function referenceFromCategories(profile) {
    const counts = new Map(Object.entries(profile.categories));
    // A profile names the most frequent thousand at most: then the rarest of them is the border.
    let leastNamedRows = _data_profile_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .leastNamedCategoryRows */ .gW;
    if (counts.size > 0 && profile.unnamedAtMost >= _data_profile_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .leastNamedCategoryRows */ .gW) {
        leastNamedRows = [...counts.values()].reduce((least, count) => Math.min(least, count));
    }
    return {
        counts,
        otherRows: profile.otherRows,
        ...expectNewRows(counts, profile.otherRows, leastNamedRows),
        leastNamedRows,
        exact: false,
    };
}
/** A boolean column's profile holds 0 and 1, so its mean counts them exactly. */
function referenceFromBooleans(profile) {
    const present = profile.rows - profile.missing;
    const ones = Math.round((profile.mean ?? 0) * present);
    const counts = new Map();
    if (present - ones > 0)
        counts.set('false', present - ones);
    if (ones > 0)
        counts.set('true', ones);
    return referenceFromCounts(counts);
}
/**
 * With N_c categories of c rows and the border b, the expected number is the sum of c·N_c for c up to b. The
 * variance of its error is that of a count of rows plus b (b + 1) N_{b+1} (H. Robbins, 1968, for b = 1; Stein's
 * identity for Poisson counts gives the rest). A single N is a small count, so the larger of two neighbours is taken.
 */
function expectNewRows(counts, otherRows, border) {
    let atBorder = 0;
    let aboveBorder = 0;
    for (const count of counts.values()) {
        if (count === border)
            atBorder++;
        if (count === border + 1)
            aboveBorder++;
    }
    return {
        expectedNewRows: otherRows + border * atBorder,
        expectedNewSpread: border * (border + 1) * Math.max(atBorder, aboveBorder),
    };
}


/***/ }),

/***/ 86223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o4: () => (/* binding */ checkDrift),
  GQ: () => (/* binding */ compareSides),
  KC: () => (/* binding */ judgeSides)
});

// UNUSED EXPORTS: defaultMinimumRows

// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/base/nearest.js
var nearest = __webpack_require__(82889);
// EXTERNAL MODULE: ./build/shared/src/drift/category-reference.js
var category_reference = __webpack_require__(52913);
// EXTERNAL MODULE: ./build/shared/src/drift/numeric-reference.js
var numeric_reference = __webpack_require__(9538);
;// CONCATENATED MODULE: ./build/shared/src/drift/decile-bins.js

/**
 * Shares in bins between the reference's deciles, half-open [a, b), the outer ones open to infinity. Repeated
 * deciles count once, so a column that is mostly one value has fewer bins, down to one that sees nothing.
 *
 * From rows the deciles are NumPy's (`numpy.quantile`, linear interpolation). From a profile they are the stored
 * quantiles at the next 256th, and each edge's share errs by less than 1/256 and
 * the quantiles' error.
 * @param current present values, ascending; at least one.
 */
function decileShares(reference, current) {
    const edges = reference.exact ? interpolatedDeciles(reference.knots) : storedDeciles(reference.knots);
    const first = reference.knots[0];
    const last = reference.knots[reference.knots.length - 1];
    const inner = [];
    for (const edge of edges) {
        if (edge > first && edge < last && edge !== inner[inner.length - 1])
            inner.push(edge);
    }
    const referenceShares = new Float64Array(inner.length + 1);
    const currentShares = new Float64Array(inner.length + 1);
    let referenceBelow = 0;
    let currentBelow = 0;
    for (let bin = 0; bin <= inner.length; bin++) {
        const upTo = bin === inner.length;
        const referenceNext = upTo ? 1 : shareBelow(reference, inner[bin]);
        const currentNext = upTo ? 1 : (0,numeric_reference/* countBelow */.BC)(current, inner[bin]) / current.length;
        referenceShares[bin] = Math.max(0, referenceNext - referenceBelow);
        currentShares[bin] = currentNext - currentBelow;
        referenceBelow = referenceNext;
        currentBelow = currentNext;
    }
    return { reference: referenceShares, current: currentShares };
}
/** The nine inner deciles as numpy.quantile interpolates them, to the last bit, since an edge may be a value. */
function interpolatedDeciles(sorted) {
    const edges = [];
    for (let decile = 1; decile < 10; decile++) {
        const position = (sorted.length - 1) * (decile * 0.1);
        const index = Math.floor(position);
        const fraction = position - index;
        const low = sorted[index];
        const high = sorted[Math.min(index + 1, sorted.length - 1)];
        const difference = high - low;
        edges.push(fraction < 0.5 ? low + difference * fraction : high - difference * (1 - fraction));
    }
    return edges;
}
function storedDeciles(quantiles) {
    const steps = quantiles.length - 1;
    return Array.from({ length: 9 }, (_, i) => quantiles[Math.ceil(((i + 1) * steps) / 10)]);
}
/** Share of the reference's values below an edge. */
function shareBelow(reference, edge) {
    const { knots } = reference;
    const below = (0,numeric_reference/* countBelow */.BC)(knots, edge);
    if (reference.exact)
        return below / knots.length;
    if (below === 0)
        return 0;
    // A quantile that is stored once is a value among many; one stored twice or more is a heap whose lower end is
    // somewhere within a step.
    const repeated = (0,numeric_reference/* countUpTo */.MJ)(knots, edge) - below > 1;
    const least = reference.atLeast[below - 1];
    const most = reference.atMost[below - 1];
    return repeated ? (least + most) / 2 : Math.max(least, most - reference.error);
}

;// CONCATENATED MODULE: ./build/shared/src/drift/comparison.js

/** @param current present values, ascending; at least one. */
function compareNumbers(rows, reference, current, dates) {
    return { kind: 'numeric', dates, ...rows, reference, current, shares: decileShares(reference, current) };
}
/** @param current rows of each category; at least one. */
function compareCategories(rows, reference, current) {
    const newCategories = [...current]
        .filter(([name]) => !reference.counts.has(name))
        .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    const newRows = newCategories.reduce((sum, [, count]) => sum + count, 0);
    const names = [...reference.counts.keys()];
    const referenceCounts = [...reference.counts.values()];
    const currentCounts = names.map((name) => current.get(name) ?? 0);
    let otherCell = -1;
    if (reference.exact) {
        for (const [name, count] of newCategories) {
            names.push(name);
            referenceCounts.push(0);
            currentCounts.push(count);
        }
    }
    else if (reference.otherRows + newRows > 0) {
        otherCell = names.length;
        names.push('');
        referenceCounts.push(reference.otherRows);
        currentCounts.push(newRows);
    }
    const referencePresent = rows.referenceRows - rows.referenceMissing;
    const currentPresent = rows.currentRows - rows.currentMissing;
    return {
        kind: 'categorical',
        ...rows,
        reference,
        names,
        referenceCounts: Float64Array.from(referenceCounts),
        currentCounts: Float64Array.from(currentCounts),
        otherCell,
        shares: {
            reference: Float64Array.from(referenceCounts, (count) => count / referencePresent),
            current: Float64Array.from(currentCounts, (count) => count / currentPresent),
        },
        newCategories,
    };
}

// EXTERNAL MODULE: ./build/shared/src/drift/sorted-values.js
var sorted_values = __webpack_require__(33859);
;// CONCATENATED MODULE: ./build/shared/src/drift/compare-column.js



/** Puts a column of the reference and of the current data side by side. */
function matchColumn(reference, current) {
    const counts = current.kind === 'text' || current.type === 'boolean' ? (0,category_reference/* countCategories */.q8)(current) : null;
    const numbers = current.kind === 'numeric' ? (0,sorted_values/* sortedValues */.s0)(current.values) : null;
    const currentRows = current.kind === 'text' ? current.codes.length : current.values.length;
    const currentPresent = numbers?.length ?? total(counts);
    const rows = {
        referenceRows: reference.rows,
        referenceMissing: reference.missing,
        currentRows,
        currentMissing: currentRows - currentPresent,
    };
    // A column without values has the type that somebody guessed; its missing rate says all there is.
    if (currentPresent === 0 || reference.values === null) {
        const { sensitive } = reference;
        return { comparable: true, comparison: { kind: 'empty', sensitive, ...rows } };
    }
    const { values } = reference;
    if (values.kind === 'numeric') {
        const comparable = numbers !== null && isDate(reference.type) === isDate(current.type);
        if (!comparable)
            return retyped(reference.type, current.type);
        return {
            comparable: true,
            comparison: compareNumbers(rows, values.numbers, numbers, isDate(reference.type)),
        };
    }
    if (reference.type === 'text' ? current.type === 'text' : current.type === 'boolean') {
        return { comparable: true, comparison: compareCategories(rows, values.categories, counts) };
    }
    if (reference.type === 'boolean' &&
        numbers !== null &&
        numbers.every((value) => value === 0 || value === 1)) {
        const asBoolean = (0,category_reference/* countCategories */.q8)({
            kind: 'numeric',
            name: current.name,
            type: 'boolean',
            values: numbers,
        });
        return { comparable: true, comparison: compareCategories(rows, values.categories, asBoolean) };
    }
    return retyped(reference.type, current.type);
}
function retyped(before, now) {
    return { comparable: false, reason: `The type changed from ${before} to ${now}.` };
}
function isDate(type) {
    return type === 'date' || type === 'timestamp';
}
function total(counts) {
    let sum = 0;
    for (const count of counts.values())
        sum += count;
    return sum;
}

;// CONCATENATED MODULE: ./build/shared/src/drift/holm.js
/**
 * P-values adjusted for how many there are, by S. Holm's step-down method (1979): all those that are at most a
 * rate together hold that rate, the chance of a single false alarm among them, whatever the dependence.
 * @returns in the order of the input; each at most 1.
 */
function holm(pValues) {
    const order = pValues.map((_, index) => index).sort((a, b) => pValues[a] - pValues[b]);
    const adjusted = new Array(pValues.length);
    let largest = 0;
    for (const [rank, index] of order.entries()) {
        largest = Math.max(largest, Math.min(1, pValues[index] * (pValues.length - rank)));
        adjusted[index] = largest;
    }
    return adjusted;
}

;// CONCATENATED MODULE: ./build/shared/src/drift/joint/judge-jointly.js
/** Decides on all columns together. @param adjusted the p-value corrected for the whole check. */
function judgeJointly(evidence, adjusted, threshold) {
    const { label, effect, effectThreshold, features } = evidence;
    const drifted = adjusted <= threshold && effect >= effectThreshold;
    const measured = `${label} ${judge_jointly_short(effect)} (${judge_jointly_short(effectThreshold)} matters), adjusted p = ${judge_jointly_short(adjusted)}`;
    const named = features.length === 0 ? '' : `; most of all ${features.join(', ')}`;
    return {
        statistics: { ...evidence.statistics },
        p_value: evidence.pValue,
        adjusted_p_value: adjusted,
        threshold,
        effect_name: evidence.effectName,
        effect,
        effect_threshold: effectThreshold,
        drifted: drifted ? 'true' : 'false',
        // Without drift the columns that chance put first mean nothing.
        features: drifted ? [...features] : [],
        reason: `${drifted ? 'Changed' : 'No more than chance, or too small to matter'}: ${measured}${drifted ? named : ''}.`,
    };
}
function judge_jointly_short(value) {
    return String(Number(value.toPrecision(3)));
}

// EXTERNAL MODULE: ./build/shared/src/drift/joint/reconstruction.js + 1 modules
var joint_reconstruction = __webpack_require__(69889);
// EXTERNAL MODULE: ./build/shared/src/data/profile/profile.js + 1 modules
var profile = __webpack_require__(13581);
// EXTERNAL MODULE: ./build/shared/src/drift/registry.js + 18 modules
var registry = __webpack_require__(26191);
;// CONCATENATED MODULE: ./build/shared/src/drift/judge-column.js


/** Present values below which two distributions are not compared: too few to tell anything but a landslide. */
const leastPresentValues = 10;
/**
 * Runs every test on a column and selects those that decide.
 * @param columnsAlone whether tests that need real rows are left out.
 */
function compareColumn(name, type, comparison, chosen, columnsAlone) {
    const results = new Map();
    for (const test of registry/* driftTests */.T1) {
        if (columnsAlone && test.needsRows)
            continue;
        const result = test.compare(comparison);
        if (result !== null)
            results.set(test, result);
    }
    const present = Math.min(comparison.referenceRows - comparison.referenceMissing, comparison.currentRows - comparison.currentMissing);
    const enoughValues = comparison.kind !== 'empty' && present >= leastPresentValues;
    return {
        name,
        type,
        comparison,
        statistics: Object.assign({}, ...[...results.values()].map((result) => result.statistics)),
        notes: [...results.values()].flatMap(({ notes = [] }) => notes),
        judging: [...results.keys()].filter((test) => decides(test)).flatMap((test) => judging(test)),
        enoughValues,
    };
    function decides(test) {
        if (test.runs === 'always')
            return true;
        // Dates move on by themselves.
        if (!enoughValues || type === 'date' || type === 'timestamp')
            return false;
        const wanted = [...results].filter(([test, result]) => chosen.has(test.name) && result.effect !== null);
        const choice = wanted.filter(([test]) => test.runs !== 'always');
        return choice.length > 0 ? choice.some(([one]) => one === test) : test.runs === 'automatic';
    }
    function judging(test) {
        const result = results.get(test);
        const source = test.hasPValue || comparison.kind === 'empty' ? test.name : (0,registry/* significanceTest */.Ip)(comparison.kind);
        const pValue = [...results].find(([one]) => one.name === source)?.[1].pValue ?? null;
        return pValue === null || result.effect === null ? [] : [{ test, effect: result.effect, source, pValue }];
    }
}
/**
 * Decides on a column.
 * @param adjusted the p-value of each source, corrected for the whole check.
 */
function judgeColumn(column, adjusted, threshold) {
    const found = column.judging.filter(({ test, effect, source }) => adjusted.get(source) <= threshold && effect >= test.effectThreshold);
    const decisive = mostCertain(found.length > 0 ? found : column.judging, adjusted);
    const drift = {
        type: column.type,
        statistics: { ...column.statistics },
        test: decisive?.test.name ?? null,
        p_value: decisive?.pValue ?? null,
        adjusted_p_value: decisive ? adjusted.get(decisive.source) : null,
        threshold,
        effect_name: decisive?.test.effectName ?? null,
        effect: decisive?.effect ?? null,
        effect_threshold: decisive?.test.effectThreshold ?? null,
        notes: [...column.notes],
    };
    if (found.length > 0)
        return { ...drift, drifted: 'true', reason: driftReason(column, decisive, adjusted) };
    const { currentMissing, currentRows, referenceMissing, referenceRows } = column.comparison;
    if (currentMissing === currentRows && referenceMissing === referenceRows) {
        return { ...drift, drifted: 'false', reason: 'No value is present on either side.' };
    }
    if (column.comparison.kind === 'empty' && column.comparison.sensitive) {
        return {
            ...drift,
            drifted: 'false',
            reason: 'Its values are sensitive and not in the profile: only the missing rate is judged, and it has not changed enough.',
        };
    }
    if (!column.enoughValues) {
        const side = referenceRows - referenceMissing < leastPresentValues ? 'reference' : 'current data';
        const present = side === 'reference' ? referenceRows - referenceMissing : currentRows - currentMissing;
        return {
            ...drift,
            drifted: 'unknown',
            reason: `The ${side} has ${present} present values; ${leastPresentValues} are needed.`,
        };
    }
    return { ...drift, drifted: 'false', reason: noDriftReason(column, decisive, adjusted, threshold) };
}
/** The smallest p-value; among equals the first in the order of the registry. */
function mostCertain(judging, adjusted) {
    return [...judging].sort((a, b) => adjusted.get(a.source) - adjusted.get(b.source))[0];
}
function driftReason(column, { test, effect, source }, adjusted) {
    const { comparison } = column;
    const measured = `${sentenceStart(test.label)} ${judge_column_short(effect)} (${judge_column_short(test.effectThreshold)} matters), adjusted p ${shortP(adjusted.get(source))}`;
    if (test.name === 'missing-rate') {
        const before = percent(comparison.referenceMissing / comparison.referenceRows);
        const now = percent(comparison.currentMissing / comparison.currentRows);
        return `Missing in ${now} of the rows, before in ${before}: adjusted p ${shortP(adjusted.get(source))}.`;
    }
    if (test.name === 'new-categories' && comparison.kind === 'categorical') {
        // Rare categories can point at a person, so they are counted but not named.
        const named = comparison.newCategories
            .filter(([, rows]) => rows >= profile/* leastNamedCategoryRows */.gW)
            .slice(0, 3)
            .map(([name]) => JSON.stringify(name));
        return named.length > 0 ? `${measured}; among them ${named.join(', ')}.` : `${measured}.`;
    }
    return `${measured}.`;
}
function noDriftReason(column, decisive, adjusted, threshold) {
    if (column.type === 'date' || column.type === 'timestamp') {
        return 'Dates move on by themselves: only the missing rate and gaps are judged, and neither has changed enough.';
    }
    if (decisive === undefined || column.judging.every(({ test }) => test.runs === 'always')) {
        return column.statistics.total_variation === 0 && !hasUnnamed(column.comparison)
            ? 'There is a single value on both sides: nothing differs.'
            : 'Its categories are too rare to be compared: only new categories and the missing rate are judged, and neither has changed enough.';
    }
    const adjustedP = adjusted.get(decisive.source);
    const { test, effect } = decisive;
    if (adjustedP > threshold)
        return `No more than chance: adjusted p ${shortP(adjustedP)}.`;
    return `More than chance (adjusted p ${shortP(adjustedP)}), but too small to matter: ${test.label} ${judge_column_short(effect)}, below ${judge_column_short(test.effectThreshold)}.`;
}
/** Whether some of the categories are known by their number only. */
function hasUnnamed(comparison) {
    return comparison.kind === 'categorical' && comparison.otherCell >= 0;
}
function sentenceStart(text) {
    return text[0].toUpperCase() + text.slice(1);
}
function percent(share) {
    return `${judge_column_short(100 * share)} %`;
}
function judge_column_short(value) {
    return String(Number(value.toPrecision(3)));
}
function shortP(value) {
    return value < 1e-12 ? '< 1e-12' : `= ${Number(value.toPrecision(2))}`;
}

// EXTERNAL MODULE: ./build/shared/src/drift/reference-column.js
var reference_column = __webpack_require__(6831);
;// CONCATENATED MODULE: ./build/shared/src/drift/schema-change.js


/** How the reason begins for a column that is not there. */
const gone = 'The current data has no such column.';
/** Columns of the current data that the reference lacks. */
function unexpectedColumns(reference, current) {
    const known = new Set((0,reference_column/* referenceColumns */.bd)(reference));
    return [...current.columns.keys()].filter((name) => !known.has(name));
}
/** Why a column is not there, as far as the names tell: one that is near may be the same under a new name. */
function goneReason(name, unexpected) {
    const renamed = unexpected.length === 1 ? unexpected[0] : (0,nearest/* nearestName */.q)(name, unexpected);
    if (renamed !== undefined) {
        return `${gone} It has "${renamed}", which the reference lacks: if that is it, call it "${name}" again, in the data or by data.query.`;
    }
    return `${gone} Look where it got lost: in the export of the data, or in data.query.`;
}
function unexpectedNote(unexpected) {
    const shown = unexpected.slice(0, 5).map((name) => `"${name}"`);
    const more = unexpected.length > 5 ? ` and ${unexpected.length - 5} more` : '';
    return `Not compared, because the reference lacks ${unexpected.length === 1 ? 'it' : 'them'}: ${shown.join(', ')}${more}.`;
}

;// CONCATENATED MODULE: ./build/shared/src/drift/check.js










/**
 * Rows of either side below which nothing is judged. At 50 rows the check sees landslides only; what it does not
 * see it must not call "no drift" with fewer still.
 */
const defaultMinimumRows = 50;
/**
 * Compares current data with what a model learned from. Each column is tested for its distribution, its missing
 * rate, its range, and its new and vanished categories; all columns are tested together for how they go together.
 * There is drift if a p-value, corrected over all columns and tests (Holm), is at most the false-alarm rate, and the
 * change is large enough to matter. A column that the current data lacks or that changed its type has drifted without
 * a test.
 * @throws ConfigurationError for an unknown column or test, or a setting out of range.
 */
function checkDrift(reference, current, options) {
    return judgeSides(compareSides(reference, current, options));
}
/** The first half of `checkDrift`, which takes the time. Errors as there. */
function compareSides(reference, current, options) {
    const { falseAlarmRate, minimumRows = defaultMinimumRows, columnsAlone = false } = options;
    checkOptions(falseAlarmRate, minimumRows);
    const chosen = (0,registry/* chosenTests */.kV)(options.tests ?? 'auto');
    const names = columnsToCheck(reference, options.columns);
    const rows = { reference: (0,reference_column/* referenceRows */.Tq)(reference), current: current.rows };
    const tooFew = tooFewRows(rows, minimumRows);
    const judged = new Map();
    const compared = [];
    const unexpected = unexpectedColumns(reference, current);
    for (const name of names) {
        const column = (0,reference_column/* referenceColumn */.EV)(reference, name);
        const now = current.columns.get(name);
        if (current.rows === 0) {
            judged.set(name, untested(column.type, falseAlarmRate, 'unknown', tooFew));
        }
        else if (now === undefined) {
            judged.set(name, untested(column.type, falseAlarmRate, 'true', goneReason(name, unexpected)));
        }
        else {
            const match = matchColumn(column, now);
            if (match.comparable)
                compared.push(compareColumn(name, column.type, match.comparison, chosen, columnsAlone));
            else
                judged.set(name, untested(column.type, falseAlarmRate, 'true', match.reason));
        }
    }
    return { reference, current, options, chosen, names, compared, judged, unexpected, tooFew };
}
/**
 * The second half of `checkDrift`.
 * @param given what was found out about all columns together by tests that take long; see `checkDriftOfRows`.
 */
function judgeSides(sides, given = []) {
    const { reference, current, options, chosen, names, compared, unexpected, tooFew } = sides;
    const { falseAlarmRate, minimumRows = defaultMinimumRows, columnsAlone = false } = options;
    const rows = { reference: (0,reference_column/* referenceRows */.Tq)(reference), current: current.rows };
    const judged = new Map(sides.judged);
    const joint = {};
    if (tooFew === null) {
        const evidence = columnsAlone ? [] : jointEvidence(reference, current, names, chosen, given);
        const verdicts = judgeTogether(compared, evidence, falseAlarmRate);
        for (const [name, drift] of verdicts.columns)
            judged.set(name, drift);
        for (const [name, drift] of verdicts.joint)
            joint[name] = drift;
    }
    else {
        for (const { name, type, statistics, notes } of compared) {
            judged.set(name, {
                ...untested(type, falseAlarmRate, 'unknown', tooFew),
                statistics: { ...statistics },
                notes: [...notes],
            });
        }
    }
    const driftedColumns = names.filter((name) => judged.get(name).drifted === 'true');
    driftedColumns.sort((a, b) => strength(judged.get(b)) - strength(judged.get(a)));
    const driftedJointly = Object.values(joint).filter(({ drifted }) => drifted === 'true');
    const unknownColumns = names.filter((name) => judged.get(name).drifted === 'unknown');
    return {
        drifted: driftedColumns.length + driftedJointly.length > 0
            ? 'true'
            : unknownColumns.length > 0
                ? 'unknown'
                : 'false',
        headline: headline(names, { driftedColumns, driftedJointly, unknownColumns }, judged, tooFew),
        rows,
        threshold: falseAlarmRate,
        columns: Object.fromEntries(names.map((name) => [name, judged.get(name)])),
        joint,
        driftedColumns,
        share: driftedColumns.length / names.length,
        rowsNeeded: rowsNeeded(rows, minimumRows, compared),
        notes: unexpected.length === 0 ? [] : [unexpectedNote(unexpected)],
    };
}
/** Corrects all p-values of the check together, then decides on each column and on all together. */
function judgeTogether(compared, evidence, threshold) {
    // Several effects of a column can share one p-value, which is one test.
    const pValues = compared.map(({ judging }) => new Map(judging.map(({ source, pValue }) => [source, pValue])));
    const adjusted = holm([
        ...pValues.flatMap((sources) => [...sources.values()]),
        ...evidence.map(({ pValue }) => pValue),
    ]);
    const columns = new Map();
    let next = 0;
    for (const [index, column] of compared.entries()) {
        const own = new Map([...pValues[index].keys()].map((source) => [source, adjusted[next++]]));
        columns.set(column.name, judgeColumn(column, own, threshold));
    }
    const joint = new Map(evidence.map((one) => [one.test, judgeJointly(one, adjusted[next++], threshold)]));
    return { columns, joint };
}
/** What the tests of all columns together say; those that take long were run before. */
function jointEvidence(reference, current, names, chosen, given) {
    const evidence = [...given];
    if (reference.kind === 'profile' && reference.reconstruction && (0,registry/* wantsJoint */.UJ)(chosen, 'reconstruction')) {
        const { reconstruction, profile } = reference;
        if (reconstruction.columns.every((name) => names.includes(name))) {
            const one = (0,joint_reconstruction/* judgeReconstruction */.a_)(reconstruction, profile, current);
            if (one !== null)
                evidence.push(one);
        }
    }
    return evidence;
}
function columnsToCheck(reference, asked) {
    const known = (0,reference_column/* referenceColumns */.bd)(reference);
    const names = [...new Set(asked ?? known)];
    for (const name of names) {
        if (known.includes(name))
            continue;
        throw new errors/* ConfigurationError */.j1(`The reference has no column "${name}". ${(0,nearest/* suggestName */.S)(name, known)}`, {
            location: { column: name },
            hint: 'Check columns that the reference has, or take a reference that has this column.',
        });
    }
    if (names.length === 0) {
        throw new errors/* ConfigurationError */.j1('There is no column to check.', {
            hint: 'Take a reference with the columns that the model reads.',
        });
    }
    return names;
}
function checkOptions(falseAlarmRate, minimumRows) {
    if (!(falseAlarmRate > 0 && falseAlarmRate < 1)) {
        throw new errors/* ConfigurationError */.j1(`A false-alarm rate of ${falseAlarmRate} is not possible.`, {
            location: { key: 'monitor.false-alarm-rate' },
            hint: 'Write a share above 0 and below 1; 0.01 is one false alarm in a hundred checks.',
        });
    }
    if (!(Number.isInteger(minimumRows) && minimumRows >= 1)) {
        throw new errors/* ConfigurationError */.j1(`A minimum of ${minimumRows} rows is not possible.`, {
            hint: 'Write a whole number from 1.',
        });
    }
}
/** @returns null if both sides have rows enough. */
function tooFewRows(rows, minimumRows) {
    if (rows.current === 0)
        return `The current data has no rows; ${minimumRows} are needed: look whether data arrives where monitor.current points.`;
    if (rows.current < minimumRows)
        return `The current data has ${countRows(rows.current)}; ${minimumRows} are needed: check more rows at a time.`;
    if (rows.reference < minimumRows)
        return `The reference has ${countRows(rows.reference)}; ${minimumRows} are needed: take a longer time as reference.`;
    return null;
}
function countRows(rows) {
    return rows === 1 ? '1 row' : `${rows} rows`;
}
/** The current rows that the sparsest column needs, if its reference has values enough. */
function rowsNeeded(rows, minimumRows, compared) {
    let needed = rows.current < minimumRows ? minimumRows : 0;
    for (const { comparison, enoughValues } of compared) {
        const present = comparison.referenceRows - comparison.referenceMissing;
        if (enoughValues || present < leastPresentValues)
            continue;
        needed = Math.max(needed, Math.ceil((leastPresentValues * comparison.referenceRows) / present));
    }
    return needed > rows.current ? needed : null;
}
function untested(type, threshold, drifted, reason) {
    return {
        type,
        statistics: {},
        test: null,
        p_value: null,
        adjusted_p_value: null,
        threshold,
        effect_name: null,
        effect: null,
        effect_threshold: null,
        drifted,
        reason,
        notes: [],
    };
}
/** How many times the effect is what matters; a column that is gone or retyped is beyond measure. */
function strength({ effect, effect_threshold: matters }) {
    return effect === null || matters === null ? Number.MAX_VALUE : effect / matters;
}
function headline(names, found, judged, tooFew) {
    const { driftedColumns, driftedJointly, unknownColumns } = found;
    const columns = names.length === 1 ? 'the one column' : `${names.length} columns`;
    if (names.length > 1 && names.every((name) => judged.get(name).reason.startsWith(gone))) {
        return `The current data has none of the ${columns} of the reference: look whether monitor.current names the right data.`;
    }
    if (driftedColumns.length > 0) {
        const shown = driftedColumns.slice(0, 5).join(', ');
        const more = driftedColumns.length > 5 ? ` and ${driftedColumns.length - 5} more` : '';
        return `Drift in ${driftedColumns.length} of ${columns}: ${shown}${more}.`;
    }
    if (driftedJointly.length > 0) {
        const { features } = driftedJointly[0];
        return `Drift in how ${columns} go together${features.length > 0 ? `, most of all ${features.join(', ')}` : ''}.`;
    }
    if (tooFew !== null)
        return `Unknown whether there is drift. ${tooFew}`;
    if (unknownColumns.length > 0) {
        const reason = judged.get(unknownColumns[0]).reason;
        return `Unknown whether there is drift in ${unknownColumns.length} of ${columns}; first ${unknownColumns[0]}: ${reason}`;
    }
    return `No drift found in ${columns}.`;
}


/***/ }),

/***/ 10266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PO: () => (/* binding */ separationBlocks),
/* harmony export */   Zz: () => (/* binding */ SeparationBlocks),
/* harmony export */   qL: () => (/* binding */ blockStart)
/* harmony export */ });
/* harmony import */ var _chi_squared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87222);

/** The 97.5 % point of the normal distribution. */
const normal95 = 1.959963984540054;
/** How many pieces each side is divided into: the first is only learned from, the others are judged one by one. */
const separationBlocks = 5;
/**
 * Whether a classifier separates two samples, when each block of rows is scored by a classifier that has learned from
 * the blocks before it. Plain cross-validation scores row i by what row j taught and row j by what row i taught, so
 * that chance counts twice and its p-value is too small; here each pair counts once. Given the blocks before, a
 * block's area is that of Mann and Whitney's test, so the deviations are martingale differences, and their weighted
 * sum is normal with the sum of their variances. Ties are not corrected for, which only makes the variance too large.
 */
class SeparationBlocks {
    #weights = 0;
    #deviations = 0;
    #chanceVariance = 0;
    #variance = 0;
    /** @param reference, current scores of one block; neither may be empty. Both are sorted in place. */
    add(reference, current) {
        const m = reference.length;
        const n = current.length;
        const chance = (m + n + 1) / (12 * m * n);
        const { area, variance } = areaOf(reference.sort(), current.sort());
        const weight = 1 / chance;
        this.#weights += weight;
        this.#deviations += weight * (area - 0.5);
        this.#chanceVariance += weight ** 2 * chance;
        this.#variance += weight ** 2 * variance;
    }
    /** @returns what all blocks say together. */
    result() {
        const deviation = this.#deviations / this.#weights;
        const z = this.#deviations / Math.sqrt(this.#chanceVariance);
        const half = (normal95 * Math.sqrt(this.#variance)) / this.#weights;
        const auroc = 0.5 + deviation;
        return {
            auroc,
            interval: [Math.max(0, auroc - half), Math.min(1, auroc + half)],
            pValue: z > 0 ? (0,_chi_squared_js__WEBPACK_IMPORTED_MODULE_0__/* .normalTails */ .Tl)(z) / 2 : 1 - (0,_chi_squared_js__WEBPACK_IMPORTED_MODULE_0__/* .normalTails */ .Tl)(z) / 2,
        };
    }
}
/** @param reference, current ascending. */
function areaOf(reference, current) {
    const ofCurrent = placements(current, reference);
    const ofReference = placements(reference, current);
    return {
        area: ofCurrent.mean,
        variance: ofCurrent.variance / current.length + ofReference.variance / reference.length,
    };
}
/** Mean and variance of each value's share of `others` below it, equal ones counting half. Both ascending. */
function placements(values, others) {
    let below = 0;
    let upTo = 0;
    let sum = 0;
    let squares = 0;
    for (let i = 0; i < values.length; i++) {
        while (below < others.length && others[below] < values[i])
            below++;
        while (upTo < others.length && others[upTo] <= values[i])
            upTo++;
        const share = (below + upTo) / (2 * others.length);
        sum += share;
        squares += share * share;
    }
    const mean = sum / values.length;
    return { mean, variance: Math.max(0, (squares - sum * mean) / Math.max(1, values.length - 1)) };
}
/** Where block k of `separationBlocks` begins among so many rows; k may be the number of blocks. */
function blockStart(k, rows) {
    return Math.floor((k * rows) / separationBlocks);
}


/***/ }),

/***/ 6831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ referenceColumn),
/* harmony export */   Tq: () => (/* binding */ referenceRows),
/* harmony export */   bd: () => (/* binding */ referenceColumns)
/* harmony export */ });
/* harmony import */ var _category_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52913);
/* harmony import */ var _numeric_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9538);
/* harmony import */ var _sorted_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33859);



/** How many rows the reference has. */
function referenceRows(reference) {
    return reference.kind === 'rows' ? reference.table.rows : reference.profile.rows;
}
/** The names of the reference's columns. */
function referenceColumns(reference) {
    return reference.kind === 'rows'
        ? [...reference.table.columns.keys()]
        : Object.keys(reference.profile.columns);
}
/** @param name of a column that the reference has. */
function referenceColumn(reference, name) {
    return reference.kind === 'rows'
        ? fromRows(reference.table.columns.get(name))
        : fromProfile(reference.profile.columns[name]);
}
function fromRows(column) {
    if (column.kind === 'text' || column.type === 'boolean') {
        const counts = (0,_category_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .countCategories */ .q8)(column);
        let present = 0;
        for (const count of counts.values())
            present += count;
        const rows = column.kind === 'text' ? column.codes.length : column.values.length;
        return {
            type: column.type,
            rows,
            missing: rows - present,
            sensitive: false,
            values: present > 0 ? { kind: 'categorical', categories: (0,_category_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .referenceFromCounts */ .md)(counts) } : null,
        };
    }
    const sorted = (0,_sorted_values_js__WEBPACK_IMPORTED_MODULE_2__/* .sortedValues */ .s0)(column.values);
    return {
        type: column.type,
        rows: column.values.length,
        missing: column.values.length - sorted.length,
        sensitive: false,
        values: sorted.length > 0 ? { kind: 'numeric', numbers: (0,_numeric_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .referenceFromValues */ .UL)(sorted) } : null,
    };
}
function fromProfile(profile) {
    const { type, rows, missing } = profile;
    const sensitive = profile.sensitive === true;
    const known = { type, rows, missing, sensitive };
    if (missing >= rows || sensitive)
        return { ...known, values: null };
    if (profile.kind === 'categorical') {
        return { ...known, values: { kind: 'categorical', categories: (0,_category_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .referenceFromCategories */ .mT)(profile) } };
    }
    return {
        ...known,
        values: type === 'boolean'
            ? { kind: 'categorical', categories: (0,_category_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .referenceFromBooleans */ .ZF)(profile) }
            : { kind: 'numeric', numbers: (0,_numeric_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .referenceFromProfile */ .hZ)(profile) },
    };
}


/***/ }),

/***/ 26191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kV: () => (/* binding */ chosenTests),
  T1: () => (/* binding */ driftTests),
  Ip: () => (/* binding */ significanceTest),
  UJ: () => (/* binding */ wantsJoint)
});

// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/base/nearest.js
var nearest = __webpack_require__(82889);
;// CONCATENATED MODULE: ./build/shared/src/drift/joint/joint-evidence.js
/** The tests of all columns together, by name. */
const jointTests = ['reconstruction', 'domain-classifier'];

;// CONCATENATED MODULE: ./build/shared/src/drift/category-cells.js
/** The approximation by χ² needs this many expected rows in each cell (W. G. Cochran, 1954). */
const leastExpected = 5;
/**
 * Puts rare categories together until every cell expects five rows on either side (two cells may expect fewer).
 * Which ones go together is told by both sides' rows taken together, then by name, so that the choice itself
 * favours neither side. Categories that a profile does not name, or hardly does, are one cell.
 * @returns the frequent categories first; a single cell if there is nothing to compare.
 */
function categoryCells(comparison) {
    const { names, referenceCounts, currentCounts, otherCell } = comparison;
    const referenceRows = comparison.referenceRows - comparison.referenceMissing;
    const currentRows = comparison.currentRows - comparison.currentMissing;
    const referenceShare = referenceRows / (referenceRows + currentRows);
    const leastBoth = leastExpected / Math.min(referenceShare, 1 - referenceShare);
    const leastNamed = leastFairRows(comparison);
    const others = { reference: 0, current: 0 };
    const fair = [];
    for (let i = 0; i < referenceCounts.length; i++) {
        if (i === otherCell || referenceCounts[i] + currentCounts[i] < leastNamed) {
            put({ reference: referenceCounts[i], current: currentCounts[i] }, others);
        }
        else
            fair.push(i);
    }
    fair.sort((i, j) => referenceCounts[j] + currentCounts[j] - referenceCounts[i] - currentCounts[i] ||
        (names[i] < names[j] ? -1 : 1));
    const cells = [];
    let group = { reference: 0, current: 0 };
    for (const i of fair) {
        put({ reference: referenceCounts[i], current: currentCounts[i] }, group);
        if (both(group) >= leastBoth) {
            cells.push(group);
            group = { reference: 0, current: 0 };
        }
    }
    put(group, others);
    while (cells.length > 1 && both(others) > 0 && both(others) < leastBoth)
        put(cells.pop(), others);
    if (both(others) > 0)
        cells.push(others);
    return cells;
}
/**
 * Rows on both sides from which on a category may be judged by itself. A profile names a category because of its count
 * there, which is then no fair sample. Six deviations above that border a category is named either way.
 */
function leastFairRows(comparison) {
    const { reference } = comparison;
    if (reference.exact)
        return 0;
    const referenceRows = comparison.referenceRows - comparison.referenceMissing;
    const currentRows = comparison.currentRows - comparison.currentMissing;
    const border = reference.leastNamedRows + 6 * Math.sqrt(reference.leastNamedRows);
    return (border * (referenceRows + currentRows)) / referenceRows;
}
function put(cell, into) {
    into.reference += cell.reference;
    into.current += cell.current;
}
function both(cell) {
    return cell.reference + cell.current;
}

;// CONCATENATED MODULE: ./build/shared/src/drift/drift-test.js
/** The value, or null where it is not finite: JSON knows neither infinity nor NaN. */
function finite(value) {
    return Number.isFinite(value) ? value : null;
}

// EXTERNAL MODULE: ./build/shared/src/drift/math/chi-squared.js
var chi_squared = __webpack_require__(87222);
// EXTERNAL MODULE: ./build/shared/src/drift/math/densities.js
var densities = __webpack_require__(11012);
;// CONCATENATED MODULE: ./build/shared/src/drift/math/fisher.js

/**
 * Fisher's exact test, one-sided: the probability that chance alone, given how many of all rows are marked, marks
 * at least as many of the current rows. Equals scipy.stats.fisher_exact with the alternative "greater".
 */
function fisherMore(counts) {
    const { marked, unmarked, drawn, x } = margins(counts);
    // Sum the side that does not contain the bulk, so that the sum is short and nothing cancels.
    if (x > (drawn * marked) / (marked + unmarked))
        return upwards(x, marked, unmarked, drawn);
    return 1 - downwards(x - 1, marked, unmarked, drawn);
}
/** Fisher's exact test, two-sided as twice the smaller tail: never below the true level. */
function fisherDifferent(counts) {
    const { marked, unmarked, drawn, x } = margins(counts);
    const more = x > (drawn * marked) / (marked + unmarked);
    const tail = more ? upwards(x, marked, unmarked, drawn) : downwards(x, marked, unmarked, drawn);
    return Math.min(1, 2 * tail);
}
function margins(counts) {
    const marked = counts.referenceMarked + counts.currentMarked;
    const unmarked = counts.referenceRows + counts.currentRows - marked;
    return { marked, unmarked, drawn: counts.currentRows, x: counts.currentMarked };
}
function upwards(from, marked, unmarked, drawn) {
    let term = (0,densities/* hypergeometricDensity */.si)(from, marked, unmarked, drawn);
    let sum = term;
    for (let x = from; term > sum * 1e-17; x++) {
        term *= ((marked - x) * (drawn - x)) / ((x + 1) * (unmarked - drawn + x + 1));
        sum += term;
    }
    return Math.min(1, sum);
}
function downwards(from, marked, unmarked, drawn) {
    let term = (0,densities/* hypergeometricDensity */.si)(from, marked, unmarked, drawn);
    let sum = term;
    for (let x = from; term > sum * 1e-17; x--) {
        term *= (x * (unmarked - drawn + x)) / ((marked - x + 1) * (drawn - x + 1));
        sum += term;
    }
    return Math.min(1, sum);
}

;// CONCATENATED MODULE: ./build/shared/src/drift/tests/total-variation.js
/** Total variation: the share of rows that would have to change their category. */
const totalVariation = {
    name: 'total-variation',
    label: 'total variation',
    effectName: 'total_variation',
    effectThreshold: 0.05,
    runs: 'chosen',
    hasPValue: false,
    kinds: ['categorical'],
    compare(comparison) {
        if (comparison.kind !== 'categorical')
            return null;
        const value = totalVariationDistance(comparison.shares);
        return { statistics: { total_variation: value }, effect: value, pValue: null };
    },
};
/**
 * ½ Σ |p − q|, between 0 and 1. Against a profile, whose rare categories share one cell, at most the reference's
 * and the current share of that cell below the exact value.
 */
function totalVariationDistance({ reference, current }) {
    let sum = 0;
    for (let i = 0; i < reference.length; i++)
        sum += Math.abs(current[i] - reference[i]);
    return sum / 2;
}

;// CONCATENATED MODULE: ./build/shared/src/drift/tests/chi2.js





/** χ² test of homogeneity. Its statistic grows with the rows, so the effect that has to matter is total variation. */
const chi2 = {
    name: 'chi2',
    label: 'share of rows in another category (total variation)',
    effectName: 'total_variation',
    // Five rows in a hundred.
    effectThreshold: 0.05,
    runs: 'automatic',
    hasPValue: true,
    kinds: ['categorical'],
    compare(comparison) {
        if (comparison.kind !== 'categorical')
            return null;
        const { referenceCounts, currentCounts, shares } = comparison;
        const { statistic, degreesOfFreedom, pValue } = chiSquaredTest(referenceCounts, currentCounts);
        return {
            statistics: {
                chi2_statistic: statistic,
                chi2_degrees_of_freedom: degreesOfFreedom,
                chi2_p_value: finite(pValue),
            },
            effect: totalVariationDistance(shares),
            pValue: decidingPValue(comparison),
        };
    },
};
/**
 * The χ² test on a 2 × k table of counts, without a continuity correction, as
 * scipy.stats.chi2_contingency(correction=False). Categories that both sides lack are left out.
 */
function chiSquaredTest(referenceCounts, currentCounts) {
    const referenceRows = sum(referenceCounts);
    const currentRows = sum(currentCounts);
    const rows = referenceRows + currentRows;
    let statistic = 0;
    let categories = 0;
    for (let i = 0; i < referenceCounts.length; i++) {
        const both = referenceCounts[i] + currentCounts[i];
        if (both === 0)
            continue;
        categories++;
        const expectedReference = (both * referenceRows) / rows;
        const expectedCurrent = (both * currentRows) / rows;
        statistic +=
            (referenceCounts[i] - expectedReference) ** 2 / expectedReference +
                (currentCounts[i] - expectedCurrent) ** 2 / expectedCurrent;
    }
    const degreesOfFreedom = categories - 1;
    const pValue = degreesOfFreedom > 0 ? (0,chi_squared/* chiSquaredTail */.cj)(statistic, degreesOfFreedom) : 1;
    return { statistic, degreesOfFreedom, pValue };
}
/**
 * The p-value that decides. Rare categories make the plain test cry wolf, so they are put together, and what is left
 * of the effect is corrected for; with two cells left Fisher's exact test takes over.
 * @returns null if there is nothing to compare.
 */
function decidingPValue(comparison) {
    const cells = categoryCells(comparison);
    if (cells.length < 2)
        return null;
    const reference = cells.map((cell) => cell.reference);
    const current = cells.map((cell) => cell.current);
    if (cells.length > 2)
        return correctedPValue(reference, current);
    return fisherDifferent({
        referenceMarked: reference[0],
        referenceRows: sum(reference),
        currentMarked: current[0],
        currentRows: sum(current),
    });
}
/**
 * The p-value of the χ² statistic by a gamma distribution with the statistic's own mean, variance and third cumulant
 * in place of those of χ². Where few rows are expected they are larger: with seven cells of five expected rows the
 * plain p-value 0.00025 is four times too small, this one two times.
 *
 * For n rows in k cells of probability p the variance is 2 (k − 1) + (Σ 1/p − k² − 2k + 2)/n (J. B. S. Haldane, 1937)
 * and the third cumulant 8 (k − 1) + (22 Σ 1/p − 18k² − 36k + 32)/n + O(1/n²), which exact
 * enumeration of three and four cells confirms. For two samples the factor 1/n becomes
 * that of a binomial count with the share of one sample, and vanishes where both are of like size.
 */
function correctedPValue(referenceCounts, currentCounts) {
    const { statistic } = chiSquaredTest(referenceCounts, currentCounts);
    const cells = referenceCounts.length;
    const currentRows = sum(currentCounts);
    const rows = sum(referenceCounts) + currentRows;
    const product = (currentRows / rows) * (1 - currentRows / rows);
    let inverse = 0;
    let inverseSquares = 0;
    for (let i = 0; i < cells; i++) {
        const both = referenceCounts[i] + currentCounts[i];
        inverse += rows / both;
        inverseSquares += 1 / (both * product) ** 2;
    }
    const varianceTerm = ((1 - 6 * product) / (product * rows)) * (inverse - cells ** 2 - 2 * cells + 2);
    const thirdTerm = ((1 - (112 / 22) * product) / (product * rows)) * (22 * inverse - 18 * cells ** 2 - 36 * cells + 32);
    // Corrections to the other side would make the test bolder; they are small and left out.
    const variance = 2 * (cells - 1) + Math.max(0, varianceTerm);
    const third = 8 * (cells - 1) + Math.max(0, thirdTerm) + inverseSquares;
    const scale = third / (4 * variance);
    const degreesOfFreedom = (8 * variance ** 3) / third ** 2;
    const standardized = (statistic - (cells - 1)) / scale + degreesOfFreedom;
    return standardized > 0 ? (0,chi_squared/* chiSquaredTail */.cj)(standardized, degreesOfFreedom) : 1;
}
function sum(counts) {
    let total = 0;
    for (let i = 0; i < counts.length; i++)
        total += counts[i];
    return total;
}

// EXTERNAL MODULE: ./build/shared/src/base/random.js
var base_random = __webpack_require__(93096);
;// CONCATENATED MODULE: ./build/shared/src/drift/tests/date-gaps.js


const millisecondsOfDay = 86_400_000;
/**
 * Date gaps: the longest time without a row, against the longest in the reference. Dates move on by themselves, holes
 * in them do not. Needs reference rows: a profile does not tell its gaps.
 */
const dateGaps = {
    name: 'date-gaps',
    label: 'longest time without a row over the longest of the reference',
    effectName: 'date_gap_ratio',
    effectThreshold: 2,
    runs: 'always',
    hasPValue: true,
    needsRows: true,
    kinds: ['numeric'],
    compare(comparison) {
        if (comparison.kind !== 'numeric' || !comparison.dates)
            return null;
        const { reference, current } = comparison;
        const now = largest(gapsOf(current));
        const days = { longest_gap_days: now / millisecondsOfDay };
        if (!reference.exact)
            return { statistics: days, effect: null, pValue: null };
        const [thinReference, thinCurrent] = toOneRate(reference.knots, current);
        const before = gapsOf(thinReference);
        const after = gapsOf(thinCurrent);
        const longest = largest(before);
        if (before.length === 0 || after.length === 0)
            return { statistics: days, effect: null, pValue: null };
        const longer = after.filter((gap) => gap > longest).length;
        return {
            statistics: {
                ...days,
                longest_gap_days_reference: longest / millisecondsOfDay,
                date_gap_ratio: largest(after) / longest,
                longer_date_gaps: longer,
            },
            effect: largest(after) / longest,
            // The longest of all gaps are as likely to be of either side as any others.
            pValue: (0,densities/* hypergeometricDensity */.si)(0, before.length, after.length, longer),
            notes: longer > 0 ? [gapNote(current, now)] : [],
        };
    },
};
function gapNote(current, longest) {
    const at = current.findIndex((value, i) => i > 0 && value - current[i - 1] === longest);
    const day = (value) => {
        const date = new Date(value);
        return Number.isNaN(date.getTime()) ? String(value) : date.toISOString().slice(0, 10);
    };
    return `The longest time without a row is from ${day(current[at - 1])} to ${day(current[at])}.`;
}
/**
 * Both sides with as many rows a day: with fewer rows the gaps are longer, which is no change. So a hole every few days,
 * which cannot be told from fewer rows, is not seen. Rows are left out of the denser side by chance, from the same
 * seed in every check.
 * @param a, b ascending.
 */
function toOneRate(a, b) {
    const random = new base_random/* Random */.o(1);
    const rate = (values) => values.length / Math.max(1, values[values.length - 1] - values[0]);
    const keep = rate(b) / rate(a);
    const thin = (values, share) => share < 1 ? values.filter(() => random.uniform() < share) : values;
    return [thin(a, keep), thin(b, 1 / keep)];
}
/** Times between distinct neighbours. @param sorted ascending. */
function gapsOf(sorted) {
    const gaps = [];
    for (let i = 1; i < sorted.length; i++) {
        if (sorted[i] > sorted[i - 1])
            gaps.push(sorted[i] - sorted[i - 1]);
    }
    return Float64Array.from(gaps);
}
function largest(values) {
    return values.reduce((most, value) => Math.max(most, value), 0);
}

;// CONCATENATED MODULE: ./build/shared/src/drift/tests/distance-of-shares.js

/**
 * A test by a distance between the shares of the reference's deciles or of categories: an effect without a p-value of
 * its own, run where it is chosen.
 * @param distance 0 where the shares are the same.
 */
function distanceOfShares({ name, label, statistic }, distance) {
    return {
        name,
        label,
        effectName: statistic,
        effectThreshold: 0.1,
        runs: 'chosen',
        hasPValue: false,
        kinds: ['numeric', 'categorical'],
        compare(comparison) {
            if (comparison.kind === 'empty')
                return null;
            const value = finite(distance(comparison.shares));
            // A column in a single bin or category always has distance 0: it is not seen, which is not the same as no change.
            const seen = comparison.shares.reference.length > 1;
            return { statistics: { [statistic]: value }, effect: seen ? value : null, pValue: null };
        },
    };
}

;// CONCATENATED MODULE: ./build/shared/src/drift/tests/hellinger.js

/** Hellinger distance, over the reference's deciles or over categories. */
const hellinger = distanceOfShares({ name: 'hellinger', label: 'Hellinger distance', statistic: 'hellinger' }, hellingerDistance);
/** √(½ Σ (√p − √q)²), between 0 and 1. */
function hellingerDistance({ reference, current }) {
    let sum = 0;
    for (let i = 0; i < reference.length; i++)
        sum += (Math.sqrt(current[i]) - Math.sqrt(reference[i])) ** 2;
    return Math.sqrt(sum / 2);
}

;// CONCATENATED MODULE: ./build/shared/src/drift/tests/js.js

/** Jensen–Shannon distance, over the reference's deciles or over categories. */
const js = distanceOfShares({ name: 'js', label: 'Jensen–Shannon distance', statistic: 'js_distance' }, jensenShannonDistance);
/**
 * Square root of the Jensen–Shannon divergence with base-2 logarithms, between 0 and 1, as
 * scipy.spatial.distance.jensenshannon(base=2).
 */
function jensenShannonDistance({ reference, current }) {
    let sum = 0;
    for (let i = 0; i < reference.length; i++) {
        const middle = (reference[i] + current[i]) / 2;
        if (reference[i] > 0)
            sum += reference[i] * Math.log2(reference[i] / middle);
        if (current[i] > 0)
            sum += current[i] * Math.log2(current[i] / middle);
    }
    return Math.sqrt(Math.max(0, sum / 2));
}

// EXTERNAL MODULE: ./build/shared/src/drift/tests/ks.js + 1 modules
var ks = __webpack_require__(99858);
;// CONCATENATED MODULE: ./build/shared/src/drift/tests/l-infinity.js


/**
 * L-infinity: the largest change of a single category's share. Where one category of many has changed it is seen
 * sooner than by `chi2`, which spreads its attention over all of them.
 */
const lInfinity = {
    name: 'l-infinity',
    label: 'largest change of one category',
    effectName: 'l_infinity',
    effectThreshold: 0.05,
    runs: 'automatic',
    hasPValue: true,
    kinds: ['categorical'],
    compare(comparison) {
        if (comparison.kind !== 'categorical')
            return null;
        const value = lInfinityDistance(comparison);
        return { statistics: { l_infinity: value }, effect: value, pValue: mostChangedPValue(comparison) };
    },
};
/** max |p − q| over categories. Against a profile only over those it names: never above the exact value. */
function lInfinityDistance({ shares, otherCell }) {
    let largest = 0;
    for (let i = 0; i < shares.reference.length; i++) {
        if (i !== otherCell)
            largest = Math.max(largest, Math.abs(shares.current[i] - shares.reference[i]));
    }
    return largest;
}
/**
 * Fisher's exact p-value of the category that changed the most, times the number of categories (Bonferroni). Rare
 * categories are put together.
 * @returns null if there is nothing to compare.
 */
function mostChangedPValue(comparison) {
    const cells = categoryCells(comparison);
    if (cells.length < 2)
        return null;
    let least = 1;
    for (const cell of cells) {
        const pValue = fisherDifferent({
            referenceMarked: cell.reference,
            referenceRows: comparison.referenceRows - comparison.referenceMissing,
            currentMarked: cell.current,
            currentRows: comparison.currentRows - comparison.currentMissing,
        });
        least = Math.min(least, pValue);
    }
    // Of two cells each is the other's complement: one test.
    return Math.min(1, least * (cells.length === 2 ? 1 : cells.length));
}

;// CONCATENATED MODULE: ./build/shared/src/drift/tests/missing-rate.js

/** Missing rate: the share of rows without a value, by Fisher's exact test. */
const missingRate = {
    name: 'missing-rate',
    label: 'change of the missing rate',
    effectName: 'missing_rate_change',
    // Two rows in a hundred.
    effectThreshold: 0.02,
    runs: 'always',
    hasPValue: true,
    kinds: ['numeric', 'categorical', 'empty'],
    compare({ referenceRows, referenceMissing, currentRows, currentMissing }) {
        const before = referenceMissing / referenceRows;
        const now = currentMissing / currentRows;
        // Where neither side or all of both is missing, no other outcome was possible: nothing is tested.
        const missing = referenceMissing + currentMissing;
        const testable = missing > 0 && missing < referenceRows + currentRows;
        return {
            statistics: {
                missing_rate_reference: before,
                missing_rate_current: now,
                missing_rate_change: now - before,
            },
            effect: Math.abs(now - before),
            pValue: testable
                ? fisherDifferent({
                    referenceMarked: referenceMissing,
                    referenceRows,
                    currentMarked: currentMissing,
                    currentRows,
                })
                : null,
        };
    },
};

;// CONCATENATED MODULE: ./build/shared/src/drift/tests/new-categories.js

/**
 * New categories: the share of current rows in categories that the reference does not know by name, beyond what is
 * to be expected. An honest batch has some too: a profile leaves rare categories unnamed, and no reference has drawn
 * them all.
 */
const newCategories = {
    name: 'new-categories',
    label: 'share of rows in new categories beyond the expected',
    effectName: 'new_category_excess',
    // Two rows in a hundred.
    effectThreshold: 0.02,
    runs: 'always',
    hasPValue: true,
    kinds: ['categorical'],
    compare(comparison) {
        if (comparison.kind !== 'categorical')
            return null;
        const { reference } = comparison;
        const referencePresent = comparison.referenceRows - comparison.referenceMissing;
        const currentPresent = comparison.currentRows - comparison.currentMissing;
        const newRows = comparison.newCategories.reduce((sum, [, rows]) => sum + rows, 0);
        const share = newRows / currentPresent;
        const expected = reference.expectedNewRows / referencePresent;
        return {
            statistics: {
                new_categories: comparison.newCategories.length,
                new_category_share: share,
                new_category_share_expected: expected,
                new_category_excess: share - expected,
            },
            effect: Math.max(0, share - expected),
            pValue: newRowsPValue(reference, referencePresent, newRows, currentPresent),
            notes: newRows > 0 ? [newRowsNote(newRows, expected * currentPresent)] : [],
        };
    },
};
function newRowsNote(newRows, expected) {
    const rows = newRows === 1 ? '1 row is' : `${newRows} rows are`;
    return `${rows} in categories that the reference does not name; ${Number(expected.toPrecision(2))} are to be expected.`;
}
/**
 * Fisher's exact test, one-sided, of the new rows against the expected ones. Where the expectation varies more than
 * a count of rows does, the reference is worth that many times fewer rows.
 * @returns null if there are neither new rows nor any to expect.
 */
function newRowsPValue({ expectedNewRows, expectedNewSpread }, referencePresent, newRows, currentPresent) {
    if (newRows + expectedNewRows === 0)
        return null;
    const variance = expectedNewRows * (1 - expectedNewRows / referencePresent);
    const worth = expectedNewSpread > 0 ? variance / (variance + expectedNewSpread) : 1;
    const referenceRows = Math.max(1, Math.floor(referencePresent * worth));
    return fisherMore({
        referenceMarked: Math.min(referenceRows, Math.ceil(expectedNewRows * worth)),
        referenceRows,
        currentMarked: newRows,
        currentRows: currentPresent,
    });
}

;// CONCATENATED MODULE: ./build/shared/src/drift/tests/psi.js

/** Population stability index, over the reference's deciles or over categories. */
const psi = distanceOfShares({ name: 'psi', label: 'population stability index', statistic: 'psi' }, populationStabilityIndex);
/** Smaller shares count as this much, so that an empty bin does not make the index infinite. */
const leastShare = 1e-4;
/** Σ (p − q) ln(p/q), natural logarithm, shares floored at 1e-4 and not scaled again. */
function populationStabilityIndex({ reference, current }) {
    let sum = 0;
    for (let i = 0; i < reference.length; i++) {
        const q = Math.max(leastShare, reference[i]);
        const p = Math.max(leastShare, current[i]);
        sum += (p - q) * Math.log(p / q);
    }
    return sum;
}

// EXTERNAL MODULE: ./build/shared/src/drift/numeric-reference.js
var numeric_reference = __webpack_require__(9538);
;// CONCATENATED MODULE: ./build/shared/src/drift/tests/range.js


/**
 * Range: the share of current values below the reference's least or above its largest. An honest batch has some too:
 * of n values about 2n/(m + 1) lie beyond the extremes of m others, whatever the distribution.
 */
const range = {
    name: 'range',
    label: 'share of values out of range',
    effectName: 'out_of_range_share',
    // Two rows in a hundred.
    effectThreshold: 0.02,
    runs: 'always',
    hasPValue: true,
    kinds: ['numeric'],
    compare(comparison) {
        if (comparison.kind !== 'numeric' || comparison.dates)
            return null;
        const { reference, current } = comparison;
        const least = reference.knots[0];
        const largest = reference.knots[reference.knots.length - 1];
        const below = (0,numeric_reference/* countBelow */.BC)(current, least);
        const above = current.length - (0,numeric_reference/* countUpTo */.MJ)(current, largest);
        const outside = below + above;
        const infinite = (0,numeric_reference/* countUpTo */.MJ)(current, Number.NEGATIVE_INFINITY) +
            current.length -
            (0,numeric_reference/* countBelow */.BC)(current, Number.POSITIVE_INFINITY);
        const notes = [];
        if (outside > 0) {
            const values = outside === 1 ? '1 value is' : `${outside} values are`;
            notes.push(`${values} outside the reference's range from ${range_short(least)} to ${range_short(largest)}.`);
        }
        if (infinite > 0) {
            const values = infinite === 1 ? '1 value is' : `${infinite} values are`;
            notes.push(`${values} infinite: look for a division by zero or an overflow where the data comes from.`);
        }
        return {
            statistics: {
                out_of_range_share: outside / current.length,
                out_of_range_share_expected: 2 / (reference.count + 1),
                infinite_values: infinite,
            },
            effect: outside / current.length,
            pValue: outOfRangePValue(outside, reference.count, current.length),
            notes,
        };
    },
};
/**
 * The probability that at least so many of n values lie outside the range of m others, when all m + n are
 * exchangeable. The two outer gaps between ordered values are like any two others, the highest two for instance
 * (S. S. Wilks, 1941): then of the `outside` + 1 highest values at most one is of the m. With ties it is above the
 * true level.
 */
function outOfRangePValue(outside, m, n) {
    if (outside === 0)
        return 1;
    const none = (0,densities/* hypergeometricDensity */.si)(0, m, n, outside + 1);
    return Math.min(1, none + (0,densities/* hypergeometricDensity */.si)(1, m, n, outside + 1));
}
function range_short(value) {
    return String(Number(value.toPrecision(6)));
}

// EXTERNAL MODULE: ./build/shared/src/drift/tests/rank-sum.js
var rank_sum = __webpack_require__(81243);
// EXTERNAL MODULE: ./build/shared/src/data/profile/profile.js + 1 modules
var profile = __webpack_require__(13581);
// EXTERNAL MODULE: ./build/shared/src/data/table.js
var table = __webpack_require__(96598);
// EXTERNAL MODULE: ./build/shared/src/features/free-text.js
var free_text = __webpack_require__(7583);
// EXTERNAL MODULE: ./build/shared/src/features/text-grams.js
var text_grams = __webpack_require__(86723);
// EXTERNAL MODULE: ./build/shared/src/drift/math/separation.js
var math_separation = __webpack_require__(10266);
;// CONCATENATED MODULE: ./build/shared/src/drift/tests/text.js






/** Texts of each side that are read; more would sharpen the answer little. */
const mostTexts = 5000;
/**
 * Text: whether a naive Bayes classifier of words (A. McCallum and K. Nigam, 1998) can tell current texts from those
 * of the reference. Only for free text, and with reference rows: a profile names no texts.
 */
const text_text = {
    name: 'text',
    label: 'separability of texts by their words (AUROC)',
    effectName: 'text_auroc',
    // Chance is 0.5; two normal distributions 0.18 deviations apart give 0.55.
    effectThreshold: 0.55,
    runs: 'automatic',
    hasPValue: true,
    needsRows: true,
    kinds: ['categorical'],
    compare(comparison) {
        if (comparison.kind !== 'categorical' || !comparison.reference.exact)
            return null;
        // Free text hardly repeats itself: the usual column is told without looking at a word.
        const rows = comparison.referenceRows - comparison.referenceMissing;
        if (comparison.names.length < Math.min(rows, mostTexts) / 4)
            return null;
        const random = new base_random/* Random */.o(1);
        const reference = sampleTexts(comparison.names, comparison.referenceCounts, random);
        const current = sampleTexts(comparison.names, comparison.currentCounts, random);
        if (Math.min(reference.length, current.length) < 2 * math_separation/* separationBlocks */.PO)
            return null;
        if (!(0,free_text/* isFreeText */.i)((0,table/* textColumn */._u)('', [...reference, ...current])))
            return null;
        const { separation, note } = separateTexts(reference, current);
        const [lower, upper] = separation.interval;
        return {
            statistics: {
                text_auroc: separation.auroc,
                text_auroc_lower: lower,
                text_auroc_upper: upper,
                text_p_value: separation.pValue,
            },
            effect: separation.auroc,
            pValue: separation.pValue,
            ...(note === null ? {} : { notes: [note] }),
        };
    },
};
/** So many rows' texts in random order. */
function sampleTexts(names, counts, random) {
    const rows = new Int32Array(counts.reduce((sum, count) => sum + count, 0));
    let filled = 0;
    for (let i = 0; i < counts.length; i++) {
        rows.fill(i, filled, filled + counts[i]);
        filled += counts[i];
    }
    const size = Math.min(mostTexts, rows.length);
    for (let i = 0; i < size; i++) {
        const j = i + Math.floor(random.uniform() * (rows.length - i));
        [rows[i], rows[j]] = [rows[j], rows[i]];
    }
    return Array.from(rows.subarray(0, size), (i) => names[i]);
}
function separateTexts(reference, current) {
    const sides = [reference, current].map((texts) => texts.map((one) => [...new Set((0,text_grams/* wordsOf */.Z9)(one))]));
    const counts = new Map();
    const rows = [0, 0];
    const blocks = new math_separation/* SeparationBlocks */.Zz();
    for (let block = 0; block < math_separation/* separationBlocks */.PO; block++) {
        const parts = sides.map((texts) => texts.slice((0,math_separation/* blockStart */.qL)(block, texts.length), (0,math_separation/* blockStart */.qL)(block + 1, texts.length)));
        if (block > 0) {
            const [before, now] = parts.map((texts) => Float64Array.from(texts, (words) => logOdds(words, counts, rows)));
            blocks.add(before, now);
        }
        parts.forEach((texts, side) => {
            rows[side] += texts.length;
            for (const words of texts) {
                for (const word of words) {
                    const count = counts.get(word) ?? [0, 0];
                    count[side]++;
                    counts.set(word, count);
                }
            }
        });
    }
    return { separation: blocks.result(), note: tellingWords(counts, rows) };
}
/** How much more probable the words are in a current text: the sum of each word's log ratio, with one row added. */
function logOdds(words, counts, rows) {
    let sum = 0;
    for (const word of words)
        sum += logRatio(counts.get(word) ?? [0, 0], rows);
    return sum;
}
function logRatio([before, now], rows) {
    return Math.log((now + 1) / (rows[1] + 2)) - Math.log((before + 1) / (rows[0] + 2));
}
/** The words that tell the sides apart the most; rare ones can point at a person, and are not told. */
function tellingWords(counts, rows) {
    const words = [...counts]
        .filter(([, [before, now]]) => before + now >= profile/* leastNamedCategoryRows */.gW)
        .map(([word, both]) => ({ word, ratio: logRatio(both, rows), rows: both[0] + both[1] }))
        .sort((a, b) => Math.abs(b.ratio) * Math.sqrt(b.rows) - Math.abs(a.ratio) * Math.sqrt(a.rows))
        .slice(0, 5);
    if (words.length === 0)
        return null;
    const told = words.map(({ word, ratio }) => `${JSON.stringify(word)} (${ratio > 0 ? 'more' : 'less'})`);
    return `The words that tell the sides apart the most: ${told.join(', ')}.`;
}

;// CONCATENATED MODULE: ./build/shared/src/drift/tests/vanished-categories.js



/** Categories with a smaller share of both sides' rows can vanish unseen: nobody would miss them. */
const vanished_categories_leastShare = 0.01;
/** Vanished categories: the share that a category had in the reference which no current row has any more. */
const vanishedCategories = {
    name: 'vanished-categories',
    label: 'share of the reference in a category that has vanished',
    effectName: 'largest_vanished_share',
    // Two rows in a hundred.
    effectThreshold: 0.02,
    runs: 'always',
    hasPValue: true,
    kinds: ['categorical'],
    compare(comparison) {
        if (comparison.kind !== 'categorical')
            return null;
        const { names, referenceCounts, currentCounts, otherCell, shares } = comparison;
        const referenceRows = comparison.referenceRows - comparison.referenceMissing;
        let vanished = 0;
        let share = 0;
        let largest = 0;
        let name = '';
        for (let i = 0; i < referenceCounts.length; i++) {
            if (i === otherCell || currentCounts[i] > 0 || referenceCounts[i] === 0)
                continue;
            vanished++;
            share += shares.reference[i];
            if (shares.reference[i] <= largest)
                continue;
            largest = shares.reference[i];
            name = names[i];
        }
        return {
            statistics: {
                vanished_categories: vanished,
                vanished_category_share: share,
                largest_vanished_share: largest,
            },
            effect: largest,
            pValue: vanishedPValue(comparison),
            // Rare categories can point at a person, so they are counted but not named.
            notes: largest >= vanished_categories_leastShare && largest * referenceRows >= profile/* leastNamedCategoryRows */.gW
                ? [`No row has ${JSON.stringify(name)} any more.`]
                : [],
        };
    },
};
/**
 * Fisher's exact p-value of the frequent category with the fewest current rows for its share, none of which is the
 * case that counts, times the number of categories that could have vanished (Bonferroni). Which ones could is told by
 * both sides' rows taken together, which Fisher's test takes as given.
 * @returns null where no category could.
 */
function vanishedPValue(comparison) {
    const { referenceCounts, currentCounts, otherCell } = comparison;
    const referenceRows = comparison.referenceRows - comparison.referenceMissing;
    const currentRows = comparison.currentRows - comparison.currentMissing;
    const least = Math.max(leastFairRows(comparison), vanished_categories_leastShare * (referenceRows + currentRows));
    let candidates = 0;
    let smallest = 1;
    for (let i = 0; i < referenceCounts.length; i++) {
        if (i === otherCell || referenceCounts[i] + currentCounts[i] < least)
            continue;
        candidates++;
        if (currentCounts[i] > 0)
            continue;
        const pValue = fisherMore({
            referenceMarked: 0,
            referenceRows: currentRows,
            currentMarked: referenceCounts[i],
            currentRows: referenceRows,
        });
        smallest = Math.min(smallest, pValue);
    }
    return candidates === 0 ? null : Math.min(1, smallest * candidates);
}

;// CONCATENATED MODULE: ./build/shared/src/drift/tests/wasserstein.js

/** Wasserstein (earth mover's) distance: how far the values had to be moved on average. */
const wasserstein = {
    name: 'wasserstein',
    label: 'Wasserstein distance in standard deviations of the reference',
    effectName: 'wasserstein_over_std',
    effectThreshold: 0.1,
    runs: 'chosen',
    hasPValue: false,
    kinds: ['numeric'],
    compare(comparison) {
        if (comparison.kind !== 'numeric')
            return null;
        const distance = wassersteinDistance(comparison.reference, comparison.current);
        const overDeviation = finite(distance / comparison.reference.standardDeviation);
        return {
            statistics: { wasserstein: finite(distance), wasserstein_over_std: overDeviation },
            effect: overDeviation,
            pValue: null,
        };
    },
};
/**
 * The first Wasserstein distance ∫ |F − G|, in the unit of the values. From rows it is exact
 * (scipy.stats.wasserstein_distance). From a profile the reference is taken to run straight between neighbouring
 * quantiles, which errs by at most (maximum − minimum) · (1/512 + the quantiles' error).
 * @param current present values, ascending; at least one.
 */
function wassersteinDistance(reference, current) {
    return reference.exact
        ? betweenSamples(reference.knots, current)
        : betweenQuantilesAndSample(reference.knots, current);
}
/**
 * ∫ |Q(u) − P(u)| du over both quantile functions, which are constant between rows: the same as over the distribution
 * functions, but its steps do not depend on the values. Lengths of steps are whole numbers of n·m-th parts.
 */
function betweenSamples(a, b) {
    const rows = a.length;
    const others = b.length;
    let sum = 0;
    let from = 0;
    // The rows in hand are those from i or j on, which are equal, up to the next one that is not.
    let i = 0;
    let j = 0;
    let nextRow = 0;
    let nextOther = 0;
    while (i < rows) {
        if (nextRow === i) {
            nextRow++;
            while (nextRow < rows && a[nextRow] === a[i])
                nextRow++;
        }
        if (nextOther === j) {
            nextOther++;
            while (nextOther < others && b[nextOther] === b[j])
                nextOther++;
        }
        const endOfRows = nextRow * others;
        const endOfOthers = nextOther * rows;
        const to = Math.min(endOfRows, endOfOthers);
        sum += Math.abs(a[i] - b[j]) * (to - from);
        from = to;
        if (endOfRows === to)
            i = nextRow;
        if (endOfOthers === to)
            j = nextOther;
    }
    return sum / (rows * others);
}
/** ∫ |Q(u) − P(u)| du over both quantile functions, Q straight between its knots and P constant between rows. */
function betweenQuantilesAndSample(quantiles, current) {
    const steps = quantiles.length - 1;
    const rows = current.length;
    let sum = 0;
    let from = 0;
    let step = 0;
    let row = 0;
    while (step < steps && row < rows) {
        // Compared as whole numbers, so that ends that coincide do.
        const stepEnd = (step + 1) * rows;
        const rowEnd = (row + 1) * steps;
        const to = Math.min(stepEnd, rowEnd) / (steps * rows);
        const slope = (quantiles[step + 1] - quantiles[step]) * steps;
        const start = quantiles[step] + slope * (from - step / steps) - current[row];
        const end = quantiles[step] + slope * (to - step / steps) - current[row];
        sum += absoluteArea(start, end) * (to - from);
        from = to;
        if (stepEnd <= rowEnd)
            step++;
        if (rowEnd <= stepEnd)
            row++;
    }
    return sum;
}
/** Mean of |y| over a straight line from `start` to `end`. */
function absoluteArea(start, end) {
    if (start * end >= 0)
        return Math.abs(start + end) / 2;
    return (start * start + end * end) / (2 * (Math.abs(start) + Math.abs(end)));
}

;// CONCATENATED MODULE: ./build/shared/src/drift/registry.js


















/** Every test, in the order of reports. */
const driftTests = [
    ks.ks,
    rank_sum/* rankSum */.uB,
    wasserstein,
    chi2,
    totalVariation,
    lInfinity,
    psi,
    js,
    hellinger,
    text_text,
    missingRate,
    range,
    dateGaps,
    newCategories,
    vanishedCategories,
];
/**
 * The names of the tests that were chosen.
 * @throws ConfigurationError if there is no test of a name.
 */
function chosenTests(choice) {
    if (choice === 'auto')
        return new Set();
    const names = [...driftTests.map((test) => test.name), ...jointTests];
    for (const name of choice) {
        if (names.includes(name))
            continue;
        throw new errors/* ConfigurationError */.j1(`There is no drift test "${name}". ${(0,nearest/* suggestName */.S)(name, names)}`, {
            location: { key: 'monitor.tests' },
            hint: `Write auto, or a list of: ${names.join(', ')}.`,
        });
    }
    return new Set(choice);
}
/** The test whose p-value judges effects that have none of their own. */
function significanceTest(kind) {
    return kind === 'numeric' ? ks.ks.name : chi2.name;
}
/** Whether a test of all columns together takes part. */
function wantsJoint(chosen, test) {
    return chosen.size === 0 || chosen.has(test);
}


/***/ }),

/***/ 33859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GO: () => (/* binding */ sortPresent),
/* harmony export */   Pj: () => (/* binding */ keepSorted),
/* harmony export */   s0: () => (/* binding */ sortedValues)
/* harmony export */ });
/* harmony import */ var _base_sort_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56460);

/** What was sorted already, as long as the column is there: a check and the profile of its data both ask. */
const sortedBefore = new WeakMap();
/** The present values of a numeric column, ascending; not to be changed. */
function sortedValues(values) {
    let sorted = sortedBefore.get(values);
    if (sorted === undefined) {
        const room = new Float64Array(values.length);
        sorted = room.subarray(0, sortPresent(values, room));
        sortedBefore.set(values, sorted);
    }
    return sorted;
}
/** Keeps what another thread sorted. @param sorted as `sortedValues` would give it. */
function keepSorted(values, sorted) {
    sortedBefore.set(values, sorted);
}
/** @param room of the same length; its beginning becomes the present values, ascending. @returns how many they are. */
function sortPresent(values, room) {
    room.set(values);
    let count = 0;
    while (count < room.length && !Number.isNaN(room[count]))
        count++;
    for (let row = count; row < room.length; row++) {
        room[count] = room[row];
        if (!Number.isNaN(room[row]))
            count++;
    }
    (0,_base_sort_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .sortNumbers */ .D)(room.subarray(0, count));
    return count;
}


/***/ })

};
