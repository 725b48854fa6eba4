import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { ConfigurationError, describeError, InfrastructureError } from '../../../shared/src/base/errors.ts';
import type { SourceItem } from '../../../shared/src/config/source-schema.ts';
import { isPublicAddress } from '../../../shared/src/data/sources/addresses.ts';
import { redirectTarget } from '../../../shared/src/data/sources/http-request.ts';
import { type HttpAnswer, type RunningServer, startHttpServer } from '../../servers/http.ts';
import { fruit, fruitCsv } from '../../support/fruit.ts';
import { type Owner, workspace } from '../../support/workspace.ts';
import { startReading } from './reading.ts';

const content = 'a,b\n1,x\n2,y\n';

async function serve(t: Owner, answers: Record<string, HttpAnswer>): Promise<RunningServer> {
  const server = await startHttpServer(({ url }) => answers[url.pathname] ?? { status: 404 });
  t.after(() => server.close());
  return server;
}

const allowed = (url: string, more: Partial<Exclude<SourceItem, string>> = {}) => ({
  url,
  'allow-private': true,
  ...more,
});

function failure(work: Promise<unknown>): Promise<Error> {
  return work.then(
    () => assert.fail('it was accepted'),
    (error: Error) => error,
  );
}

describe('data at an address', () => {
  test('is fetched; its query string is neither in names nor in the log', async (t) => {
    const server = await serve(t, { '/data.csv': { status: 200, body: content } });
    const reading = await startReading(t, '/');
    const loaded = await reading.load(allowed(`${server.url}/data.csv?signature=hidden-77#part`));
    assert.deepEqual(loaded.rows, [
      { a: '1', b: 'x' },
      { a: '2', b: 'y' },
    ]);
    assert.deepEqual(loaded.names, [`${server.url}/data.csv`]);
    assert.doesNotMatch(reading.log.join('\n'), /hidden-77/);
    await reading.sources.close();
    assert.deepEqual(await reading.leftovers(), []);
  });

  test('is of the kind that its path or "format" says, packed or not', async (t) => {
    const json = '{"a":1,"b":"x"}\n{"a":2,"b":"y"}\n';
    const server = await serve(t, {
      '/export': { status: 200, body: json },
      '/packed': { status: 200, body: gzipSync(content) },
      '/data.tsv.gz': { status: 200, body: gzipSync(content.replaceAll(',', '\t')) },
      '/encoded.csv': { status: 200, headers: { 'content-encoding': 'gzip' }, body: gzipSync(content) },
      '/brotli.csv': { status: 200, headers: { 'content-encoding': 'br' }, body: 'x' },
      '/../../etc/passwd.csv': { status: 200, body: content },
    });
    const reading = await startReading(t, '/');
    for (const source of [
      allowed(`${server.url}/export`, { format: 'jsonl' }),
      allowed(`${server.url}/packed`, { format: 'csv.gz' }),
      allowed(`${server.url}/data.tsv.gz`),
      allowed(`${server.url}/encoded.csv`),
    ]) {
      const { rows } = await reading.load(source, { orderBy: 'a' });
      assert.deepEqual(
        rows.map(({ a, b }) => `${a}${b}`),
        ['1x', '2y'],
      );
    }
    for (const [source, message] of [
      [allowed(`${server.url}/export`), /does not say what kind of data it is/],
      [allowed(`${server.url}/brotli.csv`), /in the encoding "br"/],
    ] as const) {
      assert.match((await failure(reading.load(source))).message, message);
    }
  });

  test('is tried again where the service or the network fails for the moment', async (t) => {
    const server = await serve(t, { '/data.csv': { status: 200, body: content } });
    server.faults.add({ on: /GET/, answer: { status: 503, headers: { 'retry-after': '0' } } });
    server.faults.add({ on: /GET/, answer: { status: 429, headers: { 'retry-after': '0' } } });
    const reading = await startReading(t, '/');
    assert.equal((await reading.load(allowed(`${server.url}/data.csv`))).rows.length, 2);
    assert.deepEqual(
      server.requests.map(({ status }) => status),
      [503, 429, 200],
    );
  });

  test('that ends too early is not taken for all', async (t) => {
    let requests = 0;
    const server = await startRaw(t, (_request, response) => {
      requests++;
      response.writeHead(200, { 'content-length': 100 });
      response.write('a,b\n1,2\n');
      setTimeout(() => response.destroy(), 20);
    });
    const controller = new AbortController();
    const reading = await startReading(t, '/', { signal: controller.signal });
    const loading = failure(reading.load(allowed(`${server}/data.csv`)));
    while (requests < 2) await new Promise((done) => setTimeout(done, 20));
    controller.abort(new Error('cancelled'));
    assert.equal((await loading).message, 'cancelled');
    assert.deepEqual(
      (await reading.leftovers()).filter((name) => /\d/.test(name.replace(/^\.sources\S*/, ''))),
      [],
    );
  });

  for (const [status, kind, message] of [
    [404, ConfigurationError, /There is nothing at/],
    [410, ConfigurationError, /There is nothing at/],
    [401, InfrastructureError, /denies access/],
    [403, InfrastructureError, /denies access/],
    [204, ConfigurationError, /answered 204, not 200/],
    [418, ConfigurationError, /answered 418, not 200/],
  ] as const) {
    test(`is not there when the answer is ${status}`, async (t) => {
      const server = await serve(t, { '/data.csv': { status } });
      const reading = await startReading(t, '/');
      const error = await failure(reading.load(allowed(`${server.url}/data.csv?token=hidden-77`)));
      assert.ok(error instanceof kind, error.stack);
      assert.match(error.message, message);
      assert.doesNotMatch(describeError(error), /hidden-77/);
    });
  }

  test('is not read beyond the limit, whether its length is told or not', async (t) => {
    const server = await startRaw(t, (request, response) => {
      response.writeHead(200, request.url === '/told.csv' ? { 'content-length': 1e9 } : {});
      const write = (): void => {
        while (response.write('1,2\n'.repeat(10_000)));
      };
      response.write('a,b\n');
      response.on('drain', write);
      write();
    });
    const reading = await startReading(t, '/');
    for (const name of ['told', 'endless']) {
      const error = await failure(reading.load(allowed(`${server}/${name}.csv`, { 'max-bytes': 1_000_000 })));
      assert.match(error.message, /larger than 1000000 bytes/);
    }
  });

  test('is not fetched again for a data set while its strong ETag stays', async (t) => {
    const answers: Record<string, HttpAnswer> = {
      '/data.csv': { status: 200, headers: { etag: '"one"' }, body: fruitCsv(fruit(120)) },
    };
    const server = await serve(t, answers);
    const space = await workspace(t, {
      'mlops.yml': `name: fruit\ndata: { source: { url: "${server.url}/data.csv?key=hidden-77", allow-private: true }, target: kind }\n`,
    });
    const methods = () => server.requests.map(({ method }) => method);
    await space.run('prepare-data');
    assert.deepEqual(methods(), ['HEAD', 'GET']);
    const second = await space.run('prepare-data');
    assert.equal(second.outcome.outputs['cache-hit'], 'true');
    assert.deepEqual(methods(), ['HEAD', 'GET', 'HEAD']);
    answers['/data.csv'] = { status: 200, headers: { etag: 'W/"one"' }, body: fruitCsv(fruit(130)) };
    const third = await space.run('prepare-data');
    assert.equal(third.outcome.outputs.rows, '130', 'a weak ETag says nothing');
    assert.deepEqual(methods().slice(3), ['HEAD', 'GET']);
    const fourth = await space.run('prepare-data');
    assert.equal(fourth.outcome.outputs['cache-hit'], 'true', 'the same bytes are the same data');
    const everything = (
      await Promise.all(
        (await space.files()).filter((path) => path !== 'mlops.yml').map((path) => space.read(path)),
      )
    ).join('\n');
    assert.doesNotMatch(everything + space.log.join('\n'), /hidden-77/);
  });

  test('that changes between looking and fetching is an error, not another data set under its key', async (t) => {
    let version = 0;
    const server = await startHttpServer(() => ({
      status: 200,
      headers: { etag: `"${version++}"` },
      body: fruitCsv(fruit(120)),
    }));
    t.after(() => server.close());
    const space = await workspace(t, {
      'mlops.yml': `data: { source: { url: "${server.url}/data.csv", allow-private: true }, target: kind }\n`,
    });
    const error = await failure(space.run('prepare-data'));
    assert.match(error.message, /changed while it was being read/);
  });
});

