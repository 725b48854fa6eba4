export const id = 8567;
export const ids = [8567];
export const modules = {

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

/***/ 88567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gaussianMixture: () => (/* binding */ gaussianMixture),
  gaussianMixtureParameters: () => (/* binding */ gaussianMixtureParameters)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/base/random.js
var base_random = __webpack_require__(93096);
// EXTERNAL MODULE: ./build/shared/src/features/dense-matrix.js
var dense_matrix = __webpack_require__(20614);
// EXTERNAL MODULE: ./build/shared/src/learners/anomaly-threshold.js
var anomaly_threshold = __webpack_require__(53835);
// EXTERNAL MODULE: ./build/shared/src/learners/dense-points.js
var dense_points = __webpack_require__(58423);
// EXTERNAL MODULE: ./build/shared/src/learners/kmeans/fitting.js
var fitting = __webpack_require__(42055);
// EXTERNAL MODULE: ./build/shared/src/learners/kmeans/learner.js
var learner = __webpack_require__(86801);
// EXTERNAL MODULE: ./build/shared/src/learners/model-file.js
var model_file = __webpack_require__(63188);
// EXTERNAL MODULE: ./build/shared/src/learners/tasks.js
var tasks = __webpack_require__(93978);
;// CONCATENATED MODULE: ./build/shared/src/learners/gaussian-mixture/mixture.js
/** Numbers that describe a mixture: for BIC. */
function freeParameters({ covariance, width, weights }) {
    const spread = covariance === 'full' ? (width * (width + 1)) / 2 : width;
    return weights.length * (spread + width) + weights.length - 1;
}
/** Bayesian information criterion (Schwarz 1978), smaller is better, as in scikit-learn. */
function bic({ mixture, logLikelihood }, rows) {
    return -2 * logLikelihood * rows + freeParameters(mixture) * Math.log(rows);
}
/** @returns null where a covariance is not positive definite. */
function factorsOf({ covariance, width, weights, covariances }) {
    const size = covariance === 'full' ? width * width : width;
    const factors = [];
    for (let k = 0; k < weights.length; k++) {
        const part = covariances.subarray(k * size, (k + 1) * size);
        const root = covariance === 'full' ? cholesky(part, width) : part.map(Math.sqrt);
        if (root === null)
            return null;
        let logDeterminant = 0;
        for (let j = 0; j < width; j++) {
            const scale = covariance === 'full' ? root[j * width + j] : root[j];
            if (!(scale > 0))
                return null;
            logDeterminant += Math.log(scale);
        }
        const constant = Math.log(weights[k]) - (width / 2) * Math.log(2 * Math.PI) - logDeterminant;
        factors.push({ root, constant });
    }
    return factors;
}
/** Whether the mixture's covariances can be used. */
function isProper(mixture) {
    return factorsOf(mixture) !== null;
}
function cholesky(matrix, width) {
    const root = new Float64Array(width * width);
    for (let i = 0; i < width; i++) {
        for (let j = 0; j <= i; j++) {
            let sum = matrix[i * width + j];
            for (let k = 0; k < j; k++)
                sum -= root[i * width + k] * root[j * width + k];
            if (i !== j)
                root[i * width + j] = sum / root[j * width + j];
            else if (sum > 0)
                root[i * width + i] = Math.sqrt(sum);
            else
                return null;
        }
    }
    return root;
}
/**
 * Probability of each component for each point (rows × components, written into `probabilities`), by the logarithm of
 * a sum of exponentials, which neither overflows nor vanishes.
 * @returns the logarithm of each point's density.
 * @throws RangeError if a covariance is not positive definite: see `isProper`.
 */
function expectation(points, mixture, probabilities) {
    const { values, width, rows } = points;
    const { means, weights, covariance } = mixture;
    const factors = factorsOf(mixture);
    if (factors === null)
        throw new RangeError('A covariance of the mixture is not positive definite.');
    const count = weights.length;
    const density = new Float64Array(rows);
    const solved = new Float64Array(width);
    for (let row = 0; row < rows; row++) {
        const at = row * width;
        let largest = Number.NEGATIVE_INFINITY;
        for (let k = 0; k < count; k++) {
            const { root, constant } = factors[k];
            let square = 0;
            for (let i = 0; i < width; i++) {
                let value = values[at + i] - means[k * width + i];
                if (covariance === 'full') {
                    for (let j = 0; j < i; j++)
                        value -= root[i * width + j] * solved[j];
                    value /= root[i * width + i];
                    solved[i] = value;
                }
                else
                    value /= root[i];
                square += value * value;
            }
            const log = constant - square / 2;
            probabilities[row * count + k] = log;
            if (log > largest)
                largest = log;
        }
        let sum = 0;
        for (let k = 0; k < count; k++)
            sum += Math.exp(probabilities[row * count + k] - largest);
        density[row] = largest + Math.log(sum);
        for (let k = 0; k < count; k++) {
            probabilities[row * count + k] = Math.exp(probabilities[row * count + k] - density[row]);
        }
    }
    return density;
}
/** The mixture that the points are most likely under, given the probabilities of their components. */
function maximisation(points, probabilities, covariance, regularisation) {
    const { values, width, rows } = points;
    const count = probabilities.length / rows;
    const totals = new Float64Array(count).fill(10 * Number.EPSILON);
    const means = new Float64Array(count * width);
    for (let row = 0; row < rows; row++) {
        for (let k = 0; k < count; k++) {
            const p = probabilities[row * count + k];
            if (p === 0)
                continue;
            totals[k] += p;
            for (let j = 0; j < width; j++)
                means[k * width + j] += p * values[row * width + j];
        }
    }
    for (let k = 0; k < count; k++)
        for (let j = 0; j < width; j++)
            means[k * width + j] /= totals[k];
    const size = covariance === 'full' ? width * width : width;
    const covariances = new Float64Array(count * size);
    const centred = new Float64Array(width);
    for (let row = 0; row < rows; row++) {
        for (let k = 0; k < count; k++) {
            const p = probabilities[row * count + k];
            if (p === 0)
                continue;
            for (let j = 0; j < width; j++)
                centred[j] = values[row * width + j] - means[k * width + j];
            const start = k * size;
            for (let i = 0; i < width; i++) {
                const value = p * centred[i];
                if (covariance === 'diag')
                    covariances[start + i] += value * centred[i];
                else
                    for (let j = 0; j <= i; j++)
                        covariances[start + i * width + j] += value * centred[j];
            }
        }
    }
    for (let k = 0; k < count; k++) {
        const start = k * size;
        for (let i = 0; i < width; i++) {
            if (covariance === 'diag') {
                covariances[start + i] = covariances[start + i] / totals[k] + regularisation;
                continue;
            }
            for (let j = 0; j <= i; j++) {
                const value = covariances[start + i * width + j] / totals[k] + (i === j ? regularisation : 0);
                covariances[start + i * width + j] = value;
                covariances[start + j * width + i] = value;
            }
        }
    }
    const all = totals.reduce((sum, total) => sum + total, 0);
    return { covariance, width, weights: totals.map((total) => total / all), means, covariances };
}
/**
 * Expectation-maximisation (Dempster, Laird and Rubin 1977) until the mean log-likelihood changes by less than the
 * tolerance.
 * @param labels the clusters to start from: each point's component, in [0, count).
 */
function fitMixture(points, labels, count, options) {
    const { covariance, regularisation } = options;
    const probabilities = new Float64Array(points.rows * count);
    for (let row = 0; row < points.rows; row++)
        probabilities[row * count + labels[row]] = 1;
    let mixture = maximisation(points, probabilities, covariance, regularisation);
    let logLikelihood = Number.NEGATIVE_INFINITY;
    let converged = false;
    let iteration = 0;
    while (iteration < options.iterations && !converged) {
        iteration++;
        const before = logLikelihood;
        const density = expectation(points, mixture, probabilities);
        logLikelihood = density.reduce((sum, each) => sum + each, 0) / points.rows;
        mixture = maximisation(points, probabilities, covariance, regularisation);
        converged = Math.abs(logLikelihood - before) < options.tolerance;
    }
    const density = expectation(points, mixture, probabilities);
    logLikelihood = density.reduce((sum, each) => sum + each, 0) / points.rows;
    return { mixture, logLikelihood, iterations: iteration, converged };
}

;// CONCATENATED MODULE: ./build/shared/src/learners/gaussian-mixture/learner.js












/** Parameters of `gaussian-mixture`, as users write them under `train.params`. */
const gaussianMixtureParameters = schemas/* strictObject */.rej({
    k: schemas/* union */.KCZ([schemas/* literal */.euz('auto'), schemas/* int */.Whr().min(1).max(1000)])
        .default('auto')
        .describe('Components; auto takes, of 1 to most-clusters (for clusters 2), the number with the smallest BIC.'),
    'most-clusters': schemas/* int */.Whr().min(2).max(100).default(10).describe('Components that k: auto tries at most.'),
    covariance: schemas/* enum */.k5n(['full', 'diag'])
        .default('full')
        .describe('Whether columns of a component may go together (full), or each varies alone (diag).'),
    starts: schemas/* int */.Whr().min(1).max(1000).default(3).describe('Starts from k-means; the likeliest is kept.'),
    iterations: schemas/* int */.Whr().min(1).max(100_000).default(100).describe('Iterations of a start at most.'),
    tolerance: schemas/* number */.aig()
        .positive()
        .default(0.001)
        .describe('A start ends once the mean log-likelihood changes by less.'),
    regularisation: schemas/* number */.aig()
        .min(0)
        .default(1e-6)
        .describe('Added to every variance (of standardised columns), so that none is zero.'),
    contamination: anomaly_threshold/* contamination */.v,
});
const modelSchema = schemas/* strictObject */.rej({
    format: schemas/* literal */.euz('mlops-gaussian-mixture/1'),
    task: schemas/* enum */.k5n(tasks/* unsupervisedTasks */.ad),
    covariance: schemas/* enum */.k5n(['full', 'diag']),
    weights: schemas/* array */.YOg(schemas/* number */.aig().positive().max(1)).min(1).max(1000),
    means: schemas/* array */.YOg(schemas/* array */.YOg(schemas/* number */.aig()).min(1)).min(1),
    covariances: schemas/* array */.YOg(schemas/* array */.YOg(schemas/* number */.aig())).min(1),
});
/** A mixture of normal distributions: clusters by probability, anomalies by low density. */
const gaussianMixture = {
    name: 'gaussian-mixture',
    description: 'A mixture of normal distributions: clusters by probability, anomalies by −log density, on encoded columns.',
    tasks: ['clustering', 'anomaly'],
    params: gaussianMixtureParameters,
    train,
    load: async (files, features) => {
        const { task, covariance, weights, means, covariances } = (0,model_file/* readModelFile */.Gw)(files, modelSchema);
        const width = means[0].length;
        const size = covariance === 'full' ? width * width : width;
        const sound = means.length === weights.length &&
            covariances.length === weights.length &&
            means.every(({ length }) => length === width) &&
            covariances.every(({ length }) => length === size);
        if (!sound)
            throw (0,model_file/* damagedModel */.PZ)('its components differ in size');
        const sum = weights.reduce((total, weight) => total + weight, 0);
        if (Math.abs(sum - 1) > 1e-6)
            throw (0,model_file/* damagedModel */.PZ)(`its weights sum to ${sum} and not to 1`);
        const mixture = {
            covariance,
            width,
            weights: Float64Array.from(weights),
            means: Float64Array.from(means.flat()),
            covariances: Float64Array.from(covariances.flat()),
        };
        if (!isProper(mixture))
            throw (0,model_file/* damagedModel */.PZ)('a covariance is not positive definite');
        (0,dense_points/* checkWidth */.Vs)(features, width);
        return predictorOf(features, mixture, task);
    },
};
function predictorOf(features, mixture, task) {
    const count = mixture.weights.length;
    return {
        membership: 'probability',
        predict(table) {
            const probabilities = new Float64Array(table.rows * count);
            const density = expectation((0,dense_matrix/* encodeDense */._L)(features, table), mixture, probabilities);
            return task === 'clustering' ? probabilities : density.map((log) => -log);
        },
    };
}
async function train({ task, features, train: table, params, seed }, context) {
    const points = (0,dense_points/* pointsToLearnFrom */.xp)(features, table);
    const random = new base_random/* Random */.o(seed);
    const criteria = [];
    let best;
    const { k } = params;
    if (k !== 'auto' && k > points.rows)
        throw (0,learner.tooManyClusters)(k, points.rows);
    const most = k === 'auto' ? Math.min(params['most-clusters'], points.rows - 1) : k;
    for (let count = k === 'auto' ? (task === 'clustering' ? 2 : 1) : k; count <= most; count++) {
        const fit = await bestStart(points, count, params, random, context);
        const criterion = bic(fit, points.rows);
        criteria.push([count, criterion]);
        context.log.progress('Training', count / most, `${count} components: BIC ${criterion.toPrecision(6)}`);
        if (best === undefined || criterion < best.bic)
            best = { fit, bic: criterion };
    }
    if (best === undefined)
        throw (0,learner.tooManyClusters)(2, points.rows);
    const { mixture, logLikelihood, iterations, converged } = best.fit;
    const { width, weights, means, covariances } = mixture;
    const parts = (values) => {
        const size = values.length / weights.length;
        return Array.from(weights, (_, part) => Array.from(values.subarray(part * size, (part + 1) * size)));
    };
    const predictor = predictorOf(features, mixture, task);
    if (!converged) {
        context.log.warning(`The mixture had not settled after ${iterations} iterations; train.params.iterations allows more.`);
    }
    return {
        files: (0,model_file/* writeModelFile */.JV)({
            format: 'mlops-gaussian-mixture/1',
            task,
            covariance: params.covariance,
            weights: Array.from(weights),
            means: parts(means),
            covariances: parts(covariances),
        }),
        predictor,
        history: [],
        bestStep: iterations,
        importance: null,
        engine: 'javascript',
        clusters: task === 'clustering' ? weights.length : null,
        threshold: task === 'anomaly' ? (0,anomaly_threshold/* anomalyThreshold */.X)(predictor.predict(table), params.contamination) : null,
        figures: {
            components: weights.length,
            'encoded columns': width,
            'mean log-likelihood': logLikelihood,
            BIC: best.bic,
            iterations,
        },
        curves: [{ title: 'BIC by number of components', x: 'Components', y: 'BIC', points: criteria }],
    };
}
async function bestStart(points, count, params, random, { signal }) {
    let best;
    for (let start = 0; start < params.starts; start++) {
        await (0,promises_.setImmediate)();
        signal.throwIfAborted();
        const { labels } = (0,fitting/* improveCentres */.T5)(points, (0,fitting/* seedCentres */.qs)(points, count, random), 300);
        const fit = startFrom(points, labels, count, params);
        if (best === undefined || fit.logLikelihood > best.logLikelihood)
            best = fit;
    }
    return best;
}
function startFrom(points, labels, count, params) {
    try {
        return fitMixture(points, labels, count, params);
    }
    catch (cause) {
        if (!(cause instanceof RangeError))
            throw cause;
        throw new errors/* ConfigurationError */.j1(`With ${count} components a covariance has no inverse.`, {
            location: { key: 'train.params.regularisation' },
            hint: 'Raise regularisation (say to 0.001), choose covariance: diag, or fewer components.',
            cause,
        });
    }
}


/***/ }),

