import { stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { ConfigurationError } from '../base/errors.ts';
import { exists } from '../base/files.ts';
import type { Logger } from '../base/logger.ts';
import { configFileName, loadConfig } from '../config/load-config.ts';
import { selectPlatform } from '../platform/select-platform.ts';
import { commonInputs, parseInputs } from './inputs.ts';
import type { StageContext } from './stage.ts';

/** Name of the folder below the working directory that stages keep their files in. */
export const stateFolder = '.mlops';

/** Where a stage or a command runs: environment, the folder that relative paths start from, how to print and stop. */
export interface RunPlace {
  readonly environment: NodeJS.ProcessEnv;
  readonly directory: string;
  readonly log: Logger;
  readonly signal: AbortSignal;
}

/**
 * Everything around a stage, from the inputs that all stages have.
 * @param values by public name; those of `commonInputs` and no others.
 * @throws ConfigurationError if the working directory or mlops.yml cannot be used.
 */
export async function openContext(
  values: Readonly<Record<string, string | undefined>>,
  place: RunPlace,
): Promise<StageContext> {
  const common = parseInputs(commonInputs, values);
  const workingDirectory = resolve(place.directory, common['working-directory'] ?? '.');
  if (!(await isDirectory(workingDirectory))) {
    throw new ConfigurationError(`The working directory "${workingDirectory}" does not exist.`, {
      location: { key: 'working-directory' },
      hint: 'It is relative to the repository; is there a checkout step before this one?',
    });
  }
  const stateDirectory = resolve(workingDirectory, stateFolder);
  const configPath = resolve(workingDirectory, common.config ?? configFileName);
  const config = await loadConfig(
    workingDirectory,
    common.config ?? configFileName,
    common.config !== undefined && common.config !== configFileName,
  );
  const platform = await selectPlatform({
    choice: common.platform,
    token: common['github-token'],
    environment: place.environment,
    workingDirectory,
    stateDirectory,
    log: place.log,
  });
  platform.log.info(`Platform: ${platform.kind}${common.platform === 'auto' ? ' (chosen by itself)' : ''}.`);
  if (!(await exists(configPath))) {
    platform.log.info(`There is no ${configFileName} in "${workingDirectory}"; defaults are used.`);
  }
  return {
    platform,
    config,
    repositoryDirectory: place.directory,
    configFile: relative(place.directory, configPath).split(sep).join('/'),
    workingDirectory,
    stateDirectory,
    signal: place.signal,
  };
}

async function isDirectory(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
