export const id = 3096;
export const ids = [3096];
export const modules = {

/***/ 12510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ htmlBlocks)
});

// EXTERNAL MODULE: ./build/shared/src/report/chart-tables.js
var chart_tables = __webpack_require__(27360);
// EXTERNAL MODULE: ./build/shared/src/report/format.js
var report_format = __webpack_require__(20089);
// EXTERNAL MODULE: ./build/shared/src/report/html-escape.js
var html_escape = __webpack_require__(19595);
// EXTERNAL MODULE: ./build/shared/src/report/charts/extent.js
var charts_extent = __webpack_require__(28838);
// EXTERNAL MODULE: ./node_modules/d3-scale/dist/d3-scale.mjs + 4 modules
var d3_scale = __webpack_require__(25602);
;// CONCATENATED MODULE: ./build/shared/src/report/charts/scale.js

/**
 * A linear scale that maps [low, high] to [start, end], widened to round numbers where `round` is set.
 * @param count about how many ticks.
 */
function linearScale([low, high], [start, end], options) {
    const margin = low === high ? Math.abs(low) * 0.1 || 1 : 0;
    const scale = (0,d3_scale/* scaleLinear */.m4)([low - margin, high + margin], [start, end]);
    if (options.round)
        scale.nice(options.count);
    // Values that floating point hardly tells apart would have the same tick many times.
    return { ticks: [...new Set(scale.ticks(options.count))].slice(0, 3 * options.count), at: scale };
}

;// CONCATENATED MODULE: ./build/shared/src/report/charts/svg.js

/** Colours and dashes there are; further series stand in the table beneath only. */
const drawnSeries = 6;
/** About how wide a character is, in units; on a phone charts are narrower and their text is larger. */
const characterWidth = 9.6;
/**
 * A picture with its title and description for those who do not see it. Colours come from the page's classes
 * `series-1` … `series-6`, `axis`, `grid`. What the page's script finds in it, it shows under the pointer: `title`
 * elements of marks, and paths with `data-values`.
 * @param content SVG elements, escaped.
 */
function svg(options) {
    const classes = options.look === undefined ? 'chart' : `chart ${options.look}`;
    const size = options.look === 'natural' ? ` width="${place(options.width)}" height="${place(options.height)}"` : '';
    const { axes } = options;
    const names = axes === undefined ? '' : ` data-x="${(0,html_escape/* escapeHtml */.ZD)(axes.x, 60)}" data-y="${(0,html_escape/* escapeHtml */.ZD)(axes.y, 60)}"`;
    return [
        `<svg viewBox="0 0 ${place(options.width)} ${place(options.height)}"${size} role="img" class="${classes}"${names}>`,
        `<title>${(0,html_escape/* escapeHtml */.ZD)(options.title)}</title>`,
        `<desc>${(0,html_escape/* escapeHtml */.ZD)(options.description, 500)}</desc>`,
        ...options.content,
        '</svg>',
    ].join('\n');
}
/** Text at a place; `anchor` says which end of it is there. */
function svgText(text, x, y, anchor = 'start', limit = 40) {
    const at = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
    return `<text x="${place(x)}" y="${place(y)}"${at}>${(0,html_escape/* escapeHtml */.ZD)(text, limit)}</text>`;
}
/** Room that the longest of some texts has, in units. */
function widthOf(texts) {
    return Math.max(0, ...texts.map((text) => text.length)) * characterWidth;
}
/** A place on the picture, to a tenth of a unit. */
function place(value) {
    return String(Math.round(value * 10) / 10);
}

;// CONCATENATED MODULE: ./build/shared/src/report/charts/bars.js





/** More bars than this are hard to read; the rest stands in the table beneath. */
const drawnBars = 30;
const barDistance = 44;
/** Horizontal bars from zero, each below its name, so that long names have room. */
function barsChart(block, width) {
    const bars = block.bars.slice(0, drawnBars);
    const [low, high] = (0,charts_extent/* extentOf */.O)([0, ...bars.map(({ value }) => value)]) ?? [0, 1];
    const scale = linearScale(low === high ? [0, 1] : [low, high], [0, width], { count: 5 });
    const zero = scale.at(0);
    const content = bars.flatMap(({ label, value }, index) => {
        const top = index * barDistance;
        const end = (0,charts_extent/* isDrawable */.H)(value) ? scale.at(value) : zero;
        const figure = (0,report_format/* formatNumber */.ZV)(value);
        return [
            `<g><title>${(0,html_escape/* escapeHtml */.ZD)(label)}: ${figure}</title>`,
            `<rect class="ground" x="0" y="${top}" width="${width}" height="${barDistance}"/>`,
            svgText(label, 0, top + 15, 'start', width === 560 ? 50 : 36),
            svgText(figure, width, top + 15, 'end'),
            `<rect class="track" x="0" y="${top + 24}" width="${width}" height="8" rx="2"/>`,
            `<rect class="series-1" x="${place(Math.min(zero, end))}" y="${top + 24}" width="${place(Math.abs(end - zero))}" height="8" rx="2"/>`,
            '</g>',
        ];
    });
    const more = block.bars.length - bars.length;
    if (more > 0)
        content.push(svgText(`… and ${(0,report_format/* formatNumber */.ZV)(more)} more`, 0, bars.length * barDistance + 15));
    return {
        legend: [],
        svg: svg({
            width,
            height: Math.max(1, bars.length + (more > 0 ? 1 : 0)) * barDistance,
            title: block.title,
            description: `Bar chart with ${(0,report_format/* formatNumber */.ZV)(block.bars.length)} bars. Its figures are in the table below it.`,
            content,
        }),
    };
}

// EXTERNAL MODULE: ./build/shared/src/report/terminal-text.js
var terminal_text = __webpack_require__(39084);
// EXTERNAL MODULE: ./build/shared/src/report/visible-text.js
var visible_text = __webpack_require__(87612);
;// CONCATENATED MODULE: ./build/shared/src/report/charts/heatmap.js





/** Shades of a colour, as the page's classes `shade-1` … `shade-10`. */
const shades = 10;
const heatmap_top = 62;
const gap = 8;
/** Beside the rows there is room for names, within these limits in units. */
const narrowestNames = 60;
const widestNames = 190;
const labelColumns = 24;
/** More columns than this have numbers instead of names above them. */
const mostNamedColumns = 5;
const wideCell = 90;
/** Width of a picture with numbered columns; it scrolls where there is less room. */
const wideChart = 640;
/** Above narrower cells every second number is left out. */
const narrowCell = 20;
/** More rows or columns than this cannot be told apart; the figures have them. */
const mostDrawn = 60;
/** Cells as dark as their values are large, with one colour above zero and one below. */
function heatmapChart(block) {
    const rows = block.rows.slice(0, mostDrawn);
    const columns = block.columns.slice(0, mostDrawn);
    const named = columns.length <= mostNamedColumns;
    const labels = rows.map((name) => (0,terminal_text/* cut */.Jj)((0,visible_text/* visibleLine */.P8)(name), named ? labelColumns : labelColumns - 3));
    const left = Math.min(widestNames, Math.max(narrowestNames, widthOf(labels) + gap + (named ? 0 : 24)));
    const cellWidth = named ? wideCell : Math.min(wideCell, (wideChart - left) / columns.length);
    const cellHeight = named ? 30 : Math.max(16, Math.min(24, cellWidth));
    const format = block.scale === 'share' ? report_format/* formatPercent */.l9 : report_format/* formatNumber */.ZV;
    const content = legend(block.scale, left);
    columns.forEach((name, column) => {
        if (!named && cellWidth < narrowCell && column % 2 === 1)
            return;
        const head = named ? (0,terminal_text/* cut */.Jj)((0,visible_text/* visibleLine */.P8)(name), 11) : String(column + 1);
        const x = left + cellWidth * (column + 0.5);
        content.push(`<text x="${place(x)}" y="${heatmap_top - 8}" text-anchor="middle">${(0,html_escape/* escapeSigns */.yK)(head)}</text>`);
    });
    rows.forEach((name, row) => {
        const y = heatmap_top + row * cellHeight;
        const middle = place(y + cellHeight / 2 + 4.5);
        content.push(`<text x="0" y="${middle}">${(0,html_escape/* escapeSigns */.yK)(labels[row])}</text>`);
        if (!named)
            content.push(svgText(String(row + 1), left - gap, Number(middle), 'end'));
        columns.forEach((columnName, column) => {
            const value = block.values[row]?.[column] ?? null;
            const x = left + column * cellWidth;
            const figure = format(value);
            const given = block.texts?.[row]?.[column];
            const said = given === undefined ? figure : `${(0,html_escape/* escapeHtml */.ZD)(given, 40)}, ${figure}`;
            const area = `x="${place(x + 0.5)}" y="${place(y + 0.5)}" width="${place(cellWidth - 1)}" height="${place(cellHeight - 1)}"`;
            content.push(`<rect class="${cellClass(value, block.scale)}" ${area}><title>${(0,html_escape/* escapeHtml */.ZD)(name, 60)}, ${(0,html_escape/* escapeHtml */.ZD)(columnName, 60)}: ${said}</title></rect>`);
            const text = cellText(given, { figure, value, named, cellWidth });
            if (text === '')
                return;
            const look = textClass(value, block.scale);
            content.push(`<text x="${place(x + cellWidth / 2)}" y="${middle}" text-anchor="middle" class="${look}">${(0,html_escape/* escapeHtml */.ZD)(text, 12)}</text>`);
        });
    });
    const chart = svg({
        width: named ? Math.max(left + columns.length * cellWidth, left + 160) : wideChart,
        height: Math.ceil(heatmap_top + rows.length * cellHeight + 4),
        look: named ? 'natural' : 'wide',
        title: block.title,
        description: `Heat map of ${(0,report_format/* formatNumber */.ZV)(rows.length)} rows and ${(0,report_format/* formatNumber */.ZV)(columns.length)} columns. Its figures are in the table below it.`,
        content,
    });
    return { legend: [], svg: chart };
}
/** What is written in a cell, as far as it has room. */
function cellText(given, { figure, value, named, cellWidth, }) {
    if (named)
        return given ?? figure;
    if (given !== undefined && widthOf([given]) <= cellWidth)
        return given;
    return value === null ? '·' : '';
}
/** Shades from which on a figure is written in another colour, as the page's light and dark colours need it. */
const middleShade = 6;
const strongShade = 9;
function shadeOf(value, scale) {
    const shade = Math.round(Math.min(1, Math.abs(value ?? 0)) * shades) || 0;
    // A few rows are not none, but a weak correlation is.
    return scale === 'share' && value !== null && value > 0 ? Math.max(1, shade) : shade;
}
function cellClass(value, scale) {
    const shade = shadeOf(value, scale);
    return `heat${value !== null && value < 0 && shade > 0 ? ' below' : ''} shade-${shade}`;
}
function textClass(value, scale) {
    const shade = shadeOf(value, scale);
    if (shade < middleShade)
        return 'on-pale';
    return `on-${shade < strongShade ? 'middle' : 'strong'}${(value ?? 0) < 0 ? ' below' : ''}`;
}
function legend(scale, left) {
    const values = scale === 'share' ? [0, 0.25, 0.5, 0.75, 1] : [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1];
    const format = scale === 'share' ? report_format/* formatPercent */.l9 : report_format/* formatNumber */.ZV;
    const size = 20;
    return [
        ...values.map((value, index) => `<rect class="${cellClass(value, scale)}" x="${place(left + index * size)}" y="2" width="${size - 1}" height="14"/>`),
        svgText(format(values[0]), left - gap, 14, 'end'),
        svgText(format(1), left + values.length * size + gap, 14),
    ];
}

