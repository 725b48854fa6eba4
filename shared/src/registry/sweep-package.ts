import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { canonicalJson, sha256 } from '../base/digest.ts';
import { InfrastructureError } from '../base/errors.ts';
import { writeFileAtomically } from '../base/files.ts';
import { type TrialResult, trialResultSchema } from '../sweep/results.ts';
import { describeFiles, type SweepManifest, writeManifest } from './manifest.ts';

const trialsFile = 'trials.json';

const trialsSchema = z.strictObject({
  format: z.literal('mlops-trials/1'),
  results: z.array(trialResultSchema).max(100_000),
});

/** Writes what one job of a sweep found into an empty folder. @returns its manifest, with id and files. */
export async function writeSweepPackage(
  folder: string,
  content: Omit<SweepManifest, 'files' | 'id'>,
  results: readonly TrialResult[],
): Promise<SweepManifest> {
  const document: z.input<typeof trialsSchema> = { format: 'mlops-trials/1', results: [...results] };
  await writeFileAtomically(join(folder, trialsFile), `${JSON.stringify(document, null, 2)}\n`);
  const { plan, shard, complete } = content;
  const id = sha256(canonicalJson([plan, shard, complete, results]));
  const manifest: SweepManifest = { ...content, id, files: await describeFiles(folder) };
  await writeManifest(folder, manifest);
  return manifest;
}

/**
 * The results in a package whose files were checked.
 * @param origin how it was found, for messages.
 * @throws InfrastructureError if they are not what this version writes.
 */
export async function readSweepResults(folder: string, origin: string): Promise<TrialResult[]> {
  const unreadable = (why: string, cause?: unknown): InfrastructureError =>
    new InfrastructureError(`"${trialsFile}" in the ${origin} cannot be read: ${why}.`, {
      hint: 'Run the job that makes it again, with this version.',
      cause,
    });
  let content: unknown;
  try {
    content = JSON.parse(await readFile(join(folder, trialsFile), 'utf8'));
  } catch (cause) {
    throw unreadable('it is not JSON', cause);
  }
  const parsed = trialsSchema.safeParse(content);
  if (parsed.success) return parsed.data.results;
  throw unreadable(z.prettifyError(parsed.error).split('\n').slice(0, 2).join(' '));
}
