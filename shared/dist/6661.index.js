export const id = 6661;
export const ids = [6661];
export const modules = {

/***/ 66720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ listFiles),
/* harmony export */   DA: () => (/* binding */ removeLeftovers),
/* harmony export */   Ge: () => (/* binding */ readTextIfPresent),
/* harmony export */   LI: () => (/* binding */ resolveInside),
/* harmony export */   NT: () => (/* binding */ temporaryName),
/* harmony export */   Sg: () => (/* binding */ writeDirectoryAtomically),
/* harmony export */   lo: () => (/* binding */ writeFileAtomically),
/* harmony export */   t2: () => (/* binding */ exists)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57296);




/** A name beside `path` that nobody else uses, for content that is not complete yet. */
function temporaryName(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.partial`);
}
/** Work that was killed may leave a partial folder; nothing takes longer than this, so that an older one is dead. */
const longestWork = 24 * 60 * 60 * 1000;
/**
 * Removes what killed processes left half written in the folders directly below a folder: names that
 * `temporaryName` gives, a day old or older.
 */
async function removeLeftovers(folder) {
    const isDead = async (path) => Date.now() - (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path)).mtimeMs > longestWork;
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { withFileTypes: true }).catch(() => []);
    for (const entry of entries.filter((found) => found.isDirectory())) {
        const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, entry.name);
        for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(inside)) {
            if (!/^\..+\.[0-9a-f]{12}\.partial$/.test(name) || !(await isDead((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(inside, name))))
                continue;
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(inside, name), { recursive: true, force: true });
        }
    }
}
/**
 * Writes a file so that readers see the old content or the new, never a part: a temporary name, fsync, rename.
 * The folder is made where it is missing.
 */
async function writeFileAtomically(path, content) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    const partial = temporaryName(path);
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(partial, 'wx');
        try {
            await file.writeFile(content);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(partial, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(partial, { force: true });
        throw error;
    }
}
/**
 * Fills a folder so that it appears complete or not at all: `fill` writes into a temporary folder beside it,
 * which then takes the name. A folder that is already there is replaced.
 * @param options.keepReplaced where the replaced folder goes, on the same file system; absent means nowhere.
 */
async function writeDirectoryAtomically(path, fill, { keepReplaced } = {}) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    const partial = temporaryName(path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(partial);
    try {
        const result = await fill(partial);
        const replaced = temporaryName(path);
        const existed = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(path, replaced).then(() => true, (error) => {
            if (error.code === 'ENOENT')
                return false;
            throw error;
        });
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(partial, path);
        }
        catch (error) {
            if (existed)
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(replaced, path);
            throw error;
        }
        if (existed && keepReplaced !== undefined)
            await moveFolder(replaced, keepReplaced);
        else if (existed)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(replaced, { recursive: true, force: true });
        return result;
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(partial, { recursive: true, force: true });
        throw error;
    }
}
async function moveFolder(from, to) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(to, { recursive: true, force: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(to), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(from, to);
}
/**
 * The absolute path of `path` below `folder`.
 * @throws ConfigurationError if it would leave the folder.
 */
function resolveInside(folder, path) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, path);
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, absolute);
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) || inside === '..' || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(inside)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`The path "${path}" leaves its folder.`, {
            hint: 'Use a relative path without "..".',
        });
    }
    return absolute;
}
/**
 * Relative paths (with "/") of all regular files below a folder, sorted.
 * @throws ConfigurationError on a symbolic link: a package must not point out of itself.
 */
async function listFiles(folder) {
    const found = [];
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { recursive: true, withFileTypes: true })) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(entry.parentPath, entry.name);
        if (entry.isSymbolicLink()) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`"${path}" is a symbolic link.`, {
                hint: 'Replace it by the file it points to.',
            });
        }
        if (entry.isFile())
            found.push((0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, path).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/'));
    }
    return found.sort();
}
/** A file's text (UTF-8), or null if there is none. @throws what else the operating system says. */
async function readTextIfPresent(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return null;
        throw error;
    });
}
/** Whether something is there, without following a symbolic link. */
async function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).then(() => true, () => false);
}


/***/ }),

/***/ 89550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ry: () => (/* binding */ engineNames),
/* harmony export */   SL: () => (/* binding */ automaticEngine),
/* harmony export */   ZG: () => (/* binding */ engineChoices)
/* harmony export */ });
/** Back ends that TensorFlow.js can compute on here, the fastest first. */
const engineNames = ['native', 'wasm', 'cpu'];
/**
 * What `auto` is. Not the fastest, which must be asked for: it is a large installation, and an engine that depends on
 * what a machine happens to have would give the same training another model.
 */
const automaticEngine = 'wasm';
/** What users write. */
const engineChoices = ['auto', ...engineNames];


/***/ }),

/***/ 44567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ openEngine)
});

// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/base/nearest.js
var nearest = __webpack_require__(82889);
// EXTERNAL MODULE: ./build/shared/src/engine/engine-choice.js
var engine_choice = __webpack_require__(89550);
// EXTERNAL MODULE: ./build/shared/src/engine/native.js
var engine_native = __webpack_require__(63665);
;// CONCATENATED MODULE: ./build/shared/src/engine/kernels/matrix-product.js
/** The back end's own product, which XNNPACK computes. */
function matrixProduct(tf) {
    const multiply = tf.getKernel(tf.BatchMatMul, 'wasm').kernelFunc;
    return (backend, a, b) => multiply({ inputs: { a, b }, attrs: { transposeA: false, transposeB: false }, backend });
}

;// CONCATENATED MODULE: ./build/shared/src/engine/kernels/patches.js
/** Outputs of a convolution lie in lines: all of one image and one row of the output. */
function outputLines({ batchSize, outHeight }) {
    return batchSize * outHeight;
}
/** Inputs that one output sees: filter height × filter width × channels. */
function patchSize({ filterHeight, filterWidth, inChannels }) {
    return filterHeight * filterWidth * inChannels;
}
/** Outputs along the width, [from, to), that find an input inside the image for a column of the filter. */
function insideColumns(shape, filterColumn) {
    const { strideWidth, dilationWidth, padInfo, inWidth, outWidth } = shape;
    const first = filterColumn * dilationWidth - padInfo.left;
    const from = Math.min(outWidth, first >= 0 ? 0 : Math.ceil(-first / strideWidth));
    const to = Math.max(from, Math.min(outWidth, Math.ceil((inWidth - first) / strideWidth)));
    return { from, to, first };
}
/**
 * Writes what each output of some lines sees ("im2col"), one output a column: `patches` is patch size × outputs, row
 * by row, zero where an output sees beyond the edge of the image.
 * @param images batch × height × width × channels.
 * @param width outputs that `patches` has room for; those beyond the lines' are set to zero.
 */
function gatherPatches(shape, images, lines, patches, width) {
    const { filterHeight, filterWidth, inChannels, inHeight, inWidth, outHeight, outWidth } = shape;
    const { strideHeight, strideWidth, dilationHeight, padInfo } = shape;
    const step = strideWidth * inChannels;
    patches.fill(0);
    for (let line = lines.from; line < lines.to; line++) {
        const image = Math.floor(line / outHeight);
        const top = (line % outHeight) * strideHeight - padInfo.top;
        const output = (line - lines.from) * outWidth;
        for (let y = 0; y < filterHeight; y++) {
            const row = top + y * dilationHeight;
            if (row < 0 || row >= inHeight)
                continue;
            const rowStart = (image * inHeight + row) * inWidth * inChannels;
            for (let x = 0; x < filterWidth; x++) {
                const { from, to, first } = insideColumns(shape, x);
                const patchRow = (y * filterWidth + x) * inChannels;
                for (let channel = 0; channel < inChannels; channel++) {
                    let source = rowStart + (first + from * strideWidth) * inChannels + channel;
                    const start = (patchRow + channel) * width + output;
                    for (let target = start + from; target < start + to; target++) {
                        patches[target] = images[source];
                        source += step;
                    }
                }
            }
        }
    }
}
/**
 * Adds patches to the images that they were seen in ("col2im"), the transpose of `gatherPatches`.
 * @param patches outputs × patch size, row by row: one output a row.
 */
function scatterPatches(shape, patches, lines, images) {
    const { filterHeight, filterWidth, inChannels, inHeight, inWidth, outHeight, outWidth } = shape;
    const { strideHeight, strideWidth, dilationHeight, padInfo } = shape;
    const size = patchSize(shape);
    for (let line = lines.from; line < lines.to; line++) {
        const image = Math.floor(line / outHeight);
        const top = (line % outHeight) * strideHeight - padInfo.top;
        for (let y = 0; y < filterHeight; y++) {
            const row = top + y * dilationHeight;
            if (row < 0 || row >= inHeight)
                continue;
            const rowStart = (image * inHeight + row) * inWidth * inChannels;
            for (let x = 0; x < filterWidth; x++) {
                const { from, to, first } = insideColumns(shape, x);
                const place = (y * filterWidth + x) * inChannels;
                for (let column = from; column < to; column++) {
                    const target = rowStart + (first + column * strideWidth) * inChannels;
                    const source = ((line - lines.from) * outWidth + column) * size + place;
                    for (let channel = 0; channel < inChannels; channel++) {
                        images[target + channel] += patches[source + channel];
                    }
                }
            }
        }
    }
}

;// CONCATENATED MODULE: ./build/shared/src/engine/kernels/wasm-tensors.js
function floats(backend, tensor) {
    return backend.typedArrayFromHeap(tensor);
}

;// CONCATENATED MODULE: ./build/shared/src/engine/kernels/convolution-gradients.js



/** Numbers in the matrix of patches that is made at once: 8 MiB, unless one line of outputs needs more. */
const mostPatchNumbers = 2 ** 21;
/** Lines of outputs whose patches are handled at once. */
function linesAtOnce(shape) {
    const fitting = Math.floor(mostPatchNumbers / (patchSize(shape) * shape.outWidth));
    return Math.max(1, Math.min(outputLines(shape), fitting));
}
/**
 * The gradient of a convolution's filter: the patches that the outputs saw, times the outputs' gradients.
 * The WebAssembly back end has no such kernel.
 */
function conv2dBackpropFilter(tf) {
    const multiply = matrixProduct(tf);
    return ({ inputs: { x, dy }, attrs, backend }) => {
        const { strides, pad, dataFormat, dimRoundingMode, filterShape } = attrs;
        const shape = tf.backend_util.computeConv2DInfo(x.shape, filterShape, strides, 1, pad, dimRoundingMode, false, tf.backend_util.convertConv2DDataFormat(dataFormat));
        requireChannelsLast(shape);
        const size = patchSize(shape);
        const lines = outputLines(shape);
        const atOnce = linesAtOnce(shape);
        const width = atOnce * shape.outWidth;
        const gradient = backend.makeOutput(filterShape, 'float32');
        const patches = backend.makeOutput([size, width], 'float32');
        floats(backend, gradient).fill(0);
        for (let from = 0; from < lines; from += atOnce) {
            const to = Math.min(lines, from + atOnce);
            gatherPatches(shape, floats(backend, x), { from, to }, floats(backend, patches), width);
            // A new tensor each time: the back end keeps what it prepares of a right-hand side for as long as it lives.
            const outputs = backend.makeOutput([width, shape.outChannels], 'float32');
            const outputNumbers = floats(backend, outputs);
            const given = floats(backend, dy).subarray(from * shape.outWidth * shape.outChannels, to * shape.outWidth * shape.outChannels);
            outputNumbers.set(given);
            outputNumbers.fill(0, given.length);
            const product = multiply(backend, patches, outputs);
            addTo(floats(backend, gradient), floats(backend, product));
            backend.disposeData(product.dataId);
            backend.disposeData(outputs.dataId);
        }
        backend.disposeData(patches.dataId);
        return gradient;
    };
}
/**
 * The gradient of a convolution's input, and what a transposed convolution computes: the outputs' gradients times the
 * transposed filter are patches, and each is added to where it was seen. The back end's own kernel is a plain loop.
 */
function conv2dBackpropInput(tf) {
    const multiply = matrixProduct(tf);
    return ({ inputs: { dy, filter }, attrs, backend }) => {
        const { strides, pad, dataFormat, dimRoundingMode, inputShape } = attrs;
        const shape = tf.backend_util.computeConv2DInfo(inputShape, filter.shape, strides, 1, pad, dimRoundingMode, false, tf.backend_util.convertConv2DDataFormat(dataFormat));
        requireChannelsLast(shape);
        const size = patchSize(shape);
        const { outChannels, outWidth } = shape;
        const lines = outputLines(shape);
        const atOnce = linesAtOnce(shape);
        const gradient = backend.makeOutput(shape.inShape, 'float32');
        const transposed = backend.makeOutput([outChannels, size], 'float32');
        const outputs = backend.makeOutput([atOnce * outWidth, outChannels], 'float32');
        floats(backend, gradient).fill(0);
        transpose(floats(backend, filter), size, outChannels, floats(backend, transposed));
        for (let from = 0; from < lines; from += atOnce) {
            const to = Math.min(lines, from + atOnce);
            const given = floats(backend, dy).subarray(from * outWidth * outChannels, to * outWidth * outChannels);
            floats(backend, outputs).set(given);
            // What is left of the lines before is computed as well, and not read.
            const patches = multiply(backend, outputs, transposed);
            scatterPatches(shape, floats(backend, patches), { from, to }, floats(backend, gradient));
            backend.disposeData(patches.dataId);
        }
        backend.disposeData(transposed.dataId);
        backend.disposeData(outputs.dataId);
        return gradient;
    };
}
function addTo(sums, values) {
    for (let i = 0; i < sums.length; i++)
        sums[i] += values[i];
}
function transpose(values, rows, columns, target) {
    for (let row = 0; row < rows; row++) {
        for (let column = 0; column < columns; column++) {
            target[column * rows + row] = values[row * columns + column];
        }
    }
}
/** TensorFlow.js layers bring images into this form before they convolve. */
function requireChannelsLast({ dataFormat }) {
    if (dataFormat !== 'channelsLast')
        throw new Error('The wasm engine convolves channels-last (NHWC) images only');
}

;// CONCATENATED MODULE: ./build/shared/src/engine/kernels/depthwise-gradients.js

/**
 * Calls back for each place of the filter and each output that sees an input inside the image there, with where the
 * numbers of all channels begin: in the image, in the output and in the filter.
 */
function visitPlaces(shape, visit) {
    const { batchSize, inHeight, inWidth, inChannels, outHeight, outWidth, outChannels, padInfo } = shape;
    const { filterHeight, filterWidth, strideHeight, strideWidth, dilationHeight, dilationWidth } = shape;
    for (let image = 0; image < batchSize; image++) {
        for (let row = 0; row < outHeight; row++) {
            for (let y = 0; y < filterHeight; y++) {
                const inRow = row * strideHeight - padInfo.top + y * dilationHeight;
                if (inRow < 0 || inRow >= inHeight)
                    continue;
                for (let column = 0; column < outWidth; column++) {
                    for (let x = 0; x < filterWidth; x++) {
                        const inColumn = column * strideWidth - padInfo.left + x * dilationWidth;
                        if (inColumn < 0 || inColumn >= inWidth)
                            continue;
                        visit(((image * inHeight + inRow) * inWidth + inColumn) * inChannels, ((image * outHeight + row) * outWidth + column) * outChannels, (y * filterWidth + x) * outChannels);
                    }
                }
            }
        }
    }
}
/**
 * The gradient of a depthwise convolution's filter. Each channel has a filter of its own, so there is no matrix
 * product in it: it is summed where the numbers lie. The WebAssembly back end has no such kernel.
 */
function depthwiseBackpropFilter(tf) {
    return ({ inputs: { x, dy }, attrs, backend }) => {
        const { strides, dilations, pad, dimRoundingMode, filterShape } = attrs;
        const shape = tf.backend_util.computeConv2DInfo(x.shape, filterShape, strides, dilations, pad, dimRoundingMode, true);
        const gradient = backend.makeOutput(filterShape, 'float32');
        const sums = floats(backend, gradient).fill(0);
        const images = floats(backend, x);
        const outputs = floats(backend, dy);
        const { inChannels } = shape;
        const multiplier = shape.outChannels / inChannels;
        visitPlaces(shape, (image, output, filter) => {
            for (let channel = 0; channel < inChannels; channel++) {
                const value = images[image + channel];
                for (let k = channel * multiplier; k < (channel + 1) * multiplier; k++) {
                    sums[filter + k] += value * outputs[output + k];
                }
            }
        });
        return gradient;
    };
}
/** The gradient of a depthwise convolution's input, which the WebAssembly back end lacks as well. */
function depthwiseBackpropInput(tf) {
    return ({ inputs: { dy, filter }, attrs, backend }) => {
        const { strides, dilations, pad, dimRoundingMode, inputShape } = attrs;
        const shape = tf.backend_util.computeConv2DInfo(inputShape, filter.shape, strides, dilations, pad, dimRoundingMode, true);
        const gradient = backend.makeOutput(shape.inShape, 'float32');
        const sums = floats(backend, gradient).fill(0);
        const outputs = floats(backend, dy);
        const weights = floats(backend, filter);
        const { inChannels } = shape;
        const multiplier = shape.outChannels / inChannels;
        visitPlaces(shape, (image, output, place) => {
            for (let channel = 0; channel < inChannels; channel++) {
                let sum = 0;
                for (let k = channel * multiplier; k < (channel + 1) * multiplier; k++) {
                    sum += weights[place + k] * outputs[output + k];
                }
                sums[image + channel] += sum;
            }
        });
        return gradient;
    };
}

;// CONCATENATED MODULE: ./build/shared/src/engine/kernels/segment-sum.js

/**
 * Adds up the rows of each segment: the gradient of looking up rows, as embeddings do. A segment outside
 * [0, number of segments) is left out, as TensorFlow does. The WebAssembly back end has no such kernel.
 */
const unsortedSegmentSum = ({ inputs: { x, segmentIds }, attrs: { numSegments }, backend, }) => {
    const rowShape = x.shape.slice(segmentIds.shape.length);
    const width = rowShape.reduce((product, size) => product * size, 1);
    const sums = backend.makeOutput([numSegments, ...rowShape], x.dtype === 'int32' ? 'int32' : 'float32');
    const totals = floats(backend, sums).fill(0);
    const rows = floats(backend, x);
    const segments = backend.typedArrayFromHeap(segmentIds);
    for (let row = 0; row < segments.length; row++) {
        const segment = segments[row];
        if (segment < 0 || segment >= numSegments)
            continue;
        const target = segment * width;
        const source = row * width;
        for (let i = 0; i < width; i++)
            totals[target + i] += rows[source + i];
    }
    return sums;
};

;// CONCATENATED MODULE: ./build/shared/src/engine/kernels/install.js



/**
 * Completes the WebAssembly back end with the kernels that it lacks to train convolutional and embedding layers, and
 * replaces one that is slow. All equal the plain back end's. Call it once, before the back end starts.
 */
function installTrainingKernels(tf) {
    const kernels = {
        [tf.Conv2DBackpropFilter]: conv2dBackpropFilter(tf),
        [tf.Conv2DBackpropInput]: conv2dBackpropInput(tf),
        [tf.DepthwiseConv2dNativeBackpropFilter]: depthwiseBackpropFilter(tf),
        [tf.DepthwiseConv2dNativeBackpropInput]: depthwiseBackpropInput(tf),
        [tf.UnsortedSegmentSum]: unsortedSegmentSum,
    };
    for (const [kernelName, kernel] of Object.entries(kernels)) {
        if (tf.getKernel(kernelName, 'wasm') !== undefined)
            tf.unregisterKernel(kernelName, 'wasm');
        tf.registerKernel({ kernelName, backendName: 'wasm', kernelFunc: kernel });
    }
}

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/shared/src/base/files.js
var files = __webpack_require__(66720);
;// CONCATENATED MODULE: ./build/shared/src/engine/wasm-files.js





const binary = 'tfjs-backend-wasm-simd.wasm';
/**
 * The folder with the back end's binaries, ending with a separator: the running module's own when they lie beside
 * it, as in the bundle, else that of the installed package.
 * @throws InfrastructureError if they are in neither.
 */
async function findWasmFolder() {
    const own = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
    if (await (0,files/* exists */.t2)((0,external_node_path_.join)(own, binary)))
        return own + external_node_path_.sep;
    // The name is not a literal in the call: a bundler would take it for a file to pack.
    const packageName = '@tensorflow/tfjs-backend-wasm';
    try {
        const installed = (0,external_node_path_.dirname)((0,external_node_module_.createRequire)(import.meta.url).resolve(packageName));
        if (await (0,files/* exists */.t2)((0,external_node_path_.join)(installed, binary)))
            return installed + external_node_path_.sep;
    }
    catch {
        // Not installed: the error below says what is missing.
    }
    throw new errors/* InfrastructureError */.EN(`The file ${binary} of TensorFlow.js is neither in ${own} nor installed.`, {
        hint: 'In a checkout, run npm ci. In an action, use a released version, whose dist folder is complete.',
    });
}

;// CONCATENATED MODULE: ./build/shared/src/engine/wasm-matmul.js
/**
 * Replaces the WebAssembly back end's matrix product by one that is fast for transposed matrices too. The original
 * hands plain matrices to XNNPACK, but takes a naive triple loop as soon as one side is transposed, and both
 * products of a dense layer's gradient are of that kind. Transposing first and multiplying then takes a third of
 * the time of a training step (105 × 64 × 32 units, 128 to 512 rows).
 *
 * Products of batches of matrices keep the original way. Call it before the back end starts.
 */
function installFastMatMul(tf) {
    const original = tf.getKernel(tf.BatchMatMul, 'wasm');
    const multiply = original.kernelFunc;
    const transpose = tf.getKernel(tf.Transpose, 'wasm').kernelFunc;
    const fastMatMul = ({ inputs: { a, b }, attrs: { transposeA, transposeB }, backend }) => {
        if (!(transposeA || transposeB) || !isMatrix(a) || !isMatrix(b)) {
            return multiply({ inputs: { a, b }, attrs: { transposeA, transposeB }, backend });
        }
        const left = transposeA ? transpose({ inputs: { x: a }, attrs: swapLastTwo(a), backend }) : a;
        const right = transposeB ? transpose({ inputs: { x: b }, attrs: swapLastTwo(b), backend }) : b;
        const product = multiply({
            inputs: { a: left, b: right },
            attrs: { transposeA: false, transposeB: false },
            backend,
        });
        if (transposeA)
            backend.disposeData(left.dataId);
        if (transposeB)
            backend.disposeData(right.dataId);
        return product;
    };
    tf.unregisterKernel(tf.BatchMatMul, 'wasm');
    tf.registerKernel({ ...original, kernelFunc: fastMatMul });
}
/** Whether all axes before the last two have one element. */
function isMatrix(tensor) {
    return tensor.shape.slice(0, -2).every((size) => size === 1);
}
function swapLastTwo(tensor) {
    const perm = tensor.shape.map((_, axis) => axis);
    perm.push(...perm.splice(-2).reverse());
    return { perm };
}

;// CONCATENATED MODULE: ./build/shared/src/engine/wasm.js



const processEvents = ['uncaughtException', 'unhandledRejection'];
/**
 * Registers the WebAssembly back end, starts it, and completes it with our kernels.
 * @throws InfrastructureError if its binaries are nowhere.
 */
async function installWasm(tf) {
    const folder = await findWasmFolder();
    // The code that Emscripten generates reads __dirname, which an ES module (the bundle is one) does not have. The
    // value does not matter, because the paths are set below.
    const scope = globalThis;
    const hadDirname = '__dirname' in scope;
    if (!hadDirname)
        scope.__dirname = folder;
    const listenersBefore = processEvents.map((event) => new Set(process.listeners(event)));
    try {
        const { setWasmPaths } = await Promise.all(/* import() */[__webpack_require__.e(3484), __webpack_require__.e(6744)]).then(__webpack_require__.t.bind(__webpack_require__, 16744, 19));
        setWasmPaths(folder);
        installFastMatMul(tf);
        installTrainingKernels(tf);
        if (!(await tf.setBackend('wasm')))
            throw new Error('its WebAssembly module does not initialise');
    }
    finally {
        if (!hadDirname)
            delete scope.__dirname;
        // Emscripten also listens for uncaught errors of the whole process and throws them again, which changes the
        // exit code and hides the place. They are not its business.
        for (const [i, event] of processEvents.entries()) {
            for (const listener of process.listeners(event)) {
                if (!listenersBefore[i].has(listener))
                    process.removeListener(event, listener);
            }
        }
    }
}

;// CONCATENATED MODULE: ./build/shared/src/engine/engine.js





/** The names that TensorFlow.js knows the back ends by. */
const backends = { native: 'tensorflow', wasm: 'wasm', cpu: 'cpu' };
/** What registers a back end with TensorFlow.js runs once in a process. */
const installed = new Map();
/**
 * Loads TensorFlow.js, when first asked for, and makes a back end ready. The back end is the process's: the one
 * opened last computes everything from then on, also for tensors made earlier.
 * @param request one of `engineChoices`, but the native engine as it was installed.
 * @throws ConfigurationError if there is no back end of that name.
 * @throws InfrastructureError if the back end does not start.
 */
async function openEngine(request = 'auto') {
    const name = typeof request === 'string' ? engineName(request) : request.name;
    const tf = await __webpack_require__.e(/* import() */ 3484).then(__webpack_require__.t.bind(__webpack_require__, 53484, 19));
    // Silences advice on the console ("Hi, looks like you are running TensorFlow.js in Node.js …").
    tf.enableProdMode();
    // Also registers the gradients: without it nothing can be trained.
    const layers = await Promise.all(/* import() */[__webpack_require__.e(3484), __webpack_require__.e(9762)]).then(__webpack_require__.t.bind(__webpack_require__, 99762, 19));
    try {
        if (request === 'native')
            throw new Error('it was not installed');
        let installation = installed.get(name);
        if (installation === undefined) {
            installation = install(request, tf);
            installed.set(name, installation);
        }
        await installation;
        if (!(await tf.setBackend(backends[name])))
            throw new Error('TensorFlow.js refused the back end');
    }
    catch (error) {
        if (error instanceof errors/* InfrastructureError */.EN)
            throw error;
        throw new errors/* InfrastructureError */.EN(`The TensorFlow.js back end "${name}" does not start: ${(0,errors/* messageOf */.bD)(error)}.`, {
            hint: 'Choose another engine, for example engine: cpu.',
            cause: error,
        });
    }
    return { name, tf, layers };
}
async function install(request, tf) {
    if (typeof request === 'object')
        (0,engine_native/* installNative */.Jf)(tf, request.folder);
    else if (engineName(request) === 'wasm')
        await installWasm(tf);
    else
        await Promise.all(/* import() */[__webpack_require__.e(3484), __webpack_require__.e(8048)]).then(__webpack_require__.t.bind(__webpack_require__, 68048, 19));
}
function engineName(choice) {
    const wanted = choice === 'auto' ? engine_choice/* automaticEngine */.SL : choice;
    const name = engine_choice/* engineNames */.Ry.find((candidate) => candidate === wanted);
    if (name !== undefined)
        return name;
    throw new errors/* ConfigurationError */.j1(`There is no engine "${choice}".`, {
        location: { key: 'engine' },
        hint: (0,nearest/* suggestName */.S)(choice, engine_choice/* engineChoices */.ZG),
    });
}


/***/ }),

/***/ 63665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ak: () => (/* binding */ nativePackage),
/* harmony export */   Jf: () => (/* binding */ installNative),
/* harmony export */   tw: () => (/* binding */ settleNativeComputing)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75919);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57296);
/* harmony import */ var _removed_utilities_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53517);






const nativePackage = '@tensorflow/tfjs-node';
/**
 * How the library computes; it reads this from the environment alone, once, when it is loaded.
 * - Its threads each take a share of a sum, so their number decides the last bits. Fixed, and not the machine's
 *   number of cores, so that the same seed gives the same model on two cores and on sixteen.
 * - oneDNN is on or off by the kind of processor unless it is said.
 * - An operation that cannot be repeated to the bit is an error instead of another model.
 * - Nothing below a warning is written to the standard error.
 */
const settings = {
    TF_NUM_INTRAOP_THREADS: '4',
    TF_NUM_INTEROP_THREADS: '1',
    TF_ENABLE_ONEDNN_OPTS: '1',
    TF_DETERMINISTIC_OPS: '1',
    TF_CPP_MIN_LOG_LEVEL: '1',
};
/**
 * Settles how the native library will compute in this process. Call it in the main thread before anything loads the
 * library: a worker thread's environment is a copy, which the library does not see.
 * @param environment the process's own, or that of a process about to be started.
 */
function settleNativeComputing(environment = process.env) {
    Object.assign(environment, settings);
}
/**
 * Registers tfjs-node's back end, which it calls `tensorflow`, with the TensorFlow.js that runs here. tfjs-node brings
 * another copy of that, but all copies of a process share one set of tensors, kernels and back ends: the first one's.
 * So it is loaded for its back end alone, and operations and layers stay those of `tf` (two copies of the layers
 * would give their variables the same names).
 * @param tf was loaded before, and told to be silent.
 * @param folder see `NativeEngine`.
 * @throws InfrastructureError if the package is of another version than `tf`; in a worker thread, also if
 * `settleNativeComputing` was not called before the thread was started.
 * @throws what the loader says if the package is incomplete.
 */
function installNative(tf, folder) {
    if (node_worker_threads__WEBPACK_IMPORTED_MODULE_3__.isMainThread)
        settleNativeComputing();
    const unsettled = Object.keys(settings).find((name) => process.env[name] !== settings[name]);
    if (unsettled !== undefined) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InfrastructureError */ .EN(`The native back end cannot start in this thread: ${unsettled} was not set before.`);
    }
    (0,_removed_utilities_js__WEBPACK_IMPORTED_MODULE_5__/* .restoreUtilities */ .z)(node_util__WEBPACK_IMPORTED_MODULE_2__);
    // Required and not imported, by a name that is no literal: a bundler would look for it at once.
    const { version } = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'package.json'))(nativePackage);
    if (version['tfjs-core'] === tf.version_core)
        return;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InfrastructureError */ .EN(`The native back end in ${folder} is of TensorFlow.js ${version['tfjs-core']}, not ${tf.version_core}.`, { hint: `Install ${nativePackage}@${tf.version_core}.` });
}


/***/ }),

/***/ 53517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ restoreUtilities)
/* harmony export */ });
/**
 * Gives Node's `util` the two functions back that Node 23 removed and tfjs-node 4.22 calls while it computes.
 * Where they still are, they are replaced as well: calling them would print a warning.
 *
 * It uses nothing around it: its text is also run in a process of its own (see platform/try-tensorflow.ts).
 */
function restoreUtilities(util) {
    util.isNullOrUndefined = (value) => value === null || value === undefined;
    util.isArray = Array.isArray;
}


/***/ }),

/***/ 20614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ booleanScale),
/* harmony export */   TJ: () => (/* binding */ limited),
/* harmony export */   _L: () => (/* binding */ encodeDense),
/* harmony export */   qv: () => (/* binding */ largestDeviation)
/* harmony export */ });
/* harmony import */ var _category_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4190);
/* harmony import */ var _date_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84762);
/* harmony import */ var _encoded_columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43873);
/* harmony import */ var _tree_matrix_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72463);




/** Standardised values beyond this many deviations are cut, so that one wild input cannot swamp a network. */
const largestDeviation = 10;
/**
 * Encodes a table for linear models and networks. Columns that the table lacks are all missing.
 * @param outOfFold of the training rows, if the table is theirs.
 */
function encodeDense(features, table, outOfFold) {
    const columns = features.features.flatMap((feature) => Array.from({ length: widthOf(feature) }, () => feature.name));
    const width = columns.length;
    const values = new Float32Array(table.rows * width);
    let offset = 0;
    for (const feature of features.features) {
        write({ values, width, offset, rows: table.rows }, feature, table, outOfFold);
        offset += widthOf(feature);
    }
    return { rows: table.rows, width, values, columns };
}
function widthOf(feature) {
    switch (feature.kind) {
        case 'numeric':
        case 'boolean':
            return 1 + Number(feature.missing);
        case 'date':
            return Number(feature.trend !== null) + 2 * feature.parts.length + Number(feature.missing);
        case 'categorical':
            return feature.categories.length;
        case 'target-encoded':
            return feature.outputs.length;
        case 'text':
            return feature.outputs.length + Number(feature.missing);
    }
}
function write(target, feature, table, outOfFold) {
    const column = table.columns.get(feature.name);
    switch (feature.kind) {
        case 'numeric':
            writeNumbers(target, (0,_tree_matrix_js__WEBPACK_IMPORTED_MODULE_3__/* .numbersOf */ .c)(column, table.rows), feature, feature.missing);
            break;
        case 'boolean':
            // Booleans become -1 and 1, and 0 where missing.
            writeNumbers(target, (0,_tree_matrix_js__WEBPACK_IMPORTED_MODULE_3__/* .numbersOf */ .c)(column, table.rows), booleanScale, feature.missing);
            break;
        case 'date':
            writeDates(target, feature, (0,_tree_matrix_js__WEBPACK_IMPORTED_MODULE_3__/* .numbersOf */ .c)(column, table.rows));
            break;
        case 'categorical':
            writeCategories(target, feature, column);
            break;
        case 'target-encoded':
        case 'text':
            writeEncoded(target, feature, (0,_encoded_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .encodedColumns */ .U)(feature, table, outOfFold));
    }
}
/** Makes -1 and 1 of a boolean, and 0 of a missing one. */
const booleanScale = { median: 0.5, mean: 0.5, scale: 0.5 };
function writeNumbers(target, numbers, { median, mean, scale }, flag) {
    const { values, width, offset, rows } = target;
    for (let row = 0; row < rows; row++) {
        const value = Number.isNaN(numbers[row]) ? median : numbers[row];
        values[row * width + offset] = limited((value - mean) / scale);
    }
    if (flag)
        writeFlag(target, 1, numbers);
}
/** A standardised value within the largest deviation. */
function limited(deviation) {
    return Math.max(-largestDeviation, Math.min(largestDeviation, deviation));
}
/** 1 where a number is missing, else 0. */
function writeFlag({ values, width, offset, rows }, place, numbers) {
    for (let row = 0; row < rows; row++) {
        values[row * width + offset + place] = Number(Number.isNaN(numbers[row]));
    }
}
/** The trend as a number; each part as a point on the unit circle, so that December is next to January. */
function writeDates(target, { trend, parts, missing }, moments) {
    const { values, width, offset, rows } = target;
    let place = 0;
    if (trend !== null) {
        writeNumbers(target, moments.map(_date_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .daysSince1970 */ .zj), trend, false);
        place++;
    }
    for (const part of parts) {
        const turn = (2 * Math.PI) / _date_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .cycleOf */ .SW[part];
        for (let row = 0; row < rows; row++) {
            const value = (0,_date_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .datePart */ .yC)(moments[row], part);
            // The centre of the circle where there is no moment.
            if (Number.isNaN(value))
                continue;
            const at = row * width + offset + place;
            values[at] = Math.sin(turn * value);
            values[at + 1] = Math.cos(turn * value);
        }
        place += 2;
    }
    if (missing)
        writeFlag(target, place, moments);
}
function writeCategories({ values, width, offset, rows }, feature, column) {
    const codes = (0,_category_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .categoryCodes */ .L)(column, feature.categories, rows);
    for (let row = 0; row < rows; row++) {
        if (codes[row] >= 0)
            values[row * width + offset + codes[row]] = 1;
    }
}
/** Standardised estimates; the mean where there is none. */
function writeEncoded(target, feature, columns) {
    const { values, width, offset, rows } = target;
    for (const [output, { mean, scale }] of feature.outputs.entries()) {
        const estimates = columns[output];
        for (let row = 0; row < rows; row++) {
            const estimate = Number.isNaN(estimates[row]) ? mean : estimates[row];
            values[row * width + offset + output] = limited((estimate - mean) / scale);
        }
    }
    if (feature.kind === 'text' && feature.missing)
        writeFlag(target, columns.length, columns[0]);
}


/***/ }),

/***/ 43873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ encodedColumns)
/* harmony export */ });
/* harmony import */ var _target_encoding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51320);
/* harmony import */ var _text_score_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30078);


/**
 * The columns of a feature that is encoded by what it says of the target, by output.
 * @param outOfFold of the training rows, if the table is theirs.
 */
function encodedColumns(feature, table, outOfFold) {
    const own = outOfFold?.get(feature.name);
    if (own !== undefined)
        return own;
    const column = table.columns.get(feature.name);
    return feature.kind === 'text'
        ? (0,_text_score_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeText */ .w)(feature, column, table.rows)
        : (0,_target_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeByTarget */ .T)(feature, column, table.rows);
}


/***/ }),

/***/ 72463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ encodeForTrees),
/* harmony export */   c: () => (/* binding */ numbersOf)
/* harmony export */ });
/* harmony import */ var _category_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4190);
/* harmony import */ var _date_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84762);
/* harmony import */ var _encoded_columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43873);
/* harmony import */ var _features_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29734);




/**
 * Encodes a table for trees. Columns that the table lacks are all missing.
 * @param outOfFold of the training rows, if the table is theirs.
 */
function encodeForTrees(features, table, outOfFold) {
    const encoded = features.features.flatMap((feature) => treeFeatures(feature, table, outOfFold));
    return { rows: table.rows, features: encoded };
}
function treeFeatures(feature, table, outOfFold) {
    const { name } = feature;
    const column = table.columns.get(name);
    const numeric = (part, values) => ({
        kind: 'numeric',
        name: part === null ? name : `${name} (${part})`,
        column: name,
        values,
    });
    switch (feature.kind) {
        case 'categorical':
            return [categoricalFeature(name, feature.categories, table)];
        case 'date': {
            const values = numbersOf(column, table.rows);
            const parts = feature.parts.map((part) => numeric(part, values.map((value) => (0,_date_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .datePart */ .yC)(value, part))));
            return feature.trend === null ? parts : [numeric('time', values.map(_date_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .daysSince1970 */ .zj)), ...parts];
        }
        case 'target-encoded':
        case 'text': {
            // Trees that know the category itself can tell what it means together with other columns.
            if (feature.kind === 'target-encoded' && feature.categories.length <= _features_js__WEBPACK_IMPORTED_MODULE_3__/* .treeCategoryLimit */ .CE) {
                return [categoricalFeature(name, feature.categories, table)];
            }
            const columns = (0,_encoded_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .encodedColumns */ .U)(feature, table, outOfFold);
            return feature.outputs.map(({ label }, output) => numeric(label ?? 'encoded', columns[output]));
        }
        case 'numeric':
        case 'boolean':
            return [numeric(null, numbersOf(column, table.rows))];
    }
}
function categoricalFeature(name, categories, table) {
    const codes = (0,_category_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .categoryCodes */ .L)(table.columns.get(name), categories, table.rows);
    return { kind: 'categorical', name, column: name, codes, cardinality: categories.length };
}
/** The numbers of a column; a column that is absent, or is text, is all missing. */
function numbersOf(column, rows) {
    return column?.kind === 'numeric' ? column.values : new Float64Array(rows).fill(Number.NaN);
}


/***/ }),

/***/ 9974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   LR: () => (/* binding */ assignWeights),
/* harmony export */   d9: () => (/* binding */ buildNetwork),
/* harmony export */   dO: () => (/* binding */ rawOutputs),
/* harmony export */   ht: () => (/* binding */ variablesOf),
/* harmony export */   pd: () => (/* binding */ weightShapes)
/* harmony export */ });
/** Name and shape of each array of weights, in the order in which the network and its files hold them. */
function weightShapes(architecture) {
    const widths = [architecture.inputs, ...architecture.hidden, architecture.outputs];
    return widths.slice(1).flatMap((units, layer) => {
        const name = layerName(architecture, layer);
        return [
            { name: `${name}/kernel`, shape: [widths[layer], units] },
            { name: `${name}/bias`, shape: [units] },
        ];
    });
}
/**
 * A TensorFlow.js layers model of dense layers. The caller disposes it.
 * @param random draws the seed of each kernel (He et al. 2015 for relu, Glorot and Bengio 2010 for tanh and the
 * output, both normal); without it the weights are zero, to be set.
 */
function buildNetwork(engine, architecture, random) {
    const { initializers, layers, sequential } = engine.layers;
    const network = sequential({ name: 'mlp' });
    const widths = [...architecture.hidden, architecture.outputs];
    for (const [layer, units] of widths.entries()) {
        const isOutput = layer === widths.length - 1;
        const initializer = !isOutput && architecture.activation === 'relu' ? 'heNormal' : 'glorotNormal';
        network.add(layers.dense({
            // All names are given: default names count up over the life of the process, and end up in the files.
            name: layerName(architecture, layer),
            units,
            activation: isOutput ? 'linear' : architecture.activation,
            kernelInitializer: random
                ? initializers[initializer]({ seed: random.integer(2 ** 31) })
                : initializers.zeros(),
            ...(layer === 0 ? { inputShape: [architecture.inputs] } : {}),
        }));
    }
    if (architecture.softmax)
        network.add(layers.activation({ name: 'probabilities', activation: 'softmax' }));
    return network;
}
function layerName(architecture, layer) {
    return layer < architecture.hidden.length ? `hidden-${layer + 1}` : 'output';
}
/** The network's weights, in the order of `weightShapes`. */
function variablesOf(network) {
    return network.weights.map((weight) => weight.read());
}
/** Weights of a network, and the numbers that its layers compute for one row. */
function sizeOf({ inputs, hidden, outputs }) {
    const widths = [inputs, ...hidden, outputs];
    let parameters = 0;
    for (let i = 1; i < widths.length; i++)
        parameters += (widths[i - 1] + 1) * widths[i];
    // A hidden layer computes its sums, what its activation makes of them, and which of them are left out.
    const valuesPerRow = inputs + 3 * hidden.reduce((sum, units) => sum + units, 0) + 2 * outputs;
    return { parameters, valuesPerRow };
}
/** Sets the network's weights. @param values arrays of the sizes of `weightShapes`; copied or not changed. */
function assignWeights(engine, variables, values) {
    engine.tf.tidy(() => {
        for (const [i, variable] of variables.entries()) {
            variable.assign(engine.tf.tensor(values[i], variable.shape));
        }
    });
}
/**
 * The output layer's values before the softmax, rows × outputs. Call it inside `tf.tidy`.
 * @param masks for each hidden layer rows × units factors, to leave units out while training.
 */
function rawOutputs(engine, network, inputs, masks) {
    let values = inputs;
    for (const [i, layer] of network.layers.entries()) {
        if (layer.getClassName() !== 'Dense')
            break;
        values = layer.apply(values);
        if (masks?.[i])
            values = engine.tf.mul(values, masks[i]);
    }
    return values;
}


/***/ }),

/***/ 99651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ Optimizer)
/* harmony export */ });
const firstDecay = 0.9;
const secondDecay = 0.999;
const epsilon = 1e-7;
/**
 * Adam (Kingma and Ba 2015, algorithm 1) with a running average of the weights, which generalises better than the
 * last weights (Polyak and Juditsky 1992); the average's decay starts low, min(decay, (1 + t) / (10 + t)), as in
 * TensorFlow's ExponentialMovingAverage, so that it forgets the first weights.
 *
 * It works on plain arrays: TensorFlow.js's own Adam runs a dozen kernels for each variable, which takes as long as
 * the gradients of a small network, and its state cannot be copied at once.
 */
class Optimizer {
    weights;
    averages;
    #penalised;
    #settings;
    #firstMoments;
    #secondMoments;
    #steps = 0;
    /**
     * @param weights the start; changed in place by each step.
     * @param penalised which of the arrays the L2 penalty counts.
     */
    constructor(weights, penalised, settings) {
        this.weights = weights;
        this.averages = weights.map((values) => values.slice());
        this.#penalised = penalised;
        this.#settings = settings;
        this.#firstMoments = weights.map((values) => new Float32Array(values.length));
        this.#secondMoments = weights.map((values) => new Float32Array(values.length));
    }
    /** The state at this moment; its arrays are those that the next step changes. */
    get state() {
        return {
            steps: this.#steps,
            weights: this.weights,
            averages: this.averages,
            firstMoments: this.#firstMoments,
            secondMoments: this.#secondMoments,
        };
    }
    /** Goes on where another optimizer of the same weights stood. */
    resume(state) {
        this.#steps = state.steps;
        for (const k of this.weights.keys()) {
            this.weights[k].set(state.weights[k]);
            this.averages[k].set(state.averages[k]);
            this.#firstMoments[k].set(state.firstMoments[k]);
            this.#secondMoments[k].set(state.secondMoments[k]);
        }
    }
    /** One step down the gradients of the loss, which are in the order of the weights. */
    step(gradients) {
        const { learningRate, l2, averaging } = this.#settings;
        const t = ++this.#steps;
        const rate = learningRate / (1 - firstDecay ** t);
        const correction = 1 / Math.sqrt(1 - secondDecay ** t);
        const follow = 1 - Math.min(averaging, (1 + t) / (10 + t));
        for (let k = 0; k < this.weights.length; k++) {
            const weights = this.weights[k];
            const averages = this.averages[k];
            const first = this.#firstMoments[k];
            const second = this.#secondMoments[k];
            const gradient = gradients[k];
            const penalty = this.#penalised[k] ? l2 : 0;
            for (let i = 0; i < weights.length; i++) {
                const slope = gradient[i] + penalty * weights[i];
                first[i] += (1 - firstDecay) * (slope - first[i]);
                second[i] += (1 - secondDecay) * (slope * slope - second[i]);
                weights[i] -= (rate * first[i]) / (Math.sqrt(second[i]) * correction + epsilon);
                averages[i] += follow * (weights[i] - averages[i]);
            }
        }
    }
}


/***/ }),

/***/ 40722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UG: () => (/* binding */ activations),
/* harmony export */   Z$: () => (/* binding */ trainingParameters),
/* harmony export */   e1: () => (/* binding */ batchRows),
/* harmony export */   wR: () => (/* binding */ mlpParameters)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/** Functions between the layers. */
const activations = ['relu', 'tanh'];
/** How a network is trained, whatever its layers are. */
const trainingParameters = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    'learning-rate': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().default(0.002).describe('Step size of Adam.'),
    epochs: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(100_000).default(100).describe('Passes over the training split at most.'),
    'batch-size': zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('auto'), zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(1_000_000)])
        .default('auto')
        .describe('Rows of a step; auto is the power of two nearest to rows / 75, from 16 to 256.'),
    'early-stopping': zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .min(0)
        .default(10)
        .describe('Stops after so many epochs without a lower validation loss; 0 never stops early. The best epoch is kept.'),
    averaging: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .min(0)
        .lt(1)
        .default(0.99)
        .describe('Decay a step of the running average of the weights, which is what is validated and kept; 0 is no average.'),
});
/** Parameters of `mlp`, as users write them under `train.params`. */
const mlpParameters = trainingParameters.extend({
    hidden: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(4096))
        .max(16)
        .default([64, 32])
        .describe('Units of each hidden layer; an empty list is a linear model.'),
    activation: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(activations).default('relu').describe('Function between the layers.'),
    dropout: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .min(0)
        .lt(1)
        .default(0.2)
        .describe('Share of hidden units left out at random in each training step.'),
    l2: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .min(0)
        .default(0.0003)
        .describe('Adds l2 / 2 · Σ w² over all kernels (not the biases) to the loss.'),
});
/** Rows of a training step for a training split of `rows` rows: enough steps an epoch for small data. */
function batchRows(batchSize, rows) {
    if (batchSize !== 'auto')
        return Math.min(batchSize, rows);
    return Math.min(rows, 256, Math.max(16, 2 ** Math.round(Math.log2(rows / 75))));
}


/***/ }),

/***/ 63188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GD: () => (/* binding */ damagedFile),
/* harmony export */   Gw: () => (/* binding */ readModelFile),
/* harmony export */   JV: () => (/* binding */ writeModelFile),
/* harmony export */   OW: () => (/* binding */ parseJsonFile),
/* harmony export */   PZ: () => (/* binding */ damagedModel),
/* harmony export */   W7: () => (/* binding */ fileOf),
/* harmony export */   yN: () => (/* binding */ jsonBytes)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57296);

/** A JSON document as the bytes of a file. Numbers are written with as many digits as bring back the same bits. */
function jsonBytes(content) {
    return new TextEncoder().encode(`${JSON.stringify(content)}\n`);
}
/** The bytes of one of a model's files. @throws InfrastructureError if it is missing. */
function fileOf(files, name) {
    const bytes = files.get(name);
    if (bytes === undefined)
        throw damagedFile(name, 'it is missing');
    return bytes;
}
/**
 * The content of one of a model's files that is a JSON document.
 * @param name for messages.
 * @throws InfrastructureError if it is damaged, or of another format, saying where.
 */
function parseJsonFile(bytes, name, schema) {
    let content;
    try {
        content = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (error) {
        throw damagedFile(name, (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error), error);
    }
    const result = schema.safeParse(content);
    if (result.success)
        return result.data;
    const [issue] = result.error.issues;
    throw damagedFile(name, `${issue.path.join('.') || 'its top level'}: ${issue.message}`, result.error);
}
/** @param reason what is wrong with which part, without a full stop. */
function damagedFile(name, reason, cause) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InfrastructureError */ .EN(`The model's file ${name} cannot be used: ${reason}.`, {
        hint: 'Fetch the model package again, train the model again, or use a version of this software that reads its format.',
        cause,
    });
}
const onlyFile = 'model.json';
/** A model that is one JSON document, as the files of a package. */
function writeModelFile(content) {
    return new Map([[onlyFile, jsonBytes(content)]]);
}
/** Reads such a model. @throws InfrastructureError if it is missing, damaged, or of another format. */
function readModelFile(files, schema) {
    return parseJsonFile(fileOf(files, onlyFile), onlyFile, schema);
}
/** What is said of such a model whose parts do not go together. */
function damagedModel(reason) {
    return damagedFile(onlyFile, reason);
}


/***/ })

};
