import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { after, before, test } from 'node:test';
import type { TypedColumn } from '../../shared/src/data/column-types.ts';
import { Database } from '../../shared/src/data/database.ts';
import { textHash, valuesKey } from '../../shared/src/data/row-key.ts';

let database: Database;
before(async () => {
  database = await Database.open({
    load: () => import('@duckdb/node-api'),
    temporaryDirectory: tmpdir(),
    directories: [],
  });
});
after(() => database.close());

async function keyOf(columns: Record<string, [type: TypedColumn['type'], sql: string]>): Promise<bigint> {
  const typed = Object.entries(columns).map(([name, [type]]) => ({ name, type }));
  const select = Object.entries(columns).map(([name, [, sql]]) => `${sql} AS "${name}"`);
  const [row] = await database.rows<{ key: string }>(
    `SELECT (${valuesKey(typed)})::VARCHAR AS key FROM (SELECT ${select.join(', ')})`,
  );
  return BigInt(row.key);
}

// The definition, in another language than the product's.
const mask = (1n << 64n) - 1n;
const missing = 11400714819323198485n;
function mix(number: bigint): bigint {
  let x = number & mask;
  for (let i = 0; i < 2; i++) {
    x ^= x >> 32n;
    x = (x * 0xd6e8feb86659fd93n) & mask;
  }
  return x ^ (x >> 32n);
}
function bitsOf(value: number): bigint {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return bytes.readBigUInt64LE();
}
const md5 = (text: string) => createHash('md5').update(text).digest().readBigUInt64LE(8);
const chain = (hashes: readonly bigint[]) =>
  hashes.reduce<bigint | null>((key, own) => mix(key === null ? own : key ^ own), null) as bigint;

test('a key is what its definition says, whatever version of the engine computes it', async () => {
  const moment = BigInt(Date.UTC(2024, 1, 29)) * 1000n;
  const key = await keyOf({
    whole: ['integer', '(-7)::BIGINT'],
    fraction: ['number', '0.1::DOUBLE'],
    text: ['text', "'Ærø'"],
    flag: ['boolean', 'true'],
    day: ['date', "DATE '2024-02-29'"],
    none: ['integer', 'NULL::BIGINT'],
  });
  const hashes = [mix(-7n), mix(bitsOf(0.1)), md5('Ærø'), mix(1n), mix(moment), missing];
  assert.equal(key, chain(hashes));
});

test('missing values of every type have one hash', async () => {
  const sql = {
    integer: 'NULL::BIGINT',
    number: 'NULL::DOUBLE',
    text: 'NULL::VARCHAR',
    boolean: 'NULL::BOOLEAN',
    date: 'NULL::DATE',
    timestamp: 'NULL::TIMESTAMP',
  } as const;
  for (const type of Object.keys(sql) as (keyof typeof sql)[]) {
    assert.equal(await keyOf({ column: [type, sql[type]] }), mix(missing), type);
  }
});

test('whole numbers and days keep their keys when the column gets fractions or times', async () => {
  assert.equal(
    await keyOf({ column: ['integer', '42::BIGINT'] }),
    await keyOf({ column: ['number', '42.0::DOUBLE'] }),
  );
  assert.equal(
    await keyOf({ column: ['date', "DATE '2024-02-29'"] }),
    await keyOf({ column: ['timestamp', "TIMESTAMP '2024-02-29'"] }),
  );
});

test('equal values in two columns do not cancel each other, and their order counts', async () => {
  const pair = (a: number, b: number) =>
    keyOf({ a: ['integer', `${a}::BIGINT`], b: ['integer', `${b}::BIGINT`] });
  const keys = await Promise.all([pair(1, 1), pair(2, 2), pair(1, 2), pair(2, 1), pair(0, 0)]);
  assert.equal(new Set(keys).size, keys.length);
});

test('more columns than the parser can nest are mixed in groups of a hundred', async () => {
  const columns = Array.from({ length: 250 }, (_, i) => [`c${i}`, ['integer', `${i}::BIGINT`]] as const);
  const hashes = columns.map((_, i) => mix(BigInt(i)));
  const groups = [hashes.slice(0, 100), hashes.slice(100, 200), hashes.slice(200)].map(chain);
  assert.equal(await keyOf(Object.fromEntries(columns) as never), chain(groups));
});

test('the hash of a text is the lower half of its MD5', async () => {
  const [row] = await database.rows<{ hash: string }>(`SELECT (${textHash("'abc'")})::VARCHAR AS hash`);
  assert.equal(BigInt(row.hash), md5('abc'));
});
