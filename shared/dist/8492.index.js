export const id = 8492;
export const ids = [8492];
export const modules = {

/***/ 92163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ integerInput),
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   Ts: () => (/* binding */ durationInput),
/* harmony export */   VZ: () => (/* binding */ mappingInput),
/* harmony export */   WH: () => (/* binding */ memoryInput),
/* harmony export */   Xl: () => (/* binding */ artifactInput),
/* harmony export */   _Z: () => (/* binding */ textInput),
/* harmony export */   d8: () => (/* binding */ shardInput),
/* harmony export */   ij: () => (/* binding */ choiceInput),
/* harmony export */   j$: () => (/* binding */ commonInputs),
/* harmony export */   tE: () => (/* binding */ booleanInput),
/* harmony export */   u2: () => (/* binding */ countInput)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88532);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57296);
/* harmony import */ var _config_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7222);




/** Any text. */
const textInput = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional();
/** One of the given words. */
function choiceInput(choices, fallback) {
    return zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(choices).default(fallback);
}
/** A whole number. */
const integerInput = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .regex(/^-?\d{1,15}$/, 'must be a whole number')
    .transform(Number)
    .optional();
/** A whole number from 1. */
const countInput = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .regex(/^[1-9]\d{0,8}$/, 'must be a whole number from 1')
    .transform(Number)
    .optional();
/** A length of time, in milliseconds; `never` is null. */
const durationInput = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .regex(_config_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .durationPattern */ .Zq, _config_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .durationFault */ .vq)
    .transform(_config_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .milliseconds */ .Rz)
    .optional();
/** An amount of memory. */
const memoryInput = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .regex(/^[1-9]\d{0,5}(\.\d+)?\s?(MB|GB|MiB|GiB)$/, 'must be an amount of memory such as 500MB or 2GB')
    .default('2GB');
/** The name of an artifact: GitHub refuses some characters, and it is the name of a folder as well. */
const artifactInput = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .refine((name) => Buffer.byteLength(name) <= 200, 'must have 200 bytes at most')
    .regex(/^(?!\.)[^"\\/:<>|*?\p{Cc}]*[^"\\/:<>|*?\p{Cc}. ]$/u, 'must be a name without "/", ":" and the like, not beginning with a dot nor ending with a dot or blank')
    .optional();
/** `true` or `false`, as YAML 1.2's core schema writes them. */
function booleanInput(fallback) {
    return zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['true', 'True', 'TRUE', 'false', 'False', 'FALSE'])
        .transform((text) => text.toLowerCase() === 'true')
        .default(fallback);
}
/** A mapping, written as YAML or JSON. */
const mappingInput = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .transform((text, context) => {
    try {
        const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text);
        if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
            return value;
        }
        context.addIssue('must be a mapping in YAML or JSON');
    }
    catch (error) {
        context.addIssue(`is neither YAML nor JSON: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error).split('\n')[0]}`);
    }
    return zod__WEBPACK_IMPORTED_MODULE_4__/* .NEVER */ .tm;
})
    .optional();
/** One part of several, such as `2/8`. */
const shardInput = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .transform((text, context) => {
    const [, index, count] = /^([1-9]\d{0,4})\/([1-9]\d{0,4})$/.exec(text) ?? [];
    if (index !== undefined && Number(index) <= Number(count)) {
        return { index: Number(index), count: Number(count) };
    }
    context.addIssue('must be a part of a whole such as 2/8: the second of eight');
    return zod__WEBPACK_IMPORTED_MODULE_4__/* .NEVER */ .tm;
})
    .optional();
/** The inputs that every stage has. */
const commonInputs = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    config: textInput.describe('Path of mlops.yml.'),
    'github-token': textInput.describe('Token for the GitHub API.'),
    'working-directory': textInput.describe('Folder that all paths are relative to.'),
    platform: choiceInput(['auto', 'github', 'local'], 'auto').describe('Where the run takes place: "github" uses the services of GitHub, "local" folders below .mlops.'),
});
/**
 * Checks inputs against a stage's schema.
 * @param values by public name; empty text counts as absent.
 * @throws ConfigurationError naming the input, what was given and what is allowed.
 */
function parseInputs(schema, values) {
    const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== '');
    const parsed = schema.safeParse(Object.fromEntries(given));
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const name = String(issue.path[0] ?? '');
    const found = values[name];
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`The input "${name}"${found === undefined ? '' : ` is "${found}", which`} cannot be used.`, {
        location: { key: name },
        hint: issue.code === 'invalid_value' ? `Allowed: ${issue.values.join(', ')}.` : `It ${issue.message}.`,
    });
}


/***/ }),

/***/ 82889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ suggestName),
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
/**
 * The candidate closest to `name` by Levenshtein distance, for "did you mean" hints.
 * @returns undefined where nothing is near: more than a third of the letters (at least two, but never all) would
 * have to change.
 */
function nearestName(name, candidates) {
    let best;
    let bestDistance = Math.min(name.length, Math.max(2, Math.floor(name.length / 3)) + 1);
    for (const candidate of candidates) {
        const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
/** "Did you mean …?" where something is near, else the list of what is allowed (ten at most). */
function suggestName(name, candidates) {
    const nearest = nearestName(name, candidates);
    if (nearest !== undefined)
        return `Did you mean "${nearest}"?`;
    const shown = candidates.slice(0, 10).map((candidate) => `"${candidate}"`);
    const more = candidates.length > shown.length ? `, and ${candidates.length - shown.length} more` : '';
    return `Allowed: ${shown.join(', ')}${more}.`;
}
function editDistance(a, b) {
    let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const current = [i];
        for (let j = 1; j <= b.length; j++) {
            const substitution = previous[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
            current.push(Math.min(substitution, previous[j] + 1, current[j - 1] + 1));
        }
        previous = current;
    }
    return previous[b.length];
}


/***/ }),

/***/ 7222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rz: () => (/* binding */ milliseconds),
/* harmony export */   Zq: () => (/* binding */ durationPattern),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   vq: () => (/* binding */ durationFault)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/** A number with its unit, or `never`. */
const durationPattern = /^(never|\d{1,9}(\.\d{1,3})?(ms|s|m|h))$/;
const durationFault = 'must be a time such as 60s, 30m or 2h, or never';
const units = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
/** Milliseconds of a text that fits `durationPattern`; null for `never`. */
function milliseconds(text) {
    if (text === 'never')
        return null;
    const [, number, unit] = /^([\d.]+)(\w+)$/.exec(text);
    return Number(number) * units[unit];
}
/** A length of time in mlops.yml, as it is written there. */
const duration = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(durationPattern, durationFault);


/***/ }),

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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2503);
/* harmony import */ var _deploy_target_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74557);
/* harmony import */ var _drift_reference_period_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86056);
/* harmony import */ var _engine_engine_choice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89550);
/* harmony import */ var _evaluate_costs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25243);
/* harmony import */ var _evaluate_decision_threshold_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97305);
/* harmony import */ var _export_formats_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86468);
/* harmony import */ var _gate_roles_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59368);
/* harmony import */ var _gate_rules_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42990);
/* harmony import */ var _learners_tasks_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(93978);
/* harmony import */ var _registry_manifest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(61548);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7222);
/* harmony import */ var _expectation_schema_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(85892);
/* harmony import */ var _source_schema_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(58215);
/* harmony import */ var _split_schema_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(36414);
/* harmony import */ var _sweep_schema_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8582);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(9520);

















