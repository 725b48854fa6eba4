export const id = 9423;
export const ids = [9423];
export const modules = {

/***/ 65467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ importModule)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73136);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47163);
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};





/** Node imports a file once, and shows what it imports only then. */
const imported = new Map();
/**
 * Imports a module that is no part of the product; runs its code. What it imports later, inside a function, and what
 * it reads is not in the digest.
 * @param directory that the digest's paths are relative to.
 * @param file absolute.
 * @throws whatever the import throws.
 */
function importModule(directory, file) {
    const { href } = (0,node_url__WEBPACK_IMPORTED_MODULE_3__.pathToFileURL)(file);
    const key = `${directory}\n${href}`;
    const known = imported.get(key);
    if (known !== undefined)
        return known;
    const loading = load(directory, href);
    imported.set(key, loading);
    loading.catch(() => imported.delete(key));
    return loading;
}
async function load(directory, href) {
    // What others import in the meantime has other parents.
    const reached = new Set();
    const hooks = (0,node_module__WEBPACK_IMPORTED_MODULE_1__.registerHooks)({
        resolve(specifier, context, nextResolve) {
            const result = nextResolve(specifier, context);
            const own = specifier === href || (context.parentURL !== undefined && reached.has(context.parentURL));
            if (own && result.url.startsWith('file:'))
                reached.add(result.url);
            return result;
        },
    });
    try {
        // The comment keeps the bundler from looking for the file itself.
        const exports = await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ href));
        return { exports, digest: await digestOf(directory, [...reached]) };
    }
    finally {
        hooks.deregister();
    }
}
async function digestOf(directory, urls) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory);
    const files = new Set(urls.map((url) => (0,node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(url)));
    const contents = await Promise.all([...files].map(async (file) => [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, file).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/'), (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .sc)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file))]));
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .sc)((0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .dj)(contents.sort(([a], [b]) => (a < b ? -1 : 1))));
}


/***/ }),

/***/ 79035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NO: () => (/* binding */ chooseAlgorithm),
  Qt: () => (/* binding */ makeAgent)
});

// UNUSED EXPORTS: reinforcementNames

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/base/nearest.js
var nearest = __webpack_require__(82889);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/shared/src/learners/training-state.js
var training_state = __webpack_require__(38292);
;// CONCATENATED MODULE: ./build/shared/src/learners/reinforcement/adam.js

const firstDecay = 0.9;
const secondDecay = 0.999;
const epsilon = 1e-8;
/** Adam (Kingma and Ba 2015), with the gradient's length limited where asked. */
class Adam {
    /** Running means of the gradient and of its square, and the number of steps made: all that the next step needs. */
    means;
    squares;
    steps = 0;
    constructor(size) {
        this.means = new Float64Array(size);
        this.squares = new Float64Array(size);
    }
    /** Moves `parameters` against `gradient`, which is first scaled down to `longestGradient` if it is longer. */
    step(parameters, gradient, learningRate, longestGradient = Number.POSITIVE_INFINITY) {
        let scale = 1;
        if (Number.isFinite(longestGradient)) {
            let square = 0;
            for (let i = 0; i < gradient.length; i++)
                square += gradient[i] * gradient[i];
            const length = Math.sqrt(square);
            if (length > longestGradient)
                scale = longestGradient / length;
        }
        this.steps++;
        const { means, squares } = this;
        const rate = (learningRate * Math.sqrt(1 - secondDecay ** this.steps)) / (1 - firstDecay ** this.steps);
        for (let i = 0; i < gradient.length; i++) {
            const slope = gradient[i] * scale;
            means[i] = firstDecay * means[i] + (1 - firstDecay) * slope;
            squares[i] = secondDecay * squares[i] + (1 - secondDecay) * slope * slope;
            parameters[i] -= (rate * means[i]) / (Math.sqrt(squares[i]) + epsilon);
        }
    }
    /** What `restore` goes on from, under names that begin with the prefix. */
    save(prefix) {
        return [
            [`${prefix}/means`, this.means],
            [`${prefix}/squares`, this.squares],
            [`${prefix}/steps`, Float64Array.of(this.steps)],
        ];
    }
    /** @throws Error if the state is not of an optimiser of this size. */
    restore(state, prefix) {
        const size = this.means.length;
        this.means.set((0,training_state/* stateArray */.DW)(state, `${prefix}/means`, 'Float64Array', size));
        this.squares.set((0,training_state/* stateArray */.DW)(state, `${prefix}/squares`, 'Float64Array', size));
        [this.steps] = (0,training_state/* stateArray */.DW)(state, `${prefix}/steps`, 'Float64Array', 1);
    }
}

// EXTERNAL MODULE: ./build/shared/src/learners/reinforcement/dense-network.js + 1 modules
var dense_network = __webpack_require__(95626);
// EXTERNAL MODULE: ./build/shared/src/learners/reinforcement/evaluate-policy.js
var evaluate_policy = __webpack_require__(71262);
;// CONCATENATED MODULE: ./build/shared/src/learners/reinforcement/parameters.js


/** What both algorithms know: the network, how long to learn, and how the best policy is found. */
const sharedParameters = {
    hidden: schemas/* array */.YOg(schemas/* int */.Whr().min(1).max(1024))
        .min(1)
        .max(8)
        .default([64, 64])
        .describe('Units of each hidden layer.'),
    'evaluation-interval': schemas/* int */.Whr()
        .min(1)
        .default(2000)
        .describe('Steps between two evaluations; the best policy that one of them found is kept.'),
    'evaluation-episodes': schemas/* int */.Whr().min(1).max(10_000).default(20).describe('Episodes of such an evaluation.'),
    'test-episodes': schemas/* int */.Whr()
        .min(2)
        .max(100_000)
        .default(100)
        .describe('Seeded episodes that the kept policy is judged by.'),
    'max-steps': schemas/* int */.Whr().min(1).default(10_000).describe('An episode that has not ended by then is truncated.'),
    'step-timeout': schemas/* number */.aig()
        .positive()
        .max(86_400)
        .default(10)
        .describe('Seconds that one call of reset or step may take.'),
};
const activation = (fallback) => schemas/* enum */.k5n(dense_network/* networkActivations */.KV).default(fallback).describe('Function between the layers.');
const discount = schemas/* number */.aig()
    .min(0)
    .max(1)
    .default(0.99)
    .describe('What a reward one step later is worth today.');

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
;// CONCATENATED MODULE: ./build/shared/src/learners/reinforcement/agent-memory.js


/**
 * Refuses what an agent would keep of its steps before it is tried, if the machine cannot hold it.
 * @param bytes of it.
 * @param parameter that decides how many steps are kept.
 * @param available bytes that the process can still get.
 * @throws ConfigurationError with the estimate.
 */
function requireMemory(bytes, parameter, available = (0,external_node_process_.availableMemory)()) {
    if (bytes <= available)
        return;
    const gigabytes = (count) => `${(count / 2 ** 30).toFixed(1)} GiB`;
    throw new errors/* ConfigurationError */.j1(`The steps that are kept do not fit into memory: they take ${gigabytes(bytes)}, but ${gigabytes(available)} are available.`, {
        location: { key: `train.params.${parameter}` },
        hint: `Use a smaller ${parameter}, or fewer observations.`,
    });
}

;// CONCATENATED MODULE: ./build/shared/src/learners/reinforcement/replay-memory.js


