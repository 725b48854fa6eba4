import type { OffPolicySummary } from '../evaluate/off-policy/summary.ts';
import { formatNumber, formatPercent } from './format.ts';
import type { Section } from './report.ts';

const estimators: Readonly<Record<string, string>> = {
  policy_value_dr: 'The policy, doubly robust',
  policy_value_snips: 'The policy, self-normalised inverse propensity',
  policy_value_ips: 'The policy, inverse propensity',
  logging_value: 'What was logged',
  policy_lift_dr: 'The policy less what was logged, doubly robust',
};

/** Actions that are listed; the others come together. */
const shownActions = 20;

/** What logged decisions say of a policy: estimates with intervals, shares of the actions, the rows that weigh most. */
export function policySections(summary: OffPolicySummary): Section[] {
  const { rows, estimates, directMethod, effectiveSampleSize, meanWeight } = summary;
  return [
    {
      heading: `What the policy would have earned a decision, by ${formatNumber(rows)} logged ones`,
      blocks: [
        {
          kind: 'table',
          table: {
            columns: [
              { heading: 'Estimate' },
              { heading: 'Value', align: 'right' },
              { heading: '95% interval' },
              { heading: 'Metric' },
            ],
            rows: estimates.map(({ metric, value, reason, interval }) => [
              estimators[metric] ?? metric,
              formatNumber(value),
              interval === null
                ? (reason ?? '')
                : `${formatNumber(interval.lower)} to ${formatNumber(interval.upper)}`,
              metric,
            ]),
          },
        },
        {
          kind: 'facts',
          facts: [
            [
              'Effective sample size',
              `${formatNumber(effectiveSampleSize)} of ${formatNumber(rows)}: so many decisions of the policy itself would say as much`,
            ],
            ['Mean weight', `${formatNumber(meanWeight)}: about 1 where the propensities are right`],
            [
              'Model of the rewards alone',
              `${formatNumber(directMethod)}: what it believes, without a correction by the log`,
            ],
          ],
        },
      ],
    },
    actionSection(summary),
    weightSection(summary),
  ];
}

function actionSection({ actions }: OffPolicySummary): Section {
  const shown = actions.toSorted((a, b) => b.policyShare - a.policyShare).slice(0, shownActions);
  const others = actions.length - shown.length;
  return {
    heading: 'What is done',
    blocks: [
      {
        kind: 'table',
        table: {
          columns: [
            { heading: 'Action' },
            { heading: 'Logged', align: 'right' },
            { heading: 'By the policy', align: 'right' },
            { heading: 'Mean reward logged', align: 'right' },
            { heading: 'If always taken', align: 'right' },
          ],
          rows: shown.map(({ action, loggedShare, policyShare, loggedReward, valueEverywhere }) => [
            action,
            formatPercent(loggedShare),
            formatPercent(policyShare),
            formatNumber(loggedReward),
            formatNumber(valueEverywhere),
          ]),
        },
      },
      ...(others > 0
        ? [{ kind: 'text' as const, text: `${formatNumber(others)} more actions are not shown.` }]
        : []),
    ],
  };
}

function weightSection({ largestWeights }: OffPolicySummary): Section {
  return {
    heading: 'Decisions that weigh most',
    folded: true,
    blocks: [
      {
        kind: 'table',
        table: {
          columns: [
            { heading: 'Action' },
            { heading: 'Propensity', align: 'right' },
            { heading: 'Probability by the policy', align: 'right' },
            { heading: 'Weight', align: 'right' },
            { heading: 'Share of all weight', align: 'right' },
          ],
          rows: largestWeights.map((row) => [
            row.action,
            formatNumber(row.propensity),
            formatNumber(row.policyProbability),
            formatNumber(row.weight),
            formatPercent(row.share),
          ]),
          empty: 'The policy would have taken no logged action.',
        },
      },
    ],
  };
}
