export const id = 5851;
export const ids = [5851];
export const modules = {

/***/ 5851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  stage: () => (/* binding */ stage)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/shared/src/action/inputs.js
var inputs = __webpack_require__(92163);
// EXTERNAL MODULE: ./build/shared/src/action/stage-sources.js + 1 modules
var stage_sources = __webpack_require__(79736);
// EXTERNAL MODULE: ./build/shared/src/base/digest.js
var digest = __webpack_require__(47163);
// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/base/files.js
var files = __webpack_require__(66720);
// EXTERNAL MODULE: ./build/shared/src/command/command-model.js
var command_model = __webpack_require__(76690);
// EXTERNAL MODULE: ./build/shared/src/config/schema.js
var schema = __webpack_require__(80305);
// EXTERNAL MODULE: ./build/shared/src/data/logged-columns.js
var logged_columns = __webpack_require__(16112);
// EXTERNAL MODULE: ./build/shared/src/data/sources/source-location.js
var source_location = __webpack_require__(96444);
;// CONCATENATED MODULE: ./build/shared/src/drift/alarm.js

/**
 * Whether the alarm goes, by the last `of` checks.
 * @param history answers of all checks, the oldest first, the present one last.
 * @returns `unknown` where the answers that are unknown could make the difference, and without any check.
 * @throws ConfigurationError unless 1 ≤ needed ≤ of, in whole numbers.
 */
function alarm(history, persistence) {
    const { needed, of } = persistence;
    if (!Number.isInteger(needed) || !Number.isInteger(of) || needed < 1 || needed > of) {
        throw new errors/* ConfigurationError */.j1(`A persistence of "${needed} of ${of}" is not possible.`, {
            location: { key: 'monitor.persistence' },
            hint: 'Write it like "2 of 3": whole numbers, the first at least 1 and at most the second.',
        });
    }
    if (history.length === 0)
        return 'unknown';
    const last = history.slice(-of);
    const drifted = last.filter((answer) => answer === 'true').length;
    const unknown = last.filter((answer) => answer === 'unknown').length;
    if (drifted >= needed)
        return 'true';
    return drifted + unknown >= needed ? 'unknown' : 'false';
}

// EXTERNAL MODULE: ./build/shared/src/base/nearest.js
var nearest = __webpack_require__(82889);
// EXTERNAL MODULE: ./build/shared/src/data/profile/profile.js + 1 modules
var profile_profile = __webpack_require__(13581);
// EXTERNAL MODULE: ./build/shared/src/data/table.js
var table = __webpack_require__(96598);
;// CONCATENATED MODULE: ./build/shared/src/drift/category-reference.js


/** How many rows of a text, boolean or number column each value has. Missing values are not counted. */
function countCategories(column) {
    const counts = new Map();
    if (column.kind === 'text') {
        const rows = new Int32Array(column.dictionary.length);
        for (let row = 0; row < column.codes.length; row++) {
            const code = column.codes[row];
            if (code >= 0)
                rows[code]++;
        }
        for (let code = 0; code < rows.length; code++) {
            if (rows[code] > 0)
                counts.set(column.dictionary[code], rows[code]);
        }
        return counts;
    }
    const values = new Map();
    const firstRow = new Map();
    for (let row = 0; row < column.values.length; row++) {
        const value = column.values[row];
        if (Number.isNaN(value))
            continue;
        values.set(value, (values.get(value) ?? 0) + 1);
        if (!firstRow.has(value))
            firstRow.set(value, row);
    }
    for (const [value, count] of values)
        counts.set((0,table/* cellText */.Ie)(column, firstRow.get(value)), count);
    return counts;
}
/** @param counts of every category. */
function referenceFromCounts(counts) {
    return { counts, otherRows: 0, ...expectNewRows(counts, 0, 1), leastNamedRows: 1, exact: true };
}
function referenceFromCategories(profile) {
    const counts = new Map(Object.entries(profile.categories));
    // A profile names the most frequent thousand at most: then the rarest of them is the border.
    let leastNamedRows = profile_profile/* leastNamedCategoryRows */.gW;
    if (counts.size > 0 && profile.unnamedAtMost >= profile_profile/* leastNamedCategoryRows */.gW) {
        leastNamedRows = [...counts.values()].reduce((least, count) => Math.min(least, count));
    }
    return {
        counts,
        otherRows: profile.otherRows,
        ...expectNewRows(counts, profile.otherRows, leastNamedRows),
        leastNamedRows,
        exact: false,
    };
}
/** A boolean column's profile holds 0 and 1, so its mean counts them exactly. */
function referenceFromBooleans(profile) {
    const present = profile.rows - profile.missing;
    const ones = Math.round((profile.mean ?? 0) * present);
    const counts = new Map();
    if (present - ones > 0)
        counts.set('false', present - ones);
    if (ones > 0)
        counts.set('true', ones);
    return referenceFromCounts(counts);
}
/**
 * With N_c categories of c rows and the border b, the expected number is the sum of c·N_c for c up to b. The
 * variance of its error is that of a count of rows plus b (b + 1) N_{b+1} (H. Robbins, 1968, for b = 1; Stein's
 * identity for Poisson counts gives the rest). A single N is a small count, so the larger of two neighbours is taken.
 */
function expectNewRows(counts, otherRows, border) {
    let atBorder = 0;
    let aboveBorder = 0;
    for (const count of counts.values()) {
        if (count === border)
            atBorder++;
        if (count === border + 1)
            aboveBorder++;
    }
    return {
        expectedNewRows: otherRows + border * atBorder,
        expectedNewSpread: border * (border + 1) * Math.max(atBorder, aboveBorder),
    };
}

;// CONCATENATED MODULE: ./build/shared/src/drift/numeric-reference.js
/** @param sorted present values, ascending; at least one. */
function referenceFromValues(sorted) {
    const count = sorted.length;
    let mean = 0;
    for (let i = 0; i < count; i++)
        mean += sorted[i];
    mean /= count;
    let squares = 0;
    let rounding = 0;
    const shares = new Float64Array(count);
    for (let i = 0; i < count; i++) {
        const deviation = sorted[i] - mean;
        squares += deviation * deviation;
        rounding += deviation;
        shares[i] = (i + 1) / count;
    }
    // The second term takes away what rounding left in the mean.
    const variance = Math.max(0, (squares - (rounding * rounding) / count) / count);
    return {
        count,
        exact: true,
        knots: sorted,
        atLeast: shares,
        atMost: shares,
        error: 0,
        standardDeviation: Math.sqrt(variance),
    };
}
/** @param profile with at least one present value. */
function referenceFromProfile(profile) {
    const count = profile.rows - profile.missing;
    const error = profile.quantileError;
    const knots = Float64Array.from(profile.quantiles);
    const steps = knots.length - 1;
    const atLeast = new Float64Array(knots.length);
    const atMost = new Float64Array(knots.length);
    for (let k = 0; k <= steps; k++) {
        // Quantile k is the value at which the count of values reaches k/256 of all; whole counts bound it further.
        const reached = Math.max(1, Math.ceil((k * count) / steps));
        const below = k === steps ? count : Math.ceil(((k + 1) * count) / steps) - 1;
        // The extremes are exact; else a quantile's rank errs by as much as the profile says.
        atLeast[k] = k === steps ? 1 : Math.max(1 / count, reached / count - error);
        atMost[k] = k === steps ? 1 : Math.min(1, Math.max(reached, below) / count + error);
    }
    return {
        count,
        exact: false,
        knots,
        atLeast,
        atMost,
        error,
        standardDeviation: Math.sqrt(profile.squaredDeviations / count),
    };
}
/** How many of the ascending numbers are below `value`. */
function countBelow(sorted, value) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (sorted[middle] < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** How many of the ascending numbers are at most `value`. */
function countUpTo(sorted, value) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (sorted[middle] <= value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./build/shared/src/drift/decile-bins.js

/**
 * Shares in bins between the reference's deciles, half-open [a, b), the outer ones open to infinity. Repeated
 * deciles count once, so a column that is mostly one value has fewer bins, down to one that sees nothing.
 *
 * From rows the deciles are NumPy's (`numpy.quantile`, linear interpolation). From a profile they are the stored
 * quantiles at the next 256th, and each edge's share errs by less than 1/256 and
 * the quantiles' error.
 * @param current present values, ascending; at least one.
 */
function decileShares(reference, current) {
    const edges = reference.exact ? interpolatedDeciles(reference.knots) : storedDeciles(reference.knots);
    const first = reference.knots[0];
    const last = reference.knots[reference.knots.length - 1];
    const inner = [];
    for (const edge of edges) {
        if (edge > first && edge < last && edge !== inner[inner.length - 1])
            inner.push(edge);
    }
    const referenceShares = new Float64Array(inner.length + 1);
    const currentShares = new Float64Array(inner.length + 1);
    let referenceBelow = 0;
    let currentBelow = 0;
    for (let bin = 0; bin <= inner.length; bin++) {
        const upTo = bin === inner.length;
        const referenceNext = upTo ? 1 : shareBelow(reference, inner[bin]);
        const currentNext = upTo ? 1 : countBelow(current, inner[bin]) / current.length;
        referenceShares[bin] = Math.max(0, referenceNext - referenceBelow);
        currentShares[bin] = currentNext - currentBelow;
        referenceBelow = referenceNext;
        currentBelow = currentNext;
    }
    return { reference: referenceShares, current: currentShares };
}
/** The nine inner deciles as numpy.quantile interpolates them, to the last bit, since an edge may be a value. */
function interpolatedDeciles(sorted) {
    const edges = [];
    for (let decile = 1; decile < 10; decile++) {
        const position = (sorted.length - 1) * (decile * 0.1);
        const index = Math.floor(position);
        const fraction = position - index;
        const low = sorted[index];
        const high = sorted[Math.min(index + 1, sorted.length - 1)];
        const difference = high - low;
        edges.push(fraction < 0.5 ? low + difference * fraction : high - difference * (1 - fraction));
    }
    return edges;
}
function storedDeciles(quantiles) {
    const steps = quantiles.length - 1;
    return Array.from({ length: 9 }, (_, i) => quantiles[Math.ceil(((i + 1) * steps) / 10)]);
}
/** Share of the reference's values below an edge. */
function shareBelow(reference, edge) {
    const { knots } = reference;
    const below = countBelow(knots, edge);
    if (reference.exact)
        return below / knots.length;
    if (below === 0)
        return 0;
    // A quantile that is stored once is a value among many; one stored twice or more is a heap whose lower end is
    // somewhere within a step.
    const repeated = countUpTo(knots, edge) - below > 1;
    const least = reference.atLeast[below - 1];
    const most = reference.atMost[below - 1];
    return repeated ? (least + most) / 2 : Math.max(least, most - reference.error);
}

;// CONCATENATED MODULE: ./build/shared/src/drift/comparison.js

/** @param current present values, ascending; at least one. */
function compareNumbers(rows, reference, current) {
    return { kind: 'numeric', ...rows, reference, current, shares: decileShares(reference, current) };
}
/** @param current rows of each category; at least one. */
function compareCategories(rows, reference, current) {
    const newCategories = [...current]
        .filter(([name]) => !reference.counts.has(name))
        .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    const newRows = newCategories.reduce((sum, [, count]) => sum + count, 0);
    const names = [...reference.counts.keys()];
    const referenceCounts = [...reference.counts.values()];
    const currentCounts = names.map((name) => current.get(name) ?? 0);
    let otherCell = -1;
    if (reference.exact) {
        for (const [name, count] of newCategories) {
            names.push(name);
            referenceCounts.push(0);
            currentCounts.push(count);
        }
    }
    else if (reference.otherRows + newRows > 0) {
        otherCell = names.length;
        names.push('');
        referenceCounts.push(reference.otherRows);
        currentCounts.push(newRows);
    }
    const referencePresent = rows.referenceRows - rows.referenceMissing;
    const currentPresent = rows.currentRows - rows.currentMissing;
    return {
        kind: 'categorical',
        ...rows,
        reference,
        names,
        referenceCounts: Float64Array.from(referenceCounts),
        currentCounts: Float64Array.from(currentCounts),
        otherCell,
        shares: {
            reference: Float64Array.from(referenceCounts, (count) => count / referencePresent),
            current: Float64Array.from(currentCounts, (count) => count / currentPresent),
        },
        newCategories,
    };
}

;// CONCATENATED MODULE: ./build/shared/src/drift/reference-column.js


/** How many rows the reference has. */
function referenceRows(reference) {
    return reference.kind === 'rows' ? reference.table.rows : reference.profile.rows;
}
/** The names of the reference's columns. */
function referenceColumns(reference) {
    return reference.kind === 'rows'
        ? [...reference.table.columns.keys()]
        : Object.keys(reference.profile.columns);
}
/** @param name of a column that the reference has. */
function referenceColumn(reference, name) {
    return reference.kind === 'rows'
        ? fromRows(reference.table.columns.get(name))
        : fromProfile(reference.profile.columns[name]);
}
/** The present values of a numeric column, ascending. */
function sortedValues(values) {
    return values.filter((value) => !Number.isNaN(value)).sort();
}
function fromRows(column) {
    if (column.kind === 'text' || column.type === 'boolean') {
        const counts = countCategories(column);
        let present = 0;
        for (const count of counts.values())
            present += count;
        const rows = column.kind === 'text' ? column.codes.length : column.values.length;
        return {
            type: column.type,
            rows,
            missing: rows - present,
            sensitive: false,
            values: present > 0 ? { kind: 'categorical', categories: referenceFromCounts(counts) } : null,
        };
    }
    const sorted = sortedValues(column.values);
    return {
        type: column.type,
        rows: column.values.length,
        missing: column.values.length - sorted.length,
        sensitive: false,
        values: sorted.length > 0 ? { kind: 'numeric', numbers: referenceFromValues(sorted) } : null,
    };
}
function fromProfile(profile) {
    const { type, rows, missing } = profile;
    const sensitive = profile.sensitive === true;
    const known = { type, rows, missing, sensitive };
    if (missing >= rows || sensitive)
        return { ...known, values: null };
    if (profile.kind === 'categorical') {
        return { ...known, values: { kind: 'categorical', categories: referenceFromCategories(profile) } };
    }
    return {
        ...known,
        values: type === 'boolean'
            ? { kind: 'categorical', categories: referenceFromBooleans(profile) }
            : { kind: 'numeric', numbers: referenceFromProfile(profile) },
    };
}

;// CONCATENATED MODULE: ./build/shared/src/drift/compare-column.js



/** Puts a column of the reference and of the current data side by side. */
function matchColumn(reference, current) {
    const counts = current.kind === 'text' || current.type === 'boolean' ? countCategories(current) : null;
    const numbers = current.kind === 'numeric' ? sortedValues(current.values) : null;
    const currentRows = current.kind === 'text' ? current.codes.length : current.values.length;
    const currentPresent = numbers?.length ?? total(counts);
    const rows = {
        referenceRows: reference.rows,
        referenceMissing: reference.missing,
        currentRows,
        currentMissing: currentRows - currentPresent,
    };
    // A column without values has the type that somebody guessed; its missing rate says all there is.
    if (currentPresent === 0 || reference.values === null) {
        const { sensitive } = reference;
        return { comparable: true, comparison: { kind: 'empty', sensitive, ...rows } };
    }
    const { values } = reference;
    if (values.kind === 'numeric') {
        const comparable = numbers !== null && isDate(reference.type) === isDate(current.type);
        if (!comparable)
            return retyped(reference.type, current.type);
        return { comparable: true, comparison: compareNumbers(rows, values.numbers, numbers) };
    }
    if (reference.type === 'text' ? current.type === 'text' : current.type === 'boolean') {
        return { comparable: true, comparison: compareCategories(rows, values.categories, counts) };
    }
    if (reference.type === 'boolean' &&
        numbers !== null &&
        numbers.every((value) => value === 0 || value === 1)) {
        const asBoolean = countCategories({
            kind: 'numeric',
            name: current.name,
            type: 'boolean',
            values: numbers,
        });
        return { comparable: true, comparison: compareCategories(rows, values.categories, asBoolean) };
    }
    return retyped(reference.type, current.type);
}
function retyped(before, now) {
    return { comparable: false, reason: `The type changed from ${before} to ${now}.` };
}
function isDate(type) {
    return type === 'date' || type === 'timestamp';
}
function total(counts) {
    let sum = 0;
    for (const count of counts.values())
        sum += count;
    return sum;
}

;// CONCATENATED MODULE: ./build/shared/src/drift/holm.js
/**
 * P-values adjusted for how many there are, by S. Holm's step-down method (1979): all those that are at most a
 * rate together hold that rate, the chance of a single false alarm among them, whatever the dependence.
 * @returns in the order of the input; each at most 1.
 */
function holm(pValues) {
    const order = pValues.map((_, index) => index).sort((a, b) => pValues[a] - pValues[b]);
    const adjusted = new Array(pValues.length);
    let largest = 0;
    for (const [rank, index] of order.entries()) {
        largest = Math.max(largest, Math.min(1, pValues[index] * (pValues.length - rank)));
        adjusted[index] = largest;
    }
    return adjusted;
}

;// CONCATENATED MODULE: ./build/shared/src/drift/category-cells.js
/** The approximation by χ² needs this many expected rows in each cell (W. G. Cochran, 1954). */
const leastExpected = 5;
/**
 * Puts rare categories together until every cell expects five rows on either side (two cells may expect fewer).
 * Which ones go together is told by both sides' rows taken together, then by name, so that the choice itself
 * favours neither side. Categories that a profile does not name, or hardly does, are one cell.
 * @returns the frequent categories first; a single cell if there is nothing to compare.
 */
function categoryCells(comparison) {
    const { names, referenceCounts, currentCounts, otherCell, reference } = comparison;
    const referenceRows = comparison.referenceRows - comparison.referenceMissing;
    const currentRows = comparison.currentRows - comparison.currentMissing;
    const referenceShare = referenceRows / (referenceRows + currentRows);
    const leastBoth = leastExpected / Math.min(referenceShare, 1 - referenceShare);
    // A profile names a category because of its count there, which is then no fair sample. Six deviations above
    // that border a category is named either way.
    const border = reference.leastNamedRows + 6 * Math.sqrt(reference.leastNamedRows);
    const leastNamed = reference.exact ? 0 : border / referenceShare;
    const others = { reference: 0, current: 0 };
    const fair = [];
    for (let i = 0; i < referenceCounts.length; i++) {
        if (i === otherCell || referenceCounts[i] + currentCounts[i] < leastNamed) {
            put({ reference: referenceCounts[i], current: currentCounts[i] }, others);
        }
        else
            fair.push(i);
    }
    fair.sort((i, j) => referenceCounts[j] + currentCounts[j] - referenceCounts[i] - currentCounts[i] ||
        (names[i] < names[j] ? -1 : 1));
    const cells = [];
    let group = { reference: 0, current: 0 };
    for (const i of fair) {
        put({ reference: referenceCounts[i], current: currentCounts[i] }, group);
        if (both(group) >= leastBoth) {
            cells.push(group);
            group = { reference: 0, current: 0 };
        }
    }
    put(group, others);
    while (cells.length > 1 && both(others) > 0 && both(others) < leastBoth)
        put(cells.pop(), others);
    if (both(others) > 0)
        cells.push(others);
    return cells;
}
function put(cell, into) {
    into.reference += cell.reference;
    into.current += cell.current;
}
function both(cell) {
    return cell.reference + cell.current;
}

;// CONCATENATED MODULE: ./build/shared/src/drift/drift-test.js
/** The value, or null where it is not finite: JSON knows neither infinity nor NaN. */
function finite(value) {
    return Number.isFinite(value) ? value : null;
}

;// CONCATENATED MODULE: ./build/shared/src/drift/math/densities.js
/**
 * Poisson, binomial and hypergeometric probabilities to full double accuracy at any size, after C. Loader,
 * "Fast and Accurate Computation of Binomial Probabilities" (2000): Stirling's formula with its error term and
 * the deviance, so that no large logarithms cancel.
 */
/** Stirling's error: ln Γ(x + 1) − (x + ½) ln x + x − ½ ln 2π, for x > 0. */
function stirlingError(x) {
    let error = 0;
    let at = x;
    // δ(x) − δ(x + 1) = (x + ½) ln(1 + 1/x) − 1 leads to where the asymptotic series (DLMF 5.11.1) is exact.
    while (at < 16) {
        error += (at + 0.5) * Math.log1p(1 / at) - 1;
        at++;
    }
    const square = at * at;
    const series = 1 / 12 -
        (1 / 360 - (1 / 1260 - (1 / 1680 - (1 / 1188 - 691 / 360360 / square) / square) / square) / square) /
            square;
    return error + series / at;
}
/** Deviance x ln(x/mean) + mean − x, without cancellation where x is near the mean. */
function deviance(x, mean) {
    const difference = x - mean;
    if (Math.abs(difference) >= 0.1 * (x + mean))
        return x * Math.log(x / mean) + mean - x;
    const ratio = difference / (x + mean);
    let sum = difference * ratio;
    let term = 2 * x * ratio;
    for (let j = 1; j < 1000; j++) {
        term *= ratio * ratio;
        const next = sum + term / (2 * j + 1);
        if (next === sum)
            break;
        sum = next;
    }
    return sum;
}
/** mean^x e^−mean / Γ(x + 1), for any x ≥ 0 and mean ≥ 0, whole or not. */
function poissonDensity(x, mean) {
    if (mean === 0)
        return x === 0 ? 1 : 0;
    if (x === 0)
        return Math.exp(-mean);
    return Math.exp(-stirlingError(x) - deviance(x, mean)) / Math.sqrt(2 * Math.PI * x);
}
/** Probability of x successes in n independent trials. */
function binomialDensity(x, n, probability) {
    const failure = 1 - probability;
    if (x < 0 || x > n)
        return 0;
    if (probability === 0)
        return x === 0 ? 1 : 0;
    if (failure === 0)
        return x === n ? 1 : 0;
    if (x === 0)
        return Math.exp(n * Math.log1p(-probability));
    if (x === n)
        return Math.exp(n * Math.log(probability));
    const logarithm = stirlingError(n) -
        stirlingError(x) -
        stirlingError(n - x) -
        deviance(x, n * probability) -
        deviance(n - x, n * failure);
    return Math.exp(logarithm) * Math.sqrt(n / (2 * Math.PI * x * (n - x)));
}
/** Probability of x marked items among `drawn` items taken without replacement from `marked` and `unmarked` ones. */
function hypergeometricDensity(x, marked, unmarked, drawn) {
    const total = marked + unmarked;
    if (x < 0 || x > marked || drawn - x < 0 || drawn - x > unmarked)
        return 0;
    const share = drawn / total;
    return ((binomialDensity(x, marked, share) * binomialDensity(drawn - x, unmarked, share)) /
        binomialDensity(drawn, total, share));
}

;// CONCATENATED MODULE: ./build/shared/src/drift/math/chi-squared.js

/**
 * Upper tail of the χ² distribution: P(X ≥ statistic).
 * @param degreesOfFreedom positive.
 */
function chiSquaredTail(statistic, degreesOfFreedom) {
    return upperGamma(degreesOfFreedom / 2, statistic / 2);
}
/**
 * Both tails of the standard normal distribution: P(|Z| ≥ |z|).
 */
function normalTails(z) {
    return upperGamma(0.5, (z * z) / 2);
}
/**
 * Regularised upper incomplete gamma function Q(a, x), a > 0: the power series (DLMF 8.7.1) below x = a + 1, else
 * Legendre's continued fraction (DLMF 8.9.2) by Lentz's method. Relative error about 1e-14, tails included.
 */
function upperGamma(a, x) {
    if (!(x > 0))
        return Number.isNaN(x) ? Number.NaN : 1;
    if (x === Number.POSITIVE_INFINITY)
        return 0;
    const density = poissonDensity(a, x);
    if (x < a + 1) {
        let term = 1;
        let sum = 1;
        for (let i = 1; term > sum * 1e-17; i++) {
            term *= x / (a + i);
            sum += term;
        }
        return Math.max(0, 1 - density * sum);
    }
    let b = x + 1 - a;
    let c = Number.POSITIVE_INFINITY;
    let d = 1 / b;
    let fraction = d;
    for (let i = 1; i < 100_000; i++) {
        const numerator = -i * (i - a);
        b += 2;
        d = 1 / (numerator * d + b);
        c = b + numerator / c;
        const step = c * d;
        fraction *= step;
        if (Math.abs(step - 1) < 1e-16)
            break;
    }
    return a * density * fraction;
}

;// CONCATENATED MODULE: ./build/shared/src/drift/math/fisher.js

/**
 * Fisher's exact test, one-sided: the probability that chance alone, given how many of all rows are marked, marks
 * at least as many of the current rows. Equals scipy.stats.fisher_exact with the alternative "greater".
 */
function fisherMore(counts) {
    const { marked, unmarked, drawn, x } = margins(counts);
    // Sum the side that does not contain the bulk, so that the sum is short and nothing cancels.
    if (x > (drawn * marked) / (marked + unmarked))
        return upwards(x, marked, unmarked, drawn);
    return 1 - downwards(x - 1, marked, unmarked, drawn);
}
/** Fisher's exact test, two-sided as twice the smaller tail: never below the true level. */
function fisherDifferent(counts) {
    const { marked, unmarked, drawn, x } = margins(counts);
    const more = x > (drawn * marked) / (marked + unmarked);
    const tail = more ? upwards(x, marked, unmarked, drawn) : downwards(x, marked, unmarked, drawn);
    return Math.min(1, 2 * tail);
}
function margins(counts) {
    const marked = counts.referenceMarked + counts.currentMarked;
    const unmarked = counts.referenceRows + counts.currentRows - marked;
    return { marked, unmarked, drawn: counts.currentRows, x: counts.currentMarked };
}
function upwards(from, marked, unmarked, drawn) {
    let term = hypergeometricDensity(from, marked, unmarked, drawn);
    let sum = term;
    for (let x = from; term > sum * 1e-17; x++) {
        term *= ((marked - x) * (drawn - x)) / ((x + 1) * (unmarked - drawn + x + 1));
        sum += term;
    }
    return Math.min(1, sum);
}
function downwards(from, marked, unmarked, drawn) {
    let term = hypergeometricDensity(from, marked, unmarked, drawn);
    let sum = term;
    for (let x = from; term > sum * 1e-17; x--) {
        term *= (x * (unmarked - drawn + x)) / ((marked - x + 1) * (drawn - x + 1));
        sum += term;
    }
    return Math.min(1, sum);
}

;// CONCATENATED MODULE: ./build/shared/src/drift/tests/total-variation.js
/** Total variation: the share of rows that would have to change their category. */
const totalVariation = {
    name: 'total-variation',
    label: 'total variation',
    effectName: 'total_variation',
    effectThreshold: 0.05,
    runs: 'chosen',
    hasPValue: false,
    kinds: ['categorical'],
    compare(comparison) {
        if (comparison.kind !== 'categorical')
            return null;
        const value = totalVariationDistance(comparison.shares);
        return { statistics: { total_variation: value }, effect: value, pValue: null };
    },
};
/**
 * ½ Σ |p − q|, between 0 and 1. Against a profile, whose rare categories share one cell, at most the reference's
 * and the current share of that cell below the exact value.
 */
function totalVariationDistance({ reference, current }) {
    let sum = 0;
    for (let i = 0; i < reference.length; i++)
        sum += Math.abs(current[i] - reference[i]);
    return sum / 2;
}

;// CONCATENATED MODULE: ./build/shared/src/drift/tests/chi2.js





/** χ² test of homogeneity. Its statistic grows with the rows, so the effect that has to matter is total variation. */
const chi2 = {
    name: 'chi2',
    label: 'share of rows in another category (total variation)',
    effectName: 'total_variation',
    // Five rows in a hundred.
    effectThreshold: 0.05,
    runs: 'automatic',
    hasPValue: true,
    kinds: ['categorical'],
    compare(comparison) {
        if (comparison.kind !== 'categorical')
            return null;
        const { referenceCounts, currentCounts, shares } = comparison;
        const { statistic, degreesOfFreedom, pValue } = chiSquaredTest(referenceCounts, currentCounts);
        return {
            statistics: {
                chi2_statistic: statistic,
                chi2_degrees_of_freedom: degreesOfFreedom,
                chi2_p_value: finite(pValue),
            },
            effect: totalVariationDistance(shares),
            pValue: decidingPValue(comparison),
        };
    },
};
/**
 * The χ² test on a 2 × k table of counts, without a continuity correction, as
 * scipy.stats.chi2_contingency(correction=False). Categories that both sides lack are left out.
 */
function chiSquaredTest(referenceCounts, currentCounts) {
    const referenceRows = sum(referenceCounts);
    const currentRows = sum(currentCounts);
    const rows = referenceRows + currentRows;
    let statistic = 0;
    let categories = 0;
    for (let i = 0; i < referenceCounts.length; i++) {
        const both = referenceCounts[i] + currentCounts[i];
        if (both === 0)
            continue;
        categories++;
        const expectedReference = (both * referenceRows) / rows;
        const expectedCurrent = (both * currentRows) / rows;
        statistic +=
            (referenceCounts[i] - expectedReference) ** 2 / expectedReference +
                (currentCounts[i] - expectedCurrent) ** 2 / expectedCurrent;
    }
    const degreesOfFreedom = categories - 1;
    const pValue = degreesOfFreedom > 0 ? chiSquaredTail(statistic, degreesOfFreedom) : 1;
    return { statistic, degreesOfFreedom, pValue };
}
/**
 * The p-value that decides. Rare categories make the plain test cry wolf, so they are put together, and what is left
 * of the effect is corrected for; with two cells left Fisher's exact test takes over.
 * @returns null if there is nothing to compare.
 */
function decidingPValue(comparison) {
    const cells = categoryCells(comparison);
    if (cells.length < 2)
        return null;
    const reference = cells.map((cell) => cell.reference);
    const current = cells.map((cell) => cell.current);
    if (cells.length > 2)
        return correctedPValue(reference, current);
    return fisherDifferent({
        referenceMarked: reference[0],
        referenceRows: sum(reference),
        currentMarked: current[0],
        currentRows: sum(current),
    });
}
/**
 * The p-value of the χ² statistic by a gamma distribution with the statistic's own mean, variance and third cumulant
 * in place of those of χ². Where few rows are expected they are larger: with seven cells of five expected rows the
 * plain p-value 0.00025 is four times too small, this one two times.
 *
 * For n rows in k cells of probability p the variance is 2 (k − 1) + (Σ 1/p − k² − 2k + 2)/n (J. B. S. Haldane, 1937)
 * and the third cumulant 8 (k − 1) + (22 Σ 1/p − 18k² − 36k + 32)/n + O(1/n²), which exact
 * enumeration of three and four cells confirms. For two samples the factor 1/n becomes
 * that of a binomial count with the share of one sample, and vanishes where both are of like size.
 */
function correctedPValue(referenceCounts, currentCounts) {
    const { statistic } = chiSquaredTest(referenceCounts, currentCounts);
    const cells = referenceCounts.length;
    const currentRows = sum(currentCounts);
    const rows = sum(referenceCounts) + currentRows;
    const product = (currentRows / rows) * (1 - currentRows / rows);
    let inverse = 0;
    let inverseSquares = 0;
    for (let i = 0; i < cells; i++) {
        const both = referenceCounts[i] + currentCounts[i];
        inverse += rows / both;
        inverseSquares += 1 / (both * product) ** 2;
    }
    const varianceTerm = ((1 - 6 * product) / (product * rows)) * (inverse - cells ** 2 - 2 * cells + 2);
    const thirdTerm = ((1 - (112 / 22) * product) / (product * rows)) * (22 * inverse - 18 * cells ** 2 - 36 * cells + 32);
    // Corrections to the other side would make the test bolder; they are small and left out.
    const variance = 2 * (cells - 1) + Math.max(0, varianceTerm);
    const third = 8 * (cells - 1) + Math.max(0, thirdTerm) + inverseSquares;
    const scale = third / (4 * variance);
    const degreesOfFreedom = (8 * variance ** 3) / third ** 2;
    const standardized = (statistic - (cells - 1)) / scale + degreesOfFreedom;
    return standardized > 0 ? chiSquaredTail(standardized, degreesOfFreedom) : 1;
}
function sum(counts) {
    let total = 0;
    for (let i = 0; i < counts.length; i++)
        total += counts[i];
    return total;
}

;// CONCATENATED MODULE: ./build/shared/src/drift/tests/distance-of-shares.js

/**
 * A test by a distance between the shares of the reference's deciles or of categories: an effect without a p-value of
 * its own, run where it is chosen.
 * @param distance 0 where the shares are the same.
 */
function distanceOfShares({ name, label, statistic }, distance) {
    return {
        name,
        label,
        effectName: statistic,
        effectThreshold: 0.1,
        runs: 'chosen',
        hasPValue: false,
        kinds: ['numeric', 'categorical'],
        compare(comparison) {
            if (comparison.kind === 'empty')
                return null;
            const value = finite(distance(comparison.shares));
            // A column in a single bin or category always has distance 0: it is not seen, which is not the same as no change.
            const seen = comparison.shares.reference.length > 1;
            return { statistics: { [statistic]: value }, effect: seen ? value : null, pValue: null };
        },
    };
}

;// CONCATENATED MODULE: ./build/shared/src/drift/tests/hellinger.js

/** Hellinger distance, over the reference's deciles or over categories. */
const hellinger = distanceOfShares({ name: 'hellinger', label: 'Hellinger distance', statistic: 'hellinger' }, hellingerDistance);
/** √(½ Σ (√p − √q)²), between 0 and 1. */
function hellingerDistance({ reference, current }) {
    let sum = 0;
    for (let i = 0; i < reference.length; i++)
        sum += (Math.sqrt(current[i]) - Math.sqrt(reference[i])) ** 2;
    return Math.sqrt(sum / 2);
}

;// CONCATENATED MODULE: ./build/shared/src/drift/tests/js.js

/** Jensen–Shannon distance, over the reference's deciles or over categories. */
const js = distanceOfShares({ name: 'js', label: 'Jensen–Shannon distance', statistic: 'js_distance' }, jensenShannonDistance);
/**
 * Square root of the Jensen–Shannon divergence with base-2 logarithms, between 0 and 1, as
 * scipy.spatial.distance.jensenshannon(base=2).
 */
function jensenShannonDistance({ reference, current }) {
    let sum = 0;
    for (let i = 0; i < reference.length; i++) {
        const middle = (reference[i] + current[i]) / 2;
        if (reference[i] > 0)
            sum += reference[i] * Math.log2(reference[i] / middle);
        if (current[i] > 0)
            sum += current[i] * Math.log2(current[i] / middle);
    }
    return Math.sqrt(Math.max(0, sum / 2));
}

;// CONCATENATED MODULE: ./build/shared/src/drift/math/kolmogorov.js

/**
 * Upper tail of the two-sided Kolmogorov–Smirnov distribution for a sample of n: P(D ≥ distance). The choice among
 * methods is that of R. Simard and P. L'Ecuyer, "Computing the Two-Sided Kolmogorov-Smirnov Distribution" (Journal
 * of Statistical Software 39/11, 2011), which SciPy follows too, so both agree to 1e-9.
 * @param n a positive integer.
 * @param distance between 0 and 1.
 */
function kolmogorovTail(n, distance) {
    const scaled = n * distance;
    const square = scaled * distance;
    if (distance >= 1)
        return 0;
    if (scaled <= 0.5)
        return 1;
    if (scaled >= n - 1)
        return 2 * (1 - distance) ** n;
    // From here on both one-sided events hardly ever meet, so twice one of them is exact enough.
    if (distance >= 0.5 || square >= (n <= 140 ? 4 : 2.2))
        return Math.min(1, 2 * oneSidedTail(n, distance));
    // The distribution function is below 1e-12 here.
    if (square < 0.035)
        return 1;
    if (n <= 140 || (n <= 100_000 && n * distance ** 1.5 <= 1.4))
        return clip(1 - matrixDistribution(n, distance));
    return clip(1 - expandedDistribution(n, distance));
}
/**
 * One-sided tail P(D⁺ ≥ distance), the sum of Z. W. Birnbaum and F. H. Tingey (1951), each term written as a
 * binomial probability. Beyond a million rows the expansion of U. R. Maag and G. Dicaire (1971).
 */
function oneSidedTail(n, distance) {
    if (n > 1_000_000)
        return Math.exp(-((6 * n * distance + 1) ** 2) / (18 * n));
    let sum = 0;
    for (let j = Math.floor(n * (1 - distance)); j >= 0; j--) {
        const probability = distance + j / n;
        if (probability <= 1)
            sum += (binomialDensity(j, n, probability) * distance) / probability;
    }
    return sum;
}
/** P(D < distance) by powers of Durbin's matrix: G. Marsaglia, W. W. Tsang, J. Wang (2003). Exact. */
function matrixDistribution(n, distance) {
    const k = Math.floor(n * distance) + 1;
    const size = 2 * k - 1;
    const h = k - n * distance;
    const step = new Float64Array(size * size);
    for (let row = 0; row < size; row++) {
        for (let column = 0; column <= Math.min(size - 1, row + 1); column++)
            step[row * size + column] = 1;
    }
    for (let i = 0; i < size; i++) {
        step[i * size] -= h ** (i + 1);
        step[(size - 1) * size + i] -= h ** (size - i);
    }
    if (2 * h > 1)
        step[(size - 1) * size] += (2 * h - 1) ** size;
    for (let row = 0; row < size; row++) {
        let factorial = 1;
        for (let column = row; column >= 0; column--) {
            factorial *= row - column + 1;
            step[row * size + column] /= factorial;
        }
    }
    const { values, exponent } = matrixPower(step, size, n);
    let probability = values[(k - 1) * size + k - 1];
    let scale = exponent;
    for (let i = 1; i <= n; i++) {
        probability *= i / n;
        if (probability < 1e-140) {
            probability *= 1e140;
            scale -= 140;
        }
    }
    return probability * 10 ** scale;
}
/** The matrix to a power, as values times 10^exponent. */
function matrixPower(matrix, size, power) {
    if (power === 1)
        return { values: matrix, exponent: 0 };
    const half = matrixPower(matrix, size, Math.floor(power / 2));
    let values = multiply(half.values, half.values, size);
    let exponent = 2 * half.exponent;
    if (power % 2 === 1)
        values = multiply(values, matrix, size);
    if (values[(size >> 1) * size + (size >> 1)] > 1e140) {
        for (let i = 0; i < values.length; i++)
            values[i] *= 1e-140;
        exponent += 140;
    }
    return { values, exponent };
}
function multiply(a, b, size) {
    const product = new Float64Array(size * size);
    for (let row = 0; row < size; row++) {
        for (let inner = 0; inner < size; inner++) {
            const factor = a[row * size + inner];
            if (factor === 0)
                continue;
            for (let column = 0; column < size; column++) {
                product[row * size + column] += factor * b[inner * size + column];
            }
        }
    }
    return product;
}
/** P(D < distance) by the expansion of W. Pelz and I. J. Good (1976) in powers of 1/√n, up to n^−3/2. */
function expandedDistribution(n, distance) {
    const z = Math.sqrt(n) * distance;
    const z2 = z * z;
    const z4 = z2 * z2;
    const z6 = z4 * z2;
    const pi2 = Math.PI ** 2;
    const pi4 = pi2 * pi2;
    const pi6 = pi4 * pi2;
    let sum0 = 0;
    let sum1 = 0;
    let sum2 = 0;
    let sum3 = 0;
    let even2 = 0;
    let even3 = 0;
    for (let k = Math.ceil((16 * z) / Math.PI); k > 0; k--) {
        const odd2 = (2 * k - 1) ** 2;
        const odd4 = odd2 * odd2;
        const weight = Math.exp((-pi2 * odd2) / (8 * z2));
        sum0 += weight;
        sum1 += weight * ((pi2 * odd2) / 4 - z2);
        sum2 +=
            weight * (6 * z6 + 2 * z4 + ((2 * z4 - 5 * z2) * pi2 * odd2) / 4 + (pi4 * (1 - 2 * z2) * odd4) / 16);
        sum3 +=
            weight *
                (-30 * z6 -
                    90 * z4 * z4 +
                    (pi2 * (135 * z4 - 96 * z6) * odd2) / 4 +
                    (pi4 * (212 * z4 - 60 * z2) * odd4) / 16 +
                    (pi6 * (5 - 30 * z2) * odd2 * odd4) / 64);
        const k2 = k * k;
        const evenWeight = Math.exp((-pi2 * k2) / (2 * z2));
        even2 += k2 * evenWeight;
        even3 += (3 * z2 - pi2 * k2) * k2 * evenWeight;
    }
    const term0 = sum0 / z;
    const term1 = sum1 / (6 * z4);
    const term2 = sum2 / (72 * z6 * z) - (pi2 * even2) / (36 * z2 * z);
    const term3 = sum3 / (6480 * z4 * z6) + (pi2 * even3) / (216 * z6);
    return Math.sqrt(2 * Math.PI) * (term0 + term1 / Math.sqrt(n) + term2 / n + term3 / n ** 1.5);
}
function clip(probability) {
    return Math.min(1, Math.max(0, probability));
}

;// CONCATENATED MODULE: ./build/shared/src/drift/tests/ks.js

/** Kolmogorov–Smirnov: the largest distance between both distribution functions. */
const ks = {
    name: 'ks',
    label: 'Kolmogorov–Smirnov distance',
    effectName: 'ks_statistic',
    // Five rows in a hundred on the other side of some value; a normal column moved by an eighth of a deviation.
    effectThreshold: 0.05,
    runs: 'automatic',
    hasPValue: true,
    kinds: ['numeric'],
    compare(comparison) {
        if (comparison.kind !== 'numeric')
            return null;
        const distance = ksStatistic(comparison.reference, comparison.current);
        const pValue = ksPValue(distance, comparison.reference.count, comparison.current.length);
        return { statistics: { ks_statistic: distance, ks_p_value: pValue }, effect: distance, pValue };
    },
};
/**
 * The two-sample Kolmogorov–Smirnov statistic, sup |F − G|. From rows it is exact (scipy.stats.ks_2samp). From a
 * profile it is the smallest distance that the profile allows: never above the exact value and less than 1/256
 * and twice the quantiles' error below it, so that a test built on it errs on the quiet side.
 * @param current present values, ascending; at least one.
 */
function ksStatistic(reference, current) {
    const { knots, atLeast, atMost } = reference;
    const count = current.length;
    let distance = 0;
    let knot = 0;
    let row = 0;
    // Both functions are constant between two neighbouring values of either, so it is enough to look at each.
    while (knot < knots.length || row < count) {
        const value = row >= count || (knot < knots.length && knots[knot] <= current[row]) ? knots[knot] : current[row];
        while (knot < knots.length && knots[knot] <= value)
            knot++;
        while (row < count && current[row] <= value)
            row++;
        const share = row / count;
        const least = knot === 0 ? 0 : atLeast[knot - 1];
        const most = knot === 0 ? 0 : atMost[knot - 1];
        if (share - most > distance)
            distance = share - most;
        if (least - share > distance)
            distance = least - share;
    }
    return distance;
}
/**
 * The asymptotic p-value of the two-sample statistic, as scipy.stats.ks_2samp(method="asymp"): that of a single
 * sample of n·m/(n + m) values. With ties it is above the true level.
 */
function ksPValue(distance, referenceCount, currentCount) {
    const rows = roundHalfToEven((referenceCount * currentCount) / (referenceCount + currentCount));
    return kolmogorovTail(Math.max(1, rows), distance);
}
/** As numpy.round. */
function roundHalfToEven(value) {
    const floor = Math.floor(value);
    if (value - floor !== 0.5)
        return Math.round(value);
    return floor % 2 === 0 ? floor : floor + 1;
}

;// CONCATENATED MODULE: ./build/shared/src/drift/tests/l-infinity.js


/**
 * L-infinity: the largest change of a single category's share. Where one category of many has changed it is seen
 * sooner than by `chi2`, which spreads its attention over all of them.
 */
const lInfinity = {
    name: 'l-infinity',
    label: 'largest change of one category',
    effectName: 'l_infinity',
    effectThreshold: 0.05,
    runs: 'automatic',
    hasPValue: true,
    kinds: ['categorical'],
    compare(comparison) {
        if (comparison.kind !== 'categorical')
            return null;
        const value = lInfinityDistance(comparison);
        return { statistics: { l_infinity: value }, effect: value, pValue: mostChangedPValue(comparison) };
    },
};
/** max |p − q| over categories. Against a profile only over those it names: never above the exact value. */
function lInfinityDistance({ shares, otherCell }) {
    let largest = 0;
    for (let i = 0; i < shares.reference.length; i++) {
        if (i !== otherCell)
            largest = Math.max(largest, Math.abs(shares.current[i] - shares.reference[i]));
    }
    return largest;
}
/**
 * Fisher's exact p-value of the category that changed the most, times the number of categories (Bonferroni). Rare
 * categories are put together.
 * @returns null if there is nothing to compare.
 */
function mostChangedPValue(comparison) {
    const cells = categoryCells(comparison);
    if (cells.length < 2)
        return null;
    let least = 1;
    for (const cell of cells) {
        const pValue = fisherDifferent({
            referenceMarked: cell.reference,
            referenceRows: comparison.referenceRows - comparison.referenceMissing,
            currentMarked: cell.current,
            currentRows: comparison.currentRows - comparison.currentMissing,
        });
        least = Math.min(least, pValue);
    }
    // Of two cells each is the other's complement: one test.
    return Math.min(1, least * (cells.length === 2 ? 1 : cells.length));
}

;// CONCATENATED MODULE: ./build/shared/src/drift/tests/missing-rate.js

/** Missing rate: the share of rows without a value, by Fisher's exact test. */
const missingRate = {
    name: 'missing-rate',
    label: 'change of the missing rate',
    effectName: 'missing_rate_change',
    // Two rows in a hundred.
    effectThreshold: 0.02,
    runs: 'always',
    hasPValue: true,
    kinds: ['numeric', 'categorical', 'empty'],
    compare({ referenceRows, referenceMissing, currentRows, currentMissing }) {
        const before = referenceMissing / referenceRows;
        const now = currentMissing / currentRows;
        // Where neither side or all of both is missing, no other outcome was possible: nothing is tested.
        const missing = referenceMissing + currentMissing;
        const testable = missing > 0 && missing < referenceRows + currentRows;
        return {
            statistics: {
                missing_rate_reference: before,
                missing_rate_current: now,
                missing_rate_change: now - before,
            },
            effect: Math.abs(now - before),
            pValue: testable
                ? fisherDifferent({
                    referenceMarked: referenceMissing,
                    referenceRows,
                    currentMarked: currentMissing,
                    currentRows,
                })
                : null,
        };
    },
};

;// CONCATENATED MODULE: ./build/shared/src/drift/tests/new-categories.js

/**
 * New categories: the share of current rows in categories that the reference does not know by name, beyond what is
 * to be expected. An honest batch has some too: a profile leaves rare categories unnamed, and no reference has drawn
 * them all. Vanished categories are counted, not tested: `chi2` sees them.
 */
const newCategories = {
    name: 'new-categories',
    label: 'share of rows in new categories beyond the expected',
    effectName: 'new_category_excess',
    // Two rows in a hundred.
    effectThreshold: 0.02,
    runs: 'always',
    hasPValue: true,
    kinds: ['categorical'],
    compare(comparison) {
        if (comparison.kind !== 'categorical')
            return null;
        const { reference, referenceCounts, currentCounts, otherCell, shares } = comparison;
        const referencePresent = comparison.referenceRows - comparison.referenceMissing;
        const currentPresent = comparison.currentRows - comparison.currentMissing;
        const newRows = comparison.newCategories.reduce((sum, [, rows]) => sum + rows, 0);
        const share = newRows / currentPresent;
        const expected = reference.expectedNewRows / referencePresent;
        let vanished = 0;
        let vanishedShare = 0;
        for (let i = 0; i < referenceCounts.length; i++) {
            if (i === otherCell || currentCounts[i] > 0 || referenceCounts[i] === 0)
                continue;
            vanished++;
            vanishedShare += shares.reference[i];
        }
        return {
            statistics: {
                new_categories: comparison.newCategories.length,
                new_category_share: share,
                new_category_share_expected: expected,
                new_category_excess: share - expected,
                vanished_categories: vanished,
                vanished_category_share: vanishedShare,
            },
            effect: Math.max(0, share - expected),
            pValue: newRowsPValue(reference, referencePresent, newRows, currentPresent),
        };
    },
};
/**
 * Fisher's exact test, one-sided, of the new rows against the expected ones. Where the expectation varies more than
 * a count of rows does, the reference is worth that many times fewer rows.
 * @returns null if there are neither new rows nor any to expect.
 */
function newRowsPValue({ expectedNewRows, expectedNewSpread }, referencePresent, newRows, currentPresent) {
    if (newRows + expectedNewRows === 0)
        return null;
    const variance = expectedNewRows * (1 - expectedNewRows / referencePresent);
    const worth = expectedNewSpread > 0 ? variance / (variance + expectedNewSpread) : 1;
    const referenceRows = Math.max(1, Math.floor(referencePresent * worth));
    return fisherMore({
        referenceMarked: Math.min(referenceRows, Math.ceil(expectedNewRows * worth)),
        referenceRows,
        currentMarked: newRows,
        currentRows: currentPresent,
    });
}

;// CONCATENATED MODULE: ./build/shared/src/drift/tests/psi.js

/** Population stability index, over the reference's deciles or over categories. */
const psi = distanceOfShares({ name: 'psi', label: 'population stability index', statistic: 'psi' }, populationStabilityIndex);
/** Smaller shares count as this much, so that an empty bin does not make the index infinite. */
const leastShare = 1e-4;
/** Σ (p − q) ln(p/q), natural logarithm, shares floored at 1e-4 and not scaled again. */
function populationStabilityIndex({ reference, current }) {
    let sum = 0;
    for (let i = 0; i < reference.length; i++) {
        const q = Math.max(leastShare, reference[i]);
        const p = Math.max(leastShare, current[i]);
        sum += (p - q) * Math.log(p / q);
    }
    return sum;
}

;// CONCATENATED MODULE: ./build/shared/src/drift/tests/rank-sum.js

/**
 * Mann–Whitney (Wilcoxon rank sum): whether current values tend to be larger or smaller than the reference's. It
 * sees a shift of the whole column in half the rows that Kolmogorov–Smirnov needs, and nothing else.
 */
const rankSum = {
    name: 'rank-sum',
    label: 'shift in rank',
    effectName: 'rank_shift',
    // A normal column moved by an eighth of a deviation.
    effectThreshold: 0.035,
    runs: 'automatic',
    hasPValue: true,
    kinds: ['numeric'],
    compare(comparison) {
        if (comparison.kind !== 'numeric')
            return null;
        const shift = rankShift(comparison.reference, comparison.current);
        const pValue = rankSumPValue(shift, comparison.reference.count, comparison.current.length);
        return {
            statistics: { rank_shift: shift, rank_sum_p_value: pValue },
            effect: Math.abs(shift),
            pValue,
        };
    },
};
/**
 * P(current > reference) + ½ P(current = reference) − ½, between −½ and ½: U/(n·m) − ½ with U of
 * scipy.stats.mannwhitneyu(current, reference). From a profile it is the value nearest to zero that the profile
 * allows: less than 1/256 and twice the quantiles' error from the exact one.
 * @param current present values, ascending; at least one.
 */
function rankShift(reference, current) {
    const { knots, atLeast, atMost } = reference;
    let below = 0;
    let upTo = 0;
    let least = 0;
    let most = 0;
    for (let row = 0; row < current.length; row++) {
        while (below < knots.length && knots[below] < current[row])
            below++;
        while (upTo < knots.length && knots[upTo] <= current[row])
            upTo++;
        least += (below === 0 ? 0 : atLeast[below - 1]) + (upTo === 0 ? 0 : atLeast[upTo - 1]);
        most += (below === 0 ? 0 : atMost[below - 1]) + (upTo === 0 ? 0 : atMost[upTo - 1]);
    }
    const lowest = least / (2 * current.length) - 0.5;
    const highest = most / (2 * current.length) - 0.5;
    if (lowest > 0)
        return lowest;
    return Math.min(highest, 0);
}
/**
 * Two-sided p-value by the normal approximation without the correction for ties, which would only shrink the
 * variance: with ties it is above the true level, all the more so where one value is most of a column and the
 * approximation itself would be poor.
 */
function rankSumPValue(shift, referenceCount, currentCount) {
    const variance = (referenceCount + currentCount + 1) / (12 * referenceCount * currentCount);
    return normalTails(shift / Math.sqrt(variance));
}

;// CONCATENATED MODULE: ./build/shared/src/drift/tests/wasserstein.js

/** Wasserstein (earth mover's) distance: how far the values had to be moved on average. */
const wasserstein = {
    name: 'wasserstein',
    label: 'Wasserstein distance in standard deviations of the reference',
    effectName: 'wasserstein_over_std',
    effectThreshold: 0.1,
    runs: 'chosen',
    hasPValue: false,
    kinds: ['numeric'],
    compare(comparison) {
        if (comparison.kind !== 'numeric')
            return null;
        const distance = wassersteinDistance(comparison.reference, comparison.current);
        const overDeviation = finite(distance / comparison.reference.standardDeviation);
        return {
            statistics: { wasserstein: finite(distance), wasserstein_over_std: overDeviation },
            effect: overDeviation,
            pValue: null,
        };
    },
};
/**
 * The first Wasserstein distance ∫ |F − G|, in the unit of the values. From rows it is exact
 * (scipy.stats.wasserstein_distance). From a profile the reference is taken to run straight between neighbouring
 * quantiles, which errs by at most (maximum − minimum) · (1/512 + the quantiles' error).
 * @param current present values, ascending; at least one.
 */
function wassersteinDistance(reference, current) {
    return reference.exact
        ? betweenSamples(reference.knots, current)
        : betweenQuantilesAndSample(reference.knots, current);
}
function betweenSamples(a, b) {
    let sum = 0;
    let i = 0;
    let j = 0;
    let previous = Math.min(a[0], b[0]);
    while (i < a.length || j < b.length) {
        const value = j >= b.length || (i < a.length && a[i] <= b[j]) ? a[i] : b[j];
        if (value > previous)
            sum += Math.abs(i / a.length - j / b.length) * (value - previous);
        previous = value;
        while (i < a.length && a[i] === value)
            i++;
        while (j < b.length && b[j] === value)
            j++;
    }
    return sum;
}
/** ∫ |Q(u) − P(u)| du over both quantile functions, Q straight between its knots and P constant between rows. */
function betweenQuantilesAndSample(quantiles, current) {
    const steps = quantiles.length - 1;
    const rows = current.length;
    let sum = 0;
    let from = 0;
    let step = 0;
    let row = 0;
    while (step < steps && row < rows) {
        // Compared as whole numbers, so that ends that coincide do.
        const stepEnd = (step + 1) * rows;
        const rowEnd = (row + 1) * steps;
        const to = Math.min(stepEnd, rowEnd) / (steps * rows);
        const slope = (quantiles[step + 1] - quantiles[step]) * steps;
        const start = quantiles[step] + slope * (from - step / steps) - current[row];
        const end = quantiles[step] + slope * (to - step / steps) - current[row];
        sum += absoluteArea(start, end) * (to - from);
        from = to;
        if (stepEnd <= rowEnd)
            step++;
        if (rowEnd <= stepEnd)
            row++;
    }
    return sum;
}
/** Mean of |y| over a straight line from `start` to `end`. */
function absoluteArea(start, end) {
    if (start * end >= 0)
        return Math.abs(start + end) / 2;
    return (start * start + end * end) / (2 * (Math.abs(start) + Math.abs(end)));
}

;// CONCATENATED MODULE: ./build/shared/src/drift/registry.js













/** Every test, in the order of reports. */
const driftTests = [
    ks,
    rankSum,
    wasserstein,
    chi2,
    totalVariation,
    lInfinity,
    psi,
    js,
    hellinger,
    missingRate,
    newCategories,
];
/**
 * The names of the tests that were chosen.
 * @throws ConfigurationError if there is no test of a name.
 */
function chosenTests(choice) {
    if (choice === 'auto')
        return new Set();
    const names = driftTests.map((test) => test.name);
    for (const name of choice) {
        if (names.includes(name))
            continue;
        throw new errors/* ConfigurationError */.j1(`There is no drift test "${name}". ${(0,nearest/* suggestName */.S)(name, names)}`, {
            location: { key: 'monitor.tests' },
            hint: `Write auto, or a list of: ${names.join(', ')}.`,
        });
    }
    return new Set(choice);
}
/** The test whose p-value judges effects that have none of their own. */
function significanceTest(kind) {
    return kind === 'numeric' ? ks.name : chi2.name;
}

;// CONCATENATED MODULE: ./build/shared/src/drift/judge-column.js


/** Present values below which two distributions are not compared: too few to tell anything but a landslide. */
const leastPresentValues = 10;
/** Runs every test on a column and selects those that decide. */
function compareColumn(name, type, comparison, chosen) {
    const results = new Map();
    for (const test of driftTests) {
        const result = test.compare(comparison);
        if (result !== null)
            results.set(test, result);
    }
    const present = Math.min(comparison.referenceRows - comparison.referenceMissing, comparison.currentRows - comparison.currentMissing);
    const enoughValues = comparison.kind !== 'empty' && present >= leastPresentValues;
    return {
        name,
        type,
        comparison,
        statistics: Object.assign({}, ...[...results.values()].map((result) => result.statistics)),
        judging: [...results.keys()].filter((test) => decides(test)).flatMap((test) => judging(test)),
        enoughValues,
    };
    function decides(test) {
        if (test.runs === 'always')
            return true;
        // Dates move on by themselves.
        if (!enoughValues || type === 'date' || type === 'timestamp')
            return false;
        const wanted = [...results].filter(([test, result]) => chosen.has(test.name) && result.effect !== null);
        const choice = wanted.filter(([test]) => test.runs !== 'always');
        return choice.length > 0 ? choice.some(([one]) => one === test) : test.runs === 'automatic';
    }
    function judging(test) {
        const result = results.get(test);
        const source = test.hasPValue || comparison.kind === 'empty' ? test.name : significanceTest(comparison.kind);
        const pValue = [...results].find(([one]) => one.name === source)?.[1].pValue ?? null;
        return pValue === null || result.effect === null ? [] : [{ test, effect: result.effect, source, pValue }];
    }
}
/**
 * Decides on a column.
 * @param adjusted the p-value of each source, corrected for the whole check.
 */
function judgeColumn(column, adjusted, threshold) {
    const found = column.judging.filter(({ test, effect, source }) => adjusted.get(source) <= threshold && effect >= test.effectThreshold);
    const decisive = mostCertain(found.length > 0 ? found : column.judging, adjusted);
    const drift = {
        type: column.type,
        statistics: { ...column.statistics },
        test: decisive?.test.name ?? null,
        p_value: decisive?.pValue ?? null,
        adjusted_p_value: decisive ? adjusted.get(decisive.source) : null,
        threshold,
        effect_name: decisive?.test.effectName ?? null,
        effect: decisive?.effect ?? null,
        effect_threshold: decisive?.test.effectThreshold ?? null,
    };
    if (found.length > 0)
        return { ...drift, drifted: 'true', reason: driftReason(column, decisive, adjusted) };
    const { currentMissing, currentRows, referenceMissing, referenceRows } = column.comparison;
    if (currentMissing === currentRows && referenceMissing === referenceRows) {
        return { ...drift, drifted: 'false', reason: 'No value is present on either side.' };
    }
    if (column.comparison.kind === 'empty' && column.comparison.sensitive) {
        return {
            ...drift,
            drifted: 'false',
            reason: 'Its values are sensitive and not in the profile: only the missing rate is judged, and it has not changed enough.',
        };
    }
    if (!column.enoughValues) {
        const side = referenceRows - referenceMissing < leastPresentValues ? 'reference' : 'current data';
        const present = side === 'reference' ? referenceRows - referenceMissing : currentRows - currentMissing;
        return {
            ...drift,
            drifted: 'unknown',
            reason: `The ${side} has ${present} present values; ${leastPresentValues} are needed.`,
        };
    }
    return { ...drift, drifted: 'false', reason: noDriftReason(column, decisive, adjusted, threshold) };
}
/** The smallest p-value; among equals the first in the order of the registry. */
function mostCertain(judging, adjusted) {
    return [...judging].sort((a, b) => adjusted.get(a.source) - adjusted.get(b.source))[0];
}
function driftReason(column, { test, effect, source }, adjusted) {
    const { comparison } = column;
    const measured = `${sentenceStart(test.label)} ${judge_column_short(effect)} (${judge_column_short(test.effectThreshold)} matters), adjusted p ${shortP(adjusted.get(source))}`;
    if (test.name === 'missing-rate') {
        const before = percent(comparison.referenceMissing / comparison.referenceRows);
        const now = percent(comparison.currentMissing / comparison.currentRows);
        return `Missing in ${now} of the rows, before in ${before}: adjusted p ${shortP(adjusted.get(source))}.`;
    }
    if (test.name === 'new-categories' && comparison.kind === 'categorical') {
        // Rare categories can point at a person, so they are counted but not named.
        const named = comparison.newCategories
            .filter(([, rows]) => rows >= profile_profile/* leastNamedCategoryRows */.gW)
            .slice(0, 3)
            .map(([name]) => JSON.stringify(name));
        return named.length > 0 ? `${measured}; among them ${named.join(', ')}.` : `${measured}.`;
    }
    return `${measured}.`;
}
function noDriftReason(column, decisive, adjusted, threshold) {
    if (column.type === 'date' || column.type === 'timestamp') {
        return 'Dates move on by themselves: only the missing rate is judged, and it has not changed enough.';
    }
    if (decisive === undefined || column.judging.every(({ test }) => test.runs === 'always')) {
        return column.statistics.total_variation === 0 && !hasUnnamed(column.comparison)
            ? 'There is a single value on both sides: nothing differs.'
            : 'Its categories are too rare to be compared: only new categories and the missing rate are judged, and neither has changed enough.';
    }
    const adjustedP = adjusted.get(decisive.source);
    const { test, effect } = decisive;
    if (adjustedP > threshold)
        return `No more than chance: adjusted p ${shortP(adjustedP)}.`;
    return `More than chance (adjusted p ${shortP(adjustedP)}), but too small to matter: ${test.label} ${judge_column_short(effect)}, below ${judge_column_short(test.effectThreshold)}.`;
}
/** Whether some of the categories are known by their number only. */
function hasUnnamed(comparison) {
    return comparison.kind === 'categorical' && comparison.otherCell >= 0;
}
function sentenceStart(text) {
    return text[0].toUpperCase() + text.slice(1);
}
function percent(share) {
    return `${judge_column_short(100 * share)} %`;
}
function judge_column_short(value) {
    return String(Number(value.toPrecision(3)));
}
function shortP(value) {
    return value < 1e-12 ? '< 1e-12' : `= ${Number(value.toPrecision(2))}`;
}

;// CONCATENATED MODULE: ./build/shared/src/drift/check.js







/**
 * Rows of either side below which nothing is judged. At 50 rows the check sees landslides only; what it does not
 * see it must not call "no drift" with fewer still.
 */
const defaultMinimumRows = 50;
/**
 * Compares current data with what a model learned from. Each column is tested for its distribution, its missing
 * rate and its new categories. It has drifted if a p-value, corrected over all columns and tests (Holm), is at
 * most the false-alarm rate, and the change is large enough to matter. A column that the current data lacks or
 * that changed its type has drifted without a test.
 * @throws ConfigurationError for an unknown column or test, or a setting out of range.
 */
function checkDrift(reference, current, options) {
    const { falseAlarmRate, minimumRows = defaultMinimumRows } = options;
    checkOptions(falseAlarmRate, minimumRows);
    const chosen = chosenTests(options.tests ?? 'auto');
    const names = columnsToCheck(reference, options.columns);
    const rows = { reference: referenceRows(reference), current: current.rows };
    const tooFew = tooFewRows(rows, minimumRows);
    const judged = new Map();
    const compared = [];
    for (const name of names) {
        const column = referenceColumn(reference, name);
        const now = current.columns.get(name);
        if (current.rows === 0) {
            judged.set(name, untested(column.type, falseAlarmRate, 'unknown', tooFew));
        }
        else if (now === undefined) {
            const reason = 'The current data has no such column.';
            judged.set(name, untested(column.type, falseAlarmRate, 'true', reason));
        }
        else {
            const match = matchColumn(column, now);
            if (match.comparable)
                compared.push(compareColumn(name, column.type, match.comparison, chosen));
            else
                judged.set(name, untested(column.type, falseAlarmRate, 'true', match.reason));
        }
    }
    if (tooFew === null) {
        for (const [name, drift] of judgeTogether(compared, falseAlarmRate))
            judged.set(name, drift);
    }
    else {
        for (const { name, type, statistics } of compared) {
            judged.set(name, {
                ...untested(type, falseAlarmRate, 'unknown', tooFew),
                statistics: { ...statistics },
            });
        }
    }
    const driftedColumns = names.filter((name) => judged.get(name).drifted === 'true');
    driftedColumns.sort((a, b) => strength(judged.get(b)) - strength(judged.get(a)));
    const unknownColumns = names.filter((name) => judged.get(name).drifted === 'unknown');
    return {
        drifted: driftedColumns.length > 0 ? 'true' : unknownColumns.length > 0 ? 'unknown' : 'false',
        headline: headline(names, driftedColumns, unknownColumns, judged, tooFew),
        rows,
        threshold: falseAlarmRate,
        columns: Object.fromEntries(names.map((name) => [name, judged.get(name)])),
        driftedColumns,
        share: driftedColumns.length / names.length,
        rowsNeeded: rowsNeeded(rows, minimumRows, compared),
    };
}
/** Corrects all p-values of the check together, then decides on each column. */
function judgeTogether(compared, threshold) {
    // Several effects of a column can share one p-value, which is one test.
    const pValues = compared.map(({ judging }) => new Map(judging.map(({ source, pValue }) => [source, pValue])));
    const adjusted = holm(pValues.flatMap((sources) => [...sources.values()]));
    const judged = new Map();
    let next = 0;
    for (const [index, column] of compared.entries()) {
        const own = new Map([...pValues[index].keys()].map((source) => [source, adjusted[next++]]));
        judged.set(column.name, judgeColumn(column, own, threshold));
    }
    return judged;
}
function columnsToCheck(reference, asked) {
    const known = referenceColumns(reference);
    const names = [...new Set(asked ?? known)];
    for (const name of names) {
        if (known.includes(name))
            continue;
        throw new errors/* ConfigurationError */.j1(`The reference has no column "${name}". ${(0,nearest/* suggestName */.S)(name, known)}`, {
            location: { column: name },
            hint: 'Check columns that the reference has, or take a reference that has this column.',
        });
    }
    if (names.length === 0) {
        throw new errors/* ConfigurationError */.j1('There is no column to check.', {
            hint: 'Take a reference with the columns that the model reads.',
        });
    }
    return names;
}
function checkOptions(falseAlarmRate, minimumRows) {
    if (!(falseAlarmRate > 0 && falseAlarmRate < 1)) {
        throw new errors/* ConfigurationError */.j1(`A false-alarm rate of ${falseAlarmRate} is not possible.`, {
            location: { key: 'monitor.false-alarm-rate' },
            hint: 'Write a share above 0 and below 1; 0.01 is one false alarm in a hundred checks.',
        });
    }
    if (!(Number.isInteger(minimumRows) && minimumRows >= 1)) {
        throw new errors/* ConfigurationError */.j1(`A minimum of ${minimumRows} rows is not possible.`, {
            hint: 'Write a whole number from 1.',
        });
    }
}
/** @returns null if both sides have rows enough. */
function tooFewRows(rows, minimumRows) {
    if (rows.current === 0)
        return `The current data has no rows; ${minimumRows} are needed.`;
    if (rows.current < minimumRows)
        return `The current data has ${rows.current} rows; ${minimumRows} are needed.`;
    if (rows.reference < minimumRows)
        return `The reference has ${rows.reference} rows; ${minimumRows} are needed.`;
    return null;
}
/** The current rows that the sparsest column needs, if its reference has values enough. */
function rowsNeeded(rows, minimumRows, compared) {
    let needed = rows.current < minimumRows ? minimumRows : 0;
    for (const { comparison, enoughValues } of compared) {
        const present = comparison.referenceRows - comparison.referenceMissing;
        if (enoughValues || present < leastPresentValues)
            continue;
        needed = Math.max(needed, Math.ceil((leastPresentValues * comparison.referenceRows) / present));
    }
    return needed > rows.current ? needed : null;
}
function untested(type, threshold, drifted, reason) {
    return {
        type,
        statistics: {},
        test: null,
        p_value: null,
        adjusted_p_value: null,
        threshold,
        effect_name: null,
        effect: null,
        effect_threshold: null,
        drifted,
        reason,
    };
}
/** How many times the effect is what matters; a column that is gone or retyped is beyond measure. */
function strength({ effect, effect_threshold: matters }) {
    return effect === null || matters === null ? Number.MAX_VALUE : effect / matters;
}
function headline(names, drifted, unknown, judged, tooFew) {
    const columns = names.length === 1 ? 'the one column' : `${names.length} columns`;
    if (drifted.length > 0) {
        const shown = drifted.slice(0, 5).join(', ');
        const more = drifted.length > 5 ? ` and ${drifted.length - 5} more` : '';
        return `Drift in ${drifted.length} of ${columns}: ${shown}${more}.`;
    }
    if (tooFew !== null)
        return `Unknown whether there is drift. ${tooFew}`;
    if (unknown.length > 0) {
        const reason = judged.get(unknown[0]).reason;
        return `Unknown whether there is drift in ${unknown.length} of ${columns}; first ${unknown[0]}: ${reason}`;
    }
    return `No drift found in ${columns}.`;
}

;// CONCATENATED MODULE: ./build/shared/src/drift/prediction-columns.js

/** Put before the name of a column that holds what the model says, so that no feature has the same name. */
const prefix = 'prediction:';
/**
 * What the model says about the current rows, as columns to check.
 * @param output rows × classes probabilities, or one value a row.
 * @param classes the model's labels; empty for regression.
 * @param names the predictions that the reference knows: labels, or the target's name.
 */
function predictionColumns(output, classes, names) {
    const width = Math.max(1, classes.length);
    const rows = output.length / width;
    return names.map((name) => {
        const k = classes.length === 0 ? 0 : classes.indexOf(name);
        const values = Float64Array.from({ length: rows }, (_, row) => output[row * width + k]);
        return (0,table/* numericColumn */.UK)(prefix + name, 'number', values);
    });
}
/** The profiles of predictions, under the names that `predictionColumns` gives. */
function predictionProfiles(profiles) {
    return Object.fromEntries(Object.entries(profiles).map(([name, profile]) => [prefix + name, profile]));
}

// EXTERNAL MODULE: ./build/shared/src/registry/model-package.js + 3 modules
var model_package = __webpack_require__(76275);
// EXTERNAL MODULE: ./build/shared/src/registry/model-reference.js + 1 modules
var model_reference = __webpack_require__(24597);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./build/actions/drift-check/src/history.js




const entrySchema = schemas/* strictObject */.rej({
    time: iso/* datetime */.w$(),
    run: schemas/* string */.YjP(),
    drifted: schemas/* enum */.k5n(['true', 'false', 'unknown']),
});
/** Checks that are remembered: more than any persistence needs, and few enough to stay small. */
const rememberedChecks = 365;
/** The answers of past checks, kept in the cache so that a persistence such as "2 of 3" can look back. */
class DriftHistory {
    #entries;
    #folder;
    #key;
    #context;
    constructor(entries, folder, key, context) {
        this.#entries = entries;
        this.#folder = folder;
        this.#key = key;
        this.#context = context;
    }
    /**
     * The history of a monitor; empty where there is none. What cannot be read counts as unknown answers, so that an
     * alarm that they might have raised is unknown and not off.
     * @param monitor the name of its artifact: two monitors in one run have two.
     * @param needed how many past answers the persistence looks at.
     */
    static async read(monitor, needed, context) {
        const { platform, stateDirectory } = context;
        const name = encodeURIComponent(monitor);
        const folder = (0,external_node_path_.join)(stateDirectory, 'drift-history', name);
        // The encoded name holds no "@", so that the history of "birds" is not that of "birds-north".
        const prefix = `mlops-drift-history-${name}@`;
        // Entries of the cache never change: each check writes a new one and reads the newest.
        const key = `${prefix}${Date.now()}-${platform.run.runId}`;
        await platform.cache.restore(folder, key, [prefix]);
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'history.json'), 'utf8').catch(() => '[]');
        const entries = parseEntries(text);
        if (entries === null) {
            platform.log.warning('The history of drift checks cannot be read; its answers count as unknown.');
        }
        const unknown = { time: new Date().toISOString(), run: '', drifted: 'unknown' };
        return new DriftHistory(entries ?? Array.from({ length: needed }, () => unknown), folder, key, context);
    }
    /** The answers, the oldest first. */
    answers() {
        return this.#entries.map(({ drifted }) => drifted);
    }
    /** Adds the answer of a run; a second try of the same run replaces its first. */
    add(drifted, run) {
        const last = this.#entries.at(-1);
        if (last && last.run === run && run !== 'local')
            this.#entries.pop();
        this.#entries.push({ time: new Date().toISOString(), run, drifted });
    }
    async write() {
        const entries = this.#entries.slice(-rememberedChecks);
        await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(this.#folder, 'history.json'), `${JSON.stringify(entries, null, 2)}\n`);
        await this.#context.platform.cache.save(this.#folder, this.#key);
    }
}
/** @returns null where the text is no history. */
function parseEntries(text) {
    try {
        return schemas/* array */.YOg(entrySchema).parse(JSON.parse(text));
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/shared/src/report/markdown.js + 2 modules
var markdown = __webpack_require__(52739);
;// CONCATENATED MODULE: ./build/actions/drift-check/src/issue.js


/** GitHub takes 65,536 characters; some are left for the marker. */
const textLimit = 65_000;
/**
 * The one issue about drift that a monitor sees: opened by an alarm, brought up to date by the next, closed when a check
 * finds no drift any more. With `auto` a failure to write it is a warning; with `always` it is returned, for after
 * the result is written.
 * @param monitor the name of its artifact: two monitors of a pipeline have an issue each.
 * @returns the number of the issue if it is open, else null.
 */
async function updateIssue(when, monitor, alarmed, outcome, report, { platform, config }) {
    if (when === 'never')
        return { number: null };
    const marker = `mlops-drift:${encodeURIComponent(monitor).toLowerCase().replaceAll('%', '.')}`;
    const { url } = platform.run;
    const link = url ? { link: { text: 'Run with the whole report', url } } : {};
    const body = (0,markdown/* renderMarkdown */.G)(report, { limit: textLimit, ...link });
    try {
        const known = await platform.issues.find(marker);
        const open = known?.state === 'open' ? known : null;
        if (alarmed === 'true') {
            if (open === null) {
                const which = monitor === `${config.name}-drift` ? '' : ` (${monitor})`;
                const title = `Data drift in ${config.name}${which}`;
                const { number } = await platform.issues.create({ marker, title, body, labels: ['drift'] });
                return { number };
            }
            await platform.issues.update(open.number, { marker, body });
            return { number: open.number };
        }
        // What is unknown does not end an incident.
        if (open === null || alarmed !== 'false' || outcome.drifted !== 'false') {
            return { number: open?.number ?? null };
        }
        await platform.issues.comment(open.number, (0,markdown/* renderMarkdown */.G)(report, { limit: textLimit, ...link }));
        await platform.issues.update(open.number, { marker, state: 'closed' });
        return { number: null };
    }
    catch (error) {
        if (when === 'always')
            return { number: null, error };
        platform.log.warning((0,errors/* describeError */.Uc)(error));
        return { number: null };
    }
}

// EXTERNAL MODULE: ./build/shared/src/report/format.js
var format = __webpack_require__(20089);
;// CONCATENATED MODULE: ./build/actions/drift-check/src/report.js

const answers = {
    true: { text: 'drifted', status: 'fail' },
    false: { text: 'no drift', status: 'pass' },
    unknown: { text: 'unknown', status: 'inconclusive' },
};
/** The report of a drift check: the columns that drifted first, all statistics folded below. */
function driftReport(name, outcome, alarmed, persistence, origin) {
    const drifted = outcome.driftedColumns.map((column) => [column, outcome.columns[column]]);
    const status = outcome.drifted === 'false' ? 'pass' : outcome.drifted === 'unknown' ? 'inconclusive' : 'fail';
    return {
        title: `Data drift of ${name}`,
        status,
        headline: outcome.headline,
        sections: [
            {
                heading: 'Drifted columns',
                blocks: [{ kind: 'table', table: { ...columnTable(drifted), empty: 'None.' } }],
            },
            {
                heading: 'The check',
                blocks: [
                    {
                        kind: 'facts',
                        facts: [
                            ['Compared with', origin],
                            ['Rows of the reference', (0,format/* formatNumber */.ZV)(outcome.rows.reference)],
                            ['Rows now', (0,format/* formatNumber */.ZV)(outcome.rows.current)],
                            ['False-alarm rate of one check', (0,format/* formatPercent */.l9)(outcome.threshold)],
                            ['Alarm', `${answers[alarmed].text} (${persistence} checks)`],
                            ...(outcome.rowsNeeded === null
                                ? []
                                : [
                                    ['Rows needed to judge every column', (0,format/* formatNumber */.ZV)(outcome.rowsNeeded)],
                                ]),
                        ],
                    },
                ],
            },
            {
                heading: 'All columns',
                folded: true,
                blocks: [
                    { kind: 'table', table: columnTable(Object.entries(outcome.columns)) },
                    statisticsTable(outcome),
                ],
            },
        ],
    };
}
function columnTable(columns) {
    return {
        columns: [
            { heading: 'Column' },
            { heading: 'Result' },
            { heading: 'Effect', align: 'right' },
            { heading: 'Adjusted p-value', align: 'right' },
            { heading: 'Why' },
        ],
        rows: columns.map(([name, column]) => [
            name,
            answers[column.drifted],
            column.effect === null ? '' : `${column.effect_name} ${(0,format/* formatNumber */.ZV)(column.effect)}`,
            (0,format/* formatNumber */.ZV)(column.adjusted_p_value),
            column.reason,
        ]),
    };
}
function statisticsTable(outcome) {
    const rows = Object.entries(outcome.columns).flatMap(([name, { statistics }]) => Object.entries(statistics).map(([statistic, value]) => [name, statistic, (0,format/* formatNumber */.ZV)(value)]));
    return {
        kind: 'table',
        table: {
            columns: [{ heading: 'Column' }, { heading: 'Statistic' }, { heading: 'Value', align: 'right' }],
            rows,
        },
    };
}

;// CONCATENATED MODULE: ./build/actions/drift-check/src/stage.js



















const stage_inputs = schemas/* strictObject */.rej({
    reference: inputs/* textInput */._Z.describe('What the data is compared with: production, environment:<name>, release:v1.2.0, a model artifact, or data files.'),
    current: inputs/* textInput */._Z.describe('Path, glob or address of the current data (monitor.current).'),
    issue: (0,inputs/* choiceInput */.ij)(['auto', 'always', 'never'], 'auto').describe('Whether an alarm opens an issue.'),
    'on-drift': (0,inputs/* choiceInput */.ij)(['warn', 'error'], 'warn').describe('What an alarm does to the step.'),
    artifact: inputs/* artifactInput */.Xl.describe('Name of the artifact with the result.'),
});
const outputs = {
    drifted: 'true, false or unknown: this batch.',
    alarm: 'true, false or unknown: after persistence.',
    'drifted-features': 'Names of the drifted columns, as a JSON list, the strongest first.',
    share: 'Drifted columns over all columns.',
    'issue-number': 'Number of the open issue; empty without one.',
    artifact: 'Name of the artifact with the result.',
};
const stage = {
    name: 'drift-check',
    description: 'Compares current data with what the deployed model learned from, and raises an alarm.',
    inputs: stage_inputs,
    outputs,
    async run(given, context) {
        const { config, platform } = context;
        const current = given.current ?? config.monitor.current;
        if (current === undefined) {
            throw new errors/* ConfigurationError */.j1('No current data is configured.', {
                location: { key: 'monitor.current' },
                hint: 'Set monitor.current in mlops.yml, or the input "current".',
            });
        }
        const referenceText = given.reference ?? config.monitor.reference;
        const sources = (0,stage_sources/* openStageSources */.n)(context);
        const compare = isDataFile(referenceText) ? compareWithRows : compareWithModel;
        const compared = await compare(referenceText, current, sources, context).finally(() => sources.close());
        const outcome = checkDrift(compared.reference, compared.current, {
            falseAlarmRate: config.monitor['false-alarm-rate'],
            tests: config.monitor.tests,
        });
        context.signal.throwIfAborted();
        const [needed, of] = config.monitor.persistence.split(' of ').map(Number);
        const monitor = given.artifact ?? `${config.name}-drift`;
        const history = await DriftHistory.read(monitor, of, context);
        history.add(outcome.drifted, platform.run.runId);
        const alarmed = alarm(history.answers(), { needed, of });
        await history.write();
        const report = driftReport(config.name, outcome, alarmed, config.monitor.persistence, compared.origin);
        const artifact = await storeResult(monitor, outcome, context);
        const issue = await updateIssue(given.issue, monitor, alarmed, outcome, report, context);
        const failure = alarmed === 'true' && given['on-drift'] === 'error' ? outcome.headline : undefined;
        if (alarmed === 'true' && failure === undefined)
            platform.log.warning(outcome.headline);
        return {
            outputs: {
                drifted: outcome.drifted,
                alarm: alarmed,
                'drifted-features': JSON.stringify(outcome.driftedColumns),
                share: String(outcome.share),
                'issue-number': issue.number === null ? '' : String(issue.number),
                artifact,
            },
            result: { stage: 'drift-check', alarm: alarmed, ...outcome },
            report,
            ...(failure === undefined ? {} : { failure }),
            ...(issue.error === undefined ? {} : { error: issue.error }),
        };
    },
};
function isDataFile(reference) {
    return (0,source_location/* namesData */.Rx)(reference) && !/^(run|environment|release):/.test(reference);
}
/** The deployed model's profile: features, and what the model says about the current rows. */
async function compareWithModel(referenceText, current, sources, context) {
    const resolved = await (0,model_reference/* resolveModel */.AX)('reference', referenceText, context);
    if (resolved.manifest.task === 'reinforcement') {
        throw new errors/* ConfigurationError */.j1('Drift is of rows, and a policy that learned in an environment has none.', {
            location: { key: 'monitor.reference' },
            hint: 'Log what the policy observes, and name a data file of an earlier time as reference.',
        });
    }
    const profile = await (0,model_package/* readModelProfile */.DC)(resolved.folder);
    const { features, classes } = resolved.manifest;
    const text = features.filter(({ type }) => type === 'text').map(({ name }) => name);
    const rows = await read(current, 'monitor.current', text, sources, context);
    const columns = new Map(rows.columns);
    const referenceColumns = { ...profile.features.columns };
    const answers = (0,command_model/* canAnswer */.P_)(resolved.manifest);
    if (!answers)
        context.platform.log.warning(`Predictions are not watched: ${command_model/* cannotAnswer */.cB}.`);
    if (answers && rows.rows > 0) {
        const model = await (0,model_package/* openModel */.GF)(resolved);
        const names = Object.keys(profile.predictions.columns);
        for (const column of predictionColumns(model.predict(rows), classes, names))
            columns.set(column.name, column);
        Object.assign(referenceColumns, predictionProfiles(profile.predictions.columns));
    }
    return {
        reference: { kind: 'profile', profile: { rows: profile.features.rows, columns: referenceColumns } },
        current: { rows: rows.rows, columns },
        origin: `the training data of ${resolved.origin} (model ${resolved.manifest.id.slice(0, 12)})${answers ? '' : `; features alone, as ${command_model/* cannotAnswer */.cB}`}`,
    };
}
async function compareWithRows(reference, current, sources, context) {
    const rows = await read(reference, 'monitor.reference', [], sources, context);
    const text = [...rows.columns.values()].filter(({ type }) => type === 'text').map(({ name }) => name);
    const { data } = context.config;
    // What was decided, and with which probability, changes with each policy: that is no drift of the context.
    const logged = (0,logged_columns/* loggedColumns */.se)(data, (0,schema/* predictedTask */.II)(context.config));
    const left = [data.target, data.weight, ...(data.id ?? []), ...Object.values(logged ?? {})];
    const columns = new Map([...rows.columns].filter(([name]) => !left.includes(name)));
    return {
        reference: { kind: 'rows', table: { rows: rows.rows, columns } },
        current: await read(current, 'monitor.current', text, sources, context),
        origin: `the rows of ${(0,source_location/* sourceName */.VZ)(reference, 'monitor.reference')}`,
    };
}
function read(source, key, textColumns, sources, context) {
    return (0,stage_sources/* readStageRows */.M)({ source, key, query: context.config.data.query, textColumns, sources }, context);
}
async function storeResult(artifact, outcome, { platform, stateDirectory }) {
    const folder = (0,external_node_path_.join)(stateDirectory, 'drift', artifact);
    await (0,files/* writeDirectoryAtomically */.Sg)(folder, (output) => (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(output, 'drift.json'), `${JSON.stringify(outcome, null, 2)}\n`));
    const stored = await platform.artifacts.upload(artifact, folder, {
        contentDigest: (0,digest/* sha256 */.sc)((0,digest/* canonicalJson */.dj)(outcome)),
        overwrite: true,
    });
    return stored.name;
}


/***/ }),

/***/ 79736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ openStageSources),
  M: () => (/* binding */ readStageRows)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/src/data/sources/open-sources.js
var open_sources = __webpack_require__(45176);
// EXTERNAL MODULE: ./build/shared/src/data/column-types.js
var column_types = __webpack_require__(5606);
// EXTERNAL MODULE: ./build/shared/src/data/database.js + 1 modules
var data_database = __webpack_require__(98293);
// EXTERNAL MODULE: ./build/shared/src/data/run-query.js
var run_query = __webpack_require__(79330);
// EXTERNAL MODULE: ./build/shared/src/data/sources/load-source.js + 2 modules
var load_source = __webpack_require__(31040);
;// CONCATENATED MODULE: ./build/shared/src/data/sources/read-rows.js




/**
 * Reads rows from a source of any kind, through the query where there is one, into memory.
 * @throws ConfigurationError as for the data of a data set.
 */
async function readRows(request) {
    const { source, key, query, sources, log } = request;
    const files = await sources.files(source, key);
    log.info(`Reading ${files.map(({ name }) => name).join(', ')}.`);
    const database = await data_database/* Database */.Wm.open({ ...request.database, directories: [] });
    try {
        const { textColumns, missing } = request;
        const warnings = await (0,load_source/* loadSource */.sh)(database, 'source', files, { key, textColumns, missing });
        for (const warning of warnings)
            log.warning(warning);
        await database.lock();
        if (query !== undefined)
            await (0,run_query/* createFromQuery */.r)(database, 'selected', query, key);
        const table = query === undefined ? 'source' : 'selected';
        const columns = await (0,column_types/* columnsOf */.PL)(database, table);
        return await database.table(`SELECT ${columns.map(column_types/* readable */.HD).join(', ')} FROM ${table}`, columns);
    }
    finally {
        database.close();
    }
}

// EXTERNAL MODULE: ./build/shared/src/platform/native-packages.js
var native_packages = __webpack_require__(3062);
;// CONCATENATED MODULE: ./build/shared/src/action/stage-sources.js




/** The sources of a stage: paths start at its working directory, credentials come from its platform. To be closed. */
function openStageSources(context) {
    const { platform, workingDirectory, repositoryDirectory, stateDirectory, signal } = context;
    return (0,open_sources/* openSources */.H)({
        workingDirectory,
        repositoryDirectory,
        temporaryDirectory: (0,external_node_path_.join)(stateDirectory, 'temporary'),
        secrets: platform.secrets,
        log: platform.log,
        signal,
    });
}
/**
 * Reads rows into memory, as a stage does: missing values as mlops.yml says, DuckDB with the stage's own folder.
 * @throws ConfigurationError as for the data of a data set.
 */
function readStageRows(request, { platform, config, stateDirectory, signal }) {
    return readRows({
        ...request,
        missing: config.data.missing,
        database: {
            load: () => (0,native_packages/* loadDuckDB */.G)(platform),
            temporaryDirectory: (0,external_node_path_.join)(stateDirectory, 'temporary'),
            signal,
        },
        log: platform.log,
    });
}


/***/ }),

