export const id = 3840;
export const ids = [3840];
export const modules = {

/***/ 80897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  stage: () => (/* binding */ stage)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/config/schema.js
var schema = __webpack_require__(80305);
// EXTERNAL MODULE: ./build/shared/src/evaluate/metrics.js + 3 modules
var evaluate_metrics = __webpack_require__(25883);
// EXTERNAL MODULE: ./build/shared/src/learners/train-model.js + 7 modules
var train_model = __webpack_require__(12844);
;// CONCATENATED MODULE: ./build/shared/src/learners/repeat-training.js


/**
 * Trains again with the seeds that follow the request's. A repeat that the time budget cuts short says nothing about
 * seeds: it is left out, and those after it.
 * @param first the result with the request's own seed.
 * @param count of trainings, the first one included.
 */
async function repeatTraining(request, first, count) {
    const seeds = [request.seed];
    const figures = [(0,evaluate_metrics/* metricValues */.tZ)(first.metrics)];
    for (let i = 1; i < count && !request.budget?.isUsedUp(); i++) {
        const seed = request.seed + i;
        const { metrics } = await (0,train_model/* trainModel */._X)({ ...request, seed });
        if (request.budget?.endedEarly)
            break;
        seeds.push(seed);
        figures.push((0,evaluate_metrics/* metricValues */.tZ)(metrics));
    }
    const names = Object.keys(figures[0]);
    return {
        format: 'mlops-repeats/1',
        seeds,
        metrics: Object.fromEntries(names.map((name) => {
            const values = figures.map((metrics) => metrics[name] ?? null);
            return [name, { values, ...spreadOf(values) }];
        })),
    };
}
/** All null where a value is missing: the others alone may be the better ones. */
function spreadOf(values) {
    const known = values.filter((value) => value !== null);
    if (known.length < values.length)
        return { mean: null, std: null, min: null, max: null };
    const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
    const squares = known.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    return {
        mean,
        std: known.length > 1 ? Math.sqrt(squares / (known.length - 1)) : null,
        min: Math.min(...known),
        max: Math.max(...known),
    };
}

// EXTERNAL MODULE: ./build/shared/src/learners/tasks.js
var tasks = __webpack_require__(93978);
// EXTERNAL MODULE: ./build/shared/src/learners/validation-threshold.js
var validation_threshold = __webpack_require__(86627);
// EXTERNAL MODULE: ./build/shared/src/registry/dataset-package.js + 1 modules
var dataset_package = __webpack_require__(85258);
// EXTERNAL MODULE: ./build/shared/src/registry/model-reference.js
var model_reference = __webpack_require__(91388);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/src/base/files.js
var base_files = __webpack_require__(66720);
// EXTERNAL MODULE: ./build/shared/src/command/command-model.js
var command_model = __webpack_require__(76690);
// EXTERNAL MODULE: ./build/shared/src/command/train-by-command.js + 4 modules
var train_by_command = __webpack_require__(93156);
// EXTERNAL MODULE: ./build/shared/src/config/duration.js
var duration = __webpack_require__(7222);
// EXTERNAL MODULE: ./build/shared/src/explain/explainable.js
var explainable = __webpack_require__(83414);
// EXTERNAL MODULE: ./build/shared/src/export/formats.js
var formats = __webpack_require__(86468);
// EXTERNAL MODULE: ./build/shared/src/registry/manifest.js
var registry_manifest = __webpack_require__(61548);
// EXTERNAL MODULE: ./build/shared/src/registry/model-facts.js
var model_facts = __webpack_require__(85714);
// EXTERNAL MODULE: ./build/shared/src/registry/model-package.js + 1 modules
var model_package = __webpack_require__(17048);
// EXTERNAL MODULE: ./build/shared/src/registry/origin.js
var origin = __webpack_require__(29583);
// EXTERNAL MODULE: ./build/shared/src/report/format.js
var format = __webpack_require__(20089);
// EXTERNAL MODULE: ./build/shared/src/evaluate/intervals.js
var intervals = __webpack_require__(86783);
// EXTERNAL MODULE: ./build/shared/src/figures/prediction-sections.js + 6 modules
var prediction_sections = __webpack_require__(92081);
// EXTERNAL MODULE: ./build/shared/src/figures/training-figures.js
var training_figures = __webpack_require__(52457);
// EXTERNAL MODULE: ./build/shared/src/registry/threshold-facts.js
var threshold_facts = __webpack_require__(74904);
// EXTERNAL MODULE: ./build/shared/src/evaluate/off-policy/summary.js
var summary = __webpack_require__(42420);
// EXTERNAL MODULE: ./build/shared/src/report/policy-sections.js
var policy_sections = __webpack_require__(65981);
;// CONCATENATED MODULE: ./build/actions/train/src/sections/decisions.js



/** What outcome.json says of a policy from logged decisions; nothing for what was learned from other data. */
function decisionsOutcome({ decisions, predictions }) {
    if (decisions === null || predictions.task !== 'contextual-bandit')
        return {};
    return {
        policy: (0,summary/* summarisePolicy */.b)(predictions),
        rewardModels: decisions.attempts,
        leftOut: decisions.leftOut,
    };
}
/** What the policy is worth and does, and how its rewards were learned. */
function decisionsSections({ decisions, predictions }) {
    if (decisions === null || predictions.task !== 'contextual-bandit')
        return [];
    return [
        ...(0,policy_sections/* policySections */.b)((0,summary/* summarisePolicy */.b)(predictions)),
        {
            heading: 'How rewards were learned',
            blocks: [
                {
                    kind: 'table',
                    table: {
                        columns: [
                            { heading: 'Algorithm' },
                            { heading: 'Rows count' },
                            { heading: 'Mean squared error', align: 'right' },
                            { heading: 'Remark' },
                        ],
                        rows: decisions.attempts.map(({ base, method, error, chosen }) => [
                            base,
                            method === 'direct' ? 'all alike' : 'by one over their propensity',
                            (0,format/* formatNumber */.ZV)(error),
                            chosen ? 'This is the model.' : '',
                        ]),
                    },
                },
                ...(decisions.attempts.length > 1
                    ? [
                        {
                            kind: 'text',
                            text: 'Errors are those of training rows that the models did not learn from, weighted so that all actions count in all contexts.',
                        },
                    ]
                    : []),
            ],
        },
    ];
}

;// CONCATENATED MODULE: ./build/actions/train/src/sections/repeats.js

/** How much the metrics vary from seed to seed. */
function repeatsSection({ seeds, metrics }) {
    const shown = Object.entries(metrics).filter(([, { mean }]) => mean !== null);
    const same = shown.every(([, { min, max }]) => min === max);
    return {
        heading: `Spread over ${(0,format/* formatNumber */.ZV)(seeds.length)} seeds`,
        blocks: [
            {
                kind: 'text',
                text: `Trained with the seeds ${seeds.join(', ')}; the model is that of the first, not of the best.` +
                    (same && seeds.length > 1 ? ' With these parameters, the seed changes nothing.' : ''),
            },
            {
                kind: 'table',
                table: {
                    columns: [
                        { heading: 'Metric' },
                        ...['Mean', 'Standard deviation', 'Least', 'Largest'].map((heading) => ({
                            heading,
                            align: 'right',
                        })),
                    ],
                    rows: shown.map(([name, { mean, std, min, max }]) => [
                        name,
                        ...[mean, std, min, max].map((value) => (0,format/* formatNumber */.ZV)(value)),
                    ]),
                },
            },
        ],
    };
}

// EXTERNAL MODULE: ./build/shared/src/base/digest.js
var base_digest = __webpack_require__(47163);
;// CONCATENATED MODULE: ./build/shared/src/sweep/parameter-columns.js

/**
 * What was drawn for each trial by name, in the order in which the space has it. Where there are several algorithms
 * theirs is the first, and a parameter's name begins with the algorithm's.
 */
function drawnValues(trials) {
    const several = new Set(trials.map(({ algorithm }) => algorithm)).size > 1;
    return trials.map(({ algorithm, values }) => {
        if (!several)
            return new Map(Object.entries(values));
        const own = Object.entries(values).map(([name, value]) => [`${algorithm}: ${name}`, value]);
        return new Map([['algorithm', algorithm], ...own]);
    });
}
/** The names of what was drawn. */
function drawnNames(values) {
    return [...new Set(values.flatMap((own) => [...own.keys()]))];
}
/** The trials' parameters as a forest takes them, those alone that vary. */
function parameterColumns(trials) {
    const values = drawnValues(trials);
    return drawnNames(values).flatMap((name) => {
        const column = values.map((own) => (own.has(name) ? own.get(name) : undefined));
        const known = column.filter((value) => value !== undefined);
        const different = [...new Set(known.map((value) => (0,base_digest/* canonicalJson */.dj)(value)))].sort();
        if (different.length < 2)
            return [];
        if (known.every((value) => typeof value === 'number')) {
            return [
                {
                    name,
                    columns: [Float64Array.from(column, (value) => value ?? Number.NaN)],
                },
            ];
        }
        const texts = column.map((value) => (value === undefined ? null : (0,base_digest/* canonicalJson */.dj)(value)));
        const columns = different.map((text) => Float64Array.from(texts, (own) => (own === null ? Number.NaN : Number(own === text))));
        return [{ name, columns }];
    });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./build/shared/src/sweep/results.js

/** What a trial gave when it was compared with others, or why it gave nothing. */
const trialResultSchema = schemas/* strictObject */.rej({
    trial: schemas/* int */.Whr().min(1),
    /** Which of the trial's pauses, from 0. */
    rung: schemas/* int */.Whr().min(0).max(16),
    /** Log loss or squared error on the validation split; null where the trial failed. */
    loss: schemas/* number */.aig().nullable(),
    /** Why it failed; else null. */
    reason: schemas/* string */.YjP().max(2000).nullable(),
})
    .refine(({ loss, reason }) => (loss === null) === (reason !== null), 'has either a loss or a reason');
/** In the order of trials, then rungs. */
function inOrder(results) {
    return [...results].sort((a, b) => a.trial - b.trial || a.rung - b.rung);
}
/**
 * How the trials stand, the best first: those that trained longer come before the others, whose losses are of less
 * training; of equal losses the first trial wins. Trials without any result are left out.
 */
function standings({ trials }, results) {
    const byTrial = Map.groupBy(results, ({ trial }) => trial);
    const standing = trials.flatMap((trial) => {
        const own = byTrial.get(trial.number);
        if (own === undefined)
            return [];
        const judged = own.filter(({ loss }) => loss !== null).sort((a, b) => b.rung - a.rung);
        const reason = own.find((result) => result.reason !== null)?.reason ?? null;
        return [{ trial, rung: judged[0]?.rung ?? -1, loss: judged[0]?.loss ?? null, reason }];
    });
    return standing.sort((a, b) => Number(a.reason !== null) - Number(b.reason !== null) ||
        b.rung - a.rung ||
        (a.loss ?? 0) - (b.loss ?? 0) ||
        a.trial.number - b.trial.number);
}
/** The trial that is best by the validation split; null if none trained to its end without failing. */
function winnerOf(plan, results) {
    const [first] = standings(plan, results);
    return first === undefined || first.reason !== null ? null : first.trial;
}

;// CONCATENATED MODULE: ./build/actions/train/src/sections/sweep.js



/** What a sweep tried, and what mattered. */
function sweepSections({ plan, results, winner, importance }) {
    return [
        trialsSection(plan, results, winner),
        { heading: 'Which parameters mattered', blocks: importanceBlocks(importance, plan) },
    ];
}
/** The table of the trials, the best first. @param winner null where it is not known. */
function trialsSection(plan, results, winner) {
    const standing = standings(plan, results);
    const values = drawnValues(standing.map(({ trial }) => trial));
    const names = drawnNames(values);
    const rows = standing.map((place, i) => [
        String(place.trial.number),
        ...names.map((name) => valueText(values[i].get(name))),
        (0,format/* formatNumber */.ZV)(place.loss),
        remarkOf(place, plan, winner),
    ]);
    return {
        heading: `Sweep of ${(0,format/* formatNumber */.ZV)(standing.length)} trials`,
        blocks: [
            {
                kind: 'table',
                table: {
                    columns: [
                        { heading: 'Trial', align: 'right' },
                        ...names.map((heading) => ({ heading })),
                        { heading: 'Validation loss', align: 'right' },
                        { heading: 'Remark' },
                    ],
                    rows,
                    empty: 'No trial was done.',
                },
            },
        ],
    };
}
function remarkOf({ trial, rung, reason }, plan, winner) {
    if (reason !== null)
        return reason;
    if (trial.number === winner?.number)
        return 'The least: this is the model.';
    if (rung === plan.sizes.length - 1)
        return '';
    return `Stopped after ${(0,format/* formatNumber */.ZV)(trial.pauses[rung])} of ${(0,format/* formatNumber */.ZV)(trial.pauses.at(-1) ?? null)} steps.`;
}
function valueText(value) {
    if (value === undefined)
        return '';
    return typeof value === 'string' ? value : JSON.stringify(value);
}
function importanceBlocks({ trials, explained, drops, reason }, { sizes }) {
    if (reason !== null)
        return [{ kind: 'text', text: `Nothing can be told. ${reason}` }];
    const bars = Object.entries(drops)
        .sort(([, a], [, b]) => b - a)
        // What is exchanged without loss can seem to help, which is drawn as nothing.
        .map(([label, drop]) => ({ label, value: Math.max(drop, 0) }));
    return [
        {
            kind: 'bars',
            title: 'By how much a forest foretells trials worse when a parameter is exchanged between them',
            bars,
        },
        {
            kind: 'text',
            text: `From ${(0,format/* formatNumber */.ZV)(trials)} trials${sizes.length > 1 ? ' at their first comparison' : ''}: ` +
                `of the variance of their ranks, forests that have not seen a trial foretell ${(0,format/* formatPercent */.l9)(explained)}. ` +
                'It speaks of the space that was tried alone: a parameter with a narrow range seems to matter little.',
        },
    ];
}

;// CONCATENATED MODULE: ./build/shared/src/learners/cluster-facts.js
/** Marks that are kept of a cluster. */
const keptMarks = 5;
/** Categories of fewer rows than this are not named: they give single rows away. */
const leastNamedRows = 10;
/**
 * Sizes of the clusters, their centres in original units, and what sets each apart: the columns whose mean (or the
 * categories whose share) is the most standard deviations from that of all rows.
 * @param names columns to look at: the features.
 */
function clusterFacts({ cluster, clusters, slices, rows }, names) {
    const sizes = new Float64Array(clusters);
    for (const k of cluster)
        sizes[k]++;
    const found = Array.from({ length: clusters }, () => ({
        means: {},
        marks: [],
    }));
    for (const name of names) {
        const column = slices.columns.get(name);
        if (column === undefined)
            continue;
        if (column.kind === 'numeric') {
            const { inside, overall, spread } = momentsBy(column.values, cluster, clusters);
            for (let k = 0; k < clusters; k++) {
                const mean = Number.isNaN(inside[k]) ? null : inside[k];
                found[k].means[name] = mean;
                if (mean === null || !(spread > 0))
                    continue;
                found[k].marks.push({
                    column: name,
                    category: null,
                    inside: mean,
                    overall,
                    deviations: (mean - overall) / spread,
                });
            }
            continue;
        }
        for (const [code, category] of column.dictionary.entries()) {
            const present = Float64Array.from(column.codes, (each) => Number(each === code));
            const { inside, overall, spread } = momentsBy(present, cluster, clusters);
            if (overall * rows < leastNamedRows)
                continue;
            for (let k = 0; k < clusters; k++) {
                if (Number.isNaN(inside[k]) || !(spread > 0))
                    continue;
                const deviations = (inside[k] - overall) / spread;
                found[k].marks.push({ column: name, category, inside: inside[k], overall, deviations });
            }
        }
    }
    return found.map(({ means, marks }, k) => ({
        cluster: k,
        rows: sizes[k],
        share: rows === 0 ? 0 : sizes[k] / rows,
        means,
        marks: marks.sort((a, b) => Math.abs(b.deviations) - Math.abs(a.deviations)).slice(0, keptMarks),
    }));
}
/** Mean in each cluster, mean and standard deviation of all; missing values do not count. */
function momentsBy(values, cluster, clusters) {
    const sums = new Float64Array(clusters);
    const counts = new Float64Array(clusters);
    for (let row = 0; row < values.length; row++) {
        if (Number.isNaN(values[row]))
            continue;
        sums[cluster[row]] += values[row];
        counts[cluster[row]]++;
    }
    const count = counts.reduce((sum, each) => sum + each, 0);
    const overall = sums.reduce((sum, each) => sum + each, 0) / count;
    let squares = 0;
    for (const value of values)
        if (!Number.isNaN(value))
            squares += (value - overall) ** 2;
    return { inside: sums.map((sum, k) => sum / counts[k]), overall, spread: Math.sqrt(squares / count) };
}
/** Names of the columns of numbers among those given. */
function numericNames(table, names) {
    return names.filter((name) => table.columns.get(name)?.kind === 'numeric');
}

;// CONCATENATED MODULE: ./build/actions/train/src/sections/unsupervised.js


/** Columns whose means are shown. */
const shownMeans = 8;
const scoreBins = 30;
/** What outcome.json says of clusters, scores and fit; nothing for what was learned from answers. */
function unsupervisedOutcome(result) {
    const { unsupervised, features } = result;
    if (unsupervised === null)
        return {};
    const { figures, curves, stability, train } = unsupervised;
    const names = features.features.map(({ name }) => name);
    const clusters = train.task === 'clustering' ? { clusters: clusterFacts(train, names), stability } : {};
    return { figures, curves, ...clusters };
}
/** Sizes and centres of clusters and what sets them apart; the histogram of scores; what the fit reached. */
function unsupervisedSections({ unsupervised, features }) {
    if (unsupervised === null)
        return [];
    const { figures, curves, stability, train } = unsupervised;
    const names = features.features.map(({ name }) => name);
    const sections = train.task === 'clustering' ? clusterSections(train, names) : [scoreSection(train)];
    const facts = Object.entries(figures).map(([name, value]) => [name, (0,format/* formatNumber */.ZV)(value)]);
    if (stability !== null) {
        const { meanAdjustedRand, smallestAdjustedRand, models, rows } = stability;
        facts.push([
            'Stability between seeds',
            `adjusted Rand index ${(0,format/* formatNumber */.ZV)(meanAdjustedRand)} on average, ${(0,format/* formatNumber */.ZV)(smallestAdjustedRand)} at least, between ${models} fits of ${(0,format/* formatNumber */.ZV)(rows)} training rows`,
        ]);
    }
    const blocks = facts.length > 0 ? [{ kind: 'facts', facts }] : [];
    for (const { title, x, y, points } of curves) {
        const series = [{ name: y, points: points.map(([at, value]) => [at, value]) }];
        if (points.length > 1)
            blocks.push({ kind: 'lines', title, x, y, series });
    }
    if (blocks.length > 0)
        sections.push({ heading: 'Fit on the training rows', blocks });
    return sections;
}
function clusterSections(train, names) {
    const facts = clusterFacts(train, names);
    const means = numericNames(train.slices, names).slice(0, shownMeans);
    return [
        {
            heading: 'Clusters of the training rows',
            blocks: [
                {
                    kind: 'table',
                    table: {
                        columns: [
                            { heading: 'Cluster' },
                            { heading: 'Rows', align: 'right' },
                            { heading: 'Share', align: 'right' },
                            { heading: 'What sets it apart' },
                        ],
                        rows: facts.map(({ cluster, rows, share, marks }) => [
                            String(cluster),
                            (0,format/* formatNumber */.ZV)(rows),
                            (0,format/* formatPercent */.l9)(share),
                            marks
                                .slice(0, 3)
                                .map(({ column, category, inside, overall }) => category === null
                                ? `${column} ${(0,format/* formatNumber */.ZV)(inside)} (all: ${(0,format/* formatNumber */.ZV)(overall)})`
                                : `${column} = ${category} in ${(0,format/* formatPercent */.l9)(inside)} (all: ${(0,format/* formatPercent */.l9)(overall)})`)
                                .join('; '),
                        ]),
                    },
                },
                ...(means.length === 0
                    ? []
                    : [
                        {
                            kind: 'table',
                            table: {
                                caption: 'Centres, in the units of the data',
                                columns: [
                                    { heading: 'Cluster' },
                                    ...means.map((heading) => ({ heading, align: 'right' })),
                                ],
                                rows: facts.map((each) => [
                                    String(each.cluster),
                                    ...means.map((name) => (0,format/* formatNumber */.ZV)(each.means[name])),
                                ]),
                            },
                        },
                    ]),
            ],
        },
    ];
}
function scoreSection({ score, threshold, anomalous, rows }) {
    let lowest = Number.POSITIVE_INFINITY;
    let highest = Number.NEGATIVE_INFINITY;
    for (const value of score) {
        lowest = Math.min(lowest, value);
        highest = Math.max(highest, value);
    }
    const count = anomalous.reduce((sum, flag) => sum + flag, 0);
    const text = `${(0,format/* formatNumber */.ZV)(count)} of ${(0,format/* formatNumber */.ZV)(rows)} training rows (${(0,format/* formatPercent */.l9)(count / rows)}) score above the threshold of ${(0,format/* formatNumber */.ZV)(threshold)}.`;
    const blocks = [{ kind: 'text', text }];
    if (highest > lowest) {
        const width = (highest - lowest) / scoreBins;
        const counts = new Array(scoreBins).fill(0);
        for (const value of score)
            counts[Math.min(scoreBins - 1, Math.floor((value - lowest) / width))]++;
        const edges = Array.from({ length: scoreBins + 1 }, (_, bin) => lowest + bin * width);
        const series = [{ name: 'Training rows', shares: counts.map((each) => each / rows) }];
        blocks.push({ kind: 'histogram', title: 'Anomaly score', edges, series });
    }
    return { heading: 'Anomaly scores of the training rows', blocks };
}

;// CONCATENATED MODULE: ./build/actions/train/src/report.js










/** The report of a training. */
function modelReport(manifest, result, repeats, singleAnswers, findings) {
    const { metrics, warnings, predictions } = result;
    const sections = [];
    if (warnings.length > 0) {
        sections.push({ heading: 'Warnings', blocks: warnings.map((text) => ({ kind: 'text', text })) });
    }
    sections.push(metricsSection(predictions.rows, metrics));
    sections.push(...(0,prediction_sections/* predictionSections */.m)([{ name: 'Model', predictions }]));
    sections.push(...unsupervisedSections(result), ...decisionsSections(result));
    if (result.unlabelled !== null)
        sections.push(unlabelledSection(result.unlabelled));
    if (repeats !== null)
        sections.push(repeatsSection(repeats));
    if (findings !== null)
        sections.push(...sweepSections(findings));
    if (result.attempts !== null)
        sections.push(attemptsSection(result.attempts, manifest.learner.name));
    const learning = learningBlocks(result);
    if (learning.length > 0)
        sections.push({ heading: 'Learning', blocks: learning });
    const explained = result.explanation === null ? [] : explanationBlocks(result.explanation);
    if (explained.length > 0)
        sections.push({ heading: 'What the model leans on', blocks: explained });
    if (singleAnswers !== null)
        sections.push(singleAnswers);
    sections.push(lineageSection(manifest));
    return {
        title: `Model of ${manifest.name}`,
        status: warnings.length > 0 ? 'warning' : 'info',
        headline: headlineOf(manifest, result),
        sections,
    };
}
function headlineOf(manifest, { model, predictions }) {
    const { primaryMetric, score, learner, target } = manifest;
    const reached = `${primaryMetric} ${(0,format/* formatNumber */.ZV)(score)}`;
    if (predictions.task === 'clustering') {
        return `${learner.name} found ${(0,format/* formatNumber */.ZV)(predictions.clusters)} clusters with ${reached}.`;
    }
    if (predictions.task === 'anomaly') {
        const found = predictions.anomalous.reduce((sum, flag) => sum + flag, 0);
        return `${learner.name} finds ${(0,format/* formatNumber */.ZV)(found)} of ${(0,format/* formatNumber */.ZV)(predictions.rows)} test rows anomalous, with ${reached}.`;
    }
    if (predictions.task === 'contextual-bandit') {
        const { interval } = (0,intervals/* metricInterval */.gf)(predictions, primaryMetric);
        const range = interval
            ? ` (95%: ${(0,format/* formatNumber */.ZV)(interval.lower)} to ${(0,format/* formatNumber */.ZV)(interval.upper)})`
            : '';
        const { value } = (0,evaluate_metrics/* computeMetric */.AO)(predictions, 'logging_value');
        return `The policy of ${learner.name} would have earned ${(0,format/* formatNumber */.ZV)(score)}${range} a decision; what was logged earned ${(0,format/* formatNumber */.ZV)(value)}.`;
    }
    return `${learner.name} predicts ${target} with ${reached}; best after ${(0,format/* formatNumber */.ZV)(model.bestStep)} rounds.`;
}
function exportsOf({ files }) {
    return files.map(({ path }) => path).filter((path) => path.startsWith('exports/'));
}
/** What was tried, and which model was kept. */
function attemptsSection(attempts, chosen) {
    const rows = attempts.map(({ algorithm, validationLoss, reason }) => [
        algorithm,
        (0,format/* formatNumber */.ZV)(validationLoss),
        reason ?? (algorithm === chosen ? 'The least: this is the model.' : ''),
    ]);
    const columns = [
        { heading: 'Algorithm' },
        { heading: 'Validation loss', align: 'right' },
        { heading: 'Remark' },
    ];
    return { heading: 'Algorithms tried', blocks: [{ kind: 'table', table: { columns, rows } }] };
}
function learningBlocks({ model }) {
    const blocks = (0,training_figures/* lossFigure */.KD)([{ name: '', history: model.history }]);
    if (model.importance) {
        blocks.push(...(0,training_figures/* columnBars */.rt)('Share of each column in the decisions', model.importance));
    }
    return blocks;
}
/** What rows without a target brought, against the labelled ones alone. */
function unlabelledSection({ rows, usedRows, note, differences }) {
    return {
        heading: `What ${(0,format/* formatNumber */.ZV)(rows)} rows without a target brought`,
        blocks: [
            { kind: 'text', text: `The model learned from ${(0,format/* formatNumber */.ZV)(usedRows)} of them. ${note}` },
            {
                kind: 'table',
                table: {
                    columns: [
                        { heading: 'Metric, on the same test rows' },
                        { heading: 'With them', align: 'right' },
                        { heading: 'Labels alone', align: 'right' },
                        { heading: 'Difference', align: 'right' },
                        { heading: 'Interval' },
                    ],
                    rows: Object.entries(differences).map(([name, { candidate, baseline, difference, interval, reason }]) => [
                        name,
                        (0,format/* formatNumber */.ZV)(candidate),
                        (0,format/* formatNumber */.ZV)(baseline),
                        (0,format/* formatNumber */.ZV)(difference),
                        interval === null
                            ? (reason ?? '')
                            : `${(0,format/* formatNumber */.ZV)(interval.lower)} to ${(0,format/* formatNumber */.ZV)(interval.upper)} (${(0,format/* formatPercent */.l9)(interval.level)})`,
                    ]),
                },
            },
        ],
    };
}
/** The metrics on the test split. */
function metricsSection(rows, metrics) {
    return {
        heading: `Metrics on ${(0,format/* formatNumber */.ZV)(rows)} test rows`,
        blocks: [
            {
                kind: 'table',
                table: {
                    columns: [{ heading: 'Metric' }, { heading: 'Value', align: 'right' }, { heading: 'Remark' }],
                    rows: (0,evaluate_metrics/* computedFirst */.qG)(metrics).map(([name, { value, reason, note }]) => [
                        name,
                        (0,format/* formatNumber */.ZV)(value),
                        reason ?? note ?? '',
                    ]),
                },
            },
        ],
    };
}
/** Where the model comes from. */
function lineageSection(manifest) {
    return {
        heading: 'Lineage',
        folded: true,
        blocks: [
            {
                kind: 'facts',
                facts: [
                    ['Model id', manifest.id],
                    ['Data set id', manifest.datasetId],
                    ['Algorithm', manifest.learner.name],
                    ['Parameters', JSON.stringify(manifest.learner.params)],
                    ['Seed', String(manifest.seed)],
                    ['Engine', manifest.engine.name],
                    ...(0,threshold_facts/* thresholdFacts */.$)(manifest),
                    ['Exports', exportsOf(manifest).join(', ') || 'none'],
                    ['Commit', manifest.commit || 'none'],
                    ['Run', manifest.run],
                    ['Actor', manifest.actor],
                ],
            },
        ],
    };
}
function explanationBlocks({ permutation, reason, shap }) {
    const blocks = [];
    if (permutation !== null) {
        const { metric, rows, drops } = permutation;
        const worse = (0,evaluate_metrics/* metricDirection */.EE)(metric) === 'higher' ? 'falls' : 'rises';
        const title = `By how much ${metric} ${worse} when a column is shuffled (${(0,format/* formatNumber */.ZV)(rows)} test rows)`;
        blocks.push(...(0,training_figures/* columnBars */.rt)(title, drops));
    }
    else if (reason !== undefined)
        blocks.push({ kind: 'text', text: `No permutation importance: ${reason}` });
    blocks.push(...(0,training_figures/* shapFigure */.xn)(shap));
    return blocks;
}

;// CONCATENATED MODULE: ./build/actions/train/src/stored-outputs.js
/** The outputs that say where a package is. @param folder where it was written. */
function storedOutputs({ name, id, digest }, folder) {
    return { artifact: name, 'artifact-id': id, 'artifact-digest': digest, path: folder };
}

;// CONCATENATED MODULE: ./build/actions/train/src/command.js




















/**
 * The words of the program that trains; null where an algorithm of ours does.
 * @throws ConfigurationError if both are asked for inline, or the command cannot be run.
 */
function chosenCommand(given, train) {
    if (given.command !== undefined && given.algorithm !== undefined) {
        throw new errors/* ConfigurationError */.j1('Both an algorithm and a command are given.', {
            location: { key: 'command' },
            hint: 'Give one of them.',
        });
    }
    if (given.command !== undefined)
        return (0,train_by_command/* commandWords */.B)(given.command, 'command');
    // An algorithm that is asked for inline wins over the file's command.
    if (given.algorithm !== undefined || train.command === undefined)
        return null;
    return (0,train_by_command/* commandWords */.B)(train.command, 'train.command');
}
/** Trains by a program of the user's, and packages what it leaves. */
async function runCommand(words, dataset, given, context) {
    const { platform, config, stateDirectory, workingDirectory, signal } = context;
    (0,formats/* requireExportableAlgorithm */.t5)(config.train.export, command_model/* commandLearner */.Py);
    (0,explainable/* requireExplainable */.FX)(given.explain ?? config.train.explain.rows, command_model/* commandLearner */.Py);
    const artifact = given.artifact ?? `${config.name}-model`;
    const folder = (0,external_node_path_.join)(stateDirectory, 'models', artifact);
    const output = (0,base_files/* temporaryName */.NT)((0,external_node_path_.join)(stateDirectory, 'commands', artifact));
    const params = { ...config.train.params, ...given.params };
    const seed = given.seed ?? config.train.seed;
    const threshold = (0,validation_threshold/* statedThreshold */.hY)(config.train.threshold, 'a command leaves its answers to the test rows alone, which must not choose it');
    const inlineLimit = given['time-budget'];
    const timeLimit = inlineLimit === undefined ? (0,duration/* milliseconds */.Rz)(config.train['time-budget']) : inlineLimit;
    const { variables, withheld } = platform.programEnvironment(config.train['pass-env']);
    if (withheld.length > 0)
        platform.log.info(`Kept from the command: ${withheld.join(', ')}.`);
    try {
        const result = await (0,train_by_command/* trainByCommand */.$)({
            dataset,
            name: config.name,
            words,
            params,
            seed,
            ...(config.data.positive === undefined ? {} : { positive: config.data.positive }),
            threshold,
            costs: config.gate.costs,
            workingDirectory,
            output,
            environment: variables,
            ...(timeLimit === null ? {} : { timeLimit }),
            log: platform.log,
            signal,
        });
        const warnings = [
            ...(dataset.manifest.valid ? [] : ['Not all expectations of the data set hold; see its checks.json.']),
            ...result.warnings,
        ];
        for (const warning of warnings)
            platform.log.warning(warning);
        const content = describeModel(result, { words, params, seed, threshold }, dataset, context);
        const manifest = await packageModel(folder, content, words, result, dataset, (0,model_facts/* modelWords */.Hg)(config));
        const stored = await platform.artifacts.upload(artifact, folder, {
            contentDigest: (0,registry_manifest/* contentDigest */.eZ)(manifest),
            overwrite: given.overwrite,
        });
        return {
            outputs: {
                ...storedOutputs(stored, folder),
                'model-id': manifest.id,
                algorithm: command_model/* commandLearner */.Py,
                engine: manifest.engine.name,
                metrics: JSON.stringify((0,evaluate_metrics/* metricValues */.tZ)(result.metrics)),
                'primary-metric': manifest.primaryMetric,
                score: manifest.score === null ? '' : String(manifest.score),
            },
            result: {
                stage: 'train',
                manifest,
                metrics: result.metrics,
                programMetrics: result.files.metrics,
                importance: null,
            },
            report: commandReport(manifest, words, result, warnings),
        };
    }
    finally {
        await (0,promises_.rm)(output, { recursive: true, force: true });
    }
}
function describeModel({ predictions, metrics, files, positive }, settings, { manifest, schema }, { platform, config }) {
    const primaryMetric = predictions.task === 'regression'
        ? 'rmse'
        : predictions.classes.length === 2 && predictions.probabilities !== null
            ? 'roc_auc'
            : 'accuracy';
    return {
        format: 'mlops-model/1',
        name: config.name,
        ...(0,origin/* describeOrigin */.u)(platform.run),
        task: manifest.task,
        datasetId: manifest.id,
        splitScheme: manifest.splitScheme,
        learner: { name: command_model/* commandLearner */.Py, params: { command: settings.words, ...settings.params } },
        seed: settings.seed,
        engine: { name: command_model/* commandLearner */.Py, versions: { ...files.versions } },
        classes: predictions.task === 'classification' ? [...predictions.classes] : [],
        positive,
        threshold: positive === null ? null : settings.threshold,
        target: schema.target ?? '',
        features: schema.columns
            .filter(({ role }) => role === 'feature')
            .map(({ name, type }) => ({ name, type })),
        primaryMetric,
        score: metrics[primaryMetric]?.value ?? null,
        parents: [manifest.id],
    };
}
async function packageModel(folder, manifest, words, { files, predictions, metrics, trainTarget }, dataset, cardWords) {
    const profile = await (0,dataset_package/* readProfile */.er)(dataset, 'train');
    const columns = (0,dataset_package/* featureNames */.rE)(dataset.schema).map((name) => [name, profile.columns[name]]);
    return (0,base_files/* writeDirectoryAtomically */.Sg)(folder, (output) => (0,model_package/* writeModelPackage */.FX)(output, {
        manifest,
        files: (0,command_model/* commandFiles */.nt)(words, predictions),
        copies: files.model,
        documents: new Map(Object.keys(files.metrics).length > 0 ? [['program-metrics.json', files.metrics]] : []),
        features: { format: 'mlops-features/2', features: [] },
        profile: {
            format: 'mlops-model-profile/1',
            features: { rows: profile.rows, columns: Object.fromEntries(columns) },
            predictions: (0,train_model/* profilePredictions */.KA)(predictions, manifest.target),
            target: (0,train_model/* profileTarget */.v8)(dataset.schema, trainTarget, manifest.task),
            // It was asked about the test rows alone.
            calibration: null,
        },
        predictions,
        metrics,
        words: cardWords,
    }));
}
function commandReport(manifest, words, { files, predictions, metrics }, warnings) {
    const own = Object.entries(files.metrics);
    const sections = [];
    if (warnings.length > 0) {
        sections.push({ heading: 'Warnings', blocks: warnings.map((text) => ({ kind: 'text', text })) });
    }
    sections.push(metricsSection(predictions.rows, metrics));
    if (own.length > 0) {
        sections.push({
            heading: 'What the program says of itself (not checked)',
            blocks: [
                {
                    kind: 'table',
                    table: {
                        columns: [{ heading: 'Name' }, { heading: 'Value', align: 'right' }],
                        rows: own.map(([name, value]) => [
                            name,
                            typeof value === 'number' ? (0,format/* formatNumber */.ZV)(value) : String(value ?? ''),
                        ]),
                    },
                },
            ],
        });
    }
    sections.push({
        heading: 'The program',
        blocks: [
            {
                kind: 'facts',
                facts: [
                    ['Command', words.join(' ')],
                    ['Files under model/', (0,format/* formatNumber */.ZV)(files.model.size)],
                    ...Object.entries(files.versions).map(([name, version]) => [name, version]),
                ],
            },
        ],
    });
    sections.push(lineageSection(manifest));
    const { primaryMetric, score, target, name } = manifest;
    return {
        title: `Model of ${name}`,
        status: warnings.length > 0 ? 'warning' : 'info',
        headline: `The command predicts ${target} with ${primaryMetric} ${(0,format/* formatNumber */.ZV)(score)}.`,
        sections,
    };
}

// EXTERNAL MODULE: ./build/shared/src/action/inputs.js
var inputs = __webpack_require__(92163);
// EXTERNAL MODULE: ./build/shared/src/engine/engine-choice.js
var engine_choice = __webpack_require__(89550);
;// CONCATENATED MODULE: ./build/actions/train/src/contract.js



const contract_inputs = schemas/* strictObject */.rej({
    dataset: inputs/* textInput */._Z.describe('The data set: an artifact, a folder, or run:<run id>/<artifact name>.'),
    algorithm: inputs/* textInput */._Z.describe('Name of the algorithm, or auto to try several (train.algorithm).'),
    params: inputs/* mappingInput */.VZ.describe('Parameters of the algorithm, as YAML or JSON; they are laid over train.params.'),
    command: inputs/* textInput */._Z.describe('A program that trains instead of an algorithm, like "python train.py" (train.command); run without a shell.'),
    seed: inputs/* integerInput */.$A.describe('Seed of everything random (train.seed).'),
    engine: (0,inputs/* choiceInput */.ij)(engine_choice/* engineChoices */.ZG, 'auto').describe('Back end of TensorFlow.js (train.engine): auto is wasm; native is faster for large networks and installed on demand.'),
    threads: inputs/* countInput */.u2.describe('Threads that training computes with, by default one a core; the model does not depend on it (train.threads).'),
    'time-budget': inputs/* durationInput */.Ts.describe('How long training may take, such as 30m; then it ends with the best so far (train.time-budget).'),
    repeats: inputs/* countInput */.u2.describe('Trainings, each with a seed of its own, whose metrics show how much is luck (train.repeats).'),
    explain: inputs/* countInput */.u2.describe('Test rows whose answers are taken apart by column, into shap-values.parquet (train.explain.rows).'),
    sweep: inputs/* mappingInput */.VZ.describe('What a sweep tries, as YAML or JSON; it is laid over train.sweep. See docs/sweeps.md.'),
    shard: inputs/* shardInput */.d8.describe('The part of the sweep that this job tries, such as 2/8; it stores what it found, and no model.'),
    merge: inputs/* textInput */._Z.describe('The shards whose best trial is trained: names of folders or artifacts, with * for anything.'),
    checkpoint: inputs/* durationInput */.Ts.describe('Time between two checkpoints, such as 60s, from which a killed job goes on; or never (train.checkpoint).'),
    artifact: inputs/* artifactInput */.Xl.describe('Name of the artifact.'),
    overwrite: (0,inputs/* booleanInput */.tE)(false).describe('Whether other content under this name in the same run is replaced.'),
});
const outputs = {
    artifact: 'Name of the artifact.',
    'artifact-id': 'Id of the artifact.',
    'artifact-digest': 'SHA-256 of the stored artifact.',
    path: 'Folder of the model package.',
    'model-id': 'SHA-256 over the model and its features.',
    algorithm: 'The algorithm used.',
    engine: 'Where the numbers were computed.',
    metrics: 'Metrics on the test split, as flat JSON.',
    'primary-metric': 'Name of the metric that stands for the model.',
    score: 'Its value.',
    resumed: 'Whether training went on from a checkpoint of a job that was killed or cancelled.',
};

// EXTERNAL MODULE: ./build/shared/src/learners/time-budget.js
var time_budget = __webpack_require__(12621);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/shared/src/registry/checkpoint-store.js






/** Raised whenever a learner's state, or what it does with one, changes: older checkpoints are then not read. */
const checkpointVersion = 1;
/** SHA-256 of the rest, then the milliseconds of training behind the state (64-bit float), then the state. */
const digestBytes = 32;
const headerBytes = digestBytes + 8;
/** Large states and slow disks shall not slow training by more than this share. */
const longestShare = 0.1;
/** Ten hours of large states shall not fill the 10 GB that GitHub keeps for a repository: bytes a millisecond. */
const cacheRate = 100;
/** When the job is cancelled, the cache has this long until the runner's second signal, after 7.5 s. */
const lastUpload = 6_000;
/** Checkpoints of trainings that nobody took up again are removed after this time, as GitHub's cache does. */
const keptMilliseconds = 7 * 24 * 60 * 60 * 1000;
/** Its presence says that the training is complete. */
const finishedName = 'finished';
/**
 * Checkpoints of one run on disk and in the platform's cache: a folder whose name is the digest of all that the run
 * depends on, and in it a file for each training. So a checkpoint never resumes another training.
 *
 * The disk has the last checkpoint. The cache, whose entries are immutable, gets the folder under a new key each
 * time, while training goes on and not more often than the place likes; the newest is found by the common prefix.
 */
class CheckpointStore {
    #options;
    #folder;
    /** What the cache stores and restores: links to the files, which stand still while training replaces them. */
    #cachedFolder;
    #cachePrefix;
    #found;
    #lastSave = performance.now();
    #dueSince = null;
    #rest = 0;
    #lastUpload = Number.NEGATIVE_INFINITY;
    #upload;
    #uploaded = false;
    #resumed = false;
    /** Bytes of the states that this process saved, by path. */
    #saved = new Map();
    constructor(options) {
        this.#options = options;
        const { v8 } = process.versions;
        const key = (0,base_digest/* sha256 */.sc)((0,base_digest/* canonicalJson */.dj)([checkpointVersion, v8, process.arch, options.identity])).slice(0, 32);
        this.#folder = (0,external_node_path_.join)(options.folder, key);
        this.#cachedFolder = (0,external_node_path_.join)(options.folder, 'cached', key);
        this.#cachePrefix = `mlops-checkpoint-${key}-`;
        // Asked at once: the answer comes while the data is read.
        if (options.interval !== null)
            void this.#find();
    }
    /** Whether a training of this run went on from a checkpoint. */
    get resumed() {
        return this.#resumed;
    }
    /** What trainings see of the store. */
    get checkpoints() {
        return this.#scope([]);
    }
    /** Waits for what is on its way to the cache, so that nothing goes on when the training failed. */
    async settle() {
        // A cancelled job has waited as long as it may.
        if (this.#options.signal.aborted)
            return;
        await this.#found;
        await this.#upload;
    }
    /**
     * To be called when what was trained is stored: the same training will begin anew. Entries of the cache cannot be
     * removed, so an empty last one says that there is nothing to go on from.
     */
    async clear() {
        await this.#found;
        await this.#upload;
        await (0,promises_.rm)(this.#folder, { recursive: true, force: true });
        if (!this.#uploaded)
            return;
        await (0,base_files/* writeFileAtomically */.lo)((0,external_node_path_.join)(this.#folder, finishedName), '');
        await this.#toCache();
        await (0,promises_.rm)(this.#folder, { recursive: true, force: true });
    }
    #scope(identity) {
        const path = (0,external_node_path_.join)(this.#folder, `${(0,base_digest/* sha256 */.sc)((0,base_digest/* canonicalJson */.dj)(identity)).slice(0, 32)}.state`);
        return {
            scope: (more) => this.#scope([...identity, more]),
            restore: (read) => this.#restore(path, read),
            due: () => this.#isDue(),
            save: (state) => this.#save(path, state),
            remove: async () => {
                this.#saved.delete(path);
                await (0,promises_.rm)(path, { force: true });
            },
        };
    }
    #isDue() {
        const { interval } = this.#options;
        const now = performance.now();
        if (interval === null || now - this.#lastSave < Math.max(interval, this.#rest))
            return false;
        this.#dueSince = now;
        return true;
    }
    /** Fetches the folder from the cache where the disk does not have it. */
    #find() {
        this.#found ??= (async () => {
            await removeAbandoned(this.#options.folder);
            if (await (0,base_files/* exists */.t2)(this.#folder))
                return;
            // Nothing has exactly this key: of those that begin with it the newest is found.
            const key = await this.#options.cache.restore(this.#cachedFolder, this.#cachePrefix, [
                this.#cachePrefix,
            ]);
            if (key === null)
                return;
            this.#uploaded = true;
            await (0,promises_.rename)(this.#cachedFolder, this.#folder);
        })().catch((error) => {
            this.#options.log.warning(`No checkpoint was found: ${(0,errors/* messageOf */.bD)(error)}`);
        });
        return this.#found;
    }
    async #restore(path, read) {
        const { interval, log, budget } = this.#options;
        if (interval === null)
            return null;
        await this.#find();
        const bytes = await (0,promises_.readFile)(path).catch(() => null);
        if (bytes === null)
            return null;
        try {
            const content = bytes.subarray(digestBytes);
            if (content.length < 8 ||
                (0,base_digest/* sha256 */.sc)(content) !== Buffer.from(bytes.subarray(0, digestBytes)).toString('hex')) {
                throw new Error('its digest is another one');
            }
            const milliseconds = bytes.readDoubleLE(digestBytes);
            const state = await read(bytes.subarray(headerBytes));
            // A training that paused goes on: nothing was interrupted.
            if (this.#saved.has(path))
                return state;
            if (milliseconds >= 0)
                budget.addEarlier(milliseconds);
            this.#resumed = true;
            log.info(`Training goes on from a checkpoint after ${(milliseconds / 1000).toFixed(1)} s of training.`);
            return state;
        }
        catch (error) {
            log.warning(`A checkpoint cannot be used, so training begins anew: ${(0,errors/* messageOf */.bD)(error)}.`);
            return null;
        }
    }
    async #save(path, state) {
        const { interval, log, budget, signal } = this.#options;
        if (interval === null)
            return;
        const bytes = Buffer.alloc(headerBytes + state.length);
        bytes.writeDoubleLE(budget.spent, digestBytes);
        bytes.set(state, headerBytes);
        bytes.write((0,base_digest/* sha256 */.sc)(bytes.subarray(digestBytes)), 0, 'hex');
        try {
            await (0,base_files/* writeFileAtomically */.lo)(path, bytes);
            this.#saved.set(path, bytes.length);
            if (this.#mayUpload())
                this.#upload = this.#toCache();
        }
        catch (error) {
            log.warning(`A checkpoint was not saved: ${(0,errors/* messageOf */.bD)(error)}`);
        }
        this.#lastSave = performance.now();
        // From when it was due: making the state is a part of the cost.
        if (this.#dueSince !== null)
            this.#rest = (this.#lastSave - this.#dueSince) / longestShare;
        this.#dueSince = null;
        if (!signal.aborted)
            return;
        log.info('The state of the training is saved; the same training goes on from there.');
        await Promise.race([this.#upload, new Promise((done) => setTimeout(done, lastUpload).unref())]);
    }
    #mayUpload() {
        const { cacheInterval, signal } = this.#options;
        if (this.#upload !== undefined)
            return false;
        const bytes = [...this.#saved.values()].reduce((sum, size) => sum + size, 0);
        const pause = cacheInterval === 0 ? 0 : Math.max(cacheInterval, bytes / cacheRate);
        return signal.aborted || performance.now() - this.#lastUpload >= pause;
    }
    async #toCache() {
        this.#lastUpload = performance.now();
        const { cache, log } = this.#options;
        try {
            await (0,promises_.rm)(this.#cachedFolder, { recursive: true, force: true });
            await (0,promises_.mkdir)(this.#cachedFolder, { recursive: true });
            for (const name of await (0,promises_.readdir)(this.#folder)) {
                if (name.startsWith('.'))
                    continue;
                await (0,promises_.link)((0,external_node_path_.join)(this.#folder, name), (0,external_node_path_.join)(this.#cachedFolder, name)).catch(unlessRemoved);
            }
            const saved = await cache.save(this.#cachedFolder, this.#newKey(), { supersedes: this.#cachePrefix });
            this.#uploaded ||= saved;
            await (0,promises_.rm)(this.#cachedFolder, { recursive: true, force: true });
        }
        catch (error) {
            log.warning(`A checkpoint was not put into the cache: ${(0,errors/* messageOf */.bD)(error)}`);
        }
        finally {
            this.#upload = undefined;
        }
    }
    #newKey() {
        return `${this.#cachePrefix}${Date.now()}-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`;
    }
}
/** A state may be removed while the folder is gone through. */
function unlessRemoved(error) {
    if (error.code !== 'ENOENT')
        throw error;
}
async function removeAbandoned(root) {
    for (const name of await (0,promises_.readdir)(root).catch(() => [])) {
        const folder = (0,external_node_path_.join)(root, name);
        if (Date.now() - (await (0,promises_.stat)(folder)).mtimeMs > keptMilliseconds) {
            await (0,promises_.rm)(folder, { recursive: true, force: true });
        }
    }
}

;// CONCATENATED MODULE: ./build/actions/train/src/endurance.js




/** GitHub takes 200 uploads a minute from a whole repository, and keeps 10 GB. */
const githubCacheInterval = 60_000;
/** Milliseconds between two checkpoints; null makes none. */
function checkpointInterval(given, { config }) {
    return given.checkpoint === undefined ? (0,duration/* milliseconds */.Rz)(config.train.checkpoint) : given.checkpoint;
}
const endedEarlyWarning = 'The time budget was used up before training was complete: the model is the best up to then.';
/** The time that training may take, from now on. */
function openTimeBudget(given, { config }) {
    const configured = (0,duration/* milliseconds */.Rz)(config.train['time-budget']);
    const limit = given['time-budget'] === undefined ? configured : given['time-budget'];
    return new time_budget/* TimeBudget */.z(limit ?? Number.POSITIVE_INFINITY);
}
/**
 * The checkpoints of this stage's training: in `.mlops/checkpoints` and in the platform's cache.
 * @param source what is learned from: the id of the data set, or the path of the environment.
 */
function openCheckpoints(given, context, source, budget) {
    const { config, platform, stateDirectory, signal } = context;
    const { 'time-budget': _budget, repeats: _repeats, threads: _threads, checkpoint: _interval, ...configured } = config.train;
    const { algorithm, params, seed, engine, sweep, shard } = given;
    return new CheckpointStore({
        folder: (0,external_node_path_.join)(stateDirectory, 'checkpoints'),
        cache: platform.cache,
        cacheInterval: platform.kind === 'github' ? githubCacheInterval : 0,
        interval: checkpointInterval(given, context),
        identity: [
            source,
            config.task ?? null,
            config.features,
            configured,
            { algorithm, params, seed, engine, sweep, shard },
        ],
        budget,
        signal,
        log: platform.log,
    });
}

// EXTERNAL MODULE: ./build/shared/src/learners/choose-algorithm.js
var choose_algorithm = __webpack_require__(5415);
// EXTERNAL MODULE: ./build/shared/src/learners/registry.js
var registry = __webpack_require__(43973);
;// CONCATENATED MODULE: ./build/shared/src/learners/uses-tensorflow.js


/**
 * Whether a training computes with TensorFlow.js, so that its engine matters. `auto` does: it tries an mlp. Policies do
 * not: they learn on loops of our own.
 * @param params as the user wrote them.
 * @throws ConfigurationError for an unknown algorithm or parameter.
 */
async function usesTensorFlow(algorithm, task, params) {
    if (task === 'reinforcement')
        return false;
    if (algorithm === choose_algorithm/* automatic */.Y)
        return true;
    const learner = await (0,registry/* findAnyLearner */.lE)(algorithm);
    if (!('usesTensorFlow' in learner))
        return false;
    return (await learner.usesTensorFlow?.((0,registry/* parseParams */.Sl)(learner, task, params))) ?? false;
}

// EXTERNAL MODULE: ./build/shared/src/engine/native.js
var engine_native = __webpack_require__(63665);
// EXTERNAL MODULE: ./build/shared/src/platform/npm.js
var npm = __webpack_require__(49660);
// EXTERNAL MODULE: ./build/shared/src/platform/pinned-packages.js
var pinned_packages = __webpack_require__(56501);
// EXTERNAL MODULE: ./build/shared/src/platform/program-environment.js
var program_environment = __webpack_require__(40345);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/shared/src/platform/run-installer.js



const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
/**
 * Runs a program to its end, without a shell.
 * @returns what it wrote to the standard output.
 * @throws InfrastructureError with what it said if it fails or takes too long.
 */
async function runInstaller(program, parameters, { folder, limit, what, hint, environment = process.env, retryable = false }) {
    try {
        const { stdout } = await run(program, [...parameters], {
            cwd: folder,
            timeout: limit,
            env: environment,
            maxBuffer: 2 ** 26,
        });
        return stdout;
    }
    catch (cause) {
        throw new errors/* InfrastructureError */.EN(`${what}: ${complaint(cause, limit)}.`, { hint, retryable, cause });
    }
}
/** What an installer writes before what it has to say. */
const prefix = /^(node-pre-gyp|gyp|npm) (ERR!|error) (stack )?/;
/** What a program ended with: what it logged first, and what was thrown, without the traces around it. */
function complaint(error, limit) {
    const { stdout = '', stderr = '', killed = false, signal, } = error;
    if (killed)
        return `it took longer than ${limit / 60_000} minutes`;
    if (signal)
        return `it was ended by ${signal}`;
    const lines = `${stderr}\n${stdout}`
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    const logged = lines.find((line) => prefix.test(line))?.replace(prefix, '');
    const thrown = lines.map((line) => line.replace(prefix, '')).find((line) => /^\w*Error\b.*: /.test(line));
    const said = [...new Set([logged, thrown])].filter((line) => line !== undefined);
    return (said.length > 0 ? said : [lines[0] ?? (0,errors/* messageOf */.bD)(error)]).join('; ').replace(/\.$/, '');
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js + 1 modules
var lib = __webpack_require__(44942);
// EXTERNAL MODULE: ./build/shared/src/base/retry.js
var retry = __webpack_require__(97913);
;// CONCATENATED MODULE: ./build/shared/src/platform/tensorflow-library.js









const officialBase = 'https://storage.googleapis.com/tensorflow/libtensorflow/libtensorflow-';
/**
 * The library that tfjs-node 4.22 is built against, for Linux on x64. Its digest is the one that several
 * distributions of software pin it by, Nixpkgs among them.
 * @param base what comes before `cpu-linux-…` in a mirror's addresses, as tfjs-node's own `TFJS_NODE_BASE_URI`.
 */
function tensorflowLibrary(base = officialBase) {
    return {
        url: `${base}cpu-linux-x86_64-2.9.1.tar.gz`,
        sha256: '7f510d2546e3db5e10b1d119463689003d587842892ad3c95bca51cf82820173',
    };
}
/** Longest silence of the server. Milliseconds. */
const silenceLimit = 60_000;
const unpackLimit = 300_000;
/**
 * Fetches the library and unpacks it into a folder, which is made. Nothing is unpacked before its digest is right.
 * @throws InfrastructureError if it cannot be had, or is not what was pinned.
 */
async function fetchLibrary(archive, folder) {
    const file = `${folder}.tar.gz`;
    try {
        const digest = await (0,retry/* retry */.L)(() => download(archive.url, file), {
            tries: 3,
            decide: (error) => ({ again: !(error instanceof errors/* InfrastructureError */.EN) || error.retryable }),
        });
        if (digest !== archive.sha256) {
            throw new errors/* InfrastructureError */.EN(`What ${archive.url} gave is not TensorFlow's library: its SHA-256 is ${digest}, not ${archive.sha256}.`, { hint: 'A mirror (TFJS_NODE_BASE_URI) must have the official file, unchanged.' });
        }
        await (0,promises_.mkdir)(folder, { recursive: true });
        await runInstaller('tar', ['-xzf', file, '-C', folder], {
            folder,
            limit: unpackLimit,
            what: "TensorFlow's library could not be unpacked",
            hint: 'The program "tar" and 500 MB of disk are needed.',
        });
    }
    finally {
        await (0,promises_.rm)(file, { force: true });
    }
}
/** @returns SHA-256 of what came. */
async function download(url, file) {
    // Follows redirections, and the machine's proxy (HTTPS_PROXY, NO_PROXY).
    const client = new lib.HttpClient('mlops-actions', [], { socketTimeout: silenceLimit });
    const failed = (reason, retryable, cause) => new errors/* InfrastructureError */.EN(`TensorFlow's library could not be fetched from ${url}: ${reason}.`, {
        hint: 'Let the machine reach that host, set TFJS_NODE_BASE_URI to a mirror of it, ' +
            'or choose engine: wasm, which needs nothing.',
        retryable,
        cause,
    });
    try {
        const { message } = await client.get(url);
        const status = message.statusCode ?? 0;
        if (status !== 200) {
            message.resume();
            throw failed(`the answer was ${status}`, status === 429 || status >= 500);
        }
        const hash = (0,external_node_crypto_.createHash)('sha256');
        await (0,external_node_stream_promises_.pipeline)(message, new external_node_stream_.Transform({
            transform(chunk, _encoding, done) {
                hash.update(chunk);
                done(null, chunk);
            },
        }), (0,external_node_fs_.createWriteStream)(file));
        return hash.digest('hex');
    }
    catch (error) {
        if (error instanceof errors/* InfrastructureError */.EN)
            throw error;
        throw failed((0,errors/* messageOf */.bD)(error), true, error);
    }
    finally {
        client.dispose();
    }
}

// EXTERNAL MODULE: ./build/shared/src/engine/removed-utilities.js
var removed_utilities = __webpack_require__(53517);
;// CONCATENATED MODULE: ./build/shared/src/platform/try-tensorflow.js






/** Longest time that loading and one product may take. Milliseconds. */
const trialLimit = 120_000;
/** Run with the folder as its parameter, by a Node of its own: a library that does not fit ends the process. */
const script = `
(${removed_utilities/* restoreUtilities */.z})(require('node:util'));
const tf = require('node:module').createRequire(process.argv[1] + '/package.json')('${engine_native/* nativePackage */.Ak}');
const product = tf.matMul(tf.tensor2d([[1, 2], [3, 4]]), tf.tensor2d([[5, 6], [7, 8]]));
process.stdout.write('\\n' + JSON.stringify({
  backend: tf.getBackend(),
  product: Array.from(product.dataSync()),
  tfjs: tf.version['tfjs-node'],
  tensorflow: tf.backend().binding.TF_Version,
}));
`;
const answerSchema = schemas/* object */.Ikc({
    backend: schemas/* literal */.euz('tensorflow'),
    product: schemas/* tuple */.PVZ([schemas/* literal */.euz(19), schemas/* literal */.euz(22), schemas/* literal */.euz(43), schemas/* literal */.euz(50)]),
    tfjs: schemas/* string */.YjP().regex(/^4\./),
    tensorflow: schemas/* string */.YjP(),
});
/**
 * Has an installation of tfjs-node compute something, in a process of its own.
 * @param folder whose `node_modules` hold it.
 * @param hint what to do if it does not work.
 * @returns the versions of package and library.
 * @throws InfrastructureError with what is wrong.
 */
async function tryTensorFlow(folder, hint) {
    const environment = (0,npm/* withoutSecrets */.cT)(process.env);
    (0,engine_native/* settleNativeComputing */.tw)(environment);
    const what = `The native TensorFlow in ${folder} does not work`;
    const written = await runInstaller(process.execPath, ['--eval', script, folder], {
        folder,
        limit: trialLimit,
        what,
        hint,
        environment,
    });
    const answer = answerSchema.safeParse(parseJson(written.slice(written.lastIndexOf('\n'))));
    if (!answer.success) {
        throw new errors/* InfrastructureError */.EN(`${what}: it answered ${written.trim().slice(0, 200) || 'nothing'}.`, {
            hint,
        });
    }
    return { 'tfjs-node': answer.data.tfjs, tensorflow: answer.data.tensorflow };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/shared/src/platform/native-tensorflow.js










/** What tfjs-node's own installation may take: it fetches a small file, or compiles two. Milliseconds. */
const addonLimit = 600_000;
/** What the script may be told, although there may be a password in it. */
const addonSettings = [
    'npm_config_tfjs_binding_binary_host_mirror',
    ...['HTTP_PROXY', 'HTTPS_PROXY', 'http_proxy', 'https_proxy'],
];
const alternatives = 'choose engine: wasm, which runs everywhere and needs nothing';
/**
 * The native TensorFlow: the user's own where they say that they have one, else that of the tool directory, where it
 * is installed once: tfjs-node and all that it needs from the pinned lockfile, TensorFlow's library by its pinned
 * digest, and the add-on between them by tfjs-node's own script. It has computed something before it is used.
 * @throws ConfigurationError if the user's own is not there.
 * @throws InfrastructureError if it cannot be installed on such a machine, or now, or does not work.
 */
async function installTensorFlow(store, { source, library, platform = `${process.platform}-${process.arch}` } = {}) {
    const own = store.tensorflowDirectory;
    if (own === null)
        requirePlatform(platform);
    else
        await requireOwn(own);
    const folder = own ?? (await install(store, source, library ?? tensorflowLibrary(process.env.TFJS_NODE_BASE_URI)));
    const versions = await tryTensorFlow(folder, own === null
        ? `Delete ${folder} to have it installed anew, or ${alternatives}.`
        : `Mend it, or ${alternatives}.`);
    (0,engine_native/* settleNativeComputing */.tw)();
    return { name: 'native', folder, versions };
}
async function install(store, source, library) {
    return (0,pinned_packages/* installPinned */.Q)({
        name: 'tfjs-node',
        ...(source === undefined ? {} : { source }),
        extra: library.sha256,
        hint: `Let the machine reach the npm registry, or ${alternatives}.`,
        complete: async (folder) => {
            const packageFolder = (0,external_node_path_.join)(folder, 'node_modules', engine_native/* nativePackage */.Ak);
            store.log.info("Fetching TensorFlow's library.");
            // Where tfjs-node looks for it.
            await fetchLibrary(library, (0,external_node_path_.join)(packageFolder, 'deps'));
            await installAddon(folder, packageFolder);
            await tryTensorFlow(folder, `Run it again; if that does not help, ${alternatives}.`);
        },
    }, store);
}
/** The script finds the library in place, so all that it does is to fetch the add-on, or else to compile it. */
async function installAddon(folder, packageFolder) {
    const environment = { ...(0,program_environment/* programEnvironment */.y)(process.env, addonSettings).variables };
    environment.PATH = [
        (0,external_node_path_.join)(folder, 'node_modules', '.bin'),
        (0,external_node_path_.dirname)(process.execPath),
        process.env.PATH ?? '',
    ].join(external_node_path_.delimiter);
    // As npm sets it for the scripts that it runs.
    const nodeGyp = await (0,npm/* findNodeGyp */.OH)();
    if (nodeGyp !== null)
        environment.npm_config_node_gyp = nodeGyp;
    await runInstaller(process.execPath, [(0,external_node_path_.join)('scripts', 'install.js')], {
        folder: packageFolder,
        limit: addonLimit,
        what: 'The add-on of tfjs-node could not be installed',
        hint: 'Let the machine reach storage.googleapis.com, set npm_config_tfjs_binding_binary_host_mirror to a mirror of it, ' +
            `or install g++, make and python3, so that it can be compiled; or ${alternatives}.`,
        environment,
        retryable: true,
    });
}
/** @throws InfrastructureError where there are no parts to install. */
function requirePlatform(platform) {
    const isMusl = platform === 'linux-x64' && !hasGlibc();
    if (platform === 'linux-x64' && !isMusl)
        return;
    throw new errors/* InfrastructureError */.EN(`The engine "native" can be installed on Linux with glibc on x64; this is ${isMusl ? 'Linux without glibc' : platform}.`, {
        hint: `Install ${engine_native/* nativePackage */.Ak} yourself and name the folder in MLOPS_TFJS_NODE, or ${alternatives}. ` +
            'See docs/engines.md.',
    });
}
function hasGlibc() {
    const report = process.report;
    const before = report.excludeNetwork ?? false;
    // Addresses are looked up for it otherwise, which may take seconds.
    report.excludeNetwork = true;
    try {
        const { header } = report.getReport();
        return header.glibcVersionRuntime !== undefined;
    }
    finally {
        report.excludeNetwork = before;
    }
}
/** @throws ConfigurationError if there is no package where the user says that it is. */
async function requireOwn(folder) {
    const place = (0,external_node_path_.join)(folder, 'node_modules', engine_native/* nativePackage */.Ak, 'package.json');
    if ((0,external_node_path_.isAbsolute)(folder) && (await (0,base_files/* exists */.t2)(place)))
        return;
    throw new errors/* ConfigurationError */.j1(`The environment variable MLOPS_TFJS_NODE names "${folder}", where there is no ${engine_native/* nativePackage */.Ak}.`, { hint: 'Give the absolute path of a folder in which you ran npm install @tensorflow/tfjs-node@4.22.0.' });
}

;// CONCATENATED MODULE: ./build/actions/train/src/engine.js


/**
 * The engine that a training computes on. The native one is installed where it is not yet; if that fails the training
 * does not begin, for another engine would give another model than the one that was asked for.
 * @throws ConfigurationError for an unknown algorithm or parameter.
 * @throws InfrastructureError if the native engine cannot be had.
 */
async function prepareEngine(choice, { algorithm, task, params }, { platform }) {
    if (choice !== 'native')
        return choice;
    if (!(await usesTensorFlow(algorithm, task, params))) {
        platform.log.info(`"${algorithm}" does not compute with TensorFlow.js: the engine "native" is not needed.`);
        return 'auto';
    }
    const engine = await installTensorFlow(platform);
    const versions = Object.entries(engine.versions).map((parts) => parts.join(' '));
    platform.log.info(`Training on the native engine (${versions.join(', ')}).`);
    return engine;
}
/** The versions that the manifest tells of the engine that a model was trained on, beside Node's. */
function engineVersions(engine, used) {
    return typeof engine === 'object' && engine.name === used ? engine.versions : {};
}

// EXTERNAL MODULE: ./build/shared/src/data/table.js
var table = __webpack_require__(96598);
// EXTERNAL MODULE: ./build/shared/src/learners/reinforcement/algorithms.js + 6 modules
var algorithms = __webpack_require__(79035);
// EXTERNAL MODULE: ./build/shared/src/base/worker.js
var base_worker = __webpack_require__(85789);
// EXTERNAL MODULE: ./build/shared/src/learners/checkpoint.js
var checkpoint = __webpack_require__(69096);
// EXTERNAL MODULE: ./build/shared/src/learners/training-progress.js
var training_progress = __webpack_require__(72294);
// EXTERNAL MODULE: ./build/shared/src/learners/reinforcement/environment.js
var environment = __webpack_require__(34275);
// EXTERNAL MODULE: ./build/shared/src/learners/reinforcement/training-job.js + 3 modules
var training_job = __webpack_require__(59423);
;// CONCATENATED MODULE: ./build/shared/src/learners/reinforcement/train-policy.js







/** Importing a module may take longer than a step: other modules come with it. */
const importSeconds = 60;
/** How often the thread is looked at, in milliseconds. */
const watchInterval = 100;
/** A cancelled job has 7.5 s, of which the cache may take 6: so long the thread may take to hand over its state. */
const lastStateMilliseconds = 1_500;
/** Bytes of a state beyond which there are no checkpoints: several copies are in memory while one is stored. */
const mostStateBytes = 2 ** 29;
/**
 * Trains a policy in a thread of its own, watches over it, and ends it when the signal is aborted or the environment
 * does not come back.
 * @throws ConfigurationError if the environment cannot be used, fails or hangs; it names module and step.
 * @throws the signal's reason if it is aborted, after a checkpoint.
 */
async function trainPolicy(request) {
    request.signal.throwIfAborted();
    const order = {
        directory: request.directory,
        environment: request.environment,
        algorithm: request.algorithm,
        seed: request.seed,
        calls: new Int32Array(new SharedArrayBuffer(16)),
        requests: new Int32Array(new SharedArrayBuffer(12)),
    };
    const worker = await (0,base_worker/* startWorker */.D)('train-policy', order);
    const training = new WatchedTraining(request, order, worker);
    try {
        const outcome = await training.outcome;
        if (outcome.endedEarly)
            request.budget?.isUsedUp();
        return outcome;
    }
    finally {
        await training.close();
    }
}
/** The main thread's side of a training. */
class WatchedTraining {
    outcome;
    #request;
    #order;
    #worker;
    #budget;
    #watch;
    #checkpoints = checkpoint/* noCheckpoints */.v;
    #resolve;
    #reject;
    /** Null until the thread has begun, or gone on, with its steps. */
    #progress = null;
    #figure = null;
    /** Settles what the thread says of the state that it was given. */
    #answer;
    #loaded = false;
    #stateAsked = false;
    #saving = Promise.resolve();
    #callsSeen = -1;
    #callSince = performance.now();
    constructor(request, order, worker) {
        this.#request = request;
        this.#order = order;
        this.#worker = worker;
        this.#budget = request.budget ?? new time_budget/* TimeBudget */.z();
        this.outcome = new Promise((resolve, reject) => {
            this.#resolve = resolve;
            this.#reject = reject;
        });
        this.#watch = setInterval(() => this.#look(), watchInterval);
        request.signal.addEventListener('abort', this.#onAbort, { once: true });
        worker.on('message', (message) => this.#take(message));
        worker.on('error', (error) => this.#broken(`failed: ${(0,errors/* messageOf */.bD)(error)}`, error));
        worker.on('exit', () => this.#broken('ended before the training did'));
    }
    /** Ends the thread; a checkpoint that is being stored is waited for. */
    async close() {
        clearInterval(this.#watch);
        this.#request.signal.removeEventListener('abort', this.#onAbort);
        await this.#worker.terminate();
        await this.#saving;
    }
    #take(message) {
        switch (message.kind) {
            case 'loaded':
                this.#loaded = true;
                this.#begin(message).catch(this.#reject);
                break;
            case 'begun':
                this.#answer?.begun();
                break;
            case 'unusable':
                this.#answer?.unusable(message.reason);
                break;
            case 'evaluated': {
                const { evaluation, best } = message;
                this.#figure = `mean return ${evaluation.meanReturn.toPrecision(4)}, best ${best.meanReturn.toPrecision(4)}`;
                this.#progress?.reportFigure(evaluation.step, this.#figure);
                break;
            }
            case 'state':
                this.#saving = this.#save(message.state).catch(this.#reject);
                break;
            case 'done':
                this.#resolve(message.outcome);
                break;
            case 'failed': {
                const { location, hint } = message;
                this.#reject(new errors/* ConfigurationError */.j1(message.message, { location, ...(hint ? { hint } : {}) }));
                break;
            }
        }
    }
    /** Gives the thread the last checkpoint of this training in this very environment, or none. */
    async #begin(loaded) {
        const { algorithm, seed, log, checkpoints = checkpoint/* noCheckpoints */.v } = this.#request;
        if (loaded.largestState > mostStateBytes && checkpoints !== checkpoint/* noCheckpoints */.v) {
            const megabytes = (bytes) => Math.ceil(bytes / 2 ** 20);
            log.warning(`There will be no checkpoints: the state of this training can take ${megabytes(loaded.largestState)} MiB, ` +
                `${megabytes(mostStateBytes)} MiB are allowed. Most of it is what train.params.${algorithm.name === 'dqn' ? 'memory' : 'horizon'} keeps.`);
        }
        else
            this.#checkpoints = checkpoints.scope([algorithm, seed, loaded.environmentDigest]);
        const resumed = await this.#checkpoints.restore((state) => new Promise((resolve, reject) => {
            this.#answer = {
                begun: () => resolve(true),
                unusable: (reason) => reject(new Error(reason)),
            };
            this.#tell({ state });
        }));
        if (resumed === null)
            this.#tell({ state: null });
        const { steps } = algorithm.params;
        this.#progress = new training_progress/* TrainingProgress */.e(log, 'step', steps, this.#steps);
    }
    #tell(message) {
        this.#worker.postMessage(message);
    }
    /** Steps that the thread has made. */
    get #steps() {
        return Atomics.load(this.#order.requests, training_job.requestCells.steps);
    }
    #look() {
        this.#requireAnswers();
        if (this.#progress === null)
            return;
        this.#progress.reportFigure(this.#steps, this.#figure);
        if (!this.#stateAsked && this.#checkpoints.due())
            this.#askForState();
        if (this.#budget.left === 0)
            Atomics.store(this.#order.requests, training_job.requestCells.end, 1);
    }
    #askForState() {
        this.#stateAsked = true;
        Atomics.store(this.#order.requests, training_job.requestCells.state, 1);
    }
    async #save(state) {
        const { signal } = this.#request;
        // Asked once more: the time until the thread came to it is no cost of the checkpoint, and shall not space them out.
        this.#checkpoints.due();
        await this.#checkpoints.save(state);
        this.#stateAsked = false;
        if (signal.aborted)
            this.#reject(signal.reason);
    }
    /** Rejects when a call into the user's code takes too long. */
    #requireAnswers() {
        const { calls } = this.#order;
        const begun = Atomics.load(calls, 0);
        const waits = this.#loaded ? Atomics.load(calls, 1) === 1 : true;
        const limit = this.#loaded ? this.#request.algorithm.params['step-timeout'] : importSeconds;
        if (begun !== this.#callsSeen || !waits) {
            this.#callsSeen = begun;
            this.#callSince = performance.now();
        }
        else if (performance.now() - this.#callSince > 1000 * limit) {
            const place = this.#loaded
                ? (0,environment/* describeCall */.G)(Atomics.load(calls, 2), Atomics.load(calls, 3))
                : 'its import';
            this.#reject(hangs(this.#request.environment, place, limit));
        }
    }
    /** The last state is saved, unless the thread is somewhere in the user's code for too long. */
    #onAbort = () => {
        const { reason } = this.#request.signal;
        if (this.#progress === null || this.#checkpoints === checkpoint/* noCheckpoints */.v) {
            this.#reject(reason);
            return;
        }
        if (!this.#stateAsked)
            this.#askForState();
        setTimeout(() => this.#saving.then(() => this.#reject(reason)), lastStateMilliseconds).unref();
    };
    #broken(what, cause) {
        const { environment } = this.#request;
        this.#reject(new errors/* ConfigurationError */.j1(`The thread of the environment ${environment} ${what}.`, {
            location: { key: 'train.environment', file: environment },
            hint: 'Look for process.exit(), unhandled promises and memory that grows in the module.',
            cause,
        }));
    }
}
function hangs(environment, place, seconds) {
    return new errors/* ConfigurationError */.j1(`The environment ${environment} did not return from ${place} within ${seconds} s.`, {
        location: { key: 'train.environment', file: environment },
        hint: 'Look for a loop that does not end; if a step does take that long, raise train.params.step-timeout.',
    });
}

;// CONCATENATED MODULE: ./build/actions/train/src/sections/policy.js

/** The report of a training in an environment. */
function policyReport(manifest, facts) {
    const { metrics, interval, warnings, evaluations, best, test, environment } = facts;
    const range = interval ? ` (95 %: ${(0,format/* formatNumber */.ZV)(interval.lower)} to ${(0,format/* formatNumber */.ZV)(interval.upper)})` : '';
    return {
        title: `Model of ${manifest.name}`,
        status: warnings.length > 0 ? 'warning' : 'info',
        headline: `${manifest.learner.name} reaches a mean return of ${(0,format/* formatNumber */.ZV)(manifest.score)}${range} in ${environment}; best after ${(0,format/* formatNumber */.ZV)(best.step)} steps.`,
        sections: [
            ...(warnings.length === 0
                ? []
                : [{ heading: 'Warnings', blocks: warnings.map((text) => ({ kind: 'text', text })) }]),
            {
                heading: `${(0,format/* formatNumber */.ZV)(test.returns.length)} seeded episodes that training did not see`,
                blocks: [
                    {
                        kind: 'table',
                        table: {
                            columns: [{ heading: 'Metric' }, { heading: 'Value', align: 'right' }],
                            rows: Object.entries(metrics).map(([name, { value }]) => [name, (0,format/* formatNumber */.ZV)(value)]),
                        },
                    },
                ],
            },
            {
                heading: 'Learning',
                blocks: [
                    {
                        kind: 'lines',
                        title: 'Mean return of the evaluations',
                        x: 'Step',
                        y: 'Mean return',
                        series: [
                            { name: 'Evaluation', points: evaluations.map(({ step, meanReturn }) => [step, meanReturn]) },
                        ],
                    },
                ],
            },
            {
                heading: 'Lineage',
                folded: true,
                blocks: [
                    {
                        kind: 'facts',
                        facts: [
                            ['Model id', manifest.id],
                            ['Environment', environment],
                            ["Digest of the environment's files", manifest.datasetId],
                            ['Algorithm', manifest.learner.name],
                            ['Parameters', JSON.stringify(manifest.learner.params)],
                            ['Seed', String(manifest.seed)],
                            ['Commit', manifest.commit || 'none'],
                            ['Run', manifest.run],
                            ['Actor', manifest.actor],
                        ],
                    },
                ],
            },
        ],
    };
}

;// CONCATENATED MODULE: ./build/actions/train/src/environment.js



















/**
 * Trains a policy in the user's environment and stores it. There is no data set: in its place, the package is bound
 * to the digest of the environment's files.
 * @throws ConfigurationError without an environment, or where it fails; see `trainPolicy`.
 */
async function trainInEnvironment(given, context) {
    const { platform, config, stateDirectory, workingDirectory, signal } = context;
    const { environment } = config.train;
    if (environment === undefined) {
        throw new errors/* ConfigurationError */.j1('There is no environment to learn in.', {
            location: { key: 'train.environment' },
            hint: 'Name a module that exports make(), such as ./cart-pole.mjs; see docs/reinforcement.md.',
        });
    }
    if (given.dataset !== undefined) {
        throw new errors/* ConfigurationError */.j1('Reinforcement learns in an environment: there is no data set to read.', {
            location: { key: 'dataset' },
            hint: 'Leave the input "dataset" out.',
        });
    }
    const configuredName = config.train.algorithm ?? tasks/* taskFacts */.Xi.reinforcement.algorithm;
    const name = given.algorithm ?? configuredName;
    // Parameters of another algorithm than the configured one are not meant for this one.
    const configured = name === configuredName ? config.train.params : {};
    const params = { ...configured, ...given.params };
    const algorithm = (0,algorithms/* chooseAlgorithm */.NO)(name, params);
    (0,formats/* requireExportableAlgorithm */.t5)(config.train.export, name);
    (0,explainable/* requireExplainable */.FX)(given.explain ?? config.train.explain.rows, name);
    const engine = given.engine === 'auto' ? config.train.engine : given.engine;
    // Says that it is not needed, where one was asked for.
    await prepareEngine(engine, { algorithm: name, task: 'reinforcement', params }, context);
    const seed = given.seed ?? config.train.seed;
    const budget = openTimeBudget(given, context);
    const store = openCheckpoints(given, context, environment, budget);
    const outcome = await trainPolicy({
        directory: workingDirectory,
        environment,
        algorithm,
        seed,
        log: platform.log,
        signal,
        checkpoints: store.checkpoints,
        budget,
    }).finally(() => store.settle());
    const warnings = [
        ...(outcome.cutEpisodes === 0
            ? []
            : [
                `${outcome.cutEpisodes} episodes did not end within ${algorithm.params['max-steps']} steps (max-steps) and were cut.`,
            ]),
        ...(outcome.endedEarly ? [endedEarlyWarning] : []),
    ];
    for (const warning of warnings)
        platform.log.warning(warning);
    const { seeds, returns, lengths } = outcome.test;
    const predictions = {
        task: 'reinforcement',
        rows: returns.length,
        returns,
        lengths,
        ids: Array.from(seeds, String),
        slices: (0,table/* tableOf */.c_)([]),
    };
    const metrics = (0,evaluate_metrics/* computeMetrics */.pH)(predictions);
    const content = {
        format: 'mlops-model/1',
        name: config.name,
        ...(0,origin/* describeOrigin */.u)(platform.run),
        task: 'reinforcement',
        datasetId: outcome.environmentDigest,
        splitScheme: outcome.environmentDigest,
        learner: { name, params: algorithm.params },
        seed,
        engine: { name: 'javascript', versions: { node: process.versions.node } },
        classes: [],
        positive: null,
        threshold: null,
        target: '',
        features: [],
        primaryMetric: 'mean_return',
        score: metrics.mean_return.value,
        ...(outcome.endedEarly ? { endedEarly: 'time-budget' } : {}),
        parents: [outcome.environmentDigest],
    };
    const nothing = { rows: 0, columns: {} };
    const artifact = given.artifact ?? `${config.name}-model`;
    const folder = (0,external_node_path_.join)(stateDirectory, 'models', artifact);
    const manifest = await (0,base_files/* writeDirectoryAtomically */.Sg)(folder, (output) => (0,model_package/* writeModelPackage */.FX)(output, {
        manifest: content,
        files: outcome.files,
        features: { format: 'mlops-features/2', features: [] },
        profile: {
            format: 'mlops-model-profile/1',
            features: nothing,
            predictions: nothing,
            target: nothing,
            calibration: null,
        },
        predictions,
        metrics,
        words: (0,model_facts/* modelWords */.Hg)(config),
    }));
    const stored = await platform.artifacts.upload(artifact, folder, {
        contentDigest: (0,registry_manifest/* contentDigest */.eZ)(manifest),
        overwrite: given.overwrite,
    });
    await store.clear();
    const { interval } = (0,intervals/* metricInterval */.gf)(predictions, 'mean_return');
    return {
        outputs: {
            ...storedOutputs(stored, folder),
            'model-id': manifest.id,
            algorithm: name,
            engine: content.engine.name,
            metrics: JSON.stringify((0,evaluate_metrics/* metricValues */.tZ)(metrics)),
            'primary-metric': 'mean_return',
            score: String(manifest.score),
            resumed: String(store.resumed),
        },
        result: { stage: 'train', manifest, metrics, interval, evaluations: outcome.evaluations },
        report: policyReport(manifest, { ...outcome, environment, metrics, interval, warnings }),
    };
}

// EXTERNAL MODULE: ./build/shared/src/drift/joint/reconstruction.js + 1 modules
var reconstruction = __webpack_require__(69889);
;// CONCATENATED MODULE: ./build/shared/src/export/export-model.js
/**
 * Writes a model in other programs' formats. What cannot be exported is known before training: `formats.ts`.
 * @returns the files, by path in `exports/` of the package. The same model gives the same bytes.
 */
async function exportModel(formats, request) {
    const files = new Map();
    if (formats.includes('onnx')) {
        const { exportOnnx } = await __webpack_require__.e(/* import() */ 3978).then(__webpack_require__.bind(__webpack_require__, 3978));
        files.set('model.onnx', exportOnnx(request));
    }
    return files;
}

// EXTERNAL MODULE: ./build/shared/src/registry/training-record.js
var training_record = __webpack_require__(33701);
// EXTERNAL MODULE: ./build/shared/src/explain/explain-rows.js
var explain_rows = __webpack_require__(2494);
// EXTERNAL MODULE: ./build/shared/src/registry/release-assets.js
var release_assets = __webpack_require__(26616);
;// CONCATENATED MODULE: ./build/actions/train/src/sections/explanations.js



/** Columns of a row that are told one by one. */
const shownColumns = 8;
const unitNames = {
    'log-odds': 'in log-odds',
    logit: 'as logits, whose softmax are the probabilities',
    probability: 'as a probability',
    value: 'in the unit of the target',
};
/**
 * How the score of a few rows comes about, column by column. Cells are not shown: the file names the rows, and
 * predictions.parquet has them.
 * @param artifact that holds the file.
 * @param idsHidden whether the rows' identities are sensitive.
 */
function explanationsSection(explanations, artifact, idsHidden) {
    const { ids, unit, labels } = explanations;
    const what = labels[0] === null ? 'prediction' : labels.length === 1 ? `score of "${labels[0]}"` : 'scores';
    return {
        heading: 'Single answers',
        folded: true,
        blocks: [
            {
                kind: 'text',
                text: `From the mean over the training rows to a row's ${what}, ${unitNames[unit]}: what each column adds (Shapley values, exact). All ${(0,format/* formatNumber */.ZV)(ids.length)} explained test rows are in ${release_assets/* explanationsFile */.ny} of the artifact ${artifact}.`,
            },
            ...shownRows(explanations).map(([row, label]) => waterfall(explanations, row, label, idsHidden)),
        ],
    };
}
/** The rows of the largest, the middle and the smallest score, each with the label that scores most. */
function shownRows(explanations) {
    const best = explanations.ids.map((_, row) => {
        const scores = explanations.labels.map((_label, label) => (0,explain_rows/* scoreOf */.uw)(explanations, row, label).score);
        const label = scores.indexOf(Math.max(...scores));
        return { row, label, score: scores[label] };
    });
    best.sort((a, b) => b.score - a.score || a.row - b.row);
    const places = new Set([0, Math.floor((best.length - 1) / 2), best.length - 1]);
    return [...places].flatMap((place) => {
        const found = best.at(place);
        return found === undefined ? [] : [[found.row, found.label]];
    });
}
function waterfall(explanations, row, label, idsHidden) {
    const { ids, labels, values } = explanations;
    const { first, score } = (0,explain_rows/* scoreOf */.uw)(explanations, row, label);
    const parts = values.columns
        .map((name, column) => ({ name, value: values.values[first + column] }))
        .sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
    const others = parts.slice(shownColumns);
    const told = parts.slice(0, shownColumns);
    if (others.length > 0) {
        const sum = others.reduce((total, { value }) => total + value, 0);
        told.push({ name: `${(0,format/* formatNumber */.ZV)(others.length)} more columns`, value: sum });
    }
    let reached = values.base[label];
    const rows = [['Mean over the training rows', '', (0,format/* formatNumber */.ZV)(reached)]];
    for (const { name, value } of told) {
        reached += value;
        rows.push([name, `${value < 0 ? '' : '+'}${(0,format/* formatNumber */.ZV)(value)}`, (0,format/* formatNumber */.ZV)(reached)]);
    }
    const id = idsHidden ? '' : ` ${ids[row]}`;
    const about = labels[label] === null ? '' : `, "${labels[label]}"`;
    return {
        kind: 'table',
        table: {
            caption: `Row${id}${about}: ${(0,format/* formatNumber */.ZV)(score)}`,
            columns: [
                { heading: 'Column' },
                { heading: 'Adds', align: 'right' },
                { heading: 'Score so far', align: 'right' },
            ],
            rows,
        },
    };
}

// EXTERNAL MODULE: ./build/shared/src/learners/supervised-data.js
var supervised_data = __webpack_require__(30241);
// EXTERNAL MODULE: ./build/shared/src/base/logger.js
var logger = __webpack_require__(44463);
// EXTERNAL MODULE: ./build/shared/src/base/random.js
var base_random = __webpack_require__(93096);
// EXTERNAL MODULE: ./build/shared/src/learners/random-forest/parameters.js
var parameters = __webpack_require__(47070);
// EXTERNAL MODULE: ./build/shared/src/learners/random-forest/prediction.js
var prediction = __webpack_require__(60343);
// EXTERNAL MODULE: ./build/shared/src/learners/random-forest/training.js + 4 modules
var training = __webpack_require__(50964);
;// CONCATENATED MODULE: ./build/shared/src/sweep/importance.js







/** With fewer trials a forest learns chance. */
const leastTrials = 15;
const folds = 5;
/** Exchanges of each trial's value with those of other trials. */
const exchanges = 20;
const forestParameters = parameters/* forestParametersSchema */.r.parse({
    trees: 100,
    'min-samples-leaf': 2,
    'max-features': 1,
});
/**
 * Permutation importance over a random forest that foretells a trial's place by its parameters. Trials are judged by
 * forests that have not seen them (five folds), so that parameters without influence come out at about 0.
 *
 * What is foretold is the rank of the loss at the first comparison, which all trials have reached: ranks, because a
 * few trials that went wrong would else be all that counts.
 */
async function parameterImportance(plan, results, seed, signal) {
    const judged = results.filter(({ rung, loss }) => rung === 0 && loss !== null);
    const nothing = (reason, explained = null) => ({
        trials: judged.length,
        explained,
        drops: {},
        reason,
    });
    if (judged.length < leastTrials) {
        return nothing(`It takes ${leastTrials} trials with a loss to tell; there are ${judged.length}.`);
    }
    const byNumber = new Map(plan.trials.map((trial) => [trial.number, trial]));
    const columns = parameterColumns(judged.flatMap(({ trial }) => byNumber.get(trial) ?? []));
    if (columns.length < 2)
        return nothing('There is one parameter only.');
    const ranks = ranksOf(judged.map(({ loss }) => loss));
    const mean = ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length;
    const total = ranks.reduce((sum, rank) => sum + (rank - mean) ** 2, 0);
    if (total === 0)
        return nothing('All trials have the same loss.');
    const random = new base_random/* Random */.o(seed);
    const errors = { as: 0, exchanged: new Float64Array(columns.length) };
    for (let fold = 0; fold < folds; fold++) {
        signal.throwIfAborted();
        const rows = Array.from(ranks, (_, row) => row);
        const seen = rows.filter((row) => row % folds !== fold);
        const held = rows.filter((row) => row % folds === fold);
        const target = Float64Array.from(seen, (row) => ranks[row]);
        const context = { engine: 'cpu', log: logger/* silentLogger */.q, signal };
        const { model } = await (0,training/* growForest */.F)('regression', [], matrixOf(columns, seen), { target }, forestParameters, seed, context, checkpoint/* noCheckpoints */.v);
        const forest = new prediction/* ForestPredictor */.y(model);
        const errorOf = (matrix) => forest.predict(matrix).reduce((sum, answer, i) => sum + (answer - ranks[held[i]]) ** 2, 0);
        errors.as += errorOf(matrixOf(columns, held));
        for (let column = 0; column < columns.length; column++) {
            for (let exchange = 0; exchange < exchanges; exchange++) {
                const others = held.map(() => random.integer(ranks.length));
                const exchanged = matrixOf(columns, held, { column, rows: others });
                errors.exchanged[column] += errorOf(exchanged) / exchanges;
            }
        }
    }
    const explained = 1 - errors.as / total;
    if (explained <= 0)
        return nothing('The losses do not follow the parameters in a way that a forest finds.', explained);
    return {
        trials: judged.length,
        explained,
        drops: Object.fromEntries(columns.map(({ name }, column) => [name, (errors.exchanged[column] - errors.as) / total])),
        reason: null,
    };
}
/** @param exchanged the column whose values are those of other rows. */
function matrixOf(columns, rows, exchanged) {
    return {
        rows: rows.length,
        features: columns.flatMap(({ name, columns: own }, column) => own.map((values, part) => ({
            kind: 'numeric',
            name: `${name} ${part}`,
            column: name,
            values: Float64Array.from(exchanged?.column === column ? exchanged.rows : rows, (row) => values[row]),
        }))),
    };
}
/** From 0; equal values have the mean of their ranks. */
function ranksOf(values) {
    const order = values.map((_, index) => index).sort((a, b) => values[a] - values[b]);
    const ranks = new Float64Array(values.length);
    for (let from = 0; from < order.length;) {
        let to = from;
        while (to < order.length && values[order[to]] === values[order[from]])
            to++;
        for (let i = from; i < to; i++)
            ranks[order[i]] = (from + to - 1) / 2;
        from = to;
    }
    return ranks;
}

;// CONCATENATED MODULE: ./build/shared/src/sweep/space.js

/** Digits of a drawn number: as many as a person writes down to train with it again. */
const digits = 4;
/** A value of the dimension; numbers evenly on their scale. */
function drawValue(dimension, random) {
    if (dimension.type === 'choice')
        return dimension.values[random.integer(dimension.values.length)];
    const { type, min, max, log } = dimension;
    // Every whole number has its own share of the scale: half a one to each side.
    const half = type === 'int' ? 0.5 : 0;
    const [from, to] = [min - half, max + half];
    const chance = random.uniform();
    const drawn = log ? Math.exp(Math.log(from) + chance * Math.log(to / from)) : from + chance * (to - from);
    const rounded = type === 'int' ? Math.round(drawn) : Number(drawn.toPrecision(digits));
    return Math.min(max, Math.max(min, rounded));
}
/** Values that say whether an algorithm takes all of a dimension: its ends, and something between. */
function probes(dimension) {
    if (dimension.type === 'choice')
        return [...dimension.values];
    const { type, min, max } = dimension;
    const golden = min + 0.382 * (max - min);
    return [min, max, type === 'int' ? Math.round(golden) : golden];
}
/**
 * Parameters with drawn values laid over them.
 * @param values by name; `params.filters` is the key `filters` in the mapping `params`.
 * @throws ConfigurationError if a name leads into something that is no mapping.
 */
function withValues(params, values) {
    let result = { ...params };
    for (const [name, value] of Object.entries(values))
        result = withValue(result, name, name.split('.'), value);
    return result;
}
function withValue(params, name, [key, ...deeper], value) {
    if (deeper.length === 0)
        return { ...params, [key]: value };
    const inner = Object.hasOwn(params, key) ? params[key] : {};
    if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) {
        throw new errors/* ConfigurationError */.j1(`The parameter "${key}" is no mapping, so there is nothing in it to vary.`, {
            location: { key: `train.sweep.space.${name}` },
            hint: `Name the parameter itself, or make train.params.${key} a mapping.`,
        });
    }
    return { ...params, [key]: withValue(inner, name, deeper, value) };
}

;// CONCATENATED MODULE: ./build/shared/src/sweep/plan.js






/** Draws in a row that give nothing new before the space counts as used up. */
const mostVainDraws = 500;
/**
 * Draws the trials of a sweep, each from an algorithm's space with the same chance, none twice. With more trials the
 * first ones stay the same.
 *
 * For `asha` they are dealt out to brackets of factor^(rungs − 1) trials, of which one trains to the end. Other
 * brackets have no say in that, so it does not matter which job trains which bracket.
 * @throws ConfigurationError for an unknown algorithm or parameter, or a value that the algorithm does not take.
 */
async function planSweep(request) {
    const { sweep, task, params, seed } = request;
    const candidates = await findCandidates(request);
    for (const candidate of candidates)
        checkCandidate(candidate, request);
    const sizes = sweep.method === 'random'
        ? [1]
        : Array.from({ length: sweep.rungs }, (_, rung) => sweep.factor ** (sweep.rungs - 1 - rung));
    const trials = drawTrials(candidates, sweep.trials, new base_random/* Random */.o(seed)).map(({ candidate: { learner, key }, values }, index) => {
        const own = withValues(params, values);
        const parsed = (0,registry/* parseParams */.Sl)(learner, task, own, key);
        return {
            number: index + 1,
            algorithm: learner.name,
            values,
            params: own,
            pauses: pausesOf(learner, parsed, sizes),
        };
    });
    const [size] = sizes;
    const brackets = Array.from({ length: Math.ceil(trials.length / size) }, (_, i) => trials.slice(i * size, (i + 1) * size).map(({ number }) => number));
    const digest = (0,base_digest/* sha256 */.sc)((0,base_digest/* canonicalJson */.dj)([request.identity, task, seed, sizes, trials]));
    return { trials, brackets, sizes, digest };
}
/** The algorithms whose parameters are tried. */
async function findCandidates({ sweep, algorithm, params }) {
    if (sweep.algorithms === undefined) {
        if (algorithm === choose_algorithm/* automatic */.Y) {
            throw new errors/* ConfigurationError */.j1('A space of parameters is of one algorithm, and "auto" names none.', {
                location: { key: 'train.algorithm' },
                hint: 'Name the algorithm, or give each its own space with train.sweep.algorithms.',
            });
        }
        const learner = await (0,registry/* findLearner */.NN)(algorithm);
        return [{ learner, space: sweep.space ?? {}, key: 'train.sweep.space' }];
    }
    const [parameter] = Object.keys(params);
    if (parameter !== undefined) {
        throw new errors/* ConfigurationError */.j1('Beside train.sweep.algorithms a parameter would be of no algorithm.', {
            location: { key: `train.params.${parameter}` },
            hint: `Fix it where it belongs: train.sweep.algorithms.<algorithm>.${parameter}: [<value>].`,
        });
    }
    const key = 'train.sweep.algorithms';
    return Promise.all(Object.entries(sweep.algorithms).map(async ([name, space]) => ({
        learner: await (0,registry/* findLearner */.NN)(name, key),
        space,
        key: `${key}.${name}`,
    })));
}
/** @throws ConfigurationError unless the algorithm does what is asked and takes all that its space may give. */
function checkCandidate({ learner, space, key }, { sweep, task, params }) {
    if (sweep.method === 'asha' && learner.resource === undefined) {
        throw new errors/* ConfigurationError */.j1(`"${learner.name}" cannot pause, so its trials cannot be stopped early.`, {
            location: { key: 'train.sweep.method' },
            hint: 'Use "method: random"; gradient-boosted-trees, random-forest, mlp and custom can pause.',
        });
    }
    (0,registry/* parseParams */.Sl)(learner, task, params);
    for (const [name, dimension] of Object.entries(space)) {
        for (const value of probes(dimension)) {
            explaining(dimension, value, () => (0,registry/* parseParams */.Sl)(learner, task, withValues(params, { [name]: value }), key));
        }
    }
}
/** Says which value of the space it is that cannot be used. */
function explaining(dimension, value, work) {
    try {
        work();
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigurationError */.j1) || error.hint !== undefined)
            throw error;
        const whole = dimension.type === 'float' ? ' For whole numbers write "type: int".' : '';
        throw new errors/* ConfigurationError */.j1(error.message, {
            location: error.location,
            hint: `The space would give it ${JSON.stringify(value)}.${whole}`,
            cause: error,
        });
    }
}
/** So many different draws; fewer where there are not as many. */
function drawTrials(candidates, count, random) {
    const drawn = [];
    const seen = new Set();
    for (let vain = 0; drawn.length < count && vain < mostVainDraws; vain++) {
        const candidate = candidates[random.integer(candidates.length)];
        const values = Object.fromEntries(Object.entries(candidate.space).map(([name, dimension]) => [name, drawValue(dimension, random)]));
        const key = (0,base_digest/* canonicalJson */.dj)([candidate.learner.name, values]);
        if (seen.has(key))
            continue;
        seen.add(key);
        drawn.push({ candidate, values });
        vain = -1;
    }
    return drawn;
}
/** Rounds or epochs up to each comparison: the shares of the whole training are those of the trials left by then. */
function pausesOf(learner, params, sizes) {
    const { resource } = learner;
    const whole = resource === undefined ? Number.POSITIVE_INFINITY : Number(params[resource]);
    return sizes.map((size) => Math.max(1, Math.round(whole / size)));
}

;// CONCATENATED MODULE: ./build/shared/src/data/shared-table.js
/** The same table in memory that worker threads share, so that each of them does not get a copy. */
function sharedTable({ rows, columns }) {
    return { rows, columns: new Map([...columns].map(([name, column]) => [name, sharedColumn(column)])) };
}
function sharedColumn(column) {
    if (column.kind === 'numeric') {
        const values = new Float64Array(new SharedArrayBuffer(column.values.byteLength));
        values.set(column.values);
        return { ...column, values };
    }
    const codes = new Int32Array(new SharedArrayBuffer(column.codes.byteLength));
    codes.set(column.codes);
    return { ...column, codes };
}

;// CONCATENATED MODULE: ./build/shared/src/sweep/halving.js
/**
 * Trials of a bracket that get to a rung.
 * @param trials of the bracket: the last one may have fewer than the others.
 * @param sizes of a full bracket by rung.
 */
function placesAt(rung, trials, sizes) {
    return Math.max(1, Math.floor((trials * sizes[rung]) / sizes[0]));
}
/**
 * Which trials of a bracket train on: successive halving (Jamieson and Talwalkar 2016), and as in ASHA (Li et al.
 * 2020) without waiting for the slowest. But a trial goes on only once it is certain to be among the best of its rung
 * whatever the others give, so that the same trials train on in whichever order the results arrive.
 * @param bracket numbers of its trials.
 * @param results so far, of these trials.
 * @returns one for each of `sizes`.
 */
function rungsOf(bracket, sizes, results) {
    const rungs = [{ members: bracket, complete: true }];
    let mostMembers = bracket.length;
    for (let rung = 0; rung + 1 < sizes.length; rung++) {
        const known = results.filter((result) => result.rung === rung);
        const judged = known
            .filter((result) => result.loss !== null)
            .sort((a, b) => a.loss - b.loss || a.trial - b.trial);
        const unknown = mostMembers - known.length;
        const places = placesAt(rung + 1, bracket.length, sizes);
        // Each of those that are unknown may take a place.
        const members = judged.slice(0, Math.max(0, places - unknown)).map(({ trial }) => trial);
        rungs.push({ members, complete: unknown === 0 });
        mostMembers = Math.min(places, judged.length + unknown);
    }
    return rungs;
}

;// CONCATENATED MODULE: ./build/shared/src/sweep/schedule.js

/** What of a plan is done, and what can be done now. */
class Schedule {
    #plan;
    #brackets;
    #rungs;
    #results;
    #bracketOf = new Map();
    #taken = new Set();
    /**
     * @param brackets of the plan, those that are trained here.
     * @param results of an earlier job; those of other brackets are left out.
     */
    constructor(plan, brackets, results) {
        this.#plan = plan;
        this.#brackets = brackets;
        for (const [index, bracket] of brackets.entries()) {
            for (const trial of bracket)
                this.#bracketOf.set(trial, index);
        }
        this.#results = brackets.map(() => []);
        this.#rungs = brackets.map((bracket) => rungsOf(bracket, plan.sizes, []));
        for (const result of results)
            if (this.#bracketOf.has(result.trial))
                this.record(result);
    }
    /** Pieces of work in all, if no trial fails. */
    get tasks() {
        const { sizes } = this.#plan;
        return this.#brackets.reduce((sum, { length }) => sizes.reduce((inner, _, rung) => inner + placesAt(rung, length, sizes), sum), 0);
    }
    get results() {
        return this.#results.flat();
    }
    /** Work that nobody has taken yet, what is nearest to its end first; null if there is none for now. */
    take() {
        for (let rung = this.#plan.sizes.length - 1; rung >= 0; rung--) {
            for (const rungs of this.#rungs) {
                for (const trial of rungs[rung].members) {
                    if (this.#taken.has(keyOf({ trial, rung })))
                        continue;
                    this.#taken.add(keyOf({ trial, rung }));
                    return { trial, rung };
                }
            }
        }
        return null;
    }
    record(result) {
        const index = this.#bracketOf.get(result.trial);
        this.#taken.add(keyOf(result));
        this.#results[index].push(result);
        this.#rungs[index] = rungsOf(this.#brackets[index], this.#plan.sizes, this.#results[index]);
    }
    /** Trials that will not train on: they failed, or others were better. Those at their end are not among them. */
    stopped() {
        return this.#brackets.flatMap((bracket, index) => bracket.filter((trial) => {
            const own = this.#results[index].filter((result) => result.trial === trial);
            if (own.some(({ reason }) => reason !== null))
                return true;
            const next = this.#rungs[index][own.length];
            return own.length > 0 && next !== undefined && next.complete && !next.members.includes(trial);
        }));
    }
}
function keyOf({ trial, rung }) {
    return `${trial}/${rung}`;
}

;// CONCATENATED MODULE: ./build/shared/src/sweep/trial-states.js

/** The states of a sweep's trials, among the run's checkpoints: those of the winner serve its training as it is. */
class TrialStates {
    #checkpoints;
    /** By trial; a trial has several where its learner trains others. */
    #saved = new Map();
    constructor(checkpoints) {
        this.#checkpoints = checkpoints;
    }
    restore(identity) {
        return this.#at(identity).restore((bytes) => new Uint8Array(bytes));
    }
    async save(trial, identity, state) {
        const place = this.#at(identity);
        const own = this.#saved.get(trial) ?? new Map();
        this.#saved.set(trial, own.set((0,base_digest/* canonicalJson */.dj)(identity), place));
        await place.save(state);
    }
    /** Removes what nobody goes on from. */
    async remove(trials) {
        for (const trial of trials) {
            for (const place of this.#saved.get(trial)?.values() ?? [])
                await place.remove();
            this.#saved.delete(trial);
        }
    }
    #at(identity) {
        return identity.reduce((place, part) => place.scope(part), this.#checkpoints);
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/shared/src/sweep/trial-thread.js



/** Its name in actions/worker-jobs.ts. */
const job = 'train-trials';
/** A runner ends the job 7.5 s after it was cancelled: until then a trial may save its state, in milliseconds. */
const longestSaving = 5_000;
/** A thread that trains one trial at a time. A thread that breaks costs its trial, and is replaced for the next. */
class TrialThread {
    #order;
    #signal;
    #worker = null;
    constructor(order, signal) {
        this.#order = order;
        this.#signal = signal;
    }
    /**
     * Trains a trial up to its pause. When the signal is aborted the trial saves its state first.
     * @param keeper of the states of this trial.
     */
    async run(order, keeper) {
        const worker = await this.#start();
        const tell = (command) => worker.postMessage(command);
        const broken = (why) => ({ kind: 'failed', reason: `Its thread ${why}.` });
        let stop = () => undefined;
        try {
            return await new Promise((resolve, reject) => {
                const onAbort = () => {
                    tell({ kind: 'abort' });
                    void (0,external_node_timers_promises_.setTimeout)(longestSaving, undefined, { ref: false }).then(() => resolve({ kind: 'aborted' }));
                };
                const onMessage = (message) => {
                    if (message.kind === 'restore') {
                        keeper.restore(message.identity).then((state) => tell({ kind: 'state', state }), reject);
                    }
                    else if (message.kind === 'save') {
                        keeper.save(message.identity, message.state).then(() => tell({ kind: 'saved' }), reject);
                    }
                    else
                        resolve(message);
                };
                const onError = (error) => resolve(broken(`failed: ${(0,errors/* messageOf */.bD)(error)}`));
                const onExit = () => resolve(broken('ended before the trial did'));
                stop = () => {
                    this.#signal.removeEventListener('abort', onAbort);
                    worker.off('message', onMessage).off('error', onError).off('exit', onExit);
                };
                worker.on('message', onMessage).on('error', onError).on('exit', onExit);
                this.#signal.addEventListener('abort', onAbort, { once: true });
                if (this.#signal.aborted)
                    resolve({ kind: 'aborted' });
                else
                    tell({ kind: 'train', order });
            });
        }
        finally {
            stop();
        }
    }
    /** Ends the thread. */
    async close() {
        await this.#worker?.terminate();
    }
    async #start() {
        if (this.#worker !== null)
            return this.#worker;
        const worker = await (0,base_worker/* startWorker */.D)(job, this.#order);
        const forget = () => {
            if (this.#worker === worker)
                this.#worker = null;
        };
        // The trial that is going on hears of it as well.
        worker.on('error', forget).on('exit', forget);
        this.#worker = worker;
        return worker;
    }
}

;// CONCATENATED MODULE: ./build/shared/src/sweep/run-sweep.js









const resultsSchema = schemas/* array */.YOg(trialResultSchema);
/**
 * Trains the trials of some brackets in worker threads, and judges them by the validation split. A trial that fails
 * is a result as any other. Results are kept among the checkpoints as they come in, so that a job that is killed
 * begins no trial again that was done.
 * @throws the signal's reason if it is aborted; trials that are going on save their state before.
 */
async function runSweep(request) {
    return new Sweep(request, await earlierResults(request)).run();
}
async function earlierResults(request) {
    const kept = await placeOfResults(request).restore((bytes) => resultsSchema.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))));
    return kept ?? [];
}
function placeOfResults({ plan, checkpoints = checkpoint/* noCheckpoints */.v }) {
    return checkpoints.scope(['sweep', plan.digest]);
}
class Sweep {
    #request;
    #schedule;
    #states;
    #progress;
    #trials;
    #best = null;
    #complete = true;
    /** Threads that are ended fail their trials, which is no result. */
    #closed = false;
    #saving = Promise.resolve();
    /** Called when a result is there: others may go on by it. */
    #wake = [];
    #running = 0;
    constructor(request, earlier) {
        const { plan, brackets, checkpoints = checkpoint/* noCheckpoints */.v, log } = request;
        this.#request = request;
        this.#schedule = new Schedule(plan, brackets, earlier);
        this.#states = new TrialStates(checkpoints);
        this.#trials = new Map(plan.trials.map((trial) => [trial.number, trial]));
        const done = this.#schedule.results.length;
        this.#progress = new training_progress/* TrainingProgress */.e(log, 'trial', this.#schedule.tasks, done);
        for (const result of this.#schedule.results)
            this.#keepBest(result);
        if (done > 0)
            log.info(`${done} of ${this.#schedule.tasks} trainings of the sweep are done already.`);
    }
    async run() {
        const { signal, threads = (0,external_node_os_.availableParallelism)() } = this.#request;
        const count = Math.max(1, Math.min(threads, this.#schedule.tasks - this.#schedule.results.length));
        const order = this.#threadOrder();
        const pool = Array.from({ length: count }, () => new TrialThread(order, signal));
        try {
            await Promise.all(pool.map((thread) => this.#work(thread)));
            signal.throwIfAborted();
        }
        finally {
            this.#closed = true;
            await Promise.all(pool.map((thread) => thread.close()));
            await this.#saving;
        }
        return { results: inOrder(this.#schedule.results), complete: this.#complete };
    }
    /** Lets a thread train trial after trial, until there is nothing to do and nothing can come. */
    async #work(thread) {
        const { signal, budget } = this.#request;
        while (!signal.aborted && this.#complete) {
            const task = this.#schedule.take();
            if (task === null) {
                if (this.#running === 0)
                    return;
                await new Promise((resolve) => this.#wake.push(resolve));
                continue;
            }
            if (budget?.isUsedUp()) {
                this.#complete = false;
                break;
            }
            this.#running++;
            try {
                await this.#take(task, await this.#train(thread, task));
            }
            finally {
                this.#running--;
                for (const wake of this.#wake.splice(0))
                    wake();
            }
        }
    }
    #train(thread, { trial, rung }) {
        const { algorithm, params, pauses } = this.#trials.get(trial);
        const order = {
            algorithm,
            params,
            pauseAfter: pauses[rung],
            millisecondsLeft: this.#request.budget?.left ?? Number.POSITIVE_INFINITY,
        };
        return thread.run(order, {
            restore: (identity) => this.#states.restore(identity),
            save: (identity, state) => this.#states.save(trial, identity, state),
        });
    }
    async #take({ trial, rung }, outcome) {
        if (outcome.kind === 'aborted' || this.#closed)
            return;
        if (outcome.kind === 'outOfTime') {
            this.#request.budget?.isUsedUp();
            this.#complete = false;
            return;
        }
        const result = outcome.kind === 'judged'
            ? { trial, rung, loss: outcome.loss, reason: null }
            : { trial, rung, loss: null, reason: outcome.reason };
        this.#schedule.record(result);
        if (result.reason !== null)
            this.#request.log.info(`Trial ${trial} failed: ${result.reason}`);
        const beaten = this.#keepBest(result);
        this.#progress.report(this.#schedule.results.length, this.#best?.loss ?? Number.NaN);
        this.#saving = this.#saving.then(() => this.#save());
        await this.#saving;
        await this.#states.remove([...this.#schedule.stopped(), ...beaten]);
    }
    /** @returns trials whose whole training is not the best, so that nobody needs its state. */
    #keepBest({ trial, rung, loss }) {
        if (loss === null || rung < this.#request.plan.sizes.length - 1)
            return [];
        const best = this.#best;
        if (best !== null && (best.loss < loss || (best.loss === loss && best.trial < trial)))
            return [trial];
        this.#best = { trial, loss };
        return best === null ? [] : [best.trial];
    }
    async #save() {
        const text = JSON.stringify(this.#schedule.results);
        await placeOfResults(this.#request).save(new TextEncoder().encode(text));
    }
    #threadOrder() {
        const { data, task, engine, workingDirectory, checkpointInterval } = this.#request;
        const { schema, train, validation, unlabelled, featureNames, splitBy, seed } = data;
        return {
            data: {
                schema,
                train: sharedTable(train),
                validation: sharedTable(validation),
                ...(unlabelled === undefined ? {} : { unlabelled: sharedTable(unlabelled) }),
                featureNames,
                ...(splitBy === undefined ? {} : { splitBy }),
                seed,
            },
            task,
            engine,
            workingDirectory,
            checkpointInterval,
        };
    }
}

;// CONCATENATED MODULE: ./build/shared/src/sweep/shards.js



/**
 * The brackets that a job trains, in turn with the others'.
 * @throws ConfigurationError if some of the jobs had none.
 */
function bracketsOf(plan, { index, count }) {
    const { length } = plan.brackets;
    if (count > length) {
        const bracket = plan.sizes[0] > 1 ? `brackets of ${plan.sizes[0]} trials` : 'trials';
        throw new errors/* ConfigurationError */.j1(`The sweep has ${length} ${bracket}, which is too few for ${count} shards.`, {
            location: { key: 'shard' },
            hint: `Use ${length} shards at the most, or more trials.`,
        });
    }
    return plan.brackets.filter((_, bracket) => bracket % count === index - 1);
}
/**
 * Puts together what the jobs of a sweep found. Nothing that they say is believed but losses: parameters come from
 * the plan, and results that the plan cannot give are refused.
 * @throws ConfigurationError if shards are missing, are of another sweep or contradict each other.
 * @throws InfrastructureError if a shard holds what its part of the plan cannot give.
 */
function mergeShards(plan, shards) {
    const [first] = shards;
    const { count } = first.shard;
    const byIndex = new Map();
    for (const found of shards) {
        const { source, shard } = found;
        if (found.plan !== plan.digest) {
            throw new errors/* ConfigurationError */.j1(`${source} is of another sweep.`, {
                location: { key: 'merge' },
                hint: 'Merge with the same mlops.yml, inputs, seed and data set as the shards, or name others.',
            });
        }
        if (shard.count !== count) {
            throw new errors/* ConfigurationError */.j1(`${first.source} is one of ${count} shards, and ${source} one of ${shard.count}.`, { location: { key: 'merge' }, hint: 'Name the shards of one sweep.' });
        }
        const other = byIndex.get(shard.index);
        if (other !== undefined) {
            throw new errors/* ConfigurationError */.j1(`${other.source} and ${source} are both shard ${shard.index}/${count}.`, {
                location: { key: 'merge' },
                hint: 'Leave one of them out.',
            });
        }
        byIndex.set(shard.index, found);
        const fault = faultOf(plan, found);
        if (fault !== null) {
            throw new errors/* InfrastructureError */.EN(`${source} holds what a shard of this sweep cannot give: ${fault}.`, {
                hint: 'Run the job that makes it again.',
            });
        }
    }
    const missing = Array.from({ length: count }, (_, i) => i + 1).filter((index) => !byIndex.has(index));
    if (missing.length > 0) {
        const names = missing.map((index) => `${index}/${count}`).join(', ');
        throw new errors/* ConfigurationError */.j1(`Of ${count} shards ${missing.length} are missing: ${names}.`, {
            location: { key: 'merge' },
            hint: 'Run the jobs that make them, before this one ("needs:"), or widen the pattern.',
        });
    }
    return {
        results: inOrder(shards.flatMap(({ results }) => results)),
        complete: shards.every(({ complete }) => complete),
    };
}
/** Why a shard's results are not those of its brackets; null if they are. */
function faultOf(plan, { shard, results, complete }) {
    if (shard.index > shard.count)
        return `it is shard ${shard.index} of ${shard.count}`;
    const brackets = bracketsOf(plan, shard);
    const own = new Map(brackets.flatMap((bracket) => bracket.map((trial) => [trial, bracket])));
    const seen = new Set();
    for (const { trial, rung } of results) {
        if (!own.has(trial))
            return `trial ${trial} is not one of its trials`;
        const key = `${trial}/${rung}`;
        if (seen.has(key))
            return `trial ${trial} is there twice`;
        seen.add(key);
    }
    const byBracket = Map.groupBy(results, ({ trial }) => own.get(trial));
    for (const bracket of brackets) {
        const found = byBracket.get(bracket) ?? [];
        const rungs = rungsOf(bracket, plan.sizes, found);
        const stranger = found.find(({ trial, rung }) => rungs[rung]?.members.includes(trial) !== true);
        if (stranger !== undefined)
            return `trial ${stranger.trial} was not among the best that train on`;
        const expected = rungs.reduce((sum, { members }) => sum + members.length, 0);
        if (complete && found.length < expected)
            return 'it says that it is complete, and lacks results';
    }
    return null;
}

// EXTERNAL MODULE: ./build/shared/src/base/nearest.js
var nearest = __webpack_require__(82889);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var core_errors = __webpack_require__(37428);
;// CONCATENATED MODULE: ./build/shared/src/registry/sweep-package.js








const trialsFile = 'trials.json';
const trialsSchema = schemas/* strictObject */.rej({
    format: schemas/* literal */.euz('mlops-trials/1'),
    results: schemas/* array */.YOg(trialResultSchema).max(100_000),
});
/** Writes what one job of a sweep found into an empty folder. @returns its manifest, with id and files. */
async function writeSweepPackage(folder, content, results) {
    const document = { format: 'mlops-trials/1', results: [...results] };
    await (0,base_files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, trialsFile), `${JSON.stringify(document, null, 2)}\n`);
    const { plan, shard, complete } = content;
    const id = (0,base_digest/* sha256 */.sc)((0,base_digest/* canonicalJson */.dj)([plan, shard, complete, results]));
    const manifest = { ...content, id, files: await (0,registry_manifest/* describeFiles */.LG)(folder) };
    await (0,registry_manifest/* writeManifest */.HN)(folder, manifest);
    return manifest;
}
/**
 * The results in a package whose files were checked.
 * @param origin how it was found, for messages.
 * @throws InfrastructureError if they are not what this version writes.
 */
async function readSweepResults(folder, origin) {
    const unreadable = (why, cause) => new errors/* InfrastructureError */.EN(`"${trialsFile}" in the ${origin} cannot be read: ${why}.`, {
        hint: 'Run the job that makes it again, with this version.',
        cause,
    });
    let content;
    try {
        content = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(folder, trialsFile), 'utf8'));
    }
    catch (cause) {
        throw unreadable('it is not JSON', cause);
    }
    const parsed = trialsSchema.safeParse(content);
    if (parsed.success)
        return parsed.data.results;
    throw unreadable(core_errors/* prettifyError */.S1(parsed.error).split('\n').slice(0, 2).join(' '));
}

;// CONCATENATED MODULE: ./build/actions/train/src/sweep/shard-packages.js







/**
 * Reads what the jobs of a sweep left.
 * @param pattern of names, in which `*` stands for anything: folders, else artifacts of this run; or one name in any
 *   form that names a package.
 * @throws ConfigurationError if nothing has such a name, or it is another kind of package.
 * @throws InfrastructureError if a package is damaged.
 */
async function readShards(pattern, context) {
    const names = pattern.includes('*') ? await matching(pattern, context) : [pattern];
    const shards = [];
    for (const name of names) {
        const { folder, manifest, origin } = await (0,model_reference/* resolvePackage */.Ph)('merge', name, registry_manifest/* sweepManifestSchema */.t4, context);
        const { shard, plan, complete } = manifest;
        shards.push({
            source: `The ${origin}`,
            shard,
            plan,
            complete,
            results: await readSweepResults(folder, origin),
        });
    }
    return shards;
}
async function matching(pattern, { platform, workingDirectory }) {
    const folders = [];
    for await (const path of (0,promises_.glob)(pattern, { cwd: workingDirectory })) {
        if ((await (0,promises_.stat)((0,external_node_path_.resolve)(workingDirectory, path))).isDirectory())
            folders.push(path);
    }
    if (folders.length > 0)
        return folders.sort();
    const names = await platform.artifacts.names();
    const found = names.filter((name) => matches(name, pattern));
    if (found.length > 0)
        return found;
    throw new errors/* ConfigurationError */.j1(`No folder and no artifact of this run is called "${pattern}".`, {
        location: { key: 'merge' },
        hint: names.length === 0
            ? 'Run the shards first, in jobs that this one needs ("needs:").'
            : (0,nearest/* suggestName */.S)(pattern.replaceAll('*', ''), names),
    });
}
/** Whether a name fits a pattern; what lies between the `*` is taken as it is. */
function matches(name, pattern) {
    const parts = pattern.split('*');
    const [first] = parts;
    const last = parts[parts.length - 1];
    if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length)
        return false;
    let rest = name.slice(first.length, name.length - last.length);
    for (const part of parts.slice(1, -1)) {
        const at = rest.indexOf(part);
        if (at < 0)
            return false;
        rest = rest.slice(at + part.length);
    }
    return true;
}

;// CONCATENATED MODULE: ./build/actions/train/src/sweep/search.js










/**
 * Tries what the sweep may give, or reads what other jobs have tried, and picks the trial with the least validation
 * loss.
 * @throws ConfigurationError if every trial failed; it names the reasons.
 */
async function search(subject) {
    const { choice, request, context } = subject;
    const plan = await openPlan(subject);
    const found = choice.merge === null
        ? await trainBrackets(subject, plan, plan.brackets)
        : mergeShards(plan, await readShards(choice.merge, context));
    const winner = winnerOf(plan, found.results);
    if (winner === null)
        throw noWinner(plan, found);
    const importance = await parameterImportance(plan, found.results, request.seed, request.signal);
    request.log.info(`Trial ${winner.number} won: ${winner.algorithm} ${JSON.stringify(winner.values)}`);
    const warnings = found.complete || choice.merge === null
        ? []
        : ['The time budget of a shard was used up: not all trials of the sweep were done.'];
    return { ...found, choice, plan, winner, importance, warnings };
}
/** The training that gives the winner's model. The trials have used the time budget, so it ends when it is done. */
function winnersTraining({ winner }, request) {
    const { budget: _budget, ...rest } = request;
    return { ...rest, algorithm: winner.algorithm, params: winner.params };
}
/** What the model package says of the sweep that found its parameters. */
function sweepDocument({ choice, plan, results, complete, winner, importance }) {
    return {
        format: 'mlops-sweep-findings/1',
        method: choice.config.method,
        complete,
        winner: winner.number,
        trials: standings(plan, results).map(({ trial, rung, loss, reason }) => ({
            trial: trial.number,
            algorithm: trial.algorithm,
            values: trial.values,
            comparisons: rung + 1,
            validationLoss: loss,
            reason,
        })),
        importance,
    };
}
/** The plan of the sweep, once everything that can be known to fail is looked at. */
async function openPlan({ choice, request, datasetId }) {
    if (request.validation.rows === 0) {
        throw new errors/* ConfigurationError */.j1('A sweep judges by the validation split, which has no rows.', {
            location: { key: 'data.split' },
            hint: 'Give the validation split a share.',
        });
    }
    const plan = await planSweep({
        sweep: choice.config,
        task: request.task,
        algorithm: request.algorithm,
        params: request.params,
        seed: request.seed,
        identity: [datasetId, typeof request.engine === 'string' ? request.engine : request.engine.name],
    });
    for (const name of new Set(plan.trials.map(({ algorithm }) => algorithm))) {
        (0,formats/* requireExportableAlgorithm */.t5)(request.exports ?? [], name);
        (0,supervised_data/* requireUnlabelled */.ol)(await (0,registry/* findLearner */.NN)(name), request);
    }
    const { trials } = choice.config;
    if (plan.trials.length < trials) {
        request.log.info(`The space has ${plan.trials.length} sets of parameters, so ${trials} trials are not needed.`);
    }
    return plan;
}
/** Trains the trials of some brackets. */
function trainBrackets({ request, checkpointInterval }, plan, brackets) {
    const { log, signal, engine, workingDirectory, threads, checkpoints, budget } = request;
    const count = brackets.reduce((sum, { length }) => sum + length, 0);
    return log.group(`Sweep of ${count} trials`, () => runSweep({
        plan,
        brackets,
        data: request,
        task: request.task,
        engine,
        ...(workingDirectory === undefined ? {} : { workingDirectory }),
        ...(threads === undefined ? {} : { threads }),
        log,
        signal,
        ...(checkpoints === undefined ? {} : { checkpoints }),
        checkpointInterval,
        ...(budget === undefined ? {} : { budget }),
    }));
}
function noWinner(plan, { results, complete }) {
    const failed = standings(plan, results).filter(({ reason }) => reason !== null);
    if (!complete && failed.length === 0) {
        return new errors/* ConfigurationError */.j1('The time budget was used up before any trial of the sweep was done.', {
            location: { key: 'train.time-budget' },
            hint: 'Raise it, or let trials be shorter.',
        });
    }
    const trialsByReason = Map.groupBy(failed, ({ reason }) => reason);
    const reasons = [...trialsByReason].sort(([, a], [, b]) => b.length - a.length);
    const shown = reasons.slice(0, 5).map(([reason, trials]) => {
        const numbers = trials.map(({ trial }) => trial.number).sort((a, b) => a - b);
        const named = numbers.slice(0, 5).join(', ');
        return `- trial ${named}${numbers.length > 5 ? `, and ${numbers.length - 5} more` : ''}: ${reason}`;
    });
    const more = reasons.length > shown.length ? `\n- and ${reasons.length - shown.length} other reasons` : '';
    return new errors/* ConfigurationError */.j1(`All ${failed.length} trials of the sweep failed:\n${shown.join('\n')}${more}`, {
        location: { key: 'train.sweep' },
        hint: 'Mend what the reasons name; train.params without a sweep shows whether the algorithm can learn at all.',
    });
}

;// CONCATENATED MODULE: ./build/actions/train/src/package-model.js



















/** Writes the model package, stores it as an artifact, and says what there is to say of it. */
async function package_model_packageModel({ given, context, dataset, request, result, repeats, findings, store, }) {
    const { platform, config, stateDirectory } = context;
    const { manifest: datasetManifest } = dataset;
    const { task, seed, engine, featureNames: names, budget } = request;
    const warnings = [
        ...(datasetManifest.valid ? [] : ['Not all expectations of the data set hold; see its checks.json.']),
        ...(budget?.endedEarly ? [endedEarlyWarning] : []),
        ...(findings === null ? [] : findings.warnings),
        ...result.warnings,
    ];
    for (const warning of warnings)
        platform.log.warning(warning);
    const { primaryMetric } = result;
    const content = {
        format: 'mlops-model/1',
        name: config.name,
        ...(0,origin/* describeOrigin */.u)(platform.run),
        task,
        datasetId: datasetManifest.id,
        splitScheme: datasetManifest.splitScheme,
        learner: { name: result.algorithm, params: result.params },
        seed,
        engine: {
            name: result.model.engine,
            versions: { node: process.versions.node, ...engineVersions(engine, result.model.engine) },
        },
        classes: result.classes,
        positive: result.positive,
        threshold: result.threshold,
        ...(result.thresholdChoice === null ? {} : { thresholdChoice: describeChoice(result.thresholdChoice) }),
        target: dataset.schema.target ?? '',
        features: dataset.schema.columns
            .filter(({ role }) => role === 'feature')
            .map(({ name, type }) => ({ name, type })),
        primaryMetric,
        score: result.metrics[primaryMetric]?.value ?? null,
        ...(repeats === null ? {} : { repeats: scoreSpread(repeats, primaryMetric) }),
        ...(budget?.endedEarly ? { endedEarly: 'time-budget' } : {}),
        parents: [datasetManifest.id],
    };
    const exports = await exportModel(config.train.export, {
        algorithm: result.algorithm,
        files: result.model.files,
        features: result.features,
        decision: content,
    });
    const artifact = given.artifact ?? `${config.name}-model`;
    const folder = (0,external_node_path_.join)(stateDirectory, 'models', artifact);
    const profile = await (0,dataset_package/* readProfile */.er)(dataset, 'train');
    const features = { rows: profile.rows, columns: pick(profile.columns, names) };
    const manifest = await (0,base_files/* writeDirectoryAtomically */.Sg)(folder, (output) => (0,model_package/* writeModelPackage */.FX)(output, {
        manifest: content,
        files: result.model.files,
        exports,
        features: result.features,
        profile: {
            format: 'mlops-model-profile/1',
            features,
            predictions: result.predictionProfile,
            target: result.targetProfile,
            calibration: result.calibration,
            probabilityCalibration: result.probabilityCalibration,
            lossModel: result.lossModel,
            reconstruction: (0,reconstruction/* fitReconstruction */.kB)(features, request.train, request.test),
        },
        predictions: result.predictions,
        metrics: result.metrics,
        rowExplanations: result.rowExplanations,
        documents: new Map([
            [training_record/* trainingRecordPath */.Fq, (0,training_record/* trainingRecord */.Kz)(result.model.history, result.explanation)],
            ...(findings === null ? [] : [['sweep.json', sweepDocument(findings)]]),
        ]),
        repeats,
        words: (0,model_facts/* modelWords */.Hg)(config),
    }));
    const stored = await platform.artifacts.upload(artifact, folder, {
        contentDigest: (0,registry_manifest/* contentDigest */.eZ)(manifest),
        overwrite: given.overwrite,
    });
    await store.clear();
    const explained = result.rowExplanations === null
        ? null
        : explanationsSection(result.rowExplanations, stored.name, await hasSensitiveIds(dataset));
    const metrics = (0,evaluate_metrics/* metricValues */.tZ)(result.metrics);
    return {
        outputs: {
            ...storedOutputs(stored, folder),
            'model-id': manifest.id,
            algorithm: result.algorithm,
            engine: result.model.engine,
            metrics: JSON.stringify(metrics),
            'primary-metric': primaryMetric,
            score: manifest.score === null ? '' : String(manifest.score),
            resumed: String(store.resumed),
        },
        result: {
            stage: 'train',
            manifest,
            metrics: result.metrics,
            importance: result.model.importance,
            unlabelled: result.unlabelled,
            ...unsupervisedOutcome(result),
            ...decisionsOutcome(result),
            attempts: result.attempts,
            ...(findings === null ? {} : { sweep: sweepDocument(findings) }),
            explanation: result.explanation,
        },
        report: modelReport(manifest, { ...result, warnings }, repeats, explained, findings),
    };
}
async function hasSensitiveIds(dataset) {
    const { sensitive } = await (0,dataset_package/* readDatasetChecks */.Ov)(dataset);
    return dataset.schema.columns.some(({ name, role }) => role === 'id' && sensitive.includes(name));
}
function scoreSpread({ seeds, metrics }, primaryMetric) {
    const { mean = null, std = null, min = null, max = null } = metrics[primaryMetric] ?? {};
    return { seeds, mean, std, min, max };
}
function describeChoice({ criterion, value, rows }) {
    return { criterion, value, rows };
}
function pick(record, names) {
    return Object.fromEntries(names.map((name) => [name, record[name]]));
}

// EXTERNAL MODULE: ./build/shared/src/config/load-config.js
var load_config = __webpack_require__(80309);
// EXTERNAL MODULE: ./build/shared/src/config/sweep-schema.js
var sweep_schema = __webpack_require__(8582);
;// CONCATENATED MODULE: ./build/actions/train/src/sweep/choice.js





/**
 * The sweep that is asked for, in mlops.yml or beside it; null where none is.
 * @param task as it is configured; what is unknown is seen once the data set is.
 * @throws ConfigurationError if it cannot be one, or what trains has no parameters that could be varied.
 */
function chosenSweep(given, config, task) {
    const { shard, merge } = given;
    const sweep = given.sweep === undefined ? config.train.sweep : layOver(config.train.sweep, given.sweep);
    if (sweep === undefined) {
        const input = shard === undefined ? 'merge' : 'shard';
        if (shard === undefined && merge === undefined)
            return null;
        throw new errors/* ConfigurationError */.j1(`The input "${input}" is about a sweep, and there is none.`, {
            location: { key: input },
            hint: 'Describe it under train.sweep in mlops.yml, or with the input "sweep"; see docs/sweeps.md.',
        });
    }
    if (shard !== undefined && merge !== undefined) {
        throw new errors/* ConfigurationError */.j1('Both "shard" and "merge" are given.', {
            location: { key: 'merge' },
            hint: 'Each shard is a job; one more job, which needs them, merges what they found.',
        });
    }
    refuseOthers(given, config, task);
    return { config: sweep, shard: shard ?? null, merge: merge ?? null };
}
/** What is written inline replaces what the file says of the same key. */
function layOver(configured, given) {
    const { space, algorithms, ...rest } = configured ?? {};
    // There is one kind of space: one that is given inline replaces either.
    const spaces = 'space' in given || 'algorithms' in given ? {} : { space, algorithms };
    const parsed = sweep_schema/* sweepSchema */.m.safeParse({ ...rest, ...spaces, ...given }, { reportInput: true });
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const { message, hint, path } = (0,load_config/* describeIssue */.n6)({ ...issue, path: ['train', 'sweep', ...issue.path] });
    throw new errors/* ConfigurationError */.j1(message, { location: { key: path.join('.') }, hint });
}
function refuseOthers(given, config, task) {
    if (task !== undefined && !tasks/* supervisedTasks */.t9.includes(task)) {
        throw new errors/* ConfigurationError */.j1(`A sweep compares trials by the validation split, which says nothing for ${task}.`, {
            location: { key: 'train.sweep' },
            hint: 'Sweeps are for classification and regression: leave train.sweep out.',
        });
    }
    if (chosenCommand(given, config.train) !== null) {
        throw new errors/* ConfigurationError */.j1('A sweep varies the parameters of an algorithm, and here a command trains.', {
            location: { key: 'train.sweep' },
            hint: 'Leave train.sweep out, or name an algorithm in place of the command.',
        });
    }
}

;// CONCATENATED MODULE: ./build/actions/train/src/sweep/shard.js









/** Trains a job's part of the trials and stores what they gave; a job that merges picks the winner. */
async function trainShard(subject, shard, given) {
    const { request, datasetId, store, context } = subject;
    const { platform, config, stateDirectory } = context;
    const plan = await openPlan(subject);
    const brackets = bracketsOf(plan, shard);
    const { results, complete } = await trainBrackets(subject, plan, brackets);
    const warnings = complete ? [] : ['The time budget was used up before all trials of this shard were done.'];
    for (const warning of warnings)
        platform.log.warning(warning);
    const artifact = given.artifact ?? `${config.name}-sweep-${shard.index}-of-${shard.count}`;
    const folder = (0,external_node_path_.join)(stateDirectory, 'sweeps', artifact);
    const content = {
        format: 'mlops-sweep/1',
        name: config.name,
        ...(0,origin/* describeOrigin */.u)(platform.run),
        datasetId,
        plan: plan.digest,
        shard,
        complete,
    };
    const manifest = await (0,base_files/* writeDirectoryAtomically */.Sg)(folder, (output) => writeSweepPackage(output, content, results));
    const stored = await platform.artifacts.upload(artifact, folder, {
        contentDigest: (0,registry_manifest/* contentDigest */.eZ)(manifest),
        overwrite: given.overwrite,
    });
    await store.clear();
    const trials = brackets.reduce((sum, { length }) => sum + length, 0);
    return {
        outputs: {
            ...storedOutputs(stored, folder),
            algorithm: request.algorithm,
            resumed: String(store.resumed),
        },
        result: { stage: 'train', manifest, results },
        report: {
            title: `Sweep of ${config.name}, shard ${shard.index} of ${shard.count}`,
            status: warnings.length > 0 ? 'warning' : 'info',
            headline: `${trials} of ${plan.trials.length} trials are done; the job that merges the shards picks the winner.`,
            sections: [
                ...(warnings.length > 0
                    ? [{ heading: 'Warnings', blocks: warnings.map((text) => ({ kind: 'text', text })) }]
                    : []),
                trialsSection(plan, results, null),
            ],
        },
    };
}

;// CONCATENATED MODULE: ./build/actions/train/src/stage.js


















const stage = {
    name: 'train',
    description: 'Trains a model and stores it with its features, predictions, metrics and lineage.',
    inputs: contract_inputs,
    outputs: outputs,
    async run(given, context) {
        const configuredTask = (0,schema/* predictedTask */.II)(context.config, given.algorithm);
        const sweep = chosenSweep(given, context.config, configuredTask);
        if (configuredTask === 'reinforcement')
            return trainInEnvironment(given, context);
        const { platform, config, workingDirectory, signal } = context;
        const { folder: datasetFolder, manifest: datasetManifest } = await (0,model_reference/* resolveDataset */.$X)('dataset', given.dataset ?? `${config.name}-dataset`, context);
        const dataset = await (0,dataset_package/* openDataset */.Jp)({ folder: datasetFolder, manifest: datasetManifest });
        if (configuredTask === tasks/* banditTask */.Eq && config.train.environment !== undefined) {
            throw new errors/* ConfigurationError */.j1('Logged decisions are learned from without an environment.', {
                location: { key: 'train.environment' },
                hint: 'Leave it out, or choose an algorithm that learns in it: ppo or dqn.',
            });
        }
        const words = chosenCommand(given, config.train);
        if (words !== null)
            return runCommand(words, dataset, given, context);
        const [train, validation, test, unlabelled] = await Promise.all([
            (0,dataset_package/* readSplit */.bS)(dataset, 'train', false),
            (0,dataset_package/* readSplit */.bS)(dataset, 'validation', false),
            (0,dataset_package/* readSplit */.bS)(dataset, 'test', true),
            (0,dataset_package/* readUnlabelled */.PH)(dataset),
        ]);
        const task = configuredTask ?? datasetManifest.task;
        if (task !== datasetManifest.task) {
            throw new errors/* ConfigurationError */.j1(`The data set was prepared for ${datasetManifest.task}, not for ${task}.`, {
                location: { key: 'task' },
                hint: 'Prepare the data again with this task.',
            });
        }
        const configuredAlgorithm = config.train.algorithm ?? tasks/* taskFacts */.Xi[task].algorithm;
        const algorithm = given.algorithm ?? configuredAlgorithm;
        // Parameters of another algorithm than the configured one are not meant for this one.
        const configured = algorithm === configuredAlgorithm ? config.train.params : {};
        const params = { ...configured, ...given.params };
        const seed = given.seed ?? config.train.seed;
        const engine = await prepareEngine(given.engine === 'auto' ? config.train.engine : given.engine, { algorithm, task, params }, context);
        const names = (0,dataset_package/* featureNames */.rE)(dataset.schema);
        const budget = openTimeBudget(given, context);
        const store = openCheckpoints(given, context, datasetManifest.id, budget);
        const request = {
            schema: dataset.schema,
            task,
            train: train.table,
            validation: validation.table,
            test: test.table,
            ...(unlabelled === null ? {} : { unlabelled }),
            testIds: test.ids,
            featureNames: names,
            exports: config.train.export,
            explainedRows: given.explain ?? config.train.explain.rows,
            splitBy: dataset.manifest.split.by,
            algorithm,
            params,
            seed,
            engine,
            workingDirectory,
            ...(config.data.positive === undefined ? {} : { positive: config.data.positive }),
            threshold: (0,validation_threshold/* thresholdRequest */.hU)(config.train.threshold, config.gate.costs),
            costs: config.gate.costs,
            log: platform.log,
            signal,
            threads: given.threads ?? config.train.threads ?? (0,external_node_os_.availableParallelism)(),
            checkpoints: store.checkpoints,
            budget,
        };
        const subject = {
            request,
            datasetId: datasetManifest.id,
            checkpointInterval: checkpointInterval(given, context),
            store,
            context,
        };
        try {
            if (sweep !== null && sweep.shard !== null) {
                return await trainShard({ ...subject, choice: sweep }, sweep.shard, given);
            }
            const findings = sweep === null ? null : await search({ ...subject, choice: sweep });
            const training = findings === null ? request : winnersTraining(findings, request);
            const result = await (0,train_model/* trainModel */._X)(training);
            // With "auto" the spread is that of the algorithm that was chosen.
            const chosen = result.attempts === null ? {} : { algorithm: result.algorithm, params: {} };
            const again = { ...training, budget, ...chosen, explainedRows: 0 };
            const repeats = await repeat(again, result, given.repeats ?? config.train.repeats);
            return await package_model_packageModel({ given, context, dataset, request, result, repeats, findings, store });
        }
        finally {
            await store.settle();
        }
    },
};
async function repeat(request, result, count) {
    if (count < 2)
        return null;
    const repeats = await repeatTraining(request, result, count);
    const missing = count - repeats.seeds.length;
    if (missing > 0) {
        request.log.warning(`The time budget was used up: ${missing} of ${count} repeats were not trained.`);
    }
    return repeats;
}


/***/ }),

/***/ 97913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ retry),
/* harmony export */   m: () => (/* binding */ parseRetryAfter)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** The first wait without a named time; each further one doubles. Milliseconds. */
const FIRST_WAIT = 1_000;
/** No backoff is longer than this. Milliseconds. */
const LONGEST_BACKOFF = 30_000;
/** A service that asks for more patience than this gets none: the job would only sit there. Milliseconds. */
const LONGEST_NAMED_WAIT = 120_000;
/**
 * Runs `work` until it succeeds, cannot heal, or has been tried often enough; then its last error is thrown.
 *
 * Backoff is exponential with "equal jitter": half of the wait is fixed, half is random, so that clients that
 * failed together do not return together (M. Brooker, "Exponential Backoff and Jitter", AWS Architecture Blog,
 * 2015). A time that the service named is kept, plus a little jitter; above LONGEST_NAMED_WAIT it is not waited for.
 */
async function retry(work, { decide, tries = 5, onRetry, sleep = (milliseconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds), random = Math.random, }) {
    for (let attempt = 1;; attempt++) {
        try {
            return await work(attempt);
        }
        catch (error) {
            const decision = decide(error);
            if (!decision.again || attempt >= tries)
                throw error;
            const { after } = decision;
            if (after !== undefined && after > LONGEST_NAMED_WAIT)
                throw error;
            const backoff = Math.min(FIRST_WAIT * 2 ** (attempt - 1), LONGEST_BACKOFF);
            const pause = Math.round(after === undefined ? backoff * (0.5 + 0.5 * random()) : after + 500 * random());
            onRetry?.({ error, attempt, tries, wait: pause });
            await sleep(pause);
        }
    }
}
/**
 * Milliseconds to wait by a `Retry-After` header: seconds or an HTTP date (RFC 9110, section 10.2.3).
 * @param now milliseconds since 1970.
 * @returns undefined where there is no header or it cannot be read; never negative.
 */
function parseRetryAfter(header, now) {
    if (header === undefined)
        return undefined;
    const text = header.trim();
    if (/^\d+$/.test(text))
        return Number(text) * 1_000;
    const date = Date.parse(text);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}


/***/ }),

/***/ 16112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bQ: () => (/* binding */ loggedColumnsOf),
/* harmony export */   cl: () => (/* binding */ loggedRoles),
/* harmony export */   se: () => (/* binding */ loggedColumns)
/* harmony export */ });
/* harmony import */ var _learners_tasks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93978);

/** What a log of decisions says of each beside its context; the roles that the columns have. */
const loggedRoles = ['action', 'reward', 'propensity'];
/** The columns of a log of decisions; null where something else is learned. */
function loggedColumns({ action, reward, propensity }, task) {
    if (task !== _learners_tasks_js__WEBPACK_IMPORTED_MODULE_0__/* .banditTask */ .Eq)
        return null;
    return {
        action: action ?? 'action',
        reward: reward ?? 'reward',
        propensity: propensity ?? 'propensity',
    };
}
/** The same as a data set's schema has them. @returns null where it holds no logged decisions. */
function loggedColumnsOf({ columns }) {
    const nameOf = (role) => columns.find((column) => column.role === role)?.name;
    const [action, reward, propensity] = loggedRoles.map(nameOf);
    if (action === undefined || reward === undefined || propensity === undefined)
        return null;
    return { action, reward, propensity };
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

/***/ 31041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ valuesOfConstantPolicies)
/* harmony export */ });
/* harmony import */ var _overlap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38499);

/**
 * What taking one action everywhere would have earned a decision, doubly robust: the mean reward of its own rows tells
 * that of the contexts that it was taken in.
 * @param expected as for `doublyRobust`.
 * @returns one value an action; null where the log does not tell, as by `whyNotComparable`.
 */
function valuesOfConstantPolicies({ rows, actions, action, reward, propensity }, expected) {
    const counts = new Float64Array(actions);
    const values = new Float64Array(actions);
    const certain = new Float64Array(actions);
    let allCertain = 0;
    for (let row = 0; row < rows; row++) {
        const taken = action[row];
        for (let k = 0; k < actions; k++)
            values[k] += expected[row * actions + k] / rows;
        values[taken] += (reward[row] - expected[row * actions + taken]) / propensity[row] / rows;
        counts[taken]++;
        if (!(0,_overlap_js__WEBPACK_IMPORTED_MODULE_0__/* .isCertain */ .te)(propensity[row]))
            continue;
        certain[taken]++;
        allCertain++;
    }
    return Array.from(values, (value, k) => counts[k] >= _overlap_js__WEBPACK_IMPORTED_MODULE_0__/* .leastMatchedRows */ .Ts && certain[k] === allCertain ? value : null);
}


/***/ }),

/***/ 42420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ summarisePolicy)
/* harmony export */ });
/* harmony import */ var _data_profile_profile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13581);
/* harmony import */ var _intervals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86783);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25883);
/* harmony import */ var _constant_policies_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31041);
/* harmony import */ var _estimators_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8673);
/* harmony import */ var _value_metrics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74253);






