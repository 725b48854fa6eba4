export const id = 362;
export const ids = [362];
export const modules = {

/***/ 31034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ abortOnSignals)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57296);

/**
 * A signal that is aborted when the job is cancelled (SIGINT, SIGTERM). A second one ends the process at once.
 * @returns the signal, and `release`, which gives the process its usual ways back.
 */
function abortOnSignals() {
    const controller = new AbortController();
    const onSignal = (name) => {
        // process.exit would wait for what native threads are doing.
        if (controller.signal.aborted)
            process.kill(process.pid, 'SIGKILL');
        controller.abort(new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InfrastructureError */ .EN(`The run was cancelled (${name}).`, { retryable: true }));
    };
    process.on('SIGINT', onSignal);
    process.on('SIGTERM', onSignal);
    return {
        signal: controller.signal,
        release: () => {
            process.off('SIGINT', onSignal);
            process.off('SIGTERM', onSignal);
        },
    };
}


/***/ }),

/***/ 33565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ runStage)
});

// UNUSED EXPORTS: stateFolder

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/base/files.js
var files = __webpack_require__(66720);
;// CONCATENATED MODULE: ./build/shared/src/base/system-errors.js

/** What a user can do about an error of the operating system, by its code. */
const hints = {
    ENOSPC: { kind: 'infrastructure', what: 'The disk is full', hint: 'Free some space, and run it again.' },
    EDQUOT: {
        kind: 'infrastructure',
        what: 'The disk quota is used up',
        hint: 'Free some space, and run it again.',
    },
    EMFILE: {
        kind: 'infrastructure',
        what: 'Too many files are open',
        hint: 'Raise the limit of open files (ulimit -n).',
    },
    EIO: { kind: 'infrastructure', what: 'The disk failed', hint: 'Use another machine.' },
    EACCES: {
        kind: 'configuration',
        what: 'Access is denied',
        hint: 'Give this user the right to read and write there.',
    },
    EPERM: {
        kind: 'configuration',
        what: 'The operation is not permitted',
        hint: 'Give this user the right to do it.',
    },
    EROFS: {
        kind: 'configuration',
        what: 'The file system is read-only',
        hint: 'Use a folder that can be written to.',
    },
    ENOTDIR: {
        kind: 'configuration',
        what: 'A file stands where a folder is needed',
        hint: 'Move the file away.',
    },
    EEXIST: {
        kind: 'configuration',
        what: 'A file stands where a folder is needed',
        hint: 'Move the file away.',
    },
    ENOTEMPTY: {
        kind: 'infrastructure',
        what: 'Another process works in the same folder',
        hint: 'Run one after the other, or each with a working-directory of its own.',
    },
    EISDIR: { kind: 'configuration', what: 'A folder stands where a file is needed', hint: 'Name a file.' },
    ENAMETOOLONG: { kind: 'configuration', what: 'A name is too long', hint: 'Use a shorter one.' },
};
/** An error of the operating system as one of ours, with what to do; any other error as it is. */
function translateSystemError(error) {
    const { code, path } = error;
    const known = typeof code === 'string' && Object.hasOwn(hints, code) ? hints[code] : undefined;
    if (!(error instanceof Error) || known === undefined)
        return error;
    const message = path === undefined ? `${known.what}.` : `${known.what}: "${path}".`;
    return known.kind === 'infrastructure'
        ? new errors/* InfrastructureError */.EN(message, { hint: known.hint, retryable: true, cause: error })
        : new errors/* ConfigurationError */.j1(message, { hint: known.hint, cause: error });
}

// EXTERNAL MODULE: ./build/shared/src/config/load-config.js
var load_config = __webpack_require__(80309);
;// CONCATENATED MODULE: ./build/shared/src/platform/select-platform.js

/**
 * The platform that a run takes place on. `auto` is GitHub exactly where GitHub says so: a missing token is then
 * an error and never a silent change of place.
 */
async function selectPlatform(request) {
    const { choice, environment, token } = request;
    const onGitHub = environment.GITHUB_ACTIONS === 'true';
    if (choice === 'local' || (choice === 'auto' && !onGitHub)) {
        const { localPlatform } = await __webpack_require__.e(/* import() */ 916).then(__webpack_require__.bind(__webpack_require__, 55916));
        return localPlatform(request);
    }
    if (!onGitHub) {
        throw new errors/* ConfigurationError */.j1('platform is "github", but this is not a run of GitHub Actions.', {
            location: { key: 'platform' },
            hint: 'Use "auto" or "local".',
        });
    }
    if (!token) {
        throw new errors/* InfrastructureError */.EN('There is no token for the GitHub API.', {
            hint: 'Set the input "github-token", for example to the expression github.token; it is the default of the actions.',
        });
    }
    const { githubPlatform } = await __webpack_require__.e(/* import() */ 852).then(__webpack_require__.bind(__webpack_require__, 71852));
    return githubPlatform({ token, environment });
}

// EXTERNAL MODULE: ./build/shared/src/action/inputs.js
var action_inputs = __webpack_require__(92163);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/shared/src/report/chart-tables.js
var chart_tables = __webpack_require__(27360);
// EXTERNAL MODULE: ./build/shared/src/report/format.js
var format = __webpack_require__(20089);
// EXTERNAL MODULE: ./build/shared/src/report/visible-text.js
var visible_text = __webpack_require__(87612);
;// CONCATENATED MODULE: ./build/shared/src/report/html-escape.js

