export const id = 2448;
export const ids = [2448];
export const modules = {

/***/ 34542:
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
// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/base/files.js
var files = __webpack_require__(66720);
;// CONCATENATED MODULE: ./build/shared/src/publication/as-strangers-words.js
/**
 * A publication as it may be shown under our name: its title is ours, it says first whose code computed the figures,
 * and links lead nowhere but into this repository; others are shown as the text that they are.
 * @param options.origin where it comes from, one paragraph.
 * @param options.repositoryUrl such as `https://github.com/octo/income`; null means that no link stays one.
 */
function asStrangersWords({ name, report }, { origin, repositoryUrl }) {
    // As a browser reads it: "/../" is gone by then.
    const isOurs = (url) => repositoryUrl !== null && URL.canParse(url) && new URL(url).href.startsWith(`${repositoryUrl}/`);
    const plain = (block) => block.kind === 'link' && !isOurs(block.url)
        ? { kind: 'text', text: `${block.text}: ${block.url}` }
        : block;
    return {
        ...report,
        title: `Model quality of ${name}`,
        sections: [
            { heading: 'Where this comes from', blocks: [{ kind: 'text', text: origin }] },
            ...report.sections.map((section) => ({ ...section, blocks: section.blocks.map(plain) })),
        ],
    };
}

;// CONCATENATED MODULE: ./build/shared/src/publication/check-origin.js
/** Events whose runs are about a pull request, and whose commit is the head that was judged. */
const judgingEvents = ['pull_request', 'pull_request_review', 'local'];
/** Why nothing of a run may be published; null if something may. */
function refuseRun(run) {
    if (judgingEvents.includes(run.event))
        return null;
    return `run ${run.id} was set off by "${run.event}", not by a pull request`;
}
/**
 * Holds what a publication says of itself against what the platform knows of the run that made it: it speaks for the
 * pull request of that run, and for no other.
 * @param publication a stranger's code wrote it: all of it may be untrue.
 * @param pull the pull request that it names, as it is now; null if there is none.
 * @returns whether it is about the pull request's newest commit. A run that was overtaken by a push is not, and its
 *   report is not to be shown; that is no forgery.
 * @throws Error with the reason why it is refused.
 */
function checkOrigin(publication, run, pull) {
    const { pullRequest, commit } = publication;
    if (publication.run !== run.id) {
        throw new Error(`it says that run ${publication.run} made it, but it lay in run ${run.id}`);
    }
    if (commit !== run.commit) {
        throw new Error(`it is about the commit ${commit || '(none)'}, but run ${run.id} was on ${run.commit || '(none)'}`);
    }
    if (pull === null)
        throw new Error(`there is no pull request #${pullRequest}`);
    if (pull.headRepository === '' || pull.headRepository !== run.headRepository) {
        throw new Error(`pull request #${pullRequest} comes from "${pull.headRepository || 'a deleted fork'}", ` +
            `but run ${run.id} ran the code of "${run.headRepository || 'a deleted fork'}"`);
    }
    if (pull.headCommit === run.commit)
        return 'current';
    if (pull.headBranch === run.headBranch)
        return 'overtaken';
    throw new Error(`pull request #${pullRequest} has the head ${pull.headCommit}, but run ${run.id} was on ${run.commit}`);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/shared/src/publication/publication.js + 1 modules
var publication_publication = __webpack_require__(36906);
;// CONCATENATED MODULE: ./build/shared/src/publication/fetch-publication.js




/**
 * Fetches a publication that anybody may have written and checks its form; `checkOrigin` is still to be asked.
 * @param scratch a folder that does not exist; it is gone afterwards.
 * @throws Error with the reason why it is refused: too long packed or unpacked, damaged, a file too many, another form,
 *   another pipeline's name.
 */
async function fetchPublication({ name, id, runId, size }, artifacts, scratch) {
    const { packed, unpacked } = publication_publication/* publicationLimits */.nh;
    if (size > packed)
        throw new Error(`it has ${size} bytes, and no more than ${packed} are taken`);
    try {
        await artifacts.download(name, scratch, { runId, id, limits: publication_publication/* publicationLimits */.nh });
        const file = (0,external_node_path_.join)(scratch, publication_publication/* publicationFile */.VB);
        const found = await (0,promises_.stat)(file).catch(() => null);
        if (!found?.isFile())
            throw new Error(`it holds no ${publication_publication/* publicationFile */.VB}`);
        if (found.size > unpacked)
            throw new Error(`${publication_publication/* publicationFile */.VB} has ${found.size} bytes`);
        const publication = (0,publication_publication/* parsePublication */.E_)((await (0,files/* readTextIfPresent */.Ge)(file)) ?? '');
        if ((0,publication_publication/* publicationArtifact */.$A)(publication.name) === name)
            return publication;
        throw new Error(`it says that it is of "${publication.name}"`);
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./build/shared/src/publication/post-publication.js
var post_publication = __webpack_require__(1855);
// EXTERNAL MODULE: ./build/shared/src/report/visible-text.js
var visible_text = __webpack_require__(87612);
;// CONCATENATED MODULE: ./build/actions/publish-report/src/report.js
/** The report of what was published, for whoever looks at the second phase's own run. */
function publishingReport(run, handled) {
    const refused = handled.filter(({ result }) => result === 'refused').length;
    const published = handled.filter(({ result }) => result === 'published').length;
    return {
        title: `Reports of run ${run}`,
        status: refused > 0 ? 'fail' : 'info',
        headline: headline(handled.length, published, refused),
        sections: handled.length === 0
            ? []
            : [
                {
                    heading: 'Reports',
                    blocks: [
                        {
                            kind: 'table',
                            table: {
                                columns: [{ heading: 'Artifact' }, { heading: 'Result' }, { heading: 'What was done' }],
                                rows: handled.map(row),
                            },
                        },
                    ],
                },
            ],
    };
}
function headline(all, published, refused) {
    if (all === 0)
        return 'The run left no report: it posted its verdict itself, or gave none.';
    if (refused > 0)
        return `${refused} of ${all} reports ${refused === 1 ? 'is' : 'are'} refused.`;
    return published === all
        ? `${all === 1 ? 'The report is' : 'All reports are'} posted.`
        : `${published} of ${all} reports are posted; the others were overtaken by a newer commit.`;
}
function row(one) {
    if (one.result !== 'published') {
        const status = one.result === 'refused' ? 'fail' : 'info';
        return [one.artifact, { text: one.result, status }, one.reason];
    }
    const posted = [one.comment === null ? '' : 'comment', one.check === null ? '' : 'check'];
    const what = posted.filter((name) => name !== '').join(' and ') || 'nothing was wanted';
    return [
        one.artifact,
        { text: 'published', status: 'pass' },
        `${what} on pull request #${one.pullRequest}: ${one.verdict}`,
    ];
}

;// CONCATENATED MODULE: ./build/actions/publish-report/src/stage.js











/** A repository has a few pipelines; a forged run could have hundreds of artifacts. */
const mostPublications = 20;
const inputs = schemas/* strictObject */.rej({
    'run-id': schemas/* string */.YjP()
        .regex(/^(\d{1,15}|local)$/, 'must be the id of a run: the number in its address')
        .optional()
        .describe('The run that judged; by default the one whose end set this workflow off.'),
});
const outputs = {
    'comment-url': 'Where the comment is; of several pipelines, one a line.',
    'check-url': 'Where the check run is; of several pipelines, one a line.',
};
/**
 * The second phase for pull requests whose own runs cannot write, as those from forks. It runs with a token that can,
 * so it runs no code of theirs, and believes nothing that their run left: see docs/forks.md.
 */
const stage = {
    name: 'publish-report',
    description: 'Posts the verdict that a run for a pull request from a fork could not post itself.',
    inputs,
    outputs,
    async run(given, context) {
        const { platform } = context;
        const runId = given['run-id'] ?? defaultRun(platform);
        const run = await platform.runs.find(runId);
        if (run === null) {
            throw new errors/* ConfigurationError */.j1(`This repository has no run ${runId}.`, { location: { key: 'run-id' } });
        }
        const refusal = refuseRun(run);
        if (refusal !== null) {
            throw new errors/* ConfigurationError */.j1(`There is nothing to publish: ${refusal}.`, {
                location: { key: 'run-id' },
                // biome-ignore lint/suspicious/noTemplateCurlyInString: the expression is what the user writes
                hint: "Give the job: if: ${{ github.event.workflow_run.event == 'pull_request' }}",
            });
        }
        const artifacts = (await platform.artifacts.list({ runId })).filter(({ name }) => (0,publication_publication/* isPublicationArtifact */.J9)(name));
        const newest = [...new Map(artifacts.toReversed().map((artifact) => [artifact.name, artifact])).values()];
        const handled = [];
        for (const artifact of newest.slice(0, mostPublications)) {
            context.signal.throwIfAborted();
            handled.push(await publish(artifact, run, context));
        }
        for (const { name } of newest.slice(mostPublications)) {
            handled.push({
                artifact: name,
                result: 'refused',
                reason: `a run may leave ${mostPublications} reports`,
            });
        }
        return describeOutcome(run, handled);
    },
};
function defaultRun({ run, kind }) {
    if (kind === 'local')
        return run.runId;
    if (run.triggeredBy !== null)
        return run.triggeredBy;
    throw new errors/* ConfigurationError */.j1('There is no run whose report could be published.', {
        location: { key: 'run-id' },
        hint: 'Run this on workflow_run, or name the run with "run-id".',
    });
}
/** Checks one publication and posts it. Refusals are results; only the platform's own failures are thrown. */
async function publish(artifact, run, { platform, stateDirectory }) {
    const { name } = artifact;
    let publication;
    try {
        const scratch = (0,files/* temporaryName */.NT)((0,external_node_path_.join)(stateDirectory, 'publications', name));
        publication = await fetchPublication(artifact, platform.artifacts, scratch);
    }
    catch (error) {
        // What may go better another time is not the artifact's fault.
        if (error instanceof errors/* InfrastructureError */.EN && error.retryable)
            throw error;
        return { artifact: name, result: 'refused', reason: (0,visible_text/* visibleSentence */.kX)((0,errors/* messageOf */.bD)(error)) };
    }
    const { pullRequest, wanted } = publication;
    const pull = await platform.pullRequests.find(pullRequest);
    try {
        if (checkOrigin(publication, run, pull) === 'overtaken') {
            const reason = `pull request #${pullRequest} has a newer commit, whose run reports on it`;
            return { artifact: name, result: 'overtaken', reason };
        }
    }
    catch (error) {
        return { artifact: name, result: 'refused', reason: (0,visible_text/* visibleSentence */.kX)((0,errors/* messageOf */.bD)(error)) };
    }
    const fromFork = run.headRepository !== platform.run.repository;
    const shown = {
        ...publication,
        report: asStrangersWords(publication, {
            origin: describeOrigin(run, fromFork),
            repositoryUrl: platform.run.url?.replace(/\/actions\/runs\/\d+$/, '') ?? null,
        }),
    };
    const whole = run.url === null ? null : { text: 'Run with the whole report', url: run.url };
    const comment = wanted.comment
        ? await (0,post_publication/* postPublicationComment */.c)(shown, platform, whole, run.attempt ?? 1)
        : null;
    const check = wanted.check
        ? await (0,post_publication/* postPublicationCheck */.V)(shown, platform, whole, { fromFork, url: run.url })
        : null;
    return {
        artifact: name,
        result: 'published',
        pullRequest,
        verdict: publication.verdict,
        comment: comment?.url ?? null,
        check: check?.url ?? null,
    };
}
function describeOrigin({ id, headRepository, commit }, fromFork) {
    const source = `Run ${id} judged the commit ${commit || '(none)'} of ${headRepository}.`;
    return fromFork
        ? `${source} That is a fork: its own code computed all figures below, and nobody has checked them.`
        : source;
}
function describeOutcome(run, handled) {
    const refused = handled.flatMap((one) => (one.result === 'refused' ? [one] : []));
    const published = handled.filter((one) => one.result === 'published');
    const lines = (urls) => urls.filter((url) => url !== null).join('\n');
    const [first] = refused;
    return {
        outputs: {
            'comment-url': lines(published.map(({ comment }) => comment)),
            'check-url': lines(published.map(({ check }) => check)),
        },
        result: { stage: 'publish-report', run: run.id, reports: handled },
        report: publishingReport(run.id, handled),
        ...(first === undefined
            ? {}
            : {
                error: new errors/* InfrastructureError */.EN(`The report "${first.artifact}" of run ${run.id} is refused: ${withoutStop(first.reason)}.`, {
                    hint: 'Look at that run and at the pull request that it belongs to before you approve anything of it.',
                }),
            }),
    };
}
function withoutStop(reason) {
    return reason.replace(/\.$/, '');
}


/***/ }),

/***/ 52793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ verdictSentence),
/* harmony export */   Hq: () => (/* binding */ blocksRemark),
/* harmony export */   z_: () => (/* binding */ nothingCompared)
/* harmony export */ });
/** What an outcome says where nothing is compared, or not yet. */
const nothingCompared = {
    margin: null,
    value: null,
    baseline: null,
    difference: null,
    interval: null,
    rowsToDecide: null,
};
/** How the remark begins that says that intervals of the model's own values go by blocks of rows. */
const blocksRemark = 'Rows that belong together say less than as many others';
/** Verdict and headline in one, for places that show nothing else. */
function verdictSentence({ verdict, headline }) {
    const word = { pass: 'Passed', fail: 'Failed', inconclusive: 'Inconclusive' }[verdict];
    return `${word}: ${headline}`;
}


