import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { ConfigurationError, InfrastructureError } from '../../shared/src/base/errors.ts';
import { parseConfig } from '../../shared/src/config/load-config.ts';
import { readCurrent } from '../../shared/src/deploy/directory.ts';
import type { SmokeResult } from '../../shared/src/deploy/smoke.ts';
import { findProduction } from '../../shared/src/registry/production.ts';
import { promotionHistory } from '../../shared/src/registry/promotion-history.ts';
import { flipBit } from '../registry/sample-packages.ts';
import { type Lab, lab, liveVersion, statesOf } from './lab.ts';

/** A lab in which v1.0.0, v1.1.0, … are live one after the other. */
async function deployed(
  t: TestContext,
  count: number,
  deployYaml?: string,
  options = { asked: false },
): Promise<Lab> {
  const l = await lab(t, deployYaml, options);
  for (let seed = 1; seed <= count; seed++) {
    await l.train(seed);
    await l.deploy();
  }
  return l;
}

const back = (l: Lab, to: string, more: Record<string, string> = {}) =>
  l.deploy({ 'rollback-to': to, ...more });

describe('a rollback', () => {
  for (const target of ['directory', 'release']) {
    test(`brings the previous version back on the target ${target}, with a promotion of its own`, async (t) => {
      const l = await deployed(t, 2, `{ target: ${target} }`, { asked: true });
      const outcome = await back(l, 'previous', { reason: 'it was slow on Mondays' });
      const { version, 'previous-version': before, 'rolled-back': rolledBack } = outcome.outputs;
      assert.deepEqual([version, before, rolledBack], ['v1.0.0', 'v1.1.0', 'true']);
      const { rows, problem } = outcome.result.smoke as SmokeResult;
      assert.deepEqual(
        [rows, problem],
        [20, null],
        'a release without test rows is asked what it answered before',
      );
      assert.equal(
        outcome.report.headline,
        'flowers v1.0.0 is live in production again, in place of v1.1.0.',
      );
      const live = await findProduction(l.platform, 'flowers', 'production');
      const { reason, actor, rolledBackFrom } = live?.record ?? {};
      assert.equal(live?.promotion.number, 3);
      assert.deepEqual([reason, actor, rolledBackFrom], ['it was slow on Mondays', 'octocat', 'v1.1.0']);
      assert.deepEqual(await statesOf(l), [
        ['in_progress', 'success', 'inactive'],
        ['in_progress', 'success', 'inactive'],
        ['in_progress', 'success'],
      ]);
      const tags = (await l.platform.tags.list('flowers#')).map(({ name }) => name).sort();
      assert.deepEqual(
        tags,
        [1, 2, 3].map((number) => `flowers#production#${number}`),
        'no tag goes',
      );
      if (target === 'directory') {
        assert.equal((await readCurrent(join(l.workingDirectory, 'deployed'))).version, 'v1.0.0');
      }
    });
  }

  test('twice: previous is the version before the one that was rolled back from, never that one', async (t) => {
    const l = await deployed(t, 3);
    await back(l, 'previous');
    assert.equal(await liveVersion(l), 'v1.1.0');
    await back(l, 'previous');
    assert.equal(await liveVersion(l), 'v1.0.0');
    await assert.rejects(back(l, 'previous'), /no version was live before v1\.0\.0/);
    // Deployed again, what was rolled back from is what it was.
    await l.deploy({ model: 'model-3', gate: 'verdict-3' });
    assert.equal(await liveVersion(l), 'v1.2.0');
    await back(l, 'previous');
    assert.equal(await liveVersion(l), 'v1.0.0');
  });

  test('to a named version; previous is then what was before the one that was rolled back from', async (t) => {
    const l = await deployed(t, 3);
    await back(l, 'v1.0.0');
    assert.equal(await liveVersion(l), 'v1.0.0');
    await back(l, 'previous');
    assert.equal(await liveVersion(l), 'v1.1.0');
    const history = await promotionHistory(l.platform.tags, 'flowers', 'production');
    assert.deepEqual(
      history.map(({ version, record }) => [version, record?.rolledBackFrom]),
      [
        ['v1.0.0', undefined],
        ['v1.1.0', undefined],
        ['v1.2.0', undefined],
        ['v1.0.0', 'v1.2.0'],
        ['v1.1.0', 'v1.0.0'],
      ],
    );
  });

  test('of a version that only another environment had', async (t) => {
    const l = await deployed(t, 1);
    await l.train(2);
    await l.deploy({ environment: 'staging' });
    await back(l, 'v1.1.0');
    assert.equal(await liveVersion(l), 'v1.1.0');
  });

  test('needs no verdict, and says so where one is given', async (t) => {
    const l = await deployed(t, 2);
    await assert.rejects(back(l, 'previous', { gate: 'none' }), /"gate" is given beside "rollback-to"/);
    await assert.rejects(back(l, 'previous', { model: 'model-1' }), ConfigurationError);
    assert.equal(await liveVersion(l), 'v1.1.0');
  });

  test('from the artifact it came from, when its folder is gone', async (t) => {
    const l = await deployed(t, 2);
    await rm(join(l.workingDirectory, 'deployed'), { recursive: true });
    await back(l, 'previous');
    assert.equal((await readCurrent(join(l.workingDirectory, 'deployed'))).version, 'v1.0.0');
  });
});

