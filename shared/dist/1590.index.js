export const id = 1590;
export const ids = [1590];
export const modules = {

/***/ 43265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ checkParquet)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/data/sources/read-content.js
var read_content = __webpack_require__(37595);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/shared/src/data/sources/thrift-reader.js

/**
 * Reads Thrift's compact protocol, as Parquet's footer and page headers are written, from bytes that may be hostile:
 * nothing is allocated for what is skipped, and no number of bytes makes it slow or deep.
 * See https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md.
 */
class ThriftReader {
    #bytes;
    /** The next byte. */
    at;
    constructor(bytes, at = 0) {
        this.#bytes = bytes;
        this.at = at;
    }
    /**
     * Reads a structure.
     * @param visit reads the field's value and says true, or reads nothing and says false: then it is skipped.
     */
    struct(visit) {
        this.#struct(visit, 0);
    }
    #struct(visit, depth) {
        let field = 0;
        for (;;) {
            const head = this.#byte();
            if (head === 0)
                return;
            const delta = head >> 4;
            field = delta === 0 ? this.integer() : field + delta;
            if (!visit(field))
                this.#skip(head & 15, depth);
        }
    }
    /** Reads a list. @param each reads one item. @returns how many there were. */
    list(each) {
        const length = this.#listHead().length;
        for (let index = 0; index < length; index++)
            each(index);
        return length;
    }
    /** An i16, i32 or i64. @throws RangeError if a number cannot hold it. */
    integer() {
        let value = 0;
        let scale = 1;
        for (let count = 0; count < 10; count++) {
            const byte = this.#byte();
            value += (byte & 127) * scale;
            scale *= 128;
            if (byte < 128) {
                if (!Number.isSafeInteger(value))
                    break;
                return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
            }
        }
        throw new RangeError('a number is too large');
    }
    /** @throws RangeError if it is not UTF-8. */
    text() {
        const length = this.#length();
        const start = this.#advance(length);
        if (!(0,external_node_buffer_.isUtf8)(this.#bytes.subarray(start, start + length)))
            throw new RangeError('a name is not in UTF-8');
        return this.#bytes.toString('utf8', start, start + length);
    }
    #listHead() {
        const head = this.#byte();
        const length = head >> 4 === 15 ? this.#length() : head >> 4;
        // Every item takes a byte at least.
        if (length > this.#bytes.length - this.at)
            throw new RangeError('a list is longer than the file');
        return { length, type: head & 15 };
    }
    #skip(type, depth) {
        if (depth > 32)
            throw new RangeError('it is nested too deep');
        switch (type) {
            case 1:
            case 2:
                return;
            case 3:
                this.#advance(1);
                return;
            case 4:
            case 5:
            case 6:
                for (let count = 0; this.#byte() >= 128; count++) {
                    if (count === 9)
                        throw new RangeError('a number is too large');
                }
                return;
            case 7:
                this.#advance(8);
                return;
            case 8:
                this.#advance(this.#length());
                return;
            case 9:
            case 10: {
                const { length, type: inner } = this.#listHead();
                for (let index = 0; index < length; index++) {
                    // In a list a boolean is a byte.
                    if (inner <= 2)
                        this.#advance(1);
                    else
                        this.#skip(inner, depth + 1);
                }
                return;
            }
            case 12:
                this.#struct(() => false, depth + 1);
                return;
            default:
                throw new RangeError(`it has an unknown type ${type}`);
        }
    }
    #length() {
        let value = 0;
        let scale = 1;
        for (let count = 0; count < 5; count++) {
            const byte = this.#byte();
            value += (byte & 127) * scale;
            scale *= 128;
            if (byte < 128)
                return value;
        }
        throw new RangeError('a length is too large');
    }
    #byte() {
        return this.#bytes[this.#advance(1)];
    }
    #advance(count) {
        const start = this.at;
        if (start + count > this.#bytes.length)
            throw new RangeError('it ends too early');
        this.at += count;
        return start;
    }
}

;// CONCATENATED MODULE: ./build/shared/src/data/sources/check-parquet.js




