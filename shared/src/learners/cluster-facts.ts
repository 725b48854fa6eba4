import type { Table } from '../data/table.ts';
import type { ClusteringPredictions } from '../evaluate/predictions.ts';

/** What one cluster looks like, in the columns as they are in the data. */
export interface ClusterFacts {
  readonly cluster: number;
  readonly rows: number;
  readonly share: number;
  /** Mean of the present values of each column of numbers; null where there is none. */
  readonly means: Readonly<Record<string, number | null>>;
  /** What is most unlike the other rows, strongest first. */
  readonly marks: readonly ClusterMark[];
}

/** One way in which a cluster differs from all rows. */
export interface ClusterMark {
  readonly column: string;
  /** Of a text column: the category. */
  readonly category: string | null;
  /** Mean, or share of the category, in the cluster and in all rows. */
  readonly inside: number;
  readonly overall: number;
  /** The difference in standard deviations of all rows. */
  readonly deviations: number;
}

/** Marks that are kept of a cluster. */
const keptMarks = 5;
/** Categories of fewer rows than this are not named: they give single rows away. */
const leastNamedRows = 10;

/**
 * Sizes of the clusters, their centres in original units, and what sets each apart: the columns whose mean (or the
 * categories whose share) is the most standard deviations from that of all rows.
 * @param names columns to look at: the features.
 */
export function clusterFacts(
  { cluster, clusters, slices, rows }: ClusteringPredictions,
  names: readonly string[],
): ClusterFacts[] {
  const sizes = new Float64Array(clusters);
  for (const k of cluster) sizes[k]++;
  const found = Array.from({ length: clusters }, () => ({
    means: {} as Record<string, number | null>,
    marks: [] as ClusterMark[],
  }));
  for (const name of names) {
    const column = slices.columns.get(name);
    if (column === undefined) continue;
    if (column.kind === 'numeric') {
      const { inside, overall, spread } = momentsBy(column.values, cluster, clusters);
      for (let k = 0; k < clusters; k++) {
        const mean = Number.isNaN(inside[k]) ? null : inside[k];
        found[k].means[name] = mean;
        if (mean === null || !(spread > 0)) continue;
        found[k].marks.push({
          column: name,
          category: null,
          inside: mean,
          overall,
          deviations: (mean - overall) / spread,
        });
      }
      continue;
    }
    for (const [code, category] of column.dictionary.entries()) {
      const present = Float64Array.from(column.codes, (each) => Number(each === code));
      const { inside, overall, spread } = momentsBy(present, cluster, clusters);
      if (overall * rows < leastNamedRows) continue;
      for (let k = 0; k < clusters; k++) {
        if (Number.isNaN(inside[k]) || !(spread > 0)) continue;
        const deviations = (inside[k] - overall) / spread;
        found[k].marks.push({ column: name, category, inside: inside[k], overall, deviations });
      }
    }
  }
  return found.map(({ means, marks }, k) => ({
    cluster: k,
    rows: sizes[k],
    share: rows === 0 ? 0 : sizes[k] / rows,
    means,
    marks: marks.sort((a, b) => Math.abs(b.deviations) - Math.abs(a.deviations)).slice(0, keptMarks),
  }));
}

/** Mean in each cluster, mean and standard deviation of all; missing values do not count. */
function momentsBy(
  values: Float64Array,
  cluster: Int32Array,
  clusters: number,
): { inside: Float64Array; overall: number; spread: number } {
  const sums = new Float64Array(clusters);
  const counts = new Float64Array(clusters);
  for (let row = 0; row < values.length; row++) {
    if (Number.isNaN(values[row])) continue;
    sums[cluster[row]] += values[row];
    counts[cluster[row]]++;
  }
  const count = counts.reduce((sum, each) => sum + each, 0);
  const overall = sums.reduce((sum, each) => sum + each, 0) / count;
  let squares = 0;
  for (const value of values) if (!Number.isNaN(value)) squares += (value - overall) ** 2;
  return { inside: sums.map((sum, k) => sum / counts[k]), overall, spread: Math.sqrt(squares / count) };
}

/** Names of the columns of numbers among those given. */
export function numericNames(table: Table, names: readonly string[]): string[] {
  return names.filter((name) => table.columns.get(name)?.kind === 'numeric');
}
