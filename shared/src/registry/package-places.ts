import { z } from 'zod';

/** Where a deployed package lies, so that a later run finds it again. */
export const packagePlaceSchema = z.discriminatedUnion('target', [
  /** As the assets of the release on this tag. */
  z.strictObject({ target: z.literal('release'), tag: z.string() }),
  /** In a folder; relative to the working directory unless absolute. */
  z.strictObject({ target: z.literal('directory'), path: z.string() }),
  /** In a folder of a branch that holds a static site. */
  z.strictObject({ target: z.literal('pages'), branch: z.string(), path: z.string() }),
  /** Nowhere but in the artifact that it came from, which expires. */
  z.strictObject({ target: z.literal('artifact') }),
]);
export type PackagePlace = z.infer<typeof packagePlaceSchema>;

/** An artifact with the run that holds it. */
export const artifactOriginSchema = z.strictObject({ run: z.string(), name: z.string(), digest: z.string() });
export type ArtifactOrigin = z.infer<typeof artifactOriginSchema>;
