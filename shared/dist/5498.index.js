export const id = 5498;
export const ids = [5498];
export const modules = {

/***/ 22151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  stage: () => (/* binding */ stage)
});

// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
;// CONCATENATED MODULE: ./build/shared/src/attestation/signer.js
/**
 * Object identifiers of Fulcio's extensions, below its own arc 1.3.6.1.4.1.57264.1
 * (https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md).
 */
const fulcioArc = '1.3.6.1.4.1.57264.1.';
const extensionNumbers = {
    issuer: 8,
    workflow: 9,
    runner: 11,
    repository: 12,
    commit: 13,
    ref: 14,
    repositoryId: 15,
    startedWorkflow: 18,
    event: 20,
    run: 21,
};
/** Reads who signed from a certificate's extensions; what a certificate does not tell is empty. */
function readSigner(extensions) {
    const values = new Map(extensions.map(({ oid, value }) => [oid?.id.join('.') ?? '', value]));
    const read = (name) => {
        const value = values.get(`${fulcioArc}${extensionNumbers[name]}`);
        return value === undefined ? '' : readUtf8String(value);
    };
    return {
        issuer: read('issuer'),
        workflow: read('workflow'),
        startedWorkflow: read('startedWorkflow'),
        repository: read('repository'),
        repositoryId: read('repositoryId'),
        commit: read('commit'),
        ref: read('ref'),
        event: read('event'),
        runId: /\/actions\/runs\/(\d+)\/attempts\/\d+$/.exec(read('run'))?.[1] ?? '',
        runner: read('runner'),
    };
}
/** The text of a UTF8String in DER (X.690, 8.1 and 8.23); empty where it is anything else. */
function readUtf8String(der) {
    if (der[0] !== 0x0c || der.length < 2)
        return '';
    const long = der[1] & 0x80 ? der[1] & 0x7f : 0;
    let length = long === 0 ? der[1] : 0;
    for (let k = 0; k < long; k++)
        length = length * 256 + der[2 + k];
    const start = 2 + long;
    return start + length === der.length ? new TextDecoder().decode(der.subarray(start)) : '';
}
/** Why a signer is not one of the repository's own workflows, as the end of a sentence; null if it is. */
function whyNotOurs(signer, ours) {
    const address = `${ours.server}/${ours.repository}`;
    // An enterprise may have its name added to the address; the tokens are from the same service.
    const enterprise = signer.issuer.slice(ours.issuer.length);
    if (!signer.issuer.startsWith(ours.issuer) || !/^(\/[A-Za-z0-9-]+)?$/.test(enterprise)) {
        return `its signer was vouched for by "${signer.issuer}", not by ${ours.issuer}`;
    }
    if (!sameName(signer.repository, address)) {
        return `it was signed in "${signer.repository}", and this is ${address}`;
    }
    if (ours.repositoryId !== null && signer.repositoryId !== ours.repositoryId) {
        return `it was signed in an earlier repository of this name (number ${signer.repositoryId || 'unknown'})`;
    }
    const workflows = `${address}/.github/workflows/`;
    if (!sameName(signer.startedWorkflow.slice(0, workflows.length), workflows)) {
        return `the workflow "${signer.startedWorkflow}" is not one of this repository`;
    }
    return null;
}
/** GitHub's names of repositories know no upper and lower case. */
function sameName(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}

// EXTERNAL MODULE: ./build/shared/src/attestation/statement.js
var attestation_statement = __webpack_require__(69253);
;// CONCATENATED MODULE: ./build/shared/src/attestation/verify-attestation.js



/** An attestation that proves nothing. The message is the end of a sentence. */
class UntrustedAttestation extends Error {
}
/**
 * What a signature needs beside a certificate. The public instance puts certificates and signatures into public logs;
 * GitHub's, which serves private repositories, has a timestamp authority instead.
 */
const thresholds = {
    'public-good': { ctlog: 1, tlog: 1 },
    github: { ctlog: 0, tlog: 0 },
};
/**
 * Checks an attestation: the chain of certificates and the time of the signature, the signature itself, who signed,
 * and that the signed statement is of the expected kind and about the expected content.
 * @param bundle a Sigstore bundle as JSON; may be anything.
 * @param trustedRoot what signatures are checked against.
 * @throws UntrustedAttestation with the reason. @throws whatever `trustedRoot` throws.
 */