describe('a rollback is refused with production untouched', () => {
  const refusals: [to: string, message: RegExp][] = [
    ['v1.1.0', /v1\.1\.0 is live already/],
    ['v7.0.0', /there is no version v7\.0\.0 of "flowers"/],
    ['latest', /"latest" is no version/],
  ];
  test('to a version that is live, unknown or none', async (t) => {
    const l = await deployed(t, 2);
    for (const [to, message] of refusals) {
      await assert.rejects(back(l, to), (error) => {
        assert.ok(error instanceof ConfigurationError);
        assert.match(error.message, message);
        assert.equal(error.location.key, 'rollback-to');
        return true;
      });
    }
    assert.equal(await liveVersion(l), 'v1.1.0');
    await assert.rejects(back(l, 'previous', { environment: 'staging' }), /nothing of "flowers" is live/);
  });

  test('to a package with one flipped bit', async (t) => {
    const l = await deployed(t, 2);
    await flipBit(join(l.workingDirectory, 'deployed', 'versions', 'v1.0.0', 'features.json'));
    await assert.rejects(back(l, 'previous'), InfrastructureError);
    assert.equal(await liveVersion(l), 'v1.1.0');
    assert.equal((await readCurrent(join(l.workingDirectory, 'deployed'))).version, 'v1.1.0');
  });

  test('to a release with an asset missing', async (t) => {
    const l = await deployed(t, 2, '{ target: release, publish-predictions: true }');
    await rm(join(l.stateDirectory, 'releases', 'flowers@v1.0.0', 'assets', 'features.json'));
    await assert.rejects(back(l, 'previous'), /the asset "features\.json" is missing/);
    assert.equal(await liveVersion(l), 'v1.1.0');
  });

  test('to a version whose tag somebody moved', async (t) => {
    const l = await deployed(t, 3);
    const list = l.platform.tags.list;
    const newest = (await list('flowers@v1.2.0'))[0];
    const moved = async (prefix: string) =>
      (await list(prefix)).map((tag) =>
        tag.name === 'flowers@v1.1.0' ? { ...tag, commit: newest.commit } : tag,
      );
    const platform = { ...l.platform, tags: { ...l.platform.tags, list: moved } };
    await assert.rejects(
      l.deploy({ 'rollback-to': 'v1.1.0' }, { platform }),
      /"flowers@v1\.1\.0" cannot be trusted/,
    );
    assert.equal(await liveVersion(l), 'v1.2.0');
  });

  test('to a model that does not answer in time any more', async (t) => {
    const l = await deployed(t, 2, '{ target: directory }', { asked: true });
    const config = parseConfig(
      'name: flowers\ndeploy: { target: directory, smoke: { max-latency-ms: 0.000001 } }\n',
    );
    const outcome = await l.deploy({ 'rollback-to': 'previous' }, { config });
    assert.match(outcome.failure ?? '', /one row takes/);
    assert.equal(await liveVersion(l), 'v1.1.0');
  });
});
