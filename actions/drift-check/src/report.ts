import type { DriftAnswer } from '../../../shared/src/drift/alarm.ts';
import type { ColumnDrift, DriftOutcome } from '../../../shared/src/drift/outcome.ts';
import type { HistoryEntry } from '../../../shared/src/monitor/history-entries.ts';
import { historySections } from '../../../shared/src/monitor/history-sections.ts';
import { incidentSection } from '../../../shared/src/monitor/issue-text.ts';
import type { RecordedCheck } from '../../../shared/src/monitor/record-check.ts';
import { formatNumber, formatPercent } from '../../../shared/src/report/format.ts';
import type { Cell, Report, ReportStatus, ReportTable } from '../../../shared/src/report/report.ts';
import { jointBlocks, oddities } from './joint-section.ts';
import type { Responsible } from './responsible.ts';

const answers: Record<DriftAnswer, { text: string; status: ReportStatus }> = {
  true: { text: 'drifted', status: 'fail' },
  false: { text: 'no drift', status: 'pass' },
  unknown: { text: 'unknown', status: 'inconclusive' },
};

/** The report with the incident that is going on and with the history of all checks. */
export function withHistory(
  report: Report,
  {
    recorded,
    monitor,
    entries,
    snoozedUntil,
    responsible,
  }: {
    recorded: RecordedCheck;
    monitor: string;
    entries: readonly HistoryEntry[];
    snoozedUntil: string | null;
    responsible: Responsible | null;
  },
): Report {
  const [drifted, ...rest] = report.sections;
  const about = {
    snoozedUntil,
    responsible: responsible && `${responsible.users.join(', ')} (${responsible.role})`,
  };
  const incident =
    recorded.incident === null ? [] : [incidentSection(entries, monitor, recorded.incident, about)];
  const history = historySections(entries, monitor, recorded.where);
  return { ...report, sections: [drifted, ...incident, ...rest, ...history] };
}

/** The report of a drift check: the columns that drifted first, all statistics folded below. */
export function driftReport(
  name: string,
  outcome: DriftOutcome,
  alarmed: DriftAnswer,
  persistence: string,
  origin: string,
): Report {
  const drifted = outcome.driftedColumns.map((column) => [column, outcome.columns[column]] as const);
  const status: ReportStatus =
    outcome.drifted === 'false' ? 'pass' : outcome.drifted === 'unknown' ? 'inconclusive' : 'fail';
  return {
    title: `Data drift of ${name}`,
    status,
    headline: outcome.headline,
    sections: [
      {
        heading: 'Drifted columns',
        blocks: [{ kind: 'table', table: { ...columnTable(drifted), empty: 'None.' } }],
      },
      {
        heading: 'All columns together',
        blocks: jointBlocks(outcome),
      },
      {
        heading: 'The check',
        blocks: [
          {
            kind: 'facts',
            facts: [
              ['Compared with', origin],
              ['Rows of the reference', formatNumber(outcome.rows.reference)],
              ['Rows now', formatNumber(outcome.rows.current)],
              ['False-alarm rate of one check', formatPercent(outcome.threshold)],
              ['Alarm', `${answers[alarmed].text} (${persistence} checks)`],
              ...(outcome.rowsNeeded === null
                ? []
                : [
                    ['Rows needed to judge every column', formatNumber(outcome.rowsNeeded)] as [
                      string,
                      string,
                    ],
                  ]),
            ],
          },
        ],
      },
      ...oddities(outcome),
      {
        heading: 'All columns',
        folded: true,
        blocks: [
          { kind: 'table', table: columnTable(Object.entries(outcome.columns)) },
          statisticsTable(outcome),
        ],
      },
    ],
  };
}

function columnTable(columns: readonly (readonly [string, ColumnDrift])[]): ReportTable {
  return {
    columns: [
      { heading: 'Column' },
      { heading: 'Result' },
      { heading: 'Effect', align: 'right' },
      { heading: 'Adjusted p-value', align: 'right' },
      { heading: 'Why' },
    ],
    rows: columns.map(([name, column]): Cell[] => [
      name,
      answers[column.drifted],
      column.effect === null ? '' : `${column.effect_name} ${formatNumber(column.effect)}`,
      formatNumber(column.adjusted_p_value),
      column.reason,
    ]),
  };
}

function statisticsTable(outcome: DriftOutcome): Report['sections'][number]['blocks'][number] {
  const rows = Object.entries(outcome.columns).flatMap(([name, { statistics }]) =>
    Object.entries(statistics).map(([statistic, value]) => [name, statistic, formatNumber(value)]),
  );
  return {
    kind: 'table',
    table: {
      columns: [{ heading: 'Column' }, { heading: 'Statistic' }, { heading: 'Value', align: 'right' }],
      rows,
    },
  };
}
