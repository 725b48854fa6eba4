import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { InfrastructureError, messageOf } from '../base/errors.ts';
import type { VerifiedPackage } from './downloads.ts';
import { type VerdictManifest, verdictFile } from './manifest.ts';

/**
 * Reads the document of a verified verdict, whatever it holds.
 * @returns null if it has none.
 * @throws InfrastructureError if it cannot be read.
 */
export async function readVerdictDocument({
  folder,
  manifest,
}: VerifiedPackage<VerdictManifest>): Promise<Record<string, unknown> | null> {
  if (!manifest.files.some(({ path }) => path === verdictFile)) return null;
  try {
    const text = await readFile(join(folder, verdictFile), 'utf8');
    return z.record(z.string(), z.unknown()).parse(JSON.parse(text));
  } catch (cause) {
    throw new InfrastructureError(`"${verdictFile}" of the verdict cannot be read: ${messageOf(cause)}`, {
      hint: 'Run validate-gate again.',
      cause,
    });
  }
}
