import { z } from 'zod';
import { sha256 } from '../base/digest.ts';
import type { Condition } from './incident.ts';

/** What an issue says of itself, out of sight: the condition that its readers were last told of. */
const stampSchema = z.strictObject({
  incident: z.string().max(200),
  /** Counts what was told, so that the same news is told once. */
  told: z.int().min(0),
  /** Digests of the columns' names, which may be longer than an issue has room for. */
  columns: z.array(z.string().regex(/^[0-9a-f]{8}$/)).max(1_000),
  severity: z.enum(['moderate', 'strong', 'severe']),
});
export type IssueStamp = Readonly<z.infer<typeof stampSchema>>;

// Base64, because nothing in it may look like the end of a comment of HTML.
const line = /^<!-- mlops-incident ([A-Za-z0-9_-]*) -->\n/;

export function stampOf(incident: string, told: number, { columns, severity }: Condition): IssueStamp {
  return { incident, told, columns: columns.map(digestOf), severity };
}

/**
 * The condition that the readers of an issue know.
 * @param names columns that it may be about; one that is not among them is called by its digest.
 */
export function toldCondition({ columns, severity }: IssueStamp, names: Iterable<string>): Condition {
  const known = new Map<string, string>();
  for (const name of names) known.set(digestOf(name), name);
  return { columns: columns.map((digest) => known.get(digest) ?? `#${digest}`).sort(), severity };
}

function digestOf(name: string): string {
  return sha256(name).slice(0, 8);
}

/** The body with the stamp as its first line. */
export function withStamp(stamp: IssueStamp, body: string): string {
  return `<!-- mlops-incident ${Buffer.from(JSON.stringify(stamp)).toString('base64url')} -->\n${body}`;
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
