import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeRuntimeToken } from './runtime-token.ts';

export interface RunnerEnvironmentOptions {
  /** A folder of the test's own: workspace, temporary files and event go below it. */
  folder: string;
  resultsUrl?: string;
  apiUrl?: string;
  repository?: string;
  runId?: string;
  runAttempt?: number;
  commit?: string;
  eventName?: string;
  /** Default `refs/heads/main`. */
  ref?: string;
  event?: object;
  /** Absent means one for the run; empty, a step that the runner gives none. */
  runtimeToken?: string;
}

/** The variables that the runner gives to a JavaScript action, with the services at the given addresses. */
export function runnerEnvironment(options: RunnerEnvironmentOptions): Record<string, string> {
  const { folder, runId = '1', repository = 'octo/income' } = options;
  const workspace = join(folder, 'workspace');
  const temporary = join(folder, 'temp');
  mkdirSync(workspace, { recursive: true });
  mkdirSync(temporary, { recursive: true });
  const eventPath = join(folder, 'event.json');
  writeFileSync(eventPath, JSON.stringify(options.event ?? {}));
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: 'octocat',
    GITHUB_API_URL: options.apiUrl ?? 'http://127.0.0.1:9',
    GITHUB_EVENT_NAME: options.eventName ?? 'push',
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_REF: options.ref ?? 'refs/heads/main',
    GITHUB_REPOSITORY: repository,
    GITHUB_RUN_ID: runId,
    GITHUB_RUN_ATTEMPT: String(options.runAttempt ?? 1),
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: options.commit ?? '0'.repeat(40),
    GITHUB_WORKFLOW_REF: `${repository}/.github/workflows/model.yml@refs/heads/main`,
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temporary,
    RUNNER_TOOL_CACHE: join(folder, 'tool-cache'),
    ACTIONS_CACHE_SERVICE_V2: 'true',
    ACTIONS_RESULTS_URL: `${options.resultsUrl ?? 'http://127.0.0.1:9'}/`,
    ACTIONS_RUNTIME_TOKEN: options.runtimeToken ?? makeRuntimeToken(runId),
  };
}

/** Sets variables of this process for the time of `work`: the runner's own libraries read them there. */
export async function withEnvironment<T>(
  variables: Record<string, string>,
  work: () => Promise<T>,
): Promise<T> {
  const before = { ...process.env };
  Object.assign(process.env, variables);
  try {
    return await work();
  } finally {
    for (const name of Object.keys(variables)) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
}
