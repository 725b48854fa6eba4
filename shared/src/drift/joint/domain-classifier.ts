import type { Worker } from 'node:worker_threads';
import { InfrastructureError } from '../../base/errors.ts';
import { Random } from '../../base/random.ts';
import { startWorker } from '../../base/worker.ts';
import { type Column, selectRows, type Table } from '../../data/table.ts';
import type { JointEvidence } from './joint-evidence.ts';
import { type DomainSides, learnDomains } from './learn-domains.ts';

/** Rows of each side that are looked at; more would sharpen the answer little. */
const mostRows = 5000;
/** Values of each side that are looked at, where there are many columns. */
const mostValues = 400_000;
/** How many times the other side's rows a side is worth having: trees see little of a side that is rare. */
const mostImbalance = 4;
/** Rows of each side below which nothing can be learned. */
const leastRows = 50;
/** Values of both sides from which on learning takes longer than starting a thread that does it beside other work. */
const manyValues = 200_000;

/** What is being found out: awaited once the answer is needed. */
export interface DomainAnswer {
  readonly evidence: Promise<JointEvidence | null>;
}

/**
 * A domain classifier (D. Lopez-Paz and M. Oquab, 2017): boosted trees learn which rows are current and which the
 * reference's; when they can tell rows that they have not seen, the sides differ, whatever in.
 * @param columns to look at; those that only one side has, or with another kind of values, and dates are left out.
 * @param threadFrom values of both sides from which on a thread of its own does it.
 * @returns once it has begun; the answer is null with too few rows or no column to look at.
 * @throws the signal's reason when it is aborted.
 */
export async function classifyDomains(
  reference: Table,
  current: Table,
  columns: readonly string[],
  signal: AbortSignal,
  threadFrom = manyValues,
): Promise<DomainAnswer> {
  if (Math.min(reference.rows, current.rows) < leastRows) return { evidence: Promise.resolve(null) };
  const names = columns.filter((name) =>
    isComparable(reference.columns.get(name), current.columns.get(name)),
  );
  if (names.length === 0) return { evidence: Promise.resolve(null) };
  const random = new Random(1);
  const most = Math.min(
    mostRows,
    Math.floor(mostValues / names.length),
    mostImbalance * Math.min(reference.rows, current.rows),
  );
  const sides: DomainSides = [sample(reference, names, most, random), sample(current, names, most, random)];
  if ((sides[0].rows + sides[1].rows) * names.length < threadFrom) {
    return { evidence: Promise.resolve(await learnDomains(sides, names, signal)) };
  }
  const worker = await startWorker('classify-domains', { sides, names });
  const evidence = answerOf(worker, signal);
  // It may fail before anybody waits for it.
  evidence.catch(() => undefined);
  return { evidence };
}

/** What a thread finds out; it is ended when the signal is aborted. */
function answerOf(worker: Worker, signal: AbortSignal): Promise<JointEvidence> {
  const { promise, resolve, reject } = Promise.withResolvers<JointEvidence>();
  const stop = (): void => reject(signal.reason);
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop);
  worker.once('message', resolve).once('error', reject);
  worker.once('exit', () =>
    reject(
      new InfrastructureError('The thread of the domain classifier ended before it had an answer.', {
        hint: 'Run the check again, on a machine with more memory if it fails again.',
      }),
    ),
  );
  return promise.finally(() => {
    signal.removeEventListener('abort', stop);
    void worker.terminate();
  });
}

function isComparable(before: Column | undefined, now: Column | undefined): boolean {
  if (before === undefined || now === undefined || before.kind !== now.kind) return false;
  return [before, now].every(({ type }) => type !== 'date' && type !== 'timestamp');
}

/** So many rows in random order: the beginning of a shuffle (R. A. Fisher and F. Yates, 1938). */
function sample(table: Table, names: readonly string[], most: number, random: Random): Table {
  const size = Math.min(most, table.rows);
  const order = new Int32Array(size);
  // The places that do not hold their own row any more: few of many.
  const moved = new Map<number, number>();
  for (let i = 0; i < size; i++) {
    const j = i + Math.floor(random.uniform() * (table.rows - i));
    order[i] = moved.get(j) ?? j;
    moved.set(j, moved.get(i) ?? i);
  }
  const columns = new Map(names.map((name) => [name, table.columns.get(name)!]));
  return selectRows({ rows: table.rows, columns }, order);
}
