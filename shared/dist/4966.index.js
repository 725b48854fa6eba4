export const id = 4966;
export const ids = [4966];
export const modules = {

/***/ 40831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ mergeColumnProfiles),
  N: () => (/* binding */ mergeProfiles)
});

// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/data/profile/profile.js + 1 modules
var profile = __webpack_require__(13581);
;// CONCATENATED MODULE: ./build/shared/src/data/profile/merge-categories.js

/**
 * The profile of all values together. A category that one profile names and another does not keeps the count of the
 * first: its rows in the other, at most `unnamedAtMost` there, stay among the other rows. So whatever is named has ten
 * rows or more, and a category that is rare everywhere stays unnamed. How many categories there are is known where
 * the profiles name them all.
 * @param profiles at least one.
 */
function mergeCategories(profiles) {
    const rows = profiles.reduce((sum, profile) => sum + profile.rows, 0);
    const missing = profiles.reduce((sum, profile) => sum + profile.missing, 0);
    const counts = new Map();
    const unnamed = profiles.reduce((sum, { unnamedAtMost }) => sum + unnamedAtMost, 0);
    for (const { categories, unnamedAtMost, uncountedAtMost } of profiles) {
        for (const [category, count] of Object.entries(categories)) {
            let known = counts.get(category);
            if (known === undefined) {
                known = { rows: 0, uncounted: unnamed };
                counts.set(category, known);
            }
            known.rows += count;
            known.uncounted += uncountedAtMost - unnamedAtMost;
        }
    }
    const ordered = (0,profile/* orderCategories */.Pu)([...counts].map(([category, known]) => [category, known.rows]));
    const named = ordered.slice(0, profile/* mostNamedCategories */.JL);
    const otherRows = named.reduce((rest, [, count]) => rest - count, rows - missing);
    const uncountedOf = (category) => counts.get(category)?.uncounted ?? 0;
    const dropped = ordered.slice(profile/* mostNamedCategories */.JL).map(([name, count]) => count + uncountedOf(name));
    return {
        kind: 'categorical',
        type: 'text',
        rows,
        missing,
        distinct: countDistinct(profiles),
        categories: Object.fromEntries(named),
        otherRows,
        unnamedAtMost: Math.min(largest([unnamed, ...dropped]), otherRows),
        uncountedAtMost: Math.min(largest(named.map(([category]) => uncountedOf(category))), otherRows),
    };
}
/** @returns null unless all are named, or one profile is known to have those of the others. */
function countDistinct(profiles) {
    if (profiles.length === 1)
        return profiles[0].distinct;
    const open = profiles.filter(({ otherRows }) => otherRows > 0);
    const all = new Set(profiles.flatMap(({ categories }) => Object.keys(categories)));
    if (open.length === 0)
        return all.size;
    const [only] = open;
    return open.length === 1 && Object.keys(only.categories).length === all.size ? only.distinct : null;
}
function largest(values) {
    return values.reduce((most, value) => Math.max(most, value), 0);
}

// EXTERNAL MODULE: ./build/shared/src/data/profile/moments.js
var profile_moments = __webpack_require__(25905);
// EXTERNAL MODULE: ./build/shared/src/data/profile/quantiles.js
var quantiles = __webpack_require__(51658);
// EXTERNAL MODULE: ./build/shared/src/data/profile/weighted-values.js
var weighted_values = __webpack_require__(80930);
;// CONCATENATED MODULE: ./build/shared/src/data/profile/merge-numbers.js




