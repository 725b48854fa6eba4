import { formatNumber } from '../report/format.ts';
import type { Block } from '../report/report.ts';
import type { CheckEntry, PerformanceEntry } from './history-entries.ts';
import { formatTime } from './issue-text.ts';

/**
 * How the model's primary metric went over the checks, as it was estimated and as it turned out, and how good the
 * estimates were. Checks that speak of another metric than the last one are passed over.
 * @param checks the oldest first.
 * @returns nothing where no check says anything of performance.
 */
export function performanceBlocks(checks: readonly CheckEntry[]): Block[] {
  const metric = checks.findLast(({ performance }) => performance)?.performance?.metric;
  if (metric === undefined) return [];
  const about = checks.map(({ performance }) => (performance?.metric === metric ? performance : null));
  const line = (name: string, value: (of: PerformanceEntry) => number | null) => ({
    name: `${metric}, ${name}`,
    values: about.map((of) => (of === null ? null : value(of))),
  });
  return [
    {
      kind: 'sparklines',
      title: `Performance over the last ${checks.length} checks`,
      times: checks.map(({ time }) => formatTime(time)),
      items: [line('estimated', ({ estimated }) => estimated), line('realised', ({ realised }) => realised)],
    },
    { kind: 'text', text: howGood(metric, about) },
  ];
}

/** Estimates are held against what was realised on the same rows: the other rows may be others. */
function howGood(metric: string, about: readonly (PerformanceEntry | null)[]): string {
  const differences = about.flatMap((of) => {
    if (of === null || of.realised === null || of.estimatedOfLabelled === null) return [];
    return [Math.abs(of.realised - of.estimatedOfLabelled)];
  });
  if (differences.length === 0) {
    return `How good the estimates of ${metric} are cannot be said yet: no check had labels of its rows.`;
  }
  const mean = differences.reduce((sum, difference) => sum + difference, 0) / differences.length;
  const checks = differences.length === 1 ? 'the one check' : `the ${differences.length} checks`;
  return `Over ${checks} with labels, ${metric} was ${formatNumber(mean)} away from its estimate for the same rows on average (mean absolute difference).`;
}