/***/ }),

/***/ 1855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ postPublicationCheck),
/* harmony export */   c: () => (/* binding */ postPublicationComment)
/* harmony export */ });
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52739);
/* harmony import */ var _report_visible_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87612);
/* harmony import */ var _publication_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36906);



/** GitHub takes 65,536 characters; some are left for the marker. */
const textLimit = 65_000;
/**
 * Writes the one comment of a pipeline on a pull request, or brings it up to date. A run that ends late leaves the comment
 * of a newer one alone, and its log says so.
 * @param attempt of the run that judged.
 */
async function postPublicationComment({ name, pullRequest, report, run, commit }, { comments, log }, whole, attempt) {
    const body = (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .renderMarkdown */ .G)(report, { limit: textLimit, ...(whole ? { link: whole } : {}) });
    // At a terminal runs have no numbers.
    const stamp = /^\d+$/.test(run) ? { run, attempt, commit } : null;
    const posted = await comments.upsert(pullRequest, `mlops-gate:${name}`, body, stamp);
    if (posted.change === 'overtaken') {
        log.info(`The comment is left alone: it is that of a newer run, ${posted.url}.`);
    }
    return posted;
}
/**
 * Makes the check run on the commit that was judged, with annotations where the rules that did not hold are written.
 * @param options.fromFork whether a stranger's code computed the figures. Such a check has a name of its own: a rule
 *   of a branch that asks for the other one must not be satisfied by what a stranger says.
 * @param options.url of the run that judged; null means this one.
 */
