import { glob, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { StageContext } from '../../../../shared/src/action/stage.ts';
import { ConfigurationError } from '../../../../shared/src/base/errors.ts';
import { suggestName } from '../../../../shared/src/base/nearest.ts';
import { sweepManifestSchema } from '../../../../shared/src/registry/manifest.ts';
import { resolvePackage } from '../../../../shared/src/registry/model-reference.ts';
import { readSweepResults } from '../../../../shared/src/registry/sweep-package.ts';
import type { ShardResults } from '../../../../shared/src/sweep/shards.ts';

/**
 * Reads what the jobs of a sweep left.
 * @param pattern of names, in which `*` stands for anything: folders, else artifacts of this run; or one name in any
 *   form that names a package.
 * @throws ConfigurationError if nothing has such a name, or it is another kind of package.
 * @throws InfrastructureError if a package is damaged.
 */
export async function readShards(pattern: string, context: StageContext): Promise<ShardResults[]> {
  const names = pattern.includes('*') ? await matching(pattern, context) : [pattern];
  const shards: ShardResults[] = [];
  for (const name of names) {
    const { folder, manifest, origin } = await resolvePackage('merge', name, sweepManifestSchema, context);
    const { shard, plan, complete } = manifest;
    shards.push({
      source: `The ${origin}`,
      shard,
      plan,
      complete,
      results: await readSweepResults(folder, origin),
    });
  }
  return shards;
}

async function matching(pattern: string, { platform, workingDirectory }: StageContext): Promise<string[]> {
  const folders: string[] = [];
  for await (const path of glob(pattern, { cwd: workingDirectory })) {
    if ((await stat(resolve(workingDirectory, path))).isDirectory()) folders.push(path);
  }
  if (folders.length > 0) return folders.sort();
  const names = await platform.artifacts.names();
  const found = names.filter((name) => matches(name, pattern));
  if (found.length > 0) return found;
  throw new ConfigurationError(`No folder and no artifact of this run is called "${pattern}".`, {
    location: { key: 'merge' },
    hint:
      names.length === 0
        ? 'Run the shards first, in jobs that this one needs ("needs:").'
        : suggestName(pattern.replaceAll('*', ''), names),
  });
}

/** Whether a name fits a pattern; what lies between the `*` is taken as it is. */
function matches(name: string, pattern: string): boolean {
  const parts = pattern.split('*');
  const [first] = parts;
  const last = parts[parts.length - 1];
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length)
    return false;
  let rest = name.slice(first.length, name.length - last.length);
  for (const part of parts.slice(1, -1)) {
    const at = rest.indexOf(part);
    if (at < 0) return false;
    rest = rest.slice(at + part.length);
  }
  return true;
}
