import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { exists, temporaryName } from '../base/files.ts';
import { type Manifest, packageDigest, verifyPackage } from './manifest.ts';

/** A package on disk whose files were checked against its manifest. */
export interface VerifiedPackage<M extends Manifest> {
  /** Absolute; to be read only. */
  readonly folder: string;
  readonly manifest: M;
  /** SHA-256 of its manifest.json. */
  readonly packageDigest: string;
}

/**
 * Fetches a package below `<state directory>/downloads` and verifies it there. Folders are named by content, so the
 * same package fetched twice is one folder, and stages that run at once do not disturb each other.
 * @param fetch fills the folder that it is given, which does not exist yet.
 * @throws whatever `fetch` and `verifyPackage` throw; then nothing stays on disk.
 */
export async function downloadPackage<M extends Manifest>(
  stateDirectory: string,
  schema: z.ZodType<M>,
  fetch: (folder: string) => Promise<unknown>,
): Promise<VerifiedPackage<M>> {
  const root = join(stateDirectory, 'downloads');
  await mkdir(root, { recursive: true });
  const partial = temporaryName(join(root, 'package'));
  try {
    await fetch(partial);
    const manifest = await verifyPackage(partial, schema);
    const digest = await packageDigest(partial);
    const folder = join(root, digest.slice(0, 20));
    if (await exists(folder)) {
      const intact = await verifyPackage(folder, schema).then(
        async () => (await packageDigest(folder)) === digest,
        () => false,
      );
      if (intact) return { folder, manifest, packageDigest: digest };
      await rm(folder, { recursive: true, force: true });
    }
    await rename(partial, folder).catch(async (error) => {
      // Somebody else fetched the same content in the meantime: theirs is as good once verified.
      await verifyPackage(folder, schema).catch(() => {
        throw error;
      });
    });
    return { folder, manifest, packageDigest: digest };
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

/** Verifies a package where it lies. */
export async function openPackage<M extends Manifest>(
  folder: string,
  schema: z.ZodType<M>,
): Promise<VerifiedPackage<M>> {
  const manifest = await verifyPackage(folder, schema);
  return { folder, manifest, packageDigest: await packageDigest(folder) };
}
