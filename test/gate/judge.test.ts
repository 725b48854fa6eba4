import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ConfigurationError } from '../../shared/src/base/errors.ts';
import { Random } from '../../shared/src/base/random.ts';
import { tableOf, textColumn } from '../../shared/src/data/table.ts';
import type { Predictions } from '../../shared/src/evaluate/predictions.ts';
import { selectPredictions } from '../../shared/src/evaluate/select-predictions.ts';
import { judge } from '../../shared/src/gate/judge.ts';
import { gateRulesSchema } from '../../shared/src/gate/rules.ts';
import {
  binaryPredictions,
  classifiersThatHit,
  equalClassifiers,
  regressionPredictions,
} from '../evaluate/sample-predictions.ts';

const options = { seed: 1, sameDataset: true };
/** 800 of 1,000 right; the other model gets 30 other rows right, too. */
const { candidate: better, baseline: worse } = classifiersThatHit(770, 60, 30, 140);

function outcome(rules: unknown, candidate: Predictions, baseline: Predictions | null, changed = {}) {
  const found = judge(gateRulesSchema.parse(rules), candidate, baseline, { ...options, ...changed });
  assert.deepEqual(JSON.parse(JSON.stringify(found)), found, 'plain data');
  return found;
}

function one(
  metric: string,
  rule: object,
  candidate: Predictions,
  baseline: Predictions | null,
  changed = {},
) {
  const found = outcome({ metrics: { [metric]: rule } }, candidate, baseline, changed);
  assert.equal(found.rules.length, 1);
  return { ...found.rules[0], overall: found.verdict, headline: found.headline };
}

describe('absolute rules compare the point value', () => {
  test('min', () => {
    const passed = one('accuracy', { min: 0.83 }, better, null);
    assert.equal(passed.verdict, 'pass');
    assert.equal(passed.value, 0.83);
    assert.ok(passed.interval!.lower < 0.83 && passed.interval!.upper > 0.83);
    const failed = one('accuracy', { min: 0.8301 }, better, null);
    assert.equal(failed.verdict, 'fail');
    assert.equal(failed.overall, 'fail');
    assert.match(failed.reason, /0\.83, below the minimum of 0\.8301/);
    assert.match(failed.headline, /^accuracy/);
  });

  test('max', () => {
    assert.equal(one('log_loss', { max: 1 }, better, null).verdict, 'pass');
    assert.equal(one('log_loss', { max: 0.1 }, better, null).verdict, 'fail');
  });

  test('numbers that round to the same are told apart', () => {
    const failed = one('accuracy', { min: 0.83000001 }, better, null);
    assert.match(failed.reason, /0\.83, below the minimum of 0\.83000001/);
  });

  test('an alias is reported by the main name', () => {
    assert.equal(one('mcc', { min: -1 }, better, null).metric, 'matthews_corrcoef');
  });
});

describe('a rule that cannot be judged never passes', () => {
  const constant = binaryPredictions([0, 1, 1], [0.2, 0.2, 0.2]);
  const kinds = [{ min: -5 }, { max: 5 }, { 'max-regression': 5 }, { 'min-improvement': 0 }];

  for (const rule of kinds) {
    test(`${Object.keys(rule)[0]}: undefined, unknown, of the other task, a name of Object's`, () => {
      for (const baseline of [constant, null]) {
        for (const metric of ['precision', 'acuracy', 'rmse', 'constructor', 'toString']) {
          const judged = one(metric, rule, constant, baseline);
          assert.equal(judged.verdict, 'fail', metric);
          assert.equal(judged.overall, 'fail');
          assert.match(judged.reason, /could not be (computed|compared)/);
        }
      }
    });
  }

  test('a metric that the baseline lacks', () => {
    const judged = one('roc_auc', { 'max-regression': 1 }, better, { ...worse, probabilities: null });
    assert.equal(judged.verdict, 'fail');
    assert.match(judged.reason, /Of the baseline: roc_auc needs probabilities/);
  });
});

