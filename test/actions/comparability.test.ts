import assert from 'node:assert/strict';
import { test } from 'node:test';
import { workspace } from '../support/workspace.ts';

const rows = Array.from(
  { length: 600 },
  (_, n) => `${n},${(n * 37) % 101},${(n * 37) % 101 > 50 ? 'a' : 'b'}`,
);
const data = `n,x,kind\n${rows.join('\n')}\n`;
const config = (split: string, more = '') =>
  `name: n
data: { source: data.csv, target: kind, split: ${split} }
train: { params: { trees: 10 }${more} }
gate: { metrics: { accuracy: { max-regression: 0.2 } } }
deploy: { target: directory }
`;

async function judged(space: Awaited<ReturnType<typeof workspace>>): Promise<Record<string, string>> {
  await space.run('prepare-data');
  await space.run('train');
  const { outcome } = await space.run('validate-gate', { 'on-inconclusive': 'warn', 'on-fail': 'warn' });
  return { ...outcome.outputs, headline: outcome.report.headline } as Record<string, string>;
}

test('a baseline of another split may have learned from the test rows: inconclusive, and said why', async (t) => {
  const space = await workspace(t, { 'mlops.yml': config('{ seed: 1 }'), 'data.csv': data });
  assert.equal((await judged(space)).verdict, 'pass');
  await space.run('deploy');
  assert.equal((await judged(space)).verdict, 'pass', 'the same split is compared');
  await space.write('mlops.yml', config('{ seed: 2 }'));
  const other = await judged(space);
  assert.equal(other.verdict, 'inconclusive');
  assert.match(other.headline, /another split of the rows/);
});

test('another threshold is another model: no stale artifact, no verdict of the old one', async (t) => {
  const space = await workspace(t, { 'mlops.yml': config('{}', ', threshold: 0.5'), 'data.csv': data });
  await space.run('prepare-data');
  const first = (await space.run('train')).outcome.outputs;
  await space.write('mlops.yml', config('{}', ', threshold: 0.9'));
  const second = (await space.run('train')).outcome.outputs;
  assert.notEqual(first['model-id'], second['model-id']);
  const stored = await space.readJson<{ threshold: number }>('.mlops/artifacts/n-model/manifest.json');
  assert.equal(stored.threshold, 0.9);
});

test('a baseline that was never deployed to is a mistake, not the first model', async (t) => {
  const space = await workspace(t, { 'mlops.yml': config('{ seed: 1 }'), 'data.csv': data });
  await judged(space);
  await space.run('deploy');
  await assert.rejects(
    space.run('validate-gate', { baseline: 'environment:prodcution' }),
    /never deployed to an environment "prodcution"/,
  );
});

test('shares that do not sum to 1 are refused; those that are left out divide the rest', async (t) => {
  const space = await workspace(t, {
    'mlops.yml': config('{ train: 0.8, validation: 0.3, test: 0.2 }'),
    'data.csv': data,
  });
  await assert.rejects(space.run('prepare-data'), /the shares sum to 1\.3, not to 1/);
  await space.write('mlops.yml', config('{ train: 0.8, test: 0.1 }'));
  const { outcome } = await space.run('prepare-data');
  const { split } = outcome.result.manifest as { split: Record<string, number> };
  assert.ok(Math.abs(split.validation - 0.1) < 1e-9);
});
