import { z } from 'zod';

/** What a parameter may be in a sweep. */
export type Dimension =
  | { readonly type: 'int' | 'float'; readonly min: number; readonly max: number; readonly log: boolean }
  | { readonly type: 'choice'; readonly values: readonly unknown[] };

const kinds = ['int', 'float', 'choice'] as const;

/** A dimension as it is written out; which keys belong together is checked here, for messages that say so. */
const writtenDimension = z
  .strictObject({
    type: z.enum(kinds).describe('What is drawn: a whole number, a number, or one of some values.'),
    min: z.number().optional().describe('The least number.'),
    max: z.number().optional().describe('The largest number.'),
    log: z
      .boolean()
      .optional()
      .describe('Whether numbers are drawn evenly on a logarithmic scale, as fits rates and penalties.'),
    values: z.array(z.unknown()).min(1).optional().describe('The values of a choice.'),
  })
  .transform(({ type, min, max, log = false, values }, context): Dimension => {
    const fault = (message: string): never => {
      context.addIssue(message);
      return z.NEVER;
    };
    if (type === 'choice') {
      if (values === undefined) return fault('a choice needs "values"');
      if (min !== undefined || max !== undefined)
        return fault('a choice has values, and neither min nor max');
      return { type, values };
    }
    if (min === undefined || max === undefined) return fault(`type ${type} needs "min" and "max"`);
    if (values !== undefined) return fault(`type ${type} has min and max, and no values; see type: choice`);
    if (min > max) return fault(`min (${min}) must not be above max (${max})`);
    if (type === 'int' && !(Number.isSafeInteger(min) && Number.isSafeInteger(max))) {
      return fault('the ends of type int must be whole numbers; see type: float');
    }
    if (log && min <= 0) return fault('a logarithmic scale needs a min above 0');
    return { type, min, max, log };
  });

const dimension = z
  .union([
    writtenDimension,
    z
      .array(z.unknown())
      .min(1)
      .transform((values): Dimension => ({ type: 'choice', values })),
  ])
  .describe('A list of values, or { type: int or float, min, max } with log: true for a logarithmic scale.');

/** `learning-rate`; with dots what lies deeper, as `params.filters` of `custom`. */
const parameterName = z
  .string()
  .regex(
    /^[A-Za-z][\w-]*(\.[A-Za-z][\w-]*)*$/,
    'must be the name of a parameter, with dots for what lies in it',
  );

const space = z
  .record(parameterName, dimension)
  .refine((dimensions) => Object.keys(dimensions).length > 0, 'needs one parameter at the least');
export type SearchSpace = Readonly<Record<string, Dimension>>;

/** `train.sweep` of mlops.yml. */
export const sweepSchema = z
  .strictObject({
    method: z
      .enum(['random', 'asha'])
      .default('random')
      .describe(
        'How parameters are looked for: random trains every trial to its end, asha stops the worse ones early (successive halving).',
      ),
    trials: z.int().min(1).max(10_000).default(20).describe('Sets of parameters that are tried.'),
    space: space
      .optional()
      .describe(
        'What the parameters of the algorithm may be, such as { learning-rate: { type: float, min: 0.01, max: 0.3, log: true }, max-leaves: [15, 31, 63] }.',
      ),
    algorithms: z
      .record(z.string(), space.describe('As train.sweep.space.'))
      .refine((spaces) => Object.keys(spaces).length > 0, 'needs one algorithm at the least')
      .optional()
      .describe('In place of space: several algorithms, each with the space of its own parameters.'),
    factor: z
      .int()
      .min(2)
      .max(10)
      .default(3)
      .describe('asha: one trial of so many goes on, for so many times the rounds or epochs.'),
    rungs: z
      .int()
      .min(2)
      .max(6)
      .default(3)
      .describe(
        'asha: how often trials are compared; the first time after 1 / factor^(rungs - 1) of a training.',
      ),
  })
  .refine(
    (sweep) => (sweep.space === undefined) !== (sweep.algorithms === undefined),
    'needs either "space", for the parameters of train.algorithm, or "algorithms"',
  );
export type SweepConfig = z.output<typeof sweepSchema>;
