/** What a test of all columns together says. */
export interface JointEvidence {
  /** As users write it. */
  readonly test: string;
  /** What the effect is, for sentences. */
  readonly label: string;
  readonly statistics: Readonly<Record<string, number | null>>;
  /** The entry of `statistics` that is the effect. */
  readonly effectName: string;
  readonly effect: number;
  /** The smallest effect that matters. */
  readonly effectThreshold: number;
  /** How probable a change at least this large is by chance alone. */
  readonly pValue: number;
  /** The columns that tell the two sides apart the most, the strongest first. */
  readonly features: readonly string[];
}

/** The tests of all columns together, by name. */
export const jointTests = ['reconstruction', 'domain-classifier'] as const;
export type JointTest = (typeof jointTests)[number];
