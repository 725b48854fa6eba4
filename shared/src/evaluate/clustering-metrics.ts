import type { DenseMatrix } from '../features/dense-matrix.ts';
import type { MetricDefinition, PreparedMetric } from './metric-definition.ts';
import type { ClusteringPredictions } from './predictions.ts';
import { mostSilhouetteRows, silhouette, silhouetteRows } from './silhouette.ts';

const whole = 'a row has no value of its own: it depends on the clusters of all others';
const tooFewClusters = 'there are fewer than two clusters among the rows, or as many as rows';

/** Metrics of clusters. scikit-learn's names without "_score", and its definitions. */
export const clusteringMetrics: readonly MetricDefinition<ClusteringPredictions>[] = [
  {
    ...ofPoints('silhouette', 'higher'),
    prepare: ({ points, cluster, clusters, rows }) => ({
      ...overAllRows(() => silhouette(points!, cluster, clusters, silhouetteRows(rows))),
      ...(rows > mostSilhouetteRows
        ? { note: `Of a seeded sample of ${mostSilhouetteRows} of the ${rows} rows.` }
        : {}),
    }),
  },
  {
    ...ofPoints('davies_bouldin', 'lower'),
    prepare: (predictions) => overAllRows(() => daviesBouldin(predictions)),
  },
  {
    ...ofPoints('calinski_harabasz', 'higher'),
    prepare: (predictions) => overAllRows(() => calinskiHarabasz(predictions)),
  },
  {
    name: 'inertia',
    task: 'clustering',
    direction: 'lower',
    interval: 'log',
    undefinedWhen: 'there are no rows',
    obstacle: ({ membership }) =>
      membership === 'distance' ? null : 'The model gives probabilities of clusters, not distances.',
    incomparable: (candidate, baseline) =>
      candidate.space !== null && candidate.space === baseline.space
        ? null
        : 'The two models encode columns differently, so that their distances have different units.',
    prepare: (predictions) => sumOfRows(squaredDistances(predictions)),
  },
  {
    name: 'adjusted_rand',
    aliases: ['adjusted_rand_score'],
    task: 'clustering',
    direction: 'higher',
    interval: { invalid: 'it counts pairs of rows, which are not independent' },
    undefinedWhen: 'there are fewer than two rows with a label',
    obstacle: ({ actual }) => (actual === null ? 'The rows have no labels: data.target names none.' : null),
    prepare: ({ actual, cluster }) => {
      const labelled = Int32Array.from(cluster.keys()).filter((row) => actual!.codes[row] >= 0);
      return overAllRows(() =>
        labelled.length < 2
          ? Number.NaN
          : adjustedRand(
              labelled.map((row) => actual!.codes[row]),
              labelled.map((row) => cluster[row]),
            ),
      );
    },
  },
];

function ofPoints(name: string, direction: 'higher' | 'lower') {
  return {
    name,
    aliases: [`${name}_score`],
    task: 'clustering',
    direction,
    interval: { invalid: whole },
    undefinedWhen: tooFewClusters,
    obstacle: ({ points }: ClusteringPredictions) =>
      points === null ? 'It needs the encoded columns of the rows, and there are answers only.' : null,
  } as const;
}

/** A metric that is asked for all rows alone, since it has no interval. */
function overAllRows(value: () => number): PreparedMetric {
  let known: number | undefined;
  return {
    evaluate: () => {
      known ??= value();
      return known;
    },
  };
}

/** Σ over the rows; with weights the mean that they give times the number of rows. */
function sumOfRows(values: Float64Array): PreparedMetric {
  const rows = values.length;
  return {
    evaluate(weights) {
      let sum = 0;
      let total = 0;
      for (let row = 0; row < rows; row++) {
        const weight = weights === null ? 1 : weights[row];
        sum += weight * values[row];
        total += weight;
      }
      return weights === null ? sum : (rows * sum) / total;
    },
    influence() {
      const mean = this.evaluate(null) / rows;
      return values.map((value) => rows * (value - mean));
    },
  };
}

function squaredDistances({ memberships, cluster, clusters }: ClusteringPredictions): Float64Array {
  return Float64Array.from(cluster, (k, row) => memberships[row * clusters + k] ** 2);
}

interface Centroids {
  /** Clusters that have a row × width. */
  readonly centres: Float64Array;
  readonly sizes: Float64Array;
  /** Index of each row's cluster among those that have a row. */
  readonly labels: Int32Array;
  readonly used: number;
}

