export const id = 703;
export const ids = [703,2224];
export const modules = {

/***/ 91033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  stage: () => (/* binding */ stage)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/shared/src/action/inputs.js
var inputs = __webpack_require__(92163);
// EXTERNAL MODULE: ./build/shared/src/action/stage-sources.js + 2 modules
var stage_sources = __webpack_require__(57729);
// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/base/files.js
var files = __webpack_require__(66720);
// EXTERNAL MODULE: ./build/shared/src/config/load-config.js
var load_config = __webpack_require__(80309);
// EXTERNAL MODULE: ./build/shared/src/config/schema.js
var schema = __webpack_require__(80305);
// EXTERNAL MODULE: ./build/shared/src/data/expectations/table/freshness.js
var freshness = __webpack_require__(89908);
// EXTERNAL MODULE: ./build/shared/src/data/prepare-dataset.js + 40 modules
var prepare_dataset = __webpack_require__(16532);
// EXTERNAL MODULE: ./build/shared/src/base/digest.js
var digest = __webpack_require__(47163);
// EXTERNAL MODULE: ./build/shared/src/data/expectations/referenced-sources.js
var referenced_sources = __webpack_require__(92322);
;// CONCATENATED MODULE: ./build/shared/src/data/sources/preparation-key.js


/** Raised whenever the same input would be prepared in another way than before. */
const preparationVersion = 3;
/**
 * The cache key of a prepared data set: the content of its sources and everything configured about it.
 * @param settings everything that decides what is made of the sources.
 * @returns null where no source is configured.
 * @throws ConfigurationError and InfrastructureError if a source cannot be read.
 */
async function preparationKey(settings, sources) {
    const { source, 'test-source': testSource } = settings.data;
    if (source === undefined)
        return null;
    const fingerprints = [
        await sources.fingerprints(source, 'data.source'),
        testSource === undefined ? [] : await sources.fingerprints(testSource, 'data.test-source'),
        ...(await Promise.all((0,referenced_sources/* referencedSources */.c)(settings.data.expect ?? {}).map(({ source: other, key }) => sources.fingerprints(other, key)))),
    ];
    return `mlops-dataset-${(0,digest/* sha256 */.sc)((0,digest/* canonicalJson */.dj)([preparationVersion, settings, fingerprints]))}`;
}

// EXTERNAL MODULE: ./build/shared/src/platform/native-packages.js
var native_packages = __webpack_require__(3062);
// EXTERNAL MODULE: ./build/shared/src/registry/manifest.js
var registry_manifest = __webpack_require__(61548);
// EXTERNAL MODULE: ./build/shared/src/registry/origin.js
var origin = __webpack_require__(29583);
// EXTERNAL MODULE: ./build/shared/src/registry/dataset-package.js + 1 modules
var dataset_package = __webpack_require__(85258);
// EXTERNAL MODULE: ./build/shared/src/report/format.js
var format = __webpack_require__(20089);
;// CONCATENATED MODULE: ./build/actions/prepare-data/src/sections/expectations.js

/** Expectations whose rows are shown; a comment has only so much room. */
const mostShown = 20;
/** What was expected and found, those that do not hold first, and rows that violate them; nothing if nothing was. */
function expectationSections(results) {
    if (results.length === 0)
        return [];
    const ordered = [...results.filter(({ held }) => !held), ...results.filter(({ held }) => held)];
    return [
        {
            heading: 'Expectations',
            blocks: [
                {
                    kind: 'table',
                    table: {
                        columns: [
                            { heading: 'Column' },
                            { heading: 'Expectation' },
                            { heading: 'Found' },
                            { heading: 'Result' },
                        ],
                        rows: ordered.map(({ subject, expectation, found, share, held }) => [
                            subject,
                            expectation,
                            share === null || share === 0 ? found : `${found} (${(0,format/* formatPercent */.l9)(share)})`,
                            { text: held ? 'holds' : 'does not hold', status: held ? 'pass' : 'fail' },
                        ]),
                    },
                },
            ],
        },
        ...exampleSection(ordered),
    ];
}
function exampleSection(results) {
    const shown = results.filter(({ examples }) => examples !== null && examples.rows.length > 0);
    if (shown.length === 0)
        return [];
    const blocks = shown.slice(0, mostShown).map(exampleTable);
    if (shown.length > mostShown) {
        blocks.push({ kind: 'text', text: `Rows of ${shown.length - mostShown} more are in outcome.json.` });
    }
    return [{ heading: 'Rows that violate expectations', blocks }];
}
function exampleTable({ subject, expectation, examples }) {
    const { columns = [], rows = [] } = examples ?? {};
    return {
        kind: 'table',
        table: {
            caption: `${subject}, ${expectation}`,
            columns: columns.map((heading) => ({ heading })),
            rows: rows.map((cells) => cells.map((cell) => cell ?? 'missing')),
        },
    };
}

// EXTERNAL MODULE: ./build/shared/src/data/leakage.js + 1 modules
var leakage = __webpack_require__(61997);
;// CONCATENATED MODULE: ./build/actions/prepare-data/src/sections/leakage.js


/** What the sides have in common; folded where it does not matter. */
function leakageSections(result) {
    const { identical, nearIdentical } = result;
    const row = (what, { rows, found, share }, byChance) => [
        what,
        (0,format/* formatNumber */.ZV)(rows),
        (0,format/* formatNumber */.ZV)(found),
        (0,format/* formatPercent */.l9)(share),
        byChance === null ? '' : (0,format/* formatPercent */.l9)(byChance),
    ];
    const rows = [
        row('test, same features', identical.test, identical.byChance),
        row('validation, same features', identical.validation, identical.byChance),
        row('train among itself, same features', identical.withinTrain, null),
    ];
    if (nearIdentical !== null) {
        rows.push(row('test, nearly the same', nearIdentical.test, nearIdentical.byChance));
    }
    const conflicting = identical.test.conflicting + identical.validation.conflicting;
    const notes = [
        `${(0,format/* formatNumber */.ZV)(conflicting)} of the test and validation rows with the same features have another label than a training row.`,
        'Nearly the same: all features but one at most, with three digits of numbers, days of moments, and texts without ' +
            `case and spaces${nearIdentical === null ? '' : `; compared with ${(0,format/* formatNumber */.ZV)(nearIdentical.comparedRows)} training rows, of which one that is found has ${(0,format/* formatNumber */.ZV)(nearIdentical.usualTwins)} alike (the median)`}.`,
    ];
    return [
        {
            heading: 'Rows in common with the training split',
            folded: (0,leakage/* leakageWarnings */.k)(result).length === 0,
            blocks: [
                {
                    kind: 'table',
                    table: {
                        columns: [
                            { heading: 'Rows of' },
                            { heading: 'Looked at', align: 'right' },
                            { heading: 'Also in train', align: 'right' },
                            { heading: 'Share', align: 'right' },
                            { heading: 'By chance', align: 'right' },
                        ],
                        rows,
                    },
                },
                { kind: 'text', text: notes.join(' ') },
            ],
        },
    ];
}

;// CONCATENATED MODULE: ./build/actions/prepare-data/src/sections/left-out.js
/** The columns that a rule speaks against, and what became of them; nothing if there are none. */
function leftOutSections(screened) {
    if (screened.length === 0)
        return [];
    return [
        {
            heading: 'Columns left out by rule',
            blocks: [
                {
                    kind: 'table',
                    table: {
                        columns: [
                            { heading: 'Column' },
                            { heading: 'Rule' },
                            { heading: 'Evidence' },
                            { heading: 'Feature' },
                        ],
                        rows: screened.map(({ name, rule, evidence, kept }) => [
                            name,
                            rule,
                            evidence,
                            kept ? { text: 'kept', status: 'warning' } : 'left out',
                        ]),
                    },
                },
                { kind: 'text', text: 'A column named in features.keep stays a feature whatever a rule says.' },
            ],
        },
    ];
}

;// CONCATENATED MODULE: ./build/actions/prepare-data/src/sections/correlations.js

/** Pairs whose figures are written, the strongest first. */
const writtenPairs = 30;
/** Which columns go together, as a heat map and its strongest pairs; nothing where nothing was compared. */
function correlationSection(correlations) {
    if (correlations === null)
        return [];
    const { columns, values, rows, leftOut } = correlations;
    const names = columns.map(({ name }) => name);
    const pairs = names.flatMap((a, i) => names
        .slice(i + 1)
        .map((b, j) => ({ a, b, measure: measureOf(i, i + 1 + j), value: values[i][i + 1 + j] })));
    pairs.sort((x, y) => Math.abs(y.value ?? 0) - Math.abs(x.value ?? 0));
    const blocks = [
        {
            kind: 'heatmap',
            title: 'Which columns go together',
            scale: 'signed',
            rows: names,
            columns: names,
            values: values.map((row) => [...row]),
            figures: {
                caption: `The strongest of ${(0,format/* formatNumber */.ZV)(pairs.length)} pairs`,
                columns: [
                    { heading: 'Column' },
                    { heading: 'Column' },
                    { heading: 'Strength', align: 'right' },
                    { heading: 'Measure' },
                ],
                rows: pairs
                    .slice(0, writtenPairs)
                    .map(({ a, b, value, measure }) => [a, b, (0,format/* formatNumber */.ZV)(value), measure]),
            },
        },
        {
            kind: 'text',
            text: `Measured on ${(0,format/* formatNumber */.ZV)(rows)} rows of the training split: Spearman's ρ between numbers, booleans and dates; ` +
                'between texts Cramér’s V, between a text and a number the correlation ratio of the ranks, which have no sign ' +
                `and are corrected for chance.${leftOut > 0 ? ` ${(0,format/* formatNumber */.ZV)(leftOut)} columns that go together less are left out.` : ''}`,
        },
    ];
    return [{ heading: 'Correlations', blocks }];
    function measureOf(i, j) {
        const kinds = [columns[i].kind, columns[j].kind];
        if (kinds.every((kind) => kind === 'numeric'))
            return 'Spearman';
        return kinds.every((kind) => kind === 'text') ? 'Cramér’s V' : 'correlation ratio';
    }
}

// EXTERNAL MODULE: ./build/shared/src/data/profile/profile.js + 1 modules
var profile = __webpack_require__(13581);
;// CONCATENATED MODULE: ./build/shared/src/data/profile/histogram-bins.js

const steps = profile/* profileQuantiles */.kT - 1;
const mostBins = 24;
/** Beyond this multiple of the range between the 1st and the 99th percentile a tail is cut off. */
const longTail = 0.5;
/**
 * Histograms of a column that can be laid over each other, read from quantiles: each share errs by at most
 * 2 (1/256 + `quantileError`).
 * @returns null if no profile tells a value.
 */
function histogramBins(profiles) {
    const told = profiles.filter(({ quantiles }) => quantiles.length > 0);
    if (told.length === 0)
        return null;
    const limits = told.map(({ quantiles }) => limitsOf(quantiles));
    const low = Math.min(...limits.map((limit) => limit.low));
    const high = Math.max(...limits.map((limit) => limit.high));
    const edges = told.every(isWhole) ? wholeEdges(low, high) : { start: low, end: high, bins: mostBins };
    return {
        low,
        high,
        clippedBelow: told.some(({ quantiles }) => quantiles[0] < low),
        clippedAbove: told.some(({ quantiles }) => quantiles[steps] > high),
        shares: profiles.map((profile) => sharesOf(profile, edges)),
    };
}
function isWhole({ type, distinct }) {
    return (type === 'integer' || type === 'boolean') && distinct !== null;
}
/** A whole number of values in each bin, or some bins would be higher for having one more. */
function wholeEdges(low, high) {
    const values = Math.floor(high) - Math.ceil(low) + 1;
    const width = Math.ceil(values / mostBins);
    const bins = Math.ceil(values / width);
    const start = Math.ceil(low) - 0.5;
    return { start, end: start + bins * width, bins };
}
/** From extreme to extreme, or to the 1st or 99th percentile where a tail would press all else together. */
function limitsOf(quantiles) {
    const [least, most] = [quantiles[0], quantiles[steps]];
    const [first, last] = [at(quantiles, 0.01), at(quantiles, 0.99)];
    const tail = longTail * (last - first);
    return {
        low: tail > 0 && first - least > tail ? first : least,
        high: tail > 0 && most - last > tail ? last : most,
    };
}
function at(quantiles, share) {
    const position = share * steps;
    const below = Math.floor(position);
    const part = position - below;
    return quantiles[below] * (1 - part) + quantiles[below + 1] * part;
}
/** Each 256th of the values lies evenly between two quantiles; where few values are distinct, at the upper one. */
function sharesOf({ quantiles, distinct }, { start, end, bins }) {
    if (quantiles.length === 0)
        return [];
    if (start === end)
        return [1];
    const shares = new Array(bins).fill(0);
    // Halves, so that the range of the largest numbers there are is still a number.
    const place = (value) => ((value / 2 - start / 2) / (end / 2 - start / 2)) * bins;
    const binOf = (position) => Math.min(bins - 1, Math.floor(position));
    for (let k = 1; k <= steps; k++) {
        const to = place(quantiles[k]);
        const from = distinct === null ? place(quantiles[k - 1]) : to;
        if (from === to) {
            if (to >= 0 && to <= bins)
                shares[binOf(to)] += 1 / steps;
            continue;
        }
        const first = Math.max(0, from);
        const last = Math.min(bins, to);
        for (let bin = binOf(first); bin < last; bin++) {
            const covered = Math.min(last, bin + 1) - Math.max(first, bin);
            if (covered > 0)
                shares[bin] += covered / (to - from) / steps;
        }
    }
    return shares;
}

;// CONCATENATED MODULE: ./build/actions/prepare-data/src/sections/values.js

/** The latest and the earliest moment that a date can be written for, in milliseconds from 1970. */
const farthestMoment = 8.64e15;
/** A value of a numeric column as a person reads it; of a moment the day. */
function formatValue(value, type) {
    const isMoment = type === 'date' || type === 'timestamp';
    if (!isMoment || !(Math.abs(value) <= farthestMoment))
        return (0,format/* formatNumber */.ZV)(value);
    return new Date(value).toISOString().slice(0, 10);
}
/** All that is said of a sensitive column's values: how many are distinct. */
function describeSensitive({ distinct }) {
    return distinct === null
        ? 'sensitive, not shown'
        : `sensitive, not shown; ${(0,format/* formatNumber */.ZV)(distinct)} distinct`;
}

;// CONCATENATED MODULE: ./build/actions/prepare-data/src/sections/distributions.js



/** Categories that are drawn of a column; all others are one bar. */
const drawnCategories = 5;
/** How the values of each column are spread, in the training and in the test split; ids are not drawn. */
function distributionsBlock(columns) {
    return {
        kind: 'distributions',
        title: 'How the values are spread',
        series: ['train', 'test'],
        items: columns.filter(({ role }) => role !== 'id').map(distribution),
    };
}
function distribution({ name, train, test, sensitive }) {
    const missing = train.missing / Math.max(1, train.rows);
    const notes = missing > 0 ? [`${(0,format/* formatPercent */.l9)(missing)} missing`] : [];
    if (sensitive)
        return { name, shape: null, note: [describeSensitive(train), ...notes].join('; ') };
    const drawn = train.kind === 'numeric' && test.kind === 'numeric'
        ? numbers(train, test)
        : categories(train, test);
    const note = [...drawn.notes, ...notes].join('; ');
    return { name, shape: drawn.shape, ...(note === '' ? {} : { note }) };
}
function numbers(train, test) {
    const bins = histogramBins([train, test]);
    if (bins === null)
        return { shape: null, notes: ['no values'] };
    const { type } = train;
    const extreme = (key, choose) => {
        const known = [train[key], test[key]].filter((value) => value !== null);
        return formatValue(choose(...known), type);
    };
    const notes = [];
    if (bins.clippedBelow)
        notes.push(`cut at the 1st percentile, lowest ${extreme('minimum', Math.min)}`);
    if (bins.clippedAbove)
        notes.push(`cut at the 99th percentile, highest ${extreme('maximum', Math.max)}`);
    if (bins.low === bins.high)
        notes.push('one value');
    const shape = {
        kind: 'numbers',
        from: formatValue(bins.low, type),
        to: formatValue(bins.high, type),
        shares: bins.shares,
    };
    return { shape, notes };
}
function categories(train, test) {
    const named = Object.entries(train.categories).sort(([, a], [, b]) => b - a);
    const distinct = train.distinct === null ? '' : `${(0,format/* formatNumber */.ZV)(train.distinct)} distinct`;
    if (named.length === 0) {
        const present = train.missing < train.rows;
        return { shape: null, notes: [present ? `no category of ten rows or more; ${distinct}` : 'no values'] };
    }
    const labels = named.slice(0, drawnCategories).map(([label]) => label);
    const shares = [train, test].map((profile) => {
        const present = profile.rows - profile.missing;
        if (present === 0)
            return [];
        const known = labels.map((label) => Object.hasOwn(profile.categories, label) ? profile.categories[label] / present : 0);
        return [...known, Math.max(0, 1 - known.reduce((sum, share) => sum + share, 0))];
    });
    const others = (train.distinct ?? named.length + 1) - labels.length;
    const hasOthers = others > 0;
    return {
        shape: {
            kind: 'categories',
            labels: hasOthers ? [...labels, `${(0,format/* formatNumber */.ZV)(others)} more`] : labels,
            shares: hasOthers ? shares : shares.map((known) => known.slice(0, labels.length)),
        },
        notes: [],
    };
}

// EXTERNAL MODULE: ./build/shared/src/data/splits.js
var data_splits = __webpack_require__(51385);
;// CONCATENATED MODULE: ./build/actions/prepare-data/src/sections/missing-values.js


/** Columns that are drawn, those that miss most first. */
const drawnColumns = 30;
/** Names that are written of a pattern. */
const writtenNames = 8;
/** How much is missing where, and together with what; nothing if nothing is missing. */
function missingSection(profiles, schema, patterns) {
    const splits = data_splits/* splitNames */.bZ.filter((split) => profiles[split].rows > 0);
    const shares = schema.columns
        .map(({ name }) => ({ name, values: splits.map((split) => missingShare(profiles[split], name)) }))
        .filter(({ values }) => values.some((share) => share > 0))
        .sort((a, b) => Math.max(...b.values) - Math.max(...a.values));
    if (shares.length === 0)
        return [];
    const drawn = shares.slice(0, drawnColumns);
    const blocks = [
        {
            kind: 'heatmap',
            title: 'Share of rows that miss a value',
            scale: 'share',
            rows: drawn.map(({ name }) => name),
            columns: splits,
            values: drawn.map(({ values }) => values),
            figures: {
                columns: [{ heading: 'Column' }, ...splits.map((heading) => ({ heading, align: 'right' }))],
                rows: shares.map(({ name, values }) => [name, ...values.map((share) => (0,format/* formatPercent */.l9)(share))]),
            },
        },
    ];
    if (shares.length > drawn.length) {
        blocks.push({
            kind: 'text',
            text: `Drawn are the ${drawn.length} columns of ${(0,format/* formatNumber */.ZV)(shares.length)} that miss most.`,
        });
    }
    if (patterns !== null)
        blocks.push({ kind: 'table', table: patternTable(patterns) }, patternNote(patterns));
    return [{ heading: 'Missing values', blocks }];
}
function missingShare({ columns, rows }, name) {
    return columns[name].missing / Math.max(1, rows);
}
function patternTable({ patterns, rows, completeRows, otherRows }) {
    const row = (what, count) => [
        what,
        (0,format/* formatNumber */.ZV)(count),
        (0,format/* formatPercent */.l9)(count / rows),
    ];
    return {
        caption: 'What is missing in the same rows of the training split',
        columns: [
            { heading: 'Missing together' },
            { heading: 'Rows', align: 'right' },
            { heading: 'Share', align: 'right' },
        ],
        rows: [
            row('nothing', completeRows),
            ...patterns.map((pattern) => row(listNames(pattern.columns), pattern.rows)),
            ...(otherRows > 0 ? [row('other patterns', otherRows)] : []),
        ],
    };
}
function patternNote({ rows, leftOut }) {
    const others = leftOut > 0 ? ` ${(0,format/* formatNumber */.ZV)(leftOut)} columns that miss least were not looked at.` : '';
    return {
        kind: 'text',
        text: `Looked at: ${(0,format/* formatNumber */.ZV)(rows)} rows. Patterns of fewer than ten rows are not told apart.${others}`,
    };
}
function listNames(names) {
    const shown = names.slice(0, writtenNames).join(', ');
    return names.length > writtenNames
        ? `${shown} and ${(0,format/* formatNumber */.ZV)(names.length - writtenNames)} more`
        : shown;
}

;// CONCATENATED MODULE: ./build/actions/prepare-data/src/sections/profile.js





/** A longer table is folded, and stands at the end. */
const mostOpenRows = 60;
/**
 * What the columns hold: a table of the training split, pictures of training and test split, missing values,
 * correlations. Of sensitive columns only missing values and the number of distinct values are told.
 */
function profileSections(input) {
    const { profiles, schema, sensitive } = input;
    const isSensitive = (name, profile) => sensitive.has(name) || profile.sensitive === true;
    const columns = schema.columns.map(({ name, type, role }) => {
        const train = profiles.train.columns[name];
        return {
            name,
            type,
            role,
            train,
            test: profiles.test.columns[name],
            sensitive: isSensitive(name, train),
        };
    });
    const table = {
        kind: 'table',
        table: {
            columns: [
                { heading: 'Column' },
                { heading: 'Type' },
                { heading: 'Role' },
                { heading: 'Missing', align: 'right' },
                { heading: 'Values' },
            ],
            rows: columns.map(({ name, type, role, train, sensitive }) => [
                name,
                type,
                role,
                (0,format/* formatPercent */.l9)(train.missing / Math.max(1, train.rows)),
                sensitive ? describeSensitive(train) : describeValues(train),
            ]),
        },
    };
    const heading = 'Columns of the training split';
    const drawn = distributionsBlock(columns);
    const more = [
        ...missingSection(profiles, schema, input.missingPatterns),
        ...correlationSection(input.correlations),
    ];
    if (columns.length <= mostOpenRows)
        return [{ heading, blocks: [table, drawn] }, ...more];
    return [{ heading, blocks: [drawn] }, ...more, { heading: 'All columns', folded: true, blocks: [table] }];
}
function describeValues(column) {
    if (column.kind === 'numeric') {
        if (column.mean === null)
            return 'none';
        const { minimum, maximum, mean, type } = column;
        const range = `${formatValue(minimum ?? mean, type)} to ${formatValue(maximum ?? mean, type)}`;
        return type === 'date' || type === 'timestamp' ? range : `${range}, mean ${(0,format/* formatNumber */.ZV)(mean)}`;
    }
    const named = Object.entries(column.categories).sort(([, a], [, b]) => b - a);
    const shown = named.slice(0, 3).map(([name, count]) => `${name} (${(0,format/* formatPercent */.l9)(count / column.rows)})`);
    const more = (column.distinct ?? named.length) - shown.length;
    return [...shown, ...(more > 0 ? [`${(0,format/* formatNumber */.ZV)(more)} more`] : [])].join(', ');
}

;// CONCATENATED MODULE: ./build/actions/prepare-data/src/report.js






/** The report of a prepared data set, and its number of columns. */
async function datasetReport(folder, manifest, checks) {
    const dataset = await (0,dataset_package/* openDataset */.Jp)({ folder, manifest });
    const { expectations, leftOut, leakage, correlations, missingPatterns, sensitive, warnings } = checks;
    const profiles = await (0,dataset_package/* readProfiles */.l$)(dataset);
    const { rows } = manifest;
    const failed = expectations.filter(({ held }) => !held).length;
    const total = rows.train + rows.validation + rows.test;
    const held = expectations.length === 0
        ? 'no expectations were checked'
        : `${expectations.length - failed} of ${expectations.length} expectations hold`;
    const columns = dataset.schema.columns;
    const report = {
        title: `Data set of ${manifest.name}`,
        status: failed > 0 ? 'fail' : warnings.length > 0 ? 'warning' : 'pass',
        headline: `${(0,format/* formatNumber */.ZV)(total)} rows × ${columns.length} columns; ${held}.`,
        sections: [
            ...(warnings.length === 0
                ? []
                : [{ heading: 'Warnings', blocks: warnings.map((text) => ({ kind: 'text', text })) }]),
            ...expectationSections(expectations),
            ...leftOutSections(leftOut),
            {
                heading: 'Splits',
                blocks: [
                    {
                        kind: 'table',
                        table: {
                            columns: [
                                { heading: 'Split' },
                                { heading: 'Rows', align: 'right' },
                                { heading: 'Share', align: 'right' },
                            ],
                            rows: Object.entries(rows).map(([name, count]) => [
                                name,
                                (0,format/* formatNumber */.ZV)(count),
                                (0,format/* formatPercent */.l9)(count / total),
                            ]),
                        },
                    },
                ],
            },
            ...profileSections({
                profiles,
                schema: dataset.schema,
                correlations,
                missingPatterns,
                sensitive: new Set(sensitive),
            }),
            ...leakageSections(leakage),
            {
                heading: 'Lineage',
                folded: true,
                blocks: [
                    {
                        kind: 'facts',
                        facts: [
                            ['Data set id', manifest.id],
                            ['Sources', manifest.sources.join(', ')],
                            ['Split', JSON.stringify(manifest.split)],
                            ['Commit', manifest.commit || 'none'],
                            ['Run', manifest.run],
                            ['Actor', manifest.actor],
                        ],
                    },
                ],
            },
        ],
    };
    return { report, columns: columns.length };
}

;// CONCATENATED MODULE: ./build/actions/prepare-data/src/stage.js















const stage_inputs = schemas/* strictObject */.rej({
    source: inputs/* textInput */._Z.describe('Path, glob or address of the data (data.source).'),
    query: inputs/* textInput */._Z.describe('SQL over the table "source" (data.query).'),
    target: inputs/* textInput */._Z.describe('The column to predict (data.target).'),
    split: inputs/* mappingInput */.VZ.describe('Shares and kind of the split, as a mapping (data.split).'),
    seed: inputs/* integerInput */.$A.describe('Seed of the split (data.split.seed).'),
    threads: inputs/* countInput */.u2.describe('Threads that DuckDB uses; the result does not depend on it.'),
    memory: inputs/* memoryInput */.WH.describe('Memory that DuckDB uses, such as 2GB; what does not fit goes to the disk. The process takes about 1 GB more.'),
    'on-invalid': (0,inputs/* choiceInput */.ij)(['error', 'warn'], 'error').describe('What violated expectations do to the step.'),
    artifact: inputs/* artifactInput */.Xl.describe('Name of the artifact.'),
    overwrite: (0,inputs/* booleanInput */.tE)(false).describe('Whether other content under this name in the same run is replaced.'),
    cache: (0,inputs/* booleanInput */.tE)(true).describe('Whether an unchanged data set is taken from the cache.'),
});
const outputs = {
    artifact: 'Name of the artifact.',
    'artifact-id': 'Id of the artifact.',
    'artifact-digest': 'SHA-256 of the stored artifact.',
    path: 'Folder of the data set.',
    'dataset-id': 'SHA-256 over schema, values and splits.',
    rows: 'Number of rows.',
    columns: 'Number of columns.',
    valid: 'Whether all expectations held.',
    'cache-hit': 'Whether the data set was taken from the cache.',
};
const stage = {
    name: 'prepare-data',
    description: 'Reads, checks and splits data, and stores it as a data set with a digest.',
    inputs: stage_inputs,
    outputs,
    async run(given, context) {
        const { platform, config, stateDirectory } = context;
        const data = dataConfig(config, given);
        const artifact = given.artifact ?? `${config.name}-dataset`;
        const folder = (0,external_node_path_.join)(stateDirectory, 'data-sets', artifact);
        const sources = (0,stage_sources/* openStageSources */.n)(context);
        const prepared = await prepare(folder, data, given, sources, context).finally(() => sources.close());
        const { manifest, checks } = prepared;
        const { expectations, warnings } = checks;
        for (const warning of warnings)
            platform.log.warning(warning);
        const failed = expectations.filter(({ held }) => !held);
        const report = await datasetReport(folder, manifest, checks);
        const total = manifest.rows.train + manifest.rows.validation + manifest.rows.test;
        const outcome = {
            outputs: {
                path: folder,
                'dataset-id': manifest.id,
                rows: String(total),
                columns: String(report.columns),
                valid: String(failed.length === 0),
                'cache-hit': String(prepared.cacheHit),
            },
            result: { stage: 'prepare-data', manifest, ...checks, valid: failed.length === 0 },
            report: report.report,
        };
        if (failed.length > 0 && given['on-invalid'] === 'error') {
            const names = [...new Set(failed.map(({ subject }) => subject))].join(', ');
            return { ...outcome, failure: `${failed.length} expectations do not hold (${names}); see the report.` };
        }
        context.signal.throwIfAborted();
        const stored = await platform.artifacts.upload(artifact, folder, {
            contentDigest: (0,registry_manifest/* contentDigest */.eZ)(manifest),
            overwrite: given.overwrite,
        });
        return {
            ...outcome,
            outputs: {
                ...outcome.outputs,
                artifact: stored.name,
                'artifact-id': stored.id,
                'artifact-digest': stored.digest,
            },
        };
    },
};
function dataConfig(config, given) {
    const { train, validation, test, ...rest } = config.data.split;
    // Shares that are given inline replace the configured ones together, since they must sum to 1.
    const inlineShares = ['train', 'validation', 'test'].some((name) => given.split?.[name] !== undefined);
    const split = {
        ...rest,
        ...(inlineShares ? {} : { train, validation, test }),
        ...given.split,
        ...(given.seed === undefined ? {} : { seed: given.seed }),
    };
    const data = {
        ...config.data,
        ...(given.source === undefined ? {} : { source: given.source }),
        ...(given.query === undefined ? {} : { query: given.query }),
        ...(given.target === undefined ? {} : { target: given.target }),
        split,
    };
    const parsed = schema/* pipelineConfigSchema */.eB.shape.data.safeParse(data, { reportInput: true });
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const { message, hint, path } = (0,load_config/* describeIssue */.n6)({ ...issue, path: ['data', ...issue.path] });
    throw new errors/* ConfigurationError */.j1(message, { location: { key: path.join('.') }, hint });
}
async function prepare(folder, data, given, sources, context) {
    const { platform, config, stateDirectory } = context;
    const settings = { name: config.name, task: config.task, data, ...config.features };
    const key = given.cache ? await preparationKey(settings, sources) : null;
    if (key !== null && (await platform.cache.restore(folder, key)) !== null) {
        const manifest = await (0,registry_manifest/* verifyPackage */.sB)(folder, registry_manifest/* datasetManifestSchema */.PN).catch(() => null);
        if (manifest?.valid) {
            platform.log.info('Nothing has changed since this data set was prepared: taken from the cache.');
            const checks = await (0,prepare_dataset/* readChecks */.w)(folder);
            // What was fresh then may be old by now.
            const expectations = checks.expectations.map((result) => (0,freshness/* judgeFreshness */.d)(result, new Date()));
            return { manifest, checks: { ...checks, expectations }, cacheHit: true };
        }
    }
    const prepared = await (0,files/* writeDirectoryAtomically */.Sg)(folder, async (output) => {
        const result = await (0,prepare_dataset/* prepareDataset */.s)({
            data,
            task: (0,schema/* predictedTask */.II)(config),
            keepUnlabelled: config.task === 'semi-supervised',
            drop: config.features.drop,
            keep: config.features.keep,
            sources,
            output,
            database: {
                load: () => (0,native_packages/* loadDuckDB */.G)(platform),
                temporaryDirectory: (0,external_node_path_.join)(stateDirectory, 'temporary'),
                signal: context.signal,
                memoryLimit: given.memory,
                ...(given.threads === undefined ? {} : { threads: given.threads }),
            },
            log: platform.log,
        });
        const manifest = {
            format: 'mlops-dataset/1',
            name: config.name,
            id: result.id,
            ...(0,origin/* describeOrigin */.u)(platform.run),
            task: result.task,
            splitScheme: result.splitScheme,
            rows: {
                train: result.profiles.train.rows,
                validation: result.profiles.validation.rows,
                test: result.profiles.test.rows,
                ...(result.unlabelledRows === undefined ? {} : { unlabelled: result.unlabelledRows }),
            },
            valid: result.checks.expectations.every(({ held }) => held),
            seed: data.split.seed,
            split: data.split,
            sources: result.sources,
            files: await (0,registry_manifest/* describeFiles */.LG)(output),
        };
        await (0,registry_manifest/* writeManifest */.HN)(output, manifest);
        return { manifest, checks: result.checks };
    });
    if (key !== null && prepared.manifest.valid)
        await platform.cache.save(folder, key);
    return { ...prepared, cacheHit: false };
}


/***/ }),

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

