import { ConfigurationError, InfrastructureError } from './errors.ts';

/** What a user can do about an error of the operating system, by its code. */
const hints: Readonly<
  Record<string, { kind: 'configuration' | 'infrastructure'; what: string; hint: string }>
> = {
  ENOSPC: { kind: 'infrastructure', what: 'The disk is full', hint: 'Free some space, and run it again.' },
  EDQUOT: {
    kind: 'infrastructure',
    what: 'The disk quota is used up',
    hint: 'Free some space, and run it again.',
  },
  EMFILE: {
    kind: 'infrastructure',
    what: 'Too many files are open',
    hint: 'Raise the limit of open files (ulimit -n).',
  },
  EIO: { kind: 'infrastructure', what: 'The disk failed', hint: 'Use another machine.' },
  EACCES: {
    kind: 'configuration',
    what: 'Access is denied',
    hint: 'Give this user the right to read and write there.',
  },
  EPERM: {
    kind: 'configuration',
    what: 'The operation is not permitted',
    hint: 'Give this user the right to do it.',
  },
  EROFS: {
    kind: 'configuration',
    what: 'The file system is read-only',
    hint: 'Use a folder that can be written to.',
  },
  ENOTDIR: {
    kind: 'configuration',
    what: 'A file stands where a folder is needed',
    hint: 'Move the file away.',
  },
  EEXIST: {
    kind: 'configuration',
    what: 'A file stands where a folder is needed',
    hint: 'Move the file away.',
  },
  ENOTEMPTY: {
    kind: 'infrastructure',
    what: 'Another process works in the same folder',
    hint: 'Run one after the other, or each with a working-directory of its own.',
  },
  EISDIR: { kind: 'configuration', what: 'A folder stands where a file is needed', hint: 'Name a file.' },
  ENAMETOOLONG: { kind: 'configuration', what: 'A name is too long', hint: 'Use a shorter one.' },
};

/** An error of the operating system as one of ours, with what to do; any other error as it is. */
export function translateSystemError(error: unknown): unknown {
  const { code, path } = error as NodeJS.ErrnoException;
  const known = typeof code === 'string' && Object.hasOwn(hints, code) ? hints[code] : undefined;
  if (!(error instanceof Error) || known === undefined) return error;
  const message = path === undefined ? `${known.what}.` : `${known.what}: "${path}".`;
  return known.kind === 'infrastructure'
    ? new InfrastructureError(message, { hint: known.hint, retryable: true, cause: error })
    : new ConfigurationError(message, { hint: known.hint, cause: error });
}
