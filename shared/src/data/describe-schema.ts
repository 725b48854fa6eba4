import { ConfigurationError } from '../base/errors.ts';
import type { PipelineConfig } from '../config/schema.ts';
import { screenColumns, screenWithoutTarget } from '../features/screen-columns.ts';
import { type LearningTask, noRows } from '../learners/tasks.ts';
import type { ColumnFacts } from './column-facts.ts';
import { findColumn, type TypedColumn } from './column-types.ts';
import { type LoggedColumns, loggedColumns, loggedRoles } from './logged-columns.ts';
import type { TableProfile } from './profile/profile.ts';
import type { DataSchema } from './schema.ts';
import type { Table } from './table.ts';

type ColumnRole = DataSchema['columns'][number]['role'];

/** A column that a rule leaves out of the features. */
export interface LeftOut {
  readonly name: string;
  readonly rule: 'empty' | 'group' | 'constant' | 'identifier-like' | 'leaking';
  /** One sentence; it names no value of the data. */
  readonly evidence: string;
  /** Whether it stays a feature all the same, because features.keep names it. */
  readonly kept: boolean;
}

export interface SchemaRequest {
  readonly data: PipelineConfig['data'];
  readonly task: LearningTask;
  /** Columns that are no features. */
  readonly drop: readonly string[];
  /** Columns that stay features although a rule would leave them out. */
  readonly keep: readonly string[];
  /** Rows of the training split. */
  readonly sample: Table;
  /** Of the whole training split. */
  readonly profile: TableProfile;
}

/**
 * The schema of a data set: what each column is for. Columns that teach nothing, or what a model must not learn, are
 * left out by rule.
 * @throws ConfigurationError if a column is named that is not there, or none is left to learn from.
 */
export function describeSchema(
  columns: readonly TypedColumn[],
  facts: ReadonlyMap<string, ColumnFacts>,
  request: SchemaRequest,
): { schema: DataSchema; leftOut: LeftOut[] } {
  const { data, drop, keep, sample, profile, task } = request;
  for (const name of drop) findColumn(columns, name, 'features.drop');
  for (const name of keep) findColumn(columns, name, 'features.keep');
  for (const name of data.sensitive) findColumn(columns, name, 'data.sensitive');
  const target = data.target ?? null;
  const roles = new Map<string, ColumnRole>(columns.map(({ name }) => [name, 'feature']));
  for (const name of drop) roles.set(name, 'dropped');
  for (const name of data.id ?? []) roles.set(name, 'id');
  if (data.weight !== undefined) roles.set(data.weight, 'weight');
  if (target !== null) roles.set(target, 'target');
  const logged = loggedColumns(data, task);
  // Whatever features.keep says: a policy that sees what was done, or what it earned, has nothing to decide.
  if (logged !== null) for (const role of loggedRoles) roles.set(logged[role], role);
  const candidates = columns.map(({ name }) => name).filter((name) => roles.get(name) === 'feature');
  const { by } = data.split;
  const group = typeof by === 'object' && 'group' in by ? by.group : undefined;
  const certain = candidates.flatMap((name): Omit<LeftOut, 'kept'>[] => {
    if (facts.get(name)?.present === 0) {
      return [{ name, rule: 'empty', evidence: 'It has no value in any row.' }];
    }
    if (name !== group) return [];
    return [
      {
        name,
        rule: 'group',
        evidence: 'The data is split by it, so that no group of the test was learned from.',
      },
    ];
  });
  const others = candidates.filter((name) => certain.every((column) => column.name !== name));
  if (task === 'reinforcement') throw noRows();
  const inSample = screen(sample, others, logged, request, group);
  // What is constant in the sample may have another value in a row beyond it.
  const screened = inSample.filter(
    ({ name, rule }) => rule !== 'constant' || profile.columns[name].distinct === 1,
  );
  // Nothing keeps a column that has nothing to tell.
  const isKept = ({ name, rule }: Omit<LeftOut, 'kept'>) => rule !== 'empty' && keep.includes(name);
  const leftOut = [...certain, ...screened].map((column) => ({ ...column, kept: isKept(column) }));
  for (const { name, kept } of leftOut) if (!kept) roles.set(name, 'dropped');
  if (![...roles.values()].includes('feature')) throw nothingLeft(leftOut);
  const described = columns.map((column) => ({ ...column, role: roles.get(column.name) as ColumnRole }));
  return { schema: { format: 'mlops-schema/1', columns: described, target }, leftOut };
}

/** What the rules say: a column may not tell the answer or, where decisions are learned, what one earned. */
function screen(
  sample: Table,
  columns: readonly string[],
  logged: LoggedColumns | null,
  { data, task }: SchemaRequest,
  group: string | undefined,
): Omit<LeftOut, 'kept'>[] {
  const options = { columns, ...(group ? { group } : {}) };
  if (logged !== null)
    return screenColumns(sample, { ...options, target: logged.reward, task: 'regression' });
  if (data.target === undefined || (task !== 'classification' && task !== 'regression')) {
    return screenWithoutTarget(sample, columns);
  }
  return screenColumns(sample, { ...options, target: data.target, task });
}

/** One sentence for the log. */
export function describeLeftOut({ name, rule, evidence, kept }: LeftOut): string {
  return `Column "${name}" is ${kept ? 'kept' : 'not used'} as a feature (${rule}): ${evidence}`;
}

function nothingLeft(leftOut: readonly LeftOut[]): ConfigurationError {
  const reasons = leftOut.map(({ name, rule }) => `"${name}" (${rule})`).join(', ');
  return new ConfigurationError(
    `No column is left to learn from${reasons ? `; left out by rule: ${reasons}` : ''}.`,
    {
      location: { key: leftOut.length > 0 ? 'features.keep' : 'features.drop' },
      hint: 'Besides target, id and weight the data needs at least one column with values; features.keep overrides a rule.',
    },
  );
}
