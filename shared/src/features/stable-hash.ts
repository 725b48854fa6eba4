/** State of a hash before anything was read. */
export const emptyHash = 0x811c9dc5;

/** Reads more of a text into a hash's state: FNV-1a (32 bits) over UTF-16 code units. */
export function extendHash(state: number, text: string, from = 0, to = text.length): number {
  let hash = state;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** The hash of what was read, an integer in [0, 2³²): MurmurHash3's finaliser spreads short texts over all bits. */
export function finishHash(state: number): number {
  let hash = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * A hash of a text, an integer in [0, 2³²). It is part of the format of features.json: no version of Node and no
 * machine changes it, and neither must we. Not for secrets.
 */
export function hashText(text: string): number {
  return finishHash(extendHash(emptyHash, text));
}
