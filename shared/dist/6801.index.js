export const id = 6801;
export const ids = [6801];
export const modules = {

/***/ 25919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kv: () => (/* binding */ silhouetteRows),
/* harmony export */   Nk: () => (/* binding */ mostSilhouetteRows),
/* harmony export */   j8: () => (/* binding */ silhouette)
/* harmony export */ });
/* harmony import */ var _base_random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93096);

/** Rows up to which every pair is looked at; of more rows a sample of this size stands for all. */
const mostSilhouetteRows = 5000;
/** Seed of the sample: fixed, so that the same rows always give the same figure. */
const sampleSeed = 20_240;
/** Rows that stand for all: all of them, or a seeded sample, ascending. */
function silhouetteRows(rows) {
    const all = Int32Array.from({ length: rows }, (_, row) => row);
    if (rows <= mostSilhouetteRows)
        return all;
    return new _base_random_js__WEBPACK_IMPORTED_MODULE_0__/* .Random */ .o(sampleSeed).shuffle(all).slice(0, mostSilhouetteRows).sort();
}
/**
 * Mean silhouette coefficient (Rousseeuw 1987): (b − a) / max(a, b) with a the mean distance to the other rows of a
 * row's cluster and b that to the rows of the nearest other cluster; 0 for a cluster of one row. Euclidean.
 * @param rows the rows to take, see `silhouetteRows`.
 * @returns NaN unless there are at least two clusters, and fewer than rows.
 */
function silhouette({ values, width }, cluster, clusters, rows) {
    const n = rows.length;
    const sizes = new Float64Array(clusters);
    for (let i = 0; i < n; i++)
        sizes[cluster[rows[i]]]++;
    const used = sizes.reduce((count, size) => count + Number(size > 0), 0);
    if (used < 2 || used >= n)
        return Number.NaN;
    const points = new Float64Array(n * width);
    const labels = new Int32Array(n);
    for (let i = 0; i < n; i++) {
        labels[i] = cluster[rows[i]];
        for (let j = 0; j < width; j++)
            points[i * width + j] = values[rows[i] * width + j];
    }
    const sums = new Float64Array(n * clusters);
    for (let i = 0; i < n; i++) {
        const own = i * width;
        for (let other = i + 1; other < n; other++) {
            const start = other * width;
            let square = 0;
            for (let j = 0; j < width; j++) {
                const difference = points[own + j] - points[start + j];
                square += difference * difference;
            }
            const distance = Math.sqrt(square);
            sums[i * clusters + labels[other]] += distance;
            sums[other * clusters + labels[i]] += distance;
        }
    }
    let total = 0;
    for (let i = 0; i < n; i++) {
        const own = labels[i];
        if (sizes[own] === 1)
            continue;
        const within = sums[i * clusters + own] / (sizes[own] - 1);
        let nearest = Number.POSITIVE_INFINITY;
        for (let k = 0; k < clusters; k++) {
            if (k !== own && sizes[k] > 0)
                nearest = Math.min(nearest, sums[i * clusters + k] / sizes[k]);
        }
        const larger = Math.max(within, nearest);
        if (larger > 0)
            total += (nearest - within) / larger;
    }
    return total / n;
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

/***/ 58423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lv: () => (/* binding */ finitePoints),
/* harmony export */   Vs: () => (/* binding */ checkWidth),
/* harmony export */   xp: () => (/* binding */ pointsToLearnFrom)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57296);
/* harmony import */ var _data_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96598);
/* harmony import */ var _features_dense_matrix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20614);



/** Rows as points to learn from. @throws ConfigurationError if there are fewer than two, or numbers that overflow. */
function pointsToLearnFrom(features, table) {
    if (table.rows < 2) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`The training split has ${table.rows} rows; there must be two at least.`, {
            location: { key: 'data.split.train' },
            hint: 'Provide more rows, or give train a larger share.',
        });
    }
    return finitePoints((0,_features_dense_matrix_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeDense */ ._L)(features, table));
}
/** The same points. @throws ConfigurationError if a number overflowed while it was encoded. */
function finitePoints(points) {
    const bad = points.values.findIndex((value) => !Number.isFinite(value));
    if (bad < 0)
        return points;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1('A number in the training split overflows after scaling.', {
        location: { column: points.columns[bad % points.width] },
        hint: 'Look for extreme values in that column.',
    });
}
/** @throws InfrastructureError unless the features give as many numbers a row as the model takes. */
function checkWidth(features, width) {
    const given = (0,_features_dense_matrix_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeDense */ ._L)(features, (0,_data_table_js__WEBPACK_IMPORTED_MODULE_2__/* .tableOf */ .c_)([])).width;
    if (given === width)
        return;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InfrastructureError */ .EN(`The model takes ${width} numbers a row, but its features give ${given}.`, {
        hint: 'model/ and features.json are not of the same training: train the model again.',
    });
}