const steps = profile/* profileQuantiles */.kT - 1;
/** Parts that one row is counted in, so that half of a 256th of any number of rows is whole. */
const partsOfRow = 2 * steps;
/**
 * The profile of all values together. The distinct values are counted where the profiles tell them all, else not known.
 *
 * Quantiles: let F be the distribution function of one profile's values and e its error. For q[j] ≤ v < q[j + 1] the
 * profile says j/256 − e ≤ F(v) ≤ (j + 1)/256 + e, since all values up to v are below q[j + 1]. The middle of it,
 * G(v) = (j + ½)/256, errs by at most 1/512 + e, as does its limit from the left; it is the distribution of half a
 * 256th at the minimum and at the maximum and a 256th at each quantile between. The G of all profiles, weighted by
 * their rows, err by ε, the weighted mean of their errors. The smallest q with G(q) ≥ k/256 then has
 * F(q) ≥ k/256 − ε, and F below q is less than k/256 + ε: the merged profile's error is ε, rounded up to whole rows.
 * Profiles that tell every value with its rows (up to 256 rows, one value, booleans) add nothing to it.
 * @param profiles at least one.
 */
function mergeNumbers(type, profiles) {
    let moments = profile_moments/* noMoments */.V5;
    let weighted = (0,weighted_values/* weightedValues */.Mc)(new Float64Array(0));
    let error = 0;
    for (const profile of profiles) {
        moments = (0,profile_moments/* mergeMoments */.iQ)(moments, momentsOfProfile(profile));
        const told = toldValues(profile);
        weighted = (0,weighted_values/* mergeWeightedValues */.mk)(weighted, told.weighted);
        error += told.error;
    }
    const { count } = moments;
    return {
        kind: 'numeric',
        type,
        rows: profiles.reduce((sum, { rows }) => sum + rows, 0),
        missing: profiles.reduce((sum, { missing }) => sum + missing, 0),
        mean: count > 0 ? moments.mean : null,
        squaredDeviations: count > 0 ? moments.squaredDeviations : 0,
        minimum: count > 0 ? moments.minimum : null,
        maximum: count > 0 ? moments.maximum : null,
        distinct: merge_numbers_countDistinct(profiles),
        quantiles: count > 0 ? (0,quantiles/* readQuantiles */.J)(weighted, moments) : [],
        quantileError: count > 0 ? Math.min(1, Math.ceil(error / partsOfRow) / count) : 0,
    };
}
function momentsOfProfile(profile) {
    const { rows, missing, mean, squaredDeviations, minimum, maximum } = profile;
    if (mean === null || minimum === null || maximum === null)
        return profile_moments/* noMoments */.V5;
    return { count: rows - missing, minimum, maximum, mean, squaredDeviations };
}
function toldValues(profile) {
    const { quantiles, quantileError, type, mean } = profile;
    const count = profile.rows - profile.missing;
    if (quantiles.length === 0)
        return { weighted: (0,weighted_values/* weightedValues */.Mc)(new Float64Array(0)), error: 0 };
    const least = quantiles[0];
    const most = quantiles[steps];
    if (least === most)
        return { weighted: inParts([least], [count]), error: 0 };
    if (type === 'boolean') {
        const ones = Math.round((mean ?? 0) * count);
        return { weighted: inParts([0, 1], [count - ones, ones]), error: 0 };
    }
    if (count <= steps && quantileError === 0) {
        // Each value is the quantile of some k, and floor(256 i / count) is one of the i-th value's.
        const values = Float64Array.from({ length: count }, (_, i) => quantiles[Math.floor((steps * (i + 1)) / count)]);
        const { values: distinct, weights } = (0,weighted_values/* weightedValues */.Mc)(values);
        return { weighted: inParts(distinct, weights), error: 0 };
    }
    const points = (0,weighted_values/* weightedValues */.Mc)(Float64Array.from(quantiles));
    const weights = points.weights.map((times) => 2 * count * times);
    weights[0] -= count;
    weights[weights.length - 1] -= count;
    // Whole rows but for the rounding of a division.
    const wrongRows = Math.ceil(quantileError * count - 1e-6);
    return { weighted: { values: points.values, weights }, error: count + partsOfRow * wrongRows };
}
function inParts(values, rows) {
    return {
        values: Float64Array.from(values),
        weights: Float64Array.from(rows, (count) => count * partsOfRow),
    };
}
/** @returns null unless the values of all profiles are known, or one profile is known to have those of the others. */
function merge_numbers_countDistinct(profiles) {
    const filled = profiles.filter(({ rows, missing }) => missing < rows);
    if (filled.length <= 1)
        return filled[0]?.distinct ?? (filled.length === 0 ? 0 : null);
    const seen = filled.map(({ quantiles }) => new Set(quantiles));
    const complete = filled.map(({ distinct }, index) => distinct === seen[index].size);
    const all = new Set(filled.flatMap(({ quantiles }) => quantiles));
    if (complete.every(Boolean))
        return all.size <= profile/* mostDistinctNumbers */.Oi ? all.size : null;
    // One that is not told whole, in whose quantiles all that the others have is found.
    const open = complete.indexOf(false);
    const isOnly = complete.lastIndexOf(false) === open;
    return isOnly && seen[open].size === all.size ? filled[open].distinct : null;
}

