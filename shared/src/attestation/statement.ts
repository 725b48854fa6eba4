import { z } from 'zod';

/** What a statement is about: content, known by its digest. */
export interface Subject {
  readonly name: string;
  readonly digest: { readonly sha256: string };
}

/** An in-toto statement: somebody says something (the predicate) about content (the subjects). */
export interface Statement {
  readonly subject: readonly Subject[];
  /** A URI that says what the predicate means. */
  readonly predicateType: string;
  /** Plain JSON. */
  readonly predicate: Readonly<Record<string, unknown>>;
}

/** Media type of a signed statement (in-toto's envelope specification, version 1). */
export const statementPayloadType = 'application/vnd.in-toto+json';

const statementType = 'https://in-toto.io/Statement/v1';

/** GitHub finds an attestation by each of its subjects, and takes this many of them. */
export const mostSubjects = 1024;

/** A statement as others write it: names are theirs to choose, and digests may be of any kind. */
export const signedStatementSchema = z.looseObject({
  _type: z.literal(statementType),
  subject: z.array(z.looseObject({ digest: z.record(z.string(), z.string()) })).min(1),
  predicateType: z.string(),
  predicate: z.record(z.string(), z.unknown()),
});
export type SignedStatement = z.infer<typeof signedStatementSchema>;

/** The bytes that are signed. */
export function encodeStatement({ subject, predicateType, predicate }: Statement): Buffer {
  return Buffer.from(JSON.stringify({ _type: statementType, subject, predicateType, predicate }));
}

/** @param sha256 in 64 hexadecimal digits. */
export function subject(name: string, sha256: string): Subject {
  return { name, digest: { sha256 } };
}
