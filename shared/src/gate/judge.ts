import { computeMetric, computeMetrics, findMetric } from '../evaluate/metrics.ts';
import { type Pairing, pairPredictions, unpaired } from '../evaluate/pairing.ts';
import type { Predictions } from '../evaluate/predictions.ts';
import type { ColumnSlices } from '../evaluate/slices.ts';
import type { Measurements } from '../measure/measure-models.ts';
import { isMeasured } from '../measure/measured-metrics.ts';
import { judgeAbsoluteRule } from './absolute-rule.ts';
import { attribute } from './attribution.ts';
import { type BehaviourEvidence, judgeBehaviour } from './behaviour/judge-behaviour.ts';
import { judgeComparisonRule } from './comparison-rule.ts';
import { judgeMeasuredRule } from './measured-rule.ts';
import {
  blocksRemark,
  type GateOutcome,
  nothingCompared,
  type RuleOutcome,
  type Verdict,
} from './outcome.ts';
import { judgeOverlap, type Overlap } from './overlap-rule.ts';
import { type GateRules, listMetricRules, listSliceRules, type MetricRule } from './rules.ts';
import { judgeSliceRule } from './slice-rule.ts';
import { judgeAgainstTrivial } from './trivial-model.ts';
import { judgeWeakSlices } from './weak-slice-rule.ts';

export interface JudgeOptions {
  /** Of the bootstrap. */
  seed: number;
  /** Whether candidate and baseline name the same dataset-id: then rows without ids are paired by position. */
  sameDataset: boolean;
  /** Why rules that compare are left out where there is no baseline; by default because this is the first model. */
  withoutBaseline?: string;
  /** Why the two must not be compared although both answered the same rows; then comparisons are inconclusive. */
  incomparable?: string | null;
  /** The candidate's answers to the validation rows, in which weak slices are searched for; null if it has none. */
  validation?: Predictions | null;
  /**
   * Standard deviations of the metrics over the seeds of repeated trainings, of the candidate and of the baseline. They
   * add to the variance of a difference, never to what a rule allows.
   */
  seedSpreads?: readonly SeedSpread[];
  /** What rules about behaviour ask; absent where the model cannot be asked. */
  behaviour?: BehaviourEvidence | null;
  /** What test and training rows have in common; absent or null where that is not known. */
  overlap?: Overlap | null;
  /** Size, latency and memory of the models, as far as rules ask for them; absent where nothing was measured. */
  measured?: Measurements | null;
  /** The baseline's metrics on the test rows of its own data set, where that is another one. */
  baselineThen?: Readonly<Record<string, number | null>> | null;
}

/** Metric name to standard deviation; null where it is not known. */
export type SeedSpread = Readonly<Record<string, number | null>>;

const notMeasured = { value: null, reason: 'It was not measured.' };

const firstModel = 'There is no baseline yet: this is the first model.';

/**
 * Judges a candidate's predictions by the rules, against a baseline's where there is one.
 *
 * The verdict is fail if any rule fails, else inconclusive if any is, else pass. A rule whose metric is null, unknown
 * to the task or missing from the baseline fails. Without a baseline the rules that compare are skipped: the first
 * model has nothing to be compared with. If the rows cannot be paired they are inconclusive.
 * @param baseline null for the first model ever.
 * @throws ConfigurationError if there are no rules.
 */
export function judge(
  rules: GateRules,
  candidate: Predictions,
  baseline: Predictions | null,
  options: JudgeOptions,
): GateOutcome {
  const metricRules = listMetricRules(rules);
  const pairing = baseline === null ? null : pairUnlessIncomparable(candidate, baseline, options);
  const withoutBaseline = options.withoutBaseline ?? firstModel;
  const ruled = metricRules.map(({ metric }) => metric);
  const metrics = { ...computeMetrics(candidate, ruled), ...options.measured?.candidate };
  const baselineMetrics =
    baseline === null ? null : { ...computeMetrics(baseline, ruled), ...options.measured?.baseline };
  const outcomes = metricRules.map((rule) =>
    judgeMetricRule(
      { ...rule, metric: mainName(rule.metric) },
      candidate,
      baseline,
      pairing,
      withoutBaseline,
      options,
    ),
  );
  const sliced = listSliceRules(rules).map((rule) =>
    judgeSliceRule(candidate, { ...rule, metric: mainName(rule.metric) }),
  );
  const searched = rules['weak-slices'];
  const weak =
    searched === undefined
      ? null
      : judgeWeakSlices(candidate, options.validation ?? null, {
          ...searched,
          metric: mainName(searched.metric),
        });
  const behaved =
    rules.behaviour === undefined
      ? null
      : judgeBehaviour(
          rules.behaviour,
          options.behaviour ?? { model: null, cases: null, seed: options.seed },
        );
  const all = [
    ...outcomes,
    ...sliced.map(({ outcome }) => outcome),
    ...(weak === null ? [] : [weak.outcome]),
    ...(behaved?.outcomes ?? []),
    ...judgeSanity(rules, candidate, options),
  ];
  const verdict = verdictOf(all);
  return {
    verdict,
    headline: headlineOf(verdict, all, withoutBaseline),
    rules: all,
    metrics,
    baselineMetrics,
    slices: withoutTwins(sliced.flatMap(({ slices }) => slices ?? [])),
    weakSlices: weak?.slices ?? [],
    behaviour: behaved?.results ?? [],
    remarks: remarksOn(candidate, options),
    attribution:
      pairing?.pair && options.baselineThen
        ? attribute(
            pairing.pair,
            options.baselineThen,
            metricRules.map(({ metric }) => mainName(metric)),
            options.seed,
          )
        : [],
    pairing: pairing?.facts ?? null,
  };
}

