/**
 * `npm run bench:drift -- [--part false-alarms,power,statistics,evidently] [--data <folder>] [--flights <parquet>]
 * [--reference <folder>] [--python <python>] [--batches 1000] [--size 500]`: how often the drift check is right, by simulation,
 * and how far its statistics are from SciPy's. Figures, never assertions. `--data` is a folder with adult_train.csv
 * and adult_test.csv, `--flights` a table of millions of rows, `--reference` a folder with adult_drift.json and
 * adult_no_drift.json. What is not given is skipped with a line that says so.
 */
import { parseArgs } from 'node:util';
import type { DriftBench } from './drift/bench-part.ts';

const parts: Readonly<Record<string, () => Promise<DriftBench>>> = {
  statistics: () => import('./drift/statistics.ts'),
  'false-alarms': () => import('./drift/false-alarms.ts'),
  power: () => import('./drift/power.ts'),
  evidently: () => import('./drift/evidently.ts'),
};

const { values } = parseArgs({
  options: {
    part: { type: 'string', default: Object.keys(parts).join(',') },
    data: { type: 'string' },
    flights: { type: 'string' },
    reference: { type: 'string' },
    python: { type: 'string' },
    batches: { type: 'string', default: '1000' },
    size: { type: 'string' },
  },
});

for (const name of values.part.split(',')) {
  const load = parts[name];
  if (load === undefined) throw new Error(`--part: some of ${Object.keys(parts).join(', ')}`);
  const started = performance.now();
  await (await load()).measure({ ...values, batches: Number(values.batches) });
  process.stdout.write(`(${name}: ${((performance.now() - started) / 1000).toFixed(1)} s)\n\n`);
}
