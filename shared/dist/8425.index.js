export const id = 8425;
export const ids = [8425,2224];
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

/***/ 93096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ randomStateSchema),
/* harmony export */   o: () => (/* binding */ Random)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

const word = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).max(0xffffffff);
/** Where a sequence of `Random` stands: four 32-bit words, and the second number of a pair of normal ones. */
const randomStateSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    words: zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([word, word, word, word]),
    spareGaussian: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
});
/**
 * Seeded pseudo-random numbers: sfc32 (Chris Doty-Humphrey's small fast counter, 128 bits of state), seeded
 * through splitmix32. The same seed gives the same sequence on every machine. Not for secrets.
 */
class Random {
    #a;
    #b;
    #c;
    #counter = 1;
    #spareGaussian;
    /** @param seed any finite number; its integer part counts. */
    constructor(seed) {
        let state = Math.trunc(seed) >>> 0;
        const next = () => {
            state = (state + 0x9e3779b9) >>> 0;
            let z = state;
            z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
            z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
            return (z ^ (z >>> 16)) >>> 0;
        };
        this.#a = next();
        this.#b = next();
        this.#c = next();
        for (let i = 0; i < 12; i++)
            this.uint32();
    }
    /** A generator that goes on where another one stood. @param state as `state` gave it. */
    static resume(state) {
        const random = new Random(0);
        random.state = state;
        return random;
    }
    /** Where the sequence stands; it goes on from where it is set to. */
    get state() {
        return {
            words: [this.#a >>> 0, this.#b >>> 0, this.#c >>> 0, this.#counter],
            spareGaussian: this.#spareGaussian ?? null,
        };
    }
    set state({ words, spareGaussian }) {
        [this.#a, this.#b, this.#c, this.#counter] = words;
        this.#spareGaussian = spareGaussian ?? undefined;
    }
    /** An integer in [0, 2³²). */
    uint32() {
        const sum = (this.#a + this.#b + this.#counter) >>> 0;
        this.#counter = (this.#counter + 1) >>> 0;
        this.#a = this.#b ^ (this.#b >>> 9);
        this.#b = (this.#c + (this.#c << 3)) >>> 0;
        this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) >>> 0;
        return sum;
    }
    /** A number in [0, 1) with 32 random bits. */
    uniform() {
        return this.uint32() / 4294967296;
    }
    /** An integer in [0, bound); `bound` at most 2³². Multiply and shift; its bias is below 2⁻³² · bound. */
    integer(bound) {
        return Math.floor(this.uniform() * bound);
    }
    /** A draw from the standard normal distribution (Marsaglia's polar method). */
    gaussian() {
        if (this.#spareGaussian !== undefined) {
            const spare = this.#spareGaussian;
            this.#spareGaussian = undefined;
            return spare;
        }
        for (;;) {
            const x = 2 * this.uniform() - 1;
            const y = 2 * this.uniform() - 1;
            const square = x * x + y * y;
            if (square > 0 && square < 1) {
                const scale = Math.sqrt((-2 * Math.log(square)) / square);
                this.#spareGaussian = y * scale;
                return x * scale;
            }
        }
    }
    /** Fisher–Yates, in place. */
    shuffle(values) {
        for (let i = values.length - 1; i > 0; i--) {
            const j = this.integer(i + 1);
            const kept = values[i];
            values[i] = values[j];
            values[j] = kept;
        }
        return values;
    }
}


/***/ }),

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

/***/ 66042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _action_open_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67592);
/* harmony import */ var _action_stage_sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57729);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57296);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66720);
/* harmony import */ var _config_schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80305);
/* harmony import */ var _config_write_expectations_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43335);
/* harmony import */ var _data_check_target_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14649);
/* harmony import */ var _data_database_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(98293);
/* harmony import */ var _data_expectations_infer_expectations_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(53914);
/* harmony import */ var _data_logged_columns_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(16112);
/* harmony import */ var _data_select_columns_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(96522);
/* harmony import */ var _data_sources_load_sources_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(53300);
/* harmony import */ var _platform_native_packages_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3062);















