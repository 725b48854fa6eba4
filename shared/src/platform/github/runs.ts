import type { RunStore } from '../ports.ts';
import type { GitHubClient } from './request.ts';

interface WorkflowRun {
  readonly id: number;
  readonly run_attempt?: number;
  readonly event: string;
  readonly head_sha: string;
  readonly head_branch: string | null;
  /** Null once a fork was deleted. */
  readonly head_repository: { readonly full_name: string } | null;
  readonly html_url: string;
}

/** Workflow runs of this repository, as the REST API knows them. */
export function githubRuns(client: GitHubClient): RunStore {
  return {
    async find(runId) {
      if (!/^\d+$/.test(runId)) return null;
      const found = await client.find<WorkflowRun>(
        { action: `look up run ${runId}`, permission: 'actions: read' },
        (octokit) => octokit.rest.actions.getWorkflowRun({ ...client.repository, run_id: Number(runId) }),
      );
      return (
        found && {
          id: String(found.id),
          attempt: found.run_attempt ?? 1,
          event: found.event,
          headRepository: found.head_repository?.full_name ?? '',
          headBranch: found.head_branch ?? '',
          commit: found.head_sha,
          url: found.html_url,
        }
      );
    },
  };
}
