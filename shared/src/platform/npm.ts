import { execFile } from 'node:child_process';
import { access } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { InfrastructureError, messageOf } from '../base/errors.ts';

const run = promisify(execFile);

/** Longest time that npm may take: its own limit for one request. Milliseconds. */
const installLimit = 300_000;

/**
 * Installs what the lockfile in a folder lists, without running any install script.
 * @param name for the message.
 * @param hint what to do about it.
 * @throws InfrastructureError with what npm says.
 */
export async function installFromLockfile(folder: string, name: string, hint: string): Promise<void> {
  const npm = await findNpm();
  const parameters = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--omit=dev', '--loglevel=error'];
  try {
    await run(npm.command, [...npm.parameters, ...parameters], {
      cwd: folder,
      timeout: installLimit,
      env: withoutSecrets(process.env),
    });
  } catch (cause) {
    throw new InfrastructureError(`npm could not install ${name}: ${npmComplaint(cause)}.`, {
      hint,
      retryable: true,
      cause,
    });
  }
}

/** Installers need the machine's settings, but neither the job's inputs nor its tokens. */
export function withoutSecrets(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const isSecret = (name: string) => /^(INPUT_|ACTIONS_|GITHUB_TOKEN$)/i.test(name);
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !isSecret(name)));
}

/** What npm says went wrong, without its advice on how to use npm. */
function npmComplaint(error: unknown): string {
  const { stderr = '', killed = false } = error as { stderr?: string; killed?: boolean };
  if (killed) return `it took longer than ${installLimit / 60_000} minutes`;
  const lines = stderr.split('\n').map((line) => line.replace(/^npm (error|ERR!)/, '').trim());
  return (
    lines
      .filter((line) => line !== '')
      .slice(0, 3)
      .join('; ') || messageOf(error)
  );
}

/** The node-gyp that npm brings, which compiles add-ons; null where npm's files are not found. */
export async function findNodeGyp(): Promise<string | null> {
  const [script] = (await findNpm()).parameters;
  if (script === undefined) return null;
  const found = join(dirname(script), '..', 'node_modules', 'node-gyp', 'bin', 'node-gyp.js');
  return (await isThere(found)) ? found : null;
}

/** npm as a script for this very Node, so that no shell is needed; else the `npm` on the path. */
async function findNpm(): Promise<{ command: string; parameters: string[] }> {
  const folders = [dirname(process.execPath), ...(process.env.PATH ?? '').split(delimiter)];
  for (const folder of folders) {
    for (const place of ['node_modules/npm/bin/npm-cli.js', '../lib/node_modules/npm/bin/npm-cli.js']) {
      const script = join(folder, place);
      if (await isThere(script)) return { command: process.execPath, parameters: [script] };
    }
  }
  return { command: 'npm', parameters: [] };
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
