import { ConfigurationError } from '../base/errors.ts';
import { suggestName } from '../base/nearest.ts';
import type { ColumnType, Table } from '../data/table.ts';
import type { DriftAnswer } from './alarm.ts';
import { matchColumn } from './compare-column.ts';
import { holm } from './holm.ts';
import type { JointEvidence } from './joint/joint-evidence.ts';
import { judgeJointly } from './joint/judge-jointly.ts';
import { judgeReconstruction } from './joint/reconstruction.ts';
import { type ComparedColumn, compareColumn, judgeColumn, leastPresentValues } from './judge-column.ts';
import type { ColumnDrift, DriftOutcome, JointDrift } from './outcome.ts';
import { type DriftReference, referenceColumn, referenceColumns, referenceRows } from './reference-column.ts';
import { chosenTests, type TestChoice, wantsJoint } from './registry.ts';
import { gone, goneReason, unexpectedColumns, unexpectedNote } from './schema-change.ts';

/**
 * Rows of either side below which nothing is judged. At 50 rows the check sees landslides only; what it does not
 * see it must not call "no drift" with fewer still.
 */
export const defaultMinimumRows = 50;

export interface DriftOptions {
  /** The chance that the whole check finds drift where there is none: above 0, below 1. */
  falseAlarmRate: number;
  /** The columns that the model needs; default all of the reference. */
  columns?: readonly string[];
  /** Default `defaultMinimumRows`; at least 1. */
  minimumRows?: number;
  /** Default `auto`: by type. */
  tests?: TestChoice;
  /**
   * Whether the current rows are like the real ones in each column by itself, but not in how columns go together or in
   * which values follow each other, as those made from a profile are. Then only what depends on neither is tested.
   */
  columnsAlone?: boolean;
}

/** Both sides of a check, every column compared and nothing judged. */
export interface ComparedSides {
  readonly reference: DriftReference;
  readonly current: Table;
  readonly options: DriftOptions;
  readonly chosen: ReadonlySet<string>;
  readonly names: readonly string[];
  readonly compared: readonly ComparedColumn[];
  /** Columns that could not be compared, judged for that. */
  readonly judged: ReadonlyMap<string, ColumnDrift>;
  readonly unexpected: readonly string[];
  /** Why nothing can be judged; null if it can. */
  readonly tooFew: string | null;
}

/**
 * Compares current data with what a model learned from. Each column is tested for its distribution, its missing
 * rate, its range, and its new and vanished categories; all columns are tested together for how they go together.
 * There is drift if a p-value, corrected over all columns and tests (Holm), is at most the false-alarm rate, and the
 * change is large enough to matter. A column that the current data lacks or that changed its type has drifted without
 * a test.
 * @throws ConfigurationError for an unknown column or test, or a setting out of range.
 */
export function checkDrift(reference: DriftReference, current: Table, options: DriftOptions): DriftOutcome {
  return judgeSides(compareSides(reference, current, options));
}

/** The first half of `checkDrift`, which takes the time. Errors as there. */
export function compareSides(
  reference: DriftReference,
  current: Table,
  options: DriftOptions,
): ComparedSides {
  const { falseAlarmRate, minimumRows = defaultMinimumRows, columnsAlone = false } = options;
  checkOptions(falseAlarmRate, minimumRows);
  const chosen = chosenTests(options.tests ?? 'auto');
  const names = columnsToCheck(reference, options.columns);
  const rows = { reference: referenceRows(reference), current: current.rows };
  const tooFew = tooFewRows(rows, minimumRows);

  const judged = new Map<string, ColumnDrift>();
  const compared: ComparedColumn[] = [];
  const unexpected = unexpectedColumns(reference, current);
  for (const name of names) {
    const column = referenceColumn(reference, name);
    const now = current.columns.get(name);
    if (current.rows === 0) {
      judged.set(name, untested(column.type, falseAlarmRate, 'unknown', tooFew!));
    } else if (now === undefined) {
      judged.set(name, untested(column.type, falseAlarmRate, 'true', goneReason(name, unexpected)));
    } else {
      const match = matchColumn(column, now);
      if (match.comparable)
        compared.push(compareColumn(name, column.type, match.comparison, chosen, columnsAlone));
      else judged.set(name, untested(column.type, falseAlarmRate, 'true', match.reason));
    }
  }
  return { reference, current, options, chosen, names, compared, judged, unexpected, tooFew };
}

