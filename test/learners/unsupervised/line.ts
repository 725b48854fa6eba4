import { Random } from '../../../shared/src/base/random.ts';

/** Rows near a line in space, and strange ones within the same ranges that are far from it. */
export function lineCsv(rows: number, seed: number, strange: number): string {
  const random = new Random(seed);
  const lines = ['x,y,z,kind'];
  const add = (point: readonly number[], kind: string) =>
    lines.push([...point.map((value) => value.toFixed(4)), kind].join(','));
  for (let row = 0; row < rows; row++) {
    const along = 10 * random.uniform();
    add([along + 0.2 * random.gaussian(), along + 0.2 * random.gaussian(), 10 - along], 'usual');
  }
  for (let row = 0; row < strange; row++) {
    const along = 4 * random.uniform();
    add([along, 10 - along, 10 - along], 'strange');
  }
  return `${lines.join('\n')}\n`;
}
