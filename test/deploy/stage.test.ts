import assert from 'node:assert/strict';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { ConfigurationError, InfrastructureError } from '../../shared/src/base/errors.ts';
import { readParquet, writeParquet } from '../../shared/src/data/parquet.ts';
import { readCurrent } from '../../shared/src/deploy/directory.ts';
import type { Platform } from '../../shared/src/platform/ports.ts';
import { describeFiles, type VerdictManifest, writeManifest } from '../../shared/src/registry/manifest.ts';
import { resolveBaseline, resolveModel } from '../../shared/src/registry/model-reference.ts';
import { fetchLivePackage, findProduction } from '../../shared/src/registry/production.ts';
import { listVersions } from '../../shared/src/registry/versions.ts';
import { deploy } from '../bench/deploy/scene.ts';
import { flipBit, writeVerdict } from '../registry/sample-packages.ts';
import { lab, liveVersion, statesOf } from './lab.ts';
import { trainPackage } from './trained-package.ts';

describe('a gated model goes live', () => {
  for (const target of ['directory', 'release']) {
    test(`on the target ${target}, and is found again as production`, async (t) => {
      const l = await lab(t, `{ target: ${target} }`);
      const first = await l.train(1);
      const outcome = await l.deploy();
      assert.equal(outcome.failure, undefined);
      assert.deepEqual(
        [outcome.outputs.version, outcome.outputs['previous-version'], outcome.outputs['deployment-id']],
        ['v1.0.0', '', '1'],
      );
      assert.equal(outcome.report.status, 'pass');
      assert.equal(outcome.report.headline, 'flowers v1.0.0 is live in production, the first there.');
      const metrics = outcome.result.metrics as Record<string, number | null>;
      assert.equal(metrics.roc_auc, first.score);

      const second = await l.train(2);
      const next = await l.deploy({ reason: 'more flowers' });
      assert.deepEqual([next.outputs.version, next.outputs['previous-version']], ['v1.1.0', 'v1.0.0']);
      assert.deepEqual(await statesOf(l), [
        ['in_progress', 'success', 'inactive'],
        ['in_progress', 'success'],
      ]);
      const live = await findProduction(l.platform, 'flowers', 'production');
      assert.ok(live);
      assert.deepEqual(
        [live.version, live.promotion.number, live.manifest.id, live.record?.reason],
        ['v1.1.0', 2, second.id, 'more flowers'],
      );
      const baseline = await resolveBaseline('baseline', 'production', l);
      assert.deepEqual([baseline?.manifest.id, baseline?.version], [second.id, 'v1.1.0']);
      const files = baseline?.manifest.files.map(({ path }) => path);
      assert.equal(files?.includes('predictions.parquet'), target === 'directory');
    });
  }

  test('the same model keeps its version, another environment its own numbers', async (t) => {
    const l = await lab(t);
    await l.train(1);
    await l.deploy();
    const again = await l.deploy();
    assert.deepEqual([again.outputs.version, again.outputs['previous-version']], ['v1.0.0', 'v1.0.0']);
    await l.deploy({ environment: 'staging', target: 'release' });
    const tags = (await l.platform.tags.list('flowers')).map(({ name }) => name).sort();
    assert.deepEqual(tags, [
      'flowers#production#1',
      'flowers#production#2',
      'flowers#staging#1',
      'flowers@v1.0.0',
    ]);
    const released = await resolveModel('model', 'release:v1.0.0', l);
    assert.equal(released.manifest.id, (await resolveModel('model', 'environment:staging', l)).manifest.id);
  });

  test('openly without a verdict: said in the report', async (t) => {
    const l = await lab(t);
    await l.train(1, null);
    const outcome = await l.deploy({ gate: 'none' });
    assert.equal(outcome.report.status, 'warning');
    assert.match(outcome.report.headline, /No gate was asked\./);
    assert.equal(await liveVersion(l), 'v1.0.0');
  });

  test('not with a verdict in a folder that says it is of another run: nobody can confirm that', async (t) => {
    const l = await lab(t);
    const run = { ...l.platform.run, commit: 'abc', runId: '2' };
    const manifest = await l.train(1, null);
    await writeVerdict(join(l.workingDirectory, 'verdict'), manifest, {
      repository: run.repository,
      run: '1',
      commit: 'abc',
    });
    const inputs = { model: 'model-1', gate: 'verdict' };
    await assert.rejects(l.deploy(inputs, { platform: { ...l.platform, run } }), /nobody can confirm/);
    assert.equal(await liveVersion(l), null);
  });
});

