import { numberText } from './number-text.ts';

/** Judges `min` or `max` by the value alone. */
export function judgeBound(
  { metric, kind }: { metric: string; kind: 'min' | 'max' },
  value: number,
  limit: number,
): { verdict: 'pass' | 'fail'; reason: string } {
  const holds = kind === 'min' ? value >= limit : value <= limit;
  const [side, bound] = kind === 'min' ? ['below', 'minimum'] : ['above', 'maximum'];
  const relation = `${holds ? `not ${side}` : side} the ${bound} of ${numberText(limit, value)}`;
  return {
    verdict: holds ? 'pass' : 'fail',
    reason: `${metric} is ${numberText(value, limit)}, ${relation}.`,
  };
}
