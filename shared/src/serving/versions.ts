/** A version that is served. */
export interface ServedVersion {
  /** `v1.2.3`, or the number as text where there is no such version. */
  readonly label: string;
  /** What TensorFlow Serving's API knows versions by. */
  readonly number: number;
}

/** Of each of the parts behind the first: three of them are integers that JSON's numbers hold. */
const partLimit = 1_000_000;

/**
 * A version as an integer that sorts as versions do: v1.2.3 is 1000002000003, six digits a part.
 * @throws RangeError if a part has more digits, or the text is no version.
 */
export function versionNumber(label: string): number {
  const match = /^v(\d{1,4})\.(\d{1,6})\.(\d{1,6})$/.exec(label);
  const parts = match?.slice(1).map(Number);
  if (!parts)
    throw new RangeError(`"${label}" has no number: it must be v1.2.3, of six digits a part at most.`);
  return (parts[0] * partLimit + parts[1]) * partLimit + parts[2];
}

/** A version with its number. @throws RangeError as `versionNumber` does. */
export function servedVersion(label: string): ServedVersion {
  return { label, number: versionNumber(label) };
}

/** What a version goes through: names of TensorFlow Serving's API. */
export type VersionState = 'START' | 'LOADING' | 'AVAILABLE' | 'UNLOADING' | 'END';

/** A version's state as the API tells it. */
export interface VersionStatus {
  readonly version: ServedVersion;
  readonly modelId: string | null;
  readonly state: VersionState;
  /** Why it is not served; null where nothing went wrong. */
  readonly error: string | null;
}
