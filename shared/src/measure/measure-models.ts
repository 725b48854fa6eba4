import { messageOf } from '../base/errors.ts';
import { runInFreshProcess } from '../base/fresh-process.ts';
import { canAnswer, cannotAnswer } from '../command/command-model.ts';
import type { Table } from '../data/table.ts';
import { quantileOfSorted } from '../evaluate/bootstrap.ts';
import type { Metrics } from '../evaluate/predictions.ts';
import type { ModelManifest } from '../registry/manifest.ts';
import type { LatencyOrder, PackagePlace } from './latency-job.ts';
import type { MeasuredMetric } from './measured-metrics.ts';
import type { MemoryOrder } from './memory-job.ts';
import { sampleRows } from './single-rows.ts';

/** Different rows that are asked about. */
const mostRows = 1000;
/** Single rows whose answers are timed, and those before them that are not. */
const timedRows = 5000;
const warmUpRows = 500;
/** Milliseconds. A model so slow that this is not enough is timed on fewer rows, but on no fewer than the second. */
const timeLimit = 20_000;
const fewestTimedRows = 100;

/** Loading takes its time as well: what has not answered by then hangs. */
const alone = { environment: {}, timeLimit: 10 * 60_000 };

const mebibyte = 1024 ** 2;

/** What was measured of a model and of what it is compared with. */
export interface Measurements {
  readonly candidate: Metrics;
  /** Null without a baseline. */
  readonly baseline: Metrics | null;
}

/**
 * Measures what rules ask for. Latency and memory are those of fresh processes on this machine; the latencies of two
 * models are taken in turns in one process, so that they can be compared.
 * @param asked what is measured: nothing else costs time.
 * @param table rows that the models can answer; null where there are none.
 */
export async function measureModels(
  asked: ReadonlySet<MeasuredMetric>,
  models: { candidate: PackagePlace; baseline: PackagePlace | null },
  table: Table | null,
  signal: AbortSignal,
): Promise<Measurements> {
  const places = [models.candidate, ...(models.baseline === null ? [] : [models.baseline])];
  const found = places.map((): Metrics => ({}));
  if (asked.has('model_size_bytes')) {
    for (const [at, { manifest }] of places.entries())
      found[at].model_size_bytes = { value: sizeOf(manifest) };
  }
  const reasons = places.map(({ manifest }) => whyNotAsked(manifest, table));
  const askable = [...places.keys()].filter((at) => reasons[at] === null);
  const rows = table === null ? null : sampleRows(table, mostRows);
  const latencies = (['latency_p50_ms', 'latency_p99_ms'] as const).filter((name) => asked.has(name));
  for (const [at, reason] of reasons.entries()) {
    if (reason === null) continue;
    for (const name of [...latencies, 'memory_mb'] as const) {
      if (asked.has(name)) found[at][name] = { value: null, reason };
    }
  }
  if (rows !== null && latencies.length > 0 && askable.length > 0) {
    const measured = await latenciesOf(
      askable.map((at) => places[at]),
      rows,
      latencies,
      signal,
    );
    for (const [place, at] of askable.entries()) Object.assign(found[at], measured[place]);
  }
  if (rows !== null && asked.has('memory_mb')) {
    for (const at of askable) found[at].memory_mb = await memoryOf(places[at], rows, signal);
  }
  return { candidate: found[0], baseline: models.baseline === null ? null : found[1] };
}

/** Bytes of `model/` and `features.json`, the files that a model is. */
function sizeOf({ files }: ModelManifest): number {
  return files
    .filter(({ path }) => path === 'features.json' || path.startsWith('model/'))
    .reduce((sum, { size }) => sum + size, 0);
}

function whyNotAsked(manifest: ModelManifest, table: Table | null): string | null {
  if (!canAnswer(manifest)) return `Not measured: ${cannotAnswer}.`;
  return table === null || table.rows === 0 ? 'Not measured: there are no rows to answer.' : null;
}

async function latenciesOf(
  models: readonly PackagePlace[],
  table: Table,
  names: readonly ('latency_p50_ms' | 'latency_p99_ms')[],
  signal: AbortSignal,
): Promise<Metrics[]> {
  const order: LatencyOrder = {
    models,
    table,
    warmUp: warmUpRows,
    rows: timedRows,
    timeLimit,
    fewestRows: fewestTimedRows,
  };
  let times: Float64Array[];
  try {
    times = await runInFreshProcess<Float64Array[]>('measure-latency', order, { ...alone, signal });
  } catch (error) {
    return models.map(() => Object.fromEntries(names.map((name) => [name, unmeasured(error, signal)])));
  }
  return times.map((ofModel) => {
    const sorted = ofModel.sort();
    const note = `Measured on this run's machine, over ${sorted.length} single rows in turn.`;
    return Object.fromEntries(
      names.map((name) => [
        name,
        { value: quantileOfSorted(sorted, name === 'latency_p50_ms' ? 0.5 : 0.99), note },
      ]),
    );
  });
}

async function memoryOf(model: PackagePlace, table: Table, signal: AbortSignal): Promise<Metrics[string]> {
  const order: MemoryOrder = { model, table };
  try {
    const bytes = await runInFreshProcess<number>('measure-memory', order, { ...alone, signal });
    return { value: bytes / mebibyte, note: "Measured on this run's machine, of a fresh process." };
  } catch (error) {
    return unmeasured(error, signal);
  }
}

/** A measurement that failed hides no verdict: its rule fails, and says why. */
function unmeasured(error: unknown, signal: AbortSignal): Metrics[string] {
  signal.throwIfAborted();
  return { value: null, reason: `It could not be measured. ${messageOf(error)}` };
}
