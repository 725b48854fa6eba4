import { resolve } from 'node:path';
import type { RunPlace } from '../action/open-context.ts';
import { runStage, type StageRun } from '../action/run-stage.ts';
import type { Stages } from '../action/stage.ts';
import { configFileName, loadConfig } from '../config/load-config.ts';
import { type PipelineConfig, predictedTask } from '../config/schema.ts';

export interface LifecycleStep {
  readonly stage: string;
  readonly run: StageRun;
}

/**
 * Runs the stages one after the other, each on what the one before it stored. It ends early where a stage's
 * verdict fails: a model that did not pass is not deployed, and there is then nothing to watch. Nor is there where
 * mlops.yml names no current data.
 * @param values the inputs that all stages have.
 * @param report called after each stage.
 */
export async function runLifecycle(
  stages: Stages,
  values: Readonly<Record<string, string>>,
  place: RunPlace,
  report: (step: LifecycleStep) => void,
): Promise<LifecycleStep[]> {
  const steps: LifecycleStep[] = [];
  for (const [name, load] of Object.entries(stages)) {
    // Posts what another run could not; here the gate posts its verdict itself.
    if (name === 'publish-report') continue;
    const config = await configOf(values, place);
    if (name === 'prepare-data' && predictedTask(config) === 'reinforcement') {
      place.log.info('There is no data to prepare: what is learned in is an environment.');
      continue;
    }
    if (name === 'drift-check' && config.monitor.current === undefined) {
      place.log.info('Nothing is watched: monitor.current is not set.');
      continue;
    }
    const step = { stage: name, run: await runStage(await load(), values, place) };
    steps.push(step);
    report(step);
    if (step.run.outcome.failure !== undefined) break;
  }
  return steps;
}

async function configOf(values: Readonly<Record<string, string>>, place: RunPlace): Promise<PipelineConfig> {
  const folder = resolve(place.directory, values['working-directory'] ?? '.');
  return loadConfig(folder, values.config ?? configFileName, false);
}
