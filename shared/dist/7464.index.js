export const id = 7464;
export const ids = [7464];
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
// EXTERNAL MODULE: ./build/shared/src/action/stage-sources.js + 1 modules
var stage_sources = __webpack_require__(79736);
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

/***/ 79736:
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
        const warnings = await (0,load_source/* loadSource */.sh)(database, 'source', files, { key, textColumns, missing });
        for (const warning of warnings)
            log.warning(warning);
        await database.lock();
        if (query !== undefined)
            await (0,run_query/* createFromQuery */.r)(database, 'selected', query, key);
        const table = query === undefined ? 'source' : 'selected';
        const columns = await (0,column_types/* columnsOf */.PL)(database, table);
        return await database.table(`SELECT ${columns.map(column_types/* readable */.HD).join(', ')} FROM ${table}`, columns);
    }
    finally {
        database.close();
    }
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

/***/ 67104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PC: () => (/* binding */ labelsOf),
/* harmony export */   UG: () => (/* binding */ positiveClass),
/* harmony export */   ZJ: () => (/* binding */ makePredictions),
/* harmony export */   jc: () => (/* binding */ usedLabels),
/* harmony export */   lV: () => (/* binding */ probabilityColumns)
/* harmony export */ });
/* unused harmony export predictLabels */
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
 * The predicted class of each row: in a binary problem the decided one at p ≥ threshold, else the most probable;
 * ties take the first class in sorted order.
 * @param decided index of the class that the threshold is about; null in a problem of more classes.
 */
function predictLabels(probabilities, rows, classes, decided, threshold) {
    const predicted = new Int32Array(rows);
    for (let row = 0; row < rows; row++) {
        const start = row * classes;
        if (decided !== null) {
            predicted[row] = probabilities[start + decided] >= threshold ? decided : 1 - decided;
            continue;
        }
        let best = 0;
        for (let k = 1; k < classes; k++) {
            if (probabilities[start + k] > probabilities[start + best])
                best = k;
        }
        predicted[row] = best;
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

/***/ 85258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rE: () => (/* binding */ featureNames),
  Jp: () => (/* binding */ openDataset),
  Ov: () => (/* binding */ readDatasetChecks),
  er: () => (/* binding */ readProfile),
  l$: () => (/* binding */ readProfiles),
  bS: () => (/* binding */ readSplit),
  PH: () => (/* binding */ readUnlabelled)
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
// EXTERNAL MODULE: ./build/shared/src/data/prepared-table.js + 3 modules
var prepared_table = __webpack_require__(90367);
// EXTERNAL MODULE: ./build/shared/src/data/profile/profile.js + 1 modules
var profile = __webpack_require__(13581);
// EXTERNAL MODULE: ./build/shared/src/data/table.js
var data_table = __webpack_require__(96598);
;// CONCATENATED MODULE: ./build/shared/src/data/schema.js


const columnSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    type: schemas/* enum */.k5n(data_table/* columnTypes */.SO),
    /** What the column is for; `feature` unless the configuration says otherwise. */
    role: schemas/* enum */.k5n(['feature', 'target', 'id', 'weight', 'action', 'reward', 'propensity', 'dropped']),
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
    const columns = withIds ? [...names, prepared_table/* rowIdColumn */.uW] : names;
    const all = await (0,parquet/* readParquet */.Xy)((0,external_node_path_.join)(dataset.folder, `${split}.parquet`), {
        columns,
        texts: [prepared_table/* rowIdColumn */.uW],
        rows: dataset.manifest.rows[split],
    });
    const missing = columns.find((name) => !all.columns.has(name));
    if (missing)
        throw unreadable(dataset.folder, `${split}.parquet`, `column "${missing}" is missing`);
    const idColumn = all.columns.get(prepared_table/* rowIdColumn */.uW);
    const ids = idColumn ? Array.from({ length: all.rows }, (_, row) => (0,data_table/* cellText */.Ie)(idColumn, row) ?? '') : [];
    const table = new Map(all.columns);
    table.delete(prepared_table/* rowIdColumn */.uW);
    return { table: { rows: all.rows, columns: table }, ids };
}
/** The rows without a target; null where the data set keeps none. */
async function readUnlabelled({ folder, manifest, schema }) {
    const { unlabelled } = manifest.rows;
    if (unlabelled === undefined)
        return null;
    const columns = schema.columns.map(({ name }) => name).filter((name) => name !== schema.target);
    return (0,parquet/* readParquet */.Xy)((0,external_node_path_.join)(folder, 'unlabelled.parquet'), { columns, rows: unlabelled });
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
    return (await readProfiles(dataset))[split];
}
/** The profiles of all splits. @throws InfrastructureError if they cannot be read. */
async function readProfiles({ folder }) {
    const profiles = datasetProfileSchema.safeParse(await readJson(folder, 'profile.json'));
    if (profiles.success)
        return profiles.data.splits;
    throw unreadable(folder, 'profile.json', errors/* prettifyError */.S1(profiles.error));
}
/** The part of checks.json that others than prepare-data read. */
const datasetChecksSchema = schemas/* object */.Ikc({
    expectations: schemas/* array */.YOg(schemas/* object */.Ikc({ subject: schemas/* string */.YjP(), expectation: schemas/* string */.YjP(), held: schemas/* boolean */.zMY(), found: schemas/* string */.YjP() })),
    warnings: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Columns whose values are not to be shown. */
    sensitive: schemas/* array */.YOg(schemas/* string */.YjP()),
    leakage: schemas/* object */.Ikc({
        identical: schemas/* object */.Ikc({
            test: schemas/* object */.Ikc({ rows: schemas/* int */.Whr().min(0), found: schemas/* int */.Whr().min(0), conflicting: schemas/* int */.Whr().min(0) }),
            byChance: schemas/* number */.aig().min(0).max(1),
        }),
    }),
});
/** What was checked when a data set was prepared. @throws InfrastructureError if it cannot be read. */
async function readDatasetChecks({ folder }) {
    const checks = datasetChecksSchema.safeParse(await readJson(folder, 'checks.json'));
    if (checks.success)
        return checks.data;
    throw unreadable(folder, 'checks.json', errors/* prettifyError */.S1(checks.error));
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
