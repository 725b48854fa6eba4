export const id = 817;
export const ids = [817];
export const modules = {

/***/ 65676:
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
// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/base/files.js
var files = __webpack_require__(66720);
// EXTERNAL MODULE: ./build/shared/src/config/load-config.js
var load_config = __webpack_require__(80309);
// EXTERNAL MODULE: ./build/shared/src/config/schema.js
var schema = __webpack_require__(80305);
// EXTERNAL MODULE: ./build/shared/src/base/digest.js
var digest = __webpack_require__(47163);
// EXTERNAL MODULE: ./build/shared/src/data/source-files.js
var source_files = __webpack_require__(10043);
;// CONCATENATED MODULE: ./build/shared/src/data/preparation-key.js


/** Raised whenever the same input would be prepared in another way than before. */
const preparationVersion = 1;
/**
 * The cache key of a prepared data set: the content of its sources and everything configured about it.
 * @returns null where a source is a pattern: which files it names is known only later.
 * @throws ConfigurationError if a file cannot be read.
 */
async function preparationKey(settings, workingDirectory) {
    const { source, 'test-source': testSource } = settings.data;
    const named = [source ?? [], testSource ?? []].flat();
    if (named.length === 0 || named.some((name) => /[*?[\]]/.test(name)))
        return null;
    const sources = await Promise.all([
        (0,source_files/* findSourceFiles */._b)(source ?? [], workingDirectory, 'data.source', async () => []),
        (0,source_files/* findSourceFiles */._b)(testSource ?? [], workingDirectory, 'data.test-source', async () => []),
    ]);
    const digests = await Promise.all(sources.flat().map(({ path }) => (0,digest/* sha256OfFile */.Vq)(path)));
    return `mlops-dataset-${(0,digest/* sha256 */.sc)((0,digest/* canonicalJson */.dj)([preparationVersion, settings, digests]))}`;
}

// EXTERNAL MODULE: ./build/shared/src/data/prepare-dataset.js + 7 modules
var prepare_dataset = __webpack_require__(72562);
// EXTERNAL MODULE: ./build/shared/src/platform/native-packages.js
var native_packages = __webpack_require__(3062);
// EXTERNAL MODULE: ./build/shared/src/registry/manifest.js
var registry_manifest = __webpack_require__(61548);
// EXTERNAL MODULE: ./build/shared/src/registry/origin.js
var origin = __webpack_require__(29583);
// EXTERNAL MODULE: ./build/shared/src/registry/dataset-package.js + 1 modules
var dataset_package = __webpack_require__(85258);
// EXTERNAL MODULE: ./build/shared/src/report/format.js
var format = __webpack_require__(20089);
;// CONCATENATED MODULE: ./build/actions/prepare-data/src/report.js


/** The report of a prepared data set, and its number of columns. */
async function datasetReport(folder, manifest, expectations, warnings) {
    const dataset = await (0,dataset_package/* openDataset */.Jp)({ folder, manifest });
    const profile = await (0,dataset_package/* readProfile */.er)(dataset, 'train');
    const { rows } = manifest;
    const failed = expectations.filter(({ held }) => !held).length;
    const total = rows.train + rows.validation + rows.test;
    const held = expectations.length === 0
        ? 'no expectations were checked'
        : `${expectations.length - failed} of ${expectations.length} expectations hold`;
    const columns = dataset.schema.columns;
    const report = {
        title: `Data set of ${manifest.name}`,
        status: failed > 0 ? 'fail' : warnings.length > 0 ? 'warning' : 'pass',
        headline: `${(0,format/* formatNumber */.ZV)(total)} rows × ${columns.length} columns; ${held}.`,
        sections: [
            ...(warnings.length === 0
                ? []
                : [{ heading: 'Warnings', blocks: warnings.map((text) => ({ kind: 'text', text })) }]),
            ...(expectations.length === 0 ? [] : [expectationSection(expectations)]),
            {
                heading: 'Splits',
                blocks: [
                    {
                        kind: 'table',
                        table: {
                            columns: [
                                { heading: 'Split' },
                                { heading: 'Rows', align: 'right' },
                                { heading: 'Share', align: 'right' },
                            ],
                            rows: Object.entries(rows).map(([name, count]) => [
                                name,
                                (0,format/* formatNumber */.ZV)(count),
                                (0,format/* formatPercent */.l9)(count / total),
                            ]),
                        },
                    },
                ],
            },
            {
                heading: 'Columns of the training split',
                blocks: [
                    {
                        kind: 'table',
                        table: {
                            columns: [
                                { heading: 'Column' },
                                { heading: 'Type' },
                                { heading: 'Role' },
                                { heading: 'Missing', align: 'right' },
                                { heading: 'Values' },
                            ],
                            rows: columns.map(({ name, type, role }) => {
                                const column = profile.columns[name];
                                return [
                                    name,
                                    type,
                                    role,
                                    (0,format/* formatPercent */.l9)(column.missing / Math.max(1, column.rows)),
                                    describeValues(column),
                                ];
                            }),
                        },
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
                            ['Data set id', manifest.id],
                            ['Sources', manifest.sources.join(', ')],
                            ['Split', JSON.stringify(manifest.split)],
                            ['Commit', manifest.commit || 'none'],
                            ['Run', manifest.run],
                            ['Actor', manifest.actor],
                        ],
                    },
                ],
            },
        ],
    };
    return { report, columns: columns.length };
}
function expectationSection(expectations) {
    return {
        heading: 'Expectations',
        blocks: [
            {
                kind: 'table',
                table: {
                    columns: [
                        { heading: 'Column' },
                        { heading: 'Expectation' },
                        { heading: 'Violations' },
                        { heading: 'Result' },
                    ],
                    rows: expectations.map(({ subject, expectation, found, share, held }) => [
                        subject,
                        expectation,
                        share === null || share === 0 ? found : `${found} (${(0,format/* formatPercent */.l9)(share)})`,
                        { text: held ? 'holds' : 'does not hold', status: held ? 'pass' : 'fail' },
                    ]),
                },
            },
        ],
    };
}
function describeValues(column) {
    if (column.kind === 'numeric') {
        if (column.mean === null)
            return 'none';
        if (column.type === 'date' || column.type === 'timestamp') {
            const iso = (value) => value === null ? '' : new Date(value).toISOString().slice(0, 10);
            return `${iso(column.minimum)} to ${iso(column.maximum)}`;
        }
        const { minimum, maximum, mean } = column;
        return `${(0,format/* formatNumber */.ZV)(minimum)} to ${(0,format/* formatNumber */.ZV)(maximum)}, mean ${(0,format/* formatNumber */.ZV)(mean)}`;
    }
    const named = Object.entries(column.categories).sort(([, a], [, b]) => b - a);
    const shown = named.slice(0, 3).map(([name, count]) => `${name} (${(0,format/* formatPercent */.l9)(count / column.rows)})`);
    const more = column.distinct - shown.length;
    return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

;// CONCATENATED MODULE: ./build/actions/prepare-data/src/stage.js













const stage_inputs = schemas/* strictObject */.rej({
    source: inputs/* textInput */._Z.describe('Path or glob of CSV or Parquet files (data.source).'),
    query: inputs/* textInput */._Z.describe('SQL over the table "source" (data.query).'),
    target: inputs/* textInput */._Z.describe('The column to predict (data.target).'),
    split: inputs/* mappingInput */.VZ.describe('Shares and kind of the split, as a mapping (data.split).'),
    seed: inputs/* integerInput */.$A.describe('Seed of the split (data.split.seed).'),
    threads: inputs/* countInput */.u2.describe('Threads that DuckDB uses; the result does not depend on it.'),
    'on-invalid': (0,inputs/* choiceInput */.ij)(['error', 'warn'], 'error').describe('What violated expectations do to the step.'),
    artifact: inputs/* artifactInput */.Xl.describe('Name of the artifact.'),
    overwrite: (0,inputs/* booleanInput */.tE)(false).describe('Whether other content under this name in the same run is replaced.'),
    cache: (0,inputs/* booleanInput */.tE)(true).describe('Whether an unchanged data set is taken from the cache.'),
});
const outputs = {
    artifact: 'Name of the artifact.',
    'artifact-id': 'Id of the artifact.',
    'artifact-digest': 'SHA-256 of the stored artifact.',
    path: 'Folder of the data set.',
    'dataset-id': 'SHA-256 over schema, values and splits.',
    rows: 'Number of rows.',
    columns: 'Number of columns.',
    valid: 'Whether all expectations held.',
    'cache-hit': 'Whether the data set was taken from the cache.',
};
const stage = {
    name: 'prepare-data',
    description: 'Reads, checks and splits data, and stores it as a data set with a digest.',
    inputs: stage_inputs,
    outputs,
    async run(given, context) {
        const { platform, config, stateDirectory } = context;
        const data = dataConfig(config, given);
        const artifact = given.artifact ?? `${config.name}-dataset`;
        const folder = (0,external_node_path_.join)(stateDirectory, 'data-sets', artifact);
        const prepared = await prepare(folder, data, given, context);
        const { manifest, expectations, warnings } = prepared;
        for (const warning of warnings)
            platform.log.warning(warning);
        const failed = expectations.filter(({ held }) => !held);
        const report = await datasetReport(folder, manifest, expectations, warnings);
        const total = manifest.rows.train + manifest.rows.validation + manifest.rows.test;
        const outcome = {
            outputs: {
                path: folder,
                'dataset-id': manifest.id,
                rows: String(total),
                columns: String(report.columns),
                valid: String(failed.length === 0),
                'cache-hit': String(prepared.cacheHit),
            },
            result: { stage: 'prepare-data', manifest, expectations, warnings, valid: failed.length === 0 },
            report: report.report,
        };
        if (failed.length > 0 && given['on-invalid'] === 'error') {
            const names = [...new Set(failed.map(({ subject }) => subject))].join(', ');
            return { ...outcome, failure: `${failed.length} expectations do not hold (${names}); see the report.` };
        }
        context.signal.throwIfAborted();
        const stored = await platform.artifacts.upload(artifact, folder, {
            contentDigest: (0,registry_manifest/* contentDigest */.eZ)(manifest),
            overwrite: given.overwrite,
        });
        return {
            ...outcome,
            outputs: {
                ...outcome.outputs,
                artifact: stored.name,
                'artifact-id': stored.id,
                'artifact-digest': stored.digest,
            },
        };
    },
};
function dataConfig(config, given) {
    const { train, validation, test, ...rest } = config.data.split;
    // Shares that are given inline replace the configured ones together, since they must sum to 1.
    const inlineShares = ['train', 'validation', 'test'].some((name) => given.split?.[name] !== undefined);
    const split = {
        ...rest,
        ...(inlineShares ? {} : { train, validation, test }),
        ...given.split,
        ...(given.seed === undefined ? {} : { seed: given.seed }),
    };
    const data = {
        ...config.data,
        ...(given.source === undefined ? {} : { source: given.source }),
        ...(given.query === undefined ? {} : { query: given.query }),
        ...(given.target === undefined ? {} : { target: given.target }),
        split,
    };
    const parsed = schema/* pipelineConfigSchema */.eB.shape.data.safeParse(data, { reportInput: true });
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const { message, hint, path } = (0,load_config/* describeIssue */.n6)({ ...issue, path: ['data', ...issue.path] });
    throw new errors/* ConfigurationError */.j1(message, { location: { key: path.join('.') }, hint });
}
async function prepare(folder, data, given, context) {
    const { platform, config, workingDirectory, stateDirectory } = context;
    const settings = { name: config.name, task: config.task, data, drop: config.features.drop };
    const key = given.cache ? await preparationKey(settings, workingDirectory) : null;
    if (key !== null && (await platform.cache.restore(folder, key)) !== null) {
        const manifest = await (0,registry_manifest/* verifyPackage */.sB)(folder, registry_manifest/* datasetManifestSchema */.PN).catch(() => null);
        if (manifest?.valid) {
            platform.log.info('Nothing has changed since this data set was prepared: taken from the cache.');
            return { manifest, ...(await (0,prepare_dataset/* readChecks */.wf)(folder)), cacheHit: true };
        }
    }
    const prepared = await (0,files/* writeDirectoryAtomically */.Sg)(folder, async (output) => {
        const result = await (0,prepare_dataset/* prepareDataset */.sd)({
            data,
            task: config.task,
            drop: config.features.drop,
            workingDirectory,
            output,
            database: {
                load: () => (0,native_packages/* loadDuckDB */.G)(platform),
                temporaryDirectory: (0,external_node_path_.join)(stateDirectory, 'temporary'),
                signal: context.signal,
                ...(given.threads === undefined ? {} : { threads: given.threads }),
            },
            log: platform.log,
        });
        const manifest = {
            format: 'mlops-dataset/1',
            name: config.name,
            id: result.id,
            ...(0,origin/* describeOrigin */.u)(platform.run),
            task: result.task,
            splitScheme: result.splitScheme,
            rows: {
                train: result.profiles.train.rows,
                validation: result.profiles.validation.rows,
                test: result.profiles.test.rows,
            },
            valid: result.expectations.every(({ held }) => held),
            seed: data.split.seed,
            split: data.split,
            sources: result.sources,
            files: await (0,registry_manifest/* describeFiles */.LG)(output),
        };
        await (0,registry_manifest/* writeManifest */.HN)(output, manifest);
        return { manifest, expectations: result.expectations, warnings: result.warnings };
    });
    if (key !== null && prepared.manifest.valid)
        await platform.cache.save(folder, key);
    return { ...prepared, cacheHit: false };
}


/***/ }),

