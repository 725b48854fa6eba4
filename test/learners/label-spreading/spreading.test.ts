import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Random } from '../../../shared/src/base/random.ts';
import { NeighbourTree } from '../../../shared/src/learners/label-spreading/neighbour-tree.ts';
import { labelSpreadingParametersSchema } from '../../../shared/src/learners/label-spreading/parameters.ts';
import { LabelSpreadingPredictor } from '../../../shared/src/learners/label-spreading/prediction.ts';
import { requireFeasible } from '../../../shared/src/learners/label-spreading/size.ts';
import {
  type Points,
  spreadLabels,
  squaredDistance,
} from '../../../shared/src/learners/label-spreading/spreading.ts';

const pace = { signal: new AbortController().signal, progress: () => undefined };
const width = 3;
const classes = ['a', 'b', 'c'];

/** Three clouds of twenty rows, of which four each have a label, and four rows to ask about. */
function clouds(): { points: Points; labels: Int32Array; queries: Points } {
  const random = new Random(5);
  const rows = 60;
  const values = Float32Array.from(
    { length: rows * width },
    (_, i) => random.gaussian() + (Math.floor(i / width) % 3),
  );
  const labels = Int32Array.from({ length: rows }, (_, row) => (row < 12 ? row % 3 : -1));
  const asked = Float32Array.from({ length: 4 * width }, () => 1.5 * random.gaussian() + 1);
  return { points: { rows, width, values }, labels, queries: { rows: 4, width, values: asked } };
}

async function spread(params: Record<string, unknown>) {
  const parameters = labelSpreadingParametersSchema.parse(params);
  const { points, labels, queries } = clouds();
  const found = await spreadLabels(points, labels, classes.length, parameters, pace);
  const answers = new LabelSpreadingPredictor({
    kernel: parameters.kernel,
    neighbours: parameters['n-neighbors'],
    gamma: parameters.gamma,
    classes,
    points,
    distributions: found.distributions,
  }).predict(queries);
  return { ...found, answers };
}

function assertClose(given: ArrayLike<number>, expected: readonly number[]): void {
  assert.equal(given.length, expected.length);
  expected.forEach((value, i) => {
    assert.ok(Math.abs(given[i] - value) < 1e-11, `${i}: ${given[i]}, not ${value}`);
  });
}

describe('as LabelSpreading of scikit-learn 1.9 on the same points: n_iter_, label_distributions_ of the rows 20 and 21, predict_proba', () => {
  const cases = [
    {
      params: {},
      iterations: 5,
      rows: [0.000751151715, 0.002306924134, 0.996941924151, 0.948273158585, 0.051716252548, 0.000010588868],
      answers: [
        0.060644734413, 0.004272697303, 0.935082568284, 0.566509261909, 0.342885871349, 0.090604866741,
        0.748009276282, 0.240213594917, 0.011777128801, 0.363676712087, 0.635910130886, 0.000413157027,
      ],
    },
    {
      params: { 'n-neighbors': 4, alpha: 0.8, 'max-iterations': 100, tolerance: 1e-9 },
      iterations: 91,
      rows: [0.001337404703, 0.003353932447, 0.99530866285, 0.951688576588, 0.047082421639, 0.001229001772],
      answers: [
        0.001466925548, 0.00367874375, 0.994854330702, 0.386798789221, 0.352667367876, 0.260533842903,
        0.817673435965, 0.089691500932, 0.092635063103, 0.176704126405, 0.822609156005, 0.00068671759,
      ],
    },
    {
      params: { kernel: 'rbf' },
      iterations: 6,
      rows: [4.3e-11, 3e-12, 0.999999999955, 0.999999997161, 2.839e-9, 0],
      answers: [
        5.33714e-7, 3.403e-9, 0.999999462882, 0.048749617656, 0.951237823982, 0.000012558362, 0.999999999947,
        5.3e-11, 0, 1.1e-10, 0.99999999989, 0,
      ],
    },
    {
      params: { kernel: 'rbf', gamma: 0.5, alpha: 0.9, 'max-iterations': 200, tolerance: 1e-10 },
      iterations: 70,
      rows: [0.229154190273, 0.224678448864, 0.546167360863, 0.464114244111, 0.337105085821, 0.198780670067],
      answers: [
        0.245305062596, 0.23345286012, 0.521242077284, 0.388497965442, 0.32563180944, 0.285870225117,
        0.388354555437, 0.326997990418, 0.284647454145, 0.410611996662, 0.365393392839, 0.223994610499,
      ],
    },
    {
      params: { 'max-iterations': 2 },
      iterations: 2,
      rows: [0, 0, 1, 0.945471725587, 0.054528274413, 0],
      answers: [
        0.061255345397, 0, 0.938744654603, 0.562965101153, 0.34672188755, 0.090313011298, 0.754295190051,
        0.238071226882, 0.007633583067, 0.366833909569, 0.633166090431, 0,
      ],
    },
  ];
  for (const { params, iterations, rows, answers } of cases) {
    test(JSON.stringify(params), async () => {
      const found = await spread(params);
      assert.equal(found.iterations, iterations);
      assert.equal(found.converged, iterations !== 2);
      assertClose(found.distributions.subarray(60, 66), rows);
      assertClose(found.answers, answers);
    });
  }
});

