export const id = 8861;
export const ids = [8861];
export const modules = {

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

/***/ 20675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eH: () => (/* binding */ sendFollowing),
  w$: () => (/* binding */ sendRequest),
  LH: () => (/* binding */ withRetries)
});

// UNUSED EXPORTS: TemporaryAnswer, redirectTarget

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(40610);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/base/retry.js
var retry = __webpack_require__(97913);
;// CONCATENATED MODULE: ./build/shared/src/data/sources/addresses.js

/**
 * Networks that no public service is in, and where machines keep what is not for others: this machine, private
 * networks, link-local addresses with the metadata services of clouds, multicast (IANA's special-purpose address
 * registries, RFC 6890, and Azure's 168.63.129.16).
 */
const addresses_closed = new external_node_net_.BlockList();
for (const [network, bits] of [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['168.63.129.16', 32],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.88.99.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
]) {
    addresses_closed.addSubnet(network, bits, 'ipv4');
}
for (const [network, bits] of [
    ['2001::', 23],
    ['2001:db8::', 32],
    ['2002::', 16],
    ['3fff::', 20],
]) {
    addresses_closed.addSubnet(network, bits, 'ipv6');
}
/** All of IPv6 that is given out to services; what is outside is local, reserved or multicast. */
const globalUnicast = new external_node_net_.BlockList();
globalUnicast.addSubnet('2000::', 3, 'ipv6');
/** Prefixes behind which the last 32 bits are an IPv4 address: mapped (RFC 4291) and translated (RFC 6052). */
const embedding = ['0:0:0:0:0:ffff', '64:ff9b:0:0:0:0'];
/** Whether an IP address is one of the public internet. @param address as a resolver or a socket gives it. */
function isPublicAddress(address) {
    const plain = address.replace(/%.*$/, '');
    if ((0,external_node_net_.isIP)(plain) === 0)
        return false;
    if ((0,external_node_net_.isIPv4)(plain))
        return !addresses_closed.check(plain, 'ipv4');
    const groups = groupsOf(plain);
    if (embedding.includes(groups.slice(0, 6).join(':'))) {
        const [high, low] = groups.slice(6).map((group) => Number.parseInt(group, 16));
        return isPublicAddress([high >> 8, high & 255, low >> 8, low & 255].join('.'));
    }
    return globalUnicast.check(plain, 'ipv6') && !addresses_closed.check(plain, 'ipv6');
}
/** The eight groups of an IPv6 address, without leading zeros. */
function groupsOf(address) {
    // The URL parser writes a dotted end as two groups.
    const text = new URL(`http://[${address}]`).hostname.slice(1, -1);
    const [left, right] = text.split('::').map((half) => half.split(':').filter((group) => group !== ''));
    if (right === undefined)
        return left;
    return [...left, ...Array(8 - left.length - right.length).fill('0'), ...right];
}

// EXTERNAL MODULE: ./build/shared/src/data/sources/source-location.js
var source_location = __webpack_require__(96444);
;// CONCATENATED MODULE: ./build/shared/src/data/sources/http-request.js









/** A connection that says nothing for so long is given up. Milliseconds. */
const longestSilence = 60_000;
const mostRedirects = 5;
/** An answer that says that the service cannot answer now; tried again. */
class TemporaryAnswer extends Error {
    status;
    after;
    constructor(answer) {
        super(`it answered ${answer.statusCode}`);
        this.status = answer.statusCode;
        this.after = (0,retry/* parseRetryAfter */.m)(answer.headers['retry-after'], Date.now());
    }
}
/**
 * Sends one request and follows nothing. The address that is connected to is checked, not the name: whatever a name
 * resolves to at that moment, no private address is reached unless it is allowed.
 * @throws ConfigurationError if the address is private; network errors as Node has them; TemporaryAnswer for 408,
 * 429 and 5xx.
 */
