import { type Moments, mergeMoments, noMoments } from './moments.ts';
import { mostDistinctNumbers, type NumericProfile, profileQuantiles } from './profile.ts';
import { readQuantiles } from './quantiles.ts';
import { mergeWeightedValues, type WeightedValues, weightedValues } from './weighted-values.ts';

const steps = profileQuantiles - 1;

/** Parts that one row is counted in, so that half of a 256th of any number of rows is whole. */
const partsOfRow = 2 * steps;

/** The values that a profile tells of, and how far they may be from the truth. */
interface ToldValues {
  /** Weights in parts of a row. */
  readonly weighted: WeightedValues;
  /** By how many parts of rows at most the weight at or below any value, or below it, is wrong. */
  readonly error: number;
}

/**
 * The profile of all values together. The distinct values are counted where the profiles tell them all, else not known.
 *
 * Quantiles: let F be the distribution function of one profile's values and e its error. For q[j] ≤ v < q[j + 1] the
 * profile says j/256 − e ≤ F(v) ≤ (j + 1)/256 + e, since all values up to v are below q[j + 1]. The middle of it,
 * G(v) = (j + ½)/256, errs by at most 1/512 + e, as does its limit from the left; it is the distribution of half a
 * 256th at the minimum and at the maximum and a 256th at each quantile between. The G of all profiles, weighted by
 * their rows, err by ε, the weighted mean of their errors. The smallest q with G(q) ≥ k/256 then has
 * F(q) ≥ k/256 − ε, and F below q is less than k/256 + ε: the merged profile's error is ε, rounded up to whole rows.
 * Profiles that tell every value with its rows (up to 256 rows, one value, booleans) add nothing to it.
 * @param profiles at least one.
 */
export function mergeNumbers(
  type: NumericProfile['type'],
  profiles: readonly NumericProfile[],
): NumericProfile {
  let moments = noMoments;
  let weighted = weightedValues(new Float64Array(0));
  let error = 0;
  for (const profile of profiles) {
    moments = mergeMoments(moments, momentsOfProfile(profile));
    const told = toldValues(profile);
    weighted = mergeWeightedValues(weighted, told.weighted);
    error += told.error;
  }
  const { count } = moments;
  return {
    kind: 'numeric',
    type,
    rows: profiles.reduce((sum, { rows }) => sum + rows, 0),
    missing: profiles.reduce((sum, { missing }) => sum + missing, 0),
    mean: count > 0 ? moments.mean : null,
    squaredDeviations: count > 0 ? moments.squaredDeviations : 0,
    minimum: count > 0 ? moments.minimum : null,
    maximum: count > 0 ? moments.maximum : null,
    distinct: countDistinct(profiles),
    quantiles: count > 0 ? readQuantiles(weighted, moments) : [],
    quantileError: count > 0 ? Math.min(1, Math.ceil(error / partsOfRow) / count) : 0,
  };
}

function momentsOfProfile(profile: NumericProfile): Moments {
  const { rows, missing, mean, squaredDeviations, minimum, maximum } = profile;
  if (mean === null || minimum === null || maximum === null) return noMoments;
  return { count: rows - missing, minimum, maximum, mean, squaredDeviations };
}

function toldValues(profile: NumericProfile): ToldValues {
  const { quantiles, quantileError, type, mean } = profile;
  const count = profile.rows - profile.missing;
  if (quantiles.length === 0) return { weighted: weightedValues(new Float64Array(0)), error: 0 };
  const least = quantiles[0];
  const most = quantiles[steps];
  if (least === most) return { weighted: inParts([least], [count]), error: 0 };
  if (type === 'boolean') {
    const ones = Math.round((mean ?? 0) * count);
    return { weighted: inParts([0, 1], [count - ones, ones]), error: 0 };
  }
  if (count <= steps && quantileError === 0) {
    // Each value is the quantile of some k, and floor(256 i / count) is one of the i-th value's.
    const values = Float64Array.from(
      { length: count },
      (_, i) => quantiles[Math.floor((steps * (i + 1)) / count)],
    );
    const { values: distinct, weights } = weightedValues(values);
    return { weighted: inParts(distinct, weights), error: 0 };
  }
  const points = weightedValues(Float64Array.from(quantiles));
  const weights = points.weights.map((times) => 2 * count * times);
  weights[0] -= count;
  weights[weights.length - 1] -= count;
  // Whole rows but for the rounding of a division.
  const wrongRows = Math.ceil(quantileError * count - 1e-6);
  return { weighted: { values: points.values, weights }, error: count + partsOfRow * wrongRows };
}

function inParts(values: ArrayLike<number>, rows: ArrayLike<number>): WeightedValues {
  return {
    values: Float64Array.from(values),
    weights: Float64Array.from(rows, (count) => count * partsOfRow),
  };
}

/** @returns null unless the values of all profiles are known, or one profile is known to have those of the others. */
function countDistinct(profiles: readonly NumericProfile[]): number | null {
  const filled = profiles.filter(({ rows, missing }) => missing < rows);
  if (filled.length <= 1) return filled[0]?.distinct ?? (filled.length === 0 ? 0 : null);
  const seen = filled.map(({ quantiles }) => new Set(quantiles));
  const complete = filled.map(({ distinct }, index) => distinct === seen[index].size);
  const all = new Set(filled.flatMap(({ quantiles }) => quantiles));
  if (complete.every(Boolean)) return all.size <= mostDistinctNumbers ? all.size : null;
  // One that is not told whole, in whose quantiles all that the others have is found.
  const open = complete.indexOf(false);
  const isOnly = complete.lastIndexOf(false) === open;
  return isOnly && seen[open].size === all.size ? filled[open].distinct : null;
}
