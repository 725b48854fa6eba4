import assert from 'node:assert/strict';
import { readFile, rm, symlink, utimes } from 'node:fs/promises';
import { test } from 'node:test';
import { ConfigurationError } from '../../shared/src/base/errors.ts';
import {
  exists,
  listFiles,
  removeLeftovers,
  resolveInside,
  writeDirectoryAtomically,
  writeFileAtomically,
} from '../../shared/src/base/files.ts';
import { workspace } from '../support/workspace.ts';

test('a file is replaced as a whole, and its folder made', async (t) => {
  const space = await workspace(t);
  const path = space.path('new', 'folder', 'a.txt');
  await writeFileAtomically(path, 'first, and longer');
  await writeFileAtomically(path, 'second');
  assert.equal(await readFile(path, 'utf8'), 'second');
  assert.deepEqual(await space.files(), ['new/folder/a.txt']);
});

test('a file that cannot take its name leaves nothing behind', async (t) => {
  const space = await workspace(t, { 'taken/inside': 'x' });
  await assert.rejects(writeFileAtomically(space.path('taken'), 'text'));
  assert.deepEqual(await space.files(), ['taken/inside']);
});

test('a folder appears whole, replaces what was there, and gives back what filling it gave', async (t) => {
  const space = await workspace(t, { 'out/old.txt': 'old' });
  const result = await writeDirectoryAtomically(space.path('out'), async (folder) => {
    await writeFileAtomically(`${folder}/new.txt`, 'new');
    assert.equal(await space.read('out/old.txt'), 'old');
    return 7;
  });
  assert.equal(result, 7);
  assert.deepEqual(await space.files(), ['out/new.txt']);
});

test('a folder whose filling fails leaves what was there', async (t) => {
  const space = await workspace(t, { 'out/old.txt': 'old' });
  const failing = writeDirectoryAtomically(space.path('out'), async (folder) => {
    await writeFileAtomically(`${folder}/new.txt`, 'new');
    throw new Error('half way');
  });
  await assert.rejects(failing, /half way/);
  assert.deepEqual(await space.files(), ['out/old.txt']);
});

test('a folder that cannot take its name puts back what was there', async (t) => {
  const space = await workspace(t, { 'out/old.txt': 'old' });
  const failing = writeDirectoryAtomically(space.path('out'), async (folder) => {
    await rm(folder, { recursive: true });
  });
  await assert.rejects(failing);
  assert.equal(await space.read('out/old.txt'), 'old');
});

test('a path must stay in its folder', async () => {
  assert.equal(resolveInside('/a/b', 'c/../d'), '/a/b/d');
  assert.equal(resolveInside('/a/b', '..c'), '/a/b/..c');
  for (const path of ['..', '../x', 'c/../../x', '/etc/passwd', '/a/b/c']) {
    assert.throws(() => resolveInside('/a/b', path), ConfigurationError, path);
  }
});

test('files are listed sorted, with "/", and links are refused', async (t) => {
  const space = await workspace(t, { 'b.txt': '', 'a/c.txt': '', 'a/.hidden': '' });
  assert.deepEqual(await listFiles(space.folder), ['a/.hidden', 'a/c.txt', 'b.txt']);
  await symlink('/etc/passwd', space.path('link'));
  await assert.rejects(listFiles(space.folder), /is a symbolic link/);
});

test('exists does not follow links', async (t) => {
  const space = await workspace(t);
  await symlink(space.path('nowhere'), space.path('link'));
  assert.equal(await exists(space.path('link')), true);
  assert.equal(await exists(space.path('nowhere')), false);
});

test('what a killed process left a day ago is removed, and nothing else', async (t) => {
  const dead = 'models/.m-model.0123456789ab.partial';
  const alive = 'models/.m-model.ba9876543210.partial';
  const own = 'models/.kept.partial';
  const space = await workspace(t, { [`${dead}/a`]: 'a', [`${alive}/a`]: 'a', [`${own}/a`]: 'a' });
  const longAgo = new Date(Date.now() - 25 * 60 * 60 * 1000);
  for (const path of [dead, own]) await utimes(space.path(path), longAgo, longAgo);
  await removeLeftovers(space.folder);
  assert.deepEqual(await space.files(), [`${own}/a`, `${alive}/a`].sort());
  await removeLeftovers(space.path('nothing'));
});