const dataConfigSchema = zod__WEBPACK_IMPORTED_MODULE_16__/* .strictObject */ .rej({
    source: _source_schema_js__WEBPACK_IMPORTED_MODULE_12__/* .sourceSchema */ .d
        .optional()
        .describe('Where the rows come from: files, http(s), S3 or PostgreSQL; see docs/sources.md.'),
    'test-source': _source_schema_js__WEBPACK_IMPORTED_MODULE_12__/* .sourceSchema */ .d.optional().describe('These rows are the test split.'),
    missing: zod__WEBPACK_IMPORTED_MODULE_16__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_16__/* .string */ .YjP())
        .min(1)
        .default([''])
        .describe('How a CSV file writes a missing value, for example ["", "NA"].'),
    query: zod__WEBPACK_IMPORTED_MODULE_16__/* .string */ .YjP().min(1).optional().describe('SQL (DuckDB) over the table "source".'),
    id: _values_js__WEBPACK_IMPORTED_MODULE_15__/* .columnNames */ .lo.min(1).optional().describe('Columns that identify a row; never features.'),
    target: _values_js__WEBPACK_IMPORTED_MODULE_15__/* .columnName */ .uS
        .optional()
        .describe('The column to predict. Clustering and anomaly need none: there it holds labels for evaluation, never for learning.'),
    positive: zod__WEBPACK_IMPORTED_MODULE_16__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_16__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_16__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_16__/* .boolean */ .zMY()])
        .transform(String)
        .optional()
        .describe('Binary classification: the label that metrics speak of; anomaly: the label of anomalous rows.'),
    weight: _values_js__WEBPACK_IMPORTED_MODULE_15__/* .columnName */ .uS
        .optional()
        .describe('Column with the weight of each row in training; metrics count every row once.'),
    action: _values_js__WEBPACK_IMPORTED_MODULE_15__/* .columnName */ .uS
        .optional()
        .describe('Logged decisions: the column with the action that was taken; "action" by default.'),
    reward: _values_js__WEBPACK_IMPORTED_MODULE_15__/* .columnName */ .uS
        .optional()
        .describe('Logged decisions: the column with the number that it earned; "reward" by default.'),
    propensity: _values_js__WEBPACK_IMPORTED_MODULE_15__/* .columnName */ .uS
        .optional()
        .describe('Logged decisions: the column with the probability that it was taken with; "propensity" by default.'),
    expect: _expectation_schema_js__WEBPACK_IMPORTED_MODULE_11__/* .expectationsSchema */ .Hj.optional().describe('What must hold, by column; "rows" is about their number.'),
    sensitive: _values_js__WEBPACK_IMPORTED_MODULE_15__/* .columnNames */ .lo
        .default([])
        .describe('Columns whose values are never shown: not in examples, profiles or reports.'),
    split: _split_schema_js__WEBPACK_IMPORTED_MODULE_13__/* .splitSchema */ .W.prefault({}),
});
/** mlops.yml. Every part is optional until a stage needs it. */
const pipelineConfigSchema = zod__WEBPACK_IMPORTED_MODULE_16__/* .strictObject */ .rej({
    name: _registry_manifest_js__WEBPACK_IMPORTED_MODULE_9__/* .pipelineName */ .am.default('model').describe('Name of the pipeline, its model and its tags.'),
    task: zod__WEBPACK_IMPORTED_MODULE_16__/* ["enum"] */ .k5n([..._learners_tasks_js__WEBPACK_IMPORTED_MODULE_8__/* .supervisedTasks */ .t9, ..._learners_tasks_js__WEBPACK_IMPORTED_MODULE_8__/* .unsupervisedTasks */ .ad, 'semi-supervised', 'reinforcement'])
        .optional()
        .describe('What is learned: labels or a number, by default what the target looks like; labels with the rows that have none (semi-supervised); without a target, clusters or what is anomalous; or how to act (reinforcement): in an environment or, with the algorithm contextual-bandit, from logged decisions.'),
    data: dataConfigSchema.prefault({}),
    features: zod__WEBPACK_IMPORTED_MODULE_16__/* .strictObject */ .rej({
        keep: _values_js__WEBPACK_IMPORTED_MODULE_15__/* .columnNames */ .lo
            .default([])
            .describe('Columns that stay features although a rule would leave them out.'),
        drop: _values_js__WEBPACK_IMPORTED_MODULE_15__/* .columnNames */ .lo.default([]).describe('Columns that are not features.'),
    })
        .prefault({}),
    train: zod__WEBPACK_IMPORTED_MODULE_16__/* .strictObject */ .rej({
        algorithm: zod__WEBPACK_IMPORTED_MODULE_16__/* .string */ .YjP()
            .optional()
            .describe('Name of the algorithm; by default gradient-boosted-trees, for clustering kmeans, for anomaly isolation-forest, for reinforcement ppo; contextual-bandit learns from logged decisions. With a target, auto tries several with their defaults and keeps the one with the least validation loss.'),
        environment: zod__WEBPACK_IMPORTED_MODULE_16__/* .string */ .YjP()
            .min(1)
            .optional()
            .describe('For reinforcement: path of the module that makes environments; see docs/reinforcement.md.'),
        params: zod__WEBPACK_IMPORTED_MODULE_16__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_16__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_16__/* .unknown */ .L5J()).default({}).describe('Parameters of the algorithm.'),
        command: zod__WEBPACK_IMPORTED_MODULE_16__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_16__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_16__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_16__/* .string */ .YjP()).min(1)])
            .optional()
            .describe('A program that trains instead of an algorithm of ours, like python train.py; see docs/command.md.'),
        'pass-env': zod__WEBPACK_IMPORTED_MODULE_16__/* .array */ .YOg(_values_js__WEBPACK_IMPORTED_MODULE_15__/* .environmentVariable */ .mT)
            .default([])
            .describe('Environment variables that the command may see although they look like credentials.'),
        seed: zod__WEBPACK_IMPORTED_MODULE_16__/* .int */ .Whr().default(42).describe('Seed of everything random in training and judging.'),
        engine: zod__WEBPACK_IMPORTED_MODULE_16__/* ["enum"] */ .k5n(_engine_engine_choice_js__WEBPACK_IMPORTED_MODULE_2__/* .engineChoices */ .ZG)
            .default('auto')
            .describe('Back end of TensorFlow.js: auto is wasm; native is faster for large networks and installed on demand, see docs/engines.md.'),
        threads: zod__WEBPACK_IMPORTED_MODULE_16__/* .int */ .Whr()
            .min(1)
            .optional()
            .describe('Threads that training computes with, by default one a core; the model does not depend on it.'),
        repeats: zod__WEBPACK_IMPORTED_MODULE_16__/* .int */ .Whr()
            .min(1)
            .max(100)
            .default(1)
            .describe('Trainings, each with a seed of its own; their spread shows how much is luck.'),
        sweep: _sweep_schema_js__WEBPACK_IMPORTED_MODULE_14__/* .sweepSchema */ .m
            .optional()
            .describe('Tries many parameters and trains with the best by the validation split; see docs/sweeps.md.'),
        'time-budget': _duration_js__WEBPACK_IMPORTED_MODULE_10__/* .duration */ .p0
            .default('30m')
            .describe('How long training may take; then it ends with the best so far. "never" ends it never.'),
        checkpoint: _duration_js__WEBPACK_IMPORTED_MODULE_10__/* .duration */ .p0
            .default('60s')
            .describe('Time between two checkpoints, from which a killed job goes on; "never" makes none.'),
        export: zod__WEBPACK_IMPORTED_MODULE_16__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_16__/* ["enum"] */ .k5n(_export_formats_js__WEBPACK_IMPORTED_MODULE_5__/* .exportFormats */ .Fu))
            .default([])
            .describe('Formats for other programs that the model is also written in; see docs/onnx.md.'),
        explain: zod__WEBPACK_IMPORTED_MODULE_16__/* .strictObject */ .rej({
            rows: zod__WEBPACK_IMPORTED_MODULE_16__/* .int */ .Whr()
                .min(0)
                .default(0)
                .describe('Test rows, drawn by chance, whose answers are taken apart by column into shap-values.parquet; for gradient-boosted-trees and random-forest; see docs/explanations.md.'),
        })
            .prefault({}),
        threshold: zod__WEBPACK_IMPORTED_MODULE_16__/* .union */ .KCZ([
            _values_js__WEBPACK_IMPORTED_MODULE_15__/* .share */ .uM,
            zod__WEBPACK_IMPORTED_MODULE_16__/* .literal */ .euz('auto'),
            zod__WEBPACK_IMPORTED_MODULE_16__/* .strictObject */ .rej({ maximise: zod__WEBPACK_IMPORTED_MODULE_16__/* ["enum"] */ .k5n(_evaluate_decision_threshold_js__WEBPACK_IMPORTED_MODULE_4__/* .maximisedByThreshold */ .EA) }),
            zod__WEBPACK_IMPORTED_MODULE_16__/* .strictObject */ .rej({ minimise: zod__WEBPACK_IMPORTED_MODULE_16__/* .literal */ .euz(_evaluate_costs_js__WEBPACK_IMPORTED_MODULE_3__/* .expectedCost */ .ys) }),
        ])
            .optional()
            .describe('Binary: predicted positive at this probability or above (0.5); or what it is chosen by on the validation split: { maximise: f1 }, { minimise: expected_cost }, or auto, which is expected_cost where gate.costs is stated and else balanced_accuracy. See docs/threshold.md.'),
    })
        .prefault({}),
    gate: _gate_rules_js__WEBPACK_IMPORTED_MODULE_7__/* .gateRulesSchema */ .sq
        .extend({
        baseline: zod__WEBPACK_IMPORTED_MODULE_16__/* .string */ .YjP()
            .default('production')
            .describe('What a model is compared with: production, environment:<name>, release:v1.2.0, an artifact or none.'),
        approver: zod__WEBPACK_IMPORTED_MODULE_16__/* .string */ .YjP()
            .default(_gate_roles_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultApprover */ .Xk)
            .describe('The role that must approve a pull request that weakens the rules; see docs/roles.md.'),
    })
        .prefault({})
        .describe('When a model is good enough.'),
    deploy: zod__WEBPACK_IMPORTED_MODULE_16__/* .strictObject */ .rej({
        target: zod__WEBPACK_IMPORTED_MODULE_16__/* ["enum"] */ .k5n(_deploy_target_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .targetNames */ .i).default('release').describe('How a model goes live.'),
        ..._deploy_target_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .targetSettings */ .F,
        approver: zod__WEBPACK_IMPORTED_MODULE_16__/* .string */ .YjP()
            .optional()
            .describe('The role that must have approved the pull request by which the deployed commit came; see docs/roles.md.'),
        'publish-predictions': zod__WEBPACK_IMPORTED_MODULE_16__/* .boolean */ .zMY()
            .default(false)
            .describe('Whether a release or a site may hold row-level predictions and explanations, and models that are made of training rows.'),
        'require-attestation': zod__WEBPACK_IMPORTED_MODULE_16__/* .boolean */ .zMY()
            .default(false)
            .describe('Whether a deployment needs an attested verdict and attests its package; see docs/proof.md.'),
        smoke: zod__WEBPACK_IMPORTED_MODULE_16__/* .strictObject */ .rej({
            rows: zod__WEBPACK_IMPORTED_MODULE_16__/* .int */ .Whr()
                .min(0)
                .max(10_000)
                .default(20)
                .describe('Test rows that the packaged model must answer as before, ahead of the switch.'),
            'max-latency-ms': zod__WEBPACK_IMPORTED_MODULE_16__/* .number */ .aig().positive().optional().describe('Longest time that one row may take.'),
        })
            .prefault({}),
    })
        .prefault({}),
    monitor: zod__WEBPACK_IMPORTED_MODULE_16__/* .strictObject */ .rej({
        reference: zod__WEBPACK_IMPORTED_MODULE_16__/* .string */ .YjP()
            .default('production')
            .describe('What current data is compared with: a model as for gate.baseline, or a data file.'),
        current: _source_schema_js__WEBPACK_IMPORTED_MODULE_12__/* .sourceSchema */ .d.optional().describe('The data that is watched, as for data.source.'),
        labels: _source_schema_js__WEBPACK_IMPORTED_MODULE_12__/* .sourceSchema */ .d
            .optional()
            .describe('Labels of the watched rows that arrive later: data.id and data.target, joined by data.id.'),
        'max-rows': zod__WEBPACK_IMPORTED_MODULE_16__/* .int */ .Whr()
            .min(1000)
            .optional()
            .describe('Rows of either side that are held in memory at most; of more, a random part is compared. Default as many as make 100 million values.'),
        query: zod__WEBPACK_IMPORTED_MODULE_16__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_16__/* .literal */ .euz(false), zod__WEBPACK_IMPORTED_MODULE_16__/* .string */ .YjP().min(1)])
            .optional()
            .describe('SQL over the current data as the table "source", in place of data.query; false leaves them as they are, such as the log of served predictions.'),
        time: _values_js__WEBPACK_IMPORTED_MODULE_15__/* .columnName */ .uS
            .optional()
            .describe('The column that says when a row was, where the reference is a data file: see window and season.'),
        window: zod__WEBPACK_IMPORTED_MODULE_16__/* .string */ .YjP()
            .regex(_drift_reference_period_js__WEBPACK_IMPORTED_MODULE_1__/* .windowPattern */ .ti, 'must read like 12h, 30d or 8w')
            .optional()
            .describe('Compare only with the last so many hours, days or weeks before the current rows.'),
        season: zod__WEBPACK_IMPORTED_MODULE_16__/* ["enum"] */ .k5n(_drift_reference_period_js__WEBPACK_IMPORTED_MODULE_1__/* .seasons */ .B0)
            .optional()
            .describe('Compare only with the same hours of the day (day), days of the week (week), or days of earlier years (year).'),
        tests: zod__WEBPACK_IMPORTED_MODULE_16__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_16__/* .literal */ .euz('auto'), zod__WEBPACK_IMPORTED_MODULE_16__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_16__/* .string */ .YjP()).min(1)])
            .default('auto')
            .describe('Drift tests by name, or those that fit each column.'),
        'false-alarm-rate': zod__WEBPACK_IMPORTED_MODULE_16__/* .number */ .aig()
            .gt(0)
            .max(0.5)
            .default(0.01)
            .describe('The chance that one check finds drift where there is none.'),
        persistence: zod__WEBPACK_IMPORTED_MODULE_16__/* .string */ .YjP()
            .regex(/^[1-9]\d* of [1-9]\d*$/, 'must read like "2 of 3"')
            .default('1 of 1')
            .describe('How many of the last checks must find drift to raise the alarm, like "2 of 3".'),
        retrain: zod__WEBPACK_IMPORTED_MODULE_16__/* .string */ .YjP()
            .regex(/^(\.github\/workflows\/)?[\w.-]+\.ya?ml$/, 'must be the name of a workflow file, like model.yml')
            .optional()
            .describe('The workflow that trains anew, set off once for each incident; see docs/monitoring.md.'),
        heartbeat: zod__WEBPACK_IMPORTED_MODULE_16__/* .boolean */ .zMY()
            .default(true)
            .describe('Whether the other stages say so when the scheduled checks have stopped.'),
    })
        .prefault({}),
    card: zod__WEBPACK_IMPORTED_MODULE_16__/* .strictObject */ .rej({
        purpose: zod__WEBPACK_IMPORTED_MODULE_16__/* .string */ .YjP()
            .trim()
            .min(1)
            .max(4_000)
            .optional()
            .describe('What the model is for, and for whom.'),
        limits: zod__WEBPACK_IMPORTED_MODULE_16__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_16__/* .string */ .YjP().trim().min(1).max(1_000))
            .max(50)
            .default([])
            .describe('What it must not be used for, and what it is known to do badly.'),
        license: zod__WEBPACK_IMPORTED_MODULE_16__/* .string */ .YjP()
            .regex(/^[a-z0-9][a-z0-9.+-]*$/, 'must be an identifier like apache-2.0')
            .optional()
            .describe("The model's licence, by Hugging Face's identifier."),
    })
        .prefault({})
        .describe('What the model card says beside what is known anyway; see docs/proof.md.'),
    roles: zod__WEBPACK_IMPORTED_MODULE_16__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_16__/* .string */ .YjP(), _gate_roles_js__WEBPACK_IMPORTED_MODULE_6__/* .roleSchema */ .Ag)
        .default({})
        .describe('Who has which part, by the name of the role; see docs/roles.md.'),
});
/**
 * What is learned: a semi-supervised pipeline classifies, and one of reinforcement learns from logged decisions where
 * its algorithm does.
 * @param algorithm that is used instead of the configured one.
 */
