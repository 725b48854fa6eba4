export const id = 9084;
export const ids = [9084];
export const modules = {

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
