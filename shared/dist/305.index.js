export const id = 305;
export const ids = [305];
export const modules = {

/***/ 85892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M9: () => (/* binding */ columnExpectations),
  Hj: () => (/* binding */ expectationsSchema)
});

// UNUSED EXPORTS: columnExpectationSchema, tableExpectationSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/shared/src/config/moment.js
var moment = __webpack_require__(37566);
;// CONCATENATED MODULE: ./build/shared/src/config/re2-pattern.js
/**
 * What is certainly wrong with a regular expression of RE2, found without RE2: what other dialects have and it lacks,
 * and brackets that do not close. The database has the last word.
 * @returns undefined where nothing is found.
 */
function mistakeInPattern(pattern) {
    let open = 0;
    for (let at = 0; at < pattern.length; at++) {
        switch (pattern[at]) {
            case '\\':
                if (pattern[at + 1] === 'Q')
                    return undefined;
                if (/[1-9]/.test(pattern[at + 1] ?? ''))
                    return 'RE2 has no back references such as \\1';
                if (pattern[at + 1] === undefined)
                    return 'ends in a single backslash';
                at++;
                break;
            case '[': {
                const end = endOfClass(pattern, at);
                if (end < 0)
                    return 'has a "[" that does not close';
                at = end;
                break;
            }
            case '(':
                if (/^\(\?(=|!|<=|<!)/.test(pattern.slice(at, at + 4))) {
                    return 'RE2 looks neither ahead nor behind: (?=, (?!, (?<= and (?<! cannot be used';
                }
                open++;
                break;
            case ')':
                if (open-- === 0)
                    return 'has a ")" without a "("';
                break;
        }
    }
    return open > 0 ? 'has a "(" that does not close' : undefined;
}
/** Where a class of characters ends; a "]" right after its start belongs to it. @returns -1 if it does not. */
function endOfClass(pattern, start) {
    let at = start + 1;
    if (pattern[at] === '^')
        at++;
    if (pattern[at] === ']')
        at++;
    for (; at < pattern.length; at++) {
        if (pattern[at] === '\\')
            at++;
        else if (pattern[at] === '[' && pattern[at + 1] === ':') {
            const named = pattern.indexOf(':]', at + 2);
            if (named > 0)
                at = named + 1;
        }
        else if (pattern[at] === ']')
            return at;
    }
    return -1;
}

// EXTERNAL MODULE: ./build/shared/src/config/source-schema.js
var source_schema = __webpack_require__(58215);
// EXTERNAL MODULE: ./build/shared/src/config/values.js
var values = __webpack_require__(9520);
;// CONCATENATED MODULE: ./build/shared/src/config/expectation-schema.js





/** Whether the ends of a range leave anything between them; a range without ends says nothing. */
function leavesSomething({ min, max }) {
    return (min !== undefined || max !== undefined) && (min === undefined || max === undefined || min <= max);
}
const emptyRange = {
    error: 'needs min, max or both, and min must not be above max',
    // A misspelt key is one mistake and not two.
    when: ({ issues }) => issues.length === 0,
};
/** Two ends of one kind, at least one of them given. */
function range(end) {
    return schemas/* strictObject */.rej({
        min: end.optional().describe('At least so much.'),
        max: end.optional().describe('At most so much.'),
    })
        .refine(leavesSomething, emptyRange);
}
const count = schemas/* int */.Whr().nonnegative();
const bound = schemas/* union */.KCZ([
    schemas/* number */.aig(),
    schemas/* string */.YjP()
        .refine(moment/* isMoment */.t, { error: 'expected a date or a moment such as 2026-01-31 or 2026-01-31T12:00:00Z' }),
]);
const quantiles = schemas/* record */.g1P(schemas/* string */.YjP(), range(schemas/* number */.aig()))
    .superRefine((entries, context) => {
    for (const key of Object.keys(entries)) {
        if (/^(0(\.\d+)?|1(\.0+)?)$/.test(key))
            continue;
        context.addIssue({
            code: 'custom',
            path: [key],
            message: 'must be a share from 0 to 1, such as "0.95"',
        });
    }
})
    .describe('Ranges of quantiles by their share, for example { "0.95": { max: 10 } }.');
/** What must hold of one column. */
const columnExpectationSchema = schemas/* strictObject */.rej({
    type: schemas/* enum */.k5n(['integer', 'number', 'boolean', 'text', 'date', 'timestamp'])
        .optional()
        .describe('Type of the column; an integer is a number as well.'),
    min: bound.optional().describe('Smallest value allowed: a number, date or moment.'),
    max: bound.optional().describe('Largest value allowed: a number, date or moment.'),
    values: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]))
        .min(1)
        .optional()
        .describe('The only values allowed.'),
    matches: schemas/* string */.YjP()
        .superRefine((pattern, context) => {
        const mistake = mistakeInPattern(pattern);
        if (mistake !== undefined)
            context.addIssue(mistake);
    })
        .optional()
        .describe('Regular expression (RE2) for the whole value.'),
    length: range(count).optional().describe('How many characters a text may have.'),
    references: schemas/* strictObject */.rej({
        source: source_schema/* sourceSchema */.d.describe('Source that has every value allowed.'),
        column: values/* columnName */.uS.describe('Its column with these values.'),
    })
        .optional()
        .describe('Every value must be in a column of another source (foreign key).'),
    unique: schemas/* boolean */.zMY().optional().describe('No value twice.'),
    mostly: schemas/* number */.aig()
        .gt(0)
        .max(1)
        .optional()
        .describe('Share of the values that must meet min, max, values, matches, length, references and unique (1).'),
    missing: schemas/* strictObject */.rej({ max: schemas/* number */.aig().min(0).max(1).describe('Largest share.') })
        .optional()
        .describe('Largest share of rows without a value, 0 to 1.'),
    distinct: range(count).optional().describe('How many different values there may be.'),
    mean: range(schemas/* number */.aig()).optional().describe('Range of the mean.'),
    median: range(schemas/* number */.aig()).optional().describe('Range of the median.'),
    quantiles: quantiles.optional(),
})
    .refine(({ min, max }) => typeof min !== 'number' || typeof max !== 'number' || min <= max, {
    error: 'min must not be above max',
})
    .describe('What must hold of one column.');