/** A name, label or cell as HTML: safe as text and inside a quoted attribute. */
function escapeHtml(text, limit) {
    return escapeSigns((0,visible_text/* visibleLine */.P8)(text, limit));
}
/** A sentence as HTML. */
function escapeHtmlSentence(text, limit) {
    return escapeSigns((0,visible_text/* visibleSentence */.kX)(text, limit));
}
/** A paragraph as HTML, with `<br>` where the text has a line break. */
function escapeHtmlParagraph(text) {
    return (0,visible_text/* visibleParagraph */.Tl)(text).map(escapeSigns).join('<br>');
}
/** Text that is already fit to be looked at, such as the lines of a listing. */
function escapeSigns(text) {
    return text.replace(/[&<>"']/g, (sign) => entities[sign]);
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

// EXTERNAL MODULE: ./build/shared/src/report/charts/scale.js
var charts_scale = __webpack_require__(3198);
;// CONCATENATED MODULE: ./build/shared/src/report/charts/svg.js

/** Width of every chart in its own units; the page scales it. */
const chartWidth = 640;
/** Colours and dashes there are; further series stand in the table beneath only. */
const drawnSeries = 6;
/** Height of one line of a legend. */
const legendLine = 28;
/**
 * A picture with its title and description for those who do not see it. Colours come from the page's classes
 * `series-1` … `series-6`, `axis`, `grid`.
 * @param content SVG elements, escaped.
 */
function svg(options) {
    return [
        `<svg viewBox="0 0 ${chartWidth} ${options.height}" role="img" class="chart">`,
        `<title>${escapeHtml(options.title)}</title>`,
        `<desc>${escapeHtml(options.description, 500)}</desc>`,
        ...options.content,
        '</svg>',
    ].join('\n');
}
/** Text at a place; `anchor` says which end of it is there. */
function svgText(text, x, y, anchor = 'start', limit = 40) {
    const at = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
    return `<text x="${place(x)}" y="${place(y)}"${at}>${escapeHtml(text, limit)}</text>`;
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
function barsChart(block) {
    const bars = block.bars.slice(0, drawnBars);
    const [low, high] = (0,charts_scale/* extentOf */.OY)([0, ...bars.map(({ value }) => value)]) ?? [0, 1];
    const scale = (0,charts_scale/* linearScale */.om)(low === high ? [0, 1] : [low, high], [0, chartWidth], { count: 5 });
    const zero = scale.at(0);
    const content = bars.flatMap(({ label, value }, index) => {
        const top = index * barDistance;
        const end = (0,charts_scale/* isDrawable */.HA)(value) ? scale.at(value) : zero;
        const figure = (0,format/* formatNumber */.ZV)(value);
        return [
            `<g><title>${escapeHtml(label)}: ${figure}</title>`,
            svgText(label, 0, top + 15),
            svgText(figure, chartWidth, top + 15, 'end'),
            `<rect class="track" x="0" y="${top + 24}" width="${chartWidth}" height="8" rx="2"/>`,
            `<rect class="series-1" x="${place(Math.min(zero, end))}" y="${top + 24}" width="${place(Math.abs(end - zero))}" height="8" rx="2"/>`,
            '</g>',
        ];
    });
    const more = block.bars.length - bars.length;
    if (more > 0)
        content.push(svgText(`… and ${(0,format/* formatNumber */.ZV)(more)} more`, 0, bars.length * barDistance + 15));
    return svg({
        height: Math.max(1, bars.length + (more > 0 ? 1 : 0)) * barDistance,
        title: block.title,
        description: `Bar chart with ${(0,format/* formatNumber */.ZV)(block.bars.length)} bars. Its figures are in the table below it.`,
        content,
    });
}

;// CONCATENATED MODULE: ./build/shared/src/report/charts/histogram.js





const left = 66;
const right = chartWidth - 14;
const plotHeight = 220;
/** As many edges are written as have room. */
const writtenEdges = 7;
/**
 * The share of rows in each bin, the series side by side. All bins are drawn equally wide, whatever their range:
 * heights are shares, so the widths of unequal bins would mislead.
 */
function histogramChart(block) {
    const series = block.series.slice(0, drawnSeries);
    const labels = (0,chart_tables/* binLabels */.H1)(block.edges);
    const top = series.length * legendLine + 24;
    const bottom = top + plotHeight;
    const [, highest] = (0,charts_scale/* extentOf */.OY)([0, ...series.flatMap(({ shares }) => shares)]) ?? [0, 0];
    const y = (0,charts_scale/* linearScale */.om)([0, highest || 1], [bottom, top], { count: 4, round: true });
    const content = series.map(({ name }, index) => legend(name, index));
    for (const tick of y.ticks) {
        const at = place(y.at(tick));
        content.push(`<line class="grid" x1="${left}" x2="${right}" y1="${at}" y2="${at}"/>`);
        content.push(svgText((0,format/* formatPercent */.l9)(tick), left - 8, y.at(tick) + 5, 'end'));
    }
    const slot = (right - left) / Math.max(1, labels.length);
    const width = (slot * 0.84) / Math.max(1, series.length);
    labels.forEach((label, bin) => {
        series.forEach(({ name, shares }, index) => {
            const share = shares[bin];
            if (share === undefined || !(0,charts_scale/* isDrawable */.HA)(share))
                return;
            const x = left + slot * (bin + 0.08) + width * index;
            content.push(`<rect class="bin series-${index + 1}" x="${place(x)}" y="${place(y.at(share))}" width="${place(width)}" height="${place(bottom - y.at(share))}"><title>${escapeHtml(name)}, ${escapeHtml(label)}: ${(0,format/* formatPercent */.l9)(share)}</title></rect>`);
        });
    });
    content.push(`<line class="axis" x1="${left}" x2="${right}" y1="${bottom}" y2="${bottom}"/>`);
    const distance = Math.max(1, Math.ceil(labels.length / (writtenEdges - 1)));
    for (let edge = 0; labels.length > 0 && edge < block.edges.length; edge += distance) {
        const anchor = edge === 0 ? 'start' : edge === labels.length ? 'end' : 'middle';
        content.push(svgText((0,format/* formatNumber */.ZV)(block.edges[edge]), left + slot * edge, bottom + 22, anchor));
    }
    return svg({
        height: bottom + 34,
        title: block.title,
        description: `Histogram with ${labels.length} bins of ${series.map(({ name }) => name).join(' and ')}. Its figures are in the table below it.`,
        content,
    });
}
function legend(name, index) {
    const y = index * legendLine + 14;
    return `<rect class="bin series-${index + 1}" x="0" y="${y - 11}" width="14" height="12"/>${svgText(name, 24, y)}`;
}

;// CONCATENATED MODULE: ./build/shared/src/report/charts/lines.js




const lines_left = 66;
const lines_right = chartWidth - 14;
const lines_plotHeight = 240;
/** A picture is no finer than this: lines with more points are thinned. */
const mostPoints = 600;
/** Lines over a numeric axis. Each series has a colour and a dash pattern of its own. */
function linesChart(block) {
    const series = block.series
        .slice(0, drawnSeries)
        .map((one) => ({ name: one.name, points: (0,chart_tables/* finitePoints */.Lv)(one) }));
    const top = series.length * legendLine + 46;
    const bottom = top + lines_plotHeight;
    const height = bottom + 56;
    const all = series.flatMap(({ points }) => points);
    const xExtent = (0,charts_scale/* extentOf */.OY)(all.map(([x]) => x));
    const yExtent = (0,charts_scale/* extentOf */.OY)(all.map(([, y]) => y));
    if (xExtent === null || yExtent === null) {
        return svg({
            height: legendLine * 2,
            title: block.title,
            description: 'There is nothing to draw.',
            content: [svgText('Nothing to draw.', 0, 20)],
        });
    }
    const x = (0,charts_scale/* linearScale */.om)(xExtent, [lines_left, lines_right], { count: 5 });
    const y = (0,charts_scale/* linearScale */.om)(yExtent, [bottom, top], { count: 5, round: true });
    const content = series.map(({ name }, index) => lines_legend(name, index));
    content.push(svgText(block.y, 0, top - 22));
    for (const tick of y.ticks) {
        const at = place(y.at(tick));
        content.push(`<line class="grid" x1="${lines_left}" x2="${lines_right}" y1="${at}" y2="${at}"/>`);
        content.push(svgText((0,format/* formatNumber */.ZV)(tick), lines_left - 8, y.at(tick) + 5, 'end'));
    }
    content.push(`<line class="axis" x1="${lines_left}" x2="${lines_right}" y1="${bottom}" y2="${bottom}"/>`);
    for (const tick of x.ticks)
        content.push(svgText((0,format/* formatNumber */.ZV)(tick), x.at(tick), bottom + 22, 'middle'));
    content.push(svgText(block.x, lines_right, bottom + 46, 'end'));
    series.forEach(({ points }, index) => {
        const path = thinned(points).map(([px, py]) => `${place(x.at(px))},${place(y.at(py))}`);
        if (path.length === 1) {
            const [cx, cy] = path[0].split(',');
            content.push(`<circle class="series-${index + 1}" cx="${cx}" cy="${cy}" r="4"/>`);
        }
        else if (path.length > 1) {
            content.push(`<polyline class="line series-${index + 1}" points="${path.join(' ')}"/>`);
        }
    });
    return svg({
        height,
        title: block.title,
        description: describe(block, series),
        content,
    });
}
function lines_legend(name, index) {
    const y = index * legendLine + 14;
    const sample = `<line class="line series-${index + 1}" x1="0" x2="32" y1="${y - 5}" y2="${y - 5}"/>`;
    return sample + svgText(name, 42, y);
}
function describe(block, series) {
    const sentences = series
        .filter(({ points }) => points.length > 0)
        .map(({ name, points }) => {
        const [firstX, firstY] = points[0];
        const [lastX, lastY] = points[points.length - 1];
        return `${name}: from ${(0,format/* formatNumber */.ZV)(firstY)} at ${(0,format/* formatNumber */.ZV)(firstX)} to ${(0,format/* formatNumber */.ZV)(lastY)} at ${(0,format/* formatNumber */.ZV)(lastX)}.`;
    });
    return `Line chart of ${block.y} by ${block.x}. ${sentences.join(' ')}`;
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
            if (points[i][1] < points[lowest][1])
                lowest = i;
            if (points[i][1] > points[highest][1])
                highest = i;
        }
        kept.push(points[Math.min(lowest, highest)], points[Math.max(lowest, highest)]);
    }
    kept.push(points[points.length - 1]);
    return kept;
}

// EXTERNAL MODULE: ./build/shared/src/report/status.js
var report_status = __webpack_require__(89424);
;// CONCATENATED MODULE: ./build/shared/src/report/html-blocks.js








/** Rows of one table; more make a page that no browser likes and no person reads. */
const mostRows = 2000;
/** Rows of the table beneath a chart. */
const mostChartRows = 500;
const mostCodeLines = 2000;
const mostFacts = 500;
/** Cells from this length on may take several lines. */
const longCell = 40;
/**
 * One block as HTML.
 * @param heading of its section: the name of a table that has no caption.
 */
function htmlBlock(block, heading) {
    switch (block.kind) {
        case 'text':
            return `<p>${escapeHtmlParagraph(block.text)}</p>`;
        case 'facts':
            return facts(block.facts);
        case 'table':
            return table(block.table, heading, mostRows);
        case 'code':
            return code(block.text);
        case 'bars':
            return chart(block, barsChart(block), (0,chart_tables/* barsTable */.$B)(block));
        case 'lines':
            return chart(block, linesChart(block), (0,chart_tables/* linesTable */.kb)(block));
        case 'histogram':
            return chart(block, histogramChart(block), (0,chart_tables/* histogramTable */.H4)(block));
    }
}
function facts(all) {
    const shown = all
        .slice(0, mostFacts)
        .map(([name, value]) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd>`);
    return `<dl>\n${shown.join('\n')}\n</dl>${leftOut(shown.length, all.length, 'facts')}`;
}
function code(text) {
    const lines = (0,visible_text/* visibleLines */.gB)(text);
    const shown = lines.slice(0, mostCodeLines);
    return `<pre tabindex="0"><code>${shown.map(escapeSigns).join('\n')}</code></pre>${leftOut(shown.length, lines.length, 'lines')}`;
}
/** The picture, and its figures folded beneath it. */
function chart(block, picture, figures) {
    return [
        '<figure>',
        `<figcaption>${escapeHtml(block.title)}</figcaption>`,
        picture,
        '<details>',
        '<summary>Figures</summary>',
        table(figures, block.title, mostChartRows),
        '</details>',
        '</figure>',
    ].join('\n');
}
function table(content, heading, limit) {
    if (content.rows.length === 0 || content.columns.length === 0) {
        return `<p class="note">${escapeHtmlParagraph(content.empty ?? 'No rows.')}</p>`;
    }
    const name = escapeHtml(content.caption ?? heading);
    const caption = content.caption === undefined
        ? `<caption class="unseen">${name}</caption>`
        : `<caption><span>${name}</span></caption>`;
    const headings = content.columns.map(({ heading: text, align }) => `<th scope="col"${align === 'right' ? ' class="right"' : ''}>${escapeHtml(text)}</th>`);
    const shown = content.rows.slice(0, limit);
    const rows = shown.map((row) => {
        const cells = content.columns.map(({ align }, column) => cellHtml(row[column] ?? '', align, column === 0));
        return `<tr>${cells.join('')}</tr>`;
    });
    return [
        `<div class="scroll" role="region" aria-label="${name}" tabindex="0">`,
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
/** The first cell of a row names it. */
function cellHtml(cell, align, first) {
    const text = typeof cell === 'string' ? cell : cell.text;
    const classes = [align === 'right' && 'right', !first && text.length > longCell && 'long'].filter(Boolean);
    const attribute = classes.length > 0 ? ` class="${classes.join(' ')}"` : '';
    const content = typeof cell === 'string'
        ? escapeHtml(text)
        : `<div class="mark ${cell.status}"><span aria-hidden="true">${report_status/* statusSigns */.r[cell.status].glyph}</span><div>${escapeHtml(text)}</div></div>`;
    return first ? `<th scope="row"${attribute}>${content}</th>` : `<td${attribute}>${content}</td>`;
}
function leftOut(shown, total, unit) {
    if (shown === total)
        return '';
    return `<p class="note">Shown: the first ${(0,format/* formatNumber */.ZV)(shown)} of ${(0,format/* formatNumber */.ZV)(total)} ${unit}; ${(0,format/* formatNumber */.ZV)(total - shown)} left out.</p>`;
}

;// CONCATENATED MODULE: ./build/shared/src/report/html-style.js
/** The style of an HTML report: one column of text, system fonts, light and dark, phone and paper. */
const style = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --raised: #f1f3f5; --hollow: #e6e9ed; --ink: #1c2024; --soft: #5a6370; --rule: #dfe3e8;
  --link: #0b5cad; --shade: rgb(0 0 0 / 16%);
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
    --paper: #14171a; --raised: #21262b; --hollow: #2b3238; --ink: #e4e7ea; --soft: #9aa4af; --rule: #32383e;
    --link: #7fb8f0; --shade: rgb(0 0 0 / 65%);
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
h1 { margin: 0 0 1rem; font-size: 1.7rem; line-height: 1.25; font-weight: 650; letter-spacing: -0.015em; }
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
.scroll:focus-visible, summary:focus-visible, a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
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
dl { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: 0.3rem 1.5rem; margin: 0 0 1.4rem; }
dt { color: var(--soft); }
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
figure { margin: 0 0 1.75rem; max-width: 44rem; }
figcaption { margin-bottom: 0.75rem; font-weight: 600; }
figure summary { color: var(--soft); font-size: 0.875rem; }
figure details { margin-top: 0.5rem; }
figure details .scroll { margin-top: 0.6rem; max-height: 25rem; overflow-y: auto; }
svg.chart { display: block; width: 100%; height: auto; overflow: visible; }
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
svg rect.series-1, svg rect.series-2 { stroke: none; }
/* The first distribution is what the others are held against: hollow, and out of the way of the second. */
svg rect.bin.series-1 { fill: var(--hollow); stroke: var(--soft); }
svg rect.bin.series-2 { fill: var(--series-1); }
svg .line { fill: none; stroke-width: 2.2; stroke-linejoin: round; stroke-linecap: round; }
svg .line.series-2 { stroke-dasharray: 7 5; }
svg .line.series-3 { stroke-dasharray: 2 5; }
svg .line.series-4 { stroke-dasharray: 12 5 2 5; }
svg .line.series-5 { stroke-dasharray: 14 6; }
svg .line.series-6 { stroke-dasharray: 5 3 1 3; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
footer { margin-top: 3.5rem; padding-top: 1rem; border-top: 1px solid var(--rule); color: var(--soft); font-size: 0.875rem; }
@media (max-width: 34rem) {
  body { padding: 1.25rem 1rem 3rem; }
  h1 { font-size: 1.4rem; }
  .status { padding: 0.85rem 0.9rem; gap: 0.75rem; }
  dl { grid-template-columns: 1fr; gap: 0; }
  dd { margin-bottom: 0.6rem; }
  th, td { padding-right: 1rem; }
  td:not(.right) { min-width: 9rem; }
  svg text { font-size: 21px; }
}
@media print {
  :root {
    color-scheme: light;
    --paper: #fff; --raised: #f1f3f5; --hollow: #e6e9ed; --ink: #000; --soft: #444; --rule: #bbb; --link: #000;
    --pass: #17703b; --fail: #b3231b; --inconclusive: #6b4fa0; --warning: #8a5a00; --info: #28618f;
    --series-1: #2f6db3; --series-2: #d0651a; --series-3: #3a8a55; --series-4: #8a55b5; --series-5: #6b7280;
    --series-6: #b83a5a;
  }
  html { font-size: 9pt; }
  body { max-width: none; padding: 0; }
  section { margin-top: 1.75rem; }
  section + details.folded, details.folded { margin-top: 1.25rem; }
  figure { max-width: 36rem; }
  figure details { display: none; }
  footer { margin-top: 1.5rem; }
  .status { border: 1px solid var(--tone); border-left-width: 0.3rem; background: none; }
  .sign { background: none; color: var(--tone); border: 1.5px solid var(--tone); }
  .scroll, figure details .scroll { overflow: visible; max-height: none; background: none; }
  pre { white-space: pre-wrap; border: 1px solid var(--rule); }
  thead { display: table-header-group; }
  tr, figure, .status { break-inside: avoid; }
  h2, caption, figcaption { break-after: avoid; }
  details.folded::details-content { content-visibility: visible; display: block; height: auto; }
}
`;

;// CONCATENATED MODULE: ./build/shared/src/report/html.js





/**
 * A report as one HTML file that needs nothing else: no script, no font, no picture from elsewhere. Its
 * Content-Security-Policy allows this one style sheet (by its digest) and nothing more.
 */
function renderHtml(report, options = {}) {
    const { word, glyph } = report_status/* statusSigns */.r[report.status];
    const title = escapeHtml(report.title);
    return [
        '<!doctype html>',
        '<html lang="en">',
        '<head>',
        '<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        '<meta name="referrer" content="no-referrer">',
        `<title>${word}: ${title}</title>`,
        `<style>${style}</style>`,
        '</head>',
        '<body>',
        '<header>',
        `<h1>${title}</h1>`,
        `<div class="status ${report.status}">`,
        `<span class="sign" aria-hidden="true">${glyph}</span>`,
        `<p><strong>${word}</strong> ${escapeHtmlSentence(report.headline)}</p>`,
        '</div>',
        '</header>',
        '<main>',
        ...report.sections.map(sectionHtml),
        '</main>',
        ...footerHtml(options),
        '</body>',
        '</html>',
        '',
    ].join('\n');
}
const policy = [
    "default-src 'none'",
    `style-src 'sha256-${(0,external_node_crypto_.createHash)('sha256').update(style).digest('base64')}'`,
    "base-uri 'none'",
    "form-action 'none'",
].join('; ');
function sectionHtml(section, index) {
    const heading = `<h2 id="section-${index + 1}">${escapeHtml(section.heading)}</h2>`;
    const blocks = section.blocks.map((block) => htmlBlock(block, section.heading));
    if (section.folded) {
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
function footerHtml(options) {
    const parts = [];
    if (options.link !== undefined) {
        const address = htmlAddress(options.link.url);
        const text = escapeHtml(options.link.text);
        parts.push(address === null ? text : `<a href="${address}" rel="noreferrer noopener">${text}</a>`);
    }
    if (options.footer !== undefined)
        parts.push(escapeHtmlSentence(options.footer));
    return parts.length > 0 ? [`<footer>${parts.join('<br>')}</footer>`] : [];
}

// EXTERNAL MODULE: ./build/shared/src/report/markdown.js + 2 modules
var markdown = __webpack_require__(52739);
;// CONCATENATED MODULE: ./build/shared/src/action/write-outcome.js




/** Longest Markdown of a job summary, in bytes: GitHub takes 1 MiB a step. */
const summaryLimit = 1_000_000;
/** Writes a stage's report as HTML and Markdown and its result as JSON, each whole or not at all. */
async function writeOutcome(stage, outcome, stateDirectory) {
    const folder = (0,external_node_path_.join)(stateDirectory, 'reports', stage);
    const written = {
        report: (0,external_node_path_.join)(folder, 'report.html'),
        summary: (0,external_node_path_.join)(folder, 'summary.md'),
        result: (0,external_node_path_.join)(folder, 'outcome.json'),
    };
    await (0,files/* writeFileAtomically */.lo)(written.report, renderHtml(outcome.report));
    await (0,files/* writeFileAtomically */.lo)(written.summary, (0,markdown/* renderMarkdown */.G)(outcome.report, { limit: summaryLimit, unit: 'bytes' }));
    await (0,files/* writeFileAtomically */.lo)(written.result, `${JSON.stringify(outcome.result, null, 2)}\n`);
    return written;
}

;// CONCATENATED MODULE: ./build/shared/src/action/run-stage.js









/** Name of the folder below the working directory that stages keep their files in. */
const stateFolder = '.mlops';
/**
 * Runs a stage from inputs as text to a written report: the part that actions and command line share.
 * @param values inputs by public name, the stage's own and those that all stages have.
 * @param place where it runs: environment, the folder that relative paths start from, how to print and to stop.
 * @throws ConfigurationError and InfrastructureError; a verdict is in the outcome.
 */
async function runStage(stage, values, place) {
    const isCommon = (name) => Object.hasOwn(action_inputs/* commonInputs */.j$.shape, name);
    const entries = Object.entries(values);
    const common = (0,action_inputs/* parseInputs */.TL)(action_inputs/* commonInputs */.j$, Object.fromEntries(entries.filter(([name]) => isCommon(name))));
    const inputs = (0,action_inputs/* parseInputs */.TL)(stage.inputs, Object.fromEntries(entries.filter(([name]) => !isCommon(name))));
    const workingDirectory = (0,external_node_path_.resolve)(place.directory, common['working-directory'] ?? '.');
    if (!(await isDirectory(workingDirectory))) {
        throw new errors/* ConfigurationError */.j1(`The working directory "${workingDirectory}" does not exist.`, {
            location: { key: 'working-directory' },
            hint: 'It is relative to the repository; is there a checkout step before this one?',
        });
    }
    const stateDirectory = (0,external_node_path_.resolve)(workingDirectory, stateFolder);
    const configPath = (0,external_node_path_.resolve)(workingDirectory, common.config ?? load_config/* configFileName */.S3);
    const config = await (0,load_config/* loadConfig */.Z9)(workingDirectory, common.config ?? load_config/* configFileName */.S3, common.config !== undefined && common.config !== load_config/* configFileName */.S3);
    const platform = await selectPlatform({
        choice: common.platform,
        token: common['github-token'],
        environment: place.environment,
        workingDirectory,
        stateDirectory,
        log: place.log,
    });
    platform.log.info(`Platform: ${platform.kind}${common.platform === 'auto' ? ' (chosen by itself)' : ''}.`);
    if (!(await (0,files/* exists */.t2)(configPath))) {
        platform.log.info(`There is no ${load_config/* configFileName */.S3} in "${workingDirectory}"; defaults are used.`);
    }
    try {
        await (0,files/* removeLeftovers */.DA)(stateDirectory);
        const outcome = await stage.run(inputs, {
            platform,
            config,
            repositoryDirectory: place.directory,
            configFile: (0,external_node_path_.relative)(place.directory, configPath).split(external_node_path_.sep).join('/'),
            workingDirectory,
            stateDirectory,
            signal: place.signal,
        });
        return { outcome, written: await writeOutcome(stage.name, outcome, stateDirectory) };
    }
    catch (error) {
        throw translateSystemError(error);
    }
}
async function isDirectory(path) {
    return (0,promises_.stat)(path).then((found) => found.isDirectory(), () => false);
}


/***/ }),

/***/ 80309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S3: () => (/* binding */ configFileName),
/* harmony export */   Z9: () => (/* binding */ loadConfig),
/* harmony export */   n6: () => (/* binding */ describeIssue),
/* harmony export */   nj: () => (/* binding */ lineOfKey)
/* harmony export */ });
/* unused harmony exports parseConfig, configJsonSchema */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38815);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98439);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57296);
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82889);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80305);







