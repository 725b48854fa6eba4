export const id = 9617;
export const ids = [9617,2224];
export const modules = {

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

/***/ 89896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/src/action/open-context.js
var open_context = __webpack_require__(67592);
// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/base/nearest.js
var nearest = __webpack_require__(82889);
// EXTERNAL MODULE: ./build/shared/src/platform/native-packages.js
var native_packages = __webpack_require__(3062);
// EXTERNAL MODULE: ./build/shared/src/data/database.js + 1 modules
var data_database = __webpack_require__(98293);
// EXTERNAL MODULE: ./build/shared/src/data/distribution-difference.js
var distribution_difference = __webpack_require__(97232);
// EXTERNAL MODULE: ./build/shared/src/data/profile/merge-profiles.js + 2 modules
var merge_profiles = __webpack_require__(40831);
// EXTERNAL MODULE: ./build/shared/src/data/expectations/examples.js
var examples = __webpack_require__(18881);
// EXTERNAL MODULE: ./build/shared/src/data/splits.js
var splits = __webpack_require__(51385);
;// CONCATENATED MODULE: ./build/shared/src/data/row-difference.js




/** Columns that are compared in one pass over the changed rows. */
const columnsAtOnce = 25;
/**
 * Compares the rows of two data sets. Rows that are the same on both sides are matched first; of what is left, rows of
 * one id are the same row with other values. Values are compared in the columns that both have, in a type that holds
 * both. Hashes of 64 bits stand for ids and rows: of 10 million rows two different ones are taken for the same with a
 * probability of one in a hundred thousand. What does not fit into memory goes to the database's temporary folder.
 * @param database reads both folders.
 * @param sensitive columns whose values are not shown.
 */
async function compareRows(database, before, after, { sensitive }) {
    const ids = commonIds(before.schema, after.schema);
    const columns = comparedColumns(before.schema, after.schema, new Set(ids));
    const request = { database, before, after, ids, columns, sensitive };
    // What is left on either side once equal rows of one side are taken away; one of the two is always 0.
    await database.run(`CREATE TEMP TABLE unmatched AS
    SELECT key, value, side, greatest(n - m, 0)::INTEGER AS gone, greatest(m - n, 0)::INTEGER AS come
    FROM (SELECT key, value, side, count(*) FILTER (version = 0) AS n, count(*) FILTER (version = 1) AS m
      FROM (SELECT key, value, side, 0::UTINYINT AS version FROM ${rowsOf(request, 'before')}
        UNION ALL SELECT key, value, side, 1::UTINYINT AS version FROM ${rowsOf(request, 'after')})
      GROUP BY key, value, side)
    WHERE n <> m`);
    await database.run(`CREATE TEMP TABLE keys AS
    SELECT key, sum(gone)::INTEGER AS gone, sum(come)::INTEGER AS come,
      max(value) FILTER (gone > 0) AS earlier, max(value) FILTER (come > 0) AS later,
      max(side) FILTER (gone > 0) AS earlier_side, max(side) FILTER (come > 0) AS later_side
    FROM unmatched GROUP BY key`);
    const [single] = await database.rows(`SELECT coalesce(sum(greatest(come - gone, 0)), 0)::BIGINT AS added,
       coalesce(sum(greatest(gone - come, 0)), 0)::BIGINT AS removed,
       count(*) FILTER (${isPaired} AND earlier <> later) AS changed,
       count(*) FILTER (${isPaired} AND earlier_side <> later_side) AS moved FROM keys`);
    const repeated = await countRepeated(database);
    const result = {
        by: ids.length > 0 ? 'id' : 'values',
        before: await countRows(database, before),
        after: await countRows(database, after),
        added: single.added,
        removed: single.removed,
        changed: single.changed + repeated.changed,
        moved: single.moved + repeated.moved,
        unpaired: repeated.changed,
        examples: {
            added: await exampleIds(request, 'after', 'come > gone'),
            removed: await exampleIds(request, 'before', 'gone > come'),
        },
        columns: single.changed > 0 ? await compareColumns(request) : [],
    };
    await database.run('DROP TABLE unmatched; DROP TABLE keys');
    return result;
}
/** SQL over `keys`: whether one row of an id became one other. */
const isPaired = '(gone = 1 AND come = 1)';
/**
 * Of ids with several rows that are not the same: as many rows as both have became others, of which those with the value
 * or the side of a row before kept it.
 */
async function countRepeated(database) {
    const kept = (what) => `SELECT key, sum(least(gone, come)) AS kept
     FROM (SELECT key, sum(gone) AS gone, sum(come) AS come FROM unmatched
       WHERE key IN (SELECT key FROM repeated) GROUP BY key, ${what}) GROUP BY key`;
    const [counts] = await database.rows(`WITH repeated AS (SELECT key, least(gone, come) AS pairs FROM keys WHERE gone > 0 AND come > 0 AND NOT ${isPaired})
     SELECT coalesce(sum(pairs - of_value.kept), 0)::BIGINT AS changed,
       coalesce(sum(pairs - of_side.kept), 0)::BIGINT AS moved
     FROM repeated JOIN (${kept('value')}) AS of_value USING (key) JOIN (${kept('side')}) AS of_side USING (key)`);
    return counts;
}
function commonIds(before, after) {
    const idsOf = ({ columns }) => columns.filter(({ role }) => role === 'id').map(({ name }) => name);
    const [earlier, later] = [idsOf(before), idsOf(after)];
    const isSame = earlier.length === later.length && earlier.every((name) => later.includes(name));
    return isSame ? earlier : [];
}
function comparedColumns(before, after, ids) {
    const earlier = new Map(before.columns.map(({ name, type }) => [name, type]));
    return after.columns.flatMap(({ name, type }) => {
        const previous = earlier.get(name);
        return previous === undefined || ids.has(name) ? [] : [{ name, type: commonType(previous, type) }];
    });
}
/** A type that holds the values of both. */
function commonType(a, b) {
    if (a === b)
        return a;
    const both = new Set([a, b]);
    if (both.has('integer') && both.has('number'))
        return 'number';
    if (both.has('date') && both.has('timestamp'))
        return 'timestamp';
    return 'text';
}
const sqlTypes = {
    integer: 'BIGINT',
    number: 'DOUBLE',
    boolean: 'BOOLEAN',
    date: 'DATE',
    timestamp: 'TIMESTAMP',
    text: 'VARCHAR',
};
/** SQL of a column's value: files may hold one type in several widths, which hash differently. */
function columnValue({ name, type }) {
    return `${(0,data_database/* quoteName */.AB)(name)}::${sqlTypes[type]}`;
}
/** SQL of all rows of a data set with their side, and further columns. */
function rowsOf({ ids, columns, ...data }, version, more = []) {
    const value = hashOf(columns.map(columnValue));
    const key = ids.length === 0 ? 'value' : hashOf(ids.map((name) => `${(0,data_database/* quoteName */.AB)(name)}::VARCHAR`));
    const parts = splits/* splitNames */.bZ.map((split, side) => `SELECT ${[`${value} AS value`, `${side}::UTINYINT AS side`, `${key} AS key`, ...more].join(', ')}
      FROM read_parquet(${(0,data_database/* quoteText */.ol)((0,external_node_path_.join)(data[version].folder, `${split}.parquet`))})`);
    return `(${parts.join(' UNION ALL ')})`;
}
/** Rows without a common column are all the same. */
function hashOf(values) {
    return values.length === 0 ? '0::UBIGINT' : `hash(${values.join(', ')})`;
}
async function countRows(database, { folder }) {
    const files = splits/* splitNames */.bZ.map((split) => (0,data_database/* quoteText */.ol)((0,external_node_path_.join)(folder, `${split}.parquet`)));
    const [{ rows }] = await database.rows(`SELECT count(*) AS rows FROM read_parquet([${files.join(', ')}])`);
    return rows;
}
/** SQL of a row's id for people, over the columns of a file. */
function idText({ ids, sensitive }) {
    if (ids.some((name) => sensitive.has(name)))
        return (0,data_database/* quoteText */.ol)(examples/* masked */.Iv);
    const parts = ids.map((name) => `coalesce(${(0,data_database/* quoteName */.AB)(name)}::VARCHAR, 'missing')`);
    return (0,examples/* shortened */.vI)(`concat_ws(', ', ${parts.join(', ')})`);
}
async function exampleIds(request, version, condition) {
    if (request.ids.length === 0)
        return [];
    const rows = await request.database.rows(`SELECT min(id) AS id FROM ${rowsOf(request, version, [`${idText(request)} AS id`])}
     WHERE key IN (SELECT key FROM keys WHERE ${condition} ORDER BY key LIMIT ${examples/* mostExamples */.J2}) GROUP BY key ORDER BY id`);
    return rows.map(({ id }) => id);
}
/** Compares the rows of each id that has one other row now, column by column. */
async function compareColumns(request) {
    const { database, columns, sensitive } = request;
    await database.run(`CREATE TEMP TABLE pairs AS
    SELECT key, earlier, later FROM keys WHERE ${isPaired} AND earlier <> later`);
    const found = [];
    for (let start = 0; start < columns.length; start += columnsAtOnce) {
        const batch = columns.slice(start, start + columnsAtOnce);
        const values = batch.map((column, index) => `${columnValue(column)} AS c${index}`);
        const one = (version, value) => `(SELECT DISTINCT ON (key) rows.* FROM ${rowsOf(request, version, [...values, `${idText(request)} AS id`])} AS rows
         JOIN pairs ON rows.key = pairs.key AND rows.value = pairs.${value})`;
        const selected = batch.flatMap(({ name }, index) => {
            const differs = `FILTER (b.c${index} IS DISTINCT FROM a.c${index})`;
            const shown = (row) => sensitive.has(name) ? (0,data_database/* quoteText */.ol)(examples/* masked */.Iv) : (0,examples/* shortened */.vI)(`${row}.c${index}::VARCHAR`);
            return [
                `count(*) ${differs} AS n${index}`,
                `arg_min({ id: b.id, before: ${shown('b')}, after: ${shown('a')} }, b.key, ${examples/* mostExamples */.J2}) ${differs} AS e${index}`,
            ];
        });
        const [counted] = await database.rows(`SELECT ${selected.join(', ')} FROM ${one('before', 'earlier')} AS b JOIN ${one('after', 'later')} AS a USING (key)`);
        for (const [index, { name }] of batch.entries()) {
            const changed = counted[`n${index}`];
            const examples = (counted[`e${index}`] ?? []);
            if (changed > 0)
                found.push({ column: name, changed, examples });
        }
    }
    await database.run('DROP TABLE pairs');
    return found.sort((a, b) => b.changed - a.changed);
}

// EXTERNAL MODULE: ./build/shared/src/data/schema-changes.js
var schema_changes = __webpack_require__(32251);
// EXTERNAL MODULE: ./build/shared/src/data/sources/check-parquet.js + 1 modules
var check_parquet = __webpack_require__(43265);
// EXTERNAL MODULE: ./build/shared/src/registry/dataset-package.js + 1 modules
var dataset_package = __webpack_require__(85258);
;// CONCATENATED MODULE: ./build/shared/src/registry/dataset-difference.js










/**
 * Compares two data sets whose files were checked: schemas, rows and distributions over all splits.
 * @param options.sensitive columns whose values are not shown, besides those that the data sets name.
 * @throws InfrastructureError if a file cannot be read.
 */
async function compareDatasets(before, after, options) {
    const checks = [await (0,dataset_package/* readDatasetChecks */.Ov)(before), await (0,dataset_package/* readDatasetChecks */.Ov)(after)];
    const sensitive = new Set([...options.sensitive, ...checks.flatMap((one) => one.sensitive)]);
    const [earlier, later] = [await readWholeProfile(before), await readWholeProfile(after)];
    for (const dataset of [before, after])
        await checkFiles(dataset);
    const directories = [before.folder, after.folder];
    const database = await data_database/* Database */.Wm.open({ ...options.database, directories });
    try {
        await database.lock();
        return {
            sameSplit: before.manifest.splitScheme === after.manifest.splitScheme,
            schema: (0,schema_changes/* describeSchemaChanges */.y)(before.schema, after.schema),
            rows: await compareRows(database, before, after, { sensitive }),
            distributions: (0,distribution_difference/* compareProfiles */.G)(earlier, later).map((difference) => sensitive.has(difference.column) ? withoutValues(difference) : difference),
        };
    }
    finally {
        database.close();
    }
}
/** The profile of the rows of all splits. */
async function readWholeProfile(dataset) {
    const profiles = await (0,dataset_package/* readProfiles */.l$)(dataset);
    const parts = splits/* splitNames */.bZ.map((split) => profiles[split]);
    const columns = dataset.schema.columns.flatMap(({ name }) => {
        const ofColumn = parts.flatMap((part) => (Object.hasOwn(part.columns, name) ? [part.columns[name]] : []));
        return ofColumn.length === 0 ? [] : [[name, (0,merge_profiles/* mergeColumnProfiles */.j)(name, ofColumn)]];
    });
    return {
        rows: parts.reduce((sum, { rows }) => sum + rows, 0),
        columns: Object.fromEntries(columns),
    };
}
/** That one data set did not call the column sensitive yet does not open it. */
function withoutValues(difference) {
    return { ...difference, mean: null, category: null };
}
/** A file that lies about itself could take all memory; its digest does not tell. */
async function checkFiles({ folder }) {
    for (const split of splits/* splitNames */.bZ) {
        const path = (0,external_node_path_.join)(folder, `${split}.parquet`);
        try {
            await (0,check_parquet/* checkParquet */.r)(path, path, 'dataset');
        }
        catch (cause) {
            throw new errors/* InfrastructureError */.EN((0,errors/* messageOf */.bD)(cause), { hint: 'Prepare the data again.', cause });
        }
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/shared/src/registry/downloads.js
var downloads = __webpack_require__(26108);
// EXTERNAL MODULE: ./build/shared/src/registry/manifest.js
var registry_manifest = __webpack_require__(61548);
// EXTERNAL MODULE: ./build/shared/src/registry/model-reference.js
var model_reference = __webpack_require__(91388);
;// CONCATENATED MODULE: ./build/shared/src/registry/dataset-versions.js








/** Digits of a version as it is shown. */
const versionDigits = 12;
/**
 * The data sets that the platform keeps, newest first. Where artifacts are archives (GitHub) nothing is fetched: those
 * of the name are taken for data sets, and their manifests are unknown.
 * @param name of the artifacts; absent means any, where the platform keeps folders, and `defaultName` elsewhere.
 */
async function listDatasetVersions({ platform }, { name, defaultName }) {
    const wanted = platform.kind === 'local' ? name : (name ?? defaultName);
    const artifacts = await platform.artifacts.list(wanted === undefined ? {} : { name: wanted });
    const versions = [];
    for (const artifact of artifacts) {
        if (artifact.folder === null) {
            const digits = artifact.digest?.replace(/^sha256:/, '') ?? '';
            versions.push({ version: digits.slice(0, versionDigits), manifest: null, artifact });
            continue;
        }
        // Models and verdicts are stored beside them.
        const manifest = await (0,registry_manifest/* readManifest */.WI)(artifact.folder, registry_manifest/* datasetManifestSchema */.PN).catch(() => null);
        if (manifest)
            versions.push({ version: manifest.id.slice(0, versionDigits), manifest, artifact });
    }
    return versions;
}
/**
 * Finds, fetches and verifies a data set that a person named: a folder, `run:<run id>/<artifact name>`, the name of an
 * artifact (its newest), or the first digits of a version.
 * @throws ConfigurationError if there is no such data set, or the digits are those of several.
 */
async function openDatasetVersion(text, versions, context) {
    if (text.startsWith('run:') || /[\\/]/.test(text) || (await isFolder(text, context))) {
        const found = await (0,model_reference/* resolveDataset */.$X)('data set', text, context);
        return { ...(await (0,dataset_package/* openDataset */.Jp)(found)), origin: found.origin };
    }
    return fetchVersion(chooseVersion(text, versions), context);
}
/** Fetches and verifies a version of the list. */
async function fetchVersion({ version, artifact }, { platform, stateDirectory }) {
    const { name, id, runId } = artifact;
    const found = await (0,downloads/* downloadPackage */.X)(stateDirectory, registry_manifest/* datasetManifestSchema */.PN, (folder) => platform.artifacts.download(name, folder, { id, runId }));
    const run = platform.kind === 'local' ? '' : ` of run ${runId}`;
    return { ...(await (0,dataset_package/* openDataset */.Jp)(found)), origin: `${name} ${version}${run}` };
}
/**
 * The two newest data sets of the newest one's name, the older first. Expired ones and those of forks do not count.
 * @throws ConfigurationError if there are fewer.
 */
function newestTwo(versions) {
    const usable = versions.filter(({ artifact }) => !artifact.expired && !artifact.fromFork);
    const after = newest(usable);
    const before = usable.find((version) => version.artifact.name === after.artifact.name && version.version !== after.version);
    if (before)
        return [before, after];
    throw new errors/* ConfigurationError */.j1(`There is only one data set "${after.artifact.name}", ${after.version}.`, {
        hint: 'Change the data or the configuration and run prepare-data again, or name two: a folder, or run:<run id>/<artifact name>.',
    });
}
/** @throws ConfigurationError if there is none. */
function newest(versions) {
    const found = versions.find(({ artifact }) => !artifact.expired && !artifact.fromFork);
    if (found)
        return found;
    throw new errors/* ConfigurationError */.j1('There is no data set here yet.', {
        hint: 'Run prepare-data first, or name a folder or run:<run id>/<artifact name>.',
    });
}
function chooseVersion(text, versions) {
    const digits = text.toLowerCase();
    const found = /^[0-9a-f]{4,64}$/.test(digits)
        ? versions.filter((candidate) => digestsOf(candidate).some((digest) => digest.startsWith(digits)))
        : [];
    const different = [...new Set(found.map(({ version }) => version))];
    if (different.length > 1) {
        throw new errors/* ConfigurationError */.j1(`"${text}" is the beginning of several data sets: ${different.join(', ')}.`, {
            hint: 'Write more of the digits.',
        });
    }
    const chosen = found[0] ?? versions.find(({ artifact }) => artifact.name === text);
    if (chosen?.artifact.expired) {
        throw new errors/* ConfigurationError */.j1(`The data set "${text}" has expired: GitHub has deleted its content.`, {
            hint: 'Run the workflow that makes it again, or set a longer retention in the repository.',
        });
    }
    if (chosen)
        return chosen;
    const known = versions.flatMap(({ version, artifact }) => [version, artifact.name]);
    throw new errors/* ConfigurationError */.j1(`There is no data set "${text}".`, {
        hint: known.length === 0
            ? 'Run prepare-data first, or name a folder or run:<run id>/<artifact name>.'
            : `"mlops datasets list" shows those there are. ${(0,nearest/* suggestName */.S)(text, known)}`,
    });
}
function digestsOf({ manifest, artifact }) {
    const archive = artifact.digest?.replace(/^sha256:/, '');
    return [...(manifest ? [manifest.id] : []), ...(archive ? [archive] : [])];
}
async function isFolder(text, { workingDirectory }) {
    return (0,promises_.stat)((0,external_node_path_.resolve)(workingDirectory, text)).then((found) => found.isDirectory(), () => false);
}

// EXTERNAL MODULE: ./build/shared/src/cli/print-report.js
var print_report = __webpack_require__(33658);
// EXTERNAL MODULE: ./build/shared/src/report/format.js
var format = __webpack_require__(20089);
// EXTERNAL MODULE: ./build/shared/src/cli/datasets/distribution-blocks.js
var distribution_blocks = __webpack_require__(22779);
// EXTERNAL MODULE: ./build/shared/src/cli/datasets/versions-report.js
var versions_report = __webpack_require__(12382);
;// CONCATENATED MODULE: ./build/shared/src/cli/datasets/difference-report.js



/** What changed: what must not be so first, then schema, rows, values and distributions. */
function differenceReport({ before, after, difference }) {
    const { schema, rows, distributions } = difference;
    const isSame = before.manifest.id === after.manifest.id;
    const sections = [...movedSection(difference), versionsSection(before, after)];
    if (!isSame) {
        if (schema.length > 0)
            sections.push(schemaSection(difference));
        sections.push(rowsSection(rows), ...valuesSections(rows), distributionSection(distributions));
    }
    return {
        title: `Data sets of ${after.manifest.name}`,
        status: rows.moved > 0 && difference.sameSplit ? 'warning' : 'info',
        headline: isSame ? 'Both are the same data set.' : headlineOf(difference),
        sections,
    };
}
function headlineOf({ schema, rows }) {
    const { added, removed, changed, moved } = rows;
    const count = (n, what) => `${(0,format/* formatNumber */.ZV)(n)} ${what}`;
    return `${[
        count(added, added === 1 ? 'row added' : 'rows added'),
        count(removed, 'removed'),
        ...(rows.by === 'id' ? [count(changed, 'changed')] : []),
        ...(moved > 0 ? [count(moved, 'on another side than before')] : []),
        schema.length === 0
            ? 'the same columns'
            : count(schema.length, `schema change${schema.length === 1 ? '' : 's'}`),
    ].join(', ')}.`;
}
/** Rows on another side make a model's score on the other data set a lie. */
function movedSection({ rows, sameSplit }) {
    if (rows.moved === 0)
        return [];
    const what = `${(0,format/* formatNumber */.ZV)(rows.moved)} rows that both data sets have are on another side (train, validation, test) than before`;
    const text = sameSplit
        ? `${what}, although the split is configured alike. A model of the one may have learned from test rows of the other, so do not ` +
            'compare their scores. A split by time moves its cuts as rows are added, and rows of a repeated id may change sides ' +
            'with their values; with neither, prepare the data again.'
        : `${what}, because the split is configured otherwise (data.split, data.id, or the columns that identify a row). Models of the ` +
            'one are not compared with models of the other.';
    return [{ heading: 'Rows on another side', blocks: [{ kind: 'text', text }] }];
}
function versionsSection(before, after) {
    const row = (what, { manifest, origin }) => [
        what,
        manifest.id.slice(0, 12),
        (0,format/* formatNumber */.ZV)((0,versions_report/* rowsOf */.RO)(manifest)),
        manifest.created.replace(/\.\d+Z$/, 'Z'),
        manifest.commit.slice(0, 7) || 'none',
        origin,
    ];
    return {
        heading: 'Compared',
        blocks: [
            {
                kind: 'table',
                table: {
                    columns: [
                        { heading: '' },
                        { heading: 'Data set' },
                        { heading: 'Rows', align: 'right' },
                        { heading: 'Created' },
                        { heading: 'Commit' },
                        { heading: 'Found as' },
                    ],
                    rows: [row('Before', before), row('After', after)],
                },
            },
        ],
    };
}
function schemaSection({ schema }) {
    return {
        heading: 'Schema',
        blocks: [
            {
                kind: 'table',
                table: {
                    columns: [{ heading: 'Change' }, { heading: 'Models of before' }],
                    rows: schema.map(({ sentence, breaks }) => [
                        sentence,
                        breaks ? { text: 'cannot use the data', status: 'warning' } : '',
                    ]),
                },
            },
        ],
    };
}
function rowsSection(rows) {
    const { added, removed, changed, unpaired, examples } = rows;
    const some = (ids, of) => ids.length === 0 ? '' : `${ids.join('; ')}${of > ids.length ? '; …' : ''}`;
    const byId = rows.by === 'id';
    const blocks = [
        {
            kind: 'table',
            table: {
                columns: [
                    { heading: 'Rows' },
                    { heading: 'Count', align: 'right' },
                    ...(byId ? [{ heading: 'Ids, some' }] : []),
                ],
                rows: [
                    ['added', (0,format/* formatNumber */.ZV)(added), some(examples.added, added)],
                    ['removed', (0,format/* formatNumber */.ZV)(removed), some(examples.removed, removed)],
                    ...(byId ? [['changed', (0,format/* formatNumber */.ZV)(changed), '']] : []),
                    ['the same', (0,format/* formatNumber */.ZV)(rows.before - removed - changed), ''],
                ].map((cells) => cells.slice(0, byId ? 3 : 2)),
            },
        },
    ];
    if (!byId) {
        const text = 'Rows are known by their values in the columns that both data sets have, so a changed row counts as one removed and ' +
            'one added. With data.id in both, changes are shown by column.';
        blocks.push({ kind: 'text', text });
    }
    if (unpaired > 0) {
        const text = `Of the changed rows ${(0,format/* formatNumber */.ZV)(unpaired)} have ids that stand in several of them; they are not compared column by column.`;
        blocks.push({ kind: 'text', text });
    }
    return { heading: 'Rows', blocks };
}
function valuesSections({ columns }) {
    if (columns.length === 0)
        return [];
    return [
        {
            heading: 'Changed values',
            blocks: [
                {
                    kind: 'table',
                    table: {
                        columns: [
                            { heading: 'Column' },
                            { heading: 'Rows', align: 'right' },
                            { heading: 'Id' },
                            { heading: 'Before' },
                            { heading: 'After' },
                        ],
                        rows: columns.flatMap(({ column, changed, examples }) => examples.map(({ id, before, after }, index) => [
                            index === 0 ? column : '',
                            index === 0 ? (0,format/* formatNumber */.ZV)(changed) : '',
                            id,
                            before ?? 'missing',
                            after ?? 'missing',
                        ])),
                    },
                },
            ],
        },
    ];
}
function distributionSection(distributions) {
    return { heading: 'Distributions', blocks: (0,distribution_blocks/* distributionBlocks */.N)(distributions) };
}
/** The same as JSON. */
function describeDifference({ before, after, difference }) {
    const facts = ({ manifest, origin }) => ({
        origin,
        datasetId: manifest.id,
        rows: (0,versions_report/* rowsOf */.RO)(manifest),
        created: manifest.created,
        commit: manifest.commit,
        run: manifest.run,
    });
    return { before: facts(before), after: facts(after), ...difference };
}

// EXTERNAL MODULE: ./build/shared/src/cli/datasets/show-report.js
var show_report = __webpack_require__(51086);
;// CONCATENATED MODULE: ./build/shared/src/cli/datasets/command.js












const parts = {
    list: { most: 0, usage: 'list', find: listVersions },
    show: { most: 1, usage: 'show [<data set>]', find: showVersion },
    diff: { most: 2, usage: 'diff [<before>] [<after>]', find: compareVersions },
};
/** `mlops datasets`: which data sets there are, what is in one, and what changed from one to another. */
const command = {
    name: 'datasets',
    description: 'Lists data sets, shows one, or compares two: mlops datasets list|show|diff.',
    usage: `${Object.values(parts)
        .map(({ usage }) => usage)
        .join(' | ')}\n
A data set is the first digits that "list" shows, the name of an artifact (its newest), a folder, or
run:<run id>/<artifact name>. Without any, "show" takes the newest, and "diff" the two newest.`,
    options: {
        artifact: { description: 'Name of the artifacts to look at.' },
        output: { description: 'Write the whole report into this file: .html or .md.' },
        config: { description: 'Path of mlops.yml.' },
        'working-directory': { description: 'Folder that all paths are relative to.' },
        platform: { description: 'auto, github or local.' },
        'github-token': { description: 'Token for the API of GitHub, with the permission "actions: read".' },
    },
    run: runDatasets,
};
async function runDatasets({ words, options, place }) {
    const [word = 'list', ...references] = words;
    const part = Object.hasOwn(parts, word) ? parts[word] : undefined;
    if (!part) {
        throw new errors/* ConfigurationError */.j1(`There is no command "datasets ${word}".`, {
            hint: (0,nearest/* suggestName */.S)(word, Object.keys(parts)),
        });
    }
    if (references.length > part.most) {
        throw new errors/* ConfigurationError */.j1(`"${references[part.most]}" is not expected here.`, {
            hint: `Write mlops datasets ${part.usage}.`,
        });
    }
    const { artifact, output, ...common } = options;
    const context = await (0,open_context/* openContext */.e)(common, place);
    const versions = await listDatasetVersions(context, {
        defaultName: `${context.config.name}-dataset`,
        ...(artifact === undefined ? {} : { name: artifact }),
    });
    const { report, json } = await part.find({ context, references, versions });
    return { text: await (0,print_report/* printReport */.Y)(report, output, place), json };
}
async function listVersions({ versions }) {
    return { report: (0,versions_report/* versionsReport */.ok)(versions), json: versions.map(versions_report/* describeVersion */.MP) };
}
async function showVersion({ context, references: [reference], versions }) {
    const dataset = reference === undefined
        ? await fetchVersion(newest(versions), context)
        : await openDatasetVersion(reference, versions, context);
    const described = {
        dataset,
        profiles: await (0,dataset_package/* readProfiles */.l$)(dataset),
        checks: await (0,dataset_package/* readDatasetChecks */.Ov)(dataset),
    };
    return { report: (0,show_report/* datasetReport */["do"])(described), json: (0,show_report/* describeDataset */.g$)(described) };
}
async function compareVersions({ context, references, versions }) {
    const [before, after] = await chooseTwo({ context, references, versions });
    const { platform, config, stateDirectory, signal } = context;
    const difference = await compareDatasets(before, after, {
        sensitive: config.data.sensitive,
        database: {
            load: () => (0,native_packages/* loadDuckDB */.G)(platform),
            temporaryDirectory: (0,external_node_path_.join)(stateDirectory, 'temporary'),
            signal,
        },
    });
    const compared = { before, after, difference };
    return { report: differenceReport(compared), json: describeDifference(compared) };
}
/** One that is named is compared with the newest. */
async function chooseTwo({ context, references, versions }) {
    const [first, second] = references;
    const open = (text) => openDatasetVersion(text, versions, context);
    if (first === undefined) {
        const [before, after] = newestTwo(versions);
        return [await fetchVersion(before, context), await fetchVersion(after, context)];
    }
    const before = await open(first);
    return [before, second === undefined ? await fetchVersion(newest(versions), context) : await open(second)];
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

/***/ 71351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ countFigures),
/* harmony export */   m: () => (/* binding */ columnValue)
/* harmony export */ });
/* harmony import */ var _database_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98293);

