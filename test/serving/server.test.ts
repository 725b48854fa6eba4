import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { trainPackage } from '../deploy/trained-package.ts';
import { temporaryFolder } from '../registry/sample-packages.ts';
import { exchange, rawRequest } from './raw-http.ts';
import { serve } from './serving.ts';

const cleanups: (() => Promise<void>)[] = [];
let folder: string;
before(async () => {
  folder = join(
    await temporaryFolder({ after: (work: () => Promise<void>) => cleanups.push(work) } as never),
    'package',
  );
  await trainPackage(folder, { seed: 1 });
});
after(async () => {
  for (const cleanup of cleanups) await cleanup();
});

const path = '/v1/models/flowers:predict';
const body = JSON.stringify({ instances: [{ length: 0.5, colour: 'red' }] });

test("TensorFlow Serving's addresses answer in its form", async (t) => {
  const server = await serve(t, folder);
  const { status, body: answer, headers } = await server.predict(body);
  assert.equal(status, 200);
  assert.equal(headers.get('x-model-version'), '1');
  const [{ prediction, probabilities }] = answer.predictions;
  assert.equal(prediction, probabilities[1] > 0.5 ? 'rose' : 'aster');
  for (const address of ['versions/1:predict', 'labels/current:predict']) {
    assert.deepEqual((await server.post(`/v1/models/flowers/${address}`, body)).body, answer);
  }
  const states = (await server.get('/v1/models/flowers')).body.model_version_status;
  assert.deepEqual(
    states.map(({ version, state, status: found }: Record<string, unknown>) => [version, state, found]),
    [['1', 'AVAILABLE', { error_code: 'OK', error_message: '' }]],
  );
  assert.deepEqual((await server.get('/v1/models/flowers/versions/1')).body.model_version_status, states);
  const { metadata, model_spec: spec } = (await server.get('/v1/models/flowers/metadata')).body;
  assert.deepEqual(spec, { name: 'flowers', signature_name: '', version: '1' });
  assert.equal(metadata.signature_def.signature_def.serving_default.inputs.colour.dtype, 'DT_STRING');
  assert.deepEqual(metadata.mlops.classes, ['aster', 'rose']);
  assert.equal((await server.get('/healthz')).status, 200);
  assert.equal((await server.get('/readyz')).status, 200);
  const metrics = String((await server.get('/metrics')).body);
  assert.match(metrics, /^mlops_requests_total\{model="flowers",code="200"\} 3$/m);
  assert.match(metrics, /^mlops_request_duration_seconds_bucket\{model="flowers",le="\+Inf"\} 3$/m);
  assert.match(metrics, /^mlops_queue_length\{model="flowers"\} 0$/m);
});

test('what curl sends by default is taken, and other kinds of content are not', async (t) => {
  const server = await serve(t, folder);
  const as = async (type: string) => (await server.predict(body, { 'content-type': type })).status;
  assert.equal(await as('application/x-www-form-urlencoded'), 200);
  assert.equal(await as('application/json; charset=UTF-8'), 200);
  assert.equal(await as('text/csv'), 415);
  assert.equal((await server.predict(body, { 'content-encoding': 'br' })).status, 415);
});

test('requests of one connection are answered in their order', async (t) => {
  const server = await serve(t, folder);
  const answers = await exchange(
    server.port,
    [
      rawRequest(path, body) +
        rawRequest(path, '{') +
        `GET /healthz HTTP/1.1\r\n\r\n` +
        rawRequest(path, body),
    ],
    { answers: 4 },
  );
  assert.deepEqual(
    answers.map(({ status }) => status),
    [200, 400, 200, 200],
  );
  assert.equal(answers[0].body, answers[3].body);
});

test('a body over the limit is refused by its head alone, and as it arrives', async (t) => {
  const server = await serve(t, folder, { limits: { bodyBytes: 1000 } });
  const head = `POST ${path} HTTP/1.1\r\nHost: x\r\n`;
  const [sized] = await exchange(server.port, [`${head}Content-Length: 100000000\r\n\r\n`]);
  assert.equal(sized.status, 413);
  const [expecting] = await exchange(server.port, [
    `${head}Expect: 100-continue\r\nContent-Length: 1001\r\n\r\n`,
  ]);
  assert.equal(expecting.status, 413);
  const [chunked] = await exchange(server.port, [
    `${head}Transfer-Encoding: chunked\r\n\r\n`,
    `7d0\r\n${'1'.repeat(2000)}\r\n`,
  ]);
  assert.match(chunked.body, /more than the 1000 bytes/);
  const [continued] = await exchange(server.port, [
    `${head}Expect: 100-continue\r\nContent-Length: ${body.length}\r\n\r\n`,
    body,
  ]);
  assert.equal(continued.status, 200);
});

