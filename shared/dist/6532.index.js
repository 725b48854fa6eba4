export const id = 6532;
export const ids = [6532];
export const modules = {

/***/ 14649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e$: () => (/* binding */ checkTarget),
  aG: () => (/* binding */ decideTask),
  Sz: () => (/* binding */ inferTask)
});

// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/base/nearest.js
var nearest = __webpack_require__(82889);
// EXTERNAL MODULE: ./build/shared/src/learners/tasks.js
var tasks = __webpack_require__(93978);
// EXTERNAL MODULE: ./build/shared/src/data/database.js + 1 modules
var data_database = __webpack_require__(98293);
;// CONCATENATED MODULE: ./build/shared/src/data/check-decisions.js


/** Actions whose rewards can be told apart at most: a model of each is trained several times. */
const mostActions = 1000;
/** An action of fewer rows is hardly known: what they earned is mostly chance. */
const fewRows = 20;
/** Below it, one row counts as more than a hundred. */
const smallPropensity = 0.01;
/** An action of fewer rows does not tell whether its propensities are right. */
const rowsToCheck = 30;
/** Standard errors from which propensities cannot be right: with a thousand actions chance reaches 5 in 1 of 2,000 logs. */
const mostErrors = 5;
/** Actions that a message names. */
const shownActions = 5;
/**
 * Checks the rows of a log of decisions (the view `labelled`): each needs an action, a number that it earned and the
 * probability that it was taken with.
 * @returns what the user should know, one sentence each.
 * @throws ConfigurationError naming column and key.
 */
async function checkDecisions(database, typed, { action, reward, propensity }) {
    for (const [key, name, types] of [
        ['data.reward', reward, ['integer', 'number', 'boolean']],
        ['data.propensity', propensity, ['integer', 'number']],
    ]) {
        const type = typed.find((column) => column.name === name)?.type;
        if (type !== undefined && types.includes(type))
            continue;
        throw new errors/* ConfigurationError */.j1(`The column "${name}" is of type ${type}, not a number.`, {
            location: { key, column: name },
            hint: 'Look for text among its values; data.missing says how a missing value is written.',
        });
    }
    const [a, r, p] = [action, reward, propensity].map(data_database/* quoteName */.AB);
    const [facts] = await database.rows(`SELECT count(*) AS rows, count(DISTINCT ${a}) AS actions,
       count(*) FILTER (WHERE ${a} IS NULL) AS without_action,
       count(*) FILTER (WHERE ${r} IS NULL) AS without_reward,
       count(*) FILTER (WHERE NOT coalesce(${p} > 0 AND ${p} <= 1, false)) AS outside,
       coalesce(min(${p}), 0)::DOUBLE AS least,
       count(*) FILTER (WHERE ${p} < ${smallPropensity}) AS small,
       count(*) FILTER (WHERE ${p} >= 1) AS certain
     FROM labelled`);
    refuseUnusable(facts, { action, reward, propensity });
    const warnings = [];
    const rare = await database.rows(`SELECT ${a}::VARCHAR AS action, count(*) AS rows FROM labelled GROUP BY ALL
     HAVING count(*) < ${fewRows} ORDER BY rows, action`);
    if (rare.length > 0) {
        const named = rare.slice(0, shownActions).map((each) => `"${each.action}" (${each.rows})`);
        const others = rare.length > shownActions ? ` and ${rare.length - shownActions} more` : '';
        warnings.push(`Of ${rare.length} of ${facts.actions} actions the log has fewer than ${fewRows} rows: ${named.join(', ')}${others}. What they earn is hardly known.`);
    }
    if (facts.small > 0) {
        warnings.push(`${facts.small} rows have a propensity below ${smallPropensity} (the least is ${Number(facts.least.toPrecision(3))}): each may count as more than ${1 / smallPropensity} rows, and intervals become wide.`);
    }
    warnings.push(...(await checkBalance(database, facts.rows, { action, reward, propensity })));
    if (facts.certain > 0) {
        warnings.push(`In ${facts.certain} of ${facts.rows} rows the action was certain (propensity 1): they do not tell what another one would have earned there. What a policy that takes another one there is worth cannot be computed.`);
    }
    return warnings;
}
/**
 * Whether propensities can be those of the actions: over all rows the mean of 1{action}/propensity is 1 for an action
 * that every row might have taken, and less for one that some could not (the arithmetic mean test of Li, Chen, Kleban
 * and Gupta 2015, "Counterfactual estimation and optimization of click metrics in search engines").
 */
async function checkBalance(database, rows, { action, propensity }) {
    const p = (0,data_database/* quoteName */.AB)(propensity);
    const sums = await database.rows(`SELECT ${(0,data_database/* quoteName */.AB)(action)}::VARCHAR AS action, sum(1 / ${p})::DOUBLE AS sum, sum(1 / (${p} * ${p}))::DOUBLE AS squares
     FROM labelled GROUP BY ALL HAVING count(*) >= ${rowsToCheck} ORDER BY action`);
    return sums.flatMap(({ action: name, sum, squares }) => {
        const mean = sum / rows;
        const error = Math.sqrt((squares / rows - mean ** 2) / rows);
        if (Math.abs(mean - 1) <= mostErrors * error)
            return [];
        const reading = mean > 1
            ? 'they are too small'
            : 'they are too large, or some contexts could not have this action at all';
        return [
            `The propensities of "${name}" do not fit how often it was taken: by them there should be ${mean.toPrecision(3)} times as many rows; ${reading}. Estimates that rest on them are wrong.`,
        ];
    });
}
function refuseUnusable(facts, { action, reward, propensity }) {
    const refuse = (bad, column, key, lack, hint) => {
        if (bad === 0)
            return;
        throw new errors/* ConfigurationError */.j1(`${bad} of ${facts.rows} rows have no ${lack} in "${column}".`, {
            location: { key, column },
            hint,
        });
    };
    refuse(facts.without_action, action, 'data.action', 'action', 'Each row is a decision that was taken; leave others out with data.query.');
    refuse(facts.without_reward, reward, 'data.reward', 'finite number', 'Write the reward of decisions that earned nothing as 0, or leave rows whose reward is not known yet out with data.query.');
    refuse(facts.outside, propensity, 'data.propensity', 'probability above 0 and up to 1', 'It is the probability with which the policy that was running then took this action in this context.');
    if (facts.actions < 2) {
        throw new errors/* ConfigurationError */.j1('The log has one action only: there is nothing to choose.', {
            location: { key: 'data.action', column: action },
            hint: 'Log decisions between two actions at least.',
        });
    }
    if (facts.actions > mostActions) {
        throw new errors/* ConfigurationError */.j1(`The log has ${facts.actions} actions.`, {
            location: { key: 'data.action', column: action },
            hint: `At most ${mostActions} can be learned; is it the right column?`,
        });
    }
    if (facts.certain === facts.rows) {
        throw new errors/* ConfigurationError */.j1('Every action was certain (propensity 1): the log tells of no other one.', {
            location: { key: 'data.propensity', column: propensity },
            hint: 'Let some chance decide, for example another action in 5 % of the decisions, and log its probability.',
        });
    }
}

// EXTERNAL MODULE: ./build/shared/src/data/logged-columns.js
var logged_columns = __webpack_require__(16112);
;// CONCATENATED MODULE: ./build/shared/src/data/check-target.js






/**
 * The task: as configured, else by the target's values.
 * @throws ConfigurationError if a configured column is not there, or is used for two things.
 */
async function decideTask(database, { data, task, log }, columns) {
    const names = columns.map(({ name }) => name);
    const check = (name, key) => {
        if (names.includes(name))
            return;
        throw new errors/* ConfigurationError */.j1(`The data has no column "${name}".`, {
            location: { key, column: name },
            hint: (0,nearest/* suggestName */.S)(name, names),
        });
    };
    if (data.target === undefined && (task === undefined || tasks/* taskFacts */.Xi[task].target === 'required')) {
        throw new errors/* ConfigurationError */.j1('No target column is configured.', {
            location: { key: 'data.target' },
            hint: `Set data.target to the column to predict: ${names.slice(0, 10).join(', ')}; or "task" to clustering or anomaly, which need none.`,
        });
    }
    if (data.target !== undefined)
        check(data.target, 'data.target');
    if (data.weight !== undefined)
        check(data.weight, 'data.weight');
    for (const name of data.id ?? [])
        check(name, 'data.id');
    const logged = (0,logged_columns/* loggedColumns */.se)(data, task);
    if (logged !== null) {
        for (const role of logged_columns/* loggedRoles */.cl)
            check(logged[role], `data.${role}`);
        if (data.target !== undefined) {
            throw new errors/* ConfigurationError */.j1('Logged decisions have no target: what is learned is what to do.', {
                location: { key: 'data.target', column: data.target },
                hint: 'Leave data.target out; what a decision earned is data.reward.',
            });
        }
    }
    const ofLog = logged === null ? [] : logged_columns/* loggedRoles */.cl.map((role) => logged[role]);
    const used = [data.target, data.weight, ...ofLog, ...(data.id ?? [])].filter((name) => name !== undefined);
    const twice = used.find((name, index) => used.indexOf(name) !== index);
    if (twice !== undefined) {
        const role = logged_columns/* loggedRoles */.cl.findLast((each) => logged?.[each] === twice) ?? 'weight';
        throw new errors/* ConfigurationError */.j1(`The column "${twice}" is used for two things.`, {
            location: { key: data.id?.includes(twice) ? 'data.id' : `data.${role}`, column: twice },
            hint: logged === null
                ? 'Target, weight and id are different columns.'
                : 'Action, reward, propensity, weight and id are different columns.',
        });
    }
    if (task !== undefined)
        return task;
    const inferred = await inferTask(database, 'selected', columns.find(({ name }) => name === data.target));
    log.info(`The task is ${inferred}, by the type of "${data.target}"; "task" in mlops.yml says it outright.`);
    return inferred;
}
/** The task by a target's values: classification for text, truth values and numbers of two kinds, else regression. */
async function inferTask(database, table, { name, type }) {
    if (type === 'text' || type === 'boolean')
        return 'classification';
    if (type !== 'integer' && type !== 'number')
        return 'regression';
    const [{ labels }] = await database.rows(`SELECT count(DISTINCT ${(0,data_database/* quoteName */.AB)(name)}) AS labels FROM ${(0,data_database/* quoteName */.AB)(table)}`);
    return labels <= 2 ? 'classification' : 'regression';
}
/**
 * Checks target, positive label, logged decisions, weights and identities against the labelled rows (the view
 * `labelled`).
 * @returns what the user should know, one sentence each.
 * @throws ConfigurationError naming column and key.
 */
async function checkTarget(database, typed, task, data) {
    if (data.target !== undefined)
        await checkAnswers(database, typed, task, data);
    if (data.weight !== undefined)
        await checkWeights(database, data.weight, typed);
    if (data.id !== undefined)
        await checkIds(database, data.id);
    const logged = (0,logged_columns/* loggedColumns */.se)(data, task);
    return logged === null ? [] : checkDecisions(database, typed, logged);
}
async function checkAnswers(database, typed, task, data) {
    const target = (0,data_database/* quoteName */.AB)(data.target);
    const location = { key: 'data.target', column: data.target };
    const [facts] = await database.rows(`SELECT count(${target}) AS rows, count(DISTINCT ${target}) AS labels FROM labelled`);
    if (facts.rows === 0) {
        throw new errors/* ConfigurationError */.j1(`The target column "${data.target}" has no value in any row.`, {
            location,
            hint: 'Choose another target, or a source that holds it.',
        });
    }
    if (facts.labels === 1) {
        throw new errors/* ConfigurationError */.j1(`The target column "${data.target}" has one value in all rows.`, {
            location,
            hint: task === 'classification'
                ? 'A classifier needs rows of two classes at least.'
                : tasks/* taskFacts */.Xi[task].target === 'optional'
                    ? 'There is nothing to compare with: leave data.target out.'
                    : 'There is nothing to learn.',
        });
    }
    if (task === 'classification' && facts.labels > 1000) {
        throw new errors/* ConfigurationError */.j1(`The target column "${data.target}" has ${facts.labels} classes.`, {
            location,
            hint: 'At most 1,000 classes can be learned; for a number to predict set "task: regression".',
        });
    }
    const targetType = typed.find(({ name }) => name === data.target)?.type;
    if (task === 'regression' && targetType !== 'integer' && targetType !== 'number') {
        throw new errors/* ConfigurationError */.j1(`The target column "${data.target}" is of type ${targetType}, not a number.`, {
            location,
            hint: 'Regression needs a number; for labels set "task: classification".',
        });
    }
    if (data.positive !== undefined)
        await checkPositive(database, task, data);
    else if (task === 'anomaly' && facts.labels > 2) {
        throw new errors/* ConfigurationError */.j1(`"${data.target}" has ${facts.labels} labels; which one is anomalous?`, {
            location: { key: 'data.positive', column: data.target },
            hint: 'Set data.positive to the label of anomalous rows; all others count as normal.',
        });
    }
}
async function checkIds(database, id) {
    const [{ bad }] = await database.rows(`SELECT count(*) AS bad FROM labelled WHERE coalesce(${id.map(data_database/* quoteName */.AB).join(', ')}) IS NULL`);
    if (bad === 0)
        return;
    const names = id.map((name) => `"${name}"`).join(', ');
    throw new errors/* ConfigurationError */.j1(`${bad} rows have no value in ${names}, so that nothing identifies them.`, {
        location: { key: 'data.id', column: id[0] },
        hint: 'Name columns that every row has, or leave out data.id and the rows that lack it.',
    });
}
async function checkPositive(database, task, data) {
    const labels = await database.rows(`SELECT DISTINCT ${(0,data_database/* quoteName */.AB)(data.target)}::VARCHAR AS label FROM labelled
     WHERE ${(0,data_database/* quoteName */.AB)(data.target)} IS NOT NULL ORDER BY label LIMIT 1001`);
    const names = labels.map(({ label }) => label);
    const fits = names.length === 2 || task === 'anomaly';
    if (fits && names.includes(data.positive))
        return;
    throw new errors/* ConfigurationError */.j1(fits
        ? `data.positive is "${data.positive}", which is no label of "${data.target}".`
        : `data.positive is for two classes; "${data.target}" has ${names.length > 1000 ? 'more' : names.length}.`, {
        location: { key: 'data.positive', column: data.target },
        hint: (0,nearest/* suggestName */.S)(data.positive, names),
    });
}
async function checkWeights(database, weight, typed) {
    const column = typed.find(({ name }) => name === weight);
    const location = { key: 'data.weight', column: weight };
    if (column?.type !== 'integer' && column?.type !== 'number') {
        throw new errors/* ConfigurationError */.j1(`The weight column "${weight}" is of type ${column?.type}, not a number.`, {
            location,
            hint: 'Name a column with a positive number in every row.',
        });
    }
    const [{ bad }] = await database.rows(`SELECT count(*) AS bad FROM labelled WHERE coalesce(${(0,data_database/* quoteName */.AB)(weight)}, -1) <= 0`);
    if (bad > 0) {
        throw new errors/* ConfigurationError */.j1(`${bad} rows have no weight above zero in "${weight}".`, {
            location,
            hint: 'Every row needs a positive weight; leave rows out with data.query.',
        });
    }
}


/***/ }),

/***/ 71351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ countFigures),
/* harmony export */   m: () => (/* binding */ columnValue)
/* harmony export */ });
/* harmony import */ var _database_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98293);

/** Columns of one query; more make planning slower, not counting. */
const columnsAtOnce = 50;
/**
 * Computes figures of many columns. Every column is read once, with all that is counted of it, in a branch of its own
 * of one query: columns are stored apart, and narrow branches are several times faster than one wide aggregation.
 */
async function countFigures(database, source, requests) {
    const counted = [];
    for (let start = 0; start < requests.length; start += columnsAtOnce) {
        const batch = requests.slice(start, start + columnsAtOnce);
        const branches = batch.map((request, index) => `SELECT ${index} AS place, ${branch(source, request)}`);
        const rows = await database.rows(branches.join('\nUNION ALL '));
        rows.sort((a, b) => a.place - b.place);
        counted.push(...rows.map(({ figures: [present, ...figures] }) => ({ present: present ?? 0, figures })));
    }
    return counted;
}
function branch(source, { column, figures }) {
    // What is listed is looked at once a value and not once a row.
    const isListed = source.listed.has(column.name);
    const relation = isListed
        ? `(SELECT ${columnValue(column)} AS v, count(*) AS n FROM ${(0,_database_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(source.table)} GROUP BY ${(0,_database_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(column.name)})`
        : `(SELECT ${columnValue(column)} AS v FROM ${(0,_database_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(source.table)})`;
    const conditions = figures.flatMap((figure, index) => figure.kind === 'rows' ? [`(${figure.where}) AS c${index}`] : []);
    const rowsWhere = (condition) => isListed ? `coalesce(sum(n) FILTER (WHERE ${condition}), 0)` : `count(*) FILTER (WHERE ${condition})`;
    const aggregateOf = (figure, index) => {
        if (figure.kind === 'rows')
            return rowsWhere(`c${index}`);
        if (figure.kind === 'mean')
            return 'avg(v::DOUBLE)';
        return isListed ? 'count(v)' : 'count(DISTINCT v)';
    };
    const list = [rowsWhere('v IS NOT NULL'), ...figures.map(aggregateOf)].map((aggregate) => `(${aggregate})::DOUBLE`);
    // Conditions are columns of their own: a join may not stand in a filter of an aggregate.
    return `[${list.join(', ')}] AS figures FROM
    (SELECT ${['v', ...(isListed ? ['n'] : []), ...conditions].join(', ')} FROM ${relation})`;
}
/** SQL of a column's values as expectations see them. */
function columnValue({ name, type }) {
    if (type === 'text')
        return `${(0,_database_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(name)}::VARCHAR`;
    return type === 'boolean' ? `${(0,_database_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(name)}::BOOLEAN` : (0,_database_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(name);
}


/***/ }),

/***/ 18881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ez: () => (/* binding */ findRepeated),
/* harmony export */   Iv: () => (/* binding */ masked),
/* harmony export */   J2: () => (/* binding */ mostExamples),
/* harmony export */   pW: () => (/* binding */ findExamples),
/* harmony export */   vI: () => (/* binding */ shortened)
/* harmony export */ });
/* harmony import */ var _database_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98293);
/* harmony import */ var _count_figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71351);


/** Rows shown of each violated expectation. */
const mostExamples = 5;
/** Characters shown of a value. */
const longestValue = 80;
/** What stands in place of a value that is never shown. */
const masked = '***';
/**
 * Rows that violate an expectation: the value and what identifies the row or, where nothing does, the value and how
 * many rows have it. The same rows for the same data.
 * @returns null where nothing could be shown of them.
 */
