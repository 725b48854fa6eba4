export const id = 8789;
export const ids = [8789];
export const modules = {

/***/ 26587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command),
  initialise: () => (/* binding */ initialise)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/src/action/open-context.js
var open_context = __webpack_require__(67592);
// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/config/load-config.js
var load_config = __webpack_require__(80309);
// EXTERNAL MODULE: ./build/shared/src/platform/native-packages.js
var native_packages = __webpack_require__(3062);
// EXTERNAL MODULE: ./build/shared/src/platform/select-platform.js
var select_platform = __webpack_require__(40505);
// EXTERNAL MODULE: ./build/shared/src/registry/manifest.js
var manifest = __webpack_require__(61548);
// EXTERNAL MODULE: ./build/shared/src/base/nearest.js
var nearest = __webpack_require__(82889);
// EXTERNAL MODULE: ./build/shared/src/data/sources/formats.js
var formats = __webpack_require__(71319);
// EXTERNAL MODULE: ./build/shared/src/report/format.js
var format = __webpack_require__(20089);
;// CONCATENATED MODULE: ./build/shared/src/cli/init/answers.js




/** @throws ConfigurationError if no data file is there and none was named. */
async function answerSource({ given, asker }, files) {
    if (given !== undefined)
        return { value: given, isDefault: false };
    const [first] = files;
    if (first === undefined && asker === undefined) {
        throw new errors/* ConfigurationError */.j1('There is no data file here.', {
            hint: 'Name it: mlops init data/file.csv. CSV, TSV, JSON lines and Parquet can be read.',
        });
    }
    if (asker === undefined)
        return { value: first.path, isDefault: true };
    const value = await asker.ask({
        text: 'Where is the data? A number, a path or glob, or an address.',
        choices: files.map(({ path, bytes }, index) => `${index + 1}  ${path} (${(0,format/* formatBytes */.z3)(bytes)})`),
        fallback: first?.path ?? '',
        accept: (answer) => {
            const chosen = /^\d+$/.test(answer) ? files[Number(answer) - 1]?.path : answer;
            if (chosen)
                return chosen;
            throw new errors/* ConfigurationError */.j1(answer === '' ? 'There is no data file here.' : `There is no file ${answer}.`, {
                hint: 'Write the path of a CSV, TSV, JSON lines or Parquet file.',
            });
        },
    });
    return { value, isDefault: value === first?.path };
}
/** @throws ConfigurationError if the data has no such column, or none that can be guessed and nobody to ask. */
async function answerTarget({ given, asker }, { columns }, guess) {
    const names = columns.map(({ name }) => name);
    const named = (answer) => {
        const exact = names.includes(answer) ? answer : undefined;
        const found = exact ?? names.find((name) => name.toLowerCase() === answer.toLowerCase());
        if (found !== undefined)
            return found;
        throw new errors/* ConfigurationError */.j1(answer === '' ? 'No column stands out.' : `The data has no column "${answer}".`, {
            location: { key: 'target', column: answer },
            hint: (0,nearest/* suggestName */.S)(answer, names),
        });
    };
    if (given !== undefined)
        return { value: named(given), isDefault: false };
    if (asker === undefined) {
        if (guess !== null)
            return { value: guess.column.name, isDefault: true };
        throw new errors/* ConfigurationError */.j1('No column looks like what is predicted.', {
            location: { key: 'target' },
            hint: `Name it with --target: ${names.slice(0, 20).join(', ')}.`,
        });
    }
    const width = Math.min(40, Math.max(...names.map((name) => name.length)));
    const value = await asker.ask({
        text: 'Which column is predicted?',
        choices: columns.map(({ name, type, distinct }) => `${name.padEnd(width)}  ${type}, ${distinct} different values`),
        fallback: guess?.column.name ?? '',
        accept: named,
    });
    return { value, isDefault: value === guess?.column.name };
}
const targets = ['release', 'directory'];
async function answerDeployment({ given, asker }) {
    const accept = (answer) => {
        const found = targets.find((target) => target === answer || target[0] === answer);
        if (found !== undefined)
            return found;
        throw new errors/* ConfigurationError */.j1(`A model does not go live as "${answer}".`, {
            location: { key: 'deploy' },
            hint: 'Allowed: release, directory.',
        });
    };
    if (given !== undefined)
        return { value: accept(given), isDefault: false };
    if (asker === undefined)
        return { value: 'release', isDefault: true };
    const value = await asker.ask({
        text: 'How does a model go live?',
        choices: [
            'release    a release of the repository, with the packaged model as an asset',
            'directory  a folder on a machine of yours',
        ],
        fallback: 'release',
        accept,
    });
    return { value: accept(value), isDefault: value === 'release' };
}
/** @returns where production's data will lie; null if nothing is watched. */
async function answerMonitor({ given, asker }) {
    const accept = (answer) => {
        if (/^(no|n)$/i.test(answer))
            return 'no';
        if (/^[a-z][a-z0-9+]*:\/\//i.test(answer) || (0,formats/* fileKind */.h_)(answer) !== null)
            return answer;
        throw new errors/* ConfigurationError */.j1(`"${answer}" names no data files.`, {
            location: { key: 'monitor' },
            hint: 'Write a path, glob or address such as data/production/*.csv, or no.',
        });
    };
    const asked = async () => asker === undefined
        ? 'no'
        : asker.ask({
            text: 'Does a schedule watch production? Then write where its data will lie, such as data/production/*.csv.',
            fallback: 'no',
            accept,
        });
    const value = given === undefined ? await asked() : accept(given);
    return { value: value === 'no' ? null : value, isDefault: given === undefined && value === 'no' };
}

// EXTERNAL MODULE: ./build/shared/src/config/expectation-schema.js + 1 modules
var expectation_schema = __webpack_require__(85892);
// EXTERNAL MODULE: ./build/shared/src/config/write-expectations.js
var write_expectations = __webpack_require__(43335);
;// CONCATENATED MODULE: ./build/shared/src/cli/init/configuration-text.js


const suite = 'https://raw.githubusercontent.com/mlops-actions/mlops-actions/v1';
/** The text of mlops.yml: short, in the order in which a model lives, with a comment where a value was guessed. */
function configurationText(proposal) {
    const { name, task, deploy, current } = proposal;
    return [
        `# yaml-language-server: $schema=${suite}/shared/mlops.schema.json`,
        `name: ${(0,write_expectations/* inFlow */.Ic)(name)}`,
        `task: ${task}`,
        ...dataLines(proposal),
        'train:',
        '  algorithm: gradient-boosted-trees',
        ...gateLines(proposal.gate),
        'deploy:',
        `  target: ${deploy}`,
        ...(current === undefined ? [] : ['monitor:', `  current: ${(0,write_expectations/* inFlow */.Ic)(current)}`]),
        '',
    ].join('\n');
}
function dataLines({ source, missing, id, target, positive, expect, split }) {
    const whyTime = typeof split.by === 'object' ? '  # learns from the past, is judged on what came later' : '';
    return [
        'data:',
        `  source: ${(0,write_expectations/* inFlow */.Ic)(source)}`,
        ...(missing.length === 0 ? [] : [`  missing: ${(0,write_expectations/* inFlow */.Ic)(['', ...missing])}`]),
        ...(id === undefined ? [] : [`  id: ${(0,write_expectations/* inFlow */.Ic)([id])}  # tells rows apart; never a feature`]),
        `  target: ${(0,write_expectations/* inFlow */.Ic)(target)}`,
        ...(positive === undefined ? [] : [`  positive: ${(0,write_expectations/* inFlow */.Ic)(positive)}  # the label that metrics speak of`]),
        ...(expect === undefined ? [] : expectationLines(expect)),
        ...(Object.keys(split).length === 0 ? [] : [`  split: ${(0,write_expectations/* inFlow */.Ic)(split)}${whyTime}`]),
    ];
}
function expectationLines({ expectations, leftOut }) {
    const entries = [['rows', expectations.rows], ...(0,expectation_schema/* columnExpectations */.M9)(expectations)];
    return [
        '  expect:  # from this data, with room for more of it',
        ...entries.map(([name, expectation]) => `    ${(0,write_expectations/* nameText */.fh)(name)}: ${(0,write_expectations/* inFlow */.Ic)(expectation)}`),
        ...(leftOut === 0 ? [] : [`    # ${leftOut} more columns: mlops infer-schema`]),
    ];
}
function gateLines(gate) {
    if (gate === undefined)
        return [];
    const hasMinimum = Object.values(gate.metrics).some(({ min }) => min !== undefined);
    return [
        'gate:',
        '  metrics:',
        `    # ${gate.reason}`,
        ...(hasMinimum ? [] : ['    # That is no clear difference: add a "min" once a model is better.']),
        ...Object.entries(gate.metrics).map(([metric, rule]) => `    ${metric}: ${(0,write_expectations/* inFlow */.Ic)(rule)}`),
    ];
}

;// CONCATENATED MODULE: ./build/shared/src/cli/init/find-data-files.js



/** Folders that hold other things than data that somebody wants to learn from. */
const skipped = new Set(['node_modules', 'dist', 'build', 'venv', 'target', 'vendor', 'test', 'tests']);
/** Folders below each other that are searched, and entries that are looked at: a home folder must not take minutes. */
const deepest = 4;
const mostEntries = 20_000;
/**
 * Data files below a folder, the likeliest to learn from first: named as training data, not as test or production
 * data, then the largest. Text files (.txt) are left out: most are no tables.
 */
async function findDataFiles(folder) {
    const found = [];
    let looked = 0;
    const search = async (below, depth) => {
        const entries = await (0,promises_.readdir)((0,external_node_path_.join)(folder, below), { withFileTypes: true }).catch(() => []);
        for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
            if (entry.name.startsWith('.') || looked++ > mostEntries)
                continue;
            const path = below === '' ? entry.name : `${below}/${entry.name}`;
            if (entry.isDirectory()) {
                if (depth < deepest && !skipped.has(entry.name.toLowerCase()))
                    await search(path, depth + 1);
            }
            else if (entry.isFile() && (0,formats/* fileKind */.h_)(entry.name) !== null && !/\.txt(\.\w+)?$/i.test(entry.name)) {
                found.push({ path, bytes: (await (0,promises_.stat)((0,external_node_path_.join)(folder, path))).size });
            }
        }
    };
    await search('', 0);
    return found.sort((a, b) => rank(a.path) - rank(b.path) || b.bytes - a.bytes);
}
/** Lower is likelier. */
function rank(path) {
    if (/(^|[^a-z])(test|valid(ation)?|holdout|production|current|live|sample)([^a-z]|$)/i.test(path))
        return 2;
    return /train/i.test(path) ? 0 : 1;
}

