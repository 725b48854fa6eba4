import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { DuckDBInstance } from '@duckdb/node-api';
import { ConfigurationError } from '../../../shared/src/base/errors.ts';
import { Random } from '../../../shared/src/base/random.ts';
import { checkParquet } from '../../../shared/src/data/sources/check-parquet.ts';
import { workspace } from '../../support/workspace.ts';
import { startReading } from './reading.ts';

const rows = 3000;

/** Small Parquet files as DuckDB writes them, by name. */
async function sampleFiles(): Promise<Map<string, Buffer>> {
  const folder = await mkdtemp(join(tmpdir(), 'mlops-parquet-'));
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const columns = `i AS id, (i * 0.37)::DOUBLE AS x, 'k' || (i % 50) AS category, 'text ' || i AS words,
    DATE '2020-01-01' + (i % 900)::INTEGER AS day, i % 2 = 0 AS yes, CASE WHEN i % 5 > 0 THEN i END AS gaps,
    (i / 3.0)::DECIMAL(10, 2) AS exact, [i, i + 1] AS list, {a: i, b: 'x'} AS struct`;
  const files = new Map<string, Buffer>();
  for (const [name, options] of [
    ['snappy', 'COMPRESSION snappy'],
    ['plain', 'COMPRESSION uncompressed'],
    ['zstd, version 2', 'COMPRESSION zstd, PARQUET_VERSION V2'],
    ['gzip, two groups', 'COMPRESSION gzip, ROW_GROUP_SIZE 2048'],
  ]) {
    const path = join(folder, `${files.size}.parquet`);
    await connection.run(
      `COPY (SELECT ${columns} FROM range(${rows}) AS r (i)) TO '${path}' (FORMAT parquet, ${options})`,
    );
    files.set(name, await readFile(path));
  }
  connection.closeSync();
  await rm(folder, { recursive: true });
  return files;
}

const footerOf = (file: Buffer) => file.length - 8 - file.readUInt32LE(file.length - 8);

/** A number as Thrift's compact protocol writes an i64. */
function zigzag(value: number): Buffer {
  const bytes: number[] = [];
  let left = value * 2;
  for (; left > 127; left = Math.floor(left / 128)) bytes.push((left % 128) | 128);
  return Buffer.from([...bytes, left]);
}

/** The file with one number of its footer, at its n-th occurrence, replaced by another of the same length. */
function withNumber(file: Buffer, from: number, to: number, occurrence: number): Buffer {
  const [old, now] = [zigzag(from), zigzag(to)];
  assert.equal(old.length, now.length);
  let at = footerOf(file);
  for (let count = 0; count <= occurrence; count++) at = file.indexOf(old, count === 0 ? at : at + 1);
  assert.ok(at > 0, `the footer has no such number`);
  const changed = Buffer.from(file);
  now.copy(changed, at);
  return changed;
}

describe('a Parquet file', () => {
  let files: Map<string, Buffer>;
  before(async () => {
    files = await sampleFiles();
  });

  async function load(t: { after(work: () => Promise<void>): void }, content: Buffer) {
    const space = await workspace(t, { 'data.parquet': content });
    const reading = await startReading(t, space.folder);
    return reading.load('data.parquet');
  }

  test('that is sound is read, whatever its writer chose', async (t) => {
    for (const [name, content] of files) {
      const { rows: found, types } = await load(t, content);
      assert.equal(found.length, rows, name);
      assert.equal(types.list, 'BIGINT[]');
    }
  });

  test('whose footer gives other numbers of rows or values is refused', async (t) => {
    const file = files.get('snappy') as Buffer;
    const occurrences = [...Array(12).keys()];
    let refused = 0;
    for (const occurrence of occurrences) {
      const error = await load(t, withNumber(file, rows, 2900, occurrence)).then(
        () => null,
        (thrown: unknown) => thrown,
      );
      // A number of the same size may mean something else, such as a statistic.
      if (error === null) continue;
      assert.ok(error instanceof ConfigurationError, String(error));
      assert.match(error.message, /is no sound Parquet file: (its footer says|a column has|the pages of)/);
      refused++;
    }
    assert.ok(refused >= 9, `${refused} of ${occurrences.length}`);
  });

  test('whose footer agrees with itself, but not with the pages, is refused', async (t) => {
    let file = files.get('snappy') as Buffer;
    for (;;) {
      const next = file.indexOf(zigzag(rows), footerOf(file));
      if (next < 0) break;
      file = withNumber(file, rows, 2900, 0);
    }
    await assert.rejects(
      load(t, file),
      /the pages of a column hold 3000 values, not 2900|a column has 6000 values/,
    );
  });

  test('that says of itself to be enormous is refused', async (t) => {
    const file = files.get('gzip, two groups') as Buffer;
    const lying = withNumber(withNumber(file, rows, 8000, 0), 2048, 7048, 0);
    await assert.rejects(load(t, lying), ConfigurationError);
  });

  test('of which any bytes were changed ends in an error or in its rows, never in others or in a crash', async (t) => {
    const random = new Random(7);
    const space = await workspace(t);
    let refused = 0;
    for (const [name, content] of files) {
      const footer = footerOf(content);
      for (let round = 0; round < 60; round++) {
        const changed = Buffer.from(content);
        const [from, to] = round % 3 === 0 ? [4, footer] : [footer, content.length];
        for (let count = 0; count <= random.integer(4); count++) {
          changed[from + random.integer(to - from)] = random.integer(256);
        }
        const file = `${name.replaceAll(/\W/g, '')}-${round}.parquet`;
        await space.write(file, changed);
        const reading = await startReading(t, space.folder);
        const found = await reading.load(file).catch((error: unknown) => {
          assert.ok(error instanceof ConfigurationError, String((error as Error).stack));
          return null;
        });
        if (found === null) refused++;
        else assert.equal(found.rows.length, rows, `${name}, round ${round}`);
      }
    }
    assert.ok(refused > 100, `${refused}`);
  });

  test('that consists of nonsense between its magic numbers is refused at once', async (t) => {
    const space = await workspace(t);
    const random = new Random(3);
    for (let round = 0; round < 300; round++) {
      const body = Buffer.from(Array.from({ length: 1 + random.integer(200) }, () => random.integer(256)));
      const length = Buffer.alloc(4);
      length.writeUInt32LE(round % 2 === 0 ? body.length : random.integer(2 ** 31));
      const name = `${round}.parquet`;
      await space.write(name, Buffer.concat([Buffer.from('PAR1'), body, length, Buffer.from('PAR1')]));
      await assert.rejects(checkParquet(space.path(name), name, 'data.source'), ConfigurationError);
    }
    // A number without an end, which a reader of any length would gather for hours.
    const endless = Buffer.concat([Buffer.from([0x16]), Buffer.alloc(8_000_000, 0xff)]);
    const length = Buffer.alloc(4);
    length.writeUInt32LE(endless.length);
    await space.write(
      'endless.parquet',
      Buffer.concat([Buffer.from('PAR1'), endless, length, Buffer.from('PAR1')]),
    );
    await assert.rejects(checkParquet(space.path('endless.parquet'), 'x', 'data.source'), /too large/);
  });
});
