/**
 * `npm run bench:large -- --flights <flights-3m.parquet> [--python <python>] [--times 10]`: prepare-data on large data,
 * figures and never assertions. Whole processes with their peak memory: the Parquet file, the same rows as CSV, the
 * file twice and `--times` over, and, where a Python with pandas is given, the same work in pandas beside it.
 * The file is flights-3m.parquet of the npm package vega-datasets.
 */
import { spawn } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Database, quoteText } from '../../shared/src/data/database.ts';

const { values } = parseArgs({
  options: {
    flights: { type: 'string' },
    python: { type: 'string' },
    times: { type: 'string', default: '10' },
    runs: { type: 'string', default: '3' },
    program: { type: 'string', default: resolve(import.meta.dirname, '../../actions/mlops.ts') },
  },
});
if (values.flights === undefined) throw new Error('Name the file: --flights <flights-3m.parquet>.');
const flights = resolve(values.flights);
const program = resolve(values.program);
const runs = Number(values.runs);
const root = await mkdtemp(join(tmpdir(), 'mlops-large-'));

interface Run {
  seconds: number;
  megabytes: number;
}

/** Runs a command and reads its highest memory from /proc, where there is one: seldom, as looking takes time too. */
async function run(command: string, parameters: readonly string[], folder: string): Promise<Run> {
  const started = performance.now();
  const child = spawn(command, parameters, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  let kilobytes = 0;
  const timer = setInterval(async () => {
    const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
    kilobytes = Math.max(kilobytes, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0));
  }, 100);
  const code = await new Promise((settle) => child.on('close', settle));
  clearInterval(timer);
  if (code !== 0) throw new Error(`${command} ${parameters.join(' ')} ended with ${code}.`);
  return { seconds: (performance.now() - started) / 1000, megabytes: kilobytes / 1024 };
}

/** The median run by time; the highest memory of all. */
async function median(work: () => Promise<Run>, times = runs): Promise<Run> {
  const found: Run[] = [];
  for (let i = 0; i < times; i++) found.push(await work());
  found.sort((a, b) => a.seconds - b.seconds);
  return {
    seconds: found[found.length >> 1].seconds,
    megabytes: Math.max(...found.map(({ megabytes }) => megabytes)),
  };
}

const expectations = `    rows: { min: 1000000 }
    delay: { min: -1500, max: 3000, missing: { max: 0 } }
    distance: { min: 1, max: 6000 }
    origin: { matches: "[A-Z0-9]{3}" }
    destination: { matches: "[A-Z0-9]{3}" }`;

async function prepare(name: string, source: string, times?: number): Promise<Run> {
  const folder = join(root, name);
  await mkdir(folder);
  const data = `data:\n  source: ${JSON.stringify(source)}\n  target: delay\n  expect:\n${expectations}\n`;
  await writeFile(join(folder, 'mlops.yml'), `name: flights\ntask: regression\n${data}`);
  const parameters = [program, 'prepare-data', '--cache', 'false'];
  return median(() => run(process.execPath, parameters, folder), times);
}

function print(what: string, { seconds, megabytes }: Run, more = ''): void {
  process.stdout.write(
    `${what.padEnd(40)} ${seconds.toFixed(2).padStart(7)} s ${megabytes.toFixed(0).padStart(6)} MB  ${more}\n`,
  );
}

async function pandas(name: string, source: string): Promise<Run | null> {
  const { python } = values;
  if (python === undefined) return null;
  const script = join(import.meta.dirname, 'prepare_with_pandas.py');
  return median(() => run(python, [script, source, join(root, name)], root));
}

function ratio(ours: Run, theirs: Run | null): string {
  return theirs === null ? '' : `${(theirs.seconds / ours.seconds).toFixed(1)} × faster than pandas`;
}

/** The file so many times over, under different names: `union_by_name` reads all. */
async function copies(count: number): Promise<string> {
  const folder = join(root, `copies-${count}`);
  await mkdir(folder);
  for (let i = 0; i < count; i++) await copyFile(flights, join(folder, `${i}.parquet`));
  return join(folder, '*.parquet');
}

try {
  const csv = join(root, 'flights.csv');
  const database = await Database.open({
    load: () => import('@duckdb/node-api'),
    temporaryDirectory: root,
    directories: [],
  });
  await database.run(`COPY (FROM read_parquet(${quoteText(flights)})) TO ${quoteText(csv)} (HEADER)`);
  database.close();
  const inPandas = await pandas('pandas-parquet', flights);
  const parquet = await prepare('parquet', flights);
  print('3 million rows of Parquet', parquet, ratio(parquet, inPandas));
  if (inPandas !== null) print('  the same in pandas', inPandas);
  const csvInPandas = await pandas('pandas-csv', csv);
  const text = await prepare('csv', csv);
  print(
    `3 million rows of CSV (${((await stat(csv)).size / 1e6).toFixed(0)} MB)`,
    text,
    ratio(text, csvInPandas),
  );
  if (csvInPandas !== null) print('  the same in pandas', csvInPandas);
  const twice = await prepare('twice', await copies(2));
  print('twice the rows', twice, `${(twice.seconds / parquet.seconds).toFixed(2)} × the time`);
  const times = Number(values.times);
  const many = await prepare('many', await copies(times), 1);
  print(`${times} times the rows`, many, `${(many.seconds / parquet.seconds).toFixed(2)} × the time`);
} finally {
  await rm(root, { recursive: true, force: true });
}