;// CONCATENATED MODULE: ./build/shared/src/cli/init/guess-target.js
/** Names that people give to what is predicted, the clearest first. */
const usualNames = ['target', 'label', 'labels', 'class', 'y', 'outcome', 'response'];
/** A column of text with more values than this, or with one in every other row, is no label. */
const mostLabels = 100;
/** Whole numbers that are labels are few, and follow each other. */
const mostNumberedLabels = 10;
/** The column that is most likely predicted: by its name, else the last that can be; null if none can. */
function guessTarget({ rows, columns }) {
    const possible = columns.filter((column) => canBeTarget(column, rows));
    for (const name of usualNames) {
        const named = possible.find((column) => column.name.toLowerCase() === name);
        if (named !== undefined)
            return { column: named, reason: 'by its name' };
    }
    const last = possible.at(-1);
    if (last === undefined)
        return null;
    const isLast = last === columns.at(-1);
    return { column: last, reason: isLast ? 'the last column' : 'the last column that can be predicted' };
}
function canBeTarget(column, rows) {
    if (column.distinct < 2 || column.type === 'date' || column.type === 'timestamp')
        return false;
    if (column.type === 'text')
        return column.distinct <= mostLabels && column.distinct < rows / 2;
    return !isIdentifier(column, rows);
}
/** Whether a column's name and values say that it tells rows apart and nothing else. */
function isIdentifier({ name, type, present, distinct }, rows) {
    const isKey = /(^|[^a-z])(id|key|uuid|guid)$|[a-z]I[dD]$|^id([^a-z]|$)/i.test(name);
    return isKey && (type === 'integer' || type === 'text') && present === rows && distinct >= 0.9 * rows;
}
/** The task by what the target looks like: labels are text, truth values, or a few whole numbers without a gap. */
function guessTask({ type, distinct, smallest, largest }) {
    if (type === 'text' || type === 'boolean' || distinct <= 2)
        return 'classification';
    const isNumbered = type === 'integer' && distinct <= mostNumberedLabels && (largest ?? 0) - (smallest ?? 0) + 1 === distinct;
    return isNumbered ? 'classification' : 'regression';
}
/** Labels that mean "this is what we look for". */
const affirmative = /^(1|1\.0|true|t|yes|y|positive|pos)$/i;
/** Of two labels the one that metrics speak of: the one that says yes, else the rarer; undefined where there are more. */
function guessPositive(labels) {
    if (labels.length !== 2)
        return undefined;
    const says = labels.filter(({ label }) => affirmative.test(label));
    if (says.length === 1)
        return says[0].label;
    const [first, second] = labels;
    return second.rows <= first.rows ? second.label : first.label;
}

// EXTERNAL MODULE: ./build/shared/src/base/logger.js
var logger = __webpack_require__(44463);
// EXTERNAL MODULE: ./build/shared/src/config/schema.js
var config_schema = __webpack_require__(80305);
// EXTERNAL MODULE: ./build/shared/src/data/database.js + 1 modules
var data_database = __webpack_require__(98293);
// EXTERNAL MODULE: ./build/shared/src/data/sources/load-sources.js
var load_sources = __webpack_require__(53300);
// EXTERNAL MODULE: ./build/shared/src/data/sources/open-sources.js
var open_sources = __webpack_require__(45176);
// EXTERNAL MODULE: ./build/shared/src/data/column-types.js
var column_types = __webpack_require__(5606);
;// CONCATENATED MODULE: ./build/shared/src/cli/init/describe-columns.js


/** Up to so many rows different values are counted exactly. */
const exactRows = 200_000;
/** Columns of one query. */
const columnsAtOnce = 50;
/** Describes every column of a table of the database. */
async function describeColumns(database, table) {
    const [{ rows }] = await database.rows(`SELECT count(*) AS rows FROM ${(0,data_database/* quoteName */.AB)(table)}`);
    const typed = await (0,column_types/* columnsOf */.PL)(database, table);
    const columns = [];
    for (let start = 0; start < typed.length; start += columnsAtOnce) {
        const batch = typed.slice(start, start + columnsAtOnce);
        const [figures] = await database.rows(`SELECT ${batch.map((column, index) => figuresOf(column, index, rows)).join(', ')} FROM ${(0,data_database/* quoteName */.AB)(table)}`);
        for (const [index, column] of batch.entries()) {
            columns.push({
                ...column,
                present: figures[`present_${index}`] ?? 0,
                distinct: figures[`distinct_${index}`] ?? 0,
                smallest: figures[`smallest_${index}`] ?? null,
                largest: figures[`largest_${index}`] ?? null,
            });
        }
    }
    return { rows, columns };
}
function figuresOf(column, index, rows) {
    const name = (0,data_database/* quoteName */.AB)(column.name);
    const distinct = rows > exactRows ? `approx_count_distinct(${name})` : `count(DISTINCT ${name})`;
    const figures = [`count(${name}) AS present_${index}`, `${distinct} AS distinct_${index}`];
    if (column.type !== 'text') {
        const value = (0,column_types/* readable */.HD)(column);
        figures.push(`min(${value}) AS smallest_${index}`, `max(${value}) AS largest_${index}`);
    }
    return figures.join(', ');
}

