import type { Logger } from '../../shared/src/base/logger.ts';

/** A logger that writes what is said, and a warning as one, to the end of a list. */
export function recordingLogger(log: string[]): Logger {
  return {
    info: (message) => log.push(message),
    warning: (message) => log.push(`Warning: ${message}`),
    debug: () => undefined,
    progress: () => undefined,
    group: (_title, work) => work(),
    foreign: (_title, work) => work((text) => log.push(text)),
  };
}
