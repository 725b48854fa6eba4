import { z } from 'zod';
import type { TableProfile } from '../data/profile/profile.ts';
import { numericColumn, type Table, tableOf, textColumn } from '../data/table.ts';
import type { Predictor } from '../learners/learner.ts';
import type { ModelManifest } from '../registry/manifest.ts';
import { readModelProfile } from '../registry/model-package.ts';
import { type SmokeResult, smokeTolerance, timeAnswers } from './smoke.ts';

/** Name in a version's record. */
export const probesFile = 'probes.json';

/** Rows that a model is asked. */
const probeRows = 20;

/** What a model answered when it was deployed, to rows that follow from its own profile. */
const probesSchema = z.strictObject({
  format: z.literal('mlops-probes/1'),
  /** Row by row; null where the answer was no number. */
  answers: z.array(z.number().nullable()).min(1),
});
export type Probes = z.infer<typeof probesSchema>;

/**
 * Rows made of a profile's quantiles and categories, so that they tell of nobody: a package that was published without
 * its test rows can be asked them again.
 */
function probeTable(profile: TableProfile, features: ModelManifest['features']): Table {
  return tableOf(
    features.map(({ name, type }, column) => {
      const known = Object.hasOwn(profile.columns, name) ? profile.columns[name] : undefined;
      const rows = Array.from({ length: probeRows }, (_, row) => row);
      if (type === 'text') {
        const categories = known?.kind === 'categorical' ? Object.keys(known.categories).sort() : [];
        return textColumn(
          name,
          rows.map((row) => categories[(row + column) % Math.max(1, categories.length)]),
        );
      }
      const quantiles = known?.kind === 'numeric' ? known.quantiles : [];
      // Steps prime to the number of quantiles, so that columns do not move together.
      const place = (row: number): number => (row * 37 + column * 101) % Math.max(1, quantiles.length);
      return numericColumn(
        name,
        type,
        rows.map((row) => quantiles[place(row)]),
      );
    }),
  );
}

/** Asks a model its probes, to be recorded. @returns null where it cannot be asked such rows. */
export async function askProbes(
  folder: string,
  manifest: ModelManifest,
  predictor: Pick<Predictor, 'predict'>,
): Promise<Probes | null> {
  try {
    const { features } = await readModelProfile(folder);
    const answers = predictor.predict(probeTable(features, manifest.features));
    return {
      format: 'mlops-probes/1',
      answers: Array.from(answers, (answer) => (Number.isFinite(answer) ? answer : null)),
    };
  } catch {
    return null;
  }
}

/**
 * Asks a model its probes again: it must answer as recorded.
 * @param options.maxLatencyMs as for `smokeTest`.
 */
export async function compareProbes(
  folder: string,
  manifest: ModelManifest,
  predictor: Pick<Predictor, 'predict'>,
  options: { recorded: Probes; maxLatencyMs?: number | undefined },
): Promise<SmokeResult> {
  const { answers: before } = options.recorded;
  const table = probeTable((await readModelProfile(folder)).features, manifest.features);
  const answers = predictor.predict(table);
  const result = { rows: probeRows, largestDifference: null, medianLatencyMs: null, skipped: null };
  if (answers.length !== before.length) {
    return { ...result, problem: `the model gives ${answers.length} numbers, and it was ${before.length}` };
  }
  let largestDifference = 0;
  for (const [i, expected] of before.entries()) {
    if (expected === null && !Number.isFinite(answers[i])) continue;
    const difference = Math.abs(answers[i] - (expected ?? Number.NaN)) / Math.max(1, Math.abs(expected ?? 0));
    // Written so that NaN counts as different.
    if (!(difference <= smokeTolerance)) {
      const problem = `the model answers ${answers[i]}, and it was ${expected} when it was deployed`;
      return { ...result, problem };
    }
    largestDifference = Math.max(largestDifference, difference);
  }
  const good = { ...result, largestDifference, problem: null };
  return timeAnswers(good, predictor, table, options.maxLatencyMs);
}

/** Reads what a version's record holds; null if that is nothing of ours. */
export function parseProbes(text: string | undefined): Probes | null {
  if (text === undefined) return null;
  try {
    return probesSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
