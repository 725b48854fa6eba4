export const id = 2093;
export const ids = [2093];
export const modules = {

/***/ 4190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ categoryCodes)
/* harmony export */ });
/** Kept by list: a model that answers one row at a time does not index its categories each time. */
const indexes = new WeakMap();
function indexOf(categories) {
    let index = indexes.get(categories);
    if (index === undefined) {
        index = new Map(categories.map((category, code) => [category, code]));
        indexes.set(categories, index);
    }
    return index;
}
/** Index of each row's value in `categories`; missing, unseen and absent columns give -1. */
function categoryCodes(column, categories, rows) {
    const codes = new Int32Array(rows).fill(-1);
    if (column?.kind !== 'text')
        return codes;
    const index = indexOf(categories);
    const { dictionary } = column;
    // A few rows may share the dictionary of many: then it is not translated as a whole.
    const translated = dictionary.length <= rows ? Int32Array.from(dictionary, (value) => index.get(value) ?? -1) : null;
    for (let row = 0; row < rows; row++) {
        const code = column.codes[row];
        if (code >= 0)
            codes[row] = translated ? translated[code] : (index.get(dictionary[code]) ?? -1);
    }
    return codes;
}


/***/ }),

/***/ 84193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ foldCount),
/* harmony export */   r: () => (/* binding */ rowFolds)
/* harmony export */ });
/* harmony import */ var _base_random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93096);
/* harmony import */ var _data_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96598);
/* harmony import */ var _stable_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47527);



/** Parts that training rows are divided into: each is encoded by what the others say. */
const foldCount = 5;
/**
 * The fold of each row: rows dealt out at random or, with a group, all rows of one group to one fold. Rows whose
 * group is missing go by chance.
 */
function rowFolds(rows, seed, group) {
    const folds = new Uint8Array(rows);
    for (let row = 0; row < rows; row++)
        folds[row] = row % foldCount;
    new _base_random_js__WEBPACK_IMPORTED_MODULE_0__/* .Random */ .o(seed).shuffle(folds);
    if (group === undefined)
        return folds;
    for (let row = 0; row < rows; row++) {
        const value = (0,_data_table_js__WEBPACK_IMPORTED_MODULE_1__/* .cellText */ .Ie)(group, row);
        if (value !== null)
            folds[row] = (0,_stable_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .hashText */ .qj)(`${seed}:${value}`) % foldCount;
    }
    return folds;
}


/***/ }),

/***/ 28315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ SparseRowsBuilder)
/* harmony export */ });
/** Collects sparse rows in memory that grows with them. */
class SparseRowsBuilder {
    #columns = new Int32Array(1024);
    #values = new Float32Array(1024);
    #starts = [0];
    #cells = 0;
    /** Cells so far. */
    get cells() {
        return this.#cells;
    }
    /** A cell of the row that is being made. */
    add(column, value) {
        if (this.#cells === this.#columns.length) {
            this.#columns = resized(this.#columns, 2 * this.#cells);
            this.#values = resized(this.#values, 2 * this.#cells);
        }
        this.#columns[this.#cells] = column;
        this.#values[this.#cells++] = value;
    }
    endRow() {
        this.#starts.push(this.#cells);
    }
    finish(width) {
        return {
            rows: this.#starts.length - 1,
            width,
            starts: Int32Array.from(this.#starts),
            columns: this.#columns.subarray(0, this.#cells),
            values: this.#values.subarray(0, this.#cells),
        };
    }
}
function resized(values, length) {
    const larger = new values.constructor(length);
    larger.set(values);
    return larger;
}


/***/ }),

/***/ 51320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ encodeByTarget),
/* harmony export */   W: () => (/* binding */ fitTargetEncoding)
/* harmony export */ });
/* harmony import */ var _category_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4190);
/* harmony import */ var _encoding_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61336);
/* harmony import */ var _fit_scale_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69825);
/* harmony import */ var _folds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84193);




/** Digits of an estimate that are stored, which are those that are used. */
const storedDigits = 9;
/**
 * Learns the mean answer of each category, drawn towards the mean of all as far as the data does not tell them apart
 * (see `shrunkMeans`). Categories that are not named share one estimate, and missing values have their own.
 * @param categories that are named.
 * @param folds of the rows.
 * @returns the feature, and the training rows' out-of-fold estimates.
 */
