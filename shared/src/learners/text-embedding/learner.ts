import { ConfigurationError } from '../../base/errors.ts';
import { Random } from '../../base/random.ts';
import type { Table } from '../../data/table.ts';
import type { FittedFeatures } from '../../features/features.ts';
import { checkpointsOf } from '../checkpoint.ts';
import type {
  Examples,
  Learner,
  Predictor,
  TrainedModel,
  TrainingContext,
  TrainingInput,
} from '../learner.ts';
import { encodeTarget, fitTarget, outputsOf } from '../mlp/target.ts';
import { fileOf } from '../model-file.ts';
import { type Bags, bagsOf, reachedPlaces, renumber } from './bags.ts';
import { modelFile, parseModel, serializeModel, type TextEmbeddingModel } from './model.ts';
import { answers, firstWeights } from './network.ts';
import { type TextEmbeddingParameters, textEmbeddingParameters } from './parameters.ts';
import { type BaggedExamples, trainEmbedding } from './training.ts';

/** Texts as the average of their words' and n-grams' embeddings, with a linear layer on it. Other columns do not count. */
export const textEmbedding: Learner<TextEmbeddingParameters> = {
  name: 'text-embedding',
  description: 'Learns from columns of free text: averaged embeddings of words and n-grams, as in fastText.',
  tasks: ['classification', 'regression'],
  params: textEmbeddingParameters,
  train: trainTextEmbedding,
  load: async (files) => predictorOf(parseModel(fileOf(files, modelFile))),
};

async function trainTextEmbedding(
  input: TrainingInput<TextEmbeddingParameters>,
  context: TrainingContext,
): Promise<TrainedModel> {
  context.signal.throwIfAborted();
  const { params } = input;
  const { buckets, dimensions } = params;
  const columns = textColumns(input.features);
  const target = fitTarget(input.task, input.classes, input.train.target);
  for (const split of ['train', 'validation'] as const) {
    if (input[split].table.rows > 0) continue;
    throw new ConfigurationError(`The ${split === 'train' ? 'training' : 'validation'} split has no rows.`, {
      location: { key: 'data.split' },
      hint: `Give ${split} a larger share; text-embedding needs both: to learn from, and to stop by.`,
    });
  }
  const bags = bagsOf(input.train.table, columns, buckets);
  const places = reachedPlaces(bags, buckets, params['min-rows']);
  if (places.length === 0) {
    throw new ConfigurationError(
      `No word or n-gram comes in ${params['min-rows']} rows of the training split.`,
      {
        location: { key: 'train.params.min-rows' },
        hint: 'Use a smaller min-rows, or provide more rows.',
      },
    );
  }
  const random = new Random(input.seed);
  const weights = firstWeights(places.length, dimensions, outputsOf(target), random);
  const examples = (split: Examples, own: Bags): BaggedExamples => ({
    bags: renumber(own, places, buckets),
    expected: encodeTarget(target, split.target),
    weights: meanOne(split.weights),
  });
  const { history, bestStep } = await trainEmbedding(
    weights,
    target,
    {
      train: examples(input.train, bags),
      validation: examples(input.validation, bagsOf(input.validation.table, columns, buckets)),
    },
    params,
    random,
    context,
    checkpointsOf(context, textEmbedding.name, input),
  );
  const model: TextEmbeddingModel = { target, columns, buckets, dimensions, places, weights };
  return {
    files: new Map([[modelFile, serializeModel(model)]]),
    predictor: predictorOf(model),
    history,
    bestStep,
    importance: null,
    engine: 'javascript',
  };
}

/** @throws ConfigurationError if no column is free text. */
function textColumns({ features }: FittedFeatures): string[] {
  const columns = features.filter(({ kind }) => kind === 'text').map(({ name }) => name);
  if (columns.length > 0) return columns;
  throw new ConfigurationError('There is no column of free text to learn from.', {
    location: { key: 'train.algorithm' },
    hint: 'text-embedding reads columns with a hundred texts or more that mostly differ; for others use mlp.',
  });
}

function meanOne(weights: Float64Array | undefined): Float32Array | null {
  if (weights === undefined) return null;
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  return Float32Array.from(weights, (weight) => weight / mean);
}

function predictorOf(model: TextEmbeddingModel): Predictor {
  const { target, columns, buckets, places, weights } = model;
  return {
    predict: (table: Table) =>
      answers(weights, target, renumber(bagsOf(table, columns, buckets), places, buckets)),
  };
}