async function findExamples(context, column, examples) {
    const { table, sensitive } = context;
    const value = { name: column.name, sql: 'v', sensitive: column.sensitive };
    const others = context.identify.filter((name) => name !== column.name);
    const identity = others.map((name, index) => ({ name, sql: `i${index}`, sensitive: sensitive.has(name) }));
    const shown = examples.kind === 'missing' ? identity : [value, ...identity];
    const ids = others.map((name, index) => `${(0,_database_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(name)}::VARCHAR AS i${index}`);
    const relation = `(SELECT ${[`${(0,_count_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .columnValue */ .m)(column)} AS v`, ...ids].join(', ')} FROM ${(0,_database_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(table)})`;
    if (examples.kind === 'missing') {
        return readExamples(context, shown, `FROM ${relation} WHERE v IS NULL`, []);
    }
    const rows = `FROM ${relation} WHERE ${examples.kind === 'rows' ? examples.where : 'v IS NOT NULL'}`;
    if (examples.kind === 'rows' && identity.length > 0) {
        return readExamples(context, shown, rows, [examples.first === 'largest' ? 'v DESC' : 'v']);
    }
    const order = {
        smallest: ['v'],
        largest: ['v DESC'],
        'most frequent': ['n DESC', 'v'],
    }[examples.kind === 'rows' ? examples.first : 'most frequent'];
    const having = examples.kind === 'repeated' ? 'HAVING count(*) > 1' : '';
    const counted = `FROM (SELECT v, count(*) AS n ${rows} GROUP BY v ${having})`;
    return readExamples(context, [value, { name: 'rows', sql: 'n', sensitive: false }], counted, order);
}
/** Values of several columns that appear together more than once, and how often. */
async function findRepeated(context, columns) {
    const shown = columns.map(({ name }, index) => ({ name, sql: `i${index}`, sensitive: context.sensitive.has(name) }));
    const values = columns.map(({ name }, index) => `${(0,_database_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(name)}::VARCHAR AS i${index}`);
    const present = columns.map(({ name }) => `${(0,_database_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(name)} IS NOT NULL`);
    const counted = `FROM (SELECT ${values.join(', ')}, count(*) AS n FROM ${(0,_database_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(context.table)}
    WHERE ${present.join(' AND ')} GROUP BY ALL HAVING count(*) > 1)`;
    return readExamples(context, [...shown, { name: 'rows', sql: 'n', sensitive: false }], counted, ['n DESC']);
}
async function readExamples({ database }, shown, from, order) {
    const counts = ({ sql }) => sql === 'n';
    if (shown.every((column) => column.sensitive || counts(column)))
        return null;
    // Sensitive values are left out of the order as well: it would tell which is the larger.
    const byColumns = shown.filter(({ sensitive }) => !sensitive).map(({ sql }) => sql);
    const isOpen = shown.every(({ sensitive }) => !sensitive);
    const orderBy = [...(isOpen ? order : []), ...byColumns].join(', ');
    const cells = shown.map(({ sql, sensitive }) => sensitive ? `'${masked}'` : `${shortened(`${sql}::VARCHAR`)}`);
    const rows = await database.rows(`SELECT [${cells.join(', ')}] AS cells FROM (SELECT * ${from} ORDER BY ${orderBy} LIMIT ${mostExamples})
     ORDER BY ${orderBy}`);
    return { columns: shown.map(({ name }) => name), rows: rows.map(({ cells }) => cells) };
}
/** SQL of the start of a text. */
function shortened(text) {
    return `CASE WHEN length(${text}) > ${longestValue} THEN left(${text}, ${longestValue - 1}) || '…' ELSE ${text} END`;
}


/***/ }),

/***/ 92322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ referencedSources)
/* harmony export */ });
/* harmony import */ var _config_expectation_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85892);

/** The sources that foreign keys name, to be loaded before the expectations are checked. */
function referencedSources(expectations) {
    return (0,_config_expectation_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .columnExpectations */ .M9)(expectations).flatMap(([column, { references }]) => references === undefined
        ? []
        : [
            {
                column,
                source: references.source,
                sourceColumn: references.column,
                key: `data.expect.${column}.references.source`,
            },
        ]);
}


/***/ }),

/***/ 61227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OP: () => (/* binding */ figureText),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   WM: () => (/* binding */ rowsOfShare),
/* harmony export */   _Y: () => (/* binding */ judgedByRows),
/* harmony export */   g$: () => (/* binding */ judged),
/* harmony export */   lq: () => (/* binding */ rangeText)
/* harmony export */ });
/** A judgement that is not about single rows. */
function judged(held, found) {
    return { held, violations: null, share: null, found };
}
/**
 * A judgement by the number of rows that violate.
 * @param among how many rows it speaks of, and what they are called.
 * @param mostly the share of them that must not violate.
 */
function judgedByRows(violations, among, mostly) {
    const { count, called } = among;
    return {
        held: count - violations >= rowsOfShare(mostly, count, Math.ceil),
        violations,
        share: count === 0 ? 0 : violations / count,
        found: `${violations} of ${count} ${called}`,
    };
}
/** A share of a number of rows as a number of rows. The product is rounded first: 0.07 · 100 is 7.000000000000001. */
function rowsOfShare(share, rows, round) {
    return round(Number((share * rows).toPrecision(12)));
}
/** Whether a number lies within a range; never true of what is no finite number. */
function isWithin(value, { min, max }) {
    return Number.isFinite(value) && (min === undefined || value >= min) && (max === undefined || value <= max);
}
/** A range as it is configured. */
function rangeText({ min, max }) {
    const ends = [min === undefined ? [] : `min: ${min}`, max === undefined ? [] : `max: ${max}`].flat();
    return `{ ${ends.join(', ')} }`;
}
/** A figure found in the data with six digits. */
function figureText(value) {
    return String(Number(value.toPrecision(6)));
}


/***/ }),

/***/ 68499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K8: () => (/* binding */ isTime),
/* harmony export */   aM: () => (/* binding */ momentLiteral),
/* harmony export */   kf: () => (/* binding */ isNumeric),
/* harmony export */   r9: () => (/* binding */ compareNumber)
/* harmony export */ });
/* harmony import */ var _database_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98293);

function isNumeric(type) {
    return type === 'integer' || type === 'number';
}
function isTime(type) {
    return type === 'date' || type === 'timestamp';
}
/** SQL that compares a column's values `v` with a number. Whole numbers are compared exactly. */
function compareNumber(type, operator, bound) {
    return type === 'integer' && Number.isSafeInteger(bound)
        ? `v ${operator} ${bound}::BIGINT`
        : `v::DOUBLE ${operator} ${bound}::DOUBLE`;
}
/** A moment in SQL. @param milliseconds since 1970 UTC, of a year of four digits. */
function momentLiteral(milliseconds) {
    return `${(0,_database_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteText */ .ol)(new Date(milliseconds).toISOString().replace('T', ' ').replace('Z', ''))}::TIMESTAMP`;
}


/***/ }),

/***/ 89908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ freshness),
/* harmony export */   d: () => (/* binding */ judgeFreshness)
/* harmony export */ });
/* harmony import */ var _database_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98293);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61227);
/* harmony import */ var _sql_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68499);



const key = 'data.expect.table.freshness';
const hour = 3_600_000;
const units = { s: 1000, m: 60_000, h: hour, d: 24 * hour, w: 7 * 24 * hour };
/** A newest value may lie so far ahead: a date without a zone may belong to a zone that is ahead. Milliseconds. */
const mostAhead = 24 * hour;
/** `table.freshness`: how old the newest value of a column may be. A date is its first moment, in UTC. */
const freshness = {
    findMistakes: async ({ column: name }, { columns, sensitive }, mistakes) => {
        const column = mistakes.columnOf(name, columns, key);
        if (column === undefined)
            return;
        if (!(0,_sql_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isTime */ .K8)(column.type)) {
            mistakes.add({
                key,
                column: name,
                message: `data.expect.table.freshness needs dates or moments, but the column "${name}" is of type ${column.type}.`,
                hint: 'Name another column, or convert it in data.query.',
            });
        }
        if (sensitive.has(name)) {
            mistakes.add({
                key,
                column: name,
                message: `data.expect.table.freshness would show the newest value of "${name}", which data.sensitive names.`,
                hint: 'Name another column.',
            });
        }
    },
    check: async (expected, { database, table, now }) => {
        const name = (0,_database_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(expected.column);
        const [{ newest }] = await database.rows(`SELECT epoch_ms(max(${name})::TIMESTAMP) AS newest FROM ${(0,_database_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(table)}`);
        const result = {
            subject: 'table',
            expectation: `freshness: { column: ${expected.column}, max-age: ${expected['max-age']} }`,
            ...(0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .judged */ .g$)(false, ''),
            examples: null,
            freshness: {
                newest: newest === null ? null : new Date(newest).toISOString(),
                maxAge: milliseconds(expected['max-age']),
            },
        };
        return [judgeFreshness(result, now)];
    },
};
/**
 * Judges freshness at a time, which may be later than when the data was read: a result that was kept gets older. Every
 * other result is given back as it is.
 */
function judgeFreshness(result, now) {
    if (result.freshness === undefined)
        return result;
    const { newest, maxAge } = result.freshness;
    if (newest === null)
        return { ...result, ...(0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .judged */ .g$)(false, 'no values') };
    const age = now.getTime() - Date.parse(newest);
    // A slip such as the year 2099 would make the data look fresh for ever.
    if (age < -mostAhead)
        return { ...result, ...(0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .judged */ .g$)(false, `newest ${newest}, which is in the future`) };
    return { ...result, ...(0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .judged */ .g$)(age <= maxAge, `newest ${newest}, ${ageText(Math.max(0, age))} old`) };
}
function milliseconds(text) {
    return Number.parseFloat(text) * units[text.at(-1)];
}
function ageText(age) {
    const [unit, size] = age < 2 * 24 * hour ? ['hours', hour] : ['days', 24 * hour];
    return `${(age / Number(size)).toFixed(1)} ${unit}`;
}


/***/ }),

/***/ 61997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ leakageWarnings),
  b: () => (/* binding */ measureLeakage)
});

;// CONCATENATED MODULE: ./build/shared/src/data/coincidence-chance.js
/** Rows that the chance is estimated from. */
const mostRows = 5_000;
/** Columns that are looked at; all others are taken to be equal always, so that the chance is not understated. */
const mostColumns = 40;
/**
 * The chance that two rows which have nothing to do with each other coincide in all columns, estimated from rows of
 * which no two coincide, so that copies do not count as chance. Columns may depend on each other in pairs: each is taken
 * as likely to be equal as it is where the column that tells most of it is (the approximation by a tree of C. Chow and
 * C. Liu, 1968, made greedily). That one of n rows coincides is 1 − exp(−n · chance), which is too much rather than too
 * little where some rows are common.
 * @param relation SQL for a FROM clause.
 * @param hashes SQL (UBIGINT) of each column's hash, which must not be the same for equal values of two columns if one
 *   may differ.
 * @param options.oneMayDiffer whether rows coincide as well that differ in one column, whichever it is.
 */
async function coincidenceChance(database, relation, hashes, { oneMayDiffer = false } = {}) {
    const columns = hashes.map((hash, index) => `(${hash} >> 1)::BIGINT AS c${index}`);
    const codes = hashes.map(() => new Int32Array(mostRows));
    const known = hashes.map(() => new Map());
    const coincides = oneMayDiffer ? coincidesButForOne(hashes.length) : () => false;
    let rows = 0;
    const distinct = `SELECT ${columns.join(', ')} FROM ${relation} GROUP BY ALL ORDER BY ALL LIMIT ${mostRows}`;
    for await (const chunk of database.chunks(distinct)) {
        const values = codes.map((_, column) => chunk.longs(column));
        for (let row = 0; row < chunk.rows; row++) {
            if (coincides(values, row))
                continue;
            for (const [column, code] of codes.entries())
                code[rows] = codeOf(known[column], values[column][row]);
            rows++;
        }
    }
    if (rows < 2)
        return chanceOf(1);
    const bySpecificity = codes
        .map((values, index) => ({ values: values.subarray(0, rows), distinct: known[index].size }))
        .sort((a, b) => b.distinct - a.distinct)
        .slice(0, mostColumns);
    const pairs = bySpecificity.map(({ values }) => equalPairs(values, null));
    const factors = bySpecificity.map(({ values }, index) => {
        let factor = pairs[index] / ((rows * (rows - 1)) / 2);
        for (let before = 0; before < index; before++) {
            if (pairs[before] === 0)
                continue;
            const given = equalPairs(values, bySpecificity[before].values) / pairs[before];
            if (given > factor)
                factor = given;
        }
        return factor;
    });
    if (!oneMayDiffer)
        return chanceOf(product(factors));
    const omitted = factors.map((_, omit) => product(factors.filter((_, index) => index !== omit)));
    return chanceOf(omitted.reduce((sum, chance) => sum + chance, 0));
}
/** Whether a row is equal to one that was asked for before, in all columns but one at most. */
function coincidesButForOne(columns) {
    const seen = Array.from({ length: columns }, () => new Set());
    return (values, row) => {
        let total = 0n;
        for (const column of values)
            total ^= column[row];
        const found = values.some((column, index) => seen[index].has(total ^ column[row]));
        if (!found)
            for (const [index, column] of values.entries())
                seen[index].add(total ^ column[row]);
        return found;
    };
}
/** @param chance of one pair of rows. */
function chanceOf(chance) {
    return { among: (rows) => 1 - Math.exp(-rows * chance) };
}
function product(factors) {
    return factors.reduce((sum, factor) => sum * factor, 1);
}
function codeOf(known, value) {
    const code = known.get(value) ?? known.size;
    if (code === known.size)
        known.set(value, code);
    return code;
}
/** Pairs of rows with equal values in a column, and in another one as well. */
function equalPairs(values, others) {
    const counts = new Map();
    let pairs = 0;
    for (let row = 0; row < values.length; row++) {
        // Both codes are below `mostRows`.
        const key = others === null ? values[row] : values[row] * mostRows + others[row];
        const count = counts.get(key) ?? 0;
        pairs += count;
        counts.set(key, count + 1);
    }
    return pairs;
}

// EXTERNAL MODULE: ./build/shared/src/data/database.js + 1 modules
var data_database = __webpack_require__(98293);
// EXTERNAL MODULE: ./build/shared/src/data/splits.js
var splits = __webpack_require__(51385);
;// CONCATENATED MODULE: ./build/shared/src/data/leakage.js



/** Rows that are taken to stand for a side where all of them would cost too much. */
const sampledRows = 10_000;
/** Test rows that near-identical ones are looked for of. */
const nearRows = 2_000;
/** Training cells that are looked at for near-identical rows: 150,000 rows of five columns. */
const comparedCells = 750_000;
/** With fewer columns, all but one are too few to say that a row is nearly another. */
const fewestColumns = 3;
/** A share of the test rows from which a score says little about new rows; Deepchecks warns from the same. */
const mostShared = 0.05;
/** Chance may be estimated wrong by this factor: rows that coincide by chance are then this many times as many. */
const chanceFactor = 2;
/**
 * A row that is nearly the same as more rows than this is no copy of one: few columns, or columns that follow from others,
 * make all rows alike. The chance above does not know the latter, as it looks at columns in pairs.
 */
const mostTwins = 20;
/**
 * Measures what the sides of a table have in common. Rows are compared by 64-bit hashes of their features, so that two
 * different rows are taken for equal once in 10^19 comparisons.
 * @param table a table (no view) whose rows have the number of their side in the column `mlops_side`.
 * @param columns the features alone: without id, weight and target.
 * @param options.target the column whose labels may conflict; null where there is none.
 */
async function measureLeakage(database, table, columns, { target }) {
    const rows = await countSides(database, table);
    const whole = `hash(${columns.map(({ name }) => (0,data_database/* quoteName */.AB)(name)).join(', ')})`;
    const label = target === null ? '0' : `hash(${(0,data_database/* quoteName */.AB)(target)})`;
    const trainStep = stepFor(rows.train, sampledRows);
    const sampled = `${(0,data_database/* quoteName */.AB)(table)} WHERE ${splits/* sideColumn */.Ow} = ${splits/* sideNumbers */.Ux.train} AND rowid % ${trainStep} = 0`;
    const probe = `SELECT ${whole} AS h, ${label} AS label, ${splits/* sideColumn */.Ow} AS side, rowid AS row`;
    await database.run(`CREATE OR REPLACE TEMP TABLE leakage_probes AS ${probe} FROM ${(0,data_database/* quoteName */.AB)(table)}
    WHERE ${splits/* sideColumn */.Ow} IN (${splits/* sideNumbers */.Ux.validation}, ${splits/* sideNumbers */.Ux.test})`);
    await database.run(`INSERT INTO leakage_probes ${probe} FROM ${sampled}`);
    await database.run(`CREATE OR REPLACE TEMP TABLE leakage_twins AS
    SELECT h, count(*) AS twins, min(label) AS first, max(label) AS last
    FROM (SELECT ${whole} AS h, ${label} AS label FROM ${(0,data_database/* quoteName */.AB)(table)}
      WHERE ${splits/* sideColumn */.Ow} = ${splits/* sideNumbers */.Ux.train})
    WHERE h IN (SELECT h FROM leakage_probes) GROUP BY h`);
    const counted = await database.rows(`SELECT side, count(*) AS rows, count(*) FILTER (twins > CASE side WHEN ${splits/* sideNumbers */.Ux.train} THEN 1 ELSE 0 END) AS found,
       count(*) FILTER (first <> label OR last <> label) AS conflicting
     FROM leakage_probes LEFT JOIN leakage_twins USING (h) GROUP BY side`);
    const side = (number) => counted.find((row) => row.side === number) ?? { rows: 0, found: 0, conflicting: 0 };
    const identicalOf = ({ rows: all, found, conflicting }) => ({
        ...sharedRows(all, found),
        conflicting,
    });
    const within = side(splits/* sideNumbers */.Ux.train);
    const exact = columns.map(({ name }) => `hash(${(0,data_database/* quoteName */.AB)(name)})`);
    const result = {
        identical: {
            validation: identicalOf(side(splits/* sideNumbers */.Ux.validation)),
            test: identicalOf(side(splits/* sideNumbers */.Ux.test)),
            withinTrain: sharedRows(within.rows, within.found),
            byChance: (await coincidenceChance(database, sampled, exact)).among(rows.train),
        },
        nearIdentical: await measureNear(database, table, columns, rows.train),
    };
    await database.run('DROP TABLE leakage_probes; DROP TABLE leakage_twins');
    return result;
}
/**
 * What a reader should know of a result, one sentence each: where more than 5 % of the test rows stand in train and
 * chance does not explain it.
 */
function leakageWarnings({ identical, nearIdentical }) {
    const warnings = [];
    const { test, withinTrain, byChance } = identical;
    if (matters(test.share, byChance)) {
        const where = test.share > chanceFactor * withinTrain.share
            ? `Training rows repeat each other less often (${percent(withinTrain.share)}), so rows were put on both sides.`
            : `Training rows repeat each other as often (${percent(withinTrain.share)}): the source has rows several times.`;
        warnings.push(`${test.found} test rows (${percent(test.share)}) have the same features as a training row, ` +
            `${test.conflicting} of them with another label; by chance it would be ${percent(byChance)}. ${where} ` +
            'A model looks better on them than it is. Remove repeated rows with data.query (SELECT DISTINCT), or ' +
            'name what belongs together with data.split.by: { group: column }.');
    }
    if (nearIdentical !== null &&
        nearIdentical.usualTwins <= mostTwins &&
        matters(nearIdentical.test.share, nearIdentical.byChance)) {
        warnings.push(`${percent(nearIdentical.test.share)} of ${nearIdentical.test.rows} test rows that were looked at are nearly the same as a ` +
            `training row: they differ in one feature at most; by chance it would be ${percent(nearIdentical.byChance)}. ` +
            'Rows that belong together are kept on one side by data.split.by: { group: column }.');
    }
    return warnings;
}
function matters(share, byChance) {
    // Of n times as many chances to coincide a row must miss each.
    return share - byChance > mostShared && share > 1 - (1 - byChance) ** chanceFactor;
}
function percent(share) {
    return `${Number((100 * share).toPrecision(2))} %`;
}
async function countSides(database, table) {
    const counts = await database.rows(`SELECT ${splits/* sideColumn */.Ow} AS side, count(*) AS rows FROM ${(0,data_database/* quoteName */.AB)(table)} GROUP BY ALL`);
    const rowsOf = (number) => counts.find(({ side }) => side === number)?.rows ?? 0;
    return { train: rowsOf(splits/* sideNumbers */.Ux.train), test: rowsOf(splits/* sideNumbers */.Ux.test) };
}
function sharedRows(rows, found) {
    return { rows, found, share: rows === 0 ? 0 : found / rows };
}
/** Every how manieth row to take, so that about `wanted` of `rows` are taken. */
function stepFor(rows, wanted) {
    return Math.max(1, Math.ceil(rows / Math.max(1, wanted)));
}
/**
 * A row's hash is the sum (XOR) of its columns' hashes, so that leaving a column out is one operation: two rows differ
 * in one column at most exactly if the sums without that column are equal.
 */
