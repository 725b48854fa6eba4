export const id = 8573;
export const ids = [8573];
export const modules = {

/***/ 28573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: ./build/shared/src/action/open-context.js
var open_context = __webpack_require__(67592);
// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/base/nearest.js
var nearest = __webpack_require__(82889);
// EXTERNAL MODULE: ./build/shared/src/base/digest.js
var digest = __webpack_require__(47163);
// EXTERNAL MODULE: ./build/shared/src/registry/versions.js
var registry_versions = __webpack_require__(80472);
;// CONCATENATED MODULE: ./build/shared/src/registry/model-difference.js


/** Compares two versions by their records. */
function compareVersionRecords(before, after) {
    const names = new Set([...Object.keys(before.metrics), ...Object.keys(after.metrics)]);
    const [from, to] = [before.manifest, after.manifest];
    return {
        interface: changes(interfaceOf(from), interfaceOf(to)),
        training: changes(trainingOf(from), trainingOf(to)),
        metrics: [...names].map((name) => ({
            name,
            before: before.metrics[name] ?? null,
            after: after.metrics[name] ?? null,
        })),
        rule: from && to ? (0,registry_versions/* nextVersion */.yU)({ version: before.version, manifest: from }, to) : null,
    };
}
function interfaceOf(manifest) {
    if (manifest === null)
        return new Map();
    const { task, target, classes, features } = manifest;
    return new Map([
        ['task', task],
        ['target', target || 'none'],
        ...(classes.length > 0 ? [['classes', classes.join(', ')]] : []),
        ...features.map(({ name, type }) => [`feature ${name}`, type]),
    ]);
}
function trainingOf(manifest) {
    if (manifest === null)
        return new Map();
    const { id, datasetId, learner, seed, engine, commit, threshold, positive } = manifest;
    return new Map([
        ['model id', id],
        ['data set', datasetId],
        ['algorithm', learner.name],
        ...Object.entries(learner.params).map(([name, value]) => [`parameter ${name}`, (0,digest/* canonicalJson */.dj)(value)]),
        ...(positive === null ? [] : [['positive', positive]]),
        ...(threshold === null ? [] : [['threshold', String(threshold)]]),
        ['seed', String(seed)],
        ['engine', engine.name],
        ['commit', commit || 'none'],
    ]);
}
function changes(before, after) {
    const found = [];
    for (const what of new Set([...before.keys(), ...after.keys()])) {
        const [from, to] = [before.get(what) ?? null, after.get(what) ?? null];
        if (from !== to)
            found.push({ what, before: from, after: to });
    }
    return found;
}

// EXTERNAL MODULE: ./build/shared/src/registry/artifact-expiry.js
var artifact_expiry = __webpack_require__(17527);
// EXTERNAL MODULE: ./build/shared/src/registry/promotion-history.js
var promotion_history = __webpack_require__(2369);
// EXTERNAL MODULE: ./build/shared/src/registry/promotions.js + 1 modules
var promotions = __webpack_require__(5551);
;// CONCATENATED MODULE: ./build/shared/src/registry/model-versions.js






/** Reads all promotions of a model. */
async function readHistories(tags, name) {
    const histories = new Map();
    for (const environment of await (0,promotions/* listEnvironments */.DO)(tags, name)) {
        histories.set(environment, await (0,promotion_history/* promotionHistory */.e)(tags, name, environment));
    }
    return histories;
}
/** The environments in which a version is live, sorted. */
function liveIn(histories, version) {
    return [...histories]
        .filter(([, entries]) => {
        const last = entries.at(-1);
        return last !== undefined && !last.promotion.withdrawn && last.version === version;
    })
        .map(([environment]) => environment);
}
/** Reads a version's record. */
async function readVersion(tags, registered) {
    return { ...registered, ...(await (0,registry_versions/* readRecord */.aE)(tags, registered.tag)) };
}
/**
 * The version that a person names: `v1.2.0`, or an environment, which means what is live there.
 * @throws ConfigurationError if there is none.
 */
async function findVersion(text, name, histories, tags) {
    const versions = await (0,registry_versions/* listVersions */.yO)(tags, name);
    const last = (0,registry_versions/* parseVersion */.ot)(text) === null ? histories.get(text)?.at(-1) : undefined;
    const wanted = last === undefined ? text : last.promotion.withdrawn ? null : last.version;
    const found = versions.find(({ version }) => version === wanted);
    if (found)
        return readVersion(tags, found);
    if (wanted === null)
        throw new errors/* ConfigurationError */.j1(`Nothing of "${name}" is live in ${text}.`);
    const known = [...versions.slice(0, 20).map(({ version }) => version), ...histories.keys()];
    const isName = promotions/* environmentName */.VE.safeParse(text).success;
    throw new errors/* ConfigurationError */.j1(`"${name}" has no ${isName ? `version or environment "${text}"` : `"${text}"`}.`, {
        hint: known.length > 0 ? (0,nearest/* suggestName */.S)(text, known) : 'No version is registered yet: deploy makes one.',
    });
}
/**
 * Where the package of a version is kept.
 * @param now milliseconds since 1970.
 * @returns null where it was never promoted by us.
 */
async function keepingOf(version, histories, { platform }, now) {
    const records = [...histories.values()]
        .flat()
        .filter((entry) => entry.version === version.version)
        .flatMap(({ record }) => record ?? []);
    if (records.length === 0)
        return null;
    const lasting = records.find(({ place }) => place.target === 'release');
    const { place, artifact } = lasting ?? records[records.length - 1];
    return (0,artifact_expiry/* describeKeeping */.Dm)(place, artifact, platform.artifacts, now);
}

// EXTERNAL MODULE: ./build/shared/src/cli/print-report.js
var print_report = __webpack_require__(33658);
// EXTERNAL MODULE: ./build/shared/src/report/format.js
var format = __webpack_require__(20089);
;// CONCATENATED MODULE: ./build/shared/src/cli/models/difference-report.js

/** What changed from one version to another. */
function differenceReport(name, before, after, difference) {
    const { interface: callers, training, metrics, rule } = difference;
    const same = callers.length === 0 && training.length === 0;
    const headline = same
        ? `${before.version} and ${after.version} of ${name} are the same by their records.`
        : `From ${before.version} to ${after.version} of ${name}: ${rule === null ? 'a record is missing' : rule.reason}.`;
    return {
        title: `${name} ${before.version} and ${after.version}`,
        status: 'info',
        headline,
        sections: [
            changesSection('What callers see', callers, 'Nothing changed for those who call the model.', before, after),
            changesSection('How it was made', training, 'Nothing changed.', before, after),
            {
                heading: 'Metrics',
                blocks: [
                    {
                        kind: 'text',
                        text: 'Each over its own test rows: a comparison on the same rows is what validate-gate makes.',
                    },
                    {
                        kind: 'table',
                        table: {
                            columns: [
                                { heading: 'Metric' },
                                { heading: before.version, align: 'right' },
                                { heading: after.version, align: 'right' },
                                { heading: 'Difference', align: 'right' },
                            ],
                            rows: metrics.map(({ name: metric, before: from, after: to }) => [
                                metric,
                                figure(from),
                                figure(to),
                                from === null || to === null ? format/* noFigure */.aJ : (0,format/* formatNumber */.ZV)(to - from),
                            ]),
                            empty: 'The records hold no metrics.',
                        },
                    },
                ],
            },
        ],
    };
}
function figure(value) {
    return value === null ? format/* noFigure */.aJ : (0,format/* formatNumber */.ZV)(value);
}
function changesSection(heading, changes, empty, before, after) {
    return {
        heading,
        blocks: [
            {
                kind: 'table',
                table: {
                    columns: [{ heading: 'What' }, { heading: before.version }, { heading: after.version }],
                    rows: changes.map(({ what, before: from, after: to }) => [what, from ?? format/* noFigure */.aJ, to ?? format/* noFigure */.aJ]),
                    empty,
                },
            },
        ],
    };
}

;// CONCATENATED MODULE: ./build/shared/src/cli/models/history-report.js
/** What was live when, the newest first. */
function historyReport(name, entries) {
    return {
        title: `History of ${name}`,
        status: 'info',
        headline: entries.length === 0
            ? `${name} was never deployed.`
            : `${name} was promoted ${entries.length} ${entries.length === 1 ? 'time' : 'times'}.`,
        sections: entries.length === 0 ? [] : [promotionsSection(entries)],
    };
}
/** A table of promotions, the newest of each environment first. */
function promotionsSection(entries) {
    return {
        heading: 'Promotions',
        blocks: [
            {
                kind: 'table',
                table: {
                    columns: [
                        { heading: 'Environment' },
                        { heading: 'No.', align: 'right' },
                        { heading: 'Version' },
                        { heading: 'How' },
                        { heading: 'When' },
                        { heading: 'By' },
                        { heading: 'Run' },
                        { heading: 'Reason' },
                    ],
                    rows: [...entries].reverse().map(promotionRow),
                    empty: 'It was never live.',
                },
            },
        ],
    };
}
function promotionRow({ environment, entry: { promotion, version, record } }) {
    const how = promotion.withdrawn
        ? 'taken out'
        : record === null
            ? 'by another program'
            : record.rolledBackFrom === undefined
                ? `deployed to ${record.place.target}`
                : `rolled back from ${record.rolledBackFrom}`;
    return [
        environment,
        String(promotion.number),
        version ?? { text: 'unknown', status: 'warning' },
        how,
        record?.created.replace(/\.\d+Z$/, 'Z') ?? '',
        record?.actor ?? '',
        record?.run ?? '',
        record?.reason ?? '',
    ];
}
/** A promotion as JSON. */
function describeEntry({ environment, entry }) {
    const { promotion, version, record } = entry;
    return {
        environment,
        number: promotion.number,
        tag: promotion.tag.name,
        version,
        withdrawn: promotion.withdrawn,
        rolledBackFrom: record?.rolledBackFrom ?? null,
        created: record?.created ?? null,
        actor: record?.actor ?? null,
        run: record?.run ?? null,
        commit: record?.commit ?? null,
        reason: record?.reason ?? null,
        place: record?.place ?? null,
    };
}

;// CONCATENATED MODULE: ./build/shared/src/cli/models/list-report.js

/** The list of versions, the highest first. @param all how many there are. */
function versionsReport(name, listed, all) {
    const endangered = listed.filter(({ keeping }) => keeping?.expires === true);
    const live = listed.find(({ environments }) => environments.includes('production'));
    const rest = listed.length < all ? `, the ${listed.length} highest of which are listed` : '';
    const headline = all === 0
        ? `${name} has no version yet: deploy makes one.`
        : `${name} has ${all} ${all === 1 ? 'version' : 'versions'}${rest}; ${live ? `${live.version.version} is live in production` : 'none of them is live in production'}.`;
    return {
        title: `Versions of ${name}`,
        status: endangered.length > 0 ? 'warning' : 'info',
        headline,
        sections: listed.length === 0
            ? []
            : [
                {
                    heading: 'Highest first',
                    blocks: [
                        {
                            kind: 'table',
                            table: {
                                columns: [
                                    { heading: 'Version' },
                                    { heading: 'Live in' },
                                    { heading: 'Algorithm' },
                                    { heading: 'Metric' },
                                    { heading: 'Score', align: 'right' },
                                    { heading: 'Made' },
                                    { heading: 'Commit' },
                                    { heading: 'Model' },
                                ],
                                rows: listed.map(versionRow),
                            },
                        },
                        ...endangered.map(({ version, environments, keeping }) => ({
                            kind: 'text',
                            text: `${version.version}, live in ${environments.join(', ')}, is kept in ${keeping?.text}. ` +
                                'Deploy it with "target: release", which keeps it.',
                        })),
                    ],
                },
            ],
    };
}
function versionRow({ version: { version, manifest }, environments }) {
    const live = environments.length > 0 ? { text: environments.join(', '), status: 'pass' } : '';
    if (manifest === null)
        return [version, live, 'made by another program', '', format/* noFigure */.aJ, '', '', ''];
    return [
        version,
        live,
        manifest.learner.name,
        manifest.primaryMetric,
        manifest.score === null ? format/* noFigure */.aJ : (0,format/* formatNumber */.ZV)(manifest.score),
        manifest.created.replace(/\.\d+Z$/, 'Z'),
        manifest.commit.slice(0, 7) || 'none',
        manifest.id.slice(0, 12),
    ];
}
/** A version as JSON: what is not known is null. */
function describeVersion({ version, environments, keeping }) {
    const { manifest, metrics } = version;
    return {
        version: version.version,
        tag: version.tag.name,
        liveIn: environments,
        modelId: manifest?.id ?? null,
        datasetId: manifest?.datasetId ?? null,
        algorithm: manifest?.learner.name ?? null,
        created: manifest?.created ?? null,
        commit: manifest?.commit ?? null,
        metrics,
        kept: keeping,
    };
}

;// CONCATENATED MODULE: ./build/shared/src/cli/models/show-report.js


/** One version: what it is, where it is live, how good it was, what became of it. */
function versionReport(name, { version: { version, manifest, metrics }, environments, keeping }, promotions) {
    const live = environments.length === 0 ? 'not live anywhere' : `live in ${environments.join(', ')}`;
    const facts = [['Kept in', keeping?.text ?? 'not known: it was never promoted by us']];
    if (manifest !== null) {
        facts.push(['Task', manifest.task], ['Target', manifest.target || 'none'], ['Algorithm', manifest.learner.name], ['Parameters', JSON.stringify(manifest.learner.params)], ['Seed', String(manifest.seed)], ['Engine', manifest.engine.name], ['Model id', manifest.id], ['Data set id', manifest.datasetId], ['Commit', manifest.commit || 'none'], ['Run', manifest.run], ['By', manifest.actor], ['Made', manifest.created]);
    }
    const rows = Object.entries(metrics).map(([metric, value]) => [
        metric,
        value === null ? 'not computed' : (0,format/* formatNumber */.ZV)(value),
    ]);
    return {
        title: `${name} ${version}`,
        status: environments.length > 0 && keeping?.expires ? 'warning' : 'info',
        headline: `${name} ${version} is ${live}.`,
        sections: [
            { heading: 'Version', blocks: [{ kind: 'facts', facts }] },
            {
                heading: 'Metrics',
                blocks: [
                    {
                        kind: 'table',
                        table: {
                            columns: [{ heading: 'Metric' }, { heading: 'Test split', align: 'right' }],
                            rows,
                            empty: 'The record holds no metrics.',
                        },
                    },
                ],
            },
            {
                heading: 'Features',
                blocks: [
                    {
                        kind: 'table',
                        table: {
                            columns: [{ heading: 'Feature' }, { heading: 'Type' }],
                            rows: (manifest?.features ?? []).map((feature) => [feature.name, feature.type]),
                            empty: 'No features are recorded.',
                        },
                    },
                ],
            },
            promotionsSection(promotions),
        ],
    };
}

;// CONCATENATED MODULE: ./build/shared/src/cli/models/command.js











const parts = {
    list: { most: 0, usage: 'list', find: listModels },
    show: { most: 1, usage: 'show [<version>]', find: showModel },
    diff: { most: 2, usage: 'diff [<before>] [<after>]', find: compareModels },
    history: { most: 1, usage: 'history [<environment>]', find: showHistory },
};
const defaultLimit = 20;
/** `mlops models`: which versions there are, what is live, what changed, and what happened. */
const command = {
    name: 'models',
    description: 'Lists versions, shows or compares them, or tells what was live: mlops models list|show|diff|history.',
    usage: `${Object.values(parts)
        .map(({ usage }) => usage)
        .join(' | ')}\n
A version is one such as v1.2.0, or an environment, which means what is live there. Without any, "show" takes what is
live in production, "diff" compares that with the highest version, and "history" tells all environments.`,
    options: {
        limit: { description: `Versions that are listed at most; default ${defaultLimit}.` },
        output: { description: 'Write the whole report into this file: .html or .md.' },
        config: { description: 'Path of mlops.yml.' },
        'working-directory': { description: 'Folder that all paths are relative to.' },
        platform: { description: 'auto, github or local.' },
        'github-token': { description: 'Token for the API of GitHub, with the permission "contents: read".' },
    },
    run: runModels,
};
async function runModels({ words, options, place }) {
    const [word = 'list', ...references] = words;
    const part = Object.hasOwn(parts, word) ? parts[word] : undefined;
    if (!part) {
        throw new errors/* ConfigurationError */.j1(`There is no command "models ${word}".`, {
            hint: (0,nearest/* suggestName */.S)(word, Object.keys(parts)),
        });
    }
    if (references.length > part.most) {
        throw new errors/* ConfigurationError */.j1(`"${references[part.most]}" is not expected here.`, {
            hint: `Write mlops models ${part.usage}.`,
        });
    }
    const { output, limit = String(defaultLimit), ...common } = options;
    if (!/^[1-9]\d{0,5}$/.test(limit)) {
        throw new errors/* ConfigurationError */.j1(`"${limit}" is no number of versions.`, { location: { key: 'limit' } });
    }
    const context = await (0,open_context/* openContext */.e)(common, place);
    const { name } = context.config;
    const histories = await readHistories(context.platform.tags, name);
    const { report, json } = await part.find({ context, name, references, histories, limit: Number(limit) });
    return { text: await (0,print_report/* printReport */.Y)(report, output, place), json };
}
async function listModels({ context, name, histories, limit }) {
    const { tags } = context.platform;
    const versions = await (0,registry_versions/* listVersions */.yO)(tags, name);
    const listed = [];
    for (const registered of versions.slice(0, limit)) {
        const environments = liveIn(histories, registered.version);
        listed.push({
            version: await readVersion(tags, registered),
            environments,
            // Asking the platform is worth it for what is in use.
            keeping: environments.length === 0 ? null : await keepingOf(registered, histories, context, Date.now()),
        });
    }
    return {
        report: versionsReport(name, listed, versions.length),
        json: listed.map(describeVersion),
    };
}
async function showModel({ context, name, references, histories }) {
    const { tags } = context.platform;
    const version = await findVersion(references[0] ?? 'production', name, histories, tags);
    const shown = {
        version,
        environments: liveIn(histories, version.version),
        keeping: await keepingOf(version, histories, context, Date.now()),
    };
    const entries = [...histories].flatMap(([environment, history]) => history.filter((entry) => entry.version === version.version).map((entry) => ({ environment, entry })));
    return {
        report: versionReport(name, shown, entries),
        json: { ...describeVersion(shown), manifest: version.manifest, promotions: entries.map(describeEntry) },
    };
}
async function compareModels({ context, name, references, histories }) {
    const { tags } = context.platform;
    const [first = 'production', second] = references;
    const before = await findVersion(first, name, histories, tags);
    const [newest] = await (0,registry_versions/* listVersions */.yO)(tags, name);
    const after = second === undefined ? await readVersion(tags, newest) : await findVersion(second, name, histories, tags);
    const difference = compareVersionRecords(before, after);
    return {
        report: differenceReport(name, before, after, difference),
        json: { before: before.version, after: after.version, ...difference },
    };
}
async function showHistory({ name, references: [environment], histories }) {
    if (environment !== undefined && !histories.has(environment)) {
        throw new errors/* ConfigurationError */.j1(`"${name}" was never deployed to an environment "${environment}".`, {
            hint: (0,nearest/* suggestName */.S)(environment, [...histories.keys()]),
        });
    }
    const told = [...histories].filter(([known]) => environment === undefined || known === environment);
    const entries = told.flatMap(([known, history]) => history.map((entry) => ({ environment: known, entry })));
    return { report: historyReport(name, entries), json: entries.map(describeEntry) };
}


/***/ }),