const freshnessSchema = schemas/* strictObject */.rej({
    column: values/* columnName */.uS.describe('Column of dates or moments.'),
    'max-age': schemas/* string */.YjP()
        .regex(/^\d+(\.\d+)? ?[smhdw]$/, 'must read like "7d"; units are s, m, h, d and w')
        .describe('Longest time since the newest value, for example 7d or 12h.'),
})
    .describe('How old the newest value may be when the stage runs.');
const sqlCheckSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().min(1).describe('What the check is called in reports.'),
    sql: schemas/* string */.YjP().min(1).describe('SELECT over the table "data" that gives the rows that violate it.'),
});
/** What must hold of all columns together. */
const tableExpectationSchema = schemas/* strictObject */.rej({
    unique: schemas/* array */.YOg(schemas/* array */.YOg(values/* columnName */.uS).min(1))
        .min(1)
        .optional()
        .describe('Lists of columns whose values together appear once.'),
    freshness: freshnessSchema.optional(),
    checks: schemas/* array */.YOg(sqlCheckSchema).min(1).optional().describe('SQL that finds rows that must not be there.'),
})
    .describe('What must hold of all columns together.');
const rowCountSchema = range(count).describe('How many rows there must be.');
/** What must hold of the data: "rows" is about their number, "table" about all columns, every other key is a column. */
const expectationsSchema = schemas/* object */.Ikc({ rows: rowCountSchema.optional(), table: tableExpectationSchema.optional() })
    .catchall(columnExpectationSchema);