/** `mlops infer-schema`: a first set of expectations from the data. */
const command = {
    name: 'infer-schema',
    description: 'Looks at the data and writes a first set of expectations for data.expect.',
    usage: '[--source path] [--write [--overwrite]]',
    options: {
        source: { description: 'Path, glob or address of the data, in place of data.source.' },
        write: { description: 'Write them into mlops.yml.', flag: true },
        overwrite: { description: 'With --write: replace the expectations that are there.', flag: true },
        config: { description: 'Path of mlops.yml.' },
        'working-directory': { description: 'Folder that all paths are relative to.' },
    },
    async run({ options, flags, place, words }) {
        if (words.length > 0) {
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1(`infer-schema takes no "${words[0]}".`, {
                hint: `Name data files with --source ${words[0]}.`,
            });
        }
        const { config: file, 'working-directory': folder, source } = options;
        const context = await (0,_action_open_context_js__WEBPACK_IMPORTED_MODULE_2__/* .openContext */ .e)({ config: file, 'working-directory': folder }, place);
        const data = { ...context.config.data, ...(source === undefined ? {} : { source }) };
        const expectations = await inferFromSource(data, context);
        if (!flags.has('write'))
            return { text: (0,_config_write_expectations_js__WEBPACK_IMPORTED_MODULE_7__/* .expectationsYaml */ .nH)(expectations), json: expectations };
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(context.repositoryDirectory, context.configFile);
        await writeInto(path, expectations, context, flags.has('overwrite'));
        const columns = Object.keys(expectations).filter((name) => name !== 'rows').length;
        return {
            text: `Expectations of ${columns} columns were written into ${context.configFile}.`,
            json: expectations,
        };
    },
};
async function writeInto(path, expectations, { workingDirectory }, overwrite) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workingDirectory, path);
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch((cause) => {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1(`The configuration file "${file}" cannot be read.`, {
            location: { file },
            hint: 'Make one with "mlops init", or leave out --write.',
            cause,
        });
    });
    await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_5__/* .writeFileAtomically */ .lo)(path, (0,_config_write_expectations_js__WEBPACK_IMPORTED_MODULE_7__/* .writeExpectations */ .RB)(text, expectations, { file, overwrite }));
}
/** Reads the source as prepare-data does, through the query, with labels and ids as text. */
async function inferFromSource(data, context) {
    const { platform, config, stateDirectory, signal } = context;
    if (data.source === undefined) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1('No data source is configured.', {
            location: { key: 'data.source' },
            hint: 'Set data.source in mlops.yml, or add --source path.',
        });
    }
    const database = await _data_database_js__WEBPACK_IMPORTED_MODULE_9__/* .Database */ .Wm.open({
        load: () => (0,_platform_native_packages_js__WEBPACK_IMPORTED_MODULE_14__/* .loadDuckDB */ .G)(platform),
        temporaryDirectory: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(stateDirectory, 'temporary'),
        directories: [],
        signal,
    });
    const sources = (0,_action_stage_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .openStageSources */ .n)(context);
    try {
        const request = { data, task: (0,_config_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .predictedTask */ .II)(config), sources, log: platform.log };
        await (0,_data_sources_load_sources_js__WEBPACK_IMPORTED_MODULE_13__/* .loadSources */ .D)(database, data.source, request);
        await database.lock();
        const { columns } = await (0,_data_select_columns_js__WEBPACK_IMPORTED_MODULE_12__/* .selectColumns */ .Gs)(database, data);
        const labels = data.target !== undefined && (await (0,_data_check_target_js__WEBPACK_IMPORTED_MODULE_8__/* .decideTask */ .aG)(database, request, columns)) === 'classification'
            ? [data.target]
            : [];
        const action = (0,_data_logged_columns_js__WEBPACK_IMPORTED_MODULE_11__/* .loggedColumns */ .se)(data, request.task)?.action;
        const asText = new Set([...(data.id ?? []), ...labels, action]);
        const typed = columns.map((column) => asText.has(column.name) ? { ...column, type: 'text' } : column);
        return await (0,_data_expectations_infer_expectations_js__WEBPACK_IMPORTED_MODULE_10__/* .inferExpectations */ ._)(database, 'selected', typed, { sensitive: new Set(data.sensitive) });
    }
    finally {
        database.close();
        await sources.close();
    }
}


/***/ }),

/***/ 43335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ inFlow),
/* harmony export */   RB: () => (/* binding */ writeExpectations),
/* harmony export */   fh: () => (/* binding */ nameText),
/* harmony export */   nH: () => (/* binding */ expectationsYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _base_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47163);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57296);
/* harmony import */ var _load_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80309);




/** Expectations as they stand in mlops.yml, a line for each column. */
function expectationsYaml(expectations) {
    return `data:\n${indented(expectationLines(expectations), 2)}\n`;
}
/**
 * The text of mlops.yml with these expectations as `data.expect`; everything else stays as it is written.
 * @param file its name, for messages.
 * @param overwrite whether expectations that are there already may be replaced.
 * @throws ConfigurationError if they may not, or if the text is no configuration that can be written into.
 */
