export const id = 6930;
export const ids = [6930];
export const modules = {

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

/***/ 97913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ retry),
/* harmony export */   m: () => (/* binding */ parseRetryAfter)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** The first wait without a named time; each further one doubles. Milliseconds. */
const FIRST_WAIT = 1_000;
/** No backoff is longer than this. Milliseconds. */
const LONGEST_BACKOFF = 30_000;
/** A service that asks for more patience than this gets none: the job would only sit there. Milliseconds. */
const LONGEST_NAMED_WAIT = 120_000;
/**
 * Runs `work` until it succeeds, cannot heal, or has been tried often enough; then its last error is thrown.
 *
 * Backoff is exponential with "equal jitter": half of the wait is fixed, half is random, so that clients that
 * failed together do not return together (M. Brooker, "Exponential Backoff and Jitter", AWS Architecture Blog,
 * 2015). A time that the service named is kept, plus a little jitter; above LONGEST_NAMED_WAIT it is not waited for.
 */
async function retry(work, { decide, tries = 5, onRetry, sleep = (milliseconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds), random = Math.random, }) {
    for (let attempt = 1;; attempt++) {
        try {
            return await work(attempt);
        }
        catch (error) {
            const decision = decide(error);
            if (!decision.again || attempt >= tries)
                throw error;
            const { after } = decision;
            if (after !== undefined && after > LONGEST_NAMED_WAIT)
                throw error;
            const backoff = Math.min(FIRST_WAIT * 2 ** (attempt - 1), LONGEST_BACKOFF);
            const pause = Math.round(after === undefined ? backoff * (0.5 + 0.5 * random()) : after + 500 * random());
            onRetry?.({ error, attempt, tries, wait: pause });
            await sleep(pause);
        }
    }
}
/**
 * Milliseconds to wait by a `Retry-After` header: seconds or an HTTP date (RFC 9110, section 10.2.3).
 * @param now milliseconds since 1970.
 * @returns undefined where there is no header or it cannot be read; never negative.
 */
function parseRetryAfter(header, now) {
    if (header === undefined)
        return undefined;
    const text = header.trim();
    if (/^\d+$/.test(text))
        return Number(text) * 1_000;
    const date = Date.parse(text);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}


/***/ }),

/***/ 92925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ githubLogger)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Between two lines on the progress of a task, in milliseconds; the first one comes at once. */
const progressInterval = 5_000;
/** The job's log: groups fold, warnings become annotations, debug lines show when debugging is switched on. */
function githubLogger(core) {
    const printed = new Map();
    return {
        info: (message) => core.info(withoutCommands(message)),
        warning: (message) => core.warning(message),
        debug: (message) => core.debug(message),
        progress: (task, fraction, detail) => {
            const now = performance.now();
            if (now - (printed.get(task) ?? Number.NEGATIVE_INFINITY) < progressInterval)
                return;
            printed.set(task, now);
            const percent = `${Math.round(fraction * 100)} %`;
            core.info(withoutCommands(detail ? `${task}: ${percent}, ${detail}` : `${task}: ${percent}`));
        },
        group: (title, work) => core.group(title, work),
        foreign: (title, work) => core.group(withoutCommands(title), async () => {
            // The runner reads no command until this token, which the program does not know.
            const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
            core.info(`::stop-commands::${token}`);
            try {
                return await work((text) => core.info(withoutCommands(text)));
            }
            finally {
                core.info(`::${token}::`);
            }
        }),
    };
}
/**
 * A line of the log that begins with `::`, or holds `##[`, is a command to the runner. Text that comes from data
 * (a column's name, say) must never be one.
 */
function withoutCommands(message) {
    return message.replace(/^(\s*):(?=:)/gm, '$1: ').replaceAll('##[', '## [');
}


/***/ }),

/***/ 86930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubPlatform: () => (/* binding */ githubPlatform)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/src/platform/program-environment.js
var program_environment = __webpack_require__(40345);
// EXTERNAL MODULE: ./build/shared/src/platform/secrets.js
var secrets = __webpack_require__(20940);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/base/files.js
var base_files = __webpack_require__(66720);
// EXTERNAL MODULE: ./build/shared/src/base/nearest.js
var nearest = __webpack_require__(82889);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./build/shared/src/platform/github/download.js





/**
 * Downloads a file that GitHub keeps in a storage of its own: the API answers with an address there, signed for a
 * short time. The token stays with the API; the storage is never shown it. A broken download begins anew.
 * @param locate sends the request with `request: { redirect: 'manual' }`.
 * @param path is overwritten.
 * @param longest the most bytes that are taken.
 * @returns SHA-256 of what was written, in hexadecimal.
 */
async function downloadFile(client, purpose, locate, path, longest = Number.POSITIVE_INFINITY) {
    return client.send(purpose, async (octokit) => {
        const { headers } = await locate(octokit);
        if (headers.location === undefined)
            throw failedDownload('GitHub named no place to download from', 404, {});
        return { data: await fetchToFile(octokit, headers.location, path, longest) };
    });
}
async function fetchToFile(octokit, location, path, longest) {
    // Octokit's own fetch knows the proxy of the runner.
    const fetchByProxy = octokit.request.endpoint.DEFAULTS.request?.fetch ?? fetch;
    const hash = (0,external_node_crypto_.createHash)('sha256');
    try {
        const response = await fetchByProxy(location);
        if (!response.ok || !response.body) {
            throw failedDownload(response.statusText, response.status, Object.fromEntries(response.headers));
        }
        const body = external_node_stream_.Readable.fromWeb(response.body);
        let received = 0;
        const digest = new external_node_stream_.Transform({
            transform(chunk, _encoding, done) {
                received += chunk.length;
                if (received > longest)
                    return done(tooLong(longest));
                hash.update(chunk);
                done(null, chunk);
            },
        });
        await (0,external_node_stream_promises_.pipeline)(body, digest, (0,external_node_fs_.createWriteStream)(path));
    }
    catch (error) {
        if (error instanceof errors/* InfrastructureError */.EN || (error instanceof Error && 'status' in error))
            throw error;
        throw Object.assign(new Error((0,errors/* messageOf */.bD)(error), { cause: error }), { status: 500 });
    }
    return hash.digest('hex');
}
function tooLong(longest) {
    return new errors/* InfrastructureError */.EN(`The download is longer than the ${longest} bytes that are taken.`);
}
/** An error in the form of Octokit's, so that it is judged and translated like one. */
function failedDownload(message, status, headers) {
    return Object.assign(new Error(message), { status, response: { headers } });
}

// EXTERNAL MODULE: ./build/shared/src/base/retry.js
var retry = __webpack_require__(97913);
;// CONCATENATED MODULE: ./build/shared/src/platform/github/api-failure.js


/** GitHub asks for a minute where it names no time with a secondary rate limit. Milliseconds. */
const SECONDARY_LIMIT_WAIT = 60_000;
function asApiFailure(error) {
    return error instanceof Error && 'status' in error && typeof error.status === 'number'
        ? error
        : undefined;
}
/** The HTTP status behind an error, Octokit's or ours; undefined where there was no answer. */
function statusOf(error) {
    const failure = asApiFailure(error instanceof errors/* InfrastructureError */.EN ? error.cause : error);
    return failure?.response && failure.status;
}
/** Whether the request may have been carried out although it failed: the answer was lost on the way. */
function mayHaveHappened(error) {
    const failure = asApiFailure(error);
    if (!failure)
        return false;
    return failure.response === undefined || failure.status >= 500;
}
/** Whether a failed request is worth another try: overload, rate limits and lost connections are, the rest is not. */
function decideRetry(error, now = Date.now()) {
    const failure = asApiFailure(error);
    if (!failure)
        return { again: false };
    if (failure.response === undefined)
        return { again: true };
    const wait = rateLimitWait(failure, now);
    if (wait !== undefined)
        return { again: true, after: wait };
    if (failure.status === 429 || failure.status >= 500) {
        const after = (0,retry/* parseRetryAfter */.m)(header(failure, 'retry-after'), now);
        return after === undefined ? { again: true } : { again: true, after };
    }
    return { again: false };
}
/**
 * Milliseconds until GitHub takes requests again, where a rate limit is what failed.
 * Primary: `x-ratelimit-remaining: 0` and the time of the reset. Secondary: `retry-after`, or the message alone.
 */
function rateLimitWait(failure, now) {
    if (failure.status !== 403 && failure.status !== 429)
        return undefined;
    const named = (0,retry/* parseRetryAfter */.m)(header(failure, 'retry-after'), now);
    if (named !== undefined)
        return named;
    if (header(failure, 'x-ratelimit-remaining') === '0') {
        const reset = Number(header(failure, 'x-ratelimit-reset'));
        if (Number.isFinite(reset))
            return Math.max(0, reset * 1_000 - now);
    }
    return /secondary rate limit/i.test(failure.message) ? SECONDARY_LIMIT_WAIT : undefined;
}
function header(failure, name) {
    const value = failure.response?.headers[name];
    return value === undefined ? undefined : String(value);
}
/** The error to show for a request that failed for good. Errors of ours pass unchanged. */
function translateFailure(error, purpose, run, now = Date.now()) {
    const failure = asApiFailure(error);
    if (!failure)
        return error instanceof Error ? error : new errors/* InfrastructureError */.EN((0,errors/* messageOf */.bD)(error));
    const { action, permission } = purpose;
    const make = (message, hint, retryable = false) => new errors/* InfrastructureError */.EN(message, { ...(hint ? { hint } : {}), retryable, cause: error });
    if (failure.response === undefined) {
        return make(`GitHub could not be reached to ${action}: ${failure.message}.`, 'Run the job again.', true);
    }
    const wait = rateLimitWait(failure, now);
    if (wait !== undefined) {
        const until = new Date(now + wait).toISOString();
        return make(`GitHub's rate limit is used up: it did not ${action}.`, `Run the job again after ${until}.`, true);
    }
    const answer = `GitHub answered ${failure.status} (${failure.message})`;
    switch (failure.status) {
        case 401:
            return make(`GitHub does not accept the token: it did not ${action}. ${answer}.`, 'Leave "github-token" at its default, or renew the secret that it is set to.');
        case 403:
            return make(`GitHub refused to ${action}: ${failure.message}.`, permissionHint(permission, run));
        case 404:
            return make(`GitHub found nothing at the address to ${action}: it is not there, or the token may not see it.`, `Check that it exists in ${run.repository}. For a private repository: ${permissionHint(permission, run)}`);
        case 410:
            return make(`GitHub has switched this off: it did not ${action}. ${answer}.`);
        default:
            return failure.status === 429 || failure.status >= 500
                ? make(`GitHub is not available to ${action}. ${answer}.`, 'Run the job again.', true)
                : make(`GitHub did not accept the request to ${action}. ${answer}.`);
    }
}
function permissionHint(permission, run) {
    // pull_request_target runs in the base repository with its token, for forks too.
    if (run.pullRequest?.fromFork && run.event !== 'pull_request_target') {
        return ('This pull request comes from a fork: its token can only read, whatever "permissions:" says. ' +
            'Post the result from a workflow_run workflow with the publish-report action, which needs: ' +
            `permissions: { ${permission} }`);
    }
    return `Add this line to the job's "permissions:" in the workflow: ${permission}`;
}

;// CONCATENATED MODULE: ./build/shared/src/platform/github/request.js



/** Who comments belong to that were made with the workflow's own token. */
const WORKFLOW_AUTHOR = 'github-actions[bot]';
/** The page size of lists, GitHub's largest. */
const PAGE_SIZE = 100;
/** Requests to GitHub's API: tried again where that helps, and every failure translated. */
class GitHubClient {
    run;
    log;
    /** The parameters that name the repository in every request. */
    repository;
    #options;
    #octokit;
    #author;
    constructor(options) {
        const [owner, repo] = options.run.repository.split('/');
        this.run = options.run;
        this.log = options.log;
        this.repository = { owner, repo };
        this.#options = options;
    }
    /**
     * Sends a request and returns the data of its answer.
     * @param options.lookup for a request that must not be carried out twice: after a failure that left open whether
     *   it was, this looks for its result before it is sent again; undefined means that there is none.
     * @throws InfrastructureError that says what was tried and what to do.
     */
    async send(purpose, request, options = {}) {
        const octokit = await this.#connect();
        let open = false;
        const attempt = async () => {
            if (open && options.lookup) {
                const earlier = await options.lookup();
                if (earlier !== undefined)
                    return earlier;
            }
            try {
                return (await request(octokit)).data;
            }
            catch (error) {
                open ||= mayHaveHappened(error);
                throw error;
            }
        };
        try {
            return await (0,retry/* retry */.L)(attempt, {
                decide: decideRetry,
                onRetry: ({ error, attempt: count, tries, wait }) => this.log.info(`GitHub did not ${purpose.action} (try ${count} of ${tries}: ${statusOf(error) ?? 'no answer'}); ` +
                    `next try in ${(wait / 1_000).toFixed(1)} s.`),
                ...(this.#options.sleep ? { sleep: this.#options.sleep } : {}),
            });
        }
        catch (error) {
            throw translateFailure(error, purpose, this.run);
        }
    }
    /** Like `send`, but null where GitHub answers that there is no such thing. */
    async find(purpose, request) {
        try {
            return await this.send(purpose, request);
        }
        catch (error) {
            if (statusOf(error) === 404)
                return null;
            throw error;
        }
    }
    /** The items of a list, page by page as they are needed. `request` must ask for PAGE_SIZE items. */
    async *list(purpose, request) {
        for (let page = 1;; page++) {
            const items = await this.send(purpose, (octokit) => request(octokit, page));
            yield* items;
            if (items.length < PAGE_SIZE)
                return;
        }
    }
    /**
     * The login that the token acts as. Asked of GraphQL, because REST's `GET /user` refuses the tokens of apps, and
     * GITHUB_TOKEN is one.
     */
    author() {
        this.#author ??= this.#askForAuthor();
        return this.#author;
    }
    async #askForAuthor() {
        const purpose = { action: 'say whose token this is', permission: 'contents: read' };
        try {
            return await this.send(purpose, async (octokit) => {
                const { viewer } = await octokit.graphql('query { viewer { login } }');
                return { data: viewer.login };
            });
        }
        catch (error) {
            const status = statusOf(error);
            if (status === 403 || status === 404)
                return WORKFLOW_AUTHOR;
            throw error;
        }
    }
    /** The library takes a while to load and is not needed by every run. */
    #connect() {
        this.#octokit ??= Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351)]).then(__webpack_require__.bind(__webpack_require__, 61351)).then(({ getOctokit: connect }) => connect(this.#options.token, { baseUrl: this.#options.apiUrl }));
        return this.#octokit;
    }
}
/**
 * The token that requests are sent with.
 * @throws InfrastructureError if there is none: without it nothing may quietly be kept somewhere else.
 */
