export const id = 182;
export const ids = [182];
export const modules = {

/***/ 97603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  stage: () => (/* binding */ stage)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/shared/src/action/inputs.js
var inputs = __webpack_require__(92163);
// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/command/command-model.js
var command_model = __webpack_require__(76690);
// EXTERNAL MODULE: ./build/shared/src/registry/promotions.js + 1 modules
var promotions = __webpack_require__(5551);
// EXTERNAL MODULE: ./build/shared/src/registry/versions.js
var registry_versions = __webpack_require__(80472);
;// CONCATENATED MODULE: ./build/shared/src/deploy/deploy.js





/** Attempts to be the latest while others deploy too. */
const attempts = 20;
/**
 * Makes a checked model live: registers its version, puts it in place, switches the target, asks it again, and makes
 * the promotion's tag, which decides. Deployments on the platform mirror the steps.
 *
 * What was live stays live until the switch, and is put back if anything fails before the promotion. Two deployments
 * at once are both promoted, one after the other: who finds that another promotion was made since its switch
 * switches again and takes the next number, so target and registry end with the same version.
 * @throws InfrastructureError saying what failed and what is live.
 */
async function deployModel(request, platform, signal) {
    const { model, environment } = request;
    const { name, id } = model.manifest;
    const registered = await (0,registry_versions/* registerVersion */.KO)(platform, model.manifest, await recordFiles(model.folder));
    const { version } = registered;
    platform.log.info(`${name} ${version}: ${registered.reason}`);
    const deploymentId = await platform.deployments.create({
        environment,
        task: `mlops:${name}`,
        commit: platform.run.commit,
        description: `${name} ${version}`,
        payload: { version, model: id, tag: registered.tag.name },
    });
    const setState = (state, description) => platform.deployments.setState(deploymentId, state, { description });
    await setState('in_progress', `Deploying ${version}`);
    const { folder, manifest } = model;
    const target = request.makeTarget({ version, versionTag: registered.tag.name, folder, manifest });
    let destination;
    let record;
    let live;
    try {
        signal.throwIfAborted();
        destination = await target.prepare();
        signal.throwIfAborted();
        record = promotionRecord(request, version, destination, deploymentId, platform);
        live = await switchAndPromote(target, record, registered.tag.commit, platform);
    }
    catch (error) {
        const what = `${name} ${version} was not deployed to ${environment}`;
        throw await undo(error, target, what, platform, setState);
    }
    // The tag has decided: from here on nothing is put back.
    await mirrorSuccess(live.before, record, destination.url, platform);
    return {
        version,
        versionReason: registered.reason,
        previousVersion: live.previousVersion,
        destination,
        promotionTag: live.promotion.tag.name,
        deploymentId,
    };
}
async function switchAndPromote(target, record, commit, platform) {
    const { tags, log } = platform;
    for (let attempt = 0; attempt < attempts; attempt++) {
        // Read before the switch: if the tag can be made afterwards, nobody was promoted after our switch.
        const before = await (0,promotions/* latestPromotion */.NH)(tags, record.name, record.environment);
        const previousVersion = await versionOf(platform, record.name, before);
        await target.switch();
        await target.verify();
        const promotion = await (0,promotions/* promote */.pt)(tags, record, commit, before);
        if (promotion)
            return { promotion, before, previousVersion };
        log.info(`Another deployment to ${record.environment} was promoted meanwhile; this one follows it.`);
    }
    throw new errors/* InfrastructureError */.EN(`Others were promoted ${attempts} times in a row.`, {
        hint: 'Let deployments of one model wait for each other: give their job a "concurrency" group.',
        retryable: true,
    });
}
/** A status that cannot be set does not make the model less live, so it is a warning. */
async function mirrorSuccess(before, record, url, { tags, deployments, log }) {
    try {
        // GitHub takes only web addresses.
        const environmentUrl = /^https?:\/\//.test(url) ? url : undefined;
        const description = `${record.name} ${record.version} is live`;
        await deployments.setState(record.deployment, 'success', { description, environmentUrl });
        const replaced = before && (await (0,promotions/* readPromotionRecord */.nO)(tags, before));
        if (!replaced)
            return;
        await deployments.setState(replaced.deployment, 'inactive', {
            description: `Replaced by ${record.version}`,
        });
    }
    catch (error) {
        log.warning(`The deployment's status could not be set: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
/** Puts back what was live and says so. @returns the error to throw. */
async function undo(error, target, what, { log }, setState) {
    const reverted = await target.revert().then(() => 'What was live before is live still.', (failure) => `It could not be put back either, look at the target at once: ${(0,errors/* messageOf */.bD)(failure)}`);
    await setState('failure', `${what}: ${(0,errors/* messageOf */.bD)(error)}`).catch((failure) => log.warning(`The deployment's status could not be set: ${(0,errors/* messageOf */.bD)(failure)}`));
    const message = `${what}: ${(0,errors/* messageOf */.bD)(error)} ${reverted}`;
    if (error instanceof errors/* ConfigurationError */.j1) {
        return new errors/* ConfigurationError */.j1(message, { location: error.location, hint: error.hint, cause: error });
    }
    const { hint, retryable } = error instanceof errors/* InfrastructureError */.EN ? error : {};
    return new errors/* InfrastructureError */.EN(message, { hint, retryable, cause: error });
}
/** What the version's record holds. */
async function recordFiles(folder) {
    const files = new Map();
    for (const name of ['manifest.json', 'metrics.json']) {
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, name), 'utf8').catch(() => null);
        if (text !== null)
            files.set(name, text);
    }
    return files;
}
function promotionRecord({ model, environment, reason }, version, destination, deployment, { run }) {
    return {
        format: 'mlops-promotion/1',
        name: model.manifest.name,
        environment,
        version,
        modelId: model.manifest.id,
        place: destination.place,
        packageDigest: destination.packageDigest,
        artifact: model.artifact,
        deployment,
        run: run.runId,
        commit: run.commit,
        actor: run.actor,
        created: new Date().toISOString(),
        reason,
    };
}
async function versionOf({ tags }, name, promotion) {
    if (promotion === null || promotion.withdrawn)
        return null;
    const versions = await (0,registry_versions/* listVersions */.yO)(tags, name);
    return versions.find(({ tag }) => tag.commit === promotion.tag.commit)?.version ?? null;
}

// EXTERNAL MODULE: ./build/shared/src/base/files.js
var files = __webpack_require__(66720);
// EXTERNAL MODULE: ./build/shared/src/registry/downloads.js
var downloads = __webpack_require__(26108);
// EXTERNAL MODULE: ./build/shared/src/registry/manifest.js
var registry_manifest = __webpack_require__(61548);
;// CONCATENATED MODULE: ./build/shared/src/deploy/directory.js







/** current.json of a directory target: which version is the current one. */
const currentSchema = schemas/* strictObject */.rej({
    format: schemas/* literal */.euz('mlops-current/1'),
    name: schemas/* string */.YjP(),
    version: schemas/* string */.YjP(),
    /** Relative to the folder that holds current.json. */
    path: schemas/* string */.YjP(),
    modelId: registry_manifest/* modelManifestSchema */.a2.shape.id,
    /** SHA-256 of the version's manifest.json. */
    packageDigest: schemas/* string */.YjP(),
});
/**
 * A folder that holds versions side by side:
 *
 *     versions/v1.2.0/   the whole package, never changed again
 *     current.json       which version is the current one
 *     current            a symbolic link to it, where the system has them
 *
 * Both pointers are replaced by renaming, so a reader finds the old version or the new one. A reader that opens
 * several files through the link resolves it once (`realpath`) and reads below what it got. Old versions stay.
 *
 * @param options.directory as the configuration writes it; relative to `workingDirectory` unless absolute.
 */
function directoryTarget(candidate, options) {
    const root = (0,external_node_path_.resolve)(options.workingDirectory, options.directory);
    const versionPath = `versions/${candidate.version}`;
    const versionFolder = (0,external_node_path_.join)(root, versionPath);
    const currentFile = (0,external_node_path_.join)(root, 'current.json');
    const link = (0,external_node_path_.join)(root, 'current');
    let ours;
    /** Text of current.json before us; null if there was none. */
    let replaced = null;
    async function point(text) {
        if (text === null) {
            await (0,promises_.rm)(currentFile, { force: true });
            await (0,promises_.rm)(link, { force: true });
            return;
        }
        await (0,files/* writeFileAtomically */.lo)(currentFile, text);
        await pointLink(link, parseCurrent(currentFile, text).path, options.log);
    }
    return {
        async prepare() {
            await checkRoot(root, candidate.manifest.name);
            const present = await presentVersion(versionFolder, candidate.manifest, options.log);
            const { packageDigest } = present ?? (await storeVersion(versionFolder, candidate));
            const current = {
                format: 'mlops-current/1',
                name: candidate.manifest.name,
                version: candidate.version,
                path: versionPath,
                modelId: candidate.manifest.id,
                packageDigest,
            };
            ours = `${JSON.stringify(current, null, 2)}\n`;
            const path = (0,external_node_path_.isAbsolute)(options.directory) ? versionFolder : portable(options, versionFolder);
            return { place: { target: 'directory', path }, packageDigest, url: versionFolder };
        },
        async switch() {
            if (ours === undefined)
                throw new Error('prepare comes before switch');
            const before = await (0,files/* readTextIfPresent */.Ge)(currentFile);
            if (before !== ours)
                replaced = before;
            await point(ours);
        },
        async verify() {
            const current = await readCurrent(root);
            const found = await (0,downloads/* openPackage */.R)((0,external_node_path_.join)(root, current.path), registry_manifest/* modelManifestSchema */.a2);
            if (found.manifest.id === current.modelId && found.packageDigest === current.packageDigest)
                return;
            throw new errors/* InfrastructureError */.EN(`"${found.folder}" does not hold what "${currentFile}" says.`, {
                hint: 'It was altered after it was written. Delete that version and deploy again.',
            });
        },
        async revert() {
            if (ours !== undefined && (await (0,files/* readTextIfPresent */.Ge)(currentFile)) === ours)
                await point(replaced);
        },
    };
}
/**
 * Which version a directory target uses.
 * @param root the target's folder.
 * @throws ConfigurationError if nothing was deployed there.
 * @throws InfrastructureError if current.json was altered.
 */
async function readCurrent(root) {
    const path = (0,external_node_path_.join)(root, 'current.json');
    const text = await (0,files/* readTextIfPresent */.Ge)(path);
    if (text !== null)
        return parseCurrent(path, text);
    throw new errors/* ConfigurationError */.j1(`Nothing is deployed in "${root}": it has no current.json.`);
}
function parseCurrent(path, text) {
    try {
        return currentSchema.parse(JSON.parse(text));
    }
    catch (cause) {
        throw new errors/* InfrastructureError */.EN(`"${path}" is damaged: ${(0,errors/* messageOf */.bD)(cause)}`, {
            hint: 'Delete it and deploy again; the versions beside it stay.',
            cause,
        });
    }
}
/** @throws ConfigurationError if the folder is used for something else. */
async function checkRoot(root, name) {
    const link = await (0,promises_.lstat)((0,external_node_path_.join)(root, 'current')).catch(() => null);
    if (link && !link.isSymbolicLink()) {
        throw new errors/* ConfigurationError */.j1(`"${(0,external_node_path_.join)(root, 'current')}" is in the way: it is not a link of ours.`, {
            location: { key: 'deploy.directory' },
            hint: 'Name a folder that only deployments write to.',
        });
    }
    const text = await (0,files/* readTextIfPresent */.Ge)((0,external_node_path_.join)(root, 'current.json'));
    const current = text === null ? null : parseCurrent((0,external_node_path_.join)(root, 'current.json'), text);
    if (current && current.name !== name) {
        throw new errors/* ConfigurationError */.j1(`"${root}" holds the model "${current.name}", not "${name}".`, {
            location: { key: 'deploy.directory' },
            hint: 'Give each model a folder of its own.',
        });
    }
}
/**
 * The version's folder as it is, if it holds this model whole: somebody may be reading it. A damaged one is no use to
 * anybody, so it counts as absent.
 * @throws ConfigurationError if it holds another model.
 */
async function presentVersion(folder, manifest, log) {
    if (!(await (0,files/* exists */.t2)(folder)))
        return null;
    let found;
    try {
        found = await (0,downloads/* openPackage */.R)(folder, registry_manifest/* modelManifestSchema */.a2);
    }
    catch (error) {
        log.warning(`"${folder}" is written anew. ${(0,errors/* messageOf */.bD)(error)}`);
        return null;
    }
    if (found.manifest.id === manifest.id)
        return found;
    throw new errors/* ConfigurationError */.j1(`"${folder}" holds the model ${found.manifest.id}, not ${manifest.id}.`, {
        location: { key: 'deploy.directory' },
        hint: 'A version never changes. Bring back the registry that this folder belongs to, or name an empty folder.',
    });
}
async function storeVersion(folder, candidate) {
    await (0,files/* writeDirectoryAtomically */.Sg)(folder, async (temporary) => {
        await (0,promises_.cp)(candidate.folder, temporary, { recursive: true });
        await (0,downloads/* openPackage */.R)(temporary, registry_manifest/* modelManifestSchema */.a2);
    });
    return (0,downloads/* openPackage */.R)(folder, registry_manifest/* modelManifestSchema */.a2);
}
/** Windows lets only administrators make links, and cannot rename one over another: there current.json must do. */
async function pointLink(link, path, log) {
    if (process.platform === 'win32' || (await (0,promises_.readlink)(link).catch(() => null)) === path)
        return;
    const temporary = (0,files/* temporaryName */.NT)(link);
    try {
        await (0,promises_.symlink)(path, temporary, 'dir');
        await (0,promises_.rename)(temporary, link);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        // A link that still points to another version must not stay behind; without links there is none.
        if (await (0,files/* exists */.t2)(link))
            throw error;
        log.warning(`"${link}" was not made: ${(0,errors/* messageOf */.bD)(error)}. current.json says which version is current.`);
    }
}
/** Relative to the working directory, with "/", so that the record is true on other machines too. */
function portable({ workingDirectory }, folder) {
    return (0,external_node_path_.relative)(workingDirectory, folder).split(external_node_path_.sep).join('/');
}

// EXTERNAL MODULE: ./build/shared/src/base/digest.js
var digest = __webpack_require__(47163);
// EXTERNAL MODULE: ./build/shared/src/registry/release-assets.js
var release_assets = __webpack_require__(26616);
;// CONCATENATED MODULE: ./build/shared/src/deploy/release.js







/** Limits of GitHub releases: number of assets, and bytes of one. */
const mostAssets = 1000;
const largestAsset = 2 * 1024 ** 3 - 1;
/**
 * A release on the version's tag, with the files of the package as assets and their digests in SHA256SUMS, so that
 * nothing expires with an artifact. What is live is said by the promotion alone: a release that was published but
 * not promoted is nobody's production, so there is nothing to put back.
 *
 * @param options.publishPredictions whether row-level predictions are published too.
 * @param options.stateDirectory absolute; for temporary files.
 */
function releaseTarget(candidate, options) {
    const { releases, stateDirectory, log } = options;
    const { version, versionTag, folder } = candidate;
    const manifest = (0,release_assets/* publishedManifest */.Sg)(candidate.manifest, options.publishPredictions);
    let prepared;
    /** Uploads what is missing; SHA256SUMS comes last and says that all the others are there. */
    async function upload(release, temporary) {
        const manifestPath = (0,external_node_path_.join)(temporary, release_assets/* manifestAsset */.Ax);
        const text = `${JSON.stringify(manifest, null, 2)}\n`;
        await (0,promises_.writeFile)(manifestPath, text);
        const checksumsPath = (0,external_node_path_.join)(temporary, release_assets/* checksumsAsset */.BE);
        await (0,promises_.writeFile)(checksumsPath, (0,release_assets/* checksumsText */.cV)(manifest, (0,digest/* sha256 */.sc)(text)));
        const assets = [
            ...(0,release_assets/* assetFiles */.sU)(manifest).map(({ path, asset }) => ({ asset, path: (0,external_node_path_.join)(folder, path) })),
            { asset: release_assets/* manifestAsset */.Ax, path: manifestPath },
            { asset: release_assets/* checksumsAsset */.BE, path: checksumsPath },
        ];
        for (const [index, { asset, path }] of assets.entries()) {
            log.progress(`Release ${versionTag}`, index / assets.length, asset);
            await releases.uploadAsset(release, asset, path);
        }
        return (0,digest/* sha256 */.sc)(text);
    }
    /** Digest of the manifest that the release holds already. */
    async function releasedDigest(release, temporary) {
        const path = (0,external_node_path_.join)(temporary, release_assets/* manifestAsset */.Ax);
        await releases.downloadAsset(release, release_assets/* manifestAsset */.Ax, path);
        return (0,digest/* sha256OfFile */.Vq)(path);
    }
    return {
        async prepare() {
            checkLimits((0,release_assets/* assetFiles */.sU)(manifest));
            const release = (await releases.find(versionTag)) ??
                (await releases.create({
                    tag: versionTag,
                    title: `${candidate.manifest.name} ${version}`,
                    notes: releaseNotes(candidate),
                }));
            await (0,promises_.mkdir)(stateDirectory, { recursive: true });
            const temporary = await (0,promises_.mkdtemp)((0,external_node_path_.join)(stateDirectory, 'release-'));
            try {
                const whole = release.assets.some(({ name }) => name === release_assets/* checksumsAsset */.BE);
                const packageDigest = await (whole ? releasedDigest : upload)(release, temporary);
                prepared = { release, packageDigest };
                return { place: { target: 'release', tag: versionTag }, packageDigest, url: release.url };
            }
            finally {
                await (0,promises_.rm)(temporary, { recursive: true, force: true });
            }
        },
        async switch() {
            if (!prepared)
                throw new Error('prepare comes before switch');
            prepared = { ...prepared, release: await releases.publish(prepared.release) };
        },
        async verify() {
            const release = await releases.find(versionTag);
            if (!release)
                throw new errors/* InfrastructureError */.EN(`The release "${versionTag}" is gone.`, { retryable: true });
            const found = await (0,downloads/* downloadPackage */.X)(stateDirectory, registry_manifest/* modelManifestSchema */.a2, (target) => (0,release_assets/* downloadReleasePackage */.Ac)(releases, release, target));
            if (found.manifest.id === candidate.manifest.id && found.packageDigest === prepared?.packageDigest)
                return;
            throw new errors/* InfrastructureError */.EN(`The release "${versionTag}" holds the model ${found.manifest.id}, not this one.`, {
                hint: 'Delete the release (its tag stays) and deploy again.',
            });
        },
        async revert() { },
    };
}
function checkLimits(files) {
    const large = files.find(({ size }) => size > largestAsset);
    if (large) {
        throw new errors/* ConfigurationError */.j1(`"${large.path}" has ${large.size} bytes; an asset has less than 2 GiB.`, {
            location: { key: 'deploy.target' },
            hint: 'Deploy to a directory, or make the model smaller.',
        });
    }
    // Two more are ours: the manifest and the digests.
    if (files.length + 2 > mostAssets) {
        throw new errors/* ConfigurationError */.j1(`The package has ${files.length} files; a release has ${mostAssets} assets at most.`, {
            location: { key: 'deploy.target' },
            hint: 'Deploy to a directory, or put the files of the model into an archive.',
        });
    }
}
/** Plain facts; names of columns and labels, which come from data, are left to the model card among the assets. */
function releaseNotes({ manifest }) {
    const { primaryMetric, score } = manifest;
    return [
        `Model \`${manifest.id}\`, learned by \`${manifest.learner.name}\` from the data set \`${manifest.datasetId}\`.`,
        score === null ? '' : `${primaryMetric} on the test split: ${score}.`,
        'Check the assets with `sha256sum --check SHA256SUMS`.',
    ]
        .filter(Boolean)
        .join('\n\n');
}

// EXTERNAL MODULE: ./build/shared/src/report/format.js
var format = __webpack_require__(20089);
;// CONCATENATED MODULE: ./build/shared/src/deploy/report.js

/** The report of a model that went live. */
function deploymentReport(facts, deployment) {
    const { manifest, environment, target } = facts;
    const { version, versionReason, previousVersion, destination, promotionTag } = deployment;
    const before = previousVersion === null
        ? 'the first there'
        : previousVersion === version
            ? 'as it was before'
            : `in place of ${previousVersion}`;
    const without = facts.ungated ? ' No gate was asked.' : '';
    return {
        title: `Deployment of ${manifest.name} ${version}`,
        status: facts.ungated ? 'warning' : 'pass',
        headline: `${manifest.name} ${version} is live in ${environment}, ${before}.${without}`,
        sections: [
            {
                heading: 'Deployment',
                blocks: [
                    {
                        kind: 'facts',
                        facts: [
                            ['Version', `${version} (${versionReason})`],
                            ['Before', previousVersion ?? 'nothing'],
                            ['Environment', environment],
                            ['Target', `${target}: ${destination.url}`],
                            ['Promotion', promotionTag],
                            ['Package digest', destination.packageDigest],
                        ],
                    },
                ],
            },
            checksSection(facts),
            ...modelSections(facts),
        ],
    };
}
/** The report of a model that was refused. @param why the end of a sentence. */
function refusalReport(facts, why) {
    const { manifest, environment } = facts;
    return {
        title: `Deployment of ${manifest.name}`,
        status: 'fail',
        headline: `${manifest.name} was not deployed to ${environment}: ${why}. What was live stays live.`,
        sections: [checksSection(facts), ...modelSections(facts)],
    };
}
function checksSection({ gate, smoke, origin }) {
    const facts = [
        ['Files', 'every size and digest as the manifest says'],
        ['Package', origin],
        ['Gate', gate],
    ];
    if (smoke)
        facts.push(['Smoke test', smokeText(smoke)]);
    return { heading: 'Checks before the switch', blocks: [{ kind: 'facts', facts }] };
}
function smokeText({ rows, largestDifference, medianLatencyMs, skipped, problem }) {
    if (problem !== null)
        return problem;
    if (skipped !== null)
        return `skipped: ${skipped}`;
    if (rows === 0)
        return 'the model was loaded; no rows were asked, as the configuration says';
    const latency = medianLatencyMs === null ? '' : `, ${(0,format/* formatDuration */.a3)(medianLatencyMs)} for one row (median)`;
    return `${rows} test rows answered as packaged (largest difference ${(0,format/* formatNumber */.ZV)(largestDifference)})${latency}`;
}
function modelSections({ manifest, metrics }) {
    const metricRows = Object.entries(metrics)
        .filter(([, value]) => value !== null)
        .map(([name, value]) => [name, (0,format/* formatNumber */.ZV)(value)]);
    const metricsTable = {
        kind: 'table',
        table: {
            columns: [{ heading: 'Metric' }, { heading: 'Test split', align: 'right' }],
            rows: metricRows,
            empty: 'The package holds no metrics.',
        },
    };
    return [
        { heading: 'Metrics', blocks: [metricsTable] },
        {
            heading: 'Where the model comes from',
            folded: true,
            blocks: [
                {
                    kind: 'facts',
                    facts: [
                        ['Model id', manifest.id],
                        ['Data set id', manifest.datasetId],
                        ['Algorithm', manifest.learner.name],
                        ['Seed', String(manifest.seed)],
                        ['Engine', manifest.engine.name],
                        ['Commit', manifest.commit || 'none'],
                        ['Run', manifest.run],
                        ['By', manifest.actor],
                        ['Made', manifest.created],
                    ],
                },
            ],
        },
    ];
}

// EXTERNAL MODULE: ./build/shared/src/data/table.js
var data_table = __webpack_require__(96598);
// EXTERNAL MODULE: ./build/shared/src/evaluate/predictions-file.js + 3 modules
var predictions_file = __webpack_require__(73566);
// EXTERNAL MODULE: ./build/shared/src/learners/reinforcement/policy-files.js
var policy_files = __webpack_require__(63364);
;// CONCATENATED MODULE: ./build/shared/src/deploy/smoke.js






/** Largest difference between an answer and the packaged one; for values beyond 1 relative to their size. */
const smokeTolerance = 1e-6;
const predictionsFile = 'predictions.parquet';
/**
 * Asks a model the first test rows of its package: the answers must be the packaged ones, so that what goes live is
 * what was judged.
 * @param options.rows how many; 0 asks nothing.
 * @param options.maxLatencyMs limit for the median time that one row takes, in milliseconds, after a first call.
 * @throws ConfigurationError if the package holds no rows to ask.
 */
async function smokeTest(folder, manifest, predictor, options) {
    const nothing = { rows: 0, largestDifference: null, medianLatencyMs: null, skipped: null };
    if (options.rows === 0)
        return { ...nothing, problem: null };
    const { table, expected } = await readSmokeRows(folder, manifest, options.rows);
    const { rows } = table;
    const actual = predictor.predict(table);
    const answers = actual.length / rows;
    if (actual.length !== expected.length) {
        const problem = `the model gives ${answers} numbers a row, the package has ${expected.length / rows}`;
        return { ...nothing, rows, problem };
    }
    let largestDifference = 0;
    let problem = null;
    for (let i = 0; i < expected.length; i++) {
        const difference = Math.abs(actual[i] - expected[i]) / Math.max(1, Math.abs(expected[i]));
        largestDifference = Math.max(largestDifference, difference);
        // Written so that NaN counts as different.
        if (!(difference <= smokeTolerance) && problem === null) {
            const row = Math.floor(i / answers);
            problem = `for test row ${row + 1} the model answers ${actual[i]}, but the package says ${expected[i]}`;
        }
    }
    const limit = options.maxLatencyMs;
    if (problem !== null || limit === undefined) {
        return { ...nothing, rows, largestDifference, problem };
    }
    const medianLatencyMs = medianLatency(predictor, table);
    if (medianLatencyMs > limit) {
        problem = `one row takes ${medianLatencyMs.toFixed(2)} ms (median of ${rows}), the limit is ${limit} ms`;
    }
    return { rows, largestDifference, medianLatencyMs, skipped: null, problem };
}
/**
 * The smoke test of a model that cannot be asked here: skipped for a stated reason, and a refusal where a limit is set
 * that cannot be measured.
 * @param reason the end of a sentence.
 */
function skippedSmokeTest(reason, options) {
    const problem = options.maxLatencyMs === undefined
        ? null
        : `deploy.smoke.max-latency-ms cannot be measured: ${reason}; leave the limit out`;
    return { rows: 0, largestDifference: null, medianLatencyMs: null, skipped: reason, problem };
}
/**
 * Opens a packaged policy. There are no rows to ask again: what it answers was judged in the environment, whose code
 * does not travel with the package. So this finds out that the files can be read, and that they give numbers.
 * @throws InfrastructureError if a file is not what a policy has.
 */
async function smokeTestPolicy(folder, manifest) {
    const files = new Map();
    for (const { path } of manifest.files) {
        if (path.startsWith('model/'))
            files.set(path.slice('model/'.length), await (0,promises_.readFile)((0,external_node_path_.join)(folder, path)));
    }
    const policy = (0,policy_files/* readPolicy */.T)(files);
    const answers = policy.forward(new Float64Array(policy.shape.inputs), 1);
    const problem = answers.every(Number.isFinite) ? null : 'the policy gives numbers that are not finite';
    return { rows: 0, largestDifference: null, medianLatencyMs: null, skipped: null, problem };
}
async function readSmokeRows(folder, manifest, rows) {
    const path = (0,external_node_path_.join)(folder, predictionsFile);
    if (!manifest.files.some((file) => file.path === predictionsFile)) {
        throw new errors/* ConfigurationError */.j1(`The package holds no ${predictionsFile} to compare the model's answers with.`, {
            location: { key: 'deploy.smoke.rows' },
            hint: 'Deploy the artifact of train itself (a release leaves predictions out), or set deploy.smoke.rows to 0.',
        });
    }
    const { task, classes, positive } = manifest;
    const predictions = await (0,predictions_file/* readPredictions */.R_)(path, { task, classes, positive });
    const answers = packagedAnswers(predictions, classes);
    const missing = manifest.features.find(({ name }) => !predictions.slices.columns.has(name))?.name;
    if (answers === null || missing !== undefined || predictions.rows === 0) {
        const lack = predictions.rows === 0 ? 'rows' : answers === null ? 'probabilities' : `column "${missing}"`;
        throw new errors/* ConfigurationError */.j1(`${predictionsFile} has no ${lack}, so the model's answers cannot be compared.`, {
            location: { file: path, column: missing },
            hint: 'Train the model again, or set deploy.smoke.rows to 0.',
        });
    }
    const count = Math.min(rows, predictions.rows);
    const first = Array.from({ length: count }, (_, row) => row);
    const width = answers.length / predictions.rows;
    return { table: (0,data_table/* selectRows */.A5)(predictions.slices, first), expected: answers.subarray(0, count * width) };
}
/**
 * Rows × the model's classes (or clusters), or one value a row; null where the file has labels only. Labels of test rows that the
 * model does not know are classes of the predictions, but not of the model.
 */
function packagedAnswers(predictions, classes) {
    if (predictions.task === 'regression')
        return predictions.predicted;
    if (predictions.task === 'anomaly')
        return predictions.score;
    if (predictions.task === 'clustering')
        return predictions.memberships;
    if (predictions.task === 'reinforcement')
        return null;
    const isPolicy = predictions.task === 'contextual-bandit';
    const probabilities = isPolicy ? predictions.policy : predictions.probabilities;
    const labels = isPolicy ? predictions.names : predictions.classes;
    const { rows } = predictions;
    if (probabilities === null)
        return null;
    const places = classes.map((label) => labels.indexOf(label));
    const answers = new Float64Array(rows * places.length);
    for (let row = 0; row < rows; row++) {
        for (let k = 0; k < places.length; k++) {
            answers[row * places.length + k] = probabilities[row * labels.length + places[k]];
        }
    }
    return answers;
}
function medianLatency(predictor, table) {
    const times = new Float64Array(table.rows);
    for (let row = 0; row < table.rows; row++) {
        const one = (0,data_table/* selectRows */.A5)(table, [row]);
        const start = performance.now();
        predictor.predict(one);
        times[row] = performance.now() - start;
    }
    times.sort();
    return times[Math.floor(times.length / 2)];
}

;// CONCATENATED MODULE: ./build/shared/src/deploy/verdict.js

/** The artifact in which validate-gate leaves its verdict on a model, unless told otherwise. */
function defaultVerdictArtifact({ name, id }) {
    return `${name}-verdict-${id.slice(0, 12)}`;
}
/**
 * Checks that a verdict may speak for a deployment: it is about exactly this model, it was given in this repository
 * and not in a fork, and in this run or on the commit that is deployed. Whether it is a pass is not asked here.
 * @param deployment.storedIn the run whose artifact the verdict is; null if it lay in a folder.
 * @param deployment.provenance what the platform says of `storedIn`, if that is another run: a fork's run can write
 *   anything into an artifact, so that the verdict's own words do not count.
 * @throws ConfigurationError with the reason.
 */
function checkVerdictApplies(verdict, deployment) {
    const { model, run, storedIn, provenance } = deployment;
    if (verdict.modelId !== model.id) {
        throw refused(`it is about the model ${verdict.modelId}, but ${model.id} is to be deployed`, 'Run validate-gate on this very model.');
    }
    if (verdict.withheld !== undefined) {
        throw refused(`it did not pass: ${verdict.withheld}`, 'Run validate-gate again once that is settled.');
    }
    if (verdict.fromFork) {
        throw refused('it was given in a run for a fork', 'Run validate-gate again after the merge.');
    }
    if (storedIn !== null && storedIn !== verdict.run) {
        throw refused(`it says that it was given in run ${verdict.run}, but it was found in run ${storedIn}`, 'Name the artifact of the run that made it.');
    }
    if (verdict.repository !== run.repository) {
        throw refused(`it was given in the repository "${verdict.repository}", and this is "${run.repository}"`, 'Run validate-gate in this repository.');
    }
    if (storedIn === null && verdict.run !== run.runId) {
        throw refused(`it lies in a folder and says that it was given in run ${verdict.run}, which nobody can confirm`, `Name it as "run:${verdict.run}/<artifact name>", or run validate-gate in this run.`);
    }
    if (storedIn !== null && storedIn !== run.runId) {
        if (provenance === null) {
            throw refused(`this repository has no run ${storedIn}`, 'Name an artifact of one of its runs.');
        }
        if (provenance.headRepository !== run.repository) {
            throw refused(`run ${storedIn} ran the code of "${provenance.headRepository || 'a deleted fork'}"`, 'Run validate-gate again after the merge.');
        }
        if (provenance.commit !== run.commit) {
            throw refused(`run ${storedIn} was on the commit ${provenance.commit}, and ${run.commit || '(none)'} is to be deployed`, 'Run validate-gate in this run, or deploy the commit that it judged.');
        }
    }
    const sameCommit = verdict.commit !== '' && verdict.commit === run.commit;
    if (verdict.run !== run.runId && !sameCommit) {
        throw refused(`it was given in run ${verdict.run} on the commit ${verdict.commit || '(none)'}, ` +
            `and this is run ${run.runId} on the commit ${run.commit || '(none)'}`, 'Run validate-gate in this run, or deploy the commit that it judged.');
    }
}
function refused(why, hint) {
    return new errors/* ConfigurationError */.j1(`The verdict does not allow this deployment: ${why}.`, {
        location: { key: 'gate' },
        hint,
    });
}

// EXTERNAL MODULE: ./build/shared/src/evaluate/metrics.js + 3 modules
var metrics = __webpack_require__(25883);
// EXTERNAL MODULE: ./build/shared/src/registry/model-package.js + 3 modules
var model_package = __webpack_require__(76275);
// EXTERNAL MODULE: ./build/shared/src/registry/model-reference.js + 1 modules
var model_reference = __webpack_require__(24597);
;// CONCATENATED MODULE: ./build/actions/deploy/src/stage.js

















const stage_inputs = schemas/* strictObject */.rej({
    model: inputs/* textInput */._Z.describe('The model to deploy: an artifact, a folder, run:<run id>/<artifact name>, environment:<name> or release:v1.2.0.'),
    environment: schemas/* string */.YjP().default('production').describe('Where it goes live.'),
    target: schemas/* enum */.k5n(['release', 'directory']).optional().describe('How it goes live (deploy.target).'),
    gate: inputs/* textInput */._Z.describe('The verdict of validate-gate: an artifact, a folder or run:<run id>/<artifact name>; "none" says openly that there is none.'),
    reason: schemas/* string */.YjP().max(500).optional().describe('Why it is deployed, for the records.'),
});
const outputs = {
    version: 'The version that is live now, such as v1.2.0.',
    'previous-version': 'The version that was live before; empty if none was.',
    'deployment-id': "The deployment's id on the platform.",
    url: 'Address of the release, or path of the folder.',
};
/**
 * Makes a gated model live. Refuses, with production untouched, what has no passed verdict or does not answer as
 * packaged.
 */
const stage = {
    name: 'deploy',
    description: 'Gives a gated model a version and makes it live.',
    inputs: stage_inputs,
    outputs,
    run,
};
async function run(values, context) {
    const { platform, config, signal } = context;
    const environment = (0,promotions/* checkEnvironmentName */.r0)(values.environment);
    const targetName = values.target ?? config.deploy.target;
    const model = await (0,model_reference/* resolveModel */.AX)('model', values.model ?? `${config.name}-model`, context);
    const { manifest } = model;
    if (manifest.name !== config.name) {
        throw new errors/* ConfigurationError */.j1(`The package is the model "${manifest.name}", and mlops.yml is about "${config.name}".`, {
            location: { key: 'model' },
            hint: 'Name the model of this pipeline, or the configuration that belongs to it.',
        });
    }
    const gate = await readGate(values.gate, manifest, context);
    const facts = {
        manifest,
        environment,
        target: targetName,
        origin: model.origin,
        gate: gate.text,
        ungated: gate.verdict === null,
        smoke: null,
        metrics: await readMetrics(model.folder),
    };
    if (gate.verdict !== null && gate.verdict !== 'pass') {
        return refusal(facts, `the gate's verdict is "${gate.verdict}"`);
    }
    signal.throwIfAborted();
    const { rows, 'max-latency-ms': maxLatencyMs } = config.deploy.smoke;
    const smoke = !(0,command_model/* canAnswer */.P_)(manifest)
        ? skippedSmokeTest(command_model/* cannotAnswer */.cB, { maxLatencyMs })
        : await (manifest.task === 'reinforcement'
            ? smokeTestPolicy(model.folder, manifest)
            : smokeTest(model.folder, manifest, await (0,model_package/* openModel */.GF)(model), { rows, maxLatencyMs }));
    if (smoke.skipped !== null)
        platform.log.warning(`The smoke test is skipped: ${smoke.skipped}.`);
    if (smoke.problem !== null)
        return refusal({ ...facts, smoke }, smoke.problem);
    const deployment = await deployModel({
        model,
        environment,
        reason: values.reason ?? null,
        makeTarget: (candidate) => makeTarget(targetName, candidate, context),
    }, platform, signal);
    return {
        outputs: {
            version: deployment.version,
            'previous-version': deployment.previousVersion ?? '',
            'deployment-id': deployment.deploymentId,
            url: deployment.destination.url,
        },
        result: {
            ...commonResult(facts),
            deployed: true,
            smoke,
            version: deployment.version,
            versionReason: deployment.versionReason,
            previousVersion: deployment.previousVersion,
            promotion: deployment.promotionTag,
            place: deployment.destination.place,
            packageDigest: deployment.destination.packageDigest,
        },
        report: deploymentReport({ ...facts, smoke }, deployment),
    };
}
/** A verdict on the model, not an error: reported, then the step fails. */
function refusal(facts, why) {
    const report = refusalReport(facts, why);
    return {
        outputs: {},
        result: { ...commonResult(facts), deployed: false, smoke: facts.smoke, refused: why },
        report,
        failure: report.headline,
    };
}
function commonResult({ manifest, environment, target, gate, metrics, }) {
    const { name, id: modelId, datasetId } = manifest;
    return { stage: 'deploy', name, modelId, datasetId, environment, target, gate, metrics };
}
/** @returns the verdict (null: openly without) and a sentence about it. */
async function readGate(gate, manifest, context) {
    if (gate === 'none') {
        context.platform.log.warning('gate: none. The model is deployed without a verdict.');
        return { verdict: null, text: 'none was asked: the input "gate" is "none"' };
    }
    const found = await (0,model_reference/* resolvePackage */.Ph)('gate', gate ?? defaultVerdictArtifact(manifest), registry_manifest/* verdictManifestSchema */.yK, context).catch((error) => {
        if (gate !== undefined || !(error instanceof errors/* ConfigurationError */.j1))
            throw error;
        throw new errors/* ConfigurationError */.j1(`There is no verdict on this model. ${error.message}`, {
            location: { key: 'gate' },
            hint: 'Run validate-gate first in the same run, name its verdict as "run:<run id>/<artifact name>", or say "none".',
            cause: error,
        });
    });
    const { run, runs } = context.platform;
    const storedIn = found.artifact?.run ?? null;
    checkVerdictApplies(found.manifest, {
        model: manifest,
        run,
        storedIn,
        provenance: storedIn !== null && storedIn !== run.runId ? await runs.find(storedIn) : null,
    });
    const { verdict, run: runId, commit, created } = found.manifest;
    const where = `${found.origin}, given in run ${runId}${commit ? ` on ${commit.slice(0, 12)}` : ''} at ${created}`;
    return { verdict, text: `${verdict} (${where})` };
}
function makeTarget(name, candidate, context) {
    const { platform, workingDirectory, stateDirectory } = context;
    const { deploy } = context.config;
    const { log } = platform;
    if (name === 'directory') {
        return directoryTarget(candidate, { directory: deploy.directory, workingDirectory, log });
    }
    // Returns of episodes tell of nobody, and without them the next policy could not be compared with this one.
    const isPolicy = candidate.manifest.task === 'reinforcement';
    const publishPredictions = deploy['publish-predictions'] || isPolicy;
    return releaseTarget(candidate, { releases: platform.releases, publishPredictions, stateDirectory, log });
}
const metricsSchema = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ value: schemas/* number */.aig().nullable() }));
/** The package's metrics for the report; none where it has no metrics.json of ours. */
async function readMetrics(folder) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'metrics.json'), 'utf8').catch(() => '{}');
    try {
        return (0,metrics/* metricValues */.tZ)(metricsSchema.parse(JSON.parse(text)));
    }
    catch {
        return {};
    }
}


