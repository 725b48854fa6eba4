import type { Logger } from '../../base/logger.ts';
import type { SecretStore } from '../../platform/secrets.ts';
import type { SourceFormat } from './formats.ts';

/** What reading sources needs from the place it happens in. */
export interface SourceAccess {
  /** Absolute; relative paths start here and stay below. */
  readonly workingDirectory: string;
  /** Absolute; symbolic links may lead to what is below it (the checkout). Default the working directory. */
  readonly repositoryDirectory?: string;
  /** Folder for what is fetched and unpacked; a folder of its own is made in it, and removed. */
  readonly temporaryDirectory: string;
  readonly secrets: SecretStore;
  readonly log: Logger;
  readonly signal?: AbortSignal;
}

/** What is given to those who read one kind of place. */
export interface ReadingContext extends SourceAccess {
  /** Where the source is configured, for messages. */
  readonly key: string;
  /** A path for a new file, in a folder that is removed in the end. Its name has nothing of the source's. */
  newFile(ending: string): Promise<string>;
}

/** Names and DuckDB types of columns. */
export interface NamedType {
  readonly name: string;
  readonly type: string;
}

/** A file on this machine, not packed and checked, that DuckDB can read. */
export interface SourceFile {
  /** As people know it: no secret is in it. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
  readonly format: SourceFormat;
  /** Text: null where the first line tells it. */
  readonly delimiter: string | null;
  /** No line is longer. Bytes. */
  readonly longestLine: number;
  /** Names where the file itself says them: Parquet, and rows of a database with their types. */
  readonly columns?: readonly NamedType[];
  /** Says whether the file is still the one that was checked. */
  readonly unchanged?: () => Promise<boolean>;
}

/** One file, object, address or query that a source names. */
export interface SourcePart {
  /** Equal where the same is named twice, as by patterns that overlap. */
  readonly id: string;
  readonly name: string;
  readonly format: SourceFormat;
  /**
   * What changes whenever the content does, found out as cheaply as the place allows.
   * @throws ConfigurationError and InfrastructureError, as `file`.
   */
  fingerprint(): Promise<string>;
  /** The content, checked; done once. */
  file(): Promise<SourceFile>;
}
