import assert from 'node:assert/strict';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { describe, type TestContext, test } from 'node:test';
import { ConfigurationError } from '../../shared/src/base/errors.ts';
import { silentLogger } from '../../shared/src/base/logger.ts';
import type { CommandResult } from '../../shared/src/cli/command.ts';
import { command } from '../../shared/src/cli/datasets/command.ts';
import { csv } from '../support/fruit.ts';
import { type Workspace, workspace } from '../support/workspace.ts';

type Row = readonly [key: number, size: number, colour: string, kind: string];

const columns = ['key', 'size', 'colour', 'kind'];
const rows = Array.from(
  { length: 300 },
  (_, key): Row => [key, (key * 37) % 101, ['red', 'green'][key % 2], key % 3 === 0 ? 'pear' : 'apple'],
);

/** The same with every tenth row larger, without the first five, and with three more. */
const changed: Row[] = [
  ...rows
    .slice(5)
    .map(([key, size, colour, kind]): Row => [key, key % 10 === 0 ? size + 1000 : size, colour, kind]),
  [900, 1, 'red', 'pear'],
  [901, 2, 'red', 'apple'],
  [902, 3, 'red', 'pear'],
];

const config = (more = '') => `name: fruit
task: classification
data: { source: data.csv, target: kind, id: [key]${more} }
`;

async function prepare(space: Workspace, data: readonly Row[], settings = config()): Promise<string> {
  await space.write('mlops.yml', settings);
  await space.write('data.csv', csv(columns, data));
  const { outcome } = await space.run('prepare-data');
  return outcome.outputs['dataset-id'] ?? '';
}

function datasets(
  space: Workspace,
  words: readonly string[],
  options: Readonly<Record<string, string>> = {},
): Promise<CommandResult> {
  const place = {
    environment: {},
    directory: space.folder,
    log: silentLogger,
    signal: new AbortController().signal,
  };
  return command.run({ words, options, flags: new Set(), place });
}

/** A workspace with two versions of a data set. @returns the first twelve digits of their ids, the older first. */
async function twoVersions(t: TestContext): Promise<{ space: Workspace; before: string; after: string }> {
  const space = await workspace(t);
  const before = await prepare(space, rows);
  const after = await prepare(space, changed);
  return { space, before: before.slice(0, 12), after: after.slice(0, 12) };
}

interface DiffJson {
  before: { datasetId: string; rows: number };
  after: { datasetId: string };
  rows: { added: number; removed: number; changed: number; moved: number };
  schema: { sentence: string }[];
  distributions: { column: string }[];
}

describe('a newcomer who runs prepare-data twice', () => {
  test('sees both data sets, the newest first, and what changed, without naming anything', async (t) => {
    const { space, before, after } = await twoVersions(t);
    const { text: list } = await space
      .mlops('datasets', 'list')
      .then(({ stdout, stderr, code }) => ({ text: stdout, ok: assert.equal(code, 0, stderr) }));
    assert.ok(list.indexOf(after) > 0 && list.indexOf(before) > list.indexOf(after), list);
    const diff = await datasets(space, ['diff']);
    assert.match(diff.text, /3 rows added, 5 removed, 29 changed, the same columns\./);
    assert.match(diff.text, /^size +29 /m);
    assert.match(diff.text, /^removed +5 +0; 1; 2; 3; 4/m);
    assert.doesNotMatch(diff.text, /another side/);
    const json = diff.json as DiffJson;
    assert.equal(json.before.datasetId.slice(0, 12), before);
    assert.deepEqual([json.before.rows, json.rows.moved], [300, 0]);
    assert.equal(json.distributions[0].column, 'size');
  });

  test('with the same data has one data set, and is told how to get another', async (t) => {
    const space = await workspace(t);
    await assert.rejects(datasets(space, ['show']), /no data set here yet/);
    assert.match((await datasets(space, [])).text, /prepare-data makes one/);
    await prepare(space, rows);
    await prepare(space, rows);
    assert.equal(((await datasets(space, ['list'])).json as unknown[]).length, 1);
    await assert.rejects(datasets(space, ['diff']), (error) => {
      assert.ok(error instanceof ConfigurationError);
      assert.match(error.message, /only one data set "fruit-dataset"/);
      assert.match(error.hint ?? '', /Change the data/);
      return true;
    });
  });

  test('who goes back to the first data has it as the newest, not twice', async (t) => {
    const { space, before, after } = await twoVersions(t);
    await prepare(space, rows);
    const list = (await datasets(space, ['list'])).json as { version: string }[];
    assert.deepEqual(
      list.map(({ version }) => version),
      [before, after],
    );
    const { text } = await datasets(space, ['diff']);
    assert.match(text, /5 rows added, 3 removed, 29 changed/);
  });
});

