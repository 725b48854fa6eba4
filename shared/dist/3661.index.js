export const id = 3661;
export const ids = [3661];
export const modules = {

/***/ 22779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ distributionBlocks)
/* harmony export */ });
/* harmony import */ var _data_distribution_difference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97232);
/* harmony import */ var _report_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20089);
/* harmony import */ var _show_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51086);



/** The columns whose distribution differs, and by how much, with what the figures mean. */
function distributionBlocks(distributions) {
    const differing = distributions.filter((difference) => (0,_data_distribution_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeOf */ .$)(difference) > difference.uncertainty);
    return [
        {
            kind: 'table',
            table: {
                empty: 'No column differs as far as the profiles tell.',
                columns: [
                    { heading: 'Column' },
                    { heading: 'Difference', align: 'right' },
                    { heading: 'Measure' },
                    { heading: 'Missing' },
                    { heading: 'Before → after' },
                ],
                rows: differing.map((difference) => [
                    difference.column,
                    distanceText(difference),
                    difference.measure ?? '',
                    changeText(difference.missing, _report_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9),
                    valuesChange(difference),
                ]),
            },
        },
        {
            kind: 'text',
            text: 'The difference is the share of rows on the other side of some value (ks), or with another category (total variation). ' +
                'It says how much, not whether it is by chance. Below 1 % the quantiles of a profile tell nothing.',
        },
    ];
}
function distanceText({ distance }) {
    return distance === null ? 'not known' : (0,_report_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(distance);
}
/** What changed in a column in a few words: the mean, or the category that changed most. */
function valuesChange({ mean, category, type }) {
    if (mean !== null)
        return `mean ${changeText(mean, (value) => (0,_show_report_js__WEBPACK_IMPORTED_MODULE_0__/* .momentOrNumber */ .hy)(value, type))}`;
    return category === null ? '' : `${category.name}: ${changeText(category.share, _report_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)}`;
}
function changeText({ before, after }, text) {
    return before === after ? text(before) : `${text(before)} → ${text(after)}`;
}


/***/ }),

/***/ 51086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "do": () => (/* binding */ datasetReport),
/* harmony export */   g$: () => (/* binding */ describeDataset),
/* harmony export */   hy: () => (/* binding */ momentOrNumber)
/* harmony export */ });
/* harmony import */ var _data_splits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51385);
/* harmony import */ var _report_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20089);
/* harmony import */ var _versions_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12382);



/** One data set: facts, splits, columns, expectations. */
function datasetReport({ dataset, profiles, checks }) {
    const { manifest, schema, origin } = dataset;
    const failed = checks.expectations.filter(({ held }) => !held).length;
    const total = (0,_versions_report_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOf */ .RO)(manifest);
    const sections = [
        {
            heading: 'Facts',
            blocks: [
                {
                    kind: 'facts',
                    facts: [
                        ['Data set id', manifest.id],
                        ['Found as', origin],
                        ['Created', manifest.created],
                        ['Commit', manifest.commit || 'none'],
                        ['Run', manifest.run],
                        ['Actor', manifest.actor],
                        ['Sources', manifest.sources.join(', ')],
                        ['Task', manifest.task],
                        ['Target', schema.target ?? 'none'],
                        ['Split', JSON.stringify(manifest.split)],
                    ],
                },
            ],
        },
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
                        rows: _data_splits_js__WEBPACK_IMPORTED_MODULE_0__/* .splitNames */ .bZ.map((split) => [
                            split,
                            (0,_report_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(manifest.rows[split]),
                            (0,_report_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(manifest.rows[split] / Math.max(1, total)),
                        ]),
                    },
                },
            ],
        },
        {
            heading: 'Columns of the training split',
            blocks: [
                {
                    kind: 'table',
                    table: {
                        columns: [
                            { heading: 'Column' },
                            { heading: 'Type' },
                            { heading: 'Role' },
                            { heading: 'Missing', align: 'right' },
                            { heading: 'Values' },
                        ],
                        rows: schema.columns.map(({ name, type, role }) => {
                            const { columns } = profiles.train;
                            const profile = Object.hasOwn(columns, name) ? columns[name] : undefined;
                            return [
                                name,
                                type,
                                role,
                                (0,_report_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(profile ? profile.missing / Math.max(1, profile.rows) : null),
                                profile ? valuesText(profile) : '',
                            ];
                        }),
                    },
                },
            ],
        },
    ];
    if (checks.expectations.length > 0)
        sections.push(expectationSection(checks));
    if (checks.warnings.length > 0) {
        const blocks = checks.warnings.map((text) => ({ kind: 'text', text }));
        sections.push({ heading: 'Warnings', blocks });
    }
    return {
        title: `Data set of ${manifest.name}`,
        status: failed > 0 ? 'fail' : checks.warnings.length > 0 ? 'warning' : 'pass',
        headline: `${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(total)} rows × ${schema.columns.length} columns; ${heldText(checks.expectations.length, failed)}.`,
        sections,
    };
}
function heldText(expectations, failed) {
    if (expectations === 0)
        return 'no expectations were checked';
    return `${expectations - failed} of ${expectations} expectations hold`;
}
function expectationSection({ expectations }) {
    return {
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
                    rows: expectations.map(({ subject, expectation, found, held }) => [
                        subject,
                        expectation,
                        found,
                        { text: held ? 'holds' : 'does not hold', status: held ? 'pass' : 'fail' },
                    ]),
                },
            },
        ],
    };
}
/** A column's values in a few words. */
function valuesText(profile) {
    if (profile.sensitive)
        return 'sensitive';
    if (profile.missing >= profile.rows)
        return 'none';
    if (profile.kind === 'numeric') {
        const { minimum, maximum, mean, type } = profile;
        const text = (value) => momentOrNumber(value, type);
        return `${text(minimum)} to ${text(maximum)}, mean ${text(mean)}`;
    }
    const named = Object.entries(profile.categories).slice(0, 3);
    const shares = named.map(([name, rows]) => `${name} (${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(rows / profile.rows)})`);
    const distinct = profile.distinct === null ? [] : [`${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(profile.distinct)} different`];
    return [...shares, ...distinct].join(', ');
}
/** A number of a profile: dates are milliseconds there. */
function momentOrNumber(value, type) {
    if (value === null || (type !== 'date' && type !== 'timestamp'))
        return (0,_report_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(value);
    const iso = new Date(value).toISOString();
    return type === 'date' ? iso.slice(0, 10) : iso.replace(/\.\d+Z$/, 'Z');
}
/** The same as JSON. */
function describeDataset({ dataset, profiles, checks }) {
    const { manifest, schema, origin } = dataset;
    return { origin, manifest, schema, ...checks, profiles };
}


/***/ }),