/** What is expected of columns, by name, in the order of the configuration. */
function columnExpectations(expectations) {
    return Object.entries(expectations).filter((entry) => entry[0] !== 'rows' && entry[0] !== 'table' && entry[1] !== undefined);
}


/***/ }),

/***/ 37566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ momentOf),
/* harmony export */   t: () => (/* binding */ isMoment)
/* harmony export */ });
const pattern = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,3}))?)?(Z|[+-]\d\d:\d\d)?)?$/;
/** Whether a text is a date or a moment as ISO 8601 writes it, and one that the calendar has. */
function isMoment(text) {
    return momentOf(text) !== null;
}
/**
 * A date (its first moment) or a moment of ISO 8601, in milliseconds since 1970 UTC; UTC where no zone is given.
 * @returns null where the text is none, or names a day that the calendar does not have.
 */
function momentOf(text) {
    const parts = pattern.exec(text);
    if (!parts)
        return null;
    const [, year, month, day, hours = '00', minutes = '00', seconds = '00', fraction = '', zone = 'Z'] = parts;
    const date = `${year}-${month}-${day}`;
    // A day that the calendar does not have moves on to the next month.
    const midnight = new Date(`${date}T00:00:00Z`);
    if (Number.isNaN(midnight.getTime()) || midnight.toISOString().slice(0, 10) !== date)
        return null;
    const moment = Date.parse(`${date}T${hours}:${minutes}:${seconds}.${fraction.padEnd(3, '0')}${zone}`);
    return Number.isNaN(moment) ? null : moment;
}


/***/ }),

/***/ 80305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   II: () => (/* binding */ predictedTask),
/* harmony export */   Mt: () => (/* binding */ dataConfigSchema),
/* harmony export */   eB: () => (/* binding */ pipelineConfigSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2503);
/* harmony import */ var _engine_engine_choice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89550);
/* harmony import */ var _export_formats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86468);
/* harmony import */ var _gate_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92694);
/* harmony import */ var _learners_tasks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93978);
/* harmony import */ var _registry_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61548);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7222);
/* harmony import */ var _expectation_schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85892);
/* harmony import */ var _source_schema_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58215);
/* harmony import */ var _split_schema_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(36414);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9520);