/** Columns of one query; more make planning slower, not counting. */
const columnsAtOnce = 50;
/**
 * Computes figures of many columns. Every column is read once, with all that is counted of it, in a branch of its own
 * of one query: columns are stored apart, and narrow branches are several times faster than one wide aggregation.
 */
async function countFigures(database, source, requests) {
    const counted = [];
    for (let start = 0; start < requests.length; start += columnsAtOnce) {
        const batch = requests.slice(start, start + columnsAtOnce);
        const branches = batch.map((request, index) => `SELECT ${index} AS place, ${branch(source, request)}`);
        const rows = await database.rows(branches.join('\nUNION ALL '));
        rows.sort((a, b) => a.place - b.place);
        counted.push(...rows.map(({ figures: [present, ...figures] }) => ({ present: present ?? 0, figures })));
    }
    return counted;
}
function branch(source, { column, figures }) {
    // What is listed is looked at once a value and not once a row.
    const isListed = source.listed.has(column.name);
    const relation = isListed
        ? `(SELECT ${columnValue(column)} AS v, count(*) AS n FROM ${(0,_database_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(source.table)} GROUP BY ${(0,_database_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(column.name)})`
        : `(SELECT ${columnValue(column)} AS v FROM ${(0,_database_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(source.table)})`;
    const conditions = figures.flatMap((figure, index) => figure.kind === 'rows' ? [`(${figure.where}) AS c${index}`] : []);
    const rowsWhere = (condition) => isListed ? `coalesce(sum(n) FILTER (WHERE ${condition}), 0)` : `count(*) FILTER (WHERE ${condition})`;
    const aggregateOf = (figure, index) => {
        if (figure.kind === 'rows')
            return rowsWhere(`c${index}`);
        if (figure.kind === 'mean')
            return 'avg(v::DOUBLE)';
        return isListed ? 'count(v)' : 'count(DISTINCT v)';
    };
    const list = [rowsWhere('v IS NOT NULL'), ...figures.map(aggregateOf)].map((aggregate) => `(${aggregate})::DOUBLE`);
    // Conditions are columns of their own: a join may not stand in a filter of an aggregate.
    return `[${list.join(', ')}] AS figures FROM
    (SELECT ${['v', ...(isListed ? ['n'] : []), ...conditions].join(', ')} FROM ${relation})`;
}
/** SQL of a column's values as expectations see them. */
function columnValue({ name, type }) {
    if (type === 'text')
        return `${(0,_database_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(name)}::VARCHAR`;
    return type === 'boolean' ? `${(0,_database_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(name)}::BOOLEAN` : (0,_database_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(name);
}


/***/ }),

