import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ConfigurationError } from '../../../shared/src/base/errors.ts';
import { Random } from '../../../shared/src/base/random.ts';
import type { UnlabelledGain } from '../../../shared/src/learners/unlabelled-gain.ts';
import { csv } from '../../support/fruit.ts';
import { type Owner, type Workspace, workspace } from '../../support/workspace.ts';

/** Two clouds along one line, of which few rows have a label; all of exam.csv have one. */
function clouds(rows: number, labelled: number, seed: number): string {
  const random = new Random(seed);
  return csv(
    ['x', 'y', 'place', 'kind'],
    Array.from({ length: rows }, () => {
      const kind = random.integer(2);
      const along = 3 * random.gaussian();
      const across = (kind === 0 ? -1 : 1) + random.gaussian() / 2;
      return [
        (along + across).toFixed(4),
        (along - across).toFixed(4),
        ['north', 'south'][random.integer(2)],
        random.uniform() < labelled ? ['blue', 'red'][kind] : null,
      ];
    }),
  );
}

const config = (task: string, algorithm: string, params = '{}') =>
  `name: clouds
task: ${task}
data: { source: data.csv, test-source: exam.csv, target: kind }
train: { algorithm: ${algorithm}, params: ${params} }
`;

async function prepared(t: Owner, text: string, labelled = 0.1): Promise<Workspace> {
  const space = await workspace(t, {
    'mlops.yml': text,
    'data.csv': clouds(2000, labelled, 1),
    'exam.csv': clouds(500, 1, 2),
  });
  await space.run('prepare-data');
  return space;
}

const trees = '{ base-params: { trees: 30, min-samples-leaf: 5 } }';

