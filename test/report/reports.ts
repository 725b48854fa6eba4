import type { Report, ReportTable } from '../../shared/src/report/report.ts';

/** Texts that try to be more than text, wherever they are put. */
export const hostileTexts: readonly string[] = [
  '@everyone',
  '\\@octocat',
  '@github/security',
  'someone@example.com',
  'http://evil.example',
  'https://evil.example/x?a=b&c=d',
  'www.evil.example',
  'WWW.evil.example',
  '//evil.example',
  '#123',
  '##1#2',
  'GH-1',
  'octo/repository#1',
  'octo/repository@a94a8fe5',
  'CVE-2024-1234',
  'GHSA-abcd-efgh-ijkl',
  'a94a8fe',
  'a94a8fe5ccb19ba61c4c0873d391e987982fbbd3',
  ':tada:',
  ':a:+1:b:',
  '</table><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title></style></svg><script>alert(1)</script>',
  '</details></summary>',
  '<!-- x',
  '-->',
  '![x](http://x)',
  '](http://x)',
  '[x](javascript:alert(1))',
  '[^1]',
  'a|b',
  'a\\|b\\',
  '| --- |',
  'two\nlines',
  'two\r\n\r\n# lines',
  '```\nfence\n```',
  '`` ` ``',
  '~~~',
  '---',
  '===',
  '* x',
  '- [x] x',
  '+ x',
  '1. x',
  '> x',
  '# x #',
  '    code',
  '**x** __x__ _x_ ~~x~~',
  'snake_case',
  '&lt;b&gt; &#64;octocat &copy',
  '$x$ and $$y$$',
  `\${{ secrets.TOKEN }}`,
  '%%{init: {}}%%',
  '"]; click A "http://x"',
  '\u202eabc\u200b\u200d\ufeff',
  '\u0000\u0007\u001b[31mred\u001b]8;;http://x\u0007',
  '\ud800 lone \udc00',
  '\u{e0041}\u3164\u00ad\u2028',
  'x'.repeat(10_000),
  '@'.repeat(500),
  '`'.repeat(400),
  '日本語 عربى 😀',
  '',
  '   ',
];

/** A report with every kind of block, where every text is `text`. */
export function reportOf(text: string): Report {
  const table: ReportTable = {
    caption: text,
    columns: [{ heading: text }, { heading: text, align: 'right' }],
    rows: [
      [text, { text, status: 'fail' }],
      [text, text],
    ],
  };
  return {
    title: text,
    status: 'inconclusive',
    headline: text,
    sections: [
      {
        heading: text,
        blocks: [
          { kind: 'text', text },
          { kind: 'facts', facts: [[text, text]] },
          { kind: 'table', table },
          { kind: 'table', table: { ...table, rows: [], empty: text } },
          { kind: 'code', text },
          { kind: 'link', text, url: `javascript:${text}` },
        ],
      },
      {
        heading: text,
        folded: true,
        blocks: [
          {
            kind: 'bars',
            title: text,
            bars: [
              { label: text, value: 0.5 },
              { label: text, value: -0.25 },
            ],
          },
          {
            kind: 'lines',
            title: text,
            x: text,
            y: text,
            series: [
              {
                name: text,
                points: [
                  [1, 0.9],
                  [2, 0.5],
                  [3, 0.4],
                ],
                notes: [text, text, text],
                mark: { x: 2, y: 0.5, label: text },
              },
              {
                name: text,
                points: [
                  [1, 0.95],
                  [3, 0.45],
                ],
              },
            ],
          },
          {
            kind: 'lines',
            title: text,
            x: text,
            y: text,
            domain: { x: [0, 1], y: [0, 1] },
            series: [
              {
                name: text,
                points: [
                  [0, 0.5],
                  [1, 0.75],
                ],
                ranges: [
                  [0.25, 0.75],
                  [0.5, 1],
                ],
              },
              {
                name: text,
                reference: true,
                points: [
                  [0, 0],
                  [1, 1],
                ],
              },
            ],
            figures: table,
          },
          {
            kind: 'intervals',
            title: text,
            x: text,
            reference: { label: text, value: 0.5 },
            items: [
              { label: text, value: 0.5, interval: { lower: 0.4, upper: 0.7 }, note: text },
              { label: text, value: 0.6, interval: null },
            ],
          },
          {
            kind: 'histogram',
            title: text,
            edges: [0, 10, 20],
            series: [
              { name: text, shares: [0.25, 0.75] },
              { name: text, shares: [0.5, 0.5] },
            ],
          },
          {
            kind: 'distributions',
            title: text,
            series: [text, text],
            items: [
              {
                name: text,
                note: text,
                shape: { kind: 'numbers', from: text, to: text, shares: [[0.25, 0.75], []] },
              },
              {
                name: text,
                shape: {
                  kind: 'categories',
                  labels: [text, text],
                  shares: [
                    [0.75, 0.25],
                    [0.5, 0.5],
                  ],
                },
              },
              { name: text, note: text, shape: null },
            ],
          },
          {
            kind: 'heatmap',
            title: text,
            scale: 'signed',
            rows: [text, text],
            columns: [text, text],
            values: [
              [1, -0.5],
              [-0.5, null],
            ],
            texts: [
              [text, text],
              [text, text],
            ],
            figures: table,
          },
        ],
      },
      { heading: text, folded: 'except-file', blocks: [{ kind: 'text', text }] },
      { heading: text, fileOnly: true, blocks: [{ kind: 'text', text }] },
    ],
  };
}

/** A gate's table of many slices. */
export function slicesTable(slices: number, columns: number, cell = '0.8733'): ReportTable {
  return {
    columns: Array.from({ length: columns }, (_, column) => ({ heading: `column ${column}` })),
    rows: Array.from({ length: slices }, (_, slice) => [
      `slice ${slice}`,
      ...new Array<string>(columns - 1).fill(cell),
    ]),
  };
}