function fitTargetEncoding(column, categories, outputs, weights, folds) {
    const cells = cellsOf(column, categories, column.codes.length);
    const cellCount = categories.length + 2;
    const outOfFold = [];
    const encoded = outputs.map(({ label, values }) => {
        // Drawn towards the mean of all rows in every fold: the mean of the other folds would tell which fold it is, and
        // with it, since it is high where the fold's own is low, something of its answers.
        const mean = (0,_encoding_target_js__WEBPACK_IMPORTED_MODULE_2__/* .weightedMean */ .hY)(values, weights);
        const all = shrunkMeans(sumByCell(cells, cellCount, values, weights, folds, null), mean);
        const rowValues = new Float64Array(cells.length);
        for (let fold = 0; fold < _folds_js__WEBPACK_IMPORTED_MODULE_1__/* .foldCount */ .X; fold++) {
            const means = shrunkMeans(sumByCell(cells, cellCount, values, weights, folds, fold), mean);
            for (let row = 0; row < cells.length; row++)
                if (folds[row] === fold)
                    rowValues[row] = means[cells[row]];
        }
        outOfFold.push(rowValues);
        const spread = (0,_fit_scale_js__WEBPACK_IMPORTED_MODULE_3__/* .fitScale */ .a)(rowValues);
        const stored = Array.from(all, (value) => Number(value.toPrecision(storedDigits)));
        const [other, missing] = stored.slice(categories.length);
        return {
            label,
            mean: spread.mean,
            scale: spread.scale,
            values: stored.slice(0, categories.length),
            other,
            missing,
        };
    });
    const { name } = column;
    return {
        feature: { kind: 'target-encoded', name, categories: [...categories], outputs: encoded },
        outOfFold,
    };
}
/** The estimates for each row, by output. A column that is absent, or is no text, is all missing. */
function encodeByTarget({ categories, outputs }, column, rows) {
    const cells = cellsOf(column, categories, rows);
    return outputs.map(({ values, other, missing }) => {
        const byCell = Float64Array.from([...values, other, missing]);
        return Float64Array.from(cells, (cell) => byCell[cell]);
    });
}
/** Where each row is counted: at its category's index, or behind them with the unnamed, or last with the missing. */
function cellsOf(column, categories, rows) {
    const cells = (0,_category_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .categoryCodes */ .L)(column, categories, rows);
    const codes = column?.kind === 'text' ? column.codes : null;
    for (let row = 0; row < rows; row++) {
        if (cells[row] >= 0)
            continue;
        cells[row] = categories.length + (codes !== null && codes[row] >= 0 ? 0 : 1);
    }
    return cells;
}
/** @param leftOut the fold that does not count; null counts all rows. */
function sumByCell(cells, cellCount, values, weights, folds, leftOut) {
    const found = { weights: new Float64Array(cellCount), sums: new Float64Array(cellCount) };
    let squares = 0;
    for (let row = 0; row < cells.length; row++) {
        if (folds[row] === leftOut)
            continue;
        const weighted = weights[row] * values[row];
        found.weights[cells[row]] += weights[row];
        found.sums[cells[row]] += weighted;
        squares += weighted * values[row];
    }
    return { ...found, squares };
}
/**
 * Empirical Bayes: (sum + m · mean) / (weight + m), `mean` being given, with m = σ² / τ², where σ² is the variance within the cells and τ²
 * that of their true means, by the moment estimator of the one-way layout with random effects (Searle, Casella and
 * McCulloch 1992, "Variance Components", section 3.6). Where the cells differ no more than chance would have them,
 * all are the mean.
 */
function shrunkMeans({ weights, sums, squares }, mean) {
    let total = 0;
    let sum = 0;
    let weightSquares = 0;
    let betweenSquares = 0;
    let used = 0;
    for (let cell = 0; cell < weights.length; cell++) {
        if (weights[cell] === 0)
            continue;
        used++;
        total += weights[cell];
        sum += sums[cell];
        weightSquares += weights[cell] ** 2;
        betweenSquares += sums[cell] ** 2 / weights[cell];
    }
    const means = new Float64Array(weights.length).fill(mean);
    if (used < 2 || total <= used)
        return means;
    const within = Math.max(0, squares - betweenSquares) / (total - used);
    const between = (betweenSquares - (sum * sum) / total) / (used - 1);
    const perCell = (total - weightSquares / total) / (used - 1);
    const spread = (between - within) / perCell;
    if (!(spread > 0))
        return means;
    const pull = within / spread;
    for (let cell = 0; cell < means.length; cell++) {
        if (weights[cell] > 0)
            means[cell] = (sums[cell] + pull * mean) / (weights[cell] + pull);
    }
    return means;
}


