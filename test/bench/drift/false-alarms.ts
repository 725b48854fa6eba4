import { checkDrift } from '../../../shared/src/drift/check.ts';
import type { DriftOutcome } from '../../../shared/src/drift/outcome.ts';
import type { DriftReference } from '../../../shared/src/drift/reference-column.ts';
import { type DriftBenchOptions, print } from './bench-part.ts';
import { drawPair, simulations } from './simulations.ts';
import { profileOf } from './tables.ts';

/** How often the whole check finds drift in batches that were drawn from the same rows as the reference. */
export async function measure(options: DriftBenchOptions): Promise<void> {
  print(`Whole-check false alarms at a rate of 1 %, of ${options.batches} batches without drift`);
  const totals = { profile: 0, rows: 0 };
  let batches = 0;
  for (const simulation of await simulations(options)) {
    const tallies = { profile: new Tally(), rows: new Tally() };
    for (let n = 0; n < options.batches; n++) {
      const [reference, batch] = drawPair(simulation, n);
      const references: Record<keyof typeof tallies, DriftReference> = {
        profile: { kind: 'profile', profile: profileOf(reference) },
        rows: { kind: 'rows', table: reference },
      };
      for (const kind of ['profile', 'rows'] as const) {
        tallies[kind].add(checkDrift(references[kind], batch, { falseAlarmRate: 0.01 }));
      }
    }
    batches += options.batches;
    for (const kind of ['profile', 'rows'] as const) {
      totals[kind] += tallies[kind].alarms;
      print(`  ${simulation.name}, ${simulation.batchRows} rows, against ${kind}: ${tallies[kind]}`);
    }
  }
  print(`  in all: ${totals.profile} against profile, ${totals.rows} against rows, of ${batches} each`);
}

/** What the checks of one size answered. */
class Tally {
  alarms = 0;
  #unknown = 0;
  readonly #columns = new Map<string, number>();

  add({ drifted, driftedColumns, columns }: DriftOutcome): void {
    if (drifted === 'unknown') this.#unknown++;
    if (drifted !== 'true') return;
    this.alarms++;
    for (const column of driftedColumns) {
      const what = `${column} by ${columns[column].test}`;
      this.#columns.set(what, (this.#columns.get(what) ?? 0) + 1);
    }
  }

  toString(): string {
    const causes = [...this.#columns].sort((a, b) => b[1] - a[1]).slice(0, 4);
    const by =
      causes.length === 0 ? '' : ` (${causes.map(([what, times]) => `${what} ${times}`).join(', ')})`;
    return `${this.alarms} alarms, ${this.#unknown} unknown${by}`;
  }
}
