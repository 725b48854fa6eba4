import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { exists, writeFileAtomically } from '../../base/files.ts';
import { type ArtifactRecord, artifactId, artifactRecordSchema } from './artifact-record.ts';
import { entryNames, readRecords, recordText } from './record-files.ts';

/** Earlier artifacts of a name that are kept beside the current one. */
const mostKept = 9;

/** An artifact that another one of the same name has replaced. */
export interface EarlierArtifact {
  readonly record: ArtifactRecord;
  readonly folder: string;
}

/**
 * Artifacts that were replaced, so that data sets can be compared with those before them: the nine newest of each name,
 * as `<root>/<name>/<id>/` with what is known of each in `<id>.json` beside it.
 */
export function earlierArtifacts(root: string) {
  const folderOf = ({ name, ...record }: ArtifactRecord) => join(root, name, artifactId(record));
  const recordOf = (record: ArtifactRecord) => `${folderOf(record)}.json`;

  const remove = async (record: ArtifactRecord): Promise<void> => {
    await rm(folderOf(record), { recursive: true, force: true });
    await rm(recordOf(record), { force: true });
  };

  const list = async (name?: string): Promise<EarlierArtifact[]> => {
    const names = name === undefined ? await entryNames(root) : [name];
    const found: EarlierArtifact[] = [];
    for (const one of names) {
      for (const record of await readRecords(join(root, one), artifactRecordSchema)) {
        const folder = folderOf(record);
        // The record is written before the folder is moved.
        if (await exists(folder)) found.push({ record, folder });
      }
    }
    return found.sort((a, b) => (a.record.created < b.record.created ? 1 : -1));
  };

  return {
    list,
    /** Gets ready to take what is about to be replaced. @returns where its folder has to go. */
    async expect(record: ArtifactRecord): Promise<string> {
      await writeFileAtomically(recordOf(record), recordText(record));
      return folderOf(record);
    },
    /** Forgets those that the current one is the same as, and the oldest. */
    async prune({ name, contentDigest }: ArtifactRecord): Promise<void> {
      const earlier = await list(name);
      const same = earlier.filter(({ record }) => record.contentDigest === contentDigest);
      const others = earlier.filter(({ record }) => record.contentDigest !== contentDigest);
      for (const { record } of [...same, ...others.slice(mostKept)]) await remove(record);
    },
  };
}