function requireToken(token) {
    if (token.trim() !== '')
        return token;
    throw new errors/* InfrastructureError */.EN('There is no token for GitHub.', {
        // biome-ignore lint/suspicious/noTemplateCurlyInString: the expression is what the user writes
        hint: 'Leave the input "github-token" at its default, or set it to ${{ github.token }}.',
    });
}

;// CONCATENATED MODULE: ./build/shared/src/platform/github/artifact-sources.js





/** The artifacts of this run. */
function thisRun(library) {
    return {
        async list() {
            const { artifacts } = await callLibrary('list the artifacts of this run', async () => (await library()).listArtifacts({ latest: true }));
            return artifacts.map(({ name, id, size, digest }) => ({ name, id, size, digest, expired: false }));
        },
        async fetch({ id, name }, digest, folder) {
            // Left packed, so that nothing is unpacked before the digest is known to be right.
            const { digestMismatch } = await callLibrary(`download the artifact "${name}"`, async () => (await library()).downloadArtifact(id, { path: folder, expectedHash: digest, skipDecompress: true }));
            if (digestMismatch)
                throw wrongContent(name, digest);
            const [archive] = await (0,promises_.readdir)(folder);
            return (0,external_node_path_.join)(folder, archive);
        },
    };
}
/** The artifacts of another run of this repository. */
function otherRun(client, runId) {
    const permission = 'actions: read';
    return {
        async list() {
            if (!/^\d+$/.test(runId)) {
                throw new errors/* ConfigurationError */.j1(`"${runId}" is not the id of a workflow run.`, {
                    hint: 'Write run:<run id>/<artifact name>; the id is the number in the address of the run.',
                });
            }
            const purpose = { action: `list the artifacts of run ${runId}`, permission };
            const found = [];
            const artifacts = client.list(purpose, async (octokit, page) => {
                const { data } = await octokit.rest.actions.listWorkflowRunArtifacts({
                    ...client.repository,
                    run_id: Number(runId),
                    per_page: PAGE_SIZE,
                    page,
                });
                return { data: data.artifacts };
            });
            for await (const { name, id, size_in_bytes: size, digest, expired } of artifacts)
                found.push({ name, id, size, digest, expired });
            return found.sort((a, b) => b.id - a.id);
        },
        async fetch({ id, name }, digest, folder, longest) {
            const purpose = { action: `download the artifact "${name}" of run ${runId}`, permission };
            const archive = (0,external_node_path_.join)(folder, 'artifact.zip');
            const actual = await downloadFile(client, purpose, (octokit) => octokit.rest.actions.downloadArtifact({
                ...client.repository,
                artifact_id: id,
                archive_format: 'zip',
                request: { redirect: 'manual' },
            }), archive, longest);
            if (`sha256:${actual}` !== digest)
                throw wrongContent(name, digest);
            return archive;
        },
    };
}
/** The artifacts of this repository, or of one of its runs, newest first, as the REST API lists them. */
async function repositoryArtifacts(client, { name, runId, limit }) {
    const purpose = {
        action: `list the artifacts of ${runId === undefined ? 'the repository' : `run ${runId}`}`,
        permission: 'actions: read',
    };
    const artifacts = client.list(purpose, async (octokit, page) => {
        const asked = {
            ...client.repository,
            ...(name === undefined ? {} : { name }),
            per_page: PAGE_SIZE,
            page,
        };
        const { data } = runId === undefined
            ? await octokit.rest.actions.listArtifactsForRepo(asked)
            : await octokit.rest.actions.listWorkflowRunArtifacts({ ...asked, run_id: Number(runId) });
        return { data: data.artifacts };
    });
    const found = [];
    for await (const artifact of artifacts) {
        const { workflow_run: run } = artifact;
        found.push({
            name: artifact.name,
            id: String(artifact.id),
            digest: artifact.digest ?? null,
            size: artifact.size_in_bytes,
            created: artifact.created_at ?? '',
            runId: String(run?.id ?? ''),
            commit: run?.head_sha ?? '',
            expired: artifact.expired,
            expires: artifact.expires_at ?? null,
            // What cannot be told apart from a fork's is taken for one.
            fromFork: run?.repository_id === undefined || run.head_repository_id !== run.repository_id,
            folder: null,
        });
        if (found.length === limit)
            break;
    }
    return found.sort((a, b) => Number(b.id) - Number(a.id));
}
/** The library takes half a second to load: only when an artifact is used. */
async function loadLibrary(environment) {
    for (const variable of ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL']) {
        if (environment[variable])
            continue;
        throw new errors/* InfrastructureError */.EN(`The runner's artifact service is not available: ${variable} is not set.`, {
            hint: 'The runner gives it to steps with "uses:", not to those with "run:". Use the action itself, or ' +
                'choose "platform: local" to keep artifacts in a folder.',
        });
    }
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(4942), __webpack_require__.e(2830), __webpack_require__.e(1143), __webpack_require__.e(3838), __webpack_require__.e(259), __webpack_require__.e(1351), __webpack_require__.e(8275), __webpack_require__.e(7935)]).then(__webpack_require__.bind(__webpack_require__, 77935));
    return new DefaultArtifactClient();
}
/** Runs a call of the library, which tries again by itself, and translates what it throws. */
async function callLibrary(action, call) {
    try {
        return await call();
    }
    catch (error) {
        if (error instanceof errors/* InfrastructureError */.EN)
            throw error;
        const message = (0,errors/* messageOf */.bD)(error);
        const quota = /quota/i.test(message);
        throw new errors/* InfrastructureError */.EN(`The runner's artifact service did not ${action}: ${message}`, {
            hint: quota
                ? 'Delete old artifacts or shorten their retention; GitHub counts the storage anew every few hours.'
                : 'Run the job again; if it stays, see https://www.githubstatus.com.',
            retryable: !quota,
            cause: error,
        });
    }
}
function wrongContent(name, digest) {
    return new errors/* InfrastructureError */.EN(`The artifact "${name}" arrived damaged: its content does not have the digest ${digest}.`, { hint: 'Run the job again; if it stays, make the artifact again.', retryable: true });
}

// EXTERNAL MODULE: ./build/shared/src/registry/manifest.js
var manifest = __webpack_require__(61548);
;// CONCATENATED MODULE: ./build/shared/src/platform/github/stamp.js



/** Puts the files of a folder and the stamp into another one, without copying content where links are possible. */
async function stageWithStamp(folder, files, contentDigest, staging) {
    const staged = [];
    for (const file of files) {
        const target = (0,external_node_path_.join)(staging, file);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
        // Links do not cross file systems.
        await (0,promises_.link)((0,external_node_path_.join)(folder, file), target).catch(() => (0,promises_.copyFile)((0,external_node_path_.join)(folder, file), target));
        staged.push(target);
    }
    const stamp = (0,external_node_path_.join)(staging, manifest/* contentStamp */.ly);
    await (0,promises_.writeFile)(stamp, contentDigest);
    return [...staged, stamp];
}
/** Takes the stamp out of an artifact's folder. @returns what it says; null if there is none. */
async function removeStamp(folder) {
    const stamp = (0,external_node_path_.join)(folder, manifest/* contentStamp */.ly);
    const text = await (0,promises_.readFile)(stamp, 'utf8').catch(() => null);
    await (0,promises_.rm)(stamp, { force: true });
    return text?.trim() ?? null;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/shared/src/platform/github/unzip.js








/**
 * Layout and numbers are those of the .ZIP File Format Specification (PKWARE, APPNOTE 6.3.10): sections 4.3.7
 * (local header), 4.3.12 (central directory), 4.3.14 to 4.3.16 (its end), 4.5.3 (64-bit sizes), 4.4.5 (methods).
 */
const LOCAL_HEADER = 0x04034b50;
const CENTRAL_ENTRY = 0x02014b50;
const END = 0x06054b50;
const END_SIZE = 22;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;
const END_64_LOCATOR_SIZE = 20;
const LONGEST_COMMENT = 0xffff;
const IN_EXTRA_FIELD = 0xffffffff;
const EXTRA_64 = 0x0001;
const STORED = 0;
/** Of the part that is always there, in bytes. */
const LOCAL_HEADER_SIZE = 30;
const DEFLATED = 8;
const ENCRYPTED_FLAG = 1;
const UNIX_TYPE = 0o170000;
const UNIX_SYMBOLIC_LINK = 0o120000;
/**
 * Extracts a zip archive into a folder that exists. The list at the archive's end decides what is in it. Every file
 * stays inside the folder, none is written twice, none grows beyond the size that the list gives, and there are no
 * links.
 * @param limits what all files together may be; more is refused before the first is written.
 * @throws InfrastructureError if the archive is damaged or holds what it must not.
 */
async function extractZip(archive, folder, limits) {
    const file = await (0,promises_.open)(archive, 'r');
    try {
        const entries = await readEntries(file, limits?.files);
        if (limits !== undefined)
            refuseExcess(entries, limits);
        for (const entry of entries) {
            const target = (0,base_files/* resolveInside */.LI)(folder, entry.path);
            if (entry.path.endsWith('/')) {
                await (0,promises_.mkdir)(target, { recursive: true });
                continue;
            }
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
            await extractEntry(file, archive, entry, target);
        }
    }
    catch (error) {
        if (error instanceof errors/* InfrastructureError */.EN)
            throw error;
        const reason = error instanceof errors/* ConfigurationError */.j1 ? error.message : (0,errors/* messageOf */.bD)(error);
        throw damaged(reason, error);
    }
    finally {
        await file.close();
    }
}
async function readEntries(file, most = Number.POSITIVE_INFINITY) {
    const { size } = await file.stat();
    const { start, length, count } = await findDirectory(file, size);
    if (start + length > size)
        throw damaged('its list of files is cut off');
    if (count > most)
        throw damaged(`it holds ${count} files, and no more than ${most} are taken`);
    const directory = await readBytes(file, start, length);
    const entries = [];
    const paths = new Set();
    for (let at = 0; entries.length < count;) {
        if (at + 46 > directory.length || directory.readUInt32LE(at) !== CENTRAL_ENTRY) {
            throw damaged('its list of files is cut off');
        }
        const nameEnd = at + 46 + directory.readUInt16LE(at + 28);
        const extraEnd = nameEnd + directory.readUInt16LE(at + 30);
        const entry = readEntry(directory, at, nameEnd, extraEnd);
        if (paths.has(entry.path))
            throw damaged(`it holds "${entry.path}" twice`);
        paths.add(entry.path);
        entries.push(entry);
        at = extraEnd + directory.readUInt16LE(at + 32);
    }
    refuseOverlaps(entries);
    return entries;
}
/** No file grows beyond the size that the list gives, so that the list decides. */
function refuseExcess(entries, limits) {
    const bytes = entries.reduce((sum, { size }) => sum + size, 0);
    if (bytes > limits.unpacked)
        throw damaged(`its files have ${bytes} bytes together, and no more than ${limits.unpacked} are taken`);
}
/**
 * Files that share their packed bytes are how a small archive becomes a huge folder; without them deflate's own
 * limit holds, about a thousand to one.
 */
function refuseOverlaps(entries) {
    const ordered = [...entries].sort((a, b) => a.offset - b.offset);
    for (const [index, entry] of ordered.entries()) {
        const next = ordered[index + 1];
        if (next && entry.offset + LOCAL_HEADER_SIZE + entry.compressedSize > next.offset) {
            throw damaged(`"${entry.path}" and "${next.path}" overlap`);
        }
    }
}
function readEntry(directory, at, nameEnd, extraEnd) {
    const path = directory.toString('utf8', at + 46, nameEnd);
    const unixMode = directory.readUInt32LE(at + 38) >>> 16;
    if ((unixMode & UNIX_TYPE) === UNIX_SYMBOLIC_LINK)
        throw damaged(`"${path}" is a symbolic link`);
    if (directory.readUInt16LE(at + 8) & ENCRYPTED_FLAG)
        throw damaged(`"${path}" is encrypted`);
    if (path === '' || path.includes('\\') || path.includes('\0'))
        throw damaged(`"${path}" is no path`);
    const wide = wideNumbers(directory.subarray(nameEnd, extraEnd));
    const number = (offset) => {
        const value = directory.readUInt32LE(at + offset);
        return value === IN_EXTRA_FIELD ? wide() : value;
    };
    // The 64-bit values come in this order, and only those that did not fit.
    const size = number(24);
    const compressedSize = number(20);
    const offset = number(42);
    return { path, method: directory.readUInt16LE(at + 10), size, compressedSize, offset };
}
/** Hands out the 64-bit numbers of an entry's extra field one after the other. */
function wideNumbers(extra) {
    let values = Buffer.alloc(0);
    for (let at = 0; at + 4 <= extra.length;) {
        const end = at + 4 + extra.readUInt16LE(at + 2);
        if (extra.readUInt16LE(at) === EXTRA_64)
            values = extra.subarray(at + 4, end);
        at = end;
    }
    return () => {
        const value = Number(values.readBigUInt64LE(0));
        values = values.subarray(8);
        return value;
    };
}
/** Where the list of files lies, in bytes from the archive's start, and how many files it has. */
async function findDirectory(file, size) {
    const tailStart = Math.max(0, size - END_SIZE - LONGEST_COMMENT);
    const tail = await readBytes(file, tailStart, size - tailStart);
    let end = tail.length - END_SIZE;
    while (end >= 0 && tail.readUInt32LE(end) !== END)
        end--;
    if (end < 0)
        throw damaged('it has no end');
    const count = tail.readUInt16LE(end + 10);
    const length = tail.readUInt32LE(end + 12);
    const start = tail.readUInt32LE(end + 16);
    if (count !== 0xffff && length !== IN_EXTRA_FIELD && start !== IN_EXTRA_FIELD)
        return { start, length, count };
    const locator = end - END_64_LOCATOR_SIZE;
    if (locator < 0 || tail.readUInt32LE(locator) !== END_64_LOCATOR)
        return { start, length, count };
    const wide = await readBytes(file, Number(tail.readBigUInt64LE(locator + 8)), 56);
    if (wide.readUInt32LE(0) !== END_64)
        throw damaged('its end is not where it should be');
    return {
        count: Number(wide.readBigUInt64LE(32)),
        length: Number(wide.readBigUInt64LE(40)),
        start: Number(wide.readBigUInt64LE(48)),
    };
}
async function extractEntry(file, archive, entry, target) {
    const header = await readBytes(file, entry.offset, LOCAL_HEADER_SIZE);
    if (header.readUInt32LE(0) !== LOCAL_HEADER)
        throw damaged(`"${entry.path}" is not where it should be`);
    const start = entry.offset + LOCAL_HEADER_SIZE + header.readUInt16LE(26) + header.readUInt16LE(28);
    let written = 0;
    const count = new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            written += chunk.length;
            if (written > entry.size)
                done(damaged(`"${entry.path}" is longer than its list of files says`));
            else
                done(null, chunk);
        },
    });
    if (entry.compressedSize === 0) {
        await (0,promises_.writeFile)(target, '', { flag: 'wx' });
    }
    else {
        if (entry.method !== DEFLATED && entry.method !== STORED) {
            throw damaged(`"${entry.path}" is packed by method ${entry.method}, which is not supported`);
        }
        const input = (0,external_node_fs_.createReadStream)(archive, { start, end: start + entry.compressedSize - 1 });
        const output = (0,external_node_fs_.createWriteStream)(target, { flags: 'wx' });
        if (entry.method === DEFLATED)
            await (0,external_node_stream_promises_.pipeline)(input, (0,external_node_zlib_.createInflateRaw)(), count, output);
        else
            await (0,external_node_stream_promises_.pipeline)(input, count, output);
    }
    if (written !== entry.size)
        throw damaged(`"${entry.path}" has ${written} bytes instead of ${entry.size}`);
}
async function readBytes(file, position, length) {
    const buffer = Buffer.alloc(length);
    const { bytesRead } = await file.read(buffer, 0, length, position);
    if (bytesRead < length)
        throw damaged('it is cut off');
    return buffer;
}
function damaged(reason, cause) {
    return new errors/* InfrastructureError */.EN(`The zip archive cannot be unpacked: ${reason}.`, { cause });
}