/***/ 80842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ rangeOf)
/* harmony export */ });
/** @param values none of them NaN; of none at all both ends are undefined. */
function rangeOf(values) {
    const { length } = values;
    let least = values[0];
    let most = values[0];
    for (let i = 1; i < length; i++) {
        const value = values[i];
        if (value < least)
            least = value;
        if (value > most)
            most = value;
    }
    return { least, most };
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

/***/ 80309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S3: () => (/* binding */ configFileName),
/* harmony export */   Z9: () => (/* binding */ loadConfig),
/* harmony export */   n6: () => (/* binding */ describeIssue),
/* harmony export */   nj: () => (/* binding */ lineOfKey),
/* harmony export */   o4: () => (/* binding */ parseConfig)
/* harmony export */ });
/* unused harmony export configJsonSchema */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38815);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98439);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57296);
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82889);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80305);







/** The name of the file that describes a pipeline. */
const configFileName = 'mlops.yml';
/**
 * Reads and checks mlops.yml.
 * @param file relative to the working directory.
 * @param required whether the user named the file: then it must be there, else an absent one means all defaults.
 * @throws ConfigurationError naming file, line, key, what was found and what is allowed.
 */
async function loadConfig(workingDirectory, file, required) {
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, file), 'utf8');
    }
    catch (cause) {
        if (cause.code === 'ENOENT' && !required)
            return _schema_js__WEBPACK_IMPORTED_MODULE_4__/* .pipelineConfigSchema */ .eB.parse({});
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`The configuration file "${file}" cannot be read.`, {
            location: { file },
            hint: `It is looked for in "${workingDirectory}"; set the input "config" to its path.`,
            cause,
        });
    }
    return parseConfig(text, file);
}
/** Checks the text of mlops.yml. @param file its name, for messages. */
function parseConfig(text, file = configFileName) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_2__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .parseDocument */ .Tp)(text, { lineCounter: lines, prettyErrors: true });
    const [syntaxError] = document.errors;
    if (syntaxError) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`"${file}" is not valid YAML: ${syntaxError.message.split('\n')[0].replace(/:$/, '')}`, {
            location: { file, line: syntaxError.linePos?.[0].line ?? 1 },
            hint: 'Mend the YAML at that place.',
            cause: syntaxError,
        });
    }
    refuseProto(document, file, lines);
    let content;
    try {
        content = document.toJS({ maxAliasCount: 100 }) ?? {};
    }
    catch (cause) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`"${file}" cannot be used: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause)}.`, {
            location: { file },
            hint: 'Write out what the aliases (*name) stand for.',
            cause,
        });
    }
    const parsed = _schema_js__WEBPACK_IMPORTED_MODULE_4__/* .pipelineConfigSchema */ .eB.safeParse(content, { reportInput: true });
    if (parsed.success)
        return parsed.data;
    const mistakes = parsed.error.issues.map((issue) => describeIssue(issue));
    const lineOf = (path) => {
        const offset = offsetOf(document.contents, path);
        return offset === undefined ? undefined : lines.linePos(offset).line;
    };
    const [first] = mistakes;
    const line = lineOf(first.path);
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(mistakes.length === 1
        ? first.message
        : `${mistakes.length} mistakes in "${file}":\n${mistakes
            .map((mistake) => `- ${mistake.message} ${mistake.hint} (line ${lineOf(mistake.path) ?? '?'})`)
            .join('\n')}`, {
        location: { file, key: first.path.join('.'), ...(line ? { line } : {}) },
        hint: mistakes.length === 1 ? first.hint : 'Mend these lines.',
    });
}
/** A key that every object of JavaScript knows: validation would pass over it in silence. */
function refuseProto(document, file, lines) {
    (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .visit */ .YR)(document, {
        Pair(_key, { key }) {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isScalar */ .jn)(key) || key.value !== '__proto__')
                return;
            const line = key.range ? lines.linePos(key.range[0]).line : undefined;
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1('The key "__proto__" cannot be used.', {
                location: { file, key: '__proto__', ...(line ? { line } : {}) },
                hint: 'Rename the column, for example with data.query.',
            });
        },
    });
}
/** Puts a finding of the schema into words. @param issue its path starts at the top level of mlops.yml. */
function describeIssue(issue) {
    if (issue.code === 'invalid_union') {
        // Of several forms that a value may have, the one that it was meant to be: all others want another type.
        const fitting = issue.errors.filter((issues) => !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0));
        const [inner] = fitting[0] ?? [];
        if (fitting.length === 1 && inner)
            return describeIssue({ ...inner, path: [...issue.path, ...inner.path] });
    }
    const path = issue.path.length === 0 ? 'the top level' : `"${issue.path.join('.')}"`;
    if (issue.code === 'unrecognized_keys') {
        const [key] = issue.keys;
        return {
            message: `Unknown key "${key}" at ${path}.`,
            hint: (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .suggestName */ .S)(key, allowedKeys(issue.path)),
            path: [...issue.path, key],
        };
    }
    if (issue.code === 'invalid_value') {
        const values = issue.values.map(String);
        return {
            message: `${path} is ${JSON.stringify(issue.input)}, which is not allowed.`,
            hint: `Allowed: ${values.map((value) => `"${value}"`).join(', ')}.`,
            path: [...issue.path],
        };
    }
    const message = issue.code === 'invalid_union'
        ? [...new Set(issue.errors.flat().map((inner) => inner.message))].join(', or: ') || issue.message
        : issue.message;
    return {
        message: `${path}: ${message}.`,
        hint: 'See docs/mlops-yml.md for every key and its type.',
        path: [...issue.path],
    };
}
/** JSON Schema of mlops.yml, for editors. */
function configJsonSchema() {
    return zod__WEBPACK_IMPORTED_MODULE_6__/* .toJSONSchema */ .bl(_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .pipelineConfigSchema */ .eB, { io: 'input' });
}
/** The keys that may stand at a place of mlops.yml. */
function allowedKeys(path) {
    let nodes = [configJsonSchema()];
    const expand = (node) => [node, ...(node.anyOf ?? []), ...(node.allOf ?? [])].flatMap((inner) => inner === node ? [node] : expand(inner));
    for (const key of path) {
        nodes = nodes.flatMap(expand).flatMap((node) => {
            const property = typeof key === 'number' ? node.items : node.properties?.[String(key)];
            if (property)
                return [property];
            return typeof node.additionalProperties === 'object' ? [node.additionalProperties] : [];
        });
    }
    return [...new Set(nodes.flatMap(expand).flatMap((node) => Object.keys(node.properties ?? {})))];
}
/** Where in the text the key of a path stands; its nearest parent where it is absent. */
function offsetOf(contents, path) {
    let node = contents;
    let offset;
    for (const key of path) {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(node))
            break;
        const pair = node.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isPair */ .tO)(item) && (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isScalar */ .jn)(item.key) && item.key.value === key);
        if (!pair)
            break;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isScalar */ .jn)(pair.key))
            offset = pair.key.range?.[0];
        node = pair.value;
    }
    return offset;
}
/**
 * The line of a key in the text of mlops.yml, for annotations.
 * @returns one-based; 1 where the key is not found.
 */
