/**
 * `npm start`: the whole life of a model, on a copy of the penguins example that can be thrown away.
 */
import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '../actions/main.ts';

const folder = await mkdtemp(join(tmpdir(), 'mlops-penguins-'));
await cp(join(import.meta.dirname, 'penguins'), folder, { recursive: true });
const place = ['--platform', 'local', '--working-directory', folder];
const started = performance.now();

async function step(title: string, ...parameters: string[]): Promise<void> {
  process.stdout.write(`\n=== ${title}\n\n`);
  const code = await runCommandLine([...parameters, ...place]);
  if (code === 0) return;
  process.stdout.write(`\nStopped: "${parameters[0]}" ended with ${code}.\n`);
  process.exit(code);
}

await step('Prepare the data: read, check, split', 'prepare-data');
await step('Train gradient-boosted trees', 'train');
await step('Judge the first model: nothing is in production yet', 'validate-gate');
await step('Deploy it', 'deploy');
await step('A challenger: a neural network', 'train', '--algorithm', 'mlp', '--artifact', 'challenger');
await step(
  'Judge it against production, on the same birds',
  'validate-gate',
  '--model',
  'challenger',
  '--on-fail',
  'warn',
  '--on-inconclusive',
  'warn',
); // prettier-ignore
const testSplit = join('.mlops', 'data-sets', 'penguins-dataset', 'test.parquet');
await step('Watch production: birds of all islands', 'drift-check', '--current', testSplit);
await step('Watch production: birds of one island alone', 'drift-check');

const seconds = ((performance.now() - started) / 1000).toFixed(1);
process.stdout.write(`\nThe whole lifecycle took ${seconds} s. Its reports (Markdown and HTML) lie in\n`);
process.stdout.write(`  ${join(folder, '.mlops', 'reports')}\n`);
process.stdout.write('and what would be a comment, a check or an issue on GitHub in\n');
process.stdout.write(`  ${join(folder, '.mlops')}/{comments,checks,issues}\n`);