// EXTERNAL MODULE: ./build/shared/src/data/profile/sensitive.js
var sensitive = __webpack_require__(75200);
;// CONCATENATED MODULE: ./build/shared/src/data/profile/merge-profiles.js




/**
 * The profile of the rows of several tables together, such as files or days. Rows of a table that lacks a column count
 * as missing there. Counts of rows, of missing values and of named categories add up, extremes are exact, moments as
 * exact as rounding allows; `mergeNumbers` and `mergeCategories` say what becomes less certain. Many at once lose
 * less than one after the other, because quantiles are read again once only.
 * @param profiles at least one.
 * @throws ConfigurationError if a column has types that cannot be one.
 */
function mergeProfiles(...profiles) {
    const names = new Set(profiles.flatMap(({ columns }) => Object.keys(columns)));
    const columns = [...names].map((name) => {
        const parts = profiles.filter(({ columns }) => Object.hasOwn(columns, name));
        const rows = profiles.reduce((sum, profile) => sum + (parts.includes(profile) ? 0 : profile.rows), 0);
        const merged = mergeColumnProfiles(name, parts.map(({ columns }) => columns[name]));
        return [name, { ...merged, rows: merged.rows + rows, missing: merged.missing + rows }];
    });
    return {
        rows: profiles.reduce((sum, { rows }) => sum + rows, 0),
        columns: Object.fromEntries(columns),
    };
}
/**
 * The profile of a column's values in several tables together. A column without values fits any type; one that is
 * sensitive in any of them is so in all.
 * @param name for the message.
 * @throws ConfigurationError if the types cannot be one.
 */
function mergeColumnProfiles(name, profiles) {
    const filled = profiles.filter(({ rows, missing }) => missing < rows);
    const typed = filled.length > 0 ? filled : profiles.slice(0, 1);
    const type = commonType(name, typed);
    const empty = profiles.filter((profile) => !typed.includes(profile));
    const merged = type === 'text'
        ? mergeCategories(typed.filter((profile) => profile.kind === 'categorical'))
        : mergeNumbers(type, typed.filter((profile) => profile.kind === 'numeric'));
    const rows = empty.reduce((sum, profile) => sum + profile.rows, 0);
    const all = { ...merged, rows: merged.rows + rows, missing: merged.missing + rows };
    if (profiles.every(({ sensitive }) => !sensitive))
        return all;
    return (0,sensitive/* withoutValues */.lO)(all);
}
/** Whole numbers are numbers and dates are timestamps; every other pair of types is two. */
function commonType(name, profiles) {
    const types = new Set(profiles.map(({ type }) => type));
    const [first] = types;
    if (types.size === 1)
        return first;
    for (const [narrow, wide] of [
        ['integer', 'number'],
        ['date', 'timestamp'],
    ]) {
        if (types.size === 2 && types.has(narrow) && types.has(wide))
            return wide;
    }
    throw new errors/* ConfigurationError */.j1(`The column "${name}" has the types ${[...types].join(' and ')}, whose profiles cannot be merged.`, { location: { column: name }, hint: 'Give the column one type in all tables, or profile them apart.' });
}


