import type { VerifiedPackage } from '../registry/downloads.ts';
import type { ModelManifest } from '../registry/manifest.ts';
import type { TrialSettings } from './trial-settings.ts';
import type { ServedVersion } from './versions.ts';

/** A version that a source says is to be served. */
export interface SourceVersion {
  readonly version: ServedVersion;
  /** Another one wherever the package is another one. */
  readonly key: string;
  /** Another one also where the same package was deployed anew: what could not be loaded is then tried again at once. */
  readonly attempt: string;
  /** Fetches the package and verifies every file of it. */
  open(): Promise<VerifiedPackage<ModelManifest>>;
}

/** What is to be served. */
export interface SourceState {
  /** Null where nothing was deployed yet. */
  readonly current: SourceVersion | null;
  /** The version that is tried beside the current one, if there is one. */
  readonly trial: { readonly version: SourceVersion; readonly settings: TrialSettings } | null;
}

/** Where the server learns which version is the current one; it asks again and again. */
export interface ModelSource {
  /** For the log: the folder, or the environment. */
  readonly description: string;
  /** @throws whatever keeps it from being known; the server then goes on with what it has. */
  read(): Promise<SourceState>;
}
