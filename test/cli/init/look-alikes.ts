import { Random } from '../../../shared/src/base/random.ts';
import { csv } from '../../support/fruit.ts';

/** Small data of the kinds that people have, each with something to learn from. Text of a CSV file by kind. */
export const lookAlikes: Readonly<Record<string, () => string>> = {
  /** Whole numbers to predict. */
  'shells.csv': () => {
    const random = new Random(1);
    const rows = Array.from({ length: 400 }, () => {
      const length = 0.2 + 0.5 * random.uniform();
      const rings = Math.round(3 + 20 * length + 2 * random.gaussian());
      return [['M', 'F', 'I'][random.integer(3)], length.toFixed(3), (length * 0.8).toFixed(3), rings];
    });
    return csv(['Type', 'Length', 'Diameter', 'Rings'], rows);
  },
  /** Two labels that are text, categories, and a column of weights that is almost an identifier. */
  'census_train.csv': () => {
    const random = new Random(2);
    const rows = Array.from({ length: 600 }, () => {
      const [age, hours] = [17 + random.integer(60), 10 + random.integer(60)];
      const degree = ['HS-grad', 'Bachelors', 'Masters'][random.integer(3)];
      const score = (age - 45) / 15 + (hours - 45) / 15 + (degree === 'Masters' ? 1 : 0) + random.gaussian();
      const country = random.uniform() < 0.1 ? null : 'United-States';
      return [age, 10_000 + random.integer(900_000), degree, hours, country, score > 1 ? '>50K' : '<=50K'];
    });
    return csv(['age', 'fnlwgt', 'education', 'hours_per_week', 'native_country', 'income'], rows);
  },
  /** Wide, with a value in each of three classes by a few of its columns. */
  'bases.csv': () => {
    const random = new Random(3);
    const names = [...Array.from({ length: 60 }, (_, index) => `V${index + 1}`), 'LABEL'];
    const rows = Array.from({ length: 300 }, () => {
      const bits = Array.from({ length: 60 }, () => random.integer(2));
      const label = random.uniform() < 0.1 ? 'n' : bits[7] === 1 ? 'ei' : bits[50] === 1 ? 'ie' : 'n';
      return [...bits, label];
    });
    return csv(names, rows);
  },
  /** Few rows, numbers with "?" for missing, 0/1 labels. */
  'masses.csv': () => {
    const random = new Random(4);
    const maybe = (value: number) => (random.uniform() < 0.1 ? '?' : value);
    const rows = Array.from({ length: 250 }, () => {
      const [age, shape, margin] = [20 + random.integer(60), 1 + random.integer(4), 1 + random.integer(5)];
      const score = (age - 50) / 20 + (shape - 2.5) + (margin - 3) / 2 + random.gaussian();
      return [maybe(age), maybe(shape), maybe(margin), maybe(1 + random.integer(4)), score > 0.3 ? 1 : 0];
    });
    return csv(['Age', 'Shape', 'Margin', 'Density', 'Severity'], rows);
  },
  /** Sentences and 0/1 labels. */
  'sentences.csv': () => {
    const random = new Random(5);
    const words = { 1: ['great', 'lovely', 'funny', 'warm'], 0: ['dull', 'awful', 'tired', 'cold'] };
    const filler = ['the', 'film', 'is', 'a', 'story', 'of', 'people', ',', 'and', 'its', 'plot'];
    const rows = Array.from({ length: 500 }, () => {
      const label = random.integer(2) as 0 | 1;
      const sentence = Array.from({ length: 4 + random.integer(10) }, () =>
        random.uniform() < 0.25 ? words[label][random.integer(4)] : filler[random.integer(filler.length)],
      );
      return [`${sentence.join(' ')} `, label];
    });
    return csv(['sentence', 'label'], rows);
  },
  /** Hardly any rows, and nothing to learn. */
  'tiny.csv': () => {
    const random = new Random(6);
    const rows = Array.from({ length: 40 }, () => [
      random.integer(100),
      random.integer(100),
      random.integer(2) ? 'yes' : 'no',
    ]);
    return csv(['a', 'b', 'answer'], rows);
  },
  /** A day a row. */
  'days.csv': () => {
    const random = new Random(7);
    const rows = Array.from({ length: 500 }, (_, day) => {
      const date = new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10);
      const warmth = 10 + 8 * Math.sin((day / 365) * 2 * Math.PI) + random.gaussian();
      return [date, warmth.toFixed(1), (50 - 2 * warmth + 2 * random.gaussian()).toFixed(1)];
    });
    return csv(['date', 'warmth', 'demand'], rows);
  },
};
