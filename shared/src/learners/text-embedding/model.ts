import { z } from 'zod';
import { InfrastructureError, messageOf } from '../../base/errors.ts';
import { packFloats, packIntegers, unpackFloats, unpackIntegers } from '../../features/packed-numbers.ts';
import { outputsOf, type Target } from '../mlp/target.ts';
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
  return new TextEncoder().encode(`${JSON.stringify(content)}\n`);
}

/** @throws InfrastructureError if it is no model of this format, saying where. */
export function parseModel(bytes: Uint8Array): TextEmbeddingModel {
  let content: unknown;
  try {
    content = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw damaged(`it is not JSON: ${messageOf(error)}`);
  }
  const parsed = modelSchema.safeParse(content);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw damaged(`${issue.path.join('.') || 'the document'}: ${issue.message}`);
  }
  const { target, columns, buckets, dimensions } = parsed.data;
  const unpack = <T>(key: 'places' | 'vectors' | 'head' | 'bias', read: (packed: string) => T): T => {
    try {
      return read(parsed.data[key]);
    } catch (error) {
      throw damaged(`${key}: ${messageOf(error)}`);
    }
  };
  const places = unpack('places', unpackIntegers);
  if (!places.every((place, i) => place < buckets && (i === 0 || places[i - 1] < place))) {
    throw damaged(`places: they must ascend and be below ${buckets}`);
  }
  const sizes = {
    vectors: places.length * dimensions,
    head: outputsOf(target) * dimensions,
    bias: outputsOf(target),
  };
  const floats = (key: keyof typeof sizes): Float32Array => {
    const values = unpack(key, unpackFloats);
    if (values.length === sizes[key]) return values;
    throw damaged(`${key}: ${values.length} numbers where ${sizes[key]} are needed`);
  };
  const weights = { vectors: floats('vectors'), head: floats('head'), bias: floats('bias') };
  return { target, columns, buckets, dimensions, places, weights };
}

/** @param reason what is wrong with which part. */
export function damaged(reason: string): InfrastructureError {
  return new InfrastructureError(`The model's file ${modelFile} cannot be used: ${reason}.`, {
    hint: 'Fetch the model package again, or train with this version (mlops-text-embedding/1).',
  });
}
