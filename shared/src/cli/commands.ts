import type { Command } from './command.ts';

/** Every command that is no stage, by name; loaded when it is run. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  'infer-schema': async () => (await import('./infer-schema.ts')).command,
};