function writeExpectations(text, expectations, { file = _load_config_js__WEBPACK_IMPORTED_MODULE_3__/* .configFileName */ .S3, overwrite }) {
    const before = (0,_load_config_js__WEBPACK_IMPORTED_MODULE_3__/* .parseConfig */ .o4)(text, file);
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text);
    if (document.hasIn(['data', 'expect']) && !overwrite) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`"${file}" has expectations already.`, {
            location: { file, key: 'data.expect' },
            hint: 'Add --overwrite to replace them, or take over by hand what is printed without --write.',
        });
    }
    const written = insert(text, document, expectations);
    if (written !== null) {
        const after = (0,_load_config_js__WEBPACK_IMPORTED_MODULE_3__/* .parseConfig */ .o4)(written, file);
        const sameExpectations = (0,_base_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(after.data.expect) === (0,_base_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(expectations);
        if (sameExpectations && withoutExpectations(after) === withoutExpectations(before))
            return written;
    }
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`The expectations cannot be written into "${file}".`, {
        location: { file, key: 'data' },
        hint: 'Write "data:" on a line of its own with its keys below, without aliases; or take over by hand what is printed without --write.',
    });
}
/** @returns null where `data` is no mapping with a line for each key. */
function insert(text, document, expectations) {
    const data = document.get('data', true);
    if (data === undefined)
        return `${text}${/(^|\n)$/.test(text) ? '' : '\n'}${expectationsYaml(expectations)}`;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(data) || data.flow)
        return null;
    const pairs = data.items;
    const present = pairs.findIndex(({ key }) => key.value === 'expect');
    const pair = pairs.at(present);
    const start = pair?.key.range?.[0];
    if (pair === undefined || start === undefined)
        return null;
    const lineStart = text.lastIndexOf('\n', start) + 1;
    const lines = indented(expectationLines(expectations), start - lineStart);
    const end = endOfLine(text, (pair.value?.range ?? pair.key.range)?.[1] ?? start);
    if (present >= 0)
        return `${text.slice(0, lineStart)}${lines}${text.slice(end)}`;
    return `${text.slice(0, end)}\n${lines}${text.slice(end)}`;
}
/** Where the line ends that has the last character before an offset, a comment on it included. */
function endOfLine(text, offset) {
    const last = text.slice(0, offset).trimEnd().length;
    const end = text.indexOf('\n', last);
    return end < 0 ? text.length : end;
}
function withoutExpectations({ data, ...rest }) {
    const { expect: _, ...others } = data;
    return (0,_base_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)({ ...rest, data: others });
}
function expectationLines(expectations) {
    const lines = Object.entries(expectations).map(([name, expectation]) => {
        const parts = Object.entries(expectation ?? {}).map(([key, value]) => `${key}: ${inFlow(value)}`);
        return `  ${nameText(name)}: { ${parts.join(', ')} }`;
    });
    return ['expect:', ...lines];
}
/** A value as it stands within braces. */
function inFlow(value) {
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
        return `{ ${Object.entries(value)
            .map(([key, inner]) => `${nameText(key)}: ${inFlow(inner)}`)
            .join(', ')} }`;
    }
    const list = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)([value], { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 });
    return list.trim().slice(1, -1);
}
function nameText(name) {
    return /^[a-z_][\w-]*$/i.test(name) && !/^(true|false|null)$/i.test(name) ? name : JSON.stringify(name);
}
function indented(lines, spaces) {
    return lines.map((line) => `${' '.repeat(spaces)}${line}`).join('\n');
}


/***/ }),

/***/ 14649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e$: () => (/* binding */ checkTarget),
  aG: () => (/* binding */ decideTask),
  Sz: () => (/* binding */ inferTask)
});

// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/base/nearest.js
var nearest = __webpack_require__(82889);
// EXTERNAL MODULE: ./build/shared/src/learners/tasks.js
var tasks = __webpack_require__(93978);
// EXTERNAL MODULE: ./build/shared/src/data/database.js + 1 modules
var data_database = __webpack_require__(98293);
;// CONCATENATED MODULE: ./build/shared/src/data/check-decisions.js


/** Actions whose rewards can be told apart at most: a model of each is trained several times. */
const mostActions = 1000;
/** An action of fewer rows is hardly known: what they earned is mostly chance. */
const fewRows = 20;
/** Below it, one row counts as more than a hundred. */
const smallPropensity = 0.01;
/** An action of fewer rows does not tell whether its propensities are right. */
const rowsToCheck = 30;
/** Standard errors from which propensities cannot be right: with a thousand actions chance reaches 5 in 1 of 2,000 logs. */
const mostErrors = 5;
/** Actions that a message names. */
const shownActions = 5;
/**
 * Checks the rows of a log of decisions (the view `labelled`): each needs an action, a number that it earned and the
 * probability that it was taken with.
 * @returns what the user should know, one sentence each.
 * @throws ConfigurationError naming column and key.
 */