const shownWeights = 5;
const estimates = [
    _value_metrics_js__WEBPACK_IMPORTED_MODULE_3__/* .policyValue */ .o,
    'policy_value_snips',
    'policy_value_ips',
    'logging_value',
    'policy_lift_dr',
];
/** What a log says of a policy. */
function summarisePolicy(predictions) {
    const { rows, policy, expected } = predictions;
    const weights = (0,_estimators_js__WEBPACK_IMPORTED_MODULE_4__/* .importanceWeights */ .YX)(predictions);
    let sum = 0;
    for (let row = 0; row < rows; row++)
        sum += weights[row];
    let direct = 0;
    for (let at = 0; at < policy.length; at++)
        direct += policy[at] * expected[at];
    return {
        rows,
        estimates: estimates.map((metric) => {
            const { value, reason } = (0,_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .computeMetric */ .AO)(predictions, metric);
            const { interval } = (0,_intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .metricInterval */ .gf)(predictions, metric);
            return { metric, value, ...(reason === undefined ? {} : { reason }), interval };
        }),
        directMethod: direct / rows,
        effectiveSampleSize: (0,_estimators_js__WEBPACK_IMPORTED_MODULE_4__/* .effectiveSampleSize */ .TT)(weights),
        meanWeight: sum / rows,
        actions: describeActions(predictions),
        largestWeights: largestOf(predictions, weights, sum),
    };
}
function describeActions(predictions) {
    const { names, rows, actions, action, reward, policy, expected } = predictions;
    const counts = new Float64Array(actions);
    const rewards = new Float64Array(actions);
    const shares = new Float64Array(actions);
    const values = (0,_constant_policies_js__WEBPACK_IMPORTED_MODULE_5__/* .valuesOfConstantPolicies */ .E)(predictions, expected);
    for (let row = 0; row < rows; row++) {
        counts[action[row]]++;
        rewards[action[row]] += reward[row];
        for (let k = 0; k < actions; k++)
            shares[k] += policy[row * actions + k] / rows;
    }
    return names.map((name, k) => ({
        action: name,
        loggedRows: counts[k],
        loggedShare: counts[k] / rows,
        loggedReward: counts[k] >= _data_profile_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .leastNamedCategoryRows */ .gW ? rewards[k] / counts[k] : null,
        policyShare: shares[k],
        valueEverywhere: values[k],
    }));
}
function largestOf(predictions, weights, sum) {
    const { names, actions, action, propensity, policy } = predictions;
    const largest = [];
    for (let row = 0; row < weights.length; row++) {
        if (weights[row] === 0)
            continue;
        if (largest.length === shownWeights && weights[row] <= weights[largest[shownWeights - 1]])
            continue;
        const place = largest.findIndex((other) => weights[other] < weights[row]);
        largest.splice(place < 0 ? largest.length : place, 0, row);
        largest.length = Math.min(largest.length, shownWeights);
    }
    return largest.map((row) => ({
        action: names[action[row]],
        propensity: propensity[row],
        policyProbability: policy[row * actions + action[row]],
        weight: weights[row],
        share: weights[row] / sum,
    }));
}


