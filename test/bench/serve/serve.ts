/**
 * `npm run bench:serve -- [--data <folder>] [--python <python>] [--part load,memory,fuzz,switch]`: figures of
 * `mlops serve`, loaded with wrk from a process of its own. `load` and `memory` take the folder with adult_train.csv
 * and adult_test.csv; `load` serves the same class of model from scikit-learn behind uvicorn beside it, where a Python
 * with scikit-learn, pandas, starlette and uvicorn is given.
 */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { stages } from '../../../actions/stages.ts';
import { runStage } from '../../../shared/src/action/run-stage.ts';
import { silentLogger } from '../../../shared/src/base/logger.ts';
import { Random } from '../../../shared/src/base/random.ts';
import { readParquet } from '../../../shared/src/data/parquet.ts';
import { selectRows, type Table } from '../../../shared/src/data/table.ts';
import { modelManifestSchema, readManifest } from '../../../shared/src/registry/manifest.ts';
import { writeRequest } from '../../../shared/src/serving/request-writer.ts';
import { fuzz } from '../../serving/fuzz.ts';
import { exchange, rawRequest } from '../../serving/raw-http.ts';
import { type ServerProcess, startPython, startServer } from './start-server.ts';
import { measureSwitches } from './switches.ts';
import { hasWrk, type LoadResult, load, writeScript } from './wrk.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    python: { type: 'string' },
    part: { type: 'string', default: 'load,memory,fuzz,switch' },
    seconds: { type: 'string', default: '10' },
    'memory-seconds': { type: 'string', default: '120' },
    requests: { type: 'string', default: '10000' },
    'large-bodies': { type: 'string', default: '40' },
    kills: { type: 'string', default: '200' },
  },
});
const parts = values.part.split(',');
const seconds = Number(values.seconds);
const root = await mkdtemp(join(tmpdir(), 'mlops-serve-'));
const say = (text: string) => process.stdout.write(`${text}\n`);
const thousands = (value: number) => Math.round(value).toLocaleString('en');

interface Adult {
  /** The folder of the package. */
  readonly model: string;
  readonly fields: readonly string[];
  /** The test split. */
  readonly rows: Table;
}

async function stage(name: string, inputs: Record<string, string> = {}) {
  const place = { environment: {}, directory: root, log: silentLogger, signal: new AbortController().signal };
  return (await runStage(await stages[name](), inputs, place)).outcome.outputs;
}

/** Adult's model with the defaults, as the command line makes it. */
async function trainAdult(data: string): Promise<Adult> {
  for (const name of ['adult_train.csv', 'adult_test.csv']) await cp(join(data, name), join(root, name));
  await writeFile(
    join(root, 'mlops.yml'),
    'name: adult\ntask: classification\ndata: { source: adult_train.csv, test-source: adult_test.csv, target: income }\n',
  );
  await stage('prepare-data');
  const { path } = await stage('train');
  const manifest = await readManifest(String(path), modelManifestSchema);
  return {
    model: String(path),
    fields: manifest.features.map(({ name }) => name),
    rows: await readParquet(join(root, '.mlops/data-sets/adult-dataset/test.parquet')),
  };
}

/** wrk scripts with requests of one row, and of a hundred. */
async function writeScripts({ rows, fields }: Adult): Promise<{ single: string; batch: string }> {
  const request = (first: number, count: number) =>
    writeRequest(
      selectRows(
        rows,
        Array.from({ length: count }, (_, i) => first + i),
      ),
      fields,
    );
  const single = join(root, 'single.lua');
  const batch = join(root, 'batch.lua');
  await writeScript(
    single,
    Array.from({ length: 500 }, (_, i) => request(i, 1)),
  );
  await writeScript(
    batch,
    Array.from({ length: 20 }, (_, i) => request(100 * i, 100)),
  );
  return { single, batch };
}

function describe(what: string, { perSecond, median, p99, failures }: LoadResult, rows: number): string {
  const rate = rows === 1 ? `${thousands(perSecond)} requests/s` : `${thousands(rows * perSecond)} rows/s`;
  return `${what}: ${rate}, median ${median.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms, ${failures} failures`;
}

