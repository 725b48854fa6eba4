import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Random } from '../../../shared/src/base/random.ts';
import { writeParquet } from '../../../shared/src/data/parquet.ts';
import type { Table } from '../../../shared/src/data/table.ts';
import { checkDriftOfRows } from '../../../shared/src/drift/check-rows.ts';
import { type DriftBenchOptions, print } from './bench-part.ts';
import { shifts } from './power.ts';
import { makeReference } from './references.ts';
import { adultReferenceRows, drawPair, type Simulation, simulations } from './simulations.ts';

/** Each takes seconds there. */
const mostBatches = 100;
const mostShifted = 5;

/** Our rates and those of Evidently's default preset on the same batches, with drift and without. */
export async function measure(options: DriftBenchOptions): Promise<void> {
  if (options.python === undefined) {
    print('Evidently: skipped, --python (a Python with evidently) is not given.');
    return;
  }
  const batches = Math.min(options.batches, mostBatches);
  print(
    `The same batches, ours (the whole check at 1 %) | Evidently's default preset: half of the columns, any column; ${batches} batches each, as each takes seconds there`,
  );
  const evidently = await Evidently.start(options.python);
  try {
    const found = await simulations(options);
    for (const simulation of found) {
      const rates = await compare(batches, (n) => drawPair(simulation, n), evidently);
      print(`  no drift, ${simulation.name}, ${simulation.batchRows} rows: ${rates}`);
    }
    const adult = found.find(({ name }) => name === 'adult');
    if (adult === undefined) return;
    const small: Simulation = { ...adult, referenceRows: adultReferenceRows, batchRows: 500 };
    for (const shift of shifts()) {
      const draw = (n: number) => shift.apply(...drawPair(small, n), new Random(n));
      const rates = await compare(Math.min(batches, mostShifted), draw, evidently);
      print(`  drift, ${shift.name}, 500 rows, ${Math.min(batches, mostShifted)} batches: ${rates}`);
    }
  } finally {
    await evidently.stop();
  }
}

async function compare(
  batches: number,
  draw: (n: number) => [Table, Table],
  evidently: Evidently,
): Promise<string> {
  const { signal } = new AbortController();
  let ours = 0;
  let half = 0;
  let any = 0;
  for (let n = 0; n < batches; n++) {
    const [reference, batch] = draw(n);
    const { drifted } = await checkDriftOfRows(makeReference('rows', reference), batch, {
      falseAlarmRate: 0.01,
      signal,
    });
    if (drifted === 'true') ours++;
    const theirs = await evidently.judge(reference, batch);
    if (theirs.share >= 0.5) half++;
    if (theirs.drifted > 0) any++;
  }
  const percent = (count: number): string => `${((100 * count) / batches).toFixed(1)} %`;
  return `${percent(ours)} | ${percent(half)}, ${percent(any)}`;
}

/** A running Python that judges pairs of tables. */
class Evidently {
  readonly #folder: string;
  readonly #child;
  readonly #answers;

  private constructor(python: string, folder: string) {
    this.#folder = folder;
    const script = join(import.meta.dirname, 'drift_with_evidently.py');
    this.#child = spawn(python, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#answers = createInterface(this.#child.stdout)[Symbol.asyncIterator]();
  }

  static async start(python: string): Promise<Evidently> {
    return new Evidently(python, await mkdtemp(join(tmpdir(), 'mlops-evidently-')));
  }

  async judge(reference: Table, batch: Table): Promise<{ drifted: number; share: number }> {
    const pair = {
      reference: join(this.#folder, 'reference.parquet'),
      batch: join(this.#folder, 'batch.parquet'),
    };
    await writeParquet(pair.reference, reference);
    await writeParquet(pair.batch, batch);
    this.#child.stdin.write(`${JSON.stringify(pair)}\n`);
    const { value, done } = await this.#answers.next();
    if (done) throw new Error('Evidently stopped');
    return JSON.parse(value);
  }

  async stop(): Promise<void> {
    this.#child.stdin.end();
    if (this.#child.exitCode === null) await once(this.#child, 'exit');
    await rm(this.#folder, { recursive: true, force: true });
  }
}
