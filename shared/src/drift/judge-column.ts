import { leastNamedCategoryRows } from '../data/profile/profile.ts';
import type { ColumnType } from '../data/table.ts';
import type { Comparison } from './comparison.ts';
import type { DriftTest, TestResult } from './drift-test.ts';
import type { ColumnDrift } from './outcome.ts';
import { driftTests, significanceTest } from './registry.ts';

/** Present values below which two distributions are not compared: too few to tell anything but a landslide. */
export const leastPresentValues = 10;

/** A column with everything that was computed for it. */
export interface ComparedColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly comparison: Comparison;
  readonly statistics: Readonly<Record<string, number | null>>;
  readonly notes: readonly string[];
  /** The tests that decide. */
  readonly judging: readonly Judging[];
  /** Whether there were values enough to compare the distributions. */
  readonly enoughValues: boolean;
}

/** A test that takes part in the decision on a column. */
export interface Judging {
  readonly test: DriftTest;
  readonly effect: number;
  /** The test that its p-value comes from: its own name, or that of the column's significance test. */
  readonly source: string;
  readonly pValue: number;
}

/**
 * Runs every test on a column and selects those that decide.
 * @param columnsAlone whether tests that need real rows are left out.
 */
export function compareColumn(
  name: string,
  type: ColumnType,
  comparison: Comparison,
  chosen: ReadonlySet<string>,
  columnsAlone: boolean,
): ComparedColumn {
  const results = new Map<DriftTest, TestResult>();
  for (const test of driftTests) {
    if (columnsAlone && test.needsRows) continue;
    const result = test.compare(comparison);
    if (result !== null) results.set(test, result);
  }
  const present = Math.min(
    comparison.referenceRows - comparison.referenceMissing,
    comparison.currentRows - comparison.currentMissing,
  );
  const enoughValues = comparison.kind !== 'empty' && present >= leastPresentValues;
  return {
    name,
    type,
    comparison,
    statistics: Object.assign({}, ...[...results.values()].map((result) => result.statistics)),
    notes: [...results.values()].flatMap(({ notes = [] }) => notes),
    judging: [...results.keys()].filter((test) => decides(test)).flatMap((test) => judging(test)),
    enoughValues,
  };

  function decides(test: DriftTest): boolean {
    if (test.runs === 'always') return true;
    // Dates move on by themselves.
    if (!enoughValues || type === 'date' || type === 'timestamp') return false;
    const wanted = [...results].filter(([test, result]) => chosen.has(test.name) && result.effect !== null);
    const choice = wanted.filter(([test]) => test.runs !== 'always');
    return choice.length > 0 ? choice.some(([one]) => one === test) : test.runs === 'automatic';
  }

  function judging(test: DriftTest): Judging[] {
    const result = results.get(test)!;
    const source =
      test.hasPValue || comparison.kind === 'empty' ? test.name : significanceTest(comparison.kind);
    const pValue = [...results].find(([one]) => one.name === source)?.[1].pValue ?? null;
    return pValue === null || result.effect === null ? [] : [{ test, effect: result.effect, source, pValue }];
  }
}

/**
 * Decides on a column.
 * @param adjusted the p-value of each source, corrected for the whole check.
 */
