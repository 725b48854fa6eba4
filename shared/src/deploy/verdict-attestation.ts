import { describeSigner, findAttestation } from '../attestation/check-attestation.ts';
import type { Signer } from '../attestation/signer.ts';
import { verdictPredicateType, whatDiffers } from '../attestation/verdict-statement.ts';
import type { Platform } from '../platform/ports.ts';
import type { VerifiedPackage } from '../registry/downloads.ts';
import type { VerdictManifest } from '../registry/manifest.ts';
import { refusedVerdict } from './verdict.ts';

/**
 * Checks the attestation of a verdict that may otherwise speak for a deployment. One that is there must hold: signed by
 * a workflow of this repository in the run that the verdict names, about this very verdict, and saying the same.
 * @param options.required whether there must be one.
 * @returns what was found, for reports.
 * @throws ConfigurationError if there is one that proves nothing, or none where there must be one.
 * @throws InfrastructureError if it could not be looked for or checked.
 */
export async function checkVerdictAttestation(
  verdict: VerifiedPackage<VerdictManifest>,
  platform: Pick<Platform, 'attestations' | 'log'>,
  { required }: { required: boolean },
): Promise<string> {
  const { manifest, packageDigest } = verdict;
  const found = await findAttestation(
    packageDigest,
    verdictPredicateType,
    platform,
    async ({ statement, signer }) =>
      whatSignerContradicts(signer, manifest) ?? (await whatDiffers(statement.predicate, verdict)),
  );
  switch (found.kind) {
    case 'proven':
      return `attested: ${describeSigner(found.attestation)}`;
    case 'untrusted':
      throw refusedVerdict(
        `its attestation proves nothing: ${found.why}`,
        'Find out who stored it. Run validate-gate again for a verdict with an attestation of its own.',
      );
    case 'absent':
      if (!required) return `no attestation: ${found.why}`;
      throw refusedVerdict(
        `deploy.require-attestation is set, and of its attestations ${found.why}`,
        'Give the job of validate-gate the permissions "id-token: write" and "attestations: write", and this job "attestations: read".',
      );
  }
}

/** What a verdict says of its run that its signer does not, as the end of a sentence; null if they agree. */
function whatSignerContradicts(signer: Signer, { run, commit }: VerdictManifest): string | null {
  if (signer.runId !== run) {
    return `it was signed in run ${signer.runId || 'unknown'}, and the verdict names run ${run}`;
  }
  // For a pull request the run is on its merge commit, and the verdict names its head.
  if (signer.commit !== commit && !signer.event.startsWith('pull_request')) {
    return `it was signed on the commit ${signer.commit || 'unknown'}, and the verdict names ${commit}`;
  }
  return null;
}
