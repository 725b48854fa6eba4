import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

const commandLine = join(import.meta.dirname, '..', '..', 'actions', 'mlops.ts');

/** What a training that came to its end said. */
export interface FinishedTraining {
  readonly modelId: string;
  readonly resumed: boolean;
  readonly milliseconds: number;
  readonly log: string;
}

/**
 * Runs `mlops train` as a process of its own.
 * @param kill milliseconds after its start until SIGKILL, or what says that the moment has come.
 * @returns null if it was killed.
 * @throws Error if it fails by itself.
 */
export function trainInProcess(
  folder: string,
  parameters: readonly string[],
  kill?: number | (() => Promise<boolean>),
): Promise<FinishedTraining | null> {
  const started = performance.now();
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [commandLine, 'train', ...parameters, '--json'], {
      cwd: folder,
      env: { ...process.env, GITHUB_ACTIONS: '', NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let log = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      log += text;
    });
    let timer: NodeJS.Timeout | undefined;
    const end = () => child.kill('SIGKILL');
    const look = async (when: () => Promise<boolean>): Promise<void> => {
      if (await when()) end();
      else if (child.exitCode === null && child.signalCode === null) timer = setTimeout(() => look(when), 10);
    };
    if (typeof kill === 'number') timer = setTimeout(end, kill);
    else if (kill !== undefined) void look(kill);
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

/** Removes what the disk has of the checkpoints; the platform's cache keeps what it has. */
export async function wipeCheckpoints(folder: string): Promise<void> {
  await rm(join(folder, '.mlops', 'checkpoints'), { recursive: true, force: true });
}
