export const id = 1520;
export const ids = [1520];
export const modules = {

/***/ 16112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bQ: () => (/* binding */ loggedColumnsOf),
/* harmony export */   cl: () => (/* binding */ loggedRoles),
/* harmony export */   se: () => (/* binding */ loggedColumns)
/* harmony export */ });
/* harmony import */ var _learners_tasks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93978);

/** What a log of decisions says of each beside its context; the roles that the columns have. */
const loggedRoles = ['action', 'reward', 'propensity'];
/** The columns of a log of decisions; null where something else is learned. */
function loggedColumns({ action, reward, propensity }, task) {
    if (task !== _learners_tasks_js__WEBPACK_IMPORTED_MODULE_0__/* .banditTask */ .Eq)
        return null;
    return {
        action: action ?? 'action',
        reward: reward ?? 'reward',
        propensity: propensity ?? 'propensity',
    };
}
/** The same as a data set's schema has them. @returns null where it holds no logged decisions. */
function loggedColumnsOf({ columns }) {
    const nameOf = (role) => columns.find((column) => column.role === role)?.name;
    const [action, reward, propensity] = loggedRoles.map(nameOf);
    if (action === undefined || reward === undefined || propensity === undefined)
        return null;
    return { action, reward, propensity };
}


/***/ }),

/***/ 91218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ PathPattern),
/* harmony export */   Pt: () => (/* binding */ isPattern),
/* harmony export */   as: () => (/* binding */ NamePattern)
/* harmony export */ });
/**
 * Globs over paths with "/": `*` and `?` stay within a name, `[a-z]` and `[!a-z]` are sets, and a name of two stars
 * stands for any number of folders. A name that begins with a dot is matched only by a pattern that does so.
 */
/** Whether a text has a character that makes it a pattern. */
function isPattern(text) {
    return /[*?[\]]/.test(text);
}
/** A pattern for one name. */
class NamePattern {
    #tokens;
    #hidden;
    constructor(text) {
        this.#hidden = text.startsWith('.');
        this.#tokens = tokensOf(text);
    }
    /** Greedy with one place to return to, so that the time is at most length of the pattern times that of the name. */
    matches(name) {
        if (name.startsWith('.') && !this.#hidden)
            return false;
        const tokens = this.#tokens;
        const characters = Array.from(name);
        let token = 0;
        let at = 0;
        let star = -1;
        let starAt = 0;
        while (at < characters.length) {
            const next = tokens[token];
            if (next === '*') {
                star = token++;
                starAt = at;
            }
            else if (next?.matches(characters[at])) {
                token++;
                at++;
            }
            else if (star >= 0) {
                token = star + 1;
                at = ++starAt;
            }
            else {
                return false;
            }
        }
        while (tokens[token] === '*')
            token++;
        return token === tokens.length;
    }
}
function tokensOf(text) {
    const characters = Array.from(text);
    const tokens = [];
    for (let at = 0; at < characters.length; at++) {
        const character = characters[at];
        const end = character === '[' ? characters.indexOf(']', at + 2) : -1;
        if (character === '*') {
            if (tokens.at(-1) !== '*')
                tokens.push('*');
        }
        else if (character === '?') {
            tokens.push({ matches: () => true });
        }
        else if (end > 0) {
            tokens.push(setOf(characters.slice(at + 1, end)));
            at = end;
        }
        else {
            tokens.push({ matches: (found) => found === character });
        }
    }
    return tokens;
}
function setOf(inside) {
    const negated = inside[0] === '!' || inside[0] === '^';
    const members = negated ? inside.slice(1) : inside;
    const ranges = [];
    for (let at = 0; at < members.length; at++) {
        const isRange = members[at + 1] === '-' && at + 2 < members.length;
        ranges.push([members[at], isRange ? members[at + 2] : members[at]]);
        if (isRange)
            at += 2;
    }
    return {
        matches: (found) => ranges.some(([low, high]) => found >= low && found <= high) !== negated,
    };
}
/** A pattern for a whole path. */
class PathPattern {
    /** What every match begins with: all before the first name that is a pattern, with "/" at its end. */
    prefix;
    #names;
    constructor(pattern) {
        const names = pattern.split('/');
        const first = names.findIndex(isPattern);
        this.prefix = first <= 0 ? '' : `${names.slice(0, first).join('/')}/`;
        this.#names = names.map((name) => (name === '**' ? '**' : new NamePattern(name)));
    }
    matches(path) {
        const names = path.split('/');
        const patterns = this.#names;
        let pattern = 0;
        let at = 0;
        let stars = -1;
        let starsAt = 0;
        while (at < names.length) {
            const next = patterns[pattern];
            if (next === '**') {
                stars = pattern++;
                starsAt = at;
            }
            else if (next?.matches(names[at])) {
                pattern++;
                at++;
            }
            else if (stars >= 0 && !names[starsAt].startsWith('.')) {
                pattern = stars + 1;
                at = ++starsAt;
            }
            else {
                return false;
            }
        }
        while (patterns[pattern] === '**')
            pattern++;
        return pattern === patterns.length;
    }
}


/***/ }),

/***/ 31040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sh: () => (/* binding */ loadSource),
  zP: () => (/* binding */ readFrom),
  PD: () => (/* binding */ staysInFiles)
});

// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/data/database.js + 1 modules
var data_database = __webpack_require__(98293);
;// CONCATENATED MODULE: ./build/shared/src/data/sources/absent-columns.js
/** More columns than this are not named one by one. */
const mostNamed = 10;
/**
 * What to say where some files of a source lack columns that others have: their values are missing there.
 * @param files with the names of their columns; small and capital letters count as the same.
 * @returns one sentence a column, at most eleven.
 */
function absentColumns(files) {
    const owners = new Map();
    for (const { columns } of files) {
        for (const name of columns) {
            const found = owners.get(name.toLowerCase());
            if (found)
                found.files++;
            else
                owners.set(name.toLowerCase(), { name, files: 1 });
        }
    }
    const absent = [...owners].filter(([, owner]) => owner.files < files.length);
    const sentences = absent.slice(0, mostNamed).map(([lower, owner]) => {
        const lacking = files.find(({ columns }) => !columns.some((name) => name.toLowerCase() === lower));
        const count = files.length - owner.files;
        return `${count} of ${files.length} files lack the column "${owner.name}", such as "${lacking?.name}"; its values are missing there.`;
    });
    if (absent.length > mostNamed) {
        sentences.push(`${absent.length - mostNamed} further columns are in some of the ${files.length} files only.`);
    }
    return sentences;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/shared/src/data/sources/csv-header.js


/** The header must end within so many bytes. */
const longestHeader = 1 << 20;
/**
 * The column names and the delimiter of a CSV file, from its first line.
 * @throws ConfigurationError if a column has no name, or two have the same.
 */
async function readCsvHeader(file, key) {
    const start = (await readStart(file.path)).replace(/^\uFEFF/, '');
    const location = { file: file.name, key, line: 1 };
    const delimiters = file.delimiter === null ? [',', ';', '\t', '|'] : [file.delimiter];
    const headers = delimiters.map((delimiter) => ({
        delimiter,
        names: splitHeader(start, delimiter).map((name) => name.trim()),
    }));
    const header = headers.reduce((best, next) => (next.names.length > best.names.length ? next : best));
    if (Buffer.byteLength(start) >= longestHeader && !/[\r\n]/.test(start)) {
        throw new errors/* ConfigurationError */.j1(`The first line of "${file.name}" is longer than a header can be.`, {
            location,
            hint: 'The first line must name every column, in at most 1 MiB.',
        });
    }
    const empty = header.names.indexOf('');
    if (empty >= 0) {
        throw new errors/* ConfigurationError */.j1(`Column ${empty + 1} of "${file.name}" has no name.`, {
            location,
            hint: 'The first line must name every column.',
        });
    }
    refuseTwins(header.names, file, location);
    return header;
}
/** @throws ConfigurationError if two names differ in nothing or in small and capital letters only. */
function refuseTwins(names, file, location) {
    const seen = new Set();
    for (const name of names) {
        if (seen.has(name.toLowerCase())) {
            throw new errors/* ConfigurationError */.j1(`"${file.name}" has two columns named "${name}".`, {
                location,
                hint: 'Give each column a name of its own; small and capital letters count as the same.',
            });
        }
        seen.add(name.toLowerCase());
    }
}
/** The first bytes of a file as text. */
async function readStart(path) {
    const file = await (0,promises_.open)(path, 'r');
    try {
        const { bytesRead, buffer } = await file.read(Buffer.alloc(longestHeader), 0, longestHeader, 0);
        return buffer.toString('utf8', 0, bytesRead);
    }
    finally {
        await file.close();
    }
}
/** The fields of a text's first record (RFC 4180). */
function splitHeader(text, delimiter) {
    const fields = [];
    let field = '';
    let quoted = false;
    for (let at = 0; at < text.length; at++) {
        const character = text[at];
        if (quoted) {
            if (character !== '"')
                field += character;
            else if (text[at + 1] === '"')
                field += text[++at];
            else
                quoted = false;
        }
        else if (character === '"')
            quoted = true;
        else if (character === delimiter) {
            fields.push(field);
            field = '';
        }
        else if (character === '\n' || character === '\r')
            break;
        else
            field += character;
    }
    return [...fields, field];
}

// EXTERNAL MODULE: ./build/shared/src/data/sources/formats.js
var formats = __webpack_require__(71319);
// EXTERNAL MODULE: ./build/shared/src/data/sources/row-file.js
var row_file = __webpack_require__(33782);
// EXTERNAL MODULE: ./build/shared/src/data/sources/text-check.js
var text_check = __webpack_require__(94273);
;// CONCATENATED MODULE: ./build/shared/src/data/sources/load-source.js







/** Rows that DuckDB looks at to find the types of a CSV file's columns; types that fail later are found again. */
const sampleRows = 200_000;
/** More columns than this are a mistake, or meant to fill the memory. */
const mostColumns = 10_000;
/** DuckDB's own limit on a line, with which it reads in parallel blocks of a good size. Bytes. */
const usualLine = 2_000_000;
/** Files with fewer columns than this altogether are opened again for each look at them without much loss. */
const mostColumnsThatStay = 1_000;
/** Whether `loadSource` leaves the rows of such files where they are, if it may. */
function staysInFiles(files) {
    const columns = files.reduce((sum, file) => sum + (file.columns?.length ?? 0), 0);
    return files[0].format === 'parquet' && columns <= mostColumnsThatStay;
}
/**
 * Does work on what `loadSource` loaded from files and may have left in them.
 * @throws ConfigurationError naming the file if its content is not what it should be, or changed meanwhile.
 */
async function readFrom(files, key, work) {
    const result = await translated(files, key, work);
    await refuseChanged(files, key);
    return result;
}
/**
 * Loads files into a table of the database, with the types found in the data.
 * @param files all of one format; columns are matched by name.
 * @returns what the user should know, one sentence each.
 * @throws ConfigurationError naming file and line where the content is not what it should be.
 */
async function loadSource(database, table, files, options) {
    const load = { csv: loadCsv, jsonl: loadJsonLines, parquet: loadParquet, rows: loadRows }[files[0].format];
    const warnings = await load(database, table, files, options);
    const [{ rows }] = await database.rows(`SELECT count(*) AS rows FROM ${(0,data_database/* quoteName */.AB)(table)}`);
    if (rows === 0) {
        const names = files.map(({ name }) => `"${name}"`).join(', ');
        throw new errors/* ConfigurationError */.j1(`There are no rows in ${names}.`, {
            location: { key: options.key, file: files[0].name },
            hint: files[0].format === 'csv'
                ? 'A source needs at least one row below its header.'
                : 'A source needs at least one row.',
        });
    }
    await refuseChanged(files, options.key);
    return warnings;
}
async function refuseChanged(files, key) {
    for (const file of files) {
        if ((await file.unchanged?.()) !== false)
            continue;
        throw new errors/* ConfigurationError */.j1(`"${file.name}" changed while it was being read.`, {
            location: { file: file.name, key },
            hint: 'Run it again once nobody writes to it.',
        });
    }
}
async function loadParquet(database, table, files, { key, mayStay = false }) {
    refuseTooManyColumns(files.map(({ columns }) => columns?.length ?? 0), files, key);
    for (const file of files)
        refuseTwins(namesOf(file), file, { file: file.name, key });
    const stays = mayStay && staysInFiles(files);
    if (stays)
        await database.keepOpen(files.map(({ path }) => path));
    await translated(files, key, () => database.run(`CREATE OR REPLACE ${stays ? 'VIEW' : 'TABLE'} ${(0,data_database/* quoteName */.AB)(table)} AS
       FROM read_parquet([${pathsOf(files)}], union_by_name = true)`));
    return absentColumns(files.map((file) => ({ name: file.name, columns: namesOf(file) })));
}
async function loadCsv(database, table, files, options) {
    const headers = await Promise.all(files.map((file) => readCsvHeader(file, options.key)));
    refuseTooManyColumns(headers.map(({ names }) => names.length), files, options.key);
    const delimiters = new Set(headers.map(({ delimiter }) => delimiter));
    if (delimiters.size > 1) {
        throw new errors/* ConfigurationError */.j1('The CSV files use different delimiters.', {
            location: { key: options.key },
            hint: 'Write them all with a comma.',
        });
    }
    const read = (how) => `CREATE OR REPLACE TABLE ${(0,data_database/* quoteName */.AB)(table)} AS FROM read_csv([${pathsOf(files)}],
    header = true, skip = 0, delim = ${(0,data_database/* quoteText */.ol)([...delimiters][0])}, quote = '"', escape = '"', comment = '',
    union_by_name = true, nullstr = [${options.missing.map(data_database/* quoteText */.ol).join(', ')}]${lineLimit(files)}, ${how})`;
    const text = options.textColumns.filter((name) => headers.some(({ names }) => names.includes(name)));
    const types = text.length > 0 ? `, types = ${typesOf(text.map((name) => ({ name, type: 'VARCHAR' })))}` : '';
    await translated(files, options.key, async () => {
        try {
            await database.run(read(`sample_size = ${sampleRows}${types}`));
        }
        catch (error) {
            // A column may change its type far down a file: then all rows are looked at.
            if (/convert|cast/i.test((0,errors/* messageOf */.bD)(error)))
                await database.run(read(`sample_size = -1${types}`));
            else
                throw /sniffing/i.test((0,errors/* messageOf */.bD)(error)) ? await findBadLine(database, files, headers, error) : error;
        }
    });
    return absentColumns(files.map(({ name }, index) => ({ name, columns: headers[index].names })));
}
/** Values that are lists or objects become text. Every line is looked at for columns: a late one is not lost. */
async function loadJsonLines(database, table, files, { key, textColumns }) {
    const paths = pathsOf(files);
    const common = `format = 'newline_delimited', maximum_object_size = ${text_check/* longestAllowedLine */.Lz + 1}`;
    let warnings = [];
    await translated(files, key, async () => {
        const keys = await database.rows(`SELECT DISTINCT unnest(json_keys(json)) AS name, filename AS file
       FROM read_json_objects([${paths}], ${common}, filename = true) ORDER BY file, name LIMIT ${mostColumns * 10}`);
        const keysOf = (file) => keys.filter((found) => found.file === file.path).map(({ name }) => name);
        const columns = files.map((file) => ({ name: file.name, columns: keysOf(file) }));
        refuseTooManyColumns(columns.map((found) => found.columns.length), files, key);
        for (const [index, file] of files.entries()) {
            refuseTwins(columns[index].columns, file, { file: file.name, key });
            if (columns[index].columns.includes('')) {
                throw new errors/* ConfigurationError */.j1(`"${file.name}" has a key that is empty.`, {
                    location: { file: file.name, key },
                    hint: 'Keys are the names of columns.',
                });
            }
        }
        warnings = absentColumns(columns);
        const described = await database.rows(`DESCRIBE FROM read_json([${paths}], ${common}, records = 'true', maximum_depth = 2,
       map_inference_threshold = -1, sample_size = -1, maximum_sample_files = 2147483647, union_by_name = true)`);
        const typed = described.map(({ column_name: name, column_type: type }) => ({
            name,
            type: textColumns.includes(name) || /JSON|[[(]/.test(type) ? 'VARCHAR' : type,
        }));
        await database.run(`CREATE OR REPLACE TABLE ${(0,data_database/* quoteName */.AB)(table)} AS
      FROM read_json([${paths}], ${common}, records = 'true', columns = ${typesOf(typed)})`);
    });
    return warnings;
}
/** Rows of a database, with the types that it gave them. */
async function loadRows(database, table, files, { key, textColumns }) {
    const parts = files.map((file) => {
        const columns = (file.columns ?? []).map(({ name, type }) => ({
            name,
            type: textColumns.includes(name) ? 'VARCHAR' : type,
        }));
        return `FROM read_csv(${(0,data_database/* quoteText */.ol)(file.path)}, header = false, auto_detect = false, delim = ',', quote = '"',
      escape = '"', nullstr = ${(0,data_database/* quoteText */.ol)(row_file/* missingMark */.q)}, allow_quoted_nulls = false, new_line = '\\n',
      columns = ${typesOf(columns)}${lineLimit([file])})`;
    });
    await translated(files, key, () => database.run(`CREATE OR REPLACE TABLE ${(0,data_database/* quoteName */.AB)(table)} AS ${parts.join(' UNION ALL BY NAME ')}`));
    return absentColumns(files.map((file) => ({ name: file.name, columns: namesOf(file) })));
}
/** The names that the file itself says. */
function namesOf({ columns }) {
    return (columns ?? []).map(({ name }) => name);
}
function pathsOf(files) {
    return files.map(({ path }) => (0,data_database/* quoteText */.ol)(path)).join(', ');
}
function typesOf(columns) {
    return `{${columns.map(({ name, type }) => `${(0,data_database/* quoteText */.ol)(name)}: ${(0,data_database/* quoteText */.ol)(type)}`).join(', ')}}`;
}
/** Longer lines than usual need larger blocks, and so fewer of them at a time. */
function lineLimit(files) {
    return files.some(({ longestLine }) => longestLine > usualLine)
        ? `, max_line_size = ${text_check/* longestAllowedLine */.Lz + 2}, buffer_size = ${4 * text_check/* longestAllowedLine */.Lz}`
        : '';
}
function refuseTooManyColumns(counts, files, key) {
    const index = counts.findIndex((count) => count > mostColumns);
    if (index < 0)
        return;
    throw new errors/* ConfigurationError */.j1(`"${files[index].name}" has more than ${mostColumns} columns.`, {
        location: { file: files[index].name, key },
        hint: 'Put what belongs together into fewer columns.',
    });
}
/** Reads each file as text, without looking for types: then DuckDB names the line that is wrong. */
async function findBadLine(database, files, headers, error) {
    for (const [index, file] of files.entries()) {
        const { names, delimiter } = headers[index];
        const columns = typesOf(names.map((name) => ({ name, type: 'VARCHAR' })));
        try {
            await database.run(`SELECT count(*) FROM read_csv(${(0,data_database/* quoteText */.ol)(file.path)}, header = true,
        delim = ${(0,data_database/* quoteText */.ol)(delimiter)}, quote = '"', escape = '"', auto_detect = false,
        columns = ${columns}${lineLimit([file])})`);
        }
        catch (better) {
            return better;
        }
    }
    return error;
}
/** Turns DuckDB's long messages into one sentence with file and line. */
async function translated(files, key, work) {
    try {
        return await work();
    }
    catch (cause) {
        const isSaid = cause instanceof errors/* ConfigurationError */.j1 || cause instanceof errors/* InfrastructureError */.EN;
        if (isSaid || cause.name === 'AbortError')
            throw cause;
        const text = (0,errors/* messageOf */.bD)(cause);
        const file = files.find(({ path }) => text.includes(path)) ?? files[0];
        const line = lineIn(text);
        const location = { file: file.name, key, ...(line === undefined ? {} : { line }) };
        const fail = (message, hint) => new errors/* ConfigurationError */.j1(message, { location, hint, cause });
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
        if (/maximum line size|maximum_object_size/i.test(text)) {
            throw fail(`"${file.name}" has a row that is longer than ${text_check/* longestAllowedLine */.Lz / 2 ** 20} MiB.`, 'Is a quote left open?');
        }
        if (file.format === 'parquet' && /magic bytes|too small|don't know what type/i.test(text)) {
            throw fail(`"${file.name}" is not a complete Parquet file.`, 'It may have been cut off when it was written or copied; write it again.');
        }
        if (file.format === 'jsonl' && /byte order mark/i.test(text)) {
            throw fail(`"${file.name}" begins with a byte order mark.`, 'Save it as UTF-8 without one (without "BOM").');
        }
        if (file.format === 'jsonl' && /malformed json|expected records|duplicate key/i.test(text)) {
            const what = /duplicate key ("[^"]*")/.exec(text);
            throw fail(what
                ? `A line of "${file.name}" has the key ${what[1]} twice.`
                : `A line of "${file.name}" is no JSON object.`, 'Write one object a line, like {"age": 42, "city": "Oslo"}.');
        }
        const said = text.split('\n').slice(0, 2).join(' ').replaceAll(file.path, file.name);
        throw fail(`"${file.name}" cannot be read as ${formats/* formatNames */.EI[file.format]}: ${said}`, 'Mend the file.');
    }
}
/** The line that a message of DuckDB names. Of JSON that cannot be parsed it names the line after. */
function lineIn(text) {
    const line = /Line: (\d+)/.exec(text) ?? /in line (\d+)/.exec(text);
    if (line === null)
        return undefined;
    return Math.max(1, Number(line[1]) - (/malformed json/i.test(text) ? 1 : 0));
}


/***/ }),

/***/ 44864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ kindOf),
  p: () => (/* binding */ localParts)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/src/base/digest.js
