import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { exportedRepository, repository } from './exported-repository.ts';

/**
 * The tool cache of these tests. It outlives them, as that of a runner of one's own outlives a job, so that DuckDB is
 * installed once and not for each.
 */
export const sharedToolCache = join(repository, 'node_modules', '.cache', 'mlops-actions');

const unreachable =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED/;

/** Why DuckDB cannot be had, for `skip`: the npm registry is out of reach and nothing is installed. Else false. */
export async function whyNoDuckDB(): Promise<string | false> {
  const tools = join(sharedToolCache, 'mlops-actions');
  mkdirSync(tools, { recursive: true });
  if (readdirSync(tools).some((name) => name.endsWith('.ready'))) return false;
  return whyNoRegistry();
}

/** Why nothing can be installed, for `skip`: the npm registry is out of reach. False where it answers, well or badly. */
export async function whyNoRegistry(): Promise<string | false> {
  const lockfile = join(exportedRepository(), 'shared', 'native', 'duckdb', 'package-lock.json');
  const { packages } = JSON.parse(readFileSync(lockfile, 'utf8'));
  const version = packages['node_modules/@duckdb/node-api'].version;
  try {
    await promisify(execFile)('npm', ['view', `@duckdb/node-api@${version}`, 'version', '--fetch-retries=0']);
    return false;
  } catch (error) {
    const reason = unreachable.exec(String((error as { stderr?: string }).stderr))?.[0];
    return reason ? `the npm registry, from which DuckDB is installed, cannot be reached (${reason})` : false;
  }
}