/***/ 12382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MP: () => (/* binding */ describeVersion),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   ok: () => (/* binding */ versionsReport)
/* harmony export */ });
/* harmony import */ var _report_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20089);

/** The list of data sets, newest first. */
function versionsReport(versions) {
    const unread = versions.some(({ manifest }) => manifest === null);
    return {
        title: 'Data sets',
        status: 'info',
        headline: versions.length === 0
            ? 'There is no data set here yet: prepare-data makes one.'
            : `${versions.length} data ${versions.length === 1 ? 'set is' : 'sets are'} stored here.`,
        sections: versions.length === 0
            ? []
            : [
                {
                    heading: 'Newest first',
                    blocks: [
                        {
                            kind: 'table',
                            table: {
                                columns: [
                                    { heading: 'Data set' },
                                    { heading: 'Name' },
                                    { heading: 'Rows', align: 'right' },
                                    { heading: 'Created' },
                                    { heading: 'Commit' },
                                    { heading: 'Run' },
                                    { heading: 'State' },
                                ],
                                rows: versions.map(versionRow),
                            },
                        },
                        ...(unread
                            ? [
                                {
                                    kind: 'text',
                                    text: 'Rows and validity are known once a data set is fetched: mlops datasets show <data set>.',
                                },
                            ]
                            : []),
                    ],
                },
            ],
    };
}
function versionRow({ version, manifest, artifact }) {
    return [
        version || _report_format_js__WEBPACK_IMPORTED_MODULE_0__/* .noFigure */ .aJ,
        artifact.name,
        manifest ? (0,_report_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(rowsOf(manifest)) : _report_format_js__WEBPACK_IMPORTED_MODULE_0__/* .noFigure */ .aJ,
        (manifest?.created ?? artifact.created).replace(/\.\d+Z$/, 'Z'),
        (manifest?.commit ?? artifact.commit).slice(0, 7) || 'none',
        manifest?.run ?? artifact.runId,
        stateOf({ version, manifest, artifact }),
    ];
}
function stateOf({ manifest, artifact }) {
    if (artifact.expired)
        return { text: 'expired', status: 'warning' };
    if (artifact.fromFork)
        return { text: 'from a fork', status: 'warning' };
    if (manifest === null)
        return 'stored';
    return manifest.valid ? { text: 'valid', status: 'pass' } : { text: 'not valid', status: 'fail' };
}
/** All rows of a data set. */
function rowsOf({ rows, }) {
    return rows.train + rows.validation + rows.test;
}
/** A version as JSON: what is not known is null. */
function describeVersion({ version, manifest, artifact }) {
    const { folder, created, commit, ...facts } = artifact;
    return {
        version,
        datasetId: manifest?.id ?? null,
        rows: manifest && rowsOf(manifest),
        valid: manifest?.valid ?? null,
        created: manifest?.created ?? created,
        commit: manifest?.commit ?? commit,
        artifact: facts,
    };
}


/***/ }),

