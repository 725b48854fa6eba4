import type { TrustedRoot } from '@sigstore/protobuf-specs';
import { messageOf } from '../base/errors.ts';
import { readSigner, type Signer, type TrustedSigner, whyNotOurs } from './signer.ts';
import { type SignedStatement, signedStatementSchema, statementPayloadType } from './statement.ts';

/** Who certifies and dates signatures: Sigstore's public instance for public repositories, GitHub's own for others. */
export type Authority = 'public-good' | 'github';

/** What makes an attestation count. */
export interface ExpectedAttestation {
  readonly predicateType: string;
  /** SHA-256 of the content that it must be about. */
  readonly subject: string;
  readonly signer: TrustedSigner;
}

/** What was found to be true. */
export interface VerifiedAttestation {
  readonly statement: SignedStatement;
  readonly signer: Signer;
}

/** An attestation that proves nothing. The message is the end of a sentence. */
export class UntrustedAttestation extends Error {}

/**
 * What a signature needs beside a certificate. The public instance puts certificates and signatures into public logs;
 * GitHub's, which serves private repositories, has a timestamp authority instead.
 */
const thresholds: Readonly<Record<Authority, { ctlog: number; tlog: number }>> = {
  'public-good': { ctlog: 1, tlog: 1 },
  github: { ctlog: 0, tlog: 0 },
};

/**
 * Checks an attestation: the chain of certificates and the time of the signature, the signature itself, who signed,
 * and that the signed statement is of the expected kind and about the expected content.
 * @param bundle a Sigstore bundle as JSON; may be anything.
 * @param trustedRoot what signatures are checked against.
 * @throws UntrustedAttestation with the reason. @throws whatever `trustedRoot` throws.
 */
export async function verifyAttestation(
  bundle: unknown,
  trustedRoot: (authority: Authority) => Promise<TrustedRoot>,
  expected: ExpectedAttestation,
): Promise<VerifiedAttestation> {
  const { bundleFromJSON } = await import('@sigstore/bundle');
  const { toSignedEntity, toTrustMaterial, Verifier } = await import('@sigstore/verify');
  const parsed = refusing('it is not a Sigstore bundle', () => bundleFromJSON(bundle));
  if (parsed.content.$case !== 'dsseEnvelope') throw new UntrustedAttestation('it holds no statement');
  const { payload, payloadType } = parsed.content.dsseEnvelope;
  if (payloadType !== statementPayloadType) {
    throw new UntrustedAttestation(`it holds "${payloadType}", not a statement`);
  }

  // Only the public instance has a log. Whichever it is said to be, only signatures under its root hold.
  const authority: Authority = parsed.verificationMaterial.tlogEntries.length > 0 ? 'public-good' : 'github';
  const material = toTrustMaterial(await trustedRoot(authority));
  const { ctlog: ctlogThreshold, tlog: tlogThreshold } = thresholds[authority];
  const verifier = new Verifier(material, { ctlogThreshold, tlogThreshold, timestampThreshold: 1 });
  const { identity } = refusing('its signature does not hold', () => verifier.verify(toSignedEntity(parsed)));
  const signer = readSigner(identity?.oids ?? []);
  const strange = whyNotOurs(signer, expected.signer);
  if (strange !== null) throw new UntrustedAttestation(strange);

  const statement = refusing('it holds no in-toto statement', () =>
    signedStatementSchema.parse(JSON.parse(payload.toString('utf8'))),
  );
  if (statement.predicateType !== expected.predicateType) {
    throw new UntrustedAttestation(`it states "${statement.predicateType}", not "${expected.predicateType}"`);
  }
  if (!statement.subject.some(({ digest }) => digest.sha256 === expected.subject)) {
    throw new UntrustedAttestation(`it is about other content than sha256:${expected.subject}`);
  }
  return { statement, signer };
}

function refusing<T>(why: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new UntrustedAttestation(`${why} (${messageOf(error)})`, { cause: error });
  }
}
