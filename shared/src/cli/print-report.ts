import { extname, resolve } from 'node:path';
import type { RunPlace } from '../action/open-context.ts';
import { ConfigurationError } from '../base/errors.ts';
import { writeFileAtomically } from '../base/files.ts';
import { renderMarkdown } from '../report/markdown.ts';
import type { Report } from '../report/report.ts';
import { renderTerminal } from '../report/terminal.ts';

/** Columns where there is no terminal. */
const pipeWidth = 160;

/** Bytes of a Markdown file. */
const markdownLimit = 1_000_000;

/**
 * A report for standard output, and whole in a file.
 * @param output path of the file; its ending says what is written.
 * @throws ConfigurationError for another ending than .html and .md.
 */
export async function printReport(
  report: Report,
  output: string | undefined,
  { environment, directory }: RunPlace,
): Promise<string> {
  const color = process.stdout.isTTY === true && !environment.NO_COLOR;
  const text = renderTerminal(report, { color, width: process.stdout.columns ?? pipeWidth });
  if (output === undefined) return text;
  const path = resolve(directory, output);
  await writeFileAtomically(path, await contentFor(path, output, report));
  return `${text.trimEnd()}\n\nThe whole report: ${path}\n`;
}

async function contentFor(path: string, output: string, report: Report): Promise<string> {
  switch (extname(path).toLowerCase()) {
    case '.html':
      return (await import('../report/html.ts')).renderHtml(report);
    case '.md':
      return renderMarkdown(report, { limit: markdownLimit, unit: 'bytes' });
    default:
      throw new ConfigurationError(`"${output}" ends neither in .html nor in .md.`, {
        location: { key: 'output' },
        hint: 'The ending says what is written; --json prints all of it as JSON.',
      });
  }
}
