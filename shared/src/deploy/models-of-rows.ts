import { ConfigurationError } from '../base/errors.ts';

/** Learners whose models are made of the training rows themselves. */
const modelsOfRows: ReadonlySet<string> = new Set(['label-spreading']);

/**
 * Refuses to publish a model that anybody could read training rows from, unless rows may be published.
 * @param publishRows `deploy.publish-predictions`.
 * @throws ConfigurationError
 */
export function refuseModelsOfRows(learner: string, publishRows: boolean): void {
  if (publishRows || !modelsOfRows.has(learner)) return;
  throw new ConfigurationError(
    `A model of ${learner} is made of its training rows: anybody could read them.`,
    {
      location: { key: 'deploy.target' },
      hint: 'Choose another target, or say with "publish-predictions: true" that single rows may be published.',
    },
  );
}