async function verifyAttestation(bundle, trustedRoot, expected) {
    const { bundleFromJSON } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19));
    const { toSignedEntity, toTrustMaterial, Verifier } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(4463), __webpack_require__.e(4187)]).then(__webpack_require__.t.bind(__webpack_require__, 54187, 19));
    const parsed = refusing('it is not a Sigstore bundle', () => bundleFromJSON(bundle));
    if (parsed.content.$case !== 'dsseEnvelope')
        throw new UntrustedAttestation('it holds no statement');
    const { payload, payloadType } = parsed.content.dsseEnvelope;
    if (payloadType !== attestation_statement/* statementPayloadType */.Q7) {
        throw new UntrustedAttestation(`it holds "${payloadType}", not a statement`);
    }
    // Only the public instance has a log. Whichever it is said to be, only signatures under its root hold.
    const authority = parsed.verificationMaterial.tlogEntries.length > 0 ? 'public-good' : 'github';
    const material = toTrustMaterial(await trustedRoot(authority));
    const { ctlog: ctlogThreshold, tlog: tlogThreshold } = thresholds[authority];
    const verifier = new Verifier(material, { ctlogThreshold, tlogThreshold, timestampThreshold: 1 });
    const { identity } = refusing('its signature does not hold', () => verifier.verify(toSignedEntity(parsed)));
    const signer = readSigner(identity?.oids ?? []);
    const strange = whyNotOurs(signer, expected.signer);
    if (strange !== null)
        throw new UntrustedAttestation(strange);
    const statement = refusing('it holds no in-toto statement', () => attestation_statement/* signedStatementSchema */.B8.parse(JSON.parse(payload.toString('utf8'))));
    if (statement.predicateType !== expected.predicateType) {
        throw new UntrustedAttestation(`it states "${statement.predicateType}", not "${expected.predicateType}"`);
    }
    if (!statement.subject.some(({ digest }) => digest.sha256 === expected.subject)) {
        throw new UntrustedAttestation(`it is about other content than sha256:${expected.subject}`);
    }
    return { statement, signer };
}
function refusing(why, work) {
    try {
        return work();
    }
    catch (error) {
        throw new UntrustedAttestation(`${why} (${(0,errors/* messageOf */.bD)(error)})`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./build/shared/src/attestation/check-attestation.js

/**
 * Looks for an attestation of this repository's own about some content. One that holds is enough: others beside it can
 * be stored by anybody who may write attestations, and take nothing away from it.
 * @param subject SHA-256 of the content.
 * @param accept what else must be true, as `whatDiffers` says it: the reason why it is not, or null.
 * @throws InfrastructureError if the attestations, or what they are checked against, cannot be fetched.
 */
async function findAttestation(subject, predicateType, { attestations }, accept = async () => null) {
    const { trusted } = attestations;
    if (trusted === null)
        return { kind: 'absent', why: 'there are none here' };
    const bundles = await attestations.find(subject, predicateType);
    if (bundles === null) {
        return { kind: 'absent', why: 'the token may not look for them (permission "attestations: read")' };
    }
    if (bundles.length === 0)
        return { kind: 'absent', why: 'there is none' };
    const reasons = new Set();
    for (const bundle of bundles) {
        const found = await check(bundle);
        if (typeof found !== 'string')
            return { kind: 'proven', attestation: found };
        reasons.add(found);
    }
    return { kind: 'untrusted', why: [...reasons].slice(0, 5).join('; ') };
    async function check(bundle) {
        try {
            const expected = { predicateType, subject, signer: trusted };
            const attestation = await verifyAttestation(bundle, (authority) => attestations.trustedRoot(authority), expected);
            return (await accept(attestation)) ?? attestation;
        }
        catch (error) {
            if (error instanceof UntrustedAttestation)
                return error.message;
            throw error;
        }
    }
}
/** Who signed, for reports. */
function describeSigner({ signer }) {
    const { workflow, startedWorkflow, runId, runner } = signer;
    return `signed by ${workflow || startedWorkflow} in run ${runId} (${runner || 'runner unknown'})`;
}

;// CONCATENATED MODULE: ./build/shared/src/attestation/provenance-statement.js
/** SLSA's predicate for where something was built (https://slsa.dev/spec/v1.0/provenance). */
const provenancePredicateType = 'https://slsa.dev/provenance/v1';
/**
 * The statement that this run built the subjects, in the form that GitHub's own action gives it, so that its tools read
 * it (https://actions.github.io/buildtypes/workflow/v1).
 * @param materials what went into it besides the commit that the run was started on.
 */
function provenanceStatement(subject, run, materials) {
    const repository = `${run.server}/${run.repository}`;
    // owner/name/.github/workflows/model.yml@refs/heads/main
    const [path] = run.startedWorkflow.slice(run.repository.length + 1).split('@');
    return {
        subject,
        predicateType: provenancePredicateType,
        predicate: {
            buildDefinition: {
                buildType: 'https://actions.github.io/buildtypes/workflow/v1',
                externalParameters: { workflow: { ref: run.ref, repository, path } },
                internalParameters: {
                    github: {
                        event_name: run.event,
                        repository_id: run.repositoryId,
                        repository_owner_id: run.ownerId,
                        runner_environment: run.runner,
                    },
                },
                resolvedDependencies: [
                    { uri: `git+${repository}@${run.ref}`, digest: { gitCommit: run.commit } },
                    ...materials,
                ],
            },
            runDetails: {
                builder: { id: `${run.server}/${run.workflow}` },
                metadata: { invocationId: `${repository}/actions/runs/${run.runId}/attempts/${run.runAttempt}` },
            },
        },
    };
}

;// CONCATENATED MODULE: ./build/shared/src/deploy/check-provenance.js



/**
 * Checks the provenance of a package that was deployed before and is to be used again: it must be attested by a
 * workflow of this repository, where it is attested at all.
 * @param options.required whether it must be attested.
 * @returns what was found, for reports.
 * @throws ConfigurationError if there is an attestation that proves nothing, or none where there must be one.
 * @throws InfrastructureError if it could not be looked for or checked.
 */
async function checkProvenance(model, platform, { required }) {
    const found = await findAttestation(model.packageDigest, provenancePredicateType, platform);
    if (found.kind === 'proven')
        return `provenance ${describeSigner(found.attestation)}`;
    if (found.kind === 'absent' && !required)
        return `provenance not attested: ${found.why}`;
    const why = found.kind === 'absent'
        ? `deploy.require-attestation is set, and of its attestations ${found.why}`
        : `its attestation proves nothing: ${found.why}`;
    throw new errors/* ConfigurationError */.j1(`The package of ${model.origin} is not used: ${why}.`, {
        location: { key: 'model' },
        hint: 'Deploy the artifact of train instead, which is judged and attested anew.',
    });
}

// EXTERNAL MODULE: ./build/shared/src/registry/production.js
var production = __webpack_require__(90174);
// EXTERNAL MODULE: ./build/shared/src/registry/promotions.js + 1 modules
var promotions = __webpack_require__(5551);
;// CONCATENATED MODULE: ./build/shared/src/deploy/deployment-states.js


/** Deployments that are looked at: those of the runs that were killed since the last one that ended well. */
const mostLookedAt = 30;
/** What `task` is for a model's deployments, so that several models can share an environment. */
function deploymentTask(name) {
    return `mlops:${name}`;
}
/**
 * Gives deployments whose run was killed the state that the promotions say they have: the live one `success`, any
 * other that looks live or under way `inactive`. A deployment that really is under way sets its own state when it is
 * done.
 * @returns whether the newest deployment ended badly.
 */
async function healDeployments(platform, name, environment) {
    const { deployments, log } = platform;
    let lastFailed = false;
    try {
        const live = await liveDeployment(platform, name, environment);
        const listed = await deployments.list({ environment, task: deploymentTask(name) });
        const abandoned = new Set();
        const open = [];
        let passedLive = live === null;
        for (const [place, { id, payload }] of listed.slice(0, mostLookedAt).entries()) {
            const state = await deployments.state(id);
            if (place === 0)
                lastFailed = state === 'failure';
            if (id === live) {
                passedLive = true;
                if (state !== 'success')
                    await setLive(platform, id, payload.version ?? '');
            }
            else if (!isOver(state))
                open.push(id);
            else if (passedLive)
                break;
        }
        // What was live before may lie far behind, among runs that were killed while it was.
        const replaced = await replacedDeployment(platform, name, environment);
        if (replaced !== null && replaced !== live && !isOver(await deployments.state(replaced))) {
            open.push(replaced);
        }
        // The oldest first: then whoever finds one that is over knows that those before it are.
        for (const id of [...new Set(open)].reverse()) {
            abandoned.add(id);
            const description = 'Its run ended before it was done, or another version was promoted meanwhile';
            await deployments.setState(id, 'inactive', { description });
        }
        // One of them may have been under way, and promoted since: then it must not stay inactive.
        const now = abandoned.size === 0 ? null : await liveDeployment(platform, name, environment);
        if (now !== null && abandoned.has(now))
            await setLive(platform, now, '');
    }
    catch (error) {
        log.warning(`Earlier deployments could not be looked at: ${(0,errors/* messageOf */.bD)(error)}`);
    }
    return { lastFailed };
}
async function liveDeployment({ tags }, name, environment) {
    const latest = await (0,promotions/* latestPromotion */.NH)(tags, name, environment);
    if (latest === null || latest.withdrawn)
        return null;
    return (await (0,promotions/* readPromotionRecord */.nO)(tags, latest))?.deployment ?? null;
}
/** Of the promotion before the latest. */
async function replacedDeployment({ tags }, name, environment) {
    const before = (await (0,promotions/* listPromotions */.R$)(tags, name, environment)).at(-2);
    return before === undefined ? null : ((await (0,promotions/* readPromotionRecord */.nO)(tags, before))?.deployment ?? null);
}
function isOver(state) {
    return state === 'failure' || state === 'inactive';
}
async function setLive({ deployments }, id, version) {
    await deployments.setState(id, 'success', { description: `${version} is live`.trim() });
}
/**
 * The deployment that was promoted becomes `success`, the one before it `inactive`. A state that cannot be set does
 * not make a model less live, so it is a warning.
 * @param replaced what was live before; null if nothing was, or another program made it so.
 */
async function mirrorPromotion(record, replaced, url, { deployments, log }) {
    try {
        // GitHub takes only web addresses.
        const environmentUrl = /^https?:\/\//.test(url) ? { environmentUrl: url } : {};
        const description = `${record.name} ${record.version} is live`;
        await deployments.setState(record.deployment, 'success', { description, ...environmentUrl });
        if (replaced === null)
            return;
        const verb = record.rolledBackFrom === undefined ? 'Replaced by' : 'Rolled back to';
        await deployments.setState(replaced.deployment, 'inactive', { description: `${verb} ${record.version}` });
    }
    catch (error) {
        log.warning(`The deployment's status could not be set: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}

;// CONCATENATED MODULE: ./build/shared/src/deploy/settle-target.js


/** How often a target is switched to what is live while others deploy too. */
const attempts = 20;
/**
 * Lets a target use what the promotions say is live. They part when a run is killed between switch and promotion, and
 * when two deployments switch at the same time. Whoever writes to a target ends with this, so that of several the last
 * one leaves both in agreement.
 * @param place.prepared the version that `target` is prepared to switch to; null if it is only to be asked.
 * @param makeTarget for another version's candidate.
 * @throws InfrastructureError if the target cannot be brought to it.
 */
async function settleTarget(place, target, makeTarget, context) {
    const { platform } = context;
    const { name, environment, prepared } = place;
    if (!target.serves)
        return;
    for (let attempt = 0; attempt < attempts; attempt++) {
        const live = await (0,production/* findProduction */.lG)(platform, name, environment);
        if (live === null || (await target.serves(live.version)) !== false)
            return;
        platform.log.info(`The target is switched to ${live.version}, which is live.`);
        if (live.version === prepared) {
            await target.switch(null);
            continue;
        }
        const found = await (0,production/* fetchLivePackage */.L0)(live, context);
        const other = await makeTarget({
            version: live.version,
            versionTag: live.tag.name,
            environment,
            folder: found.folder,
            manifest: found.manifest,
            packageDigest: found.packageDigest,
        });
        await other.prepare(null);
        await other.switch(null);
    }
    throw new errors/* InfrastructureError */.EN(`The target does not stay with what is live in ${environment}.`, {
        hint: 'Let deployments of one model wait for each other: give their job a "concurrency" group.',
        retryable: true,
    });
}

;// CONCATENATED MODULE: ./build/shared/src/deploy/heal.js




/**
 * Brings what a killed run left back to what the promotions say: the states of deployments, and the target. Every run
 * of `deploy` begins with it, also one that deploys nothing in the end. What cannot be mended is a warning: it is not
 * the fault of what is to be deployed.
 * @param makeTarget for the version that is live.
 * @returns whether the newest deployment ended badly.
 */
async function heal({ name, environment }, makeTarget, context) {
    const { platform } = context;
    const healed = await healDeployments(platform, name, environment);
    try {
        await healTarget();
    }
    catch (error) {
        platform.log.warning(`The target could not be held against the records: ${(0,errors/* describeError */.Uc)(error)}`);
    }
    return healed;
    async function healTarget() {
        const live = await (0,production/* findProduction */.lG)(platform, name, environment);
        if (live === null)
            return;
        const candidate = {
            version: live.version,
            versionTag: live.tag.name,
            environment,
            // This target is only asked: the package is fetched where it is needed.
            folder: context.stateDirectory,
            manifest: live.manifest,
            packageDigest: live.record?.packageDigest ?? '',
        };
        const asked = await makeTarget(candidate);
        await settleTarget({ name, environment, prepared: null }, asked, makeTarget, context);
    }
}

// EXTERNAL MODULE: ./build/shared/src/command/run-program.js
var run_program = __webpack_require__(84579);
// EXTERNAL MODULE: ./build/shared/src/command/train-by-command.js + 4 modules
var train_by_command = __webpack_require__(93156);
// EXTERNAL MODULE: ./build/shared/src/config/duration.js
var duration = __webpack_require__(7222);
;// CONCATENATED MODULE: ./build/shared/src/deploy/command.js




const key = 'deploy.command.run';
/**
 * A program of the user's own takes the package where it is used. It is run once for each phase, which the variable
 * MLOPS_PHASE names, without a shell; anything but the exit code 0 in time is a failure. In what it prints, values of
 * the variables that it was passed on purpose are hidden.
 *
 * @param options.signal ends it before its switch is over; a revert runs to its end.
 * @throws ConfigurationError if no program is configured.
 */
function commandTarget(candidate, options) {
    const { settings, platform, workingDirectory } = options;
    const { log, secrets } = platform;
    if (settings === undefined) {
        throw new errors/* ConfigurationError */.j1('The target is "command", and no program is configured.', {
            location: { key },
            hint: 'Write deploy: { target: command, command: { run: ./deploy.sh } }.',
        });
    }
    const words = (0,train_by_command/* commandWords */.B)(settings.run, key);
    const passed = settings['pass-env'];
    const timeLimit = (0,duration/* milliseconds */.Rz)(settings['time-limit']);
    let previous = null;
    let switched = false;
    async function run(phase, signal) {
        // Known by their values, they are hidden whatever the program says around them.
        for (const name of passed)
            secrets.read(name);
        const { manifest } = candidate;
        const told = {
            MLOPS_PHASE: phase,
            MLOPS_PACKAGE: candidate.folder,
            MLOPS_PACKAGE_DIGEST: candidate.packageDigest,
            MLOPS_NAME: manifest.name,
            MLOPS_MODEL_ID: manifest.id,
            MLOPS_VERSION: candidate.version,
            MLOPS_PREVIOUS_VERSION: previous ?? '',
            MLOPS_ENVIRONMENT: candidate.environment,
            ...(timeLimit === null ? {} : { MLOPS_TIME_LIMIT: String(timeLimit / 1000) }),
        };
        const { timedOut } = await log.foreign(`Running ${words.join(' ')} (${phase})`, (onLine) => (0,run_program/* runProgram */.m)({
            words,
            directory: workingDirectory,
            environment: { ...platform.programEnvironment(passed).variables, ...told },
            key,
            redact: (line) => secrets.redact(line),
            onLine,
            signal,
            ...(timeLimit === null ? {} : { timeLimit }),
        }));
        if (!timedOut)
            return;
        throw new errors/* ConfigurationError */.j1(`The phase "${phase}" took longer than ${settings?.['time-limit']}.`, {
            location: { key: 'deploy.command.time-limit' },
            hint: 'Give it more time.',
        });
    }
    return {
        async prepare(previousVersion) {
            previous = previousVersion;
            await run('prepare', options.signal);
            return {
                place: { target: 'artifact' },
                packageDigest: candidate.packageDigest,
                url: settings.url ?? words[0],
            };
        },
        async switch(previousVersion) {
            previous = previousVersion;
            switched = true;
            await run('switch', options.signal);
        },
        async verify() {
            await run('verify', options.signal);
        },
        // What a cancelled job has begun must be taken back all the same.
        async revert() {
            if (!switched)
                return;
            await run('revert', new AbortController().signal);
            switched = false;
        },
        // Nobody but the program knows what is used; what is known here is what was switched.
        serves: async (version) => (switched ? version === candidate.version : null),
    };
}

// EXTERNAL MODULE: ./build/shared/src/deploy/directory.js
var directory = __webpack_require__(33318);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/src/base/digest.js
var base_digest = __webpack_require__(47163);
// EXTERNAL MODULE: ./build/shared/src/registry/release-assets.js
var release_assets = __webpack_require__(26616);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/shared/src/registry/manifest.js
var registry_manifest = __webpack_require__(61548);
// EXTERNAL MODULE: ./build/shared/src/registry/versions.js
var registry_versions = __webpack_require__(80472);
;// CONCATENATED MODULE: ./build/shared/src/site/history.js




const { name: history_name, id, created, task, primaryMetric, score } = registry_manifest/* modelManifestSchema */.a2.shape;
/** version.json beside a version's page: what the site tells of it. It never changes. */
const siteVersionSchema = schemas/* strictObject */.rej({
    format: schemas/* literal */.euz('mlops-site-version/1'),
    name: history_name,
    version: schemas/* string */.YjP().refine((text) => (0,registry_versions/* parseVersion */.ot)(text) !== null, 'must be a version such as v1.2.3'),
    modelId: id,
    /** SHA-256 of the manifest.json in its package. */
    packageDigest: id,
    /** When it was trained. */
    created,
    /** When it came to the site. */
    published: created,
    task,
    algorithm: schemas/* string */.YjP(),
    primaryMetric,
    score,
});
/** versions.json at the root of a site: whose it is, the current version, and all there are, the highest first. */
const siteSchema = schemas/* strictObject */.rej({
    format: schemas/* literal */.euz('mlops-site/1'),
    name: history_name,
    environment: promotions/* environmentName */.VE,
    current: siteVersionSchema.shape.version,
    versions: schemas/* array */.YOg(siteVersionSchema),
});
/** What a site is to tell of a version. */
function describeVersion(manifest, version, packageDigest, published) {
    return {
        format: 'mlops-site-version/1',
        name: manifest.name,
        version,
        modelId: manifest.id,
        packageDigest,
        created: manifest.created,
        published,
        task: manifest.task,
        algorithm: manifest.learner.name,
        primaryMetric: manifest.primaryMetric,
        score: manifest.score,
    };
}
/** The highest version first. */
function sortVersions(versions) {
    const parts = (entry) => (0,registry_versions/* parseVersion */.ot)(entry.version) ?? [0, 0, 0];
    return versions.toSorted((a, b) => {
        const [left, right] = [parts(a), parts(b)];
        return right[0] - left[0] || right[1] - left[1] || right[2] - left[2];
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/shared/src/command/command-model.js
var command_model = __webpack_require__(76690);
// EXTERNAL MODULE: ./build/shared/src/features/features.js
var features_features = __webpack_require__(29734);
// EXTERNAL MODULE: ./build/shared/src/registry/assemble-model.js
var assemble_model = __webpack_require__(18253);
// EXTERNAL MODULE: ./build/shared/src/registry/model-package.js + 1 modules
var model_package = __webpack_require__(17048);
// EXTERNAL MODULE: ./build/shared/src/learners/reinforcement/policy-files.js
var policy_files = __webpack_require__(63364);
// EXTERNAL MODULE: ./build/shared/src/report/format.js
var format = __webpack_require__(20089);
;// CONCATENATED MODULE: ./build/shared/src/site/read-field.js
/**
 * Reads a field as its column's type. Nothing written is a missing value. Numbers are written as in programs, with a
 * point; dates and times as browsers give them, and taken for UTC.
 * @returns what is wrong, as a sentence for who filled it in, where it cannot be read.
 */
function readField(type, text) {
    if (text.trim() === '')
        return { value: null };
    switch (type) {
        case 'text':
            return { value: text };
        case 'boolean':
            return text === 'true' || text === 'false'
                ? { value: text === 'true' ? 1 : 0 }
                : { problem: 'Choose true or false.' };
        case 'integer':
        case 'number':
            return readNumber(type, text.trim());
        case 'date':
            return readMoment(/^[+-]?\d{4,6}-\d\d-\d\d$/, text.trim(), '', 'Write a date such as 2024-05-31.');
        case 'timestamp':
            return readMoment(/^[+-]?\d{4,6}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?$/, text.trim().replace(' ', 'T'), 'Z', 'Write a date and time such as 2024-05-31 14:30.');
    }
}
function readNumber(type, text) {
    const value = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
    if (!Number.isFinite(value)) {
        return {
            problem: type === 'integer' ? 'Write a whole number, such as 42.' : 'Write a number, such as 1.5.',
        };
    }
    if (type === 'integer' && !Number.isInteger(value))
        return { problem: 'Write a whole number, such as 42.' };
    return { value };
}
function readMoment(pattern, text, zone, problem) {
    const value = pattern.test(text) ? Date.parse(text + zone) : Number.NaN;
    return Number.isNaN(value) ? { problem } : { value };
}
/** A cell as its field takes it: the opposite of `readField`. */
function writeField(type, value) {
    if (value === null || (typeof value === 'number' && Number.isNaN(value)))
        return '';
    if (typeof value === 'string')
        return value;
    if (type === 'boolean')
        return value === 0 ? 'false' : 'true';
    if (type === 'date')
        return new Date(value).toISOString().slice(0, -14);
    if (type === 'timestamp')
        return new Date(value).toISOString().slice(0, -1);
    return String(value);
}

;// CONCATENATED MODULE: ./build/shared/src/site/form-fields.js



/** Categories that a list still shows well. */
const mostListed = 60;
const mostSuggested = 1000;
/**
 * The fields that a model's columns are asked for with. What they tell of the data is what profiles may tell:
 * categories of ten rows or more, and between which values nine tenths of the numbers lie, not the extremes.
 */
function formFields(manifest, features, profile) {
    const fitted = new Map(features.features.map((feature) => [feature.name, feature]));
    return manifest.features.map(({ name, type }) => {
        const column = Object.hasOwn(profile.columns, name) ? profile.columns[name] : undefined;
        const feature = fitted.get(name);
        if (type === 'text') {
            const named = column?.kind === 'categorical' ? Object.keys(column.categories) : categoriesOf(feature);
            return { name, type, control: textControl(feature, named), hint: '', required: false };
        }
        const hint = column?.kind === 'numeric' ? usualRange(type, column) : '';
        const kind = type === 'integer' || type === 'number' ? 'number' : type;
        return { name, type, control: { kind }, hint, required: false };
    });
}
/** The numbers of an observation, which a policy has no names for. */
function observationFields(files) {
    const { inputs } = (0,policy_files/* readPolicy */.T)(files).shape;
    return Array.from({ length: inputs }, (_, index) => ({
        name: `Observation ${index}`,
        type: 'number',
        control: { kind: 'number' },
        hint: '',
        required: true,
    }));
}
function categoriesOf(feature) {
    return feature?.kind === 'categorical' || feature?.kind === 'target-encoded' ? feature.categories : [];
}
function textControl(feature, named) {
    if (feature?.kind === 'text')
        return { kind: 'long-text' };
    // Others cannot be written into a page and come back the same.
    const categories = named.filter((name) => name.isWellFormed() && !name.includes('\0') && name.trim() !== '');
    if (categories.length === 0)
        return { kind: 'text' };
    const listed = categories.length <= mostListed;
    return { kind: 'category', categories: categories.slice(0, mostSuggested), listed };
}
function usualRange(type, { quantiles }) {
    if (quantiles.length === 0 || type === 'boolean')
        return '';
    const last = quantiles.length - 1;
    const [low, high] = [quantiles[Math.round(0.05 * last)], quantiles[Math.round(0.95 * last)]];
    const write = (value) => type === 'date' || type === 'timestamp'
        ? writeField(type, value)
            .replace('T', ' ')
            .replace(/(:00)?\.000$/, '')
        : (0,format/* formatNumber */.ZV)(value);
    return low === high ? `usually ${write(low)}` : `usually ${write(low)} to ${write(high)}`;
}

// EXTERNAL MODULE: ./build/shared/src/data/profile/profile.js + 1 modules
var profile = __webpack_require__(13581);
// EXTERNAL MODULE: ./build/shared/src/evaluate/curves/residuals.js
var residuals = __webpack_require__(36070);
// EXTERNAL MODULE: ./build/shared/src/evaluate/intervals.js
var intervals = __webpack_require__(86783);
// EXTERNAL MODULE: ./build/shared/src/evaluate/metrics.js + 3 modules
var evaluate_metrics = __webpack_require__(25883);
// EXTERNAL MODULE: ./build/shared/src/evaluate/predictions-file.js + 3 modules
var predictions_file = __webpack_require__(73566);
// EXTERNAL MODULE: ./build/shared/src/figures/confusion-figures.js + 1 modules
var confusion_figures = __webpack_require__(37965);
// EXTERNAL MODULE: ./build/shared/src/figures/prediction-sections.js + 6 modules
var prediction_sections = __webpack_require__(92081);
// EXTERNAL MODULE: ./build/shared/src/figures/residual-figures.js
var residual_figures = __webpack_require__(7972);
// EXTERNAL MODULE: ./build/shared/src/learners/tasks.js
var tasks = __webpack_require__(93978);
;// CONCATENATED MODULE: ./build/shared/src/site/model-sections.js













const predictionsFile = 'predictions.parquet';
/** With more test rows only the primary metric gets an interval: some are resampled, and a page is no place to wait. */
const mostIntervalRows = 100_000;
/**
 * What a page tells of a model: metrics with intervals, pictures of its answers, where it comes from, and its card.
 * @param folder of the verified package, predictions included where it has them.
 * @param withRows whether single rows may show: else only pictures of which every point stands for many rows.
 */
async function modelSections(folder, manifest, withRows) {
    const predictions = await packagedPredictions(folder, manifest);
    const metrics = await (0,model_package/* readModelMetrics */.n0)(folder);
    const card = await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'MODEL_CARD.md'), 'utf8').catch(() => null);
    return [
        metricsSection(metrics, predictions, manifest.primaryMetric),
        ...(predictions === null ? [] : figures(predictions, withRows)),
        aboutSection(manifest),
        ...(card === null ? [] : [cardSection(card)]),
    ];
}
async function packagedPredictions(folder, manifest) {
    if (!manifest.files.some(({ path }) => path === predictionsFile))
        return null;
    const { task, classes, positive, threshold } = manifest;
    const options = { task, classes, positive, ...(threshold === null ? {} : { threshold }) };
    return (0,predictions_file/* readPredictions */.R_)((0,external_node_path_.join)(folder, predictionsFile), options);
}
function metricsSection(metrics, predictions, primary) {
    const values = Object.fromEntries(Object.entries(metrics).map(([name, value]) => [name, { value }]));
    const all = (predictions?.rows ?? 0) <= mostIntervalRows;
    const rows = (0,evaluate_metrics/* computedFirst */.qG)(values).map(([name, { value }]) => {
        const asked = predictions !== null && value !== null && (all || name === primary);
        return { name, value, interval: asked ? (0,intervals/* metricInterval */.gf)(predictions, name).interval : null };
    });
    // Others have units of their own, which one picture cannot show side by side.
    const shares = rows.filter(({ value, interval }) => interval !== null && isShare(value));
    const blocks = [];
    if (shares.length > 0) {
        blocks.push({
            kind: 'intervals',
            title: 'Metrics with 95 % intervals',
            x: 'Value',
            items: shares.map(({ name, value, interval }) => ({ label: name, value: value ?? 0, interval })),
        });
    }
    blocks.push({
        kind: 'table',
        table: {
            columns: [{ heading: 'Metric' }, { heading: 'Value', align: 'right' }, { heading: '95 % interval' }],
            rows: rows.map(({ name, value, interval }) => [
                name,
                (0,format/* formatNumber */.ZV)(value),
                interval === null ? '' : `${(0,format/* formatNumber */.ZV)(interval.lower)} to ${(0,format/* formatNumber */.ZV)(interval.upper)}`,
            ]),
        },
    });
    const heading = predictions === null ? 'Metrics' : `Metrics on ${(0,format/* formatNumber */.ZV)(predictions.rows)} test rows`;
    return { heading, blocks };
}
function isShare(value) {
    return value !== null && value >= 0 && value <= 1;
}
function figures(predictions, withRows) {
    if (withRows)
        return (0,prediction_sections/* predictionSections */.m)([{ name: 'Model', predictions }]);
    if (predictions.task === 'classification') {
        return section('Confusion matrix', (0,confusion_figures/* confusionFigures */.w)([{ name: 'Model', predictions }]));
    }
    if (predictions.task !== 'regression')
        return [];
    const bands = (0,residuals/* residualBands */.W9)(predictions);
    if (bands.some(({ rows }) => rows < profile/* leastNamedCategoryRows */.gW))
        return [];
    return section('Residuals', (0,residual_figures/* residualFigures */.N)([{ name: 'Model', predictions }]));
}
function section(heading, blocks) {
    return blocks.length === 0 ? [] : [{ heading, blocks }];
}
function aboutSection(manifest) {
    const { task, target, classes, learner, features } = manifest;
    const facts = [
        ['Purpose', `${tasks/* taskFacts */.Xi[task].purpose(target)} with ${learner.name}`],
        ['Answer', tasks/* taskFacts */.Xi[task].answer],
        ...(classes.length === 0 ? [] : [['Classes', classes.join(', ')]]),
        ['Columns it looks at', features.length === 0 ? 'an observation' : (0,format/* formatNumber */.ZV)(features.length)],
        ['Trained', manifest.created.slice(0, 10)],
        ['Algorithm', learner.name],
        ['Parameters', JSON.stringify(learner.params)],
        ['Seed', String(manifest.seed)],
        ['Model id', manifest.id],
        ['Data set id', manifest.datasetId],
        ['Commit', manifest.commit || 'none'],
    ];
    return { heading: 'About the model', blocks: [{ kind: 'facts', facts }] };
}
/** Without the metadata in front, which is for programs. */
function cardSection(card) {
    const text = card.replace(/^---\n[\s\S]*?\n---\n+/, '');
    return { heading: 'Model card', folded: true, blocks: [{ kind: 'code', text }] };
}

// EXTERNAL MODULE: ./build/shared/src/report/html-blocks.js + 14 modules
var html_blocks = __webpack_require__(12510);
// EXTERNAL MODULE: ./build/shared/src/report/html-escape.js
var html_escape = __webpack_require__(19595);
// EXTERNAL MODULE: ./build/shared/src/report/html-head.js
var html_head = __webpack_require__(84994);
// EXTERNAL MODULE: ./build/shared/src/report/html-section.js
var html_section = __webpack_require__(47865);
;// CONCATENATED MODULE: ./build/shared/src/site/form-html.js

/**
 * The form. It is complete HTML that the program in assets wakes up: without it the fields are there but disabled, and
 * a sentence says why.
 */
function formHtml(fields, places) {
    return [
        `<form data-package="${attribute(places.package)}" data-digest="${places.digest}" data-tensorflow="${attribute(places.tensorflow)}" novalidate autocomplete="off">`,
        '<fieldset disabled>',
        '<legend class="unseen">A row to ask the model about</legend>',
        '<div class="fields">',
        ...fields.map(fieldHtml),
        '</div>',
        '<div class="buttons">',
        '<button type="submit" class="main">Predict</button>',
        ...(places.rows === null
            ? []
            : [
                `<button type="button" id="example" data-rows="${attribute(places.rows)}">Fill in a test row</button>`,
            ]),
        '<button type="button" id="link">Link to this row</button>',
        '<button type="reset">Clear</button>',
        '</div>',
        '<p id="linked" class="note" role="status"></p>',
        '</fieldset>',
        '<p id="problem" class="problem" role="alert"></p>',
        '<div id="answer" class="answer" role="status" aria-label="Answer"></div>',
        '</form>',
        '<noscript><p>The model runs in your browser: this needs JavaScript.</p></noscript>',
    ].join('\n');
}
function fieldHtml(field, index) {
    const id = `field-${index}`;
    const { control } = field;
    const wide = control.kind === 'long-text' ? ' wide' : '';
    const zone = control.kind === 'timestamp' ? 'UTC' : '';
    const hints = [zone, field.hint].filter((text) => text !== '').join(', ');
    const described = `aria-describedby="${hints === '' ? '' : `${id}-hint `}${id}-problem"`;
    return [
        `<div class="field${wide}" data-name="${attribute(field.name)}" data-type="${field.type}"${field.required ? ' data-required' : ''}>`,
        `<label for="${id}">${(0,html_escape/* escapeHtml */.ZD)(field.name)}</label>`,
        controlHtml(field, `id="${id}" data-control ${described}`, index),
        hints === '' ? '' : `<p class="hint" id="${id}-hint">${(0,html_escape/* escapeHtml */.ZD)(hints)}</p>`,
        `<p class="problem" id="${id}-problem"></p>`,
        '</div>',
    ].join('');
}
function controlHtml({ name, type, control }, attributes, index) {
    switch (control.kind) {
        case 'number':
            return `<input type="text" inputmode="${type === 'integer' ? 'numeric' : 'decimal'}" ${attributes}>`;
        case 'date':
            return `<input type="date" ${attributes}>`;
        case 'timestamp':
            return `<input type="datetime-local" step="0.001" ${attributes}>`;
        case 'text':
            return `<input type="text" ${attributes}>`;
        case 'long-text':
            return `<textarea rows="4" ${attributes}></textarea>`;
        case 'boolean':
            return `<select ${attributes}>${notKnown}<option value="true">true</option><option value="false">false</option></select>`;
        case 'category':
            return categoryHtml(name, control.categories, control.listed, attributes, index);
    }
}
const notKnown = '<option value="">(not known)</option>';
function categoryHtml(name, categories, listed, attributes, index) {
    const options = categories.map((category) => `<option value="${attribute(category)}">${(0,html_escape/* escapeHtml */.ZD)(category)}</option>`);
    if (!listed) {
        return `<input type="text" list="list-${index}" ${attributes}><datalist id="list-${index}">${options.join('')}</datalist>`;
    }
    return [
        `<select ${attributes}>${notKnown}${options.join('')}<option value="" data-other-option>Another …</option></select>`,
        `<input type="text" data-other hidden aria-label="${(0,html_escape/* escapeHtml */.ZD)(name)}: another value">`,
    ].join('');
}
/** A text that comes back from the attribute as it is: no character is replaced or left out. */
function attribute(text) {
    return (0,html_escape/* escapeSigns */.yK)(text).replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

;// CONCATENATED MODULE: ./build/shared/src/site/page.js






/**
 * Everything comes from the page's own origin, and nothing is run or styled that is not a file there. `data:` is the
 * empty icon, without which browsers ask for one.
 */
const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
].join('; ');
/** A page of the site, whole without its scripts but for the answers. */
function renderPage(page) {
    const { manifest, version, root, assets } = page;
    const name = (0,html_escape/* escapeHtml */.ZD)(manifest.name);
    const link = (path) => `${root}${path}`;
    const sections = [...page.sections];
    return [
        ...(0,html_head/* htmlHead */.a)(policy, `${manifest.name} ${version.version}`, [
            '<link rel="icon" href="data:,">',
            `<link rel="stylesheet" href="${link(assets.style.path)}">`,
            `<script src="${link(assets.report.path)}" defer></script>`,
            ...(page.form === null ? [] : [`<script type="module" src="${link(assets.form.path)}"></script>`]),
        ]),
        '<body>',
        '<header>',
        `<h1>${name} ${version.version}</h1>`,
        `<p class="lead">${(0,html_escape/* escapeHtmlSentence */.IE)(leadOf(page))}</p>`,
        ...(0,html_section/* navigation */.L)(sections),
        '</header>',
        '<main>',
        ...formSection(page),
        ...sections.map(html_section/* sectionHtml */.j),
        ...versionsSection(page),
        '</main>',
        `<footer>${footerLinks(page)}</footer>`,
        '</body>',
        '</html>',
        '',
    ].join('\n');
}
function leadOf({ manifest, version, history }) {
    const what = `A model by ${manifest.learner.name}, trained on ${manifest.created.slice(0, 10)}`;
    const { score, primaryMetric } = manifest;
    const reached = score === null ? '' : `: ${primaryMetric} ${(0,format/* formatNumber */.ZV)(score)} on its test rows`;
    return `${what}${reached}.${history === null ? ` This page is about ${version.version} and stays as it is.` : ''}`;
}
function formSection({ form, formless }) {
    const heading = '<h2 id="ask">Ask the model</h2>';
    const content = form === null
        ? `<p>The model cannot be asked here: ${(0,html_escape/* escapeHtmlSentence */.IE)(formless)}.</p>`
        : `<p class="lead">It runs in your browser: what you write is sent nowhere. A field may be left empty where the value is not known.</p>\n${formHtml(form.fields, form.places)}`;
    return ['<section aria-labelledby="ask">', heading, content, '</section>'];
}
function versionsSection({ history, version, root }) {
    if (history === null) {
        return [`<section><p><a href="${root}index.html">The current version, and all others</a></p></section>`];
    }
    const rows = history.map((entry) => {
        const isCurrent = entry.version === version.version;
        const link = `<a href="${root}versions/${entry.version}/index.html">${entry.version}</a>`;
        return `<tr><th scope="row">${link}</th><td>${isCurrent ? 'current' : ''}</td><td>${entry.published.slice(0, 10)}</td><td>${(0,html_escape/* escapeHtml */.ZD)(entry.algorithm)}</td><td>${(0,html_escape/* escapeHtml */.ZD)(entry.primaryMetric)}</td><td class="right">${(0,format/* formatNumber */.ZV)(entry.score)}</td></tr>`;
    });
    const headings = ['Version', '', 'Published', 'Algorithm', 'Metric', 'Score'].map((text, column) => `<th scope="col"${column === 5 ? ' class="right"' : ''}>${text || '<span class="unseen">State</span>'}</th>`);
    return [
        '<section aria-labelledby="versions">',
        '<h2 id="versions">Versions</h2>',
        '<div class="scroll" tabindex="0" role="region" aria-label="Table of versions"><table>',
        `<thead><tr>${headings.join('')}</tr></thead>`,
        `<tbody>${rows.join('\n')}</tbody>`,
        '</table></div>',
        ...scoreChart(history),
        '</section>',
    ];
}
/** Of the versions that are measured alike, the oldest first. */
function scoreChart(history) {
    const metric = history[0]?.primaryMetric;
    const measured = history.filter(({ primaryMetric, score }) => primaryMetric === metric && score !== null);
    if (measured.length < 2)
        return [];
    const series = {
        name: metric,
        points: measured.toReversed().map(({ score }, index) => [index + 1, score ?? 0]),
        notes: measured.toReversed().map(({ version }) => version),
    };
    const title = `${metric} of each version`;
    return (0,html_blocks/* htmlBlocks */.c)([{ kind: 'lines', title, x: 'Version, in order', y: metric, series: [series] }], title);
}
function footerLinks({ manifest, version, root, history }) {
    const files = history === null ? 'package/' : `${root}versions/${version.version}/package/`;
    const named = ['MODEL_CARD.md', 'bom.json']
        .filter((file) => manifest.files.some(({ path }) => path === file))
        .concat('manifest.json')
        .map((file) => `<a href="${files}${file}">${file}</a>`);
    return `Files of the package: ${named.join(', ')}. Its digest: ${version.packageDigest}`;
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/shared/src/base/files.js
var base_files = __webpack_require__(66720);
// EXTERNAL MODULE: ./build/shared/src/report/html-script.js
var html_script = __webpack_require__(17459);
// EXTERNAL MODULE: ./build/shared/src/report/html-style.js
var html_style = __webpack_require__(12779);
;// CONCATENATED MODULE: ./build/shared/src/site/build-program.js

/** The files of the program that runs in a visitor's browser. */
const programFiles = ['form.js', 'tensorflow.js'];
/**
 * Bundles the program from its sources: the form with every learner, and TensorFlow.js, which only some models need.
 * What answers is the code that training, gate and serving run; only the engine and Node's modules are replaced.
 * The same sources give the same bytes. Needs esbuild, so it is called by the build and in a checkout only.
 */
async function buildProgram() {
    // The comment keeps the bundler of the actions from packing it.
    const { build } = await import(/* webpackIgnore: true */ 'esbuild');
    const folder = (0,external_node_path_.join)(import.meta.dirname, 'browser');
    const { outputFiles } = await build({
        absWorkingDir: folder,
        entryPoints: ['form.ts', 'tensorflow.ts'],
        outdir: folder,
        write: false,
        bundle: true,
        minify: true,
        format: 'esm',
        platform: 'browser',
        target: 'es2022',
        charset: 'utf8',
        logLevel: 'error',
        plugins: [forBrowsers],
    });
    return new Map(programFiles.map((name) => [name, contentOf(outputFiles, name)]));
}
function contentOf(files, name) {
    const file = files.find(({ path }) => path.endsWith(name));
    if (file === undefined)
        throw new Error(`esbuild made no ${name}.`);
    return file.contents;
}
const sources = (0,external_node_path_.dirname)(import.meta.dirname);
const engine = (0,external_node_path_.join)(sources, 'engine', 'engine.ts');
/** Learners hold the code that trains as well, which calls Node; a browser never gets there. */
const forBrowsers = {
    name: 'for-browsers',
    setup({ onResolve, onLoad }) {
        onResolve({ filter: /^node:/ }, ({ path }) => ({ path, namespace: 'node', sideEffects: false }));
        onLoad({ filter: /.*/, namespace: 'node' }, ({ path }) => ({
            loader: 'js',
            contents: `module.exports = new Proxy({}, { get: (_, name) => () => { throw new Error('${path}: ' + String(name) + ' is not there in a browser.'); } });`,
        }));
        // Zod's messages in fifty languages; they are read by who reads the source.
        onResolve({ filter: /locales\/index\.js$/ }, ({ path, resolveDir }) => ({
            path: (0,external_node_path_.join)(resolveDir, (0,external_node_path_.dirname)(path), 'en.js'),
        }));
        onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ path, resolveDir }) => {
            const file = (0,external_node_path_.join)(resolveDir, path);
            // Modules of ours do nothing when they are loaded, so those that nothing is used of are left out.
            return {
                path: file === engine ? (0,external_node_path_.join)(import.meta.dirname, 'browser', 'engine.ts') : file,
                sideEffects: false,
            };
        });
    },
};

;// CONCATENATED MODULE: ./build/shared/src/site/page-style.js
/** What a page of the site has beyond a report: the form, the answer, links between versions. */
const pageStyle = `
fieldset { margin: 0; padding: 0; border: 0; min-width: 0; }
.lead { color: var(--soft); }
.fields { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 14rem), 1fr)); gap: 1rem 1.5rem; align-items: start; }
.field { min-width: 0; }
.field.wide { grid-column: 1 / -1; }
.field label { display: block; margin-bottom: 0.25rem; font-weight: 550; overflow-wrap: anywhere; }
.field input, .field select, .field textarea {
  display: block; width: 100%; min-height: 2.75rem; padding: 0.45rem 0.65rem; border: 1px solid var(--edge); border-radius: 0.35rem;
  background: var(--paper); color: var(--ink); font: inherit;
}
.field textarea { resize: vertical; }
.field [data-other] { margin-top: 0.4rem; }
.field [hidden] { display: none; }
.field [aria-invalid="true"] { border-color: var(--fail); border-width: 2px; }
.hint { margin: 0.25rem 0 0; color: var(--soft); font-size: 0.85rem; }
.problem { margin: 0.25rem 0 0; color: var(--fail); font-weight: 550; }
.field .problem:empty { display: none; }
.buttons { display: flex; flex-wrap: wrap; gap: 0.6rem; margin-top: 1.5rem; }
.buttons button {
  min-height: 2.75rem; padding: 0.45rem 1.1rem; border: 1px solid var(--edge); border-radius: 0.35rem;
  background: var(--raised); color: var(--ink); font: inherit; cursor: pointer;
}
.buttons button.main { border-color: var(--link); background: var(--link); color: var(--paper); font-weight: 600; }
.buttons button:hover { filter: brightness(0.94); }
fieldset:disabled { opacity: 0.6; }
#linked:not(:empty) { margin: 0.6rem 0 0; }
#linked:empty, #problem:empty { margin: 0; }
#problem:not(:empty) { margin-top: 1rem; }
select:focus-visible, textarea:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.answer:not(:empty) { margin-top: 1.5rem; padding: 1.1rem 1.25rem; border-radius: 0.5rem; background: var(--raised); }
.answer h3 { margin: 0 0 0.4rem; font-size: 1.35rem; line-height: 1.3; overflow-wrap: anywhere; }
.answer .scroll { background: none; }
.shares { margin: 0 0 1rem; padding: 0; list-style: none; max-width: 42rem; }
.shares li { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0.15rem 1rem; margin-bottom: 0.6rem; }
.shares .label { overflow-wrap: anywhere; }
.shares .track { grid-column: 1 / -1; height: 0.55rem; border-radius: 0.3rem; background: var(--hollow); overflow: hidden; }
.shares .fill { display: block; height: 100%; background: var(--series-1); }
`;

;// CONCATENATED MODULE: ./build/shared/src/site/program.js









/** @throws Error in a checkout without esbuild. */
async function siteAssets() {
    const program = await readProgram();
    return {
        style: asset('page', 'css', Buffer.from(html_style/* style */.i + pageStyle)),
        report: asset('report', 'js', Buffer.from(html_script/* script */.K)),
        form: asset('form', 'js', program.get('form.js')),
        tensorflow: asset('tensorflow', 'js', program.get('tensorflow.js')),
    };
}
function asset(name, ending, content) {
    return { path: `assets/${name}-${(0,base_digest/* sha256 */.sc)(content).slice(0, 12)}.${ending}`, content };
}
/** Beside the bundle the program is ready; in a checkout it is made of the sources, once in a process. */
async function readProgram() {
    const ready = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url)), 'site');
    if (!(await (0,base_files/* exists */.t2)(ready))) {
        built ??= buildProgram();
        return built;
    }
    const program = new Map();
    for (const name of programFiles)
        program.set(name, await (0,promises_.readFile)((0,external_node_path_.join)(ready, name)));
    return program;
}
let built;

;// CONCATENATED MODULE: ./build/shared/src/site/version-files.js



/** Where things of a version lie, below the site's root. */
const versionPaths = (version) => ({
    folder: `versions/${version}`,
    package: `versions/${version}/package`,
    page: `versions/${version}/index.html`,
    /** What the site tells of it; the last that is written, so where it is, the version is whole. */
    entry: `versions/${version}/version.json`,
    rows: `versions/${version}/${rowsFile}`,
});
/** Test rows to fill the form with, beside a version's page. */
const rowsFile = 'rows.json';
const mostRows = 20;
/**
 * The files of a version, all but its page: the package as it is published, and the entry.
 * @param options.manifest of the published package. @param options.manifestText the bytes that its digest is of.
 */
function versionFiles(options) {
    const paths = versionPaths(options.entry.version);
    const files = new Map();
    for (const { path } of options.manifest.files) {
        files.set(`${paths.package}/${path}`, () => (0,promises_.readFile)((0,external_node_path_.join)(options.folder, path)));
    }
    files.set(`${paths.package}/manifest.json`, textFile(options.manifestText));
    if (options.rows !== null)
        files.set(paths.rows, textFile(options.rows));
    files.set(paths.entry, textFile(`${JSON.stringify(options.entry, null, 2)}\n`));
    return files;
}
function textFile(text) {
    return async () => Buffer.from(text);
}
/**
 * The first test rows of a package, a list of cells in the order of its features for each; null where it has none.
 * Only for sites that may show single rows.
 */
async function exampleRows(folder, manifest) {
    const path = 'predictions.parquet';
    if (manifest.task === 'reinforcement' || !manifest.files.some((file) => file.path === path))
        return null;
    const { task, classes, positive } = manifest;
    const { rows, slices } = await (0,predictions_file/* readPredictions */.R_)((0,external_node_path_.join)(folder, path), { task, classes, positive });
    const columns = manifest.features.map(({ name }) => slices.columns.get(name));
    if (rows === 0 || !columns.every((column) => column !== undefined))
        return null;
    const shown = Array.from({ length: Math.min(rows, mostRows) }, (_, row) => columns.map((column) => cellOf(column, row)));
    return `${JSON.stringify(shown)}\n`;
}
function cellOf(column, row) {
    if (column.kind === 'text')
        return column.codes[row] < 0 ? null : column.dictionary[column.codes[row]];
    return Number.isNaN(column.values[row]) ? null : column.values[row];
}

;// CONCATENATED MODULE: ./build/shared/src/site/pages.js











/**
 * Collects what the pages about a version show.
 * @param model the verified package.
 * @param options.withRows whether single rows may show. @param options.hasRows whether there are rows to fill in.
 */
async function preparePages(model, version, options) {
    const { folder, manifest } = model;
    const assets = await siteAssets();
    const sections = await modelSections(folder, manifest, options.withRows);
    const fields = (0,command_model/* canAnswer */.P_)(manifest) ? await fieldsOf(folder, manifest) : null;
    const paths = versionPaths(version.version);
    const render = (root, own, history) => renderPage({
        manifest,
        version,
        root,
        assets,
        form: fields === null
            ? null
            : {
                fields,
                places: {
                    package: `${own}package/`,
                    digest: version.packageDigest,
                    tensorflow: root + assets.tensorflow.path,
                    rows: options.hasRows ? own + rowsFile : null,
                },
            },
        formless: command_model/* cannotAnswer */.cB,
        sections,
        history,
    });
    return {
        assets: Object.values(assets),
        versionPage: () => render('../../', '', null),
        firstPage: (history) => render('', `${paths.folder}/`, history),
    };
}
async function fieldsOf(folder, manifest) {
    if (manifest.task === 'reinforcement') {
        return observationFields(await (0,assemble_model/* readModelFiles */.t2)(manifest, (path) => (0,promises_.readFile)((0,external_node_path_.join)(folder, path))));
    }
    const features = features_features/* fittedFeaturesSchema */.D5.parse(JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'features.json'), 'utf8')));
    return formFields(manifest, features, (await (0,model_package/* readModelProfile */.DC)(folder)).features);
}

;// CONCATENATED MODULE: ./build/shared/src/deploy/models-of-rows.js

/** Learners whose models are made of the training rows themselves. */
const modelsOfRows = new Set(['label-spreading']);
/**
 * Refuses to publish a model that anybody could read training rows from, unless rows may be published.
 * @param publishRows `deploy.publish-predictions`.
 * @throws ConfigurationError
 */
function refuseModelsOfRows(learner, publishRows) {
    if (publishRows || !modelsOfRows.has(learner))
        return;
    throw new errors/* ConfigurationError */.j1(`A model of ${learner} is made of its training rows: anybody could read them.`, {
        location: { key: 'deploy.target' },
        hint: 'Choose another target, or say with "publish-predictions: true" that single rows may be published.',
    });
}

;// CONCATENATED MODULE: ./build/shared/src/deploy/site-state.js





/** The two files of a site that are replaced. */
const firstPage = 'index.html';
const stateFile = 'versions.json';
/**
 * What a site says of itself; null if there is none.
 * @throws ConfigurationError if it is another model's or environment's, or none of ours.
 */
async function readState(site, revision, { manifest: { name }, environment }) {
    const text = revision === null ? null : await site.read(revision, stateFile);
    if (revision === null || text === null) {
        if (revision === null || (await site.read(revision, firstPage)) === null)
            return null;
        throw new errors/* ConfigurationError */.j1(`There is an ${firstPage} in the way that no deployment wrote.`, {
            location: { key: 'deploy.pages' },
            hint: 'Name another branch, path or directory, which only deployments write to.',
        });
    }
    let state;
    try {
        state = siteSchema.parse(JSON.parse(Buffer.from(text).toString('utf8')));
    }
    catch (cause) {
        throw new errors/* InfrastructureError */.EN(`The site's ${stateFile} is damaged: ${(0,errors/* messageOf */.bD)(cause)}`, {
            hint: 'Bring it back from a copy, or delete the site and deploy again.',
            cause,
        });
    }
    if (state.name === name && state.environment === environment)
        return state;
    throw new errors/* ConfigurationError */.j1(`The site is about "${state.name}" in ${state.environment}, not "${name}" in ${environment}.`, {
        location: { key: 'deploy.pages' },
        hint: 'Give each model and each environment a path or directory of its own.',
    });
}
/** Reads what a visitor's browser would, and checks all of it. @throws InfrastructureError naming what is wrong. */
async function verifySite(site, revision, state) {
    const entry = await verifyVersion(site, revision, state.current);
    const page = (await readFile(site, revision, firstPage)).toString('utf8');
    if (!page.includes(entry.packageDigest))
        throw altered(`${firstPage} is not about ${state.current}`);
    for (const [, path, digest] of page.matchAll(/"(assets\/[a-z]+-([0-9a-f]{12})\.[a-z]+)"/g)) {
        if (!(0,base_digest/* sha256 */.sc)(await readFile(site, revision, path)).startsWith(digest))
            throw altered(`"${path}" was altered`);
    }
}
/** The same for one version and its package. */
async function verifyVersion(site, revision, version) {
    const paths = versionPaths(version);
    const read = (path) => readFile(site, revision, path);
    const parse = (path, content, schema) => {
        try {
            return schema.parse(JSON.parse(content.toString('utf8')));
        }
        catch {
            throw altered(`"${path}" was altered`);
        }
    };
    const entry = parse(paths.entry, await read(paths.entry), siteVersionSchema);
    const manifestPath = `${paths.package}/manifest.json`;
    const text = await read(manifestPath);
    if ((0,base_digest/* sha256 */.sc)(text) !== entry.packageDigest)
        throw altered(`"${manifestPath}" was altered`);
    for (const file of parse(manifestPath, text, registry_manifest/* modelManifestSchema */.a2).files) {
        const path = `${paths.package}/${file.path}`;
        if ((0,base_digest/* sha256 */.sc)(await read(path)) !== file.sha256)
            throw altered(`"${path}" was altered`);
    }
    await read(paths.page);
    return entry;
}
/** The entry of a version that is there with all of its files; a damaged one is no use to anybody, and counts as absent. */
async function wholeVersion(site, revision, listed) {
    if (listed === null || revision === null)
        return null;
    try {
        return await verifyVersion(site, revision, listed.version);
    }
    catch (error) {
        if (error instanceof DamagedSite)
            return null;
        throw error;
    }
}
async function readFile(site, revision, path) {
    const content = await site.read(revision, path);
    if (content !== null)
        return Buffer.from(content);
    throw altered(`"${path}" is missing`);
}
class DamagedSite extends errors/* InfrastructureError */.EN {
}
function altered(what) {
    return new DamagedSite(`The site does not hold what it says: ${what}.`, {
        hint: 'It was changed after it was written. Deploy again: a damaged version is written anew.',
    });
}