function predictedTask({ task, train }, algorithm = train.algorithm) {
    if (task === 'semi-supervised')
        return 'classification';
    return task === 'reinforcement' && algorithm === _learners_tasks_js__WEBPACK_IMPORTED_MODULE_8__/* .banditTask */ .Eq ? _learners_tasks_js__WEBPACK_IMPORTED_MODULE_8__/* .banditTask */ .Eq : task;
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

/***/ 8582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ sweepSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88532);

const kinds = ['int', 'float', 'choice'];
/** A dimension as it is written out; which keys belong together is checked here, for messages that say so. */
const writtenDimension = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(kinds).describe('What is drawn: a whole number, a number, or one of some values.'),
    min: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional().describe('The least number.'),
    max: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional().describe('The largest number.'),
    log: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
        .optional()
        .describe('Whether numbers are drawn evenly on a logarithmic scale, as fits rates and penalties.'),
    values: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()).min(1).optional().describe('The values of a choice.'),
})
    .transform(({ type, min, max, log = false, values }, context) => {
    const fault = (message) => {
        context.addIssue(message);
        return zod__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm;
    };
    if (type === 'choice') {
        if (values === undefined)
            return fault('a choice needs "values"');
        if (min !== undefined || max !== undefined)
            return fault('a choice has values, and neither min nor max');
        return { type, values };
    }
    if (min === undefined || max === undefined)
        return fault(`type ${type} needs "min" and "max"`);
    if (values !== undefined)
        return fault(`type ${type} has min and max, and no values; see type: choice`);
    if (min > max)
        return fault(`min (${min}) must not be above max (${max})`);
    if (type === 'int' && !(Number.isSafeInteger(min) && Number.isSafeInteger(max))) {
        return fault('the ends of type int must be whole numbers; see type: float');
    }
    if (log && min <= 0)
        return fault('a logarithmic scale needs a min above 0');
    return { type, min, max, log };
});
const dimension = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    writtenDimension,
    zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J())
        .min(1)
        .transform((values) => ({ type: 'choice', values })),
])
    .describe('A list of values, or { type: int or float, min, max } with log: true for a logarithmic scale.');
/** `learning-rate`; with dots what lies deeper, as `params.filters` of `custom`. */
const parameterName = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[A-Za-z][\w-]*(\.[A-Za-z][\w-]*)*$/, 'must be the name of a parameter, with dots for what lies in it');
const space = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(parameterName, dimension)
    .refine((dimensions) => Object.keys(dimensions).length > 0, 'needs one parameter at the least');
/** `train.sweep` of mlops.yml. */
const sweepSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    method: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['random', 'asha'])
        .default('random')
        .describe('How parameters are looked for: random trains every trial to its end, asha stops the worse ones early (successive halving).'),
    trials: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(10_000).default(20).describe('Sets of parameters that are tried.'),
    space: space
        .optional()
        .describe('What the parameters of the algorithm may be, such as { learning-rate: { type: float, min: 0.01, max: 0.3, log: true }, max-leaves: [15, 31, 63] }.'),
    algorithms: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), space.describe('As train.sweep.space.'))
        .refine((spaces) => Object.keys(spaces).length > 0, 'needs one algorithm at the least')
        .optional()
        .describe('In place of space: several algorithms, each with the space of its own parameters.'),
    factor: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .min(2)
        .max(10)
        .default(3)
        .describe('asha: one trial of so many goes on, for so many times the rounds or epochs.'),
    rungs: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .min(2)
        .max(6)
        .default(3)
        .describe('asha: how often trials are compared; the first time after 1 / factor^(rungs - 1) of a training.'),
})
    .refine((sweep) => (sweep.space === undefined) !== (sweep.algorithms === undefined), 'needs either "space", for the parameters of train.algorithm, or "algorithms"');


/***/ }),

/***/ 74557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ targetNames),
  F: () => (/* binding */ targetSettings)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/shared/src/config/duration.js
var duration = __webpack_require__(7222);
// EXTERNAL MODULE: ./build/shared/src/config/values.js
var values = __webpack_require__(9520);
;// CONCATENATED MODULE: ./build/shared/src/deploy/server-settings.js



