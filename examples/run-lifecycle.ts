/**
 * `npm start`: the whole life of two models, on copies of the examples that can be thrown away. Of the penguins every
 * report is shown; of Seattle's weather what each step says in one sentence.
 */
import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '../actions/main.ts';
import { stages } from '../actions/stages.ts';
import { runStage } from '../shared/src/action/run-stage.ts';
import { silentLogger } from '../shared/src/base/logger.ts';
import { renderTerminal } from '../shared/src/report/terminal.ts';

const started = performance.now();

async function copyOf(example: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `mlops-${example}-`));
  await cp(join(import.meta.dirname, example), folder, { recursive: true });
  return folder;
}

function stop(step: string, ending: string | number): never {
  process.stdout.write(`\nStopped: "${step}" ended with ${ending}.\n`);
  process.exit(typeof ending === 'number' ? ending : 1);
}

/** Runs the command line in a folder. */
async function run(folder: string, title: string, ...parameters: string[]): Promise<void> {
  process.stdout.write(`\n=== ${title}\n\n`);
  const code = await runCommandLine([...parameters, '--platform', 'local', '--working-directory', folder]);
  if (code !== 0) stop(parameters[0], code);
}

const penguins = await copyOf('penguins');
const step = (title: string, ...parameters: string[]) => run(penguins, title, ...parameters);

await step('Prepare the data: read, check, split', 'prepare-data');
await step('Train gradient-boosted trees', 'train');
await step('Judge the first model: nothing is in production yet', 'validate-gate');
await step('Deploy it', 'deploy');
await step('A challenger: a neural network', 'train', '--algorithm', 'mlp', '--artifact', 'challenger');
const warnOnly = ['--on-fail', 'warn', '--on-inconclusive', 'warn'];
await step(
  'Judge it against production, on the same birds',
  'validate-gate',
  '--model',
  'challenger',
  ...warnOnly,
);
const testSplit = join('.mlops', 'data-sets', 'penguins-dataset', 'test.parquet');
await step('Watch production: birds of all islands', 'drift-check', '--current', testSplit);
await step('Watch production: birds of one island alone', 'drift-check');

const weather = await copyOf('seattle-weather');

/** Runs a stage in the weather's folder and shows its headline. */
async function headline(
  title: string,
  stage: string,
  inputs: Readonly<Record<string, string>> = {},
): Promise<void> {
  process.stdout.write(`\n=== ${title}\n\n`);
  const values = { platform: 'local', 'working-directory': weather, ...inputs };
  const { signal } = new AbortController();
  const place = { environment: {}, directory: weather, log: silentLogger, signal };
  const { outcome } = await runStage(await stages[stage](), values, place);
  const color = process.stdout.isTTY === true && !process.env.NO_COLOR;
  const width = process.stdout.columns ?? 120;
  process.stdout.write(renderTerminal({ ...outcome.report, sections: [] }, { color, width }));
  if (outcome.failure !== undefined) stop(stage, outcome.failure);
}

await headline(
  "Tomorrow's weather in Seattle: two years to learn from, the latest to judge on",
  'prepare-data',
);
await headline('Train a neural network on them', 'train');
await headline('Is it better than "tomorrow is as today"? The gate asks', 'validate-gate');
await headline('Deploy it', 'deploy');
await headline(
  'Watch production: a summer is not like the whole years learned from; one training is set off',
  'drift-check',
);
await headline('The same summer is like the summers before', 'drift-check', {
  reference: 'data/history/*-q3.csv',
  artifact: 'seattle-weather-summers',
});

await headline('Half a year later there is more to learn from', 'prepare-data', {
  source: 'data/*/*.csv',
  artifact: 'later',
});
await headline('What was set off is trained on it, like any other model', 'train', {
  dataset: 'later',
  artifact: 'retrained',
});
await headline('And judged like any other: a summer is no reason to replace the model', 'validate-gate', {
  model: 'retrained',
  dataset: 'later',
  'on-fail': 'warn',
});
await run(
  weather,
  'What it has that the data set before had not',
  'datasets',
  'diff',
  'seattle-weather-dataset',
  'later',
);

const seconds = ((performance.now() - started) / 1000).toFixed(1);
process.stdout.write(`\nBoth took ${seconds} s. The reports (Markdown and HTML) lie in\n`);
for (const folder of [penguins, weather]) process.stdout.write(`  ${join(folder, '.mlops', 'reports')}\n`);
process.stdout.write('and what would be a comment, a check or an issue on GitHub in\n');
process.stdout.write(`  ${join(penguins, '.mlops')}/{comments,checks,issues}\n`);
