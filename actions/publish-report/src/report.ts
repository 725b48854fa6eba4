import type { Cell, Report } from '../../../shared/src/report/report.ts';

/** What became of one report that a run left. */
export type Handled =
  | {
      artifact: string;
      result: 'published';
      pullRequest: number;
      verdict: 'pass' | 'fail' | 'inconclusive';
      /** Address, or null where none was wanted. */
      comment: string | null;
      check: string | null;
    }
  | {
      artifact: string;
      /** `overtaken`: it is about a commit that is not the newest any more. */
      result: 'refused' | 'overtaken';
      reason: string;
    };

/** The report of what was published, for whoever looks at the second phase's own run. */
export function publishingReport(run: string, handled: readonly Handled[]): Report {
  const refused = handled.filter(({ result }) => result === 'refused').length;
  const published = handled.filter(({ result }) => result === 'published').length;
  return {
    title: `Reports of run ${run}`,
    status: refused > 0 ? 'fail' : 'info',
    headline: headline(handled.length, published, refused),
    sections:
      handled.length === 0
        ? []
        : [
            {
              heading: 'Reports',
              blocks: [
                {
                  kind: 'table',
                  table: {
                    columns: [{ heading: 'Artifact' }, { heading: 'Result' }, { heading: 'What was done' }],
                    rows: handled.map(row),
                  },
                },
              ],
            },
          ],
  };
}

function headline(all: number, published: number, refused: number): string {
  if (all === 0) return 'The run left no report: it posted its verdict itself, or gave none.';
  if (refused > 0) return `${refused} of ${all} reports ${refused === 1 ? 'is' : 'are'} refused.`;
  return published === all
    ? `${all === 1 ? 'The report is' : 'All reports are'} posted.`
    : `${published} of ${all} reports are posted; the others were overtaken by a newer commit.`;
}

function row(one: Handled): Cell[] {
  if (one.result !== 'published') {
    const status = one.result === 'refused' ? ('fail' as const) : ('info' as const);
    return [one.artifact, { text: one.result, status }, one.reason];
  }
  const posted = [one.comment === null ? '' : 'comment', one.check === null ? '' : 'check'];
  const what = posted.filter((name) => name !== '').join(' and ') || 'nothing was wanted';
  return [
    one.artifact,
    { text: 'published', status: 'pass' },
    `${what} on pull request #${one.pullRequest}: ${one.verdict}`,
  ];
}
