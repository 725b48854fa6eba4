import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { splitNames } from '../../shared/src/data/splits.ts';
import { csv } from '../support/fruit.ts';
import { cells, readSplitFile, type Workspace, workspace } from '../support/workspace.ts';

/** 80 rows, the labels in turn. */
const withLabels = (labels: readonly (string | null)[]): string =>
  csv(
    ['value', 'label'],
    Array.from({ length: 80 }, (_, i) => [i, labels[i % labels.length]]),
  );

async function preparedLabels(space: Workspace): Promise<string[]> {
  const found = new Set<string>();
  for (const split of splitNames) {
    for (const label of cells(await readSplitFile(space, 'l-dataset', split), 'label'))
      found.add(String(label));
  }
  return [...found].sort();
}

describe('labels are text as written', () => {
  for (const labels of [
    ['yes', 'no'],
    ['True', 'False'],
    ['007', '7'],
    ['1.0', '0.0'],
    ['1', '0'],
    ['1e3', '1000'],
    ['2024-01-01', '2024-01-02'],
    ['NaN', 'inf'],
    ['>50K', '<=50K'],
    ['a "quoted" one', 'with, comma'],
    ['line\nbreak', "o'clock"],
    ['__proto__', 'constructor'],
  ]) {
    for (const task of ['task: classification\n', '']) {
      // Dates are no labels unless it is said.
      if (task === '' && labels[0].startsWith('2024')) continue;
      test(`${JSON.stringify(labels)}${task ? '' : ', the task being inferred'}`, async (t) => {
        const positive = JSON.stringify(labels[0]);
        const space = await workspace(t, {
          'mlops.yml': `name: l\n${task}data: { source: data.csv, target: label, positive: ${positive} }\n`,
          'data.csv': withLabels(labels),
        });
        const { outcome } = await space.run('prepare-data');
        assert.equal((outcome.result.manifest as { task: string }).task, 'classification');
        assert.deepEqual(await preparedLabels(space), [...labels].sort());
      });
    }
  }
});

describe('the task follows from the target, where it is not configured', () => {
  for (const [labels, task] of [
    [['apple', 'pear', 'plum'], 'classification'],
    [['true', 'false'], 'classification'],
    [['1', '2', '3'], 'regression'],
    [['0.5', '1.5', '2.5'], 'regression'],
  ] as const) {
    test(`${labels.join(', ')}: ${task}`, async (t) => {
      const space = await workspace(t, {
        'mlops.yml': 'name: l\ndata: { source: data.csv, target: label }\n',
        'data.csv': withLabels(labels),
      });
      const { outcome } = await space.run('prepare-data');
      assert.equal((outcome.result.manifest as { task: string }).task, task);
      assert.ok(space.log.some((line) => line.startsWith(`The task is ${task}`)));
    });
  }
});

test('rows without a label are counted, said and left out', async (t) => {
  const space = await workspace(t, {
    'mlops.yml': 'name: l\ntask: classification\ndata: { source: data.csv, target: label }\n',
    'data.csv': withLabels(['a', 'b', null, 'a']),
  });
  const { outcome } = await space.run('prepare-data');
  assert.equal(outcome.outputs.rows, '60');
  assert.ok(space.log.includes('Warning: 20 rows have no value in the target "label"; they are left out.'));
  assert.match(
    await space.read('.mlops/reports/prepare-data/summary.md'),
    /20 rows have no value in the target/,
  );
});

test('what stands for a missing value is configured', async (t) => {
  const config = (missing: string) =>
    `name: l\ntask: classification\ndata: { source: data.csv, target: label${missing} }\n`;
  const content = withLabels(['a', 'NA', 'b', '?']);
  const space = await workspace(t, { 'mlops.yml': config(''), 'data.csv': content });
  await space.run('prepare-data');
  assert.deepEqual(await preparedLabels(space), ['?', 'NA', 'a', 'b']);
  await space.write('mlops.yml', config(', missing: ["", NA, "?"]'));
  await space.run('prepare-data');
  assert.deepEqual(await preparedLabels(space), ['a', 'b']);
});
