import type { ModelManifest } from '../registry/manifest.ts';
import type { PackagePlace } from '../registry/package-places.ts';

/** What is to go live: a verified package with its registered version. */
export interface Candidate {
  /** `v1.2.3`. */
  readonly version: string;
  /** The version's tag, `income@v1.2.3`, which exists. */
  readonly versionTag: string;
  /** Where it is to go live: `production`. */
  readonly environment: string;
  /** Absolute; the verified package. */
  readonly folder: string;
  readonly manifest: ModelManifest;
  /** SHA-256 of the manifest.json in `folder`. */
  readonly packageDigest: string;
}

/** Where a candidate is to be found. */
export interface Destination {
  readonly place: PackagePlace;
  /** SHA-256 of the manifest.json that lies there. */
  readonly packageDigest: string;
  /** Address on GitHub or path, for people. */
  readonly url: string;
}

/**
 * The way one candidate takes to the place where it is used. Called in this order; `switch` again if another deployment
 * came in between. Every method may be repeated after a run that was killed. `previousVersion` is the version that is
 * live until the switch; null if there is none.
 */
export interface DeploymentTarget {
  /** Puts the package in place. What is live stays live, and nobody sees a part of the new one. */
  prepare(previousVersion: string | null): Promise<Destination>;
  /** Makes the package the current one, in one step that happens or does not. */
  switch(previousVersion: string | null): Promise<void>;
  /** Asks the target itself, as a reader would. @throws InfrastructureError if readers would not get a whole package. */
  verify(): Promise<void>;
  /** Puts back what `switch` replaced, unless another deployment has taken its place since. */
  revert(): Promise<void>;
  /**
   * Whether readers get this version now; null if nobody knows, or they get none at all. Absent where the promotion
   * alone says what is live. A target that lags behind the promotions, as after a killed run, is switched again.
   */
  serves?(version: string): Promise<boolean | null>;
}