;// CONCATENATED MODULE: ./build/shared/src/report/charts/axes.js


/** The vertical axis: a scale, and lines across the plot with their values to the left of it. */
function verticalAxis(extent, range, options) {
    const scale = linearScale(extent, [range.bottom, range.top], options);
    const labels = scale.ticks.map(options.format);
    const left = Math.ceil(widthOf(labels)) + 12;
    return {
        scale,
        left,
        draw: (right) => scale.ticks.flatMap((tick, index) => {
            const at = place(scale.at(tick));
            return [
                `<line class="grid" x1="${left}" x2="${place(right)}" y1="${at}" y2="${at}"/>`,
                svgText(labels[index], left - 8, scale.at(tick) + 5, 'end'),
            ];
        }),
    };
}
/** The horizontal axis: a line under the plot, and as many values as have room. */
function horizontalAxis(extent, plot, format) {
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
function crowded({ ticks }, { left, right }, format) {
    return ticks.length * (widthOf(ticks.map(format)) + 14) > right - left + 40;
}

;// CONCATENATED MODULE: ./build/shared/src/report/charts/histogram.js






const histogram_top = 16;
const bottom = histogram_top + 220;
/**
 * The share of rows in each bin, the series side by side. All bins are drawn equally wide, whatever their range:
 * heights are shares, so the widths of unequal bins would mislead.
 */
function histogramChart(block, width) {
    const series = block.series.slice(0, drawnSeries);
    const labels = (0,chart_tables/* binLabels */.H1)(block.edges);
    const right = width - 14;
    const [, highest] = (0,charts_extent/* extentOf */.O)([0, ...series.flatMap(({ shares }) => shares)]) ?? [0, 0];
    const y = verticalAxis([0, highest || 1], { top: histogram_top, bottom }, { count: 4, round: true, format: report_format/* formatPercent */.l9 });
    const { left } = y;
    const content = y.draw(right);
    const slot = (right - left) / Math.max(1, labels.length);
    const barWidth = (slot * 0.84) / Math.max(1, series.length);
    // The first of several is what the others are held against, and hollow.
    const look = (index) => `bin series-${series.length === 1 ? 2 : index + 1}`;
    labels.forEach((label, bin) => {
        series.forEach(({ name, shares }, index) => {
            const share = shares[bin];
            if (share === undefined || !(0,charts_extent/* isDrawable */.H)(share))
                return;
            const x = left + slot * (bin + 0.08) + barWidth * index;
            const at = y.scale.at(share);
            content.push(`<rect class="${look(index)}" x="${place(x)}" y="${place(at)}" width="${place(barWidth)}" height="${place(bottom - at)}"><title>${(0,html_escape/* escapeHtml */.ZD)(name, 60)}, ${(0,html_escape/* escapeHtml */.ZD)(label)}: ${(0,report_format/* formatPercent */.l9)(share)}</title></rect>`);
        });
    });
    content.push(`<line class="axis" x1="${left}" x2="${right}" y1="${bottom}" y2="${bottom}"/>`);
    content.push(...edgeLabels(block.edges, left, right));
    return {
        legend: series.map(({ name }, index) => ({ class: look(index), name })),
        svg: svg({
            width,
            height: bottom + 34,
            title: block.title,
            description: `Histogram with ${labels.length} bins of ${series.map(({ name }) => name).join(' and ')}. Its figures are in the table below it.`,
            content,
        }),
    };
}
/** As many edges as have room. */
function edgeLabels(edges, left, right) {
    const bins = edges.length - 1;
    if (bins < 1)
        return [];
    const texts = edges.map(report_format/* formatNumber */.ZV);
    const room = Math.max(1, Math.floor((right - left) / (widthOf(texts) + 12)));
    const distance = Math.max(1, Math.ceil(bins / room));
    const content = [];
    for (let edge = 0; edge <= bins; edge += distance) {
        const anchor = edge === 0 ? 'start' : edge === bins ? 'end' : 'middle';
        content.push(svgText(texts[edge], left + ((right - left) * edge) / bins, bottom + 22, anchor));
    }
    return content;
}

;// CONCATENATED MODULE: ./build/shared/src/report/charts/intervals.js





/** More than this are hard to read; the rest stands in the table beneath. */
const drawnItems = 30;
const distance = 42;
const left = 12;
/** A dot for each value and a line for its interval, each below its name, against a common reference. */
function intervalsChart(block, width) {
    const items = block.items.filter(({ value }) => (0,charts_extent/* isDrawable */.H)(value)).slice(0, drawnItems);
    const extent = (0,charts_extent/* extentOf */.O)([
        ...items.flatMap(({ value, interval }) => [value, interval?.lower ?? value, interval?.upper ?? value]),
        ...(block.reference === undefined ? [] : [block.reference.value]),
    ]);
    if (items.length === 0 || extent === null) {
        const content = [svgText('Nothing to draw.', 0, 20)];
        return {
            legend: [],
            svg: svg({ width, height: 56, title: block.title, description: 'There is nothing to draw.', content }),
        };
    }
    // The values have a column of their own: a line through a figure makes another one of it.
    const right = width - widthOf(items.map(({ value }) => (0,report_format/* formatNumber */.ZV)(value))) - 16;
    const plot = { left, right, top: 0, bottom: items.length * distance + 8 };
    const spare = (extent[1] - extent[0]) * 0.03;
    const { scale, content } = horizontalAxis([extent[0] - spare, extent[1] + spare], plot, report_format/* formatNumber */.ZV);
    const { reference } = block;
    if (reference !== undefined && (0,charts_extent/* isDrawable */.H)(reference.value)) {
        const at = place(scale.at(reference.value));
        content.push(`<line class="line reference" x1="${at}" x2="${at}" y1="0" y2="${plot.bottom}"/>`);
    }
    items.forEach((item, index) => {
        content.push(...row(item, index * distance, scale, width));
    });
    content.push(svgText(block.x, right, plot.bottom + 48, 'end'));
    const more = block.items.length - items.length;
    if (more > 0)
        content.push(svgText(`… and ${(0,report_format/* formatNumber */.ZV)(more)} more`, 0, plot.bottom + 48));
    return {
        legend: [
            { class: 'series-1', name: 'Value and interval' },
            ...(reference === undefined
                ? []
                : [{ class: 'line reference', name: `${reference.label}: ${(0,report_format/* formatNumber */.ZV)(reference.value)}` }]),
        ],
        svg: svg({
            width,
            height: plot.bottom + 58,
            title: block.title,
            description: `Values of ${block.x} with their intervals: ${(0,report_format/* formatNumber */.ZV)(block.items.length)} rows. Its figures are in the table below it.`,
            content,
        }),
    };
}
function row({ label, value, interval, note }, top, scale, width) {
    const y = top + 30;
    const figure = (0,report_format/* formatNumber */.ZV)(value);
    const reach = interval === null ? '' : ` (${(0,report_format/* formatNumber */.ZV)(interval.lower)} to ${(0,report_format/* formatNumber */.ZV)(interval.upper)})`;
    const more = note === undefined ? '' : `, ${(0,html_escape/* escapeHtml */.ZD)(note, 120)}`;
    const content = [
        `<g><title>${(0,html_escape/* escapeHtml */.ZD)(label, 120)}: ${figure}${reach}${more}</title>`,
        `<rect class="ground" x="0" y="${top}" width="${width}" height="${distance}"/>`,
        svgText(label, 0, top + 15, 'start', width === 560 ? 50 : 36),
        svgText(figure, width, top + 15, 'end'),
    ];
    if (interval !== null && (0,charts_extent/* isDrawable */.H)(interval.lower) && (0,charts_extent/* isDrawable */.H)(interval.upper)) {
        content.push(`<line class="whisker series-1" x1="${place(scale.at(interval.lower))}" x2="${place(scale.at(interval.upper))}" y1="${y}" y2="${y}"/>`);
    }
    content.push(`<circle class="series-1" cx="${place(scale.at(value))}" cy="${y}" r="4.5"/>`, '</g>');
    return content;
}

// EXTERNAL MODULE: ./node_modules/d3-shape/dist/d3-shape.mjs + 1 modules
var d3_shape = __webpack_require__(76879);
;// CONCATENATED MODULE: ./build/shared/src/report/charts/lines.js






const lines_top = 34;
/** A picture is no finer than this: lines with more points are thinned. */
const mostPoints = 600;
/** Lines over a numeric axis. Each series has a colour and a dash pattern of its own. */
function linesChart(block, width) {
    const drawn = drawnOf(block.series);
    const right = width - 24;
    const bottom = lines_top + (block.domain === undefined ? 240 : 300);
    const height = bottom + 54;
    const points = drawn.flatMap((one) => one.points);
    const xExtent = block.domain?.x ?? (0,charts_extent/* extentOf */.O)(points.map(({ x }) => x));
    const yExtent = block.domain?.y ?? (0,charts_extent/* extentOf */.O)(points.flatMap(({ y, range }) => [y, ...(range ?? [])]));
    if (points.length === 0 || xExtent === null || yExtent === null) {
        const content = [svgText('Nothing to draw.', 0, 20)];
        return {
            legend: [],
            svg: svg({ width, height: 56, title: block.title, description: 'There is nothing to draw.', content }),
        };
    }
    const y = verticalAxis(yExtent, { top: lines_top, bottom }, { count: 5, round: block.domain === undefined, format: report_format/* formatNumber */.ZV });
    const plot = { left: y.left, right, top: lines_top, bottom };
    const x = horizontalAxis(xExtent, plot, report_format/* formatNumber */.ZV);
    const content = [
        svgText(block.y, 0, lines_top - 16),
        ...y.draw(right),
        ...x.content,
        svgText(block.x, right, bottom + 46, 'end'),
        ...drawn.map((one) => bandOf(one, x.scale, y.scale)),
        ...drawn.map((one) => lineOf(one, x.scale, y.scale)),
        ...drawn.map((one) => markOf(one, x.scale, y.scale)),
    ].filter((element) => element !== '');
    return {
        legend: drawn.map(({ series, look }) => ({ class: `line ${look}`, name: series.name })),
        svg: svg({
            width,
            height,
            title: block.title,
            description: describe(block, drawn),
            axes: { x: block.x, y: block.y },
            content,
        }),
    };
}
/** References keep out of the way of the colours. */
function drawnOf(all) {
    let colour = 0;
    return all
        .map((series) => ({ series, look: series.reference ? 'reference' : `series-${++colour}` }))
        .slice(0, drawnSeries)
        .map(({ series, look }) => ({ series, look, points: thinned(drawablePoints(series)) }));
}
function drawablePoints({ points, notes, ranges }) {
    return points
        .map(([x, y], index) => {
        const range = ranges?.[index];
        return { x, y, note: notes?.[index] ?? '', range: range?.every(charts_extent/* isDrawable */.H) ? range : null };
    })
        .filter(({ x, y }) => (0,charts_extent/* isDrawable */.H)(x) && (0,charts_extent/* isDrawable */.H)(y))
        .sort((a, b) => a.x - b.x);
}
function bandOf({ points, look }, x, y) {
    const band = points.filter(({ range }) => range !== null);
    if (band.length < 2)
        return '';
    const path = (0,d3_shape/* area */.Wc)((point) => x.at(point.x), (point) => y.at(point.range[0]), (point) => y.at(point.range[1])).digits(1);
    return `<path class="band ${look}" d="${path(band)}"/>`;
}
/** The line, with what the page's script says of its points. */
function lineOf({ series, points, look }, x, y) {
    if (points.length === 0)
        return '';
    const path = (0,d3_shape/* line */.n8)((point) => x.at(point.x), (point) => y.at(point.y)).digits(1);
    if (series.reference)
        return `<path class="line reference" d="${path(points)}"/>`;
    const said = points.map((point) => [(0,report_format/* formatNumber */.ZV)(point.x), (0,report_format/* formatNumber */.ZV)(point.y), ...notesOf(point)]);
    const values = said.map((texts) => texts.map(withoutSeparators).join('|')).join(';');
    const names = `data-name="${(0,html_escape/* escapeHtml */.ZD)(series.name, 60)}" data-values="${(0,html_escape/* escapeHtml */.ZD)(values, values.length)}"`;
    const [only] = points;
    if (points.length > 1)
        return `<path class="line ${look}" d="${path(points)}" ${names}/>`;
    return `<circle class="${look}" cx="${place(x.at(only.x))}" cy="${place(y.at(only.y))}" r="4" ${names}/>`;
}
function notesOf({ note, range }) {
    const reach = range === null ? '' : `${(0,report_format/* formatNumber */.ZV)(range[0])} to ${(0,report_format/* formatNumber */.ZV)(range[1])}`;
    return [reach, note].filter((text) => text !== '');
}
function withoutSeparators(text) {
    return text.replace(/[|;]/g, ',');
}
function markOf({ series, look }, x, y) {
    const { mark } = series;
    if (mark === undefined || !(0,charts_extent/* isDrawable */.H)(mark.x) || !(0,charts_extent/* isDrawable */.H)(mark.y))
        return '';
    const text = `${(0,html_escape/* escapeHtml */.ZD)(series.name, 60)}: ${(0,html_escape/* escapeHtml */.ZD)(mark.label, 120)}`;
    return `<circle class="mark ${look}" cx="${place(x.at(mark.x))}" cy="${place(y.at(mark.y))}" r="5.5"><title>${text}</title></circle>`;
}
function describe(block, drawn) {
    const sentences = drawn
        .filter(({ points, series }) => points.length > 0 && !series.reference)
        .map(({ series, points }) => {
        const first = points[0];
        const last = points[points.length - 1];
        return `${series.name}: from ${(0,report_format/* formatNumber */.ZV)(first.y)} at ${(0,report_format/* formatNumber */.ZV)(first.x)} to ${(0,report_format/* formatNumber */.ZV)(last.y)} at ${(0,report_format/* formatNumber */.ZV)(last.x)}.`;
    });
    return `Line chart of ${block.y} by ${block.x}. ${sentences.join(' ')} Its figures are in the table below it.`;
}
/** The lowest and the highest point of each of many equal runs, so that no peak is lost. */
function thinned(points) {
    if (points.length <= mostPoints)
        return points;
    const runs = mostPoints / 2;
    const kept = [points[0]];
    for (let run = 0; run < runs; run++) {
        const start = Math.floor((run * points.length) / runs);
        const end = Math.floor(((run + 1) * points.length) / runs);
        let lowest = start;
        let highest = start;
        for (let i = start; i < end; i++) {
            if (points[i].y < points[lowest].y)
                lowest = i;
            if (points[i].y > points[highest].y)
                highest = i;
        }
        kept.push(points[Math.min(lowest, highest)], points[Math.max(lowest, highest)]);
    }
    kept.push(points[points.length - 1]);
    return kept;
}

// EXTERNAL MODULE: ./build/shared/src/report/distributions-table.js
var distributions_table = __webpack_require__(42158);
;// CONCATENATED MODULE: ./build/shared/src/report/charts/small-distribution.js







/** Width of a small picture in its own units. */
const width = 240;
const plotHeight = 64;
const small_distribution_barDistance = 20;
const barLeft = 104;
const barRight = 196;
/** Columns of text that a category's name has beside its bar. */
const small_distribution_labelColumns = 14;
/**
 * One column of a table: the first series filled, the second as an outline over it. Further series are not drawn.
 * @returns an empty text where there is nothing to draw.
 */
function smallDistribution(item, series) {
    const { shape } = item;
    if (shape === null)
        return '';
    const drawing = shape.kind === 'numbers' ? histogram(shape, series) : bars(shape, series);
    return svg({
        width,
        height: drawing.height,
        look: 'small',
        title: item.name,
        description: (0,distributions_table/* describeDistribution */.Ob)(item, series.slice(0, 2)),
        content: drawing.content,
    });
}
function histogram(shape, series) {
    const [filled = [], outlined = []] = shape.shares;
    const [, highest] = (0,charts_extent/* extentOf */.O)([0, ...filled, ...outlined]) ?? [0, 0];
    const height = (share) => place(plotHeight - ((0,charts_extent/* isDrawable */.H)(share) ? share / (highest || 1) : 0) * (plotHeight - 4));
    const outline = (shares) => shares.flatMap((share, bin) => {
        const y = height(share);
        const x = (edge) => place((edge * width) / shares.length);
        return [`${x(bin)},${y}`, `${x(bin + 1)},${y}`];
    });
    // What the page's script shows of each bin, at the middle of its top.
    const said = (index, shares) => {
        const places = shares.map((share, bin) => `${place(((bin + 0.5) * width) / shares.length)},${height(share)}`);
        const values = shares.map((share, bin) => `bin ${bin + 1} of ${shares.length}|${(0,report_format/* formatPercent */.l9)(share)}`);
        return ` data-name="${(0,html_escape/* escapeHtml */.ZD)(series[index] ?? '', 60)}" data-at="M${places.join('L')}" data-values="${values.join(';')}"`;
    };
    const content = [];
    if (filled.length > 0) {
        content.push(`<polygon class="filled" points="0,${plotHeight} ${outline(filled).join(' ')} ${width},${plotHeight}"${said(0, filled)}/>`);
    }
    if (outlined.length > 0) {
        content.push(`<polyline class="outlined" points="${outline(outlined).join(' ')}"${said(1, outlined)}/>`);
    }
    content.push(`<line class="axis" x1="0" x2="${width}" y1="${plotHeight}" y2="${plotHeight}"/>`);
    content.push(svgText(shape.from, 0, plotHeight + 15));
    content.push(svgText(shape.to, width, plotHeight + 15, 'end'));
    return { height: plotHeight + 20, content };
}
function bars({ labels, shares }, series) {
    const [filled = [], outlined = []] = shares;
    const [, highest] = (0,charts_extent/* extentOf */.O)([0, ...filled, ...outlined]) ?? [0, 0];
    const length = (share) => place((0,charts_extent/* isDrawable */.H)(share ?? 0) ? ((share ?? 0) / (highest || 1)) * (barRight - barLeft) : 0);
    const content = labels.flatMap((label, index) => {
        const top = index * small_distribution_barDistance + 3;
        const name = (0,html_escape/* escapeSigns */.yK)((0,terminal_text/* cut */.Jj)((0,visible_text/* visibleLine */.P8)(label), small_distribution_labelColumns));
        const figures = [filled, outlined]
            .map((list, at) => (list.length > 0 ? `${series[at] ?? ''} ${(0,report_format/* formatPercent */.l9)(list[index] ?? null)}` : ''))
            .filter((text) => text !== '');
        const drawn = [
            `<g><title>${(0,html_escape/* escapeHtml */.ZD)(label, 60)}: ${(0,html_escape/* escapeHtml */.ZD)(figures.join(', '))}</title>`,
            `<rect class="ground" x="0" y="${top - 2}" width="${width}" height="${small_distribution_barDistance}"/>`,
            `<text x="0" y="${top + 12}">${name}</text>`,
        ];
        const bar = `x="${barLeft}" y="${top + 2}" height="12"`;
        if (filled.length > 0)
            drawn.push(`<rect class="filled" ${bar} width="${length(filled[index])}"/>`);
        if (outlined.length > 0)
            drawn.push(`<rect class="outlined" ${bar} width="${length(outlined[index])}"/>`);
        drawn.push(svgText((0,report_format/* formatPercent */.l9)((filled.length > 0 ? filled : outlined)[index] ?? null), width, top + 12, 'end'), '</g>');
        return drawn;
    });
    return { height: Math.max(1, labels.length) * small_distribution_barDistance, content };
}

;// CONCATENATED MODULE: ./build/shared/src/report/html-distributions.js



/** As many are seen at once; more are folded away. */
const mostOpen = 60;
const html_distributions_mostDrawn = 500;
/** Small pictures side by side, as many in a row as have room. */
function htmlDistributions({ title, series, items }) {
    const key = `<p class="note">${series.slice(0, 2).map(html_distributions_legend).join(' ')}</p>`;
    return smallFigures(title, key, items, (item) => smallFigure(item, series));
}
/**
 * Small figures in rows, those behind the first ones folded away.
 * @param key what their colours mean; HTML.
 * @param figure one of them; HTML.
 */
function smallFigures(title, key, items, figure) {
    const drawn = items.slice(0, html_distributions_mostDrawn).map(figure);
    const folded = drawn.slice(mostOpen);
    const lines = [
        '<div class="distributions">',
        `<p class="heading">${(0,html_escape/* escapeHtml */.ZD)(title)}</p>`,
        ...(key === '' ? [] : [key]),
        grid(drawn.slice(0, mostOpen)),
    ];
    if (folded.length > 0) {
        lines.push('<details>', `<summary>${(0,report_format/* formatNumber */.ZV)(folded.length)} more</summary>`, grid(folded), '</details>');
    }
    if (drawn.length < items.length) {
        lines.push(`<p class="note">Drawn: the first ${(0,report_format/* formatNumber */.ZV)(drawn.length)} of ${(0,report_format/* formatNumber */.ZV)(items.length)}; ${(0,report_format/* formatNumber */.ZV)(items.length - drawn.length)} left out.</p>`);
    }
    return [...lines, '</div>'].join('\n');
}
function html_distributions_legend(name, index) {
    const kind = index === 0 ? 'filled' : 'outlined';
    return `<span class="key"><svg viewBox="0 0 16 12" width="16" height="12" class="sample" aria-hidden="true"><rect class="${kind}" x="1" y="1" width="14" height="10"/></svg> ${(0,html_escape/* escapeHtml */.ZD)(name)}</span>`;
}
function grid(figures) {
    return ['<div class="small-figures">', ...figures, '</div>'].join('\n');
}
function smallFigure(item, series) {
    const note = item.note === undefined ? '' : `<p class="note">${(0,html_escape/* escapeHtmlSentence */.IE)(item.note, 300)}</p>`;
    const drawing = smallDistribution(item, series);
    const plot = drawing === '' ? '' : `<div class="plot">${drawing}</div>`;
    return `<figure>\n<figcaption>${(0,html_escape/* escapeHtml */.ZD)(item.name, 80)}</figcaption>\n${plot}${note}</figure>`;
}

// EXTERNAL MODULE: ./build/shared/src/report/sparklines-table.js
var sparklines_table = __webpack_require__(71467);
;// CONCATENATED MODULE: ./build/shared/src/report/charts/sparkline.js






/** Size of a small picture in its own units. */
const sparkline_width = 240;
const height = 56;
const margin = 4;
/**
 * A line that shows how one figure went from time to time, with what it must not cross as a dashed line. It breaks
 * where nothing is known.
 * @returns an empty text where there is nothing to draw.
 */
function sparkline(item, block) {
    const known = item.values.filter((value) => value !== null && (0,charts_extent/* isDrawable */.H)(value));
    if (known.length === 0)
        return '';
    const { times, limit } = block;
    const [, highest] = (0,charts_extent/* extentOf */.O)([0, ...known, ...(limit ? [limit.value] : [])]);
    const [lowest] = (0,charts_extent/* extentOf */.O)([0, ...known]);
    const x = (index) => margin + (index * (sparkline_width - 2 * margin)) / Math.max(1, item.values.length - 1);
    const y = (value) => height - margin - ((value - lowest) / (highest - lowest || 1)) * (height - 2 * margin);
    const isKnown = (value) => value !== null && (0,charts_extent/* isDrawable */.H)(value);
    const points = item.values.map((value, index) => ({ value, index }));
    const path = (0,d3_shape/* line */.n8)(({ index }) => x(index), ({ value }) => y(value))
        .defined(({ value }) => isKnown(value))
        .digits(1);
    const drawn = points.filter(({ value }) => isKnown(value));
    const last = drawn[drawn.length - 1];
    // What the page's script shows of each point; its places are told apart from the line, which may have gaps.
    const at = drawn.map(({ index, value }) => `${place(x(index))},${place(y(value))}`).join('L');
    const said = drawn
        .map(({ index, value }) => `${(times[index] ?? '').replaceAll(/[|;]/g, ',')}|${(0,report_format/* formatNumber */.ZV)(value)}`)
        .join(';');
    const content = [];
    if (limit !== undefined) {
        const level = place(y(limit.value));
        content.push(`<line class="line reference" x1="0" x2="${sparkline_width}" y1="${level}" y2="${level}"/>`);
    }
    content.push(`<path class="line series-1" d="${path(points)}" data-name="${(0,html_escape/* escapeHtml */.ZD)(item.name, 60)}" data-at="M${at}" data-values="${(0,html_escape/* escapeHtml */.ZD)(said, said.length * 6)}"/>`, `<circle class="series-1" cx="${place(x(last.index))}" cy="${place(y(last.value))}" r="3"/>`, svgText(times[0] ?? '', 0, height + 15), svgText((0,report_format/* formatNumber */.ZV)(last.value), sparkline_width, height + 15, 'end'));
    return svg({
        width: sparkline_width,
        height: height + 20,
        look: 'small',
        title: item.name,
        description: (0,sparklines_table/* describeSparkline */.p)(item, block),
        content,
    });
}

;// CONCATENATED MODULE: ./build/shared/src/report/html-sparklines.js



/** Small lines side by side, as many in a row as have room. */
function htmlSparklines(block) {
    const { title, limit } = block;
    const key = limit === undefined
        ? ''
        : `<p class="note"><span class="key"><svg viewBox="0 0 16 12" width="16" height="12" class="sample" aria-hidden="true"><line class="line reference" x1="0" x2="16" y1="6" y2="6"/></svg> ${(0,html_escape/* escapeHtml */.ZD)(limit.label)}</span></p>`;
    return smallFigures(title, key, block.items, (item) => {
        const drawing = sparkline(item, block);
        const note = item.note === undefined ? '' : `<p class="note">${(0,html_escape/* escapeHtmlSentence */.IE)(item.note, 300)}</p>`;
        const plot = drawing === '' ? '' : `<div class="plot">${drawing}</div>`;
        return `<figure>\n<figcaption>${(0,html_escape/* escapeHtml */.ZD)(item.name, 80)}</figcaption>\n${plot}${note}</figure>`;
    });
}

;// CONCATENATED MODULE: ./build/shared/src/report/sort-value.js

/** What goes first when results are put into order: what a reader must act on. */
const statusOrder = {
    fail: 0,
    inconclusive: 1,
    warning: 2,
    info: 3,
    pass: 4,
};
const units = {
    '%': 0.01,
    B: 1,
    KiB: 1024,
    MiB: 1024 ** 2,
    GiB: 1024 ** 3,
    TiB: 1024 ** 4,
    PiB: 1024 ** 5,
    ms: 1,
    s: 1000,
    min: 60_000,
    h: 3_600_000,
    d: 86_400_000,
};
const figure = /^([<>+-]?)(\d[\d,]*(?:\.\d+)?(?:e-?\d+)?|∞)\s?(%|[KMGTP]iB|B|ms|s|min|h|d)?(?=$|\s)/;
/**
 * What a column of a table is put into order by: a number for each cell where all that say something begin with a figure
 * as format.ts writes them ("1,234", "87.3%", "1.5 KiB", "2 min 5 s", "0.81 to 0.85") or have a status; else null, and
 * the column is put into order by its text. What says nothing, "n/a" and empty cells, is null.
 */
function sortValues(cells) {
    const values = [];
    let told = 0;
    for (const cell of cells) {
        if (typeof cell !== 'string') {
            values.push(statusOrder[cell.status]);
            told++;
            continue;
        }
        const text = cell.trim();
        if (text === '' || text === report_format/* noFigure */.aJ) {
            values.push(null);
            continue;
        }
        const value = figureOf(text);
        if (value === null)
            return null;
        values.push(value);
        told++;
    }
    return told > 0 ? values : null;
}
function figureOf(text) {
    const match = figure.exec(text);
    if (match === null)
        return null;
    const [, sign, digits, unit] = match;
    const size = digits === '∞' ? Number.POSITIVE_INFINITY : Number(digits.replaceAll(',', ''));
    return (sign === '-' ? -size : size) * (unit === undefined ? 1 : units[unit]);
}

// EXTERNAL MODULE: ./build/shared/src/report/status.js
var report_status = __webpack_require__(89424);
;// CONCATENATED MODULE: ./build/shared/src/report/html-table.js




/** Cells from this length on may take several lines. */
const longCell = 40;
/** Tables with more rows scroll by themselves, and can be searched. */
const tallTable = 25;
/** With fewer rows there is nothing to put into order. */
const sortedRows = 3;
/**
 * A table as HTML. What the page's script needs to put rows into order stands in `data-sort` and `data-value`.
 * @param heading the name of a table that has no caption.
 * @param limit rows that are shown.
 */
function htmlTable(content, heading, limit) {
    if (content.rows.length === 0 || content.columns.length === 0) {
        return `<p class="note">${(0,html_escape/* escapeHtmlParagraph */.hf)(content.empty ?? 'No rows.')}</p>`;
    }
    const name = (0,html_escape/* escapeHtml */.ZD)(content.caption ?? heading) || 'Table';
    const caption = content.caption === undefined
        ? `<caption class="unseen">${name}</caption>`
        : `<caption><span>${name}</span></caption>`;
    const shown = content.rows.slice(0, limit);
    const sortable = shown.length >= sortedRows;
    const values = content.columns.map((_, column) => sortable ? sortValues(shown.map((row) => row[column] ?? '')) : null);
    const headings = content.columns.map(({ heading: text, align }, column) => {
        const order = sortable ? ` data-sort="${values[column] === null ? 'text' : 'number'}"` : '';
        return `<th scope="col"${align === 'right' ? ' class="right"' : ''}${order}>${(0,html_escape/* escapeHtml */.ZD)(text)}</th>`;
    });
    const rows = shown.map((row, index) => {
        const cells = content.columns.map(({ align }, column) => cellHtml(row[column] ?? '', { align, first: column === 0, value: values[column]?.[index] ?? null }));
        return `<tr>${cells.join('')}</tr>`;
    });
    const tall = shown.length > tallTable;
    return [
        `<div class="scroll${tall ? ' tall' : ''}" role="group" aria-label="${name}" tabindex="0">`,
        '<table>',
        caption,
        `<thead><tr>${headings.join('')}</tr></thead>`,
        '<tbody>',
        ...rows,
        '</tbody>',
        '</table>',
        '</div>',
        leftOut(shown.length, content.rows.length, 'rows'),
    ].join('\n');
}
/** Says what is not shown; empty where all is. */
function leftOut(shown, total, unit) {
    if (shown === total)
        return '';
    return `<p class="note">Shown: the first ${(0,report_format/* formatNumber */.ZV)(shown)} of ${(0,report_format/* formatNumber */.ZV)(total)} ${unit}; ${(0,report_format/* formatNumber */.ZV)(total - shown)} left out.</p>`;
}
/** The first cell of a row names it. */
function cellHtml(cell, { align, first, value }) {
    const text = typeof cell === 'string' ? cell : cell.text;
    const classes = [align === 'right' && 'right', !first && text.length > longCell && 'long'].filter(Boolean);
    const look = classes.length > 0 ? ` class="${classes.join(' ')}"` : '';
    // The script reads plain numbers by itself.
    const order = value === null || (typeof cell === 'string' && Number(cell) === value) ? '' : ` data-value="${value}"`;
    const content = typeof cell === 'string'
        ? (0,html_escape/* escapeHtml */.ZD)(text)
        : `<div class="mark ${cell.status}"><span aria-hidden="true">${report_status/* statusSigns */.r[cell.status].glyph}</span><div>${(0,html_escape/* escapeHtml */.ZD)(text)}</div></div>`;
    return first ? `<th scope="row"${look}${order}>${content}</th>` : `<td${look}${order}>${content}</td>`;
}

;// CONCATENATED MODULE: ./build/shared/src/report/html-blocks.js











/** Rows of one table; more make a page that no browser likes and no person reads. */
const mostRows = 2000;
/** Rows of the table beneath a chart. */
const mostChartRows = 500;
const mostCodeLines = 2000;
const mostFacts = 500;
/**
 * Blocks as HTML; charts that follow each other stand side by side where there is room.
 * @param heading of their section: the name of a table that has no caption.
 */
function htmlBlocks(blocks, heading) {
    const html = [];
    for (let index = 0; index < blocks.length; index++) {
        const block = blocks[index];
        if (!isChart(block)) {
            html.push(htmlBlock(block, heading));
            continue;
        }
        const together = [block];
        for (let next = blocks[index + 1]; next !== undefined && isChart(next); next = blocks[index + 1]) {
            together.push(next);
            index++;
        }
        const width = together.length === 1 && isWide(block) ? 560 : 440;
        html.push(`<div class="figures${width === 560 ? ' alone' : ''}">`);
        html.push(...together.map((chart) => html_blocks_figure(chart, width)), '</div>');
    }
    return html;
}
function isChart(block) {
    return ['bars', 'lines', 'intervals', 'histogram', 'heatmap'].includes(block.kind);
}
/** Squares do not grow with the room they have. */
function isWide(block) {
    return !(block.kind === 'lines' && block.domain !== undefined);
}
function htmlBlock(block, heading) {
    switch (block.kind) {
        case 'text':
            return `<p>${(0,html_escape/* escapeHtmlParagraph */.hf)(block.text)}</p>`;
        case 'facts':
            return facts(block.facts);
        case 'table':
            return htmlTable(block.table, heading, mostRows);
        case 'code':
            return code(block.text);
        case 'link':
            return `<p>${(0,html_escape/* htmlLink */.Ar)(block)}</p>`;
        case 'distributions':
            return htmlDistributions(block);
        case 'sparklines':
            return htmlSparklines(block);
    }
}
function facts(all) {
    const shown = all
        .slice(0, mostFacts)
        .map(([name, value]) => `<dt>${(0,html_escape/* escapeHtml */.ZD)(name)}</dt><dd>${(0,html_escape/* escapeHtml */.ZD)(value)}</dd>`);
    return `<dl>\n${shown.join('\n')}\n</dl>${leftOut(shown.length, all.length, 'facts')}`;
}
function code(text) {
    const lines = (0,visible_text/* visibleLines */.gB)(text);
    const shown = lines.slice(0, mostCodeLines);
    return `<pre tabindex="0"><code>${shown.map(html_escape/* escapeSigns */.yK).join('\n')}</code></pre>${leftOut(shown.length, lines.length, 'lines')}`;
}
/** The picture, what its colours mean above it, and its figures folded beneath it. */
function html_blocks_figure(block, width) {
    const { chart, figures } = drawn(block, width);
    const plot = `<div class="plot">\n${chart.svg}\n</div>`;
    return [
        '<figure>',
        `<figcaption>${(0,html_escape/* escapeHtml */.ZD)(block.title)}</figcaption>`,
        ...html_blocks_legend(chart),
        plot,
        '<details>',
        '<summary>Figures</summary>',
        htmlTable(figures, block.title, mostChartRows),
        '</details>',
        '</figure>',
    ].join('\n');
}
function drawn(block, width) {
    switch (block.kind) {
        case 'bars':
            return { chart: barsChart(block, width), figures: (0,chart_tables/* barsTable */.$B)(block) };
        case 'lines':
            return { chart: linesChart(block, width), figures: (0,chart_tables/* linesTable */.kb)(block) };
        case 'intervals':
            return { chart: intervalsChart(block, width), figures: (0,chart_tables/* intervalsTable */.Bz)(block) };
        case 'histogram':
            return { chart: histogramChart(block, width), figures: (0,chart_tables/* histogramTable */.H4)(block) };
        case 'heatmap':
            return { chart: heatmapChart(block), figures: block.figures };
    }
}
function html_blocks_legend(chart) {
    if (chart.legend.length === 0)
        return [];
    const keys = chart.legend.map(({ class: look, name }) => {
        const sample = look.startsWith('line')
            ? `<line class="${look}" x1="1" x2="31" y1="6" y2="6"/>`
            : look.startsWith('bin')
                ? `<rect class="${look}" x="1" y="0.5" width="13" height="11"/>`
                : `<line class="whisker ${look}" x1="1" x2="31" y1="6" y2="6"/><circle class="${look}" cx="16" cy="6" r="4.5"/>`;
        const width = look.startsWith('bin') ? 16 : 32;
        return `<li class="key"><svg viewBox="0 0 ${width} 12" width="${width}" height="12" class="sample" aria-hidden="true">${sample}</svg> ${(0,html_escape/* escapeHtml */.ZD)(name, 80)}</li>`;
    });
    return [`<ul class="legend">${keys.join('')}</ul>`];
}


/***/ }),

