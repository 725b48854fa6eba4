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
    'train-policy': async () => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(4543), __webpack_require__.e(8749)]).then(__webpack_require__.bind(__webpack_require__, 4917))).trainPolicyJob,
    'boosting-histograms': async () => (await __webpack_require__.e(/* import() */ 4412).then(__webpack_require__.bind(__webpack_require__, 54412))).helpWithHistograms,
};


/***/ })

};