/** deploy.server in mlops.yml. */
const serverSettingsSchema = schemas/* strictObject */.rej({
    url: schemas/* url */.OZ5({ protocol: /^https?$/ })
        .default('http://localhost:8501')
        .describe('Where the server answers that follows deploy.directory; see docs/serving.md.'),
    timeout: duration/* duration */.p0
        .default('60s')
        .describe('How long the server may take until the new version answers; then the old one is put back.'),
    trial: schemas/* strictObject */.rej({
        mode: schemas/* enum */.k5n(['canary', 'shadow'])
            .describe('canary: the new version answers its share; shadow: it is only asked.'),
        share: schemas/* number */.aig().gt(0).max(1).default(0.1).describe('Share of the requests, by a hash of their key.'),
        requests: schemas/* int */.Whr()
            .min(50)
            .default(1000)
            .describe('Requests that both versions are asked at the most before it is decided.'),
        'max-error-rate': values/* share */.uM
            .default(0.01)
            .describe('Share of the requests that the new version may fail more often than the old one.'),
        'max-disagreement': values/* share */.uM
            .default(0.1)
            .describe('Share of the requests that the two may decide differently.'),
        error: schemas/* number */.aig()
            .gt(0)
            .max(0.5)
            .default(0.05)
            .describe('The chance, at most, that the trial decides wrongly, over all looks at it.'),
        timeout: duration/* duration */.p0
            .default('30m')
            .describe('How long the requests may take to come; then the old version stays.'),
    })
        .optional()
        .describe('Tries a version beside the one that is live before it takes its place.'),
});

;// CONCATENATED MODULE: ./build/shared/src/deploy/target-settings.js




/** Every way a model can go live; deploy/targets.ts has what each name stands for. */
const targetNames = ['release', 'directory', 'pages', 'command', 'server'];
/** The keys of `deploy` that belong to one target, each named after it. */
const targetSettings = {
    directory: schemas/* string */.YjP()
        .default('deployed')
        .describe('Folder of the directory target, which the server target follows.'),
    command: schemas/* strictObject */.rej({
        run: schemas/* union */.KCZ([schemas/* string */.YjP().min(1), schemas/* array */.YOg(schemas/* string */.YjP()).min(1)])
            .describe('The program and its parameters, like ./deploy.sh or ["python", "deploy.py"]; no shell.'),
        'pass-env': schemas/* array */.YOg(values/* environmentVariable */.mT)
            .default([])
            .describe('Environment variables that it may see although they look like credentials.'),
        'time-limit': duration/* duration */.p0.default('10m').describe('Longest time that one phase may take; or "never".'),
        url: schemas/* string */.YjP().optional().describe('Where the model is used, for the records.'),
    })
        .optional()
        .describe('The program of the command target; see docs/deploy.md.'),
    pages: schemas/* strictObject */.rej({
        branch: schemas/* string */.YjP().min(1).default('gh-pages').describe('The branch that GitHub Pages serve.'),
        path: schemas/* string */.YjP()
            .regex(/^([A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)*)?$/, 'must be a path such as models/income, of letters, digits, ".", "_" and "-"')
            .default('')
            .describe('Folder of the site in that branch, so that several models share it.'),
        directory: schemas/* string */.YjP().default('site').describe('Folder of the site in place of a branch, off GitHub.'),
    })
        .prefault({})
        .describe('Where the static site of the target pages lies.'),
    server: serverSettingsSchema.prefault({}),
};


/***/ }),

/***/ 86056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ seasons),
/* harmony export */   W2: () => (/* binding */ selectPeriod),
/* harmony export */   nF: () => (/* binding */ windowLength),
/* harmony export */   ti: () => (/* binding */ windowPattern)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57296);
/* harmony import */ var _data_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96598);


/** Periods after which the world is alike again. */
const seasons = ['day', 'week', 'year'];
const hour = 3_600_000;
const dayLength = 24 * hour;
/** A window as it is written: 12h, 30d, 8w. */
const windowPattern = /^[1-9]\d{0,4}[hdw]$/;
/** Milliseconds of a text that fits `windowPattern`. */
function windowLength(text) {
    const unit = { h: hour, d: dayLength, w: 7 * dayLength }[text.slice(-1)];
    return Number(text.slice(0, -1)) * unit;
}
/**
 * The rows of the reference from before the current rows that belong to the period. A file that grows can so be
 * reference and current data in one.
 * @throws ConfigurationError where the column of time is missing or no date, or no row is left.
 */
function selectPeriod(reference, current, period) {
    const before = timesOf(reference, period.time, 'reference');
    const now = timesOf(current, period.time, 'current data');
    let first = Number.POSITIVE_INFINITY;
    let last = Number.NEGATIVE_INFINITY;
    for (const time of now.values) {
        if (time < first)
            first = time;
        if (time > last)
            last = time;
    }
    // Without current rows nothing can be compared; the check says so.
    if (first > last)
        return reference;
    const from = period.window === undefined ? Number.NEGATIVE_INFINITY : first - period.window;
    const inSeason = seasonOf(period.season, now.values, first, last);
    const rows = [];
    for (let row = 0; row < reference.rows; row++) {
        const time = before.values[row];
        if (time >= from && time < first && inSeason(time))
            rows.push(row);
    }
    if (rows.length === 0) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`The reference has no row from before the current ones that belongs to the period: they begin on ${dayOf(first)}.`, {
            location: { key: 'monitor.reference' },
            hint: 'Take a reference that goes further back, a longer monitor.window, or leave monitor.season out.',
        });
    }
    return (0,_data_table_js__WEBPACK_IMPORTED_MODULE_1__/* .selectRows */ .A5)(reference, rows);
}
function timesOf(table, name, side) {
    const column = table.columns.get(name);
    if (column?.kind === 'numeric' && (column.type === 'date' || column.type === 'timestamp'))
        return column;
    const fault = column === undefined ? 'has no such column' : `has it as ${column.type}`;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`"${name}" is to say when a row was, but the ${side} ${fault}.`, {
        location: { key: 'monitor.time' },
        hint: 'Name a column of dates or timestamps that both sides have; data.query can make one.',
    });
}
/** @returns whether a time belongs to the season that the current times are in. */
function seasonOf(season, current, first, last) {
    switch (season) {
        case undefined:
            return () => true;
        case 'day': {
            const hours = new Set(Array.from(current, hourOf));
            return (time) => hours.has(hourOf(time));
        }
        case 'week': {
            const days = new Set(Array.from(current, weekdayOf));
            return (time) => days.has(weekdayOf(time));
        }
        case 'year': {
            if (yearsLater(first, 1) <= last)
                return () => true;
            const year = new Date(first).getUTCFullYear();
            return (time) => {
                // The season of a winter ends in the year after, so a row may belong to the season of the year before it.
                const years = year - new Date(time).getUTCFullYear();
                return [years, years + 1].some((back) => {
                    const moved = yearsLater(time, back);
                    return moved >= dayStart(first) && moved < dayStart(last) + dayLength;
                });
            };
        }
    }
}
function hourOf(time) {
    return Math.floor((time - dayStart(time)) / hour);
}
function weekdayOf(time) {
    return new Date(time).getUTCDay();
}
function dayStart(time) {
    return Math.floor(time / dayLength) * dayLength;
}
/** The same moment of another year; of 29 February 1 March where there is none. */
function yearsLater(time, years) {
    const date = new Date(time);
    date.setUTCFullYear(date.getUTCFullYear() + years);
    return date.getTime();
}
function dayOf(time) {
    return new Date(time).toISOString().slice(0, 10);
}


/***/ }),

/***/ 89550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ry: () => (/* binding */ engineNames),
/* harmony export */   SL: () => (/* binding */ automaticEngine),
/* harmony export */   ZG: () => (/* binding */ engineChoices)
/* harmony export */ });
/** Back ends that TensorFlow.js can compute on here, the fastest first. */
const engineNames = ['native', 'wasm', 'cpu'];
/**
 * What `auto` is. Not the fastest, which must be asked for: it is a large installation, and an engine that depends on
 * what a machine happens to have would give the same training another model.
 */
const automaticEngine = 'wasm';
/** What users write. */
const engineChoices = ['auto', ...engineNames];


/***/ }),

/***/ 52525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IB: () => (/* binding */ confusionMetrics),
/* harmony export */   li: () => (/* binding */ f1Of),
/* harmony export */   q2: () => (/* binding */ balancedAccuracy),
/* harmony export */   rX: () => (/* binding */ cohenKappa),
/* harmony export */   uT: () => (/* binding */ matthewsCorrelation)
/* harmony export */ });
/* unused harmony export confusionMargins */
/* harmony import */ var _costs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25243);
/* harmony import */ var _row_means_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7038);