;// CONCATENATED MODULE: ./build/shared/src/cli/init/missing-spellings.js

/** What people write where there is no value; each counts only in a column that is of numbers otherwise. */
const spellings = [
    '?',
    'NA',
    'N/A',
    'n/a',
    '#N/A',
    'NaN',
    'nan',
    'NULL',
    'null',
    'None',
    'none',
    'missing',
    '.',
    '-',
    '--',
];
/** These mean nothing else in a column of text either. */
const unmistakable = ['?', 'N/A', 'n/a', '#N/A', 'NaN', 'NULL', 'null', '.'];
/** Columns of one query. */
const missing_spellings_columnsAtOnce = 50;
/**
 * How a table of text writes missing values: the spellings that keep a column from being numbers, and those that
 * mean nothing else, wherever they stand.
 * @param columns of a table that was read with the empty text as the only missing value.
 * @returns in the order of a list of known spellings; empty where none is found.
 */
async function findMissingSpellings(database, table, columns) {
    const found = new Set();
    const text = columns.filter(({ type }) => type === 'text');
    for (let start = 0; start < text.length; start += missing_spellings_columnsAtOnce) {
        const queries = text.slice(start, start + missing_spellings_columnsAtOnce).map(({ name }) => {
            const value = `trim(${(0,data_database/* quoteName */.AB)(name)}::VARCHAR)`;
            const isSpelling = `${value} IN (${spellings.map(data_database/* quoteText */.ol).join(', ')})`;
            const isNumber = `TRY_CAST(${value} AS DOUBLE) IS NOT NULL AND NOT ${isSpelling}`;
            return `SELECT count(*) FILTER (${isNumber}) AS numbers,
        count(*) FILTER (${value} IS NOT NULL AND NOT (${isSpelling}) AND NOT (${isNumber})) AS others,
        list(DISTINCT ${value}) FILTER (${isSpelling}) AS spelled FROM ${(0,data_database/* quoteName */.AB)(table)}`;
        });
        const rows = await database.rows(queries.join('\nUNION ALL '));
        for (const { numbers, others, spelled } of rows) {
            const isOfNumbers = numbers > 0 && others === 0;
            for (const spelling of listOf(spelled)) {
                if (isOfNumbers || unmistakable.includes(spelling))
                    found.add(spelling);
            }
        }
    }
    return spellings.filter((spelling) => found.has(spelling));
}
function listOf(value) {
    if (value === null || value === undefined)
        return [];
    return Array.isArray(value) ? value : (value.items ?? []);
}

;// CONCATENATED MODULE: ./build/shared/src/cli/init/open-data.js









/** The table that `loadSources` makes. */
const sourceTable = 'main_source';
/**
 * Reads a source into a database and finds out how it writes missing values.
 * @throws ConfigurationError and InfrastructureError as prepare-data does.
 */
