/**
 * `npm run bench [-- --data <folder>]`: figures, never assertions. Whole processes of the command line as it stands
 * in the sources, each a few times, with the median and the ratio to a Node process that does nothing. With
 * `--data`, a folder with adult_train.csv, adult_test.csv, abalone.csv and dna.csv, it also prints accuracies.
 */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { Random } from '../../shared/src/base/random.ts';

const run = promisify(execFile);
const program = resolve(import.meta.dirname, '../../actions/mlops.ts');
const { values } = parseArgs({
  options: { data: { type: 'string' }, runs: { type: 'string', default: '5' } },
});
const runs = Number(values.runs);
const root = await mkdtemp(join(tmpdir(), 'mlops-bench-'));

interface Timing {
  milliseconds: number;
  output: string;
}

async function time(parameters: readonly string[], folder = root): Promise<Timing> {
  const timings: number[] = [];
  let output = '';
  for (let i = 0; i < runs; i++) {
    const started = performance.now();
    const finished = await run(process.execPath, [...parameters], { cwd: folder, maxBuffer: 1 << 28 });
    timings.push(performance.now() - started);
    output = finished.stdout;
  }
  timings.sort((a, b) => a - b);
  return { milliseconds: timings[timings.length >> 1], output };
}

const nothing = await time(['-e', '0']);
print('a Node process that does nothing', nothing);

/** Seeded rows: 10 numbers, 4 categories, a label that depends on both, 5 % missing. */
function generatedCsv(rows: number): string {
  const random = new Random(7);
  const lines = ['x0,x1,x2,x3,x4,x5,x6,x7,x8,x9,c0,c1,c2,c3,label'];
  for (let row = 0; row < rows; row++) {
    const numbers = Array.from({ length: 10 }, () => random.gaussian());
    const categories = Array.from({ length: 4 }, () => random.integer(12));
    const score = numbers[0] + numbers[1] * numbers[2] + (categories[0] % 3) - 1 + random.gaussian();
    const cells = numbers.map((value) => (random.uniform() < 0.05 ? '' : value.toFixed(4)));
    lines.push([...cells, ...categories.map((value) => `c${value}`), score > 0 ? 'yes' : 'no'].join(','));
  }
  return `${lines.join('\n')}\n`;
}

async function pipeline(
  name: string,
  config: string,
  algorithms: readonly string[],
  metrics: readonly string[],
): Promise<void> {
  const folder = join(root, name);
  await mkdir(folder);
  await writeFile(join(folder, 'mlops.yml'), `name: ${name}\n${config}\n`);
  print(`${name}: prepare-data`, await time([program, 'prepare-data', '--cache', 'false', '--json'], folder));
  for (const algorithm of algorithms) {
    const timing = await time([program, 'train', '--algorithm', algorithm, '--json'], folder);
    const result = JSON.parse(timing.output) as { outputs: { metrics: string } };
    const found = JSON.parse(result.outputs.metrics) as Record<string, number>;
    const figures = metrics.map((metric) => `${metric} ${found[metric].toFixed(4)}`).join(', ');
    print(`${name}: train ${algorithm}`, timing, figures);
  }
}

function print(what: string, { milliseconds }: Timing, figures = ''): void {
  const ratio = (milliseconds / nothing.milliseconds).toFixed(1);
  process.stdout.write(
    `${what.padEnd(44)} ${milliseconds.toFixed(0).padStart(6)} ms  ${ratio.padStart(6)} × nothing  ${figures}\n`,
  );
}

try {
  print('mlops train --help (start-up)', await time([program, 'train', '--help']));
  await writeFile(join(root, 'generated.csv'), generatedCsv(20_000));
  const both = ['gradient-boosted-trees', 'mlp'];
  await pipeline('generated', `data: { source: ${root}/generated.csv, target: label }`, both, [
    'accuracy',
    'roc_auc',
  ]);
  if (values.data !== undefined) {
    const data = resolve(values.data);
    await pipeline(
      'adult',
      `data: { source: ${data}/adult_train.csv, test-source: ${data}/adult_test.csv, target: income, positive: ">50K" }`,
      both,
      ['accuracy', 'roc_auc'],
    );
    await pipeline(
      'abalone',
      `data: { source: ${data}/abalone.csv, target: Rings, split: { train: 0.6, validation: 0.1, test: 0.3 } }`,
      both,
      ['rmse'],
    );
    await pipeline('dna', `data: { source: ${data}/dna.csv, target: LABEL }`, both, ['accuracy']);
  }
} finally {
  await rm(root, { recursive: true, force: true });
}
