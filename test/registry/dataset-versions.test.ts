import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ConfigurationError } from '../../shared/src/base/errors.ts';
import type { ArtifactFacts } from '../../shared/src/platform/ports.ts';
import {
  type DatasetVersion,
  newest,
  newestTwo,
  openDatasetVersion,
} from '../../shared/src/registry/dataset-versions.ts';
import { workspace } from './sample-packages.ts';

/** A version as GitHub lists it: nothing but the archive's digest is known. */
function listed(digits: string, facts: Partial<ArtifactFacts> = {}): DatasetVersion {
  const digest = `sha256:${digits.padEnd(64, '0')}`;
  return {
    version: digest.slice(7, 19),
    manifest: null,
    artifact: {
      name: 'line-dataset',
      id: digits,
      digest,
      created: '2026-01-02T03:04:05Z',
      runId: '7',
      commit: 'c'.repeat(40),
      expired: false,
      expires: null,
      size: 1,
      fromFork: false,
      folder: null,
      ...facts,
    },
  };
}

test('the two newest are those of one name, neither expired nor of a fork', () => {
  const versions = [
    listed('aaaa', { fromFork: true }),
    listed('bbbb'),
    listed('cccc', { name: 'other-dataset' }),
    listed('bbbb'),
    listed('dddd', { expired: true }),
    listed('eeee'),
  ];
  assert.deepEqual(
    newestTwo(versions).map(({ artifact }) => artifact.id),
    ['eeee', 'bbbb'],
  );
  assert.equal(newest(versions).artifact.id, 'bbbb');
  assert.throws(() => newestTwo(versions.slice(0, 5)), /only one data set "line-dataset", bbbb/);
  assert.throws(() => newest(versions.slice(0, 1)), /no data set here yet/);
});

for (const [what, text, message, hint] of [
  ['digits of several', 'abcd', /several data sets: abcd00000000, abcd10000000/, /more of the digits/],
  ['an expired one', 'eeee', /has expired/, /longer retention/],
  ['too few digits', 'abc', /no data set "abc"/, /mlops datasets list/],
  ['nothing there is', 'ffff', /no data set "ffff"/, /mlops datasets list/],
] as const) {
  test(`${what} are refused, and it is said what to do`, async (t) => {
    const versions = [listed('abcd'), listed('abcd1'), listed('eeee', { expired: true })];
    await assert.rejects(openDatasetVersion(text, versions, await workspace(t)), (error) => {
      assert.ok(error instanceof ConfigurationError);
      assert.match(error.message, message);
      assert.match(error.hint ?? '', hint);
      return true;
    });
  });
}
