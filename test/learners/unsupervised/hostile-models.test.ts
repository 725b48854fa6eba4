import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { InfrastructureError } from '../../../shared/src/base/errors.ts';
import { silentLogger } from '../../../shared/src/base/logger.ts';
import { Random } from '../../../shared/src/base/random.ts';
import { numericColumn, type Table, tableOf, textColumn } from '../../../shared/src/data/table.ts';
import { fitFeatures } from '../../../shared/src/features/fit-features.ts';
import { packFloats } from '../../../shared/src/features/packed-numbers.ts';
import { findUnsupervisedLearner, parseParams } from '../../../shared/src/learners/registry.ts';
import type { UnsupervisedTask } from '../../../shared/src/learners/tasks.ts';

const context = { log: silentLogger, signal: new AbortController().signal, engine: 'auto' as const };

function rows(count: number): Table {
  const random = new Random(4);
  const colours = Array.from({ length: count }, () => random.integer(2));
  const numbers = () => colours.map((colour) => 3 * colour + random.gaussian());
  return tableOf([
    numericColumn('x', 'number', numbers()),
    numericColumn('y', 'number', numbers()),
    textColumn(
      'colour',
      colours.map((colour) => ['red', 'blue'][colour]),
    ),
  ]);
}

const table = rows(80);
const { features } = fitFeatures(table, ['x', 'y', 'colour'], null, { seed: 1, trend: true });

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

async function modelOf(algorithm: string, task: UnsupervisedTask, given: Record<string, unknown>) {
  const learner = await findUnsupervisedLearner(algorithm);
  const params = parseParams(learner, task, given);
  const input = { task, features, train: table, validation: table, params, seed: 1 };
  const model = await learner.train(input, context);
  const bytes = model.files.get('model.json') as Uint8Array;
  assert.deepEqual([...model.files.keys()], ['model.json']);
  return {
    learner,
    answers: model.predictor.predict(table),
    content: JSON.parse(new TextDecoder().decode(bytes)) as { [key: string]: Json },
    load: (content: string | Uint8Array) =>
      learner.load(
        new Map([['model.json', typeof content === 'string' ? new TextEncoder().encode(content) : content]]),
        features,
      ),
  };
}

const models = {
  kmeans: ['clustering', { k: 2, starts: 1 }],
  'gaussian-mixture': ['anomaly', { k: 2, starts: 1 }],
  pca: ['anomaly', { components: 2 }],
  'isolation-forest': ['anomaly', { trees: 3, 'sample-rows': 16 }],
  autoencoder: ['anomaly', { hidden: [3, 2, 3], epochs: 2 }],
} as const;

/** Every place in a document, as the keys that lead there. */
function places(content: Json, at: readonly (string | number)[] = []): (string | number)[][] {
  const inner =
    content === null || typeof content !== 'object'
      ? []
      : (Array.isArray(content) ? [...content.keys()] : Object.keys(content)).flatMap((key) =>
          places((content as { [key: string]: Json })[key], [...at, key]),
        );
  return [[...at], ...inner];
}

/** The document as text, with another text where `place` leads. */
function replaced(content: Json, place: readonly (string | number)[], text: string): string {
  const marker = 'the replaced place';
  const copy = structuredClone({ whole: content }) as { [key: string]: Json };
  let parent: { [key: string]: Json } = copy;
  const path = ['whole', ...place];
  for (const key of path.slice(0, -1)) parent = parent[key] as { [key: string]: Json };
  parent[path.at(-1) as string] = marker;
  return JSON.stringify(copy.whole).replace(`"${marker}"`, text);
}

const hostileValues = [
  'null',
  '-1',
  '0',
  '0.5',
  '1e308',
  '-1e308',
  '1e999',
  '9007199254740993',
  '"x"',
  '[]',
  '{}',
  '[1]',
  'true',
];

