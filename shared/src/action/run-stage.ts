import { setTimeout as wait } from 'node:timers/promises';
import type { z } from 'zod';
import { removeLeftovers } from '../base/files.ts';
import { translateSystemError } from '../base/system-errors.ts';
import { heartbeatSections } from '../monitor/heartbeat.ts';
import type { Section } from '../report/report.ts';
import { commonInputs, parseInputs } from './inputs.ts';
import { openContext, type RunPlace } from './open-context.ts';
import type { Outcome, Stage, StageContext } from './stage.ts';
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
    const heartbeat = lookAfterMonitor(stage, context);
    const outcome = withSections(await stage.run(inputs, context), await heartbeat());
    return { outcome, written: await writeOutcome(stage.name, outcome, context.stateDirectory) };
  } catch (error) {
    throw translateSystemError(error);
  }
}

/** How long a stage that is done waits to hear of the monitor. Milliseconds. */
const longestWait = 5_000;

/**
 * Begins to find out whether production is still watched, beside the stage's own work.
 * @returns what is to be said of it, once the stage is done.
 */
function lookAfterMonitor(stage: Stage, context: StageContext): () => Promise<Section[]> {
  const { monitor } = context.config;
  const isAsked = monitor.heartbeat && monitor.current !== undefined && stage.name !== 'drift-check';
  if (!isAsked || context.platform.kind === 'local') return async () => [];
  const found = heartbeatSections(context);
  return () => {
    const waiting = new AbortController();
    const enough = wait(longestWait, [], { signal: waiting.signal }).catch(() => []);
    return Promise.race([found, enough]).finally(() => waiting.abort());
  };
}

function withSections(outcome: Outcome, sections: readonly Section[]): Outcome {
  if (sections.length === 0) return outcome;
  return { ...outcome, report: { ...outcome.report, sections: [...sections, ...outcome.report.sections] } };
}
