import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ConfigurationError, describeError } from '../../shared/src/base/errors.ts';
import { configJsonSchema, lineOfKey, loadConfig, parseConfig } from '../../shared/src/config/load-config.ts';
import { pipelineConfigSchema } from '../../shared/src/config/schema.ts';
import { workspace } from '../support/workspace.ts';

function mistakeOf(text: string): ConfigurationError {
  try {
    parseConfig(text);
  } catch (error) {
    assert.ok(error instanceof ConfigurationError, String((error as Error).stack));
    return error;
  }
  return assert.fail('it was accepted');
}

describe('mistakes in mlops.yml', () => {
  test('an unknown key is named with its line and the nearest valid one', () => {
    const error = mistakeOf('name: fruit\ndata:\n  source: fruit.csv\n  tagret: kind\n');
    assert.equal(error.message, 'Unknown key "tagret" at "data".');
    assert.deepEqual(error.location, { file: 'mlops.yml', key: 'data.tagret', line: 4 });
    assert.equal(error.hint, 'Did you mean "target"?');
    assert.equal(
      describeError(error),
      'Unknown key "tagret" at "data".\nWhere: file mlops.yml, line 4, key data.tagret\nWhat to do: Did you mean "target"?',
    );
  });

  for (const [text, key, line, hint] of [
    ['nam: fruit', 'nam', 1, /"name"/],
    ['data:\n  split: { trian: 0.5 }', 'data.split.trian', 2, /"train"/],
    ['data:\n  expect:\n    age:\n      mn: 3', 'data.expect.age.mn', 4, /"min"/],
    ['data:\n  expect:\n    rows:\n      mni: 3', 'data.expect.rows.mni', 4, /"min"/],
    [
      'gate:\n  metrics:\n    accuracy:\n      min: 0.9\n      max-regresion: 0.1',
      'gate.metrics.accuracy.max-regresion',
      5,
      /"max-regression"/,
    ],
    [
      'gate:\n  slices: { by: [a], metric: f1, max-gap: 1, minrows: 3 }',
      'gate.slices.minrows',
      2,
      /"min-rows"/,
    ],
    ['deploy:\n  smoke:\n    row: 1', 'deploy.smoke.row', 3, /"rows"/],
    ['data:\n  expect:\n    age: { mni: 1 }', 'data.expect.age.mni', 3, /"min"/],
    ['frobnicate: 1', 'frobnicate', 1, /^Allowed: "name", "task", "data"/],
  ] as const) {
    test(`unknown key ${key}`, () => {
      const error = mistakeOf(text);
      assert.match(error.message, /^Unknown key /);
      assert.equal(error.location.key, key);
      assert.equal(error.location.line, line);
      assert.match(error.hint ?? '', hint);
    });
  }

  for (const [text, message, line] of [
    ['task: clasification', /^"task" is "clasification", which is not allowed\.$/, 1],
    ['name: Fruit Basket', /^"name": must be lower-case letters, digits and hyphens/, 1],
    ['name: fruit-', /^"name": must be lower-case/, 1],
    ['data:\n  split:\n    train: 1.5', /^"data\.split\.train": .*<1/, 3],
    ['data:\n  source: 5', /^"data\.source": .*expected string.*, or: .*expected array/, 2],
    ['data:\n  missing: []', /^"data\.missing": /, 2],
    ['monitor:\n\n  persistence: often', /^"monitor\.persistence": must read like "2 of 3"\.$/, 3],
    ['monitor: { false-alarm-rate: 0 }', /^"monitor\.false-alarm-rate": /, 1],
    ['train:\n  seed: 1.5', /^"train\.seed": /, 2],
    ['gate:\n  metrics:\n    f1: { max-regression: -0.1 }', /^"gate\.metrics\.f1\.max-regression": /, 3],
    ['- a\n- b', /^the top level: .*expected object, received array\.$/, undefined],
    ['just words', /^the top level: .*expected object, received string\.$/, undefined],
  ] as const) {
    test(`value ${JSON.stringify(text)}`, () => {
      const error = mistakeOf(text);
      assert.match(error.message, message);
      assert.equal(error.location.line, line);
      assert.equal(error.location.file, 'mlops.yml');
      assert.ok(error.hint);
    });
  }

  test('all mistakes are named at once, each with its line', () => {
    const error = mistakeOf('nam: fruit\ntask: clustr\ndata:\n  tagret: kind\n');
    assert.match(error.message, /^3 mistakes in "mlops\.yml":\n/);
    assert.match(error.message, /- Unknown key "tagret" at "data"\. Did you mean "target"\? \(line 4\)/);
    assert.match(error.message, /- "task" is "clustr", which is not allowed\. Allowed: .* \(line 2\)/);
    assert.match(error.message, /- Unknown key "nam" at the top level\. Did you mean "name"\? \(line 1\)/);
  });

  for (const [what, text, line] of [
    ['an open bracket', 'data: {source: a.csv\nname: x\n', 2],
    ['a key twice', 'name: a\nname: b\n', 2],
    ['a tab as indentation', 'data:\n\tsource: a.csv\n', 2],
    ['two documents', 'name: a\n---\nname: b\n', 2],
  ] as const) {
    test(`YAML that is none: ${what}`, () => {
      const error = mistakeOf(text);
      assert.match(error.message, /^"mlops\.yml" is not valid YAML: /);
      assert.doesNotMatch(error.message, /\n/);
      assert.equal(error.location.line, line);
    });
  }

  test('an alias of nothing is refused', () => {
    assert.match(mistakeOf('name: *nobody').message, /^"mlops\.yml" cannot be used: Unresolved alias/);
  });

  test('aliases that multiply are refused', () => {
    const levels = 'abcdefgh'.split('').map((name, index, all) => {
      const inner = index === 0 ? '1' : `*${all[index - 1]}`;
      return `${name}: &${name} [${Array(9).fill(inner).join(', ')}]`;
    });
    assert.match(mistakeOf(levels.join('\n')).message, /^"mlops\.yml" cannot be used: Excessive alias count/);
  });

  test('the key __proto__, which validation would pass over, is refused', () => {
    const error = mistakeOf('data:\n  expect:\n    __proto__: { min: 3 }\n');
    assert.equal(error.message, 'The key "__proto__" cannot be used.');
    assert.equal(error.location.line, 3);
  });

  test('columns may be called as every object of JavaScript calls its own', () => {
    const { data } = parseConfig(
      'data: { target: __proto__, expect: { constructor: { min: 3 }, toString: { max: 1 } } }',
    );
    assert.equal(data.target, '__proto__');
    assert.deepEqual(Object.keys(data.expect ?? {}), ['constructor', 'toString']);
  });
});