describe('refused with production untouched', () => {
  for (const verdict of ['fail', 'inconclusive'] as const) {
    test(`a verdict "${verdict}": reported, then failed`, async (t) => {
      const l = await lab(t);
      await l.train(1, { verdict });
      const outcome = await l.deploy();
      assert.equal(outcome.report.status, 'fail');
      assert.equal(
        outcome.failure,
        `flowers was not deployed to production: the gate's verdict is "${verdict}". What was live stays live.`,
      );
      assert.deepEqual(outcome.outputs, {});
      assert.deepEqual(await l.platform.tags.list(''), []);
      assert.ok(!(await readdir(l.workingDirectory)).includes('deployed'));
    });
  }

  const wrongVerdicts: [what: string, verdict: Partial<VerdictManifest>, message: RegExp][] = [
    ['about another model', { modelId: 'f'.repeat(64) }, /it is about the model f{64}/],
    ['from a fork', { fromFork: true }, /for a fork/],
    ['that was withheld', { withheld: 'nobody approved weaker rules' }, /nobody approved weaker rules/],
    ['from another repository', { repository: 'somebody/else' }, /"somebody\/else"/],
    ['from another run than it says', { run: '17' }, /it was given in run 17, but it was found in run local/],
  ];
  for (const [what, verdict, message] of wrongVerdicts) {
    test(`a verdict ${what}`, async (t) => {
      const l = await lab(t);
      await l.train(1, verdict);
      await assert.rejects(l.deploy(), (error) => {
        assert.ok(error instanceof ConfigurationError);
        assert.match(error.message, message);
        assert.equal(error.location.key, 'gate');
        return true;
      });
      assert.deepEqual(await l.platform.tags.list(''), []);
    });
  }

  test('no verdict, and one that was altered', async (t) => {
    const l = await lab(t);
    const manifest = await l.train(1, null);
    await assert.rejects(l.deploy(), (error) => {
      assert.ok(error instanceof ConfigurationError);
      assert.match(error.message, /There is no verdict on this model/);
      assert.match(error.hint ?? '', /Run validate-gate first/);
      return true;
    });
    const folder = join(l.workingDirectory, 'verdict');
    await writeVerdict(folder, manifest, { repository: l.platform.run.repository });
    await flipBit(join(folder, 'outcome.json'));
    await assert.rejects(l.deploy({ gate: 'verdict' }), InfrastructureError);
    assert.deepEqual(await l.platform.tags.list(''), []);
  });

  test('a package with one flipped bit, or of another pipeline', async (t) => {
    const l = await lab(t);
    await l.train(1);
    await flipBit(join(l.workingDirectory, 'model-1', 'features.json'));
    await assert.rejects(l.deploy({ model: 'model-1' }), InfrastructureError);
    await trainPackage(join(l.workingDirectory, 'other'), { seed: 3, name: 'other' });
    await assert.rejects(
      l.deploy({ model: 'other' }),
      /is the model "other", and mlops\.yml is about "flowers"/,
    );
    await assert.rejects(l.deploy({ environment: '../x' }), ConfigurationError);
  });

  test('while a tag of the registry is moved, or one was made without a word', async (t) => {
    const l = await lab(t, '{ target: directory }', { asked: false });
    for (const seed of [1, 2, 3]) await l.train(seed);
    await l.deploy({ model: 'model-1', gate: 'verdict-1' });
    await l.deploy({ model: 'model-2', gate: 'verdict-2' });
    const { tags } = l.platform;
    const [first] = await tags.list('flowers@v1.0.0');
    const moved = {
      ...tags,
      list: async (prefix: string) =>
        (await tags.list(prefix)).map((tag) =>
          tag.name === 'flowers#production#2' ? { ...tag, commit: first.commit } : tag,
        ),
    };
    const inputs = { model: 'model-3', gate: 'verdict-3' };
    await assert.rejects(l.deploy(inputs, { platform: { ...l.platform, tags: moved } }), (error) => {
      assert.ok(error instanceof InfrastructureError);
      assert.match(error.message, /cannot be trusted: it speaks of v1\.1\.0 but points to v1\.0\.0/);
      return true;
    });
    assert.equal((await readCurrent(join(l.workingDirectory, 'deployed'))).version, 'v1.1.0');
    await tags.create('flowers#production#3', first.commit, '');
    await assert.rejects(l.deploy(inputs), /has no message/);
    assert.equal((await readCurrent(join(l.workingDirectory, 'deployed'))).version, 'v1.1.0');
  });

  test('a model that does not answer as packaged', async (t) => {
    const l = await lab(t);
    const manifest = await l.train(1);
    const folder = join(l.workingDirectory, 'model-1');
    const path = join(folder, 'predictions.parquet');
    const table = await readParquet(path);
    const column = table.columns.get('p_rose');
    assert.ok(column?.kind === 'numeric');
    column.values[7] += column.values[7] > 0.5 ? -1e-5 : 1e-5;
    await writeParquet(path, table);
    await writeManifest(folder, { ...manifest, files: await describeFiles(folder) });
    const outcome = await l.deploy({ model: 'model-1' });
    assert.match(outcome.failure ?? '', /for test row 8 the model answers/);
    assert.equal(outcome.report.status, 'fail');
    assert.deepEqual(await l.platform.tags.list(''), []);
    const seven = await lab(t, '{ target: directory, smoke: { rows: 7 } }');
    const inSeven = { ...seven.context, workingDirectory: l.workingDirectory };
    assert.equal(
      (await l.deploy({ model: 'model-1' }, { config: inSeven.config })).outputs.version,
      'v1.0.0',
    );
  });

  test('a model that is too slow, and a package without predictions to compare with', async (t) => {
    const l = await lab(t, '{ target: release, smoke: { max-latency-ms: 0.000001 } }');
    await l.train(1);
    assert.match((await l.deploy()).failure ?? '', /one row takes .* the limit is 0\.000001 ms/);
    assert.deepEqual(await l.platform.tags.list(''), []);
    const { config } = await lab(t, '{ target: release }').then(({ context }) => context);
    await l.deploy({}, { config });
    await assert.rejects(l.deploy({ model: 'release:v1.0.0' }, { config }), /holds no predictions\.parquet/);
  });
});

