import { join } from 'node:path';
import type { StageContext } from '../../../shared/src/action/stage.ts';
import { canonicalJson, sha256 } from '../../../shared/src/base/digest.ts';
import { writeDirectoryAtomically, writeFileAtomically } from '../../../shared/src/base/files.ts';
import type { TableProfile } from '../../../shared/src/data/profile/profile.ts';
import type { DriftOutcome } from '../../../shared/src/drift/outcome.ts';
import type { NoPerformance, PerformanceOutcome } from '../../../shared/src/drift/performance/outcome.ts';
import { profileFile, profileText } from '../../../shared/src/drift/profile-files.ts';

/** Stores what a check found as an artifact, with the profile of the rows for later checks. @returns its name. */
export async function storeResult(
  artifact: string,
  outcome: DriftOutcome & { performance: PerformanceOutcome | NoPerformance },
  profile: TableProfile,
  { platform, stateDirectory }: StageContext,
): Promise<string> {
  const folder = join(stateDirectory, 'drift', artifact);
  const files: Record<string, string> = {
    'drift.json': `${JSON.stringify(outcome, null, 2)}\n`,
    [profileFile]: profileText(profile),
  };
  await writeDirectoryAtomically(folder, async (output) => {
    for (const [name, text] of Object.entries(files)) await writeFileAtomically(join(output, name), text);
  });
  const stored = await platform.artifacts.upload(artifact, folder, {
    contentDigest: sha256(canonicalJson(files)),
    overwrite: true,
  });
  return stored.name;
}
