import { z } from 'zod';
import { damagedFile, jsonBytes, parseJsonFile } from '../model-file.ts';
import { linearObjectives } from './loss.ts';

/** Where the model lies in `model/` of a package. Its format is described in docs/linear-format.md. */
export const modelFile = 'linear.json';

const modelSchema = z.strictObject({
  format: z.literal('mlops-linear/1'),
  objective: z.enum(linearObjectives),
  /** Labels in the order of the probabilities; empty for regression. */
  classes: z.array(z.string()),
  /** Table column that each column of the encoded matrix comes from. */
  columns: z.array(z.string()),
  /** One an output. */
  intercepts: z.array(z.number()),
  /** By output, one a column of the encoded matrix. */
  coefficients: z.array(z.array(z.number())),
});
export type LinearModel = z.infer<typeof modelSchema>;

/** The file's bytes. Numbers are written with as many digits as bring back the same bits. */
export function serializeModel(model: LinearModel): Uint8Array {
  return jsonBytes(model);
}

/** @throws InfrastructureError if it is no model of this format, saying where. */
export function parseModel(bytes: Uint8Array): LinearModel {
  const model = parseJsonFile(bytes, modelFile, modelSchema);
  const { objective, classes, columns, intercepts, coefficients } = model;
  const classesFit =
    objective === 'squared-error'
      ? classes.length === 0
      : objective === 'binary-logistic'
        ? classes.length === 2
        : classes.length >= 3;
  if (!classesFit) throw damagedFile(modelFile, `${classes.length} classes do not fit ${objective}`);
  const outputs = objective === 'softmax' ? classes.length : 1;
  if (intercepts.length !== outputs)
    throw damagedFile(modelFile, `${intercepts.length} intercepts for ${outputs} outputs`);
  if (coefficients.length !== outputs || coefficients.some(({ length }) => length !== columns.length)) {
    throw damagedFile(modelFile, `coefficients must be ${outputs} lists of ${columns.length}`);
  }
  return model;
}
