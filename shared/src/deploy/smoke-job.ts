import { runInFreshProcess } from '../base/fresh-process.ts';
import { canAnswer, cannotAnswer } from '../command/command-model.ts';
import type { ModelManifest } from '../registry/manifest.ts';
import { openModel } from '../registry/model-package.ts';
import { askProbes, compareProbes, type Probes } from './probes.ts';
import { holdsSmokeRows, type SmokeResult, skippedSmokeTest, smokeTest, smokeTestPolicy } from './smoke.ts';

/** Longest time from the start of the process to its answer, in milliseconds. */
const longestTest = 10 * 60_000;

/** What is asked of which package, whose files were checked. */
export interface SmokeOrder {
  readonly folder: string;
  readonly manifest: ModelManifest;
  readonly rows: number;
  readonly maxLatencyMs?: number | undefined;
  /**
   * Of a version that was deployed before: what it answered then, which is asked where the package holds no rows; null
   * if that was not recorded. Absent: a package without rows is refused.
   */
  readonly recorded?: Probes | null;
}

export interface SmokeAnswer {
  readonly smoke: SmokeResult;
  /** To be recorded with the version; null where the model cannot be asked such rows. */
  readonly probes: Probes | null;
}

/**
 * Loads a packaged model in a process of its own, as whoever serves it will, and asks it the smoke rows there: what
 * this process has loaded can neither help the model nor be harmed by it.
 * @param environment all that the process sees of the environment.
 * @throws ConfigurationError and InfrastructureError as `smokeTest`, or if the process ends before it has answered.
 */
export async function smokeTestAfresh(
  order: SmokeOrder,
  environment: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<SmokeAnswer> {
  if (!canAnswer(order.manifest)) {
    return { smoke: skippedSmokeTest(cannotAnswer, { maxLatencyMs: order.maxLatencyMs }), probes: null };
  }
  return runInFreshProcess<SmokeAnswer>('smoke-test', order, { environment, signal, timeLimit: longestTest });
}

/** The part that the process of its own does. */
export async function smokeTestJob(data: unknown): Promise<SmokeAnswer> {
  const { folder, manifest, rows, maxLatencyMs, recorded } = data as SmokeOrder;
  if (manifest.task === 'reinforcement') {
    return { smoke: await smokeTestPolicy(folder, manifest), probes: null };
  }
  const model = await openModel({ folder, manifest });
  if (rows > 0 && recorded !== undefined && !holdsSmokeRows(manifest)) {
    const smoke =
      recorded === null
        ? skippedSmokeTest('the package holds no rows to ask, and its version records none', { maxLatencyMs })
        : await compareProbes(folder, manifest, model, { recorded, maxLatencyMs });
    return { smoke, probes: recorded };
  }
  const smoke = await smokeTest(folder, manifest, model, { rows, maxLatencyMs });
  return { smoke, probes: smoke.problem === null ? await askProbes(folder, manifest, model) : null };
}