describe('max-regression', () => {
  test('a model that is surely not worse by more passes', () => {
    const judged = one('accuracy', { 'max-regression': 0.01 }, better, worse);
    assert.equal(judged.verdict, 'pass');
    assert.equal(judged.baseline, 0.8);
    assert.ok(Math.abs(judged.difference! - 0.03) < 1e-12);
    assert.equal(judged.interval!.level, 0.9);
    assert.match(judged.reason, /better than the baseline by 0\.03/);
  });

  test('one that is surely worse by more fails', () => {
    const judged = one('accuracy', { 'max-regression': 0.01 }, worse, better);
    assert.equal(judged.verdict, 'fail');
    assert.match(judged.reason, /worse than the baseline by 0\.03; a loss of 0\.01 is allowed/);
  });

  test('in between it is inconclusive, with the rows that would decide', () => {
    const { candidate, baseline } = classifiersThatHit(800, 40, 45, 115);
    const judged = one('accuracy', { 'max-regression': 0.01 }, candidate, baseline);
    assert.equal(judged.verdict, 'inconclusive');
    assert.equal(judged.overall, 'inconclusive');
    assert.equal(judged.overall, 'inconclusive');
    // The same shares in so many rows decide it; in three quarters as many they do not.
    const times = judged.rowsToDecide! / 1000;
    const scaled = (factor: number) => {
      const counts = [800, 40, 45, 115].map((count) => Math.round(count * factor));
      const pair = classifiersThatHit(counts[0], counts[1], counts[2], counts[3]);
      return one('accuracy', { 'max-regression': 0.01 }, pair.candidate, pair.baseline).verdict;
    };
    assert.equal(scaled(times * 1.05), 'pass');
    assert.equal(scaled(times * 0.75), 'inconclusive');
  });

  test('a difference on the margin is said to be undecidable', () => {
    const { candidate, baseline } = classifiersThatHit(800, 40, 50, 110);
    const judged = one('accuracy', { 'max-regression': 10 / 1000 }, candidate, baseline);
    assert.equal(judged.verdict, 'inconclusive');
    assert.equal(judged.rowsToDecide, null);
    assert.match(judged.reason, /sits on the limit/);
  });

  test('lower is better: the direction is known from the metric', () => {
    const { candidate, baseline } = equalClassifiers(new Random(3), 2000);
    const flattened = binaryPredictions(
      candidate.task === 'classification' ? candidate.actual : [],
      Array.from({ length: 2000 }, () => 0.5),
    );
    const judged = one('log_loss', { 'max-regression': 0.02 }, flattened, baseline);
    assert.equal(judged.verdict, 'fail');
    assert.ok(judged.difference! > 0.02);
    assert.equal(one('log_loss', { 'max-regression': 0.02 }, baseline, flattened).verdict, 'pass');
  });

  test('a large improvement passes', () => {
    const { candidate, baseline } = classifiersThatHit(500, 490, 0, 10);
    assert.equal(one('accuracy', { 'max-regression': 0.001 }, candidate, baseline).verdict, 'pass');
  });

  test('the same model again passes, however few rows there are', () => {
    const { candidate } = equalClassifiers(new Random(3), 20);
    for (const metric of ['accuracy', 'roc_auc', 'log_loss', 'expected_calibration_error']) {
      assert.equal(one(metric, { 'max-regression': 0 }, candidate, { ...candidate }).verdict, 'pass', metric);
    }
  });
});

describe('min-improvement', () => {
  test('passes, fails, and stays open', () => {
    assert.equal(one('accuracy', { 'min-improvement': 0.01 }, better, worse).verdict, 'pass');
    assert.equal(one('accuracy', { 'min-improvement': 0.01 }, worse, better).verdict, 'fail');
    assert.equal(one('accuracy', { 'min-improvement': 0.03 }, better, worse).verdict, 'inconclusive');
    assert.equal(one('accuracy', { 'min-improvement': 0.025 }, better, worse).verdict, 'inconclusive');
  });

  test('the same model again is no improvement', () => {
    const { candidate } = equalClassifiers(new Random(3), 200);
    assert.equal(one('roc_auc', { 'min-improvement': 0.001 }, candidate, { ...candidate }).verdict, 'fail');
  });
});

describe('limits as a percentage of the baseline', () => {
  test('become a margin in the metric’s unit', () => {
    const judged = one('accuracy', { 'max-regression': '2%' }, better, worse);
    assert.equal(judged.limit, '2%');
    assert.ok(Math.abs(judged.margin! - 0.016) < 1e-12);
    assert.equal(judged.verdict, 'pass');
  });

  test('fail where the baseline cannot be told from zero', () => {
    const random = new Random(1);
    const actual = Array.from({ length: 300 }, () => random.integer(2));
    const guess = () =>
      binaryPredictions(
        actual,
        actual.map(() => random.uniform()),
      );
    const judged = one('matthews_corrcoef', { 'max-regression': '5%' }, guess(), guess());
    assert.equal(judged.verdict, 'fail');
    assert.equal(judged.margin, null);
    assert.match(judged.reason, /cannot be told from zero/);
    const missing = binaryPredictions(
      actual,
      actual.map(() => 0.1),
    );
    assert.equal(one('recall', { 'max-regression': '5%' }, guess(), missing).verdict, 'fail');
  });
});