var digest = __webpack_require__(47163);
// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/data/sources/check-parquet.js + 1 modules
var check_parquet = __webpack_require__(43265);
// EXTERNAL MODULE: ./build/shared/src/data/sources/glob-pattern.js
var glob_pattern = __webpack_require__(91218);
;// CONCATENATED MODULE: ./build/shared/src/data/sources/find-files.js



/**
 * The files that an absolute pattern matches, sorted. Folders that are symbolic links are followed where the
 * pattern names them, but not by `**`, which could else go in circles.
 */
async function findFiles(pattern) {
    const { root } = (0,external_node_path_.parse)(pattern);
    const all = pattern.slice(root.length).split(external_node_path_.sep);
    const names = all.filter((name, index) => name !== '**' || all[index - 1] !== '**');
    const first = names.findIndex(glob_pattern/* isPattern */.Pt);
    const found = new Set();
    await walk((0,external_node_path_.join)(root, ...names.slice(0, first)), names.slice(first), found);
    return [...found].sort();
}
async function walk(folder, names, found) {
    const [name, ...rest] = names;
    if (!(0,glob_pattern/* isPattern */.Pt)(name)) {
        if (rest.length > 0)
            return walk((0,external_node_path_.join)(folder, name), rest, found);
        if (await isFile((0,external_node_path_.join)(folder, name)))
            found.add((0,external_node_path_.join)(folder, name));
        return;
    }
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => []);
    if (name === '**') {
        // A pattern that ends with two stars means every file below.
        await walk(folder, rest.length === 0 ? ['*'] : rest, found);
        for (const entry of entries) {
            if (entry.isDirectory() && !entry.name.startsWith('.')) {
                await walk((0,external_node_path_.join)(folder, entry.name), names, found);
            }
        }
        return;
    }
    const matching = new glob_pattern/* NamePattern */.as(name);
    for (const entry of entries.filter((each) => matching.matches(each.name))) {
        const path = (0,external_node_path_.join)(folder, entry.name);
        if (rest.length > 0)
            await walk(path, rest, found);
        else if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path))))
            found.add(path);
    }
}
async function isFile(path) {
    return (0,promises_.stat)(path).then((facts) => facts.isFile(), () => false);
}

