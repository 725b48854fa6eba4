import { ConfigurationError } from '../base/errors.ts';
import type { RunFacts, RunProvenance } from '../platform/ports.ts';
import type { ModelManifest, VerdictManifest } from '../registry/manifest.ts';

/** The artifact in which validate-gate leaves its verdict on a model, unless told otherwise. */
export function defaultVerdictArtifact({ name, id }: { name: string; id: string }): string {
  return `${name}-verdict-${id.slice(0, 12)}`;
}

/**
 * Checks that a verdict may speak for a deployment: it is about exactly this model, it was given in this repository
 * and not in a fork, and in this run or on the commit that is deployed. Whether it is a pass is not asked here.
 * @param deployment.storedIn the run whose artifact the verdict is; null if it lay in a folder.
 * @param deployment.provenance what the platform says of `storedIn`, if that is another run: a fork's run can write
 *   anything into an artifact, so that the verdict's own words do not count.
 * @throws ConfigurationError with the reason.
 */
export function checkVerdictApplies(
  verdict: VerdictManifest,
  deployment: {
    model: ModelManifest;
    run: RunFacts;
    storedIn: string | null;
    provenance: RunProvenance | null;
  },
): void {
  const { model, run, storedIn, provenance } = deployment;
  if (verdict.modelId !== model.id) {
    throw refusedVerdict(
      `it is about the model ${verdict.modelId}, but ${model.id} is to be deployed`,
      'Run validate-gate on this very model.',
    );
  }
  if (verdict.withheld !== undefined) {
    throw refusedVerdict(
      `it did not pass: ${verdict.withheld}`,
      'Run validate-gate again once that is settled.',
    );
  }
  if (verdict.fromFork) {
    throw refusedVerdict('it was given in a run for a fork', 'Run validate-gate again after the merge.');
  }
  if (storedIn !== null && storedIn !== verdict.run) {
    throw refusedVerdict(
      `it says that it was given in run ${verdict.run}, but it was found in run ${storedIn}`,
      'Name the artifact of the run that made it.',
    );
  }
  if (verdict.repository !== run.repository) {
    throw refusedVerdict(
      `it was given in the repository "${verdict.repository}", and this is "${run.repository}"`,
      'Run validate-gate in this repository.',
    );
  }
  if (storedIn === null && verdict.run !== run.runId) {
    throw refusedVerdict(
      `it lies in a folder and says that it was given in run ${verdict.run}, which nobody can confirm`,
      `Name it as "run:${verdict.run}/<artifact name>", or run validate-gate in this run.`,
    );
  }
  if (storedIn !== null && storedIn !== run.runId) {
    if (provenance === null) {
      throw refusedVerdict(`this repository has no run ${storedIn}`, 'Name an artifact of one of its runs.');
    }
    if (provenance.headRepository !== run.repository) {
      throw refusedVerdict(
        `run ${storedIn} ran the code of "${provenance.headRepository || 'a deleted fork'}"`,
        'Run validate-gate again after the merge.',
      );
    }
    if (provenance.commit !== run.commit) {
      throw refusedVerdict(
        `run ${storedIn} was on the commit ${provenance.commit}, and ${run.commit || '(none)'} is to be deployed`,
        'Run validate-gate in this run, or deploy the commit that it judged.',
      );
    }
  }
  const sameCommit = verdict.commit !== '' && verdict.commit === run.commit;
  if (verdict.run !== run.runId && !sameCommit) {
    throw refusedVerdict(
      `it was given in run ${verdict.run} on the commit ${verdict.commit || '(none)'}, ` +
        `and this is run ${run.runId} on the commit ${run.commit || '(none)'}`,
      'Run validate-gate in this run, or deploy the commit that it judged.',
    );
  }
}

/** @param why the end of a sentence. */
export function refusedVerdict(why: string, hint: string): ConfigurationError {
  return new ConfigurationError(`The verdict does not allow this deployment: ${why}.`, {
    location: { key: 'gate' },
    hint,
  });
}