async function sendRequest(request) {
    const { url, method, headers, signal } = request;
    const host = url.hostname.replace(/^\[|\]$/g, '');
    if (!mayBePrivate(request) && (0,external_node_net_.isIP)(host) !== 0 && !isPublicAddress(host)) {
        throw privateAddress(request, host);
    }
    const { request: send } = url.protocol === 'https:' ? external_node_https_ : external_node_http_;
    const answer = await new Promise((resolve, reject) => {
        const sent = send(url, {
            method,
            headers: { 'user-agent': 'mlops-actions', 'accept-encoding': 'identity', ...headers },
            lookup: guardedLookup(request),
            timeout: longestSilence,
            agent: false,
            signal,
        });
        sent.on('timeout', () => sent.destroy(Object.assign(new Error('it said nothing for a minute'), { code: 'ETIMEDOUT' })));
        sent.on('response', resolve);
        sent.on('error', reject);
        sent.end();
    });
    const status = answer.statusCode;
    if (status === 408 || status === 429 || status >= 500) {
        answer.destroy();
        throw new TemporaryAnswer(answer);
    }
    return answer;
}
/**
 * Sends a request and follows redirects, at most five. Each hop is checked like the first; the token goes to the
 * origin that it is meant for and nowhere else.
 * @param authorization header for the origin of `request.url`.
 */
async function sendFollowing(request, authorization) {
    let url = request.url;
    for (let hop = 0;; hop++) {
        const isHome = url.origin === request.url.origin;
        const headers = { ...request.headers, ...(authorization && isHome ? { authorization } : {}) };
        const answer = await sendRequest({ ...request, url, headers });
        const { location } = answer.headers;
        if (![301, 302, 303, 307, 308].includes(answer.statusCode) || location === undefined) {
            return answer;
        }
        answer.destroy();
        if (hop === mostRedirects) {
            throw new errors/* ConfigurationError */.j1(`"${(0,source_location/* publicName */.px)(request.url)}" redirects more than ${mostRedirects} times.`, {
                location: { key: request.key },
                hint: 'Name the address that it leads to.',
            });
        }
        url = redirectTarget(url, location, request.key);
    }
}
/**
 * Where a redirect leads.
 * @throws ConfigurationError if that is no address of http(s), gives up encryption, or holds a password.
 */
function redirectTarget(from, location, key) {
    const refuse = (why) => {
        throw new errors/* ConfigurationError */.j1(`"${(0,source_location/* publicName */.px)(from)}" redirects ${why}.`, {
            location: { key },
            hint: 'Name an address that needs no such redirect.',
        });
    };
    let url;
    try {
        url = new URL(location, from);
    }
    catch {
        return refuse('to something that is no address');
    }
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return refuse(`to "${url.protocol}"`);
    if (from.protocol === 'https:' && url.protocol === 'http:')
        return refuse('from https to http');
    if (url.username !== '' || url.password !== '')
        return refuse('to an address with a password');
    return url;
}
/**
 * Runs a whole exchange again where the network or the service failed for the moment.
 * @param name of the source, for messages.
 * @throws InfrastructureError where it does not heal; configuration errors as they are.
 */
