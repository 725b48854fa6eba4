export const id = 4837;
export const ids = [4837];
export const modules = {

/***/ 84837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   workerJobs: () => (/* binding */ workerJobs)
/* harmony export */ });
/** Everything that a worker thread can do, by name; loaded in the thread that does it. */
const workerJobs = {
    'train-policy': async () => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(9423), __webpack_require__.e(4533)]).then(__webpack_require__.bind(__webpack_require__, 59423))).trainPolicyJob,
    'boosting-rows': async () => (await Promise.all(/* import() */[__webpack_require__.e(9333), __webpack_require__.e(2025)]).then(__webpack_require__.bind(__webpack_require__, 99333))).helpWithRows,
    'train-trials': async () => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(2093), __webpack_require__.e(9974), __webpack_require__.e(594)]).then(__webpack_require__.bind(__webpack_require__, 21834))).trainTrials,
};


/***/ })

};
