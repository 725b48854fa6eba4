import { Random } from '../../../shared/src/base/random.ts';
import { metricInterval } from '../../../shared/src/evaluate/intervals.ts';
import { computeMetric, findMetric, metricNames } from '../../../shared/src/evaluate/metrics.ts';
import { pairedDifference } from '../../../shared/src/evaluate/paired-difference.ts';
import { equalClassifiers, equalRegressors } from '../../evaluate/sample-predictions.ts';
import { print } from './print.ts';

const rows = 1_000_000;

/** What intervals cost: of every metric's value and of its difference between two models, on a million rows. */
export function simulate(): void {
  for (const pair of [equalClassifiers(new Random(1), rows), equalRegressors(new Random(2), rows)]) {
    const { task } = pair.candidate;
    const names = metricNames(task).filter(
      (name) => findMetric(name, task)?.name === name && computeMetric(pair.candidate, name).value !== null,
    );
    const started = performance.now();
    const costs: [string, number][] = [];
    for (const name of names) {
      const before = performance.now();
      metricInterval(pair.candidate, name);
      pairedDifference(pair, name, { seed: 1 });
      costs.push([name, performance.now() - before]);
    }
    const seconds = (performance.now() - started) / 1000;
    const memory = process.resourceUsage().maxRSS / 1024;
    costs.sort((a, b) => b[1] - a[1]);
    const dearest = costs.slice(0, 3).map(([name, time]) => `${name} ${(time / 1000).toFixed(2)} s`);
    print(
      `${task}, ${rows} rows: intervals of ${names.length} metrics and of their differences in ${seconds.toFixed(2)} s, ` +
        `${memory.toFixed(0)} MB at the most (${dearest.join(', ')})`,
    );
  }
}