;// CONCATENATED MODULE: ./build/shared/src/deploy/pages.js









/** Attempts to be the latest while others publish too. */
const pages_attempts = 10;
/**
 * A static site: a page for the current version with a form that asks the model in the visitor's browser, a page for
 * every version with its package, and the history.
 *
 *     index.html           the current version
 *     versions.json        all versions, and which is the current one
 *     versions/v1.2.0/     its page and its package, never changed again
 *     assets/              style and programs, named by their content
 *
 * Only the first two are ever replaced, in one step, and each state of them points to files that stay.
 * @param options.directory as the configuration writes it.
 * @param options.publishRows whether single rows of the test split may be published.
 */
function pagesTarget(candidate, options) {
    const { manifest, version } = candidate;
    const directory = (0,external_node_path_.resolve)(options.workingDirectory, options.directory);
    const site = options.sites.open({ branch: options.branch, path: options.path, directory });
    const paths = versionPaths(version);
    let prepared;
    let ours = null;
    /** What readers had before; null if there was no site. */
    let replaced = null;
    function place() {
        if (site.branch !== null) {
            const path = options.path === '' ? paths.package : `${options.path}/${paths.package}`;
            return { target: 'pages', branch: site.branch, path };
        }
        const folder = (0,external_node_path_.join)(directory, paths.package);
        const path = (0,external_node_path_.isAbsolute)(options.directory)
            ? folder
            : (0,external_node_path_.relative)(options.workingDirectory, folder).split(external_node_path_.sep).join('/');
        return { target: 'directory', path };
    }
    return {
        async prepare() {
            refuseModelsOfRows(manifest.learner.name, options.publishRows);
            const url = await site.address('');
            const revision = await site.revision();
            const state = await readState(site, revision, candidate);
            const listed = state?.versions.find((entry) => entry.version === version) ?? null;
            if (listed !== null && listed.modelId !== manifest.id) {
                throw new errors/* ConfigurationError */.j1(`The site has the model ${listed.modelId} as ${version}, not ${manifest.id}.`, {
                    location: { key: 'deploy.pages' },
                    hint: 'A version never changes. Bring back the registry that this site belongs to, or name another place.',
                });
            }
            const present = await wholeVersion(site, revision, listed);
            const published = (0,release_assets/* publishedManifest */.Sg)(manifest, options.publishRows);
            const manifestText = `${JSON.stringify(published, null, 2)}\n`;
            const entry = present ?? describeVersion(manifest, version, (0,base_digest/* sha256 */.sc)(manifestText), new Date().toISOString());
            const rows = present === null && options.publishRows ? await exampleRows(candidate.folder, manifest) : null;
            const hasRows = rows !== null ||
                (present !== null && revision !== null && (await site.read(revision, paths.rows)) !== null);
            const pages = await preparePages(candidate, entry, { withRows: options.publishRows, hasRows });
            const files = new Map(pages.assets.map(({ path, content }) => [path, async () => content]));
            if (present === null) {
                files.set(paths.page, textFile(pages.versionPage()));
                const version = { folder: candidate.folder, manifest: published, manifestText, entry, rows };
                for (const [path, content] of versionFiles(version))
                    files.set(path, content);
            }
            await site.add(files);
            prepared = { entry, pages };
            return { place: place(), packageDigest: entry.packageDigest, url };
        },
        async switch() {
            if (prepared === undefined)
                throw new Error('prepare comes before switch');
            const { entry, pages } = prepared;
            for (let attempt = 0; attempt < pages_attempts; attempt++) {
                const before = await site.revision();
                const known = (await readState(site, before, candidate))?.versions ?? [];
                const versions = sortVersions([...known.filter((other) => other.version !== version), entry]);
                const { name } = manifest;
                const { environment } = candidate;
                const state = { format: 'mlops-site/1', name, environment, current: version, versions };
                const files = new Map([
                    [firstPage, Buffer.from(pages.firstPage(versions))],
                    [stateFile, Buffer.from(`${JSON.stringify(state, null, 2)}\n`)],
                ]);
                if (before !== null && (await shows(site, before, files))) {
                    await site.announce();
                    return;
                }
                const made = await site.publish(before, files, `Show ${manifest.name} ${version}`);
                if (made === null)
                    continue;
                if (before !== ours)
                    replaced = before;
                ours = made;
                await site.announce();
                return;
            }
            throw new errors/* InfrastructureError */.EN(`The site was changed by others ${pages_attempts} times in a row.`, {
                hint: 'Let deployments wait for each other: give their job a "concurrency" group.',
                retryable: true,
            });
        },
        async verify() {
            const revision = await site.revision();
            const state = await readState(site, revision, candidate);
            if (revision === null || state === null) {
                throw new errors/* InfrastructureError */.EN('The site is gone.', { retryable: true });
            }
            await verifySite(site, revision, state);
        },
        async revert() {
            if (ours !== null)
                await site.restore(ours, replaced);
        },
        async serves(wanted) {
            const state = await readState(site, await site.revision(), candidate);
            return state === null ? null : state.current === wanted;
        },
    };
}
/** Whether readers have these files already: after a run that was killed there may be nothing left to do. */
async function shows(site, revision, files) {
    for (const [path, content] of files) {
        const present = await site.read(revision, path);
        if (present === null || Buffer.compare(present, content) !== 0)
            return false;
    }
    return true;
}

