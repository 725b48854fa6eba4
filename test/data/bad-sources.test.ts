import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { ConfigurationError, type ErrorLocation } from '../../shared/src/base/errors.ts';
import { csv, fruit, fruitConfig, fruitCsv } from '../support/fruit.ts';
import { leftovers, workspace } from '../support/workspace.ts';

const header = 'a,b,kind';
const rows = Array.from({ length: 40 }, (_, i) => `${i},k${i % 5},${i % 2 ? 'apple' : 'pear'}`);
const good = [header, ...rows].join('\n');
/** The good file with one line replaced; line 1 is the header. */
const withLine = (line: number, text: string): string =>
  good
    .split('\n')
    .map((old, index) => (index === line - 1 ? text : old))
    .join('\n');
const manyRows = fruitCsv(fruit(3000));

interface BadSource {
  name: string;
  /** Undefined: no file. */
  content?: string | Uint8Array;
  file?: string;
  config?: string;
  message: RegExp;
  location: ErrorLocation;
  hint: RegExp;
}

const key = 'data.source';
const badSources: BadSource[] = [
  {
    name: 'a missing file',
    message: /^The file "data\.csv" does not exist\.$/,
    location: { file: 'data.csv', key },
    hint: /relative to working-directory/,
  },
  {
    name: 'a pattern without files',
    config: 'data: { source: "data/*.csv", target: kind }',
    message: /^No file matches "data\/\*\.csv"\.$/,
    location: { key },
    hint: /relative to working-directory/,
  },
  {
    name: 'a folder',
    content: good,
    file: 'data.csv/part.csv',
    message: /^"data\.csv" is a folder\.$/,
    location: { file: 'data.csv', key },
    hint: /"data\.csv\/\*\.csv"/,
  },
  {
    name: 'a kind of file that cannot be read',
    content: '{}',
    file: 'data.xlsx',
    config: 'data: { source: data.xlsx, target: kind }',
    message: /^"data\.xlsx" is of a kind that cannot be read\.$/,
    location: { key },
    hint: /\.csv.*\.parquet/,
  },
  {
    name: 'an empty file',
    content: '',
    message: /^The file "data\.csv" is empty\.$/,
    location: { file: 'data.csv', key },
    hint: /header line and rows/,
  },
  {
    name: 'an empty compressed file',
    content: gzipSync(''),
    file: 'data.csv.gz',
    config: 'data: { source: data.csv.gz, target: kind }',
    message: /^The file "data\.csv\.gz" is empty\.$/,
    location: { file: 'data.csv.gz', key },
    hint: /header line and rows/,
  },
  {
    name: 'a header alone',
    content: `${header}\n`,
    message: /^There are no rows in "data\.csv"\.$/,
    location: { file: 'data.csv', key },
    hint: /at least one row below its header/,
  },
  {
    name: 'a line with too many fields',
    content: withLine(22, '1,x,apple,9'),
    message: /^A line of "data\.csv" has 4 fields where the header has 3\.$/,
    location: { file: 'data.csv', line: 22, key },
    hint: /same number of fields/,
  },
  {
    name: 'a line with too few fields',
    content: withLine(2, '1,x'),
    message: /^A line of "data\.csv" has 2 fields where the header has 3\.$/,
    location: { file: 'data.csv', line: 2, key },
    hint: /same number of fields/,
  },
  {
    name: 'a header with too few fields',
    content: good.replace(header, 'a,kind'),
    message: /^A line of "data\.csv" has 3 fields where the header has 2\.$/,
    location: { file: 'data.csv', line: 2, key },
    hint: /same number of fields/,
  },
  {
    name: 'a last line that was cut off',
    content: `${good}\n17`,
    message: /^A line of "data\.csv" has 1 fields where the header has 3\.$/,
    location: { file: 'data.csv', line: 42, key },
    hint: /same number of fields/,
  },
  {
    name: 'a quote that does not end',
    content: withLine(10, '1,"x,apple'),
    message: /^"data\.csv" has a quoted field that does not end\.$/,
    location: { file: 'data.csv', line: 10, key },
    hint: /Close the quote/,
  },
  {
    name: 'a column without a name',
    content: good.replace(header, 'a,,kind'),
    message: /^Column 2 of "data\.csv" has no name\.$/,
    location: { file: 'data.csv', line: 1, key },
    hint: /name every column/,
  },
  {
    name: 'two columns of one name',
    content: good.replace(header, 'kind,b,kind'),
    message: /^"data\.csv" has two columns named "kind"\.$/,
    location: { file: 'data.csv', line: 1, key },
    hint: /name of its own/,
  },
  {
    name: 'two columns that differ in capitals only',
    content: good.replace(header, 'b,B,kind'),
    message: /^"data\.csv" has two columns named "B"\.$/,
    location: { file: 'data.csv', line: 1, key },
    hint: /small and capital letters/,
  },
  {
    name: 'a NUL byte',
    content: withLine(7, '1,\0,apple'),
    message: /^"data\.csv" holds a NUL byte/,
    location: { file: 'data.csv', line: 7, key },
    hint: /UTF-8 without NUL/,
  },
  {
    name: 'a NUL byte in a compressed file',
    content: gzipSync(withLine(7, '1,\0,apple')),
    file: 'data.csv.gz',
    config: 'data: { source: data.csv.gz, target: kind }',
    message: /^"data\.csv\.gz" holds a NUL byte/,
    location: { file: 'data.csv.gz', line: 7, key },
    hint: /UTF-8 without NUL/,
  },
  {
    name: 'Latin-1',
    content: Buffer.from(withLine(31, '1,caf\u00e9,apple'), 'latin1'),
    message: /^"data\.csv" is not in UTF-8\.$/,
    location: { file: 'data.csv', line: 31, key },
    hint: /Save it as UTF-8/,
  },
  {
    name: 'Latin-1 in the header',
    content: Buffer.from(good.replace(header, 'a,caf\u00e9,kind'), 'latin1'),
    message: /^"data\.csv" is not in UTF-8\.$/,
    location: { file: 'data.csv', line: 1, key },
    hint: /Save it as UTF-8/,
  },
  {
    name: 'UTF-16',
    content: Buffer.from(`\ufeff${good}`, 'utf16le'),
    message: /^"data\.csv" holds a NUL byte, so it is not a text file in UTF-8\.$/,
    location: { file: 'data.csv', line: 1, key },
    hint: /UTF-16/,
  },
  {
    name: 'text that calls itself gzip',
    content: good,
    file: 'data.csv.gz',
    config: 'data: { source: data.csv.gz, target: kind }',
    message: /^"data\.csv\.gz" is not a complete gzip file/,
    location: { file: 'data.csv.gz', key },
    hint: /cut off/,
  },
  {
    name: 'a compressed file that was cut off',
    content: gzipSync(manyRows).subarray(0, 20_000),
    file: 'data.csv.gz',
    config: 'data: { source: data.csv.gz, target: kind }',
    message: /^"data\.csv\.gz" is not a complete gzip file: unexpected end of file\.$/,
    location: { file: 'data.csv.gz', key },
    hint: /cut off/,
  },
  {
    name: 'text that calls itself Parquet',
    content: good,
    file: 'data.parquet',
    config: 'data: { source: data.parquet, target: kind }',
    message: /^"data\.parquet" is not a complete Parquet file\.$/,
    location: { file: 'data.parquet', key },
    hint: /cut off/,
  },
  {
    name: 'a missing test source',
    content: good,
    config: 'data: { source: data.csv, test-source: test.csv, target: kind }',
    message: /^The file "test\.csv" does not exist\.$/,
    location: { file: 'test.csv', key: 'data.test-source' },
    hint: /relative to working-directory/,
  },
  {
    name: 'a test source that lacks a column',
    content: good,
    file: 'data.csv',
    config: 'data: { source: data.csv, test-source: other.tsv, target: kind }',
    message: /^The test source has no column "b"\.$/,
    location: { key: 'data.test-source', column: 'b' },
    hint: /same columns/,
  },
  {
    name: 'no source at all',
    config: 'data: { target: kind }',
    message: /^No data source is configured\.$/,
    location: { key },
    hint: /the input "source"/,
  },
  {
    name: 'no target',
    content: good,
    config: 'data: { source: data.csv }',
    message: /^No target column is configured\.$/,
    location: { key: 'data.target' },
    hint: /a, b, kind/,
  },
  {
    name: 'an unknown target',
    content: good,
    config: 'data: { source: data.csv, target: kinds }',
    message: /^The data has no column "kinds"\.$/,
    location: { key: 'data.target', column: 'kinds' },
    hint: /Did you mean "kind"\?/,
  },
  {
    name: 'an unknown weight',
    content: good,
    config: 'data: { source: data.csv, target: kind, weight: weights }',
    message: /^The data has no column "weights"\.$/,
    location: { key: 'data.weight', column: 'weights' },
    hint: /Allowed: "a", "b", "kind"\./,
  },
  {
    name: 'an unknown id',
    content: good,
    config: 'data: { source: data.csv, target: kind, id: [person] }',
    message: /^The data has no column "person"\.$/,
    location: { key: 'data.id', column: 'person' },
    hint: /Allowed/,
  },
  {
    name: 'a column used for two things',
    content: good,
    config: 'data: { source: data.csv, target: kind, id: [a], weight: a }',
    message: /^The column "a" is used for two things\.$/,
    location: { key: 'data.id', column: 'a' },
    hint: /different columns/,
  },
  {
    name: 'an unknown column that is to be dropped',
    content: good,
    config: 'data: { source: data.csv, target: kind }\nfeatures: { drop: [c] }',
    message: /^The data has no column "c"\.$/,
    location: { key: 'features.drop', column: 'c' },
    hint: /Allowed/,
  },
  {
    name: 'no column to learn from',
    content: good,
    config: 'data: { source: data.csv, target: kind, id: [a] }\nfeatures: { drop: [b] }',
    message: /^No column is left to learn from\.$/,
    location: { key: 'features.drop' },
    hint: /at least one column with values/,
  },
  {
    name: 'a target of one class',
    content: csv(
      ['a', 'kind'],
      [
        [1, 'pear'],
        [2, 'pear'],
        [3, 'pear'],
      ],
    ),
    message: /^The target column "kind" has one value in all rows\.$/,
    location: { key: 'data.target', column: 'kind' },
    hint: /two classes at least/,
  },
  {
    name: 'a target that is all missing',
    content: csv(
      ['a', 'kind'],
      [
        [1, null],
        [2, null],
        [3, null],
      ],
    ),
    message: /^The target column "kind" has no value in any row\.$/,
    location: { key: 'data.target', column: 'kind' },
    hint: /another target/,
  },
  {
    name: 'text as the target of a regression',
    content: good,
    config: 'task: regression\ndata: { source: data.csv, target: kind }',
    message: /^The target column "kind" is of type text, not a number\.$/,
    location: { key: 'data.target', column: 'kind' },
    hint: /task: classification/,
  },
  {
    name: 'a positive label that does not occur',
    content: good,
    config: 'data: { source: data.csv, target: kind, positive: Pear }',
    message: /^data\.positive is "Pear", which is no label of "kind"\.$/,
    location: { key: 'data.positive', column: 'kind' },
    hint: /Did you mean "pear"\?/,
  },
  {
    name: 'a positive label among three',
    content: withLine(3, '1,x,plum'),
    config: 'data: { source: data.csv, target: kind, positive: pear }',
    message: /^data\.positive is for two classes; "kind" has 3\.$/,
    location: { key: 'data.positive', column: 'kind' },
    hint: /"pear"/,
  },
  {
    name: 'rows without a weight',
    content: withLine(3, '0,x,apple').replace('\n5,', '\n-5,').replace('\n6,', '\n,'),
    config: 'data: { source: data.csv, target: kind, weight: a }',
    message: /^4 rows have no weight above zero in "a"\.$/,
    location: { key: 'data.weight', column: 'a' },
    hint: /positive weight/,
  },
  {
    name: 'text as weight',
    content: good,
    config: 'data: { source: data.csv, target: kind, weight: b }',
    message: /^The weight column "b" is of type text, not a number\.$/,
    location: { key: 'data.weight', column: 'b' },
    hint: /number/,
  },
  {
    name: 'rows without an identity',
    content: withLine(4, ',x,apple'),
    config: 'data: { source: data.csv, target: kind, id: [a] }',
    message: /^1 rows have no value in "a", so that nothing identifies them\.$/,
    location: { key: 'data.id', column: 'a' },
    hint: /every row has/,
  },
  {
    name: 'a stratified split for a regression',
    content: good,
    config: 'data: { source: data.csv, target: a, split: { by: stratified } }',
    message: /^A stratified split needs classes, but the task is regression\.$/,
    location: { key: 'data.split.by' },
    hint: /by: random/,
  },
  {
    name: 'rows too few for three splits',
    content: csv(
      ['a', 'kind'],
      [
        [1, 'pear'],
        [2, 'apple'],
      ],
    ),
    message: /^The \w+ split got none of the 2 rows\.$/,
    location: {},
    hint: /larger share|more rows/,
  },
  {
    name: 'a column name that the files use themselves',
    content: good.replace(header, 'a,MLOPS_Row_Id,kind'),
    message: /^The column name "MLOPS_Row_Id" is used by the data set's own files\.$/,
    location: { column: 'MLOPS_Row_Id' },
    hint: /Rename the column/,
  },
];

