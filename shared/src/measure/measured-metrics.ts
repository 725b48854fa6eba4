/**
 * What a model costs to run, by name. Less is better of all of them, and none is a statistic of the test rows: they have
 * no interval, and rules about them are judged by the values as they were measured.
 */
export const measuredMetrics = [
  /** Bytes of the files that the model id covers: what has to be moved to where it runs. */
  'model_size_bytes',
  /** Half of the answers to single rows took no longer, in milliseconds. */
  'latency_p50_ms',
  /** 99 of 100 answers to single rows took no longer, in milliseconds. */
  'latency_p99_ms',
  /** Growth of a fresh process while it loads the model and answers single rows, in mebibytes. */
  'memory_mb',
] as const;
export type MeasuredMetric = (typeof measuredMetrics)[number];

export function isMeasured(name: string): name is MeasuredMetric {
  return measuredMetrics.some((metric) => metric === name);
}
