import { randomUUID } from 'node:crypto';
import type { Logger } from '../../base/logger.ts';

/** Between two lines on the progress of a task, in milliseconds; the first one comes at once. */
const progressInterval = 5_000;

/** What `@actions/core` offers for the log. */
type Core = Pick<typeof import('@actions/core'), 'info' | 'warning' | 'debug' | 'group'>;

/** The job's log: groups fold, warnings become annotations, debug lines show when debugging is switched on. */
export function githubLogger(core: Core): Logger {
  const printed = new Map<string, number>();
  return {
    info: (message) => core.info(withoutCommands(message)),
    warning: (message) => core.warning(message),
    debug: (message) => core.debug(message),
    progress: (task, fraction, detail) => {
      const now = performance.now();
      if (now - (printed.get(task) ?? Number.NEGATIVE_INFINITY) < progressInterval) return;
      printed.set(task, now);
      const percent = `${Math.round(fraction * 100)} %`;
      core.info(withoutCommands(detail ? `${task}: ${percent}, ${detail}` : `${task}: ${percent}`));
    },
    group: (title, work) => core.group(title, work),
    foreign: (title, work) =>
      core.group(withoutCommands(title), async () => {
        // The runner reads no command until this token, which the program does not know.
        const token = randomUUID();
        core.info(`::stop-commands::${token}`);
        try {
          return await work((text) => core.info(withoutCommands(text)));
        } finally {
          core.info(`::${token}::`);
        }
      }),
  };
}

/**
 * A line of the log that begins with `::`, or holds `##[`, is a command to the runner. Text that comes from data
 * (a column's name, say) must never be one.
 */
function withoutCommands(message: string): string {
  return message.replace(/^(\s*):(?=:)/gm, '$1: ').replaceAll('##[', '## [');
}
