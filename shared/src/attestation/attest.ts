import { describeError } from '../base/errors.ts';
import type { Platform } from '../platform/ports.ts';
import type { Statement } from './statement.ts';

/** Whether something was attested. */
export interface AttestationResult {
  /** Where the attestation is; null if there is none. */
  readonly url: string | null;
  /** For reports. */
  readonly text: string;
  /** What prevented it, where the run could have attested; else null. */
  readonly error: unknown;
}

/**
 * Attests a statement where the run can. That it could not be done is a warning: nobody's verdict should be red because
 * a public service was out of reach. Whoever wants more asks for attestations where they count, in `deploy`.
 * @param makeStatement asked only where the run can attest.
 */
export async function attest(
  makeStatement: () => Promise<Statement>,
  { attestations, log }: Pick<Platform, 'attestations' | 'log'>,
): Promise<AttestationResult> {
  const { unavailable } = attestations;
  if (unavailable !== null) return { url: null, text: `not attested: ${unavailable}`, error: null };
  try {
    const { url } = await attestations.attest(await makeStatement());
    return { url, text: `attested: ${url}`, error: null };
  } catch (error) {
    log.warning(`Nothing was attested. ${describeError(error)}`);
    return { url: null, text: `not attested: ${describeError(error).split('\n', 1)[0]}`, error };
  }
}