const dataConfigSchema = zod__WEBPACK_IMPORTED_MODULE_10__/* .strictObject */ .rej({
    source: _source_schema_js__WEBPACK_IMPORTED_MODULE_7__/* .sourceSchema */ .d
        .optional()
        .describe('Where the rows come from: files, http(s), S3 or PostgreSQL; see docs/sources.md.'),
    'test-source': _source_schema_js__WEBPACK_IMPORTED_MODULE_7__/* .sourceSchema */ .d.optional().describe('These rows are the test split.'),
    missing: zod__WEBPACK_IMPORTED_MODULE_10__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP())
        .min(1)
        .default([''])
        .describe('How a CSV file writes a missing value, for example ["", "NA"].'),
    query: zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP().min(1).optional().describe('SQL (DuckDB) over the table "source".'),
    id: _values_js__WEBPACK_IMPORTED_MODULE_9__/* .columnNames */ .lo.min(1).optional().describe('Columns that identify a row; never features.'),
    target: _values_js__WEBPACK_IMPORTED_MODULE_9__/* .columnName */ .uS
        .optional()
        .describe('The column to predict. Clustering and anomaly need none: there it holds labels for evaluation, never for learning.'),
    positive: zod__WEBPACK_IMPORTED_MODULE_10__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_10__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_10__/* .boolean */ .zMY()])
        .transform(String)
        .optional()
        .describe('Binary classification: the label that metrics speak of; anomaly: the label of anomalous rows.'),
    weight: _values_js__WEBPACK_IMPORTED_MODULE_9__/* .columnName */ .uS
        .optional()
        .describe('Column with the weight of each row in training; metrics count every row once.'),
    expect: _expectation_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .expectationsSchema */ .Hj.optional().describe('What must hold, by column; "rows" is about their number.'),
    sensitive: _values_js__WEBPACK_IMPORTED_MODULE_9__/* .columnNames */ .lo
        .default([])
        .describe('Columns whose values are never shown: not in examples, profiles or reports.'),
    split: _split_schema_js__WEBPACK_IMPORTED_MODULE_8__/* .splitSchema */ .W.prefault({}),
});
/** mlops.yml. Every part is optional until a stage needs it. */
const pipelineConfigSchema = zod__WEBPACK_IMPORTED_MODULE_10__/* .strictObject */ .rej({
    name: _registry_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .pipelineName */ .am.default('model').describe('Name of the pipeline, its model and its tags.'),
    task: zod__WEBPACK_IMPORTED_MODULE_10__/* ["enum"] */ .k5n([..._learners_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .learningTasks */ .Fd, 'semi-supervised'])
        .optional()
        .describe('What is learned: labels or a number, by default what the target looks like; labels with the rows that have none (semi-supervised); without a target, clusters or what is anomalous; or, in an environment, how to act (reinforcement).'),
    data: dataConfigSchema.prefault({}),
    features: zod__WEBPACK_IMPORTED_MODULE_10__/* .strictObject */ .rej({
        keep: _values_js__WEBPACK_IMPORTED_MODULE_9__/* .columnNames */ .lo
            .default([])
            .describe('Columns that stay features although a rule would leave them out.'),
        drop: _values_js__WEBPACK_IMPORTED_MODULE_9__/* .columnNames */ .lo.default([]).describe('Columns that are not features.'),
    })
        .prefault({}),
    train: zod__WEBPACK_IMPORTED_MODULE_10__/* .strictObject */ .rej({
        algorithm: zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP()
            .optional()
            .describe('Name of the algorithm; by default gradient-boosted-trees, for clustering kmeans, for anomaly isolation-forest, for reinforcement ppo. With a target, auto tries several with their defaults and keeps the one with the least validation loss.'),
        environment: zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP()
            .min(1)
            .optional()
            .describe('For reinforcement: path of the module that makes environments; see docs/reinforcement.md.'),
        params: zod__WEBPACK_IMPORTED_MODULE_10__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_10__/* .unknown */ .L5J()).default({}).describe('Parameters of the algorithm.'),
        command: zod__WEBPACK_IMPORTED_MODULE_10__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_10__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP()).min(1)])
            .optional()
            .describe('A program that trains instead of an algorithm of ours, like python train.py; see docs/command.md.'),
        'pass-env': zod__WEBPACK_IMPORTED_MODULE_10__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP().regex(/^[A-Za-z_]\w*$/, 'must be the name of an environment variable'))
            .default([])
            .describe('Environment variables that the command may see although they look like credentials.'),
        seed: zod__WEBPACK_IMPORTED_MODULE_10__/* .int */ .Whr().default(42).describe('Seed of everything random in training and judging.'),
        engine: zod__WEBPACK_IMPORTED_MODULE_10__/* ["enum"] */ .k5n(_engine_engine_choice_js__WEBPACK_IMPORTED_MODULE_0__/* .engineChoices */ .Z).default('auto').describe('Back end of TensorFlow.js.'),
        repeats: zod__WEBPACK_IMPORTED_MODULE_10__/* .int */ .Whr()
            .min(1)
            .max(100)
            .default(1)
            .describe('Trainings, each with a seed of its own; their spread shows how much is luck.'),
        'time-budget': _duration_js__WEBPACK_IMPORTED_MODULE_5__/* .duration */ .p0
            .default('30m')
            .describe('How long training may take; then it ends with the best so far. "never" ends it never.'),
        checkpoint: _duration_js__WEBPACK_IMPORTED_MODULE_5__/* .duration */ .p0
            .default('60s')
            .describe('Time between two checkpoints, from which a killed job goes on; "never" makes none.'),
        export: zod__WEBPACK_IMPORTED_MODULE_10__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_10__/* ["enum"] */ .k5n(_export_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .exportFormats */ .Fu))
            .default([])
            .describe('Formats for other programs that the model is also written in; see docs/onnx.md.'),
        threshold: _values_js__WEBPACK_IMPORTED_MODULE_9__/* .share */ .uM.optional().describe('Binary: predicted positive at this probability or above (0.5).'),
    })
        .prefault({}),
    gate: _gate_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .gateRulesSchema */ .sq
        .extend({
        baseline: zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP()
            .default('production')
            .describe('What a model is compared with: production, environment:<name>, release:v1.2.0, an artifact or none.'),
    })
        .prefault({})
        .describe('When a model is good enough.'),
    deploy: zod__WEBPACK_IMPORTED_MODULE_10__/* .strictObject */ .rej({
        target: zod__WEBPACK_IMPORTED_MODULE_10__/* ["enum"] */ .k5n(['release', 'directory']).default('release').describe('How a model goes live.'),
        directory: zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP().default('deployed').describe('Folder of the directory target.'),
        'publish-predictions': zod__WEBPACK_IMPORTED_MODULE_10__/* .boolean */ .zMY()
            .default(false)
            .describe('Whether a release may hold row-level predictions.'),
        smoke: zod__WEBPACK_IMPORTED_MODULE_10__/* .strictObject */ .rej({
            rows: zod__WEBPACK_IMPORTED_MODULE_10__/* .int */ .Whr()
                .min(0)
                .max(10_000)
                .default(20)
                .describe('Test rows that the packaged model must answer as before, ahead of the switch.'),
            'max-latency-ms': zod__WEBPACK_IMPORTED_MODULE_10__/* .number */ .aig().positive().optional().describe('Longest time that one row may take.'),
        })
            .prefault({}),
    })
        .prefault({}),
    monitor: zod__WEBPACK_IMPORTED_MODULE_10__/* .strictObject */ .rej({
        reference: zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP()
            .default('production')
            .describe('What current data is compared with: a model as for gate.baseline, or a data file.'),
        current: _source_schema_js__WEBPACK_IMPORTED_MODULE_7__/* .sourceSchema */ .d.optional().describe('The data that is watched, as for data.source.'),
        tests: zod__WEBPACK_IMPORTED_MODULE_10__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_10__/* .literal */ .euz('auto'), zod__WEBPACK_IMPORTED_MODULE_10__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP()).min(1)])
            .default('auto')
            .describe('Drift tests by name, or those that fit each column.'),
        'false-alarm-rate': zod__WEBPACK_IMPORTED_MODULE_10__/* .number */ .aig()
            .gt(0)
            .max(0.5)
            .default(0.01)
            .describe('The chance that one check finds drift where there is none.'),
        persistence: zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP()
            .regex(/^[1-9]\d* of [1-9]\d*$/, 'must read like "2 of 3"')
            .default('1 of 1')
            .describe('How many of the last checks must find drift to raise the alarm, like "2 of 3".'),
    })
        .prefault({}),
});
/** What is learned: a semi-supervised pipeline classifies. */
function predictedTask(task) {
    return task === 'semi-supervised' ? 'classification' : task;
}


