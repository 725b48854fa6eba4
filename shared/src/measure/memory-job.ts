import { readFile } from 'node:fs/promises';
import type { Table } from '../data/table.ts';
import { openModel } from '../registry/model-package.ts';
import type { PackagePlace } from './latency-job.ts';
import { singleRows } from './single-rows.ts';

export interface MemoryOrder {
  readonly model: PackagePlace;
  readonly table: Table;
}

const kibibyte = 1024;

/** @returns bytes by which this process has grown, at its largest, since before it loaded the model. */
export async function measureMemoryJob(data: unknown): Promise<number> {
  const { model, table } = data as MemoryOrder;
  const inputs = singleRows(table);
  const before = process.memoryUsage.rss();
  const { predict } = await openModel(model);
  let largest = process.memoryUsage.rss();
  for (const input of inputs) {
    predict(input);
    largest = Math.max(largest, process.memoryUsage.rss());
  }
  return Math.max(0, Math.max(largest, (await largestEver()) ?? 0) - before);
}

/**
 * Linux knows how large a process was at its largest, loading included. What `getrusage` says of that is no use: a process
 * inherits it from the one that started it.
 */
async function largestEver(): Promise<number | null> {
  const status = await readFile('/proc/self/status', 'utf8').catch(() => '');
  const found = /^VmHWM:\s+(\d+) kB$/m.exec(status);
  return found === null ? null : Number(found[1]) * kibibyte;
}
