import { resolve } from 'node:path';
import { openContext, stateFolder } from '../../action/open-context.ts';
import { ConfigurationError, InfrastructureError, messageOf } from '../../base/errors.ts';
import type { WorkerJob } from '../../base/worker.ts';
import { directorySource } from '../../serving/directory-source.ts';
import { type EventLog, jsonEvents } from '../../serving/events.ts';
import type { ModelSource } from '../../serving/model-source.ts';
import { packageSource } from '../../serving/package-source.ts';
import { registrySource } from '../../serving/registry-source.ts';
import { startServing } from '../../serving/serve.ts';
import { eventLogger } from './event-logger.ts';
import type { ServeOrder, SourceOrder } from './order.ts';

/** What the thread tells: a line of the log, or that it is over. */
export type ServingMessage =
  | { readonly line: string }
  | { readonly ended: true; readonly failure: ServingFailure | null };

/** An error as plain data: its class does not survive the way to another thread. */
export interface ServingFailure {
  readonly kind: 'configuration' | 'infrastructure' | 'unexpected';
  readonly message: string;
  readonly hint: string | undefined;
}

/** Serves until it is told to stop. */
export const serve: WorkerJob = async (data, port) => {
  const order = data as ServeOrder;
  const tell = (message: ServingMessage) => port.postMessage(message);
  const log = jsonEvents((line) => tell({ line }));
  const told = new Promise<void>((resolve) => port.once('message', () => resolve()));
  try {
    const server = await startServing({
      name: order.name,
      source: await openSource(order.source, log),
      pollMilliseconds: order.poll,
      port: order.port,
      address: order.address,
      limits: order.limits,
      predictionLog: order.predictionLog,
      log,
    });
    await told;
    await server.stop(order.grace);
    tell({ ended: true, failure: null });
  } catch (error) {
    tell({ ended: true, failure: failureOf(error) });
  }
};

async function openSource(source: SourceOrder, log: EventLog): Promise<ModelSource> {
  if (source.kind === 'package') return packageSource(source.folder);
  if (source.kind === 'directory') return directorySource(source.root);
  if (source.kind === 'repository') return openRepository(source, log);
  const context = await openContext(source.inputs, {
    environment: process.env,
    directory: source.directory,
    log: eventLogger(log),
    signal: new AbortController().signal,
  });
  return registrySource(context.config.name, source.environment, context);
}

async function openRepository(
  { repository, environment, name, workingDirectory }: Extract<SourceOrder, { kind: 'repository' }>,
  log: EventLog,
): Promise<ModelSource> {
  const { githubPlatform } = await import('../../platform/github/platform.ts');
  const platform = await githubPlatform({
    token: process.env.GITHUB_TOKEN ?? '',
    // The part of a runner's variables that the API needs; there is no run.
    environment: { ...process.env, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: '0', GITHUB_EVENT_PATH: '' },
    log: eventLogger(log),
  });
  return registrySource(name, environment, {
    platform,
    workingDirectory,
    stateDirectory: resolve(workingDirectory, stateFolder),
  });
}

function failureOf(error: unknown): ServingFailure {
  const message = messageOf(error);
  if (error instanceof ConfigurationError) return { kind: 'configuration', message, hint: error.hint };
  if (error instanceof InfrastructureError) return { kind: 'infrastructure', message, hint: error.hint };
  return { kind: 'unexpected', message, hint: undefined };
}