/***/ 18881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ez: () => (/* binding */ findRepeated),
/* harmony export */   Iv: () => (/* binding */ masked),
/* harmony export */   J2: () => (/* binding */ mostExamples),
/* harmony export */   pW: () => (/* binding */ findExamples),
/* harmony export */   vI: () => (/* binding */ shortened)
/* harmony export */ });
/* harmony import */ var _database_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98293);
/* harmony import */ var _count_figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71351);


/** Rows shown of each violated expectation. */
const mostExamples = 5;
/** Characters shown of a value. */
const longestValue = 80;
/** What stands in place of a value that is never shown. */
const masked = '***';
/**
 * Rows that violate an expectation: the value and what identifies the row or, where nothing does, the value and how
 * many rows have it. The same rows for the same data.
 * @returns null where nothing could be shown of them.
 */
async function findExamples(context, column, examples) {
    const { table, sensitive } = context;
    const value = { name: column.name, sql: 'v', sensitive: column.sensitive };
    const others = context.identify.filter((name) => name !== column.name);
    const identity = others.map((name, index) => ({ name, sql: `i${index}`, sensitive: sensitive.has(name) }));
    const shown = examples.kind === 'missing' ? identity : [value, ...identity];
    const ids = others.map((name, index) => `${(0,_database_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(name)}::VARCHAR AS i${index}`);
    const relation = `(SELECT ${[`${(0,_count_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .columnValue */ .m)(column)} AS v`, ...ids].join(', ')} FROM ${(0,_database_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(table)})`;
    if (examples.kind === 'missing') {
        return readExamples(context, shown, `FROM ${relation} WHERE v IS NULL`, []);
    }
    const rows = `FROM ${relation} WHERE ${examples.kind === 'rows' ? examples.where : 'v IS NOT NULL'}`;
    if (examples.kind === 'rows' && identity.length > 0) {
        return readExamples(context, shown, rows, [examples.first === 'largest' ? 'v DESC' : 'v']);
    }
    const order = {
        smallest: ['v'],
        largest: ['v DESC'],
        'most frequent': ['n DESC', 'v'],
    }[examples.kind === 'rows' ? examples.first : 'most frequent'];
    const having = examples.kind === 'repeated' ? 'HAVING count(*) > 1' : '';
    const counted = `FROM (SELECT v, count(*) AS n ${rows} GROUP BY v ${having})`;
    return readExamples(context, [value, { name: 'rows', sql: 'n', sensitive: false }], counted, order);
}
/** Values of several columns that appear together more than once, and how often. */
async function findRepeated(context, columns) {
    const shown = columns.map(({ name }, index) => ({ name, sql: `i${index}`, sensitive: context.sensitive.has(name) }));
    const values = columns.map(({ name }, index) => `${(0,_database_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(name)}::VARCHAR AS i${index}`);
    const present = columns.map(({ name }) => `${(0,_database_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(name)} IS NOT NULL`);
    const counted = `FROM (SELECT ${values.join(', ')}, count(*) AS n FROM ${(0,_database_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(context.table)}
    WHERE ${present.join(' AND ')} GROUP BY ALL HAVING count(*) > 1)`;
    return readExamples(context, [...shown, { name: 'rows', sql: 'n', sensitive: false }], counted, ['n DESC']);
}
async function readExamples({ database }, shown, from, order) {
    const counts = ({ sql }) => sql === 'n';
    if (shown.every((column) => column.sensitive || counts(column)))
        return null;
    // Sensitive values are left out of the order as well: it would tell which is the larger.
    const byColumns = shown.filter(({ sensitive }) => !sensitive).map(({ sql }) => sql);
    const isOpen = shown.every(({ sensitive }) => !sensitive);
    const orderBy = [...(isOpen ? order : []), ...byColumns].join(', ');
    const cells = shown.map(({ sql, sensitive }) => sensitive ? `'${masked}'` : `${shortened(`${sql}::VARCHAR`)}`);
    const rows = await database.rows(`SELECT [${cells.join(', ')}] AS cells FROM (SELECT * ${from} ORDER BY ${orderBy} LIMIT ${mostExamples})
     ORDER BY ${orderBy}`);
    return { columns: shown.map(({ name }) => name), rows: rows.map(({ cells }) => cells) };
}
/** SQL of the start of a text. */
function shortened(text) {
    return `CASE WHEN length(${text}) > ${longestValue} THEN left(${text}, ${longestValue - 1}) || '…' ELSE ${text} END`;
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

/***/ 40831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ mergeColumnProfiles),
  N: () => (/* binding */ mergeProfiles)
});

// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/data/profile/profile.js + 1 modules
var profile = __webpack_require__(13581);
;// CONCATENATED MODULE: ./build/shared/src/data/profile/merge-categories.js

/**
 * The profile of all values together. A category that one profile names and another does not keeps the count of the
 * first: its rows in the other, at most `unnamedAtMost` there, stay among the other rows. So whatever is named has ten
 * rows or more, and a category that is rare everywhere stays unnamed. How many categories there are is known where
 * the profiles name them all.
 * @param profiles at least one.
 */
function mergeCategories(profiles) {
    const rows = profiles.reduce((sum, profile) => sum + profile.rows, 0);
    const missing = profiles.reduce((sum, profile) => sum + profile.missing, 0);
    const counts = new Map();
    const unnamed = profiles.reduce((sum, { unnamedAtMost }) => sum + unnamedAtMost, 0);
    for (const { categories, unnamedAtMost, uncountedAtMost } of profiles) {
        for (const [category, count] of Object.entries(categories)) {
            let known = counts.get(category);
            if (known === undefined) {
                known = { rows: 0, uncounted: unnamed };
                counts.set(category, known);
            }
            known.rows += count;
            known.uncounted += uncountedAtMost - unnamedAtMost;
        }
    }
    const ordered = (0,profile/* orderCategories */.Pu)([...counts].map(([category, known]) => [category, known.rows]));
    const named = ordered.slice(0, profile/* mostNamedCategories */.JL);
    const otherRows = named.reduce((rest, [, count]) => rest - count, rows - missing);
    const uncountedOf = (category) => counts.get(category)?.uncounted ?? 0;
    const dropped = ordered.slice(profile/* mostNamedCategories */.JL).map(([name, count]) => count + uncountedOf(name));
    return {
        kind: 'categorical',
        type: 'text',
        rows,
        missing,
        distinct: countDistinct(profiles),
        categories: Object.fromEntries(named),
        otherRows,
        unnamedAtMost: Math.min(largest([unnamed, ...dropped]), otherRows),
        uncountedAtMost: Math.min(largest(named.map(([category]) => uncountedOf(category))), otherRows),
    };
}
/** @returns null unless all are named, or one profile is known to have those of the others. */
function countDistinct(profiles) {
    if (profiles.length === 1)
        return profiles[0].distinct;
    const open = profiles.filter(({ otherRows }) => otherRows > 0);
    const all = new Set(profiles.flatMap(({ categories }) => Object.keys(categories)));
    if (open.length === 0)
        return all.size;
    const [only] = open;
    return open.length === 1 && Object.keys(only.categories).length === all.size ? only.distinct : null;
}
function largest(values) {
    return values.reduce((most, value) => Math.max(most, value), 0);
}

