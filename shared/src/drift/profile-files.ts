import { glob, readFile, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { z } from 'zod';
import { ConfigurationError, messageOf } from '../base/errors.ts';
import type { Source } from '../config/source-schema.ts';
import { mergeProfiles } from '../data/profile/merge-profiles.ts';
import { type TableProfile, tableProfileSchema } from '../data/profile/profile.ts';

/** Its name in the artifact of a drift check. */
export const profileFile = 'profile.json';

const profileFileSchema = z.strictObject({
  format: z.literal('mlops-table-profile/1'),
  ...tableProfileSchema.shape,
});

/** Profiles of a few hundred columns are a few megabytes. */
const mostBytes = 200 * 2 ** 20;

/** The text of a profile's file. */
export function profileText(profile: TableProfile): string {
  return `${JSON.stringify({ format: 'mlops-table-profile/1', ...profile })}\n`;
}

/** The files that a source names, if they are profiles: paths or globs that end in `.json`; else null. */
export function profilePaths(source: Source): string[] | null {
  const items = Array.isArray(source) ? source : [source];
  const paths = items.filter((item): item is string => typeof item === 'string' && /\.json$/i.test(item));
  return paths.length > 0 && paths.length === items.length ? paths : null;
}

/**
 * Reads profiles and merges them: the profile of all their rows together.
 * @param patterns paths or globs; a folder stands for the `profile.json` in it.
 * @param key where they are named, for messages.
 * @throws ConfigurationError if there is none, one is no profile, or their columns do not fit.
 */
export async function readProfileFiles(
  patterns: readonly string[],
  workingDirectory: string,
  key: string,
): Promise<TableProfile> {
  const paths: string[] = [];
  for (const pattern of patterns) paths.push(...(await findProfiles(pattern, workingDirectory, key)));
  const profiles: TableProfile[] = [];
  for (const path of new Set(paths)) {
    profiles.push(await readProfileFile(path, relative(workingDirectory, path), key));
  }
  return profiles.length === 1 ? profiles[0] : mergeProfiles(...profiles);
}

async function findProfiles(pattern: string, workingDirectory: string, key: string): Promise<string[]> {
  const found: string[] = [];
  for await (const path of glob(pattern, { cwd: workingDirectory }))
    found.push(resolve(workingDirectory, path));
  const files = found.map(async (path) =>
    (await stat(path)).isDirectory() ? join(path, profileFile) : path,
  );
  if (files.length > 0) return (await Promise.all(files)).sort();
  throw new ConfigurationError(`There is no profile "${pattern}".`, {
    location: { key, file: pattern },
    hint: `Every drift check keeps the profile of its rows as ${profileFile} in its artifact.`,
  });
}

async function readProfileFile(path: string, name: string, key: string): Promise<TableProfile> {
  const fail = (message: string, cause?: unknown) =>
    new ConfigurationError(message, {
      location: { key, file: name },
      hint: `Name the ${profileFile} of a drift check, or what "mlops profile merge" made of such files.`,
      cause,
    });
  let text: string;
  try {
    if ((await stat(path)).size > mostBytes) throw new Error(`it is larger than ${mostBytes / 2 ** 20} MiB`);
    text = await readFile(path, 'utf8');
  } catch (cause) {
    throw fail(`The profile "${name}" cannot be read: ${messageOf(cause)}.`, cause);
  }
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (cause) {
    throw fail(`The profile "${name}" is no JSON.`, cause);
  }
  const parsed = profileFileSchema.safeParse(content);
  if (!parsed.success) {
    throw fail(`"${name}" is no profile of this version: ${z.prettifyError(parsed.error).split('\n')[0]}`);
  }
  const { rows, columns } = parsed.data;
  return { rows, columns };
}
