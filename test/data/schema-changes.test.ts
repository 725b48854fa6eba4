import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { DataSchema } from '../../shared/src/data/schema.ts';
import { describeSchemaChanges } from '../../shared/src/data/schema-changes.ts';

type Column = DataSchema['columns'][number];

function schema(columns: Record<string, `${Column['type']} ${Column['role']}`>): DataSchema {
  const entries = Object.entries(columns).map(([name, text]) => {
    const [type, role] = text.split(' ') as [Column['type'], Column['role']];
    return { name, type, role };
  });
  const target = entries.find(({ role }) => role === 'target')?.name ?? null;
  return { format: 'mlops-schema/1', columns: entries, target };
}

const before = schema({ a: 'integer feature', b: 'text feature', c: 'date dropped', y: 'text target' });

describe('schema changes', () => {
  test('none', () => {
    assert.deepEqual(describeSchemaChanges(before, before), []);
    const reordered = { ...before, columns: before.columns.toReversed() };
    assert.deepEqual(describeSchemaChanges(before, reordered), []);
  });

  for (const [what, after, expected] of [
    [
      'widened',
      schema({ a: 'number feature', b: 'text feature', c: 'timestamp dropped', y: 'text target' }),
      [
        ['widened', 'a', false],
        ['widened', 'c', false],
      ],
    ],
    [
      'retyped, which breaks what is learned from',
      schema({ a: 'text feature', b: 'text feature', c: 'integer dropped', y: 'integer target' }),
      [
        ['retyped', 'a', true],
        ['retyped', 'c', false],
        ['retyped', 'y', true],
      ],
    ],
    [
      'added and removed',
      schema({ a: 'integer feature', d: 'text feature', y: 'text target', e: 'date feature' }),
      [
        ['added', 'd', false],
        ['added', 'e', false],
        ['removed', 'b', true],
        ['removed', 'c', false],
      ],
    ],
    [
      'perhaps renamed',
      schema({ a: 'integer feature', colour: 'text feature', c: 'date dropped', y: 'text target' }),
      [['renamed', 'colour', true]],
    ],
    [
      'not renamed where the type is another',
      schema({ a: 'integer feature', colour: 'number feature', c: 'date dropped', y: 'text target' }),
      [
        ['added', 'colour', false],
        ['removed', 'b', true],
      ],
    ],
    [
      'role and target',
      schema({ a: 'integer target', b: 'text id', c: 'date feature', y: 'text feature' }),
      [
        ['target', 'a', true],
        ['role', 'b', false],
        ['role', 'c', false],
      ],
    ],
  ] as const) {
    test(what, () => {
      const changes = describeSchemaChanges(before, after);
      assert.deepEqual(
        changes.map(({ kind, column, breaks }) => [kind, column, breaks]),
        expected,
      );
      for (const { sentence, column } of changes) assert.ok(sentence.includes(`"${column}"`), sentence);
    });
  }

  test('narrowed, and a target that is no more', () => {
    const changes = describeSchemaChanges(
      schema({ a: 'number feature', t: 'timestamp feature', y: 'number target' }),
      schema({ a: 'integer feature', t: 'date feature' }),
    );
    assert.deepEqual(
      changes.map(({ kind, sentence, breaks }) => [kind, sentence, breaks]),
      [
        ['target', 'The target was "y" and is none.', true],
        ['narrowed', 'Column "a" was narrowed from number to integer.', false],
        ['narrowed', 'Column "t" was narrowed from timestamp to date.', false],
        ['removed', 'Column "y" (number, target) was removed.', true],
      ],
    );
  });
});
