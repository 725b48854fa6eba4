import type { Logger } from '../base/logger.ts';

/**
 * Says how far a training is: `epoch 12 of 100, 3.2 epochs/s, 0:28 left, loss 0.412`. Rate and time left count from the first
 * step that this process made, not from those of a job that was killed. The time left is that to the last step there
 * may be: early stopping may end sooner.
 */
export class TrainingProgress {
  readonly #log: Logger;
  readonly #unit: string;
  readonly #total: number;
  readonly #began = performance.now();
  readonly #firstStep: number;

  /**
   * @param unit what a step is, in the singular.
   * @param total steps at the most.
   * @param done steps that an earlier job made.
   */
  constructor(log: Logger, unit: string, total: number, done: number) {
    this.#log = log;
    this.#unit = unit;
    this.#total = total;
    this.#firstStep = done;
  }

  /** To be called after every step; the log decides what it shows. @param step from 1. */
  report(step: number, loss: number): void {
    this.reportFigure(step, Number.isNaN(loss) ? null : `validation loss ${loss.toPrecision(5)}`);
  }

  /** As `report`, with how good the model is in words of its own; null if that is not known yet. */
  reportFigure(step: number, figure: string | null): void {
    const now = performance.now();
    const rate = (step - this.#firstStep) / Math.max(now - this.#began, 1e-3);
    const parts = [`${this.#unit} ${step} of ${this.#total}`];
    if (rate > 0) {
      parts.push(
        `${(1000 * rate).toPrecision(3)} ${this.#unit}s/s`,
        `${clock((this.#total - step) / rate)} left`,
      );
    }
    if (figure !== null) parts.push(figure);
    this.#log.progress('Training', step / this.#total, parts.join(', '));
  }
}

/** Milliseconds as `0:07`, `12:34` or `1:02:03`. */
function clock(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
