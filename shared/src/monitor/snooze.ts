const label = /^snooze-until:\s*(.*)$/i;

/**
 * Until when nobody wants to hear of an issue: the latest day of its labels `snooze-until:2026-12-24`, which is the last
 * day of silence, in UTC.
 * @returns null where that day is over or there is no such label; labels that cannot be read are in `unreadable`.
 */
export function snoozedUntil(
  labels: readonly string[],
  now: Date,
): { until: string | null; unreadable: string[] } {
  let until: string | null = null;
  const unreadable: string[] = [];
  const today = now.toISOString().slice(0, 10);
  for (const text of labels) {
    const day = label.exec(text)?.[1].trim();
    if (day === undefined) continue;
    if (!isDay(day)) unreadable.push(text);
    else if (day >= today && (until === null || day > until)) until = day;
  }
  return { until, unreadable };
}

/** Whether it is a day of the calendar, as 2026-02-30 is not. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
