export const id = 7559;
export const ids = [7559];
export const modules = {

/***/ 57559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  contextualBandit: () => (/* binding */ contextualBandit)
});

// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/learners/model-file.js
var model_file = __webpack_require__(63188);
// EXTERNAL MODULE: ./build/shared/src/learners/registry.js
var registry = __webpack_require__(43973);
;// CONCATENATED MODULE: ./build/shared/src/learners/contextual-bandit/candidates.js


/**
 * What is tried where nothing is named, the simplest first. Rewards are mostly noise: trees that are smaller and learn
 * more slowly than where labels are predicted find more of what is not.
 */
const automaticBases = [
    ['linear', {}],
    ['gradient-boosted-trees', { 'max-leaves': 8, 'learning-rate': 0.05 }],
];
/**
 * The ways of learning that the parameters leave open, one at least.
 * @throws ConfigurationError if the base is no regressor, or has no such parameter.
 */
async function listCandidates({ base, 'base-params': params, method, }) {
    const key = 'train.params.base';
    if (base === 'auto' && Object.keys(params).length > 0) {
        throw new errors/* ConfigurationError */.j1('Parameters of the base are given, and the base is to be chosen.', {
            location: { key: `${key}-params` },
            hint: 'Name the base that they are for, such as gradient-boosted-trees.',
        });
    }
    const bases = base === 'auto' ? automaticBases : [[base, params]];
    const methods = method === 'auto' ? ['direct', 'importance-weighted'] : [method];
    const candidates = [];
    for (const [name, own] of bases) {
        const learner = await (0,registry/* findLearner */.NN)(name).catch((error) => {
            throw new errors/* ConfigurationError */.j1(error.message, { location: { key }, hint: error.hint, cause: error });
        });
        if (!learner.tasks.includes('regression')) {
            throw new errors/* ConfigurationError */.j1(`"${name}" cannot be the base of contextual-bandit.`, {
                location: { key },
                hint: 'Name an algorithm that does regression, such as gradient-boosted-trees or linear.',
            });
        }
        const parsed = (0,registry/* parseParams */.Sl)(learner, 'regression', own, `${key}-params`);
        candidates.push(...methods.map((each) => ({ learner, params: parsed, method: each })));
    }
    return candidates;
}

// EXTERNAL MODULE: ./build/shared/src/data/table.js
var data_table = __webpack_require__(96598);
;// CONCATENATED MODULE: ./build/shared/src/learners/contextual-bandit/reward-models.js

/**
 * A model of the reward of each learned action, from the rows in which it was taken. With importance weights of one
 * over the propensity they stand for all contexts, instead of those in which the action was likely (importance-weighted
 * regression: Bietti, Agarwal and Langford 2021, "A contextual bandit bake-off").
 * @param learned the actions, each of which has rows.
 */
async function learnRewards({ learner, params, method }, learned, { train, validation, seed }, { features, outOfFold }, { largestWeight }, context) {
    const weighted = method === 'importance-weighted';
    const models = [];
    for (const action of learned) {
        context.signal.throwIfAborted();
        const rows = rowsOf(train, action);
        const model = await learner.train({
            task: 'regression',
            classes: [],
            features,
            outOfFold: selectOutOfFold(outOfFold, rows),
            train: examplesOf(train, rows, weighted ? largestWeight : null),
            validation: examplesOf(validation, rowsOf(validation, action), weighted ? largestWeight : null),
            params,
            seed,
        }, 
        // Two actions may have the same rewards; their trainings are two all the same.
        { ...context, checkpoints: context.checkpoints?.scope([method, action]) });
        models.push(model);
    }
    return models;
}
/** The rows of some decisions. */
function selectExamples({ table, action, reward, propensity }, rows) {
    return {
        table: (0,data_table/* selectRows */.A5)(table, rows),
        action: Int32Array.from(rows, (row) => action[row]),
        reward: Float64Array.from(rows, (row) => reward[row]),
        propensity: Float64Array.from(rows, (row) => propensity[row]),
    };
}
function rowsOf({ action: taken }, action) {
    const rows = [];
    for (let row = 0; row < taken.length; row++)
        if (taken[row] === action)
            rows.push(row);
    return rows;
}
/** @param largestWeight null where all rows count alike. */
function examplesOf({ table, reward, propensity }, rows, largestWeight) {
    const examples = { table: (0,data_table/* selectRows */.A5)(table, rows), target: Float64Array.from(rows, (row) => reward[row]) };
    if (largestWeight === null || rows.length === 0)
        return examples;
    const weights = Float64Array.from(rows, (row) => Math.min(1 / propensity[row], largestWeight));
    const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
    // With a mean of 1, penalties and least numbers of rows mean what they mean without weights.
    return { ...examples, weights: weights.map((weight) => weight / mean) };
}
function selectOutOfFold(outOfFold, rows) {
    return new Map([...outOfFold].map(([name, columns]) => [
        name,
        columns.map((values) => Float64Array.from(rows, (row) => values[row])),
    ]));
}

