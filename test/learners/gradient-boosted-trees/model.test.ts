import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { InfrastructureError } from '../../../shared/src/base/errors.ts';
import {
  parseModel,
  serializeModel,
  type TreesModel,
} from '../../../shared/src/learners/gradient-boosted-trees/model.ts';
import { TreesPredictor } from '../../../shared/src/learners/gradient-boosted-trees/prediction.ts';

/** Two trees: x ≤ 1.5, then the category; and one that is a single leaf. */
function model(): TreesModel {
  return {
    format: 'mlops-trees/1',
    objective: 'squared-error',
    classes: [],
    features: [
      { kind: 'numeric', name: 'x', column: 'x' },
      { kind: 'categorical', name: 'c', column: 'c', cardinality: 40 },
    ],
    baseline: [100],
    trees: [
      {
        feature: [0, 1],
        threshold: [1.5, 0],
        missing: [0, 1],
        left: [-1, -2],
        right: [1, -3],
        categories: [[3, 35]],
        value: [1, 2, 4],
        rows: [5, 6, 7],
      },
      {
        feature: [],
        threshold: [],
        missing: [],
        left: [],
        right: [],
        categories: [],
        value: [1000],
        rows: [18],
      },
    ],
  };
}

function bytesOf(content: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(content));
}

test('a model in the documented format is answered as the document says', () => {
  const predictor = new TreesPredictor(parseModel(serializeModel(model())));
  const x = [1.5, 1.6, 1.6, 1.6, 1.6, Number.NaN, Number.NaN, Number.NEGATIVE_INFINITY];
  const c = [-1, 3, 35, 4, -1, 3, 4, 4];
  const answers = predictor.predict({
    rows: x.length,
    features: [
      { kind: 'numeric', name: 'x', column: 'x', values: Float64Array.from(x) },
      { kind: 'categorical', name: 'c', column: 'c', codes: Int32Array.from(c), cardinality: 40 },
    ],
  });
  assert.deepEqual([...answers], [1101, 1102, 1102, 1104, 1102, 1102, 1104, 1104]);
  assert.throws(() => predictor.predict({ rows: 1, features: [] }), RangeError);
});

test('what is written is read back as it was', () => {
  assert.deepEqual(parseModel(serializeModel(model())), model());
});

describe('a damaged or hostile file is refused with its place', () => {
  const cases: [name: string, damage: (content: TreesModel) => unknown][] = [
    ['another version', (content) => ({ ...content, format: 'mlops-trees/2' })],
    ['an unknown key', (content) => ({ ...content, extra: 1 })],
    ['null', () => null],
    [
      'a number that JSON reads as infinite',
      (content) => ({ ...content, baseline: [Number.POSITIVE_INFINITY] }),
    ],
    ['too many baselines', (content) => ({ ...content, baseline: [1, 2] })],
    ['classes in a regression', (content) => ({ ...content, classes: ['a', 'b'] })],
    [
      'one class in a binary model',
      (content) => ({ ...content, objective: 'binary-logistic', classes: ['a'] }),
    ],
    ['no class in softmax', (content) => ({ ...content, objective: 'softmax', baseline: [] })],
    [
      'trees that do not fill a round',
      (content) => ({ ...content, objective: 'softmax', classes: ['a', 'b', 'c'], baseline: [0, 0, 0] }),
    ],
    ['a loop', tree({ right: [0, -3] })],
    ['a child before its parent', tree({ left: [-1, 0] })],
    ['a child out of range', tree({ right: [2, -3] })],
    ['a leaf out of range', tree({ right: [1, -4] })],
    ['a leaf far out of range', tree({ right: [1, -(2 ** 33)] })],
    ['a leaf with two parents', tree({ right: [1, -1] })],
    ['a child that is no integer', tree({ right: [1.5, -3] })],
    ['a feature out of range', tree({ feature: [0, 2] })],
    ['a negative feature', tree({ feature: [0, -1] })],
    ['a category set that is not there', tree({ threshold: [1.5, 1] })],
    ['a category set between two', tree({ threshold: [1.5, 0.5] })],
    ['a category out of range', tree({ categories: [[40]] })],
    ['arrays of different lengths', tree({ missing: [0] })],
    ['a leaf too few', tree({ value: [1, 2] })],
    ['row counts too few', tree({ rows: [1, 2] })],
    ['a value that is text', tree({ value: [1, 2, '4'] })],
    ['a value that is null', tree({ value: [1, 2, null] })],
  ];

  function tree(change: Record<string, unknown>): (content: TreesModel) => unknown {
    return (content) => ({ ...content, trees: [{ ...content.trees[0], ...change }, content.trees[1]] });
  }

  for (const [name, damage] of cases) {
    test(name, () => {
      assert.throws(
        () => parseModel(bytesOf(damage(model()))),
        (error) =>
          error instanceof InfrastructureError &&
          error.message.startsWith("The model's file trees.json cannot be used: "),
      );
    });
  }

  test('a file cut short, an empty one, and one that is not UTF-8', () => {
    const whole = serializeModel(model());
    for (const bytes of [whole.subarray(0, whole.length / 2), new Uint8Array(0), Uint8Array.of(0xff, 0xfe)]) {
      assert.throws(() => parseModel(bytes), InfrastructureError);
    }
    const overflowing = new TextDecoder().decode(whole).replace('[100]', '[1e999]');
    assert.throws(() => parseModel(new TextEncoder().encode(overflowing)), InfrastructureError);
  });
});
