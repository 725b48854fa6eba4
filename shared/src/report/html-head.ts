import { escapeHtml } from './html-escape.ts';

/**
 * The first lines of a page, up to the end of its head.
 * @param policy its Content-Security-Policy, without a quotation mark.
 * @param title plain text.
 * @param resources what it is styled and run by, as HTML.
 */
export function htmlHead(policy: string, title: string, resources: readonly string[]): string[] {
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(title)}</title>`,
    ...resources,
    '</head>',
  ];
}