/***/ 76690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mf: () => (/* binding */ refuseUnanswering),
/* harmony export */   P_: () => (/* binding */ canAnswer),
/* harmony export */   Py: () => (/* binding */ commandLearner),
/* harmony export */   cB: () => (/* binding */ cannotAnswer),
/* harmony export */   cx: () => (/* binding */ readCommandPredictions),
/* harmony export */   nt: () => (/* binding */ commandFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2503);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57296);
/* harmony import */ var _evaluate_predictions_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73566);
/* harmony import */ var _learners_tasks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93978);







/** The learner's name of a model that a program of the user's made: only that program can load it. */
const commandLearner = 'command';
/** Among the model's files, so that the model id covers the program's answers and not only the files it left. */
const commandPath = 'model/command.json';
const predictionsPath = 'predictions.parquet';
const commandSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('mlops-command/1'),
    command: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()),
    /** SHA-256 over the answers for the test rows, in the order of their ids. */
    predictions: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
});
/** The files that stand for the program in the package. */
function commandFiles(command, predictions) {
    const content = { format: 'mlops-command/1', command, predictions: predictionsDigest(predictions) };
    return new Map([['command.json', Buffer.from(`${JSON.stringify(content, null, 2)}\n`)]]);
}
/** Whether the package's model can answer new rows here. */
function canAnswer(manifest) {
    return manifest.learner.name !== commandLearner;
}
/** Why such a model is not asked, as the end of a sentence. */
const cannotAnswer = 'the model was made by a command, and only its own program can load it';
/**
 * What such a model said of its test rows, as packaged; null where the package holds no predictions (a release leaves
 * them out).
 * @throws InfrastructureError if they are not those that the model id stands for.
 */
