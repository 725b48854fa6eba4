import { type Logger, silentLogger } from '../../base/logger.ts';
import type { EventLog } from '../../serving/events.ts';

/** What stages say of themselves, as events of a server's log. */
export function eventLogger(log: EventLog): Logger {
  return {
    ...silentLogger,
    info: (message) => log('info', 'message', { message }),
    warning: (message) => log('warning', 'message', { message }),
  };
}
