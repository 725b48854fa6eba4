export const id = 2739;
export const ids = [2739];
export const modules = {

/***/ 27360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ barsTable),
/* harmony export */   Bz: () => (/* binding */ intervalsTable),
/* harmony export */   H1: () => (/* binding */ binLabels),
/* harmony export */   H4: () => (/* binding */ histogramTable),
/* harmony export */   Lv: () => (/* binding */ finitePoints),
/* harmony export */   kb: () => (/* binding */ linesTable),
/* harmony export */   ms: () => (/* binding */ linesSummaryTable)
/* harmony export */ });
/* harmony import */ var _charts_extent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28838);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20089);


const nothingToShow = 'Nothing to show.';
function barsTable(block) {
    return {
        columns: [{ heading: 'Name' }, { heading: 'Value', align: 'right' }],
        rows: block.bars.map(({ label, value }) => [label, (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(value)]),
        empty: nothingToShow,
    };
}
/** One row for each item, with the ends of its interval. */
function intervalsTable(block) {
    const noted = block.items.some(({ note }) => note !== undefined);
    return {
        columns: [
            { heading: 'Name' },
            { heading: block.x, align: 'right' },
            { heading: 'Interval', align: 'right' },
            ...(noted ? [{ heading: 'Remark' }] : []),
        ],
        rows: block.items.map(({ label, value, interval, note }) => [
            label,
            (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(value),
            interval === null ? _format_js__WEBPACK_IMPORTED_MODULE_0__/* .noFigure */ .aJ : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(interval.lower)} to ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(interval.upper)}`,
            ...(noted ? [note ?? ''] : []),
        ]),
        empty: nothingToShow,
    };
}
/** One row for each x, with the y of every series there. */
function linesTable(block) {
    if (block.figures !== undefined)
        return block.figures;
    const values = new Map();
    block.series.forEach((series, index) => {
        for (const [x, y] of series.points) {
            let row = values.get(x);
            if (row === undefined) {
                row = new Array(block.series.length).fill(null);
                values.set(x, row);
            }
            row[index] = y;
        }
    });
    return {
        columns: [
            { heading: block.x, align: 'right' },
            ...block.series.map(({ name }) => ({ heading: name, align: 'right' })),
        ],
        rows: [...values]
            .sort(([a], [b]) => a - b)
            .map(([x, row]) => [(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(x), ...row.map((y) => (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(y))]),
        empty: nothingToShow,
    };
}
/** One row for each series: where it begins, its lowest and its highest point, and where it ends. */
function linesSummaryTable(block) {
    if (block.figures !== undefined)
        return block.figures;
    return {
        columns: [
            { heading: `${block.y} by ${block.x}` },
            { heading: 'First', align: 'right' },
            { heading: 'Lowest', align: 'right' },
            { heading: 'Highest', align: 'right' },
            { heading: 'Last', align: 'right' },
        ],
        rows: block.series.map((series) => {
            const points = finitePoints(series);
            if (points.length === 0)
                return [series.name, _format_js__WEBPACK_IMPORTED_MODULE_0__/* .noFigure */ .aJ, _format_js__WEBPACK_IMPORTED_MODULE_0__/* .noFigure */ .aJ, _format_js__WEBPACK_IMPORTED_MODULE_0__/* .noFigure */ .aJ, _format_js__WEBPACK_IMPORTED_MODULE_0__/* .noFigure */ .aJ];
            let lowest = points[0];
            let highest = points[0];
            for (const point of points) {
                if (point[1] < lowest[1])
                    lowest = point;
                if (point[1] > highest[1])
                    highest = point;
            }
            return [series.name, ...[points[0], lowest, highest, points[points.length - 1]].map(describePoint)];
        }),
        empty: nothingToShow,
    };
}
function histogramTable(block) {
    return {
        columns: [
            { heading: 'Range', align: 'right' },
            ...block.series.map(({ name }) => ({ heading: name, align: 'right' })),
        ],
        rows: binLabels(block.edges).map((label, bin) => [
            label,
            ...block.series.map(({ shares }) => (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(shares[bin] ?? null)),
        ]),
        empty: nothingToShow,
    };
}
/** The points of a series that can be drawn, by x. */
function finitePoints(series) {
    return series.points.filter(([x, y]) => (0,_charts_extent_js__WEBPACK_IMPORTED_MODULE_1__/* .isDrawable */ .H)(x) && (0,_charts_extent_js__WEBPACK_IMPORTED_MODULE_1__/* .isDrawable */ .H)(y)).sort(([a], [b]) => a - b);
}
/** "17 – 24.5" for each bin. */
function binLabels(edges) {
    return edges.slice(1).map((edge, bin) => `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(edges[bin])} – ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(edge)}`);
}
function describePoint([x, y]) {
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(y)} (at ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(x)})`;
}


/***/ }),

