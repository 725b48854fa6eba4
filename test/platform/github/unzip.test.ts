import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { InfrastructureError } from '../../../shared/src/base/errors.ts';
import { extractZip } from '../../../shared/src/platform/github/unzip.ts';
import { makeZip, type ZipEntry } from '../../support/make-zip.ts';
import { temporaryFolder } from './setup.ts';

async function extract(context: TestContext, archive: Buffer): Promise<string> {
  const folder = await temporaryFolder(context);
  await writeFile(join(folder, 'archive.zip'), archive);
  await mkdir(join(folder, 'inside'));
  await extractZip(join(folder, 'archive.zip'), join(folder, 'inside'));
  return join(folder, 'inside');
}

describe('unpacking an archive', () => {
  test('gives its files, packed, plain, empty, in folders, with wide numbers', async (context) => {
    const folder = await extract(
      context,
      makeZip([
        { path: 'folder/' },
        { path: 'folder/ünï.txt', content: 'packed '.repeat(1000) },
        { path: 'plain.txt', content: 'plain', stored: true },
        { path: 'empty.txt', stored: true },
        { path: 'deep/er/wide.txt', content: 'wide', wide: true },
      ]),
    );
    assert.equal(await readFile(join(folder, 'folder/ünï.txt'), 'utf8'), 'packed '.repeat(1000));
    assert.equal(await readFile(join(folder, 'plain.txt'), 'utf8'), 'plain');
    assert.equal(await readFile(join(folder, 'empty.txt'), 'utf8'), '');
    assert.equal(await readFile(join(folder, 'deep/er/wide.txt'), 'utf8'), 'wide');
  });

  const refused: [string, ZipEntry[]][] = [
    ['a path that climbs out', [{ path: '../outside.txt', content: 'x' }]],
    ['a path that climbs out on the way', [{ path: 'a/../../outside.txt', content: 'x' }]],
    ['an absolute path', [{ path: '/tmp/outside.txt', content: 'x' }]],
    ['a path with backslashes', [{ path: '..\\outside.txt', content: 'x' }]],
    ['a symbolic link', [{ path: 'link', content: '/etc/passwd', unixMode: 0o120777 }]],
    ['an encrypted file', [{ path: 'a', content: 'x', flags: 1 }]],
    [
      'the same file twice',
      [
        { path: 'a', content: 'x' },
        { path: 'a', content: 'y' },
      ],
    ],
    [
      'the same file under two names',
      [
        { path: 'a', content: 'x' },
        { path: './a', content: 'y' },
      ],
    ],
    [
      'files that share their packed bytes, as a bomb has them',
      [
        { path: 'a', content: 'x'.repeat(1000) },
        { path: 'b', content: 'x'.repeat(1000), sharesBytes: true },
      ],
    ],
    ['a file longer than it says', [{ path: 'a', content: 'x'.repeat(100_000), claimedSize: 10 }]],
    ['a file shorter than it says', [{ path: 'a', content: 'x', claimedSize: 10 }]],
  ];
  for (const [what, entries] of refused) {
    test(`refuses ${what}`, async (context) => {
      const folder = await temporaryFolder(context);
      await writeFile(join(folder, 'archive.zip'), makeZip(entries));
      await mkdir(join(folder, 'inside'));
      await assert.rejects(
        extractZip(join(folder, 'archive.zip'), join(folder, 'inside')),
        InfrastructureError,
      );
      assert.deepEqual((await readdir(folder)).sort(), ['archive.zip', 'inside']);
    });
  }

  test('refuses an archive that is cut off anywhere, or none at all', async (context) => {
    const archive = makeZip([
      { path: 'a', content: 'some text' },
      { path: 'b', content: 'more text' },
    ]);
    for (let length = 0; length < archive.length; length += 7) {
      await assert.rejects(
        extract(context, archive.subarray(0, length)),
        InfrastructureError,
        `${length} bytes`,
      );
    }
  });
});
