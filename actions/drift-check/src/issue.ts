import type { StageContext } from '../../../shared/src/action/stage.ts';
import { checksOf, type Incident } from '../../../shared/src/monitor/history-entries.ts';
import { historyChart } from '../../../shared/src/monitor/history-sections.ts';
import {
  beginningOfCondition,
  changeOf,
  checksOfIncident,
  conditionOf,
} from '../../../shared/src/monitor/incident.ts';
import { readStamp, stampOf, toldCondition, withStamp } from '../../../shared/src/monitor/issue-stamp.ts';
import {
  beginComment,
  changeComment,
  conditionMarker,
  driftLabel,
  driftMarker,
  endComment,
  endMarker,
  incidentSection,
  issueTextLimit,
  whatToDo,
} from '../../../shared/src/monitor/issue-text.ts';
import type { RecordedCheck } from '../../../shared/src/monitor/record-check.ts';
import { snoozedUntil } from '../../../shared/src/monitor/snooze.ts';
import type { Issue } from '../../../shared/src/platform/ports.ts';
import { renderMarkdown } from '../../../shared/src/report/markdown.ts';
import type { Report, Section } from '../../../shared/src/report/report.ts';
import type { Responsible } from './responsible.ts';

/** The issue of a monitor as it was found. */
export interface FoundIssue {
  readonly issue: Issue | null;
  /** The last day on which nobody wants to hear of it; null if it is not snoozed. */
  readonly snoozedUntil: string | null;
}

/** A check that an issue is to tell of. */
export interface ToldCheck extends RecordedCheck {
  readonly monitor: string;
  readonly report: Report;
  readonly responsible: Responsible | null;
}

/** The run that found news tells it. If it has not done so for so long it has failed, and the next one does. Milliseconds. */
const longestSilence = 10 * 60_000;

const wholeReport = 'Run with the whole report';

export async function findIssue(monitor: string, { platform }: StageContext): Promise<FoundIssue> {
  const issue = await platform.issues.find(driftMarker(monitor), { label: driftLabel });
  const snooze = snoozedUntil(issue?.labels ?? [], new Date());
  for (const label of snooze.unreadable) {
    platform.log.warning(`The label "${label}" of issue #${issue?.number} names no day such as 2026-12-24.`);
  }
  return { issue, snoozedUntil: snooze.until };
}

/**
 * Brings the one issue of a monitor up to date: opened or reopened when an incident begins, commented on when something
 * changed, closed when the incident is over. Its text always tells of the newest check, which notifies nobody.
 * @returns the number of the issue if it is open, else null.
 */
export function updateIssue(
  found: FoundIssue,
  told: ToldCheck,
  context: StageContext,
): Promise<number | null> {
  return told.incident === null
    ? tellEnd(found, told, context)
    : tellIncident(found, told, told.incident, context);
}