/***/ 33658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ printReport)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57296);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66720);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52739);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78798);





/** Columns where there is no terminal. */
const pipeWidth = 160;
/** Bytes of a Markdown file. */
const markdownLimit = 1_000_000;
/**
 * A report for standard output, and whole in a file.
 * @param output path of the file; its ending says what is written.
 * @throws ConfigurationError for another ending than .html and .md.
 */
async function printReport(report, output, { environment, directory }) {
    const color = process.stdout.isTTY === true && !environment.NO_COLOR;
    const text = (0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .renderTerminal */ .b)(report, { color, width: process.stdout.columns ?? pipeWidth });
    if (output === undefined)
        return text;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, output);
    await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomically */ .lo)(path, await contentFor(path, output, report));
    return `${text.trimEnd()}\n\nThe whole report: ${path}\n`;
}
async function contentFor(path, output, report) {
    switch ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.extname)(path).toLowerCase()) {
        case '.html':
            return (await Promise.all(/* import() */[__webpack_require__.e(1850), __webpack_require__.e(3096), __webpack_require__.e(99)]).then(__webpack_require__.bind(__webpack_require__, 70099))).renderHtml(report);
        case '.md':
            return (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .renderMarkdown */ .G)(report, { limit: markdownLimit, unit: 'bytes' });
        default:
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`"${output}" ends neither in .html nor in .md.`, {
                location: { key: 'output' },
                hint: 'The ending says what is written; --json prints all of it as JSON.',
            });
    }
}


