import type { PortionWork } from '../../base/thread-crew.ts';
import type { BinnedMatrix } from './binning.ts';
import { chunkRows } from './grid.ts';
import { HistogramBuilder } from './histogram.ts';
import { ChunkedLoss, type LossMemory } from './loss.ts';
import type { RowMemory } from './row-memory.ts';

/** Rows of a leaf that are sorted by side at a time. */
export const partitionRows = 2 ** 15;

/** What is done to the rows, portion by portion. */
export const rowTask = { evaluate: 0, beginTree: 1, histogram: 2, divide: 3, join: 4, addValues: 5 } as const;

/** What a batch is about. Numbers in SharedRows.batch. */
export const batchPlace = { start: 0, end: 1, feature: 2, output: 3, leaves: 4, count: 5 } as const;

/** All that the threads of one training share, by reference. */
export interface SharedRows {
  readonly binned: BinnedMatrix;
  readonly memory: RowMemory;
  readonly loss: LossMemory;
  readonly scores: Float64Array;
  /** Where divided rows wait to be put back: those that go left, and the others. */
  readonly movedLeft: Int32Array;
  readonly movedRight: Int32Array;
  /** Rows that go left of each portion. */
  readonly leftRows: Int32Array;
  /** 1 for each bin that goes left. */
  readonly goesLeft: Uint8Array;
  /** Of the finished tree, in the order of the rows: where each leaf ends, and what it adds to the scores. */
  readonly leafEnds: Int32Array;
  readonly leafValues: Float64Array;
  readonly batch: Int32Array;
}

/**
 * What one thread does to its portions. No two portions of a batch write to the same memory, and sums are exact or
 * kept by portion, so nothing depends on who does which.
 * @param thread from 0.
 * @param histogramOf where this thread adds up a batch's histogram.
 */
export function workOnRows(
  rows: SharedRows,
  thread: number,
  histogramOf: (batch: number) => Float64Array,
): PortionWork {
  const { binned, memory, batch, scores } = rows;
  const { order } = memory;
  const builder = new HistogramBuilder(binned, memory, rows.loss.largestHessian, thread);
  const loss = new ChunkedLoss(rows.loss);
  const tasks: Record<number, (portion: number, batchNumber: number) => void> = {
    [rowTask.evaluate]: (portion) => loss.evaluate(scores, portion),
    [rowTask.beginTree]: (portion) => {
      loss.differentiate(batch[batchPlace.output], portion);
      const end = Math.min((portion + 1) * chunkRows, binned.rows);
      for (let row = portion * chunkRows; row < end; row++) order[row] = row;
    },
    [rowTask.histogram]: (portion, batchNumber) => {
      const start = batch[batchPlace.start] + portion * chunkRows;
      const end = Math.min(start + chunkRows, batch[batchPlace.end]);
      builder.add(start, end, histogramOf(batchNumber));
    },
    [rowTask.divide]: (portion) => divide(rows, portion),
    [rowTask.join]: (portion) => join(rows, portion),
    [rowTask.addValues]: (portion) => addValues(rows, portion),
  };
  return (task, portion, batchNumber) => tasks[task](portion, batchNumber);
}

/** Sorts a portion of a leaf's rows by side, into the memory where they wait. */
function divide(rows: SharedRows, portion: number): void {
  const { binned, movedLeft, movedRight, leftRows, goesLeft, batch } = rows;
  const { order } = rows.memory;
  const { columns } = binned;
  const start = batch[batchPlace.start] + portion * partitionRows;
  const end = Math.min(start + partitionRows, batch[batchPlace.end]);
  const column = batch[batchPlace.feature] * binned.rows;
  let left = start;
  let right = start;
  // Both sides are written and one pointer moves: no branch for the processor to guess.
  for (let i = start; i < end; i++) {
    const row = order[i];
    const side = goesLeft[columns[column + row]];
    movedLeft[left] = row;
    movedRight[right] = row;
    left += side;
    right += 1 - side;
  }
  leftRows[portion] = left - start;
}

/** Puts a portion's divided rows back, behind those of the portions before it: each side keeps its order. */
function join({ memory, movedLeft, movedRight, leftRows, batch }: SharedRows, portion: number): void {
  const { order } = memory;
  const leafStart = batch[batchPlace.start];
  const leafEnd = batch[batchPlace.end];
  const start = leafStart + portion * partitionRows;
  const end = Math.min(start + partitionRows, leafEnd);
  let before = 0;
  for (let i = 0; i < portion; i++) before += leftRows[i];
  let allLeft = before;
  for (let i = portion; i < Math.ceil((leafEnd - leafStart) / partitionRows); i++) allLeft += leftRows[i];
  const left = leftRows[portion];
  order.set(movedLeft.subarray(start, start + left), leafStart + before);
  order.set(movedRight.subarray(start, end - left), start - before + allLeft);
}

/** Adds the leaves' values to the scores of a portion of the ordered rows. */
function addValues({ memory, scores, leafEnds, leafValues, batch }: SharedRows, portion: number): void {
  const { order } = memory;
  const firstScore = batch[batchPlace.output] * order.length;
  const end = Math.min((portion + 1) * chunkRows, order.length);
  let at = portion * chunkRows;
  for (let leaf = 0; at < end; leaf++) {
    const leafEnd = Math.min(leafEnds[leaf], end);
    const value = leafValues[leaf];
    for (; at < leafEnd; at++) scores[firstScore + order[at]] += value;
  }
}
