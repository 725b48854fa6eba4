import type { StageContext } from '../../../shared/src/action/stage.ts';
import { ConfigurationError, describeError, messageOf } from '../../../shared/src/base/errors.ts';
import { parseConfig } from '../../../shared/src/config/load-config.ts';
import type { PipelineConfig } from '../../../shared/src/config/schema.ts';
import { type Approval, defaultApprover, judgeApproval } from '../../../shared/src/gate/roles.ts';
import { shrunkenTestSet, type TestRows } from '../../../shared/src/gate/shrunken-test-set.ts';
import {
  findWeakenings,
  type JudgingConfig,
  type Weakening,
} from '../../../shared/src/gate/weakened-rules.ts';
import type { PullRequestFacts } from '../../../shared/src/platform/ports.ts';

/** What a pull request does to the rules that it is judged by. */
export interface RulesChange {
  /** Of rules, and of the test set. */
  weakenings: Weakening[];
  /** Why the rules cannot be compared with the target branch's; null if they were. */
  unknown: string | null;
  /** Null where nobody has to approve it. */
  approval: Approval | null;
  /** Why the pull request has not passed whatever the verdict is; null where nothing is held against it. */
  withheld: string | null;
}

/**
 * Compares the rules of a pull request with those of the branch that it is to be merged into, and asks for the approval
 * that weaker ones need. Roles are the target branch's: nobody makes himself an approver by the change in question.
 * @param inline the input `rules`, which overrides both sides alike.
 * @param testRows null where they are the same, or those of the baseline are not known.
 * @returns null where there is nothing to say: no pull request, no rules before it, none weakened.
 */
export async function compareRules(
  inline: Readonly<Record<string, unknown>> | undefined,
  testRows: TestRows | null,
  context: StageContext,
): Promise<RulesChange | null> {
  const { platform, config, configFile } = context;
  const { pullRequest } = platform.run;
  if (pullRequest === null || configFile.startsWith('../')) return null;
  if (pullRequest.baseCommit === '') {
    platform.log.warning(
      'The event names no commit to compare the rules with: whether they are weakened is unknown.',
    );
    return null;
  }
  let text: string | null;
  try {
    text = await platform.code.readFile(pullRequest.baseCommit, configFile);
  } catch (error) {
    const unknown = `The rules of the target branch cannot be read. ${describeError(error)}`;
    return { weakenings: [], unknown, approval: null, withheld: unknown };
  }
  if (text === null) return null;
  let before: PipelineConfig;
  try {
    before = parseConfig(text, configFile);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    // A change that mends the file must be able to pass, so the roles are those that it states.
    const unknown = `${configFile} of the target branch cannot be used: ${messageOf(error).split('\n')[0]}`;
    return { weakenings: [], unknown, ...(await askApprover(config, pullRequest, context)) };
  }
  // Test rows that no rule was judged by may be any.
  const [from, to] = [before, config].map((side) => judgingConfig(side, inline, hasRules(before)));
  const weakenings = findWeakenings(from, to);
  // A split that gives fewer rows is told already, by its key.
  const isBySplit = weakenings.some(({ key }) => key.startsWith('data.'));
  const shrunken = testRows === null || isBySplit || !hasRules(before) ? null : shrunkenTestSet(testRows);
  if (shrunken !== null) weakenings.push(shrunken);
  if (weakenings.length === 0) return null;
  return { weakenings, unknown: null, ...(await askApprover(before, pullRequest, context)) };
}

async function askApprover(
  { gate: { approver }, roles }: PipelineConfig,
  { number, headCommit }: PullRequestFacts,
  { platform }: StageContext,
): Promise<Pick<RulesChange, 'approval' | 'withheld'>> {
  const role = Object.hasOwn(roles, approver) ? roles[approver] : undefined;
  if (role === undefined) {
    // A role that is named on purpose and not stated is a mistake, which must not open the gate.
    const withheld =
      approver === defaultApprover
        ? null
        : `gate.approver is "${approver}", and "roles" states no such role.`;
    return { approval: null, withheld };
  }
  try {
    const pull = await platform.pullRequests.find(number);
    const reviews = await platform.pullRequests.reviews(number);
    const approval = judgeApproval(approver, role, reviews, { author: pull?.author ?? '', headCommit });
    return { approval, withheld: approval.given ? null : approval.reason };
  } catch (error) {
    return { approval: null, withheld: `Who has approved it cannot be found out. ${describeError(error)}` };
  }
}

function hasRules({ gate: { baseline, approver, costs, ...rules } }: PipelineConfig): boolean {
  return Object.values(rules).some((rule) => rule !== undefined);
}

function judgingConfig(
  { gate, roles, data }: PipelineConfig,
  inline: Readonly<Record<string, unknown>> | undefined,
  withData: boolean,
): JudgingConfig {
  const { metrics: inlineMetrics, ...inlineSections } = inline ?? {};
  const overridden = (names: object) => (key: [string, unknown]) => !Object.hasOwn(names, key[0]);
  const left = Object.fromEntries(Object.entries(gate).filter(overridden(inlineSections)));
  const metrics = Object.entries(gate.metrics ?? {}).filter(overridden(Object(inlineMetrics ?? {})));
  return {
    gate: { ...left, metrics: Object.fromEntries(metrics) },
    roles,
    data: withData ? { split: data.split, 'test-source': data['test-source'] } : {},
  };
}
