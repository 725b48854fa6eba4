export const id = 8050;
export const ids = [8050];
export const modules = {

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

/***/ 26108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ openPackage),
/* harmony export */   X: () => (/* binding */ downloadPackage)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66720);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61548);




/**
 * Fetches a package below `<state directory>/downloads` and verifies it there. Folders are named by content, so the
 * same package fetched twice is one folder, and stages that run at once do not disturb each other.
 * @param fetch fills the folder that it is given, which does not exist yet.
 * @throws whatever `fetch` and `verifyPackage` throw; then nothing stays on disk.
 */
async function downloadPackage(stateDirectory, schema, fetch) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(stateDirectory, 'downloads');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(root, { recursive: true });
    const partial = (0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .temporaryName */ .NT)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'package'));
    try {
        await fetch(partial);
        const manifest = await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyPackage */ .sB)(partial, schema);
        const digest = await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .packageDigest */ .jK)(partial);
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, digest.slice(0, 20));
        if (await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .exists */ .t2)(folder)) {
            const intact = await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyPackage */ .sB)(folder, schema).then(async () => (await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .packageDigest */ .jK)(folder)) === digest, () => false);
            if (intact)
                return { folder, manifest, packageDigest: digest };
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(partial, folder).catch(async (error) => {
            // Somebody else fetched the same content in the meantime: theirs is as good once verified.
            await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyPackage */ .sB)(folder, schema).catch(() => {
                throw error;
            });
        });
        return { folder, manifest, packageDigest: digest };
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(partial, { recursive: true, force: true });
    }
}
/** Verifies a package where it lies. */
async function openPackage(folder, schema) {
    const manifest = await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyPackage */ .sB)(folder, schema);
    return { folder, manifest, packageDigest: await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .packageDigest */ .jK)(folder) };
}


/***/ }),

/***/ 24597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oL: () => (/* binding */ resolveBaseline),
  $X: () => (/* binding */ resolveDataset),
  AX: () => (/* binding */ resolveModel),
  Ph: () => (/* binding */ resolvePackage)
});

// UNUSED EXPORTS: parseReference

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/base/nearest.js
var nearest = __webpack_require__(82889);
// EXTERNAL MODULE: ./build/shared/src/registry/downloads.js
var downloads = __webpack_require__(26108);
// EXTERNAL MODULE: ./build/shared/src/registry/manifest.js
var manifest = __webpack_require__(61548);
// EXTERNAL MODULE: ./build/shared/src/base/files.js
var files = __webpack_require__(66720);
// EXTERNAL MODULE: ./build/shared/src/registry/promotions.js + 1 modules
var promotions = __webpack_require__(5551);
// EXTERNAL MODULE: ./build/shared/src/registry/release-assets.js
var release_assets = __webpack_require__(26616);
// EXTERNAL MODULE: ./build/shared/src/registry/versions.js
var registry_versions = __webpack_require__(80472);
;// CONCATENATED MODULE: ./build/shared/src/registry/production.js








/**
 * What is live in an environment: the version that the promotion of the highest number points to.
 * @returns null if nothing is.
 * @throws InfrastructureError if the tags contradict each other: then somebody moved one.
 */
async function findProduction(platform, name, environment) {
    const { tags } = platform;
    const promotion = await (0,promotions/* latestPromotion */.NH)(tags, name, environment);
    if (promotion === null || promotion.withdrawn)
        return null;
    const versions = await (0,registry_versions/* listVersions */.yO)(tags, name);
    const registered = versions.find(({ tag }) => tag.commit === promotion.tag.commit);
    if (!registered) {
        throw inconsistent(promotion, `no version of "${name}" is on its commit ${promotion.tag.commit}`);
    }
    const manifest = await (0,registry_versions/* readRecordedManifest */.IB)(tags, registered.tag);
    if (!manifest)
        throw inconsistent(promotion, `the record of ${registered.tag.name} holds no manifest of ours`);
    const record = await (0,promotions/* readPromotionRecord */.nO)(tags, promotion);
    if (record && (record.version !== registered.version || record.modelId !== manifest.id)) {
        throw inconsistent(promotion, `it speaks of ${record.version} but points to ${registered.version}`);
    }
    return { ...registered, environment, promotion, manifest, record };
}
function inconsistent(promotion, what) {
    return new errors/* InfrastructureError */.EN(`The tag "${promotion.tag.name}" cannot be trusted: ${what}.`, {
        hint: 'Tags of the registry are never moved or deleted. Bring back the one that was, or deploy again.',
    });
}
/**
 * Fetches the package of what is live, from where it was deployed or else from the artifact it came from, and
 * verifies it against its own manifest and against the registry's record.
 * @throws InfrastructureError naming every place that was tried, or the place that holds something else.
 */
