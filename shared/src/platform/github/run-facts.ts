import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { InfrastructureError, messageOf } from '../../base/errors.ts';
import type { PullRequestFacts, RunFacts } from '../ports.ts';

const repositoryName = z.string().regex(/^[^/\s]+\/[^/\s]+$/, 'must be owner/name');

const environmentSchema = z.object({
  GITHUB_REPOSITORY: repositoryName,
  GITHUB_SHA: z.string().default(''),
  GITHUB_RUN_ID: z.string().regex(/^\d+$/, 'must be a number'),
  GITHUB_RUN_ATTEMPT: z.coerce.number().int().min(1).default(1),
  GITHUB_ACTOR: z.string().default(''),
  GITHUB_EVENT_NAME: z.string().default(''),
  GITHUB_EVENT_PATH: z.string().optional(),
  GITHUB_REF: z.string().default(''),
  GITHUB_WORKFLOW_REF: z.string().default(''),
  GITHUB_SERVER_URL: z.url().default('https://github.com'),
});

/**
 * The parts of an event's payload that tell of a pull request, and of the run that set this one off. The head's
 * repository is null if it was deleted.
 */
const payloadSchema = z.object({
  pull_request: z
    .object({
      number: z.int().positive(),
      head: z.object({ sha: z.string(), repo: z.object({ full_name: z.string() }).nullable() }),
      base: z.object({ sha: z.string().default(''), repo: z.object({ full_name: z.string() }) }),
    })
    .optional(),
  workflow_run: z.object({ id: z.int().positive() }).optional(),
});

/**
 * What the run is about, from the variables that the runner sets and the event's payload.
 * @throws InfrastructureError if a variable is missing or the payload cannot be read.
 */
export async function githubRunFacts(environment: NodeJS.ProcessEnv): Promise<RunFacts> {
  const variables = environmentSchema.safeParse(environment);
  if (!variables.success) {
    const [issue] = variables.error.issues;
    throw new InfrastructureError(
      `The runner's variable ${issue.path.join('.')} cannot be used: ${issue.message}.`,
      {
        hint: 'Run this as a step of a GitHub workflow, or choose "platform: local".',
      },
    );
  }
  const facts = variables.data;
  const payload = await readPayload(facts.GITHUB_EVENT_PATH);
  const pullRequest = pullRequestOf(payload);
  return {
    repository: facts.GITHUB_REPOSITORY,
    commit: pullRequest?.headCommit ?? facts.GITHUB_SHA,
    runId: facts.GITHUB_RUN_ID,
    attempt: facts.GITHUB_RUN_ATTEMPT,
    actor: facts.GITHUB_ACTOR,
    event: facts.GITHUB_EVENT_NAME,
    ref: facts.GITHUB_REF,
    workflow: workflowOf(facts.GITHUB_WORKFLOW_REF),
    pullRequest,
    url: `${facts.GITHUB_SERVER_URL}/${facts.GITHUB_REPOSITORY}/actions/runs/${facts.GITHUB_RUN_ID}`,
    triggeredBy: payload.workflow_run ? String(payload.workflow_run.id) : null,
  };
}

type Payload = z.infer<typeof payloadSchema>;

async function readPayload(eventPath: string | undefined): Promise<Payload> {
  if (eventPath === undefined || eventPath === '') return {};
  try {
    return payloadSchema.parse(JSON.parse(await readFile(eventPath, 'utf8')));
  } catch (error) {
    throw new InfrastructureError(`The event's payload ${eventPath} cannot be read: ${messageOf(error)}`, {
      cause: error,
    });
  }
}

/** The path in `owner/name/.github/workflows/model.yml@refs/heads/main`. */
function workflowOf(reference: string): string | null {
  return /^[^/]+\/[^/]+\/([^@]+)@/.exec(reference)?.[1] ?? null;
}

function pullRequestOf({ pull_request: pull }: Payload): PullRequestFacts | null {
  if (!pull) return null;
  return {
    number: pull.number,
    headCommit: pull.head.sha,
    baseCommit: pull.base.sha,
    fromFork: pull.head.repo?.full_name !== pull.base.repo.full_name,
  };
}
