/** What happens while a server runs, for its log. */
export type EventLevel = 'info' | 'warning' | 'error';

/** Writes down one event. @param fields of plain JSON; `error` holds a message. */
export type EventLog = (
  level: EventLevel,
  event: string,
  fields?: Readonly<Record<string, string | number | boolean | null>>,
) => void;

/** Events as lines of JSON with the time (ISO 8601, UTC). */
export function jsonEvents(write: (line: string) => void): EventLog {
  return (level, event, fields = {}) =>
    write(`${JSON.stringify({ time: new Date().toISOString(), level, event, ...fields })}\n`);
}

/**
 * The same log, with one event of a name in a time at most: what a client can cause must not fill a disk. The next
 * one that is written says how many were left out.
 * @param milliseconds between two of a name.
 */
export function limitedEvents(log: EventLog, milliseconds: number): EventLog {
  const last = new Map<string, { at: number; left: number }>();
  return (level, event, fields = {}) => {
    const now = performance.now();
    const before = last.get(event);
    if (before !== undefined && now - before.at < milliseconds) {
      before.left++;
      return;
    }
    last.set(event, { at: now, left: 0 });
    log(level, event, before !== undefined && before.left > 0 ? { ...fields, alike: before.left } : fields);
  };
}
