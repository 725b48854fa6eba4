import type { SplitConfig } from '../config/split-schema.ts';
import { quoteName } from './database.ts';

export const splitNames = ['train', 'validation', 'test'] as const;
export type SplitName = (typeof splitNames)[number];

/**
 * SQL for a number in [0, 1) that depends on the seed and the row's identity alone (64 bits of MD5, whose
 * definition no engine version changes), so that a row keeps its side when rows are added around it.
 * @param key SQL of the row's identity as text.
 */
export function splitPosition(key: string, seed: number): string {
  return `md5_number_lower(${seed} || ':' || ${key})::DOUBLE / 18446744073709551616.0`;
}

/**
 * SQL for the side of a place in [0, 1).
 * @param place SQL of the place.
 * @param ownTest whether the test split comes from its own source: then train and validation share all rows.
 */
export function splitSide(split: SplitConfig, place: string, ownTest: boolean): string {
  const total = split.train + split.validation + (ownTest ? 0 : split.test);
  const trainEnd = split.train / total;
  const validationEnd = (split.train + split.validation) / total;
  return `CASE WHEN ${place} < ${trainEnd} THEN 'train'
    WHEN ${ownTest} OR ${place} < ${validationEnd} THEN 'validation' ELSE 'test' END`;
}

/**
 * SQL for the places of a stratified split: a query for `mlops_key` and `mlops_place`, in (0, 1), which is an
 * identity's rank among those of its class. So each side gets its share of every class to within one identity, rows
 * of one identity stay together (its class is its most frequent label), and only identities near a cut can change
 * sides when rows are added.
 * @param table with the columns `mlops_key` and `mlops_position`.
 */
export function stratifiedPlaces(table: string, target: string): string {
  const label = quoteName(target);
  return `SELECT mlops_key,
      (rank() OVER (PARTITION BY label ORDER BY mlops_position, mlops_key) - 0.5)
        / count(*) OVER (PARTITION BY label) AS mlops_place
    FROM (FROM (SELECT mlops_key, mlops_position, ${label} AS label, count(*) AS n FROM ${table} GROUP BY ALL)
      QUALIFY row_number() OVER (PARTITION BY mlops_key ORDER BY n DESC, label) = 1)`;
}