async function measureNear(database, table, columns, trainRows) {
    if (columns.length < fewestColumns || trainRows === 0)
        return null;
    const [{ others }] = await database.rows(`SELECT count(*) AS others FROM leakage_probes WHERE side = ${splits/* sideNumbers */.Ux.test}
       AND h NOT IN (SELECT h FROM leakage_twins)`);
    if (others === 0)
        return null;
    // Hashed twice: one hash of several values is linear in them, so that differences in two columns could cancel.
    const coarse = columns.map((column, index) => `hash(hash(${coarsened(column)}, ${index}))`);
    const all = coarse.map((_, index) => `c${index}`);
    const total = all.reduce((sum, part) => `xor(${sum}, ${part})`);
    const keys = (from) => `SELECT row, unnest([${all.map((part) => `xor(total, ${part})`).join(', ')}]) AS key
     FROM (SELECT *, ${total} AS total
       FROM (SELECT rowid AS row, ${coarse.map((value, index) => `${value} AS ${all[index]}`).join(', ')} FROM ${from}))`;
    const looked = `${(0,data_database/* quoteName */.AB)(table)} WHERE rowid IN (SELECT row FROM leakage_probes
    WHERE side = ${splits/* sideNumbers */.Ux.test} AND h NOT IN (SELECT h FROM leakage_twins) ORDER BY hash(row) LIMIT ${nearRows})`;
    const sampledTrain = (wanted) => `${(0,data_database/* quoteName */.AB)(table)} WHERE ${splits/* sideColumn */.Ow} = ${splits/* sideNumbers */.Ux.train} AND rowid % ${stepFor(trainRows, wanted)} = 0`;
    const train = sampledTrain(comparedCells / columns.length);
    await database.run(`CREATE OR REPLACE TEMP TABLE leakage_near AS ${keys(looked)}`);
    const [{ rows, found, twins }] = await database.rows(`SELECT count(*) AS rows, count(twins) AS found, quantile_disc(twins, 0.5) AS twins
     FROM (SELECT row, max(twins) AS twins
       FROM leakage_near LEFT JOIN
         (SELECT key, count(*) AS twins FROM (${keys(train)}) SEMI JOIN leakage_near USING (key) GROUP BY key) USING (key)
       GROUP BY row)`);
    const [{ compared }] = await database.rows(`SELECT count(*) AS compared FROM ${train}`);
    const sampled = sampledTrain(sampledRows);
    const chance = await coincidenceChance(database, sampled, coarse, { oneMayDiffer: true });
    await database.run('DROP TABLE leakage_near');
    return {
        test: sharedRows(rows, found),
        comparedRows: compared,
        byChance: chance.among(compared),
        usualTwins: twins ?? 0,
    };
}
/** SQL of a value without what a copy may change: digits behind the third, time of day, case and spaces. */
function coarsened({ name, type }) {
    const value = (0,data_database/* quoteName */.AB)(name);
    switch (type) {
        case 'integer':
        case 'number': {
            const unit = `pow(10, floor(log10(abs(${value}::DOUBLE))) - 2)`;
            return `CASE WHEN ${value} = 0 THEN 0 ELSE round(${value} / ${unit}) * ${unit} END`;
        }
        case 'timestamp':
            return `${value}::DATE`;
        case 'text':
            return `lower(replace(${value}::VARCHAR, ' ', ''))`;
        default:
            return value;
    }
}


/***/ }),

/***/ 16532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ prepareDataset),
  w: () => (/* binding */ readChecks)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/src/base/digest.js
var base_digest = __webpack_require__(47163);
// EXTERNAL MODULE: ./build/shared/src/base/errors.js
var errors = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/shared/src/base/files.js
var files = __webpack_require__(66720);
// EXTERNAL MODULE: ./build/shared/src/base/settle.js
var settle = __webpack_require__(32224);
// EXTERNAL MODULE: ./build/shared/src/learners/tasks.js
var tasks = __webpack_require__(93978);
// EXTERNAL MODULE: ./build/shared/src/data/database.js + 1 modules
var data_database = __webpack_require__(98293);
// EXTERNAL MODULE: ./build/shared/src/data/prepared-table.js + 3 modules
var prepared_table = __webpack_require__(90367);
// EXTERNAL MODULE: ./build/shared/src/data/select-columns.js
var select_columns = __webpack_require__(96522);
// EXTERNAL MODULE: ./build/shared/src/data/splits.js
var splits = __webpack_require__(51385);
;// CONCATENATED MODULE: ./build/shared/src/data/check-sides.js





/**
 * Checks the sides of the table `prepared`.
 * @param keepUnlabelled whether rows without a target are kept to learn from.
 * @returns warnings: rows without a target, and test rows that the source has as well.
 * @throws ConfigurationError if a side got no row.
 */
async function checkSides(database, target, { ownTest }, keepUnlabelled) {
    const counts = await database.rows(`SELECT ${splits/* sideColumn */.Ow} AS side, count(*) AS rows FROM ${prepared_table/* preparedTable */.OY} GROUP BY ALL`);
    const rowsOf = (name) => counts.find(({ side }) => side === splits/* sideNumbers */.Ux[name])?.rows ?? 0;
    const total = splits/* splitNames */.bZ.reduce((sum, name) => sum + rowsOf(name), 0);
    const empty = splits/* splitNames */.bZ.find((name) => rowsOf(name) === 0);
    if (empty !== undefined) {
        throw new errors/* ConfigurationError */.j1(`The ${empty} split got none of the ${total} rows.`, {
            location: { key: `data.split.${empty}` },
            hint: 'Give it a larger share, or provide more rows; rows that are the same all go to one side.',
        });
    }
    const warnings = ownTest ? await findSharedIdentities(database) : [];
    const unlabelled = rowsOf('unlabelled');
    if (unlabelled === 0) {
        return keepUnlabelled
            ? ['Every row has a target, so that there is nothing to learn from without one.', ...warnings]
            : warnings;
    }
    if (keepUnlabelled)
        return warnings;
    return [`${unlabelled} rows have no value in the target "${target}"; they are left out.`, ...warnings];
}
/** Test rows that are in the source as well make a model look better than it is. */
async function findSharedIdentities(database) {
    const learned = `SELECT mlops_key FROM ${prepared_table/* preparedTable */.OY} WHERE NOT ${(0,data_database/* quoteName */.AB)(select_columns/* testMark */.Gy)}`;
    const [{ shared, all }] = await database.rows(`SELECT count(*) FILTER (WHERE mlops_key IN (${learned})) AS shared, count(*) AS all
     FROM ${prepared_table/* preparedTable */.OY} WHERE ${splits/* sideColumn */.Ow} = ${splits/* sideNumbers */.Ux.test}`);
    if (shared === 0)
        return [];
    const share = Number(((100 * shared) / all).toPrecision(2));
    return [
        `${shared} test rows (${share} %) are in data.source as well: the model may have learned from them.`,
    ];
}

// EXTERNAL MODULE: ./build/shared/src/data/check-target.js + 1 modules
var check_target = __webpack_require__(14649);
;// CONCATENATED MODULE: ./build/shared/src/data/column-facts.js

/** Facts of every column of a table, by name, from one scan. */
async function readColumnFacts(database, table, columns) {
    const wanted = columns.flatMap(({ name, type }, index) => {
        const column = (0,data_database/* quoteName */.AB)(name);
        const largest = `coalesce(greatest(max(${column}), -min(${column}::HUGEINT)), 0)`;
        return [
            `count(${column}) AS present_${index}`,
            ...(type === 'integer'
                ? [
                    `CASE WHEN ${largest} < 2147483648 THEN 'int32' WHEN ${largest} <= 9007199254740992 THEN 'double'
             ELSE 'int64' END AS width_${index}`,
                ]
                : []),
        ];
    });
    const [row] = await database.rows(`SELECT ${wanted.join(', ')} FROM ${table}`);
    return new Map(columns.map(({ name }, index) => [
        name,
        {
            present: row[`present_${index}`],
            width: (row[`width_${index}`] ?? null),
        },
    ]));
}

// EXTERNAL MODULE: ./build/shared/src/data/column-types.js
var column_types = __webpack_require__(5606);
// EXTERNAL MODULE: ./build/shared/src/data/table.js
var data_table = __webpack_require__(96598);
// EXTERNAL MODULE: ./build/shared/src/evaluate/make-predictions.js
var make_predictions = __webpack_require__(67104);
;// CONCATENATED MODULE: ./build/shared/src/features/screening/constant.js

/** Where fewer rows than this differ from all others, the column tells nothing that could be learned. */
const leastPresentRows = 10;
/** Rows that a column needs before its few values count as too few. */
const leastRows = 100;
/**
 * One value in all rows. A missing value counts as a value, because it may say something that it is missing; only
 * where nearly all are missing the few others do not count.
 */
const constant = {
    name: 'constant',
    examine: ({ column }) => {
        const { rows, present, distinct } = countValues(column);
        if (rows < 2)
            return null;
        if (present === 0)
            return 'It has no value in any row.';
        if (distinct > 1)
            return null;
        if (present === rows)
            return 'It has the same value in every row.';
        if (rows < leastRows || present >= leastPresentRows)
            return null;
        return `It has one value, in ${present} of ${rows} rows, and is missing in the others.`;
    },
};
/** Stops at the second value. */
function countValues(column) {
    const cells = column.kind === 'text' ? column.codes : column.values;
    let present = 0;
    let first = -1;
    for (let row = 0; row < cells.length; row++) {
        const missing = column.kind === 'text' ? cells[row] < 0 : Number.isNaN(cells[row]);
        if (missing)
            continue;
        present++;
        if (first < 0)
            first = row;
        else if (cells[row] !== cells[first] && (0,data_table/* cellText */.Ie)(column, row) !== (0,data_table/* cellText */.Ie)(column, first)) {
            return { rows: cells.length, present, distinct: 2 };
        }
    }
    return { rows: cells.length, present, distinct: present > 0 ? 1 : 0 };
}

// EXTERNAL MODULE: ./build/shared/src/features/free-text.js
var free_text = __webpack_require__(7583);
;// CONCATENATED MODULE: ./build/shared/src/features/screening/identifier-like.js

/** Rows with a value that it takes to tell. */
const identifier_like_leastRows = 100;
/** Share of the values that must differ. */
const leastDistinct = 0.98;
/** How improbable so few repetitions must be for numbers that are measured. */
const largestProbability = 1e-6;
/**
 * Texts that nearly all differ and are not free text; integers that nearly all differ although there are so few of
 * them between the smallest and the largest that measured ones would repeat.
 */
const identifierLike = {
    name: 'identifier-like',
    examine: ({ column }) => (column.kind === 'text' ? examineText(column) : examineNumbers(column)),
};
function examineText(column) {
    const seen = new Set();
    let present = 0;
    for (const code of column.codes) {
        if (code < 0)
            continue;
        present++;
        seen.add(code);
    }
    if (present < identifier_like_leastRows || seen.size < leastDistinct * present || (0,free_text/* isFreeText */.i)(column))
        return null;
    return `${seen.size} of ${present} values differ, and they are no sentences.`;
}
/**
 * Of n values that are drawn independently from a range of R integers, whatever the distribution, at least
 * n (n − 1) / 2R pairs are expected to be equal (the uniform distribution has the fewest). Fewer equal pairs than
 * chance would leave say that the values were given out, each once. Prices, weights and distances repeat; a number
 * of eight random digits cannot be told from them and stays.
 */
function examineNumbers({ type, values }) {
    if (type !== 'integer' && type !== 'number')
        return null;
    const present = integersOf(values);
    if (present === null || present.length < identifier_like_leastRows)
        return null;
    let equalNeighbours = 0;
    for (let i = 1; i < present.length; i++)
        equalNeighbours += Number(present[i] === present[i - 1]);
    const distinct = present.length - equalNeighbours;
    if (distinct < leastDistinct * present.length)
        return null;
    const range = present[present.length - 1] - present[0] + 1;
    const expectedPairs = (present.length * (present.length - 1)) / 2 / range;
    if (poissonTail(equalNeighbours, expectedPairs) > largestProbability)
        return null;
    return `${distinct} of ${present.length} integers differ, although they lie within a range of ${range}: measured ones would repeat.`;
}
/** Values that are looked at first: most columns repeat among these. */
const firstValues = 1000;
/** The present values, ascending; null if one is no integer, or the first ones repeat too often. */
function integersOf(values) {
    const seen = new Set();
    let present = 0;
    for (let row = 0; row < values.length; row++) {
        if (Number.isNaN(values[row]))
            continue;
        if (!Number.isInteger(values[row]))
            return null;
        if (present >= firstValues)
            continue;
        present++;
        seen.add(values[row]);
        if (present === firstValues && seen.size < leastDistinct * present)
            return null;
    }
    return values.filter((value) => !Number.isNaN(value)).sort();
}
/** P(X ≤ count) for a Poisson variable with the given mean. */
function poissonTail(count, mean) {
    let sum = 0;
    let logTerm = -mean;
    for (let k = 0; k <= count; k++) {
        sum += Math.exp(logTerm);
        logTerm += Math.log(mean) - Math.log(k + 1);
    }
    return sum;
}

;// CONCATENATED MODULE: ./build/shared/src/features/screening/leave-one-out.js
/**
 * How well the answers follow from one column: each row's from the other rows with its value, or else, for numbers,
 * from the neighbours on both sides (the nearer one's class; the line between their means), or else from all.
 * @param rows how many of the first rows are looked at.
 */
function leaveOneOutErrors(column, target, rows) {
    const groups = groupRows(column, target.values, rows);
    return target.classes.length > 0 ? classErrors(groups, target.classes.length) : numberErrors(groups);
}
function groupRows(column, answers, rows) {
    const cells = column.kind === 'text' ? column.codes : column.values;
    const order = Array.from({ length: rows }, (_, row) => row);
    order.sort((a, b) => compare(cells[a], cells[b]));
    const starts = [];
    for (let i = 0; i < rows; i++) {
        if (i === 0 || compare(cells[order[i]], cells[order[i - 1]]) !== 0)
            starts.push(i);
    }
    const count = starts.length;
    const numbers = column.kind === 'text' ? null : Float64Array.from(starts, (start) => column.values[order[start]]);
    return {
        count,
        starts: Int32Array.from([...starts, rows]),
        answers: Float64Array.from(order, (row) => answers[row]),
        numbers,
    };
}
/** Ascending; missing numbers go last, all together. */
function compare(a, b) {
    if (a < b)
        return -1;
    if (a > b)
        return 1;
    return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
}
/** The groups beside group g in a column of numbers; -1 where there is none. */
function neighbours({ count, numbers }, g) {
    if (numbers === null || Number.isNaN(numbers[g]))
        return { left: -1, right: -1 };
    const right = g + 1 < count && !Number.isNaN(numbers[g + 1]) ? g + 1 : -1;
    return { left: g - 1, right };
}
function classErrors(groups, classes) {
    const { count, starts, answers, numbers } = groups;
    const total = new Float64Array(classes);
    for (const answer of answers)
        total[answer]++;
    const own = new Float64Array(classes);
    const mostFrequent = new Int32Array(count);
    for (let g = 0; g < count; g++) {
        own.fill(0);
        for (let i = starts[g]; i < starts[g + 1]; i++)
            own[answers[i]]++;
        mostFrequent[g] = indexOfLargest(own);
    }
    let errors = 0;
    for (let g = 0; g < count; g++) {
        if (starts[g + 1] - starts[g] > 1) {
            own.fill(0);
            for (let i = starts[g]; i < starts[g + 1]; i++)
                own[answers[i]]++;
            for (let i = starts[g]; i < starts[g + 1]; i++) {
                own[answers[i]]--;
                errors += Number(indexOfLargest(own) !== answers[i]);
                own[answers[i]]++;
            }
            continue;
        }
        const answer = answers[starts[g]];
        const { left, right } = neighbours(groups, g);
        const nearest = left < 0 || right < 0
            ? Math.max(left, right)
            : numbers[g] - numbers[left] <= numbers[right] - numbers[g]
                ? left
                : right;
        errors += Number((nearest < 0 ? indexOfLargest(total) : mostFrequent[nearest]) !== answer);
    }
    const baseline = answers.length - total[indexOfLargest(total)];
    return { errors, baseline, share: baseline > 0 ? errors / baseline : 1 };
}
function numberErrors(groups) {
    const { count, starts, answers } = groups;
    let unit = 0;
    for (const answer of answers)
        unit = Math.max(unit, Math.abs(answer));
    // In units of the largest answer, whose square may overflow.
    const scaled = answers.map((answer) => answer / (unit || 1));
    const means = new Float64Array(count);
    let sum = 0;
    for (let g = 0; g < count; g++) {
        for (let i = starts[g]; i < starts[g + 1]; i++)
            means[g] += scaled[i];
        sum += means[g];
        means[g] /= starts[g + 1] - starts[g];
    }
    const mean = sum / answers.length;
    let errors = 0;
    let baseline = 0;
    for (let g = 0; g < count; g++) {
        const size = starts[g + 1] - starts[g];
        const told = size > 1 ? means[g] : (lineAt(groups, means, g) ?? mean);
        for (let i = starts[g]; i < starts[g + 1]; i++) {
            const others = size > 1 ? (told * size - scaled[i]) / (size - 1) : told;
            errors += (scaled[i] - others) ** 2;
            baseline += (scaled[i] - mean) ** 2;
        }
    }
    return { errors, baseline, share: baseline > 0 ? errors / baseline : 1 };
}
/** What the line through the means of the two nearest groups says of a group: those beside it, or at an end two inwards. */
function lineAt(groups, means, g) {
    const { left, right } = neighbours(groups, g);
    const from = left >= 0 ? left : right;
    const to = left >= 0 && right >= 0
        ? right
        : left >= 0
            ? neighbours(groups, left).left
            : from < 0
                ? -1
                : neighbours(groups, right).right;
    if (from < 0 || groups.numbers === null)
        return null;
    if (to < 0)
        return means[from];
    const part = (groups.numbers[g] - groups.numbers[from]) / (groups.numbers[to] - groups.numbers[from]);
    return means[from] + part * (means[to] - means[from]);
}
function indexOfLargest(values) {
    let index = 0;
    for (let i = 1; i < values.length; i++)
        if (values[i] > values[index])
            index = i;
    return index;
}

;// CONCATENATED MODULE: ./build/shared/src/features/screening/leaking.js


/** Share of the errors that a column may leave, relative to always giving the most frequent class or the mean. */
const largestError = { classification: 0.005, regression: 0.001 };
/** Rows that it takes to tell; and outside of the most frequent class. */
const leaking_leastRows = 100;
const leastOtherRows = 20;
/** With fewer rows numbers may part classes as well as this by luck or by nature; only a copy of the label counts. */
const leastRowsForNumbers = 1000;
const leastOtherRowsForNumbers = 50;
/** The first rows answer for most columns that they are not leaking; then this much error is too much. */
const firstRows = 2000;
const firstError = 0.05;
/**
 * One column alone gives the answer (almost) without error: each row is answered by the rows with the same value or,
 * for numbers, by the neighbours along the column, never by itself, so that an identifier gives nothing. Moments are
 * not examined: near in time is near in most things.
 */