/** Metrics of the predicted labels alone. */
const confusionMetrics = [
    {
        ...labels('accuracy', 'there are no rows'),
        prepare: (predictions) => ({
            ...fromMargins(predictions, (margins) => sum(margins.truePositives) / sum(margins.actual)),
            outcomes: () => hits(predictions, () => true),
        }),
    },
    {
        ...labels('balanced_accuracy', 'the actual labels hold only one class, or lack one that is predicted'),
        prepare: (predictions) => fromMargins(predictions, balancedAccuracy),
    },
    {
        ...labels('precision', 'no row is predicted to be of the positive class'),
        binaryOnly: { insteadUse: 'precision_macro or precision_weighted' },
        prepare: (predictions) => ({
            ...fromMargins(predictions, (margins) => precisionOf(margins, margins.positive)),
            outcomes: () => hits(predictions, (row) => predictions.predicted[row] === predictions.positive),
        }),
    },
    {
        ...labels('recall', 'no actual label is of the positive class'),
        binaryOnly: { insteadUse: 'recall_macro or recall_weighted' },
        prepare: (predictions) => ({
            ...fromMargins(predictions, (margins) => recallOf(margins, margins.positive)),
            outcomes: () => hits(predictions, (row) => predictions.actual[row] === predictions.positive),
        }),
    },
    {
        ...labels('f1', 'the positive class is neither among the actual nor among the predicted labels'),
        binaryOnly: { insteadUse: 'f1_macro or f1_weighted' },
        prepare: (predictions) => fromMargins(predictions, (margins) => f1Of(margins, margins.positive)),
    },
    ...averages('precision', precisionOf, 'a class that occurs is never predicted'),
    ...averages('recall', recallOf, 'a class that is predicted does not occur among the actual labels'),
    ...averages('f1', f1Of, 'there are no rows'),
    {
        ...labels('matthews_corrcoef', 'the actual or the predicted labels are all of one class'),
        aliases: ['mcc'],
        interval: 'fisher',
        prepare: (predictions) => fromMargins(predictions, matthewsCorrelation),
    },
    {
        ...labels('cohen_kappa', 'the actual and the predicted labels are all of one and the same class'),
        interval: 'fisher',
        prepare: (predictions) => fromMargins(predictions, cohenKappa),
    },
    {
        // The mean over rows of what the answers cost (Elkan 2001, "The foundations of cost-sensitive learning").
        ...labels(_costs_js__WEBPACK_IMPORTED_MODULE_0__/* .expectedCost */ .ys, 'a row has a class, or is taken for one, that has no cost'),
        direction: 'lower',
        interval: 'log',
        isListed: ({ costs }) => costs !== undefined,
        obstacle: ({ costs }) => costs === undefined ? `${_costs_js__WEBPACK_IMPORTED_MODULE_0__/* .expectedCost */ .ys} needs gate.costs, which says what each mistake costs.` : null,
        prepare: (predictions) => ({
            ...(0,_row_means_js__WEBPACK_IMPORTED_MODULE_1__/* .meanOfRows */ .yW)((0,_costs_js__WEBPACK_IMPORTED_MODULE_0__/* .costsOfRows */ .Tn)(predictions)),
            labelSwing: () => (0,_costs_js__WEBPACK_IMPORTED_MODULE_0__/* .costSwing */ .ki)(predictions),
        }),
    },
];
function labels(name, undefinedWhen) {
    return { name, task: 'classification', direction: 'higher', interval: 'logit', undefinedWhen };
}
/**
 * The macro and weighted averages of a score per class, over the classes that occur among actual or predicted labels
 * (scikit-learn's default). Where scikit-learn would count an undefined class as 0 with a warning, the average is
 * undefined, except if that class has no weight in it.
 */
function averages(name, ofClass, undefinedWhen) {
    return [
        {
            ...labels(`${name}_macro`, undefinedWhen),
            prepare: (predictions) => fromMargins(predictions, (margins) => {
                let total = 0;
                let classes = 0;
                for (let index = 0; index < margins.actual.length; index++) {
                    if (margins.actual[index] === 0 && margins.predicted[index] === 0)
                        continue;
                    total += ofClass(margins, index);
                    classes++;
                }
                return total / classes;
            }),
        },
        {
            ...labels(`${name}_weighted`, name === 'precision' ? undefinedWhen : 'there are no rows'),
            prepare: (predictions) => fromMargins(predictions, (margins) => {
                let total = 0;
                for (let index = 0; index < margins.actual.length; index++) {
                    if (margins.actual[index] !== 0)
                        total += margins.actual[index] * ofClass(margins, index);
                }
                return total / sum(margins.actual);
            }),
        },
    ];
}
function precisionOf({ truePositives, predicted }, index) {
    return truePositives[index] / predicted[index];
}
function recallOf({ truePositives, actual }, index) {
    return truePositives[index] / actual[index];
}
function f1Of({ truePositives, actual, predicted }, index) {
    return (2 * truePositives[index]) / (actual[index] + predicted[index]);
}
/** Mean recall over the classes among the actual labels: two at least, and every class that is predicted. */
function balancedAccuracy(margins) {
    let total = 0;
    let classes = 0;
    for (let index = 0; index < margins.actual.length; index++) {
        if (margins.actual[index] === 0 && margins.predicted[index] === 0)
            continue;
        total += recallOf(margins, index);
        classes++;
    }
    return classes < 2 ? Number.NaN : total / classes;
}
/** Gorodkin's correlation of two labelings (2004), which for two classes is Matthews's. */
function matthewsCorrelation({ truePositives, actual, predicted }) {
    const rows = sum(actual);
    const covariance = sum(truePositives) * rows - dot(actual, predicted);
    const actualVariance = rows * rows - dot(actual, actual);
    const predictedVariance = rows * rows - dot(predicted, predicted);
    // The product is taken after the roots: rows⁴ would lose the last digits of large counts.
    return covariance / (Math.sqrt(actualVariance) * Math.sqrt(predictedVariance));
}
/** Agreement beyond chance (Cohen 1960). */
function cohenKappa({ truePositives, actual, predicted }) {
    const rows = sum(actual);
    const chance = dot(actual, predicted) / rows;
    return (sum(truePositives) - chance) / (rows - chance);
}
function fromMargins(predictions, compute) {
    return {
        evaluate: (weights) => compute(confusionMargins(predictions, weights)),
        influence() {
            const margins = confusionMargins(predictions, null);
            const slopes = slopesOf(margins, compute);
            const { actual, predicted, rows } = predictions;
            const influence = new Float64Array(rows);
            for (let row = 0; row < rows; row++) {
                influence[row] = rows * slopeOfCell(slopes, actual[row], predicted[row]);
            }
            return influence;
        },
        labelSwing() {
            const margins = confusionMargins(predictions, null);
            const slopes = slopesOf(margins, compute);
            const classes = margins.actual.length;
            let squares = 0;
            let weight = 0;
            for (let actual = 0; actual < classes; actual++) {
                const right = slopeOfCell(slopes, actual, actual);
                for (let other = 0; other < classes; other++) {
                    if (other === actual || margins.actual[actual] === 0)
                        continue;
                    squares += margins.actual[actual] * (right - slopeOfCell(slopes, actual, other)) ** 2;
                    weight += margins.actual[actual];
                }
            }
            return weight === 0 ? 0 : predictions.rows * Math.sqrt(squares / weight);
        },
    };
}
/** Counts (or sums of weights) of the confusion matrix's diagonal and margins. */
function confusionMargins(predictions, weights) {
    const { actual, predicted, rows } = predictions;
    const classes = predictions.classes.length;
    const margins = {
        truePositives: new Float64Array(classes),
        actual: new Float64Array(classes),
        predicted: new Float64Array(classes),
        positive: predictions.positive,
    };
    for (let row = 0; row < rows; row++) {
        const weight = weights === null ? 1 : weights[row];
        margins.actual[actual[row]] += weight;
        margins.predicted[predicted[row]] += weight;
        if (actual[row] === predicted[row])
            margins.truePositives[actual[row]] += weight;
    }
    return margins;
}
/**
 * Derivatives of a metric with respect to each margin, by central differences: the metrics are smooth ratios, and the
 * step is small against the class's own counts, so the relative error is about 1e-8.
 */
function slopesOf(margins, compute) {
    const classes = margins.actual.length;
    const slopes = {
        truePositives: new Float64Array(classes),
        actual: new Float64Array(classes),
        predicted: new Float64Array(classes),
        positive: margins.positive,
    };
    for (let index = 0; index < classes; index++) {
        const counts = [margins.actual[index], margins.predicted[index]].filter((count) => count > 0);
        if (counts.length === 0)
            continue;
        const step = 1e-4 * Math.min(...counts);
        for (const part of ['truePositives', 'actual', 'predicted']) {
            const kept = margins[part][index];
            margins[part][index] = kept + step;
            const above = compute(margins);
            margins[part][index] = kept - step;
            const below = compute(margins);
            margins[part][index] = kept;
            slopes[part][index] = (above - below) / (2 * step);
        }
    }
    return slopes;
}
/** Derivative with respect to one more row in a cell of the confusion matrix. */
function slopeOfCell(slopes, actual, predicted) {
    const hit = actual === predicted ? slopes.truePositives[actual] : 0;
    return hit + slopes.actual[actual] + slopes.predicted[predicted];
}
function hits(predictions, counts) {
    const outcomes = new Int8Array(predictions.rows);
    for (let row = 0; row < predictions.rows; row++) {
        if (!counts(row))
            outcomes[row] = -1;
        else
            outcomes[row] = predictions.actual[row] === predictions.predicted[row] ? 1 : 0;
    }
    return outcomes;
}
function sum(values) {
    let total = 0;
    for (let index = 0; index < values.length; index++)
        total += values[index];
    return total;
}
function dot(a, b) {
    let total = 0;
    for (let index = 0; index < a.length; index++)
        total += a[index] * b[index];
    return total;
}


/***/ }),

/***/ 25243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ withCosts),
/* harmony export */   Tn: () => (/* binding */ costsOfRows),
/* harmony export */   i$: () => (/* binding */ binaryCosts),
/* harmony export */   ki: () => (/* binding */ costSwing),
/* harmony export */   rB: () => (/* binding */ costMatrix),
/* harmony export */   ys: () => (/* binding */ expectedCost)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57296);
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82889);


/** The name of the metric that is the mean cost of a row. */
const expectedCost = 'expected_cost';
/** Classes that are named in full in a message. */
const namedCells = 3;
/**
 * The costs as a matrix, actual × predicted class, row by row. A right answer costs nothing unless it is stated.
 * @param known labels that the model, the baseline or the rows have, sorted.
 * @param learned labels among them between which every confusion must have a cost; one with another label, which no model
 *   was meant to know, may be left out: its cost is NaN.
 * @throws ConfigurationError for a class that is not there, or a confusion without a cost.
 */
