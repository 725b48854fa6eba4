import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Database, quoteText } from '../../../shared/src/data/database.ts';

const wideRows = 200_000;
const wideNumbers = 160;
const wideTexts = 40;

interface Run {
  seconds: number;
  /** Whether it was stopped before it was done. */
  stopped: boolean;
  /** Of all threads together. */
  processor: number;
  megabytes: number;
  output: string;
}

export interface SpeedOptions {
  /** flights-3m.parquet; absent: only the wide table, which is generated. */
  readonly flights: string | undefined;
  /** A Python with Evidently; absent: ours alone. */
  readonly python: string | undefined;
  /** Seconds after which Evidently is stopped. */
  readonly limit: number;
  readonly program: string;
  readonly runs: number;
}

/** Whole processes of drift-check on large tables with their peak memory, beside Evidently on the same files. */
export async function printSpeed({ flights, python, limit, program, runs }: SpeedOptions): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), 'mlops-drift-'));
  const load = loadavg()[0].toFixed(1);
  process.stdout.write(`\nSpeed: ${availableParallelism()} cores, load ${load}, best of ${runs}\n`);
  try {
    const database = await Database.open({
      load: () => import('@duckdb/node-api'),
      temporaryDirectory: root,
      directories: [],
    });
    const wide = [join(root, 'wide-reference.parquet'), join(root, 'wide-current.parquet')];
    for (const path of wide) await database.run(`COPY (${wideQuery()}) TO ${quoteText(path)}`);
    database.close();
    if (flights === undefined) {
      process.stdout.write('  Flights are skipped: name the file with --flights <flights-3m.parquet>.\n');
    } else {
      await printOne('3,000,000 × 5 against as many', [resolve(flights), resolve(flights)]);
    }
    await printOne('200,000 × 200 against as many', wide);
  } finally {
    await rm(root, { recursive: true, force: true });
  }

  async function printOne(name: string, [reference, current]: readonly string[]): Promise<void> {
    const folder = join(root, name.replaceAll(/\W+/g, '-'));
    await mkdir(folder);
    const monitor = `monitor: { reference: ${JSON.stringify(reference)}, current: ${JSON.stringify(current)} }\n`;
    await writeFile(join(folder, 'mlops.yml'), `name: large\ntask: regression\n${monitor}`);
    let best: Run | null = null;
    for (let i = 0; i < runs; i++) {
      const found = await run(process.execPath, [program, 'drift-check', '--issue', 'never'], folder);
      if (best === null || found.seconds < best.seconds) best = found;
    }
    print(name, best!);
    if (python === undefined) return;
    const script = join(import.meta.dirname, 'drift_with_evidently.py');
    const theirs = await run(python, [script, reference, current], folder, limit);
    if (theirs.stopped) {
      process.stdout.write(
        `  the same in Evidently takes more than ${limit} s, so more than ${(limit / best!.seconds).toFixed(0)} × as long ` +
          `(${theirs.processor.toFixed(0)} s of processors, ${(theirs.processor / best!.processor).toFixed(0)} × as many; ${theirs.megabytes.toFixed(0)} MB)\n`,
      );
      return;
    }
    print('  the same in Evidently', theirs);
    const report = Number(theirs.output);
    process.stdout.write(
      `  ${(theirs.seconds / best!.seconds).toFixed(1)} × as fast; than its report alone (${report.toFixed(1)} s), ` +
        `without its start and its reading: ${(report / best!.seconds).toFixed(1)} ×\n`,
    );
  }
}

/** Numbers that are sums of three draws, and texts of twenty values. */
function wideQuery(): string {
  const numbers = Array.from({ length: wideNumbers }, (_, i) => `random() + random() + random() AS n${i}`);
  const texts = Array.from(
    { length: wideTexts },
    (_, i) => `'c' || (random() * random() * 20)::INT AS t${i}`,
  );
  return `SELECT ${[...numbers, ...texts].join(', ')} FROM range(${wideRows})`;
}

/** Runs a command, so long at most, and reads its time and its highest memory from /proc, where there is one. */
async function run(
  command: string,
  parameters: readonly string[],
  folder: string,
  limit = Number.POSITIVE_INFINITY,
): Promise<Run> {
  const began = performance.now();
  const child = spawn(command, parameters, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (text) => {
    output += text;
  });
  let kilobytes = 0;
  let ticks = 0;
  let stopped = false;
  const timer = setInterval(async () => {
    const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
    kilobytes = Math.max(kilobytes, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0));
    const times = (await readFile(`/proc/${child.pid}/stat`, 'utf8').catch(() => ''))
      .split(') ')[1]
      ?.split(' ');
    if (times !== undefined) ticks = Number(times[11]) + Number(times[12]);
    if (performance.now() - began > 1000 * limit) stopped = child.kill('SIGKILL');
  }, 50);
  const code = await new Promise((settle) => child.on('close', settle));
  clearInterval(timer);
  if (code !== 0 && !stopped) throw new Error(`${command} ${parameters.join(' ')} ended with ${code}.`);
  const seconds = (performance.now() - began) / 1000;
  return { seconds, stopped, processor: ticks / 100, megabytes: kilobytes / 1024, output };
}

function print(what: string, { seconds, processor, megabytes }: Run): void {
  process.stdout.write(
    `${what.padEnd(32)} ${seconds.toFixed(2).padStart(7)} s (${processor.toFixed(1)} s of processors) ` +
      `${megabytes.toFixed(0).padStart(6)} MB\n`,
  );
}