/***/ }),

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
/* harmony export */   S: () => (/* binding */ suggestName)
/* harmony export */ });
/* unused harmony export nearestName */
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

/***/ 76690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mf: () => (/* binding */ refuseUnanswering),
/* harmony export */   P_: () => (/* binding */ canAnswer),
/* harmony export */   Py: () => (/* binding */ commandLearner),
/* harmony export */   cB: () => (/* binding */ cannotAnswer),
/* harmony export */   cx: () => (/* binding */ readCommandPredictions),
/* harmony export */   nt: () => (/* binding */ commandFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2503);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57296);
/* harmony import */ var _evaluate_predictions_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73566);
/* harmony import */ var _learners_tasks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93978);







/** The learner's name of a model that a program of the user's made: only that program can load it. */
const commandLearner = 'command';
/** Among the model's files, so that the model id covers the program's answers and not only the files it left. */
const commandPath = 'model/command.json';
const predictionsPath = 'predictions.parquet';
const commandSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('mlops-command/1'),
    command: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()),
    /** SHA-256 over the answers for the test rows, in the order of their ids. */
    predictions: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
});
/** The files that stand for the program in the package. */
function commandFiles(command, predictions) {
    const content = { format: 'mlops-command/1', command, predictions: predictionsDigest(predictions) };
    return new Map([['command.json', Buffer.from(`${JSON.stringify(content, null, 2)}\n`)]]);
}
/** Whether the package's model can answer new rows here. */
function canAnswer(manifest) {
    return manifest.learner.name !== commandLearner;
}
/** Why such a model is not asked, as the end of a sentence. */
const cannotAnswer = 'the model was made by a command, and only its own program can load it';
/**
 * What such a model said of its test rows, as packaged; null where the package holds no predictions (a release leaves
 * them out).
 * @throws InfrastructureError if they are not those that the model id stands for.
 */
