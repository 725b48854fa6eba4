import type { ResultsServer } from '../results-server.ts';
import { runBackendId } from '../runtime-token.ts';
import { notFound, type Operations, page, type Repository } from './operations.ts';

/** Artifacts of runs, as the REST API shows them; their content lies in the results server. */
export function actionsOperations(repository: Repository, results: ResultsServer | undefined): Operations {
  const artifacts = () => (results?.artifacts ?? []).filter(({ complete }) => complete);
  return {
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