async function readCommandPredictions(folder, manifest) {
    if (!manifest.files.some(({ path }) => path === predictionsPath))
        return null;
    const { task, classes, positive } = manifest;
    if ((0,_learners_tasks_js__WEBPACK_IMPORTED_MODULE_5__/* .isUnsupervised */ .sV)(task))
        return null;
    const predictions = await (0,_evaluate_predictions_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readPredictions */ .R_)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, predictionsPath), {
        task,
        classes,
        positive,
        threshold: manifest.threshold ?? 0.5,
    });
    if (predictions.task !== 'classification' && predictions.task !== 'regression')
        return null;
    const parsed = commandSchema.safeParse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, commandPath), 'utf8')));
    if (!parsed.success || parsed.data.predictions !== predictionsDigest(predictions)) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InfrastructureError */ .EN(`The predictions of the model in "${folder}" are not those that its id stands for.`, { hint: 'They were altered after the training. Train the model again.' });
    }
    return predictions;
}
/** @throws ConfigurationError for a model that cannot answer here. */
function refuseUnanswering(manifest) {
    if (canAnswer(manifest))
        return;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`The model cannot be asked: ${cannotAnswer}.`, {
        hint: 'Use what the package holds: its predictions and the files under model/.',
    });
}
/** Covers the rows' ids and answers; not the order of rows or classes, nor columns to slice by. */
function predictionsDigest(predictions) {
    const { rows, ids } = predictions;
    const lines = [];
    for (let row = 0; row < rows; row++) {
        const id = JSON.stringify(ids?.[row] ?? row);
        lines.push(`${id} ${answerText(predictions, row)}`);
    }
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(lines.sort().join('\n')).digest('hex');
}
function answerText(predictions, row) {
    if (predictions.task === 'regression')
        return String(predictions.predicted[row]);
    const { classes, probabilities, predicted } = predictions;
    const label = JSON.stringify(classes[predicted[row]]);
    if (probabilities === null)
        return label;
    const shares = classes
        .map((name, k) => [name, probabilities[row * classes.length + k]])
        // A class that only the reader knows has no share.
        .filter(([, share]) => share > 0)
        .map(([name, share]) => `${JSON.stringify(name)}:${share}`);
    return `${label} ${shares.join(' ')}`;
}