async function postPublicationCheck(publication, { checks }, whole, { fromFork = false, url = null } = {}) {
    const { name, commit, conclusion, report, annotations } = publication;
    return checks.create({
        name: `${fromFork ? 'Model quality of a fork' : 'Model quality'}: ${name}`,
        conclusion,
        title: (0,_report_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleSentence */ .kX)((0,_publication_js__WEBPACK_IMPORTED_MODULE_2__/* .publicationTitle */ .Bm)(publication)),
        summary: (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .renderMarkdown */ .G)(report, { limit: textLimit, ...(whole ? { link: whole } : {}) }),
        annotations: annotations.map((annotation) => ({ ...annotation, message: (0,_report_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleSentence */ .kX)(annotation.message) })),
        commit,
        ...(url === null ? {} : { url }),
    });
}


/***/ }),

/***/ 36906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J9: () => (/* binding */ isPublicationArtifact),
  E_: () => (/* binding */ parsePublication),
  $A: () => (/* binding */ publicationArtifact),
  VB: () => (/* binding */ publicationFile),
  nh: () => (/* binding */ publicationLimits),
  Bm: () => (/* binding */ publicationTitle),
  _1: () => (/* binding */ writePublication)
});

// UNUSED EXPORTS: publicationSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/gate/outcome.js
var outcome = __webpack_require__(52793);
// EXTERNAL MODULE: ./build/shared/src/registry/manifest.js
var manifest = __webpack_require__(61548);
;// CONCATENATED MODULE: ./build/shared/src/report/report-schema.js

