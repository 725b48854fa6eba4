import { z } from 'zod';

/** Checks that are remembered of each monitor: more than a year of one a day, and a file of a megabyte at the most. */
const rememberedChecks = 500;

/** Columns that are remembered of each check. */
export const rememberedColumns = 100;

const answer = z.enum(['true', 'false', 'unknown']);
const text = z.string().max(1_000);
const time = z.iso.datetime();

/** How far a column was from the reference. */
const columnSchema = z.looseObject({
  drifted: answer,
  /** The effect in multiples of the smallest one that matters; null where there is none to compute. */
  size: z.number().nullable(),
});

const metricValue = z.number().nullable();

/** The metric that stands for the model; null where it could not be computed. */
const performanceSchema = z.looseObject({
  metric: text,
  /** For all rows of the check, without labels. */
  estimated: metricValue,
  /** On the rows whose label was known; null without labels. */
  realised: metricValue,
  /** For those rows alone, without their labels: what the realised value is to be held against. */
  estimatedOfLabelled: metricValue,
});

const incidentSchema = z.looseObject({
  /** The run whose check raised the alarm. */
  id: text.min(1),
  since: time,
});

const checkSchema = z.looseObject({
  kind: z.literal('check'),
  monitor: text,
  time,
  run: text,
  event: text,
  workflow: text.nullable(),
  /** What the data was compared with: answers about another reference say nothing about this one. */
  reference: text,
  rows: z.number(),
  drifted: answer,
  alarm: answer,
  /** The incident that is going on after this check. */
  incident: incidentSchema.nullable(),
  columns: z.record(z.string(), columnSchema),
  /** Null where nothing is said of performance; absent in what earlier versions wrote. */
  performance: performanceSchema.nullable().optional(),
});

const retrainingSchema = z.looseObject({
  kind: z.literal('retraining'),
  monitor: text,
  incident: text,
  time,
  /** The run that sets it off. */
  run: text,
  workflow: text,
  /** The run that was set off; null before it is known. */
  started: text.nullable(),
  url: text.nullable(),
});

const deploymentSchema = z.looseObject({
  kind: z.literal('deployment'),
  monitor: text,
  /** The incident that it ends. */
  incident: text,
  time,
  run: text,
  version: text,
  model: text,
});

/** A place where lines could not be read: what the checks there said is unknown. */
const gapSchema = z.looseObject({ kind: z.literal('gap'), time });

const entrySchema = z.discriminatedUnion('kind', [
  checkSchema,
  retrainingSchema,
  deploymentSchema,
  gapSchema,
]);

export type HistoryEntry = z.infer<typeof entrySchema>;
export type PerformanceEntry = z.infer<typeof performanceSchema>;
export type CheckEntry = z.infer<typeof checkSchema>;
export type RetrainingEntry = z.infer<typeof retrainingSchema>;
export type DeploymentEntry = z.infer<typeof deploymentSchema>;
export type Incident = Pick<z.infer<typeof incidentSchema>, 'id' | 'since'>;

/**
 * Reads a history: a line of JSON for each entry, the oldest first. Lines of a kind that only newer versions know are
 * passed over; a run of lines that cannot be read becomes one gap.
 * @param now when a gap is said to have been found.
 */
export function parseHistory(text: string, now: Date): { entries: HistoryEntry[]; damaged: boolean } {
  const entries: HistoryEntry[] = [];
  let damaged = false;
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const entry = parseLine(line);
    if (entry === 'newer') continue;
    if (entry !== null) {
      entries.push(entry);
      continue;
    }
    damaged = true;
    if (entries.at(-1)?.kind !== 'gap') entries.push({ kind: 'gap', time: now.toISOString() });
  }
  return { entries, damaged };
}

function parseLine(line: string): HistoryEntry | 'newer' | null {
  try {
    const value: unknown = JSON.parse(line);
    const known = entrySchema.safeParse(value);
    if (known.success) return known.data;
    const kind = value !== null && typeof value === 'object' && 'kind' in value ? value.kind : null;
    const kinds = entrySchema.options.map(({ shape }) => shape.kind.value as string);
    return typeof kind === 'string' && !kinds.includes(kind) ? 'newer' : null;
  } catch {
    return null;
  }
}

/** The text of a history, without what is older than need be. */
export function historyText(entries: readonly HistoryEntry[]): string {
  return withoutOldest(entries)
    .map((entry) => `${JSON.stringify(entry)}\n`)
    .join('');
}

function withoutOldest(entries: readonly HistoryEntry[]): readonly HistoryEntry[] {
  // Two runs at once may have written in another order than that of their times.
  const times = new Map<string, string[]>();
  for (const entry of entries) {
    if (entry.kind !== 'check') continue;
    const known = times.get(entry.monitor);
    if (known) known.push(entry.time);
    else times.set(entry.monitor, [entry.time]);
  }
  const oldest = new Map(
    [...times].map(([monitor, all]) => [monitor, all.sort().slice(-rememberedChecks)[0]]),
  );
  const first = [...oldest.values()].sort()[0] ?? '';
  return entries.filter((entry) => {
    if (entry.kind === 'gap') return entry.time >= first;
    return entry.time >= (oldest.get(entry.monitor) ?? '');
  });
}

/**
 * Puts the entries of two copies of a history together, in the order of time: after a time in which only one of them
 * could be written. A check that a run repeated counts once, as it was last.
 */
export function mergeHistories(one: readonly HistoryEntry[], other: readonly HistoryEntry[]): HistoryEntry[] {
  const merged = new Map<string, HistoryEntry>();
  for (const entry of [...one, ...other].sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0))) {
    const key = keyOf(entry);
    const present = merged.get(key);
    if (present?.kind === 'retraining' && present.started !== null) continue;
    merged.delete(key);
    merged.set(key, entry);
  }
  return [...merged.values()];
}

function keyOf(entry: HistoryEntry): string {
  if (entry.kind === 'gap') return JSON.stringify([entry.kind, entry.time]);
  if (entry.kind !== 'check') return JSON.stringify([entry.kind, entry.monitor, entry.incident]);
  // At a terminal all runs have one name.
  const run = /^\d+$/.test(entry.run) ? entry.run : entry.time;
  return JSON.stringify([entry.kind, entry.monitor, run]);
}

export function checksOf(entries: readonly HistoryEntry[], monitor: string): CheckEntry[] {
  return entries.filter((entry): entry is CheckEntry => entry.kind === 'check' && entry.monitor === monitor);
}
