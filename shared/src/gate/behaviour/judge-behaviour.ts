import { judgeComparisonRule } from '../comparison-rule.ts';
import { numberText } from '../number-text.ts';
import { nothingCompared, type RuleOutcome } from '../outcome.ts';
import type { AskedModel, BehaviourResult } from './asked-model.ts';
import { type Cases, testCases } from './cases.ts';
import { testDirection } from './direction.ts';
import { testInvariance } from './invariance.ts';
import { spoil } from './robustness.ts';
import type { BehaviourRules } from './rules.ts';

/** What a model is asked with. */
export interface BehaviourEvidence {
  /** Null for a model that cannot be asked: then no rule holds. */
  readonly model: AskedModel | null;
  /** The rows of `cases.source`; null without that rule. */
  readonly cases: Cases | null;
  readonly seed: number;
}

/** Judges the rules about what a model does. Shares of failing rows are judged as they are. */
export function judgeBehaviour(
  rules: BehaviourRules,
  { model, cases, seed }: BehaviourEvidence,
): { outcomes: RuleOutcome[]; results: BehaviourResult[] } {
  const outcomes: RuleOutcome[] = [];
  const results: BehaviourResult[] = [];
  const judge = (
    rule: Pick<BehaviourResult, 'kind' | 'column'> & { limit: number; key: readonly string[] },
    test: (asked: AskedModel) => BehaviourResult | string,
  ): void => {
    const result = model === null ? 'The model cannot be asked about other rows.' : test(model);
    if (typeof result !== 'string') results.push(result);
    outcomes.push({
      ...nothingCompared,
      ...rule,
      metric: namesOfTests[rule.kind],
      ...judged(result, rule.limit),
    });
  };
  for (const [at, { column, tolerance, 'max-share': limit }] of (rules.invariance ?? []).entries()) {
    const key = ['behaviour', 'invariance', String(at), 'max-share'];
    judge({ kind: 'invariance', column, limit, key }, (asked) => {
      return testInvariance(asked, column, tolerance) ?? `There is no column "${column}".`;
    });
  }
  for (const [at, rule] of (rules.direction ?? []).entries()) {
    const { column, effect, tolerance, 'max-share': limit } = rule;
    const key = ['behaviour', 'direction', String(at), 'max-share'];
    judge({ kind: 'direction', column, limit, key }, (asked) =>
      testDirection(asked, column, effect, tolerance),
    );
  }
  if (rules.cases !== undefined) {
    const { tolerance, 'max-share': limit } = rules.cases;
    const key = ['behaviour', 'cases', 'max-share'];
    judge({ kind: 'cases', column: null, limit, key }, (asked) =>
      cases === null || cases.table.rows === 0 ? 'There are no cases.' : testCases(asked, cases, tolerance),
    );
  }
  if (rules.robustness !== undefined) outcomes.push(judgeRobustness(rules.robustness, model, seed));
  return { outcomes, results };
}

const namesOfTests: Readonly<Record<BehaviourResult['kind'], string>> = {
  invariance: 'answers that change',
  direction: 'answers that go the wrong way',
  cases: 'cases that are wrong',
  robustness: 'robustness',
};

function judged(
  result: BehaviourResult | string,
  limit: number,
): Pick<RuleOutcome, 'value' | 'verdict' | 'reason'> {
  if (typeof result === 'string') return { value: null, verdict: 'fail', reason: result };
  const { kind, column, rows, failures } = result;
  if (rows === 0) return { value: null, verdict: 'fail', reason: 'There are no rows to ask about.' };
  const value = failures / rows;
  const holds = value <= limit;
  const what = {
    invariance: `${failures} of ${rows} answers change with ${column}`,
    direction: `${failures} of ${rows} answers go the wrong way when ${column} rises`,
    cases: `${failures} of ${rows} cases are wrong`,
    robustness: '',
  }[kind];
  const relation = `${holds ? 'not above' : 'above'} the allowed share of ${numberText(limit, value)}`;
  return {
    value,
    verdict: holds ? 'pass' : 'fail',
    reason: `${what}: ${numberText(value, limit)} is ${relation}.`,
  };
}

function judgeRobustness(
  rule: NonNullable<BehaviourRules['robustness']>,
  model: AskedModel | null,
  seed: number,
): RuleOutcome {
  const { noise, missing, metric, 'max-drop': limit } = rule;
  const key = ['behaviour', 'robustness', 'max-drop'];
  if (model === null) {
    const reason = 'The model cannot be asked about other rows.';
    return {
      ...nothingCompared,
      metric,
      kind: 'robustness',
      column: null,
      limit,
      key,
      verdict: 'fail',
      reason,
    };
  }
  const pair = {
    candidate: model.ask(spoil(model.table, { noise, missing }, seed)),
    baseline: model.ask(model.table),
  };
  const compared = { metric, kind: 'max-regression', limit, key } as const;
  const outcome = judgeComparisonRule(pair, compared, { seed });
  const how = [
    noise > 0 ? `noise of ${numberText(noise)} deviations` : '',
    missing > 0 ? `${numberText(100 * missing)} % of the cells empty` : '',
  ];
  const reason = `With ${how.filter((part) => part !== '').join(' and ')}, compared with the rows as they are: ${outcome.reason}`;
  return { ...outcome, kind: 'robustness', reason };
}