/***/ }),

/***/ 76275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GF: () => (/* binding */ openModel),
  n0: () => (/* binding */ readModelMetrics),
  DC: () => (/* binding */ readModelProfile),
  jS: () => (/* binding */ readRepeats),
  FX: () => (/* binding */ writeModelPackage)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(37428);
// EXTERNAL MODULE: ./build/shared/src/base/digest.js
var digest = __webpack_require__(47163);
// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var base_errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/base/files.js
var files = __webpack_require__(66720);
// EXTERNAL MODULE: ./build/shared/src/command/command-model.js
var command_model = __webpack_require__(76690);
// EXTERNAL MODULE: ./build/shared/src/data/parquet.js
var parquet = __webpack_require__(18514);
// EXTERNAL MODULE: ./build/shared/src/data/profile/profile.js + 1 modules
var profile = __webpack_require__(13581);
// EXTERNAL MODULE: ./build/shared/src/evaluate/predictions-file.js + 3 modules
var predictions_file = __webpack_require__(73566);
// EXTERNAL MODULE: ./build/shared/src/explain/explain-rows.js
var explain_rows = __webpack_require__(2494);
// EXTERNAL MODULE: ./build/shared/src/features/features.js
var features_features = __webpack_require__(29734);
// EXTERNAL MODULE: ./build/shared/src/learners/calibration.js
var calibration = __webpack_require__(49488);
// EXTERNAL MODULE: ./build/shared/src/learners/registry.js
var registry = __webpack_require__(43973);
;// CONCATENATED MODULE: ./build/shared/src/learners/repeats.js

