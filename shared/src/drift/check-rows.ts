import type { Table } from '../data/table.ts';
import { checkDrift, type DriftOptions } from './check.ts';
import { classifyDomains } from './joint/domain-classifier.ts';
import type { DriftOutcome } from './outcome.ts';
import { type DriftReference, referenceColumns } from './reference-column.ts';
import { chosenTests, wantsJoint } from './registry.ts';

/**
 * As `checkDrift`, with the domain classifier where the reference has rows: the same false-alarm rate holds for both
 * together.
 * @throws ConfigurationError as `checkDrift` does; the signal's reason when it is aborted.
 */
export async function checkDriftOfRows(
  reference: DriftReference,
  current: Table,
  options: DriftOptions & { signal: AbortSignal },
): Promise<DriftOutcome> {
  const { signal, ...rest } = options;
  const wanted = wantsJoint(chosenTests(options.tests ?? 'auto'), 'domain-classifier');
  if (reference.kind === 'profile' || options.columnsAlone || !wanted)
    return checkDrift(reference, current, rest);
  const names = options.columns ?? referenceColumns(reference);
  const evidence = await classifyDomains(reference.table, current, names, signal);
  return checkDrift(reference, current, { ...rest, joint: evidence === null ? [] : [evidence] });
}