/***/ 19595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ar: () => (/* binding */ htmlLink),
/* harmony export */   IE: () => (/* binding */ escapeHtmlSentence),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   hf: () => (/* binding */ escapeHtmlParagraph),
/* harmony export */   yK: () => (/* binding */ escapeSigns)
/* harmony export */ });
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87612);

/** A name, label or cell as HTML: safe as text and inside a quoted attribute. */
function escapeHtml(text, limit) {
    return escapeSigns((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(text, limit));
}
/** A sentence as HTML. */
function escapeHtmlSentence(text, limit) {
    return escapeSigns((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleSentence */ .kX)(text, limit));
}
/** A paragraph as HTML, with `<br>` where the text has a line break. */
function escapeHtmlParagraph(text) {
    return (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleParagraph */ .Tl)(text).map(escapeSigns).join('<br>');
}
/** Text that is already fit to be looked at, such as the lines of a listing. */
function escapeSigns(text) {
    return text.replace(/[&<>"']/g, (sign) => entities[sign]);
}
/** A link, or just the text if the address is neither `http:` nor `https:`. */
function htmlLink({ text, url }) {
    const address = htmlAddress(url);
    const label = escapeHtml(text);
    return address === null ? label : `<a href="${address}" rel="noreferrer noopener">${label}</a>`;
}
/**
 * An address for a quoted `href`.
 * @returns null unless it is `http:` or `https:`.
 */
function htmlAddress(address) {
    if (!URL.canParse(address))
        return null;
    const url = new URL(address);
    return url.protocol === 'https:' || url.protocol === 'http:' ? escapeSigns(url.href) : null;
}
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};


/***/ }),