/***/ }),

/***/ 52457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KD: () => (/* binding */ lossFigure),
/* harmony export */   rt: () => (/* binding */ columnBars),
/* harmony export */   xn: () => (/* binding */ shapFigure)
/* harmony export */ });
/* harmony import */ var _report_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20089);

/** Columns shown in a picture of importance. */
const shownColumns = 15;
/** Loss on training and validation rows by round, of one or more trainings; nothing where there was one round. */
function lossFigure(trainings) {
    const series = trainings
        .filter(({ history }) => history.length > 1)
        .flatMap(({ name, history }) => {
        const points = (loss) => history.map((step) => [step.step, step[loss] ?? Number.NaN]);
        const nameOf = (rows) => (name === '' ? rows : `${name}: ${rows.toLowerCase()}`);
        return [
            { name: nameOf('Training'), points: points('trainLoss') },
            { name: nameOf('Validation'), points: points('validationLoss') },
        ];
    });
    return series.length > 0 ? [{ kind: 'lines', title: 'Loss', x: 'Round', y: 'Loss', series }] : [];
}
/** Mean absolute Shapley value of each column; nothing where the learner has no exact ones. */
function shapFigure(shap, of = '') {
    if (shap === null)
        return [];
    const title = `Mean absolute Shapley value of each column in the score (${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(shap.rows)} test rows)`;
    return columnBars(of === '' ? title : `${of}: ${title.charAt(0).toLowerCase()}${title.slice(1)}`, shap.values);
}
/** The largest values; shuffling a column that is worth nothing can seem to help, which is drawn as nothing. */
function columnBars(title, values) {
    const bars = Object.entries(values)
        .sort(([, a], [, b]) => b - a)
        .slice(0, shownColumns)
        .map(([label, value]) => ({ label, value: Math.max(value, 0) }));
    return bars.length > 0 ? [{ kind: 'bars', title, bars }] : [];
}


