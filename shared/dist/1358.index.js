export const id = 1358;
export const ids = [1358,99];
export const modules = {

/***/ 70099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderHtml: () => (/* binding */ renderHtml)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _html_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19595);
/* harmony import */ var _html_head_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84994);
/* harmony import */ var _html_script_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17459);
/* harmony import */ var _html_section_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47865);
/* harmony import */ var _html_style_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12779);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89424);







/**
 * A report as one HTML file that needs nothing else: no font, no picture, no request. Its Content-Security-Policy allows
 * this one style sheet and this one script (by their digests) and nothing more; without the script all is there, too.
 */
function renderHtml(report, options = {}) {
    const { word, glyph } = _status_js__WEBPACK_IMPORTED_MODULE_4__/* .statusSigns */ .r[report.status];
    const title = (0,_html_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(report.title);
    return [
        ...(0,_html_head_js__WEBPACK_IMPORTED_MODULE_2__/* .htmlHead */ .a)(policy, `${word}: ${report.title}`, [`<style>${_html_style_js__WEBPACK_IMPORTED_MODULE_5__/* .style */ .i}</style>`]),
        '<body>',
        '<header>',
        `<h1>${title}</h1>`,
        `<div class="status ${report.status}">`,
        `<span class="sign" aria-hidden="true">${glyph}</span>`,
        `<p><strong>${word}</strong> ${(0,_html_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtmlSentence */ .IE)(report.headline)}</p>`,
        '</div>',
        ...(0,_html_section_js__WEBPACK_IMPORTED_MODULE_3__/* .navigation */ .L)(report.sections),
        '</header>',
        '<main>',
        ...report.sections.map(_html_section_js__WEBPACK_IMPORTED_MODULE_3__/* .sectionHtml */ .j),
        '</main>',
        ...footerHtml(options),
        `<script>${_html_script_js__WEBPACK_IMPORTED_MODULE_6__/* .script */ .K}</script>`,
        '</body>',
        '</html>',
        '',
    ].join('\n');
}
const policy = [
    "default-src 'none'",
    `style-src ${digestOf(_html_style_js__WEBPACK_IMPORTED_MODULE_5__/* .style */ .i)}`,
    `script-src ${digestOf(_html_script_js__WEBPACK_IMPORTED_MODULE_6__/* .script */ .K)}`,
    "base-uri 'none'",
    "form-action 'none'",
].join('; ');
function digestOf(text) {
    return `'sha256-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('base64')}'`;
}
function footerHtml(options) {
    const parts = [];
    if (options.link !== undefined)
        parts.push((0,_html_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlLink */ .Ar)(options.link));
    if (options.footer !== undefined)
        parts.push((0,_html_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtmlSentence */ .IE)(options.footer));
    return parts.length > 0 ? [`<footer>${parts.join('<br>')}</footer>`] : [];
}


/***/ }),

/***/ 39084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   eV: () => (/* binding */ pad)
/* harmony export */ });
/**
 * How many columns of a terminal a text takes: East Asian wide characters and emoji two, combining marks none
 * (the common part of Unicode's annex 11). The text has no control characters.
 */
function displayWidth(text) {
    // Almost every text is plain ASCII.
    if (/^[ -~]*$/.test(text))
        return text.length;
    let width = 0;
    for (const character of text)
        width += characterWidth(character);
    return width;
}
/** Fills up with spaces to `width` columns; a longer text stays as it is. */
function pad(text, width, align) {
    const space = ' '.repeat(Math.max(0, width - displayWidth(text)));
    return align === 'right' ? space + text : text + space;
}
/** Keeps as much of the beginning as fits into `width` columns, with "…" for the rest. */
function cut(text, width) {
    if (displayWidth(text) <= width)
        return text;
    let kept = '';
    let used = 1;
    for (const character of text) {
        used += characterWidth(character);
        if (used > width)
            break;
        kept += character;
    }
    return `${kept}…`;
}
/** Breaks a text at its spaces into lines of at most `width` columns; longer words are broken anywhere. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        const joined = line === '' ? word : `${line} ${word}`;
        if (displayWidth(joined) <= width) {
            line = joined;
            continue;
        }
        if (line !== '')
            lines.push(line);
        line = '';
        for (const character of word) {
            if (displayWidth(line + character) > width) {
                lines.push(line);
                line = '';
            }
            line += character;
        }
    }
    if (line !== '' || lines.length === 0)
        lines.push(line);
    return lines;
}
function characterWidth(character) {
    if (/\p{M}/u.test(character))
        return 0;
    return wide.test(character) ? 2 : 1;
}
const wide = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;


/***/ })

};