async function withRetries(name, { log, signal }, exchange) {
    try {
        return await (0,retry/* retry */.L)(exchange, {
            decide: (error) => {
                if (signal?.aborted)
                    return { again: false };
                if (error instanceof TemporaryAnswer) {
                    return error.after === undefined ? { again: true } : { again: true, after: error.after };
                }
                return { again: isNetworkError(error) };
            },
            onRetry: ({ error, attempt, tries, wait }) => log.info(`${name}: ${(0,errors/* messageOf */.bD)(error)}; attempt ${attempt + 1} of ${tries} in ${wait} ms.`),
            sleep: (milliseconds) => (0,promises_.setTimeout)(milliseconds, undefined, { signal }),
        });
    }
    catch (error) {
        signal?.throwIfAborted();
        if (error instanceof TemporaryAnswer || isNetworkError(error)) {
            throw new errors/* InfrastructureError */.EN(`"${name}" could not be fetched: ${(0,errors/* messageOf */.bD)(error)}.`, {
                hint: 'Is the address right, and the service up? Running it again may help.',
                retryable: true,
                cause: error,
            });
        }
        throw error;
    }
}
function isNetworkError(error) {
    const { code } = error;
    return (typeof code === 'string' &&
        /^(E(CONN|HOST|NET|PIPE|TIMEDOUT|AI_|NOTFOUND)|ENOTFOUND|ERR_TLS|ERR_SSL|CERT_|DEPTH_|SELF_SIGNED|UNABLE_TO|HPE_|ERR_HTTP)/.test(code));
}
function mayBePrivate({ url, privateHost }) {
    return privateHost !== undefined && url.hostname === privateHost;
}
/** Resolves a name, and fails where one of its addresses is private. */
function guardedLookup(request) {
    return (hostname, options, callback) => {
        (0,external_node_dns_.lookup)(hostname, { ...options, all: true }, (error, found) => {
            const addresses = found;
            if (error)
                return callback(error, [], 0);
            const bad = mayBePrivate(request)
                ? undefined
                : addresses.find(({ address }) => !isPublicAddress(address));
            if (bad)
                return callback(privateAddress(request, bad.address), [], 0);
            if (options.all)
                return callback(null, addresses);
            callback(null, addresses[0].address, addresses[0].family);
        });
    };
}
function privateAddress(request, address) {
    return new errors/* ConfigurationError */.j1(`"${(0,source_location/* publicName */.px)(request.url)}" leads to ${address}, which is no address of the public internet.`, {
        location: { key: request.key },
        hint: 'A host in a private network must be named in the source itself, with allow-private: true beside url; a redirect never leads to another one.',
    });
}


/***/ }),

/***/ 88861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ fetchedFile),
/* harmony export */   httpPart: () => (/* binding */ httpPart),
/* harmony export */   tD: () => (/* binding */ changed)
/* harmony export */ });
/* unused harmony export strongTag */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57296);
/* harmony import */ var _check_parquet_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43265);
/* harmony import */ var _http_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20675);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57650);
/* harmony import */ var _read_content_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37595);
/* harmony import */ var _source_location_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96444);







/** Variables that are meant for others; a configuration could else send them anywhere. */
const othersVariables = /^(GITHUB_|ACTIONS_|RUNNER_|INPUT_|AWS_|PG|DATABASE_URL$|NODE_|NPM_)/i;
/**
 * Data at an address of http(s). With a strong ETag the content is known without fetching it; else it is fetched and
 * digested. A weak ETag or a date of modification is not enough: both may stay when the content changes.
 */
