import type { PipelineConfig } from '../config/schema.ts';
import type { Platform } from '../platform/ports.ts';
import { commandTarget } from './command.ts';
import { directoryTarget } from './directory.ts';
import { pagesTarget } from './pages.ts';
import { releaseTarget } from './release.ts';
import { serverTarget } from './server.ts';
import type { Candidate, DeploymentTarget } from './target.ts';
import type { TargetName } from './target-settings.ts';

/** What a target can be made from; a stage's context has it. */
export interface TargetContext {
  readonly platform: Platform;
  readonly config: Pick<PipelineConfig, 'deploy'>;
  /** Absolute. */
  readonly workingDirectory: string;
  /** Absolute. */
  readonly stateDirectory: string;
  readonly signal: AbortSignal;
}

type MakeTarget = (
  candidate: Candidate,
  context: TargetContext,
) => DeploymentTarget | Promise<DeploymentTarget>;

/** The targets by name: a new one is a line here, its name and its settings in deploy/target-settings.ts. */
export const targets: Readonly<Record<TargetName, MakeTarget>> = {
  release: (candidate, { platform, config, stateDirectory }) =>
    releaseTarget(candidate, {
      releases: platform.releases,
      publishPredictions: publishesRows(candidate, config),
      stateDirectory,
      log: platform.log,
    }),
  pages: (candidate, { platform, config, workingDirectory }) =>
    pagesTarget(candidate, {
      sites: platform.sites,
      ...config.deploy.pages,
      workingDirectory,
      publishRows: publishesRows(candidate, config),
    }),
  directory: (candidate, { platform, config, workingDirectory }) =>
    directoryTarget(candidate, { directory: config.deploy.directory, workingDirectory, log: platform.log }),
  command: (candidate, { platform, config, workingDirectory, signal }) =>
    commandTarget(candidate, { settings: config.deploy.command, platform, workingDirectory, signal }),
  server: (candidate, { platform, config, workingDirectory, signal }) =>
    serverTarget(candidate, {
      directory: config.deploy.directory,
      workingDirectory,
      settings: config.deploy.server,
      smokeRows: config.deploy.smoke.rows,
      log: platform.log,
      signal,
    }),
};

/** Returns of episodes tell of nobody, and without them the next policy could not be compared with this one. */
function publishesRows({ manifest }: Candidate, { deploy }: TargetContext['config']): boolean {
  return deploy['publish-predictions'] || manifest.task === 'reinforcement';
}