describe('a data set is named', () => {
  test('by the first digits of its id, its artifact, its folder, or its run; one is compared with the newest', async (t) => {
    const { space, before, after } = await twoVersions(t);
    await cp(space.path('.mlops', 'data-sets', 'fruit-dataset'), space.path('copy'), { recursive: true });
    // Who downloads an archive from GitHub by hand has this file in it.
    await writeFile(space.path('copy', '.mlops-content-digest'), 'x');
    const found = async (...words: string[]) => {
      const json = (await datasets(space, ['diff', ...words])).json as DiffJson;
      return [json.before, json.after].map(({ datasetId }) => datasetId.slice(0, 12));
    };
    assert.deepEqual(await found(before.slice(0, 6)), [before, after]);
    assert.deepEqual(await found('copy', before), [after, before]);
    assert.deepEqual(await found('run:local/fruit-dataset', before.toUpperCase()), [after, before]);
    const same = await datasets(space, ['diff', 'fruit-dataset', 'copy']);
    assert.match(same.text, /Both are the same data set/);
  });

  test('wrongly: what is there and what is allowed is said', async (t) => {
    const space = await workspace(t);
    await prepare(space, rows);
    for (const [words, message, hint] of [
      [['show', 'fruit-datasett'], /no data set "fruit-datasett"/, /"fruit-dataset"/],
      [['show', './nowhere'], /does not exist/, /^$/],
      [['diff', 'a', 'b', 'c'], /"c" is not expected/, /mlops datasets diff \[<before>\]/],
      [['dif'], /no command "datasets dif"/, /Did you mean "diff"/],
    ] as const) {
      await assert.rejects(datasets(space, words), (error) => {
        assert.ok(error instanceof ConfigurationError);
        assert.match(error.message, message);
        assert.match(error.hint ?? '', hint);
        return true;
      });
    }
  });
});

test('show tells what is in a data set', async (t) => {
  const space = await workspace(t);
  await prepare(space, rows, config(', sensitive: [size], expect: { colour: { values: [red, green] } }'));
  const { text, json } = await datasets(space, ['show']);
  assert.match(text, /300 rows × 4 columns; 1 of 1 expectations hold/);
  assert.match(text, /^size +integer +feature +0% +sensitive/m);
  assert.match(text, /^colour +text +feature .*red \(\d/m);
  assert.match(text, /^key +text +id/m);
  assert.equal((json as { manifest: { rows: { train: number } } }).manifest.rows.train > 180, true);
});

test('values of sensitive columns are masked in what is shown and in the JSON', async (t) => {
  const space = await workspace(t);
  await prepare(space, rows, config(', sensitive: [size]'));
  await prepare(space, changed, config());
  const { text, json } = await datasets(space, ['diff']);
  assert.match(text, /^size +29 +\d+ +\*\*\* +\*\*\*/m);
  const { rows: found, distributions } = json as DiffJson;
  assert.match(JSON.stringify(found), /"before":"\*\*\*","after":"\*\*\*"/);
  assert.doesNotMatch(JSON.stringify([found, distributions]), /\b10\d\d\b/);
});

test('rows on another side are said first', async (t) => {
  const space = await workspace(t);
  await prepare(space, rows, config(', split: { seed: 1 }'));
  await prepare(space, rows, config(', split: { seed: 2 }'));
  const { text, json } = await datasets(space, ['diff']);
  const { moved } = (json as DiffJson).rows;
  assert.ok(moved > 50, `${moved}`);
  assert.match(
    text,
    new RegExp(`Rows on another side\\n${moved} rows .*because the split is configured otherwise`),
  );
  assert.ok(text.indexOf('Rows on another side') < text.indexOf('Compared'));
});

test('the whole report goes into a file, as its ending says', async (t) => {
  const { space } = await twoVersions(t);
  await mkdir(space.path('out'));
  const { text } = await datasets(space, ['diff'], { output: 'out/diff.html' });
  assert.ok(text.includes(space.path('out', 'diff.html')));
  assert.match(await readFile(space.path('out', 'diff.html'), 'utf8'), /^<!doctype html>.*29 changed/s);
  await datasets(space, ['diff'], { output: 'out/diff.md' });
  assert.match(await space.read('out/diff.md'), /29 changed/);
  await assert.rejects(datasets(space, ['list'], { output: 'out/diff.pdf' }), /neither in .html nor in .md/);
});

test('a data set that was altered after it was stored is refused', async (t) => {
  const { space, before } = await twoVersions(t);
  await space.write('.mlops/artifacts/fruit-dataset/schema.json', '{}');
  await assert.rejects(datasets(space, ['diff', before]), /is damaged/);
});

test('columns that come, go and change their type are told', async (t) => {
  const space = await workspace(t);
  await prepare(space, rows);
  await space.write(
    'data.csv',
    csv(
      ['key', 'size', 'shop', 'colour', 'kind'],
      rows.map(([key, size, colour, kind]) => [key, size + 0.5, key % 7, colour, kind]),
    ),
  );
  await space.run('prepare-data');
  const { json } = await datasets(space, ['diff']);
  const sentences = (json as DiffJson).schema.map(({ sentence }) => sentence);
  assert.deepEqual(sentences, [
    'Column "size" was widened from integer to number.',
    'Column "shop" (integer, feature) was added.',
  ]);
  assert.equal((json as DiffJson).rows.changed, 300);
});
