import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { distributionsTable, textShape } from '../../shared/src/report/distributions-table.ts';
import { renderHtml } from '../../shared/src/report/html.ts';
import { renderMarkdown } from '../../shared/src/report/markdown.ts';
import type { Block, Distribution, Report } from '../../shared/src/report/report.ts';

function reportOf(...blocks: Block[]): Report {
  return { title: 't', status: 'info', headline: 'h', sections: [{ heading: 's', blocks }] };
}

function distributions(items: Distribution[]): Extract<Block, { kind: 'distributions' }> {
  return { kind: 'distributions', title: 'Spread', series: ['train', 'test'], items };
}

const bell: Distribution = {
  name: 'bell',
  shape: {
    kind: 'numbers',
    from: '-3',
    to: '3',
    shares: [
      [0.25, 0.5, 0.25],
      [0, 0.5, 0.5],
    ],
  },
};

describe('small pictures', () => {
  test('the first series is an area, the second an outline over it, on one scale', () => {
    const html = renderHtml(reportOf(distributions([bell])));
    assert.ok(
      html.includes(
        '<polygon class="filled" points="0,64 0,34 80,34 80,4 160,4 160,34 240,34 240,64" data-name="train"',
      ),
    );
    assert.ok(
      html.includes('<polyline class="outlined" points="0,64 80,64 80,4 160,4 160,4 240,4" data-name="test"'),
    );
    assert.ok(
      html.includes(
        'data-at="M40,34L120,4L200,34" data-values="bin 1 of 3|25%;bin 2 of 3|50%;bin 3 of 3|25%"',
      ),
    );
    assert.match(html, /<desc>-3 to 3\. train: the highest of 3 bins is number 2, with 50%\./);
  });

  test('bars of categories are as long as their shares', () => {
    const html = renderHtml(
      reportOf(
        distributions([
          {
            name: 'c',
            shape: {
              kind: 'categories',
              labels: ['a', 'b'],
              shares: [
                [0.8, 0.2],
                [0.4, 0.6],
              ],
            },
          },
        ]),
      ),
    );
    const widths = [...html.matchAll(/<rect class="(?:filled|outlined)" x="104"[^>]*width="([^"]+)"/g)];
    assert.deepEqual(
      widths.map(([, width]) => Number(width)),
      [92, 46, 23, 69],
    );
  });

  test('beyond sixty they are folded, beyond five hundred counted', () => {
    const items = Array.from({ length: 700 }, (_, i) => ({ ...bell, name: `column ${i}` }));
    const html = renderHtml(reportOf(distributions(items)));
    const [open, folded] = html.split('<summary>440 more</summary>');
    assert.equal(open.match(/<figure>/g)?.length, 60);
    assert.equal(folded.match(/<figure>/g)?.length, 440);
    assert.ok(html.includes('Drawn: the first 500 of 700; 200 left out.'));
  });

  test('as text they are a row of blocks for each series', () => {
    const items = [bell, { name: 'secret', note: 'sensitive, not shown', shape: null }];
    assert.deepEqual(distributionsTable(distributions(items)).rows, [
      ['bell', '▅█▅', '▁██', '-3 to 3'],
      ['secret', '', '', 'sensitive, not shown'],
    ]);
    assert.equal(textShape(Array.from({ length: 24 }, (_, i) => i)).length, 12);
    assert.equal(textShape([0, 0]), '▁▁');
  });

  test('very many fit into a comment, shortened between lines', () => {
    const items = Array.from({ length: 5000 }, (_, i) => ({ ...bell, name: `column ${i}` }));
    const text = renderMarkdown(reportOf(distributions(items)), { limit: 65_536 });
    assert.ok(text.length <= 65_536 && text.includes('| column 0 | ▅█▅ | ▁██ | -3 to 3 |'));
    assert.match(text, /Shown: the first [\d,]+ of 5,000 rows/);
  });
});

describe('a heat map', () => {
  const block = (values: (number | null)[][], scale: 'share' | 'signed'): Block => ({
    kind: 'heatmap',
    title: 'Map',
    scale,
    rows: values.map((_, i) => `row ${i}`),
    columns: values[0].map((_, i) => `column ${i}`),
    values,
    figures: { columns: [{ heading: 'Pair' }, { heading: 'Value' }], rows: [['a and b', '0.5']] },
  });
  const cells = (html: string) =>
    [...html.matchAll(/<rect class="(heat[^"]*)"[^>]*><title>([^<]*)</g)].map(([, look, title]) => [
      look,
      title,
    ]);

  test('cells are as dark as their values are large; the sign is a colour and stands in the figure', () => {
    const html = renderHtml(reportOf(block([[1, -0.52, 0.01, -0.01, null]], 'signed')));
    assert.deepEqual(cells(html), [
      ['heat shade-10', 'row 0, column 0: 1'],
      ['heat below shade-5', 'row 0, column 1: -0.52'],
      ['heat shade-0', 'row 0, column 2: 0.01'],
      ['heat shade-0', 'row 0, column 3: -0.01'],
      ['heat shade-0', 'row 0, column 4: n/a'],
    ]);
  });

  test('of shares a little is not nothing', () => {
    const html = renderHtml(reportOf(block([[0, 0.001, 1]], 'share')));
    assert.deepEqual(
      cells(html).map(([look]) => look),
      ['heat shade-0', 'heat shade-1', 'heat shade-10'],
    );
  });

  test('its figures stand beneath it, and alone in Markdown', () => {
    const report = reportOf(block([[0.5]], 'signed'));
    assert.match(renderHtml(report), /<summary>Figures<\/summary>[\s\S]*a and b/);
    assert.ok(renderMarkdown(report, { limit: 65_536 }).includes('**Map**\n\n| Pair | Value |'));
  });
});
