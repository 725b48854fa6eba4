import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { InfrastructureError, messageOf } from '../../base/errors.ts';
import type { CodeStore } from '../ports.ts';

/** Files of commits that the repository of the working directory holds. */
export function localCode(workingDirectory: string): CodeStore {
  const git = (...parameters: string[]) =>
    promisify(execFile)('git', parameters, {
      cwd: workingDirectory,
      timeout: 10_000,
      maxBuffer: 64 * 2 ** 20,
    });
  return {
    async readFile(commit, path) {
      try {
        await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{commit}`);
      } catch (cause) {
        throw new InfrastructureError(`git knows no commit "${commit}" here: ${messageOf(cause)}`, {
          hint: 'Fetch it, or run this in a clone of the repository.',
          cause,
        });
      }
      return git('show', '--end-of-options', `${commit}:${path}`).then(
        ({ stdout }) => stdout,
        () => null,
      );
    },
  };
}
