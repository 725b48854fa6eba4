import { describeSigner, findAttestation } from '../attestation/check-attestation.ts';
import { provenancePredicateType } from '../attestation/provenance-statement.ts';
import { ConfigurationError } from '../base/errors.ts';
import type { Platform } from '../platform/ports.ts';
import type { ModelManifest } from '../registry/manifest.ts';
import type { ResolvedPackage } from '../registry/model-reference.ts';

/**
 * Checks the provenance of a package that was deployed before and is to be used again: it must be attested by a
 * workflow of this repository, where it is attested at all.
 * @param options.required whether it must be attested.
 * @returns what was found, for reports.
 * @throws ConfigurationError if there is an attestation that proves nothing, or none where there must be one.
 * @throws InfrastructureError if it could not be looked for or checked.
 */
export async function checkProvenance(
  model: ResolvedPackage<ModelManifest>,
  platform: Pick<Platform, 'attestations'>,
  { required }: { required: boolean },
): Promise<string> {
  const found = await findAttestation(model.packageDigest, provenancePredicateType, platform);
  if (found.kind === 'proven') return `provenance ${describeSigner(found.attestation)}`;
  if (found.kind === 'absent' && !required) return `provenance not attested: ${found.why}`;
  const why =
    found.kind === 'absent'
      ? `deploy.require-attestation is set, and of its attestations ${found.why}`
      : `its attestation proves nothing: ${found.why}`;
  throw new ConfigurationError(`The package of ${model.origin} is not used: ${why}.`, {
    location: { key: 'model' },
    hint: 'Deploy the artifact of train instead, which is judged and attested anew.',
  });
}