/***/ }),

/***/ 17527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ describeKeeping),
/* harmony export */   Kc: () => (/* binding */ findArtifact),
/* harmony export */   Ts: () => (/* binding */ describeExpiry)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57296);

const day = 24 * 60 * 60 * 1000;
/**
 * Where a deployed package is kept, and for how long.
 * @param artifact the one it came from; null if it came from a folder.
 * @param now milliseconds since 1970.
 */
async function describeKeeping(place, artifact, artifacts, now) {
    if (place.target === 'release')
        return { text: `the release ${place.tag}`, expires: false };
    if (place.target === 'directory')
        return { text: `the folder ${place.path}`, expires: false };
    if (artifact === null)
        return { text: 'nowhere: it was deployed from a folder', expires: true };
    const named = `the artifact ${artifact.name} of run ${artifact.run}`;
    try {
        const expiry = describeExpiry(await findArtifact(artifacts, artifact), now);
        return expiry === null
            ? { text: named, expires: false }
            : { text: `${named}, which ${expiry}`, expires: true };
    }
    catch (error) {
        return { text: `${named}; when it expires is not known (${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)})`, expires: true };
    }
}
/**
 * The stored artifact that an origin speaks of: of several of its name the one with its digest.
 * @returns null if there is none any more.
 * @throws InfrastructureError if they cannot be listed.
 */
