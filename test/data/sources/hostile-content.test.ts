import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { describe, test } from 'node:test';
import { constants, createGzip, createZstdCompress } from 'node:zlib';
import { type Owner, type Workspace, workspace } from '../../support/workspace.ts';

/** More than this is not taken for content that is refused. MB. */
const mostMemory = 500;

/** A megabyte again and again. */
function* repeated(line: string, megabytes: number): Generator<Buffer> {
  const block = Buffer.from(line.repeat(Math.ceil(2 ** 20 / line.length)).slice(0, 2 ** 20));
  for (let count = 0; count < megabytes; count++) yield block;
}

interface Ending {
  readonly code: number;
  readonly output: string;
  /** The most memory that the process had at a time. MB. */
  readonly memory: number;
  readonly seconds: number;
}

/** Prepares a file as a process of its own, whose memory can be told. */
async function prepare(space: Workspace, file: string): Promise<Ending> {
  const program = join(import.meta.dirname, '..', '..', '..', 'actions', 'mlops.ts');
  const report = space.path('usage.txt');
  const measure = `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(report)}, String(process.resourceUsage().maxRSS)))`;
  await space.write('measure.cjs', measure);
  const start = performance.now();
  const ended = await new Promise<{ code: number; output: string }>((done) => {
    execFile(
      process.execPath,
      ['--require', space.path('measure.cjs'), program, 'prepare-data', '--source', file, '--target', 'kind'],
      { cwd: space.folder, env: { ...process.env, GITHUB_ACTIONS: '', NO_COLOR: '1' } },
      (error, stdout, stderr) =>
        done({ code: error === null ? 0 : Number(error.code), output: stdout + stderr }),
    );
  });
  return {
    ...ended,
    memory: Number(await readFile(report, 'utf8')) / 1024,
    seconds: (performance.now() - start) / 1000,
  };
}

async function isRefused(
  t: Owner,
  file: string,
  write: (path: string) => Promise<void>,
  message: RegExp,
): Promise<void> {
  const space = await workspace(t);
  await write(space.path(file));
  const { code, output, memory } = await prepare(space, file);
  assert.equal(code, 2, output);
  assert.match(output, message);
  assert.match(output, new RegExp(`Where: file ${file.replaceAll('.', '\\.')}`));
  assert.ok(memory < mostMemory, `${memory} MB`);
  assert.equal(
    (await space.files()).some((path) => path.includes('.partial')),
    false,
  );
}

const header = 'a,b,kind\n1,2,x\n';

describe('content that is made to do harm is refused, in bounded memory', () => {
  test('a gigabyte of commas on a line', async (t) => {
    const write = (path: string) =>
      pipeline(Readable.from([header, ...repeated(',', 1000)]), createWriteStream(path));
    await isRefused(
      t,
      'data.csv',
      write,
      /has a line that is longer than 16 MiB\.\nWhere: file data\.csv, line 3/,
    );
  });

  test('the same, packed', async (t) => {
    const write = (path: string) =>
      pipeline(
        Readable.from([header, ...repeated(',', 100)]),
        createGzip({ level: 1 }),
        createWriteStream(path),
      );
    await isRefused(
      t,
      'data.csv.gz',
      write,
      /has a line that is longer than 16 MiB\.\nWhere: file data\.csv\.gz, line 3/,
    );
  });

  test('fifteen million commas on a line, among short ones', async (t) => {
    const write = (path: string) =>
      pipeline(Readable.from([header.repeat(9), ...repeated(',', 15), '\n']), createWriteStream(path));
    await isRefused(t, 'data.csv', write, /row that is longer than 16 MiB|fields where the header has 3/);
  });

  test('a quote that stays open over a hundred megabytes of lines', async (t) => {
    const write = (path: string) =>
      pipeline(Readable.from([header, '1,"', ...repeated('x\n', 100)]), createWriteStream(path));
    await isRefused(t, 'data.csv', write, /row that is longer than 16 MiB|quoted field that does not end/);
  });

  test('a gzip bomb', async (t) => {
    const write = (path: string) =>
      pipeline(
        Readable.from([header, ...repeated('1,2,x\n', 280)]),
        createGzip({ level: 6 }),
        createWriteStream(path),
      );
    await isRefused(t, 'data.csv.gz', write, /unpacks to more than 200 times its size/);
  });

  test('a zstd bomb', async (t) => {
    const write = (path: string) =>
      pipeline(
        Readable.from([header, ...repeated('1,2,x\n', 280)]),
        createZstdCompress(),
        createWriteStream(path),
      );
    await isRefused(t, 'data.jsonl.zst', write, /unpacks to more than 200 times its size/);
  });

  test('zstd that needs two gigabytes of memory', async (t) => {
    const params = { [constants.ZSTD_c_windowLog]: 31, [constants.ZSTD_c_enableLongDistanceMatching]: 1 };
    const write = (path: string) =>
      pipeline(
        Readable.from([header, ...repeated('1,2,x\n', 10)]),
        createZstdCompress({ params }),
        createWriteStream(path),
      );
    await isRefused(t, 'data.csv.zst', write, /needs more than 128 MiB of memory/);
  });

  test('ten million nested lists', async (t) => {
    const write = (path: string) =>
      pipeline(
        Readable.from(['{"kind":', ...repeated('[', 10), ...repeated(']', 10), '}\n']),
        createWriteStream(path),
      );
    await isRefused(t, 'data.jsonl', write, /nests lists and objects too deep/);
  });

  test('a hundred thousand columns', async (t) => {
    const names = Array.from({ length: 100_000 }, (_, index) => `c${index}`).join(',');
    const write = (path: string) =>
      pipeline(Readable.from([`${names}\n`, `${','.repeat(99_999)}\n`]), createWriteStream(path));
    await isRefused(t, 'data.csv', write, /more than 10000 columns/);
    const keys = Array.from({ length: 100_000 }, (_, index) => `{"c${index}":1}\n`);
    await isRefused(
      t,
      'data.jsonl',
      (path) => pipeline(Readable.from(keys), createWriteStream(path)),
      /more than 10000 columns/,
    );
  });
});
