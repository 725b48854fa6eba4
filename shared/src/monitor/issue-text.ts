import { sha256 } from '../base/digest.ts';
import { formatDuration, formatNumber } from '../report/format.ts';
import { renderMarkdown } from '../report/markdown.ts';
import type { Block, Report, Section } from '../report/report.ts';
import type { CheckEntry, HistoryEntry, Incident } from './history-entries.ts';
import {
  type Condition,
  type ConditionChange,
  checksOfIncident,
  conditionDigest,
  conditionOf,
  type IncidentSummary,
  summariseIncident,
} from './incident.ts';

/** Label of the issues of monitors. */
export const driftLabel = 'drift';

/** GitHub takes 65,536 characters; some are left for the marker and the stamp. */
export const issueTextLimit = 58_000;

/** Columns that a sentence names. */
const mostNames = 10;

/** The marker of a monitor's issue. @param monitor the name of its artifact. */
export function driftMarker(monitor: string): string {
  const name = encodeURIComponent(monitor)
    .toLowerCase()
    .replaceAll('%', '.')
    .replaceAll(/[^a-z0-9.-]/g, '.');
  return `mlops-drift:${name.length <= 120 ? name : sha256(monitor)}`;
}

/** The marker of the comment that tells the end of an incident: whoever tells it, it is told once. */
export function endMarker(monitor: string, incident: string): string {
  return newsMarker(monitor, [incident, 'end']);
}

/** The marker of a comment on a condition, the n-th that an issue tells. */
export function conditionMarker(
  monitor: string,
  incident: string,
  told: number,
  condition: Condition,
): string {
  return newsMarker(monitor, [incident, String(told), conditionDigest(condition)]);
}

function newsMarker(monitor: string, parts: readonly string[]): string {
  return `${driftMarker(monitor)}:${sha256(JSON.stringify(parts)).slice(0, 16)}`;
}

