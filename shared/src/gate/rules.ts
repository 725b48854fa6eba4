import { z } from 'zod';
import { ConfigurationError } from '../base/errors.ts';

/** What the rules of one metric are called, absolute ones first. */
export const metricRuleKinds = ['min', 'max', 'max-regression', 'min-improvement'] as const;
export type MetricRuleKind = (typeof metricRuleKinds)[number];

/** Rows that a slice needs to be judged, unless the rule says otherwise. */
const defaultSliceRows = 100;

/** A difference that is allowed or wanted: in the metric's own unit, or as a share of the baseline's value ("2%"). */
const differenceLimit = z.union(
  [
    z.number().nonnegative(),
    z
      .string()
      .regex(/^\d+(\.\d+)?\s*%$/)
      .meta({ description: 'A share of the baseline, such as "2%".' }),
  ],
  { error: 'Expected a number that is not negative, or a percentage of the baseline as text, such as "2%"' },
);

const metricRule = z
  .strictObject({
    min: z.number().optional().meta({ description: 'The value must be at least this.' }),
    max: z.number().optional().meta({ description: 'The value must be at most this.' }),
    'max-regression': differenceLimit.optional().meta({
      description: 'It must be shown that the model is not worse than the baseline by more than this.',
    }),
    'min-improvement': differenceLimit.optional().meta({
      description: 'It must be shown that the model is better than the baseline by more than this.',
    }),
  })
  .refine((rule) => metricRuleKinds.some((kind) => rule[kind] !== undefined), {
    error: `Expected at least one of ${metricRuleKinds.join(', ')}`,
  })
  .refine((rule) => rule.min === undefined || rule.max === undefined || rule.min <= rule.max, {
    error: 'min is above max: no value can satisfy both',
  });

const sliceRule = z.strictObject({
  by: z.array(z.string().min(1)).min(1).meta({ description: 'Columns whose values form the slices.' }),
  metric: z.string().meta({ description: 'The metric that is compared between the slices of a column.' }),
  'max-gap': z
    .number()
    .nonnegative()
    .meta({ description: 'Largest distance between the best and the worst slice.' }),
  'min-rows': z
    .number()
    .int()
    .min(2)
    .default(defaultSliceRows)
    .meta({ description: 'Slices with fewer rows are listed, not judged.' }),
});

/**
 * The rules of a gate, as they are written in mlops.yml under `gate`. Names of metrics are not checked here: compare
 * them with `metricNames(task)` to suggest the nearest.
 */
export const gateRulesSchema = z.strictObject({
  metrics: z.record(z.string(), metricRule).optional(),
  slices: sliceRule.optional(),
});

export type GateRules = z.infer<typeof gateRulesSchema>;
export type SliceRule = NonNullable<GateRules['slices']>;

/** One rule about one metric. */
export interface MetricRule {
  metric: string;
  kind: MetricRuleKind;
  /** As written: a number, or for comparisons a percentage of the baseline as text. */
  limit: number | string;
}

/**
 * The rules about metrics, one by one, in the order in which they are written.
 * @throws ConfigurationError if there is no rule at all, not about slices either: nothing would be judged.
 */
export function listMetricRules(rules: GateRules): MetricRule[] {
  const listed: MetricRule[] = [];
  for (const [metric, limits] of Object.entries(rules.metrics ?? {})) {
    for (const kind of metricRuleKinds) {
      const limit = limits[kind];
      if (limit !== undefined) listed.push({ metric, kind, limit });
    }
  }
  if (listed.length === 0 && rules.slices === undefined) {
    throw new ConfigurationError('The gate has no rules, so it would judge nothing.', {
      location: { key: 'gate' },
      hint: 'State at least one, for example gate: { metrics: { accuracy: { min: 0.8 } } }.',
    });
  }
  return listed;
}
