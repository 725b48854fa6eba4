import { messageOf } from '../base/errors.ts';
import type { ArtifactFacts, ArtifactStore } from '../platform/ports.ts';
import type { ArtifactOrigin, PackagePlace } from './package-places.ts';

const day = 24 * 60 * 60 * 1000;

/** Where a deployed package is kept. */
export interface Keeping {
  /** For a person. */
  readonly text: string;
  /** Whether it will be gone some day; then there is no way back to it. */
  readonly expires: boolean;
}

/**
 * Where a deployed package is kept, and for how long.
 * @param artifact the one it came from; null if it came from a folder.
 * @param now milliseconds since 1970.
 */
export async function describeKeeping(
  place: PackagePlace,
  artifact: ArtifactOrigin | null,
  artifacts: ArtifactStore,
  now: number,
): Promise<Keeping> {
  if (place.target === 'release') return { text: `the release ${place.tag}`, expires: false };
  if (place.target === 'directory') return { text: `the folder ${place.path}`, expires: false };
  if (artifact === null) return { text: 'nowhere: it was deployed from a folder', expires: true };
  const named = `the artifact ${artifact.name} of run ${artifact.run}`;
  try {
    const expiry = describeExpiry(await findArtifact(artifacts, artifact), now);
    return expiry === null
      ? { text: named, expires: false }
      : { text: `${named}, which ${expiry}`, expires: true };
  } catch (error) {
    return { text: `${named}; when it expires is not known (${messageOf(error)})`, expires: true };
  }
}

/**
 * The stored artifact that an origin speaks of: of several of its name the one with its digest.
 * @returns null if there is none any more.
 * @throws InfrastructureError if they cannot be listed.
 */
export async function findArtifact(
  artifacts: ArtifactStore,
  { run, name, digest }: ArtifactOrigin,
): Promise<ArtifactFacts | null> {
  const stored = await artifacts.list({ name, runId: run });
  return stored.find((artifact) => artifact.digest === digest) ?? null;
}

/**
 * How long an artifact will be there, as the end of a sentence.
 * @param now milliseconds since 1970.
 * @returns null where it stays.
 */
export function describeExpiry(artifact: ArtifactFacts | null, now: number): string | null {
  if (artifact === null || artifact.expired) return 'is gone';
  if (artifact.expires === null) return null;
  const days = Math.max(0, Math.floor((Date.parse(artifact.expires) - now) / day));
  return `expires in ${days} ${days === 1 ? 'day' : 'days'}`;
}
