/**
 * `npm run bench:engines -- [--data <folder>] [--seeds 3]`: figures of what trains on TensorFlow.js and of texts, and
 * never assertions. A training step of a small convolutional network on `wasm` and on `cpu`; the accuracy of
 * examples/digits; and, where a folder with sst_binary_train_10k.csv is given, that of `text-embedding` on a test
 * split of 20 %.
 */
import { copyFile, cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { stages } from '../../actions/stages.ts';
import { runStage } from '../../shared/src/action/run-stage.ts';
import { silentLogger } from '../../shared/src/base/logger.ts';
import { digitsNetwork, stepTime } from './step-time.ts';

const example = resolve(import.meta.dirname, '../../examples/digits');

const { values } = parseArgs({
  options: { data: { type: 'string' }, seeds: { type: 'string', default: '3' } },
});
const root = await mkdtemp(join(tmpdir(), 'mlops-engines-'));
const print = (line: string): void => void process.stdout.write(`${line}\n`);

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
  const [wasm, cpu] = [
    (await stepTime('wasm', digitsNetwork, rows, 15)).cpu,
    (await stepTime('cpu', digitsNetwork, rows, 3)).cpu,
  ];
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
