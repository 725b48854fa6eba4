import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { stage } from '../../actions/deploy/src/stage.ts';
import { parseInputs } from '../../shared/src/action/inputs.ts';
import type { StageContext } from '../../shared/src/action/stage.ts';
import { parseConfig } from '../../shared/src/config/load-config.ts';
import { resolveBaseline } from '../../shared/src/registry/model-reference.ts';
import { startGitHub } from '../platform/github/setup.ts';
import { temporaryFolder, writeVerdict } from '../registry/sample-packages.ts';
import { trainPackage } from './trained-package.ts';

test('on GitHub: tags on commits of their own, a release with all assets, deployments that mirror', async (t) => {
  const { server, platform } = await startGitHub(t);
  const workingDirectory = await temporaryFolder(t);
  const context: StageContext = {
    platform,
    config: parseConfig('name: flowers'),
    repositoryDirectory: workingDirectory,
    configFile: 'mlops.yml',
    workingDirectory,
    stateDirectory: join(workingDirectory, '.mlops'),
    signal: new AbortController().signal,
  };
  const versions: (string | undefined)[] = [];
  for (const seed of [1, 2]) {
    const manifest = await trainPackage(join(workingDirectory, `model-${seed}`), { seed });
    const { repository, runId: run, commit } = platform.run;
    await writeVerdict(join(workingDirectory, `verdict-${seed}`), manifest, { repository, run, commit });
    const inputs = { model: `model-${seed}`, gate: `verdict-${seed}` };
    const outcome = await stage.run(parseInputs(stage.inputs, inputs), context);
    assert.equal(outcome.failure, undefined);
    assert.match(outcome.outputs.url ?? '', /^https?:\/\//);
    versions.push(outcome.outputs.version);
    const live = await resolveBaseline('baseline', 'production', { ...context, config: { name: 'flowers' } });
    assert.equal(live?.manifest.id, manifest.id);
  }
  assert.deepEqual(versions, ['v1.0.0', 'v1.1.0']);
  const tags = (await platform.tags.list('flowers')).sort((a, b) => (a.name < b.name ? -1 : 1));
  assert.deepEqual(
    tags.map(({ name }) => name),
    ['flowers#production#1', 'flowers#production#2', 'flowers@v1.0.0', 'flowers@v1.1.0'],
  );
  assert.deepEqual(
    tags.slice(0, 2).map(({ commit }) => commit),
    tags.slice(2).map(({ commit }) => commit),
    'promotions are on the commits of their versions, as GTO wants them',
  );
  assert.deepEqual(
    server.releases.releases.map(({ draft }) => draft),
    [false, false],
  );
  assert.deepEqual(
    server.deployments.map(({ statuses }) => statuses.map(({ state }) => state)),
    [
      ['in_progress', 'success', 'inactive'],
      ['in_progress', 'success'],
    ],
  );
});