// EXTERNAL MODULE: ./build/shared/src/data/profile/moments.js
var profile_moments = __webpack_require__(25905);
// EXTERNAL MODULE: ./build/shared/src/data/profile/quantiles.js
var quantiles = __webpack_require__(51658);
// EXTERNAL MODULE: ./build/shared/src/data/profile/weighted-values.js
var weighted_values = __webpack_require__(80930);
;// CONCATENATED MODULE: ./build/shared/src/data/profile/merge-numbers.js




const steps = profile/* profileQuantiles */.kT - 1;
/** Parts that one row is counted in, so that half of a 256th of any number of rows is whole. */
const partsOfRow = 2 * steps;
/**
 * The profile of all values together. The distinct values are counted where the profiles tell them all, else not known.
 *
 * Quantiles: let F be the distribution function of one profile's values and e its error. For q[j] ≤ v < q[j + 1] the
 * profile says j/256 − e ≤ F(v) ≤ (j + 1)/256 + e, since all values up to v are below q[j + 1]. The middle of it,
 * G(v) = (j + ½)/256, errs by at most 1/512 + e, as does its limit from the left; it is the distribution of half a
 * 256th at the minimum and at the maximum and a 256th at each quantile between. The G of all profiles, weighted by
 * their rows, err by ε, the weighted mean of their errors. The smallest q with G(q) ≥ k/256 then has
 * F(q) ≥ k/256 − ε, and F below q is less than k/256 + ε: the merged profile's error is ε, rounded up to whole rows.
 * Profiles that tell every value with its rows (up to 256 rows, one value, booleans) add nothing to it.
 * @param profiles at least one.
 */
function mergeNumbers(type, profiles) {
    let moments = profile_moments/* noMoments */.V5;
    let weighted = (0,weighted_values/* weightedValues */.Mc)(new Float64Array(0));
    let error = 0;
    for (const profile of profiles) {
        moments = (0,profile_moments/* mergeMoments */.iQ)(moments, momentsOfProfile(profile));
        const told = toldValues(profile);
        weighted = (0,weighted_values/* mergeWeightedValues */.mk)(weighted, told.weighted);
        error += told.error;
    }
    const { count } = moments;
    return {
        kind: 'numeric',
        type,
        rows: profiles.reduce((sum, { rows }) => sum + rows, 0),
        missing: profiles.reduce((sum, { missing }) => sum + missing, 0),
        mean: count > 0 ? moments.mean : null,
        squaredDeviations: count > 0 ? moments.squaredDeviations : 0,
        minimum: count > 0 ? moments.minimum : null,
        maximum: count > 0 ? moments.maximum : null,
        distinct: merge_numbers_countDistinct(profiles),
        quantiles: count > 0 ? (0,quantiles/* readQuantiles */.J)(weighted, moments) : [],
        quantileError: count > 0 ? Math.min(1, Math.ceil(error / partsOfRow) / count) : 0,
    };
}
function momentsOfProfile(profile) {
    const { rows, missing, mean, squaredDeviations, minimum, maximum } = profile;
    if (mean === null || minimum === null || maximum === null)
        return profile_moments/* noMoments */.V5;
    return { count: rows - missing, minimum, maximum, mean, squaredDeviations };
}
function toldValues(profile) {
    const { quantiles, quantileError, type, mean } = profile;
    const count = profile.rows - profile.missing;
    if (quantiles.length === 0)
        return { weighted: (0,weighted_values/* weightedValues */.Mc)(new Float64Array(0)), error: 0 };
    const least = quantiles[0];
    const most = quantiles[steps];
    if (least === most)
        return { weighted: inParts([least], [count]), error: 0 };
    if (type === 'boolean') {
        const ones = Math.round((mean ?? 0) * count);
        return { weighted: inParts([0, 1], [count - ones, ones]), error: 0 };
    }
    if (count <= steps && quantileError === 0) {
        // Each value is the quantile of some k, and floor(256 i / count) is one of the i-th value's.
        const values = Float64Array.from({ length: count }, (_, i) => quantiles[Math.floor((steps * (i + 1)) / count)]);
        const { values: distinct, weights } = (0,weighted_values/* weightedValues */.Mc)(values);
        return { weighted: inParts(distinct, weights), error: 0 };
    }
    const points = (0,weighted_values/* weightedValues */.Mc)(Float64Array.from(quantiles));
    const weights = points.weights.map((times) => 2 * count * times);
    weights[0] -= count;
    weights[weights.length - 1] -= count;
    // Whole rows but for the rounding of a division.
    const wrongRows = Math.ceil(quantileError * count - 1e-6);
    return { weighted: { values: points.values, weights }, error: count + partsOfRow * wrongRows };
}
function inParts(values, rows) {
    return {
        values: Float64Array.from(values),
        weights: Float64Array.from(rows, (count) => count * partsOfRow),
    };
}
/** @returns null unless the values of all profiles are known, or one profile is known to have those of the others. */
function merge_numbers_countDistinct(profiles) {
    const filled = profiles.filter(({ rows, missing }) => missing < rows);
    if (filled.length <= 1)
        return filled[0]?.distinct ?? (filled.length === 0 ? 0 : null);
    const seen = filled.map(({ quantiles }) => new Set(quantiles));
    const complete = filled.map(({ distinct }, index) => distinct === seen[index].size);
    const all = new Set(filled.flatMap(({ quantiles }) => quantiles));
    if (complete.every(Boolean))
        return all.size <= profile/* mostDistinctNumbers */.Oi ? all.size : null;
    // One that is not told whole, in whose quantiles all that the others have is found.
    const open = complete.indexOf(false);
    const isOnly = complete.lastIndexOf(false) === open;
    return isOnly && seen[open].size === all.size ? filled[open].distinct : null;
}