/***/ 84994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ htmlHead)
/* harmony export */ });
/* harmony import */ var _html_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19595);

/**
 * The first lines of a page, up to the end of its head.
 * @param policy its Content-Security-Policy, without a quotation mark.
 * @param title plain text.
 * @param resources what it is styled and run by, as HTML.
 */
function htmlHead(policy, title, resources) {
    return [
        '<!doctype html>',
        '<html lang="en">',
        '<head>',
        '<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        '<meta name="referrer" content="no-referrer">',
        `<title>${(0,_html_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(title)}</title>`,
        ...resources,
        '</head>',
    ];
}


/***/ }),

/***/ 17459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ script)
/* harmony export */ });
/**
 * What a browser adds to an HTML report that is complete without it: tables that can be put into order and searched, values
 * under the pointer and by arrow keys, folded parts that open for a link and for the printer. It only moves what is in
 * the page, and writes text as text.
 */
const script = `
'use strict';
(() => {
  const create = (name, properties, attributes = {}) => {
    const element = Object.assign(document.createElement(name), properties);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const spoken = create('p', { className: 'unseen' }, { role: 'status' });
  const tip = create('div', { className: 'tip', hidden: true }, { 'aria-hidden': 'true' });
  document.body.append(spoken, tip);

  // Tables.
  const collator = new Intl.Collator('en', { numeric: true });
  const orders = { none: 'ascending', ascending: 'descending', descending: 'none' };
  const textOf = (cell) => (cell ? cell.textContent.trim() : '');
  const numberOf = (cell) => {
    const text = cell ? cell.dataset.value ?? textOf(cell) : '';
    return text === '' || text === 'n/a' ? null : Number(text);
  };
  const compare = (kind, direction) => (a, b) => {
    if (kind === 'text') {
      return (textOf(a) === '') - (textOf(b) === '') || direction * collator.compare(textOf(a), textOf(b));
    }
    const [x, y] = [numberOf(a), numberOf(b)];
    // What has no figure comes last either way.
    return (x === null) - (y === null) || (x === y ? 0 : direction * (x < y ? -1 : 1));
  };
  for (const table of document.querySelectorAll('table')) {
    const body = table.tBodies[0];
    const written = [...body.rows];
    const heads = [...table.tHead.rows[0].cells].filter((head) => head.dataset.sort);
    for (const head of heads) {
      const button = create('button', { type: 'button', className: 'sort' });
      button.append(...head.childNodes);
      head.append(button);
      head.setAttribute('aria-sort', 'none');
      button.addEventListener('click', () => {
        const order = orders[head.getAttribute('aria-sort')];
        for (const other of heads) other.setAttribute('aria-sort', 'none');
        head.setAttribute('aria-sort', order);
        const by = compare(head.dataset.sort, order === 'descending' ? -1 : 1);
        const at = head.cellIndex;
        const rows = order === 'none' ? written : [...written].sort((a, b) => by(a.cells[at], b.cells[at]));
        body.append(...rows);
        spoken.textContent = order === 'none' ? 'In the order of the report.' : 'By ' + button.textContent + ', ' + order + '.';
      });
    }
    const scroll = table.closest('.tall');
    if (!scroll) continue;
    const field = create('input', { type: 'search', placeholder: 'Search rows' }, {
      'aria-label': 'Search rows of ' + scroll.getAttribute('aria-label'),
    });
    const count = create('span', { className: 'note' });
    const texts = written.map((row) => row.textContent.toLowerCase());
    field.addEventListener('input', () => {
      const wanted = field.value.trim().toLowerCase();
      let shown = 0;
      written.forEach((row, index) => {
        row.hidden = !texts[index].includes(wanted);
        if (!row.hidden) shown++;
      });
      count.textContent = wanted === '' ? '' : shown + ' of ' + written.length + ' rows';
      spoken.textContent = count.textContent;
    });
    const search = create('div', { className: 'search' });
    search.append(field, count);
    scroll.before(search);
  }

  // Charts: values under the pointer and by arrow keys.
  let pointed = null;
  const hide = () => {
    tip.hidden = true;
    if (pointed === null) return;
    pointed.classList.remove('pointed');
    if (pointed.classList.contains('pointer')) pointed.remove();
    pointed = null;
  };
  const show = (chart, mark) => {
    hide();
    tip.replaceChildren(...mark.lines.map((line) => create('div', { textContent: line })));
    tip.hidden = false;
    let { x, y } = mark;
    if (mark.element) {
      pointed = mark.element;
      pointed.classList.add('pointed');
      const box = mark.element.getBBox();
      [x, y] = [box.x + box.width / 2, box.y];
    } else {
      const dot = document.createElementNS(chart.namespaceURI, 'circle');
      for (const [key, value] of Object.entries({ class: 'pointer', cx: x, cy: y, r: 5 })) dot.setAttribute(key, value);
      chart.append(dot);
      pointed = dot;
    }
    const at = new DOMPoint(x, y).matrixTransform(chart.getScreenCTM());
    const width = document.documentElement.clientWidth;
    const left = Math.max(8, Math.min(at.x - tip.offsetWidth / 2, width - tip.offsetWidth - 8));
    const above = at.y - tip.offsetHeight - 12;
    tip.style.left = left + window.scrollX + 'px';
    tip.style.top = (above < 8 ? at.y + 14 : above) + window.scrollY + 'px';
  };
  document.addEventListener('pointerdown', hide, true);
  const pointsOf = (line, group) => {
    const places = line.dataset.at || line.getAttribute('d') || 'M' + line.getAttribute('cx') + ',' + line.getAttribute('cy');
    const values = line.dataset.values.split(';').map((value) => value.split('|'));
    return places.slice(1).split('L').map((place, index) => {
      const [x, y] = place.split(',').map(Number);
      const [at, ...rest] = values[index] ?? [];
      const { x: xName, y: yName } = line.closest('svg').dataset;
      const told = xName ? [xName + ' ' + at, yName + ' ' + rest.join(', ')] : [at + ': ' + rest.join(', ')];
      return { x, y, group, lines: [line.dataset.name, ...told] };
    });
  };
  for (const chart of document.querySelectorAll('svg.chart')) {
    // A title would show beside ours; the name stays.
    const title = chart.querySelector(':scope > title');
    const name = title.textContent.trim() || 'Chart';
    chart.setAttribute('aria-label', name);
    title.remove();
    const marks = [...chart.querySelectorAll('[data-values]')].flatMap(pointsOf);
    const groups = marks.length > 0 ? marks[marks.length - 1].group + 1 : 0;
    for (const text of chart.querySelectorAll('title')) {
      const element = text.parentNode;
      marks.push({ element, group: groups, lines: [text.textContent] });
      text.remove();
    }
    if (marks.length === 0) continue;
    let current = -1;
    const point = (index) => {
      current = index;
      show(chart, marks[index]);
    };
    const follow = (event) => {
      const over = marks.findIndex(({ element }) => element && element.contains(event.target));
      if (over >= 0) return point(over);
      if (groups === 0) return hide();
      const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(chart.getScreenCTM().inverse());
      let nearest = -1;
      let least = Number.MAX_VALUE;
      marks.forEach(({ x, y, element }, index) => {
        const distance = element ? Number.MAX_VALUE : Math.hypot(x - at.x, y - at.y);
        if (distance < least) [nearest, least] = [index, distance];
      });
      point(nearest);
    };
    chart.addEventListener('pointermove', follow);
    chart.addEventListener('pointerdown', follow);
    // A finger leaves at once; what it asked for stays until it goes elsewhere.
    chart.addEventListener('pointerleave', (event) => event.pointerType === 'touch' || hide());
    chart.addEventListener('pointercancel', hide);

    const plot = chart.parentNode;
    plot.tabIndex = 0;
    plot.setAttribute('role', 'group');
    plot.setAttribute('aria-label', name + ': arrow keys tell the values');
    const beside = (step) => {
      const from = marks[current] ?? marks[0];
      const last = marks[marks.length - 1].group;
      if (from.element || last === 0) return current + step;
      const wanted = Math.min(Math.max(from.group + step, 0), last);
      const distance = (mark) => (mark.group === wanted ? Math.abs((mark.x ?? 0) - from.x) : Number.MAX_VALUE);
      return marks.reduce((best, mark, index) => (distance(mark) < distance(marks[best]) ? index : best), Math.max(current, 0));
    };
    const steps = {
      ArrowRight: () => current + 1,
      ArrowLeft: () => current - 1,
      ArrowDown: () => beside(1),
      ArrowUp: () => beside(-1),
      Home: () => 0,
      End: () => marks.length - 1,
    };
    plot.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') return hide();
      const step = steps[event.key];
      if (!step || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      point(Math.min(Math.max(step(), 0), marks.length - 1));
      spoken.textContent = marks[current].lines.join('. ');
    });
    plot.addEventListener('blur', hide);
  }

  // Folded parts.
  const openTarget = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const folded = target && target.closest('details');
    if (folded) folded.open = true;
  };
  addEventListener('hashchange', openTarget);
  openTarget();
  let opened = [];
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll('details:not([open])')];
    for (const folded of opened) folded.open = true;
  });
  addEventListener('afterprint', () => {
    for (const folded of opened) folded.open = false;
  });
})();
`;


