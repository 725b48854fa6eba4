import { formatNumber, formatPercent } from '../../../../shared/src/report/format.ts';
import type { Block, Cell, Section } from '../../../../shared/src/report/report.ts';
import type { ParameterImportance } from '../../../../shared/src/sweep/importance.ts';
import { drawnNames, drawnValues } from '../../../../shared/src/sweep/parameter-columns.ts';
import type { SweepPlan, Trial } from '../../../../shared/src/sweep/plan.ts';
import { standings, type TrialResult, type TrialStanding } from '../../../../shared/src/sweep/results.ts';
import type { SweepFindings } from '../sweep/search.ts';

/** What a sweep tried, and what mattered. */
export function sweepSections({ plan, results, winner, importance }: SweepFindings): Section[] {
  return [
    trialsSection(plan, results, winner),
    { heading: 'Which parameters mattered', blocks: importanceBlocks(importance, plan) },
  ];
}

/** The table of the trials, the best first. @param winner null where it is not known. */
export function trialsSection(
  plan: SweepPlan,
  results: readonly TrialResult[],
  winner: Trial | null,
): Section {
  const standing = standings(plan, results);
  const values = drawnValues(standing.map(({ trial }) => trial));
  const names = drawnNames(values);
  const rows = standing.map((place, i): Cell[] => [
    String(place.trial.number),
    ...names.map((name) => valueText(values[i].get(name))),
    formatNumber(place.loss),
    remarkOf(place, plan, winner),
  ]);
  return {
    heading: `Sweep of ${formatNumber(standing.length)} trials`,
    blocks: [
      {
        kind: 'table',
        table: {
          columns: [
            { heading: 'Trial', align: 'right' },
            ...names.map((heading) => ({ heading })),
            { heading: 'Validation loss', align: 'right' },
            { heading: 'Remark' },
          ],
          rows,
          empty: 'No trial was done.',
        },
      },
    ],
  };
}

function remarkOf({ trial, rung, reason }: TrialStanding, plan: SweepPlan, winner: Trial | null): string {
  if (reason !== null) return reason;
  if (trial.number === winner?.number) return 'The least: this is the model.';
  if (rung === plan.sizes.length - 1) return '';
  return `Stopped after ${formatNumber(trial.pauses[rung])} of ${formatNumber(trial.pauses.at(-1) ?? null)} steps.`;
}

function valueText(value: unknown): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function importanceBlocks(
  { trials, explained, drops, reason }: ParameterImportance,
  { sizes }: SweepPlan,
): Block[] {
  if (reason !== null) return [{ kind: 'text', text: `Nothing can be told. ${reason}` }];
  const bars = Object.entries(drops)
    .sort(([, a], [, b]) => b - a)
    // What is exchanged without loss can seem to help, which is drawn as nothing.
    .map(([label, drop]) => ({ label, value: Math.max(drop, 0) }));
  return [
    {
      kind: 'bars',
      title: 'By how much a forest foretells trials worse when a parameter is exchanged between them',
      bars,
    },
    {
      kind: 'text',
      text:
        `From ${formatNumber(trials)} trials${sizes.length > 1 ? ' at their first comparison' : ''}: ` +
        `of the variance of their ranks, forests that have not seen a trial foretell ${formatPercent(explained)}. ` +
        'It speaks of the space that was tried alone: a parameter with a narrow range seems to matter little.',
    },
  ];
}
