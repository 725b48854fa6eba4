import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TableProfile } from '../../../shared/src/data/profile/profile.ts';
import { selectRows, type Table } from '../../../shared/src/data/table.ts';
import { checkDrift } from '../../../shared/src/drift/check.ts';
import type { DriftOutcome } from '../../../shared/src/drift/outcome.ts';
import type { DriftReference } from '../../../shared/src/drift/reference-column.ts';
import { type DriftBenchOptions, print } from './bench-part.ts';
import { profileOf, readTable } from './tables.ts';

/** Our names of SciPy's figures there. */
const statisticNames: Readonly<Record<string, string>> = {
  ks_statistic: 'ks_statistic',
  ks_pvalue_asymptotic: 'ks_p_value',
  wasserstein: 'wasserstein',
  wasserstein_over_ref_std_ddof0: 'wasserstein_over_std',
  psi_ref_deciles: 'psi',
  js_distance_base2_ref_deciles: 'js_distance',
  chi2_statistic: 'chi2_statistic',
  chi2_pvalue: 'chi2_p_value',
  dof: 'chi2_degrees_of_freedom',
  psi: 'psi',
  js_distance_base2: 'js_distance',
  total_variation: 'total_variation',
  l_infinity: 'l_infinity',
};

interface Figures {
  columns: Record<string, Record<string, unknown>>;
}

/** The largest deviation from SciPy's figures on adult, from rows and from the package's profile alone. */
export async function measure({ data, reference }: DriftBenchOptions): Promise<void> {
  if (data === undefined || reference === undefined) {
    print('Statistics beside SciPy: skipped, --data or --reference is not given.');
    return;
  }
  const train = await readTable(join(data, 'adult_train.csv'));
  const test = await readTable(join(data, 'adult_test.csv'));
  const age = test.columns.get('age');
  if (age?.kind !== 'numeric') throw new Error('adult has no ages');
  const older = [...age.values.keys()].filter((row) => age.values[row] >= 40);
  print(
    'Statistics on adult beside SciPy: largest |ours − theirs|; of p-values and χ² relative where above 1',
  );
  const currents: Record<string, Table> = { adult_drift: selectRows(test, older), adult_no_drift: test };
  for (const [name, current] of Object.entries(currents)) {
    const expected = JSON.parse(await readFile(join(reference, `${name}.json`), 'utf8')) as Figures;
    compare(`${name}, from rows   `, { kind: 'rows', table: train }, current, expected);
    compare(`${name}, from profile`, { kind: 'profile', profile: profileOf(train) }, current, expected);
  }
}

function compare(what: string, reference: DriftReference, current: Table, { columns }: Figures): void {
  const outcome = checkDrift(reference, current, { falseAlarmRate: 0.01, columns: Object.keys(columns) });
  const largest = new Map<string, number>();
  let figures = 0;
  for (const [column, expected] of Object.entries(columns)) {
    for (const [name, ours] of Object.entries(statisticNames)) {
      const theirs = expected[name];
      if (typeof theirs !== 'number') continue;
      const value = outcome.columns[column].statistics[ours] ?? Number.NaN;
      const deviation =
        Math.abs(value - theirs) /
        Math.max(1, name === 'wasserstein' || ours.startsWith('chi2') ? theirs : 1);
      figures++;
      // NaN must not pass for small.
      const before = largest.get(ours) ?? 0;
      largest.set(ours, deviation > before || Number.isNaN(deviation) ? deviation : before);
    }
  }
  const list = [...largest].map(([name, value]) => `${name} ${value.toExponential(1)}`).join(', ');
  print(`  ${what}: ${figures} figures; ${list}`);
  if (reference.kind === 'profile')
    print(`    within the stated error: ${withinStatedError(reference.profile, outcome, columns)}`);
}

/** How far the statistics of numbers are from SciPy's, in stated errors: at most 1 is right. */
function withinStatedError(
  { columns: profiles }: TableProfile,
  outcome: DriftOutcome,
  columns: Figures['columns'],
): string {
  let ks = 0;
  let wasserstein = 0;
  for (const [name, expected] of Object.entries(columns)) {
    const profile = profiles[name];
    if (profile.kind !== 'numeric' || typeof expected.ks_statistic !== 'number') continue;
    const { statistics } = outcome.columns[name];
    const off = (statistic: string): number => Math.abs(statistics[statistic]! - Number(expected[statistic]));
    ks = Math.max(ks, off('ks_statistic') / (1 / 256 + 2 * profile.quantileError));
    const span = profile.maximum! - profile.minimum!;
    wasserstein = Math.max(wasserstein, off('wasserstein') / (span * (1 / 512 + profile.quantileError)));
  }
  return `ks_statistic ${ks.toFixed(2)}, wasserstein ${wasserstein.toFixed(2)} of it`;
}
