import type { Repeats } from '../../../../shared/src/learners/repeats.ts';
import { formatNumber } from '../../../../shared/src/report/format.ts';
import type { Section } from '../../../../shared/src/report/report.ts';

/** How much the metrics vary from seed to seed. */
export function repeatsSection({ seeds, metrics }: Repeats): Section {
  const shown = Object.entries(metrics).filter(([, { mean }]) => mean !== null);
  const same = shown.every(([, { min, max }]) => min === max);
  return {
    heading: `Spread over ${formatNumber(seeds.length)} seeds`,
    blocks: [
      {
        kind: 'text',
        text:
          `Trained with the seeds ${seeds.join(', ')}; the model is that of the first, not of the best.` +
          (same && seeds.length > 1 ? ' With these parameters, the seed changes nothing.' : ''),
      },
      {
        kind: 'table',
        table: {
          columns: [
            { heading: 'Metric' },
            ...['Mean', 'Standard deviation', 'Least', 'Largest'].map((heading) => ({
              heading,
              align: 'right' as const,
            })),
          ],
          rows: shown.map(([name, { mean, std, min, max }]) => [
            name,
            ...[mean, std, min, max].map((value) => formatNumber(value)),
          ]),
        },
      },
    ],
  };
}