function lineOfKey(text, path) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_2__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .parseDocument */ .Tp)(text, { lineCounter: lines });
    const offset = offsetOf(document.contents, path);
    return offset === undefined ? 1 : lines.linePos(offset).line;
}


/***/ }),

/***/ 18514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xy: () => (/* binding */ readParquet),
/* harmony export */   yI: () => (/* binding */ writeParquet)
/* harmony export */ });
/* unused harmony export parquetRowCount */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57296);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66720);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96598);





const millisecondsPerDay = 86_400_000;
/** Dates as numbers, so that no object is made for each cell. */
const parsers = {
    timestampFromMilliseconds: (value) => Number(value),
    timestampFromMicroseconds: (value) => Number(value) / 1e3,
    timestampFromNanoseconds: (value) => Number(value) / 1e6,
    dateFromDays: (value) => value * millisecondsPerDay,
};
/**
 * Reads a Parquet file into columns, with a small JavaScript reader (no native library).
 * @param path the file.
 * @param options.columns names to read, absent means all; names that the file lacks are left out.
 * @param options.rows how many there must be, where that is known.
 * @param options.texts names of columns that are read as text whatever they hold: whole numbers of 64 bits keep all
 * their digits so.
 * @throws ConfigurationError if the file is missing, not Parquet, cut off, or has nested columns.
 */
