import type { Platform } from '../platform/ports.ts';
import { UntrustedAttestation, type VerifiedAttestation, verifyAttestation } from './verify-attestation.ts';

/** What the attestations about some content come to. */
export type AttestationFinding =
  /** There is none, or nobody may look: why, as the end of a sentence. */
  | { readonly kind: 'absent'; readonly why: string }
  /** There are some, and none proves anything: why, as the end of a sentence. */
  | { readonly kind: 'untrusted'; readonly why: string }
  | { readonly kind: 'proven'; readonly attestation: VerifiedAttestation };

/**
 * Looks for an attestation of this repository's own about some content. One that holds is enough: others beside it can
 * be stored by anybody who may write attestations, and take nothing away from it.
 * @param subject SHA-256 of the content.
 * @param accept what else must be true, as `whatDiffers` says it: the reason why it is not, or null.
 * @throws InfrastructureError if the attestations, or what they are checked against, cannot be fetched.
 */
export async function findAttestation(
  subject: string,
  predicateType: string,
  { attestations }: Pick<Platform, 'attestations'>,
  accept: (attestation: VerifiedAttestation) => Promise<string | null> = async () => null,
): Promise<AttestationFinding> {
  const { trusted } = attestations;
  if (trusted === null) return { kind: 'absent', why: 'there are none here' };
  const bundles = await attestations.find(subject, predicateType);
  if (bundles === null) {
    return { kind: 'absent', why: 'the token may not look for them (permission "attestations: read")' };
  }
  if (bundles.length === 0) return { kind: 'absent', why: 'there is none' };
  const reasons = new Set<string>();
  for (const bundle of bundles) {
    const found = await check(bundle);
    if (typeof found !== 'string') return { kind: 'proven', attestation: found };
    reasons.add(found);
  }
  return { kind: 'untrusted', why: [...reasons].slice(0, 5).join('; ') };

  async function check(bundle: unknown): Promise<VerifiedAttestation | string> {
    try {
      const expected = { predicateType, subject, signer: trusted! };
      const attestation = await verifyAttestation(
        bundle,
        (authority) => attestations.trustedRoot(authority),
        expected,
      );
      return (await accept(attestation)) ?? attestation;
    } catch (error) {
      if (error instanceof UntrustedAttestation) return error.message;
      throw error;
    }
  }
}

/** Who signed, for reports. */
export function describeSigner({ signer }: VerifiedAttestation): string {
  const { workflow, startedWorkflow, runId, runner } = signer;
  return `signed by ${workflow || startedWorkflow} in run ${runId} (${runner || 'runner unknown'})`;
}