async function checkDecisions(database, typed, { action, reward, propensity }) {
    for (const [key, name, types] of [
        ['data.reward', reward, ['integer', 'number', 'boolean']],
        ['data.propensity', propensity, ['integer', 'number']],
    ]) {
        const type = typed.find((column) => column.name === name)?.type;
        if (type !== undefined && types.includes(type))
            continue;
        throw new errors/* ConfigurationError */.j1(`The column "${name}" is of type ${type}, not a number.`, {
            location: { key, column: name },
            hint: 'Look for text among its values; data.missing says how a missing value is written.',
        });
    }
    const [a, r, p] = [action, reward, propensity].map(data_database/* quoteName */.AB);
    const [facts] = await database.rows(`SELECT count(*) AS rows, count(DISTINCT ${a}) AS actions,
       count(*) FILTER (WHERE ${a} IS NULL) AS without_action,
       count(*) FILTER (WHERE ${r} IS NULL) AS without_reward,
       count(*) FILTER (WHERE NOT coalesce(${p} > 0 AND ${p} <= 1, false)) AS outside,
       coalesce(min(${p}), 0)::DOUBLE AS least,
       count(*) FILTER (WHERE ${p} < ${smallPropensity}) AS small,
       count(*) FILTER (WHERE ${p} >= 1) AS certain
     FROM labelled`);
    refuseUnusable(facts, { action, reward, propensity });
    const warnings = [];
    const rare = await database.rows(`SELECT ${a}::VARCHAR AS action, count(*) AS rows FROM labelled GROUP BY ALL
     HAVING count(*) < ${fewRows} ORDER BY rows, action`);
    if (rare.length > 0) {
        const named = rare.slice(0, shownActions).map((each) => `"${each.action}" (${each.rows})`);
        const others = rare.length > shownActions ? ` and ${rare.length - shownActions} more` : '';
        warnings.push(`Of ${rare.length} of ${facts.actions} actions the log has fewer than ${fewRows} rows: ${named.join(', ')}${others}. What they earn is hardly known.`);
    }
    if (facts.small > 0) {
        warnings.push(`${facts.small} rows have a propensity below ${smallPropensity} (the least is ${Number(facts.least.toPrecision(3))}): each may count as more than ${1 / smallPropensity} rows, and intervals become wide.`);
    }
    warnings.push(...(await checkBalance(database, facts.rows, { action, reward, propensity })));
    if (facts.certain > 0) {
        warnings.push(`In ${facts.certain} of ${facts.rows} rows the action was certain (propensity 1): they do not tell what another one would have earned there. What a policy that takes another one there is worth cannot be computed.`);
    }
    return warnings;
}
/**
 * Whether propensities can be those of the actions: over all rows the mean of 1{action}/propensity is 1 for an action
 * that every row might have taken, and less for one that some could not (the arithmetic mean test of Li, Chen, Kleban
 * and Gupta 2015, "Counterfactual estimation and optimization of click metrics in search engines").
 */
async function checkBalance(database, rows, { action, propensity }) {
    const p = (0,data_database/* quoteName */.AB)(propensity);
    const sums = await database.rows(`SELECT ${(0,data_database/* quoteName */.AB)(action)}::VARCHAR AS action, sum(1 / ${p})::DOUBLE AS sum, sum(1 / (${p} * ${p}))::DOUBLE AS squares
     FROM labelled GROUP BY ALL HAVING count(*) >= ${rowsToCheck} ORDER BY action`);
    return sums.flatMap(({ action: name, sum, squares }) => {
        const mean = sum / rows;
        const error = Math.sqrt((squares / rows - mean ** 2) / rows);
        if (Math.abs(mean - 1) <= mostErrors * error)
            return [];
        const reading = mean > 1
            ? 'they are too small'
            : 'they are too large, or some contexts could not have this action at all';
        return [
            `The propensities of "${name}" do not fit how often it was taken: by them there should be ${mean.toPrecision(3)} times as many rows; ${reading}. Estimates that rest on them are wrong.`,
        ];
    });
}
function refuseUnusable(facts, { action, reward, propensity }) {
    const refuse = (bad, column, key, lack, hint) => {
        if (bad === 0)
            return;
        throw new errors/* ConfigurationError */.j1(`${bad} of ${facts.rows} rows have no ${lack} in "${column}".`, {
            location: { key, column },
            hint,
        });
    };
    refuse(facts.without_action, action, 'data.action', 'action', 'Each row is a decision that was taken; leave others out with data.query.');
    refuse(facts.without_reward, reward, 'data.reward', 'finite number', 'Write the reward of decisions that earned nothing as 0, or leave rows whose reward is not known yet out with data.query.');
    refuse(facts.outside, propensity, 'data.propensity', 'probability above 0 and up to 1', 'It is the probability with which the policy that was running then took this action in this context.');
    if (facts.actions < 2) {
        throw new errors/* ConfigurationError */.j1('The log has one action only: there is nothing to choose.', {
            location: { key: 'data.action', column: action },
            hint: 'Log decisions between two actions at least.',
        });
    }
    if (facts.actions > mostActions) {
        throw new errors/* ConfigurationError */.j1(`The log has ${facts.actions} actions.`, {
            location: { key: 'data.action', column: action },
            hint: `At most ${mostActions} can be learned; is it the right column?`,
        });
    }
    if (facts.certain === facts.rows) {
        throw new errors/* ConfigurationError */.j1('Every action was certain (propensity 1): the log tells of no other one.', {
            location: { key: 'data.propensity', column: propensity },
            hint: 'Let some chance decide, for example another action in 5 % of the decisions, and log its probability.',
        });
    }
}