describe('loadConfig', () => {
  test('an absent mlops.yml means all defaults, unless it was asked for', async (t) => {
    const { folder } = await workspace(t);
    assert.deepEqual(await loadConfig(folder, 'mlops.yml', false), pipelineConfigSchema.parse({}));
    await assert.rejects(loadConfig(folder, 'other.yml', true), (error: ConfigurationError) => {
      assert.ok(error instanceof ConfigurationError);
      assert.equal(error.message, 'The configuration file "other.yml" cannot be read.');
      assert.equal(error.location.file, 'other.yml');
      assert.match(error.hint ?? '', /input "config"/);
      return true;
    });
  });

  test('a folder in place of the file is an error even where the file may be absent', async (t) => {
    const { folder } = await workspace(t, { 'mlops.yml/inside': '' });
    await assert.rejects(loadConfig(folder, 'mlops.yml', false), ConfigurationError);
  });

  test('an empty file means all defaults', () => {
    for (const text of ['', '# nothing yet\n', '\ufeff', '---\n']) {
      assert.deepEqual(parseConfig(text), pipelineConfigSchema.parse({}));
    }
  });

  test('labels and values may be written without quotes', () => {
    assert.equal(parseConfig('data: { positive: 1 }').data.positive, '1');
    assert.equal(parseConfig('data: { positive: yes }').data.positive, 'yes');
    assert.equal(parseConfig('data: { positive: true }').data.positive, 'true');
  });
});

test('lineOfKey finds a key, its nearest parent, or the first line', () => {
  const text = 'name: x\ngate:\n  metrics:\n    accuracy:\n      min: 0.9\n';
  assert.equal(lineOfKey(text, ['gate', 'metrics', 'accuracy', 'min']), 5);
  assert.equal(lineOfKey(text, ['gate', 'metrics', 'f1', 'min']), 3);
  assert.equal(lineOfKey(text, ['monitor']), 1);
});

test('the JSON Schema knows every section and refuses unknown keys', () => {
  const schema = configJsonSchema() as { properties: Record<string, unknown>; additionalProperties: unknown };
  assert.deepEqual(Object.keys(schema.properties), Object.keys(pipelineConfigSchema.shape));
  assert.equal(schema.additionalProperties, false);
});
