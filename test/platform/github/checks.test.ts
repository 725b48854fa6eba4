import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { startGitHub } from './setup.ts';

const CHECK = {
  name: 'gate',
  conclusion: 'failure',
  title: 'It got worse',
  summary: 'By 2 points.',
} as const;

describe('a check run', () => {
  test("is made on the run's commit with all its annotations", async (context) => {
    const { server, platform } = await startGitHub(context);
    const annotations = Array.from({ length: 120 }, (_, i) => ({
      path: 'mlops.yml',
      line: i + 1,
      level: 'failure' as const,
      message: `rule ${i}`,
    }));
    const { url } = await platform.checks.create({ ...CHECK, annotations });

    const [check] = server.checkRuns;
    assert.match(url, new RegExp(`/${check.id}$`));
    assert.equal(check.commit, server.git.headCommit);
    assert.equal(check.conclusion, 'failure');
    assert.deepEqual(
      check.annotations.map(({ message }) => message),
      annotations.map(({ message }) => message),
    );
  });

  test('and its annotations are there once although answers are lost', async (context) => {
    const { server, platform } = await startGitHub(context);
    server.faults.add({ on: /^POST .*\/check-runs$/, answer: 'drop', handled: true });
    server.faults.add({ on: /^PATCH .*\/check-runs\//, answer: { status: 504 }, handled: true });
    const annotation = { path: 'mlops.yml', line: 1, level: 'warning' as const, message: 'm' };
    await platform.checks.create({ ...CHECK, annotations: Array.from({ length: 60 }, () => annotation) });
    assert.equal(server.checkRuns.length, 1);
    assert.equal(server.checkRuns[0].annotations.length, 60);
  });

  test('with texts that are too long has them shortened', async (context) => {
    const { server, platform } = await startGitHub(context);
    await platform.checks.create({ ...CHECK, title: 't'.repeat(300), summary: 's'.repeat(70_000) });
    assert.equal(server.checkRuns[0].output.title?.length, 255);
    assert.equal(server.checkRuns[0].output.summary?.length, 65_000);
  });
});
