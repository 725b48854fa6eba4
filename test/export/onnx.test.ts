import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ConfigurationError } from '../../shared/src/base/errors.ts';
import { silentLogger } from '../../shared/src/base/logger.ts';
import { Random } from '../../shared/src/base/random.ts';
import { numericColumn, type Table, tableOf, textColumn } from '../../shared/src/data/table.ts';
import { predictLabels } from '../../shared/src/evaluate/make-predictions.ts';
import { exportModel } from '../../shared/src/export/export-model.ts';
import { requireExportableAlgorithm, requireExportableFeatures } from '../../shared/src/export/formats.ts';
import type { FittedFeatures } from '../../shared/src/features/features.ts';
import { fitFeatures } from '../../shared/src/features/fit-features.ts';
import type { Predictor } from '../../shared/src/learners/learner.ts';
import { findLearner, parseParams } from '../../shared/src/learners/registry.ts';
import { runOnnx, whyNoOnnxRuntime } from './onnxruntime.ts';

const skip = whyNoOnnxRuntime();

const day = 86_400_000;
const columns = ['size', 'count', 'ripe', 'picked', 'sold', 'colour', 'city', 'street', 'label'];

/** Columns of every kind, with gaps. @param strange rows hold what training has not seen. */
function sample(rows: number, seed: number, strange: boolean): Table {
  const random = new Random(seed);
  const gaps = <T>(make: () => T): (T | null)[] =>
    Array.from({ length: rows }, () => (random.uniform() < 0.1 ? null : make()));
  const one = (kind: string, count: number) => () => `${kind} ${random.integer(strange ? 2 * count : count)}`;
  const wild = strange ? [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e300, -0] : [1];
  const moment = () => Math.floor((random.uniform() - 0.4) * (strange ? 1e6 : 3e4) * day);
  return tableOf([
    numericColumn(
      'size',
      'number',
      gaps(() => (random.uniform() < 0.1 ? wild[random.integer(wild.length)] : random.gaussian())),
    ),
    numericColumn(
      'count',
      'integer',
      Array.from({ length: rows }, () => random.integer(9)),
    ),
    numericColumn(
      'ripe',
      'boolean',
      gaps(() => random.integer(2)),
    ),
    numericColumn(
      'picked',
      'date',
      gaps(() => Math.floor(moment() / day) * day),
    ),
    numericColumn(
      'sold',
      'timestamp',
      gaps(() => (strange && random.uniform() < 0.05 ? 9e15 : moment())),
    ),
    textColumn('colour', gaps(one('colour', 5))),
    textColumn('city', gaps(one('city', 80))),
    textColumn('street', gaps(one('street', 300))),
    // Named as an output is.
    numericColumn(
      'label',
      'number',
      Array.from({ length: rows }, () => random.uniform()),
    ),
  ]);
}

/** Something of every column. */
function score(table: Table, row: number): number {
  const number = (name: string) => {
    const column = table.columns.get(name);
    return column?.kind !== 'numeric' || Number.isNaN(column.values[row]) ? 0 : column.values[row];
  };
  const code = (name: string) => {
    const column = table.columns.get(name);
    return column?.kind === 'text' ? column.codes[row] : 0;
  };
  const season = Math.sin((number('picked') / day / 366) * 2 * Math.PI);
  const hour = (((number('sold') / 3_600_000) % 24) + 24) % 24;
  return (
    number('size') +
    number('ripe') +
    season +
    (hour > 12 ? 1 : 0) +
    (code('colour') % 3) -
    (code('city') % 4) / 2 +
    (code('street') % 5) / 3 +
    number('label')
  );
}

const targets = {
  regression: { classes: [], of: (value: number) => 100 * value },
  binary: { classes: ['no', 'yes'], of: (value: number) => Number(value > 1.5) },
  multiclass: { classes: ['a', 'b', 'c'], of: (value: number) => (value > 2.5 ? 2 : value > 1 ? 1 : 0) },
};
type Target = keyof typeof targets;

interface Made {
  model: Uint8Array;
  predictor: Predictor;
}

async function make(algorithm: string, kind: Target, params: Record<string, unknown> = {}): Promise<Made> {
  const { classes, of } = targets[kind];
  const task = kind === 'regression' ? 'regression' : 'classification';
  const table = sample(5000, 1, false);
  const target = Float64Array.from({ length: table.rows }, (_, row) => of(score(table, row)));
  const { features, outOfFold } = fitFeatures(table, columns, { values: target, classes }, { seed: 1 });
  const learner = await findLearner(algorithm);
  const examples = { table, target };
  const { files, predictor } = await learner.train(
    {
      task,
      classes,
      features,
      outOfFold,
      train: examples,
      validation: examples,
      params: parseParams(learner, task, params),
      seed: 1,
    },
    { log: silentLogger, signal: new AbortController().signal, engine: 'cpu' },
  );
  const decision =
    kind === 'binary'
      ? { classes, positive: 'no', threshold: 0.3 }
      : { classes, positive: null, threshold: null };
  const exported = await exportModel(['onnx'], { algorithm, files, features, decision });
  assert.deepEqual([...exported.keys()], ['model.onnx']);
  return { model: exported.get('model.onnx') as Uint8Array, predictor };
}

const algorithms: [string, Record<string, unknown>][] = [
  ['gradient-boosted-trees', { trees: 15 }],
  ['random-forest', { trees: 10 }],
  ['linear', {}],
];