;// CONCATENATED MODULE: ./build/shared/src/learners/contextual-bandit/choose-candidate.js

/** When so many rows were judged, the other folds would only say the same. */
const enoughRows = 20_000;
/**
 * Judges ways of learning by cross-fitting: rewards of one fold are told by models (and encoders) that were fitted on
 * the others. A row counts by one over its propensity, so that the error is that of all actions in all contexts, and
 * not of those that the logging policy liked: what a policy that takes others rests on. It tells the ways apart with
 * far fewer rows than what the policies are worth would.
 * @returns the candidates in their order, and the one of the least error; the first where none was judged.
 */
async function chooseCandidate(candidates, learned, input, context) {
    const sums = candidates.length > 1 ? await crossFitErrors(candidates, learned, input, context) : null;
    const judged = candidates.map((candidate, i) => ({ candidate, error: sums?.[i] ?? null }));
    const best = judged.reduce((least, each) => (each.error ?? Number.POSITIVE_INFINITY) < (least.error ?? Number.POSITIVE_INFINITY) ? each : least);
    return { chosen: best.candidate, judged };
}
/** Mean error of each candidate over the folds that there was time for; null if there was none. */
async function crossFitErrors(candidates, learned, input, context) {
    const { train, folds, params } = input;
    const limits = { largestWeight: params['max-weight'] };
    const sums = candidates.map(() => 0);
    let weights = 0;
    let rows = 0;
    for (const fold of new Set(folds)) {
        if (rows >= enoughRows)
            break;
        const within = [];
        const others = [];
        for (let row = 0; row < folds.length; row++)
            (folds[row] === fold ? within : others).push(row);
        const known = selectExamples(train, others);
        const asked = selectExamples(train, within);
        // Where rows of one group are in one fold, an action may have no row outside of it.
        const shared = learned.filter((action) => known.action.includes(action) && asked.action.includes(action));
        const fit = input.encode(known.table, known.reward);
        const errors = new Float64Array(candidates.length);
        for (const [i, candidate] of candidates.entries()) {
            if (context.budget?.isUsedUp())
                return weights > 0 ? sums.map((sum) => sum / weights) : null;
            const scoped = { ...context, checkpoints: context.checkpoints?.scope(['fold', fold]) };
            const models = await learnRewards(candidate, shared, { ...input, train: known }, fit, limits, scoped);
            for (const [at, action] of shared.entries()) {
                const answers = models[at].predictor.predict(asked.table);
                for (let row = 0; row < answers.length; row++) {
                    if (asked.action[row] !== action)
                        continue;
                    const weight = Math.min(1 / asked.propensity[row], limits.largestWeight);
                    errors[i] += weight * (asked.reward[row] - answers[row]) ** 2;
                }
            }
        }
        for (let i = 0; i < sums.length; i++)
            sums[i] += errors[i];
        for (let row = 0; row < within.length; row++) {
            if (shared.includes(asked.action[row])) {
                weights += Math.min(1 / asked.propensity[row], limits.largestWeight);
            }
        }
        rows += within.length;
    }
    return weights > 0 ? sums.map((sum) => sum / weights) : null;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./build/shared/src/learners/contextual-bandit/model.js


/**
 * `model.json`: what puts the files of the models together, which lie in `reward/<action>/`, an action being its place
 * among `actions`.
 */
const banditModelSchema = schemas/* strictObject */.rej({
    format: schemas/* literal */.euz('mlops-contextual-bandit/1'),
    /** Learner of the models. */
    base: schemas/* string */.YjP(),
    /** Names in sorted order. */
    actions: schemas/* array */.YOg(schemas/* string */.YjP()).min(1).max(1000),
    /** Places of those that there are models of, ascending. */
    learned: schemas/* array */.YOg(schemas/* int */.Whr().nonnegative()).min(1),
    epsilon: schemas/* number */.aig().min(0).max(1),
    /** What is expected of an action without a model. */
    'mean-reward': schemas/* number */.aig(),
});
/** All files of a model. @param models files of the learned actions' models, in their order. */
function writeBanditFiles(model, models) {
    const files = (0,model_file/* writeModelFile */.JV)(model);
    for (const [i, action] of model.learned.entries()) {
        for (const [path, bytes] of models[i])
            files.set(folderOf(action) + path, bytes);
    }
    return files;
}
/** Reads `model.json`. @throws InfrastructureError if it is missing, damaged or says what cannot be. */
function readBanditFile(files) {
    const model = (0,model_file/* readModelFile */.Gw)(files, banditModelSchema);
    const { actions, learned } = model;
    if (actions.some((name, k) => k > 0 && !(actions[k - 1] < name))) {
        throw (0,model_file/* damagedModel */.PZ)('actions: they are not in order, or not different');
    }
    if (learned.some((action, i) => action >= actions.length || (i > 0 && action <= learned[i - 1]))) {
        throw (0,model_file/* damagedModel */.PZ)(`learned: not ascending places among ${actions.length} actions`);
    }
    return model;
}
/** The files of one action's model, by the names that its learner gave them. */
function filesOf(files, action) {
    const folder = folderOf(action);
    return new Map([...files]
        .filter(([path]) => path.startsWith(folder))
        .map(([path, bytes]) => [path.slice(folder.length), bytes]));
}
function folderOf(action) {
    return `reward/${action}/`;
}

;// CONCATENATED MODULE: ./build/shared/src/learners/contextual-bandit/parameters.js

/** What users may set under `params` for `contextual-bandit`, with the defaults. */
const banditParametersSchema = schemas/* strictObject */.rej({
    base: schemas/* string */.YjP()
        .default('auto')
        .describe('The algorithm that learns what an action earns, any that does regression; auto tries linear and gradient-boosted-trees.'),
    'base-params': schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())
        .default({})
        .describe('Its parameters, where base names one.'),
    method: schemas/* enum */.k5n(['auto', 'direct', 'importance-weighted'])
        .default('auto')
        .describe('How rows count in learning what their action earns: all alike (direct), or by one over their propensity, as if all actions had been taken everywhere; auto tries both.'),
    epsilon: schemas/* number */.aig()
        .min(0)
        .max(1)
        .default(0.05)
        .describe('Share of the decisions that are left to chance, all actions being equally probable: what they earn tells the next policy what it may learn. With 0 the next log tells nothing.'),
    'max-weight': schemas/* number */.aig()
        .min(1)
        .default(100)
        .describe('How often one row counts at most in learning; evaluation cuts no weight.'),
    'min-action-rows': schemas/* int */.Whr()
        .min(2)
        .default(20)
        .describe('Training rows that an action needs; the policy never takes one of fewer.'),
});

