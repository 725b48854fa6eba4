import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** A program that serves until it is stopped. */
export interface RunningProgram {
  readonly process: ChildProcess;
  stop(signal?: NodeJS.Signals): Promise<void>;
}

/** A port of this machine that is free at the moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * Starts a program and waits until it answers.
 * @param isReady tried until it is true.
 * @throws with what the program wrote, if it ends before or takes longer than half a minute.
 */
export async function startProgram(
  command: string,
  parameters: readonly string[],
  options: { uid?: number; gid?: number; env?: NodeJS.ProcessEnv; cwd?: string },
  isReady: () => Promise<boolean>,
): Promise<RunningProgram> {
  const process = spawn(command, parameters, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const keep = (text: Buffer) => {
    output = (output + text.toString()).slice(-4000);
  };
  process.stdout.on('data', keep);
  process.stderr.on('data', keep);
  const ended = once(process, 'exit');
  for (let tries = 0; ; tries++) {
    if (process.exitCode !== null || tries === 300) {
      process.kill('SIGKILL');
      throw new Error(`${command} did not start: ${output}`);
    }
    if (await isReady().catch(() => false)) break;
    await wait(100);
  }
  return {
    process,
    stop: async (signal = 'SIGTERM') => {
      if (process.exitCode !== null) return;
      process.kill(signal);
      await ended;
    },
  };
}
