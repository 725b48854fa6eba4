import type { z } from 'zod';
import { InfrastructureError, messageOf } from '../base/errors.ts';

const fileName = 'model.json';

/** A model that is one JSON document, as the files of a package. */
export function writeModelFile(content: unknown): Map<string, Uint8Array> {
  return new Map([[fileName, new TextEncoder().encode(`${JSON.stringify(content)}\n`)]]);
}

/** Reads such a model. @throws InfrastructureError if it is missing, damaged, or of another format. */
export function readModelFile<T>(files: ReadonlyMap<string, Uint8Array>, schema: z.ZodType<T>): T {
  const bytes = files.get(fileName);
  if (bytes === undefined) throw damagedModel('it is missing');
  let content: unknown;
  try {
    content = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw damagedModel(messageOf(error));
  }
  const result = schema.safeParse(content);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw damagedModel(`${issue.path.join('.') || 'its top level'}: ${issue.message}`);
}

export function damagedModel(reason: string): InfrastructureError {
  return new InfrastructureError(`The model's file ${fileName} cannot be used: ${reason}.`, {
    hint: 'Train the model again, or use a version of this software that reads its format.',
  });
}