/***/ }),

/***/ 12621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ TimeBudget)
/* harmony export */ });
/** How long training may take. Learners ask after every step, and end with the best so far when it is used up. */
class TimeBudget {
    #milliseconds;
    #started = performance.now();
    #earlier = 0;
    #endedEarly = false;
    /** @param milliseconds from now on; infinite by default. */
    constructor(milliseconds = Number.POSITIVE_INFINITY) {
        this.#milliseconds = milliseconds;
    }
    /** Time that a job spent on this training before it was killed: it counts as well. */
    addEarlier(milliseconds) {
        this.#earlier = Math.max(this.#earlier, milliseconds);
    }
    /** Milliseconds spent so far, those of killed jobs included. */
    get spent() {
        return this.#earlier + performance.now() - this.#started;
    }
    /** Milliseconds that are left; infinite without a limit. */
    get left() {
        return Math.max(0, this.#milliseconds - this.spent);
    }
    /** Whether the time is used up. Whoever is told so ends, which `endedEarly` then tells. */
    isUsedUp() {
        if (this.left > 0)
            return false;
        this.#endedEarly = true;
        return true;
    }
    /** Whether somebody ended on account of the time. */
    get endedEarly() {
        return this.#endedEarly;
    }
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


/***/ }),

/***/ 40345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ programEnvironment)
/* harmony export */ });
/** The runner's own: they give the job's rights away, or let what follows this step be changed. Never passed on. */
const ofTheRunner = /^(INPUT_.*|STATE_.*|ACTIONS_.*|GITHUB_TOKEN|GH_TOKEN|GITHUB_ENTERPRISE_TOKEN|GH_ENTERPRISE_TOKEN|GITHUB_(ENV|PATH|OUTPUT|STATE|STEP_SUMMARY))$/i;
/** Names that credentials have. */
const namesCredential = /(TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|PRIVATE_?KEY|API_?KEY|ACCESS_?KEY)/i;
/** The name of no token that holds one: `https://user:password@host`. */
const holdsPassword = /^[a-z][a-z0-9+.-]*:\/\/[^/\s:@]*:[^/\s@]+@/i;
/** Shorter values are no tokens, and may occur anywhere by chance. */
const shortestToken = 16;
/**
 * The environment without credentials: nothing of the runner's, nothing that holds the value of one of its tokens, and
 * of the user's what is not named. This guards against mistakes, not against a hostile program: that runs as the same
 * user and can look at this process.
 * @param pass names of the user's own variables that the program may see although they look like credentials.
 */