/** The last steps, in a ring: what happened, to learn from again. */
class ReplayMemory {
    actions;
    rewards;
    terminated;
    /** Steps that are there. */
    size = 0;
    #observations;
    #nextObservations;
    #width;
    #at = 0;
    /** @throws ConfigurationError if it does not fit into the machine's memory. */
    constructor(capacity, width) {
        requireMemory(capacity * (2 * 4 * width + 4 + 8 + 1), 'memory');
        this.#width = width;
        this.#observations = new Float32Array(capacity * width);
        this.#nextObservations = new Float32Array(capacity * width);
        this.actions = new Int32Array(capacity);
        this.rewards = new Float64Array(capacity);
        this.terminated = new Uint8Array(capacity);
    }
    /** Remembers a step in the place of the oldest. */
    add(observation, action, reward, next, terminated) {
        const row = this.#at;
        this.#observations.set(observation, row * this.#width);
        this.#nextObservations.set(next, row * this.#width);
        this.actions[row] = action;
        this.rewards[row] = reward;
        this.terminated[row] = terminated ? 1 : 0;
        this.#at = (row + 1) % this.actions.length;
        if (this.size < this.actions.length)
            this.size++;
    }
    /** Bytes of what `save` gives, at the most: when each step ends an episode. */
    get largestState() {
        return this.actions.length * (8 * this.#width + 4 + 8 + 1 + 4);
    }
    /**
     * What `restore` goes on from. What was seen after a step is mostly what was seen before the next one: it is there
     * once, which halves the size.
     */
    save() {
        const width = this.#width;
        const capacity = this.actions.length;
        // As bits: -0 and 0 are not the same.
        const [before, after] = [this.#observations, this.#nextObservations].map((values) => new Uint32Array(values.buffer));
        const apart = [];
        for (let row = 0; row < this.size; row++) {
            const following = (row + 1) % capacity;
            let same = following < this.size;
            for (let i = 0; same && i < width; i++)
                same = after[row * width + i] === before[following * width + i];
            if (!same)
                apart.push(row);
        }
        const nextObservations = new Float32Array(apart.length * width);
        for (const [i, row] of apart.entries()) {
            nextObservations.set(this.#nextObservations.subarray(row * width, (row + 1) * width), i * width);
        }
        return [
            ['memory/actions', this.actions.subarray(0, this.size)],
            ['memory/rewards', this.rewards.subarray(0, this.size)],
            ['memory/terminated', this.terminated.subarray(0, this.size)],
            ['memory/observations', this.#observations.subarray(0, this.size * width)],
            ['memory/apart', Int32Array.from(apart)],
            ['memory/nextObservations', nextObservations],
            ['memory/at', Int32Array.of(this.#at)],
        ];
    }
    /**
     * @param actions how many there are.
     * @throws Error if the state is not of a memory of this size.
     */
    restore(state, actions) {
        const width = this.#width;
        const capacity = this.actions.length;
        const size = state.arrays.get('memory/actions')?.length ?? 0;
        const [at] = (0,training_state/* stateArray */.DW)(state, 'memory/at', 'Int32Array', 1);
        if (size > capacity || at < 0 || at >= capacity || (size < capacity && at !== size)) {
            throw new Error('it remembers other steps than there can be');
        }
        this.actions.set((0,training_state/* stateArray */.DW)(state, 'memory/actions', 'Int32Array', size));
        this.rewards.set((0,training_state/* stateArray */.DW)(state, 'memory/rewards', 'Float64Array', size));
        this.terminated.set((0,training_state/* stateArray */.DW)(state, 'memory/terminated', 'Uint8Array', size));
        this.#observations.set((0,training_state/* stateArray */.DW)(state, 'memory/observations', 'Float32Array', size * width));
        const apart = state.arrays.get('memory/apart') ?? [];
        const nextObservations = (0,training_state/* stateArray */.DW)(state, 'memory/nextObservations', 'Float32Array', apart.length * width);
        for (let row = 0; row < size; row++) {
            if (!(this.actions[row] >= 0 && this.actions[row] < actions))
                throw new Error('it names actions that are not there');
            const following = ((row + 1) % capacity) * width;
            this.#nextObservations.set(this.#observations.subarray(following, following + width), row * width);
        }
        for (let i = 0; i < apart.length; i++) {
            if (!(apart[i] >= 0 && apart[i] < size))
                throw new Error('it names steps that are not there');
            this.#nextObservations.set(nextObservations.subarray(i * width, (i + 1) * width), apart[i] * width);
        }
        this.size = size;
        this.#at = at;
    }
    /** Copies what was seen before and after a step, to `offset` of both arrays. */
    copyTo(row, observations, nextObservations, offset) {
        const from = row * this.#width;
        for (let i = 0; i < this.#width; i++) {
            observations[offset + i] = this.#observations[from + i];
            nextObservations[offset + i] = this.#nextObservations[from + i];
        }
    }
}

;// CONCATENATED MODULE: ./build/shared/src/learners/reinforcement/dqn.js







const dqnParameters = schemas/* strictObject */.rej({
    ...sharedParameters,
    steps: schemas/* int */.Whr().min(1).max(100_000_000).default(100_000).describe('Steps in the environment.'),
    activation: activation('relu'),
    discount: discount.default(0.98),
    'learning-rate': schemas/* number */.aig().positive().default(0.002).describe('Step size of Adam.'),
    'batch-size': schemas/* int */.Whr()
        .min(1)
        .max(4096)
        .default(64)
        .describe('Remembered steps that one update learns from.'),
    memory: schemas/* int */.Whr().min(1).max(10_000_000).default(50_000).describe('Steps that are remembered.'),
    'learning-starts': schemas/* int */.Whr().min(1).default(1000).describe('Steps before the first update.'),
    'train-interval': schemas/* int */.Whr().min(1).default(2).describe('Steps between two updates.'),
    'target-interval': schemas/* int */.Whr().min(1).default(128).describe('Steps between two copies to the target network.'),
    'exploration-share': schemas/* number */.aig()
        .min(0)
        .max(1)
        .default(0.2)
        .describe('Share of all steps over which random actions become rarer.'),
    'final-exploration': schemas/* number */.aig()
        .min(0)
        .max(1)
        .default(0.04)
        .describe('Share of random actions from then on.'),
});
const savedFacts = schemas/* strictObject */.rej({ steps: schemas/* int */.Whr().min(0) });
/**
 * Deep Q-learning (Mnih et al. 2015) with a replay memory, a target network and double estimation (van Hasselt et
 * al. 2016): the network chooses the next action, the target network says what it is worth. Huber's loss.
 */
class DqnAgent {
    policy;
    environments = 1;
    #params;
    #target;
    #optimiser;
    #memory;
    #random;
    #observations;
    #nextObservations;
    #values;
    #slopes;
    #rows;
    #steps = 0;
    constructor(params, { actions, observations, random }) {
        this.#params = params;
        this.#random = random;
        const shape = {
            inputs: observations,
            hidden: params.hidden,
            activation: params.activation,
            outputs: actions,
        };
        this.policy = new dense_network/* DenseNetwork */.Kf(shape);
        this.policy.initialise(random, 1);
        this.#target = new dense_network/* DenseNetwork */.Kf(shape);
        this.#target.parameters.set(this.policy.parameters);
        this.#optimiser = new Adam(this.policy.parameters.length);
        this.#memory = new ReplayMemory(Math.min(params.memory, params.steps), observations);
        const batch = params['batch-size'];
        this.#observations = new Float64Array(batch * observations);
        this.#nextObservations = new Float64Array(batch * observations);
        this.#values = new Float64Array(batch);
        this.#slopes = new Float64Array(batch * actions);
        this.#rows = new Int32Array(batch);
    }
    act(_environment, observation) {
        const { actions, params } = { actions: this.policy.shape.outputs, params: this.#params };
        const share = this.#steps / Math.max(1, params['exploration-share'] * params.steps);
        const exploration = Math.max(params['final-exploration'], 1 - share * (1 - params['final-exploration']));
        if (this.#random.uniform() < exploration)
            return this.#random.integer(actions);
        return (0,evaluate_policy/* bestAction */.Bk)(this.policy.forward(observation, 1), 0, actions);
    }
    /** Remembers a step, and learns when it is time. */
    learn(_environment, observation, action, reward, next, terminated) {
        const params = this.#params;
        this.#memory.add(observation, action, reward, next, terminated);
        this.#steps++;
        if (this.#steps >= params['learning-starts'] && this.#steps % params['train-interval'] === 0) {
            this.#update();
        }
        if (this.#steps % params['target-interval'] === 0) {
            this.#target.parameters.set(this.policy.parameters);
        }
    }
    get largestState() {
        return 4 * 8 * this.policy.parameters.length + this.#memory.largestState;
    }
    save() {
        return {
            facts: { steps: this.#steps },
            arrays: new Map([
                ['policy', this.policy.parameters],
                ['target', this.#target.parameters],
                ...this.#optimiser.save('optimiser'),
                ...this.#memory.save(),
            ]),
        };
    }
    restore(state) {
        this.#steps = savedFacts.parse(state.facts).steps;
        const size = this.policy.parameters.length;
        this.policy.parameters.set((0,training_state/* stateArray */.DW)(state, 'policy', 'Float64Array', size));
        this.#target.parameters.set((0,training_state/* stateArray */.DW)(state, 'target', 'Float64Array', size));
        this.#optimiser.restore(state, 'optimiser');
        this.#memory.restore(state, this.policy.shape.outputs);
    }
    #update() {
        const { policy } = this;
        const { inputs, outputs: actions } = policy.shape;
        const memory = this.#memory;
        const rows = this.#rows.length;
        for (let i = 0; i < rows; i++) {
            const row = this.#random.integer(memory.size);
            this.#rows[i] = row;
            memory.copyTo(row, this.#observations, this.#nextObservations, i * inputs);
        }
        const ahead = policy.forward(this.#nextObservations, rows);
        for (let i = 0; i < rows; i++)
            this.#values[i] = (0,evaluate_policy/* bestAction */.Bk)(ahead, i * actions, actions);
        const worth = this.#target.forward(this.#nextObservations, rows);
        for (let i = 0; i < rows; i++) {
            const row = this.#rows[i];
            const future = memory.terminated[row]
                ? 0
                : this.#params.discount * worth[i * actions + this.#values[i]];
            this.#values[i] = memory.rewards[row] + future;
        }
        const estimates = policy.forward(this.#observations, rows);
        this.#slopes.fill(0);
        for (let i = 0; i < rows; i++) {
            const at = i * actions + memory.actions[this.#rows[i]];
            // The slope of Huber's loss with its corner at 1.
            this.#slopes[at] = Math.max(-1, Math.min(1, estimates[at] - this.#values[i])) / rows;
        }
        policy.backward(this.#slopes, rows);
        this.#optimiser.step(policy.parameters, policy.gradient, this.#params['learning-rate'], 10);
    }
}

;// CONCATENATED MODULE: ./build/shared/src/learners/reinforcement/ppo.js






const ppoParameters = schemas/* strictObject */.rej({
    ...sharedParameters,
    steps: schemas/* int */.Whr().min(1).max(100_000_000).default(100_000).describe('Steps in all environments together.'),
    activation: activation('tanh'),
    discount: discount.default(0.98),
    'learning-rate': schemas/* number */.aig()
        .positive()
        .default(0.001)
        .describe('Step size of Adam at first; it falls to 0.'),
    environments: schemas/* int */.Whr().min(1).max(1024).default(8).describe('Environments that are played in turn.'),
    horizon: schemas/* int */.Whr().min(1).max(100_000).default(64).describe('Steps in each environment between two updates.'),
    epochs: schemas/* int */.Whr().min(1).max(1000).default(8).describe('Times that an update goes over its steps.'),
    'batch-size': schemas/* int */.Whr().min(1).max(65_536).default(128).describe('Steps of a mini-batch.'),
    'gae-lambda': schemas/* number */.aig()
        .min(0)
        .max(1)
        .default(0.9)
        .describe('Of generalised advantage estimation: 0 trusts the value network, 1 the rewards.'),
    clip: schemas/* number */.aig().positive().default(0.2).describe('How far an update may move the odds of an action.'),
    entropy: schemas/* number */.aig().min(0).default(0).describe('Reward for undecided policies, to keep exploring.'),
});
const ppo_savedFacts = schemas/* strictObject */.rej({ steps: schemas/* int */.Whr().min(0) });
/**
 * Proximal policy optimisation (Schulman et al. 2017) with a clipped objective, generalised advantages (Schulman et
 * al. 2016) normalised by mini-batch, and separate networks for policy and value.
 */
class PpoAgent {
    policy;
    environments;
    #params;
    #random;
    #value;
    #policyOptimiser;
    #valueOptimiser;
    #rollout;
    #steps = 0;
    constructor(params, { actions, observations, random }) {
        this.#params = params;
        this.#random = random;
        this.environments = params.environments;
        const shape = { inputs: observations, hidden: params.hidden, activation: params.activation };
        this.policy = new dense_network/* DenseNetwork */.Kf({ ...shape, outputs: actions });
        this.policy.initialise(random, 0.01);
        this.#value = new dense_network/* DenseNetwork */.Kf({ ...shape, outputs: 1 });
        this.#value.initialise(random, 1);
        this.#policyOptimiser = new Adam(this.policy.parameters.length);
        this.#valueOptimiser = new Adam(this.#value.parameters.length);
        this.#rollout = new Rollout(params.environments, params.horizon, observations, params['batch-size'], actions);
    }
    act(environment, observation) {
        const { actions, logProbabilities, filled, horizon } = this.#rollout;
        const scores = this.policy.forward(observation, 1);
        const count = this.policy.shape.outputs;
        const shift = logSumExp(scores, 0, count);
        const draw = this.#random.uniform();
        let action = 0;
        let sum = Math.exp(scores[0] - shift);
        while (draw >= sum && action < count - 1)
            sum += Math.exp(scores[++action] - shift);
        const at = environment * horizon + filled[environment];
        actions[at] = action;
        logProbabilities[at] = scores[action] - shift;
        return action;
    }
    /** Keeps a step, and learns when every environment has played to the horizon. */
    learn(environment, observation, _action, reward, next, terminated, truncated) {
        const rollout = this.#rollout;
        const at = environment * rollout.horizon + rollout.filled[environment];
        rollout.observations.set(observation, at * rollout.width);
        rollout.rewards[at] = reward;
        rollout.ends[at] = terminated || truncated ? 1 : 0;
        rollout.values[at] = this.#value.forward(observation, 1)[0];
        const last = rollout.filled[environment] === rollout.horizon - 1;
        // What comes after a cut or after the horizon is estimated; after an end there is nothing.
        rollout.futures[at] = terminated || !(truncated || last) ? 0 : this.#value.forward(next, 1)[0];
        rollout.filled[environment]++;
        this.#steps++;
        if (rollout.filled.every((steps) => steps === rollout.horizon))
            this.#update();
    }
    get largestState() {
        const numbers = 3 * (this.policy.parameters.length + this.#value.parameters.length);
        return 8 * (numbers + this.#rollout.rewards.length * (this.#rollout.width + 6));
    }
    save() {
        return {
            facts: { steps: this.#steps },
            arrays: new Map([
                ['policy', this.policy.parameters],
                ['value', this.#value.parameters],
                ...this.#policyOptimiser.save('policyOptimiser'),
                ...this.#valueOptimiser.save('valueOptimiser'),
                ...this.#rollout.save(),
            ]),
        };
    }
    restore(state) {
        this.#steps = ppo_savedFacts.parse(state.facts).steps;
        for (const [name, { parameters }] of [
            ['policy', this.policy],
            ['value', this.#value],
        ]) {
            parameters.set((0,training_state/* stateArray */.DW)(state, name, 'Float64Array', parameters.length));
        }
        this.#policyOptimiser.restore(state, 'policyOptimiser');
        this.#valueOptimiser.restore(state, 'valueOptimiser');
        this.#rollout.restore(state, this.policy.shape.outputs);
    }
    #update() {
        const params = this.#params;
        const rollout = this.#rollout;
        rollout.estimateAdvantages(params.discount, params['gae-lambda']);
        const count = rollout.rewards.length;
        const rate = params['learning-rate'] * Math.max(0, 1 - this.#steps / params.steps);
        const order = Int32Array.from({ length: count }, (_, i) => i);
        for (let epoch = 0; epoch < params.epochs; epoch++) {
            this.#random.shuffle(order);
            for (let from = 0; from < count; from += params['batch-size']) {
                this.#improve(order.subarray(from, Math.min(count, from + params['batch-size'])), rate);
            }
        }
        rollout.filled.fill(0);
    }
    #improve(rows, rate) {
        const { policy } = this;
        const value = this.#value;
        const { clip, entropy } = this.#params;
        const rollout = this.#rollout;
        const { width, batch, policySlopes, valueSlopes, advantages, targets, actions, logProbabilities } = rollout;
        const count = policy.shape.outputs;
        let mean = 0;
        let square = 0;
        for (let i = 0; i < rows.length; i++) {
            const from = rows[i] * width;
            for (let k = 0; k < width; k++)
                batch[i * width + k] = rollout.observations[from + k];
            mean += advantages[rows[i]];
            square += advantages[rows[i]] ** 2;
        }
        mean /= rows.length;
        const deviation = Math.sqrt(Math.max(0, square / rows.length - mean * mean)) + 1e-8;
        const scores = policy.forward(batch, rows.length);
        for (let i = 0; i < rows.length; i++) {
            const at = i * count;
            const action = actions[rows[i]];
            const advantage = (advantages[rows[i]] - mean) / deviation;
            const shift = logSumExp(scores, at, count);
            const ratio = Math.exp(scores[at + action] - shift - logProbabilities[rows[i]]);
            // Beyond the clip, in the direction that the advantage pulls, the objective is flat.
            const flat = advantage > 0 ? ratio > 1 + clip : ratio < 1 - clip;
            const pull = flat ? 0 : ratio * advantage;
            let uncertainty = 0;
            if (entropy > 0) {
                for (let k = 0; k < count; k++) {
                    uncertainty -= Math.exp(scores[at + k] - shift) * (scores[at + k] - shift);
                }
            }
            for (let k = 0; k < count; k++) {
                const logProbability = scores[at + k] - shift;
                const probability = Math.exp(logProbability);
                const objective = pull * ((k === action ? 1 : 0) - probability);
                const exploration = entropy > 0 ? -entropy * probability * (logProbability + uncertainty) : 0;
                policySlopes[at + k] = -(objective + exploration) / rows.length;
            }
        }
        policy.backward(policySlopes, rows.length);
        this.#policyOptimiser.step(policy.parameters, policy.gradient, rate, 0.5);
        const estimates = value.forward(batch, rows.length);
        for (let i = 0; i < rows.length; i++)
            valueSlopes[i] = (estimates[i] - targets[rows[i]]) / rows.length;
        value.backward(valueSlopes, rows.length);
        this.#valueOptimiser.step(value.parameters, value.gradient, rate, 0.5);
    }
}
/** Steps of all environments up to the horizon, environment by environment, and room for a mini-batch. */
class Rollout {
    width;
    horizon;
    filled;
    observations;
    actions;
    logProbabilities;
    rewards;
    ends;
    values;
    /** Worth of what comes after a step that is the last here but not the end of the task; else 0. */
    futures;
    advantages;
    targets;
    batch;
    policySlopes;
    valueSlopes;
    constructor(environments, horizon, width, batch, actions) {
        const count = environments * horizon;
        requireMemory(count * (8 * width + 4 + 6 * 8 + 1) + 8 * batch * (width + actions + 1), 'horizon');
        this.width = width;
        this.horizon = horizon;
        this.filled = new Int32Array(environments);
        this.observations = new Float64Array(count * width);
        this.actions = new Int32Array(count);
        this.logProbabilities = new Float64Array(count);
        this.rewards = new Float64Array(count);
        this.ends = new Uint8Array(count);
        this.values = new Float64Array(count);
        this.futures = new Float64Array(count);
        this.advantages = new Float64Array(count);
        this.targets = new Float64Array(count);
        this.batch = new Float64Array(batch * width);
        this.policySlopes = new Float64Array(batch * actions);
        this.valueSlopes = new Float64Array(batch);
    }
    /** What `restore` goes on from. Advantages and their targets are computed anew by each update. */
    save() {
        return Object.entries(this.#kept()).map(([name, values]) => [`rollout/${name}`, values]);
    }
    /**
     * @param actions how many there are.
     * @throws Error if the state is not of a rollout of this size.
     */
    restore(state, actions) {
        for (const [name, values] of Object.entries(this.#kept())) {
            const kind = values.constructor.name;
            values.set((0,training_state/* stateArray */.DW)(state, `rollout/${name}`, kind, values.length));
        }
        if (!this.actions.every((action) => action >= 0 && action < actions)) {
            throw new Error('it names actions that are not there');
        }
        if (!this.filled.every((steps) => steps >= 0 && steps <= this.horizon)) {
            throw new Error('it has more steps than fit');
        }
    }
    #kept() {
        const { filled, observations, actions, logProbabilities, rewards, ends, values, futures } = this;
        return { filled, observations, actions, logProbabilities, rewards, ends, values, futures };
    }
    estimateAdvantages(discount, lambda) {
        for (let environment = 0; environment < this.filled.length; environment++) {
            let advantage = 0;
            for (let step = this.horizon - 1; step >= 0; step--) {
                const at = environment * this.horizon + step;
                const goesOn = !this.ends[at] && step < this.horizon - 1;
                const future = goesOn ? this.values[at + 1] : this.futures[at];
                const surprise = this.rewards[at] + discount * future - this.values[at];
                advantage = surprise + (goesOn ? discount * lambda * advantage : 0);
                this.advantages[at] = advantage;
                this.targets[at] = advantage + this.values[at];
            }
        }
    }
}
/** log Σ exp of `count` scores from `offset`, without overflow. */
function logSumExp(scores, offset, count) {
    let most = scores[offset];
    for (let k = 1; k < count; k++)
        if (scores[offset + k] > most)
            most = scores[offset + k];
    let sum = 0;
    for (let k = 0; k < count; k++)
        sum += Math.exp(scores[offset + k] - most);
    return most + Math.log(sum);
}

;// CONCATENATED MODULE: ./build/shared/src/learners/reinforcement/algorithms.js





const algorithms_schemas = { dqn: dqnParameters, ppo: ppoParameters };
/** The algorithms that learn in an environment. */
const reinforcementNames = Object.keys(algorithms_schemas);
/** @throws ConfigurationError for an unknown algorithm or parameter, with the nearest name. */
function chooseAlgorithm(name, params) {
    if (name !== 'dqn' && name !== 'ppo') {
        throw new errors/* ConfigurationError */.j1(`"${name}" is not an algorithm that learns in an environment.`, {
            location: { key: 'train.algorithm' },
            hint: (0,nearest/* suggestName */.S)(name, reinforcementNames),
        });
    }
    const parsed = algorithms_schemas[name].safeParse(params);
    if (parsed.success)
        return { name, params: parsed.data };
    const [issue] = parsed.error.issues;
    const place = ['train.params', ...issue.path].join('.');
    if (issue.code === 'unrecognized_keys') {
        const known = json_schema_processors/* toJSONSchema */.bl(algorithms_schemas[name], { io: 'input' });
        throw new errors/* ConfigurationError */.j1(`"${name}" has no parameter "${issue.keys[0]}".`, {
            location: { key: `${place}.${issue.keys[0]}` },
            hint: (0,nearest/* suggestName */.S)(issue.keys[0], Object.keys(known.properties ?? {})),
        });
    }
    throw new errors/* ConfigurationError */.j1(`The parameter cannot be used: ${issue.message}.`, {
        location: { key: place },
    });
}
/** A new agent of the algorithm. */
function makeAgent({ name, params }, setting) {
    return name === 'dqn' ? new DqnAgent(params, setting) : new PpoAgent(params, setting);
}


/***/ }),

/***/ 95626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Kf: () => (/* binding */ DenseNetwork),
  KV: () => (/* binding */ networkActivations),
  F9: () => (/* binding */ parameterCount)
});

;// CONCATENATED MODULE: ./build/shared/src/learners/reinforcement/matrix-products.js
/**
 * The three matrix products of a dense layer, for networks so small that calling a library costs more than the
 * arithmetic. Matrices lie row by row. Two rows times four columns are summed at once: their eight sums stay in
 * registers, and what is loaded is used several times.
 */
/** product[rows × columns] = bias[columns] + left[rows × inner] · right[inner × columns]. */
function multiplyAddBias(product, left, right, bias, rows, inner, columns) {
    const evenRows = rows & ~1;
    const fullColumns = columns & ~3;
    for (let row = 0; row < evenRows; row += 2) {
        const first = row * inner;
        const second = first + inner;
        for (let column = 0; column < fullColumns; column += 4) {
            let a0 = bias[column];
            let a1 = bias[column + 1];
            let a2 = bias[column + 2];
            let a3 = bias[column + 3];
            let b0 = a0;
            let b1 = a1;
            let b2 = a2;
            let b3 = a3;
            let at = column;
            for (let k = 0; k < inner; k++, at += columns) {
                const x = left[first + k];
                const y = left[second + k];
                const w0 = right[at];
                const w1 = right[at + 1];
                const w2 = right[at + 2];
                const w3 = right[at + 3];
                a0 += x * w0;
                a1 += x * w1;
                a2 += x * w2;
                a3 += x * w3;
                b0 += y * w0;
                b1 += y * w1;
                b2 += y * w2;
                b3 += y * w3;
            }
            const out = row * columns + column;
            product[out] = a0;
            product[out + 1] = a1;
            product[out + 2] = a2;
            product[out + 3] = a3;
            product[out + columns] = b0;
            product[out + columns + 1] = b1;
            product[out + columns + 2] = b2;
            product[out + columns + 3] = b3;
        }
        for (let column = fullColumns; column < columns; column++) {
            let a = bias[column];
            let b = a;
            for (let k = 0, at = column; k < inner; k++, at += columns) {
                a += left[first + k] * right[at];
                b += left[second + k] * right[at];
            }
            product[row * columns + column] = a;
            product[(row + 1) * columns + column] = b;
        }
    }
    for (let row = evenRows; row < rows; row++) {
        const first = row * inner;
        for (let column = 0; column < columns; column++) {
            let a = bias[column];
            for (let k = 0, at = column; k < inner; k++, at += columns)
                a += left[first + k] * right[at];
            product[row * columns + column] = a;
        }
    }
}
/** product[inner × columns] = left[rows × inner]ᵀ · right[rows × columns]: the gradient of a kernel. */
function multiplyTransposedLeft(product, left, right, rows, inner, columns) {
    const evenInner = inner & ~1;
    const fullColumns = columns & ~3;
    for (let k = 0; k < evenInner; k += 2) {
        for (let column = 0; column < fullColumns; column += 4) {
            let a0 = 0;
            let a1 = 0;
            let a2 = 0;
            let a3 = 0;
            let b0 = 0;
            let b1 = 0;
            let b2 = 0;
            let b3 = 0;
            for (let row = 0, at = k, from = column; row < rows; row++, at += inner, from += columns) {
                const x = left[at];
                const y = left[at + 1];
                const d0 = right[from];
                const d1 = right[from + 1];
                const d2 = right[from + 2];
                const d3 = right[from + 3];
                a0 += x * d0;
                a1 += x * d1;
                a2 += x * d2;
                a3 += x * d3;
                b0 += y * d0;
                b1 += y * d1;
                b2 += y * d2;
                b3 += y * d3;
            }
            const out = k * columns + column;
            product[out] = a0;
            product[out + 1] = a1;
            product[out + 2] = a2;
            product[out + 3] = a3;
            product[out + columns] = b0;
            product[out + columns + 1] = b1;
            product[out + columns + 2] = b2;
            product[out + columns + 3] = b3;
        }
    }
    for (let k = 0; k < inner; k++) {
        for (let column = k < evenInner ? fullColumns : 0; column < columns; column++) {
            let a = 0;
            for (let row = 0, at = k, from = column; row < rows; row++, at += inner, from += columns) {
                a += left[at] * right[from];
            }
            product[k * columns + column] = a;
        }
    }
}
/** product[rows × inner] = left[rows × columns] · right[inner × columns]ᵀ: the gradient of a layer's inputs. */
function multiplyTransposedRight(product, left, right, rows, inner, columns) {
    const evenRows = rows & ~1;
    const fullInner = inner & ~3;
    for (let row = 0; row < rows; row++) {
        const first = row * columns;
        if (row < evenRows && (row & 1) === 0) {
            const second = first + columns;
            for (let k = 0; k < fullInner; k += 4) {
                let a0 = 0;
                let a1 = 0;
                let a2 = 0;
                let a3 = 0;
                let b0 = 0;
                let b1 = 0;
                let b2 = 0;
                let b3 = 0;
                const w0 = k * columns;
                const w1 = w0 + columns;
                const w2 = w1 + columns;
                const w3 = w2 + columns;
                for (let column = 0; column < columns; column++) {
                    const x = left[first + column];
                    const y = left[second + column];
                    const c0 = right[w0 + column];
                    const c1 = right[w1 + column];
                    const c2 = right[w2 + column];
                    const c3 = right[w3 + column];
                    a0 += x * c0;
                    a1 += x * c1;
                    a2 += x * c2;
                    a3 += x * c3;
                    b0 += y * c0;
                    b1 += y * c1;
                    b2 += y * c2;
                    b3 += y * c3;
                }
                const out = row * inner + k;
                product[out] = a0;
                product[out + 1] = a1;
                product[out + 2] = a2;
                product[out + 3] = a3;
                product[out + inner] = b0;
                product[out + inner + 1] = b1;
                product[out + inner + 2] = b2;
                product[out + inner + 3] = b3;
            }
        }
        for (let k = row < evenRows ? fullInner : 0; k < inner; k++) {
            let a = 0;
            for (let column = 0, at = k * columns; column < columns; column++, at++) {
                a += left[first + column] * right[at];
            }
            product[row * inner + k] = a;
        }
    }
}

;// CONCATENATED MODULE: ./build/shared/src/learners/reinforcement/dense-network.js

const networkActivations = ['tanh', 'relu'];
/**
 * Dense layers with a forward and a backward pass on 64-bit floats. For the networks of reinforcement learning
 * (four inputs, 64 × 64 units), one row at a time to act and a few dozen to learn, it takes a fraction of the time
 * that a tensor library spends on calling its kernels.
 */
class DenseNetwork {
    shape;
    /** All kernels (inputs × units, row by row) and biases, layer by layer: what an optimiser moves. */
    parameters;
    /** Where `backward` leaves the gradient by `parameters`. */
    gradient;
    #layers = [];
    #inputs = new Float64Array(0);
    #capacity = 0;
    constructor(shape) {
        this.shape = shape;
        const widths = [shape.inputs, ...shape.hidden, shape.outputs];
        const size = parameterCount(shape);
        this.parameters = new Float64Array(size);
        this.gradient = new Float64Array(size);
        let at = 0;
        const take = (array, count) => array.subarray(at, at + count);
        for (let i = 1; i < widths.length; i++) {
            const [inputs, units] = [widths[i - 1], widths[i]];
            const kernel = take(this.parameters, inputs * units);
            const kernelGradient = take(this.gradient, inputs * units);
            at += inputs * units;
            const bias = take(this.parameters, units);
            const biasGradient = take(this.gradient, units);
            at += units;
            const empty = new Float64Array(0);
            this.#layers.push({
                inputs,
                units,
                kernel,
                bias,
                kernelGradient,
                biasGradient,
                outputs: empty,
                outputGradient: empty,
            });
        }
    }
    /**
     * Draws kernels uniformly with the variance of He et al. (2015) for relu and of Glorot and Bengio (2010) for
     * tanh, the last one multiplied by `outputScale`; biases become zero.
     */
    initialise(random, outputScale) {
        const last = this.#layers.length - 1;
        for (const [i, { inputs, units, kernel, bias }] of this.#layers.entries()) {
            const variance = this.shape.activation === 'relu' && i < last ? 2 / inputs : 2 / (inputs + units);
            const bound = Math.sqrt(3 * variance) * (i === last ? outputScale : 1);
            for (let k = 0; k < kernel.length; k++)
                kernel[k] = (2 * random.uniform() - 1) * bound;
            bias.fill(0);
        }
    }
    /**
     * @param inputs rows × inputs; kept for `backward`, so it must not change in between.
     * @returns rows × outputs, in memory that the next call writes over.
     */
    forward(inputs, rows) {
        if (rows > this.#capacity)
            this.#makeRoom(rows);
        this.#inputs = inputs;
        let values = inputs;
        const last = this.#layers.length - 1;
        for (let i = 0; i <= last; i++) {
            const layer = this.#layers[i];
            multiplyAddBias(layer.outputs, values, layer.kernel, layer.bias, rows, layer.inputs, layer.units);
            values = layer.outputs;
            if (i === last)
                break;
            const count = rows * layer.units;
            if (this.shape.activation === 'relu') {
                for (let k = 0; k < count; k++)
                    if (values[k] < 0)
                        values[k] = 0;
            }
            else
                for (let k = 0; k < count; k++)
                    values[k] = Math.tanh(values[k]);
        }
        return values;
    }
    /**
     * Writes `gradient`, for the rows of the last `forward`.
     * @param outputGradient rows × outputs: the gradient of the loss by the outputs.
     */
    backward(outputGradient, rows) {
        let above = outputGradient;
        for (let i = this.#layers.length - 1; i >= 0; i--) {
            const { inputs, units, kernel, kernelGradient, biasGradient } = this.#layers[i];
            const below = i === 0 ? this.#inputs : this.#layers[i - 1].outputs;
            multiplyTransposedLeft(kernelGradient, below, above, rows, inputs, units);
            biasGradient.fill(0);
            for (let row = 0, at = 0; row < rows; row++) {
                for (let unit = 0; unit < units; unit++, at++)
                    biasGradient[unit] += above[at];
            }
            if (i === 0)
                return;
            const next = this.#layers[i - 1].outputGradient;
            multiplyTransposedRight(next, above, kernel, rows, inputs, units);
            const count = rows * inputs;
            if (this.shape.activation === 'relu') {
                for (let k = 0; k < count; k++)
                    if (below[k] <= 0)
                        next[k] = 0;
            }
            else
                for (let k = 0; k < count; k++)
                    next[k] *= 1 - below[k] * below[k];
            above = next;
        }
    }
    #makeRoom(rows) {
        this.#capacity = rows;
        for (const layer of this.#layers) {
            layer.outputs = new Float64Array(rows * layer.units);
            layer.outputGradient = new Float64Array(rows * layer.units);
        }
    }
}
/** Number of weights and biases of a network. */
function parameterCount({ inputs, hidden, outputs }) {
    const widths = [inputs, ...hidden, outputs];
    let count = 0;
    for (let i = 1; i < widths.length; i++)
        count += (widths[i - 1] + 1) * widths[i];
    return count;
}


/***/ }),

/***/ 34275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ describeCall),
/* harmony export */   h: () => (/* binding */ CheckedEnvironment)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57296);

/** Largest sizes that are taken: beyond them a table of weights would be gigabytes. */
const mostActions = 10_000;
const mostObservations = 100_000;
/**
 * The user's environment, watched: everything that it returns is checked, and whatever it throws says in which step.
 * The last observation is in `observation`, the last step's outcome in the other fields.
 */
class CheckedEnvironment {
    actions;
    observations;
    observation;
    reward = 0;
    terminated = false;
    truncated = false;
    /** Steps of the current episode. */
    steps = 0;
    seed = 0;
    /** Episodes that were cut because they had `maxSteps` steps. */
    cutEpisodes = 0;
    #environment;
    #module;
    #maxSteps;
    #calls;
    /**
     * @param module as the user wrote it, for messages.
     * @param maxSteps an episode of that many steps is truncated.
     * @throws ConfigurationError if it is no environment.
     */
    constructor(environment, module, maxSteps, record) {
        const given = environment;
        this.#module = module;
        if (typeof given !== 'object' || given === null)
            throw this.#contract('make() returns no object');
        this.#environment = given;
        for (const method of ['reset', 'step']) {
            if (typeof given[method] !== 'function')
                throw this.#contract(`it has no function ${method}`);
        }
        for (const [name, most] of [
            ['actions', mostActions],
            ['observations', mostObservations],
        ]) {
            if (!Number.isInteger(given[name]) || given[name] < 1 || given[name] > most) {
                throw this.#contract(`its "${name}" is ${String(given[name])}, not a whole number from 1 to ${most}`);
            }
        }
        this.actions = given.actions;
        this.observations = given.observations;
        this.observation = new Float64Array(this.observations);
        this.#maxSteps = maxSteps;
        this.#calls = record.cells;
    }
    /** Begins an episode. @throws ConfigurationError if the environment fails. */
    reset(seed) {
        this.seed = seed;
        this.steps = 0;
        this.reward = 0;
        this.terminated = false;
        this.truncated = false;
        this.#take(this.#call(() => this.#environment.reset(seed)));
    }
    /** One step. @throws ConfigurationError if the environment fails. */
    step(action) {
        this.steps++;
        const result = this.#call(() => this.#environment.step(action));
        if (typeof result !== 'object' || result === null)
            throw this.#failed('returned no object');
        const { observation, reward, terminated, truncated } = result;
        if (typeof reward !== 'number' || !Number.isFinite(reward)) {
            throw this.#failed(`returned the reward ${String(reward)}, which is not a finite number`);
        }
        if (typeof terminated !== 'boolean' || typeof truncated !== 'boolean') {
            throw this.#failed('returned "terminated" or "truncated" that is not true or false');
        }
        this.#take(observation);
        this.reward = reward;
        this.terminated = terminated;
        this.truncated = truncated;
        if (terminated || truncated || this.steps < this.#maxSteps)
            return;
        this.truncated = true;
        this.cutEpisodes++;
    }
    #call(work) {
        const calls = this.#calls;
        Atomics.store(calls, 2, this.steps);
        Atomics.store(calls, 3, this.seed);
        Atomics.add(calls, 0, 1);
        Atomics.store(calls, 1, 1);
        try {
            const result = work();
            if (result instanceof Promise) {
                throw this.#failed('returned a promise; reset and step must give their results at once');
            }
            return result;
        }
        catch (error) {
            if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1)
                throw error;
            throw this.#failed(`threw: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`, error);
        }
        finally {
            Atomics.store(calls, 1, 0);
        }
    }
    #take(observation) {
        if (typeof observation !== 'object' || observation === null || typeof observation.length !== 'number') {
            throw this.#failed('returned an observation that is not an array of numbers');
        }
        if (observation.length !== this.observations) {
            throw this.#failed(`returned ${observation.length} numbers as observation, not ${this.observations}`);
        }
        for (let i = 0; i < this.observations; i++) {
            const value = observation[i];
            if (typeof value !== 'number' || !Number.isFinite(value)) {
                throw this.#failed(`returned the observation ${String(value)} at place ${i}, not a finite number`);
            }
            this.observation[i] = value;
        }
    }
    #failed(what, cause) {
        const place = describeCall(this.steps, this.seed);
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`The environment ${this.#module} ${what} (in ${place}).`, {
            location: { key: 'train.environment', file: this.#module },
            hint: 'Run that episode on its own: reset with this seed, then steps; see docs/reinforcement.md.',
            cause,
        });
    }
    #contract(what) {
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`The module ${this.#module} makes no environment: ${what}.`, {
            location: { key: 'train.environment', file: this.#module },
            hint: 'It exports make(), which returns { actions, observations, reset(seed), step(action) }.',
        });
    }
}
/** A call for people: `reset` or a step, and the episode. */
function describeCall(step, seed) {
    return step === 0 ? `reset(${seed})` : `step ${step} of the episode with seed ${seed}`;
}


/***/ }),

/***/ 71262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ bestAction),
/* harmony export */   Sw: () => (/* binding */ storedPolicy),
/* harmony export */   _i: () => (/* binding */ selectionSeed),
/* harmony export */   ft: () => (/* binding */ playEpisodes),
/* harmony export */   hm: () => (/* binding */ meanOf),
/* harmony export */   st: () => (/* binding */ testSeed)
/* harmony export */ });
/* harmony import */ var _dense_network_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95626);

