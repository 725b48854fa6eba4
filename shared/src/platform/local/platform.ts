import { join } from 'node:path';
import type { Logger } from '../../base/logger.ts';
import type { Platform } from '../ports.ts';
import { programEnvironment } from '../program-environment.ts';
import { environmentSecrets } from '../secrets.ts';
import { localArtifacts } from './artifacts.ts';
import { localAttestations } from './attestations.ts';
import { localCache } from './cache.ts';
import { localChecks } from './checks.ts';
import { localCode } from './code.ts';
import { localComments } from './comments.ts';
import { localDeployments } from './deployments.ts';
import { localIssues } from './issues.ts';
import { localPullRequests } from './pull-requests.ts';
import { localReleases } from './releases.ts';
import { localRunFacts } from './run-facts.ts';
import { localRuns } from './runs.ts';
import { localSharedFiles } from './shared-files.ts';
import { localTags } from './tags.ts';
import { userCacheDirectory } from './user-cache.ts';
import { localWorkflows } from './workflows.ts';

/**
 * The platform of a terminal: everything lies in folders below the state directory, and what would be a comment, a
 * check or an issue is a Markdown file and a line in the log.
 * @param options.workingDirectory absolute; says the repository's name and, where git knows it, the commit.
 * @param options.stateDirectory absolute; made when something is first written.
 * @param options.actor who is at work; absent means the user of the operating system.
 * @param options.environment where credentials are read from; absent means that there are none.
 */
export async function localPlatform(options: {
  workingDirectory: string;
  stateDirectory: string;
  log: Logger;
  actor?: string;
  environment?: NodeJS.ProcessEnv;
}): Promise<Platform> {
  const { stateDirectory, log } = options;
  const run = await localRunFacts(options.workingDirectory, options.actor);
  const tags = localTags(stateDirectory, run, log);
  return {
    kind: 'local',
    run,
    runs: localRuns(run),
    log,
    secrets: environmentSecrets(options.environment ?? {}),
    programEnvironment: (pass) => programEnvironment(options.environment ?? {}, pass),
    toolDirectory: userCacheDirectory(options.environment ?? {}) ?? join(stateDirectory, 'tools'),
    keepsTools: true,
    tensorflowDirectory: options.environment?.MLOPS_TFJS_NODE || null,
    artifacts: localArtifacts(stateDirectory, log),
    cache: localCache(stateDirectory, log),
    comments: localComments(stateDirectory, log),
    checks: localChecks(stateDirectory, run.commit, log),
    pullRequests: localPullRequests(run),
    code: localCode(options.workingDirectory),
    issues: localIssues(stateDirectory, log),
    workflows: localWorkflows(stateDirectory, options.workingDirectory, log),
    sharedFiles: localSharedFiles(stateDirectory),
    tags,
    releases: localReleases(stateDirectory, tags, log),
    deployments: localDeployments(stateDirectory, log),
    attestations: localAttestations(),
  };
}