// EXTERNAL MODULE: ./build/shared/src/data/sources/formats.js
var formats = __webpack_require__(71319);
// EXTERNAL MODULE: ./build/shared/src/data/sources/once.js
var once = __webpack_require__(57650);
// EXTERNAL MODULE: ./build/shared/src/data/sources/read-content.js
var read_content = __webpack_require__(37595);
;// CONCATENATED MODULE: ./build/shared/src/data/sources/local-source.js











/**
 * The files that a path or glob names, sorted. A relative one must stay below the working directory, and its
 * symbolic links within the checkout: mlops.yml may come from somebody who may not see the rest of the machine.
 * @throws ConfigurationError if there is no file, or one is of an unknown kind or out of bounds.
 */
async function localParts(location, context) {
    const { pattern } = location;
    const { workingDirectory, key } = context;
    const absolute = (0,external_node_path_.resolve)(workingDirectory, pattern);
    if (!(0,external_node_path_.isAbsolute)(pattern) && !isInside(workingDirectory, absolute))
        throw leaves(pattern, key);
    if (!(0,glob_pattern/* isPattern */.Pt)(pattern))
        return [await localPart(location, pattern, absolute, context)];
    const paths = await findFiles(absolute);
    if (paths.length === 0) {
        throw new errors/* ConfigurationError */.j1(`No file matches "${pattern}".`, {
            location: { key },
            hint: 'Patterns are relative to working-directory.',
        });
    }
    const parts = [];
    for (const path of paths) {
        const name = (0,external_node_path_.isAbsolute)(pattern) ? path : (0,external_node_path_.relative)(workingDirectory, path).split(external_node_path_.sep).join('/');
        parts.push(await localPart(location, name, path, context));
    }
    return parts;
}
async function localPart({ pattern, kind: configured, maxBytes }, name, path, context) {
    const { key, signal } = context;
    const kind = configured ?? kindOf(name, key);
    const facts = await checkPlace(name, path, !(0,external_node_path_.isAbsolute)(pattern), context);
    const content = { name, key, kind, signal };
    const unchanged = async () => {
        const now = await (0,promises_.stat)(path).catch(() => null);
        return now !== null && now.size === facts.size && now.mtimeMs === facts.mtimeMs;
    };
    const read = () => (0,external_node_fs_.createReadStream)(path, { highWaterMark: 1 << 20 });
    // A plain file is read once: where its digest is wanted, the pass that computes it checks it as well.
    const digested = (0,once/* once */.O)(() => (0,read_content/* readContent */.c)(read(), { ...content, target: null, path, digest: true }));
    let isDigested = false;
    const checked = (0,once/* once */.O)(() => isDigested ? digested() : (0,read_content/* readContent */.c)(read(), { ...content, target: null, path, digest: false }));
    return {
        id: path,
        name,
        format: kind.format,
        fingerprint: (0,once/* once */.O)(async () => {
            if (kind.compression !== null)
                return (0,digest/* sha256OfFile */.Vq)(path);
            isDigested = true;
            return (await digested()).digest;
        }),
        file: (0,once/* once */.O)(async () => {
            const common = { name, format: kind.format, delimiter: kind.delimiter, unchanged };
            if (kind.format === 'parquet') {
                const columns = await (0,check_parquet/* checkParquet */.r)(path, name, key);
                return { ...common, path, longestLine: 0, columns };
            }
            if (kind.compression === null)
                return { ...common, path, longestLine: (await checked()).longestLine };
            const target = await context.newFile(kind.format);
            const { longestLine } = await (0,read_content/* readContent */.c)(read(), { ...content, target, digest: false, maxBytes });
            return { ...common, path: target, longestLine };
        }),
    };
}
/** What the ending of a name says. @throws ConfigurationError where it says nothing. */
function kindOf(name, key) {
    const kind = (0,formats/* fileKind */.h_)(name);
    if (kind !== null)
        return kind;
    throw new errors/* ConfigurationError */.j1(`"${name}" is of a kind that cannot be read.`, {
        location: { key },
        hint: `Allowed: ${formats/* allowedEndings */.pw}; for other names write { path: …, format: csv }.`,
    });
}
async function checkPlace(name, path, bounded, { workingDirectory, repositoryDirectory, key }) {
    const location = { file: name, key };
    const facts = await (0,promises_.stat)(path).catch((cause) => {
        throw new errors/* ConfigurationError */.j1(cause.code === 'ENOENT'
            ? `The file "${name}" does not exist.`
            : `"${name}" cannot be read: ${cause.message}`, { location, hint: 'Paths are relative to working-directory.', cause });
    });
    if (bounded) {
        const repository = repositoryDirectory ?? workingDirectory;
        const boundary = isInside(repository, workingDirectory) ? repository : workingDirectory;
        if (!isInside(await (0,promises_.realpath)(boundary), await (0,promises_.realpath)(path))) {
            throw new errors/* ConfigurationError */.j1(`"${name}" is reached through a symbolic link that leaves the repository.`, {
                location,
                hint: 'Put the file itself there, or name it with an absolute path.',
            });
        }
    }
    if (facts.isDirectory()) {
        throw new errors/* ConfigurationError */.j1(`"${name}" is a folder.`, {
            location,
            hint: `Name its files, for example "${(0,external_node_path_.join)(name, '*.csv')}".`,
        });
    }
    if (!facts.isFile()) {
        throw new errors/* ConfigurationError */.j1(`"${name}" is no regular file.`, { location, hint: 'Name a file.' });
    }
    if (facts.size === 0) {
        throw new errors/* ConfigurationError */.j1(`The file "${name}" is empty.`, {
            location,
            hint: 'It needs a header line and rows.',
        });
    }
    return facts;
}
function isInside(folder, path) {
    const inside = (0,external_node_path_.relative)(folder, path);
    return inside !== '..' && !inside.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(inside);
}
function leaves(pattern, key) {
    return new errors/* ConfigurationError */.j1(`"${pattern}" leaves the working directory.`, {
        location: { key },
        hint: 'Use an absolute path, or set working-directory to a folder that holds the data.',
    });
}


