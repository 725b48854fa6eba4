import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

/** A server that runs as a process of its own. */
export interface ServerProcess {
  readonly port: number;
  /** Megabytes that it has in memory. */
  memory(): Promise<number>;
  stop(): Promise<void>;
}

export const program = resolve(import.meta.dirname, '../../../actions/mlops.ts');

/**
 * `mlops serve` with the given options, or another program that says in the same way where it listens; once it has its
 * model, where a package is named.
 */
export async function startServer(
  options: readonly string[],
  cwd: string,
  file?: string,
): Promise<ServerProcess> {
  const parameters = file === undefined ? [program, 'serve', '--port', '0', ...options] : [file, ...options];
  const child = spawn(process.execPath, parameters, { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
  const port = await new Promise<number>((found, failed) => {
    child.once('exit', (code) => failed(new Error(`the server ended with ${code}`)));
    let listening = 0;
    createInterface({ input: child.stdout }).on('line', (line) => {
      const { event, port: own } = JSON.parse(line);
      if (event === 'listening') listening = own;
      if (event === (options.includes('--model') ? 'switched' : 'listening')) found(listening);
    });
  });
  return serverProcess(child, port);
}

/** scikit-learn behind uvicorn. */
export async function startPython(python: string, folder: string): Promise<ServerProcess> {
  const port = await freePort();
  const script = join(import.meta.dirname, 'serve_with_sklearn.py');
  const child = spawn(python, [script, folder, String(port)], {
    stdio: ['ignore', 'inherit', 'inherit'],
    // One row is not worth waking threads for: it is several times as fast so.
    env: { ...process.env, OMP_NUM_THREADS: '1' },
  });
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${script} ended with ${child.exitCode}`);
    const up = await fetch(`http://127.0.0.1:${port}/healthz`).then(
      ({ status }) => status === 200,
      () => false,
    );
    if (up) return serverProcess(child, port);
    await new Promise((waited) => setTimeout(waited, 200));
  }
}

function serverProcess(child: ChildProcess, port: number): ServerProcess {
  return {
    port,
    async memory() {
      const status = await readFile(`/proc/${child.pid}/status`, 'utf8');
      return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024;
    },
    async stop() {
      if (child.exitCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as { port: number };
  await new Promise((closed) => server.close(closed));
  return port;
}