/***/ }),

/***/ 58215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ sourceSchema)
/* harmony export */ });
/* unused harmony export sourceEndings */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/** What `format` may say: the ending of a file name that stands for the kind of content. */
const sourceEndings = [
    'csv',
    'csv.gz',
    'csv.zst',
    'tsv',
    'tsv.gz',
    'tsv.zst',
    'jsonl',
    'jsonl.gz',
    'jsonl.zst',
    'parquet',
];
const units = {
    b: 1,
    kb: 1e3,
    mb: 1e6,
    gb: 1e9,
    tb: 1e12,
    kib: 2 ** 10,
    mib: 2 ** 20,
    gib: 2 ** 30,
    tib: 2 ** 40,
};
/** A number of bytes, also like "2GB" or "512 MiB". */
const byteCount = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^\d+(\.\d+)?\s*([kmgt]i?)?b$/i, 'must be a number of bytes or read like "2GB"')
        .transform((text) => {
        const [, number, unit] = /^([\d.]+)\s*(\w+)$/.exec(text);
        return Math.round(Number(number) * units[unit.toLowerCase()]);
    }),
]);
/** A time in seconds, also like "10m". */
const seconds = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[1-9]\d*[smh]$/, 'must be a number of seconds or read like "90s", "10m" or "2h"')
        .transform((text) => Number.parseInt(text, 10) * { s: 1, m: 60, h: 3600 }[text.at(-1)]),
]);
const places = ['path', 'url', 'postgres'];
/** Keys that make sense for some places only. */
const onlyWith = {
    query: ['postgres'],
    timeout: ['postgres'],
    format: ['path', 'url'],
    authorization: ['url'],
    'allow-private': ['url'],
};
const sourceMapping = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe('Path or glob of files.'),
    url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe('Address: https://…, http://… or s3://bucket/key.'),
    postgres: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe('postgres://host:5432/database without user and password, or "environment".'),
    query: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe('PostgreSQL: the SELECT whose rows are the data.'),
    timeout: seconds.optional().describe('PostgreSQL: longest time of the query, like "10m" (the default).'),
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(sourceEndings).optional().describe('Kind of content, where the name does not tell it.'),
    'max-bytes': byteCount
        .optional()
        .describe('Largest size, downloaded and unpacked, like "2GB" (10GiB by default).'),
    authorization: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'must be the name of an environment variable')
        .optional()
        .describe('https: name of the environment variable that holds the bearer token.'),
    'allow-private': zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
        .optional()
        .describe('http(s): whether the host of the address may be in a private network or this machine.'),
})
    .superRefine((mapping, context) => {
    const given = places.filter((place) => mapping[place] !== undefined);
    if (given.length !== 1) {
        context.addIssue(`must have exactly one of ${places.join(', ')}`);
        return;
    }
    for (const [key, allowed] of Object.entries(onlyWith)) {
        if (mapping[key] === undefined || allowed.includes(given[0]))
            continue;
        context.addIssue({ code: 'custom', message: `goes with ${allowed.join(' or ')} only`, path: [key] });
    }
    if (given[0] === 'postgres' && mapping.query === undefined) {
        context.addIssue('needs "query", the SELECT whose rows are the data');
    }
});
const sourceItem = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1), sourceMapping]);
/** Where rows come from: a path, glob or address, a mapping that says more about it, or a list of these. */
const sourceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1), sourceMapping, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(sourceItem).min(1)]);


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

