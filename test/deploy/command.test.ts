import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { ConfigurationError } from '../../shared/src/base/errors.ts';
import { environmentSecrets } from '../../shared/src/platform/secrets.ts';
import { fetchLivePackage, findProduction } from '../../shared/src/registry/production.ts';
import { recordingLogger } from '../support/recording-logger.ts';
import { type Lab, lab, liveVersion, statesOf } from './lab.ts';

/** A program that keeps what is used in a file, and notes every call; its `body` comes first. */
const program = (body: string) => `
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
const { MLOPS_PHASE: phase, MLOPS_VERSION: version, MLOPS_PREVIOUS_VERSION: previous } = process.env;
appendFileSync('calls.jsonl', JSON.stringify(process.env) + '\\n');
${body}
if (phase === 'prepare') JSON.parse(readFileSync(process.env.MLOPS_PACKAGE + '/manifest.json', 'utf8'));
if (phase === 'switch') writeFileSync('live.txt', version);
if (phase === 'revert') writeFileSync('live.txt', previous);
`;

async function withProgram(t: TestContext, settings = '', seeds = [1, 2]): Promise<Lab> {
  const run = JSON.stringify([process.execPath, 'deploy.mjs', 'it is; one $(word)']);
  const l = await lab(t, `{ target: command, command: { run: ${run}${settings} } }`, { asked: false });
  await writeFile(join(l.workingDirectory, 'deploy.mjs'), program(''));
  for (const seed of seeds) await l.train(seed);
  return l;
}

const deploySeed = (l: Lab, seed: number, changes = {}) =>
  l.deploy({ model: `model-${seed}`, gate: `verdict-${seed}` }, changes);

async function callsOf(l: Lab): Promise<Record<string, string>[]> {
  const text = await readFile(join(l.workingDirectory, 'calls.jsonl'), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

const usedIn = (l: Lab) => readFile(join(l.workingDirectory, 'live.txt'), 'utf8');

describe('a program of the user’s deploys', () => {
  test('it is told the package and the phase, and a rollback goes the same way', async (t) => {
    const l = await withProgram(t, '', []);
    await l.train(1);
    await l.deploy();
    await l.train(2);
    const second = await l.deploy();
    assert.equal(await usedIn(l), 'v1.1.0');
    const calls = (await callsOf(l)).slice(3);
    assert.deepEqual(
      calls.map(({ MLOPS_PHASE: phase }) => phase),
      ['prepare', 'switch', 'verify'],
    );
    for (const told of calls) {
      assert.deepEqual(
        [told.MLOPS_NAME, told.MLOPS_VERSION, told.MLOPS_PREVIOUS_VERSION, told.MLOPS_ENVIRONMENT],
        ['flowers', 'v1.1.0', 'v1.0.0', 'production'],
      );
      assert.equal(told.MLOPS_PACKAGE_DIGEST, second.result.packageDigest);
    }
    const back = await l.deploy({ 'rollback-to': 'previous' });
    assert.equal(back.outputs.version, 'v1.0.0');
    assert.equal(await usedIn(l), 'v1.0.0');
  });

  for (const phase of ['prepare', 'switch', 'verify']) {
    test(`a failure in the phase ${phase} leaves the old version live`, async (t) => {
      const l = await withProgram(t);
      await deploySeed(l, 1);
      const fail = `if (phase === '${phase}') { console.error('no such cluster'); process.exit(3); }`;
      await writeFile(join(l.workingDirectory, 'deploy.mjs'), program(fail));
      await assert.rejects(deploySeed(l, 2), (error) => {
        assert.ok(error instanceof ConfigurationError);
        assert.equal(error.location.key, 'deploy.command.run');
        assert.match(error.message, /exited with code 3.*no such cluster.*live still/s);
        return true;
      });
      assert.equal(await usedIn(l), 'v1.0.0');
      assert.equal(await liveVersion(l), 'v1.0.0');
      assert.deepEqual((await statesOf(l))[1].at(-1), 'failure');
      const reverted = (await callsOf(l)).some(({ MLOPS_PHASE }) => MLOPS_PHASE === 'revert');
      assert.equal(reverted, phase !== 'prepare', 'nothing was switched that had to be put back');
    });
  }

  test('one that takes too long is ended, even if it ends well then', async (t) => {
    const l = await withProgram(t, ', time-limit: 700ms');
    const slow = `process.on('SIGINT', () => process.exit(0)); await new Promise((done) => setTimeout(done, 60_000));`;
    await writeFile(join(l.workingDirectory, 'deploy.mjs'), program(slow));
    await assert.rejects(deploySeed(l, 1), /exited|took longer than 700ms|was ended by/);
    assert.equal(await liveVersion(l), null);
  });

  test('what it was passed on purpose is hidden in the log and in errors; the rest it does not see', async (t) => {
    const l = await withProgram(t, ', pass-env: [CLUSTER_TOKEN]');
    const shown = `console.log('with ' + process.env.CLUSTER_TOKEN + ' and ' + process.env.OTHER_SECRET);
      console.error('denied: ' + process.env.CLUSTER_TOKEN); process.exit(1);`;
    await writeFile(join(l.workingDirectory, 'deploy.mjs'), program(shown));
    const log: string[] = [];
    const environment = { ...process.env, CLUSTER_TOKEN: 'hunter2-hunter2', OTHER_SECRET: 'swordfish' };
    const { programEnvironment } = await import('../../shared/src/platform/program-environment.ts');
    const platform = {
      ...l.platform,
      log: recordingLogger(log),
      secrets: environmentSecrets(environment),
      programEnvironment: (pass: readonly string[]) => programEnvironment(environment, pass),
    };
    await assert.rejects(deploySeed(l, 1, { platform }), (error) => {
      assert.match((error as Error).message, /denied: \*\*\*/);
      assert.doesNotMatch((error as Error).message, /hunter2/);
      return true;
    });
    const text = log.join('\n');
    assert.match(text, /with \*\*\* and undefined/);
    assert.doesNotMatch(text, /hunter2|swordfish/);
  });

  test('what came from a folder is kept nowhere, which the report says', async (t) => {
    const l = await withProgram(t, '', [1]);
    const { report, result } = await deploySeed(l, 1);
    assert.equal(report.status, 'warning');
    assert.deepEqual(result.kept, { text: 'nowhere: it was deployed from a folder', expires: true });
  });

  test('without a program the target is refused', async (t) => {
    const l = await lab(t, '{ target: command }', { asked: false });
    await l.train(1);
    await assert.rejects(l.deploy(), /no program is configured/);
    assert.equal(await liveVersion(l), null);
  });
});

test('what was taken on from another environment is found again, though its target keeps no package', async (t) => {
  const l = await withProgram(t, '', []);
  const manifest = await l.train(1);
  await l.deploy({ environment: 'staging' });
  await l.deploy({ model: 'environment:staging' });
  const live = await findProduction(l.platform, 'flowers', 'production');
  assert.ok(live);
  assert.equal((await fetchLivePackage(live, l)).manifest.id, manifest.id);
});
