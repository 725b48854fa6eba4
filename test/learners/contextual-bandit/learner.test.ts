import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ConfigurationError, InfrastructureError } from '../../../shared/src/base/errors.ts';
import { silentLogger } from '../../../shared/src/base/logger.ts';
import { numericColumn, selectRows, type Table, textColumn } from '../../../shared/src/data/table.ts';
import { metricInterval } from '../../../shared/src/evaluate/intervals.ts';
import type { Checkpoints } from '../../../shared/src/learners/checkpoint.ts';
import { contextualBandit } from '../../../shared/src/learners/contextual-bandit/learner.ts';
import { TimeBudget } from '../../../shared/src/learners/time-budget.ts';
import {
  type TrainingRequest,
  type TrainingResult,
  trainModel,
} from '../../../shared/src/learners/train-model.ts';
import { simulateLog } from '../../bench/simulated-logs.ts';
import { actionNames, contextNames, logSchema, tableOfLog, trueValues } from './simulated-table.ts';

const rows = 3000;
const table = tableOfLog(simulateLog(rows, 1));

function learn(
  params: Record<string, unknown> = {},
  changed: Partial<TrainingRequest> = {},
  from: Table = table,
): Promise<TrainingResult> {
  const part = (first: number, last: number) => Array.from({ length: last - first }, (_, i) => first + i);
  const cuts = [0, 0.6, 0.75, 1].map((share) => Math.round(share * from.rows));
  const [train, validation, test] = cuts.slice(1).map((end, i) => part(cuts[i], end));
  return trainModel({
    schema: logSchema,
    task: 'contextual-bandit',
    train: selectRows(from, train),
    validation: selectRows(from, validation),
    test: selectRows(from, test),
    testIds: test.map(String),
    featureNames: contextNames,
    algorithm: 'contextual-bandit',
    params,
    seed: 1,
    engine: 'auto',
    threshold: 0.5,
    log: silentLogger,
    signal: new AbortController().signal,
    ...changed,
  });
}

describe('a policy from logged decisions with a known truth', () => {
  const fresh = simulateLog(5000, 99);
  const freshTable = tableOfLog(fresh);

  for (const params of [{ epsilon: 0 }, { epsilon: 0, base: 'gradient-boosted-trees', method: 'direct' }]) {
    test(`beats the one that logged and comes near the best: ${JSON.stringify(params)}`, async () => {
      const { model, predictions } = await learn(params);
      const { policy, best, logged } = trueValues(fresh, model.predictor.predict(freshTable));
      const share = (policy - logged) / (best - logged);
      assert.ok(share > ('base' in params ? 0.8 : 0.95), `${share} of what there is to gain`);
      // And the test rows, which nothing was learned from, tell what it is worth.
      const { interval } = metricInterval(predictions, 'policy_value_dr');
      assert.ok(interval && interval.lower < policy && policy < interval.upper, JSON.stringify(interval));
    });
  }

  test('what is chosen is what tells rewards of unseen rows best', async () => {
    const { decisions } = await learn();
    assert.equal(decisions?.attempts.length, 4);
    const errors = decisions?.attempts.map(({ error }) => error as number) ?? [];
    assert.ok(
      errors.every((error) => error > 0.1 && error < 0.3),
      errors.join(),
    );
    const chosen = decisions?.attempts.find((attempt) => attempt.chosen);
    assert.equal(chosen?.error, Math.min(...errors));
    assert.equal(chosen?.base, 'linear');
  });

  test('probabilities sum to 1, chance having its share', async () => {
    const { model } = await learn({ epsilon: 0.2, base: 'linear', method: 'direct' });
    const policy = model.predictor.predict(freshTable);
    for (let row = 0; row < 100; row++) {
      const own = [...policy.subarray(row * 4, row * 4 + 4)].sort((a, b) => a - b);
      for (const [k, expected] of [0.05, 0.05, 0.05, 0.85].entries()) {
        assert.ok(Math.abs(own[k] - expected) < 1e-12, own.join());
      }
    }
  });

  test('the same data and seed give the same bytes, and the files give the same answers', async () => {
    const params = { base: 'gradient-boosted-trees' };
    const [first, second] = [await learn(params), await learn(params)];
    assert.deepEqual([...first.model.files], [...second.model.files]);
    const loaded = await contextualBandit.load(first.model.files, first.features);
    assert.deepEqual(loaded.predict(freshTable), first.model.predictor.predict(freshTable));
    assert.deepEqual(
      loaded.expectedRewards?.(freshTable),
      first.model.predictor.expectedRewards?.(freshTable),
    );
    assert.equal(loaded.predict({ rows: 2, columns: new Map() }).length, 8);
  });

  test('it leans on the context, and what was logged is no part of it', async () => {
    const { explanation, features } = await learn({ base: 'linear' });
    assert.deepEqual(
      features.features.map(({ name }) => name),
      contextNames,
    );
    assert.deepEqual(Object.keys(explanation?.permutation?.drops ?? {}), contextNames);
    assert.ok(Object.values(explanation?.permutation?.drops ?? {}).some((drop) => drop > 0.03));
  });
});

