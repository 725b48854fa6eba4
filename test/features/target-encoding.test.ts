import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { numericColumn, tableOf, textColumn } from '../../shared/src/data/table.ts';
import { encodeDense } from '../../shared/src/features/dense-matrix.ts';
import { fittedFeaturesSchema, type TargetEncodedFeature } from '../../shared/src/features/features.ts';
import { fitFeatures } from '../../shared/src/features/fit-features.ts';
import { encodeForTrees } from '../../shared/src/features/tree-matrix.ts';
import { type AnsweredTexts, answeredTexts, correlation, fitTexts } from './encoded-columns.ts';

/** Categories with shares of their own: k0 has the smallest, the last one the largest. */
function signal(categories: number, rows: number): AnsweredTexts {
  return answeredTexts(rows, 3, (random) => {
    const category = random.integer(categories);
    return [`k${category}`, Number(random.uniform() < 0.1 + (0.8 * category) / categories)];
  });
}

function noise(categories: number, rows: number): AnsweredTexts {
  return answeredTexts(rows, 4, (random) => [`k${random.integer(categories)}`, random.integer(2)]);
}

function encodedOf(examples: AnsweredTexts): TargetEncodedFeature {
  const [feature] = fitTexts(examples).features.features;
  assert.ok(feature.kind === 'target-encoded');
  return feature;
}

describe('a column of many categories', () => {
  test('is encoded by the share of the second class in each, drawn towards the share in all', () => {
    const examples = signal(100, 5000);
    const feature = encodedOf(examples);
    assert.equal(feature.categories.length, 100);
    const [{ label, values }] = feature.outputs;
    assert.equal(label, 'yes');
    const text = examples.table.columns.get('x');
    assert.ok(text?.kind === 'text');
    const overall = examples.target.reduce((sum, value) => sum + value, 0) / 5000;
    for (const [i, category] of feature.categories.entries()) {
      const own = [...examples.target].filter((_, row) => text.dictionary[text.codes[row]] === category);
      const share = own.reduce((sum, value) => sum + value, 0) / own.length;
      const expected = (values[i] - overall) / (share - overall);
      if (share !== overall) assert.ok(expected > 0.5 && expected < 1, `${category}: ${expected}`);
    }
  });

  test('of 64 is one-hot, of 65 encoded; trees take up to 254 as they are', () => {
    const of = (count: number) =>
      answeredTexts(count * 20, 5, (random, row) => [`k${row % count}`, random.integer(2)]);
    const kinds = [64, 65, 254, 255].map((count) => {
      const examples = of(count);
      const { features } = fitTexts(examples);
      const [tree] = encodeForTrees(features, examples.table).features;
      return [features.features[0].kind, encodeDense(features, examples.table).width, tree.kind, tree.name];
    });
    assert.deepEqual(kinds, [
      ['categorical', 64, 'categorical', 'x'],
      ['target-encoded', 1, 'categorical', 'x'],
      ['target-encoded', 1, 'categorical', 'x'],
      ['target-encoded', 1, 'numeric', 'x (yes)'],
    ]);
  });

  test('names no category of fewer than ten rows: they share one estimate, and missing ones have another', () => {
    const examples = answeredTexts(2000, 6, (random, row) => {
      // Unnamed ones are mostly of the second class, missing ones of the first.
      if (row % 4 === 0) return [`rare${row >> 5}`, Number(random.uniform() < 0.9)];
      if (row % 4 === 1) return [null, Number(random.uniform() < 0.1)];
      return [`k${row % 50}`, random.integer(2)];
    });
    const { features } = fitTexts(examples);
    assert.doesNotMatch(JSON.stringify(features), /rare/);
    const feature = encodedOf(examples);
    assert.ok(feature.outputs[0].other > 0.85 && feature.outputs[0].missing < 0.15);
    const serving = tableOf([textColumn('x', ['rare0', 'never seen', null, 'k2'])]);
    const { values } = encodeDense(features, serving);
    assert.equal(values[0], values[1]);
    assert.ok(values[0] > 1 && values[2] < -1);
    const absent = encodeDense(features, { rows: 1, columns: new Map() });
    assert.equal(absent.values[0], values[2]);
    assert.deepEqual(
      encodeDense(features, tableOf([numericColumn('x', 'number', [1])])).values,
      absent.values,
    );
  });

  test('whose categories tell nothing is the same for all, or nearly', () => {
    const [{ values }] = encodedOf(noise(300, 6000)).outputs;
    assert.ok(Math.max(...values) - Math.min(...values) < 0.1);
  });

  test('gets a number for each of several classes, sixteen at most, and one for a number', () => {
    const classes = Array.from({ length: 20 }, (_, i) => `c${String(i).padStart(2, '0')}`);
    // The first four classes are rare.
    const many = answeredTexts(8000, 7, (random) => {
      const answer = random.integer(100) === 0 ? random.integer(4) : 4 + random.integer(16);
      return [`k${(answer * 10 + random.integer(10)) % 170}`, answer];
    });
    const { features, outOfFold } = fitTexts(many, { classes });
    const [feature] = features.features;
    assert.ok(feature.kind === 'target-encoded');
    assert.deepEqual(
      feature.outputs.map(({ label }) => label),
      classes.slice(4),
    );
    assert.equal(outOfFold.get('x')?.length, 16);
    const numbers = answeredTexts(8000, 7, (random) => {
      const category = random.integer(300);
      return [`k${category}`, 1e200 * (category + random.gaussian())];
    });
    const regression = fitTexts(numbers, { regression: true });
    assert.ok(fittedFeaturesSchema.safeParse(JSON.parse(JSON.stringify(regression.features))).success);
    const trees = encodeForTrees(regression.features, numbers.table, regression.outOfFold).features;
    assert.deepEqual(
      trees.map(({ name }) => name),
      ['x (encoded)'],
    );
    assert.ok(trees[0].kind === 'numeric');
    const scaled = numbers.target.map((value) => value / 1e200);
    assert.ok(correlation(trees[0].values, scaled) > 0.99);
  });

  test('counts rows by their weights', () => {
    const table = tableOf([
      textColumn(
        'x',
        Array.from({ length: 2000 }, (_, row) => `k${row % 100}`),
      ),
    ]);
    const target = Float64Array.from({ length: 2000 }, (_, row) => (row % 3 === 0 ? 1 : 0));
    const weights = Float64Array.from({ length: 2000 }, (_, row) => (row % 3 === 0 ? 6 : 1));
    const [feature] = fitTexts({ table, target }).features.features;
    const weighted = fitWeighted(table, target, weights);
    assert.ok(feature.kind === 'target-encoded' && weighted.kind === 'target-encoded');
    assert.ok(Math.abs(feature.outputs[0].other - 1 / 3) < 0.01);
    assert.ok(Math.abs(weighted.outputs[0].other - 6 / 8) < 0.01);
  });
});