function programEnvironment(environment, pass = []) {
    const entries = Object.entries(environment).filter((entry) => entry[1] !== undefined);
    const tokens = entries
        .filter(([name, value]) => ofTheRunner.test(name) && /TOKEN/i.test(name) && value.length >= shortestToken)
        .map(([, value]) => value);
    const variables = {};
    const withheld = [];
    for (const [name, value] of entries) {
        const runners = ofTheRunner.test(name) || tokens.some((token) => value.includes(token));
        const credential = namesCredential.test(name) || holdsPassword.test(value);
        if (runners || (credential && !pass.includes(name)))
            withheld.push(name);
        else
            variables[name] = value;
    }
    return { variables, withheld: withheld.sort() };
}


/***/ }),

/***/ 29583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ describeOrigin)
/* harmony export */ });
function describeOrigin(run) {
    const { repository, commit, runId, actor } = run;
    return { created: new Date().toISOString(), repository, commit, run: runId, actor };
}


/***/ }),

/***/ 74904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ thresholdFacts)
/* harmony export */ });
/* harmony import */ var _report_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20089);

/** What a report says of a threshold that was chosen; nothing of one that was stated. */
function thresholdFacts({ threshold, thresholdChoice: choice, }) {
    if (choice === undefined)
        return [];
    const reached = `${choice.criterion} ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(choice.value)} on ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(choice.rows)} validation rows`;
    return [['Threshold', `${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(threshold)}, chosen by ${reached}`]];
}


