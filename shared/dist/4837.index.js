export const id = 4837;
export const ids = [4837];
export const modules = {

/***/ 84837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   processJobs: () => (/* binding */ processJobs),
/* harmony export */   workerJobs: () => (/* binding */ workerJobs)
/* harmony export */ });
/** Everything that a worker thread can do, by name; loaded in the thread that does it. */
const workerJobs = {
    'train-policy': async () => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(9423), __webpack_require__.e(4533)]).then(__webpack_require__.bind(__webpack_require__, 59423))).trainPolicyJob,
    'boosting-rows': async () => (await Promise.all(/* import() */[__webpack_require__.e(5336), __webpack_require__.e(6720)]).then(__webpack_require__.bind(__webpack_require__, 2955))).helpWithRows,
    serve: async () => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(3867), __webpack_require__.e(5336), __webpack_require__.e(8708), __webpack_require__.e(1548), __webpack_require__.e(3585), __webpack_require__.e(6619), __webpack_require__.e(9406), __webpack_require__.e(8492), __webpack_require__.e(7048), __webpack_require__.e(174), __webpack_require__.e(844), __webpack_require__.e(9642), __webpack_require__.e(5966)]).then(__webpack_require__.bind(__webpack_require__, 83585))).serve,
    'drift-columns': async () => (await __webpack_require__.e(/* import() */ 1197).then(__webpack_require__.bind(__webpack_require__, 91197))).helpWithColumns,
    'classify-domains': async () => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(5336), __webpack_require__.e(8708), __webpack_require__.e(3585), __webpack_require__.e(5686)]).then(__webpack_require__.bind(__webpack_require__, 50836))).learnDomainsJob,
    'train-trials': async () => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(6619), __webpack_require__.e(594)]).then(__webpack_require__.bind(__webpack_require__, 21834))).trainTrials,
    'write-prediction-log': async () => (await __webpack_require__.e(/* import() */ 6480).then(__webpack_require__.bind(__webpack_require__, 46480))).writePredictionLog,
};
/** Everything that a fresh process can do, by name; loaded in the process that does it. */
const processJobs = {
    'measure-latency': async () => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(3867), __webpack_require__.e(5336), __webpack_require__.e(8708), __webpack_require__.e(1548), __webpack_require__.e(3585), __webpack_require__.e(6619), __webpack_require__.e(9406), __webpack_require__.e(7048), __webpack_require__.e(738)]).then(__webpack_require__.bind(__webpack_require__, 92266))).measureLatencyJob,
    'measure-memory': async () => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(3867), __webpack_require__.e(5336), __webpack_require__.e(8708), __webpack_require__.e(1548), __webpack_require__.e(3585), __webpack_require__.e(6619), __webpack_require__.e(9406), __webpack_require__.e(7048), __webpack_require__.e(4153)]).then(__webpack_require__.bind(__webpack_require__, 86561))).measureMemoryJob,
    'smoke-test': async () => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(3867), __webpack_require__.e(5336), __webpack_require__.e(8708), __webpack_require__.e(1548), __webpack_require__.e(3585), __webpack_require__.e(6619), __webpack_require__.e(9406), __webpack_require__.e(7048), __webpack_require__.e(844), __webpack_require__.e(5978)]).then(__webpack_require__.bind(__webpack_require__, 75330))).smokeTestJob,
};


/***/ })

};
