import { z } from 'zod';
import { InfrastructureError, messageOf } from '../../base/errors.ts';
import { readTextIfPresent } from '../../base/files.ts';

/** A Markdown file that begins with facts about itself ("front matter"), each value JSON, which is YAML too. */
export function markdownText(facts: Readonly<Record<string, unknown>>, body: string): string {
  const lines = Object.entries(facts).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return ['---', ...lines, '---', '', body, ''].join('\n');
}

/**
 * Reads such a file.
 * @returns null if there is none.
 * @throws InfrastructureError if it was altered so that it cannot be read.
 */
export async function readMarkdown<Facts>(
  path: string,
  schema: z.ZodType<Facts>,
): Promise<{ facts: Facts; body: string } | null> {
  const text = await readTextIfPresent(path);
  if (text === null) return null;
  const parts = /^---\n(?<head>.*?)\n---\n\n(?<body>.*)\n$/s.exec(text)?.groups;
  try {
    if (!parts) throw new Error('it does not begin with facts between two lines "---"');
    const facts: Record<string, unknown> = {};
    for (const line of parts.head.split('\n')) {
      const colon = line.indexOf(': ');
      facts[line.slice(0, colon)] = JSON.parse(line.slice(colon + 2));
    }
    return { facts: schema.parse(facts), body: parts.body };
  } catch (cause) {
    const reason = cause instanceof z.ZodError ? z.prettifyError(cause) : messageOf(cause);
    throw new InfrastructureError(`The file "${path}" cannot be read: ${reason}`, {
      hint: 'Undo the change to its first lines, or delete it.',
      cause,
    });
  }
}