/***/ 28838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isDrawable),
/* harmony export */   O: () => (/* binding */ extentOf)
/* harmony export */ });
/** Whether a value has a place on a picture. Near the largest numbers a difference would overflow. */
function isDrawable(value) {
    return Math.abs(value) < 1e300;
}
/** The smallest and the largest of the values that can be drawn; null if there is none. */
function extentOf(values) {
    let lowest = Number.POSITIVE_INFINITY;
    let highest = Number.NEGATIVE_INFINITY;
    for (const value of values) {
        if (!isDrawable(value))
            continue;
        if (value < lowest)
            lowest = value;
        if (value > highest)
            highest = value;
    }
    return lowest <= highest ? [lowest, highest] : null;
}


/***/ }),

/***/ 42158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ distributionsTable),
/* harmony export */   Ob: () => (/* binding */ describeDistribution),
/* harmony export */   ze: () => (/* binding */ textShape)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20089);

/** Small pictures as a table: one row a column, its shape as a row of block characters for each series. */
function distributionsTable(block) {
    return {
        columns: [
            { heading: 'Column' },
            ...block.series.map((heading) => ({ heading })),
            { heading: 'What is drawn' },
        ],
        rows: block.items.map(({ name, shape, note }) => [
            name,
            ...block.series.map((_, index) => textShape(shape?.shares[index] ?? [])),
            [drawn(shape), note].filter(Boolean).join('; '),
        ]),
        empty: 'Nothing to show.',
    };
}
/** Where a distribution lies, in words: for readers who do not see it. */
function describeDistribution({ shape }, series) {
    if (shape === null)
        return 'Nothing is drawn.';
    const sentences = series.map((name, index) => {
        const shares = shape.shares[index] ?? [];
        const highest = shares.indexOf(Math.max(...shares));
        if (highest < 0)
            return `${name}: no values.`;
        const share = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(shares[highest]);
        if (shape.kind === 'categories')
            return `${name}: most often ${shape.labels[highest]}, ${share}.`;
        return `${name}: the highest of ${shares.length} bins is number ${highest + 1}, with ${share}.`;
    });
    return `${drawn(shape)}. ${sentences.join(' ')}`;
}
function drawn(shape) {
    if (shape === null)
        return '';
    return shape.kind === 'numbers' ? `${shape.from} to ${shape.to}` : shape.labels.join(', ');
}
/** Block characters of a text of shares; neighbours are put together where there are many. */
const mostCharacters = 12;
const heights = '▁▂▃▄▅▆▇█';
/** Shares as a row of characters of different heights, the largest full. */
function textShape(shares) {
    const together = Math.ceil(shares.length / mostCharacters);
    const sums = [];
    shares.forEach((share, index) => {
        const at = Math.floor(index / together);
        sums[at] = (sums[at] ?? 0) + (Number.isFinite(share) ? Math.max(0, share) : 0);
    });
    const largest = Math.max(...sums, Number.MIN_VALUE);
    return sums.map((sum) => heights[Math.round((sum / largest) * (heights.length - 1))]).join('');
}


/***/ }),

/***/ 20089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   aJ: () => (/* binding */ noFigure),
/* harmony export */   jR: () => (/* binding */ formatDifference),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** How figures are written wherever a person reads them. Always in English notation, whatever the machine's locale. */
/** What stands where there is no figure. */
const noFigure = 'n/a';
/**
 * A figure with as many digits as a reviewer wants: 0.8733, 12,345, 1.2e-7. Whole numbers are exact up to 10¹⁵;
 * others have four significant digits, below 0.001 three. Trailing zeros are left out only where nothing was
 * rounded, so 0.9 is exact and 0.9000 is not.
 * @returns "n/a" for null and NaN.
 */