/***/ 86468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ exportFormats),
/* harmony export */   S8: () => (/* binding */ whyNotExportable),
/* harmony export */   rJ: () => (/* binding */ requireExportableFeatures),
/* harmony export */   t5: () => (/* binding */ requireExportableAlgorithm)
/* harmony export */ });
/* unused harmony export exportableAlgorithms */
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57296);

/** Formats for other programs that a model can also be written in. */
const exportFormats = ['onnx'];
/** The algorithms whose models a format can hold. */
const exportableAlgorithms = {
    onnx: ['gradient-boosted-trees', 'random-forest', 'linear'],
};
const titles = { onnx: 'ONNX' };
/** Kinds of features that a format has no operations for, with what they are to users. */
const impossibleFeatures = {
    onnx: { text: 'free text, whose n-grams ONNX cannot count' },
};
/** Why models of an algorithm cannot be exported in all of the formats; null if they can. */
function whyNotExportable(formats, algorithm) {
    const format = formats.find((name) => !exportableAlgorithms[name].includes(algorithm));
    return format === undefined ? null : `Models of "${algorithm}" cannot be exported as ${titles[format]}.`;
}
/** @throws ConfigurationError if models of the algorithm cannot be exported in all of the formats. */
function requireExportableAlgorithm(formats, algorithm) {
    const reason = whyNotExportable(formats, algorithm);
    if (reason === null)
        return;
    const possible = formats
        .map((format) => exportableAlgorithms[format])
        .reduce((common, names) => common.filter((name) => names.includes(name)));
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(reason, {
        location: { key: 'train.export' },
        hint: `Leave train.export out, or use ${possible.join(' or ')}.`,
    });
}
/** @throws ConfigurationError naming the column whose encoding one of the formats cannot hold. */
function requireExportableFeatures(formats, { features }) {
    for (const format of formats) {
        for (const { name, kind } of features) {
            const what = impossibleFeatures[format][kind];
            if (what === undefined)
                continue;
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`The column cannot be exported as ${titles[format]}: it is ${what}.`, {
                location: { key: 'train.export', column: name },
                hint: `Leave train.export out, or the column: "features: { drop: [${name}] }".`,
            });
        }
    }
}


