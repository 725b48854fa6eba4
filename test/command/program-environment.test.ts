import assert from 'node:assert/strict';
import { test } from 'node:test';
import { programEnvironment } from '../../shared/src/platform/program-environment.ts';

const token = 'ghs_abcdefghijklmnop';
const environment = {
  PATH: '/bin',
  HOME: '/home/me',
  RUNNER_TRACKING_ID: 'github_1',
  GITHUB_SHA: 'abc',
  GITHUB_TOKEN: token,
  'INPUT_GITHUB-TOKEN': token,
  GITHUB_ENV: '/tmp/env',
  GITHUB_PATH: '/tmp/path',
  GITHUB_OUTPUT: '/tmp/output',
  ACTIONS_RUNTIME_TOKEN: 'eyJhbGciOiJIUzI1NiJ9.x.y',
  ACTIONS_RESULTS_URL: 'https://results',
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://id',
  HARMLESS_NAME: `bearer ${token}`,
  AWS_SECRET_ACCESS_KEY: 'x',
  WANDB_API_KEY: 'w',
  DATABASE_URL: 'postgres://me:word@host/db',
  PLAIN_URL: 'https://host/path',
};

test('a program sees no credential, and nothing of the runner that gives rights', () => {
  const { variables, withheld } = programEnvironment(environment);
  assert.deepEqual(Object.keys(variables).sort(), [
    'GITHUB_SHA',
    'HOME',
    'PATH',
    'PLAIN_URL',
    'RUNNER_TRACKING_ID',
  ]);
  assert.deepEqual([...withheld, ...Object.keys(variables)].sort(), Object.keys(environment).sort());
});

test('what is named is passed on, but nothing of the runner', () => {
  const { variables } = programEnvironment(environment, [
    'WANDB_API_KEY',
    'GITHUB_TOKEN',
    'HARMLESS_NAME',
    'GITHUB_ENV',
  ]);
  assert.equal(variables.WANDB_API_KEY, 'w');
  for (const name of ['GITHUB_TOKEN', 'HARMLESS_NAME', 'GITHUB_ENV']) assert.ok(!(name in variables), name);
});
