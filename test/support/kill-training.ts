import { spawn } from 'node:child_process';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

const commandLine = join(import.meta.dirname, '..', '..', 'actions', 'mlops.ts');

/** What a training that came to its end said. */
export interface FinishedTraining {
  readonly modelId: string;
  readonly resumed: boolean;
  readonly milliseconds: number;
  readonly log: string;
}

/** Says whether the moment has come, at a share of the steps that training said it has made. */
export type Killer = (progress: number) => boolean | Promise<boolean>;

/** Progress is drawn ten times a second on a terminal, elsewhere said every five seconds. */
const likeOnTerminal = ['--import', 'data:text/javascript,process.stderr.isTTY=true'];

/**
 * Runs `mlops train` as a process of its own.
 * @param kill asked every few milliseconds; once it says yes, the process gets SIGKILL.
 * @returns null if it was killed.
 * @throws Error if it fails by itself.
 */
export function trainInProcess(
  folder: string,
  parameters: readonly string[],
  kill?: Killer,
): Promise<FinishedTraining | null> {
  const started = performance.now();
  return new Promise((done, fail) => {
    const child = spawn(
      process.execPath,
      [...likeOnTerminal, commandLine, 'train', ...parameters, '--json'],
      {
        cwd: folder,
        env: { ...process.env, GITHUB_ACTIONS: '', NO_COLOR: '1' },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    let output = '';
    let log = '';
    let progress = 0;
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      log += text;
      const said = text.matchAll(/ (\d+) of (\d+)\b/g);
      for (const [, step, steps] of said) progress = Number(step) / Number(steps);
    });
    let timer: NodeJS.Timeout | undefined;
    const look = async (when: Killer): Promise<void> => {
      if (await when(progress)) child.kill('SIGKILL');
      else if (child.exitCode === null && child.signalCode === null) timer = setTimeout(() => look(when), 10);
    };
    if (kill !== undefined) void look(kill);
    child.on('error', fail);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      if (signal === 'SIGKILL') return done(null);
      if (code !== 0) return fail(new Error(`mlops train ended with ${code ?? signal}:\n${log}`));
      const { outputs } = JSON.parse(output) as { outputs: Record<string, string> };
      done({
        modelId: outputs['model-id'],
        resumed: outputs.resumed === 'true',
        milliseconds: performance.now() - started,
        log,
      });
    });
  });
}

/**
 * When the last whole checkpoint was written, in milliseconds since 1970.
 * @param place on this disk, or in the platform's cache.
 * @returns null where there is none.
 */
export async function lastCheckpoint(folder: string, place: 'disk' | 'cache'): Promise<number | null> {
  const root = join(folder, '.mlops', place === 'disk' ? 'checkpoints' : 'cache');
  const files = await readdir(root, { recursive: true }).catch(() => []);
  // Below the checkpoints lies what is on its way to the cache; there, what is not yet whole has another name.
  const whole = place === 'disk' ? /^[0-9a-f]+\/[0-9a-f]+\.state$/ : /^[0-9a-f]+\/content\/[0-9a-f]+\.state$/;
  const moments = await Promise.all(
    files.filter((path) => whole.test(path)).map(async (path) => (await stat(join(root, path))).mtimeMs),
  );
  return moments.length === 0 ? null : Math.max(...moments);
}

/** Removes what the disk has of the checkpoints; the platform's cache keeps what it has. */
export async function wipeCheckpoints(folder: string): Promise<void> {
  await rm(join(folder, '.mlops', 'checkpoints'), { recursive: true, force: true });
}
