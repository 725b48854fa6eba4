import type { StageContext } from '../../../shared/src/action/stage.ts';
import { describeError } from '../../../shared/src/base/errors.ts';
import type { HistoryEntry } from '../../../shared/src/monitor/history-entries.ts';
import { retrainOnce } from '../../../shared/src/monitor/retraining.ts';
import { type FoundIssue, findIssue, type ToldCheck, updateIssue } from './issue.ts';

/** What a check led to. */
export interface FollowUp {
  /** Number of the monitor's issue if it is open. */
  readonly issueNumber: number | null;
  /** The run that trains anew; empty where there is none or its number is not known. */
  readonly retrainRunId: string;
  /** As in `FoundIssue`. */
  readonly snoozedUntil: string | null;
  /** The history, with what was added. */
  readonly entries: readonly HistoryEntry[];
  /** What the user demands and could not be done: for after the result is written. */
  readonly error?: unknown;
}

/**
 * Does what follows from a check: retrains, once for each incident, and brings the issue up to date. With `auto` an
 * issue that cannot be written is a warning.
 * @param options.workflow sets off the retraining; null for none.
 * @param options.current the data that is watched, as it is configured.
 */
export async function followUp(
  told: ToldCheck,
  options: { issue: 'auto' | 'always' | 'never'; workflow: string | null; current: string },
  context: StageContext,
): Promise<FollowUp> {
  let found: FoundIssue = { issue: null, snoozedUntil: null };
  const failures: unknown[] = [];
  let isReachable = true;
  if (options.issue !== 'never') {
    try {
      found = await findIssue(told.monitor, context);
    } catch (error) {
      isReachable = false;
      if (options.issue === 'always') failures.push(error);
      else context.platform.log.warning(describeError(error));
    }
  }
  let { entries } = told;
  let retrainRunId = '';
  // Where it cannot be seen whether somebody snoozed the issue, the next check retrains; a pull request never does.
  const isProposal = context.platform.run.pullRequest !== null;
  const mayRetrain = isReachable && found.snoozedUntil === null && !isProposal;
  if (options.workflow !== null && told.incident !== null && mayRetrain) {
    try {
      const order = {
        monitor: told.monitor,
        incident: told.incident,
        workflow: options.workflow,
        reason: told.report.headline,
        current: options.current,
      };
      const retraining = await retrainOnce(order, context);
      entries = retraining.entries;
      retrainRunId = retraining.started?.id ?? '';
    } catch (error) {
      failures.push(error);
    }
  }
  let issueNumber: number | null = null;
  if (options.issue !== 'never' && isReachable) {
    try {
      issueNumber = await updateIssue(found, { ...told, entries }, context);
    } catch (error) {
      if (options.issue === 'always') failures.push(error);
      else context.platform.log.warning(describeError(error));
    }
  }
  const { snoozedUntil } = found;
  return {
    issueNumber,
    retrainRunId,
    snoozedUntil,
    entries,
    ...(failures.length === 0 ? {} : { error: failures[0] }),
  };
}
