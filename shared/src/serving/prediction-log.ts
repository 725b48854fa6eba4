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

/** What is kept in memory for one file; with the files that are being written that bounds all of it. */
const mostRows = 20_000;
const mostCharacters = 4_000_000;
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
  #rows: { readonly model: ServedModel; readonly logged: LoggedRows } | null = null;
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
    this.#timer = setInterval(() => this.#hand(), options.intervalMilliseconds);
    this.#timer.unref();
  }

  /** Takes the rows of an answer if the sample has it. */
  offer(answer: PredictAnswer, requestId: string | null): void {
    if (Math.random() >= this.#options.share) return;
    const rows = answer.rows.table.rows;
    if (this.#rows !== null && this.#rows.model !== answer.model) this.#hand();
    if (this.#ended || this.#pending >= mostPending || rows > mostRows) {
      this.#metrics.unloggedRows += rows;
      return;
    }
    this.#rows ??= { model: answer.model, logged: new LoggedRows(answer.model) };
    const { logged } = this.#rows;
    logged.add(answer, requestId, Date.now());
    this.#metrics.loggedRows += rows;
    if (logged.rows >= mostRows || logged.characters >= mostCharacters) this.#hand();
  }

  /** Writes what is there, and ends. */
  async close(): Promise<void> {
    clearInterval(this.#timer);
    this.#hand();
    const written = new Promise<void>((resolve) => {
      this.#onWritten = resolve;
    });
    if (this.#pending > 0 && !this.#ended) await written;
    await this.#worker.terminate();
  }

  /** Gives the rows that were collected to the thread that writes. */
  #hand(): void {
    if (this.#rows === null) return;
    const { logged } = this.#rows;
    this.#rows = null;
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
