import type { Table } from '../data/table.ts';
import type { ModelManifest } from '../registry/manifest.ts';
import { openModel } from '../registry/model-package.ts';
import { singleRows } from './single-rows.ts';

/** A model package that was verified, as it is told to another process. */
export interface PackagePlace {
  readonly folder: string;
  readonly manifest: ModelManifest;
}

export interface LatencyOrder {
  /** They take turns on the same rows, so that whatever else the machine does meets all of them alike. */
  readonly models: readonly PackagePlace[];
  readonly table: Table;
  /** Answers before it counts: code that runs often is compiled while it runs. */
  readonly warmUp: number;
  /** Answers that count, of each model. */
  readonly rows: number;
  /** Milliseconds after which no further row is begun, though not before `fewestRows`. */
  readonly timeLimit: number;
  readonly fewestRows: number;
}

/** @returns milliseconds of each answer that counts, model by model. */
export async function measureLatencyJob(data: unknown): Promise<Float64Array[]> {
  const { models, table, warmUp, rows, timeLimit, fewestRows } = data as LatencyOrder;
  const asked = [];
  for (const model of models) asked.push(await openModel(model));
  const inputs = singleRows(table);
  const times = models.map((): number[] => []);
  const begin = performance.now();
  for (let turn = 0; turn < warmUp + rows; turn++) {
    const isLate = performance.now() - begin > timeLimit;
    if (isLate && times[0].length >= fewestRows) break;
    const input = inputs[turn % inputs.length];
    for (let step = 0; step < asked.length; step++) {
      // Who is first in a turn changes: the second finds the row in the caches.
      const at = (step + turn) % asked.length;
      const start = performance.now();
      asked[at].predict(input);
      const time = performance.now() - start;
      if (turn >= warmUp || isLate) times[at].push(time);
    }
  }
  return times.map((values) => Float64Array.from(values));
}