/***/ }),

/***/ 30078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ encodeText),
  v: () => (/* binding */ fitText)
});

// EXTERNAL MODULE: ./build/shared/src/data/profile/profile.js + 1 modules
var profile = __webpack_require__(13581);
// EXTERNAL MODULE: ./build/shared/src/features/encoding-target.js
var encoding_target = __webpack_require__(61336);
// EXTERNAL MODULE: ./build/shared/src/features/fit-scale.js
var fit_scale = __webpack_require__(69825);
// EXTERNAL MODULE: ./build/shared/src/features/folds.js
var features_folds = __webpack_require__(84193);
// EXTERNAL MODULE: ./build/shared/src/features/packed-numbers.js
var packed_numbers = __webpack_require__(11874);
;// CONCATENATED MODULE: ./build/shared/src/features/ridge.js
const mostSteps = 30;
/** The squared residual, relative to the first, at which the weights are good enough. */
const tolerance = 1e-6;
/**
 * Ridge regression: minimises Σ rowWeight · (expected − intercept − x · w)² + penalty · |w|² for a given intercept, by
 * conjugate gradients on the normal equations (Hestenes and Stiefel 1952). It has no step size, draws nothing, and
 * gives the same bits each time.
 * @param included which rows count (1) and which do not (0).
 * @returns the weights, one a column.
 */
function fitRidge(rows, expected, rowWeights, included, intercept, penalty) {
    const { starts, columns, values, width } = rows;
    const weights = new Float64Array(width);
    const residual = new Float64Array(width);
    for (let row = 0; row < rows.rows; row++) {
        if (included[row] === 0)
            continue;
        const error = rowWeights[row] * (expected[row] - intercept);
        for (let i = starts[row]; i < starts[row + 1]; i++)
            residual[columns[i]] += error * values[i];
    }
    const direction = residual.slice();
    const image = new Float64Array(width);
    let square = squaredLength(residual);
    const enough = tolerance * square;
    for (let step = 0; step < mostSteps && square > enough; step++) {
        for (let i = 0; i < width; i++)
            image[i] = penalty * direction[i];
        for (let row = 0; row < rows.rows; row++) {
            if (included[row] === 0)
                continue;
            const change = rowWeights[row] * rowProduct(rows, row, direction);
            for (let i = starts[row]; i < starts[row + 1]; i++)
                image[columns[i]] += change * values[i];
        }
        let curvature = 0;
        for (let i = 0; i < width; i++)
            curvature += direction[i] * image[i];
        const length = square / curvature;
        for (let i = 0; i < width; i++) {
            weights[i] += length * direction[i];
            residual[i] -= length * image[i];
        }
        const before = square;
        square = squaredLength(residual);
        for (let i = 0; i < width; i++)
            direction[i] = residual[i] + (square / before) * direction[i];
    }
    return weights;
}
/** Σ weights · values of one row. */
function rowProduct({ starts, columns, values }, row, weights) {
    let product = 0;
    for (let i = starts[row]; i < starts[row + 1]; i++)
        product += weights[columns[i]] * values[i];
    return product;
}
function squaredLength(vector) {
    let sum = 0;
    for (let i = 0; i < vector.length; i++)
        sum += vector[i] * vector[i];
    return sum;
}

// EXTERNAL MODULE: ./build/shared/src/features/sparse-rows.js
var sparse_rows = __webpack_require__(28315);
// EXTERNAL MODULE: ./build/shared/src/features/text-grams.js
var text_grams = __webpack_require__(86723);
;// CONCATENATED MODULE: ./build/shared/src/features/text-score.js








/** Cells of all texts that are fitted on, 8 bytes each: texts beyond are scored only. */
const mostCells = 2 ** 23;
/** Penalties to choose from: the more the words say, the smaller. */
const penalties = [1, 4, 16];
/**
 * Learns a linear estimate of the target from the n-grams of a text column: ridge regression on counts that are
 * weighted by inverse document frequency and scaled to length 1. Buckets that fewer than ten rows reach do not count.
 * @param folds of the rows; rows with the same text go with the first of them.
 * @returns the feature and the training rows' out-of-fold estimates (NaN where the text is missing), or null where
 * no n-gram is frequent enough.
 */
