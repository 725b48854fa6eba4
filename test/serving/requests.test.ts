import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { RefusedRequest } from '../../shared/src/serving/refused-request.ts';
import { RequestReader } from '../../shared/src/serving/request-reader.ts';
import type { InputField } from '../../shared/src/serving/signature.ts';

const field = (name: string, type: InputField['type'], more: Partial<InputField> = {}): InputField => ({
  name,
  type,
  optional: false,
  categories: null,
  ...more,
});

const fields = [
  field('age', 'integer'),
  field('height', 'number', { optional: true }),
  field('member', 'boolean'),
  field('city', 'text', { categories: ['Rome', 'Oslo'] }),
  field('born', 'date'),
  field('seen', 'timestamp', { optional: true }),
];
const row = {
  age: 3,
  height: 1.5,
  member: true,
  city: 'Oslo',
  born: '2024-02-29',
  seen: '2026-01-31T12:00:00+01:00',
};

function refusal(body: unknown, maxRows = 10): string {
  try {
    new RequestReader(fields).read(body, maxRows);
  } catch (error) {
    assert.ok(error instanceof RefusedRequest, String(error));
    return `${error.status} ${error.message}`;
  }
  return 'taken';
}

/** The cells of a table, row by row. */
function cells(reader: RequestReader, body: unknown): unknown[][] {
  const { table } = reader.read(body, 10);
  const columns = [...table.columns.values()];
  return Array.from({ length: table.rows }, (_, at) =>
    columns.map((column) =>
      column.kind === 'numeric'
        ? column.values[at]
        : column.codes[at] < 0
          ? null
          : column.dictionary[column.codes[at]],
    ),
  );
}

test('rows and columns become the same table, in the order of the fields', () => {
  const expected = [3, 1.5, 1, 'Oslo', Date.UTC(2024, 1, 29), Date.UTC(2026, 0, 31, 11)];
  const reader = new RequestReader(fields);
  assert.deepEqual(cells(reader, { instances: [row] }), [expected]);
  const reversed = Object.fromEntries(Object.entries(row).reverse());
  assert.deepEqual(cells(reader, { instances: [row, reversed], signature_name: 'serving_default' }), [
    expected,
    expected,
  ]);
  const inputs = Object.fromEntries(Object.entries(row).map(([name, value]) => [name, [value, value]]));
  assert.deepEqual(cells(reader, { inputs }), [expected, expected]);
});

test('one request leaves nothing behind for the next', () => {
  const reader = new RequestReader(fields);
  const other = { ...row, city: 'secret', height: null };
  assert.deepEqual(cells(reader, { instances: [other, row, other] })[0].slice(1, 4), [
    Number.NaN,
    1,
    'secret',
  ]);
  assert.equal(reader.unseenValues(), 2);
  const { height, seen, ...short } = row;
  assert.deepEqual(cells(reader, { instances: [short] }), [
    [3, Number.NaN, 1, 'Oslo', Date.UTC(2024, 1, 29), Number.NaN],
  ]);
  assert.equal(reader.unseenValues(), 0);
  assert.throws(() => reader.read({ instances: [other, { ...row, age: 'x' }] }, 10));
  const { table } = reader.read({ instances: [row] }, 10);
  const city = table.columns.get('city');
  assert.deepEqual(city?.kind === 'text' && city.dictionary, ['Rome', 'Oslo']);
});

