import { z } from 'zod';

/** A number with its unit, or `never`. */
export const durationPattern = /^(never|\d{1,9}(\.\d{1,3})?(ms|s|m|h))$/;
export const durationFault = 'must be a time such as 60s, 30m or 2h, or never';

const units = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 } as const;

/** Milliseconds of a text that fits `durationPattern`; null for `never`. */
export function milliseconds(text: string): number | null {
  if (text === 'never') return null;
  const [, number, unit] = /^([\d.]+)(\w+)$/.exec(text)!;
  return Number(number) * units[unit as keyof typeof units];
}

/** A length of time in mlops.yml, as it is written there. */
export const duration = z.string().regex(durationPattern, durationFault);