// EXTERNAL MODULE: ./build/shared/src/data/logged-columns.js
var logged_columns = __webpack_require__(16112);
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
    if (data.target === undefined && (task === undefined || tasks/* taskFacts */.Xi[task].target === 'required')) {
        throw new errors/* ConfigurationError */.j1('No target column is configured.', {
            location: { key: 'data.target' },
            hint: `Set data.target to the column to predict: ${names.slice(0, 10).join(', ')}; or "task" to clustering or anomaly, which need none.`,
        });
    }
    if (data.target !== undefined)
        check(data.target, 'data.target');
    if (data.weight !== undefined)
        check(data.weight, 'data.weight');
    for (const name of data.id ?? [])
        check(name, 'data.id');
    const logged = (0,logged_columns/* loggedColumns */.se)(data, task);
    if (logged !== null) {
        for (const role of logged_columns/* loggedRoles */.cl)
            check(logged[role], `data.${role}`);
        if (data.target !== undefined) {
            throw new errors/* ConfigurationError */.j1('Logged decisions have no target: what is learned is what to do.', {
                location: { key: 'data.target', column: data.target },
                hint: 'Leave data.target out; what a decision earned is data.reward.',
            });
        }
    }
    const ofLog = logged === null ? [] : logged_columns/* loggedRoles */.cl.map((role) => logged[role]);
    const used = [data.target, data.weight, ...ofLog, ...(data.id ?? [])].filter((name) => name !== undefined);
    const twice = used.find((name, index) => used.indexOf(name) !== index);
    if (twice !== undefined) {
        const role = logged_columns/* loggedRoles */.cl.findLast((each) => logged?.[each] === twice) ?? 'weight';
        throw new errors/* ConfigurationError */.j1(`The column "${twice}" is used for two things.`, {
            location: { key: data.id?.includes(twice) ? 'data.id' : `data.${role}`, column: twice },
            hint: logged === null
                ? 'Target, weight and id are different columns.'
                : 'Action, reward, propensity, weight and id are different columns.',
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
 * Checks target, positive label, logged decisions, weights and identities against the labelled rows (the view
 * `labelled`).
 * @returns what the user should know, one sentence each.
 * @throws ConfigurationError naming column and key.
 */
async function checkTarget(database, typed, task, data) {
    if (data.target !== undefined)
        await checkAnswers(database, typed, task, data);
    if (data.weight !== undefined)
        await checkWeights(database, data.weight, typed);
    if (data.id !== undefined)
        await checkIds(database, data.id);
    const logged = (0,logged_columns/* loggedColumns */.se)(data, task);
    return logged === null ? [] : checkDecisions(database, typed, logged);
}
async function checkAnswers(database, typed, task, data) {
    const target = (0,data_database/* quoteName */.AB)(data.target);
    const location = { key: 'data.target', column: data.target };
    const [facts] = await database.rows(`SELECT count(${target}) AS rows, count(DISTINCT ${target}) AS labels FROM labelled`);
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
                : tasks/* taskFacts */.Xi[task].target === 'optional'
                    ? 'There is nothing to compare with: leave data.target out.'
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
        await checkPositive(database, task, data);
    else if (task === 'anomaly' && facts.labels > 2) {
        throw new errors/* ConfigurationError */.j1(`"${data.target}" has ${facts.labels} labels; which one is anomalous?`, {
            location: { key: 'data.positive', column: data.target },
            hint: 'Set data.positive to the label of anomalous rows; all others count as normal.',
        });
    }
}
async function checkIds(database, id) {
    const [{ bad }] = await database.rows(`SELECT count(*) AS bad FROM labelled WHERE coalesce(${id.map(data_database/* quoteName */.AB).join(', ')}) IS NULL`);
    if (bad === 0)
        return;
    const names = id.map((name) => `"${name}"`).join(', ');
    throw new errors/* ConfigurationError */.j1(`${bad} rows have no value in ${names}, so that nothing identifies them.`, {
        location: { key: 'data.id', column: id[0] },
        hint: 'Name columns that every row has, or leave out data.id and the rows that lack it.',
    });
}
async function checkPositive(database, task, data) {
    const labels = await database.rows(`SELECT DISTINCT ${(0,data_database/* quoteName */.AB)(data.target)}::VARCHAR AS label FROM labelled
     WHERE ${(0,data_database/* quoteName */.AB)(data.target)} IS NOT NULL ORDER BY label LIMIT 1001`);
    const names = labels.map(({ label }) => label);
    const fits = names.length === 2 || task === 'anomaly';
    if (fits && names.includes(data.positive))
        return;
    throw new errors/* ConfigurationError */.j1(fits
        ? `data.positive is "${data.positive}", which is no label of "${data.target}".`
        : `data.positive is for two classes; "${data.target}" has ${names.length > 1000 ? 'more' : names.length}.`, {
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
    const [{ bad }] = await database.rows(`SELECT count(*) AS bad FROM labelled WHERE coalesce(${(0,data_database/* quoteName */.AB)(weight)}, -1) <= 0`);
    if (bad > 0) {
        throw new errors/* ConfigurationError */.j1(`${bad} rows have no weight above zero in "${weight}".`, {
            location,
            hint: 'Every row needs a positive weight; leave rows out with data.query.',
        });
    }
}


/***/ }),

/***/ 53914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ inferExpectations)
/* harmony export */ });
/* harmony import */ var _column_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5606);
/* harmony import */ var _database_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98293);
/* harmony import */ var _profile_profile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13581);
/* harmony import */ var _sql_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68499);




