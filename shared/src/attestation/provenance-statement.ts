import type { RunIdentity } from '../platform/ports.ts';
import type { Statement, Subject } from './statement.ts';

/** SLSA's predicate for where something was built (https://slsa.dev/spec/v1.0/provenance). */
export const provenancePredicateType = 'https://slsa.dev/provenance/v1';

/** Something that went into a build; an in-toto resource descriptor. */
export interface Material {
  readonly name?: string;
  readonly uri?: string;
  readonly digest: Readonly<Record<string, string>>;
}

/**
 * The statement that this run built the subjects, in the form that GitHub's own action gives it, so that its tools read
 * it (https://actions.github.io/buildtypes/workflow/v1).
 * @param materials what went into it besides the commit that the run was started on.
 */
export function provenanceStatement(
  subject: readonly Subject[],
  run: RunIdentity,
  materials: readonly Material[],
): Statement {
  const repository = `${run.server}/${run.repository}`;
  // owner/name/.github/workflows/model.yml@refs/heads/main
  const [path] = run.startedWorkflow.slice(run.repository.length + 1).split('@');
  return {
    subject,
    predicateType: provenancePredicateType,
    predicate: {
      buildDefinition: {
        buildType: 'https://actions.github.io/buildtypes/workflow/v1',
        externalParameters: { workflow: { ref: run.ref, repository, path } },
        internalParameters: {
          github: {
            event_name: run.event,
            repository_id: run.repositoryId,
            repository_owner_id: run.ownerId,
            runner_environment: run.runner,
          },
        },
        resolvedDependencies: [
          { uri: `git+${repository}@${run.ref}`, digest: { gitCommit: run.commit } },
          ...materials,
        ],
      },
      runDetails: {
        builder: { id: `${run.server}/${run.workflow}` },
        metadata: { invocationId: `${repository}/actions/runs/${run.runId}/attempts/${run.runAttempt}` },
      },
    },
  };
}
