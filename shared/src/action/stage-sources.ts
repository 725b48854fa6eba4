import { join } from 'node:path';
import { openSources, type Sources } from '../data/sources/open-sources.ts';
import type { StageContext } from './stage.ts';

/** The sources of a stage: paths start at its working directory, credentials come from its platform. To be closed. */
export function openStageSources(context: StageContext): Sources {
  const { platform, workingDirectory, repositoryDirectory, stateDirectory, signal } = context;
  return openSources({
    workingDirectory,
    repositoryDirectory,
    temporaryDirectory: join(stateDirectory, 'temporary'),
    secrets: platform.secrets,
    log: platform.log,
    signal,
  });
}
