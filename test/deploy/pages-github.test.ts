import assert from 'node:assert/strict';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { stage } from '../../actions/deploy/src/stage.ts';
import { parseInputs } from '../../shared/src/action/inputs.ts';
import type { StageContext } from '../../shared/src/action/stage.ts';
import { ConfigurationError } from '../../shared/src/base/errors.ts';
import { parseConfig } from '../../shared/src/config/load-config.ts';
import { resolveBaseline } from '../../shared/src/registry/model-reference.ts';
import { type GitHubTest, startGitHub, temporaryFolder } from '../platform/github/setup.ts';
import { MISSING_PERMISSION } from '../servers/faults.ts';
import { recordingLogger } from '../support/recording-logger.ts';
import { trainPackage } from './trained-package.ts';

async function contextFor(t: TestContext, { platform }: GitHubTest, pages = ''): Promise<StageContext> {
  const workingDirectory = await temporaryFolder(t);
  return {
    platform,
    config: parseConfig(`name: flowers\ndeploy: { target: pages${pages} }`),
    repositoryDirectory: workingDirectory,
    configFile: 'mlops.yml',
    workingDirectory,
    stateDirectory: join(workingDirectory, '.mlops'),
    signal: new AbortController().signal,
  };
}

async function deploy(context: StageContext, seed: number) {
  const manifest = await trainPackage(join(context.workingDirectory, `model-${seed}`), { seed });
  const inputs = parseInputs(stage.inputs, { model: `model-${seed}`, gate: 'none' });
  return { manifest, outcome: await stage.run(inputs, context) };
}

test('the branch moves on, Pages are built, and what is live is found there again', async (t) => {
  const github = await startGitHub(t);
  const { server } = github;
  server.git.refs.set('heads/gh-pages', server.git.addCommit({ 'docs/index.html': 'mine' }));
  server.pages.source = { branch: 'gh-pages', path: '/' };
  const context = await contextFor(t, github, ', pages: { path: models/flowers }');
  for (const seed of [1, 2]) {
    const { manifest, outcome } = await deploy(context, seed);
    assert.equal(outcome.outputs.url, 'https://octo.github.io/income/models/flowers/');
    assert.equal(server.pages.builds, seed);
    const live = await resolveBaseline('baseline', 'production', { ...context, config: { name: 'flowers' } });
    assert.equal(live?.manifest.id, manifest.id);
    assert.equal(
      live.manifest.files.some(({ path }) => path === 'predictions.parquet'),
      false,
    );
  }
  const head = server.git.commits.get(server.git.refs.get('heads/gh-pages')!)!;
  assert.equal(head.message, 'Show flowers v1.1.0');
  const files = server.git.trees.get(head.tree)!;
  assert.ok(files.has('docs/index.html'), 'what else is in the branch stays');
  assert.ok(files.has('models/flowers/versions/v1.0.0/package/manifest.json'));
  assert.equal(files.has('.nojekyll'), false, 'an older branch is built as it was');
  server.git.refs.delete('heads/gh-pages');
  await assert.rejects(
    resolveBaseline('baseline', 'production', { ...context, config: { name: 'flowers' } }),
    /the branch "gh-pages" holds no package in "models\/flowers\/versions\/v1\.1\.0\/package"/,
  );
});

test('what the branch has is not sent again', async (t) => {
  const github = await startGitHub(t);
  const context = await contextFor(t, github);
  const sent = () =>
    github.server.requests.filter(({ path, method }) => method === 'POST' && path.endsWith('/git/blobs'))
      .length;
  await deploy(context, 1);
  const first = sent();
  await deploy(context, 2);
  const head = github.server.git.commits.get(github.server.git.refs.get('heads/gh-pages')!)!;
  const files = [...github.server.git.trees.get(head.tree)!.keys()];
  assert.ok(files.includes('.nojekyll'));
  const assets = files.filter((path) => path.startsWith('assets/')).length;
  assert.equal(assets, 4);
  assert.ok(sent() - first <= first - assets, `${sent() - first} after ${first}`);
});

test('Pages that are off, or come from a workflow, are a warning; those of another branch are refused', async (t) => {
  const lines: string[] = [];
  const github = await startGitHub(t, { log: recordingLogger(lines) });
  const context = await contextFor(t, github);
  const { outcome } = await deploy(context, 1);
  assert.match(outcome.outputs.url ?? '', /\/octo\/income\/tree\/gh-pages\/$/);
  assert.ok(lines.some((line) => /Pages are off/.test(line)));
  github.server.pages.source = 'workflow';
  await deploy(context, 2);
  assert.ok(lines.some((line) => /actions\/deploy-pages/.test(line)));
  assert.equal(github.server.pages.builds, 0);
  github.server.pages.source = { branch: 'main', path: '/docs' };
  const before = github.server.git.refs.get('heads/gh-pages');
  await assert.rejects(deploy(context, 3), (error) => {
    assert.ok(error instanceof ConfigurationError);
    assert.match(error.message, /serve \/docs of the branch "main"/);
    return true;
  });
  assert.equal(github.server.git.refs.get('heads/gh-pages'), before);
});

test('a build that cannot be asked for puts the branch back', async (t) => {
  const github = await startGitHub(t);
  const { server } = github;
  const context = await contextFor(t, github);
  await deploy(context, 1);
  server.pages.source = { branch: 'gh-pages', path: '/' };
  server.faults.add({ on: /^POST .*\/pages\/builds$/, answer: MISSING_PERMISSION });
  await assert.rejects(deploy(context, 2), /refused to build the GitHub Pages.*live still/s);
  const live = await resolveBaseline('baseline', 'production', { ...context, config: { name: 'flowers' } });
  const first = await trainPackage(join(context.workingDirectory, 'again'), { seed: 1 });
  assert.equal(live?.manifest.id, first.id);
  const head = server.git.commits.get(server.git.refs.get('heads/gh-pages')!)!;
  assert.match(head.message, /^Put back/);
});
