import type { Costs } from '../../../shared/src/evaluate/costs.ts';
import { computedFirst } from '../../../shared/src/evaluate/metrics.ts';
import { summarisePolicy } from '../../../shared/src/evaluate/off-policy/summary.ts';
import type { Predictions } from '../../../shared/src/evaluate/predictions.ts';
import { describeAttribution } from '../../../shared/src/gate/attribution.ts';
import type { GateOutcome, RuleOutcome } from '../../../shared/src/gate/outcome.ts';
import { nameOf } from '../../../shared/src/gate/slice-rule.ts';
import type { ModelManifest } from '../../../shared/src/registry/manifest.ts';
import { thresholdFacts } from '../../../shared/src/registry/threshold-facts.ts';
import { formatDifference, formatNumber } from '../../../shared/src/report/format.ts';
import { policySections } from '../../../shared/src/report/policy-sections.ts';
import type { Block, Cell, Report, ReportStatus, Section } from '../../../shared/src/report/report.ts';
import { costSection } from './sections/costs.ts';
import { answerSections, sliceSections } from './sections/figures.ts';

/** What is judged: a model, or what any program said of rows. */
export interface JudgedModel {
  readonly name: string;
  readonly id: string;
  readonly datasetId: string;
  /** Where it comes from, for the report. */
  readonly lineage: readonly [name: string, value: string][];
}

export interface GateReportFacts {
  outcome: GateOutcome;
  judged: JudgedModel;
  /** Test rows. */
  rows: number;
  baseline: { id: string; origin: string } | null;
  predictions: Predictions;
  /** What the baseline says; null without one. */
  baselinePredictions: Predictions | null;
  /** What mistakes cost; absent where nobody said. */
  costs?: Costs | undefined;
  /** How the models came about. */
  training: Section[];
  /** What changed in the data since the baseline. */
  data: Section[];
}

const verdictWords: Record<RuleOutcome['verdict'], { text: string; status: ReportStatus }> = {
  pass: { text: 'holds', status: 'pass' },
  fail: { text: 'fails', status: 'fail' },
  inconclusive: { text: 'inconclusive', status: 'inconclusive' },
  skipped: { text: 'no baseline', status: 'info' },
};

/** How a rule's column belongs to what is measured, where it is not "by". */
const columnWords: Partial<Record<RuleOutcome['kind'], string>> = {
  invariance: 'with',
  direction: 'when more of',
};

/** A model of a package, as what is judged. */
export function judgedModel(manifest: ModelManifest): JudgedModel {
  const { name, id, datasetId, learner, commit, seed, engine } = manifest;
  const lineage: [string, string][] = [
    ['Model id', id],
    ['Algorithm', learner.name],
    ['Data set id', datasetId],
    ['Commit', commit || 'none'],
    ['Seed', String(seed)],
    ['Engine', engine.name],
    ...thresholdFacts(manifest),
  ];
  return { name, id, datasetId, lineage };
}

/** The report of a gate: the verdict first, then each rule, then what it rests on. */
export function gateReport(facts: GateReportFacts): Report {
  const { outcome, judged, rows, baseline } = facts;
  const sections: Section[] = [
    { heading: `Rules, judged on ${formatNumber(rows)} test rows`, blocks: ruleBlocks(outcome) },
    { heading: 'All metrics', folded: true, blocks: [metricTable(outcome)] },
  ];
  if (facts.costs !== undefined) sections.push(costSection(facts.costs));
  const failed = outcome.behaviour.filter(({ examples }) => examples.length > 0);
  if (failed.length > 0) sections.push(behaviourSection(failed));
  if (outcome.attribution.length > 0) sections.push(attributionSection(outcome));
  if (outcome.slices.length > 0 || outcome.weakSlices.length > 0) {
    sections.push(...sliceSections(outcome), sliceSection(outcome));
  }
  if (facts.predictions.task === 'contextual-bandit') {
    sections.push(...policySections(summarisePolicy(facts.predictions)));
  }
  sections.push(...answerSections(facts.predictions, facts.baselinePredictions), ...facts.training);
  sections.push(...facts.data, {
    heading: 'Lineage',
    folded: true,
    blocks: [
      {
        kind: 'facts',
        facts: [
          ...judged.lineage.map(([name, value]): [string, string] => [name, value]),
          ['Compared with', baseline ? `${baseline.origin} (${baseline.id})` : 'nothing: no baseline'],
        ],
      },
    ],
  });
  return {
    title: `Model quality of ${judged.name}`,
    status: outcome.verdict,
    headline: outcome.headline,
    sections,
  };
}

function ruleBlocks({ rules, pairing, baselineMetrics, remarks }: GateOutcome): Block[] {
  const rows = rules.map((rule): Cell[] => [
    rule.column === null ? rule.metric : `${rule.metric} ${columnWords[rule.kind] ?? 'by'} ${rule.column}`,
    formatBaseline(rule, baselineMetrics),
    formatNumber(rule.value),
    rule.difference === null ? '' : formatDifference(rule.difference),
    rule.interval === null
      ? ''
      : `${formatNumber(rule.interval.lower)} to ${formatNumber(rule.interval.upper)} (${formatNumber(rule.interval.level * 100)} %)`,
    `${rule.kind} ${rule.limit}`,
    verdictWords[rule.verdict],
  ]);
  const blocks: Block[] = [
    {
      kind: 'table',
      table: {
        columns: [
          { heading: 'Metric' },
          { heading: 'Production', align: 'right' },
          { heading: 'This change', align: 'right' },
          { heading: 'Difference', align: 'right' },
          { heading: 'Interval' },
          { heading: 'Rule' },
          { heading: 'Result' },
        ],
        rows,
      },
    },
  ];
  if (rules.some(({ kind }) => kind === 'min' || kind === 'max')) {
    blocks.push({ kind: 'text', text: 'min and max are judged by the value itself; its interval is shown.' });
  }
  for (const text of remarks) blocks.push({ kind: 'text', text });
  for (const rule of rules) {
    if (rule.verdict === 'pass') continue;
    blocks.push({ kind: 'text', text: `${rule.metric}, ${rule.kind}: ${rule.reason}` });
  }
  if (pairing && pairing.unpairedCandidateRows > 0) {
    blocks.push({
      kind: 'text',
      text: `${formatNumber(pairing.unpairedCandidateRows)} rows could not be paired with the baseline's.`,
    });
  }
  return blocks;
}

