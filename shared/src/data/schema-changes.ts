import type { DataSchema } from './schema.ts';
import type { ColumnType } from './table.ts';

type SchemaColumn = DataSchema['columns'][number];

/** One difference between the schemas of two data sets. */
export interface SchemaChange {
  readonly kind: 'added' | 'removed' | 'renamed' | 'retyped' | 'widened' | 'narrowed' | 'role' | 'target';
  /** The column, by its name in the later schema where it is there. */
  readonly column: string;
  /** What happened, for a person. */
  readonly sentence: string;
  /** Whether a model that was trained with the earlier schema cannot use data of the later one. */
  readonly breaks: boolean;
}

/** Types whose every value another type has as well. */
const widerTypes: Readonly<Partial<Record<ColumnType, ColumnType>>> = {
  integer: 'number',
  date: 'timestamp',
};

/**
 * The differences between the schemas of two data sets: of the target first, then of columns in the order of the later
 * schema, then columns that are gone. Names are compared exactly; one column that is gone and one that is new, of the
 * same type and role, are taken for one that was perhaps renamed.
 */
export function describeSchemaChanges(before: DataSchema, after: DataSchema): SchemaChange[] {
  const earlier = new Map(before.columns.map((column) => [column.name, column]));
  const later = new Set(after.columns.map(({ name }) => name));
  const gone = before.columns.filter(({ name }) => !later.has(name));
  const added = after.columns.filter(({ name }) => !earlier.has(name));
  const isRenamed =
    gone.length === 1 &&
    added.length === 1 &&
    gone[0].type === added[0].type &&
    gone[0].role === added[0].role;
  const changes = describeTarget(before.target, after.target);
  for (const column of after.columns) {
    const previous = earlier.get(column.name);
    if (previous !== undefined) changes.push(...describeColumn(previous, column));
    else changes.push(isRenamed ? describeRenamed(gone[0], column) : describeAdded(column));
  }
  if (!isRenamed) changes.push(...gone.map(describeRemoved));
  return changes;
}

function describeTarget(before: string | null, after: string | null): SchemaChange[] {
  if (before === after) return [];
  const called = (target: string | null) => (target === null ? 'none' : `"${target}"`);
  return [
    {
      kind: 'target',
      column: after ?? (before as string),
      sentence: `The target was ${called(before)} and is ${called(after)}.`,
      breaks: true,
    },
  ];
}

function describeColumn(before: SchemaColumn, after: SchemaColumn): SchemaChange[] {
  const changes: SchemaChange[] = [];
  const column = after.name;
  if (before.type !== after.type) {
    const types = `from ${before.type} to ${after.type}`;
    if (widerTypes[before.type] === after.type) {
      changes.push({
        kind: 'widened',
        column,
        sentence: `Column "${column}" was widened ${types}.`,
        breaks: false,
      });
    } else if (widerTypes[after.type] === before.type) {
      changes.push({
        kind: 'narrowed',
        column,
        sentence: `Column "${column}" was narrowed ${types}.`,
        breaks: false,
      });
    } else {
      changes.push({
        kind: 'retyped',
        column,
        sentence: `Column "${column}" changed its type ${types}.`,
        breaks: isLearned(before),
      });
    }
  }
  // That a column became the target, or is it no more, was said of the target.
  if (before.role !== after.role && before.role !== 'target' && after.role !== 'target') {
    changes.push({
      kind: 'role',
      column,
      sentence: `Column "${column}" was ${inRole(before)} and is ${inRole(after)}.`,
      // It is still in the data, under the name that the model knows.
      breaks: false,
    });
  }
  return changes;
}

function describeAdded({ name, type, role }: SchemaColumn): SchemaChange {
  return {
    kind: 'added',
    column: name,
    sentence: `Column "${name}" (${type}, ${role}) was added.`,
    breaks: false,
  };
}

function describeRemoved(column: SchemaColumn): SchemaChange {
  const { name, type, role } = column;
  return {
    kind: 'removed',
    column: name,
    sentence: `Column "${name}" (${type}, ${role}) was removed.`,
    breaks: isLearned(column),
  };
}

function describeRenamed(before: SchemaColumn, after: SchemaColumn): SchemaChange {
  return {
    kind: 'renamed',
    column: after.name,
    sentence: `Column "${before.name}" is gone and "${after.name}" of the same type (${after.type}) is new: perhaps renamed.`,
    breaks: isLearned(before),
  };
}

/** Whether a model reads or predicts the column. */
function isLearned({ role }: SchemaColumn): boolean {
  return role === 'feature' || role === 'target' || role === 'action' || role === 'reward';
}

function inRole({ role }: SchemaColumn): string {
  return {
    feature: 'a feature',
    target: 'the target',
    id: 'an id',
    weight: 'the weight',
    action: 'the action',
    reward: 'the reward',
    propensity: 'the propensity',
    dropped: 'dropped',
  }[role];
}
