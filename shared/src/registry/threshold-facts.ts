import { formatNumber } from '../report/format.ts';
import type { ModelManifest } from './manifest.ts';

/** What a report says of a threshold that was chosen; nothing of one that was stated. */
export function thresholdFacts({
  threshold,
  thresholdChoice: choice,
}: Pick<ModelManifest, 'threshold' | 'thresholdChoice'>): [name: string, value: string][] {
  if (choice === undefined) return [];
  const reached = `${choice.criterion} ${formatNumber(choice.value)} on ${formatNumber(choice.rows)} validation rows`;
  return [['Threshold', `${formatNumber(threshold)}, chosen by ${reached}`]];
}