describe('logs at their limits', () => {
  const withActions = (change: (name: string, row: number) => string): Table => {
    const action = table.columns.get('action');
    assert.ok(action?.kind === 'text');
    const names = Array.from(action.codes, (code, row) => change(action.dictionary[code], row));
    return { rows, columns: new Map([...table.columns, ['action', textColumn('action', names)]]) };
  };

  test('an action of few rows is never taken, and one that only the test has neither', async () => {
    const changed = withActions((name, row) => {
      if (row < 5) return 'seldom';
      return row > rows - 4 ? 'new' : name;
    });
    const { classes, predictions, warnings, decisions } = await learn({ base: 'linear' }, {}, changed);
    assert.deepEqual(classes, [...actionNames, 'seldom']);
    assert.deepEqual(decisions?.leftOut, [{ action: 'seldom', rows: 5 }]);
    assert.ok(predictions.task === 'contextual-bandit');
    for (const name of ['seldom', 'new']) {
      const k = predictions.names.indexOf(name);
      assert.ok(k >= 0);
      for (let row = 0; row < predictions.rows; row++) {
        assert.equal(predictions.policy[row * predictions.actions + k], 0);
      }
    }
    assert.match(warnings.join('\n'), /never takes "seldom" \(5\)/);
    assert.match(warnings.join('\n'), /1 actions? of the test split (is|are) not in the training split/);
  });

  test('one action of enough rows is no choice', async () => {
    const one = withActions((name, row) => (row < 3 ? name : 'always'));
    await assert.rejects(learn({}, {}, one), /one action of 20 rows at least: there is nothing to choose/);
  });

  test('rewards that are all the same, and contexts that tell nothing', async () => {
    const same = {
      rows,
      columns: new Map([
        ...table.columns,
        ['reward', numericColumn('reward', 'number', new Float64Array(rows).fill(2))],
      ]),
    };
    const { metrics } = await learn({}, {}, same);
    assert.ok(Math.abs((metrics.policy_value_dr.value as number) - 2) < 1e-6);
    assert.ok(Math.abs(metrics.policy_lift_dr.value as number) < 1e-6);
  });

  test('a data set that is no log of decisions, whatever its task says', async () => {
    const without = { ...logSchema, columns: logSchema.columns.filter(({ name }) => name !== 'propensity') };
    await assert.rejects(learn({}, { schema: without }), InfrastructureError);
    const impossible = numericColumn('propensity', 'number', new Float64Array(rows).fill(2));
    const lying = { rows, columns: new Map([...table.columns, ['propensity', impossible]]) };
    await assert.rejects(learn({}, {}, lying), InfrastructureError);
  });

  test('without time there is still a policy', async () => {
    const { decisions, metrics } = await learn({}, { budget: new TimeBudget(0) });
    assert.ok(decisions?.attempts.every(({ error }) => error === null));
    assert.ok(metrics.policy_value_dr.value !== null);
  });

  test('a training that is killed goes on, to the same bytes', async () => {
    const states = new Map<string, Uint8Array>();
    let saves = 0;
    const checkpointsAt = (place: string, mostSaves: number): Checkpoints => ({
      scope: (identity) => checkpointsAt(`${place}/${JSON.stringify(identity)}`, mostSaves),
      restore: async (read) => {
        const bytes = states.get(place);
        return bytes === undefined ? null : read(bytes);
      },
      due: () => true,
      save: async (state) => {
        states.set(place, state);
        if (++saves >= mostSaves) throw new Error('killed');
      },
      remove: async () => void states.delete(place),
    });
    const params = { base: 'gradient-boosted-trees', 'base-params': { trees: 5 } };
    const whole = await learn(params);
    await assert.rejects(learn(params, { checkpoints: checkpointsAt('', 90) }), /killed/);
    const { model } = await learn(params, { checkpoints: checkpointsAt('', Number.POSITIVE_INFINITY) });
    assert.deepEqual([...model.files], [...whole.model.files]);
  });

  test('a cancelled training stops', async () => {
    const signal = AbortSignal.abort(new Error('cancelled'));
    await assert.rejects(learn({}, { signal }), /cancelled/);
  });
});