function formatNumber(value) {
    if (value === null || Number.isNaN(value))
        return noFigure;
    if (!Number.isFinite(value))
        return value > 0 ? '∞' : '-∞';
    if (value === 0)
        return '0';
    const size = Math.abs(value);
    if (size < 0.001 || size >= 1e15) {
        return withoutSpareZeros(value.toExponential(2), value).replace('e+', 'e');
    }
    if (Number.isInteger(value) || size >= 1000)
        return grouped(value.toFixed(0));
    return grouped(withoutSpareZeros(value.toPrecision(4), value));
}
/** A difference: as `formatNumber`, with its sign. */
function formatDifference(value) {
    const text = formatNumber(value);
    return value !== null && value > 0 ? `+${text}` : text;
}
/**
 * A share in [0, 1] as a percentage: one decimal from 10% on, two below. What is not all is never written as
 * 100%, what is not nothing never as 0%.
 * @returns "n/a" for null and NaN.
 */
function formatPercent(share) {
    if (share === null || Number.isNaN(share))
        return noFigure;
    if (!Number.isFinite(share))
        return `${formatNumber(share)}%`;
    if (share > 0.9995 && share < 1)
        return '>99.9%';
    if (share > 0 && share < 0.0001)
        return '<0.01%';
    // The product is rounded first: 0.07 · 100 is 7.000000000000001.
    const percent = Number((share * 100).toPrecision(12));
    return `${grouped(withoutSpareZeros(percent.toFixed(Math.abs(percent) < 9.995 ? 2 : 1), percent))}%`;
}
/** A size in bytes: "812 B", "1.5 KiB", "70 MiB". */
function formatBytes(bytes) {
    if (bytes === null || !Number.isFinite(bytes))
        return noFigure;
    const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'];
    let size = bytes;
    let unit = 0;
    // 1023.5 would be written as 1024.
    while (Math.abs(size) >= (unit === 0 ? 1024 : 1023.5) && unit < units.length - 1) {
        size /= 1024;
        unit++;
    }
    const digits = unit === 0 || Math.abs(size) >= 9.95 ? 0 : 1;
    return `${grouped(withoutSpareZeros(size.toFixed(digits), size))} ${units[unit]}`;
}
/** A time span in milliseconds: "0.42 ms", "12 ms", "1.2 s", "2 min 5 s", "1 h 3 min", "2 d 3 h". */
function formatDuration(milliseconds) {
    if (milliseconds === null || !Number.isFinite(milliseconds))
        return noFigure;
    if (milliseconds < 0)
        return `-${formatDuration(-milliseconds)}`;
    if (milliseconds < 9.95) {
        return `${withoutSpareZeros(plainPrecision(milliseconds, 2), milliseconds)} ms`;
    }
    if (milliseconds < 999.5)
        return `${milliseconds.toFixed(0)} ms`;
    if (milliseconds < 59_950) {
        const seconds = milliseconds / 1000;
        return `${withoutSpareZeros(seconds.toFixed(1), seconds)} s`;
    }
    const seconds = Math.round(milliseconds / 1000);
    if (seconds < 3600)
        return twoUnits(seconds, 60, 'min', 1, 's');
    if (seconds < 86_400)
        return twoUnits(Math.round(seconds / 60), 60, 'h', 1, 'min');
    return twoUnits(Math.round(seconds / 3600), 24, 'd', 1, 'h');
}
function twoUnits(amount, large, largeUnit, small, smallUnit) {
    const rest = Math.floor((amount % large) / small);
    const whole = `${grouped(String(Math.floor(amount / large)))} ${largeUnit}`;
    return rest === 0 ? whole : `${whole} ${rest} ${smallUnit}`;
}
/** `toPrecision` without an exponent for small values. */
function plainPrecision(value, digits) {
    if (value === 0)
        return '0';
    const exponent = Math.floor(Math.log10(Math.abs(value)));
    return value.toFixed(Math.min(100, Math.max(0, digits - 1 - exponent)));
}
/** Trailing zeros say how far a figure was rounded; they go where it was not. */
function withoutSpareZeros(text, value) {
    if (Number(text) !== value)
        return text;
    return text.replace(/(\.\d*?)0+(?=e|$)/, '$1').replace(/\.(?=e|$)/, '');
}
function grouped(text) {
    const point = text.indexOf('.');
    const whole = point < 0 ? text : text.slice(0, point);
    return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (point < 0 ? '' : text.slice(point));
}


