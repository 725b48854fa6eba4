/** Credentials. They come from the environment alone: never from mlops.yml, an input or an artifact. */
export interface SecretStore {
  /**
   * The value of an environment variable, which from now on is masked in the log.
   * @returns undefined where it is not set or empty.
   */
  read(name: string): string | undefined;
  /** The value of a variable that is no credential, such as a region: it is not masked. Undefined as for `read`. */
  setting(name: string): string | undefined;
  /** A text with every value read so far replaced by `***`: for messages of libraries that quote what they got. */
  redact(text: string): string;
}

/**
 * Secrets from environment variables.
 * @param mask hides a value in everything that the platform logs from now on.
 */
export function environmentSecrets(
  environment: NodeJS.ProcessEnv,
  mask: (value: string) => void = () => undefined,
): SecretStore {
  const values = new Set<string>();
  return {
    read(name) {
      const value = environment[name];
      if (value === undefined || value === '') return undefined;
      values.add(value);
      mask(value);
      return value;
    },
    setting: (name) => environment[name] || undefined,
    redact(text) {
      // The longest first: one value may be a part of another.
      const longestFirst = [...values].sort((a, b) => b.length - a.length);
      return longestFirst.reduce((redacted, value) => redacted.replaceAll(value, '***'), text);
    },
  };
}
