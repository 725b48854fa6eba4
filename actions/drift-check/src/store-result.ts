import { join } from 'node:path';
import type { StageContext } from '../../../shared/src/action/stage.ts';
import { canonicalJson, sha256 } from '../../../shared/src/base/digest.ts';
import { writeDirectoryAtomically, writeFileAtomically } from '../../../shared/src/base/files.ts';
import type { DriftOutcome } from '../../../shared/src/drift/outcome.ts';
import { type HistoryEntry, historyText } from '../../../shared/src/monitor/history-entries.ts';
import type { Report } from '../../../shared/src/report/report.ts';

/**
 * Stores what a check found as an artifact: the figures, the page with the history of all checks, and the history itself.
 * @returns its name.
 */
export async function storeResult(
  artifact: string,
  outcome: DriftOutcome,
  entries: readonly HistoryEntry[],
  report: Report,
  { platform, stateDirectory }: StageContext,
): Promise<string> {
  const folder = join(stateDirectory, 'drift', artifact);
  // Not before it is needed: what draws charts would slow down the start of every stage.
  const { renderHtml } = await import('../../../shared/src/report/html.ts');
  const files: Record<string, string> = {
    'drift.json': `${JSON.stringify(outcome, null, 2)}\n`,
    'history.jsonl': historyText(entries),
    'report.html': renderHtml(report),
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
