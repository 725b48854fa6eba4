/**
 * `npm run bench:bandit [-- --logs 100 --rows 2000]`: what policies that were learned from simulated logs are worth in
 * truth, between the logging policy and the best one, and how often the interval of their value on the test split,
 * as train reports it, holds that truth.
 */
import { parseArgs } from 'node:util';
import { silentLogger } from '../../shared/src/base/logger.ts';
import { selectRows } from '../../shared/src/data/table.ts';
import { metricInterval } from '../../shared/src/evaluate/intervals.ts';
import { trainModel } from '../../shared/src/learners/train-model.ts';
import {
  contextNames,
  logSchema,
  tableOfLog,
  trueValues,
} from '../learners/contextual-bandit/simulated-table.ts';
import { simulateLog } from './simulated-logs.ts';

const { values } = parseArgs({
  options: { logs: { type: 'string', default: '100' }, rows: { type: 'string', default: '2000' } },
});
const logs = Number(values.logs);
const rows = Number(values.rows);
const fresh = simulateLog(50_000, 1_000_000);
const freshTable = tableOfLog(fresh);
const cuts = [0, 0.7, 0.85, 1].map((share) => Math.round(share * rows));

for (const params of [
  { epsilon: 0 },
  { epsilon: 0, base: 'linear', method: 'direct' },
  { epsilon: 0, base: 'linear', method: 'importance-weighted' },
  { epsilon: 0, base: 'gradient-boosted-trees', method: 'direct' },
  { epsilon: 0, base: 'gradient-boosted-trees', method: 'importance-weighted' },
  { epsilon: 0.05 },
]) {
  const sums = { policy: 0, best: 0, logged: 0, covered: 0 };
  const start = process.cpuUsage();
  for (let seed = 1; seed <= logs; seed++) {
    const table = tableOfLog(simulateLog(rows, seed));
    const [train, validation, test] = cuts
      .slice(1)
      .map((end, i) => Array.from({ length: end - cuts[i] }, (_, at) => cuts[i] + at));
    const { model, predictions } = await trainModel({
      schema: logSchema,
      task: 'contextual-bandit',
      train: selectRows(table, train),
      validation: selectRows(table, validation),
      test: selectRows(table, test),
      testIds: test.map(String),
      featureNames: contextNames,
      algorithm: 'contextual-bandit',
      params,
      seed: 1,
      engine: 'auto',
      threshold: 0.5,
      log: silentLogger,
      signal: new AbortController().signal,
    });
    const truth = trueValues(fresh, model.predictor.predict(freshTable));
    sums.policy += truth.policy / logs;
    sums.best += truth.best / logs;
    sums.logged += truth.logged / logs;
    const { interval } = metricInterval(predictions, 'policy_value_dr');
    if (interval && interval.lower <= truth.policy && truth.policy <= interval.upper) sums.covered++;
  }
  const { user, system } = process.cpuUsage(start);
  const share = (sums.policy - sums.logged) / (sums.best - sums.logged);
  console.log(
    `${JSON.stringify(params)}: true value ${sums.policy.toFixed(4)} (logging ${sums.logged.toFixed(4)}, best ${sums.best.toFixed(4)}): ${(100 * share).toFixed(1)} % of what there is to gain; interval of ${cuts[3] - cuts[2]} test rows holds it in ${((100 * sums.covered) / logs).toFixed(1)} %; CPU ${((user + system) / 1e6 / logs).toFixed(2)} s a training`,
  );
}
