import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { ConfigurationError } from '../../shared/src/base/errors.ts';
import { parquetRowCount, readParquet, writeParquet } from '../../shared/src/data/parquet.ts';
import { type Column, numericColumn, tableOf, textColumn } from '../../shared/src/data/table.ts';
import { cells, workspace } from '../support/workspace.ts';

const day = Date.UTC(2026, 1, 3);
const columns: Column[] = [
  numericColumn('integer', 'integer', [1, -2, null]),
  numericColumn('large', 'integer', [2 ** 40, -(2 ** 33), 0]),
  numericColumn('number', 'number', [0.1, null, -1e300]),
  numericColumn('boolean', 'boolean', [1, 0, null]),
  numericColumn('timestamp', 'timestamp', [day + 1234, null, -1]),
  numericColumn('date', 'date', [day, null, -86_400_000]),
  textColumn('text', ['a', null, '']),
  textColumn('hostile "name"\n', ['\0', '🍎', '__proto__']),
];

test('what is written is read again, types and missing values included', async (t) => {
  const space = await workspace(t);
  const path = space.path('folder', 'x.parquet');
  await writeParquet(path, tableOf(columns));
  const table = await readParquet(path);
  assert.equal(table.rows, 3);
  assert.equal(await parquetRowCount(path), 3);
  for (const column of columns) {
    assert.deepEqual(cells(table, column.name), cells(tableOf([column]), column.name), column.name);
    // Integers that do not fit 32 bits are doubles, which hold them exactly up to 2⁵³.
    const type = column.name === 'large' ? 'number' : column.type;
    assert.equal(table.columns.get(column.name)?.type, type, column.name);
  }
  assert.deepEqual(await space.files(), ['folder/x.parquet']);
});

test('only the columns asked for are read; those that the file lacks are left out', async (t) => {
  const space = await workspace(t);
  await writeParquet(space.path('x.parquet'), tableOf(columns));
  const table = await readParquet(space.path('x.parquet'), { columns: ['text', 'nothing', 'integer'] });
  assert.deepEqual([...table.columns.keys()].sort(), ['integer', 'text']);
});

test('an empty table keeps its columns', async (t) => {
  const space = await workspace(t);
  await writeParquet(
    space.path('x.parquet'),
    tableOf([numericColumn('a', 'number', []), textColumn('b', [])]),
  );
  const table = await readParquet(space.path('x.parquet'));
  assert.equal(table.rows, 0);
  assert.deepEqual([...table.columns.keys()], ['a', 'b']);
});

test('a file that is missing, none, or cut off is named', async (t) => {
  const space = await workspace(t, { 'none.parquet': 'PAR1 but no more', 'empty.parquet': '' });
  await writeParquet(space.path('x.parquet'), tableOf(columns));
  const whole = await readFile(space.path('x.parquet'));
  await space.write('cut.parquet', whole.subarray(0, whole.length - 9));
  for (const [name, message] of [
    ['nowhere', /^The file ".*nowhere\.parquet" does not exist\.$/],
    ['none', /is not a complete Parquet file/],
    ['empty', /is not a complete Parquet file/],
    ['cut', /is not a complete Parquet file/],
  ] as const) {
    const path = space.path(`${name}.parquet`);
    await assert.rejects(readParquet(path), (error: ConfigurationError) => {
      assert.ok(error instanceof ConfigurationError);
      assert.match(error.message, message);
      assert.equal(error.location.file, path);
      return true;
    });
  }
});

test('a write that fails leaves nothing', async (t) => {
  const space = await workspace(t, { 'x.parquet/taken': '' });
  await assert.rejects(writeParquet(space.path('x.parquet'), tableOf(columns)));
  assert.deepEqual(await space.files(), ['x.parquet/taken']);
});
