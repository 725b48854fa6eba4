import type { LeftOut } from '../../../../shared/src/data/describe-schema.ts';
import type { Section } from '../../../../shared/src/report/report.ts';

/** The columns that a rule speaks against, and what became of them; nothing if there are none. */
export function leftOutSections(screened: readonly LeftOut[]): Section[] {
  if (screened.length === 0) return [];
  return [
    {
      heading: 'Columns left out by rule',
      blocks: [
        {
          kind: 'table',
          table: {
            columns: [
              { heading: 'Column' },
              { heading: 'Rule' },
              { heading: 'Evidence' },
              { heading: 'Feature' },
            ],
            rows: screened.map(({ name, rule, evidence, kept }) => [
              name,
              rule,
              evidence,
              kept ? { text: 'kept', status: 'warning' } : 'left out',
            ]),
          },
        },
        { kind: 'text', text: 'A column named in features.keep stays a feature whatever a rule says.' },
      ],
    },
  ];
}
