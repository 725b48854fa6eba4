export const id = 1498;
export const ids = [1498];
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

/***/ 33539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gradientBoostedTrees: () => (/* binding */ gradientBoostedTrees)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57296);
/* harmony import */ var _explain_tree_explainer_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(43052);
/* harmony import */ var _features_tree_matrix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72463);
/* harmony import */ var _checkpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69096);
/* harmony import */ var _model_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63188);
/* harmony import */ var _require_something_to_learn_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44169);
/* harmony import */ var _importance_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(36598);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85215);
/* harmony import */ var _parameters_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60400);
/* harmony import */ var _prediction_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54021);
/* harmony import */ var _training_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(11940);











/** Gradient-boosted decision trees: binned columns, leaf-wise growth, missing values and categories as they are. */
const gradientBoostedTrees = {
    name: 'gradient-boosted-trees',
    description: 'Gradient-boosted decision trees on histograms, for tables with numbers, categories and gaps.',
    tasks: ['classification', 'regression'],
    params: _parameters_js__WEBPACK_IMPORTED_MODULE_6__/* .boostingParametersSchema */ .$,
    resource: 'trees',
    train,
    load,
};
async function train(input, context) {
    const { task, classes, features, params, seed } = input;
    (0,_require_something_to_learn_js__WEBPACK_IMPORTED_MODULE_4__/* .requireSomethingToLearn */ .n)(input);
    const result = await (0,_training_js__WEBPACK_IMPORTED_MODULE_8__/* .boost */ .E)(task, classes, encode(features, input.train, input.outOfFold), encode(features, input.validation), params, seed, context, (0,_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .checkpointsOf */ .x)(context, gradientBoostedTrees.name, input));
    return {
        files: new Map([[_model_js__WEBPACK_IMPORTED_MODULE_5__/* .modelFile */ .u4, (0,_model_js__WEBPACK_IMPORTED_MODULE_5__/* .serializeModel */ .km)(result.model)]]),
        predictor: predictorOf(result.model, features),
        history: result.history,
        bestStep: result.bestStep,
        importance: (0,_importance_js__WEBPACK_IMPORTED_MODULE_9__/* .sharesByColumn */ .g)(result.gains, result.model.features),
        engine: 'javascript',
    };
}
async function load(files, features) {
    const model = (0,_model_js__WEBPACK_IMPORTED_MODULE_5__/* .parseModel */ .Xh)((0,_model_file_js__WEBPACK_IMPORTED_MODULE_3__/* .fileOf */ .W7)(files, _model_js__WEBPACK_IMPORTED_MODULE_5__/* .modelFile */ .u4));
    if (!(0,_prediction_js__WEBPACK_IMPORTED_MODULE_7__/* .sameFeatures */ .cV)(model.features, (0,_features_tree_matrix_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeForTrees */ .R)(features, { rows: 0, columns: new Map() }))) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InfrastructureError */ .EN(`${_model_js__WEBPACK_IMPORTED_MODULE_5__/* .modelFile */ .u4} and features.json of the package are about different columns.`, {
            hint: 'Fetch the model package again.',
        });
    }
    return predictorOf(model, features);
}
function encode(features, examples, outOfFold) {
    return {
        matrix: (0,_features_tree_matrix_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeForTrees */ .R)(features, examples.table, outOfFold),
        target: examples.target,
        weights: examples.weights,
    };
}
const units = {
    'squared-error': 'value',
    'binary-logistic': 'log-odds',
    softmax: 'logit',
};
function predictorOf(model, features) {
    const trees = new _prediction_js__WEBPACK_IMPORTED_MODULE_7__/* .TreesPredictor */ .eN(model);
    const encoded = (table) => (0,_features_tree_matrix_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeForTrees */ .R)(features, table);
    return {
        predict: (table) => trees.predict(encoded(table)),
        shapley: (0,_explain_tree_explainer_js__WEBPACK_IMPORTED_MODULE_10__/* .treeExplainer */ .l)(model.trees, model.baseline, units[model.objective], encoded),
    };
}


/***/ }),

/***/ 85215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xh: () => (/* binding */ parseModel),
/* harmony export */   _I: () => (/* binding */ treesModelSchema),
/* harmony export */   km: () => (/* binding */ serializeModel),
/* harmony export */   u4: () => (/* binding */ modelFile),
/* harmony export */   wD: () => (/* binding */ checkStructure)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var _model_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63188);
/* harmony import */ var _model_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61848);
/* harmony import */ var _objective_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32025);




/** Where the model lies in `model/` of a package. Its format is described in docs/trees-format.md. */
const modelFile = 'trees.json';
const treesModelSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('mlops-trees/1'),
    objective: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_objective_js__WEBPACK_IMPORTED_MODULE_2__/* .objectiveNames */ .KE),
    /** Labels in the order of the probabilities; empty for regression. */
    classes: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    features: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_model_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .modelFeatureSchema */ .pH),
    /** Scores before the first tree, one an output. */
    baseline: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()),
    /** Tree t adds its leaves' values, the learning rate contained, to output t mod outputs. */
    trees: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_model_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .treeSchema */ .A8),
});
/** The file's bytes. Numbers are written with as many digits as bring back the same bits. */
function serializeModel(model) {
    return (0,_model_file_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonBytes */ .yN)(model);
}
/**
 * Reads a model and checks that every prediction will end: references in range, forward only, each node with one
 * parent.
 * @throws InfrastructureError if it is no model of this format, saying where.
 */
function parseModel(bytes) {
    const model = (0,_model_file_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonFile */ .OW)(bytes, modelFile, treesModelSchema);
    checkStructure(model);
    return model;
}
/** Checks what the schema cannot: see `parseModel`. @throws InfrastructureError saying where it is not sound. */
function checkStructure(model) {
    const { classes, baseline, trees, objective } = model;
    const classesFit = objective === 'squared-error'
        ? classes.length === 0
        : objective === 'binary-logistic'
            ? classes.length === 2
            : classes.length >= 1;
    if (!classesFit)
        throw (0,_model_file_js__WEBPACK_IMPORTED_MODULE_0__/* .damagedFile */ .GD)(modelFile, `${classes.length} classes do not fit ${objective}`);
    const outputs = objective === 'softmax' ? classes.length : 1;
    if (baseline.length !== outputs)
        throw (0,_model_file_js__WEBPACK_IMPORTED_MODULE_0__/* .damagedFile */ .GD)(modelFile, `${baseline.length} baselines for ${outputs} outputs`);
    if (trees.length % outputs !== 0)
        throw (0,_model_file_js__WEBPACK_IMPORTED_MODULE_0__/* .damagedFile */ .GD)(modelFile, `${trees.length} trees for ${outputs} outputs`);
    trees.forEach((tree, index) => {
        const fault = (0,_model_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .faultOf */ .Kl)(tree, model.features, 1);
        if (fault !== null)
            throw (0,_model_file_js__WEBPACK_IMPORTED_MODULE_0__/* .damagedFile */ .GD)(modelFile, `trees.${index}: ${fault}`);
    });
}


/***/ })

};
