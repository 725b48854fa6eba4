import type {
  AnomalyPredictions,
  ClusteringPredictions,
} from '../../../../shared/src/evaluate/predictions.ts';
import { clusterFacts, numericNames } from '../../../../shared/src/learners/cluster-facts.ts';
import type { TrainingResult } from '../../../../shared/src/learners/train-model.ts';
import { formatNumber, formatPercent } from '../../../../shared/src/report/format.ts';
import type { Block, Section } from '../../../../shared/src/report/report.ts';

/** Columns whose means are shown. */
const shownMeans = 8;
const scoreBins = 30;

/** What outcome.json says of clusters, scores and fit; nothing for what was learned from answers. */
export function unsupervisedOutcome(result: TrainingResult): Record<string, unknown> {
  const { unsupervised, features } = result;
  if (unsupervised === null) return {};
  const { figures, curves, stability, train } = unsupervised;
  const names = features.features.map(({ name }) => name);
  const clusters = train.task === 'clustering' ? { clusters: clusterFacts(train, names), stability } : {};
  return { figures, curves, ...clusters };
}

/** Sizes and centres of clusters and what sets them apart; the histogram of scores; what the fit reached. */
export function unsupervisedSections({ unsupervised, features }: TrainingResult): Section[] {
  if (unsupervised === null) return [];
  const { figures, curves, stability, train } = unsupervised;
  const names = features.features.map(({ name }) => name);
  const sections = train.task === 'clustering' ? clusterSections(train, names) : [scoreSection(train)];
  const facts = Object.entries(figures).map(([name, value]): [string, string] => [name, formatNumber(value)]);
  if (stability !== null) {
    const { meanAdjustedRand, smallestAdjustedRand, models, rows } = stability;
    facts.push([
      'Stability between seeds',
      `adjusted Rand index ${formatNumber(meanAdjustedRand)} on average, ${formatNumber(smallestAdjustedRand)} at least, between ${models} fits of ${formatNumber(rows)} training rows`,
    ]);
  }
  const blocks: Block[] = facts.length > 0 ? [{ kind: 'facts', facts }] : [];
  for (const { title, x, y, points } of curves) {
    const series = [{ name: y, points: points.map(([at, value]): [number, number] => [at, value]) }];
    if (points.length > 1) blocks.push({ kind: 'lines', title, x, y, series });
  }
  if (blocks.length > 0) sections.push({ heading: 'Fit on the training rows', blocks });
  return sections;
}

function clusterSections(train: ClusteringPredictions, names: readonly string[]): Section[] {
  const facts = clusterFacts(train, names);
  const means = numericNames(train.slices, names).slice(0, shownMeans);
  return [
    {
      heading: 'Clusters of the training rows',
      blocks: [
        {
          kind: 'table',
          table: {
            columns: [
              { heading: 'Cluster' },
              { heading: 'Rows', align: 'right' },
              { heading: 'Share', align: 'right' },
              { heading: 'What sets it apart' },
            ],
            rows: facts.map(({ cluster, rows, share, marks }) => [
              String(cluster),
              formatNumber(rows),
              formatPercent(share),
              marks
                .slice(0, 3)
                .map(({ column, category, inside, overall }) =>
                  category === null
                    ? `${column} ${formatNumber(inside)} (all: ${formatNumber(overall)})`
                    : `${column} = ${category} in ${formatPercent(inside)} (all: ${formatPercent(overall)})`,
                )
                .join('; '),
            ]),
          },
        },
        ...(means.length === 0
          ? []
          : [
              {
                kind: 'table' as const,
                table: {
                  caption: 'Centres, in the units of the data',
                  columns: [
                    { heading: 'Cluster' },
                    ...means.map((heading) => ({ heading, align: 'right' as const })),
                  ],
                  rows: facts.map((each) => [
                    String(each.cluster),
                    ...means.map((name) => formatNumber(each.means[name])),
                  ]),
                },
              },
            ]),
      ],
    },
  ];
}

function scoreSection({ score, threshold, anomalous, rows }: AnomalyPredictions): Section {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (const value of score) {
    lowest = Math.min(lowest, value);
    highest = Math.max(highest, value);
  }
  const count = anomalous.reduce((sum, flag) => sum + flag, 0);
  const text = `${formatNumber(count)} of ${formatNumber(rows)} training rows (${formatPercent(count / rows)}) score above the threshold of ${formatNumber(threshold)}.`;
  const blocks: Block[] = [{ kind: 'text', text }];
  if (highest > lowest) {
    const width = (highest - lowest) / scoreBins;
    const counts = new Array<number>(scoreBins).fill(0);
    for (const value of score) counts[Math.min(scoreBins - 1, Math.floor((value - lowest) / width))]++;
    const edges = Array.from({ length: scoreBins + 1 }, (_, bin) => lowest + bin * width);
    const series = [{ name: 'Training rows', shares: counts.map((each) => each / rows) }];
    blocks.push({ kind: 'histogram', title: 'Anomaly score', edges, series });
  }
  return { heading: 'Anomaly scores of the training rows', blocks };
}
