import { z } from 'zod';

/** Every way a model can go live; deploy/targets.ts has what each name stands for. */
export const targetNames = ['release', 'directory'] as const;
export type TargetName = (typeof targetNames)[number];

/** The keys of `deploy` that belong to one target, each named after it. */
export const targetSettings = {
  directory: z.string().default('deployed').describe('Folder of the directory target.'),
} as const;