const figure = schemas/* number */.aig().nullable();
const spread = {
    mean: figure,
    /** Of the sample: n − 1 in the denominator; null for one value. */
    std: figure,
    min: figure,
    max: figure,
};
/** What the same training gives with one seed after another: how far a lucky seed is from the rest. */
const repeatsSchema = schemas/* strictObject */.rej({
    format: schemas/* literal */.euz('mlops-repeats/1'),
    /** The first is that of the packaged model, so that no lucky seed is chosen. */
    seeds: schemas/* array */.YOg(schemas/* int */.Whr()).min(1),
    /** Over the test split, by metric; values in the order of the seeds, null where one could not be computed. */
    metrics: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* strictObject */.rej({ values: schemas/* array */.YOg(figure), ...spread })),
});

// EXTERNAL MODULE: ./build/shared/src/registry/manifest.js
var registry_manifest = __webpack_require__(61548);
// EXTERNAL MODULE: ./build/shared/src/learners/tasks.js
var tasks = __webpack_require__(93978);
;// CONCATENATED MODULE: ./build/shared/src/registry/model-bom.js

/** A CycloneDX 1.6 bill of materials of the model (ML-BOM): what it is, and which data it learned from. */
function modelBom(manifest) {
    const dataReference = `dataset:${manifest.datasetId}`;
    return {
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        version: 1,
        // No time: the same model has the same bill of materials. The manifest says when it was made.
        metadata: { component: modelComponent(manifest, dataReference) },
        components: [
            {
                type: 'data',
                'bom-ref': dataReference,
                name: `${manifest.name}-dataset`,
                version: manifest.datasetId,
                data: [{ type: 'dataset', name: manifest.name }],
            },
        ],
        dependencies: [{ ref: `model:${manifest.id}`, dependsOn: [dataReference] }],
    };
}
function modelComponent(manifest, dataReference) {
    return {
        type: 'machine-learning-model',
        'bom-ref': `model:${manifest.id}`,
        name: manifest.name,
        version: manifest.id,
        modelCard: {
            modelParameters: {
                approach: { type: tasks/* taskFacts */.Xi[manifest.task].approach },
                task: manifest.task,
                architectureFamily: manifest.learner.name,
                datasets: [{ ref: dataReference }],
                inputs: manifest.features.map(({ name, type }) => ({ format: `${name}: ${type}` })),
                outputs: [{ format: tasks/* taskFacts */.Xi[manifest.task].answer }],
            },
        },
    };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/shared/src/report/markdown-escape.js
var markdown_escape = __webpack_require__(27103);
;// CONCATENATED MODULE: ./build/shared/src/registry/model-card.js



/** MODEL_CARD.md: Hugging Face metadata, then what the model is, for people. */
function modelCard(manifest, metrics) {
    const { pipelineTag, purpose } = tasks/* taskFacts */.Xi[manifest.task];
    const values = Object.entries(metrics).filter(([, { value }]) => value !== null);
    const metadata = {
        library_name: 'mlops-actions',
        pipeline_tag: pipelineTag,
        tags: ['tabular', ...(pipelineTag === 'other' ? [manifest.task] : []), manifest.learner.name],
        'model-index': [
            {
                name: manifest.name,
                results: [
                    {
                        task: { type: pipelineTag === 'other' ? manifest.task : pipelineTag },
                        dataset: { name: manifest.name, type: 'tabular', split: 'test', revision: manifest.datasetId },
                        metrics: values.map(([name, { value }]) => ({ type: name, value, name })),
                    },
                ],
            },
        ],
    };
    const params = Object.entries(manifest.learner.params).map(([name, value]) => `| ${(0,markdown_escape/* escapeMarkdown */.FV)(name)} | ${(0,markdown_escape/* escapeMarkdown */.FV)(JSON.stringify(value))} |`);
    return `---
${(0,dist/* stringify */.As)(metadata)}---

# ${manifest.name}

${purpose((0,markdown_escape/* escapeMarkdown */.FV)(manifest.target))} with ${manifest.learner.name}.

| | |
|---|---|
| Model | \`${manifest.id}\` |
| Data set | \`${manifest.datasetId}\` |
| Seed | ${manifest.seed} |
| Engine | ${manifest.engine.name} |

## Metrics on the test split

| Metric | Value |
|---|---|
${Object.entries(metrics)
        .map(([name, { value, reason }]) => `| ${name} | ${value === null ? (0,markdown_escape/* escapeMarkdown */.FV)(reason ?? 'none') : value} |`)
        .join('\n')}

## Features

${manifest.features.map(({ name, type }) => `- ${(0,markdown_escape/* escapeMarkdown */.FV)(name)} (${type})`).join('\n')}

## Parameters

| Parameter | Value |
|---|---|
${params.join('\n')}
`;
}

// EXTERNAL MODULE: ./build/shared/src/registry/release-assets.js
var release_assets = __webpack_require__(26616);
;// CONCATENATED MODULE: ./build/shared/src/registry/model-package.js



















/** profile.json of a model package: all that monitoring needs to know of training. */
const modelProfileSchema = schemas/* strictObject */.rej({
    format: schemas/* literal */.euz('mlops-model-profile/1'),
    /** The training split's features. */
    features: profile/* tableProfileSchema */.RX,
    /**
     * What the model said on the test split: by label (of two classes the positive one), by the target's name, by the
     * cluster's number, or as `score`.
     */
    predictions: profile/* tableProfileSchema */.RX,
    /** The training split's target; no column where there is none. */
    target: profile/* tableProfileSchema */.RX,
    /** Classification: how right the model was on the validation split at each level of confidence. */
    calibration: schemas/* array */.YOg(calibration/* calibrationBinSchema */.L).nullable(),
});
/**
 * What turns the learner's numbers into answers. It lies among the model's files, so that the model id covers it:
 * with another threshold it is another model.
 */
const decisionPath = 'model/decision.json';
const modelMetricsSchema = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ value: schemas/* number */.aig().nullable() }));
/** What other seeds gave. */
const repeatsFile = 'repeats.json';
function decisionOf(manifest) {
    const { task, target, classes, positive, threshold } = manifest;
    return { format: 'mlops-decision/1', task, target, classes, positive, threshold };
}
/** Writes a model package into an empty folder. @returns its manifest, with id and files. */
async function writeModelPackage(folder, content) {
    const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
    for (const [path, bytes] of content.files)
        await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, 'model', path), bytes);
    for (const [path, bytes] of content.exports ?? []) {
        await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, 'exports', path), bytes);
    }
    for (const [path, source] of content.copies ?? []) {
        const target = (0,external_node_path_.join)(folder, 'model', path);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
        await (0,promises_.copyFile)(source, target);
    }
    await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, decisionPath), json(decisionOf(content.manifest)));
    await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, 'features.json'), json(content.features));
    const id = (0,registry_manifest/* modelIdOf */.MC)(await (0,registry_manifest/* describeFiles */.LG)(folder));
    await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, 'profile.json'), `${JSON.stringify(content.profile)}\n`);
    await (0,predictions_file/* writePredictions */.id)((0,external_node_path_.join)(folder, 'predictions.parquet'), content.predictions);
    if (content.rowExplanations) {
        await (0,parquet/* writeParquet */.yI)((0,external_node_path_.join)(folder, release_assets/* explanationsFile */.ny), (0,explain_rows/* explanationTable */.S)(content.rowExplanations));
    }
    await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, 'metrics.json'), json(content.metrics));
    if (content.repeats)
        await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, repeatsFile), json(content.repeats));
    for (const [name, value] of content.documents ?? [])
        await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, name), json(value));
    const described = { ...content.manifest, id };
    await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, 'MODEL_CARD.md'), modelCard(described, content.metrics));
    await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, 'bom.json'), json(modelBom(described)));
    const manifest = { ...described, files: await (0,registry_manifest/* describeFiles */.LG)(folder) };
    await (0,registry_manifest/* writeManifest */.HN)(folder, manifest);
    return manifest;
}
/**
 * Loads the model of a package whose files were checked.
 * @throws ConfigurationError for a model that a command made. @throws InfrastructureError if it cannot be read.
 */