/** Text of more different values than this is not taken for categories. */
const mostCategories = 20;
/** Characters of a category; what is longer is not one. */
const longestCategory = 80;
/** So many rows at the least say that values do not repeat. */
const leastUniqueRows = 100;
/** Columns of one query. */
const columnsAtOnce = 50;
/** Names that `data.expect` uses for itself, or that no mapping can have. */
const unspeakable = new Set(['rows', 'table', '__proto__']);
/**
 * A first set of expectations that the data itself meets, wide enough that honest new rows mostly do. It names only
 * categories of ten rows or more and rounds every bound away from the data, so that it gives no single row's value
 * away; of sensitive columns it tells type and missing values alone.
 * @param columns with the types that they will have in the data set.
 */
async function inferExpectations(database, table, columns, { sensitive = new Set() } = {}) {
    const [{ rows }] = await database.rows(`SELECT count(*) AS rows FROM ${(0,_database_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .AB)(table)}`);
    const inferred = [['rows', { min: Math.max(1, Math.floor(rows / 2)) }]];
    const speakable = columns.filter(({ name }) => !unspeakable.has(name));
    for (let start = 0; start < speakable.length; start += columnsAtOnce) {
        const batch = speakable.slice(start, start + columnsAtOnce);
        const statistics = await readStatistics(database, table, batch);
        for (const [index, column] of batch.entries()) {
            const found = statistics[index];
            // A column without values says nothing of itself, not even its type.
            if (found.present === 0)
                continue;
            inferred.push([
                column.name,
                {
                    type: column.type,
                    ...(sensitive.has(column.name) ? {} : await inferValues(database, table, column, rows, found)),
                    ...inferMissing(rows, found.present),
                },
            ]);
        }
    }
    return Object.fromEntries(inferred);
}
async function readStatistics(database, table, columns) {
    const branches = columns.map((column, index) => {
        const value = (0,_sql_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isTime */ .K8)(column.type) ? 'epoch_ms(v::TIMESTAMP)' : 'v';
        const ends = (0,_sql_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isNumeric */ .kf)(column.type) || (0,_sql_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isTime */ .K8)(column.type) ? [`min(${value})`, `max(${value})`] : [];
        const figures = ['count(v)', 'approx_count_distinct(v)', ...ends].map((figure) => `${figure}::DOUBLE`);
        return `SELECT ${index} AS place, [${figures.join(', ')}] AS figures FROM ${values(table, column)}`;
    });
    const rows = await database.rows(branches.join('\nUNION ALL '));
    return rows
        .sort((a, b) => a.place - b.place)
        .map(({ figures: [present, distinct, smallest = null, largest = null] }) => ({
        present: present ?? 0,
        distinct: distinct ?? 0,
        smallest,
        largest,
    }));
}
/** SQL of a relation with the one column `v`, as expectations see it. */
function values(table, column) {
    return `(SELECT ${(0,_column_types_js__WEBPACK_IMPORTED_MODULE_0__/* .normalised */ .Z7)(column)} AS v FROM ${(0,_database_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .AB)(table)})`;
}
async function inferValues(database, table, column, rows, found) {
    const { type } = column;
    if (type === 'boolean')
        return {};
    if ((0,_sql_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isTime */ .K8)(type))
        return inferEarliest(found);
    if (type === 'number')
        return inferRange(type, found);
    const mayBeUnique = rows >= leastUniqueRows && found.present === rows && found.distinct > 0.9 * rows;
    if (mayBeUnique && looksLikeKey(column, rows, found)) {
        const { distinct, spaced } = await readKey(database, table, column);
        if (distinct === rows && !spaced)
            return { unique: true };
    }
    if (type === 'text') {
        const categories = found.distinct > 2 * mostCategories ? null : await readCategories(database, table, column);
        return categories === null ? {} : { values: categories };
    }
    const { smallest, largest } = found;
    if (smallest === 0 && largest === 1 && found.distinct === 2)
        return { values: [0, 1] };
    return inferRange(type, found);
}
/** Whole numbers without a gap, and columns that are called so; of text it shows in the values. */
function looksLikeKey({ name, type }, rows, found) {
    if (type === 'text' || /(^|[^a-z])(id|key|uuid|guid)$|[a-z]I[dD]$/i.test(name))
        return true;
    return (found.largest ?? 0) - (found.smallest ?? 0) + 1 === rows;
}
/** Exact number of values, and whether one of them has a space in it, as names and sentences have and keys have not. */
async function readKey(database, table, column) {
    const [found] = await database.rows(`SELECT count(DISTINCT v) AS distinct, coalesce(bool_or(regexp_matches(v::VARCHAR, '\\s')), false) AS spaced
     FROM ${values(table, column)}`);
    return found;
}
/** The values of a text column in order; null unless each is in ten rows or more and they are few. */
async function readCategories(database, table, column) {
    const counts = await database.rows(`SELECT v, count(*) AS n FROM ${values(table, column)} WHERE v IS NOT NULL GROUP BY v ORDER BY v
     LIMIT ${mostCategories + 1}`);
    const isCategory = ({ v, n }) => n >= _profile_profile_js__WEBPACK_IMPORTED_MODULE_2__/* .leastNamedCategoryRows */ .gW && v.length <= longestCategory;
    if (counts.length > mostCategories || !counts.every(isCategory))
        return null;
    return counts.map(({ v }) => v);
}
/** A range with half of the data's own on either side; it does not leave the sign that all values have. */
function inferRange(type, found) {
    const smallest = found.smallest;
    const largest = found.largest;
    const span = largest - smallest;
    if (!Number.isFinite(span) || span === 0)
        return {};
    const digits = 10 ** (Math.floor(Math.log10(span)) - 1);
    const step = type === 'integer' ? Math.max(1, digits) : digits;
    const rounded = (value, round) => Number((round(value / step) * step).toPrecision(15));
    const lowest = rounded(smallest - span / 2, Math.floor);
    const highest = rounded(largest + span / 2, Math.ceil);
    const min = smallest >= 0 ? Math.max(0, lowest) : lowest;
    const max = largest <= 0 ? Math.min(0, highest) : highest;
    // Where numbers are too coarse for their own range, rounding may have turned inwards.
    return min <= smallest && largest <= max ? { min, max } : {};
}
/** Time goes on, so that only the year of the earliest value bounds it. */
function inferEarliest({ smallest }) {
    const year = new Date(smallest).getUTCFullYear();
    return year >= 1000 && year <= 9999 ? { min: `${year}-01-01` } : {};
}
/** None where none is missing; else the share with room for another sample of this size, in whole per cent. */
function inferMissing(rows, present) {
    const share = (rows - present) / rows;
    if (share === 0)
        return { missing: { max: 0 } };
    // Three standard errors of the difference of two such shares, and three rows where they are few.
    const room = 3 * Math.sqrt((2 * share * (1 - share)) / rows) + 3 / rows;
    return { missing: { max: Math.min(1, Math.ceil(100 * (share + room)) / 100) } };
}