/** Means of the rows of each cluster: of the rows given, not the centres that were learned. */
function centroidsOf({ values, width }: DenseMatrix, cluster: Int32Array, clusters: number): Centroids {
  const place = new Int32Array(clusters).fill(-1);
  for (const k of cluster) place[k] = 0;
  let used = 0;
  for (let k = 0; k < clusters; k++) if (place[k] === 0) place[k] = used++;
  const labels = cluster.map((k) => place[k]);
  const centres = new Float64Array(used * width);
  const sizes = new Float64Array(used);
  for (let row = 0; row < labels.length; row++) {
    sizes[labels[row]]++;
    for (let j = 0; j < width; j++) centres[labels[row] * width + j] += values[row * width + j];
  }
  for (let k = 0; k < used; k++) for (let j = 0; j < width; j++) centres[k * width + j] /= sizes[k];
  return { centres, sizes, labels, used };
}

/**
 * The mean over clusters of the largest (Sᵢ + Sⱼ) / Mᵢⱼ, S the mean distance of a cluster's rows to its mean and M the
 * distance of two means (Davies and Bouldin 1979).
 */
function daviesBouldin({ points, cluster, clusters }: ClusteringPredictions): number {
  const { values, width, rows } = points!;
  const { centres, sizes, labels, used } = centroidsOf(points!, cluster, clusters);
  if (used < 2 || used >= rows) return Number.NaN;
  const spreads = new Float64Array(used);
  for (let row = 0; row < rows; row++) {
    const k = labels[row];
    spreads[k] += distance(values, row * width, centres, k * width, width) / sizes[k];
  }
  let sum = 0;
  for (let i = 0; i < used; i++) {
    let worst = 0;
    for (let j = 0; j < used; j++) {
      const apart = distance(centres, i * width, centres, j * width, width);
      // Means that coincide do not count, as in scikit-learn.
      if (j !== i && apart > 0) worst = Math.max(worst, (spreads[i] + spreads[j]) / apart);
    }
    sum += worst;
  }
  return sum / used;
}

/** Variance between the clusters over that within (Caliński and Harabasz 1974); 1 without any within. */
function calinskiHarabasz({ points, cluster, clusters }: ClusteringPredictions): number {
  const { values, width, rows } = points!;
  const { centres, sizes, labels, used } = centroidsOf(points!, cluster, clusters);
  if (used < 2 || used >= rows) return Number.NaN;
  const mean = new Float64Array(width);
  for (let k = 0; k < used; k++) {
    for (let j = 0; j < width; j++) mean[j] += (sizes[k] * centres[k * width + j]) / rows;
  }
  let between = 0;
  for (let k = 0; k < used; k++) between += sizes[k] * distance(centres, k * width, mean, 0, width) ** 2;
  let within = 0;
  for (let row = 0; row < rows; row++) {
    within += distance(values, row * width, centres, labels[row] * width, width) ** 2;
  }
  return within === 0 ? 1 : (between * (rows - used)) / (within * (used - 1));
}

function distance(
  a: Float32Array | Float64Array,
  aStart: number,
  b: Float32Array | Float64Array,
  bStart: number,
  width: number,
): number {
  let square = 0;
  for (let j = 0; j < width; j++) {
    const difference = a[aStart + j] - b[bStart + j];
    square += difference * difference;
  }
  return Math.sqrt(square);
}

/**
 * Agreement of two labelings beyond chance (Hubert and Arabie 1985), from counts of pairs as in scikit-learn.
 * @param first whole numbers from 0, one a row; as `second`.
 */
export function adjustedRand(first: Int32Array, second: Int32Array): number {
  const n = first.length;
  const cells = new Map<number, number>();
  const rows = new Map<number, number>();
  const columns = new Map<number, number>();
  const width = second.reduce((largest, label) => Math.max(largest, label), 0) + 1;
  const count = (map: Map<number, number>, key: number) => map.set(key, (map.get(key) ?? 0) + 1);
  for (let i = 0; i < n; i++) {
    count(cells, first[i] * width + second[i]);
    count(rows, first[i]);
    count(columns, second[i]);
  }
  const squares = (map: Map<number, number>) => [...map.values()].reduce((sum, each) => sum + each * each, 0);
  const together = squares(cells) - n;
  const falsePositive = squares(columns) - squares(cells);
  const falseNegative = squares(rows) - squares(cells);
  const apart = n * n - n - together - falsePositive - falseNegative;
  if (falsePositive === 0 && falseNegative === 0) return 1;
  return (
    (2 * (together * apart - falseNegative * falsePositive)) /
    ((together + falseNegative) * (falseNegative + apart) +
      (together + falsePositive) * (falsePositive + apart))
  );
}
