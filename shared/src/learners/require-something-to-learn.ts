import { ConfigurationError } from '../base/errors.ts';
import type { TrainingInput } from './learner.ts';

/** @throws ConfigurationError if there is nothing to learn from: no rows, or one class alone. */
export function requireSomethingToLearn({ task, classes, train }: TrainingInput<unknown>): void {
  if (train.table.rows === 0) {
    throw new ConfigurationError('There are no rows to train on.', {
      hint: 'Look at data.query and data.split: the training split is empty.',
    });
  }
  if (task === 'classification' && classes.length < 2) {
    throw new ConfigurationError(`The target has ${classes.length} class; two are needed to tell apart.`, {
      hint: 'Choose another target, or data with more than one class.',
    });
  }
}