describe('parameters', () => {
  for (const [params, message] of [
    [{ epsilom: 0.1 }, /no parameter "epsilom"/],
    [{ epsilon: 2 }, /cannot be used/],
    [{ base: 'lineer' }, /no algorithm "lineer"/],
    [{ base: 'kmeans' }, /learns from a target/],
    [{ base: 'self-training' }, /cannot be the base/],
    [{ base: 'contextual-bandit' }, /learns from a target/],
    [{ base: 'linear', 'base-params': { trees: 3 } }, /"linear" has no parameter "trees"/],
    [{ 'base-params': { trees: 3 } }, /the base is to be chosen/],
  ] as const) {
    test(JSON.stringify(params), async () => {
      await assert.rejects(learn(params), (error: unknown) => {
        assert.ok(error instanceof ConfigurationError);
        assert.match(error.message, message);
        return true;
      });
    });
  }
});

describe('model files of strangers', async () => {
  const { model, features } = await learn({ base: 'linear', method: 'direct' });
  const own = JSON.parse(new TextDecoder().decode(model.files.get('model.json'))) as Record<string, unknown>;
  const withOwn = (change: Record<string, unknown>) =>
    new Map([...model.files, ['model.json', Buffer.from(JSON.stringify({ ...own, ...change }))]]);

  for (const [name, files] of [
    ['no model.json', new Map([...model.files].filter(([path]) => path !== 'model.json'))],
    ['no JSON', new Map([...model.files, ['model.json', Buffer.from('{')]])],
    ['another format', withOwn({ format: 'mlops-contextual-bandit/2' })],
    ['more than is known', withOwn({ run: 'rm' })],
    ['an action twice', withOwn({ actions: ['a', 'a', 'b', 'c'] })],
    ['actions out of order', withOwn({ actions: ['d', 'c', 'b', 'a'] })],
    ['an action that is not there', withOwn({ learned: [0, 9] })],
    ['a negative place', withOwn({ learned: [-1] })],
    ['no action at all', withOwn({ learned: [] })],
    ['a place twice', withOwn({ learned: [1, 1] })],
    ['a share above 1', withOwn({ epsilon: 1.5 })],
    ['no finite mean', withOwn({ 'mean-reward': null })],
    ['a base that is nothing', withOwn({ base: '../../evil' })],
    ['a base of another kind', withOwn({ base: 'kmeans' })],
    ['a base within itself', withOwn({ base: 'contextual-bandit' })],
    ['another base than the files', withOwn({ base: 'gradient-boosted-trees' })],
    ['a missing model', new Map([...model.files].filter(([path]) => !path.startsWith('reward/2/')))],
  ] as const) {
    test(name, async () => {
      await assert.rejects(contextualBandit.load(files, features), InfrastructureError);
    });
  }

  test('a model of an action that gives several numbers a row', async () => {
    const linear = JSON.parse(new TextDecoder().decode(model.files.get('reward/0/linear.json')));
    const classifier = {
      ...linear,
      objective: 'binary-logistic',
      classes: ['no', 'yes'],
    };
    const files = new Map([
      ...model.files,
      ['reward/0/linear.json', Buffer.from(JSON.stringify(classifier))] as const,
    ]);
    const loaded = await contextualBandit.load(files, features);
    assert.throws(() => loaded.predict(table), InfrastructureError);
  });
});
