import {
  actionsOperations,
  type ServedRun,
  type ServedWorkflow,
  workflowOperations,
} from './github/actions.ts';
import { githubApiDescription } from './github/api-description.ts';
import { attestationOperations, type ServedAttestation } from './github/attestations.ts';
import { checkOperations, type ServedCheckRun } from './github/checks.ts';
import { deploymentOperations, type ServedDeployment } from './github/deployments.ts';
import { type GitState, gitOperations } from './github/git.ts';
import { type IssueState, issueOperations } from './github/issues.ts';
import type { Operations, Repository } from './github/operations.ts';
import { type PullState, pullOperations } from './github/pulls.ts';
import { type ReleaseState, releaseOperations } from './github/releases.ts';
import { answerViewerQuery, viewerOperations } from './github/viewer.ts';
import { type HttpAnswer, type HttpRequest, type RunningServer, startHttpServer } from './http.ts';
import type { ResultsServer } from './results-server.ts';

/** A request that GitHub's description does not allow, or that this server has no answer for. */
export interface InvalidRequest {
  readonly method: string;
  readonly path: string;
  readonly problem: string;
}

export interface GitHubServer extends RunningServer {
  readonly issues: IssueState;
  readonly pulls: PullState;
  readonly checkRuns: ServedCheckRun[];
  readonly git: GitState;
  readonly releases: ReleaseState;
  readonly deployments: ServedDeployment[];
  readonly attestations: ServedAttestation[];
  /** Runs of workflows that can be looked up; empty at first. */
  readonly runs: ServedRun[];
  /** Workflows that can be looked up and set off; empty at first. */
  readonly workflows: ServedWorkflow[];
  /** Empty at the end of every good test. */
  readonly invalid: InvalidRequest[];
}

/**
 * One repository behind GitHub's REST API. Every request is checked against GitHub's own OpenAPI description and
 * the limits that it does not state; one that does not fit is answered 422 and kept in `invalid`.
 * @param options.repository `owner/name`.
 * @param options.login whose token it is; GITHUB_TOKEN belongs to `github-actions[bot]`.
 * @param options.results where the artifacts of runs lie.
 */
export async function startGitHubServer(options: {
  repository: string;
  login?: string;
  results?: ResultsServer;
}): Promise<GitHubServer> {
  const description = await githubApiDescription();
  const [owner, name] = options.repository.split('/');
  let lastId = 0;
  const repository: Repository = {
    owner,
    name,
    login: options.login ?? 'github-actions[bot]',
    origin: '',
    nextId: () => ++lastId,
  };
  const issues = issueOperations(repository);
  const pulls = pullOperations(repository, issues.state.issues);
  const checks = checkOperations(repository);
  const git = gitOperations();
  const releases = releaseOperations(repository);
  const deployments = deploymentOperations(repository, git.state.commits);
  const attestations = attestationOperations(repository);
  const runs: ServedRun[] = [];
  const workflows: ServedWorkflow[] = [];
  const operations: Operations = {
    ...issues.operations,
    ...pulls.operations,
    ...checks.operations,
    ...git.operations,
    ...releases.operations,
    ...deployments.operations,
    ...attestations.operations,
    ...actionsOperations(repository, runs, options.results),
    ...workflowOperations(repository, workflows),
    ...viewerOperations(repository),
  };
  const invalid: InvalidRequest[] = [];
  const refuse = ({ method, url }: HttpRequest, status: number, problem: string): HttpAnswer => {
    invalid.push({ method, path: url.pathname, problem });
    return { status, body: { message: problem, documentation_url: 'https://docs.github.com/rest' } };
  };

  const handle = (request: HttpRequest): HttpAnswer => {
    const { method, url, headers, body } = request;
    if (url.pathname.startsWith('/storage/attestations/')) return attestations.state.storage(request);
    if (url.pathname.startsWith('/storage/')) return releases.state.storage(request);
    if (headers.authorization === undefined)
      return { status: 401, body: { message: 'Requires authentication' } };
    if (url.pathname === '/graphql' && method === 'POST') {
      return answerViewerQuery(repository, body) ?? refuse(request, 422, 'This GraphQL query is not served.');
    }
    const isJson = headers['content-type']?.startsWith('application/json') && body.length > 0;
    const asked = {
      method,
      path: url.pathname.replace(/^\/uploads\//, '/'),
      query: Object.fromEntries(url.searchParams),
      headers: headers as Record<string, string>,
      body: isJson ? JSON.parse(body.toString()) : undefined,
    };
    const operation = description.matchOperation(asked);
    if (!operation?.operationId) return refuse(request, 404, 'No operation of GitHub has this address.');
    const { errors } = description.validateRequest(asked, operation);
    if (errors) {
      const problems = errors.map(({ instancePath, message }) => `${instancePath} ${message}`);
      return refuse(request, 422, `${operation.operationId}: ${problems.join('; ')}`);
    }
    const params = description.router.parseRequest(asked, operation).params as Record<string, string>;
    if (params.owner !== undefined && (params.owner !== owner || params.repo !== name)) {
      return { status: 404, body: { message: 'Not Found' } };
    }
    const answer = operations[operation.operationId];
    if (!answer) return refuse(request, 501, `${operation.operationId} is not served.`);
    return answer({
      params,
      query: asked.query,
      body: asked.body ?? {},
      bytes: body,
      accept: headers.accept ?? '',
      url,
    });
  };

  const server = await startHttpServer(handle);
  repository.origin = server.url;
  return Object.assign(server, {
    issues: issues.state,
    pulls: pulls.state,
    checkRuns: checks.state.checkRuns,
    git: git.state,
    releases: releases.state,
    deployments: deployments.state.deployments,
    attestations: attestations.state.attestations,
    runs,
    workflows,
    invalid,
  });
}
