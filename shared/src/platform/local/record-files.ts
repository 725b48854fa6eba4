import { link, mkdir, open, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { InfrastructureError, messageOf } from '../../base/errors.ts';
import { readTextIfPresent, temporaryName } from '../../base/files.ts';

/** What file systems without hard links answer to `link`. */
const noHardLinks = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

/**
 * Creates a file with its whole content if no file of that name exists; of many who try at once one succeeds.
 * A complete temporary file is linked to the name, so that nobody sees a part of it.
 * @returns false if the name is taken.
 */
export async function createFileExclusively(path: string, content: string): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true });
  const partial = temporaryName(path);
  try {
    await writeNewFile(partial, content);
    await link(partial, path);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (!noHardLinks.has(code ?? '')) throw error;
    return await writeNewFile(path, content).then(
      () => true,
      (failure: NodeJS.ErrnoException) => {
        if (failure.code === 'EEXIST') return false;
        throw failure;
      },
    );
  } finally {
    await rm(partial, { force: true });
  }
}

async function writeNewFile(path: string, content: string): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/**
 * Reads a JSON file of ours.
 * @returns null if there is none.
 * @throws InfrastructureError if its content is not what the schema says.
 */
export async function readRecord<T>(path: string, schema: z.ZodType<T>): Promise<T | null> {
  const text = await readTextIfPresent(path);
  if (text === null) return null;
  try {
    return schema.parse(JSON.parse(text));
  } catch (cause) {
    const reason = cause instanceof z.ZodError ? z.prettifyError(cause) : messageOf(cause);
    throw new InfrastructureError(`The record "${path}" is damaged: ${reason}`, {
      hint: 'Bring it back from a copy, or delete it if what it speaks of is not needed any more.',
      cause,
    });
  }
}

/** Text of a record as it is written: JSON for people to read. */
export function recordText(record: unknown): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}

/** Names in a folder, sorted, without hidden and temporary ones; none if there is no folder. */
export async function entryNames(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names.filter((name) => !name.startsWith('.')).sort();
}

/** All JSON records in a folder, by file name. @throws InfrastructureError if one is damaged. */
export async function readRecords<T>(folder: string, schema: z.ZodType<T>): Promise<T[]> {
  const records: T[] = [];
  for (const name of await entryNames(folder)) {
    if (!name.endsWith('.json')) continue;
    const record = await readRecord(join(folder, name), schema);
    if (record !== null) records.push(record);
  }
  return records;
}