// EXTERNAL MODULE: ./build/shared/src/registry/downloads.js
var downloads = __webpack_require__(26108);
;// CONCATENATED MODULE: ./build/shared/src/deploy/release.js








/** Limits of GitHub releases: number of assets, and bytes of one. */
const mostAssets = 1000;
const largestAsset = 2 * 1024 ** 3 - 1;
/**
 * A release on the version's tag, with the files of the package as assets and their digests in SHA256SUMS, so that
 * nothing expires with an artifact. What is live is said by the promotion alone: a release that was published but
 * not promoted is nobody's production, so there is nothing to put back.
 *
 * @param options.publishPredictions whether row-level predictions are published too, and models that are made of rows.
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
        const text = (0,registry_manifest/* manifestText */.$2)(manifest);
        await (0,promises_.writeFile)(manifestPath, text);
        const checksumsPath = (0,external_node_path_.join)(temporary, release_assets/* checksumsAsset */.BE);
        await (0,promises_.writeFile)(checksumsPath, (0,release_assets/* checksumsText */.cV)(manifest, (0,base_digest/* sha256 */.sc)(text)));
        const assets = [
            ...(0,release_assets/* assetFiles */.sU)(manifest).map(({ path, asset }) => ({ asset, path: (0,external_node_path_.join)(folder, path) })),
            { asset: release_assets/* manifestAsset */.Ax, path: manifestPath },
            { asset: release_assets/* checksumsAsset */.BE, path: checksumsPath },
        ];
        for (const [index, { asset, path }] of assets.entries()) {
            log.progress(`Release ${versionTag}`, index / assets.length, asset);
            await releases.uploadAsset(release, asset, path);
        }
        return (0,base_digest/* sha256 */.sc)(text);
    }
    /** Digest of the manifest that the release holds already. */
    async function releasedDigest(release, temporary) {
        const path = (0,external_node_path_.join)(temporary, release_assets/* manifestAsset */.Ax);
        await releases.downloadAsset(release, release_assets/* manifestAsset */.Ax, path);
        return (0,base_digest/* sha256OfFile */.Vq)(path);
    }
    return {
        async prepare() {
            refuseModelsOfRows(manifest.learner.name, options.publishPredictions);
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

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/shared/src/serving/answers.js
var answers = __webpack_require__(73337);
// EXTERNAL MODULE: ./build/shared/src/data/table.js
var table = __webpack_require__(96598);
;// CONCATENATED MODULE: ./build/shared/src/serving/request-writer.js

/** The body of a predict request that asks about a table's rows. @param fields names of the model's fields. */
function writeRequest(table, fields) {
    const columns = fields.flatMap((name) => table.columns.get(name) ?? []);
    const instances = Array.from({ length: table.rows }, (_, row) => 
    // fromEntries: a field may be named "__proto__".
    Object.fromEntries(columns.map((column) => [column.name, jsonValue(column, row)])));
    return JSON.stringify({ instances });
}
function jsonValue(column, row) {
    if (column.kind === 'numeric' && !Number.isNaN(column.values[row])) {
        if (column.type === 'boolean')
            return column.values[row] !== 0;
        if (column.type === 'integer' || column.type === 'number')
            return column.values[row];
    }
    return (0,table/* cellText */.Ie)(column, row);
}

;// CONCATENATED MODULE: ./build/shared/src/serving/serving-client.js


const statusSchema = schemas/* object */.Ikc({
    model_version_status: schemas/* array */.YOg(schemas/* object */.Ikc({
        label: schemas/* string */.YjP(),
        state: schemas/* string */.YjP(),
        model_id: schemas/* string */.YjP().nullable(),
        status: schemas/* object */.Ikc({ error_message: schemas/* string */.YjP() }),
    })),
});
const metadataSchema = schemas/* object */.Ikc({
    metadata: schemas/* object */.Ikc({ mlops: schemas/* object */.Ikc({ version: schemas/* string */.YjP(), model_id: schemas/* string */.YjP() }) }),
});
const count = schemas/* int */.Whr().nonnegative();
const trialSchema = schemas/* object */.Ikc({
    version: schemas/* string */.YjP(),
    model_id: schemas/* string */.YjP(),
    requests: count,
    onlyTrialFailed: count,
    onlyCurrentFailed: count,
    compared: count,
    disagreements: count,
});
const numbers = schemas/* array */.YOg(schemas/* number */.aig());
const predictionsSchema = schemas/* object */.Ikc({
    predictions: schemas/* array */.YOg(schemas/* union */.KCZ([
        schemas/* number */.aig(),
        schemas/* object */.Ikc({ probabilities: numbers }),
        schemas/* object */.Ikc({ distances: numbers }),
        schemas/* object */.Ikc({ score: schemas/* number */.aig() }),
    ])),
});
/** Longest time for one answer, in milliseconds. */
const answerTime = 5000;
/** Asks a server of ours as its clients do. Every method throws InfrastructureError where there is no such answer. */
class ServingClient {
    #url;
    #base;
    /** @param url of the server, without a path. @param name of the model. */
    constructor(url, name) {
        this.#url = url;
        this.#base = `${url.replace(/\/+$/, '')}/v1/models/${name}`;
    }
    /** The versions that it has or had; none where it has loaded none yet. */
    async versions() {
        const { status, body } = await this.#ask('', undefined);
        if (status === 404)
            return [];
        return this.#parse(statusSchema, status, body).model_version_status.map((found) => ({
            label: found.label,
            state: found.state,
            modelId: found.model_id,
            error: found.status.error_message,
        }));
    }
    /** The version that answers now; null where none does. A version that is only tried is AVAILABLE as well. */
    async current() {
        const { status, body } = await this.#ask('/metadata', undefined);
        if (status === 404)
            return null;
        const { version, model_id: modelId } = this.#parse(metadataSchema, status, body).metadata.mlops;
        return { label: version, modelId };
    }
    /** What its trial has seen; null where nothing is tried. */
    async trial() {
        const { status, body } = await this.#ask('/trial', undefined);
        return status === 404 ? null : this.#parse(trialSchema, status, body);
    }
    /**
     * Asks the current version.
     * @param request as `writeRequest` gives it.
     * @returns the version that answered, and its numbers as `Predictor.predict` gives them.
     */
    async predict(request) {
        const { status, body, version } = await this.#ask(':predict', request);
        const { predictions } = this.#parse(predictionsSchema, status, body);
        const output = predictions.flatMap((prediction) => {
            if (typeof prediction === 'number')
                return prediction;
            if ('score' in prediction)
                return prediction.score;
            return 'distances' in prediction ? prediction.distances : prediction.probabilities;
        });
        return { version, output: Float64Array.from(output) };
    }
    async #ask(path, body) {
        try {
            const response = await fetch(this.#base + path, {
                method: body === undefined ? 'GET' : 'POST',
                headers: { 'content-type': 'application/json' },
                signal: AbortSignal.timeout(answerTime),
                redirect: 'error',
                ...(body === undefined ? {} : { body }),
            });
            const version = response.headers.get('x-model-version') ?? '';
            return { status: response.status, body: await response.text(), version };
        }
        catch (cause) {
            const why = cause instanceof Error && cause.cause ? (0,errors/* messageOf */.bD)(cause.cause) : (0,errors/* messageOf */.bD)(cause);
            throw new errors/* InfrastructureError */.EN(`The server at ${this.#url} does not answer: ${why}`, {
                hint: 'Start it with "mlops serve --directory", or set deploy.server.url.',
                retryable: true,
                cause,
            });
        }
    }
    #parse(schema, status, body) {
        if (status === 200) {
            try {
                return schema.parse(JSON.parse(body));
            }
            catch {
                // Told below.
            }
        }
        throw new errors/* InfrastructureError */.EN(`The server at ${this.#url} answered with status ${status}: ${JSON.stringify(body.slice(0, 300))}.`, { hint: 'Is it "mlops serve", for the model of this pipeline?' });
    }
}

;// CONCATENATED MODULE: ./build/shared/src/deploy/lost-race.js

/**
 * Another deployment to the same environment was promoted since this one began. Nothing is wrong with this model: it
 * has its version, and can be deployed again.
 */
class LostRaceError extends errors/* InfrastructureError */.EN {
    /** The version that this deployment was about. */
    version;
    /** What is live instead; null if it was taken out again. */
    winner;
    constructor(what, version, winner) {
        const who = winner?.record ? ` by ${winner.record.actor} in run ${winner.record.run}` : '';
        const other = winner === null ? 'Another deployment' : `The version ${winner.version}`;
        super(`${what}: ${other} was promoted${who} since this deployment began, and is live.`, {
            hint: `Nothing is wrong with ${version}: run the job again if it shall take the other's place. A "concurrency" group lets deployments wait for each other.`,
            retryable: true,
        });
        this.name = 'LostRaceError';
        this.version = version;
        this.winner = winner;
    }
}
/**
 * Another deployment has switched the target before this one was done with it. Whether it was promoted, the tags know;
 * if so the race is lost.
 */
class OvertakenError extends errors/* InfrastructureError */.EN {
    /** @param what whole sentence. */
    constructor(what) {
        super(what, {
            hint: 'Let deployments of one model wait for each other: give their job a "concurrency" group.',
            retryable: true,
        });
        this.name = 'OvertakenError';
    }
}

// EXTERNAL MODULE: ./build/shared/src/evaluate/proportion-intervals.js
var proportion_intervals = __webpack_require__(98004);
;// CONCATENATED MODULE: ./build/shared/src/serving/trial-decision.js

/** How often a trial is looked at: after each fifth of its requests. */
const trialLooks = 5;
/** Which look a number of requests has come to, from 0 (none yet) to `trialLooks`. */
function lookAt(requests, rules) {
    return Math.min(trialLooks, Math.floor((requests * trialLooks) / rules.requests));
}
/**
 * Judges a trial at one of its looks. Failures are compared on the same requests, by Tango's interval of the
 * difference; disagreement has Wilson's interval. Bonferroni's correction over looks and shares: each of the 2 · 5
 * one-sided statements errs with error / 10 at most, so all of them together with the stated error, wherever the trial
 * is stopped.
 * @param counts with one request at least.
 */
function judgeTrial(counts, rules) {
    // Two-sided, of which each side has half.
    const level = 1 - rules.error / trialLooks;
    const { requests, onlyTrialFailed, onlyCurrentFailed, compared, disagreements } = counts;
    const errorRate = {
        value: (onlyTrialFailed - onlyCurrentFailed) / requests,
        ...(0,proportion_intervals/* tangoInterval */.B)(onlyTrialFailed, onlyCurrentFailed, requests, level),
        limit: rules.maxErrorRate,
    };
    const disagreement = compared === 0
        ? { value: Number.NaN, lower: 0, upper: 1, limit: rules.maxDisagreement }
        : {
            value: disagreements / compared,
            ...(0,proportion_intervals/* wilsonInterval */.Y)(disagreements, compared, level),
            limit: rules.maxDisagreement,
        };
    const shares = [errorRate, disagreement];
    const verdict = shares.some(({ lower, limit }) => lower > limit)
        ? 'revert'
        : shares.every(({ upper, limit }) => upper <= limit)
            ? 'promote'
            : requests >= rules.requests
                ? 'inconclusive'
                : 'continue';
    return { verdict, errorRate, disagreement };
}
/** What was found, as the end of a sentence. */
function describeJudgement({ errorRate, disagreement }) {
    return `it fails ${describeShare(errorRate)} more requests and decides ${describeShare(disagreement)} differently`;
}
function describeShare({ value, lower, upper, limit }) {
    const percent = (share) => `${(100 * share).toFixed(2)} %`;
    const found = Number.isNaN(value) ? 'an unknown share of' : percent(value);
    return `${found} (${percent(lower)} to ${percent(upper)}; allowed: ${percent(limit)})`;
}

// EXTERNAL MODULE: ./build/shared/src/serving/trial-file.js + 1 modules
var trial_file = __webpack_require__(84930);
;// CONCATENATED MODULE: ./build/shared/src/deploy/server-trial.js





/** Time between two looks at the server's counts, in milliseconds. */
const pause = 100;
/**
 * Has a server try a version on a share of its requests, until it is decided. The trial has an end written with it, so
 * that one whose deployment was killed ends by itself.
 * @throws InfrastructureError if the version is not to take the place of the one that is live, with what was found.
 */
async function runTrial(root, version, settings, { client, log, signal }) {
    const { mode, share } = settings;
    const rules = {
        requests: settings.requests,
        maxErrorRate: settings['max-error-rate'],
        maxDisagreement: settings['max-disagreement'],
        error: settings.error,
    };
    const end = Date.now() + ((0,duration/* milliseconds */.Rz)(settings.timeout) ?? longestTrial);
    await (0,trial_file/* writeTrial */.iK)(root, { settings: { mode, share }, version, until: new Date(end).toISOString() });
    const isOurs = async () => (await (0,trial_file/* readTrial */.$g)(root))?.version.packageDigest === version.packageDigest;
    log.info(`${version.version} is tried on ${100 * share} % of the requests (${mode}).`);
    try {
        let looks = 0;
        for (;;) {
            signal.throwIfAborted();
            const seen = await client.trial();
            const counts = seen?.model_id === version.modelId && seen.version === version.version ? seen : null;
            if (counts !== null && lookAt(counts.requests, rules) > looks) {
                looks = lookAt(counts.requests, rules);
                const judgement = judgeTrial(counts, rules);
                const found = `after ${counts.requests} requests ${describeJudgement(judgement)}`;
                log.info(`Look ${looks} of ${trialLooks}: ${found}.`);
                if (judgement.verdict === 'promote')
                    return;
                if (judgement.verdict !== 'continue')
                    throw failed(version, mode, judgement.verdict, found);
            }
            const ended = (await client.versions()).find(({ label }) => label === version.version);
            if (counts === null && ended?.state === 'END' && ended.error !== '') {
                throw new errors/* InfrastructureError */.EN(`The server cannot load ${version.version}: ${ended.error}`);
            }
            if (!(await isOurs())) {
                throw new errors/* InfrastructureError */.EN(`Another deployment took the place of the trial of ${version.version}.`, {
                    hint: 'Let deployments of one model wait for each other: give their job a "concurrency" group.',
                });
            }
            if (Date.now() > end) {
                throw failed(version, mode, 'inconclusive', `only ${counts?.requests ?? 0} requests came in the time`);
            }
            await (0,external_node_timers_promises_.setTimeout)(pause);
        }
    }
    finally {
        if (await isOurs())
            await (0,trial_file/* removeTrial */.l5)(root);
    }
}
/** Where no end is set. */
const longestTrial = 24 * 60 * 60 * 1000;
function failed({ version }, mode, verdict, found) {
    return new errors/* InfrastructureError */.EN(`The ${mode} of ${version} is ${verdict === 'revert' ? 'over: it failed' : 'inconclusive'}: ${found}.`, {
        hint: verdict === 'revert'
            ? 'Look at what it answers, or at what it cannot. The limits are those of deploy.server.trial.'
            : 'Give it more requests or a larger share (deploy.server.trial), or let more of them differ.',
    });
}

// EXTERNAL MODULE: ./build/shared/src/deploy/smoke.js
var smoke = __webpack_require__(10844);
;// CONCATENATED MODULE: ./build/shared/src/deploy/server.js













/** Time between two looks at the server, in milliseconds. */
const server_pause = 50;
/** The server may still speak of an earlier attempt with the same version until it has looked again. */
const endIsFinal = 1500;
/** How long another deployment may have the folder before this one gives up, in milliseconds: it may fail and leave. */
const othersTime = 3000;
/** How long a server may take to go back, in milliseconds: it has the old version still, or on its disk. */
const revertTime = 5000;
/**
 * A server (`mlops serve --directory`) that follows a folder of the `directory` target. The folder is switched as
 * there; then the server itself is asked until the version is AVAILABLE there and answers the packaged rows. With
 * `trial` it first tries the version on a share of its requests.
 */
function serverTarget(candidate, options) {
    const { settings, log, signal } = options;
    const { manifest, version } = candidate;
    const root = (0,external_node_path_.resolve)(options.workingDirectory, options.directory);
    const folder = (0,directory/* directoryTarget */.P$)(candidate, options);
    const client = new ServingClient(settings.url, manifest.name);
    const timeLimit = (0,duration/* milliseconds */.Rz)(settings.timeout) ?? Number.POSITIVE_INFINITY;
    let tried = false;
    let switched = false;
    let previous = null;
    let packageDigest = candidate.packageDigest;
    /** The version in the folder, as current.json would name it. */
    const pointer = () => ({
        format: 'mlops-current/1',
        name: manifest.name,
        version,
        path: `versions/${version}`,
        modelId: manifest.id,
        packageDigest,
    });
    /**
     * Whether the folder names this version. What was live may have come back to it by a run that put records and target
     * in order: then it is switched again.
     */
    async function holdFolder() {
        const current = await readCurrentIfThere(root);
        if (current?.version === version)
            return true;
        if (current === null || current.version !== previous)
            return false;
        await folder.switch(previous);
        return true;
    }
    return {
        async prepare(previousVersion) {
            requireServable(manifest);
            // Before anything is changed: a server that does not answer cannot be deployed to.
            await client.versions();
            const destination = await folder.prepare(previousVersion);
            packageDigest = destination.packageDigest;
            return destination;
        },
        async switch(previousVersion) {
            const replaces = await readCurrentIfThere(root);
            // A version that the folder is only given back to takes nobody's place.
            const isNew = previousVersion !== null && replaces !== null && replaces.modelId !== manifest.id;
            if (settings.trial && !tried && isNew) {
                await runTrial(root, pointer(), settings.trial, { client, log, signal });
                tried = true;
            }
            previous = previousVersion;
            switched = true;
            await folder.switch(previousVersion);
        },
        async verify() {
            await folder.verify();
            await waitUntilServed(client, candidate, { timeLimit, signal, holdFolder });
            await askSmokeRows(client, candidate, options.smokeRows);
            await requireNoFailure(client, candidate);
        },
        async revert() {
            // Before the switch there is nothing to wait for, and the server may be why it failed.
            if (!switched)
                return;
            await folder.revert();
            await waitUntilReverted(client, root);
        },
        // The server follows the folder; whether it is there yet is what \`verify\` asks.
        serves: folder.serves,
    };
}
/** @throws InfrastructureError if others' requests failed meanwhile. */
async function requireNoFailure(client, { version }) {
    const found = (await client.versions()).find(({ label }) => label === version);
    if (found?.error === '')
        return;
    throw new errors/* InfrastructureError */.EN(`The server gave up ${version}: ${found?.error ?? 'it is not there any more'}`);
}
/** @throws ConfigurationError for a model that no server can answer with. */
function requireServable(manifest) {
    (0,command_model/* refuseUnanswering */.Mf)(manifest);
    if ((0,answers/* answersRows */.H)(manifest.task))
        return;
    throw new errors/* ConfigurationError */.j1('A policy that learned in an environment answers no rows, so no server can have it.', {
        location: { key: 'deploy.target' },
        hint: 'Choose "release" or "directory".',
    });
}
async function readCurrentIfThere(root) {
    const path = (0,external_node_path_.join)(root, 'current.json');
    const text = await (0,base_files/* readTextIfPresent */.Ge)(path);
    return text === null ? null : (0,directory/* parseCurrent */.BG)(path, text);
}
/**
 * @param options.holdFolder whether the folder that the server follows names the version.
 * @throws InfrastructureError if the server could not load it, or the time is up.
 * @throws OvertakenError if another deployment has the folder.
 */
async function waitUntilServed(client, { version, manifest }, { timeLimit, signal, holdFolder, }) {
    const start = performance.now();
    let held = start;
    for (;;) {
        signal.throwIfAborted();
        if (await holdFolder())
            held = performance.now();
        else if (performance.now() - held > othersTime) {
            throw new OvertakenError(`Another deployment took the folder before the server had ${version}.`);
        }
        const current = await client.current();
        if (current?.label === version && current.modelId === manifest.id)
            return;
        const found = (await client.versions()).find(({ label }) => label === version);
        const waited = performance.now() - start;
        if (found?.state === 'END' && found.error !== '' && waited > endIsFinal) {
            throw new errors/* InfrastructureError */.EN(`The server cannot load ${version}: ${found.error}`);
        }
        if (waited > timeLimit) {
            const state = found === undefined ? 'it has not seen it' : `it is ${found.state}`;
            throw new errors/* InfrastructureError */.EN(`The server does not answer with ${version} after ${Math.round(waited / 1000)} seconds: ${state}.`, { hint: 'Does it follow deploy.directory? Start it with "mlops serve --directory <that folder>".' });
        }
        await (0,external_node_timers_promises_.setTimeout)(server_pause);
    }
}
/** @throws InfrastructureError if the server answers other than packaged, or with another version. */
async function askSmokeRows(client, candidate, rows) {
    const { folder, manifest, version } = candidate;
    if (rows === 0 || !manifest.files.some(({ path }) => path === 'predictions.parquet'))
        return;
    const { table } = await (0,smoke/* readSmokeRows */.r4)(folder, manifest, rows);
    const names = manifest.features.map(({ name }) => name);
    const answer = await client.predict(writeRequest(table, names));
    if (answer.version !== version) {
        await requireNoFailure(client, candidate);
        throw new errors/* InfrastructureError */.EN(`The server answers with ${answer.version || 'another version'}, not with ${version}.`);
    }
    const { problem } = await (0,smoke/* smokeTest */.KH)(folder, manifest, { predict: () => answer.output }, { rows });
    if (problem !== null)
        throw new errors/* InfrastructureError */.EN(`The server does not answer as packaged: ${problem}.`);
}
/** @throws InfrastructureError if the server still answers with what was put back after five seconds. */
async function waitUntilReverted(client, root) {
    const current = await readCurrentIfThere(root);
    const start = performance.now();
    for (;;) {
        const answering = await client.current();
        const isBack = current === null
            ? answering === null
            : answering?.label === current.version && answering.modelId === current.modelId;
        if (isBack)
            return;
        if (performance.now() - start > revertTime) {
            throw new errors/* InfrastructureError */.EN(`The server has not gone back to ${current?.version ?? 'nothing'} yet.`, {
                hint: 'The folder it follows names that version again. Look at its log.',
            });
        }
        await (0,external_node_timers_promises_.setTimeout)(server_pause);
    }
}

