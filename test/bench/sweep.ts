/**
 * `npm run bench:sweep [-- --trials 24] [--rows 6000] [--seeds 10]`: figures of sweeps, never assertions, on
 * generated rows × 12 columns. The same sweep with one thread and with two; and ASHA beside random search that trains
 * as many rounds in all, over several seeds of the sweep.
 */
import { parseArgs } from 'node:util';
import { silentLogger } from '../../shared/src/base/logger.ts';
import { Random } from '../../shared/src/base/random.ts';
import { type SweepConfig, sweepSchema } from '../../shared/src/config/sweep-schema.ts';
import type { DataSchema } from '../../shared/src/data/schema.ts';
import { numericColumn, type Table, tableOf, textColumn } from '../../shared/src/data/table.ts';
import type { Checkpoints } from '../../shared/src/learners/checkpoint.ts';
import { findLearner, parseParams } from '../../shared/src/learners/registry.ts';
import {
  type DataRequest,
  prepareSupervised,
  trainLearner,
} from '../../shared/src/learners/supervised-data.ts';
import { examplesOf } from '../../shared/src/learners/training-data.ts';
import { meanLoss } from '../../shared/src/learners/validation-loss.ts';
import { planSweep, type SweepPlan, type Trial } from '../../shared/src/sweep/plan.ts';
import { standings, winnerOf } from '../../shared/src/sweep/results.ts';
import { runSweep, type SweepResults } from '../../shared/src/sweep/run-sweep.ts';

const { values } = parseArgs({
  options: {
    trials: { type: 'string', default: '24' },
    rows: { type: 'string', default: '6000' },
    seeds: { type: 'string', default: '10' },
  },
});
const rows = Number(values.rows);
const width = 12;
const names = Array.from({ length: width }, (_, i) => `x${i}`);
const algorithm = 'gradient-boosted-trees';
const params = { trees: 108, 'early-stopping': 0 };
const signal = new AbortController().signal;
const space = {
  'learning-rate': { type: 'float', min: 0.005, max: 0.5, log: true },
  'max-leaves': { type: 'int', min: 2, max: 64, log: true },
  'min-samples-leaf': { type: 'int', min: 1, max: 200, log: true },
  'feature-fraction': { type: 'float', min: 0.2, max: 1 },
  l2: { type: 'float', min: 0.01, max: 100, log: true },
};

/** Gaussian columns; the label depends on eight of them, two by two, and on chance. */
function generate(count: number, seed: number): Table {
  const random = new Random(seed);
  const columns = names.map(() => Float64Array.from({ length: count }, () => random.gaussian()));
  const labels = Array.from({ length: count }, (_, row) => {
    const [a, b, c, d, e, f, g, h] = columns.map((column) => column[row]);
    return a + b * c + Math.sin(2 * d) + Math.max(e, f) + 0.5 * g * h + random.gaussian() > 0.5
      ? 'yes'
      : 'no';
  });
  return tableOf([
    ...columns.map((column, i) => numericColumn(names[i], 'number', column)),
    textColumn('y', labels),
  ]);
}

const schema = {
  format: 'mlops-schema/1',
  target: 'y',
  columns: [
    ...names.map((name) => ({ name, type: 'number', role: 'feature' })),
    { name: 'y', type: 'text', role: 'target' },
  ],
} as unknown as DataSchema;
const data: DataRequest = {
  schema,
  train: generate(rows, 1),
  validation: generate(Math.ceil(rows / 4), 2),
  featureNames: names,
  seed: 1,
};
const test = generate(rows, 3);

function planOf(sweep: unknown, seed: number): Promise<SweepPlan> {
  const parsed = sweepSchema.parse(sweep) as SweepConfig;
  return planSweep({ sweep: parsed, task: 'classification', algorithm, params, seed, identity: null });
}

async function sweep(
  plan: SweepPlan,
  threads: number,
): Promise<SweepResults & { seconds: number; cpu: number }> {
  const began = performance.now();
  const before = process.cpuUsage();
  const found = await runSweep({
    plan,
    brackets: plan.brackets,
    data,
    task: 'classification',
    engine: 'auto',
    threads,
    log: silentLogger,
    signal,
    checkpoints: inMemory(),
    checkpointInterval: 60_000,
  });
  const { user, system } = process.cpuUsage(before);
  return { ...found, seconds: (performance.now() - began) / 1000, cpu: (user + system) / 1e6 };
}

