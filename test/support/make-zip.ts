import { deflateRawSync } from 'node:zlib';

/** A file of an archive, honest or not. */
export interface ZipEntry {
  path: string;
  content?: string | Buffer;
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
export function makeZip(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { path, content = '', stored, unixMode = 0o100644, flags = 0, claimedSize, wide } = entry;
    const name = Buffer.from(path);
    const plain = Buffer.from(content as string);
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
