import { join } from 'node:path';
import type { StageContext } from '../../../shared/src/action/stage.ts';
import { canonicalJson, sha256 } from '../../../shared/src/base/digest.ts';
import { writeDirectoryAtomically, writeFileAtomically } from '../../../shared/src/base/files.ts';
import type { TableProfile } from '../../../shared/src/data/profile/profile.ts';
import type { DriftOutcome } from '../../../shared/src/drift/outcome.ts';
import type { NoPerformance, PerformanceOutcome } from '../../../shared/src/drift/performance/outcome.ts';
import { profileFile, profileText } from '../../../shared/src/drift/profile-files.ts';
import { type HistoryEntry, historyText } from '../../../shared/src/monitor/history-entries.ts';
import type { Report } from '../../../shared/src/report/report.ts';

/** What is stored with the figures of a check. */
interface StoredBeside {
  readonly entries: readonly HistoryEntry[];
  /** With the history of all checks. */
  readonly report: Report;
  /** Of the current rows. */
  readonly profile: TableProfile;
}

/**
 * Stores what a check found as an artifact: the figures, the page with the history of all checks, the history itself,
 * and the profile of the rows for later checks.
 * @returns its name.
 */
export async function storeResult(
  artifact: string,
  outcome: DriftOutcome & { performance: PerformanceOutcome | NoPerformance },
  { entries, report, profile }: StoredBeside,
  { platform, stateDirectory }: StageContext,
): Promise<string> {
  const folder = join(stateDirectory, 'drift', artifact);
  // Not before it is needed: what draws charts would slow down the start of every stage.
  const { renderHtml } = await import('../../../shared/src/report/html.ts');
  const files: Record<string, string> = {
    'drift.json': `${JSON.stringify(outcome, null, 2)}\n`,
    'history.jsonl': historyText(entries),
    'report.html': renderHtml(report),
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
