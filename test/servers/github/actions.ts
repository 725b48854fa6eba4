import type { ResultsServer } from '../results-server.ts';
import { runBackendId } from '../runtime-token.ts';
import { notFound, type Operations, page, type Repository } from './operations.ts';

/** A run of a workflow; `headRepository` is another one for a pull request from a fork. */
export interface ServedRun {
  readonly id: number;
  readonly headCommit: string;
  readonly headRepository: string;
}

/** Artifacts of runs, as the REST API shows them; their content lies in the results server. */
export function actionsOperations(
  repository: Repository,
  runs: readonly ServedRun[],
  results: ResultsServer | undefined,
): Operations {
  const artifacts = () => (results?.artifacts ?? []).filter(({ complete }) => complete);
  return {
    'actions/get-workflow-run': ({ params }) => {
      const run = runs.find(({ id }) => id === Number(params.run_id));
      if (!run) return notFound;
      const { id, headCommit, headRepository } = run;
      return {
        status: 200,
        body: { id, head_sha: headCommit, head_repository: { full_name: headRepository } },
      };
    },
    'actions/list-workflow-run-artifacts': (call) => {
      const shown = artifacts()
        .filter(({ run }) => run === runBackendId(call.params.run_id))
        .filter(({ name }) => (call.query.name ?? name) === name)
        .map((artifact) => ({
          id: artifact.id,
          name: artifact.name,
          size_in_bytes: artifact.size,
          digest: artifact.digest,
          expired: false,
          created_at: artifact.createdAt,
          archive_download_url: `${repository.origin}/repos/${repository.owner}/${repository.name}/actions/artifacts/${artifact.id}/zip`,
        }));
      return page(shown, call, (part) => ({ total_count: shown.length, artifacts: part }));
    },
    'actions/download-artifact': ({ params }) => {
      const artifact = artifacts().find(({ id }) => id === Number(params.artifact_id));
      if (!artifact) return notFound;
      return { status: 302, headers: { location: results!.signedUrl(artifact.blob) } };
    },
  };
}
