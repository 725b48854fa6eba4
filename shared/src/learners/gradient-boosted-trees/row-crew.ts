import type { MessagePort } from 'node:worker_threads';
import { type CrewControl, joinCrew, ThreadCrew } from '../../base/thread-crew.ts';
import type { BinnedMatrix } from './binning.ts';
import type { Totals } from './gain.ts';
import { chunkRows } from './grid.ts';
import { slotWidth } from './histogram.ts';
import { ChunkedLoss, type LossMemory, sharedNumbers } from './loss.ts';
import type { RowMemory } from './row-memory.ts';
import { batchPlace, partitionRows, rowTask, type SharedRows, workOnRows } from './row-work.ts';

/** Its name in actions/worker-jobs.ts. */
export const boostingJob = 'boosting-rows';

/** What another thread is started with. */
interface ThreadOrder {
  readonly rows: SharedRows;
  readonly control: CrewControl;
  readonly thread: number;
  /** The thread's own histogram, and the number of the batch that it is about. */
  readonly partial: Float64Array;
  readonly batch: Int32Array;
}

/** A leaf of a finished tree: the rows order[start … end − 1], and what it adds to their scores. */
export interface ValuedLeaf {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

/**
 * All that boosting does row by row, shared by threads: the loss and its derivatives, histograms, the division of
 * leaves, new scores. The result does not depend on how many threads there are, to the last bit.
 */
export class RowCrew {
  readonly #rows: SharedRows;
  readonly #loss: ChunkedLoss;
  readonly #crew: ThreadCrew;
  readonly #helpers: readonly Pick<ThreadOrder, 'partial' | 'batch'>[];
  /** Where this thread adds up the present histogram. */
  #histogram: Float64Array = new Float64Array(0);

  /**
   * @param memory whose derivatives are those of the loss.
   * @param scores in shared memory, output by output.
   * @param maxLeaves of a tree.
   * @param threads this one included.
   */
  constructor(
    binned: BinnedMatrix,
    memory: RowMemory,
    loss: LossMemory,
    scores: Float64Array,
    maxLeaves: number,
    threads: number,
  ) {
    const { rows } = binned;
    const integers = (length: number): Int32Array => new Int32Array(new SharedArrayBuffer(4 * length));
    this.#rows = {
      binned,
      memory,
      loss,
      scores,
      movedLeft: integers(rows),
      movedRight: integers(rows),
      leftRows: integers(Math.ceil(rows / partitionRows)),
      goesLeft: new Uint8Array(new SharedArrayBuffer(256)),
      leafEnds: integers(maxLeaves),
      leafValues: sharedNumbers(maxLeaves),
      batch: integers(batchPlace.count),
    };
    this.#loss = new ChunkedLoss(loss);
    const helpers = Array.from({ length: threads - 1 }, () => ({
      partial: sharedNumbers(binned.slots * slotWidth),
      batch: integers(1).fill(-1),
    }));
    this.#helpers = helpers;
    this.#crew = new ThreadCrew(
      workOnRows(this.#rows, 0, () => this.#histogram),
      boostingJob,
      (control, thread): ThreadOrder => ({ rows: this.#rows, control, thread, ...helpers[thread - 1] }),
      helpers.length,
    );
  }

  /** Takes in the present scores. @returns the weighted mean loss. */
  evaluate(): number {
    this.#crew.run(rowTask.evaluate, this.#loss.chunks);
    return this.#loss.mean();
  }

  /** Differentiates the loss by one output's scores and puts the rows in their own order. */
  beginTree(output: number): Totals {
    this.#rows.batch[batchPlace.output] = output;
    this.#crew.run(rowTask.beginTree, this.#loss.chunks);
    return { ...this.#loss.totals(), rows: this.#rows.binned.rows };
  }

  /**
   * Adds the rows order[start … end − 1] to a histogram.
   * @param histogram binned.slots × slotWidth numbers.
   */
  addHistogram(start: number, end: number, histogram: Float64Array): void {
    this.#setLeaf(start, end);
    this.#histogram = histogram;
    const number = this.#crew.run(rowTask.histogram, Math.ceil((end - start) / chunkRows));
    for (const { batch, partial } of this.#helpers) {
      if (number < 0 || batch[0] !== number) continue;
      for (let i = 0; i < histogram.length; i++) histogram[i] += partial[i];
    }
  }

  /**
   * Sorts the rows order[start … end − 1] by side, in place; each side keeps its order.
   * @param goesLeft 1 for each bin of the feature that goes left.
   * @returns where the right side begins.
   */
  partition(start: number, end: number, feature: number, goesLeft: Uint8Array): number {
    const { batch, leftRows } = this.#rows;
    this.#setLeaf(start, end);
    batch[batchPlace.feature] = feature;
    this.#rows.goesLeft.set(goesLeft);
    const portions = Math.ceil((end - start) / partitionRows);
    this.#crew.run(rowTask.divide, portions);
    this.#crew.run(rowTask.join, portions);
    let middle = start;
    for (let portion = 0; portion < portions; portion++) middle += leftRows[portion];
    return middle;
  }

  /** Adds a tree's answers to the scores of its output. @param leaves of all rows. */
  addLeafValues(output: number, leaves: readonly ValuedLeaf[]): void {
    const { batch, leafEnds, leafValues, binned } = this.#rows;
    batch[batchPlace.output] = output;
    const ordered = leaves.toSorted((a, b) => a.start - b.start);
    ordered.forEach(({ end, value }, leaf) => {
      leafEnds[leaf] = end;
      leafValues[leaf] = value;
    });
    this.#crew.run(rowTask.addValues, Math.ceil(binned.rows / chunkRows));
  }

  #setLeaf(start: number, end: number): void {
    this.#rows.batch[batchPlace.start] = start;
    this.#rows.batch[batchPlace.end] = end;
  }

  /** Ends the other threads. */
  async close(): Promise<void> {
    await this.#crew.close();
  }
}

/** What another thread of the crew does. */
export function helpWithRows(data: unknown, port: MessagePort): void {
  const { rows, control, thread, partial, batch } = data as ThreadOrder;
  const histogramOf = (number: number): Float64Array => {
    if (batch[0] !== number) partial.fill(0);
    batch[0] = number;
    return partial;
  };
  joinCrew(control, port, workOnRows(rows, thread, histogramOf));
}