function costMatrix(costs, known, learned) {
    const matrix = new Float64Array(known.length * known.length).fill(Number.NaN);
    for (let index = 0; index < known.length; index++)
        matrix[index * (known.length + 1)] = 0;
    const placeOf = (label, key) => {
        const place = known.indexOf(label);
        if (place >= 0)
            return place;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`There is no class "${label}" that could have a cost.`, {
            location: { key },
            hint: (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestName */ .S)(label, known),
        });
    };
    for (const [actual, row] of Object.entries(costs)) {
        const start = placeOf(actual, 'gate.costs') * known.length;
        for (const [predicted, cost] of Object.entries(row)) {
            matrix[start + placeOf(predicted, `gate.costs.${actual}`)] = cost;
        }
    }
    requireComplete(matrix, known, learned);
    return matrix;
}
/** Of two classes: what true negatives, false positives, false negatives and true positives cost; NaN where nobody said. */
function binaryCosts(costs, negative, positive) {
    const costOf = (actual, predicted) => {
        const row = Object.hasOwn(costs, actual) ? costs[actual] : {};
        if (Object.hasOwn(row, predicted))
            return row[predicted];
        return actual === predicted ? 0 : Number.NaN;
    };
    const labels = [negative, positive];
    return Float64Array.from(labels.flatMap((actual) => labels.map((predicted) => costOf(actual, predicted))));
}
/** @throws ConfigurationError that says which confusions have no cost. */
function requireComplete(matrix, known, learned) {
    const missing = [];
    for (const actual of learned) {
        for (const predicted of learned) {
            const cost = matrix[known.indexOf(actual) * known.length + known.indexOf(predicted)];
            if (Number.isNaN(cost))
                missing.push(`"${actual}" taken for "${predicted}"`);
        }
    }
    if (missing.length === 0)
        return;
    const more = missing.length > namedCells ? ` and ${missing.length - namedCells} more` : '';
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`The costs do not say what these mistakes cost: ${missing.slice(0, namedCells).join(', ')}${more}.`, {
        location: { key: 'gate.costs' },
        hint: 'State a cost for each actual class and each other class that it may be taken for; 0 is one, too.',
    });
}
/**
 * Predictions that know what their mistakes cost; those of another task, and without costs, as they are.
 * @param learned labels that the model knows; absent means all that the predictions have.
 * @throws ConfigurationError see `costMatrix`.
 */
function withCosts(predictions, costs, learned) {
    if (costs === undefined || predictions.task !== 'classification')
        return predictions;
    const { classes } = predictions;
    return { ...predictions, costs: costMatrix(costs, classes, learned ?? classes) };
}
/** The cost of each row: NaN for a confusion without one. */
function costsOfRows({ rows, classes, actual, predicted, costs, }) {
    const scores = new Float64Array(rows);
    for (let row = 0; row < rows; row++)
        scores[row] = costs[actual[row] * classes.length + predicted[row]];
    return scores;
}
/**
 * By how much a row's cost changes when another label is predicted, as a root mean square over the rows and the labels
 * that each was not predicted to be in place of the right one.
 */
function costSwing({ classes, actual, costs }) {
    const size = classes.length;
    const counts = new Float64Array(size);
    for (const label of actual)
        counts[label]++;
    let squares = 0;
    let weight = 0;
    for (let label = 0; label < size; label++) {
        if (counts[label] === 0)
            continue;
        for (let other = 0; other < size; other++) {
            const change = costs[label * size + other] - costs[label * (size + 1)];
            if (other === label || Number.isNaN(change))
                continue;
            squares += counts[label] * change ** 2;
            weight += counts[label];
        }
    }
    return weight === 0 ? 0 : Math.sqrt(squares / weight);
}


/***/ }),

/***/ 97305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EA: () => (/* binding */ maximisedByThreshold),
/* harmony export */   ZU: () => (/* binding */ defaultCriterion),
/* harmony export */   t5: () => (/* binding */ chooseThreshold)
/* harmony export */ });
/* harmony import */ var _confusion_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52525);
/* harmony import */ var _costs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25243);
/* harmony import */ var _score_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87302);



/** Metrics that a threshold may make as large as they get. */
const maximisedByThreshold = [
    'balanced_accuracy',
    'f1',
    'matthews_corrcoef',
    'cohen_kappa',
    'accuracy',
];
/** Where nothing else is asked for: as scikit-learn's `TunedThresholdClassifierCV`. */
const defaultCriterion = 'balanced_accuracy';
/** Where two thresholds are as good as each other, the nearer one to this is taken. */
const usualThreshold = 0.5;
/** Values of a criterion that differ by less, relative to them, are the same: they were computed along other ways. */
const sameValue = 1e-12;
const [negative, positive] = [0, 1];
/**
 * The threshold at which a criterion is best on these rows, a row being positive at its probability or above.
 *
 * All thresholds between two neighbouring probabilities decide alike. Of such a stretch 0.5 is taken where it lies in it,
 * else the middle; and of stretches that are equally good the one whose threshold is nearest to 0.5, then the lower one.
 * So the choice depends on nothing but the rows, and not on their order.
 * @param probabilities of the positive class, in [0, 1].
 * @param isPositive 1 where a row is of the positive class, else 0.
 * @param costs actual × predicted, negative class first; for `expected_cost`.
 * @returns null if the criterion is undefined at every threshold: rows of one class, or no rows.
 */
function chooseThreshold(probabilities, isPositive, criterion, costs) {
    const rows = probabilities.length;
    const { rows: order, groupEnds } = (0,_score_order_js__WEBPACK_IMPORTED_MODULE_2__/* .orderByScore */ ._U)(probabilities);
    const score = scoreOf(criterion, costs);
    const counts = noneYetPositive(isPositive);
    let best = null;
    let position = 0;
    for (let group = 0; group <= groupEnds.length; group++) {
        // At first no row is predicted positive, then one probability after the other falls on that side.
        if (group > 0) {
            for (; position < groupEnds[group - 1]; position++)
                predictPositive(counts, isPositive[order[position]]);
        }
        const upper = position === 0 ? 1 : probabilities[order[position - 1]];
        const lower = position === rows ? Number.NEGATIVE_INFINITY : probabilities[order[position]];
        // No threshold of at most 1 leaves out a row of probability 1.
        if (!(lower < upper))
            continue;
        const found = { threshold: thresholdBetween(lower, upper), score: score(counts) };
        if (Number.isNaN(found.score))
            continue;
        if (best === null || isBetter(found, best))
            best = found;
    }
    if (best === null)
        return null;
    const value = criterion === _costs_js__WEBPACK_IMPORTED_MODULE_1__/* .expectedCost */ .ys ? -best.score : best.score;
    return { threshold: best.threshold, criterion, value, rows };
}
/** In (lower, upper], and at least 0. */
function thresholdBetween(lower, upper) {
    if (lower < usualThreshold && usualThreshold <= upper)
        return usualThreshold;
    const middle = (Math.max(lower, 0) + upper) / 2;
    return middle > lower ? middle : upper;
}
function isBetter(found, best) {
    const gain = found.score - best.score;
    if (Math.abs(gain) > sameValue * Math.max(Math.abs(found.score), Math.abs(best.score)))
        return gain > 0;
    const [ours, theirs] = [found, best].map(({ threshold }) => Math.abs(threshold - usualThreshold));
    return ours === theirs ? found.threshold < best.threshold : ours < theirs;
}
/** More is better. */
function scoreOf(criterion, costs) {
    switch (criterion) {
        case 'balanced_accuracy':
            return _confusion_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .balancedAccuracy */ .q2;
        case 'f1':
            return (counts) => (0,_confusion_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .f1Of */ .li)(counts, positive);
        case 'matthews_corrcoef':
            return _confusion_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .matthewsCorrelation */ .uT;
        case 'cohen_kappa':
            return _confusion_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .cohenKappa */ .rX;
        case 'accuracy':
            return ({ truePositives, actual }) => (truePositives[negative] + truePositives[positive]) / (actual[negative] + actual[positive]);
        case _costs_js__WEBPACK_IMPORTED_MODULE_1__/* .expectedCost */ .ys:
            return (counts) => -meanCost(counts, costs);
    }
}
function meanCost({ truePositives: right, actual }, costs) {
    const missed = actual[positive] - right[positive];
    const falseAlarms = actual[negative] - right[negative];
    const total = right[negative] * costs[0] + falseAlarms * costs[1] + missed * costs[2] + right[positive] * costs[3];
    return total / (actual[negative] + actual[positive]);
}
function noneYetPositive(isPositive) {
    const positives = isPositive.reduce((sum, flag) => sum + flag, 0);
    const negatives = isPositive.length - positives;
    return {
        truePositives: Float64Array.of(negatives, 0),
        actual: Float64Array.of(negatives, positives),
        predicted: Float64Array.of(isPositive.length, 0),
        positive,
    };
}
function predictPositive({ truePositives, predicted }, isPositive) {
    predicted[negative]--;
    predicted[positive]++;
    if (isPositive === 1)
        truePositives[positive]++;
    else
        truePositives[negative]--;
}


/***/ }),

