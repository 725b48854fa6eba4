export const id = 5072;
export const ids = [5072,8861];
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


/***/ }),

/***/ 65072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s3Parts: () => (/* binding */ s3Parts)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/data/sources/glob-pattern.js
var glob_pattern = __webpack_require__(91218);
// EXTERNAL MODULE: ./build/shared/src/data/sources/http-request.js + 1 modules
var http_request = __webpack_require__(20675);
// EXTERNAL MODULE: ./build/shared/src/data/sources/http-source.js
var http_source = __webpack_require__(88861);
// EXTERNAL MODULE: ./build/shared/src/data/sources/local-source.js + 1 modules
var local_source = __webpack_require__(44864);
// EXTERNAL MODULE: ./build/shared/src/data/sources/once.js
var once = __webpack_require__(57650);
// EXTERNAL MODULE: ./build/shared/src/data/sources/read-content.js
var read_content = __webpack_require__(37595);
;// CONCATENATED MODULE: ./node_modules/aws4fetch/dist/aws4fetch.esm.mjs
/**
 * @license MIT <https://opensource.org/licenses/MIT>
 * @copyright Michael Hart 2024
 */
const encoder = new TextEncoder();
const HOST_SERVICES = {
  appstream2: 'appstream',
  cloudhsmv2: 'cloudhsm',
  email: 'ses',
  marketplace: 'aws-marketplace',
  mobile: 'AWSMobileHubService',
  pinpoint: 'mobiletargeting',
  queue: 'sqs',
  'git-codecommit': 'codecommit',
  'mturk-requester-sandbox': 'mturk-requester',
  'personalize-runtime': 'personalize',
};
const UNSIGNABLE_HEADERS = new Set([
  'authorization',
  'content-type',
  'content-length',
  'user-agent',
  'presigned-expires',
  'expect',
  'x-amzn-trace-id',
  'range',
  'connection',
]);
class AwsClient {
  constructor({ accessKeyId, secretAccessKey, sessionToken, service, region, cache, retries, initRetryMs }) {
    if (accessKeyId == null) throw new TypeError('accessKeyId is a required option')
    if (secretAccessKey == null) throw new TypeError('secretAccessKey is a required option')
    this.accessKeyId = accessKeyId;
    this.secretAccessKey = secretAccessKey;
    this.sessionToken = sessionToken;
    this.service = service;
    this.region = region;
    this.cache = cache || new Map();
    this.retries = retries != null ? retries : 10;
    this.initRetryMs = initRetryMs || 50;
  }
  async sign(input, init) {
    if (input instanceof Request) {
      const { method, url, headers, body } = input;
      init = Object.assign({ method, url, headers }, init);
      if (init.body == null && headers.has('Content-Type')) {
        init.body = body != null && headers.has('X-Amz-Content-Sha256') ? body : await input.clone().arrayBuffer();
      }
      input = url;
    }
    const signer = new AwsV4Signer(Object.assign({ url: input.toString() }, init, this, init && init.aws));
    const signed = Object.assign({}, init, await signer.sign());
    delete signed.aws;
    try {
      return new Request(signed.url.toString(), signed)
    } catch (e) {
      if (e instanceof TypeError) {
        return new Request(signed.url.toString(), Object.assign({ duplex: 'half' }, signed))
      }
      throw e
    }
  }
  async fetch(input, init) {
    for (let i = 0; i <= this.retries; i++) {
      const fetched = fetch(await this.sign(input, init));
      if (i === this.retries) {
        return fetched
      }
      const res = await fetched;
      if (res.status < 500 && res.status !== 429) {
        return res
      }
      await new Promise(resolve => setTimeout(resolve, Math.random() * this.initRetryMs * Math.pow(2, i)));
    }
    throw new Error('An unknown error occurred, ensure retries is not negative')
  }
}
class AwsV4Signer {
  constructor({ method, url, headers, body, accessKeyId, secretAccessKey, sessionToken, service, region, cache, datetime, signQuery, appendSessionToken, allHeaders, singleEncode }) {
    if (url == null) throw new TypeError('url is a required option')
    if (accessKeyId == null) throw new TypeError('accessKeyId is a required option')
    if (secretAccessKey == null) throw new TypeError('secretAccessKey is a required option')
    this.method = method || (body ? 'POST' : 'GET');
    this.url = new URL(url);
    this.headers = new Headers(headers || {});
    this.body = body;
    this.accessKeyId = accessKeyId;
    this.secretAccessKey = secretAccessKey;
    this.sessionToken = sessionToken;
    let guessedService, guessedRegion;
    if (!service || !region) {
[guessedService, guessedRegion] = guessServiceRegion(this.url, this.headers);
    }
    this.service = service || guessedService || '';
    this.region = region || guessedRegion || 'us-east-1';
    this.cache = cache || new Map();
    this.datetime = datetime || new Date().toISOString().replace(/[:-]|\.\d{3}/g, '');
    this.signQuery = signQuery;
    this.appendSessionToken = appendSessionToken || this.service === 'iotdevicegateway';
    this.headers.delete('Host');
    if (this.service === 's3' && !this.signQuery && !this.headers.has('X-Amz-Content-Sha256')) {
      this.headers.set('X-Amz-Content-Sha256', 'UNSIGNED-PAYLOAD');
    }
    const params = this.signQuery ? this.url.searchParams : this.headers;
    params.set('X-Amz-Date', this.datetime);
    if (this.sessionToken && !this.appendSessionToken) {
      params.set('X-Amz-Security-Token', this.sessionToken);
    }
    this.signableHeaders = ['host', ...this.headers.keys()]
      .filter(header => allHeaders || !UNSIGNABLE_HEADERS.has(header))
      .sort();
    this.signedHeaders = this.signableHeaders.join(';');
    this.canonicalHeaders = this.signableHeaders
      .map(header => header + ':' + (header === 'host' ? this.url.host : (this.headers.get(header) || '').replace(/\s+/g, ' ')))
      .join('\n');
    this.credentialString = [this.datetime.slice(0, 8), this.region, this.service, 'aws4_request'].join('/');
    if (this.signQuery) {
      if (this.service === 's3' && !params.has('X-Amz-Expires')) {
        params.set('X-Amz-Expires', '86400');
      }
      params.set('X-Amz-Algorithm', 'AWS4-HMAC-SHA256');
      params.set('X-Amz-Credential', this.accessKeyId + '/' + this.credentialString);
      params.set('X-Amz-SignedHeaders', this.signedHeaders);
    }
    if (this.service === 's3') {
      try {
        this.encodedPath = decodeURIComponent(this.url.pathname.replace(/\+/g, ' '));
      } catch (e) {
        this.encodedPath = this.url.pathname;
      }
    } else {
      this.encodedPath = this.url.pathname.replace(/\/+/g, '/');
    }
    if (!singleEncode) {
      this.encodedPath = encodeURIComponent(this.encodedPath).replace(/%2F/g, '/');
    }
    this.encodedPath = encodeRfc3986(this.encodedPath);
    const seenKeys = new Set();
    this.encodedSearch = [...this.url.searchParams]
      .filter(([k]) => {
        if (!k) return false
        if (this.service === 's3') {
          if (seenKeys.has(k)) return false
          seenKeys.add(k);
        }
        return true
      })
      .map(pair => pair.map(p => encodeRfc3986(encodeURIComponent(p))))
      .sort(([k1, v1], [k2, v2]) => k1 < k2 ? -1 : k1 > k2 ? 1 : v1 < v2 ? -1 : v1 > v2 ? 1 : 0)
      .map(pair => pair.join('='))
      .join('&');
  }
  async sign() {
    if (this.signQuery) {
      this.url.searchParams.set('X-Amz-Signature', await this.signature());
      if (this.sessionToken && this.appendSessionToken) {
        this.url.searchParams.set('X-Amz-Security-Token', this.sessionToken);
      }
    } else {
      this.headers.set('Authorization', await this.authHeader());
    }
    return {
      method: this.method,
      url: this.url,
      headers: this.headers,
      body: this.body,
    }
  }
  async authHeader() {
    return [
      'AWS4-HMAC-SHA256 Credential=' + this.accessKeyId + '/' + this.credentialString,
      'SignedHeaders=' + this.signedHeaders,
      'Signature=' + (await this.signature()),
    ].join(', ')
  }
  async signature() {
    const date = this.datetime.slice(0, 8);
    const cacheKey = [this.secretAccessKey, date, this.region, this.service].join();
    let kCredentials = this.cache.get(cacheKey);
    if (!kCredentials) {
      const kDate = await hmac('AWS4' + this.secretAccessKey, date);
      const kRegion = await hmac(kDate, this.region);
      const kService = await hmac(kRegion, this.service);
      kCredentials = await hmac(kService, 'aws4_request');
      this.cache.set(cacheKey, kCredentials);
    }
    return buf2hex(await hmac(kCredentials, await this.stringToSign()))
  }
  async stringToSign() {
    return [
      'AWS4-HMAC-SHA256',
      this.datetime,
      this.credentialString,
      buf2hex(await hash(await this.canonicalString())),
    ].join('\n')
  }
  async canonicalString() {
    return [
      this.method.toUpperCase(),
      this.encodedPath,
      this.encodedSearch,
      this.canonicalHeaders + '\n',
      this.signedHeaders,
      await this.hexBodyHash(),
    ].join('\n')
  }
  async hexBodyHash() {
    let hashHeader = this.headers.get('X-Amz-Content-Sha256') || (this.service === 's3' && this.signQuery ? 'UNSIGNED-PAYLOAD' : null);
    if (hashHeader == null) {
      if (this.body && typeof this.body !== 'string' && !('byteLength' in this.body)) {
        throw new Error('body must be a string, ArrayBuffer or ArrayBufferView, unless you include the X-Amz-Content-Sha256 header')
      }
      hashHeader = buf2hex(await hash(this.body || ''));
    }
    return hashHeader
  }
}
async function hmac(key, string) {
  const cryptoKey = await crypto.subtle.importKey(
    'raw',
    typeof key === 'string' ? encoder.encode(key) : key,
    { name: 'HMAC', hash: { name: 'SHA-256' } },
    false,
    ['sign'],
  );
  return crypto.subtle.sign('HMAC', cryptoKey, encoder.encode(string))
}
async function hash(content) {
  return crypto.subtle.digest('SHA-256', typeof content === 'string' ? encoder.encode(content) : content)
}
const HEX_CHARS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'];
function buf2hex(arrayBuffer) {
  const buffer = new Uint8Array(arrayBuffer);
  let out = '';
  for (let idx = 0; idx < buffer.length; idx++) {
    const n = buffer[idx];
    out += HEX_CHARS[(n >>> 4) & 0xF];
    out += HEX_CHARS[n & 0xF];
  }
  return out
}
function encodeRfc3986(urlEncodedStr) {
  return urlEncodedStr.replace(/[!'()*]/g, c => '%' + c.charCodeAt(0).toString(16).toUpperCase())
}
function guessServiceRegion(url, headers) {
  const { hostname, pathname } = url;
  if (hostname.endsWith('.on.aws')) {
    const match = hostname.match(/^[^.]{1,63}\.lambda-url\.([^.]{1,63})\.on\.aws$/);
    return match != null ? ['lambda', match[1] || ''] : ['', '']
  }
  if (hostname.endsWith('.r2.cloudflarestorage.com')) {
    return ['s3', 'auto']
  }
  if (hostname.endsWith('.backblazeb2.com')) {
    const match = hostname.match(/^(?:[^.]{1,63}\.)?s3\.([^.]{1,63})\.backblazeb2\.com$/);
    return match != null ? ['s3', match[1] || ''] : ['', '']
  }
  const match = hostname.replace('dualstack.', '').match(/([^.]{1,63})\.(?:([^.]{0,63})\.)?amazonaws\.com(?:\.cn)?$/);
  let service = (match && match[1]) || '';
  let region = match && match[2];
  if (region === 'us-gov') {
    region = 'us-gov-west-1';
  } else if (region === 's3' || region === 's3-accelerate') {
    region = 'us-east-1';
    service = 's3';
  } else if (service === 'iot') {
    if (hostname.startsWith('iot.')) {
      service = 'execute-api';
    } else if (hostname.startsWith('data.jobs.iot.')) {
      service = 'iot-jobs-data';
    } else {
      service = pathname === '/mqtt' ? 'iotdevicegateway' : 'iotdata';
    }
  } else if (service === 'autoscaling') {
    const targetPrefix = (headers.get('X-Amz-Target') || '').split('.')[0];
    if (targetPrefix === 'AnyScaleFrontendService') {
      service = 'application-autoscaling';
    } else if (targetPrefix === 'AnyScaleScalingPlannerFrontendService') {
      service = 'autoscaling-plans';
    }
  } else if (region == null && service.startsWith('s3-')) {
    region = service.slice(3).replace(/^fips-|^external-1/, '');
    service = 's3';
  } else if (service.endsWith('-fips')) {
    service = service.slice(0, -5);
  } else if (region && /-\d$/.test(service) && !/-\d$/.test(region)) {
[service, region] = [region, service];
  }
  return [HOST_SERVICES[service] || service, region || '']
}



// EXTERNAL MODULE: ./node_modules/fast-xml-parser/src/xmlparser/XMLParser.js + 23 modules
var XMLParser = __webpack_require__(41143);
;// CONCATENATED MODULE: ./build/shared/src/data/sources/s3-client.js




/** An answer that is no content is never so large. Bytes. */
const largestAnswer = 16 * 2 ** 20;
/** More objects than this below one prefix are not looked through. */
const mostObjects = 100_000;
/** Reads from one bucket of an S3-compatible storage, by its REST API with Signature Version 4. */
class S3Client {
    #bucket;
    #context;
    #region;
    #base;
    #ownEndpoint;
    /** null: requests are not signed, as public buckets allow. */
    #credentials;
    /** @throws ConfigurationError if the environment's settings contradict each other. */
    constructor(bucket, context) {
        const { secrets, key } = context;
        this.#bucket = bucket;
        this.#context = context;
        this.#region = secrets.setting('AWS_REGION') ?? secrets.setting('AWS_DEFAULT_REGION') ?? 'us-east-1';
        if (!/^[a-z0-9-]+$/.test(this.#region)) {
            throw new errors/* ConfigurationError */.j1('AWS_REGION is no name of a region.', {
                location: { key },
                hint: 'Write it like eu-central-1.',
            });
        }
        const endpoint = secrets.setting('AWS_ENDPOINT_URL_S3') ?? secrets.setting('AWS_ENDPOINT_URL');
        this.#ownEndpoint = endpoint !== undefined;
        this.#base = baseOf(endpoint, bucket, this.#region, key);
        this.#credentials = credentialsOf(context);
    }
    /**
     * The objects whose keys begin with a prefix, over all pages.
     * @param whole whether those in folders below count as well.
     */
    async list(prefix, whole) {
        const objects = [];
        let token;
        do {
            const query = new URLSearchParams({
                'list-type': '2',
                'encoding-type': 'url',
                prefix,
                ...(whole ? {} : { delimiter: '/' }),
                ...(token === undefined ? {} : { 'continuation-token': token }),
            });
            const answer = await this.#send('GET', '', query);
            const page = parseXml(await readAnswer(answer), 'ListBucketResult');
            if (answer.statusCode !== 200 || page === null)
                throw await this.#failure(answer, prefix, page);
            const encoded = page.EncodingType === 'url';
            for (const entry of listOf(page.Contents)) {
                const key = encoded ? decodeURIComponent(String(entry.Key).replaceAll('+', ' ')) : String(entry.Key);
                objects.push({ key, size: Number(entry.Size), etag: opaqueTag(String(entry.ETag)) });
            }
            if (objects.length > mostObjects) {
                throw new errors/* ConfigurationError */.j1(`More than ${mostObjects} objects begin with "${prefix}".`, {
                    location: { key: this.#context.key },
                    hint: 'Give the glob a longer beginning without a star.',
                });
            }
            token = page.IsTruncated === 'true' ? String(page.NextContinuationToken) : undefined;
        } while (token !== undefined);
        return objects;
    }
    /** Size and ETag of one object. */
    async head(key) {
        const answer = await this.#send('HEAD', key);
        answer.destroy();
        if (answer.statusCode !== 200) {
            // An answer to HEAD does not say why.
            const why = await this.#send('GET', key);
            if (why.statusCode !== 200)
                throw await this.#failure(why, key);
            why.destroy();
        }
        return { key, size: Number(answer.headers['content-length']), etag: opaqueTag(answer.headers.etag) };
    }
    /** The content of one object; an answer that is not 200 is an error. */
    async get(key) {
        const answer = await this.#send('GET', key);
        if (answer.statusCode !== 200)
            throw await this.#failure(answer, key);
        return answer;
    }
    async #send(method, key, query) {
        const url = new URL(this.#base);
        url.pathname += key.split('/').map(encoded).join('/');
        // A plus sign is a space to some and a plus to others.
        url.search = query === undefined ? '' : query.toString().replaceAll('+', '%20');
        const headers = {};
        if (this.#credentials !== null) {
            const signer = new AwsV4Signer({
                method,
                url: url.toString(),
                service: 's3',
                region: this.#region,
                accessKeyId: this.#credentials.accessKeyId,
                secretAccessKey: this.#credentials.secretAccessKey,
                ...(this.#credentials.sessionToken === undefined
                    ? {}
                    : { sessionToken: this.#credentials.sessionToken }),
            });
            const signed = await signer.sign();
            signed.headers.forEach((value, name) => {
                headers[name] = value;
            });
        }
        return (0,http_request/* sendRequest */.w$)({
            url,
            method,
            headers,
            key: this.#context.key,
            signal: this.#context.signal,
            // The endpoint comes from whoever runs this, not from mlops.yml.
            ...(this.#ownEndpoint ? { privateHost: url.hostname } : {}),
        });
    }
    async #failure(answer, key, parsed) {
        const node = parsed ?? parseXml(await readAnswer(answer), 'Error');
        const code = String(node?.Code ?? answer.statusCode);
        const name = `s3://${this.#bucket}/${key}`;
        const location = { key: this.#context.key };
        const configuration = (message, hint) => new errors/* ConfigurationError */.j1(message, { location, hint });
        const infrastructure = (message, hint) => new errors/* InfrastructureError */.EN(message, { hint });
        const keys = 'Check AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN.';
        switch (code) {
            case 'NoSuchBucket':
                return configuration(`There is no bucket "${this.#bucket}".`, 'Check its name, AWS_REGION and AWS_ENDPOINT_URL.');
            case 'NoSuchKey':
            case '404':
                return configuration(`There is no object "${name}".`, 'Keys are written exactly, with small and capital letters.');
            case 'AccessDenied':
            case '403':
                return infrastructure(`Access to "${name}" is denied.`, this.#credentials === null
                    ? 'The request was not signed: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.'
                    : 'The key needs the permissions s3:GetObject and, for globs, s3:ListBucket.');
            case 'InvalidAccessKeyId':
            case 'InvalidClientTokenId':
                return infrastructure(`The storage of "${name}" does not know the access key.`, keys);
            case 'SignatureDoesNotMatch':
                return infrastructure(`The storage of "${name}" does not accept the signature: the secret key is wrong.`, keys);
            case 'ExpiredToken':
            case 'InvalidToken':
                return infrastructure(`The session token for "${name}" is not valid, or no longer.`, keys);
            case 'RequestTimeTooSkewed':
                return infrastructure(`The clock of this machine differs from that of the storage of "${name}".`, 'Set the clock, for example with NTP.');
            case 'PermanentRedirect':
            case 'TemporaryRedirect':
            case 'AuthorizationHeaderMalformed':
            case '301': {
                const region = answer.headers['x-amz-bucket-region'] ?? node?.Region;
                return configuration(`The bucket "${this.#bucket}" is not in the region "${this.#region}".`, typeof region === 'string' && /^[a-z0-9-]+$/.test(region)
                    ? `Set AWS_REGION to ${region}.`
                    : 'Set AWS_REGION to its region.');
            }
            default:
                return infrastructure(`The storage of "${name}" answered ${answer.statusCode}${/^\w+$/.test(code) ? ` (${code})` : ''}.`, 'Check AWS_ENDPOINT_URL and AWS_REGION.');
        }
    }
}
/** An ETag without quotes, which some storages leave out in lists. */
function opaqueTag(etag) {
    return (etag ?? '').replace(/^"|"$/g, '');
}
/** An element of a document; null if it is not there or is no element. A document that declares entities is refused. */
function parseXml(text, root) {
    if (/<!(DOCTYPE|ENTITY)/i.test(text))
        return null;
    const parser = new XMLParser/* default */.A({
        parseTagValue: false,
        trimValues: false,
        ignoreAttributes: true,
        ignoreDeclaration: true,
        processEntities: false,
        tagValueProcessor: (_name, value) => decodeEntities(value),
    });
    let document;
    try {
        document = parser.parse(text);
    }
    catch {
        return null;
    }
    const node = document[root] ?? (root === 'ListBucketResult' ? document.Error : undefined);
    return node !== null && typeof node === 'object' ? node : null;
}
const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** The characters that XML has names or numbers for; nothing else is defined. */
function decodeEntities(text) {
    return text.replace(/&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|(amp|lt|gt|quot|apos));/gi, (whole, hex, decimal, name) => {
        if (name !== undefined)
            return entities[name.toLowerCase()];
        const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
}
function listOf(value) {
    return (Array.isArray(value) ? value : value === undefined || value === '' ? [] : [value]);
}
async function readAnswer(answer) {
    const chunks = [];
    let size = 0;
    for await (const chunk of answer) {
        size += chunk.length;
        if (size > largestAnswer)
            throw new errors/* InfrastructureError */.EN('The storage gave an answer without end.');
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
/** Percent-encoded as RFC 3986 has it, so that the signature is over the same text. */
function encoded(name) {
    return encodeURIComponent(name).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** The address that keys are appended to. With an endpoint of one's own, and for names with dots, in path style. */
function baseOf(endpoint, bucket, region, key) {
    if (endpoint === undefined) {
        const suffix = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
        return bucket.includes('.')
            ? new URL(`https://s3.${region}.${suffix}/${bucket}/`)
            : new URL(`https://${bucket}.s3.${region}.${suffix}/`);
    }
    try {
        const url = new URL(endpoint);
        if (/^https?:$/.test(url.protocol) && url.username === '' && url.search === '') {
            url.pathname = `${url.pathname.replace(/\/$/, '')}/${bucket}/`;
            return url;
        }
    }
    catch {
        // Said below.
    }
    throw new errors/* ConfigurationError */.j1('AWS_ENDPOINT_URL is no address of http(s).', {
        location: { key },
        hint: 'Write it like https://storage.example.com, without user, password and parameters.',
    });
}
function credentialsOf({ secrets, key }) {
    const accessKeyId = secrets.read('AWS_ACCESS_KEY_ID');
    const secretAccessKey = secrets.read('AWS_SECRET_ACCESS_KEY');
    if (accessKeyId === undefined && secretAccessKey === undefined)
        return null;
    if (accessKeyId === undefined || secretAccessKey === undefined) {
        const missing = accessKeyId === undefined ? 'AWS_ACCESS_KEY_ID' : 'AWS_SECRET_ACCESS_KEY';
        throw new errors/* ConfigurationError */.j1(`${missing} is not set, though its counterpart is.`, {
            location: { key },
            hint: 'Set both, or neither for a public bucket.',
        });
    }
    return { accessKeyId, secretAccessKey, sessionToken: secrets.read('AWS_SESSION_TOKEN') };
}

;// CONCATENATED MODULE: ./build/shared/src/data/sources/s3-source.js









/**
 * The objects that an s3:// address or glob names, sorted by key. Their ETags say whether they changed, so that
 * unchanged ones are not fetched.
 * @throws ConfigurationError and InfrastructureError in words for what the storage answers.
 */
async function s3Parts(location, context) {
    const { bucket, key } = location;
    const client = new S3Client(bucket, context);
    const name = `s3://${bucket}/${key}`;
    if (!(0,glob_pattern/* isPattern */.Pt)(key)) {
        refuseDots(name, key, context);
        return [
            s3Part(location, key, (0,once/* once */.O)(() => (0,http_request/* withRetries */.LH)(name, context, () => client.head(key))), client, context),
        ];
    }
    const pattern = new glob_pattern/* PathPattern */.Ad(key);
    const below = key.slice(pattern.prefix.length);
    const start = pattern.prefix + below.slice(0, below.search(/[*?[\]]/));
    const found = await (0,http_request/* withRetries */.LH)(name, context, () => client.list(start, below.includes('/') || below.includes('**')));
    const objects = found.filter((object) => !object.key.endsWith('/') && pattern.matches(object.key));
    if (objects.length === 0) {
        throw new errors/* ConfigurationError */.j1(`No object matches "${name}".`, {
            location: { key: context.key },
            hint: '"*" stays within a name between slashes, "**" goes through all below.',
        });
    }
    return objects
        .sort((a, b) => (a.key < b.key ? -1 : 1))
        .map((object) => {
        refuseDots(`s3://${bucket}/${object.key}`, object.key, context);
        return s3Part(location, object.key, async () => object, client, context);
    });
}
function s3Part({ bucket, kind: configured, maxBytes }, objectKey, describe, client, context) {
    const { key, signal } = context;
    const name = `s3://${bucket}/${objectKey}`;
    const kind = configured ?? (0,local_source/* kindOf */.I)(name, key);
    return {
        id: name,
        name,
        format: kind.format,
        fingerprint: (0,once/* once */.O)(async () => {
            const { etag, size } = await describe();
            return `etag:${etag}:${size}`;
        }),
        file: (0,once/* once */.O)(async () => {
            const { etag } = await describe();
            const target = await context.newFile(kind.format);
            const facts = await (0,http_request/* withRetries */.LH)(name, context, async () => {
                await (0,promises_.rm)(target, { force: true });
                const answer = await client.get(objectKey);
                try {
                    if (opaqueTag(answer.headers.etag) !== etag)
                        throw (0,http_source/* changed */.tD)(name);
                    return await (0,read_content/* readContent */.c)(answer, { name, key, kind, target, digest: false, maxBytes, signal });
                }
                finally {
                    answer.destroy();
                }
            });
            context.log.info(`Fetched ${name}: ${facts.size} bytes.`);
            return (0,http_source/* fetchedFile */.At)(name, kind, target, facts, key);
        }),
    };
}
/** In an address these names mean another place, so that another object would be asked for. */
function refuseDots(name, objectKey, { key }) {
    if (!objectKey.split('/').some((part) => part === '.' || part === '..'))
        return;
    throw new errors/* ConfigurationError */.j1(`The key of "${name}" has "." or ".." between slashes.`, {
        location: { key },
        hint: 'Name the object without it.',
    });
}


/***/ })

};