/** A footer is never so large; it is read into memory. Bytes. */
const largestFooter = 64 * 2 ** 20;
/** Bytes of a value in memory by physical type: boolean, int32, int64, int96, float, double, bytes, fixed bytes. */
const widths = [1, 4, 8, 8, 4, 8, 16, 16];
/** Something in a Parquet file that cannot be, in words that follow "it is no sound Parquet file: ". */
class Contradiction extends Error {
}
/**
 * Checks that what a Parquet file says of itself fits together: offsets lie in the file, rows of the groups sum to
 * those of the file, and the pages of every column hold as many values as the footer promises. A reader that
 * believes a lying footer gives wrong rows or takes all the memory.
 * @returns the names of its columns; their types are empty, DuckDB knows them better.
 * @throws ConfigurationError naming the file and what does not fit.
 */
async function checkParquet(path, name, key) {
    const file = await (0,promises_.open)(path, 'r');
    try {
        const { size } = await file.stat();
        const footer = await readFooter(file, size);
        if (footer === null) {
            throw new errors/* ConfigurationError */.j1(`"${name}" is not a complete Parquet file.`, {
                location: { file: name, key },
                hint: 'It may have been cut off when it was written or copied; write it again.',
            });
        }
        await checkFooter(file, footer.content, footer.start, size);
        return footer.content.names.map((column) => ({ name: column, type: '' }));
    }
    catch (cause) {
        if (!(cause instanceof Contradiction || cause instanceof RangeError))
            throw cause;
        throw new errors/* ConfigurationError */.j1(`"${name}" is no sound Parquet file: ${(0,errors/* messageOf */.bD)(cause)}.`, {
            location: { file: name, key },
            hint: 'It was damaged or made to mislead; write it again.',
            cause,
        });
    }
    finally {
        await file.close();
    }
}
/** @returns null if this is no Parquet file, or its end is missing. */
async function readFooter(file, size) {
    if (size < 12)
        return null;
    const [head, tail] = [await read(file, 0, 4), await read(file, size - 8, 8)];
    if (head.toString('latin1') !== 'PAR1' || tail.toString('latin1', 4) !== 'PAR1')
        return null;
    const length = tail.readUInt32LE(0);
    const start = size - 8 - length;
    if (start < 4)
        return null;
    if (length > largestFooter)
        throw new Contradiction('its footer is too large');
    return { content: parseFooter(await read(file, start, length)), start };
}
function parseFooter(bytes) {
    const reader = new ThriftReader(bytes);
    const footer = { names: [], leaves: [], rows: -1, groups: [] };
    reader.struct((field) => {
        if (field === 2)
            readSchema(reader, footer);
        else if (field === 3)
            footer.rows = reader.integer();
        else if (field === 4)
            reader.list(() => footer.groups.push(readGroup(reader)));
        else
            return false;
        return true;
    });
    return footer;
}
/** The schema is a tree, written as a list of nodes with the number of their children, the root first. */
function readSchema(reader, footer) {
    const open = [];
    reader.list((index) => {
        const node = { type: -1, repetition: 0, name: '', children: 0 };
        reader.struct((field) => {
            if (field === 1)
                node.type = reader.integer();
            else if (field === 3)
                node.repetition = reader.integer();
            else if (field === 4)
                node.name = reader.text();
            else if (field === 5)
                node.children = reader.integer();
            else
                return false;
            return true;
        });
        while (open.at(-1)?.left === 0)
            open.pop();
        const parent = open.at(-1);
        if (index > 0 && parent === undefined)
            throw new Contradiction('its schema has more columns than it says');
        if (parent)
            parent.left--;
        if (open.length === 1)
            footer.names.push(node.name);
        const repeated = (parent?.repeated ?? false) || node.repetition === 2;
        if (index === 0 || node.children > 0)
            open.push({ left: node.children, repeated: index > 0 && repeated });
        else
            footer.leaves.push({ width: widths[node.type] ?? 0, repeated });
        if (open.length > 100)
            throw new Contradiction('its schema is nested too deep');
    });
    if (open.some(({ left }) => left !== 0))
        throw new Contradiction('its schema has fewer columns than it says');
}
function readGroup(reader) {
    const group = { rows: -1, chunks: [] };
    reader.struct((field) => {
        if (field === 1)
            reader.list(() => group.chunks.push(readChunk(reader)));
        else if (field === 3)
            group.rows = reader.integer();
        else
            return false;
        return true;
    });
    return group;
}
function readChunk(reader) {
    const chunk = { start: -1, size: -1, values: -1, elsewhere: false };
    let dictionary = 0;
    reader.struct((outer) => {
        if (outer === 1)
            chunk.elsewhere = reader.text() !== '';
        else if (outer === 3) {
            reader.struct((field) => {
                if (field === 5)
                    chunk.values = reader.integer();
                else if (field === 7)
                    chunk.size = reader.integer();
                else if (field === 9)
                    chunk.start = reader.integer();
                else if (field === 11)
                    dictionary = reader.integer();
                else
                    return false;
                return true;
            });
        }
        else
            return false;
        return true;
    });
    if (dictionary > 0)
        chunk.start = Math.min(chunk.start, dictionary);
    return chunk;
}
async function checkFooter(file, footer, end, size) {
    const { leaves, groups, rows } = footer;
    const grouped = groups.reduce((sum, group) => sum + group.rows, 0);
    if (rows < 0 || groups.some((group) => group.rows < 0) || rows !== grouped) {
        throw new Contradiction(`its footer says ${rows} rows, its row groups have ${grouped}`);
    }
    if ((0,read_content/* isBomb */.X)(size, rows * leaves.reduce((sum, { width }) => sum + width, 0))) {
        throw new Contradiction(`its ${rows} rows cannot be in ${size} bytes unless nearly all are equal`);
    }
    const bytes = groups.flatMap(({ chunks }) => chunks).reduce((sum, chunk) => sum + chunk.size, 0);
    if (bytes > end)
        throw new Contradiction('its columns are larger than the file');
    const pages = new PageWindow(file, end);
    for (const group of groups) {
        if (group.chunks.length !== leaves.length) {
            throw new Contradiction('a row group has another number of columns than the schema');
        }
        for (const [index, chunk] of group.chunks.entries()) {
            const { start, size: length, values, elsewhere } = chunk;
            if (elsewhere)
                throw new Contradiction('a column lies in another file');
            if (start < 4 || length < 0 || start + length > end) {
                throw new Contradiction('a column lies outside of the file');
            }
            if (leaves[index].repeated ? values < group.rows : values !== group.rows) {
                throw new Contradiction(`a column has ${values} values for ${group.rows} rows`);
            }
            await checkPages(pages, chunk);
        }
    }
}
/** Some writers leave the header of the dictionary out of a column's size. Bytes. */
const uncountedBytes = 100;
async function checkPages(pages, { start, size, values }) {
    const end = Math.min(pages.end, start + size + uncountedBytes);
    let at = start;
    let found = 0;
    while (found < values) {
        const page = await pages.header(at);
        if (page.packed < 0 || page.unpacked < 0 || page.values < 0 || page.end + page.packed > end) {
            throw new Contradiction('a page lies outside of the file');
        }
        if ((0,read_content/* isBomb */.X)(page.packed, page.unpacked))
            throw new Contradiction('a page is made to fill the memory');
        found += page.values;
        at = page.end + page.packed;
    }
    if (found !== values)
        throw new Contradiction(`the pages of a column hold ${found} values, not ${values}`);
}
/** Page headers are a few bytes each; a window of the file saves reading them one by one. */
class PageWindow {
    #file;
    end;
    #start = 0;
    #bytes = Buffer.alloc(0);
    /** @param end where the columns end and the footer begins. */
    constructor(file, end) {
        this.#file = file;
        this.end = end;
    }
    async header(at) {
        const isInside = at >= this.#start && at < this.#start + this.#bytes.length;
        const inWindow = isInside ? this.#parse(at) : null;
        if (inWindow !== null)
            return inWindow;
        // Statistics may make a header large, but not larger than the second.
        for (const length of [1 << 14, 1 << 22]) {
            this.#start = at;
            this.#bytes = await read(this.#file, at, Math.min(length, this.end - at));
            const header = this.#parse(at);
            if (header !== null)
                return header;
        }
        throw new Contradiction('a page has no header');
    }
    #parse(at) {
        const reader = new ThriftReader(this.#bytes, at - this.#start);
        const page = { packed: -1, unpacked: -1, values: 0, end: 0 };
        try {
            reader.struct((field) => {
                if (field === 2)
                    page.unpacked = reader.integer();
                else if (field === 3)
                    page.packed = reader.integer();
                else if (field === 5 || field === 8) {
                    reader.struct((inner) => {
                        if (inner === 1)
                            page.values = reader.integer();
                        return inner === 1;
                    });
                }
                else
                    return false;
                return true;
            });
        }
        catch {
            return null;
        }
        page.end = this.#start + reader.at;
        return page;
    }
}
async function read(file, at, length) {
    const bytes = Buffer.allocUnsafe(Math.max(0, length));
    for (let done = 0; done < bytes.length;) {
        const { bytesRead } = await file.read(bytes, done, bytes.length - done, at + done);
        if (bytesRead === 0)
            throw new Contradiction('it ends too early');
        done += bytesRead;
    }
    return bytes;
}