/***/ }),

/***/ 25905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ momentsOfWeighted),
/* harmony export */   V5: () => (/* binding */ noMoments),
/* harmony export */   Zn: () => (/* binding */ momentsOf),
/* harmony export */   iQ: () => (/* binding */ mergeMoments)
/* harmony export */ });
const noMoments = {
    count: 0,
    minimum: Number.POSITIVE_INFINITY,
    maximum: Number.NEGATIVE_INFINITY,
    mean: 0,
    squaredDeviations: 0,
};
/** In two passes over the values, the second of which takes away what rounding left in the mean. */
function momentsOf(values) {
    const count = values.length;
    if (count === 0)
        return noMoments;
    let minimum = values[0];
    let maximum = values[0];
    let sum = 0;
    for (let i = 0; i < count; i++) {
        const value = values[i];
        if (value < minimum)
            minimum = value;
        if (value > maximum)
            maximum = value;
        sum += value;
    }
    let mean = sum / count;
    if (!Number.isFinite(sum))
        mean = meanOfHuge(values, null, count);
    let squares = 0;
    let rounding = 0;
    for (let i = 0; i < count; i++) {
        const deviation = values[i] - mean;
        squares += deviation * deviation;
        rounding += deviation;
    }
    return corrected({ count, minimum, maximum, mean, squaredDeviations: squares }, rounding);
}
/** The moments of numbers of which each occurs as often as its weight says. */
function momentsOfWeighted({ values, weights }) {
    if (values.length === 0)
        return noMoments;
    let count = 0;
    let sum = 0;
    for (let i = 0; i < values.length; i++) {
        count += weights[i];
        sum += weights[i] * values[i];
    }
    let mean = sum / count;
    if (!Number.isFinite(sum))
        mean = meanOfHuge(values, weights, count);
    let squares = 0;
    let rounding = 0;
    for (let i = 0; i < values.length; i++) {
        const deviation = values[i] - mean;
        squares += weights[i] * deviation * deviation;
        rounding += weights[i] * deviation;
    }
    const [minimum, maximum] = [values[0], values[values.length - 1]];
    return corrected({ count, minimum, maximum, mean, squaredDeviations: squares }, rounding);
}
/**
 * The moments of both together: T. F. Chan, G. H. Golub, R. J. LeVeque, "Updating formulae and a pairwise algorithm
 * for computing sample variances" (1979).
 */
function mergeMoments(a, b) {
    if (a.count === 0)
        return b;
    if (b.count === 0)
        return a;
    const count = a.count + b.count;
    // Halves, so that the difference of the largest numbers there are is still a number.
    const half = b.mean / 2 - a.mean / 2;
    const between = 4 * half * half * a.count * (b.count / count);
    return {
        count,
        minimum: Math.min(a.minimum, b.minimum),
        maximum: Math.max(a.maximum, b.maximum),
        mean: 2 * (a.mean / 2 + half * (b.count / count)),
        squaredDeviations: Math.min(a.squaredDeviations + b.squaredDeviations + between, Number.MAX_VALUE),
    };
}
/** The mean where the sum is too large to be a number. */
function meanOfHuge(values, weights, count) {
    let mean = 0;
    for (let i = 0; i < values.length; i++)
        mean += (values[i] / 2) * ((weights ? weights[i] : 1) / count);
    return Math.max(-Number.MAX_VALUE, Math.min(2 * mean, Number.MAX_VALUE));
}
/** @param rounding the sum of the deviations from the mean, zero if the mean were exact. */
function corrected(moments, rounding) {
    const { count, mean, squaredDeviations } = moments;
    if (!Number.isFinite(rounding) || !Number.isFinite(squaredDeviations)) {
        return { ...moments, squaredDeviations: Number.MAX_VALUE };
    }
    return {
        ...moments,
        mean: mean + rounding / count,
        squaredDeviations: Math.max(0, squaredDeviations - (rounding * rounding) / count),
    };
}


