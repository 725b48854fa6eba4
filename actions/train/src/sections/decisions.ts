import { summarisePolicy } from '../../../../shared/src/evaluate/off-policy/summary.ts';
import type { TrainingResult } from '../../../../shared/src/learners/train-model.ts';
import { formatNumber } from '../../../../shared/src/report/format.ts';
import { policySections } from '../../../../shared/src/report/policy-sections.ts';
import type { Section } from '../../../../shared/src/report/report.ts';

/** What outcome.json says of a policy from logged decisions; nothing for what was learned from other data. */
export function decisionsOutcome({ decisions, predictions }: TrainingResult): Record<string, unknown> {
  if (decisions === null || predictions.task !== 'contextual-bandit') return {};
  return {
    policy: summarisePolicy(predictions),
    rewardModels: decisions.attempts,
    leftOut: decisions.leftOut,
  };
}

/** What the policy is worth and does, and how its rewards were learned. */
export function decisionsSections({ decisions, predictions }: TrainingResult): Section[] {
  if (decisions === null || predictions.task !== 'contextual-bandit') return [];
  return [
    ...policySections(summarisePolicy(predictions)),
    {
      heading: 'How rewards were learned',
      blocks: [
        {
          kind: 'table',
          table: {
            columns: [
              { heading: 'Algorithm' },
              { heading: 'Rows count' },
              { heading: 'Mean squared error', align: 'right' },
              { heading: 'Remark' },
            ],
            rows: decisions.attempts.map(({ base, method, error, chosen }) => [
              base,
              method === 'direct' ? 'all alike' : 'by one over their propensity',
              formatNumber(error),
              chosen ? 'This is the model.' : '',
            ]),
          },
        },
        ...(decisions.attempts.length > 1
          ? [
              {
                kind: 'text' as const,
                text: 'Errors are those of training rows that the models did not learn from, weighted so that all actions count in all contexts.',
              },
            ]
          : []),
      ],
    },
  ];
}
