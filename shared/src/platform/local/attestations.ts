import { InfrastructureError } from '../../base/errors.ts';
import type { AttestationStore } from '../ports.ts';

const unavailable = 'only a workflow on GitHub has an identity to sign with';

/** A terminal has nobody who vouches for it, so that nothing is attested and nothing attested is found. */
export function localAttestations(): AttestationStore {
  const refuse = async (): Promise<never> => {
    throw new InfrastructureError(`Nothing can be attested here: ${unavailable}.`);
  };
  return {
    unavailable,
    trusted: null,
    identity: refuse,
    attest: refuse,
    find: async () => [],
    trustedRoot: refuse,
  };
}
