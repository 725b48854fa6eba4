import { Random } from '../../../shared/src/base/random.ts';
import {
  type Column,
  type NumericColumn,
  numericColumn,
  type Table,
  type TextColumn,
} from '../../../shared/src/data/table.ts';
import { checkDriftOfRows } from '../../../shared/src/drift/check-rows.ts';
import { type DriftBenchOptions, print } from './bench-part.ts';
import { makeReference, referenceKinds } from './references.ts';
import { adultReferenceRows, drawPair } from './simulations.ts';
import { Draws, readAdult } from './tables.ts';

/** A kind of real drift: how reference and batch are made from rows that are alike. */
export interface Shift {
  readonly name: string;
  /** @returns both sides, with drift between them. */
  apply(reference: Table, batch: Table, random: Random): [reference: Table, batch: Table];
}

const checksInARow = 3;

/** How often real drift in batches of 500 rows is found, in one check and within three. */
export async function measure({ data, batches }: DriftBenchOptions): Promise<void> {
  if (data === undefined) {
    print('Real drift: skipped, --data is not given.');
    return;
  }
  const draws = new Draws(await readAdult(data));
  const { signal } = new AbortController();
  const incidents = Math.max(1, Math.floor(batches / 10));
  const simulation = { name: 'adult', draws, referenceRows: adultReferenceRows, batchRows: 500 };
  print(
    `Real drift in batches of 500 rows of adult: alarmed within ${checksInARow} checks, of ${incidents} incidents each; in a single check`,
  );
  for (const kind of referenceKinds) {
    const worst = { share: 1, name: '' };
    for (const shift of shifts()) {
      let within = 0;
      let single = 0;
      for (let incident = 0; incident < incidents; incident++) {
        let found = 0;
        for (let check = 0; check < checksInARow; check++) {
          const n = incident * checksInARow + check;
          const [reference, batch] = shift.apply(...drawPair(simulation, n), new Random(n));
          const against = makeReference(kind, reference);
          const { drifted } = await checkDriftOfRows(against, batch, { falseAlarmRate: 0.01, signal });
          if (drifted === 'true') found++;
        }
        single += found;
        if (found > 0) within++;
      }
      const share = within / incidents;
      if (share <= worst.share) Object.assign(worst, { share, name: shift.name });
      print(
        `  against ${kind}, ${shift.name}: ${percent(share)}; ${percent(single / incidents / checksInARow)}`,
      );
    }
    print(`  against ${kind}, the least: ${percent(worst.share)} (${worst.name})`);
  }
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

/** The drifts that have to be found. */
export function shifts(): Shift[] {
  const means = ['age', 'fnlwgt', 'education_num', 'hours_per_week', 'capital_gain'].map(movedMean);
  const categories: [string, string][] = [
    ['occupation', 'Prof-specialty'],
    ['education', 'Bachelors'],
    ['marital_status', 'Divorced'],
    ['relationship', 'Unmarried'],
  ];
  return [
    ...means,
    ...categories.map(([column, value]) => doubledCategory(column, value)),
    moreMissing('age'),
    moreMissing('education'),
  ];
}

/** All values moved by 0.3 standard deviations of the batch. */
function movedMean(name: string): Shift {
  return {
    name: `mean of ${name} moved by 0.3 deviations`,
    apply(reference, batch) {
      const { values, type } = numbers(reference, name);
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
      const moved = numbers(batch, name).values.map((value) => value + 0.3 * Math.sqrt(variance));
      return [reference, replaced(batch, numericColumn(name, type, moved))];
    },
  };
}

/** Rows of the other categories change into the one until it has twice its share. */
function doubledCategory(name: string, value: string): Shift {
  return {
    name: `${name} = ${value} doubled`,
    apply(reference, batch, random) {
      const before = texts(reference, name);
      const place = before.dictionary.indexOf(value);
      const share = before.codes.filter((code) => code === place).length / before.codes.length;
      const now = texts(batch, name);
      const codes = now.codes.map((code) =>
        code !== place && random.uniform() < share / (1 - share) ? now.dictionary.indexOf(value) : code,
      );
      return [reference, replaced(batch, { ...now, codes })];
    },
  };
}

/** Missing in 2 % of the reference and 8 % of the batch. */
function moreMissing(name: string): Shift {
  const gaps = (table: Table, share: number, random: Random): Table => {
    const column = table.columns.get(name)!;
    return replaced(
      table,
      column.kind === 'numeric'
        ? { ...column, values: column.values.map((value) => (random.uniform() < share ? Number.NaN : value)) }
        : { ...column, codes: column.codes.map((code) => (random.uniform() < share ? -1 : code)) },
    );
  };
  return {
    name: `${name} missing in 8 % instead of 2 %`,
    apply: (reference, batch, random) => [gaps(reference, 0.02, random), gaps(batch, 0.08, random)],
  };
}

function replaced(table: Table, column: Column): Table {
  return { rows: table.rows, columns: new Map(table.columns).set(column.name, column) };
}

function numbers(table: Table, name: string): NumericColumn {
  const column = table.columns.get(name);
  if (column?.kind !== 'numeric') throw new Error(`${name} is not a column of numbers`);
  return column;
}

function texts(table: Table, name: string): TextColumn {
  const column = table.columns.get(name);
  if (column?.kind !== 'text') throw new Error(`${name} is not a column of texts`);
  return column;
}