/***/ }),

/***/ 33701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fq: () => (/* binding */ trainingRecordPath),
/* harmony export */   KP: () => (/* binding */ readTrainingRecord),
/* harmony export */   Kz: () => (/* binding */ trainingRecord)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(961);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37428);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57296);




/** Where a model package says how the model came about; not part of what it is. */
const trainingRecordPath = 'training.json';
/** Steps that are kept of a longer history: a picture shows no more. */
const mostSteps = 500;
const mostColumns = 500;
const mostBytes = 2_000_000;
const loss = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nullable();
const byColumn = zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(10_000), zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig());
const trainingRecordSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    format: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('mlops-training/1'),
    /** What was reached after each step: trees or epochs. Null where it was not finite. */
    history: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ step: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), trainLoss: loss, validationLoss: loss })).max(mostSteps),
    /** The columns with the largest mean absolute Shapley values over some test rows. */
    shap: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ rows: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), values: byColumn }).nullable(),
});
/** What of a training is worth keeping. */
function trainingRecord(history, explanation) {
    const shap = explanation?.shap ?? null;
    return {
        format: 'mlops-training/1',
        history: evenly(history).map(({ step, trainLoss, validationLoss }) => ({
            step,
            trainLoss: finite(trainLoss),
            validationLoss: finite(validationLoss),
        })),
        shap: shap && { rows: shap.rows, values: largest(shap.values) },
    };
}
/**
 * The record in a model package.
 * @returns null where a package has none: not every model was trained here.
 * @throws InfrastructureError if it cannot be read.
 */
