import { readFile } from 'node:fs/promises';
import { ConfigurationError, describeError, InfrastructureError } from '../base/errors.ts';
import { githubLogger } from '../platform/github/logger.ts';
import { abortOnSignals } from './abort-on-signals.ts';
import { commonInputs } from './inputs.ts';
import { runStage } from './run-stage.ts';
import type { Stage } from './stage.ts';

/**
 * Runs a stage as GitHub runs an action: inputs from `INPUT_*`, outputs, job summary and annotations through the
 * runner's files. The report is written before the step fails on account of a verdict.
 */
export async function runAction(stage: Stage): Promise<void> {
  const core = await import('@actions/core');
  const log = githubLogger(core);
  const abort = abortOnSignals();
  try {
    const names = [...Object.keys(stage.inputs.shape), ...Object.keys(commonInputs.shape)];
    const values = Object.fromEntries(names.map((name) => [name, core.getInput(name)]));
    if (values['github-token']) core.setSecret(values['github-token']);
    const { outcome, written } = await runStage(stage, values, {
      environment: process.env,
      directory: process.env.GITHUB_WORKSPACE ?? process.cwd(),
      log,
      signal: abort.signal,
    });
    for (const name of Object.keys(stage.outputs)) core.setOutput(name, outcome.outputs[name] ?? '');
    for (const [name, path] of Object.entries(written)) core.setOutput(name, path);
    log.info(`${outcome.report.title}: ${outcome.report.headline}`);
    if (process.env.GITHUB_STEP_SUMMARY) {
      await core.summary.addRaw(await readFile(written.summary, 'utf8'), true).write();
    }
    if (outcome.failure !== undefined) core.setFailed(outcome.failure);
    if (outcome.error !== undefined) throw outcome.error;
  } catch (error) {
    const kind =
      error instanceof ConfigurationError
        ? 'Configuration error'
        : error instanceof InfrastructureError
          ? 'Infrastructure error'
          : 'Unexpected error';
    const { file, line } = error instanceof ConfigurationError ? error.location : {};
    core.error(describeError(error), {
      title: `${stage.name}: ${kind}`,
      ...(file ? { file } : {}),
      ...(line ? { startLine: line } : {}),
    });
    if (kind === 'Unexpected error' && error instanceof Error && error.stack) core.debug(error.stack);
    process.exitCode = 1;
  } finally {
    abort.release();
  }
}
