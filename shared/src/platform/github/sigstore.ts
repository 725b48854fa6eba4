import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SerializedBundle } from '@sigstore/bundle';
import type { TrustedRoot } from '@sigstore/protobuf-specs';
import { encodeStatement, type Statement, statementPayloadType } from '../../attestation/statement.ts';
import type { Authority } from '../../attestation/verify-attestation.ts';
import { InfrastructureError, messageOf } from '../../base/errors.ts';
import { githubTufRoot } from './github-tuf-root.ts';

/** Addresses of the services that certify, log and date a signature. */
export interface SigningServices {
  readonly fulcio: string;
  /** A transparency log; null where there is none. */
  readonly rekor: string | null;
  /** A timestamp authority; null where the log says when. */
  readonly timestamps: string | null;
}

/** The instances of Sigstore that GitHub's attestations are made with. */
export interface Sigstore {
  readonly signing: Readonly<Record<Authority, SigningServices>>;
  /** @throws InfrastructureError if it cannot be fetched. */
  trustedRoot(authority: Authority): Promise<TrustedRoot>;
}

/** The same addresses as `actions/attest` uses. */
const signing: Readonly<Record<Authority, SigningServices>> = {
  'public-good': {
    fulcio: 'https://fulcio.sigstore.dev',
    rekor: 'https://rekor.sigstore.dev',
    timestamps: null,
  },
  github: {
    fulcio: 'https://fulcio.githubapp.com',
    rekor: null,
    timestamps: 'https://timestamp.githubapp.com',
  },
};

/** Where the authorities publish what is trusted today; signed, so that the way there need not be trusted (TUF). */
const mirrors: Readonly<Record<Authority, string>> = {
  'public-good': 'https://tuf-repo-cdn.sigstore.dev',
  github: 'https://tuf-repo.github.com',
};

/**
 * The real services.
 * @param cache folder for what was fetched of the trusted roots. They are a few kilobytes and must be asked for anew
 *   each time, since a root can be withdrawn, so that they are worth no entry in GitHub's cache.
 */
export function realSigstore(cache: string): Sigstore {
  return {
    signing,
    async trustedRoot(authority) {
      const mirrorURL = mirrors[authority];
      try {
        await mkdir(cache, { recursive: true });
        const { getTrustedRoot } = await import('@sigstore/tuf');
        if (authority === 'public-good') return await getTrustedRoot({ cachePath: cache, mirrorURL });
        // The library knows the first root of the public instance alone.
        const folder = await mkdtemp(join(cache, 'first-root-'));
        try {
          const rootPath = join(folder, 'root.json');
          await writeFile(rootPath, JSON.stringify(githubTufRoot()));
          return await getTrustedRoot({ cachePath: cache, mirrorURL, rootPath });
        } finally {
          await rm(folder, { recursive: true, force: true });
        }
      } catch (cause) {
        throw new InfrastructureError(
          `What attestations are checked against could not be fetched from ${mirrorURL}: ${messageOf(cause)}`,
          {
            hint: `Run the job again, or let the runner reach ${mirrorURL} (behind a proxy with NODE_USE_ENV_PROXY=1).`,
            retryable: true,
            cause,
          },
        );
      }
    },
  };
}

/** Milliseconds that one of the services may take, and how often it is asked again: somebody waits for the verdict. */
const patience = { timeout: 10_000, retry: { retries: 2 } };

/**
 * Signs a statement with a key of its own that a certificate gives a name to, and that is thrown away afterwards.
 * @param token says who signs.
 * @throws InfrastructureError if a service does not do its part.
 */
export async function signStatement(
  statement: Statement,
  token: string,
  services: SigningServices,
): Promise<SerializedBundle> {
  const { DSSEBundleBuilder, FulcioSigner, RekorWitness, TSAWitness } = await import('@sigstore/sign');
  const { bundleToJSON } = await import('@sigstore/bundle');
  const { fulcio, rekor, timestamps } = services;
  const signer = new FulcioSigner({
    identityProvider: { getToken: async () => token },
    fulcioBaseURL: fulcio,
    ...patience,
  });
  const witnesses = [
    ...(rekor === null
      ? []
      : [new RekorWitness({ rekorBaseURL: rekor, fetchOnConflict: true, ...patience })]),
    ...(timestamps === null ? [] : [new TSAWitness({ tsaBaseURL: timestamps, ...patience })]),
  ];
  try {
    const data = encodeStatement(statement);
    return bundleToJSON(
      await new DSSEBundleBuilder({ signer, witnesses }).create({ data, type: statementPayloadType }),
    );
  } catch (cause) {
    const reason = cause instanceof Error && cause.cause ? ` (${messageOf(cause.cause)})` : '';
    const asked = [fulcio, rekor, timestamps].filter((address) => address !== null).join(', ');
    throw new InfrastructureError(`Sigstore did not sign: ${messageOf(cause)}${reason}.`, {
      hint: `Run the job again; the runner must reach ${asked}.`,
      retryable: true,
      cause,
    });
  }
}
