/** How the results server names a run, from the number that the REST API uses. */
export function runBackendId(runId: string): string {
  return `run-${runId}`;
}

/** A token as the runner gives it to a step: a JWT whose scope names the run and the job. It is not signed. */
export function makeRuntimeToken(runId: string, jobId = 'job-1'): string {
  const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
  const scope = `Actions.GenericRead:0 Actions.Results:${runBackendId(runId)}:${jobId}`;
  return `${encode({ alg: 'none', typ: 'JWT' })}.${encode({ scp: scope })}.unsigned`;
}

/** The run and job that a token is for. @returns undefined where the token is not one of ours. */
export function readRuntimeToken(
  authorization: string | undefined,
): { run: string; job: string } | undefined {
  const payload = /^Bearer [^.]+\.([^.]+)\./.exec(authorization ?? '')?.[1];
  if (payload === undefined) return undefined;
  const { scp } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { scp?: string };
  const match = /Actions\.Results:([^: ]+):([^: ]+)/.exec(scp ?? '');
  return match ? { run: match[1], job: match[2] } : undefined;
}
