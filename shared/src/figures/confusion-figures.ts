import { confusionMatrix } from '../evaluate/curves/confusion-matrix.ts';
import type { ClassificationPredictions } from '../evaluate/predictions.ts';
import { formatNumber } from '../report/format.ts';
import type { Block } from '../report/report.ts';
import type { ModelAnswers } from './model-answers.ts';

/** Classes up to which a confusion matrix is shown. */
const shownClasses = 20;

/** With more classes only the first model's is shown: two large matrices are not compared by eye. */
const comparedClasses = 5;

/** How often each label is predicted for each actual one: a matrix for each model, darker for a larger share of its row. */
export function confusionFigures(models: readonly ModelAnswers<ClassificationPredictions>[]): Block[] {
  const { classes } = models[0].predictions;
  if (classes.length > shownClasses) return [];
  return models
    .slice(0, classes.length > comparedClasses ? 1 : models.length)
    .map(({ name, predictions }) => {
      const counts = confusionMatrix(predictions);
      const texts = counts.map((row) => row.map((count) => formatNumber(count)));
      const own = predictions.classes;
      return {
        kind: 'heatmap',
        title: `${name}: actual labels in rows, predicted ones in columns`,
        scale: 'share',
        rows: [...own],
        columns: [...own],
        values: counts.map((row) => {
          const total = row.reduce((sum, count) => sum + count, 0);
          return row.map((count) => (total === 0 ? null : count / total));
        }),
        texts,
        figures: {
          columns: [
            { heading: 'Actual' },
            ...own.map((label) => ({ heading: `predicted ${label}`, align: 'right' as const })),
          ],
          rows: own.map((label, k) => [label, ...texts[k]]),
        },
      };
    });
}