/***/ 80309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S3: () => (/* binding */ configFileName),
/* harmony export */   Z9: () => (/* binding */ loadConfig),
/* harmony export */   n6: () => (/* binding */ describeIssue),
/* harmony export */   nj: () => (/* binding */ lineOfKey)
/* harmony export */ });
/* unused harmony exports parseConfig, configJsonSchema */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38815);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98439);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57296);
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82889);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80305);







/** The name of the file that describes a pipeline. */
const configFileName = 'mlops.yml';
/**
 * Reads and checks mlops.yml.
 * @param file relative to the working directory.
 * @param required whether the user named the file: then it must be there, else an absent one means all defaults.
 * @throws ConfigurationError naming file, line, key, what was found and what is allowed.
 */
async function loadConfig(workingDirectory, file, required) {
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, file), 'utf8');
    }
    catch (cause) {
        if (cause.code === 'ENOENT' && !required)
            return _schema_js__WEBPACK_IMPORTED_MODULE_4__/* .pipelineConfigSchema */ .eB.parse({});
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`The configuration file "${file}" cannot be read.`, {
            location: { file },
            hint: `It is looked for in "${workingDirectory}"; set the input "config" to its path.`,
            cause,
        });
    }
    return parseConfig(text, file);
}
/** Checks the text of mlops.yml. @param file its name, for messages. */
function parseConfig(text, file = configFileName) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_2__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .parseDocument */ .Tp)(text, { lineCounter: lines, prettyErrors: true });
    const [syntaxError] = document.errors;
    if (syntaxError) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`"${file}" is not valid YAML: ${syntaxError.message.split('\n')[0].replace(/:$/, '')}`, {
            location: { file, line: syntaxError.linePos?.[0].line ?? 1 },
            hint: 'Mend the YAML at that place.',
            cause: syntaxError,
        });
    }
    refuseProto(document, file, lines);
    let content;
    try {
        content = document.toJS({ maxAliasCount: 100 }) ?? {};
    }
    catch (cause) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`"${file}" cannot be used: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause)}.`, {
            location: { file },
            hint: 'Write out what the aliases (*name) stand for.',
            cause,
        });
    }
    const parsed = _schema_js__WEBPACK_IMPORTED_MODULE_4__/* .pipelineConfigSchema */ .eB.safeParse(content, { reportInput: true });
    if (parsed.success)
        return parsed.data;
    const mistakes = parsed.error.issues.map((issue) => describeIssue(issue));
    const lineOf = (path) => {
        const offset = offsetOf(document.contents, path);
        return offset === undefined ? undefined : lines.linePos(offset).line;
    };
    const [first] = mistakes;
    const line = lineOf(first.path);
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(mistakes.length === 1
        ? first.message
        : `${mistakes.length} mistakes in "${file}":\n${mistakes
            .map((mistake) => `- ${mistake.message} ${mistake.hint} (line ${lineOf(mistake.path) ?? '?'})`)
            .join('\n')}`, {
        location: { file, key: first.path.join('.'), ...(line ? { line } : {}) },
        hint: mistakes.length === 1 ? first.hint : 'Mend these lines.',
    });
}
/** A key that every object of JavaScript knows: validation would pass over it in silence. */
function refuseProto(document, file, lines) {
    (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .visit */ .YR)(document, {
        Pair(_key, { key }) {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isScalar */ .jn)(key) || key.value !== '__proto__')
                return;
            const line = key.range ? lines.linePos(key.range[0]).line : undefined;
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1('The key "__proto__" cannot be used.', {
                location: { file, key: '__proto__', ...(line ? { line } : {}) },
                hint: 'Rename the column, for example with data.query.',
            });
        },
    });
}
/** Puts a finding of the schema into words. @param issue its path starts at the top level of mlops.yml. */
function describeIssue(issue) {
    const path = issue.path.length === 0 ? 'the top level' : `"${issue.path.join('.')}"`;
    if (issue.code === 'unrecognized_keys') {
        const [key] = issue.keys;
        return {
            message: `Unknown key "${key}" at ${path}.`,
            hint: (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .suggestName */ .S)(key, allowedKeys(issue.path)),
            path: [...issue.path, key],
        };
    }
    if (issue.code === 'invalid_value') {
        const values = issue.values.map(String);
        return {
            message: `${path} is ${JSON.stringify(issue.input)}, which is not allowed.`,
            hint: `Allowed: ${values.map((value) => `"${value}"`).join(', ')}.`,
            path: [...issue.path],
        };
    }
    const message = issue.code === 'invalid_union'
        ? [...new Set(issue.errors.flat().map((inner) => inner.message))].join(', or: ') || issue.message
        : issue.message;
    return {
        message: `${path}: ${message}.`,
        hint: 'See docs/mlops-yml.md for every key and its type.',
        path: [...issue.path],
    };
}
/** JSON Schema of mlops.yml, for editors. */
function configJsonSchema() {
    return zod__WEBPACK_IMPORTED_MODULE_6__/* .toJSONSchema */ .bl(_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .pipelineConfigSchema */ .eB, { io: 'input' });
}
/** The keys that may stand at a place of mlops.yml. */
function allowedKeys(path) {
    let nodes = [configJsonSchema()];
    const expand = (node) => [node, ...(node.anyOf ?? []), ...(node.allOf ?? [])].flatMap((inner) => inner === node ? [node] : expand(inner));
    for (const key of path) {
        nodes = nodes.flatMap(expand).flatMap((node) => {
            const property = node.properties?.[String(key)];
            if (property)
                return [property];
            return typeof node.additionalProperties === 'object' ? [node.additionalProperties] : [];
        });
    }
    return [...new Set(nodes.flatMap(expand).flatMap((node) => Object.keys(node.properties ?? {})))];
}
/** Where in the text the key of a path stands; its nearest parent where it is absent. */
function offsetOf(contents, path) {
    let node = contents;
    let offset;
    for (const key of path) {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(node))
            break;
        const pair = node.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isPair */ .tO)(item) && (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isScalar */ .jn)(item.key) && item.key.value === key);
        if (!pair)
            break;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isScalar */ .jn)(pair.key))
            offset = pair.key.range?.[0];
        node = pair.value;
    }
    return offset;
}
/**
 * The line of a key in the text of mlops.yml, for annotations.
 * @returns one-based; 1 where the key is not found.
 */
