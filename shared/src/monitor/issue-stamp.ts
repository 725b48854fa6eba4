import { z } from 'zod';
import type { Condition } from './incident.ts';

/** What an issue says of itself, out of sight: the condition that its readers were last told of. */
const stampSchema = z.strictObject({
  incident: z.string().max(200),
  /** Counts what was told, so that the same news is told once. */
  told: z.int().min(0),
  columns: z.array(z.string().max(1_000)).max(1_000),
  severity: z.enum(['moderate', 'strong', 'severe']),
});
export type IssueStamp = Readonly<Pick<z.infer<typeof stampSchema>, 'incident' | 'told'>> & Condition;

// Base64, because a column's name may hold what ends a comment of HTML.
const line = /^<!-- mlops-incident ([A-Za-z0-9_-]*) -->\n/;

/** Columns of a stamp; a body has only so much room. */
const mostColumns = 200;

/** The body with the stamp as its first line. */
export function withStamp(stamp: IssueStamp, body: string): string {
  const kept = { ...stamp, columns: stamp.columns.slice(0, mostColumns) };
  return `<!-- mlops-incident ${Buffer.from(JSON.stringify(kept)).toString('base64url')} -->\n${body}`;
}

/** @returns null where the body begins with no stamp that can be read: people may edit what they like. */
export function readStamp(body: string): IssueStamp | null {
  const found = line.exec(body.replaceAll('\r\n', '\n').trimStart());
  if (!found) return null;
  try {
    return stampSchema.parse(JSON.parse(Buffer.from(found[1], 'base64url').toString('utf8')));
  } catch {
    return null;
  }
}