/***/ }),

/***/ 71319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ formatNames),
/* harmony export */   h_: () => (/* binding */ fileKind),
/* harmony export */   pw: () => (/* binding */ allowedEndings)
/* harmony export */ });
/** How each format is called in messages. */
const formatNames = {
    csv: 'CSV',
    jsonl: 'JSON lines',
    parquet: 'Parquet',
    rows: 'PostgreSQL',
};
const allowedEndings = '.csv, .tsv, .txt, .jsonl, .ndjson (also with .gz or .zst) and .parquet, which has its own compression';
/** What a file is by the ending of its name; null if it is of no kind that can be read. */
function fileKind(name) {
    const match = /\.(csv|tsv|txt|jsonl|ndjson|parquet)(?:\.(gz|zst))?$/i.exec(name);
    if (match === null)
        return null;
    const [ending, packed] = [match[1].toLowerCase(), match[2]?.toLowerCase()];
    if (ending === 'parquet') {
        return packed === undefined ? { format: 'parquet', delimiter: null, compression: null } : null;
    }
    return {
        format: ending === 'jsonl' || ending === 'ndjson' ? 'jsonl' : 'csv',
        delimiter: ending === 'tsv' ? '\t' : null,
        compression: packed === undefined ? null : packed === 'gz' ? 'gzip' : 'zstd',
    };
}


