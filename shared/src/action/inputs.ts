import { parse } from 'yaml';
import { z } from 'zod';
import { ConfigurationError, messageOf } from '../base/errors.ts';
import { durationFault, durationPattern, milliseconds } from '../config/duration.ts';

/** Any text. */
export const textInput = z.string().optional();

/** One of the given words. */
export function choiceInput<const T extends string>(choices: readonly T[], fallback: NoInfer<T>) {
  return z.enum(choices).default(fallback);
}

/** A whole number. */
export const integerInput = z
  .string()
  .regex(/^-?\d{1,15}$/, 'must be a whole number')
  .transform(Number)
  .optional();

/** A whole number from 1. */
export const countInput = z
  .string()
  .regex(/^[1-9]\d{0,8}$/, 'must be a whole number from 1')
  .transform(Number)
  .optional();

/** A length of time, in milliseconds; `never` is null. */
export const durationInput = z
  .string()
  .regex(durationPattern, durationFault)
  .transform(milliseconds)
  .optional();

/** An amount of memory. */
export const memoryInput = z
  .string()
  .regex(/^[1-9]\d{0,5}(\.\d+)?\s?(MB|GB|MiB|GiB)$/, 'must be an amount of memory such as 500MB or 2GB')
  .default('2GB');

/** The name of an artifact: GitHub refuses some characters, and it is the name of a folder as well. */
export const artifactInput = z
  .string()
  .refine((name) => Buffer.byteLength(name) <= 200, 'must have 200 bytes at most')
  .regex(
    /^(?!\.)[^"\\/:<>|*?\p{Cc}]*[^"\\/:<>|*?\p{Cc}. ]$/u,
    'must be a name without "/", ":" and the like, not beginning with a dot nor ending with a dot or blank',
  )
  .optional();

/** `true` or `false`, as YAML 1.2's core schema writes them. */
export function booleanInput(fallback: boolean) {
  return z
    .enum(['true', 'True', 'TRUE', 'false', 'False', 'FALSE'])
    .transform((text) => text.toLowerCase() === 'true')
    .default(fallback);
}

/** A mapping, written as YAML or JSON. */
export const mappingInput = z
  .string()
  .transform((text, context) => {
    try {
      const value: unknown = parse(text);
      if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
        return value as Record<string, unknown>;
      }
      context.addIssue('must be a mapping in YAML or JSON');
    } catch (error) {
      context.addIssue(`is neither YAML nor JSON: ${messageOf(error).split('\n')[0]}`);
    }
    return z.NEVER;
  })
  .optional();

/** One part of several, such as `2/8`. */
export const shardInput = z
  .string()
  .transform((text, context) => {
    const [, index, count] = /^([1-9]\d{0,4})\/([1-9]\d{0,4})$/.exec(text) ?? [];
    if (index !== undefined && Number(index) <= Number(count)) {
      return { index: Number(index), count: Number(count) };
    }
    context.addIssue('must be a part of a whole such as 2/8: the second of eight');
    return z.NEVER;
  })
  .optional();

/** The inputs that every stage has. */
export const commonInputs = z.strictObject({
  config: textInput.describe('Path of mlops.yml.'),
  'github-token': textInput.describe('Token for the GitHub API.'),
  'working-directory': textInput.describe('Folder that all paths are relative to.'),
  platform: choiceInput(['auto', 'github', 'local'], 'auto').describe(
    'Where the run takes place: "github" uses the services of GitHub, "local" folders below .mlops.',
  ),
});

/**
 * Checks inputs against a stage's schema.
 * @param values by public name; empty text counts as absent.
 * @throws ConfigurationError naming the input, what was given and what is allowed.
 */
export function parseInputs<T>(
  schema: z.ZodType<T>,
  values: Readonly<Record<string, string | undefined>>,
): T {
  const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== '');
  const parsed = schema.safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const name = String(issue.path[0] ?? '');
  const found = values[name];
  throw new ConfigurationError(
    `The input "${name}"${found === undefined ? '' : ` is "${found}", which`} cannot be used.`,
    {
      location: { key: name },
      hint: issue.code === 'invalid_value' ? `Allowed: ${issue.values.join(', ')}.` : `It ${issue.message}.`,
    },
  );
}
