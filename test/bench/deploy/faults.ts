import { execFileSync } from 'node:child_process';
import { readdir, readFile, stat, truncate, unlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readParquet, writeParquet } from '../../../shared/src/data/parquet.ts';
import {
  describeFiles,
  modelManifestSchema,
  readManifest,
  writeManifest,
} from '../../../shared/src/registry/manifest.ts';
import { flipBit, writeVerdict } from '../../registry/sample-packages.ts';
import { print } from '../gate/print.ts';
import { checkRecords, deploy, makeScene, modelInputs, type Scene } from './scene.ts';
import { benchTargets } from './targets.ts';

interface Fault {
  readonly what: string;
  /** Breaks something about model 3, while v1.1.0 is live. @returns the inputs, and words that start the program. */
  spoil(scene: Scene): Promise<{ inputs: Record<string, string>; before?: string[] }>;
  /** Mends what the next case needs. */
  mend?(scene: Scene): Promise<void>;
}

const candidate = 'model-3';

async function alterPrediction({ workingDirectory }: Scene): Promise<void> {
  const folder = join(workingDirectory, candidate);
  const path = join(folder, 'predictions.parquet');
  const table = await readParquet(path);
  const column = table.columns.get('p_rose');
  if (column?.kind === 'numeric') column.values[3] = 1 - column.values[3];
  await writeParquet(path, table);
  const manifest = await readManifest(folder, modelManifestSchema);
  await writeManifest(folder, { ...manifest, files: await describeFiles(folder) });
}

const withVerdict =
  (overrides: Record<string, unknown>): Fault['spoil'] =>
  async ({ workingDirectory }) => {
    const manifest = await readManifest(join(workingDirectory, candidate), modelManifestSchema);
    const repository = basename(workingDirectory);
    await writeVerdict(join(workingDirectory, 'verdict'), manifest, { repository, ...overrides });
    return { inputs: { model: candidate, gate: 'verdict' } };
  };

/** Writes another commit into a tag's record, as a forced push would. @returns what was there. */
async function moveTag(scene: Scene, tag: string, to: string): Promise<string> {
  const folder = join(scene.stateDirectory, 'registry', 'tags');
  const tags = new Map<string, string>();
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    tags.set(JSON.parse(await readFile(path, 'utf8')).name, path);
  }
  const path = tags.get(tag)!;
  const before = await readFile(path, 'utf8');
  const { commit } = JSON.parse(await readFile(tags.get(to)!, 'utf8'));
  await writeFile(path, `${JSON.stringify({ ...JSON.parse(before), commit }, null, 2)}\n`);
  return before;
}

/** Puts a small disk in place of a folder, with what was there, and fills it. @returns whether that may be done. */
async function fillDisk(folder: string, aside: string): Promise<boolean> {
  execFileSync('cp', ['-a', folder, aside]);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return false;
  }
  execFileSync('cp', ['-a', `${aside}/.`, folder]);
  const filler = join(folder, '.filler');
  await writeFile(filler, Buffer.alloc(2 ** 20)).catch(() => undefined);
  await truncate(filler, (await stat(filler)).size - 8192);
  return true;
}

async function unmount(folder: string): Promise<void> {
  try {
    execFileSync('umount', [folder], { stdio: 'ignore' });
  } catch {
    // It was not mounted.
  }
}

/** A program that says when it switched, fails when it is asked, and says when it was taken back. */
const failing = `
import { appendFileSync, writeFileSync } from 'node:fs';
const { MLOPS_PHASE: phase, MLOPS_VERSION: version, MLOPS_PREVIOUS_VERSION: previous } = process.env;
appendFileSync('phases.txt', phase + ' ' + Date.now() + '\\n');
if (phase === 'switch') writeFileSync('live.txt', version);
if (phase === 'verify' && previous !== '') throw new Error('it answers nothing');
if (phase === 'revert') writeFileSync('live.txt', previous);
`;