/***/ 7038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hY: () => (/* binding */ weightedMean),
/* harmony export */   i4: () => (/* binding */ rootMeanOfRows),
/* harmony export */   yW: () => (/* binding */ meanOfRows)
/* harmony export */ });
/** The metric that is the mean of one score a row (accuracy, log loss, absolute error, …). NaN scores make it undefined. */
function meanOfRows(scores) {
    return {
        evaluate: (weights) => weightedMean(scores, weights),
        influence() {
            const mean = weightedMean(scores, null);
            return scores.map((score) => score - mean);
        },
    };
}
/** The square root of a mean of rows: RMSE from squared errors. */
function rootMeanOfRows(scores) {
    return {
        evaluate: (weights) => Math.sqrt(weightedMean(scores, weights)),
        influence() {
            const mean = weightedMean(scores, null);
            const slope = mean > 0 ? 0.5 / Math.sqrt(mean) : 0;
            return scores.map((score) => (score - mean) * slope);
        },
    };
}
/** The mean; NaN where the weights sum to zero. */
function weightedMean(values, weights) {
    let sum = 0;
    if (weights === null) {
        for (let row = 0; row < values.length; row++)
            sum += values[row];
        return sum / values.length;
    }
    let total = 0;
    for (let row = 0; row < values.length; row++) {
        sum += weights[row] * values[row];
        total += weights[row];
    }
    return sum / total;
}


/***/ }),

/***/ 87302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ risingOrder),
/* harmony export */   _U: () => (/* binding */ orderByScore),
/* harmony export */   eJ: () => (/* binding */ orderByClass)
/* harmony export */ });
const cache = new WeakMap();
/**
 * The order of the rows by the probability of one class. Remembered per probability array, because several metrics
 * of the same predictions ask for it.
 * @param probabilities rows × classes, row by row, without NaN.
 */
function orderByClass(probabilities, classes, index) {
    const known = cache.get(probabilities) ?? new Map();
    cache.set(probabilities, known);
    let order = known.get(index);
    if (order === undefined) {
        const scores = new Float64Array(probabilities.length / classes);
        for (let row = 0; row < scores.length; row++)
            scores[row] = probabilities[row * classes + index];
        order = orderByScore(scores);
        known.set(index, order);
    }
    return order;
}
/** @param scores without NaN. */
function orderByScore(scores) {
    const rows = risingOrder(scores).reverse();
    const ends = new Int32Array(scores.length);
    let groups = 0;
    for (let position = 1; position <= rows.length; position++) {
        if (position === rows.length || scores[rows[position]] !== scores[rows[position - 1]]) {
            ends[groups++] = position;
        }
    }
    return { rows, groupEnds: ends.slice(0, groups) };
}
/**
 * Row numbers by rising value: a radix sort over the bits of the numbers, 16 at a time, which for a million rows is
 * ten times as fast as a sort with a comparison function.
 * @param values without NaN.
 */
function risingOrder(values) {
    const rows = values.length;
    if (rows < 4096)
        return Int32Array.from(values.keys()).sort((a, b) => values[a] - values[b] || a - b);
    // Doubles compare like unsigned integers once negative ones are inverted and the sign of the others is set;
    // adding zero makes -0 and 0 the same.
    const keys = new Uint16Array(values.map((value) => value + 0).buffer);
    for (let at = 3; at < keys.length; at += 4) {
        if (keys[at] & 0x8000) {
            for (let word = at - 3; word <= at; word++)
                keys[word] = ~keys[word];
        }
        else {
            keys[at] |= 0x8000;
        }
    }
    let order = Int32Array.from(values.keys());
    let sorted = new Int32Array(rows);
    const starts = new Uint32Array(65537);
    for (let word = 0; word < 4; word++) {
        starts.fill(0);
        for (let row = 0; row < rows; row++)
            starts[keys[4 * row + word] + 1]++;
        for (let key = 0; key < 65536; key++)
            starts[key + 1] += starts[key];
        for (let position = 0; position < rows; position++) {
            const row = order[position];
            sorted[starts[keys[4 * row + word]]++] = row;
        }
        [order, sorted] = [sorted, order];
    }
    return order;
}


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

/***/ 59368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ roleSchema),
/* harmony export */   Xk: () => (/* binding */ defaultApprover),
/* harmony export */   bA: () => (/* binding */ judgeApproval)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/** GitHub's own rule for logins, with the suffix of apps. */
const login = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:_[A-Za-z0-9]+)?(?:\[bot\])?$/, 'must be the login of a user');
const roleSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    users: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(login).min(1).describe('Logins of those who have the role.'),
    min: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).default(1).describe('How many of them must approve.'),
    not: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['author']).optional().describe('"author": whoever opened the pull request does not count.'),
})
    .refine(({ users, min }) => new Set(users.map((user) => user.toLowerCase())).size >= min, {
    error: 'min is more than there are users, so that nothing could ever be approved',
    path: ['min'],
});
/** The role that approves weaker rules where mlops.yml names no other. */
const defaultApprover = 'model-approver';
/**
 * Whether those who have a role have approved a pull request. Of each of them the latest review counts, comments
 * aside, and only if it is about the newest commit: what was pushed since has been looked at by nobody.
 * @param reviews the oldest first.
 */
function judgeApproval(name, role, reviews, pull) {
    const author = pull.author.toLowerCase();
    const may = new Set(role.users.map((user) => user.toLowerCase()));
    // Without a known author nobody can be told from them.
    const counts = (user) => may.has(user) && (role.not !== 'author' || (author !== '' && user !== author));
    const latest = new Map();
    for (const review of reviews) {
        if (review.state !== 'commented')
            latest.set(review.user.toLowerCase(), review);
    }
    const approving = [...latest].filter(([user, { state }]) => counts(user) && state === 'approved');
    const isCurrent = ([, { commit }]) => commit === pull.headCommit;
    const by = approving.filter(isCurrent).map(([, { user }]) => user);
    const stale = approving.filter((one) => !isCurrent(one)).map(([, { user }]) => user);
    const given = by.length >= role.min;
    const asked = `${role.min} of ${[...new Set(role.users)].join(', ')}`;
    const not = role.not === 'author' ? ', and not the author,' : '';
    const sentences = given
        ? [`The role ${name} has approved it: ${by.join(', ')}.`]
        : [`The role ${name} has not approved it: ${asked}${not} must approve the newest commit.`];
    if (!given && by.length > 0)
        sentences.push(`So far: ${by.join(', ')}.`);
    if (!given && stale.length > 0)
        sentences.push(`Of an older commit: ${stale.join(', ')}.`);
    return { given, by, reason: sentences.join(' ') };
}


/***/ }),

/***/ 42990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sq: () => (/* binding */ gateRulesSchema),
  So: () => (/* binding */ listMetricRules),
  UW: () => (/* binding */ listRuledMetrics),
  Ed: () => (/* binding */ listSliceRules)
});

// UNUSED EXPORTS: fairnessRates, metricRuleKinds

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
;// CONCATENATED MODULE: ./build/shared/src/gate/behaviour/rules.js

const failingShare = schemas/* number */.aig().min(0).max(1).default(0).meta({
    description: 'Share of the rows that may fail.',
});
const tolerance = schemas/* number */.aig().nonnegative();
/** Rules about what a model does, beside how often it is right: after Ribeiro et al. 2020, "Beyond accuracy". */
const behaviourRulesSchema = schemas/* strictObject */.rej({
    invariance: schemas/* array */.YOg(schemas/* strictObject */.rej({
        column: schemas/* string */.YjP().min(1).meta({ description: 'A column that must make no difference.' }),
        tolerance: tolerance.optional().meta({
            description: 'Change of the probability or value that is allowed; by default only the label must hold, and a value must not change.',
        }),
        'max-share': failingShare,
    }))
        .optional()
        .meta({ description: 'Columns whose values may change without another answer.' }),
    direction: schemas/* array */.YOg(schemas/* strictObject */.rej({
        column: schemas/* string */.YjP()
            .min(1)
            .meta({ description: 'A column of numbers; it is raised by its deviation.' }),
        effect: schemas/* enum */.k5n(['not-lower', 'not-higher']).meta({
            description: 'What that may do to the probability of the positive class, or to the value.',
        }),
        tolerance: tolerance.default(0).meta({ description: 'Movement the wrong way that is allowed.' }),
        'max-share': failingShare,
    }))
        .optional()
        .meta({ description: 'Which way answers go when a number rises.' }),
    cases: schemas/* strictObject */.rej({
        source: schemas/* string */.YjP()
            .min(1)
            .meta({ description: 'A file of rows, with the target, that must be right.' }),
        tolerance: tolerance.default(0).meta({ description: 'By which a predicted number may be off.' }),
        'max-share': failingShare,
    })
        .optional()
        .meta({ description: 'Cases that the model must know.' }),
    robustness: schemas/* strictObject */.rej({
        noise: schemas/* number */.aig().nonnegative().default(0).meta({
            description: 'Noise on columns of numbers, in their standard deviations.',
        }),
        missing: schemas/* number */.aig()
            .min(0)
            .max(1)
            .default(0)
            .meta({ description: 'Share of the cells that are emptied.' }),
        metric: schemas/* string */.YjP().meta({ description: 'The metric that must hold.' }),
        'max-drop': schemas/* number */.aig().nonnegative().meta({ description: 'By which it may become worse.' }),
    })
        .refine(({ noise, missing }) => noise > 0 || missing > 0, { error: 'Expected noise or missing' })
        .optional()
        .meta({ description: 'What bad measurements and gaps may do.' }),
})
    .refine((rules) => Object.values(rules).some((rule) => rule !== undefined), {
    error: 'Expected at least one of invariance, direction, cases, robustness',
});

;// CONCATENATED MODULE: ./build/shared/src/gate/rules.js



