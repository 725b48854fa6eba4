export const id = 5258;
export const ids = [5258];
export const modules = {

/***/ 90367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ay: () => (/* binding */ makePreparedTable),
  OY: () => (/* binding */ preparedTable),
  uW: () => (/* binding */ rowIdColumn)
});

// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/data/column-types.js
var column_types = __webpack_require__(5606);
// EXTERNAL MODULE: ./build/shared/src/data/database.js + 1 modules
var data_database = __webpack_require__(98293);
// EXTERNAL MODULE: ./build/shared/src/data/row-key.js
var row_key = __webpack_require__(84328);
// EXTERNAL MODULE: ./build/shared/src/data/select-columns.js
var select_columns = __webpack_require__(96522);
// EXTERNAL MODULE: ./build/shared/src/learners/tasks.js
var tasks = __webpack_require__(93978);
// EXTERNAL MODULE: ./build/shared/src/data/splits.js
var splits = __webpack_require__(51385);
;// CONCATENATED MODULE: ./build/shared/src/data/stratified-moves.js




/** Classes of more keys than this are on every side by chance, unless a share is next to nothing. */
const mostKeys = 10_000;
/**
 * The keys that a stratified split deals out, so that no class is missing on a side. All others stay where their
 * hash puts them: shares by rank would be exact, but rows would change sides whenever rows are added, and a model of
 * before would be judged on rows that it has learned.
 * @param request.side SQL of the number of the side by hash.
 */
async function stratifiedMoves(database, table, { split, target, ownTest, side }) {
    const sides = splits/* splitNames */.bZ.filter((name) => name !== 'test' || (!ownTest && split.test > 0));
    const label = (0,data_database/* quoteName */.AB)(target);
    const keys = `SELECT mlops_key, min(${label}) AS label, any_value(${side}) AS side FROM ${table}
    WHERE ${label} IS NOT NULL AND NOT ${(0,data_database/* quoteName */.AB)(select_columns/* testMark */.Gy)} GROUP BY mlops_key`;
    const lacking = `SELECT label FROM (${keys}) GROUP BY label
    HAVING count(DISTINCT side) < ${sides.length} AND count(*) BETWEEN ${sides.length} AND ${mostKeys}`;
    const rows = await database.rows(`SELECT label::VARCHAR AS label, mlops_key::VARCHAR AS key, side FROM (${keys})
     WHERE label IN (${lacking}) ORDER BY label, ${(0,row_key/* placeOf */.$t)('mlops_key', split.seed)}, mlops_key`);
    const classes = new Map();
    for (const row of rows)
        classes.set(row.label, [...(classes.get(row.label) ?? []), row]);
    return [...classes.values()].flatMap((members) => dealOut(members, sides));
}
/**
 * Gives each side that has none a key from the nearest side that can spare one.
 * @param members keys of one class in the order of their places, and so of their sides.
 */
function dealOut(members, sides) {
    const now = members.map(({ side }) => sides.findIndex((name) => splits/* sideNumbers */.Ux[name] === side));
    for (const wanted of sides.keys()) {
        if (now.includes(wanted))
            continue;
        const spare = (side) => now.filter((other) => other === side).length > 1;
        const byDistance = [...sides.keys()].sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted));
        const donor = byDistance.find(spare);
        // From a side before it the last, from one after it the first: the order of places stays.
        now[donor < wanted ? now.lastIndexOf(donor) : now.indexOf(donor)] = wanted;
    }
    return members.flatMap(({ key, side }, index) => splits/* sideNumbers */.Ux[sides[now[index]]] === side ? [] : [{ key, to: sides[now[index]] }]);
}

;// CONCATENATED MODULE: ./build/shared/src/data/time-cuts.js




/**
 * Where a split by time is cut: rows of one moment stay together, and every row for training is earlier than every
 * row for validation, and these earlier than the test.
 * @throws ConfigurationError if the column is no time, lacks values, or has too few moments.
 */