async function openData(request) {
    const { source, stateDirectory, load, log, signal } = request;
    const temporaryDirectory = (0,external_node_path_.join)(stateDirectory, 'temporary');
    const database = await data_database/* Database */.Wm.open({ load, temporaryDirectory, directories: [], signal });
    const sources = (0,open_sources/* openSources */.H)({ ...request, temporaryDirectory });
    const close = async () => {
        database.close();
        await sources.close();
        // What only this made is gone again; what holds something stays.
        for (const folder of [temporaryDirectory, stateDirectory])
            await (0,promises_.rmdir)(folder).catch(() => undefined);
    };
    let missing = [];
    const read = (textColumns, logger) => (0,load_sources/* loadSources */.D)(database, source, {
        data: config_schema/* dataConfigSchema */.Mt.parse({
            source,
            missing: ['', ...missing],
            ...(textColumns.length === 0 ? {} : { id: textColumns }),
        }),
        task: undefined,
        sources,
        log: logger,
    });
    try {
        const { warnings } = await read([], log);
        for (const warning of warnings)
            log.warning(warning);
        let described = await describeColumns(database, sourceTable);
        const isText = (await sources.files(source, 'data.source')).every(({ format }) => format === 'csv');
        if (isText)
            missing = await findMissingSpellings(database, sourceTable, described.columns);
        if (missing.length > 0) {
            await read([], logger/* silentLogger */.q);
            described = await describeColumns(database, sourceTable);
        }
        const readAsText = async (column) => {
            await read([column], logger/* silentLogger */.q);
        };
        return { database, sources, temporaryDirectory, missing, described, readAsText, close };
    }
    catch (error) {
        await close();
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/shared/src/cli/init/pipeline-name.js

/** Parts of a file's name that say nothing of what is in it. */
const generic = new Set([
    'data',
    'dataset',
    'train',
    'training',
    'input',
    'table',
    'file',
    'all',
    'current',
    'raw',
]);
/** Longest name that is made up; a longer one can still be given. */
const longest = 40;
/**
 * A pipeline's name from the name of its data, or where that says nothing from the name of its folder.
 * @param source a path, glob or address.
 * @param folder absolute.
 */
function namePipeline(source, folder) {
    const file = source.split(/[\\/]/).at(-1) ?? '';
    const stem = file.replace(/\?.*$/, '').replace(/(\.[a-z0-9]+)+$/i, '');
    return wordsOf(stem) ?? wordsOf((0,external_node_path_.basename)(folder)) ?? 'model';
}
function wordsOf(text) {
    const ascii = text
        .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase();
    const words = ascii.split(/[^a-z0-9]+/).filter((word) => word !== '' && !generic.has(word));
    const name = words.join('-').slice(0, longest).replace(/-+$/, '');
    return name === '' ? undefined : name;
}

// EXTERNAL MODULE: ./build/shared/src/data/expectations/infer-expectations.js
var infer_expectations = __webpack_require__(53914);
;// CONCATENATED MODULE: ./build/shared/src/cli/init/propose-expectations.js

/** Up to so many columns each gets its expectations; of a wider table only a few do, since nobody reads more. */
const mostColumns = 30;
const fewColumns = 5;
/**
 * The expectations of a table of moderate width as they are; of a wide one those of the rows, the target, the
 * identifying columns and the first few others.
 * @param important columns that always keep theirs.
 */
function proposeExpectations(inferred, important) {
    const columns = (0,expectation_schema/* columnExpectations */.M9)(inferred);
    if (columns.length <= mostColumns)
        return { expectations: inferred, leftOut: 0 };
    const others = columns.filter(([name]) => !important.includes(name)).slice(0, fewColumns);
    const kept = new Set([...important, ...others.map(([name]) => name)]);
    const shown = columns.filter(([name]) => kept.has(name));
    return {
        expectations: { rows: inferred.rows, ...Object.fromEntries(shown) },
        leftOut: columns.length - shown.length,
    };
}

;// CONCATENATED MODULE: ./build/shared/src/cli/init/propose-gate.js

/** Margins of a comparison: smaller ones are never decided in reasonable time, larger ones let anything pass. */
const smallestMargin = 0.01;
const largestMargin = 0.1;
/**
 * Rules that a useful model passes and a trivial one does not: at least half of the way from a trivial model to what a
 * first model reached, and no loss against production that the test rows can tell from noise. Where the first model
 * is not better than a trivial one, there is no minimum: nothing is known that could be asked for.
 */
function proposeGate(task, binary, trial) {
    const testRows = Math.round(trial.testRows / trial.sampled);
    // Twice the standard error that the difference of two similar models has, about.
    const margin = Math.min(largestMargin, Math.max(smallestMargin, 1 / Math.sqrt(testRows)));
    const value = (name) => trial.metrics[name]?.value ?? null;
    const noise = 1 / Math.sqrt(trial.testRows);
    if (task === 'regression') {
        const [r2, rmse] = [value('r2'), value('rmse')];
        const percent = `${Math.ceil(100 * margin)}%`;
        const minimum = r2 === null ? null : halfWay(0, r2, noise);
        return {
            metrics: {
                ...(minimum === null ? {} : { r2: { min: minimum } }),
                rmse: { 'max-regression': percent },
            },
            reason: `A first model has an r2 of ${(0,format/* formatNumber */.ZV)(r2)} and an rmse of ${(0,format/* formatNumber */.ZV)(rmse)}; the mean alone has an r2 of 0.`,
        };
    }
    const rounded = Math.ceil(margin * 100 - 1e-9) / 100;
    const ranking = binary ? value('roc_auc') : null;
    if (ranking !== null) {
        const minimum = halfWay(0.5, ranking, noise);
        return {
            metrics: { roc_auc: { ...(minimum === null ? {} : { min: minimum }), 'max-regression': rounded } },
            reason: `A first model has a roc_auc of ${(0,format/* formatNumber */.ZV)(ranking)}; chance has 0.5.`,
        };
    }
    const accuracy = value('accuracy');
    const commonest = trial.commonestShare ?? 0;
    const minimum = accuracy === null ? null : halfWay(commonest, accuracy, noise);
    return {
        metrics: { accuracy: { ...(minimum === null ? {} : { min: minimum }), 'max-regression': rounded } },
        reason: `A first model is right on ${(0,format/* formatNumber */.ZV)(accuracy)} of the test rows; always the commonest label on ${(0,format/* formatNumber */.ZV)(commonest)}.`,
    };
}
/** Half of the way in whole hundredths; null where what was reached is no more than noise above the trivial. */
function halfWay(trivial, reached, noise) {
    if (reached - trivial <= noise)
        return null;
    const half = Math.floor(50 * (trivial + reached)) / 100;
    return half > trivial ? half : null;
}

;// CONCATENATED MODULE: ./build/shared/src/cli/init/propose-split.js

/** With fewer rows than this a larger share is judged on: else the gate could decide nothing. */
const fewRows = 2_000;
const sharesOfFew = { train: 0.6, validation: 0.15, test: 0.25 };
const usualShares = { train: 0.7, test: 0.15 };
/** From so many rows on chance alone gives each side its share of every class, if the class is not rare. */
const manyRows = 10_000;
const rareClass = 200;
/** Different moments that a time must have. */
const leastMoments = 20;
/** A time that is no row's own. */
const otherTimes = /birth|born|dob|expir|due|deadline|valid/i;
/**
 * How the rows are divided: by time where exactly one column says when each row was, and where the past has the
 * labels that the future has; stratified where classes are few or rare; else at random, which is the default.
 */
async function proposeSplit(request) {
    const { described, task, labels } = request;
    const shares = described.rows < fewRows ? sharesOfFew : {};
    const times = described.columns.filter((column) => isTime(column, described.rows));
    if (times.length === 1 && times[0].name !== request.target) {
        if (task === 'regression' || (await labelsOnBothSides(request, times[0].name))) {
            return { ...shares, by: { time: times[0].name } };
        }
    }
    const rarest = Math.min(...labels.map(({ rows }) => rows));
    const isStratified = task === 'classification' && (described.rows < manyRows || rarest < rareClass);
    return { ...shares, ...(isStratified ? { by: 'stratified' } : {}) };
}
function isTime({ name, type, present, distinct }, rows) {
    const isMoment = type === 'date' || type === 'timestamp';
    return isMoment && present === rows && distinct >= leastMoments && !otherTimes.test(name);
}
/** Whether the earliest rows have every label, and the latest two at least. */
async function labelsOnBothSides({ database, table, described, target, labels }, time) {
    const { train, test } = described.rows < fewRows ? sharesOfFew : usualShares;
    const label = (0,data_database/* quoteName */.AB)(target);
    const [sides] = await database.rows(`SELECT count(DISTINCT label) FILTER (place <= ${train}) AS learned,
       count(DISTINCT label) FILTER (place > ${1 - test}) AS judged
     FROM (SELECT ${label} AS label, percent_rank() OVER (ORDER BY ${(0,data_database/* quoteName */.AB)(time)}) AS place
       FROM ${(0,data_database/* quoteName */.AB)(table)} WHERE ${label} IS NOT NULL)`);
    return sides.learned === labels.length && sides.judged >= 2;
}

// EXTERNAL MODULE: ./build/shared/src/base/files.js
var base_files = __webpack_require__(66720);
// EXTERNAL MODULE: ./build/shared/src/data/parquet.js
var parquet = __webpack_require__(18514);
// EXTERNAL MODULE: ./build/shared/src/data/prepare-dataset.js + 40 modules
var prepare_dataset = __webpack_require__(16532);
// EXTERNAL MODULE: ./build/shared/src/data/prepared-table.js + 3 modules
var prepared_table = __webpack_require__(90367);
// EXTERNAL MODULE: ./build/shared/src/data/table.js
var table = __webpack_require__(96598);
// EXTERNAL MODULE: ./build/shared/src/learners/tasks.js
var tasks = __webpack_require__(93978);
// EXTERNAL MODULE: ./build/shared/src/learners/train-model.js + 7 modules
var train_model = __webpack_require__(12844);
;// CONCATENATED MODULE: ./build/shared/src/cli/init/try-pipeline.js












/** More rows than this are sampled: what a model can reach shows, and nobody waits. */
const mostRows = 50_000;
/**
 * Prepares the data and trains a model as the stages will, without keeping anything.
 * @throws ConfigurationError if the pipeline cannot run as it is configured.
 */
async function tryPipeline(request) {
    const folder = (0,base_files/* temporaryName */.NT)((0,external_node_path_.join)(request.temporaryDirectory, 'trial'));
    await (0,promises_.mkdir)(folder, { recursive: true });
    try {
        if (request.rows <= mostRows)
            return { ...(await run(request, folder)), sampled: 1 };
        const sample = (0,external_node_path_.join)(folder, 'sample.parquet');
        await request.database.run(`COPY (FROM ${request.table} ORDER BY hash(rowid) LIMIT ${mostRows})
      TO ${(0,data_database/* quoteText */.ol)(sample)} (FORMAT parquet)`);
        const sources = (0,open_sources/* openSources */.H)({ ...request, workingDirectory: folder, temporaryDirectory: folder });
        const data = { ...request.config.data, source: 'sample.parquet' };
        const sampled = { ...request, sources, config: { ...request.config, data } };
        return { ...(await run(sampled, folder)), sampled: mostRows / request.rows };
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function run({ config, sources, load, log, signal }, folder) {
    const output = (0,external_node_path_.join)(folder, 'data-set');
    const { data, features } = config;
    const { schema, task } = await (0,prepare_dataset/* prepareDataset */.s)({
        data,
        task: (0,config_schema/* predictedTask */.II)(config),
        ...features,
        sources,
        output,
        database: { load, temporaryDirectory: folder, signal },
        log,
    });
    const names = schema.columns.map(({ name }) => name);
    const read = (split, columns = names) => (0,parquet/* readParquet */.Xy)((0,external_node_path_.join)(output, `${split}.parquet`), { columns, texts: [prepared_table/* rowIdColumn */.uW] });
    const [train, validation, test, identities] = await Promise.all([
        read('train'),
        read('validation'),
        read('test'),
        read('test', [prepared_table/* rowIdColumn */.uW]),
    ]);
    const ids = identities.columns.get(prepared_table/* rowIdColumn */.uW);
    const { metrics, predictions } = await (0,train_model/* trainModel */._X)({
        schema,
        task,
        train,
        validation,
        test,
        testIds: ids ? Array.from({ length: test.rows }, (_, row) => (0,table/* cellText */.Ie)(ids, row) ?? '') : [],
        featureNames: schema.columns.filter(({ role }) => role === 'feature').map(({ name }) => name),
        algorithm: config.train.algorithm ?? tasks/* taskFacts */.Xi[task].algorithm,
        params: config.train.params,
        seed: config.train.seed,
        splitBy: data.split.by,
        engine: 'auto',
        ...(data.positive === undefined ? {} : { positive: data.positive }),
        threshold: 0.5,
        log,
        signal,
    });
    return { metrics, testRows: test.rows, commonestShare: commonestShare(predictions) };
}
function commonestShare(predictions) {
    if (predictions.task !== 'classification')
        return null;
    const counts = new Map();
    for (const label of predictions.actual)
        counts.set(label, (counts.get(label) ?? 0) + 1);
    return Math.max(...counts.values()) / predictions.rows;
}

;// CONCATENATED MODULE: ./build/shared/src/cli/init/propose-pipeline.js











/** Labels that are counted; a target with more is refused when the pipeline is tried. */
const propose_pipeline_mostLabels = 1001;
/**
 * What mlops.yml shall say of this data. The pipeline is tried before the gate gets its rules, so that they ask for
 * something that can be reached, and so that the first run does not find out what does not work.
 * @throws ConfigurationError if a model cannot be made of the data as it is.
 */
async function proposePipeline(data, decisions, request) {
    const { database, described } = data;
    const { name, target, deploy, current } = decisions;
    const column = described.columns.find((each) => each.name === target);
    const task = decisions.task ?? guessTask(column);
    if (task === 'classification' && column.type !== 'text')
        await data.readAsText(target);
    const labels = task === 'classification' ? await countLabels(data, target) : [];
    const positive = guessPositive(labels);
    const id = described.columns.find((each) => each.name !== target && isIdentifier(each, described.rows));
    const isUnique = id !== undefined && (await isUniqueColumn(data, id.name));
    const split = await proposeSplit({ database, table: sourceTable, described, target, task, labels });
    const known = {
        name,
        task,
        source: request.source,
        missing: data.missing,
        ...(isUnique ? { id: id.name } : {}),
        target,
        ...(positive === undefined ? {} : { positive }),
        split,
        deploy,
        ...(current === null ? {} : { current }),
    };
    request.log.info('Training a first model, to see what can be asked of one.');
    const trial = await tryPipeline({
        ...request,
        ...data,
        config: (0,load_config/* parseConfig */.o4)(configurationText(known)),
        table: sourceTable,
        rows: described.rows,
        log: logger/* silentLogger */.q,
    });
    const isLabel = (each) => (task === 'classification' && each === target) || (isUnique && each === id.name);
    const typed = described.columns.map(({ name: each, type }) => ({
        name: each,
        type: isLabel(each) ? 'text' : type,
    }));
    const inferred = await (0,infer_expectations/* inferExpectations */._)(database, sourceTable, typed);
    return {
        ...known,
        expect: proposeExpectations(inferred, [target, ...(isUnique ? [id.name] : [])]),
        gate: proposeGate(task, labels.length === 2, trial),
    };
}
async function countLabels({ database }, target) {
    return database.rows(`SELECT ${(0,data_database/* quoteName */.AB)(target)}::VARCHAR AS label, count(*) AS rows FROM ${sourceTable}
     WHERE ${(0,data_database/* quoteName */.AB)(target)} IS NOT NULL GROUP BY label ORDER BY rows DESC, label LIMIT ${propose_pipeline_mostLabels}`);
}
async function isUniqueColumn({ database, described }, name) {
    const [{ distinct }] = await database.rows(`SELECT count(DISTINCT ${(0,data_database/* quoteName */.AB)(name)}) AS distinct FROM ${sourceTable}`);
    return distinct === described.rows;
}

;// CONCATENATED MODULE: ./build/shared/src/cli/init/repository.js


/** Finds the repository around a folder by looking at its files; git itself is not needed. */
async function findRepository(folder) {
    for (let root = folder;; root = (0,external_node_path_.dirname)(root)) {
        if (await (0,base_files/* exists */.t2)((0,external_node_path_.join)(root, '.git'))) {
            return {
                root,
                isGit: true,
                folder: (0,external_node_path_.relative)(root, folder).split(external_node_path_.sep).join('/'),
                defaultBranch: await readDefaultBranch((0,external_node_path_.join)(root, '.git')),
            };
        }
        if ((0,external_node_path_.dirname)(root) === root)
            break;
    }
    return { root: folder, isGit: false, folder: '', defaultBranch: 'main' };
}
async function readDefaultBranch(gitFolder) {
    for (const [file, prefix] of [
        ['refs/remotes/origin/HEAD', 'refs/remotes/origin/'],
        ['HEAD', 'refs/heads/'],
    ]) {
        // In a worktree .git is a file: then the usual name is the best guess.
        const text = await (0,base_files/* readTextIfPresent */.Ge)((0,external_node_path_.join)(gitFolder, file)).catch(() => null);
        const branch = text?.trim().startsWith(`ref: ${prefix}`)
            ? text.trim().slice(`ref: ${prefix}`.length)
            : undefined;
        if (branch)
            return branch;
    }
    return 'main';
}
/**
 * The .gitignore with what a pipeline makes locally: the one beside mlops.yml, else the repository's.
 * @param folder absolute, of mlops.yml.
 * @param made folders, such as ".mlops/".
 * @returns null where nothing is to be written: everything is there already, or nobody ignores files here.
 */
async function ignoreFile(folder, { root, isGit }, made) {
    const own = (0,external_node_path_.join)(folder, '.gitignore');
    const path = (await (0,base_files/* exists */.t2)(own)) ? own : (0,external_node_path_.join)(root, '.gitignore');
    const text = await (0,base_files/* readTextIfPresent */.Ge)(path);
    if (text === null && !isGit)
        return null;
    const lines = (text ?? '').split(/\r?\n/).map((line) => line
        .trim()
        .replace(/^\*?\*?\//, '')
        .replace(/\/$/, ''));
    const absent = made.filter((name) => !lines.includes(name.replace(/\/$/, '')));
    if (absent.length === 0)
        return null;
    const end = text?.includes('\r\n') ? '\r\n' : '\n';
    const before = text === null || text === '' || text.endsWith('\n') ? (text ?? '') : text + end;
    return { path, text: before + absent.map((name) => name + end).join('') };
}

// EXTERNAL MODULE: ./build/shared/src/report/visible-text.js
var visible_text = __webpack_require__(87612);
;// CONCATENATED MODULE: ./build/shared/src/cli/init/summary.js

/** What was chosen, what was written, and what to do next. */
function summary({ proposal, choices, paths, hasWorkflow, branch, }) {
    const { gate, current } = proposal;
    const then = hasWorkflow
        ? `Commit what was written and push: a pull request judges the model, "${branch}" deploys it.`
        : 'Commit what was written.';
    return [
        '',
        ...choices.map(choiceLine),
        ...(gate === undefined ? [] : [gate.reason]),
        '',
        `Written: ${paths.join(', ')}.`,
        '',
        'Next:',
        '  1. Read mlops.yml; the expectations and the gate are first guesses.',
        `  2. mlops lifecycle${current === undefined ? '' : `   (once files lie in ${(0,visible_text/* visibleLine */.P8)(current)})`}`,
        `  3. ${then}`,
        '',
    ].join('\n');
}
function choiceLine({ what, value, option, isDefault, reason }) {
    const why = reason === undefined ? '' : `, ${reason}`;
    return `${what.padEnd(10)}  ${(0,visible_text/* visibleLine */.P8)(value)}${why}${isDefault ? `  (--${option} says otherwise)` : ''}`;
}

// EXTERNAL MODULE: external "node:readline/promises"
var external_node_readline_promises_ = __webpack_require__(26848);
;// CONCATENATED MODULE: ./build/shared/src/cli/init/terminal.js



/** More lines than this scroll away. */
const mostChoices = 40;
/** Asks on a terminal. @param signal aborted when the person interrupts elsewhere. */
function askOn(input, output, signal) {
    const lines = (0,external_node_readline_promises_.createInterface)({ input, output, terminal: output.isTTY === true });
    const closed = new Promise((_, reject) => {
        lines.once('close', () => reject(new errors/* ConfigurationError */.j1('The questions were not answered.', {
            hint: 'Nothing was written. Add --yes to take the defaults, or give the answers as options.',
        })));
    });
    closed.catch(() => undefined);
    const say = (text) => output.write(`${text}\n`);
    return {
        async ask({ text, choices = [], fallback, accept }) {
            say(`\n${text}`);
            for (const choice of choices.slice(0, mostChoices))
                say(`  ${(0,visible_text/* visibleLine */.P8)(choice)}`);
            if (choices.length > mostChoices)
                say(`  … and ${choices.length - mostChoices} more`);
            for (;;) {
                const question = lines.question(`[${(0,visible_text/* visibleLine */.P8)(fallback)}] `, { signal });
                const given = await Promise.race([question, closed]).catch((error) => {
                    say('');
                    throw error;
                });
                try {
                    return accept(given.trim() === '' ? fallback : given.trim());
                }
                catch (error) {
                    if (!(error instanceof errors/* ConfigurationError */.j1))
                        throw error;
                    say(`${error.message} ${error.hint ?? ''}`.trim());
                }
            }
        },
        close: () => lines.close(),
    };
}

;// CONCATENATED MODULE: ./build/shared/src/cli/init/workflow-files.js


const workflow_files_suite = 'mlops-actions/mlops-actions';
/** Pinned by commit: a tag of another project's can be moved. */
const checkout = `      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          persist-credentials: false`;
/**
 * The workflows that a repository needs to judge its model on pull requests, deploy it on the default branch and
 * watch it on a schedule.
 *
 * That is one file, since the three events share everything but the event, and a second one that posts the verdict on
 * pull requests from forks. The files are `model.yml` and `publish-report.yml`; in a working directory of their own
 * they have the pipeline's name as well, so that several pipelines can live in one repository.
 * @returns text by path, relative to the repository's root; the lifecycle's comes first.
 */
function workflowFiles(options) {
    manifest/* pipelineName */.am.parse(options.name);
    const own = workingDirectory(options) !== undefined;
    const suffix = own ? `-${options.name}` : '';
    const title = own ? `Model ${options.name}` : 'Model';
    const jobs = options.style === 'steps' ? stepJobs(options) : reusableJob(options);
    return new Map([
        [`.github/workflows/model${suffix}.yml`, `name: ${title}\n${events(options)}\n${jobs}`],
        [`.github/workflows/publish-report${suffix}.yml`, publishing(title)],
    ]);
}
/**
 * The second phase for pull requests from forks. Auditors warn of `workflow_run` because it has rights that what set it
 * off has not; here they are used on nothing but a report that is checked first.
 * @param title the workflow that judges.
 */
function publishing(title) {
    return `# Posts the verdict on pull requests from forks, whose own runs may not. Nothing of a fork's code runs here.
name: ${title}, report to forks
on:
  workflow_run: # zizmor: ignore[dangerous-triggers] nothing is checked out, and the artifact is not trusted
    workflows: [${title}]
    types: [completed]

permissions: {}

jobs:
  publish:
    name: Publish the report
    if: github.event.workflow_run.event == 'pull_request'
    runs-on: ubuntu-latest
    timeout-minutes: 10
    concurrency:
      group: \${{ github.workflow }}-\${{ github.event.workflow_run.head_repository.id }}-\${{ github.event.workflow_run.head_branch }}
      cancel-in-progress: false
    permissions:
      actions: read
      checks: write
      pull-requests: write
    steps:
      - uses: ${workflow_files_suite}/actions/publish-report@v1
`;
}
function events({ defaultBranch, schedule }) {
    const nightly = schedule ? '  schedule: [{ cron: "17 5 * * *" }]\n' : '';
    return `on:
  pull_request:
  push: { branches: [${yamlText(branchPattern(defaultBranch))}] }
${nightly}
permissions: {}
`;
}
/** GitHub refuses the call unless it grants what any job of the called workflow asks for, even one that is skipped. */
function reusableJob(options) {
    const inputs = {
        'working-directory': workingDirectory(options),
        target: options.overrideTarget ? options.target : undefined,
        'deploy-runs-on': options.target === 'directory' ? 'self-hosted' : undefined,
    };
    return `jobs:
  lifecycle:
    uses: ${workflow_files_suite}/.github/workflows/lifecycle.yml@v1
    permissions: { actions: read, checks: write, contents: write, deployments: write, issues: write, pull-requests: write }
${withInputs(inputs, 4)}`;
}
function stepJobs(options) {
    const place = { 'working-directory': workingDirectory(options) };
    const deployed = { ...place, target: options.overrideTarget ? options.target : undefined };
    const model = ['prepare-data', 'train', 'validate-gate'].map((name) => action(name, place)).join('');
    const judge = `jobs:
  judge:
    name: Train and judge
    if: github.event_name == 'pull_request'
    runs-on: ubuntu-latest
    timeout-minutes: 30
    concurrency:
      group: judge-${options.name}-\${{ github.ref }}
      cancel-in-progress: true
    permissions:
      actions: read
      checks: write
      contents: read
      pull-requests: write
    steps:
${checkout}
${model}`;
    const deploy = `
  deploy:
    name: Train, judge and deploy
    if: github.event_name == 'push'
    runs-on: ${options.target === 'directory' ? 'self-hosted' : 'ubuntu-latest'}
    timeout-minutes: 30
    concurrency:
      group: deploy-${options.name}
      cancel-in-progress: false
    permissions:
      actions: read
      checks: write
      contents: write
      deployments: write
      issues: write
      pull-requests: read
    steps:
${checkout}
${model}${action('deploy', deployed)}`;
    const watch = `
  watch:
    name: Watch production
    if: github.event_name == 'schedule'
    runs-on: ubuntu-latest
    timeout-minutes: 30
    permissions:
      actions: read
      contents: write
      issues: write
    steps:
${checkout}
${action('drift-check', place)}`;
    return judge + deploy + (options.schedule ? watch : '');
}
function action(name, inputs) {
    return `      - uses: ${workflow_files_suite}/actions/${name}@v1\n${withInputs(inputs, 8)}`;
}
function withInputs(inputs, indent) {
    const given = Object.entries(inputs).filter(([, value]) => value !== undefined);
    if (given.length === 0)
        return '';
    const space = ' '.repeat(indent);
    const lines = given.map(([name, value]) => `${space}  ${name}: ${yamlText(value)}\n`);
    return `${space}with:\n${lines.join('')}`;
}
function workingDirectory(options) {
    const folder = options.workingDirectory?.replace(/^(\.\/)+|\/+$/g, '');
    if (folder === undefined || folder === '' || folder === '.')
        return undefined;
    if (!folder.includes('${{'))
        return folder;
    throw new errors/* ConfigurationError */.j1(`The folder "${folder}" would be read as an expression in a workflow.`, {
        location: { key: 'working-directory' },
        hint: 'Rename it.',
    });
}
/** A branch's name as the pattern that matches it alone; git allows no other of a pattern's characters in names. */
function branchPattern(name) {
    return name.replace(/[+!]/g, '\\$&');
}
/** A scalar that stays text in a flow collection as well; anything unusual is quoted. */
function yamlText(text) {
    return /^[A-Za-z][\w./-]*$/.test(text) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text)
        ? text
        : JSON.stringify(text);
}

;// CONCATENATED MODULE: ./build/shared/src/cli/init/write-files.js



/**
 * @param paths absolute.
 * @throws ConfigurationError naming those that are there already.
 */
async function refuseExisting(paths, folder) {
    const there = [];
    for (const path of paths)
        if (await (0,base_files/* exists */.t2)(path))
            there.push(shownPath(path, folder));
    if (there.length === 0)
        return;
    throw new errors/* ConfigurationError */.j1(`${there.map((path) => `"${path}"`).join(' and ')} ${there.length === 1 ? 'is' : 'are'} there already.`, {
        location: { file: there[0] },
        hint: there.every((path) => path.includes('.github/'))
            ? 'Nothing was written. Add --overwrite to replace it, or --workflow no to leave it alone.'
            : 'Nothing was written. Add --overwrite to replace what is there.',
    });
}
/** Writes each file whole. @param files text by absolute path. */
async function writeFiles(files) {
    for (const [path, text] of files)
        await (0,base_files/* writeFileAtomically */.lo)(path, text);
}
/** A path as people write it: relative to a folder, with "/". */
function shownPath(path, folder) {
    return (0,external_node_path_.relative)(folder, path).split(external_node_path_.sep).join('/');
}

;// CONCATENATED MODULE: ./build/shared/src/cli/init/command.js




















const command_tasks = ['classification', 'regression'];
/** `mlops init`: looks at the data, asks four questions, and writes mlops.yml and the workflow. */
const command = {
    name: 'init',
    description: 'Looks at your data, asks four questions, and writes mlops.yml and the workflow.',
    usage: '[data file] [--target column] [--yes]',
    options: {
        source: { description: 'Path, glob or address of the data; the word after "init" says the same.' },
        target: { description: 'The column to predict.' },
        task: { description: 'classification or regression; by default what the target looks like.' },
        deploy: { description: 'How a model goes live: release or directory (release).' },
        monitor: { description: 'Where the data that a schedule watches will lie, or no (no).' },
        name: { description: 'Name of the pipeline; by default the name of the data.' },
        workflow: { description: 'Whether the workflow is written: yes or no (yes).' },
        branch: { description: "The branch that is deployed; by default the repository's default branch." },
        yes: { description: 'Ask nothing; take the defaults.', flag: true },
        overwrite: { description: 'Replace files that are there.', flag: true },
        'working-directory': { description: 'Folder that mlops.yml is written to and paths are relative to.' },
    },
    async run(call) {
        const isTerminal = process.stdin.isTTY === true && !call.flags.has('yes');
        // Standard error, so that the result can be piped on.
        const asker = isTerminal ? askOn(process.stdin, process.stderr, call.place.signal) : undefined;
        try {
            return await initialise(call, asker);
        }
        finally {
            asker?.close();
        }
    },
};
/**
 * Does what `mlops init` does.
 * @param asker asks the person; absent where the defaults are taken.
 */
async function initialise({ words, options, flags, place }, asker) {
    const folder = (0,external_node_path_.resolve)(place.directory, options['working-directory'] ?? '.');
    if (!(await (0,promises_.stat)(folder).then((found) => found.isDirectory(), () => false))) {
        throw new errors/* ConfigurationError */.j1(`The working directory "${folder}" does not exist.`, {
            location: { key: 'working-directory' },
            hint: 'Make it, or name another.',
        });
    }
    const given = checkOptions(words, options);
    const configFile = (0,external_node_path_.join)(folder, load_config/* configFileName */.S3);
    const mayWrite = async (paths) => flags.has('overwrite') ? undefined : refuseExisting(paths, folder);
    await mayWrite([configFile]);
    const answering = (option) => ({ given: given[option], asker });
    const files = given.source === undefined ? await findDataFiles(folder) : [];
    const source = await answerSource(answering('source'), files);
    const repository = await findRepository(folder);
    const stateDirectory = (0,external_node_path_.join)(folder, open_context/* stateFolder */.y);
    const platform = await (0,select_platform/* selectPlatform */.m)({
        choice: 'local',
        token: undefined,
        environment: place.environment,
        workingDirectory: folder,
        stateDirectory,
        log: place.log,
    });
    const request = {
        source: belowFolder(source.value, folder),
        workingDirectory: folder,
        repositoryDirectory: repository.root,
        stateDirectory,
        secrets: platform.secrets,
        load: () => (0,native_packages/* loadDuckDB */.G)(platform),
        log: place.log,
        signal: place.signal,
    };
    warnOfOutside(request);
    const data = await openData(request);
    try {
        const guess = guessTarget(data.described);
        const target = await answerTarget(answering('target'), data.described, guess);
        const deploy = await answerDeployment(answering('deploy'));
        const monitor = await answerMonitor(answering('monitor'));
        const decisions = {
            name: given.name ?? namePipeline(request.source, folder),
            target: target.value,
            ...(given.task === undefined ? {} : { task: given.task }),
            deploy: deploy.value,
            current: monitor.value,
        };
        const proposal = await proposePipeline(data, decisions, request);
        const branch = given.branch ?? repository.defaultBranch;
        const workflows = given.workflow === 'no'
            ? new Map()
            : workflowFiles({
                name: proposal.name,
                defaultBranch: branch,
                target: proposal.deploy,
                schedule: proposal.current !== undefined,
                ...(repository.folder === '' ? {} : { workingDirectory: repository.folder }),
            });
        const text = configurationText(proposal);
        (0,load_config/* parseConfig */.o4)(text);
        const written = new Map([
            [configFile, text],
            ...[...workflows].map(([path, content]) => [(0,external_node_path_.join)(repository.root, path), content]),
        ]);
        await mayWrite([...written.keys()]);
        const made = [`${open_context/* stateFolder */.y}/`, ...(proposal.deploy === 'directory' ? ['deployed/'] : [])];
        const ignored = await ignoreFile(folder, repository, made);
        if (ignored !== null)
            written.set(ignored.path, ignored.text);
        place.signal.throwIfAborted();
        await writeFiles(written);
        const choices = [
            {
                what: 'data',
                value: `${request.source}, ${data.described.rows} rows`,
                option: 'source',
                isDefault: source.isDefault,
            },
            {
                what: 'predicts',
                value: `${proposal.target} (${proposal.task})`,
                option: 'target',
                isDefault: target.isDefault,
                ...(target.isDefault && guess !== null ? { reason: guess.reason } : {}),
            },
            { what: 'goes live', value: `as a ${proposal.deploy}`, option: 'deploy', isDefault: deploy.isDefault },
            { what: 'is watched', value: monitor.value ?? 'no', option: 'monitor', isDefault: monitor.isDefault },
        ];
        const paths = [...written.keys()].map((path) => shownPath(path, folder));
        return {
            text: summary({ proposal, choices, paths, hasWorkflow: workflows.size > 0, branch }),
            json: { files: paths, ...described(proposal) },
        };
    }
    finally {
        await data.close();
    }
}
/** Options by name, with the word as the source. @throws ConfigurationError naming the one that cannot be used. */
function checkOptions(words, options) {
    const sources = [...words, ...(options.source === undefined ? [] : [options.source])];
    if (sources.length > 1) {
        throw new errors/* ConfigurationError */.j1(`init takes one data file, not "${sources.join('" and "')}".`, {
            hint: 'Name several with a pattern in quotes, such as "data/*.csv".',
        });
    }
    const allowed = (option, values) => {
        const value = options[option];
        if (value === undefined || values.includes(value))
            return;
        throw new errors/* ConfigurationError */.j1(`--${option} is "${value}", which is not allowed.`, {
            location: { key: option },
            hint: `Allowed: ${values.join(', ')}.`,
        });
    };
    allowed('task', command_tasks);
    allowed('workflow', ['yes', 'no']);
    const name = manifest/* pipelineName */.am.optional().safeParse(options.name);
    if (!name.success) {
        throw new errors/* ConfigurationError */.j1(`--name is "${options.name}"; it ${name.error.issues[0].message}.`, {
            location: { key: 'name' },
            hint: 'For example --name house-prices.',
        });
    }
    return { ...options, source: sources[0] };
}
/** An absolute path below the folder as a relative one: mlops.yml is read on other machines. */
function belowFolder(source, folder) {
    if (!(0,external_node_path_.isAbsolute)(source))
        return source;
    const inside = (0,external_node_path_.relative)(folder, source);
    return inside.startsWith('..') || (0,external_node_path_.isAbsolute)(inside) ? source : inside.replaceAll('\\', '/');
}
/** What lies outside the repository is there on this machine alone. */
function warnOfOutside({ source, workingDirectory, repositoryDirectory, log }) {
    if (source.includes('://'))
        return;
    const path = (0,external_node_path_.relative)(repositoryDirectory, (0,external_node_path_.resolve)(workingDirectory, source));
    if (path.startsWith('..') || (0,external_node_path_.isAbsolute)(path)) {
        log.warning(`"${source}" lies outside the repository: a workflow will not find it.`);
    }
}
function described({ name, task, source, target, positive, split, gate, deploy, current }) {
    return { name, task, source, target, positive, split, gate: gate?.metrics, deploy, current };
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

/***/ 54947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ bootstrap),
/* harmony export */   m: () => (/* binding */ quantileOfSorted)
/* harmony export */ });
/* harmony import */ var _base_random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93096);

/** Resamples of a bootstrap: enough that the 5 % bounds wander by less than a tenth of the interval. */
const mostResamples = 1000;
const fewestResamples = 200;
/** Rows drawn in all at most, which takes about a second: very large samples get fewer resamples. */
const drawBudget = 100_000_000;
/**
 * Efron's bootstrap of rows: draws as many rows as there are, with replacement, and asks for the statistic again.
 * The same seed gives the same result.
 * @param given number of rows, or blocks of rows that belong together: those are drawn whole.
 * @param statistic receives how often each row was drawn; the array is reused.
 * @returns the statistics in rising order, NaN where a resample left it undefined (those come last).
 */
function bootstrap(given, seed, statistic) {
    const random = new _base_random_js__WEBPACK_IMPORTED_MODULE_0__/* .Random */ .o(seed);
    const rows = typeof given === 'number' ? given : given.of.length;
    const units = typeof given === 'number' ? given : given.count;
    const resamples = Math.max(fewestResamples, Math.min(mostResamples, Math.floor(drawBudget / rows)));
    const drawn = new Float64Array(units);
    const counts = typeof given === 'number' ? drawn : new Float64Array(rows);
    const values = new Float64Array(resamples);
    for (let resample = 0; resample < resamples; resample++) {
        drawn.fill(0);
        for (let draw = 0; draw < units; draw++)
            drawn[random.integer(units)]++;
        if (typeof given !== 'number')
            for (let row = 0; row < rows; row++)
                counts[row] = drawn[given.of[row]];
        values[resample] = statistic(counts);
    }
    return values.sort();
}
/** The value below which a share of sorted values lies, interpolated linearly between neighbours. */
function quantileOfSorted(sorted, share) {
    const position = share * (sorted.length - 1);
    const below = Math.floor(position);
    const above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
}


/***/ }),

