import { placesAt, type Rung, rungsOf } from './halving.ts';
import type { SweepPlan } from './plan.ts';
import type { TrialResult } from './results.ts';

/** A piece of work: a trial up to one of its pauses. */
export interface Task {
  /** The trial's number. */
  readonly trial: number;
  readonly rung: number;
}

/** What of a plan is done, and what can be done now. */
export class Schedule {
  readonly #plan: SweepPlan;
  readonly #brackets: readonly (readonly number[])[];
  readonly #rungs: Rung[][];
  readonly #results: TrialResult[][];
  readonly #bracketOf = new Map<number, number>();
  readonly #taken = new Set<string>();

  /**
   * @param brackets of the plan, those that are trained here.
   * @param results of an earlier job; those of other brackets are left out.
   */
  constructor(plan: SweepPlan, brackets: SweepPlan['brackets'], results: readonly TrialResult[]) {
    this.#plan = plan;
    this.#brackets = brackets;
    for (const [index, bracket] of brackets.entries()) {
      for (const trial of bracket) this.#bracketOf.set(trial, index);
    }
    this.#results = brackets.map(() => []);
    this.#rungs = brackets.map((bracket) => rungsOf(bracket, plan.sizes, []));
    for (const result of results) if (this.#bracketOf.has(result.trial)) this.record(result);
  }

  /** Pieces of work in all, if no trial fails. */
  get tasks(): number {
    const { sizes } = this.#plan;
    return this.#brackets.reduce(
      (sum, { length }) => sizes.reduce((inner, _, rung) => inner + placesAt(rung, length, sizes), sum),
      0,
    );
  }

  get results(): readonly TrialResult[] {
    return this.#results.flat();
  }

  /** Work that nobody has taken yet, what is nearest to its end first; null if there is none for now. */
  take(): Task | null {
    for (let rung = this.#plan.sizes.length - 1; rung >= 0; rung--) {
      for (const rungs of this.#rungs) {
        for (const trial of rungs[rung].members) {
          if (this.#taken.has(keyOf({ trial, rung }))) continue;
          this.#taken.add(keyOf({ trial, rung }));
          return { trial, rung };
        }
      }
    }
    return null;
  }

  record(result: TrialResult): void {
    const index = this.#bracketOf.get(result.trial) as number;
    this.#taken.add(keyOf(result));
    this.#results[index].push(result);
    this.#rungs[index] = rungsOf(this.#brackets[index], this.#plan.sizes, this.#results[index]);
  }

  /** Trials that will not train on: they failed, or others were better. Those at their end are not among them. */
  stopped(): number[] {
    return this.#brackets.flatMap((bracket, index) =>
      bracket.filter((trial) => {
        const own = this.#results[index].filter((result) => result.trial === trial);
        if (own.some(({ reason }) => reason !== null)) return true;
        const next = this.#rungs[index][own.length];
        return own.length > 0 && next !== undefined && next.complete && !next.members.includes(trial);
      }),
    );
  }
}

function keyOf({ trial, rung }: Task): string {
  return `${trial}/${rung}`;
}
