import type { Table } from '../../data/table.ts';
import { encodeDense } from '../../features/dense-matrix.ts';
import type { FittedFeatures } from '../../features/features.ts';
import type { Predictor } from '../learner.ts';
import { softmaxLoss } from './loss.ts';
import type { LinearModel } from './model.ts';

/** The answers of a model: probabilities, rows × classes; for regression one value a row. */
export function linearPredictor(model: LinearModel, features: FittedFeatures): Predictor {
  const { objective, intercepts } = model;
  const coefficients = model.coefficients.map((list) => Float64Array.from(list));
  return {
    predict: (table: Table): Float64Array => {
      const { rows, width, values } = encodeDense(features, table);
      const answersPerRow = objective === 'squared-error' ? 1 : model.classes.length;
      const answers = new Float64Array(rows * answersPerRow);
      const scores = new Float64Array(intercepts.length);
      for (let row = 0; row < rows; row++) {
        for (let k = 0; k < scores.length; k++) {
          let score = intercepts[k];
          for (let j = 0; j < width; j++) score += coefficients[k][j] * values[row * width + j];
          scores[k] = score;
        }
        if (objective === 'binary-logistic') {
          const second = 1 / (1 + Math.exp(-scores[0]));
          answers[2 * row] = 1 - second;
          answers[2 * row + 1] = second;
          continue;
        }
        if (objective === 'softmax') softmaxLoss(scores, 0);
        answers.set(scores, row * answersPerRow);
      }
      return answers;
    },
  };
}
