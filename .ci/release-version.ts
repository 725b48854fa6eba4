/** A version as https://semver.org writes it, without build metadata: a tag for each could not be told from the next. */
export interface Version {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
  /** Parts of the pre-release, `rc` and `1` in `1.2.3-rc.1`; empty for a release. */
  readonly prerelease: readonly string[];
}

const number = '(0|[1-9]\\d{0,8})';
const identifier = '(?:0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)';
const pattern = new RegExp(`^v?${number}\\.${number}\\.${number}(?:-(${identifier}(?:\\.${identifier})*))?$`);

/** @param text with or without a leading `v`. @returns undefined for anything else than a version. */
export function parseVersion(text: string): Version | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const [, major, minor, patch, prerelease] = match;
  return {
    major: Number(major),
    minor: Number(minor),
    patch: Number(patch),
    prerelease: prerelease?.split('.') ?? [],
  };
}

export function versionText({ major, minor, patch, prerelease }: Version): string {
  return `${major}.${minor}.${patch}${prerelease.length > 0 ? `-${prerelease.join('.')}` : ''}`;
}

/** The tag that never moves. */
export function versionTag(version: Version): string {
  return `v${versionText(version)}`;
}

/** The tag that users follow; a pre-release moves none. */
export function majorTag({ major, prerelease }: Version): string | null {
  return prerelease.length > 0 ? null : `v${major}`;
}

/** Precedence as semver.org, section 11, defines it: negative where `a` comes before `b`. */
export function compareVersions(a: Version, b: Version): number {
  const difference = a.major - b.major || a.minor - b.minor || a.patch - b.patch;
  if (difference !== 0) return difference;
  if (a.prerelease.length === 0 || b.prerelease.length === 0)
    return b.prerelease.length - a.prerelease.length;
  for (const [index, left] of a.prerelease.entries()) {
    const right = b.prerelease[index];
    if (right === undefined) return 1;
    const order = compareIdentifiers(left, right);
    if (order !== 0) return order;
  }
  return a.prerelease.length - b.prerelease.length;
}

function compareIdentifiers(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => /^\d+$/.test(text));
  if (left && right) return Number(a) - Number(b);
  if (left !== right) return left ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