;// CONCATENATED MODULE: ./build/shared/src/deploy/targets.js





/** The targets by name: a new one is a line here, its name and its settings in deploy/target-settings.ts. */
const targets = {
    release: (candidate, { platform, config, stateDirectory }) => releaseTarget(candidate, {
        releases: platform.releases,
        publishPredictions: publishesRows(candidate, config),
        stateDirectory,
        log: platform.log,
    }),
    pages: (candidate, { platform, config, workingDirectory }) => pagesTarget(candidate, {
        sites: platform.sites,
        ...config.deploy.pages,
        workingDirectory,
        publishRows: publishesRows(candidate, config),
    }),
    directory: (candidate, { platform, config, workingDirectory }) => (0,directory/* directoryTarget */.P$)(candidate, { directory: config.deploy.directory, workingDirectory, log: platform.log }),
    command: (candidate, { platform, config, workingDirectory, signal }) => commandTarget(candidate, { settings: config.deploy.command, platform, workingDirectory, signal }),
    server: (candidate, { platform, config, workingDirectory, signal }) => serverTarget(candidate, {
        directory: config.deploy.directory,
        workingDirectory,
        settings: config.deploy.server,
        smokeRows: config.deploy.smoke.rows,
        log: platform.log,
        signal,
    }),
};
/** Returns of episodes tell of nobody, and without them the next policy could not be compared with this one. */
function publishesRows({ manifest }, { deploy }) {
    return deploy['publish-predictions'] || manifest.task === 'reinforcement';
}

// EXTERNAL MODULE: ./build/shared/src/registry/model-reference.js
var model_reference = __webpack_require__(91388);
// EXTERNAL MODULE: ./build/shared/src/config/load-config.js
var load_config = __webpack_require__(80309);
// EXTERNAL MODULE: ./build/shared/src/gate/roles.js
var roles = __webpack_require__(59368);
;// CONCATENATED MODULE: ./build/actions/deploy/src/approval.js



/**
 * Asks who has approved the pull request by which the deployed commit came. Which role it takes, and who has it, is
 * what the branch stated before it: nobody becomes an approver by the change in question.
 * @returns null where nobody has to approve. What cannot be found out is not given.
 */
async function askApproval(context) {
    const { platform, config } = context;
    const { approver } = config.deploy;
    if (approver === undefined)
        return null;
    if (platform.kind === 'local') {
        const text = 'not asked: there are no reviews at a terminal';
        platform.log.warning(`deploy.approver is ${text}.`);
        return { given: true, text };
    }
    const { commit } = platform.run;
    try {
        const pull = await platform.pullRequests.findByCommit(commit);
        if (pull === null) {
            return { given: false, text: `the commit ${commit.slice(0, 12)} came by no pull request` };
        }
        const { name, role } = await roleBefore(pull, approver, context);
        if (role === undefined) {
            throw new errors/* ConfigurationError */.j1(`deploy.approver is "${name}", and "roles" states no such role.`, {
                location: { key: 'deploy.approver' },
            });
        }
        const reviews = await platform.pullRequests.reviews(pull.number);
        const { given, reason } = (0,roles/* judgeApproval */.bA)(name, role, reviews, pull);
        return { given, text: `pull request #${pull.number}: ${reason}` };
    }
    catch (error) {
        if (error instanceof errors/* ConfigurationError */.j1)
            throw error;
        return { given: false, text: `who has approved it cannot be found out: ${(0,errors/* describeError */.Uc)(error)}` };
    }
}
/** As the target branch states it; where that states none, as the deployed commit does. */
async function roleBefore(pull, approver, { platform, config, configFile }) {
    const stated = (roles, name) => Object.hasOwn(roles, name) ? roles[name] : undefined;
    const deployed = { name: approver, role: stated(config.roles, approver) };
    const text = pull.baseCommit === '' || configFile.startsWith('../')
        ? null
        : await platform.code.readFile(pull.baseCommit, configFile);
    if (text === null)
        return deployed;
    try {
        const before = (0,load_config/* parseConfig */.o4)(text, configFile);
        const name = before.deploy.approver ?? approver;
        return { name, role: stated(before.roles, name) ?? stated(config.roles, name) };
    }
    catch (error) {
        // A change that mends the file must be able to go live.
        if (error instanceof errors/* ConfigurationError */.j1)
            return deployed;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/shared/src/action/inputs.js
var inputs = __webpack_require__(92163);
// EXTERNAL MODULE: ./build/shared/src/deploy/target-settings.js + 1 modules
var target_settings = __webpack_require__(74557);
;// CONCATENATED MODULE: ./build/actions/deploy/src/contract.js



const deployInputs = schemas/* strictObject */.rej({
    model: inputs/* textInput */._Z.describe('The model to deploy: an artifact, a folder, run:<run id>/<artifact name>, environment:<name> or release:v1.2.0.'),
    environment: schemas/* string */.YjP().default('production').describe('Where it goes live.'),
    target: schemas/* enum */.k5n(target_settings/* targetNames */.i).optional().describe('How it goes live (deploy.target).'),
    gate: inputs/* textInput */._Z.describe('The verdict of validate-gate: an artifact, a folder or run:<run id>/<artifact name>; "none" says openly that there is none.'),
    'rollback-to': inputs/* textInput */._Z.describe('Instead of a model: the version that is brought back, "previous" or one such as v1.3.0. It needs no verdict.'),
    reason: schemas/* string */.YjP().max(500).optional().describe('Why it is deployed, for the records.'),
});
const deployOutputs = {
    version: 'The version that is live now, such as v1.2.0.',
    'previous-version': 'The version that was live before; empty if none was.',
    'deployment-id': "The deployment's id on the platform.",
    url: 'Address of the release, or path of the folder.',
    'rolled-back': '"true" if an earlier version was brought back, "false" if a model was deployed.',
};

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
        throw refusedVerdict(`it is about the model ${verdict.modelId}, but ${model.id} is to be deployed`, 'Run validate-gate on this very model.');
    }
    if (verdict.withheld !== undefined) {
        throw refusedVerdict(`it did not pass: ${verdict.withheld}`, 'Run validate-gate again once that is settled.');
    }
    if (verdict.fromFork) {
        throw refusedVerdict('it was given in a run for a fork', 'Run validate-gate again after the merge.');
    }
    if (storedIn !== null && storedIn !== verdict.run) {
        throw refusedVerdict(`it says that it was given in run ${verdict.run}, but it was found in run ${storedIn}`, 'Name the artifact of the run that made it.');
    }
    if (verdict.repository !== run.repository) {
        throw refusedVerdict(`it was given in the repository "${verdict.repository}", and this is "${run.repository}"`, 'Run validate-gate in this repository.');
    }
    if (storedIn === null && verdict.run !== run.runId) {
        throw refusedVerdict(`it lies in a folder and says that it was given in run ${verdict.run}, which nobody can confirm`, `Name it as "run:${verdict.run}/<artifact name>", or run validate-gate in this run.`);
    }
    if (storedIn !== null && storedIn !== run.runId) {
        if (provenance === null) {
            throw refusedVerdict(`this repository has no run ${storedIn}`, 'Name an artifact of one of its runs.');
        }
        if (provenance.headRepository !== run.repository) {
            throw refusedVerdict(`run ${storedIn} ran the code of "${provenance.headRepository || 'a deleted fork'}"`, 'Run validate-gate again after the merge.');
        }
        if (provenance.commit !== run.commit) {
            throw refusedVerdict(`run ${storedIn} was on the commit ${provenance.commit}, and ${run.commit || '(none)'} is to be deployed`, 'Run validate-gate in this run, or deploy the commit that it judged.');
        }
    }
    const sameCommit = verdict.commit !== '' && verdict.commit === run.commit;
    if (verdict.run !== run.runId && !sameCommit) {
        throw refusedVerdict(`it was given in run ${verdict.run} on the commit ${verdict.commit || '(none)'}, ` +
            `and this is run ${run.runId} on the commit ${run.commit || '(none)'}`, 'Run validate-gate in this run, or deploy the commit that it judged.');
    }
}
/** @param why the end of a sentence. */
function refusedVerdict(why, hint) {
    return new errors/* ConfigurationError */.j1(`The verdict does not allow this deployment: ${why}.`, {
        location: { key: 'gate' },
        hint,
    });
}

// EXTERNAL MODULE: ./build/shared/src/attestation/verdict-statement.js
var verdict_statement = __webpack_require__(4425);
;// CONCATENATED MODULE: ./build/shared/src/deploy/verdict-attestation.js



/**
 * Checks the attestation of a verdict that may otherwise speak for a deployment. One that is there must hold: signed by
 * a workflow of this repository in the run that the verdict names, about this very verdict, and saying the same.
 * @param options.required whether there must be one.
 * @returns what was found, for reports.
 * @throws ConfigurationError if there is one that proves nothing, or none where there must be one.
 * @throws InfrastructureError if it could not be looked for or checked.
 */
async function checkVerdictAttestation(verdict, platform, { required }) {
    const { manifest, packageDigest } = verdict;
    const found = await findAttestation(packageDigest, verdict_statement/* verdictPredicateType */.ZH, platform, async ({ statement, signer }) => whatSignerContradicts(signer, manifest) ?? (await (0,verdict_statement/* whatDiffers */.CU)(statement.predicate, verdict)));
    switch (found.kind) {
        case 'proven':
            return `attested: ${describeSigner(found.attestation)}`;
        case 'untrusted':
            throw refusedVerdict(`its attestation proves nothing: ${found.why}`, 'Find out who stored it. Run validate-gate again for a verdict with an attestation of its own.');
        case 'absent':
            if (!required)
                return `no attestation: ${found.why}`;
            throw refusedVerdict(`deploy.require-attestation is set, and of its attestations ${found.why}`, 'Give the job of validate-gate the permissions "id-token: write" and "attestations: write", and this job "attestations: read".');
    }
}
/** What a verdict says of its run that its signer does not, as the end of a sentence; null if they agree. */
function whatSignerContradicts(signer, { run, commit }) {
    if (signer.runId !== run) {
        return `it was signed in run ${signer.runId || 'unknown'}, and the verdict names run ${run}`;
    }
    // For a pull request the run is on its merge commit, and the verdict names its head.
    if (signer.commit !== commit && !signer.event.startsWith('pull_request')) {
        return `it was signed on the commit ${signer.commit || 'unknown'}, and the verdict names ${commit}`;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/actions/deploy/src/gate.js





/**
 * Finds the verdict and checks that it speaks for exactly this model and this deployment.
 * @param gate the input; absent means the artifact that validate-gate leaves.
 * @throws ConfigurationError if there is none, or it speaks for something else.
 */
async function readGate(gate, manifest, context) {
    const required = context.config.deploy['require-attestation'];
    if (gate === 'none') {
        if (required) {
            throw new errors/* ConfigurationError */.j1('The input "gate" is "none", and only an attested verdict may deploy.', {
                location: { key: 'deploy.require-attestation' },
                hint: 'Name the verdict of validate-gate.',
            });
        }
        context.platform.log.warning('gate: none. The model is deployed without a verdict.');
        return { verdict: null, text: 'none was asked: the input "gate" is "none"', found: null };
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
    const proof = await checkVerdictAttestation(found, context.platform, { required });
    const { verdict, run: runId, commit, created } = found.manifest;
    const where = `${found.origin}, given in run ${runId}${commit ? ` on ${commit.slice(0, 12)}` : ''} at ${created}`;
    return { verdict, text: `${verdict} (${where}); ${proof}`, found };
}

// EXTERNAL MODULE: ./build/shared/src/registry/model-documents.js + 2 modules
var model_documents = __webpack_require__(44112);
;// CONCATENATED MODULE: ./build/shared/src/registry/complete-package.js









const metricsSchema = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ value: schemas/* number */.aig().nullable(), reason: schemas/* string */.YjP().optional() }));
/**
 * A copy of a model package whose card and bill of materials tell what the gate found: training itself cannot know how
 * sure its figures are and where the model is weak. Nothing else changes, the model's id included.
 * @param folder is made, or written anew.
 * @throws InfrastructureError if the package cannot be read.
 */
async function completePackage(model, { words, evidence }, folder) {
    const { manifest } = model;
    const metrics = metricsSchema.safeParse(JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(model.folder, 'metrics.json'), 'utf8')));
    if (!metrics.success) {
        throw new errors/* InfrastructureError */.EN(`"metrics.json" of the model cannot be read: ${metrics.error.message}`);
    }
    const profile = await (0,model_package/* readModelProfile */.DC)(model.folder);
    const rows = { train: profile.features.rows, test: profile.predictions.rows };
    const documents = (0,model_documents/* modelDocuments */.g)({ manifest, metrics: metrics.data, rows, words, evidence }, manifest.files);
    const files = manifest.files.map((file) => {
        const text = documents.get(file.path);
        return text === undefined
            ? file
            : { path: file.path, size: Buffer.byteLength(text), sha256: (0,base_digest/* sha256 */.sc)(text) };
    });
    const completed = { ...manifest, files };
    await (0,base_files/* writeDirectoryAtomically */.Sg)(folder, async (output) => {
        for (const { path } of files) {
            const target = (0,base_files/* resolveInside */.LI)(output, path);
            const text = documents.get(path);
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
            if (text !== undefined)
                await (0,base_files/* writeFileAtomically */.lo)(target, text);
            else
                await (0,promises_.copyFile)((0,base_files/* resolveInside */.LI)(model.folder, path), target, promises_.constants.COPYFILE_FICLONE);
        }
        await (0,registry_manifest/* writeManifest */.HN)(output, completed);
    });
    return { folder, manifest: completed, packageDigest: await (0,registry_manifest/* packageDigest */.jK)(folder) };
}

// EXTERNAL MODULE: ./build/shared/src/gate/outcome.js
var outcome = __webpack_require__(52793);
// EXTERNAL MODULE: ./build/shared/src/registry/verdict-document.js
var verdict_document = __webpack_require__(40208);
;// CONCATENATED MODULE: ./build/shared/src/registry/model-evidence.js



/** Slices with fewer rows are told of nobody: as in profiles. */
const fewestRows = 10;
const bounds = schemas/* object */.Ikc({ lower: schemas/* number */.aig(), upper: schemas/* number */.aig(), level: schemas/* number */.aig() });
const documentSchema = schemas/* object */.Ikc({
    rules: schemas/* array */.YOg(schemas/* object */.Ikc({ metric: schemas/* string */.YjP(), kind: schemas/* string */.YjP(), interval: bounds.nullable().catch(null) }))
        .catch([]),
    slices: schemas/* array */.YOg(schemas/* object */.Ikc({
        column: schemas/* string */.YjP(),
        metric: schemas/* string */.YjP(),
        tooSmallCount: schemas/* int */.Whr().nonnegative().catch(0),
        slices: schemas/* array */.YOg(schemas/* object */.Ikc({
            slice: schemas/* string */.YjP().nullable(),
            rows: schemas/* int */.Whr().nonnegative(),
            value: schemas/* number */.aig().nullable(),
            interval: bounds.nullable(),
        })),
    }))
        .catch([]),
    weakSlices: schemas/* array */.YOg(schemas/* object */.Ikc({
        slice: schemas/* string */.YjP().nullable(),
        column: schemas/* string */.YjP(),
        value: schemas/* number */.aig(),
        others: schemas/* number */.aig(),
        rows: schemas/* int */.Whr(),
        isWorse: schemas/* boolean */.zMY(),
    }))
        .catch([]),
    remarks: schemas/* array */.YOg(schemas/* string */.YjP()).catch([]),
});
/**
 * Reads what a verified verdict says of the model.
 * @returns null if the verdict has no document.
 * @throws InfrastructureError if it cannot be read.
 */
async function readEvidence(verdict) {
    const document = await (0,verdict_document/* readVerdictDocument */.h)(verdict);
    if (document === null)
        return null;
    const parsed = documentSchema.safeParse(document);
    return parsed.success ? evidenceOf(parsed.data) : null;
}
function evidenceOf(document) {
    const searched = document.rules.find(({ kind }) => kind === 'weak-slice');
    const intervals = {};
    for (const { metric, kind, interval } of document.rules) {
        if ((kind === 'min' || kind === 'max') && interval !== null)
            intervals[metric] = interval;
    }
    return {
        intervals,
        slices: document.slices.flatMap(({ column, metric, slices }) => slices.filter(({ rows }) => rows >= fewestRows).map((slice) => ({ column, metric, ...slice }))),
        weakSlices: document.weakSlices
            .filter(({ isWorse, rows }) => isWorse && rows >= fewestRows)
            .map(({ column, slice, value, others }) => ({
            slice: `${column} is ${slice ?? 'missing'}`,
            metric: searched?.metric ?? 'the metric',
            value,
            others,
        })),
        unjudged: document.slices
            .filter(({ tooSmallCount }) => tooSmallCount > 0)
            .map(({ column, tooSmallCount }) => ({ column, count: tooSmallCount })),
        // The others are about comparisons, or about the machine of the gate.
        remarks: document.remarks.filter((remark) => remark.startsWith(outcome/* blocksRemark */.Hq)),
    };
}

// EXTERNAL MODULE: ./build/shared/src/registry/model-facts.js
var model_facts = __webpack_require__(85714);
;// CONCATENATED MODULE: ./build/shared/src/deploy/completed-package.js







/**
 * Works with a package whose card and bill of materials tell what the verdict says of the model. Where they cannot, the
 * package goes as it is: a card is not worth a deployment.
 * A package that was deployed before stays what it was, since it is known by its digest.
 * @param verdict null where there is none; then the package goes as it is.
 */