;// CONCATENATED MODULE: ./build/shared/src/platform/github/artifacts.js









/** Ten requests; an old repository may have many thousands. */
const mostListed = 1_000;
/**
 * Artifacts of workflow runs: those of this run by the runner's own service, those of other runs by the REST API.
 * @param environment for `RUNNER_TEMP` and to see that the runner's service is there; `@actions/artifact` reads the
 *   rest from the process itself.
 */
function githubArtifacts(client, environment) {
    const library = () => loadLibrary(environment);
    const temporaryFolder = () => (0,promises_.mkdtemp)((0,external_node_path_.join)(environment.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), 'mlops-artifact-'));
    const sourceOf = (runId) => runId === undefined || runId === client.run.runId ? thisRun(library) : otherRun(client, runId);
    const download = async (name, folder, options = {}) => {
        const { stored } = await downloadStamped(name, folder, options);
        return stored;
    };
    const downloadStamped = async (name, folder, { runId, id, expectedDigest, limits }) => {
        if (await (0,base_files/* exists */.t2)(folder)) {
            throw new errors/* ConfigurationError */.j1(`The folder "${folder}" for the artifact "${name}" exists already.`, {
                hint: 'Remove it, or choose another one.',
            });
        }
        // Ids come from the REST API's list, which has artifacts of this run as well.
        const source = id === undefined ? sourceOf(runId) : otherRun(client, runId ?? client.run.runId);
        const all = await source.list();
        const withId = id === undefined ? all : all.filter((artifact) => String(artifact.id) === id);
        const listed = choose(name, withId, runId ?? client.run.runId);
        const digest = checkedDigest(listed, expectedDigest);
        if (limits !== undefined)
            checkSize(listed, limits);
        const temporary = await temporaryFolder();
        try {
            const archive = await source.fetch(listed, digest, temporary, limits?.packed);
            const contentDigest = await (0,base_files/* writeDirectoryAtomically */.Sg)(folder, async (partial) => {
                await extractZip(archive, partial, limits);
                return removeStamp(partial);
            });
            return { stored: { name, id: String(listed.id), digest }, contentDigest };
        }
        finally {
            await (0,promises_.rm)(temporary, { recursive: true, force: true });
        }
    };
    /** What the artifact of this name in this run holds; null if there is none that is complete. */
    const contentDigestOf = async (name) => {
        const listed = await thisRun(library).list();
        if (!listed.some((artifact) => artifact.name === name))
            return null;
        const temporary = await temporaryFolder();
        try {
            return await downloadStamped(name, (0,external_node_path_.join)(temporary, 'content'), {});
        }
        finally {
            await (0,promises_.rm)(temporary, { recursive: true, force: true });
        }
    };
    return {
        async upload(name, folder, { contentDigest, overwrite = false }) {
            checkName(name);
            const files = await filesToUpload(name, folder);
            const staging = await temporaryFolder();
            try {
                const staged = await stageWithStamp(folder, files, contentDigest, staging);
                const first = await tryUpload(await library(), name, staged, staging);
                if (first)
                    return first;
                const existing = await contentDigestOf(name);
                if (existing === null) {
                    throw new errors/* InfrastructureError */.EN(`The artifact "${name}" has been begun in this run and never finished, so its name is taken.`, { hint: 'Run all jobs again, or give this one another name with the input "artifact".' });
                }
                if (existing.contentDigest === contentDigest) {
                    client.log.info(`Artifact "${name}" with this content is there already; it is used as it is.`);
                    return existing.stored;
                }
                if (!overwrite)
                    throw nameTaken(name);
                await callLibrary(`delete the artifact "${name}"`, async () => (await library()).deleteArtifact(name));
                const second = await tryUpload(await library(), name, staged, staging);
                if (!second)
                    throw nameTaken(name);
                return second;
            }
            finally {
                await (0,promises_.rm)(staging, { recursive: true, force: true });
            }
        },
        download,
        list: (options = {}) => repositoryArtifacts(client, { limit: mostListed, ...options }),
        names: async () => (await thisRun(library).list()).map(({ name }) => name).sort(),
    };
}
/** Uploads the files. @returns null if the name is taken in this run. */
async function tryUpload(library, name, files, root) {
    const uploaded = await callLibrary(`upload the artifact "${name}"`, async () => {
        try {
            return await library.uploadArtifact(name, files, root);
        }
        catch (error) {
            if (/\(409\)/.test((0,errors/* messageOf */.bD)(error)))
                return null;
            throw error;
        }
    });
    if (uploaded === null)
        return null;
    const { id, digest } = uploaded;
    if (id === undefined || digest === undefined) {
        throw new errors/* InfrastructureError */.EN(`The artifact "${name}" was uploaded without a digest.`);
    }
    return { name, id: String(id), digest: `sha256:${digest}` };
}
async function filesToUpload(name, folder) {
    const isFolder = await (0,promises_.stat)(folder).then((found) => found.isDirectory(), () => false);
    if (!isFolder)
        throw new errors/* ConfigurationError */.j1(`There is no folder "${folder}" for the artifact "${name}".`);
    const files = await (0,base_files/* listFiles */.CS)(folder);
    if (files.length === 0)
        throw new errors/* ConfigurationError */.j1(`The folder "${folder}" for the artifact "${name}" is empty.`);
    return files;
}
function checkName(name) {
    if (name !== '' && !/[":<>|*?\r\n\\/]/.test(name))
        return;
    throw new errors/* ConfigurationError */.j1(`"${name}" cannot be the name of an artifact.`, {
        location: { key: 'artifact' },
        hint: 'It must not be empty or contain any of " : < > | * ? \\ / or a line break.',
    });
}
function choose(name, listed, runId) {
    const found = listed.find((artifact) => artifact.name === name);
    if (!found) {
        const names = [...new Set(listed.map((artifact) => artifact.name))];
        throw new errors/* ConfigurationError */.j1(`Run ${runId} has no artifact "${name}".`, {
            hint: names.length === 0
                ? 'It has none at all: does the job that makes it come before this one ("needs:")?'
                : (0,nearest/* suggestName */.S)(name, names),
        });
    }
    if (found.expired) {
        throw new errors/* ConfigurationError */.j1(`The artifact "${name}" of run ${runId} has expired.`, {
            hint: 'Run the workflow that makes it again, or set a longer retention in the repository.',
        });
    }
    return found;
}
/** @throws InfrastructureError if the archive is longer than it may be. */
function checkSize({ name, size }, limits) {
    if (size <= limits.packed)
        return;
    throw new errors/* InfrastructureError */.EN(`The artifact "${name}" has ${size} bytes, and no more than ${limits.packed} are taken.`);
}
/** The artifact's digest, which must be known and be the expected one. */
function checkedDigest({ name, digest }, expected) {
    if (!/^sha256:[0-9a-f]{64}$/.test(digest ?? '')) {
        throw new errors/* InfrastructureError */.EN(`The artifact "${name}" has no digest, so its content cannot be verified.`, {
            hint: 'Make it again with a current version of the action that uploads it.',
        });
    }
    if (expected !== undefined && digest !== expected) {
        throw new errors/* InfrastructureError */.EN(`The artifact "${name}" has the digest ${digest}, not ${expected} as expected.`, {
            hint: 'It was made anew since. Run again the jobs that follow the one that made it.',
        });
    }
    return digest;
}
function nameTaken(name) {
    return new errors/* ConfigurationError */.j1(`This run has an artifact "${name}" already, with other content.`, {
        location: { key: 'artifact' },
        hint: 'Give each job of the run a name of its own with the input "artifact", or set "overwrite: true".',
    });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var classic_schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./build/shared/src/platform/github/identity-token.js


/** Who a token for Sigstore is made out to. */
const audience = 'sigstore';
/** GitHub's claims on a running job (https://docs.github.com/actions/reference/openid-connect-reference). */
const claimsSchema = classic_schemas/* object */.Ikc({
    repository: classic_schemas/* string */.YjP(),
    repository_id: classic_schemas/* string */.YjP(),
    repository_owner_id: classic_schemas/* string */.YjP(),
    repository_visibility: classic_schemas/* string */.YjP(),
    ref: classic_schemas/* string */.YjP(),
    sha: classic_schemas/* string */.YjP(),
    workflow_ref: classic_schemas/* string */.YjP(),
    job_workflow_ref: classic_schemas/* string */.YjP(),
    event_name: classic_schemas/* string */.YjP(),
    run_id: classic_schemas/* string */.YjP(),
    run_attempt: classic_schemas/* string */.YjP(),
    runner_environment: classic_schemas/* string */.YjP(),
})
    .transform((claims) => ({
    repository: claims.repository,
    repositoryId: claims.repository_id,
    ownerId: claims.repository_owner_id,
    visibility: claims.repository_visibility,
    ref: claims.ref,
    commit: claims.sha,
    startedWorkflow: claims.workflow_ref,
    workflow: claims.job_workflow_ref,
    event: claims.event_name,
    runId: claims.run_id,
    runAttempt: claims.run_attempt,
    runner: claims.runner_environment,
}));
/**
 * Asks the runner's service for a token that says who this job is; it holds for some minutes. A job has the service
 * only with the permission `id-token: write`.
 * @param environment the variables that the runner sets.
 * @throws InfrastructureError if none is given.
 */
async function requestIdentityToken(environment) {
    const { HttpClient } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(4942)]).then(__webpack_require__.bind(__webpack_require__, 44942));
    const { BearerCredentialHandler } = await __webpack_require__.e(/* import() */ 2145).then(__webpack_require__.bind(__webpack_require__, 92145));
    const { setSecret } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(4942), __webpack_require__.e(3838)]).then(__webpack_require__.bind(__webpack_require__, 33838));
    const credentials = new BearerCredentialHandler(environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? '');
    const client = new HttpClient('mlops-actions', [credentials], { allowRetries: true, maxRetries: 5 });
    try {
        const address = `${environment.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=${audience}`;
        const { result } = await client.getJson(address);
        const token = classic_schemas/* string */.YjP().min(1).parse(result?.value);
        setSecret(token);
        return token;
    }
    catch (cause) {
        throw new errors/* InfrastructureError */.EN(`GitHub gave no token that says who this job is: ${(0,errors/* messageOf */.bD)(cause)}`, {
            hint: 'Add this line to the job\'s "permissions:" in the workflow, or run the job again: id-token: write',
            retryable: true,
            cause,
        });
    }
}
/**
 * Reads who the job is from its token. Whether the token is genuine is for the certificate authority to judge.
 * @throws InfrastructureError if it does not say so.
 */
function readIdentity(token, server) {
    try {
        const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
        return { server, ...claimsSchema.parse(claims) };
    }
    catch (cause) {
        throw new errors/* InfrastructureError */.EN(`GitHub's token does not say who this job is: ${(0,errors/* messageOf */.bD)(cause)}`, {
            cause,
        });
    }
}

// EXTERNAL MODULE: ./build/shared/src/attestation/statement.js
var attestation_statement = __webpack_require__(69253);
;// CONCATENATED MODULE: ./build/shared/src/platform/github/github-tuf-root.js
/**
 * The first root of GitHub's repository of trusted roots (https://tuf-repo.github.com/1.root.json, as the GitHub CLI
 * carries it too): what later roots are checked against, step by step, until the one of today. It holds no secret, and
 * nobody can alter a part of it without breaking its signatures. That it has expired is as it should be: the roots
 * that follow it have not.
 */
