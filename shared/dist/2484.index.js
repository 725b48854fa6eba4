export const id = 2484;
export const ids = [2484];
export const modules = {

/***/ 33353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dk: () => (/* binding */ mergeHistories),
/* harmony export */   gM: () => (/* binding */ rememberedColumns),
/* harmony export */   i6: () => (/* binding */ parseHistory),
/* harmony export */   tg: () => (/* binding */ checksOf),
/* harmony export */   u_: () => (/* binding */ historyText)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

/** Checks that are remembered of each monitor: more than a year of one a day, and a file of a megabyte at the most. */
const rememberedChecks = 500;
/** Columns that are remembered of each check. */
const rememberedColumns = 100;
const answer = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['true', 'false', 'unknown']);
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1_000);
const time = zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$();
/** How far a column was from the reference. */
const columnSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    drifted: answer,
    /** The effect in multiples of the smallest one that matters; null where there is none to compute. */
    size: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
});
const metricValue = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable();
/** The metric that stands for the model; null where it could not be computed. */
const performanceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    metric: text,
    /** For all rows of the check, without labels. */
    estimated: metricValue,
    /** On the rows whose label was known; null without labels. */
    realised: metricValue,
    /** For those rows alone, without their labels: what the realised value is to be held against. */
    estimatedOfLabelled: metricValue,
});
const incidentSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    /** The run whose check raised the alarm. */
    id: text.min(1),
    since: time,
});
const checkSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('check'),
    monitor: text,
    time,
    run: text,
    event: text,
    workflow: text.nullable(),
    /** What the data was compared with: answers about another reference say nothing about this one. */
    reference: text,
    rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    drifted: answer,
    alarm: answer,
    /** The incident that is going on after this check. */
    incident: incidentSchema.nullable(),
    columns: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), columnSchema),
    /** Null where nothing is said of performance; absent in what earlier versions wrote. */
    performance: performanceSchema.nullable().optional(),
});
const retrainingSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('retraining'),
    monitor: text,
    incident: text,
    time,
    /** The run that sets it off. */
    run: text,
    workflow: text,
    /** The run that was set off; null before it is known. */
    started: text.nullable(),
    url: text.nullable(),
});
const deploymentSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('deployment'),
    monitor: text,
    /** The incident that it ends. */
    incident: text,
    time,
    run: text,
    version: text,
    model: text,
});
/** A place where lines could not be read: what the checks there said is unknown. */
const gapSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('gap'), time });
const entrySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('kind', [
    checkSchema,
    retrainingSchema,
    deploymentSchema,
    gapSchema,
]);
/**
 * Reads a history: a line of JSON for each entry, the oldest first. Lines of a kind that only newer versions know are
 * passed over; a run of lines that cannot be read becomes one gap.
 * @param now when a gap is said to have been found.
 */
function parseHistory(text, now) {
    const entries = [];
    let damaged = false;
    for (const line of text.split('\n')) {
        if (line.trim() === '')
            continue;
        const entry = parseLine(line);
        if (entry === 'newer')
            continue;
        if (entry !== null) {
            entries.push(entry);
            continue;
        }
        damaged = true;
        if (entries.at(-1)?.kind !== 'gap')
            entries.push({ kind: 'gap', time: now.toISOString() });
    }
    return { entries, damaged };
}
function parseLine(line) {
    try {
        const value = JSON.parse(line);
        const known = entrySchema.safeParse(value);
        if (known.success)
            return known.data;
        const kind = value !== null && typeof value === 'object' && 'kind' in value ? value.kind : null;
        const kinds = entrySchema.options.map(({ shape }) => shape.kind.value);
        return typeof kind === 'string' && !kinds.includes(kind) ? 'newer' : null;
    }
    catch {
        return null;
    }
}
/** The text of a history, without what is older than need be. */
function historyText(entries) {
    return withoutOldest(entries)
        .map((entry) => `${JSON.stringify(entry)}\n`)
        .join('');
}
function withoutOldest(entries) {
    // Two runs at once may have written in another order than that of their times.
    const times = new Map();
    for (const entry of entries) {
        if (entry.kind !== 'check')
            continue;
        const known = times.get(entry.monitor);
        if (known)
            known.push(entry.time);
        else
            times.set(entry.monitor, [entry.time]);
    }
    const oldest = new Map([...times].map(([monitor, all]) => [monitor, all.sort().slice(-rememberedChecks)[0]]));
    const first = [...oldest.values()].sort()[0] ?? '';
    return entries.filter((entry) => {
        if (entry.kind === 'gap')
            return entry.time >= first;
        return entry.time >= (oldest.get(entry.monitor) ?? '');
    });
}
/**
 * Puts the entries of two copies of a history together, in the order of time: after a time in which only one of them
 * could be written. A check that a run repeated counts once, as it was last.
 */