/***/ }),

/***/ 52739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./build/shared/src/report/format.js
var format = __webpack_require__(20089);
// EXTERNAL MODULE: ./build/shared/src/report/chart-tables.js
var chart_tables = __webpack_require__(27360);
// EXTERNAL MODULE: ./build/shared/src/report/distributions-table.js
var distributions_table = __webpack_require__(42158);
// EXTERNAL MODULE: ./build/shared/src/report/markdown-escape.js
var markdown_escape = __webpack_require__(27103);
// EXTERNAL MODULE: ./build/shared/src/report/charts/extent.js
var extent = __webpack_require__(28838);
// EXTERNAL MODULE: ./build/shared/src/report/visible-text.js
var visible_text = __webpack_require__(87612);
;// CONCATENATED MODULE: ./build/shared/src/report/mermaid.js



/** Points of one line: Mermaid draws a dozen or fifty alike, and the text stays small. */
const pointsOfLine = 50;
/** As many as a reader tells apart; Mermaid has no legend, so the colours are named in the text beside it. */
const lineColours = [
    { sign: '🔵', colour: '#3b82c4' },
    { sign: '🟠', colour: '#e0852b' },
    { sign: '🟢', colour: '#3f9e5a' },
    { sign: '🟣', colour: '#9a64c7' },
];
/** Of what the others are held against. */
const referenceColour = { sign: '⚪', colour: '#9aa0a6' };
/**
 * A line chart for Mermaid, which GitHub draws itself; the series have the colours 🔵 🟠 🟢 🟣 in their order,
 * references are grey.
 * Mermaid spreads the values of a line evenly over the x axis, so every series is interpolated at the same
 * evenly spaced places.
 * @returns null where that would not be true to the data: more than four series, fewer than two points, series
 * that do not begin and end at the same x, or numbers that Mermaid cannot write.
 */
