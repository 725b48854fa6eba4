import type { HttpAnswer } from '../http.ts';
import type { ServedArtifact } from '../results/artifact-service.ts';
import type { ResultsServer } from '../results-server.ts';
import { runBackendId } from '../runtime-token.ts';
import { type ApiCall, notFound, type Operations, page, type Repository } from './operations.ts';

/** A run of a workflow; `headRepository` is another one for a pull request from a fork. */
export interface ServedRun {
  readonly id: number;
  readonly headCommit: string;
  readonly headRepository: string;
  /** Default `pull_request`. */
  readonly event?: string;
  /** Default `change`. */
  readonly headBranch?: string;
}

/** Artifacts of runs, as the REST API shows them; their content lies in the results server. */
export function actionsOperations(
  repository: Repository,
  runs: readonly ServedRun[],
  results: ResultsServer | undefined,
): Operations {
  const artifacts = () => (results?.artifacts ?? []).filter(({ complete }) => complete);
  const list = (call: ApiCall, found: readonly ServedArtifact[]): HttpAnswer => {
    const shown = found
      .filter(({ name }) => (call.query.name ?? name) === name)
      .map((artifact) => ({
        id: artifact.id,
        name: artifact.name,
        size_in_bytes: artifact.size,
        digest: artifact.digest,
        expired: artifact.expired,
        created_at: artifact.createdAt,
        archive_download_url: `${repository.origin}/repos/${repository.owner}/${repository.name}/actions/artifacts/${artifact.id}/zip`,
        workflow_run: runOf(artifact),
      }));
    return page(shown, call, (part) => ({ total_count: shown.length, artifacts: part }));
  };
  const runOf = ({ run }: ServedArtifact) => {
    const known = runs.find(({ id }) => runBackendId(String(id)) === run);
    const own = `${repository.owner}/${repository.name}`;
    return {
      id: Number(run.replace(/^\D+/, '')),
      repository_id: 1,
      head_repository_id: (known?.headRepository ?? own) === own ? 1 : 2,
      head_sha: known?.headCommit ?? '',
    };
  };
  return {
    'actions/get-workflow-run': ({ params }) => {
      const run = runs.find(({ id }) => id === Number(params.run_id));
      if (!run) return notFound;
      const { id, headCommit, headRepository, event = 'pull_request', headBranch = 'change' } = run;
      return {
        status: 200,
        body: {
          id,
          event,
          head_sha: headCommit,
          head_branch: headBranch,
          head_repository: { full_name: headRepository },
          html_url: `https://github.com/${repository.owner}/${repository.name}/actions/runs/${id}`,
        },
      };
    },
    'actions/list-workflow-run-artifacts': (call) =>
      list(
        call,
        artifacts().filter(({ run }) => run === runBackendId(call.params.run_id)),
      ),
    'actions/list-artifacts-for-repo': (call) => list(call, artifacts().toReversed()),
    'actions/download-artifact': ({ params }) => {
      const artifact = artifacts().find(({ id }) => id === Number(params.artifact_id));
      if (!artifact) return notFound;
      if (artifact.expired) return { status: 410, body: { message: 'Artifact has expired' } };
      return { status: 302, headers: { location: results!.signedUrl(artifact.blob) } };
    },
  };
}
