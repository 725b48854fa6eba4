import { histogramBins } from '../../../../shared/src/data/profile/histogram-bins.ts';
import type {
  CategoricalProfile,
  ColumnProfile,
  NumericProfile,
} from '../../../../shared/src/data/profile/profile.ts';
import { formatNumber, formatPercent } from '../../../../shared/src/report/format.ts';
import type { Block, Distribution } from '../../../../shared/src/report/report.ts';
import { describeSensitive, formatValue } from './values.ts';

/** Categories that are drawn of a column; all others are one bar. */
const drawnCategories = 5;

/** A column of the training split and the same of the test split, which may be empty. */
export interface DrawnColumn {
  readonly name: string;
  readonly role: string;
  readonly train: ColumnProfile;
  readonly test: ColumnProfile;
  readonly sensitive: boolean;
}

/** How the values of each column are spread, in the training and in the test split; ids are not drawn. */
export function distributionsBlock(columns: readonly DrawnColumn[]): Block {
  return {
    kind: 'distributions',
    title: 'How the values are spread',
    series: ['train', 'test'],
    items: columns.filter(({ role }) => role !== 'id').map(distribution),
  };
}

function distribution({ name, train, test, sensitive }: DrawnColumn): Distribution {
  const missing = train.missing / Math.max(1, train.rows);
  const notes = missing > 0 ? [`${formatPercent(missing)} missing`] : [];
  if (sensitive) return { name, shape: null, note: [describeSensitive(train), ...notes].join('; ') };
  const drawn =
    train.kind === 'numeric' && test.kind === 'numeric'
      ? numbers(train, test)
      : categories(train as CategoricalProfile, test as CategoricalProfile);
  const note = [...drawn.notes, ...notes].join('; ');
  return { name, shape: drawn.shape, ...(note === '' ? {} : { note }) };
}

interface Drawn {
  shape: Distribution['shape'];
  notes: string[];
}

function numbers(train: NumericProfile, test: NumericProfile): Drawn {
  const bins = histogramBins([train, test]);
  if (bins === null) return { shape: null, notes: ['no values'] };
  const { type } = train;
  const extreme = (key: 'minimum' | 'maximum', choose: (...values: number[]) => number): string => {
    const known = [train[key], test[key]].filter((value) => value !== null);
    return formatValue(choose(...known), type);
  };
  const notes: string[] = [];
  if (bins.clippedBelow) notes.push(`cut at the 1st percentile, lowest ${extreme('minimum', Math.min)}`);
  if (bins.clippedAbove) notes.push(`cut at the 99th percentile, highest ${extreme('maximum', Math.max)}`);
  if (bins.low === bins.high) notes.push('one value');
  const shape: Drawn['shape'] = {
    kind: 'numbers',
    from: formatValue(bins.low, type),
    to: formatValue(bins.high, type),
    shares: bins.shares,
  };
  return { shape, notes };
}

function categories(train: CategoricalProfile, test: CategoricalProfile): Drawn {
  const named = Object.entries(train.categories).sort(([, a], [, b]) => b - a);
  const distinct = train.distinct === null ? '' : `${formatNumber(train.distinct)} distinct`;
  if (named.length === 0) {
    const present = train.missing < train.rows;
    return { shape: null, notes: [present ? `no category of ten rows or more; ${distinct}` : 'no values'] };
  }
  const labels = named.slice(0, drawnCategories).map(([label]) => label);
  const shares = [train, test].map((profile) => {
    const present = profile.rows - profile.missing;
    if (present === 0) return [];
    const known = labels.map((label) =>
      Object.hasOwn(profile.categories, label) ? profile.categories[label] / present : 0,
    );
    return [...known, Math.max(0, 1 - known.reduce((sum, share) => sum + share, 0))];
  });
  const others = (train.distinct ?? named.length + 1) - labels.length;
  const hasOthers = others > 0;
  return {
    shape: {
      kind: 'categories',
      labels: hasOthers ? [...labels, `${formatNumber(others)} more`] : labels,
      shares: hasOthers ? shares : shares.map((known) => known.slice(0, labels.length)),
    },
    notes: [],
  };
}