async function withCompletedPackage(model, verdict, { config, platform, stateDirectory }, work) {
    const folder = (0,base_files/* temporaryName */.NT)((0,external_node_path_.join)(stateDirectory, 'completed', model.manifest.name));
    try {
        return await work({ ...model, ...(await complete()) });
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
    async function complete() {
        try {
            const evidence = verdict && model.version === null ? await readEvidence(verdict) : null;
            if (evidence === null)
                return {};
            return await completePackage(model, { words: (0,model_facts/* modelWords */.Hg)(config), evidence }, folder);
        }
        catch (error) {
            platform.log.warning(`The model card says nothing of the gate: ${(0,errors/* messageOf */.bD)(error)}`);
            return {};
        }
    }
}

// EXTERNAL MODULE: ./build/shared/src/base/system-errors.js
var system_errors = __webpack_require__(92588);
// EXTERNAL MODULE: ./build/shared/src/deploy/probes.js
var deploy_probes = __webpack_require__(17850);
;// CONCATENATED MODULE: ./build/shared/src/deploy/deploy.js











/**
 * Makes a checked model live: registers its version, puts it in place, switches the target, asks it again, and makes
 * the promotion's tag, which decides. Deployments on the platform mirror the steps.
 *
 * What was live stays live until the switch, and is put back if anything fails before the promotion. Of deployments at
 * the same time the first that is promoted wins; the others leave the target to it.
 * @throws LostRaceError if another deployment was promoted since this one began.
 * @throws InfrastructureError saying what failed and what is live; also if a tag of the registry was moved.
 */
async function deployModel(request, context, signal) {
    const { platform } = context;
    const { model, environment, before, makeTarget } = request;
    const { folder, manifest, packageDigest } = model;
    const { name, id } = manifest;
    const live = await (0,production/* checkPromotion */.KO)(platform.tags, name, before);
    const previousVersion = live?.version ?? null;
    const { version, tag, reason } = await versionFor(request, platform);
    platform.log.info(`${name} ${version}: ${reason}`);
    const deploymentId = await platform.deployments.create({
        environment,
        task: deploymentTask(name),
        commit: platform.run.commit,
        description: `${name} ${version}`,
        payload: { version, model: id, tag: tag.name, run: platform.run.runId },
    });
    const setState = (state, description) => platform.deployments.setState(deploymentId, state, { description });
    await setState('in_progress', `Deploying ${version}`);
    const candidate = { version, versionTag: tag.name, environment, folder, manifest, packageDigest };
    const target = await makeTarget(candidate);
    const settle = () => settleTarget({ name, environment, prepared: version }, target, makeTarget, context);
    const isOvertaken = async () => !isSame(before, await (0,promotions/* latestPromotion */.NH)(platform.tags, name, environment).catch(() => before));
    const what = `${name} ${version} was not deployed to ${environment}`;
    let destination;
    let record;
    let promotion = null;
    let switched = false;
    try {
        signal.throwIfAborted();
        destination = await target.prepare(previousVersion);
        signal.throwIfAborted();
        record = promotionRecord(request, version, destination, deploymentId, platform);
        if (isSame(before, await (0,promotions/* latestPromotion */.NH)(platform.tags, name, environment))) {
            switched = true;
            await target.switch(previousVersion);
            await target.verify();
            promotion = await (0,promotions/* promote */.pt)(platform.tags, record, tag.commit, before);
        }
    }
    catch (error) {
        if (error instanceof OvertakenError && (await isOvertaken())) {
            throw await yieldToWinner(version, { request, what, settle, setState }, platform);
        }
        const undone = await undo(error, { target, what, settle, setState }, platform);
        if (switched && !(await isOvertaken()))
            await mirrorReturn(live, version, platform);
        throw undone;
    }
    if (promotion === null)
        throw await yieldToWinner(version, { request, what, settle, setState }, platform);
    // The tag has decided: from here on nothing is put back.
    await settle().catch((error) => platform.log.warning(`The target could not be looked at again: ${(0,errors/* messageOf */.bD)(error)}`));
    await mirrorPromotion(record, live?.record ?? null, destination.url, platform);
    return {
        version,
        versionReason: reason,
        previousVersion,
        destination,
        promotionTag: promotion.tag.name,
        deploymentId,
        rolledBackFrom: request.rollback?.from ?? null,
    };
}
async function versionFor({ model, rollback, probes }, platform) {
    if (rollback === null) {
        const files = await recordFiles(model.folder);
        if (probes !== null)
            files.set(deploy_probes/* probesFile */.cv, `${JSON.stringify(probes)}\n`);
        return (0,registry_versions/* registerVersion */.KO)(platform, model.manifest, files);
    }
    return { ...rollback.to, reason: `rolled back to from ${rollback.from}` };
}
function isSame(a, b) {
    return a?.tag.name === b?.tag.name;
}
/** Leaves the target to the deployment that was promoted first. @returns the error to throw. */
async function yieldToWinner(version, { request: { model, environment }, what, settle, setState, }, platform) {
    const winner = await (0,production/* findProduction */.lG)(platform, model.manifest.name, environment);
    await settle();
    const other = winner?.version ?? 'another version';
    await setState('inactive', `${other} was promoted since this deployment began`).catch((error) => platform.log.warning(`The deployment's status could not be set: ${(0,errors/* messageOf */.bD)(error)}`));
    return new LostRaceError(what, version, winner);
}
/** Puts back what was live and says so. @returns the error to throw. */
async function undo(thrown, { target, what, settle, setState, }, { log }) {
    const error = (0,system_errors/* translateSystemError */.e)(thrown);
    const reverted = await target
        .revert()
        .then(settle)
        .then(() => 'What was live before is live still.', (failure) => `It could not be put back either, look at the target at once: ${(0,errors/* messageOf */.bD)(failure)}`);
    await setState('failure', `${what}: ${(0,errors/* messageOf */.bD)(error)}`).catch((failure) => log.warning(`The deployment's status could not be set: ${(0,errors/* messageOf */.bD)(failure)}`));
    const message = `${what}: ${(0,errors/* messageOf */.bD)(error)} ${reverted}`;
    if (error instanceof errors/* ConfigurationError */.j1) {
        return new errors/* ConfigurationError */.j1(message, { location: error.location, hint: error.hint, cause: error });
    }
    const { hint, retryable } = error instanceof errors/* InfrastructureError */.EN ? error : {};
    return new errors/* InfrastructureError */.EN(message, { hint, retryable, cause: error });
}
/** Says on the platform that what was live before a switch is live again. */
async function mirrorReturn(live, failed, { deployments, log }) {
    if (!live?.record)
        return;
    await deployments
        .setState(live.record.deployment, 'success', {
        description: `${live.version} is live again: ${failed} failed and was taken back`,
    })
        .catch((error) => log.warning(`The deployment's status could not be set: ${(0,errors/* messageOf */.bD)(error)}`));
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
function promotionRecord({ model, environment, reason, rollback }, version, destination, deployment, { run }) {
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
        ...(rollback === null ? {} : { rolledBackFrom: rollback.from }),
    };
}

// EXTERNAL MODULE: ./build/shared/src/report/markdown.js + 2 modules
var markdown = __webpack_require__(52739);
;// CONCATENATED MODULE: ./build/shared/src/deploy/incident.js


/** GitHub takes 65,536 characters; some are left for the marker. */
const textLimit = 65_000;
/**
 * Tells in an issue that a deployment failed and what is live. There is one for a model and an environment: while it is
 * open, what fails next is a comment on it. An issue that cannot be written is a warning.
 */
async function reportIncident(place, report, { issues, run, log }) {
    const marker = incidentMarker(place);
    const link = run.url === null ? {} : { link: { text: `The run, set off by ${run.actor}`, url: run.url } };
    const body = (0,markdown/* renderMarkdown */.G)(report, { limit: textLimit, ...link });
    try {
        const known = await issues.find(marker);
        if (known?.state === 'open') {
            await issues.comment(known.number, momentMarker(marker, run), body);
            return;
        }
        const title = `Deployment of ${place.name} to ${place.environment} failed`;
        await issues.create({ marker, title, body, labels: ['deployment'] });
    }
    catch (failure) {
        log.warning(`No issue tells of the failure. ${(0,errors/* describeError */.Uc)(failure)}`);
    }
}
/** Closes the issue once a deployment went well. @param sentence what is live now. */
async function closeIncident(place, sentence, { issues, run, log }) {
    const marker = incidentMarker(place);
    try {
        const known = await issues.find(marker);
        if (known?.state !== 'open')
            return;
        await issues.comment(known.number, momentMarker(marker, run), sentence);
        await issues.update(known.number, { marker, state: 'closed' });
    }
    catch (failure) {
        log.warning(`The issue about the last deployment stays open. ${(0,errors/* describeError */.Uc)(failure)}`);
    }
}
/** Each thing that happens is told by a comment of its own. */
function momentMarker(marker, { runId }) {
    return `${marker}:${runId}.${Date.now()}`;
}
/** Environments may have letters and underscores that a marker cannot have. */
function incidentMarker({ name, environment }) {
    const plain = environment.replace(/[^a-z0-9-]/g, (letter) => `.${letter.charCodeAt(0).toString(16)}`);
    return `mlops-deploy:${name}:${plain}`;
}

// EXTERNAL MODULE: ./build/shared/src/attestation/attest.js
var attest = __webpack_require__(52103);
;// CONCATENATED MODULE: ./build/shared/src/deploy/package-provenance.js








/**
 * Attests the build provenance of the package as it is published. That is for `deploy` to do and not for `train`: only
 * here do the assets have the bytes that people download, and this job runs no code of a training's dependencies that
 * could sign in its name. What training made is among the materials, with the run and the commit that made it.
 *
 * A package that was deployed before, or put in place by an earlier run, was built there, so that this run does not
 * say that it built it: see `checkProvenance`.
 * @param model as it is given to the stage.
 * @param options.required whether what cannot be attested must not go live.
 * @throws ConfigurationError if it is required and this run can attest nothing.
 */
function packageProvenance(model, platform, options) {
    if (model.version !== null) {
        return { attested: (target) => target, text: () => `that of ${model.origin}` };
    }
    const { unavailable } = platform.attestations;
    if (options.required && unavailable !== null) {
        throw new errors/* ConfigurationError */.j1(`The package cannot be attested: ${unavailable}.`, {
            location: { key: 'deploy.require-attestation' },
            hint: 'Give this job the permissions "id-token: write" and "attestations: write".',
        });
    }
    let result;
    let earlier;
    async function attestPackage(candidate, destination) {
        earlier = await provenBefore(destination.packageDigest, platform);
        if (earlier !== undefined)
            return;
        result = await (0,attest/* attest */.s)(async () => {
            const run = await platform.attestations.identity();
            return provenanceStatement(packageSubjects(candidate, destination), run, packageMaterials(model, platform.run.runId, `${run.server}/${run.repository}`));
        }, platform);
        if (!options.required || result.url !== null)
            return;
        throw new errors/* InfrastructureError */.EN(`The provenance of the package is ${result.text}, and deploy.require-attestation asks for it.`, {
            hint: 'Give this job the permissions "id-token: write" and "attestations: write".',
            cause: result.error,
        });
    }
    return {
        attested: (target, candidate) => ({
            ...target,
            async prepare(...given) {
                const destination = await target.prepare(...given);
                await attestPackage(candidate, destination);
                return destination;
            },
        }),
        text: () => (earlier === undefined ? (result?.text ?? 'not attested') : `attested before: ${earlier}`),
    };
}
/** Who attested the package before; undefined if nobody did whom we trust. */
async function provenBefore(packageDigest, platform) {
    if (platform.attestations.unavailable !== null)
        return undefined;
    try {
        const found = await findAttestation(packageDigest, provenancePredicateType, platform);
        return found.kind === 'proven' ? describeSigner(found.attestation) : undefined;
    }
    catch {
        // Then it is attested once more, which harms nobody.
        return undefined;
    }
}
/** Everything that can be downloaded, so that each file can be checked by itself; and the model by its id. */
function packageSubjects({ manifest, versionTag }, { packageDigest, place }) {
    const whole = [(0,attestation_statement/* subject */.bc)(versionTag, manifest.id), (0,attestation_statement/* subject */.bc)(release_assets/* manifestAsset */.Ax, packageDigest)];
    let files = manifest.files.map(({ path, sha256: digest }) => (0,attestation_statement/* subject */.bc)(path, digest));
    if (place.target === 'release') {
        // The one of both that was published: with or without answers for single rows.
        const published = [true, false]
            .map((withPredictions) => (0,release_assets/* publishedManifest */.Sg)(manifest, withPredictions))
            .find((candidate) => (0,base_digest/* sha256 */.sc)((0,registry_manifest/* manifestText */.$2)(candidate)) === packageDigest);
        if (published !== undefined) {
            whole.push((0,attestation_statement/* subject */.bc)(release_assets/* checksumsAsset */.BE, (0,base_digest/* sha256 */.sc)((0,release_assets/* checksumsText */.cV)(published, packageDigest))));
            files = (0,release_assets/* assetFiles */.sU)(published).map(({ asset, sha256: digest }) => (0,attestation_statement/* subject */.bc)(asset, digest));
        }
    }
    // Too many to be named one by one: the manifest has the digests of all.
    return whole.length + files.length <= attestation_statement/* mostSubjects */.Lm ? [...whole, ...files] : whole;
}
function packageMaterials({ manifest, packageDigest }, runId, repository) {
    const trainedElsewhere = manifest.run !== runId;
    return [
        {
            name: 'package of train',
            uri: `${repository}/actions/runs/${manifest.run}`,
            digest: { sha256: packageDigest },
        },
        ...(trainedElsewhere && manifest.commit !== ''
            ? [{ name: 'code of train', uri: `git+${repository}`, digest: { gitCommit: manifest.commit } }]
            : []),
        { name: 'data set', digest: { sha256: manifest.datasetId } },
    ];
}

;// CONCATENATED MODULE: ./build/shared/src/deploy/report.js

/** The report of a model that went live. */
function deploymentReport(facts, deployment, keeping) {
    const { manifest, environment, target } = facts;
    const { version, versionReason, previousVersion, destination, promotionTag, rolledBackFrom } = deployment;
    const before = previousVersion === null
        ? 'the first there'
        : previousVersion === version
            ? 'as it was before'
            : `in place of ${previousVersion}`;
    const again = rolledBackFrom === null ? '' : ' again';
    const without = facts.ungated ? ' No gate was asked.' : '';
    return {
        title: `${rolledBackFrom === null ? 'Deployment of' : 'Rollback to'} ${manifest.name} ${version}`,
        status: facts.ungated || keeping.expires ? 'warning' : 'pass',
        headline: `${manifest.name} ${version} is live in ${environment}${again}, ${before}.${without}`,
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
                            ['Provenance', facts.provenance ?? 'not attested'],
                            ['Kept in', keeping.text],
                        ],
                    },
                ],
            },
            checksSection(facts),
            ...report_modelSections(facts),
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
        sections: [checksSection(facts), ...report_modelSections(facts)],
    };
}
/** The report of a deployment that failed after its checks. @param message what failed and what is live. */
function failureReport(facts, message) {
    const { manifest, environment } = facts;
    return {
        title: `Deployment of ${manifest.name}`,
        status: 'fail',
        headline: `${manifest.name} was not deployed to ${environment}.`,
        sections: [
            { heading: 'What happened', blocks: [{ kind: 'code', text: message }] },
            checksSection(facts),
            ...report_modelSections(facts),
        ],
    };
}
/** The report of a deployment that another one was faster than. */
function lostRaceReport(facts, { version, winner, hint }) {
    const { manifest, environment } = facts;
    const other = winner === null ? 'another deployment' : winner.version;
    return {
        title: `Deployment of ${manifest.name} ${version}`,
        status: 'warning',
        headline: `${manifest.name} ${version} is not live in ${environment}: ${other} was promoted since this deployment began, and stays.`,
        sections: [
            {
                heading: 'What now',
                blocks: [{ kind: 'text', text: hint ?? '' }],
            },
            checksSection(facts),
            ...report_modelSections(facts),
        ],
    };
}
function checksSection({ gate, approval, smoke, origin }) {
    const facts = [
        ['Files', 'every size and digest as the manifest says'],
        ['Package', origin],
        ['Gate', gate],
    ];
    if (approval !== null)
        facts.push(['Approval', approval]);
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
function report_modelSections({ manifest, metrics }) {
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

// EXTERNAL MODULE: ./build/shared/src/deploy/smoke-job.js
var smoke_job = __webpack_require__(75330);
// EXTERNAL MODULE: ./build/shared/src/monitor/history-store.js
var history_store = __webpack_require__(66564);
// EXTERNAL MODULE: ./build/shared/src/monitor/incident.js
var incident = __webpack_require__(82388);
// EXTERNAL MODULE: ./build/shared/src/monitor/issue-text.js
var issue_text = __webpack_require__(91367);
;// CONCATENATED MODULE: ./build/shared/src/monitor/close-incident.js




/**
 * Ends the incidents whose retraining made the model that went live: in the history, and in the issue, which is told of
 * the version and closed. The next check compares with the new model; if the data has drifted from that one too, the
 * alarm comes back.
 *
 * The deployment stands whatever goes wrong here: that is a warning, and the next check closes the issue.
 */
async function closeIncidents(model, place) {
    const { platform } = place;
    // Only a monitor that compares with what is live there has another reference from now on.
    const watched = watchedEnvironment(place.config.monitor.reference);
    if (model.environment !== watched)
        return [];
    try {
        const runs = [platform.run.runId, model.trainedIn];
        // One request where there is nothing to do, which is nearly always.
        if (endedBy(await (0,history_store/* readHistory */.Lu)(place), runs).length === 0)
            return [];
        let ended = [];
        const { entries } = await (0,history_store/* changeHistory */.Vz)(place, `Version ${model.version} is live`, (known) => {
            ended = endedBy(known, runs);
            const time = new Date().toISOString();
            return [
                ...known,
                ...ended.map(({ monitor, incident }) => ({
                    kind: 'deployment',
                    monitor,
                    incident,
                    time,
                    run: platform.run.runId,
                    version: model.version,
                    model: model.modelId,
                })),
            ];
        });
        const closed = [];
        for (const { monitor, incident } of ended) {
            closed.push(await closeIssue(monitor, incident, entries, model, place));
        }
        return closed;
    }
    catch (error) {
        platform.log.warning(`The incident that this deployment ends stays open: ${(0,errors/* describeError */.Uc)(error)}`);
        return [];
    }
}
function watchedEnvironment(reference) {
    if (reference === 'production')
        return reference;
    return /^environment:(.+)$/.exec(reference)?.[1] ?? null;
}
/** For the report of the deployment; nothing where it ended no incident. */
function endedSections(closed) {
    if (closed.length === 0)
        return [];
    const blocks = closed.flatMap(({ monitor, issue, url }) => [
        {
            kind: 'text',
            text: `This model was retrained for the drift that ${monitor} found. That incident is over.`,
        },
        ...(url === null || issue === null
            ? []
            : [{ kind: 'link', text: `Issue #${issue}, closed`, url }]),
    ]);
    return [{ heading: 'Drift', blocks }];
}
/** Retrainings in one of these runs whose incident is still going on. */
function endedBy(entries, runs) {
    return entries.filter((entry) => entry.kind === 'retraining' &&
        entry.started !== null &&
        runs.includes(entry.started) &&
        (0,incident/* openIncident */.pF)(entries, entry.monitor)?.id === entry.incident);
}
async function closeIssue(monitor, incident, entries, model, { platform }) {
    const marker = (0,issue_text/* driftMarker */.O7)(monitor);
    const issue = await platform.issues.find(marker, { label: issue_text/* driftLabel */.w });
    if (issue?.state !== 'open')
        return { monitor, issue: null, url: null };
    const body = (0,issue_text/* endComment */.Rx)(entries, monitor, incident, {
        why: `Version ${model.version}, which the retraining made, is live.`,
        links: [
            ...(model.url === null ? [] : [{ text: `Version ${model.version}`, url: model.url }]),
            ...(platform.run.url === null ? [] : [{ text: 'The run that deployed it', url: platform.run.url }]),
        ],
    });
    await platform.issues.comment(issue.number, (0,issue_text/* endMarker */.cL)(monitor, incident), body);
    await platform.issues.update(issue.number, { marker, state: 'closed' });
    return { monitor, issue: issue.number, url: issue.url };
}

// EXTERNAL MODULE: ./build/shared/src/registry/artifact-expiry.js
var artifact_expiry = __webpack_require__(17527);
;// CONCATENATED MODULE: ./build/actions/deploy/src/refusal.js

/** A verdict on the model, not an error: reported, then the step fails. @param why the end of a sentence. */
function refusal(facts, why) {
    const report = refusalReport(facts, why);
    return {
        outputs: {},
        result: { ...commonResult(facts), deployed: false, smoke: facts.smoke, refused: why },
        report,
        failure: report.headline,
    };
}
/** What outcome.json holds whatever came of a deployment. */
function commonResult({ manifest, environment, target, gate, approval, metrics, }) {
    const { name, id: modelId, datasetId } = manifest;
    return { stage: 'deploy', name, modelId, datasetId, environment, target, gate, approval, metrics };
}

;// CONCATENATED MODULE: ./build/actions/deploy/src/go-live.js












/** Asks the model the smoke rows, and makes it live if it answers as packaged. */
async function goLive(checked, context) {
    const { platform, config, signal } = context;
    const { model, environment, target, reason, before, verdict, rollback } = checked;
    signal.throwIfAborted();
    const { rows, 'max-latency-ms': maxLatencyMs } = config.deploy.smoke;
    const { smoke, probes } = await (0,smoke_job.smokeTestAfresh)({
        folder: model.folder,
        manifest: model.manifest,
        rows,
        maxLatencyMs,
        ...(rollback === null ? {} : { recorded: rollback.probes }),
    }, platform.programEnvironment([]).variables, signal);
    if (smoke.skipped !== null)
        platform.log.warning(`The smoke test is skipped: ${smoke.skipped}.`);
    const facts = { ...checked.facts, smoke };
    if (smoke.problem !== null)
        return refusal(facts, smoke.problem);
    const required = config.deploy['require-attestation'];
    const provenance = packageProvenance(model, platform, { required });
    let deployment;
    try {
        deployment = await withCompletedPackage(model, verdict, context, (completed) => deployModel({
            model: completed,
            environment,
            reason,
            before,
            rollback,
            probes,
            makeTarget: async (candidate) => {
                const made = await targets[target](candidate, context);
                // A version that the target is given back to was built by the run that deployed it.
                return candidate.manifest.id === model.manifest.id ? provenance.attested(made, candidate) : made;
            },
        }, context, signal));
    }
    catch (error) {
        if (error instanceof LostRaceError)
            return lostRace(facts, error);
        const place = { name: model.manifest.name, environment };
        if (!signal.aborted)
            await reportIncident(place, failureReport(facts, (0,errors/* messageOf */.bD)(error)), platform);
        throw error;
    }
    const { place } = deployment.destination;
    const origin = model.artifact;
    const keeping = await (0,artifact_expiry/* describeKeeping */.Dm)(place, origin, platform.artifacts, Date.now());
    if (keeping.expires) {
        platform.log.warning(`What is live is kept in ${keeping.text}. "target: release" keeps it for good, and the way back to it.`);
    }
    const ended = await closeIncidents({
        environment,
        version: deployment.version,
        modelId: model.manifest.id,
        trainedIn: model.manifest.run,
        url: target === 'release' ? deployment.destination.url : null,
    }, context);
    const report = deploymentReport({ ...facts, provenance: provenance.text() }, deployment, keeping);
    if (checked.followsFailure) {
        await closeIncident({ name: model.manifest.name, environment }, report.headline, platform);
    }
    return {
        outputs: {
            version: deployment.version,
            'previous-version': deployment.previousVersion ?? '',
            'deployment-id': deployment.deploymentId,
            url: deployment.destination.url,
            'rolled-back': String(rollback !== null),
        },
        result: {
            ...commonResult(facts),
            deployed: true,
            smoke,
            version: deployment.version,
            versionReason: deployment.versionReason,
            previousVersion: deployment.previousVersion,
            rolledBackFrom: rollback?.from ?? null,
            promotion: deployment.promotionTag,
            place,
            kept: keeping,
            packageDigest: deployment.destination.packageDigest,
        },
        report: { ...report, sections: [...report.sections, ...endedSections(ended)] },
    };
}
/** Reported like a verdict, and an error that a retry helps against: the model is not the reason. */
function lostRace(facts, error) {
    return {
        outputs: {},
        result: {
            ...commonResult(facts),
            deployed: false,
            smoke: facts.smoke,
            version: error.version,
            lostTo: error.winner && { version: error.winner.version, run: error.winner.record?.run ?? null },
        },
        report: lostRaceReport(facts, error),
        error,
    };
}

;// CONCATENATED MODULE: ./build/actions/deploy/src/metrics.js




const metrics_metricsSchema = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ value: schemas/* number */.aig().nullable() }));
/** The package's metrics for the report; none where it has no metrics.json of ours. */
async function readMetrics(folder) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'metrics.json'), 'utf8').catch(() => '{}');
    try {
        return (0,evaluate_metrics/* metricValues */.tZ)(metrics_metricsSchema.parse(JSON.parse(text)));
    }
    catch {
        return {};
    }
}

