import type { z } from 'zod';
import { sha256 } from '../base/digest.ts';
import { ConfigurationError, InfrastructureError, messageOf } from '../base/errors.ts';
import type { Site } from '../platform/ports.ts';
import { modelManifestSchema } from '../registry/manifest.ts';
import { type SiteState, type SiteVersion, siteSchema, siteVersionSchema } from '../site/history.ts';
import { versionPaths } from '../site/version-files.ts';
import type { Candidate } from './target.ts';

/** The two files of a site that are replaced. */
export const firstPage = 'index.html';
export const stateFile = 'versions.json';

/**
 * What a site says of itself; null if there is none.
 * @throws ConfigurationError if it is another model's or environment's, or none of ours.
 */
export async function readState(
  site: Site,
  revision: string | null,
  { manifest: { name }, environment }: Candidate,
): Promise<SiteState | null> {
  const text = revision === null ? null : await site.read(revision, stateFile);
  if (revision === null || text === null) {
    if (revision === null || (await site.read(revision, firstPage)) === null) return null;
    throw new ConfigurationError(`There is an ${firstPage} in the way that no deployment wrote.`, {
      location: { key: 'deploy.pages' },
      hint: 'Name another branch, path or directory, which only deployments write to.',
    });
  }
  let state: SiteState;
  try {
    state = siteSchema.parse(JSON.parse(Buffer.from(text).toString('utf8')));
  } catch (cause) {
    throw new InfrastructureError(`The site's ${stateFile} is damaged: ${messageOf(cause)}`, {
      hint: 'Bring it back from a copy, or delete the site and deploy again.',
      cause,
    });
  }
  if (state.name === name && state.environment === environment) return state;
  throw new ConfigurationError(
    `The site is about "${state.name}" in ${state.environment}, not "${name}" in ${environment}.`,
    {
      location: { key: 'deploy.pages' },
      hint: 'Give each model and each environment a path or directory of its own.',
    },
  );
}

/** Reads what a visitor's browser would, and checks all of it. @throws InfrastructureError naming what is wrong. */
export async function verifySite(site: Site, revision: string, state: SiteState): Promise<void> {
  const entry = await verifyVersion(site, revision, state.current);
  const page = (await readFile(site, revision, firstPage)).toString('utf8');
  if (!page.includes(entry.packageDigest)) throw altered(`${firstPage} is not about ${state.current}`);
  for (const [, path, digest] of page.matchAll(/"(assets\/[a-z]+-([0-9a-f]{12})\.[a-z]+)"/g)) {
    if (!sha256(await readFile(site, revision, path)).startsWith(digest))
      throw altered(`"${path}" was altered`);
  }
}

/** The same for one version and its package. */
async function verifyVersion(site: Site, revision: string, version: string): Promise<SiteVersion> {
  const paths = versionPaths(version);
  const read = (path: string) => readFile(site, revision, path);
  const parse = <T>(path: string, content: Buffer, schema: z.ZodType<T>): T => {
    try {
      return schema.parse(JSON.parse(content.toString('utf8')));
    } catch {
      throw altered(`"${path}" was altered`);
    }
  };
  const entry = parse(paths.entry, await read(paths.entry), siteVersionSchema);
  const manifestPath = `${paths.package}/manifest.json`;
  const text = await read(manifestPath);
  if (sha256(text) !== entry.packageDigest) throw altered(`"${manifestPath}" was altered`);
  for (const file of parse(manifestPath, text, modelManifestSchema).files) {
    const path = `${paths.package}/${file.path}`;
    if (sha256(await read(path)) !== file.sha256) throw altered(`"${path}" was altered`);
  }
  await read(paths.page);
  return entry;
}

/** The entry of a version that is there with all of its files; a damaged one is no use to anybody, and counts as absent. */
export async function wholeVersion(
  site: Site,
  revision: string | null,
  listed: SiteVersion | null,
): Promise<SiteVersion | null> {
  if (listed === null || revision === null) return null;
  try {
    return await verifyVersion(site, revision, listed.version);
  } catch (error) {
    if (error instanceof DamagedSite) return null;
    throw error;
  }
}

async function readFile(site: Site, revision: string, path: string): Promise<Buffer> {
  const content = await site.read(revision, path);
  if (content !== null) return Buffer.from(content);
  throw altered(`"${path}" is missing`);
}

class DamagedSite extends InfrastructureError {}

function altered(what: string): DamagedSite {
  return new DamagedSite(`The site does not hold what it says: ${what}.`, {
    hint: 'It was changed after it was written. Deploy again: a damaged version is written anew.',
  });
}
