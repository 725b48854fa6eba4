import { constants, copyFile, mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { sha256 } from '../base/digest.ts';
import { InfrastructureError } from '../base/errors.ts';
import { resolveInside, writeDirectoryAtomically, writeFileAtomically } from '../base/files.ts';
import type { Metrics } from '../evaluate/predictions.ts';
import type { VerifiedPackage } from './downloads.ts';
import { type ModelManifest, packageDigest, writeManifest } from './manifest.ts';
import { modelDocuments } from './model-documents.ts';
import type { ModelEvidence } from './model-evidence.ts';
import type { ModelWords } from './model-facts.ts';
import { readModelProfile } from './model-package.ts';

const metricsSchema: z.ZodType<Metrics> = z.record(
  z.string(),
  z.object({ value: z.number().nullable(), reason: z.string().optional() }),
);

/**
 * A copy of a model package whose card and bill of materials tell what the gate found: training itself cannot know how
 * sure its figures are and where the model is weak. Nothing else changes, the model's id included.
 * @param folder is made, or written anew.
 * @throws InfrastructureError if the package cannot be read.
 */
export async function completePackage(
  model: VerifiedPackage<ModelManifest>,
  { words, evidence }: { words: ModelWords; evidence: ModelEvidence },
  folder: string,
): Promise<VerifiedPackage<ModelManifest>> {
  const { manifest } = model;
  const metrics = metricsSchema.safeParse(
    JSON.parse(await readFile(join(model.folder, 'metrics.json'), 'utf8')),
  );
  if (!metrics.success) {
    throw new InfrastructureError(`"metrics.json" of the model cannot be read: ${metrics.error.message}`);
  }
  const profile = await readModelProfile(model.folder);
  const rows = { train: profile.features.rows, test: profile.predictions.rows };
  const documents = modelDocuments(
    { manifest, metrics: metrics.data, rows, words, evidence },
    manifest.files,
  );
  const files = manifest.files.map((file) => {
    const text = documents.get(file.path);
    return text === undefined
      ? file
      : { path: file.path, size: Buffer.byteLength(text), sha256: sha256(text) };
  });
  const completed: ModelManifest = { ...manifest, files };
  await writeDirectoryAtomically(folder, async (output) => {
    for (const { path } of files) {
      const target = resolveInside(output, path);
      const text = documents.get(path);
      await mkdir(dirname(target), { recursive: true });
      if (text !== undefined) await writeFileAtomically(target, text);
      else await copyFile(resolveInside(model.folder, path), target, constants.COPYFILE_FICLONE);
    }
    await writeManifest(output, completed);
  });
  return { folder, manifest: completed, packageDigest: await packageDigest(folder) };
}
