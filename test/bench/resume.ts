/**
 * `npm run bench:resume -- [--kills 50] [--algorithm gradient-boosted-trees] [--seconds 60] [--checkpoint 1s] [--rows N]`: a
 * training of about so many seconds is killed (SIGKILL) at uniform moments between 10 and 90 % of its time and started
 * again; in every second case the disk's checkpoints are gone and it must go on from the cache. Says how many went on,
 * and whether all ended in the model of the training that nobody killed.
 */
import { parseArgs } from 'node:util';
import { Random } from '../../shared/src/base/random.ts';
import { trainInProcess, wipeCheckpoints } from '../support/kill-training.ts';
import { workspace } from '../support/workspace.ts';

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
const { algorithm } = values;

/** Parameters with a number of rounds that takes as long as it is told to. */
const paramsOf: Readonly<Record<string, (rounds: number) => Record<string, unknown>>> = {
  'gradient-boosted-trees': (rounds) => ({
    trees: rounds,
    'early-stopping': 0,
    'feature-fraction': 0.8,
    'learning-rate': 0.01,
  }),
  mlp: (rounds) => ({ epochs: rounds, 'early-stopping': 0 }),
};
if (!Object.hasOwn(paramsOf, algorithm)) throw new Error(`--algorithm: one of ${Object.keys(paramsOf)}`);

// Neither learner may take more rounds than its parameter allows, nor an epoch a large part of the time.
const rows = Number(values.rows ?? (algorithm === 'mlp' ? 20_000 : 200_000));
const random = new Random(11);
const lines = ['a,b,c,d,kind,label'];
for (let row = 0; row < rows; row++) {
  const x = Array.from({ length: 4 }, () => random.gaussian());
  const kind = 'pqrstu'[random.integer(6)];
  const score = x[0] * x[1] + x[2] + Number(kind < 'r') + random.gaussian();
  lines.push([...x.map((value) => value.toFixed(4)), kind, score > 0 ? 'yes' : 'no'].join(','));
}
const owned: (() => Promise<void>)[] = [];
const space = await workspace(
  { after: (work) => owned.push(work) },
  { 'data.csv': `${lines.join('\n')}\n`, 'mlops.yml': 'data: { source: data.csv, target: label }\n' },
);
try {
  await space.run('prepare-data');
  const options = (rounds: number, more: string[] = []): string[] => [
    ...['--algorithm', algorithm, '--params', JSON.stringify(paramsOf[algorithm](rounds))],
    ...['--time-budget', 'never', ...more],
  ];
  const time = async (rounds: number) => {
    const finished = await trainInProcess(space.folder, options(rounds, ['--checkpoint', 'never']));
    return finished!.milliseconds;
  };
  const [few, many] = algorithm === 'mlp' ? [2, 8] : [20, 220];
  const perRound = Math.max(0.1, ((await time(many)) - (await time(few))) / (many - few));
  // The limit of both learners' parameter.
  const rounds = Math.min(10_000, Math.ceil((seconds * 1000) / perRound));
  const parameters = options(rounds, ['--checkpoint', values.checkpoint]);
  const whole = await trainInProcess(space.folder, parameters);
  const { modelId, milliseconds } = whole!;
  print(
    `${algorithm}: ${rounds} rounds take ${(milliseconds / 1000).toFixed(1)} s, checkpoint each ${values.checkpoint}`,
  );
  let resumed = 0;
  let same = 0;
  for (let kill = 0; kill < kills; kill++) {
    const moment = (0.1 + 0.8 * random.uniform()) * milliseconds;
    const wiped = kill % 2 === 1;
    const first = await trainInProcess(space.folder, parameters, moment);
    if (first !== null)
      print(`  kill ${kill + 1}: the training was over before ${(moment / 1000).toFixed(1)} s`);
    if (wiped) await wipeCheckpoints(space.folder);
    const second = first ?? (await trainInProcess(space.folder, parameters));
    if (second!.resumed) resumed++;
    if (second!.modelId === modelId) same++;
    const place = wiped ? 'cache' : 'disk';
    print(
      `  kill ${kill + 1} at ${(moment / 1000).toFixed(1)} s, ${place}: resumed ${second!.resumed}, ` +
        `${(second!.milliseconds / 1000).toFixed(1)} s more, ${second!.modelId === modelId ? 'the same model' : 'ANOTHER MODEL'}`,
    );
  }
  print(`${algorithm}: resumed ${resumed} of ${kills}, the same model-id ${same} of ${kills}`);
} finally {
  for (const work of owned) await work();
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
