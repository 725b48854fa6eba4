import { ConfigurationError } from '../base/errors.ts';
import { suggestName } from '../base/nearest.ts';
import { metricNames } from '../evaluate/metrics.ts';
import type { Predictions } from '../evaluate/predictions.ts';
import { type GateRules, gateRulesSchema } from './rules.ts';

/**
 * The rules that a gate judges by: those of the configuration, with inline ones laid over them metric by metric.
 * @throws ConfigurationError if an inline rule is malformed, or a metric does not exist for the task.
 */
export function parseRules(
  configured: GateRules,
  inline: Readonly<Record<string, unknown>> | undefined,
  task: Predictions['task'],
): GateRules {
  let rules: GateRules = { metrics: configured.metrics, slices: configured.slices };
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
              : suggestName(unknown, ['metrics', 'slices']),
        },
      );
    }
    rules = {
      metrics: { ...rules.metrics, ...parsed.data.metrics },
      slices: parsed.data.slices ?? rules.slices,
    };
  }
  const names = metricNames(task);
  const used = [...Object.keys(rules.metrics ?? {}), ...(rules.slices ? [rules.slices.metric] : [])];
  const unknown = used.find((name) => !names.includes(name));
  if (unknown === undefined) return rules;
  throw new ConfigurationError(`There is no metric "${unknown}" for ${task}.`, {
    location: { key: `gate.metrics.${unknown}` },
    hint: suggestName(unknown, names),
  });
}
