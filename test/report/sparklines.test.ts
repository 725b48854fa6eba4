import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { renderHtml } from '../../shared/src/report/html.ts';
import { renderMarkdown } from '../../shared/src/report/markdown.ts';
import type { Block, Report, Sparkline } from '../../shared/src/report/report.ts';
import { reportSchema } from '../../shared/src/report/report-schema.ts';
import { renderTerminal } from '../../shared/src/report/terminal.ts';

const times = ['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04'];

function reportOf(items: Sparkline[]): Report {
  const block: Block = {
    kind: 'sparklines',
    title: 'Effect',
    times,
    limit: { label: 'what matters', value: 1 },
    items,
  };
  return { title: 't', status: 'info', headline: 'h', sections: [{ heading: 's', blocks: [block] }] };
}

describe('small lines', () => {
  const weight = { name: 'weight', values: [0, 2, null, 1] };

  test('break where nothing is known, with the limit as a dashed line', () => {
    const html = renderHtml(reportOf([weight]));
    const [, path] = /<path class="line series-1" d="([^"]*)"/.exec(html) ?? [];
    assert.equal(path, 'M4,52L81.3,4M236,28Z');
    assert.match(html, /<line class="line reference" x1="0" x2="240" y1="28" y2="28"\/>/);
    assert.match(html, /data-at="M4,52L81\.3,4L236,28"/);
    assert.match(html, /data-values="2026-01-01\|0;2026-01-02\|2;2026-01-04\|1"/);
    assert.match(html, /the last is 1, the highest 2\. 2 of 4 reach what matters\./);
  });

  test('are a row each of a table where nothing can be drawn', () => {
    const markdown = renderMarkdown(reportOf([weight, { name: 'new', values: [null, null, null, null] }]), {
      limit: 65_000,
    });
    assert.match(markdown, /\| Column \| Course \| Last \| Highest \| what matters \|/);
    assert.match(markdown, /\| weight \| ▁█▁▅ \| 1 \| 2 \| 1 \|/);
    assert.match(markdown, /\| new \| ▁▁▁▁ \| n\/a \| n\/a \| 1 \|/);
    assert.match(renderTerminal(reportOf([weight]), { color: false, width: 100 }), /weight +▁█▁▅/);
  });

  test('show hostile names and figures as what they are', () => {
    const hostile = {
      name: '<script>alert(1)</script>"',
      values: [Number.NaN, Number.POSITIVE_INFINITY, 1, -1],
    };
    const html = renderHtml(reportOf([hostile, { name: 'none', values: [] }]));
    assert.doesNotMatch(html, /<script>alert/);
    assert.doesNotMatch(html, /NaN|Infinity/);
  });

  test('pass the schema of reports that come from outside', () => {
    const report = reportOf([weight]);
    assert.deepEqual(reportSchema.parse(JSON.parse(JSON.stringify(report))), report);
  });
});
