/**
 * One report, rendered as Markdown (pull-request comment, job summary) and as HTML. All text in it is plain:
 * column names, categories and messages come from outside and are escaped by the renderer for where they go.
 */
export interface Report {
  title: string;
  status: ReportStatus;
  /** One sentence that says what was found. */
  headline: string;
  sections: Section[];
}

/** `info` is for stages that judge nothing. */
export type ReportStatus = 'pass' | 'fail' | 'inconclusive' | 'warning' | 'info';

export interface Section {
  heading: string;
  /** Folded away until asked for: everywhere, or all but in the HTML file. */
  folded?: boolean | 'except-file';
  /** Only for the HTML file: a comment and a terminal have no room for it. */
  fileOnly?: boolean;
  blocks: Block[];
}

export type Block =
  | { kind: 'text'; text: string }
  | { kind: 'facts'; facts: [name: string, value: string][] }
  | { kind: 'table'; table: ReportTable }
  | { kind: 'code'; text: string }
  /** On a line of its own; `url` is shown as an address only if it is `http:` or `https:`. */
  | { kind: 'link'; text: string; url: string }
  | { kind: 'bars'; title: string; bars: { label: string; value: number }[] }
  | {
      kind: 'lines';
      title: string;
      x: string;
      y: string;
      series: LineSeries[];
      /** Where the axes begin and end; default where the values do. With it the picture is a square. */
      domain?: { x: readonly [number, number]; y: readonly [number, number] };
      /** In place of the table that follows from the points. */
      figures?: ReportTable;
    }
  | {
      kind: 'intervals';
      title: string;
      /** What the values are. */
      x: string;
      items: IntervalItem[];
      /** What the values are held against. */
      reference?: { label: string; value: number };
    }
  | { kind: 'histogram'; title: string; edges: number[]; series: HistogramSeries[] }
  | { kind: 'distributions'; title: string; series: string[]; items: Distribution[] }
  | {
      kind: 'sparklines';
      title: string;
      /** When the values of all items were taken, the oldest first. */
      times: string[];
      /** What the values should stay below. */
      limit?: { label: string; value: number };
      items: Sparkline[];
    }
  | {
      kind: 'heatmap';
      title: string;
      /** `share`: values in [0, 1]; `signed`: in [-1, 1]. */
      scale: 'share' | 'signed';
      rows: string[];
      columns: string[];
      /** A row of values for each of `rows`; null is drawn as a dot. */
      values: (number | null)[][];
      /** What is written in the cells, where it is not the value. */
      texts?: string[][];
      /** What the picture says, for readers without pictures and beneath the picture. */
      figures: ReportTable;
    };

export interface ReportTable {
  /** What the table shows; absent means that its section's heading says it. */
  caption?: string;
  columns: { heading: string; align?: 'left' | 'right' }[];
  rows: Cell[][];
  /** Said in place of an empty table. */
  empty?: string;
}

export type Cell = string | { text: string; status: ReportStatus };

export interface LineSeries {
  name: string;
  points: [x: number, y: number][];
  /** What else is to be said of each point. */
  notes?: string[];
  /** From where to where the y of each point may be, drawn as a band. */
  ranges?: [lower: number, upper: number][];
  /** One place on the line that matters. */
  mark?: { x: number; y: number; label: string };
  /** Not measured: what the other series are held against, drawn thin. */
  reference?: boolean;
}

/** A value and how far it is known. */
export interface IntervalItem {
  label: string;
  value: number;
  /** Null where it is not known. */
  interval: { lower: number; upper: number } | null;
  /** What else is to be said of it. */
  note?: string;
}

export interface HistogramSeries {
  name: string;
  /** Share of rows in each bin: one fewer than `edges`. */
  shares: number[];
}

/** How one figure among many went, as a small line. */
export interface Sparkline {
  name: string;
  /** One for each of the block's times; null where it is not known. */
  values: (number | null)[];
  note?: string;
}

/** A picture of one column among many, small. */
export interface Distribution {
  name: string;
  /** What is to be said of it in a line or two. */
  note?: string;
  /** Null where there is nothing to draw. */
  shape: DistributionShape | null;
}

/** Shares are of each series, in the order of the block; an empty list means that a series has no values. */
export type DistributionShape =
  /** Bins of equal width between two values. */
  | { kind: 'numbers'; from: string; to: string; shares: number[][] }
  | { kind: 'categories'; labels: string[]; shares: number[][] };
