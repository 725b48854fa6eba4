import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { InfrastructureError } from '../../shared/src/base/errors.ts';
import { parseConfig } from '../../shared/src/config/load-config.ts';
import { type CurrentVersion, readCurrent } from '../../shared/src/deploy/directory.ts';
import { LostRaceError } from '../../shared/src/deploy/lost-race.ts';
import type { Platform } from '../../shared/src/platform/ports.ts';
import { directorySource } from '../../shared/src/serving/directory-source.ts';
import { serve } from '../serving/serving.ts';
import { type Lab, lab, liveVersion, statesOf } from './lab.ts';

const currentOf = (l: Lab): Promise<CurrentVersion> => readCurrent(join(l.workingDirectory, 'deployed'));

/** A lab in which v1.0.0 is live and the artifacts model-2, model-3, … wait. */
async function waiting(t: TestContext, count: number): Promise<Lab> {
  const l = await lab(t, '{ target: directory }', { asked: false });
  for (let seed = 1; seed <= count; seed++) await l.train(seed);
  await l.deploy({ model: 'model-1', gate: 'verdict-1' });
  return l;
}

const deploySeed = (l: Lab, seed: number, platform: Platform = l.platform) =>
  l.deploy({ model: `model-${seed}`, gate: `verdict-${seed}` }, { platform });

test('of deployments at once one is live, the others are told, and the tags have no gap', async (t) => {
  const l = await waiting(t, 4);
  const outcomes = await Promise.all([2, 3, 4].map((seed) => deploySeed(l, seed)));
  const winners = outcomes.filter(({ error }) => error === undefined);
  assert.equal(winners.length, 1);
  const version = winners[0].outputs.version;
  for (const lost of outcomes.filter(({ error }) => error !== undefined)) {
    assert.ok(lost.error instanceof LostRaceError && lost.error.retryable);
    assert.equal(lost.failure, undefined, 'it is no verdict on the model');
    assert.equal(lost.report.status, 'warning');
    assert.ok(lost.report.headline.includes(`${version} was promoted since`));
    assert.deepEqual(lost.outputs, {});
  }
  assert.equal(await liveVersion(l), version);
  assert.equal((await currentOf(l)).version, version);
  const tags = (await l.platform.tags.list('flowers')).map(({ name }) => name).sort();
  assert.deepEqual(tags, [
    'flowers#production#1',
    'flowers#production#2',
    ...['v1.0.0', 'v1.1.0', 'v1.2.0', 'v1.3.0'].map((each) => `flowers@${each}`),
  ]);
  const ends = (await statesOf(l)).map((states) => states.at(-1)).sort();
  assert.deepEqual(ends, ['inactive', 'inactive', 'inactive', 'success']);
});

test('a loser that switched last leaves the target to the winner', async (t) => {
  const l = await waiting(t, 3);
  // The other deployment takes place between this one's switch and its promotion.
  let other: Promise<unknown> | undefined;
  const tags = {
    ...l.platform.tags,
    create: async (name: string, commit: string, message: string) => {
      if (name.includes('#')) {
        other ??= deploySeed(l, 3);
        await other;
      }
      return l.platform.tags.create(name, commit, message);
    },
  };
  const lost = await deploySeed(l, 2, { ...l.platform, tags });
  assert.ok(lost.error instanceof LostRaceError);
  assert.equal(lost.error.winner?.version, (await currentOf(l)).version);
  assert.equal(await liveVersion(l), (await currentOf(l)).version);
});

test('on a server too: who waits for its version while another is promoted has lost, and nothing failed', async (t) => {
  const l = await lab(t);
  for (const seed of [1, 2, 3]) await l.train(seed);
  await l.deploy({ model: 'model-1', gate: 'verdict-1' });
  const server = await serve(t, directorySource(join(l.workingDirectory, 'deployed')));
  const url = `http://127.0.0.1:${server.port}`;
  const config = parseConfig(`name: flowers\ndeploy: { target: server, server: { url: "${url}" } }\n`);
  const deploy = (seed: number) => l.deploy({ model: `model-${seed}`, gate: `verdict-${seed}` }, { config });
  const outcomes = await Promise.all([deploy(2), deploy(3)]);
  const winner = outcomes.find(({ error }) => error === undefined)?.outputs.version;
  assert.equal(outcomes.filter(({ error }) => error instanceof LostRaceError).length, 1);
  assert.equal(await liveVersion(l), winner);
  assert.equal((await currentOf(l)).version, winner);
  await server.host.refresh();
  assert.equal(server.host.current?.version.label, winner);
  const ends = (await statesOf(l)).map((states) => states.at(-1)).sort();
  assert.deepEqual(ends, ['inactive', 'inactive', 'success']);
  await assert.rejects(readFile(join(l.stateDirectory, 'issues', '1.md')));
});