async function readTrainingRecord(folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, trainingRecordPath);
    const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null);
    if (facts === null)
        return null;
    if (facts.size > mostBytes)
        throw unreadable(folder, `it has ${facts.size} bytes`);
    try {
        return trainingRecordSchema.parse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8')));
    }
    catch (cause) {
        throw unreadable(folder, cause instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodError */ .G ? zod__WEBPACK_IMPORTED_MODULE_5__/* .prettifyError */ .S1(cause) : (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause), cause);
    }
}
function unreadable(folder, why, cause) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InfrastructureError */ .EN(`"${trainingRecordPath}" of the model in "${folder}" cannot be read: ${why}.`, {
        hint: 'Train the model again with this version.',
        cause,
    });
}
/** At most `mostSteps` of the steps, the first and the last among them. */
function evenly(history) {
    if (history.length <= mostSteps)
        return history;
    const last = history.length - 1;
    return Array.from({ length: mostSteps }, (_, k) => history[Math.round((k * last) / (mostSteps - 1))]);
}
function finite(value) {
    return Number.isFinite(value) ? value : null;
}
function largest(values) {
    const sorted = Object.entries(values).filter(([, value]) => Number.isFinite(value));
    return Object.fromEntries(sorted.sort(([, a], [, b]) => b - a).slice(0, mostColumns));
}


