import type { MessagePort, Worker } from 'node:worker_threads';
import { InfrastructureError } from './errors.ts';
import { startWorker } from './worker.ts';

/**
 * What one thread of a crew can do: its part of a batch of work over shared memory.
 * @param task what is done to each portion of the batch.
 * @param portion from 0.
 * @param batch a number of its own for each batch that is shared; -1 if this thread does all of it.
 */
export type PortionWork = (task: number, portion: number, batch: number) => void;

/** Numbers that the threads of a crew agree by. Portions are numbered through all batches. */
export type CrewControl = Int32Array;

/**
 * `next` is the first portion that nobody has taken, `limit` the end of the present batch (negative: all is over),
 * `done` how many are finished. `first` and `task` tell the batch: they change only while no portion is open.
 */
const place = { next: 0, limit: 1, done: 2, first: 3, task: 4, failed: 5, count: 6 } as const;

/**
 * How often a thread looks for news before it goes to sleep: some ten microseconds. To be woken takes longer, and
 * most batches follow each other more quickly.
 */
const looks = 4000;

/**
 * Threads that share the portions of one batch of work after the other. Every thread, the one that asks too, takes
 * portions while there are any, so one that starts late or is held up costs nothing. The work must not depend on
 * who does which portion, nor when.
 */
export class ThreadCrew {
  readonly #work: PortionWork;
  readonly #control: CrewControl = new Int32Array(new SharedArrayBuffer(4 * place.count));
  readonly #workers: Promise<Worker | null>[];
  #limit = 0;

  /**
   * @param work of this thread.
   * @param job of the other threads, in actions/worker-jobs.ts: it calls `joinCrew` with the control it is given.
   * @param dataOf what the job of thread 1, 2, … is started with.
   * @param helpers threads besides this one. Where one cannot be started, the others do its work.
   */
  constructor(
    work: PortionWork,
    job: string,
    dataOf: (control: CrewControl, thread: number) => unknown,
    helpers: number,
  ) {
    this.#work = work;
    this.#workers = Array.from({ length: helpers }, (_, index) =>
      startHelper(job, dataOf(this.#control, index + 1), this.#control),
    );
  }

  /** Waits until the other threads were set off: without a pause before its first batch a crew is this thread alone. */
  async ready(): Promise<void> {
    await Promise.all(this.#workers);
  }

  /**
   * Does a batch; when it returns all of it is done.
   * @returns the batch's number.
   * @throws InfrastructureError if another thread failed.
   */
  run(task: number, portions: number): number {
    if (portions < 2 || this.#workers.length === 0) {
      for (let portion = 0; portion < portions; portion++) this.#work(task, portion, -1);
      return -1;
    }
    const control = this.#control;
    const first = this.#limit;
    this.#limit += portions;
    control[place.first] = first;
    control[place.task] = task;
    Atomics.store(control, place.limit, this.#limit);
    Atomics.notify(control, place.limit);
    takePortions(control, this.#work);
    this.#awaitOthers();
    return first;
  }

  #awaitOthers(): void {
    const control = this.#control;
    for (;;) {
      const done = look(control, place.done, (value) => value === this.#limit);
      if (done === this.#limit) return;
      if (Atomics.load(control, place.failed) === 1) {
        throw new InfrastructureError('A thread failed at its part of the work.', {
          hint: 'Run it again, on a machine with more memory if it fails again.',
        });
      }
      Atomics.wait(control, place.done, done, 1000);
    }
  }

  /** Ends the other threads. */
  async close(): Promise<void> {
    Atomics.store(this.#control, place.limit, -1);
    Atomics.notify(this.#control, place.limit);
    for (const worker of await Promise.all(this.#workers)) await worker?.terminate();
  }
}

async function startHelper(job: string, data: unknown, control: CrewControl): Promise<Worker | null> {
  try {
    const worker = await startWorker(job, data);
    worker.on('error', () => Atomics.store(control, place.failed, 1));
    return worker;
  } catch {
    return null;
  }
}

/** What another thread of a crew does: takes portions of batch after batch until all is over. */
export function joinCrew(control: CrewControl, port: MessagePort, work: PortionWork): void {
  try {
    for (;;) {
      const limit = takePortions(control, work);
      if (limit < 0) break;
      const seen = look(control, place.limit, (value) => value !== limit);
      if (seen === limit) Atomics.wait(control, place.limit, limit);
    }
  } catch (error) {
    Atomics.store(control, place.failed, 1);
    Atomics.notify(control, place.done);
    throw error;
  } finally {
    port.close();
  }
}

/** Looks at a number for a while. @returns what it is in the end. */
function look(control: CrewControl, at: number, isNews: (value: number) => boolean): number {
  let value = Atomics.load(control, at);
  for (let i = 0; i < looks && !isNews(value); i++) value = Atomics.load(control, at);
  return value;
}

/**
 * Takes portions while there are any. A portion that was taken keeps its batch open, so what is read about the
 * batch after taking it holds.
 * @returns the limit at which there was nothing left.
 */
function takePortions(control: CrewControl, work: PortionWork): number {
  for (;;) {
    const next = Atomics.load(control, place.next);
    const limit = Atomics.load(control, place.limit);
    if (next >= limit) return limit;
    if (Atomics.compareExchange(control, place.next, next, next + 1) !== next) continue;
    const first = control[place.first];
    work(control[place.task], next - first, first);
    if (Atomics.add(control, place.done, 1) + 1 === limit) Atomics.notify(control, place.done);
  }
}
