import { stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import type { z } from 'zod';
import { ConfigurationError } from '../base/errors.ts';
import { exists, removeLeftovers } from '../base/files.ts';
import type { Logger } from '../base/logger.ts';
import { translateSystemError } from '../base/system-errors.ts';
import { configFileName, loadConfig } from '../config/load-config.ts';
import { selectPlatform } from '../platform/select-platform.ts';
import { commonInputs, parseInputs } from './inputs.ts';
import type { Outcome, Stage } from './stage.ts';
import { type WrittenOutcome, writeOutcome } from './write-outcome.ts';

/** Name of the folder below the working directory that stages keep their files in. */
export const stateFolder = '.mlops';

export interface StageRun {
  readonly outcome: Outcome;
  readonly written: WrittenOutcome;
}

/**
 * Runs a stage from inputs as text to a written report: the part that actions and command line share.
 * @param values inputs by public name, the stage's own and those that all stages have.
 * @param place where it runs: environment, the folder that relative paths start from, how to print and to stop.
 * @throws ConfigurationError and InfrastructureError; a verdict is in the outcome.
 */
export async function runStage(
  stage: Stage,
  values: Readonly<Record<string, string | undefined>>,
  place: { environment: NodeJS.ProcessEnv; directory: string; log: Logger; signal: AbortSignal },
): Promise<StageRun> {
  const isCommon = (name: string) => Object.hasOwn(commonInputs.shape, name);
  const entries = Object.entries(values);
  const common = parseInputs(commonInputs, Object.fromEntries(entries.filter(([name]) => isCommon(name))));
  const inputs = parseInputs(
    stage.inputs as z.ZodType<object>,
    Object.fromEntries(entries.filter(([name]) => !isCommon(name))),
  );
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
  try {
    await removeLeftovers(stateDirectory);
    const outcome = await stage.run(inputs, {
      platform,
      config,
      repositoryDirectory: place.directory,
      configFile: relative(place.directory, configPath).split(sep).join('/'),
      workingDirectory,
      stateDirectory,
      signal: place.signal,
    });
    return { outcome, written: await writeOutcome(stage.name, outcome, stateDirectory) };
  } catch (error) {
    throw translateSystemError(error);
  }
}

async function isDirectory(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
