import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { silentLogger } from '../../../shared/src/base/logger.ts';
import { localPlatform } from '../../../shared/src/platform/local/platform.ts';
import type { Platform } from '../../../shared/src/platform/ports.ts';
import { findProduction } from '../../../shared/src/registry/production.ts';
import { trainPackage } from '../../deploy/trained-package.ts';
import { writeVerdict } from '../../registry/sample-packages.ts';

const program = join(import.meta.dirname, '..', '..', '..', 'actions', 'mlops.ts');

/** A workspace with trained models `model-<n>` and their verdicts, deployed by processes of the command line. */
export interface Scene {
  readonly workingDirectory: string;
  readonly stateDirectory: string;
  readonly platform: Platform;
  remove(): Promise<void>;
}

export async function makeScene(models: number, settings: string): Promise<Scene> {
  const workingDirectory = await mkdtemp(join(tmpdir(), 'mlops-bench-'));
  await writeFile(join(workingDirectory, 'mlops.yml'), `name: flowers\ndeploy: ${settings}\n`);
  for (let n = 1; n <= models; n++) await addModel(workingDirectory, n);
  const stateDirectory = join(workingDirectory, '.mlops');
  const options = { workingDirectory, stateDirectory, log: silentLogger, actor: 'bench' };
  return {
    workingDirectory,
    stateDirectory,
    platform: await localPlatform(options),
    remove: () => rm(workingDirectory, { recursive: true, force: true }),
  };
}

async function addModel(workingDirectory: string, seed: number): Promise<void> {
  const manifest = await trainPackage(join(workingDirectory, `model-${seed}`), { seed });
  await writeVerdict(join(workingDirectory, `verdict-${seed}`), manifest, {
    repository: basename(workingDirectory),
  });
}

export interface Ended {
  readonly killed: boolean;
  readonly code: number | null;
  readonly output: string;
  /** Milliseconds from each milestone that was reached to the end. */
  readonly times: Readonly<Partial<Record<Milestone, number>>>;
}

/** What the program prints when it has its platform, and when it begins to touch the target. */
const milestones = { start: 'Platform:', target: ': in_progress,' } as const;
export type Milestone = keyof typeof milestones;

/**
 * Runs `mlops deploy` in a process of its own.
 * @param options.kill when it gets SIGKILL: milliseconds after a milestone.
 * @param options.before words of a program that starts it, such as one that limits it.
 */
export async function deploy(
  { workingDirectory }: Pick<Scene, 'workingDirectory'>,
  inputs: Readonly<Record<string, string>>,
  options: { kill?: { from: Milestone; after: number }; before?: readonly string[] } = {},
): Promise<Ended> {
  const words = Object.entries(inputs).flatMap(([name, value]) => [`--${name}`, value]);
  const [file, ...rest] = [
    ...(options.before ?? []),
    process.execPath,
    program,
    'deploy',
    '--platform',
    'local',
    ...words,
  ];
  const child = spawn(file, rest, { cwd: workingDirectory, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const reached = new Map<Milestone, number>();
  let killed = false;
  const listen = (text: string): void => {
    output += text;
    for (const milestone of Object.keys(milestones) as Milestone[]) {
      if (reached.has(milestone) || !output.includes(milestones[milestone])) continue;
      reached.set(milestone, performance.now());
      if (options.kill?.from !== milestone) continue;
      void wait(options.kill.after).then(() => {
        killed = child.exitCode === null && child.kill('SIGKILL');
      });
    }
  };
  child.stdout.setEncoding('utf8').on('data', listen);
  child.stderr.setEncoding('utf8').on('data', listen);
  const code = await new Promise<number | null>((done) => child.once('close', done));
  const end = performance.now();
  return {
    killed,
    code,
    output,
    times: Object.fromEntries([...reached].map(([milestone, at]) => [milestone, end - at])),
  };
}

export const modelInputs = (n: number): Record<string, string> => ({
  model: `model-${n}`,
  gate: `verdict-${n}`,
});

/** What the records say, and where they contradict each other. */
export async function checkRecords(
  { platform, stateDirectory }: Scene,
  current: string,
): Promise<{ promotions: number; faults: string[] }> {
  const faults: string[] = [];
  const live = await findProduction(platform, 'flowers', 'production');
  if (live?.version !== current) faults.push(`the registry says ${live?.version}, readers get ${current}`);
  const numbers = (await platform.tags.list('flowers#production#'))
    .map(({ name }) => Number(name.split('#')[2]))
    .sort((a, b) => a - b);
  if (numbers.some((number, place) => number !== place + 1)) faults.push(`promotions: ${numbers.join(', ')}`);
  const versions = (await platform.tags.list('flowers@')).map(({ name }) => name);
  if (new Set(versions).size !== versions.length) faults.push('a version is there twice');
  const folder = join(stateDirectory, 'deployments');
  const states = new Map<string, string>();
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.json') || name.startsWith('.')) continue;
    const { environment, statuses } = JSON.parse(await readFile(join(folder, name), 'utf8'));
    if (environment !== 'production') continue;
    states.set(name.slice(0, -'.json'.length), statuses.at(-1)?.state ?? 'none');
  }
  const successful = [...states].filter(([, state]) => state === 'success').map(([id]) => id);
  if (successful.join() !== live?.record?.deployment) {
    faults.push(`deployments that say they are live: ${successful.join() || 'none'}`);
  }
  const open = [...states].filter(([, state]) => state === 'in_progress' || state === 'none');
  if (open.length > 0) faults.push(`deployments without an end: ${open.map(([id]) => id).join()}`);
  return { promotions: numbers.length, faults };
}
