import type { io } from '@tensorflow/tfjs-core';
import { z } from 'zod';
import type { Engine } from '../../engine/engine.ts';
import { damagedFile, fileOf, parseJsonFile } from '../model-file.ts';
import {
  type Architecture,
  assignWeights,
  buildNetwork,
  type NetworkState,
  variablesOf,
  weightShapes,
} from './network.ts';
import { activations } from './parameters.ts';
import { outputsOf } from './target.ts';

const modelFile = 'model.json';
const weightsFile = 'weights.bin';
const targetFile = 'mlp.json';

const targetSchema = z.discriminatedUnion('task', [
  z.strictObject({
    format: z.literal('mlops-mlp/1'),
    task: z.literal('classification'),
    /** Labels in the order of the network's outputs. */
    classes: z.array(z.string()).min(2),
  }),
  z.strictObject({
    format: z.literal('mlops-mlp/1'),
    task: z.literal('regression'),
    /** The value is mean + scale · the network's output. */
    mean: z.number(),
    scale: z.number().positive(),
  }),
]);

const units = z.int().min(1);
const denseLayer = z.object({
  class_name: z.literal('Dense'),
  config: z.object({
    units,
    activation: z.enum([...activations, 'linear']),
    use_bias: z.literal(true),
    batch_input_shape: z.tuple([z.null(), units]).optional(),
  }),
});
const softmaxLayer = z.object({
  class_name: z.literal('Activation'),
  config: z.object({ activation: z.literal('softmax') }),
});

/** What is read of model.json: layers of other kinds are refused, other settings of a layer do not matter. */
const modelSchema = z.object({
  format: z.literal('layers-model'),
  modelTopology: z.object({
    class_name: z.literal('Sequential'),
    config: z.object({
      layers: z
        .array(z.discriminatedUnion('class_name', [denseLayer, softmaxLayer]))
        .min(1)
        .max(32),
    }),
  }),
  weightsManifest: z.tuple([
    z.object({
      paths: z.tuple([z.literal(weightsFile)]),
      weights: z.array(
        z.strictObject({ name: z.string(), shape: z.array(units), dtype: z.literal('float32') }),
      ),
    }),
  ]),
});

/**
 * The files of a trained network: `model.json` and `weights.bin`, a layers model that `tf.loadLayersModel` reads,
 * and `mlp.json`, which says what its outputs mean.
 */
export async function writeNetwork(engine: Engine, state: NetworkState): Promise<Map<string, Uint8Array>> {
  const { io } = engine.tf;
  const network = buildNetwork(engine, state.architecture);
  let artifacts: io.ModelArtifacts | undefined;
  try {
    assignWeights(engine, variablesOf(network), state.weights);
    await network.save(
      io.withSaveHandler(async (saved) => {
        artifacts = saved;
        return { modelArtifactsInfo: io.getModelArtifactsInfoForJSON(saved) };
      }),
    );
  } finally {
    network.dispose();
  }
  const { modelTopology, format, generatedBy, weightSpecs, weightData } = artifacts as io.ModelArtifacts;
  const model: io.ModelJSON = {
    modelTopology: modelTopology as object,
    format,
    generatedBy,
    convertedBy: null,
    weightsManifest: [{ paths: [weightsFile], weights: weightSpecs as io.WeightsManifestEntry[] }],
  };
  const target = targetSchema.parse({ format: 'mlops-mlp/1', ...state.target });
  return new Map([
    [modelFile, jsonBytes(model)],
    [weightsFile, new Uint8Array(io.CompositeArrayBuffer.join(weightData))],
    [targetFile, jsonBytes(target)],
  ]);
}

function jsonBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
}

/**
 * Reads the files of a trained network. Nothing in them is trusted: only dense layers are accepted, and no array is
 * made before its size is known to agree with the bytes that are there.
 * @throws InfrastructureError if a file is missing or is not what `writeNetwork` writes.
 */
export function readNetwork(files: ReadonlyMap<string, Uint8Array>): NetworkState {
  const { format: _format, ...target } = parseJsonFile(fileOf(files, targetFile), targetFile, targetSchema);
  const model = parseJsonFile(fileOf(files, modelFile), modelFile, modelSchema);
  const layers = model.modelTopology.config.layers;
  const dense = layers.filter((layer) => layer.class_name === 'Dense').map((layer) => layer.config);
  const output = dense.at(-1);
  const inputs = dense[0]?.batch_input_shape?.[1];
  const hidden = dense.slice(0, -1);
  const softmax = layers.at(-1)?.class_name === 'Activation';
  const activation = hidden[0]?.activation ?? 'relu';
  if (
    output === undefined ||
    inputs === undefined ||
    activation === 'linear' ||
    output.activation !== 'linear' ||
    hidden.some((layer) => layer.activation !== activation) ||
    layers.length !== dense.length + (softmax ? 1 : 0)
  ) {
    throw damagedFile(modelFile, 'its layers are not those of an mlp');
  }
  if (softmax !== (target.task === 'classification') || output.units !== outputsOf(target)) {
    throw damagedFile(modelFile, `its outputs do not fit the task in ${targetFile}`);
  }
  const architecture: Architecture = {
    inputs,
    hidden: hidden.map((layer) => layer.units),
    activation,
    outputs: output.units,
    softmax,
  };
  const listed = model.weightsManifest[0].weights.map(({ name, shape }) => ({ name, shape }));
  if (JSON.stringify(listed) !== JSON.stringify(weightShapes(architecture))) {
    throw damagedFile(modelFile, 'the weights it lists are not those of its layers');
  }
  return { target, architecture, weights: readWeights(fileOf(files, weightsFile), architecture) };
}

/** Little-endian 32-bit floats, as TensorFlow.js writes them. */
function readWeights(bytes: Uint8Array, architecture: Architecture): Float32Array[] {
  const sizes = weightShapes(architecture).map(({ shape }) => shape.reduce((a, b) => a * b, 1));
  const expected = 4 * sizes.reduce((a, b) => a + b, 0);
  if (bytes.byteLength !== expected) {
    throw damagedFile(weightsFile, `it has ${bytes.byteLength} bytes where ${modelFile} says ${expected}`);
  }
  // Copied: the bytes may start where a Float32Array cannot.
  const all = new Float32Array(expected / 4);
  new Uint8Array(all.buffer).set(bytes);
  if (!all.every(Number.isFinite)) throw damagedFile(weightsFile, 'it holds numbers that are not finite');
  let from = 0;
  return sizes.map((size) => {
    from += size;
    return all.subarray(from - size, from);
  });
}
