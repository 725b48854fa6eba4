import type { ExpectationResult } from '../../../../shared/src/data/expectations/result.ts';
import { formatPercent } from '../../../../shared/src/report/format.ts';
import type { Block, Section } from '../../../../shared/src/report/report.ts';

/** Expectations whose rows are shown; a comment has only so much room. */
const mostShown = 20;

/** What was expected and found, those that do not hold first, and rows that violate them; nothing if nothing was. */
export function expectationSections(results: readonly ExpectationResult[]): Section[] {
  if (results.length === 0) return [];
  const ordered = [...results.filter(({ held }) => !held), ...results.filter(({ held }) => held)];
  return [
    {
      heading: 'Expectations',
      blocks: [
        {
          kind: 'table',
          table: {
            columns: [
              { heading: 'Column' },
              { heading: 'Expectation' },
              { heading: 'Found' },
              { heading: 'Result' },
            ],
            rows: ordered.map(({ subject, expectation, found, share, held }) => [
              subject,
              expectation,
              share === null || share === 0 ? found : `${found} (${formatPercent(share)})`,
              { text: held ? 'holds' : 'does not hold', status: held ? 'pass' : 'fail' },
            ]),
          },
        },
      ],
    },
    ...exampleSection(ordered),
  ];
}

function exampleSection(results: readonly ExpectationResult[]): Section[] {
  const shown = results.filter(({ examples }) => examples !== null && examples.rows.length > 0);
  if (shown.length === 0) return [];
  const blocks = shown.slice(0, mostShown).map(exampleTable);
  if (shown.length > mostShown) {
    blocks.push({ kind: 'text', text: `Rows of ${shown.length - mostShown} more are in outcome.json.` });
  }
  return [{ heading: 'Rows that violate expectations', blocks }];
}

function exampleTable({ subject, expectation, examples }: ExpectationResult): Block {
  const { columns = [], rows = [] } = examples ?? {};
  return {
    kind: 'table',
    table: {
      caption: `${subject}, ${expectation}`,
      columns: columns.map((heading) => ({ heading })),
      rows: rows.map((cells) => cells.map((cell) => cell ?? 'missing')),
    },
  };
}
