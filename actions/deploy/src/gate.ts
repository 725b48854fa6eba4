import type { StageContext } from '../../../shared/src/action/stage.ts';
import { ConfigurationError } from '../../../shared/src/base/errors.ts';
import { checkVerdictApplies, defaultVerdictArtifact } from '../../../shared/src/deploy/verdict.ts';
import { checkVerdictAttestation } from '../../../shared/src/deploy/verdict-attestation.ts';
import type { VerifiedPackage } from '../../../shared/src/registry/downloads.ts';
import {
  type ModelManifest,
  type VerdictManifest,
  verdictManifestSchema,
} from '../../../shared/src/registry/manifest.ts';
import { resolvePackage } from '../../../shared/src/registry/model-reference.ts';

/** What the gate said of the model that is to be deployed. */
export interface GateAnswer {
  /** Null: openly without one. */
  readonly verdict: 'pass' | 'fail' | 'inconclusive' | null;
  /** The same for a person, with where it was found. */
  readonly text: string;
  /** Where it lies; null without one. */
  readonly found: VerifiedPackage<VerdictManifest> | null;
}

/**
 * Finds the verdict and checks that it speaks for exactly this model and this deployment.
 * @param gate the input; absent means the artifact that validate-gate leaves.
 * @throws ConfigurationError if there is none, or it speaks for something else.
 */
export async function readGate(
  gate: string | undefined,
  manifest: ModelManifest,
  context: StageContext,
): Promise<GateAnswer> {
  const required = context.config.deploy['require-attestation'];
  if (gate === 'none') {
    if (required) {
      throw new ConfigurationError('The input "gate" is "none", and only an attested verdict may deploy.', {
        location: { key: 'deploy.require-attestation' },
        hint: 'Name the verdict of validate-gate.',
      });
    }
    context.platform.log.warning('gate: none. The model is deployed without a verdict.');
    return { verdict: null, text: 'none was asked: the input "gate" is "none"', found: null };
  }
  const found = await resolvePackage(
    'gate',
    gate ?? defaultVerdictArtifact(manifest),
    verdictManifestSchema,
    context,
  ).catch((error) => {
    if (gate !== undefined || !(error instanceof ConfigurationError)) throw error;
    throw new ConfigurationError(`There is no verdict on this model. ${error.message}`, {
      location: { key: 'gate' },
      hint: 'Run validate-gate first in the same run, name its verdict as "run:<run id>/<artifact name>", or say "none".',
      cause: error,
    });
  });
  const { run, runs } = context.platform;
  const storedIn = found.artifact?.run ?? null;
  checkVerdictApplies(found.manifest, {
    model: manifest,
    run,
    storedIn,
    provenance: storedIn !== null && storedIn !== run.runId ? await runs.find(storedIn) : null,
  });
  const proof = await checkVerdictAttestation(found, context.platform, { required });
  const { verdict, run: runId, commit, created } = found.manifest;
  const where = `${found.origin}, given in run ${runId}${commit ? ` on ${commit.slice(0, 12)}` : ''} at ${created}`;
  return { verdict, text: `${verdict} (${where}); ${proof}`, found };
}
