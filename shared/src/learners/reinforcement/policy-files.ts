import { z } from 'zod';
import { damagedFile, fileOf, parseJsonFile } from '../model-file.ts';
import { DenseNetwork, type NetworkShape, networkActivations, parameterCount } from './dense-network.ts';

const modelFile = 'model.json';
const weightsFile = 'weights.bin';
const mostUnits = 100_000;

const units = z.int().min(1).max(mostUnits);
const layer = z.object({
  class_name: z.literal('Dense'),
  config: z.object({
    units,
    activation: z.enum([...networkActivations, 'linear']),
    batch_input_shape: z.tuple([z.null(), units]).optional(),
  }),
});
const modelSchema = z.object({
  format: z.literal('layers-model'),
  modelTopology: z.object({
    class_name: z.literal('Sequential'),
    config: z.object({ layers: z.array(layer).min(1).max(9) }),
  }),
});

/**
 * The files of a policy: `model.json` and `weights.bin`, a layers model that `tf.loadLayersModel` reads. It takes an
 * observation and gives a number for each action; the action to take is that of the largest, the first of equals.
 */
export function writePolicy(network: DenseNetwork): Map<string, Uint8Array> {
  const { inputs, hidden, activation, outputs } = network.shape;
  const widths = [inputs, ...hidden, outputs];
  const names = [...hidden.map((_, i) => `hidden-${i + 1}`), 'output'];
  const model = {
    format: 'layers-model',
    generatedBy: 'mlops-actions',
    convertedBy: null,
    modelTopology: {
      class_name: 'Sequential',
      config: {
        name: 'policy',
        layers: names.map((name, i) => ({
          class_name: 'Dense',
          config: {
            name,
            units: widths[i + 1],
            activation: i < hidden.length ? activation : 'linear',
            use_bias: true,
            dtype: 'float32',
            trainable: true,
            ...(i === 0 ? { batch_input_shape: [null, inputs] } : {}),
          },
        })),
      },
      keras_version: 'tfjs-layers 4.22.0',
      backend: 'tensor_flow.js',
    },
    weightsManifest: [
      {
        paths: [weightsFile],
        weights: names.flatMap((name, i) => [
          { name: `${name}/kernel`, shape: [widths[i], widths[i + 1]], dtype: 'float32' },
          { name: `${name}/bias`, shape: [widths[i + 1]], dtype: 'float32' },
        ]),
      },
    ],
  };
  return new Map([
    [modelFile, new TextEncoder().encode(`${JSON.stringify(model, null, 2)}\n`)],
    [weightsFile, new Uint8Array(Float32Array.from(network.parameters).buffer)],
  ]);
}

/**
 * Reads the files of a policy. Nothing in them is trusted.
 * @throws InfrastructureError if a file is missing or is not what `writePolicy` writes.
 */
export function readPolicy(files: ReadonlyMap<string, Uint8Array>): DenseNetwork {
  const model = parseJsonFile(fileOf(files, modelFile), modelFile, modelSchema);
  const layers = model.modelTopology.config.layers.map(({ config }) => config);
  const hidden = layers.slice(0, -1);
  const inputs = layers[0].batch_input_shape?.[1];
  const activation = hidden[0]?.activation ?? 'relu';
  if (
    inputs === undefined ||
    activation === 'linear' ||
    layers[layers.length - 1].activation !== 'linear' ||
    hidden.some((one) => one.activation !== activation)
  ) {
    throw damagedFile(modelFile, 'its layers are not those of a policy');
  }
  const shape: NetworkShape = {
    inputs,
    hidden: hidden.map((one) => one.units),
    activation,
    outputs: layers[layers.length - 1].units,
  };
  const bytes = fileOf(files, weightsFile);
  const expected = 4 * parameterCount(shape);
  if (bytes.byteLength !== expected) {
    throw damagedFile(weightsFile, `it has ${bytes.byteLength} bytes where ${modelFile} says ${expected}`);
  }
  // Copied: the bytes may start where a Float32Array cannot.
  const weights = new Float32Array(Uint8Array.from(bytes).buffer);
  if (!weights.every(Number.isFinite)) throw damagedFile(weightsFile, 'it holds numbers that are not finite');
  const network = new DenseNetwork(shape);
  network.parameters.set(weights);
  return network;
}