/***/ }),

/***/ 37595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ isBomb),
/* harmony export */   c: () => (/* binding */ readContent)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38522);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57296);
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71319);
/* harmony import */ var _text_check_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94273);








/** More than this is looked at for how well it was packed. Bytes. */
const harmlessSize = 256 * 2 ** 20;
/** No data is so uniform that it packs better than this; what does is made to fill the disk. */
const bestRatio = 200;
/** @returns whether something small would become so large that it can only be meant to do harm. */
function isBomb(packed, unpacked) {
    return unpacked > harmlessSize && unpacked > packed * bestRatio;
}
/**
 * Reads content once, in chunks: unpacks it where it is packed, checks it where it is text, computes its digest and
 * writes it. The memory does not depend on its size.
 * @throws ConfigurationError if it is empty, too large, cut off, made to fill the disk, or not text as it should be.
 */
async function readContent(bytes, options) {
    const { kind, target, signal } = options;
    const location = { file: options.name, key: options.key };
    const hash = options.digest ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256') : null;
    const check = kind.format === 'parquet' ? null : new _text_check_js__WEBPACK_IMPORTED_MODULE_7__/* .TextCheck */ .iR(kind.format === 'jsonl');
    let packed = 0;
    let size = 0;
    async function* counted() {
        for await (const chunk of bytes) {
            signal?.throwIfAborted();
            packed += chunk.length;
            if (packed > (options.maxBytes ?? Number.POSITIVE_INFINITY))
                throw tooLarge(options, location);
            hash?.update(chunk);
            yield chunk;
        }
    }
    const output = target === null ? null : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(target, 'wx');
    try {
        for await (const chunk of unpacked(counted(), kind.compression, options, location)) {
            if (kind.compression !== null) {
                const total = size + chunk.length;
                if (total > (options.maxBytes ?? Number.POSITIVE_INFINITY))
                    throw tooLarge(options, location);
                if (isBomb(packed, total))
                    throw bomb(options, location);
            }
            const fault = check?.add(chunk) ?? null;
            if (fault !== null)
                throw await textFault(fault, options, location);
            await writeAll(output, chunk);
            size += chunk.length;
        }
        const fault = check?.end() ?? null;
        if (fault !== null)
            throw await textFault(fault, options, location);
        if (size === 0)
            throw emptyContent(options, location);
    }
    catch (error) {
        if (target !== null)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(target, { force: true });
        throw error;
    }
    finally {
        await output?.close();
    }
    return { digest: hash?.digest('hex') ?? '', size, longestLine: check?.longestLine ?? 0 };
}
async function writeAll(output, chunk) {
    if (output === null)
        return;
    for (let done = 0; done < chunk.length;) {
        done += (await output.write(chunk, done, chunk.length - done)).bytesWritten;
    }
}
async function* unpacked(bytes, compression, options, location) {
    if (compression === null) {
        for await (const chunk of bytes)
            yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
        return;
    }
    const decoder = decoderOf(compression, location);
    const fed = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(bytes, decoder);
    // Its error is the decoder's as well, where it is caught.
    fed.catch(() => undefined);
    try {
        for await (const chunk of decoder)
            yield chunk;
    }
    catch (cause) {
        if (!/^(Z_|ZSTD_)/.test(String(cause.code)))
            throw cause;
        if (cause.code === 'ZSTD_error_frameParameter_windowTooLarge') {
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1(`"${options.name}" needs more than 128 MiB of memory to be unpacked.`, {
                location,
                hint: 'Pack it with "zstd" without --long and --ultra.',
                cause,
            });
        }
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1(`"${options.name}" is not a complete ${compression} file: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(cause)}.`, {
            location,
            hint: 'It may have been cut off when it was written or copied; write it again.',
            cause,
        });
    }
    finally {
        decoder.destroy();
    }
}
function decoderOf(compression, location) {
    const chunkSize = 1 << 20;
    if (compression === 'gzip')
        return node_zlib__WEBPACK_IMPORTED_MODULE_4__.createGunzip({ chunkSize });
    if (typeof node_zlib__WEBPACK_IMPORTED_MODULE_4__.createZstdDecompress !== 'function') {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1(`This Node (${process.version}) cannot unpack zstd.`, {
            location,
            hint: 'Use Node 22.15 or later, or pack the file with gzip.',
        });
    }
    return node_zlib__WEBPACK_IMPORTED_MODULE_4__.createZstdDecompress({ chunkSize });
}
function emptyContent({ name, kind }, location) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1(`The file "${name}" is empty.`, {
        location,
        hint: kind.format === 'csv' ? 'It needs a header line and rows.' : 'It needs rows.',
    });
}
function tooLarge({ name, maxBytes }, location) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1(`"${name}" is larger than ${maxBytes} bytes, which is the limit.`, {
        location,
        hint: 'If it is meant to be, raise max-bytes of the source.',
    });
}
function bomb({ name, kind }, location) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1(`"${name}" unpacks to more than ${bestRatio} times its size: that is no data, but made to fill the disk.`, { location, hint: `If it is data all the same, unpack it before; ${kind.compression} is the problem.` });
}
async function textFault(fault, options, place) {
    const { name, kind } = options;
    const path = options.target ?? options.path;
    const location = { ...place, line: 1 + (await lineBreaksBefore(path, fault)) };
    switch (fault.kind) {
        case 'nul':
            return new _base_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1(`"${name}" holds a NUL byte, so it is not a text file in UTF-8.`, {
                location,
                hint: 'Save it as UTF-8 without NUL bytes; UTF-16 files have one beside every letter.',
            });
        case 'encoding':
            return new _base_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1(`"${name}" is not in UTF-8.`, { location, hint: 'Save it as UTF-8.' });
        case 'line':
            return new _base_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1(`"${name}" has a line that is longer than ${_text_check_js__WEBPACK_IMPORTED_MODULE_7__/* .longestAllowedLine */ .Lz / 2 ** 20} MiB.`, { location, hint: `That is no ${_formats_js__WEBPACK_IMPORTED_MODULE_6__/* .formatNames */ .EI[kind.format]} file; give every row a line of its own.` });
        case 'nesting':
            return new _base_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1(`"${name}" nests lists and objects too deep.`, {
                location,
                hint: 'Flatten the values; a column holds numbers, texts or dates.',
            });
    }
}
async function lineBreaksBefore(path, fault) {
    let count = fault.lineBreaks;
    if (fault.chunkStart === 0)
        return count;
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { end: fault.chunkStart - 1, highWaterMark: 1 << 20 })) {
        count += (0,_text_check_js__WEBPACK_IMPORTED_MODULE_7__/* .countLineBreaks */ .Cl)(chunk);
    }
    return count;
}