async function readCommandPredictions(folder, manifest) {
    if (!manifest.files.some(({ path }) => path === predictionsPath))
        return null;
    const { task, classes, positive } = manifest;
    if ((0,_learners_tasks_js__WEBPACK_IMPORTED_MODULE_5__/* .isUnsupervised */ .sV)(task))
        return null;
    const predictions = await (0,_evaluate_predictions_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readPredictions */ .R_)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, predictionsPath), {
        task,
        classes,
        positive,
        threshold: manifest.threshold ?? 0.5,
    });
    if (predictions.task !== 'classification' && predictions.task !== 'regression')
        return null;
    const parsed = commandSchema.safeParse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, commandPath), 'utf8')));
    if (!parsed.success || parsed.data.predictions !== predictionsDigest(predictions)) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InfrastructureError */ .EN(`The predictions of the model in "${folder}" are not those that its id stands for.`, { hint: 'They were altered after the training. Train the model again.' });
    }
    return predictions;
}
/** @throws ConfigurationError for a model that cannot answer here. */
function refuseUnanswering(manifest) {
    if (canAnswer(manifest))
        return;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`The model cannot be asked: ${cannotAnswer}.`, {
        hint: 'Use what the package holds: its predictions and the files under model/.',
    });
}
/** Covers the rows' ids and answers; not the order of rows or classes, nor columns to slice by. */
function predictionsDigest(predictions) {
    const { rows, ids } = predictions;
    const lines = [];
    for (let row = 0; row < rows; row++) {
        const id = JSON.stringify(ids?.[row] ?? row);
        lines.push(`${id} ${answerText(predictions, row)}`);
    }
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(lines.sort().join('\n')).digest('hex');
}
function answerText(predictions, row) {
    if (predictions.task === 'regression')
        return String(predictions.predicted[row]);
    const { classes, probabilities, predicted } = predictions;
    const label = JSON.stringify(classes[predicted[row]]);
    if (probabilities === null)
        return label;
    const shares = classes
        .map((name, k) => [name, probabilities[row * classes.length + k]])
        // A class that only the reader knows has no share.
        .filter(([, share]) => share > 0)
        .map(([name, share]) => `${JSON.stringify(name)}:${share}`);
    return `${label} ${shares.join(' ')}`;
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
    const sorted = values.filter((value) => !Number.isNaN(value)).sort();
    const present = sorted.length;
    // Halves, so that the difference of the largest numbers there are is still a number.
    let half = 0;
    for (let i = 0; i < present; i++)
        half += (sorted[i] / 2 - half) / (i + 1);
    const mean = 2 * half;
    let squaredDeviations = 0;
    let distinct = present > 0 ? 1 : 0;
    for (let i = 0; i < present; i++) {
        squaredDeviations += (sorted[i] - mean) ** 2;
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
        rows: values.length,
        missing: values.length - present,
        mean: present > 0 ? mean : null,
        squaredDeviations: Math.min(squaredDeviations, Number.MAX_VALUE),
        minimum: present > 0 ? sorted[0] : null,
        maximum: present > 0 ? sorted[present - 1] : null,
        distinct: distinct <= mostDistinctNumbers ? distinct : null,
        quantiles,
        quantileError: 0,
    };
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

/***/ 63188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GD: () => (/* binding */ damagedFile),
/* harmony export */   Gw: () => (/* binding */ readModelFile),
/* harmony export */   JV: () => (/* binding */ writeModelFile),
/* harmony export */   OW: () => (/* binding */ parseJsonFile),
/* harmony export */   PZ: () => (/* binding */ damagedModel),
/* harmony export */   W7: () => (/* binding */ fileOf),
/* harmony export */   yN: () => (/* binding */ jsonBytes)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57296);

