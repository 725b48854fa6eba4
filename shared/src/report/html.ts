import { createHash } from 'node:crypto';
import { htmlBlock } from './html-blocks.ts';
import { escapeHtml, escapeHtmlSentence, htmlLink } from './html-escape.ts';
import { style } from './html-style.ts';
import type { Report, Section } from './report.ts';
import { statusSigns } from './status.ts';

export interface HtmlOptions {
  /** Where the report comes from, such as the run; plain text and an `http(s)` address. */
  link?: { text: string; url: string };
  /** A last line, plain text. */
  footer?: string;
}

/**
 * A report as one HTML file that needs nothing else: no script, no font, no picture from elsewhere. Its
 * Content-Security-Policy allows this one style sheet (by its digest) and nothing more.
 */
export function renderHtml(report: Report, options: HtmlOptions = {}): string {
  const { word, glyph } = statusSigns[report.status];
  const title = escapeHtml(report.title);
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${word}: ${title}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<header>',
    `<h1>${title}</h1>`,
    `<div class="status ${report.status}">`,
    `<span class="sign" aria-hidden="true">${glyph}</span>`,
    `<p><strong>${word}</strong> ${escapeHtmlSentence(report.headline)}</p>`,
    '</div>',
    '</header>',
    '<main>',
    ...report.sections.map(sectionHtml),
    '</main>',
    ...footerHtml(options),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

function sectionHtml(section: Section, index: number): string {
  const heading = `<h2 id="section-${index + 1}">${escapeHtml(section.heading)}</h2>`;
  const blocks = section.blocks.map((block) => htmlBlock(block, section.heading));
  if (section.folded) {
    return [
      '<details class="folded">',
      `<summary>${heading}</summary>`,
      '<div class="inside">',
      ...blocks,
      '</div>',
      '</details>',
    ].join('\n');
  }
  return [`<section aria-labelledby="section-${index + 1}">`, heading, ...blocks, '</section>'].join('\n');
}

function footerHtml(options: HtmlOptions): string[] {
  const parts: string[] = [];
  if (options.link !== undefined) parts.push(htmlLink(options.link));
  if (options.footer !== undefined) parts.push(escapeHtmlSentence(options.footer));
  return parts.length > 0 ? [`<footer>${parts.join('<br>')}</footer>`] : [];
}