async function timeCuts(database, table, name, { split, columns, target, ownTest }) {
    const key = 'data.split.by.time';
    const column = (0,column_types/* findColumn */.kn)(columns, name, key);
    const moment = momentOf(column, key);
    const total = split.train + split.validation + (ownTest ? 0 : split.test);
    const labelled = target === null ? 'true' : `${(0,data_database/* quoteName */.AB)(target)} IS NOT NULL`;
    const mark = (0,data_database/* quoteName */.AB)(select_columns/* testMark */.Gy);
    // The first moment with more than a share of the rows at or before it belongs to the next side.
    const cut = (share) => `quantile_disc(moment, ${Math.min(1, share / total)})`;
    const [facts] = await database.rows(`SELECT count(*) FILTER (WHERE moment IS NULL) AS missing,
       ${cut(split.train)}::VARCHAR AS validation, ${cut(split.train + split.validation)}::VARCHAR AS test,
       min(moment)::VARCHAR AS first, max(moment)::VARCHAR AS last
     FROM (SELECT ${moment} AS moment FROM ${table} WHERE ${labelled} AND NOT ${mark})`);
    const location = { key, column: name };
    if (facts.missing > 0) {
        throw new errors/* ConfigurationError */.j1(`${facts.missing} rows have no value in "${name}", by which the data is split.`, {
            location,
            hint: 'Leave these rows out with data.query, or split by another column.',
        });
    }
    const { validation, test, first } = facts;
    if (validation === null || test === null || validation === first || (!ownTest && test === validation)) {
        throw new errors/* ConfigurationError */.j1(`"${name}" has too few different moments for the shares of the split.`, {
            location,
            hint: 'Rows of one moment stay on one side. Name a finer column, or change the shares.',
        });
    }
    if (ownTest)
        await refuseTestBefore(database, { table, moment, last: facts.last, mark, location });
    return { moment, validation, test: ownTest ? null : test };
}
function momentOf({ name, type }, key) {
    if (type === 'date' || type === 'timestamp')
        return `epoch_us(${(0,data_database/* quoteName */.AB)(name)}::TIMESTAMP)`;
    if (type === 'integer' || type === 'number')
        return (0,data_database/* quoteName */.AB)(name);
    throw new errors/* ConfigurationError */.j1(`The column "${name}" is of type ${type}, so that it says no time.`, {
        location: { key, column: name },
        hint: 'Name a date, a timestamp or a number that grows with time; data.query can cast text: strptime(text, format).',
    });
}
/** A test source must lie after all that is learned from. */
async function refuseTestBefore(database, place) {
    const [{ early }] = await database.rows(`SELECT count(*) AS early FROM ${place.table}
     WHERE ${place.mark} AND coalesce(${place.moment} <= ${place.last}, true)`);
    if (early === 0)
        return;
    throw new errors/* ConfigurationError */.j1(`${early} rows of data.test-source are not after the last row of data.source, although the split is by time.`, {
        location: place.location,
        hint: 'A test on the past says little of the future: cut the sources apart in time.',
    });
}

;// CONCATENATED MODULE: ./build/shared/src/data/split-sides.js









/**
 * SQL for the number of the side of a row of `table`.
 *
 * With `random` a row's place is a hash of its key, with `stratified` as well, except that a class which chance left
 * out of a side is dealt out; with a group it is a hash of the group; with a time the rows before the first cut are
 * for training and those from the second on for the test.
 * @param table the rows with their key in the column `mlops_key`, and `testMark`.
 * @throws ConfigurationError if the split does not fit the data.
 */