function mermaidLines(block) {
    const series = block.series.map(chart_tables/* finitePoints */.Lv);
    const colours = coloursOf(block);
    if (series.length === 0 || colours === null)
        return null;
    if (series.some((points) => points.length < 2))
        return null;
    const first = series[0][0][0];
    const last = series[0][series[0].length - 1][0];
    if (first === last)
        return null;
    if (series.some((points) => points[0][0] !== first || points[points.length - 1][0] !== last))
        return null;
    const count = Math.min(pointsOfLine, Math.max(...series.map((points) => points.length)));
    const lines = series.map((points) => resample(points, count));
    const [lowest, highest] = (0,extent/* extentOf */.O)(lines.flat()) ?? [0, 0];
    const margin = (highest - lowest) * 0.05 || Math.abs(highest) * 0.05 || 1;
    const [bottom, top] = block.domain?.y ?? [lowest - margin, highest + margin];
    const xNumber = numberWriter(first, last);
    const yNumber = numberWriter(bottom, top);
    if (xNumber === null || yNumber === null)
        return null;
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
function coloursOf({ series }) {
    let next = 0;
    const colours = series.map(({ reference }) => (reference ? referenceColour : lineColours[next++]));
    return next > lineColours.length ? null : colours;
}
/**
 * Text between Mermaid's double quotes. Mermaid has no escape that holds everywhere, so what is neither a letter,
 * a digit nor harmless punctuation becomes a space; the full text stands beside the chart.
 */
function mermaidText(text) {
    const harmless = text
        .replace(/[^\p{L}\p{N} _.,()/=+-]/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim();
    return (0,visible_text/* shortenMiddle */.jM)(harmless, 60) || ' ';
}
/** Values at `count` evenly spaced places between the first and the last x, by linear interpolation. */
function resample(points, count) {
    const first = points[0][0];
    const last = points[points.length - 1][0];
    const values = [];
    let next = 1;
    for (let i = 0; i < count; i++) {
        const x = i === count - 1 ? last : first + ((last - first) * i) / (count - 1);
        while (points[next][0] < x)
            next++;
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
function numberWriter(low, high) {
    const decimals = Math.max(0, 4 - Math.floor(Math.log10(high - low)));
    if (!(decimals <= 20) || Math.max(Math.abs(low), Math.abs(high)) >= 1e15)
        return null;
    return (value) => {
        const text = value.toFixed(decimals);
        return decimals > 0 ? text.replace(/\.?0+$/, '') : text;
    };
}

// EXTERNAL MODULE: ./build/shared/src/report/sparklines-table.js
var sparklines_table = __webpack_require__(71467);
// EXTERNAL MODULE: ./build/shared/src/report/status.js
var report_status = __webpack_require__(89424);
;// CONCATENATED MODULE: ./build/shared/src/report/markdown-blocks.js







/**
 * One block as Markdown.
 * @param limit lines are rendered until they are longer than this: more could not fit in any case.
 */
function markdownParts(block, limit) {
    switch (block.kind) {
        case 'text':
            return [fixed((0,markdown_escape/* escapeMarkdownParagraph */.t3)(block.text))];
        case 'facts':
            return [factsPart(block.facts, limit)];
        case 'table':
            return [captioned(block.table.caption, tablePart(block.table, limit))];
        case 'code':
            return [codePart(block.text, limit)];
        case 'link':
            return [fixed((0,markdown_escape/* markdownLink */.iQ)(block))];
        case 'bars':
            return [captioned(block.title, barsPart(block, limit))];
        case 'lines':
            return linesParts(block, limit);
        case 'intervals':
            return [captioned(block.title, tablePart((0,chart_tables/* intervalsTable */.Bz)(block), limit))];
        case 'histogram':
            return [captioned(block.title, histogramPart(block, limit))];
        case 'distributions':
            return [captioned(block.title, tablePart((0,distributions_table/* distributionsTable */.Cu)(block), limit))];
        case 'sparklines':
            return [captioned(block.title, tablePart((0,sparklines_table/* sparklinesTable */.x)(block), limit))];
        case 'heatmap':
            return [captioned(block.title, tablePart(block.figures, limit))];
    }
}
function fixed(text) {
    return { head: text, lines: [], total: 0, foot: '', unit: 'lines' };
}
/** Renders lines from the first until they are longer than `limit` together. */
function linesWithin(limit, items, render) {
    const lines = [];
    for (let length = 0; lines.length < items.length && length <= limit;) {
        const line = render(items[lines.length], lines.length);
        lines.push(line);
        length += line.length + 1;
    }
    return lines;
}
function captioned(caption, part) {
    const text = (0,markdown_escape/* escapeMarkdown */.FV)(caption ?? '');
    return text === '' ? part : { ...part, head: `**${text}**\n\n${part.head}` };
}
function factsPart(facts, limit) {
    return {
        head: '',
        lines: linesWithin(limit, facts, ([name, value]) => `- **${(0,markdown_escape/* escapeMarkdown */.FV)(name)}:** ${(0,markdown_escape/* escapeMarkdown */.FV)(value)}`),
        total: facts.length,
        foot: '',
        unit: 'facts',
    };
}
function codePart(text, limit) {
    const { fence, lines } = (0,markdown_escape/* fenceMarkdown */.hl)(text);
    return {
        head: fence,
        lines: linesWithin(limit, lines, (line) => line),
        total: lines.length,
        foot: fence,
        unit: 'lines',
    };
}
function tablePart(table, limit) {
    if (table.rows.length === 0 || table.columns.length === 0) {
        return fixed((0,markdown_escape/* escapeMarkdownParagraph */.t3)(table.empty ?? 'No rows.'));
    }
    return {
        head: [
            row(table.columns.map(({ heading }) => (0,markdown_escape/* escapeMarkdown */.FV)(heading))),
            row(table.columns.map(({ align }) => (align === 'right' ? '---:' : '---'))),
        ].join('\n'),
        lines: linesWithin(limit, table.rows, (cells) => row(table.columns.map((_, column) => cellText(cells[column] ?? '')))),
        total: table.rows.length,
        foot: '',
        unit: 'rows',
    };
}
function cellText(cell) {
    if (typeof cell === 'string')
        return (0,markdown_escape/* escapeMarkdown */.FV)(cell);
    return `${report_status/* statusSigns */.r[cell.status].emoji} ${(0,markdown_escape/* escapeMarkdown */.FV)(cell.text)}`;
}
function row(cells) {
    return `| ${cells.join(' | ')} |`;
}
/** A table whose last column draws the bars: readable in a mail and on a phone, with the names in full. */
function barsPart(block, limit) {
    const part = tablePart((0,chart_tables/* barsTable */.$B)(block), limit);
    if (part.total === 0)
        return part;
    const largest = largestSize(block.bars.map(({ value }) => value));
    return {
        ...part,
        head: `${row(['Name', 'Value', ''])}\n${row(['---', '---:', '---'])}`,
        lines: part.lines.map((line, index) => `${line} ${textBar(block.bars[index].value / largest)} |`),
    };
}
function histogramPart(block, limit) {
    const labels = (0,chart_tables/* binLabels */.H1)(block.edges);
    if (labels.length === 0)
        return fixed('Nothing to show.');
    const largest = largestSize(block.series.flatMap(({ shares }) => shares));
    return {
        head: [
            row(['Range', ...block.series.flatMap(({ name }) => [(0,markdown_escape/* escapeMarkdown */.FV)(name), ''])]),
            row(['---:', ...block.series.flatMap(() => ['---:', '---'])]),
        ].join('\n'),
        lines: linesWithin(limit, labels, (label, bin) => row([
            (0,markdown_escape/* escapeMarkdown */.FV)(label),
            ...block.series.flatMap(({ shares }) => [
                (0,markdown_escape/* escapeMarkdown */.FV)((0,format/* formatPercent */.l9)(shares[bin] ?? null)),
                textBar((shares[bin] ?? 0) / largest, 12),
            ]),
        ])),
        total: labels.length,
        foot: '',
        unit: 'rows',
    };
}
function linesParts(block, limit) {
    const chart = mermaidLines(block);
    const part = tablePart((0,chart_tables/* linesSummaryTable */.ms)(block), limit);
    if (chart === null)
        return [captioned(block.title, part)];
    const picture = captioned(block.title, fixed(['```mermaid', ...chart.lines, '```'].join('\n')));
    // Figures of its own say more than where each line begins and ends, but take more room than a picture's key.
    if (block.figures !== undefined) {
        const key = block.series.map(({ name }, index) => `${chart.signs[index]} ${(0,markdown_escape/* escapeMarkdown */.FV)(name)}`);
        return [picture, fixed(key.join(' · '))];
    }
    return [
        picture,
        { ...part, lines: part.lines.map((line, index) => line.replace('|', `| ${chart.signs[index]}`)) },
    ];
}
function largestSize(values) {
    let largest = 0;
    for (const value of values)
        if (Number.isFinite(value))
            largest = Math.max(largest, Math.abs(value));
    return largest || 1;
}
/**
 * A bar of block characters, in eighths of one; below zero it is hatched.
 * @param share of the longest bar, in [-1, 1].
 */
function textBar(share, width = 20) {
    if (!Number.isFinite(share))
        return '';
    const eighths = Math.round(Math.min(1, Math.abs(share)) * width * 8);
    if (share < 0)
        return '░'.repeat(Math.max(1, Math.round(eighths / 8)));
    return '█'.repeat(Math.floor(eighths / 8)) + ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'][eighths % 8];
}

;// CONCATENATED MODULE: ./build/shared/src/report/markdown.js




/** The smallest limit under which title, status, headline and link always fit, whatever they hold. */
const smallestLimit = 4000;
/** Longest headline, in UTF-16 units, as long as nothing has to be shortened. */
const wholeSentence = 500;
/**
 * A report as GitHub's Markdown: status and headline first, then the sections. Where it would be longer than
 * `limit` it shortens itself between lines of tables and whole blocks, never inside one: first tables in folded
 * sections, then folded sections from the last, then other tables, then blocks from the end. Title, status and
 * headline stay; what was left out is said, and where the whole is.
 * @throws RangeError if the limit is below 4,000 or the marker is not what it may be.
 */
function renderMarkdown(report, options) {
    if (!(options.limit >= smallestLimit)) {
        throw new RangeError(`limit is ${options.limit}; it must be at least ${smallestLimit}.`);
    }
    if (options.marker !== undefined && !/^[a-z0-9:.-]{1,200}$/.test(options.marker)) {
        throw new RangeError(`marker is "${options.marker}"; it must be 1 to 200 of a-z, 0-9, ":", "." and "-".`);
    }
    const sections = report.sections
        .filter(({ fileOnly }) => !fileOnly)
        .map((section) => compile(section, options.limit));
    const measure = options.unit === 'bytes' ? Buffer.byteLength : (text) => text.length;
    const mostLines = sections
        .flatMap(({ parts }) => parts)
        .reduce((most, { lines }) => Math.max(most, lines.length), 0);
    const whole = {
        foldedLines: mostLines,
        foldedSections: sections.length,
        openLines: mostLines,
        openParts: sections.reduce((sum, { folded, parts }) => sum + (folded ? 0 : 1 + parts.length), 0),
        sentence: wholeSentence,
    };
    const render = (plan) => assemble(report, sections, plan, options);
    const fits = (plan) => measure(render(plan)) <= options.limit;
    let plan = whole;
    const steps = [
        ['foldedLines', 10],
        ['foldedSections', 0],
        ['openLines', 3],
        ['openParts', 0],
        ['sentence', 20],
    ];
    for (const [key, least] of steps) {
        if (fits(plan))
            break;
        plan = { ...plan, [key]: largestThatFits(least, plan[key], (value) => fits({ ...plan, [key]: value })) };
    }
    return render(plan);
}
/** The largest whole number in [least, most] that fits; `least` if none does. `most` is known not to fit. */
function largestThatFits(least, most, fits) {
    let low = Math.min(least, most);
    let high = most;
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (fits(middle))
            low = middle;
        else
            high = middle;
    }
    return low;
}
function compile(section, limit) {
    const folded = Boolean(section.folded);
    return {
        name: section.heading,
        folded,
        opening: folded
            ? `<details>\n<summary>${(0,markdown_escape/* escapeMarkdownHtml */.cK)(section.heading)}</summary>`
            : `### ${(0,markdown_escape/* escapeMarkdown */.FV)(section.heading)}`,
        parts: section.blocks.flatMap((block) => markdownParts(block, limit)),
    };
}
function assemble(report, sections, plan, options) {
    const { emoji, word } = report_status/* statusSigns */.r[report.status];
    const blocks = [
        options.marker === undefined ? '' : `<!-- ${options.marker} -->`,
        `## ${emoji} ${(0,markdown_escape/* escapeMarkdown */.FV)(report.title, Math.min(plan.sentence, 200))}`,
        `**${word}.** ${(0,markdown_escape/* escapeMarkdownSentence */.GL)(report.headline, plan.sentence)}`,
    ];
    const whole = plan.sentence === wholeSentence;
    let shortened = !whole;
    let foldedLeft = plan.foldedSections;
    let openLeft = plan.openParts;
    const leftOut = [];
    for (const { name, folded, opening, parts } of sections) {
        // A heading alone says nothing, unless there is nothing to say.
        const room = folded ? (foldedLeft-- > 0 ? parts.length : -1) : openLeft - 1;
        if (!folded)
            openLeft -= 1 + parts.length;
        if (room < Math.min(1, parts.length)) {
            leftOut.push(name);
            continue;
        }
        const mostLines = folded ? plan.foldedLines : plan.openLines;
        const kept = parts.slice(0, room);
        if (kept.length < parts.length ||
            kept.some(({ lines, total }) => Math.min(lines.length, mostLines) < total))
            shortened = true;
        blocks.push(opening, ...kept.map((part) => partText(part, mostLines)), folded ? '</details>' : '');
    }
    if (shortened || leftOut.length > 0)
        blocks.push(shorteningNote(leftOut, plan, options.link));
    else if (options.link !== undefined)
        blocks.push((0,markdown_escape/* markdownLink */.iQ)(options.link));
    if (options.footer !== undefined && whole) {
        blocks.push(`<sub>${(0,markdown_escape/* escapeMarkdownSentence */.GL)(options.footer, wholeSentence)}</sub>`);
    }
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
function partText(part, mostLines) {
    const lines = part.lines.slice(0, mostLines);
    const text = [...(part.head ? [part.head] : []), ...lines, ...(part.foot ? [part.foot] : [])].join('\n');
    const missing = part.total - lines.length;
    if (missing === 0)
        return text;
    const counted = `the first ${(0,format/* formatNumber */.ZV)(lines.length)} of ${(0,format/* formatNumber */.ZV)(part.total)} ${part.unit}`;
    return `${text}\n\n*Shown: ${counted}; ${(0,format/* formatNumber */.ZV)(missing)} left out.*`;
}
function shorteningNote(leftOut, plan, link) {
    const sentences = ['This text was shortened to fit.'];
    if (leftOut.length > 0) {
        const named = plan.sentence < wholeSentence ? [] : leftOut.slice(0, 10).map((name) => (0,markdown_escape/* escapeMarkdown */.FV)(name, 60));
        const more = leftOut.length - named.length;
        if (more > 0)
            named.push(`${(0,format/* formatNumber */.ZV)(more)} ${named.length > 0 ? 'more' : 'sections'}`);
        sentences.push(`Left out: ${named.join(', ')}.`);
    }
    const where = link === undefined ? 'the HTML file of this run.' : (0,markdown_escape/* markdownLink */.iQ)(link, Math.min(plan.sentence, 200));
    return `*${sentences.join(' ')}* The whole report: ${where}`;
}


/***/ }),

/***/ 71467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ describeSparkline),
/* harmony export */   x: () => (/* binding */ sparklinesTable)
/* harmony export */ });
/* harmony import */ var _distributions_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42158);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20089);


