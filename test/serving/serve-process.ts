import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const commandLine = join(import.meta.dirname, '..', '..', 'actions', 'mlops.ts');

export interface ServeProcess {
  readonly port: number;
  readonly process: ChildProcess;
  readonly events: Record<string, unknown>[];
}

/** `mlops serve` as a process that ends with the test, once it listens. */
export async function startServe(
  t: { after(work: () => void): void },
  folder: string,
  options: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): Promise<ServeProcess> {
  const child = spawn(process.execPath, [commandLine, 'serve', '--port', '0', ...options], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...environment },
  });
  t.after(() => void child.kill('SIGKILL'));
  const events: Record<string, unknown>[] = [];
  const port = await new Promise<number>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`mlops serve ended with ${code}`)));
    createInterface({ input: child.stdout }).on('line', (line) => {
      const event = JSON.parse(line);
      events.push(event);
      if (event.event === 'listening') resolve(event.port);
    });
  });
  return { port, process: child, events };
}
