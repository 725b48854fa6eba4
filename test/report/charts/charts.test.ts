import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { LinesBlock } from '../../../shared/src/report/chart-tables.ts';
import { barsChart } from '../../../shared/src/report/charts/bars.ts';
import { extentOf } from '../../../shared/src/report/charts/extent.ts';
import { histogramChart } from '../../../shared/src/report/charts/histogram.ts';
import { intervalsChart } from '../../../shared/src/report/charts/intervals.ts';
import { linesChart } from '../../../shared/src/report/charts/lines.ts';
import { linearScale } from '../../../shared/src/report/charts/scale.ts';

function numbersOf(svg: string, pattern: RegExp): number[] {
  return [...svg.matchAll(pattern)].map(([, value]) => Number(value));
}

describe('scales', () => {
  test('ticks are round and inside', () => {
    assert.deepEqual(linearScale([0.013, 0.987], [0, 100], { count: 5 }).ticks, [0.2, 0.4, 0.6, 0.8]);
    assert.deepEqual(
      linearScale([0.013, 0.987], [0, 100], { count: 5, round: true }).ticks,
      [0, 0.2, 0.4, 0.6, 0.8, 1],
    );
    assert.deepEqual(linearScale([-3, 12], [0, 100], { count: 3, round: true }).ticks, [-5, 0, 5, 10, 15]);
  });

  test('a single value, and values that floating point can hardly tell apart', () => {
    const single = linearScale([5, 5], [0, 100], { count: 4 });
    assert.equal(single.at(5), 50);
    const huge = linearScale([1e16, 1e16 + 4], [0, 100], { count: 5 });
    assert.ok(huge.ticks.length < 20);
  });

  test('the extent leaves out what cannot be drawn', () => {
    assert.deepEqual(extentOf([3, Number.NaN, -1, Number.POSITIVE_INFINITY]), [-1, 3]);
    assert.equal(extentOf([Number.NaN]), null);
  });
});

/** The points of the first line. */
function pathOf(svg: string): string[] {
  return / d="M([^"]+)"/.exec(svg)![1].split('L');
}

