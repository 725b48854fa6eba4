export const id = 6522;
export const ids = [6522];
export const modules = {

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

/***/ 84328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   O1: () => (/* binding */ valuesKey),
/* harmony export */   VC: () => (/* binding */ keyNumber),
/* harmony export */   Zt: () => (/* binding */ sourceKey),
/* harmony export */   _t: () => (/* binding */ textHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _column_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5606);
/* harmony import */ var _database_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98293);



/** Stands for a missing value: 2⁶⁴ over the golden ratio, which no value's hash is but by chance. */
const missingHash = '11400714819323198485';
/**
 * SQL (UBIGINT) for a number that identifies the values of a row. It orders and places rows; what must withstand
 * forgery is hashed with SHA-256 elsewhere, and two rows of one number, which among 10⁷ rows is one chance in 10⁵,
 * could only exchange their places.
 *
 * DuckDB's `hash` of a number of 64 bits is one mixer: twice x ^= x >> 32, x *= 0xd6e8feb86659fd93, and once more
 * x ^= x >> 32. Texts are hashed by MD5, because DuckDB is free to hash texts otherwise in another version. A test
 * compares keys with this definition, so that no version of the engine moves rows to another side without notice.
 * @param value SQL of a column's value, of the type that `normalised` gives.
 * @param textHashes SQL of the hash of a text column's value (`textHash`), where it is known already.
 */
function valuesKey(columns, value = ({ name }) => (0,_database_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteName */ .AB)(name), textHashes = new Map()) {
    const hashes = columns.map((column) => `coalesce(${textHashes.get(column.name) ?? hashed(column, value(column))}, ${missingHash}::UBIGINT)`);
    return mixed(hashes);
}
/** Hashes that are mixed within one another: more would be too deep for DuckDB's parser. */
const deepest = 100;
/** SQL of one hash for several, mixed after each, so that equal values of two columns do not cancel each other. */
function mixed(hashes) {
    if (hashes.length > deepest) {
        const groups = Math.ceil(hashes.length / deepest);
        return mixed(Array.from({ length: groups }, (_, at) => mixed(hashes.slice(at * deepest, (at + 1) * deepest))));
    }
    return hashes.reduce((key, own) => (key === '' ? `hash(${own})` : `hash(xor(${key}, ${own}))`), '');
}
/** As `valuesKey`, of columns as a source has them. */
function sourceKey(columns) {
    return valuesKey(columns, (column) => `(${(0,_column_types_js__WEBPACK_IMPORTED_MODULE_1__/* .normalised */ .Z7)(column)})`);
}
/** SQL (UBIGINT) of the hash of a text. */
function textHash(value) {
    return `md5_number_lower(${value})`;
}
/**
 * SQL of a value's hash. A whole number has the hash of an integer and a date that of a moment, so that a column of
 * whole numbers keeps its keys when another row brings a fraction.
 */
function hashed({ type }, value) {
    switch (type) {
        case 'text':
            return textHash(`${value}::VARCHAR`);
        case 'number':
            return `CASE WHEN abs(${value}) < 1e15 AND ${value} = trunc(${value}) THEN hash(${value}::BIGINT)
        WHEN ${value} IS NOT NULL THEN hash(${value}) END`;
        case 'date':
        case 'timestamp':
            return present(value, `epoch_us(${value}::TIMESTAMP)::BIGINT`);
        default:
            return present(value, `${value}::BIGINT`);
    }
}
/** DuckDB gives a missing value a hash of its own choice. */
function present(value, number) {
    return `CASE WHEN ${value} IS NOT NULL THEN hash(${number}) END`;
}
/**
 * SQL for a number in [0, 1) that depends on the seed and the row's key alone, so that a row keeps its side when
 * rows are added around it. 32 bits of the key, which are uniform, are mixed with the seed by a multiplication
 * (Fibonacci hashing), so that the places of two seeds have nothing to do with each other.
 * @param key SQL of `valuesKey`.
 */
