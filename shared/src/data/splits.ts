import type { PipelineConfig } from '../config/schema.ts';
import { quoteName } from './database.ts';

export const splitNames = ['train', 'validation', 'test'] as const;
export type SplitName = (typeof splitNames)[number];

export type SplitConfig = PipelineConfig['data']['split'];

/**
 * SQL for a number in [0, 1) that depends on the seed and the row's identity alone (64 bits of MD5, whose
 * definition no engine version changes), so that a row keeps its side when rows are added around it.
 * @param key SQL of the row's identity as text.
 */
export function splitPosition(key: string, seed: number): string {
  return `md5_number_lower(${seed} || ':' || ${key})::DOUBLE / 18446744073709551616.0`;
}

/**
 * SQL for the side of a row that does not come from the test source.
 * @param position name of a column with `splitPosition`.
 * @param target the target column, for `stratified`.
 * @param ownTest whether the test split comes from its own source: then train and validation share all rows.
 */
export function splitSide(
  split: SplitConfig,
  position: string,
  target: string | null,
  ownTest: boolean,
): string {
  const total = split.train + split.validation + (ownTest ? 0 : split.test);
  const trainEnd = split.train / total;
  const validationEnd = (split.train + split.validation) / total;
  const place = split.by === 'stratified' && target !== null ? rankWithinClass(position, target) : position;
  return `CASE WHEN ${place} < ${trainEnd} THEN 'train'
    WHEN ${ownTest} OR ${place} < ${validationEnd} THEN 'validation' ELSE 'test' END`;
}

/**
 * The row's place among the rows of its class, in (0, 1): each side gets its share of every class to within a
 * row. Only rows near a cut can change sides when rows are added.
 */
function rankWithinClass(position: string, target: string): string {
  const window = `PARTITION BY ${quoteName(target)}`;
  return `(rank() OVER (${window} ORDER BY ${position}) - 0.5) / count(*) OVER (${window})`;
}
