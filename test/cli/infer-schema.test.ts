import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseConfig } from '../../shared/src/config/load-config.ts';
import { fruit, fruitCsv } from '../support/fruit.ts';
import { workspace } from '../support/workspace.ts';

const config = `# Fruit of the orchard.
name: fruit
data:
  source: data.csv # every week

  target: kind
  sensitive: [colour]
train:
  params: { trees: 20 } # few
`;

describe('mlops infer-schema', () => {
  test('prints expectations that can be pasted, and --write puts them in, once', async (t) => {
    const space = await workspace(t, { 'data.csv': fruitCsv(fruit(300)), 'mlops.yml': config });
    const printed = await space.mlops('infer-schema');
    assert.equal(printed.code, 0, printed.stderr);
    assert.match(printed.stdout, /^data:\n {2}expect:\n {4}rows: \{ min: 150 \}\n/m);
    assert.match(printed.stdout, /^ {4}kind: \{ type: text, values: \[apple, pear\]/m);
    assert.match(printed.stdout, /^ {4}colour: \{ type: text, missing: \{ max: 0 \} \}$/m);
    assert.equal(await space.read('mlops.yml'), config);

    const written = await space.mlops('infer-schema', '--write', '--json');
    assert.equal(written.code, 0, written.stderr);
    const text = await space.read('mlops.yml');
    const [above, below] = config.split('train:');
    assert.ok(text.startsWith(above) && text.endsWith(`train:${below}`), text);
    assert.deepEqual(parseConfig(text).data.expect, JSON.parse(written.stdout));

    const again = await space.mlops('infer-schema', '--write');
    assert.equal(again.code, 2);
    assert.match(again.stderr, /has expectations already.*\n.*\n.*--overwrite/);
    const over = await space.mlops('infer-schema', '--write', '--overwrite');
    assert.equal(over.code, 0, over.stderr);
    assert.equal(await space.read('mlops.yml'), text);
  });

  test('takes another source, and needs one', async (t) => {
    const space = await workspace(t, { 'other.csv': fruitCsv(fruit(40)) });
    const result = await space.mlops('infer-schema', '--source', 'other.csv', '--json');
    assert.equal(result.code, 0, result.stderr);
    assert.deepEqual(JSON.parse(result.stdout).rows, { min: 20 });
    const none = await space.mlops('infer-schema');
    assert.equal(none.code, 2);
    assert.match(none.stderr, /--source/);
    const absent = await space.mlops('infer-schema', '--source', 'other.csv', '--write');
    assert.equal(absent.code, 2);
    assert.match(absent.stderr, /mlops init/);
    const word = await space.mlops('infer-schema', 'other.csv');
    assert.match(word.stderr, /--source other\.csv/);
  });
});
