import type { Interval } from '../evaluate/intervals.ts';
import type { PairingFacts } from '../evaluate/pairing.ts';
import type { Metrics } from '../evaluate/predictions.ts';
import type { ColumnSlices } from '../evaluate/slices.ts';
import type { TestedSlice } from '../evaluate/weak-slices.ts';
import type { Attribution } from './attribution.ts';
import type { BehaviourResult } from './behaviour/asked-model.ts';
import type { MetricRuleKind } from './rules.ts';

export type Verdict = 'pass' | 'fail' | 'inconclusive';

/** How one rule came out. */
export interface RuleOutcome {
  /** The metric's main name, or the name as written if there is no such metric. */
  metric: string;
  kind:
    | MetricRuleKind
    | 'max-gap'
    | 'min-ratio'
    | 'weak-slice'
    | 'invariance'
    | 'direction'
    | 'cases'
    | 'robustness'
    | 'beats-trivial'
    | 'max-overlap'
    | 'max-conflicting';
  /** The column of a rule about slices or behaviour; else null. */
  column: string | null;
  /** Where the rule is written, below `gate`. */
  key: readonly string[];
  /** As written. */
  limit: number | string;
  /** The limit of a comparison in the metric's own unit; null where there is none. */
  margin: number | null;
  /** Of the candidate: over all its rows for min and max, over the common rows for comparisons; for slices the gap. */
  value: number | null;
  /** Of the baseline, over the common rows. */
  baseline: number | null;
  /** Candidate minus baseline. */
  difference: number | null;
  /** Of the value at 95 % for min and max (shown only); of the difference at 90 %, two-sided, for comparisons. */
  interval: Interval | null;
  verdict: Verdict | 'skipped';
  /** One sentence that says why. */
  reason: string;
  /** Test rows that would decide an inconclusive rule if the difference stays what it is; null if none would. */
  rowsToDecide: number | null;
}

/** What an outcome says where nothing is compared, or not yet. */
export const nothingCompared = {
  margin: null,
  value: null,
  baseline: null,
  difference: null,
  interval: null,
  rowsToDecide: null,
} as const satisfies Partial<RuleOutcome>;

/** How the remark begins that says that intervals of the model's own values go by blocks of rows. */
export const blocksRemark = 'Rows that belong together say less than as many others';

/** What the gate found: plain data, ready for JSON. */
export interface GateOutcome {
  verdict: Verdict;
  /** One sentence for the top of a report, beside the verdict. */
  headline: string;
  rules: RuleOutcome[];
  /** Every metric of the task, over all test rows. */
  metrics: Metrics;
  /** Null without a baseline. */
  baselineMetrics: Metrics | null;
  slices: ColumnSlices[];
  /** Slices that were searched for and tested, the surest first; those that are shown to be worse are marked. */
  weakSlices: TestedSlice[];
  /** How the model behaved, rule by rule, with examples of failure. */
  behaviour: BehaviourResult[];
  /** What the intervals take into account, one sentence each. */
  remarks: string[];
  /** What made the metrics of the rules what they are; empty where the data set is the baseline's own. */
  attribution: Attribution[];
  /** Null without a baseline. */
  pairing: PairingFacts | null;
}

/** Verdict and headline in one, for places that show nothing else. */
export function verdictSentence({ verdict, headline }: Pick<GateOutcome, 'verdict' | 'headline'>): string {
  const word = { pass: 'Passed', fail: 'Failed', inconclusive: 'Inconclusive' }[verdict];
  return `${word}: ${headline}`;
}