/***/ }),

/***/ 20089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   aJ: () => (/* binding */ noFigure),
/* harmony export */   jR: () => (/* binding */ formatDifference),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** How figures are written wherever a person reads them. Always in English notation, whatever the machine's locale. */
/** What stands where there is no figure. */
const noFigure = 'n/a';
/**
 * A figure with as many digits as a reviewer wants: 0.8733, 12,345, 1.2e-7. Whole numbers are exact up to 10¹⁵;
 * others have four significant digits, below 0.001 three. Trailing zeros are left out only where nothing was
 * rounded, so 0.9 is exact and 0.9000 is not.
 * @returns "n/a" for null and NaN.
 */
function formatNumber(value) {
    if (value === null || Number.isNaN(value))
        return noFigure;
    if (!Number.isFinite(value))
        return value > 0 ? '∞' : '-∞';
    if (value === 0)
        return '0';
    const size = Math.abs(value);
    if (size < 0.001 || size >= 1e15) {
        return withoutSpareZeros(value.toExponential(2), value).replace('e+', 'e');
    }
    if (Number.isInteger(value) || size >= 1000)
        return grouped(value.toFixed(0));
    return grouped(withoutSpareZeros(value.toPrecision(4), value));
}
/** A difference: as `formatNumber`, with its sign. */
function formatDifference(value) {
    const text = formatNumber(value);
    return value !== null && value > 0 ? `+${text}` : text;
}
/**
 * A share in [0, 1] as a percentage: one decimal from 10% on, two below. What is not all is never written as
 * 100%, what is not nothing never as 0%.
 * @returns "n/a" for null and NaN.
 */
function formatPercent(share) {
    if (share === null || Number.isNaN(share))
        return noFigure;
    if (!Number.isFinite(share))
        return `${formatNumber(share)}%`;
    if (share > 0.9995 && share < 1)
        return '>99.9%';
    if (share > 0 && share < 0.0001)
        return '<0.01%';
    // The product is rounded first: 0.07 · 100 is 7.000000000000001.
    const percent = Number((share * 100).toPrecision(12));
    return `${grouped(withoutSpareZeros(percent.toFixed(Math.abs(percent) < 9.995 ? 2 : 1), percent))}%`;
}
/** A size in bytes: "812 B", "1.5 KiB", "70 MiB". */
function formatBytes(bytes) {
    if (bytes === null || !Number.isFinite(bytes))
        return noFigure;
    const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'];
    let size = bytes;
    let unit = 0;
    // 1023.5 would be written as 1024.
    while (Math.abs(size) >= (unit === 0 ? 1024 : 1023.5) && unit < units.length - 1) {
        size /= 1024;
        unit++;
    }
    const digits = unit === 0 || Math.abs(size) >= 9.95 ? 0 : 1;
    return `${grouped(withoutSpareZeros(size.toFixed(digits), size))} ${units[unit]}`;
}
/** A time span in milliseconds: "0.42 ms", "12 ms", "1.2 s", "2 min 5 s", "1 h 3 min", "2 d 3 h". */
function formatDuration(milliseconds) {
    if (milliseconds === null || !Number.isFinite(milliseconds))
        return noFigure;
    if (milliseconds < 0)
        return `-${formatDuration(-milliseconds)}`;
    if (milliseconds < 9.95) {
        return `${withoutSpareZeros(plainPrecision(milliseconds, 2), milliseconds)} ms`;
    }
    if (milliseconds < 999.5)
        return `${milliseconds.toFixed(0)} ms`;
    if (milliseconds < 59_950) {
        const seconds = milliseconds / 1000;
        return `${withoutSpareZeros(seconds.toFixed(1), seconds)} s`;
    }
    const seconds = Math.round(milliseconds / 1000);
    if (seconds < 3600)
        return twoUnits(seconds, 60, 'min', 1, 's');
    if (seconds < 86_400)
        return twoUnits(Math.round(seconds / 60), 60, 'h', 1, 'min');
    return twoUnits(Math.round(seconds / 3600), 24, 'd', 1, 'h');
}
function twoUnits(amount, large, largeUnit, small, smallUnit) {
    const rest = Math.floor((amount % large) / small);
    const whole = `${grouped(String(Math.floor(amount / large)))} ${largeUnit}`;
    return rest === 0 ? whole : `${whole} ${rest} ${smallUnit}`;
}
/** `toPrecision` without an exponent for small values. */
function plainPrecision(value, digits) {
    if (value === 0)
        return '0';
    const exponent = Math.floor(Math.log10(Math.abs(value)));
    return value.toFixed(Math.min(100, Math.max(0, digits - 1 - exponent)));
}
/** Trailing zeros say how far a figure was rounded; they go where it was not. */
function withoutSpareZeros(text, value) {
    if (Number(text) !== value)
        return text;
    return text.replace(/(\.\d*?)0+(?=e|$)/, '$1').replace(/\.(?=e|$)/, '');
}
function grouped(text) {
    const point = text.indexOf('.');
    const whole = point < 0 ? text : text.slice(0, point);
    return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (point < 0 ? '' : text.slice(point));
}


/***/ }),

/***/ 65981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ policySections)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20089);

const estimators = {
    policy_value_dr: 'The policy, doubly robust',
    policy_value_snips: 'The policy, self-normalised inverse propensity',
    policy_value_ips: 'The policy, inverse propensity',
    logging_value: 'What was logged',
    policy_lift_dr: 'The policy less what was logged, doubly robust',
};
/** Actions that are listed; the others come together. */
const shownActions = 20;
/** What logged decisions say of a policy: estimates with intervals, shares of the actions, the rows that weigh most. */
function policySections(summary) {
    const { rows, estimates, directMethod, effectiveSampleSize, meanWeight } = summary;
    return [
        {
            heading: `What the policy would have earned a decision, by ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(rows)} logged ones`,
            blocks: [
                {
                    kind: 'table',
                    table: {
                        columns: [
                            { heading: 'Estimate' },
                            { heading: 'Value', align: 'right' },
                            { heading: '95% interval' },
                            { heading: 'Metric' },
                        ],
                        rows: estimates.map(({ metric, value, reason, interval }) => [
                            estimators[metric] ?? metric,
                            (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(value),
                            interval === null
                                ? (reason ?? '')
                                : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(interval.lower)} to ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(interval.upper)}`,
                            metric,
                        ]),
                    },
                },
                {
                    kind: 'facts',
                    facts: [
                        [
                            'Effective sample size',
                            `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(effectiveSampleSize)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(rows)}: so many decisions of the policy itself would say as much`,
                        ],
                        ['Mean weight', `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(meanWeight)}: about 1 where the propensities are right`],
                        [
                            'Model of the rewards alone',
                            `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(directMethod)}: what it believes, without a correction by the log`,
                        ],
                    ],
                },
            ],
        },
        actionSection(summary),
        weightSection(summary),
    ];
}
function actionSection({ actions }) {
    const shown = actions.toSorted((a, b) => b.policyShare - a.policyShare).slice(0, shownActions);
    const others = actions.length - shown.length;
    return {
        heading: 'What is done',
        blocks: [
            {
                kind: 'table',
                table: {
                    columns: [
                        { heading: 'Action' },
                        { heading: 'Logged', align: 'right' },
                        { heading: 'By the policy', align: 'right' },
                        { heading: 'Mean reward logged', align: 'right' },
                        { heading: 'If always taken', align: 'right' },
                    ],
                    rows: shown.map(({ action, loggedShare, policyShare, loggedReward, valueEverywhere }) => [
                        action,
                        (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(loggedShare),
                        (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(policyShare),
                        (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(loggedReward),
                        (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(valueEverywhere),
                    ]),
                },
            },
            ...(others > 0
                ? [{ kind: 'text', text: `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(others)} more actions are not shown.` }]
                : []),
        ],
    };
}
function weightSection({ largestWeights }) {
    return {
        heading: 'Decisions that weigh most',
        folded: true,
        blocks: [
            {
                kind: 'table',
                table: {
                    columns: [
                        { heading: 'Action' },
                        { heading: 'Propensity', align: 'right' },
                        { heading: 'Probability by the policy', align: 'right' },
                        { heading: 'Weight', align: 'right' },
                        { heading: 'Share of all weight', align: 'right' },
                    ],
                    rows: largestWeights.map((row) => [
                        row.action,
                        (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(row.propensity),
                        (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(row.policyProbability),
                        (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(row.weight),
                        (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(row.share),
                    ]),
                    empty: 'The policy would have taken no logged action.',
                },
            },
        ],
    };
}


/***/ })

};