/***/ }),

/***/ 47865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ navigation),
/* harmony export */   j: () => (/* binding */ sectionHtml)
/* harmony export */ });
/* harmony import */ var _html_blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12510);
/* harmony import */ var _html_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19595);


/** From so many sections on, links to them stand above. */
const navigableSections = 4;
/** Links to the sections, where there are many. */
function navigation(sections) {
    if (sections.length < navigableSections)
        return [];
    const links = sections.map(({ heading }, index) => `<li><a href="#section-${index + 1}">${(0,_html_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(heading, 60)}</a></li>`);
    return ['<nav aria-label="Sections">', `<ul>${links.join('')}</ul>`, '</nav>'];
}
/** @param index of the section in its page, for its anchor. */
function sectionHtml(section, index) {
    const heading = `<h2 id="section-${index + 1}">${(0,_html_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(section.heading)}</h2>`;
    const blocks = (0,_html_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlBlocks */ .c)(section.blocks, section.heading);
    if (section.folded === true) {
        return [
            '<details class="folded">',
            `<summary>${heading}</summary>`,
            '<div class="inside">',
            ...blocks,
            '</div>',
            '</details>',
        ].join('\n');
    }
    return [`<section aria-labelledby="section-${index + 1}">`, heading, ...blocks, '</section>'].join('\n');
}