function lineOfKey(text, path) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_2__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .parseDocument */ .Tp)(text, { lineCounter: lines });
    const offset = offsetOf(document.contents, path);
    return offset === undefined ? 1 : lines.linePos(offset).line;
}


/***/ }),

/***/ 80305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eB: () => (/* binding */ pipelineConfigSchema)
/* harmony export */ });
/* unused harmony exports columnExpectationSchema, dataConfigSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88532);
/* harmony import */ var _engine_engine_choice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89550);
/* harmony import */ var _gate_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92694);
/* harmony import */ var _registry_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61548);




const share = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().gt(0).lt(1);
const columnName = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1);
const columnNames = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(columnName);
const range = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    min: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().optional().describe('At least so many.'),
    max: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().optional().describe('At most so many.'),
});
/** What must hold of one column. */
const columnExpectationSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['integer', 'number', 'boolean', 'text', 'date', 'timestamp']).optional(),
    min: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().optional().describe('Smallest value allowed.'),
    max: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().optional().describe('Largest value allowed.'),
    values: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()]))
        .min(1)
        .optional()
        .describe('The only values allowed.'),
    unique: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().optional().describe('No value twice.'),
    missing: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ max: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0).max(1) })
        .optional()
        .describe('Largest share of rows without a value, 0 to 1.'),
    matches: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional().describe('Regular expression (RE2) for the whole value.'),
})
    .describe('What must hold of one column.');
