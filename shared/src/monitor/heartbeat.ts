import { describeError } from '../base/errors.ts';
import type { WorkflowFacts } from '../platform/ports.ts';
import { formatDuration } from '../report/format.ts';
import type { Block, Section } from '../report/report.ts';
import { type CheckEntry, checksOf, type HistoryEntry } from './history-entries.ts';
import { type HistoryPlace, readHistory } from './history-store.ts';
import { formatTime } from './issue-text.ts';

const day = 24 * 60 * 60_000;

/** After so long without a check something is wrong, whatever the workflow's state says. Milliseconds. */
const longestSilence = 7 * day;

/** Checks that a schedule is known by. */
const leastScheduled = 3;

/** A monitor whose scheduled checks do not come any more. */
export interface Silence {
  readonly monitor: string;
  /** The last scheduled check. */
  readonly last: CheckEntry;
  /** Milliseconds since then. */
  readonly time: number;
  /** Whether that is too long even where the workflow is switched on. */
  readonly isLong: boolean;
}

/**
 * Monitors that were checked on a schedule and are not any more: for longer than two of their usual intervals and a
 * day. One that is checked on other occasions since then is not silent.
 */
export function findSilences(entries: readonly HistoryEntry[], now: Date): Silence[] {
  const monitors = new Set(entries.flatMap((entry) => (entry.kind === 'check' ? [entry.monitor] : [])));
  return [...monitors].flatMap((monitor): Silence[] => {
    const checks = checksOf(entries, monitor);
    const scheduled = checks.filter(({ event }) => event === 'schedule');
    const last = scheduled.at(-1);
    if (last === undefined || scheduled.length < leastScheduled) return [];
    const since = checks.slice(checks.indexOf(last) + 1);
    if (since.length >= leastScheduled) return [];
    const interval = usualInterval(scheduled);
    const time = now.getTime() - Date.parse(last.time);
    if (time <= 2 * interval + day) return [];
    return [{ monitor, last, time, isLong: time > Math.max(longestSilence, 3 * interval) }];
  });
}

/** The median of the times between the last checks. Milliseconds. */
function usualInterval(checks: readonly CheckEntry[]): number {
  const times = checks.slice(-11).map(({ time }) => Date.parse(time));
  const gaps = times.slice(1).map((time, index) => time - times[index]);
  return gaps.sort((a, b) => a - b)[gaps.length >> 1] ?? 0;
}

/**
 * What the report of any other stage says where the watch over production has stopped without anybody being told: GitHub
 * switches schedules off after 60 days without a push, and a workflow that fails every day is soon overlooked. One
 * request, and another one for each monitor that is silent; what cannot be found out is no failure.
 */
export async function heartbeatSections(place: HistoryPlace): Promise<Section[]> {
  const { log } = place.platform;
  try {
    const silences = findSilences(await readHistory(place), new Date());
    const sections: Section[] = [];
    for (const silence of silences) {
      const { workflow } = silence.last;
      const facts = workflow === null ? null : await stateOf(workflow, place);
      const isOff = facts !== null && facts.state !== 'active';
      if (!isOff && !silence.isLong) continue;
      const section = silenceSection(silence, facts);
      log.warning(section.text);
      sections.push({ heading: 'Production is not watched any more', blocks: section.blocks });
    }
    return sections;
  } catch (error) {
    log.info(`Whether production is still watched cannot be said: ${describeError(error)}`);
    return [];
  }
}

/** @returns null where it cannot be looked up. */
async function stateOf(workflow: string, { platform }: HistoryPlace): Promise<WorkflowFacts | null> {
  try {
    return await platform.workflows.find(workflow);
  } catch (error) {
    platform.log.info(`The state of ${workflow} cannot be looked up: ${describeError(error)}`);
    return null;
  }
}

function silenceSection(
  { monitor, last, time }: Silence,
  facts: WorkflowFacts | null,
): { text: string; blocks: Block[] } {
  const file = last.workflow ?? 'its workflow';
  const since = `The last scheduled check of ${monitor} was ${formatDuration(time)} ago, at ${formatTime(last.time)}.`;
  const why = {
    inactive: `GitHub has switched the schedule of ${file} off, because nothing was pushed for 60 days.`,
    disabled: `${file} is switched off.`,
    active: `${file} is switched on, so its runs fail, or it has no schedule any more.`,
    unknown: `Whether ${file} is switched on is not known here.`,
  }[facts?.state ?? 'unknown'];
  const text = `${since} ${why}`;
  const blocks: Block[] = [{ kind: 'text', text }];
  if (facts !== null && facts.state !== 'active') {
    blocks.push({ kind: 'code', text: `gh workflow enable ${file.split('/').at(-1)}` });
  }
  if (facts !== null) blocks.push({ kind: 'link', text: 'The workflow', url: facts.url });
  blocks.push({ kind: 'text', text: 'monitor.heartbeat: false in mlops.yml ends this.' });
  return { text, blocks };
}
