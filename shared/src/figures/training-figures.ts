import { formatNumber } from '../report/format.ts';
import type { Block, LineSeries } from '../report/report.ts';

/** Columns shown in a picture of importance. */
const shownColumns = 15;

/** What is drawn of one training; see `TrainingRecord`. */
export interface TrainingFacts {
  /** How the model is called in a report; empty where there is but one. */
  readonly name: string;
  readonly history: readonly {
    readonly step: number;
    readonly trainLoss: number | null;
    readonly validationLoss: number | null;
  }[];
}

/** Loss on training and validation rows by round, of one or more trainings; nothing where there was one round. */
export function lossFigure(trainings: readonly TrainingFacts[]): Block[] {
  const series = trainings
    .filter(({ history }) => history.length > 1)
    .flatMap(({ name, history }): LineSeries[] => {
      const points = (loss: 'trainLoss' | 'validationLoss') =>
        history.map((step): [number, number] => [step.step, step[loss] ?? Number.NaN]);
      const nameOf = (rows: string) => (name === '' ? rows : `${name}: ${rows.toLowerCase()}`);
      return [
        { name: nameOf('Training'), points: points('trainLoss') },
        { name: nameOf('Validation'), points: points('validationLoss') },
      ];
    });
  return series.length > 0 ? [{ kind: 'lines', title: 'Loss', x: 'Round', y: 'Loss', series }] : [];
}

/** Mean absolute Shapley value of each column; nothing where the learner has no exact ones. */
export function shapFigure(
  shap: { readonly rows: number; readonly values: Readonly<Record<string, number>> } | null,
  of = '',
): Block[] {
  if (shap === null) return [];
  const title = `Mean absolute Shapley value of each column in the score (${formatNumber(shap.rows)} test rows)`;
  return columnBars(
    of === '' ? title : `${of}: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
    shap.values,
  );
}

/** The largest values; shuffling a column that is worth nothing can seem to help, which is drawn as nothing. */
export function columnBars(title: string, values: Readonly<Record<string, number>>): Block[] {
  const bars = Object.entries(values)
    .sort(([, a], [, b]) => b - a)
    .slice(0, shownColumns)
    .map(([label, value]) => ({ label, value: Math.max(value, 0) }));
  return bars.length > 0 ? [{ kind: 'bars', title, bars }] : [];
}
