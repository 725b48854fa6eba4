import { join } from 'node:path';
import type { StageContext } from '../../../shared/src/action/stage.ts';
import { canonicalJson, sha256 } from '../../../shared/src/base/digest.ts';
import { writeDirectoryAtomically, writeFileAtomically } from '../../../shared/src/base/files.ts';
import type { DriftOutcome } from '../../../shared/src/drift/outcome.ts';
import type { NoPerformance, PerformanceOutcome } from '../../../shared/src/drift/performance/outcome.ts';

/** Stores what a check found as an artifact. @returns its name. */
export async function storeResult(
  artifact: string,
  outcome: DriftOutcome & { performance: PerformanceOutcome | NoPerformance },
  { platform, stateDirectory }: StageContext,
): Promise<string> {
  const folder = join(stateDirectory, 'drift', artifact);
  await writeDirectoryAtomically(folder, (output) =>
    writeFileAtomically(join(output, 'drift.json'), `${JSON.stringify(outcome, null, 2)}\n`),
  );
  const stored = await platform.artifacts.upload(artifact, folder, {
    contentDigest: sha256(canonicalJson(outcome)),
    overwrite: true,
  });
  return stored.name;
}
