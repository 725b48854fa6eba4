import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { sha256 } from '../../shared/src/base/digest.ts';
import { ConfigurationError } from '../../shared/src/base/errors.ts';
import { checkVerdictApplies } from '../../shared/src/deploy/verdict.ts';
import type { RunFacts, RunProvenance } from '../../shared/src/platform/ports.ts';
import type { VerdictManifest } from '../../shared/src/registry/manifest.ts';
import { startGitHub } from '../platform/github/setup.ts';
import { temporaryFolder, writeModel } from '../registry/sample-packages.ts';

const commit = 'a'.repeat(40);
const run: RunFacts = {
  repository: 'octo/income',
  commit,
  runId: '20',
  actor: 'octocat',
  event: 'push',
  ref: 'refs/heads/main',
  workflow: null,
  pullRequest: null,
  url: null,
  triggeredBy: null,
};

describe('a verdict that lies in the artifact of another run', () => {
  const cases: [name: string, provenance: RunProvenance | null, refusal: RegExp | null][] = [
    ['of this repository on the deployed commit', { headRepository: 'octo/income', commit }, null],
    [
      'of a fork, whatever the verdict says',
      { headRepository: 'mallory/income', commit },
      /"mallory\/income"/,
    ],
    ['of a fork that was deleted', { headRepository: '', commit }, /a deleted fork/],
    ['on another commit', { headRepository: 'octo/income', commit: 'b'.repeat(40) }, /was on the commit bbb/],
    ['that does not exist', null, /has no run 17/],
  ];
  for (const [name, provenance, refusal] of cases) {
    test(`a run ${name}: ${refusal ? 'refused' : 'accepted'}`, async (t) => {
      const model = await writeModel(join(await temporaryFolder(t), 'model'));
      // What a forger would write: everything as it should be.
      const verdict: VerdictManifest = {
        format: 'mlops-verdict/1',
        name: model.name,
        id: sha256('verdict'),
        created: model.created,
        repository: run.repository,
        commit,
        run: '17',
        actor: 'octocat',
        files: [],
        modelId: model.id,
        datasetId: model.datasetId,
        verdict: 'pass',
        event: 'push',
        fromFork: false,
      };
      const check = () => checkVerdictApplies(verdict, { model, run, storedIn: '17', provenance });
      if (refusal === null) return check();
      assert.throws(check, (error) => error instanceof ConfigurationError && refusal.test(error.message));
    });
  }
});

test('GitHub says where a run came from, not the artifact', async (t) => {
  const { server, platform } = await startGitHub(t);
  server.runs.push({ id: 17, headCommit: commit, headRepository: 'mallory/income' });
  assert.deepEqual(await platform.runs.find('17'), {
    id: '17',
    attempt: 1,
    event: 'pull_request',
    headRepository: 'mallory/income',
    headBranch: 'change',
    commit,
    url: 'https://github.com/octo/income/actions/runs/17',
  });
  assert.equal(await platform.runs.find('18'), null);
});