const leaking = {
    name: 'leaking',
    examine: ({ column, target, unrepeated }) => {
        if (column.type === 'date' || column.type === 'timestamp')
            return null;
        const isCopy = target.classes.length > 0 && mayBeCopy(column, target.classes.length);
        const evidence = examine(column, target, isCopy);
        if (evidence === null || isCopy)
            return evidence;
        // Where rows stand twice, any number that hardly repeats finds the row's double.
        const rows = unrepeated();
        if (rows.length === target.values.length)
            return evidence;
        const [used] = (0,data_table/* selectRows */.A5)((0,data_table/* tableOf */.c_)([column]), rows).columns.values();
        return examine(used, { ...target, values: Float64Array.from(rows, (row) => target.values[row]) }, false);
    },
};
function examine(column, target, isCopy) {
    const rows = target.values.length;
    const task = target.classes.length > 0 ? 'classification' : 'regression';
    if (rows < leaking_leastRows)
        return null;
    if (task === 'classification') {
        const others = rows - largestClass(target.values, target.classes.length);
        if (others < leastOtherRows)
            return null;
        if (!isCopy && (rows < leastRowsForNumbers || others < leastOtherRowsForNumbers))
            return null;
    }
    if (rows > firstRows && leaveOneOutErrors(column, target, firstRows).share > firstError)
        return null;
    const { errors, baseline, share } = leaveOneOutErrors(column, target, rows);
    if (!(share <= largestError[task]))
        return null;
    return task === 'classification'
        ? `It alone tells the class of ${rows - errors} of ${rows} rows, each by other rows; the most frequent class is right for ${rows - baseline}.`
        : `It alone explains ${(100 * (1 - share)).toFixed(3)} % of the target's variance, each row told by other rows.`;
}
function largestClass(values, classes) {
    const counts = new Float64Array(classes);
    for (const value of values)
        counts[value]++;
    return counts.reduce((largest, count) => Math.max(largest, count), 0);
}
/** Whether a column has so few values that it may be the label in other words. */
function mayBeCopy(column, classes) {
    const cells = column.kind === 'text' ? column.codes : column.values;
    const seen = new Set();
    for (let row = 0; row < cells.length && seen.size <= 2 * classes; row++)
        seen.add(cells[row]);
    return seen.size <= 2 * classes;
}

;// CONCATENATED MODULE: ./build/shared/src/features/screen-columns.js





/** Every rule, in the order in which they are asked: the first one that holds is the reason. */
const rules = [constant, identifierLike, leaking];
/**
 * The columns that a rule would leave out of the features, in the order of `columns`. Nothing is random.
 * @param table rows of the training split, in an order that says nothing.
 * @throws RangeError if the table lacks one of the columns, or the target of a regression is not numeric.
 */
function screenColumns(table, options) {
    const rows = answeredRows(table, options);
    const used = rows.length === table.rows ? table : (0,data_table/* selectRows */.A5)(table, rows);
    const target = targetOf(columnOf(used, options.target), options.task);
    const found = new Map();
    const remaining = () => options.columns.filter((name) => !found.has(name));
    let distinct;
    // Asked for by the last rule alone: by then identifiers, which make every row another, are not among the columns.
    const unrepeated = () => {
        distinct ??= distinctRows(used, [...remaining(), options.target]);
        return distinct;
    };
    for (const rule of rules) {
        for (const name of remaining()) {
            const evidence = rule.examine({ column: columnOf(used, name), target, unrepeated });
            if (evidence !== null)
                found.set(name, { name, rule: rule.name, evidence });
        }
    }
    return options.columns.flatMap((name) => found.get(name) ?? []);
}
/**
 * As `screenColumns`, by the rules that look at no answer: for what is learned without one. That a column tells the
 * labels is then what learning is to find out.
 */
function screenWithoutTarget(table, columns) {
    return columns.flatMap((name) => {
        const column = columnOf(table, name);
        for (const rule of [constant, identifierLike]) {
            const evidence = rule.examine({ column, target: noTarget, unrepeated: () => [] });
            if (evidence !== null)
                return [{ name, rule: rule.name, evidence }];
        }
        return [];
    });
}
const noTarget = { values: new Float64Array(), classes: [] };
function columnOf(table, name) {
    const column = table.columns.get(name);
    if (column)
        return column;
    throw new RangeError(`The table has no column "${name}".`);
}
/** Rows with an answer; of each group the first. */
function answeredRows(table, { target, group }) {
    const answers = columnOf(table, target);
    const groups = group === undefined ? undefined : columnOf(table, group);
    const seen = new Set();
    const rows = [];
    for (let row = 0; row < table.rows; row++) {
        if (answers.kind === 'text' ? answers.codes[row] < 0 : Number.isNaN(answers.values[row]))
            continue;
        const value = groups === undefined ? null : (0,data_table/* cellText */.Ie)(groups, row);
        if (value !== null) {
            if (seen.has(value))
                continue;
            seen.add(value);
        }
        rows.push(row);
    }
    return rows;
}
/** The first of each set of rows that agree in the given columns. */
function distinctRows(table, names) {
    const columns = names.map((name) => columnOf(table, name));
    const seen = new Set();
    const rows = [];
    for (let row = 0; row < table.rows; row++) {
        const key = columns
            .map((column) => (column.kind === 'text' ? column.codes[row] : column.values[row]))
            .join();
        if (seen.has(key))
            continue;
        seen.add(key);
        rows.push(row);
    }
    return rows;
}
function targetOf(column, task) {
    if (task === 'classification') {
        const { codes, dictionary } = (0,make_predictions/* labelsOf */.PC)(column);
        return { values: Float64Array.from(codes), classes: dictionary };
    }
    if (column.kind === 'text')
        throw new RangeError(`The target "${column.name}" is not numeric.`);
    return { values: column.values, classes: [] };
}

// EXTERNAL MODULE: ./build/shared/src/data/logged-columns.js
var logged_columns = __webpack_require__(16112);
;// CONCATENATED MODULE: ./build/shared/src/data/describe-schema.js





/**
 * The schema of a data set: what each column is for. Columns that teach nothing, or what a model must not learn, are
 * left out by rule.
 * @throws ConfigurationError if a column is named that is not there, or none is left to learn from.
 */
function describeSchema(columns, facts, request) {
    const { data, drop, keep, sample, profile, task } = request;
    for (const name of drop)
        (0,column_types/* findColumn */.kn)(columns, name, 'features.drop');
    for (const name of keep)
        (0,column_types/* findColumn */.kn)(columns, name, 'features.keep');
    for (const name of data.sensitive)
        (0,column_types/* findColumn */.kn)(columns, name, 'data.sensitive');
    const target = data.target ?? null;
    const roles = new Map(columns.map(({ name }) => [name, 'feature']));
    for (const name of drop)
        roles.set(name, 'dropped');
    for (const name of data.id ?? [])
        roles.set(name, 'id');
    if (data.weight !== undefined)
        roles.set(data.weight, 'weight');
    if (target !== null)
        roles.set(target, 'target');
    const logged = (0,logged_columns/* loggedColumns */.se)(data, task);
    // Whatever features.keep says: a policy that sees what was done, or what it earned, has nothing to decide.
    if (logged !== null)
        for (const role of logged_columns/* loggedRoles */.cl)
            roles.set(logged[role], role);
    const candidates = columns.map(({ name }) => name).filter((name) => roles.get(name) === 'feature');
    const { by } = data.split;
    const group = typeof by === 'object' && 'group' in by ? by.group : undefined;
    const certain = candidates.flatMap((name) => {
        if (facts.get(name)?.present === 0) {
            return [{ name, rule: 'empty', evidence: 'It has no value in any row.' }];
        }
        if (name !== group)
            return [];
        return [
            {
                name,
                rule: 'group',
                evidence: 'The data is split by it, so that no group of the test was learned from.',
            },
        ];
    });
    const others = candidates.filter((name) => certain.every((column) => column.name !== name));
    if (task === 'reinforcement')
        throw (0,tasks/* noRows */.jw)();
    const inSample = screen(sample, others, logged, request, group);
    // What is constant in the sample may have another value in a row beyond it.
    const screened = inSample.filter(({ name, rule }) => rule !== 'constant' || profile.columns[name].distinct === 1);
    // Nothing keeps a column that has nothing to tell.
    const isKept = ({ name, rule }) => rule !== 'empty' && keep.includes(name);
    const leftOut = [...certain, ...screened].map((column) => ({ ...column, kept: isKept(column) }));
    for (const { name, kept } of leftOut)
        if (!kept)
            roles.set(name, 'dropped');
    if (![...roles.values()].includes('feature'))
        throw nothingLeft(leftOut);
    const described = columns.map((column) => ({ ...column, role: roles.get(column.name) }));
    return { schema: { format: 'mlops-schema/1', columns: described, target }, leftOut };
}
/** What the rules say: a column may not tell the answer or, where decisions are learned, what one earned. */
function screen(sample, columns, logged, { data, task }, group) {
    const options = { columns, ...(group ? { group } : {}) };
    if (logged !== null)
        return screenColumns(sample, { ...options, target: logged.reward, task: 'regression' });
    if (data.target === undefined || (task !== 'classification' && task !== 'regression')) {
        return screenWithoutTarget(sample, columns);
    }
    return screenColumns(sample, { ...options, target: data.target, task });
}
/** One sentence for the log. */
function describeLeftOut({ name, rule, evidence, kept }) {
    return `Column "${name}" is ${kept ? 'kept' : 'not used'} as a feature (${rule}): ${evidence}`;
}
function nothingLeft(leftOut) {
    const reasons = leftOut.map(({ name, rule }) => `"${name}" (${rule})`).join(', ');
    return new errors/* ConfigurationError */.j1(`No column is left to learn from${reasons ? `; left out by rule: ${reasons}` : ''}.`, {
        location: { key: leftOut.length > 0 ? 'features.keep' : 'features.drop' },
        hint: 'Besides target, id and weight the data needs at least one column with values; features.keep overrides a rule.',
    });
}

// EXTERNAL MODULE: ./build/shared/src/config/expectation-schema.js + 1 modules
var expectation_schema = __webpack_require__(85892);
// EXTERNAL MODULE: ./build/shared/src/config/moment.js
var config_moment = __webpack_require__(37566);
// EXTERNAL MODULE: ./build/shared/src/data/expectations/result.js
var expectations_result = __webpack_require__(61227);
;// CONCATENATED MODULE: ./build/shared/src/data/expectations/row-condition.js

/**
 * A condition that each value must meet, up to the tolerance `mostly`. A missing value never violates it.
 * @param violated SQL over `v` that is true for values that violate it, and false or null for missing ones.
 */
function rowCondition(expectation, violated, { mostly = 1 }, first = 'most frequent') {
    return {
        expectation,
        figures: [{ kind: 'rows', where: violated }],
        judge: ([violations], { present }) => (0,expectations_result/* judgedByRows */._Y)(violations ?? 0, { count: present, called: 'values' }, mostly),
        examples: { kind: 'rows', where: violated, first },
    };
}

// EXTERNAL MODULE: ./build/shared/src/data/expectations/sql-values.js
var sql_values = __webpack_require__(68499);
;// CONCATENATED MODULE: ./build/shared/src/data/expectations/columns/bounds.js



/** `min` and `max`: of numbers, and of dates and moments as ISO 8601 writes them. A date is its first moment. */
const bounds = {
    plan: (column, expectation, context) => {
        const { min, max } = expectation;
        if (min === undefined && max === undefined)
            return [];
        if (!(0,sql_values/* isNumeric */.kf)(column.type) && !(0,sql_values/* isTime */.K8)(column.type)) {
            context.mistake(`has min or max, but the column is of type ${column.type}.`, 'min and max are for numbers, dates and moments; use "values", "matches" or "length" for text.');
            return [];
        }
        const violated = (bound, operator) => violation(column, bound, operator, context);
        const below = min === undefined ? null : violated(min, '<');
        const above = max === undefined ? null : violated(max, '>');
        return [
            ...(below === null ? [] : [rowCondition(`min: ${min}`, below, expectation, 'smallest')]),
            ...(above === null ? [] : [rowCondition(`max: ${max}`, above, expectation, 'largest')]),
        ];
    },
};
function violation({ type }, bound, operator, { mistake }) {
    if (typeof bound === 'number' && (0,sql_values/* isNumeric */.kf)(type))
        return (0,sql_values/* compareNumber */.r9)(type, operator, bound);
    const moment = typeof bound === 'string' && (0,sql_values/* isTime */.K8)(type) ? (0,config_moment/* momentOf */.E)(bound) : null;
    if (moment !== null)
        return `v::TIMESTAMP ${operator} ${(0,sql_values/* momentLiteral */.aM)(moment)}`;
    mistake(`has ${operator === '<' ? 'min' : 'max'}: ${bound}, but the column is of type ${type}.`, (0,sql_values/* isNumeric */.kf)(type) ? 'Write a number.' : 'Write a date or a moment, such as 2026-01-31.');
    return null;
}

;// CONCATENATED MODULE: ./build/shared/src/data/expectations/columns/distinct.js

/** `distinct`: how many different values there may be. */
const distinct = {
    plan: (_column, { distinct: range }) => range === undefined
        ? []
        : [
            {
                expectation: `distinct: ${(0,expectations_result/* rangeText */.lq)(range)}`,
                figures: [{ kind: 'distinct' }],
                judge: ([found]) => (0,expectations_result/* judged */.g$)((0,expectations_result/* isWithin */.UO)(found ?? 0, range), `${found ?? 0} different values`),
            },
        ],
};

;// CONCATENATED MODULE: ./build/shared/src/data/expectations/columns/length.js


/** `length`: characters (code points) of a text. */
const length_length = {
    plan: (column, expectation, context) => {
        const { length: range } = expectation;
        if (range === undefined)
            return [];
        if (column.type !== 'text') {
            context.mistake(`has length, but the column is of type ${column.type}.`, 'length is for text.');
            return [];
        }
        const { min, max } = range;
        const violated = [
            ...(min === undefined ? [] : [`length(v) < ${min}`]),
            ...(max === undefined ? [] : [`length(v) > ${max}`]),
        ];
        return [rowCondition(`length: ${(0,expectations_result/* rangeText */.lq)(range)}`, violated.join(' OR '), expectation)];
    },
};

;// CONCATENATED MODULE: ./build/shared/src/data/expectations/columns/matches.js


/** `matches`: a regular expression for the whole value, as text. */
const matches = {
    plan: (_column, expectation) => {
        const { matches: pattern } = expectation;
        if (pattern === undefined)
            return [];
        const violated = `NOT regexp_full_match(v::VARCHAR, ${(0,data_database/* quoteText */.ol)(pattern)})`;
        return [rowCondition(`matches: ${pattern}`, violated, expectation)];
    },
};

;// CONCATENATED MODULE: ./build/shared/src/data/expectations/columns/mean.js


/** `mean`: of numbers, and of booleans as 0 and 1. Without values it cannot be computed, and does not hold. */
const mean = {
    plan: (column, { mean: range }, context) => {
        if (range === undefined)
            return [];
        if (!(0,sql_values/* isNumeric */.kf)(column.type) && column.type !== 'boolean') {
            context.mistake(`has mean, but the column is of type ${column.type}.`, 'mean is for numbers and booleans.');
            return [];
        }
        return [
            {
                expectation: `mean: ${(0,expectations_result/* rangeText */.lq)(range)}`,
                figures: [{ kind: 'mean' }],
                judge: ([found]) => {
                    if (found === null)
                        return (0,expectations_result/* judged */.g$)(false, 'no values');
                    return (0,expectations_result/* judged */.g$)((0,expectations_result/* isWithin */.UO)(found, range), column.sensitive ? 'not shown' : `mean ${(0,expectations_result/* figureText */.OP)(found)}`);
                },
            },
        ];
    },
};

;// CONCATENATED MODULE: ./build/shared/src/data/expectations/columns/missing.js

/** `missing`: the largest share of rows without a value. */
const missing = {
    plan: (_column, { missing: expected }) => {
        if (expected === undefined)
            return [];
        const { max } = expected;
        return [
            {
                expectation: `missing: { max: ${max} }`,
                figures: [],
                judge: (_figures, { present, all }) => {
                    const missingRows = all - present;
                    return {
                        ...(0,expectations_result/* judgedByRows */._Y)(missingRows, { count: all, called: 'rows' }, 1),
                        held: missingRows <= (0,expectations_result/* rowsOfShare */.WM)(max, all, Math.floor),
                    };
                },
                examples: { kind: 'missing' },
            },
        ];
    },
};

;// CONCATENATED MODULE: ./build/shared/src/data/expectations/columns/quantiles.js


/** `median` and `quantiles`: of numbers. Without values they cannot be computed, and do not hold. */
const quantiles = {
    plan: (column, { median, quantiles: others = {} }, context) => {
        const asked = [
            ...(median === undefined ? [] : [{ label: 'median', share: 0.5, range: median }]),
            ...Object.entries(others).map(([key, range]) => ({
                label: `quantile ${key}`,
                share: Number(key),
                range,
            })),
        ];
        if (asked.length === 0)
            return [];
        const { type } = column;
        if (!(0,sql_values/* isNumeric */.kf)(type)) {
            context.mistake(`has median or quantiles, but the column is of type ${type}.`, 'median and quantiles are for numbers.');
            return [];
        }
        return asked.map(({ label, share, range }) => quantileCheck(type, label, share, range));
    },
};
/**
 * The q-quantile is the smallest value with at least q of the values at or below it (Hyndman and Fan, type 1; NumPy's
 * `inverted_cdf`). So it is at most `max` if at least q of the values are, and at least `min` if fewer than q are
 * below that: two counts judge it exactly, without sorting.
 */
function quantileCheck(type, label, share, range) {
    const rank = ({ present }) => Math.max(1, (0,expectations_result/* rowsOfShare */.WM)(share, present, Math.ceil));
    const rows = (operator, bound) => ({
        kind: 'rows',
        where: (0,sql_values/* compareNumber */.r9)(type, operator, bound),
    });
    return {
        expectation: `${label}: ${(0,expectations_result/* rangeText */.lq)(range)}`,
        figures: [
            ...(range.max === undefined ? [] : [rows('<=', range.max)]),
            ...(range.min === undefined ? [] : [rows('<', range.min)]),
        ],
        judge: (figures, found) => {
            if (found.present === 0)
                return (0,expectations_result/* judged */.g$)(false, 'no values');
            const counts = figures.map((count) => count ?? 0);
            const atMost = range.max === undefined ? null : counts[0];
            const below = range.min === undefined ? null : counts[counts.length - 1];
            const held = (atMost === null || atMost >= rank(found)) && (below === null || below < rank(found));
            const percent = (count) => `${(0,expectations_result/* figureText */.OP)((100 * count) / found.present)}%`;
            const words = [
                ...(below === null ? [] : [`${percent(below)} below ${range.min}`]),
                ...(atMost === null ? [] : [`${percent(atMost)} at most ${range.max}`]),
            ];
            return (0,expectations_result/* judged */.g$)(held, `of the values ${words.join(', ')}`);
        },
        detail: {
            // Half a row below the rank, so that no rounding takes its neighbour.
            sql: (found) => `quantile_disc(v, ${(rank(found) - 0.5) / found.present}::DOUBLE)`,
            words: (value) => `${label} ${value}`,
        },
    };
}

;// CONCATENATED MODULE: ./build/shared/src/data/expectations/columns/references.js