function judgeSanity(
  { sanity }: GateRules,
  candidate: Predictions,
  { seed, overlap }: JudgeOptions,
): RuleOutcome[] {
  const outcomes: RuleOutcome[] = [];
  if (sanity?.['beats-trivial']) outcomes.push(judgeAgainstTrivial(candidate, { seed }));
  for (const kind of ['max-overlap', 'max-conflicting'] as const) {
    const limit = sanity?.[kind];
    if (limit !== undefined) outcomes.push(judgeOverlap(overlap ?? null, { kind, limit }));
  }
  return outcomes;
}

function remarksOn({ blocks, rows }: Predictions, { seedSpreads = [], measured }: JudgeOptions): string[] {
  const remarks: string[] = [];
  const timed = Object.entries(measured?.candidate ?? {})
    .filter(([name, { value }]) => name !== 'model_size_bytes' && value !== null)
    .map(([name]) => name);
  if (timed.length > 0) {
    remarks.push(
      `Measured on this run's machine, where another one gives other figures: ${timed.join(', ')}. Rules about them go by the values.`,
    );
  }
  if (blocks !== undefined) {
    remarks.push(
      `${blocksRemark}: intervals rest on ${count(blocks.count, 'block')} (${blocks.name}) of the ${count(rows, 'row')}.`,
    );
  }
  if (seedSpreads.length > 0) {
    const whose = seedSpreads.length === 1 ? 'one of the two models' : 'both models';
    remarks.push(
      `Intervals of differences take in what other seeds would give: ${whose} ${seedSpreads.length === 1 ? 'was' : 'were'} trained several times.`,
    );
  }
  return remarks;
}

/** Slices of one column by one metric are shown once, however many rules are about them. */
function withoutTwins(slices: readonly ColumnSlices[]): ColumnSlices[] {
  const known = new Map(slices.map((found) => [`${found.metric} ${found.column}`, found]));
  return [...known.values()];
}

function pairUnlessIncomparable(
  candidate: Predictions,
  baseline: Predictions,
  options: JudgeOptions,
): Pairing {
  return options.incomparable
    ? unpaired(candidate, baseline, options.incomparable)
    : pairPredictions(candidate, baseline, options);
}

function judgeMetricRule(
  rule: MetricRule,
  candidate: Predictions,
  baseline: Predictions | null,
  pairing: Pairing | null,
  withoutBaseline: string,
  { seed, seedSpreads = [], measured }: JudgeOptions,
): RuleOutcome {
  const { metric, kind, limit, key } = rule;
  if (isMeasured(metric)) {
    const value = measured?.candidate[metric] ?? null;
    const other = baseline === null ? null : (measured?.baseline?.[metric] ?? notMeasured);
    return judgeMeasuredRule(rule, value, other, withoutBaseline);
  }
  if (kind === 'min' || kind === 'max')
    return judgeAbsoluteRule(candidate, { metric, kind, limit: Number(limit), key });
  if (pairing?.pair) {
    const seedVariance = seedSpreads.reduce((sum, spread) => sum + (spread[metric] ?? 0) ** 2, 0);
    return judgeComparisonRule(pairing.pair, { metric, kind, limit, key }, { seed, seedVariance });
  }
  const { value, reason } = computeMetric(candidate, metric);
  const outcome = {
    ...nothingCompared,
    ...rule,
    column: null,
    value,
    baseline: baseline === null ? null : computeMetric(baseline, metric).value,
  };
  // The first model must have the metric, too: else only the second would find out that the rule cannot be judged.
  if (value === null)
    return { ...outcome, verdict: 'fail', reason: `${metric} could not be computed. ${reason}` };
  if (pairing === null) {
    return { ...outcome, verdict: 'skipped', reason: withoutBaseline };
  }
  return {
    ...outcome,
    verdict: 'inconclusive',
    reason: `The models could not be compared. ${pairing.facts.reason}`,
  };
}

/** The name that reports use; the name as written if there is no such metric, which its rule then says. */
function mainName(metric: string): string {
  return findMetric(metric)?.name ?? metric;
}

function verdictOf(outcomes: readonly RuleOutcome[]): Verdict {
  if (outcomes.some(({ verdict }) => verdict === 'fail')) return 'fail';
  return outcomes.some(({ verdict }) => verdict === 'inconclusive') ? 'inconclusive' : 'pass';
}

function headlineOf(verdict: Verdict, outcomes: readonly RuleOutcome[], withoutBaseline: string): string {
  const skipped = outcomes.filter((outcome) => outcome.verdict === 'skipped').length;
  const judged = outcomes.length - skipped;
  const note =
    skipped === 0
      ? ''
      : ` ${withoutBaseline} So ${count(skipped, 'comparison')} ${skipped === 1 ? 'was' : 'were'} left out.`;
  if (verdict === 'pass') {
    if (judged === 0) return `${withoutBaseline} All rules compare with one.`;
    return `${judged === 1 ? 'The rule holds' : `All ${judged} rules hold`}.${note}`;
  }
  const deciding = outcomes.filter((outcome) => outcome.verdict === verdict);
  const more = deciding.length > 1 ? ` And ${count(deciding.length - 1, 'more rule')}.` : '';
  return `${deciding[0].reason}${more}${note}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