// EXTERNAL MODULE: ./build/shared/src/registry/promotion-history.js
var promotion_history = __webpack_require__(2369);
;// CONCATENATED MODULE: ./build/shared/src/deploy/find-rollback.js






/**
 * Finds the version that a rollback brings back, and fetches and verifies its package.
 * @param text `previous`, or a version. After a rollback, `previous` is the version before the one that was rolled back
 *   from: never that one itself.
 * @throws ConfigurationError if there is no such version, or it is live already.
 * @throws InfrastructureError if its package is gone or altered, or a tag was moved.
 */
async function findRollback(text, { name, environment }, context) {
    const { platform } = context;
    const live = await (0,production/* findProduction */.lG)(platform, name, environment);
    if (live === null) {
        throw refused(`nothing of "${name}" is live in ${environment}`, 'Deploy a model first.');
    }
    const history = await (0,promotion_history/* promotionHistory */.e)(platform.tags, name, environment);
    const version = chooseVersion(text, live.version, history);
    const versions = await (0,registry_versions/* listVersions */.yO)(platform.tags, name);
    const to = versions.find((candidate) => candidate.version === version);
    if (!to) {
        const known = versions.slice(0, 10).map((candidate) => candidate.version);
        throw refused(`there is no version ${version} of "${name}"`, `The newest are ${known.join(', ')}.`);
    }
    const manifest = await (0,registry_versions/* readRecordedManifest */.IB)(platform.tags, to.tag);
    const expected = await (0,registry_versions/* recordedModelId */.pf)(platform.tags, versions, version);
    if (manifest === null || (expected !== null && expected !== manifest.id)) {
        throw new errors/* InfrastructureError */.EN(`The tag "${to.tag.name}" cannot be trusted: its record speaks of the model ${manifest?.id ?? 'of nobody'}, ` +
            `and later records say that ${version} is ${expected ?? 'ours'}.`, {
            hint: 'Tags of the registry are never moved: bring back what was there (git tag, git push --force).',
        });
    }
    const promoted = await lastPromotionOf(version, history, { name, environment }, context);
    const wanted = {
        ...to,
        environment: promoted?.environment ?? environment,
        promotion: promoted?.entry.promotion ?? live.promotion,
        record: promoted?.entry.record ?? null,
        manifest,
    };
    const found = await (0,production/* fetchLivePackage */.L0)(wanted, context);
    return {
        to,
        from: live.version,
        model: {
            ...found,
            origin: `the registry, ${version}`,
            artifact: wanted.record?.artifact ?? null,
            version,
        },
        probes: (0,deploy_probes/* parseProbes */.f4)((await platform.tags.readFiles(to.tag, [deploy_probes/* probesFile */.cv])).get(deploy_probes/* probesFile */.cv)),
    };
}
function chooseVersion(text, live, history) {
    if (text === 'previous') {
        const previous = (0,promotion_history/* versionsOnTheWayBack */._)(history).find((version) => version !== live);
        if (previous !== undefined)
            return previous;
        throw refused(`no version was live before ${live}`, 'Name a version, such as v1.3.0.');
    }
    if ((0,registry_versions/* parseVersion */.ot)(text) === null) {
        throw refused(`"${text}" is no version`, 'Write "previous", or a version such as v1.3.0.');
    }
    if (text === live)
        throw refused(`${text} is live already`, 'Name another version.');
    return text;
}
/** The promotion that says where the version's package lies: here, or else in another environment. */
async function lastPromotionOf(version, history, { name, environment }, { platform }) {
    const last = (entries) => entries.findLast((entry) => entry.version === version && entry.record !== null);
    const here = last(history);
    if (here)
        return { entry: here, environment };
    for (const other of await (0,promotions/* listEnvironments */.DO)(platform.tags, name)) {
        if (other === environment)
            continue;
        const entry = last(await (0,promotion_history/* promotionHistory */.e)(platform.tags, name, other));
        if (entry)
            return { entry, environment: other };
    }
    return null;
}
function refused(why, hint) {
    return new errors/* ConfigurationError */.j1(`There is no way back: ${why}.`, {
        location: { key: 'rollback-to' },
        hint,
    });
}

;// CONCATENATED MODULE: ./build/actions/deploy/src/rollback.js





/**
 * Brings an earlier version back: its package is verified and asked again, and what makes it live is a new promotion.
 * It passed a gate when it was deployed, so none is asked.
 */
async function rollBack(to, values, start, context) {
    const { platform, config } = context;
    const { environment, target } = start;
    const superfluous = ['model', 'gate'].find((name) => values[name] !== undefined);
    if (superfluous !== undefined) {
        throw new errors/* ConfigurationError */.j1(`"${superfluous}" is given beside "rollback-to".`, {
            location: { key: superfluous },
            hint: 'A rollback takes the version from the registry, and needs no verdict. Give one of them.',
        });
    }
    const rollback = await findRollback(to, { name: config.name, environment }, context);
    platform.log.info(`Rolling back from ${rollback.from} to ${rollback.to.version}.`);
    const { model } = rollback;
    const required = config.deploy['require-attestation'];
    const proof = await checkProvenance(model, platform, { required });
    return goLive({
        ...start,
        model,
        facts: {
            manifest: model.manifest,
            environment,
            target,
            origin: `${model.origin}, ${proof}`,
            gate: `none is needed for a rollback from ${rollback.from}`,
            ungated: false,
            approval: null,
            smoke: null,
            metrics: await readMetrics(model.folder),
        },
        reason: values.reason ?? null,
        verdict: null,
        rollback,
    }, context);
}

;// CONCATENATED MODULE: ./build/actions/deploy/src/stage.js













/**
 * Makes a gated model live, or an earlier version live again. Refuses, with production untouched, what has no passed
 * verdict, was not approved where that is asked, or does not answer as packaged.
 */
const stage = {
    name: 'deploy',
    description: 'Gives a gated model a version and makes it live, or brings an earlier version back.',
    inputs: deployInputs,
    outputs: deployOutputs,
    run,
};
async function run(values, context) {
    const { platform, config } = context;
    const environment = (0,promotions/* checkEnvironmentName */.r0)(values.environment);
    const before = await (0,promotions/* latestPromotion */.NH)(platform.tags, config.name, environment);
    const target = values.target ?? config.deploy.target;
    const place = { name: config.name, environment };
    const { lastFailed: followsFailure } = await heal(place, (candidate) => targets[target](candidate, context), context);
    const start = { environment, target, before, followsFailure };
    if (values['rollback-to'] !== undefined) {
        return rollBack(values['rollback-to'], values, start, context);
    }
    const model = await (0,model_reference/* resolveModel */.AX)('model', values.model ?? `${config.name}-model`, context);
    const { manifest } = model;
    if (manifest.name !== config.name) {
        throw new errors/* ConfigurationError */.j1(`The package is the model "${manifest.name}", and mlops.yml is about "${config.name}".`, {
            location: { key: 'model' },
            hint: 'Name the model of this pipeline, or the configuration that belongs to it.',
        });
    }
    const required = config.deploy['require-attestation'];
    // What was deployed before has a provenance; what training made has only its digests.
    const origin = model.version === null
        ? model.origin
        : `${model.origin}, ${await checkProvenance(model, platform, { required })}`;
    const gate = await readGate(values.gate, manifest, context);
    const approval = await askApproval(context);
    const facts = {
        manifest,
        environment,
        target,
        origin,
        gate: gate.text,
        ungated: gate.verdict === null,
        approval: approval?.text ?? null,
        smoke: null,
        metrics: await readMetrics(model.folder),
    };
    if (gate.verdict !== null && gate.verdict !== 'pass') {
        return refusal(facts, `the gate's verdict is "${gate.verdict}"`);
    }
    if (approval?.given === false)
        return refusal(facts, `it is not approved: ${approval.text}`);
    const reason = values.reason ?? null;
    return goLive({ ...start, model, facts, reason, verdict: gate.found, rollback: null }, context);
}


/***/ }),

/***/ 52103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ attest)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57296);

/**
 * Attests a statement where the run can. That it could not be done is a warning: nobody's verdict should be red because
 * a public service was out of reach. Whoever wants more asks for attestations where they count, in `deploy`.
 * @param makeStatement asked only where the run can attest.
 */
async function attest(makeStatement, { attestations, log }) {
    const { unavailable } = attestations;
    if (unavailable !== null)
        return { url: null, text: `not attested: ${unavailable}`, error: null };
    try {
        const { url } = await attestations.attest(await makeStatement());
        return { url, text: `attested: ${url}`, error: null };
    }
    catch (error) {
        log.warning(`Nothing was attested. ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error)}`);
        return { url: null, text: `not attested: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error).split('\n', 1)[0]}`, error };
    }
}


/***/ }),

/***/ 69253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ signedStatementSchema),
/* harmony export */   Lm: () => (/* binding */ mostSubjects),
/* harmony export */   Q7: () => (/* binding */ statementPayloadType),
/* harmony export */   _i: () => (/* binding */ encodeStatement),
/* harmony export */   bc: () => (/* binding */ subject)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/** Media type of a signed statement (in-toto's envelope specification, version 1). */
const statementPayloadType = 'application/vnd.in-toto+json';
const statementType = 'https://in-toto.io/Statement/v1';
/** GitHub finds an attestation by each of its subjects, and takes this many of them. */
const mostSubjects = 1024;
/** A statement as others write it: names are theirs to choose, and digests may be of any kind. */
const signedStatementSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    _type: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(statementType),
    subject: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) })).min(1),
    predicateType: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    predicate: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
});
/** The bytes that are signed. */
function encodeStatement({ subject, predicateType, predicate }) {
    return Buffer.from(JSON.stringify({ _type: statementType, subject, predicateType, predicate }));
}
/** @param sha256 in 64 hexadecimal digits. */
function subject(name, sha256) {
    return { name, digest: { sha256 } };
}


/***/ }),

/***/ 4425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CU: () => (/* binding */ whatDiffers),
/* harmony export */   ZH: () => (/* binding */ verdictPredicateType),
/* harmony export */   bI: () => (/* binding */ verdictStatement)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37428);
/* harmony import */ var _registry_verdict_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40208);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69253);




/** What the predicate of an attested verdict means: docs/proof.md describes it. */
const verdictPredicateType = 'https://github.com/mlops-actions/mlops-actions/attestations/verdict/v1';
/**
 * Parts of a verdict's document that are attested. Examples of rows and values of slices are left out: an attestation
 * is kept for ever, and an artifact is not. The manifest has the digest of the whole document.
 */
const attestedParts = [
    'rules',
    'metrics',
    'baselineMetrics',
    'headline',
    'remarks',
    'pairing',
    'rulesChange',
];
const predicateSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    manifest: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
    findings: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
});
/**
 * The statement that attests a verdict: about the model that was judged and about the verdict's own package, so that it
 * is found by both.
 */
async function verdictStatement(verdict) {
    const { manifest, packageDigest } = verdict;
    const document = (await (0,_registry_verdict_document_js__WEBPACK_IMPORTED_MODULE_1__/* .readVerdictDocument */ .h)(verdict)) ?? {};
    const findings = Object.fromEntries(attestedParts.filter((part) => document[part] !== undefined).map((part) => [part, document[part]]));
    return {
        subject: [
            (0,_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .subject */ .bc)(`verdict on ${manifest.name}`, packageDigest),
            (0,_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .subject */ .bc)(`model ${manifest.name}`, manifest.modelId),
        ],
        predicateType: verdictPredicateType,
        predicate: { manifest, findings },
    };
}
/**
 * Whether an attested predicate says the same as the verdict that is there. The parts that it has are compared, so that
 * a later version may attest more of them.
 * @returns what differs, as the end of a sentence; null if nothing does.
 */
async function whatDiffers(predicate, verdict) {
    const attested = predicateSchema.safeParse(predicate);
    if (!attested.success)
        return `its predicate is not a verdict (${zod__WEBPACK_IMPORTED_MODULE_4__/* .prettifyError */ .S1(attested.error)})`;
    const { manifest, findings } = attested.data;
    if (!(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(manifest, asJson(verdict.manifest))) {
        return 'it states another verdict than the one that is there';
    }
    const document = (await (0,_registry_verdict_document_js__WEBPACK_IMPORTED_MODULE_1__/* .readVerdictDocument */ .h)(verdict)) ?? {};
    const other = Object.keys(findings).find((part) => !(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(findings[part], document[part]));
    return other === undefined ? null : `it states other ${other} than the verdict that is there`;
}
/** What is left of a value once it was written as JSON. */
function asJson(value) {
    return JSON.parse(JSON.stringify(value));
}


/***/ }),

/***/ 59683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   answerParent: () => (/* binding */ answerParent),
/* harmony export */   o: () => (/* binding */ runInFreshProcess)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78474);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57296);
/* harmony import */ var _worker_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85789);




/** The end of the error output that a message quotes, in characters. */
const quotedLength = 2_000;
/**
 * Does one of the jobs in actions/worker-jobs.ts in a process of its own: nothing that this process has loaded is
 * there, and what goes wrong there takes nothing else with it.
 * @param options.environment all that the process sees of the environment.
 * @param options.timeLimit milliseconds after which it is killed.
 * @returns what the job returned.
 * @throws what the job threw; InfrastructureError if the process ended without an answer; the signal's reason.
 */
async function runInFreshProcess(job, data, options) {
    const { signal, timeLimit } = options;
    signal.throwIfAborted();
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.fork)(await (0,_worker_js__WEBPACK_IMPORTED_MODULE_3__/* .findEntry */ .w)(), [], {
        env: { ...options.environment },
        // Neither a debugger's port nor the flags of a test runner are the child's business.
        execArgv: [],
        serialization: 'advanced',
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (text) => {
        said = (said + text).slice(-quotedLength);
    });
    const kill = () => {
        child.kill('SIGKILL');
    };
    let late = false;
    const timer = setTimeout(() => {
        late = true;
        kill();
    }, timeLimit);
    signal.addEventListener('abort', kill, { once: true });
    try {
        const answer = await askChild(child, { job, data });
        signal.throwIfAborted();
        if (answer !== null && 'value' in answer)
            return answer.value;
        if (answer !== null)
            throw receiveError(answer.error);
        const how = late
            ? `gave no answer for ${timeLimit / 1_000} s`
            : `ended ${child.signalCode ? `by ${child.signalCode}` : `with code ${child.exitCode}`}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InfrastructureError */ .EN(`The process of its own for "${job}" ${how}. ${said.trim()}`.trimEnd(), {
            hint: 'A lack of memory is the usual reason; a larger runner helps.',
        });
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', kill);
        kill();
    }
}
/** @returns null if the process ended without an answer. */
async function askChild(child, order) {
    const closed = (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, 'close').then(() => null);
    const answered = (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, 'message').then(([message]) => message);
    // A process that is gone already is told by its end; the order that did not reach it is no news.
    child.send(order, () => undefined);
    return Promise.race([answered, closed]);
}
/** The other side: waits for the order, does it, answers, and ends; ends as well when the parent is gone. */
async function answerParent(jobs) {
    if (process.send === undefined)
        throw new Error('This is the beginning of a worker, which nobody started.');
    process.once('disconnect', () => process.exit(1));
    const [{ job, data }] = (await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(process, 'message'));
    const answer = await jobs[job]()
        .then((work) => work(data))
        .then((value) => ({ value }), (error) => ({ error: sendableError(error) }));
    process.send(answer, undefined, undefined, () => process.exit(0));
}
function sendableError(error) {
    const message = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error);
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1) {
        return { kind: 'configuration', message, hint: error.hint, location: error.location };
    }
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InfrastructureError */ .EN) {
        return { kind: 'infrastructure', message, hint: error.hint, retryable: error.retryable };
    }
    return { kind: 'other', message };
}
function receiveError({ kind, message, hint, location = {}, retryable = false }) {
    const hinted = hint === undefined ? {} : { hint };
    if (kind === 'configuration')
        return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(message, { location, ...hinted });
    if (kind === 'infrastructure')
        return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InfrastructureError */ .EN(message, { retryable, ...hinted });
    return new Error(message);
}


/***/ }),

/***/ 92588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ translateSystemError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57296);

/** What a user can do about an error of the operating system, by its code. */
const hints = {
    ENOSPC: { kind: 'infrastructure', what: 'The disk is full', hint: 'Free some space, and run it again.' },
    EDQUOT: {
        kind: 'infrastructure',
        what: 'The disk quota is used up',
        hint: 'Free some space, and run it again.',
    },
    EMFILE: {
        kind: 'infrastructure',
        what: 'Too many files are open',
        hint: 'Raise the limit of open files (ulimit -n).',
    },
    EIO: { kind: 'infrastructure', what: 'The disk failed', hint: 'Use another machine.' },
    EACCES: {
        kind: 'configuration',
        what: 'Access is denied',
        hint: 'Give this user the right to read and write there.',
    },
    EPERM: {
        kind: 'configuration',
        what: 'The operation is not permitted',
        hint: 'Give this user the right to do it.',
    },
    EROFS: {
        kind: 'configuration',
        what: 'The file system is read-only',
        hint: 'Use a folder that can be written to.',
    },
    ENOTDIR: {
        kind: 'configuration',
        what: 'A file stands where a folder is needed',
        hint: 'Move the file away.',
    },
    EEXIST: {
        kind: 'configuration',
        what: 'A file stands where a folder is needed',
        hint: 'Move the file away.',
    },
    ENOTEMPTY: {
        kind: 'infrastructure',
        what: 'Another process works in the same folder',
        hint: 'Run one after the other, or each with a working-directory of its own.',
    },
    EISDIR: { kind: 'configuration', what: 'A folder stands where a file is needed', hint: 'Name a file.' },
    ENAMETOOLONG: { kind: 'configuration', what: 'A name is too long', hint: 'Use a shorter one.' },
};
/** An error of the operating system as one of ours, with what to do; any other error as it is. */
function translateSystemError(error) {
    const { code, path } = error;
    const known = typeof code === 'string' && Object.hasOwn(hints, code) ? hints[code] : undefined;
    if (!(error instanceof Error) || known === undefined)
        return error;
    const message = path === undefined ? `${known.what}.` : `${known.what}: "${path}".`;
    return known.kind === 'infrastructure'
        ? new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InfrastructureError */ .EN(message, { hint: known.hint, retryable: true, cause: error })
        : new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(message, { hint: known.hint, cause: error });
}


/***/ }),

/***/ 33318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BG: () => (/* binding */ parseCurrent),
/* harmony export */   P$: () => (/* binding */ directoryTarget),
/* harmony export */   r9: () => (/* binding */ currentSchema)
/* harmony export */ });
/* unused harmony export readCurrent */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2503);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57296);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66720);
/* harmony import */ var _registry_downloads_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26108);
/* harmony import */ var _registry_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61548);







/** current.json of a directory target: which version is the current one. */
const currentSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('mlops-current/1'),
    name: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    version: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    /** Relative to the folder that holds current.json. */
    path: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    modelId: _registry_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .modelManifestSchema */ .a2.shape.id,
    /** SHA-256 of the version's manifest.json. */
    packageDigest: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
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
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(options.workingDirectory, options.directory);
    const versionPath = `versions/${candidate.version}`;
    const versionFolder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, versionPath);
    const currentFile = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'current.json');
    const link = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'current');
    let ours;
    /** Text of current.json before us; null if there was none, undefined if we replaced nothing. */
    let replaced;
    async function point(text) {
        if (text === null) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(currentFile, { force: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(link, { force: true });
            return;
        }
        await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileAtomically */ .lo)(currentFile, text);
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
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(options.directory) ? versionFolder : portable(options, versionFolder);
            return { place: { target: 'directory', path }, packageDigest, url: versionFolder };
        },
        async switch() {
            if (ours === undefined)
                throw new Error('prepare comes before switch');
            const before = await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readTextIfPresent */ .Ge)(currentFile);
            if (before !== ours)
                replaced = before;
            await point(ours);
        },
        async verify() {
            const current = await readCurrent(root);
            const found = await (0,_registry_downloads_js__WEBPACK_IMPORTED_MODULE_4__/* .openPackage */ .R)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, current.path), _registry_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .modelManifestSchema */ .a2);
            if (found.manifest.id === current.modelId && found.packageDigest === current.packageDigest)
                return;
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InfrastructureError */ .EN(`"${found.folder}" does not hold what "${currentFile}" says.`, {
                hint: 'It was altered after it was written. Delete that version and deploy again.',
            });
        },
        async serves(version) {
            const text = await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readTextIfPresent */ .Ge)(currentFile);
            if (text === null)
                return null;
            const current = parseCurrent(currentFile, text);
            const linked = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(link).catch(() => null);
            return current.version === version && (linked === null || linked === current.path);
        },
        async revert() {
            if (replaced === undefined || (await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readTextIfPresent */ .Ge)(currentFile)) !== ours)
                return;
            await point(replaced);
            replaced = undefined;
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
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'current.json');
    const text = await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readTextIfPresent */ .Ge)(path);
    if (text !== null)
        return parseCurrent(path, text);
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`Nothing is deployed in "${root}": it has no current.json.`);
}
/** @throws InfrastructureError if the text is no current.json. */
function parseCurrent(path, text) {
    try {
        return currentSchema.parse(JSON.parse(text));
    }
    catch (cause) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InfrastructureError */ .EN(`"${path}" is damaged: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)}`, {
            hint: 'Delete it and deploy again; the versions beside it stay.',
            cause,
        });
    }
}
/** @throws ConfigurationError if the folder is used for something else. */
async function checkRoot(root, name) {
    const link = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'current')).catch(() => null);
    if (link && !link.isSymbolicLink()) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`"${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'current')}" is in the way: it is not a link of ours.`, {
            location: { key: 'deploy.directory' },
            hint: 'Name a folder that only deployments write to.',
        });
    }
    const text = await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readTextIfPresent */ .Ge)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'current.json'));
    const current = text === null ? null : parseCurrent((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'current.json'), text);
    if (current && current.name !== name) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`"${root}" holds the model "${current.name}", not "${name}".`, {
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
    if (!(await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .exists */ .t2)(folder)))
        return null;
    let found;
    try {
        found = await (0,_registry_downloads_js__WEBPACK_IMPORTED_MODULE_4__/* .openPackage */ .R)(folder, _registry_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .modelManifestSchema */ .a2);
    }
    catch (error) {
        log.warning(`"${folder}" is written anew. ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
        return null;
    }
    if (found.manifest.id === manifest.id)
        return found;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`"${folder}" holds the model ${found.manifest.id}, not ${manifest.id}.`, {
        location: { key: 'deploy.directory' },
        hint: 'A version never changes. Bring back the registry that this folder belongs to, or name an empty folder.',
    });
}
async function storeVersion(folder, candidate) {
    await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeDirectoryAtomically */ .Sg)(folder, async (temporary) => {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)(candidate.folder, temporary, { recursive: true });
        await (0,_registry_downloads_js__WEBPACK_IMPORTED_MODULE_4__/* .openPackage */ .R)(temporary, _registry_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .modelManifestSchema */ .a2);
    });
    return (0,_registry_downloads_js__WEBPACK_IMPORTED_MODULE_4__/* .openPackage */ .R)(folder, _registry_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .modelManifestSchema */ .a2);
}
/** Windows lets only administrators make links, and cannot rename one over another: there current.json must do. */
async function pointLink(link, path, log) {
    if (process.platform === 'win32' || (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(link).catch(() => null)) === path)
        return;
    const temporary = (0,_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .temporaryName */ .NT)(link);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.symlink)(path, temporary, 'dir');
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, link);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true });
        // A link that still points to another version must not stay behind; without links there is none.
        if (await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .exists */ .t2)(link))
            throw error;
        log.warning(`"${link}" was not made: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}. current.json says which version is current.`);
    }
}
/** Relative to the working directory, with "/", so that the record is true on other machines too. */
function portable({ workingDirectory }, folder) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workingDirectory, folder).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}


