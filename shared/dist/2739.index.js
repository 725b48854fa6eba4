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
/* harmony export */   Ob: () => (/* binding */ describeDistribution)
/* harmony export */ });
/* unused harmony export textShape */
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

/***/ 27103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   GL: () => (/* binding */ escapeMarkdownSentence),
/* harmony export */   cK: () => (/* binding */ escapeMarkdownHtml),
/* harmony export */   hl: () => (/* binding */ fenceMarkdown),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   t3: () => (/* binding */ escapeMarkdownParagraph)
/* harmony export */ });
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87612);

/**
 * Text from outside as GitHub's Markdown, so that it renders as the plain text that it is.
 *
 * Two things read it. The Markdown parser: its signs are escaped with backslashes, HTML's with entities. Then
 * GitHub looks for mentions, issues, commits, emoji and formulas in the *rendered* text, where an escape is gone
 * already: `\@name` and `&#64;name` still notify. It reads each text node by itself, so a `<wbr>` (a place where
 * a line may break, which is neither seen nor copied) parts what would be found.
 */
/** Stands for a parting until the rest is escaped. Text has no control character left by then. */
const parting = '\0';
/** Commit ids have 7 to 40 hexadecimal digits. */
const hexadecimalRuns = /[0-9a-f]{7,}/gi;
const partings = new RegExp([
    // Mentions, teams, e-mail addresses, owner/repository@commit.
    '(?<=@)',
    // Issues: #1, owner/repository#1, and GH-1 or the prefixes of a repository's own trackers.
    '(?<=#)(?=\\w)',
    '(?<=[a-z]-)(?=\\d)',
    '(?<=ghsa-)',
    // Addresses.
    '(?<=:)(?=//)',
    '(?<=/)(?=/)',
    '(?<=www)(?=\\.)',
    // Emoji.
    '(?<=:)(?=[\\w+-]+:)',
].join('|'), 'gi');
const markdownSigns = /[\\`*[\]~#<>&|$\0]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
const htmlSigns = /[<>&"'$\0]/g;
/** A name, label, heading or cell: one line of Markdown, in a table or out of it. */
function escapeMarkdown(text, limit) {
    return escapeLine((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(text, limit));
}
/** A sentence: one line of Markdown. */
function escapeMarkdownSentence(text, limit) {
    return escapeLine((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleSentence */ .kX)(text, limit));
}
/** A paragraph: one line of Markdown, with `<br>` where the text has a line break. */
function escapeMarkdownParagraph(text) {
    return (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleParagraph */ .Tl)(text).map(escapeLine).join('<br>');
}
/** A name inside an HTML block of a Markdown text (`<summary>`), where Markdown's own escapes do not work. */
function escapeMarkdownHtml(text) {
    return part((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(text)).replace(htmlSigns, (sign) => entities[sign] ?? replacements[sign]);
}
/** The lines of a listing, and the fence to put before and after them: longer than any run of its backticks. */
function fenceMarkdown(text) {
    // GitHub's parser counts no further than 255.
    const lines = (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLines */ .gB)(text).map((line) => line.replace(/`{100,}/g, (run) => (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shortenMiddle */ .jM)(run, 99)));
    let longest = 2;
    for (const line of lines) {
        for (const run of line.match(/`+/g) ?? [])
            longest = Math.max(longest, run.length);
    }
    return { fence: '`'.repeat(longest + 1), lines };
}
/**
 * A link. Nothing in its address can end it.
 * @returns just the text if the address is not `http:` or `https:`, or longer than 2,000 characters.
 */
function markdownLink(link, limit) {
    const text = escapeMarkdown(link.text, limit);
    if (!URL.canParse(link.url))
        return text;
    const url = new URL(link.url);
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return text;
    const address = url.href
        .replace(/[^\w.~:/?#@!$&+,;=%-]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
        .replaceAll('&', '&amp;');
    return address.length > 2000 ? text : `[${text}](${address})`;
}
const entities = {
    '<': '&lt;',
    '>': '&gt;',
    '&': '&amp;',
    '"': '&quot;',
    "'": '&#39;',
};
const replacements = {
    ...entities,
    '|': '&#124;',
    // What GitHub's documentation advises where a dollar sign is not a formula's.
    $: '<span>$</span>',
    [parting]: '<wbr>',
};
function escapeLine(line) {
    return part(line)
        .replace(markdownSigns, (sign) => replacements[sign] ?? `\\${sign}`)
        .replace(/^[-+=](?![\p{L}\p{N}.])/u, '\\$&')
        .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
function part(line) {
    return line
        .replace(hexadecimalRuns, (run) => run.match(/.{1,6}/g).join(parting))
        .replace(partings, parting);
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


/***/ }),

/***/ 87612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   TC: () => (/* binding */ longTextLimit),
/* harmony export */   Tl: () => (/* binding */ visibleParagraph),
/* harmony export */   gB: () => (/* binding */ visibleLines),
/* harmony export */   jM: () => (/* binding */ shortenMiddle),
/* harmony export */   kX: () => (/* binding */ visibleSentence)
/* harmony export */ });
/* unused harmony export shortTextLimit */
/**
 * Text from outside, made fit to be looked at: every renderer passes text through here before it escapes it for
 * where it goes.
 */
/** Longest name, label, heading or cell that is shown, in UTF-16 units. */
const shortTextLimit = 200;
/** Longest sentence or paragraph that is shown, in UTF-16 units. */
const longTextLimit = 4000;
/**
 * What a reader cannot see, or what reorders or hides its neighbours: control and format characters (zero-width,
 * bidirectional, tags), lone surrogates, line and paragraph separators, and all else that Unicode lets a display
 * ignore.
 */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const invisibleExceptLineBreaks = new RegExp(`(?!\\n)${invisible.source}`, 'gu');
/** A name or a cell on one line: shortened in its middle, invisible characters shown as escapes. */
function visibleLine(text, limit = shortTextLimit) {
    return shortenMiddle(text, limit).replace(invisible, escapeCharacter).trim();
}
/** A sentence on one line. A single word is shortened as a name is. */
function visibleSentence(text, limit = longTextLimit) {
    return shortenWords(shortenMiddle(text, limit)).replace(invisible, escapeCharacter).trim();
}
/** The lines of a paragraph. */
function visibleParagraph(text) {
    return shortenWords(shortenMiddle(text.trim(), longTextLimit))
        .split(/\r\n|\r|\n/)
        .map((line) => line.replaceAll('\t', ' ').replace(invisible, escapeCharacter).trim());
}
/** The lines of a listing, each shortened in its middle; tabs become spaces. */
function visibleLines(text) {
    return text
        .replace(/\r\n|\r/g, '\n')
        .replaceAll('\t', '    ')
        .replace(invisibleExceptLineBreaks, escapeCharacter)
        .replace(/^\n+|\s+$/g, '')
        .split('\n')
        .map((line) => shortenMiddle(line, 2 * shortTextLimit));
}
/** Keeps the beginning and the end of a text that is longer than `limit`, with "…" between; never half a pair. */
function shortenMiddle(text, limit) {
    if (text.length <= limit)
        return text;
    let head = Math.ceil((limit - 1) / 2);
    let tail = text.length - Math.floor((limit - 1) / 2);
    if (isHighSurrogate(text, head - 1))
        head--;
    if (isHighSurrogate(text, tail - 1))
        tail++;
    return `${text.slice(0, head)}…${text.slice(tail)}`;
}
function shortenWords(text) {
    return text.replace(/\S+/g, (word) => shortenMiddle(word, shortTextLimit));
}
function isHighSurrogate(text, index) {
    const unit = text.charCodeAt(index);
    return unit >= 0xd800 && unit <= 0xdbff;
}
function escapeCharacter(character) {
    if (character === '\n')
        return '\\n';
    if (character === '\r')
        return '\\r';
    if (character === '\t')
        return '\\t';
    const hex = character.codePointAt(0).toString(16);
    return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
}


/***/ })

};