const defaultShares = { train: 0.7, validation: 0.15, test: 0.15 };
/** Shares may miss their sum of 1 by this much: decimals are not exact. */
const shareTolerance = 1e-6;
/** The shares of the splits must sum to 1; those that are not given divide what is left, as the defaults would. */
const splitSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    train: share.optional().describe('Share of the rows to learn from (0.7).'),
    validation: share.optional().describe('Share of the rows to stop and choose by (0.15).'),
    test: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0).lt(1).optional().describe('Share of the rows to judge on (0.15).'),
    by: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['random', 'stratified'])
        .default('random')
        .describe('By chance, or with the same share of every class on each side.'),
    seed: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().default(42).describe('Another seed puts other rows on each side.'),
})
    .transform(({ by, seed, ...given }, context) => {
    const names = Object.keys(defaultShares);
    const absent = names.filter((name) => given[name] === undefined);
    const sum = names.reduce((total, name) => total + (given[name] ?? 0), 0);
    const left = absent.length === 0 ? 0 : Math.max(0, 1 - sum);
    const isOver = sum > 1 + shareTolerance;
    if (isOver || (absent.length === 0 && sum < 1 - shareTolerance)) {
        context.addIssue(`the shares sum to ${Number(sum.toPrecision(6))}, not to 1`);
        return zod__WEBPACK_IMPORTED_MODULE_4__/* .NEVER */ .tm;
    }
    const starved = absent.find((name) => name !== 'test' && left <= shareTolerance);
    if (starved !== undefined) {
        context.addIssue(`the shares leave nothing for ${starved}`);
        return zod__WEBPACK_IMPORTED_MODULE_4__/* .NEVER */ .tm;
    }
    const weights = absent.reduce((total, name) => total + defaultShares[name], 0);
    const of = (name) => given[name] ?? (left * defaultShares[name]) / weights;
    return { train: of('train'), validation: of('validation'), test: of('test'), by, seed };
});
const dataConfigSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    source: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1)).min(1)])
        .optional()
        .describe('Path, glob or list of CSV or Parquet files.'),
    'test-source': zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1)).min(1)])
        .optional()
        .describe('These rows are the test split.'),
    missing: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP())
        .min(1)
        .default([''])
        .describe('How a CSV file writes a missing value, for example ["", "NA"].'),
    query: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).optional().describe('SQL (DuckDB) over the table "source".'),
    id: columnNames.min(1).optional().describe('Columns that identify a row; never features.'),
    target: columnName.optional().describe('The column to predict.'),
    positive: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()])
        .transform(String)
        .optional()
        .describe('Binary classification: the label that metrics speak of.'),
    weight: columnName
        .optional()
        .describe('Column with the weight of each row in training; metrics count every row once.'),
    expect: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ rows: range.optional().describe('How many rows there must be.') })
        .catchall(columnExpectationSchema)
        .optional()
        .describe('What must hold, by column; "rows" is about their number.'),
    split: splitSchema.prefault({}),
});
/** mlops.yml. Every part is optional until a stage needs it. */
const pipelineConfigSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    name: _registry_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .pipelineName */ .am.default('model').describe('Name of the pipeline, its model and its tags.'),
    task: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['classification', 'regression'])
        .optional()
        .describe('What is predicted: labels or a number; by default what the target looks like.'),
    data: dataConfigSchema.prefault({}),
    features: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        drop: columnNames.default([]).describe('Columns that are not features.'),
    })
        .prefault({}),
    train: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        algorithm: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().default('gradient-boosted-trees').describe('gradient-boosted-trees or mlp.'),
        params: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()).default({}).describe('Parameters of the algorithm.'),
        seed: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().default(42).describe('Seed of everything random in training and judging.'),
        engine: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_engine_engine_choice_js__WEBPACK_IMPORTED_MODULE_0__/* .engineChoices */ .Z).default('auto').describe('Back end of TensorFlow.js.'),
        threshold: share.optional().describe('Binary: predicted positive at this probability or above (0.5).'),
    })
        .prefault({}),
    gate: _gate_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .gateRulesSchema */ .sq
        .extend({
        baseline: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
            .default('production')
            .describe('What a model is compared with: production, environment:<name>, release:v1.2.0, an artifact or none.'),
    })
        .prefault({})
        .describe('When a model is good enough.'),
    deploy: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        target: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['release', 'directory']).default('release').describe('How a model goes live.'),
        directory: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().default('deployed').describe('Folder of the directory target.'),
        'publish-predictions': zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()
            .default(false)
            .describe('Whether a release may hold row-level predictions.'),
        smoke: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
            rows: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr()
                .min(0)
                .max(10_000)
                .default(20)
                .describe('Test rows that the packaged model must answer as before, ahead of the switch.'),
            'max-latency-ms': zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().positive().optional().describe('Longest time that one row may take.'),
        })
            .prefault({}),
    })
        .prefault({}),
    monitor: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        reference: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
            .default('production')
            .describe('What current data is compared with: a model as for gate.baseline, or a data file.'),
        current: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1)).min(1)])
            .optional()
            .describe('Path, glob or list of the files that are watched.'),
        tests: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('auto'), zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).min(1)])
            .default('auto')
            .describe('Drift tests by name, or those that fit each column.'),
        'false-alarm-rate': zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()
            .gt(0)
            .max(0.5)
            .default(0.01)
            .describe('The chance that one check finds drift where there is none.'),
        persistence: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
            .regex(/^[1-9]\d* of [1-9]\d*$/, 'must read like "2 of 3"')
            .default('1 of 1')
            .describe('How many of the last checks must find drift to raise the alarm, like "2 of 3".'),
    })
        .prefault({}),
});