/** Small lines as a table: one row each, its course as block characters. */
function sparklinesTable(block) {
    const { limit, items } = block;
    return {
        columns: [
            { heading: 'Column' },
            { heading: 'Course' },
            { heading: 'Last', align: 'right' },
            { heading: 'Highest', align: 'right' },
            ...(limit === undefined ? [] : [{ heading: limit.label, align: 'right' }]),
        ],
        rows: items.map(({ name, values }) => [
            name,
            (0,_distributions_table_js__WEBPACK_IMPORTED_MODULE_0__/* .textShape */ .ze)(values.map((value) => value ?? 0)),
            (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(lastOf(values)),
            (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(highestOf(values)),
            ...(limit === undefined ? [] : [(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(limit.value)]),
        ]),
        empty: 'Nothing to show.',
    };
}
/** How a figure went, in words: for readers who do not see it. */
function describeSparkline({ values }, { times, limit }) {
    const last = lastOf(values);
    if (last === null)
        return 'Nothing is known.';
    const above = limit === undefined ? 0 : values.filter((value) => value !== null && value >= limit.value).length;
    const crossed = limit === undefined ? '' : ` ${above} of ${values.length} reach ${limit.label}.`;
    return `${values.length} figures from ${times[0] ?? ''} to ${times.at(-1) ?? ''}: the last is ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(last)}, the highest ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(highestOf(values))}.${crossed}`;
}
function lastOf(values) {
    return values.findLast((value) => value !== null) ?? null;
}
function highestOf(values) {
    let highest = null;
    for (const value of values)
        if (value !== null && (highest === null || value > highest))
            highest = value;
    return highest;
}


/***/ }),

/***/ 89424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ statusSigns)
/* harmony export */ });
const statusSigns = {
    pass: { word: 'Passed', emoji: '✅', glyph: '✓' },
    fail: { word: 'Failed', emoji: '❌', glyph: '✗' },
    inconclusive: { word: 'Inconclusive', emoji: '❔', glyph: '?' },
    warning: { word: 'Warning', emoji: '⚠️', glyph: '!' },
    info: { word: 'Information', emoji: 'ℹ️', glyph: 'i' },
};


/***/ })

};