function fitWeighted(table: AnsweredTexts['table'], values: Float64Array, weights: Float64Array) {
  return fitFeatures(table, ['x'], { values, classes: ['no', 'yes'], weights }, { seed: 1 }).features
    .features[0];
}

describe('the training rows', () => {
  test('are encoded by other rows than themselves: noise stays noise', () => {
    const examples = noise(300, 6000);
    const { features, outOfFold } = fitTexts(examples);
    const own = encodeForTrees(features, examples.table).features[0];
    const out = encodeForTrees(features, examples.table, outOfFold).features[0];
    assert.ok(own.kind === 'numeric' && out.kind === 'numeric');
    assert.ok(Math.abs(correlation(out.values, examples.target)) < 0.04);
    // With their own answers in it, the same encoding seems to tell something.
    const naive = new Map<string, { sum: number; rows: number }>();
    const text = examples.table.columns.get('x');
    assert.ok(text?.kind === 'text');
    const names = Array.from(text.codes, (code) => text.dictionary[code]);
    for (const [row, name] of names.entries()) {
      const cell = naive.get(name) ?? { sum: 0, rows: 0 };
      naive.set(name, { sum: cell.sum + examples.target[row], rows: cell.rows + 1 });
    }
    const means = names.map((name) => naive.get(name)!.sum / naive.get(name)!.rows);
    assert.ok(correlation(means, examples.target) > 0.15);
  });

  test('of one group are encoded by other groups', () => {
    // Each category is a group: the others say nothing of it, and so neither does its encoding.
    const examples = signal(100, 3000);
    const text = examples.table.columns.get('x')!;
    const table = tableOf([text, { ...text, name: 'group' }]);
    const { outOfFold } = fitTexts({ ...examples, table }, { group: 'group' });
    const [apart] = outOfFold.get('x')!;
    assert.ok(correlation(apart, examples.target) < 0.05);
    const [together] = fitTexts(examples).outOfFold.get('x')!;
    assert.ok(correlation(together, examples.target) > 0.3);
  });

  test('get the same numbers for the same seed, and others for another', () => {
    const examples = signal(100, 3000);
    assert.deepEqual(fitTexts(examples), fitTexts(examples));
    assert.notDeepEqual(fitTexts(examples).outOfFold, fitTexts(examples, { seed: 2 }).outOfFold);
  });
});

test('a stored encoding whose lists do not agree is refused', () => {
  const { features } = fitTexts(signal(100, 3000));
  const stored = JSON.parse(JSON.stringify(features));
  assert.deepEqual(fittedFeaturesSchema.parse(stored), features);
  stored.features[0].outputs[0].values.pop();
  assert.match(fittedFeaturesSchema.safeParse(stored).error?.message ?? '', /one value for each category/);
});
