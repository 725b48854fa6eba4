import { linearScale, type Scale } from './scale.ts';
import { place, svgText, widthOf } from './svg.ts';

/** Where values are drawn, in units. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The vertical axis: a scale, and lines across the plot with their values to the left of it. */
export function verticalAxis(
  extent: readonly [number, number],
  range: { top: number; bottom: number },
  options: { count: number; round: boolean; format: (value: number) => string },
): { scale: Scale; left: number; draw(right: number): string[] } {
  const scale = linearScale(extent, [range.bottom, range.top], options);
  const labels = scale.ticks.map(options.format);
  const left = Math.ceil(widthOf(labels)) + 12;
  return {
    scale,
    left,
    draw: (right) =>
      scale.ticks.flatMap((tick, index) => {
        const at = place(scale.at(tick));
        return [
          `<line class="grid" x1="${left}" x2="${place(right)}" y1="${at}" y2="${at}"/>`,
          svgText(labels[index], left - 8, scale.at(tick) + 5, 'end'),
        ];
      }),
  };
}

/** The horizontal axis: a line under the plot, and as many values as have room. */
export function horizontalAxis(
  extent: readonly [number, number],
  plot: Plot,
  format: (value: number) => string,
): { scale: Scale; content: string[] } {
  const most = Math.max(2, Math.floor((plot.right - plot.left) / 70));
  let scale = linearScale(extent, [plot.left, plot.right], { count: Math.min(6, most) });
  for (let count = Math.min(6, most) - 1; count >= 1 && crowded(scale, plot, format); count--) {
    scale = linearScale(extent, [plot.left, plot.right], { count });
  }
  return {
    scale,
    content: [
      `<line class="axis" x1="${place(plot.left)}" x2="${place(plot.right)}" y1="${place(plot.bottom)}" y2="${place(plot.bottom)}"/>`,
      ...scale.ticks.map((tick) => svgText(format(tick), scale.at(tick), plot.bottom + 22, 'middle')),
    ],
  };
}

function crowded({ ticks }: Scale, { left, right }: Plot, format: (value: number) => string): boolean {
  return ticks.length * (widthOf(ticks.map(format)) + 14) > right - left + 40;
}
