import type { ColumnType } from '../data/table.ts';
import type { ServedModel } from './served-model.ts';

const tensorTypes: Readonly<Record<ColumnType, string>> = {
  integer: 'DT_INT64',
  number: 'DT_DOUBLE',
  boolean: 'DT_BOOL',
  text: 'DT_STRING',
  date: 'DT_STRING',
  timestamp: 'DT_STRING',
};

/** A model's signature as TensorFlow Serving tells it, and in words of ours beside it. */
export function describeModel({ version, manifest, reader, answers }: ServedModel, name: string): unknown {
  const tensor = (label: string, dtype: string, sizes: readonly number[]) => ({
    dtype,
    tensor_shape: { dim: sizes.map((size) => ({ size: String(size), name: '' })), unknown_rank: false },
    name: `${label}:0`,
  });
  const inputs = reader.fields.map((field) => [
    field.name,
    tensor(field.name, tensorTypes[field.type], [-1]),
  ]);
  const outputs = answers.fields.map((field) => [
    field.name,
    tensor(
      field.name,
      tensorTypes[field.type === 'number' ? 'number' : field.type],
      field.width === null ? [-1] : [-1, field.width],
    ),
  ]);
  return {
    model_spec: { name, signature_name: '', version: String(version.number) },
    metadata: {
      signature_def: {
        signature_def: {
          serving_default: {
            inputs: Object.fromEntries(inputs),
            outputs: Object.fromEntries(outputs),
            method_name: 'tensorflow/serving/predict',
          },
        },
      },
      mlops: {
        version: version.label,
        model_id: manifest.id,
        dataset_id: manifest.datasetId,
        task: manifest.task,
        learner: manifest.learner.name,
        classes: manifest.classes,
        positive: manifest.positive,
        threshold: manifest.threshold,
        fields: reader.fields,
      },
    },
  };
}