// EXTERNAL MODULE: ./build/shared/src/data/profile/sensitive.js
var sensitive = __webpack_require__(75200);
;// CONCATENATED MODULE: ./build/shared/src/data/profile/merge-profiles.js




/**
 * The profile of the rows of several tables together, such as files or days. Rows of a table that lacks a column count
 * as missing there. Counts of rows, of missing values and of named categories add up, extremes are exact, moments as
 * exact as rounding allows; `mergeNumbers` and `mergeCategories` say what becomes less certain. Many at once lose
 * less than one after the other, because quantiles are read again once only.
 * @param profiles at least one.
 * @throws ConfigurationError if a column has types that cannot be one.
 */
function mergeProfiles(...profiles) {
    const names = new Set(profiles.flatMap(({ columns }) => Object.keys(columns)));
    const columns = [...names].map((name) => {
        const parts = profiles.filter(({ columns }) => Object.hasOwn(columns, name));
        const rows = profiles.reduce((sum, profile) => sum + (parts.includes(profile) ? 0 : profile.rows), 0);
        const merged = mergeColumnProfiles(name, parts.map(({ columns }) => columns[name]));
        return [name, { ...merged, rows: merged.rows + rows, missing: merged.missing + rows }];
    });
    return {
        rows: profiles.reduce((sum, { rows }) => sum + rows, 0),
        columns: Object.fromEntries(columns),
    };
}
/**
 * The profile of a column's values in several tables together. A column without values fits any type; one that is
 * sensitive in any of them is so in all.
 * @param name for the message.
 * @throws ConfigurationError if the types cannot be one.
 */
function mergeColumnProfiles(name, profiles) {
    const filled = profiles.filter(({ rows, missing }) => missing < rows);
    const typed = filled.length > 0 ? filled : profiles.slice(0, 1);
    const type = commonType(name, typed);
    const empty = profiles.filter((profile) => !typed.includes(profile));
    const merged = type === 'text'
        ? mergeCategories(typed.filter((profile) => profile.kind === 'categorical'))
        : mergeNumbers(type, typed.filter((profile) => profile.kind === 'numeric'));
    const rows = empty.reduce((sum, profile) => sum + profile.rows, 0);
    const all = { ...merged, rows: merged.rows + rows, missing: merged.missing + rows };
    if (profiles.every(({ sensitive }) => !sensitive))
        return all;
    return (0,sensitive/* withoutValues */.lO)(all);
}
/** Whole numbers are numbers and dates are timestamps; every other pair of types is two. */
function commonType(name, profiles) {
    const types = new Set(profiles.map(({ type }) => type));
    const [first] = types;
    if (types.size === 1)
        return first;
    for (const [narrow, wide] of [
        ['integer', 'number'],
        ['date', 'timestamp'],
    ]) {
        if (types.size === 2 && types.has(narrow) && types.has(wide))
            return wide;
    }
    throw new errors/* ConfigurationError */.j1(`The column "${name}" has the types ${[...types].join(' and ')}, whose profiles cannot be merged.`, { location: { column: name }, hint: 'Give the column one type in all tables, or profile them apart.' });
}


/***/ }),

/***/ 25905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ momentsOfWeighted),
/* harmony export */   V5: () => (/* binding */ noMoments),
/* harmony export */   Zn: () => (/* binding */ momentsOf),
/* harmony export */   iQ: () => (/* binding */ mergeMoments)
/* harmony export */ });
const noMoments = {
    count: 0,
    minimum: Number.POSITIVE_INFINITY,
    maximum: Number.NEGATIVE_INFINITY,
    mean: 0,
    squaredDeviations: 0,
};
/** In two passes over the values, the second of which takes away what rounding left in the mean. */
function momentsOf(values) {
    const count = values.length;
    if (count === 0)
        return noMoments;
    let minimum = values[0];
    let maximum = values[0];
    let sum = 0;
    for (let i = 0; i < count; i++) {
        const value = values[i];
        if (value < minimum)
            minimum = value;
        if (value > maximum)
            maximum = value;
        sum += value;
    }
    let mean = sum / count;
    if (!Number.isFinite(sum))
        mean = meanOfHuge(values, null, count);
    let squares = 0;
    let rounding = 0;
    for (let i = 0; i < count; i++) {
        const deviation = values[i] - mean;
        squares += deviation * deviation;
        rounding += deviation;
    }
    return corrected({ count, minimum, maximum, mean, squaredDeviations: squares }, rounding);
}
/** The moments of numbers of which each occurs as often as its weight says. */
function momentsOfWeighted({ values, weights }) {
    if (values.length === 0)
        return noMoments;
    let count = 0;
    let sum = 0;
    for (let i = 0; i < values.length; i++) {
        count += weights[i];
        sum += weights[i] * values[i];
    }
    let mean = sum / count;
    if (!Number.isFinite(sum))
        mean = meanOfHuge(values, weights, count);
    let squares = 0;
    let rounding = 0;
    for (let i = 0; i < values.length; i++) {
        const deviation = values[i] - mean;
        squares += weights[i] * deviation * deviation;
        rounding += weights[i] * deviation;
    }
    const [minimum, maximum] = [values[0], values[values.length - 1]];
    return corrected({ count, minimum, maximum, mean, squaredDeviations: squares }, rounding);
}
/**
 * The moments of both together: T. F. Chan, G. H. Golub, R. J. LeVeque, "Updating formulae and a pairwise algorithm
 * for computing sample variances" (1979).
 */
function mergeMoments(a, b) {
    if (a.count === 0)
        return b;
    if (b.count === 0)
        return a;
    const count = a.count + b.count;
    // Halves, so that the difference of the largest numbers there are is still a number.
    const half = b.mean / 2 - a.mean / 2;
    const between = 4 * half * half * a.count * (b.count / count);
    return {
        count,
        minimum: Math.min(a.minimum, b.minimum),
        maximum: Math.max(a.maximum, b.maximum),
        mean: 2 * (a.mean / 2 + half * (b.count / count)),
        squaredDeviations: Math.min(a.squaredDeviations + b.squaredDeviations + between, Number.MAX_VALUE),
    };
}
/** The mean where the sum is too large to be a number. */
function meanOfHuge(values, weights, count) {
    let mean = 0;
    for (let i = 0; i < values.length; i++)
        mean += (values[i] / 2) * ((weights ? weights[i] : 1) / count);
    return Math.max(-Number.MAX_VALUE, Math.min(2 * mean, Number.MAX_VALUE));
}
/** @param rounding the sum of the deviations from the mean, zero if the mean were exact. */
function corrected(moments, rounding) {
    const { count, mean, squaredDeviations } = moments;
    if (!Number.isFinite(rounding) || !Number.isFinite(squaredDeviations)) {
        return { ...moments, squaredDeviations: Number.MAX_VALUE };
    }
    return {
        ...moments,
        mean: mean + rounding / count,
        squaredDeviations: Math.max(0, squaredDeviations - (rounding * rounding) / count),
    };
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

/***/ 51658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readQuantiles)
/* harmony export */ });
/* harmony import */ var _profile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13581);
/* harmony import */ var _weighted_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80930);


/**
 * The k/256 quantiles: of each the smallest value v with at least k/256 of the weight at or below v (Hyndman and Fan's
 * type 1, NumPy's `inverted_cdf`); the first and the last are the extremes.
 * @param extremes of the values that the weighted ones stand for.
 * @returns ascending; empty for no values.
 */
function readQuantiles(weighted, extremes) {
    const { values, weights } = weighted;
    if (values.length === 0)
        return [];
    const total = (0,_weighted_values_js__WEBPACK_IMPORTED_MODULE_1__/* .totalWeight */ .zN)(weighted);
    const steps = _profile_js__WEBPACK_IMPORTED_MODULE_0__/* .profileQuantiles */ .kT - 1;
    const quantiles = [extremes.minimum];
    let index = 0;
    let reached = weights[0];
    for (let k = 1; k < steps; k++) {
        while (index + 1 < values.length && reached * steps < k * total)
            reached += weights[++index];
        quantiles.push(values[index]);
    }
    quantiles.push(extremes.maximum);
    return quantiles;
}