/** Identifier, holder as the root names them, and the two lines of the public key (ECDSA, P-256). */
const rootKeys = [
    [
        '4f4d1dd75f2d7f3860e3a068d7bed90dec5f0faafcbe1ace7fb7d95d29e07228',
        '@ashtom',
        'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAENki7aZVips5SgRzCd/Om0CGzQKY/',
        'nv84giqVDmdwb2ys82Z6soFLasvYYEEQcwqaC170n9gr93wHUgPc796uJA==',
    ],
    [
        '539dde44014c850fe6eeb8b299eb7dae2e1f4bf83454b949e98aa73542cdc65a',
        '@nerdneha',
        'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAElD0o2sOZN9n3RKQ7PtMLAoXj+2Ai',
        'n4PKT/pfnzDlNLrD3VTQwCc4sR4t+OLu4KQ+qk+kXkR9YuBsu3bdJZ1OWw==',
    ],
    [
        '5e01c9a0b2641a8965a4a74e7df0bc7b2d8278a2c3ca0cf7a3f2f783d3c69800',
        '@jacobdepriest',
        'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEC9RNAsuDCNO6T7qA7Y5F8orw2tIW',
        'r7rUr4ffxvzTMrbkVtjR/trtE0q0+T0zQ8TWLyI6EYMwb947ej2ItfkOyA==',
    ],
    [
        '88737ccdac7b49cc237e9aaead81be2a40278b886a693d8149a19cf543f093d3',
        '@gregose',
        'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEBagkskNOpOTbetTX5CdnvMy+LiWn',
        'onRrNrqAHL4WgiebH7Uig7GLhC3bkeA/qgb926/vr9qhOPG9Buj2HatrPw==',
    ],
    [
        '8b498a80a1b7af188c10c9abdf6aade81d14faaffcde2abcd6063baa673ebd12',
        '@trevrosen',
        'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE7IEoVNwrprchXGhT5sAhSax7SOd3',
        '8duuISghCzfmHdKJWSbV2wJRamRiUVRtmA83K/qm5cT20WXMCT5QeM/D3A==',
    ],
    [
        'a10513a5ab61acd0c6b6fbe0504856ead18f3b17c4fabbe3fa848c79a5a187cf',
        '@kommendorkapten',
        'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEC2wJ3xscyXxBLybJ9FVjwkyQMe53',
        'RHUz77AjMO8MzVaT8xw6ZvJqdNZiytYtigWULlINxw6frNsWJKb/f7lC8A==',
    ],
    [
        'd6a89e23fb22801a0d1186bf1bdd007e228f65a8aa9964d24d06cb5fbb0ce91c',
        '@krukow',
        'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEDdORwcruW3gqAgaLjH/nNdGMB4kQ',
        'AvA+wD6DyO4P/wR8ee2ce83NZHq1ZADKhve0rlYKaKy3CqyQ5SmlZ36Zhw==',
    ],
    [
        'eb8eff37f93af2faaba519f341decec3cecd3eeafcace32966db9723842c8a62',
        '@mph4',
        'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAENynVdQnM9h7xU71G7PiJpQaDemub',
        'kbjsjYwLlPJTQVuxQO8WeIpJf8MEh5rf01t2dDIuCsZ5gRx+QvDv0UzfsA==',
    ],
];
/** Those keys, in the order in which the root's roles list them. */
const holders = [
    'a10513a5ab61acd0c6b6fbe0504856ead18f3b17c4fabbe3fa848c79a5a187cf',
    '4f4d1dd75f2d7f3860e3a068d7bed90dec5f0faafcbe1ace7fb7d95d29e07228',
    '88737ccdac7b49cc237e9aaead81be2a40278b886a693d8149a19cf543f093d3',
    '5e01c9a0b2641a8965a4a74e7df0bc7b2d8278a2c3ca0cf7a3f2f783d3c69800',
    'd6a89e23fb22801a0d1186bf1bdd007e228f65a8aa9964d24d06cb5fbb0ce91c',
    'eb8eff37f93af2faaba519f341decec3cecd3eeafcace32966db9723842c8a62',
    '8b498a80a1b7af188c10c9abdf6aade81d14faaffcde2abcd6063baa673ebd12',
    '539dde44014c850fe6eeb8b299eb7dae2e1f4bf83454b949e98aa73542cdc65a',
];
const signatures = [
    [
        'a10513a5ab61acd0c6b6fbe0504856ead18f3b17c4fabbe3fa848c79a5a187cf',
        '304402203c8f5f7443f7052923e82f9ca0b1bb61a33498444076a2f43e1285a47f6e562d022014de99a7e5413440896b6804944e3c49390cfe6e617211b8dc42a8e67675bc13',
    ],
    [
        'd6a89e23fb22801a0d1186bf1bdd007e228f65a8aa9964d24d06cb5fbb0ce91c',
        '3044022009a20307f974af7e05cc9564eea497f45062e3b21272d1062713b3d22c868298022059d032ad973a28bdbd03959cf96b21398b6b6e2ca618c17ce6c13712246343a2',
    ],
    [
        '539dde44014c850fe6eeb8b299eb7dae2e1f4bf83454b949e98aa73542cdc65a',
        '3045022100edd270d36d0c8468b9a1f2ef1c81a270c72ffd50c65bca0ed1ebd424df09f64b022002b27ffafd7bc5bdfc25281b5b9b597cf2d67d4eeb4af2ff45eb3e666b860c21',
    ],
    [
        '88737ccdac7b49cc237e9aaead81be2a40278b886a693d8149a19cf543f093d3',
        '30460221008d7d95434e576d5876b2db30fd645505ca546618bbc7a8e4b39f64e6a36df9ad022100c00a5294e4ddd02d48d28918b87a06bdfdeccd0618ecdcec29bb2597a05fe474',
    ],
    [
        '5e01c9a0b2641a8965a4a74e7df0bc7b2d8278a2c3ca0cf7a3f2f783d3c69800',
        '30450220215fb3d19d94560a3a2a6067a71c92daf867d13700c9500c4c32d8009a48a634022100df9fb6cee786313bf6c363daac4de39b3dd531f211f81d2391c41bd2d0f91a80',
    ],
    [
        '4f4d1dd75f2d7f3860e3a068d7bed90dec5f0faafcbe1ace7fb7d95d29e07228',
        '304502204091ac5e61b6462d262ecc8442781dd09843bed39942a95a4884c8c6a2c212ef022100dcee86392748f48950d04d539ac1a6643ed1f0b4bd6856f8aeb5a135826c846f',
    ],
    [
        'eb8eff37f93af2faaba519f341decec3cecd3eeafcace32966db9723842c8a62',
        '30460221009188548601a43b501223caeefca4876ae892e18a85c885004b4c8aeeb05a4421022100abdcc72d94597f8297d6297897ff96f285168dbe6b3d57f846dbc7a2948d2935',
    ],
    [
        '8b498a80a1b7af188c10c9abdf6aade81d14faaffcde2abcd6063baa673ebd12',
        '3046022100b440561545d48759dc4140cda9f8af7c9405a101d6136dd0a26edd6562b7064f022100cafa917ed90350494e47d226b64a8ec63ef5ceebb8ba4d2dec2ce018e4ad402a',
    ],
];
const onlineKey = 'eb9799b483affac9da87ef4c9ea467928415c961349e607e5e6e485679b07f8f';
function publicKey(...lines) {
    const text = ['-----BEGIN PUBLIC KEY-----', ...lines, '-----END PUBLIC KEY-----', ''].join('\n');
    return { keytype: 'ecdsa', keyval: { public: text }, scheme: 'ecdsa-sha2-nistp256' };
}
/** The root as it is signed, in the form that TUF reads. */
function githubTufRoot() {
    const keys = Object.fromEntries(rootKeys.map(([id, holder, ...lines]) => [
        id,
        { ...publicKey(...lines), 'x-tuf-on-ci-keyowner': holder },
    ]));
    keys[onlineKey] = {
        ...publicKey('MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAENKNcNcX+d73lS1TRFb9Vnp8JvOoh', 'zYQ+in43iGenbG8RGo9L/6FJ2hoRbVU6xskvyuErcdPbCdI4GxrQ5i8hkw=='),
        'x-tuf-on-ci-online-uri': 'azurekms://production-tuf-root.vault.azure.net/keys/Online-Key/aaf375fd8ed24acb949a5cc173700b05',
    };
    return {
        signatures: signatures.map(([keyid, sig]) => ({ keyid, sig })),
        signed: {
            _type: 'root',
            consistent_snapshot: true,
            expires: '2024-06-23T08:29:18Z',
            keys,
            roles: {
                root: { keyids: holders, threshold: 3 },
                snapshot: {
                    keyids: [onlineKey],
                    threshold: 1,
                    'x-tuf-on-ci-expiry-period': 21,
                    'x-tuf-on-ci-signing-period': 7,
                },
                targets: { keyids: holders, threshold: 3 },
                timestamp: {
                    keyids: [onlineKey],
                    threshold: 1,
                    'x-tuf-on-ci-expiry-period': 7,
                    'x-tuf-on-ci-signing-period': 6,
                },
            },
            spec_version: '1.0.31',
            version: 1,
            'x-tuf-on-ci-expiry-period': 240,
            'x-tuf-on-ci-signing-period': 60,
        },
    };
}

;// CONCATENATED MODULE: ./build/shared/src/platform/github/sigstore.js





/** The same addresses as `actions/attest` uses. */
const signing = {
    'public-good': {
        fulcio: 'https://fulcio.sigstore.dev',
        rekor: 'https://rekor.sigstore.dev',
        timestamps: null,
    },
    github: {
        fulcio: 'https://fulcio.githubapp.com',
        rekor: null,
        timestamps: 'https://timestamp.githubapp.com',
    },
};
/** Where the authorities publish what is trusted today; signed, so that the way there need not be trusted (TUF). */
const mirrors = {
    'public-good': 'https://tuf-repo-cdn.sigstore.dev',
    github: 'https://tuf-repo.github.com',
};
/**
 * The real services.
 * @param cache folder for what was fetched of the trusted roots. They are a few kilobytes and must be asked for anew
 *   each time, since a root can be withdrawn, so that they are worth no entry in GitHub's cache.
 */
function realSigstore(cache) {
    return {
        signing,
        async trustedRoot(authority) {
            const mirrorURL = mirrors[authority];
            try {
                await (0,promises_.mkdir)(cache, { recursive: true });
                const { getTrustedRoot } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(2830), __webpack_require__.e(3694)]).then(__webpack_require__.t.bind(__webpack_require__, 84423, 19));
                if (authority === 'public-good')
                    return await getTrustedRoot({ cachePath: cache, mirrorURL });
                // The library knows the first root of the public instance alone.
                const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(cache, 'first-root-'));
                try {
                    const rootPath = (0,external_node_path_.join)(folder, 'root.json');
                    await (0,promises_.writeFile)(rootPath, JSON.stringify(githubTufRoot()));
                    return await getTrustedRoot({ cachePath: cache, mirrorURL, rootPath });
                }
                finally {
                    await (0,promises_.rm)(folder, { recursive: true, force: true });
                }
            }
            catch (cause) {
                throw new errors/* InfrastructureError */.EN(`What attestations are checked against could not be fetched from ${mirrorURL}: ${(0,errors/* messageOf */.bD)(cause)}`, {
                    hint: `Run the job again, or let the runner reach ${mirrorURL} (behind a proxy with NODE_USE_ENV_PROXY=1).`,
                    retryable: true,
                    cause,
                });
            }
        },
    };
}
/** Milliseconds that one of the services may take, and how often it is asked again: somebody waits for the verdict. */
const patience = { timeout: 10_000, retry: { retries: 2 } };
/**
 * Signs a statement with a key of its own that a certificate gives a name to, and that is thrown away afterwards.
 * @param token says who signs.
 * @throws InfrastructureError if a service does not do its part.
 */