async function openModel({ folder, manifest, }) {
    (0,command_model/* refuseUnanswering */.Mf)(manifest);
    const features = features_features/* fittedFeaturesSchema */.D5.safeParse(await readJson(folder, 'features.json'));
    if (!features.success)
        throw unreadable(folder, 'features.json', errors/* prettifyError */.S1(features.error));
    const decision = await readJson(folder, decisionPath);
    if ((0,digest/* canonicalJson */.dj)(decision) !== (0,digest/* canonicalJson */.dj)(decisionOf(manifest))) {
        throw unreadable(folder, decisionPath, 'it says something else than manifest.json');
    }
    const paths = manifest.files
        .map(({ path }) => path)
        .filter((path) => path.startsWith('model/') && path !== decisionPath);
    const predictor = await (0,registry/* loadPredictor */.bu)(folder, manifest.learner.name, paths, features.data);
    return {
        folder,
        manifest,
        features: features.data,
        predictor,
        predict: (table) => predictor.predict(table),
    };
}
/** The profile of a model package that was verified. @throws InfrastructureError if it cannot be read. */
async function readModelProfile(folder) {
    const profile = modelProfileSchema.safeParse(await readJson(folder, 'profile.json'));
    if (profile.success)
        return profile.data;
    throw unreadable(folder, 'profile.json', errors/* prettifyError */.S1(profile.error));
}
/**
 * What the training of a model package that was verified gave with other seeds; null if it was trained once.
 * @throws InfrastructureError if it cannot be read.
 */
