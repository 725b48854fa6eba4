import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Random } from '../../shared/src/base/random.ts';
import {
  profileCategories,
  profileNumbers,
  type TableProfile,
} from '../../shared/src/data/profile/profile.ts';
import { numericColumn, type Table, tableOf, textColumn } from '../../shared/src/data/table.ts';
import { countCategories } from '../../shared/src/drift/category-reference.ts';
import { checkDrift } from '../../shared/src/drift/check.ts';
import { checkDriftOfRows } from '../../shared/src/drift/check-rows.ts';
import { fitReconstruction, reconstructionSchema } from '../../shared/src/drift/joint/reconstruction.ts';

const rate = { falseAlarmRate: 0.01 };
const signal = new AbortController().signal;

/** Three columns that go together, or each like before but on its own, and one that never did. */
function draw(random: Random, rows: number, together = true): Table {
  const height: number[] = [];
  const weight: number[] = [];
  const size: string[] = [];
  const other: number[] = [];
  for (let row = 0; row < rows; row++) {
    const common = random.gaussian();
    const own = (): number => (together ? common : random.gaussian());
    height.push(common + 0.3 * random.gaussian());
    weight.push(own() + 0.3 * random.gaussian());
    const last = own() + 0.3 * random.gaussian();
    size.push(last > 1 ? 'large' : last > -0.2 ? 'middle' : 'small');
    other.push(random.gaussian());
  }
  return tableOf([
    numericColumn('height', 'number', height),
    numericColumn('weight', 'number', weight),
    textColumn('size', size),
    numericColumn('other', 'number', other),
  ]);
}

function profileOf(table: Table): TableProfile {
  const columns = [...table.columns.values()].map((column) => [
    column.name,
    column.kind === 'numeric'
      ? profileNumbers(column.values, column.type)
      : profileCategories(countCategories(column), 0),
  ]);
  return { rows: table.rows, columns: Object.fromEntries(columns) };
}

const random = new Random(5);
const train = draw(random, 3000);
const profile = profileOf(train);
const stored = JSON.stringify(fitReconstruction(profile, train, draw(random, 800)));
const reconstruction = reconstructionSchema.parse(JSON.parse(stored));

describe('reconstruction from principal components', () => {
  const reference = { kind: 'profile', profile, reconstruction } as const;

  test('is small', () => assert.ok(stored.length < 8000, `${stored.length} bytes`));

  test('finds columns that no longer go together, though each is as before', () => {
    const outcome = checkDrift(reference, draw(random, 400, false), rate);
    assert.deepEqual(outcome.driftedColumns, []);
    assert.equal(outcome.drifted, 'true');
    assert.equal(outcome.joint.reconstruction.drifted, 'true');
    assert.ok(!outcome.joint.reconstruction.features.includes('other'));
    assert.match(outcome.headline, /^Drift in how 4 columns go together, most of all/);
  });

  test('finds nothing in a batch that is alike, and takes part in the correction', () => {
    const outcome = checkDrift(reference, draw(random, 400), rate);
    assert.equal(outcome.drifted, 'false');
    assert.deepEqual(outcome.joint.reconstruction.features, []);
    assert.ok(outcome.joint.reconstruction.adjusted_p_value >= outcome.joint.reconstruction.p_value);
  });

  test('a package without it is checked without it', () => {
    const outcome = checkDrift({ kind: 'profile', profile }, draw(random, 400, false), rate);
    assert.deepEqual(outcome.joint, {});
    assert.equal(outcome.drifted, 'false');
  });

  test('rows that only stand for each column by itself leave it out', async () => {
    const batch = draw(random, 400, false);
    for (const against of [reference, { kind: 'rows', table: train } as const]) {
      const outcome = await checkDriftOfRows(against, batch, { ...rate, signal, columnsAlone: true });
      assert.deepEqual([outcome.drifted, outcome.joint], ['false', {}]);
    }
  });

  test('a column that is gone or retyped leaves it out', () => {
    const batch = draw(random, 400);
    const columns = new Map(batch.columns);
    columns.delete('weight');
    const outcome = checkDrift(reference, { rows: 400, columns }, rate);
    assert.deepEqual(outcome.joint, {});
    assert.deepEqual(outcome.driftedColumns, ['weight']);
  });

  test('too little to fit gives none', () => {
    assert.equal(fitReconstruction(profile, train, draw(random, 20)), null);
    const single = tableOf([numericColumn('x', 'number', [...Array(100).keys()])]);
    assert.equal(fitReconstruction(profileOf(single), single, single), null);
  });

  test('a stored one with numbers that do not fit is refused', () => {
    const { means, ...rest } = reconstruction;
    assert.equal(reconstructionSchema.safeParse({ ...rest, means: means.slice(1) }).success, false);
  });
});

describe('the domain classifier', () => {
  const reference = { kind: 'rows', table: train } as const;

  test('finds columns that no longer go together, and says between which bounds its area lies', async () => {
    const outcome = await checkDriftOfRows(reference, draw(random, 400, false), { ...rate, signal });
    const found = outcome.joint['domain-classifier'];
    assert.equal(found.drifted, 'true');
    assert.ok(found.statistics.domain_auroc_lower! > 0.55);
    assert.ok(found.effect > found.statistics.domain_auroc_lower!);
    assert.ok(found.features.length > 0 && !found.features.includes('other'));
  });

  test('cannot tell rows that are alike, and says the same again', async () => {
    const batch = draw(random, 400);
    const outcome = await checkDriftOfRows(reference, batch, { ...rate, signal });
    assert.equal(outcome.drifted, 'false');
    assert.deepEqual(await checkDriftOfRows(reference, batch, { ...rate, signal }), outcome);
  });

  test('runs where it is chosen, or nothing is', async () => {
    const batch = draw(random, 400, false);
    const without = await checkDriftOfRows(reference, batch, { ...rate, signal, tests: ['ks'] });
    assert.deepEqual(without.joint, {});
    const tests = ['domain-classifier'];
    const chosen = await checkDriftOfRows(reference, batch, { ...rate, signal, tests });
    assert.deepEqual(Object.keys(chosen.joint), tests);
  });

  test('stops when it is told to', async () => {
    const aborted = AbortSignal.abort(new Error('cancelled'));
    await assert.rejects(
      checkDriftOfRows(reference, draw(random, 400), { ...rate, signal: aborted }),
      /cancelled/,
    );
  });
});