describe('metrics without a valid interval are compared by their point values', () => {
  const baseline = regressionPredictions([1, 2, 3], [1.5, 2, 3]);
  const candidate = regressionPredictions([1, 2, 3], [1, 2, 3.6]);

  test('and the reason says so', () => {
    const passed = one('max_error', { 'max-regression': 0.2 }, candidate, baseline);
    assert.equal(passed.verdict, 'pass');
    assert.equal(passed.interval, null);
    assert.match(passed.reason, /Decided by the point values.*extreme of the sample/);
    assert.equal(one('max_error', { 'max-regression': 0.05 }, candidate, baseline).verdict, 'fail');
  });
});

describe('without a baseline', () => {
  test('comparisons are skipped and absolute rules judged', () => {
    const rules = { metrics: { accuracy: { min: 0.5, 'max-regression': 0.01 } } };
    const found = outcome(rules, better, null);
    assert.deepEqual(
      found.rules.map(({ verdict }) => verdict),
      ['pass', 'skipped'],
    );
    assert.equal(found.verdict, 'pass');
    assert.match(found.headline, /no baseline yet/);
    assert.equal(found.baselineMetrics, null);
    assert.equal(found.pairing, null);
    assert.equal(
      outcome({ metrics: { accuracy: { min: 0.9, 'max-regression': 0.01 } } }, better, null).verdict,
      'fail',
    );
  });

  test('only comparisons: passes as the first model, and says so', () => {
    const { overall, headline, reason } = one('accuracy', { 'max-regression': 0.01 }, better, null);
    assert.equal(overall, 'pass');
    assert.match(headline, /this is the first model/);
    assert.match(reason, /no baseline/);
  });
});

describe('rows that cannot be paired', () => {
  test('leave comparisons inconclusive and absolute rules alone', () => {
    const rules = { metrics: { accuracy: { min: 0.5, 'max-regression': 0.5 } } };
    const found = outcome(rules, better, worse, { sameDataset: false });
    assert.deepEqual(
      found.rules.map(({ verdict }) => verdict),
      ['pass', 'inconclusive'],
    );
    assert.equal(found.verdict, 'inconclusive');
    assert.match(found.rules[1].reason, /do not name the same data set/);
    assert.deepEqual([found.rules[1].value, found.rules[1].baseline], [0.83, 0.8]);
    assert.equal(found.pairing!.by, null);
  });
});

test('rows in common are compared, and all rows are measured', () => {
  const candidate = binaryPredictions([0, 1, 1, 0], [0.1, 0.9, 0.8, 0.9], { ids: ['a', 'b', 'c', 'd'] });
  const baseline = binaryPredictions([0, 1, 1], [0.1, 0.9, 0.2], { ids: ['a', 'b', 'c'] });
  const found = outcome({ metrics: { accuracy: { min: 0, 'max-regression': 0.9 } } }, candidate, baseline);
  assert.equal(found.rules[0].value, 0.75);
  assert.equal(found.rules[1].value, 1);
  assert.equal(found.metrics.accuracy.value, 0.75);
  assert.equal(found.pairing!.unpairedCandidateRows, 1);
});

/** Every row so many times. */
function repeated(predictions: Predictions, times: number): Predictions {
  const rows = Int32Array.from({ length: times * predictions.rows }, (_, row) => row % predictions.rows);
  return selectPredictions(predictions, rows, true);
}

