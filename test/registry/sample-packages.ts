import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { sha256 } from '../../shared/src/base/digest.ts';
import { silentLogger } from '../../shared/src/base/logger.ts';
import { writeParquet } from '../../shared/src/data/parquet.ts';
import { numericColumn, type Table, tableOf } from '../../shared/src/data/table.ts';
import type { Predictor } from '../../shared/src/learners/learner.ts';
import { localPlatform } from '../../shared/src/platform/local/platform.ts';
import type { Platform } from '../../shared/src/platform/ports.ts';
import {
  contentDigest,
  describeFiles,
  type ModelManifest,
  modelIdOf,
  type VerdictManifest,
  writeManifest,
} from '../../shared/src/registry/manifest.ts';

/** A folder that is deleted when the test ends. */
export async function temporaryFolder(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mlops-test-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A workspace on the local platform. */
export interface Workspace {
  readonly workingDirectory: string;
  readonly stateDirectory: string;
  readonly platform: Platform;
  readonly config: { readonly name: string };
}

export async function workspace(t: TestContext): Promise<Workspace> {
  return workspaceIn(await temporaryFolder(t));
}

export async function workspaceIn(workingDirectory: string): Promise<Workspace> {
  const stateDirectory = join(workingDirectory, '.mlops');
  const platform = await localPlatform({
    workingDirectory,
    stateDirectory,
    log: silentLogger,
    actor: 'octocat',
  });
  return { workingDirectory, stateDirectory, platform, config: { name: 'line' } };
}

const origin = {
  created: '2026-01-02T03:04:05.000Z',
  repository: 'workspace',
  commit: '',
  run: 'local',
  actor: 'octocat',
};

/** A line y = slope · x as a model package, with ten test rows. */
export async function writeModel(
  folder: string,
  options: { slope?: number; predictions?: boolean; manifest?: Partial<ModelManifest> } = {},
): Promise<ModelManifest> {
  const { slope = 2, predictions = true } = options;
  await writeText(folder, 'model/model.json', JSON.stringify({ slope }));
  await writeText(folder, 'model/nested/note.txt', 'a line');
  await writeText(folder, 'model/empty.txt', '');
  await writeText(folder, 'features.json', '{"format":"mlops-features/2","features":[]}');
  await writeText(folder, 'metrics.json', '{"r2":0.5,"root_mean_squared_error":null}');
  await writeText(folder, 'profile.json', '{}');
  await writeText(folder, 'MODEL_CARD.md', '# line');
  if (predictions) {
    const x = Float64Array.from({ length: 10 }, (_, row) => row / 3);
    const table = tableOf([
      numericColumn('actual', 'number', x),
      numericColumn(
        'prediction',
        'number',
        x.map((value) => slope * value),
      ),
      numericColumn('x', 'number', x),
    ]);
    await writeParquet(join(folder, 'predictions.parquet'), table);
  }
  const files = await describeFiles(folder);
  const manifest: ModelManifest = {
    format: 'mlops-model/1',
    name: 'line',
    id: modelIdOf(files),
    ...origin,
    files,
    task: 'regression',
    datasetId: sha256('data'),
    splitScheme: sha256('split'),
    learner: { name: 'sample', params: { 'learning-rate': 0.1 } },
    seed: 42,
    engine: { name: 'javascript', versions: {} },
    classes: [],
    positive: null,
    threshold: null,
    target: 'actual',
    features: [{ name: 'x', type: 'number' }],
    primaryMetric: 'r2',
    score: 0.5,
    parents: [],
    ...options.manifest,
  };
  await writeManifest(folder, manifest);
  return manifest;
}

/** The predictor of such a package. */
export async function loadLine(folder: string): Promise<Predictor> {
  const { slope } = JSON.parse(await readFile(join(folder, 'model/model.json'), 'utf8')) as { slope: number };
  return {
    predict(table: Table): Float64Array {
      const x = table.columns.get('x');
      if (x?.kind !== 'numeric') throw new Error('no column x');
      return x.values.map((value) => slope * value);
    },
  };
}

/** A verdict on a model as a package. */
export async function writeVerdict(
  folder: string,
  model: ModelManifest,
  overrides: Partial<VerdictManifest> = {},
): Promise<VerdictManifest> {
  await writeText(folder, 'outcome.json', '{}');
  const files = await describeFiles(folder);
  const manifest: VerdictManifest = {
    format: 'mlops-verdict/1',
    name: model.name,
    id: sha256(`${model.id} judged`),
    ...origin,
    files,
    modelId: model.id,
    datasetId: model.datasetId,
    verdict: 'pass',
    event: 'local',
    fromFork: false,
    ...overrides,
  };
  await writeManifest(folder, manifest);
  return manifest;
}

/** Stores a package as an artifact of the workspace. */
export async function uploadPackage(
  { platform }: Workspace,
  name: string,
  folder: string,
  manifest: ModelManifest | VerdictManifest,
): Promise<void> {
  await platform.artifacts.upload(name, folder, { contentDigest: contentDigest(manifest) });
}

export async function writeText(folder: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

/** Changes one bit of a file. */
export async function flipBit(path: string): Promise<void> {
  const content = await readFile(path);
  content[Math.floor(content.length / 2)] ^= 1;
  await writeFile(path, content);
}