/**
 * Seeds of episodes that judge. Those that choose among policies are others than those that a model is judged by in
 * the end, as validation and test rows are; and the latter are the same for every training, so that two models are
 * compared on the same episodes.
 */
const selectionSeed = 1_000_000;
const testSeed = 2_000_000;
/**
 * Plays whole episodes, always with the action of the largest output; ties take the first.
 * @param beforeEpisode called before each.
 */
function playEpisodes(network, environment, episodes, firstSeed, beforeEpisode = () => undefined) {
    const seeds = Int32Array.from({ length: episodes }, (_, i) => firstSeed + i);
    const returns = new Float64Array(episodes);
    const lengths = new Int32Array(episodes);
    for (let i = 0; i < episodes; i++) {
        beforeEpisode();
        environment.reset(seeds[i]);
        do {
            environment.step(bestAction(network.forward(environment.observation, 1), 0, environment.actions));
            returns[i] += environment.reward;
        } while (!environment.terminated && !environment.truncated);
        lengths[i] = environment.steps;
    }
    return { seeds, returns, lengths };
}
/** The index of the largest of `count` values from `offset`, the first of equal ones. */
function bestAction(values, offset, count) {
    let best = 0;
    for (let k = 1; k < count; k++)
        if (values[offset + k] > values[offset + best])
            best = k;
    return best;
}
/** The policy as it is stored: with 32-bit weights, so that what is judged is what goes live. */
function storedPolicy(network, into = new _dense_network_js__WEBPACK_IMPORTED_MODULE_0__/* .DenseNetwork */ .Kf(network.shape)) {
    for (let i = 0; i < network.parameters.length; i++)
        into.parameters[i] = Math.fround(network.parameters[i]);
    return into;
}
/** The mean of some returns. */
function meanOf(values) {
    let sum = 0;
    for (let i = 0; i < values.length; i++)
        sum += values[i];
    return sum / values.length;
}


