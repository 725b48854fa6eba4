import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { cellText, numericColumn, type Table, tableOf, textColumn } from '../../../shared/src/data/table.ts';
import { makePredictions } from '../../../shared/src/evaluate/make-predictions.ts';
import type { AskedModel } from '../../../shared/src/gate/behaviour/asked-model.ts';
import type { Cases } from '../../../shared/src/gate/behaviour/cases.ts';
import { judge } from '../../../shared/src/gate/judge.ts';
import { gateRulesSchema } from '../../../shared/src/gate/rules.ts';
import { regressionPredictions } from '../../evaluate/sample-predictions.ts';

const rows = 200;
const hours = Array.from({ length: rows }, (_, row) => 10 + (row % 50));
const table = tableOf([
  numericColumn('hours', 'number', hours),
  textColumn(
    'sex',
    hours.map((_, row) => (row % 2 ? 'f' : 'm')),
  ),
  textColumn(
    'income',
    hours.map((value) => (value > 35 ? 'high' : 'low')),
  ),
]);

/** Probability of "high": rises with hours, with a bonus for a sex, and falls beyond 55 hours if it is told to. */
function modelWith({
  bonus = 0,
  fallsBeyond = Number.POSITIVE_INFINITY,
  sensitive = [] as string[],
}): AskedModel {
  const answer = (rowsOf: Table, row: number): number => {
    const column = rowsOf.columns.get('hours')!;
    const value = column.kind === 'numeric' ? column.values[row] : Number.NaN;
    if (Number.isNaN(value)) return 0.5;
    const worth = value > fallsBeyond ? 2 * fallsBeyond - value : value;
    const isMan = cellText(rowsOf.columns.get('sex')!, row) === 'm';
    return 1 / (1 + Math.exp(-(worth - 35.5 + (isMan ? bonus : 0)) / 3));
  };
  return {
    table,
    ids: hours.map((_, row) => `id ${row}`),
    sensitive: new Set(sensitive),
    ask: (asked, actual = table.columns.get('income')!) =>
      makePredictions({
        task: 'classification',
        classes: ['high', 'low'],
        positive: 'high',
        threshold: 0.5,
        output: Float64Array.from({ length: 2 * asked.rows }, (_, at) =>
          at % 2 === 0 ? answer(asked, at >> 1) : 1 - answer(asked, at >> 1),
        ),
        actual,
        ids: null,
        slices: tableOf([]),
      }),
  };
}

function judged(behaviour: unknown, model: AskedModel | null, cases: Cases | null = null) {
  const candidate = modelWith({}).ask(table);
  const found = judge(gateRulesSchema.parse({ behaviour }), candidate, null, {
    seed: 1,
    sameDataset: true,
    behaviour: { model, cases, seed: 1 },
  });
  return { ...found.rules[0], result: found.behaviour[0], overall: found.verdict };
}

describe('invariance', () => {
  const rule = { invariance: [{ column: 'sex' }] };

  test('holds where the column makes no difference', () => {
    const found = judged(rule, modelWith({}));
    assert.equal(found.verdict, 'pass');
    assert.equal(found.value, 0);
  });

  test('fails with the rows whose answers change', () => {
    const found = judged(rule, modelWith({ bonus: 2 }));
    assert.equal(found.verdict, 'fail');
    // Two hours of fifty lie where the bonus decides.
    assert.equal(found.result.failures, 8);
    assert.equal(found.result.examples.length, 5);
    assert.match(found.result.examples[0].change, /^sex: [mf] → [mf]$/);
    assert.match(found.reason, /8 of 200 answers change with sex: 0\.04 is above the allowed share of 0/);
    assert.equal(
      judged({ invariance: [{ column: 'sex', 'max-share': 0.05 }] }, modelWith({ bonus: 2 })).verdict,
      'pass',
    );
  });

  test('with a tolerance probabilities must hold, too', () => {
    const little = modelWith({ bonus: 0.2 });
    assert.equal(judged(rule, little).verdict, 'pass');
    assert.equal(judged({ invariance: [{ column: 'sex', tolerance: 0.001 }] }, little).verdict, 'fail');
  });

  test('what is sensitive is not shown', () => {
    const found = judged(rule, modelWith({ bonus: 2, sensitive: ['sex'] }));
    assert.equal(found.result.examples[0].change, 'sex: (hidden) → (hidden)');
  });

  test('fails without the column or a model that can be asked', () => {
    assert.match(judged({ invariance: [{ column: 'race' }] }, modelWith({})).reason, /no column "race"/);
    assert.equal(judged(rule, null).verdict, 'fail');
  });
});

describe('direction', () => {
  const rule = (effect: string) => ({ direction: [{ column: 'hours', effect }] });

  test('holds, fails, and says which rows', () => {
    assert.equal(judged(rule('not-lower'), modelWith({})).verdict, 'pass');
    assert.equal(judged(rule('not-higher'), modelWith({})).verdict, 'fail');
    const found = judged(rule('not-lower'), modelWith({ fallsBeyond: 50 }));
    assert.equal(found.verdict, 'fail');
    assert.ok(found.result.failures > 0 && found.result.failures < 100);
    assert.match(found.result.examples[0].before, /^high \(0\.\d+\)$/);
  });

  test('only numbers can rise', () => {
    const found = judged({ direction: [{ column: 'sex', effect: 'not-lower' }] }, modelWith({}));
    assert.equal(found.verdict, 'fail');
    assert.match(found.reason, /no column of numbers/);
  });
});

describe('cases', () => {
  const asked = tableOf([numericColumn('hours', 'number', [60, 12, 36]), textColumn('sex', ['f', 'm', 'm'])]);
  const rule = { cases: { source: 'cases.csv' } };

  test('must be right, each of them', () => {
    const right = { table: asked, actual: textColumn('income', ['high', 'low', 'high']) };
    assert.equal(judged(rule, modelWith({}), right).verdict, 'pass');
    const wrong = { table: asked, actual: textColumn('income', ['high', 'high', 'high']) };
    const found = judged(rule, modelWith({}), wrong);
    assert.equal(found.verdict, 'fail');
    assert.deepEqual([found.result.examples[0].row, found.result.examples[0].before], ['2', 'high']);
  });

  test('none are no proof', () => {
    assert.equal(judged(rule, modelWith({}), null).verdict, 'fail');
  });
});

describe('robustness', () => {
  const rule = (missing: number, drop: number) => ({
    robustness: { noise: 0.05, missing, metric: 'accuracy', 'max-drop': drop },
  });

  test('a little is borne, much is not', () => {
    assert.equal(judged(rule(0, 0.2), modelWith({})).verdict, 'pass');
    const found = judged(rule(0.9, 0.05), modelWith({}));
    assert.equal(found.verdict, 'fail');
    assert.match(found.reason, /noise of 0\.05 deviations and 90 % of the cells empty/);
  });
});

test('rules about behaviour without a model fail closed', () => {
  const rules = gateRulesSchema.parse({ behaviour: { invariance: [{ column: 'a' }] } });
  const candidate = regressionPredictions([1, 2], [1, 2]);
  assert.equal(judge(rules, candidate, null, { seed: 1, sameDataset: true }).verdict, 'fail');
});
