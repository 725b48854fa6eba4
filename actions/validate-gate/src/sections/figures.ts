import type { Predictions } from '../../../../shared/src/evaluate/predictions.ts';
import { predictionSections } from '../../../../shared/src/figures/prediction-sections.ts';
import { sliceFigure } from '../../../../shared/src/figures/slice-figures.ts';
import type { GateOutcome } from '../../../../shared/src/gate/outcome.ts';
import type { Section } from '../../../../shared/src/report/report.ts';

/** The answers as pictures: the change first, then what it is compared with. */
export function answerSections(change: Predictions, production: Predictions | null): Section[] {
  return predictionSections([
    { name: 'This change', predictions: change },
    ...(production === null ? [] : [{ name: 'Production', predictions: production }]),
  ]);
}

/** The slices as pictures, which a comment has no room for. */
export function sliceSections({ slices, metrics }: GateOutcome): Section[] {
  const blocks = slices.flatMap((column) => sliceFigure(column, metrics[column.metric]?.value ?? null));
  return blocks.length > 0 ? [{ heading: 'Slices at a glance', fileOnly: true, blocks }] : [];
}