async function findArtifact(artifacts, { run, name, digest }) {
    const stored = await artifacts.list({ name, runId: run });
    return stored.find((artifact) => artifact.digest === digest) ?? null;
}
/**
 * How long an artifact will be there, as the end of a sentence.
 * @param now milliseconds since 1970.
 * @returns null where it stays.
 */
function describeExpiry(artifact, now) {
    if (artifact === null || artifact.expired)
        return 'is gone';
    if (artifact.expires === null)
        return null;
    const days = Math.max(0, Math.floor((Date.parse(artifact.expires) - now) / day));
    return `expires in ${days} ${days === 1 ? 'day' : 'days'}`;
}


/***/ }),

/***/ 2369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ versionsOnTheWayBack),
/* harmony export */   e: () => (/* binding */ promotionHistory)
/* harmony export */ });
/* harmony import */ var _promotions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5551);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80472);


/** Messages of tags that are read at the same time. */
const parallelReads = 8;
/** Everything that was promoted in an environment, the oldest first. */
async function promotionHistory(tags, name, environment) {
    const versions = new Map((await (0,_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .listVersions */ .yO)(tags, name)).map(({ version, tag }) => [tag.commit, version]));
    const promotions = await (0,_promotions_js__WEBPACK_IMPORTED_MODULE_0__/* .listPromotions */ .R$)(tags, name, environment);
    const entries = [];
    for (let start = 0; start < promotions.length; start += parallelReads) {
        const batch = promotions.slice(start, start + parallelReads);
        const records = await Promise.all(batch.map((promotion) => (0,_promotions_js__WEBPACK_IMPORTED_MODULE_0__/* .readPromotionRecord */ .nO)(tags, promotion)));
        for (const [index, promotion] of batch.entries()) {
            const record = records[index];
            const version = versions.get(promotion.tag.commit) ?? record?.version ?? null;
            entries.push({ promotion, version, record });
        }
    }
    return entries;
}
/**
 * The versions that there is a way back to, the newest first; the first of them is live. A version that was rolled
 * back from, or taken out, is no way back until somebody deploys it again.
 */
