export const id = 6854;
export const ids = [6854];
export const modules = {

/***/ 26854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  postgresPart: () => (/* binding */ postgresPart)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/shared/src/base/digest.js
var base_digest = __webpack_require__(47163);
// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/data/sources/once.js
var once = __webpack_require__(57650);
;// CONCATENATED MODULE: ./build/shared/src/data/sources/postgres-connection.js


const sslModes = ['disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full'];
/**
 * Puts together what the source and the environment say, with the variables of PostgreSQL's own programs. Without
 * PGSSLMODE a connection to another machine is encrypted or not made.
 * @throws ConfigurationError naming the variable that is missing or wrong.
 */
async function postgresConnection({ url }, { secrets, key }) {
    const refuse = (message, hint) => new errors/* ConfigurationError */.j1(message, { location: { key }, hint });
    const fromVariable = url === null ? parseDatabaseUrl(secrets.read('DATABASE_URL'), refuse) : null;
    const address = url ?? fromVariable;
    const part = (text) => (text ? decodeURIComponent(text) : undefined);
    const named = address?.hostname.replace(/^\[|\]$/g, '') || undefined;
    const host = named ?? secrets.setting('PGHOST');
    const password = part(fromVariable?.password) ?? secrets.read('PGPASSWORD');
    const user = part(fromVariable?.username) ?? secrets.setting('PGUSER');
    if (host === undefined) {
        throw refuse('It is not said where the PostgreSQL database is.', 'Name its host in the source, or set PGHOST or DATABASE_URL.');
    }
    if (user === undefined)
        throw refuse('PGUSER is not set.', 'Set it to the name of a user who may only read.');
    const meant = secrets.setting('PGHOST');
    if (url !== null && meant !== undefined && meant !== host) {
        throw refuse(`The source names the host "${host}", but PGHOST is another one.`, 'The password of one host is not sent to another: make them equal, or unset PGHOST.');
    }
    const port = Number(address?.port || secrets.setting('PGPORT') || 5432);
    if (!Number.isInteger(port) || port < 1 || port > 65535)
        throw refuse('PGPORT is no port.', 'Write it like 5432.');
    const isHere = host.startsWith('/') || /^(localhost|127\.\d+\.\d+\.\d+|::1)$/.test(host);
    const mode = fromVariable?.searchParams.get('sslmode') ??
        secrets.setting('PGSSLMODE') ??
        (isHere ? 'prefer' : 'require');
    if (!sslModes.includes(mode)) {
        throw refuse('PGSSLMODE is none that is known.', `Allowed: ${sslModes.join(', ')}.`);
    }
    const rootFile = secrets.setting('PGSSLROOTCERT');
    const ca = rootFile === undefined || rootFile === 'system' ? undefined : await (0,promises_.readFile)(rootFile, 'utf8');
    return {
        host,
        port,
        user,
        password,
        database: part(address?.pathname.slice(1)) ?? secrets.setting('PGDATABASE') ?? user,
        ssl: sslOptions(mode, ca),
    };
}
function parseDatabaseUrl(text, refuse) {
    if (text === undefined)
        return null;
    try {
        const url = new URL(text);
        if (/^postgres(ql)?:$/.test(url.protocol))
            return url;
    }
    catch {
        // Said below, without the text: it holds a password.
    }
    throw refuse('DATABASE_URL is no address of a PostgreSQL database.', 'It begins with postgres://.');
}
/** As libpq has it: "require" encrypts without looking at who answers, unless there is a certificate to look for. */
function sslOptions(mode, ca) {
    const trusted = ca === undefined ? {} : { ca };
    if (mode === 'disable')
        return false;
    if (mode === 'allow' || mode === 'prefer')
        return 'prefer';
    if (mode === 'verify-full')
        return { rejectUnauthorized: true, ...trusted };
    if (mode === 'require' && ca === undefined)
        return 'require';
    return { rejectUnauthorized: true, checkServerIdentity: () => undefined, ...trusted };
}

// EXTERNAL MODULE: ./build/shared/src/data/sources/row-file.js
var row_file = __webpack_require__(33782);
// EXTERNAL MODULE: ./build/shared/src/data/sources/source-location.js
var source_location = __webpack_require__(96444);
// EXTERNAL MODULE: ./build/shared/src/data/sources/text-check.js
var text_check = __webpack_require__(94273);
;// CONCATENATED MODULE: ./build/shared/src/data/sources/postgres-source.js








/** DuckDB's types for PostgreSQL's, by object id (src/include/catalog/pg_type.dat); all others are text. */
const types = {
    16: 'BOOLEAN',
    20: 'BIGINT',
    21: 'INTEGER',
    23: 'INTEGER',
    26: 'BIGINT',
    700: 'DOUBLE',
    701: 'DOUBLE',
    1082: 'DATE',
    1114: 'TIMESTAMP',
    1184: 'TIMESTAMP',
    1700: 'DOUBLE',
};
/**
 * The rows of a query, streamed into a file: they are never all in memory. The query runs in a read-only transaction
 * with a time limit and is cancelled with the job. Its content is known only by fetching it.
 */
function postgresPart(location, context) {
    const name = (0,source_location/* locationName */.zb)(location);
    const fetched = (0,once/* once */.O)(() => fetchRows(location, name, context));
    return {
        id: `${name} ${location.query}`,
        name,
        format: 'rows',
        fingerprint: (0,once/* once */.O)(async () => {
            const { digest, columns } = await fetched();
            return (0,base_digest/* sha256 */.sc)((0,base_digest/* canonicalJson */.dj)([digest, columns]));
        }),
        file: (0,once/* once */.O)(async () => {
            const { path, longestLine, columns } = await fetched();
            return { name, path, format: 'rows', delimiter: ',', longestLine, columns };
        }),
    };
}
async function fetchRows(location, name, context) {
    const { signal, log } = context;
    const connection = await postgresConnection(location, context);
    const path = await context.newFile('rows');
    const { default: postgres } = await __webpack_require__.e(/* import() */ 1534).then(__webpack_require__.bind(__webpack_require__, 71534));
    let isLost = false;
    const sql = postgres({
        ...optionsOf(connection),
        onclose: () => {
            isLost = true;
        },
    });
    const session = {
        // The library would connect again by itself, and go on outside of the transaction.
        statement: (text, options) => {
            if (isLost)
                throw Object.assign(new Error('the connection was closed'), { code: 'CONNECTION_CLOSED' });
            return sql.unsafe(text, [], options);
        },
        stop: (pid) => {
            isLost = true;
            // Rows that are under way would come before the answer to anything else.
            void sql.end({ timeout: 0 });
            void cancel(postgres(optionsOf(connection)), pid);
        },
    };
    try {
        const rows = await streamRows(session, location, path, name, context);
        log.info(`Fetched the rows of ${name}.`);
        return rows;
    }
    catch (error) {
        await (0,promises_.rm)(path, { force: true });
        signal?.throwIfAborted();
        throw translated(error, location, name, connection, context);
    }
    finally {
        await postgres_source_close(sql);
    }
}
function optionsOf({ host, port, database, user, password, ssl }) {
    const isSocket = host.startsWith('/');
    return {
        // Lists are taken as they are; a text would be split at colons and commas.
        host: isSocket ? host : [host],
        port: isSocket ? port : [port],
        database,
        user,
        // A function, since the library takes PGPASSWORD by itself for an empty text.
        password: () => password ?? '',
        ssl: ssl,
        max: 1,
        connect_timeout: 30,
        fetch_types: false,
        prepare: false,
        onnotice: () => undefined,
        connection: { application_name: 'mlops-actions' },
    };
}
/** Best effort: where it fails, the time limit ends the query. */
async function cancel(sql, pid) {
    await sql `SELECT pg_cancel_backend(${pid})`.catch(() => undefined);
    await postgres_source_close(sql);
}
/** Ends the connection, and does not wait for a server that says nothing. */
async function postgres_source_close(sql) {
    await sql.end({ timeout: 1 }).catch(() => undefined);
}
async function streamRows({ statement, stop: stopServer }, location, path, name, context) {
    const { key, signal } = context;
    await statement('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await statement(`SET LOCAL statement_timeout = ${location.timeout * 1000}`);
    for (const [setting, value] of [
        ['timezone', 'UTC'],
        ['datestyle', 'ISO, YMD'],
        ['intervalstyle', 'iso_8601'],
        ['bytea_output', 'hex'],
    ]) {
        await statement(`SET LOCAL ${setting} = '${value}'`);
    }
    const [{ pid }] = await statement('SELECT pg_backend_pid() AS pid');
    const described = await statement(location.query).describe();
    // A description is answered before the server is ready. What is sent before that waits in the library, which would
    // send it over a new connection if this one closed, outside of the transaction. So nothing that matters waits.
    await statement('SELECT 1');
    const columns = describeColumns(described, name, key);
    const file = new row_file/* RowFile */.h(path, columns.map(({ type }) => type === 'VARCHAR'));
    let refusal = null;
    const stop = () => stopServer(pid);
    signal?.addEventListener('abort', stop);
    try {
        signal?.throwIfAborted();
        // The extended protocol takes one statement and no more.
        await statement(location.query, { simple: false })
            .raw()
            .forEach((row) => {
            if (refusal !== null || signal?.aborted)
                return;
            file.add(row);
            refusal = tooLarge(file, location, name, key);
            if (refusal !== null)
                stop();
        });
        if (refusal !== null)
            throw refusal;
        signal?.throwIfAborted();
        return { path, columns, digest: file.finish(), longestLine: file.longestRow };
    }
    catch (error) {
        throw refusal ?? error;
    }
    finally {
        signal?.removeEventListener('abort', stop);
        file.close();
    }
}
function tooLarge(file, { maxBytes }, name, key) {
    const location = { key, file: name };
    if (file.longestRow > text_check/* longestAllowedLine */.Lz) {
        return new errors/* ConfigurationError */.j1(`A row of "${name}" is longer than ${text_check/* longestAllowedLine */.Lz / 2 ** 20} MiB.`, {
            location,
            hint: 'Select fewer columns.',
        });
    }
    if (file.size <= maxBytes)
        return null;
    return new errors/* ConfigurationError */.j1(`The rows of "${name}" are larger than ${maxBytes} bytes, which is the limit.`, {
        location,
        hint: 'Select fewer rows, or raise max-bytes of the source.',
    });
}
function describeColumns({ columns, types: parameters, }, name, key) {
    const refuse = (message, hint) => new errors/* ConfigurationError */.j1(message, { location: { key, file: name }, hint });
    if (columns === undefined || columns.length === 0) {
        throw refuse('The query for PostgreSQL gives no columns.', 'Write a SELECT.');
    }
    if (parameters !== undefined && parameters.length > 0) {
        throw refuse('The query for PostgreSQL has parameters.', 'Write the values into the query.');
    }
    const lower = columns.map((column) => column.name.toLowerCase());
    const twice = columns.find((_, index) => lower.indexOf(lower[index]) !== index);
    if (twice !== undefined) {
        throw refuse(`The query for PostgreSQL gives two columns named "${twice.name}".`, 'Name one with "as".');
    }
    return columns.map((column) => ({ name: column.name, type: types[column.type] ?? 'VARCHAR' }));
}
/** What PostgreSQL or the way to it says, by SQLSTATE (PostgreSQL's appendix A), in words for a user. */
function translated(error, { timeout }, name, { user, password, database }, { secrets, key }) {
    if (error instanceof errors/* ConfigurationError */.j1 || error instanceof errors/* InfrastructureError */.EN)
        return error;
    const { code } = error;
    if (typeof code !== 'string')
        return error;
    const said = (0,errors/* messageOf */.bD)(error).split('\n')[0];
    const redacted = secrets.redact(password ? said.replaceAll(password, '***') : said);
    const location = { key, file: name };
    const configuration = (message, hint) => new errors/* ConfigurationError */.j1(message, { location, hint, cause: error });
    if (code.startsWith('28')) {
        return new errors/* InfrastructureError */.EN(`PostgreSQL (${name}) does not let "${user}" in: ${redacted}.`, {
            hint: 'Check PGUSER and PGPASSWORD.',
            cause: error,
        });
    }
    if (code === '3D000')
        return configuration(`PostgreSQL (${name}) has no database "${database}".`, 'Check its name.');
    if (code === '57014') {
        return configuration(`The query for PostgreSQL (${name}) took longer than ${timeout} seconds.`, 'Make it faster, or raise timeout of the source.');
    }
    if (code === '25006') {
        return configuration(`The query for PostgreSQL (${name}) would change the database: ${redacted}.`, 'Write a SELECT that only reads.');
    }
    if (/^(42|22|25|0A|21|26)/.test(code)) {
        return configuration(`The query for PostgreSQL (${name}) failed: ${redacted}.`, 'Try it with psql.');
    }
    return new errors/* InfrastructureError */.EN(`PostgreSQL (${name}) could not be read: ${redacted} (${code}).`, {
        hint: 'Is it up, and may this machine connect to it? PGSSLMODE decides whether the connection is encrypted.',
        retryable: true,
        cause: error,
    });
}


/***/ })

};
