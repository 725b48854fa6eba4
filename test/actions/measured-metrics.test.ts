import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { ConfigurationError } from '../../shared/src/base/errors.ts';
import type { RuleOutcome } from '../../shared/src/gate/outcome.ts';
import type { ModelManifest } from '../../shared/src/registry/manifest.ts';
import { fruit, fruitConfig, fruitCsv } from '../support/fruit.ts';
import { type Workspace, workspace } from '../support/workspace.ts';

const config = fruitConfig(`gate:
  metrics:
    model_size_bytes: { max: 1000000, max-regression: "10%" }
    latency_p50_ms: { max: 1000 }
    latency_p99_ms: { max: 10000, max-regression: 10000 }
    memory_mb: { max: 10000 }
`);

let space: Workspace;
const cleanups: (() => Promise<void>)[] = [];
before(async () => {
  space = await workspace(
    { after: (work) => cleanups.push(work) },
    { 'mlops.yml': config, 'data.csv': fruitCsv(fruit(600)) },
  );
  await space.run('prepare-data');
  await space.run('train');
  await space.run('train', { params: '{ trees: 60 }', artifact: 'larger' });
});
after(async () => {
  for (const cleanup of cleanups) await cleanup();
});

const rulesOf = (result: Readonly<Record<string, unknown>>) => result.rules as RuleOutcome[];

describe('rules about what a model costs to run', () => {
  test('are judged by what is measured, against a baseline in the same run', async () => {
    const { outcome } = await space.run('validate-gate', {
      model: 'larger',
      baseline: 'fruit-model',
      'on-fail': 'warn',
    });
    assert.deepEqual(
      rulesOf(outcome.result).map(({ metric, kind, verdict }) => [metric, kind, verdict]),
      [
        ['model_size_bytes', 'max', 'pass'],
        // Three times as many trees.
        ['model_size_bytes', 'max-regression', 'fail'],
        ['latency_p50_ms', 'max', 'pass'],
        ['latency_p99_ms', 'max', 'pass'],
        ['latency_p99_ms', 'max-regression', 'pass'],
        ['memory_mb', 'max', 'pass'],
      ],
    );
    for (const { interval, reason } of rulesOf(outcome.result)) {
      assert.equal(interval, null);
      assert.match(reason, /as they were measured/);
    }
    const metrics = JSON.parse(String(outcome.outputs.metrics)) as Record<string, number>;
    const baseline = JSON.parse(String(outcome.outputs['baseline-metrics'])) as Record<string, number>;
    const { files } = await space.readJson<ModelManifest>('.mlops/models/larger/manifest.json');
    const own = files.filter(({ path }) => path.startsWith('model/') || path === 'features.json');
    assert.equal(
      metrics.model_size_bytes,
      own.reduce((sum, { size }) => sum + size, 0),
    );
    assert.ok(metrics.model_size_bytes > 2 * baseline.model_size_bytes);
    for (const figures of [metrics, baseline]) {
      assert.ok(figures.latency_p50_ms > 0 && figures.latency_p50_ms <= figures.latency_p99_ms);
      assert.ok(figures.memory_mb > 0);
    }
    assert.match(JSON.stringify(outcome.report), /another one gives other figures: latency_p50_ms/);
  });

  test('cost nothing where none is asked for, and the first model has nothing to be compared with', async () => {
    const rules = '{ metrics: { model_size_bytes: { max-regression: 5 }, accuracy: { min: 0 } } }';
    await space.write('plain.yml', fruitConfig());
    const { outcome } = await space.run('validate-gate', { config: 'plain.yml', rules });
    assert.deepEqual(
      rulesOf(outcome.result).map(({ metric, verdict }) => [metric, verdict]),
      [
        ['model_size_bytes', 'skipped'],
        ['accuracy', 'pass'],
      ],
    );
    const metrics = JSON.parse(String(outcome.outputs.metrics)) as Record<string, number>;
    assert.ok(!('latency_p50_ms' in metrics) && !('memory_mb' in metrics));
  });

  test('fail for predictions alone, and for a model that only its own program can load', async () => {
    await space.write('loose/predictions.csv', 'actual,prediction\napple,apple\npear,apple\n');
    const rules = '{ metrics: { latency_p99_ms: { max: 5 } } }';
    await space.write('plain.yml', fruitConfig());
    const loose = await space.run('validate-gate', {
      config: 'plain.yml',
      model: 'loose',
      baseline: 'none',
      rules,
      'on-fail': 'warn',
    });
    const [alone] = rulesOf(loose.outcome.result);
    assert.equal(alone.verdict, 'fail');
    assert.match(alone.reason, /no model that could be measured/);
    await space.write(
      'train.mjs',
      `import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
const { readFileSync } = await import('node:fs');
const { rows } = JSON.parse(readFileSync(join(process.env.MLOPS_DATASET, 'manifest.json'), 'utf8'));
writeFileSync(join(process.env.MLOPS_OUTPUT, 'predictions.csv'), 'prediction\\n' + 'pear\\n'.repeat(rows.test));
`,
    );
    await space.run('train', { command: 'node train.mjs', artifact: 'by-command' });
    const { outcome } = await space.run('validate-gate', {
      config: 'plain.yml',
      model: 'by-command',
      baseline: 'fruit-model',
      rules:
        '{ metrics: { memory_mb: { max: 500 }, latency_p50_ms: { max-regression: 1 }, model_size_bytes: { min: 1 } } }',
      'on-fail': 'warn',
    });
    assert.deepEqual(
      rulesOf(outcome.result).map(({ metric, verdict }) => [metric, verdict]),
      [
        ['memory_mb', 'fail'],
        ['latency_p50_ms', 'fail'],
        ['model_size_bytes', 'pass'],
      ],
    );
    assert.match(rulesOf(outcome.result)[0].reason, /only its own program can load it/);
  });

  test('are about a model as a whole, so that slices have none', async () => {
    await space.write('plain.yml', fruitConfig());
    await assert.rejects(
      space.run('validate-gate', {
        config: 'plain.yml',
        rules: '{ slices: { by: [colour], metric: latency_p50_ms, max-gap: 1 } }',
      }),
      (error) => error instanceof ConfigurationError && /no metric "latency_p50_ms"/.test(error.message),
    );
  });
});
