/** How long training may take. Learners ask after every step, and end with the best so far when it is used up. */
export class TimeBudget {
  readonly #milliseconds: number;
  readonly #started = performance.now();
  #earlier = 0;
  #endedEarly = false;

  /** @param milliseconds from now on; infinite by default. */
  constructor(milliseconds = Number.POSITIVE_INFINITY) {
    this.#milliseconds = milliseconds;
  }

  /** Time that a job spent on this training before it was killed: it counts as well. */
  addEarlier(milliseconds: number): void {
    this.#earlier = Math.max(this.#earlier, milliseconds);
  }

  /** Milliseconds spent so far, those of killed jobs included. */
  get spent(): number {
    return this.#earlier + performance.now() - this.#started;
  }

  /** Milliseconds that are left; infinite without a limit. */
  get left(): number {
    return Math.max(0, this.#milliseconds - this.spent);
  }

  /** Whether the time is used up. Whoever is told so ends, which `endedEarly` then tells. */
  isUsedUp(): boolean {
    if (this.left > 0) return false;
    this.#endedEarly = true;
    return true;
  }

  /** Whether somebody ended on account of the time. */
  get endedEarly(): boolean {
    return this.#endedEarly;
  }
}