/** A JSON document as the bytes of a file. Numbers are written with as many digits as bring back the same bits. */
function jsonBytes(content) {
    return new TextEncoder().encode(`${JSON.stringify(content)}\n`);
}
/** The bytes of one of a model's files. @throws InfrastructureError if it is missing. */
function fileOf(files, name) {
    const bytes = files.get(name);
    if (bytes === undefined)
        throw damagedFile(name, 'it is missing');
    return bytes;
}
/**
 * The content of one of a model's files that is a JSON document.
 * @param name for messages.
 * @throws InfrastructureError if it is damaged, or of another format, saying where.
 */
function parseJsonFile(bytes, name, schema) {
    let content;
    try {
        content = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (error) {
        throw damagedFile(name, (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error), error);
    }
    const result = schema.safeParse(content);
    if (result.success)
        return result.data;
    const [issue] = result.error.issues;
    throw damagedFile(name, `${issue.path.join('.') || 'its top level'}: ${issue.message}`, result.error);
}
/** @param reason what is wrong with which part, without a full stop. */
function damagedFile(name, reason, cause) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InfrastructureError */ .EN(`The model's file ${name} cannot be used: ${reason}.`, {
        hint: 'Fetch the model package again, train the model again, or use a version of this software that reads its format.',
        cause,
    });
}
const onlyFile = 'model.json';
/** A model that is one JSON document, as the files of a package. */
function writeModelFile(content) {
    return new Map([[onlyFile, jsonBytes(content)]]);
}
/** Reads such a model. @throws InfrastructureError if it is missing, damaged, or of another format. */
function readModelFile(files, schema) {
    return parseJsonFile(fileOf(files, onlyFile), onlyFile, schema);
}
/** What is said of such a model whose parts do not go together. */
function damagedModel(reason) {
    return damagedFile(onlyFile, reason);
}