/***/ }),

/***/ 42055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M_: () => (/* binding */ distancesTo),
/* harmony export */   T5: () => (/* binding */ improveCentres),
/* harmony export */   qs: () => (/* binding */ seedCentres)
/* harmony export */ });
/**
 * The first centres: k-means++ (Arthur and Vassilvitskii 2007), greedy, of 2 + ⌊ln k⌋ candidates the one that leaves
 * the smallest inertia, as in scikit-learn.
 */
function seedCentres({ values, width, rows }, k, random) {
    const centres = new Float64Array(k * width);
    const take = (c, row) => {
        for (let j = 0; j < width; j++)
            centres[c * width + j] = values[row * width + j];
    };
    take(0, random.integer(rows));
    let closest = new Float64Array(rows).fill(Number.POSITIVE_INFINITY);
    let total = lower(values, width, closest, centres, 0, closest);
    const trials = 2 + Math.floor(Math.log(k));
    for (let c = 1; c < k; c++) {
        let best;
        for (let trial = 0; trial < trials; trial++) {
            const row = drawRow(closest, total, random);
            take(c, row);
            const next = new Float64Array(rows);
            const left = lower(values, width, closest, centres, c, next);
            if (best === undefined || left < best.total)
                best = { total: left, closest: next, row };
        }
        if (best === undefined)
            break;
        take(c, best.row);
        ({ total, closest } = best);
    }
    return centres;
}
/** A row with a chance that is proportional to its squared distance; any row where all distances are zero. */
function drawRow(closest, total, random) {
    if (!(total > 0))
        return random.integer(closest.length);
    let left = random.uniform() * total;
    for (let row = 0; row < closest.length; row++) {
        left -= closest[row];
        if (left < 0)
            return row;
    }
    return closest.length - 1;
}
/** Writes each row's squared distance to the nearest centre once centre c is there. @returns their sum. */
function lower(values, width, before, centres, c, after) {
    let total = 0;
    for (let row = 0; row < before.length; row++) {
        after[row] = Math.min(before[row], squaredDistance(values, row * width, centres, c * width, width));
        total += after[row];
    }
    return total;
}
function squaredDistance(values, start, centres, centre, width) {
    let square = 0;
    for (let j = 0; j < width; j++) {
        const difference = values[start + j] - centres[centre + j];
        square += difference * difference;
    }
    return square;
}
/**
 * Lloyd's iterations until no point changes its cluster, with Hamerly's bounds (2010): one lower bound on the distance
 * to all other centres and one upper bound on that to the own spare most distances, and change no result. A cluster
 * that loses its last point takes the point that is farthest from its centre.
 * @param start the first centres; changed in place.
 * @param iterations at most.
 */
