import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readTextIfPresent } from '../base/files.ts';
import type { ArtifactFacts, ArtifactStore } from '../platform/ports.ts';
import {
  type Publication,
  parsePublication,
  publicationArtifact,
  publicationFile,
  publicationLimits,
} from './publication.ts';

/**
 * Fetches a publication that anybody may have written and checks its form; `checkOrigin` is still to be asked.
 * @param scratch a folder that does not exist; it is gone afterwards.
 * @throws Error with the reason why it is refused: too long packed or unpacked, damaged, a file too many, another form,
 *   another pipeline's name.
 */
export async function fetchPublication(
  { name, id, runId, size }: ArtifactFacts,
  artifacts: Pick<ArtifactStore, 'download'>,
  scratch: string,
): Promise<Publication> {
  const { packed, unpacked } = publicationLimits;
  if (size > packed) throw new Error(`it has ${size} bytes, and no more than ${packed} are taken`);
  try {
    await artifacts.download(name, scratch, { runId, id, limits: publicationLimits });
    const file = join(scratch, publicationFile);
    const found = await stat(file).catch(() => null);
    if (!found?.isFile()) throw new Error(`it holds no ${publicationFile}`);
    if (found.size > unpacked) throw new Error(`${publicationFile} has ${found.size} bytes`);
    const publication = parsePublication((await readTextIfPresent(file)) ?? '');
    if (publicationArtifact(publication.name) === name) return publication;
    throw new Error(`it says that it is of "${publication.name}"`);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