/***/ }),

/***/ 18514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xy: () => (/* binding */ readParquet),
/* harmony export */   yI: () => (/* binding */ writeParquet)
/* harmony export */ });
/* unused harmony export parquetRowCount */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57296);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66720);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96598);





const millisecondsPerDay = 86_400_000;
/** Dates as numbers, so that no object is made for each cell. */
const parsers = {
    timestampFromMilliseconds: (value) => Number(value),
    timestampFromMicroseconds: (value) => Number(value) / 1e3,
    timestampFromNanoseconds: (value) => Number(value) / 1e6,
    dateFromDays: (value) => value * millisecondsPerDay,
};
/**
 * Reads a Parquet file into columns, with a small JavaScript reader (no native library).
 * @param path the file.
 * @param options.columns names to read, absent means all; names that the file lacks are left out.
 * @param options.rows how many there must be, where that is known.
 * @throws ConfigurationError if the file is missing, not Parquet, cut off, or has nested columns.
 */
async function readParquet(path, options = {}) {
    const { asyncBufferFromFile, parquetMetadataAsync, parquetRead } = await Promise.all(/* import() */[__webpack_require__.e(649), __webpack_require__.e(459)]).then(__webpack_require__.bind(__webpack_require__, 54459));
    let file;
    let metadata;
    try {
        file = await asyncBufferFromFile(path);
        metadata = await parquetMetadataAsync(file);
    }
    catch (cause) {
        const missing = cause.code === 'ENOENT';
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(missing
            ? `The file "${path}" does not exist.`
            : `"${path}" is not a complete Parquet file: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)}`, { location: { file: path }, cause });
    }
    const elements = metadata.schema.slice(1);
    const nested = elements.find((element) => (element.num_children ?? 0) > 0);
    if (nested) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`Column "${nested.name}" holds lists or structures.`, {
            location: { file: path, column: nested.name },
            hint: 'Flatten it, for example with data.query.',
        });
    }
    const wanted = options.columns && new Set(options.columns);
    const selected = elements.filter((element) => !wanted || wanted.has(element.name));
    const rows = Number(metadata.num_rows);
    const grouped = metadata.row_groups.reduce((sum, group) => sum + Number(group.num_rows), 0);
    const expected = options.rows ?? grouped;
    if (rows !== grouped || rows !== expected) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`"${path}" says that it has ${rows} rows, but there are ${Math.min(grouped, expected)}.`, {
            location: { file: path },
            hint: 'The file is damaged; write it again.',
        });
    }
    const builders = new Map(selected.map((element) => [element.name, new ColumnBuilder(element, rows)]));
    if (rows > 0 && selected.length > 0) {
        try {
            await parquetRead({
                file,
                metadata,
                columns: selected.map((element) => element.name),
                parsers,
                onChunk: (chunk) => builders.get(chunk.columnName)?.add(chunk),
            });
        }
        catch (cause) {
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`"${path}" cannot be read: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)}`, {
                location: { file: path },
                hint: 'The file may be damaged, or use a compression other than none and Snappy.',
                cause,
            });
        }
    }
    if (builders.size === 0)
        return { rows, columns: new Map() };
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .tableOf */ .c_)([...builders.values()].map((builder) => builder.column()));
}
/** Number of rows, from the file's footer alone. */
async function parquetRowCount(path) {
    const { asyncBufferFromFile, parquetMetadataAsync } = await Promise.all(/* import() */[__webpack_require__.e(649), __webpack_require__.e(459)]).then(__webpack_require__.bind(__webpack_require__, 54459));
    return Number((await parquetMetadataAsync(await asyncBufferFromFile(path))).num_rows);
}
function columnTypeOf(element) {
    const logical = element.logical_type?.type ?? element.converted_type;
    if (element.type === 'BOOLEAN')
        return 'boolean';
    if (logical === 'DATE')
        return 'date';
    if (element.type === 'INT96' || String(logical).startsWith('TIMESTAMP'))
        return 'timestamp';
    if (logical === 'DECIMAL' || element.type === 'FLOAT' || element.type === 'DOUBLE')
        return 'number';
    if (element.type === 'INT32' || element.type === 'INT64')
        return 'integer';
    return 'text';
}
/** Collects the chunks of one column, which may come in several pieces. */
class ColumnBuilder {
    #name;
    #type;
    #values;
    #codes;
    #dictionary = new _table_js__WEBPACK_IMPORTED_MODULE_4__/* .TextDictionary */ .o0();
    constructor(element, rows) {
        this.#name = element.name;
        this.#type = columnTypeOf(element);
        this.#values = new Float64Array(this.#type === 'text' ? 0 : rows).fill(Number.NaN);
        this.#codes = new Int32Array(this.#type === 'text' ? rows : 0).fill(-1);
    }
    add(chunk) {
        const { columnData, rowStart } = chunk;
        if (this.#type === 'text') {
            for (let i = 0; i < columnData.length; i++)
                this.#codes[rowStart + i] = this.#code(columnData[i]);
        }
        else {
            for (let i = 0; i < columnData.length; i++) {
                const value = columnData[i];
                if (value !== null && value !== undefined)
                    this.#values[rowStart + i] = Number(value);
            }
        }
    }
    column() {
        const name = this.#name;
        return this.#type === 'text'
            ? { kind: 'text', name, type: 'text', codes: this.#codes, dictionary: this.#dictionary.values }
            : { kind: 'numeric', name, type: this.#type, values: this.#values };
    }
    #code(value) {
        const isText = value === null || value === undefined || typeof value === 'string';
        return this.#dictionary.code(isText ? value : String(value));
    }
}
/** Writes columns as a Parquet file (Snappy), atomically. Missing values become null. */
async function writeParquet(path, table) {
    const { parquetWriteFile } = await Promise.all(/* import() */[__webpack_require__.e(649), __webpack_require__.e(691)]).then(__webpack_require__.bind(__webpack_require__, 53691));
    const partial = (0,_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .temporaryName */ .NT)(path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    const columns = [...table.columns.values()].map((column) => writtenColumn(column));
    try {
        parquetWriteFile({
            filename: partial,
            schema: [{ name: 'root', num_children: columns.length }, ...columns.map(({ element }) => element)],
            columnData: columns.map(({ element, data }) => ({ name: element.name, data })),
        });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(partial, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(partial, { force: true });
        throw error;
    }
}
function writtenColumn(column) {
    const written = (type, data, required = false) => ({
        element: { name: column.name, repetition_type: required ? 'REQUIRED' : 'OPTIONAL', ...type },
        data,
    });
    if (column.kind === 'text') {
        const data = Array.from(column.codes, (code) => (code < 0 ? null : column.dictionary[code]));
        return written({ type: 'BYTE_ARRAY', converted_type: 'UTF8' }, data);
    }
    const { values, type } = column;
    switch (type) {
        case 'boolean':
            return written({ type: 'BOOLEAN' }, present(values, (value) => value !== 0));
        case 'date':
            return written({ type: 'INT32', converted_type: 'DATE' }, present(values, toDate));
        case 'timestamp':
            return written({ type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' }, present(values, toDate));
    }
    const complete = !values.some(Number.isNaN);
    if (type === 'integer' && values.every((value) => Number.isNaN(value) || Math.abs(value) < 2 ** 31)) {
        return written({ type: 'INT32' }, complete ? Int32Array.from(values) : present(values, Number), complete);
    }
    return written({ type: 'DOUBLE' }, complete ? values : present(values, Number), complete);
}
function toDate(milliseconds) {
    return new Date(milliseconds);
}
function present(values, convert) {
    return Array.from(values, (value) => (Number.isNaN(value) ? null : convert(value)));
}


/***/ }),

/***/ 54141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gW: () => (/* binding */ leastNamedCategoryRows),
  ki: () => (/* binding */ profileCategories),
  Ib: () => (/* binding */ profileNumbers),
  RX: () => (/* binding */ tableProfileSchema)
});

// UNUSED EXPORTS: profileQuantiles

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./build/shared/src/base/dictionary.js

/**
 * Schema of an object whose keys are names from the data, such as columns and categories: any text at all. Zod's own
 * `record` leaves out the key `__proto__` without a word.
 */
function dictionary(value) {
    return schemas/* custom */.IeY(isObject, 'must be an object').transform((object, context) => {
        const parsed = [];
        for (const [key, content] of Object.entries(object)) {
            const result = value.safeParse(content);
            if (result.success)
                parsed.push([key, result.data]);
            else
                for (const issue of result.error.issues)
                    context.addIssue({ ...issue, path: [key, ...issue.path] });
        }
        return Object.fromEntries(parsed);
    });
}
function isObject(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}

// EXTERNAL MODULE: ./build/shared/src/data/table.js
var table = __webpack_require__(96598);
;// CONCATENATED MODULE: ./build/shared/src/data/profile.js



/** Categories with fewer rows than this are not named in a profile (privacy); their rows are counted together. */
const leastNamedCategoryRows = 10;
/** How many quantiles a numeric profile keeps: the k/256 quantiles for k = 0 … 256. */
const profileQuantiles = 257;
const count = schemas/* int */.Whr().nonnegative();
/**
 * What is known of a numeric, boolean or date column without its rows. Dates are milliseconds since 1970 UTC.
 * `quantiles[k]` is the smallest value v with at least k/256 of the present values ≤ v (k = 0: the minimum), so
 * the distribution function read from it errs by at most 1/256.
 */
const numericProfileSchema = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('numeric'),
    type: schemas/* enum */.k5n(table/* columnTypes */.SO).exclude(['text']),
    rows: count,
    missing: count,
    /** Null where no value is present. */
    mean: schemas/* number */.aig().nullable(),
    /** Sum of squared deviations from the mean. */
    squaredDeviations: schemas/* number */.aig().nonnegative(),
    minimum: schemas/* number */.aig().nullable(),
    maximum: schemas/* number */.aig().nullable(),
    /** Number of distinct present values, exact up to 1,000, then null. */
    distinct: count.nullable(),
    /** Ascending; empty where no value is present. */
    quantiles: schemas/* array */.YOg(schemas/* number */.aig())
        .refine((values) => values.length === 0 || values.length === profileQuantiles, {
        error: `must be empty or hold ${profileQuantiles} numbers`,
    })
        .refine((values) => values.every((value, k) => k === 0 || values[k - 1] <= value), {
        error: 'must be ascending',
    }),
});
/** What is known of a text column without its rows. */
const categoricalProfileSchema = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('categorical'),
    type: schemas/* literal */.euz('text'),
    rows: count,
    missing: count,
    /** Number of distinct present values. */
    distinct: count,
    /** Category to count, most frequent first, then by name; only categories of ten rows or more, at most 1,000. */
    categories: dictionary(count),
    /** Rows of present values whose category is not named. */
    otherRows: count,
});
const columnProfileSchema = schemas/* discriminatedUnion */.gMt('kind', [numericProfileSchema, categoricalProfileSchema]);
/** The profile of a table: profile.json of a data set has one for each split. */
const tableProfileSchema = schemas/* strictObject */.rej({
    rows: count,
    columns: dictionary(columnProfileSchema),
});
/**
 * The profile of numbers held in memory. NaN is missing.
 * @param values any order; not changed.
 */
