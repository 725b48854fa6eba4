import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { InfrastructureError } from '../../../shared/src/base/errors.ts';
import { Random } from '../../../shared/src/base/random.ts';
import type { FittedFeatures } from '../../../shared/src/features/features.ts';
import { labelSpreading } from '../../../shared/src/learners/label-spreading/learner.ts';
import type { UnlabelledGain } from '../../../shared/src/learners/unlabelled-gain.ts';
import { csv } from '../../support/fruit.ts';
import { type Owner, type Workspace, workspace } from '../../support/workspace.ts';

/** Two rings, one in the other, of which few rows have a label: their shape tells more than the labels do. */
function rings(rows: number, labelled: number, seed: number): string {
  const random = new Random(seed);
  return csv(
    ['x', 'y', 'kind'],
    Array.from({ length: rows }, () => {
      const kind = random.integer(2);
      const angle = 2 * Math.PI * random.uniform();
      const radius = 1 + kind + random.gaussian() / 12;
      return [
        (radius * Math.cos(angle)).toFixed(4),
        (radius * Math.sin(angle)).toFixed(4),
        random.uniform() < labelled ? ['inner', 'outer'][kind] : null,
      ];
    }),
  );
}

async function prepared(t: Owner, params: string, labelled: number): Promise<Workspace> {
  const space = await workspace(t, {
    'mlops.yml': `name: rings
task: semi-supervised
data: { source: data.csv, test-source: exam.csv, target: kind, split: { train: 0.5, validation: 0.5 } }
train: { algorithm: label-spreading, params: ${params} }
gate: { metrics: { accuracy: { min: 0.9 } } }
deploy: { target: directory }
`,
    'data.csv': rings(1500, labelled, 1),
    'exam.csv': rings(400, 1, 2),
  });
  await space.run('prepare-data');
  return space;
}

const gainOf = (outcome: { result: Record<string, unknown> }) => outcome.result.unlabelled as UnlabelledGain;

describe('label spreading', () => {
  test('follows the shape of the rows where the validation rows show that it pays, through gate and deployment', async (t) => {
    const space = await prepared(t, '{ alpha: 0.9, max-iterations: 300 }', 0.05);
    const { outcome } = await space.run('train');
    const gain = gainOf(outcome);
    assert.equal(gain.usedRows, gain.rows);
    assert.match(
      gain.note,
      /^The \d+ rows without a target were used: with them the validation loss is lower/,
    );
    const { candidate, difference } = gain.differences.accuracy;
    assert.ok(candidate !== null && candidate > 0.97, String(candidate));
    assert.ok(difference !== null && difference > 0.05, String(difference));
    assert.match(await space.read('.mlops/reports/train/summary.md'), /rows without a target brought/);
    const again = await space.run('train', { artifact: 'again' });
    assert.equal(again.outcome.outputs['model-id'], outcome.outputs['model-id']);
    assert.equal((await space.run('validate-gate')).outcome.outputs.verdict, 'pass');
    assert.equal((await space.run('deploy')).outcome.outputs.version, 'v1.0.0');
  });

  test('does no harm: where labels alone are as good the model is theirs, unless the guard is off', async (t) => {
    const space = await prepared(t, '{}', 0.4);
    const kept = gainOf((await space.run('train')).outcome);
    assert.equal(kept.usedRows, 0);
    assert.match(kept.note, /^The labels alone were kept: it is not 95 % sure/);
    assert.equal(kept.differences.log_loss.difference, 0);
    const used = gainOf(
      (
        await space.run('train', {
          artifact: 'all',
          params: '{ guard: false, max-unlabelled: 300, n-neighbors: 4 }',
        })
      ).outcome,
    );
    assert.equal(used.usedRows, 300);
    assert.match(
      used.note,
      /^The 300 of \d+ rows without a target, drawn by chance, were used without looking/,
    );
  });

  test('ends with the labels alone when the time is used up', async (t) => {
    const space = await prepared(t, '{}', 0.05);
    const { outcome } = await space.run('train', { 'time-budget': '1ms' });
    assert.match(gainOf(outcome).note, /time budget was used up/);
    assert.ok(space.log.some((line) => /time budget was used up/.test(line)));
  });

  test('an impossible parameter names its key', async (t) => {
    const space = await prepared(t, '{ alpha: 1 }', 0.5);
    await assert.rejects(space.run('train'), { location: { key: 'train.params.alpha' } });
  });
});

test('a model that was tampered with is refused, and nothing of it is made', async (t) => {
  const space = await prepared(t, '{ n-neighbors: 3 }', 0.5);
  await space.run('train');
  const folder = '.mlops/models/rings-model';
  const files = new Map<string, Uint8Array>();
  for (const name of ['model.json', 'points.bin', 'distributions.bin']) {
    files.set(name, await readFile(space.path(`${folder}/model/${name}`)));
  }
  const features = await space.readJson<FittedFeatures>(`${folder}/features.json`);
  await labelSpreading.load(files, features);
  const content = JSON.parse(new TextDecoder().decode(files.get('model.json'))) as Record<string, unknown>;
  const json = (change: Record<string, unknown>) =>
    new Map([...files, ['model.json', new TextEncoder().encode(JSON.stringify({ ...content, ...change }))]]);
  const altered = (name: string, change: (bytes: Uint8Array) => Uint8Array) =>
    new Map([...files, [name, change(Uint8Array.from(files.get(name) as Uint8Array))]]);
  const numbers = (name: string, value: number, offset: number) =>
    altered(name, (bytes) => {
      const view = new DataView(bytes.buffer);
      if (name === 'points.bin') view.setFloat32(offset, value, true);
      else view.setFloat64(offset, value, true);
      return bytes;
    });
  const without = (name: string) => new Map([...files].filter(([path]) => path !== name));
  const cases: [string, Map<string, Uint8Array>, RegExp][] = [
    ['no description', without('model.json'), /model.json.*missing/],
    ['no points', without('points.bin'), /points.bin cannot be used: it is missing/],
    ['another format', json({ format: 'mlops-label-spreading/2' }), /format/],
    ['more rows than bytes', json({ rows: 100_000_000, width: 1_000_000 }), /bytes and not/],
    ['no rows', json({ rows: 0 }), /rows/],
    ['another width', json({ rows: Number(content.rows) * 2, width: 1 }), /bytes and not/],
    ['one class', json({ classes: ['inner'] }), /classes/],
    ['the same class twice', json({ classes: ['inner', 'inner'] }), /the same/],
    ['no neighbours', json({ 'n-neighbors': 0 }), /n-neighbors/],
    ['cut off', altered('distributions.bin', (bytes) => bytes.subarray(8)), /bytes and not/],
    ['a point that is no number', numbers('points.bin', Number.NaN, 4), /not finite/],
    ['an infinite point', numbers('points.bin', Number.NEGATIVE_INFINITY, 0), /not finite/],
    ['a share that is none', numbers('distributions.bin', 2, 8), /holds no shares/],
    ['no share at all', altered('distributions.bin', (bytes) => bytes.fill(0)), /no row holds shares/],
    ['a negative share', numbers('distributions.bin', -1, 0), /holds no shares/],
    ['not a number as share', numbers('distributions.bin', Number.NaN, 0), /holds no shares/],
  ];
  for (const [what, hostile, message] of cases) {
    await assert.rejects(
      labelSpreading.load(hostile, features),
      (error: Error) => error instanceof InfrastructureError && message.test(error.message),
      what,
    );
  }
  await assert.rejects(
    labelSpreading.load(files, { ...features, features: features.features.slice(1) }),
    /takes 2 numbers a row, but its features give 1/,
  );
});
