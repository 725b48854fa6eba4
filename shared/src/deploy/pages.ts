import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { sha256 } from '../base/digest.ts';
import { ConfigurationError, InfrastructureError } from '../base/errors.ts';
import type { Site, SiteStore } from '../platform/ports.ts';
import type { PackagePlace } from '../registry/package-places.ts';
import { publishedManifest } from '../registry/release-assets.ts';
import { describeVersion, type SiteState, type SiteVersion, sortVersions } from '../site/history.ts';
import { preparePages, type SitePages } from '../site/pages.ts';
import { exampleRows, textFile, versionFiles, versionPaths } from '../site/version-files.ts';
import { refuseModelsOfRows } from './models-of-rows.ts';
import { firstPage, readState, stateFile, verifySite, wholeVersion } from './site-state.ts';
import type { Candidate, DeploymentTarget } from './target.ts';

/** Attempts to be the latest while others publish too. */
const attempts = 10;

/**
 * A static site: a page for the current version with a form that asks the model in the visitor's browser, a page for
 * every version with its package, and the history.
 *
 *     index.html           the current version
 *     versions.json        all versions, and which is the current one
 *     versions/v1.2.0/     its page and its package, never changed again
 *     assets/              style and programs, named by their content
 *
 * Only the first two are ever replaced, in one step, and each state of them points to files that stay.
 * @param options.directory as the configuration writes it.
 * @param options.publishRows whether single rows of the test split may be published.
 */
export function pagesTarget(
  candidate: Candidate,
  options: {
    sites: SiteStore;
    branch: string;
    path: string;
    directory: string;
    workingDirectory: string;
    publishRows: boolean;
  },
): DeploymentTarget {
  const { manifest, version } = candidate;
  const directory = resolve(options.workingDirectory, options.directory);
  const site = options.sites.open({ branch: options.branch, path: options.path, directory });
  const paths = versionPaths(version);
  let prepared: { entry: SiteVersion; pages: SitePages } | undefined;
  let ours: string | null = null;
  /** What readers had before; null if there was no site. */
  let replaced: string | null = null;

  function place(): PackagePlace {
    if (site.branch !== null) {
      const path = options.path === '' ? paths.package : `${options.path}/${paths.package}`;
      return { target: 'pages', branch: site.branch, path };
    }
    const folder = join(directory, paths.package);
    const path = isAbsolute(options.directory)
      ? folder
      : relative(options.workingDirectory, folder).split(sep).join('/');
    return { target: 'directory', path };
  }

  return {
    async prepare() {
      refuseModelsOfRows(manifest.learner.name, options.publishRows);
      const url = await site.address('');
      const revision = await site.revision();
      const state = await readState(site, revision, candidate);
      const listed = state?.versions.find((entry) => entry.version === version) ?? null;
      if (listed !== null && listed.modelId !== manifest.id) {
        throw new ConfigurationError(
          `The site has the model ${listed.modelId} as ${version}, not ${manifest.id}.`,
          {
            location: { key: 'deploy.pages' },
            hint: 'A version never changes. Bring back the registry that this site belongs to, or name another place.',
          },
        );
      }
      const present = await wholeVersion(site, revision, listed);
      const published = publishedManifest(manifest, options.publishRows);
      const manifestText = `${JSON.stringify(published, null, 2)}\n`;
      const entry =
        present ?? describeVersion(manifest, version, sha256(manifestText), new Date().toISOString());
      const rows =
        present === null && options.publishRows ? await exampleRows(candidate.folder, manifest) : null;
      const hasRows =
        rows !== null ||
        (present !== null && revision !== null && (await site.read(revision, paths.rows)) !== null);
      const pages = await preparePages(candidate, entry, { withRows: options.publishRows, hasRows });
      const files = new Map(pages.assets.map(({ path, content }) => [path, async () => content]));
      if (present === null) {
        files.set(paths.page, textFile(pages.versionPage()));
        const version = { folder: candidate.folder, manifest: published, manifestText, entry, rows };
        for (const [path, content] of versionFiles(version)) files.set(path, content);
      }
      await site.add(files);
      prepared = { entry, pages };
      return { place: place(), packageDigest: entry.packageDigest, url };
    },

    async switch() {
      if (prepared === undefined) throw new Error('prepare comes before switch');
      const { entry, pages } = prepared;
      for (let attempt = 0; attempt < attempts; attempt++) {
        const before = await site.revision();
        const known = (await readState(site, before, candidate))?.versions ?? [];
        const versions = sortVersions([...known.filter((other) => other.version !== version), entry]);
        const { name } = manifest;
        const { environment } = candidate;
        const state: SiteState = { format: 'mlops-site/1', name, environment, current: version, versions };
        const files = new Map([
          [firstPage, Buffer.from(pages.firstPage(versions))],
          [stateFile, Buffer.from(`${JSON.stringify(state, null, 2)}\n`)],
        ]);
        if (before !== null && (await shows(site, before, files))) {
          await site.announce();
          return;
        }
        const made = await site.publish(before, files, `Show ${manifest.name} ${version}`);
        if (made === null) continue;
        if (before !== ours) replaced = before;
        ours = made;
        await site.announce();
        return;
      }
      throw new InfrastructureError(`The site was changed by others ${attempts} times in a row.`, {
        hint: 'Let deployments wait for each other: give their job a "concurrency" group.',
        retryable: true,
      });
    },

    async verify() {
      const revision = await site.revision();
      const state = await readState(site, revision, candidate);
      if (revision === null || state === null) {
        throw new InfrastructureError('The site is gone.', { retryable: true });
      }
      await verifySite(site, revision, state);
    },

    async revert() {
      if (ours !== null) await site.restore(ours, replaced);
    },

    async serves(wanted) {
      const state = await readState(site, await site.revision(), candidate);
      return state === null ? null : state.current === wanted;
    },
  };
}

/** Whether readers have these files already: after a run that was killed there may be nothing left to do. */
async function shows(site: Site, revision: string, files: ReadonlyMap<string, Uint8Array>): Promise<boolean> {
  for (const [path, content] of files) {
    const present = await site.read(revision, path);
    if (present === null || Buffer.compare(present, content) !== 0) return false;
  }
  return true;
}