/***/ }),

/***/ 63364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readPolicy),
/* harmony export */   e: () => (/* binding */ writePolicy)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _model_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63188);
/* harmony import */ var _dense_network_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95626);



const modelFile = 'model.json';
const weightsFile = 'weights.bin';
const mostUnits = 100_000;
const units = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(mostUnits);
const layer = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    class_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('Dense'),
    config: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        units,
        activation: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([..._dense_network_js__WEBPACK_IMPORTED_MODULE_2__/* .networkActivations */ .KV, 'linear']),
        batch_input_shape: zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_1__/* ["null"] */ .chJ(), units]).optional(),
    }),
});
const modelSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('layers-model'),
    modelTopology: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        class_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('Sequential'),
        config: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ layers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(layer).min(1).max(9) }),
    }),
});
/**
 * The files of a policy: `model.json` and `weights.bin`, a layers model that `tf.loadLayersModel` reads. It takes an
 * observation and gives a number for each action; the action to take is that of the largest, the first of equals.
 */
function writePolicy(network) {
    const { inputs, hidden, activation, outputs } = network.shape;
    const widths = [inputs, ...hidden, outputs];
    const names = [...hidden.map((_, i) => `hidden-${i + 1}`), 'output'];
    const model = {
        format: 'layers-model',
        generatedBy: 'mlops-actions',
        convertedBy: null,
        modelTopology: {
            class_name: 'Sequential',
            config: {
                name: 'policy',
                layers: names.map((name, i) => ({
                    class_name: 'Dense',
                    config: {
                        name,
                        units: widths[i + 1],
                        activation: i < hidden.length ? activation : 'linear',
                        use_bias: true,
                        dtype: 'float32',
                        trainable: true,
                        ...(i === 0 ? { batch_input_shape: [null, inputs] } : {}),
                    },
                })),
            },
            keras_version: 'tfjs-layers 4.22.0',
            backend: 'tensor_flow.js',
        },
        weightsManifest: [
            {
                paths: [weightsFile],
                weights: names.flatMap((name, i) => [
                    { name: `${name}/kernel`, shape: [widths[i], widths[i + 1]], dtype: 'float32' },
                    { name: `${name}/bias`, shape: [widths[i + 1]], dtype: 'float32' },
                ]),
            },
        ],
    };
    return new Map([
        [modelFile, new TextEncoder().encode(`${JSON.stringify(model, null, 2)}\n`)],
        [weightsFile, new Uint8Array(Float32Array.from(network.parameters).buffer)],
    ]);
}
/**
 * Reads the files of a policy. Nothing in them is trusted.
 * @throws InfrastructureError if a file is missing or is not what `writePolicy` writes.
 */
