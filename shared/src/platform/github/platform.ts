import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Logger } from '../../base/logger.ts';
import type { RetryOptions } from '../../base/retry.ts';
import type { Platform } from '../ports.ts';
import { programEnvironment } from '../program-environment.ts';
import { environmentSecrets } from '../secrets.ts';
import { githubArtifacts } from './artifacts.ts';
import { githubAttestations } from './attestations.ts';
import { githubCache } from './cache.ts';
import { githubChecks } from './checks.ts';
import { githubCode } from './code.ts';
import { githubComments } from './comments.ts';
import { githubDeployments } from './deployments.ts';
import { githubIssues } from './issues.ts';
import { githubLogger } from './logger.ts';
import { githubPullRequests } from './pull-requests.ts';
import { githubReleases } from './releases.ts';
import { GitHubClient, requireToken } from './request.ts';
import { githubRunFacts } from './run-facts.ts';
import { githubRuns } from './runs.ts';
import { githubSharedFiles } from './shared-files.ts';
import { realSigstore, type Sigstore } from './sigstore.ts';
import { githubTags } from './tags.ts';
import { githubWorkflows } from './workflows.ts';

export interface GitHubPlatformOptions {
  /** The workflow's token, or one of a user or an app. */
  token: string;
  /** The variables that the runner sets, `process.env` as a rule. */
  environment: NodeJS.ProcessEnv;
  /** Where to write what is done; absent means the job's log. */
  log?: Logger;
  /** Waits between tries, in milliseconds; replaced in tests. */
  sleep?: RetryOptions['sleep'];
  /** Who signs, and what signatures are checked against; replaced in tests. */
  sigstore?: Sigstore;
}

/**
 * The platform of a GitHub workflow: the runner's services and the REST API. Nothing is asked of either before it is
 * needed.
 * @throws InfrastructureError if there is no token or this is not a runner: nothing falls back to another platform.
 */
export async function githubPlatform(options: GitHubPlatformOptions): Promise<Platform> {
  const { environment } = options;
  const token = requireToken(options.token);
  const run = await githubRunFacts(environment);
  const core = await import('@actions/core');
  const log = options.log ?? githubLogger(core);
  const client = new GitHubClient({
    token,
    apiUrl: environment.GITHUB_API_URL || 'https://api.github.com',
    run,
    log,
    ...(options.sleep ? { sleep: options.sleep } : {}),
  });
  // Hosted runners throw this away; those of one's own keep the tool cache.
  const toolDirectory = environment.RUNNER_TOOL_CACHE || join(environment.RUNNER_TEMP || tmpdir(), 'tools');
  const sigstore = options.sigstore ?? realSigstore(join(toolDirectory, 'mlops-sigstore'));
  return {
    kind: 'github',
    run,
    runs: githubRuns(client),
    log,
    secrets: environmentSecrets(environment, core.setSecret),
    programEnvironment: (pass) => programEnvironment(environment, pass),
    toolDirectory,
    keepsTools: false,
    tensorflowDirectory: environment.MLOPS_TFJS_NODE || null,
    artifacts: githubArtifacts(client, environment),
    cache: githubCache(environment, log),
    comments: githubComments(client),
    checks: githubChecks(client),
    pullRequests: githubPullRequests(client),
    code: githubCode(client),
    issues: githubIssues(client),
    workflows: githubWorkflows(client),
    sharedFiles: githubSharedFiles(client),
    tags: githubTags(client),
    releases: githubReleases(client),
    deployments: githubDeployments(client),
    attestations: githubAttestations(client, environment, sigstore),
  };
}