/***/ }),

/***/ 68499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K8: () => (/* binding */ isTime),
/* harmony export */   aM: () => (/* binding */ momentLiteral),
/* harmony export */   kf: () => (/* binding */ isNumeric),
/* harmony export */   r9: () => (/* binding */ compareNumber)
/* harmony export */ });
/* harmony import */ var _database_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98293);

function isNumeric(type) {
    return type === 'integer' || type === 'number';
}
function isTime(type) {
    return type === 'date' || type === 'timestamp';
}
/** SQL that compares a column's values `v` with a number. Whole numbers are compared exactly. */
function compareNumber(type, operator, bound) {
    return type === 'integer' && Number.isSafeInteger(bound)
        ? `v ${operator} ${bound}::BIGINT`
        : `v::DOUBLE ${operator} ${bound}::DOUBLE`;
}
/** A moment in SQL. @param milliseconds since 1970 UTC, of a year of four digits. */
function momentLiteral(milliseconds) {
    return `${(0,_database_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteText */ .ol)(new Date(milliseconds).toISOString().replace('T', ' ').replace('Z', ''))}::TIMESTAMP`;
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
  Vb: () => (/* binding */ profileSortedNumbers),
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
    const present = values.filter((value) => !Number.isNaN(value));
    return profileSortedNumbers(present.sort(), values.length, type);
}
/** As `profileNumbers`. @param sorted the present values, ascending. @param rows how many there are with the missing ones. */
function profileSortedNumbers(sorted, rows, type) {
    const present = sorted.length;
    const mean = meanOf(sorted);
    let squaredDeviations = 0;
    let distinct = present > 0 ? 1 : 0;
    for (let i = 0; i < present; i++) {
        const deviation = sorted[i] - mean;
        squaredDeviations += deviation * deviation;
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
        rows,
        missing: rows - present,
        mean: present > 0 ? mean : null,
        squaredDeviations: Math.min(squaredDeviations, Number.MAX_VALUE),
        minimum: present > 0 ? sorted[0] : null,
        maximum: present > 0 ? sorted[present - 1] : null,
        distinct: distinct <= mostDistinctNumbers ? distinct : null,
        quantiles,
        quantileError: 0,
    };
}
function meanOf(values) {
    let sum = 0;
    for (let i = 0; i < values.length; i++)
        sum += values[i];
    if (Number.isFinite(sum))
        return sum / values.length;
    // Halves, so that the difference of the largest numbers there are is still a number.
    let half = 0;
    for (let i = 0; i < values.length; i++)
        half += (values[i] / 2 - half) / (i + 1);
    return 2 * half;
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

/***/ 53300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ loadSources)
/* harmony export */ });
/* harmony import */ var _learners_tasks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93978);
/* harmony import */ var _check_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14649);
/* harmony import */ var _column_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5606);
/* harmony import */ var _logged_columns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16112);
/* harmony import */ var _load_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31040);





