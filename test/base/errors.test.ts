import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  ConfigurationError,
  describeError,
  InfrastructureError,
  messageOf,
} from '../../shared/src/base/errors.ts';

test('an error reads: what happened, where, what to do', () => {
  const error = new ConfigurationError('It is wrong.', {
    location: { file: 'mlops.yml', line: 3, key: 'data.target', column: 'kind' },
    hint: 'Mend it.',
  });
  assert.equal(
    describeError(error),
    'It is wrong.\nWhere: file mlops.yml, line 3, key data.target, column kind\nWhat to do: Mend it.',
  );
  assert.equal(describeError(new ConfigurationError('It is wrong.')), 'It is wrong.');
  assert.equal(
    describeError(new InfrastructureError('It broke.', { hint: 'Wait.' })),
    'It broke.\nWhat to do: Wait.',
  );
  assert.equal(describeError('thrown as text'), 'thrown as text');
});

test('causes are kept, and nothing helps again unless it is said', () => {
  const cause = new Error('deep');
  const error = new InfrastructureError('It broke.', { cause });
  assert.equal(error.cause, cause);
  assert.equal(error.retryable, false);
  assert.equal(new InfrastructureError('It broke.', { retryable: true }).retryable, true);
  assert.equal(messageOf(cause), 'deep');
});
