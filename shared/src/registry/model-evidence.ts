import { z } from 'zod';
import { blocksRemark } from '../gate/outcome.ts';
import type { VerifiedPackage } from './downloads.ts';
import type { VerdictManifest } from './manifest.ts';
import { readVerdictDocument } from './verdict-document.ts';

/** The ends of an interval, at the level that the gate states (95 %). */
export interface Bounds {
  readonly lower: number;
  readonly upper: number;
  readonly level: number;
}

/**
 * What a gate found out about a model that its own package does not know. It holds nothing of when or against what the
 * model was judged, so that judging it again tells the same.
 */
export interface ModelEvidence {
  /** By metric: those that a rule bounds. */
  readonly intervals: Readonly<Record<string, Bounds>>;
  readonly slices: readonly {
    readonly column: string;
    /** Null where the value is missing. */
    readonly slice: string | null;
    readonly metric: string;
    readonly rows: number;
    readonly value: number | null;
    readonly interval: Bounds | null;
  }[];
  /** Groups of rows that it is shown to be worse on. */
  readonly weakSlices: readonly {
    readonly slice: string;
    readonly metric: string;
    readonly value: number;
    readonly others: number;
  }[];
  /** How many values of a column had too few rows. */
  readonly unjudged: readonly { readonly column: string; readonly count: number }[];
  readonly remarks: readonly string[];
}

/** Slices with fewer rows are told of nobody: as in profiles. */
const fewestRows = 10;

const bounds = z.object({ lower: z.number(), upper: z.number(), level: z.number() });
const documentSchema = z.object({
  rules: z
    .array(z.object({ metric: z.string(), kind: z.string(), interval: bounds.nullable().catch(null) }))
    .catch([]),
  slices: z
    .array(
      z.object({
        column: z.string(),
        metric: z.string(),
        tooSmallCount: z.int().nonnegative().catch(0),
        slices: z.array(
          z.object({
            slice: z.string().nullable(),
            rows: z.int().nonnegative(),
            value: z.number().nullable(),
            interval: bounds.nullable(),
          }),
        ),
      }),
    )
    .catch([]),
  weakSlices: z
    .array(
      z.object({
        slice: z.string().nullable(),
        column: z.string(),
        value: z.number(),
        others: z.number(),
        rows: z.int(),
        isWorse: z.boolean(),
      }),
    )
    .catch([]),
  remarks: z.array(z.string()).catch([]),
});

/**
 * Reads what a verified verdict says of the model.
 * @returns null if the verdict has no document.
 * @throws InfrastructureError if it cannot be read.
 */
export async function readEvidence(verdict: VerifiedPackage<VerdictManifest>): Promise<ModelEvidence | null> {
  const document = await readVerdictDocument(verdict);
  if (document === null) return null;
  const parsed = documentSchema.safeParse(document);
  return parsed.success ? evidenceOf(parsed.data) : null;
}

function evidenceOf(document: z.infer<typeof documentSchema>): ModelEvidence {
  const searched = document.rules.find(({ kind }) => kind === 'weak-slice');
  const intervals: Record<string, Bounds> = {};
  for (const { metric, kind, interval } of document.rules) {
    if ((kind === 'min' || kind === 'max') && interval !== null) intervals[metric] = interval;
  }
  return {
    intervals,
    slices: document.slices.flatMap(({ column, metric, slices }) =>
      slices.filter(({ rows }) => rows >= fewestRows).map((slice) => ({ column, metric, ...slice })),
    ),
    weakSlices: document.weakSlices
      .filter(({ isWorse, rows }) => isWorse && rows >= fewestRows)
      .map(({ column, slice, value, others }) => ({
        slice: `${column} is ${slice ?? 'missing'}`,
        metric: searched?.metric ?? 'the metric',
        value,
        others,
      })),
    unjudged: document.slices
      .filter(({ tooSmallCount }) => tooSmallCount > 0)
      .map(({ column, tooSmallCount }) => ({ column, count: tooSmallCount })),
    // The others are about comparisons, or about the machine of the gate.
    remarks: document.remarks.filter((remark) => remark.startsWith(blocksRemark)),
  };
}