/** States of trials that pause, which a run keeps on its disk. */
function inMemory(states = new Map<string, Uint8Array>(), at = ''): Checkpoints {
  return {
    scope: (identity) => inMemory(states, `${at}/${JSON.stringify(identity)}`),
    restore: async (read) => {
      const state = states.get(at);
      return state === undefined ? null : read(state);
    },
    due: () => false,
    save: async (state) => {
      states.set(at, state);
    },
    remove: async () => {
      states.delete(at);
    },
  };
}

/** Rounds that were trained in all; a trial that trains on does not begin again. */
function roundsOf(plan: SweepPlan, { results }: SweepResults): number {
  return standings(plan, results).reduce((sum, { trial, rung }) => sum + trial.pauses[Math.max(rung, 0)], 0);
}

const prepared = prepareSupervised(data, 'classification');

/** Log loss on rows that no sweep has seen, of the model that the trial's parameters give. */
async function testLoss(trial: Trial): Promise<number> {
  const learner = await findLearner(trial.algorithm);
  const context = { engine: 'auto', log: silentLogger, signal } as const;
  const parsed = parseParams(learner, 'classification', trial.params);
  const model = await trainLearner(prepared, learner, parsed, data, context);
  const { examples } = examplesOf(schema, test, 'classification', prepared.classes);
  return meanLoss('classification', 2, model.predictor.predict(examples.table), examples);
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
const print = (what: string, figures: string) => process.stdout.write(`${what.padEnd(44)} ${figures}\n`);

/** Of runs of the same, the one that others on the machine disturbed less. */
function faster<T extends { seconds: number }>(a: T, b: T): T {
  return a.seconds < b.seconds ? a : b;
}

async function compareThreads(): Promise<void> {
  const plan = await planOf({ trials: Number(values.trials), space }, 1);
  // Both once for nothing: what follows finds files and code in memory.
  await sweep(await planOf({ trials: 2, space }, 1), 2);
  let [alone, together] = [await sweep(plan, 1), await sweep(plan, 2)];
  for (let again = 0; again < 2; again++) {
    alone = faster(alone, await sweep(plan, 1));
    together = faster(together, await sweep(plan, 2));
  }
  const what = `${plan.trials.length} trials, ${rows} rows`;
  for (const [threads, { seconds, cpu }] of [
    ['one thread', alone],
    ['two threads', together],
  ] as const) {
    print(`${what}: ${threads}`, `${seconds.toFixed(2)} s, ${cpu.toFixed(2)} s of processor`);
  }
  const same = JSON.stringify(alone.results) === JSON.stringify(together.results);
  print(
    '',
    `ratio ${(alone.seconds / together.seconds).toFixed(2)}, ${same ? 'the same results' : 'OTHER RESULTS'}`,
  );
}

async function compareMethods(): Promise<void> {
  const seeds = Array.from({ length: Number(values.seeds) }, (_, i) => i + 1);
  const losses = { asha: [] as number[], random: [] as number[], all: [] as number[] };
  const rounds = { asha: [] as number[], random: [] as number[], all: [] as number[] };
  for (const seed of seeds) {
    const record = async (kind: keyof typeof losses, plan: SweepPlan): Promise<number> => {
      const found = await sweep(plan, 2);
      const trained = roundsOf(plan, found);
      losses[kind].push(await testLoss(winnerOf(plan, found.results) as Trial));
      rounds[kind].push(trained);
      return trained;
    };
    const trained = await record('asha', await planOf({ method: 'asha', trials: 27, space }, seed));
    await record('random', await planOf({ trials: Math.round(trained / params.trees), space }, seed));
    await record('all', await planOf({ trials: 27, space }, seed));
  }
  const fewer = Math.round(mean(rounds.random) / params.trees);
  for (const [kind, what] of [
    ['asha', 'ASHA, 27 trials'],
    ['random', `random search, ${fewer} trials (as many rounds)`],
    ['all', 'random search, 27 trials'],
  ] as const) {
    print(
      what,
      `${mean(rounds[kind]).toFixed(0).padStart(5)} rounds, log loss on test rows ${mean(losses[kind]).toFixed(4)}`,
    );
  }
  const better = seeds.filter((_, i) => losses.asha[i] < losses.random[i]).length;
  print('', `ASHA is better than random search of as many rounds for ${better} of ${seeds.length} seeds`);
}

await compareThreads();
if (Number(values.seeds) > 0) await compareMethods();
else process.stdout.write('Skipped: ASHA beside random search, as --seeds is 0.\n');
