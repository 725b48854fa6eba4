import { z } from 'zod';
import { InfrastructureError } from '../base/errors.ts';
import { nativePackage, settleNativeComputing } from '../engine/native.ts';
import { restoreUtilities } from '../engine/removed-utilities.ts';
import { withoutSecrets } from './npm.ts';
import { runInstaller } from './run-installer.ts';

/** Longest time that loading and one product may take. Milliseconds. */
const trialLimit = 120_000;

/** Run with the folder as its parameter, by a Node of its own: a library that does not fit ends the process. */
const script = `
(${restoreUtilities})(require('node:util'));
const tf = require('node:module').createRequire(process.argv[1] + '/package.json')('${nativePackage}');
const product = tf.matMul(tf.tensor2d([[1, 2], [3, 4]]), tf.tensor2d([[5, 6], [7, 8]]));
process.stdout.write('\\n' + JSON.stringify({
  backend: tf.getBackend(),
  product: Array.from(product.dataSync()),
  tfjs: tf.version['tfjs-node'],
  tensorflow: tf.backend().binding.TF_Version,
}));
`;

const answerSchema = z.object({
  backend: z.literal('tensorflow'),
  product: z.tuple([z.literal(19), z.literal(22), z.literal(43), z.literal(50)]),
  tfjs: z.string().regex(/^4\./),
  tensorflow: z.string(),
});

/**
 * Has an installation of tfjs-node compute something, in a process of its own.
 * @param folder whose `node_modules` hold it.
 * @param hint what to do if it does not work.
 * @returns the versions of package and library.
 * @throws InfrastructureError with what is wrong.
 */
export async function tryTensorFlow(folder: string, hint: string): Promise<Record<string, string>> {
  const environment = withoutSecrets(process.env);
  settleNativeComputing(environment);
  const what = `The native TensorFlow in ${folder} does not work`;
  const written = await runInstaller(process.execPath, ['--eval', script, folder], {
    folder,
    limit: trialLimit,
    what,
    hint,
    environment,
  });
  const answer = answerSchema.safeParse(parseJson(written.slice(written.lastIndexOf('\n'))));
  if (!answer.success) {
    throw new InfrastructureError(`${what}: it answered ${written.trim().slice(0, 200) || 'nothing'}.`, {
      hint,
    });
  }
  return { 'tfjs-node': answer.data.tfjs, tensorflow: answer.data.tensorflow };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
