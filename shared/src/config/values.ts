import { z } from 'zod';

/** A part of a whole, without its ends. */
export const share = z.number().gt(0).lt(1);
export const columnName = z.string().min(1);
export const columnNames = z.array(columnName);

export const environmentVariable = z
  .string()
  .regex(/^[A-Za-z_]\w*$/, 'must be the name of an environment variable');
