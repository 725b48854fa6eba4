import type { NumericProfile, TableProfile } from '../data/profile/profile.ts';
import type { ColumnType } from '../data/table.ts';
import type { FittedFeature, FittedFeatures } from '../features/features.ts';
import { readPolicy } from '../learners/reinforcement/policy-files.ts';
import type { ModelManifest } from '../registry/manifest.ts';
import { formatNumber } from '../report/format.ts';
import { writeField } from './read-field.ts';

/** How a value is asked for. */
export type FieldControl =
  | { readonly kind: 'number' | 'date' | 'timestamp' | 'boolean' | 'text' | 'long-text' }
  /** One of these or any other; `listed` all together, else suggested while one writes. */
  | { readonly kind: 'category'; readonly categories: readonly string[]; readonly listed: boolean };

/** One field of the form: a column that the model looks at. */
export interface FormField {
  readonly name: string;
  readonly type: ColumnType;
  readonly control: FieldControl;
  /** What values are usual, for people; empty where nothing is known. */
  readonly hint: string;
  /** Whether it may not be left out. */
  readonly required: boolean;
}

/** Categories that a list still shows well. */
const mostListed = 60;
const mostSuggested = 1000;

/**
 * The fields that a model's columns are asked for with. What they tell of the data is what profiles may tell:
 * categories of ten rows or more, and between which values nine tenths of the numbers lie, not the extremes.
 */
export function formFields(
  manifest: Pick<ModelManifest, 'features'>,
  features: FittedFeatures,
  profile: TableProfile,
): FormField[] {
  const fitted = new Map(features.features.map((feature) => [feature.name, feature]));
  return manifest.features.map(({ name, type }) => {
    const column = Object.hasOwn(profile.columns, name) ? profile.columns[name] : undefined;
    const feature = fitted.get(name);
    if (type === 'text') {
      const named = column?.kind === 'categorical' ? Object.keys(column.categories) : categoriesOf(feature);
      return { name, type, control: textControl(feature, named), hint: '', required: false };
    }
    const hint = column?.kind === 'numeric' ? usualRange(type, column) : '';
    const kind = type === 'integer' || type === 'number' ? 'number' : type;
    return { name, type, control: { kind }, hint, required: false };
  });
}

/** The numbers of an observation, which a policy has no names for. */
export function observationFields(files: ReadonlyMap<string, Uint8Array>): FormField[] {
  const { inputs } = readPolicy(files).shape;
  return Array.from({ length: inputs }, (_, index) => ({
    name: `Observation ${index}`,
    type: 'number',
    control: { kind: 'number' },
    hint: '',
    required: true,
  }));
}

function categoriesOf(feature: FittedFeature | undefined): readonly string[] {
  return feature?.kind === 'categorical' || feature?.kind === 'target-encoded' ? feature.categories : [];
}

function textControl(feature: FittedFeature | undefined, named: readonly string[]): FieldControl {
  if (feature?.kind === 'text') return { kind: 'long-text' };
  // Others cannot be written into a page and come back the same.
  const categories = named.filter(
    (name) => name.isWellFormed() && !name.includes('\0') && name.trim() !== '',
  );
  if (categories.length === 0) return { kind: 'text' };
  const listed = categories.length <= mostListed;
  return { kind: 'category', categories: categories.slice(0, mostSuggested), listed };
}

function usualRange(type: ColumnType, { quantiles }: NumericProfile): string {
  if (quantiles.length === 0 || type === 'boolean') return '';
  const last = quantiles.length - 1;
  const [low, high] = [quantiles[Math.round(0.05 * last)], quantiles[Math.round(0.95 * last)]];
  const write = (value: number) =>
    type === 'date' || type === 'timestamp'
      ? writeField(type, value)
          .replace('T', ' ')
          .replace(/(:00)?\.000$/, '')
      : formatNumber(value);
  return low === high ? `usually ${write(low)}` : `usually ${write(low)} to ${write(high)}`;
}
