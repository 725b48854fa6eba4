import { z } from 'zod';
import { profileNumbers, type TableProfile, tableProfileSchema } from '../../data/profile/profile.ts';
import { selectRows, type Table } from '../../data/table.ts';
import { principalComponents } from '../../learners/pca/components.ts';
import { referenceFromProfile } from '../numeric-reference.ts';
import { ksPValue, ksStatistic } from '../tests/ks.ts';
import { rankShift, rankSumPValue } from '../tests/rank-sum.ts';
import type { JointEvidence } from './joint-evidence.ts';
import { encodableColumns, encodePlaces, mostEncodedColumns } from './place-encoding.ts';

/** Share of the variance that the kept components explain, as in NannyML's default. */
const explainedVariance = 0.65;
const mostComponents = 32;
/** Rows that the components are fitted to, and rows of either side that are judged: more sharpen the answer little. */
const mostRows = 20_000;
/** Fewer rows without part in the fit tell too little about how well other rows are put together again. */
const leastHeldOutRows = 50;
/** A column is told apart by its residual when that is so many times what it was. */
const tellingRatio = 1.1;

const finiteNumbers = (length: number) => z.array(z.number()).max(length);

/**
 * How well rows are put together again from few principal components: part of the profile of a model package.
 * @see encodePlaces for what the columns are encoded as.
 */
export const reconstructionSchema = z
  .strictObject({
    format: z.literal('mlops-reconstruction/1'),
    /** Columns of the features' profile, in the order of the vectors. */
    columns: z.array(z.string()).min(2).max(mostEncodedColumns),
    means: finiteNumbers(mostEncodedColumns),
    /** Standard deviation of each encoded column. */
    deviations: z.array(z.number().positive()).max(mostEncodedColumns),
    /** Orthogonal vectors of unit length. */
    components: z.array(finiteNumbers(mostEncodedColumns)).min(1).max(mostComponents),
    /** Profile of the one column `error`: the distance of held-out rows from what the components make of them. */
    errors: tableProfileSchema.refine(
      ({ columns }) => columns.error?.kind === 'numeric' && columns.error.quantiles.length > 0,
      { error: 'must have the numeric column "error"' },
    ),
    /** Mean squared residual of each column over held-out rows. */
    residuals: z.array(z.number().nonnegative()).max(mostEncodedColumns),
  })
  .refine(
    ({ columns, means, deviations, components, residuals }) =>
      [means, deviations, residuals, ...components].every((list) => list.length === columns.length),
    { error: 'must have a number for each column' },
  );
export type Reconstruction = z.infer<typeof reconstructionSchema>;

/**
 * Fits principal components to training rows, and measures on rows that had no part in the fit how much they miss: a
 * batch that is alike then misses as much, and neither more nor less.
 * @param profile of the training rows.
 * @returns null with fewer than two columns that can be encoded, or too few held-out rows.
 */
export function fitReconstruction(
  profile: TableProfile,
  train: Table,
  heldOut: Table,
): Reconstruction | null {
  const names = encodableColumns(profile).filter(
    (name) => train.columns.has(name) && heldOut.columns.has(name),
  );
  const width = names.length;
  if (width < 2 || heldOut.rows < leastHeldOutRows) return null;
  const fittedRows = spreadRows(train, names);
  const { rows } = fittedRows;
  const values = encodePlaces(profile, names, fittedRows);
  const { means, deviations } = standardise(values, width);
  if (deviations.some((deviation) => !(deviation > 0))) {
    const varied = new Set(names.filter((_, j) => deviations[j] > 0));
    const columns = Object.fromEntries(Object.entries(profile.columns).filter(([name]) => varied.has(name)));
    return fitReconstruction({ rows: profile.rows, columns }, train, heldOut);
  }
  const { directions, variances } = principalComponents({ values: Float32Array.from(values), width, rows });
  const all = variances.reduce((sum, variance) => sum + variance, 0);
  const components: number[][] = [];
  let explained = 0;
  // At least one direction is left out: with all of them every row comes out as it went in.
  while (components.length < Math.min(width - 1, mostComponents) && explained < explainedVariance * all) {
    const k = components.length;
    explained += variances[k];
    components.push(Array.from(directions.subarray(k * width, (k + 1) * width), short));
  }
  const fitted = { columns: names, means: means.map(short), deviations: deviations.map(short), components };
  const { errors, residuals } = reconstruct(fitted, profile, spreadRows(heldOut, names));
  return {
    format: 'mlops-reconstruction/1',
    ...fitted,
    errors: { rows: errors.length, columns: { error: profileNumbers(errors) } },
    residuals: Array.from(residuals, short),
  };
}