function versionsOnTheWayBack(history) {
    const way = [];
    const leave = (version) => {
        const place = version === null ? -1 : way.indexOf(version);
        if (place >= 0)
            way.splice(place, 1);
    };
    for (const { promotion, version, record } of history) {
        if (record?.rolledBackFrom !== undefined)
            leave(record.rolledBackFrom);
        leave(version);
        if (!promotion.withdrawn && version !== null)
            way.unshift(version);
    }
    return way;
}


/***/ }),

/***/ 5551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r0: () => (/* binding */ checkEnvironmentName),
  VE: () => (/* binding */ environmentName),
  NH: () => (/* binding */ latestPromotion),
  DO: () => (/* binding */ listEnvironments),
  R$: () => (/* binding */ listPromotions),
  sN: () => (/* binding */ parsePromotionRecord),
  pt: () => (/* binding */ promote),
  nO: () => (/* binding */ readPromotionRecord)
});

// UNUSED EXPORTS: promotionRecordSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/registry/manifest.js
var manifest = __webpack_require__(61548);
;// CONCATENATED MODULE: ./build/shared/src/registry/package-places.js

/** Where a deployed package lies, so that a later run finds it again. */
const packagePlaceSchema = schemas/* discriminatedUnion */.gMt('target', [
    /** As the assets of the release on this tag. */
    schemas/* strictObject */.rej({ target: schemas/* literal */.euz('release'), tag: schemas/* string */.YjP() }),
    /** In a folder; relative to the working directory unless absolute. */
    schemas/* strictObject */.rej({ target: schemas/* literal */.euz('directory'), path: schemas/* string */.YjP() }),
    /** In a folder of a branch that holds a static site. */
    schemas/* strictObject */.rej({ target: schemas/* literal */.euz('pages'), branch: schemas/* string */.YjP(), path: schemas/* string */.YjP() }),
    /** Nowhere but in the artifact that it came from, which expires. */
    schemas/* strictObject */.rej({ target: schemas/* literal */.euz('artifact') }),
]);
/** An artifact with the run that holds it. */
const artifactOriginSchema = schemas/* strictObject */.rej({ run: schemas/* string */.YjP(), name: schemas/* string */.YjP(), digest: schemas/* string */.YjP() });