for (const [algorithm, [task, params]] of Object.entries(models)) {
  describe(`a model file of ${algorithm}`, () => {
    test('answers as the model did', async () => {
      const { load, content, answers } = await modelOf(algorithm, task, params);
      assert.deepEqual((await load(JSON.stringify(content))).predict(table), answers);
    });

    test('is refused if it is cut off, empty, not UTF-8, another one or missing', async () => {
      const { learner, load, content } = await modelOf(algorithm, task, params);
      const whole = JSON.stringify(content);
      for (const text of [
        whole.slice(0, whole.length / 2),
        '',
        'null',
        '[]',
        '{}',
        Uint8Array.of(0xff, 0xfe),
      ]) {
        await assert.rejects(load(text), InfrastructureError);
      }
      await assert.rejects(
        load(JSON.stringify({ ...content, format: 'mlops-other/1' })),
        InfrastructureError,
      );
      await assert.rejects(load(JSON.stringify({ ...content, extra: 1 })), InfrastructureError);
      await assert.rejects(learner.load(new Map(), features), /model\.json cannot be used: it is missing/);
      const fewer = { ...features, features: features.features.slice(1) };
      const files = new Map([['model.json', new TextEncoder().encode(whole)]]);
      await assert.rejects(learner.load(files, fewer), InfrastructureError);
    });

    test('whatever stands in a place of it, it is refused or answers every row', async () => {
      const { load, content, answers } = await modelOf(algorithm, task, params);
      const random = new Random(8);
      const all = places(content);
      const chosen = all.length <= 60 ? all : random.shuffle(all as never[]).slice(0, 60);
      let refused = 0;
      for (const place of chosen as (string | number)[][]) {
        for (const value of hostileValues) {
          const what = `${place.join('.')} = ${value}`;
          const predictor = await load(replaced(content, place, value)).catch((error: unknown) => {
            assert.ok(error instanceof InfrastructureError, `${what}: ${error}`);
            return null;
          });
          if (predictor === null) refused++;
          else assert.equal(predictor.predict(table).length, answers.length, what);
        }
      }
      assert.ok(refused > chosen.length, 'most of it is refused');
    });
  });
}

describe('parts that do not go together are refused', () => {
  const cases: [algorithm: keyof typeof models, what: string, change: (content: never) => unknown, RegExp][] =
    [
      [
        'kmeans',
        'centres of different lengths',
        ({ centres: [first, second] }: { centres: number[][] }) => ({ centres: [first, second.slice(1)] }),
        /differ in length/,
      ],
      ['kmeans', 'no centre', () => ({ centres: [] }), /centres/],
      [
        'gaussian-mixture',
        'a weight too few',
        ({ weights }: { weights: number[] }) => ({ weights: weights.slice(1) }),
        /differ in size/,
      ],
      [
        'gaussian-mixture',
        'weights that are no shares',
        ({ weights }: { weights: number[] }) => ({ weights: weights.map(() => 1) }),
        /weights/,
      ],
      [
        'gaussian-mixture',
        'a covariance that is none',
        ({ covariances }: { covariances: number[][] }) => ({
          covariances: covariances.map((each) => each.map(() => -1)),
        }),
        /positive definite/,
      ],
      [
        'pca',
        'more components than columns',
        ({ components }: { components: number[][] }) => ({
          components: Array.from({ length: 99 }, () => components[0]),
        }),
        /components/,
      ],
      [
        'pca',
        'a component of another length',
        ({ components }: { components: number[][] }) => ({ components: [components[0].slice(1)] }),
        /differ in length/,
      ],
      [
        'isolation-forest',
        'a loop',
        ({ trees }: { trees: { left: number[] }[] }) => ({
          trees: [{ ...trees[0], left: trees[0].left.map(() => 0) }],
        }),
        /tree 0/,
      ],
      [
        'isolation-forest',
        'a child that is not there',
        ({ trees }: { trees: { left: number[] }[] }) => ({
          trees: [{ ...trees[0], left: trees[0].left.map(() => 2 ** 40) }],
        }),
        /tree 0/,
      ],
      [
        'isolation-forest',
        'a column that is not there',
        ({ trees }: { trees: { column: number[] }[] }) => ({
          trees: [{ ...trees[0], column: trees[0].column.map(() => 99) }],
        }),
        /tree 0/,
      ],
      [
        'isolation-forest',
        'lists of different lengths',
        ({ trees }: { trees: { split: number[] }[] }) => ({ trees: [{ ...trees[0], split: [] }] }),
        /tree 0/,
      ],
      [
        'autoencoder',
        'a layer too few',
        ({ weights }: { weights: string[] }) => ({ weights: weights.slice(1) }),
        /weights/,
      ],
      [
        'autoencoder',
        'layers that are too large for their bytes',
        () => ({ hidden: [4096, 4096, 4096] }),
        /weights/,
      ],
      [
        'autoencoder',
        'a weight that is not finite',
        ({ weights }: { weights: string[] }) => ({
          weights: [
            packFloats(new Float32Array(Buffer.from(weights[0], 'base64').length / 4).fill(Number.NaN)),
            ...weights.slice(1),
          ],
        }),
        /not finite/,
      ],
    ];
  for (const [algorithm, what, change, message] of cases) {
    test(`${algorithm}: ${what}`, async () => {
      const [task, params] = models[algorithm];
      const { load, content } = await modelOf(algorithm, task, params);
      await assert.rejects(
        load(JSON.stringify({ ...content, ...(change(content as never) as object) })),
        (error: Error) => error instanceof InfrastructureError && message.test(error.message),
      );
    });
  }
});