describe('a refusal names the row and the field, what was found and what is allowed', () => {
  const instances = (change: object) => ({ instances: [row, { ...row, ...change }] });
  for (const [what, body, expected] of [
    [
      'text for a whole number',
      instances({ age: '3' }),
      '400 instances[1].age: must be a whole number within ±(2^53 − 1), not the text "3".',
    ],
    [
      'a fraction for a whole number',
      instances({ age: 3.5 }),
      '400 instances[1].age: must be a whole number within ±(2^53 − 1), not the number 3.5.',
    ],
    [
      'a number without end',
      instances({ height: Number.POSITIVE_INFINITY }),
      '400 instances[1].height: must be a finite number, not a number too large for 64 bits.',
    ],
    [
      'a number for text',
      instances({ city: 5 }),
      '400 instances[1].city: must be text in quotes, not the number 5.',
    ],
    ['a list', instances({ city: [[[]]] }), '400 instances[1].city: must be text in quotes, not a list.'],
    [
      'a number for a truth value',
      instances({ member: 1 }),
      '400 instances[1].member: must be true or false, not the number 1.',
    ],
    [
      'a day that there is not',
      instances({ born: '2026-02-30' }),
      '400 instances[1].born: must be a date in quotes such as "2026-01-31", not the text "2026-02-30".',
    ],
    [
      'a moment without a form',
      instances({ seen: 'yesterday' }),
      '400 instances[1].seen: must be a moment in quotes such as "2026-01-31T12:00:00Z", not the text "yesterday".',
    ],
    [
      'an unknown field',
      instances({ agee: 3 }),
      '400 instances[1]: the model has no field "agee". Did you mean "age"?',
    ],
    [
      'a field that is not there',
      { instances: [{ ...row, age: undefined, x: 1 }] },
      '400 instances[0].age: must be a whole number within ±(2^53 − 1), not an object.',
    ],
    [
      'a row that lacks one',
      { instances: [{ height: 1 }] },
      '400 instances[0].age: is missing; write null where the value is not known.',
    ],
    [
      'a column that lacks values',
      { inputs: { age: [1, 2], member: [true] } },
      '400 inputs.member: has 1 values where "age" has 2.',
    ],
    ['a column that is none', { inputs: { age: 1 } }, '400 inputs.age: must be a list, not the number 1.'],
    [
      'a wrong value of a column',
      { inputs: { age: [1, null, 'x'] } },
      '400 inputs.age: value 2 must be a whole number within ±(2^53 − 1), not the text "x".',
    ],
    [
      'an unknown key',
      { instance: [row] },
      '400 The body has an unknown key "instance". Did you mean "instances"?',
    ],
    [
      'another signature',
      { instances: [row], signature_name: 'classify' },
      '400 signature_name: there is only "serving_default", not the text "classify".',
    ],
    [
      'both forms',
      { instances: [row], inputs: {} },
      '400 The body must have either "instances" or "inputs"; it has both.',
    ],
    ['no rows', { instances: [] }, '400 instances: there are no rows.'],
    [
      'too many rows',
      { instances: Array(11).fill(row) },
      '413 instances: 11 rows are more than the 10 that one request may have.',
    ],
    [
      'a row that is a list',
      { instances: [[1]] },
      '400 instances[0]: must be an object of fields, not a list.',
    ],
    [
      'a body that is a list',
      [],
      '400 The body must be a JSON object with "instances" or "inputs", not a list.',
    ],
    [
      'long text with invisible characters',
      instances({ age: `\u202e\n${'x'.repeat(500)}` }),
      `400 instances[1].age: must be a whole number within ±(2^53 − 1), not the text "\\u202e\\n${'x'.repeat(18)}…${'x'.repeat(19)}".`,
    ],
  ] as const) {
    test(what, () => assert.equal(refusal(body), expected));
  }
});

test('names of JavaScript are names like any other', () => {
  const odd = ['__proto__', 'constructor', 'hasOwnProperty'];
  const reader = new RequestReader(odd.map((name) => field(name, 'number')));
  assert.deepEqual(
    cells(reader, JSON.parse('{"instances":[{"__proto__":1,"constructor":2,"hasOwnProperty":3}]}')),
    [[1, 2, 3]],
  );
  assert.throws(() => reader.read({ instances: [{}] }, 10), /__proto__: is missing/);
  assert.throws(() => reader.read({ inputs: { constructor: [1] } }, 10), /__proto__: is missing/);
  assert.match(
    refusal(JSON.parse(`{"instances":[${JSON.stringify(row).slice(0, -1)},"__proto__":{"a":1}}]}`)),
    /no field "__proto__"/,
  );
  assert.match(
    refusal(JSON.parse('{"instances":[{}],"__proto__":{"inputs":[]}}')),
    /unknown key "__proto__"/,
  );
});
