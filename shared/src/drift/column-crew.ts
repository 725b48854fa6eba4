import { availableParallelism } from 'node:os';
import type { MessagePort } from 'node:worker_threads';
import { type CrewControl, joinCrew, type PortionWork, ThreadCrew } from '../base/thread-crew.ts';
import type { Table } from '../data/table.ts';
import { keepSorted, sortPresent } from './sorted-values.ts';
import { keepWalk, walkSamples } from './walk-values.ts';

/** Its name in actions/worker-jobs.ts. */
const job = 'drift-columns';

/** Values of both sides from which on it takes longer to go through them than to start a thread. */
const manyValues = 4_000_000;

/** Threads at most: what they share is the memory, which does not become quicker. */
const mostThreads = 4;

/** What the threads of a crew share. */
interface SharedColumns {
  /** The reference's columns, then the current ones in the same order. */
  readonly values: readonly Float64Array[];
  /** Of each of them the place for its values in order, and how many are present. */
  readonly sorted: readonly Float64Array[];
  readonly present: Int32Array;
  /** What a walk along both sides of a column tells: three numbers each. */
  readonly walks: Float64Array;
}

interface HelperOrder {
  readonly columns: SharedColumns;
  readonly control: CrewControl;
}

const tasks = { sort: 0, walk: 1 } as const;

/**
 * Does on all cores what takes longest of comparing numbers: each side's values are put in order, and both gone through
 * together. What follows finds that done. Of few values, or those that threads cannot share, nothing is done ahead. The
 * result is the same whoever does it.
 * @param names of the columns that will be compared.
 * @param options.threads this one included. @param options.fewest values from which on the work is shared.
 */
export async function prepareColumns(
  reference: Table,
  current: Table,
  names: readonly string[],
  options: { threads?: number; fewest?: number } = {},
): Promise<void> {
  const { threads = Math.min(mostThreads, availableParallelism()), fewest = manyValues } = options;
  const sides = [reference, current].map((table) => names.map((name) => numbersOf(table, name)));
  const shared = names.flatMap((_, i) => {
    const [before, now] = [sides[0][i], sides[1][i]];
    return before === null || now === null ? [] : [[before, now] as const];
  });
  const count = shared.reduce((sum, [before, now]) => sum + before.length + now.length, 0);
  if (threads < 2 || count < fewest) return;
  const values = [...shared.map(([before]) => before), ...shared.map(([, now]) => now)];
  const columns: SharedColumns = {
    values,
    sorted: values.map(({ length }) => new Float64Array(new SharedArrayBuffer(8 * length))),
    present: new Int32Array(new SharedArrayBuffer(4 * values.length)),
    walks: new Float64Array(new SharedArrayBuffer(8 * 3 * shared.length)),
  };
  const orderOf = (control: CrewControl): HelperOrder => ({ columns, control });
  const crew = new ThreadCrew(workOn(columns), job, orderOf, threads - 1);
  try {
    await crew.ready();
    crew.run(tasks.sort, values.length);
    crew.run(tasks.walk, shared.length);
  } finally {
    await crew.close();
  }
  const sorted = values.map((_, i) => sortedPart(columns, i));
  for (const [i, numbers] of values.entries()) keepSorted(numbers, sorted[i]);
  for (let i = 0; i < shared.length; i++) {
    if (sorted[i].length === 0 || sorted[i + shared.length].length === 0) continue;
    const [distance, least, most] = columns.walks.subarray(3 * i);
    keepWalk(sorted[i], sorted[i + shared.length], { distance, least, most });
  }
}

/** What a helping thread does. */
export function helpWithColumns(data: unknown, port: MessagePort): void {
  const { columns, control } = data as HelperOrder;
  joinCrew(control, port, workOn(columns));
}

function workOn(columns: SharedColumns): PortionWork {
  const { values, sorted, present, walks } = columns;
  const half = values.length / 2;
  return (task, portion) => {
    if (task === tasks.sort) {
      present[portion] = sortPresent(values[portion], sorted[portion]);
      return;
    }
    const before = sortedPart(columns, portion);
    const now = sortedPart(columns, portion + half);
    if (before.length === 0 || now.length === 0) return;
    const { distance, least, most } = walkSamples(before, now);
    walks.set([distance, least, most], 3 * portion);
  };
}

function sortedPart({ sorted, present }: SharedColumns, column: number): Float64Array {
  return sorted[column].subarray(0, present[column]);
}

/** The numbers of a column, if threads can share them; null for what is compared by counting. */
function numbersOf(table: Table, name: string): Float64Array | null {
  const column = table.columns.get(name);
  if (column?.kind !== 'numeric' || column.type === 'boolean') return null;
  return column.values.buffer instanceof SharedArrayBuffer ? column.values : null;
}