/** The name of the file that describes a pipeline. */
const configFileName = 'mlops.yml';
/**
 * Reads and checks mlops.yml.
 * @param file relative to the working directory.
 * @param required whether the user named the file: then it must be there, else an absent one means all defaults.
 * @throws ConfigurationError naming file, line, key, what was found and what is allowed.
 */
async function loadConfig(workingDirectory, file, required) {
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, file), 'utf8');
    }
    catch (cause) {
        if (cause.code === 'ENOENT' && !required)
            return _schema_js__WEBPACK_IMPORTED_MODULE_4__/* .pipelineConfigSchema */ .eB.parse({});
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`The configuration file "${file}" cannot be read.`, {
            location: { file },
            hint: `It is looked for in "${workingDirectory}"; set the input "config" to its path.`,
            cause,
        });
    }
    return parseConfig(text, file);
}
/** Checks the text of mlops.yml. @param file its name, for messages. */
function parseConfig(text, file = configFileName) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_2__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .parseDocument */ .Tp)(text, { lineCounter: lines, prettyErrors: true });
    const [syntaxError] = document.errors;
    if (syntaxError) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`"${file}" is not valid YAML: ${syntaxError.message.split('\n')[0].replace(/:$/, '')}`, {
            location: { file, line: syntaxError.linePos?.[0].line ?? 1 },
            hint: 'Mend the YAML at that place.',
            cause: syntaxError,
        });
    }
    refuseProto(document, file, lines);
    let content;
    try {
        content = document.toJS({ maxAliasCount: 100 }) ?? {};
    }
    catch (cause) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`"${file}" cannot be used: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause)}.`, {
            location: { file },
            hint: 'Write out what the aliases (*name) stand for.',
            cause,
        });
    }
    const parsed = _schema_js__WEBPACK_IMPORTED_MODULE_4__/* .pipelineConfigSchema */ .eB.safeParse(content, { reportInput: true });
    if (parsed.success)
        return parsed.data;
    const mistakes = parsed.error.issues.map((issue) => describeIssue(issue));
    const lineOf = (path) => {
        const offset = offsetOf(document.contents, path);
        return offset === undefined ? undefined : lines.linePos(offset).line;
    };
    const [first] = mistakes;
    const line = lineOf(first.path);
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(mistakes.length === 1
        ? first.message
        : `${mistakes.length} mistakes in "${file}":\n${mistakes
            .map((mistake) => `- ${mistake.message} ${mistake.hint} (line ${lineOf(mistake.path) ?? '?'})`)
            .join('\n')}`, {
        location: { file, key: first.path.join('.'), ...(line ? { line } : {}) },
        hint: mistakes.length === 1 ? first.hint : 'Mend these lines.',
    });
}
/** A key that every object of JavaScript knows: validation would pass over it in silence. */
function refuseProto(document, file, lines) {
    (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .visit */ .YR)(document, {
        Pair(_key, { key }) {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isScalar */ .jn)(key) || key.value !== '__proto__')
                return;
            const line = key.range ? lines.linePos(key.range[0]).line : undefined;
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1('The key "__proto__" cannot be used.', {
                location: { file, key: '__proto__', ...(line ? { line } : {}) },
                hint: 'Rename the column, for example with data.query.',
            });
        },
    });
}
/** Puts a finding of the schema into words. @param issue its path starts at the top level of mlops.yml. */
function describeIssue(issue) {
    const path = issue.path.length === 0 ? 'the top level' : `"${issue.path.join('.')}"`;
    if (issue.code === 'unrecognized_keys') {
        const [key] = issue.keys;
        return {
            message: `Unknown key "${key}" at ${path}.`,
            hint: (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .suggestName */ .S)(key, allowedKeys(issue.path)),
            path: [...issue.path, key],
        };
    }
    if (issue.code === 'invalid_value') {
        const values = issue.values.map(String);
        return {
            message: `${path} is ${JSON.stringify(issue.input)}, which is not allowed.`,
            hint: `Allowed: ${values.map((value) => `"${value}"`).join(', ')}.`,
            path: [...issue.path],
        };
    }
    const message = issue.code === 'invalid_union'
        ? [...new Set(issue.errors.flat().map((inner) => inner.message))].join(', or: ') || issue.message
        : issue.message;
    return {
        message: `${path}: ${message}.`,
        hint: 'See docs/mlops-yml.md for every key and its type.',
        path: [...issue.path],
    };
}
/** JSON Schema of mlops.yml, for editors. */
function configJsonSchema() {
    return zod__WEBPACK_IMPORTED_MODULE_6__/* .toJSONSchema */ .bl(_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .pipelineConfigSchema */ .eB, { io: 'input' });
}
/** The keys that may stand at a place of mlops.yml. */
function allowedKeys(path) {
    let nodes = [configJsonSchema()];
    const expand = (node) => [node, ...(node.anyOf ?? []), ...(node.allOf ?? [])].flatMap((inner) => inner === node ? [node] : expand(inner));
    for (const key of path) {
        nodes = nodes.flatMap(expand).flatMap((node) => {
            const property = node.properties?.[String(key)];
            if (property)
                return [property];
            return typeof node.additionalProperties === 'object' ? [node.additionalProperties] : [];
        });
    }
    return [...new Set(nodes.flatMap(expand).flatMap((node) => Object.keys(node.properties ?? {})))];
}
/** Where in the text the key of a path stands; its nearest parent where it is absent. */
function offsetOf(contents, path) {
    let node = contents;
    let offset;
    for (const key of path) {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(node))
            break;
        const pair = node.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isPair */ .tO)(item) && (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isScalar */ .jn)(item.key) && item.key.value === key);
        if (!pair)
            break;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isScalar */ .jn)(pair.key))
            offset = pair.key.range?.[0];
        node = pair.value;
    }
    return offset;
}
/**
 * The line of a key in the text of mlops.yml, for annotations.
 * @returns one-based; 1 where the key is not found.
 */