describe('slices', () => {
  const sex = ['m', 'm', 'm', 'm', 'f', 'f', 'f', 'f', 'x'];
  const given = binaryPredictions(
    [1, 1, 1, 1, 1, 1, 1, 1, 0],
    [0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.1, 0.1, 0.1],
    {
      slices: tableOf([textColumn('sex', sex), textColumn('same', new Array(9).fill('a'))]),
    },
  );
  const rule = { by: ['sex'], metric: 'recall', 'max-gap': 0.5, 'min-rows': 4 };

  test('the gap between the best and the worst that are large enough', () => {
    const found = outcome({ slices: rule }, given, null);
    assert.equal(found.rules[0].value, 0.5);
    assert.equal(found.rules[0].column, 'sex');
    assert.equal(found.verdict, 'pass');
    assert.match(found.rules[0].reason, /1 with fewer than 4 rows/);
    assert.deepEqual(found.slices[0].tooSmall, [{ slice: 'x', rows: 1 }]);
    const open = outcome({ slices: { ...rule, 'max-gap': 0.4 } }, given, null);
    assert.equal(open.verdict, 'inconclusive');
    assert.match(
      open.headline,
      /recall goes from 0\.5 for sex = f to 1 for sex = m: the gap of 0\.5 is above the maximum of 0\.4, but chance may explain it\. About \d+ rows/,
    );
    const shown = outcome(
      { slices: { ...rule, 'max-gap': 0.2, 'min-rows': 100 } },
      repeated(given, 30),
      null,
    );
    assert.equal(shown.verdict, 'fail');
    assert.match(
      shown.headline,
      /between sex = f and sex = m it is shown to be at least 0\.4\d+, above the maximum of 0\.2/,
    );
  });

  test('one outcome a column', () => {
    const found = outcome({ slices: { ...rule, by: ['sex', 'same'] } }, given, null);
    assert.deepEqual(
      found.rules.map(({ column, verdict }) => [column, verdict]),
      [
        ['sex', 'pass'],
        ['same', 'inconclusive'],
      ],
    );
    assert.match(found.rules[1].reason, /needs two slices/);
  });

  test('never pass without their column, metric or rows', () => {
    const verdictOf = (changed: object) => outcome({ slices: { ...rule, ...changed } }, given, null).verdict;
    assert.equal(verdictOf({ by: ['race'] }), 'fail');
    assert.equal(verdictOf({ metric: 'recal' }), 'fail');
    assert.equal(verdictOf({ metric: 'roc_auc' }), 'fail');
    assert.equal(verdictOf({ 'min-rows': 5 }), 'inconclusive');
  });
});

test('a lucky seed is no improvement: the spread over seeds makes it inconclusive', () => {
  const rules = { metrics: { accuracy: { 'min-improvement': 0.001 } } };
  assert.equal(outcome(rules, better, worse).verdict, 'pass');
  const lucky = outcome(rules, better, worse, { seedSpreads: [{ accuracy: 0.03 }, { accuracy: null }] });
  assert.equal(lucky.verdict, 'inconclusive');
  assert.equal(lucky.rules[0].margin, 0.001);
  assert.match(lucky.remarks[0], /other seeds would give/);
});

describe('many slices', () => {
  /** Right in 85 of 100 rows, except in one slice. */
  function sliced(seed: number, rows: number, weak: number): Predictions {
    const random = new Random(seed);
    const actual = new Int32Array(rows);
    const probability = new Float64Array(rows);
    const [city, colour] = [new Array<string>(rows), new Array<string>(rows)];
    for (let row = 0; row < rows; row++) {
      city[row] = `city ${random.integer(40)}`;
      colour[row] = `colour ${random.integer(4)}`;
      const isWeak = city[row] < 'city 2' && colour[row] === 'colour 3';
      actual[row] = random.integer(2);
      const isRight = random.uniform() < 0.85 - (isWeak ? weak : 0);
      probability[row] = (isRight ? actual[row] : 1 - actual[row]) === 1 ? 0.8 : 0.2;
    }
    const slices = tableOf([textColumn('city', city), textColumn('colour', colour)]);
    return binaryPredictions(actual, probability, { slices });
  }
  const stated = { slices: { by: ['city'], metric: 'accuracy', 'max-gap': 0.08, 'min-rows': 50 } };
  const searched = { 'weak-slices': { metric: 'accuracy', 'max-gap': 0.1, 'min-rows': 50 } };

  test('what chance makes of forty equal ones is no gap', () => {
    const found = outcome(stated, sliced(3, 6000, 0), null);
    assert.ok(found.rules[0].value! > 0.08, 'the point values alone would fail');
    assert.equal(found.verdict, 'pass');
    assert.match(found.rules[0].reason, /chance explains all but/);
  });

  test('one that nobody named is searched for among other rows, and confirmed', () => {
    const found = outcome(searched, sliced(5, 12_000, 0.3), null, { validation: sliced(6, 12_000, 0.3) });
    assert.equal(found.verdict, 'fail');
    assert.match(found.headline, /worse by at least 0\.\d+, above the maximum of 0\.1/);
    assert.ok(found.weakSlices[0].isWorse);
  });

  test('where there is none, what looked suspicious is not confirmed', () => {
    const found = outcome(searched, sliced(7, 6000, 0), null, { validation: sliced(8, 6000, 0) });
    assert.equal(found.verdict, 'pass');
    assert.ok(found.weakSlices.length > 0 && found.weakSlices.every(({ isWorse }) => !isWorse));
  });

  test('without answers to validation rows nothing is judged', () => {
    assert.equal(outcome(searched, sliced(7, 600, 0), null).verdict, 'inconclusive');
  });
});