/***/ }),

/***/ 95626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Kf: () => (/* binding */ DenseNetwork),
  KV: () => (/* binding */ networkActivations),
  F9: () => (/* binding */ parameterCount)
});

;// CONCATENATED MODULE: ./build/shared/src/learners/reinforcement/matrix-products.js
/**
 * The three matrix products of a dense layer, for networks so small that calling a library costs more than the
 * arithmetic. Matrices lie row by row. Two rows times four columns are summed at once: their eight sums stay in
 * registers, and what is loaded is used several times.
 */
/** product[rows × columns] = bias[columns] + left[rows × inner] · right[inner × columns]. */
function multiplyAddBias(product, left, right, bias, rows, inner, columns) {
    const evenRows = rows & ~1;
    const fullColumns = columns & ~3;
    for (let row = 0; row < evenRows; row += 2) {
        const first = row * inner;
        const second = first + inner;
        for (let column = 0; column < fullColumns; column += 4) {
            let a0 = bias[column];
            let a1 = bias[column + 1];
            let a2 = bias[column + 2];
            let a3 = bias[column + 3];
            let b0 = a0;
            let b1 = a1;
            let b2 = a2;
            let b3 = a3;
            let at = column;
            for (let k = 0; k < inner; k++, at += columns) {
                const x = left[first + k];
                const y = left[second + k];
                const w0 = right[at];
                const w1 = right[at + 1];
                const w2 = right[at + 2];
                const w3 = right[at + 3];
                a0 += x * w0;
                a1 += x * w1;
                a2 += x * w2;
                a3 += x * w3;
                b0 += y * w0;
                b1 += y * w1;
                b2 += y * w2;
                b3 += y * w3;
            }
            const out = row * columns + column;
            product[out] = a0;
            product[out + 1] = a1;
            product[out + 2] = a2;
            product[out + 3] = a3;
            product[out + columns] = b0;
            product[out + columns + 1] = b1;
            product[out + columns + 2] = b2;
            product[out + columns + 3] = b3;
        }
        for (let column = fullColumns; column < columns; column++) {
            let a = bias[column];
            let b = a;
            for (let k = 0, at = column; k < inner; k++, at += columns) {
                a += left[first + k] * right[at];
                b += left[second + k] * right[at];
            }
            product[row * columns + column] = a;
            product[(row + 1) * columns + column] = b;
        }
    }
    for (let row = evenRows; row < rows; row++) {
        const first = row * inner;
        for (let column = 0; column < columns; column++) {
            let a = bias[column];
            for (let k = 0, at = column; k < inner; k++, at += columns)
                a += left[first + k] * right[at];
            product[row * columns + column] = a;
        }
    }
}
/** product[inner × columns] = left[rows × inner]ᵀ · right[rows × columns]: the gradient of a kernel. */
function multiplyTransposedLeft(product, left, right, rows, inner, columns) {
    const evenInner = inner & ~1;
    const fullColumns = columns & ~3;
    for (let k = 0; k < evenInner; k += 2) {
        for (let column = 0; column < fullColumns; column += 4) {
            let a0 = 0;
            let a1 = 0;
            let a2 = 0;
            let a3 = 0;
            let b0 = 0;
            let b1 = 0;
            let b2 = 0;
            let b3 = 0;
            for (let row = 0, at = k, from = column; row < rows; row++, at += inner, from += columns) {
                const x = left[at];
                const y = left[at + 1];
                const d0 = right[from];
                const d1 = right[from + 1];
                const d2 = right[from + 2];
                const d3 = right[from + 3];
                a0 += x * d0;
                a1 += x * d1;
                a2 += x * d2;
                a3 += x * d3;
                b0 += y * d0;
                b1 += y * d1;
                b2 += y * d2;
                b3 += y * d3;
            }
            const out = k * columns + column;
            product[out] = a0;
            product[out + 1] = a1;
            product[out + 2] = a2;
            product[out + 3] = a3;
            product[out + columns] = b0;
            product[out + columns + 1] = b1;
            product[out + columns + 2] = b2;
            product[out + columns + 3] = b3;
        }
    }
    for (let k = 0; k < inner; k++) {
        for (let column = k < evenInner ? fullColumns : 0; column < columns; column++) {
            let a = 0;
            for (let row = 0, at = k, from = column; row < rows; row++, at += inner, from += columns) {
                a += left[at] * right[from];
            }
            product[k * columns + column] = a;
        }
    }
}
/** product[rows × inner] = left[rows × columns] · right[inner × columns]ᵀ: the gradient of a layer's inputs. */
function multiplyTransposedRight(product, left, right, rows, inner, columns) {
    const evenRows = rows & ~1;
    const fullInner = inner & ~3;
    for (let row = 0; row < rows; row++) {
        const first = row * columns;
        if (row < evenRows && (row & 1) === 0) {
            const second = first + columns;
            for (let k = 0; k < fullInner; k += 4) {
                let a0 = 0;
                let a1 = 0;
                let a2 = 0;
                let a3 = 0;
                let b0 = 0;
                let b1 = 0;
                let b2 = 0;
                let b3 = 0;
                const w0 = k * columns;
                const w1 = w0 + columns;
                const w2 = w1 + columns;
                const w3 = w2 + columns;
                for (let column = 0; column < columns; column++) {
                    const x = left[first + column];
                    const y = left[second + column];
                    const c0 = right[w0 + column];
                    const c1 = right[w1 + column];
                    const c2 = right[w2 + column];
                    const c3 = right[w3 + column];
                    a0 += x * c0;
                    a1 += x * c1;
                    a2 += x * c2;
                    a3 += x * c3;
                    b0 += y * c0;
                    b1 += y * c1;
                    b2 += y * c2;
                    b3 += y * c3;
                }
                const out = row * inner + k;
                product[out] = a0;
                product[out + 1] = a1;
                product[out + 2] = a2;
                product[out + 3] = a3;
                product[out + inner] = b0;
                product[out + inner + 1] = b1;
                product[out + inner + 2] = b2;
                product[out + inner + 3] = b3;
            }
        }
        for (let k = row < evenRows ? fullInner : 0; k < inner; k++) {
            let a = 0;
            for (let column = 0, at = k * columns; column < columns; column++, at++) {
                a += left[first + column] * right[at];
            }
            product[row * inner + k] = a;
        }
    }
}

