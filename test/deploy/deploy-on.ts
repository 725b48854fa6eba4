import { join } from 'node:path';
import { stage } from '../../actions/deploy/src/stage.ts';
import { parseInputs } from '../../shared/src/action/inputs.ts';
import type { Outcome, StageContext } from '../../shared/src/action/stage.ts';
import { commandLearner } from '../../shared/src/command/command-model.ts';
import { parseConfig } from '../../shared/src/config/load-config.ts';
import type { Platform } from '../../shared/src/platform/ports.ts';
import { writeVerdict } from '../registry/sample-packages.ts';
import { trainPackage } from './trained-package.ts';

/**
 * Deploys to a platform from a folder: a model that is trained by its seed and judged, or a version that is brought
 * back.
 */
export function deployOn(
  platform: Platform,
  workingDirectory: string,
  yaml = 'name: flowers\n',
): (what: number | string, environment?: string) => Promise<Outcome> {
  const context: StageContext = {
    platform,
    config: parseConfig(yaml),
    repositoryDirectory: workingDirectory,
    configFile: 'mlops.yml',
    workingDirectory,
    stateDirectory: join(workingDirectory, '.mlops'),
    signal: new AbortController().signal,
  };
  return async (what, environment = 'production') => {
    if (typeof what === 'string') {
      return stage.run(parseInputs(stage.inputs, { 'rollback-to': what, environment }), context);
    }
    const [model, gate] = [`model-${what}`, `verdict-${what}`];
    const manifest = await trainPackage(join(workingDirectory, model), {
      seed: what,
      learner: commandLearner,
    });
    const { repository, runId: run, commit } = platform.run;
    await writeVerdict(join(workingDirectory, gate), manifest, { repository, run, commit });
    return stage.run(parseInputs(stage.inputs, { model, gate, environment }), context);
  };
}
