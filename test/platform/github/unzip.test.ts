import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import { InfrastructureError } from '../../../shared/src/base/errors.ts';
import { extractZip } from '../../../shared/src/platform/github/unzip.ts';
import { temporaryFolder } from './setup.ts';

interface ZipEntry {
  path: string;
  content?: string;
  stored?: boolean;
  unixMode?: number;
  flags?: number;
  /** Instead of the real one. */
  claimedSize?: number;
  /** In the list, the place of the file before it: both have the same packed bytes. */
  sharesBytes?: boolean;
  /** Sizes and offset in the extra field for 64-bit numbers. */
  wide?: boolean;
}

/** Writes an archive by hand, also such as no honest program would write. */
function makeZip(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { path, content = '', stored, unixMode = 0o100644, flags = 0, claimedSize, wide } = entry;
    const name = Buffer.from(path);
    const plain = Buffer.from(content);
    const packed = stored ? plain : deflateRawSync(plain);
    const size = claimedSize ?? plain.length;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(name.length, 26);
    const extra = Buffer.alloc(wide ? 28 : 0);
    if (wide) {
      extra.writeUInt16LE(1, 0);
      extra.writeUInt16LE(24, 2);
      for (const [i, value] of [size, packed.length, offset].entries())
        extra.writeBigUInt64LE(BigInt(value), 4 + 8 * i);
    }
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(flags, 8);
    central.writeUInt16LE(stored ? 0 : 8, 10);
    central.writeUInt32LE(wide ? 0xffffffff : packed.length, 20);
    central.writeUInt32LE(wide ? 0xffffffff : size, 24);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt16LE(extra.length, 30);
    central.writeUInt32LE((unixMode << 16) >>> 0, 38);
    central.writeUInt32LE(wide ? 0xffffffff : entry.sharesBytes ? 0 : offset, 42);
    parts.push(local, name, packed);
    directory.push(central, name, extra);
    offset += local.length + name.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, list, end]);
}

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
