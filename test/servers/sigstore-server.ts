import { createHash, generateKeyPairSync, type KeyPairKeyObjectResult, sign } from 'node:crypto';
import {
  fulcioHandler,
  type HandlerFn,
  initializeCA,
  initializeCTLog,
  initializeTLog,
  initializeTSA,
  rekorHandler,
  tsaHandler,
} from '@sigstore/mock';
import { HashAlgorithm, PublicKeyDetails, type TrustedRoot } from '@sigstore/protobuf-specs';
import type { Authority } from '../../shared/src/attestation/verify-attestation.ts';
import type { SigningServices, Sigstore } from '../../shared/src/platform/github/sigstore.ts';
import { type HttpAnswer, type HttpRequest, type RunningServer, startHttpServer } from './http.ts';

export interface SigstoreServer extends RunningServer {
  /** The addresses of the services, and the roots that they are trusted by. */
  readonly sigstore: Sigstore;
  /** Claims of the tokens that are given from now on, over those of a push to the default branch. */
  readonly claims: Record<string, string>;
  /** The variables that a runner gives to a job with `id-token: write`. */
  readonly environment: Readonly<Record<string, string>>;
}

const requestToken = 'token-to-request-tokens';

/**
 * Sigstore in small: two certificate authorities, a transparency log, a timestamp authority, and the runner's service
 * that gives tokens to jobs. All of them sign with real keys, made anew for each server.
 * @param options.late whether signatures are dated when the certificates, which hold for minutes, are over.
 */
