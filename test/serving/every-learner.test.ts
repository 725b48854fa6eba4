import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { Random } from '../../shared/src/base/random.ts';
import { readParquet } from '../../shared/src/data/parquet.ts';
import { selectRows, type Table } from '../../shared/src/data/table.ts';
import { modelManifestSchema, verifyPackage } from '../../shared/src/registry/manifest.ts';
import { openModel } from '../../shared/src/registry/model-package.ts';
import { writeRequest } from '../../shared/src/serving/request-writer.ts';
import { csv, fruit, fruitColumns, fruitCsv } from '../support/fruit.ts';
import { type Workspace, workspace } from '../support/workspace.ts';
import { serve } from './serving.ts';

const cleanups: (() => Promise<void>)[] = [];
const owner = { after: (work: () => Promise<void>) => void cleanups.push(work) };
after(async () => {
  for (const cleanup of cleanups.reverse()) await cleanup();
});

const rows = fruit(240);
const withoutKind = fruitColumns.slice(0, -1);
const networkModule = `export function build(tf, { inputs, outputs }) {
  const input = tf.input({ shape: [inputs] });
  const output = tf.layers.dense({ units: outputs, activation: 'softmax' }).apply(input);
  return tf.model({ inputs: input, outputs: output });
}
`;

function offersCsv(): string {
  const random = new Random(3);
  const lines = Array.from({ length: 400 }, () => {
    const action = ['mail', 'call'][random.integer(2)];
    const age = 20 + random.integer(50);
    return [age, action, Number(random.uniform() < (action === 'mail' ? 0.7 : age / 100)), 0.5];
  });
  return csv(['age', 'action', 'reward', 'propensity'], lines);
}

function reviewsCsv(): string {
  const random = new Random(5);
  const words = { good: ['lovely', 'fine', 'sweet', 'nice'], bad: ['poor', 'sour', 'stale', 'grim'] };
  const lines = Array.from({ length: 300 }, (_, row) => {
    const kind = random.uniform() < 0.5 ? 'good' : 'bad';
    const text = Array.from({ length: 6 }, () => words[kind][random.integer(4)]).join(' ');
    return [`${text} “${row}” é`, kind];
  });
  return csv(['text', 'kind'], lines);
}

const pipelines = {
  classification: {
    content: fruitCsv(rows),
    config: 'task: classification\ndata: { source: data.csv, target: kind }\n',
    algorithms: {
      'gradient-boosted-trees': { trees: 10 },
      'random-forest': { trees: 5 },
      linear: {},
      mlp: { epochs: 3 },
      custom: { module: './network.mjs', epochs: 2 },
    },
  },
  regression: {
    content: fruitCsv(rows),
    config: 'task: regression\ndata: { source: data.csv, target: weight }\n',
    algorithms: {
      'gradient-boosted-trees': { trees: 10 },
      'random-forest': { trees: 5 },
      linear: {},
      mlp: { epochs: 3 },
    },
  },
  reviews: {
    content: reviewsCsv(),
    config: 'task: classification\ndata: { source: data.csv, target: kind }\n',
    algorithms: { 'text-embedding': { epochs: 2 }, 'gradient-boosted-trees': { trees: 5 } },
  },
  semi: {
    content: fruitCsv(rows.map((row, i) => (i % 3 === 0 ? row : { ...row, kind: '' }))),
    config: 'task: semi-supervised\ndata: { source: data.csv, target: kind }\n',
    algorithms: { 'self-training': {}, 'label-spreading': {} },
  },
  clustering: {
    content: csv(
      withoutKind,
      rows.map((row) => withoutKind.map((column) => row[column])),
    ),
    config: 'task: clustering\ndata: { source: data.csv }\n',
    algorithms: { kmeans: { k: 3 }, 'gaussian-mixture': {} },
  },
  anomaly: {
    content: csv(
      withoutKind,
      rows.map((row) => withoutKind.map((column) => row[column])),
    ),
    config: 'task: anomaly\ndata: { source: data.csv }\n',
    algorithms: {
      'isolation-forest': { trees: 10 },
      pca: {},
      autoencoder: { epochs: 2 },
      'gaussian-mixture': {},
    },
  },
  decisions: {
    content: offersCsv(),
    config: 'task: reinforcement\ndata: { source: data.csv }\ntrain: { algorithm: contextual-bandit }\n',
    algorithms: { 'contextual-bandit': {} },
  },
} as const;

describe('the server answers what the package answers, to the bit', () => {
  for (const [name, { content, config, algorithms }] of Object.entries(pipelines)) {
    test(name, async () => {
      const place = await workspace(owner, {
        'mlops.yml': `name: ${name}\n${config}`,
        'data.csv': content,
        'network.mjs': networkModule,
      });
      await place.run('prepare-data');
      for (const [algorithm, params] of Object.entries(algorithms)) {
        await compare(place, name, algorithm, params);
      }
    });
  }
});

async function compare(place: Workspace, name: string, algorithm: string, params: object): Promise<void> {
  const trained = await place.run('train', {
    algorithm,
    params: JSON.stringify(params),
    artifact: algorithm,
  });
  const folder = String(trained.outcome.outputs.path);
  const manifest = await verifyPackage(folder, modelManifestSchema);
  const model = await openModel({ folder, manifest });
  const table = await readParquet(place.path(`.mlops/data-sets/${name}-dataset/test.parquet`));
  const server = await serve(owner, folder, { name });
  const names = manifest.features.map((feature) => feature.name);
  const ask = async (asked: Table, where: string): Promise<void> => {
    const expected = Array.from(model.predict(asked));
    const { status, body } = await server.predict(writeRequest(asked, names));
    assert.equal(status, 200, `${algorithm}: ${JSON.stringify(body)}`);
    assert.deepEqual(body.predictions.flatMap(numbersOf), expected, `${algorithm}, ${where}`);
    const inputs = Object.fromEntries(
      names.map((field) => [
        field,
        JSON.parse(writeRequest(asked, names)).instances.map((row: Row) => row[field]),
      ]),
    );
    const columns = await server.predict({ signature_name: 'serving_default', inputs });
    const { outputs } = columns.body;
    const part = outputs.probabilities ?? outputs.distances ?? outputs.score ?? outputs;
    assert.deepEqual(part.flat(), expected, `${algorithm}, ${where}, by columns`);
  };
  await ask(table, 'all rows');
  for (const row of [0, 1, 2, table.rows - 1]) await ask(selectRows(table, [row]), `row ${row}`);
  await ask(selectRows(table, [3, 1, 4, 1, 5]), 'some rows');
  await server.stop(0);
}

type Row = Record<string, unknown>;

function numbersOf(prediction: unknown): number[] {
  if (typeof prediction === 'number') return [prediction];
  const { probabilities, distances, score } = prediction as Record<string, number[]>;
  return [probabilities ?? distances ?? score].flat();
}
