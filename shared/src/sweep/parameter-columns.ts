import { canonicalJson } from '../base/digest.ts';
import type { Trial } from './plan.ts';

/** What the trials have of one parameter, as numbers; NaN where a trial's algorithm does not have it. */
export interface ParameterColumns {
  readonly name: string;
  /** One of numbers, or one for each other value that there is: 1 where the trial has it, else 0. */
  readonly columns: readonly Float64Array[];
}

/**
 * What was drawn for each trial by name, in the order in which the space has it. Where there are several algorithms
 * theirs is the first, and a parameter's name begins with the algorithm's.
 */
export function drawnValues(trials: readonly Trial[]): ReadonlyMap<string, unknown>[] {
  const several = new Set(trials.map(({ algorithm }) => algorithm)).size > 1;
  return trials.map(({ algorithm, values }) => {
    if (!several) return new Map(Object.entries(values));
    const own = Object.entries(values).map(([name, value]) => [`${algorithm}: ${name}`, value] as const);
    return new Map<string, unknown>([['algorithm', algorithm], ...own]);
  });
}

/** The names of what was drawn. */
export function drawnNames(values: readonly ReadonlyMap<string, unknown>[]): string[] {
  return [...new Set(values.flatMap((own) => [...own.keys()]))];
}

/** The trials' parameters as a forest takes them, those alone that vary. */
export function parameterColumns(trials: readonly Trial[]): ParameterColumns[] {
  const values = drawnValues(trials);
  return drawnNames(values).flatMap((name) => {
    const column = values.map((own) => (own.has(name) ? own.get(name) : undefined));
    const known = column.filter((value) => value !== undefined);
    const different = [...new Set(known.map((value) => canonicalJson(value)))].sort();
    if (different.length < 2) return [];
    if (known.every((value) => typeof value === 'number')) {
      return [
        {
          name,
          columns: [Float64Array.from(column, (value) => (value as number | undefined) ?? Number.NaN)],
        },
      ];
    }
    const texts = column.map((value) => (value === undefined ? null : canonicalJson(value)));
    const columns = different.map((text) =>
      Float64Array.from(texts, (own) => (own === null ? Number.NaN : Number(own === text))),
    );
    return [{ name, columns }];
  });
}
