import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { StageContext } from '../action/stage.ts';
import { messageOf } from '../base/errors.ts';
import { temporaryName } from '../base/files.ts';
import { completePackage } from '../registry/complete-package.ts';
import type { VerifiedPackage } from '../registry/downloads.ts';
import type { ModelManifest, VerdictManifest } from '../registry/manifest.ts';
import { readEvidence } from '../registry/model-evidence.ts';
import { modelWords } from '../registry/model-facts.ts';
import type { ResolvedPackage } from '../registry/model-reference.ts';

/**
 * Works with a package whose card and bill of materials tell what the verdict says of the model. Where they cannot, the
 * package goes as it is: a card is not worth a deployment.
 * A package that was deployed before stays what it was, since it is known by its digest.
 * @param verdict null where there is none; then the package goes as it is.
 */
export async function withCompletedPackage<T>(
  model: ResolvedPackage<ModelManifest>,
  verdict: VerifiedPackage<VerdictManifest> | null,
  { config, platform, stateDirectory }: Pick<StageContext, 'config' | 'platform' | 'stateDirectory'>,
  work: (model: ResolvedPackage<ModelManifest>) => Promise<T>,
): Promise<T> {
  const folder = temporaryName(join(stateDirectory, 'completed', model.manifest.name));
  try {
    return await work({ ...model, ...(await complete()) });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }

  async function complete(): Promise<Partial<VerifiedPackage<ModelManifest>>> {
    try {
      const evidence = verdict && model.version === null ? await readEvidence(verdict) : null;
      if (evidence === null) return {};
      return await completePackage(model, { words: modelWords(config), evidence }, folder);
    } catch (error) {
      platform.log.warning(`The model card says nothing of the gate: ${messageOf(error)}`);
      return {};
    }
  }
}