async function signStatement(statement, token, services) {
    const { DSSEBundleBuilder, FulcioSigner, RekorWitness, TSAWitness } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(2830), __webpack_require__.e(2088), __webpack_require__.e(4463), __webpack_require__.e(8275), __webpack_require__.e(5179)]).then(__webpack_require__.t.bind(__webpack_require__, 15179, 19));
    const { bundleToJSON } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19));
    const { fulcio, rekor, timestamps } = services;
    const signer = new FulcioSigner({
        identityProvider: { getToken: async () => token },
        fulcioBaseURL: fulcio,
        ...patience,
    });
    const witnesses = [
        ...(rekor === null
            ? []
            : [new RekorWitness({ rekorBaseURL: rekor, fetchOnConflict: true, ...patience })]),
        ...(timestamps === null ? [] : [new TSAWitness({ tsaBaseURL: timestamps, ...patience })]),
    ];
    try {
        const data = (0,attestation_statement/* encodeStatement */._i)(statement);
        return bundleToJSON(await new DSSEBundleBuilder({ signer, witnesses }).create({ data, type: attestation_statement/* statementPayloadType */.Q7 }));
    }
    catch (cause) {
        const reason = cause instanceof Error && cause.cause ? ` (${(0,errors/* messageOf */.bD)(cause.cause)})` : '';
        const asked = [fulcio, rekor, timestamps].filter((address) => address !== null).join(', ');
        throw new errors/* InfrastructureError */.EN(`Sigstore did not sign: ${(0,errors/* messageOf */.bD)(cause)}${reason}.`, {
            hint: `Run the job again; the runner must reach ${asked}.`,
            retryable: true,
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./build/shared/src/platform/github/attestations.js





/** The server whose attestations can be checked, and who gives tokens to its jobs. */
const server = 'https://github.com';
const issuer = 'https://token.actions.githubusercontent.com';
/** More than any statement of ours has. Bytes. */
const largestBundle = 32 * 2 ** 20;
/** Of one digest and kind; whoever needs more is looking for something else. */
const mostAttestations = 300;
/** GitHub's attestations: signed by Sigstore in the name of the job, kept with the repository. */
function githubAttestations(client, environment, sigstore) {
    const unavailable = whyUnavailable(environment);
    const identityToken = async () => {
        if (unavailable === null)
            return requestIdentityToken(environment);
        throw new errors/* InfrastructureError */.EN(`Nothing can be attested here: ${unavailable}.`);
    };
    return {
        unavailable,
        trusted: isGitHub(environment)
            ? {
                server,
                issuer,
                repository: client.run.repository,
                repositoryId: environment.GITHUB_REPOSITORY_ID || null,
            }
            : null,
        identity: async () => readIdentity(await identityToken(), server),
        async attest(statement) {
            const token = await identityToken();
            const { visibility } = readIdentity(token, server);
            const services = sigstore.signing[visibility === 'public' ? 'public-good' : 'github'];
            const bundle = await signStatement(statement, token, services);
            const purpose = { action: 'store an attestation', permission: 'attestations: write' };
            const { id } = await client.send(purpose, (octokit) => octokit.rest.repos.createAttestation({ ...client.repository, bundle: { ...bundle } }));
            return { url: `${server}/${client.run.repository}/attestations/${id}` };
        },
        async find(subject, predicateType) {
            const purpose = {
                action: `look for attestations of sha256:${subject}`,
                permission: 'attestations: read',
            };
            try {
                return await findBundles(client, purpose, subject, predicateType);
            }
            catch (error) {
                const limited = error instanceof errors/* InfrastructureError */.EN && error.retryable;
                if (limited)
                    throw error;
                if (statusOf(error) === 404)
                    return [];
                if (statusOf(error) === 403)
                    return null;
                throw error;
            }
        },
        trustedRoot: (authority) => sigstore.trustedRoot(authority),
    };
}
function isGitHub({ GITHUB_SERVER_URL }) {
    return (GITHUB_SERVER_URL || server) === server;
}
function whyUnavailable(environment) {
    if (!isGitHub(environment))
        return `attestations are made on ${server} alone`;
    if (environment.ACTIONS_ID_TOKEN_REQUEST_URL && environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN)
        return null;
    return 'the job has no permission "id-token: write"';
}
async function findBundles(client, purpose, subject, predicateType) {
    const bundles = [];
    let after;
    do {
        const page = await client.send(purpose, async (octokit) => {
            const { data, headers } = await octokit.rest.repos.listAttestations({
                ...client.repository,
                subject_digest: `sha256:${subject}`,
                predicate_type: predicateType,
                per_page: PAGE_SIZE,
                ...(after === undefined ? {} : { after }),
            });
            return { data: { attestations: data.attestations ?? [], next: nextCursor(headers.link) } };
        });
        for (const stored of page.attestations)
            bundles.push(await bundleOf(client, purpose, stored));
        after = page.next;
    } while (after !== undefined && bundles.length < mostAttestations);
    return bundles;
}
/** The cursor of the next page, from the header `link`. */
function nextCursor(link) {
    const address = /<([^>]+)>;\s*rel="next"/.exec(link ?? '')?.[1];
    return address === undefined ? undefined : (new URL(address).searchParams.get('after') ?? undefined);
}
async function bundleOf(client, purpose, { bundle, bundle_url: address }) {
    if (bundle || !address)
        return bundle;
    const packed = await client.send(purpose, async (octokit) => ({
        data: await fetchBytes(octokit, address),
    }));
    try {
        return JSON.parse(new TextDecoder().decode(await unpack(packed)));
    }
    catch (cause) {
        throw new errors/* InfrastructureError */.EN(`GitHub's copy of an attestation cannot be read: ${(0,errors/* messageOf */.bD)(cause)}`, {
            cause,
        });
    }
}
/** The address is signed for a short time and belongs to a storage that is not shown the token. */
async function fetchBytes(octokit, address) {
    // Octokit's own fetch knows the proxy of the runner.
    const fetchByProxy = octokit.request.endpoint.DEFAULTS.request?.fetch ?? fetch;
    const response = await fetchByProxy(address);
    if (!response.ok) {
        throw Object.assign(new Error(response.statusText), {
            status: response.status,
            response: { headers: Object.fromEntries(response.headers) },
        });
    }
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (bytes.length <= largestBundle)
        return bytes;
    throw new errors/* InfrastructureError */.EN(`An attestation has ${bytes.length} bytes, and ${largestBundle} are taken.`);
}
/** Snappy's raw format: the length of the content as a varint, then the content. */
async function unpack(packed) {
    let length = 0;
    for (let index = 0; index < 5; index++) {
        length += (packed[index] & 0x7f) * 2 ** (7 * index);
        if (packed[index] < 0x80)
            break;
    }
    if (!(length <= largestBundle))
        throw new Error(`it is said to have ${length} bytes`);
    const { snappyUncompress } = await Promise.all(/* import() */[__webpack_require__.e(8649), __webpack_require__.e(4459)]).then(__webpack_require__.bind(__webpack_require__, 54459));
    const content = new Uint8Array(length);
    snappyUncompress(packed, content);
    return content;
}

;// CONCATENATED MODULE: ./build/shared/src/platform/github/cache.js



/**
 * The runner's cache. The folder's path is part of what an entry is found by, so it must be the same for saving and
 * restoring.
 * @param environment to see whether the service is there; `@actions/cache` reads the rest from the process itself.
 */
function githubCache(environment, log) {
    const available = () => {
        if (environment.ACTIONS_RUNTIME_TOKEN && environment.ACTIONS_RESULTS_URL)
            return true;
        log.warning('The runner offers no cache to this step; the work is done without it.');
        return false;
    };
    return {
        async restore(folder, key, prefixes = []) {
            if (!available())
                return null;
            const existed = await (0,base_files/* exists */.t2)(folder);
            let found;
            try {
                const { restoreCache } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(4942), __webpack_require__.e(2830), __webpack_require__.e(1143), __webpack_require__.e(3838), __webpack_require__.e(259), __webpack_require__.e(2088), __webpack_require__.e(8091)]).then(__webpack_require__.bind(__webpack_require__, 18091));
                found = await restoreCache([folder], key, [...prefixes]);
            }
            catch (error) {
                log.warning(`The cache "${key}" could not be restored: ${(0,errors/* messageOf */.bD)(error)}`);
            }
            // An archive that broke off while it was unpacked leaves a part.
            if (found === undefined && !existed)
                await (0,promises_.rm)(folder, { recursive: true, force: true });
            return found ?? null;
        },
        async save(folder, key) {
            if (!available())
                return false;
            try {
                const { saveCache } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(4942), __webpack_require__.e(2830), __webpack_require__.e(1143), __webpack_require__.e(3838), __webpack_require__.e(259), __webpack_require__.e(2088), __webpack_require__.e(8091)]).then(__webpack_require__.bind(__webpack_require__, 18091));
                return (await saveCache([folder], key)) !== -1;
            }
            catch (error) {
                log.warning(`The cache "${key}" could not be saved: ${(0,errors/* messageOf */.bD)(error)}`);
                return false;
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/shared/src/platform/github/text.js
/** GitHub's limit for the text of a comment, an issue or a check is 65,536 characters; this leaves room for the marker. */
const TEXT_LIMIT = 65_000;
/** GitHub's limit for the description of a deployment and of its status, in characters. */
const DESCRIPTION_LIMIT = 140;
/** A line that would be taken for a marker; a listing of data can hold one. */
const anyMarkerLine = /^(<!-- [a-z0-9:.-]+) (-->)\r?$/gm;
/**
 * The text with the marker as its first line, where readers do not see it. A line of the text that looks like a marker
 * is one no more.
 * @param more lines that follow the marker and are not seen either.
 */
function withMarker(marker, body, more = []) {
    return `${[markerLine(marker), ...more].join('\n')}\n${shorten(body, TEXT_LIMIT).replace(anyMarkerLine, '$1$2')}`;
}
/** Whether a line of the text is the marker, and nothing but the marker. */
function hasMarker(text, marker) {
    return (text ?? '').split(/\r?\n/).includes(markerLine(marker));
}
/** The text as it was before `withMarker`. */
function withoutMarker(text, marker) {
    const lines = (text ?? '').split(/\r?\n/);
    return lines.filter((line) => line !== markerLine(marker)).join('\n');
}
/** Whether two texts are the same to a reader: GitHub may change line ends and drop space at the end. */
function sameText(a, b) {
    const normalise = (text) => text.replaceAll('\r\n', '\n').trimEnd();
    return normalise(a ?? '') === normalise(b);
}
/** The first `limit` characters (code points) of a text, with an ellipsis where something was cut. */
function shorten(text, limit) {
    if (text.length <= limit)
        return text;
    const characters = [...text];
    return characters.length <= limit ? text : `${characters.slice(0, limit - 1).join('')}…`;
}
/** A line that readers do not see. */
function markerLine(marker) {
    return `<!-- ${marker} -->`;
}

;// CONCATENATED MODULE: ./build/shared/src/platform/github/checks.js



/** GitHub takes so many annotations with one request. */
const ANNOTATIONS_A_REQUEST = 50;
/** GitHub's limit for the title of a check's output, in characters. */
const TITLE_LIMIT = 255;
/** Completed check runs on commits of this repository, those of pull requests among them. */
function githubChecks(client) {
    return {
        async create({ name, conclusion, title, summary, annotations = [], commit = client.run.commit, url }) {
            const purpose = { action: `make the check run "${name}"`, permission: 'checks: write' };
            const output = { title: shorten(title, TITLE_LIMIT), summary: shorten(summary, TEXT_LIMIT) };
            const all = annotations.map(toGitHub);
            const externalId = (0,external_node_crypto_.randomUUID)();
            const details = url ?? client.run.url;
            const check = await client.send(purpose, (octokit) => octokit.rest.checks.create({
                ...client.repository,
                name,
                head_sha: commit,
                status: 'completed',
                conclusion,
                external_id: externalId,
                ...(details === null ? {} : { details_url: details }),
                output: { ...output, annotations: all.slice(0, ANNOTATIONS_A_REQUEST) },
            }), { lookup: () => findCheck(client, purpose, { name, commit, externalId }) });
            for (let sent = ANNOTATIONS_A_REQUEST; sent < all.length; sent += ANNOTATIONS_A_REQUEST) {
                await append(client, purpose, check.id, output, all.slice(sent, sent + ANNOTATIONS_A_REQUEST), sent);
            }
            return { url: check.html_url ?? details ?? '', change: 'created' };
        },
    };
}
/** The check run of ours that an answer was lost for. */
async function findCheck(client, purpose, { name, commit, externalId }) {
    const { check_runs } = await client.send(purpose, (octokit) => octokit.rest.checks.listForRef({
        ...client.repository,
        ref: commit,
        check_name: name,
        filter: 'all',
        per_page: PAGE_SIZE,
    }));
    return check_runs.find(({ external_id }) => external_id === externalId);
}
/** Adds annotations to a check run that has `before` of them. */
async function append(client, purpose, id, output, annotations, before) {
    await client.send(purpose, (octokit) => octokit.rest.checks.update({
        ...client.repository,
        check_run_id: id,
        output: { ...output, annotations },
    }), {
        lookup: async () => {
            const check = await client.send(purpose, (octokit) => octokit.rest.checks.get({ ...client.repository, check_run_id: id }));
            return check.output.annotations_count > before ? check : undefined;
        },
    });
}
function toGitHub({ path, line, level, message }) {
    return {
        path,
        start_line: line,
        end_line: line,
        annotation_level: level,
        message: shorten(message, TEXT_LIMIT),
    };
}

;// CONCATENATED MODULE: ./build/shared/src/platform/github/code.js
/** Files of this repository's commits. */
function githubCode(client) {
    return {
        async readFile(commit, path) {
            const purpose = { action: `read ${path} of the commit ${commit}`, permission: 'contents: read' };
            // The types know the default format alone, which is an object.
            const content = await client.find(purpose, (octokit) => octokit.rest.repos.getContent({
                ...client.repository,
                path,
                ref: commit,
                mediaType: { format: 'raw' },
            }));
            if (content instanceof ArrayBuffer)
                return Buffer.from(content).toString('utf8');
            // The list of a folder's files is an object in this format too.
            return typeof content === 'string' ? content : null;
        },
    };
}

;// CONCATENATED MODULE: ./build/shared/src/platform/github/run-stamp.js

const stampLine = /^<!-- mlops-run:(\d{1,20})\.(\d{1,6})\.([0-9a-f]{0,64}) -->$/;
/** The line of a comment that says which run wrote it; readers do not see it. */
function runStampLine({ run, attempt, commit }) {
    return markerLine(`mlops-run:${run}.${attempt}.${commit}`);
}
/** The run that wrote a comment: what the line after the marker says. Null where that says none. */
function stampOf(text, marker) {
    const lines = (text ?? '').split(/\r?\n/);
    const at = lines.indexOf(markerLine(marker));
    const found = at < 0 ? null : stampLine.exec(lines[at + 1] ?? '');
    return found && { run: found[1], attempt: Number(found[2]), commit: found[3] };
}
/**
 * Whether a run is to be believed before ours: it began later. GitHub numbers runs as they come. A run of the same commit
 * that somebody starts again is asked for after all others of it, whatever its number.
 */
function isNewerRun(other, ours) {
    if (other.run === ours.run)
        return other.attempt > ours.attempt;
    if (other.commit === ours.commit && ours.attempt > 1)
        return false;
    return BigInt(other.run) > BigInt(ours.run);
}

;// CONCATENATED MODULE: ./build/shared/src/platform/github/comments.js




/** How often it is looked for anew because somebody deleted it in the meantime. */
const TRIES = 3;
/** One comment of ours per marker on a pull request. */
function githubComments(client) {
    return {
        async upsert(pullRequest, marker, body, run = null) {
            const purpose = {
                action: `write the comment on pull request #${pullRequest}`,
                permission: 'pull-requests: write',
            };
            const text = {
                marker,
                run,
                body: withMarker(marker, body, run === null ? [] : [runStampLine(run)]),
            };
            const findOurs = () => listOurs(client, purpose, pullRequest, marker);
            for (let tries = 1;; tries++) {
                const found = await findOurs();
                if (found.length === 0)
                    return create(client, purpose, pullRequest, text, findOurs);
                try {
                    return await keepOne(client, purpose, found, text);
                }
                catch (error) {
                    // Somebody deleted it after it was listed.
                    if (statusOf(error) !== 404 || tries === TRIES)
                        throw error;
                }
            }
        },
    };
}
/**
 * Makes the comment. Another run may do the same at the same moment. Both then keep the oldest: who made that one
 * leaves its text alone, who made the later one deletes it and gives the oldest its text, unless that is a newer run's.
 * So one comment stays, and whatever the order of these steps, it says what the newer run said; of runs whose order is
 * not known, the later one of two.
 */
async function create(client, purpose, pullRequest, text, findOurs) {
    const created = await client.send(purpose, (octokit) => octokit.rest.issues.createComment({ ...client.repository, issue_number: pullRequest, body: text.body }), { lookup: async () => (await findOurs()).at(0) });
    const [oldest, ...spare] = await findOurs();
    if (oldest === undefined || oldest.id === created.id) {
        await remove(client, purpose, spare);
        return { url: created.html_url, change: 'created' };
    }
    const { url, change } = await keepOne(client, purpose, [oldest, ...spare], text);
    return { url, change: change === 'overtaken' ? change : 'created' };
}
/** Comments with the marker that our own token wrote, the oldest first. Others may copy a marker, not an author. */
async function listOurs(client, purpose, pullRequest, marker) {
    const marked = [];
    const comments = client.list(purpose, (octokit, page) => octokit.rest.issues.listComments({
        ...client.repository,
        issue_number: pullRequest,
        per_page: PAGE_SIZE,
        page,
    }));
    for await (const comment of comments) {
        if (hasMarker(comment.body, marker))
            marked.push(comment);
    }
    if (marked.length === 0)
        return [];
    const author = await client.author();
    return marked.filter(({ user }) => user?.login === author).sort((a, b) => a.id - b.id);
}
/** Gives the oldest comment the text, or that of a newer run among them, and deletes the others. */
async function keepOne(client, purpose, [kept, ...spare], text) {
    await remove(client, purpose, spare);
    const newer = newestText([kept, ...spare], text);
    const body = newer ?? text.body;
    const overtaken = newer === null ? null : 'overtaken';
    if (sameText(kept.body, body))
        return { url: kept.html_url, change: overtaken ?? 'unchanged' };
    const updated = await client.send(purpose, (octokit) => octokit.rest.issues.updateComment({ ...client.repository, comment_id: kept.id, body }));
    return { url: updated.html_url, change: overtaken ?? 'updated' };
}
/** What the newest of the runs said that are newer than ours; null if none is. */
function newestText(comments, { marker, run }) {
    let newest = run;
    let text = null;
    for (const { body } of comments) {
        const stamp = stampOf(body, marker);
        if (newest === null || stamp === null || !isNewerRun(stamp, newest))
            continue;
        newest = stamp;
        text = body ?? null;
    }
    return text;
}
/** Deletes comments; one that is gone already is as good. */
async function remove(client, purpose, comments) {
    for (const { id } of comments) {
        try {
            await client.send(purpose, (octokit) => octokit.rest.issues.deleteComment({ ...client.repository, comment_id: id }));
        }
        catch (error) {
            if (statusOf(error) !== 404)
                throw error;
        }
    }
}

;// CONCATENATED MODULE: ./build/shared/src/platform/github/deployments.js



/** The key of the payload by which a deployment is found again whose answer was lost. */
const REQUEST_ID = 'request-id';
const READ = 'deployments: read';
/** GitHub's deployments and their statuses: they mirror what is live. */
function githubDeployments(client) {
    return {
        async create({ environment, task, commit, description, payload }) {
            const purpose = {
                action: `record the deployment to "${environment}"`,
                permission: 'deployments: write',
            };
            const requestId = (0,external_node_crypto_.randomUUID)();
            const deployment = await client.send(purpose, async (octokit) => {
                const { data } = await octokit.rest.repos.createDeployment({
                    ...client.repository,
                    ref: commit,
                    task,
                    environment,
                    description: shorten(description, DESCRIPTION_LIMIT),
                    payload: { ...payload, [REQUEST_ID]: requestId },
                    // The commit is what was tested: nothing is merged into it, and the gate is the check that counts.
                    auto_merge: false,
                    required_contexts: [],
                    transient_environment: false,
                    production_environment: environment === 'production',
                });
                return { data: data };
            }, { lookup: () => findDeployment(client, purpose, { environment, task, sha: commit }, requestId) });
            return String(deployment.id);
        },
        async setState(id, state, { description, environmentUrl }) {
            const purpose = {
                action: `set deployment ${id} to "${state}"`,
                permission: 'deployments: write',
            };
            await client.send(purpose, (octokit) => octokit.rest.repos.createDeploymentStatus({
                ...client.repository,
                deployment_id: Number(id),
                state,
                description: shorten(description, DESCRIPTION_LIMIT),
                ...(environmentUrl === undefined ? {} : { environment_url: environmentUrl }),
                ...(client.run.url === null ? {} : { log_url: client.run.url }),
                // GitHub would set the deployments of every other model in this environment to inactive.
                auto_inactive: false,
            }));
        },
        async list({ environment, task }) {
            const purpose = { action: `list the deployments to "${environment}"`, permission: READ };
            const newest = await client.send(purpose, (octokit) => octokit.rest.repos.listDeployments({ ...client.repository, environment, task, per_page: PAGE_SIZE }));
            return newest.map(({ id, payload }) => ({ id: String(id), payload: textsOf(payload) }));
        },
        async state(id) {
            const purpose = { action: `read the state of deployment ${id}`, permission: READ };
            const [newest] = await client.send(purpose, (octokit) => octokit.rest.repos.listDeploymentStatuses({
                ...client.repository,
                deployment_id: Number(id),
                per_page: 1,
            }));
            return newest?.state ?? null;
        },
    };
}
/** What a payload holds as text; anybody can make a deployment, with any payload. */
function textsOf(payload) {
    const texts = Object.entries(Object(payload)).filter((entry) => typeof entry[1] === 'string');
    return typeof payload === 'string' ? {} : Object.fromEntries(texts);
}
async function findDeployment(client, purpose, filter, requestId) {
    const newest = await client.send(purpose, (octokit) => octokit.rest.repos.listDeployments({ ...client.repository, ...filter, per_page: PAGE_SIZE }));
    return newest.find(({ payload }) => typeof payload === 'object' && payload[REQUEST_ID] === requestId);
}

;// CONCATENATED MODULE: ./build/shared/src/platform/github/issues.js




/** Pages of closed issues, the ones changed last, that are searched for a marker. */
const CLOSED_PAGES = 10;
/** Issues of ours, found again by a marker in their body. */
function githubIssues(client) {
    return {
        async find(marker, { label } = {}) {
            const found = (label === undefined
                ? undefined
                : await findMarked(client, marker, { state: 'all', labels: label })) ??
                (await findMarked(client, marker, { state: 'open' })) ??
                (await findMarked(client, marker, { state: 'closed' }));
            return found ? toIssue(found, marker) : null;
        },
        async create({ marker, title, body, labels = [] }) {
            const purpose = { action: `open the issue "${title}"`, permission: 'issues: write' };
            const created = await client.send(purpose, (octokit) => octokit.rest.issues.create({ ...client.repository, title, body: withMarker(marker, body), labels }), { lookup: () => findMarked(client, marker, { state: 'open' }) });
            // Another run may have done the same. Whoever made the later one takes it back; the older one stays.
            const open = await listMarked(client, marker, { state: 'open' });
            const oldest = open.at(-1) ?? created;
            if (oldest.number < created.number)
                await closeDuplicate(client, purpose, created, oldest);
            return toIssue(oldest.number < created.number ? oldest : created, marker);
        },
        async update(number, { marker, title, body, state }) {
            const purpose = { action: `change issue #${number}`, permission: 'issues: write' };
            const updated = await client.send(purpose, (octokit) => octokit.rest.issues.update({
                ...client.repository,
                issue_number: number,
                ...(title === undefined ? {} : { title }),
                ...(body === undefined ? {} : { body: withMarker(marker, body) }),
                ...(state === undefined ? {} : { state }),
            }));
            return toIssue(updated, marker);
        },
        async comment(number, marker, body) {
            const purpose = { action: `comment on issue #${number}`, permission: 'issues: write' };
            const text = withMarker(marker, body);
            const findOurs = () => listComments(client, purpose, number, marker);
            const [present] = await findOurs();
            if (present)
                return { url: present.html_url, change: 'unchanged' };
            const created = await client.send(purpose, (octokit) => octokit.rest.issues.createComment({ ...client.repository, issue_number: number, body: text }), { lookup: async () => (await findOurs()).at(0) });
            const [oldest = created] = await findOurs();
            if (oldest.id !== created.id)
                await removeComment(client, purpose, created.id);
            return { url: oldest.html_url, change: oldest.id === created.id ? 'created' : 'unchanged' };
        },
        async assign(number, users) {
            const purpose = { action: `assign issue #${number}`, permission: 'issues: write' };
            try {
                await client.send(purpose, (octokit) => octokit.rest.issues.addAssignees({
                    ...client.repository,
                    issue_number: number,
                    assignees: [...users],
                }));
            }
            catch (error) {
                const status = statusOf(error);
                if (status === undefined || status >= 500)
                    throw error;
                client.log.info(`GitHub assigned issue #${number} to nobody: ${(0,errors/* messageOf */.bD)(error)}`);
            }
        },
    };
}
/** The newest issue of ours with the marker, open ones first. */
async function findMarked(client, marker, listed) {
    const marked = await listMarked(client, marker, listed);
    return marked.find(({ state }) => state === 'open') ?? marked[0];
}
/** Issues of ours with the marker, the newest first. Pull requests are issues too, to this part of the API. */
async function listMarked(client, marker, listed) {
    const purpose = { action: 'list the issues', permission: 'issues: read' };
    const marked = [];
    let seen = 0;
    const issues = client.list(purpose, (octokit, page) => octokit.rest.issues.listForRepo({
        ...client.repository,
        ...listed,
        sort: 'updated',
        direction: 'desc',
        per_page: PAGE_SIZE,
        page,
    }));
    for await (const issue of issues) {
        if (hasMarker(issue.body, marker) && issue.pull_request === undefined)
            marked.push(issue);
        if (++seen === CLOSED_PAGES * PAGE_SIZE && listed.state !== 'open')
            break;
    }
    if (marked.length === 0)
        return [];
    const author = await client.author();
    return marked.filter(({ user }) => user?.login === author).sort((a, b) => b.number - a.number);
}
/** Closes an issue in favour of another one, and takes the marker out of it, so that it is not found again. */
async function closeDuplicate(client, purpose, spare, kept) {
    await client.send(purpose, (octokit) => octokit.rest.issues.update({
        ...client.repository,
        issue_number: spare.number,
        body: `Two runs opened this at the same moment: see #${kept.number}.`,
        state: 'closed',
        state_reason: 'not_planned',
    }));
}
/** Comments of ours with the marker, the oldest first. */
async function listComments(client, purpose, number, marker) {
    const marked = [];
    const comments = client.list(purpose, (octokit, page) => octokit.rest.issues.listComments({
        ...client.repository,
        issue_number: number,
        per_page: PAGE_SIZE,
        page,
    }));
    for await (const comment of comments)
        if (hasMarker(comment.body, marker))
            marked.push(comment);
    if (marked.length === 0)
        return [];
    const author = await client.author();
    return marked.filter(({ user }) => user?.login === author).sort((a, b) => a.id - b.id);
}
/** Deletes a comment; one that is gone already is as good. */
async function removeComment(client, purpose, id) {
    try {
        await client.send(purpose, (octokit) => octokit.rest.issues.deleteComment({ ...client.repository, comment_id: id }));
    }
    catch (error) {
        if (statusOf(error) !== 404)
            throw error;
    }
}
function toIssue(issue, marker) {
    return {
        number: issue.number,
        title: issue.title,
        body: withoutMarker(issue.body, marker),
        state: issue.state === 'open' ? 'open' : 'closed',
        labels: issue.labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))),
        url: issue.html_url,
    };
}