;// CONCATENATED MODULE: ./build/shared/src/learners/contextual-bandit/policy.js

/**
 * What the models say of each action: rows × actions.
 * @param otherwise what stands for actions without a model.
 */
function valuesOfActions({ actions, learned, models }, table, otherwise) {
    const values = new Float64Array(table.rows * actions).fill(otherwise);
    for (const [i, k] of learned.entries()) {
        const answers = models[i].predict(table);
        if (answers.length !== table.rows) {
            throw new errors/* InfrastructureError */.EN(`The model of action ${k} gives ${answers.length} numbers for ${table.rows} rows.`, { hint: 'Fetch the model package again, or train with this version.' });
        }
        for (let row = 0; row < table.rows; row++)
            values[row * actions + k] = answers[row];
    }
    return values;
}
/**
 * Epsilon-greedy: the action of the largest value, except for a share of the decisions in which all learned actions
 * are equally probable. Ties go to the first.
 * @param values rows × actions.
 * @param learned the actions that may be taken, one at least.
 * @returns rows × actions: the probability of taking each.
 */
function epsilonGreedy(values, actions, learned, epsilon) {
    const policy = new Float64Array(values.length);
    for (let start = 0; start < values.length; start += actions) {
        let best = learned[0];
        for (const k of learned) {
            policy[start + k] = epsilon / learned.length;
            if (values[start + k] > values[start + best])
                best = k;
        }
        policy[start + best] += 1 - epsilon;
    }
    return policy;
}

