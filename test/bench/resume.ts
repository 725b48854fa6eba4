/**
 * `npm run bench:resume -- [--kills 50] [--algorithm gradient-boosted-trees] [--seconds 60] [--checkpoint 1s] [--rows N]`: a
 * training of at least so many seconds is killed (SIGKILL) at uniform moments between 10 and 90 % of its steps, as its
 * progress says them, and started again; in every second case the disk's checkpoints are gone and it must go on from
 * the cache. Says how many went on, whether all ended in the model of the training that nobody killed, and how much
 * time was lost. Moments are counted in steps, not on the clock, so that other work on the machine does not matter.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Random } from '../../shared/src/base/random.ts';
import { lastCheckpoint, trainInProcess, wipeCheckpoints } from '../support/kill-training.ts';
import { workspace } from '../support/workspace.ts';

const examples = join(import.meta.dirname, '..', '..', 'examples');

/** What is trained, with a number of steps that takes as long as it is told to. */
interface Subject {
  /** What `train` finds, and whether it is rows that have to be prepared first. */
  readonly files: () => Promise<Record<string, string>> | Record<string, string>;
  readonly prepared: boolean;
  readonly params: (steps: number) => Record<string, unknown>;
  /** Steps whose difference in time says how long one takes, and the most that the parameter allows. */
  readonly few: number;
  readonly many: number;
  readonly most: number;
}

const policySubject: Subject = {
  params: (steps) => ({ steps }),
  files: async () => ({
    'mlops.yml': 'task: reinforcement\ntrain: { environment: ./cart-pole.mjs }\n',
    'cart-pole.mjs': await readFile(join(examples, 'cart-pole', 'cart-pole.mjs'), 'utf8'),
  }),
  prepared: false,
  few: 4_000,
  many: 24_000,
  most: 100_000_000,
};

const subjects: Readonly<Record<string, Subject>> = {
  'gradient-boosted-trees': {
    params: (trees) => ({ trees, 'early-stopping': 0, 'feature-fraction': 0.8, 'learning-rate': 0.01 }),
    files: () => rowsOf(200_000),
    prepared: true,
    few: 20,
    many: 220,
    most: 10_000,
  },
  mlp: {
    params: (epochs) => ({ epochs, 'early-stopping': 0 }),
    // An epoch is not a large part of the time.
    files: () => rowsOf(20_000),
    prepared: true,
    few: 2,
    many: 8,
    most: 10_000,
  },
  dqn: policySubject,
  ppo: policySubject,
};

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '50' },
    algorithm: { type: 'string', default: 'gradient-boosted-trees' },
    seconds: { type: 'string', default: '60' },
    checkpoint: { type: 'string', default: '1s' },
    rows: { type: 'string' },
  },
});
const kills = Number(values.kills);
const seconds = Number(values.seconds);
const { algorithm, checkpoint } = values;
if (!Object.hasOwn(subjects, algorithm)) throw new Error(`--algorithm: one of ${Object.keys(subjects)}`);
const subject = subjects[algorithm];

const random = new Random(11);
const owned: (() => Promise<void>)[] = [];
const space = await workspace({ after: (work) => owned.push(work) }, await subject.files());
try {
  if (subject.prepared) await space.run('prepare-data');
  const { steps, whole } = await longTraining();
  print(`${algorithm}: ${steps} steps take ${inSeconds(whole.milliseconds)}, checkpoint each ${checkpoint}`);
  let resumed = 0;
  let same = 0;
  const losses: number[] = [];
  for (let kill = 1; kill <= kills; kill++) {
    const share = 0.1 + 0.8 * random.uniform();
    // Any moment within a step is as likely as another, not just its end.
    const pause = random.uniform() * Math.max(100, whole.milliseconds / steps);
    let reached = Number.POSITIVE_INFINITY;
    const first = await trainInProcess(space.folder, options(steps), (progress) => {
      if (progress >= share) reached = Math.min(reached, performance.now());
      return performance.now() - reached >= pause;
    });
    const killed = Date.now();
    if (first !== null)
      throw new Error(`The training was over before ${(100 * share).toFixed(0)} % of its steps.`);
    const place = kill % 2 === 0 ? 'cache' : 'disk';
    if (place === 'cache') await wipeCheckpoints(space.folder);
    const last = await lastCheckpoint(space.folder, place);
    const lost = last === null ? Number.POSITIVE_INFINITY : killed - last;
    const second = await trainInProcess(space.folder, options(steps));
    if (second!.resumed) resumed++;
    if (second!.modelId === whole.modelId) same++;
    losses.push(lost);
    print(
      `  kill ${kill} at ${(100 * share).toFixed(0)} %, ${place}: resumed ${second!.resumed}, lost ${inSeconds(lost)}, ` +
        `${inSeconds(second!.milliseconds)} more, ${second!.modelId === whole.modelId ? 'the same model' : 'ANOTHER MODEL'}`,
    );
  }
  losses.sort((a, b) => a - b);
  print(
    `${algorithm}: ${kills} kills, resumed ${resumed}, same model-id ${same}, ` +
      `lost ${inSeconds(losses[losses.length >> 1])} in the median and ${inSeconds(losses[losses.length - 1])} at the most ` +
      `with a checkpoint each ${checkpoint}`,
  );
} finally {
  for (const work of owned) await work();
}

/** A training whose steps alone take the seconds that were asked for, nobody killing it. */
async function longTraining() {
  const time = async (steps: number): Promise<number> =>
    (await trainInProcess(space.folder, options(steps, 'never')))!.milliseconds;
  const { few, many, most } = subject;
  const beside = await time(few);
  const perStep = ((await time(many)) - beside) / (many - few);
  let steps = Math.min(most, Math.max(many, Math.ceil((seconds * 1000) / Math.max(0.1, perStep))));
  for (;;) {
    const whole = await trainInProcess(space.folder, options(steps));
    if (whole!.milliseconds - beside >= seconds * 1000 || steps === most) return { steps, whole: whole! };
    steps = Math.min(most, Math.ceil(1.3 * steps));
  }
}

function options(steps: number, interval = checkpoint): string[] {
  const parameters = { algorithm, params: JSON.stringify(subject.params(steps)), 'time-budget': 'never' };
  return Object.entries({ ...parameters, checkpoint: interval }).flatMap(([name, value]) => [
    `--${name}`,
    value,
  ]);
}

function rowsOf(rows: number): Record<string, string> {
  const lines = ['a,b,c,d,kind,label'];
  for (let row = 0; row < Number(values.rows ?? rows); row++) {
    const x = Array.from({ length: 4 }, () => random.gaussian());
    const kind = 'pqrstu'[random.integer(6)];
    const score = x[0] * x[1] + x[2] + Number(kind < 'r') + random.gaussian();
    lines.push([...x.map((value) => value.toFixed(4)), kind, score > 0 ? 'yes' : 'no'].join(','));
  }
  return { 'data.csv': `${lines.join('\n')}\n`, 'mlops.yml': 'data: { source: data.csv, target: label }\n' };
}

function inSeconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
