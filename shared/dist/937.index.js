export const id = 937;
export const ids = [937];
export const modules = {

/***/ 5606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ readable),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   Z7: () => (/* binding */ normalised),
/* harmony export */   tg: () => (/* binding */ encodeValues)
/* harmony export */ });
/* harmony import */ var _database_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11417);

const integers = /^U?(TINYINT|SMALLINT|INTEGER)$|^BIGINT$/;
const numbers = /^(FLOAT|DOUBLE|DECIMAL\(.*\)|U?HUGEINT|UBIGINT)$/;
/** Names and types of a table's columns, in order. */
async function columnsOf(database, table) {
    const rows = await database.rows(`DESCRIBE ${(0,_database_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(table)}`);
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
    const value = (0,_database_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(name);
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
    const name = (0,_database_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(column.name);
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
/** SQL for a text that is different for different values: each value as text, with its length before it. */
function encodeValues(columns, value = ({ name }) => (0,_database_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(name)) {
    const encoded = columns.map((column) => {
        const text = `(${value(column)})::VARCHAR`;
        return `coalesce(strlen(${text}) || ':' || ${text}, '-')`;
    });
    // One call for all: a chain of operators is limited in depth, and so in columns.
    return `concat(${encoded.join(', ')})`;
}


/***/ }),

/***/ 11417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ quoteName),
/* harmony export */   Wm: () => (/* binding */ Database),
/* harmony export */   ol: () => (/* binding */ quoteText)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57296);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96598);


/** A DuckDB database in memory, with the few ways in which the product uses it. */
class Database {
    #module;
    #instance;
    #connection;
    #signal;
    #interrupt = () => this.#connection.interrupt();
    constructor(module, instance, connection, signal) {
        this.#module = module;
        this.#instance = instance;
        this.#connection = connection;
        this.#signal = signal;
        signal?.addEventListener('abort', this.#interrupt);
    }
    static async open(options) {
        const module = await options.load();
        const instance = await module.DuckDBInstance.create(':memory:', {
            temp_directory: options.temporaryDirectory,
            autoinstall_known_extensions: 'false',
            autoload_known_extensions: 'false',
            allow_community_extensions: 'false',
            ...(options.threads ? { threads: String(options.threads) } : {}),
            ...(options.memoryLimit ? { memory_limit: options.memoryLimit } : {}),
        });
        const connection = await instance.connect();
        const database = new Database(module, instance, connection, options.signal);
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
    /** Files that match an absolute pattern. */
    async glob(pattern) {
        const rows = await this.rows(`SELECT file FROM glob(${quoteText(pattern)})`);
        return rows.map(({ file }) => file);
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
            if (count === 1) {
                const prepared = await statements.prepare(0);
                isSelect =
                    prepared.statementType === this.#module.StatementType.SELECT && prepared.parameterCount === 0;
                prepared.destroySync();
            }
        }
        catch (cause) {
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`The query cannot be used: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)}`, {
                location: { key },
                hint: 'It reads the table "source" with DuckDB\'s SQL; files, extensions and settings are closed to it.',
                cause,
            });
        }
        if (count !== 1 || !isSelect) {
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1('The query must be one SELECT statement.', {
                location: { key },
                hint: 'Write a single SELECT over the table "source".',
            });
        }
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
        return (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .tableOf */ .c_)(builders.map((builder) => builder.column()));
    }
    /** The values of a query's one text column, chunk by chunk. */
    async *texts(sql) {
        const result = await this.#unlessAborted(() => this.#connection.stream(sql));
        for (;;) {
            const chunk = await this.#unlessAborted(() => result.fetchChunk());
            if (!chunk || chunk.rowCount === 0)
                return;
            const vector = chunk.getColumnVector(0);
            yield Array.from({ length: chunk.rowCount }, (_, row) => vector.getItem(row));
        }
    }
    async #unlessAborted(work) {
        this.#signal?.throwIfAborted();
        try {
            return await work();
        }
        catch (error) {
            // An interrupted query fails in DuckDB's words; what counts is why it was interrupted.
            this.#signal?.throwIfAborted();
            throw error;
        }
    }
    close() {
        this.#signal?.removeEventListener('abort', this.#interrupt);
        this.#connection.closeSync();
        this.#instance.closeSync();
    }
}
/** A name in SQL, whatever characters it has. */
function quoteName(name) {
    return `"${name.replaceAll('"', '""')}"`;
}
/** A text in SQL, whatever characters it has. */
function quoteText(text) {
    return `'${text.replaceAll("'", "''")}'`;
}
class ChunkBuilder {
    #name;
    #type;
    #values;
    #length = 0;
    #dictionary = new _table_js__WEBPACK_IMPORTED_MODULE_1__/* .TextDictionary */ .o0();
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

/***/ 30884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ loadSource)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57296);
/* harmony import */ var _database_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11417);
/* harmony import */ var _source_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10043);



