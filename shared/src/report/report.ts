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
  /** Folded away until asked for. */
  folded?: boolean;
  blocks: Block[];
}

export type Block =
  | { kind: 'text'; text: string }
  | { kind: 'facts'; facts: [name: string, value: string][] }
  | { kind: 'table'; table: ReportTable }
  | { kind: 'code'; text: string }
  | { kind: 'bars'; title: string; bars: { label: string; value: number }[] }
  | { kind: 'lines'; title: string; x: string; y: string; series: LineSeries[] }
  | { kind: 'histogram'; title: string; edges: number[]; series: HistogramSeries[] };

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
}

export interface HistogramSeries {
  name: string;
  /** Share of rows in each bin: one fewer than `edges`. */
  shares: number[];
}
