import type { Table } from '../../../../shared/src/data/table.ts';
import { checkDrift, type DriftOptions } from '../../../../shared/src/drift/check.ts';
import type { ModelProfile } from '../../../../shared/src/registry/model-package.ts';
import { formatPercent } from '../../../../shared/src/report/format.ts';
import type { Block } from '../../../../shared/src/report/report.ts';

/** Columns that are named; a comment has only so much room. */
const mostColumns = 5;

/**
 * Whether the rows of a change differ from those that the baseline learned from by more than chance, as the drift check
 * would say of them. It is said beside the verdict and is no part of it: new data are no fault.
 * @param rows of the change, and what they are called.
 */
export function driftBlocks(
  baseline: ModelProfile,
  { name: called, table }: { name: string; table: Table },
  options: Pick<DriftOptions, 'falseAlarmRate' | 'tests'>,
): Block[] {
  const names = Object.keys(baseline.features.columns).filter((name) => table.columns.has(name));
  if (names.length === 0) return [];
  const outcome = checkDrift({ kind: 'profile', profile: baseline.features }, table, {
    ...options,
    columns: names,
  });
  const chance = formatPercent(options.falseAlarmRate);
  if (outcome.drifted === 'unknown') {
    const text = `Whether the ${called} differ from what the baseline learned from by more than chance is not known: ${outcome.headline}`;
    return [{ kind: 'text', text }];
  }
  if (outcome.drifted === 'false') {
    const text = `In none of ${names.length} columns do the ${called} differ from what the baseline learned from by more than chance (${chance} false alarms).`;
    return [{ kind: 'text', text }];
  }
  const drifted = outcome.driftedColumns;
  const text =
    `In ${drifted.length} of ${names.length} columns the ${called} differ from what the baseline learned from by more than ` +
    `chance (${chance} false alarms). The verdict does not depend on it.`;
  return [
    { kind: 'text', text },
    {
      kind: 'table',
      table: {
        columns: [{ heading: 'Drift from the baseline' }, { heading: 'Why' }],
        rows: drifted.slice(0, mostColumns).map((name) => [name, outcome.columns[name].reason]),
      },
    },
  ];
}
