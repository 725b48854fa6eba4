import { join } from 'node:path';
import { writeFileAtomically } from '../base/files.ts';
import { renderMarkdown } from '../report/markdown.ts';
import type { Outcome } from './stage.ts';

/** Where a stage's report was written. */
export interface WrittenOutcome {
  /** Path of the HTML report. */
  readonly report: string;
  /** Path of the Markdown report. */
  readonly summary: string;
  /** Path of outcome.json. */
  readonly result: string;
}

/** Longest Markdown of a job summary, in bytes: GitHub takes 1 MiB a step. */
const summaryLimit = 1_000_000;

/** Writes a stage's report as HTML and Markdown and its result as JSON, each whole or not at all. */
export async function writeOutcome(
  stage: string,
  outcome: Outcome,
  stateDirectory: string,
): Promise<WrittenOutcome> {
  const folder = join(stateDirectory, 'reports', stage);
  const written: WrittenOutcome = {
    report: join(folder, 'report.html'),
    summary: join(folder, 'summary.md'),
    result: join(folder, 'outcome.json'),
  };
  // Not before it is needed: what draws charts would slow down the start of every stage.
  const { renderHtml } = await import('../report/html.ts');
  await writeFileAtomically(written.report, renderHtml(outcome.report));
  await writeFileAtomically(
    written.summary,
    renderMarkdown(outcome.report, { limit: summaryLimit, unit: 'bytes' }),
  );
  await writeFileAtomically(written.result, `${JSON.stringify(outcome.result, null, 2)}\n`);
  return written;
}