export function judgeColumn(
  column: ComparedColumn,
  adjusted: ReadonlyMap<string, number>,
  threshold: number,
): ColumnDrift {
  const found = column.judging.filter(
    ({ test, effect, source }) => adjusted.get(source)! <= threshold && effect >= test.effectThreshold,
  );
  const decisive = mostCertain(found.length > 0 ? found : column.judging, adjusted);
  const drift = {
    type: column.type,
    statistics: { ...column.statistics },
    test: decisive?.test.name ?? null,
    p_value: decisive?.pValue ?? null,
    adjusted_p_value: decisive ? adjusted.get(decisive.source)! : null,
    threshold,
    effect_name: decisive?.test.effectName ?? null,
    effect: decisive?.effect ?? null,
    effect_threshold: decisive?.test.effectThreshold ?? null,
    notes: [...column.notes],
  };
  if (found.length > 0)
    return { ...drift, drifted: 'true', reason: driftReason(column, decisive!, adjusted) };
  const { currentMissing, currentRows, referenceMissing, referenceRows } = column.comparison;
  if (currentMissing === currentRows && referenceMissing === referenceRows) {
    return { ...drift, drifted: 'false', reason: 'No value is present on either side.' };
  }
  if (column.comparison.kind === 'empty' && column.comparison.sensitive) {
    return {
      ...drift,
      drifted: 'false',
      reason:
        'Its values are sensitive and not in the profile: only the missing rate is judged, and it has not changed enough.',
    };
  }
  if (!column.enoughValues) {
    const side = referenceRows - referenceMissing < leastPresentValues ? 'reference' : 'current data';
    const present = side === 'reference' ? referenceRows - referenceMissing : currentRows - currentMissing;
    return {
      ...drift,
      drifted: 'unknown',
      reason: `The ${side} has ${present} present values; ${leastPresentValues} are needed.`,
    };
  }
  return { ...drift, drifted: 'false', reason: noDriftReason(column, decisive, adjusted, threshold) };
}

/** The smallest p-value; among equals the first in the order of the registry. */
function mostCertain(
  judging: readonly Judging[],
  adjusted: ReadonlyMap<string, number>,
): Judging | undefined {
  return [...judging].sort((a, b) => adjusted.get(a.source)! - adjusted.get(b.source)!)[0];
}

function driftReason(
  column: ComparedColumn,
  { test, effect, source }: Judging,
  adjusted: ReadonlyMap<string, number>,
): string {
  const { comparison } = column;
  const measured = `${sentenceStart(test.label)} ${short(effect)} (${short(test.effectThreshold)} matters), adjusted p ${shortP(adjusted.get(source)!)}`;
  if (test.name === 'missing-rate') {
    const before = percent(comparison.referenceMissing / comparison.referenceRows);
    const now = percent(comparison.currentMissing / comparison.currentRows);
    return `Missing in ${now} of the rows, before in ${before}: adjusted p ${shortP(adjusted.get(source)!)}.`;
  }
  if (test.name === 'new-categories' && comparison.kind === 'categorical') {
    // Rare categories can point at a person, so they are counted but not named.
    const named = comparison.newCategories
      .filter(([, rows]) => rows >= leastNamedCategoryRows)
      .slice(0, 3)
      .map(([name]) => JSON.stringify(name));
    return named.length > 0 ? `${measured}; among them ${named.join(', ')}.` : `${measured}.`;
  }
  return `${measured}.`;
}

function noDriftReason(
  column: ComparedColumn,
  decisive: Judging | undefined,
  adjusted: ReadonlyMap<string, number>,
  threshold: number,
): string {
  if (column.type === 'date' || column.type === 'timestamp') {
    return 'Dates move on by themselves: only the missing rate and gaps are judged, and neither has changed enough.';
  }
  if (decisive === undefined || column.judging.every(({ test }) => test.runs === 'always')) {
    return column.statistics.total_variation === 0 && !hasUnnamed(column.comparison)
      ? 'There is a single value on both sides: nothing differs.'
      : 'Its categories are too rare to be compared: only new categories and the missing rate are judged, and neither has changed enough.';
  }
  const adjustedP = adjusted.get(decisive.source)!;
  const { test, effect } = decisive;
  if (adjustedP > threshold) return `No more than chance: adjusted p ${shortP(adjustedP)}.`;
  return `More than chance (adjusted p ${shortP(adjustedP)}), but too small to matter: ${test.label} ${short(effect)}, below ${short(test.effectThreshold)}.`;
}

/** Whether some of the categories are known by their number only. */
function hasUnnamed(comparison: Comparison): boolean {
  return comparison.kind === 'categorical' && comparison.otherCell >= 0;
}

function sentenceStart(text: string): string {
  return text[0].toUpperCase() + text.slice(1);
}

function percent(share: number): string {
  return `${short(100 * share)} %`;
}

function short(value: number): string {
  return String(Number(value.toPrecision(3)));
}

function shortP(value: number): string {
  return value < 1e-12 ? '< 1e-12' : `= ${Number(value.toPrecision(2))}`;
}
