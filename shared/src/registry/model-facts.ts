import type { PipelineConfig } from '../config/schema.ts';
import type { Metrics } from '../evaluate/predictions.ts';
import type { ModelManifest } from './manifest.ts';
import type { ModelEvidence } from './model-evidence.ts';

/** What people say of their model: it cannot be computed. */
export interface ModelWords {
  /** What it is for; null where nobody says so. */
  readonly purpose: string | null;
  readonly limits: readonly string[];
  /** Identifier of its licence at Hugging Face; null where nobody says so. */
  readonly license: string | null;
  /** Who answers for what. */
  readonly roles: readonly { readonly role: string; readonly users: readonly string[] }[];
}

/** All that a model card and a bill of materials tell of a model. */
export interface ModelFacts {
  readonly manifest: Omit<ModelManifest, 'files'>;
  /** Over the test split. */
  readonly metrics: Metrics;
  /** Rows that it learned from, and rows that it was judged on. */
  readonly rows: { readonly train: number; readonly test: number };
  readonly words: ModelWords;
  /** What a gate found; null before one was asked. */
  readonly evidence: ModelEvidence | null;
}

export const noWords: ModelWords = { purpose: null, limits: [], license: null, roles: [] };

/** What mlops.yml says of the model. */
export function modelWords({ card, roles }: Pick<PipelineConfig, 'card' | 'roles'>): ModelWords {
  return {
    purpose: card.purpose ?? null,
    limits: card.limits,
    license: card.license ?? null,
    roles: Object.entries(roles).map(([role, { users }]) => ({ role, users })),
  };
}

/** What the model cannot do, as it follows from what is known; one sentence each. */
export function knownLimits({ manifest, rows, words, evidence }: ModelFacts): string[] {
  const limits = [...words.limits];
  const { classes, task, endedEarly } = manifest;
  if (task === 'classification' && classes.length > 0) {
    limits.push('It answers with the labels that it has learned, and with no other.');
  }
  if (endedEarly !== undefined)
    limits.push('Its training was ended by the time budget before it was complete.');
  if (rows.test > 0 && rows.test < 1_000) {
    limits.push(`Its metrics rest on ${rows.test} test rows, so that they are rough.`);
  }
  if (evidence === null)
    return [...limits, 'No gate has judged it yet: how sure its metrics are is not known.'];
  for (const { slice, metric, value, others } of evidence.weakSlices) {
    limits.push(
      `It is shown to be worse where ${slice}: ${metric} ${short(value)}, elsewhere ${short(others)}.`,
    );
  }
  for (const { column, count } of evidence.unjudged) {
    limits.push(
      `Of ${column}, ${count} ${count === 1 ? 'value has' : 'values have'} too few rows to be judged.`,
    );
  }
  return limits;
}

/** A figure for reading: four significant digits. */
export function short(value: number): string {
  return String(Number(value.toPrecision(4)));
}
