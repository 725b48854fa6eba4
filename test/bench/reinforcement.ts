/**
 * `npm run bench:reinforcement [-- --logs 2000 --rows 1000 --algorithms ppo,dqn]`: CartPole by training seed with CPU
 * time, and how often the intervals of off-policy evaluation hold the truth, and how wide they are.
 *
 * A width is compared with two intervals that know the truth. The bar of 1.5 is about the first: the same estimator's
 * interval with the standard deviation that its estimates have in truth, over all logs, instead of the one that is
 * estimated from a single log. An interval that is much wider than that would cover by being vague; one that is
 * narrower cannot cover. The second is of an estimator that knows the mean reward of each action in each context
 * (doubly robust with the true rewards), and tells how much the estimator itself leaves on the table: inverse
 * propensity scoring knows nothing of rewards, so that none of its intervals could both cover and be near that one.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { silentLogger } from '../../shared/src/base/logger.ts';
import {
  doublyRobust,
  inversePropensity,
  selfNormalised,
  type ValueEstimate,
} from '../../shared/src/evaluate/off-policy/estimators.ts';
import { chooseAlgorithm } from '../../shared/src/learners/reinforcement/algorithms.ts';
import { meanOf } from '../../shared/src/learners/reinforcement/evaluate-policy.ts';
import { trainPolicy } from '../../shared/src/learners/reinforcement/train-policy.ts';
import { crossFitRewards } from './cross-fit-rewards.ts';
import { type SimulatedLog, simulateLog } from './simulated-logs.ts';

const { values } = parseArgs({
  options: {
    logs: { type: 'string', default: '2000' },
    rows: { type: 'string', default: '1000' },
    algorithms: { type: 'string', default: 'ppo,dqn' },
  },
});
const seeds = [1, 2, 3, 4, 5];
/** Standard deviations on either side of a normal mean that hold 95 %. */
const normalReach = 1.959964;

for (const name of values.algorithms.split(',').filter(Boolean)) {
  let reached = 0;
  for (const seed of seeds) {
    const start = process.cpuUsage();
    const began = performance.now();
    const { test, best } = await trainPolicy({
      directory: join(import.meta.dirname, '..', '..', 'examples', 'cart-pole'),
      environment: 'cart-pole.mjs',
      algorithm: chooseAlgorithm(name, {}),
      seed,
      log: silentLogger,
      signal: new AbortController().signal,
    });
    const { user, system } = process.cpuUsage(start);
    const mean = meanOf(test.returns);
    if (mean >= 475) reached++;
    const seconds = (performance.now() - began) / 1000;
    console.log(
      `CartPole-v1 ${name} seed ${seed}: mean return ${mean.toFixed(1)} over ${test.returns.length} episodes, best after ${best.step} steps, ${seconds.toFixed(0)} s (CPU ${((user + system) / 1e6).toFixed(0)} s)`,
    );
  }
  console.log(`CartPole-v1 ${name}: ${reached} of ${seeds.length} seeds reach 475`);
}

const logs = Number(values.logs);
const rows = Number(values.rows);
if (logs > 0) {
  const truth = meanOf(Array.from({ length: 20 }, (_, i) => simulateLog(200_000, 1_000_000 + i).meanValue));
  const estimators: Record<string, (log: SimulatedLog) => ValueEstimate> = {
    ips: (log) => inversePropensity(log),
    snips: (log) => selfNormalised(log),
    'doubly robust': (log) => doublyRobust(log, crossFitRewards(log)),
    'true rewards': (log) => doublyRobust(log, log.truth),
  };
  const tallies = Object.keys(estimators).map((name) => ({
    name,
    covered: 0,
    width: 0,
    error: 0,
    square: 0,
  }));
  for (let i = 0; i < logs; i++) {
    const log = simulateLog(rows, i + 1);
    for (const tally of tallies) {
      const { value, lower, upper } = estimators[tally.name](log);
      if (lower <= truth && truth <= upper) tally.covered++;
      tally.width += (upper - lower) / logs;
      tally.error += (value - truth) / logs;
      tally.square += (value - truth) ** 2 / logs;
    }
  }
  const bestWidth = tallies[tallies.length - 1].width;
  console.log(
    `Off-policy evaluation: ${logs} logs of ${rows} decisions, propensities from 0.05, true value ${truth.toFixed(4)}`,
  );
  for (const { name, covered, width, error, square } of tallies) {
    const deviation = Math.sqrt(square - error * error);
    const coverage = ((100 * covered) / logs).toFixed(2);
    const ownTruth = (width / (2 * normalReach * deviation)).toFixed(2);
    const ofBest = (width / bestWidth).toFixed(2);
    console.log(
      `  ${name.padEnd(14)} coverage ${coverage} %, width ${width.toFixed(4)}: ${ownTruth} of its own with the true standard deviation, ${ofBest} of one that knows the true rewards; bias ${error.toFixed(5)}`,
    );
  }
}