function readPolicy(files) {
    const model = (0,_model_file_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonFile */ .OW)((0,_model_file_js__WEBPACK_IMPORTED_MODULE_0__/* .fileOf */ .W7)(files, modelFile), modelFile, modelSchema);
    const layers = model.modelTopology.config.layers.map(({ config }) => config);
    const hidden = layers.slice(0, -1);
    const inputs = layers[0].batch_input_shape?.[1];
    const activation = hidden[0]?.activation ?? 'relu';
    if (inputs === undefined ||
        activation === 'linear' ||
        layers[layers.length - 1].activation !== 'linear' ||
        hidden.some((one) => one.activation !== activation)) {
        throw (0,_model_file_js__WEBPACK_IMPORTED_MODULE_0__/* .damagedFile */ .GD)(modelFile, 'its layers are not those of a policy');
    }
    const shape = {
        inputs,
        hidden: hidden.map((one) => one.units),
        activation,
        outputs: layers[layers.length - 1].units,
    };
    const bytes = (0,_model_file_js__WEBPACK_IMPORTED_MODULE_0__/* .fileOf */ .W7)(files, weightsFile);
    const expected = 4 * (0,_dense_network_js__WEBPACK_IMPORTED_MODULE_2__/* .parameterCount */ .F9)(shape);
    if (bytes.byteLength !== expected) {
        throw (0,_model_file_js__WEBPACK_IMPORTED_MODULE_0__/* .damagedFile */ .GD)(weightsFile, `it has ${bytes.byteLength} bytes where ${modelFile} says ${expected}`);
    }
    // Copied: the bytes may start where a Float32Array cannot.
    const weights = new Float32Array(Uint8Array.from(bytes).buffer);
    if (!weights.every(Number.isFinite))
        throw (0,_model_file_js__WEBPACK_IMPORTED_MODULE_0__/* .damagedFile */ .GD)(weightsFile, 'it holds numbers that are not finite');
    const network = new _dense_network_js__WEBPACK_IMPORTED_MODULE_2__/* .DenseNetwork */ .Kf(shape);
    network.parameters.set(weights);
    return network;
}