/***/ }),

/***/ 75200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ withoutNumbers),
/* harmony export */   jE: () => (/* binding */ withoutCategories),
/* harmony export */   lO: () => (/* binding */ withoutValues)
/* harmony export */ });
/** What a profile may tell of a sensitive column of numbers: how many there are, are missing, and are distinct. */
function withoutNumbers({ type, rows, missing, distinct }) {
    return {
        kind: 'numeric',
        type,
        rows,
        missing,
        mean: null,
        squaredDeviations: 0,
        minimum: null,
        maximum: null,
        distinct,
        quantiles: [],
        quantileError: 0,
        sensitive: true,
    };
}
/** What a profile may tell of a sensitive text column. */
function withoutCategories({ rows, missing, distinct }) {
    const present = rows - missing;
    return {
        kind: 'categorical',
        type: 'text',
        rows,
        missing,
        distinct,
        categories: {},
        otherRows: present,
        unnamedAtMost: present,
        uncountedAtMost: 0,
        sensitive: true,
    };
}
/** What a profile may tell of a sensitive column. */
function withoutValues(profile) {
    return profile.kind === 'numeric' ? withoutNumbers(profile) : withoutCategories(profile);
}


/***/ }),

/***/ 80930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ weightedValues),
/* harmony export */   mk: () => (/* binding */ mergeWeightedValues),
/* harmony export */   zN: () => (/* binding */ totalWeight)
/* harmony export */ });
/** @param sorted ascending. */
function weightedValues(sorted) {
    const values = new Float64Array(sorted.length);
    const weights = new Float64Array(sorted.length);
    let distinct = 0;
    for (let i = 0; i < sorted.length; i++) {
        if (distinct === 0 || values[distinct - 1] !== sorted[i])
            values[distinct++] = sorted[i];
        weights[distinct - 1]++;
    }
    return { values: values.subarray(0, distinct), weights: weights.subarray(0, distinct) };
}
/** The values of both. */
function mergeWeightedValues(a, b) {
    if (b.values.length === 0)
        return a;
    if (a.values.length === 0)
        return b;
    const values = new Float64Array(a.values.length + b.values.length);
    const weights = new Float64Array(values.length);
    let i = 0;
    let j = 0;
    let length = 0;
    while (i < a.values.length || j < b.values.length) {
        const fromB = i >= a.values.length || (j < b.values.length && b.values[j] < a.values[i]);
        const value = fromB ? b.values[j] : a.values[i];
        if (length === 0 || values[length - 1] !== value)
            values[length++] = value;
        weights[length - 1] += fromB ? b.weights[j++] : a.weights[i++];
    }
    return { values: values.subarray(0, length), weights: weights.subarray(0, length) };
}
/** The sum of the weights: how many numbers there are. */
function totalWeight({ weights }) {
    let total = 0;
    for (let i = 0; i < weights.length; i++)
        total += weights[i];
    return total;
}


/***/ }),

/***/ 91388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ resolveDataset),
/* harmony export */   AX: () => (/* binding */ resolveModel),
/* harmony export */   Ph: () => (/* binding */ resolvePackage),
/* harmony export */   oL: () => (/* binding */ resolveBaseline)
/* harmony export */ });
/* unused harmony export parseReference */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57296);
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(82889);
/* harmony import */ var _downloads_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26108);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61548);
/* harmony import */ var _production_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90174);
/* harmony import */ var _promotions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5551);
/* harmony import */ var _release_assets_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26616);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(80472);










const packageForms = 'the name of an artifact in this run, a folder, or "run:<run id>/<artifact name>"';
const modelForms = `${packageForms}, "production", "environment:<name>", "release:v1.2.0"`;
/**
 * Reads a reference: `none`, `production`, `environment:<name>`, `release:v1.2.0`, `run:<run id>/<artifact name>`,
 * or a name, which is a folder's or an artifact's.
 * @param input the input's name, for messages.
 * @throws ConfigurationError if it has none of the forms.
 */
function parseReference(text, input) {
    if (text === 'none')
        return { kind: 'none' };
    if (text === 'production')
        return { kind: 'environment', environment: 'production' };
    const [, form, rest] = /^(run|environment|release):(.*)$/s.exec(text) ?? [];
    if (form === 'environment')
        return { kind: 'environment', environment: (0,_promotions_js__WEBPACK_IMPORTED_MODULE_6__/* .checkEnvironmentName */ .r0)(rest) };
    if (form === 'release') {
        if ((0,_versions_js__WEBPACK_IMPORTED_MODULE_8__/* .parseVersion */ .ot)(rest))
            return { kind: 'release', version: rest };
        throw badReference(text, input, `"${rest}" is not a version such as v1.2.0`);
    }
    if (form === 'run') {
        const [, runId, name] = /^(\d{1,20}|local)\/(.+)$/s.exec(rest) ?? [];
        if (name)
            return { kind: 'run', runId, name };
        throw badReference(text, input, 'it is not "run:<run id>/<artifact name>"');
    }
    if (text.trim() === '')
        throw badReference(text, input, 'it is empty');
    return { kind: 'name', name: text };
}
function badReference(text, input, why) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${input}: ${JSON.stringify(text)} names no package: ${why}.`, {
        location: { key: input },
        hint: `Write ${modelForms}.`,
    });
}
/**
 * Finds, fetches and verifies the model that an input names.
 * @param input the input's name, for messages.
 * @throws ConfigurationError if there is no such model; also for `none`, and where nothing is live.
 * @throws InfrastructureError if it cannot be fetched or is damaged.
 */
async function resolveModel(input, text, context) {
    const model = await resolveBaseline(input, text, context);
    if (model)
        return model;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(text === 'none'
        ? `${input}: "none" is not possible here; a model is needed.`
        : `${input}: "${text}" names what is live of "${context.config.name}", but nothing is.`, { location: { key: input }, hint: `Write ${modelForms}.` });
}
/** As `resolveModel`, but null for `none` and for an environment in which nothing is live yet. */
async function resolveBaseline(input, text, context) {
    const reference = parseReference(text, input);
    switch (reference.kind) {
        case 'none':
            return null;
        case 'environment':
            return explaining(input, text, `what is live in ${reference.environment}`, () => resolveEnvironment(reference.environment, context));
        case 'release':
            return explaining(input, text, `the release ${reference.version}`, () => resolveRelease(reference.version, context));
        default:
            return resolveStored(input, text, reference, _manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .modelManifestSchema */ .a2, context);
    }
}
/** Finds, fetches and verifies the data set that an input names; see `resolveModel`. */
async function resolveDataset(input, text, context) {
    return resolvePackage(input, text, _manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .datasetManifestSchema */ .PN, context);
}
/** The same for a package of any kind that is an artifact or a folder. */
async function resolvePackage(input, text, schema, context) {
    const reference = parseReference(text, input);
    if (reference.kind === 'name' || reference.kind === 'run') {
        return resolveStored(input, text, reference, schema, context);
    }
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${input}: "${text}" is possible for models only.`, {
        location: { key: input },
        hint: `Write ${packageForms}.`,
    });
}
async function resolveStored(input, text, reference, schema, context) {
    const { name } = reference;
    if (reference.kind === 'run') {
        const { runId } = reference;
        return explaining(input, text, `the artifact "${name}" of run ${runId}`, () => resolveArtifact(name, runId, schema, context));
    }
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(context.workingDirectory, name);
    if (await isFolder(folder)) {
        const origin = `folder ${name}`;
        return explaining(input, text, `the folder "${folder}"`, async () => ({
            ...(await (0,_downloads_js__WEBPACK_IMPORTED_MODULE_3__/* .openPackage */ .R)(folder, schema)),
            origin,
            artifact: null,
            version: null,
        }));
    }
    if (/[\\/]/.test(name) || name === '.' || name === '..') {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${input}: the folder "${folder}" does not exist.`, {
            location: { key: input },
        });
    }
    return explaining(input, text, 'an artifact of this run, as there is no such folder', () => resolveArtifact(name, context.platform.run.runId, schema, context));
}
async function resolveArtifact(name, run, schema, { platform, stateDirectory }) {
    const here = run === platform.run.runId;
    let digest = '';
    const found = await (0,_downloads_js__WEBPACK_IMPORTED_MODULE_3__/* .downloadPackage */ .X)(stateDirectory, schema, async (folder) => {
        const stored = await platform.artifacts.download(name, folder, here ? {} : { runId: run });
        digest = stored.digest;
    });
    const origin = `artifact ${name} of ${here ? 'this run' : `run ${run}`}`;
    return { ...found, origin, artifact: { run, name, digest }, version: null };
}
async function resolveEnvironment(environment, context) {
    const live = await (0,_production_js__WEBPACK_IMPORTED_MODULE_5__/* .findProduction */ .lG)(context.platform, context.config.name, environment);
    if (!live) {
        await checkEnvironmentIsKnown(environment, context);
        return null;
    }
    const found = await (0,_production_js__WEBPACK_IMPORTED_MODULE_5__/* .fetchLivePackage */ .L0)(live, context);
    return {
        ...found,
        origin: `${environment}, ${live.version}`,
        // Where a target keeps no package, it is all that there is of it.
        artifact: live.record?.artifact ?? null,
        version: live.version,
    };
}
/**
 * An environment in which nothing is live may be new, or mistyped: then nothing would ever be compared with it.
 * @throws ConfigurationError if it never had a model while others have; production may always be the first.
 */
async function checkEnvironmentIsKnown(environment, context) {
    if (environment === 'production')
        return;
    const known = await (0,_promotions_js__WEBPACK_IMPORTED_MODULE_6__/* .listEnvironments */ .DO)(context.platform.tags, context.config.name);
    if (known.length === 0 || known.includes(environment))
        return;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`"${context.config.name}" was never deployed to an environment "${environment}".`, {
        hint: (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_9__/* .suggestName */ .S)(environment, known),
    });
}
async function resolveRelease(version, context) {
    const { platform, stateDirectory, config } = context;
    const versions = await (0,_versions_js__WEBPACK_IMPORTED_MODULE_8__/* .listVersions */ .yO)(platform.tags, config.name);
    const registered = versions.find((candidate) => candidate.version === version);
    if (!registered) {
        const known = versions.slice(0, 10).map((candidate) => candidate.version);
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`There is no version ${version} of "${config.name}".`, {
            hint: known.length > 0 ? `The newest are ${known.join(', ')}.` : 'No version is registered yet.',
        });
    }
    const release = await platform.releases.find((0,_versions_js__WEBPACK_IMPORTED_MODULE_8__/* .versionTagName */ .ap)(config.name, version));
    if (!release) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`The version ${version} of "${config.name}" was never released.`, {
            hint: 'It was deployed to another target. Name the environment, or the artifact it came from.',
        });
    }
    const found = await (0,_downloads_js__WEBPACK_IMPORTED_MODULE_3__/* .downloadPackage */ .X)(stateDirectory, _manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .modelManifestSchema */ .a2, (folder) => (0,_release_assets_js__WEBPACK_IMPORTED_MODULE_7__/* .downloadReleasePackage */ .Ac)(platform.releases, release, folder));
    const recorded = await (0,_versions_js__WEBPACK_IMPORTED_MODULE_8__/* .readRecordedManifest */ .IB)(platform.tags, registered.tag);
    if (recorded?.id !== found.manifest.id) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InfrastructureError */ .EN(`The release "${release.tag}" holds the model ${found.manifest.id}, ` +
            `but its version's record says ${recorded?.id ?? 'nothing'}.`, { hint: 'Somebody replaced its assets. Deploy the version again from its artifact.' });
    }
    return { ...found, origin: `release ${version}`, artifact: null, version };
}
/** Puts in front of an error which input it is about and as what its text was understood. */
async function explaining(input, text, readAs, work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1) {
            const message = `${input}: "${text}" was read as ${readAs}. ${error.message}`;
            const location = { key: input, ...error.location };
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(message, { location, hint: error.hint, cause: error });
        }
        if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InfrastructureError */ .EN) {
            const message = `${input}: "${text}" was read as ${readAs}. ${error.message}`;
            const { hint, retryable } = error;
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InfrastructureError */ .EN(message, { hint, retryable, cause: error });
        }
        throw error;
    }
}
async function isFolder(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => found.isDirectory(), () => false);
}


