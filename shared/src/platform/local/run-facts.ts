import { execFile } from 'node:child_process';
import { userInfo } from 'node:os';
import { basename } from 'node:path';
import { promisify } from 'node:util';
import type { RunFacts } from '../ports.ts';

/** The id of the one run there is on a user's machine. */
export const localRunId = 'local';

/**
 * Facts of a run at a terminal.
 * @param workingDirectory absolute; the commit is that of the repository it lies in, empty outside git.
 * @param actor absent means the user of the operating system.
 */
export async function localRunFacts(workingDirectory: string, actor?: string): Promise<RunFacts> {
  return {
    repository: basename(workingDirectory),
    commit: await currentCommit(workingDirectory),
    runId: localRunId,
    actor: actor ?? systemUser(),
    event: 'local',
    ref: '',
    workflow: null,
    pullRequest: null,
    url: null,
    triggeredBy: null,
  };
}

async function currentCommit(directory: string): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)('git', ['rev-parse', '--verify', 'HEAD'], {
      cwd: directory,
      timeout: 10_000,
    });
    return stdout.trim();
  } catch {
    return '';
  }
}

/** `userInfo` throws where the user id has no name, as in some containers. */
function systemUser(): string {
  try {
    return userInfo().username;
  } catch {
    return 'unknown';
  }
}