/***/ }),

/***/ 59423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  requestCells: () => (/* binding */ requestCells),
  trainPolicyJob: () => (/* binding */ trainPolicyJob)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/learners/reinforcement/algorithms.js + 6 modules
var algorithms = __webpack_require__(79035);
// EXTERNAL MODULE: ./build/shared/src/learners/reinforcement/environment.js
var environment = __webpack_require__(34275);
// EXTERNAL MODULE: ./build/shared/src/learners/reinforcement/evaluate-policy.js
var evaluate_policy = __webpack_require__(71262);
// EXTERNAL MODULE: ./build/shared/src/base/files.js
var files = __webpack_require__(66720);
// EXTERNAL MODULE: ./build/shared/src/base/import-module.js
var import_module = __webpack_require__(65467);
;// CONCATENATED MODULE: ./build/shared/src/learners/reinforcement/load-environment.js



/**
 * Imports the user's module. Runs the user's code: call it in a worker thread.
 * @param path relative to `directory`, and inside it.
 * @throws ConfigurationError if there is no such file, it cannot be imported, or it exports no `make`.
 */
async function loadEnvironment(directory, path) {
    const fail = (message, cause) => new errors/* ConfigurationError */.j1(message, {
        location: { key: 'train.environment', file: path },
        hint: 'Name a JavaScript or TypeScript module of this repository that exports make().',
        cause,
    });
    const file = (0,files/* resolveInside */.LI)(directory, path);
    if (!(await (0,files/* exists */.t2)(file)))
        throw fail(`There is no file ${path}.`);
    const module = await (0,import_module/* importModule */.W)(directory, file).catch((error) => {
        throw fail(`The module ${path} cannot be imported: ${(0,errors/* messageOf */.bD)(error)}.`, error);
    });
    const { make } = module.exports;
    if (typeof make !== 'function')
        throw fail(`The module ${path} exports no function "make".`);
    return {
        make: () => {
            try {
                return make();
            }
            catch (error) {
                throw fail(`make() of ${path} threw: ${(0,errors/* messageOf */.bD)(error)}.`, error);
            }
        },
        digest: module.digest,
    };
}

