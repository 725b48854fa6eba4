/**
 * `npm run bench:engines -- [--data <folder>] [--seeds 3]`: figures of what trains on TensorFlow.js and of texts, and
 * never assertions. A training step of a small convolutional network on `wasm` and on `cpu`; the accuracy of
 * examples/digits; and, where a folder with sst_binary_train_10k.csv is given, that of `text-embedding` on a test
 * split of 20 %.
 */
import { copyFile, cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Scalar } from '@tensorflow/tfjs-core';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import { stages } from '../../actions/stages.ts';
import { runStage } from '../../shared/src/action/run-stage.ts';
import { silentLogger } from '../../shared/src/base/logger.ts';
import { openEngine } from '../../shared/src/engine/engine.ts';

const example = resolve(import.meta.dirname, '../../examples/digits');
// A plain JavaScript module, as users write it: there are no types to import.
const { build } = await import(pathToFileURL(join(example, 'model.mjs')).href);

const { values } = parseArgs({
  options: { data: { type: 'string' }, seeds: { type: 'string', default: '3' } },
});
const root = await mkdtemp(join(tmpdir(), 'mlops-engines-'));
const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** Median CPU time of a training step of the digits' network, in milliseconds: gradients of a batch's loss. */
async function stepTime(choice: 'wasm' | 'cpu', rows: number, steps: number): Promise<number> {
  const { tf, layers } = await openEngine(choice);
  const model = build({ ...tf, ...layers }, { inputs: 64, outputs: 10, params: {} }) as LayersModel;
  const inputs = tf.randomUniform([rows, 64], -1, 1, 'float32', 1);
  const expected = tf.oneHot(
    tf.tensor1d(
      Int32Array.from({ length: rows }, (_, row) => row % 10),
      'int32',
    ),
    10,
  );
  const times: number[] = [];
  // The first step compiles.
  for (let step = 0; step <= steps; step++) {
    const started = process.cpuUsage();
    tf.tidy(() => {
      const { value, grads } = tf.variableGrads(() => {
        const output = model.call(inputs, { training: true });
        const answer = tf.clipByValue(Array.isArray(output) ? output[0] : output, 1e-7, 1);
        return tf.neg(tf.mean(tf.sum(tf.mul(expected, tf.log(answer)), 1))) as Scalar;
      });
      value.dataSync();
      for (const gradient of Object.values(grads)) gradient.dataSync();
    });
    const { user, system } = process.cpuUsage(started);
    if (step > 0) times.push((user + system) / 1000);
  }
  model.dispose();
  tf.dispose([inputs, expected]);
  return times.sort((a, b) => a - b)[times.length >> 1];
}

/** Prepares the data of a folder with mlops.yml and trains with each seed. @returns the test accuracies. */
async function accuracies(folder: string): Promise<number[]> {
  const run = async (stage: string, inputs: Record<string, string>): Promise<Record<string, unknown>> => {
    const { outcome } = await runStage(
      await stages[stage](),
      { platform: 'local', ...inputs },
      {
        environment: {},
        directory: folder,
        log: silentLogger,
        signal: new AbortController().signal,
      },
    );
    return JSON.parse(outcome.outputs.metrics ?? '{}');
  };
  await run('prepare-data', {});
  const found: number[] = [];
  for (let seed = 1; seed <= Number(values.seeds); seed++) {
    found.push(Number((await run('train', { seed: String(seed), artifact: `seed-${seed}` })).accuracy));
  }
  return found;
}

function listed(figures: readonly number[]): string {
  return figures.map((figure) => figure.toFixed(4)).join(', ');
}

try {
  const rows = 64;
  const [wasm, cpu] = [await stepTime('wasm', rows, 15), await stepTime('cpu', rows, 3)];
  print(
    `training step of the digits' network, ${rows} rows: wasm ${wasm.toFixed(1)} ms, cpu ${cpu.toFixed(1)} ms ` +
      `(CPU time, median): ${(cpu / wasm).toFixed(1)} times as fast (bar: 10)`,
  );
  const digits = join(root, 'digits');
  await cp(example, digits, { recursive: true });
  print(`examples/digits, test accuracy by seed: ${listed(await accuracies(digits))} (bar: 0.97)`);
  if (values.data === undefined) {
    print('text-embedding on sst_binary_train_10k.csv: skipped, --data <folder> is not given');
  } else {
    const sst = join(root, 'sst');
    await cp(join(digits, '.gitignore'), join(sst, '.gitignore'));
    await copyFile(join(values.data, 'sst_binary_train_10k.csv'), join(sst, 'sst.csv'));
    await writeFile(
      join(sst, 'mlops.yml'),
      `name: sst
task: classification
data: { source: sst.csv, target: label, split: { train: 0.65, validation: 0.15, test: 0.2 } }
train: { algorithm: text-embedding }
`,
    );
    print(
      `text-embedding on sst_binary_train_10k.csv, test accuracy by seed: ${listed(await accuracies(sst))} (bar: 0.78)`,
    );
  }
} finally {
  await rm(root, { recursive: true, force: true });
}