describe('a run that was killed', () => {
  /** A platform on which everything ends at one point: what is asked of it afterwards never answers. */
  function killedAt(platform: Platform, when: (call: string, subject: string) => boolean): Platform {
    let killed = false;
    const stop = (call: string, subject: string): void => {
      if (killed || when(call, subject)) {
        killed = true;
        throw new InfrastructureError('killed');
      }
    };
    const { tags, deployments } = platform;
    return {
      ...platform,
      tags: {
        ...tags,
        list: async (prefix) => {
          if (killed) throw new InfrastructureError('killed');
          return tags.list(prefix);
        },
        create: async (name, commit, message) => {
          stop('tag', name);
          return tags.create(name, commit, message);
        },
      },
      deployments: {
        ...deployments,
        setState: async (id, state, options) => {
          stop('state', state);
          return deployments.setState(id, state, options);
        },
      },
    };
  }

  test('after the promotion, before its state: the next run sets it', async (t) => {
    const l = await waiting(t, 3);
    const killed = killedAt(l.platform, (call, state) => call === 'state' && state === 'success');
    await deploySeed(l, 2, killed);
    assert.deepEqual(
      (await statesOf(l)).map((states) => states.at(-1)),
      ['success', 'in_progress'],
    );
    await deploySeed(l, 3);
    assert.deepEqual(
      (await statesOf(l)).map((states) => states.at(-1)),
      ['inactive', 'inactive', 'success'],
    );
    assert.ok((await statesOf(l))[1].includes('success'), 'it had been live');
  });

  test('before the promotion: its deployment is closed by the next run', async (t) => {
    const l = await waiting(t, 3);
    const killed = killedAt(l.platform, (call, name) => call === 'tag' && name.includes('#'));
    await assert.rejects(deploySeed(l, 2, killed));
    assert.equal(await liveVersion(l), 'v1.0.0');
    const next = await deploySeed(l, 3);
    assert.equal(next.outputs['previous-version'], 'v1.0.0');
    assert.deepEqual(
      (await statesOf(l)).map((states) => states.at(-1)),
      ['inactive', 'inactive', 'success'],
    );
    assert.equal((await currentOf(l)).version, 'v1.2.0');
  });

  test('is healed by a run that is itself refused: states and target', async (t) => {
    const l = await waiting(t, 2);
    const refused = await l.train(3, { verdict: 'fail' });
    const killed = killedAt(l.platform, (call, name) => call === 'tag' && name.includes('#'));
    await assert.rejects(deploySeed(l, 2, killed));
    const { version } = await currentOf(l);
    const text = JSON.stringify({ ...(await currentOf(l)), version: 'v1.1.0', path: 'versions/v1.1.0' });
    assert.equal(version, 'v1.0.0');
    // What such a run leaves that is killed for good after its switch.
    await writeFile(join(l.workingDirectory, 'deployed', 'current.json'), text);
    const outcome = await l.deploy({ model: 'model-3', gate: 'verdict-3' });
    assert.match(String(outcome.failure), /verdict is "fail"/);
    assert.equal(outcome.result.modelId, refused.id);
    assert.equal((await currentOf(l)).version, 'v1.0.0');
    assert.deepEqual(
      (await statesOf(l)).map((states) => states.at(-1)),
      ['success', 'inactive'],
    );
  });

  test('is healed as well by one that finds no model', async (t) => {
    const l = await waiting(t, 2);
    const killed = killedAt(l.platform, (call, state) => call === 'state' && state === 'success');
    await deploySeed(l, 2, killed);
    await assert.rejects(l.deploy({ model: 'model-9' }));
    assert.deepEqual(
      (await statesOf(l)).map((states) => states.at(-1)),
      ['inactive', 'success'],
    );
  });
});

describe('a deployment that fails after the switch', () => {
  const noSpace = (platform: Platform): Platform => ({
    ...platform,
    tags: {
      ...platform.tags,
      create: async (name, commit, message) => {
        if (name.includes('#')) throw new InfrastructureError('No space left.');
        return platform.tags.create(name, commit, message);
      },
    },
  });

  test('is taken back: states, an issue that tells it, and its end with the next good one', async (t) => {
    const l = await waiting(t, 3);
    await assert.rejects(deploySeed(l, 2, noSpace(l.platform)), /live still/);
    assert.equal((await currentOf(l)).version, 'v1.0.0');
    assert.deepEqual(await statesOf(l), [
      ['in_progress', 'success', 'success'],
      ['in_progress', 'failure'],
    ]);
    const issue = join(l.stateDirectory, 'issues', '1.md');
    const told = await readFile(issue, 'utf8');
    assert.match(told, /Deployment of flowers to production failed/);
    assert.match(told, /No space left\. What was live before is live still\./);
    await assert.rejects(deploySeed(l, 2, noSpace(l.platform)));
    assert.match(await readFile(join(l.stateDirectory, 'issues', '1.comment-1.md'), 'utf8'), /No space left/);
    await deploySeed(l, 3);
    assert.match(await readFile(issue, 'utf8'), /state: "?closed/);
  });

  test('is taken back as well where the same version was live already', async (t) => {
    const l = await waiting(t, 1);
    await assert.rejects(deploySeed(l, 1, noSpace(l.platform)), /live still/);
    assert.equal((await currentOf(l)).version, 'v1.0.0');
    assert.equal(await liveVersion(l), 'v1.0.0');
  });
});
