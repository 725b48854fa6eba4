import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Random } from '../../shared/src/base/random.ts';
import {
  escapeMarkdown,
  escapeMarkdownHtml,
  escapeMarkdownParagraph,
  fenceMarkdown,
  markdownLink,
} from '../../shared/src/report/markdown-escape.ts';
import { visibleLine, visibleParagraph } from '../../shared/src/report/visible-text.ts';
import { hostileTexts } from './reports.ts';

/** The hostile texts, and as many again put together from their pieces. */
function manyTexts(): string[] {
  const random = new Random(7);
  const pieces = [
    ...hostileTexts.filter((text) => text.length < 50),
    ...'@:#$|`*_<>&[](){}/\\.-+=!~ \n\t09afg',
  ];
  const piece = (): string => pieces[random.integer(pieces.length)];
  const mixed = Array.from({ length: 2000 }, () =>
    Array.from({ length: 1 + random.integer(6) }, piece).join(random.integer(2) === 0 ? '' : ' '),
  );
  return [...hostileTexts, ...mixed];
}

/** The text nodes that a Markdown renderer would make: split at tags, with escapes undone. */
function textNodes(markdown: string): string[] {
  return markdown
    .split(/<wbr>|<\/?span>|<br>/)
    .map((text) =>
      text.replace(/\\([!-/:-@[-`{-~])/g, '$1').replace(/&(?:lt|gt|amp|quot|#39|#124);/g, decode),
    );
}

function decode(entity: string): string {
  const signs: Record<string, string> = {
    '&lt;': '<',
    '&gt;': '>',
    '&amp;': '&',
    '&quot;': '"',
    '&#39;': "'",
    '&#124;': '|',
  };
  return signs[entity];
}

/** What GitHub turns into links and pictures in rendered text. */
const githubFinds: readonly RegExp[] = [
  /@\w/,
  /#\d/,
  /\b[a-z]+-\d/i,
  /ghsa-\w/i,
  /[0-9a-f]{7}/i,
  /:\/\//,
  /www\./i,
  /:[\w+-]+:/,
  /\$./,
];

describe('escaping for Markdown', () => {
  test('renders as the plain text that it is', () => {
    for (const text of manyTexts()) {
      assert.equal(textNodes(escapeMarkdown(text)).join(''), visibleLine(text));
      assert.equal(textNodes(escapeMarkdownParagraph(text)).join(''), visibleParagraph(text).join(''));
    }
  });

  test('no text node holds what GitHub makes a mention, a link, an emoji or a formula of', () => {
    for (const text of manyTexts()) {
      for (const node of [...textNodes(escapeMarkdown(text)), ...textNodes(escapeMarkdownHtml(text))]) {
        for (const pattern of githubFinds) assert.doesNotMatch(node, pattern, `from ${JSON.stringify(text)}`);
      }
    }
  });

  test('no sign of Markdown or HTML is left raw', () => {
    for (const text of manyTexts()) {
      const escaped = escapeMarkdown(text);
      const rest = escaped.replace(/<wbr>|<span>\$<\/span>|\\[!-/:-@[-`{-~]|&(?:lt|gt|amp|#124);/g, '');
      assert.doesNotMatch(rest, /[\\`*[\]~#<>&|$\n]/, `from ${JSON.stringify(text)}`);
      assert.doesNotMatch(escaped, /^(?:[-+=](?:[\s=-]|$)|\d+[.)](?:\s|$)|\s)/);
      assert.doesNotMatch(rest.replace(/(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}])/gu, ''), /(?<!^)_(?!$)/);
    }
  });

  test('an HTML block holds no tag but partings', () => {
    for (const text of manyTexts()) {
      const escaped = escapeMarkdownHtml(text);
      assert.doesNotMatch(escaped.replaceAll('<wbr>', '').replaceAll('<span>$</span>', ''), /[<>\n"']/);
    }
  });

  test('ordinary names and figures stay readable', () => {
    for (const text of [
      'roc_auc',
      '-0.0310',
      '+0.0013',
      '0.8733',
      'education-num',
      '12,345',
      'min 0.90 (5%)',
    ]) {
      assert.equal(escapeMarkdown(text), text);
    }
  });

  test('a fence is longer than any run of backticks in the listing, and shorter than parsers count', () => {
    for (const text of manyTexts()) {
      const { fence, lines } = fenceMarkdown(text);
      assert.ok(fence.length >= 3 && fence.length <= 255);
      for (const line of lines) assert.ok(!line.includes(fence));
    }
  });

  test('a link leads only where it says', () => {
    assert.equal(
      markdownLink({ text: 'a]b', url: 'https://x.example/a(b)|c?d=1&copy=`2`' }),
      '[a\\]b](https://x.example/a%28b%29%7cc?d=1&amp;copy=%602%60)',
    );
    assert.equal(markdownLink({ text: 'run', url: 'javascript:alert(1)' }), 'run');
    assert.equal(markdownLink({ text: 'run', url: 'reports/index.html' }), 'run');
    assert.equal(markdownLink({ text: 'run', url: `https://x.example/${'x'.repeat(3000)}` }), 'run');
  });
});