async function fetchLivePackage(live, context) {
    const tried = [];
    const released = { target: 'release', tag: live.tag.name };
    const place = live.record?.place ?? released;
    const deployed = await fetchFromPlace(place, context, tried);
    if (deployed)
        return checkIdentity(live, deployed, live.record?.packageDigest);
    const found = (await fetchArtifact(live.record?.artifact ?? null, context, tried)) ??
        (place.target === 'release' ? null : await fetchFromPlace(released, context, tried));
    if (!found) {
        throw new errors/* InfrastructureError */.EN(`The package of ${live.tag.name}, live in ${live.environment}, was not found: ${tried.join('; ')}.`, { hint: 'Deploy with "target: release" to keep packages for as long as the repository lives.' });
    }
    return checkIdentity(live, found);
}
/**
 * @param expectedDigest of the manifest.json, where the promotion's record knows it.
 * @throws InfrastructureError if the model is not the registered one, or the rest of the package was altered.
 */
function checkIdentity(live, found, expectedDigest = found.packageDigest) {
    if (found.manifest.id === live.manifest.id && found.packageDigest === expectedDigest)
        return found;
    throw new errors/* InfrastructureError */.EN(`The package found for ${live.tag.name} is not the one that was deployed: ` +
        `model ${found.manifest.id} (expected ${live.manifest.id}), ` +
        `manifest.json with SHA-256 ${found.packageDigest} (expected ${expectedDigest}).`, { hint: 'Somebody replaced it. Deploy the version again from its artifact.' });
}
async function fetchFromPlace(place, context, tried) {
    if (place.target === 'directory') {
        const folder = (0,external_node_path_.resolve)(context.workingDirectory, place.path);
        if (await (0,files/* exists */.t2)((0,external_node_path_.join)(folder, 'manifest.json')))
            return (0,downloads/* openPackage */.R)(folder, manifest/* modelManifestSchema */.a2);
        tried.push(`the folder "${folder}" holds no package`);
        return null;
    }
    const release = await context.platform.releases.find(place.tag);
    if (release) {
        return (0,downloads/* downloadPackage */.X)(context.stateDirectory, manifest/* modelManifestSchema */.a2, (folder) => (0,release_assets/* downloadReleasePackage */.Ac)(context.platform.releases, release, folder));
    }
    tried.push(`there is no release "${place.tag}"`);
    return null;
}
async function fetchArtifact(artifact, context, tried) {
    if (artifact === null)
        return null;
    const { run, name, digest } = artifact;
    const { platform, stateDirectory } = context;
    const runId = run === platform.run.runId ? undefined : run;
    try {
        return await (0,downloads/* downloadPackage */.X)(stateDirectory, manifest/* modelManifestSchema */.a2, (folder) => platform.artifacts.download(name, folder, { runId, expectedDigest: digest }));
    }
    catch (error) {
        tried.push(`the artifact "${name}" of run ${run} cannot be had (${(0,errors/* messageOf */.bD)(error)})`);
        return null;
    }
}