test('with more requests than may wait, the rest are told to come again', async (t) => {
  const server = await serve(t, folder, { limits: { queue: 2 } });
  const head = `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Length: ${body.length}\r\n\r\n`;
  const held = [connect(server.port, '127.0.0.1'), connect(server.port, '127.0.0.1')];
  for (const socket of held) socket.write(head);
  const queued = async () =>
    / 2$/m.test(String((await server.get('/metrics')).body).match(/^mlops_queue_length.*$/m)?.[0] ?? '');
  while (!(await queued())) await delay(5);
  const refused = await server.predict(body);
  assert.equal(refused.status, 503);
  assert.equal(refused.headers.get('retry-after'), '1');
  held[0].destroy();
  while (await queued()) await delay(5);
  assert.equal((await server.predict(body)).status, 200, 'a sender who goes away makes room');
  held[1].destroy();
});

test('bodies that are received together stay within their bound', async (t) => {
  const server = await serve(t, folder, { limits: { queuedBytes: 3000, bodyBytes: 2000 } });
  const head = `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Length: 2000\r\n\r\n`;
  const held = connect(server.port, '127.0.0.1');
  held.write(`${head}${' '.repeat(1900)}`);
  while (server.host.current === null || !(await server.get('/metrics')).body.match(/queue_length.* 1$/m))
    await delay(5);
  await delay(50);
  const [answer] = await exchange(server.port, [head, ' '.repeat(1900)]);
  assert.equal(answer.status, 503);
  held.destroy();
});

test('a stopped server answers what it was asked, then closes', async (t) => {
  const server = await serve(t, folder);
  const text = rawRequest(path, body);
  const half = text.length - 10;
  let send: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    send = resolve;
  });
  const socket = connect(server.port, '127.0.0.1');
  socket.write(text.slice(0, half));
  void gate.then(() => socket.write(text.slice(half)));
  const received = new Promise<string>((resolve) => {
    let all = '';
    socket.on('data', (chunk) => {
      all += chunk;
    });
    socket.on('close', () => resolve(all));
  });
  while (!(await server.get('/metrics')).body.match(/queue_length.* 1$/m)) await delay(5);
  const stopped = server.stop(5000);
  await delay(20);
  assert.equal((await server.get('/readyz')).status, 503);
  send();
  const answer = await received;
  assert.match(answer, /^HTTP\/1\.1 200 OK\r\nconnection: close/i);
  await stopped;
  await assert.rejects(server.get('/healthz'));
});

test('a server without a package says so, and stays', async (t) => {
  const server = await serve(t, join(folder, 'nowhere'));
  assert.equal((await server.get('/readyz')).status, 503);
  assert.equal((await server.get('/healthz')).status, 200);
  assert.equal((await server.predict(body)).status, 503);
  const [{ state, status }] = (await server.get('/v1/models/flowers')).body.model_version_status;
  assert.equal(state, 'END');
  assert.match(status.error_message, /holds no manifest\.json/);
});

test('a client that takes its time is let go, and told why where it can hear it', async (t) => {
  const server = await serve(t, folder, { times: { head: 100, request: 200, silent: 5000 } });
  const [head] = await exchange(server.port, [`POST ${path} HTTP/1.1\r\nX-Slow: `]);
  assert.equal(head.status, 408);
  const [sent] = await exchange(server.port, [rawRequest(path, body).slice(0, -5)]);
  assert.equal(sent.status, 408);
  assert.match(sent.body, /took too long/);
  const quiet = await serve(t, folder, { times: { silent: 100 } });
  assert.deepEqual(
    await exchange(quiet.port, [rawRequest(path, body).slice(0, -5)]),
    [],
    'nothing is sent for seconds',
  );
  assert.equal((await quiet.predict(body)).status, 200);
});