describe('in onnxruntime the model says what it says here', { skip }, () => {
  for (const [algorithm, params] of algorithms) {
    for (const kind of Object.keys(targets) as Target[]) {
      test(`${algorithm}, ${kind}`, async () => {
        const { model, predictor } = await make(algorithm, kind, params);
        for (const table of [sample(1000, 2, false), sample(1000, 3, true), sample(1, 4, false)]) {
          const ours = predictor.predict(table);
          const theirs = await runOnnx(model, table);
          const { classes } = targets[kind];
          const width = Math.max(1, classes.length);
          const numbers = theirs[kind === 'regression' ? 'prediction' : 'probabilities'] as number[][];
          for (let i = 0; i < ours.length; i++) {
            const value = numbers[Math.floor(i / width)][i % width];
            const allowed = 1e-6 * Math.max(1, Math.abs(ours[i]));
            assert.ok(
              Math.abs(value - ours[i]) <= allowed,
              `row ${Math.floor(i / width)}: ${value} ${ours[i]}`,
            );
          }
          if (kind === 'regression') continue;
          const labels = predictLabels(ours, table.rows, width, kind === 'binary' ? 0 : null, 0.3);
          for (const [row, label] of labels.entries()) {
            // Where classes are equally probable, the order of the sum may decide.
            const near = kind === 'multiclass' ? ours[row * width + label] : 0.3;
            const told = (classes as string[]).indexOf(String(theirs.label_2[row]));
            const decisive = ours[row * width + (kind === 'multiclass' ? told : 0)];
            assert.ok(told === label || Math.abs(decisive - near) < 1e-12, `row ${row}: ${classes[label]}`);
          }
        }
      });
    }
  }

  test('trees without splits', async () => {
    const { model, predictor } = await make('gradient-boosted-trees', 'multiclass', {
      trees: 1,
      'min-gain': 1e9,
    });
    const table = sample(3, 5, false);
    const { probabilities } = await runOnnx(model, table);
    const ours = predictor.predict(table);
    (probabilities as number[][]).flat().forEach((value, i) => {
      assert.ok(Math.abs(value - ours[i]) < 1e-12);
    });
  });
});

/** The fields of a message of Protocol Buffers: number and content. */
function* fieldsOf(bytes: Uint8Array): Generator<[field: number, value: number | Uint8Array]> {
  let at = 0;
  const varint = (): number => {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const byte = bytes[at++];
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return Number(BigInt.asIntN(64, value));
    }
  };
  while (at < bytes.length) {
    const key = varint();
    if ((key & 7) === 0) yield [key >> 3, varint()];
    else {
      assert.equal(key & 7, 2, 'only integers and texts are written');
      const length = varint();
      assert.ok(at + length <= bytes.length);
      yield [key >> 3, bytes.subarray(at, at + length)];
      at += length;
    }
  }
}

/** All values of a field. */
function all<T extends number | Uint8Array>(bytes: Uint8Array, field: number): T[] {
  return [...fieldsOf(bytes)].filter(([number]) => number === field).map(([, value]) => value as T);
}

const text = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

describe('the file', () => {
  for (const [algorithm, params] of algorithms) {
    test(`${algorithm}: versions, inputs, outputs, and nodes in an order that can be computed`, async () => {
      const { model } = await make(algorithm, 'binary', params);
      assert.deepEqual(all(model, 1), [10]);
      const versions = all<Uint8Array>(model, 8).map((entry) => [
        text(all<Uint8Array>(entry, 1)[0]),
        all<number>(entry, 2)[0],
      ]);
      assert.deepEqual(versions, [
        ['', 21],
        ['ai.onnx.ml', 5],
      ]);
      const [graph] = all<Uint8Array>(model, 7);
      const namesOf = (field: number, name: number) =>
        all<Uint8Array>(graph, field).map((entry) => text(all<Uint8Array>(entry, name)[0]));
      assert.deepEqual(namesOf(11, 1), columns);
      assert.deepEqual(namesOf(12, 1), ['label_2', 'probabilities']);
      const known = [...namesOf(11, 1), ...namesOf(5, 8)];
      for (const node of all<Uint8Array>(graph, 1)) {
        for (const input of all<Uint8Array>(node, 1)) assert.ok(known.includes(text(input)), text(input));
        known.push(...all<Uint8Array>(node, 2).map(text));
      }
      assert.equal(new Set(known).size, known.length, 'each value has one origin');
      assert.ok(namesOf(12, 1).every((name) => known.includes(name)));
    });

    test(`${algorithm}: the same bytes for the same model`, async () => {
      const [first, second] = [
        await make(algorithm, 'multiclass', params),
        await make(algorithm, 'multiclass', params),
      ];
      assert.deepEqual(first.model, second.model);
    });
  }
});

test('free text cannot be exported, and the column is named', () => {
  const features = {
    format: 'mlops-features/2',
    features: [{ kind: 'text', name: 'review' }],
  } as unknown as FittedFeatures;
  assert.throws(
    () => requireExportableFeatures(['onnx'], features),
    (error: ConfigurationError) => error instanceof ConfigurationError && error.location?.column === 'review',
  );
  requireExportableFeatures([], features);
});

test('an algorithm that cannot be exported is told before it trains', () => {
  assert.throws(() => requireExportableAlgorithm(['onnx'], 'mlp'), {
    message: 'Models of "mlp" cannot be exported as ONNX.',
  });
  requireExportableAlgorithm(['onnx'], 'linear');
  requireExportableAlgorithm([], 'mlp');
});