describe('a token', () => {
  const source = (url: string, authorization = 'DATA_TOKEN') => allowed(url, { authorization });

  test('goes to the origin that it is for, and nowhere else', async (t) => {
    const other = await serve(t, { '/data.csv': { status: 200, body: content } });
    const server = await serve(t, {
      '/here': { status: 302, headers: { location: '/again.csv' } },
      '/again.csv': { status: 307, headers: { location: `${other.url}/data.csv` } },
    });
    const reading = await startReading(t, '/', { environment: { DATA_TOKEN: 'token-9182' } });
    await reading.load({ ...source(`${server.url}/here`), format: 'csv' });
    assert.deepEqual(
      server.requests.map(({ headers }) => headers.authorization),
      ['Bearer token-9182', 'Bearer token-9182'],
    );
    assert.deepEqual(
      other.requests.map(({ headers }) => headers.authorization),
      [undefined],
    );
  });

  for (const [what, environment, variable, message] of [
    ['is not set', {}, 'DATA_TOKEN', /The environment variable DATA_TOKEN is not set/],
    ['is meant for others', { GITHUB_TOKEN: 'token-9182' }, 'GITHUB_TOKEN', /GITHUB_TOKEN is not sent to/],
    ['holds a line break', { DATA_TOKEN: 'token-9182\nHost: x' }, 'DATA_TOKEN', /holds what no token does/],
  ] as const) {
    test(`whose variable ${what} is not sent`, async (t) => {
      const server = await serve(t, { '/data.csv': { status: 200, body: content } });
      const reading = await startReading(t, '/', { environment: { ...environment } });
      const error = await failure(reading.load(source(`${server.url}/data.csv`, variable)));
      assert.match(error.message, message);
      assert.doesNotMatch(describeError(error), /token-9182/);
      assert.deepEqual(server.requests, []);
    });
  }

  test('is not sent without encryption', async (t) => {
    const reading = await startReading(t, '/', { environment: { DATA_TOKEN: 'token-9182' } });
    const open = { url: 'http://data.invalid/x.csv', authorization: 'DATA_TOKEN' };
    assert.match((await failure(reading.load(open))).message, /without encryption/);
  });
});