/***/ 97232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sizeOf),
/* harmony export */   G: () => (/* binding */ compareProfiles)
/* harmony export */ });
/** No table has so many rows that one of them is less. */
const smallestShare = 1e-12;
/** How much a column differs: its distance, or the change of the share that is missing where that is larger. */
function sizeOf({ distance, missing }) {
    return Math.max(distance ?? 0, Math.abs(missing.after - missing.before));
}
/** Differences of the columns that both profiles have, the largest first. */
function compareProfiles(before, after) {
    return Object.keys(after.columns)
        .filter((column) => Object.hasOwn(before.columns, column))
        .map((column) => compareColumn(column, before.columns[column], after.columns[column]))
        .sort((a, b) => sizeOf(b) - sizeOf(a));
}
function compareColumn(column, before, after) {
    const common = {
        column,
        type: after.type,
        missing: { before: missingShare(before), after: missingShare(after) },
    };
    const unknown = {
        ...common,
        ...{ distance: null, measure: null, uncertainty: 0, mean: null, wasserstein: null, category: null },
    };
    if (before.sensitive || after.sensitive)
        return unknown;
    if (before.kind === 'numeric' && after.kind === 'numeric') {
        return { ...unknown, ...compareNumbers(before, after) };
    }
    if (before.kind === 'categorical' && after.kind === 'categorical') {
        return { ...unknown, ...compareCategories(before, after) };
    }
    return unknown;
}
function missingShare({ rows, missing }) {
    return rows === 0 ? 0 : missing / rows;
}
function compareNumbers(before, after) {
    const mean = { before: before.mean, after: after.mean };
    if (before.mean === null || after.mean === null)
        return { mean };
    if (before.type === 'boolean' && after.type === 'boolean') {
        return { mean, distance: Math.abs(after.mean - before.mean), measure: 'ks' };
    }
    const present = before.rows - before.missing;
    const deviation = Math.sqrt(before.squaredDeviations / present);
    const moved = meanDistance(before.quantiles, after.quantiles) / deviation;
    const step = (profile) => 1 / (profile.quantiles.length - 1) + profile.quantileError;
    return {
        mean,
        distance: largestDistance(before.quantiles, after.quantiles),
        measure: 'ks',
        uncertainty: step(before) + step(after),
        wasserstein: Number.isFinite(moved) ? moved : null,
    };
}
/**
 * sup |F − G| of the distribution functions that quantiles at equal steps tell: at v the share is k/n for the last
 * quantile k that is not above v.
 */
function largestDistance(a, b) {
    let i = 0;
    let j = 0;
    let distance = 0;
    while (i < a.length || j < b.length) {
        const value = j >= b.length || (i < a.length && a[i] <= b[j]) ? a[i] : b[j];
        while (i < a.length && a[i] <= value)
            i++;
        while (j < b.length && b[j] <= value)
            j++;
        const shareOf = (index, length) => Math.max(0, index - 1) / (length - 1);
        distance = Math.max(distance, Math.abs(shareOf(i, a.length) - shareOf(j, b.length)));
    }
    return distance;
}
/** ∫ |P(u) − Q(u)| du over both quantile functions, straight between quantiles. */
function meanDistance(a, b) {
    const steps = a.length - 1;
    let sum = 0;
    for (let k = 0; k <= steps; k++) {
        const weight = k === 0 || k === steps ? 0.5 : 1;
        sum += (weight * Math.abs(b[k] - a[k])) / steps;
    }
    return sum;
}
function compareCategories(before, after) {
    const [a, b] = [new Categories(before), new Categories(after)];
    if (a.present === 0 || b.present === 0 || a.size === 0 || b.size === 0)
        return {};
    let sum = 0;
    let category = null;
    let largest = 0;
    for (const name of new Set([...a.names(), ...b.names()])) {
        const share = {
            before: a.share(name, b.namedShare(name)),
            after: b.share(name, a.namedShare(name)),
        };
        const difference = Math.abs(share.after - share.before);
        sum += difference;
        if (difference <= largest)
            continue;
        largest = difference;
        category = { name, share };
    }
    const total = (sum + Math.abs(a.otherShare() - b.otherShare())) / 2;
    // What is left of equal shares is rounding.
    const distance = total < smallestShare ? 0 : total;
    return { distance, measure: 'total variation', category };
}
/**
 * The categories of a profile. One that is too rare to be named may be among the other rows: it is taken to have as many
 * of them as make the least difference, so that nothing is taken for a change which may be none.
 */