/** `references`: every value is in a column of another source. Numbers are compared as numbers, all else as text. */
const references = {
    plan: (column, expectation, { referenced }) => {
        if (expectation.references === undefined || referenced === undefined)
            return [];
        const type = commonType(column.type, referenced.type);
        const allowed = `SELECT (${(0,column_types/* normalised */.Z7)(referenced)})::${type} AS key FROM ${(0,data_database/* quoteName */.AB)(referenced.table)}`;
        // A list without values would have no place for a missing one either.
        const violated = `v IS NOT NULL AND v::${type} NOT IN (SELECT key FROM (${allowed}) WHERE key IS NOT NULL)`;
        return [rowCondition(`references: { column: ${referenced.name} }`, violated, expectation)];
    },
};
/** The type in which values of two columns are compared. */
function commonType(a, b) {
    if (a === 'integer' && b === 'integer')
        return 'BIGINT';
    if ((0,sql_values/* isNumeric */.kf)(a) && (0,sql_values/* isNumeric */.kf)(b))
        return 'DOUBLE';
    if ((0,sql_values/* isTime */.K8)(a) && (0,sql_values/* isTime */.K8)(b))
        return 'TIMESTAMP';
    return 'VARCHAR';
}

;// CONCATENATED MODULE: ./build/shared/src/data/expectations/columns/type.js

