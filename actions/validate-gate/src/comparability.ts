import type { ModelManifest } from '../../../shared/src/registry/manifest.ts';

/** Why the baseline may have learned from the candidate's test rows; null where it cannot have. */
export function otherSplit(baseline: ModelManifest, candidate: ModelManifest): string | null {
  if (baseline.splitScheme === candidate.splitScheme) return null;
  return (
    'The baseline was trained with another split of the rows (data.split, data.id, or other columns), ' +
    'so that it may have learned from these test rows. With data.id the sides stay when columns change.'
  );
}
