import { checkDriftOfRows } from '../../../shared/src/drift/check-rows.ts';
import type { DriftOutcome } from '../../../shared/src/drift/outcome.ts';
import { type DriftBenchOptions, print } from './bench-part.ts';
import { makeReference, referenceKinds } from './references.ts';
import { drawPair, simulations } from './simulations.ts';

/** How often the whole check finds drift in batches that were drawn from the same rows as the reference. */
export async function measure(options: DriftBenchOptions): Promise<void> {
  print(`Whole-check false alarms at a rate of 1 %, of ${options.batches} batches without drift`);
  const totals = { profile: 0, rows: 0 };
  let batches = 0;
  const { signal } = new AbortController();
  for (const simulation of await simulations(options)) {
    const tallies = { profile: new Tally(), rows: new Tally() };
    for (let n = 0; n < options.batches; n++) {
      const [reference, batch] = drawPair(simulation, n);
      for (const kind of referenceKinds) {
        const check = { falseAlarmRate: 0.01, signal };
        tallies[kind].add(await checkDriftOfRows(makeReference(kind, reference), batch, check));
      }
    }
    batches += options.batches;
    for (const kind of referenceKinds) {
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

  add({ drifted, driftedColumns, columns, joint }: DriftOutcome): void {
    if (drifted === 'unknown') this.#unknown++;
    if (drifted !== 'true') return;
    this.alarms++;
    const causes = driftedColumns.map((column) => `${column} by ${columns[column].test}`);
    for (const [test, { drifted }] of Object.entries(joint)) if (drifted === 'true') causes.push(test);
    for (const what of causes) {
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