;// CONCATENATED MODULE: ./build/shared/src/learners/reinforcement/dense-network.js

const networkActivations = ['tanh', 'relu'];
/**
 * Dense layers with a forward and a backward pass on 64-bit floats. For the networks of reinforcement learning
 * (four inputs, 64 × 64 units), one row at a time to act and a few dozen to learn, it takes a fraction of the time
 * that a tensor library spends on calling its kernels.
 */
class DenseNetwork {
    shape;
    /** All kernels (inputs × units, row by row) and biases, layer by layer: what an optimiser moves. */
    parameters;
    /** Where `backward` leaves the gradient by `parameters`. */
    gradient;
    #layers = [];
    #inputs = new Float64Array(0);
    #capacity = 0;
    constructor(shape) {
        this.shape = shape;
        const widths = [shape.inputs, ...shape.hidden, shape.outputs];
        const size = parameterCount(shape);
        this.parameters = new Float64Array(size);
        this.gradient = new Float64Array(size);
        let at = 0;
        const take = (array, count) => array.subarray(at, at + count);
        for (let i = 1; i < widths.length; i++) {
            const [inputs, units] = [widths[i - 1], widths[i]];
            const kernel = take(this.parameters, inputs * units);
            const kernelGradient = take(this.gradient, inputs * units);
            at += inputs * units;
            const bias = take(this.parameters, units);
            const biasGradient = take(this.gradient, units);
            at += units;
            const empty = new Float64Array(0);
            this.#layers.push({
                inputs,
                units,
                kernel,
                bias,
                kernelGradient,
                biasGradient,
                outputs: empty,
                outputGradient: empty,
            });
        }
    }
    /**
     * Draws kernels uniformly with the variance of He et al. (2015) for relu and of Glorot and Bengio (2010) for
     * tanh, the last one multiplied by `outputScale`; biases become zero.
     */
    initialise(random, outputScale) {
        const last = this.#layers.length - 1;
        for (const [i, { inputs, units, kernel, bias }] of this.#layers.entries()) {
            const variance = this.shape.activation === 'relu' && i < last ? 2 / inputs : 2 / (inputs + units);
            const bound = Math.sqrt(3 * variance) * (i === last ? outputScale : 1);
            for (let k = 0; k < kernel.length; k++)
                kernel[k] = (2 * random.uniform() - 1) * bound;
            bias.fill(0);
        }
    }
    /**
     * @param inputs rows × inputs; kept for `backward`, so it must not change in between.
     * @returns rows × outputs, in memory that the next call writes over.
     */
    forward(inputs, rows) {
        if (rows > this.#capacity)
            this.#makeRoom(rows);
        this.#inputs = inputs;
        let values = inputs;
        const last = this.#layers.length - 1;
        for (let i = 0; i <= last; i++) {
            const layer = this.#layers[i];
            multiplyAddBias(layer.outputs, values, layer.kernel, layer.bias, rows, layer.inputs, layer.units);
            values = layer.outputs;
            if (i === last)
                break;
            const count = rows * layer.units;
            if (this.shape.activation === 'relu') {
                for (let k = 0; k < count; k++)
                    if (values[k] < 0)
                        values[k] = 0;
            }
            else
                for (let k = 0; k < count; k++)
                    values[k] = Math.tanh(values[k]);
        }
        return values;
    }
    /**
     * Writes `gradient`, for the rows of the last `forward`.
     * @param outputGradient rows × outputs: the gradient of the loss by the outputs.
     */
    backward(outputGradient, rows) {
        let above = outputGradient;
        for (let i = this.#layers.length - 1; i >= 0; i--) {
            const { inputs, units, kernel, kernelGradient, biasGradient } = this.#layers[i];
            const below = i === 0 ? this.#inputs : this.#layers[i - 1].outputs;
            multiplyTransposedLeft(kernelGradient, below, above, rows, inputs, units);
            biasGradient.fill(0);
            for (let row = 0, at = 0; row < rows; row++) {
                for (let unit = 0; unit < units; unit++, at++)
                    biasGradient[unit] += above[at];
            }
            if (i === 0)
                return;
            const next = this.#layers[i - 1].outputGradient;
            multiplyTransposedRight(next, above, kernel, rows, inputs, units);
            const count = rows * inputs;
            if (this.shape.activation === 'relu') {
                for (let k = 0; k < count; k++)
                    if (below[k] <= 0)
                        next[k] = 0;
            }
            else
                for (let k = 0; k < count; k++)
                    next[k] *= 1 - below[k] * below[k];
            above = next;
        }
    }
    #makeRoom(rows) {
        this.#capacity = rows;
        for (const layer of this.#layers) {
            layer.outputs = new Float64Array(rows * layer.units);
            layer.outputGradient = new Float64Array(rows * layer.units);
        }
    }
}
/** Number of weights and biases of a network. */
function parameterCount({ inputs, hidden, outputs }) {
    const widths = [inputs, ...hidden, outputs];
    let count = 0;
    for (let i = 1; i < widths.length; i++)
        count += (widths[i - 1] + 1) * widths[i];
    return count;
}


/***/ }),

/***/ 63364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readPolicy),
/* harmony export */   e: () => (/* binding */ writePolicy)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _model_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63188);
/* harmony import */ var _dense_network_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95626);



const modelFile = 'model.json';
const weightsFile = 'weights.bin';
const mostUnits = 100_000;
const units = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(mostUnits);
const layer = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    class_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('Dense'),
    config: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        units,
        activation: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([..._dense_network_js__WEBPACK_IMPORTED_MODULE_2__/* .networkActivations */ .KV, 'linear']),
        batch_input_shape: zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_1__/* ["null"] */ .chJ(), units]).optional(),
    }),
});
const modelSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('layers-model'),
    modelTopology: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        class_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('Sequential'),
        config: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ layers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(layer).min(1).max(9) }),
    }),
});
/**
 * The files of a policy: `model.json` and `weights.bin`, a layers model that `tf.loadLayersModel` reads. It takes an
 * observation and gives a number for each action; the action to take is that of the largest, the first of equals.
 */
function writePolicy(network) {
    const { inputs, hidden, activation, outputs } = network.shape;
    const widths = [inputs, ...hidden, outputs];
    const names = [...hidden.map((_, i) => `hidden-${i + 1}`), 'output'];
    const model = {
        format: 'layers-model',
        generatedBy: 'mlops-actions',
        convertedBy: null,
        modelTopology: {
            class_name: 'Sequential',
            config: {
                name: 'policy',
                layers: names.map((name, i) => ({
                    class_name: 'Dense',
                    config: {
                        name,
                        units: widths[i + 1],
                        activation: i < hidden.length ? activation : 'linear',
                        use_bias: true,
                        dtype: 'float32',
                        trainable: true,
                        ...(i === 0 ? { batch_input_shape: [null, inputs] } : {}),
                    },
                })),
            },
            keras_version: 'tfjs-layers 4.22.0',
            backend: 'tensor_flow.js',
        },
        weightsManifest: [
            {
                paths: [weightsFile],
                weights: names.flatMap((name, i) => [
                    { name: `${name}/kernel`, shape: [widths[i], widths[i + 1]], dtype: 'float32' },
                    { name: `${name}/bias`, shape: [widths[i + 1]], dtype: 'float32' },
                ]),
            },
        ],
    };
    return new Map([
        [modelFile, new TextEncoder().encode(`${JSON.stringify(model, null, 2)}\n`)],
        [weightsFile, new Uint8Array(Float32Array.from(network.parameters).buffer)],
    ]);
}
/**
 * Reads the files of a policy. Nothing in them is trusted.
 * @throws InfrastructureError if a file is missing or is not what `writePolicy` writes.
 */
function readPolicy(files) {
    const model = (0,_model_file_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonFile */ .OW)((0,_model_file_js__WEBPACK_IMPORTED_MODULE_0__/* .fileOf */ .W7)(files, modelFile), modelFile, modelSchema);
    const layers = model.modelTopology.config.layers.map(({ config }) => config);
    const hidden = layers.slice(0, -1);
    const inputs = layers[0].batch_input_shape?.[1];
    const activation = hidden[0]?.activation ?? 'relu';
    if (inputs === undefined ||
        activation === 'linear' ||
        layers[layers.length - 1].activation !== 'linear' ||
        hidden.some((one) => one.activation !== activation)) {
        throw (0,_model_file_js__WEBPACK_IMPORTED_MODULE_0__/* .damagedFile */ .GD)(modelFile, 'its layers are not those of a policy');
    }
    const shape = {
        inputs,
        hidden: hidden.map((one) => one.units),
        activation,
        outputs: layers[layers.length - 1].units,
    };
    const bytes = (0,_model_file_js__WEBPACK_IMPORTED_MODULE_0__/* .fileOf */ .W7)(files, weightsFile);
    const expected = 4 * (0,_dense_network_js__WEBPACK_IMPORTED_MODULE_2__/* .parameterCount */ .F9)(shape);
    if (bytes.byteLength !== expected) {
        throw (0,_model_file_js__WEBPACK_IMPORTED_MODULE_0__/* .damagedFile */ .GD)(weightsFile, `it has ${bytes.byteLength} bytes where ${modelFile} says ${expected}`);
    }
    // Copied: the bytes may start where a Float32Array cannot.
    const weights = new Float32Array(Uint8Array.from(bytes).buffer);
    if (!weights.every(Number.isFinite))
        throw (0,_model_file_js__WEBPACK_IMPORTED_MODULE_0__/* .damagedFile */ .GD)(weightsFile, 'it holds numbers that are not finite');
    const network = new _dense_network_js__WEBPACK_IMPORTED_MODULE_2__/* .DenseNetwork */ .Kf(shape);
    network.parameters.set(weights);
    return network;
}