async function measureLoad(adult: Adult): Promise<void> {
  const { single, batch } = await writeScripts(adult);
  const measure = async (server: ServerProcess, name: string): Promise<number> => {
    const url = `http://127.0.0.1:${server.port}/v1/models/adult:predict`;
    await load(url, single, { connections: 32, seconds: 2 });
    const ones = await load(url, single, { connections: 32, seconds });
    say(describe(`${name}, single rows`, ones, 1));
    await load(url, batch, { connections: 8, seconds: 1 });
    say(describe(`${name}, batches of 100`, await load(url, batch, { connections: 8, seconds }), 100));
    return ones.perSecond;
  };
  const ours = await startServer(['--model', adult.model], root);
  const own = await measure(ours, 'mlops serve').finally(() => ours.stop());
  if (values.python === undefined) {
    say('Skipped: scikit-learn behind uvicorn; name a Python, --python <python>.');
    return;
  }
  const theirs = await startPython(values.python, root);
  const other = await measure(theirs, 'scikit-learn behind uvicorn').finally(() => theirs.stop());
  say(`mlops serve answers ${(own / other).toFixed(1)} times as many single rows`);
}

async function measureMemory(adult: Adult): Promise<void> {
  const { single } = await writeScripts(adult);
  const server = await startServer(['--model', adult.model], root);
  try {
    const total = Number(values['memory-seconds']);
    const running = load(`http://127.0.0.1:${server.port}/v1/models/adult:predict`, single, {
      connections: 32,
      seconds: total,
    });
    const wait = (time: number) => new Promise((waited) => setTimeout(waited, time * 1000));
    await wait(20);
    const early = await server.memory();
    await wait(total - 21);
    const late = await server.memory();
    const { perSecond } = await running;
    say(
      `memory: ${early.toFixed(0)} MB after 20 s, ${late.toFixed(0)} MB after ${total} s of ${thousands(perSecond)} requests/s: ${(late / early).toFixed(3)} times`,
    );
  } finally {
    await server.stop();
  }
}

async function measureFuzz(adult: Adult): Promise<void> {
  const server = await startServer(['--model', adult.model], root);
  try {
    const rows = await Promise.all(
      Array.from({ length: 50 }, async (_, i) => {
        const body = writeRequest(selectRows(adult.rows, [i]), adult.fields);
        const [answer] = await exchange(server.port, [rawRequest('/v1/models/adult:predict', body)]);
        return { row: JSON.parse(body).instances[0], answer: answer.body };
      }),
    );
    const result = await fuzz(
      { port: server.port, name: 'adult', rows, bodyLimit: 10 * 2 ** 20, largeBody: 100 * 2 ** 20 },
      {
        requests: Number(values.requests),
        largeBodies: Number(values['large-bodies']),
        random: new Random(2026),
      },
    );
    const kinds = Object.entries(result.kinds).map(([kind, count]) => `${count} ${kind}`);
    say(`fuzz: ${thousands(result.requests)} hostile requests (${kinds.join(', ')})`);
    say(
      `fuzz: ${result.faults.length} answers that were not a 4xx with a reason; ${thousands(result.valid)} valid requests among them got exactly their own answers; ${(await server.memory()).toFixed(0)} MB afterwards`,
    );
    for (const fault of result.faults.slice(0, 10)) say(`  ${fault}`);
  } finally {
    await server.stop();
  }
}

try {
  say(`${availableParallelism()} cores, load before ${loadavg()[0].toFixed(2)}`);
  const canLoad = await hasWrk();
  if (!canLoad) say('Skipped: load, memory, and the load of switch; they need wrk.');
  if (values.data === undefined)
    say('Skipped: load, memory, fuzz; name the folder with the data, --data <folder>.');
  else if (['load', 'memory', 'fuzz'].some((part) => parts.includes(part))) {
    const adult = await trainAdult(resolve(values.data));
    if (parts.includes('load') && canLoad) await measureLoad(adult);
    if (parts.includes('memory') && canLoad) await measureMemory(adult);
    if (parts.includes('fuzz')) await measureFuzz(adult);
  }
  if (parts.includes('switch')) await measureSwitches({ root, kills: Number(values.kills), canLoad, say });
} finally {
  await rm(root, { recursive: true, force: true });
}
