import assert from 'node:assert/strict';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { exists } from '../../../shared/src/base/files.ts';
import { silentLogger } from '../../../shared/src/base/logger.ts';
import { githubCache } from '../../../shared/src/platform/github/cache.ts';
import type { CacheStore } from '../../../shared/src/platform/ports.ts';
import { type ResultsServer, startResultsServer } from '../../servers/results-server.ts';
import { runnerEnvironment, withEnvironment } from '../../servers/runner-environment.ts';
import { temporaryFolder } from './setup.ts';

async function startCache(context: TestContext): Promise<{
  results: ResultsServer;
  cache: CacheStore;
  warnings: string[];
  /** A folder with one file. */
  tools: string;
}> {
  const results = await startResultsServer();
  context.after(() => results.close());
  const folder = await temporaryFolder(context);
  const environment = runnerEnvironment({ folder, resultsUrl: results.url });
  const warnings: string[] = [];
  const real = githubCache(environment, {
    ...silentLogger,
    warning: (message) => void warnings.push(message),
  });
  const cache: CacheStore = {
    restore: (...input) => withEnvironment(environment, () => real.restore(...input)),
    save: (...input) => withEnvironment(environment, () => real.save(...input)),
  };
  const tools = join(folder, 'tools');
  await mkdir(tools);
  await writeFile(join(tools, 'duckdb.node'), 'native');
  return { results, cache, warnings, tools };
}

describe('the cache', () => {
  test('gives a folder back by its key or by the start of one', async (context) => {
    const { cache, tools } = await startCache(context);
    assert.equal(await cache.restore(tools, 'duckdb-1'), null);
    assert.equal(await cache.save(tools, 'duckdb-1'), true);

    for (const restore of [
      () => cache.restore(tools, 'duckdb-1'),
      () => cache.restore(tools, 'duckdb-2', ['duckdb-']),
    ]) {
      await rm(tools, { recursive: true });
      assert.equal(await restore(), 'duckdb-1');
      assert.equal(await readFile(join(tools, 'duckdb.node'), 'utf8'), 'native');
    }
    assert.equal(await cache.restore(tools, 'other', ['another-']), null);
  });

  test('is never overwritten', async (context) => {
    const { cache, tools } = await startCache(context);
    assert.equal(await cache.save(tools, 'key'), true);
    assert.equal(await cache.save(tools, 'key'), false);
  });

  test('that fails is no error, and leaves no half folder', async (context) => {
    const { results, cache, tools } = await startCache(context);
    await cache.save(tools, 'key');
    await rm(tools, { recursive: true });
    results.faults.add({
      on: /GetCacheEntryDownloadURL$/,
      answer: { status: 403, body: { msg: 'read denied' } },
    });
    assert.equal(await cache.restore(tools, 'key'), null);

    const [entry] = results.caches;
    const archive = results.blob(entry.blob);
    archive.fill(0, archive.length >> 1);
    assert.equal(await cache.restore(tools, 'key'), null);
    assert.equal(await exists(tools), false);

    await mkdir(tools);
    results.faults.add({ on: /CreateCacheEntry$/, answer: { status: 403, body: { msg: 'write denied' } } });
    assert.equal(await cache.save(tools, 'other'), false);
  });

  test('takes keys that it cannot keep as a miss, with a warning', async (context) => {
    const { cache, tools, warnings } = await startCache(context);
    assert.equal(await cache.save(tools, 'a,b'), false);
    assert.equal(await cache.restore(tools, 'x'.repeat(600)), null);
    assert.equal(warnings.length, 2);
    assert.equal(await exists(tools), true, 'a folder that was there stays');
  });

  test('that the runner does not offer is a warning', async (context) => {
    const warnings: string[] = [];
    const cache = githubCache({}, { ...silentLogger, warning: (message) => void warnings.push(message) });
    const folder = await temporaryFolder(context);
    assert.equal(await cache.restore(folder, 'key'), null);
    assert.equal(await cache.save(folder, 'key'), false);
    assert.equal(warnings.length, 2);
  });
});