;// CONCATENATED MODULE: ./build/shared/src/registry/promotions.js




const digest = manifest/* modelManifestSchema */.a2.shape.id;
/** Names of environments, limited to what GTO reads in a tag. */
const environmentName = schemas/* string */.YjP()
    .max(100)
    .regex(/^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$/, 'must be letters, digits, "-" and "_", with a letter or digit at both ends');
/** The environments that a name was ever deployed to, sorted. */
async function listEnvironments(tags, name) {
    const found = new Set();
    for (const tag of await tags.list(`${name}#`)) {
        const [environment] = tag.name.slice(name.length + 1).split(/!?#/);
        if (environmentName.safeParse(environment).success)
            found.add(environment);
    }
    return [...found].sort();
}
/** What a promotion's tag says in its message: what went live, where it lies, who did it and why. */
const promotionRecordSchema = schemas/* strictObject */.rej({
    format: schemas/* literal */.euz('mlops-promotion/1'),
    name: schemas/* string */.YjP(),
    environment: environmentName,
    version: schemas/* string */.YjP(),
    modelId: digest,
    place: packagePlaceSchema,
    /** SHA-256 of the manifest.json that lies at the place. */
    packageDigest: digest,
    /** The artifact that was deployed; null if it came from a folder. */
    artifact: artifactOriginSchema.nullable(),
    /** The deployment on the platform that mirrors it. */
    deployment: schemas/* string */.YjP(),
    run: schemas/* string */.YjP(),
    commit: schemas/* string */.YjP(),
    actor: schemas/* string */.YjP(),
    created: iso/* datetime */.w$(),
    reason: schemas/* string */.YjP().nullable(),
    /** Of a rollback: the version that was live until then. */
    rolledBackFrom: schemas/* string */.YjP().optional(),
});
/**
 * The promotion of the highest number: it decides what is live. Null if there was none.
 *
 * Numbers count by environment, so that making a tag decides every race and leaves no gap. GTO itself counts over
 * all environments of a name; it reads and continues ours, and we its.
 */
async function latestPromotion(tags, name, environment) {
    return (await listPromotions(tags, name, environment)).at(-1) ?? null;
}
/** All promotions in an environment, by their numbers. */
async function listPromotions(tags, name, environment) {
    const promotions = [];
    const prefix = `${name}#${environment}`;
    for (const tag of await tags.list(prefix)) {
        const parts = /^(!?)#([1-9]\d{0,8})$/.exec(tag.name.slice(prefix.length));
        if (parts)
            promotions.push({ tag, number: Number(parts[2]), withdrawn: parts[1] === '!' });
    }
    return promotions.sort((a, b) => a.number - b.number);
}
/**
 * Promotes a version: makes the tag with the number after `latest`.
 * @param commit the record commit of the version, which is how GTO tells the version.
 * @param latest what `latestPromotion` said before the target was switched.
 * @returns null if somebody else made a promotion since.
 */
async function promote(tags, record, commit, latest) {
    const number = (latest?.number ?? 0) + 1;
    const name = `${record.name}#${record.environment}#${number}`;
    const message = `Promote ${record.name} ${record.version} to ${record.environment}\n\n${JSON.stringify(record, null, 2)}\n`;
    const created = await tags.create(name, commit, message);
    return created ? { tag: { name, commit }, number, withdrawn: false } : null;
}
/** What the promotion's tag says; null if another program made it. */
async function readPromotionRecord(tags, promotion) {
    return parsePromotionRecord(await tags.readMessage(promotion.tag));
}
/** The record in the message of a promotion's tag; null if there is none of ours. */
function parsePromotionRecord(message) {
    const start = message.indexOf('{');
    if (start < 0)
        return null;
    try {
        return promotionRecordSchema.parse(JSON.parse(message.slice(start)));
    }
    catch {
        return null;
    }
}
/** @throws ConfigurationError if the text cannot be the name of an environment. */
function checkEnvironmentName(text) {
    const parsed = environmentName.safeParse(text);
    if (parsed.success)
        return parsed.data;
    throw new errors/* ConfigurationError */.j1(`The environment ${JSON.stringify(text)} ${parsed.error.issues[0].message}.`, {
        location: { key: 'environment' },
    });
}


/***/ }),

