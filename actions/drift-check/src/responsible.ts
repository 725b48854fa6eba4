import type { PipelineConfig } from '../../../shared/src/config/schema.ts';
import { isPredictionColumn } from '../../../shared/src/drift/prediction-columns.ts';

/** Who an incident is for. */
export interface Responsible {
  readonly role: string;
  readonly users: readonly string[];
}

/**
 * Data that moved are for the role `data-owner`; where only the model's answers did, for `model-owner`. Where the one
 * role is not configured, the other one is asked.
 * @returns null where neither is.
 */
export function responsibleFor(
  driftedColumns: readonly string[],
  roles: PipelineConfig['roles'],
): Responsible | null {
  const isModel = driftedColumns.length > 0 && driftedColumns.every(isPredictionColumn);
  const order = isModel ? ['model-owner', 'data-owner'] : ['data-owner', 'model-owner'];
  const role = order.find((name) => Object.hasOwn(roles, name));
  return role === undefined ? null : { role, users: roles[role].users };
}