/***/ }),

/***/ 92694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   So: () => (/* binding */ listMetricRules),
/* harmony export */   sq: () => (/* binding */ gateRulesSchema)
/* harmony export */ });
/* unused harmony export metricRuleKinds */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57296);


/** What the rules of one metric are called, absolute ones first. */
const metricRuleKinds = ['min', 'max', 'max-regression', 'min-improvement'];
/** Rows that a slice needs to be judged, unless the rule says otherwise. */
const defaultSliceRows = 100;
/** A difference that is allowed or wanted: in the metric's own unit, or as a share of the baseline's value ("2%"). */
const differenceLimit = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative(),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^\d+(\.\d+)?\s*%$/)
        .meta({ description: 'A share of the baseline, such as "2%".' }),
], { error: 'Expected a number that is not negative, or a percentage of the baseline as text, such as "2%"' });
const metricRule = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    min: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional().meta({ description: 'The value must be at least this.' }),
    max: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional().meta({ description: 'The value must be at most this.' }),
    'max-regression': differenceLimit.optional().meta({
        description: 'It must be shown that the model is not worse than the baseline by more than this.',
    }),
    'min-improvement': differenceLimit.optional().meta({
        description: 'It must be shown that the model is better than the baseline by more than this.',
    }),
})
    .refine((rule) => metricRuleKinds.some((kind) => rule[kind] !== undefined), {
    error: `Expected at least one of ${metricRuleKinds.join(', ')}`,
})
    .refine((rule) => rule.min === undefined || rule.max === undefined || rule.min <= rule.max, {
    error: 'min is above max: no value can satisfy both',
});
const sliceRule = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    by: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1)).min(1).meta({ description: 'Columns whose values form the slices.' }),
    metric: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().meta({ description: 'The metric that is compared between the slices of a column.' }),
    'max-gap': zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .nonnegative()
        .meta({ description: 'Largest distance between the best and the worst slice.' }),
    'min-rows': zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .int()
        .min(2)
        .default(defaultSliceRows)
        .meta({ description: 'Slices with fewer rows are listed, not judged.' }),
});
/**
 * The rules of a gate, as they are written in mlops.yml under `gate`. Names of metrics are not checked here: compare
 * them with `metricNames(task)` to suggest the nearest.
 */
const gateRulesSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    metrics: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), metricRule).optional(),
    slices: sliceRule.optional(),
});
/**
 * The rules about metrics, one by one, in the order in which they are written.
 * @throws ConfigurationError if there is no rule at all, not about slices either: nothing would be judged.
 */
function listMetricRules(rules) {
    const listed = [];
    for (const [metric, limits] of Object.entries(rules.metrics ?? {})) {
        for (const kind of metricRuleKinds) {
            const limit = limits[kind];
            if (limit !== undefined)
                listed.push({ metric, kind, limit });
        }
    }
    if (listed.length === 0 && rules.slices === undefined) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1('The gate has no rules, so it would judge nothing.', {
            location: { key: 'gate' },
            hint: 'State at least one, for example gate: { metrics: { accuracy: { min: 0.8 } } }.',
        });
    }
    return listed;
}


/***/ })

};
