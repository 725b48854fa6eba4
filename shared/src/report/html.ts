import { createHash } from 'node:crypto';
import { escapeHtml, escapeHtmlSentence, htmlLink } from './html-escape.ts';
import { htmlHead } from './html-head.ts';
import { script } from './html-script.ts';
import { navigation, sectionHtml } from './html-section.ts';
import { style } from './html-style.ts';
import type { Report } from './report.ts';
import { statusSigns } from './status.ts';

export interface HtmlOptions {
  /** Where the report comes from, such as the run; plain text and an `http(s)` address. */
  link?: { text: string; url: string };
  /** A last line, plain text. */
  footer?: string;
}

/**
 * A report as one HTML file that needs nothing else: no font, no picture, no request. Its Content-Security-Policy allows
 * this one style sheet and this one script (by their digests) and nothing more; without the script all is there, too.
 */
export function renderHtml(report: Report, options: HtmlOptions = {}): string {
  const { word, glyph } = statusSigns[report.status];
  const title = escapeHtml(report.title);
  return [
    ...htmlHead(policy, `${word}: ${report.title}`, [`<style>${style}</style>`]),
    '<body>',
    '<header>',
    `<h1>${title}</h1>`,
    `<div class="status ${report.status}">`,
    `<span class="sign" aria-hidden="true">${glyph}</span>`,
    `<p><strong>${word}</strong> ${escapeHtmlSentence(report.headline)}</p>`,
    '</div>',
    ...navigation(report.sections),
    '</header>',
    '<main>',
    ...report.sections.map(sectionHtml),
    '</main>',
    ...footerHtml(options),
    `<script>${script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const policy = [
  "default-src 'none'",
  `style-src ${digestOf(style)}`,
  `script-src ${digestOf(script)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

function digestOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function footerHtml(options: HtmlOptions): string[] {
  const parts: string[] = [];
  if (options.link !== undefined) parts.push(htmlLink(options.link));
  if (options.footer !== undefined) parts.push(escapeHtmlSentence(options.footer));
  return parts.length > 0 ? [`<footer>${parts.join('<br>')}</footer>`] : [];
}
