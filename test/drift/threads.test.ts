import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Random } from '../../shared/src/base/random.ts';
import { sharedTable } from '../../shared/src/data/shared-table.ts';
import { numericColumn, type Table, tableOf, textColumn } from '../../shared/src/data/table.ts';
import { checkDrift } from '../../shared/src/drift/check.ts';
import { prepareColumns } from '../../shared/src/drift/column-crew.ts';
import { classifyDomains } from '../../shared/src/drift/joint/domain-classifier.ts';
import { referenceFromValues } from '../../shared/src/drift/numeric-reference.ts';
import { sortedValues } from '../../shared/src/drift/sorted-values.ts';
import { walkValues } from '../../shared/src/drift/walk-values.ts';

const signal = new AbortController().signal;

/** @param moved by how much two of the columns are. */
function draw(rows: number, seed: number, moved = 0): Table {
  const random = new Random(seed);
  const of = <T>(next: () => T): T[] => Array.from({ length: rows }, next);
  return tableOf([
    numericColumn(
      'bell',
      'number',
      of(() => (random.uniform() < 0.05 ? null : random.gaussian() + moved)),
    ),
    numericColumn(
      'whole',
      'integer',
      of(() => random.integer(6) + 4 * moved),
    ),
    numericColumn(
      'none',
      'number',
      of(() => null),
    ),
    numericColumn(
      'flag',
      'boolean',
      of(() => random.integer(2)),
    ),
    numericColumn(
      'day',
      'date',
      of(() => 86_400_000 * random.integer(400)),
    ),
    textColumn(
      'colour',
      of(() => ['red', 'blue', 'green', null][random.integer(4)]),
    ),
  ]);
}

describe('a check by several threads', () => {
  test('finds what one thread finds', async () => {
    const before = draw(9000, 1);
    const now = draw(7000, 2, 0.25);
    const alone = checkDrift({ kind: 'rows', table: before }, now, { falseAlarmRate: 0.01 });
    const [reference, current] = [sharedTable(before), sharedTable(now)];
    const names = [...reference.columns.keys(), 'unknown'];
    await prepareColumns(reference, current, names, { threads: 3, fewest: 1 });
    const bell = reference.columns.get('bell')!;
    assert.ok(bell.kind === 'numeric' && sortedValues(bell.values).buffer instanceof SharedArrayBuffer);
    const together = checkDrift({ kind: 'rows', table: reference }, current, { falseAlarmRate: 0.01 });
    assert.deepEqual(together, alone);
    assert.deepEqual(together.driftedColumns.toSorted(), ['bell', 'whole']);
  });

  test('leaves what threads cannot share, and what is little, to one', async () => {
    const [reference, current] = [draw(300, 1), draw(300, 2)];
    await prepareColumns(reference, current, ['bell'], { threads: 3, fewest: 1 });
    const shared = sharedTable(reference);
    await prepareColumns(shared, shared, ['bell'], { threads: 3 });
    for (const table of [reference, shared]) {
      const bell = table.columns.get('bell')!;
      assert.ok(bell.kind === 'numeric' && sortedValues(bell.values).buffer instanceof ArrayBuffer);
    }
  });

  test('learns to tell the sides apart in a thread as it would in this one', async () => {
    const [reference, current] = [draw(700, 1), draw(500, 2, 0.4)];
    const names = [...reference.columns.keys()];
    const [beside, here] = await Promise.all(
      [1, Number.POSITIVE_INFINITY].map(async (threadFrom) => {
        const { evidence } = await classifyDomains(reference, current, names, signal, threadFrom);
        return evidence;
      }),
    );
    assert.deepEqual(beside, here);
    assert.ok(here!.effect > 0.6);
  });

  test('ends the thread when it is told to, with the reason', async () => {
    const [reference, current] = [draw(700, 1), draw(500, 2)];
    const controller = new AbortController();
    const { evidence } = await classifyDomains(reference, current, ['bell'], controller.signal, 1);
    controller.abort(new Error('cancelled'));
    await assert.rejects(evidence, /cancelled/);
  });
});

describe('a walk along two samples', () => {
  test('tells the distance of the distribution functions and the ranks, with ties and infinities', () => {
    const random = new Random(4);
    for (let round = 0; round < 200; round++) {
      const sample = (): Float64Array =>
        Float64Array.from({ length: 1 + random.integer(40) }, () => {
          const value = random.integer(9);
          return value === 8 ? Number.POSITIVE_INFINITY : round % 2 === 0 ? value : value + random.uniform();
        }).sort();
      const [a, b] = [sample(), sample()];
      const share = (values: Float64Array, upTo: number): number =>
        values.filter((value) => value <= upTo).length / values.length;
      const distances = [...a, ...b].map((value) => Math.abs(share(a, value) - share(b, value)));
      const ranks = [...b].reduce(
        (sum, value) => sum + share(a, value) + a.filter((other) => other < value).length / a.length,
        0,
      );
      const walk = walkValues(referenceFromValues(a), b);
      assert.ok(Math.abs(walk.distance - Math.max(...distances)) < 1e-12);
      assert.ok(Math.abs(walk.least - ranks) < 1e-12 && walk.most === walk.least);
    }
  });
});