/***/ }),

/***/ 94273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ countLineBreaks),
/* harmony export */   Lz: () => (/* binding */ longestAllowedLine),
/* harmony export */   iR: () => (/* binding */ TextCheck)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** A line may be so long. Bytes. */
const longestAllowedLine = 16 * 2 ** 20;
/** Lists and objects of JSON may be nested so deep: a parser that recurses would run out of its stack. */
const deepestNesting = 200;
/**
 * Looks at a text in chunks for what would crash a parser or be reported unclearly: NUL bytes, bytes that are not
 * UTF-8, lines without an end and deep nesting. It counts no lines: only a fault needs its line.
 */
class TextCheck {
    #json;
    #bytes = 0;
    /** Where the line begins that the last chunk left open. */
    #lineStart = 0;
    #longestLine = 0;
    /** The first bytes of a character that the last chunk left open. */
    #open = Buffer.alloc(0);
    #depth = 0;
    #inString = false;
    #escaped = false;
    /** @param json whether the text is JSON, one value a line. */
    constructor(json) {
        this.#json = json;
    }
    /** @returns the first fault of the chunk; null if there is none. */
    add(chunk) {
        const chunkStart = this.#bytes;
        const nul = chunk.indexOf(0);
        if (nul >= 0)
            return { kind: 'nul', chunkStart, lineBreaks: countLineBreaks(chunk.subarray(0, nul)) };
        const end = this.#checkLines(chunk);
        if (end !== null)
            return { kind: 'line', chunkStart, lineBreaks: end };
        const bad = this.#findBadBytes(chunk);
        if (bad !== null)
            return { kind: 'encoding', chunkStart, lineBreaks: countLineBreaks(chunk.subarray(0, bad)) };
        if (this.#json) {
            const deep = this.#findDeepNesting(chunk);
            if (deep !== null) {
                return { kind: 'nesting', chunkStart, lineBreaks: countLineBreaks(chunk.subarray(0, deep)) };
            }
        }
        this.#bytes += chunk.length;
        return null;
    }
    /** @returns what only the end of the text shows. */
    end() {
        return this.#open.length > 0 ? { kind: 'encoding', chunkStart: this.#bytes, lineBreaks: 0 } : null;
    }
    /** The length of the longest line in bytes; at least that of the largest chunk, within which nobody looks. */
    get longestLine() {
        return Math.max(this.#longestLine, this.#bytes - this.#lineStart);
    }
    /** @returns the line breaks before a line that is too long; null if there is none. */
    #checkLines(chunk) {
        const first = chunk.indexOf(10);
        const open = this.#bytes - this.#lineStart + (first < 0 ? chunk.length : first);
        if (open > longestAllowedLine)
            return 0;
        this.#longestLine = Math.max(this.#longestLine, open, Math.min(chunk.length, longestAllowedLine));
        if (first >= 0)
            this.#lineStart = this.#bytes + chunk.lastIndexOf(10) + 1;
        return null;
    }
    /** @returns a place in the line with the first byte that is not UTF-8; null if there is none. */
    #findBadBytes(chunk) {
        let start = 0;
        if (this.#open.length > 0) {
            start = Math.min(chunk.length, characterLength(this.#open[0]) - this.#open.length);
            const whole = Buffer.concat([this.#open, chunk.subarray(0, start)]);
            if (whole.length < characterLength(whole[0])) {
                this.#open = whole;
                return null;
            }
            if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(whole))
                return 0;
        }
        const end = chunk.length - openBytes(chunk.subarray(start));
        this.#open = Buffer.from(chunk.subarray(end));
        if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(chunk.subarray(start, end)))
            return null;
        for (let line = start; line < end;) {
            const next = chunk.indexOf(10, line);
            const lineEnd = next < 0 || next >= end ? end : next + 1;
            if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(chunk.subarray(line, lineEnd)))
                return line;
            line = lineEnd;
        }
        return start;
    }
    #findDeepNesting(chunk) {
        let depth = this.#depth;
        let inString = this.#inString;
        let escaped = this.#escaped;
        for (let at = 0; at < chunk.length; at++) {
            const byte = chunk[at];
            if (inString) {
                if (escaped)
                    escaped = false;
                else if (byte === 0x5c)
                    escaped = true;
                else if (byte === 0x22 || byte === 10)
                    inString = false;
            }
            else if (byte === 0x22)
                inString = true;
            else if (byte === 0x5b || byte === 0x7b) {
                if (++depth > deepestNesting)
                    return at;
            }
            else if (byte === 0x5d || byte === 0x7d)
                depth--;
            else if (byte === 10)
                depth = 0;
        }
        this.#depth = depth;
        this.#inString = inString;
        this.#escaped = escaped;
        return null;
    }
}
/** How many line breaks there are. */
function countLineBreaks(bytes) {
    let count = 0;
    for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1))
        count++;
    return count;
}
/** How many bytes the character has whose first byte this is (RFC 3629); 1 for a byte that begins none. */
function characterLength(first) {
    if (first >= 0xf0)
        return 4;
    if (first >= 0xe0)
        return 3;
    return first >= 0xc0 ? 2 : 1;
}
/** How many bytes at the end belong to a character that is not complete. */
function openBytes(bytes) {
    for (let back = 1; back <= Math.min(3, bytes.length); back++) {
        const byte = bytes[bytes.length - back];
        if ((byte & 0xc0) !== 0x80)
            return characterLength(byte) > back ? back : 0;
    }
    return 0;
}