function profileNumbers(values, type = 'number') {
    const sorted = values.filter((value) => !Number.isNaN(value)).sort();
    const present = sorted.length;
    // Halves, so that the difference of the largest numbers there are is still a number.
    let half = 0;
    for (let i = 0; i < present; i++)
        half += (sorted[i] / 2 - half) / (i + 1);
    const mean = 2 * half;
    let squaredDeviations = 0;
    let distinct = present > 0 ? 1 : 0;
    for (let i = 0; i < present; i++) {
        squaredDeviations += (sorted[i] - mean) ** 2;
        if (i > 0 && sorted[i] !== sorted[i - 1])
            distinct++;
    }
    const quantiles = [];
    for (let k = 0; present > 0 && k < profileQuantiles; k++) {
        quantiles.push(sorted[Math.max(0, Math.ceil((k * present) / (profileQuantiles - 1)) - 1)]);
    }
    return {
        kind: 'numeric',
        type,
        rows: values.length,
        missing: values.length - present,
        mean: present > 0 ? mean : null,
        squaredDeviations: Math.min(squaredDeviations, Number.MAX_VALUE),
        minimum: present > 0 ? sorted[0] : null,
        maximum: present > 0 ? sorted[present - 1] : null,
        distinct: distinct <= 1000 ? distinct : null,
        quantiles,
    };
}
/** The profile of a text column from the count of each category. */
function profileCategories(counts, missing) {
    const ordered = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    const named = ordered.filter(([, rows]) => rows >= leastNamedCategoryRows).slice(0, 1000);
    const present = ordered.reduce((sum, [, rows]) => sum + rows, 0);
    const namedRows = named.reduce((sum, [, rows]) => sum + rows, 0);
    return {
        kind: 'categorical',
        type: 'text',
        rows: present + missing,
        missing,
        distinct: counts.size,
        categories: Object.fromEntries(named),
        otherRows: present - namedRows,
    };
}