async function readParquet(path, options = {}) {
    const { asyncBufferFromFile, parquetMetadataAsync, parquetRead } = await Promise.all(/* import() */[__webpack_require__.e(8649), __webpack_require__.e(4459)]).then(__webpack_require__.bind(__webpack_require__, 54459));
    let file;
    let metadata;
    try {
        file = await asyncBufferFromFile(path);
        metadata = await parquetMetadataAsync(file);
    }
    catch (cause) {
        const missing = cause.code === 'ENOENT';
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(missing
            ? `The file "${path}" does not exist.`
            : `"${path}" is not a complete Parquet file: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)}`, { location: { file: path }, cause });
    }
    const elements = metadata.schema.slice(1);
    const nested = elements.find((element) => (element.num_children ?? 0) > 0);
    if (nested) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`Column "${nested.name}" holds lists or structures.`, {
            location: { file: path, column: nested.name },
            hint: 'Flatten it, for example with data.query.',
        });
    }
    const wanted = options.columns && new Set(options.columns);
    const selected = elements.filter((element) => !wanted || wanted.has(element.name));
    const rows = Number(metadata.num_rows);
    const grouped = metadata.row_groups.reduce((sum, group) => sum + Number(group.num_rows), 0);
    const expected = options.rows ?? grouped;
    if (rows !== grouped || rows !== expected) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`"${path}" says that it has ${rows} rows, but there are ${Math.min(grouped, expected)}.`, {
            location: { file: path },
            hint: 'The file is damaged; write it again.',
        });
    }
    const builders = new Map(selected.map((element) => {
        const type = options.texts?.includes(element.name) ? 'text' : columnTypeOf(element);
        return [element.name, new ColumnBuilder(element.name, type, rows)];
    }));
    if (rows > 0 && selected.length > 0) {
        try {
            await parquetRead({
                file,
                metadata,
                columns: selected.map((element) => element.name),
                parsers,
                onChunk: (chunk) => builders.get(chunk.columnName)?.add(chunk),
            });
        }
        catch (cause) {
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`"${path}" cannot be read: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)}`, {
                location: { file: path },
                hint: 'The file may be damaged, or use a compression other than none and Snappy.',
                cause,
            });
        }
    }
    if (builders.size === 0)
        return { rows, columns: new Map() };
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .tableOf */ .c_)([...builders.values()].map((builder) => builder.column()));
}
/** Number of rows, from the file's footer alone. */
async function parquetRowCount(path) {
    const { asyncBufferFromFile, parquetMetadataAsync } = await Promise.all(/* import() */[__webpack_require__.e(8649), __webpack_require__.e(4459)]).then(__webpack_require__.bind(__webpack_require__, 54459));
    return Number((await parquetMetadataAsync(await asyncBufferFromFile(path))).num_rows);
}
function columnTypeOf(element) {
    const logical = element.logical_type?.type ?? element.converted_type;
    if (element.type === 'BOOLEAN')
        return 'boolean';
    if (logical === 'DATE')
        return 'date';
    if (element.type === 'INT96' || String(logical).startsWith('TIMESTAMP'))
        return 'timestamp';
    if (logical === 'DECIMAL' || element.type === 'FLOAT' || element.type === 'DOUBLE')
        return 'number';
    if (element.type === 'INT32' || element.type === 'INT64')
        return 'integer';
    return 'text';
}
/** Collects the chunks of one column, which may come in several pieces. */
class ColumnBuilder {
    #name;
    #type;
    #values;
    #codes;
    #dictionary = new _table_js__WEBPACK_IMPORTED_MODULE_4__/* .TextDictionary */ .o0();
    constructor(name, type, rows) {
        this.#name = name;
        this.#type = type;
        this.#values = new Float64Array(this.#type === 'text' ? 0 : rows).fill(Number.NaN);
        this.#codes = new Int32Array(this.#type === 'text' ? rows : 0).fill(-1);
    }
    add(chunk) {
        const { columnData, rowStart } = chunk;
        if (this.#type === 'text') {
            for (let i = 0; i < columnData.length; i++)
                this.#codes[rowStart + i] = this.#code(columnData[i]);
        }
        else {
            for (let i = 0; i < columnData.length; i++) {
                const value = columnData[i];
                if (value !== null && value !== undefined)
                    this.#values[rowStart + i] = Number(value);
            }
        }
    }
    column() {
        const name = this.#name;
        return this.#type === 'text'
            ? { kind: 'text', name, type: 'text', codes: this.#codes, dictionary: this.#dictionary.values }
            : { kind: 'numeric', name, type: this.#type, values: this.#values };
    }
    #code(value) {
        const isText = value === null || value === undefined || typeof value === 'string';
        return this.#dictionary.code(isText ? value : String(value));
    }
}
/** Writes columns as a Parquet file (Snappy), atomically. Missing values become null. */
async function writeParquet(path, table) {
    const { parquetWriteFile } = await Promise.all(/* import() */[__webpack_require__.e(8649), __webpack_require__.e(3691)]).then(__webpack_require__.bind(__webpack_require__, 53691));
    const partial = (0,_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .temporaryName */ .NT)(path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    const columns = [...table.columns.values()].map((column) => writtenColumn(column));
    try {
        parquetWriteFile({
            filename: partial,
            schema: [{ name: 'root', num_children: columns.length }, ...columns.map(({ element }) => element)],
            columnData: columns.map(({ element, data }) => ({ name: element.name, data })),
        });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(partial, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(partial, { force: true });
        throw error;
    }
}
function writtenColumn(column) {
    const written = (type, data, required = false) => ({
        element: { name: column.name, repetition_type: required ? 'REQUIRED' : 'OPTIONAL', ...type },
        data,
    });
    if (column.kind === 'text') {
        const data = Array.from(column.codes, (code) => (code < 0 ? null : column.dictionary[code]));
        return written({ type: 'BYTE_ARRAY', converted_type: 'UTF8' }, data);
    }
    const { values, type } = column;
    switch (type) {
        case 'boolean':
            return written({ type: 'BOOLEAN' }, present(values, (value) => value !== 0));
        case 'date':
            return written({ type: 'INT32', converted_type: 'DATE' }, present(values, toDate));
        case 'timestamp':
            return written({ type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' }, present(values, toDate));
    }
    const complete = !values.some(Number.isNaN);
    if (type === 'integer' && values.every((value) => Number.isNaN(value) || Math.abs(value) < 2 ** 31)) {
        return written({ type: 'INT32' }, complete ? Int32Array.from(values) : present(values, Number), complete);
    }
    return written({ type: 'DOUBLE' }, complete ? values : present(values, Number), complete);
}
function toDate(milliseconds) {
    return new Date(milliseconds);
}
function present(values, convert) {
    return Array.from(values, (value) => (Number.isNaN(value) ? null : convert(value)));
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

/***/ 67104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PC: () => (/* binding */ labelsOf),
/* harmony export */   PZ: () => (/* binding */ predictLabels),
/* harmony export */   UG: () => (/* binding */ positiveClass),
/* harmony export */   ZJ: () => (/* binding */ makePredictions),
/* harmony export */   jc: () => (/* binding */ usedLabels),
/* harmony export */   lV: () => (/* binding */ probabilityColumns),
/* harmony export */   mo: () => (/* binding */ predictLabel)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57296);
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82889);
/* harmony import */ var _data_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96598);



/**
 * Predictions from a model's output. A label that the model does not know becomes a class of probability zero,
 * so that its rows count as wrong.
 * @throws ConfigurationError if there are two classes and the positive one is neither.
 */
function makePredictions(source) {
    const { actual, ids, slices } = source;
    if (source.task === 'regression') {
        if (actual.kind !== 'numeric')
            throw new TypeError(`The target "${actual.name}" is not numeric.`);
        const rows = actual.values.length;
        return { task: 'regression', rows, actual: actual.values, predicted: source.output, ids, slices };
    }
    const labels = labelsOf(actual);
    const rows = labels.codes.length;
    const classes = [
        ...new Set([...source.classes, ...(source.otherClasses ?? []), ...usedLabels(labels)]),
    ].sort();
    const classOfCode = labels.dictionary.map((label) => classes.indexOf(label));
    const probabilities = new Float64Array(rows * classes.length);
    const known = source.classes.length;
    const placeOf = source.classes.map((label) => classes.indexOf(label));
    for (let row = 0; row < rows; row++) {
        for (let k = 0; k < known; k++) {
            probabilities[row * classes.length + placeOf[k]] = source.output[row * known + k];
        }
    }
    const positive = positiveClass(classes, source.positive);
    const decided = positiveClass(classes, source.decided ?? source.positive);
    return {
        task: 'classification',
        rows,
        classes,
        positive,
        actual: labels.codes.map((code) => classOfCode[code]),
        predicted: predictLabels(probabilities, rows, classes.length, decided, source.threshold),
        probabilities,
        ids,
        slices,
    };
}
/**
 * Index of the positive one of two classes; null where there are not two, or none is named.
 * @throws ConfigurationError if it is neither.
 */
function positiveClass(classes, positive) {
    if (classes.length !== 2 || positive === null)
        return null;
    const index = classes.indexOf(positive);
    if (index >= 0)
        return index;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`"${positive}" is to be the positive label, but there is no such label.`, {
        location: { key: 'data.positive' },
        hint: (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestName */ .S)(positive, classes),
    });
}
/**
 * The predicted class of a row: in a binary problem the decided one at p ≥ threshold, else the most probable; ties take
 * the first class in sorted order.
 * @param decided index of the class that the threshold is about; null in a problem of more classes.
 */
function predictLabel(probabilities, row, classes, decided, threshold) {
    const start = row * classes;
    if (decided !== null)
        return probabilities[start + decided] >= threshold ? decided : 1 - decided;
    let best = 0;
    for (let k = 1; k < classes; k++) {
        if (probabilities[start + k] > probabilities[start + best])
            best = k;
    }
    return best;
}
/** The predicted class of each row; see `predictLabel`. */
function predictLabels(probabilities, rows, classes, decided, threshold) {
    const predicted = new Int32Array(rows);
    for (let row = 0; row < rows; row++) {
        predicted[row] = predictLabel(probabilities, row, classes, decided, threshold);
    }
    return predicted;
}
/** A column as labels: text as it is, numbers and truth values as they are written. */
function labelsOf(column) {
    if (column.kind === 'text')
        return column;
    const dictionary = [];
    const codeOf = new Map();
    const codes = Int32Array.from(column.values, (value, row) => {
        if (Number.isNaN(value))
            return -1;
        let code = codeOf.get(value);
        if (code === undefined) {
            code = dictionary.length;
            codeOf.set(value, code);
            dictionary.push((0,_data_table_js__WEBPACK_IMPORTED_MODULE_2__/* .cellText */ .Ie)(column, row));
        }
        return code;
    });
    return { kind: 'text', name: column.name, type: 'text', codes, dictionary };
}
/** Labels that occur in at least one row. */
function usedLabels(labels) {
    const used = new Set();
    const seen = new Uint8Array(labels.dictionary.length);
    for (const code of labels.codes) {
        if (code >= 0 && seen[code] === 0) {
            seen[code] = 1;
            used.add(labels.dictionary[code]);
        }
    }
    return used;
}
/** The probabilities by label: of two classes the positive one alone, since the other says the same. */
function* probabilityColumns(predictions) {
    const { rows, classes, positive, probabilities } = predictions;
    if (probabilities === null)
        return;
    for (const [k, label] of classes.entries()) {
        if (positive !== null && k !== positive)
            continue;
        yield [label, Float64Array.from({ length: rows }, (_, row) => probabilities[row * classes.length + k])];
    }
}


/***/ }),