async function sideOf(database, table, request) {
    const side = await sideOfLabelled(database, table, request);
    // What learns without answers takes rows that have none.
    const unlabelled = request.target !== null && tasks/* taskFacts */.Xi[request.task].target === 'required'
        ? `WHEN ${(0,data_database/* quoteName */.AB)(request.target)} IS NULL THEN ${splits/* sideNumbers */.Ux.unlabelled}`
        : '';
    return `(CASE ${unlabelled} WHEN ${(0,data_database/* quoteName */.AB)(select_columns/* testMark */.Gy)} THEN ${splits/* sideNumbers */.Ux.test} ELSE ${side} END)::UTINYINT`;
}
async function sideOfLabelled(database, table, request) {
    const { split, ownTest } = request;
    if (typeof split.by === 'object' && 'time' in split.by) {
        const cuts = await timeCuts(database, table, split.by.time, request);
        return `CASE WHEN ${cuts.moment} < ${cuts.validation} THEN ${splits/* sideNumbers */.Ux.train}
      WHEN ${cuts.test === null ? 'true' : `${cuts.moment} < ${cuts.test}`} THEN ${splits/* sideNumbers */.Ux.validation} ELSE ${splits/* sideNumbers */.Ux.test} END`;
    }
    if (typeof split.by === 'object') {
        const group = (0,column_types/* findColumn */.kn)(request.columns, split.by.group, 'data.split.by.group');
        if (ownTest)
            await refuseSharedGroups(database, table, group.name);
        // A row without a group is a group of its own.
        const key = `CASE WHEN ${(0,data_database/* quoteName */.AB)(group.name)} IS NULL THEN mlops_key ELSE ${(0,row_key/* valuesKey */.O1)([group])} END`;
        return sideOfPlace(split, (0,row_key/* placeOf */.$t)(key, split.seed), ownTest);
    }
    const side = sideOfPlace(split, (0,row_key/* placeOf */.$t)('mlops_key', split.seed), ownTest);
    if (split.by === 'random')
        return side;
    const { target } = request;
    if (request.task === 'regression' || target === null) {
        const why = target === null ? 'there is no target' : 'the task is regression';
        throw new errors/* ConfigurationError */.j1(`A stratified split needs classes, but ${why}.`, {
            location: { key: 'data.split.by' },
            hint: 'Use "by: random".',
        });
    }
    const moves = await stratifiedMoves(database, table, { ...request, target, side });
    const cases = moves.map(({ key, to }) => `WHEN ${key}::UBIGINT THEN ${splits/* sideNumbers */.Ux[to]}`);
    return cases.length === 0 ? side : `coalesce(CASE mlops_key ${cases.join(' ')} END, ${side})`;
}
/**
 * SQL for the side of a place in [0, 1).
 * @param place SQL of the place.
 */
function sideOfPlace(split, place, ownTest) {
    const total = split.train + split.validation + (ownTest ? 0 : split.test);
    const trainEnd = split.train / total;
    const validationEnd = ownTest ? 2 : (split.train + split.validation) / total;
    return `CASE WHEN ${place} < ${trainEnd} THEN ${splits/* sideNumbers */.Ux.train} WHEN ${place} < ${validationEnd} THEN ${splits/* sideNumbers */.Ux.validation} ELSE ${splits/* sideNumbers */.Ux.test} END`;
}
/** @throws ConfigurationError if the test source has a group that is learned from. */
async function refuseSharedGroups(database, table, group) {
    const column = (0,data_database/* quoteName */.AB)(group);
    const [{ shared }] = await database.rows(`SELECT count(*) AS shared FROM (SELECT ${column} FROM ${table} WHERE ${column} IS NOT NULL
       GROUP BY ${column} HAVING count(DISTINCT ${(0,data_database/* quoteName */.AB)(select_columns/* testMark */.Gy)}) = 2)`);
    if (shared === 0)
        return;
    throw new errors/* ConfigurationError */.j1(`${shared} groups of "${group}" are both in data.source and in data.test-source, although the split is by group.`, {
        location: { key: 'data.split.by.group', column: group },
        hint: 'Give each group to one of them, or leave out data.test-source.',
    });
}

