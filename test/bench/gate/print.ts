/** Prints one line. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** A share as a percentage of a fixed width. */
export function percent(share: number, digits = 1): string {
  return `${(100 * share).toFixed(digits).padStart(digits + 4)} %`;
}