;// CONCATENATED MODULE: ./build/shared/src/registry/model-reference.js










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
        return { kind: 'environment', environment: (0,promotions/* checkEnvironmentName */.r0)(rest) };
    if (form === 'release') {
        if ((0,registry_versions/* parseVersion */.ot)(rest))
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
    return new errors/* ConfigurationError */.j1(`${input}: ${JSON.stringify(text)} names no package: ${why}.`, {
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
    throw new errors/* ConfigurationError */.j1(text === 'none'
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
            return resolveStored(input, text, reference, manifest/* modelManifestSchema */.a2, context);
    }
}
/** Finds, fetches and verifies the data set that an input names; see `resolveModel`. */
async function resolveDataset(input, text, context) {
    return resolvePackage(input, text, manifest/* datasetManifestSchema */.PN, context);
}
/** The same for a package of any kind that is an artifact or a folder. */
async function resolvePackage(input, text, schema, context) {
    const reference = parseReference(text, input);
    if (reference.kind === 'name' || reference.kind === 'run') {
        return resolveStored(input, text, reference, schema, context);
    }
    throw new errors/* ConfigurationError */.j1(`${input}: "${text}" is possible for models only.`, {
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
    const folder = (0,external_node_path_.resolve)(context.workingDirectory, name);
    if (await isFolder(folder)) {
        const origin = `folder ${name}`;
        return explaining(input, text, `the folder "${folder}"`, async () => ({
            ...(await (0,downloads/* openPackage */.R)(folder, schema)),
            origin,
            artifact: null,
            version: null,
        }));
    }
    if (/[\\/]/.test(name) || name === '.' || name === '..') {
        throw new errors/* ConfigurationError */.j1(`${input}: the folder "${folder}" does not exist.`, {
            location: { key: input },
        });
    }
    return explaining(input, text, 'an artifact of this run, as there is no such folder', () => resolveArtifact(name, context.platform.run.runId, schema, context));
}
async function resolveArtifact(name, run, schema, { platform, stateDirectory }) {
    const here = run === platform.run.runId;
    let digest = '';
    const found = await (0,downloads/* downloadPackage */.X)(stateDirectory, schema, async (folder) => {
        const stored = await platform.artifacts.download(name, folder, here ? {} : { runId: run });
        digest = stored.digest;
    });
    const origin = `artifact ${name} of ${here ? 'this run' : `run ${run}`}`;
    return { ...found, origin, artifact: { run, name, digest }, version: null };
}
async function resolveEnvironment(environment, context) {
    const live = await findProduction(context.platform, context.config.name, environment);
    if (!live) {
        await checkEnvironmentIsKnown(environment, context);
        return null;
    }
    const found = await fetchLivePackage(live, context);
    return { ...found, origin: `${environment}, ${live.version}`, artifact: null, version: live.version };
}
/**
 * An environment in which nothing is live may be new, or mistyped: then nothing would ever be compared with it.
 * @throws ConfigurationError if it never had a model while others have; production may always be the first.
 */
async function checkEnvironmentIsKnown(environment, context) {
    if (environment === 'production')
        return;
    const known = await (0,promotions/* listEnvironments */.DO)(context.platform.tags, context.config.name);
    if (known.length === 0 || known.includes(environment))
        return;
    throw new errors/* ConfigurationError */.j1(`"${context.config.name}" was never deployed to an environment "${environment}".`, {
        hint: (0,nearest/* suggestName */.S)(environment, known),
    });
}
async function resolveRelease(version, context) {
    const { platform, stateDirectory, config } = context;
    const versions = await (0,registry_versions/* listVersions */.yO)(platform.tags, config.name);
    const registered = versions.find((candidate) => candidate.version === version);
    if (!registered) {
        const known = versions.slice(0, 10).map((candidate) => candidate.version);
        throw new errors/* ConfigurationError */.j1(`There is no version ${version} of "${config.name}".`, {
            hint: known.length > 0 ? `The newest are ${known.join(', ')}.` : 'No version is registered yet.',
        });
    }
    const release = await platform.releases.find((0,registry_versions/* versionTagName */.ap)(config.name, version));
    if (!release) {
        throw new errors/* ConfigurationError */.j1(`The version ${version} of "${config.name}" was never released.`, {
            hint: 'It was deployed to another target. Name the environment, or the artifact it came from.',
        });
    }
    const found = await (0,downloads/* downloadPackage */.X)(stateDirectory, manifest/* modelManifestSchema */.a2, (folder) => (0,release_assets/* downloadReleasePackage */.Ac)(platform.releases, release, folder));
    const recorded = await (0,registry_versions/* readRecordedManifest */.IB)(platform.tags, registered.tag);
    if (recorded?.id !== found.manifest.id) {
        throw new errors/* InfrastructureError */.EN(`The release "${release.tag}" holds the model ${found.manifest.id}, ` +
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
        if (error instanceof errors/* ConfigurationError */.j1) {
            const message = `${input}: "${text}" was read as ${readAs}. ${error.message}`;
            const location = { key: input, ...error.location };
            throw new errors/* ConfigurationError */.j1(message, { location, hint: error.hint, cause: error });
        }
        if (error instanceof errors/* InfrastructureError */.EN) {
            const message = `${input}: "${text}" was read as ${readAs}. ${error.message}`;
            const { hint, retryable } = error;
            throw new errors/* InfrastructureError */.EN(message, { hint, retryable, cause: error });
        }
        throw error;
    }
}
async function isFolder(path) {
    return (0,promises_.stat)(path).then((found) => found.isDirectory(), () => false);
}


/***/ }),

/***/ 5551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r0: () => (/* binding */ checkEnvironmentName),
  NH: () => (/* binding */ latestPromotion),
  DO: () => (/* binding */ listEnvironments),
  pt: () => (/* binding */ promote),
  nO: () => (/* binding */ readPromotionRecord)
});

// UNUSED EXPORTS: environmentName, promotionRecordSchema

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
});
/**
 * The promotion of the highest number: it decides what is live. Null if there was none.
 *
 * Numbers count by environment, so that making a tag decides every race and leaves no gap. GTO itself counts over
 * all environments of a name; it reads and continues ours, and we its.
 */
async function latestPromotion(tags, name, environment) {
    let latest = null;
    const prefix = `${name}#${environment}`;
    for (const tag of await tags.list(prefix)) {
        const parts = /^(!?)#([1-9]\d{0,8})$/.exec(tag.name.slice(prefix.length));
        if (!parts)
            continue;
        const number = Number(parts[2]);
        if (latest === null || number > latest.number)
            latest = { tag, number, withdrawn: parts[1] === '!' };
    }
    return latest;
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
    const message = await tags.readMessage(promotion.tag);
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


/***/ }),

/***/ 80472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IB: () => (/* binding */ readRecordedManifest),
/* harmony export */   KO: () => (/* binding */ registerVersion),
/* harmony export */   ap: () => (/* binding */ versionTagName),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   yO: () => (/* binding */ listVersions)
/* harmony export */ });
/* unused harmony export nextVersion */
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
function meansOf({ learner, positive, threshold }) {
    return [learner, positive, threshold];
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