/***/ 7583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ isFreeText)
/* harmony export */ });
/** Rows that the rule looks at: the first ones that have a value. */
const examinedRows = 10_000;
/** Fewer values than this are too few to learn words from. */
const leastRows = 100;
/** Words that half of the texts have at least. */
const leastWords = 4;
/** Share of the values that must differ; categories with long names come again. */
const leastDistinct = 0.5;
/** A piece between spaces that has a letter, or a character of a script without spaces. */
const spacedWord = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[^\s]*\p{L}[^\s]*/gu;
/** Whether a column is free text, whose words say something, rather than names of categories. */
function isFreeText(column) {
    const seen = new Set();
    const words = [];
    for (let row = 0; row < column.codes.length && words.length < examinedRows; row++) {
        const code = column.codes[row];
        if (code < 0)
            continue;
        seen.add(code);
        words.push(countWords(column.dictionary[code]));
    }
    if (words.length < leastRows || seen.size < leastDistinct * words.length)
        return false;
    words.sort((a, b) => a - b);
    return words[words.length >> 1] >= leastWords;
}
/** Not the words of `wordsOf`: the parts of a UUID or of an address of the web are no words here. */
function countWords(text) {
    return text.slice(0, 500).match(spacedWord)?.length ?? 0;
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


/***/ }),

