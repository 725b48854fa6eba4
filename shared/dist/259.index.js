export const id = 259;
export const ids = [259];
export const modules = {

/***/ 72562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sd: () => (/* binding */ prepareDataset),
  wf: () => (/* binding */ readChecks),
  uW: () => (/* binding */ rowIdColumn)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/src/base/digest.js
var digest = __webpack_require__(47163);
// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/base/files.js
var files = __webpack_require__(66720);
// EXTERNAL MODULE: ./build/shared/src/base/nearest.js
var nearest = __webpack_require__(82889);
// EXTERNAL MODULE: ./build/shared/src/data/database.js
var data_database = __webpack_require__(11417);
// EXTERNAL MODULE: ./build/shared/src/data/column-types.js
var column_types = __webpack_require__(5606);
;// CONCATENATED MODULE: ./build/shared/src/data/select-columns.js



/** Name of the column of `selected` that says whether a row comes from the test source. */
const testMark = 'mlops_from_test_source';
/** Name of the column that carries a source row's identity through the query. */
const sourceKeyColumn = 'mlops_source_key';
/**
 * Applies the query to each source and puts them into one table `selected` with a column for the origin.
 * @throws ConfigurationError if the query cannot be used, or the sources do not have the same columns.
 */
async function selectColumns(database, data) {
    const ownTest = data['test-source'] !== undefined;
    const parts = ownTest ? ['main_source', 'test_source'] : ['main_source'];
    const sourceColumns = await (0,column_types/* columnsOf */.PL)(database, 'main_source');
    const keyed = data.id === undefined && data.query !== undefined;
    for (const part of parts) {
        const key = `sha256(${(0,column_types/* encodeValues */.tg)(await (0,column_types/* columnsOf */.PL)(database, part), column_types/* normalised */.Z7)}) AS ${sourceKeyColumn}`;
        await database.run(`CREATE OR REPLACE VIEW source AS SELECT *${keyed ? `, ${key}` : ''} FROM ${part}`);
        if (data.query === undefined) {
            await database.run(`CREATE VIEW selected_${part} AS FROM ${part}`);
        }
        else {
            await database.checkSelect(data.query, 'data.query');
            await runQuery(database, `CREATE TABLE selected_${part} AS ${data.query}`);
            await refuseNoRows(database, `selected_${part}`);
        }
    }
    const all = await (0,column_types/* columnsOf */.PL)(database, 'selected_main_source');
    const columns = all.filter(({ name }) => !keyed || name !== sourceKeyColumn);
    const carriesKey = columns.length < all.length;
    const identity = carriesKey || data.query === undefined ? 'source' : 'values';
    const warnings = data.query === undefined ? [] : await findVolatileFunctions(database, data.query);
    const selection = { sourceColumns, ownTest, identity, carriesKey, warnings };
    if (ownTest) {
        const other = await (0,column_types/* columnsOf */.PL)(database, 'selected_test_source');
        const missing = columns.find(({ name }) => !other.some((column) => column.name === name));
        if (missing) {
            throw new errors/* ConfigurationError */.j1(`The test source has no column "${missing.name}".`, {
                location: { key: 'data.test-source', column: missing.name },
                hint: 'Both sources need the same columns.',
            });
        }
        await database.run(`CREATE VIEW selected AS
      SELECT *, false AS ${(0,data_database/* quoteName */.AB)(testMark)} FROM selected_main_source
      UNION ALL BY NAME SELECT *, true AS ${(0,data_database/* quoteName */.AB)(testMark)} FROM selected_test_source`);
        const united = await (0,column_types/* columnsOf */.PL)(database, 'selected');
        return {
            ...selection,
            columns: united.filter(({ name }) => columns.some((column) => column.name === name)),
        };
    }
    await database.run(`CREATE VIEW selected AS SELECT *, false AS ${(0,data_database/* quoteName */.AB)(testMark)} FROM selected_main_source`);
    return { ...selection, columns };
}
/** Drops what `selectColumns` made and the sources, once the rows are somewhere else. */
async function dropSelection(database, data) {
    const kind = data.query === undefined ? 'VIEW' : 'TABLE';
    const parts = data['test-source'] === undefined ? ['main_source'] : ['main_source', 'test_source'];
    await database.run('DROP VIEW selected; DROP VIEW source');
    for (const part of parts)
        await database.run(`DROP ${kind} selected_${part}; DROP TABLE ${part}`);
}
async function runQuery(database, sql) {
    await database.run(sql).catch((cause) => {
        throw new errors/* ConfigurationError */.j1(`The query failed: ${cause.message.split('\n')[0]}`, {
            location: { key: 'data.query' },
            hint: 'It reads the table "source"; files, extensions and settings are closed to it.',
            cause,
        });
    });
}
/** A query that calls random() or now() gives another data set each time, from the same inputs. */
async function findVolatileFunctions(database, query) {
    const called = new Set(Array.from(query.toLowerCase().matchAll(/\b([a-z_]\w*)\s*\(/g), ([, name]) => name));
    const volatile = await database.rows(`SELECT DISTINCT function_name AS name FROM duckdb_functions()
     WHERE stability IN ('VOLATILE', 'CONSISTENT_WITHIN_QUERY') ORDER BY name`);
    const names = volatile.map(({ name }) => name).filter((name) => called.has(name));
    if (names.length === 0)
        return [];
    return [`data.query calls ${names.join(', ')}: the same inputs do not give the same data set.`];
}
async function refuseNoRows(database, table) {
    const [{ rows }] = await database.rows(`SELECT count(*) AS rows FROM ${table}`);
    if (rows > 0)
        return;
    throw new errors/* ConfigurationError */.j1('The query gives no rows.', {
        location: { key: 'data.query' },
        hint: 'Look at its conditions; they are applied to each source.',
    });
}

;// CONCATENATED MODULE: ./build/shared/src/data/splits.js

const splitNames = ['train', 'validation', 'test'];
/**
 * SQL for a number in [0, 1) that depends on the seed and the row's identity alone (64 bits of MD5, whose
 * definition no engine version changes), so that a row keeps its side when rows are added around it.
 * @param key SQL of the row's identity as text.
 */
function splitPosition(key, seed) {
    return `md5_number_lower(${seed} || ':' || ${key})::DOUBLE / 18446744073709551616.0`;
}
/**
 * SQL for the side of a place in [0, 1).
 * @param place SQL of the place.
 * @param ownTest whether the test split comes from its own source: then train and validation share all rows.
 */
function splitSide(split, place, ownTest) {
    const total = split.train + split.validation + (ownTest ? 0 : split.test);
    const trainEnd = split.train / total;
    const validationEnd = (split.train + split.validation) / total;
    return `CASE WHEN ${place} < ${trainEnd} THEN 'train'
    WHEN ${ownTest} OR ${place} < ${validationEnd} THEN 'validation' ELSE 'test' END`;
}
/**
 * SQL for the places of a stratified split: a query for `mlops_key` and `mlops_place`, in (0, 1), which is an
 * identity's rank among those of its class. So each side gets its share of every class to within one identity, rows
 * of one identity stay together (its class is its most frequent label), and only identities near a cut can change
 * sides when rows are added.
 * @param table with the columns `mlops_key` and `mlops_position`.
 */
function stratifiedPlaces(table, target) {
    const label = (0,data_database/* quoteName */.AB)(target);
    return `SELECT mlops_key,
      (rank() OVER (PARTITION BY label ORDER BY mlops_position, mlops_key) - 0.5)
        / count(*) OVER (PARTITION BY label) AS mlops_place
    FROM (FROM (SELECT mlops_key, mlops_position, ${label} AS label, count(*) AS n FROM ${table} GROUP BY ALL)
      QUALIFY row_number() OVER (PARTITION BY mlops_key ORDER BY n DESC, label) = 1)`;
}

;// CONCATENATED MODULE: ./build/shared/src/data/assign-splits.js




/**
 * Turns the table `prepared` into `split`, where each row has its side in `mlops_split`.
 * @returns warnings: how many identities the test source shares with the source.
 * @throws ConfigurationError if a side would get no row, or a stratified split has no classes.
 */
async function assignSplits(database, data, task, ownTest) {
    const { split } = data;
    if (split.by === 'stratified' && task === 'regression') {
        throw new errors/* ConfigurationError */.j1('A stratified split needs classes, but the task is regression.', {
            location: { key: 'data.split.by' },
            hint: 'Use "by: random".',
        });
    }
    await database.run(`CREATE TEMP VIEW placed AS
    SELECT *, ${splitPosition('mlops_key', split.seed)} AS mlops_position FROM prepared
    WHERE NOT ${(0,data_database/* quoteName */.AB)(testMark)}`);
    const stratified = split.by === 'stratified' && data.target !== undefined;
    const sided = stratified
        ? `SELECT placed.* EXCLUDE (mlops_position), ${splitSide(split, 'mlops_place', ownTest)} AS mlops_split
       FROM placed JOIN (${stratifiedPlaces('placed', data.target)}) USING (mlops_key)`
        : `SELECT * EXCLUDE (mlops_position), ${splitSide(split, 'mlops_position', ownTest)} AS mlops_split FROM placed`;
    await database.run(`CREATE TABLE split AS ${sided}
    ${ownTest ? `UNION ALL BY NAME SELECT *, 'test' AS mlops_split FROM prepared WHERE ${(0,data_database/* quoteName */.AB)(testMark)}` : ''}`);
    await database.run('DROP VIEW placed; DROP TABLE prepared');
    await refuseEmptySplits(database);
    return ownTest ? findSharedIdentities(database) : [];
}
async function refuseEmptySplits(database) {
    const counts = await database.rows('SELECT mlops_split AS name, count(*) AS rows FROM split GROUP BY ALL');
    for (const name of splitNames) {
        if (counts.some((count) => count.name === name))
            continue;
        const total = counts.reduce((sum, { rows }) => sum + rows, 0);
        throw new errors/* ConfigurationError */.j1(`The ${name} split got none of the ${total} rows.`, {
            location: { key: `data.split.${name}` },
            hint: 'Give it a larger share, or provide more rows; rows that are the same all go to one side.',
        });
    }
}
/** Test rows that are in the source as well make a model look better than it is. */
async function findSharedIdentities(database) {
    const [{ shared, all }] = await database.rows(`SELECT count(*) FILTER (WHERE mlops_key IN (SELECT mlops_key FROM split WHERE mlops_split <> 'test')) AS shared,
       count(*) AS all FROM split WHERE mlops_split = 'test'`);
    if (shared === 0)
        return [];
    const share = Number(((100 * shared) / all).toPrecision(2));
    return [
        `${shared} test rows (${share} %) are in data.source as well: the model may have learned from them.`,
    ];
}

;// CONCATENATED MODULE: ./build/shared/src/data/check-target.js



/**
 * The task: as configured, else by the target's values.
 * @throws ConfigurationError if a configured column is not there, or is used for two things.
 */
async function decideTask(database, { data, task, log }, columns) {
    const names = columns.map(({ name }) => name);
    const check = (name, key) => {
        if (names.includes(name))
            return;
        throw new errors/* ConfigurationError */.j1(`The data has no column "${name}".`, {
            location: { key, column: name },
            hint: (0,nearest/* suggestName */.S)(name, names),
        });
    };
    if (data.target === undefined) {
        throw new errors/* ConfigurationError */.j1('No target column is configured.', {
            location: { key: 'data.target' },
            hint: `Set data.target to the column to predict: ${names.slice(0, 10).join(', ')}.`,
        });
    }
    check(data.target, 'data.target');
    if (data.weight !== undefined)
        check(data.weight, 'data.weight');
    for (const name of data.id ?? [])
        check(name, 'data.id');
    const used = [data.target, data.weight, ...(data.id ?? [])].filter((name) => name !== undefined);
    const twice = used.find((name, index) => used.indexOf(name) !== index);
    if (twice !== undefined) {
        throw new errors/* ConfigurationError */.j1(`The column "${twice}" is used for two things.`, {
            location: { key: data.id?.includes(twice) ? 'data.id' : 'data.weight', column: twice },
            hint: 'Target, weight and id are different columns.',
        });
    }
    if (task !== undefined)
        return task;
    const inferred = await inferTask(database, 'selected', columns.find(({ name }) => name === data.target));
    log.info(`The task is ${inferred}, by the type of "${data.target}"; "task" in mlops.yml says it outright.`);
    return inferred;
}
/** The task by a target's values: classification for text, truth values and numbers of two kinds, else regression. */
async function inferTask(database, table, { name, type }) {
    if (type === 'text' || type === 'boolean')
        return 'classification';
    if (type !== 'integer' && type !== 'number')
        return 'regression';
    const [{ labels }] = await database.rows(`SELECT count(DISTINCT ${(0,data_database/* quoteName */.AB)(name)}) AS labels FROM ${(0,data_database/* quoteName */.AB)(table)}`);
    return labels <= 2 ? 'classification' : 'regression';
}
/**
 * Checks target, positive label, weights and identities against the rows of the table `prepared`.
 * @throws ConfigurationError naming column and key.
 */
async function checkTarget(database, typed, task, data) {
    const target = (0,data_database/* quoteName */.AB)(data.target);
    const location = { key: 'data.target', column: data.target };
    const [facts] = await database.rows(`SELECT count(*) AS rows, count(DISTINCT ${target}) AS labels FROM prepared`);
    if (facts.rows === 0) {
        throw new errors/* ConfigurationError */.j1(`The target column "${data.target}" has no value in any row.`, {
            location,
            hint: 'Choose another target, or a source that holds it.',
        });
    }
    if (facts.labels === 1) {
        throw new errors/* ConfigurationError */.j1(`The target column "${data.target}" has one value in all rows.`, {
            location,
            hint: task === 'classification'
                ? 'A classifier needs rows of two classes at least.'
                : 'There is nothing to learn.',
        });
    }
    if (task === 'classification' && facts.labels > 1000) {
        throw new errors/* ConfigurationError */.j1(`The target column "${data.target}" has ${facts.labels} classes.`, {
            location,
            hint: 'At most 1,000 classes can be learned; for a number to predict set "task: regression".',
        });
    }
    const targetType = typed.find(({ name }) => name === data.target)?.type;
    if (task === 'regression' && targetType !== 'integer' && targetType !== 'number') {
        throw new errors/* ConfigurationError */.j1(`The target column "${data.target}" is of type ${targetType}, not a number.`, {
            location,
            hint: 'Regression needs a number; for labels set "task: classification".',
        });
    }
    if (data.positive !== undefined)
        await checkPositive(database, data);
    if (data.weight !== undefined)
        await checkWeights(database, data.weight, typed);
    if (data.id !== undefined)
        await checkIds(database, data.id);
}
async function checkIds(database, id) {
    const [{ bad }] = await database.rows(`SELECT count(*) AS bad FROM prepared WHERE coalesce(${id.map(data_database/* quoteName */.AB).join(', ')}) IS NULL`);
    if (bad === 0)
        return;
    const names = id.map((name) => `"${name}"`).join(', ');
    throw new errors/* ConfigurationError */.j1(`${bad} rows have no value in ${names}, so that nothing identifies them.`, {
        location: { key: 'data.id', column: id[0] },
        hint: 'Name columns that every row has, or leave out data.id and the rows that lack it.',
    });
}
async function checkPositive(database, data) {
    const labels = await database.rows(`SELECT DISTINCT ${(0,data_database/* quoteName */.AB)(data.target)}::VARCHAR AS label FROM prepared ORDER BY label LIMIT 20`);
    const names = labels.map(({ label }) => label);
    if (names.length === 2 && names.includes(data.positive))
        return;
    throw new errors/* ConfigurationError */.j1(names.length === 2
        ? `data.positive is "${data.positive}", which is no label of "${data.target}".`
        : `data.positive is for two classes; "${data.target}" has ${names.length === 20 ? 'more' : names.length}.`, {
        location: { key: 'data.positive', column: data.target },
        hint: (0,nearest/* suggestName */.S)(data.positive, names),
    });
}
async function checkWeights(database, weight, typed) {
    const column = typed.find(({ name }) => name === weight);
    const location = { key: 'data.weight', column: weight };
    if (column?.type !== 'integer' && column?.type !== 'number') {
        throw new errors/* ConfigurationError */.j1(`The weight column "${weight}" is of type ${column?.type}, not a number.`, {
            location,
            hint: 'Name a column with a positive number in every row.',
        });
    }
    const [{ bad }] = await database.rows(`SELECT count(*) AS bad FROM prepared WHERE coalesce(${(0,data_database/* quoteName */.AB)(weight)}, -1) <= 0`);
    if (bad > 0) {
        throw new errors/* ConfigurationError */.j1(`${bad} rows have no weight above zero in "${weight}".`, {
            location,
            hint: 'Every row needs a positive weight; leave rows out with data.query.',
        });
    }
}

;// CONCATENATED MODULE: ./build/shared/src/data/expectations.js



/**
 * Checks all expectations and gives all results, in the order of the configuration.
 * @throws ConfigurationError if an expectation names a column that is not there, or cannot be checked.
 */
async function checkExpectations(database, table, columns, expectations) {
    const [{ rows }] = await database.rows(`SELECT count(*) AS rows FROM ${(0,data_database/* quoteName */.AB)(table)}`);
    const results = [];
    for (const [subject, expectation] of Object.entries(expectations)) {
        if (expectation === undefined)
            continue;
        if (subject === 'rows') {
            results.push(...checkRowCount(rows, expectation));
            continue;
        }
        const column = columns.find(({ name }) => name === subject);
        if (!column) {
            throw new errors/* ConfigurationError */.j1(`data.expect speaks of a column "${subject}" that the data does not have.`, {
                location: { key: `data.expect.${subject}`, column: subject },
                hint: (0,nearest/* suggestName */.S)(subject, columns.map(({ name }) => name)),
            });
        }
        results.push(...(await checkColumn(database, table, rows, column, expectation)));
    }
    return results;
}
function checkRowCount(rows, { min, max }) {
    const result = (expectation, held) => ({
        subject: 'rows',
        expectation,
        held,
        violations: null,
        share: null,
        found: `${rows} rows`,
    });
    return [
        ...(min === undefined ? [] : [result(`min: ${min}`, rows >= min)]),
        ...(max === undefined ? [] : [result(`max: ${max}`, rows <= max)]),
    ];
}
async function checkColumn(database, table, rows, column, expectation) {
    const results = [];
    const name = (0,data_database/* quoteName */.AB)(column.name);
    if (expectation.type !== undefined) {
        // An integer is a number as well; nothing else is converted silently.
        const held = column.type === expectation.type || (expectation.type === 'number' && column.type === 'integer');
        results.push({
            subject: column.name,
            expectation: `type: ${expectation.type}`,
            held,
            violations: null,
            share: null,
            found: `type ${column.type}`,
        });
    }
    const conditions = [];
    if (expectation.min !== undefined || expectation.max !== undefined)
        requireNumeric(column);
    if (expectation.min !== undefined) {
        conditions.push({ expectation: `min: ${expectation.min}`, violated: `${name} < ${expectation.min}` });
    }
    if (expectation.max !== undefined) {
        conditions.push({ expectation: `max: ${expectation.max}`, violated: `${name} > ${expectation.max}` });
    }
    if (expectation.values !== undefined) {
        conditions.push({
            expectation: `values: ${expectation.values.map(String).join(', ')}`,
            violated: notAmong(column, expectation.values),
        });
    }
    if (expectation.matches !== undefined) {
        conditions.push({
            expectation: `matches: ${expectation.matches}`,
            violated: `NOT regexp_full_match(${name}::VARCHAR, ${(0,data_database/* quoteText */.ol)(expectation.matches)})`,
        });
    }
    for (const condition of conditions) {
        const [{ violations }] = await database
            .rows(`SELECT count(*) AS violations FROM ${(0,data_database/* quoteName */.AB)(table)} WHERE ${condition.violated}`)
            .catch((cause) => {
            throw new errors/* ConfigurationError */.j1(`data.expect.${column.name} cannot be checked: ${cause.message}`, {
                location: { key: `data.expect.${column.name}`, column: column.name },
                cause,
            });
        });
        results.push(rowResult(column.name, condition.expectation, violations, rows, violations === 0));
    }
    if (expectation.unique) {
        const [{ repeated }] = await database.rows(`SELECT count(${name}) - count(DISTINCT ${name}) AS repeated FROM ${(0,data_database/* quoteName */.AB)(table)}`);
        results.push(rowResult(column.name, 'unique: true', repeated, rows, repeated === 0));
    }
    if (expectation.missing !== undefined) {
        const [{ missing }] = await database.rows(`SELECT count(*) - count(${name}) AS missing FROM ${(0,data_database/* quoteName */.AB)(table)}`);
        const { max } = expectation.missing;
        results.push(rowResult(column.name, `missing: { max: ${max} }`, missing, rows, missing <= max * rows));
    }
    return results;
}
/** SQL for "has a value, and none of these": numbers are compared as numbers, so that 1 is 1.0. */
function notAmong({ name, type }, values) {
    const numeric = type === 'integer' || type === 'number';
    if (numeric && values.every((value) => typeof value === 'number')) {
        return `${(0,data_database/* quoteName */.AB)(name)}::DOUBLE NOT IN (${values.map((value) => `${value}::DOUBLE`).join(', ')})`;
    }
    const allowed = values.map((value) => (0,data_database/* quoteText */.ol)(String(value))).join(', ');
    return `${(0,data_database/* quoteName */.AB)(name)}::VARCHAR NOT IN (${allowed})`;
}
function requireNumeric(column) {
    if (column.type === 'integer' || column.type === 'number')
        return;
    throw new errors/* ConfigurationError */.j1(`data.expect.${column.name} has min or max, but the column is of type ${column.type}.`, {
        location: { key: `data.expect.${column.name}`, column: column.name },
        hint: 'min and max are for numbers; use "values" or "matches" for text.',
    });
}
function rowResult(subject, expectation, violations, rows, held) {
    const share = rows === 0 ? 0 : violations / rows;
    return { subject, expectation, held, violations, share, found: `${violations} of ${rows} rows` };
}

// EXTERNAL MODULE: ./build/shared/src/data/load-source.js
var load_source = __webpack_require__(30884);
// EXTERNAL MODULE: ./build/shared/src/data/source-files.js
var source_files = __webpack_require__(10043);
;// CONCATENATED MODULE: ./build/shared/src/data/load-sources.js




/**
 * Loads the sources into the tables `main_source` and, where a test source is configured, `test_source`.
 * @returns the names of the files read.
 * @throws ConfigurationError naming key, file and line of what is wrong.
 */
async function loadSources(database, source, { data, task, workingDirectory, log }) {
    // Labels are text as written: "yes", "1" and "007" mean what they say. Identities as well.
    const textColumns = [...(data.id ?? [])];
    if (task === 'classification' && data.target)
        textColumns.push(data.target);
    const find = async (key, configured) => {
        const files = await (0,source_files/* findSourceFiles */._b)(configured, workingDirectory, key, (pattern) => database.glob(pattern));
        log.info(`Reading ${files.map(({ name }) => name).join(', ')}.`);
        return files;
    };
    const load = (key, files, table) => (0,load_source/* loadSource */.s)(database, table, files, { key, textColumns, missing: data.missing });
    const files = await find('data.source', source);
    await load('data.source', files, 'main_source');
    if (task === undefined && files[0].format === 'csv') {
        // That they are labels shows only now; then they are read again, as text.
        const target = (await (0,column_types/* columnsOf */.PL)(database, 'main_source')).find(({ name }) => name === data.target);
        if (target &&
            target.type !== 'text' &&
            (await inferTask(database, 'main_source', target)) === 'classification') {
            textColumns.push(target.name);
            await load('data.source', files, 'main_source');
        }
    }
    if (data['test-source'] === undefined)
        return files.map(({ name }) => name);
    const testFiles = await find('data.test-source', data['test-source']);
    await load('data.test-source', testFiles, 'test_source');
    return [...files, ...testFiles].map(({ name }) => name);
}

// EXTERNAL MODULE: ./build/shared/src/data/profile.js + 1 modules
var profile = __webpack_require__(54141);
;// CONCATENATED MODULE: ./build/shared/src/data/profile-table.js



/** Cells held in memory at a time while numeric columns are profiled (8 bytes each). */
const cellsAtOnce = 4_000_000;
/** The profile of a relation in the database. @param relation SQL for a FROM clause. */
async function profileRelation(database, relation, columns) {
    const [{ rows }] = await database.rows(`SELECT count(*) AS rows FROM ${relation}`);
    const profiles = new Map();
    const numeric = columns.filter(({ type }) => type !== 'text');
    const columnsAtOnce = Math.max(1, Math.floor(cellsAtOnce / Math.max(1, rows)));
    for (let start = 0; start < numeric.length; start += columnsAtOnce) {
        const batch = numeric.slice(start, start + columnsAtOnce);
        const table = await database.table(`SELECT ${batch.map(column_types/* readable */.HD).join(', ')} FROM ${relation}`, batch);
        for (const column of table.columns.values()) {
            if (column.kind === 'numeric')
                profiles.set(column.name, (0,profile/* profileNumbers */.Ib)(column.values, column.type));
        }
    }
    for (const column of columns) {
        if (column.type === 'text')
            profiles.set(column.name, await profileText(database, relation, column.name));
    }
    const ordered = columns.map(({ name }) => [name, profiles.get(name)]);
    return { rows, columns: Object.fromEntries(ordered) };
}
async function profileText(database, relation, column) {
    const name = (0,data_database/* quoteName */.AB)(column);
    const counts = await database.rows(`SELECT ${name} AS category, count(*) AS count FROM ${relation} GROUP BY ALL`);
    const named = new Map();
    let missing = 0;
    for (const { category, count } of counts) {
        if (category === null)
            missing = count;
        else
            named.set(category, count);
    }
    return (0,profile/* profileCategories */.ki)(named, missing);
}

;// CONCATENATED MODULE: ./build/shared/src/data/prepare-dataset.js
















/** Name of the column that every split file has: the identity of the row, for pairing. */
const rowIdColumn = 'mlops_row_id';
const checksFile = 'checks.json';
/** What was checked when the data set in a folder, which was verified, was prepared. */
async function readChecks(folder) {
    return JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(folder, checksFile), 'utf8'));
}
/**
 * Reads the sources, checks and splits them, and writes `train.parquet`, `validation.parquet`, `test.parquet`,
 * `schema.json`, `profile.json` and `checks.json`. Rows are written in canonical order (by digest), so that what is
 * learned from them depends on neither the order nor the encoding of the source.
 * @throws ConfigurationError for whatever is wrong with configuration or data, except violated expectations,
 * which are in the result.
 */
