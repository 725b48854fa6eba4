import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { ConfigurationError, InfrastructureError } from '../../shared/src/base/errors.ts';
import type { RuleOutcome } from '../../shared/src/gate/outcome.ts';
import {
  type VerdictManifest,
  verdictManifestSchema,
  verifyPackage,
} from '../../shared/src/registry/manifest.ts';
import { flipBit } from '../registry/sample-packages.ts';
import { fruit, fruitConfig, fruitCsv } from '../support/fruit.ts';
import { type Workspace, workspace } from '../support/workspace.ts';

const config = fruitConfig(`gate:
  metrics:
    roc_auc: { min: 0.8, max-regression: 0.05 }
    accuracy: { min: 0.7 }
  slices: { by: [colour], metric: accuracy, max-gap: 0.5, min-rows: 20 }
deploy: { target: directory, directory: live }
`);

/** One trained and prepared pipeline for all tests: they judge, and change nothing that another one reads. */
let space: Workspace;
const cleanups: (() => Promise<void>)[] = [];
before(async () => {
  space = await workspace(
    { after: (work) => cleanups.push(work) },
    {
      'mlops.yml': config,
      'data.csv': fruitCsv(fruit(1000)),
    },
  );
  await space.run('prepare-data');
  await space.run('train');
  await space.run('train', { params: '{ trees: 24 }', artifact: 'similar' });
  await space.run('train', { params: '{ trees: 1, learning-rate: 0.01, max-leaves: 2 }', artifact: 'worse' });
});
after(async () => {
  for (const cleanup of cleanups) await cleanup();
});

const judge = (inputs: Record<string, string> = {}) => space.run('validate-gate', inputs);
const rulesOf = (result: Readonly<Record<string, unknown>>) => result.rules as RuleOutcome[];

describe('the verdict', () => {
  test('passes the first model: comparisons are left out, absolute rules are not', async () => {
    const { outcome } = await judge();
    assert.equal(outcome.failure, undefined);
    assert.equal(outcome.outputs.verdict, 'pass');
    assert.equal(outcome.outputs.passed, 'true');
    assert.equal(outcome.outputs['baseline-metrics'], '');
    assert.deepEqual(
      rulesOf(outcome.result).map(({ metric, kind, verdict }) => [metric, kind, verdict]),
      [
        ['roc_auc', 'min', 'pass'],
        ['roc_auc', 'max-regression', 'skipped'],
        ['accuracy', 'min', 'pass'],
        ['accuracy', 'max-gap', 'pass'],
      ],
    );
    assert.match(outcome.report.headline, /no baseline yet/);
    const trained = await space.readJson<Record<string, { value: number }>>(
      '.mlops/models/fruit-model/metrics.json',
    );
    const metrics = JSON.parse(String(outcome.outputs.metrics)) as Record<string, number>;
    assert.equal(metrics.roc_auc, trained.roc_auc.value);
    assert.equal(metrics.log_loss, trained.log_loss.value);
  });

  test('passes a model that answers as the baseline does', async () => {
    const { outcome } = await judge({ baseline: 'fruit-model' });
    assert.equal(outcome.outputs.verdict, 'pass');
    assert.equal(outcome.outputs['baseline-metrics'], outcome.outputs.metrics);
    const rule = rulesOf(outcome.result).find(({ kind }) => kind === 'max-regression');
    assert.equal(rule?.difference, 0);
    assert.equal((outcome.result.pairing as { by: string }).by, 'id');
  });

  test('fails a model that is worse, by the interval of the difference', async () => {
    const { outcome } = await judge({
      model: 'worse',
      baseline: 'fruit-model',
      rules: '{ metrics: { roc_auc: { max-regression: 0.01 }, accuracy: { min: 0 } } }',
    });
    assert.equal(outcome.outputs.verdict, 'fail');
    assert.equal(outcome.outputs.passed, 'false');
    assert.match(String(outcome.failure), /^Failed: roc_auc is worse than the baseline/);
    const [rule] = rulesOf(outcome.result);
    assert.ok(rule.interval && rule.interval.upper < -0.01);
  });

  test('is inconclusive where the rows allow both, and says how many would decide', async () => {
    const { outcome } = await judge({
      model: 'similar',
      baseline: 'fruit-model',
      rules: '{ metrics: { accuracy: { max-regression: 0.0001 }, roc_auc: { min: 0.5 } } }',
    });
    assert.equal(outcome.outputs.verdict, 'inconclusive');
    assert.equal(outcome.outputs.passed, 'false');
    assert.match(String(outcome.failure), /^Inconclusive: /);
    const rule = rulesOf(outcome.result).find(({ verdict }) => verdict === 'inconclusive');
    assert.equal(rule?.kind, 'max-regression');
    assert.ok(rule?.rowsToDecide === null || Number(rule?.rowsToDecide) > 100);
  });

  test('fails absolute rules by the value; inline rules replace those of their metric', async () => {
    const { outcome } = await judge({ baseline: 'none', rules: '{ metrics: { roc_auc: { min: 0.9999 } } }' });
    assert.equal(outcome.outputs.verdict, 'fail');
    assert.deepEqual(
      rulesOf(outcome.result).map(({ metric, kind, limit, verdict }) => [metric, kind, limit, verdict]),
      [
        ['roc_auc', 'min', 0.9999, 'fail'],
        ['accuracy', 'min', 0.7, 'pass'],
        ['accuracy', 'max-gap', 0.5, 'pass'],
      ],
    );
  });

  test('on-fail and on-inconclusive: warn change how the step ends, not the verdict', async () => {
    const failed = await judge({
      baseline: 'none',
      rules: '{ metrics: { accuracy: { min: 1 } } }',
      'on-fail': 'warn',
    });
    assert.equal(failed.outcome.failure, undefined);
    assert.equal(failed.outcome.outputs.verdict, 'fail');
    assert.equal(failed.outcome.outputs.passed, 'false');
    const open = await judge({
      model: 'similar',
      baseline: 'fruit-model',
      rules: '{ metrics: { accuracy: { max-regression: 0.0001 }, roc_auc: { min: 0.5 } } }',
      'on-inconclusive': 'warn',
    });
    assert.equal(open.outcome.failure, undefined);
    assert.equal(open.outcome.outputs.passed, 'false');
    assert.ok(space.log.some((line) => line.startsWith('Warning: Failed: accuracy')));
    assert.ok(space.log.some((line) => line.startsWith('Warning: Inconclusive: ')));
    // A warning about the one says nothing about the other.
    const strict = await judge({
      baseline: 'none',
      rules: '{ metrics: { accuracy: { min: 1 } } }',
      'on-inconclusive': 'warn',
    });
    assert.ok(strict.outcome.failure);
  });
});

