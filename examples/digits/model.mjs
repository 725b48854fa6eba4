/**
 * A small convolutional network for 8 × 8 images. Nothing is imported: `tf` is handed in.
 * @param {typeof import('@tensorflow/tfjs')} tf operations and layers of TensorFlow.js
 * @param {{ inputs: number, outputs: number, params: { filters?: number } }} request `inputs` columns in, `outputs`
 * classes out, and `train.params.params` of mlops.yml
 */
export function build(tf, { inputs, outputs, params }) {
  const { filters = 16 } = params;
  return tf.sequential({
    layers: [
      tf.layers.reshape({ inputShape: [inputs], targetShape: [8, 8, 1] }),
      tf.layers.conv2d({ filters, kernelSize: 3, padding: 'same', activation: 'relu' }),
      tf.layers.conv2d({ filters: 2 * filters, kernelSize: 3, activation: 'relu' }),
      tf.layers.maxPooling2d({ poolSize: 2 }),
      tf.layers.flatten(),
      tf.layers.dropout({ rate: 0.3 }),
      tf.layers.dense({ units: 64, activation: 'relu' }),
      tf.layers.dense({ units: outputs, activation: 'softmax' }),
    ],
  });
}