/***/ 80472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IB: () => (/* binding */ readRecordedManifest),
/* harmony export */   KO: () => (/* binding */ registerVersion),
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   ap: () => (/* binding */ versionTagName),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   pf: () => (/* binding */ recordedModelId),
/* harmony export */   yO: () => (/* binding */ listVersions),
/* harmony export */   yU: () => (/* binding */ nextVersion)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var _base_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47163);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57296);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61548);




/** Deploying is what makes a version, and what people use has left the 0.x of development behind it. */
const firstVersion = 'v1.0.0';
/** Model id by version, in every record. */
const versionsFile = 'versions.json';
const versionsSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP());
/** Attempts to find a free number while others register too. */
const attempts = 20;
const versionPattern = /^v(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;
/** Major, minor and patch of `v1.2.3`; null for anything else, pre-releases included. */
function parseVersion(version) {
    const parts = versionPattern.exec(version);
    return parts && [Number(parts[1]), Number(parts[2]), Number(parts[3])];
}
/** The tag of a version: `income@v1.2.3`. */
function versionTagName(name, version) {
    return `${name}@${version}`;
}
/** All versions of a model, the highest first. Tags that do not end in a plain version are left out. */
async function listVersions(tags, name) {
    const prefix = versionTagName(name, '');
    const versions = [];
    for (const tag of await tags.list(prefix)) {
        const version = tag.name.slice(prefix.length);
        if (parseVersion(version))
            versions.push({ version, tag });
    }
    return versions.sort((a, b) => compareVersions(b.version, a.version));
}
function compareVersions(a, b) {
    const [left, right] = [parseVersion(a), parseVersion(b)];
    return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
}
/**
 * The manifest in a version's record.
 * @returns null if the record has none that can be read: then another program made the tag.
 */
async function readRecordedManifest(tags, tag) {
    const files = await tags.readFiles(tag, ['manifest.json']);
    return parseRecord(files.get('manifest.json'), _manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .modelManifestSchema */ .a2);
}
const metricsSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ value: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nullable() }));
/**
 * What a version's record says of its model.
 * @returns a null manifest if another program made the tag, and no metrics where the record has none of ours.
 */
async function readRecord(tags, tag) {
    const files = await tags.readFiles(tag, ['manifest.json', 'metrics.json']);
    const metrics = parseRecord(files.get('metrics.json'), metricsSchema) ?? {};
    return {
        manifest: parseRecord(files.get('manifest.json'), _manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .modelManifestSchema */ .a2),
        metrics: Object.fromEntries(Object.entries(metrics).map(([name, { value }]) => [name, value])),
    };
}
/**
 * The model id that a version has by what was written after it: in the records of later versions, which list those
 * before them.
 * @param versions the highest first.
 * @returns null if no later record of ours speaks of it.
 */
