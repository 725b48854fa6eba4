import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicalJson, sha256, sha256OfFile } from '../../shared/src/base/digest.ts';
import { workspace } from '../support/workspace.ts';

test('SHA-256 of text, bytes and files agree with the standard', async (t) => {
  // FIPS 180-2, appendix B.1.
  const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  assert.equal(sha256('abc'), abc);
  assert.equal(sha256(Buffer.from('abc')), abc);
  const space = await workspace(t, { 'abc.txt': 'abc' });
  assert.equal(await sha256OfFile(space.path('abc.txt')), abc);
});

test('canonical JSON does not depend on the order of keys, at any depth, and keeps that of lists', () => {
  assert.equal(canonicalJson({ b: { d: 1, c: [2, 1] }, a: null }), '{"a":null,"b":{"c":[2,1],"d":1}}');
  assert.equal(canonicalJson({ b: 1, a: undefined }), canonicalJson({ b: 1 }));
  assert.equal(canonicalJson(JSON.parse('{"__proto__":1,"a":2}')), '{"__proto__":1,"a":2}');
});