async function prepareDataset(options) {
    const { data, output, log } = options;
    if (data.source === undefined) {
        throw new errors/* ConfigurationError */.j1('No data source is configured.', {
            location: { key: 'data.source' },
            hint: 'Set data.source in mlops.yml, or the input "source".',
        });
    }
    await (0,promises_.mkdir)(output, { recursive: true });
    const database = await data_database/* Database */.Wm.open({ ...options.database, directories: [output] });
    try {
        const sources = await loadSources(database, data.source, options);
        await database.lock();
        const selected = await selectColumns(database, data);
        const columns = selected.columns;
        const task = await decideTask(database, options, columns);
        const isLabel = (name) => (name === data.target && task === 'classification') || data.id?.includes(name);
        const typed = columns.map((column) => isLabel(column.name) ? { ...column, type: 'text' } : column);
        await makePreparedTable(database, columns, typed, data, selected);
        const expectations = await checkExpectations(database, 'prepared', typed, data.expect ?? {});
        const unlabelled = await dropRowsWithoutTarget(database, data.target);
        await checkTarget(database, typed, task, data);
        const { schema, warnings } = await describeSchema(database, typed, options);
        if (unlabelled > 0) {
            warnings.push(`${unlabelled} rows have no value in the target "${data.target}"; they are left out.`);
        }
        warnings.push(...selected.warnings);
        warnings.push(...(await assignSplits(database, data, task, selected.ownTest)));
        const id = await datasetId(database, schema);
        log.info('Writing train, validation and test as Parquet.');
        const profiles = {};
        for (const split of splitNames) {
            await writeSplit(database, split, typed, (0,external_node_path_.join)(output, `${split}.parquet`));
            profiles[split] = await profileRelation(database, splitRelation(split), typed);
        }
        await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(output, 'schema.json'), `${JSON.stringify(schema, null, 2)}\n`);
        await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(output, 'profile.json'), `${JSON.stringify({ format: 'mlops-profile/1', splits: profiles })}\n`);
        const checks = { expectations, warnings };
        await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(output, checksFile), `${JSON.stringify(checks, null, 2)}\n`);
        return { id, task, schema, profiles, ...checks, sources, splitScheme: splitScheme(data, selected) };
    }
    finally {
        database.close();
    }
}
/** Names of columns that are added to the data's own on the way. */
const reservedColumns = [
    rowIdColumn,
    testMark,
    sourceKeyColumn,
    'mlops_row_digest',
    'mlops_place',
    'mlops_key',
    'mlops_position',
    'mlops_split',
];
/** Makes `prepared`: normalised columns, the row's identity, and its digest. */
async function makePreparedTable(database, columns, typed, data, { carriesKey }) {
    const reserved = typed.find(({ name }) => reservedColumns.includes(name.toLowerCase()));
    if (reserved) {
        throw new errors/* ConfigurationError */.j1(`The column name "${reserved.name}" is used by the data set's own files.`, {
            location: { column: reserved.name },
            hint: 'Rename the column, for example with data.query.',
        });
    }
    const select = columns.map((column, index) => {
        const value = (0,column_types/* normalised */.Z7)(column);
        const wanted = typed[index].type === column.type ? value : `(${value})::VARCHAR`;
        return `${wanted} AS ${(0,data_database/* quoteName */.AB)(column.name)}`;
    });
    const row = (0,column_types/* encodeValues */.tg)(typed);
    const key = data.id
        ? (0,column_types/* encodeValues */.tg)(typed.filter(({ name }) => data.id?.includes(name)))
        : carriesKey
            ? `coalesce(${sourceKeyColumn}, mlops_row_digest)`
            : 'mlops_row_digest';
    // One identifying column is kept as it is, so that labels that come later can be joined by it.
    const rowId = data.id === undefined ? 'mlops_key[1:16]' : data.id.length > 1 ? 'mlops_key' : (0,data_database/* quoteName */.AB)(data.id[0]);
    const carried = [testMark, ...(carriesKey ? [sourceKeyColumn] : [])].map(data_database/* quoteName */.AB);
    await database.run(`CREATE TABLE prepared AS
    WITH normalised AS (SELECT ${[...select, ...carried].join(', ')} FROM selected),
    hashed AS (SELECT *, sha256(${row}) AS mlops_row_digest FROM normalised)
    SELECT *, ${key} AS mlops_key, ${rowId} AS ${rowIdColumn} FROM hashed`);
    await dropSelection(database, data);
}
/** @returns how many rows were left out. */
async function dropRowsWithoutTarget(database, target) {
    const condition = `${(0,data_database/* quoteName */.AB)(target)} IS NULL`;
    const [{ rows }] = await database.rows(`SELECT count(*) AS rows FROM prepared WHERE ${condition}`);
    if (rows > 0)
        await database.run(`DELETE FROM prepared WHERE ${condition}`);
    return rows;
}
async function describeSchema(database, typed, { data, drop }) {
    const names = typed.map(({ name }) => name);
    const unknown = drop.find((name) => !names.includes(name));
    if (unknown !== undefined) {
        throw new errors/* ConfigurationError */.j1(`features.drop names a column "${unknown}" that the data does not have.`, {
            location: { key: 'features.drop', column: unknown },
            hint: (0,nearest/* suggestName */.S)(unknown, names),
        });
    }
    const [present] = await database.rows(`SELECT ${typed.map(({ name }, index) => `count(${(0,data_database/* quoteName */.AB)(name)}) AS c${index}`).join(', ')} FROM prepared`);
    const roleOf = (name, index) => {
        if (name === data.target)
            return 'target';
        if (data.id?.includes(name))
            return 'id';
        if (name === data.weight)
            return 'weight';
        return drop.includes(name) || present[`c${index}`] === 0 ? 'dropped' : 'feature';
    };
    const columns = typed.map(({ name, type }, index) => ({ name, type, role: roleOf(name, index) }));
    if (!columns.some(({ role }) => role === 'feature')) {
        throw new errors/* ConfigurationError */.j1('No column is left to learn from.', {
            location: { key: 'features.drop' },
            hint: 'Besides target, id and weight the data needs at least one column with values.',
        });
    }
    const empty = typed.filter((_, index) => present[`c${index}`] === 0);
    return {
        schema: { format: 'mlops-schema/1', columns, target: data.target ?? null },
        warnings: empty.map(({ name }) => `Column "${name}" has no value in any row; it is not used as a feature.`),
    };
}
function splitScheme({ id, split }, selection) {
    const { identity, sourceColumns, columns, ownTest } = selection;
    const names = (typed) => typed.map(({ name }) => name);
    const by = id ?? (identity === 'source' ? names(sourceColumns) : names(columns));
    return (0,digest/* sha256 */.sc)((0,digest/* canonicalJson */.dj)([id ? 'id' : 'values', by, split, ownTest]));
}
function splitRelation(split) {
    return `(FROM split WHERE mlops_split = ${(0,data_database/* quoteText */.ol)(split)})`;
}
/**
 * SHA-256 over schema and, for each split, the digests of its rows in canonical order. They are read as a stream, so
 * the memory does not grow with them, and the result is the same for any number of threads.
 */