function lineOfKey(text, path) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_2__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .parseDocument */ .Tp)(text, { lineCounter: lines });
    const offset = offsetOf(document.contents, path);
    return offset === undefined ? 1 : lines.linePos(offset).line;
}


/***/ }),

/***/ 80305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eB: () => (/* binding */ pipelineConfigSchema)
/* harmony export */ });
/* unused harmony exports columnExpectationSchema, dataConfigSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88532);
/* harmony import */ var _engine_engine_choice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89550);
/* harmony import */ var _gate_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92694);
/* harmony import */ var _registry_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61548);




const share = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().gt(0).lt(1);
const columnName = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1);
const columnNames = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(columnName);
const range = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    min: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().optional().describe('At least so many.'),
    max: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().optional().describe('At most so many.'),
});
/** What must hold of one column. */
const columnExpectationSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['integer', 'number', 'boolean', 'text', 'date', 'timestamp']).optional(),
    min: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().optional().describe('Smallest value allowed.'),
    max: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().optional().describe('Largest value allowed.'),
    values: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()]))
        .min(1)
        .optional()
        .describe('The only values allowed.'),
    unique: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().optional().describe('No value twice.'),
    missing: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ max: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0).max(1) })
        .optional()
        .describe('Largest share of rows without a value, 0 to 1.'),
    matches: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional().describe('Regular expression (RE2) for the whole value.'),
})
    .describe('What must hold of one column.');