/**
 * The second half of `checkDrift`.
 * @param given what was found out about all columns together by tests that take long; see `checkDriftOfRows`.
 */
export function judgeSides(sides: ComparedSides, given: readonly JointEvidence[] = []): DriftOutcome {
  const { reference, current, options, chosen, names, compared, unexpected, tooFew } = sides;
  const { falseAlarmRate, minimumRows = defaultMinimumRows, columnsAlone = false } = options;
  const rows = { reference: referenceRows(reference), current: current.rows };
  const judged = new Map(sides.judged);
  const joint: Record<string, JointDrift> = {};
  if (tooFew === null) {
    const evidence = columnsAlone ? [] : jointEvidence(reference, current, names, chosen, given);
    const verdicts = judgeTogether(compared, evidence, falseAlarmRate);
    for (const [name, drift] of verdicts.columns) judged.set(name, drift);
    for (const [name, drift] of verdicts.joint) joint[name] = drift;
  } else {
    for (const { name, type, statistics, notes } of compared) {
      judged.set(name, {
        ...untested(type, falseAlarmRate, 'unknown', tooFew),
        statistics: { ...statistics },
        notes: [...notes],
      });
    }
  }

  const driftedColumns = names.filter((name) => judged.get(name)!.drifted === 'true');
  driftedColumns.sort((a, b) => strength(judged.get(b)!) - strength(judged.get(a)!));
  const driftedJointly = Object.values(joint).filter(({ drifted }) => drifted === 'true');
  const unknownColumns = names.filter((name) => judged.get(name)!.drifted === 'unknown');
  return {
    drifted:
      driftedColumns.length + driftedJointly.length > 0
        ? 'true'
        : unknownColumns.length > 0
          ? 'unknown'
          : 'false',
    headline: headline(names, { driftedColumns, driftedJointly, unknownColumns }, judged, tooFew),
    rows,
    threshold: falseAlarmRate,
    columns: Object.fromEntries(names.map((name) => [name, judged.get(name)!])),
    joint,
    driftedColumns,
    share: driftedColumns.length / names.length,
    rowsNeeded: rowsNeeded(rows, minimumRows, compared),
    notes: unexpected.length === 0 ? [] : [unexpectedNote(unexpected)],
  };
}

/** Corrects all p-values of the check together, then decides on each column and on all together. */
function judgeTogether(
  compared: readonly ComparedColumn[],
  evidence: readonly JointEvidence[],
  threshold: number,
): { columns: Map<string, ColumnDrift>; joint: Map<string, JointDrift> } {
  // Several effects of a column can share one p-value, which is one test.
  const pValues = compared.map(
    ({ judging }) => new Map(judging.map(({ source, pValue }) => [source, pValue])),
  );
  const adjusted = holm([
    ...pValues.flatMap((sources) => [...sources.values()]),
    ...evidence.map(({ pValue }) => pValue),
  ]);
  const columns = new Map<string, ColumnDrift>();
  let next = 0;
  for (const [index, column] of compared.entries()) {
    const own = new Map([...pValues[index].keys()].map((source) => [source, adjusted[next++]]));
    columns.set(column.name, judgeColumn(column, own, threshold));
  }
  const joint = new Map(
    evidence.map((one) => [one.test, judgeJointly(one, adjusted[next++], threshold)] as const),
  );
  return { columns, joint };
}

/** What the tests of all columns together say; those that take long were run before. */
function jointEvidence(
  reference: DriftReference,
  current: Table,
  names: readonly string[],
  chosen: ReadonlySet<string>,
  given: readonly JointEvidence[],
): JointEvidence[] {
  const evidence = [...given];
  if (reference.kind === 'profile' && reference.reconstruction && wantsJoint(chosen, 'reconstruction')) {
    const { reconstruction, profile } = reference;
    if (reconstruction.columns.every((name) => names.includes(name))) {
      const one = judgeReconstruction(reconstruction, profile, current);
      if (one !== null) evidence.push(one);
    }
  }
  return evidence;
}

function columnsToCheck(reference: DriftReference, asked: readonly string[] | undefined): string[] {
  const known = referenceColumns(reference);
  const names = [...new Set(asked ?? known)];
  for (const name of names) {
    if (known.includes(name)) continue;
    throw new ConfigurationError(`The reference has no column "${name}". ${suggestName(name, known)}`, {
      location: { column: name },
      hint: 'Check columns that the reference has, or take a reference that has this column.',
    });
  }
  if (names.length === 0) {
    throw new ConfigurationError('There is no column to check.', {
      hint: 'Take a reference with the columns that the model reads.',
    });
  }
  return names;
}

