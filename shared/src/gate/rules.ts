import { z } from 'zod';
import { ConfigurationError } from '../base/errors.ts';
import { behaviourRulesSchema } from './behaviour/rules.ts';

/** What the rules of one metric are called, absolute ones first. */
export const metricRuleKinds = [
  'min',
  'max',
  'max-regression',
  'min-improvement',
  'max-improvement',
] as const;
export type MetricRuleKind = (typeof metricRuleKinds)[number];

/** Criteria of fairness, by fairlearn's names, and the rates that each compares. */
export const fairnessRates = {
  demographic_parity: ['selection_rate'],
  equal_opportunity: ['recall'],
  equalized_odds: ['recall', 'false_positive_rate'],
} as const;
const fairnessCriteria = Object.keys(fairnessRates) as (keyof typeof fairnessRates)[];

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
    'max-improvement': differenceLimit.optional().meta({
      description: 'A model that is better than the baseline by more than this is too good to be believed.',
    }),
  })
  .refine((rule) => metricRuleKinds.some((kind) => rule[kind] !== undefined), {
    error: `Expected at least one of ${metricRuleKinds.join(', ')}`,
  })
  .refine((rule) => rule.min === undefined || rule.max === undefined || rule.min <= rule.max, {
    error: 'min is above max: no value can satisfy both',
  });

const grouping = z.union([z.string().min(1), z.array(z.string().min(1)).min(2)], {
  error: 'Expected the name of a column, or a list of several whose combinations form the slices',
});

const groupings = z.array(grouping).min(1).meta({
  description:
    'Columns whose values form the slices (of numbers: ranges); a list in the list crosses its columns.',
});

const fewestRows = z
  .number()
  .int()
  .min(2)
  .default(defaultSliceRows)
  .meta({ description: 'Slices with fewer rows are listed, not judged.' });

const largestGap = z.number().nonnegative();
const leastRatio = z.number().min(0).max(1);

const sliceRule = z
  .strictObject({
    by: groupings,
    metric: z.string().meta({
      description:
        'The metric that is compared between the slices of a column; also selection_rate and false_positive_rate.',
    }),
    'max-gap': largestGap.optional().meta({
      description: 'Largest distance between the best and the worst slice.',
    }),
    'min-ratio': leastRatio.optional().meta({
      description: 'Least share that the smallest value may be of the largest.',
    }),
    'min-rows': fewestRows,
  })
  .refine((rule) => rule['max-gap'] !== undefined || rule['min-ratio'] !== undefined, {
    error: 'Expected max-gap or min-ratio',
  });

const fairnessLimits = z
  .strictObject({
    'max-difference': largestGap.optional().meta({
      description: 'Largest distance between two groups.',
    }),
    'min-ratio': leastRatio.optional().meta({
      description:
        'Least share that the smallest rate may be of the largest; the four-fifths rule asks for 0.8.',
    }),
  })
  .refine((rule) => rule['max-difference'] !== undefined || rule['min-ratio'] !== undefined, {
    error: 'Expected max-difference or min-ratio',
  });

const fairnessRule = z
  .strictObject({
    by: groupings,
    demographic_parity: fairnessLimits.optional().meta({
      description: 'Groups are predicted to be positive equally often (selection_rate).',
    }),
    equal_opportunity: fairnessLimits.optional().meta({
      description: 'Positive rows of all groups are found equally often (recall).',
    }),
    equalized_odds: fairnessLimits.optional().meta({
      description:
        'As equal_opportunity, and negative rows are mistaken equally often (false_positive_rate).',
    }),
    'min-rows': fewestRows,
  })
  .refine((rule) => fairnessCriteria.some((criterion) => rule[criterion] !== undefined), {
    error: 'Expected at least one of demographic_parity, equal_opportunity, equalized_odds',
  });

const weakSliceRule = z.strictObject({
  metric: z.string().meta({ description: 'The metric by which slices are found to be weak.' }),
  'max-gap': largestGap.meta({
    description: 'A slice that is shown to be worse than the other rows by more than this fails.',
  }),
  'min-rows': fewestRows,
});

const sanityRule = z
  .strictObject({
    'beats-trivial': z.literal(true).optional().meta({
      description: 'It must be shown that the model is better than the best constant answer.',
    }),
    'max-overlap': z.number().min(0).max(1).optional().meta({
      description:
        'Largest share of test rows that stand among the training rows, beyond what chance explains.',
    }),
    'max-conflicting': z.number().min(0).max(1).optional().meta({
      description: 'Largest share of test rows to which there is an equal training row with another label.',
    }),
  })
  .refine((rule) => Object.values(rule).some((value) => value !== undefined), {
    error: 'Expected at least one of beats-trivial, max-overlap, max-conflicting',
  });

const costsOfMistakes = z
  .record(z.string(), z.record(z.string(), z.number().nonnegative()))
  .refine((costs) => Object.keys(costs).length > 0, { error: 'Expected a cost for at least one class' });