// EXTERNAL MODULE: ./build/shared/src/platform/github/logger.js
var logger = __webpack_require__(92925);
;// CONCATENATED MODULE: ./build/shared/src/platform/github/pull-requests.js

/** GitHub's states of a review that was handed in; a pending one is seen by its author alone. */
const reviewStates = {
    APPROVED: 'approved',
    CHANGES_REQUESTED: 'changes-requested',
    DISMISSED: 'dismissed',
    COMMENTED: 'commented',
};
/** Pull requests of this repository and what reviewers say about them. */
function githubPullRequests(client) {
    const permission = 'pull-requests: read';
    return {
        async find(number) {
            const found = await client.find({ action: `look up pull request #${number}`, permission }, (octokit) => octokit.rest.pulls.get({ ...client.repository, pull_number: number }));
            return found && pullRequestOf(found);
        },
        async findByCommit(commit) {
            const purpose = { action: `look up the pull request of commit ${commit}`, permission };
            const named = [];
            const listed = client.list(purpose, (octokit, page) => octokit.rest.repos.listPullRequestsAssociatedWithCommit({
                ...client.repository,
                commit_sha: commit,
                per_page: PAGE_SIZE,
                page,
            }));
            for await (const pull of listed)
                named.push(pull);
            // GitHub names every pull request that holds the commit, even one that somebody opened on top of it.
            const found = named.find((pull) => pull.merged_at !== null && pull.merge_commit_sha === commit) ??
                named.find(({ head }) => head.sha === commit);
            return found ? pullRequestOf(found) : null;
        },
        async reviews(number) {
            const purpose = { action: `list the reviews of pull request #${number}`, permission };
            const reviews = [];
            // They come in the order of time.
            const listed = client.list(purpose, (octokit, page) => octokit.rest.pulls.listReviews({
                ...client.repository,
                pull_number: number,
                per_page: PAGE_SIZE,
                page,
            }));
            for await (const { user, state, commit_id } of listed) {
                const known = reviewStates[state];
                if (known !== undefined)
                    reviews.push({ user: user?.login ?? '', state: known, commit: commit_id ?? '' });
            }
            return reviews;
        },
    };
}
function pullRequestOf(found) {
    return {
        number: found.number,
        open: found.state === 'open',
        author: found.user?.login ?? '',
        headCommit: found.head.sha,
        baseCommit: found.base.sha,
        headBranch: found.head.ref,
        headRepository: found.head.repo?.full_name ?? '',
    };
}

// EXTERNAL MODULE: ./build/shared/src/base/digest.js
var base_digest = __webpack_require__(47163);
;// CONCATENATED MODULE: ./build/shared/src/platform/github/releases.js








/** Releases and their assets. */
function githubReleases(client) {
    return {
        async find(tag) {
            const release = await findRelease(client, tag);
            return release && toRelease(release);
        },
        async create({ tag, title, notes }) {
            const purpose = { action: `make the release "${tag}"`, permission: 'contents: write' };
            const release = await client.send(purpose, (octokit) => octokit.rest.repos.createRelease({
                ...client.repository,
                tag_name: tag,
                name: title,
                body: notes,
                draft: true,
            }), { lookup: async () => (await findRelease(client, tag)) ?? undefined });
            return toRelease(release);
        },
        async uploadAsset(release, name, path) {
            const purpose = {
                action: `upload "${name}" to the release "${release.tag}"`,
                permission: 'contents: write',
            };
            await uploadOnce(client, purpose, release, name, path);
        },
        async publish(release) {
            const purpose = {
                action: `publish the release "${release.tag}"`,
                permission: 'contents: write',
            };
            const published = await client.send(purpose, (octokit) => octokit.rest.repos.updateRelease({
                ...client.repository,
                release_id: Number(release.id),
                draft: false,
            }));
            return toRelease(published);
        },
        async downloadAsset(release, name, path) {
            const asset = release.assets.find((candidate) => candidate.name === name);
            if (!asset)
                throw new errors/* InfrastructureError */.EN(`The release "${release.tag}" has no asset "${name}".`);
            const purpose = {
                action: `download "${name}" of the release "${release.tag}"`,
                permission: 'contents: read',
            };
            const partial = (0,base_files/* temporaryName */.NT)(path);
            try {
                await downloadFile(client, purpose, (octokit) => octokit.rest.repos.getReleaseAsset({
                    ...client.repository,
                    asset_id: Number(asset.id),
                    headers: { accept: 'application/octet-stream' },
                    request: { redirect: 'manual' },
                }), partial);
                const { size } = await (0,promises_.stat)(partial);
                if (size !== asset.size) {
                    throw new errors/* InfrastructureError */.EN(`The asset "${name}" of the release "${release.tag}" came with ${size} bytes instead of ${asset.size}.`, { retryable: true, hint: 'Run the job again.' });
                }
                await (0,promises_.rename)(partial, path);
            }
            finally {
                await (0,promises_.rm)(partial, { force: true });
            }
        },
    };
}
/** The release on a tag; drafts are not found by their tag, only in the list. */
async function findRelease(client, tag) {
    const purpose = { action: `look for the release "${tag}"`, permission: 'contents: read' };
    const published = await client.find(purpose, (octokit) => octokit.rest.repos.getReleaseByTag({ ...client.repository, tag }));
    if (published)
        return published;
    const releases = client.list(purpose, (octokit, page) => octokit.rest.repos.listReleases({ ...client.repository, per_page: PAGE_SIZE, page }));
    for await (const release of releases) {
        if (release.tag_name === tag && release.draft)
            return release;
    }
    return null;
}
/** Uploads an asset. What is there already of the same content counts; a broken rest of an upload is replaced. */
async function uploadOnce(client, purpose, release, name, path) {
    const content = await (0,external_node_fs_.openAsBlob)(path);
    const { upload_url: uploadUrl } = await readRelease(client, purpose, release);
    const lookup = () => settleAsset(client, purpose, release, name, path);
    const upload = () => client.send(purpose, (octokit) => octokit.request({
        method: 'POST',
        url: uploadUrl,
        name,
        data: content,
        headers: { 'content-type': 'application/octet-stream' },
    }), { lookup });
    let asset;
    try {
        asset = await upload();
    }
    catch (error) {
        if (statusOf(error) !== 422)
            throw error;
        asset = (await lookup()) ?? (await upload());
    }
    if (asset.size !== content.size) {
        throw new errors/* InfrastructureError */.EN(`The asset "${name}" arrived at GitHub with ${asset.size} bytes instead of ${content.size}.`, { retryable: true, hint: 'Run the job again.' });
    }
}
/**
 * The asset of this name if it is complete; a broken one is deleted.
 * @throws InfrastructureError if it is complete and has other content.
 */
