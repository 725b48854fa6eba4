import assert from 'node:assert/strict';
import { cp } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { sha256 } from '../../shared/src/base/digest.ts';
import { ConfigurationError } from '../../shared/src/base/errors.ts';
import { Random } from '../../shared/src/base/random.ts';
import type { PerformanceOutcome } from '../../shared/src/drift/performance/outcome.ts';
import type { CheckEntry } from '../../shared/src/monitor/history-entries.ts';
import { renderMarkdown } from '../../shared/src/report/markdown.ts';
import { csv, type Fruit, fruit, fruitColumns } from '../support/fruit.ts';
import { type Owner, type Workspace, workspace } from '../support/workspace.ts';

const config = (more = 'id: [crate]') => `name: fruit
task: classification
data:
  source: data.csv
  target: kind
  ${more}
features: { drop: [picked] }
train: { params: { trees: 20 } }
monitor: { reference: fruit-model, current: current.csv }
`;

/** Rows with an identity that would be a number if it were not read as it is written. */
function crates(rows: readonly Fruit[], columns: readonly (keyof Fruit)[] = fruitColumns): string {
  return csv(
    ['crate', ...columns],
    rows.map((row, i) => [String(i).padStart(5, '0'), ...columns.map((column) => row[column])]),
  );
}

const features = fruitColumns.filter((name) => name !== 'kind');
const now = fruit(500, 21);

let trained: Workspace;
const cleanups: (() => Promise<void>)[] = [];
before(async () => {
  trained = await workspace(
    { after: (work) => cleanups.push(work) },
    { 'mlops.yml': config(), 'data.csv': crates(fruit(1500)) },
  );
  await trained.run('prepare-data');
  await trained.run('train');
});
after(async () => {
  for (const cleanup of cleanups) await cleanup();
});

async function watching(t: Owner, more?: string): Promise<Workspace> {
  const space = await workspace(t, { 'mlops.yml': config(more), 'current.csv': crates(now, features) });
  await cp(trained.path('.mlops/artifacts'), space.path('.mlops/artifacts'), { recursive: true });
  return space;
}

async function check(space: Workspace, inputs: Record<string, string> = {}) {
  const { outcome } = await space.run('drift-check', { issue: 'never', ...inputs });
  const { performance } = outcome.result as unknown as { performance: PerformanceOutcome };
  return { outputs: outcome.outputs, performance, text: renderMarkdown(outcome.report, { limit: 65_000 }) };
}

