import type { JointDrift } from '../outcome.ts';
import type { JointEvidence } from './joint-evidence.ts';

/** Decides on all columns together. @param adjusted the p-value corrected for the whole check. */
export function judgeJointly(evidence: JointEvidence, adjusted: number, threshold: number): JointDrift {
  const { label, effect, effectThreshold, features } = evidence;
  const drifted = adjusted <= threshold && effect >= effectThreshold;
  const measured = `${label} ${short(effect)} (${short(effectThreshold)} matters), adjusted p = ${short(adjusted)}`;
  const named = features.length === 0 ? '' : `; most of all ${features.join(', ')}`;
  return {
    statistics: { ...evidence.statistics },
    p_value: evidence.pValue,
    adjusted_p_value: adjusted,
    threshold,
    effect_name: evidence.effectName,
    effect,
    effect_threshold: effectThreshold,
    drifted: drifted ? 'true' : 'false',
    // Without drift the columns that chance put first mean nothing.
    features: drifted ? [...features] : [],
    reason: `${drifted ? 'Changed' : 'No more than chance, or too small to matter'}: ${measured}${drifted ? named : ''}.`,
  };
}

function short(value: number): string {
  return String(Number(value.toPrecision(3)));
}