/** What the rules of one metric are called, absolute ones first. */
const metricRuleKinds = [
    'min',
    'max',
    'max-regression',
    'min-improvement',
    'max-improvement',
];
/** Criteria of fairness, by fairlearn's names, and the rates that each compares. */
const fairnessRates = {
    demographic_parity: ['selection_rate'],
    equal_opportunity: ['recall'],
    equalized_odds: ['recall', 'false_positive_rate'],
};
const fairnessCriteria = Object.keys(fairnessRates);
/** Rows that a slice needs to be judged, unless the rule says otherwise. */
const defaultSliceRows = 100;
/** A difference that is allowed or wanted: in the metric's own unit, or as a share of the baseline's value ("2%"). */
const differenceLimit = schemas/* union */.KCZ([
    schemas/* number */.aig().nonnegative(),
    schemas/* string */.YjP()
        .regex(/^\d+(\.\d+)?\s*%$/)
        .meta({ description: 'A share of the baseline, such as "2%".' }),
], { error: 'Expected a number that is not negative, or a percentage of the baseline as text, such as "2%"' });
const metricRule = schemas/* strictObject */.rej({
    min: schemas/* number */.aig().optional().meta({ description: 'The value must be at least this.' }),
    max: schemas/* number */.aig().optional().meta({ description: 'The value must be at most this.' }),
    'max-regression': differenceLimit.optional().meta({
        description: 'It must be shown that the model is not worse than the baseline by more than this.',
    }),
    'min-improvement': differenceLimit.optional().meta({
        description: 'It must be shown that the model is better than the baseline by more than this.',
    }),
    'max-improvement': differenceLimit.optional().meta({
        description: 'A model that is better than the baseline by more than this is too good to be believed.',
    }),
})
    .refine((rule) => metricRuleKinds.some((kind) => rule[kind] !== undefined), {
    error: `Expected at least one of ${metricRuleKinds.join(', ')}`,
})
    .refine((rule) => rule.min === undefined || rule.max === undefined || rule.min <= rule.max, {
    error: 'min is above max: no value can satisfy both',
});
const grouping = schemas/* union */.KCZ([schemas/* string */.YjP().min(1), schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(2)], {
    error: 'Expected the name of a column, or a list of several whose combinations form the slices',
});
const groupings = schemas/* array */.YOg(grouping).min(1).meta({
    description: 'Columns whose values form the slices (of numbers: ranges); a list in the list crosses its columns.',
});
const fewestRows = schemas/* number */.aig()
    .int()
    .min(2)
    .default(defaultSliceRows)
    .meta({ description: 'Slices with fewer rows are listed, not judged.' });
const largestGap = schemas/* number */.aig().nonnegative();
const leastRatio = schemas/* number */.aig().min(0).max(1);
const sliceRule = schemas/* strictObject */.rej({
    by: groupings,
    metric: schemas/* string */.YjP().meta({
        description: 'The metric that is compared between the slices of a column; also selection_rate and false_positive_rate.',
    }),
    'max-gap': largestGap.optional().meta({
        description: 'Largest distance between the best and the worst slice.',
    }),
    'min-ratio': leastRatio.optional().meta({
        description: 'Least share that the smallest value may be of the largest.',
    }),
    'min-rows': fewestRows,
})
    .refine((rule) => rule['max-gap'] !== undefined || rule['min-ratio'] !== undefined, {
    error: 'Expected max-gap or min-ratio',
});
const fairnessLimits = schemas/* strictObject */.rej({
    'max-difference': largestGap.optional().meta({
        description: 'Largest distance between two groups.',
    }),
    'min-ratio': leastRatio.optional().meta({
        description: 'Least share that the smallest rate may be of the largest; the four-fifths rule asks for 0.8.',
    }),
})
    .refine((rule) => rule['max-difference'] !== undefined || rule['min-ratio'] !== undefined, {
    error: 'Expected max-difference or min-ratio',
});
const fairnessRule = schemas/* strictObject */.rej({
    by: groupings,
    demographic_parity: fairnessLimits.optional().meta({
        description: 'Groups are predicted to be positive equally often (selection_rate).',
    }),
    equal_opportunity: fairnessLimits.optional().meta({
        description: 'Positive rows of all groups are found equally often (recall).',
    }),
    equalized_odds: fairnessLimits.optional().meta({
        description: 'As equal_opportunity, and negative rows are mistaken equally often (false_positive_rate).',
    }),
    'min-rows': fewestRows,
})
    .refine((rule) => fairnessCriteria.some((criterion) => rule[criterion] !== undefined), {
    error: 'Expected at least one of demographic_parity, equal_opportunity, equalized_odds',
});
const weakSliceRule = schemas/* strictObject */.rej({
    metric: schemas/* string */.YjP().meta({ description: 'The metric by which slices are found to be weak.' }),
    'max-gap': largestGap.meta({
        description: 'A slice that is shown to be worse than the other rows by more than this fails.',
    }),
    'min-rows': fewestRows,
});
const sanityRule = schemas/* strictObject */.rej({
    'beats-trivial': schemas/* literal */.euz(true).optional().meta({
        description: 'It must be shown that the model is better than the best constant answer.',
    }),
    'max-overlap': schemas/* number */.aig().min(0).max(1).optional().meta({
        description: 'Largest share of test rows that stand among the training rows, beyond what chance explains.',
    }),
    'max-conflicting': schemas/* number */.aig().min(0).max(1).optional().meta({
        description: 'Largest share of test rows to which there is an equal training row with another label.',
    }),
})
    .refine((rule) => Object.values(rule).some((value) => value !== undefined), {
    error: 'Expected at least one of beats-trivial, max-overlap, max-conflicting',
});
const costsOfMistakes = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig().nonnegative()))
    .refine((costs) => Object.keys(costs).length > 0, { error: 'Expected a cost for at least one class' });
/**
 * The rules of a gate, as they are written in mlops.yml under `gate`. Names of metrics are not checked here: compare
 * them with `metricNames(task)` to suggest the nearest.
 */
const gateRulesSchema = schemas/* strictObject */.rej({
    metrics: schemas/* record */.g1P(schemas/* string */.YjP(), metricRule).optional(),
    slices: schemas/* union */.KCZ([sliceRule, schemas/* array */.YOg(sliceRule).min(1)])
        .optional()
        .meta({ description: 'How far slices of the test rows may lie apart: one rule, or a list of them.' }),
    fairness: fairnessRule
        .optional()
        .meta({ description: 'How far groups of people may be treated differently.' }),
    'weak-slices': weakSliceRule.optional().meta({
        description: 'Slices that nobody named: searched for among the validation rows, judged on the test rows.',
    }),
    behaviour: behaviourRulesSchema.optional().meta({
        description: 'What the model does when rows change, and what it must know.',
    }),
    sanity: sanityRule.optional().meta({ description: 'Whether the figures can be what they seem to be.' }),
    costs: costsOfMistakes.optional().meta({
        description: 'What mistakes cost, for the metric expected_cost: actual class to predicted class to cost. A right answer costs nothing unless it is stated.',
    }),
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
                listed.push({ metric, kind, limit, key: ['metrics', metric, kind] });
        }
    }
    const others = [rules.slices, rules.fairness, rules['weak-slices'], rules.behaviour, rules.sanity];
    if (listed.length === 0 && others.every((rule) => rule === undefined)) {
        throw new errors/* ConfigurationError */.j1('The gate has no rules, so it would judge nothing.', {
            location: { key: 'gate' },
            hint: 'State at least one, for example gate: { metrics: { accuracy: { min: 0.8 } } }.',
        });
    }
    return listed;
}
/** Every metric that a rule is about, as it is written, and where. */
function listRuledMetrics(rules) {
    const { robustness } = rules.behaviour ?? {};
    return [
        ...Object.keys(rules.metrics ?? {}).map((metric) => ({ metric, key: ['metrics', metric] })),
        ...listSliceRules(rules).map(({ metric, key }) => ({ metric, key })),
        ...(rules['weak-slices'] ? [{ metric: rules['weak-slices'].metric, key: ['weak-slices'] }] : []),
        ...(robustness ? [{ metric: robustness.metric, key: ['behaviour', 'robustness', 'metric'] }] : []),
    ];
}
/** The rules about slices, those of fairness among them, one by one. */
function listSliceRules(rules) {
    const listed = [];
    const columnsOf = (by) => (typeof by === 'string' ? [by] : by);
    const slices = rules.slices === undefined ? [] : Array.isArray(rules.slices) ? rules.slices : [rules.slices];
    for (const [index, rule] of slices.entries()) {
        const at = Array.isArray(rules.slices) ? ['slices', String(index)] : ['slices'];
        for (const by of rule.by) {
            for (const kind of ['max-gap', 'min-ratio']) {
                const limit = rule[kind];
                if (limit === undefined)
                    continue;
                const { metric, 'min-rows': minRows } = rule;
                listed.push({ columns: columnsOf(by), metric, kind, limit, minRows, key: [...at, kind] });
            }
        }
    }
    const { fairness } = rules;
    if (fairness === undefined)
        return listed;
    for (const by of fairness.by) {
        for (const criterion of fairnessCriteria) {
            const limits = fairness[criterion];
            for (const [name, kind] of [
                ['max-difference', 'max-gap'],
                ['min-ratio', 'min-ratio'],
            ]) {
                const limit = limits?.[name];
                if (limit === undefined)
                    continue;
                for (const metric of fairnessRates[criterion]) {
                    const key = ['fairness', criterion, name];
                    listed.push({ columns: columnsOf(by), metric, kind, limit, minRows: fairness['min-rows'], key });
                }
            }
        }
    }
    return listed;
}


/***/ })

};
