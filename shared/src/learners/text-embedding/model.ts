import { z } from 'zod';
import { messageOf } from '../../base/errors.ts';
import { packFloats, packIntegers, unpackFloats, unpackIntegers } from '../../features/packed-numbers.ts';
import { outputsOf, type Target } from '../mlp/target.ts';
import { damagedFile, jsonBytes, parseJsonFile } from '../model-file.ts';
import type { Weights } from './network.ts';

/** Where the model lies in `model/` of a package. */
export const modelFile = 'text-embedding.json';

const modelSchema = z.strictObject({
  format: z.literal('mlops-text-embedding/1'),
  target: z.discriminatedUnion('task', [
    z.strictObject({
      task: z.literal('classification'),
      /** Labels in the order of the outputs. */
      classes: z.array(z.string()).min(2),
    }),
    /** The value is mean + scale · the output. */
    z.strictObject({ task: z.literal('regression'), mean: z.number(), scale: z.number().positive() }),
  ]),
  /** Names of the text columns; n-grams of the second and later ones are hashed apart from the first one's. */
  columns: z.array(z.string()).min(1).max(1000),
  buckets: z.int().min(1).max(65_536),
  dimensions: z.int().min(1).max(256),
  /** Places that have an embedding, ascending; others do not count. Packed integers. */
  places: z.string(),
  /** By place, `dimensions` numbers each. Packed floats, as the two below. */
  vectors: z.string(),
  /** By output, `dimensions` numbers each. */
  head: z.string(),
  bias: z.string(),
});

/** A trained model. */
export interface TextEmbeddingModel {
  readonly target: Target;
  readonly columns: readonly string[];
  readonly buckets: number;
  readonly dimensions: number;
  readonly places: ArrayLike<number>;
  readonly weights: Weights;
}

/** The file's bytes. */
export function serializeModel({
  weights,
  places,
  target,
  columns,
  ...sizes
}: TextEmbeddingModel): Uint8Array {
  const content: z.input<typeof modelSchema> = {
    format: 'mlops-text-embedding/1',
    target,
    columns: [...columns],
    ...sizes,
    places: packIntegers(places),
    vectors: packFloats(weights.vectors),
    head: packFloats(weights.head),
    bias: packFloats(weights.bias),
  };
  return jsonBytes(content);
}

/** @throws InfrastructureError if it is no model of this format, saying where. */
export function parseModel(bytes: Uint8Array): TextEmbeddingModel {
  const model = parseJsonFile(bytes, modelFile, modelSchema);
  const { target, columns, buckets, dimensions } = model;
  const unpack = <T>(key: 'places' | 'vectors' | 'head' | 'bias', read: (packed: string) => T): T => {
    try {
      return read(model[key]);
    } catch (error) {
      throw damagedFile(modelFile, `${key}: ${messageOf(error)}`);
    }
  };
  const places = unpack('places', unpackIntegers);
  if (!places.every((place, i) => place < buckets && (i === 0 || places[i - 1] < place))) {
    throw damagedFile(modelFile, `places: they must ascend and be below ${buckets}`);
  }
  const sizes = {
    vectors: places.length * dimensions,
    head: outputsOf(target) * dimensions,
    bias: outputsOf(target),
  };
  const floats = (key: keyof typeof sizes): Float32Array => {
    const values = unpack(key, unpackFloats);
    if (values.length === sizes[key]) return values;
    throw damagedFile(modelFile, `${key}: ${values.length} numbers where ${sizes[key]} are needed`);
  };
  const weights = { vectors: floats('vectors'), head: floats('head'), bias: floats('bias') };
  return { target, columns, buckets, dimensions, places, weights };
}
