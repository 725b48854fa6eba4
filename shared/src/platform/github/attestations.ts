import { InfrastructureError, messageOf } from '../../base/errors.ts';
import type { AttestationStore } from '../ports.ts';
import { type Purpose, statusOf } from './api-failure.ts';
import { readIdentity, requestIdentityToken } from './identity-token.ts';
import { type GitHubClient, type Octokit, PAGE_SIZE } from './request.ts';
import { type Sigstore, signStatement } from './sigstore.ts';

/** The server whose attestations can be checked, and who gives tokens to its jobs. */
const server = 'https://github.com';
const issuer = 'https://token.actions.githubusercontent.com';

/** More than any statement of ours has. Bytes. */
const largestBundle = 32 * 2 ** 20;

/** Of one digest and kind; whoever needs more is looking for something else. */
const mostAttestations = 300;

interface StoredAttestation {
  readonly bundle?: unknown;
  /** Where it is kept, in Snappy's format; newer versions of the API give nothing else. */
  readonly bundle_url?: string;
}

/** GitHub's attestations: signed by Sigstore in the name of the job, kept with the repository. */
export function githubAttestations(
  client: GitHubClient,
  environment: NodeJS.ProcessEnv,
  sigstore: Sigstore,
): AttestationStore {
  const unavailable = whyUnavailable(environment);
  const identityToken = async (): Promise<string> => {
    if (unavailable === null) return requestIdentityToken(environment);
    throw new InfrastructureError(`Nothing can be attested here: ${unavailable}.`);
  };
  return {
    unavailable,
    trusted: isGitHub(environment)
      ? {
          server,
          issuer,
          repository: client.run.repository,
          repositoryId: environment.GITHUB_REPOSITORY_ID || null,
        }
      : null,
    identity: async () => readIdentity(await identityToken(), server),

    async attest(statement) {
      const token = await identityToken();
      const { visibility } = readIdentity(token, server);
      const services = sigstore.signing[visibility === 'public' ? 'public-good' : 'github'];
      const bundle = await signStatement(statement, token, services);
      const purpose: Purpose = { action: 'store an attestation', permission: 'attestations: write' };
      const { id } = await client.send(purpose, (octokit) =>
        octokit.rest.repos.createAttestation({ ...client.repository, bundle: { ...bundle } }),
      );
      return { url: `${server}/${client.run.repository}/attestations/${id}` };
    },

    async find(subject, predicateType) {
      const purpose: Purpose = {
        action: `look for attestations of sha256:${subject}`,
        permission: 'attestations: read',
      };
      try {
        return await findBundles(client, purpose, subject, predicateType);
      } catch (error) {
        const limited = error instanceof InfrastructureError && error.retryable;
        if (limited) throw error;
        if (statusOf(error) === 404) return [];
        if (statusOf(error) === 403) return null;
        throw error;
      }
    },

    trustedRoot: (authority) => sigstore.trustedRoot(authority),
  };
}

function isGitHub({ GITHUB_SERVER_URL }: NodeJS.ProcessEnv): boolean {
  return (GITHUB_SERVER_URL || server) === server;
}

function whyUnavailable(environment: NodeJS.ProcessEnv): string | null {
  if (!isGitHub(environment)) return `attestations are made on ${server} alone`;
  if (environment.ACTIONS_ID_TOKEN_REQUEST_URL && environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN) return null;
  return 'the job has no permission "id-token: write"';
}

async function findBundles(
  client: GitHubClient,
  purpose: Purpose,
  subject: string,
  predicateType: string,
): Promise<unknown[]> {
  const bundles: unknown[] = [];
  let after: string | undefined;
  do {
    const page = await client.send(purpose, async (octokit) => {
      const { data, headers } = await octokit.rest.repos.listAttestations({
        ...client.repository,
        subject_digest: `sha256:${subject}`,
        predicate_type: predicateType,
        per_page: PAGE_SIZE,
        ...(after === undefined ? {} : { after }),
      });
      return { data: { attestations: data.attestations ?? [], next: nextCursor(headers.link) } };
    });
    for (const stored of page.attestations) bundles.push(await bundleOf(client, purpose, stored));
    after = page.next;
  } while (after !== undefined && bundles.length < mostAttestations);
  return bundles;
}

/** The cursor of the next page, from the header `link`. */
function nextCursor(link: string | undefined): string | undefined {
  const address = /<([^>]+)>;\s*rel="next"/.exec(link ?? '')?.[1];
  return address === undefined ? undefined : (new URL(address).searchParams.get('after') ?? undefined);
}

async function bundleOf(
  client: GitHubClient,
  purpose: Purpose,
  { bundle, bundle_url: address }: StoredAttestation,
): Promise<unknown> {
  if (bundle || !address) return bundle;
  const packed = await client.send(purpose, async (octokit) => ({
    data: await fetchBytes(octokit, address),
  }));
  try {
    return JSON.parse(new TextDecoder().decode(await unpack(packed)));
  } catch (cause) {
    throw new InfrastructureError(`GitHub's copy of an attestation cannot be read: ${messageOf(cause)}`, {
      cause,
    });
  }
}

/** The address is signed for a short time and belongs to a storage that is not shown the token. */
async function fetchBytes(octokit: Octokit, address: string): Promise<Uint8Array> {
  // Octokit's own fetch knows the proxy of the runner.
  const fetchByProxy: typeof fetch = octokit.request.endpoint.DEFAULTS.request?.fetch ?? fetch;
  const response = await fetchByProxy(address);
  if (!response.ok) {
    throw Object.assign(new Error(response.statusText), {
      status: response.status,
      response: { headers: Object.fromEntries(response.headers) },
    });
  }
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.length <= largestBundle) return bytes;
  throw new InfrastructureError(`An attestation has ${bytes.length} bytes, and ${largestBundle} are taken.`);
}

/** Snappy's raw format: the length of the content as a varint, then the content. */
async function unpack(packed: Uint8Array): Promise<Uint8Array> {
  let length = 0;
  for (let index = 0; index < 5; index++) {
    length += (packed[index] & 0x7f) * 2 ** (7 * index);
    if (packed[index] < 0x80) break;
  }
  if (!(length <= largestBundle)) throw new Error(`it is said to have ${length} bytes`);
  const { snappyUncompress } = await import('hyparquet');
  const content = new Uint8Array(length);
  snappyUncompress(packed, content);
  return content;
}
