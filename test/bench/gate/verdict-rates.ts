import { Random } from '../../../shared/src/base/random.ts';
import { normalQuantile } from '../../../shared/src/evaluate/distributions.ts';
import { judgeComparisonRule } from '../../../shared/src/gate/comparison-rule.ts';
import { binaryPredictions } from '../../evaluate/sample-predictions.ts';
import { percent, print } from './print.ts';

const margin = 0.01;

/** Share of rows on which both models are right, of those on which they agree. */
const rightTogether = 0.85;

/** How often each answer was given, or is to be expected. */
interface Rates {
  pass: number;
  fail: number;
}

/**
 * Verdicts of `accuracy: { max-regression: 0.01 }` on candidates that are equal, one margin and two margins worse, for
 * numbers of test rows and shares of rows on which the two models disagree. In theory the score test of McNemar's
 * table decides: its rates are those of the trinomial distribution, summed up exactly, so that what is left is what
 * 2,000 runs leave to chance (1 point).
 */
export function simulate(runs: number): void {
  print(`Verdicts on accuracy, margin ${margin}: passed / failed of ${runs} (in theory)`);
  print('   rows  disagree        equal                       one margin worse            two margins worse');
  let farthest = 0;
  for (const rows of [300, 1_000, 10_000]) {
    for (const disagree of [0.05, 0.1, 0.2]) {
      const cells: string[] = [];
      for (const worse of [0, 1, 2]) {
        const gained = (disagree - worse * margin) / 2;
        const lost = disagree - gained;
        const found = simulated(rows, gained, lost, runs, 1_000 * rows + 100 * disagree + worse);
        const expected = theory(rows, gained, lost);
        farthest = Math.max(
          farthest,
          Math.abs(found.pass - expected.pass),
          Math.abs(found.fail - expected.fail),
        );
        cells.push(
          `${percent(found.pass)} /${percent(found.fail)} (${percent(expected.pass)} /${percent(expected.fail)})`,
        );
      }
      print(`${String(rows).padStart(7)}  ${percent(disagree, 0).padStart(8)}  ${cells.join('  ')}`);
    }
  }
  print(`farthest from theory: ${(100 * farthest).toFixed(1)} points`);
}

function simulated(rows: number, gained: number, lost: number, runs: number, seed: number): Rates {
  const random = new Random(Math.round(seed));
  const actual = new Int32Array(rows).fill(1);
  const [candidate, baseline] = [new Float64Array(rows), new Float64Array(rows)];
  const counts = { pass: 0, fail: 0, inconclusive: 0, skipped: 0 };
  for (let run = 0; run < runs; run++) {
    for (let row = 0; row < rows; row++) {
      const draw = random.uniform();
      const together = draw < gained + lost + (1 - gained - lost) * rightTogether ? 1 : 0;
      candidate[row] = draw < gained ? 1 : draw < gained + lost ? 0 : together;
      baseline[row] = draw < gained ? 0 : draw < gained + lost ? 1 : together;
    }
    const pair = {
      candidate: binaryPredictions(actual, candidate, { probabilities: null }),
      baseline: binaryPredictions(actual, baseline, { probabilities: null }),
    };
    const rule = { metric: 'accuracy', kind: 'max-regression', limit: margin, key: [] } as const;
    counts[judgeComparisonRule(pair, rule, { seed: run }).verdict]++;
  }
  return { pass: counts.pass / runs, fail: counts.fail / runs };
}

/** Exact rates of the two one-sided score tests at 5 %: all counts of gained and lost rows, by their probability. */
function theory(rows: number, gained: number, lost: number): Rates {
  const logFactorials = new Float64Array(rows + 1);
  for (let number = 1; number <= rows; number++) {
    logFactorials[number] = logFactorials[number - 1] + Math.log(number);
  }
  const rates: Rates = { pass: 0, fail: 0 };
  const z = normalQuantile(0.95);
  // What lies farther than nine standard deviations away has no weight.
  const around = (share: number): [number, number] => {
    const reach = 9 * Math.sqrt(rows * share) + 9;
    return [Math.max(0, Math.floor(rows * share - reach)), Math.min(rows, Math.ceil(rows * share + reach))];
  };
  const [fewestGained, mostGained] = around(gained);
  const [fewestLost, mostLost] = around(lost);
  for (let won = fewestGained; won <= mostGained; won++) {
    for (let missed = fewestLost; missed <= Math.min(mostLost, rows - won); missed++) {
      const rest = rows - won - missed;
      const probability = Math.exp(
        logFactorials[rows] -
          logFactorials[won] -
          logFactorials[missed] -
          logFactorials[rest] +
          won * Math.log(gained) +
          missed * Math.log(lost) +
          rest * Math.log(1 - gained - lost),
      );
      const score = scoreAt(-margin, won, missed, rows);
      if (score > z) rates.pass += probability;
      else if (score < -z) rates.fail += probability;
    }
  }
  return rates;
}

/**
 * The score statistic at a difference, by its definition (Nam 1997): the likeliest table with that difference is found
 * by Newton's method on the likelihood, not by the closed form that the product uses.
 */
function scoreAt(difference: number, gained: number, lost: number, rows: number): number {
  // With q the share of lost rows, gained rows have q + difference; the derivative of the likelihood falls with q.
  let low = Math.max(0, -difference);
  let high = (1 - difference) / 2;
  for (let step = 0; step < 50; step++) {
    const q = (low + high) / 2;
    const slope =
      gained / (q + difference) + lost / q - (2 * (rows - gained - lost)) / (1 - 2 * q - difference);
    if (slope > 0) low = q;
    else high = q;
  }
  const q = (low + high) / 2;
  const variance = rows * (2 * q + difference - difference * difference);
  return (gained - lost - rows * difference) / Math.sqrt(variance);
}