/***/ }),

/***/ 26616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ downloadReleasePackage),
/* harmony export */   Ax: () => (/* binding */ manifestAsset),
/* harmony export */   BE: () => (/* binding */ checksumsAsset),
/* harmony export */   Sg: () => (/* binding */ publishedManifest),
/* harmony export */   cV: () => (/* binding */ checksumsText),
/* harmony export */   ny: () => (/* binding */ explanationsFile),
/* harmony export */   sU: () => (/* binding */ assetFiles)
/* harmony export */ });
/* unused harmony export assetName */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47163);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57296);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66720);
/* harmony import */ var _base_settle_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32224);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61548);







/** Digests of all other assets, in the format of `sha256sum`. Uploaded last: where it is, the release is whole. */
const checksumsAsset = 'SHA256SUMS';
const manifestAsset = 'manifest.json';
const parallelDownloads = 4;
/** Single answers of the test split, taken apart by column. */
const explanationsFile = 'shap-values.parquet';
/** Files with one line for each test row: published only when asked for. */
const rowLevelFiles = new Set(['predictions.parquet', 'predictions.csv', explanationsFile]);
/**
 * The manifest of a package as it is published: without row-level predictions, unless they are wanted. The model's
 * id stays, as it speaks of `model/` and `features.json` alone.
 */
function publishedManifest(manifest, withPredictions) {
    if (withPredictions)
        return manifest;
    return { ...manifest, files: manifest.files.filter(({ path }) => !rowLevelFiles.has(path)) };
}
/**
 * The asset's name for a file of a package. Assets have no folders and GitHub alters many characters, so "/" becomes
 * "__" and any path that could then be mistaken for another one carries a part of its digest.
 */
function assetName(path) {
    const plain = /^[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/.test(path);
    if (plain && !path.includes('__') && path !== checksumsAsset)
        return path.replaceAll('/', '__');
    const readable = path.replace(/[^A-Za-z0-9._-]/g, '_').slice(-100);
    return `file-${(0,_base_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(path).slice(0, 16)}-${readable}`;
}
/**
 * The files of a package that become assets. Empty files do not: GitHub refuses empty assets, and the manifest
 * says all there is to know of them.
 */
function assetFiles(manifest) {
    return manifest.files
        .filter(({ size }) => size > 0)
        .map((file) => ({ ...file, asset: assetName(file.path) }));
}
/** Content of SHA256SUMS for a published package. */
function checksumsText(manifest, manifestDigest) {
    const lines = assetFiles(manifest).map(({ asset, sha256: digest }) => `${digest}  ${asset}`);
    return [...lines, `${manifestDigest}  ${manifestAsset}`, ''].join('\n');
}
/**
 * Downloads the package that a release holds and checks every asset against SHA256SUMS.
 * @param folder made by this function.
 * @throws InfrastructureError if an asset is missing or differs.
 */
async function downloadReleasePackage(releases, release, folder) {
    const present = new Set(release.assets.map(({ name }) => name));
    const fetch = async (asset, path) => {
        if (!present.has(asset))
            throw damagedRelease(release, `the asset "${asset}" is missing`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        await releases.downloadAsset(release, asset, path);
    };
    const checksumsPath = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, checksumsAsset);
    await fetch(checksumsAsset, checksumsPath);
    const checksums = parseChecksums(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(checksumsPath, 'utf8'));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(checksumsPath);
    const fetchChecked = async (asset, path) => {
        await fetch(asset, path);
        const actual = await (0,_base_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256OfFile */ .Vq)(path);
        const expected = checksums.get(asset);
        if (expected === actual)
            return;
        const problem = expected ? `has SHA-256 ${actual}, not ${expected}` : `is not in ${checksumsAsset}`;
        throw damagedRelease(release, `the asset "${asset}" ${problem}`);
    };
    const manifestPath = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, manifestAsset);
    await fetchChecked(manifestAsset, manifestPath);
    const manifest = parseManifest(release, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(manifestPath, 'utf8'));
    const files = assetFiles(manifest);
    for (let start = 0; start < files.length; start += parallelDownloads) {
        const batch = files.slice(start, start + parallelDownloads);
        await (0,_base_settle_js__WEBPACK_IMPORTED_MODULE_6__/* .settle */ .G)(batch.map(({ path, asset }) => fetchChecked(asset, (0,_base_files_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveInside */ .LI)(folder, path))));
    }
    for (const { path, size } of manifest.files) {
        if (size > 0)
            continue;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,_base_files_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveInside */ .LI)(folder, path)), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,_base_files_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveInside */ .LI)(folder, path), '');
    }
}
function parseChecksums(text) {
    const checksums = new Map();
    for (const line of text.split('\n')) {
        const parts = /^([0-9a-f]{64}) [ *](.+)$/.exec(line);
        if (parts)
            checksums.set(parts[2], parts[1]);
    }
    return checksums;
}
function parseManifest(release, text) {
    try {
        return _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .modelManifestSchema */ .a2.parse(JSON.parse(text));
    }
    catch (cause) {
        throw damagedRelease(release, `the asset "${manifestAsset}" is not the manifest of a model`, cause);
    }
}
function damagedRelease(release, what, cause) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InfrastructureError */ .EN(`The release "${release.tag}" does not hold the package it should: ${what}.`, {
        hint: 'Its assets were altered, or their upload was cut off. Deploy the model again.',
        cause,
    });
}


/***/ })

};
