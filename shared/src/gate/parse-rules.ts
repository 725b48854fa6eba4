import { ConfigurationError } from '../base/errors.ts';
import { suggestName } from '../base/nearest.ts';
import { groupRates } from '../evaluate/group-rates.ts';
import { metricNames } from '../evaluate/metrics.ts';
import type { Predictions } from '../evaluate/predictions.ts';
import { type GateRules, gateRulesSchema, listSliceRules } from './rules.ts';

/**
 * The rules that a gate judges by: those of the configuration, with inline ones laid over them metric by metric.
 * @throws ConfigurationError if an inline rule is malformed, or a metric does not exist for the task.
 */
export function parseRules(
  configured: GateRules,
  inline: Readonly<Record<string, unknown>> | undefined,
  task: Predictions['task'],
): GateRules {
  const { metrics, slices, fairness, 'weak-slices': weakSlices, behaviour, sanity } = configured;
  let rules: GateRules = { metrics, slices, fairness, 'weak-slices': weakSlices, behaviour, sanity };
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
    };
  }
  const names = metricNames(task);
  const ofGroups = task === 'classification' ? [...names, ...groupRates] : names;
  const used = [
    ...Object.keys(rules.metrics ?? {}).map((name) => ({ name, key: ['metrics', name], allowed: names })),
    ...listSliceRules(rules).map(({ metric, key }) => ({ name: metric, key, allowed: ofGroups })),
    ...(rules['weak-slices']
      ? [{ name: rules['weak-slices'].metric, key: ['weak-slices'], allowed: names }]
      : []),
  ];
  const unknown = used.find(({ name, allowed }) => !allowed.includes(name));
  if (unknown === undefined) return rules;
  throw new ConfigurationError(`There is no metric "${unknown.name}" for ${task}.`, {
    location: { key: ['gate', ...unknown.key].join('.') },
    hint: suggestName(unknown.name, [...unknown.allowed]),
  });
}
