import type { EventLog } from './events.ts';
import { ServingMetrics } from './metrics.ts';
import { type LoadModel, ModelHost } from './model-host.ts';
import type { ModelSource } from './model-source.ts';
import { PredictionLog, type PredictionLogOptions } from './prediction-log.ts';
import { type ClientTimes, PredictionServer, type ServingLimits } from './prediction-server.ts';

export interface ServingOptions {
  /** Name of the model in addresses. */
  readonly name: string;
  readonly source: ModelSource;
  /** Time between two looks at the source. */
  readonly pollMilliseconds: number;
  readonly port: number;
  readonly address: string;
  readonly limits?: Partial<ServingLimits>;
  readonly times?: Partial<ClientTimes>;
  /** Null: no answers are kept. */
  readonly predictionLog: PredictionLogOptions | null;
  readonly log: EventLog;
  /** See `ModelHost`. */
  readonly load?: LoadModel;
}

/** A server that takes requests. */
export interface RunningServer {
  /** The port that it has: another one than asked for where that was 0. */
  readonly port: number;
  readonly host: ModelHost;
  /** Answers what was asked, keeps what was sampled, and ends. @param grace milliseconds for it. */
  stop(grace: number): Promise<void>;
}

/**
 * Starts a server. It listens at once: without a version yet, or with one that cannot be loaded, it says so and goes on
 * looking.
 * @throws InfrastructureError if the port cannot be had. @throws ConfigurationError if the log's folder cannot.
 */
export async function startServing(options: ServingOptions): Promise<RunningServer> {
  const { name, source, pollMilliseconds, log } = options;
  const metrics = new ServingMetrics();
  const host = new ModelHost(source, { pollMilliseconds, log, load: options.load });
  const predictions =
    options.predictionLog && (await PredictionLog.open(options.predictionLog, metrics, log));
  const server = new PredictionServer(host, {
    name,
    limits: options.limits,
    times: options.times,
    log,
    metrics,
    ...(predictions ? { onAnswer: (answer, requestId) => predictions.offer(answer, requestId) } : {}),
  });
  try {
    const port = await server.listen(options.port, options.address);
    log('info', 'listening', { address: options.address, port, model: name, source: source.description });
    await host.start();
    return {
      port,
      host,
      async stop(grace) {
        log('info', 'stopping');
        const end = performance.now() + grace;
        const asked = host.stop();
        await server.close(grace);
        // A source that does not answer must not keep the process.
        await within(asked, Math.max(0, end - performance.now()));
        await predictions?.close();
        log('info', 'stopped');
      },
    };
  } catch (error) {
    await predictions?.close();
    throw error;
  }
}

/** Waits for something, but no longer than this. */
async function within(work: Promise<void>, milliseconds: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([work, over]);
  clearTimeout(timer);
}
