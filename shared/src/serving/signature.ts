import type { ColumnType } from '../data/table.ts';
import type { FittedFeature, FittedFeatures } from '../features/features.ts';
import type { ModelManifest } from '../registry/manifest.ts';
import type { ModelProfile } from '../registry/model-package.ts';

/** One field of a request's rows. */
export interface InputField {
  readonly name: string;
  readonly type: ColumnType;
  /** Whether a row may leave it out: training had rows without it. `null` says openly that a value is missing. */
  readonly optional: boolean;
  /** The values that the model tells apart, of a field of categories; another one counts as unseen. Else null. */
  readonly categories: readonly string[] | null;
}

/** The fields that a model's rows have, in the order of its manifest. */
export function signatureOf(
  manifest: Pick<ModelManifest, 'features'>,
  features: FittedFeatures,
  profile: Pick<ModelProfile, 'features'>,
): InputField[] {
  const fitted = new Map(features.features.map((feature) => [feature.name, feature]));
  const profiles = new Map(Object.entries(profile.features.columns));
  return manifest.features.map(({ name, type }) => {
    const feature = fitted.get(name);
    const known = profiles.get(name);
    const optional = known === undefined ? hadGaps(feature) : known.missing > 0;
    const categories = feature !== undefined && 'categories' in feature ? feature.categories : null;
    return { name, type, optional, categories };
  });
}

/** What the encoders know of missing values where there is no profile; those of categories know nothing. */
function hadGaps(feature: FittedFeature | undefined): boolean {
  return feature !== undefined && 'missing' in feature && feature.missing;
}
