import { z } from 'zod';

/** How a new version is tried beside the current one. */
export const trialSettingsSchema = z.strictObject({
  /**
   * `canary`: the new version answers its share of the requests, and the current one where it cannot. `shadow`: it is
   * asked about its share too, and the current one answers all.
   */
  mode: z.enum(['canary', 'shadow']),
  /** Of the requests, by a hash of their key. */
  share: z.number().gt(0).max(1),
});
export type TrialSettings = z.infer<typeof trialSettingsSchema>;
