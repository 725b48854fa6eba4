import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { dictionary } from '../../shared/src/base/dictionary.ts';

const numbers = dictionary(z.number());

test('every key is kept, __proto__ and the like as well', () => {
  const text = '{"a":1,"__proto__":2,"constructor":3,"":4}';
  const parsed = numbers.parse(JSON.parse(text));
  assert.equal(JSON.stringify(parsed), text);
  assert.equal(Object.getPrototypeOf(parsed), Object.prototype);
});

test('what is wrong is named with its path', () => {
  const result = z.strictObject({ columns: dictionary(z.strictObject({ rows: z.number() })) }).safeParse({
    columns: { good: { rows: 1 }, bad: { rows: 'x' } },
  });
  assert.deepEqual(
    result.error?.issues.map(({ path }) => path),
    [['columns', 'bad', 'rows']],
  );
  for (const value of [null, undefined, [], 'text', 1]) assert.equal(numbers.safeParse(value).success, false);
});
