export const id = 174;
export const ids = [174];
export const modules = {

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

/***/ 90174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KO: () => (/* binding */ checkPromotion),
/* harmony export */   L0: () => (/* binding */ fetchLivePackage),
/* harmony export */   lG: () => (/* binding */ findProduction)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57296);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66720);
/* harmony import */ var _artifact_expiry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17527);
/* harmony import */ var _downloads_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26108);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61548);
/* harmony import */ var _promotions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5551);
/* harmony import */ var _release_assets_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26616);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(80472);









/**
 * What is live in an environment: the version that the promotion of the highest number points to.
 * @returns null if nothing is.
 * @throws InfrastructureError if the tags contradict each other: then somebody moved one.
 */
async function findProduction(platform, name, environment) {
    const { tags } = platform;
    const promoted = await checkPromotion(tags, name, await (0,_promotions_js__WEBPACK_IMPORTED_MODULE_6__/* .latestPromotion */ .NH)(tags, name, environment));
    if (promoted === null)
        return null;
    const { promotion, record, tag, version } = promoted;
    const manifest = await (0,_versions_js__WEBPACK_IMPORTED_MODULE_8__/* .readRecordedManifest */ .IB)(tags, tag);
    if (!manifest)
        throw inconsistent(promotion, `the record of ${tag.name} holds no manifest of ours`);
    if (record && record.modelId !== manifest.id) {
        throw inconsistent(promotion, `it speaks of the model ${record.modelId}, and ${version} is ${manifest.id}`);
    }
    return { ...promoted, environment, manifest };
}
/**
 * The version that a promotion made live; null if it took one out, or there is no promotion.
 * @throws InfrastructureError if the tags contradict each other: then somebody moved one.
 */
async function checkPromotion(tags, name, promotion) {
    if (promotion === null || promotion.withdrawn)
        return null;
    const versions = await (0,_versions_js__WEBPACK_IMPORTED_MODULE_8__/* .listVersions */ .yO)(tags, name);
    const registered = versions.find(({ tag }) => tag.commit === promotion.tag.commit);
    if (!registered) {
        throw inconsistent(promotion, `no version of "${name}" is on its commit ${promotion.tag.commit}`);
    }
    const message = await tags.readMessage(promotion.tag);
    if (message.trim() === '')
        throw inconsistent(promotion, 'it has no message, so neither we nor GTO made it');
    const record = (0,_promotions_js__WEBPACK_IMPORTED_MODULE_6__/* .parsePromotionRecord */ .sN)(message);
    if (record && record.version !== registered.version) {
        throw inconsistent(promotion, `it speaks of ${record.version} but points to ${registered.version}`);
    }
    return { ...registered, promotion, record };
}
function inconsistent(promotion, what) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InfrastructureError */ .EN(`The tag "${promotion.tag.name}" cannot be trusted: ${what}.`, {
        hint: 'Tags of the registry are never moved or deleted: bring back what was there (git tag, git push --force).',
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
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InfrastructureError */ .EN(`The package of ${live.tag.name}, live in ${live.environment}, was not found: ${tried.join('; ')}.`, { hint: 'Deploy with "target: release" to keep packages for as long as the repository lives.' });
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
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InfrastructureError */ .EN(`The package found for ${live.tag.name} is not the one that was deployed: ` +
        `model ${found.manifest.id} (expected ${live.manifest.id}), ` +
        `manifest.json with SHA-256 ${found.packageDigest} (expected ${expectedDigest}).`, { hint: 'Somebody replaced it. Deploy the version again from its artifact.' });
}
async function fetchFromPlace(place, context, tried) {
    if (place.target === 'directory') {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workingDirectory, place.path);
        if (await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .exists */ .t2)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'manifest.json')))
            return (0,_downloads_js__WEBPACK_IMPORTED_MODULE_4__/* .openPackage */ .R)(folder, _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .modelManifestSchema */ .a2);
        tried.push(`the folder "${folder}" holds no package`);
        return null;
    }
    if (place.target === 'artifact')
        return null;
    if (place.target === 'pages')
        return fetchFromSite(place, context, tried);
    const release = await context.platform.releases.find(place.tag);
    if (release) {
        return (0,_downloads_js__WEBPACK_IMPORTED_MODULE_4__/* .downloadPackage */ .X)(context.stateDirectory, _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .modelManifestSchema */ .a2, (folder) => (0,_release_assets_js__WEBPACK_IMPORTED_MODULE_7__/* .downloadReleasePackage */ .Ac)(context.platform.releases, release, folder));
    }
    tried.push(`there is no release "${place.tag}"`);
    return null;
}
async function fetchFromSite({ branch, path }, { platform, stateDirectory, workingDirectory }, tried) {
    const site = platform.sites.open({ branch, path: '', directory: workingDirectory });
    const revision = await site.revision();
    if (revision === null || (await site.read(revision, `${path}/manifest.json`)) === null) {
        tried.push(`the branch "${branch}" holds no package in "${path}"`);
        return null;
    }
    return (0,_downloads_js__WEBPACK_IMPORTED_MODULE_4__/* .downloadPackage */ .X)(stateDirectory, _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .modelManifestSchema */ .a2, (folder) => site.download(path, folder));
}
async function fetchArtifact(artifact, context, tried) {
    if (artifact === null) {
        tried.push('it was deployed from a folder, not from an artifact');
        return null;
    }
    const { run, name, digest } = artifact;
    const { platform, stateDirectory } = context;
    const runId = run === platform.run.runId ? undefined : run;
    // Without the right to list them the newest of the name is tried, which on GitHub is the only one.
    const stored = await (0,_artifact_expiry_js__WEBPACK_IMPORTED_MODULE_3__/* .findArtifact */ .Kc)(platform.artifacts, artifact).catch(() => null);
    try {
        const found = await (0,_downloads_js__WEBPACK_IMPORTED_MODULE_4__/* .downloadPackage */ .X)(stateDirectory, _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .modelManifestSchema */ .a2, (folder) => platform.artifacts.download(name, folder, { runId, id: stored?.id, expectedDigest: digest }));
        const expiry = stored && (0,_artifact_expiry_js__WEBPACK_IMPORTED_MODULE_3__/* .describeExpiry */ .Ts)(stored, Date.now());
        if (expiry !== null) {
            platform.log.warning(`A deployed package is nowhere but in the artifact "${name}" of run ${run}, which ${expiry}. ` +
                'Deploy it with "target: release", which keeps it.');
        }
        return found;
    }
    catch (error) {
        tried.push(`the artifact "${name}" of run ${run} cannot be had (${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)})`);
        return null;
    }
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
