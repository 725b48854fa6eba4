import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importModule } from '../../shared/src/base/import-module.ts';
import { workspace } from '../support/workspace.ts';

const files = {
  'model.mjs':
    "import { width } from './parts/width.mjs';\nexport const name = ['model', width].join(' ');\n",
  'parts/width.mjs': "import values from './values.cjs';\nexport const width = values.width;\n",
  'parts/values.cjs': "module.exports = { width: require('./more.cjs') };\n",
  'parts/more.cjs': 'module.exports = 3;\n',
  'other.mjs': 'export const other = 1;\n',
};

test('the digest is that of all files that a module consists of, and of no other', async (t) => {
  const load = async (changed: Record<string, string> = {}) => {
    const space = await workspace(t, { ...files, ...changed });
    const [module] = await Promise.all([
      importModule(space.folder, space.path('model.mjs')),
      import(space.path('other.mjs')),
    ]);
    // Node imports it once; asking again gives the same.
    assert.equal(await importModule(space.folder, space.path('model.mjs')), module);
    return module;
  };
  const first = await load();
  assert.equal(first.exports.name, 'model 3');
  assert.equal((await load()).digest, first.digest, 'in another folder');
  assert.equal((await load({ 'other.mjs': 'export const other = 2;\n' })).digest, first.digest);
  const digests = new Set([first.digest]);
  for (const path of Object.keys(files).slice(0, 4)) {
    const text = files[path as keyof typeof files];
    digests.add((await load({ [path]: `// changed\n${text}` })).digest);
  }
  assert.equal(digests.size, 5);
});

test('what the module throws is what is thrown', async (t) => {
  const space = await workspace(t, { 'model.mjs': "throw new Error('no licence');" });
  await assert.rejects(importModule(space.folder, space.path('model.mjs')), /no licence/);
});
