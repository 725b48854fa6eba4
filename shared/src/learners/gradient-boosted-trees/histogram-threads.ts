import type { MessagePort, Worker } from 'node:worker_threads';
import { InfrastructureError } from '../../base/errors.ts';
import { startWorker } from '../../base/worker.ts';
import type { BinnedMatrix } from './binning.ts';
import { type Derivatives, HistogramBuilder, slotWidth } from './histogram.ts';

/** Its name in actions/worker-jobs.ts. */
export const histogramJob = 'boosting-histograms';

/** Rows that a thread takes at a time: enough to pay for taking them, few enough that nobody waits long. */
const portionRows = 2 ** 13;

/**
 * Numbers that the threads agree by. Portions are numbered through all leaves. `next` is the first that nobody has
 * taken, `limit` the end of the present leaf's (negative: all is over), `done` how many are finished. `first`,
 * `start` and `end` tell the leaf: they change only while no portion is open.
 */
const place = { next: 0, limit: 1, done: 2, first: 3, start: 4, end: 5, failed: 6, count: 7 } as const;

/** All that threads share, by reference. */
interface SharedRows {
  readonly binned: BinnedMatrix;
  readonly derivatives: Derivatives;
  readonly order: Int32Array;
  readonly control: Int32Array;
}

interface ThreadOrder extends SharedRows {
  /** The thread's own histogram, and the `first` of the leaf that it is about. */
  readonly partial: Float64Array;
  readonly leaf: Int32Array;
}

/**
 * Builds histograms as HistogramBuilder does, with the help of other threads. Every thread, this one too, takes
 * portions of a leaf's rows while there are any, so one that starts late or is held up costs nothing. Sums are
 * exact: who has added what makes no difference to a single bit.
 */
export class HistogramThreads {
  readonly #shared: SharedRows;
  readonly #builder: HistogramBuilder;
  readonly #helpers: readonly ThreadOrder[];
  readonly #workers: Promise<Worker | null>[];
  #limit = 0;

  /**
   * @param binned whose words lie in shared memory, as `derivatives` and `order` do.
   * @param helpers threads besides this one.
   */
  constructor(binned: BinnedMatrix, derivatives: Derivatives, order: Int32Array, helpers: number) {
    const control = new Int32Array(new SharedArrayBuffer(4 * place.count));
    this.#shared = { binned, derivatives, order, control };
    this.#builder = new HistogramBuilder(binned);
    this.#helpers = Array.from({ length: helpers }, () => ({
      ...this.#shared,
      partial: new Float64Array(new SharedArrayBuffer(8 * binned.slots * slotWidth)),
      leaf: new Int32Array(new SharedArrayBuffer(4)).fill(-1),
    }));
    this.#workers = this.#helpers.map(startHelper);
  }

  /**
   * Adds the rows order[start … end − 1] to a histogram.
   * @throws InfrastructureError if a thread failed at its portion.
   */
  add(
    derivatives: Derivatives,
    order: Int32Array,
    start: number,
    end: number,
    histogram: Float64Array,
  ): void {
    const portions = Math.ceil((end - start) / portionRows);
    if (portions < 2) {
      this.#builder.add(derivatives, order, start, end, histogram);
      return;
    }
    const { control } = this.#shared;
    const first = this.#limit;
    this.#limit += portions;
    control[place.first] = first;
    control[place.start] = start;
    control[place.end] = end;
    Atomics.store(control, place.limit, this.#limit);
    Atomics.notify(control, place.limit);
    workOff(this.#shared, this.#builder, () => histogram);
    this.#awaitOthers();
    for (const { leaf, partial } of this.#helpers) {
      if (leaf[0] !== first) continue;
      for (let i = 0; i < histogram.length; i++) histogram[i] += partial[i];
    }
  }

  #awaitOthers(): void {
    const { control } = this.#shared;
    for (;;) {
      const done = Atomics.load(control, place.done);
      if (done === this.#limit) return;
      if (Atomics.load(control, place.failed) === 1) {
        throw new InfrastructureError('A thread failed while histograms were built.', {
          hint: 'Run the training again, on a machine with more memory if it fails again.',
        });
      }
      Atomics.wait(control, place.done, done, 1000);
    }
  }

  /** Ends the other threads. */
  async close(): Promise<void> {
    const { control } = this.#shared;
    Atomics.store(control, place.limit, -1);
    Atomics.notify(control, place.limit);
    for (const worker of await Promise.all(this.#workers)) await worker?.terminate();
  }
}

/** Null where no thread can be started: the others do its work. */
async function startHelper(order: ThreadOrder): Promise<Worker | null> {
  try {
    const worker = await startWorker(histogramJob, order);
    worker.on('error', () => Atomics.store(order.control, place.failed, 1));
    return worker;
  } catch {
    return null;
  }
}

/** What a helping thread does: takes portions of leaf after leaf until all is over. */
export function helpWithHistograms(data: unknown, port: MessagePort): void {
  const order = data as ThreadOrder;
  const { control, partial, leaf, binned } = order;
  const builder = new HistogramBuilder(binned);
  const histogramOf = (first: number): Float64Array => {
    if (leaf[0] !== first) partial.fill(0);
    leaf[0] = first;
    return partial;
  };
  try {
    for (;;) {
      const limit = workOff(order, builder, histogramOf);
      if (limit < 0) break;
      Atomics.wait(control, place.limit, limit);
    }
  } catch (error) {
    Atomics.store(control, place.failed, 1);
    Atomics.notify(control, place.done);
    throw error;
  } finally {
    port.close();
  }
}

/**
 * Takes portions while there are any. A portion that was taken keeps its leaf open, so what is read about the leaf
 * after taking it holds.
 * @param histogramOf the leaf whose portions begin at a number.
 * @returns the limit at which there was nothing left.
 */
function workOff(
  { control, derivatives, order }: SharedRows,
  builder: HistogramBuilder,
  histogramOf: (first: number) => Float64Array,
): number {
  for (;;) {
    const next = Atomics.load(control, place.next);
    const limit = Atomics.load(control, place.limit);
    if (next >= limit) return limit;
    if (Atomics.compareExchange(control, place.next, next, next + 1) !== next) continue;
    const first = control[place.first];
    const start = control[place.start] + (next - first) * portionRows;
    const end = Math.min(start + portionRows, control[place.end]);
    builder.add(derivatives, order, start, end, histogramOf(first));
    if (Atomics.add(control, place.done, 1) + 1 === limit) Atomics.notify(control, place.done);
  }
}