describe('charts', () => {
  test('bars grow from zero in both directions', () => {
    const { svg } = barsChart(
      {
        kind: 'bars',
        title: 't',
        bars: [
          { label: 'a', value: 3 },
          { label: 'b', value: -1 },
          { label: 'c', value: Number.NaN },
        ],
      },
      560,
    );
    const widths = numbersOf(svg, /class="series-1"[^>]*width="([^"]+)"/g);
    assert.deepEqual(widths, [420, 140, 0]);
    assert.deepEqual(numbersOf(svg, /class="series-1" x="([^"]+)"/g), [140, 0, 140]);
  });

  test('of very many bars the first are drawn', () => {
    const bars = Array.from({ length: 1000 }, (_, i) => ({ label: `bar ${i}`, value: 1000 - i }));
    const { svg } = barsChart({ kind: 'bars', title: 't', bars }, 440);
    assert.equal(svg.match(/class="series-1"/g)?.length, 30);
    assert.ok(svg.includes('… and 970 more'));
  });

  test('a long line is thinned without losing its peak', () => {
    const points = Array.from({ length: 100_000 }, (_, i): [number, number] => [i, i === 54_321 ? 9 : 0]);
    const block: LinesBlock = { kind: 'lines', title: 't', x: 'x', y: 'y', series: [{ name: 's', points }] };
    const path = pathOf(linesChart(block, 560).svg);
    assert.ok(path.length <= 602);
    const heights = path.map((point) => Number(point.split(',')[1]));
    assert.equal(heights.filter((y) => y < Math.max(...heights)).length, 1);
  });

  test('a line of one point is a dot, and points come in any order', () => {
    const draw = (points: [number, number][]): string =>
      linesChart({ kind: 'lines', title: 't', x: 'x', y: 'y', series: [{ name: 's', points }] }, 560).svg;
    assert.match(draw([[1, 1]]), /<circle/);
    const xs = pathOf(
      draw([
        [3, 1],
        [1, 2],
        [2, 3],
      ]),
    ).map((point) => Number.parseFloat(point));
    assert.deepEqual(
      xs,
      xs.toSorted((a, b) => a - b),
    );
  });

  test('a histogram draws every series in every bin, as high as its share', () => {
    const { svg, legend } = histogramChart(
      {
        kind: 'histogram',
        title: 't',
        edges: [0, 1, 100],
        series: [
          { name: 'then', shares: [0.25, 0.75] },
          { name: 'now', shares: [0.5, 0.5] },
        ],
      },
      440,
    );
    assert.deepEqual(
      legend.map(({ name }) => name),
      ['then', 'now'],
    );
    const heights = numbersOf(svg, /class="bin series-\d" [^>]*height="([^"]+)"><title>/g);
    assert.equal(heights.length, 4);
    assert.ok(Math.abs(heights[2] - 3 * heights[0]) < 0.5);
    assert.equal(heights[1], heights[3]);
    assert.ok(svg.includes('<title>now, 1 – 100: 50%</title>'));
  });

  test('numbers at the edge of floating point end in a picture', () => {
    const points: [number, number][] = [
      [-1e308, 1e308],
      [1e308, -1e308],
      [1e16, 1e16],
      [1e16 + 2, 1e16 + 2],
    ];
    const svgs = [
      linesChart({ kind: 'lines', title: 't', x: 'x', y: 'y', series: [{ name: 's', points }] }, 560),
      barsChart({ kind: 'bars', title: 't', bars: points.map(([, value]) => ({ label: 'b', value })) }, 560),
      intervalsChart(
        {
          kind: 'intervals',
          title: 't',
          x: 'x',
          items: points.map(([, value]) => ({
            label: 'b',
            value,
            interval: { lower: -1e308, upper: value },
          })),
        },
        560,
      ),
      histogramChart(
        {
          kind: 'histogram',
          title: 't',
          edges: [-1e308, 0, 1e308],
          series: [{ name: 's', shares: [1e308, 1e-300] }],
        },
        560,
      ),
    ];
    for (const { svg } of svgs) assert.doesNotMatch(svg, /NaN|Infinity/);
  });

  test('references keep out of the colours, and out of what is told of points', () => {
    const { svg, legend } = linesChart(
      {
        kind: 'lines',
        title: 't',
        x: 'x',
        y: 'y',
        domain: { x: [0, 1], y: [0, 1] },
        series: [
          {
            name: 'chance',
            reference: true,
            points: [
              [0, 0],
              [1, 1],
            ],
          },
          {
            name: 'a',
            points: [
              [0, 0.5],
              [1, 1],
            ],
            notes: ['n;1', ''],
            ranges: [
              [0.4, 0.6],
              [0.9, 1],
            ],
          },
        ],
      },
      440,
    );
    assert.deepEqual(
      legend.map((key) => key.class),
      ['line reference', 'line series-1'],
    );
    assert.deepEqual(svg.match(/data-values="[^"]*"/g), ['data-values="0|0.5|0.4 to 0.6|n,1;1|1|0.9 to 1"']);
    assert.equal(svg.match(/class="band series-1"/g)?.length, 1);
  });

  test('values stand where their intervals and the reference do', () => {
    const { svg } = intervalsChart(
      {
        kind: 'intervals',
        title: 't',
        x: 'recall',
        reference: { label: 'All rows', value: 0.5 },
        items: [
          { label: 'a', value: 0.5, interval: { lower: 0.25, upper: 0.75 }, note: '20 rows' },
          { label: 'b', value: 0.7, interval: null },
        ],
      },
      560,
    );
    const [centre] = numbersOf(svg, /<circle class="series-1" cx="([^"]+)"/g);
    const [from] = numbersOf(svg, /class="whisker series-1" x1="([^"]+)"/g);
    const [to] = numbersOf(svg, /class="whisker series-1" x1="[^"]+" x2="([^"]+)"/g);
    assert.ok(Math.abs(centre - (from + to) / 2) < 0.2);
    assert.deepEqual(numbersOf(svg, /class="line reference" x1="([^"]+)"/g), [centre]);
    assert.ok(svg.includes('<title>a: 0.5 (0.25 to 0.75), 20 rows</title>'));
  });
});