const defaultShares = { train: 0.7, validation: 0.15, test: 0.15 };
/** Shares may miss their sum of 1 by this much: decimals are not exact. */
const shareTolerance = 1e-6;
/** The shares of the splits must sum to 1; those that are not given divide what is left, as the defaults would. */
const splitSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    train: share.optional().describe('Share of the rows to learn from (0.7).'),
    validation: share.optional().describe('Share of the rows to stop and choose by (0.15).'),
    test: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0).lt(1).optional().describe('Share of the rows to judge on (0.15).'),
    by: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['random', 'stratified'])
        .default('random')
        .describe('By chance, or with the same share of every class on each side.'),
    seed: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().default(42).describe('Another seed puts other rows on each side.'),
})
    .transform(({ by, seed, ...given }, context) => {
    const names = Object.keys(defaultShares);
    const absent = names.filter((name) => given[name] === undefined);
    const sum = names.reduce((total, name) => total + (given[name] ?? 0), 0);
    const left = absent.length === 0 ? 0 : Math.max(0, 1 - sum);
    const isOver = sum > 1 + shareTolerance;
    if (isOver || (absent.length === 0 && sum < 1 - shareTolerance)) {
        context.addIssue(`the shares sum to ${Number(sum.toPrecision(6))}, not to 1`);
        return zod__WEBPACK_IMPORTED_MODULE_4__/* .NEVER */ .tm;
    }
    const starved = absent.find((name) => name !== 'test' && left <= shareTolerance);
    if (starved !== undefined) {
        context.addIssue(`the shares leave nothing for ${starved}`);
        return zod__WEBPACK_IMPORTED_MODULE_4__/* .NEVER */ .tm;
    }
    const weights = absent.reduce((total, name) => total + defaultShares[name], 0);
    const of = (name) => given[name] ?? (left * defaultShares[name]) / weights;
    return { train: of('train'), validation: of('validation'), test: of('test'), by, seed };
});
const dataConfigSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    source: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1)).min(1)])
        .optional()
        .describe('Path, glob or list of CSV or Parquet files.'),
    'test-source': zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1)).min(1)])
        .optional()
        .describe('These rows are the test split.'),
    missing: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP())
        .min(1)
        .default([''])
        .describe('How a CSV file writes a missing value, for example ["", "NA"].'),
    query: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).optional().describe('SQL (DuckDB) over the table "source".'),
    id: columnNames.min(1).optional().describe('Columns that identify a row; never features.'),
    target: columnName.optional().describe('The column to predict.'),
    positive: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()])
        .transform(String)
        .optional()
        .describe('Binary classification: the label that metrics speak of.'),
    weight: columnName
        .optional()
        .describe('Column with the weight of each row in training; metrics count every row once.'),
    expect: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ rows: range.optional().describe('How many rows there must be.') })
        .catchall(columnExpectationSchema)
        .optional()
        .describe('What must hold, by column; "rows" is about their number.'),
    split: splitSchema.prefault({}),
});
/** mlops.yml. Every part is optional until a stage needs it. */
const pipelineConfigSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    name: _registry_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .pipelineName */ .am.default('model').describe('Name of the pipeline, its model and its tags.'),
    task: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['classification', 'regression'])
        .optional()
        .describe('What is predicted: labels or a number; by default what the target looks like.'),
    data: dataConfigSchema.prefault({}),
    features: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        drop: columnNames.default([]).describe('Columns that are not features.'),
    })
        .prefault({}),
    train: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        algorithm: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().default('gradient-boosted-trees').describe('gradient-boosted-trees or mlp.'),
        params: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()).default({}).describe('Parameters of the algorithm.'),
        seed: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().default(42).describe('Seed of everything random in training and judging.'),
        engine: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_engine_engine_choice_js__WEBPACK_IMPORTED_MODULE_0__/* .engineChoices */ .Z).default('auto').describe('Back end of TensorFlow.js.'),
        threshold: share.optional().describe('Binary: predicted positive at this probability or above (0.5).'),
    })
        .prefault({}),
    gate: _gate_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .gateRulesSchema */ .sq
        .extend({
        baseline: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
            .default('production')
            .describe('What a model is compared with: production, environment:<name>, release:v1.2.0, an artifact or none.'),
    })
        .prefault({})
        .describe('When a model is good enough.'),
    deploy: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        target: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['release', 'directory']).default('release').describe('How a model goes live.'),
        directory: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().default('deployed').describe('Folder of the directory target.'),
        'publish-predictions': zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()
            .default(false)
            .describe('Whether a release may hold row-level predictions.'),
        smoke: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
            rows: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr()
                .min(0)
                .max(10_000)
                .default(20)
                .describe('Test rows that the packaged model must answer as before, ahead of the switch.'),
            'max-latency-ms': zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().positive().optional().describe('Longest time that one row may take.'),
        })
            .prefault({}),
    })
        .prefault({}),
    monitor: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        reference: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
            .default('production')
            .describe('What current data is compared with: a model as for gate.baseline, or a data file.'),
        current: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1)).min(1)])
            .optional()
            .describe('Path, glob or list of the files that are watched.'),
        tests: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('auto'), zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).min(1)])
            .default('auto')
            .describe('Drift tests by name, or those that fit each column.'),
        'false-alarm-rate': zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()
            .gt(0)
            .max(0.5)
            .default(0.01)
            .describe('The chance that one check finds drift where there is none.'),
        persistence: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
            .regex(/^[1-9]\d* of [1-9]\d*$/, 'must read like "2 of 3"')
            .default('1 of 1')
            .describe('How many of the last checks must find drift to raise the alarm, like "2 of 3".'),
    })
        .prefault({}),
});