/***/ }),

/***/ 57650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** The same work, done when it is first asked for and not again. */
function once(work) {
    let result;
    return () => {
        result ??= work();
        return result;
    };
}


/***/ }),

/***/ 45176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ openSources)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57296);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66720);
/* harmony import */ var _base_settle_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(32224);
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71319);
/* harmony import */ var _local_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44864);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57650);
/* harmony import */ var _source_location_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96444);









/** How many parts are fetched at a time. */
const parallel = 4;
function openSources(access) {
    const folder = (0,_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .temporaryName */ .NT)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(access.temporaryDirectory, 'sources'));
    const makeFolder = (0,_once_js__WEBPACK_IMPORTED_MODULE_7__/* .once */ .O)(async () => {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder);
    });
    let count = 0;
    const newFile = async (ending) => {
        await makeFolder();
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${count++}.${ending}`);
    };
    const known = new Map();
    const partsOf = (source, key) => {
        const name = JSON.stringify([source, key]);
        const found = known.get(name) ?? findParts(source, { ...access, key, newFile });
        known.set(name, found);
        return found;
    };
    return {
        fingerprints: async (source, key) => inParallel(await partsOf(source, key), (part) => part.fingerprint()),
        files: async (source, key) => inParallel(await partsOf(source, key), (part) => part.file()),
        close: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true }),
    };
}
async function findParts(source, context) {
    const parts = new Map();
    for (const location of (0,_source_location_js__WEBPACK_IMPORTED_MODULE_6__/* .sourceLocations */ .IV)(source, context.key)) {
        for (const part of await partsAt(location, context)) {
            if (!parts.has(part.id))
                parts.set(part.id, part);
        }
    }
    const found = [...parts.values()];
    const formats = [...new Set(found.map(({ format }) => _formats_js__WEBPACK_IMPORTED_MODULE_4__/* .formatNames */ .EI[format]))].sort();
    if (formats.length > 1) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${formats.slice(0, -1).join(', ')} and ${formats.at(-1)} files are mixed in one source.`, { location: { key: context.key }, hint: 'Name files of one kind.' });
    }
    return found;
}
async function partsAt(location, context) {
    switch (location.place) {
        case 'file':
            return (0,_local_source_js__WEBPACK_IMPORTED_MODULE_5__/* .localParts */ .p)(location, context);
        case 'http': {
            const { httpPart } = await __webpack_require__.e(/* import() */ 8861).then(__webpack_require__.bind(__webpack_require__, 88861));
            return [httpPart(location, context)];
        }
        case 's3': {
            const { s3Parts } = await Promise.all(/* import() */[__webpack_require__.e(1143), __webpack_require__.e(5072)]).then(__webpack_require__.bind(__webpack_require__, 65072));
            return s3Parts(location, context);
        }
        case 'postgres': {
            const { postgresPart } = await __webpack_require__.e(/* import() */ 6854).then(__webpack_require__.bind(__webpack_require__, 26854));
            return [postgresPart(location, context)];
        }
    }
}
/** Does the work on a few items at a time. @returns the results in the order of the items. */
async function inParallel(items, work) {
    const results = Array(items.length);
    let next = 0;
    const worker = async () => {
        for (let index = next++; index < items.length; index = next++)
            results[index] = await work(items[index]);
    };
    await (0,_base_settle_js__WEBPACK_IMPORTED_MODULE_8__/* .settle */ .G)(Array.from({ length: Math.min(parallel, items.length) }, worker));
    return results;
}


