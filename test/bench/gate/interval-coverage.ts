import { Random } from '../../../shared/src/base/random.ts';
import { metricInterval } from '../../../shared/src/evaluate/intervals.ts';
import { computeMetric, findMetric, metricNames } from '../../../shared/src/evaluate/metrics.ts';
import { pairedDifference } from '../../../shared/src/evaluate/paired-difference.ts';
import type { PredictionPair } from '../../../shared/src/evaluate/pairing.ts';
import type { ClassificationPredictions } from '../../../shared/src/evaluate/predictions.ts';
import { binaryPredictions, regressionPredictions } from '../../evaluate/sample-predictions.ts';
import { percent, print } from './print.ts';

/** Where test rows come from. */
interface World {
  readonly name: string;
  draw(random: Random, rows: number): PredictionPair;
}

const worlds: readonly World[] = [
  { name: 'two classes, 40 % positive', draw: (random, rows) => twoClasses(random, rows, 0.4) },
  { name: 'two classes, 7 % positive', draw: (random, rows) => twoClasses(random, rows, 0.07) },
  { name: 'three classes, the rarest 8 %', draw: threeClasses },
  { name: 'numbers, normal errors', draw: (random, rows) => numbers(random, rows, (noise) => noise) },
  {
    name: 'numbers, long-tailed errors',
    draw: (random, rows) => numbers(random, rows, (noise) => Math.sign(noise) * Math.abs(noise) ** 1.5),
  },
];

/** Rows of which the truth is taken. */
const truthRows = 4_000_000;

/** Coverage of the 95 % intervals of every metric that has one, and of those of the difference of two models. */
export function simulate(runs: number): void {
  const rows = 1_000;
  print(
    `Coverage of 95 % intervals, ${rows} rows, ${runs} runs: of the value, and of the difference of two models`,
  );
  for (const [number, world] of worlds.entries()) {
    const random = new Random(100 + number);
    const truth = world.draw(random, truthRows);
    const names = metricNames(truth.candidate.task).filter(
      (name) =>
        findMetric(name, truth.candidate.task)?.name === name &&
        typeof findMetric(name, truth.candidate.task)?.interval === 'string' &&
        computeMetric(truth.candidate, name).value !== null,
    );
    const values = names.map((name) => computeMetric(truth.candidate, name).value!);
    const differences = names.map((name, at) => values[at] - computeMetric(truth.baseline, name).value!);
    const inside = names.map(() => ({ value: 0, difference: 0, missing: 0 }));
    for (let run = 0; run < runs; run++) {
      const pair = world.draw(random, rows);
      for (const [at, name] of names.entries()) {
        const one = metricInterval(pair.candidate, name).interval;
        if (one === null) inside[at].missing++;
        else if (one.lower <= values[at] && values[at] <= one.upper) inside[at].value++;
        const two = pairedDifference(pair, name, { level: 0.95, seed: run }).interval;
        if (two !== null && two.lower <= differences[at] && differences[at] <= two.upper) {
          inside[at].difference++;
        }
      }
    }
    print(`  ${world.name}`);
    for (const [at, name] of names.entries()) {
      const { value, difference, missing } = inside[at];
      const worst = Math.max(Math.abs(value / runs - 0.95), Math.abs(difference / runs - 0.95));
      const none = missing > 0 ? `, ${missing} without` : '';
      const mark = worst > 0.015 ? '  beyond 1.5 points' : '';
      print(
        `    ${name.padEnd(22)} ${percent(value / runs, 2)} ${percent(difference / runs, 2)}${none}${mark}`,
      );
    }
  }
}

/** Two classifiers of one signal; probabilities are calibrated but for a little noise of their own. */
function twoClasses(random: Random, rows: number, positive: number): PredictionPair {
  const shift = Math.log(positive / (1 - positive)) - (positive < 0.2 ? 0.9 : 0.2);
  const actual = new Int32Array(rows);
  const scores = [new Float64Array(rows), new Float64Array(rows)];
  for (let row = 0; row < rows; row++) {
    const signal = shift + 1.7 * random.gaussian();
    actual[row] = random.uniform() < logistic(signal) ? 1 : 0;
    scores[0][row] = logistic(signal + 0.4 * random.gaussian());
    scores[1][row] = logistic(signal + 0.5 * random.gaussian());
  }
  const [candidate, baseline] = scores.map((score) => binaryPredictions(actual, score));
  return { candidate, baseline };
}

function threeClasses(random: Random, rows: number): PredictionPair {
  const classes = ['a', 'b', 'c'];
  const offsets = [0.6, 0.4, -1.4];
  const actual = new Int32Array(rows);
  const probabilities = [new Float64Array(3 * rows), new Float64Array(3 * rows)];
  const predicted = [new Int32Array(rows), new Int32Array(rows)];
  const [truth, logits] = [new Float64Array(3), new Float64Array(3)];
  for (let row = 0; row < rows; row++) {
    for (let at = 0; at < 3; at++) truth[at] = offsets[at] + 1.4 * random.gaussian();
    const draw = random.uniform();
    const shares = softmax(truth);
    actual[row] = draw < shares[0] ? 0 : draw < shares[0] + shares[1] ? 1 : 2;
    for (const model of [0, 1]) {
      for (let at = 0; at < 3; at++) logits[at] = truth[at] + (0.4 + 0.1 * model) * random.gaussian();
      const answer = softmax(logits);
      probabilities[model].set(answer, 3 * row);
      predicted[model][row] = answer.indexOf(Math.max(...answer));
    }
  }
  const [candidate, baseline] = probabilities.map(
    (answers, model): ClassificationPredictions => ({
      ...binaryPredictions(actual, new Float64Array(rows)),
      classes,
      positive: null,
      predicted: predicted[model],
      probabilities: answers,
    }),
  );
  return { candidate, baseline };
}

function numbers(random: Random, rows: number, shape: (noise: number) => number): PredictionPair {
  const actual = new Float64Array(rows);
  const predicted = [new Float64Array(rows), new Float64Array(rows)];
  for (let row = 0; row < rows; row++) {
    const signal = random.gaussian();
    const common = shape(random.gaussian());
    actual[row] = 30 + 2 * signal + common;
    predicted[0][row] = 30 + 2 * signal + 0.4 * random.gaussian();
    predicted[1][row] = 30 + 1.9 * signal + 0.5 * random.gaussian();
  }
  const [candidate, baseline] = predicted.map((answers) => regressionPredictions(actual, answers));
  return { candidate, baseline };
}

function softmax(logits: Float64Array): Float64Array {
  const powers = logits.map(Math.exp);
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
