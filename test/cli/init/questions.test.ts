import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { describe, test } from 'node:test';
import { ConfigurationError } from '../../../shared/src/base/errors.ts';
import { askOn } from '../../../shared/src/cli/init/terminal.ts';
import { fruit, fruitCsv } from '../../support/fruit.ts';
import { type Owner, workspace } from '../../support/workspace.ts';
import { init } from './initialised.ts';

/** A workspace and a terminal on which these lines are typed, one at each prompt; `null` ends the input. */
async function typing(t: Owner, lines: readonly (string | null)[]) {
  const space = await workspace(t, {
    'data/fruit.csv': fruitCsv(fruit(150)),
    'data/other_test.csv': fruitCsv(fruit(80)),
  });
  const [input, output] = [new PassThrough(), new PassThrough()];
  const shown: string[] = [];
  const left = [...lines];
  output.on('data', (chunk: Buffer) => {
    shown.push(chunk.toString());
    if (!/\[[^\]]*\] $/.test(chunk.toString())) return;
    const line = left.shift();
    if (line === null) input.end();
    else input.write(`${line ?? ''}\n`);
  });
  const asker = askOn(input, output, new AbortController().signal);
  t.after(async () => asker.close());
  return { space, asker, shown, left };
}

describe('four questions', () => {
  test('Enter takes the default of each', async (t) => {
    const { space, asker, shown, left } = await typing(t, ['', '', '', '', 'never asked']);
    const { config } = await init(space, {}, { asker });
    assert.deepEqual(left, ['never asked']);
    assert.deepEqual(
      [config.data.source, config.data.target, config.deploy.target, config.monitor.current],
      ['data/fruit.csv', 'kind', 'release', undefined],
    );
    assert.match(shown.join(''), /1 {2}data\/fruit\.csv .*\n {2}2 {2}data\/other_test\.csv/);
    assert.match(shown.join(''), /weight\s+number, \d+ different values/);
  });

  test('answers count; one that cannot be used is asked for again', async (t) => {
    const answers = ['9', '2', 'weigth', 'WEIGHT', 'floppy', 'directory', 'here', 'data/new/*.csv'];
    const { space, asker, shown, left } = await typing(t, answers);
    const { config } = await init(space, {}, { asker });
    assert.deepEqual(left, []);
    assert.deepEqual(
      [config.data.source, config.data.target, config.deploy.target, config.monitor.current],
      ['data/other_test.csv', 'weight', 'directory', 'data/new/*.csv'],
    );
    assert.match(shown.join(''), /There is no file 9/);
    assert.match(shown.join(''), /no column "weigth".*weight/);
    assert.match(await space.read('.github/workflows/model.yml'), /schedule/);
  });

  test('what an option says is not asked', async (t) => {
    const { space, asker, left } = await typing(t, ['', 'n']);
    const { config } = await init(space, { source: 'data/fruit.csv', deploy: 'release' }, { asker });
    assert.deepEqual([left, config.data.target], [[], 'kind']);
  });

  test('the end of the input writes nothing', async (t) => {
    const { space, asker } = await typing(t, ['', null]);
    await assert.rejects(init(space, {}, { asker }), ConfigurationError);
    assert.deepEqual(await space.files(), ['data/fruit.csv', 'data/other_test.csv']);
  });
});

test('without a terminal nothing is asked', async (t) => {
  const space = await workspace(t, { 'fruit.csv': fruitCsv(fruit(100)) });
  const { code, stdout } = await space.mlops('init', '--json', '--workflow', 'no');
  assert.equal(code, 0);
  assert.deepEqual(JSON.parse(stdout).files, ['mlops.yml']);
});
