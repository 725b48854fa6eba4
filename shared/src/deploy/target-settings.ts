import { z } from 'zod';
import { duration } from '../config/duration.ts';
import { environmentVariable } from '../config/values.ts';
import { serverSettingsSchema } from './server-settings.ts';

/** Every way a model can go live; deploy/targets.ts has what each name stands for. */
export const targetNames = ['release', 'directory', 'pages', 'command', 'server'] as const;
export type TargetName = (typeof targetNames)[number];

/** The keys of `deploy` that belong to one target, each named after it. */
export const targetSettings = {
  directory: z
    .string()
    .default('deployed')
    .describe('Folder of the directory target, which the server target follows.'),
  command: z
    .strictObject({
      run: z
        .union([z.string().min(1), z.array(z.string()).min(1)])
        .describe('The program and its parameters, like ./deploy.sh or ["python", "deploy.py"]; no shell.'),
      'pass-env': z
        .array(environmentVariable)
        .default([])
        .describe('Environment variables that it may see although they look like credentials.'),
      'time-limit': duration.default('10m').describe('Longest time that one phase may take; or "never".'),
      url: z.string().optional().describe('Where the model is used, for the records.'),
    })
    .optional()
    .describe('The program of the command target; see docs/deploy.md.'),
  pages: z
    .strictObject({
      branch: z.string().min(1).default('gh-pages').describe('The branch that GitHub Pages serve.'),
      path: z
        .string()
        .regex(
          /^([A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)*)?$/,
          'must be a path such as models/income, of letters, digits, ".", "_" and "-"',
        )
        .default('')
        .describe('Folder of the site in that branch, so that several models share it.'),
      directory: z.string().default('site').describe('Folder of the site in place of a branch, off GitHub.'),
    })
    .prefault({})
    .describe('Where the static site of the target pages lies.'),
  server: serverSettingsSchema.prefault({}),
} as const;