/***/ }),

/***/ 51658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readQuantiles)
/* harmony export */ });
/* harmony import */ var _profile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13581);
/* harmony import */ var _weighted_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80930);


/**
 * The k/256 quantiles: of each the smallest value v with at least k/256 of the weight at or below v (Hyndman and Fan's
 * type 1, NumPy's `inverted_cdf`); the first and the last are the extremes.
 * @param extremes of the values that the weighted ones stand for.
 * @returns ascending; empty for no values.
 */
function readQuantiles(weighted, extremes) {
    const { values, weights } = weighted;
    if (values.length === 0)
        return [];
    const total = (0,_weighted_values_js__WEBPACK_IMPORTED_MODULE_1__/* .totalWeight */ .zN)(weighted);
    const steps = _profile_js__WEBPACK_IMPORTED_MODULE_0__/* .profileQuantiles */ .kT - 1;
    const quantiles = [extremes.minimum];
    let index = 0;
    let reached = weights[0];
    for (let k = 1; k < steps; k++) {
        while (index + 1 < values.length && reached * steps < k * total)
            reached += weights[++index];
        quantiles.push(values[index]);
    }
    quantiles.push(extremes.maximum);
    return quantiles;
}


/***/ }),

/***/ 75200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ withoutNumbers),
/* harmony export */   jE: () => (/* binding */ withoutCategories),
/* harmony export */   lO: () => (/* binding */ withoutValues)
/* harmony export */ });
/** What a profile may tell of a sensitive column of numbers: how many there are, are missing, and are distinct. */
function withoutNumbers({ type, rows, missing, distinct }) {
    return {
        kind: 'numeric',
        type,
        rows,
        missing,
        mean: null,
        squaredDeviations: 0,
        minimum: null,
        maximum: null,
        distinct,
        quantiles: [],
        quantileError: 0,
        sensitive: true,
    };
}
/** What a profile may tell of a sensitive text column. */
function withoutCategories({ rows, missing, distinct }) {
    const present = rows - missing;
    return {
        kind: 'categorical',
        type: 'text',
        rows,
        missing,
        distinct,
        categories: {},
        otherRows: present,
        unnamedAtMost: present,
        uncountedAtMost: 0,
        sensitive: true,
    };
}
/** What a profile may tell of a sensitive column. */
function withoutValues(profile) {
    return profile.kind === 'numeric' ? withoutNumbers(profile) : withoutCategories(profile);
}


/***/ }),

/***/ 80930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ weightedValues),
/* harmony export */   mk: () => (/* binding */ mergeWeightedValues),
/* harmony export */   zN: () => (/* binding */ totalWeight)
/* harmony export */ });
/** @param sorted ascending. */
function weightedValues(sorted) {
    const values = new Float64Array(sorted.length);
    const weights = new Float64Array(sorted.length);
    let distinct = 0;
    for (let i = 0; i < sorted.length; i++) {
        if (distinct === 0 || values[distinct - 1] !== sorted[i])
            values[distinct++] = sorted[i];
        weights[distinct - 1]++;
    }
    return { values: values.subarray(0, distinct), weights: weights.subarray(0, distinct) };
}
/** The values of both. */
function mergeWeightedValues(a, b) {
    if (b.values.length === 0)
        return a;
    if (a.values.length === 0)
        return b;
    const values = new Float64Array(a.values.length + b.values.length);
    const weights = new Float64Array(values.length);
    let i = 0;
    let j = 0;
    let length = 0;
    while (i < a.values.length || j < b.values.length) {
        const fromB = i >= a.values.length || (j < b.values.length && b.values[j] < a.values[i]);
        const value = fromB ? b.values[j] : a.values[i];
        if (length === 0 || values[length - 1] !== value)
            values[length++] = value;
        weights[length - 1] += fromB ? b.weights[j++] : a.weights[i++];
    }
    return { values: values.subarray(0, length), weights: weights.subarray(0, length) };
}
/** The sum of the weights: how many numbers there are. */
function totalWeight({ weights }) {
    let total = 0;
    for (let i = 0; i < weights.length; i++)
        total += weights[i];
    return total;
}