describe('an address that leads inside', () => {
  test('is refused unless the source itself allows it, however it is written', async (t) => {
    const server = await serve(t, { '/data.csv': { status: 200, body: content } });
    const { port } = new URL(server.url);
    const reading = await startReading(t, '/');
    for (const host of [
      '127.0.0.1',
      'localhost',
      '2130706433',
      '0x7f.1',
      '0177.0.0.1',
      '0',
      '127.1',
      '[::ffff:127.0.0.1]',
      '[::]',
    ]) {
      const error = await failure(reading.load(`http://${host}:${port}/data.csv`));
      assert.ok(error instanceof ConfigurationError, error.stack);
      assert.match(error.message, /which is no address of the public internet/);
      assert.match(error.hint ?? '', /allow-private: true/);
    }
    for (const host of ['169.254.169.254', '[::1]', '[fd00:ec2::254]', '10.1.2.3', '[fe80::1]']) {
      const error = await failure(reading.load(`http://${host}/latest/data.csv`));
      assert.match(error.message, /which is no address of the public internet/);
    }
    assert.deepEqual(server.requests, []);
  });

  test('is refused as the target of a redirect, even where its own host may be private', async (t) => {
    const target = await serve(t, { '/data.csv': { status: 200, body: content } });
    const { port } = new URL(target.url);
    const places = [
      `http://localhost:${port}/data.csv`,
      `http://[::ffff:7f00:1]:${port}/data.csv`,
      `http://2130706434:${port}/data.csv`,
      'http://169.254.169.254/latest/meta-data/x.csv',
      'http://0.0.0.0/data.csv',
    ];
    const server = await serve(
      t,
      Object.fromEntries(
        places.map((location, index) => [`/${index}.csv`, { status: 302, headers: { location } }]),
      ),
    );
    const reading = await startReading(t, '/');
    for (const index of places.keys()) {
      const error = await failure(reading.load(allowed(`${server.url}/${index}.csv`)));
      assert.ok(error instanceof ConfigurationError, error.stack);
      assert.match(error.message, /which is no address of the public internet/);
    }
    assert.deepEqual(target.requests, []);
  });

  test('is followed five times and not six', async (t) => {
    const answers: Record<string, HttpAnswer> = { '/0.csv': { status: 200, body: content } };
    for (let left = 1; left <= 6; left++) {
      answers[`/${left}.csv`] = { status: 302, headers: { location: `${left - 1}.csv` } };
    }
    const server = await serve(t, answers);
    const reading = await startReading(t, '/');
    assert.equal((await reading.load(allowed(`${server.url}/5.csv`))).rows.length, 2);
    assert.match((await failure(reading.load(allowed(`${server.url}/6.csv`)))).message, /more than 5 times/);
  });

  test('with a password is refused, and the password is not repeated', async (t) => {
    const reading = await startReading(t, '/');
    for (const url of [
      'https://me:hunter2@data.invalid/x.csv',
      'ftp://me:hunter2@data.invalid/x.csv',
      'https://me:hunter2@/x.csv',
    ]) {
      const error = await failure(reading.load(url));
      assert.ok(error instanceof ConfigurationError, error.stack);
      assert.doesNotMatch(describeError(error), /hunter2/);
    }
  });

  test('must not give up encryption, leave http(s) or carry a password', () => {
    const from = new URL('https://data.example/a/b.csv');
    assert.equal(redirectTarget(from, '../c.csv', 'k').href, 'https://data.example/c.csv');
    assert.equal(redirectTarget(from, '//other.example/c.csv', 'k').href, 'https://other.example/c.csv');
    for (const [location, message] of [
      ['http://data.example/a', /from https to http/],
      ['file:///etc/passwd', /to "file:"/],
      ['ftp://data.example/a', /to "ftp:"/],
      ['https://me:hunter2@data.example/a', /to an address with a password/],
      ['https://[', /no address/],
    ] as const) {
      assert.throws(() => redirectTarget(from, location, 'k'), message);
    }
  });
});

