import { Random } from '../../../shared/src/base/random.ts';
import type { Table } from '../../../shared/src/data/table.ts';
import { type DriftBenchOptions, print } from './bench-part.ts';
import { Draws, readAdult, readTable } from './tables.ts';

/** Batches of one size: of which data, how many rows the reference has. */
export interface Simulation {
  readonly name: string;
  readonly draws: Draws;
  readonly referenceRows: number;
  readonly batchRows: number;
}

/** Rows of adult that a reference holds; the other 9,561 are there to draw batches from. */
export const adultReferenceRows = 23_000;

/** What was given as data, at the sizes that were asked for. */
export async function simulations({ data, flights, size }: DriftBenchOptions): Promise<Simulation[]> {
  const wanted = (rows: number): boolean => size === undefined || Number(size) === rows;
  const found: Simulation[] = [];
  if (data === undefined) print('Batches of adult: skipped, --data is not given.');
  else {
    const draws = new Draws(await readAdult(data));
    for (const batchRows of [50, 500, 5000].filter(wanted)) {
      found.push({ name: 'adult', draws, referenceRows: adultReferenceRows, batchRows });
    }
  }
  if (flights === undefined) print('Batches of flights: skipped, --flights is not given.');
  else if (wanted(50_000)) {
    const draws = new Draws(await readTable(flights));
    found.push({ name: 'flights', draws, referenceRows: 200_000, batchRows: 50_000 });
  }
  return found;
}

/** The nth reference and batch of a simulation: the same in every part and for every program. */
export function drawPair(
  { draws, referenceRows, batchRows }: Simulation,
  n: number,
): [reference: Table, batch: Table] {
  const [reference, batch] = draws.next(new Random(1000 * batchRows + n), [referenceRows, batchRows]);
  return [reference, batch];
}
