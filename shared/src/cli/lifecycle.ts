import { runStage, type StageRun } from '../action/run-stage.ts';
import type { Stages } from '../action/stage.ts';
import type { Logger } from '../base/logger.ts';

export interface LifecycleStep {
  readonly stage: string;
  readonly run: StageRun;
}

/**
 * Runs the stages one after the other, each on what the one before it stored. It ends early where a stage's
 * verdict fails: a model that did not pass is not deployed, and there is then nothing to watch.
 * @param values the inputs that all stages have.
 * @param report called after each stage.
 */
export async function runLifecycle(
  stages: Stages,
  values: Readonly<Record<string, string>>,
  place: { environment: NodeJS.ProcessEnv; directory: string; log: Logger; signal: AbortSignal },
  report: (step: LifecycleStep) => void,
): Promise<LifecycleStep[]> {
  const steps: LifecycleStep[] = [];
  for (const [name, load] of Object.entries(stages)) {
    const step = { stage: name, run: await runStage(await load(), values, place) };
    steps.push(step);
    report(step);
    if (step.run.outcome.failure !== undefined) break;
  }
  return steps;
}
