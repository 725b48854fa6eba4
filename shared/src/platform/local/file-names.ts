import { ConfigurationError } from '../../base/errors.ts';

/** Common file systems allow 255 bytes for a name; the rest is kept for endings and temporary names. */
const longestName = 200;

/**
 * A file name that stands for any text and for no other: letters, digits and `-._@#` stay, every other byte (and
 * a leading dot) is percent-encoded, so that no name can leave its folder or hide in it.
 * @throws ConfigurationError if the text is empty or too long for a file name.
 */
export function fileNameOf(text: string): string {
  let name = '';
  for (const byte of Buffer.from(text, 'utf8')) {
    const character = String.fromCharCode(byte);
    const plain = byte < 128 && /[A-Za-z0-9\-._@#]/.test(character) && !(name === '' && character === '.');
    name += plain ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }
  if (name === '' || name.length > longestName) {
    throw new ConfigurationError(
      name === '' ? 'A name is empty.' : `The name "${text.slice(0, 60)}…" is too long.`,
      { hint: `Use a name of 1 to ${longestName} letters.` },
    );
  }
  return name;
}

/**
 * Refuses artifact names that GitHub refuses too, so that what works here works there; and names that would leave
 * the folder or hide in it.
 * @throws ConfigurationError
 */
export function checkArtifactName(name: string): void {
  const forbidden = /["\\/:<>|*?\r\n\0]/.exec(name);
  if (name === '' || name.startsWith('.') || forbidden || name.length > longestName) {
    throw new ConfigurationError(`${JSON.stringify(name.slice(0, 80))} cannot be the name of an artifact.`, {
      hint: `Use 1 to ${longestName} letters without any of " \\ / : < > | * ? or a line break, and no dot in front.`,
    });
  }
}
