import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { z } from 'zod';
import {
  artifactInput,
  booleanInput,
  choiceInput,
  countInput,
  integerInput,
  mappingInput,
  parseInputs,
  textInput,
} from '../../shared/src/action/inputs.ts';
import { ConfigurationError } from '../../shared/src/base/errors.ts';

const schema = z.strictObject({
  text: textInput,
  choice: choiceInput(['one', 'two'], 'one'),
  number: integerInput,
  count: countInput,
  flag: booleanInput(true),
  mapping: mappingInput,
  artifact: artifactInput,
});

test('absent and empty inputs take their defaults', () => {
  const defaults = { choice: 'one', flag: true };
  assert.deepEqual(parseInputs(schema, {}), defaults);
  assert.deepEqual(parseInputs(schema, { text: '', choice: '', number: undefined, flag: '' }), defaults);
});

test('values are read as what they stand for', () => {
  const given = {
    text: ' kept as it is ',
    choice: 'two',
    number: '-12',
    count: '3',
    flag: 'False',
    mapping: 'a: 1\nb: [x, y]',
    artifact: 'größe 1.0',
  };
  assert.deepEqual(parseInputs(schema, given), {
    ...given,
    number: -12,
    count: 3,
    flag: false,
    mapping: { a: 1, b: ['x', 'y'] },
  });
  assert.deepEqual(parseInputs(schema, { mapping: '{"a": {"b": null}}' }).mapping, { a: { b: null } });
});

describe('values that cannot be used are named, with what is allowed', () => {
  for (const [values, message, hint] of [
    [{ choice: 'three' }, 'The input "choice" is "three", which cannot be used.', 'Allowed: one, two.'],
    [{ number: '1e3' }, 'The input "number" is "1e3", which cannot be used.', 'It must be a whole number.'],
    [
      { number: '12345678901234567890' },
      'The input "number" is "12345678901234567890", which cannot be used.',
      'It must be a whole number.',
    ],
    [{ count: '0' }, 'The input "count" is "0", which cannot be used.', 'It must be a whole number from 1.'],
    [
      { flag: 'yes' },
      'The input "flag" is "yes", which cannot be used.',
      'Allowed: true, True, TRUE, false, False, FALSE.',
    ],
    [
      { mapping: '- a' },
      'The input "mapping" is "- a", which cannot be used.',
      'It must be a mapping in YAML or JSON.',
    ],
    [
      { mapping: 'text' },
      'The input "mapping" is "text", which cannot be used.',
      'It must be a mapping in YAML or JSON.',
    ],
    [
      { artifact: 'a/b' },
      'The input "artifact" is "a/b", which cannot be used.',
      /^It must be a name without/,
    ],
    [{ artifact: '..' }, 'The input "artifact" is "..", which cannot be used.', /^It must be a name without/],
    [
      { artifact: 'a\nb' },
      'The input "artifact" is "a\nb", which cannot be used.',
      /^It must be a name without/,
    ],
    [{ artifact: 'a'.repeat(201) }, /./, 'It must have 200 bytes at most.'],
  ] as const) {
    test(JSON.stringify(values).slice(0, 60), () => {
      assert.throws(
        () => parseInputs(schema, values),
        (error: ConfigurationError) => {
          assert.ok(error instanceof ConfigurationError);
          if (typeof message === 'string') assert.equal(error.message, message);
          if (typeof hint === 'string') assert.equal(error.hint, hint);
          else assert.match(error.hint ?? '', hint);
          assert.equal(error.location.key, Object.keys(values)[0]);
          return true;
        },
      );
    });
  }
});
