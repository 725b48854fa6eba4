import { z } from 'zod';

/**
 * Schema of an object whose keys are names from the data, such as columns and categories: any text at all. Zod's own
 * `record` leaves out the key `__proto__` without a word.
 */
export function dictionary<T>(value: z.ZodType<T>) {
  return z.custom<Record<string, unknown>>(isObject, 'must be an object').transform((object, context) => {
    const parsed: [string, T][] = [];
    for (const [key, content] of Object.entries(object)) {
      const result = value.safeParse(content);
      if (result.success) parsed.push([key, result.data]);
      else
        for (const issue of result.error.issues) context.addIssue({ ...issue, path: [key, ...issue.path] });
    }
    return Object.fromEntries(parsed);
  });
}

function isObject(value: unknown): boolean {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
