import { shrunkenKey } from '../../../../shared/src/gate/shrunken-test-set.ts';
import { formatNumber } from '../../../../shared/src/report/format.ts';
import type { Block, Report, Section } from '../../../../shared/src/report/report.ts';
import type { RulesChange } from '../rules-change.ts';

const nobodyAsked = 'Nobody has to approve it: the target branch states no role that would.';

/** The report with what a pull request does to its own rules ahead of everything else. */
export function withRulesChange(report: Report, change: RulesChange | null): Report {
  if (change === null) return report;
  const isWithheld = change.withheld !== null;
  return {
    ...report,
    status: isWithheld && report.status === 'pass' ? 'warning' : report.status,
    headline: `${summaryOf(change)} By the rules as they are now: ${report.headline}`,
    sections: [rulesSection(change), ...report.sections],
  };
}

function summaryOf({ weakenings, unknown, approval, withheld }: RulesChange): string {
  if (unknown !== null) return 'Whether this change weakens the rules is unknown.';
  const onlyData = weakenings.every(({ key }) => key === shrunkenKey);
  const many = weakenings.length === 1 ? 'a rule' : `${formatNumber(weakenings.length)} rules`;
  const what = onlyData ? 'leaves fewer test rows to be judged on' : `weakens ${many} that it is judged by`;
  const how =
    withheld !== null
      ? ', and the approval that this needs is missing'
      : approval === null
        ? ''
        : ', which has been approved';
  return `This change ${what}${how}.`;
}

function rulesSection({ weakenings, unknown, approval, withheld }: RulesChange): Section {
  const blocks: Block[] = [];
  if (unknown !== null) blocks.push({ kind: 'text', text: unknown });
  if (unknown === null || withheld !== unknown) {
    blocks.push({ kind: 'text', text: withheld ?? approval?.reason ?? nobodyAsked });
  }
  if (weakenings.length > 0) {
    blocks.push({
      kind: 'table',
      table: {
        columns: [
          { heading: 'Key in mlops.yml' },
          { heading: 'Target branch' },
          { heading: 'This change' },
          { heading: 'What it means' },
        ],
        rows: weakenings.map(({ key, before, after, meaning }) => [
          key,
          before ?? 'none',
          after ?? 'none',
          { text: meaning, status: approval?.given ? ('info' as const) : ('warning' as const) },
        ]),
      },
    });
  }
  return { heading: 'Rules weakened', blocks };
}
