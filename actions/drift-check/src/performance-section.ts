import type { MetricEstimate } from '../../../shared/src/drift/performance/estimate.ts';
import { labelRemarks } from '../../../shared/src/drift/performance/join-labels.ts';
import type { NoPerformance, PerformanceOutcome } from '../../../shared/src/drift/performance/outcome.ts';
import { formatNumber, formatPercent } from '../../../shared/src/report/format.ts';
import type { Block, Cell, Section } from '../../../shared/src/report/report.ts';

/** How good the model is on the current rows, as far as it can be said. */
export function performanceSection(performance: PerformanceOutcome | NoPerformance): Section {
  if (performance.method === null) {
    return { heading: 'Performance', folded: true, blocks: [{ kind: 'text', text: performance.reason }] };
  }
  const { metrics, primaryMetric, labels } = performance;
  const entries = Object.entries(metrics);
  const hasLabels = labels !== null;
  const reasons = new Set(
    entries.flatMap(([, { estimated, realised }]) => [estimated.reason, realised?.reason]),
  );
  const blocks: Block[] = [
    {
      kind: 'table',
      table: {
        columns: [
          { heading: 'Metric' },
          { heading: 'At training', align: 'right' },
          { heading: 'Estimated now', align: 'right' },
          ...(hasLabels
            ? [
                { heading: 'Realised', align: 'right' as const },
                { heading: 'Estimated for the same rows', align: 'right' as const },
              ]
            : []),
        ],
        rows: entries.map(
          ([name, { trained, estimated, realised, estimatedOfLabelled, asEstimated }]): Cell[] => [
            name === primaryMetric ? `${name} (primary)` : name,
            formatNumber(trained),
            withInterval(estimated),
            ...(hasLabels
              ? [
                  withInterval(realised),
                  asEstimated === false
                    ? { text: `${withInterval(estimatedOfLabelled)}: missed`, status: 'warning' as const }
                    : withInterval(estimatedOfLabelled),
                ]
              : []),
          ],
        ),
      },
    },
    ...[...reasons]
      .filter((reason) => reason !== undefined)
      .slice(0, 3)
      .map((text): Block => ({ kind: 'text', text })),
  ];
  if (labels !== null) {
    const share = formatPercent(labels.joined / labels.rows);
    blocks.push({
      kind: 'text',
      text: [
        `${formatNumber(labels.joined)} of ${formatNumber(labels.rows)} rows (${share}) have a label.`,
        ...labelRemarks(labels),
      ].join(' '),
    });
  }
  blocks.push({ kind: 'text', text: whatItMeans(performance) });
  return { heading: 'Performance', blocks };
}

function whatItMeans({ metrics, primaryMetric, labels }: PerformanceOutcome): string {
  const caveat =
    'An estimate holds where only the columns have moved. That the same rows now have other answers (concept drift) it cannot see: only labels can show that.';
  if (labels === null) return caveat;
  const { asEstimated } = metrics[primaryMetric];
  if (asEstimated === null) return caveat;
  return asEstimated
    ? `${primaryMetric} is what was estimated for these rows without their labels: there is no sign of concept drift.`
    : `${primaryMetric} is not what was estimated for these rows without their labels. By chance that happens in one of twenty batches; if it stays, the relation between columns and target has changed (concept drift), and the model should be trained on new labels.`;
}

function withInterval(estimate: MetricEstimate | null): string {
  if (estimate === null || estimate.value === null) return '';
  const { value, interval } = estimate;
  if (interval === null) return formatNumber(value);
  return `${formatNumber(value)} [${formatNumber(interval.lower)}, ${formatNumber(interval.upper)}]`;
}