export async function startSigstoreServer(
  options: { repository: string; late?: boolean } & Partial<Record<'commit' | 'runId', string>>,
): Promise<SigstoreServer> {
  const { repository } = options;
  // A whole second that no root made below is younger than: authorities date to seconds, and their library too.
  const clock = new Date(Math.ceil(Date.now() / 1_000 + 1) * 1_000);
  const key = (namedCurve: string): KeyPairKeyObjectResult => generateKeyPairSync('ec', { namedCurve });
  const logKey = key('P-256');
  const ctlogKey = key('P-256');
  const tokenKey = key('P-256');
  const ctlog = await initializeCTLog(ctlogKey, clock);
  const publicAuthority = await initializeCA(key('P-384'), ctlog, clock);
  const githubAuthority = await initializeCA(key('P-384'), undefined, clock);
  const signed = new Date(clock.getTime() + (options.late ? 3_600_000 : 0));
  const tlog = await initializeTLog('https://log.test', logKey, signed);
  const timestamps = await initializeTSA(key('P-384'), signed);

  const claims: Record<string, string> = {
    iss: 'https://token.actions.githubusercontent.com',
    sub: `https://github.com/${repository}/.github/workflows/model.yml@refs/heads/main`,
    repository,
    repository_id: '1001',
    repository_owner: repository.split('/')[0],
    repository_owner_id: '2002',
    repository_visibility: 'public',
    ref: 'refs/heads/main',
    sha: options.commit ?? '0'.repeat(40),
    workflow: 'model',
    workflow_ref: `${repository}/.github/workflows/model.yml@refs/heads/main`,
    job_workflow_ref: `${repository}/.github/workflows/model.yml@refs/heads/main`,
    event_name: 'push',
    run_id: options.runId ?? '1',
    run_attempt: '1',
    runner_environment: 'github-hosted',
  };
  const services: Record<string, HandlerFn> = {
    '/public/fulcio/api/v2/signingCert': fulcioHandler(publicAuthority).fn,
    '/github/fulcio/api/v2/signingCert': fulcioHandler(githubAuthority).fn,
    '/rekor/api/v1/log/entries': (entry) => rekorHandler(tlog).fn(asLogged(entry)),
    '/timestamps/api/v1/timestamp': tsaHandler(timestamps).fn,
  };

  const handle = async ({ method, url, headers, body }: HttpRequest): Promise<HttpAnswer> => {
    if (url.pathname === '/token' && method === 'GET') {
      if (headers.authorization !== `Bearer ${requestToken}`) return { status: 401 };
      const { aud = url.searchParams.get('audience') ?? '' } = claims;
      return { status: 200, body: { value: makeToken({ aud, ...claims }, tokenKey) } };
    }
    const service = services[url.pathname];
    if (!service || method !== 'POST') return { status: 404 };
    const { statusCode, response, contentType } = await service(body.toString());
    return {
      status: statusCode,
      headers: { 'content-type': contentType ?? 'text/plain' },
      body: typeof response === 'string' ? response : new Uint8Array(response.buffer as ArrayBuffer),
    };
  };
  const server = await startHttpServer(handle);

  const signing: Record<Authority, SigningServices> = {
    'public-good': { fulcio: `${server.url}/public/fulcio`, rekor: `${server.url}/rekor`, timestamps: null },
    github: {
      fulcio: `${server.url}/github/fulcio`,
      rekor: null,
      timestamps: `${server.url}/timestamps/api/v1/timestamp`,
    },
  };
  const bytes = (view: ArrayBufferView): Buffer =>
    Buffer.from(view.buffer as ArrayBuffer, view.byteOffset, view.byteLength);
  const validFor = { start: new Date(0) };
  const logOf = (keyId: Buffer, rawBytes: Buffer): TrustedRoot['tlogs'][number] => ({
    baseUrl: 'https://log.test',
    hashAlgorithm: HashAlgorithm.SHA2_256,
    publicKey: { rawBytes, keyDetails: PublicKeyDetails.PKIX_ECDSA_P256_SHA_256, validFor },
    logId: { keyId },
    checkpointKeyId: undefined,
    operator: '',
  });
  const authorityOf = (
    ...certificates: ArrayBufferView[]
  ): TrustedRoot['certificateAuthorities'][number] => ({
    subject: undefined,
    uri: '',
    certChain: { certificates: certificates.map((view) => ({ rawBytes: bytes(view) })) },
    validFor,
    operator: '',
  });
  const logDigest = createHash('sha256').update(tlog.publicKey).digest();
  const roots: Record<Authority, TrustedRoot> = {
    'public-good': {
      mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
      tlogs: [logOf(logDigest, tlog.publicKey)],
      certificateAuthorities: [authorityOf(publicAuthority.rootCertificate)],
      ctlogs: [logOf(bytes(ctlog.logID), ctlog.publicKey)],
      timestampAuthorities: [],
    },
    github: {
      mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
      tlogs: [],
      certificateAuthorities: [authorityOf(githubAuthority.rootCertificate)],
      ctlogs: [],
      timestampAuthorities: [authorityOf(timestamps.intCertificate, timestamps.rootCertificate)],
    },
  };
  return Object.assign(server, {
    sigstore: { signing, trustedRoot: async (authority: Authority) => roots[authority] },
    claims,
    environment: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${server.url}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken,
      GITHUB_REPOSITORY_ID: claims.repository_id,
    },
  });
}

/** What Rekor makes of an envelope that it is given: its digests and its signatures, and nothing of its content. */
function asLogged(proposed: string): string {
  const { apiVersion, kind, spec } = JSON.parse(proposed);
  const { envelope, verifiers } = spec.proposedContent;
  const { payload, signatures } = JSON.parse(envelope) as { payload: string; signatures: { sig: string }[] };
  const hash = (content: string | Buffer) => ({
    algorithm: 'sha256',
    value: createHash('sha256').update(content).digest('hex'),
  });
  const logged = {
    envelopeHash: hash(envelope),
    payloadHash: hash(Buffer.from(payload, 'base64')),
    signatures: signatures.map(({ sig }, index) => ({ signature: sig, verifier: verifiers[index] })),
  };
  return JSON.stringify({ apiVersion, kind, spec: logged });
}

/** A token as GitHub gives it to a job: a signed JWT. */
function makeToken(claims: object, { privateKey }: KeyPairKeyObjectResult): string {
  const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
  const signed = `${encode({ alg: 'ES256', typ: 'JWT' })}.${encode(claims)}`;
  const signature = sign('sha256', Buffer.from(signed), { key: privateKey, dsaEncoding: 'ieee-p1363' });
  return `${signed}.${signature.toString('base64url')}`;
}
