import { z } from 'zod';
import { InfrastructureError, messageOf } from '../../base/errors.ts';
import type { RunIdentity } from '../ports.ts';

/** Who a token for Sigstore is made out to. */
const audience = 'sigstore';

/** GitHub's claims on a running job (https://docs.github.com/actions/reference/openid-connect-reference). */
const claimsSchema = z
  .object({
    repository: z.string(),
    repository_id: z.string(),
    repository_owner_id: z.string(),
    repository_visibility: z.string(),
    ref: z.string(),
    sha: z.string(),
    workflow_ref: z.string(),
    job_workflow_ref: z.string(),
    event_name: z.string(),
    run_id: z.string(),
    run_attempt: z.string(),
    runner_environment: z.string(),
  })
  .transform(
    (claims): Omit<RunIdentity, 'server'> => ({
      repository: claims.repository,
      repositoryId: claims.repository_id,
      ownerId: claims.repository_owner_id,
      visibility: claims.repository_visibility,
      ref: claims.ref,
      commit: claims.sha,
      startedWorkflow: claims.workflow_ref,
      workflow: claims.job_workflow_ref,
      event: claims.event_name,
      runId: claims.run_id,
      runAttempt: claims.run_attempt,
      runner: claims.runner_environment,
    }),
  );

/**
 * Asks the runner's service for a token that says who this job is; it holds for some minutes. A job has the service
 * only with the permission `id-token: write`.
 * @param environment the variables that the runner sets.
 * @throws InfrastructureError if none is given.
 */
export async function requestIdentityToken(environment: NodeJS.ProcessEnv): Promise<string> {
  const { HttpClient } = await import('@actions/http-client');
  const { BearerCredentialHandler } = await import('@actions/http-client/lib/auth');
  const { setSecret } = await import('@actions/core');
  const credentials = new BearerCredentialHandler(environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? '');
  const client = new HttpClient('mlops-actions', [credentials], { allowRetries: true, maxRetries: 5 });
  try {
    const address = `${environment.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=${audience}`;
    const { result } = await client.getJson<{ value?: unknown }>(address);
    const token = z.string().min(1).parse(result?.value);
    setSecret(token);
    return token;
  } catch (cause) {
    throw new InfrastructureError(`GitHub gave no token that says who this job is: ${messageOf(cause)}`, {
      hint: 'Add this line to the job\'s "permissions:" in the workflow, or run the job again: id-token: write',
      retryable: true,
      cause,
    });
  }
}

/**
 * Reads who the job is from its token. Whether the token is genuine is for the certificate authority to judge.
 * @throws InfrastructureError if it does not say so.
 */
export function readIdentity(token: string, server: string): RunIdentity {
  try {
    const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    return { server, ...claimsSchema.parse(claims) };
  } catch (cause) {
    throw new InfrastructureError(`GitHub's token does not say who this job is: ${messageOf(cause)}`, {
      cause,
    });
  }
}
