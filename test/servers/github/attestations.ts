import type { HttpAnswer, HttpRequest } from '../http.ts';
import { notFound, type Operations, type Repository, unprocessable } from './operations.ts';

export interface ServedAttestation {
  readonly id: number;
  bundle: unknown;
  /** Digests of its subjects, `sha256:` and hexadecimal; whoever stores it says them in its statement. */
  subjects: string[];
  predicateType: string;
  /** Whether it is given as newer versions of the API do: by its address alone. */
  apart?: boolean;
}

export interface AttestationState {
  readonly attestations: ServedAttestation[];
  /** Where attestations lie that are given by their address. Like the real storage it refuses a token. */
  storage(request: HttpRequest): HttpAnswer;
}

/**
 * Attestations by the digests of their subjects. Like GitHub it believes what a statement says of itself: whoever
 * reads one has to check it.
 */
export function attestationOperations(repository: Repository): {
  state: AttestationState;
  operations: Operations;
} {
  const attestations: ServedAttestation[] = [];
  const operations: Operations = {
    'repos/create-attestation': ({ body }) => {
      const statement = readStatement(body.bundle);
      if (!statement) return unprocessable('The bundle holds no in-toto statement.');
      const attestation = { id: repository.nextId(), bundle: body.bundle, ...statement };
      attestations.push(attestation);
      return { status: 201, body: { id: attestation.id } };
    },
    'repos/list-attestations': ({ params, query, url }) => {
      const kinds: Record<string, string> = { provenance: 'https://slsa.dev/provenance/v1' };
      const kind = query.predicate_type && (kinds[query.predicate_type] ?? query.predicate_type);
      const found = attestations
        .filter(({ subjects }) => subjects.includes(params.subject_digest))
        .filter(({ predicateType }) => kind === undefined || predicateType === kind);
      if (found.length === 0) return { status: 404, body: { message: 'Not Found' } };
      const size = Number(query.per_page ?? 30);
      const start = query.after === undefined ? 0 : Number(query.after);
      const next = new URL(url);
      next.searchParams.set('after', String(start + size));
      const headers: Record<string, string> = {};
      if (start + size < found.length) headers.link = `<${next}>; rel="next"`;
      return {
        status: 200,
        headers,
        body: {
          attestations: found.slice(start, start + size).map(({ id, bundle, apart }) => ({
            ...(apart ? {} : { bundle }),
            repository_id: 1001,
            bundle_url: `${repository.origin}/storage/attestations/${id}`,
            initiator: 'user',
          })),
        },
      };
    },
  };
  const storage = ({ url, headers }: HttpRequest): HttpAnswer => {
    if (headers.authorization !== undefined) return { status: 400, body: 'Two ways to authenticate.' };
    const found = attestations.find(({ id }) => url.pathname.endsWith(`/${id}`));
    return found ? { status: 200, body: packed(Buffer.from(JSON.stringify(found.bundle))) } : notFound;
  };
  return { state: { attestations, storage }, operations };
}

/** Snappy's raw format: the length as a varint, then the content as literals, as it comes. */
function packed(content: Buffer): Buffer {
  const length: number[] = [];
  for (let rest = content.length; ; rest = Math.floor(rest / 128)) {
    length.push((rest % 128) + (rest < 128 ? 0 : 128));
    if (rest < 128) break;
  }
  const parts: Buffer[] = [Buffer.from(length)];
  for (let start = 0; start < content.length; start += 60) {
    const literal = content.subarray(start, start + 60);
    parts.push(Buffer.from([(literal.length - 1) << 2]), literal);
  }
  return Buffer.concat(parts);
}

function readStatement(bundle: {
  dsseEnvelope?: { payload?: string };
}): { subjects: string[]; predicateType: string } | null {
  const payload = bundle.dsseEnvelope?.payload;
  if (payload === undefined) return null;
  const { subject, predicateType } = JSON.parse(Buffer.from(payload, 'base64').toString()) as {
    subject: { digest: { sha256: string } }[];
    predicateType: string;
  };
  return { subjects: subject.map(({ digest }) => `sha256:${digest.sha256}`), predicateType };
}