describe('the addresses of the public internet', () => {
  const inside = `0.0.0.0 10.0.0.1 100.64.0.1 127.0.0.1 127.255.255.255 168.63.129.16 169.254.169.254 172.16.0.1
    172.31.255.255 192.0.0.192 192.0.2.1 192.168.1.1 198.18.0.1 198.51.100.1 203.0.113.9 224.0.0.1 240.0.0.1
    255.255.255.255 :: ::1 ::ffff:127.0.0.1 ::ffff:a9fe:a9fe ::127.0.0.1 64:ff9b::a9fe:a9fe 64:ff9b:1::1 100::1
    2001::1 2001:db8::1 2002:7f00:1:: 3fff::1 fc00::1 fd00:ec2::254 fe80::1 fe80::1%eth0 fec0::1 ff02::1 text`;
  const outside = `1.1.1.1 8.8.8.8 100.63.255.255 100.128.0.0 172.15.0.1 172.32.0.1 192.167.1.1 223.255.255.255
    2606:4700:4700::1111 2a00:1450:4001::1 ::ffff:8.8.8.8 64:ff9b::808:808`;
  test('leave out what is private, local, reserved or embeds such an address', () => {
    for (const address of inside.split(/\s+/)) assert.equal(isPublicAddress(address), false, address);
    for (const address of outside.split(/\s+/)) assert.equal(isPublicAddress(address), true, address);
  });
});

/** A server that answers as it likes. */
async function startRaw(t: Owner, answer: Parameters<typeof createServer>[1] & {}): Promise<string> {
  const server: Server = createServer(answer as never);
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  t.after(async () => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