async function datasetId(database, schema) {
    const splits = [];
    for (const split of splitNames) {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        const digests = `SELECT mlops_row_digest FROM ${splitRelation(split)} ORDER BY mlops_row_digest`;
        for await (const chunk of database.texts(digests))
            hash.update(chunk.join(''));
        splits.push([split, hash.digest('hex')]);
    }
    return (0,digest/* sha256 */.sc)((0,digest/* canonicalJson */.dj)([schema, splits]));
}
async function writeSplit(database, split, columns, path) {
    const relation = splitRelation(split);
    const whole = columns.filter(({ type }) => type === 'integer');
    const limits = whole.map(({ name }, index) => `coalesce(max(abs(${(0,data_database/* quoteName */.AB)(name)}::DOUBLE)), 0) < 2147483648 AS fits_${index}`);
    const [fits] = whole.length === 0
        ? [{}]
        : await database.rows(`SELECT ${limits.join(', ')} FROM ${relation}`);
    const narrow = new Set(whole.filter((_, index) => fits[`fits_${index}`]).map(({ name }) => name));
    const select = columns.map(({ name }) => {
        const column = (0,data_database/* quoteName */.AB)(name);
        return narrow.has(name) ? `${column}::INTEGER AS ${column}` : column;
    });
    await database.run(`COPY (SELECT ${select.join(', ')}, ${rowIdColumn}
    FROM ${relation} ORDER BY mlops_row_digest, mlops_key)
    TO ${(0,data_database/* quoteText */.ol)(path)} (FORMAT parquet, COMPRESSION snappy)`);
}


