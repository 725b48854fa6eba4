import { ConfigurationError } from '../base/errors.ts';
import { binaryCosts, type Costs, expectedCost } from '../evaluate/costs.ts';
import {
  type ChosenThreshold,
  chooseThreshold,
  defaultCriterion,
  type ThresholdCriterion,
} from '../evaluate/decision-threshold.ts';
import type { Examples, Predictor } from './learner.ts';

/** A threshold, or what it is to be chosen by on the validation split. */
export type ThresholdRequest = number | ThresholdCriterion;

/** `train.threshold` as it is written. */
export type ConfiguredThreshold =
  | number
  | 'auto'
  | { maximise: Exclude<ThresholdCriterion, typeof expectedCost> }
  | { minimise: typeof expectedCost }
  | undefined;

/** Predicted positive at this probability or above where nothing is said. */
const usualThreshold = 0.5;

const key = 'train.threshold';

/**
 * What is asked for: `auto` means by what mistakes cost where that is stated, else by balanced accuracy.
 * @throws ConfigurationError if costs are to be minimised and there are none.
 */
export function thresholdRequest(
  configured: ConfiguredThreshold,
  costs: Costs | undefined,
): ThresholdRequest {
  if (configured === undefined) return usualThreshold;
  if (typeof configured === 'number') return configured;
  if (configured === 'auto') return costs === undefined ? defaultCriterion : expectedCost;
  if ('maximise' in configured) return configured.maximise;
  if (costs !== undefined) return configured.minimise;
  throw new ConfigurationError(
    `The threshold is to minimise ${expectedCost}, and nothing says what mistakes cost.`,
    {
      location: { key },
      hint: 'Say it, for example gate: { costs: { "yes": { "no": 5 }, "no": { "yes": 1 } } }.',
    },
  );
}

/**
 * The threshold where it is stated.
 * @param why it cannot be chosen, as the end of a sentence.
 * @throws ConfigurationError if it is to be chosen.
 */
export function statedThreshold(configured: ConfiguredThreshold, why: string): number {
  if (configured === undefined) return usualThreshold;
  if (typeof configured === 'number') return configured;
  throw cannotChoose(why);
}

function cannotChoose(why: string): ConfigurationError {
  return new ConfigurationError(`The threshold cannot be chosen: ${why}.`, {
    location: { key },
    hint: 'State it as a number, for example "threshold: 0.3", or leave it out.',
  });
}

/**
 * Before a training that may take long: whether there is something to choose.
 * @param classes of the training split; none where numbers are predicted.
 * @throws ConfigurationError
 */
export function requireChoosable(
  request: ThresholdRequest,
  classes: readonly string[],
  validationRows: number,
): void {
  if (typeof request === 'number') return;
  if (classes.length !== 2) throw cannotChoose('it decides between two classes, and there are not two');
  if (validationRows === 0) throw cannotChoose('it is chosen on the validation split, which has no rows');
}

/**
 * The threshold of a model; chosen by its answers to the validation rows alone, so that the test rows stay unseen.
 * @param positive the label that it is about.
 * @throws ConfigurationError if no validation row tells one threshold from another.
 */
export function chosenThreshold(
  request: ThresholdCriterion,
  predictor: Predictor,
  validation: Examples,
  { classes, positive, costs }: { classes: readonly string[]; positive: string; costs: Costs | undefined },
): ChosenThreshold {
  const index = classes.indexOf(positive);
  const output = predictor.predict(validation.table);
  const probabilities = Float64Array.from(
    validation.target,
    (_, row) => output[row * classes.length + index],
  );
  const isPositive = Uint8Array.from(validation.target, (label) => Number(label === index));
  const prices = costs === undefined ? undefined : binaryCosts(costs, classes[1 - index], positive);
  const chosen = chooseThreshold(probabilities, isPositive, request, prices);
  if (chosen === null) throw cannotChoose('all validation rows are of one class');
  return chosen;
}