/***/ }),

/***/ 3062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ loadDuckDB)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57296);
/* harmony import */ var _pinned_packages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56501);




const duckdbPackage = '@duckdb/node-api';
/**
 * Loads DuckDB's Node module: from `node_modules` where the product is installed as a package, else from the tool
 * directory, where it is installed once from the lockfile that comes with the product (see `installPinned`).
 * @throws InfrastructureError if it can be neither found nor installed.
 */
async function loadDuckDB(store) {
    try {
        return requireFrom(import.meta.url, duckdbPackage);
    }
    catch (error) {
        if (error.code !== 'MODULE_NOT_FOUND')
            throw error;
    }
    const hint = `Let the runner reach the npm registry, or install the package "${duckdbPackage}" in the job before this step.`;
    const folder = await installOnce({ name: 'duckdb', hint }, store);
    try {
        return requireFrom((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'package.json'), duckdbPackage);
    }
    catch (cause) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InfrastructureError */ .EN(`DuckDB cannot be loaded from ${folder}: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)}`, {
            hint: `It runs on Linux, macOS and Windows, on x64 and arm64; this is ${process.platform}-${process.arch}.`,
            cause,
        });
    }
}
/** What is being installed: two that read at the same time must not both do it. */
const underway = new WeakMap();
function installOnce(packages, store) {
    let installing = underway.get(store);
    if (installing === undefined) {
        installing = (0,_pinned_packages_js__WEBPACK_IMPORTED_MODULE_3__/* .installPinned */ .Q)(packages, store).finally(() => underway.delete(store));
        underway.set(store, installing);
    }
    return installing;
}
/** Required and not imported: a bundler would tie an import to the start of the bundle, where it is not there yet. */
function requireFrom(place, name) {
    return (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(place)(name);
}


/***/ }),