describe('rows without a target', () => {
  test('are kept, counted and part of the id', async (t) => {
    const space = await prepared(t, config('semi-supervised', 'self-training'));
    interface Manifest {
      id: string;
      task: string;
      rows: Record<string, number>;
      files: { path: string }[];
    }
    const read = () => space.readJson<Manifest>('.mlops/data-sets/clouds-dataset/manifest.json');
    const first = await read();
    assert.equal(first.task, 'classification');
    assert.equal(first.rows.train + first.rows.validation + first.rows.unlabelled, 2000);
    assert.ok(first.files.some(({ path }) => path === 'unlabelled.parquet'));
    // One cell of a row without a target changes: another data set.
    const lines = (await space.read('data.csv')).split('\n');
    const at = lines.findIndex((line) => line.endsWith(','));
    lines[at] = `0.5${lines[at].slice(lines[at].indexOf(','))}`;
    await space.write('data.csv', lines.join('\n'));
    await space.run('prepare-data', { overwrite: 'true' });
    const second = await read();
    assert.notEqual(second.id, first.id);
    await space.write('mlops.yml', config('classification', 'gradient-boosted-trees'));
    await space.run('prepare-data', { overwrite: 'true' });
    const third = await read();
    assert.equal(third.rows.unlabelled, undefined);
    assert.ok(!third.files.some(({ path }) => path === 'unlabelled.parquet'));
  });

  test('are learned from where the validation rows show that it pays, and the report says what they brought', async (t) => {
    const space = await prepared(t, config('semi-supervised', 'self-training', trees));
    const { outcome } = await space.run('train');
    const gain = outcome.result.unlabelled as UnlabelledGain;
    assert.ok(gain.rows > 1500);
    const { candidate, baseline, difference, interval } = gain.differences.accuracy;
    assert.ok(candidate !== null && baseline !== null && difference !== null && interval !== null);
    assert.ok(Math.abs(candidate - baseline - difference) < 1e-12);
    assert.ok(difference >= -0.005, String(difference));
    assert.match(await space.read('.mlops/reports/train/summary.md'), /rows without a target brought/);
    // The same again is the same model; and it goes through gate and deployment, loaded from its package.
    const again = await space.run('train', { artifact: 'again' });
    assert.equal(again.outcome.outputs['model-id'], outcome.outputs['model-id']);
    await space.write(
      'mlops.yml',
      `${config('semi-supervised', 'self-training', trees)}gate: { metrics: { accuracy: { min: 0.8 } } }\ndeploy: { target: directory }\n`,
    );
    assert.equal((await space.run('validate-gate')).outcome.outputs.verdict, 'pass');
    assert.equal((await space.run('deploy')).outcome.outputs.version, 'v1.0.0');
  });

  // A network that sees each row twice is far from done with few rows, so that more of them must help.
  test('are part of the packaged model where they are kept', async (t) => {
    const text = config(
      'semi-supervised',
      'self-training',
      '{ base: mlp, base-params: { epochs: 2 }, threshold: 0.5, pseudo-weight: 20, max-rounds: 5 }',
    ).replace('target: kind', 'target: kind, split: { train: 0.25, validation: 0.75 }');
    const space = await prepared(
      t,
      `${text}gate: { metrics: { accuracy: { min: 0.7 } } }\ndeploy: { target: directory }\n`,
      0.3,
    );
    const { outcome } = await space.run('train');
    const gain = outcome.result.unlabelled as UnlabelledGain;
    assert.ok(gain.usedRows > 0, gain.note);
    assert.ok((gain.differences.log_loss.difference ?? 1) < 0);
    assert.equal((await space.run('validate-gate')).outcome.outputs.verdict, 'pass');
    assert.equal((await space.run('deploy')).outcome.outputs.version, 'v1.0.0');
  });

  test('do no harm where labels alone are better: then the model is that of the labels alone', async (t) => {
    const space = await prepared(
      t,
      config(
        'semi-supervised',
        'self-training',
        '{ base-params: { trees: 30 }, threshold: 0, pseudo-weight: 100, max-rounds: 1 }',
      ),
      0.3,
    );
    const { outcome } = await space.run('train');
    const gain = outcome.result.unlabelled as UnlabelledGain;
    if (gain.usedRows === 0) assert.equal(gain.differences.accuracy.difference, 0);
    else assert.match(gain.note, /^Round 1 was kept/);
  });

  test('with the surest k, and where every row has a target', async (t) => {
    const space = await prepared(
      t,
      config(
        'semi-supervised',
        'self-training',
        '{ selection: top-k, top-k: 50, base-params: { trees: 5 } }',
      ),
    );
    const { outcome } = await space.run('train');
    assert.ok((outcome.result.unlabelled as UnlabelledGain).usedRows <= 50);
    const full = await prepared(t, config('semi-supervised', 'self-training', trees), 1);
    assert.ok(full.log.some((line) => /Every row has a target/.test(line)));
    const alone = await full.run('train');
    assert.equal((alone.outcome.result.unlabelled as UnlabelledGain).usedRows, 0);
  });
});

describe('what cannot be learned so', () => {
  for (const [what, task, algorithm, params, message, key] of [
    ['no rows kept', 'classification', 'self-training', '{}', /needs rows without a target/, 'task'],
    [
      'an unknown base',
      'semi-supervised',
      'self-training',
      '{ base: tree }',
      /no algorithm "tree"/,
      'train.params.base',
    ],
    [
      'itself as base',
      'semi-supervised',
      'self-training',
      '{ base: self-training }',
      /cannot be the base/,
      'train.params.base',
    ],
    [
      'an unknown parameter of the base',
      'semi-supervised',
      'self-training',
      '{ base-params: { tress: 3 } }',
      /no parameter "tress"/,
      'train.params.base-params.tress',
    ],
  ] as const) {
    test(what, async (t) => {
      const space = await prepared(t, config(task, algorithm, params));
      await assert.rejects(
        space.run('train'),
        (error: ConfigurationError) =>
          error instanceof ConfigurationError && message.test(error.message) && error.location.key === key,
      );
    });
  }

  test('an algorithm that does not use them says so', async (t) => {
    const space = await prepared(t, config('semi-supervised', 'gradient-boosted-trees', '{ trees: 5 }'));
    const { outcome } = await space.run('train');
    assert.equal(outcome.result.unlabelled, null);
    assert.ok(space.log.some((line) => /does not use the \d+ rows without a target/.test(line)));
  });
});
