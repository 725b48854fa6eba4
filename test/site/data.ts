import { Random } from '../../shared/src/base/random.ts';
import { csv } from '../support/fruit.ts';

const columns = ['weight', 'count', 'colour', 'ripe', 'picked', 'seen', 'words', 'price', 'kind'];

/** Rows with a column of every type, gaps, and categories that a page must escape. */
export function marketCsv(rows: number, seed = 1): string {
  const random = new Random(seed);
  const day = () => new Date(Date.UTC(2026, 0, 1 + random.integer(300))).toISOString().slice(0, 10);
  const colours = ['red', 'green', `"it's" <b>&amp;`];
  const lines = Array.from({ length: rows }, (_, row) => {
    const weight = 150 + 40 * random.gaussian();
    const colour = random.integer(3);
    const score = (weight - 150) / 40 + (colour === 2 ? 1 : 0) + random.gaussian() / 2;
    const kind = score > 0.3 ? 'pear' : 'apple';
    return [
      random.uniform() < 0.1 ? null : weight,
      random.integer(1000),
      random.uniform() < 0.1 ? null : colours[colour],
      random.uniform() < 0.5,
      day(),
      `${day()} ${10 + random.integer(10)}:${10 + random.integer(50)}:00`,
      `lot${random.integer(1000)} of ${kind === 'pear' ? 'sweet' : 'sour'} fruit no${row} shelf${random.integer(500)}`,
      10 * score + random.gaussian(),
      kind,
    ];
  });
  return csv(columns, lines);
}
