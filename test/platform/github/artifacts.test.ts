import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { ConfigurationError, InfrastructureError } from '../../../shared/src/base/errors.ts';
import { MISSING_PERMISSION } from '../../servers/faults.ts';
import { type ResultsServer, startResultsServer } from '../../servers/results-server.ts';
import { runnerEnvironment, withEnvironment } from '../../servers/runner-environment.ts';
import { countRequests, type GitHubTest, startGitHub, temporaryFolder } from './setup.ts';

interface ArtifactTest extends GitHubTest {
  readonly results: ResultsServer;
  readonly folder: string;
  /** Runs with the variables that the runner's library reads. */
  asRun<T>(work: () => Promise<T>, runId?: string): Promise<T>;
}

async function startArtifacts(context: TestContext): Promise<ArtifactTest> {
  const results = await startResultsServer();
  context.after(() => results.close());
  const folder = await temporaryFolder(context);
  const github = await startGitHub(context, { results, resultsUrl: results.url });
  const asRun = <T>(work: () => Promise<T>, runId = '1'): Promise<T> =>
    withEnvironment(
      runnerEnvironment({ folder, resultsUrl: results.url, apiUrl: github.server.url, runId }),
      work,
    );
  return { ...github, results, folder, asRun };
}

/** A package with a file in a folder of its own, an empty file and `size` random bytes. */
async function makePackage(folder: string, size = 1_000): Promise<Map<string, Buffer>> {
  const files = new Map([
    ['manifest.json', Buffer.from('{"name":"income"}')],
    ['model/weights.bin', randomBytes(size)],
    ['empty.txt', Buffer.alloc(0)],
  ]);
  for (const [path, content] of files) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return files;
}

async function assertContent(folder: string, files: Map<string, Buffer>): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  assert.deepEqual(paths.sort(), [...files.keys()].map((path) => join(folder, path)).sort());
  for (const [path, content] of files) {
    assert.ok(content.equals(await readFile(join(folder, path))), `${path} differs`);
  }
}

/** Waits between the library's own tries take no time. */
function skipWaits(context: TestContext): void {
  const original = globalThis.setTimeout;
  const hurried = (work: () => void, milliseconds = 0) =>
    original(work, milliseconds >= 1_000 && milliseconds < 20_000 ? 1 : milliseconds);
  context.mock.method(globalThis, 'setTimeout', hurried as typeof setTimeout);
}

