import { ConfigurationError } from '../base/errors.ts';
import { suggestName } from '../base/nearest.ts';
import { expectedCost } from '../evaluate/costs.ts';
import { groupRates } from '../evaluate/group-rates.ts';
import { isMetricOf, metricNames } from '../evaluate/metrics.ts';
import type { Predictions } from '../evaluate/predictions.ts';
import { measuredMetrics } from '../measure/measured-metrics.ts';
import { type GateRules, gateRulesSchema, listRuledMetrics } from './rules.ts';

/**
 * The rules that a gate judges by: those of the configuration, with inline ones laid over them metric by metric.
 * @throws ConfigurationError if an inline rule is malformed, or a metric does not exist for the task.
 */
export function parseRules(
  configured: GateRules,
  inline: Readonly<Record<string, unknown>> | undefined,
  task: Predictions['task'],
): GateRules {
  const { metrics, slices, fairness, 'weak-slices': weakSlices, behaviour, sanity, costs } = configured;
  let rules: GateRules = { metrics, slices, fairness, 'weak-slices': weakSlices, behaviour, sanity, costs };
  if (inline !== undefined) {
    const parsed = gateRulesSchema.safeParse(inline);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
      throw new ConfigurationError(
        unknown === undefined
          ? `The rules cannot be used: ${issue.message}.`
          : `Unknown key "${unknown}" in the rules.`,
        {
          location: { key: ['rules', ...issue.path].join('.') },
          hint:
            unknown === undefined
              ? 'Write them as in the section "gate" of mlops.yml.'
              : suggestName(unknown, Object.keys(gateRulesSchema.shape)),
        },
      );
    }
    rules = {
      metrics: { ...rules.metrics, ...parsed.data.metrics },
      slices: parsed.data.slices ?? rules.slices,
      fairness: parsed.data.fairness ?? rules.fairness,
      'weak-slices': parsed.data['weak-slices'] ?? rules['weak-slices'],
      behaviour: parsed.data.behaviour ?? rules.behaviour,
      sanity: parsed.data.sanity ?? rules.sanity,
      costs: parsed.data.costs ?? rules.costs,
    };
  }
  requireKnownMetrics(rules, task);
  requireCosts(rules, task);
  return rules;
}

/** @throws ConfigurationError for a metric that the task does not have. */
function requireKnownMetrics(rules: GateRules, task: Predictions['task']): void {
  const names = metricNames(task);
  const ofGroups = task === 'classification' ? [...names, ...groupRates] : names;
  const measurable = [...names, ...measuredMetrics];
  const allowedIn = ([section]: readonly string[]) =>
    section === 'metrics' ? measurable : isAboutGroups(section) ? ofGroups : names;
  const unknown = listRuledMetrics(rules).find(
    ({ metric, key }) => !allowedIn(key).includes(metric) && !isMetricOf(task, metric),
  );
  if (unknown === undefined) return;
  throw new ConfigurationError(`There is no metric "${unknown.metric}" for ${task}.`, {
    location: { key: ['gate', ...unknown.key].join('.') },
    hint: suggestName(unknown.metric, [...allowedIn(unknown.key)]),
  });
}

function isAboutGroups(section: string): boolean {
  return section === 'slices' || section === 'fairness';
}

/** @throws ConfigurationError for a rule about costs where none are stated, and for costs of what has no classes. */
function requireCosts(rules: GateRules, task: Predictions['task']): void {
  if (rules.costs !== undefined && task !== 'classification') {
    throw new ConfigurationError(`Mistakes of ${task} have no cost by class.`, {
      location: { key: 'gate.costs' },
      hint: 'Leave it out: costs are for classification.',
    });
  }
  const rule = listRuledMetrics(rules).find(({ metric }) => metric === expectedCost);
  if (rule === undefined || rules.costs !== undefined) return;
  throw new ConfigurationError(`A rule is about ${expectedCost}, and nothing says what mistakes cost.`, {
    location: { key: ['gate', ...rule.key].join('.') },
    hint: 'Say it by actual and predicted class, for example gate: { costs: { "yes": { "no": 5 }, "no": { "yes": 1 } } }.',
  });
}
