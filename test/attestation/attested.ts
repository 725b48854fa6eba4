import type { TestContext } from 'node:test';
import type { Statement } from '../../shared/src/attestation/statement.ts';
import { subject } from '../../shared/src/attestation/statement.ts';
import { sha256 } from '../../shared/src/base/digest.ts';
import { type GitHubTest, REPOSITORY, startGitHub } from '../platform/github/setup.ts';
import type { RunnerEnvironmentOptions } from '../servers/runner-environment.ts';
import { type SigstoreServer, startSigstoreServer } from '../servers/sigstore-server.ts';

export interface AttestingGitHub extends GitHubTest {
  readonly sigstore: SigstoreServer;
}

/** A GitHub whose job may attest, and the Sigstore that signs for it. */
export async function startAttestingGitHub(
  t: TestContext,
  options: { late?: boolean } & Partial<RunnerEnvironmentOptions> = {},
): Promise<AttestingGitHub> {
  const { late = false, ...environment } = options;
  const sigstore = await startSigstoreServer({ repository: REPOSITORY, late });
  t.after(() => sigstore.close());
  const github = await startGitHub(t, { sigstore, ...environment });
  sigstore.claims.sha = github.platform.run.commit;
  sigstore.claims.run_id = github.platform.run.runId;
  return { ...github, sigstore };
}

export const predicateType = 'https://example.com/claim/v1';
export const content = sha256('content');

/** A statement about `content`. */
export function statement(overrides: Partial<Statement> = {}): Statement {
  return { subject: [subject('content', content)], predicateType, predicate: { says: 'so' }, ...overrides };
}