/** Longest text and longest list in a report that comes from outside; renderers shorten both to what can be read. */
const longestText = 100_000;
const longestList = 100_000;
const mostSections = 500;
const mostColumns = 100;
const report_schema_text = schemas/* string */.YjP().max(longestText);
const texts = schemas/* array */.YOg(report_schema_text).max(longestList);
/** JSON writes null for a figure that is none. */
const figure = schemas/* number */.aig()
    .nullable()
    .transform((value) => value ?? Number.NaN);
const figures = schemas/* array */.YOg(figure).max(longestList);
const report_schema_status = schemas/* enum */.k5n(['pass', 'fail', 'inconclusive', 'warning', 'info']);
const table = schemas/* strictObject */.rej({
    caption: report_schema_text.optional(),
    columns: schemas/* array */.YOg(schemas/* strictObject */.rej({ heading: report_schema_text, align: schemas/* enum */.k5n(['left', 'right']).optional() }))
        .max(mostColumns),
    rows: schemas/* array */.YOg(schemas/* array */.YOg(schemas/* union */.KCZ([report_schema_text, schemas/* strictObject */.rej({ text: report_schema_text, status: report_schema_status })])).max(mostColumns)).max(longestList),
    empty: report_schema_text.optional(),
});
const shape = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('numbers'), from: report_schema_text, to: report_schema_text, shares: schemas/* array */.YOg(figures).max(100) }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('categories'), labels: texts, shares: schemas/* array */.YOg(figures).max(100) }),
]);
const pair = schemas/* tuple */.PVZ([figure, figure]);
const extent = schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]);
const lineSeries = schemas/* strictObject */.rej({
    name: report_schema_text,
    points: schemas/* array */.YOg(pair).max(longestList),
    notes: texts.optional(),
    ranges: schemas/* array */.YOg(pair).max(longestList).optional(),
    mark: schemas/* strictObject */.rej({ x: figure, y: figure, label: report_schema_text }).optional(),
    reference: schemas/* boolean */.zMY().optional(),
});
const intervalItem = schemas/* strictObject */.rej({
    label: report_schema_text,
    value: figure,
    interval: schemas/* strictObject */.rej({ lower: figure, upper: figure }).nullable(),
    note: report_schema_text.optional(),
});
const histogramSeries = schemas/* strictObject */.rej({ name: report_schema_text, shares: figures });
const sparkline = schemas/* strictObject */.rej({
    name: report_schema_text,
    values: schemas/* array */.YOg(schemas/* number */.aig().nullable()).max(longestList),
    note: report_schema_text.optional(),
});
const distribution = schemas/* strictObject */.rej({ name: report_schema_text, note: report_schema_text.optional(), shape: shape.nullable() });
/** One schema a kind of block: the compiler misses none that a report may have. */
const blocks = {
    text: schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('text'), text: report_schema_text }),
    facts: schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('facts'), facts: schemas/* array */.YOg(schemas/* tuple */.PVZ([report_schema_text, report_schema_text])).max(longestList) }),
    table: schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('table'), table }),
    code: schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('code'), text: report_schema_text }),
    link: schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('link'), text: report_schema_text, url: report_schema_text }),
    bars: schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('bars'),
        title: report_schema_text,
        bars: schemas/* array */.YOg(schemas/* strictObject */.rej({ label: report_schema_text, value: figure })).max(longestList),
    }),
    lines: schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('lines'),
        title: report_schema_text,
        x: report_schema_text,
        y: report_schema_text,
        series: schemas/* array */.YOg(lineSeries).max(100),
        domain: schemas/* strictObject */.rej({ x: extent, y: extent }).optional(),
        figures: table.optional(),
    }),
    intervals: schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('intervals'),
        title: report_schema_text,
        x: report_schema_text,
        items: schemas/* array */.YOg(intervalItem).max(longestList),
        reference: schemas/* strictObject */.rej({ label: report_schema_text, value: figure }).optional(),
    }),
    histogram: schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('histogram'),
        title: report_schema_text,
        edges: figures,
        series: schemas/* array */.YOg(histogramSeries).max(100),
    }),
    distributions: schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('distributions'),
        title: report_schema_text,
        series: schemas/* array */.YOg(report_schema_text).max(100),
        items: schemas/* array */.YOg(distribution).max(longestList),
    }),
    sparklines: schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('sparklines'),
        title: report_schema_text,
        times: texts,
        limit: schemas/* strictObject */.rej({ label: report_schema_text, value: schemas/* number */.aig() }).optional(),
        items: schemas/* array */.YOg(sparkline).max(longestList),
    }),
    heatmap: schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('heatmap'),
        title: report_schema_text,
        scale: schemas/* enum */.k5n(['share', 'signed']),
        rows: texts,
        columns: texts,
        values: schemas/* array */.YOg(schemas/* array */.YOg(schemas/* number */.aig().nullable()).max(longestList)).max(longestList),
        texts: schemas/* array */.YOg(texts).max(longestList).optional(),
        figures: table,
    }),
};
const block = schemas/* discriminatedUnion */.gMt('kind', [
    blocks.text,
    blocks.facts,
    blocks.table,
    blocks.code,
    blocks.link,
    blocks.bars,
    blocks.lines,
    blocks.intervals,
    blocks.histogram,
    blocks.distributions,
    blocks.sparklines,
    blocks.heatmap,
]);
const section = schemas/* strictObject */.rej({
    heading: report_schema_text,
    folded: schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* literal */.euz('except-file')]).optional(),
    fileOnly: schemas/* boolean */.zMY().optional(),
    blocks: schemas/* array */.YOg(block).max(mostSections),
});
/** A report as JSON that somebody else may have written: every part is bounded, and nothing unknown is let through. */
const reportSchema = schemas/* strictObject */.rej({
    title: report_schema_text,
    status: report_schema_status,
    headline: report_schema_text,
    sections: schemas/* array */.YOg(section).max(mostSections),
});