/** A time to the minute, for people. */
export function formatTime(time: string): string {
  return `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;
}

/** Names in a sentence; the rest are counted. */
export function listNames(names: readonly string[]): string {
  const shown = names.slice(0, mostNames).join(', ');
  return names.length > mostNames ? `${shown} and ${names.length - mostNames} more` : shown;
}

/** What there is to be said of an incident in a report: since when, how bad, what is done about it. */
export function incidentSection(
  entries: readonly HistoryEntry[],
  monitor: string,
  incident: Incident,
  more: { snoozedUntil: string | null; responsible: string | null },
): Section {
  const checks = checksOfIncident(entries, monitor, incident.id);
  const summary = summariseIncident(entries, monitor, incident.id);
  const facts: [string, string][] = [
    ['Since', formatTime(incident.since)],
    ['Checks since then', formatNumber(checks.length)],
  ];
  if (checks.length > 0) facts.push(['Severity', severityText(conditionOf(checks), checks)]);
  if (summary?.retraining) facts.push(['Retraining', retrainingText(summary.retraining)]);
  if (more.responsible !== null) facts.push(['Responsible', more.responsible]);
  if (more.snoozedUntil !== null) facts.push(['Snoozed until the end of', more.snoozedUntil]);
  const blocks: Block[] = [{ kind: 'facts', facts }];
  if (summary?.retraining?.url) {
    blocks.push({ kind: 'link', text: 'The retraining', url: summary.retraining.url });
  }
  return { heading: 'This incident', blocks };
}

/** What people may do with the issue; for its body. */
export function whatToDo(): Section {
  return {
    heading: 'What you can do',
    folded: true,
    blocks: [
      {
        kind: 'text',
        text:
          'A comment comes when a column joins or leaves, or when it gets better or worse; the text above is kept up to date without one. ' +
          'The label "snooze-until:2026-12-24" keeps this issue silent until the end of that day (UTC). ' +
          'Close it, and it stays closed until another column joins or the next incident begins. ' +
          'It closes by itself when a check finds no drift any more, or when the retrained model is live.',
      },
    ],
  };
}

function severityText(condition: Condition, checks: readonly CheckEntry[]): string {
  const last = Object.entries(checks[checks.length - 1].columns);
  const sizes = last.flatMap(([name, { drifted, size }]) =>
    drifted === 'true' && size !== null ? [{ name, size }] : [],
  );
  const [largest] = sizes.sort((a, b) => b.size - a.size);
  if (largest === undefined) return condition.severity;
  return `${condition.severity}: ${largest.name} has moved by ${formatNumber(largest.size)} times what matters`;
}

function retrainingText({ run, workflow }: NonNullable<IncidentSummary['retraining']>): string {
  return run === null || !/^\d+$/.test(run) ? `set off (${workflow})` : `run ${run} (${workflow})`;
}

/** The comment on what changed. */
export function changeComment(
  change: ConditionChange,
  condition: Condition,
  link: Report['sections'],
): string {
  const sentences: string[] = [];
  if (change.joined.length > 0) sentences.push(`Joined: ${listNames(change.joined)}.`);
  if (change.left.length > 0) sentences.push(`No longer: ${listNames(change.left)}.`);
  if (change.from !== change.to) sentences.push(`Severity: ${change.from} → ${change.to}.`);
  return newsComment(
    { title: 'The drift has changed', headline: sentences.join(' '), heading: 'Now' },
    condition,
    link,
  );
}

/** The comment that an incident begins where there is an issue already. */
export function beginComment(headline: string, condition: Condition, link: Report['sections']): string {
  return newsComment({ title: 'Drift again', headline, heading: 'What has moved' }, condition, link);
}

function newsComment(
  { title, headline, heading }: { title: string; headline: string; heading: string },
  { columns, severity }: Condition,
  link: Report['sections'],
): string {
  const facts: [string, string][] = [
    ['Columns', listNames(columns) || 'none'],
    ['Severity', severity],
  ];
  const sections: Section[] = [{ heading, blocks: [{ kind: 'facts', facts }] }, ...link];
  return renderMarkdown({ title, status: 'fail', headline, sections }, { limit: issueTextLimit });
}

/** The comment that an incident is over: how long it took, which columns, which retraining. */
export function endComment(
  entries: readonly HistoryEntry[],
  monitor: string,
  incident: string,
  { why, links }: { why: string; links: readonly { text: string; url: string }[] },
): string {
  const summary = summariseIncident(entries, monitor, incident);
  const sections: Section[] = [];
  if (summary !== null) sections.push(...summarySections(summary));
  if (links.length > 0) {
    sections.push({ heading: 'Where', blocks: links.map((link): Block => ({ kind: 'link', ...link })) });
  }
  return renderMarkdown(
    { title: 'The drift is over', status: 'pass', headline: why, sections },
    { limit: issueTextLimit },
  );
}

function summarySections(summary: IncidentSummary): Section[] {
  const { since, until, checks, columns, retraining, version } = summary;
  const facts: [string, string][] = [['From', formatTime(since)]];
  if (until !== null) {
    facts.push(['To', formatTime(until)]);
    facts.push(['Took', formatDuration(Date.parse(until) - Date.parse(since))]);
  }
  facts.push(['Checks that belong to it', formatNumber(checks)]);
  facts.push(['Retraining', retraining === null ? 'none' : retrainingText(retraining)]);
  if (version !== null) facts.push(['Live since then', version]);
  const rows = columns
    .slice(0, 20)
    .map(({ name, size }) => [name, size === null ? 'gone or of another type' : formatNumber(size)]);
  return [
    {
      heading: 'Summary',
      blocks: [
        { kind: 'facts', facts },
        ...(retraining?.url ? [{ kind: 'link', text: 'The retraining', url: retraining.url } as const] : []),
        {
          kind: 'table',
          table: {
            columns: [
              { heading: 'Column' },
              { heading: 'Largest effect, in multiples of what matters', align: 'right' },
            ],
            rows,
            empty: 'No column of its own.',
          },
        },
      ],
    },
  ];
}
