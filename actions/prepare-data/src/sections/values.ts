import type { ColumnProfile, NumericProfile } from '../../../../shared/src/data/profile/profile.ts';
import { formatNumber } from '../../../../shared/src/report/format.ts';

/** The latest and the earliest moment that a date can be written for, in milliseconds from 1970. */
const farthestMoment = 8.64e15;

/** A value of a numeric column as a person reads it; of a moment the day. */
export function formatValue(value: number, type: NumericProfile['type']): string {
  const isMoment = type === 'date' || type === 'timestamp';
  if (!isMoment || !(Math.abs(value) <= farthestMoment)) return formatNumber(value);
  return new Date(value).toISOString().slice(0, 10);
}

/** All that is said of a sensitive column's values: how many are distinct. */
export function describeSensitive({ distinct }: ColumnProfile): string {
  return distinct === null
    ? 'sensitive, not shown'
    : `sensitive, not shown; ${formatNumber(distinct)} distinct`;
}