/***/ }),

/***/ 92694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   So: () => (/* binding */ listMetricRules),
/* harmony export */   sq: () => (/* binding */ gateRulesSchema)
/* harmony export */ });
/* unused harmony export metricRuleKinds */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57296);


/** What the rules of one metric are called, absolute ones first. */
const metricRuleKinds = ['min', 'max', 'max-regression', 'min-improvement'];
/** Rows that a slice needs to be judged, unless the rule says otherwise. */
const defaultSliceRows = 100;
/** A difference that is allowed or wanted: in the metric's own unit, or as a share of the baseline's value ("2%"). */
const differenceLimit = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative(),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^\d+(\.\d+)?\s*%$/)
        .meta({ description: 'A share of the baseline, such as "2%".' }),
], { error: 'Expected a number that is not negative, or a percentage of the baseline as text, such as "2%"' });
const metricRule = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    min: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional().meta({ description: 'The value must be at least this.' }),
    max: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional().meta({ description: 'The value must be at most this.' }),
    'max-regression': differenceLimit.optional().meta({
        description: 'It must be shown that the model is not worse than the baseline by more than this.',
    }),
    'min-improvement': differenceLimit.optional().meta({
        description: 'It must be shown that the model is better than the baseline by more than this.',
    }),
})
    .refine((rule) => metricRuleKinds.some((kind) => rule[kind] !== undefined), {
    error: `Expected at least one of ${metricRuleKinds.join(', ')}`,
})
    .refine((rule) => rule.min === undefined || rule.max === undefined || rule.min <= rule.max, {
    error: 'min is above max: no value can satisfy both',
});
const sliceRule = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    by: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1)).min(1).meta({ description: 'Columns whose values form the slices.' }),
    metric: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().meta({ description: 'The metric that is compared between the slices of a column.' }),
    'max-gap': zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .nonnegative()
        .meta({ description: 'Largest distance between the best and the worst slice.' }),
    'min-rows': zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .int()
        .min(2)
        .default(defaultSliceRows)
        .meta({ description: 'Slices with fewer rows are listed, not judged.' }),
});
/**
 * The rules of a gate, as they are written in mlops.yml under `gate`. Names of metrics are not checked here: compare
 * them with `metricNames(task)` to suggest the nearest.
 */
const gateRulesSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    metrics: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), metricRule).optional(),
    slices: sliceRule.optional(),
});
/**
 * The rules about metrics, one by one, in the order in which they are written.
 * @throws ConfigurationError if there is no rule at all, not about slices either: nothing would be judged.
 */
function listMetricRules(rules) {
    const listed = [];
    for (const [metric, limits] of Object.entries(rules.metrics ?? {})) {
        for (const kind of metricRuleKinds) {
            const limit = limits[kind];
            if (limit !== undefined)
                listed.push({ metric, kind, limit });
        }
    }
    if (listed.length === 0 && rules.slices === undefined) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1('The gate has no rules, so it would judge nothing.', {
            location: { key: 'gate' },
            hint: 'State at least one, for example gate: { metrics: { accuracy: { min: 0.8 } } }.',
        });
    }
    return listed;
}


/***/ }),

/***/ 3062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ loadDuckDB)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73136);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57975);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57296);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(66720);









const run = (0,node_util__WEBPACK_IMPORTED_MODULE_6__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
const duckdbPackage = '@duckdb/node-api';
/** Longest time that npm may take: its own limit for one request. Milliseconds. */
const installLimit = 300_000;
/**
 * Loads DuckDB's Node module: from `node_modules` where the product is installed as a package, else from the tool
 * directory, where it is installed once from the lockfile that comes with the product (versions and integrity
 * hashes pinned, install scripts off).
 * @throws InfrastructureError if it can be neither found nor installed.
 */
async function loadDuckDB(store) {
    try {
        return requireFrom(import.meta.url, duckdbPackage);
    }
    catch (error) {
        if (error.code !== 'MODULE_NOT_FOUND')
            throw error;
    }
    const folder = await installPinned('duckdb', store);
    try {
        return requireFrom((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, 'package.json'), duckdbPackage);
    }
    catch (cause) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .InfrastructureError */ .EN(`DuckDB cannot be loaded from ${folder}: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .messageOf */ .bD)(cause)}`, {
            hint: `It runs on Linux, macOS and Windows, on x64 and arm64; this is ${process.platform}-${process.arch}.`,
            cause,
        });
    }
}
/** Required and not imported: a bundler would tie an import to the start of the bundle, where it is not there yet. */
function requireFrom(place, name) {
    return (0,node_module__WEBPACK_IMPORTED_MODULE_3__.createRequire)(place)(name);
}
/** Installs a lockfile's packages into the tool directory, unless that was done before. @returns the folder. */
async function installPinned(name, { toolDirectory, cache, log }) {
    const source = await lockfileFolder(name);
    const lock = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(source, 'package-lock.json'));
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256').update(lock).digest('hex').slice(0, 16);
    const platform = `${process.platform}-${process.arch}`;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(toolDirectory, 'mlops-actions', `${name}-${digest}-${platform}`);
    // Beside the folder and written last: what is half there does not count.
    const ready = `${folder}.ready`;
    if (await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_8__/* .exists */ .t2)(ready))
        return folder;
    const key = `mlops-actions-${name}-${platform}-${digest}`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(folder), { recursive: true });
    // The cache knows an entry by its path as well, so that it is restored to where it was saved from.
    const restored = await cache.restore(folder, key);
    if (restored !== null) {
        await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_8__/* .writeFileAtomically */ .lo)(ready, '');
        return folder;
    }
    log.info(`Installing ${name} once into the tool directory.`);
    const partial = (0,_base_files_js__WEBPACK_IMPORTED_MODULE_8__/* .temporaryName */ .NT)(folder);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.cp)(source, partial, { recursive: true });
        await npmInstall(partial, name);
        // Another step on this machine may have been quicker, and may be running what it installed.
        if (await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_8__/* .exists */ .t2)(ready))
            return folder;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(folder, { recursive: true, force: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(partial, folder);
        await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_8__/* .writeFileAtomically */ .lo)(ready, '');
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(partial, { recursive: true, force: true });
    }
    await cache.save(folder, key);
    return folder;
}
/** The folder with package.json and package-lock.json: beside the bundle, or in the sources. */
async function lockfileFolder(name) {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_5__.fileURLToPath)(import.meta.url));
    const candidates = [(0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(here, '..', 'native', name), (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(here, '..', '..', 'native', name)];
    for (const candidate of candidates) {
        if (await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_8__/* .exists */ .t2)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(candidate, 'package-lock.json')))
            return candidate;
    }
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .InfrastructureError */ .EN(`The lockfile of ${name} is missing beside the bundle.`, {
        hint: 'Use the action from its repository, at a released tag.',
    });
}
async function npmInstall(folder, name) {
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
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .InfrastructureError */ .EN(`npm could not install ${name}: ${npmComplaint(cause)}.`, {
            hint: `Let the runner reach the npm registry, or install the package "${duckdbPackage}" in the job before this step.`,
            retryable: true,
            cause,
        });
    }
}
/** npm needs the machine's settings, but neither the job's inputs nor its tokens. */
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
        .join('; ') || (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .messageOf */ .bD)(error));
}
/** npm as a script for this very Node, so that no shell is needed; else the `npm` on the path. */
async function findNpm() {
    const folders = [(0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(process.execPath), ...(process.env.PATH ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_4__.delimiter)];
    for (const folder of folders) {
        for (const place of ['node_modules/npm/bin/npm-cli.js', '../lib/node_modules/npm/bin/npm-cli.js']) {
            const script = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, place);
            if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.access)(script).then(() => true, () => false)) {
                return { command: process.execPath, parameters: [script] };
            }
        }
    }
    return { command: 'npm', parameters: [] };
}


/***/ })

};