/***/ 49660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OH: () => (/* binding */ findNodeGyp),
/* harmony export */   bx: () => (/* binding */ installFromLockfile),
/* harmony export */   cT: () => (/* binding */ withoutSecrets)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57296);





const run = (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/** Longest time that npm may take: its own limit for one request. Milliseconds. */
const installLimit = 300_000;
/**
 * Installs what the lockfile in a folder lists, without running any install script.
 * @param name for the message.
 * @param hint what to do about it.
 * @throws InfrastructureError with what npm says.
 */
async function installFromLockfile(folder, name, hint) {
    const npm = await findNpm();
    const parameters = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--omit=dev', '--loglevel=error'];
    try {
        await run(npm.command, [...npm.parameters, ...parameters], {
            cwd: folder,
            timeout: installLimit,
            env: withoutSecrets(process.env),
        });
    }
    catch (cause) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InfrastructureError */ .EN(`npm could not install ${name}: ${npmComplaint(cause)}.`, {
            hint,
            retryable: true,
            cause,
        });
    }
}
/** Installers need the machine's settings, but neither the job's inputs nor its tokens. */
function withoutSecrets(environment) {
    const isSecret = (name) => /^(INPUT_|ACTIONS_|GITHUB_TOKEN$)/i.test(name);
    return Object.fromEntries(Object.entries(environment).filter(([name]) => !isSecret(name)));
}
/** What npm says went wrong, without its advice on how to use npm. */
function npmComplaint(error) {
    const { stderr = '', killed = false } = error;
    if (killed)
        return `it took longer than ${installLimit / 60_000} minutes`;
    const lines = stderr.split('\n').map((line) => line.replace(/^npm (error|ERR!)/, '').trim());
    return (lines
        .filter((line) => line !== '')
        .slice(0, 3)
        .join('; ') || (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error));
}
/** The node-gyp that npm brings, which compiles add-ons; null where npm's files are not found. */
async function findNodeGyp() {
    const [script] = (await findNpm()).parameters;
    if (script === undefined)
        return null;
    const found = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(script), '..', 'node_modules', 'node-gyp', 'bin', 'node-gyp.js');
    return (await isThere(found)) ? found : null;
}
/** npm as a script for this very Node, so that no shell is needed; else the `npm` on the path. */
async function findNpm() {
    const folders = [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(process.execPath), ...(process.env.PATH ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter)];
    for (const folder of folders) {
        for (const place of ['node_modules/npm/bin/npm-cli.js', '../lib/node_modules/npm/bin/npm-cli.js']) {
            const script = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, place);
            if (await isThere(script))
                return { command: process.execPath, parameters: [script] };
        }
    }
    return { command: 'npm', parameters: [] };
}
function isThere(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path).then(() => true, () => false);
}