/***/ 64997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Li: () => (/* binding */ examplesOf),
/* harmony export */   c2: () => (/* binding */ targetColumn),
/* harmony export */   t6: () => (/* binding */ trainingClasses)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57296);
/* harmony import */ var _data_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96598);
/* harmony import */ var _evaluate_make_predictions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67104);



/** The target column of a table. @throws ConfigurationError if the data set has none. */
function targetColumn(schema, table) {
    const column = schema.target === null ? undefined : table.columns.get(schema.target);
    if (column)
        return column;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1('The data set has no target column.', {
        location: { key: 'data.target' },
        hint: 'Set data.target and prepare the data again.',
    });
}
/** The labels of the training split, sorted. @throws ConfigurationError if there is only one. */
function trainingClasses(target) {
    const classes = [...(0,_evaluate_make_predictions_js__WEBPACK_IMPORTED_MODULE_1__/* .usedLabels */ .jc)((0,_evaluate_make_predictions_js__WEBPACK_IMPORTED_MODULE_1__/* .labelsOf */ .PC)(target))].sort();
    if (classes.length > 1)
        return classes;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`The training split has one class only: "${classes[0]}".`, {
        location: { column: target.name },
        hint: 'Use "split: { by: stratified }", or provide more rows.',
    });
}
/**
 * Rows as a learner takes them. Rows whose label the training split does not have cannot be learned from and are
 * left out.
 * @returns the examples, and how many rows were left out.
 */