// EXTERNAL MODULE: ./build/shared/src/report/visible-text.js
var visible_text = __webpack_require__(87612);
;// CONCATENATED MODULE: ./build/shared/src/publication/publication.js






/**
 * What a run could not post itself, because its token only reads, and leaves for the action publish-report: the
 * verdict's report as data, never as Markdown. Whoever publishes it renders it.
 */
/** The one file of the artifact. */
const publicationFile = 'publication.json';
/** What an artifact with a publication may be. Beyond it nothing is fetched or unpacked. */
const publicationLimits = { packed: 4 * 2 ** 20, unpacked: 8 * 2 ** 20, files: 2 };
/** Longest publication that is written, in bytes: it is below the limits even if packing gains nothing. */
const longestWritten = 3 * 2 ** 20;
const artifactPrefix = 'mlops-report-';
/** The artifact in which a pipeline leaves its publication. */
function publicationArtifact(pipeline) {
    return artifactPrefix + pipeline;
}
/** Whether an artifact is one with a publication, by its name. */
function isPublicationArtifact(name) {
    return name.startsWith(artifactPrefix) && manifest/* pipelineName */.am.safeParse(name.slice(artifactPrefix.length)).success;
}
const commit = schemas/* string */.YjP().regex(/^([0-9a-f]{40}|[0-9a-f]{64})?$/, 'must be the id of a commit');
const publicationSchema = schemas/* strictObject */.rej({
    format: schemas/* literal */.euz('mlops-publication/1'),
    /** The pipeline. */
    name: manifest/* pipelineName */.am,
    /** The run that gave the verdict. */
    run: schemas/* string */.YjP().regex(/^(\d{1,20}|local)$/, 'must be the id of a run'),
    /** The pull request's head that was judged; empty outside git. */
    commit,
    /** 0 at a terminal, where there is none. */
    pullRequest: schemas/* int */.Whr().nonnegative(),
    verdict: schemas/* enum */.k5n(['pass', 'fail', 'inconclusive']),
    /** What is left to be posted. */
    wanted: schemas/* strictObject */.rej({ comment: schemas/* boolean */.zMY(), check: schemas/* boolean */.zMY() }),
    /** Of the check run. */
    conclusion: schemas/* enum */.k5n(['success', 'failure', 'neutral']),
    /** Of the check run: what did not hold, and where it is written. */
    annotations: schemas/* array */.YOg(schemas/* strictObject */.rej({
        path: schemas/* string */.YjP()
            .max(1000)
            .regex(/^(?!\/)(?!.*(^|\/)\.\.(\/|$))[^\\\p{Cc}]+$/u, 'must be a path inside the repository'),
        line: schemas/* int */.Whr().min(1).max(1_000_000),
        level: schemas/* enum */.k5n(['notice', 'warning', 'failure']),
        message: schemas/* string */.YjP().max(100_000),
    }))
        .max(1000),
    report: reportSchema,
})
    .refine(({ verdict, conclusion, report }) => conclusion !== 'success' || (verdict === 'pass' && report.status === 'pass'), {
    error: 'says "success" although the verdict is not "pass"',
    path: ['conclusion'],
})
    .refine(({ verdict, report: { status } }) => status === verdict || (status === 'warning' && verdict === 'pass'), {
    error: 'is not that of the verdict',
    path: ['report', 'status'],
});
/** Verdict and headline in one, for places that show nothing else. A report that warns withholds its verdict. */
function publicationTitle({ verdict, report }) {
    if (report.status === 'warning')
        return `Not passed: ${report.headline}`;
    return (0,outcome/* verdictSentence */.BT)({ verdict, headline: report.headline });
}
/**
 * Reads a publication that anybody may have written.
 * @throws Error with one line that says what is wrong with it.
 */