/***/ 93978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eq: () => (/* binding */ banditTask),
/* harmony export */   Fd: () => (/* binding */ learningTasks),
/* harmony export */   Xi: () => (/* binding */ taskFacts),
/* harmony export */   ad: () => (/* binding */ unsupervisedTasks),
/* harmony export */   cP: () => (/* binding */ hasLabels),
/* harmony export */   jw: () => (/* binding */ noRows),
/* harmony export */   sV: () => (/* binding */ isUnsupervised),
/* harmony export */   t9: () => (/* binding */ supervisedTasks)
/* harmony export */ });
/* unused harmony export rowTasks */
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57296);

/** Questions with a known answer for each row that is learned from. */
const supervisedTasks = ['classification', 'regression'];
/** Questions about the rows themselves. A target is optional: labels that evaluation alone looks at. */
const unsupervisedTasks = ['clustering', 'anomaly'];
/** What to do, learned from rows that tell what was done and what it earned. */
const banditTask = 'contextual-bandit';
/** The kinds of question that learners answer from rows. */
const rowTasks = [...supervisedTasks, ...unsupervisedTasks, banditTask];
/** All kinds of learning there are; `reinforcement` learns by acting in an environment, without rows. */
const learningTasks = [...rowTasks, 'reinforcement'];
const taskFacts = {
    classification: {
        approach: 'supervised',
        target: 'required',
        algorithm: 'gradient-boosted-trees',
        pipelineTag: 'tabular-classification',
        answer: 'probability of each class',
        purpose: (target) => `Predicts ${target} (classification)`,
    },
    regression: {
        approach: 'supervised',
        target: 'required',
        algorithm: 'gradient-boosted-trees',
        pipelineTag: 'tabular-regression',
        answer: 'number',
        purpose: (target) => `Predicts ${target} (regression)`,
    },
    clustering: {
        approach: 'unsupervised',
        target: 'optional',
        algorithm: 'kmeans',
        pipelineTag: 'other',
        answer: 'distance to, or probability of, each cluster',
        purpose: () => 'Puts rows into clusters',
    },
    anomaly: {
        approach: 'unsupervised',
        target: 'optional',
        algorithm: 'isolation-forest',
        pipelineTag: 'other',
        answer: 'anomaly score, larger for stranger rows',
        purpose: () => 'Finds anomalous rows',
    },
    'contextual-bandit': {
        approach: 'reinforcement-learning',
        target: 'none',
        algorithm: banditTask,
        pipelineTag: 'reinforcement-learning',
        answer: 'probability of taking each action',
        purpose: () => 'Chooses an action for each row, learned from logged decisions',
    },
    reinforcement: {
        approach: 'reinforcement-learning',
        target: 'none',
        algorithm: 'ppo',
        pipelineTag: 'reinforcement-learning',
        answer: 'a number for each action; the largest is the one to take',
        purpose: () => 'Acts in an environment, learned',
    },
};
/** Whether the task is learned without answers. */
function isUnsupervised(task) {
    return unsupervisedTasks.includes(task);
}
/** Whether a target of this task holds labels, which are text as written, and not numbers. */
function hasLabels(task) {
    return task !== 'regression';
}
/** What is said to whoever brings rows to a task that has none. */
function noRows() {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1('Reinforcement learns in an environment, and not from a data set.', {
        location: { key: 'task' },
        hint: 'Leave prepare-data out: train needs train.environment alone; see docs/reinforcement.md. To learn from logged decisions set train.algorithm to contextual-bandit.',
    });
}


/***/ })

};
