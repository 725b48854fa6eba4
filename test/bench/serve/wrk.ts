import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What wrk found. */
export interface LoadResult {
  readonly perSecond: number;
  /** Latencies in milliseconds. */
  readonly median: number;
  readonly p99: number;
  /** Answers that were not 2xx, and connections that failed. */
  readonly failures: number;
}

/** Whether wrk is installed. */
export async function hasWrk(): Promise<boolean> {
  return run('wrk', ['--version']).then(
    () => true,
    // It prints its version and ends with 1.
    (error) => error.code !== 'ENOENT',
  );
}

/** Writes a wrk script that sends the bodies by turns. */
export async function writeScript(path: string, bodies: readonly string[]): Promise<void> {
  const list = bodies.map((body) => `  wrk.format("POST", nil, headers, [==[${body}]==]),`);
  const script = `local headers = { ["Content-Type"] = "application/json" }
local requests
init = function()
  requests = {
${list.join('\n')}
  }
end
local next = 0
request = function()
  next = next % #requests + 1
  return requests[next]
end
`;
  await writeFile(path, script);
}

/** Loads an address from one thread of another process. */
export async function load(
  url: string,
  script: string,
  { connections, seconds }: { connections: number; seconds: number },
): Promise<LoadResult> {
  const { stdout } = await run('wrk', [
    '-t1',
    `-c${connections}`,
    `-d${seconds}s`,
    '--timeout',
    '10s',
    '--latency',
    '-s',
    script,
    url,
  ]);
  const number = (pattern: RegExp) => Number(pattern.exec(stdout)?.[1] ?? 0);
  const socketErrors =
    /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(stdout)?.slice(1) ?? [];
  return {
    perSecond: number(/Requests\/sec:\s+([\d.]+)/),
    median: latency(stdout, '50%'),
    p99: latency(stdout, '99%'),
    failures:
      number(/Non-2xx or 3xx responses: (\d+)/) + socketErrors.reduce((sum, count) => sum + Number(count), 0),
  };
}

const units: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000, m: 60_000 };

function latency(text: string, quantile: string): number {
  const match = new RegExp(`^\\s+${quantile}\\s+([\\d.]+)(us|ms|s|m) *$`, 'm').exec(text);
  return match ? Number(match[1]) * units[match[2]] : Number.NaN;
}