describe('a target that fails half-way leaves the old version live', () => {
  /** A platform whose releases break at one step. */
  function breaking(platform: Platform, step: 'uploadAsset' | 'publish'): Platform {
    let left = step === 'uploadAsset' ? 3 : 0;
    const broken = async (...args: never[]): Promise<never> => {
      if (left-- > 0) return (platform.releases[step] as (...all: never[]) => Promise<never>)(...args);
      throw new InfrastructureError('The service answered 503.', {
        retryable: true,
        hint: 'Run the job again.',
      });
    };
    return { ...platform, releases: { ...platform.releases, [step]: broken } };
  }

  for (const step of ['uploadAsset', 'publish'] as const) {
    test(`release, at ${step}; the next run completes it`, async (t) => {
      const l = await lab(t, '{ target: release }');
      await l.train(1);
      await l.deploy();
      await l.train(2);
      await assert.rejects(l.deploy({}, { platform: breaking(l.platform, step) }), (error) => {
        assert.ok(error instanceof InfrastructureError);
        assert.match(
          error.message,
          /flowers v1\.1\.0 was not deployed to production: The service answered 503\./,
        );
        assert.match(error.message, /What was live before is live still\./);
        assert.equal(error.retryable, true);
        return true;
      });
      assert.equal(await liveVersion(l), 'v1.0.0');
      assert.deepEqual((await statesOf(l))[1], ['in_progress', 'failure']);
      const retried = await l.deploy();
      assert.deepEqual([retried.outputs.version, retried.outputs['previous-version']], ['v1.1.0', 'v1.0.0']);
      assert.equal((await resolveBaseline('baseline', 'production', l))?.version, 'v1.1.0');
    });
  }

  test('directory, when the promotion cannot be recorded', async (t) => {
    const l = await lab(t);
    await l.train(1);
    await l.deploy();
    await l.train(2);
    const tags = {
      ...l.platform.tags,
      create: async (name: string, commit: string, message: string) => {
        if (name.includes('#')) throw new InfrastructureError('No space left.');
        return l.platform.tags.create(name, commit, message);
      },
    };
    await assert.rejects(l.deploy({}, { platform: { ...l.platform, tags } }), /live still/);
    assert.equal((await readCurrent(join(l.workingDirectory, 'deployed'))).version, 'v1.0.0');
    assert.equal(await liveVersion(l), 'v1.0.0');
  });

  test('directory, when the disk is full', async (t) => {
    const l = await lab(t, '{ target: directory }', { asked: false });
    await l.train(1);
    await l.deploy();
    await l.train(2);
    await writeFile(join(l.workingDirectory, 'mlops.yml'), 'name: flowers\ndeploy: { target: directory }\n');
    // No file may become larger than 2 KiB: what a full disk says, without one.
    const before = ['bash', '-c', 'trap "" XFSZ; ulimit -f 2; exec "$0" "$@"'];
    const ended = await deploy(l, { model: 'model-2', gate: 'verdict-2' }, { before });
    assert.notEqual(ended.code, 0, ended.output);
    assert.match(ended.output, /EFBIG|was not deployed/);
    assert.equal((await readCurrent(join(l.workingDirectory, 'deployed'))).version, 'v1.0.0');
    assert.equal(await liveVersion(l), 'v1.0.0');
    assert.deepEqual(await readdir(join(l.workingDirectory, 'deployed', 'versions')), ['v1.0.0']);
  });

  test('directory, when something is in the way', async (t) => {
    const l = await lab(t);
    await l.train(1);
    await mkdir(join(l.workingDirectory, 'deployed', 'current'), { recursive: true });
    await assert.rejects(l.deploy(), ConfigurationError);
    assert.equal(await liveVersion(l), null);
  });

  test('a job that is cancelled before the switch', async (t) => {
    const l = await lab(t);
    await l.train(1);
    await assert.rejects(l.deploy({}, { signal: AbortSignal.abort(new Error('cancelled')) }), /cancelled/);
    assert.equal(await liveVersion(l), null);
  });
});