/***/ 20089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   aJ: () => (/* binding */ noFigure),
/* harmony export */   jR: () => (/* binding */ formatDifference),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** How figures are written wherever a person reads them. Always in English notation, whatever the machine's locale. */
/** What stands where there is no figure. */
const noFigure = 'n/a';
/**
 * A figure with as many digits as a reviewer wants: 0.8733, 12,345, 1.2e-7. Whole numbers are exact up to 10¹⁵;
 * others have four significant digits, below 0.001 three. Trailing zeros are left out only where nothing was
 * rounded, so 0.9 is exact and 0.9000 is not.
 * @returns "n/a" for null and NaN.
 */
function formatNumber(value) {
    if (value === null || Number.isNaN(value))
        return noFigure;
    if (!Number.isFinite(value))
        return value > 0 ? '∞' : '-∞';
    if (value === 0)
        return '0';
    const size = Math.abs(value);
    if (size < 0.001 || size >= 1e15) {
        return withoutSpareZeros(value.toExponential(2), value).replace('e+', 'e');
    }
    if (Number.isInteger(value) || size >= 1000)
        return grouped(value.toFixed(0));
    return grouped(withoutSpareZeros(value.toPrecision(4), value));
}
/** A difference: as `formatNumber`, with its sign. */
function formatDifference(value) {
    const text = formatNumber(value);
    return value !== null && value > 0 ? `+${text}` : text;
}
/**
 * A share in [0, 1] as a percentage: one decimal from 10% on, two below. What is not all is never written as
 * 100%, what is not nothing never as 0%.
 * @returns "n/a" for null and NaN.
 */
