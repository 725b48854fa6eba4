import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { exportedRepository, repository } from '../../end-to-end/support/exported-repository.ts';
import { sharedToolCache } from '../../end-to-end/support/tool-cache.ts';
import { makeRuntimeToken } from '../../servers/runtime-token.ts';
import { findTool } from './tools.ts';

/** What a run of a workflow is told and given. */
export interface ActRun {
  /** The event's name. */
  readonly event: string;
  /** The file's name of the one workflow that runs; absent: all that the event sets off. */
  readonly workflow?: string;
  readonly payload: object;
  readonly runId: string;
  /** The commit that GITHUB_SHA names. */
  readonly commit: string;
  readonly ref: string;
  readonly token: string;
}

export interface ActResult {
  readonly exitCode: number | null;
  readonly log: string;
  /** The jobs that ran, by the names they show, in the order in which they began; a call of a workflow by its id. */
  readonly jobs: readonly string[];
  /** The summaries of all steps. */
  readonly summary: string;
  /** What it took, in milliseconds. */
  readonly time: number;
}

/**
 * The suite as GitHub serves it under `v1`: the archive that runners download, and the reusable workflow, which GitHub
 * reads from the repository.
 * @param folder does not exist yet.
 */
export function publishSuite(folder: string): void {
  cpSync(exportedRepository(), folder, { recursive: true });
  const workflow = join('.github', 'workflows', 'lifecycle.yml');
  mkdirSync(dirname(join(folder, workflow)), { recursive: true });
  cpSync(join(repository, workflow), join(folder, workflow));
}

/**
 * A repository with one commit on main, as it is after a checkout.
 * @param files path to text, laid over the example's files; with a workflow among them the example's are left out.
 */
export function makeRepository(folder: string, example: string, files: ReadonlyMap<string, string>): void {
  const ownWorkflows = [...files.keys()].some((path) => path.startsWith('.github/'));
  const left = ownWorkflows ? /\.mlops$|deployed$|\.github$/ : /\.mlops$|deployed$/;
  cpSync(example, folder, { recursive: true, filter: (path) => !left.test(path) });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const git = (...parameters: string[]) => execFileSync('git', parameters, { cwd: folder, stdio: 'ignore' });
  git('init', '--initial-branch=main');
  git('add', '--all');
  git('-c', 'user.name=Test', '-c', 'user.email=test@example.com', 'commit', '--message=Start');
  git('remote', 'add', 'origin', 'https://github.com/octo/example.git');
}

/**
 * Runs a repository's workflows by act, on this machine instead of in containers, against the tests' own servers.
 *
 * Known limits of act: it serves neither artifacts nor caches that today's clients understand, so that the runner's
 * variables name our servers; it does not enforce `permissions:`, `environment:` and `concurrency:`.
 */
export async function runAct(
  folders: { repository: string; suite: string; temporary: string },
  services: { apiUrl: string; resultsUrl: string; repository: string },
  run: ActRun,
): Promise<ActResult> {
  const temporary = join(folders.temporary, `run-${run.runId}`);
  const cache = join(temporary, 'cache');
  mkdirSync(cache, { recursive: true });
  mkdirSync(join(temporary, 'act'));
  mkdirSync(sharedToolCache, { recursive: true });
  symlinkSync(sharedToolCache, join(cache, 'tool_cache'));
  // Without this file act asks which container images it shall use.
  writeFileSync(join(temporary, 'act', 'actrc'), '');
  writeFileSync(join(temporary, 'event.json'), JSON.stringify(run.payload));
  const variables = {
    GITHUB_API_URL: services.apiUrl,
    GITHUB_REPOSITORY: services.repository,
    GITHUB_REF: run.ref,
    GITHUB_RUN_ID: run.runId,
    // What act calls GITHUB_SHA.
    SHA_REF: run.commit,
    ACTIONS_CACHE_SERVICE_V2: 'true',
    ACTIONS_RESULTS_URL: `${services.resultsUrl}/`,
    ACTIONS_RUNTIME_TOKEN: makeRuntimeToken(run.runId),
  };
  const parameters = [
    run.event,
    ...(run.workflow === undefined ? [] : ['--workflows', join('.github', 'workflows', run.workflow)]),
    ...['ubuntu-latest', 'self-hosted'].flatMap((label) => ['--platform', `${label}=-self-hosted`]),
    ...Object.entries(variables).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ...['--local-repository', `mlops-actions/mlops-actions@v1=${folders.suite}`],
    ...['--action-cache-path', cache],
    ...['--eventpath', join(temporary, 'event.json')],
    ...['--secret', 'GITHUB_TOKEN'],
    '--no-cache-server',
    '--json',
  ];
  const started = performance.now();
  const child = spawn(findTool('act')!, parameters, {
    cwd: folders.repository,
    env: { ...machineEnvironment(), XDG_CONFIG_HOME: temporary, GITHUB_TOKEN: run.token },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
    });
  const [exitCode] = (await once(child, 'close')) as [number | null];
  const lines = output.split('\n').flatMap(readLine);
  return {
    exitCode,
    log: lines.map(({ job = 'act', msg }) => `[${job}] ${msg.trimEnd()}`).join('\n'),
    jobs: [...new Set(lines.flatMap(({ job }) => job?.split('/').at(-1)?.trim() ?? []))],
    summary: lines
      .flatMap(({ command, content }) => (command === 'summary' ? [content ?? ''] : []))
      .join('\n'),
    time: performance.now() - started,
  };
}

interface Line {
  readonly job?: string;
  readonly msg: string;
  readonly command?: string;
  readonly content?: string;
}

function readLine(line: string): Line[] {
  if (line.trim() === '') return [];
  return [line.startsWith('{') ? (JSON.parse(line) as Line) : { msg: line }];
}

/** This machine's variables, with this very Node first on the path and without what a runner would set for itself. */
function machineEnvironment(): NodeJS.ProcessEnv {
  const foreign =
    /^(GITHUB|RUNNER|ACTIONS|INPUT|MLOPS)_|^(CI|NODE_OPTIONS|NODE_TEST_CONTEXT|NODE_V8_COVERAGE)$/;
  const kept = Object.entries(process.env).filter(([name]) => !foreign.test(name));
  return {
    ...Object.fromEntries(kept),
    PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
  };
}