function improveCentres({ values, width, rows }, start, iterations) {
    const centres = start;
    const k = centres.length / width;
    const labels = new Int32Array(rows);
    const upper = new Float64Array(rows);
    const others = new Float64Array(rows);
    const sums = new Float64Array(k * width);
    const counts = new Float64Array(k);
    const moved = new Float64Array(k);
    const halfNearest = new Float64Array(k);
    const assign = (row) => {
        let best = 0;
        let smallest = Number.POSITIVE_INFINITY;
        let second = Number.POSITIVE_INFINITY;
        for (let c = 0; c < k; c++) {
            const square = squaredDistance(values, row * width, centres, c * width, width);
            if (square < smallest) {
                second = smallest;
                smallest = square;
                best = c;
            }
            else if (square < second)
                second = square;
        }
        upper[row] = Math.sqrt(smallest);
        others[row] = Math.sqrt(second);
        if (labels[row] === best)
            return false;
        labels[row] = best;
        return true;
    };
    for (let row = 0; row < rows; row++)
        assign(row);
    let iteration = 0;
    for (; iteration < iterations; iteration++) {
        const relocated = moveCentres();
        let farthest = 0;
        for (let c = 0; c < k; c++)
            farthest = Math.max(farthest, moved[c]);
        for (let c = 0; c < k; c++) {
            let nearest = Number.POSITIVE_INFINITY;
            for (let other = 0; other < k; other++) {
                if (other === c)
                    continue;
                let square = 0;
                for (let j = 0; j < width; j++)
                    square += (centres[c * width + j] - centres[other * width + j]) ** 2;
                nearest = Math.min(nearest, square);
            }
            halfNearest[c] = Math.sqrt(nearest) / 2;
        }
        let changed = relocated;
        for (let row = 0; row < rows; row++) {
            upper[row] += moved[labels[row]];
            others[row] -= farthest;
            if (!relocated) {
                const bound = Math.max(halfNearest[labels[row]], others[row]);
                if (upper[row] < bound)
                    continue;
                upper[row] = Math.sqrt(squaredDistance(values, row * width, centres, labels[row] * width, width));
                if (upper[row] < bound)
                    continue;
            }
            if (assign(row))
                changed = true;
        }
        if (!changed)
            break;
    }
    let inertia = 0;
    for (let row = 0; row < rows; row++) {
        inertia += squaredDistance(values, row * width, centres, labels[row] * width, width);
    }
    return { centres, labels, inertia, iterations: iteration };
    /** Puts each centre into the mean of its points. @returns whether a cluster was empty. */
    function moveCentres() {
        sums.fill(0);
        counts.fill(0);
        for (let row = 0; row < rows; row++) {
            const at = labels[row] * width;
            counts[labels[row]]++;
            for (let j = 0; j < width; j++)
                sums[at + j] += values[row * width + j];
        }
        let relocated = false;
        for (let c = 0; c < k; c++) {
            if (counts[c] > 0)
                continue;
            const row = farthestRow();
            if (row < 0)
                continue;
            relocated = true;
            const from = labels[row];
            counts[from]--;
            counts[c] = 1;
            labels[row] = c;
            for (let j = 0; j < width; j++) {
                sums[from * width + j] -= values[row * width + j];
                sums[c * width + j] = values[row * width + j];
            }
        }
        for (let c = 0; c < k; c++) {
            let square = 0;
            if (counts[c] > 0) {
                for (let j = c * width; j < (c + 1) * width; j++) {
                    const next = sums[j] / counts[c];
                    square += (next - centres[j]) ** 2;
                    centres[j] = next;
                }
            }
            moved[c] = Math.sqrt(square);
        }
        return relocated;
    }
    /** The row that is farthest from its centre and leaves another one there; -1 if none is away from its centre. */
    function farthestRow() {
        let best = -1;
        let largest = 0;
        for (let row = 0; row < rows; row++) {
            if (counts[labels[row]] < 2)
                continue;
            const square = squaredDistance(values, row * width, centres, labels[row] * width, width);
            if (square > largest) {
                largest = square;
                best = row;
            }
        }
        return best;
    }
}
/** Distances of rows to centres: rows × k, row by row. */
function distancesTo({ values, width, rows }, centres) {
    const k = centres.length / width;
    const distances = new Float64Array(rows * k);
    for (let row = 0; row < rows; row++) {
        for (let c = 0; c < k; c++) {
            distances[row * k + c] = Math.sqrt(squaredDistance(values, row * width, centres, c * width, width));
        }
    }
    return distances;
}


/***/ }),

/***/ 86801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fitClusters: () => (/* binding */ fitClusters),
/* harmony export */   kmeans: () => (/* binding */ kmeans),
/* harmony export */   kmeansParameters: () => (/* binding */ kmeansParameters),
/* harmony export */   tooManyClusters: () => (/* binding */ tooManyClusters)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2503);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57296);
/* harmony import */ var _base_random_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93096);
/* harmony import */ var _evaluate_silhouette_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25919);
/* harmony import */ var _features_dense_matrix_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20614);
/* harmony import */ var _dense_points_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58423);
/* harmony import */ var _model_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63188);
/* harmony import */ var _fitting_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42055);









