import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fruit, fruitConfig, fruitCsv } from '../support/fruit.ts';
import { type Workspace, workspace } from '../support/workspace.ts';

const main = join(import.meta.dirname, '..', '..', 'actions', 'main.ts');

/** Runs an action as the runner does: inputs and files by environment variables. */
async function action(
  space: Workspace,
  name: string,
  inputs: Record<string, string>,
): Promise<{ code: number; stdout: string; outputs: Record<string, string>; summary: string }> {
  await space.write('runner/output', '');
  await space.write('runner/summary', '');
  const environment: NodeJS.ProcessEnv = {
    PATH: process.env.PATH,
    GITHUB_WORKSPACE: space.folder,
    GITHUB_OUTPUT: space.path('runner/output'),
    GITHUB_STEP_SUMMARY: space.path('runner/summary'),
    ...Object.fromEntries(
      Object.entries({ platform: 'local', ...inputs }).map(([input, value]) => [
        `INPUT_${input.toUpperCase()}`,
        value,
      ]),
    ),
  };
  const program = `import { runAction } from ${JSON.stringify(main)}; await runAction(${JSON.stringify(name)});`;
  const { code, stdout } = await new Promise<{ code: number; stdout: string }>((done) => {
    const parameters = ['--input-type=module', '--eval', program];
    execFile(process.execPath, parameters, { cwd: '/', env: environment }, (error, text) =>
      done({ code: error === null ? 0 : Number(error.code), stdout: text }),
    );
  });
  const outputs: Record<string, string> = {};
  const written = await space.read('runner/output');
  for (const [, output, , value] of written.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm))
    outputs[output] = value;
  return { code, stdout, outputs, summary: await space.read('runner/summary') };
}

describe('an action', () => {
  test('writes all outputs and the job summary', async (t) => {
    const space = await workspace(t, { 'mlops.yml': fruitConfig(), 'data.csv': fruitCsv(fruit(100)) });
    const { code, outputs, summary } = await action(space, 'prepare-data', {
      'working-directory': '.',
      seed: '7',
    });
    assert.equal(code, 0);
    assert.equal(outputs.rows, '100');
    assert.equal(outputs.valid, 'true');
    assert.match(outputs['dataset-id'], /^[0-9a-f]{64}$/);
    for (const output of ['report', 'summary', 'result']) {
      assert.ok((await space.files()).includes(outputs[output].slice(space.folder.length + 1)), output);
    }
    assert.match(summary, /Data set of fruit/);
  });

  test('writes outputs and report before a verdict fails the step', async (t) => {
    const config = fruitConfig().replace('target:', 'expect: { rows: { min: 1000 } }\n  target:');
    const space = await workspace(t, { 'mlops.yml': config, 'data.csv': fruitCsv(fruit(100)) });
    const { code, stdout, outputs, summary } = await action(space, 'prepare-data', {});
    assert.equal(code, 1);
    assert.equal(outputs.valid, 'false');
    assert.equal(outputs.artifact, '');
    assert.match(summary, /min: 1000/);
    assert.match(stdout, /^::error::1 expectations do not hold \(rows\); see the report\.$/m);
  });

  test('annotates the line of a configuration error, and fails', async (t) => {
    const space = await workspace(t, { 'mlops.yml': 'name: fruit\ndata:\n  tagret: kind\n' });
    const { code, stdout, outputs } = await action(space, 'prepare-data', {});
    assert.equal(code, 1);
    assert.match(
      stdout,
      /^::error title=prepare-data%3A Configuration error,file=mlops\.yml,line=3::Unknown key "tagret" at "data"\.%0AWhere: .*%0AWhat to do: Did you mean "target"\?$/m,
    );
    assert.deepEqual(outputs, {});
  });

  test('never prints the token', async (t) => {
    const space = await workspace(t, { 'mlops.yml': fruitConfig() });
    const { stdout } = await action(space, 'train', { 'github-token': 'token-of-this-test' });
    assert.deepEqual(stdout.match(/.*token-of-this-test.*/g), ['::add-mask::token-of-this-test']);
  });
});
