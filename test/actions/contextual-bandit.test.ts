import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readPredictions } from '../../shared/src/evaluate/predictions-file.ts';
import { modelManifestSchema, verifyPackage } from '../../shared/src/registry/manifest.ts';
import { openModel } from '../../shared/src/registry/model-package.ts';
import { csvOfLog } from '../learners/contextual-bandit/simulated-table.ts';
import { type Owner, readSplitFile, type Workspace, workspace } from '../support/workspace.ts';

const configuration = `name: offers
task: reinforcement
data: { source: log.csv }
train: { algorithm: contextual-bandit, params: { base: linear, method: direct } }
gate:
  metrics:
    policy_value_dr: { min: 0.6, max-regression: 0.05 }
    policy_lift_dr_lower: { min: 0 }
deploy: { target: directory }
monitor: { current: log.csv }
`;

const makeSpace = (t: Owner, config = configuration): Promise<Workspace> =>
  workspace(t, { 'mlops.yml': config, 'log.csv': csvOfLog(2000, 1) });

type Rule = {
  metric: string;
  kind: string;
  verdict: string;
  difference: number;
  interval: { upper: number };
};

describe('a policy from logged decisions, from the log to the drift check', () => {
  test('is trained, judged, deployed, watched and compared with the next', async (t) => {
    const space = await makeSpace(t);
    await space.run('prepare-data');
    const { outcome } = await space.run('train');
    assert.equal(outcome.outputs['primary-metric'], 'policy_value_dr');
    assert.match(outcome.report.headline, /would have earned .* a decision; what was logged earned 0\.4/);
    const folder = String(outcome.outputs.path);
    const manifest = await verifyPackage(folder, modelManifestSchema);
    assert.equal(manifest.task, 'contextual-bandit');
    assert.deepEqual(manifest.classes, ['arm0', 'arm1', 'arm2', 'arm3']);
    assert.deepEqual(
      manifest.features.map(({ name }) => name),
      ['a', 'b', 'c', 'd', 'e'],
    );

    // The package answers as it did, from the context alone.
    const written = await readPredictions(`${folder}/predictions.parquet`, {
      task: 'contextual-bandit',
      positive: null,
    });
    assert.ok(written.task === 'contextual-bandit');
    const model = await openModel({ folder, manifest });
    const test = await readSplitFile(space, 'offers-dataset', 'test');
    const context = new Map(test.columns);
    for (const name of ['action', 'reward', 'propensity']) context.delete(name);
    assert.deepEqual(model.predict({ rows: test.rows, columns: context }), written.policy);

    const judged = (await space.run('validate-gate')).outcome;
    assert.equal(judged.outputs.verdict, 'pass', JSON.stringify(judged.result));
    const headings = judged.report.sections.map(({ heading }) => heading);
    assert.ok(headings.includes('What is done'), headings.join());
    assert.equal((await space.run('deploy')).outcome.outputs.version, 'v1.0.0');
    assert.equal((await space.run('drift-check')).outcome.outputs.drifted, 'false');

    // The same policy again: identical answers.
    await space.run('train');
    assert.equal((await space.run('validate-gate')).outcome.outputs.verdict, 'pass');
    // One that leaves everything to chance is worse, on the same decisions.
    await space.run('train', { params: '{ epsilon: 1 }', overwrite: 'true' });
    const worse = (await space.run('validate-gate')).outcome;
    assert.equal(worse.outputs.verdict, 'fail');
    const { rules, pairing } = worse.result as unknown as { rules: Rule[]; pairing: { by: string } };
    assert.equal(pairing.by, 'id');
    const regression = rules.find(({ kind }) => kind === 'max-regression');
    assert.equal(regression?.verdict, 'fail');
    assert.ok(regression.difference < -0.1 && regression.interval.upper < -0.05);
    const baseline = JSON.parse(worse.outputs['baseline-metrics'] ?? '{}') as Record<string, number>;
    // Judged by the same expectations, a linear model's: near to what it was by its own.
    assert.ok(Math.abs(baseline.policy_value_dr - Number(outcome.outputs.score)) < 0.02);
  });

  test('another algorithm is compared with it on the same decisions, with new actions', async (t) => {
    const space = await makeSpace(t);
    for (const stage of ['prepare-data', 'train', 'validate-gate', 'deploy']) await space.run(stage);
    // From now on there is a fifth action, in place of some of the first, which the deployed policy never takes.
    const rows = csvOfLog(2000, 1)
      .split('\n')
      .map((line, row) => (row % 7 === 3 ? line.replace('arm0', 'arm9') : line));
    await space.write('log.csv', rows.join('\n'));
    await space.run('prepare-data', { overwrite: 'true' });
    await space.run('train', { params: '{ base: gradient-boosted-trees }', overwrite: 'true' });
    const { outcome } = await space.run('validate-gate', { 'on-fail': 'warn', 'on-inconclusive': 'warn' });
    const baseline = JSON.parse(outcome.outputs['baseline-metrics'] ?? '{}') as Record<string, number | null>;
    assert.ok(baseline.policy_value_dr !== null);
  });

  test('a policy whose worth cannot be computed does not pass', async (t) => {
    const space = await makeSpace(t);
    // Half of the decisions were certain: what others would have earned there, nobody knows.
    const lines = csvOfLog(2000, 1).split('\n');
    const certain = lines.map((line, row) =>
      row > 0 && row % 2 === 0 && line !== '' ? line.replace(/[^,]+$/, '1') : line,
    );
    await space.write('log.csv', certain.join('\n'));
    await space.run('prepare-data');
    const { outcome } = await space.run('train');
    assert.equal(outcome.outputs.score, '');
    assert.match(outcome.report.sections[0].heading, /Warnings/);
    const judged = (await space.run('validate-gate', { 'on-fail': 'warn' })).outcome;
    assert.equal(judged.outputs.verdict, 'fail');
    assert.equal(judged.outputs.passed, 'false');
    assert.match(JSON.stringify(judged.result), /No overlap in \d+ of/);
  });

  test('what does not go together is said', async (t) => {
    const space = await makeSpace(t);
    await space.run('prepare-data');
    await assert.rejects(space.run('train', { algorithm: 'ppo' }), /no environment to learn in/);
    await assert.rejects(space.run('train', { params: '{ base: pca }' }), /learns from a target/);
    await space.run('train');
    const rules = '{ metrics: { accuracy: { min: 0.5 } } }';
    await assert.rejects(space.run('validate-gate', { rules }), /no metric "accuracy" for contextual-bandit/);
    const environment = configuration.replace('train: {', 'train: { environment: ./world.mjs,');
    await space.write('mlops.yml', environment);
    await assert.rejects(space.run('train'), /without an environment/);
    await space.write('mlops.yml', configuration.replace('task: reinforcement', 'task: classification'));
    await assert.rejects(space.run('train'), /prepared for contextual-bandit, not for classification/);
    await space.write('mlops.yml', configuration.replace('direct }', 'direct }, export: [onnx]'));
    await assert.rejects(space.run('train'), /onnx/i);
    await space.write(
      'mlops.yml',
      `${configuration.replace('params: {', 'command: "python x.py", params: {')}`,
    );
    await assert.rejects(space.run('train'), /command cannot do contextual-bandit|algorithm/);
  });
});