describe('performance in a drift check', () => {
  test('is estimated without labels, and says what it cannot see', async (t) => {
    const { outputs, performance, text } = await check(await watching(t));
    const { roc_auc: auc } = performance.metrics;
    assert.equal(performance.method, 'confidence-based');
    assert.equal(outputs['estimated-metric'], String(auc.estimated.value));
    assert.equal(outputs['realised-metric'], '');
    assert.ok(auc.trained! > 0.9 && Math.abs(auc.estimated.value! - auc.trained!) < 0.05);
    assert.equal(performance.labels, null);
    assert.match(text, /concept drift\) it cannot see/);
  });

  test('is measured where labels have arrived, next to what was estimated for the same rows', async (t) => {
    const space = await watching(t);
    const known = now.map((row, i) => [String(i).padStart(5, '0'), row.kind]).slice(100, 400);
    await space.write('labels.csv', csv(['crate', 'kind'], known.toReversed()));
    const { outputs, performance, text } = await check(space, { labels: 'labels.csv' });
    const { accuracy } = performance.metrics;
    assert.equal(performance.labels!.joined, 300);
    assert.equal(performance.labels!.rows, 500);
    assert.equal(accuracy.asEstimated, true);
    assert.ok(accuracy.realised!.interval!.lower < accuracy.realised!.value!);
    assert.notEqual(accuracy.estimatedOfLabelled!.value, accuracy.estimated.value);
    assert.equal(outputs['realised-metric'], String(performance.metrics.roc_auc.realised!.value));
    assert.match(text, /300 of 500 rows \(60%\) have a label/);
    const stored = await space.readJson<{ performance: PerformanceOutcome }>(
      '.mlops/artifacts/fruit-drift/drift.json',
    );
    assert.deepEqual(stored.performance, performance);
  });

  test('is kept in the history, which says how good the estimates were', async (t) => {
    const space = await watching(t);
    const unlabelled = await check(space);
    await space.write('current.csv', crates(now));
    const { performance } = await check(space);
    const { estimated, realised, estimatedOfLabelled } = performance.metrics.roc_auc;
    const lines = (await space.read('.mlops/artifacts/fruit-drift/history.jsonl')).trim().split('\n');
    assert.deepEqual(
      lines.map((line) => (JSON.parse(line) as CheckEntry).performance),
      [
        {
          metric: 'roc_auc',
          estimated: unlabelled.performance.metrics.roc_auc.estimated.value,
          realised: null,
          estimatedOfLabelled: null,
        },
        {
          metric: 'roc_auc',
          estimated: estimated.value,
          realised: realised!.value,
          estimatedOfLabelled: estimatedOfLabelled!.value,
        },
      ],
    );
    const page = await space.read('.mlops/artifacts/fruit-drift/report.html');
    for (const line of ['roc_auc, estimated', 'roc_auc, realised']) assert.ok(page.includes(line), line);
    assert.match(page, /Over the one check with labels, roc_auc was [\d.]+ away/);
  });

  test('shows concept drift, which no estimate sees: the same rows have other labels', async (t) => {
    const space = await watching(t);
    const random = new Random(3);
    const swapped = now.map((row, i) => {
      const other = row.kind === 'pear' ? 'apple' : 'pear';
      return [String(i).padStart(5, '0'), random.uniform() < 0.3 ? other : row.kind];
    });
    await space.write('labels.csv', csv(['crate', 'kind'], swapped));
    const { performance, text } = await check(space, { labels: 'labels.csv' });
    assert.equal(performance.metrics.accuracy.asEstimated, false);
    assert.ok(
      performance.metrics.accuracy.realised!.value! < performance.metrics.accuracy.estimated.value! - 0.1,
    );
    assert.match(text, /roc\\?_auc is not what was estimated/);
  });

  test('counts labels that repeat, contradict, lack something, or belong to no row', async (t) => {
    const space = await watching(t);
    await space.write(
      'labels.csv',
      csv(
        ['crate', 'kind'],
        [
          ...now.slice(0, 50).map((row, i) => [String(i).padStart(5, '0'), row.kind]),
          ['00000', now[0].kind],
          ['00001', now[1].kind === 'pear' ? 'apple' : 'pear'],
          ['00099', null],
          [null, 'pear'],
          ['99999', 'pear'],
        ],
      ),
    );
    const { performance, text } = await check(space, { labels: 'labels.csv' });
    const { joined, repeated, conflicting, withoutLabel, withoutId, unknown } = performance.labels!;
    assert.deepEqual([joined, repeated, conflicting, withoutLabel, withoutId, unknown], [49, 1, 1, 1, 1, 1]);
    assert.match(text, /1 labels belong to no current row/);
  });

  test('takes the target of the current data as its labels', async (t) => {
    const space = await watching(t);
    await space.write('current.csv', crates(now));
    const { performance } = await check(space);
    assert.equal(performance.labels!.joined, 500);
    assert.ok(performance.metrics.accuracy.realised!.value! > 0.8);
  });

  test('is an error where labels cannot be used, never a good result', async (t) => {
    const space = await watching(t);
    const refuse = async (inputs: Record<string, string>, message: RegExp, key: string) => {
      await assert.rejects(
        check(space, inputs),
        (error) =>
          error instanceof ConfigurationError && message.test(error.message) && error.location?.key === key,
      );
    };
    await space.write('labels.csv', csv(['crate', 'kind'], [['A1', 'pear']]));
    await refuse({ labels: 'labels.csv' }, /None of 1 labels belongs to one of 500/, 'monitor.labels');
    await space.write('reference.csv', crates(fruit(500, 5), features));
    await refuse(
      { labels: 'labels.csv', reference: 'reference.csv' },
      /nothing to hold against them/,
      'monitor.labels',
    );
    await space.write('labels.csv', csv(['crate', 'sort'], [['00001', 'pear']]));
    await refuse({ labels: 'labels.csv' }, /no column "kind"/, 'monitor.labels');
    await space.write('mlops.yml', config('positive: pear'));
    await refuse({ labels: 'labels.csv' }, /nothing says which row/, 'data.id');
  });

  test('of an older package says that the model must be trained again', async (t) => {
    const space = await watching(t);
    await cp(space.path('.mlops/artifacts/fruit-model'), space.path('older'), { recursive: true });
    const path = 'older/profile.json';
    const { probabilityCalibration, lossModel, ...older } =
      await space.readJson<Record<string, unknown>>(path);
    assert.ok(probabilityCalibration !== null && lossModel === null);
    // As the manifest states each file's digest, the package is made anew around it.
    const manifestPath = 'older/manifest.json';
    const text = `${JSON.stringify(older)}\n`;
    await space.write(path, text);
    const manifest = await space.readJson<{ files: { path: string; size: number; sha256: string }[] }>(
      manifestPath,
    );
    const file = manifest.files.find((one) => one.path === 'profile.json')!;
    file.size = Buffer.byteLength(text);
    file.sha256 = sha256(text);
    await space.write(manifestPath, `${JSON.stringify(manifest, null, 2)}\n`);
    const { outputs, text: report } = await check(space, { reference: 'older' });
    assert.equal(outputs['estimated-metric'], '');
    assert.match(report, /Train the model again/);
  });
});

describe('performance of a regressor', () => {
  test('is estimated by how large its errors are', async (t) => {
    const random = new Random(5);
    const rows = (count: number) =>
      Array.from({ length: count }, (_, i) => {
        const x = random.uniform();
        return [i, x, 10 * x + (1 + 3 * x) * random.gaussian()];
      });
    const space = await workspace(t, {
      'mlops.yml': `name: line
task: regression
data: { source: data.csv, target: y, id: [n] }
train: { params: { trees: 30 } }
monitor: { reference: line-model, current: current.csv }
`,
      'data.csv': csv(['n', 'x', 'y'], rows(1500)),
    });
    await space.run('prepare-data');
    await space.run('train');
    const high = rows(2000).filter(([, x]) => x > 0.7);
    await space.write(
      'current.csv',
      csv(
        ['n', 'x'],
        high.map(([n, x]) => [n, x]),
      ),
    );
    await space.write(
      'labels.csv',
      csv(
        ['n', 'y'],
        high.map(([n, , y]) => [n, y]),
      ),
    );
    const { performance, outputs } = await check(space, { labels: 'labels.csv' });
    const { rmse } = performance.metrics;
    assert.equal(performance.method, 'direct-loss');
    assert.ok(rmse.estimated.value! > rmse.trained! + 0.3, `${rmse.estimated.value} ${rmse.trained}`);
    assert.equal(rmse.asEstimated, true);
    assert.equal(outputs['realised-metric'], String(rmse.realised!.value));
  });
});