/***/ }),

/***/ 33782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ RowFile),
/* harmony export */   q: () => (/* binding */ missingMark)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);


/** Written to disk at once. Bytes. */
const blockSize = 1 << 20;
const comma = 44;
const newLine = 10;
const quote = 34;
/** How a missing value is written, without quotes; every text has quotes. */
const missingMark = '\\N';
const missing = Buffer.from(missingMark);
/**
 * Writes rows of bytes as CSV with NULL apart from empty text. It writes before it returns: whoever sends rows waits,
 * and the memory does not grow with their number.
 */
class RowFile {
    #file;
    #isText;
    #hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    #block = Buffer.allocUnsafe(blockSize);
    #filled = 0;
    #longestRow = 0;
    #written = 0;
    /**
     * @param path must not exist.
     * @param isText by column, whether its values may be any text; others hold nothing that needs quotes.
     */
    constructor(path, isText) {
        this.#file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'wx');
        this.#isText = isText;
    }
    /** The length of the longest row. Bytes. */
    get longestRow() {
        return this.#longestRow;
    }
    /** Bytes so far. */
    get size() {
        return this.#written + this.#filled;
    }
    add(values) {
        const before = this.size;
        for (let column = 0; column < values.length; column++) {
            if (column > 0)
                this.#byte(comma);
            const value = values[column];
            if (value === null)
                this.#bytes(missing);
            else if (this.#isText[column])
                this.#text(value);
            else
                this.#bytes(value);
        }
        this.#byte(newLine);
        this.#longestRow = Math.max(this.#longestRow, this.size - before);
    }
    /** @returns the SHA-256 of all that was written. */
    finish() {
        this.#flush();
        return this.#hash.digest('hex');
    }
    close() {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(this.#file);
    }
    #text(value) {
        this.#byte(quote);
        let from = 0;
        for (let at = value.indexOf(quote); at >= 0; at = value.indexOf(quote, at + 1)) {
            this.#bytes(value.subarray(from, at + 1));
            this.#byte(quote);
            from = at + 1;
        }
        this.#bytes(from === 0 ? value : value.subarray(from));
        this.#byte(quote);
    }
    #byte(byte) {
        if (this.#filled === this.#block.length)
            this.#flush();
        this.#block[this.#filled++] = byte;
    }
    #bytes(bytes) {
        if (this.#filled + bytes.length > this.#block.length)
            this.#flush();
        if (bytes.length > this.#block.length)
            this.#write(bytes);
        else
            this.#filled += bytes.copy(this.#block, this.#filled);
    }
    #flush() {
        this.#write(this.#block.subarray(0, this.#filled));
        this.#filled = 0;
    }
    #write(bytes) {
        this.#hash.update(bytes);
        for (let done = 0; done < bytes.length;)
            done += (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(this.#file, bytes, done);
        this.#written += bytes.length;
    }
}


/***/ }),