/***/ }),

/***/ 56501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ installPinned)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58500);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73136);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57296);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66720);
/* harmony import */ var _npm_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49660);








/** Between another process's moving its folder into place and saying so. Milliseconds. */
const settlingTime = 2_000;
/**
 * Installs a lockfile's packages into the tool directory, unless that was done before: versions and integrity hashes
 * are pinned, install scripts are off. What was begun and not completed is never used, and of several processes that
 * install at once the first one's counts.
 * @returns the folder whose `node_modules` hold them.
 * @throws InfrastructureError if they cannot be installed.
 */
async function installPinned(packages, { toolDirectory, keepsTools, cache, log }) {
    const { name } = packages;
    const source = packages.source ?? (await lockfileFolder(name));
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(source, 'package-lock.json')))
        .update(packages.extra ?? '')
        .digest('hex')
        .slice(0, 16);
    const platform = `${process.platform}-${process.arch}`;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(toolDirectory, 'mlops-actions', `${name}-${digest}-${platform}`);
    // Beside the folder and written last: what is half there does not count.
    const ready = `${folder}.ready`;
    if (await isComplete(folder, ready))
        return folder;
    const key = `mlops-actions-${name}-${platform}-${digest}`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder), { recursive: true });
    // The cache knows an entry by its path as well, so that it is restored to where it was saved from.
    if (!keepsTools && (await cache.restore(folder, key)) !== null) {
        await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_6__/* .writeFileAtomically */ .lo)(ready, '');
        return folder;
    }
    await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_6__/* .removeLeftovers */ .DA)(toolDirectory);
    log.info(`Installing ${name} once into the tool directory.`);
    const partial = (0,_base_files_js__WEBPACK_IMPORTED_MODULE_6__/* .temporaryName */ .NT)(folder);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.cp)(source, partial, { recursive: true });
        await (0,_npm_js__WEBPACK_IMPORTED_MODULE_7__/* .installFromLockfile */ .bx)(partial, name, packages.hint);
        await packages.complete?.(partial);
        if (!(await moveIntoPlace(partial, folder, ready)))
            return folder;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(partial, { recursive: true, force: true });
    }
    if (!keepsTools)
        await cache.save(folder, key);
    return folder;
}
/** @returns false if another process on this machine was quicker, and may be running what it installed. */
async function moveIntoPlace(partial, folder, ready) {
    if (await isComplete(folder, ready))
        return false;
    if (await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_6__/* .exists */ .t2)(folder)) {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(settlingTime);
        if (await isComplete(folder, ready))
            return false;
        // Left by a process that was killed.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
    }
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(partial, folder);
    }
    catch (error) {
        // It came in between.
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(settlingTime);
        if (await isComplete(folder, ready))
            return false;
        throw error;
    }
    await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_6__/* .writeFileAtomically */ .lo)(ready, '');
    return true;
}
/** Somebody may have deleted the folder alone. */
async function isComplete(folder, ready) {
    return (await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_6__/* .exists */ .t2)(ready)) && (await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_6__/* .exists */ .t2)(folder));
}
/** The folder with package.json and package-lock.json: beside the bundle, or in the sources. */
async function lockfileFolder(name) {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_4__.fileURLToPath)(import.meta.url));
    const candidates = [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(here, '..', 'native', name), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(here, '..', '..', 'native', name)];
    for (const candidate of candidates) {
        if (await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_6__/* .exists */ .t2)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(candidate, 'package-lock.json')))
            return candidate;
    }
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .InfrastructureError */ .EN(`The lockfile of ${name} is missing beside the bundle.`, {
        hint: 'Use the action from its repository, at a released tag.',
    });
}


/***/ })

};
