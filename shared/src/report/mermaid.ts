import { finitePoints, type LinesBlock } from './chart-tables.ts';
import { extentOf } from './charts/extent.ts';
import { shortenMiddle } from './visible-text.ts';

/** Points of one line: Mermaid draws a dozen or fifty alike, and the text stays small. */
const pointsOfLine = 50;

/** As many as a reader tells apart; Mermaid has no legend, so the colours are named in the text beside it. */
const lineColours = [
  { sign: '🔵', colour: '#3b82c4' },
  { sign: '🟠', colour: '#e0852b' },
  { sign: '🟢', colour: '#3f9e5a' },
  { sign: '🟣', colour: '#9a64c7' },
] as const;

/** Of what the others are held against. */
const referenceColour = { sign: '⚪', colour: '#9aa0a6' } as const;

/**
 * A line chart for Mermaid, which GitHub draws itself; the series have the colours 🔵 🟠 🟢 🟣 in their order,
 * references are grey.
 * Mermaid spreads the values of a line evenly over the x axis, so every series is interpolated at the same
 * evenly spaced places.
 * @returns null where that would not be true to the data: more than four series, fewer than two points, series
 * that do not begin and end at the same x, or numbers that Mermaid cannot write.
 */
export function mermaidLines(block: LinesBlock): { lines: string[]; signs: string[] } | null {
  const series = block.series.map(finitePoints);
  const colours = coloursOf(block);
  if (series.length === 0 || colours === null) return null;
  if (series.some((points) => points.length < 2)) return null;
  const first = series[0][0][0];
  const last = series[0][series[0].length - 1][0];
  if (first === last) return null;
  if (series.some((points) => points[0][0] !== first || points[points.length - 1][0] !== last)) return null;

  const count = Math.min(pointsOfLine, Math.max(...series.map((points) => points.length)));
  const lines = series.map((points) => resample(points, count));
  const [lowest, highest] = extentOf(lines.flat()) ?? [0, 0];
  const margin = (highest - lowest) * 0.05 || Math.abs(highest) * 0.05 || 1;
  const [bottom, top] = block.domain?.y ?? [lowest - margin, highest + margin];
  const xNumber = numberWriter(first, last);
  const yNumber = numberWriter(bottom, top);
  if (xNumber === null || yNumber === null) return null;
  const palette = colours.map(({ colour }) => colour).join(', ');
  return {
    signs: colours.map(({ sign }) => sign),
    lines: [
      `%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "${palette}"}}}}%%`,
      'xychart-beta',
      `  title "${mermaidText(block.title)}"`,
      `  x-axis "${mermaidText(block.x)}" ${xNumber(first)} --> ${xNumber(last)}`,
      `  y-axis "${mermaidText(block.y)}" ${yNumber(bottom)} --> ${yNumber(top)}`,
      ...lines.map((values) => `  line [${values.map(yNumber).join(', ')}]`),
    ],
  };
}

/** @returns null where there are more lines than colours. */
function coloursOf({ series }: LinesBlock): { sign: string; colour: string }[] | null {
  let next = 0;
  const colours = series.map(({ reference }) => (reference ? referenceColour : lineColours[next++]));
  return next > lineColours.length ? null : colours;
}

/**
 * Text between Mermaid's double quotes. Mermaid has no escape that holds everywhere, so what is neither a letter,
 * a digit nor harmless punctuation becomes a space; the full text stands beside the chart.
 */
export function mermaidText(text: string): string {
  const harmless = text
    .replace(/[^\p{L}\p{N} _.,()/=+-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return shortenMiddle(harmless, 60) || ' ';
}

/** Values at `count` evenly spaced places between the first and the last x, by linear interpolation. */
function resample(points: [x: number, y: number][], count: number): number[] {
  const first = points[0][0];
  const last = points[points.length - 1][0];
  const values: number[] = [];
  let next = 1;
  for (let i = 0; i < count; i++) {
    const x = i === count - 1 ? last : first + ((last - first) * i) / (count - 1);
    while (points[next][0] < x) next++;
    const [x0, y0] = points[next - 1];
    const [x1, y1] = points[next];
    values.push(x1 === x0 ? y1 : y0 + ((y1 - y0) * (x - x0)) / (x1 - x0));
  }
  return values;
}

/**
 * Writes numbers of a range without an exponent, a ten-thousandth of the range apart.
 * @returns null where Mermaid could not read them: beyond 10¹⁵, or with more than twenty decimals.
 */
function numberWriter(low: number, high: number): ((value: number) => string) | null {
  const decimals = Math.max(0, 4 - Math.floor(Math.log10(high - low)));
  if (!(decimals <= 20) || Math.max(Math.abs(low), Math.abs(high)) >= 1e15) return null;
  return (value) => {
    const text = value.toFixed(decimals);
    return decimals > 0 ? text.replace(/\.?0+$/, '') : text;
  };
}