function mergeHistories(one, other) {
    const merged = new Map();
    for (const entry of [...one, ...other].sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0))) {
        const key = keyOf(entry);
        const present = merged.get(key);
        if (present?.kind === 'retraining' && present.started !== null)
            continue;
        merged.delete(key);
        merged.set(key, entry);
    }
    return [...merged.values()];
}
function keyOf(entry) {
    if (entry.kind === 'gap')
        return JSON.stringify([entry.kind, entry.time]);
    if (entry.kind !== 'check')
        return JSON.stringify([entry.kind, entry.monitor, entry.incident]);
    // At a terminal all runs have one name.
    const run = /^\d+$/.test(entry.run) ? entry.run : entry.time;
    return JSON.stringify([entry.kind, entry.monitor, run]);
}
function checksOf(entries, monitor) {
    return entries.filter((entry) => entry.kind === 'check' && entry.monitor === monitor);
}


/***/ }),

/***/ 66564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lu: () => (/* binding */ readHistory),
/* harmony export */   Vz: () => (/* binding */ changeHistory)
/* harmony export */ });
/* unused harmony export historyPath */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57296);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66720);
/* harmony import */ var _history_entries_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33353);






/** Writers that may come between reading and writing. */
const mostTries = 12;
/** The file with the history of all monitors of a pipeline. */
function historyPath(pipeline) {
    return `drift/${pipeline}.jsonl`;
}
/**
 * Changes the history of a pipeline's monitors. `change` sees all that was written before, and is asked again where
 * another run came in between, so what it decides it decides once for all.
 *
 * Where the repository cannot be written the history goes on in the cache, and what is there is put together with
 * the rest as soon as it can.
 * @param change gives all entries, with the new ones; null where nothing is to be changed.
 */
async function changeHistory(place, message, change) {
    const { platform, config } = place;
    const { sharedFiles, log } = platform;
    const path = historyPath(config.name);
    const cached = await readCached(place);
    let known = cached;
    try {
        for (let tries = 1; tries <= mostTries; tries++) {
            const { text, version } = await sharedFiles.read(path);
            const { entries, damaged } = (0,_history_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .parseHistory */ .i6)(text ?? '', new Date());
            if (damaged)
                log.warning('The history of drift checks cannot be read in part; its answers count as unknown.');
            known = cached.length === 0 ? entries : (0,_history_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .mergeHistories */ .dk)(entries, cached);
            const changed = change(known);
            if (changed === null)
                return { entries: known, durable: true, where: sharedFiles.place };
            if (await sharedFiles.replace(path, { text: (0,_history_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .historyText */ .u_)(changed), version, message })) {
                return { entries: changed, durable: true, where: sharedFiles.place };
            }
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(50 * tries * Math.random());
        }
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InfrastructureError */ .EN(`The file "${path}" was changed by others at each try.`, {
            hint: 'Run the job again.',
            retryable: true,
        });
    }
    catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InfrastructureError */ .EN))
            throw error;
        const where = `the cache alone, for seven days: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .describeError */ .Uc)(error).replaceAll('\n', ' ')}`;
        log.warning(`The history of drift checks is kept in ${where}`);
        const changed = change(known) ?? known;
        await writeCached(place, changed);
        return { entries: changed, durable: false, where };
    }
}
/** What the file says, with one request. @returns no entries where there is no file. */
async function readHistory({ platform, config, }) {
    const text = await platform.sharedFiles.readText(historyPath(config.name));
    return (0,_history_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .parseHistory */ .i6)(text ?? '', new Date()).entries;
}
async function readCached(place) {
    const { folder, prefix } = cachePlace(place);
    const found = await place.platform.cache.restore(folder, `${prefix}newest`, [prefix]);
    if (found === null)
        return [];
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'history.jsonl'), 'utf8').catch(() => '');
    return (0,_history_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .parseHistory */ .i6)(text, new Date()).entries;
}
async function writeCached(place, entries) {
    const { folder, prefix } = cachePlace(place);
    await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileAtomically */ .lo)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'history.jsonl'), (0,_history_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .historyText */ .u_)(entries));
    // Entries of the cache never change: each check writes a new one and reads the newest.
    await place.platform.cache.save(folder, `${prefix}${Date.now()}-${place.platform.run.runId}`, {
        supersedes: prefix,
    });
}
function cachePlace({ config, stateDirectory }) {
    // A name holds no "@", so that the history of "birds" is not that of "birds-north".
    return {
        folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(stateDirectory, 'drift-history', config.name),
        prefix: `mlops-drift-history-${config.name}@`,
    };
}