/***/ }),

/***/ 76275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GF: () => (/* binding */ openModel),
  n0: () => (/* binding */ readModelMetrics),
  DC: () => (/* binding */ readModelProfile),
  jS: () => (/* binding */ readRepeats),
  FX: () => (/* binding */ writeModelPackage)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(37428);
// EXTERNAL MODULE: ./build/shared/src/base/digest.js
var digest = __webpack_require__(47163);
// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var base_errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/base/files.js
var files = __webpack_require__(66720);
// EXTERNAL MODULE: ./build/shared/src/command/command-model.js
var command_model = __webpack_require__(76690);
// EXTERNAL MODULE: ./build/shared/src/data/parquet.js
var parquet = __webpack_require__(18514);
// EXTERNAL MODULE: ./build/shared/src/data/profile/profile.js + 1 modules
var profile = __webpack_require__(13581);
// EXTERNAL MODULE: ./build/shared/src/evaluate/predictions-file.js + 3 modules
var predictions_file = __webpack_require__(73566);
// EXTERNAL MODULE: ./build/shared/src/explain/explain-rows.js
var explain_rows = __webpack_require__(2494);
// EXTERNAL MODULE: ./build/shared/src/features/features.js
var features_features = __webpack_require__(29734);
// EXTERNAL MODULE: ./build/shared/src/learners/calibration.js
var calibration = __webpack_require__(49488);
// EXTERNAL MODULE: ./build/shared/src/learners/registry.js
var registry = __webpack_require__(43973);
;// CONCATENATED MODULE: ./build/shared/src/learners/repeats.js

const figure = schemas/* number */.aig().nullable();
const spread = {
    mean: figure,
    /** Of the sample: n − 1 in the denominator; null for one value. */
    std: figure,
    min: figure,
    max: figure,
};
/** What the same training gives with one seed after another: how far a lucky seed is from the rest. */
const repeatsSchema = schemas/* strictObject */.rej({
    format: schemas/* literal */.euz('mlops-repeats/1'),
    /** The first is that of the packaged model, so that no lucky seed is chosen. */
    seeds: schemas/* array */.YOg(schemas/* int */.Whr()).min(1),
    /** Over the test split, by metric; values in the order of the seeds, null where one could not be computed. */
    metrics: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* strictObject */.rej({ values: schemas/* array */.YOg(figure), ...spread })),
});

// EXTERNAL MODULE: ./build/shared/src/registry/manifest.js
var registry_manifest = __webpack_require__(61548);
// EXTERNAL MODULE: ./build/shared/src/learners/tasks.js
var tasks = __webpack_require__(93978);
;// CONCATENATED MODULE: ./build/shared/src/registry/model-bom.js

/** A CycloneDX 1.6 bill of materials of the model (ML-BOM): what it is, and which data it learned from. */
function modelBom(manifest) {
    const dataReference = `dataset:${manifest.datasetId}`;
    return {
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        version: 1,
        // No time: the same model has the same bill of materials. The manifest says when it was made.
        metadata: { component: modelComponent(manifest, dataReference) },
        components: [
            {
                type: 'data',
                'bom-ref': dataReference,
                name: `${manifest.name}-dataset`,
                version: manifest.datasetId,
                data: [{ type: 'dataset', name: manifest.name }],
            },
        ],
        dependencies: [{ ref: `model:${manifest.id}`, dependsOn: [dataReference] }],
    };
}
function modelComponent(manifest, dataReference) {
    return {
        type: 'machine-learning-model',
        'bom-ref': `model:${manifest.id}`,
        name: manifest.name,
        version: manifest.id,
        modelCard: {
            modelParameters: {
                approach: { type: tasks/* taskFacts */.Xi[manifest.task].approach },
                task: manifest.task,
                architectureFamily: manifest.learner.name,
                datasets: [{ ref: dataReference }],
                inputs: manifest.features.map(({ name, type }) => ({ format: `${name}: ${type}` })),
                outputs: [{ format: tasks/* taskFacts */.Xi[manifest.task].answer }],
            },
        },
    };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/shared/src/report/markdown-escape.js
var markdown_escape = __webpack_require__(27103);
;// CONCATENATED MODULE: ./build/shared/src/registry/model-card.js



/** MODEL_CARD.md: Hugging Face metadata, then what the model is, for people. */
function modelCard(manifest, metrics) {
    const { pipelineTag, purpose } = tasks/* taskFacts */.Xi[manifest.task];
    const values = Object.entries(metrics).filter(([, { value }]) => value !== null);
    const metadata = {
        library_name: 'mlops-actions',
        pipeline_tag: pipelineTag,
        tags: ['tabular', ...(pipelineTag === 'other' ? [manifest.task] : []), manifest.learner.name],
        'model-index': [
            {
                name: manifest.name,
                results: [
                    {
                        task: { type: pipelineTag === 'other' ? manifest.task : pipelineTag },
                        dataset: { name: manifest.name, type: 'tabular', split: 'test', revision: manifest.datasetId },
                        metrics: values.map(([name, { value }]) => ({ type: name, value, name })),
                    },
                ],
            },
        ],
    };
    const params = Object.entries(manifest.learner.params).map(([name, value]) => `| ${(0,markdown_escape/* escapeMarkdown */.FV)(name)} | ${(0,markdown_escape/* escapeMarkdown */.FV)(JSON.stringify(value))} |`);
    return `---
${(0,dist/* stringify */.As)(metadata)}---

# ${manifest.name}

${purpose((0,markdown_escape/* escapeMarkdown */.FV)(manifest.target))} with ${manifest.learner.name}.

| | |
|---|---|
| Model | \`${manifest.id}\` |
| Data set | \`${manifest.datasetId}\` |
| Seed | ${manifest.seed} |
| Engine | ${manifest.engine.name} |

## Metrics on the test split

| Metric | Value |
|---|---|
${Object.entries(metrics)
        .map(([name, { value, reason }]) => `| ${name} | ${value === null ? (0,markdown_escape/* escapeMarkdown */.FV)(reason ?? 'none') : value} |`)
        .join('\n')}

## Features

${manifest.features.map(({ name, type }) => `- ${(0,markdown_escape/* escapeMarkdown */.FV)(name)} (${type})`).join('\n')}

## Parameters

| Parameter | Value |
|---|---|
${params.join('\n')}
`;
}

// EXTERNAL MODULE: ./build/shared/src/registry/release-assets.js
var release_assets = __webpack_require__(26616);
;// CONCATENATED MODULE: ./build/shared/src/registry/model-package.js



















/** profile.json of a model package: all that monitoring needs to know of training. */
const modelProfileSchema = schemas/* strictObject */.rej({
    format: schemas/* literal */.euz('mlops-model-profile/1'),
    /** The training split's features. */
    features: profile/* tableProfileSchema */.RX,
    /**
     * What the model said on the test split: by label (of two classes the positive one), by the target's name, by the
     * cluster's number, or as `score`.
     */
    predictions: profile/* tableProfileSchema */.RX,
    /** The training split's target; no column where there is none. */
    target: profile/* tableProfileSchema */.RX,
    /** Classification: how right the model was on the validation split at each level of confidence. */
    calibration: schemas/* array */.YOg(calibration/* calibrationBinSchema */.L).nullable(),
});
/**
 * What turns the learner's numbers into answers. It lies among the model's files, so that the model id covers it:
 * with another threshold it is another model.
 */
const decisionPath = 'model/decision.json';
const modelMetricsSchema = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ value: schemas/* number */.aig().nullable() }));
/** What other seeds gave. */
const repeatsFile = 'repeats.json';
function decisionOf(manifest) {
    const { task, target, classes, positive, threshold } = manifest;
    return { format: 'mlops-decision/1', task, target, classes, positive, threshold };
}
/** Writes a model package into an empty folder. @returns its manifest, with id and files. */
async function writeModelPackage(folder, content) {
    const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
    for (const [path, bytes] of content.files)
        await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, 'model', path), bytes);
    for (const [path, bytes] of content.exports ?? []) {
        await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, 'exports', path), bytes);
    }
    for (const [path, source] of content.copies ?? []) {
        const target = (0,external_node_path_.join)(folder, 'model', path);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
        await (0,promises_.copyFile)(source, target);
    }
    await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, decisionPath), json(decisionOf(content.manifest)));
    await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, 'features.json'), json(content.features));
    const id = (0,registry_manifest/* modelIdOf */.MC)(await (0,registry_manifest/* describeFiles */.LG)(folder));
    await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, 'profile.json'), `${JSON.stringify(content.profile)}\n`);
    await (0,predictions_file/* writePredictions */.id)((0,external_node_path_.join)(folder, 'predictions.parquet'), content.predictions);
    if (content.rowExplanations) {
        await (0,parquet/* writeParquet */.yI)((0,external_node_path_.join)(folder, release_assets/* explanationsFile */.ny), (0,explain_rows/* explanationTable */.S)(content.rowExplanations));
    }
    await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, 'metrics.json'), json(content.metrics));
    if (content.repeats)
        await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, repeatsFile), json(content.repeats));
    for (const [name, value] of content.documents ?? [])
        await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, name), json(value));
    const described = { ...content.manifest, id };
    await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, 'MODEL_CARD.md'), modelCard(described, content.metrics));
    await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, 'bom.json'), json(modelBom(described)));
    const manifest = { ...described, files: await (0,registry_manifest/* describeFiles */.LG)(folder) };
    await (0,registry_manifest/* writeManifest */.HN)(folder, manifest);
    return manifest;
}
/**
 * Loads the model of a package whose files were checked.
 * @throws ConfigurationError for a model that a command made. @throws InfrastructureError if it cannot be read.
 */
