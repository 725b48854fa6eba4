import type { ChildProcess } from 'node:child_process';

/** Programs that run now; each leads a group of processes, where the system has such groups. */
const running = new Set<ChildProcess>();

/** Counts a program that was started with `detached` (not on Windows) as running until it has ended. */
export function trackProgram(program: ChildProcess): void {
  running.add(program);
  program.once('close', () => running.delete(program));
}

/** Sends a signal to a program and to all that it started. What has ended already is left alone. */
export function signalGroup(program: ChildProcess, signal: NodeJS.Signals): void {
  if (program.pid === undefined) return;
  try {
    if (process.platform === 'win32') program.kill(signal);
    else process.kill(-program.pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Kills every program that still runs: for a process that is about to end without another chance. */
export function killPrograms(): void {
  for (const program of running) signalGroup(program, 'SIGKILL');
}
