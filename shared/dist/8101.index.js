export const id = 8101;
export const ids = [8101];
export const modules = {

/***/ 32025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ softmaxInPlace),
/* harmony export */   DK: () => (/* binding */ objectiveFor),
/* harmony export */   KE: () => (/* binding */ objectiveNames),
/* harmony export */   Nk: () => (/* binding */ baselineScores),
/* harmony export */   VI: () => (/* binding */ leastProbability),
/* harmony export */   zN: () => (/* binding */ totalWeight)
/* harmony export */ });
/* harmony import */ var _target_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5863);

/** The losses that can be boosted. Names as the model file writes them. */
const objectiveNames = ['binary-logistic', 'softmax', 'squared-error'];
/** Probabilities this near to 0 count as this in the loss and in the baseline. */
const leastProbability = 1e-15;
/** The objective for a task. @param classes number of labels; 0 for regression. */
function objectiveFor(task, classes) {
    if (task === 'regression')
        return 'squared-error';
    return classes === 2 ? 'binary-logistic' : 'softmax';
}
/**
 * The constant scores with the least loss: the mean, the log-odds, or the logarithms of the shares.
 * @throws ConfigurationError if a target is too large for its square.
 */
function baselineScores(name, classes, target, weights) {
    const total = totalWeight(target.length, weights);
    if (name === 'squared-error') {
        (0,_target_range_js__WEBPACK_IMPORTED_MODULE_0__/* .requireSquarable */ .o)(target);
        let sum = 0;
        for (let row = 0; row < target.length; row++) {
            sum += weights === undefined ? target[row] : weights[row] * target[row];
        }
        return Float64Array.of(sum / total);
    }
    const shares = new Float64Array(classes);
    for (let row = 0; row < target.length; row++)
        shares[target[row]] += (weights?.[row] ?? 1) / total;
    const logarithms = shares.map((share) => Math.log(Math.max(share, leastProbability)));
    return name === 'binary-logistic' ? Float64Array.of(logarithms[1] - logarithms[0]) : logarithms;
}
/** Turns `count` scores at first, first + stride, … into probabilities. The largest is taken off: no overflow. */
function softmaxInPlace(scores, first, stride, count) {
    const end = first + stride * count;
    let largest = scores[first];
    for (let at = first + stride; at < end; at += stride)
        largest = Math.max(largest, scores[at]);
    let sum = 0;
    for (let at = first; at < end; at += stride) {
        const exponential = Math.exp(scores[at] - largest);
        scores[at] = exponential;
        sum += exponential;
    }
    for (let at = first; at < end; at += stride)
        scores[at] /= sum;
}
/** Sum of the rows' weights. @param weights absent: 1 each. */
function totalWeight(rows, weights) {
    return weights === undefined ? rows : weights.reduce((sum, weight) => sum + weight, 0);
}


/***/ }),

/***/ 68285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   randomForest: () => (/* binding */ randomForest)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57296);
/* harmony import */ var _explain_tree_explainer_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(43052);
/* harmony import */ var _features_tree_matrix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72463);
/* harmony import */ var _checkpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69096);
/* harmony import */ var _gradient_boosted_trees_importance_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(36598);
/* harmony import */ var _gradient_boosted_trees_prediction_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54021);
/* harmony import */ var _model_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63188);
/* harmony import */ var _require_something_to_learn_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44169);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65929);
/* harmony import */ var _parameters_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47070);
/* harmony import */ var _prediction_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60343);
/* harmony import */ var _training_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(50964);












/** A random forest on binned columns, with missing values and categories as they are. */
const randomForest = {
    name: 'random-forest',
    description: 'A random forest: the mean of many deep trees, each on drawn rows and columns; little to tune.',
    tasks: ['classification', 'regression'],
    params: _parameters_js__WEBPACK_IMPORTED_MODULE_7__/* .forestParametersSchema */ .r,
    resource: 'trees',
    train,
    load,
};
async function train(input, context) {
    const { task, classes, features, params, seed } = input;
    (0,_require_something_to_learn_js__WEBPACK_IMPORTED_MODULE_5__/* .requireSomethingToLearn */ .n)(input);
    const matrix = (0,_features_tree_matrix_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeForTrees */ .R)(features, input.train.table, input.outOfFold);
    const { model, gains } = await (0,_training_js__WEBPACK_IMPORTED_MODULE_9__/* .growForest */ .F)(task, classes, matrix, input.train, params, seed, context, (0,_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .checkpointsOf */ .x)(context, randomForest.name, input));
    return {
        files: new Map([[_model_js__WEBPACK_IMPORTED_MODULE_6__/* .modelFile */ .u4, (0,_model_js__WEBPACK_IMPORTED_MODULE_6__/* .serializeModel */ .km)(model)]]),
        predictor: predictorOf(model, features),
        history: [],
        bestStep: model.trees.length,
        importance: (0,_gradient_boosted_trees_importance_js__WEBPACK_IMPORTED_MODULE_10__/* .sharesByColumn */ .g)(gains, model.features),
        engine: 'javascript',
    };
}
async function load(files, features) {
    const model = (0,_model_js__WEBPACK_IMPORTED_MODULE_6__/* .parseModel */ .Xh)((0,_model_file_js__WEBPACK_IMPORTED_MODULE_4__/* .fileOf */ .W7)(files, _model_js__WEBPACK_IMPORTED_MODULE_6__/* .modelFile */ .u4));
    if (!(0,_gradient_boosted_trees_prediction_js__WEBPACK_IMPORTED_MODULE_3__/* .sameFeatures */ .cV)(model.features, (0,_features_tree_matrix_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeForTrees */ .R)(features, { rows: 0, columns: new Map() }))) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InfrastructureError */ .EN(`${_model_js__WEBPACK_IMPORTED_MODULE_6__/* .modelFile */ .u4} and features.json of the package are about different columns.`, { hint: 'Fetch the model package again.' });
    }
    return predictorOf(model, features);
}
function predictorOf(model, features) {
    const forest = new _prediction_js__WEBPACK_IMPORTED_MODULE_8__/* .ForestPredictor */ .y(model);
    const encoded = (table) => (0,_features_tree_matrix_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeForTrees */ .R)(features, table);
    const outputs = (0,_model_js__WEBPACK_IMPORTED_MODULE_6__/* .outputsOf */ .Yz)(model.classes.length);
    return {
        predict: (table) => forest.predict(encoded(table)),
        // Only made when it is asked for: serving has no use for it.
        get shapley() {
            return (0,_explain_tree_explainer_js__WEBPACK_IMPORTED_MODULE_11__/* .treeExplainer */ .l)(model.trees.flatMap((tree) => (0,_prediction_js__WEBPACK_IMPORTED_MODULE_8__/* .treesByOutput */ .Y)(tree, outputs)), new Float64Array(outputs), model.task === 'regression' ? 'value' : 'probability', encoded, 1 / model.trees.length);
        },
    };
}


/***/ }),

/***/ 5863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ requireSquarable)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57296);

/** Sums of squares of larger targets would leave the range of numbers, and every split would seem worthless. */
const largestTarget = 1e100;
/** @throws ConfigurationError naming a target that is too large, or infinite, to compute with its square. */
function requireSquarable(target) {
    const bad = target.find((value) => !(Math.abs(value) <= largestTarget));
    if (bad === undefined)
        return;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`The target ${bad} is beyond ±${largestTarget}.`, {
        location: { key: 'data.target' },
        hint: 'Leave such rows out or rescale the target.',
    });
}


/***/ })

};