function placeOf(key, seed) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`mlops-split:${seed}`).digest();
    const mask = digest.readUInt32BE(0);
    // An odd factor: then no two of the 2^32 numbers come to the same place.
    const factor = (digest.readUInt32BE(4) | 1) >>> 0;
    const bits = `(${key} & 4294967295::UBIGINT)`;
    return `(((xor(${bits}, ${mask}::UBIGINT) * ${factor}::UBIGINT) & 4294967295::UBIGINT)::DOUBLE / 4294967296)`;
}
/** SQL for the part of a key that identifies a row in a data set's files: 63 bits, as a whole number from 0. */
function keyNumber(key) {
    return `(${key} >> 1)::BIGINT`;
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

/***/ 96522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gs: () => (/* binding */ selectColumns),
/* harmony export */   Gy: () => (/* binding */ testMark),
/* harmony export */   Tl: () => (/* binding */ sourceKeyColumn),
/* harmony export */   iL: () => (/* binding */ dropSelection)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57296);
/* harmony import */ var _column_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5606);
/* harmony import */ var _database_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98293);
/* harmony import */ var _row_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84328);
/* harmony import */ var _run_query_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79330);





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
    const sourceColumns = await (0,_column_types_js__WEBPACK_IMPORTED_MODULE_1__/* .columnsOf */ .PL)(database, 'main_source');
    const keyed = data.id === undefined && data.query !== undefined;
    for (const part of parts) {
        const key = `${(0,_row_key_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceKey */ .Zt)(await (0,_column_types_js__WEBPACK_IMPORTED_MODULE_1__/* .columnsOf */ .PL)(database, part))} AS ${sourceKeyColumn}`;
        await database.run(`CREATE OR REPLACE VIEW source AS SELECT *${keyed ? `, ${key}` : ''} FROM ${part}`);
        if (data.query === undefined) {
            await database.run(`CREATE VIEW selected_${part} AS FROM ${part}`);
        }
        else {
            await (0,_run_query_js__WEBPACK_IMPORTED_MODULE_4__/* .createFromQuery */ .r)(database, `selected_${part}`, data.query);
            await refuseNoRows(database, `selected_${part}`);
        }
    }
    const all = await (0,_column_types_js__WEBPACK_IMPORTED_MODULE_1__/* .columnsOf */ .PL)(database, 'selected_main_source');
    const columns = all.filter(({ name }) => !keyed || name !== sourceKeyColumn);
    const carriesKey = columns.length < all.length;
    const identity = carriesKey || data.query === undefined ? 'source' : 'values';
    const warnings = data.query === undefined ? [] : await findVolatileFunctions(database, data.query);
    const selection = { sourceColumns, ownTest, identity, carriesKey, warnings };
    if (ownTest) {
        const other = await (0,_column_types_js__WEBPACK_IMPORTED_MODULE_1__/* .columnsOf */ .PL)(database, 'selected_test_source');
        const missing = columns.find(({ name }) => !other.some((column) => column.name === name));
        if (missing) {
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`The test source has no column "${missing.name}".`, {
                location: { key: 'data.test-source', column: missing.name },
                hint: 'Both sources need the same columns.',
            });
        }
        await database.run(`CREATE VIEW selected AS
      SELECT *, false AS ${(0,_database_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteName */ .AB)(testMark)} FROM selected_main_source
      UNION ALL BY NAME SELECT *, true AS ${(0,_database_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteName */ .AB)(testMark)} FROM selected_test_source`);
        const united = await (0,_column_types_js__WEBPACK_IMPORTED_MODULE_1__/* .columnsOf */ .PL)(database, 'selected');
        return {
            ...selection,
            columns: united.filter(({ name }) => columns.some((column) => column.name === name)),
        };
    }
    await database.run(`CREATE VIEW selected AS SELECT *, false AS ${(0,_database_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteName */ .AB)(testMark)} FROM selected_main_source`);
    return { ...selection, columns };
}
/** Drops what `selectColumns` made and the sources, once the rows are somewhere else. */
async function dropSelection(database) {
    const parts = ['main_source', 'test_source'].flatMap((part) => [`selected_${part}`, part]);
    const names = ['selected', 'source', ...parts];
    const made = await database.rows(`SELECT table_name AS name, table_type AS type FROM information_schema.tables
     WHERE table_name IN (${names.map(_database_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteText */ .ol).join(', ')})`);
    // What is made of others goes first.
    for (const name of names) {
        const found = made.find((table) => table.name === name);
        if (found)
            await database.run(`DROP ${found.type === 'VIEW' ? 'VIEW' : 'TABLE'} ${name}`);
    }
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
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1('The query gives no rows.', {
        location: { key: 'data.query' },
        hint: 'Look at its conditions; they are applied to each source.',
    });
}


/***/ })

};