/** Parameters of `kmeans`, as users write them under `train.params`. */
const kmeansParameters = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    k: zod__WEBPACK_IMPORTED_MODULE_7__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz('auto'), zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().min(1).max(1000)])
        .default('auto')
        .describe('Clusters; auto takes, of 2 to most-clusters, the number with the largest silhouette.'),
    'most-clusters': zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().min(2).max(100).default(10).describe('Clusters that k: auto tries at most.'),
    starts: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr()
        .min(1)
        .max(1000)
        .default(10)
        .describe('Starts by k-means++; the one of least inertia is kept.'),
    iterations: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().min(1).max(100_000).default(300).describe('Iterations of a start at most.'),
});
const modelSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz('mlops-kmeans/1'),
    /** In encoded columns. */
    centres: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig()).min(1)).min(1).max(1000),
});
/** k-means: clusters around centres, on the encoded columns. */
const kmeans = {
    name: 'kmeans',
    description: 'k-means: each row belongs to the nearest of k centres, on standardised and one-hot columns.',
    tasks: ['clustering'],
    params: kmeansParameters,
    train,
    load: async (files, features) => {
        const { centres } = (0,_model_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readModelFile */ .Gw)(files, modelSchema);
        const width = centres[0].length;
        if (centres.some(({ length }) => length !== width))
            throw (0,_model_file_js__WEBPACK_IMPORTED_MODULE_6__/* .damagedModel */ .PZ)('its centres differ in length');
        (0,_dense_points_js__WEBPACK_IMPORTED_MODULE_5__/* .checkWidth */ .Vs)(features, width);
        return predictorOf(features, Float64Array.from(centres.flat()));
    },
};
function predictorOf(features, centres) {
    return {
        membership: 'distance',
        predict: (table) => (0,_fitting_js__WEBPACK_IMPORTED_MODULE_8__/* .distancesTo */ .M_)((0,_features_dense_matrix_js__WEBPACK_IMPORTED_MODULE_4__/* .encodeDense */ ._L)(features, table), centres),
    };
}
async function train({ features, train: table, params, seed }, context) {
    const points = (0,_dense_points_js__WEBPACK_IMPORTED_MODULE_5__/* .pointsToLearnFrom */ .xp)(features, table);
    const { fit, silhouettes } = await fitClusters(points, params, seed, context);
    const { width } = points;
    const centres = Array.from({ length: fit.centres.length / width }, (_, k) => Array.from(fit.centres.subarray(k * width, (k + 1) * width)));
    return {
        files: (0,_model_file_js__WEBPACK_IMPORTED_MODULE_6__/* .writeModelFile */ .JV)({ format: 'mlops-kmeans/1', centres }),
        predictor: predictorOf(features, fit.centres),
        history: [],
        bestStep: fit.iterations,
        importance: null,
        engine: 'javascript',
        clusters: centres.length,
        threshold: null,
        figures: { inertia: fit.inertia, iterations: fit.iterations },
        curves: silhouettes.length === 0
            ? []
            : [
                {
                    title: 'Silhouette by number of clusters',
                    x: 'Clusters',
                    y: 'Silhouette',
                    points: silhouettes,
                },
            ],
    };
}
/**
 * The best of several starts; with `k: auto` of the number of clusters with the largest silhouette, the smaller of two
 * equal ones.
 */
async function fitClusters(points, params, seed, context) {
    const random = new _base_random_js__WEBPACK_IMPORTED_MODULE_2__/* .Random */ .o(seed);
    const { k } = params;
    if (k !== 'auto') {
        if (k > points.rows)
            throw tooManyClusters(k, points.rows);
        return { fit: await bestStart(points, k, params, random, context), silhouettes: [] };
    }
    const rows = (0,_evaluate_silhouette_js__WEBPACK_IMPORTED_MODULE_3__/* .silhouetteRows */ .Kv)(points.rows);
    const silhouettes = [];
    let best;
    const most = Math.min(params['most-clusters'], points.rows - 1);
    for (let clusters = 2; clusters <= most; clusters++) {
        const fit = await bestStart(points, clusters, params, random, context);
        const value = (0,_evaluate_silhouette_js__WEBPACK_IMPORTED_MODULE_3__/* .silhouette */ .j8)(points, fit.labels, clusters, rows);
        context.log.progress('Training', clusters / most, `${clusters} clusters: silhouette ${value.toFixed(4)}`);
        if (Number.isNaN(value))
            continue;
        silhouettes.push([clusters, value]);
        if (best === undefined || value > best.value)
            best = { fit, value };
    }
    // Rows that are all the same are one cluster.
    const fit = best?.fit ?? (await bestStart(points, 1, params, random, context));
    return { fit, silhouettes };
}
async function bestStart(points, k, params, random, { signal }) {
    let best;
    for (let start = 0; start < params.starts; start++) {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
        signal.throwIfAborted();
        const fit = (0,_fitting_js__WEBPACK_IMPORTED_MODULE_8__/* .improveCentres */ .T5)(points, (0,_fitting_js__WEBPACK_IMPORTED_MODULE_8__/* .seedCentres */ .qs)(points, k, random), params.iterations);
        if (best === undefined || fit.inertia < best.inertia)
            best = fit;
    }
    return best;
}
function tooManyClusters(k, rows) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`There cannot be ${k} clusters of ${rows} training rows.`, {
        location: { key: 'train.params.k' },
        hint: 'Choose fewer clusters, or k: auto.',
    });
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