async function settleAsset(client, purpose, release, name, path) {
    const { assets } = await readRelease(client, purpose, release);
    const asset = assets.find((candidate) => candidate.name === name);
    if (!asset)
        return undefined;
    const { size } = await (0,promises_.stat)(path);
    if (asset.state !== 'uploaded') {
        await client.send(purpose, (octokit) => octokit.rest.repos.deleteReleaseAsset({ ...client.repository, asset_id: asset.id }));
        return undefined;
    }
    const digest = `sha256:${await (0,base_digest/* sha256OfFile */.Vq)(path)}`;
    if (asset.size === size && (asset.digest ?? digest) === digest)
        return asset;
    throw new errors/* InfrastructureError */.EN(`The release "${release.tag}" has an asset "${name}" already, of other content (${asset.size} bytes).`, { hint: 'Releases are not changed once made. Deploy under a new version.' });
}
function readRelease(client, purpose, release) {
    return client.send(purpose, (octokit) => octokit.rest.repos.getRelease({ ...client.repository, release_id: Number(release.id) }));
}
function toRelease(release) {
    return {
        id: String(release.id),
        tag: release.tag_name,
        url: release.html_url,
        assets: release.assets
            .filter(({ state }) => state === 'uploaded')
            .map(({ id, name, size }) => ({ id: String(id), name, size })),
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/coerce.js


function string(params) {
    return core._coercedString(schemas.ZodString, params);
}
function number(params) {
    return api/* _coercedNumber */.qG(classic_schemas/* ZodNumber */.rSt, params);
}
function coerce_boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}

;// CONCATENATED MODULE: ./build/shared/src/platform/github/run-facts.js



const repositoryName = classic_schemas/* string */.YjP().regex(/^[^/\s]+\/[^/\s]+$/, 'must be owner/name');
const environmentSchema = classic_schemas/* object */.Ikc({
    GITHUB_REPOSITORY: repositoryName,
    GITHUB_SHA: classic_schemas/* string */.YjP().default(''),
    GITHUB_RUN_ID: classic_schemas/* string */.YjP().regex(/^\d+$/, 'must be a number'),
    GITHUB_RUN_ATTEMPT: number().int().min(1).default(1),
    GITHUB_ACTOR: classic_schemas/* string */.YjP().default(''),
    GITHUB_EVENT_NAME: classic_schemas/* string */.YjP().default(''),
    GITHUB_EVENT_PATH: classic_schemas/* string */.YjP().optional(),
    GITHUB_REF: classic_schemas/* string */.YjP().default(''),
    GITHUB_WORKFLOW_REF: classic_schemas/* string */.YjP().default(''),
    GITHUB_SERVER_URL: classic_schemas/* url */.OZ5().default('https://github.com'),
});
/**
 * The parts of an event's payload that tell of a pull request, and of the run that set this one off. The head's
 * repository is null if it was deleted.
 */
const payloadSchema = classic_schemas/* object */.Ikc({
    pull_request: classic_schemas/* object */.Ikc({
        number: classic_schemas/* int */.Whr().positive(),
        head: classic_schemas/* object */.Ikc({ sha: classic_schemas/* string */.YjP(), repo: classic_schemas/* object */.Ikc({ full_name: classic_schemas/* string */.YjP() }).nullable() }),
        base: classic_schemas/* object */.Ikc({ sha: classic_schemas/* string */.YjP().default(''), repo: classic_schemas/* object */.Ikc({ full_name: classic_schemas/* string */.YjP() }) }),
    })
        .optional(),
    workflow_run: classic_schemas/* object */.Ikc({ id: classic_schemas/* int */.Whr().positive() }).optional(),
});
/**
 * What the run is about, from the variables that the runner sets and the event's payload.
 * @throws InfrastructureError if a variable is missing or the payload cannot be read.
 */
async function githubRunFacts(environment) {
    const variables = environmentSchema.safeParse(environment);
    if (!variables.success) {
        const [issue] = variables.error.issues;
        throw new errors/* InfrastructureError */.EN(`The runner's variable ${issue.path.join('.')} cannot be used: ${issue.message}.`, {
            hint: 'Run this as a step of a GitHub workflow, or choose "platform: local".',
        });
    }
    const facts = variables.data;
    const payload = await readPayload(facts.GITHUB_EVENT_PATH);
    const pullRequest = run_facts_pullRequestOf(payload);
    return {
        repository: facts.GITHUB_REPOSITORY,
        commit: pullRequest?.headCommit ?? facts.GITHUB_SHA,
        runId: facts.GITHUB_RUN_ID,
        attempt: facts.GITHUB_RUN_ATTEMPT,
        actor: facts.GITHUB_ACTOR,
        event: facts.GITHUB_EVENT_NAME,
        ref: facts.GITHUB_REF,
        workflow: workflowOf(facts.GITHUB_WORKFLOW_REF),
        pullRequest,
        url: `${facts.GITHUB_SERVER_URL}/${facts.GITHUB_REPOSITORY}/actions/runs/${facts.GITHUB_RUN_ID}`,
        triggeredBy: payload.workflow_run ? String(payload.workflow_run.id) : null,
    };
}
async function readPayload(eventPath) {
    if (eventPath === undefined || eventPath === '')
        return {};
    try {
        return payloadSchema.parse(JSON.parse(await (0,promises_.readFile)(eventPath, 'utf8')));
    }
    catch (error) {
        throw new errors/* InfrastructureError */.EN(`The event's payload ${eventPath} cannot be read: ${(0,errors/* messageOf */.bD)(error)}`, {
            cause: error,
        });
    }
}
/** The path in `owner/name/.github/workflows/model.yml@refs/heads/main`. */
function workflowOf(reference) {
    return /^[^/]+\/[^/]+\/([^@]+)@/.exec(reference)?.[1] ?? null;
}
function run_facts_pullRequestOf({ pull_request: pull }) {
    if (!pull)
        return null;
    return {
        number: pull.number,
        headCommit: pull.head.sha,
        baseCommit: pull.base.sha,
        fromFork: pull.head.repo?.full_name !== pull.base.repo.full_name,
    };
}

;// CONCATENATED MODULE: ./build/shared/src/platform/github/runs.js
/** Workflow runs of this repository, as the REST API knows them. */
function githubRuns(client) {
    return {
        async find(runId) {
            if (!/^\d+$/.test(runId))
                return null;
            const found = await client.find({ action: `look up run ${runId}`, permission: 'actions: read' }, (octokit) => octokit.rest.actions.getWorkflowRun({ ...client.repository, run_id: Number(runId) }));
            return (found && {
                id: String(found.id),
                attempt: found.run_attempt ?? 1,
                event: found.event,
                headRepository: found.head_repository?.full_name ?? '',
                headBranch: found.head_branch ?? '',
                commit: found.head_sha,
                url: found.html_url,
            });
        },
    };
}

;// CONCATENATED MODULE: ./build/shared/src/platform/github/shared-files.js

/** The branch that the files lie on. It has no commit in common with the code. */
const HISTORY_BRANCH = 'mlops-history';
/**
 * Files on a branch of their own. A change is a commit on the one that was read, and GitHub moves a branch forward
 * only, so of two writers that have read the same one succeeds.
 */
function githubSharedFiles(client) {
    const reading = { action: `read the branch "${HISTORY_BRANCH}"`, permission: 'contents: read' };
    const readText = async (path, ref) => {
        const content = await client.find(reading, (octokit) => octokit.rest.repos.getContent({ ...client.repository, path, ref, mediaType: { format: 'raw' } }));
        if (content instanceof ArrayBuffer)
            return Buffer.from(content).toString('utf8');
        return typeof content === 'string' ? content : null;
    };
    return {
        place: `the branch ${HISTORY_BRANCH}`,
        async read(path) {
            const branch = await client.find(reading, (octokit) => octokit.rest.repos.getBranch({ ...client.repository, branch: HISTORY_BRANCH }));
            if (branch === null)
                return { text: null, version: '' };
            const { sha, commit } = branch.commit;
            return { text: await readText(path, sha), version: `${sha}:${commit.tree.sha}` };
        },
        readText: (path) => readText(path, HISTORY_BRANCH),
        async replace(path, { text, version, message }) {
            const purpose = {
                action: `write to the branch "${HISTORY_BRANCH}"`,
                permission: 'contents: write',
            };
            const [parent, baseTree] = version === '' ? [] : version.split(':');
            const tree = await client.send(purpose, (octokit) => octokit.rest.git.createTree({
                ...client.repository,
                ...(baseTree === undefined ? {} : { base_tree: baseTree }),
                tree: [{ path, mode: '100644', type: 'blob', content: text }],
            }));
            const commit = await client.send(purpose, (octokit) => octokit.rest.git.createCommit({
                ...client.repository,
                message,
                tree: tree.sha,
                parents: parent === undefined ? [] : [parent],
            }));
            return moveBranch(client, purpose, commit.sha, parent);
        },
    };
}
/** Makes the branch, or moves it from `parent`. @returns whether it was still there. */
async function moveBranch(client, purpose, sha, parent) {
    const ref = `heads/${HISTORY_BRANCH}`;
    try {
        await client.send(purpose, (octokit) => parent === undefined
            ? octokit.rest.git.createRef({ ...client.repository, ref: `refs/${ref}`, sha })
            : octokit.rest.git.updateRef({ ...client.repository, ref, sha, force: false }));
        return true;
    }
    catch (error) {
        if (statusOf(error) !== 422)
            throw error;
        const present = await client.find(purpose, (octokit) => octokit.rest.git.getRef({ ...client.repository, ref }));
        // The refusal may be the second answer to a request whose first one was lost.
        if (present?.object.sha === sha)
            return true;
        // Somebody else moved it, made it or removed it; any other reason, such as a rule for branches, is an error.
        if (present?.object.sha !== parent)
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/shared/src/base/settle.js
var settle = __webpack_require__(32224);
;// CONCATENATED MODULE: ./build/shared/src/platform/github/sites.js







/** Bytes of a blob that the API takes. */
const largestFile = 100 * 1024 ** 2;
const parallelRequests = 4;
/**
 * Sites in a branch of their own, which GitHub Pages serves. Everything is stored as git's objects first, which nobody
 * sees; moving the branch on to a new commit is the switch. It is never forced, so a commit whose parent is not the
 * branch's latest one any more is refused: of two at once one is told so.
 */
function githubSites(client) {
    return { open: ({ branch, path }) => branchSite(client, branch, path) };
}
function branchSite(client, branch, folder) {
    const { repository } = client;
    const prefix = folder === '' ? '' : `${folder}/`;
    const read = { action: `read the branch "${branch}"`, permission: 'contents: read' };
    const write = { action: `write the branch "${branch}"`, permission: 'contents: write' };
    const ref = `heads/${branch}`;
    const trees = new Map();
    /** What `publish` adds: path below the site to the object that holds it. */
    const added = new Map();
    async function revision() {
        const found = await client.find(read, (octokit) => octokit.rest.git.getRef({ ...repository, ref }));
        return found?.object.sha ?? null;
    }
    /** Every file of a commit, by its path in the branch. */
    async function filesOf(commit) {
        let files = trees.get(commit);
        if (files !== undefined)
            return files;
        const { tree, truncated } = await client.send(read, (octokit) => octokit.rest.git.getTree({ ...repository, tree_sha: commit, recursive: 'true' }));
        if (truncated) {
            throw new errors/* InfrastructureError */.EN(`The branch "${branch}" has more files than GitHub lists at once.`, {
                hint: 'Give the site a branch of its own (deploy.pages.branch).',
            });
        }
        files = new Map(tree.filter(({ type }) => type === 'blob').map(({ path, sha }) => [path, sha]));
        trees.set(commit, files);
        return files;
    }
    async function readBlob(id) {
        const blob = await client.send(read, (octokit) => octokit.rest.git.getBlob({ ...repository, file_sha: id }));
        return Buffer.from(blob.content, 'base64');
    }
    async function store(path, content, known) {
        if (content.byteLength > largestFile) {
            throw new errors/* ConfigurationError */.j1(`"${path}" has ${content.byteLength} bytes; a site's file has 100 MiB at most.`, {
                location: { key: 'deploy.target' },
                hint: 'Make the model smaller, or deploy it as a release.',
            });
        }
        const id = blobId(content);
        if (known.get(prefix + path) === id)
            return id;
        const stored = await client.send(write, (octokit) => octokit.rest.git.createBlob({
            ...repository,
            content: Buffer.from(content).toString('base64'),
            encoding: 'base64',
        }));
        return stored.sha;
    }
    async function commit(message, tree, parent) {
        const made = await client.send(write, (octokit) => octokit.rest.git.createCommit({
            ...repository,
            message,
            tree,
            parents: parent === null ? [] : [parent],
        }));
        return made.sha;
    }
    /** @returns false if the branch is at another commit than the parent of this one. */
    async function move(from, to) {
        try {
            await client.send(write, (octokit) => from === null
                ? octokit.rest.git.createRef({ ...repository, ref: `refs/${ref}`, sha: to })
                : octokit.rest.git.updateRef({ ...repository, ref, sha: to, force: false }));
            return true;
        }
        catch (error) {
            if (statusOf(error) !== 422)
                throw error;
            // It may be the second answer to a request of ours whose first one was lost.
            const now = await revision();
            if (now === to)
                return true;
            if (now === from)
                throw error;
            return false;
        }
    }
    async function treeOf(commitId) {
        const { tree } = await client.send(read, (octokit) => octokit.rest.git.getCommit({ ...repository, commit_sha: commitId }));
        return tree.sha;
    }
    return {
        branch,
        revision,
        address: (path) => pagesAddress(client, branch, prefix + path),
        async read(state, path) {
            const id = (await filesOf(state)).get(prefix + path);
            return id === undefined ? null : readBlob(id);
        },
        async add(files) {
            const current = await revision();
            const known = current === null ? new Map() : await filesOf(current);
            const waiting = [...files];
            const work = async () => {
                for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
                    const [path, content] = next;
                    added.set(path, await store(path, await content(), known));
                }
            };
            await (0,settle/* settle */.G)(Array.from({ length: parallelRequests }, work));
        },
        async publish(expected, files, message) {
            const known = expected === null ? new Map() : await filesOf(expected);
            const entries = [...added].map(([path, sha]) => ({ path: prefix + path, sha }));
            for (const [path, content] of files) {
                entries.push({ path: prefix + path, sha: await store(path, content, known) });
            }
            if (expected === null) {
                // Without it GitHub runs Jekyll over the files.
                const empty = await client.send(write, (octokit) => octokit.rest.git.createBlob({ ...repository, content: '', encoding: 'utf-8' }));
                entries.push({ path: '.nojekyll', sha: empty.sha });
            }
            const tree = await client.send(write, async (octokit) => octokit.rest.git.createTree({
                ...repository,
                ...(expected === null ? {} : { base_tree: await treeOf(expected) }),
                tree: entries.map(({ path, sha }) => ({ path, mode: '100644', type: 'blob', sha })),
            }));
            const made = await commit(message, tree.sha, expected);
            return (await move(expected, made)) ? made : null;
        },
        announce: () => requestBuild(client),
        async restore(ours, earlier) {
            if ((await revision()) !== ours)
                return;
            if (earlier === null) {
                await client.send(write, (octokit) => octokit.rest.git.deleteRef({ ...repository, ref }));
                return;
            }
            // The branch only ever moves on: what was before comes again as a new commit.
            const back = await commit(`Put back ${earlier}`, await treeOf(earlier), ours);
            if (await move(ours, back))
                await requestBuild(client);
        },
        async download(path, target) {
            const state = await revision();
            const start = `${prefix}${path}/`;
            const files = state === null ? [] : [...(await filesOf(state))].filter(([file]) => file.startsWith(start));
            for (const [file, id] of files) {
                const place = (0,base_files/* resolveInside */.LI)(target, file.slice(start.length));
                await (0,promises_.mkdir)((0,external_node_path_.dirname)(place), { recursive: true });
                await (0,promises_.writeFile)(place, await readBlob(id));
            }
            return files.length > 0;
        },
    };
}
/** The id that git gives to a file's content. */
function blobId(content) {
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${content.byteLength}\0`).update(content).digest('hex');
}
const readPages = { action: 'read the settings of GitHub Pages', permission: 'pages: write' };
/**
 * Where people see a path of the branch. As long as Pages do not serve the branch, which only a person can set, that is
 * the branch itself, and a warning says what to do.
 * @throws ConfigurationError if they serve another branch.
 */
async function pagesAddress(client, branch, path) {
    const { repository, log, run } = client;
    const pages = await client.find(readPages, (octokit) => octokit.rest.repos.getPages(repository));
    const inBranch = `${new URL(run.url ?? 'https://github.com').origin}/${repository.owner}/${repository.repo}/tree/${branch}/${path}`;
    if (pages === null) {
        log.warning(`GitHub Pages are off, so nobody sees the branch "${branch}" as a site yet: choose it in the repository's Settings, Pages, "Deploy from a branch".`);
        return inBranch;
    }
    if (pages.build_type === 'workflow') {
        log.warning(`GitHub Pages are set to come from a workflow: give the branch "${branch}" to actions/deploy-pages, or choose it in Settings, Pages.`);
        return inBranch;
    }
    if (pages.source !== undefined && (pages.source.branch !== branch || pages.source.path !== '/')) {
        throw new errors/* ConfigurationError */.j1(`GitHub Pages serve ${pages.source.path} of the branch "${pages.source.branch}", not the branch "${branch}".`, {
            location: { key: 'deploy.pages.branch' },
            hint: `Set deploy.pages.branch, or choose "${branch}" and "/ (root)" in the repository's Settings, Pages.`,
        });
    }
    return `${(pages.html_url ?? inBranch).replace(/\/$/, '')}/${path}`;
}
/** Commits that are made with a workflow's own token start no build of Pages by themselves. */
async function requestBuild(client) {
    const purpose = { action: 'build the GitHub Pages', permission: 'pages: write' };
    const pages = await client.find(readPages, (octokit) => octokit.rest.repos.getPages(client.repository));
    if (pages === null || pages.build_type === 'workflow')
        return;
    await client.send(purpose, (octokit) => octokit.rest.repos.requestPagesBuild(client.repository));
}

;// CONCATENATED MODULE: ./build/shared/src/platform/github/tags.js




const tags_READ = { permission: 'contents: read' };
const WRITE = { permission: 'contents: write' };
/** The last lines of a tag's message, see `create`. */
const tags_REQUEST_ID = /\n\nRequest-Id: [0-9a-f-]{36}\n*$/;
/** Annotated tags, and the commits of their own that they point to. */
function githubTags(client) {
    return {
        async list(prefix) {
            const purpose = { ...tags_READ, action: `list the tags that begin with "${prefix}"` };
            const references = await client.send(purpose, (octokit) => octokit.rest.git.listMatchingRefs({ ...client.repository, ref: `tags/${prefix}` }));
            return resolveCommits(client, purpose, references);
        },
        async readFiles({ name, commit }, paths) {
            const purpose = { ...tags_READ, action: `read the record of tag "${name}"` };
            const { tree } = await client.send(purpose, (octokit) => octokit.rest.git.getTree({ ...client.repository, tree_sha: commit, recursive: 'true' }));
            const files = new Map();
            for (const { path, type, sha } of tree) {
                if (type !== 'blob' || !paths.includes(path))
                    continue;
                const blob = await client.send(purpose, (octokit) => octokit.rest.git.getBlob({ ...client.repository, file_sha: sha }));
                files.set(path, Buffer.from(blob.content, 'base64').toString('utf8'));
            }
            return files;
        },
        async readMessage({ name }) {
            const purpose = { ...tags_READ, action: `read the message of tag "${name}"` };
            const { object } = await client.send(purpose, (octokit) => octokit.rest.git.getRef({ ...client.repository, ref: `tags/${name}` }));
            if (object.type !== 'tag')
                return '';
            const { message } = await client.send(purpose, (octokit) => octokit.rest.git.getTag({ ...client.repository, tag_sha: object.sha }));
            return message.replace(tags_REQUEST_ID, '');
        },
        async createRecord(message, files) {
            const purpose = { ...WRITE, action: 'write the record commit of a version' };
            if (client.run.commit === '') {
                throw new errors/* InfrastructureError */.EN('The run has no commit, so that a record of a version would have no parent.');
            }
            // Without a base tree the new one holds these files and nothing of the code.
            const tree = await client.send(purpose, (octokit) => octokit.rest.git.createTree({
                ...client.repository,
                tree: [...files].map(([path, content]) => ({ path, mode: '100644', type: 'blob', content })),
            }));
            const commit = await client.send(purpose, (octokit) => octokit.rest.git.createCommit({
                ...client.repository,
                message,
                tree: tree.sha,
                parents: [client.run.commit],
            }));
            return commit.sha;
        },
        async create(name, commit, message) {
            const purpose = { ...WRITE, action: `make the tag "${name}"` };
            // The identifier makes the object ours alone: two runs that make the same tag in the same second would
            // otherwise make the same object, and each would take the other's for its own.
            const object = await client.send(purpose, (octokit) => octokit.rest.git.createTag({
                ...client.repository,
                tag: name,
                message: `${message}\n\nRequest-Id: ${(0,external_node_crypto_.randomUUID)()}\n`,
                object: commit,
                type: 'commit',
            }));
            return createReference(client, purpose, name, object.sha);
        },
    };
}
/** Makes the reference, which only one caller can. @returns whether it points to `object`, and so is ours. */
async function createReference(client, purpose, name, object) {
    try {
        await client.send(purpose, (octokit) => octokit.rest.git.createRef({ ...client.repository, ref: `refs/tags/${name}`, sha: object }));
        return true;
    }
    catch (error) {
        if (statusOf(error) !== 422)
            throw error;
        // "Reference already exists" may be the second answer to a request of ours whose first one was lost; any
        // other reason leaves no reference.
        const existing = await client.find(purpose, (octokit) => octokit.rest.git.getRef({ ...client.repository, ref: `tags/${name}` }));
        if (existing === null)
            throw error;
        return existing.object.sha === object;
    }
}
/**
 * The commits that references point to in the end. The list of all tags gives a hundred of them with one request;
 * what it does not hold (yet) is looked up one by one.
 */
async function resolveCommits(client, purpose, references) {
    const commits = new Map();
    const annotated = new Map();
    for (const { ref, object } of references) {
        const name = ref.slice('refs/tags/'.length);
        if (object.type === 'tag')
            annotated.set(name, object.sha);
        else
            commits.set(name, object.sha);
    }
    if (annotated.size > 0) {
        const tags = client.list(purpose, (octokit, page) => octokit.rest.repos.listTags({ ...client.repository, per_page: PAGE_SIZE, page }));
        for await (const { name, commit } of tags) {
            if (annotated.delete(name))
                commits.set(name, commit.sha);
            if (annotated.size === 0)
                break;
        }
    }
    for (const [name, id] of annotated) {
        const { object } = await client.send(purpose, (octokit) => octokit.rest.git.getTag({ ...client.repository, tag_sha: id }));
        commits.set(name, object.sha);
    }
    return [...commits].map(([name, commit]) => ({ name, commit }));
}

;// CONCATENATED MODULE: ./build/shared/src/platform/github/workflows.js




/** What GitHub answers where a workflow does not declare an input. */
const UNEXPECTED_INPUTS = /Unexpected inputs provided/i;
/** Workflows of this repository: their state, and runs of them that are set off from here. */
function githubWorkflows(client) {
    const findDispatched = async (file, text, since) => {
        const purpose = { action: `list the runs of ${file}`, permission: 'actions: read' };
        const runs = await listRuns(client, purpose, file, since);
        const titled = runs.filter(({ display_title: title }) => title?.includes(text));
        const [found] = titled.length > 0 ? titled : runs;
        return found ? { id: String(found.id), url: found.html_url } : null;
    };
    return {
        async find(file) {
            const purpose = { action: `look up the workflow ${file}`, permission: 'actions: read' };
            const found = await client.find(purpose, (octokit) => octokit.rest.actions.getWorkflow({ ...client.repository, workflow_id: (0,external_node_path_.basename)(file) }));
            return found && { name: found.name, state: stateOf(found.state), url: found.html_url };
        },
        async dispatch({ file, inputs, text }) {
            const purpose = { action: `set off the workflow ${file}`, permission: 'actions: write' };
            const ref = branchOf(client.run.ref);
            // GitHub keeps the time of a run in seconds, and its clock is not ours.
            const since = new Date(Date.now() - 60_000);
            const send = (sent) => client.send(purpose, async (octokit) => {
                const { data } = await octokit.rest.actions.createWorkflowDispatch({
                    ...client.repository,
                    workflow_id: (0,external_node_path_.basename)(file),
                    ref,
                    inputs: { ...sent },
                    return_run_details: true,
                });
                return { data: runOf(data) };
            }, 
            // A workflow that was set off must not be set off again because the answer was lost.
            { lookup: async () => (await findDispatched(file, text, since)) ?? undefined });
            try {
                const started = await send(inputs).catch((error) => {
                    if (statusOf(error) !== 422 || !UNEXPECTED_INPUTS.test((0,errors/* messageOf */.bD)(error)))
                        throw error;
                    client.log.warning(`${file} does not declare all of the inputs ${Object.keys(inputs).join(', ')} below on.workflow_dispatch.inputs; ` +
                        'it is set off without them.');
                    return send({});
                });
                return started ?? (await findDispatched(file, text, since)) ?? { id: null, url: null };
            }
            catch (error) {
                throw cannotDispatch(error, file);
            }
        },
        findDispatched,
    };
}
/** Runs that were set off since a time, the oldest first. */
async function listRuns(client, purpose, file, since) {
    const { workflow_runs: runs } = await client.send(purpose, (octokit) => octokit.rest.actions.listWorkflowRuns({
        ...client.repository,
        workflow_id: (0,external_node_path_.basename)(file),
        event: 'workflow_dispatch',
        per_page: PAGE_SIZE,
    }));
    return runs
        .filter(({ created_at: created }) => Date.parse(created) >= since.getTime())
        .sort((a, b) => a.id - b.id);
}
/** What newer versions of the API answer; older ones answer nothing. */
function runOf(data) {
    if (data === null || typeof data !== 'object' || !('workflow_run_id' in data))
        return null;
    const { workflow_run_id: id, html_url: url } = data;
    return { id: String(id), url: url ?? null };
}
function stateOf(state) {
    if (state === 'active')
        return 'active';
    return state === 'disabled_inactivity' ? 'inactive' : 'disabled';
}
function branchOf(ref) {
    if (/^refs\/(heads|tags)\//.test(ref))
        return ref.replace(/^refs\/(heads|tags)\//, '');
    throw new errors/* InfrastructureError */.EN(`A workflow is set off on a branch, and this run is on ${ref === '' ? 'none' : `"${ref}"`}.`, { hint: 'Watch on a schedule or on a push, not on pull requests.' });
}
function cannotDispatch(error, file) {
    const status = statusOf(error);
    if (status !== 404 && status !== 422)
        return error;
    return new errors/* ConfigurationError */.j1(`The workflow ${file} cannot be set off: ${(0,errors/* messageOf */.bD)(error)}`, {
        location: { key: 'retrain' },
        hint: 'Name a file below .github/workflows of the default branch whose "on:" has workflow_dispatch.',
        cause: error,
    });
}

;// CONCATENATED MODULE: ./build/shared/src/platform/github/platform.js























/**
 * The platform of a GitHub workflow: the runner's services and the REST API. Nothing is asked of either before it is
 * needed.
 * @throws InfrastructureError if there is no token or this is not a runner: nothing falls back to another platform.
 */
async function githubPlatform(options) {
    const { environment } = options;
    const token = requireToken(options.token);
    const run = await githubRunFacts(environment);
    const core = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(4942), __webpack_require__.e(3838)]).then(__webpack_require__.bind(__webpack_require__, 33838));
    const log = options.log ?? (0,logger/* githubLogger */.k)(core);
    const client = new GitHubClient({
        token,
        apiUrl: environment.GITHUB_API_URL || 'https://api.github.com',
        run,
        log,
        ...(options.sleep ? { sleep: options.sleep } : {}),
    });
    // Hosted runners throw this away; those of one's own keep the tool cache.
    const toolDirectory = environment.RUNNER_TOOL_CACHE || (0,external_node_path_.join)(environment.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), 'tools');
    const sigstore = options.sigstore ?? realSigstore((0,external_node_path_.join)(toolDirectory, 'mlops-sigstore'));
    return {
        kind: 'github',
        run,
        runs: githubRuns(client),
        log,
        secrets: (0,secrets/* environmentSecrets */.P)(environment, core.setSecret),
        programEnvironment: (pass) => (0,program_environment/* programEnvironment */.y)(environment, pass),
        toolDirectory,
        keepsTools: false,
        tensorflowDirectory: environment.MLOPS_TFJS_NODE || null,
        artifacts: githubArtifacts(client, environment),
        cache: githubCache(environment, log),
        comments: githubComments(client),
        checks: githubChecks(client),
        pullRequests: githubPullRequests(client),
        code: githubCode(client),
        issues: githubIssues(client),
        workflows: githubWorkflows(client),
        sharedFiles: githubSharedFiles(client),
        tags: githubTags(client),
        releases: githubReleases(client),
        deployments: githubDeployments(client),
        attestations: githubAttestations(client, environment, sigstore),
        sites: githubSites(client),
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