// EXTERNAL MODULE: ./build/shared/src/learners/reinforcement/policy-files.js
var policy_files = __webpack_require__(63364);
// EXTERNAL MODULE: ./build/shared/src/base/random.js
var random = __webpack_require__(93096);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/shared/src/learners/training-state.js
var training_state = __webpack_require__(38292);
;// CONCATENATED MODULE: ./build/shared/src/learners/reinforcement/loop-checkpoint.js



const factsSchema = schemas/* strictObject */.rej({
    random: random/* randomStateSchema */.m,
    step: schemas/* int */.Whr().min(0),
    episodes: schemas/* array */.YOg(schemas/* strictObject */.rej({ seed: schemas/* int */.Whr().min(0), steps: schemas/* int */.Whr().min(0) })),
    cutEpisodes: schemas/* int */.Whr().min(0),
    agent: schemas/* unknown */.L5J(),
});
function encodeProgress(progress) {
    const { random, step, episodes, cutEpisodes, evaluations, kept, agent } = progress;
    return (0,training_state/* encodeState */.Md)({
        facts: {
            random,
            step,
            episodes: episodes.map(({ seed, actions }) => ({ seed, steps: actions.length })),
            cutEpisodes,
            agent: agent.facts,
        },
        arrays: new Map([
            ...agent.arrays,
            ['loop/actions', Int32Array.from(episodes.flatMap(({ actions }) => Array.from(actions)))],
            ['loop/observations', Float64Array.from(episodes.flatMap(({ observation }) => [...observation]))],
            [
                'loop/evaluations',
                Float64Array.from(evaluations.flatMap(({ step, meanReturn }) => [step, meanReturn])),
            ],
            ['loop/kept', Float32Array.from(kept)],
        ]),
    });
}
/**
 * Reads what `encodeProgress` wrote; what is the agent's is for the agent to check, and what happened in the
 * episodes for the environments.
 * @throws Error if it is not a state of such a training.
 */
function decodeProgress(bytes, size) {
    const state = (0,training_state/* decodeState */.UJ)(bytes);
    const { random, step, episodes, cutEpisodes, agent } = factsSchema.parse(state.facts);
    if (step > size.steps || episodes.length !== size.environments)
        throw new Error('it has another size');
    const played = episodes.reduce((sum, { steps }) => sum + steps, 0);
    const actions = (0,training_state/* stateArray */.DW)(state, 'loop/actions', 'Int32Array', played);
    const seen = (0,training_state/* stateArray */.DW)(state, 'loop/observations', 'Float64Array', episodes.length * size.observations);
    const evaluations = state.arrays.get('loop/evaluations');
    if (!(evaluations instanceof Float64Array))
        throw new Error('it has no evaluations');
    let end = 0;
    return {
        random,
        step,
        episodes: episodes.map(({ seed, steps }, i) => {
            end += steps;
            return {
                seed,
                actions: actions.subarray(end - steps, end),
                observation: seen.subarray(i * size.observations, (i + 1) * size.observations),
            };
        }),
        cutEpisodes,
        evaluations: Array.from({ length: evaluations.length >> 1 }, (_, i) => ({
            step: evaluations[2 * i],
            meanReturn: evaluations[2 * i + 1],
        })),
        kept: Float64Array.from((0,training_state/* stateArray */.DW)(state, 'loop/kept', 'Float32Array', size.parameters)),
        agent: { facts: agent, arrays: state.arrays },
    };
}

;// CONCATENATED MODULE: ./build/shared/src/learners/reinforcement/training-loop.js




/**
 * Lets an agent play and learn, evaluates it now and then on episodes that are the same each time, and keeps the
 * best. Depends on the seed and the environment alone, however often it is interrupted.
 */
