import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { exportedRepository, repository } from './support/exported-repository.ts';
import { readActionFile } from './support/step.ts';

const root = exportedRepository();
const files = globSync(['shared/dist/**', 'actions/*/dist/**'], { cwd: root }).filter((path) =>
  statSync(join(root, path)).isFile(),
);
const actions = globSync('actions/*/action.yml', { cwd: root }).map((path) => path.split(/[\\/]/)[1]);

test('every action starts a file of a few lines that calls the shared bundle', () => {
  assert.ok(actions.length >= 5);
  for (const action of actions) {
    const { using, main } = readActionFile(action).runs;
    assert.equal(using, 'node24');
    const entry = readFileSync(join(root, 'actions', action, main), 'utf8');
    assert.ok(entry.split('\n').length <= 6, `${action}: a few lines`);
    assert.match(entry, /shared\/dist\/index\.js/);
    assert.match(entry, new RegExp(`'${action}'`));
  }
});

test('no file in the export is a native library', () => {
  const native = globSync('**/*.{node,so,so.*,dylib,dll,exe}', { cwd: root });
  assert.deepEqual(native, []);
});

test('the bundle is at most 20 MB', (context) => {
  const bytes = files.reduce((sum, path) => sum + statSync(join(root, path)).size, 0);
  context.diagnostic(`dist: ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB`);
  assert.ok(bytes <= 20e6);
});

test('the bundle names no place of the machine that built it', () => {
  const places = [repository, pathToFileURL(repository).href, `${homedir()}/`];
  // A bundler that resolves import.meta.url while it builds leaves such an address.
  const baked = /file:\/\/\/[^\s'"`]*\/(?:node_modules|src|build|dist)\//;
  for (const path of files.filter((file) => /\.(js|json|txt)$/.test(file))) {
    const text = readFileSync(join(root, path), 'utf8');
    for (const place of places) assert.equal(text.includes(place), false, `${path} names ${place}`);
    assert.doesNotMatch(text, baked, path);
  }
});

test('the command line runs from the bundle alone', () => {
  const script = join(root, 'shared', 'dist', 'mlops.js');
  assert.ok(existsSync(script));
  const help = execFileSync(process.execPath, [script, '--help'], { encoding: 'utf8' });
  for (const action of actions) assert.match(help, new RegExp(`\\b${action}\\b`));
});