function formatPercent(share) {
    if (share === null || Number.isNaN(share))
        return noFigure;
    if (!Number.isFinite(share))
        return `${formatNumber(share)}%`;
    if (share > 0.9995 && share < 1)
        return '>99.9%';
    if (share > 0 && share < 0.0001)
        return '<0.01%';
    // The product is rounded first: 0.07 · 100 is 7.000000000000001.
    const percent = Number((share * 100).toPrecision(12));
    return `${grouped(withoutSpareZeros(percent.toFixed(Math.abs(percent) < 9.995 ? 2 : 1), percent))}%`;
}
/** A size in bytes: "812 B", "1.5 KiB", "70 MiB". */
function formatBytes(bytes) {
    if (bytes === null || !Number.isFinite(bytes))
        return noFigure;
    const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'];
    let size = bytes;
    let unit = 0;
    // 1023.5 would be written as 1024.
    while (Math.abs(size) >= (unit === 0 ? 1024 : 1023.5) && unit < units.length - 1) {
        size /= 1024;
        unit++;
    }
    const digits = unit === 0 || Math.abs(size) >= 9.95 ? 0 : 1;
    return `${grouped(withoutSpareZeros(size.toFixed(digits), size))} ${units[unit]}`;
}
/** A time span in milliseconds: "0.42 ms", "12 ms", "1.2 s", "2 min 5 s", "1 h 3 min", "2 d 3 h". */
function formatDuration(milliseconds) {
    if (milliseconds === null || !Number.isFinite(milliseconds))
        return noFigure;
    if (milliseconds < 0)
        return `-${formatDuration(-milliseconds)}`;
    if (milliseconds < 9.95) {
        return `${withoutSpareZeros(plainPrecision(milliseconds, 2), milliseconds)} ms`;
    }
    if (milliseconds < 999.5)
        return `${milliseconds.toFixed(0)} ms`;
    if (milliseconds < 59_950) {
        const seconds = milliseconds / 1000;
        return `${withoutSpareZeros(seconds.toFixed(1), seconds)} s`;
    }
    const seconds = Math.round(milliseconds / 1000);
    if (seconds < 3600)
        return twoUnits(seconds, 60, 'min', 1, 's');
    if (seconds < 86_400)
        return twoUnits(Math.round(seconds / 60), 60, 'h', 1, 'min');
    return twoUnits(Math.round(seconds / 3600), 24, 'd', 1, 'h');
}
function twoUnits(amount, large, largeUnit, small, smallUnit) {
    const rest = Math.floor((amount % large) / small);
    const whole = `${grouped(String(Math.floor(amount / large)))} ${largeUnit}`;
    return rest === 0 ? whole : `${whole} ${rest} ${smallUnit}`;
}
/** `toPrecision` without an exponent for small values. */
function plainPrecision(value, digits) {
    if (value === 0)
        return '0';
    const exponent = Math.floor(Math.log10(Math.abs(value)));
    return value.toFixed(Math.min(100, Math.max(0, digits - 1 - exponent)));
}
/** Trailing zeros say how far a figure was rounded; they go where it was not. */
function withoutSpareZeros(text, value) {
    if (Number(text) !== value)
        return text;
    return text.replace(/(\.\d*?)0+(?=e|$)/, '$1').replace(/\.(?=e|$)/, '');
}
function grouped(text) {
    const point = text.indexOf('.');
    const whole = point < 0 ? text : text.slice(0, point);
    return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (point < 0 ? '' : text.slice(point));
}


/***/ })

};
