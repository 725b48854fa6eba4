/** Who signed, as the certificate tells it: Fulcio copies it from the token that GitHub gives to a running job. */
export interface Signer {
  /** Who vouched for the identity. */
  readonly issuer: string;
  /** Address of the workflow file whose job signed, with its ref: of a reusable workflow, where it is one. */
  readonly workflow: string;
  /** Address of the workflow file that was started, with its ref. */
  readonly startedWorkflow: string;
  /** Address of the repository that the run belongs to. */
  readonly repository: string;
  /** The repository's number, which a new repository of the same name does not have. */
  readonly repositoryId: string;
  /** The commit that the run was started on: of a pull request its merge commit. */
  readonly commit: string;
  readonly ref: string;
  /** The event that started the run, such as `push`. */
  readonly event: string;
  readonly runId: string;
  /** `github-hosted` or `self-hosted`. */
  readonly runner: string;
}

/** An extension of a certificate: its object identifier, and its value in DER. */
interface Extension {
  readonly oid?: { readonly id: readonly number[] } | undefined;
  readonly value: Uint8Array;
}

/**
 * Object identifiers of Fulcio's extensions, below its own arc 1.3.6.1.4.1.57264.1
 * (https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md).
 */
const fulcioArc = '1.3.6.1.4.1.57264.1.';
const extensionNumbers = {
  issuer: 8,
  workflow: 9,
  runner: 11,
  repository: 12,
  commit: 13,
  ref: 14,
  repositoryId: 15,
  startedWorkflow: 18,
  event: 20,
  run: 21,
} as const;

/** Reads who signed from a certificate's extensions; what a certificate does not tell is empty. */
export function readSigner(extensions: readonly Extension[]): Signer {
  const values = new Map(extensions.map(({ oid, value }) => [oid?.id.join('.') ?? '', value]));
  const read = (name: keyof typeof extensionNumbers): string => {
    const value = values.get(`${fulcioArc}${extensionNumbers[name]}`);
    return value === undefined ? '' : readUtf8String(value);
  };
  return {
    issuer: read('issuer'),
    workflow: read('workflow'),
    startedWorkflow: read('startedWorkflow'),
    repository: read('repository'),
    repositoryId: read('repositoryId'),
    commit: read('commit'),
    ref: read('ref'),
    event: read('event'),
    runId: /\/actions\/runs\/(\d+)\/attempts\/\d+$/.exec(read('run'))?.[1] ?? '',
    runner: read('runner'),
  };
}

/** The text of a UTF8String in DER (X.690, 8.1 and 8.23); empty where it is anything else. */
function readUtf8String(der: Uint8Array): string {
  if (der[0] !== 0x0c || der.length < 2) return '';
  const long = der[1] & 0x80 ? der[1] & 0x7f : 0;
  let length = long === 0 ? der[1] : 0;
  for (let k = 0; k < long; k++) length = length * 256 + der[2 + k];
  const start = 2 + long;
  return start + length === der.length ? new TextDecoder().decode(der.subarray(start)) : '';
}

/** What a signature must say of its maker to count as this repository's own. */
export interface TrustedSigner {
  /** Address of the server, such as `https://github.com`. */
  readonly server: string;
  /** Who gives tokens to the jobs of that server. */
  readonly issuer: string;
  /** `owner/name`. */
  readonly repository: string;
  /** The repository's number; null where it is not known. */
  readonly repositoryId: string | null;
}

/** Why a signer is not one of the repository's own workflows, as the end of a sentence; null if it is. */
export function whyNotOurs(signer: Signer, ours: TrustedSigner): string | null {
  const address = `${ours.server}/${ours.repository}`;
  // An enterprise may have its name added to the address; the tokens are from the same service.
  const enterprise = signer.issuer.slice(ours.issuer.length);
  if (!signer.issuer.startsWith(ours.issuer) || !/^(\/[A-Za-z0-9-]+)?$/.test(enterprise)) {
    return `its signer was vouched for by "${signer.issuer}", not by ${ours.issuer}`;
  }
  if (!sameName(signer.repository, address)) {
    return `it was signed in "${signer.repository}", and this is ${address}`;
  }
  if (ours.repositoryId !== null && signer.repositoryId !== ours.repositoryId) {
    return `it was signed in an earlier repository of this name (number ${signer.repositoryId || 'unknown'})`;
  }
  const workflows = `${address}/.github/workflows/`;
  if (!sameName(signer.startedWorkflow.slice(0, workflows.length), workflows)) {
    return `the workflow "${signer.startedWorkflow}" is not one of this repository`;
  }
  return null;
}

/** GitHub's names of repositories know no upper and lower case. */
function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
