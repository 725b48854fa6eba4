import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { ConfigurationError, type InfrastructureError } from '../../../shared/src/base/errors.ts';
import { writeText } from '../../registry/sample-packages.ts';
import { MISSING_PERMISSION } from '../../servers/faults.ts';
import { startResultsServer } from '../../servers/results-server.ts';
import { runnerEnvironment, withEnvironment } from '../../servers/runner-environment.ts';
import { REPOSITORY, startGitHub, temporaryFolder } from './setup.ts';

test('artifacts of all runs are listed, and one of many of a name is fetched by its id', async (context) => {
  const results = await startResultsServer();
  context.after(() => results.close());
  const folder = await temporaryFolder(context);
  const github = await startGitHub(context, { results, resultsUrl: results.url });
  const { server, platform } = github;
  const names = new Map<string, string[]>();
  const store = async (runId: string, name: string, content: string): Promise<void> => {
    await writeText(join(folder, runId, name), 'a.txt', content);
    const run = await github.otherRun({ runId });
    const variables = runnerEnvironment({ folder, resultsUrl: results.url, apiUrl: server.url, runId });
    await withEnvironment(variables, async () => {
      await run.artifacts.upload(name, join(folder, runId, name), { contentDigest: content });
      names.set(runId, await run.artifacts.names());
    });
  };

  await store('11', 'income-dataset', 'first');
  await store('12', 'income-dataset', 'of a fork');
  await store('13', 'income-dataset', 'second');
  await store('13', 'income-model', 'model');
  assert.deepEqual(names.get('11'), ['income-dataset']);
  assert.deepEqual(names.get('13'), ['income-dataset', 'income-model'], 'of this run alone');
  server.runs.push(
    { id: 11, headCommit: 'a'.repeat(40), headRepository: REPOSITORY },
    { id: 12, headCommit: 'b'.repeat(40), headRepository: 'stranger/income' },
    { id: 13, headCommit: 'c'.repeat(40), headRepository: REPOSITORY },
  );
  assert.deepEqual(
    (await platform.artifacts.list()).map(({ name, runId }) => `${runId} ${name}`),
    ['13 income-model', '13 income-dataset', '12 income-dataset', '11 income-dataset'],
  );
  const [second, fork, first] = await platform.artifacts.list({ name: 'income-dataset' });
  assert.deepEqual(
    [second, fork, first].map(({ commit, fromFork }) => [commit[0], fromFork]),
    [
      ['c', false],
      ['b', true],
      ['a', false],
    ],
  );
  assert.match(String(first.digest), /^sha256:[0-9a-f]{64}$/);

  const { name, id, runId } = first;
  await platform.artifacts.download(name, join(folder, 'back'), { id, runId });
  assert.equal(await readFile(join(folder, 'back', 'a.txt'), 'utf8'), 'first');

  results.artifacts[0].expired = true;
  const [, , expired] = await platform.artifacts.list({ name });
  assert.equal(expired.expired, true);
  await assert.rejects(
    platform.artifacts.download(name, join(folder, 'gone'), { id, runId }),
    (error) => error instanceof ConfigurationError && /has expired/.test(error.message),
  );
  server.faults.add({ on: /^GET .*\/actions\/artifacts/, answer: MISSING_PERMISSION });
  await assert.rejects(platform.artifacts.list(), (error: InfrastructureError) =>
    /actions: read/.test(error.hint ?? ''),
  );
});
