export const id = 8558;
export const ids = [8558];
export const modules = {

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

/***/ 53835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ anomalyThreshold),
/* harmony export */   v: () => (/* binding */ contamination)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/** The parameter `contamination` of learners that find anomalies. */
const contamination = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('auto'), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0).max(0.5)])
    .default('auto')
    .describe('Share of the training rows that score above the threshold; auto is a rule of the algorithm: see docs/unsupervised.md.');
/**
 * The score above which rows are anomalous: the quantile of the training scores that leaves the share above it
 * (interpolated linearly, as scikit-learn does). With `auto` Tukey's outer fence, the upper quartile and three
 * interquartile ranges (Exploratory Data Analysis, 1977): rows beyond it are "far out".
 */
function anomalyThreshold(scores, share) {
    const sorted = scores.slice().sort();
    const quantile = (part) => {
        const position = part * (sorted.length - 1);
        const below = Math.floor(position);
        const above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    };
    if (share !== 'auto')
        return quantile(1 - share);
    const upper = quantile(0.75);
    return upper + 3 * (upper - quantile(0.25));
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

/***/ 98558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isolationForest: () => (/* binding */ isolationForest),
  isolationForestParameters: () => (/* binding */ isolationForestParameters)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/shared/src/base/random.js
var base_random = __webpack_require__(93096);
// EXTERNAL MODULE: ./build/shared/src/features/dense-matrix.js
var dense_matrix = __webpack_require__(20614);
// EXTERNAL MODULE: ./build/shared/src/learners/anomaly-threshold.js
var anomaly_threshold = __webpack_require__(53835);
// EXTERNAL MODULE: ./build/shared/src/learners/dense-points.js
var dense_points = __webpack_require__(58423);
// EXTERNAL MODULE: ./build/shared/src/learners/model-file.js
var model_file = __webpack_require__(63188);
;// CONCATENATED MODULE: ./build/shared/src/learners/isolation-forest/forest.js
const eulerGamma = 0.5772156649015329;
/** c(n): mean path length of an unsuccessful search in a binary search tree of n rows (Liu et al. 2008). */
function averagePathLength(rows) {
    if (rows <= 1)
        return 0;
    if (rows === 2)
        return 1;
    return 2 * (Math.log(rows - 1) + eulerGamma) - (2 * (rows - 1)) / rows;
}
/**
 * One isolation tree (Liu, Ting and Zhou 2008): each node splits at a uniform value of a random column that varies
 * among its rows, down to ⌈log₂ rows⌉ levels.
 * @param rows of the sample; reordered.
 */
function growTree(points, rows, random) {
    const { values, width } = points;
    const limit = Math.ceil(Math.log2(Math.max(2, rows.length)));
    const column = [];
    const split = [];
    const left = [];
    const length = [];
    const order = Int32Array.from({ length: width }, (_, j) => j);
    const add = () => {
        column.push(-1);
        split.push(0);
        left.push(0);
        return length.push(0) - 1;
    };
    const grow = (node, from, to, depth) => {
        length[node] = depth + averagePathLength(to - from);
        if (depth >= limit || to - from <= 1)
            return;
        // Columns in random order until one varies.
        for (let left0 = width; left0 > 0; left0--) {
            const pick = random.integer(left0);
            const j = order[pick];
            order[pick] = order[left0 - 1];
            order[left0 - 1] = j;
            let lowest = Number.POSITIVE_INFINITY;
            let highest = Number.NEGATIVE_INFINITY;
            for (let i = from; i < to; i++) {
                const value = values[rows[i] * width + j];
                if (value < lowest)
                    lowest = value;
                if (value > highest)
                    highest = value;
            }
            if (!(highest > lowest))
                continue;
            const cut = lowest + random.uniform() * (highest - lowest);
            let middle = from;
            for (let i = from; i < to; i++) {
                if (values[rows[i] * width + j] > cut)
                    continue;
                const kept = rows[middle];
                rows[middle++] = rows[i];
                rows[i] = kept;
            }
            // Rounding may put the cut on the highest value: then all rows would go left.
            if (middle === to)
                return;
            column[node] = j;
            split[node] = cut;
            left[node] = add();
            add();
            grow(left[node], from, middle, depth + 1);
            grow(left[node] + 1, middle, to, depth + 1);
            return;
        }
    };
    grow(add(), 0, rows.length, 0);
    return { column, split, left, length };
}
/**
 * Anomaly score of each row, 2^(−E[path length] / c(sample)), in (0, 1): about 0.5 for a usual row, near 1 for one
 * that few splits isolate.
 * @param sample rows that each tree was grown on.
 */
function scoresOf(points, trees, sample) {
    const { rows, width, values } = points;
    const total = new Float64Array(rows);
    for (const { column, split, left, length } of trees) {
        for (let row = 0; row < rows; row++) {
            let node = 0;
            while (column[node] >= 0) {
                node = left[node] + (values[row * width + column[node]] <= split[node] ? 0 : 1);
            }
            total[row] += length[node];
        }
    }
    const scale = trees.length * averagePathLength(sample);
    return total.map((sum) => (scale === 0 ? 0.5 : 2 ** (-sum / scale)));
}

;// CONCATENATED MODULE: ./build/shared/src/learners/isolation-forest/learner.js








/** Parameters of `isolation-forest`, as users write them under `train.params`. */
const isolationForestParameters = schemas/* strictObject */.rej({
    trees: schemas/* int */.Whr().min(1).max(10_000).default(100).describe('Number of trees.'),
    'sample-rows': schemas/* int */.Whr().min(2).max(100_000).default(256).describe('Rows that each tree is grown on.'),
    contamination: anomaly_threshold/* contamination */.v,
});
/** The threshold of the paper: rows that score above it are easier to isolate than random ones. */
const automaticThreshold = 0.5;
const modelSchema = schemas/* strictObject */.rej({
    format: schemas/* literal */.euz('mlops-isolation-forest/1'),
    width: schemas/* int */.Whr().min(1),
    sample: schemas/* int */.Whr().min(2),
    trees: schemas/* array */.YOg(schemas/* strictObject */.rej({
        column: schemas/* array */.YOg(schemas/* int */.Whr().min(-1)).min(1),
        split: schemas/* array */.YOg(schemas/* number */.aig()),
        left: schemas/* array */.YOg(schemas/* int */.Whr().min(0)),
        length: schemas/* array */.YOg(schemas/* number */.aig().min(0)),
    }))
        .min(1),
});
/** Isolation forest: rows that few random splits set apart are anomalous. */
const isolationForest = {
    name: 'isolation-forest',
    description: 'Isolation forest: rows that few random splits set apart from the others are anomalous.',
    tasks: ['anomaly'],
    params: isolationForestParameters,
    train,
    load: async (files, features) => {
        const { width, sample, trees } = (0,model_file/* readModelFile */.Gw)(files, modelSchema);
        (0,dense_points/* checkWidth */.Vs)(features, width);
        for (const [i, tree] of trees.entries())
            checkTree(tree, width, i);
        return predictorOf(features, trees, sample);
    },
};
/** Children come after their parents, so that every path ends. */
function checkTree({ column, split, left, length }, width, index) {
    const nodes = column.length;
    const sound = [split, left, length].every((list) => list.length === nodes) &&
        column.every((j, node) => j < width && (j < 0 || (left[node] > node && left[node] + 1 < nodes)));
    if (!sound)
        throw (0,model_file/* damagedModel */.PZ)(`tree ${index} is none`);
}
function predictorOf(features, trees, sample) {
    return { predict: (table) => scoresOf((0,dense_matrix/* encodeDense */._L)(features, table), trees, sample) };
}
async function train({ features, train: table, params, seed }, { signal }) {
    const points = (0,dense_points/* pointsToLearnFrom */.xp)(features, table);
    const random = new base_random/* Random */.o(seed);
    const sample = Math.min(params['sample-rows'], points.rows);
    const rows = Int32Array.from({ length: points.rows }, (_, row) => row);
    const trees = [];
    for (let tree = 0; tree < params.trees; tree++) {
        if (tree % 20 === 0) {
            await (0,promises_.setImmediate)();
            signal.throwIfAborted();
        }
        // The first part of a shuffle is a sample without replacement.
        for (let i = 0; i < sample; i++) {
            const other = i + random.integer(points.rows - i);
            const kept = rows[i];
            rows[i] = rows[other];
            rows[other] = kept;
        }
        trees.push(growTree(points, rows.slice(0, sample), random));
    }
    const { width } = points;
    return {
        files: (0,model_file/* writeModelFile */.JV)({ format: 'mlops-isolation-forest/1', width, sample, trees }),
        predictor: predictorOf(features, trees, sample),
        history: [],
        bestStep: trees.length,
        importance: null,
        engine: 'javascript',
        clusters: null,
        threshold: params.contamination === 'auto'
            ? automaticThreshold
            : (0,anomaly_threshold/* anomalyThreshold */.X)(scoresOf(points, trees, sample), params.contamination),
        figures: {},
        curves: [],
    };
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
