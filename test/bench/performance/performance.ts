/**
 * `npm run bench:performance -- [--part cbpe|loss|speed] [--data <folder>] [--batches 1000] [--flights <flights-3m.parquet>]
 * [--python <python>] [--limit 600] [--runs 3] [--program <mlops.js>]`: figures of drift-check, never assertions.
 *
 * - `cbpe` and `loss`: how near performance without labels comes to what the labels say, over simulated shifts, of a
 *   classifier and of a regressor. `--data` is a folder with adult_train.csv, adult_test.csv and abalone.csv.
 * - `speed`: whole processes on 3 million × 5 (flights-3m.parquet of the npm package vega-datasets) and 200,000 × 200,
 *   and where a Python with Evidently is given, the same there, for so many seconds at most.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { printConfidence, printLoss } from './estimates.ts';
import { printSpeed } from './speed.ts';

const { values } = parseArgs({
  options: {
    part: { type: 'string' },
    data: { type: 'string' },
    batches: { type: 'string', default: '1000' },
    flights: { type: 'string' },
    python: { type: 'string' },
    limit: { type: 'string', default: '600' },
    runs: { type: 'string', default: '3' },
    program: { type: 'string', default: resolve(import.meta.dirname, '../../../actions/mlops.ts') },
  },
});
const { part, data, flights, python } = values;
const estimates = { cbpe: printConfidence, loss: printLoss };
for (const [name, print] of Object.entries(estimates)) {
  if (part !== undefined && part !== name) continue;
  if (data === undefined) process.stdout.write(`${name} is skipped: name the data with --data <folder>.\n`);
  else await print(resolve(data), Number(values.batches));
}
if (part === undefined || part === 'speed') {
  const [runs, limit] = [Number(values.runs), Number(values.limit)];
  await printSpeed({ flights, python, limit, program: resolve(values.program), runs });
}
