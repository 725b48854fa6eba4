import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { ConfigurationError, messageOf } from '../base/errors.ts';
import { startWorker } from '../base/worker.ts';
import type { Column } from '../data/table.ts';
import type { PredictAnswer } from './answer-request.ts';
import type { EventLog } from './events.ts';
import { LoggedRows } from './logged-rows.ts';
import type { ServingMetrics } from './metrics.ts';
import type { ServedModel } from './served-model.ts';

export interface PredictionLogOptions {
  /** Absolute; made where it is missing. */
  readonly folder: string;
  /** Of the requests, drawn by chance. */
  readonly share: number;
  /** Time after which a file is closed, in milliseconds. */
  readonly intervalMilliseconds: number;
}

/** What is kept in memory for one file of a model; with the files that are being written that bounds all of it. */
const mostRows = 20_000;
const mostCharacters = 4_000_000;
/** Models whose rows are collected at a time: the current one, the one before it, and one that is tried. */
const mostModels = 3;
/** Files that are handed over and not written yet. */
const mostPending = 4;

/** What the writing thread is told. */
export interface LogFile {
  readonly path: string;
  readonly columns: readonly Column[];
}

/** What it says. */
export interface LogFileWritten {
  readonly error: string | null;
}

/**
 * Keeps a sample of requests with their answers as Parquet files, which drift-check reads. Another thread writes them,
 * and where it does not keep up rows are left out and counted: no request ever waits for the disk.
 */
export class PredictionLog {
  readonly #options: PredictionLogOptions;
  readonly #metrics: ServingMetrics;
  readonly #log: EventLog;
  readonly #worker: Worker;
  readonly #timer: NodeJS.Timeout;
  /** In a trial two models answer in turns, so each has its own. */
  readonly #rows = new Map<ServedModel, LoggedRows>();
  #pending = 0;
  #files = 0;
  /** Whether the writing thread is no more. */
  #ended = false;
  #onWritten: () => void = () => undefined;

  /** @throws ConfigurationError if there cannot be such a folder. */
  static async open(
    options: PredictionLogOptions,
    metrics: ServingMetrics,
    log: EventLog,
  ): Promise<PredictionLog> {
    try {
      await mkdir(options.folder, { recursive: true });
    } catch (cause) {
      throw new ConfigurationError(`Predictions cannot be kept in "${options.folder}": ${messageOf(cause)}`, {
        location: { key: 'log-predictions' },
        cause,
      });
    }
    return new PredictionLog(options, metrics, log, await startWorker('write-prediction-log', null));
  }

  private constructor(options: PredictionLogOptions, metrics: ServingMetrics, log: EventLog, worker: Worker) {
    this.#options = options;
    this.#metrics = metrics;
    this.#log = log;
    this.#worker = worker;
    worker.on('message', ({ error }: LogFileWritten) => this.#written(error));
    worker.on('error', (error) => this.#log('error', 'prediction-log-failed', { error: messageOf(error) }));
    worker.on('exit', () => {
      this.#ended = true;
      this.#onWritten();
    });
    this.#timer = setInterval(() => this.#handAll(), options.intervalMilliseconds);
    this.#timer.unref();
  }

  /** Takes the rows of an answer if the sample has it. */
  offer(answer: PredictAnswer, requestId: string | null): void {
    if (Math.random() >= this.#options.share) return;
    const rows = answer.rows.table.rows;
    if (this.#ended || this.#pending >= mostPending || rows > mostRows) {
      this.#metrics.unloggedRows += rows;
      return;
    }
    let logged = this.#rows.get(answer.model);
    if (logged === undefined) {
      // A model that answers no more must not stay in memory for its rows.
      const [oldest] = this.#rows;
      if (this.#rows.size >= mostModels) this.#hand(...oldest);
      logged = new LoggedRows(answer.model);
      this.#rows.set(answer.model, logged);
    }
    logged.add(answer, requestId, Date.now());
    this.#metrics.loggedRows += rows;
    if (logged.rows >= mostRows || logged.characters >= mostCharacters) this.#hand(answer.model, logged);
  }

  /** Writes what is there, and ends. */
  async close(): Promise<void> {
    clearInterval(this.#timer);
    this.#handAll();
    const written = new Promise<void>((resolve) => {
      this.#onWritten = resolve;
    });
    if (this.#pending > 0 && !this.#ended) await written;
    await this.#worker.terminate();
  }

  #handAll(): void {
    for (const [model, logged] of this.#rows) this.#hand(model, logged);
  }

  /** Gives the rows that were collected of a model to the thread that writes. */
  #hand(model: ServedModel, logged: LoggedRows): void {
    this.#rows.delete(model);
    const columns = logged.columns();
    // The time first, so that names sort as they came about.
    const time = new Date().toISOString().replaceAll(':', '-');
    const name = `predictions-${time}-${process.pid}-${++this.#files}.parquet`;
    const file: LogFile = { path: join(this.#options.folder, name), columns };
    this.#pending++;
    this.#worker.postMessage(
      file,
      columns.map((column) => (column.kind === 'text' ? column.codes : column.values).buffer as ArrayBuffer),
    );
  }

  #written(error: string | null): void {
    this.#pending--;
    if (error !== null) this.#log('error', 'prediction-log-failed', { error });
    if (this.#pending === 0) this.#onWritten();
  }
}
