import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { InfrastructureError } from '../../../shared/src/base/errors.ts';
import {
  type ForestModel,
  parseModel,
  serializeModel,
} from '../../../shared/src/learners/random-forest/model.ts';
import { ForestPredictor } from '../../../shared/src/learners/random-forest/prediction.ts';

/** Three classes; a tree that asks x ≤ 1.5, and one that is a single leaf. */
function model(): ForestModel {
  const leaf = { feature: [], threshold: [], missing: [], left: [], right: [], categories: [] };
  return {
    format: 'mlops-forest/1',
    task: 'classification',
    classes: ['a', 'b', 'c'],
    features: [{ kind: 'numeric', name: 'x', column: 'x' }],
    trees: [
      {
        feature: [0],
        threshold: [1.5],
        missing: [1],
        left: [-1],
        right: [-2],
        categories: [],
        value: [1, 0, 0, 0, 0.5, 0.5],
        rows: [4, 6],
      },
      { ...leaf, value: [0.5, 0.25, 0.25], rows: [10] },
    ],
  };
}

function bytesOf(content: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(content));
}

test('the mean of the trees is answered', () => {
  const predictor = new ForestPredictor(parseModel(serializeModel(model())));
  const values = Float64Array.of(1.5, 2, Number.NaN);
  const answers = predictor.predict({
    rows: 3,
    features: [{ kind: 'numeric', name: 'x', column: 'x', values }],
  });
  const low = [0.75, 0.125, 0.125];
  assert.deepEqual([...answers], [...low, 0.25, 0.375, 0.375, ...low]);
  assert.throws(() => predictor.predict({ rows: 1, features: [] }), RangeError);
});

describe('a damaged or hostile file is refused with its place', () => {
  const tree = (change: Record<string, unknown>) => (content: ForestModel) => ({
    ...content,
    trees: [{ ...content.trees[0], ...change }, content.trees[1]],
  });
  const cases: [name: string, damage: (content: ForestModel) => unknown][] = [
    ['another version', (content) => ({ ...content, format: 'mlops-forest/2' })],
    ['an unknown key', (content) => ({ ...content, extra: 1 })],
    ['null', () => null],
    ['no tree', (content) => ({ ...content, trees: [] })],
    ['one class', (content) => ({ ...content, classes: ['a'] })],
    ['classes in a regression', (content) => ({ ...content, task: 'regression' })],
    ['values for fewer classes', (content) => ({ ...content, classes: ['a', 'b'] })],
    ['a loop', tree({ right: [0] })],
    ['a leaf far out of range', tree({ right: [-(2 ** 33)] })],
    ['a feature out of range', tree({ feature: [1] })],
    ['a value too few', tree({ value: [1, 0, 0, 0, 1] })],
    ['a share above one', tree({ value: [1, 0, 0, 0, 0.5, 1.5] })],
    ['a negative share', tree({ value: [1, 0, 0, 0, 0.5, -0.5] })],
    ['a value that is null', tree({ value: [1, 0, 0, 0, 0.5, null] })],
  ];
  for (const [name, damage] of cases) {
    test(name, () => {
      assert.throws(
        () => parseModel(bytesOf(damage(model()))),
        (error) =>
          error instanceof InfrastructureError &&
          error.message.startsWith("The model's file forest.json cannot be used: "),
      );
    });
  }

  test('a file cut short, an empty one, and one that is not UTF-8', () => {
    const whole = serializeModel(model());
    for (const bytes of [whole.subarray(0, whole.length / 2), new Uint8Array(0), Uint8Array.of(0xff, 0xfe)]) {
      assert.throws(() => parseModel(bytes), InfrastructureError);
    }
  });
});