/***/ }),

/***/ 4966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IU: () => (/* binding */ profilePaths),
/* harmony export */   aC: () => (/* binding */ profileFile),
/* harmony export */   vL: () => (/* binding */ readProfileFiles),
/* harmony export */   z1: () => (/* binding */ profileText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37428);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57296);
/* harmony import */ var _data_profile_merge_profiles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40831);
/* harmony import */ var _data_profile_profile_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13581);






/** Its name in the artifact of a drift check. */
const profileFile = 'profile.json';
const profileFileSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('mlops-table-profile/1'),
    ..._data_profile_profile_js__WEBPACK_IMPORTED_MODULE_4__/* .tableProfileSchema */ .RX.shape,
});
/** Profiles of a few hundred columns are a few megabytes. */
const mostBytes = 200 * 2 ** 20;
/** The text of a profile's file. */
function profileText(profile) {
    return `${JSON.stringify({ format: 'mlops-table-profile/1', ...profile })}\n`;
}
/** The files that a source names, if they are profiles: paths or globs that end in `.json`; else null. */
function profilePaths(source) {
    const items = Array.isArray(source) ? source : [source];
    const paths = items.filter((item) => typeof item === 'string' && /\.json$/i.test(item));
    return paths.length > 0 && paths.length === items.length ? paths : null;
}
/**
 * Reads profiles and merges them: the profile of all their rows together.
 * @param patterns paths or globs; a folder stands for the `profile.json` in it.
 * @param key where they are named, for messages.
 * @throws ConfigurationError if there is none, one is no profile, or their columns do not fit.
 */
async function readProfileFiles(patterns, workingDirectory, key) {
    const paths = [];
    for (const pattern of patterns)
        paths.push(...(await findProfiles(pattern, workingDirectory, key)));
    const profiles = [];
    for (const path of new Set(paths)) {
        profiles.push(await readProfileFile(path, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workingDirectory, path), key));
    }
    return profiles.length === 1 ? profiles[0] : (0,_data_profile_merge_profiles_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeProfiles */ .N)(...profiles);
}
async function findProfiles(pattern, workingDirectory, key) {
    const found = [];
    for await (const path of (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.glob)(pattern, { cwd: workingDirectory }))
        found.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, path));
    const files = found.map(async (path) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory() ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, profileFile) : path);
    if (files.length > 0)
        return (await Promise.all(files)).sort();
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`There is no profile "${pattern}".`, {
        location: { key, file: pattern },
        hint: `Every drift check keeps the profile of its rows as ${profileFile} in its artifact.`,
    });
}
async function readProfileFile(path, name, key) {
    const fail = (message, cause) => new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(message, {
        location: { key, file: name },
        hint: `Name the ${profileFile} of a drift check, or what "mlops profile merge" made of such files.`,
        cause,
    });
    let text;
    try {
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).size > mostBytes)
            throw new Error(`it is larger than ${mostBytes / 2 ** 20} MiB`);
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (cause) {
        throw fail(`The profile "${name}" cannot be read: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)}.`, cause);
    }
    let content;
    try {
        content = JSON.parse(text);
    }
    catch (cause) {
        throw fail(`The profile "${name}" is no JSON.`, cause);
    }
    const parsed = profileFileSchema.safeParse(content);
    if (!parsed.success) {
        throw fail(`"${name}" is no profile of this version: ${zod__WEBPACK_IMPORTED_MODULE_6__/* .prettifyError */ .S1(parsed.error).split('\n')[0]}`);
    }
    const { rows, columns } = parsed.data;
    return { rows, columns };
}


/***/ })

};
