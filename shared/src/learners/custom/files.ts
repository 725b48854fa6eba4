import type { io, Variable } from '@tensorflow/tfjs-core';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import { z } from 'zod';
import { messageOf } from '../../base/errors.ts';
import type { Engine } from '../../engine/engine.ts';
import { assignWeights } from '../mlp/network.ts';
import { outputsOf, type Target } from '../mlp/target.ts';
import { damagedFile, fileOf, parseJsonFile } from '../model-file.ts';
import { knownClasses, unknownClass } from './known-classes.ts';
import { withStableNames } from './layer-names.ts';
import { allVariables, modelSize, type OutputKind } from './network.ts';
import { withWeightLimit } from './weight-limit.ts';

const modelFile = 'model.json';
const weightsFile = 'weights.bin';
const targetFile = 'custom.json';

const formatName = z.literal('mlops-custom/1');
const targetSchema = z.discriminatedUnion('task', [
  z.strictObject({
    format: formatName,
    task: z.literal('classification'),
    /** Labels in the order of the model's outputs. */
    classes: z.array(z.string()).min(2),
    /** Whether they are probabilities, or numbers whose softmax is. */
    outputs: z.enum(['probabilities', 'raw']),
  }),
  z.strictObject({
    format: formatName,
    task: z.literal('regression'),
    /** The value is mean + scale · the model's output. */
    mean: z.number(),
    scale: z.number().positive(),
    outputs: z.literal('raw'),
  }),
]);

const modelSchema = z.object({
  format: z.literal('layers-model'),
  modelTopology: z.looseObject({ class_name: z.enum(['Sequential', 'Model', 'Functional']) }),
  weightsManifest: z.tuple([
    z.object({
      paths: z.tuple([z.literal(weightsFile)]),
      weights: z.array(
        z.strictObject({
          name: z.string(),
          shape: z.array(z.int().min(1)).max(8),
          dtype: z.literal('float32'),
        }),
      ),
    }),
  ]),
});

/** Numbers for one row that the layers of a packaged model may compute: 1 GiB. */
const mostValuesPerRow = 2 ** 28;

/** A packaged model, open: its tensors stay in the back end as long as the process runs. */
export interface OpenModel {
  readonly model: LayersModel;
  readonly target: Target;
  readonly kind: OutputKind;
  readonly inputs: number;
}

/**
 * The files of a trained model: `model.json` and `weights.bin`, a layers model that `tf.loadLayersModel` reads, and
 * `custom.json`, which says what its outputs mean.
 */
export async function writeModel(
  engine: Engine,
  model: LayersModel,
  target: Target,
  kind: OutputKind,
): Promise<Map<string, Uint8Array>> {
  const { io } = engine.tf;
  const copy = await openTopology(engine, withStableNames(model.toJSON(null, false) as object));
  let artifacts: io.ModelArtifacts | undefined;
  try {
    const values = allVariables(model).map((variable) => variable.dataSync() as Float32Array);
    assignWeights(engine, allVariables(copy), values);
    await copy.save(
      io.withSaveHandler(async (saved) => {
        artifacts = saved;
        return { modelArtifactsInfo: io.getModelArtifactsInfoForJSON(saved) };
      }),
    );
  } finally {
    copy.dispose();
  }
  const { modelTopology, format, generatedBy, weightSpecs, weightData } = artifacts as io.ModelArtifacts;
  const json: io.ModelJSON = {
    modelTopology: modelTopology as object,
    format,
    generatedBy,
    convertedBy: null,
    weightsManifest: [{ paths: [weightsFile], weights: weightSpecs as io.WeightsManifestEntry[] }],
  };
  const meaning = targetSchema.parse({ format: 'mlops-custom/1', ...target, outputs: kind });
  return new Map([
    [modelFile, jsonBytes(json)],
    [weightsFile, new Uint8Array(io.CompositeArrayBuffer.join(weightData))],
    [targetFile, jsonBytes(meaning)],
  ]);
}

function jsonBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
}

/**
 * Reads the files of a trained model, without the module that built it. Nothing in them is trusted: only classes of
 * TensorFlow.js are accepted, and no weight is made before the bytes are known to hold it.
 * @throws InfrastructureError if a file is missing or is not what `writeModel` writes.
 */
export async function readModel(engine: Engine, files: ReadonlyMap<string, Uint8Array>): Promise<OpenModel> {
  const {
    format: _format,
    outputs: kind,
    ...target
  } = parseJsonFile(fileOf(files, targetFile), targetFile, targetSchema);
  const { modelTopology, weightsManifest } = parseJsonFile(fileOf(files, modelFile), modelFile, modelSchema);
  const unknown = unknownClass(modelTopology, knownClasses(engine));
  if (unknown !== undefined)
    throw damagedFile(modelFile, `it has a "${unknown}", which is not of TensorFlow.js`);
  const shapes = weightsManifest[0].weights.map(({ shape }) => shape);
  const sizes = shapes.map((shape) => shape.reduce((product, size) => product * size, 1));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const bytes = fileOf(files, weightsFile);
  if (bytes.byteLength !== 4 * total) {
    throw damagedFile(weightsFile, `it has ${bytes.byteLength} bytes where ${modelFile} says ${4 * total}`);
  }
  const values = new Float32Array(total);
  new Uint8Array(values.buffer).set(bytes);
  if (!values.every(Number.isFinite)) throw damagedFile(weightsFile, 'it holds numbers that are not finite');
  let model: LayersModel;
  try {
    model = await openTopology(engine, modelTopology, total);
  } catch (error) {
    throw damagedFile(modelFile, messageOf(error));
  }
  try {
    const variables = allVariables(model);
    checkShapes(model, variables, shapes, outputsOf(target));
    let from = 0;
    assignWeights(
      engine,
      variables,
      sizes.map((size) => {
        from += size;
        return values.subarray(from - size, from);
      }),
    );
    return { model, target, kind, inputs: Number(model.inputs[0].shape[1]) };
  } catch (error) {
    model.dispose();
    throw error;
  }
}

/** @param limit weights that it may have at the most. */
async function openTopology(engine: Engine, modelTopology: object, limit?: number): Promise<LayersModel> {
  // Layers are made before the promise is given back, so the limit holds.
  return withWeightLimit(
    engine,
    (parameters) => {
      if (limit === undefined || parameters <= limit) return;
      throw new RangeError('its layers have more weights than the file lists');
    },
    () => engine.layers.models.modelFromJSON({ modelTopology } as never),
  );
}

function checkShapes(
  model: LayersModel,
  variables: readonly Variable[],
  shapes: readonly number[][],
  outputs: number,
): void {
  if (JSON.stringify(variables.map(({ shape }) => shape)) !== JSON.stringify(shapes)) {
    throw damagedFile(modelFile, 'the weights it lists are not those of its layers');
  }
  const [[input], [output]] = [model.inputs, model.outputs];
  if (
    model.inputs.length !== 1 ||
    model.outputs.length !== 1 ||
    input.shape.length !== 2 ||
    !Number.isSafeInteger(input.shape[1]) ||
    output.shape.length !== 2 ||
    output.shape[1] !== outputs
  ) {
    throw damagedFile(modelFile, `its inputs and outputs do not fit the task in ${targetFile}`);
  }
  if (!(modelSize(model).valuesPerRow <= mostValuesPerRow)) {
    throw damagedFile(modelFile, 'its layers compute too much for one row');
  }
}
