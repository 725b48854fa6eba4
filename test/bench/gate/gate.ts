/**
 * `npm run bench:gate -- [--part verdicts,intervals,slices,million] [--runs 2000]`: how often the gate is right, by
 * simulation, beside what theory says; and what it costs on a million predictions. Figures, never assertions.
 */
import { parseArgs } from 'node:util';

const parts: Readonly<Record<string, () => Promise<{ simulate(runs: number): void }>>> = {
  verdicts: () => import('./verdict-rates.ts'),
  intervals: () => import('./interval-coverage.ts'),
  slices: () => import('./slice-alarms.ts'),
  million: () => import('./million-predictions.ts'),
};

const { values } = parseArgs({
  options: {
    part: { type: 'string', default: Object.keys(parts).join(',') },
    runs: { type: 'string', default: '2000' },
  },
});

for (const name of values.part.split(',')) {
  const load = parts[name];
  if (load === undefined) throw new Error(`--part: some of ${Object.keys(parts).join(', ')}`);
  const started = performance.now();
  (await load()).simulate(Number(values.runs));
  process.stdout.write(`(${name}: ${((performance.now() - started) / 1000).toFixed(1)} s)\n\n`);
}
