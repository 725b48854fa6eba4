import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { renderMarkdown } from '../../shared/src/report/markdown.ts';
import type { Block, Report, ReportStatus } from '../../shared/src/report/report.ts';
import { hostileTexts, reportOf, slicesTable } from './reports.ts';

const limit = 65_000;

function reportWith(...blocks: Block[]): Report {
  return {
    title: 'Gate',
    status: 'pass',
    headline: 'All is well.',
    sections: [{ heading: 'Section', blocks }],
  };
}

/** Checks that every table, fence and folded part is whole. */
function assertWellFormed(markdown: string): void {
  const lines = markdown.split('\n');
  let fence = '';
  let columns = 0;
  let open = 0;
  for (const line of lines) {
    if (fence !== '') {
      if (line === fence) fence = '';
      continue;
    }
    if (/^`{3,}/.test(line)) {
      fence = /^`+/.exec(line)![0];
    } else if (line.startsWith('|')) {
      const cells = line.split('|').length;
      assert.ok(line.endsWith('|') && (columns === 0 || cells === columns), line);
      columns = cells;
    } else {
      columns = 0;
    }
    if (line === '<details>') open++;
    if (line === '</details>') open--;
    assert.ok(open === 0 || open === 1);
  }
  assert.equal(fence, '');
  assert.equal(open, 0);
}

