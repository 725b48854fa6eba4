import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ConfigurationError } from '../base/errors.ts';
import { suggestName } from '../base/nearest.ts';
import type { ArtifactFacts } from '../platform/ports.ts';
import { type Dataset, openDataset } from './dataset-package.ts';
import { downloadPackage } from './downloads.ts';
import { type DatasetManifest, datasetManifestSchema, readManifest } from './manifest.ts';
import { resolveDataset } from './model-reference.ts';
import type { PackageContext } from './production.ts';

/** A stored data set. */
export interface DatasetVersion {
  /** Twelve digits that name it: of its id where that is known, else of its archive's digest. */
  readonly version: string;
  /** Null where it would have to be fetched first. */
  readonly manifest: DatasetManifest | null;
  readonly artifact: ArtifactFacts;
}

/** A data set that a person named, opened. */
export interface NamedDataset extends Dataset {
  /** For reports: what it was found as. */
  readonly origin: string;
}

/** Digits of a version as it is shown. */
const versionDigits = 12;

/**
 * The data sets that the platform keeps, newest first. Where artifacts are archives (GitHub) nothing is fetched: those
 * of the name are taken for data sets, and their manifests are unknown.
 * @param name of the artifacts; absent means any, where the platform keeps folders, and `defaultName` elsewhere.
 */
export async function listDatasetVersions(
  { platform }: PackageContext,
  { name, defaultName }: { name?: string; defaultName: string },
): Promise<DatasetVersion[]> {
  const wanted = platform.kind === 'local' ? name : (name ?? defaultName);
  const artifacts = await platform.artifacts.list(wanted === undefined ? {} : { name: wanted });
  const versions: DatasetVersion[] = [];
  for (const artifact of artifacts) {
    if (artifact.folder === null) {
      const digits = artifact.digest?.replace(/^sha256:/, '') ?? '';
      versions.push({ version: digits.slice(0, versionDigits), manifest: null, artifact });
      continue;
    }
    // Models and verdicts are stored beside them.
    const manifest = await readManifest(artifact.folder, datasetManifestSchema).catch(() => null);
    if (manifest) versions.push({ version: manifest.id.slice(0, versionDigits), manifest, artifact });
  }
  return versions;
}

/**
 * Finds, fetches and verifies a data set that a person named: a folder, `run:<run id>/<artifact name>`, the name of an
 * artifact (its newest), or the first digits of a version.
 * @throws ConfigurationError if there is no such data set, or the digits are those of several.
 */
export async function openDatasetVersion(
  text: string,
  versions: readonly DatasetVersion[],
  context: PackageContext,
): Promise<NamedDataset> {
  if (text.startsWith('run:') || /[\\/]/.test(text) || (await isFolder(text, context))) {
    const found = await resolveDataset('data set', text, context);
    return { ...(await openDataset(found)), origin: found.origin };
  }
  return fetchVersion(chooseVersion(text, versions), context);
}

/** Fetches and verifies a version of the list. */
export async function fetchVersion(
  { version, artifact }: DatasetVersion,
  { platform, stateDirectory }: PackageContext,
): Promise<NamedDataset> {
  const { name, id, runId } = artifact;
  const found = await downloadPackage(stateDirectory, datasetManifestSchema, (folder) =>
    platform.artifacts.download(name, folder, { id, runId }),
  );
  const run = platform.kind === 'local' ? '' : ` of run ${runId}`;
  return { ...(await openDataset(found)), origin: `${name} ${version}${run}` };
}

/**
 * The two newest data sets of the newest one's name, the older first. Expired ones and those of forks do not count.
 * @throws ConfigurationError if there are fewer.
 */
export function newestTwo(versions: readonly DatasetVersion[]): [DatasetVersion, DatasetVersion] {
  const usable = versions.filter(({ artifact }) => !artifact.expired && !artifact.fromFork);
  const after = newest(usable);
  const before = usable.find(
    (version) => version.artifact.name === after.artifact.name && version.version !== after.version,
  );
  if (before) return [before, after];
  throw new ConfigurationError(`There is only one data set "${after.artifact.name}", ${after.version}.`, {
    hint: 'Change the data or the configuration and run prepare-data again, or name two: a folder, or run:<run id>/<artifact name>.',
  });
}

/** @throws ConfigurationError if there is none. */
export function newest(versions: readonly DatasetVersion[]): DatasetVersion {
  const found = versions.find(({ artifact }) => !artifact.expired && !artifact.fromFork);
  if (found) return found;
  throw new ConfigurationError('There is no data set here yet.', {
    hint: 'Run prepare-data first, or name a folder or run:<run id>/<artifact name>.',
  });
}

function chooseVersion(text: string, versions: readonly DatasetVersion[]): DatasetVersion {
  const digits = text.toLowerCase();
  const found = /^[0-9a-f]{4,64}$/.test(digits)
    ? versions.filter((candidate) => digestsOf(candidate).some((digest) => digest.startsWith(digits)))
    : [];
  const different = [...new Set(found.map(({ version }) => version))];
  if (different.length > 1) {
    throw new ConfigurationError(
      `"${text}" is the beginning of several data sets: ${different.join(', ')}.`,
      {
        hint: 'Write more of the digits.',
      },
    );
  }
  const chosen = found[0] ?? versions.find(({ artifact }) => artifact.name === text);
  if (chosen?.artifact.expired) {
    throw new ConfigurationError(`The data set "${text}" has expired: GitHub has deleted its content.`, {
      hint: 'Run the workflow that makes it again, or set a longer retention in the repository.',
    });
  }
  if (chosen) return chosen;
  const known = versions.flatMap(({ version, artifact }) => [version, artifact.name]);
  throw new ConfigurationError(`There is no data set "${text}".`, {
    hint:
      known.length === 0
        ? 'Run prepare-data first, or name a folder or run:<run id>/<artifact name>.'
        : `"mlops datasets list" shows those there are. ${suggestName(text, known)}`,
  });
}

function digestsOf({ manifest, artifact }: DatasetVersion): string[] {
  const archive = artifact.digest?.replace(/^sha256:/, '');
  return [...(manifest ? [manifest.id] : []), ...(archive ? [archive] : [])];
}

async function isFolder(text: string, { workingDirectory }: PackageContext): Promise<boolean> {
  return stat(resolve(workingDirectory, text)).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
