import { InfrastructureError } from '../base/errors.ts';
import type { LiveModel } from '../registry/production.ts';

/**
 * Another deployment to the same environment was promoted since this one began. Nothing is wrong with this model: it
 * has its version, and can be deployed again.
 */
export class LostRaceError extends InfrastructureError {
  /** The version that this deployment was about. */
  readonly version: string;
  /** What is live instead; null if it was taken out again. */
  readonly winner: LiveModel | null;

  constructor(what: string, version: string, winner: LiveModel | null) {
    const who = winner?.record ? ` by ${winner.record.actor} in run ${winner.record.run}` : '';
    const other = winner === null ? 'Another deployment' : `The version ${winner.version}`;
    super(`${what}: ${other} was promoted${who} since this deployment began, and is live.`, {
      hint: `Nothing is wrong with ${version}: run the job again if it shall take the other's place. A "concurrency" group lets deployments wait for each other.`,
      retryable: true,
    });
    this.name = 'LostRaceError';
    this.version = version;
    this.winner = winner;
  }
}

/**
 * Another deployment has switched the target before this one was done with it. Whether it was promoted, the tags know;
 * if so the race is lost.
 */
export class OvertakenError extends InfrastructureError {
  /** @param what whole sentence. */
  constructor(what: string) {
    super(what, {
      hint: 'Let deployments of one model wait for each other: give their job a "concurrency" group.',
      retryable: true,
    });
    this.name = 'OvertakenError';
  }
}