/** Rows that DuckDB looks at to find the types of a CSV file's columns; types that fail later are found again. */
const sampleRows = 200_000;
/** The header must end within so many bytes. */
const headerBytes = 1 << 20;
/**
 * Loads files into a table of the database, with the types found in the data.
 * @param files all of one format; columns are matched by name.
 * @param textColumns columns that are read as they are written, without looking for a type.
 * @param missing how a CSV file writes a missing value.
 * @throws ConfigurationError naming file and line where the content is not what it should be.
 */
async function loadSource(database, table, files, options) {
    const paths = files.map(({ path }) => (0,_database_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(path)).join(', ');
    if (files[0].format === 'parquet') {
        await translated(files, options.key, () => database.run(`CREATE TABLE ${(0,_database_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .AB)(table)} AS FROM read_parquet([${paths}], union_by_name = true)`));
    }
    else {
        const headers = await Promise.all(files.map((file) => readHeader(file, options.key)));
        const delimiters = new Set(headers.map(({ delimiter }) => delimiter));
        if (delimiters.size > 1) {
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1('The CSV files use different delimiters.', {
                location: { key: options.key },
                hint: 'Write them all with a comma.',
            });
        }
        const read = (how) => `CREATE OR REPLACE TABLE ${(0,_database_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .AB)(table)} AS FROM read_csv([${paths}],
      header = true, skip = 0, delim = ${(0,_database_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)([...delimiters][0])}, quote = '"', escape = '"', comment = '',
      union_by_name = true, nullstr = [${options.missing.map(_database_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol).join(', ')}], ${how})`;
        const text = options.textColumns.filter((name) => headers.some(({ names }) => names.includes(name)));
        const types = text.length > 0 ? `, types = ${asText(text)}` : '';
        await translated(files, options.key, async () => {
            try {
                await database.run(read(`sample_size = ${sampleRows}${types}`));
            }
            catch (error) {
                // A column may change its type far down a file: then all rows are looked at.
                if (/convert|cast/i.test((0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)))
                    await database.run(read(`sample_size = -1${types}`));
                else
                    throw /sniffing/i.test((0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error))
                        ? await findBadLine(database, files, headers, error)
                        : error;
            }
        });
    }
    const [{ rows }] = await database.rows(`SELECT count(*) AS rows FROM ${(0,_database_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .AB)(table)}`);
    if (rows === 0) {
        const names = files.map(({ name }) => `"${name}"`).join(', ');
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`There are no rows in ${names}.`, {
            location: { key: options.key, file: files[0].name },
            hint: 'A source needs at least one row below its header.',
        });
    }
}
/** The column names and the delimiter of a CSV file, from its first line. */
async function readHeader(file, key) {
    const start = (await readStart(file.path)).replace(/^\uFEFF/, '');
    const location = { file: file.name, key, line: 1 };
    const counts = [',', ';', '\t', '|'].map((delimiter) => ({
        delimiter,
        names: splitHeader(start, delimiter).map((name) => name.trim()),
    }));
    const header = counts.reduce((best, next) => (next.names.length > best.names.length ? next : best));
    const empty = header.names.indexOf('');
    if (empty >= 0) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`Column ${empty + 1} of "${file.name}" has no name.`, {
            location,
            hint: 'The first line must name every column.',
        });
    }
    const lower = header.names.map((name) => name.toLowerCase());
    const twice = header.names.find((_, index) => lower.indexOf(lower[index]) !== index);
    if (twice !== undefined) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`"${file.name}" has two columns named "${twice}".`, {
            location,
            hint: 'Give each column a name of its own; small and capital letters count as the same.',
        });
    }
    return header;
}
/** The first bytes of a file as text. */
async function readStart(path) {
    const chunks = [];
    let length = 0;
    for await (const chunk of (0,_source_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(path)) {
        chunks.push(chunk);
        length += chunk.length;
        if (length >= headerBytes)
            break;
    }
    return Buffer.concat(chunks).toString('utf8');
}
/** The fields of a text's first record (RFC 4180). */
function splitHeader(text, delimiter) {
    const fields = [''];
    let quoted = false;
    for (let at = 0; at < text.length; at++) {
        const character = text[at];
        if (quoted) {
            if (character !== '"')
                fields[fields.length - 1] += character;
            else if (text[at + 1] === '"')
                fields[fields.length - 1] += text[++at];
            else
                quoted = false;
        }
        else if (character === '"')
            quoted = true;
        else if (character === delimiter)
            fields.push('');
        else if (character === '\n' || character === '\r')
            break;
        else
            fields[fields.length - 1] += character;
    }
    return fields;
}
/** Reads each file as text, without looking for types: then DuckDB names the line that is wrong. */
async function findBadLine(database, files, headers, error) {
    for (const [index, { path }] of files.entries()) {
        const { names, delimiter } = headers[index];
        try {
            await database.run(`SELECT count(*) FROM read_csv(${(0,_database_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(path)}, header = true,
        delim = ${(0,_database_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(delimiter)}, quote = '"', escape = '"', auto_detect = false, columns = ${asText(names)})`);
        }
        catch (better) {
            return better;
        }
    }
    return error;
}
function asText(columns) {
    return `{${columns.map((name) => `${(0,_database_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(name)}: 'VARCHAR'`).join(', ')}}`;
}
/** Turns DuckDB's long messages into one sentence with file and line. */
async function translated(files, key, work) {
    try {
        await work();
    }
    catch (cause) {
        const text = (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause);
        const file = files.find(({ path }) => text.includes(path)) ?? files[0];
        const line = /Line: (\d+)/.exec(text)?.[1];
        const location = { file: file.name, key, ...(line ? { line: Number(line) } : {}) };
        const fail = (message, hint) => new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(message, { location, hint, cause });
        const columns = /Expected Number of Columns: (\d+) Found: (\d+)/.exec(text);
        if (columns) {
            throw fail(`A line of "${file.name}" has ${columns[2]} fields where the header has ${columns[1]}.`, 'Give every line the same number of fields; quote fields that hold the delimiter.');
        }
        if (/not utf-8|unicode/i.test(text)) {
            throw fail(`"${file.name}" is not in UTF-8.`, 'Save it as UTF-8.');
        }
        if (/quote/i.test(text) && /unterminated/i.test(text)) {
            throw fail(`"${file.name}" has a quoted field that does not end.`, 'Close the quote.');
        }
        if (file.format === 'parquet' && /magic bytes|too small|don't know what type/i.test(text)) {
            throw fail(`"${file.name}" is not a complete Parquet file.`, 'It may have been cut off when it was written or copied; write it again.');
        }
        throw fail(`"${file.name}" cannot be read: ${text.split('\n').slice(0, 2).join(' ')}`, 'Mend the file.');
    }
}


/***/ }),