class Categories {
    present;
    #profile;
    #others;
    constructor(profile) {
        this.#profile = profile;
        this.present = profile.rows - profile.missing;
        this.#others = profile.otherRows;
    }
    get size() {
        return this.names().length;
    }
    names() {
        return Object.keys(this.#profile.categories);
    }
    namedShare(name) {
        return this.#count(name) / this.present;
    }
    /** @param wanted the share that would be no difference. */
    share(name, wanted) {
        const isNamed = Object.hasOwn(this.#profile.categories, name);
        const atMost = isNamed ? this.#profile.uncountedAtMost : this.#profile.unnamedAtMost;
        const count = this.#count(name);
        const hidden = Math.max(0, Math.min(wanted * this.present - count, atMost, this.#others));
        this.#others -= hidden;
        return (count + hidden) / this.present;
    }
    /** What is left of the other rows once each category was asked for. */
    otherShare() {
        return this.#others / this.present;
    }
    #count(name) {
        return Object.hasOwn(this.#profile.categories, name) ? this.#profile.categories[name] : 0;
    }
}


/***/ }),

/***/ 32251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ describeSchemaChanges)
/* harmony export */ });
/** Types whose every value another type has as well. */
const widerTypes = {
    integer: 'number',
    date: 'timestamp',
};
/**
 * The differences between the schemas of two data sets: of the target first, then of columns in the order of the later
 * schema, then columns that are gone. Names are compared exactly; one column that is gone and one that is new, of the
 * same type and role, are taken for one that was perhaps renamed.
 */
function describeSchemaChanges(before, after) {
    const earlier = new Map(before.columns.map((column) => [column.name, column]));
    const later = new Set(after.columns.map(({ name }) => name));
    const gone = before.columns.filter(({ name }) => !later.has(name));
    const added = after.columns.filter(({ name }) => !earlier.has(name));
    const isRenamed = gone.length === 1 &&
        added.length === 1 &&
        gone[0].type === added[0].type &&
        gone[0].role === added[0].role;
    const changes = describeTarget(before.target, after.target);
    for (const column of after.columns) {
        const previous = earlier.get(column.name);
        if (previous !== undefined)
            changes.push(...describeColumn(previous, column));
        else
            changes.push(isRenamed ? describeRenamed(gone[0], column) : describeAdded(column));
    }
    if (!isRenamed)
        changes.push(...gone.map(describeRemoved));
    return changes;
}
function describeTarget(before, after) {
    if (before === after)
        return [];
    const called = (target) => (target === null ? 'none' : `"${target}"`);
    return [
        {
            kind: 'target',
            column: after ?? before,
            sentence: `The target was ${called(before)} and is ${called(after)}.`,
            breaks: true,
        },
    ];
}
function describeColumn(before, after) {
    const changes = [];
    const column = after.name;
    if (before.type !== after.type) {
        const types = `from ${before.type} to ${after.type}`;
        if (widerTypes[before.type] === after.type) {
            changes.push({
                kind: 'widened',
                column,
                sentence: `Column "${column}" was widened ${types}.`,
                breaks: false,
            });
        }
        else if (widerTypes[after.type] === before.type) {
            changes.push({
                kind: 'narrowed',
                column,
                sentence: `Column "${column}" was narrowed ${types}.`,
                breaks: false,
            });
        }
        else {
            changes.push({
                kind: 'retyped',
                column,
                sentence: `Column "${column}" changed its type ${types}.`,
                breaks: isLearned(before),
            });
        }
    }
    // That a column became the target, or is it no more, was said of the target.
    if (before.role !== after.role && before.role !== 'target' && after.role !== 'target') {
        changes.push({
            kind: 'role',
            column,
            sentence: `Column "${column}" was ${inRole(before)} and is ${inRole(after)}.`,
            // It is still in the data, under the name that the model knows.
            breaks: false,
        });
    }
    return changes;
}
function describeAdded({ name, type, role }) {
    return {
        kind: 'added',
        column: name,
        sentence: `Column "${name}" (${type}, ${role}) was added.`,
        breaks: false,
    };
}
function describeRemoved(column) {
    const { name, type, role } = column;
    return {
        kind: 'removed',
        column: name,
        sentence: `Column "${name}" (${type}, ${role}) was removed.`,
        breaks: isLearned(column),
    };
}
function describeRenamed(before, after) {
    return {
        kind: 'renamed',
        column: after.name,
        sentence: `Column "${before.name}" is gone and "${after.name}" of the same type (${after.type}) is new: perhaps renamed.`,
        breaks: isLearned(before),
    };
}
/** Whether a model reads or predicts the column. */
function isLearned({ role }) {
    return role === 'feature' || role === 'target' || role === 'action' || role === 'reward';
}
function inRole({ role }) {
    return {
        feature: 'a feature',
        target: 'the target',
        id: 'an id',
        weight: 'the weight',
        action: 'the action',
        reward: 'the reward',
        propensity: 'the propensity',
        dropped: 'dropped',
    }[role];
}


/***/ })

};