async function readRepeats({ folder, manifest, }) {
    if (!manifest.files.some(({ path }) => path === repeatsFile))
        return null;
    const repeats = repeatsSchema.safeParse(await readJson(folder, repeatsFile));
    if (repeats.success)
        return repeats.data;
    throw unreadable(folder, repeatsFile, errors/* prettifyError */.S1(repeats.error));
}
/** The metrics that a model package that was verified was stored with, over its own test rows, by name. */
async function readModelMetrics(folder) {
    const metrics = modelMetricsSchema.safeParse(await readJson(folder, 'metrics.json'));
    if (!metrics.success)
        throw unreadable(folder, 'metrics.json', errors/* prettifyError */.S1(metrics.error));
    return Object.fromEntries(Object.entries(metrics.data).map(([name, { value }]) => [name, value]));
}
async function readJson(folder, name) {
    try {
        return JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(folder, name), 'utf8'));
    }
    catch (cause) {
        throw unreadable(folder, name, (0,base_errors/* messageOf */.bD)(cause), cause);
    }
}
function unreadable(folder, name, why, cause) {
    return new base_errors/* InfrastructureError */.EN(`"${name}" of the model in "${folder}" cannot be read: ${why}.`, {
        hint: 'Train the model again with this version.',
        cause,
    });
}


/***/ })

};
