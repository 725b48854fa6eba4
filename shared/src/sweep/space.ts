import { ConfigurationError } from '../base/errors.ts';
import type { Random } from '../base/random.ts';
import type { Dimension } from '../config/sweep-schema.ts';

/** Digits of a drawn number: as many as a person writes down to train with it again. */
const digits = 4;

/** A value of the dimension; numbers evenly on their scale. */
export function drawValue(dimension: Dimension, random: Random): unknown {
  if (dimension.type === 'choice') return dimension.values[random.integer(dimension.values.length)];
  const { type, min, max, log } = dimension;
  // Every whole number has its own share of the scale: half a one to each side.
  const half = type === 'int' ? 0.5 : 0;
  const [from, to] = [min - half, max + half];
  const chance = random.uniform();
  const drawn = log ? Math.exp(Math.log(from) + chance * Math.log(to / from)) : from + chance * (to - from);
  const rounded = type === 'int' ? Math.round(drawn) : Number(drawn.toPrecision(digits));
  return Math.min(max, Math.max(min, rounded));
}

/** Values that say whether an algorithm takes all of a dimension: its ends, and something between. */
export function probes(dimension: Dimension): unknown[] {
  if (dimension.type === 'choice') return [...dimension.values];
  const { type, min, max } = dimension;
  const golden = min + 0.382 * (max - min);
  return [min, max, type === 'int' ? Math.round(golden) : golden];
}

/**
 * Parameters with drawn values laid over them.
 * @param values by name; `params.filters` is the key `filters` in the mapping `params`.
 * @throws ConfigurationError if a name leads into something that is no mapping.
 */
export function withValues(
  params: Readonly<Record<string, unknown>>,
  values: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  let result: Record<string, unknown> = { ...params };
  for (const [name, value] of Object.entries(values))
    result = withValue(result, name, name.split('.'), value);
  return result;
}

function withValue(
  params: Readonly<Record<string, unknown>>,
  name: string,
  [key, ...deeper]: readonly string[],
  value: unknown,
): Record<string, unknown> {
  if (deeper.length === 0) return { ...params, [key]: value };
  const inner = Object.hasOwn(params, key) ? params[key] : {};
  if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) {
    throw new ConfigurationError(`The parameter "${key}" is no mapping, so there is nothing in it to vary.`, {
      location: { key: `train.sweep.space.${name}` },
      hint: `Name the parameter itself, or make train.params.${key} a mapping.`,
    });
  }
  return { ...params, [key]: withValue(inner as Record<string, unknown>, name, deeper, value) };
}
