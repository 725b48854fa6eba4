import { ConfigurationError } from '../base/errors.ts';
import type { Logger } from '../base/logger.ts';
import type { Examples, Learner, TrainedModel } from './learner.ts';
import { findLearner, learnerNames, parseParams } from './registry.ts';
import type { SupervisedTask } from './tasks.ts';
import { meanLoss } from './validation-loss.ts';

/** What `train.algorithm` says to have the algorithm chosen. */
export const automatic = 'auto';

/** What is tried, those that are there; of equal losses the first wins. */
const shortList = ['gradient-boosted-trees', 'random-forest', 'linear', 'mlp'];

/** One algorithm that was looked at. */
export interface Attempt {
  readonly algorithm: string;
  /** Log loss or squared error on the validation split, weighted; null if there is no model. */
  readonly validationLoss: number | null;
  /** Why there is no loss; else null. */
  readonly reason: string | null;
}

/** An algorithm with what it has learned. */
export interface Choice {
  readonly learner: Learner;
  /** All parameters, which are the defaults. */
  readonly params: unknown;
  readonly model: TrainedModel;
  /** Everything that was tried, in the order in which it was. */
  readonly attempts: readonly Attempt[];
}

export interface ChoiceRequest {
  readonly task: SupervisedTask;
  readonly classes: readonly string[];
  readonly validation: Examples;
  /** As the user wrote them: none are possible. */
  readonly params: Readonly<Record<string, unknown>>;
  readonly log: Logger;
  readonly signal: AbortSignal;
  /** Why an algorithm cannot be used for what is to become of the model; null if it can. */
  unfit(algorithm: string): string | null;
  train(learner: Learner, params: unknown): Promise<TrainedModel>;
}

/**
 * Trains each algorithm of a short list with its defaults and keeps the model with the least loss on the validation
 * split. An algorithm that cannot learn from the data is passed over.
 * @throws ConfigurationError if parameters were given, there is nothing to choose by, or no algorithm can learn.
 * @throws the signal's reason if it is aborted.
 */
export async function chooseAlgorithm(request: ChoiceRequest): Promise<Choice> {
  const { task, classes, validation, log, signal } = request;
  const [parameter] = Object.keys(request.params);
  if (parameter !== undefined) {
    throw new ConfigurationError(
      'With "algorithm: auto" there can be no parameters: it tries the defaults.',
      {
        location: { key: `train.params.${parameter}` },
        hint: 'Leave train.params out, or name the algorithm that they are for.',
      },
    );
  }
  if (validation.table.rows === 0) {
    throw new ConfigurationError('"algorithm: auto" chooses by the validation split, which has no rows.', {
      location: { key: 'data.split' },
      hint: 'Give the validation split a share, or name an algorithm.',
    });
  }
  const attempts: Attempt[] = [];
  let best: (Omit<Choice, 'attempts'> & { loss: number }) | null = null;
  let firstError: ConfigurationError | null = null;
  for (const algorithm of shortList.filter((name) => learnerNames.includes(name))) {
    signal.throwIfAborted();
    const learner = await findLearner(algorithm);
    if (!learner.tasks.includes(task)) continue;
    const unfit = request.unfit(algorithm);
    if (unfit !== null) {
      attempts.push({ algorithm, validationLoss: null, reason: unfit });
      continue;
    }
    try {
      const params = parseParams(learner, task, {});
      const model = await request.train(learner, params);
      const loss = meanLoss(task, classes.length, model.predictor.predict(validation.table), validation);
      if (!Number.isFinite(loss)) {
        attempts.push({ algorithm, validationLoss: null, reason: 'Its loss is not a number.' });
        continue;
      }
      attempts.push({ algorithm, validationLoss: loss, reason: null });
      log.info(`${algorithm}: validation loss ${loss.toPrecision(5)}`);
      if (best === null || loss < best.loss) best = { learner, params, model, loss };
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof ConfigurationError)) throw error;
      firstError ??= error;
      attempts.push({ algorithm, validationLoss: null, reason: error.message });
      log.info(`${algorithm}: ${error.message}`);
    }
  }
  signal.throwIfAborted();
  if (best !== null) return { learner: best.learner, params: best.params, model: best.model, attempts };
  throw (
    firstError ??
    new ConfigurationError('No algorithm could be tried.', {
      location: { key: 'train.algorithm' },
      hint: attempts.map(({ algorithm, reason }) => `${algorithm}: ${reason}`).join(' '),
    })
  );
}