function checkOptions(falseAlarmRate: number, minimumRows: number): void {
  if (!(falseAlarmRate > 0 && falseAlarmRate < 1)) {
    throw new ConfigurationError(`A false-alarm rate of ${falseAlarmRate} is not possible.`, {
      location: { key: 'monitor.false-alarm-rate' },
      hint: 'Write a share above 0 and below 1; 0.01 is one false alarm in a hundred checks.',
    });
  }
  if (!(Number.isInteger(minimumRows) && minimumRows >= 1)) {
    throw new ConfigurationError(`A minimum of ${minimumRows} rows is not possible.`, {
      hint: 'Write a whole number from 1.',
    });
  }
}

/** @returns null if both sides have rows enough. */
function tooFewRows(rows: DriftOutcome['rows'], minimumRows: number): string | null {
  if (rows.current === 0)
    return `The current data has no rows; ${minimumRows} are needed: look whether data arrives where monitor.current points.`;
  if (rows.current < minimumRows)
    return `The current data has ${countRows(rows.current)}; ${minimumRows} are needed: check more rows at a time.`;
  if (rows.reference < minimumRows)
    return `The reference has ${countRows(rows.reference)}; ${minimumRows} are needed: take a longer time as reference.`;
  return null;
}

function countRows(rows: number): string {
  return rows === 1 ? '1 row' : `${rows} rows`;
}

/** The current rows that the sparsest column needs, if its reference has values enough. */
function rowsNeeded(
  rows: DriftOutcome['rows'],
  minimumRows: number,
  compared: readonly ComparedColumn[],
): number | null {
  let needed = rows.current < minimumRows ? minimumRows : 0;
  for (const { comparison, enoughValues } of compared) {
    const present = comparison.referenceRows - comparison.referenceMissing;
    if (enoughValues || present < leastPresentValues) continue;
    needed = Math.max(needed, Math.ceil((leastPresentValues * comparison.referenceRows) / present));
  }
  return needed > rows.current ? needed : null;
}

function untested(type: ColumnType, threshold: number, drifted: DriftAnswer, reason: string): ColumnDrift {
  return {
    type,
    statistics: {},
    test: null,
    p_value: null,
    adjusted_p_value: null,
    threshold,
    effect_name: null,
    effect: null,
    effect_threshold: null,
    drifted,
    reason,
    notes: [],
  };
}

/** How many times the effect is what matters; a column that is gone or retyped is beyond measure. */
function strength({ effect, effect_threshold: matters }: ColumnDrift): number {
  return effect === null || matters === null ? Number.MAX_VALUE : effect / matters;
}

function headline(
  names: readonly string[],
  found: {
    driftedColumns: readonly string[];
    driftedJointly: readonly JointDrift[];
    unknownColumns: readonly string[];
  },
  judged: ReadonlyMap<string, ColumnDrift>,
  tooFew: string | null,
): string {
  const { driftedColumns, driftedJointly, unknownColumns } = found;
  const columns = names.length === 1 ? 'the one column' : `${names.length} columns`;
  if (names.length > 1 && names.every((name) => judged.get(name)!.reason.startsWith(gone))) {
    return `The current data has none of the ${columns} of the reference: look whether monitor.current names the right data.`;
  }
  if (driftedColumns.length > 0) {
    const shown = driftedColumns.slice(0, 5).join(', ');
    const more = driftedColumns.length > 5 ? ` and ${driftedColumns.length - 5} more` : '';
    return `Drift in ${driftedColumns.length} of ${columns}: ${shown}${more}.`;
  }
  if (driftedJointly.length > 0) {
    const { features } = driftedJointly[0];
    return `Drift in how ${columns} go together${features.length > 0 ? `, most of all ${features.join(', ')}` : ''}.`;
  }
  if (tooFew !== null) return `Unknown whether there is drift. ${tooFew}`;
  if (unknownColumns.length > 0) {
    const reason = judged.get(unknownColumns[0])!.reason;
    return `Unknown whether there is drift in ${unknownColumns.length} of ${columns}; first ${unknownColumns[0]}: ${reason}`;
  }
  return `No drift found in ${columns}.`;
}
