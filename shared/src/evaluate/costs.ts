import { ConfigurationError } from '../base/errors.ts';
import { suggestName } from '../base/nearest.ts';
import type { ClassificationPredictions, Predictions } from './predictions.ts';

/** What answers cost: actual class to predicted class to cost, as it is written. */
export type Costs = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The name of the metric that is the mean cost of a row. */
export const expectedCost = 'expected_cost';

/** Classes that are named in full in a message. */
const namedCells = 3;

/**
 * The costs as a matrix, actual × predicted class, row by row. A right answer costs nothing unless it is stated.
 * @param known labels that the model, the baseline or the rows have, sorted.
 * @param learned labels among them between which every confusion must have a cost; one with another label, which no model
 *   was meant to know, may be left out: its cost is NaN.
 * @throws ConfigurationError for a class that is not there, or a confusion without a cost.
 */
export function costMatrix(
  costs: Costs,
  known: readonly string[],
  learned: readonly string[],
): Float64Array<ArrayBuffer> {
  const matrix = new Float64Array(known.length * known.length).fill(Number.NaN);
  for (let index = 0; index < known.length; index++) matrix[index * (known.length + 1)] = 0;
  const placeOf = (label: string, key: string): number => {
    const place = known.indexOf(label);
    if (place >= 0) return place;
    throw new ConfigurationError(`There is no class "${label}" that could have a cost.`, {
      location: { key },
      hint: suggestName(label, known),
    });
  };
  for (const [actual, row] of Object.entries(costs)) {
    const start = placeOf(actual, 'gate.costs') * known.length;
    for (const [predicted, cost] of Object.entries(row)) {
      matrix[start + placeOf(predicted, `gate.costs.${actual}`)] = cost;
    }
  }
  requireComplete(matrix, known, learned);
  return matrix;
}

/** Of two classes: what true negatives, false positives, false negatives and true positives cost; NaN where nobody said. */
export function binaryCosts(costs: Costs, negative: string, positive: string): Float64Array {
  const costOf = (actual: string, predicted: string): number => {
    const row = Object.hasOwn(costs, actual) ? costs[actual] : {};
    if (Object.hasOwn(row, predicted)) return row[predicted];
    return actual === predicted ? 0 : Number.NaN;
  };
  const labels = [negative, positive];
  return Float64Array.from(labels.flatMap((actual) => labels.map((predicted) => costOf(actual, predicted))));
}

/** @throws ConfigurationError that says which confusions have no cost. */
function requireComplete(matrix: Float64Array, known: readonly string[], learned: readonly string[]): void {
  const missing: string[] = [];
  for (const actual of learned) {
    for (const predicted of learned) {
      const cost = matrix[known.indexOf(actual) * known.length + known.indexOf(predicted)];
      if (Number.isNaN(cost)) missing.push(`"${actual}" taken for "${predicted}"`);
    }
  }
  if (missing.length === 0) return;
  const more = missing.length > namedCells ? ` and ${missing.length - namedCells} more` : '';
  throw new ConfigurationError(
    `The costs do not say what these mistakes cost: ${missing.slice(0, namedCells).join(', ')}${more}.`,
    {
      location: { key: 'gate.costs' },
      hint: 'State a cost for each actual class and each other class that it may be taken for; 0 is one, too.',
    },
  );
}

/**
 * Predictions that know what their mistakes cost; those of another task, and without costs, as they are.
 * @param learned labels that the model knows; absent means all that the predictions have.
 * @throws ConfigurationError see `costMatrix`.
 */
export function withCosts<P extends Predictions>(
  predictions: P,
  costs: Costs | undefined,
  learned?: readonly string[],
): P {
  if (costs === undefined || predictions.task !== 'classification') return predictions;
  const { classes } = predictions;
  return { ...predictions, costs: costMatrix(costs, classes, learned ?? classes) };
}

/** The cost of each row: NaN for a confusion without one. */
export function costsOfRows({
  rows,
  classes,
  actual,
  predicted,
  costs,
}: ClassificationPredictions): Float64Array {
  const scores = new Float64Array(rows);
  for (let row = 0; row < rows; row++) scores[row] = costs![actual[row] * classes.length + predicted[row]];
  return scores;
}

/**
 * By how much a row's cost changes when another label is predicted, as a root mean square over the rows and the labels
 * that each was not predicted to be in place of the right one.
 */
export function costSwing({ classes, actual, costs }: ClassificationPredictions): number {
  const size = classes.length;
  const counts = new Float64Array(size);
  for (const label of actual) counts[label]++;
  let squares = 0;
  let weight = 0;
  for (let label = 0; label < size; label++) {
    if (counts[label] === 0) continue;
    for (let other = 0; other < size; other++) {
      const change = costs![label * size + other] - costs![label * (size + 1)];
      if (other === label || Number.isNaN(change)) continue;
      squares += counts[label] * change ** 2;
      weight += counts[label];
    }
  }
  return weight === 0 ? 0 : Math.sqrt(squares / weight);
}
