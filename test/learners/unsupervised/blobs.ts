import { Random } from '../../../shared/src/base/random.ts';

/** CSV of rows around three centres, with a label, a colour that goes with it, and some rows far from all. */
export function blobsCsv(rows: number, seed: number, strange = 0): string {
  const random = new Random(seed);
  const centres = [
    [0, 0],
    [10, 0],
    [0, 10],
  ];
  const lines = ['x,y,colour,kind'];
  for (let row = 0; row < rows; row++) {
    const k = row % 3;
    const [x, y] = centres[k].map((value) => value + random.gaussian());
    lines.push(`${x.toFixed(4)},${y.toFixed(4)},${['red', 'green', 'blue'][k]},kind-${k}`);
  }
  for (let row = 0; row < strange; row++) {
    const [x, y] = [30 + 10 * random.uniform(), 30 + 10 * random.uniform()];
    lines.push(`${x.toFixed(4)},${y.toFixed(4)},${['red', 'green', 'blue'][row % 3]},strange`);
  }
  return `${lines.join('\n')}\n`;
}
