import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { ConfigurationError, InfrastructureError } from '../../shared/src/base/errors.ts';
import { writeFileAtomically } from '../../shared/src/base/files.ts';
import { translateSystemError } from '../../shared/src/base/system-errors.ts';

test('a file where a folder is needed says so, with its path', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'mlops-test-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  await writeFile(join(folder, 'file'), '');
  const error = await writeFileAtomically(join(folder, 'file', 'inside'), '').catch((thrown) => thrown);
  const translated = translateSystemError(error);
  assert.ok(translated instanceof ConfigurationError);
  assert.match(translated.message, /A file stands where a folder is needed: ".*file"/);
});

test('a full disk is nobody’s configuration', () => {
  const error = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  const translated = translateSystemError(error);
  assert.ok(translated instanceof InfrastructureError && translated.retryable);
  assert.match(translated.message, /The disk is full/);
});

test('any other error stays what it is', () => {
  const error = new TypeError('x');
  assert.equal(translateSystemError(error), error);
});