describe('what a gate leaves', () => {
  test('a verdict for exactly this model, as an artifact', async () => {
    const { outcome } = await judge({ baseline: 'none' });
    const model = await space.readJson<{ id: string; datasetId: string }>(
      '.mlops/models/fruit-model/manifest.json',
    );
    assert.equal(outcome.outputs.artifact, `fruit-verdict-${model.id.slice(0, 12)}`);
    const manifest: VerdictManifest = await verifyPackage(
      space.path('.mlops/artifacts', String(outcome.outputs.artifact)),
      verdictManifestSchema,
    );
    assert.equal(manifest.modelId, model.id);
    assert.equal(manifest.datasetId, model.datasetId);
    assert.equal(manifest.verdict, 'pass');
    assert.equal(manifest.event, 'local');
    assert.equal(manifest.fromFork, false);
    const folder = `.mlops/artifacts/${outcome.outputs.artifact}`;
    const document = await space.readJson<{ modelId: string; verdict: string; rules: RuleOutcome[] }>(
      `${folder}/verdict.json`,
    );
    assert.equal(document.modelId, model.id);
    assert.equal(document.verdict, 'pass');
    assert.ok(document.rules.every(({ reason }) => reason.length > 0));
    const report = await space.readJson<{ title: string }>(`${folder}/report.json`);
    assert.equal(report.title, 'Model quality of fruit');
  });

  test('one comment and one check, brought up to date', async () => {
    const passed = await judge({ baseline: 'none' });
    const failed = await judge({ baseline: 'none', rules: '{ metrics: { accuracy: { min: 1 } } }' });
    assert.equal(failed.outcome.outputs['comment-url'], passed.outcome.outputs['comment-url']);
    const files = (await space.files()).filter((path) => /\.mlops\/(comments|checks)\//.test(path));
    assert.equal(files.length, 2);
    const [check, comment] = await Promise.all(files.sort().map((path) => space.read(path)));
    assert.match(comment, /Failed/);
    assert.match(check, /failure/);
    // The annotation points to the rule in mlops.yml.
    const line = config.split('\n').findIndex((text) => text.includes('accuracy: { min')) + 1;
    assert.match(check, new RegExp(`failure in mlops\\.yml, line ${line}: accuracy is`));
  });

  test('neither comment nor check where they are not wanted', async (t) => {
    const other = await workspace(t, { 'mlops.yml': config, 'data.csv': fruitCsv(fruit(300)) });
    await other.run('prepare-data');
    await other.run('train');
    const { outcome } = await other.run('validate-gate', { comment: 'never', check: 'never' });
    assert.equal(outcome.outputs['comment-url'], '');
    assert.equal(outcome.outputs['check-url'], '');
    assert.equal(
      (await other.files()).some((path) => /\.mlops\/(comments|checks)\//.test(path)),
      false,
    );
  });

  test('the report: every rule, the confusion matrix, the lineage', async () => {
    await judge({ baseline: 'similar' });
    const summary = await space.read('.mlops/reports/validate-gate/summary.md');
    for (const text of [
      'roc\\_auc',
      'max-regression 0.05',
      'predicted pear',
      'artifact similar of this run',
      'yellow',
    ]) {
      assert.ok(summary.includes(text) || summary.includes(text.replaceAll('\\', '')), text);
    }
  });

  test('the report draws the change and production; the file has more than the comment', async () => {
    await judge({ baseline: 'similar' });
    const summary = await space.read('.mlops/reports/validate-gate/summary.md');
    assert.match(summary, /🔵 This change: area [\d.]+ · 🟠 Production: area [\d.]+/);
    const file = await space.read('.mlops/reports/validate-gate/report.html');
    const onlyInFile = ['Slices at a glance', 'What the models lean on', 'Learning'];
    for (const heading of ['Curves', 'Confusion matrix', ...onlyInFile]) {
      assert.match(file, new RegExp(`<h2 id="section-\\d+">${heading}</h2>`));
      assert.equal(summary.includes(heading), !onlyInFile.includes(heading), heading);
    }
    for (const name of ['This change: training', 'Production: validation'])
      assert.ok(file.includes(name), name);
  });
});

test('production is the baseline once something is deployed', async (t) => {
  const other = await workspace(t, {
    'mlops.yml': fruitConfig(
      'gate: { metrics: { roc_auc: { min: 0.8 } } }\ndeploy: { target: directory, directory: live }\n',
    ),
    'data.csv': fruitCsv(fruit(400)),
  });
  for (const stage of ['prepare-data', 'train', 'validate-gate', 'deploy']) {
    const { outcome } = await other.run(stage);
    assert.equal(outcome.failure, undefined, stage);
  }
  await other.run('train', { params: '{ trees: 22 }' });
  const { outcome } = await other.run('validate-gate');
  assert.notEqual(outcome.outputs['baseline-metrics'], '');
  assert.match(await other.read('.mlops/reports/validate-gate/summary.md'), /production, v1\.0\.0/);
});

describe('what cannot be judged', () => {
  for (const [what, inputs, message, key, hint] of [
    [
      'an unknown metric',
      { rules: '{ metrics: { acuracy: { min: 1 } } }' },
      /^There is no metric "acuracy" for classification\.$/,
      'gate.metrics.acuracy',
      /Did you mean "accuracy"\?/,
    ],
    [
      'a metric of another task',
      { rules: '{ metrics: { rmse: { max: 1 } } }' },
      /^There is no metric "rmse" for classification\.$/,
      'gate.metrics.rmse',
      /./,
    ],
    [
      'an unknown key in the rules',
      { rules: '{ metric: {} }' },
      /^Unknown key "metric" in the rules\.$/,
      'rules',
      /"metrics"/,
    ],
    ['rules that are no mapping', { rules: 'accuracy' }, /^The input "rules"/, 'rules', /must be a mapping/],
    [
      'an unknown model',
      { model: 'similr' },
      /There is no artifact "similr"/,
      'model',
      /Did you mean "similar"\?/,
    ],
    ['no model', { model: 'none' }, /a model is needed/, 'model', /name of an artifact/],
    [
      'a baseline that is not there',
      { baseline: 'zzzzzzzzzz' },
      /There is no artifact "zzzzzzzzzz"/,
      'baseline',
      /Allowed: .*"fruit-model".*"similar".*"worse"/,
    ],
    [
      'a version that was never released',
      { baseline: 'release:v9.9.9' },
      /There is no version v9\.9\.9/,
      'baseline',
      /No version is registered/,
    ],
    [
      'a data set as the model',
      { model: 'fruit-dataset' },
      /is not the manifest that is needed here/,
      'model',
      undefined,
    ],
  ] as const) {
    test(what, async () => {
      await assert.rejects(judge({ ...inputs, artifact: 'not-written' }), (error: ConfigurationError) => {
        assert.ok(error instanceof ConfigurationError, String(error.stack));
        assert.match(error.message, message);
        assert.equal(error.location.key, key);
        if (hint) assert.match(error.hint ?? '', hint);
        return true;
      });
      assert.equal(
        (await space.files()).some((path) => path.includes('not-written') || path.includes('.partial')),
        false,
      );
    });
  }

  test('no rules at all: nothing would be judged', async (t) => {
    const other = await workspace(t, { 'mlops.yml': fruitConfig(), 'data.csv': fruitCsv(fruit(200)) });
    await other.run('prepare-data');
    await other.run('train');
    await assert.rejects(
      other.run('validate-gate'),
      /^ConfigurationError: The gate has no rules, so it would judge nothing\.$/,
    );
    assert.equal(
      (await other.files()).some((path) => path.includes('verdict')),
      false,
    );
  });

  test('a data set that the model was not trained on', async (t) => {
    const other = await workspace(t, { 'mlops.yml': config, 'data.csv': fruitCsv(fruit(200)) });
    await other.run('prepare-data');
    await other.run('train');
    await other.run('prepare-data', { seed: '9' });
    await assert.rejects(other.run('validate-gate'), (error: ConfigurationError) => {
      assert.match(error.message, /trained on another data set/);
      assert.equal(error.location.key, 'dataset');
      return true;
    });
  });

  test('a model of which one byte was changed', async (t) => {
    const other = await workspace(t, { 'mlops.yml': config, 'data.csv': fruitCsv(fruit(200)) });
    await other.run('prepare-data');
    await other.run('train');
    const folder = '.mlops/artifacts/fruit-model/';
    const learned = (await other.files()).find((path) => path.startsWith(`${folder}model/`));
    for (const path of [String(learned), `${folder}features.json`, `${folder}metrics.json`]) {
      const stored = other.path(path);
      await flipBit(stored);
      await assert.rejects(other.run('validate-gate'), (error: InfrastructureError) => {
        assert.ok(error instanceof InfrastructureError, String(error.stack));
        assert.match(error.message, /is damaged/);
        return true;
      });
      await flipBit(stored);
    }
    assert.equal(
      (await other.files()).some((path) => path.includes('verdict')),
      false,
    );
    await other.run('validate-gate');
  });
});

describe('what the intervals take into account', () => {
  test('days that belong together, and what other seeds give', async (t) => {
    const own = await workspace(t, {
      'mlops.yml': `name: fruit
task: classification
data: { source: data.csv, target: kind, split: { by: { time: picked } } }
train: { params: { trees: 10, feature-fraction: 0.7 }, repeats: 3 }
gate:
  metrics: { roc_auc: { max-regression: 0.05 }, accuracy: { min: 0.5 } }
  weak-slices: { metric: accuracy, max-gap: 0.4, min-rows: 10 }
`,
      'data.csv': fruitCsv(fruit(1000)),
    });
    await own.run('prepare-data');
    await own.run('train');
    await own.run('train', { params: '{ trees: 12 }', repeats: '1', artifact: 'other' });
    const { outcome } = await own.run('validate-gate', {
      baseline: 'other',
      'on-inconclusive': 'warn',
    });
    const remarks = outcome.result.remarks as string[];
    assert.match(remarks[0], /intervals rest on \d+ blocks \(stretches of picked\) of the \d+ rows/);
    assert.match(remarks[1], /one of the two models was trained several times/);
    const weak = rulesOf(outcome.result).find(({ kind }) => kind === 'weak-slice');
    assert.equal(weak?.verdict, 'pass');
    assert.match(weak.reason, /suspicious slices of the validation rows were tested/);
  });
});

describe('behaviour', () => {
  test('the packaged model is asked about changed rows and about cases in a file', async (t) => {
    const own = await workspace(t, {
      'mlops.yml': fruitConfig(`gate:
  metrics: { accuracy: { min: 0.5 } }
  behaviour:
    invariance: [{ column: ripe, max-share: 0.5 }]
    direction: [{ column: weight, effect: not-lower, tolerance: 0.5, max-share: 0.2 }]
    cases: { source: cases.csv }
    robustness: { noise: 0.01, metric: accuracy, max-drop: 0.5 }
  sanity: { beats-trivial: true, max-overlap: 0.1 }
`),
      'data.csv': fruitCsv(fruit(1000)),
      'cases.csv':
        'weight,diameter,colour,ripe,picked,kind\n260,130,yellow,true,2026-03-01,pear\n60,30,red,false,2026-03-02,apple\n',
    });
    await own.run('prepare-data');
    await own.run('train');
    const { outcome } = await own.run('validate-gate');
    assert.deepEqual(
      rulesOf(outcome.result).map(({ kind, verdict }) => [kind, verdict]),
      [
        ['min', 'pass'],
        ['invariance', 'pass'],
        ['direction', 'pass'],
        ['cases', 'pass'],
        ['robustness', 'pass'],
        ['beats-trivial', 'pass'],
        ['max-overlap', 'pass'],
      ],
    );
    await own.write('cases.csv', 'weight,colour,kind\n260,yellow,apple\n');
    const wrong = await own.run('validate-gate', { 'on-fail': 'warn' });
    assert.equal(wrong.outcome.outputs.verdict, 'fail');
    assert.match(wrong.outcome.report.headline, /1 of 1 cases are wrong/);
    await own.write('cases.csv', 'weight,colour\n260,yellow\n');
    await assert.rejects(own.run('validate-gate'), (error: ConfigurationError) => {
      assert.match(error.message, /no column "kind" with the true answers/);
      return true;
    });
  });
});