class TrainingLoop {
    #setting;
    #random;
    #agent;
    /** Plays the evaluations. */
    #judge;
    #environments;
    /** Actions of each environment's episode so far. */
    #played;
    #before;
    #kept;
    #tried;
    #evaluations = [];
    #step = 0;
    #resumed = false;
    /** Of the processes before this one. */
    #earlierCuts = 0;
    /** In evaluations that are complete. */
    #evaluationCuts = 0;
    /** @throws ConfigurationError if there is no environment to be had. */
    constructor(setting) {
        this.#setting = setting;
        this.#random = new random/* Random */.o(setting.seed);
        this.#judge = setting.makeEnvironment();
        const { actions, observations } = this.#judge;
        this.#agent = setting.makeAgent({ actions, observations, random: this.#random });
        this.#environments = Array.from({ length: this.#agent.environments }, setting.makeEnvironment);
        this.#played = this.#environments.map(() => []);
        this.#before = new Float64Array(observations);
        this.#kept = (0,evaluate_policy/* storedPolicy */.Sw)(this.#agent.policy);
        this.#tried = (0,evaluate_policy/* storedPolicy */.Sw)(this.#agent.policy);
    }
    /** Steps made so far, in all environments together. */
    get step() {
        return this.#step;
    }
    /** Bytes of what `save` gives, at the most; the open episodes aside. */
    get largestState() {
        return this.#agent.largestState;
    }
    /** The exact state between two steps. */
    save() {
        return encodeProgress({
            random: this.#random.state,
            step: this.#step,
            episodes: this.#environments.map(({ seed, observation }, i) => ({
                seed,
                actions: this.#played[i],
                observation,
            })),
            cutEpisodes: this.#cutEpisodes,
            evaluations: this.#evaluations,
            kept: this.#kept.parameters,
            agent: this.#agent.save(),
        });
    }
    /**
     * Goes on from what `save` gave: plays the open episodes again up to where they stood.
     * @throws Error if it cannot be used, or the environment does not do again what it did; the loop cannot be used
     * then.
     */
    restore(bytes) {
        const environments = this.#environments;
        const progress = decodeProgress(bytes, {
            steps: this.#setting.steps,
            environments: environments.length,
            observations: this.#judge.observations,
            parameters: this.#kept.parameters.length,
        });
        this.#agent.restore(progress.agent);
        for (const [i, episode] of progress.episodes.entries()) {
            replay(environments[i], episode);
            this.#played[i] = Array.from(episode.actions);
        }
        this.#kept.parameters.set(progress.kept);
        this.#evaluations = [...progress.evaluations];
        this.#step = progress.step;
        this.#earlierCuts = progress.cutEpisodes;
        this.#random.state = progress.random;
        this.#resumed = true;
    }
    /** @throws ConfigurationError if the environment fails, or what is learned is no longer a number. */
    run(observer) {
        const { steps, evaluationInterval } = this.#setting;
        if (!this.#resumed) {
            for (const environment of this.#environments)
                environment.reset(this.#random.integer(evaluate_policy/* selectionSeed */._i));
        }
        for (;;) {
            const due = this.#step > 0 && (this.#step % evaluationInterval === 0 || this.#step === steps);
            // A state that was saved during an evaluation does not have it.
            if (due && this.#evaluations.at(-1)?.step !== this.#step)
                this.#evaluate(observer);
            if (this.#step === steps || !observer.between(this.#step))
                break;
            this.#playOneStep();
        }
        if (this.#evaluations.length === 0)
            this.#evaluate(observer);
        return {
            policy: this.#kept,
            best: this.#best,
            evaluations: this.#evaluations,
            cutEpisodes: this.#cutEpisodes,
            endedEarly: this.#step < steps,
        };
    }
    #playOneStep() {
        const index = this.#step % this.#environments.length;
        const environment = this.#environments[index];
        const before = this.#before;
        before.set(environment.observation);
        const action = this.#agent.act(index, before);
        environment.step(action);
        const { observation, reward, terminated, truncated } = environment;
        this.#agent.learn(index, before, action, reward, observation, terminated, truncated);
        this.#played[index].push(action);
        if (terminated || truncated) {
            environment.reset(this.#random.integer(evaluate_policy/* selectionSeed */._i));
            this.#played[index].length = 0;
        }
        this.#step++;
    }
    #evaluate(observer) {
        const { policy } = this.#agent;
        requireNumbers(policy, this.#step);
        (0,evaluate_policy/* storedPolicy */.Sw)(policy, this.#tried);
        const { returns } = (0,evaluate_policy/* playEpisodes */.ft)(this.#tried, this.#judge, this.#setting.evaluationEpisodes, evaluate_policy/* selectionSeed */._i, () => observer.between(this.#step));
        this.#evaluationCuts = this.#judge.cutEpisodes;
        const evaluation = { step: this.#step, meanReturn: (0,evaluate_policy/* meanOf */.hm)(returns) };
        this.#evaluations.push(evaluation);
        const best = this.#best;
        if (best === evaluation)
            this.#kept.parameters.set(this.#tried.parameters);
        observer.onEvaluation(evaluation, best);
    }
    get #best() {
        return this.#evaluations.reduce((best, one) => (one.meanReturn >= best.meanReturn ? one : best));
    }
    get #cutEpisodes() {
        return this.#environments.reduce((sum, { cutEpisodes }) => sum + cutEpisodes, this.#earlierCuts + this.#evaluationCuts);
    }
}
/** @throws Error if the episode goes another way this time. */
function replay(environment, { seed, actions, observation }) {
    environment.reset(seed);
    for (let i = 0; i < actions.length; i++) {
        if (actions[i] < 0 || actions[i] >= environment.actions)
            throw new Error('it names actions that are not there');
        environment.step(actions[i]);
        if (environment.terminated || environment.truncated)
            throw otherWay(seed);
    }
    if (!observation.every((value, i) => Object.is(value, environment.observation[i])))
        throw otherWay(seed);
}
function otherWay(seed) {
    return new Error(`the episode with seed ${seed} went another way when it was played again; reset(seed) has to decide all that is random`);
}
function requireNumbers(network, step) {
    if (network.parameters.every((value) => Math.abs(value) < 3.4e38))
        return;
    throw new errors/* ConfigurationError */.j1(`What is learned is no longer a number at step ${step}: it overflowed.`, {
        location: { key: 'train.params.learning-rate' },
        hint: 'Try a learning-rate that is ten times smaller, or smaller rewards and observations (about -1 to 1).',
    });
}

;// CONCATENATED MODULE: ./build/shared/src/learners/reinforcement/training-job.js








/** Cells of `TrainingOrder.requests`: the thread looks at them before every step and episode of an evaluation. */
const requestCells = {
    /** 1 asks for the state once. */
    state: 0,
    /** 1 asks to end with the best so far. */
    end: 1,
    /** Steps made: what the thread says. */
    steps: 2,
};
/** Trains in a thread of its own, because the environment is the user's code and may never come back. */
const trainPolicyJob = async (data, port) => {
    const order = data;
    const send = (message) => port.postMessage(message);
    try {
        send({ kind: 'done', outcome: await train(order, port, send) });
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigurationError */.j1))
            throw error;
        // An error loses its class on the way.
        send({ kind: 'failed', message: error.message, location: error.location, hint: error.hint });
    }
};
async function train({ directory, environment: path, algorithm, seed, calls, requests }, port, send) {
    const { params } = algorithm;
    const module = await loadEnvironment(directory, path);
    const makeEnvironment = () => new environment/* CheckedEnvironment */.h(module.make(), path, params['max-steps'], { cells: calls });
    const first = makeEnvironment();
    const makeLoop = () => new TrainingLoop({
        steps: params.steps,
        evaluationInterval: params['evaluation-interval'],
        evaluationEpisodes: params['evaluation-episodes'],
        seed,
        makeEnvironment,
        makeAgent: (setting) => (0,algorithms/* makeAgent */.Qt)(algorithm, setting),
    });
    const fresh = makeLoop();
    send({ kind: 'loaded', environmentDigest: module.digest, largestState: fresh.largestState });
    const loop = await begin(fresh, makeLoop, port, send);
    Atomics.store(requests, requestCells.steps, loop.step);
    send({ kind: 'begun' });
    const { policy, best, evaluations, cutEpisodes, endedEarly } = loop.run({
        between(step) {
            Atomics.store(requests, requestCells.steps, step);
            if (Atomics.load(requests, requestCells.state) === 1) {
                Atomics.store(requests, requestCells.state, 0);
                send({ kind: 'state', state: loop.save() });
            }
            return Atomics.load(requests, requestCells.end) === 0;
        },
        onEvaluation: (evaluation, bestSoFar) => send({ kind: 'evaluated', evaluation, best: bestSoFar }),
    });
    const test = (0,evaluate_policy/* playEpisodes */.ft)(policy, first, params['test-episodes'], evaluate_policy/* testSeed */.st);
    return {
        files: (0,policy_files/* writePolicy */.e)(policy),
        best,
        evaluations,
        test,
        cutEpisodes: cutEpisodes + first.cutEpisodes,
        endedEarly,
        environmentDigest: module.digest,
        actions: first.actions,
        observations: first.observations,
    };
}
/** Waits for the state to go on from. @returns a loop that is there. */
async function begin(fresh, makeLoop, port, send) {
    let loop = fresh;
    for (;;) {
        const [{ state }] = (await (0,external_node_events_.once)(port, 'message'));
        if (state === null)
            return loop;
        try {
            loop.restore(state);
            return loop;
        }
        catch (error) {
            loop = makeLoop();
            send({ kind: 'unusable', reason: (0,errors/* messageOf */.bD)(error) });
        }
    }
}


/***/ })

};
