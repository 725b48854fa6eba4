export const id = 4153;
export const ids = [4153];
export const modules = {

/***/ 82889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ suggestName),
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
/**
 * The candidate closest to `name` by Levenshtein distance, for "did you mean" hints.
 * @returns undefined where nothing is near: more than a third of the letters (at least two, but never all) would
 * have to change.
 */
function nearestName(name, candidates) {
    let best;
    let bestDistance = Math.min(name.length, Math.max(2, Math.floor(name.length / 3)) + 1);
    for (const candidate of candidates) {
        const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
/** "Did you mean …?" where something is near, else the list of what is allowed (ten at most). */
function suggestName(name, candidates) {
    const nearest = nearestName(name, candidates);
    if (nearest !== undefined)
        return `Did you mean "${nearest}"?`;
    const shown = candidates.slice(0, 10).map((candidate) => `"${candidate}"`);
    const more = candidates.length > shown.length ? `, and ${candidates.length - shown.length} more` : '';
    return `Allowed: ${shown.join(', ')}${more}.`;
}
function editDistance(a, b) {
    let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const current = [i];
        for (let j = 1; j <= b.length; j++) {
            const substitution = previous[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
            current.push(Math.min(substitution, previous[j] + 1, current[j - 1] + 1));
        }
        previous = current;
    }
    return previous[b.length];
}


/***/ }),

/***/ 86561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   measureMemoryJob: () => (/* binding */ measureMemoryJob)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _registry_model_package_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17048);
/* harmony import */ var _single_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58984);



const kibibyte = 1024;
/** @returns bytes by which this process has grown, at its largest, since before it loaded the model. */
async function measureMemoryJob(data) {
    const { model, table } = data;
    const inputs = (0,_single_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .singleRows */ .e)(table);
    const before = process.memoryUsage.rss();
    const { predict } = await (0,_registry_model_package_js__WEBPACK_IMPORTED_MODULE_1__/* .openModel */ .GF)(model);
    let largest = process.memoryUsage.rss();
    for (const input of inputs) {
        predict(input);
        largest = Math.max(largest, process.memoryUsage.rss());
    }
    return Math.max(0, Math.max(largest, (await largestEver()) ?? 0) - before);
}
/**
 * Linux knows how large a process was at its largest, loading included. What `getrusage` says of that is no use: a process
 * inherits it from the one that started it.
 */
async function largestEver() {
    const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)('/proc/self/status', 'utf8').catch(() => '');
    const found = /^VmHWM:\s+(\d+) kB$/m.exec(status);
    return found === null ? null : Number(found[1]) * kibibyte;
}


/***/ }),

/***/ 58984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ singleRows),
/* harmony export */   m: () => (/* binding */ sampleRows)
/* harmony export */ });
/* harmony import */ var _data_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96598);

/** Some rows of a table, spread evenly over it, with no text that none of them holds. */
function sampleRows(table, most) {
    const count = Math.min(most, table.rows);
    const rows = Array.from({ length: count }, (_, at) => Math.floor((at * table.rows) / count));
    return (0,_data_table_js__WEBPACK_IMPORTED_MODULE_0__/* .tableOf */ .c_)([...table.columns.values()].map((column) => pickRows(column, rows)));
}
/** The rows of a table as tables of one row, as a service gets them. */
function singleRows(table) {
    const columns = [...table.columns.values()];
    return Array.from({ length: table.rows }, (_, row) => (0,_data_table_js__WEBPACK_IMPORTED_MODULE_0__/* .tableOf */ .c_)(columns.map((column) => pickRows(column, [row]))));
}
function pickRows(column, rows) {
    if (column.kind === 'numeric') {
        return { ...column, values: Float64Array.from(rows, (row) => column.values[row]) };
    }
    return (0,_data_table_js__WEBPACK_IMPORTED_MODULE_0__/* .textColumn */ ._u)(column.name, rows.map((row) => column.dictionary[column.codes[row]]));
}


/***/ })

};
