import type { z } from 'zod';
import { InfrastructureError, messageOf } from '../base/errors.ts';

/** The files of `model/` in a package, by path below it. */
export type ModelFiles = ReadonlyMap<string, Uint8Array>;

/** A JSON document as the bytes of a file. Numbers are written with as many digits as bring back the same bits. */
export function jsonBytes(content: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(content)}\n`);
}

/** The bytes of one of a model's files. @throws InfrastructureError if it is missing. */
export function fileOf(files: ModelFiles, name: string): Uint8Array {
  const bytes = files.get(name);
  if (bytes === undefined) throw damagedFile(name, 'it is missing');
  return bytes;
}

/**
 * The content of one of a model's files that is a JSON document.
 * @param name for messages.
 * @throws InfrastructureError if it is damaged, or of another format, saying where.
 */
export function parseJsonFile<T>(bytes: Uint8Array, name: string, schema: z.ZodType<T>): T {
  let content: unknown;
  try {
    content = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw damagedFile(name, messageOf(error), error);
  }
  const result = schema.safeParse(content);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw damagedFile(name, `${issue.path.join('.') || 'its top level'}: ${issue.message}`, result.error);
}

/** @param reason what is wrong with which part, without a full stop. */
export function damagedFile(name: string, reason: string, cause?: unknown): InfrastructureError {
  return new InfrastructureError(`The model's file ${name} cannot be used: ${reason}.`, {
    hint: 'Fetch the model package again, train the model again, or use a version of this software that reads its format.',
    cause,
  });
}

const onlyFile = 'model.json';

/** A model that is one JSON document, as the files of a package. */
export function writeModelFile(content: unknown): Map<string, Uint8Array> {
  return new Map([[onlyFile, jsonBytes(content)]]);
}

/** Reads such a model. @throws InfrastructureError if it is missing, damaged, or of another format. */
export function readModelFile<T>(files: ModelFiles, schema: z.ZodType<T>): T {
  return parseJsonFile(fileOf(files, onlyFile), onlyFile, schema);
}

/** What is said of such a model whose parts do not go together. */
export function damagedModel(reason: string): InfrastructureError {
  return damagedFile(onlyFile, reason);
}