/***/ }),

/***/ 82388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ summariseIncident),
/* harmony export */   AO: () => (/* binding */ conditionDigest),
/* harmony export */   C2: () => (/* binding */ changeOf),
/* harmony export */   fC: () => (/* binding */ incidentAfter),
/* harmony export */   pF: () => (/* binding */ openIncident),
/* harmony export */   rI: () => (/* binding */ conditionOf),
/* harmony export */   sQ: () => (/* binding */ beginningOfCondition),
/* harmony export */   zw: () => (/* binding */ checksOfIncident)
/* harmony export */ });
/* harmony import */ var _base_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47163);
/* harmony import */ var _history_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33353);


/**
 * Checks over which a condition is taken together: a column that is near its threshold drifts on one day and not on
 * the next, and is no news on either.
 */
const steadyChecks = 3;
/** Sizes from which on drift is strong and severe; below it is moderate. */
const strongSize = 2;
const severeSize = 4;
/** The incident of a monitor that is going on; null if none is. A deployment of a retrained model ends it. */
function openIncident(entries, monitor) {
    const incident = (0,_history_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .checksOf */ .tg)(entries, monitor).at(-1)?.incident ?? null;
    if (incident === null)
        return null;
    const ended = entries.some((entry) => entry.kind === 'deployment' && entry.monitor === monitor && entry.incident === incident.id);
    return ended ? null : { id: incident.id, since: incident.since };
}
/**
 * The incident after a check. One begins with the alarm; it ends with a check that finds no drift while the alarm is
 * off, and what is unknown ends none.
 * @param open what `openIncident` said before.
 */
function incidentAfter(open, check) {
    if (open !== null)
        return check.alarm === 'false' && check.drifted === 'false' ? null : open;
    if (check.alarm !== 'true')
        return null;
    // At a terminal all runs have one name.
    return { id: /^\d+$/.test(check.run) ? check.run : check.time, since: check.time };
}
/** The checks of an incident, the oldest first. */
function checksOfIncident(entries, monitor, incident) {
    return (0,_history_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .checksOf */ .tg)(entries, monitor).filter((check) => check.incident?.id === incident);
}
/** @param checks of an incident, the oldest first, at least one. */
function conditionOf(checks) {
    const columns = new Set();
    let largest = 0;
    for (const check of checks.slice(-steadyChecks)) {
        for (const [name, { drifted, size }] of Object.entries(check.columns)) {
            if (drifted !== 'true')
                continue;
            columns.add(name);
            // A column that is gone, or holds something else, has no size.
            largest = Math.max(largest, size ?? severeSize);
        }
    }
    return {
        columns: [...columns].sort(),
        severity: largest >= severeSize ? 'severe' : largest >= strongSize ? 'strong' : 'moderate',
    };
}
/** @returns null where nothing changed. */
function changeOf(before, now) {
    const joined = now.columns.filter((name) => !before.columns.includes(name));
    const left = before.columns.filter((name) => !now.columns.includes(name));
    if (joined.length === 0 && left.length === 0 && before.severity === now.severity)
        return null;
    return { joined, left, from: before.severity, to: now.severity };
}
/** The first check from which on the condition was as it is after the last one. */
function beginningOfCondition(checks) {
    const now = conditionDigest(conditionOf(checks));
    let first = checks.length - 1;
    while (first > 0 && conditionDigest(conditionOf(checks.slice(0, first))) === now)
        first--;
    return checks[first];
}
/** Twelve digits that tell conditions apart. */
function conditionDigest({ columns, severity }) {
    return (0,_base_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(JSON.stringify([columns, severity])).slice(0, 12);
}
/** @returns null where the history knows nothing of the incident. */
function summariseIncident(entries, monitor, incident) {
    const checks = checksOfIncident(entries, monitor, incident);
    if (checks.length === 0)
        return null;
    const ofIncident = entries.filter((entry) => 'incident' in entry && entry.incident === incident && entry.monitor === monitor);
    const retraining = ofIncident.find((entry) => entry.kind === 'retraining');
    const deployment = ofIncident.find((entry) => entry.kind === 'deployment');
    const all = (0,_history_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .checksOf */ .tg)(entries, monitor);
    const after = all[all.indexOf(checks[checks.length - 1]) + 1];
    const largest = new Map();
    for (const { columns } of checks) {
        for (const [name, { drifted, size }] of Object.entries(columns)) {
            if (drifted !== 'true')
                continue;
            const known = largest.get(name);
            largest.set(name, size === null || known === null ? null : Math.max(known ?? 0, size));
        }
    }
    const order = (size) => size ?? Number.POSITIVE_INFINITY;
    return {
        since: checks[0].incident?.since ?? checks[0].time,
        until: deployment?.time ?? after?.time ?? null,
        checks: checks.length,
        columns: [...largest]
            .map(([name, size]) => ({ name, size }))
            .sort((a, b) => (order(a.size) === order(b.size) ? 0 : order(b.size) - order(a.size))),
        retraining: retraining
            ? { run: retraining.started, url: retraining.url, workflow: retraining.workflow }
            : null,
        version: deployment?.version ?? null,
    };
}


/***/ }),