/** `type`: an integer is a number as well; nothing else is converted silently. */
const type = {
    plan: (column, { type: expected }) => {
        if (expected === undefined)
            return [];
        const held = column.type === expected || (expected === 'number' && column.type === 'integer');
        return [
            {
                expectation: `type: ${expected}`,
                figures: [],
                judge: () => (0,expectations_result/* judged */.g$)(held, `type ${column.type}`),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./build/shared/src/data/expectations/columns/unique.js

/** `unique`: no value twice. A row violates it whose value is in another row already. */
const unique = {
    plan: (_column, { unique: expected, mostly = 1 }) => expected
        ? [
            {
                expectation: 'unique: true',
                figures: [{ kind: 'distinct' }],
                judge: ([distinct], { present }) => (0,expectations_result/* judgedByRows */._Y)(present - (distinct ?? 0), { count: present, called: 'values' }, mostly),
                examples: { kind: 'repeated' },
            },
        ]
        : [],
};

;// CONCATENATED MODULE: ./build/shared/src/data/expectations/columns/values.js



/** Values that a report lists; of more it gives the number. */
const mostListed = 20;
/** Values that are compared one after the other. */
const mostInline = 8;
/** `values`: the only ones allowed. Numbers are compared as numbers, so that 1 is 1.0; all else as text. */
const values = {
    plan: (column, expectation, context) => {
        const { values: allowed } = expectation;
        if (allowed === undefined)
            return [];
        const violated = (0,sql_values/* isNumeric */.kf)(column.type) ? notAmongNumbers(column, allowed) : notAmongTexts(allowed);
        if (violated === null) {
            context.mistake(`has values that are no numbers, but the column is of type ${column.type}.`, 'Write numbers.');
            return [];
        }
        return [rowCondition(`values: ${listed(allowed)}`, violated, expectation)];
    },
};
/** @returns null where one of the values is no number. */
function notAmongNumbers({ type }, allowed) {
    const isNumber = (value) => String(value).trim() !== '' && Number.isFinite(Number(value));
    if (!allowed.every(isNumber))
        return null;
    const numbers = allowed.map(Number);
    const sqlType = type === 'integer' && numbers.every(Number.isSafeInteger) ? 'BIGINT' : 'DOUBLE';
    return notAmong(sqlType, numbers.map(String));
}
function notAmongTexts(allowed) {
    return notAmong('VARCHAR', allowed.map((value) => (0,data_database/* quoteText */.ol)(String(value))));
}
/** A long list is joined with, since each value would be compared with all of an inline one. */
function notAmong(sqlType, literals) {
    const listed = literals.join(', ');
    return literals.length > mostInline
        ? `v::${sqlType} NOT IN (SELECT unnest([${listed}]::${sqlType}[]))`
        : `v::${sqlType} NOT IN (${literals.map((literal) => `${literal}::${sqlType}`).join(', ')})`;
}
function listed(allowed) {
    const shown = allowed.slice(0, mostListed).map(String).join(', ');
    return allowed.length > mostListed ? `${shown}, … (${allowed.length} in all)` : shown;
}

;// CONCATENATED MODULE: ./build/shared/src/data/expectations/column-kinds.js











/** Every kind of expectation of a column, in the order of reports. */
const columnKinds = [
    type,
    bounds,
    values,
    matches,
    length_length,
    references,
    unique,
    missing,
    distinct,
    mean,
    quantiles,
];

// EXTERNAL MODULE: ./build/shared/src/data/expectations/count-figures.js
var count_figures = __webpack_require__(71351);
// EXTERNAL MODULE: ./build/shared/src/data/expectations/examples.js
var expectations_examples = __webpack_require__(18881);
// EXTERNAL MODULE: ./build/shared/src/base/nearest.js
var nearest = __webpack_require__(82889);
;// CONCATENATED MODULE: ./build/shared/src/data/expectations/mistakes.js


/** What is wrong with `data.expect`, collected so that all of it is said at once. */
class Mistakes {
    #found = [];
    add(mistake) {
        this.#found.push(mistake);
    }
    /** @returns the column of a name; undefined, with the mistake noted, where there is none. */
    columnOf(name, columns, key) {
        const column = columns.find((candidate) => candidate.name === name);
        if (column === undefined) {
            this.add({
                key,
                column: name,
                message: `data.expect speaks of a column "${name}" that the data does not have.`,
                hint: (0,nearest/* suggestName */.S)(name, columns.map((candidate) => candidate.name)),
            });
        }
        return column;
    }
    /** @throws ConfigurationError if anything was noted. */
    throwIfAny() {
        const [first, ...more] = this.#found;
        if (first === undefined)
            return;
        const location = { key: first.key, ...(first.column === undefined ? {} : { column: first.column }) };
        if (more.length === 0)
            throw new errors/* ConfigurationError */.j1(first.message, { location, hint: first.hint });
        const lines = this.#found.map(({ message, hint }) => `- ${message} ${hint}`);
        throw new errors/* ConfigurationError */.j1(`${lines.length} mistakes in data.expect:\n${lines.join('\n')}`, {
            location,
            hint: 'Mend these lines.',
        });
    }
}

// EXTERNAL MODULE: ./build/shared/src/data/expectations/table/freshness.js
var freshness = __webpack_require__(89908);
;// CONCATENATED MODULE: ./build/shared/src/data/expectations/table/row-count.js

/** `rows`: how many there are. */
const rowCount = {
    findMistakes: async () => undefined,
    check: async ({ min, max }, { rows }) => {
        const result = (expectation, held) => ({
            subject: 'rows',
            expectation,
            ...(0,expectations_result/* judged */.g$)(held, `${rows} rows`),
            examples: null,
        });
        return [
            ...(min === undefined ? [] : [result(`min: ${min}`, rows >= min)]),
            ...(max === undefined ? [] : [result(`max: ${max}`, rows <= max)]),
        ];
    },
};

;// CONCATENATED MODULE: ./build/shared/src/data/expectations/table/sql-checks.js




const hint = 'It reads the table "data" with DuckDB\'s SQL and gives the rows that violate it.';
/** The view that a check reads, and the one that stands for its result. */
const dataView = 'data';
const resultView = 'mlops_check';
/**
 * `table.checks`: a SELECT over the table `data` that gives the rows that violate it; it holds if there are none. It is
 * run after the database was locked, and ends with the job's time.
 */
const sqlChecks = {
    findMistakes: async (checks, context, mistakes) => {
        await withData(context, async () => {
            for (const [index, { name, sql }] of checks.entries()) {
                const key = `data.expect.table.checks.${index}`;
                try {
                    await context.database.checkSelect(sql, key);
                }
                catch (error) {
                    if (!(error instanceof errors/* ConfigurationError */.j1))
                        throw error;
                    mistakes.add({ key, message: `The check "${name}" cannot be run: ${error.message}`, hint });
                }
            }
        });
    },
    check: async (checks, context) => {
        const results = [];
        await withData(context, async () => {
            for (const [index, check] of checks.entries()) {
                results.push(await runCheck(check, context).catch((cause) => {
                    throw failedCheck(check.name, `data.expect.table.checks.${index}`, cause, context);
                }));
            }
        });
        return results;
    },
};
/** Shows a check the columns of the data and nothing that is there for ourselves; text is text however it is stored. */
async function withData({ database, table, columns }, work) {
    const select = columns.map(({ name, type }) => type === 'text' ? `${(0,data_database/* quoteName */.AB)(name)}::VARCHAR AS ${(0,data_database/* quoteName */.AB)(name)}` : (0,data_database/* quoteName */.AB)(name));
    await database.run(`CREATE TEMPORARY VIEW ${dataView} AS SELECT ${select.join(', ')} FROM main.${(0,data_database/* quoteName */.AB)(table)}`);
    try {
        await work();
    }
    finally {
        await database.run(`DROP VIEW temp.${dataView}`);
    }
}
async function runCheck({ name, sql }, context) {
    const { database, sensitive } = context;
    // A view takes the statement as it is, with a semicolon or a comment at its end.
    await database.run(`CREATE OR REPLACE TEMPORARY VIEW ${resultView} AS ${sql}`);
    try {
        const [{ violations }] = await database.rows(`SELECT count(*) AS violations FROM ${resultView}`);
        // What a check puts into its columns cannot be known, so that none is shown beside values that must not be.
        const shows = violations > 0 && sensitive.size === 0;
        return {
            subject: 'table',
            expectation: `check: ${name}`,
            ...(0,expectations_result/* judged */.g$)(violations === 0, violations === 1 ? '1 row' : `${violations} rows`),
            violations,
            examples: shows ? await readRows(context) : null,
        };
    }
    finally {
        await database.run(`DROP VIEW temp.${resultView}`);
    }
}
async function readRows({ database }) {
    const described = await database.rows(`DESCRIBE ${resultView}`);
    const columns = described.map(({ column_name }) => column_name);
    const cells = columns.map((name) => (0,expectations_examples/* shortened */.vI)(`${(0,data_database/* quoteName */.AB)(name)}::VARCHAR`));
    const rows = await database.rows(`SELECT [${cells.join(', ')}] AS cells FROM (FROM ${resultView} ORDER BY ALL LIMIT ${expectations_examples/* mostExamples */.J2}) ORDER BY ALL`);
    return { columns, rows: rows.map((row) => row.cells) };
}
function failedCheck(name, key, cause, { sensitive }) {
    if (cause instanceof errors/* InfrastructureError */.EN)
        return cause;
    // DuckDB quotes the value that it could not convert.
    const [words] = (0,errors/* messageOf */.bD)(cause).split(sensitive.size > 0 ? ':' : '\n');
    return new errors/* ConfigurationError */.j1(`The check "${name}" failed: ${words}`, { location: { key }, hint, cause });
}

;// CONCATENATED MODULE: ./build/shared/src/data/expectations/table/unique-together.js



/** `table.unique`: values of several columns that appear together once. Rows that lack one of them do not count. */
const uniqueTogether = {
    findMistakes: async (lists, { columns }, mistakes) => {
        for (const name of new Set(lists.flat()))
            mistakes.columnOf(name, columns, 'data.expect.table.unique');
    },
    check: async (lists, context) => {
        const results = [];
        for (const names of lists) {
            results.push(await checkTogether(context.columns.filter(({ name }) => names.includes(name)), names, context));
        }
        return results;
    },
};
async function checkTogether(columns, names, context) {
    const quoted = columns.map(({ name }) => (0,data_database/* quoteName */.AB)(name));
    const [{ present, different }] = await context.database.rows(`SELECT coalesce(sum(n), 0)::BIGINT AS present, count(*) AS different FROM (SELECT count(*) AS n
     FROM ${(0,data_database/* quoteName */.AB)(context.table)} WHERE ${quoted.map((name) => `${name} IS NOT NULL`).join(' AND ')}
     GROUP BY ${quoted.join(', ')})`);
    const judgement = (0,expectations_result/* judgedByRows */._Y)(present - different, { count: present, called: 'rows' }, 1);
    return {
        subject: 'table',
        expectation: `unique: [${names.join(', ')}]`,
        ...judgement,
        examples: judgement.held ? null : await (0,expectations_examples/* findRepeated */.Ez)(context, columns),
    };
}

;// CONCATENATED MODULE: ./build/shared/src/data/expectations/check-expectations.js











/**
 * Checks all expectations and gives all results, in the order of the configuration.
 * @param table one with all rows, its columns normalised; text may be stored as an ENUM. The database is locked, since
 * SQL of the user is run; patterns were checked with `checkPatterns`.
 * @throws ConfigurationError, naming everything at once, if an expectation names a column that is not there, or cannot
 * be checked.
 */
async function checkExpectations(database, table, columns, expectations, options) {
    if (Object.keys(expectations).length === 0)
        return [];
    const [{ rows }] = await database.rows(`SELECT count(*) AS rows FROM ${(0,data_database/* quoteName */.AB)(table)}`);
    const context = {
        database,
        table,
        columns,
        rows,
        now: options.now,
        identify: options.identify.filter((name) => columns.some((column) => column.name === name)),
        sensitive: options.sensitive,
    };
    const mistakes = new Mistakes();
    const plans = await planColumns(context, expectations, options, mistakes);
    const tableChecks = await planTable(context, expectations, mistakes);
    mistakes.throwIfAny();
    const source = { table, listed: await listedColumns(database, table) };
    const counted = await (0,count_figures/* countFigures */.R)(database, source, plans.map(({ column, checks }) => ({ column, figures: checks.flatMap(({ figures }) => figures) })));
    const byColumn = new Map();
    for (const [index, plan] of plans.entries()) {
        byColumn.set(plan.column.name, await judgeColumn(context, plan, counted[index]));
    }
    const results = [];
    for (const subject of Object.keys(expectations)) {
        results.push(...((await tableChecks.get(subject)?.()) ?? byColumn.get(subject) ?? []));
    }
    return results;
}
async function planColumns({ database, columns, sensitive }, expectations, options, mistakes) {
    const plans = [];
    for (const [name, expectation] of (0,expectation_schema/* columnExpectations */.M9)(expectations)) {
        const key = `data.expect.${name}`;
        const typed = mistakes.columnOf(name, columns, key);
        if (typed === undefined)
            continue;
        const column = { ...typed, sensitive: sensitive.has(name) };
        const referenced = expectation.references === undefined
            ? undefined
            : await findReferenced(database, name, expectation.references.column, options, mistakes);
        const mistake = (message, hint) => mistakes.add({ key, column: name, message: `${key} ${message}`, hint });
        const checks = columnKinds.flatMap((kind) => kind.plan(column, expectation, { referenced, mistake }));
        plans.push({ column, checks });
    }
    return plans;
}
async function findReferenced(database, column, sourceColumn, { references }, mistakes) {
    const table = references.get(column);
    if (table === undefined)
        throw new RangeError(`The source that "${column}" references was not loaded.`);
    const columns = await (0,column_types/* columnsOf */.PL)(database, table);
    const found = columns.find(({ name }) => name === sourceColumn);
    if (found !== undefined)
        return { ...found, table };
    mistakes.add({
        key: `data.expect.${column}.references.column`,
        column: sourceColumn,
        message: `data.expect.${column}.references names a column "${sourceColumn}" that its source does not have.`,
        hint: `It has: ${columns
            .slice(0, 10)
            .map(({ name }) => `"${name}"`)
            .join(', ')}.`,
    });
    return undefined;
}
/** What there is to check of all columns together, by its key in the configuration. */
async function planTable(context, { rows, table }, mistakes) {
    const plan = async (kind, expected) => {
        if (expected === undefined)
            return async () => [];
        await kind.findMistakes(expected, context, mistakes);
        return () => kind.check(expected, context);
    };
    const ofRows = await plan(rowCount, rows);
    const ofTable = [
        await plan(uniqueTogether, table?.unique),
        await plan(freshness/* freshness */.I, table?.freshness),
        await plan(sqlChecks, table?.checks),
    ];
    return new Map([
        ['rows', ofRows],
        [
            'table',
            async () => {
                const results = [];
                for (const check of ofTable)
                    results.push(...(await check()));
                return results;
            },
        ],
    ]);
}
async function listedColumns(database, table) {
    const described = await database.rows(`DESCRIBE ${(0,data_database/* quoteName */.AB)(table)}`);
    return new Set(described.filter(({ column_type }) => column_type.startsWith('ENUM')).map((row) => row.column_name));
}
async function judgeColumn(context, { column, checks }, { present, figures }) {
    const rows = { present, all: context.rows };
    const results = [];
    let at = 0;
    for (const check of checks) {
        const own = figures.slice(at, at + check.figures.length);
        at += check.figures.length;
        const judgement = check.judge(own, rows);
        const wanted = !judgement.held || (judgement.violations ?? 0) > 0;
        const detail = judgement.held || column.sensitive || present === 0 ? undefined : check.detail;
        const found = detail
            ? `${detail.words(await readAggregate(context, column, detail.sql(rows)))}: ${judgement.found}`
            : judgement.found;
        const examples = wanted && check.examples ? await (0,expectations_examples/* findExamples */.pW)(context, column, check.examples) : null;
        results.push({ subject: column.name, expectation: check.expectation, ...judgement, found, examples });
    }
    return results;
}
async function readAggregate({ database, table }, column, aggregate) {
    const [{ value }] = await database.rows(`SELECT (${aggregate})::VARCHAR AS value FROM (SELECT ${(0,count_figures/* columnValue */.m)(column)} AS v FROM ${(0,data_database/* quoteName */.AB)(table)})`);
    return value;
}

;// CONCATENATED MODULE: ./build/shared/src/data/expectations/check-patterns.js



/**
 * Compiles every pattern of `matches` with RE2, before any data is loaded.
 * @throws ConfigurationError naming the pattern that RE2 does not take, with its words.
 */
async function checkPatterns(database, expectations) {
    for (const [name, { matches }] of (0,expectation_schema/* columnExpectations */.M9)(expectations)) {
        if (matches === undefined)
            continue;
        await database.rows(`SELECT regexp_full_match('', ${(0,data_database/* quoteText */.ol)(matches)})`).catch((cause) => {
            const words = (0,errors/* messageOf */.bD)(cause).split('\n')[0];
            throw new errors/* ConfigurationError */.j1(`data.expect.${name}.matches is no regular expression of RE2: ${words}`, {
                location: { key: `data.expect.${name}.matches`, column: name },
                hint: 'Its syntax: https://github.com/google/re2/wiki/Syntax.',
                cause,
            });
        });
    }
}

// EXTERNAL MODULE: ./build/shared/src/data/expectations/referenced-sources.js
var referenced_sources = __webpack_require__(92322);
// EXTERNAL MODULE: ./build/shared/src/data/leakage.js + 1 modules
var data_leakage = __webpack_require__(61997);
// EXTERNAL MODULE: ./build/shared/src/data/profile/profile.js + 1 modules
var profile_profile = __webpack_require__(13581);
;// CONCATENATED MODULE: ./build/shared/src/data/profile/association.js

/** Text columns are compared by so many categories; all others are one more. */
const mostGroups = 50;
/** Rows that two columns must have in common. */
const leastCommonRows = 10;
/** @returns null where the first rows do not vary. */
function comparableColumn(column, rows) {
    return column.kind === 'numeric'
        ? rankedNumbers(column.name, column.values.subarray(0, rows))
        : groupedTexts(column.name, column.codes.subarray(0, rows), column.dictionary.length);
}
/** How strongly two columns go together, as `Correlations` says it. */
function association(a, b) {
    if (a.kind === 'numeric' && b.kind === 'numeric')
        return rankCorrelation(a.ranks, b.ranks);
    if (a.kind === 'numeric')
        return correlationRatio(a, b);
    return b.kind === 'numeric' ? correlationRatio(b, a) : cramersV(a, b);
}
function rankedNumbers(name, values) {
    const sorted = values.filter((value) => !Number.isNaN(value)).sort();
    const count = sorted.length;
    if (count === 0 || sorted[0] === sorted[count - 1])
        return null;
    // Of each distinct value the mean of its ranks, around zero.
    const distinct = new Float64Array(count);
    const rankOf = new Float64Array(count);
    let found = 0;
    for (let start = 0; start < count;) {
        let end = start + 1;
        while (end < count && sorted[end] === sorted[start])
            end++;
        distinct[found] = sorted[start];
        rankOf[found++] = (start + end - count) / 2;
        start = end;
    }
    const ranks = new Float64Array(values.length);
    for (let row = 0; row < values.length; row++) {
        const value = values[row];
        let low = 0;
        let high = found;
        while (low < high) {
            const middle = (low + high) >>> 1;
            if (distinct[middle] < value)
                low = middle + 1;
            else
                high = middle;
        }
        ranks[row] = Number.isNaN(value) ? Number.NaN : rankOf[low];
    }
    return { kind: 'numeric', name, ranks };
}
/** Categories of few rows, and those beyond the most frequent, are one group. */
function groupedTexts(name, codes, categories) {
    const counts = new Int32Array(categories);
    for (let row = 0; row < codes.length; row++)
        if (codes[row] >= 0)
            counts[codes[row]]++;
    const frequent = [...counts.keys()]
        .filter((code) => counts[code] >= profile_profile/* leastNamedCategoryRows */.gW)
        .sort((a, b) => counts[b] - counts[a])
        .slice(0, mostGroups);
    const groupOf = new Int32Array(categories).fill(frequent.length);
    frequent.forEach((code, group) => {
        groupOf[code] = group;
    });
    const groups = codes.map((code) => (code < 0 ? -1 : groupOf[code]));
    const hasOthers = groups.includes(frequent.length);
    const groupCount = frequent.length + (hasOthers ? 1 : 0);
    return groupCount < 2 ? null : { kind: 'text', name, groups, groupCount };
}
/** Spearman's ρ: Pearson's correlation of the ranks (among all values present) in the rows that have both. */
function rankCorrelation(x, y) {
    let count = 0;
    let sumX = 0;
    let sumY = 0;
    let squaresX = 0;
    let squaresY = 0;
    let products = 0;
    for (let row = 0; row < x.length; row++) {
        const a = x[row];
        const b = y[row];
        if (Number.isNaN(a) || Number.isNaN(b))
            continue;
        count++;
        sumX += a;
        sumY += b;
        squaresX += a * a;
        squaresY += b * b;
        products += a * b;
    }
    const spread = (squaresX - (sumX * sumX) / count) * (squaresY - (sumY * sumY) / count);
    if (count < leastCommonRows || !(spread > 1e-9))
        return null;
    const correlation = (products - (sumX * sumY) / count) / Math.sqrt(spread);
    return Math.max(-1, Math.min(1, correlation));
}
/**
 * The correlation ratio of the ranks by group, without what chance adds to it: the root of Kelley's ε²
 * (T. L. Kelley, "An unbiased correlation ratio measure", 1935). Its biased square is H/(n − 1), with Kruskal and
 * Wallis's H.
 */
function correlationRatio({ ranks }, { groups, groupCount }) {
    const counts = new Float64Array(groupCount);
    const sums = new Float64Array(groupCount);
    let count = 0;
    let sum = 0;
    let squares = 0;
    for (let row = 0; row < ranks.length; row++) {
        const rank = ranks[row];
        const group = groups[row];
        if (Number.isNaN(rank) || group < 0)
            continue;
        counts[group]++;
        sums[group] += rank;
        count++;
        sum += rank;
        squares += rank * rank;
    }
    const total = squares - (sum * sum) / count;
    let present = 0;
    let between = -(sum * sum) / count;
    for (let group = 0; group < groupCount; group++) {
        if (counts[group] === 0)
            continue;
        present++;
        between += (sums[group] * sums[group]) / counts[group];
    }
    if (count < leastCommonRows || present < 2 || present >= count || !(total > 1e-9))
        return null;
    const within = Math.max(0, 1 - between / total);
    return Math.sqrt(Math.max(0, 1 - (within * (count - 1)) / (count - present)));
}
/** Cramér's V without what chance adds to it: W. Bergsma, "A bias-correction for Cramér's V and Tschuprow's T" (2013). */
function cramersV(a, b) {
    const width = b.groupCount;
    const cells = new Float64Array(a.groupCount * width);
    const x = a.groups;
    const y = b.groups;
    for (let row = 0; row < x.length; row++)
        if (x[row] >= 0 && y[row] >= 0)
            cells[x[row] * width + y[row]]++;
    const rows = new Float64Array(a.groupCount);
    const columns = new Float64Array(width);
    let count = 0;
    cells.forEach((cell, index) => {
        rows[Math.floor(index / width)] += cell;
        columns[index % width] += cell;
        count += cell;
    });
    const height = rows.filter((total) => total > 0).length;
    const breadth = columns.filter((total) => total > 0).length;
    if (count < leastCommonRows || height < 2 || breadth < 2)
        return null;
    let chi2 = -count;
    cells.forEach((cell, index) => {
        if (cell > 0)
            chi2 += (count * cell * cell) / (rows[Math.floor(index / width)] * columns[index % width]);
    });
    const phi2 = Math.max(0, chi2 / count - ((height - 1) * (breadth - 1)) / (count - 1));
    const least = Math.min(corrected(height, count), corrected(breadth, count));
    return least > 1 ? Math.min(1, Math.sqrt(phi2 / (least - 1))) : null;
}
function corrected(categories, count) {
    return categories - (categories - 1) ** 2 / (count - 1);
}

;// CONCATENATED MODULE: ./build/shared/src/data/profile/correlations.js

/** Columns of a matrix; more cannot be read. */
const mostColumns = 30;
/** Rows that are looked at: of these a correlation errs by 0.01 or so, and no picture shows more. */
const mostRows = 10_000;
/** Where there are more columns than have room, so many are compared, on as many rows as the work allows. */
const mostScreenedColumns = 500;
const screenedCells = 10_000_000;
const leastScreenedRows = 200;
/**
 * How strongly the columns of a table go together: Spearman's ρ between numbers (booleans and dates are numbers), the
 * bias-corrected Cramér's V between texts, the bias-corrected correlation ratio of the ranks between the two. The ratios
 * of texts and numbers have no sign. Columns that do not vary are not in it.
 * @param table its first rows are taken, so their order should say nothing.
 * @param options.leaveOut columns whose values may not be told, or say nothing, such as ids.
 * @param options.target stays in the matrix however weak it is.
 * @returns null if fewer than two columns vary.
 */
function measureCorrelations(table, options) {
    const rows = Math.min(table.rows, mostRows);
    const candidates = [...table.columns.values()].filter(({ name }) => !options.leaveOut.has(name));
    let chosen = candidates;
    if (candidates.length > mostColumns)
        chosen = strongestColumns(candidates, rows, options.target ?? null);
    const columns = comparable(chosen, rows);
    if (columns.length < 2)
        return null;
    return {
        rows,
        columns: columns.map(({ name, kind }) => ({ name, kind })),
        leftOut: candidates.length - chosen.length,
        values: matrixOf(columns).map((row) => row.map((value) => (value === null ? null : rounded(value)))),
    };
}
/** The columns of the strongest pairs on a few rows, in their order. */
function strongestColumns(candidates, rows, target) {
    const screened = candidates.slice(0, mostScreenedColumns);
    const pairs = (screened.length * (screened.length - 1)) / 2;
    const few = Math.min(rows, Math.max(leastScreenedRows, Math.floor(screenedCells / pairs)));
    const columns = comparable(screened, few);
    const matrix = matrixOf(columns);
    const strength = columns.flatMap((a, i) => columns.slice(0, i).map((b, j) => ({ names: [a.name, b.name], size: Math.abs(matrix[i][j] ?? 0) })));
    strength.sort((a, b) => b.size - a.size);
    const kept = new Set(candidates.filter(({ name }) => name === target).map(({ name }) => name));
    for (const { names } of strength)
        for (const name of names)
            if (kept.size < mostColumns)
                kept.add(name);
    return candidates.filter(({ name }) => kept.has(name));
}
function comparable(columns, rows) {
    return columns.map((column) => comparableColumn(column, rows)).filter((column) => column !== null);
}
function matrixOf(columns) {
    const matrix = columns.map(() => new Array(columns.length).fill(1));
    for (let i = 0; i < columns.length; i++) {
        for (let j = 0; j < i; j++) {
            const value = association(columns[i], columns[j]);
            matrix[i][j] = value;
            matrix[j][i] = value;
        }
    }
    return matrix;
}
function rounded(value) {
    return Math.round(value * 10_000) / 10_000;
}

;// CONCATENATED MODULE: ./build/shared/src/data/profile/missing-patterns.js

const mostPatterns = 12;
const missing_patterns_mostColumns = 100;
/**
 * The most frequent patterns of missing values, of ten rows or more each.
 * @returns null if no value is missing.
 */
function findMissingPatterns(table) {
    const { rows } = table;
    const all = [...table.columns.values()]
        .map((column) => ({ column, missing: countMissing(column, rows) }))
        .filter(({ missing }) => missing > 0)
        .sort((a, b) => b.missing - a.missing);
    if (all.length === 0)
        return null;
    const columns = all.slice(0, missing_patterns_mostColumns).map(({ column }) => column);
    const { patternOf, count } = numberPatterns(columns, rows);
    const counts = new Float64Array(count);
    const firstRow = new Int32Array(count).fill(-1);
    for (let row = 0; row < rows; row++) {
        const pattern = patternOf[row];
        if (counts[pattern]++ === 0)
            firstRow[pattern] = row;
    }
    const patterns = [...counts.keys()].map((pattern) => ({
        columns: columns.filter((column) => isMissing(column, firstRow[pattern])).map(({ name }) => name),
        rows: counts[pattern],
    }));
    const completeRows = patterns.find((pattern) => pattern.columns.length === 0)?.rows ?? 0;
    const shown = patterns
        .filter((pattern) => pattern.columns.length > 0 && pattern.rows >= profile_profile/* leastNamedCategoryRows */.gW)
        .sort((a, b) => b.rows - a.rows)
        .slice(0, mostPatterns);
    return {
        rows,
        completeRows,
        patterns: shown,
        otherRows: shown.reduce((rest, pattern) => rest - pattern.rows, rows - completeRows),
        leftOut: all.length - columns.length,
    };
}
/** Gives each row a number, the same to rows in which the same columns are missing. */
function numberPatterns(columns, rows) {
    const patternOf = new Int32Array(rows);
    let count = 1;
    for (const column of columns) {
        // Each pattern so far parts into rows with and without a value here.
        const renumbered = new Int32Array(2 * count).fill(-1);
        count = 0;
        for (let row = 0; row < rows; row++) {
            const parted = 2 * patternOf[row] + (isMissing(column, row) ? 1 : 0);
            if (renumbered[parted] < 0)
                renumbered[parted] = count++;
            patternOf[row] = renumbered[parted];
        }
    }
    return { patternOf, count };
}
function isMissing(column, row) {
    return column.kind === 'numeric' ? Number.isNaN(column.values[row]) : column.codes[row] < 0;
}
function countMissing(column, rows) {
    let missing = 0;
    for (let row = 0; row < rows; row++)
        if (isMissing(column, row))
            missing++;
    return missing;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/shared/src/data/profile/sensitive.js
var sensitive = __webpack_require__(75200);
;// CONCATENATED MODULE: ./build/shared/src/data/profile/category-accumulator.js


/** Counts the categories of a text column that arrives in pieces of any length, as places in a dictionary. */
class CategoryAccumulator {
    #dictionary;
    #counts;
    #missing = 0;
    /** @param dictionary the distinct texts that there may be. */
    constructor(dictionary) {
        this.#dictionary = dictionary;
        this.#counts = new Float64Array(dictionary.length);
    }
    /** @param codes places in the dictionary, -1 is missing. @param length how many of them count. */
    add(codes, length) {
        const counts = this.#counts;
        let missing = 0;
        for (let row = 0; row < length; row++) {
            const code = codes[row];
            if (code < 0)
                missing++;
            else
                counts[code]++;
        }
        this.#missing += missing;
    }
    /** The profile of what was added so far. @param options.sensitive whether it may name no category. */
    profile(options = {}) {
        const counts = new Map();
        this.#dictionary.forEach((category, code) => {
            if (this.#counts[code] > 0)
                counts.set(category, this.#counts[code]);
        });
        const profile = (0,profile_profile/* profileCategories */.ki)(counts, this.#missing);
        return options.sensitive ? (0,sensitive/* withoutCategories */.jE)(profile) : profile;
    }
}

;// CONCATENATED MODULE: ./build/shared/src/data/profile/distinct-counts.js
/** How many distinct numbers are counted one by one. */
const mostCountedNumbers = 4096;
/** Places of the hash table: twice as many as values, so that the next free one is near. A power of two. */
const places = 2 * mostCountedNumbers;
/** Counts numbers of which few are distinct: exact. */
class DistinctCounts {
    /** The number of the value in each place, from one; zero is free. */
    #table = new Uint16Array(places);
    #values = new Float64Array(mostCountedNumbers);
    #counts = new Float64Array(mostCountedNumbers);
    #length = 0;
    /** Begins with values that were counted before: at most `mostCountedNumbers`. */
    constructor({ values, weights }) {
        const copy = Float64Array.from(values);
        const words = new Uint32Array(copy.buffer);
        for (let i = 0; i < copy.length; i++)
            this.#counts[this.#numberOf(copy[i], words, i)] = weights[i];
    }
    /**
     * @param values without -0, which has other bits than 0.
     * @returns how many values it took: all, or those before the first that is one too many.
     */
    add(values) {
        const words = new Uint32Array(values.buffer, values.byteOffset, 2 * values.length);
        for (let i = 0; i < values.length; i++) {
            const number = this.#numberOf(values[i], words, i);
            if (number < 0)
                return i;
            this.#counts[number]++;
        }
        return values.length;
    }
    /** @param words the bits of values, among them those of the `index`-th. @returns -1 if the table is full. */
    #numberOf(value, words, index) {
        const mixed = Math.imul(Math.imul(words[2 * index], 0x9e3779b1) ^ words[2 * index + 1], 0x85ebca6b);
        let place = (mixed ^ (mixed >>> 15)) & (places - 1);
        for (;;) {
            const number = this.#table[place] - 1;
            if (number < 0)
                break;
            if (this.#values[number] === value)
                return number;
            place = (place + 1) & (places - 1);
        }
        if (this.#length === mostCountedNumbers)
            return -1;
        this.#values[this.#length] = value;
        this.#table[place] = ++this.#length;
        return this.#length - 1;
    }
    weighted() {
        const order = Uint16Array.from({ length: this.#length }, (_, number) => number);
        order.sort((a, b) => this.#values[a] - this.#values[b]);
        return {
            values: Float64Array.from(order, (number) => this.#values[number]),
            weights: Float64Array.from(order, (number) => this.#counts[number]),
        };
    }
}

// EXTERNAL MODULE: ./build/shared/src/base/range.js
var range = __webpack_require__(80842);
;// CONCATENATED MODULE: ./build/shared/src/data/profile/sort-block.js

/** How many values are sorted at a time. */
const blockLength = 8192;
/** A bucket of more values is sorted like a block; one that lies deeper than this by the engine. */
const mostInserted = 16;
const deepest = 4;
/** For each depth one, since the buckets of one are sorted while it is in use. */
const workspaces = Array.from({ length: deepest }, () => ({
    starts: new Uint32Array(blockLength + 2),
    bucketOf: new Uint16Array(blockLength),
    scattered: new Float64Array(blockLength),
}));
/**
 * Sorts at most `blockLength` numbers in place, ascending: one pass into as many buckets of equal width as there are
 * values, then each bucket, by insertion if few values are in it. Several times as fast as the engine's sort for
 * values that are spread, and never much slower, since it falls back on that.
 * @param values without NaN.
 */
function sortBlock(values) {
    sortAtDepth(values, 0);
}
function sortAtDepth(values, depth) {
    const { length } = values;
    const { least, most } = (0,range/* rangeOf */.b)(values);
    if (length === 0 || least === most)
        return;
    const scale = (length - 1) / (most - least);
    // Not so with extremes whose difference is no number or next to nothing.
    if (depth === deepest || !(scale > 0 && scale < Number.POSITIVE_INFINITY)) {
        values.sort();
        return;
    }
    const { starts, bucketOf, scattered } = workspaces[depth];
    starts.fill(0, 0, length + 2);
    for (let i = 0; i < length; i++) {
        const bucket = ((values[i] - least) * scale) | 0;
        bucketOf[i] = bucket;
        starts[bucket + 2]++;
    }
    for (let bucket = 2; bucket < length + 2; bucket++)
        starts[bucket] += starts[bucket - 1];
    // After this starts[b + 1], where bucket b began, is where it ends.
    for (let i = 0; i < length; i++)
        scattered[starts[bucketOf[i] + 1]++] = values[i];
    for (let bucket = 0; bucket < length; bucket++) {
        const size = starts[bucket + 1] - starts[bucket];
        if (size <= 1)
            continue;
        if (size <= mostInserted)
            insertionSort(scattered, starts[bucket], starts[bucket + 1]);
        else
            sortAtDepth(scattered.subarray(starts[bucket], starts[bucket + 1]), depth + 1);
    }
    values.set(scattered.subarray(0, length));
}
function insertionSort(values, start, end) {
    for (let i = start + 1; i < end; i++) {
        const value = values[i];
        let at = i;
        while (at > start && values[at - 1] > value) {
            values[at] = values[at - 1];
            at--;
        }
        values[at] = value;
    }
}

// EXTERNAL MODULE: ./build/shared/src/data/profile/weighted-values.js
var weighted_values = __webpack_require__(80930);
;// CONCATENATED MODULE: ./build/shared/src/data/profile/held-values.js


/** How many values are held. */
const mostHeldValues = 65_536;
/** Holds values as they are. */
class HeldValues {
    #begun;
    #blocks = [];
    #length;
    /** Begins with values that were counted before. */
    constructor(begun) {
        this.#begun = begun;
        this.#length = (0,weighted_values/* totalWeight */.zN)(begun);
    }
    /** @returns how many values it took: all or none. */
    add(block) {
        if (this.#length + block.length > mostHeldValues)
            return 0;
        this.#length += block.length;
        this.#blocks.push(block.slice());
        return block.length;
    }
    weighted() {
        let parts = this.#blocks.map((block) => {
            sortBlock(block);
            return (0,weighted_values/* weightedValues */.Mc)(block);
        });
        parts.push(this.#begun);
        while (parts.length > 1) {
            const next = [];
            for (let i = 0; i + 1 < parts.length; i += 2)
                next.push((0,weighted_values/* mergeWeightedValues */.mk)(parts[i], parts[i + 1]));
            if (parts.length % 2 === 1)
                next.push(parts[parts.length - 1]);
            parts = next;
        }
        return parts[0];
    }
}

;// CONCATENATED MODULE: ./build/shared/src/data/profile/integer-counts.js
/** The largest range of whole numbers that are counted one by one. */
const widestRange = 65_536;
/** Counts whole numbers that lie close together: exact, and faster than everything else. */
class IntegerCounts {
    #low = 0;
    #counts = new Float64Array(0);
    /** @returns how many values it took: all, or none if they are not whole or the range grew too wide. */
    add(values) {
        let least = values[0];
        let most = values[0];
        for (let i = 0; i < values.length; i++) {
            const value = values[i];
            if (Math.floor(value) !== value)
                return 0;
            if (value < least)
                least = value;
            if (value > most)
                most = value;
        }
        if (!this.#reach(least, most))
            return 0;
        const counts = this.#counts;
        const low = this.#low;
        for (let i = 0; i < values.length; i++)
            counts[(values[i] - low) | 0]++;
        return values.length;
    }
    /** Makes room for a range. @returns false if that would be too much. */
    #reach(least, most) {
        const { length } = this.#counts;
        if (length > 0 && least >= this.#low && most < this.#low + length)
            return true;
        const low = length === 0 ? least : Math.min(least, this.#low);
        const high = length === 0 ? most : Math.max(most, this.#low + length - 1);
        if (!(high - low < widestRange) || !Number.isSafeInteger(low) || !Number.isSafeInteger(high))
            return false;
        const counts = new Float64Array(high - low + 1);
        if (length > 0)
            counts.set(this.#counts, this.#low - low);
        this.#low = low;
        this.#counts = counts;
        return true;
    }
    weighted() {
        const present = this.#counts.reduce((number, count) => number + (count > 0 ? 1 : 0), 0);
        const values = new Float64Array(present);
        const weights = new Float64Array(present);
        let at = 0;
        this.#counts.forEach((count, index) => {
            if (count === 0)
                return;
            values[at] = this.#low + index;
            weights[at++] = count;
        });
        return { values, weights };
    }
}

// EXTERNAL MODULE: ./build/shared/src/data/profile/moments.js
var profile_moments = __webpack_require__(25905);
;// CONCATENATED MODULE: ./build/shared/src/data/profile/quantile-sketch.js


/** How many values stand for a block, and for any number of blocks. */
const bufferLength = 2048;
/** How many values of a block one value stands for. */
const leastWeight = blockLength / bufferLength;
/**
 * A distribution in bounded memory: G. S. Manku, S. Rajagopalan, B. G. Lindsay, "Approximate medians and other
 * quantiles in one pass and with limited memory" (1998), as J. I. Munro and M. S. Paterson (1980) order the work. Of
 * each sorted block every fourth value is kept, with weight four; two buffers of one weight become one of twice the
 * weight, which holds every second value of both. Which of the two is kept alternates, so that what one choice moves
 * up, the next moves down. Nothing is left to chance: the error is bounded for any values in any order.
 */
class QuantileSketch {
    /** At level l at most one buffer, ascending, whose values stand for leastWeight · 2^l values each. */
    #levels = [];
    /** At each level whether the next choice is the upper one. */
    #upper = [];
    /** Values that it began with and that do not fill a block. */
    #loose = (0,weighted_values/* weightedValues */.Mc)(new Float64Array(0));
    /** By how many ranks at most the sketch counts too many, and too few, values at or below any value. */
    #tooMany = 0;
    #tooFew = 0;
    /** Begins with values that were counted before. */
    constructor(counted) {
        let rest = (0,weighted_values/* totalWeight */.zN)(counted);
        const reader = new RankReader(counted);
        for (let level = Math.floor(Math.log2(rest / blockLength)); level >= 0; level--) {
            const weight = leastWeight * 2 ** level;
            if (rest < bufferLength * weight)
                continue;
            this.#levels[level] = Float64Array.from({ length: bufferLength }, () => reader.middle(weight));
            rest -= bufferLength * weight;
            // Buffers that follow each other in rank: a value lies within one of them at most.
            this.#tooMany = Math.max(this.#tooMany, weight / 2);
            this.#tooFew = Math.max(this.#tooFew, weight / 2);
        }
        this.#loose = reader.rest();
    }
    /** @param sorted a block of `blockLength` values, ascending; not kept. */
    addBlock(sorted) {
        const buffer = new Float64Array(bufferLength);
        const offset = this.#choose(0, leastWeight / 2 - 1, leastWeight / 2);
        for (let i = 0; i < bufferLength; i++)
            buffer[i] = sorted[leastWeight * i + offset];
        this.#tooMany += leastWeight - 1 - offset;
        this.#tooFew += offset;
        this.#addBuffer(buffer);
    }
    #addBuffer(added) {
        let buffer = added;
        let level = 0;
        for (; this.#levels[level] !== undefined; level++) {
            const other = this.#levels[level];
            const offset = this.#choose(level + 1, 0, 1);
            buffer = everySecond(other, buffer, offset);
            this.#levels[level] = undefined;
            const weight = leastWeight * 2 ** level;
            if (offset === 0)
                this.#tooMany += weight;
            else
                this.#tooFew += weight;
        }
        this.#levels[level] = buffer;
    }
    #choose(kind, lower, upper) {
        const choice = this.#upper[kind] ? upper : lower;
        this.#upper[kind] = !this.#upper[kind];
        return choice;
    }
    /** Values that stand for all that were added; their weights add up to the number of those. */
    weighted() {
        let all = this.#loose;
        this.#levels.forEach((buffer, level) => {
            if (buffer === undefined)
                return;
            const { values, weights } = (0,weighted_values/* weightedValues */.Mc)(buffer);
            for (let i = 0; i < weights.length; i++)
                weights[i] *= leastWeight * 2 ** level;
            all = (0,weighted_values/* mergeWeightedValues */.mk)(all, { values, weights });
        });
        return all;
    }
    /** By how many ranks at most the number of values at or below any value, or below it, is wrong. */
    get rankError() {
        return Math.max(this.#tooMany, this.#tooFew);
    }
}
/** Every second of the values of two ascending buffers, from the first (offset 0) or the second (1) on. */
function everySecond(a, b, offset) {
    const kept = new Float64Array(bufferLength);
    let i = 0;
    let j = 0;
    for (let rank = 0; rank < 2 * bufferLength; rank++) {
        const value = j >= bufferLength || (i < bufferLength && a[i] <= b[j]) ? a[i++] : b[j++];
        if ((rank & 1) === offset)
            kept[rank >> 1] = value;
    }
    return kept;
}
/** Reads values in the order of their ranks. */
class RankReader {
    #counted;
    #index = 0;
    /** Of the current value's weight, how much was read. */
    #read = 0;
    constructor(counted) {
        this.#counted = counted;
    }
    /** Reads `count` values. @returns the middle one, of an even number the lower. */
    middle(count) {
        this.#skip(count / 2 - 1);
        const value = this.#counted.values[this.#index];
        this.#skip(count / 2 + 1);
        return value;
    }
    #skip(count) {
        const { weights } = this.#counted;
        let rest = count;
        while (rest > 0 && rest >= weights[this.#index] - this.#read) {
            rest -= weights[this.#index] - this.#read;
            this.#index++;
            this.#read = 0;
        }
        this.#read += rest;
    }
    rest() {
        const values = this.#counted.values.slice(this.#index);
        const weights = this.#counted.weights.slice(this.#index);
        if (weights.length > 0)
            weights[0] -= this.#read;
        return { values, weights };
    }
}

// EXTERNAL MODULE: ./build/shared/src/data/profile/quantiles.js
var profile_quantiles = __webpack_require__(51658);
;// CONCATENATED MODULE: ./build/shared/src/data/profile/numeric-accumulator.js










/**
 * Profiles the numbers of a column that arrive in pieces of any length, in bounded memory (half a megabyte). The
 * result depends on the values and their order, not on the pieces. All is exact but the quantiles of columns with more
 * than 65,536 values of which more than 4,096 are distinct, whole numbers in a range of 65,536 excepted: those come
 * from a sketch, and the profile states their error, which is at most 1/256 for up to 10⁹ rows.
 */
class NumericAccumulator {
    #type;
    #rows = 0;
    #missing = 0;
    /** Present values that are not yet a whole block. */
    #block = new Float64Array(blockLength);
    #filled = 0;
    #holder = new IntegerCounts();
    /** Of the values in the sketch. */
    #moments = profile_moments/* noMoments */.V5;
    constructor(type) {
        this.#type = type;
    }
    /** @param values NaN is missing. @param length how many of them count. */
    add(values, length) {
        const block = this.#block;
        let filled = this.#filled;
        let missing = 0;
        for (let i = 0; i < length;) {
            const from = i;
            const before = filled;
            const end = Math.min(length, i + blockLength - filled);
            for (; i < end; i++) {
                const value = values[i];
                // Without -0, which has other bits than 0. A missing value is overwritten by the next.
                block[filled] = value + 0;
                filled += Number.isNaN(value) ? 0 : 1;
            }
            missing += end - from - (filled - before);
            if (filled < blockLength)
                continue;
            this.#addBlock();
            filled = 0;
        }
        this.#filled = filled;
        this.#rows += length;
        this.#missing += missing;
    }
    #addBlock() {
        const block = this.#block;
        if (this.#holder instanceof QuantileSketch) {
            this.#moments = (0,profile_moments/* mergeMoments */.iQ)(this.#moments, (0,profile_moments/* momentsOf */.Zn)(block));
            sortBlock(block);
            this.#holder.addBlock(block);
            return;
        }
        const taken = this.#holder.add(block);
        if (taken < blockLength)
            this.#changeHolder(this.#holder.weighted(), block.slice(taken));
    }
    #changeHolder(counted, rest) {
        sortBlock(rest);
        const all = (0,weighted_values/* mergeWeightedValues */.mk)(counted, (0,weighted_values/* weightedValues */.Mc)(rest));
        if ((0,weighted_values/* totalWeight */.zN)(all) <= mostHeldValues)
            this.#holder = new HeldValues(all);
        else if (all.values.length <= mostCountedNumbers)
            this.#holder = new DistinctCounts(all);
        else {
            this.#holder = new QuantileSketch(all);
            this.#moments = (0,profile_moments/* momentsOfWeighted */.A0)(all);
        }
    }
    /** The profile of what was added so far. @param options.sensitive whether it may tell no value. */
    profile(options = {}) {
        const pending = this.#block.slice(0, this.#filled);
        const pendingMoments = (0,profile_moments/* momentsOf */.Zn)(pending);
        sortBlock(pending);
        const all = (0,weighted_values/* mergeWeightedValues */.mk)(this.#holder.weighted(), (0,weighted_values/* weightedValues */.Mc)(pending));
        const sketched = this.#holder instanceof QuantileSketch;
        const moments = sketched ? (0,profile_moments/* mergeMoments */.iQ)(this.#moments, pendingMoments) : (0,profile_moments/* momentsOfWeighted */.A0)(all);
        const distinct = sketched || all.values.length > profile_profile/* mostDistinctNumbers */.Oi ? null : all.values.length;
        const rankError = this.#holder instanceof QuantileSketch ? this.#holder.rankError : 0;
        const present = moments.count > 0;
        const profile = {
            kind: 'numeric',
            type: this.#type,
            rows: this.#rows,
            missing: this.#missing,
            mean: present ? moments.mean : null,
            squaredDeviations: present ? moments.squaredDeviations : 0,
            minimum: present ? moments.minimum : null,
            maximum: present ? moments.maximum : null,
            distinct,
            quantiles: present ? (0,profile_quantiles/* readQuantiles */.J)(all, moments) : [],
            quantileError: present ? rankError / moments.count : 0,
        };
        return options.sensitive ? (0,sensitive/* withoutNumbers */.B1)(profile) : profile;
    }
}

;// CONCATENATED MODULE: ./build/shared/src/data/column-readers.js







/**
 * @param values the sorted values of a text column that is stored as numbers into them, else undefined.
 * @param sensitive whether no profile may tell its values.
 */
function columnReader(column, facts, values, sensitive) {
    const { name, type } = column;
    if (type !== 'text')
        return new NumericReader(name, type, facts, sensitive);
    return values ? new ListedReader(name, values, sensitive) : new TextReader(name, sensitive);
}
/** Stands for a missing value among whole numbers of 32 bits: `ColumnFacts.width` leaves it free. */
const missingInteger = -(2 ** 31);
class NumericReader {
    select;
    #name;
    #type;
    #sensitive;
    #accumulator;
    #hash = (0,external_node_crypto_.createHash)('sha256');
    #sample = [];
    #isShort;
    #scratch = new Float64Array(0);
    constructor(name, type, { width }, sensitive) {
        this.#name = name;
        this.#type = type;
        this.#sensitive = sensitive;
        this.#accumulator = new NumericAccumulator(type);
        const value = (0,data_database/* quoteName */.AB)(name);
        const number = this.#isMoment
            ? `epoch_us(${value}::TIMESTAMP)`
            : type === 'boolean'
                ? `${value}::INTEGER`
                : value;
        this.#isShort = width === 'int32';
        this.select = this.#isShort
            ? [`coalesce(${value}::INTEGER, ${missingInteger})`]
            : [`coalesce((${number})::DOUBLE, 'nan'::DOUBLE)`];
        // Where a double does not tell two whole numbers apart, the digest takes them as they are as well.
        if (width === 'int64')
            this.select.push(`coalesce(${value}::BIGINT, 0)`);
    }
    get #isMoment() {
        return this.#type === 'date' || this.#type === 'timestamp';
    }
    read(chunk, position, sampled) {
        const values = this.#isShort ? this.#readShort(chunk, position) : this.#readDoubles(chunk, position);
        this.#accumulator.add(values, chunk.rows);
        for (let row = 0; row < sampled; row++)
            this.#sample.push(values[row]);
    }
    #readShort(chunk, position) {
        const integers = chunk.integers(position);
        this.#hash.update(integers);
        const values = this.#room(chunk.rows);
        for (let row = 0; row < chunk.rows; row++) {
            values[row] = integers[row] === missingInteger ? Number.NaN : integers[row];
        }
        return values;
    }
    #readDoubles(chunk, position) {
        const doubles = chunk.doubles(position);
        this.#hash.update(doubles);
        if (this.select.length > 1)
            this.#hash.update(chunk.longs(position + 1));
        if (!this.#isMoment)
            return doubles;
        // The digest knows microseconds, everything else milliseconds.
        const values = this.#room(chunk.rows);
        for (let row = 0; row < chunk.rows; row++)
            values[row] = doubles[row] / 1000;
        return values;
    }
    #room(rows) {
        if (this.#scratch.length < rows)
            this.#scratch = new Float64Array(rows);
        return this.#scratch;
    }
    digest() {
        return this.#hash.digest('hex');
    }
    async profile() {
        return this.#accumulator.profile({ sensitive: this.#sensitive });
    }
    sample() {
        return { kind: 'numeric', name: this.#name, type: this.#type, values: Float64Array.from(this.#sample) };
    }
}
class ListedReader {
    select;
    #name;
    #values;
    #sensitive;
    #accumulator;
    #hash = (0,external_node_crypto_.createHash)('sha256');
    #sample = [];
    constructor(name, values, sensitive) {
        this.#name = name;
        this.#values = values;
        this.#sensitive = sensitive;
        this.#accumulator = new CategoryAccumulator(values);
        this.select = [`coalesce(enum_code(${(0,data_database/* quoteName */.AB)(name)})::INTEGER, -1)`];
        this.#hash.update(JSON.stringify(values));
    }
    read(chunk, position, sampled) {
        const codes = chunk.integers(position);
        this.#hash.update(codes);
        this.#accumulator.add(codes, chunk.rows);
        for (let row = 0; row < sampled; row++)
            this.#sample.push(codes[row]);
    }
    digest() {
        return this.#hash.digest('hex');
    }
    async profile() {
        return this.#accumulator.profile({ sensitive: this.#sensitive });
    }
    sample() {
        return {
            kind: 'text',
            name: this.#name,
            type: 'text',
            codes: Int32Array.from(this.#sample),
            dictionary: this.#values,
        };
    }
}
/** Text of too many values to list: the database counts them. */
class TextReader {
    select;
    #name;
    #sensitive;
    #hash = (0,external_node_crypto_.createHash)('sha256');
    #dictionary = new data_table/* TextDictionary */.o0();
    #sample = [];
    constructor(name, sensitive) {
        this.#name = name;
        this.#sensitive = sensitive;
        this.select = [(0,data_database/* quoteName */.AB)(name)];
    }
    read(chunk, position, sampled) {
        const texts = chunk.texts(position);
        this.#hash.update(texts.map((text) => (text === null ? '-' : `${text.length}:${text}`)).join(''));
        for (let row = 0; row < sampled; row++)
            this.#sample.push(this.#dictionary.code(texts[row]));
    }
    digest() {
        return this.#hash.digest('hex');
    }
    async profile(database, relation) {
        const column = (0,data_database/* quoteName */.AB)(this.#name);
        const [facts] = await database.rows(`SELECT count(DISTINCT ${column}) AS "distinct", count(${column}) AS present,
         count(*) - count(${column}) AS missing FROM ${relation}`);
        const frequent = await database.rows(`SELECT ${column} AS category, count(*) AS rows FROM ${relation} AND ${column} IS NOT NULL GROUP BY ALL
       HAVING count(*) >= ${profile_profile/* leastNamedCategoryRows */.gW} ORDER BY rows DESC, category LIMIT ${profile_profile/* mostNamedCategories */.JL + 1}`);
        const counts = frequent.map(({ category, rows }) => [category, rows]);
        const profile = (0,profile_profile/* profileFrequentCategories */.Om)(counts, facts);
        return this.#sensitive ? (0,sensitive/* withoutCategories */.jE)(profile) : profile;
    }
    sample() {
        const { values: dictionary } = this.#dictionary;
        return { kind: 'text', name: this.#name, type: 'text', codes: Int32Array.from(this.#sample), dictionary };
    }
}

;// CONCATENATED MODULE: ./build/shared/src/data/read-splits.js





/** The most cells that a sample may have. */
const sampleCells = 5_000_000;
/** The rows of a split as SQL for a FROM clause with its condition. */
function splitRelation(split) {
    return `${prepared_table/* preparedTable */.OY} WHERE ${splits/* sideColumn */.Ow} = ${splits/* sideNumbers */.Ux[split]}`;
}
/**
 * Reads a split of the table `prepared` once, as a stream.
 * @param options.sensitive columns whose values no profile may tell.
 */
async function readSplit(database, split, columns, options) {
    const relation = splitRelation(split);
    const sampleRows = Math.min(options.sampleRows, Math.floor(sampleCells / columns.length));
    const readers = columns.map((column) => {
        const { name } = column;
        const facts = options.facts.get(name);
        return columnReader(column, facts, options.listed.get(name), options.sensitive.has(name));
    });
    let rows = 0;
    const select = readers.flatMap((reader) => reader.select);
    for await (const chunk of database.chunks(`SELECT ${select.join(', ')} FROM ${relation}`)) {
        const sampled = Math.max(0, Math.min(chunk.rows, sampleRows - rows));
        let position = 0;
        for (const reader of readers) {
            reader.read(chunk, position, sampled);
            position += reader.select.length;
        }
        rows += chunk.rows;
    }
    const digest = (0,base_digest/* sha256 */.sc)((0,base_digest/* canonicalJson */.dj)([rows, readers.map((reader) => reader.digest())]));
    const profiles = [];
    for (const [index, reader] of readers.entries()) {
        profiles.push([columns[index].name, await reader.profile(database, relation)]);
    }
    return {
        digest,
        profile: { rows, columns: Object.fromEntries(profiles) },
        sample: (0,data_table/* tableOf */.c_)(readers.map((reader) => reader.sample())),
    };
}

// EXTERNAL MODULE: ./build/shared/src/data/sources/load-source.js + 2 modules
var load_source = __webpack_require__(31040);
// EXTERNAL MODULE: ./build/shared/src/data/sources/load-sources.js
var load_sources = __webpack_require__(53300);
;// CONCATENATED MODULE: ./build/shared/src/data/write-splits.js





/**
 * Writes `train.parquet`, `validation.parquet` and `test.parquet`, rows in the order of the table `prepared`.
 * @param unlabelled whether to write `unlabelled.parquet` as well: the rows without a target.
 */
async function writeSplits(database, columns, facts, { rowId }, folder, unlabelled) {
    const select = columns.map(({ name, type }) => {
        const column = (0,data_database/* quoteName */.AB)(name);
        // Numbers into a list of values become a dictionary of strings in the file.
        if (type === 'text')
            return column;
        // Readers take 32 bits as they are, and 64 bits one by one.
        return facts.get(name)?.width === 'int32' ? `${column}::INTEGER AS ${column}` : column;
    });
    const sides = unlabelled ? [...splits/* splitNames */.bZ, 'unlabelled'] : splits/* splitNames */.bZ;
    for (const split of sides) {
        await database.run(`COPY (SELECT ${select.join(', ')}, ${rowId} AS ${prepared_table/* rowIdColumn */.uW} FROM ${splitRelation(split)})
      TO ${(0,data_database/* quoteText */.ol)((0,external_node_path_.join)(folder, `${split}.parquet`))} (FORMAT parquet, COMPRESSION snappy)`);
    }
}

;// CONCATENATED MODULE: ./build/shared/src/data/prepare-dataset.js



























const checksFile = 'checks.json';
/** What was checked when the data set in a folder, which was verified, was prepared. */
async function readChecks(folder) {
    return JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(folder, checksFile), 'utf8'));
}
/** Rows of the training split that are looked at closely. */
const sampleRows = 50_000;
/**
 * Reads the sources, checks and splits them, and writes `train.parquet`, `validation.parquet`, `test.parquet`,
 * `schema.json`, `profile.json` and `checks.json`. Rows are written in canonical order, so that what is learned from
 * them depends on neither the order nor the encoding of the source.
 * @throws ConfigurationError for whatever is wrong with configuration or data, except violated expectations,
 * which are in the result.
 */
async function prepareDataset(options) {
    const { data, output, log, keepUnlabelled = false } = options;
    if (data.source === undefined) {
        throw new errors/* ConfigurationError */.j1('No data source is configured.', {
            location: { key: 'data.source' },
            hint: 'Set data.source in mlops.yml, or the input "source".',
        });
    }
    const expected = data.expect ?? {};
    await (0,promises_.mkdir)(output, { recursive: true });
    const database = await data_database/* Database */.Wm.open({ ...options.database, directories: [output] });
    try {
        await checkPatterns(database, expected);
        // A query may look at the rows more often than it costs to have them in memory.
        const mayStay = data.query === undefined;
        const loaded = await (0,load_sources/* loadSources */.D)(database, data.source, { ...options, mayStay });
        const references = await loadReferences(database, options);
        await database.lock();
        const { typed, task, selection, prepared } = await loaded.read(() => prepareRows(database, options));
        const sensitive = new Set(data.sensitive);
        const expectations = await checkExpectations(database, prepared_table/* preparedTable */.OY, typed, expected, {
            sensitive,
            identify: data.id ?? [],
            references,
            now: new Date(),
        });
        const targetWarnings = await (0,check_target/* checkTarget */.e$)(database, typed, task, data);
        const facts = await readColumnFacts(database, prepared_table/* preparedTable */.OY, typed);
        const warnings = [
            ...loaded.warnings,
            ...selection.warnings,
            ...targetWarnings,
            ...(await checkSides(database, data.target ?? null, selection, keepUnlabelled)),
        ];
        log.info('Writing train, validation and test as Parquet, and describing them.');
        const beside = await database.connectBeside();
        const leakageOf = (features) => (0,data_leakage/* measureLeakage */.b)(beside, prepared_table/* preparedTable */.OY, features, { target: data.target ?? null });
        const likely = likelyFeatures(typed, facts, options, (0,logged_columns/* loggedColumns */.se)(data, task));
        const [likelyLeakage, readings] = await (0,settle/* settle */.G)([
            writeSplits(beside, typed, facts, prepared, output, keepUnlabelled).then(() => likely.length > 0 ? leakageOf(likely) : null),
            readSplits(database, typed, { facts, listed: prepared.listed, sensitive }),
        ]);
        const { schema, leftOut } = describeSchema(typed, facts, {
            ...options,
            task,
            sample: readings.train.sample,
            profile: readings.train.profile,
        });
        for (const column of leftOut) {
            if (!column.kept && (column.rule === 'empty' || column.rule === 'leaking'))
                warnings.push(describeLeftOut(column));
            else
                log.info(describeLeftOut(column));
        }
        const features = schema.columns.filter(({ role }) => role === 'feature');
        const leakage = features.length === likely.length && likelyLeakage ? likelyLeakage : await leakageOf(features);
        warnings.push(...(0,data_leakage/* leakageWarnings */.k)(leakage));
        const digests = splits/* splitNames */.bZ.map((split) => [split, readings[split].digest]);
        let unlabelledRows;
        if (keepUnlabelled) {
            const described = { facts, listed: prepared.listed, sensitive, sampleRows: 0 };
            const { digest, profile } = await readSplit(database, 'unlabelled', typed, described);
            digests.push(['unlabelled', digest]);
            unlabelledRows = profile.rows;
        }
        const id = (0,base_digest/* sha256 */.sc)((0,base_digest/* canonicalJson */.dj)([schema, digests]));
        const profiles = {};
        for (const split of splits/* splitNames */.bZ)
            profiles[split] = readings[split].profile;
        await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(output, 'schema.json'), `${JSON.stringify(schema, null, 2)}\n`);
        await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(output, 'profile.json'), `${JSON.stringify({ format: 'mlops-profile/1', splits: profiles })}\n`);
        const { sample } = readings.train;
        const checks = {
            expectations,
            leftOut,
            leakage,
            correlations: measureCorrelations(sample, {
                leaveOut: new Set([...data.sensitive, ...(data.id ?? []), ...(data.weight ? [data.weight] : [])]),
                target: data.target,
            }),
            missingPatterns: findMissingPatterns(sample),
            sensitive: data.sensitive,
            warnings,
        };
        await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(output, checksFile), `${JSON.stringify(checks, null, 2)}\n`);
        return {
            id,
            task,
            schema,
            profiles,
            ...(unlabelledRows === undefined ? {} : { unlabelledRows }),
            checks,
            sources: loaded.names,
            splitScheme: splitScheme(data, selection),
        };
    }
    finally {
        database.close();
    }
}
/** Makes the table `prepared` of the sources: the last that reads them. */
async function prepareRows(database, options) {
    const { data, log } = options;
    const selection = await (0,select_columns/* selectColumns */.Gs)(database, data);
    const { columns } = selection;
    const task = await (0,check_target/* decideTask */.aG)(database, options, columns);
    const logged = (0,logged_columns/* loggedColumns */.se)(data, task);
    const isLabel = (name) => (name === data.target && (0,tasks/* hasLabels */.cP)(task)) || name === logged?.action || data.id?.includes(name);
    const typed = columns.map((column) => isLabel(column.name) ? { ...column, type: 'text' } : column);
    log.info('Ordering the rows and giving each its side.');
    const prepared = await (0,prepared_table/* makePreparedTable */.Ay)(database, columns, typed, { data, task, selection });
    return { typed, task, selection, prepared };
}
/** The columns that are features unless a rule leaves them out, which is known once all rows are read. */
function likelyFeatures(columns, facts, { data, drop, keep }, logged) {
    const { by } = data.split;
    const group = typeof by === 'object' && 'group' in by && !keep.includes(by.group) ? by.group : undefined;
    const named = [data.target, data.weight, group, ...Object.values(logged ?? {})];
    const others = new Set([...(data.id ?? []), ...drop, ...named]);
    const isEmpty = (name) => facts.get(name)?.present === 0 && !keep.includes(name);
    return columns.filter(({ name }) => !others.has(name) && !isEmpty(name));
}
/** Loads the sources that foreign keys name. @returns for each column the table with its values. */
async function loadReferences(database, { data, sources }) {
    const tables = new Map();
    const own = await (0,column_types/* columnsOf */.PL)(database, 'main_source');
    for (const { column, source, sourceColumn, key } of (0,referenced_sources/* referencedSources */.c)(data.expect ?? {})) {
        const table = `reference_${tables.size}`;
        const files = await sources.files(source, key);
        // Text is compared as it is written: "007" is not "7".
        const isText = own.find(({ name }) => name === column)?.type === 'text';
        const textColumns = isText ? [sourceColumn] : [];
        await (0,load_source/* loadSource */.sh)(database, table, files, { key, textColumns, missing: data.missing });
        tables.set(column, table);
    }
    return tables;
}
async function readSplits(database, columns, options) {
    const readings = {};
    // At the same time: while one waits for its next rows, another's are summed up.
    await (0,settle/* settle */.G)(splits/* splitNames */.bZ.map(async (split) => {
        const beside = await database.connectBeside();
        const wanted = split === 'train' ? sampleRows : 0;
        readings[split] = await readSplit(beside, split, columns, { ...options, sampleRows: wanted });
    }));
    return readings;
}
function splitScheme({ id, split }, selection) {
    const { identity, sourceColumns, columns, ownTest } = selection;
    const names = (typed) => typed.map(({ name }) => name);
    const by = id ?? (identity === 'source' ? names(sourceColumns) : names(columns));
    return (0,base_digest/* sha256 */.sc)((0,base_digest/* canonicalJson */.dj)([id ? 'id' : 'values', by, split, ownTest]));
}


/***/ }),

/***/ 25905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ momentsOfWeighted),
/* harmony export */   V5: () => (/* binding */ noMoments),
/* harmony export */   Zn: () => (/* binding */ momentsOf),
/* harmony export */   iQ: () => (/* binding */ mergeMoments)
/* harmony export */ });
const noMoments = {
    count: 0,
    minimum: Number.POSITIVE_INFINITY,
    maximum: Number.NEGATIVE_INFINITY,
    mean: 0,
    squaredDeviations: 0,
};
/** In two passes over the values, the second of which takes away what rounding left in the mean. */
function momentsOf(values) {
    const count = values.length;
    if (count === 0)
        return noMoments;
    let minimum = values[0];
    let maximum = values[0];
    let sum = 0;
    for (let i = 0; i < count; i++) {
        const value = values[i];
        if (value < minimum)
            minimum = value;
        if (value > maximum)
            maximum = value;
        sum += value;
    }
    let mean = sum / count;
    if (!Number.isFinite(sum))
        mean = meanOfHuge(values, null, count);
    let squares = 0;
    let rounding = 0;
    for (let i = 0; i < count; i++) {
        const deviation = values[i] - mean;
        squares += deviation * deviation;
        rounding += deviation;
    }
    return corrected({ count, minimum, maximum, mean, squaredDeviations: squares }, rounding);
}
/** The moments of numbers of which each occurs as often as its weight says. */
function momentsOfWeighted({ values, weights }) {
    if (values.length === 0)
        return noMoments;
    let count = 0;
    let sum = 0;
    for (let i = 0; i < values.length; i++) {
        count += weights[i];
        sum += weights[i] * values[i];
    }
    let mean = sum / count;
    if (!Number.isFinite(sum))
        mean = meanOfHuge(values, weights, count);
    let squares = 0;
    let rounding = 0;
    for (let i = 0; i < values.length; i++) {
        const deviation = values[i] - mean;
        squares += weights[i] * deviation * deviation;
        rounding += weights[i] * deviation;
    }
    const [minimum, maximum] = [values[0], values[values.length - 1]];
    return corrected({ count, minimum, maximum, mean, squaredDeviations: squares }, rounding);
}
/**
 * The moments of both together: T. F. Chan, G. H. Golub, R. J. LeVeque, "Updating formulae and a pairwise algorithm
 * for computing sample variances" (1979).
 */
function mergeMoments(a, b) {
    if (a.count === 0)
        return b;
    if (b.count === 0)
        return a;
    const count = a.count + b.count;
    // Halves, so that the difference of the largest numbers there are is still a number.
    const half = b.mean / 2 - a.mean / 2;
    const between = 4 * half * half * a.count * (b.count / count);
    return {
        count,
        minimum: Math.min(a.minimum, b.minimum),
        maximum: Math.max(a.maximum, b.maximum),
        mean: 2 * (a.mean / 2 + half * (b.count / count)),
        squaredDeviations: Math.min(a.squaredDeviations + b.squaredDeviations + between, Number.MAX_VALUE),
    };
}
/** The mean where the sum is too large to be a number. */
function meanOfHuge(values, weights, count) {
    let mean = 0;
    for (let i = 0; i < values.length; i++)
        mean += (values[i] / 2) * ((weights ? weights[i] : 1) / count);
    return Math.max(-Number.MAX_VALUE, Math.min(2 * mean, Number.MAX_VALUE));
}
/** @param rounding the sum of the deviations from the mean, zero if the mean were exact. */
function corrected(moments, rounding) {
    const { count, mean, squaredDeviations } = moments;
    if (!Number.isFinite(rounding) || !Number.isFinite(squaredDeviations)) {
        return { ...moments, squaredDeviations: Number.MAX_VALUE };
    }
    return {
        ...moments,
        mean: mean + rounding / count,
        squaredDeviations: Math.max(0, squaredDeviations - (rounding * rounding) / count),
    };
}


/***/ }),

/***/ 51658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readQuantiles)
/* harmony export */ });
/* harmony import */ var _profile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13581);
/* harmony import */ var _weighted_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80930);


