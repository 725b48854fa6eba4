import { basename } from 'node:path';
import { ConfigurationError, InfrastructureError, messageOf } from '../../base/errors.ts';
import type { DispatchedRun, WorkflowFacts, WorkflowStore } from '../ports.ts';
import { type Purpose, statusOf } from './api-failure.ts';
import { type GitHubClient, PAGE_SIZE } from './request.ts';

interface ListedRun {
  readonly id: number;
  readonly html_url: string;
  readonly display_title?: string;
  readonly created_at: string;
}

/** What GitHub answers where a workflow does not declare an input. */
const UNEXPECTED_INPUTS = /Unexpected inputs provided/i;

/** Workflows of this repository: their state, and runs of them that are set off from here. */
export function githubWorkflows(client: GitHubClient): WorkflowStore {
  const findDispatched: WorkflowStore['findDispatched'] = async (file, text, since) => {
    const purpose: Purpose = { action: `list the runs of ${file}`, permission: 'actions: read' };
    const runs = await listRuns(client, purpose, file, since);
    const titled = runs.filter(({ display_title: title }) => title?.includes(text));
    const [found] = titled.length > 0 ? titled : runs;
    return found ? { id: String(found.id), url: found.html_url } : null;
  };

  return {
    async find(file) {
      const purpose: Purpose = { action: `look up the workflow ${file}`, permission: 'actions: read' };
      const found = await client.find(purpose, (octokit) =>
        octokit.rest.actions.getWorkflow({ ...client.repository, workflow_id: basename(file) }),
      );
      return found && { name: found.name, state: stateOf(found.state), url: found.html_url };
    },

    async dispatch({ file, inputs, text }) {
      const purpose: Purpose = { action: `set off the workflow ${file}`, permission: 'actions: write' };
      const ref = branchOf(client.run.ref);
      // GitHub keeps the time of a run in seconds, and its clock is not ours.
      const since = new Date(Date.now() - 60_000);
      const send = (sent: Readonly<Record<string, string>>): Promise<DispatchedRun | null> =>
        client.send<DispatchedRun | null>(
          purpose,
          async (octokit) => {
            const { data } = await octokit.rest.actions.createWorkflowDispatch({
              ...client.repository,
              workflow_id: basename(file),
              ref,
              inputs: { ...sent },
              return_run_details: true,
            });
            return { data: runOf(data) };
          },
          // A workflow that was set off must not be set off again because the answer was lost.
          { lookup: async () => (await findDispatched(file, text, since)) ?? undefined },
        );
      try {
        const started = await send(inputs).catch((error) => {
          if (statusOf(error) !== 422 || !UNEXPECTED_INPUTS.test(messageOf(error))) throw error;
          client.log.warning(
            `${file} does not declare all of the inputs ${Object.keys(inputs).join(', ')} below on.workflow_dispatch.inputs; ` +
              'it is set off without them.',
          );
          return send({});
        });
        return started ?? (await findDispatched(file, text, since)) ?? { id: null, url: null };
      } catch (error) {
        throw cannotDispatch(error, file);
      }
    },

    findDispatched,
  };
}

/** Runs that were set off since a time, the oldest first. */
async function listRuns(
  client: GitHubClient,
  purpose: Purpose,
  file: string,
  since: Date,
): Promise<ListedRun[]> {
  const { workflow_runs: runs } = await client.send<{ workflow_runs: ListedRun[] }>(purpose, (octokit) =>
    octokit.rest.actions.listWorkflowRuns({
      ...client.repository,
      workflow_id: basename(file),
      event: 'workflow_dispatch',
      per_page: PAGE_SIZE,
    }),
  );
  return runs
    .filter(({ created_at: created }) => Date.parse(created) >= since.getTime())
    .sort((a, b) => a.id - b.id);
}

/** What newer versions of the API answer; older ones answer nothing. */
function runOf(data: unknown): DispatchedRun | null {
  if (data === null || typeof data !== 'object' || !('workflow_run_id' in data)) return null;
  const { workflow_run_id: id, html_url: url } = data as { workflow_run_id: number; html_url?: string };
  return { id: String(id), url: url ?? null };
}

function stateOf(state: string): WorkflowFacts['state'] {
  if (state === 'active') return 'active';
  return state === 'disabled_inactivity' ? 'inactive' : 'disabled';
}

function branchOf(ref: string): string {
  if (/^refs\/(heads|tags)\//.test(ref)) return ref.replace(/^refs\/(heads|tags)\//, '');
  throw new InfrastructureError(
    `A workflow is set off on a branch, and this run is on ${ref === '' ? 'none' : `"${ref}"`}.`,
    { hint: 'Watch on a schedule or on a push, not on pull requests.' },
  );
}

function cannotDispatch(error: unknown, file: string): unknown {
  const status = statusOf(error);
  if (status !== 404 && status !== 422) return error;
  return new ConfigurationError(`The workflow ${file} cannot be set off: ${messageOf(error)}`, {
    location: { key: 'retrain' },
    hint: 'Name a file below .github/workflows of the default branch whose "on:" has workflow_dispatch.',
    cause: error,
  });
}
