import { z } from 'zod';

/** Where rows come from: a path, glob or list. */
export const sourceSchema = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]);
export type Source = z.infer<typeof sourceSchema>;