describe('artifacts', () => {
  test('of several blocks come back as they were', async (context) => {
    const { platform, results, folder, asRun } = await startArtifacts(context);
    const files = await makePackage(join(folder, 'package'), 20 * 1024 * 1024);
    const stored = await asRun(() =>
      platform.artifacts.upload('income-model', join(folder, 'package'), { contentDigest: 'c1' }),
    );
    assert.ok(countRequests(results, 'PUT', /\/storage\/blobs\//) >= 4, 'three blocks and their list');
    const archive = results.blob(results.artifacts[0].blob);
    assert.equal(stored.digest, `sha256:${createHash('sha256').update(archive).digest('hex')}`);
    assert.equal(stored.id, String(results.artifacts[0].id));

    const back = await asRun(() =>
      platform.artifacts.download('income-model', join(folder, 'back'), { expectedDigest: stored.digest }),
    );
    assert.deepEqual(back, stored);
    await assertContent(join(folder, 'back'), files);
    assert.deepEqual(await readdir(join(folder, 'temp')), [], 'nothing temporary stays');
    await assertContent(join(folder, 'package'), files);
  });

  test('of another run are fetched through the API, without showing the storage the token', async (context) => {
    const { server, platform, otherRun, results, folder, asRun } = await startArtifacts(context);
    const files = await makePackage(join(folder, 'package'));
    const other = await otherRun({ runId: '77' });
    const upload = () =>
      other.artifacts.upload('income-model', join(folder, 'package'), { contentDigest: 'c' });
    const stored = await asRun(upload, '77');

    const back = await platform.artifacts.download('income-model', join(folder, 'back'), { runId: '77' });
    assert.deepEqual(back, stored);
    await assertContent(join(folder, 'back'), files);
    const read = results.requests.filter(({ method }) => method === 'GET');
    assert.ok(read.length > 0 && read.every(({ headers }) => headers.authorization === undefined));

    server.faults.add({ on: /^GET .*\/actions\/runs\/77\/artifacts$/, answer: MISSING_PERMISSION });
    await assert.rejects(
      platform.artifacts.download('income-model', join(folder, 'back2'), { runId: '77' }),
      (error: InfrastructureError) => /actions: read/.test(error.hint ?? ''),
    );
    await assert.rejects(
      platform.artifacts.download('income-modell', join(folder, 'back2'), { runId: '77' }),
      (error: ConfigurationError) =>
        error instanceof ConfigurationError && /Did you mean "income-model"/.test(error.hint ?? ''),
    );
    await assert.rejects(
      platform.artifacts.download('income-model', join(folder, 'back2'), { runId: '../1' }),
      ConfigurationError,
    );
  });

  test('that arrive damaged are refused, from this run and from another', async (context) => {
    const { platform, otherRun, results, folder, asRun } = await startArtifacts(context);
    await makePackage(join(folder, 'package'));
    await asRun(() => platform.artifacts.upload('a', join(folder, 'package'), { contentDigest: 'c' }));
    const other = await otherRun({ runId: '2' });
    const back = join(folder, 'back');
    const damaged = (error: InfrastructureError) =>
      error instanceof InfrastructureError && /arrived damaged/.test(error.message) && error.retryable;

    results.faults.add({ on: /^GET \/storage\//, answer: 'corrupt' });
    await assert.rejects(
      asRun(() => platform.artifacts.download('a', back)),
      damaged,
    );
    results.faults.add({ on: /^GET \/storage\//, answer: 'corrupt' });
    await assert.rejects(other.artifacts.download('a', back, { runId: '1' }), damaged);

    results.artifacts[0].digest = `sha256:${'0'.repeat(64)}`;
    await assert.rejects(
      asRun(() => platform.artifacts.download('a', back)),
      damaged,
    );
    await assert.rejects(readdir(back), /ENOENT/);
  });

  test('without a digest, or with another one than expected, are not read', async (context) => {
    const { platform, results, folder, asRun } = await startArtifacts(context);
    await makePackage(join(folder, 'package'));
    await asRun(() => platform.artifacts.upload('a', join(folder, 'package'), { contentDigest: 'c' }));
    const expectedDigest = `sha256:${'1'.repeat(64)}`;
    await assert.rejects(
      asRun(() => platform.artifacts.download('a', join(folder, 'back'), { expectedDigest })),
      /not sha256:1111/,
    );
    results.artifacts[0].digest = null;
    await assert.rejects(
      asRun(() => platform.artifacts.download('a', join(folder, 'back'))),
      (error: Error) => error instanceof InfrastructureError && /has no digest/.test(error.message),
    );
    assert.equal(countRequests(results, 'GET', /storage/), 0, 'nothing was downloaded');
  });

  test("that do not exist are the user's error, which names those that do", async (context) => {
    const { platform, folder, asRun } = await startArtifacts(context);
    await makePackage(join(folder, 'package'));
    await assert.rejects(
      asRun(() => platform.artifacts.download('income', join(folder, 'back'))),
      (error: ConfigurationError) => error instanceof ConfigurationError && /needs:/.test(error.hint ?? ''),
    );
    for (const name of ['census-data', 'census-model']) {
      await asRun(() => platform.artifacts.upload(name, join(folder, 'package'), { contentDigest: name }));
    }
    await assert.rejects(
      asRun(() => platform.artifacts.download('income', join(folder, 'back'))),
      (error: ConfigurationError) => /"census-model", "census-data"/.test(error.hint ?? ''),
    );
  });

  test('of a taken name are reused, refused or replaced by their content', async (context) => {
    const { platform, results, folder, asRun } = await startArtifacts(context);
    const one = join(folder, 'one');
    const two = join(folder, 'two');
    await makePackage(one);
    const filesOfTwo = await makePackage(two);
    const upload = (from: string, contentDigest: string, overwrite = false) =>
      asRun(() => platform.artifacts.upload('a', from, { contentDigest, overwrite }));

    const first = await upload(one, 'content-1');
    assert.deepEqual(await upload(two, 'content-1'), first, 'other bytes, the same content');
    await assert.rejects(
      upload(two, 'content-2'),
      (error: ConfigurationError) =>
        error instanceof ConfigurationError && /overwrite: true/.test(error.hint ?? ''),
    );
    const replaced = await upload(two, 'content-2', true);
    assert.notEqual(replaced.id, first.id);
    assert.equal(results.artifacts.length, 1);
    await asRun(() => platform.artifacts.download('a', join(folder, 'back')));
    await assertContent(join(folder, 'back'), filesOfTwo);
  });

  test('whose name is taken by an upload that never ended say so', async (context) => {
    const { platform, results, folder, asRun } = await startArtifacts(context);
    await makePackage(join(folder, 'package'));
    const upload = () => platform.artifacts.upload('a', join(folder, 'package'), { contentDigest: 'c' });
    await asRun(upload);
    results.artifacts[0].complete = false;
    await assert.rejects(asRun(upload), (error: Error) => /never finished/.test(error.message));
  });

  test('that cannot be made are refused before anything is sent', async (context) => {
    const { platform, results, folder, asRun } = await startArtifacts(context);
    const upload = (name: string, from: string) =>
      asRun(() => platform.artifacts.upload(name, join(folder, from), { contentDigest: 'c' }));
    await mkdir(join(folder, 'empty'));
    await makePackage(join(folder, 'package'));
    await assert.rejects(upload('a', 'missing'), ConfigurationError);
    await assert.rejects(upload('a', 'empty'), ConfigurationError);
    await assert.rejects(upload('a/b', 'package'), ConfigurationError);
    await symlink('/etc/hostname', join(folder, 'package', 'link'));
    await assert.rejects(upload('a', 'package'), ConfigurationError);
    assert.equal(results.requests.length, 0);
  });

  test('survive a service that answers 503 twice and then works', async (context) => {
    skipWaits(context);
    const { platform, results, folder, asRun } = await startArtifacts(context);
    const files = await makePackage(join(folder, 'package'));
    const unavailable = { status: 503, body: { code: 'unavailable', msg: 'later' } };
    results.faults.add({ on: /CreateArtifact$/, times: 2, answer: unavailable });
    results.faults.add({ on: /ListArtifacts$/, times: 2, answer: unavailable });
    await asRun(async () => {
      await platform.artifacts.upload('a', join(folder, 'package'), { contentDigest: 'c' });
      await platform.artifacts.download('a', join(folder, 'back'));
    });
    await assertContent(join(folder, 'back'), files);
  });

  test('that the service refuses are an infrastructure error', async (context) => {
    const { platform, results, folder, asRun } = await startArtifacts(context);
    await makePackage(join(folder, 'package'));
    const upload = () => platform.artifacts.upload('a', join(folder, 'package'), { contentDigest: 'c' });
    results.faults.add({
      on: /CreateArtifact$/,
      answer: {
        status: 403,
        body: { code: 'permission_denied', msg: 'insufficient usage to create artifact' },
      },
    });
    await assert.rejects(
      asRun(upload),
      (error: InfrastructureError) =>
        error instanceof InfrastructureError && /Delete old artifacts/.test(error.hint ?? ''),
    );
  });

  test("need the runner's token: without it nothing is kept elsewhere", async (context) => {
    const { otherRun, folder } = await startArtifacts(context);
    await makePackage(join(folder, 'package'));
    const platform = await otherRun({ runtimeToken: '' });
    await assert.rejects(
      platform.artifacts.upload('a', join(folder, 'package'), { contentDigest: 'c' }),
      (error: InfrastructureError) =>
        error instanceof InfrastructureError &&
        /ACTIONS_RUNTIME_TOKEN/.test(error.message) &&
        /platform: local/.test(error.hint ?? ''),
    );
  });
});
