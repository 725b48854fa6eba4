/**
 * `npm run bench:performance -- [--data <folder>] [--batches 1000]`: figures of what drift-check says of performance
 * without labels, never assertions. `--data` is a folder with adult_train.csv, adult_test.csv and abalone.csv.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { printEstimates } from './estimates.ts';

const { values } = parseArgs({
  options: { data: { type: 'string' }, batches: { type: 'string', default: '1000' } },
});
if (values.data === undefined)
  process.stdout.write('Estimates are skipped: name the data with --data <folder>.\n');
else await printEstimates(resolve(values.data), Number(values.batches));
