import { z } from 'zod';

/** What is kept of a stored artifact besides its files. */
export const artifactRecordSchema = z.strictObject({
  name: z.string(),
  digest: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  contentDigest: z.string(),
  created: z.iso.datetime(),
});
export type ArtifactRecord = z.infer<typeof artifactRecordSchema>;

/** The id of an artifact: the first 12 digits of its digest. */
export function artifactId({ digest }: Pick<ArtifactRecord, 'digest'>): string {
  return digest.slice('sha256:'.length, 'sha256:'.length + 12);
}
