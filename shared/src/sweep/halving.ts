import type { TrialResult } from './results.ts';

/** One comparison of a bracket's trials, and who gets there. */
export interface Rung {
  /** Trials that are in it for certain. */
  readonly members: readonly number[];
  /** Whether no other trial can come. */
  readonly complete: boolean;
}

/**
 * Trials of a bracket that get to a rung.
 * @param trials of the bracket: the last one may have fewer than the others.
 * @param sizes of a full bracket by rung.
 */
export function placesAt(rung: number, trials: number, sizes: readonly number[]): number {
  return Math.max(1, Math.floor((trials * sizes[rung]) / sizes[0]));
}

/**
 * Which trials of a bracket train on: successive halving (Jamieson and Talwalkar 2016), and as in ASHA (Li et al.
 * 2020) without waiting for the slowest. But a trial goes on only once it is certain to be among the best of its rung
 * whatever the others give, so that the same trials train on in whichever order the results arrive.
 * @param bracket numbers of its trials.
 * @param results so far, of these trials.
 * @returns one for each of `sizes`.
 */
export function rungsOf(
  bracket: readonly number[],
  sizes: readonly number[],
  results: readonly TrialResult[],
): Rung[] {
  const rungs: Rung[] = [{ members: bracket, complete: true }];
  let mostMembers = bracket.length;
  for (let rung = 0; rung + 1 < sizes.length; rung++) {
    const known = results.filter((result) => result.rung === rung);
    const judged = known
      .filter((result) => result.loss !== null)
      .sort((a, b) => (a.loss as number) - (b.loss as number) || a.trial - b.trial);
    const unknown = mostMembers - known.length;
    const places = placesAt(rung + 1, bracket.length, sizes);
    // Each of those that are unknown may take a place.
    const members = judged.slice(0, Math.max(0, places - unknown)).map(({ trial }) => trial);
    rungs.push({ members, complete: unknown === 0 });
    mostMembers = Math.min(places, judged.length + unknown);
  }
  return rungs;
}
