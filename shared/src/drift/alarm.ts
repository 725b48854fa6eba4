import { ConfigurationError } from '../base/errors.ts';

/** The answer of one check. `unknown` is what could not be judged; it is never taken for "no drift". */
export type DriftAnswer = 'true' | 'false' | 'unknown';

/** "2 of 3": the alarm goes when two of the last three checks found drift. */
export interface Persistence {
  needed: number;
  of: number;
}

/**
 * Whether the alarm goes, by the last `of` checks.
 * @param history answers of all checks, the oldest first, the present one last.
 * @returns `unknown` where the answers that are unknown could make the difference, and without any check.
 * @throws ConfigurationError unless 1 ≤ needed ≤ of, in whole numbers.
 */
export function alarm(history: readonly DriftAnswer[], persistence: Persistence): DriftAnswer {
  const { needed, of } = persistence;
  checkPersistence(persistence);
  if (history.length === 0) return 'unknown';
  const last = history.slice(-of);
  const drifted = last.filter((answer) => answer === 'true').length;
  const unknown = last.filter((answer) => answer === 'unknown').length;
  if (drifted >= needed) return 'true';
  return drifted + unknown >= needed ? 'unknown' : 'false';
}

/** @param text like "2 of 3". @throws ConfigurationError as `alarm` does. */
export function parsePersistence(text: string): Persistence {
  const [needed, of] = text.split(' of ').map(Number);
  checkPersistence({ needed, of });
  return { needed, of };
}

function checkPersistence({ needed, of }: Persistence): void {
  if (!Number.isInteger(needed) || !Number.isInteger(of) || needed < 1 || needed > of) {
    throw new ConfigurationError(`A persistence of "${needed} of ${of}" is not possible.`, {
      location: { key: 'monitor.persistence' },
      hint: 'Write it like "2 of 3": whole numbers, the first at least 1 and at most the second.',
    });
  }
}
