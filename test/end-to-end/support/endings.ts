import assert from 'node:assert/strict';
import type { Annotation, StepResult } from './step.ts';

/**
 * Asserts that a step ended as an error does, and not as a verdict or a crash: exit code 1, one `::error`, no output.
 * @param kind as the annotation's title names it.
 * @param options.afterVerdict whether the step had done its work and written its outputs when it failed.
 * @returns the annotation.
 */
export function assertError(
  step: StepResult,
  kind: 'Configuration error' | 'Infrastructure error',
  options: { afterVerdict?: boolean } = {},
): Annotation {
  assert.equal(step.exitCode, 1, step.log);
  const errors = step.annotations.filter(({ level }) => level === 'error');
  assert.equal(errors.length, 1, step.log);
  const [error] = errors;
  assert.match(error.properties.title, new RegExp(`^[a-z-]+: ${kind}$`), step.log);
  if (!options.afterVerdict) assert.deepEqual(step.outputs, {});
  return error;
}
