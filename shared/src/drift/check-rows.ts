import type { Table } from '../data/table.ts';
import { checkDrift, compareSides, type DriftOptions, judgeSides } from './check.ts';
import { prepareColumns } from './column-crew.ts';
import { classifyDomains } from './joint/domain-classifier.ts';
import type { DriftOutcome } from './outcome.ts';
import { type DriftReference, referenceColumns } from './reference-column.ts';
import { chosenTests, wantsJoint } from './registry.ts';

/**
 * As `checkDrift`, with the domain classifier where the reference has rows: the same false-alarm rate holds for both
 * together. Of many rows the work is done on all cores; what is found does not depend on how many there are.
 * @throws ConfigurationError as `checkDrift` does; the signal's reason when it is aborted.
 */
export async function checkDriftOfRows(
  reference: DriftReference,
  current: Table,
  options: DriftOptions & { signal: AbortSignal },
): Promise<DriftOutcome> {
  const { signal, ...rest } = options;
  if (reference.kind === 'profile') return checkDrift(reference, current, rest);
  const names = options.columns ?? referenceColumns(reference);
  const wanted = wantsJoint(chosenTests(options.tests ?? 'auto'), 'domain-classifier');
  if (options.columnsAlone || !wanted) {
    await prepareColumns(reference.table, current, names);
    return checkDrift(reference, current, rest);
  }
  const { evidence } = await classifyDomains(reference.table, current, names, signal);
  await prepareColumns(reference.table, current, names);
  const compared = compareSides(reference, current, rest);
  const separated = await evidence;
  return judgeSides(compared, separated === null ? [] : [separated]);
}