describe('bad sources end with one clear message and leave nothing behind', () => {
  for (const { name, content, file = 'data.csv', config, message, location, hint } of badSources) {
    test(name, async (t) => {
      const space = await workspace(t, {
        'mlops.yml': config ?? 'data: { source: data.csv, target: kind }',
        'other.tsv': 'a\tkind\n1\tpear\n',
        ...(content === undefined ? {} : { [file]: content }),
      });
      const error = await space.run('prepare-data').then(
        () => assert.fail('it was accepted'),
        (thrown: unknown) => thrown,
      );
      assert.ok(error instanceof ConfigurationError, String((error as Error).stack));
      assert.match(error.message, message);
      assert.doesNotMatch(error.message, /\n/);
      for (const [part, value] of Object.entries(location)) {
        assert.equal(error.location[part as keyof ErrorLocation], value, part);
      }
      assert.match(error.hint ?? '', hint);
      assert.deepEqual(await leftovers(space), []);
      assert.equal(
        (await space.files()).some((path) => path.includes('data-sets')),
        false,
      );
    });
  }
});

test('a Parquet file that was cut off is not taken for a shorter one', async (t) => {
  const whole = await workspace(t, { 'data.csv': manyRows });
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(
    `COPY (FROM '${join(whole.folder, 'data.csv')}') TO '${join(whole.folder, 'data.parquet')}'`,
  );
  connection.closeSync();
  const parquet = await readFile(join(whole.folder, 'data.parquet'));
  for (const [damage, message] of [
    [parquet.subarray(0, parquet.length - 1), /not a complete Parquet file/],
    [parquet.subarray(0, 2000), /not a complete Parquet file/],
    [parquet.subarray(0, 6), /not a complete Parquet file/],
    [
      Buffer.concat([parquet.subarray(0, 100), Buffer.alloc(2000, 255), parquet.subarray(2100)]),
      /cannot be read|not a complete/,
    ],
  ] as const) {
    const space = await workspace(t, {
      'mlops.yml': 'data: { source: data.parquet, target: kind }',
      'data.parquet': damage,
    });
    await assert.rejects(space.run('prepare-data'), (error: ConfigurationError) => {
      assert.ok(error instanceof ConfigurationError, String(error));
      assert.match(error.message, message);
      assert.equal(error.location.file, 'data.parquet');
      return true;
    });
    assert.deepEqual(await leftovers(space), []);
  }
});

test('what was there before stays when the next source is bad', async (t) => {
  const space = await workspace(t, { 'mlops.yml': fruitConfig(), 'data.csv': fruitCsv(fruit(60)) });
  const first = await space.run('prepare-data');
  const before = await space.files();
  await space.write('data.csv', 'weight,kind\n1\n');
  await assert.rejects(space.run('prepare-data'), ConfigurationError);
  assert.deepEqual(await space.files(), before);
  const manifest = await space.readJson<{ id: string }>('.mlops/artifacts/fruit-dataset/manifest.json');
  assert.equal(manifest.id, first.outcome.outputs['dataset-id']);
});