async function tellIncident(
  { issue, snoozedUntil: snoozed }: FoundIssue,
  told: ToldCheck,
  incident: Incident,
  context: StageContext,
): Promise<number | null> {
  const { issues, log } = context.platform;
  const { monitor } = told;
  const marker = driftMarker(monitor);
  const checks = checksOfIncident(told.entries, monitor, incident.id);
  const now = conditionOf(checks);
  const isOurs = isToldByThisRun(beginningOfCondition(checks), told);
  const body = bodyOf(told, incident, snoozed, context);
  const stamp = issue && readStamp(issue.body);

  if (issue === null) {
    if (!isOurs) return null;
    const created = await issues.create({
      marker,
      title: titleOf(monitor, context),
      body: withStamp(stampOf(incident.id, 0, now), body),
      labels: [driftLabel],
    });
    await assign(created.number, told, context);
    return created.number;
  }
  if (stamp?.incident !== incident.id) {
    if (snoozed !== null) log.info(`Issue #${issue.number} is snoozed until the end of ${snoozed}.`);
    if (snoozed !== null || !isOurs) return issue.state === 'open' ? issue.number : null;
    const comment = beginComment(told.report.headline, now, linkTo(context));
    await issues.comment(issue.number, conditionMarker(monitor, incident.id, 0, now), comment);
    await issues.update(issue.number, {
      marker,
      body: withStamp(stampOf(incident.id, 0, now), body),
      state: 'open',
    });
    await assign(issue.number, told, context);
    return issue.number;
  }

  const names = checks.flatMap(({ columns }) => Object.keys(columns));
  const change = changeOf(toldCondition(stamp, names), now);
  const closedByHand = issue.state === 'closed';
  const isNews = change !== null && snoozed === null && (!closedByHand || change.joined.length > 0);
  if (!isNews) {
    if (closedByHand) return null;
    await issues.update(issue.number, { marker, body: withStamp(stamp, body) });
    return issue.number;
  }
  // Who tells the news writes the text, too.
  if (!isOurs) return closedByHand ? null : issue.number;
  await issues.comment(
    issue.number,
    conditionMarker(monitor, incident.id, stamp.told + 1, now),
    changeComment(change, now, linkTo(context)),
  );
  await issues.update(issue.number, {
    marker,
    body: withStamp(stampOf(incident.id, stamp.told + 1, now), body),
    ...(closedByHand ? { state: 'open' } : {}),
  });
  return issue.number;
}

/** What is unknown does not end an incident. */
async function tellEnd(
  { issue }: FoundIssue,
  told: ToldCheck,
  context: StageContext,
): Promise<number | null> {
  if (issue?.state !== 'open') return null;
  const { monitor, check, entries } = told;
  const checks = checksOf(entries, monitor);
  const last = checks.findLastIndex(({ incident }) => incident !== null);
  const ending = checks[last + 1] ?? check;
  const isOver = check.alarm === 'false' && check.drifted === 'false';
  if (!isOver || !isToldByThisRun(ending, told)) return issue.number;
  const incident = readStamp(issue.body)?.incident ?? checks[last]?.incident?.id ?? '';
  const { url } = context.platform.run;
  const comment = endComment(entries, monitor, incident, {
    why: told.report.headline,
    links: url === null ? [] : [{ text: wholeReport, url }],
  });
  await context.platform.issues.comment(issue.number, endMarker(monitor, incident), comment);
  await context.platform.issues.update(issue.number, { marker: driftMarker(monitor), state: 'closed' });
  return null;
}

/**
 * Whether it is for this run to tell what a check found first. Where runs could not be put in order it always is; then
 * the markers of comments see to it that it is told once.
 */
function isToldByThisRun(first: RecordedCheck['check'], { check, durable }: ToldCheck): boolean {
  if (!durable || (first.run === check.run && first.time === check.time)) return true;
  return Date.parse(check.time) - Date.parse(first.time) > longestSilence;
}

/** The text of the issue, with the run that wrote it. */
function bodyOf(
  told: ToldCheck,
  incident: Incident,
  snoozed: string | null,
  { platform }: StageContext,
): string {
  const { url } = platform.run;
  const { entries, monitor, report, responsible } = told;
  const about = {
    snoozedUntil: snoozed,
    responsible: responsible && `${responsible.users.join(', ')} (${responsible.role})`,
  };
  return renderMarkdown(
    {
      ...report,
      sections: [
        incidentSection(entries, monitor, incident, about),
        ...historyChart(entries, monitor),
        ...report.sections,
        whatToDo(),
      ],
    },
    { limit: issueTextLimit, ...(url === null ? {} : { link: { text: wholeReport, url } }) },
  );
}

function titleOf(monitor: string, { config }: StageContext): string {
  return `Data drift in ${config.name}${monitor === `${config.name}-drift` ? '' : ` (${monitor})`}`;
}

function linkTo({ platform }: StageContext): Section[] {
  const { url } = platform.run;
  if (url === null) return [];
  return [{ heading: 'Where', blocks: [{ kind: 'link', text: wholeReport, url }] }];
}

async function assign(number: number, { responsible }: ToldCheck, { platform }: StageContext): Promise<void> {
  if (responsible !== null) await platform.issues.assign(number, responsible.users);
}
