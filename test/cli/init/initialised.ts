import { silentLogger } from '../../../shared/src/base/logger.ts';
import { initialise } from '../../../shared/src/cli/init/command.ts';
import type { Asker } from '../../../shared/src/cli/init/terminal.ts';
import { parseConfig } from '../../../shared/src/config/load-config.ts';
import type { PipelineConfig } from '../../../shared/src/config/schema.ts';
import type { Workspace } from '../../support/workspace.ts';

/** Where a command runs in a workspace. */
export function placeOf({ folder }: Workspace) {
  const { signal } = new AbortController();
  return { environment: {}, directory: folder, log: silentLogger, signal };
}

/** Runs `mlops init` in a workspace. @param asker absent means that nobody is asked. */
export async function init(
  space: Workspace,
  options: Readonly<Record<string, string>> = {},
  { flags = [], asker }: { flags?: readonly string[]; asker?: Asker } = {},
): Promise<{ config: PipelineConfig; text: string; said: string }> {
  const call = { words: [], options, flags: new Set(flags), place: placeOf(space) };
  const { text: said } = await initialise(call, asker);
  const text = await space.read(`${options['working-directory'] ?? '.'}/mlops.yml`);
  return { config: parseConfig(text), text, said };
}
