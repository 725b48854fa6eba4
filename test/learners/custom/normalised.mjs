/** A network with all that a checkpoint must keep: weights, running statistics, and chance. */
export function build(tf, { inputs, outputs }) {
  return tf.sequential({
    layers: [
      tf.layers.dense({ inputShape: [inputs], units: 8, activation: 'relu' }),
      tf.layers.batchNormalization(),
      tf.layers.dropout({ rate: 0.2 }),
      tf.layers.dense({ units: outputs, activation: 'softmax' }),
    ],
  });
}