describe('fairness', () => {
  const rows = 4000;
  const sex = Array.from({ length: rows }, (_, row) => (row % 2 ? 'f' : 'm'));
  const actual = sex.map((_, row) => (row % 8 < 4 ? 1 : 0));
  /** Men are chosen in 60 of 100 rows, women in 30. */
  const chosen = sex.map((value, row) => ((row >> 1) % 10 < (value === 'm' ? 6 : 3) ? 0.9 : 0.1));
  const given = binaryPredictions(actual, chosen, { slices: tableOf([textColumn('sex', sex)]) });
  const by = ['sex'];

  test('difference and ratio of how often groups are chosen', () => {
    const limits = { 'max-difference': 0.1, 'min-ratio': 0.8 };
    const found = outcome({ fairness: { by, demographic_parity: limits } }, given, null);
    assert.deepEqual(
      found.rules.map(({ metric, kind, verdict, value }) => [metric, kind, verdict, value!.toFixed(2)]),
      [
        ['selection_rate', 'max-gap', 'fail', '0.30'],
        ['selection_rate', 'min-ratio', 'fail', '0.50'],
      ],
    );
    const within = { 'max-difference': 0.35, 'min-ratio': 0.45 };
    assert.equal(outcome({ fairness: { by, demographic_parity: within } }, given, null).verdict, 'pass');
  });

  test('a group of which nobody is chosen has the ratio 0', () => {
    const never = chosen.map((probability, row) => (sex[row] === 'f' ? 0.1 : probability));
    const slices = tableOf([textColumn('sex', sex)]);
    const rules = { fairness: { by, demographic_parity: { 'min-ratio': 0.8 } } };
    const found = outcome(rules, binaryPredictions(actual, never, { slices }), null);
    assert.equal(found.verdict, 'fail');
    assert.equal(found.rules[0].value, 0);
  });
});

describe('the verdict of several rules', () => {
  const rules = (metrics: object) => ({ metrics });

  test('one failure fails, whatever else is open', () => {
    const mixed = rules({ accuracy: { min: 0.99, 'min-improvement': 0.03 }, recall: { min: 0.1 } });
    const found = outcome(mixed, better, worse);
    assert.deepEqual(
      found.rules.map(({ verdict }) => verdict),
      ['fail', 'inconclusive', 'pass'],
    );
    assert.equal(found.verdict, 'fail');
  });

  test('all hold', () => {
    const found = outcome(rules({ accuracy: { min: 0.5, 'max-regression': 0.01 } }), better, worse);
    assert.equal(found.headline, 'All 2 rules hold.');
    assert.equal(found.baselineMetrics!.accuracy.value, 0.8);
  });

  test('no rules', () => {
    assert.throws(() => judge({}, better, null, options), ConfigurationError);
  });
});

describe('verdicts are right at the stated rate', () => {
  test('a model one margin worse passes in about 5 %, an equal one hardly ever fails', () => {
    const random = new Random(21);
    const [runs, rows, margin, disagreement] = [600, 300, 0.01, 0.1];
    const judgedAs = (worseBy: number, verdict: string) => {
      let count = 0;
      for (let run = 0; run < runs; run++) {
        let [gained, lost] = [0, 0];
        for (let row = 0; row < rows; row++) {
          const draw = random.uniform();
          if (draw < (disagreement - worseBy) / 2) gained++;
          else if (draw < disagreement) lost++;
        }
        const { candidate, baseline } = classifiersThatHit(240 - lost, gained, lost, 60 - gained);
        const judged = judge(
          { metrics: { accuracy: { 'max-regression': margin } } },
          candidate,
          baseline,
          options,
        );
        if (judged.verdict === verdict) count++;
      }
      return count / runs;
    };
    assert.ok(judgedAs(margin, 'pass') <= 0.075);
    assert.ok(judgedAs(0, 'fail') <= 0.035);
  });
});