function parsePublication(text) {
    let content;
    try {
        content = JSON.parse(text);
    }
    catch (cause) {
        throw new Error(`${publicationFile} is not JSON`, { cause });
    }
    const parsed = publicationSchema.safeParse(content);
    if (parsed.success)
        return parsed.data;
    const [{ path, message }] = parsed.error.issues;
    throw new Error(`${publicationFile} does not have the form that is expected: ${path.join('.')}: ${message}`);
}
/**
 * The text of a publication. A report that is too long for it loses sections from its end, and says so.
 * @throws Error if it would not be read again.
 */
function writePublication(publication) {
    const { report } = publication;
    // What only the file shows no comment can show.
    const handed = report.sections.filter(({ fileOnly }) => !fileOnly);
    const textWith = (sections) => {
        const missing = handed.length - sections;
        const note = { heading: 'Left out', blocks: [{ kind: 'text', text: leftOut(missing) }] };
        const kept = [...handed.slice(0, sections), ...(missing > 0 ? [note] : [])];
        return JSON.stringify({ ...publication, report: { ...report, sections: kept } }, shown);
    };
    let kept = handed.length;
    let text = textWith(kept);
    while (kept > 0 && Buffer.byteLength(text) > longestWritten)
        text = textWith(--kept);
    try {
        parsePublication(text);
    }
    catch (cause) {
        throw new Error(`The report cannot be handed on: ${(0,errors/* messageOf */.bD)(cause)}`, { cause });
    }
    return text;
}
/** A line of a report is shown in so many characters at the most; what is more need not be handed on. */
function shown(_key, value) {
    if (typeof value !== 'string' || value.includes('\n'))
        return value;
    return (0,visible_text/* shortenMiddle */.jM)(value, visible_text/* longTextLimit */.TC);
}
function leftOut(sections) {
    return `${sections} more sections are in the report of the run, which is too long to be handed on.`;
}


