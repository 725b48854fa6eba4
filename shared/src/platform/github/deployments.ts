import { randomUUID } from 'node:crypto';
import type { DeploymentStore } from '../ports.ts';
import type { Purpose } from './api-failure.ts';
import { type GitHubClient, PAGE_SIZE } from './request.ts';
import { DESCRIPTION_LIMIT, shorten } from './text.ts';

/** The key of the payload by which a deployment is found again whose answer was lost. */
const REQUEST_ID = 'request-id';

interface Deployment {
  readonly id: number;
  readonly payload: string | { readonly [key: string]: unknown };
}

const READ = 'deployments: read';

/** GitHub's deployments and their statuses: they mirror what is live. */
export function githubDeployments(client: GitHubClient): DeploymentStore {
  return {
    async create({ environment, task, commit, description, payload }) {
      const purpose: Purpose = {
        action: `record the deployment to "${environment}"`,
        permission: 'deployments: write',
      };
      const requestId = randomUUID();
      const deployment = await client.send<Deployment>(
        purpose,
        async (octokit) => {
          const { data } = await octokit.rest.repos.createDeployment({
            ...client.repository,
            ref: commit,
            task,
            environment,
            description: shorten(description, DESCRIPTION_LIMIT),
            payload: { ...payload, [REQUEST_ID]: requestId },
            // The commit is what was tested: nothing is merged into it, and the gate is the check that counts.
            auto_merge: false,
            required_contexts: [],
            transient_environment: false,
            production_environment: environment === 'production',
          });
          return { data: data as Deployment };
        },
        { lookup: () => findDeployment(client, purpose, { environment, task, sha: commit }, requestId) },
      );
      return String(deployment.id);
    },

    async setState(id, state, { description, environmentUrl }) {
      const purpose: Purpose = {
        action: `set deployment ${id} to "${state}"`,
        permission: 'deployments: write',
      };
      await client.send(purpose, (octokit) =>
        octokit.rest.repos.createDeploymentStatus({
          ...client.repository,
          deployment_id: Number(id),
          state,
          description: shorten(description, DESCRIPTION_LIMIT),
          ...(environmentUrl === undefined ? {} : { environment_url: environmentUrl }),
          ...(client.run.url === null ? {} : { log_url: client.run.url }),
          // GitHub would set the deployments of every other model in this environment to inactive.
          auto_inactive: false,
        }),
      );
    },

    async list({ environment, task }) {
      const purpose: Purpose = { action: `list the deployments to "${environment}"`, permission: READ };
      const newest = await client.send<Deployment[]>(purpose, (octokit) =>
        octokit.rest.repos.listDeployments({ ...client.repository, environment, task, per_page: PAGE_SIZE }),
      );
      return newest.map(({ id, payload }) => ({ id: String(id), payload: textsOf(payload) }));
    },

    async state(id) {
      const purpose: Purpose = { action: `read the state of deployment ${id}`, permission: READ };
      const [newest] = await client.send(purpose, (octokit) =>
        octokit.rest.repos.listDeploymentStatuses({
          ...client.repository,
          deployment_id: Number(id),
          per_page: 1,
        }),
      );
      return newest?.state ?? null;
    },
  };
}

/** What a payload holds as text; anybody can make a deployment, with any payload. */
function textsOf(payload: Deployment['payload']): Record<string, string> {
  const texts = Object.entries(Object(payload)).filter((entry) => typeof entry[1] === 'string');
  return typeof payload === 'string' ? {} : (Object.fromEntries(texts) as Record<string, string>);
}

async function findDeployment(
  client: GitHubClient,
  purpose: Purpose,
  filter: { environment: string; task: string; sha: string },
  requestId: string,
): Promise<Deployment | undefined> {
  const newest = await client.send<Deployment[]>(purpose, (octokit) =>
    octokit.rest.repos.listDeployments({ ...client.repository, ...filter, per_page: PAGE_SIZE }),
  );
  return newest.find(({ payload }) => typeof payload === 'object' && payload[REQUEST_ID] === requestId);
}
