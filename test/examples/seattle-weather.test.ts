import assert from 'node:assert/strict';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { StageRun } from '../../shared/src/action/run-stage.ts';
import { parseConfig } from '../../shared/src/config/load-config.ts';
import type { SplitName } from '../../shared/src/data/splits.ts';
import { cells, readSplitFile, type Workspace, workspace } from '../support/workspace.ts';

const example = join(import.meta.dirname, '..', '..', 'examples', 'seattle-weather');

describe('what examples/seattle-weather says of itself', () => {
  let space: Workspace;
  let judged: StageRun;
  const cleanups: (() => Promise<void>)[] = [];
  before(async () => {
    space = await workspace({ after: (work) => cleanups.push(work) });
    await cp(example, space.folder, { recursive: true });
    await space.run('prepare-data');
    await space.run('train');
    judged = await space.run('validate-gate');
    await space.run('deploy');
  });
  after(async () => {
    for (const cleanup of cleanups) await cleanup();
  });
  const column = async (split: SplitName, name: string) =>
    cells(await readSplitFile(space, 'seattle-weather-dataset', split), name) as string[];

  test('nothing is learned from a day after the first one that is judged on', async () => {
    const days = await Promise.all(
      (['train', 'validation', 'test'] as const).map((split) => column(split, 'date')),
    );
    const [[, learnedLast], [chosenFirst, chosenLast], [judgedFirst]] = days
      .map((dates) => dates.map((date) => Date.parse(date)))
      .map((times) => [Math.min(...times), Math.max(...times)]);
    assert.ok(learnedLast < chosenFirst && chosenLast < judgedFirst);
  });

  test('a day is asked for the weather of the day after it', async () => {
    const splits = ['train', 'validation', 'test'] as const;
    const [dates, today, tomorrow] = await Promise.all(
      ['date', 'today', 'weather'].map(async (name) =>
        (await Promise.all(splits.map((split) => column(split, name)))).flat(),
      ),
    );
    const dayOf = (date: string) => Date.parse(date) / 86_400_000;
    const weatherOn = new Map(dates.map((date, row) => [dayOf(date), today[row]]));
    const followed = dates.flatMap((date, row) => {
      const next = weatherOn.get(dayOf(date) + 1);
      return next === undefined ? [] : [[tomorrow[row], next]];
    });
    assert.equal(dates.length, 1276);
    assert.equal(followed.length, 1275);
    for (const [asked, came] of followed) assert.equal(asked, came);
  });

  test('the gate asks for what the naive forecast reaches, and the model has it', async () => {
    const [today, tomorrow] = await Promise.all([column('test', 'today'), column('test', 'weather')]);
    const naive = tomorrow.filter((weather, row) => weather === today[row]).length / tomorrow.length;
    const configured = parseConfig(await space.read('mlops.yml'));
    assert.equal(configured.gate.metrics?.accuracy.min, Math.round(naive * 100) / 100);
    assert.equal(judged.outcome.outputs.verdict, 'pass');
  });

  test('a summer differs from whole years, and not from other summers', async () => {
    const whole = await space.run('drift-check');
    assert.equal(whole.outcome.outputs.drifted, 'true');
    assert.ok(JSON.parse(whole.outcome.outputs['drifted-features'] ?? '[]').includes('temp_max'));
    const summers = { reference: 'data/history/*-q3.csv', artifact: 'summers' };
    assert.equal((await space.run('drift-check', summers)).outcome.outputs.drifted, 'false');
  });

  test('an incident opens one issue and sets off one training, which is judged like any other', async () => {
    await space.run('drift-check');
    const again = await space.run('drift-check');
    const listed = await space.files();
    const under = (folder: string) => listed.filter((path) => path.startsWith(`.mlops/${folder}/`));
    assert.deepEqual(under('issues'), ['.mlops/issues/1.md']);
    assert.deepEqual(under('dispatches'), ['.mlops/dispatches/1.json']);
    assert.equal(again.outcome.outputs['retrain-run-id'], 'local');
    const issue = await space.read('.mlops/issues/1.md');
    assert.match(issue, /Responsible:\*\* octocat \(data-owner\)/);
    assert.match(issue, /```mermaid/);
    const order = await space.readJson<{ inputs: Record<string, string> }>('.mlops/dispatches/1.json');
    assert.match(order.inputs.reason, /^seattle-weather-drift: Drift in \d+ of \d+ columns/);
    assert.equal(order.inputs.current, 'data/production/2015-q3.csv');
    const page = await space.read('.mlops/artifacts/seattle-weather-drift/report.html');
    assert.match(page, /Effect by column over the last \d+ checks/);

    await space.run('prepare-data', { source: 'data/*/*.csv', artifact: 'later' });
    await space.run('train', { dataset: 'later', artifact: 'retrained' });
    const later = { model: 'retrained', dataset: 'later', 'on-fail': 'warn' };
    const { outcome } = await space.run('validate-gate', later);
    assert.equal(outcome.outputs.verdict, 'fail');
    assert.match(JSON.stringify(outcome.report), /differ from what the baseline learned from/);
    const refused = await space.run('deploy', { model: 'retrained' });
    assert.notEqual(refused.outcome.failure, undefined);
    assert.match(await space.read('.mlops/issues/1.md'), /state: "open"/);
  });
});