/***/ }),

/***/ 27103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   GL: () => (/* binding */ escapeMarkdownSentence),
/* harmony export */   cK: () => (/* binding */ escapeMarkdownHtml),
/* harmony export */   hl: () => (/* binding */ fenceMarkdown),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   t3: () => (/* binding */ escapeMarkdownParagraph)
/* harmony export */ });
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87612);

/**
 * Text from outside as GitHub's Markdown, so that it renders as the plain text that it is.
 *
 * Two things read it. The Markdown parser: its signs are escaped with backslashes, HTML's with entities. Then
 * GitHub looks for mentions, issues, commits, emoji and formulas in the *rendered* text, where an escape is gone
 * already: `\@name` and `&#64;name` still notify. It reads each text node by itself, so a `<wbr>` (a place where
 * a line may break, which is neither seen nor copied) parts what would be found.
 */
/** Stands for a parting until the rest is escaped. Text has no control character left by then. */
const parting = '\0';
/** Commit ids have 7 to 40 hexadecimal digits. */
const hexadecimalRuns = /[0-9a-f]{7,}/gi;
const partings = new RegExp([
    // Mentions, teams, e-mail addresses, owner/repository@commit.
    '(?<=@)',
    // Issues: #1, owner/repository#1, and GH-1 or the prefixes of a repository's own trackers.
    '(?<=#)(?=\\w)',
    '(?<=[a-z]-)(?=\\d)',
    '(?<=ghsa-)',
    // Addresses.
    '(?<=:)(?=//)',
    '(?<=/)(?=/)',
    '(?<=www)(?=\\.)',
    // Emoji.
    '(?<=:)(?=[\\w+-]+:)',
].join('|'), 'gi');
const markdownSigns = /[\\`*[\]~#<>&|$\0]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
const htmlSigns = /[<>&"'$\0]/g;
/** A name, label, heading or cell: one line of Markdown, in a table or out of it. */
function escapeMarkdown(text, limit) {
    return escapeLine((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(text, limit));
}
/** A sentence: one line of Markdown. */
function escapeMarkdownSentence(text, limit) {
    return escapeLine((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleSentence */ .kX)(text, limit));
}
/** A paragraph: one line of Markdown, with `<br>` where the text has a line break. */
function escapeMarkdownParagraph(text) {
    return (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleParagraph */ .Tl)(text).map(escapeLine).join('<br>');
}
/** A name inside an HTML block of a Markdown text (`<summary>`), where Markdown's own escapes do not work. */
function escapeMarkdownHtml(text) {
    return part((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(text)).replace(htmlSigns, (sign) => entities[sign] ?? replacements[sign]);
}
/** The lines of a listing, and the fence to put before and after them: longer than any run of its backticks. */
function fenceMarkdown(text) {
    // GitHub's parser counts no further than 255.
    const lines = (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLines */ .gB)(text).map((line) => line.replace(/`{100,}/g, (run) => (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shortenMiddle */ .jM)(run, 99)));
    let longest = 2;
    for (const line of lines) {
        for (const run of line.match(/`+/g) ?? [])
            longest = Math.max(longest, run.length);
    }
    return { fence: '`'.repeat(longest + 1), lines };
}
/**
 * A link. Nothing in its address can end it.
 * @returns just the text if the address is not `http:` or `https:`, or longer than 2,000 characters.
 */
function markdownLink(link, limit) {
    const text = escapeMarkdown(link.text, limit);
    if (!URL.canParse(link.url))
        return text;
    const url = new URL(link.url);
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return text;
    const address = url.href
        .replace(/[^\w.~:/?#@!$&+,;=%-]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
        .replaceAll('&', '&amp;');
    return address.length > 2000 ? text : `[${text}](${address})`;
}
const entities = {
    '<': '&lt;',
    '>': '&gt;',
    '&': '&amp;',
    '"': '&quot;',
    "'": '&#39;',
};
const replacements = {
    ...entities,
    '|': '&#124;',
    // What GitHub's documentation advises where a dollar sign is not a formula's.
    $: '<span>$</span>',
    [parting]: '<wbr>',
};
function escapeLine(line) {
    return part(line)
        .replace(markdownSigns, (sign) => replacements[sign] ?? `\\${sign}`)
        .replace(/^[-+=](?![\p{L}\p{N}.])/u, '\\$&')
        .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
function part(line) {
    return line
        .replace(hexadecimalRuns, (run) => run.match(/.{1,6}/g).join(parting))
        .replace(partings, parting);
}


/***/ }),

/***/ 87612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   TC: () => (/* binding */ longTextLimit),
/* harmony export */   Tl: () => (/* binding */ visibleParagraph),
/* harmony export */   gB: () => (/* binding */ visibleLines),
/* harmony export */   jM: () => (/* binding */ shortenMiddle),
/* harmony export */   kX: () => (/* binding */ visibleSentence)
/* harmony export */ });
/* unused harmony export shortTextLimit */
/**
 * Text from outside, made fit to be looked at: every renderer passes text through here before it escapes it for
 * where it goes.
 */
/** Longest name, label, heading or cell that is shown, in UTF-16 units. */
const shortTextLimit = 200;
/** Longest sentence or paragraph that is shown, in UTF-16 units. */
const longTextLimit = 4000;
/**
 * What a reader cannot see, or what reorders or hides its neighbours: control and format characters (zero-width,
 * bidirectional, tags), lone surrogates, line and paragraph separators, and all else that Unicode lets a display
 * ignore.
 */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const invisibleExceptLineBreaks = new RegExp(`(?!\\n)${invisible.source}`, 'gu');
/** A name or a cell on one line: shortened in its middle, invisible characters shown as escapes. */
function visibleLine(text, limit = shortTextLimit) {
    return shortenMiddle(text, limit).replace(invisible, escapeCharacter).trim();
}
/** A sentence on one line. A single word is shortened as a name is. */
function visibleSentence(text, limit = longTextLimit) {
    return shortenWords(shortenMiddle(text, limit)).replace(invisible, escapeCharacter).trim();
}
/** The lines of a paragraph. */
function visibleParagraph(text) {
    return shortenWords(shortenMiddle(text.trim(), longTextLimit))
        .split(/\r\n|\r|\n/)
        .map((line) => line.replaceAll('\t', ' ').replace(invisible, escapeCharacter).trim());
}
/** The lines of a listing, each shortened in its middle; tabs become spaces. */
function visibleLines(text) {
    return text
        .replace(/\r\n|\r/g, '\n')
        .replaceAll('\t', '    ')
        .replace(invisibleExceptLineBreaks, escapeCharacter)
        .replace(/^\n+|\s+$/g, '')
        .split('\n')
        .map((line) => shortenMiddle(line, 2 * shortTextLimit));
}
/** Keeps the beginning and the end of a text that is longer than `limit`, with "…" between; never half a pair. */
function shortenMiddle(text, limit) {
    if (text.length <= limit)
        return text;
    let head = Math.ceil((limit - 1) / 2);
    let tail = text.length - Math.floor((limit - 1) / 2);
    if (isHighSurrogate(text, head - 1))
        head--;
    if (isHighSurrogate(text, tail - 1))
        tail++;
    return `${text.slice(0, head)}…${text.slice(tail)}`;
}
function shortenWords(text) {
    return text.replace(/\S+/g, (word) => shortenMiddle(word, shortTextLimit));
}
function isHighSurrogate(text, index) {
    const unit = text.charCodeAt(index);
    return unit >= 0xd800 && unit <= 0xdbff;
}
function escapeCharacter(character) {
    if (character === '\n')
        return '\\n';
    if (character === '\r')
        return '\\r';
    if (character === '\t')
        return '\\t';
    const hex = character.codePointAt(0).toString(16);
    return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
