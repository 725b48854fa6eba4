import type { StageContext } from '../../../shared/src/action/stage.ts';
import type { Table } from '../../../shared/src/data/table.ts';
import { type GateRules, listMetricRules } from '../../../shared/src/gate/rules.ts';
import { type Measurements, measureModels } from '../../../shared/src/measure/measure-models.ts';
import { isMeasured, type MeasuredMetric } from '../../../shared/src/measure/measured-metrics.ts';
import type { ModelManifest } from '../../../shared/src/registry/manifest.ts';
import type { ResolvedPackage } from '../../../shared/src/registry/model-reference.ts';

/**
 * Size, latency and memory of the models, as far as rules ask for them; null where none does.
 * @param table rows that they can be asked about; null where there are none.
 */
export async function measure(
  rules: GateRules,
  candidate: ResolvedPackage<ModelManifest>,
  baseline: ResolvedPackage<ModelManifest> | null,
  table: Table | null,
  { signal }: StageContext,
): Promise<Measurements | null> {
  const asked = askedFor(rules);
  if (asked.size === 0) return null;
  const place = ({ folder, manifest }: ResolvedPackage<ModelManifest>) => ({ folder, manifest });
  return measureModels(
    asked,
    { candidate: place(candidate), baseline: baseline && place(baseline) },
    table,
    signal,
  );
}

/** What rules on predictions alone get in place of measurements; null where none asks for one. */
export function nothingToMeasure(rules: GateRules): Measurements | null {
  const asked = askedFor(rules);
  if (asked.size === 0) return null;
  const reason = 'Predictions alone have no model that could be measured.';
  const unknown = Object.fromEntries([...asked].map((name) => [name, { value: null, reason }]));
  return { candidate: unknown, baseline: unknown };
}

function askedFor(rules: GateRules): Set<MeasuredMetric> {
  return new Set(
    listMetricRules(rules)
      .map(({ metric }) => metric)
      .filter(isMeasured),
  );
}
