import type { z } from 'zod';
import { removeLeftovers } from '../base/files.ts';
import { translateSystemError } from '../base/system-errors.ts';
import { commonInputs, parseInputs } from './inputs.ts';
import { openContext, type RunPlace } from './open-context.ts';
import type { Outcome, Stage } from './stage.ts';
import { type WrittenOutcome, writeOutcome } from './write-outcome.ts';

export interface StageRun {
  readonly outcome: Outcome;
  readonly written: WrittenOutcome;
}

/**
 * Runs a stage from inputs as text to a written report: the part that actions and command line share.
 * @param values inputs by public name, the stage's own and those that all stages have.
 * @throws ConfigurationError and InfrastructureError; a verdict is in the outcome.
 */
export async function runStage(
  stage: Stage,
  values: Readonly<Record<string, string | undefined>>,
  place: RunPlace,
): Promise<StageRun> {
  const isCommon = (name: string) => Object.hasOwn(commonInputs.shape, name);
  const entries = Object.entries(values);
  const inputs = parseInputs(
    stage.inputs as z.ZodType<object>,
    Object.fromEntries(entries.filter(([name]) => !isCommon(name))),
  );
  const context = await openContext(Object.fromEntries(entries.filter(([name]) => isCommon(name))), place);
  try {
    await removeLeftovers(context.stateDirectory);
    const outcome = await stage.run(inputs, context);
    return { outcome, written: await writeOutcome(stage.name, outcome, context.stateDirectory) };
  } catch (error) {
    throw translateSystemError(error);
  }
}
