export const id = 1910;
export const ids = [1910];
export const modules = {

/***/ 91910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  localPlatform: () => (/* binding */ localPlatform)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/src/platform/program-environment.js
var program_environment = __webpack_require__(40345);
// EXTERNAL MODULE: ./build/shared/src/platform/secrets.js
var secrets = __webpack_require__(20940);
// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/base/files.js
var base_files = __webpack_require__(66720);
// EXTERNAL MODULE: ./build/shared/src/base/nearest.js
var nearest = __webpack_require__(82889);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./build/shared/src/platform/local/artifact-record.js

/** What is kept of a stored artifact besides its files. */
const artifactRecordSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    digest: schemas/* string */.YjP().regex(/^sha256:[0-9a-f]{64}$/),
    contentDigest: schemas/* string */.YjP(),
    created: iso/* datetime */.w$(),
});
/** The id of an artifact: the first 12 digits of its digest. */
function artifactId({ digest }) {
    return digest.slice('sha256:'.length, 'sha256:'.length + 12);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var classic_errors = __webpack_require__(961);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var core_errors = __webpack_require__(37428);
;// CONCATENATED MODULE: ./build/shared/src/platform/local/record-files.js





/** What file systems without hard links answer to `link`. */
const noHardLinks = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);
/**
 * Creates a file with its whole content if no file of that name exists; of many who try at once one succeeds.
 * A complete temporary file is linked to the name, so that nobody sees a part of it.
 * @returns false if the name is taken.
 */
async function createFileExclusively(path, content) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const partial = (0,base_files/* temporaryName */.NT)(path);
    try {
        await writeNewFile(partial, content);
        await (0,promises_.link)(partial, path);
        return true;
    }
    catch (error) {
        const { code } = error;
        if (code === 'EEXIST')
            return false;
        if (!noHardLinks.has(code ?? ''))
            throw error;
        return await writeNewFile(path, content).then(() => true, (failure) => {
            if (failure.code === 'EEXIST')
                return false;
            throw failure;
        });
    }
    finally {
        await (0,promises_.rm)(partial, { force: true });
    }
}
async function writeNewFile(path, content) {
    const file = await (0,promises_.open)(path, 'wx');
    try {
        await file.writeFile(content);
        await file.sync();
    }
    finally {
        await file.close();
    }
}
/**
 * Reads a JSON file of ours.
 * @returns null if there is none.
 * @throws InfrastructureError if its content is not what the schema says.
 */
async function readRecord(path, schema) {
    const text = await (0,base_files/* readTextIfPresent */.Ge)(path);
    if (text === null)
        return null;
    try {
        return schema.parse(JSON.parse(text));
    }
    catch (cause) {
        const reason = cause instanceof classic_errors/* ZodError */.G ? core_errors/* prettifyError */.S1(cause) : (0,errors/* messageOf */.bD)(cause);
        throw new errors/* InfrastructureError */.EN(`The record "${path}" is damaged: ${reason}`, {
            hint: 'Bring it back from a copy, or delete it if what it speaks of is not needed any more.',
            cause,
        });
    }
}
/** Text of a record as it is written: JSON for people to read. */
function recordText(record) {
    return `${JSON.stringify(record, null, 2)}\n`;
}
/** Names in a folder, sorted, without hidden and temporary ones; none if there is no folder. */
async function entryNames(folder) {
    const names = await (0,promises_.readdir)(folder).catch((error) => {
        if (error.code === 'ENOENT')
            return [];
        throw error;
    });
    return names.filter((name) => !name.startsWith('.')).sort();
}
/** All JSON records in a folder, by file name. @throws InfrastructureError if one is damaged. */
async function readRecords(folder, schema) {
    const records = [];
    for (const name of await entryNames(folder)) {
        if (!name.endsWith('.json'))
            continue;
        const record = await readRecord((0,external_node_path_.join)(folder, name), schema);
        if (record !== null)
            records.push(record);
    }
    return records;
}

;// CONCATENATED MODULE: ./build/shared/src/platform/local/earlier-artifacts.js





/** Earlier artifacts of a name that are kept beside the current one. */
const mostKept = 9;
/**
 * Artifacts that were replaced, so that data sets can be compared with those before them: the nine newest of each name,
 * as `<root>/<name>/<id>/` with what is known of each in `<id>.json` beside it.
 */
function earlierArtifacts(root) {
    const folderOf = ({ name, ...record }) => (0,external_node_path_.join)(root, name, artifactId(record));
    const recordOf = (record) => `${folderOf(record)}.json`;
    const remove = async (record) => {
        await (0,promises_.rm)(folderOf(record), { recursive: true, force: true });
        await (0,promises_.rm)(recordOf(record), { force: true });
    };
    const list = async (name) => {
        const names = name === undefined ? await entryNames(root) : [name];
        const found = [];
        for (const one of names) {
            for (const record of await readRecords((0,external_node_path_.join)(root, one), artifactRecordSchema)) {
                const folder = folderOf(record);
                // The record is written before the folder is moved.
                if (await (0,base_files/* exists */.t2)(folder))
                    found.push({ record, folder });
            }
        }
        return found.sort((a, b) => (a.record.created < b.record.created ? 1 : -1));
    };
    return {
        list,
        /** Gets ready to take what is about to be replaced. @returns where its folder has to go. */
        async expect(record) {
            await (0,base_files/* writeFileAtomically */.lo)(recordOf(record), recordText(record));
            return folderOf(record);
        },
        /** Forgets those that the current one is the same as, and the oldest. */
        async prune({ name, contentDigest }) {
            const earlier = await list(name);
            const same = earlier.filter(({ record }) => record.contentDigest === contentDigest);
            const others = earlier.filter(({ record }) => record.contentDigest !== contentDigest);
            for (const { record } of [...same, ...others.slice(mostKept)])
                await remove(record);
        },
    };
}

;// CONCATENATED MODULE: ./build/shared/src/platform/local/file-names.js

/** Common file systems allow 255 bytes for a name; the rest is kept for endings and temporary names. */
const longestName = 200;
/**
 * A file name that stands for any text and for no other: letters, digits and `-._@#` stay, every other byte (and
 * a leading dot) is percent-encoded, so that no name can leave its folder or hide in it.
 * @throws ConfigurationError if the text is empty or too long for a file name.
 */
