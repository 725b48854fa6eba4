import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { InfrastructureError } from '../base/errors.ts';
import { readTextIfPresent, writeFileAtomically } from '../base/files.ts';
import { type CurrentVersion, currentSchema } from '../deploy/directory.ts';
import { type TrialSettings, trialSettingsSchema } from './trial-settings.ts';

const trialFileSchema = z.strictObject({
  format: z.literal('mlops-trial/1'),
  settings: trialSettingsSchema,
  version: currentSchema,
  /** When it ends, ISO 8601: a deployment that was killed does not end it. */
  until: z.iso.datetime(),
});

/** A version that is tried, and how. */
export interface Trial {
  readonly settings: TrialSettings;
  readonly version: CurrentVersion;
  /** ISO 8601, UTC. */
  readonly until: string;
}

/** Beside current.json: which version is tried beside the current one. */
export const trialFileName = 'trial.json';

/** @returns null where nothing is tried, or no longer. @throws InfrastructureError if trial.json was altered. */
export async function readTrial(root: string): Promise<Trial | null> {
  const path = join(root, trialFileName);
  const text = await readTextIfPresent(path);
  if (text === null) return null;
  try {
    const trial = trialFileSchema.parse(JSON.parse(text));
    return Date.parse(trial.until) > Date.now() ? trial : null;
  } catch (cause) {
    throw new InfrastructureError(`"${path}" is damaged.`, {
      hint: 'Delete it: nothing is tried then.',
      cause,
    });
  }
}

/** Makes servers of the folder try a version, in the place of another one that is tried. */
export async function writeTrial(root: string, trial: Trial): Promise<void> {
  const content = { format: 'mlops-trial/1', ...trial };
  await writeFileAtomically(join(root, trialFileName), `${JSON.stringify(content, null, 2)}\n`);
}

/** Ends the trial. */
export async function removeTrial(root: string): Promise<void> {
  await rm(join(root, trialFileName), { force: true });
}
