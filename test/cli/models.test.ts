import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { stage } from '../../actions/deploy/src/stage.ts';
import { parseInputs } from '../../shared/src/action/inputs.ts';
import { ConfigurationError } from '../../shared/src/base/errors.ts';
import { silentLogger } from '../../shared/src/base/logger.ts';
import type { CommandResult } from '../../shared/src/cli/command.ts';
import { command } from '../../shared/src/cli/models/command.ts';
import { commandLearner } from '../../shared/src/command/command-model.ts';
import { parseConfig } from '../../shared/src/config/load-config.ts';
import { describeExpiry } from '../../shared/src/registry/artifact-expiry.ts';
import { lab } from '../deploy/lab.ts';
import { trainPackage } from '../deploy/trained-package.ts';
import { REPOSITORY, startGitHub, temporaryFolder } from '../platform/github/setup.ts';
import { writeVerdict } from '../registry/sample-packages.ts';
import { runnerEnvironment } from '../servers/runner-environment.ts';

type Ask = (...words: string[]) => Promise<CommandResult>;

function asker(directory: string, environment: Record<string, string>, options: Record<string, string>): Ask {
  const place = { environment, directory, log: silentLogger, signal: new AbortController().signal };
  return (...words) => command.run({ words, options, flags: new Set(), place });
}

/** v1.0.0 and v1.1.0 were deployed, and v1.0.0 was brought back. */
async function deployed(t: TestContext): Promise<{ ask: Ask }> {
  const l = await lab(t, '{ target: directory }', { asked: false });
  await writeFile(join(l.workingDirectory, 'mlops.yml'), 'name: flowers\n');
  for (const seed of [1, 2]) {
    await l.train(seed);
    await l.deploy();
  }
  await l.deploy({ 'rollback-to': 'previous', reason: 'slow on Mondays' });
  return { ask: asker(l.workingDirectory, {}, { platform: 'local' }) };
}

describe('mlops models, from the records in files', () => {
  test('list says which versions there are and what is live', async (t) => {
    const { ask } = await deployed(t);
    const { text, json } = await ask();
    assert.match(text, /flowers has 2 versions; v1\.0\.0 is live in production\./);
    const [newest, oldest] = json as { version: string; liveIn: string[]; kept: unknown }[];
    assert.deepEqual([newest.version, newest.liveIn, newest.kept], ['v1.1.0', [], null]);
    assert.deepEqual([oldest.version, oldest.liveIn], ['v1.0.0', ['production']]);
    assert.deepEqual(oldest.kept, { text: 'the folder deployed/versions/v1.0.0', expires: false });
  });

  test('show tells one version: what is live, or one that is named', async (t) => {
    const { ask } = await deployed(t);
    const live = (await ask('show')).json as { version: string; promotions: { number: number }[] };
    assert.equal(live.version, 'v1.0.0');
    assert.deepEqual(
      live.promotions.map(({ number }) => number),
      [1, 3],
    );
    const { text } = await ask('show', 'v1.1.0');
    assert.match(text, /flowers v1\.1\.0 is not live anywhere/);
    assert.match(text, /balanced_accuracy/);
    await assert.rejects(ask('show', 'v9.0.0'), ConfigurationError);
  });

  test('diff names what changed, with the rule that gave the number', async (t) => {
    const { ask } = await deployed(t);
    const { text, json } = await ask('diff');
    assert.match(text, /From v1\.0\.0 to v1\.1\.0 of flowers: other data than v1\.0\.0\./);
    const {
      interface: callers,
      training,
      metrics,
    } = json as Record<string, { what?: string; name?: string }[]>;
    assert.deepEqual(callers, []);
    const changed = training.map(({ what }) => what);
    assert.deepEqual(changed.slice(0, 2), ['model id', 'data set']);
    assert.ok(!changed.includes('algorithm'));
    assert.ok(metrics.some(({ name }) => name === 'roc_auc'));
  });

  test('history tells who did what, and why', async (t) => {
    const { ask } = await deployed(t);
    const { text, json } = await ask('history', 'production');
    assert.match(text, /rolled back from v1\.1\.0.*octocat.*slow on Mondays/);
    assert.deepEqual(
      (json as { version: string; rolledBackFrom: string | null }[]).map((entry) => [
        entry.version,
        entry.rolledBackFrom,
      ]),
      [
        ['v1.0.0', null],
        ['v1.1.0', null],
        ['v1.0.0', 'v1.1.0'],
      ],
    );
    await assert.rejects(ask('history', 'staging'), /never deployed to an environment "staging"/);
  });

  test('a registry without a version says so; a word that is none is refused', async (t) => {
    const l = await lab(t);
    const ask = asker(l.workingDirectory, {}, { platform: 'local' });
    assert.match((await ask()).text, /model has no version yet/);
    await assert.rejects(ask('lst'), ConfigurationError);
    await assert.rejects(ask('list', 'v1.0.0'), /"v1\.0\.0" is not expected here/);
  });
});

test('mlops models, from the tags and releases of a repository', async (t) => {
  const { server, platform } = await startGitHub(t);
  const environment = runnerEnvironment({
    folder: join(await temporaryFolder(t), 'runner'),
    apiUrl: server.url,
    commit: server.git.headCommit,
    repository: REPOSITORY,
  });
  const workingDirectory = environment.GITHUB_WORKSPACE;
  await writeFile(join(workingDirectory, 'mlops.yml'), 'name: flowers\n');
  const manifest = await trainPackage(join(workingDirectory, 'model-1'), {
    seed: 1,
    learner: commandLearner,
  });
  const { repository, runId: run, commit } = platform.run;
  await writeVerdict(join(workingDirectory, 'verdict-1'), manifest, { repository, run, commit });
  await stage.run(parseInputs(stage.inputs, { model: 'model-1', gate: 'verdict-1' }), {
    platform,
    config: parseConfig('name: flowers'),
    repositoryDirectory: workingDirectory,
    configFile: 'mlops.yml',
    workingDirectory,
    stateDirectory: join(workingDirectory, '.mlops'),
    signal: new AbortController().signal,
  });
  const ask = asker(workingDirectory, environment, { platform: 'github', 'github-token': 'token' });
  const [version] = (await ask('list')).json as { version: string; liveIn: string[]; kept: unknown }[];
  assert.deepEqual([version.version, version.liveIn], ['v1.0.0', ['production']]);
  assert.deepEqual(version.kept, { text: 'the release flowers@v1.0.0', expires: false });
  assert.match((await ask('history')).text, /deployed to release/);
});

test('what is nowhere but in an artifact expires in so many days', () => {
  const artifact = {
    name: 'flowers-model',
    id: '1',
    digest: null,
    size: 1,
    created: '2026-01-02T00:00:00Z',
    runId: '7',
    commit: '',
    expired: false,
    expires: '2026-01-12T00:00:00Z',
    fromFork: false,
    folder: null,
  };
  const now = Date.parse('2026-01-04T12:00:00Z');
  assert.equal(describeExpiry(artifact, now), 'expires in 7 days');
  assert.equal(describeExpiry({ ...artifact, expires: null }, now), null);
  assert.equal(describeExpiry({ ...artifact, expired: true }, now), 'is gone');
  assert.equal(describeExpiry(null, now), 'is gone');
});
