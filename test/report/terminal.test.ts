import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Report } from '../../shared/src/report/report.ts';
import { renderTerminal } from '../../shared/src/report/terminal.ts';
import { cut, displayWidth, pad, wrap } from '../../shared/src/report/terminal-text.ts';
import { hostileTexts, reportOf, slicesTable } from './reports.ts';

const report: Report = {
  title: 'Gate: income',
  status: 'fail',
  headline: 'Recall falls.',
  sections: [
    {
      heading: 'Metrics',
      blocks: [
        {
          kind: 'table',
          table: {
            columns: [
              { heading: 'Metric' },
              { heading: 'Value', align: 'right' },
              { heading: 'Rule' },
              { heading: 'Result' },
            ],
            rows: [
              ['recall', '0.6274', 'max-regression 0.01', { text: 'fail', status: 'fail' }],
              ['roc_auc', '0.9284', 'min 0.90', { text: 'pass', status: 'pass' }],
            ],
          },
        },
        {
          kind: 'facts',
          facts: [
            ['Seed', '42'],
            ['Data set', '9b1e0c'],
          ],
        },
      ],
    },
    { heading: 'Lineage', folded: true, blocks: [{ kind: 'text', text: 'not shown' }] },
  ],
};

const escapeSign = String.fromCharCode(27);

function withoutColour(text: string): string {
  return text.replace(new RegExp(`${escapeSign}\\[[0-9;]*m`, 'g'), '');
}

describe('a report for a terminal', () => {
  test('status, headline, aligned tables and facts', () => {
    assert.equal(
      renderTerminal(report, { color: false, width: 80 }),
      [
        '✗ Failed  Gate: income',
        'Recall falls.',
        '',
        'Metrics',
        'Metric    Value  Rule                 Result',
        'recall   0.6274  max-regression 0.01  ✗ fail',
        'roc_auc  0.9284  min 0.90             ✓ pass',
        '',
        'Seed      42',
        'Data set  9b1e0c',
        '',
        'Also in the report: Lineage.',
        '',
      ].join('\n'),
    );
  });

  test('colour changes nothing but colour', () => {
    const coloured = renderTerminal(report, { color: true, width: 80 });
    assert.ok(coloured.includes('\u001b[31;1m✗ Failed\u001b[0m'));
    const stripped = withoutColour(coloured).replace(/ +$/gm, '');
    assert.equal(stripped, renderTerminal(report, { color: false, width: 80 }));
  });

  test('figures are never cut: texts are narrowed, then whole columns go and are named', () => {
    const wide: Report = structuredClone(report);
    wide.sections[0].blocks = [
      {
        kind: 'table',
        table: {
          columns: [
            { heading: 'Metric' },
            ...['A', 'B', 'C', 'D'].map((heading) => ({ heading, align: 'right' as const })),
            { heading: 'Result' },
          ],
          rows: [
            [
              'a long name of a metric',
              '-0.0440 to 1',
              '-0.0440 to 2',
              '-0.0440 to 3',
              '-0.0440 to 4',
              { text: 'fail', status: 'fail' },
            ],
          ],
        },
      },
    ];
    const text = renderTerminal(wide, { color: false, width: 60 });
    assert.match(text, /^a long na….* -0\.0440 to 1 {2}-0\.0440 to 2 .*✗ fail$/m);
    assert.match(text, /Columns without room here: C, D\.|Columns without room here: D\./);
    for (const line of text.split('\n')) assert.ok(displayWidth(line) <= 60, line);
  });

  test('long tables and listings are cut with a word about it', () => {
    const long: Report = {
      ...report,
      sections: [
        {
          heading: 'Long',
          blocks: [
            { kind: 'table', table: slicesTable(500, 3) },
            { kind: 'code', text: 'line\n'.repeat(100) },
            { kind: 'facts', facts: Array.from({ length: 30 }, (_, i) => [`fact ${i}`, 'x']) },
          ],
        },
      ],
    };
    const text = renderTerminal(long, { color: false, width: 80 });
    for (const words of ['… and 488 more rows.', '… and 80 more lines.', '… and 10 more facts.'])
      assert.ok(text.includes(words), words);
  });

  test('nothing in the data drives the terminal, and no line is too wide', () => {
    for (const text of hostileTexts) {
      const shown = reportOf(text);
      for (const section of shown.sections) section.folded = false;
      const plain = renderTerminal(shown, { color: false, width: 80 });
      assert.doesNotMatch(plain.replaceAll('\n', ''), /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      for (const line of plain.split('\n')) assert.ok(displayWidth(line) <= 80, line);
      const coloured = renderTerminal(shown, { color: true, width: 80 });
      assert.doesNotMatch(withoutColour(coloured).replaceAll('\n', ''), /\p{Cc}/u);
    }
  });

  test('an empty report', () => {
    assert.equal(
      renderTerminal({ title: '', status: 'info', headline: '', sections: [] }, { color: false, width: 0 }),
      'i Information\n\n',
    );
  });
});

describe('text in columns', () => {
  test('wide and combining characters are counted as they are shown', () => {
    assert.equal(displayWidth('abc'), 3);
    assert.equal(displayWidth('日本'), 4);
    assert.equal(displayWidth('e\u0301'), 1);
    assert.equal(displayWidth('😀'), 2);
    assert.equal(pad('日', 4, 'right'), '  日');
    assert.equal(cut('日本語', 4), '日…');
  });

  test('words wrap, and a long word is broken', () => {
    assert.deepEqual(wrap('one two three', 7), ['one two', 'three']);
    assert.deepEqual(wrap('abcdefghij', 4), ['abcd', 'efgh', 'ij']);
    assert.deepEqual(wrap('', 4), ['']);
  });
});