;// CONCATENATED MODULE: ./build/shared/src/learners/contextual-bandit/learner.js









/**
 * Learns from logged decisions which action to take in which context: a model of what each action earns, and the
 * policy that takes the one that is expected to earn most, but for a share of decisions that are left to chance.
 */
const contextualBandit = {
    name: 'contextual-bandit',
    description: 'A policy from logged decisions, their rewards and the probabilities that they were taken with.',
    tasks: ['contextual-bandit'],
    params: banditParametersSchema,
    train,
    load,
};
async function train(input, context) {
    const { params, actions, features, outOfFold } = input;
    const { log } = context;
    const candidates = await listCandidates(params);
    const counts = new Float64Array(actions.length);
    for (const action of input.train.action)
        counts[action]++;
    const learned = [...actions.keys()].filter((action) => counts[action] >= params['min-action-rows']);
    if (learned.length < 2) {
        throw new errors/* ConfigurationError */.j1(`The training split has ${learned.length === 1 ? 'one action' : 'no action'} of ${params['min-action-rows']} rows at least: there is nothing to choose.`, {
            location: { key: 'train.params.min-action-rows' },
            hint: 'Log more decisions, or lower it.',
        });
    }
    const { chosen, judged } = await log.group('Choosing how to learn what actions earn', () => chooseCandidate(candidates, learned, input, context));
    const models = await log.group(`Learning what actions earn: ${chosen.learner.name}, ${chosen.method}`, () => learnRewards(chosen, learned, input, { features, outOfFold }, { largestWeight: params['max-weight'] }, context));
    const meanReward = input.train.reward.reduce((sum, reward) => sum + reward, 0) / input.train.reward.length;
    const rewards = { actions: actions.length, learned, models: models.map(({ predictor }) => predictor) };
    const file = {
        format: 'mlops-contextual-bandit/1',
        base: chosen.learner.name,
        actions: [...actions],
        learned,
        epsilon: params.epsilon,
        'mean-reward': meanReward,
    };
    return {
        files: writeBanditFiles(file, models.map(({ files }) => files)),
        predictor: predictorOf(rewards, params.epsilon, meanReward),
        history: [],
        bestStep: 0,
        importance: meanImportance(models),
        engine: models[0].engine,
        attempts: judged.map(({ candidate, error }) => ({
            base: candidate.learner.name,
            method: candidate.method,
            error,
            chosen: candidate === chosen,
        })),
        leftOut: actions.flatMap((name, action) => learned.includes(action) ? [] : [{ action: name, rows: counts[action] }]),
    };
}
function predictorOf(rewards, epsilon, meanReward) {
    const { actions, learned } = rewards;
    return {
        predict: (table) => epsilonGreedy(valuesOfActions(rewards, table, meanReward), actions, learned, epsilon),
        expectedRewards: (table) => valuesOfActions(rewards, table, meanReward),
    };
}
/** Mean over the actions' models; null where one cannot say. */
function meanImportance(models) {
    const shares = new Map();
    for (const { importance } of models) {
        if (importance === null)
            return null;
        for (const [column, share] of Object.entries(importance)) {
            shares.set(column, (shares.get(column) ?? 0) + share / models.length);
        }
    }
    return Object.fromEntries(shares);
}
async function load(files, features) {
    const file = readBanditFile(files);
    const base = await (0,registry/* findLearner */.NN)(file.base).catch(() => null);
    if (base === null || !base.tasks.includes('regression')) {
        throw (0,model_file/* damagedModel */.PZ)(`base: "${file.base}" is no algorithm that does regression`);
    }
    const models = [];
    for (const action of file.learned)
        models.push(await base.load(filesOf(files, action), features));
    const rewards = { actions: file.actions.length, learned: file.learned, models };
    return predictorOf(rewards, file.epsilon, file['mean-reward']);
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