;// CONCATENATED MODULE: ./build/shared/src/data/prepared-table.js







/** Name of the column that every split file has: the identity of the row, for pairing. */
const rowIdColumn = 'mlops_row_id';
/** The table that everything else reads. */
const preparedTable = 'prepared';
/** Columns of `prepared` beside the data's own. */
const keyColumn = 'mlops_key';
const rowColumn = 'mlops_row';
/** Names of columns that are added to the data's own on the way. */
const reservedColumns = [rowIdColumn, select_columns/* testMark */.Gy, select_columns/* sourceKeyColumn */.Tl, keyColumn, rowColumn, splits/* sideColumn */.Ow];
/** Text of more different values than this is stored as it is, else as numbers into a list of its values. */
const mostListedValues = 50_000;
/** Rows whose values are counted first: if they are too many, the others need not be looked at. */
const firstRows = 200_000;
/** Hashes of a longer list would be a longer statement than is worth writing: they are computed for each row. */
const mostListedHashes = 2_000;
/**
 * Makes the table `prepared`: normalised columns, the row's key and side, in canonical order: by side, key and
 * values. So what is read from it depends on neither the order nor the encoding of the source, nor on threads.
 * @param columns as they were selected.
 * @param typed the same with their final types.
 */
async function makePreparedTable(database, columns, typed, { data, task, selection }) {
    refuseReservedNames(typed);
    const values = columns.map((column, index) => {
        const value = (0,column_types/* normalised */.Z7)(column);
        return typed[index].type === column.type ? value : `(${value})::VARCHAR`;
    });
    const texts = typed.flatMap(({ name, type }, index) => type === 'text' ? [{ name, value: values[index] }] : []);
    const lists = await listValues(database, texts);
    const listed = new Map([...lists].map(([name, { values: list }]) => [name, list]));
    const names = [...listed.keys()];
    const stored = typed.map(({ name }) => {
        const at = names.indexOf(name);
        return at < 0 ? (0,data_database/* quoteName */.AB)(name) : `${(0,data_database/* quoteName */.AB)(name)}::${listType(at)} AS ${(0,data_database/* quoteName */.AB)(name)}`;
    });
    const selected = values.map((value, index) => `${value} AS ${(0,data_database/* quoteName */.AB)(typed[index].name)}`);
    const carried = [select_columns/* testMark */.Gy, ...(selection.carriesKey ? [select_columns/* sourceKeyColumn */.Tl] : [])].map(data_database/* quoteName */.AB);
    const { id } = data;
    const ownKey = id !== undefined || selection.carriesKey;
    const hashes = new Map([...lists].flatMap(([name, list], at) => {
        if (list.values.length > mostListedHashes)
            return [];
        const code = `enum_code(${(0,data_database/* quoteName */.AB)(name)}::${listType(at)})::BIGINT + 1`;
        return [[name, `list_extract([${list.hashes.map((hash) => `${hash}::UBIGINT`).join(', ')}], ${code})`]];
    }));
    const keyOf = (some) => (0,row_key/* valuesKey */.O1)(some, undefined, hashes);
    const row = keyOf(typed);
    const key = id
        ? keyOf(typed.filter(({ name }) => id.includes(name)))
        : selection.carriesKey
            ? `coalesce(${select_columns/* sourceKeyColumn */.Tl}, ${row})`
            : row;
    const keyed = `SELECT ${[...stored, (0,data_database/* quoteName */.AB)(select_columns/* testMark */.Gy)].join(', ')}, ${key} AS ${keyColumn}
    ${ownKey ? `, ${row} AS ${rowColumn}` : ''}
    FROM (SELECT ${[...selected, ...carried].join(', ')} FROM selected)`;
    const request = { split: data.split, task, columns: typed, target: data.target ?? null };
    const ordered = (side, from) => `CREATE TABLE ${preparedTable} AS
    SELECT *, ${side} AS ${splits/* sideColumn */.Ow} FROM ${from}
    ORDER BY ${[splits/* sideColumn */.Ow, keyColumn, ...(ownKey ? [rowColumn] : [])].join(', ')}`;
    const readsRows = data.split.by !== 'random';
    const { ownTest } = selection;
    if (readsRows) {
        // Cuts and classes are found in the rows first.
        await database.run(`CREATE TABLE keyed AS ${keyed}`);
        await (0,select_columns/* dropSelection */.iL)(database);
        await database.run(ordered(await sideOf(database, 'keyed', { ...request, ownTest }), 'keyed'));
        await database.run('DROP TABLE keyed');
    }
    else {
        const side = await sideOf(database, 'selected', { ...request, ownTest });
        await database.run(ordered(side, `(${keyed})`));
        await (0,select_columns/* dropSelection */.iL)(database);
    }
    await database.run(`CREATE VIEW labelled AS FROM ${preparedTable} WHERE ${splits/* sideColumn */.Ow} <> ${splits/* sideNumbers */.Ux.unlabelled}`);
    // One identifying column is kept as it is, so that labels that come later can be joined by it.
    const rowId = id?.length === 1 ? `${(0,data_database/* quoteName */.AB)(id[0])}::VARCHAR` : (0,row_key/* keyNumber */.VC)(keyColumn);
    return { listed, rowId };
}
function refuseReservedNames(columns) {
    const reserved = columns.find(({ name }) => reservedColumns.includes(name.toLowerCase()));
    if (!reserved)
        return;
    throw new errors/* ConfigurationError */.j1(`The column name "${reserved.name}" is used by the data set's own files.`, {
        location: { column: reserved.name },
        hint: 'Rename the column, for example with data.query.',
    });
}
function listType(index) {
    return `mlops_values_${index}`;
}
/**
 * Makes a type for each text column of few values, so that a cell is a small number. Whether a column is one of them
 * depends on the exact number of its values alone.
 */