async function recordedModelId(tags, versions, version) {
    for (const later of versions) {
        if (later.version === version)
            return null;
        const files = await tags.readFiles(later.tag, [versionsFile]);
        const models = parseRecord(files.get(versionsFile), versionsSchema);
        if (models && Object.hasOwn(models, version))
            return models[version];
    }
    return null;
}
/**
 * The version that follows, as Semantic Versioning has it for those who call the model:
 * - major: what goes in or comes out changed (features with their types, task, target, classes);
 * - minor: the same interface learned from other data or by other means (algorithm, parameters, positive label);
 * - patch: the same training again.
 * @param previous the highest version; its manifest is null where unknown, which counts as a changed interface.
 */
function nextVersion(previous, manifest) {
    if (previous === null)
        return { version: firstVersion, reason: 'the first version' };
    const [major, minor, patch] = parseVersion(previous.version);
    const before = previous.manifest;
    if (before === null) {
        return { version: `v${major + 1}.0.0`, reason: `the interface of ${previous.version} is not known` };
    }
    if ((0,_base_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(interfaceOf(before)) !== (0,_base_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(interfaceOf(manifest))) {
        return { version: `v${major + 1}.0.0`, reason: `features or answers differ from ${previous.version}` };
    }
    if (before.datasetId !== manifest.datasetId) {
        return { version: `v${major}.${minor + 1}.0`, reason: `other data than ${previous.version}` };
    }
    if ((0,_base_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(meansOf(before)) !== (0,_base_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(meansOf(manifest))) {
        return {
            version: `v${major}.${minor + 1}.0`,
            reason: `other algorithm or parameters than ${previous.version}`,
        };
    }
    return { version: `v${major}.${minor}.${patch + 1}`, reason: `${previous.version} trained again` };
}
/** What a caller of the model relies on. The order of features does not matter: they go by name. */
function interfaceOf({ task, target, classes, features }) {
    const byName = [...features].sort((a, b) => (a.name < b.name ? -1 : 1));
    return { task, target, classes, features: byName };
}
/** What was decided about the training, apart from the data. The positive label may follow from the data's balance. */
function meansOf({ learner, positive, threshold, thresholdChoice }) {
    // A threshold that was chosen follows from the data; what it is chosen by was decided.
    return [learner, positive, thresholdChoice?.criterion ?? threshold];
}
/**
 * Registers a model: a record commit and the tag of the next version on it. A model whose id is registered already
 * keeps its version. Making the tag is atomic: who loses a race takes the version after the winner's.
 * @param manifest of the verified package.
 * @param files what the record holds: `manifest.json` and `metrics.json`, as text. `versions.json` is added: the
 *   model id of every earlier version, so that the highest record is the only one to read.
 */
async function registerVersion(platform, manifest, files) {
    const { tags } = platform;
    const { name, id } = manifest;
    for (let attempt = 0; attempt < attempts; attempt++) {
        const versions = await listVersions(tags, name);
        const { previous, models } = await readHistory(tags, versions);
        const same = versions.find(({ version }) => models[version] === id);
        if (same)
            return { ...same, reason: 'this model is registered already' };
        const { version, reason } = nextVersion(previous, manifest);
        const record = new Map([...files, [versionsFile, `${JSON.stringify(models, null, 2)}\n`]]);
        const commit = await tags.createRecord(`Register ${name} ${version}`, record);
        const tag = { name: versionTagName(name, version), commit };
        const message = `${name} ${version}: ${reason}\n\nmodel ${id}\ndata set ${manifest.datasetId}`;
        if (await tags.create(tag.name, commit, message))
            return { version, tag, reason };
    }
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InfrastructureError */ .EN(`No version of "${name}" could be registered: others took ${attempts} in a row.`, {
        hint: 'Let deployments of one model wait for each other: give their job a "concurrency" group.',
        retryable: true,
    });
}
/**
 * The highest version and the model id of all: read from the highest record, and below it only as long as records
 * were made by other programs.
 */
async function readHistory(tags, versions) {
    let previous = null;
    const models = {};
    for (const { version, tag } of versions) {
        const files = await tags.readFiles(tag, ['manifest.json', versionsFile]);
        const manifest = parseRecord(files.get('manifest.json'), _manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .modelManifestSchema */ .a2);
        previous ??= { version, manifest };
        if (manifest)
            models[version] = manifest.id;
        const earlier = parseRecord(files.get(versionsFile), versionsSchema);
        if (earlier)
            return { previous, models: { ...earlier, ...models } };
    }
    return { previous, models };
}
function parseRecord(text, schema) {
    if (text === undefined)
        return null;
    try {
        return schema.parse(JSON.parse(text));
    }
    catch {
        return null;
    }
}


/***/ })

};