/***/ 10043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pm: () => (/* binding */ sourceFormat),
/* harmony export */   _b: () => (/* binding */ findSourceFiles),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38522);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57296);





/**
 * The files that a source names: paths and globs, relative to the working directory, sorted. Each is looked at
 * once for what DuckDB would report unclearly or not at all.
 * @param key where the source is configured, for messages.
 * @param glob expands an absolute pattern into absolute paths.
 * @throws ConfigurationError if a file is missing, empty, of an unknown kind, cut off, or holds NUL bytes.
 */
async function findSourceFiles(source, workingDirectory, key, glob) {
    const found = new Map();
    for (const pattern of typeof source === 'string' ? [source] : source) {
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workingDirectory, pattern);
        const isPattern = /[*?[\]]/.test(pattern);
        const paths = isPattern ? (await glob(absolute)).sort() : [absolute];
        if (paths.length === 0) {
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1(`No file matches "${pattern}".`, {
                location: { key },
                hint: 'Patterns are relative to working-directory.',
            });
        }
        for (const path of paths) {
            const name = isPattern ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(workingDirectory, path) : pattern;
            if (!found.has(path))
                found.set(path, { name, path, format: formatOf(name, key) });
        }
    }
    const files = [...found.values()];
    const formats = new Set(files.map(({ format }) => format));
    if (formats.size > 1) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1('CSV and Parquet files are mixed in one source.', {
            location: { key },
            hint: 'Name files of one kind.',
        });
    }
    for (const file of files)
        await checkFile(file, key);
    return files;
}
/** The format of a data file by its name; null if it is of no kind that can be read. */
function sourceFormat(name) {
    if (/\.parquet$/i.test(name))
        return 'parquet';
    return /\.(csv|tsv|txt)(\.gz)?$/i.test(name) ? 'csv' : null;
}
function formatOf(name, key) {
    const format = sourceFormat(name);
    if (format !== null)
        return format;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1(`"${name}" is of a kind that cannot be read.`, {
        location: { key },
        hint: 'Allowed: .csv, .tsv, .txt (also with .gz) and .parquet.',
    });
}
async function checkFile(file, key) {
    const location = { file: file.name, key };
    const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file.path).catch((cause) => {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1(cause.code === 'ENOENT'
            ? `The file "${file.name}" does not exist.`
            : `"${file.name}" cannot be read: ${cause.message}`, { location, hint: 'Paths are relative to working-directory.', cause });
    });
    if (facts.isDirectory()) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1(`"${file.name}" is a folder.`, {
            location,
            hint: `Name its files, for example "${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(file.name, '*.csv')}".`,
        });
    }
    if (facts.size === 0)
        throw emptyFile(file, location);
    if (file.format === 'csv')
        await checkText(file, location);
}
function emptyFile(file, location) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1(`The file "${file.name}" is empty.`, {
        location,
        hint: 'It needs a header line and rows.',
    });
}
/** Reads a text file once, to its end: a compressed one that was cut off would else pass for a shorter one. */
async function checkText(file, location) {
    let line = 1;
    let length = 0;
    try {
        for await (const bytes of readText(file.path)) {
            length += bytes.length;
            const nul = bytes.indexOf(0);
            const end = nul < 0 ? bytes.length : nul;
            for (let at = bytes.indexOf(10); at >= 0 && at < end; at = bytes.indexOf(10, at + 1))
                line++;
            if (nul < 0)
                continue;
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1(`"${file.name}" holds a NUL byte, so it is not a text file in UTF-8.`, {
                location: { ...location, line },
                hint: 'Save it as UTF-8 without NUL bytes; UTF-16 files have one beside every letter.',
            });
        }
    }
    catch (cause) {
        if (!String(cause.code).startsWith('Z_'))
            throw cause;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1(`"${file.name}" is not a complete gzip file: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(cause)}.`, {
            location,
            hint: 'It may have been cut off when it was written or copied; write it again.',
            cause,
        });
    }
    if (length === 0)
        throw emptyFile(file, location);
}
/** The bytes of a text file, uncompressed where its name says that it is compressed. */
async function* readText(path) {
    const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: 1 << 20 });
    try {
        yield* path.toLowerCase().endsWith('.gz') ? bytes.pipe((0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.createGunzip)()) : bytes;
    }
    finally {
        bytes.destroy();
    }
}


/***/ })

};