async function openModel({ folder, manifest, }) {
    (0,command_model/* refuseUnanswering */.Mf)(manifest);
    const features = features_features/* fittedFeaturesSchema */.D5.safeParse(await readJson(folder, 'features.json'));
    if (!features.success)
        throw unreadable(folder, 'features.json', errors/* prettifyError */.S1(features.error));
    const decision = await readJson(folder, decisionPath);
    if ((0,digest/* canonicalJson */.dj)(decision) !== (0,digest/* canonicalJson */.dj)(decisionOf(manifest))) {
        throw unreadable(folder, decisionPath, 'it says something else than manifest.json');
    }
    const paths = manifest.files
        .map(({ path }) => path)
        .filter((path) => path.startsWith('model/') && path !== decisionPath);
    const predictor = await (0,registry/* loadPredictor */.bu)(folder, manifest.learner.name, paths, features.data);
    return {
        folder,
        manifest,
        features: features.data,
        predictor,
        predict: (table) => predictor.predict(table),
    };
}
/** The profile of a model package that was verified. @throws InfrastructureError if it cannot be read. */
async function readModelProfile(folder) {
    const profile = modelProfileSchema.safeParse(await readJson(folder, 'profile.json'));
    if (profile.success)
        return profile.data;
    throw unreadable(folder, 'profile.json', errors/* prettifyError */.S1(profile.error));
}
/**
 * What the training of a model package that was verified gave with other seeds; null if it was trained once.
 * @throws InfrastructureError if it cannot be read.
 */
async function readRepeats({ folder, manifest, }) {
    if (!manifest.files.some(({ path }) => path === repeatsFile))
        return null;
    const repeats = repeatsSchema.safeParse(await readJson(folder, repeatsFile));
    if (repeats.success)
        return repeats.data;
    throw unreadable(folder, repeatsFile, errors/* prettifyError */.S1(repeats.error));
}
/** The metrics that a model package that was verified was stored with, over its own test rows, by name. */
async function readModelMetrics(folder) {
    const metrics = modelMetricsSchema.safeParse(await readJson(folder, 'metrics.json'));
    if (!metrics.success)
        throw unreadable(folder, 'metrics.json', errors/* prettifyError */.S1(metrics.error));
    return Object.fromEntries(Object.entries(metrics.data).map(([name, { value }]) => [name, value]));
}
async function readJson(folder, name) {
    try {
        return JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(folder, name), 'utf8'));
    }
    catch (cause) {
        throw unreadable(folder, name, (0,base_errors/* messageOf */.bD)(cause), cause);
    }
}
function unreadable(folder, name, why, cause) {
    return new base_errors/* InfrastructureError */.EN(`"${name}" of the model in "${folder}" cannot be read: ${why}.`, {
        hint: 'Train the model again with this version.',
        cause,
    });
}


/***/ }),

/***/ 27103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   GL: () => (/* binding */ escapeMarkdownSentence),
/* harmony export */   cK: () => (/* binding */ escapeMarkdownHtml),
/* harmony export */   hl: () => (/* binding */ fenceMarkdown),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   t3: () => (/* binding */ escapeMarkdownParagraph)
/* harmony export */ });
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87612);

/**
 * Text from outside as GitHub's Markdown, so that it renders as the plain text that it is.
 *
 * Two things read it. The Markdown parser: its signs are escaped with backslashes, HTML's with entities. Then
 * GitHub looks for mentions, issues, commits, emoji and formulas in the *rendered* text, where an escape is gone
 * already: `\@name` and `&#64;name` still notify. It reads each text node by itself, so a `<wbr>` (a place where
 * a line may break, which is neither seen nor copied) parts what would be found.
 */
/** Stands for a parting until the rest is escaped. Text has no control character left by then. */
const parting = '\0';
/** Commit ids have 7 to 40 hexadecimal digits. */
const hexadecimalRuns = /[0-9a-f]{7,}/gi;
const partings = new RegExp([
    // Mentions, teams, e-mail addresses, owner/repository@commit.
    '(?<=@)',
    // Issues: #1, owner/repository#1, and GH-1 or the prefixes of a repository's own trackers.
    '(?<=#)(?=\\w)',
    '(?<=[a-z]-)(?=\\d)',
    '(?<=ghsa-)',
    // Addresses.
    '(?<=:)(?=//)',
    '(?<=/)(?=/)',
    '(?<=www)(?=\\.)',
    // Emoji.
    '(?<=:)(?=[\\w+-]+:)',
].join('|'), 'gi');
const markdownSigns = /[\\`*[\]~#<>&|$\0]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
const htmlSigns = /[<>&"'$\0]/g;
/** A name, label, heading or cell: one line of Markdown, in a table or out of it. */
function escapeMarkdown(text, limit) {
    return escapeLine((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(text, limit));
}
/** A sentence: one line of Markdown. */
function escapeMarkdownSentence(text, limit) {
    return escapeLine((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleSentence */ .kX)(text, limit));
}
/** A paragraph: one line of Markdown, with `<br>` where the text has a line break. */
function escapeMarkdownParagraph(text) {
    return (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleParagraph */ .Tl)(text).map(escapeLine).join('<br>');
}
/** A name inside an HTML block of a Markdown text (`<summary>`), where Markdown's own escapes do not work. */
function escapeMarkdownHtml(text) {
    return part((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(text)).replace(htmlSigns, (sign) => entities[sign] ?? replacements[sign]);
}
/** The lines of a listing, and the fence to put before and after them: longer than any run of its backticks. */
function fenceMarkdown(text) {
    // GitHub's parser counts no further than 255.
    const lines = (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLines */ .gB)(text).map((line) => line.replace(/`{100,}/g, (run) => (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shortenMiddle */ .jM)(run, 99)));
    let longest = 2;
    for (const line of lines) {
        for (const run of line.match(/`+/g) ?? [])
            longest = Math.max(longest, run.length);
    }
    return { fence: '`'.repeat(longest + 1), lines };
}
/**
 * A link. Nothing in its address can end it.
 * @returns just the text if the address is not `http:` or `https:`, or longer than 2,000 characters.
 */
function markdownLink(link, limit) {
    const text = escapeMarkdown(link.text, limit);
    if (!URL.canParse(link.url))
        return text;
    const url = new URL(link.url);
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return text;
    const address = url.href
        .replace(/[^\w.~:/?#@!$&+,;=%-]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
        .replaceAll('&', '&amp;');
    return address.length > 2000 ? text : `[${text}](${address})`;
}
const entities = {
    '<': '&lt;',
    '>': '&gt;',
    '&': '&amp;',
    '"': '&quot;',
    "'": '&#39;',
};
const replacements = {
    ...entities,
    '|': '&#124;',
    // What GitHub's documentation advises where a dollar sign is not a formula's.
    $: '<span>$</span>',
    [parting]: '<wbr>',
};
function escapeLine(line) {
    return part(line)
        .replace(markdownSigns, (sign) => replacements[sign] ?? `\\${sign}`)
        .replace(/^[-+=](?![\p{L}\p{N}.])/u, '\\$&')
        .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
function part(line) {
    return line
        .replace(hexadecimalRuns, (run) => run.match(/.{1,6}/g).join(parting))
        .replace(partings, parting);
}


/***/ }),

/***/ 87612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   TC: () => (/* binding */ longTextLimit),
/* harmony export */   Tl: () => (/* binding */ visibleParagraph),
/* harmony export */   gB: () => (/* binding */ visibleLines),
/* harmony export */   jM: () => (/* binding */ shortenMiddle),
/* harmony export */   kX: () => (/* binding */ visibleSentence)
/* harmony export */ });
/* unused harmony export shortTextLimit */
/**
 * Text from outside, made fit to be looked at: every renderer passes text through here before it escapes it for
 * where it goes.
 */
/** Longest name, label, heading or cell that is shown, in UTF-16 units. */
const shortTextLimit = 200;
/** Longest sentence or paragraph that is shown, in UTF-16 units. */
const longTextLimit = 4000;
/**
 * What a reader cannot see, or what reorders or hides its neighbours: control and format characters (zero-width,
 * bidirectional, tags), lone surrogates, line and paragraph separators, and all else that Unicode lets a display
 * ignore.
 */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const invisibleExceptLineBreaks = new RegExp(`(?!\\n)${invisible.source}`, 'gu');
/** A name or a cell on one line: shortened in its middle, invisible characters shown as escapes. */
function visibleLine(text, limit = shortTextLimit) {
    return shortenMiddle(text, limit).replace(invisible, escapeCharacter).trim();
}
/** A sentence on one line. A single word is shortened as a name is. */
function visibleSentence(text, limit = longTextLimit) {
    return shortenWords(shortenMiddle(text, limit)).replace(invisible, escapeCharacter).trim();
}
/** The lines of a paragraph. */
function visibleParagraph(text) {
    return shortenWords(shortenMiddle(text.trim(), longTextLimit))
        .split(/\r\n|\r|\n/)
        .map((line) => line.replaceAll('\t', ' ').replace(invisible, escapeCharacter).trim());
}
/** The lines of a listing, each shortened in its middle; tabs become spaces. */
function visibleLines(text) {
    return text
        .replace(/\r\n|\r/g, '\n')
        .replaceAll('\t', '    ')
        .replace(invisibleExceptLineBreaks, escapeCharacter)
        .replace(/^\n+|\s+$/g, '')
        .split('\n')
        .map((line) => shortenMiddle(line, 2 * shortTextLimit));
}
/** Keeps the beginning and the end of a text that is longer than `limit`, with "…" between; never half a pair. */
function shortenMiddle(text, limit) {
    if (text.length <= limit)
        return text;
    let head = Math.ceil((limit - 1) / 2);
    let tail = text.length - Math.floor((limit - 1) / 2);
    if (isHighSurrogate(text, head - 1))
        head--;
    if (isHighSurrogate(text, tail - 1))
        tail++;
    return `${text.slice(0, head)}…${text.slice(tail)}`;
}
function shortenWords(text) {
    return text.replace(/\S+/g, (word) => shortenMiddle(word, shortTextLimit));
}
function isHighSurrogate(text, index) {
    const unit = text.charCodeAt(index);
    return unit >= 0xd800 && unit <= 0xdbff;
}
function escapeCharacter(character) {
    if (character === '\n')
        return '\\n';
    if (character === '\r')
        return '\\r';
    if (character === '\t')
        return '\\t';
    const hex = character.codePointAt(0).toString(16);
    return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
}


/***/ })

};
