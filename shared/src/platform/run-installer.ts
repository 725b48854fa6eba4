import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { InfrastructureError, messageOf } from '../base/errors.ts';

const run = promisify(execFile);

export interface InstallerRun {
  /** Where it runs. */
  readonly folder: string;
  /** Milliseconds. */
  readonly limit: number;
  /** What it means if it fails, as the beginning of a sentence. */
  readonly what: string;
  readonly hint: string;
  /** Absent: the process's own. */
  readonly environment?: NodeJS.ProcessEnv;
  /** Whether running the job again may help. */
  readonly retryable?: boolean;
}

/**
 * Runs a program to its end, without a shell.
 * @returns what it wrote to the standard output.
 * @throws InfrastructureError with what it said if it fails or takes too long.
 */
export async function runInstaller(
  program: string,
  parameters: readonly string[],
  { folder, limit, what, hint, environment = process.env, retryable = false }: InstallerRun,
): Promise<string> {
  try {
    const { stdout } = await run(program, [...parameters], {
      cwd: folder,
      timeout: limit,
      env: environment,
      maxBuffer: 2 ** 26,
    });
    return stdout;
  } catch (cause) {
    throw new InfrastructureError(`${what}: ${complaint(cause, limit)}.`, { hint, retryable, cause });
  }
}

/** What an installer writes before what it has to say. */
const prefix = /^(node-pre-gyp|gyp|npm) (ERR!|error) (stack )?/;

/** What a program ended with: what it logged first, and what was thrown, without the traces around it. */
function complaint(error: unknown, limit: number): string {
  const {
    stdout = '',
    stderr = '',
    killed = false,
    signal,
  } = error as { stdout?: string; stderr?: string; killed?: boolean; signal?: string | null };
  if (killed) return `it took longer than ${limit / 60_000} minutes`;
  if (signal) return `it was ended by ${signal}`;
  const lines = `${stderr}\n${stdout}`
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const logged = lines.find((line) => prefix.test(line))?.replace(prefix, '');
  const thrown = lines.map((line) => line.replace(prefix, '')).find((line) => /^\w*Error\b.*: /.test(line));
  const said = [...new Set([logged, thrown])].filter((line) => line !== undefined);
  return (said.length > 0 ? said : [lines[0] ?? messageOf(error)]).join('; ').replace(/\.$/, '');
}