/**
 * The k/256 quantiles: of each the smallest value v with at least k/256 of the weight at or below v (Hyndman and Fan's
 * type 1, NumPy's `inverted_cdf`); the first and the last are the extremes.
 * @param extremes of the values that the weighted ones stand for.
 * @returns ascending; empty for no values.
 */
function readQuantiles(weighted, extremes) {
    const { values, weights } = weighted;
    if (values.length === 0)
        return [];
    const total = (0,_weighted_values_js__WEBPACK_IMPORTED_MODULE_1__/* .totalWeight */ .zN)(weighted);
    const steps = _profile_js__WEBPACK_IMPORTED_MODULE_0__/* .profileQuantiles */ .kT - 1;
    const quantiles = [extremes.minimum];
    let index = 0;
    let reached = weights[0];
    for (let k = 1; k < steps; k++) {
        while (index + 1 < values.length && reached * steps < k * total)
            reached += weights[++index];
        quantiles.push(values[index]);
    }
    quantiles.push(extremes.maximum);
    return quantiles;
}


/***/ }),

/***/ 75200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ withoutNumbers),
/* harmony export */   jE: () => (/* binding */ withoutCategories),
/* harmony export */   lO: () => (/* binding */ withoutValues)
/* harmony export */ });
/** What a profile may tell of a sensitive column of numbers: how many there are, are missing, and are distinct. */
function withoutNumbers({ type, rows, missing, distinct }) {
    return {
        kind: 'numeric',
        type,
        rows,
        missing,
        mean: null,
        squaredDeviations: 0,
        minimum: null,
        maximum: null,
        distinct,
        quantiles: [],
        quantileError: 0,
        sensitive: true,
    };
}
/** What a profile may tell of a sensitive text column. */
function withoutCategories({ rows, missing, distinct }) {
    const present = rows - missing;
    return {
        kind: 'categorical',
        type: 'text',
        rows,
        missing,
        distinct,
        categories: {},
        otherRows: present,
        unnamedAtMost: present,
        uncountedAtMost: 0,
        sensitive: true,
    };
}
/** What a profile may tell of a sensitive column. */
function withoutValues(profile) {
    return profile.kind === 'numeric' ? withoutNumbers(profile) : withoutCategories(profile);
}


