export const id = 3382;
export const ids = [3382];
export const modules = {

/***/ 32224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ settle)
/* harmony export */ });
/**
 * Waits until all is over, whether it went well or not, so that nothing goes on in the background of a failure.
 * @returns the results in order. @throws the first error in that order.
 */
async function settle(works) {
    const settled = await Promise.allSettled(works);
    const failed = settled.find(({ status }) => status === 'rejected');
    if (failed !== undefined)
        throw failed.reason;
    return settled.map((result) => result.value);
}


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

// EXTERNAL MODULE: ./build/shared/src/data/table.js
var table = __webpack_require__(96598);
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
    /**
     * Reads a result into typed columns, chunk by chunk.
     * @param sql a query whose columns are those of `types`, in that order, of the types that `normalisedType` gives.
     */
    async table(sql, types) {
        const result = await this.#unlessAborted(() => this.#connection.stream(sql));
        const builders = types.map(({ name, type }) => new ChunkBuilder(name, type));
        for (;;) {
            const chunk = await this.#unlessAborted(() => result.fetchChunk());
            if (!chunk || chunk.rowCount === 0)
                break;
            for (const [index, builder] of builders.entries()) {
                builder.add(chunk.getColumnVector(index), chunk.rowCount);
            }
        }
        return (0,table/* tableOf */.c_)(builders.map((builder) => builder.column()));
    }
    /** A result as it comes, in its order, without the whole of it in memory. */
    async *chunks(sql) {
        const result = await this.#unlessAborted(() => this.#connection.stream(sql));
        for (;;) {
            const chunk = await this.#unlessAborted(() => result.fetchChunk());
            if (!chunk || chunk.rowCount === 0)
                return;
            yield new RowChunk(chunk);
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
class ChunkBuilder {
    #name;
    #type;
    #values;
    #length = 0;
    #dictionary = new table/* TextDictionary */.o0();
    constructor(name, type) {
        this.#name = name;
        this.#type = type;
        this.#values = type === 'text' ? new Int32Array(4096) : new Float64Array(4096);
    }
    add(vector, rows) {
        if (this.#length + rows > this.#values.length) {
            const larger = this.#type === 'text'
                ? new Int32Array(this.#values.length * 2 + rows)
                : new Float64Array(this.#values.length * 2 + rows);
            larger.set(this.#values.subarray(0, this.#length));
            this.#values = larger;
        }
        for (let row = 0; row < rows; row++) {
            const item = vector.getItem(row);
            this.#values[this.#length++] =
                this.#type === 'text'
                    ? this.#dictionary.code(item)
                    : item === null
                        ? Number.NaN
                        : item;
        }
    }
    column() {
        const name = this.#name;
        const values = this.#values.slice(0, this.#length);
        return this.#type === 'text'
            ? { kind: 'text', name, type: 'text', codes: values, dictionary: this.#dictionary.values }
            : { kind: 'numeric', name, type: this.#type, values: values };
    }
}


/***/ }),

/***/ 13581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gW: () => (/* binding */ leastNamedCategoryRows),
  Oi: () => (/* binding */ mostDistinctNumbers),
  JL: () => (/* binding */ mostNamedCategories),
  Pu: () => (/* binding */ orderCategories),
  ki: () => (/* binding */ profileCategories),
  Om: () => (/* binding */ profileFrequentCategories),
  Ib: () => (/* binding */ profileNumbers),
  kT: () => (/* binding */ profileQuantiles),
  RX: () => (/* binding */ tableProfileSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./build/shared/src/base/dictionary.js

/**
 * Schema of an object whose keys are names from the data, such as columns and categories: any text at all. Zod's own
 * `record` leaves out the key `__proto__` without a word.
 */
function dictionary(value) {
    return schemas/* custom */.IeY(isObject, 'must be an object').transform((object, context) => {
        const parsed = [];
        for (const [key, content] of Object.entries(object)) {
            const result = value.safeParse(content);
            if (result.success)
                parsed.push([key, result.data]);
            else
                for (const issue of result.error.issues)
                    context.addIssue({ ...issue, path: [key, ...issue.path] });
        }
        return Object.fromEntries(parsed);
    });
}
function isObject(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}

// EXTERNAL MODULE: ./build/shared/src/data/table.js
var table = __webpack_require__(96598);
;// CONCATENATED MODULE: ./build/shared/src/data/profile/profile.js



/** Categories with fewer rows than this are not named in a profile (privacy); their rows are counted together. */
const leastNamedCategoryRows = 10;
/** A profile names so many categories at most, the most frequent ones. */
const mostNamedCategories = 1000;
/** Distinct numbers are counted up to so many. */
const mostDistinctNumbers = 1000;
/** How many quantiles a numeric profile keeps: the k/256 quantiles for k = 0 … 256. */
const profileQuantiles = 257;
const count = schemas/* int */.Whr().nonnegative();
/** Set where no value may be told: only how many rows there are, are missing, and are distinct. */
const sensitive = schemas/* literal */.euz(true).optional();
/**
 * What is known of a numeric, boolean or date column without its rows. Dates are milliseconds since 1970 UTC.
 * `quantiles[k]` is the smallest value v with at least k/256 of the present values ≤ v (k = 0: the minimum), so
 * the distribution function read from it errs by at most 1/256 + `quantileError`.
 */
const numericProfileSchema = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('numeric'),
    type: schemas/* enum */.k5n(table/* columnTypes */.SO).exclude(['text']),
    rows: count,
    missing: count,
    /** Null where no value is present, or where they are sensitive. */
    mean: schemas/* number */.aig().nullable(),
    /** Sum of squared deviations from the mean. */
    squaredDeviations: schemas/* number */.aig().nonnegative(),
    minimum: schemas/* number */.aig().nullable(),
    maximum: schemas/* number */.aig().nullable(),
    /** Number of distinct present values, exact up to 1,000, then null. */
    distinct: count.nullable(),
    /** Ascending; empty where no value is present, or where they are sensitive. */
    quantiles: schemas/* array */.YOg(schemas/* number */.aig())
        .refine((values) => values.length === 0 || values.length === profileQuantiles, {
        error: `must be empty or hold ${profileQuantiles} numbers`,
    })
        .refine((values) => values.every((value, k) => k === 0 || values[k - 1] <= value), {
        error: 'must be ascending',
    }),
    /**
     * By how much the rank of a quantile may be off, as a share of the present values; 0: exact. At least
     * k/256 − quantileError of them are at or below quantile k, and at most k/256 + quantileError below it.
     */
    quantileError: schemas/* number */.aig().min(0).max(1),
    sensitive,
});
/**
 * What is known of a text column without its rows. Profiles that were merged know less than one of all rows: a category
 * may be named in one of them and too rare in another. Its count is then too low, and says by how much at most.
 */
const categoricalProfileSchema = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('categorical'),
    type: schemas/* literal */.euz('text'),
    rows: count,
    missing: count,
    /** Number of distinct present values; null where it is not known. */
    distinct: count.nullable(),
    /** Category to count, most frequent first, then by name; only categories of ten rows or more, at most 1,000. */
    categories: dictionary(count),
    /** Rows of present values that are not counted with a category. */
    otherRows: count,
    /** The most rows that a category can have which is not named. */
    unnamedAtMost: count,
    /** The most rows by which the count of a category can be too low; they are among the other rows. */
    uncountedAtMost: count,
    sensitive,
});
const columnProfileSchema = schemas/* discriminatedUnion */.gMt('kind', [numericProfileSchema, categoricalProfileSchema]);
/** The profile of a table: profile.json of a data set has one for each split. */
const tableProfileSchema = schemas/* strictObject */.rej({
    rows: count,
    columns: dictionary(columnProfileSchema),
});
/**
 * The profile of numbers held in memory. NaN is missing.
 * @param values any order; not changed.
 */
function profileNumbers(values, type = 'number') {
    const sorted = values.filter((value) => !Number.isNaN(value)).sort();
    const present = sorted.length;
    // Halves, so that the difference of the largest numbers there are is still a number.
    let half = 0;
    for (let i = 0; i < present; i++)
        half += (sorted[i] / 2 - half) / (i + 1);
    const mean = 2 * half;
    let squaredDeviations = 0;
    let distinct = present > 0 ? 1 : 0;
    for (let i = 0; i < present; i++) {
        squaredDeviations += (sorted[i] - mean) ** 2;
        if (i > 0 && sorted[i] !== sorted[i - 1])
            distinct++;
    }
    const quantiles = [];
    for (let k = 0; present > 0 && k < profileQuantiles; k++) {
        quantiles.push(sorted[Math.max(0, Math.ceil((k * present) / (profileQuantiles - 1)) - 1)]);
    }
    return {
        kind: 'numeric',
        type,
        rows: values.length,
        missing: values.length - present,
        mean: present > 0 ? mean : null,
        squaredDeviations: Math.min(squaredDeviations, Number.MAX_VALUE),
        minimum: present > 0 ? sorted[0] : null,
        maximum: present > 0 ? sorted[present - 1] : null,
        distinct: distinct <= mostDistinctNumbers ? distinct : null,
        quantiles,
        quantileError: 0,
    };
}
/** The profile of a text column from the count of each category. */
function profileCategories(counts, missing) {
    let present = 0;
    for (const rows of counts.values())
        present += rows;
    return profileFrequentCategories(counts, { present, missing, distinct: counts.size });
}
/**
 * The profile of a text column of which only the frequent categories are at hand.
 * @param counts at least the most frequent ones: one more than `mostNamedCategories`, or all of
 * `leastNamedCategoryRows` rows or more.
 */
function profileFrequentCategories(counts, { present, missing, distinct }) {
    const frequent = orderCategories([...counts].filter(([, rows]) => rows >= leastNamedCategoryRows));
    const named = frequent.slice(0, mostNamedCategories);
    const otherRows = named.reduce((rest, [, rows]) => rest - rows, present);
    const [, largest] = frequent[mostNamedCategories] ?? [null, leastNamedCategoryRows - 1];
    return {
        kind: 'categorical',
        type: 'text',
        rows: present + missing,
        missing,
        distinct,
        categories: Object.fromEntries(named),
        otherRows,
        unnamedAtMost: Math.min(largest, otherRows),
        uncountedAtMost: 0,
    };
}
/** Orders in place: the most frequent first, then by name. */
function orderCategories(counts) {
    return counts.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
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

/***/ 49660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OH: () => (/* binding */ findNodeGyp),
/* harmony export */   bx: () => (/* binding */ installFromLockfile),
/* harmony export */   cT: () => (/* binding */ withoutSecrets)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57296);





const run = (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/** Longest time that npm may take: its own limit for one request. Milliseconds. */
const installLimit = 300_000;
/**
 * Installs what the lockfile in a folder lists, without running any install script.
 * @param name for the message.
 * @param hint what to do about it.
 * @throws InfrastructureError with what npm says.
 */
async function installFromLockfile(folder, name, hint) {
    const npm = await findNpm();
    const parameters = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--omit=dev', '--loglevel=error'];
    try {
        await run(npm.command, [...npm.parameters, ...parameters], {
            cwd: folder,
            timeout: installLimit,
            env: withoutSecrets(process.env),
        });
    }
    catch (cause) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InfrastructureError */ .EN(`npm could not install ${name}: ${npmComplaint(cause)}.`, {
            hint,
            retryable: true,
            cause,
        });
    }
}
/** Installers need the machine's settings, but neither the job's inputs nor its tokens. */
function withoutSecrets(environment) {
    const isSecret = (name) => /^(INPUT_|ACTIONS_|GITHUB_TOKEN$)/i.test(name);
    return Object.fromEntries(Object.entries(environment).filter(([name]) => !isSecret(name)));
}
/** What npm says went wrong, without its advice on how to use npm. */
function npmComplaint(error) {
    const { stderr = '', killed = false } = error;
    if (killed)
        return `it took longer than ${installLimit / 60_000} minutes`;
    const lines = stderr.split('\n').map((line) => line.replace(/^npm (error|ERR!)/, '').trim());
    return (lines
        .filter((line) => line !== '')
        .slice(0, 3)
        .join('; ') || (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error));
}
/** The node-gyp that npm brings, which compiles add-ons; null where npm's files are not found. */
async function findNodeGyp() {
    const [script] = (await findNpm()).parameters;
    if (script === undefined)
        return null;
    const found = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(script), '..', 'node_modules', 'node-gyp', 'bin', 'node-gyp.js');
    return (await isThere(found)) ? found : null;
}
/** npm as a script for this very Node, so that no shell is needed; else the `npm` on the path. */
async function findNpm() {
    const folders = [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(process.execPath), ...(process.env.PATH ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter)];
    for (const folder of folders) {
        for (const place of ['node_modules/npm/bin/npm-cli.js', '../lib/node_modules/npm/bin/npm-cli.js']) {
            const script = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, place);
            if (await isThere(script))
                return { command: process.execPath, parameters: [script] };
        }
    }
    return { command: 'npm', parameters: [] };
}
function isThere(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path).then(() => true, () => false);
}


