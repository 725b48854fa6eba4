import type { HttpAnswer } from '../http.ts';
import type { ServedArtifact } from '../results/artifact-service.ts';
import type { ResultsServer } from '../results-server.ts';
import { runBackendId } from '../runtime-token.ts';
import {
  type ApiCall,
  notFound,
  type Operations,
  page,
  type Repository,
  unprocessable,
} from './operations.ts';

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

/** A workflow; none is there unless a test adds it. */
export interface ServedWorkflow {
  /** Name of its file. */
  readonly file: string;
  /** Default `active`. */
  state?: string;
  /** What it declares below `workflow_dispatch`; absent where it has no such trigger. */
  readonly inputs?: readonly string[];
  /** Whether the answer to a dispatch names the run, as that of older versions of the API does not. */
  readonly namesRun?: boolean;
  readonly dispatches: { id: number; ref: string; inputs: Record<string, string>; createdAt: string }[];
}

/** Workflows, and runs that are set off by `workflow_dispatch`. */
export function workflowOperations(repository: Repository, workflows: readonly ServedWorkflow[]): Operations {
  const address = `https://github.com/${repository.owner}/${repository.name}/actions`;
  const workflowOf = ({ params }: ApiCall) => workflows.find(({ file }) => file === params.workflow_id);
  return {
    'actions/get-workflow': (call) => {
      const workflow = workflowOf(call);
      if (!workflow) return notFound;
      const { file, state = 'active' } = workflow;
      return {
        status: 200,
        body: {
          id: 1,
          name: file,
          path: `.github/workflows/${file}`,
          state,
          html_url: `${address}/workflows/${file}`,
        },
      };
    },
    'actions/create-workflow-dispatch': (call) => {
      const workflow = workflowOf(call);
      if (!workflow) return notFound;
      const { inputs = {}, ref } = call.body;
      if (workflow.inputs === undefined)
        return unprocessable("Workflow does not have 'workflow_dispatch' trigger");
      const unexpected = Object.keys(inputs).filter((name) => !workflow.inputs!.includes(name));
      if (unexpected.length > 0)
        return unprocessable(`Unexpected inputs provided: ${JSON.stringify(unexpected)}`);
      const run = { id: repository.nextId() + 9_000, ref, inputs, createdAt: new Date().toISOString() };
      workflow.dispatches.push(run);
      if (workflow.namesRun === false || !call.body.return_run_details) return { status: 204 };
      return {
        status: 200,
        body: {
          workflow_run_id: run.id,
          run_url: `${repository.origin}/repos/x/y/actions/runs/${run.id}`,
          html_url: `${address}/runs/${run.id}`,
        },
      };
    },
    'actions/list-workflow-runs': (call) => {
      const workflow = workflowOf(call);
      if (!workflow) return notFound;
      const shown = workflow.dispatches
        .map(({ id, createdAt, inputs }) => ({
          id,
          // As with a "run-name" that holds the reason.
          display_title: inputs.reason ?? workflow.file,
          created_at: createdAt,
          html_url: `${address}/runs/${id}`,
        }))
        .reverse();
      return page(shown, call, (workflow_runs) => ({ total_count: shown.length, workflow_runs }));
    },
  };
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