/***/ }),

/***/ 80930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ weightedValues),
/* harmony export */   mk: () => (/* binding */ mergeWeightedValues),
/* harmony export */   zN: () => (/* binding */ totalWeight)
/* harmony export */ });
/** @param sorted ascending. */
function weightedValues(sorted) {
    const values = new Float64Array(sorted.length);
    const weights = new Float64Array(sorted.length);
    let distinct = 0;
    for (let i = 0; i < sorted.length; i++) {
        if (distinct === 0 || values[distinct - 1] !== sorted[i])
            values[distinct++] = sorted[i];
        weights[distinct - 1]++;
    }
    return { values: values.subarray(0, distinct), weights: weights.subarray(0, distinct) };
}
/** The values of both. */
function mergeWeightedValues(a, b) {
    if (b.values.length === 0)
        return a;
    if (a.values.length === 0)
        return b;
    const values = new Float64Array(a.values.length + b.values.length);
    const weights = new Float64Array(values.length);
    let i = 0;
    let j = 0;
    let length = 0;
    while (i < a.values.length || j < b.values.length) {
        const fromB = i >= a.values.length || (j < b.values.length && b.values[j] < a.values[i]);
        const value = fromB ? b.values[j] : a.values[i];
        if (length === 0 || values[length - 1] !== value)
            values[length++] = value;
        weights[length - 1] += fromB ? b.weights[j++] : a.weights[i++];
    }
    return { values: values.subarray(0, length), weights: weights.subarray(0, length) };
}
/** The sum of the weights: how many numbers there are. */
function totalWeight({ weights }) {
    let total = 0;
    for (let i = 0; i < weights.length; i++)
        total += weights[i];
    return total;
}


/***/ }),

/***/ 53300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ loadSources)
/* harmony export */ });
/* harmony import */ var _learners_tasks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93978);
/* harmony import */ var _check_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14649);
/* harmony import */ var _column_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5606);
/* harmony import */ var _logged_columns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16112);
/* harmony import */ var _load_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31040);





/**
 * Loads the sources into the tables `main_source` and, where a test source is configured, `test_source`.
 * @throws ConfigurationError naming key, file and line of what is wrong.
 */
async function loadSources(database, source, { data, task, sources, log, mayStay }) {
    // Labels are text as written: "yes", "1" and "007" mean what they say. Identities as well.
    const action = (0,_logged_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .loggedColumns */ .se)(data, task)?.action;
    const label = task !== undefined && (0,_learners_tasks_js__WEBPACK_IMPORTED_MODULE_0__/* .hasLabels */ .cP)(task) ? data.target : undefined;
    const named = [...(data.id ?? []), label, action].filter((name) => name !== undefined);
    // What is named for two things is refused later, with words of ours.
    const textColumns = [...new Set(named)];
    const find = async (key, configured) => {
        const files = await sources.files(configured, key);
        log.info(`Reading ${files.map(({ name }) => name).join(', ')}.`);
        return files;
    };
    const load = (key, files, table) => (0,_load_source_js__WEBPACK_IMPORTED_MODULE_4__/* .loadSource */ .sh)(database, table, files, { key, textColumns, missing: data.missing, mayStay });
    const files = await find('data.source', source);
    const warnings = await load('data.source', files, 'main_source');
    if (task === undefined && files[0].format !== 'parquet') {
        // That they are labels shows only now; then they are read again, as text.
        const target = (await (0,_column_types_js__WEBPACK_IMPORTED_MODULE_2__/* .columnsOf */ .PL)(database, 'main_source')).find(({ name }) => name === data.target);
        if (target &&
            target.type !== 'text' &&
            (await (0,_check_target_js__WEBPACK_IMPORTED_MODULE_1__/* .inferTask */ .Sz)(database, 'main_source', target)) === 'classification') {
            textColumns.push(target.name);
            await load('data.source', files, 'main_source');
        }
    }
    const all = [files];
    if (data['test-source'] !== undefined) {
        const testFiles = await find('data.test-source', data['test-source']);
        warnings.push(...(await load('data.test-source', testFiles, 'test_source')));
        all.push(testFiles);
    }
    const staying = mayStay ? all.filter(_load_source_js__WEBPACK_IMPORTED_MODULE_4__/* .staysInFiles */ .PD).flat() : [];
    return {
        names: all.flat().map(({ name }) => name),
        warnings,
        read: (work) => (staying.length > 0 ? (0,_load_source_js__WEBPACK_IMPORTED_MODULE_4__/* .readFrom */ .zP)(staying, 'data.source', work) : work()),
    };
}


/***/ })

};