/***/ }),

/***/ 89550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ engineNames),
/* harmony export */   Z: () => (/* binding */ engineChoices)
/* harmony export */ });
/** Back ends that TensorFlow.js can compute on here, the fastest first. */
const engineNames = ['wasm', 'cpu'];
/** What users write: a back end, or `auto` for the first of `engineNames`. */
const engineChoices = ['auto', ...engineNames];


/***/ }),

/***/ 92694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   So: () => (/* binding */ listMetricRules),
/* harmony export */   sq: () => (/* binding */ gateRulesSchema)
/* harmony export */ });
/* unused harmony export metricRuleKinds */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57296);


/** What the rules of one metric are called, absolute ones first. */
const metricRuleKinds = ['min', 'max', 'max-regression', 'min-improvement'];
/** Rows that a slice needs to be judged, unless the rule says otherwise. */
const defaultSliceRows = 100;
/** A difference that is allowed or wanted: in the metric's own unit, or as a share of the baseline's value ("2%"). */
const differenceLimit = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative(),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^\d+(\.\d+)?\s*%$/)
        .meta({ description: 'A share of the baseline, such as "2%".' }),
], { error: 'Expected a number that is not negative, or a percentage of the baseline as text, such as "2%"' });
const metricRule = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    min: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional().meta({ description: 'The value must be at least this.' }),
    max: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional().meta({ description: 'The value must be at most this.' }),
    'max-regression': differenceLimit.optional().meta({
        description: 'It must be shown that the model is not worse than the baseline by more than this.',
    }),
    'min-improvement': differenceLimit.optional().meta({
        description: 'It must be shown that the model is better than the baseline by more than this.',
    }),
})
    .refine((rule) => metricRuleKinds.some((kind) => rule[kind] !== undefined), {
    error: `Expected at least one of ${metricRuleKinds.join(', ')}`,
})
    .refine((rule) => rule.min === undefined || rule.max === undefined || rule.min <= rule.max, {
    error: 'min is above max: no value can satisfy both',
});
const sliceRule = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    by: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1)).min(1).meta({ description: 'Columns whose values form the slices.' }),
    metric: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().meta({ description: 'The metric that is compared between the slices of a column.' }),
    'max-gap': zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .nonnegative()
        .meta({ description: 'Largest distance between the best and the worst slice.' }),
    'min-rows': zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .int()
        .min(2)
        .default(defaultSliceRows)
        .meta({ description: 'Slices with fewer rows are listed, not judged.' }),
});
/**
 * The rules of a gate, as they are written in mlops.yml under `gate`. Names of metrics are not checked here: compare
 * them with `metricNames(task)` to suggest the nearest.
 */
const gateRulesSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    metrics: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), metricRule).optional(),
    slices: sliceRule.optional(),
});
/**
 * The rules about metrics, one by one, in the order in which they are written.
 * @throws ConfigurationError if there is no rule at all, not about slices either: nothing would be judged.
 */
function listMetricRules(rules) {
    const listed = [];
    for (const [metric, limits] of Object.entries(rules.metrics ?? {})) {
        for (const kind of metricRuleKinds) {
            const limit = limits[kind];
            if (limit !== undefined)
                listed.push({ metric, kind, limit });
        }
    }
    if (listed.length === 0 && rules.slices === undefined) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1('The gate has no rules, so it would judge nothing.', {
            location: { key: 'gate' },
            hint: 'State at least one, for example gate: { metrics: { accuracy: { min: 0.8 } } }.',
        });
    }
    return listed;
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

/***/ 87612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   Tl: () => (/* binding */ visibleParagraph),
/* harmony export */   gB: () => (/* binding */ visibleLines),
/* harmony export */   jM: () => (/* binding */ shortenMiddle),
/* harmony export */   kX: () => (/* binding */ visibleSentence)
/* harmony export */ });
/* unused harmony exports shortTextLimit, longTextLimit */
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
