import { messageOf } from '../base/errors.ts';
import type { WorkerJob } from '../base/worker.ts';
import { writeParquet } from '../data/parquet.ts';
import { tableOf } from '../data/table.ts';
import type { LogFile, LogFileWritten } from './prediction-log.ts';

/** Writes the files of a prediction log, one after the other, until the thread is ended. */
export const writePredictionLog: WorkerJob = (_data, port) => {
  let before = Promise.resolve();
  port.on('message', (file: LogFile) => {
    before = before.then(async () => {
      const written: LogFileWritten = { error: await write(file) };
      port.postMessage(written);
    });
  });
};

async function write({ path, columns }: LogFile): Promise<string | null> {
  try {
    await writeParquet(path, tableOf(columns));
    return null;
  } catch (error) {
    return messageOf(error);
  }
}
