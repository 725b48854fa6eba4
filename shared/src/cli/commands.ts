import type { Command } from './command.ts';

/** Every command that is no stage, by name; loaded when it is run. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  datasets: async () => (await import('./datasets/command.ts')).command,
  'infer-schema': async () => (await import('./infer-schema.ts')).command,
  init: async () => (await import('./init/command.ts')).command,
  models: async () => (await import('./models/command.ts')).command,
  profile: async () => (await import('./profile.ts')).command,
  serve: async () => (await import('./serve/command.ts')).command,
};