/***/ }),

/***/ 12779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ style)
/* harmony export */ });
/** The style of an HTML report: one column of text, system fonts, light and dark, phone and paper. */
const style = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --raised: #f1f3f5; --hollow: #e6e9ed; --ink: #1c2024; --soft: #5a6370; --rule: #dfe3e8; --edge: #868e99;
  --link: #0b5cad; --shade: rgb(0 0 0 / 16%);
  --on-middle: var(--ink); --on-strong: var(--paper);
  --pass: #17703b; --pass-paper: #e9f6ee;
  --fail: #b3231b; --fail-paper: #fdeeec;
  --inconclusive: #6b4fa0; --inconclusive-paper: #f3effa;
  --warning: #8a5a00; --warning-paper: #fdf4e0;
  --info: #28618f; --info-paper: #ebf3fa;
  --series-1: #2f6db3; --series-2: #d0651a; --series-3: #3a8a55; --series-4: #8a55b5; --series-5: #6b7280;
  --series-6: #b83a5a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14171a; --raised: #21262b; --hollow: #2b3238; --ink: #e4e7ea; --soft: #9aa4af; --rule: #32383e; --edge: #6c7681;
    --link: #7fb8f0; --shade: rgb(0 0 0 / 65%);
    --on-middle: var(--paper);
    --pass: #6fcf97; --pass-paper: #14291d;
    --fail: #ff8f85; --fail-paper: #351816;
    --inconclusive: #c3aef0; --inconclusive-paper: #251d38;
    --warning: #efc069; --warning-paper: #312509;
    --info: #8cc1ee; --info-paper: #142636;
    --series-1: #6fabe8; --series-2: #f09a55; --series-3: #74c690; --series-4: #c79be6; --series-5: #a3acb7;
    --series-6: #ee8aa4;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0 auto; max-width: 64rem; padding: 2.5rem 1.5rem 4rem;
  background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif;
  font-variant-numeric: tabular-nums; overflow-wrap: break-word;
}
nav { margin-top: 1.1rem; font-size: 0.925rem; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.35rem 1.25rem; margin: 0; padding: 0; list-style: none; }
nav a { display: inline-block; padding: 0.2rem 0; overflow-wrap: anywhere; text-decoration: none; }
nav a:hover { text-decoration: underline; }
h1 { margin: 0 0 1rem; overflow-wrap: anywhere; font-size: 1.7rem; line-height: 1.25; font-weight: 650; letter-spacing: -0.015em; }
h2 { margin: 0; font-size: 1.2rem; line-height: 1.3; font-weight: 650; letter-spacing: -0.005em; }
a { color: var(--link); }
p { margin: 0 0 1rem; max-width: 42rem; }
section { margin-top: 2.75rem; }
section > h2 { margin-bottom: 0.9rem; }
.status {
  display: flex; gap: 0.9rem; align-items: flex-start; padding: 1rem 1.15rem; border-radius: 0.5rem;
  border-left: 0.3rem solid var(--tone); background: var(--tone-paper);
}
.status p { margin: 0; max-width: none; font-size: 1.08rem; }
.status strong { display: block; color: var(--tone); font-size: 1.08rem; font-weight: 650; }
.sign {
  flex: none; display: inline-flex; align-items: center; justify-content: center;
  width: 1.75rem; height: 1.75rem; border-radius: 50%;
  background: var(--tone); color: var(--paper); font-weight: 700; line-height: 1;
}
.pass { --tone: var(--pass); --tone-paper: var(--pass-paper); }
.fail { --tone: var(--fail); --tone-paper: var(--fail-paper); }
.inconclusive { --tone: var(--inconclusive); --tone-paper: var(--inconclusive-paper); }
.warning { --tone: var(--warning); --tone-paper: var(--warning-paper); }
.info { --tone: var(--info); --tone-paper: var(--info-paper); }
.scroll {
  overflow-x: auto; margin: 0 0 1.4rem;
  /* Shadows where there is more to the side: the covers scroll along, the shadows stay. */
  background:
    linear-gradient(to right, var(--paper) 40%, transparent) local left / 2.5rem 100% no-repeat,
    linear-gradient(to left, var(--paper) 40%, transparent) local right / 2.5rem 100% no-repeat,
    linear-gradient(to right, var(--shade), transparent) left / 0.6rem 100% no-repeat,
    linear-gradient(to left, var(--shade), transparent) right / 0.6rem 100% no-repeat;
}
.scroll.tall { max-height: 36rem; overflow-y: auto; }
.tall thead th { position: sticky; top: 0; z-index: 1; background: var(--paper); box-shadow: 0 1px var(--rule); }
.search { display: flex; flex-wrap: wrap; gap: 0.4rem 0.9rem; align-items: baseline; margin-bottom: 0.6rem; }
.search input {
  width: 16rem; max-width: 100%; padding: 0.4rem 0.65rem; border: 1px solid var(--edge); border-radius: 0.35rem;
  background: var(--paper); color: var(--ink); font: inherit; font-size: 0.925rem;
}
.sort {
  display: inline; margin: 0; padding: 0.15rem 0; border: 0; background: none; color: inherit; font: inherit; text-align: inherit;
  cursor: pointer; overflow-wrap: inherit;
}
.sort:hover { color: var(--ink); text-decoration: underline; text-underline-offset: 0.2em; }
.sort::after { content: "↕"; margin-left: 0.35em; opacity: 0.55; }
[aria-sort="ascending"] > .sort, [aria-sort="descending"] > .sort { color: var(--ink); font-weight: 650; }
[aria-sort="ascending"] > .sort::after { content: "↑"; opacity: 1; }
[aria-sort="descending"] > .sort::after { content: "↓"; opacity: 1; }
.scroll:focus-visible, summary:focus-visible, a:focus-visible, button:focus-visible, input:focus-visible,
.plot:focus-visible, pre:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
table { border-collapse: collapse; min-width: min(100%, 24rem); font-size: 0.925rem; line-height: 1.4; }
caption { text-align: left; padding: 0 0 0.5rem; font-weight: 600; }
caption > span { display: block; position: sticky; left: 0; max-width: calc(100vw - 2rem); }
th, td { padding: 0.45rem 1.4rem 0.45rem 0; text-align: left; vertical-align: baseline; }
th:last-child, td:last-child { padding-right: 0.25rem; }
td { border-top: 1px solid var(--rule); max-width: 17rem; }
tbody th { border-top: 1px solid var(--rule); font-weight: 500; min-width: 8.5rem; max-width: 22rem; }
thead th { color: var(--soft); font-weight: 500; font-size: 0.85rem; vertical-align: bottom; }
td.long { min-width: 14rem; max-width: 28rem; }
td.right.long, td.right { overflow-wrap: normal; }
td.right.long { white-space: normal; }
.right { text-align: right; white-space: nowrap; }
td.right { max-width: none; }
.mark { display: flex; gap: 0.4em; color: var(--tone); font-weight: 600; }
.mark > span { flex: none; width: 0.9em; text-align: center; }
.note { color: var(--soft); font-size: 0.875rem; }
dl { display: grid; grid-template-columns: fit-content(40%) minmax(0, 1fr); gap: 0.3rem 1.5rem; margin: 0 0 1.4rem; }
dt { color: var(--soft); min-width: 0; overflow-wrap: anywhere; }
dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
pre {
  margin: 0 0 1.4rem; padding: 0.9rem 1rem; overflow-x: auto; border-radius: 0.4rem; background: var(--raised);
  font: 0.85rem/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace;
}
summary { cursor: pointer; }
details.folded { margin-top: 1.25rem; border-top: 1px solid var(--rule); padding-top: 1.1rem; }
section + details.folded { margin-top: 2.75rem; }
details.folded > summary h2 { display: inline; font-size: 1.05rem; }
details.folded > .inside { padding-top: 1rem; }
.figures {
  display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 24rem), 1fr)); gap: 2.25rem 2.5rem;
  margin-bottom: 1.75rem; align-items: start;
}
.figures.alone { grid-template-columns: minmax(0, 38rem); }
figure { margin: 0; min-width: 0; }
figcaption { margin-bottom: 0.6rem; font-weight: 600; overflow-wrap: anywhere; }
.legend {
  display: flex; flex-wrap: wrap; gap: 0.15rem 1.25rem; margin: 0 0 0.7rem; padding: 0; list-style: none;
  color: var(--soft); font-size: 0.875rem;
}
.plot { border-radius: 0.25rem; }
.plot:has(> .wide) { overflow-x: auto; }
.tip {
  position: absolute; top: 0; left: 0; z-index: 2; max-width: min(20rem, calc(100vw - 1rem)); padding: 0.35rem 0.6rem;
  border-radius: 0.35rem; background: var(--ink); color: var(--paper); font-size: 0.85rem; line-height: 1.4;
  overflow-wrap: anywhere; pointer-events: none; box-shadow: 0 2px 8px var(--shade);
}
.tip[hidden], tr[hidden] { display: none; }
figure summary { color: var(--soft); font-size: 0.875rem; }
figure details { margin-top: 0.5rem; }
figure details .search { margin-top: 0.6rem; }
figure details .scroll { margin-top: 0.6rem; max-height: 25rem; overflow-y: auto; }
svg.chart { display: block; width: 100%; height: auto; overflow: hidden; }
svg text { fill: var(--soft); font-size: 13px; }
svg .grid { stroke: var(--rule); }
svg .axis { stroke: var(--soft); }
svg .track { fill: var(--raised); }
svg .series-1 { fill: var(--series-1); stroke: var(--series-1); }
svg .series-2 { fill: var(--series-2); stroke: var(--series-2); }
svg .series-3 { fill: var(--series-3); stroke: var(--series-3); }
svg .series-4 { fill: var(--series-4); stroke: var(--series-4); }
svg .series-5 { fill: var(--series-5); stroke: var(--series-5); }
svg .series-6 { fill: var(--series-6); stroke: var(--series-6); }
svg rect.series-1, svg rect.series-2, svg rect.series-3 { stroke: none; }
/* The first distribution is what the others are held against: hollow, and out of the way of the second. */
svg rect.bin.series-1 { fill: var(--hollow); stroke: var(--soft); }
svg rect.bin.series-2 { fill: var(--series-1); }
svg .ground { fill: transparent; }
svg .band { stroke: none; fill-opacity: 0.16; }
svg .reference { fill: none; stroke: var(--soft); stroke-width: 1.3; stroke-dasharray: 3 4; }
svg .whisker { stroke-width: 2.4; stroke-linecap: round; }
svg circle.mark { stroke: var(--paper); stroke-width: 2; }
svg circle.pointer { fill: var(--paper); stroke: var(--ink); stroke-width: 2; pointer-events: none; }
svg .heat.pointed, svg .bin.pointed { stroke: var(--ink); stroke-width: 2; }
svg g.pointed .ground { fill: var(--raised); }
svg g.pointed .track { fill: var(--hollow); }
svg .line:not(.reference) { fill: none; stroke-width: 2.2; stroke-linejoin: round; stroke-linecap: round; }
svg .line.series-2 { stroke-dasharray: 7 5; }
svg .line.series-3 { stroke-dasharray: 2 5; }
svg .line.series-4 { stroke-dasharray: 12 5 2 5; }
svg .line.series-5 { stroke-dasharray: 14 6; }
svg .line.series-6 { stroke-dasharray: 5 3 1 3; }
.heading { margin: 0 0 0.25rem; font-weight: 600; }
.key { display: inline-flex; align-items: center; gap: 0.45em; margin: 0; max-width: 100%; min-width: 0; overflow-wrap: anywhere; }
.note .key { margin-right: 1.2em; }
svg.sample { flex: none; }
svg.chart.natural { width: auto; max-width: 100%; }
.small-figures {
  display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 13.5rem), 1fr)); gap: 1.5rem 1.75rem;
  margin-bottom: 1.75rem; align-items: start;
}
.small-figures figure { margin: 0; min-width: 0; }
.small-figures figcaption { margin-bottom: 0.4rem; font-size: 0.925rem; overflow-wrap: anywhere; }
.small-figures .note { margin: 0.2rem 0 0; font-size: 0.8rem; line-height: 1.4; }
.small-figures .plot { max-width: 18rem; }
.distributions > details { margin-bottom: 1.75rem; }
.distributions summary { margin-bottom: 1rem; color: var(--soft); font-size: 0.875rem; }
svg.chart.small { max-width: 18rem; }
svg.small text { font-size: 12px; }
svg .filled { fill: var(--series-1); fill-opacity: 0.45; }
svg .outlined { fill: none; stroke: var(--series-2); stroke-width: 1.6; }
svg.chart.wide { min-width: 34rem; }
svg text.on-pale { fill: var(--ink); }
svg text.on-middle { fill: var(--on-middle); }
svg text.on-strong { fill: var(--on-strong); }
svg text.below { fill: var(--on-middle); }
svg .heat { fill: var(--series-1); }
svg .heat.below { fill: var(--series-2); }
/* Figures on all of them can be read: 4.5 to 1 at the least, in light and dark. */
svg .shade-0 { fill: var(--raised); }
svg .shade-1 { fill-opacity: 0.15; }
svg .shade-2 { fill-opacity: 0.25; }
svg .shade-3 { fill-opacity: 0.35; }
svg .shade-4 { fill-opacity: 0.45; }
svg .shade-5 { fill-opacity: 0.55; }
svg .shade-6 { fill-opacity: 0.74; }
svg .shade-7 { fill-opacity: 0.78; }
svg .shade-8 { fill-opacity: 0.81; }
svg .shade-9 { fill-opacity: 0.93; }
svg .shade-10 { fill-opacity: 0.97; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
footer { margin-top: 3.5rem; padding-top: 1rem; border-top: 1px solid var(--rule); color: var(--soft); font-size: 0.875rem; }
@media (max-width: 34rem) {
  body { padding: 1.25rem 1rem 3rem; }
  h1 { font-size: 1.4rem; }
  .status { padding: 0.85rem 0.9rem; gap: 0.75rem; }
  dl { grid-template-columns: minmax(0, 1fr); gap: 0; }
  dd { margin-bottom: 0.6rem; }
  th, td { padding-right: 1rem; }
  td:not(.right) { min-width: 9rem; }
  svg text { font-size: 16px; }
  .alone svg text { font-size: 20px; }
  svg.wide text, svg.natural text { font-size: 13px; }
  .figures { gap: 2rem; }
  svg.small text { font-size: 12px; }
}
@media print {
  :root {
    color-scheme: light;
    --paper: #fff; --raised: #f1f3f5; --hollow: #e6e9ed; --ink: #000; --soft: #444; --rule: #bbb; --edge: #777; --link: #000; --on-middle: var(--ink);
    --pass: #17703b; --fail: #b3231b; --inconclusive: #6b4fa0; --warning: #8a5a00; --info: #28618f;
    --series-1: #2f6db3; --series-2: #d0651a; --series-3: #3a8a55; --series-4: #8a55b5; --series-5: #6b7280;
    --series-6: #b83a5a;
  }
  html { font-size: 9pt; }
  body { max-width: none; padding: 0; }
  section { margin-top: 1.75rem; }
  section + details.folded, details.folded { margin-top: 1.25rem; }
  nav, .search, .tip, .sort::after { display: none; }
  .figures { grid-template-columns: 1fr 1fr; gap: 1.25rem 2rem; }
  .figures.alone { grid-template-columns: minmax(0, 32rem); }
  .small-figures { grid-template-columns: repeat(4, 1fr); }
  /* The picture says it on paper. */
  figure details { display: none; }
  footer { margin-top: 1.5rem; }
  .status { border: 1px solid var(--tone); border-left-width: 0.3rem; background: none; }
  .sign { background: none; color: var(--tone); border: 1.5px solid var(--tone); }
  .scroll, .scroll.tall, .plot { overflow: visible; max-height: none; background: none; }
  .tall thead th { position: static; box-shadow: none; }
  table { min-width: 0; max-width: 100%; }
  .right { white-space: normal; }
  th, td { padding-right: 0.8rem; min-width: 0; overflow-wrap: anywhere; }
  td.long, tbody th, td:not(.right) { min-width: 0; }
  svg.chart.wide { min-width: 0; }
  pre { white-space: pre-wrap; border: 1px solid var(--rule); }
  thead { display: table-header-group; }
  tr, figure, .status { break-inside: avoid; }
  h2, caption, figcaption { break-after: avoid; }
  details::details-content { content-visibility: visible; display: block; height: auto; }
}
`;


/***/ })

};
