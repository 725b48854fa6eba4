import { z } from 'zod';
import { duration } from '../config/duration.ts';
import { share } from '../config/values.ts';

/** deploy.server in mlops.yml. */
export const serverSettingsSchema = z.strictObject({
  url: z
    .url({ protocol: /^https?$/ })
    .default('http://localhost:8501')
    .describe('Where the server answers that follows deploy.directory; see docs/serving.md.'),
  timeout: duration
    .default('60s')
    .describe('How long the server may take until the new version answers; then the old one is put back.'),
  trial: z
    .strictObject({
      mode: z
        .enum(['canary', 'shadow'])
        .describe('canary: the new version answers its share; shadow: it is only asked.'),
      share: z.number().gt(0).max(1).default(0.1).describe('Share of the requests, by a hash of their key.'),
      requests: z
        .int()
        .min(50)
        .default(1000)
        .describe('Requests that both versions are asked at the most before it is decided.'),
      'max-error-rate': share
        .default(0.01)
        .describe('Share of the requests that the new version may fail more often than the old one.'),
      'max-disagreement': share
        .default(0.1)
        .describe('Share of the requests that the two may decide differently.'),
      error: z
        .number()
        .gt(0)
        .max(0.5)
        .default(0.05)
        .describe('The chance, at most, that the trial decides wrongly, over all looks at it.'),
      timeout: duration
        .default('30m')
        .describe('How long the requests may take to come; then the old version stays.'),
    })
    .optional()
    .describe('Tries a version beside the one that is live before it takes its place.'),
});
export type ServerSettings = z.infer<typeof serverSettingsSchema>;