test('far away from everything, and where no label arrived, the nearest rows with one answer', async () => {
  const points: Points = { rows: 6, width: 1, values: Float32Array.from([0, 0.1, 50, 50.1, 90, 90.1]) };
  const labels = Int32Array.from([0, -1, -1, -1, 1, -1]);
  const parameters = labelSpreadingParametersSchema.parse({ 'n-neighbors': 2 });
  const { distributions, unreached } = await spreadLabels(points, labels, 2, parameters, pace);
  assert.equal(unreached, 2);
  const model = { neighbours: 2, gamma: 20, classes: ['a', 'b'], points, distributions };
  const queries: Points = { rows: 2, width: 1, values: Float32Array.from([-1000, 49]) };
  const nearest = new LabelSpreadingPredictor({ ...model, kernel: 'knn' }).predict(queries);
  assert.deepEqual([...nearest], [1, 0, 0, 1]);
  const similar = new LabelSpreadingPredictor({ ...model, kernel: 'rbf' }).predict(queries);
  assert.deepEqual([...similar], [1, 0, 0, 1]);
});

describe('nearest neighbours', () => {
  const shapes: [name: string, rows: number, width: number, draw: (random: Random) => number][] = [
    ['clouds', 700, 4, (random) => random.gaussian() + 4 * random.integer(3)],
    ['ones and zeros', 500, 12, (random) => random.integer(2)],
    ['all the same', 100, 2, () => 3],
    ['a single row', 1, 3, (random) => random.gaussian()],
  ];
  for (const [name, rows, columns, draw] of shapes) {
    test(`as near as those of comparing all rows: ${name}`, () => {
      const random = new Random(9);
      const points = Float32Array.from({ length: rows * columns }, () => draw(random));
      const tree = new NeighbourTree(points, columns);
      for (let row = 0; row < Math.min(rows, 100); row++) {
        const found = new Int32Array(6);
        const count = tree.nearest(points, row * columns, found, row);
        assert.equal(count, Math.min(6, rows - 1));
        const distance = (other: number) =>
          squaredDistance(points, row * columns, points, other * columns, columns);
        const all = Array.from({ length: rows }, (_, other) => other).filter((other) => other !== row);
        const expected = all.map(distance).sort((a, b) => a - b);
        assert.deepEqual([...found.subarray(0, count)].map(distance), expected.slice(0, count), `row ${row}`);
        assert.equal(new Set(found.subarray(0, count)).size, count);
        assert.ok(!found.subarray(0, count).includes(row));
      }
    });
  }
});

test('what takes too much time or memory is refused before it is tried, with the estimate', () => {
  const parameters = labelSpreadingParametersSchema.parse({});
  const size = { rows: 1_000_000, width: 100, classes: 2 };
  requireFeasible(size, parameters, 16 * 2 ** 30);
  assert.throws(
    () => requireFeasible(size, parameters, 2 ** 30),
    /training takes about 1,980 MiB, and 1,024 MiB/,
  );
  assert.throws(
    () => requireFeasible({ ...size, width: 1000 }, parameters, 1e12),
    /the model would hold 3,830 MiB, and 1,024 MiB are possible/,
  );
  const rbf = labelSpreadingParametersSchema.parse({ kernel: 'rbf' });
  requireFeasible({ ...size, rows: 10_000 }, rbf, 16 * 2 ** 30);
  assert.throws(
    () => requireFeasible({ ...size, rows: 10_001 }, rbf, 16 * 2 ** 30),
    /all 50,005,000 pairs of 10,001 rows/,
  );
});

test('an abort is seen while neighbours are looked for', async () => {
  const { points, labels } = clouds();
  const parameters = labelSpreadingParametersSchema.parse({});
  const signal = AbortSignal.abort(new Error('cancelled'));
  await assert.rejects(spreadLabels(points, labels, 3, parameters, { ...pace, signal }), /cancelled/);
});
