import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { splitNames } from '../../shared/src/data/splits.ts';
import { cells, readSplitFile, type Workspace, workspace } from '../support/workspace.ts';

/** 40 persons with 5 rows each, of two kinds that a person can change between. */
function persons(): string {
  const lines = ['person,x,kind'];
  for (let row = 0; row < 200; row++) {
    lines.push(`p${row % 40},${(row * 37) % 101},${(row * 7) % 3 === 0 ? 'a' : 'b'}`);
  }
  return `${lines.join('\n')}\n`;
}

async function sidesOf(space: Workspace, column: string): Promise<Map<string, Set<string>>> {
  const sides = new Map<string, Set<string>>();
  for (const side of splitNames) {
    for (const value of cells(await readSplitFile(space, 'n-dataset', side), column)) {
      const key = String(value);
      sides.set(key, (sides.get(key) ?? new Set()).add(side));
    }
  }
  return sides;
}

test('a stratified split keeps the rows of one identity together, also where its labels differ', async (t) => {
  const config =
    'name: n\ndata: { source: data.csv, target: kind, id: [person], split: { by: stratified } }\n';
  const space = await workspace(t, { 'mlops.yml': config, 'data.csv': persons() });
  await space.run('prepare-data');
  const sides = await sidesOf(space, 'person');
  assert.equal(sides.size, 40);
  for (const [person, found] of sides)
    assert.equal(found.size, 1, `${person} is on ${[...found].join(', ')}`);
});

describe('without data.id a row is known by the source row it comes from', () => {
  const numbered = `n,x,kind\n${Array.from({ length: 300 }, (_, n) => `${n},${(n * 37) % 101},${n % 2 ? 'a' : 'b'}`).join('\n')}\n`;
  const configured = (query: string) =>
    `name: n\ndata:\n  source: data.csv\n  target: kind\n  query: ${JSON.stringify(query)}\n`;

  test('so that a column that a query adds moves no row, and the split scheme stays', async (t) => {
    const space = await workspace(t, {
      'mlops.yml': 'name: n\ndata: { source: data.csv, target: kind }\n',
      'data.csv': numbered,
    });
    const before = await space.run('prepare-data');
    const sides = await sidesOf(space, 'n');
    await space.write('mlops.yml', configured('SELECT *, n * x AS product FROM source'));
    const after = await space.run('prepare-data');
    assert.deepEqual(await sidesOf(space, 'n'), sides);
    const schemes = [before, after].map(
      ({ outcome }) => (outcome.result.manifest as { splitScheme: string }).splitScheme,
    );
    assert.equal(schemes[0], schemes[1]);
    const columns = (await readSplitFile(space, 'n-dataset', 'train')).columns;
    assert.deepEqual([...columns.keys()].sort(), ['kind', 'mlops_row_id', 'n', 'product', 'x']);
  });

  test('a query that lists its columns leaves their values only: another scheme', async (t) => {
    const space = await workspace(t, {
      'mlops.yml': configured('SELECT * FROM source'),
      'data.csv': numbered,
    });
    const all = await space.run('prepare-data');
    await space.write('mlops.yml', configured('SELECT x, kind FROM source'));
    const some = await space.run('prepare-data');
    const schemes = [all, some].map(
      ({ outcome }) => (outcome.result.manifest as { splitScheme: string }).splitScheme,
    );
    assert.notEqual(schemes[0], schemes[1]);
  });
});

test('test rows that are in the source as well are said', async (t) => {
  const config = 'name: n\ndata: { source: data.csv, test-source: again.csv, target: kind }\n';
  const rows = persons();
  const space = await workspace(t, { 'mlops.yml': config, 'data.csv': rows, 'again.csv': rows });
  const { outcome } = await space.run('prepare-data');
  const { warnings } = outcome.result as { warnings: string[] };
  assert.match(warnings.join(), /test rows \(100 %\) are in data\.source as well/);
});

test('3,000 columns are no problem of depth', async (t) => {
  const names = Array.from({ length: 3000 }, (_, k) => `c${k}`);
  const lines = Array.from({ length: 40 }, (_, row) =>
    [row % 2 ? 'a' : 'b', ...names.map((_, k) => (row * k) % 7)].join(','),
  );
  const space = await workspace(t, {
    'mlops.yml': 'name: n\ndata: { source: data.csv, target: kind }\n',
    'data.csv': `kind,${names.join(',')}\n${lines.join('\n')}\n`,
  });
  const { outcome } = await space.run('prepare-data');
  assert.equal(outcome.outputs.columns, '3001');
});