/***/ 91367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ beginComment),
/* harmony export */   EM: () => (/* binding */ changeComment),
/* harmony export */   H6: () => (/* binding */ whatToDo),
/* harmony export */   K0: () => (/* binding */ conditionMarker),
/* harmony export */   O7: () => (/* binding */ driftMarker),
/* harmony export */   Rx: () => (/* binding */ endComment),
/* harmony export */   Yg: () => (/* binding */ incidentSection),
/* harmony export */   a5: () => (/* binding */ issueTextLimit),
/* harmony export */   cL: () => (/* binding */ endMarker),
/* harmony export */   fU: () => (/* binding */ formatTime),
/* harmony export */   w: () => (/* binding */ driftLabel)
/* harmony export */ });
/* unused harmony export listNames */
/* harmony import */ var _base_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47163);
/* harmony import */ var _report_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20089);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52739);
/* harmony import */ var _incident_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82388);




/** Label of the issues of monitors. */
const driftLabel = 'drift';
/** GitHub takes 65,536 characters; some are left for the marker and the stamp. */
const issueTextLimit = 58_000;
/** Columns that a sentence names. */
const mostNames = 10;
/** The marker of a monitor's issue. @param monitor the name of its artifact. */
function driftMarker(monitor) {
    const name = encodeURIComponent(monitor)
        .toLowerCase()
        .replaceAll('%', '.')
        .replaceAll(/[^a-z0-9.-]/g, '.');
    return `mlops-drift:${name.length <= 120 ? name : (0,_base_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(monitor)}`;
}
/** The marker of the comment that tells the end of an incident: whoever tells it, it is told once. */
function endMarker(monitor, incident) {
    return newsMarker(monitor, [incident, 'end']);
}
/** The marker of a comment on a condition, the n-th that an issue tells. */
function conditionMarker(monitor, incident, told, condition) {
    return newsMarker(monitor, [incident, String(told), (0,_incident_js__WEBPACK_IMPORTED_MODULE_2__/* .conditionDigest */ .AO)(condition)]);
}
function newsMarker(monitor, parts) {
    return `${driftMarker(monitor)}:${(0,_base_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(JSON.stringify(parts)).slice(0, 16)}`;
}
/** A time to the minute, for people. */
function formatTime(time) {
    return `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;
}
/** Names in a sentence; the rest are counted. */
function listNames(names) {
    const shown = names.slice(0, mostNames).join(', ');
    return names.length > mostNames ? `${shown} and ${names.length - mostNames} more` : shown;
}
/** What there is to be said of an incident in a report: since when, how bad, what is done about it. */
function incidentSection(entries, monitor, incident, more) {
    const checks = (0,_incident_js__WEBPACK_IMPORTED_MODULE_2__/* .checksOfIncident */ .zw)(entries, monitor, incident.id);
    const summary = (0,_incident_js__WEBPACK_IMPORTED_MODULE_2__/* .summariseIncident */ .$x)(entries, monitor, incident.id);
    const facts = [
        ['Since', formatTime(incident.since)],
        ['Checks since then', (0,_report_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(checks.length)],
    ];
    if (checks.length > 0)
        facts.push(['Severity', severityText((0,_incident_js__WEBPACK_IMPORTED_MODULE_2__/* .conditionOf */ .rI)(checks), checks)]);
    if (summary?.retraining)
        facts.push(['Retraining', retrainingText(summary.retraining)]);
    if (more.responsible !== null)
        facts.push(['Responsible', more.responsible]);
    if (more.snoozedUntil !== null)
        facts.push(['Snoozed until the end of', more.snoozedUntil]);
    const blocks = [{ kind: 'facts', facts }];
    if (summary?.retraining?.url) {
        blocks.push({ kind: 'link', text: 'The retraining', url: summary.retraining.url });
    }
    return { heading: 'This incident', blocks };
}
/** What people may do with the issue; for its body. */
function whatToDo() {
    return {
        heading: 'What you can do',
        folded: true,
        blocks: [
            {
                kind: 'text',
                text: 'A comment comes when a column joins or leaves, or when it gets better or worse; the text above is kept up to date without one. ' +
                    'The label "snooze-until:2026-12-24" keeps this issue silent until the end of that day (UTC). ' +
                    'Close it, and it stays closed until another column joins or the next incident begins. ' +
                    'It closes by itself when a check finds no drift any more, or when the retrained model is live.',
            },
        ],
    };
}
function severityText(condition, checks) {
    const last = Object.entries(checks[checks.length - 1].columns);
    const sizes = last.flatMap(([name, { drifted, size }]) => drifted === 'true' && size !== null ? [{ name, size }] : []);
    const [largest] = sizes.sort((a, b) => b.size - a.size);
    if (largest === undefined)
        return condition.severity;
    return `${condition.severity}: ${largest.name} has moved by ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(largest.size)} times what matters`;
}
function retrainingText({ run, workflow }) {
    return run === null || !/^\d+$/.test(run) ? `set off (${workflow})` : `run ${run} (${workflow})`;
}
/** The comment on what changed. */
function changeComment(change, condition, link) {
    const sentences = [];
    if (change.joined.length > 0)
        sentences.push(`Joined: ${listNames(change.joined)}.`);
    if (change.left.length > 0)
        sentences.push(`No longer: ${listNames(change.left)}.`);
    if (change.from !== change.to)
        sentences.push(`Severity: ${change.from} → ${change.to}.`);
    return newsComment({ title: 'The drift has changed', headline: sentences.join(' '), heading: 'Now' }, condition, link);
}
/** The comment that an incident begins where there is an issue already. */
function beginComment(headline, condition, link) {
    return newsComment({ title: 'Drift again', headline, heading: 'What has moved' }, condition, link);
}
function newsComment({ title, headline, heading }, { columns, severity }, link) {
    const facts = [
        ['Columns', listNames(columns) || 'none'],
        ['Severity', severity],
    ];
    const sections = [{ heading, blocks: [{ kind: 'facts', facts }] }, ...link];
    return (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMarkdown */ .G)({ title, status: 'fail', headline, sections }, { limit: issueTextLimit });
}
/** The comment that an incident is over: how long it took, which columns, which retraining. */
function endComment(entries, monitor, incident, { why, links }) {
    const summary = (0,_incident_js__WEBPACK_IMPORTED_MODULE_2__/* .summariseIncident */ .$x)(entries, monitor, incident);
    const sections = [];
    if (summary !== null)
        sections.push(...summarySections(summary));
    if (links.length > 0) {
        sections.push({ heading: 'Where', blocks: links.map((link) => ({ kind: 'link', ...link })) });
    }
    return (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMarkdown */ .G)({ title: 'The drift is over', status: 'pass', headline: why, sections }, { limit: issueTextLimit });
}
function summarySections(summary) {
    const { since, until, checks, columns, retraining, version } = summary;
    const facts = [['From', formatTime(since)]];
    if (until !== null) {
        facts.push(['To', formatTime(until)]);
        facts.push(['Took', (0,_report_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(Date.parse(until) - Date.parse(since))]);
    }
    facts.push(['Checks that belong to it', (0,_report_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(checks)]);
    facts.push(['Retraining', retraining === null ? 'none' : retrainingText(retraining)]);
    if (version !== null)
        facts.push(['Live since then', version]);
    const rows = columns
        .slice(0, 20)
        .map(({ name, size }) => [name, size === null ? 'gone or of another type' : (0,_report_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(size)]);
    return [
        {
            heading: 'Summary',
            blocks: [
                { kind: 'facts', facts },
                ...(retraining?.url ? [{ kind: 'link', text: 'The retraining', url: retraining.url }] : []),
                {
                    kind: 'table',
                    table: {
                        columns: [
                            { heading: 'Column' },
                            { heading: 'Largest effect, in multiples of what matters', align: 'right' },
                        ],
                        rows,
                        empty: 'No column of its own.',
                    },
                },
            ],
        },
    ];
}


/***/ })

};
