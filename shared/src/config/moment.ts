const pattern = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,3}))?)?(Z|[+-]\d\d:\d\d)?)?$/;

/** Whether a text is a date or a moment as ISO 8601 writes it, and one that the calendar has. */
export function isMoment(text: string): boolean {
  return momentOf(text) !== null;
}

/**
 * A date (its first moment) or a moment of ISO 8601, in milliseconds since 1970 UTC; UTC where no zone is given.
 * @returns null where the text is none, or names a day that the calendar does not have.
 */
export function momentOf(text: string): number | null {
  const parts = pattern.exec(text);
  if (!parts) return null;
  const [, year, month, day, hours = '00', minutes = '00', seconds = '00', fraction = '', zone = 'Z'] = parts;
  const date = `${year}-${month}-${day}`;
  // A day that the calendar does not have moves on to the next month.
  const midnight = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(midnight.getTime()) || midnight.toISOString().slice(0, 10) !== date) return null;
  const moment = Date.parse(`${date}T${hours}:${minutes}:${seconds}.${fraction.padEnd(3, '0')}${zone}`);
  return Number.isNaN(moment) ? null : moment;
}