/**
 * Whether the errors of the current rows are distributed as those of the held-out rows: by Kolmogorov–Smirnov and by
 * rank sum, the smaller of both p-values counting twice.
 * @param profile that the components were fitted with.
 * @returns null where a column that it needs is not there.
 */
export function judgeReconstruction(
  fitted: Reconstruction,
  profile: TableProfile,
  current: Table,
): JointEvidence | null {
  const held = fitted.errors.columns.error;
  if (held.kind !== 'numeric' || fitted.columns.some((name) => !(name in profile.columns))) return null;
  if (fitted.columns.some((name) => !comparable(profile.columns[name].kind, current, name))) return null;
  const { errors, residuals } = reconstruct(fitted, profile, spreadRows(current, fitted.columns));
  const sorted = errors.sort();
  const reference = referenceFromProfile(held);
  const distance = ksStatistic(reference, sorted);
  const shift = rankShift(reference, sorted);
  const least = Math.min(
    ksPValue(distance, reference.count, sorted.length),
    rankSumPValue(shift, reference.count, sorted.length),
  );
  const ratios = fitted.columns.map((name, j) => ({
    name,
    ratio: residuals[j] / Math.max(1e-9, fitted.residuals[j]),
  }));
  return {
    test: 'reconstruction',
    label: 'Kolmogorov–Smirnov distance of the error after reconstruction from principal components',
    statistics: {
      reconstruction_error_ks: distance,
      reconstruction_error_rank_shift: shift,
      reconstruction_error_mean: sorted.reduce((sum, error) => sum + error, 0) / sorted.length,
      reconstruction_error_mean_reference: held.mean,
    },
    effectName: 'reconstruction_error_ks',
    effect: distance,
    effectThreshold: 0.05,
    pValue: Math.min(1, 2 * least),
    features: ratios
      .filter(({ ratio }) => ratio >= tellingRatio)
      .sort((a, b) => b.ratio - a.ratio)
      .slice(0, 3)
      .map(({ name }) => name),
  };
}

function comparable(kind: 'numeric' | 'categorical', current: Table, name: string): boolean {
  const column = current.columns.get(name);
  return column !== undefined && (kind === 'categorical' || column.kind === 'numeric');
}

/** @returns the distance of each row from its reconstruction, and the mean square of each column's part in it. */
function reconstruct(
  {
    columns,
    means,
    deviations,
    components,
  }: Pick<Reconstruction, 'columns' | 'means' | 'deviations' | 'components'>,
  profile: TableProfile,
  table: Table,
): { errors: Float64Array; residuals: Float64Array } {
  const width = columns.length;
  const values = encodePlaces(profile, columns, table);
  const errors = new Float64Array(table.rows);
  const residuals = new Float64Array(width);
  const rest = new Float64Array(width);
  for (let row = 0; row < table.rows; row++) {
    for (let j = 0; j < width; j++) rest[j] = (values[row * width + j] - means[j]) / deviations[j];
    // The components are orthogonal, so each can be taken off what the others left.
    for (const component of components) {
      let along = 0;
      for (let j = 0; j < width; j++) along += component[j] * rest[j];
      for (let j = 0; j < width; j++) rest[j] -= along * component[j];
    }
    let squares = 0;
    for (let j = 0; j < width; j++) {
      squares += rest[j] ** 2;
      residuals[j] += rest[j] ** 2 / table.rows;
    }
    errors[row] = Math.sqrt(squares);
  }
  return { errors, residuals };
}

/** Takes off the mean and divides by the deviation of each column, in place. */
function standardise(values: Float64Array, width: number): { means: number[]; deviations: number[] } {
  const rows = values.length / width;
  const means: number[] = [];
  const deviations: number[] = [];
  for (let j = 0; j < width; j++) {
    let mean = 0;
    for (let at = j; at < values.length; at += width) mean += values[at] / rows;
    let squares = 0;
    for (let at = j; at < values.length; at += width) squares += (values[at] - mean) ** 2;
    const deviation = Math.sqrt(squares / rows);
    for (let at = j; at < values.length; at += width) values[at] = (values[at] - mean) / deviation;
    means.push(mean);
    deviations.push(deviation);
  }
  return { means, deviations };
}

/** So many rows at equal steps: tables may be in some order. */
function spreadRows(table: Table, names: readonly string[]): Table {
  const columns = new Map(names.map((name) => [name, table.columns.get(name)!]));
  if (table.rows <= mostRows) return { rows: table.rows, columns };
  const step = table.rows / mostRows;
  return selectRows(
    { rows: table.rows, columns },
    Int32Array.from({ length: mostRows }, (_, i) => Math.floor(i * step)),
  );
}

/** Six digits: more would only make the package larger. */
function short(value: number): number {
  return Number(value.toPrecision(6));
}