/** A model that fails only when the target is asked after the switch. */
async function benchRevert(): Promise<void> {
  const run = JSON.stringify([process.execPath, 'deploy.mjs']);
  const scene = await makeScene(2, `{ target: command, command: { run: ${run} } }`);
  try {
    await writeFile(join(scene.workingDirectory, 'deploy.mjs'), failing);
    await deploy(scene, modelInputs(1));
    const ended = await deploy(scene, modelInputs(2));
    const live = await readFile(join(scene.workingDirectory, 'live.txt'), 'utf8');
    const { faults: contradictions } = await checkRecords(scene, live);
    const phases = (await readFile(join(scene.workingDirectory, 'phases.txt'), 'utf8')).trim().split('\n');
    const times = new Map(phases.map((line) => line.split(' ') as [string, string]));
    const reverted = Number(times.get('revert')) - Number(times.get('switch'));
    const end = live === 'v1.0.0' && contradictions.length === 0 ? 'reverted' : `NOT REVERTED: ${live}`;
    print(
      `a model that fails only after the switch: ${end} ${reverted} ms after it (exit code ${ended.code})`,
    );
  } finally {
    await scene.remove();
  }
}

let moved = '';
const promotion = 'flowers#production#2';

const faults: readonly Fault[] = [
  {
    what: 'a verdict for another model',
    spoil: async () => ({ inputs: { model: candidate, gate: 'verdict-2' } }),
  },
  { what: "a verdict from a fork's run", spoil: withVerdict({ fromFork: true }) },
  { what: 'a verdict that is no pass', spoil: withVerdict({ verdict: 'inconclusive' }) },
  {
    what: 'a tag that somebody moved',
    spoil: async (scene) => {
      moved = await moveTag(scene, promotion, 'flowers@v1.0.0');
      return { inputs: modelInputs(3) };
    },
    mend: async (scene) => {
      const folder = join(scene.stateDirectory, 'registry', 'tags');
      for (const name of await readdir(folder)) {
        const { name: tag } = JSON.parse(await readFile(join(folder, name), 'utf8'));
        if (tag === promotion) await writeFile(join(folder, name), moved);
      }
    },
  },
  {
    what: 'an asset missing (a rollback to a release)',
    spoil: async (scene) => {
      await deploy(scene, { ...modelInputs(1), target: 'release', environment: 'released' });
      await deploy(scene, { ...modelInputs(2), target: 'release', environment: 'released' });
      await unlink(join(scene.stateDirectory, 'releases', 'flowers@v1.0.0', 'assets', 'features.json'));
      return { inputs: { 'rollback-to': 'previous', target: 'release', environment: 'released' } };
    },
  },
  {
    what: 'a disk that is full',
    spoil: async ({ workingDirectory }) => {
      const versions = join(workingDirectory, 'deployed', 'versions');
      if (!(await fillDisk(versions, join(workingDirectory, 'kept')))) {
        // Without the right to mount, the largest file that may be written is limited.
        const limited = ['bash', '-c', 'trap "" XFSZ; ulimit -f 4; exec "$0" "$@"'];
        return { inputs: modelInputs(3), before: limited };
      }
      return { inputs: modelInputs(3) };
    },
    mend: async ({ workingDirectory }) => unmount(join(workingDirectory, 'deployed', 'versions')),
  },
  {
    what: 'a model that does not answer as packaged',
    spoil: async (scene) => {
      await alterPrediction(scene);
      return { inputs: modelInputs(3) };
    },
  },
  {
    what: 'a package with one flipped bit',
    spoil: async ({ workingDirectory }) => {
      await flipBit(join(workingDirectory, candidate, 'features.json'));
      return { inputs: modelInputs(3) };
    },
  },
];

/** What must be refused with a reason while production stays as it is, and what fails only after the switch. */
export async function benchFaults(): Promise<void> {
  const target = benchTargets.directory;
  const scene = await makeScene(3, target.settings);
  try {
    for (const n of [1, 2]) await deploy(scene, modelInputs(n));
    for (const { what, spoil, mend } of faults) {
      const { inputs, before } = await spoil(scene);
      const ended = await deploy(scene, inputs, before === undefined ? {} : { before });
      await mend?.(scene);
      const current = await target.current(scene.workingDirectory);
      const { faults: contradictions } = await checkRecords(scene, current);
      const untouched = current === 'v1.1.0' && contradictions.length === 0;
      const reason = /(?:does not pass|error): (.*)/.exec(ended.output)?.[1] ?? ended.output.slice(-200);
      const end = ended.code === 0 ? 'DEPLOYED' : `refused (exit code ${ended.code})`;
      print(
        `${what}: ${end}, production ${untouched ? 'untouched' : `TOUCHED: ${contradictions.join('; ')}`}`,
      );
      print(`  ${reason.slice(0, 240)}`);
    }
  } finally {
    await scene.remove();
  }
  await benchRevert();
}
