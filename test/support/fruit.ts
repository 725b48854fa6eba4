import { Random } from '../../shared/src/base/random.ts';

/** One row of a small data set that a model can learn something from. */
export interface Fruit {
  weight: number;
  /** Missing in one row of ten. */
  diameter: number | null;
  colour: string;
  ripe: boolean;
  picked: string;
  kind: string;
}

export const fruitColumns = ['weight', 'diameter', 'colour', 'ripe', 'picked', 'kind'] as const;

/** Rows of apples and pears; the kind follows from weight and colour most of the time. */
export function fruit(rows: number, seed = 1): Fruit[] {
  const random = new Random(seed);
  return Array.from({ length: rows }, () => {
    const weight = Math.round((150 + 40 * random.gaussian()) * 10) / 10;
    const colour = ['red', 'green', 'yellow'][random.integer(3)];
    const score = (weight - 150) / 40 + (colour === 'yellow' ? 1 : 0) + random.gaussian() / 2;
    return {
      weight,
      diameter: random.uniform() < 0.1 ? null : Math.round(weight / 2 + 5 * random.gaussian()),
      colour,
      ripe: random.uniform() < 0.5,
      picked: new Date(Date.UTC(2026, 0, 1 + random.integer(300))).toISOString().slice(0, 10),
      kind: score > 0 ? 'pear' : 'apple',
    };
  });
}

/** Rows as CSV; null is an empty field, and what needs quotes gets them. */
export function csv(columns: readonly string[], rows: readonly (readonly unknown[])[]): string {
  const field = (value: unknown): string => {
    const text = value === null || value === undefined ? '' : String(value);
    return /[",\n\r]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return `${[columns, ...rows].map((row) => row.map(field).join(',')).join('\n')}\n`;
}

export function fruitCsv(rows: readonly Fruit[]): string {
  return csv(
    fruitColumns,
    rows.map((row) => fruitColumns.map((column) => row[column])),
  );
}

/** mlops.yml of a pipeline on `data.csv`. @param more further lines. */
export function fruitConfig(more = ''): string {
  return `name: fruit
task: classification
data:
  source: data.csv
  target: kind
train:
  params: { trees: 20 }
${more}`;
}
