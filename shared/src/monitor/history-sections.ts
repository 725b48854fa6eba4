import type { Block, Section } from '../report/report.ts';
import { type CheckEntry, checksOf, type HistoryEntry } from './history-entries.ts';
import { formatTime } from './issue-text.ts';
import { performanceBlocks } from './performance-history.ts';

/** Checks that are drawn: more would be a blur. */
const drawnChecks = 60;
const chartChecks = 30;

/** Columns of the chart of an issue: as many colours as there are. */
const chartColumns = 4;

/** What is drawn for a column that is gone or holds something else, which has no size. */
const largestSize = 4;

/** The line that columns must not cross. */
const limit = { label: 'what matters', value: 1 };

/** The history as a chart of the columns that moved farthest, which GitHub draws in an issue. */
export function historyChart(entries: readonly HistoryEntry[], monitor: string): Section[] {
  const checks = comparable(checksOf(entries, monitor)).slice(-chartChecks);
  if (checks.length < 2) return [];
  const series = columnsByLatest(checks)
    .slice(0, chartColumns)
    .map((name) => ({
      name,
      points: checks.map((check, index): [number, number] => [index + 1, sizeAt(check, name) ?? 0]),
    }));
  const line = {
    name: limit.label,
    points: checks.map((_, index): [number, number] => [index + 1, limit.value]),
    reference: true,
  };
  return [
    {
      heading: 'The last checks',
      blocks: [
        {
          kind: 'lines',
          title: 'Effect, in multiples of what matters',
          x: `check, the last one at ${formatTime(checks[checks.length - 1].time)}`,
          y: 'effect',
          series: [...series, line],
        },
      ],
    },
  ];
}

/** The whole history: each column as a small picture, the incidents, and what each check said. */
export function historySections(entries: readonly HistoryEntry[], monitor: string, where: string): Section[] {
  const checks = checksOf(entries, monitor);
  const drawn = checks.slice(-drawnChecks);
  const columns = columnsByLatest(drawn);
  return [
    {
      heading: 'History',
      folded: 'except-file',
      blocks: [
        {
          kind: 'facts',
          facts: [
            ['Checks', String(checks.length)],
            ['First', checks.length === 0 ? 'none' : formatTime(checks[0].time)],
            ['Kept in', where],
          ],
        },
        {
          kind: 'sparklines',
          title: `Effect by column over the last ${drawn.length} checks, in multiples of what matters`,
          times: drawn.map(({ time }) => formatTime(time)),
          limit,
          items: columns.map((name) => ({ name, values: drawn.map((check) => sizeAt(check, name)) })),
        },
        ...performanceBlocks(drawn),
        checksTable(drawn, entries, monitor),
      ],
    },
  ];
}

function checksTable(
  checks: readonly CheckEntry[],
  entries: readonly HistoryEntry[],
  monitor: string,
): Block {
  const answers = {
    true: { text: 'drifted', status: 'fail' },
    false: { text: 'no drift', status: 'pass' },
    unknown: { text: 'unknown', status: 'inconclusive' },
  } as const;
  const what = (check: CheckEntry): string => {
    const drifted = Object.entries(check.columns).filter(([, column]) => column.drifted === 'true');
    return drifted.map(([name]) => name).join(', ');
  };
  const done = (incident: string | undefined): string => {
    const parts = entries.flatMap((entry) => {
      if (!('incident' in entry) || entry.incident !== incident || entry.monitor !== monitor) return [];
      if (entry.kind === 'retraining') return [`retrained in run ${entry.started ?? 'unknown'}`];
      return entry.kind === 'deployment' ? [`ended by ${entry.version}`] : [];
    });
    return parts.join('; ');
  };
  return {
    kind: 'table',
    table: {
      caption: 'Checks, the newest first',
      columns: [
        { heading: 'When' },
        { heading: 'This batch' },
        { heading: 'Alarm' },
        { heading: 'Rows', align: 'right' },
        { heading: 'Columns' },
        { heading: 'Incident' },
      ],
      rows: checks
        .toReversed()
        .map((check) => [
          formatTime(check.time),
          answers[check.drifted],
          check.alarm,
          String(check.rows),
          what(check),
          check.incident === null
            ? ''
            : [`since ${formatTime(check.incident.since)}`, done(check.incident.id)]
                .filter(Boolean)
                .join('; '),
        ]),
      empty: 'No checks yet.',
    },
  };
}

/** Checks that could judge something: what is unknown has no place on a line. */
function comparable(checks: readonly CheckEntry[]): CheckEntry[] {
  return checks.filter(({ columns }) => Object.keys(columns).length > 0);
}

/** The columns of the last check that has any, the farthest first, then those of earlier ones. */
function columnsByLatest(checks: readonly CheckEntry[]): string[] {
  const names = new Set<string>();
  for (const check of checks.toReversed()) {
    const bySize = Object.keys(check.columns).sort(
      (a, b) => (sizeAt(check, b) ?? -1) - (sizeAt(check, a) ?? -1) || (a < b ? -1 : 1),
    );
    for (const name of bySize) names.add(name);
  }
  return [...names];
}

function sizeAt({ columns }: CheckEntry, name: string): number | null {
  const column = Object.hasOwn(columns, name) ? columns[name] : undefined;
  if (column === undefined) return null;
  return column.size ?? (column.drifted === 'true' ? largestSize : null);
}
