import { lossFigure, shapFigure } from '../../../../shared/src/figures/training-figures.ts';
import type { TrainingRecord } from '../../../../shared/src/registry/training-record.ts';
import type { Section } from '../../../../shared/src/report/report.ts';

/** How the models came about and what they lean on, the change first; for the file, since a comment has no room for it. */
export function trainingSections(
  models: readonly { name: string; record: TrainingRecord | null }[],
): Section[] {
  const known = models.flatMap(({ name, record }) => (record === null ? [] : [{ name, ...record }]));
  const sections: Section[] = [
    { heading: 'What the models lean on', blocks: known.flatMap(({ name, shap }) => shapFigure(shap, name)) },
    { heading: 'Learning', blocks: lossFigure(known) },
  ];
  return sections
    .filter(({ blocks }) => blocks.length > 0)
    .map((section) => ({ ...section, fileOnly: true }));
}