function fileNameOf(text) {
    let name = '';
    for (const byte of Buffer.from(text, 'utf8')) {
        const character = String.fromCharCode(byte);
        const plain = byte < 128 && /[A-Za-z0-9\-._@#]/.test(character) && !(name === '' && character === '.');
        name += plain ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    }
    if (name === '' || name.length > longestName) {
        throw new errors/* ConfigurationError */.j1(name === '' ? 'A name is empty.' : `The name "${text.slice(0, 60)}…" is too long.`, { hint: `Use a name of 1 to ${longestName} letters.` });
    }
    return name;
}
/**
 * Refuses artifact names that GitHub refuses too, so that what works here works there; and names that would leave
 * the folder or hide in it.
 * @throws ConfigurationError
 */
function checkArtifactName(name) {
    const forbidden = /["\\/:<>|*?\r\n\0]/.exec(name);
    if (name === '' || name.startsWith('.') || forbidden || name.length > longestName) {
        throw new errors/* ConfigurationError */.j1(`${JSON.stringify(name.slice(0, 80))} cannot be the name of an artifact.`, {
            hint: `Use 1 to ${longestName} letters without any of " \\ / : < > | * ? or a line break, and no dot in front.`,
        });
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/shared/src/platform/local/run-facts.js




/** The id of the one run there is on a user's machine. */
const localRunId = 'local';
/**
 * Facts of a run at a terminal.
 * @param workingDirectory absolute; the commit is that of the repository it lies in, empty outside git.
 * @param actor absent means the user of the operating system.
 */
async function localRunFacts(workingDirectory, actor) {
    return {
        repository: (0,external_node_path_.basename)(workingDirectory),
        commit: await currentCommit(workingDirectory),
        runId: localRunId,
        actor: actor ?? systemUser(),
        event: 'local',
        ref: '',
        workflow: null,
        pullRequest: null,
        url: null,
        triggeredBy: null,
    };
}
async function currentCommit(directory) {
    try {
        const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('git', ['rev-parse', '--verify', 'HEAD'], {
            cwd: directory,
            timeout: 10_000,
        });
        return stdout.trim();
    }
    catch {
        return '';
    }
}
/** `userInfo` throws where the user id has no name, as in some containers. */
function systemUser() {
    try {
        return (0,external_node_os_.userInfo)().username;
    }
    catch {
        return 'unknown';
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/shared/src/base/digest.js
var digest = __webpack_require__(47163);
;// CONCATENATED MODULE: ./build/shared/src/platform/local/stored-folder.js





/**
 * Digest of a folder's content: `sha256:` and the SHA-256 over one line for each file, in order of the path, each
 * line the JSON list of path, size and SHA-256.
 * @throws ConfigurationError if it holds a symbolic link.
 */
async function digestOfFolder(folder) {
    let lines = '';
    for (const path of await (0,base_files/* listFiles */.CS)(folder)) {
        const absolute = (0,external_node_path_.join)(folder, path);
        const { size } = await (0,promises_.lstat)(absolute);
        lines += `${JSON.stringify([path, size, await (0,digest/* sha256OfFile */.Vq)(absolute)])}\n`;
    }
    return `sha256:${(0,digest/* sha256 */.sc)(lines)}`;
}
/** How many bytes the files of a folder have together, and how many files there are. */
async function sizeOfFolder(folder) {
    const paths = await (0,base_files/* listFiles */.CS)(folder);
    let bytes = 0;
    for (const path of paths)
        bytes += (await (0,promises_.lstat)((0,external_node_path_.join)(folder, path))).size;
    return { bytes, files: paths.length };
}
/** Copies a folder's content into another; on file systems that can, the blocks are shared until one is changed. */
async function copyFolder(from, to) {
    await (0,promises_.cp)(from, to, { recursive: true, force: true, mode: external_node_fs_.constants.COPYFILE_FICLONE });
}

;// CONCATENATED MODULE: ./build/shared/src/platform/local/artifacts.js










/**
 * Artifacts as plain folders `artifacts/<name>/`, so that they can be looked into and named by path; what is known
 * of each lies in `artifacts/.stored/<name>.json`. At a terminal the "run" is whatever the user does next, so other
 * content under a taken name replaces what was there: `overwrite` makes a difference only on GitHub. What was replaced
 * lies in `artifacts/.earlier/`.
 */
function localArtifacts(stateDirectory, log) {
    const root = (0,external_node_path_.join)(stateDirectory, 'artifacts');
    const sidecars = (0,external_node_path_.join)(root, '.stored');
    const folderOf = (name) => (0,external_node_path_.join)(root, name);
    const sidecarOf = (name) => (0,external_node_path_.join)(sidecars, `${name}.json`);
    const earlier = earlierArtifacts((0,external_node_path_.join)(root, '.earlier'));
    /** The artifact of this name, or of several the one with this id; null if there is none whose files are there. */
    const find = async (name, id) => {
        const record = await readRecord(sidecarOf(name), artifactRecordSchema);
        if (record && (id === undefined || artifactId(record) === id)) {
            return (await (0,base_files/* exists */.t2)(folderOf(name))) ? { record, folder: folderOf(name) } : null;
        }
        const replaced = id === undefined ? [] : await earlier.list(name);
        return replaced.find((artifact) => artifactId(artifact.record) === id) ?? null;
    };
    return {
        async upload(name, folder, { contentDigest }) {
            checkArtifactName(name);
            if (!(await (0,base_files/* exists */.t2)(folder)))
                throw new errors/* ConfigurationError */.j1(`The folder "${folder}" does not exist.`);
            const known = await readRecord(sidecarOf(name), artifactRecordSchema);
            const intact = known !== null && (await isIntact(folderOf(name), known));
            if (intact && known.contentDigest === contentDigest)
                return storedArtifact(known);
            const digest = await (0,base_files/* writeDirectoryAtomically */.Sg)(folderOf(name), async (temporary) => {
                await copyFolder(folder, temporary);
                return digestOfFolder(temporary);
            }, 
            // What was altered after it was stored is not worth keeping.
            intact ? { keepReplaced: await earlier.expect(known) } : {});
            const sidecar = { name, digest, contentDigest, created: new Date().toISOString() };
            await (0,base_files/* writeFileAtomically */.lo)(sidecarOf(name), recordText(sidecar));
            await earlier.prune(sidecar);
            log.info(`Artifact ${name}: ${folderOf(name)}`);
            return storedArtifact(sidecar);
        },
        async download(name, folder, { runId, id, expectedDigest, limits } = {}) {
            checkArtifactName(name);
            if (runId !== undefined && runId !== localRunId) {
                throw new errors/* ConfigurationError */.j1(`There is no run "${runId}" on this machine, only "${localRunId}".`, {
                    hint: `Download the artifact of that run and name its folder, or write "${name}" for the one made here.`,
                });
            }
            const stored = await find(name, id);
            if (!stored) {
                const others = (await readRecords(sidecars, artifactRecordSchema)).map((other) => other.name);
                throw new errors/* ConfigurationError */.j1(`There is no artifact "${name}" in "${root}".`, {
                    hint: others.length > 0 ? (0,nearest/* suggestName */.S)(name, others) : 'Run the stage that makes it first.',
                });
            }
            const { record } = stored;
            if (expectedDigest !== undefined && expectedDigest !== record.digest) {
                throw new errors/* InfrastructureError */.EN(`The artifact "${name}" has the digest ${record.digest}, not ${expectedDigest} as expected.`, { hint: 'It was made anew since. Run again the stages that follow it.' });
            }
            if (limits !== undefined) {
                const { bytes, files } = await sizeOfFolder(stored.folder);
                if (bytes > Math.min(limits.packed, limits.unpacked) || files > limits.files) {
                    throw new errors/* InfrastructureError */.EN(`The artifact "${name}" has ${bytes} bytes in ${files} files, which is more than it may have.`);
                }
            }
            if (await (0,base_files/* exists */.t2)(folder))
                throw new Error(`"${folder}" exists; an artifact is fetched into a new folder.`);
            await (0,base_files/* writeDirectoryAtomically */.Sg)(folder, async (temporary) => {
                await copyFolder(stored.folder, temporary);
                const actual = await digestOfFolder(temporary);
                if (actual !== record.digest) {
                    throw new errors/* InfrastructureError */.EN(`The artifact "${name}" is damaged: its content has the digest ${actual}, not ${record.digest}.`, { hint: `"${stored.folder}" was altered after it was written. Make the artifact again.` });
                }
            });
            return storedArtifact(record);
        },
        async list({ name, runId } = {}) {
            if (runId !== undefined && runId !== localRunId)
                return [];
            const current = (await readRecords(sidecars, artifactRecordSchema))
                .filter((record) => name === undefined || record.name === name)
                .map((record) => ({ record, folder: folderOf(record.name) }));
            const facts = [];
            for (const { record, folder } of [...current, ...(await earlier.list(name))]) {
                if (!(await (0,base_files/* exists */.t2)(folder)))
                    continue;
                const { digest, created } = record;
                const { bytes: size } = await sizeOfFolder(folder);
                const unknown = { commit: '', expired: false, expires: null, fromFork: false };
                facts.push({
                    ...storedArtifact(record),
                    digest,
                    size,
                    created,
                    runId: localRunId,
                    folder,
                    ...unknown,
                });
            }
            return facts.sort((a, b) => (a.created < b.created ? 1 : -1));
        },
        async names() {
            return (await readRecords(sidecars, artifactRecordSchema)).map(({ name }) => name).sort();
        },
    };
}
async function isIntact(folder, sidecar) {
    return (await (0,base_files/* exists */.t2)(folder)) && (await digestOfFolder(folder)) === sidecar.digest;
}
function storedArtifact({ name, digest }) {
    return { name, digest, id: artifactId({ digest }) };
}

;// CONCATENATED MODULE: ./build/shared/src/platform/local/attestations.js

const unavailable = 'only a workflow on GitHub has an identity to sign with';
/** A terminal has nobody who vouches for it, so that nothing is attested and nothing attested is found. */
function localAttestations() {
    const refuse = async () => {
        throw new errors/* InfrastructureError */.EN(`Nothing can be attested here: ${unavailable}.`);
    };
    return {
        unavailable,
        trusted: null,
        identity: refuse,
        attest: refuse,
        find: async () => [],
        trustedRoot: refuse,
    };
}

;// CONCATENATED MODULE: ./build/shared/src/platform/local/cache.js








/** Entries that nobody used for so long are removed, as GitHub does. */
const keptMilliseconds = 7 * 24 * 60 * 60 * 1000;
const entrySchema = schemas/* strictObject */.rej({
    key: schemas/* string */.YjP(),
    digest: schemas/* string */.YjP(),
    created: iso/* datetime */.w$(),
});
/** Cache entries as folders `cache/<digest of the key>/`: `entry.json` and `content/`. */
function localCache(stateDirectory, log) {
    const root = (0,external_node_path_.join)(stateDirectory, 'cache');
    const entryFolder = (key) => (0,external_node_path_.join)(root, (0,digest/* sha256 */.sc)(key).slice(0, 32));
    async function readEntry(folder) {
        const entry = await readRecord((0,external_node_path_.join)(folder, 'entry.json'), entrySchema);
        return entry && { ...entry, folder };
    }
    async function newestWithPrefix(prefixes) {
        const entries = [];
        for (const name of await entryNames(root)) {
            const entry = await readEntry((0,external_node_path_.join)(root, name));
            if (entry)
                entries.push(entry);
        }
        for (const prefix of prefixes) {
            const matching = entries.filter(({ key }) => key.startsWith(prefix));
            const newest = matching.sort((a, b) => (a.created < b.created ? 1 : -1))[0];
            if (newest)
                return newest;
        }
        return null;
    }
    async function removeUnused() {
        const oldest = Date.now() - keptMilliseconds;
        for (const name of await entryNames(root)) {
            const used = await (0,promises_.stat)((0,external_node_path_.join)(root, name, 'entry.json')).catch(() => null);
            if (used !== null && used.mtimeMs < oldest)
                await (0,promises_.rm)((0,external_node_path_.join)(root, name), { recursive: true, force: true });
        }
    }
    async function removeSuperseded(prefix, by) {
        for (const name of await entryNames(root)) {
            const entry = await readEntry((0,external_node_path_.join)(root, name));
            if (entry === null || entry.key === by || !entry.key.startsWith(prefix))
                continue;
            await (0,promises_.rm)(entry.folder, { recursive: true, force: true });
        }
    }
    return {
        async restore(folder, key, prefixes = []) {
            try {
                const entry = (await readEntry(entryFolder(key))) ?? (await newestWithPrefix(prefixes));
                if (!entry)
                    return null;
                await (0,base_files/* writeDirectoryAtomically */.Sg)(folder, async (temporary) => {
                    await copyFolder((0,external_node_path_.join)(entry.folder, 'content'), temporary);
                    if ((await digestOfFolder(temporary)) !== entry.digest) {
                        await (0,promises_.rm)(entry.folder, { recursive: true, force: true });
                        throw new Error('its content was altered; it is removed');
                    }
                });
                const now = new Date();
                await (0,promises_.utimes)((0,external_node_path_.join)(entry.folder, 'entry.json'), now, now);
                return entry.key;
            }
            catch (error) {
                log.warning(`The cache entry "${key}" was not restored: ${(0,errors/* messageOf */.bD)(error)}`);
                return null;
            }
        },
        async save(folder, key, { supersedes } = {}) {
            const target = entryFolder(key);
            const partial = (0,base_files/* temporaryName */.NT)(target);
            try {
                if (await (0,base_files/* exists */.t2)(target))
                    return false;
                await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
                await copyFolder(folder, (0,external_node_path_.join)(partial, 'content'));
                const digest = await digestOfFolder((0,external_node_path_.join)(partial, 'content'));
                const entry = { key, digest, created: new Date().toISOString() };
                await (0,base_files/* writeFileAtomically */.lo)((0,external_node_path_.join)(partial, 'entry.json'), recordText(entry));
                await (0,promises_.rename)(partial, target);
                if (supersedes !== undefined)
                    await removeSuperseded(supersedes, key);
                await removeUnused();
                return true;
            }
            catch (error) {
                await (0,promises_.rm)(partial, { recursive: true, force: true });
                // Somebody else saved the same key in the meantime.
                if (await (0,base_files/* exists */.t2)(target))
                    return false;
                log.warning(`The cache entry "${key}" was not saved: ${(0,errors/* messageOf */.bD)(error)}`);
                return false;
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/shared/src/platform/local/markdown-files.js



/** A Markdown file that begins with facts about itself ("front matter"), each value JSON, which is YAML too. */
function markdownText(facts, body) {
    const lines = Object.entries(facts).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
    return ['---', ...lines, '---', '', body, ''].join('\n');
}
/**
 * Reads such a file.
 * @returns null if there is none.
 * @throws InfrastructureError if it was altered so that it cannot be read.
 */
async function readMarkdown(path, schema) {
    const text = await (0,base_files/* readTextIfPresent */.Ge)(path);
    if (text === null)
        return null;
    const parts = /^---\n(?<head>.*?)\n---\n\n(?<body>.*)\n$/s.exec(text)?.groups;
    try {
        if (!parts)
            throw new Error('it does not begin with facts between two lines "---"');
        const facts = {};
        for (const line of parts.head.split('\n')) {
            const colon = line.indexOf(': ');
            facts[line.slice(0, colon)] = JSON.parse(line.slice(colon + 2));
        }
        return { facts: schema.parse(facts), body: parts.body };
    }
    catch (cause) {
        const reason = cause instanceof classic_errors/* ZodError */.G ? core_errors/* prettifyError */.S1(cause) : (0,errors/* messageOf */.bD)(cause);
        throw new errors/* InfrastructureError */.EN(`The file "${path}" cannot be read: ${reason}`, {
            hint: 'Undo the change to its first lines, or delete it.',
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./build/shared/src/platform/local/checks.js




/** Check runs as `checks/<name>.md`: the newest of each name. */
function localChecks(stateDirectory, runCommit, log) {
    return {
        async create({ name, conclusion, title, summary, annotations = [], commit = runCommit }) {
            const path = (0,external_node_path_.join)(stateDirectory, 'checks', `${fileNameOf(name)}.md`);
            const change = (await (0,base_files/* exists */.t2)(path)) ? 'updated' : 'created';
            const facts = { name, conclusion, title, commit, completed: new Date().toISOString() };
            const body = [summary, ...annotations.map(annotationText)].join('\n\n');
            await (0,base_files/* writeFileAtomically */.lo)(path, markdownText(facts, body));
            log.info(`Check ${name}: ${conclusion}, ${title} (${path})`);
            return { url: path, change };
        },
    };
}
/** As an indented code block, so that nothing in the message counts as Markdown. */
function annotationText({ level, path, line, message }) {
    return `${level} in ${path}, line ${line}: ${message}`.replace(/^/gm, '    ');
}

;// CONCATENATED MODULE: ./build/shared/src/platform/local/code.js



/** Files of commits that the repository of the working directory holds. */
function localCode(workingDirectory) {
    const git = (...parameters) => (0,external_node_util_.promisify)(external_node_child_process_.execFile)('git', parameters, {
        cwd: workingDirectory,
        timeout: 10_000,
        maxBuffer: 64 * 2 ** 20,
    });
    return {
        async readFile(commit, path) {
            try {
                await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{commit}`);
            }
            catch (cause) {
                throw new errors/* InfrastructureError */.EN(`git knows no commit "${commit}" here: ${(0,errors/* messageOf */.bD)(cause)}`, {
                    hint: 'Fetch it, or run this in a clone of the repository.',
                    cause,
                });
            }
            return git('show', '--end-of-options', `${commit}:${path}`).then(({ stdout }) => stdout, () => null);
        },
    };
}

;// CONCATENATED MODULE: ./build/shared/src/platform/local/comments.js





const factsSchema = schemas/* strictObject */.rej({
    'pull-request': schemas/* int */.Whr(),
    marker: schemas/* string */.YjP(),
    updated: iso/* datetime */.w$(),
});
/** Comments as `comments/<pull request>/<marker>.md`: one file for a marker, so never a second comment. */
function localComments(stateDirectory, log) {
    return {
        async upsert(pullRequest, marker, body) {
            const path = (0,external_node_path_.join)(stateDirectory, 'comments', String(pullRequest), `${fileNameOf(marker)}.md`);
            const present = await readMarkdown(path, factsSchema);
            if (present?.body === body)
                return { url: path, change: 'unchanged' };
            const facts = { 'pull-request': pullRequest, marker, updated: new Date().toISOString() };
            await (0,base_files/* writeFileAtomically */.lo)(path, markdownText(facts, body));
            log.info(`What would be the comment on a pull request: ${path}`);
            return { url: path, change: present ? 'updated' : 'created' };
        },
    };
}

;// CONCATENATED MODULE: ./build/shared/src/platform/local/deployments.js





const deploymentSchema = schemas/* strictObject */.rej({
    id: schemas/* int */.Whr().positive(),
    environment: schemas/* string */.YjP(),
    task: schemas/* string */.YjP(),
    commit: schemas/* string */.YjP(),
    description: schemas/* string */.YjP(),
    payload: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    created: iso/* datetime */.w$(),
    statuses: schemas/* array */.YOg(schemas/* strictObject */.rej({
        state: schemas/* enum */.k5n(['in_progress', 'success', 'failure', 'inactive']),
        description: schemas/* string */.YjP(),
        environmentUrl: schemas/* string */.YjP().nullable(),
        created: iso/* datetime */.w$(),
    })),
});
/** As many as GitHub lists on a page. */
const mostListed = 100;
/** Deployments with all their statuses as `deployments/<id>.json`. */
function localDeployments(stateDirectory, log) {
    const root = (0,external_node_path_.join)(stateDirectory, 'deployments');
    const pathOf = (id) => (0,external_node_path_.join)(root, `${id}.json`);
    return {
        async create({ environment, task, commit, description, payload }) {
            const created = new Date().toISOString();
            for (;;) {
                const ids = (await readRecords(root, deploymentSchema)).map(({ id }) => id);
                const id = Math.max(0, ...ids) + 1;
                const record = { id, environment, task, commit, description, payload, created, statuses: [] };
                if (await createFileExclusively(pathOf(id), recordText(record)))
                    return String(id);
            }
        },
        async setState(id, state, { description, environmentUrl }) {
            const deployment = /^\d{1,9}$/.test(id) ? await readRecord(pathOf(id), deploymentSchema) : null;
            if (!deployment)
                throw new errors/* InfrastructureError */.EN(`There is no deployment "${id}" in "${root}".`);
            const status = {
                state,
                description: description.slice(0, 140),
                environmentUrl: environmentUrl ?? null,
                created: new Date().toISOString(),
            };
            const changed = { ...deployment, statuses: [...deployment.statuses, status] };
            await (0,base_files/* writeFileAtomically */.lo)(pathOf(id), recordText(changed));
            log.info(`Deployment ${id} to ${deployment.environment}: ${state}, ${description}`);
        },
        async list({ environment, task }) {
            const deployments = await readRecords(root, deploymentSchema);
            return deployments
                .filter((deployment) => deployment.environment === environment && deployment.task === task)
                .sort((a, b) => b.id - a.id)
                .slice(0, mostListed)
                .map(({ id, payload }) => ({ id: String(id), payload }));
        },
        async state(id) {
            const deployment = /^\d{1,9}$/.test(id) ? await readRecord(pathOf(id), deploymentSchema) : null;
            return deployment?.statuses.at(-1)?.state ?? null;
        },
    };
}

;// CONCATENATED MODULE: ./build/shared/src/platform/local/issues.js






const issues_factsSchema = schemas/* strictObject */.rej({
    number: schemas/* int */.Whr().positive(),
    marker: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    state: schemas/* enum */.k5n(['open', 'closed']),
    labels: schemas/* array */.YOg(schemas/* string */.YjP()),
    created: iso/* datetime */.w$(),
    updated: iso/* datetime */.w$(),
});
const commentSchema = schemas/* strictObject */.rej({ issue: schemas/* int */.Whr(), marker: schemas/* string */.YjP(), created: iso/* datetime */.w$() });
/** Issues as `issues/<number>.md`, each comment on one as `issues/<number>.comment-<k>.md`. */
function localIssues(stateDirectory, log) {
    const root = (0,external_node_path_.join)(stateDirectory, 'issues');
    const pathOf = (number) => (0,external_node_path_.join)(root, `${number}.md`);
    /** Numbers k for which a file `<before>k.md` is there. */
    async function takenNumbers(before) {
        const numbers = [];
        for (const name of await entryNames(root)) {
            if (!name.startsWith(before))
                continue;
            const digits = /^(\d{1,9})\.md$/.exec(name.slice(before.length));
            if (digits)
                numbers.push(Number(digits[1]));
        }
        return numbers;
    }
    /** Writes a file under the lowest free number above all that are taken. */
    async function createNumbered(before, text) {
        for (;;) {
            const number = Math.max(0, ...(await takenNumbers(before))) + 1;
            if (await createFileExclusively((0,external_node_path_.join)(root, `${before}${number}.md`), text(number)))
                return number;
        }
    }
    function issueOf(facts, body) {
        const { number, title, state, labels } = facts;
        return { number, title, body, state, labels, url: pathOf(number) };
    }
    async function read(number) {
        const file = await readMarkdown(pathOf(number), issues_factsSchema);
        if (file)
            return file;
        throw new errors/* ConfigurationError */.j1(`There is no issue ${number} in "${root}".`);
    }
    return {
        async find(marker) {
            let newest = null;
            for (const number of (await takenNumbers('')).sort((a, b) => b - a)) {
                const file = await read(number);
                if (file.facts.marker !== marker)
                    continue;
                if (file.facts.state === 'open')
                    return issueOf(file.facts, file.body);
                newest ??= file;
            }
            return newest && issueOf(newest.facts, newest.body);
        },
        async create({ marker, title, body, labels = [] }) {
            const now = new Date().toISOString();
            const factsOf = (number) => ({
                number,
                marker,
                title,
                state: 'open',
                labels,
                created: now,
                updated: now,
            });
            const number = await createNumbered('', (free) => markdownText(factsOf(free), body));
            log.info(`Issue ${number} opened: ${title} (${pathOf(number)})`);
            return issueOf(factsOf(number), body);
        },
        async update(number, change) {
            const present = await read(number);
            const facts = {
                ...present.facts,
                marker: change.marker,
                title: change.title ?? present.facts.title,
                state: change.state ?? present.facts.state,
                updated: new Date().toISOString(),
            };
            const body = change.body ?? present.body;
            await (0,base_files/* writeFileAtomically */.lo)(pathOf(number), markdownText(facts, body));
            log.info(`Issue ${number} updated, ${facts.state}: ${facts.title} (${pathOf(number)})`);
            return issueOf(facts, body);
        },
        async comment(number, marker, body) {
            await read(number);
            const before = `${number}.comment-`;
            for (const taken of await takenNumbers(before)) {
                const path = (0,external_node_path_.join)(root, `${before}${taken}.md`);
                if ((await readMarkdown(path, commentSchema))?.facts.marker === marker)
                    return { url: path, change: 'unchanged' };
            }
            const facts = { issue: number, marker, created: new Date().toISOString() };
            const comment = await createNumbered(before, () => markdownText(facts, body));
            const path = (0,external_node_path_.join)(root, `${before}${comment}.md`);
            log.info(`Comment on issue ${number}: ${path}`);
            return { url: path, change: 'created' };
        },
        async assign(number, users) {
            log.info(`Issue ${number} would be assigned to ${users.join(', ')}.`);
        },
    };
}

;// CONCATENATED MODULE: ./build/shared/src/platform/local/pull-requests.js
/** The number of what would be the pull request of the work tree. */
const localPullRequest = 0;
/** At a terminal the work tree itself stands for a pull request that nobody has reviewed. */
function localPullRequests({ actor, commit, repository }) {
    return {
        find: async (number) => number === localPullRequest
            ? {
                number,
                open: true,
                author: actor,
                headCommit: commit,
                baseCommit: '',
                headBranch: '',
                headRepository: repository,
            }
            : null,
        findByCommit: async () => null,
        reviews: async () => [],
    };
}

;// CONCATENATED MODULE: ./build/shared/src/platform/local/releases.js








const releaseSchema = schemas/* strictObject */.rej({
    tag: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    notes: schemas/* string */.YjP(),
    draft: schemas/* boolean */.zMY(),
    created: iso/* datetime */.w$(),
});
/** Releases as folders `releases/<tag>/`: `release.json` and `assets/`. */
function localReleases(stateDirectory, tags, log) {
    const folderOf = (tag) => (0,external_node_path_.join)(stateDirectory, 'releases', fileNameOf(tag));
    const recordOf = (tag) => (0,external_node_path_.join)(folderOf(tag), 'release.json');
    const assetsOf = (tag) => (0,external_node_path_.join)(folderOf(tag), 'assets');
    async function find(tag) {
        if (!(await readRecord(recordOf(tag), releaseSchema)))
            return null;
        const assets = [];
        for (const name of await entryNames(assetsOf(tag))) {
            assets.push({ id: name, name, size: (await (0,promises_.lstat)((0,external_node_path_.join)(assetsOf(tag), name))).size });
        }
        return { id: tag, tag, url: folderOf(tag), assets };
    }
    async function read(tag) {
        const release = await find(tag);
        if (release)
            return release;
        throw new errors/* InfrastructureError */.EN(`There is no release for the tag "${tag}" in "${stateDirectory}".`);
    }
    return {
        find,
        async create({ tag, title, notes }) {
            const known = await tags.list(tag);
            if (!known.some(({ name }) => name === tag)) {
                throw new errors/* InfrastructureError */.EN(`The release "${title}" needs the tag "${tag}", which does not exist.`);
            }
            const record = { tag, title, notes, draft: true, created: new Date().toISOString() };
            if (!(await createFileExclusively(recordOf(tag), recordText(record)))) {
                throw new errors/* InfrastructureError */.EN(`There is a release for the tag "${tag}" already.`);
            }
            return read(tag);
        },
        async uploadAsset(release, name, path) {
            const target = (0,external_node_path_.join)(assetsOf(release.tag), assetFileName(name));
            await read(release.tag);
            if (await (0,base_files/* exists */.t2)(target)) {
                if ((await (0,digest/* sha256OfFile */.Vq)(target)) === (await (0,digest/* sha256OfFile */.Vq)(path)))
                    return;
                throw new errors/* InfrastructureError */.EN(`The release "${release.tag}" has an asset "${name}" already, of other content.`, { hint: 'Releases are not changed once made. Deploy under a new version.' });
            }
            const partial = (0,base_files/* temporaryName */.NT)(target);
            try {
                await (0,promises_.mkdir)(assetsOf(release.tag), { recursive: true });
                await (0,promises_.copyFile)(path, partial);
                await (0,promises_.rename)(partial, target);
            }
            catch (error) {
                await (0,promises_.rm)(partial, { force: true });
                throw error;
            }
        },
        async publish(release) {
            const record = await readRecord(recordOf(release.tag), releaseSchema);
            if (!record)
                throw new errors/* InfrastructureError */.EN(`There is no release for the tag "${release.tag}" to publish.`);
            await (0,base_files/* writeFileAtomically */.lo)(recordOf(release.tag), recordText({ ...record, draft: false }));
            log.info(`Release ${release.tag}: ${folderOf(release.tag)}`);
            return read(release.tag);
        },
        async downloadAsset(release, name, path) {
            const source = (0,external_node_path_.join)(assetsOf(release.tag), assetFileName(name));
            if (!(await (0,base_files/* exists */.t2)(source))) {
                throw new errors/* InfrastructureError */.EN(`The release "${release.tag}" has no asset "${name}".`);
            }
            await (0,promises_.copyFile)(source, path);
        },
    };
}
/** GitHub replaces all other characters in the name of an asset; here they are refused. */
function assetFileName(name) {
    if (/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name))
        return name;
    throw new errors/* InfrastructureError */.EN(`${JSON.stringify(name)} cannot be the name of an asset: only letters, digits, ".", "_" and "-".`);
}

;// CONCATENATED MODULE: ./build/shared/src/platform/local/runs.js
/** The one run that there is for ever at a terminal, which is this one. */
function localRuns({ runId, event, repository, commit, url }) {
    return {
        find: async (id) => id === runId ? { id, event, headRepository: repository, headBranch: '', commit, url } : null,
    };
}

;// CONCATENATED MODULE: ./build/shared/src/platform/local/shared-files.js




/** Files as `history/<path>/<n>`, n rising: of all who write the next one, one succeeds. */
function localSharedFiles(stateDirectory) {
    const root = (0,external_node_path_.join)(stateDirectory, 'history');
    async function versions(path) {
        const names = await entryNames((0,external_node_path_.join)(root, path));
        return names.flatMap((name) => (/^\d{1,9}$/.test(name) ? [Number(name)] : [])).sort((a, b) => a - b);
    }
    async function read(path) {
        for (;;) {
            const newest = (await versions(path)).at(-1);
            if (newest === undefined)
                return { text: null, version: '0' };
            const text = await (0,base_files/* readTextIfPresent */.Ge)((0,external_node_path_.join)(root, path, String(newest)));
            // It was replaced in the meantime.
            if (text === null)
                continue;
            return { text, version: String(newest) };
        }
    }
    return {
        place: root,
        read,
        readText: async (path) => (await read(path)).text,
        async replace(path, { text, version }) {
            const next = (0,external_node_path_.join)(root, path, String(Number(version) + 1));
            const newest = (await versions(path)).at(-1) ?? 0;
            if (newest !== Number(version) || !(await createFileExclusively(next, text)))
                return false;
            for (const older of await versions(path)) {
                if (older <= Number(version))
                    await (0,promises_.rm)((0,external_node_path_.join)((0,external_node_path_.dirname)(next), String(older)), { force: true });
            }
            return true;
        },
    };
}

;// CONCATENATED MODULE: ./build/shared/src/platform/local/sites.js





/** The file that readers begin with: replacing it is the switch. */
const entry = 'index.html';
/** What was published in each state; servers of static files leave out names that begin with a point. */
const states = '.states';
/**
 * Sites as folders that any server of static files can serve. A state is known by the digest of its first page, which
 * is replaced by renaming: readers get the old page or the new one, and each points to files that never change. The
 * other replaced files follow it; a run that was killed in between puts them right when it is repeated.
 */
function localSites() {
    return { open: ({ directory }) => folderSite(directory) };
}
function folderSite(root) {
    const at = (path) => (0,base_files/* resolveInside */.LI)(root, path);
    const stateFolder = (revision) => (0,external_node_path_.join)(root, states, revision);
    async function readIfPresent(path) {
        const found = await (0,promises_.lstat)(path).catch(() => null);
        return found?.isFile() ? (0,promises_.readFile)(path) : null;
    }
    async function revision() {
        const page = await readIfPresent(at(entry));
        return page === null ? null : (0,digest/* sha256 */.sc)(page);
    }
    /** The first page comes first: it decides. The others follow the one that is there, also if it is somebody else's. */
    async function show(page) {
        await (0,base_files/* writeFileAtomically */.lo)(at(entry), page);
        await follow();
    }
    async function follow() {
        for (let now = await revision(), shown = ''; now !== null && now !== shown; now = await revision()) {
            for (const [path, content] of await publishedIn(now)) {
                if (path !== entry)
                    await (0,base_files/* writeFileAtomically */.lo)(at(path), content);
            }
            shown = now;
        }
    }
    async function publishedIn(state) {
        const files = new Map();
        for (const name of await entryNames(stateFolder(state))) {
            files.set(decodeURIComponent(name), await (0,promises_.readFile)((0,external_node_path_.join)(stateFolder(state), name)));
        }
        return files;
    }
    return {
        branch: null,
        address: async (path) => at(path),
        revision,
        async read(state, path) {
            const kept = await readIfPresent((0,external_node_path_.join)(stateFolder(state), encodeURIComponent(path)));
            return kept ?? readIfPresent(at(path));
        },
        async add(files) {
            for (const [path, content] of files) {
                const bytes = await content();
                const present = await readIfPresent(at(path));
                if (present === null || (0,digest/* sha256 */.sc)(present) !== (0,digest/* sha256 */.sc)(bytes))
                    await (0,base_files/* writeFileAtomically */.lo)(at(path), bytes);
            }
        },
        async publish(expected, files) {
            const page = files.get(entry);
            if (page === undefined)
                throw new TypeError(`A state of a site has ${entry}.`);
            const state = (0,digest/* sha256 */.sc)(page);
            for (const [path, content] of files) {
                await (0,base_files/* writeFileAtomically */.lo)((0,external_node_path_.join)(stateFolder(state), encodeURIComponent(path)), content);
            }
            if ((await revision()) !== expected)
                return null;
            await show(page);
            return state;
        },
        announce: follow,
        async restore(ours, earlier) {
            if ((await revision()) !== ours)
                return;
            const page = earlier === null ? undefined : (await publishedIn(earlier)).get(entry);
            if (page !== undefined)
                await show(page);
            else
                for (const path of (await publishedIn(ours)).keys())
                    await (0,promises_.rm)(at(path), { force: true });
        },
        async download(path, folder) {
            if (!(await (0,base_files/* exists */.t2)(at(path))))
                return false;
            await (0,promises_.mkdir)((0,external_node_path_.join)(folder, '..'), { recursive: true });
            await (0,promises_.cp)(at(path), folder, { recursive: true });
            return true;
        },
    };
}

;// CONCATENATED MODULE: ./build/shared/src/platform/local/tags.js






const tagSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    commit: schemas/* string */.YjP(),
    message: schemas/* string */.YjP(),
    actor: schemas/* string */.YjP(),
    created: iso/* datetime */.w$(),
});
const recordCommitSchema = schemas/* strictObject */.rej({
    commit: schemas/* string */.YjP().regex(/^[0-9a-f]{40}$/),
    parent: schemas/* string */.YjP(),
    message: schemas/* string */.YjP(),
    actor: schemas/* string */.YjP(),
    created: iso/* datetime */.w$(),
    files: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
});
/**
 * Tags as `registry/tags/<name>.json` and the commits they point to as `registry/commits/<id>.json`, with the same
 * facts as in git. A commit's id is the first 40 digits of the SHA-256 of its content.
 */
function localTags(stateDirectory, run, log) {
    const tagFolder = (0,external_node_path_.join)(stateDirectory, 'registry', 'tags');
    const commitFolder = (0,external_node_path_.join)(stateDirectory, 'registry', 'commits');
    const tagPath = (name) => (0,external_node_path_.join)(tagFolder, `${fileNameOf(name)}.json`);
    return {
        async list(prefix) {
            const tags = await readRecords(tagFolder, tagSchema);
            return tags.filter(({ name }) => name.startsWith(prefix)).map(({ name, commit }) => ({ name, commit }));
        },
        async readFiles(tag, paths) {
            const record = await readRecord((0,external_node_path_.join)(commitFolder, `${fileNameOf(tag.commit)}.json`), recordCommitSchema);
            if (!record) {
                throw new errors/* InfrastructureError */.EN(`The commit ${tag.commit} of the tag "${tag.name}" is not in "${commitFolder}".`);
            }
            return new Map(paths.filter((path) => Object.hasOwn(record.files, path)).map((path) => [path, record.files[path]]));
        },
        async readMessage(tag) {
            const found = await readRecord(tagPath(tag.name), tagSchema);
            if (!found)
                throw new errors/* InfrastructureError */.EN(`The tag "${tag.name}" is not in "${tagFolder}" any more.`);
            return found.message;
        },
        async createRecord(message, files) {
            const content = {
                parent: run.commit,
                message,
                actor: run.actor,
                created: new Date().toISOString(),
                files: Object.fromEntries(files),
            };
            const commit = (0,digest/* sha256 */.sc)((0,digest/* canonicalJson */.dj)(content)).slice(0, 40);
            await createFileExclusively((0,external_node_path_.join)(commitFolder, `${commit}.json`), recordText({ commit, ...content }));
            return commit;
        },
        async create(name, commit, message) {
            const tag = { name, commit, message, actor: run.actor, created: new Date().toISOString() };
            const created = await createFileExclusively(tagPath(name), recordText(tag));
            if (created)
                log.info(`Tag ${name}: ${tagPath(name)}`);
            return created;
        },
    };
}

;// CONCATENATED MODULE: ./build/shared/src/platform/local/user-cache.js

/**
 * Where this product keeps what can be had again, for all projects of a user: below the place that the system has for
 * such things.
 * @returns null where the environment does not say where the user's files are.
 */
function userCacheDirectory(environment, system = process.platform) {
    const { HOME, XDG_CACHE_HOME, LOCALAPPDATA } = environment;
    const places = {
        win32: LOCALAPPDATA,
        darwin: HOME && (0,external_node_path_.join)(HOME, 'Library', 'Caches'),
    };
    const linux = XDG_CACHE_HOME || (HOME && (0,external_node_path_.join)(HOME, '.cache'));
    const place = system in places ? places[system] : linux;
    return place && (0,external_node_path_.isAbsolute)(place) ? (0,external_node_path_.join)(place, 'mlops-actions') : null;
}

;// CONCATENATED MODULE: ./build/shared/src/platform/local/workflows.js






const dispatchSchema = schemas/* strictObject */.rej({
    workflow: schemas/* string */.YjP(),
    inputs: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    created: iso/* datetime */.w$(),
});
/**
 * A terminal runs no workflows: what would set one off is a record `dispatches/<n>.json`, and a line in the log that
 * says so. Its run is the one that there is for ever.
 */
function localWorkflows(stateDirectory, workingDirectory, log) {
    const root = (0,external_node_path_.join)(stateDirectory, 'dispatches');
    const pathOf = (file) => (0,external_node_path_.join)(workingDirectory, '.github', 'workflows', (0,external_node_path_.basename)(file));
    const numbers = async () => (await entryNames(root)).flatMap((name) => {
        const digits = /^(\d{1,9})\.json$/.exec(name);
        return digits ? [Number(digits[1])] : [];
    });
    return {
        async find(file) {
            const path = pathOf(file);
            return (await (0,base_files/* exists */.t2)(path)) ? { name: (0,external_node_path_.basename)(file), state: 'active', url: path } : null;
        },
        async dispatch({ file, inputs }) {
            if (!(await (0,base_files/* exists */.t2)(pathOf(file)))) {
                throw new errors/* ConfigurationError */.j1(`There is no workflow ${pathOf(file)}.`, {
                    location: { key: 'retrain' },
                    hint: 'Name a file below .github/workflows.',
                });
            }
            const record = { workflow: (0,external_node_path_.basename)(file), inputs: { ...inputs }, created: new Date().toISOString() };
            for (;;) {
                const number = Math.max(0, ...(await numbers())) + 1;
                const path = (0,external_node_path_.join)(root, `${number}.json`);
                if (!(await createFileExclusively(path, recordText(record))))
                    continue;
                log.info(`On GitHub ${(0,external_node_path_.basename)(file)} would be set off now: ${path}`);
                return { id: localRunId, url: null };
            }
        },
        async findDispatched(file, text, since) {
            for (const number of (await numbers()).sort((a, b) => a - b)) {
                const record = await readRecord((0,external_node_path_.join)(root, `${number}.json`), dispatchSchema);
                if (record?.workflow !== (0,external_node_path_.basename)(file) || Date.parse(record.created) < since.getTime())
                    continue;
                if (Object.values(record.inputs).some((value) => value.includes(text))) {
                    return { id: localRunId, url: null };
                }
            }
            return null;
        },
    };
}

;// CONCATENATED MODULE: ./build/shared/src/platform/local/platform.js




















/**
 * The platform of a terminal: everything lies in folders below the state directory, and what would be a comment, a
 * check or an issue is a Markdown file and a line in the log.
 * @param options.workingDirectory absolute; says the repository's name and, where git knows it, the commit.
 * @param options.stateDirectory absolute; made when something is first written.
 * @param options.actor who is at work; absent means the user of the operating system.
 * @param options.environment where credentials are read from; absent means that there are none.
 */
async function localPlatform(options) {
    const { stateDirectory, log } = options;
    const run = await localRunFacts(options.workingDirectory, options.actor);
    const tags = localTags(stateDirectory, run, log);
    return {
        kind: 'local',
        run,
        runs: localRuns(run),
        log,
        secrets: (0,secrets/* environmentSecrets */.P)(options.environment ?? {}),
        programEnvironment: (pass) => (0,program_environment/* programEnvironment */.y)(options.environment ?? {}, pass),
        toolDirectory: userCacheDirectory(options.environment ?? {}) ?? (0,external_node_path_.join)(stateDirectory, 'tools'),
        keepsTools: true,
        tensorflowDirectory: options.environment?.MLOPS_TFJS_NODE || null,
        artifacts: localArtifacts(stateDirectory, log),
        cache: localCache(stateDirectory, log),
        comments: localComments(stateDirectory, log),
        checks: localChecks(stateDirectory, run.commit, log),
        pullRequests: localPullRequests(run),
        code: localCode(options.workingDirectory),
        issues: localIssues(stateDirectory, log),
        workflows: localWorkflows(stateDirectory, options.workingDirectory, log),
        sharedFiles: localSharedFiles(stateDirectory),
        tags,
        releases: localReleases(stateDirectory, tags, log),
        deployments: localDeployments(stateDirectory, log),
        attestations: localAttestations(),
        sites: localSites(),
    };
}


/***/ }),

/***/ 40345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ programEnvironment)
/* harmony export */ });
/** The runner's own: they give the job's rights away, or let what follows this step be changed. Never passed on. */
const ofTheRunner = /^(INPUT_.*|STATE_.*|ACTIONS_.*|GITHUB_TOKEN|GH_TOKEN|GITHUB_ENTERPRISE_TOKEN|GH_ENTERPRISE_TOKEN|GITHUB_(ENV|PATH|OUTPUT|STATE|STEP_SUMMARY))$/i;
/** Names that credentials have. */
const namesCredential = /(TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|PRIVATE_?KEY|API_?KEY|ACCESS_?KEY)/i;
/** The name of no token that holds one: `https://user:password@host`. */
const holdsPassword = /^[a-z][a-z0-9+.-]*:\/\/[^/\s:@]*:[^/\s@]+@/i;
/** Shorter values are no tokens, and may occur anywhere by chance. */
const shortestToken = 16;
/**
 * The environment without credentials: nothing of the runner's, nothing that holds the value of one of its tokens, and
 * of the user's what is not named. This guards against mistakes, not against a hostile program: that runs as the same
 * user and can look at this process.
 * @param pass names of the user's own variables that the program may see although they look like credentials.
 */
function programEnvironment(environment, pass = []) {
    const entries = Object.entries(environment).filter((entry) => entry[1] !== undefined);
    const tokens = entries
        .filter(([name, value]) => ofTheRunner.test(name) && /TOKEN/i.test(name) && value.length >= shortestToken)
        .map(([, value]) => value);
    const variables = {};
    const withheld = [];
    for (const [name, value] of entries) {
        const runners = ofTheRunner.test(name) || tokens.some((token) => value.includes(token));
        const credential = namesCredential.test(name) || holdsPassword.test(value);
        if (runners || (credential && !pass.includes(name)))
            withheld.push(name);
        else
            variables[name] = value;
    }
    return { variables, withheld: withheld.sort() };
}


/***/ }),

/***/ 20940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ environmentSecrets)
/* harmony export */ });
/**
 * Secrets from environment variables.
 * @param mask hides a value in everything that the platform logs from now on.
 */
function environmentSecrets(environment, mask = () => undefined) {
    const values = new Set();
    return {
        read(name) {
            const value = environment[name];
            if (value === undefined || value === '')
                return undefined;
            values.add(value);
            mask(value);
            return value;
        },
        setting: (name) => environment[name] || undefined,
        redact(text) {
            // The longest first: one value may be a part of another.
            const longestFirst = [...values].sort((a, b) => b.length - a.length);
            return longestFirst.reduce((redacted, value) => redacted.replaceAll(value, '***'), text);
        },
    };
}


/***/ })

};
