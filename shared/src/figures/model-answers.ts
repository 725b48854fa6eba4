import type { Predictions } from '../evaluate/predictions.ts';
import { formatNumber } from '../report/format.ts';
import type { ReportTable } from '../report/report.ts';

/** What one model says of test rows, and how it is called in a report. */
export interface ModelAnswers<P extends Predictions = Predictions> {
  readonly name: string;
  readonly predictions: P;
}

/** A table with one row for each of some places and one column of figures for each model. */
export function figuresByModel(
  heading: string,
  places: readonly number[],
  models: readonly { name: string; valueAt(place: number): number | null }[],
): ReportTable {
  return {
    columns: [
      { heading, align: 'right' },
      ...models.map(({ name }) => ({ heading: name, align: 'right' as const })),
    ],
    rows: places.map((place) => [
      formatNumber(place),
      ...models.map(({ valueAt }) => formatNumber(valueAt(place))),
    ]),
  };
}