/***/ }),

/***/ 56501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ installPinned)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58500);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73136);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57296);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66720);
/* harmony import */ var _npm_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49660);








/** Between another process's moving its folder into place and saying so. Milliseconds. */
const settlingTime = 2_000;
/**
 * Installs a lockfile's packages into the tool directory, unless that was done before: versions and integrity hashes
 * are pinned, install scripts are off. What was begun and not completed is never used, and of several processes that
 * install at once the first one's counts.
 * @returns the folder whose `node_modules` hold them.
 * @throws InfrastructureError if they cannot be installed.
 */
async function installPinned(packages, { toolDirectory, keepsTools, cache, log }) {
    const { name } = packages;
    const source = packages.source ?? (await lockfileFolder(name));
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(source, 'package-lock.json')))
        .update(packages.extra ?? '')
        .digest('hex')
        .slice(0, 16);
    const platform = `${process.platform}-${process.arch}`;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(toolDirectory, 'mlops-actions', `${name}-${digest}-${platform}`);
    // Beside the folder and written last: what is half there does not count.
    const ready = `${folder}.ready`;
    if (await isComplete(folder, ready))
        return folder;
    const key = `mlops-actions-${name}-${platform}-${digest}`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder), { recursive: true });
    // The cache knows an entry by its path as well, so that it is restored to where it was saved from.
    if (!keepsTools && (await cache.restore(folder, key)) !== null) {
        await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_6__/* .writeFileAtomically */ .lo)(ready, '');
        return folder;
    }
    await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_6__/* .removeLeftovers */ .DA)(toolDirectory);
    log.info(`Installing ${name} once into the tool directory.`);
    const partial = (0,_base_files_js__WEBPACK_IMPORTED_MODULE_6__/* .temporaryName */ .NT)(folder);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.cp)(source, partial, { recursive: true });
        await (0,_npm_js__WEBPACK_IMPORTED_MODULE_7__/* .installFromLockfile */ .bx)(partial, name, packages.hint);
        await packages.complete?.(partial);
        if (!(await moveIntoPlace(partial, folder, ready)))
            return folder;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(partial, { recursive: true, force: true });
    }
    if (!keepsTools)
        await cache.save(folder, key);
    return folder;
}
/** @returns false if another process on this machine was quicker, and may be running what it installed. */
async function moveIntoPlace(partial, folder, ready) {
    if (await isComplete(folder, ready))
        return false;
    if (await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_6__/* .exists */ .t2)(folder)) {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(settlingTime);
        if (await isComplete(folder, ready))
            return false;
        // Left by a process that was killed.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
    }
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(partial, folder);
    }
    catch (error) {
        // It came in between.
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(settlingTime);
        if (await isComplete(folder, ready))
            return false;
        throw error;
    }
    await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_6__/* .writeFileAtomically */ .lo)(ready, '');
    return true;
}
/** Somebody may have deleted the folder alone. */
async function isComplete(folder, ready) {
    return (await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_6__/* .exists */ .t2)(ready)) && (await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_6__/* .exists */ .t2)(folder));
}
/** The folder with package.json and package-lock.json: beside the bundle, or in the sources. */
async function lockfileFolder(name) {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_4__.fileURLToPath)(import.meta.url));
    const candidates = [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(here, '..', 'native', name), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(here, '..', '..', 'native', name)];
    for (const candidate of candidates) {
        if (await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_6__/* .exists */ .t2)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(candidate, 'package-lock.json')))
            return candidate;
    }
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .InfrastructureError */ .EN(`The lockfile of ${name} is missing beside the bundle.`, {
        hint: 'Use the action from its repository, at a released tag.',
    });
}


/***/ })

};