/** Rules that do not compare still show what production reaches; gaps between slices have no such figure. */
function formatBaseline(rule: RuleOutcome, baselineMetrics: GateOutcome['baselineMetrics']): string {
  if (rule.baseline !== null) return formatNumber(rule.baseline);
  if (baselineMetrics === null || rule.column !== null) return '';
  return formatNumber(baselineMetrics[rule.metric]?.value ?? null);
}

function metricTable({ metrics, baselineMetrics }: GateOutcome): Block {
  return {
    kind: 'table',
    table: {
      columns: [
        { heading: 'Metric' },
        ...(baselineMetrics ? [{ heading: 'Production', align: 'right' as const }] : []),
        { heading: 'This change', align: 'right' },
        { heading: 'Remark' },
      ],
      rows: computedFirst(metrics).map(([name, { value, reason, note }]) => [
        name,
        ...(baselineMetrics ? [formatNumber(baselineMetrics[name]?.value ?? null)] : []),
        formatNumber(value),
        reason ?? note ?? '',
      ]),
    },
  };
}

function behaviourSection(results: GateOutcome['behaviour']): Section {
  return {
    heading: 'Behaviour: examples of failure',
    folded: true,
    blocks: results.map(({ kind, column, examples }) => ({
      kind: 'table' as const,
      table: {
        columns: [
          { heading: kind === 'cases' ? 'Case' : 'Row' },
          { heading: column === null ? kind : `${kind} of ${column}` },
          { heading: kind === 'cases' ? 'True answer' : 'Answer before' },
          { heading: kind === 'cases' ? 'Answer' : 'Answer after' },
        ],
        rows: examples.map(({ row, change, before, after }) => [row, change, before, after]),
      },
    })),
  };
}

function attributionSection({ attribution }: GateOutcome): Section {
  const change = (difference: number, noise: number | null) =>
    noise === null
      ? formatDifference(difference)
      : `${formatDifference(difference)} (chance explains ${formatNumber(noise)})`;
  return {
    heading: 'What made the difference',
    folded: true,
    blocks: [
      {
        kind: 'text',
        text: 'Production’s model answered the new rows, too: what it loses or gains there is the data’s doing.',
      },
      {
        kind: 'table',
        table: {
          columns: [
            { heading: 'Metric' },
            { heading: 'Production, its rows', align: 'right' },
            { heading: 'Production, these rows', align: 'right' },
            { heading: 'This change', align: 'right' },
            { heading: 'By the data', align: 'right' },
            { heading: 'By the model', align: 'right' },
            { heading: 'So it was' },
          ],
          rows: attribution.map((part) => [
            part.metric,
            formatNumber(part.before),
            formatNumber(part.now),
            formatNumber(part.candidate),
            change(part.data, part.dataNoise),
            change(part.model, part.modelNoise),
            describeAttribution(part),
          ]),
        },
      },
    ],
  };
}

function sliceSection({ slices, weakSlices }: GateOutcome): Section {
  const tables = slices.map(
    ({ column, metric, slices: parts, tooSmallCount }): Block => ({
      kind: 'table',
      table: {
        columns: [
          { heading: column },
          { heading: 'Rows', align: 'right' },
          { heading: metric, align: 'right' },
          { heading: '95 % interval', align: 'right' },
        ],
        rows: [
          ...parts.map(({ slice, rows, value, interval }) => [
            slice ?? '(missing)',
            formatNumber(rows),
            formatNumber(value),
            interval === null ? '' : `${formatNumber(interval.lower)} to ${formatNumber(interval.upper)}`,
          ]),
          ...(tooSmallCount > 0 ? [[`${tooSmallCount} more with too few rows`, '', '', '']] : []),
        ],
      },
    }),
  );
  return {
    heading: 'Slices',
    folded: true,
    blocks: [...(weakSlices.length > 0 ? [weakSliceTable(weakSlices)] : []), ...tables],
  };
}

function weakSliceTable(tested: GateOutcome['weakSlices']): Block {
  return {
    kind: 'table',
    table: {
      columns: [
        { heading: 'Slice that looked weak among validation rows' },
        { heading: 'Test rows', align: 'right' },
        { heading: 'In it', align: 'right' },
        { heading: 'Others', align: 'right' },
        { heading: 'On the test rows' },
      ],
      rows: tested.map((slice) => [
        nameOf(slice),
        formatNumber(slice.rows),
        formatNumber(slice.value),
        formatNumber(slice.others),
        slice.isWorse ? `worse by at least ${formatNumber(slice.shown)}` : 'not shown to be worse',
      ]),
    },
  };
}
