/**
 * `npm run bench:onnx -- --data <folder> --python <python>`: models of real data, exported as ONNX: how far the
 * answers of onnxruntime are from the package's own on the test rows, at most. The folder has adult_train.csv,
 * adult_test.csv, dna.csv and abalone.csv; the Python has onnxruntime.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { stages } from '../../actions/stages.ts';
import { runStage } from '../../shared/src/action/run-stage.ts';
import { silentLogger } from '../../shared/src/base/logger.ts';
import { readParquet } from '../../shared/src/data/parquet.ts';
import { exportableAlgorithms } from '../../shared/src/export/formats.ts';
import { modelManifestSchema, verifyPackage } from '../../shared/src/registry/manifest.ts';
import { openModel } from '../../shared/src/registry/model-package.ts';
import { runOnnx, whyNoOnnxRuntime } from '../export/onnxruntime.ts';

const { values } = parseArgs({ options: { data: { type: 'string' }, python: { type: 'string' } } });
const skipped =
  values.data === undefined
    ? 'name the folder with the data, --data <folder>'
    : whyNoOnnxRuntime(values.python);
if (values.data === undefined || skipped) {
  process.stdout.write(`Skipped: ${skipped}.\n`);
  process.exit();
}

const pipelines = {
  adult: '{ source: adult_train.csv, test-source: adult_test.csv, target: income }',
  dna: '{ source: dna.csv, target: LABEL }',
  abalone: '{ source: abalone.csv, target: Rings }',
};

for (const [name, data] of Object.entries(pipelines)) {
  const folder = await mkdtemp(join(tmpdir(), 'mlops-onnx-'));
  try {
    await cp(resolve(values.data), folder, { recursive: true });
    const task = name === 'abalone' ? 'regression' : 'classification';
    await writeFile(
      join(folder, 'mlops.yml'),
      `name: ${name}\ntask: ${task}\ndata: ${data}\ntrain: { export: [onnx] }\n`,
    );
    await run(folder, 'prepare-data');
    for (const algorithm of exportableAlgorithms.onnx) await compare(folder, name, algorithm);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function run(folder: string, stage: string, inputs: Record<string, string> = {}) {
  const { outcome } = await runStage(await stages[stage](), inputs, {
    environment: {},
    directory: folder,
    log: silentLogger,
    signal: new AbortController().signal,
  });
  return outcome.outputs;
}

async function compare(folder: string, name: string, algorithm: string): Promise<void> {
  const { path } = await run(folder, 'train', { algorithm, artifact: algorithm });
  const at = String(path);
  const manifest = await verifyPackage(at, modelManifestSchema);
  const model = await openModel({ folder: at, manifest });
  const rows = await readParquet(join(folder, '.mlops', 'data-sets', `${name}-dataset`, 'test.parquet'));
  const ours = model.predict(rows);
  const bytes = await readFile(join(at, 'exports', 'model.onnx'));
  const outputs = await runOnnx(bytes, rows, values.python);
  const theirs = (outputs.probabilities ?? outputs.prediction).flat() as number[];
  const largest = theirs.reduce((most, value, i) => Math.max(most, Math.abs(value - ours[i])), 0);
  process.stdout.write(
    `${name}, ${algorithm}: ${rows.rows} test rows, ${(bytes.length / 1024).toFixed(0)} KiB, answers differ by ${largest.toExponential(1)} at most\n`,
  );
}
