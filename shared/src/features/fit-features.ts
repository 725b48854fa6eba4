import { leastNamedCategoryRows } from '../data/profile/profile.ts';
import type { NumericColumn, Table, TextColumn } from '../data/table.ts';
import { type DatePart, datePart, datePartsOf, daysSince1970 } from './date-parts.ts';
import { type EncodedOutput, type EncodingTarget, outputsToEncode, rowWeights } from './encoding-target.ts';
import {
  type DateFeature,
  encodedCategoryLimit,
  type FittedFeature,
  type FittedFeatures,
  type OutOfFold,
  oneHotLimit,
} from './features.ts';
import { fitScale } from './fit-scale.ts';
import { rowFolds } from './folds.ts';
import { isFreeText } from './free-text.ts';
import { fitTargetEncoding } from './target-encoding.ts';
import { fitText } from './text-score.ts';

export interface FitOptions {
  /** Seed of the folds. */
  readonly seed: number;
  /** Whether a date's number of days is a feature; false where the model is judged on a later time. True if absent. */
  readonly trend?: boolean;
  /** Column whose rows of one value belong together, so that one fold has them all. */
  readonly group?: string;
}

/** Encoders fitted on the training split, and what stands for its own rows. */
export interface FeatureFit {
  readonly features: FittedFeatures;
  readonly outOfFold: OutOfFold;
}

/**
 * Learns from the training split how its columns become numbers. A column without any value is left out, and so are
 * text and dates that have nothing to tell rows apart by: no category or n-gram of ten rows, no part that varies.
 * @param table the training split; nothing else may be looked at.
 * @param columns names of the columns to use, in the order of the encoded features.
 * @param target the answers of the table's rows, which categories too many for one column each, and text, are
 * encoded by. Null where there are none: then the most frequent categories get a column each, and free text is left
 * out.
 */
export function fitFeatures(
  table: Table,
  columns: readonly string[],
  target: EncodingTarget | null,
  options: FitOptions,
): FeatureFit {
  const features: FittedFeature[] = [];
  const outOfFold = new Map<string, readonly Float64Array[]>();
  const answers = target === null ? null : new Answers(table, target, options);
  for (const name of columns) {
    const column = table.columns.get(name);
    if (!column) throw new RangeError(`The table has no column "${name}".`);
    if (column.kind === 'numeric') {
      const feature = fitNumeric(column, options.trend ?? true);
      if (feature !== null) features.push(feature);
      continue;
    }
    const fitted = fitTextColumn(column, answers);
    if (fitted === null) continue;
    features.push(fitted.feature);
    if (fitted.outOfFold) outOfFold.set(name, fitted.outOfFold);
  }
  return { features: { format: 'mlops-features/2', features }, outOfFold };
}

/** What encodings are fitted to, made when the first column needs it. */
class Answers {
  readonly #table: Table;
  readonly #target: EncodingTarget;
  readonly #options: FitOptions;
  #made: { outputs: EncodedOutput[]; weights: Float64Array; folds: Uint8Array } | undefined;

  constructor(table: Table, target: EncodingTarget, options: FitOptions) {
    this.#table = table;
    this.#target = target;
    this.#options = options;
  }

  get(): { outputs: EncodedOutput[]; weights: Float64Array; folds: Uint8Array } {
    const { seed, group } = this.#options;
    this.#made ??= {
      outputs: outputsToEncode(this.#target),
      weights: rowWeights(this.#target),
      folds: rowFolds(
        this.#table.rows,
        seed,
        group === undefined ? undefined : this.#table.columns.get(group),
      ),
    };
    return this.#made;
  }
}

function fitTextColumn(
  column: TextColumn,
  answers: Answers | null,
): { feature: FittedFeature; outOfFold?: Float64Array[] } | null {
  const counts = new Float64Array(column.dictionary.length);
  for (const code of column.codes) if (code >= 0) counts[code]++;
  const seen = [...column.dictionary.keys()].filter((code) => counts[code] > 0);
  const many = seen.length > oneHotLimit;
  if (many && isFreeText(column)) {
    if (answers === null) return null;
    const { outputs, weights, folds } = answers.get();
    return fitText(column, outputs, weights, folds);
  }
  // Rarer ones are not named, here as in profiles.
  const named = seen.filter((code) => counts[code] >= leastNamedCategoryRows);
  if (named.length === 0) return null;
  named.sort((a, b) => counts[b] - counts[a] || (column.dictionary[a] < column.dictionary[b] ? -1 : 1));
  const limit = answers === null ? oneHotLimit : encodedCategoryLimit;
  const categories = named.slice(0, limit).map((code) => column.dictionary[code]);
  if (!many || answers === null) return { feature: { kind: 'categorical', name: column.name, categories } };
  const { outputs, weights, folds } = answers.get();
  return fitTargetEncoding(column, categories, outputs, weights, folds);
}

function fitNumeric(column: NumericColumn, trend: boolean): FittedFeature | null {
  const { name, type, values } = column;
  const missing = values.some((value) => Number.isNaN(value));
  if (!values.some((value) => !Number.isNaN(value))) return null;
  if (type === 'boolean') return { kind: 'boolean', name, missing };
  if (type === 'date' || type === 'timestamp') return fitDate(column, type, trend, missing);
  return { kind: 'numeric', name, ...fitScale(values), missing };
}

function fitDate(
  { name, values }: NumericColumn,
  type: 'date' | 'timestamp',
  trend: boolean,
  missing: boolean,
): DateFeature | null {
  const parts = datePartsOf(type).filter((part) => varies(values, part));
  if (!trend && parts.length === 0 && !missing) return null;
  return { kind: 'date', name, trend: trend ? fitScale(values.map(daysSince1970)) : null, parts, missing };
}

function varies(values: Float64Array, part: DatePart): boolean {
  let first = Number.NaN;
  for (let row = 0; row < values.length; row++) {
    const value = datePart(values[row], part);
    if (Number.isNaN(first)) first = value;
    else if (!Number.isNaN(value) && value !== first) return true;
  }
  return false;
}
