import type { ModelHost } from './model-host.ts';

/** Upper ends of the latency's histogram, in seconds. */
const bounds = [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/** What a server counts, in Prometheus' text format. */
export class ServingMetrics {
  readonly #requests = new Map<number, number>();
  readonly #latencies = new Float64Array(bounds.length + 1);
  #latencySum = 0;
  rows = 0;
  unseenValues = 0;
  loggedRows = 0;
  unloggedRows = 0;
  /** Requests that are being received or wait. */
  queued = 0;

  /** Counts a request that was answered. @param milliseconds since its head was read. */
  request(status: number, milliseconds: number): void {
    this.#requests.set(status, (this.#requests.get(status) ?? 0) + 1);
    const seconds = milliseconds / 1000;
    let bin = 0;
    while (bin < bounds.length && seconds > bounds[bin]) bin++;
    this.#latencies[bin]++;
    this.#latencySum += seconds;
  }

  /** @see https://prometheus.io/docs/instrumenting/exposition_formats/ */
  text(host: ModelHost, name: string): string {
    const lines: string[] = [];
    const metric = (metricName: string, type: string, help: string, samples: Iterable<[string, number]>) => {
      lines.push(`# HELP ${metricName} ${help}`, `# TYPE ${metricName} ${type}`);
      for (const [labels, value] of samples) lines.push(`${metricName}${labels} ${value}`);
    };
    const model = `model="${name}"`;
    metric(
      'mlops_requests_total',
      'counter',
      'Predict requests by HTTP status.',
      [...this.#requests].map(([status, count]) => [`{${model},code="${status}"}`, count]),
    );
    metric(
      'mlops_request_duration_seconds',
      'histogram',
      'Time from the head of a predict request to its answer.',
      [],
    );
    let total = 0;
    for (const [bin, count] of this.#latencies.entries()) {
      total += count;
      lines.push(`mlops_request_duration_seconds_bucket{${model},le="${bounds[bin] ?? '+Inf'}"} ${total}`);
    }
    lines.push(
      `mlops_request_duration_seconds_sum{${model}} ${this.#latencySum}`,
      `mlops_request_duration_seconds_count{${model}} ${total}`,
    );
    const single = (metricName: string, type: string, help: string, value: number) =>
      metric(metricName, type, help, [[`{${model}}`, value]]);
    single('mlops_rows_total', 'counter', 'Rows that were answered.', this.rows);
    single(
      'mlops_unseen_values_total',
      'counter',
      'Values that the model has no category for.',
      this.unseenValues,
    );
    single(
      'mlops_fallbacks_total',
      'counter',
      'Requests that the version before the current one answered in its place.',
      host.fallbacks,
    );
    single('mlops_queue_length', 'gauge', 'Predict requests that are being received or wait.', this.queued);
    single('mlops_logged_rows_total', 'counter', 'Rows put into the prediction log.', this.loggedRows);
    single(
      'mlops_unlogged_rows_total',
      'counter',
      'Sampled rows that the prediction log had no room for.',
      this.unloggedRows,
    );
    const served = [['current', host.current] as const, ['trial', host.trial?.model ?? null] as const].filter(
      ([, found]) => found !== null,
    );
    metric(
      'mlops_model_info',
      'gauge',
      'The versions that are served.',
      served.map(([role, found]) => [
        `{${model},role="${role}",version="${found?.version.label}",model_id="${found?.manifest.id}"}`,
        1,
      ]),
    );
    if (host.trial !== null) this.#trial(host.trial, metric, model);
    single('process_resident_memory_bytes', 'gauge', 'Memory of the process.', process.memoryUsage.rss());
    return `${lines.join('\n')}\n`;
  }

  #trial(
    { counts }: NonNullable<ModelHost['trial']>,
    metric: (name: string, type: string, help: string, samples: Iterable<[string, number]>) => void,
    model: string,
  ): void {
    metric('mlops_trial_requests_total', 'counter', 'Requests that both versions of a trial were asked.', [
      [`{${model}}`, counts.requests],
    ]);
    metric('mlops_trial_failures_total', 'counter', 'Requests that one version of a trial alone failed.', [
      [`{${model},version="trial"}`, counts.onlyTrialFailed],
      [`{${model},version="current"}`, counts.onlyCurrentFailed],
    ]);
    metric(
      'mlops_trial_disagreements_total',
      'counter',
      'Requests that the versions of a trial decide differently.',
      [[`{${model}}`, counts.disagreements]],
    );
  }
}