/***/ }),

/***/ 89550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ engineNames),
/* harmony export */   Z: () => (/* binding */ engineChoices)
/* harmony export */ });
/** Back ends that TensorFlow.js can compute on here, the fastest first. */
const engineNames = ['wasm', 'cpu'];
/** What users write: a back end, or `auto` for the first of `engineNames`. */
const engineChoices = ['auto', ...engineNames];


/***/ }),

/***/ 85258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rE: () => (/* binding */ featureNames),
  Jp: () => (/* binding */ openDataset),
  er: () => (/* binding */ readProfile),
  bS: () => (/* binding */ readSplit)
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
// EXTERNAL MODULE: ./build/shared/src/data/prepare-dataset.js + 7 modules
var prepare_dataset = __webpack_require__(72562);
// EXTERNAL MODULE: ./build/shared/src/data/profile.js + 1 modules
var profile = __webpack_require__(54141);
// EXTERNAL MODULE: ./build/shared/src/data/table.js
var data_table = __webpack_require__(96598);
;// CONCATENATED MODULE: ./build/shared/src/data/schema.js


const columnSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    type: schemas/* enum */.k5n(data_table/* columnTypes */.SO),
    /** What the column is for; `feature` unless the configuration says otherwise. */
    role: schemas/* enum */.k5n(['feature', 'target', 'id', 'weight', 'dropped']),
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
    const columns = withIds ? [...names, prepare_dataset/* rowIdColumn */.uW] : names;
    const all = await (0,parquet/* readParquet */.Xy)((0,external_node_path_.join)(dataset.folder, `${split}.parquet`), {
        columns,
        rows: dataset.manifest.rows[split],
    });
    const missing = columns.find((name) => !all.columns.has(name));
    if (missing)
        throw unreadable(dataset.folder, `${split}.parquet`, `column "${missing}" is missing`);
    const idColumn = all.columns.get(prepare_dataset/* rowIdColumn */.uW);
    const ids = idColumn ? Array.from({ length: all.rows }, (_, row) => (0,data_table/* cellText */.Ie)(idColumn, row) ?? '') : [];
    const table = new Map(all.columns);
    table.delete(prepare_dataset/* rowIdColumn */.uW);
    return { table: { rows: all.rows, columns: table }, ids };
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
    const profiles = datasetProfileSchema.safeParse(await readJson(dataset.folder, 'profile.json'));
    if (profiles.success)
        return profiles.data.splits[split];
    throw unreadable(dataset.folder, 'profile.json', errors/* prettifyError */.S1(profiles.error));
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

/***/ 29583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ describeOrigin)
/* harmony export */ });
function describeOrigin(run) {
    const { repository, commit, runId, actor } = run;
    return { created: new Date().toISOString(), repository, commit, run: runId, actor };
}


/***/ })

};
