/**
 * The ways in which a stage can end badly without a verdict. A verdict (gate failed, drift found) is not an
 * error: it is part of a stage's outcome, reported before the step fails.
 */

/** Where the user can find what is wrong. Every part is optional; what is known is printed. */
export interface ErrorLocation {
  file?: string;
  key?: string;
  column?: string;
  /** One-based line of a text file. */
  line?: number;
}

/** Something that the user wrote or provided is wrong, and only the user can mend it. */
export class ConfigurationError extends Error {
  readonly location: ErrorLocation;
  readonly hint: string | undefined;

  /**
   * @param message what happened, with the value found and what is allowed.
   * @param options where it is, what to do about it, and the error behind it.
   */
  constructor(message: string, options: { location?: ErrorLocation; hint?: string; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = 'ConfigurationError';
    this.location = options.location ?? {};
    this.hint = options.hint;
  }
}

/** Something outside the user's files failed: network, quota, permission, a damaged artifact. */
export class InfrastructureError extends Error {
  readonly hint: string | undefined;
  /** Whether running the job again may help. */
  readonly retryable: boolean;

  /**
   * @param message what was tried and what came back.
   * @param options what to do about it (for a missing permission, the YAML line to add), whether a retry helps.
   */
  constructor(message: string, options: { hint?: string; retryable?: boolean; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = 'InfrastructureError';
    this.hint = options.hint;
    this.retryable = options.retryable ?? false;
  }
}

/** The message of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Text of an error for a person: the message, where it is, and what to do; several lines at most. */
export function describeError(error: unknown): string {
  const lines = [messageOf(error)];
  if (error instanceof ConfigurationError) {
    const { file, line, key, column } = error.location;
    const place = [
      file && (line ? `file ${file}, line ${line}` : `file ${file}`),
      key && `key ${key}`,
      column && `column ${column}`,
    ].filter(Boolean);
    if (place.length > 0) lines.push(`Where: ${place.join(', ')}`);
  }
  if (error instanceof ConfigurationError || error instanceof InfrastructureError) {
    if (error.hint) lines.push(`What to do: ${error.hint}`);
  }
  return lines.join('\n');
}
