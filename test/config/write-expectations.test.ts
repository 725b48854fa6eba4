import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ConfigurationError } from '../../shared/src/base/errors.ts';
import { parseConfig } from '../../shared/src/config/load-config.ts';
import { expectationsYaml, writeExpectations } from '../../shared/src/config/write-expectations.ts';

const expectations = { rows: { min: 3 }, a: { type: 'integer', values: [1, 2] } } as const;
const lines = '  expect:\n    rows: { min: 3 }\n    a: { type: integer, values: [1, 2] }';
const write = (text: string, overwrite = false) =>
  writeExpectations(text, expectations as never, { overwrite });

describe('expectations written into mlops.yml', () => {
  for (const [what, before, after] of [
    ['an empty file', '', `data:\n${lines}\n`],
    ['comments alone', '# mine', `# mine\ndata:\n${lines}\n`],
    ['no data', 'name: x\n', `name: x\ndata:\n${lines}\n`],
    [
      'data last, no new line at the end',
      'data:\n  source: a.csv # c',
      `data:\n  source: a.csv # c\n${lines}`,
    ],
    [
      'data before other keys, other indentation',
      'data:\n    split:\n        {train:  0.5}\n    # end\n\nname: x\n',
      `data:\n    split:\n        {train:  0.5}\n${lines.replace(/^/gm, '  ')}\n    # end\n\nname: x\n`,
    ],
    [
      'a text over several lines',
      'data:\n  query: |\n    select *\n    from source\n\nname: x\n',
      `data:\n  query: |\n    select *\n    from source\n${lines}\n\nname: x\n`,
    ],
  ] as const) {
    test(what, () => {
      assert.equal(write(before), after);
    });
  }

  test('those that are there are replaced only if that was asked for', () => {
    const before =
      'data:\n  target: y\n  expect: # old\n    b: { min: 1 }\n    c:\n      max: 3 # c\n  id: [i]\n';
    assert.throws(() => write(before), /has expectations already/);
    assert.equal(write(before, true), `data:\n  target: y\n${lines}\n  id: [i]\n`);
  });

  for (const text of ['data: { source: a.csv }\n', 'x: 1\n', 'data: &d\n  source: *d\n']) {
    test(`nothing is written into ${JSON.stringify(text)}`, () => {
      assert.throws(() => write(text), ConfigurationError);
    });
  }

  test('any name and value is read back as it was', () => {
    const odd = {
      'a: b': { values: ['x, y', '}', '"', "it's", 'yes', '1', '', ' ', '#', 'é\n', '- a', '?', '*a'] },
      '1': { min: '2026-01-01' },
      null: { mean: { min: -1e-7, max: 1e21 }, quantiles: { '0.5': { max: 1 } } },
      true: { unique: true },
      'ü"\\': { matches: '[a-z]+, {2}' },
    };
    assert.deepEqual(parseConfig(expectationsYaml(odd as never)).data.expect, odd);
  });
});
