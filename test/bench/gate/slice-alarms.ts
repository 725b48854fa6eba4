import { Random } from '../../../shared/src/base/random.ts';
import { type Column, tableOf, textColumn } from '../../../shared/src/data/table.ts';
import type { Predictions } from '../../../shared/src/evaluate/predictions.ts';
import { judge } from '../../../shared/src/gate/judge.ts';
import { type GateRules, gateRulesSchema } from '../../../shared/src/gate/rules.ts';
import { binaryPredictions } from '../../evaluate/sample-predictions.ts';
import { percent, print } from './print.ts';

const rows = 10_000;

/** Slices of the stated column; the columns that are searched have 50 values among them, and hundreds of pairs. */
const stated = 50;
const searched = [2, 3, 4, 5, 6, 8, 10, 12];

/** How often a gap between slices is reported where there is none, and where there is one. */
export function simulate(runs: number): void {
  print(
    `Gaps between slices that are reported, ${rows} rows, ${runs} runs, no real gap / 15 points in one slice`,
  );
  const options = { seed: 1, sameDataset: true };
  for (const metric of ['accuracy', 'recall', 'roc_auc']) {
    const times = metric === 'accuracy' ? runs : Math.ceil(runs / 4);
    const rules: Record<string, GateRules> = {
      '50 stated slices, limit 0': gateRulesSchema.parse({
        slices: { by: ['stated'], metric, 'max-gap': 0, 'min-rows': 50 },
      }),
      '50 stated slices, limit 0.05': gateRulesSchema.parse({
        slices: { by: ['stated'], metric, 'max-gap': 0.05, 'min-rows': 50 },
      }),
      'found slices': gateRulesSchema.parse({ 'weak-slices': { metric, 'max-gap': 0, 'min-rows': 50 } }),
    };
    for (const [name, rule] of Object.entries(rules)) {
      const found = [0, 0.15].map((gap, at) => {
        const random = new Random(7 + at);
        const counts = { pass: 0, fail: 0, inconclusive: 0 };
        for (let run = 0; run < times; run++) {
          const [validation, test] = [draw(random, gap), draw(random, gap)];
          counts[judge(rule, test, null, { ...options, validation }).verdict]++;
        }
        return counts;
      });
      const [none, real] = found.map(
        ({ fail, inconclusive }) =>
          `${percent(fail / times)} reported, ${percent(inconclusive / times)} open`,
      );
      print(`  ${metric.padEnd(9)} ${name.padEnd(29)} ${none}  /  ${real}`);
    }
  }
}

/** A classifier that is right as often in all slices, but for one of the stated and one of the others. */
function draw(random: Random, gap: number): Predictions {
  const actual = new Int32Array(rows);
  const probability = new Float64Array(rows);
  const values = searched.map(() => new Array<string>(rows));
  const one = new Array<string>(rows);
  for (let row = 0; row < rows; row++) {
    one[row] = `s${random.integer(stated)}`;
    for (const [at, count] of searched.entries()) values[at][row] = `v${random.integer(count)}`;
    const isWeak = one[row] === 's0' || values[4][row] === 'v0';
    actual[row] = random.uniform() < 0.4 ? 1 : 0;
    const isRight = random.uniform() < 0.85 - (isWeak ? gap : 0);
    const says = isRight ? actual[row] : 1 - actual[row];
    probability[row] = says === 1 ? 0.5 + 0.5 * random.uniform() : 0.5 * random.uniform();
  }
  const columns: Column[] = [
    textColumn('stated', one),
    ...values.map((texts, at) => textColumn(`column ${at}`, texts)),
  ];
  return binaryPredictions(actual, probability, { slices: tableOf(columns) });
}