/***/ }),

/***/ 17850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ compareProbes),
/* harmony export */   Pf: () => (/* binding */ askProbes),
/* harmony export */   cv: () => (/* binding */ probesFile),
/* harmony export */   f4: () => (/* binding */ parseProbes)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _data_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96598);
/* harmony import */ var _registry_model_package_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17048);
/* harmony import */ var _smoke_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10844);




/** Name in a version's record. */
const probesFile = 'probes.json';
/** Rows that a model is asked. */
const probeRows = 20;
/** What a model answered when it was deployed, to rows that follow from its own profile. */
const probesSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('mlops-probes/1'),
    /** Row by row; null where the answer was no number. */
    answers: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable()).min(1),
});
/**
 * Rows made of a profile's quantiles and categories, so that they tell of nobody: a package that was published without
 * its test rows can be asked them again.
 */
function probeTable(profile, features) {
    return (0,_data_table_js__WEBPACK_IMPORTED_MODULE_3__/* .tableOf */ .c_)(features.map(({ name, type }, column) => {
        const known = Object.hasOwn(profile.columns, name) ? profile.columns[name] : undefined;
        const rows = Array.from({ length: probeRows }, (_, row) => row);
        if (type === 'text') {
            const categories = known?.kind === 'categorical' ? Object.keys(known.categories).sort() : [];
            return (0,_data_table_js__WEBPACK_IMPORTED_MODULE_3__/* .textColumn */ ._u)(name, rows.map((row) => categories[(row + column) % Math.max(1, categories.length)]));
        }
        const quantiles = known?.kind === 'numeric' ? known.quantiles : [];
        // Steps prime to the number of quantiles, so that columns do not move together.
        const place = (row) => (row * 37 + column * 101) % Math.max(1, quantiles.length);
        return (0,_data_table_js__WEBPACK_IMPORTED_MODULE_3__/* .numericColumn */ .UK)(name, type, rows.map((row) => quantiles[place(row)]));
    }));
}
/** Asks a model its probes, to be recorded. @returns null where it cannot be asked such rows. */
async function askProbes(folder, manifest, predictor) {
    try {
        const { features } = await (0,_registry_model_package_js__WEBPACK_IMPORTED_MODULE_0__/* .readModelProfile */ .DC)(folder);
        const answers = predictor.predict(probeTable(features, manifest.features));
        return {
            format: 'mlops-probes/1',
            answers: Array.from(answers, (answer) => (Number.isFinite(answer) ? answer : null)),
        };
    }
    catch {
        return null;
    }
}
/**
 * Asks a model its probes again: it must answer as recorded.
 * @param options.maxLatencyMs as for `smokeTest`.
 */
async function compareProbes(folder, manifest, predictor, options) {
    const { answers: before } = options.recorded;
    const table = probeTable((await (0,_registry_model_package_js__WEBPACK_IMPORTED_MODULE_0__/* .readModelProfile */ .DC)(folder)).features, manifest.features);
    const answers = predictor.predict(table);
    const result = { rows: probeRows, largestDifference: null, medianLatencyMs: null, skipped: null };
    if (answers.length !== before.length) {
        return { ...result, problem: `the model gives ${answers.length} numbers, and it was ${before.length}` };
    }
    let largestDifference = 0;
    for (const [i, expected] of before.entries()) {
        if (expected === null && !Number.isFinite(answers[i]))
            continue;
        const difference = Math.abs(answers[i] - (expected ?? Number.NaN)) / Math.max(1, Math.abs(expected ?? 0));
        // Written so that NaN counts as different.
        if (!(difference <= _smoke_js__WEBPACK_IMPORTED_MODULE_1__/* .smokeTolerance */ .Ry)) {
            const problem = `the model answers ${answers[i]}, and it was ${expected} when it was deployed`;
            return { ...result, problem };
        }
        largestDifference = Math.max(largestDifference, difference);
    }
    const good = { ...result, largestDifference, problem: null };
    return (0,_smoke_js__WEBPACK_IMPORTED_MODULE_1__/* .timeAnswers */ .ZF)(good, predictor, table, options.maxLatencyMs);
}
/** Reads what a version's record holds; null if that is nothing of ours. */
function parseProbes(text) {
    if (text === undefined)
        return null;
    try {
        return probesSchema.parse(JSON.parse(text));
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 75330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   smokeTestAfresh: () => (/* binding */ smokeTestAfresh),
/* harmony export */   smokeTestJob: () => (/* binding */ smokeTestJob)
/* harmony export */ });
/* harmony import */ var _base_fresh_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59683);
/* harmony import */ var _command_command_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76690);
/* harmony import */ var _registry_model_package_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17048);
/* harmony import */ var _probes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17850);
/* harmony import */ var _smoke_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10844);





/** Longest time from the start of the process to its answer, in milliseconds. */
const longestTest = 10 * 60_000;
/**
 * Loads a packaged model in a process of its own, as whoever serves it will, and asks it the smoke rows there: what
 * this process has loaded can neither help the model nor be harmed by it.
 * @param environment all that the process sees of the environment.
 * @throws ConfigurationError and InfrastructureError as `smokeTest`, or if the process ends before it has answered.
 */
async function smokeTestAfresh(order, environment, signal) {
    if (!(0,_command_command_model_js__WEBPACK_IMPORTED_MODULE_1__/* .canAnswer */ .P_)(order.manifest)) {
        return { smoke: (0,_smoke_js__WEBPACK_IMPORTED_MODULE_4__/* .skippedSmokeTest */ .kh)(_command_command_model_js__WEBPACK_IMPORTED_MODULE_1__/* .cannotAnswer */ .cB, { maxLatencyMs: order.maxLatencyMs }), probes: null };
    }
    return (0,_base_fresh_process_js__WEBPACK_IMPORTED_MODULE_0__/* .runInFreshProcess */ .o)('smoke-test', order, { environment, signal, timeLimit: longestTest });
}
/** The part that the process of its own does. */
async function smokeTestJob(data) {
    const { folder, manifest, rows, maxLatencyMs, recorded } = data;
    if (manifest.task === 'reinforcement') {
        return { smoke: await (0,_smoke_js__WEBPACK_IMPORTED_MODULE_4__/* .smokeTestPolicy */ .So)(folder, manifest), probes: null };
    }
    const model = await (0,_registry_model_package_js__WEBPACK_IMPORTED_MODULE_2__/* .openModel */ .GF)({ folder, manifest });
    if (rows > 0 && recorded !== undefined && !(0,_smoke_js__WEBPACK_IMPORTED_MODULE_4__/* .holdsSmokeRows */ .BF)(manifest)) {
        const smoke = recorded === null
            ? (0,_smoke_js__WEBPACK_IMPORTED_MODULE_4__/* .skippedSmokeTest */ .kh)('the package holds no rows to ask, and its version records none', { maxLatencyMs })
            : await (0,_probes_js__WEBPACK_IMPORTED_MODULE_3__/* .compareProbes */ .BJ)(folder, manifest, model, { recorded, maxLatencyMs });
        return { smoke, probes: recorded };
    }
    const smoke = await (0,_smoke_js__WEBPACK_IMPORTED_MODULE_4__/* .smokeTest */ .KH)(folder, manifest, model, { rows, maxLatencyMs });
    return { smoke, probes: smoke.problem === null ? await (0,_probes_js__WEBPACK_IMPORTED_MODULE_3__/* .askProbes */ .Pf)(folder, manifest, model) : null };
}


/***/ }),

/***/ 52793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ verdictSentence),
/* harmony export */   Hq: () => (/* binding */ blocksRemark),
/* harmony export */   z_: () => (/* binding */ nothingCompared)
/* harmony export */ });
/** What an outcome says where nothing is compared, or not yet. */
const nothingCompared = {
    margin: null,
    value: null,
    baseline: null,
    difference: null,
    interval: null,
    rowsToDecide: null,
};
/** How the remark begins that says that intervals of the model's own values go by blocks of rows. */
const blocksRemark = 'Rows that belong together say less than as many others';
/** Verdict and headline in one, for places that show nothing else. */
function verdictSentence({ verdict, headline }) {
    const word = { pass: 'Passed', fail: 'Failed', inconclusive: 'Inconclusive' }[verdict];
    return `${word}: ${headline}`;
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

/***/ 40208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ readVerdictDocument)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2503);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57296);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61548);





/**
 * Reads the document of a verified verdict, whatever it holds.
 * @returns null if it has none.
 * @throws InfrastructureError if it cannot be read.
 */
async function readVerdictDocument({ folder, manifest, }) {
    if (!manifest.files.some(({ path }) => path === _manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictFile */ .Y1))
        return null;
    try {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictFile */ .Y1), 'utf8');
        return zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J()).parse(JSON.parse(text));
    }
    catch (cause) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InfrastructureError */ .EN(`"${_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictFile */ .Y1}" of the verdict cannot be read: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)}`, {
            hint: 'Run validate-gate again.',
            cause,
        });
    }
}


/***/ }),

/***/ 39084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   eV: () => (/* binding */ pad)
/* harmony export */ });
/**
 * How many columns of a terminal a text takes: East Asian wide characters and emoji two, combining marks none
 * (the common part of Unicode's annex 11). The text has no control characters.
 */
function displayWidth(text) {
    // Almost every text is plain ASCII.
    if (/^[ -~]*$/.test(text))
        return text.length;
    let width = 0;
    for (const character of text)
        width += characterWidth(character);
    return width;
}
/** Fills up with spaces to `width` columns; a longer text stays as it is. */
function pad(text, width, align) {
    const space = ' '.repeat(Math.max(0, width - displayWidth(text)));
    return align === 'right' ? space + text : text + space;
}
/** Keeps as much of the beginning as fits into `width` columns, with "…" for the rest. */
function cut(text, width) {
    if (displayWidth(text) <= width)
        return text;
    let kept = '';
    let used = 1;
    for (const character of text) {
        used += characterWidth(character);
        if (used > width)
            break;
        kept += character;
    }
    return `${kept}…`;
}
/** Breaks a text at its spaces into lines of at most `width` columns; longer words are broken anywhere. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        const joined = line === '' ? word : `${line} ${word}`;
        if (displayWidth(joined) <= width) {
            line = joined;
            continue;
        }
        if (line !== '')
            lines.push(line);
        line = '';
        for (const character of word) {
            if (displayWidth(line + character) > width) {
                lines.push(line);
                line = '';
            }
            line += character;
        }
    }
    if (line !== '' || lines.length === 0)
        lines.push(line);
    return lines;
}
function characterWidth(character) {
    if (/\p{M}/u.test(character))
        return 0;
    return wide.test(character) ? 2 : 1;
}
const wide = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;


/***/ }),

/***/ 73337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ answersRows),
/* harmony export */   O: () => (/* binding */ answerWriter)
/* harmony export */ });
/* harmony import */ var _evaluate_make_predictions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67104);
/* harmony import */ var _refused_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80298);


/** @throws RangeError for a task whose models answer no rows. */
function answerWriter(manifest, predictor) {
    const { classes, threshold } = manifest;
    if (manifest.task === 'regression')
        return numberWriter();
    if (manifest.task === 'anomaly') {
        const limit = threshold ?? Number.POSITIVE_INFINITY;
        const decide = (output, row) => Number(output[row] > limit);
        return decidedWriter([
            { name: 'prediction', type: 'boolean', width: null },
            { name: 'score', type: 'number', width: null },
        ], ['false', 'true'], 1, decide);
    }
    const distances = manifest.task === 'clustering' && predictor.membership === 'distance';
    return decidedWriter([
        { name: 'prediction', type: 'text', width: null },
        { name: distances ? 'distances' : 'probabilities', type: 'number', width: classes.length },
    ], classes.map((label) => JSON.stringify(label)), classes.length, deciderOf(manifest, distances));
}
/** The rule that metrics count by; of clusters at a distance the nearest. */
function deciderOf({ task, classes, positive, threshold }, distances) {
    const width = classes.length;
    if (distances)
        return (output, row) => nearestOf(output, row * width, width);
    const decided = task === 'classification' ? (0,_evaluate_make_predictions_js__WEBPACK_IMPORTED_MODULE_0__/* .positiveClass */ .UG)(classes, positive) : null;
    const limit = threshold ?? 0.5;
    return (output, row) => (0,_evaluate_make_predictions_js__WEBPACK_IMPORTED_MODULE_0__/* .predictLabel */ .mo)(output, row, width, decided, limit);
}
function nearestOf(distances, start, clusters) {
    let best = 0;
    for (let k = 1; k < clusters; k++)
        if (distances[start + k] < distances[start + best])
            best = k;
    return best;
}
function numberWriter() {
    return {
        fields: [{ name: 'prediction', type: 'number', width: null }],
        width: 1,
        write(output, rows, form) {
            requireFinite(output, rows, 1);
            const numbers = output.join(',');
            return form === 'rows' ? `{"predictions":[${numbers}]}` : `{"outputs":[${numbers}]}`;
        },
        decide: () => null,
    };
}
/** @param labels what each decision is in JSON. */
function decidedWriter(fields, labels, width, decide) {
    const [, { name, width: list }] = fields;
    const open = list === null ? '' : '[';
    const close = list === null ? '' : ']';
    const numbersOf = (output, row) => {
        let text = open;
        const start = row * width;
        for (let k = 0; k < width; k++)
            text += k === 0 ? output[start] : `,${output[start + k]}`;
        return text + close;
    };
    return {
        fields,
        width,
        decide,
        write(output, rows, form) {
            requireFinite(output, rows, width);
            if (form === 'rows') {
                let text = '{"predictions":[';
                for (let row = 0; row < rows; row++) {
                    text += `${row === 0 ? '' : ','}{"prediction":${labels[decide(output, row)]},"${name}":${numbersOf(output, row)}}`;
                }
                return `${text}]}`;
            }
            const decisions = [];
            const numbers = [];
            for (let row = 0; row < rows; row++) {
                decisions.push(labels[decide(output, row)]);
                numbers.push(numbersOf(output, row));
            }
            return `{"outputs":{"prediction":[${decisions.join(',')}],"${name}":[${numbers.join(',')}]}}`;
        },
    };
}
/** JSON has no infinity, and an answer that is no number is none. */
function requireFinite(output, rows, width) {
    if (output.length !== rows * width) {
        throw new Error(`The model gives ${output.length} numbers for ${rows} rows, not ${rows * width}.`);
    }
    for (let i = 0; i < output.length; i++) {
        if (output[i] - output[i] === 0)
            continue;
        throw new _refused_request_js__WEBPACK_IMPORTED_MODULE_1__/* .RefusedRequest */ .Id(422, `Row ${Math.floor(i / width)}: the model has no finite answer for these values.`);
    }
}
/** Whether models of a task answer rows, which one that learned in an environment does not. */
function answersRows(task) {
    return task !== 'reinforcement';
}


/***/ }),

/***/ 80298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Id: () => (/* binding */ RefusedRequest),
/* harmony export */   WI: () => (/* binding */ echo)
/* harmony export */ });
/* harmony import */ var _report_visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87612);

/** Longest piece of a request that an answer repeats, in UTF-16 units. */
const echoLimit = 40;
/** A request that gets no prediction, with the reason for its sender. */
class RefusedRequest extends Error {
    /** HTTP status. */
    status;
    /** More headers of the answer: `Allow`, `Retry-After`. */
    headers;
    /** @param message one sentence for the sender; of the request itself only what `echo` and `kindOf` give. */
    constructor(status, message, headers = {}) {
        super(message);
        this.name = 'RefusedRequest';
        this.status = status;
        this.headers = headers;
    }
}
/** A piece of a request as an answer may repeat it: short, on one line, in quotes, nothing invisible. */
function echo(text) {
    return `"${(0,_report_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(text, echoLimit)}"`;
}
/** What a JSON value is, for messages: text and numbers shortened, of all else only the kind. */
function kindOf(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    switch (typeof value) {
        case 'string':
            return `the text ${echo(value)}`;
        case 'number':
            return Number.isFinite(value) ? `the number ${value}` : 'a number too large for 64 bits';
        case 'boolean':
            return String(value);
        default:
            return 'an object';
    }
}


/***/ }),

/***/ 84930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $g: () => (/* binding */ readTrial),
  l5: () => (/* binding */ removeTrial),
  er: () => (/* binding */ trialFileName),
  iK: () => (/* binding */ writeTrial)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/base/files.js
var files = __webpack_require__(66720);
// EXTERNAL MODULE: ./build/shared/src/deploy/directory.js
var directory = __webpack_require__(33318);
;// CONCATENATED MODULE: ./build/shared/src/serving/trial-settings.js

/** How a new version is tried beside the current one. */
const trialSettingsSchema = schemas/* strictObject */.rej({
    /**
     * `canary`: the new version answers its share of the requests, and the current one where it cannot. `shadow`: it is
     * asked about its share too, and the current one answers all.
     */
    mode: schemas/* enum */.k5n(['canary', 'shadow']),
    /** Of the requests, by a hash of their key. */
    share: schemas/* number */.aig().gt(0).max(1),
});

;// CONCATENATED MODULE: ./build/shared/src/serving/trial-file.js







const trialFileSchema = schemas/* strictObject */.rej({
    format: schemas/* literal */.euz('mlops-trial/1'),
    settings: trialSettingsSchema,
    version: directory/* currentSchema */.r9,
    /** When it ends, ISO 8601: a deployment that was killed does not end it. */
    until: iso/* datetime */.w$(),
});
/** Beside current.json: which version is tried beside the current one. */
const trialFileName = 'trial.json';
/** @returns null where nothing is tried, or no longer. @throws InfrastructureError if trial.json was altered. */
async function readTrial(root) {
    const path = (0,external_node_path_.join)(root, trialFileName);
    const text = await (0,files/* readTextIfPresent */.Ge)(path);
    if (text === null)
        return null;
    try {
        const trial = trialFileSchema.parse(JSON.parse(text));
        return Date.parse(trial.until) > Date.now() ? trial : null;
    }
    catch (cause) {
        throw new errors/* InfrastructureError */.EN(`"${path}" is damaged.`, {
            hint: 'Delete it: nothing is tried then.',
            cause,
        });
    }
}
/** Makes servers of the folder try a version, in the place of another one that is tried. */
async function writeTrial(root, trial) {
    const content = { format: 'mlops-trial/1', ...trial };
    await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(root, trialFileName), `${JSON.stringify(content, null, 2)}\n`);
}
/** Ends the trial. */
async function removeTrial(root) {
    await (0,promises_.rm)((0,external_node_path_.join)(root, trialFileName), { force: true });
}


/***/ })

};