describe('a report as Markdown', () => {
  test('status and headline come first', () => {
    const report = { ...reportWith({ kind: 'text', text: 'Text.' }), status: 'fail' as const };
    assert.equal(
      renderMarkdown(report, { limit, marker: 'mlops:gate.income', footer: 'Made by hand.' }),
      [
        '<!-- mlops:gate.income -->',
        '## ❌ Gate',
        '**Failed.** All is well.',
        '### Section',
        'Text.',
        '<sub>Made by hand.</sub>\n',
      ].join('\n\n'),
    );
  });

  test('each status has a sign and a word', () => {
    const statuses: ReportStatus[] = ['pass', 'fail', 'inconclusive', 'warning', 'info'];
    const heads = statuses.map((status) =>
      renderMarkdown({ ...reportWith(), status }, { limit })
        .split('\n')
        .slice(0, 3)
        .join(' '),
    );
    assert.deepEqual(heads, [
      '## ✅ Gate  **Passed.** All is well.',
      '## ❌ Gate  **Failed.** All is well.',
      '## ❔ Gate  **Inconclusive.** All is well.',
      '## ⚠️ Gate  **Warning.** All is well.',
      '## ℹ️ Gate  **Information.** All is well.',
    ]);
  });

  test('tables: alignment, statuses, rows that are too short or too long, and no rows', () => {
    const columns = [{ heading: 'Metric' }, { heading: 'Value', align: 'right' as const }];
    const text = renderMarkdown(
      reportWith(
        {
          kind: 'table',
          table: { columns, rows: [['f1', { text: 'ok', status: 'pass' }], ['a'], ['b', 'c', 'd']] },
        },
        { kind: 'table', table: { columns, rows: [], empty: 'No rule.' } },
      ),
      { limit },
    );
    const rows = ['| Metric | Value |', '| --- | ---: |', '| f1 | ✅ ok |', '| a |  |', '| b | c |'];
    assert.ok(text.endsWith(`${rows.join('\n')}\n\nNo rule.\n`));
  });

  test('folded sections, facts and listings', () => {
    const text = renderMarkdown(
      {
        ...reportWith(),
        sections: [
          {
            heading: 'Lineage <b>',
            folded: true,
            blocks: [
              { kind: 'facts', facts: [['Seed', '42']] },
              { kind: 'code', text: 'a: 1\n```\nb: 2\n' },
            ],
          },
        ],
      },
      { limit },
    );
    assert.ok(
      text.endsWith(
        '<details>\n<summary>Lineage &lt;b&gt;</summary>\n\n- **Seed:** 42\n\n````\na: 1\n```\nb: 2\n````\n\n</details>\n',
      ),
    );
  });

  test('bars and distributions are tables with bars of text', () => {
    const text = renderMarkdown(
      reportWith(
        {
          kind: 'bars',
          title: 'Importance',
          bars: [
            { label: 'age', value: 0.5 },
            { label: 'sex', value: -0.25 },
            { label: 'x', value: Number.NaN },
          ],
        },
        {
          kind: 'histogram',
          title: 'age',
          edges: [0, 10, 20],
          series: [
            { name: 'then', shares: [0.25, 0.75] },
            { name: 'now', shares: [0.5] },
          ],
        },
      ),
      { limit },
    );
    assert.ok(
      text.includes(`| age | 0.5 | ${'█'.repeat(20)} |\n| sex | -0.25 | ${'░'.repeat(10)} |\n| x | n/a |  |`),
    );
    assert.ok(text.includes(`| Range | then |  | now |  |`));
    assert.ok(text.includes(`| 10 – 20 | 75% | ${'█'.repeat(12)} | n/a |  |`));
  });

  test('lines are a Mermaid chart whose colours are named in a table', () => {
    const lines: Block = {
      kind: 'lines',
      title: 'Loss "by" epoch',
      x: 'epoch',
      y: 'loss',
      series: [
        {
          name: 'train',
          points: [
            [1, 0.9],
            [3, 0.5],
          ],
        },
        {
          name: 'validation',
          points: [
            [1, 1],
            [2, 0.75],
            [3, 0.8],
          ],
        },
      ],
    };
    const text = renderMarkdown(reportWith(lines), { limit });
    assert.match(
      text,
      /```mermaid\n%%\{init.*\}%%\nxychart-beta\n {2}title "Loss by epoch"\n {2}x-axis "epoch" 1 --> 3\n/,
    );
    assert.match(text, / {2}line \[0\.9, 0\.7, 0\.5\]\n {2}line \[1, 0\.75, 0\.8\]\n```/);
    assert.ok(text.includes('| 🔵 train | 0.9 (at 1) | 0.5 (at 3) | 0.9 (at 1) | 0.5 (at 3) |'));
    assert.ok(text.includes('| 🟠 validation | 1 (at 1) | 0.75 (at 2) | 1 (at 1) | 0.8 (at 3) |'));
  });

  test('lines that Mermaid cannot draw truly are a table alone', () => {
    const draw = (series: [number, number][][]): string =>
      renderMarkdown(
        reportWith({
          kind: 'lines',
          title: 't',
          x: 'x',
          y: 'y',
          series: series.map((points) => ({ name: 's', points })),
        }),
        { limit },
      );
    assert.ok(!draw([[[1, 1]]]).includes('mermaid'));
    assert.ok(
      !draw([
        [
          [1, 1],
          [2, 2],
        ],
        [
          [1, 1],
          [3, 2],
        ],
      ]).includes('mermaid'),
    );
    assert.ok(
      !draw([
        [
          [1, 1e300],
          [2, 2],
        ],
      ]).includes('mermaid'),
    );
    assert.ok(!draw([[]]).includes('mermaid'));
    assert.ok(!draw([]).includes('mermaid'));
    assert.ok(
      draw([
        [
          [1, 5],
          [2, 5],
        ],
      ]).includes('line [5, 5]'),
    );
    assert.ok(
      draw([
        [
          [1, 1000.1],
          [2, 1000.4],
          [3, Number.NaN],
        ],
      ]).includes('line [1000.1, 1000.4]'),
    );
  });

  test('an empty report is its head', () => {
    const report: Report = { title: '', status: 'info', headline: '', sections: [] };
    assert.equal(renderMarkdown(report, { limit }), '## ℹ️ \n\n**Information.** \n');
    assert.ok(
      renderMarkdown({ ...report, sections: [{ heading: 'Empty', blocks: [] }] }, { limit }).includes(
        '### Empty',
      ),
    );
  });

  test('hostile text in every place leaves the structure whole', () => {
    for (const text of hostileTexts) {
      const markdown = renderMarkdown(reportOf(text), {
        limit,
        footer: text,
        link: { text, url: 'https://x.example' },
      });
      assertWellFormed(markdown);
      assert.ok(markdown.length <= limit);
      const outside = markdown.replace(/^(`{3,}).*\n[\s\S]*?\n\1$/gm, '');
      const tags = outside.match(/<\/?[a-z][^>]*>/gi) ?? [];
      for (const tag of tags) assert.match(tag, /^<(?:\/?(?:details|summary|sub|span)|wbr|br)>$/);
      const raw = outside.replace(/<summary>.*|\\./g, '');
      assert.equal(raw.match(/\]\(/g)?.length, 1, 'only our own link');
    }
  });

  test('the marker is checked', () => {
    assert.throws(() => renderMarkdown(reportWith(), { limit, marker: '--> <b>' }), RangeError);
    assert.throws(() => renderMarkdown(reportWith(), { limit: 100 }), RangeError);
    assert.throws(() => renderMarkdown(reportWith(), { limit: Number.NaN }), RangeError);
  });
});

describe('a report that is too long', () => {
  const link = { text: 'artifact', url: 'https://x.example/report' };

  test('500 slices in ten columns fit, and what is left out is said', () => {
    const report = reportWith({ kind: 'table', table: slicesTable(500, 10, '0.8733 (0.8512 to 0.8954)') });
    const markdown = renderMarkdown(report, { limit, link });
    assertWellFormed(markdown);
    assert.ok(markdown.length <= limit && markdown.length > limit - 400, String(markdown.length));
    const shown = Number(/the first (\d+) of 500 rows; (\d+) left out/.exec(markdown)![1]);
    assert.ok(markdown.includes(`| slice ${shown - 1} |`) && !markdown.includes(`| slice ${shown} |`));
    assert.ok(
      markdown.endsWith(
        '*This text was shortened to fit.* The whole report: [artifact](https://x.example/report)\n',
      ),
    );
  });

  test('folded sections go before anything that is open', () => {
    const table: Block = { kind: 'table', table: slicesTable(400, 5) };
    const report: Report = {
      ...reportWith(table),
      sections: [
        { heading: 'Open', blocks: [table] },
        { heading: 'Folded one', folded: true, blocks: [table] },
        { heading: 'Folded two', folded: true, blocks: [table] },
      ],
    };
    const whole = renderMarkdown(report, { limit: 1_000_000 });
    assert.ok(!whole.includes('left out') && !whole.includes('shortened'));

    const lessRows = renderMarkdown(report, { limit: whole.length - 1, link });
    assert.match(lessRows, /<summary>Folded two<\/summary>/);
    assert.equal(lessRows.match(/rows; \d+ left out/g)?.length, 2);
    assert.ok(lessRows.includes('| slice 399 |'));

    const noFolded = renderMarkdown(report, { limit: whole.length / 3 + 300, link });
    assert.ok(noFolded.includes('| slice 399 |'));
    assert.match(noFolded, /Left out: Folded one, Folded two\./);

    const fewer = renderMarkdown(report, { limit: 5000 });
    assert.match(fewer, /the first \d+ of 400 rows/);
    assert.match(fewer, /The whole report: the HTML file of this run\.\n$/);
    for (const text of [lessRows, noFolded, fewer]) assertWellFormed(text);
  });

  test('at any limit it fits, is whole, and keeps title, status and headline', () => {
    const blocks: Block[] = [
      { kind: 'text', text: 'word '.repeat(500) },
      { kind: 'code', text: 'line\n\n'.repeat(3000) },
      { kind: 'table', table: slicesTable(300, 6) },
      {
        kind: 'bars',
        title: 'bars',
        bars: Array.from({ length: 300 }, (_, i) => ({ label: `bar ${i}`, value: i })),
      },
      { kind: 'facts', facts: Array.from({ length: 300 }, (_, i) => [`fact ${i}`, 'value']) },
    ];
    const report = {
      ...reportWith(...blocks),
      sections: [true, false, true, false].map((folded, i) => ({ heading: `Part ${i}`, folded, blocks })),
    };
    for (let most = 4000; most < 200_000; most = Math.floor(most * 1.3)) {
      const markdown = renderMarkdown(report, { limit: most, link });
      assert.ok(markdown.length <= most, `${markdown.length} of ${most}`);
      assert.ok(markdown.startsWith('## ✅ Gate\n\n**Passed.** All is well.\n'));
      assert.ok(markdown.includes('[artifact](https://x.example/report)'));
      assertWellFormed(markdown);
    }
  });

  test('the most hostile head fits the smallest limit', () => {
    const sections = Array.from({ length: 60 }, (_, index) => ({
      heading: '$'.repeat(300),
      folded: index % 2 === 0,
      blocks: [],
    }));
    for (const sign of ['$', '#1', '\u{e0041}', '日', '|', '<']) {
      const text = sign.repeat(2000);
      for (const unit of ['characters', 'bytes'] as const) {
        const markdown = renderMarkdown(
          { title: text, status: 'fail', headline: text, sections },
          {
            limit: 4000,
            unit,
            footer: text,
            link: { text, url: `https://x.example/${'&'.repeat(350)}` },
            marker: 'm'.repeat(200),
          },
        );
        assert.ok((unit === 'bytes' ? Buffer.byteLength(markdown) : markdown.length) <= 4000);
        assert.match(markdown, /^## ❌ /m);
        assert.match(markdown, /The whole report: \[/);
      }
    }
  });

  test('bytes are counted where asked for', () => {
    const report = reportWith({ kind: 'table', table: slicesTable(2000, 4, '日本語日本語') });
    const markdown = renderMarkdown(report, { limit: 50_000, unit: 'bytes' });
    assert.ok(Buffer.byteLength(markdown) <= 50_000 && Buffer.byteLength(markdown) > 49_000);
  });
});
