import type { ClassificationPredictions, RegressionPredictions } from '../evaluate/predictions.ts';
import type { Block, Section } from '../report/report.ts';
import { calibrationFigures } from './calibration-figures.ts';
import { confusionFigures } from './confusion-figures.ts';
import type { ModelAnswers } from './model-answers.ts';
import { residualFigures } from './residual-figures.ts';
import { thresholdFigures } from './threshold-figures.ts';

/**
 * What the answers of one model, or of two on the same rows, look like: curves, calibration and confusion matrix of a
 * classification, residuals of a regression. Nothing for tasks without true answers.
 * @param models the one that the report is about first.
 */
export function predictionSections(models: readonly ModelAnswers[]): Section[] {
  const classifiers = models.filter(isClassifier);
  if (classifiers.length > 0) {
    return [
      ...section('Curves', [...thresholdFigures(classifiers), ...calibrationFigures(classifiers)]),
      ...section('Confusion matrix', confusionFigures(classifiers)),
    ];
  }
  const regressors = models.filter(isRegressor);
  return regressors.length > 0 ? section('Residuals', residualFigures(regressors)) : [];
}

function section(heading: string, blocks: Block[]): Section[] {
  return blocks.length > 0 ? [{ heading, folded: 'except-file', blocks }] : [];
}

function isClassifier(model: ModelAnswers): model is ModelAnswers<ClassificationPredictions> {
  return model.predictions.task === 'classification';
}

function isRegressor(model: ModelAnswers): model is ModelAnswers<RegressionPredictions> {
  return model.predictions.task === 'regression';
}