describe('what is live', () => {
  test('is fetched from the artifact when its folder is gone', async (t) => {
    const l = await lab(t);
    const manifest = await l.train(1);
    await l.deploy();
    await rm(join(l.workingDirectory, 'deployed'), { recursive: true });
    assert.equal((await resolveModel('model', 'production', l)).manifest.id, manifest.id);
    await l.train(2);
    assert.equal(
      (await resolveModel('model', 'production', l)).manifest.id,
      manifest.id,
      'of several of the name the one that was deployed',
    );
    await rm(join(l.stateDirectory, 'artifacts'), { recursive: true });
    await assert.rejects(resolveModel('model', 'production', l), (error) => {
      assert.ok(error instanceof InfrastructureError);
      assert.match(error.message, /holds no package; the artifact "flowers-model".*; there is no release/);
      return true;
    });
  });

  test('is refused when the package at its place was replaced, even by a consistent one', async (t) => {
    const l = await lab(t);
    await l.train(1);
    await l.deploy();
    const live = await findProduction(l.platform, 'flowers', 'production');
    assert.ok(live);
    const folder = join(l.workingDirectory, 'deployed', 'versions', 'v1.0.0');
    await writeFile(join(folder, 'profile.json'), '{"format":"mlops-model-profile/1"}');
    await assert.rejects(fetchLivePackage(live, l), /is damaged/);
    await writeManifest(folder, { ...live.manifest, files: await describeFiles(folder) });
    await assert.rejects(fetchLivePackage(live, l), /is not the one that was deployed/);
  });

  test('is nothing after GTO took it out, and refused when tags contradict each other', async (t) => {
    const l = await lab(t);
    await l.train(1);
    await l.deploy();
    const [{ tag }] = await listVersions(l.platform.tags, 'flowers');
    await l.platform.tags.create('flowers#production!#2', tag.commit, 'unassign');
    assert.equal(await liveVersion(l), null);
    await l.deploy();
    assert.equal((await findProduction(l.platform, 'flowers', 'production'))?.promotion.number, 3);
    await l.platform.tags.create('flowers#production#9', 'f'.repeat(40), 'by hand');
    await assert.rejects(
      findProduction(l.platform, 'flowers', 'production'),
      /"flowers#production#9" cannot be trusted/,
    );
  });

  test('may be assigned by GTO: then its release is looked for', async (t) => {
    const l = await lab(t, '{ target: release }');
    await l.train(1);
    await l.deploy();
    const [{ tag }] = await listVersions(l.platform.tags, 'flowers');
    await l.platform.tags.create(
      'flowers#staging#2',
      tag.commit,
      'Assigning stage "staging" to version "v1.0.0"',
    );
    assert.equal((await resolveModel('model', 'environment:staging', l)).version, 'v1.0.0');
  });
});
