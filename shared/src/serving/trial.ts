import { finishHash } from '../features/stable-hash.ts';
import type { ServedModel } from './served-model.ts';
import type { TrialSettings } from './trial-settings.ts';

/** What was seen of a trial: requests that both versions were asked. */
export interface TrialCounts {
  readonly requests: number;
  /** Requests that the tried version did not answer and the current one did. */
  readonly onlyTrialFailed: number;
  /** Requests that the current version did not answer and the tried one did. */
  readonly onlyCurrentFailed: number;
  /** Requests of which one row's answers were compared. */
  readonly compared: number;
  /** Of them, those where the two versions decide differently. */
  readonly disagreements: number;
}

/** Numbers that differ by more than this share of the larger one count as different answers. */
const numberTolerance = 0.1;

/** What a version gave for a request. */
export interface GivenAnswer {
  readonly model: ServedModel;
  readonly output: Float64Array;
}

/** A version that is asked beside the current one, and what came of it. */
export class RunningTrial {
  readonly model: ServedModel;
  readonly settings: TrialSettings;
  #requests = 0;
  #onlyTrialFailed = 0;
  #onlyCurrentFailed = 0;
  #compared = 0;
  #disagreements = 0;

  constructor(model: ServedModel, settings: TrialSettings) {
    this.model = model;
    this.settings = settings;
  }

  /** Whether a request is one of its share. @param hash of the request's key, in [0, 2³²). */
  takes(hash: number): boolean {
    return hash < this.settings.share * 2 ** 32;
  }

  /**
   * Counts a request that both were asked; null where a version failed to answer. Requests that neither answers are
   * the sender's fault. One row of a request is compared: those of one request are often alike.
   * @param hash of the request's key.
   */
  count(current: GivenAnswer | null, tried: GivenAnswer | null, hash: number): void {
    if (current === null && tried === null) return;
    this.#requests++;
    if (tried === null) this.#onlyTrialFailed++;
    else if (current === null) this.#onlyCurrentFailed++;
    else {
      const rows = current.output.length / current.model.answers.width;
      this.#compared++;
      if (!sameDecision(current, tried, finishHash(hash) % rows)) this.#disagreements++;
    }
  }

  get counts(): TrialCounts {
    return {
      requests: this.#requests,
      onlyTrialFailed: this.#onlyTrialFailed,
      onlyCurrentFailed: this.#onlyCurrentFailed,
      compared: this.#compared,
      disagreements: this.#disagreements,
    };
  }
}

function sameDecision(first: GivenAnswer, second: GivenAnswer, row: number): boolean {
  const [a, b] = [first, second].map(({ model, output }) => {
    const place = model.answers.decide(output, row);
    // Classes by name: another version may have more of them.
    return place === null ? null : (model.manifest.classes[place] ?? String(place));
  });
  if (a !== null || b !== null) return a === b;
  const [x, y] = [first.output[row], second.output[row]];
  return Math.abs(x - y) <= numberTolerance * Math.max(Math.abs(x), Math.abs(y));
}

/**
 * The hash of a request's key, an integer in [0, 2³²): FNV-1a (32 bits) over its bytes, finished as in
 * features/stable-hash.ts. The same key goes to the same version on every server and after every restart.
 */
export function keyHash(key: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key[i], 0x01000193);
  return finishHash(hash);
}