async function listValues(database, texts) {
    const listed = new Map();
    if (texts.length === 0)
        return listed;
    const counts = texts.map(({ value }, index) => `count(DISTINCT ${value}) AS c${index}`);
    const [first] = await database.rows(`SELECT ${counts.join(', ')} FROM (FROM selected LIMIT ${firstRows})`);
    for (const [index, { name, value }] of texts.entries()) {
        if (first[`c${index}`] > mostListedValues)
            continue;
        const list = { values: [], hashes: [] };
        const distinct = `SELECT DISTINCT ${value} AS v FROM selected WHERE ${value} IS NOT NULL LIMIT ${mostListedValues + 1}`;
        const sorted = `SELECT v, ${(0,row_key/* textHash */._t)('v')}::VARCHAR FROM (${distinct}) ORDER BY v`;
        for await (const chunk of database.chunks(sorted)) {
            list.values.push(...chunk.texts(0));
            list.hashes.push(...chunk.texts(1));
        }
        if (list.values.length === 0 || list.values.length > mostListedValues)
            continue;
        const members = list.values.map((text) => (0,data_database/* quoteText */.ol)(text)).join(', ');
        await database.run(`CREATE TYPE ${listType(listed.size)} AS ENUM (${members})`);
        listed.set(name, list);
    }
    return listed;
}


/***/ }),

/***/ 51385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ow: () => (/* binding */ sideColumn),
/* harmony export */   Ux: () => (/* binding */ sideNumbers),
/* harmony export */   bZ: () => (/* binding */ splitNames)
/* harmony export */ });
const splitNames = ['train', 'validation', 'test'];
/** Column of the table `prepared` with the number of a row's side; rows are ordered by it. */
const sideColumn = 'mlops_side';
/** The numbers of sides: those of `splitNames` in their order, and one for rows whose target is missing. */
const sideNumbers = { train: 0, validation: 1, test: 2, unlabelled: 3 };


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


/***/ })

};