/**
 * The rules of a gate, as they are written in mlops.yml under `gate`. Names of metrics are not checked here: compare
 * them with `metricNames(task)` to suggest the nearest.
 */
export const gateRulesSchema = z.strictObject({
  metrics: z.record(z.string(), metricRule).optional(),
  slices: z
    .union([sliceRule, z.array(sliceRule).min(1)])
    .optional()
    .meta({ description: 'How far slices of the test rows may lie apart: one rule, or a list of them.' }),
  fairness: fairnessRule
    .optional()
    .meta({ description: 'How far groups of people may be treated differently.' }),
  'weak-slices': weakSliceRule.optional().meta({
    description: 'Slices that nobody named: searched for among the validation rows, judged on the test rows.',
  }),
  behaviour: behaviourRulesSchema.optional().meta({
    description: 'What the model does when rows change, and what it must know.',
  }),
  sanity: sanityRule.optional().meta({ description: 'Whether the figures can be what they seem to be.' }),
  costs: costsOfMistakes.optional().meta({
    description:
      'What mistakes cost, for the metric expected_cost: actual class to predicted class to cost. A right answer costs nothing unless it is stated.',
  }),
});

export type GateRules = z.infer<typeof gateRulesSchema>;
export type WeakSliceRule = z.infer<typeof weakSliceRule>;

/** One rule about the slices of one column or combination of columns. */
export interface SliceRule {
  /** Several are crossed. */
  readonly columns: readonly string[];
  readonly metric: string;
  readonly kind: 'max-gap' | 'min-ratio';
  readonly limit: number;
  readonly minRows: number;
  /** Where it is written, below `gate`. */
  readonly key: readonly string[];
}

/** One rule about one metric. */
export interface MetricRule {
  metric: string;
  kind: MetricRuleKind;
  /** As written: a number, or for comparisons a percentage of the baseline as text. */
  limit: number | string;
  /** Where it is written, below `gate`. */
  key: readonly string[];
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
      if (limit !== undefined) listed.push({ metric, kind, limit, key: ['metrics', metric, kind] });
    }
  }
  const others = [rules.slices, rules.fairness, rules['weak-slices'], rules.behaviour, rules.sanity];
  if (listed.length === 0 && others.every((rule) => rule === undefined)) {
    throw new ConfigurationError('The gate has no rules, so it would judge nothing.', {
      location: { key: 'gate' },
      hint: 'State at least one, for example gate: { metrics: { accuracy: { min: 0.8 } } }.',
    });
  }
  return listed;
}

/** Every metric that a rule is about, as it is written, and where. */
export function listRuledMetrics(rules: GateRules): { metric: string; key: readonly string[] }[] {
  const { robustness } = rules.behaviour ?? {};
  return [
    ...Object.keys(rules.metrics ?? {}).map((metric) => ({ metric, key: ['metrics', metric] })),
    ...listSliceRules(rules).map(({ metric, key }) => ({ metric, key })),
    ...(rules['weak-slices'] ? [{ metric: rules['weak-slices'].metric, key: ['weak-slices'] }] : []),
    ...(robustness ? [{ metric: robustness.metric, key: ['behaviour', 'robustness', 'metric'] }] : []),
  ];
}

/** The rules about slices, those of fairness among them, one by one. */
export function listSliceRules(rules: GateRules): SliceRule[] {
  const listed: SliceRule[] = [];
  const columnsOf = (by: string | readonly string[]) => (typeof by === 'string' ? [by] : by);
  const slices =
    rules.slices === undefined ? [] : Array.isArray(rules.slices) ? rules.slices : [rules.slices];
  for (const [index, rule] of slices.entries()) {
    const at = Array.isArray(rules.slices) ? ['slices', String(index)] : ['slices'];
    for (const by of rule.by) {
      for (const kind of ['max-gap', 'min-ratio'] as const) {
        const limit = rule[kind];
        if (limit === undefined) continue;
        const { metric, 'min-rows': minRows } = rule;
        listed.push({ columns: columnsOf(by), metric, kind, limit, minRows, key: [...at, kind] });
      }
    }
  }
  const { fairness } = rules;
  if (fairness === undefined) return listed;
  for (const by of fairness.by) {
    for (const criterion of fairnessCriteria) {
      const limits = fairness[criterion];
      for (const [name, kind] of [
        ['max-difference', 'max-gap'],
        ['min-ratio', 'min-ratio'],
      ] as const) {
        const limit = limits?.[name];
        if (limit === undefined) continue;
        for (const metric of fairnessRates[criterion]) {
          const key = ['fairness', criterion, name];
          listed.push({ columns: columnsOf(by), metric, kind, limit, minRows: fairness['min-rows'], key });
        }
      }
    }
  }
  return listed;
}
