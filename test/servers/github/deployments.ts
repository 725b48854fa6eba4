import { notFound, type Operations, page, type Repository, unprocessable } from './operations.ts';

export interface ServedDeployment {
  readonly id: number;
  readonly environment: string;
  readonly task: string;
  readonly commit: string;
  readonly description: string;
  readonly payload: Record<string, string>;
  /** The newest is the last. */
  readonly statuses: { state: string; description: string; environmentUrl: string; autoInactive: boolean }[];
}

export function deploymentOperations(
  repository: Repository,
  commits: ReadonlyMap<string, unknown>,
): { state: { deployments: ServedDeployment[] }; operations: Operations } {
  const deployments: ServedDeployment[] = [];
  const show = ({ commit, ...deployment }: ServedDeployment): object => ({
    id: deployment.id,
    sha: commit,
    ref: commit,
    environment: deployment.environment,
    task: deployment.task,
    description: deployment.description,
    payload: deployment.payload,
  });

  const operations: Operations = {
    'repos/create-deployment': ({ body }) => {
      if (!commits.has(body.ref)) return unprocessable(`No ref found for: ${body.ref}`);
      const deployment = {
        id: repository.nextId(),
        environment: body.environment ?? 'production',
        task: body.task ?? 'deploy',
        commit: body.ref,
        description: body.description ?? '',
        payload: body.payload ?? {},
        statuses: [],
      };
      deployments.push(deployment);
      return { status: 201, body: show(deployment) };
    },
    'repos/list-deployments': (call) => {
      const { environment, task, sha } = call.query;
      const shown = deployments
        .filter((deployment) => (environment ?? deployment.environment) === deployment.environment)
        .filter((deployment) => (task ?? deployment.task) === deployment.task)
        .filter((deployment) => (sha ?? deployment.commit) === deployment.commit)
        .reverse();
      return page(shown.map(show), call);
    },
    'repos/list-deployment-statuses': (call) => {
      const deployment = deployments.find(({ id }) => id === Number(call.params.deployment_id));
      if (!deployment) return notFound;
      const shown = deployment.statuses.map(({ state, description }) => ({ state, description })).reverse();
      return page(shown, call);
    },
    'repos/create-deployment-status': ({ params, body }) => {
      const deployment = deployments.find(({ id }) => id === Number(params.deployment_id));
      if (!deployment) return notFound;
      const { state, description = '', environment_url: environmentUrl = '', auto_inactive = true } = body;
      deployment.statuses.push({ state, description, environmentUrl, autoInactive: auto_inactive });
      return { status: 201, body: { id: repository.nextId(), state, description } };
    },
  };
  return { state: { deployments }, operations };
}