function httpPart(location, context) {
    const { url, kind, maxBytes } = location;
    const { key, signal } = context;
    const name = (0,_source_location_js__WEBPACK_IMPORTED_MODULE_5__/* .publicName */ .px)(url);
    const authorization = readToken(location, name, context);
    const request = {
        url,
        method: 'GET',
        headers: {},
        key,
        signal,
        ...(location.allowPrivate ? { privateHost: url.hostname } : {}),
    };
    /** The strong ETag that the cache key stands on; undefined where it stands on the content or nobody asked. */
    let expected;
    const fetched = (0,_once_js__WEBPACK_IMPORTED_MODULE_6__/* .once */ .O)(async () => {
        const target = await context.newFile(kind.format);
        return (0,_http_request_js__WEBPACK_IMPORTED_MODULE_3__/* .withRetries */ .LH)(name, context, async () => {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(target, { force: true });
            const answer = await (0,_http_request_js__WEBPACK_IMPORTED_MODULE_3__/* .sendFollowing */ .eH)(request, authorization);
            try {
                checkStatus(answer, name, key);
                if (expected !== undefined && strongTag(answer) !== expected)
                    throw changed(name);
                const found = { ...kind, compression: compressionOf(kind, answer, name, key) };
                const facts = await (0,_read_content_js__WEBPACK_IMPORTED_MODULE_4__/* .readContent */ .c)(answer, {
                    name,
                    key,
                    kind: found,
                    target,
                    digest: true,
                    maxBytes,
                    signal,
                });
                return { facts, target };
            }
            finally {
                answer.destroy();
            }
        });
    });
    return {
        id: url.href,
        name,
        format: kind.format,
        fingerprint: (0,_once_js__WEBPACK_IMPORTED_MODULE_6__/* .once */ .O)(async () => {
            const tag = await (0,_http_request_js__WEBPACK_IMPORTED_MODULE_3__/* .withRetries */ .LH)(name, context, async () => {
                const answer = await (0,_http_request_js__WEBPACK_IMPORTED_MODULE_3__/* .sendFollowing */ .eH)({ ...request, method: 'HEAD' }, authorization);
                answer.destroy();
                // A service may not know HEAD: then GET says what is wrong, if anything is.
                return answer.statusCode === 200 ? strongTag(answer) : undefined;
            });
            if (tag === undefined)
                return (await fetched()).facts.digest;
            expected = tag;
            return `etag:${tag}`;
        }),
        file: (0,_once_js__WEBPACK_IMPORTED_MODULE_6__/* .once */ .O)(async () => {
            const { facts, target } = await fetched();
            context.log.info(`Fetched ${name}: ${facts.size} bytes.`);
            return fetchedFile(name, kind, target, facts, key);
        }),
    };
}
/** A fetched file as DuckDB reads it; Parquet is checked here, text was while it was fetched. */
async function fetchedFile(name, kind, path, { longestLine }, key) {
    const file = { name, path, format: kind.format, delimiter: kind.delimiter, longestLine };
    return kind.format === 'parquet' ? { ...file, columns: await (0,_check_parquet_js__WEBPACK_IMPORTED_MODULE_2__/* .checkParquet */ .r)(path, name, key) } : file;
}
/** The content was another one a moment ago. */
function changed(name) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InfrastructureError */ .EN(`"${name}" changed while it was being read.`, {
        hint: 'Run it again.',
        retryable: true,
    });
}
function readToken(location, name, { secrets, key }) {
    const variable = location.authorization;
    if (variable === undefined)
        return undefined;
    if (othersVariables.test(variable)) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`The variable ${variable} is not sent to "${name}": it is meant for others.`, {
            location: { key },
            hint: 'Give the token in a variable of its own, such as DATA_TOKEN.',
        });
    }
    if (location.url.protocol !== 'https:' && !location.allowPrivate) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`The token would go to "${name}" without encryption.`, {
            location: { key },
            hint: 'Use https.',
        });
    }
    const token = secrets.read(variable);
    if (token === undefined) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`The environment variable ${variable} is not set; "${name}" needs it.`, {
            location: { key },
            hint: 'In a workflow, set it with "env:" from a secret.',
        });
    }
    if (!/^[\x21-\x7e]+$/.test(token)) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`The environment variable ${variable} holds what no token does.`, {
            location: { key },
            hint: 'It must be printable characters without a space or line break.',
        });
    }
    return `Bearer ${token}`;
}
function checkStatus(answer, name, key) {
    const status = answer.statusCode;
    if (status === 200)
        return;
    if (status === 401 || status === 403) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InfrastructureError */ .EN(`"${name}" denies access: it answered ${status}.`, {
            hint: 'Give a token with "authorization: NAME_OF_VARIABLE" in the source, and set that variable.',
        });
    }
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(status === 404 || status === 410
        ? `There is nothing at "${name}": it answered ${status}.`
        : `"${name}" answered ${status}, not 200.`, { location: { key }, hint: 'Open the address to see what is there.' });
}
/** An ETag that changes with every byte (RFC 9110, section 8.8.1). */
function strongTag(answer) {
    const { etag } = answer.headers;
    return etag !== undefined && /^"[^"]+"$/.test(etag) ? etag : undefined;
}
/** A service may pack text on the way although nobody asked it to. */
function compressionOf(kind, { headers }, name, key) {
    const encoding = headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
    if (kind.compression !== null || encoding === 'identity' || encoding === '')
        return kind.compression;
    if (kind.format !== 'parquet' && (encoding === 'gzip' || encoding === 'x-gzip'))
        return 'gzip';
    if (kind.format !== 'parquet' && encoding === 'zstd')
        return 'zstd';
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`"${name}" comes in the encoding "${encoding}", which nobody asked for.`, {
        location: { key },
        hint: 'Let the service send the content as it is, or with gzip.',
    });
}


/***/ })

};