function examplesOf(schema, table, task, classes) {
    const target = targetColumn(schema, table);
    let values;
    if (task === 'classification') {
        const labels = (0,_evaluate_make_predictions_js__WEBPACK_IMPORTED_MODULE_1__/* .labelsOf */ .PC)(target);
        const indexOf = labels.dictionary.map((label) => classes.indexOf(label));
        values = Float64Array.from(labels.codes, (code) => {
            const index = code < 0 ? -1 : indexOf[code];
            return index < 0 ? Number.NaN : index;
        });
    }
    else if (target.kind === 'numeric')
        values = target.values;
    else {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`The target column "${target.name}" is text, not a number.`, {
            location: { column: target.name },
            hint: 'For labels set "task: classification".',
        });
    }
    const kept = [];
    for (let row = 0; row < values.length; row++)
        if (!Number.isNaN(values[row]))
            kept.push(row);
    const whole = kept.length === values.length;
    const used = whole ? table : (0,_data_table_js__WEBPACK_IMPORTED_MODULE_2__/* .selectRows */ .A5)(table, kept);
    const weightName = schema.columns.find(({ role }) => role === 'weight')?.name;
    const weight = weightName === undefined ? undefined : used.columns.get(weightName);
    return {
        examples: {
            table: used,
            target: whole ? values : Float64Array.from(kept, (row) => values[row]),
            ...(weight?.kind === 'numeric' ? { weights: weight.values } : {}),
        },
        leftOut: values.length - kept.length,
    };
}


/***/ })

};
