import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { csv, fruit, fruitCsv } from '../../support/fruit.ts';
import { leftovers, type Owner, workspace } from '../../support/workspace.ts';
import { init } from './initialised.ts';

const content = fruitCsv(fruit(100));
const workflow = '.github/workflows/model.yml';
const publishing = '.github/workflows/publish-report.yml';

function repository(t: Owner, files: Readonly<Record<string, string>> = {}) {
  return workspace(t, { 'fruit.csv': content, '.git/HEAD': 'ref: refs/heads/trunk\n', ...files });
}

describe('what is there is not overwritten', () => {
  for (const file of ['mlops.yml', workflow]) {
    test(`${file}: nothing is written`, async (t) => {
      const space = await repository(t, { [file]: 'mine: true\n' });
      const before = await space.files();
      await assert.rejects(init(space), new RegExp(`"${file}" is there already`));
      assert.deepEqual(await space.files(), before);
      assert.equal(await space.read(file), 'mine: true\n');
    });

    test(`${file}: unless --overwrite says so, even where it is no YAML`, async (t) => {
      const space = await repository(t, { [file]: 'a: [\n' });
      await init(space, {}, { flags: ['overwrite'] });
      assert.match(await space.read(file), /^(name: Model|# yaml-language-server)/);
    });
  }

  test('a workflow is left alone with --workflow no', async (t) => {
    const space = await repository(t, { [workflow]: 'mine: true\n' });
    const { said } = await init(space, { workflow: 'no' });
    assert.equal(await space.read(workflow), 'mine: true\n');
    assert.doesNotMatch(said, /Written:.*workflows/);
  });
});

describe('.gitignore', () => {
  test('gets what a pipeline makes, after what is there', async (t) => {
    const space = await repository(t, { '.gitignore': 'secret.txt' });
    await init(space, { deploy: 'directory' });
    assert.equal(await space.read('.gitignore'), 'secret.txt\n.mlops/\ndeployed/\n');
  });

  test('is made in a git repository', async (t) => {
    const space = await repository(t);
    await init(space);
    assert.equal(await space.read('.gitignore'), '.mlops/\n');
  });

  test('stays as it is where it has it in another notation', async (t) => {
    const space = await repository(t, { '.gitignore': '/.mlops\n' });
    const { said } = await init(space);
    assert.equal(await space.read('.gitignore'), '/.mlops\n');
    assert.doesNotMatch(said, /gitignore/);
  });

  test('is not made where there is no repository', async (t) => {
    const space = await workspace(t, { 'fruit.csv': content });
    await init(space);
    assert.deepEqual(await space.files(), [workflow, publishing, 'fruit.csv', 'mlops.yml']);
  });
});

describe('the workflow', () => {
  test("deploys the remote's default branch; else the one that is checked out", async (t) => {
    const space = await repository(t);
    await init(space);
    assert.match(await space.read(workflow), /branches: \[trunk\]/);
    await space.write('.git/refs/remotes/origin/HEAD', 'ref: refs/remotes/origin/release/next\n');
    await init(space, {}, { flags: ['overwrite'] });
    assert.match(await space.read(workflow), /branches: \[release\/next\]/);
  });

  test("of a folder lies where GitHub reads it: at the repository's root", async (t) => {
    const space = await repository(t, { 'models/pears/fruit.csv': content });
    const { config } = await init(space, { 'working-directory': 'models/pears', name: 'pears' });
    assert.equal(config.data.source, 'fruit.csv');
    const written = parse(await space.read('.github/workflows/model-pears.yml'));
    assert.equal(written.jobs.lifecycle.with['working-directory'], 'models/pears');
  });
});

test('names that YAML and SQL would take for something else stay what they are', async (t) => {
  const names = ['a: b', '- c', 'no', '#d', 'e"f', "g'h", '{i}', '1', 'ä\tö', 'mein Ziel: "ja"'];
  const rows = fruit(120).map(({ weight, kind }, row) => [
    ...names.slice(0, -1).map((_, index) => Math.round(weight) + ((row * index) % 7)),
    kind === 'pear' ? 'yes' : 'no: #1',
  ]);
  const { config } = await init(await workspace(t, { "it's data: #1.csv": csv(names, rows) }));
  assert.equal(config.data.source, "it's data: #1.csv");
  assert.deepEqual([config.data.target, config.data.positive], [names.at(-1), 'yes']);
  assert.deepEqual(Object.keys(config.data.expect ?? {}).sort(), ['rows', ...names].sort());
});

test('data that no model can be made of is refused before anything is written', async (t) => {
  const space = await workspace(t, {
    'a.csv': csv(
      ['x', 'y'],
      [
        [1, 'a'],
        [2, 'a'],
        [3, 'b'],
      ],
    ),
  });
  await assert.rejects(init(space));
  assert.deepEqual([await space.files(), await leftovers(space)], [['a.csv'], []]);
});

test('data outside the repository is a warning: no workflow will find it', async (t) => {
  const [inside, outside] = [await repository(t), await workspace(t, { 'fruit.csv': content })];
  const { code, stdout } = await inside.mlops('init', outside.path('fruit.csv'));
  assert.equal(code, 0);
  assert.match(stdout, /Warning: ".*" lies outside the repository/);
});