/**
 * Loads the sources into the tables `main_source` and, where a test source is configured, `test_source`.
 * @throws ConfigurationError naming key, file and line of what is wrong.
 */
async function loadSources(database, source, { data, task, sources, log, mayStay }) {
    // Labels are text as written: "yes", "1" and "007" mean what they say. Identities as well.
    const action = (0,_logged_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .loggedColumns */ .se)(data, task)?.action;
    const label = task !== undefined && (0,_learners_tasks_js__WEBPACK_IMPORTED_MODULE_0__/* .hasLabels */ .cP)(task) ? data.target : undefined;
    const named = [...(data.id ?? []), label, action].filter((name) => name !== undefined);
    // What is named for two things is refused later, with words of ours.
    const textColumns = [...new Set(named)];
    const find = async (key, configured) => {
        const files = await sources.files(configured, key);
        log.info(`Reading ${files.map(({ name }) => name).join(', ')}.`);
        return files;
    };
    const load = (key, files, table) => (0,_load_source_js__WEBPACK_IMPORTED_MODULE_4__/* .loadSource */ .sh)(database, table, files, { key, textColumns, missing: data.missing, mayStay });
    const files = await find('data.source', source);
    const warnings = await load('data.source', files, 'main_source');
    if (task === undefined && files[0].format !== 'parquet') {
        // That they are labels shows only now; then they are read again, as text.
        const target = (await (0,_column_types_js__WEBPACK_IMPORTED_MODULE_2__/* .columnsOf */ .PL)(database, 'main_source')).find(({ name }) => name === data.target);
        if (target &&
            target.type !== 'text' &&
            (await (0,_check_target_js__WEBPACK_IMPORTED_MODULE_1__/* .inferTask */ .Sz)(database, 'main_source', target)) === 'classification') {
            textColumns.push(target.name);
            await load('data.source', files, 'main_source');
        }
    }
    const all = [files];
    if (data['test-source'] !== undefined) {
        const testFiles = await find('data.test-source', data['test-source']);
        warnings.push(...(await load('data.test-source', testFiles, 'test_source')));
        all.push(testFiles);
    }
    const staying = mayStay ? all.filter(_load_source_js__WEBPACK_IMPORTED_MODULE_4__/* .staysInFiles */ .PD).flat() : [];
    return {
        names: all.flat().map(({ name }) => name),
        warnings,
        read: (work) => (staying.length > 0 ? (0,_load_source_js__WEBPACK_IMPORTED_MODULE_4__/* .readFrom */ .zP)(staying, 'data.source', work) : work()),
    };
}


/***/ })

};