/***/ 96444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IV: () => (/* binding */ sourceLocations),
/* harmony export */   Rx: () => (/* binding */ namesData),
/* harmony export */   VZ: () => (/* binding */ sourceName),
/* harmony export */   px: () => (/* binding */ publicName),
/* harmony export */   zb: () => (/* binding */ locationName)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57296);
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71319);


/** What is read at most from one place, unless `max-bytes` says otherwise: 10 GiB. */
const defaultMaxBytes = 10 * 2 ** 30;
/** How long a query may take, unless `timeout` says otherwise. Seconds. */
const defaultTimeout = 600;
/**
 * The places that a source names.
 * @param key where the source is configured, for messages.
 * @throws ConfigurationError if an address cannot be used: unknown scheme, user or password in it, no known kind.
 */
function sourceLocations(source, key) {
    return (Array.isArray(source) ? source : [source]).map((item) => locationOf(item, key));
}
/** The name of a place for logs, manifests and messages: without query string, user or password. */
function locationName(location) {
    switch (location.place) {
        case 'file':
            return location.pattern;
        case 'http':
            return publicName(location.url);
        case 's3':
            return `s3://${location.bucket}/${location.key}`;
        case 'postgres':
            return location.url === null ? 'postgres (environment)' : publicName(location.url);
    }
}
/** An address without what may be secret in it: user, password, query string and fragment. */
function publicName(url) {
    return `${url.protocol}//${url.host}${url.pathname}`;
}
/** Whether a text names data, by scheme or ending, rather than an artifact or a model. */
function namesData(text) {
    return /^(https?|s3):\/\//i.test(text) || (0,_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .fileKind */ .h_)(text) !== null;
}
/** A source's name for people, without what may be secret in it. */
function sourceName(source, key) {
    return sourceLocations(source, key).map(locationName).join(', ');
}
function locationOf(item, key) {
    const mapping = typeof item === 'string' ? { path: item } : item;
    const maxBytes = mapping['max-bytes'] ?? defaultMaxBytes;
    if (mapping.postgres !== undefined)
        return postgresLocation(mapping, maxBytes, key);
    const address = (mapping.url ?? mapping.path);
    const kind = mapping.format === undefined ? undefined : (0,_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .fileKind */ .h_)(`.${mapping.format}`);
    const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(address)?.[1].toLowerCase();
    if (scheme === undefined) {
        if (mapping.url === undefined)
            return { place: 'file', pattern: address, kind, maxBytes };
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`"${withoutSecrets(address)}" is not an address.`, {
            location: { key },
            hint: 'Write https://…, http://… or s3://bucket/key; for a file use "path".',
        });
    }
    if (scheme === 's3')
        return s3Location(address, kind, maxBytes, key);
    if (scheme !== 'http' && scheme !== 'https') {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`Sources of "${scheme}://" cannot be read.`, {
            location: { key },
            hint: scheme.startsWith('postgres')
                ? 'Write { postgres: postgres://host:5432/database, query: select … }.'
                : 'Allowed: a path, https://, http://, s3://, and a mapping with postgres and query.',
        });
    }
    const url = parseUrl(address, key);
    const found = kind ?? (0,_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .fileKind */ .h_)(url.pathname);
    if (found === null) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`"${publicName(url)}" does not say what kind of data it is.`, {
            location: { key },
            hint: `Write { url: …, format: csv }, or an address that ends with ${_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .allowedEndings */ .pw}.`,
        });
    }
    return {
        place: 'http',
        url,
        kind: found,
        maxBytes,
        authorization: mapping.authorization,
        allowPrivate: mapping['allow-private'] ?? false,
    };
}
function s3Location(address, kind, maxBytes, location) {
    const [, bucket, key] = /^s3:\/\/([^/]*)\/?(.*)$/is.exec(address);
    if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket) || key === '') {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`"${withoutSecrets(address)}" does not name an object.`, {
            location: { key: location },
            hint: 'Write s3://bucket/key; the key may be a glob.',
        });
    }
    return { place: 's3', bucket, key, kind, maxBytes };
}
function postgresLocation(mapping, maxBytes, key) {
    const address = mapping.postgres;
    const common = {
        place: 'postgres',
        query: mapping.query,
        timeout: mapping.timeout ?? defaultTimeout,
        maxBytes,
    };
    if (address === 'environment')
        return { ...common, url: null };
    const url = parseUrl(address, key);
    if (!/^postgres(ql)?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`"${publicName(url)}" is not the address of a PostgreSQL database.`, {
            location: { key },
            hint: 'Write postgres://host:5432/database without parameters; PGSSLMODE and the like come from the environment.',
        });
    }
    return { ...common, url };
}
function parseUrl(address, key) {
    const url = parseOrNull(address);
    if (url === null) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`"${withoutSecrets(address)}" is not an address.`, {
            location: { key },
            hint: 'Write it as scheme://host/path.',
        });
    }
    if (url.username !== '' || url.password !== '') {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`The address of ${url.host} holds a user name or password.`, {
            location: { key },
            hint: 'Credentials come from environment variables alone: see docs/sources.md. Change this one: it was written down.',
        });
    }
    return url;
}
function parseOrNull(address) {
    try {
        return new URL(address);
    }
    catch {
        return null;
    }
}
/** A text that should have been an address, without what may be secret in it. */
function withoutSecrets(address) {
    return address.replace(/[?#].*$/s, '').replace(/\/\/[^/]*@/, '//');
}


/***/ })

};