function fitText(column, outputs, weights, folds) {
    const texts = distinctTexts(column, weights, folds);
    const { buckets, idf, rows } = weighGrams(countGrams(texts), texts.rowCounts, texts.total);
    if (buckets.length === 0)
        return null;
    const fits = outputs.map(({ values }) => fitOutput(rows, texts, meansOf(column, texts, values, weights)));
    const unscaled = {
        kind: 'text',
        name: column.name,
        buckets: (0,packed_numbers/* packIntegers */.LA)(buckets),
        idf: (0,packed_numbers/* packFloats */.DM)(idf),
        outputs: fits.map((fit, output) => ({
            label: outputs[output].label,
            mean: 0,
            scale: 1,
            intercept: fit.intercept,
            weights: (0,packed_numbers/* packFloats */.DM)(fit.weights),
        })),
        missing: column.codes.includes(-1),
    };
    // Rows whose texts were not fitted on are estimated as any others.
    const outOfFold = encodeText(unscaled, column, column.codes.length, texts.placeOfCode, rows.rows);
    for (const [output, { scores }] of fits.entries()) {
        for (let row = 0; row < column.codes.length; row++) {
            const place = column.codes[row] < 0 ? rows.rows : texts.placeOfCode[column.codes[row]];
            if (place < rows.rows)
                outOfFold[output][row] = scores[place];
        }
    }
    const scales = outOfFold.map((values) => (0,fit_scale/* fitScale */.a)(values.filter((value) => !Number.isNaN(value))));
    return {
        feature: {
            ...unscaled,
            outputs: unscaled.outputs.map((output, i) => ({
                ...output,
                mean: scales[i].mean,
                scale: scales[i].scale,
            })),
        },
        outOfFold,
    };
}
function distinctTexts(column, weights, folds) {
    const texts = [];
    const placeOfCode = new Int32Array(column.dictionary.length).fill(-1);
    const size = Math.min(column.codes.length, column.dictionary.length);
    const found = {
        rowCounts: new Float64Array(size),
        weights: new Float64Array(size),
        folds: new Uint8Array(size),
    };
    let total = 0;
    for (let row = 0; row < column.codes.length; row++) {
        const code = column.codes[row];
        if (code < 0)
            continue;
        if (placeOfCode[code] < 0) {
            placeOfCode[code] = texts.push(column.dictionary[code]) - 1;
            found.folds[placeOfCode[code]] = folds[row];
        }
        found.rowCounts[placeOfCode[code]]++;
        found.weights[placeOfCode[code]] += weights[row];
        total++;
    }
    return { texts, placeOfCode, ...found, total };
}
/** The signed counts of the first texts, as many as fit into memory. */
function countGrams({ texts }) {
    const counter = new text_grams/* GramCounter */.S1();
    const builder = new sparse_rows/* SparseRowsBuilder */.L();
    for (const text of texts) {
        if (builder.cells > mostCells)
            break;
        counter.count(text, (bucket, count) => builder.add(bucket, count));
        builder.endRow();
    }
    return builder.finish(text_grams/* textBuckets */.zF);
}
/** Keeps the frequent buckets, weighs them by idf = ln((1 + rows) / (1 + rows with it)) + 1, scales rows to length 1. */
function weighGrams(counts, rowCounts, total) {
    const reached = new Float64Array(text_grams/* textBuckets */.zF);
    for (let row = 0; row < counts.rows; row++) {
        for (let i = counts.starts[row]; i < counts.starts[row + 1]; i++)
            reached[counts.columns[i]] += rowCounts[row];
    }
    const buckets = [];
    for (let bucket = 0; bucket < text_grams/* textBuckets */.zF; bucket++) {
        if (reached[bucket] >= profile/* leastNamedCategoryRows */.gW)
            buckets.push(bucket);
    }
    const idf = Float64Array.from(buckets, (bucket) => Math.fround(Math.log((1 + total) / (1 + reached[bucket])) + 1));
    const places = placesOf(buckets);
    const builder = new sparse_rows/* SparseRowsBuilder */.L();
    for (let row = 0; row < counts.rows; row++) {
        let square = 0;
        for (let i = counts.starts[row]; i < counts.starts[row + 1]; i++) {
            const place = places[counts.columns[i]];
            if (place >= 0)
                square += (counts.values[i] * idf[place]) ** 2;
        }
        const length = Math.sqrt(square);
        for (let i = counts.starts[row]; i < counts.starts[row + 1]; i++) {
            const place = places[counts.columns[i]];
            if (place >= 0)
                builder.add(place, (counts.values[i] * idf[place]) / length);
        }
        builder.endRow();
    }
    return { buckets, idf, rows: builder.finish(buckets.length) };
}
/** Place of each bucket in the list; -1 where it is not there. */
function placesOf(buckets) {
    const places = new Int32Array(text_grams/* textBuckets */.zF).fill(-1);
    for (let place = 0; place < buckets.length; place++)
        places[buckets[place]] = place;
    return places;
}
/** The weighted mean of an output over each text's rows. */
function meansOf(column, texts, values, weights) {
    const means = new Float64Array(texts.texts.length);
    for (let row = 0; row < values.length; row++) {
        const code = column.codes[row];
        if (code >= 0)
            means[texts.placeOfCode[code]] += weights[row] * values[row];
    }
    for (let place = 0; place < means.length; place++)
        means[place] /= texts.weights[place];
    return means;
}
function fitOutput(rows, { weights, folds }, expected) {
    // The same in every fold, as in target encoding.
    const intercept = (0,encoding_target/* weightedMean */.hY)(expected, weights);
    const scores = new Float64Array(rows.rows);
    const included = new Uint8Array(rows.rows);
    /** Estimates a fold from the others. @returns the weighted squared error. */
    const scoreFold = (fold, penalty) => {
        for (let row = 0; row < rows.rows; row++)
            included[row] = Number(folds[row] !== fold);
        const slopes = fitRidge(rows, expected, weights, included, intercept, penalty);
        let error = 0;
        for (let row = 0; row < rows.rows; row++) {
            if (folds[row] !== fold)
                continue;
            scores[row] = intercept + rowProduct(rows, row, slopes);
            error += weights[row] * (expected[row] - scores[row]) ** 2;
        }
        return error;
    };
    // The first fold chooses the penalty for all: one number, chosen of three, gives nothing of a row away.
    let best = penalties[0];
    let leastError = Number.POSITIVE_INFINITY;
    for (const penalty of penalties) {
        const error = scoreFold(0, penalty);
        if (error >= leastError)
            continue;
        best = penalty;
        leastError = error;
    }
    for (let fold = 0; fold < features_folds/* foldCount */.X; fold++)
        scoreFold(fold, best);
    included.fill(1);
    return { intercept, weights: fitRidge(rows, expected, weights, included, intercept, best), scores };
}
const unpacked = new WeakMap();
function unpack(feature) {
    let lists = unpacked.get(feature);
    if (lists === undefined) {
        lists = {
            places: placesOf((0,packed_numbers/* unpackIntegers */.a)(feature.buckets)),
            idf: (0,packed_numbers/* unpackFloats */.qw)(feature.idf),
            weights: feature.outputs.map(({ weights }) => (0,packed_numbers/* unpackFloats */.qw)(weights)),
            counter: new text_grams/* GramCounter */.S1(),
        };
        unpacked.set(feature, lists);
    }
    return lists;
}
/**
 * The estimates for each row, by output; NaN where the text is missing, or the column is absent or no text.
 * @param known place of each dictionary entry in a list of texts, of which the first `skipped` are not estimated
 * (their rows stay NaN).
 */
function encodeText(feature, column, rows, known, skipped = 0) {
    const { outputs } = feature;
    const encoded = outputs.map(() => new Float64Array(rows).fill(Number.NaN));
    if (column?.kind !== 'text')
        return encoded;
    const { places, idf, weights, counter } = unpack(feature);
    const sums = new Float64Array(outputs.length);
    const firstRow = new Map();
    for (let row = 0; row < rows; row++) {
        const code = column.codes[row];
        if (code < 0 || (known !== undefined && known[code] < skipped))
            continue;
        const same = firstRow.get(code);
        if (same !== undefined) {
            for (const values of encoded)
                values[row] = values[same];
            continue;
        }
        firstRow.set(code, row);
        sums.fill(0);
        let square = 0;
        counter.count(column.dictionary[code], (bucket, count) => {
            const place = places[bucket];
            if (place < 0)
                return;
            const value = count * idf[place];
            square += value * value;
            for (let output = 0; output < sums.length; output++)
                sums[output] += weights[output][place] * value;
        });
        const length = Math.sqrt(square) || 1;
        for (const [output, values] of encoded.entries())
            values[row] = outputs[output].intercept + sums[output] / length;
    }
    return encoded;
}


/***/ })

};
