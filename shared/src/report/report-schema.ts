import { z } from 'zod';
import type {
  Block,
  Distribution,
  HistogramSeries,
  IntervalItem,
  LineSeries,
  Report,
  ReportTable,
  Section,
  Sparkline,
} from './report.ts';

/** Longest text and longest list in a report that comes from outside; renderers shorten both to what can be read. */
const longestText = 100_000;
const longestList = 100_000;
const mostSections = 500;
const mostColumns = 100;

const text = z.string().max(longestText);
const texts = z.array(text).max(longestList);
/** JSON writes null for a figure that is none. */
const figure = z
  .number()
  .nullable()
  .transform((value) => value ?? Number.NaN);
const figures = z.array(figure).max(longestList);
const status = z.enum(['pass', 'fail', 'inconclusive', 'warning', 'info']);

const table = z.strictObject({
  caption: text.optional(),
  columns: z
    .array(z.strictObject({ heading: text, align: z.enum(['left', 'right']).optional() }))
    .max(mostColumns),
  rows: z.array(z.array(z.union([text, z.strictObject({ text, status })])).max(mostColumns)).max(longestList),
  empty: text.optional(),
});

const shape = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('numbers'), from: text, to: text, shares: z.array(figures).max(100) }),
  z.strictObject({ kind: z.literal('categories'), labels: texts, shares: z.array(figures).max(100) }),
]);

const pair = z.tuple([figure, figure]);
const extent = z.tuple([z.number(), z.number()]);
const lineSeries = z.strictObject({
  name: text,
  points: z.array(pair).max(longestList),
  notes: texts.optional(),
  ranges: z.array(pair).max(longestList).optional(),
  mark: z.strictObject({ x: figure, y: figure, label: text }).optional(),
  reference: z.boolean().optional(),
});
const intervalItem = z.strictObject({
  label: text,
  value: figure,
  interval: z.strictObject({ lower: figure, upper: figure }).nullable(),
  note: text.optional(),
});
const histogramSeries = z.strictObject({ name: text, shares: figures });
const sparkline = z.strictObject({
  name: text,
  values: z.array(z.number().nullable()).max(longestList),
  note: text.optional(),
});
const distribution = z.strictObject({ name: text, note: text.optional(), shape: shape.nullable() });

/** One schema a kind of block: the compiler misses none that a report may have. */
const blocks = {
  text: z.strictObject({ kind: z.literal('text'), text }),
  facts: z.strictObject({ kind: z.literal('facts'), facts: z.array(z.tuple([text, text])).max(longestList) }),
  table: z.strictObject({ kind: z.literal('table'), table }),
  code: z.strictObject({ kind: z.literal('code'), text }),
  link: z.strictObject({ kind: z.literal('link'), text, url: text }),
  bars: z.strictObject({
    kind: z.literal('bars'),
    title: text,
    bars: z.array(z.strictObject({ label: text, value: figure })).max(longestList),
  }),
  lines: z.strictObject({
    kind: z.literal('lines'),
    title: text,
    x: text,
    y: text,
    series: z.array(lineSeries).max(100),
    domain: z.strictObject({ x: extent, y: extent }).optional(),
    figures: table.optional(),
  }),
  intervals: z.strictObject({
    kind: z.literal('intervals'),
    title: text,
    x: text,
    items: z.array(intervalItem).max(longestList),
    reference: z.strictObject({ label: text, value: figure }).optional(),
  }),
  histogram: z.strictObject({
    kind: z.literal('histogram'),
    title: text,
    edges: figures,
    series: z.array(histogramSeries).max(100),
  }),
  distributions: z.strictObject({
    kind: z.literal('distributions'),
    title: text,
    series: z.array(text).max(100),
    items: z.array(distribution).max(longestList),
  }),
  sparklines: z.strictObject({
    kind: z.literal('sparklines'),
    title: text,
    times: texts,
    limit: z.strictObject({ label: text, value: z.number() }).optional(),
    items: z.array(sparkline).max(longestList),
  }),
  heatmap: z.strictObject({
    kind: z.literal('heatmap'),
    title: text,
    scale: z.enum(['share', 'signed']),
    rows: texts,
    columns: texts,
    values: z.array(z.array(z.number().nullable()).max(longestList)).max(longestList),
    texts: z.array(texts).max(longestList).optional(),
    figures: table,
  }),
} satisfies { [Kind in Block['kind']]: z.ZodType<Extract<Block, { kind: Kind }>> };

const block = z.discriminatedUnion('kind', [
  blocks.text,
  blocks.facts,
  blocks.table,
  blocks.code,
  blocks.link,
  blocks.bars,
  blocks.lines,
  blocks.intervals,
  blocks.histogram,
  blocks.distributions,
  blocks.sparklines,
  blocks.heatmap,
]);

const section = z.strictObject({
  heading: text,
  folded: z.union([z.boolean(), z.literal('except-file')]).optional(),
  fileOnly: z.boolean().optional(),
  blocks: z.array(block).max(mostSections),
});

/** A report as JSON that somebody else may have written: every part is bounded, and nothing unknown is let through. */
export const reportSchema: z.ZodType<Report> = z.strictObject({
  title: text,
  status,
  headline: text,
  sections: z.array(section).max(mostSections),
});

/** What a schema does not know of a part of the report: it would refuse every report that has it. */
type Unknown<Part, Schema extends z.ZodType> = Exclude<keyof Part, keyof z.infer<Schema>>;
type UnknownOfBlocks = {
  [Kind in Block['kind']]: Unknown<Extract<Block, { kind: Kind }>, (typeof blocks)[Kind]>;
}[Block['kind']];
type Nothing<Keys extends never> = Keys;

/** Does not compile where an optional part of a report is missing from the schemas above. */
export type UnknownParts = Nothing<
  | UnknownOfBlocks
  | Unknown<Section, typeof section>
  | Unknown<ReportTable, typeof table>
  | Unknown<LineSeries, typeof lineSeries>
  | Unknown<IntervalItem, typeof intervalItem>
  | Unknown<HistogramSeries, typeof histogramSeries>
  | Unknown<Distribution, typeof distribution>
  | Unknown<Sparkline, typeof sparkline>
>;
