import type { PipelineConfig } from '../config/schema.ts';
import { banditTask, type LearningTask } from '../learners/tasks.ts';
import type { DataSchema } from './schema.ts';

/** What a log of decisions says of each beside its context; the roles that the columns have. */
export const loggedRoles = ['action', 'reward', 'propensity'] as const;
export type LoggedRole = (typeof loggedRoles)[number];

/** Names of the columns of a log of decisions: by default those of their roles. */
export type LoggedColumns = Readonly<Record<LoggedRole, string>>;

/** The columns of a log of decisions; null where something else is learned. */
export function loggedColumns(
  { action, reward, propensity }: PipelineConfig['data'],
  task: LearningTask | undefined,
): LoggedColumns | null {
  if (task !== banditTask) return null;
  return {
    action: action ?? 'action',
    reward: reward ?? 'reward',
    propensity: propensity ?? 'propensity',
  };
}

/** The same as a data set's schema has them. @returns null where it holds no logged decisions. */
export function loggedColumnsOf({ columns }: DataSchema): LoggedColumns | null {
  const nameOf = (role: LoggedRole) => columns.find((column) => column.role === role)?.name;
  const [action, reward, propensity] = loggedRoles.map(nameOf);
  if (action === undefined || reward === undefined || propensity === undefined) return null;
  return { action, reward, propensity };
}
