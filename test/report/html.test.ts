import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { renderHtml } from '../../shared/src/report/html.ts';
import type { Report } from '../../shared/src/report/report.ts';
import { hostileTexts, reportOf, slicesTable } from './reports.ts';

const voidElements = new Set(['meta', 'br']);
const elements = new Set(
  (
    'html head meta title style body header h1 div span p strong main section h2 details summary footer a br table ' +
    'caption thead tbody tr th td dl dt dd pre code figure figcaption svg desc g rect line polyline polygon path circle text nav ul li'
  ).split(' '),
);
const attributes = new Set(
  (
    'lang charset http-equiv content name class aria-hidden aria-label aria-labelledby id role tabindex scope href ' +
    'rel viewBox x y x1 x2 y1 y2 cx cy r rx width height points d text-anchor data-x data-y data-name data-values data-at data-sort data-value'
  ).split(' '),
);

/** Reads the tags strictly: known elements and attributes, everything quoted, closed in order. */
function assertWellFormed(html: string): void {
  const open: string[] = [];
  const body = html
    .replace('<!doctype html>', '')
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<script>[\s\S]*?<\/script>/, '');
  const outside = body.replace(
    /<(\/?)([a-z0-9]+)((?: [a-zA-Z0-9-]+="[^"<>]*")*)(\/?)>/g,
    (_tag, close, name, list, self) => {
      assert.ok(elements.has(name), name);
      for (const [, attribute] of list.matchAll(/ ([a-zA-Z0-9-]+)="/g))
        assert.ok(attributes.has(attribute), attribute);
      if (close) assert.equal(open.pop(), name);
      else if (!self && !voidElements.has(name)) open.push(name);
      return '';
    },
  );
  assert.deepEqual(open, []);
  assert.doesNotMatch(outside, /[<>]/);
  assert.doesNotMatch(outside, /&(?!(?:amp|lt|gt|quot|#39);)/);
}

describe('a report as HTML', () => {
  const plain = renderHtml(reportOf('plain'), {
    footer: 'Made by hand.',
    link: { text: 'run', url: 'https://x.example/?a=1&b="2"' },
  });

  test('its policy allows its own style and script and nothing else', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(plain)![1];
    const style = /<style>([\s\S]*?)<\/style>/.exec(plain)![1];
    const script = /<script>([\s\S]*?)<\/script>/.exec(plain)![1];
    const digestOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    assert.equal(
      policy,
      `default-src 'none'; style-src ${digestOf(style)}; script-src ${digestOf(script)}; base-uri 'none'; form-action 'none'`,
    );
  });

  test('it needs nothing from elsewhere', () => {
    assert.equal(plain.match(/<script/g)?.length, 1);
    assert.doesNotMatch(plain, /<script [^>]|<link|<img|<iframe| src=|@import|url\(| style="| on[a-z]+="/);
    assert.deepEqual(plain.match(/https?:[^"]*/g), ['https://x.example/?a=1&amp;b=%222%22']);
  });

  test('a person who does not see it finds the way', () => {
    for (const landmark of ['<header>', '<main>', '<footer>', '<html lang="en">'])
      assert.ok(plain.includes(landmark));
    assert.equal(plain.match(/<h1>/g)?.length, 1);
    assert.ok(plain.includes('<section aria-labelledby="section-1">\n<h2 id="section-1">plain</h2>'));
    assert.ok(plain.includes('<strong>Inconclusive</strong> plain'));
    assert.ok(plain.includes('<title>Inconclusive: plain</title>'));
    assert.equal(plain.match(/<table>/g)?.length, plain.match(/<caption/g)?.length);
    assert.match(plain, /<th scope="col" class="right">plain<\/th>/);
    assert.match(plain, /<th scope="row">plain<\/th>/);
    const pictures = plain.match(/<svg [^>]*role="img"[^>]*>\n<title>plain<\/title>\n<desc>[^<]+<\/desc>/g);
    assert.equal(pictures?.length, 8);
    assert.equal(
      plain.match(/<\/svg>\n<\/div>\n<details>\n<summary>Figures<\/summary>\n<div class="scroll"/g)?.length,
      6,
    );
  });

  test('hostile text in every place stays text', () => {
    for (const text of hostileTexts) {
      assertWellFormed(
        renderHtml(reportOf(text), { footer: text, link: { text, url: 'https://x.example' } }),
      );
    }
  });

  test('a link that is not http is only text', () => {
    const html = renderHtml(reportOf('x'), { link: { text: 'run', url: 'javascript:alert(1)' } });
    assert.ok(html.includes('<footer>run</footer>') && !html.includes('javascript'));
  });

  test('an empty report and empty blocks', () => {
    const report: Report = {
      title: '',
      status: 'info',
      headline: '',
      sections: [
        { heading: '', blocks: [] },
        {
          heading: 'Empty',
          blocks: [
            { kind: 'facts', facts: [] },
            { kind: 'table', table: { columns: [], rows: [] } },
            { kind: 'bars', title: '', bars: [] },
            { kind: 'lines', title: '', x: '', y: '', series: [] },
            { kind: 'lines', title: '', x: '', y: '', series: [{ name: '', points: [[Number.NaN, 1]] }] },
            { kind: 'histogram', title: '', edges: [], series: [] },
            { kind: 'histogram', title: '', edges: [1, 2], series: [{ name: '', shares: [] }] },
            { kind: 'distributions', title: '', series: [], items: [] },
            {
              kind: 'distributions',
              title: '',
              series: ['a', 'b'],
              items: [
                { name: '', shape: { kind: 'numbers', from: '', to: '', shares: [] } },
                { name: '', shape: { kind: 'numbers', from: '', to: '', shares: [[Number.NaN], [0]] } },
                { name: '', shape: { kind: 'categories', labels: [], shares: [[], []] } },
                { name: '', shape: { kind: 'categories', labels: ['a'], shares: [[], [Number.NaN]] } },
              ],
            },
            {
              kind: 'heatmap',
              title: '',
              scale: 'share',
              rows: ['a'],
              columns: ['b'],
              values: [],
              figures: { columns: [], rows: [] },
            },
            { kind: 'code', text: '' },
          ],
        },
      ],
    };
    const html = renderHtml(report);
    assertWellFormed(html);
    assert.doesNotMatch(html, /NaN|undefined|Infinity/);
    assert.ok(html.includes('No rows.') && html.includes('Nothing to draw.'));
  });

  test('long tables and listings end, and say where', () => {
    const html = renderHtml({
      ...reportOf('x'),
      sections: [
        {
          heading: 'Long',
          blocks: [
            { kind: 'table', table: slicesTable(50_000, 10) },
            { kind: 'code', text: 'line\n'.repeat(50_000) },
            {
              kind: 'lines',
              title: 't',
              x: 'x',
              y: 'y',
              series: [{ name: 's', points: Array.from({ length: 50_000 }, (_, i) => [i, i % 7]) }],
            },
          ],
        },
      ],
    });
    assert.ok(html.includes('Shown: the first 2,000 of 50,000 rows; 48,000 left out.'));
    assert.ok(html.includes('Shown: the first 2,000 of 50,000 lines; 48,000 left out.'));
    assert.ok(html.length < 5_000_000);
  });
});
