import { canonicalJson } from '../base/digest.ts';

/** One thing by which a change makes the gate let through more than before. */
export interface Weakening {
  /** Where it is written, such as `gate.metrics.roc_auc.min`. */
  key: string;
  /** As written before and now; null where it is not there. */
  before: string | null;
  after: string | null;
  /** What that means, a few words. */
  meaning: string;
}

/**
 * What decides how strictly a model is judged: the sections of mlops.yml that are compared, as plain data with their
 * defaults. Whatever is in them counts; whoever compares leaves out what says nothing about strictness.
 */
export interface JudgingConfig {
  gate: Readonly<Record<string, unknown>>;
  roles: Readonly<Record<string, unknown>>;
  data: { readonly split?: unknown; readonly 'test-source'?: unknown };
}

type Judgement = { meaning: string } | null;

/**
 * By how much a change weakens the rules that a model is judged by, compared with the branch that it is to be merged
 * into.
 *
 * It goes by the names that limits have everywhere in mlops.yml: `min` and `min-…` are looser when they fall, `max` and
 * `max-…` when they rise, and what is no longer there is dropped. A change whose direction cannot be told (another
 * metric for the slices, another seed for the split, 0.01 in place of "2%") counts as weakening: somebody has to look
 * at it. What is added only makes a gate stricter; the exceptions are people who may approve, a tolerance, and the source
 * of the test rows.
 */
export function findWeakenings(before: JudgingConfig, after: JudgingConfig): Weakening[] {
  const found: Weakening[] = [];
  compare([], before, after, found);
  return found;
}

function compare(path: readonly string[], before: unknown, after: unknown, found: Weakening[]): void {
  if (canonicalJson(before ?? null) === canonicalJson(after ?? null)) return;
  if (isMapping(before) && isMapping(after)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      compare([...path, key], before[key], after[key], found);
    }
    return;
  }
  const [rulesBefore, rulesAfter] = [listOfRules(before), listOfRules(after)];
  if (rulesBefore !== null && rulesAfter !== null) {
    compareLists(path, rulesBefore, rulesAfter, found);
    return;
  }
  const judgement = judgeChange(path, before, after);
  if (judgement === null) return;
  found.push({ key: path.join('.'), before: textOf(before), after: textOf(after), ...judgement });
}

/**
 * Rules have no names in a list: those that are the same go together, and the others in the order in which they stand.
 */
function compareLists(
  path: readonly string[],
  before: readonly unknown[],
  after: readonly unknown[],
  found: Weakening[],
): void {
  const without = (rules: readonly unknown[], others: readonly unknown[]) =>
    rules.filter((rule) => missingFrom(others, [rule]));
  const added = without(after, before);
  for (const [index, rule] of without(before, after).entries()) {
    const place = String(before.indexOf(rule) + 1);
    compare([...path, place], rule, added[index], found);
  }
}

/** One rule alone may be written without a list. @returns null for what is no rule and no list of them. */
function listOfRules(value: unknown): readonly unknown[] | null {
  if (isMapping(value)) return [value];
  return Array.isArray(value) && value.length > 0 && value.every(isMapping) ? value : null;
}

function judgeChange(path: readonly string[], before: unknown, after: unknown): Judgement {
  const key = path.at(-1) ?? '';
  const place = path.slice(0, 2).join('.');
  if (place === 'data.test-source') return { meaning: 'the test rows are others' };
  if (place === 'data.split') return judgeSplit(key, before, after);
  if (path[0] === 'roles' && key === 'users' && Array.isArray(before) && Array.isArray(after)) {
    return missingFrom(before, after) ? { meaning: 'more people may approve' } : null;
  }
  if (before === undefined || before === null) {
    return key === 'tolerance' && Number(after) > 0 ? { meaning: 'higher' } : null;
  }
  if (after === undefined || after === null) return { meaning: 'dropped' };
  if (Array.isArray(before) && Array.isArray(after)) {
    return missingFrom(after, before) ? { meaning: 'one or more are dropped' } : null;
  }
  const [from, to] = [amountOf(before), amountOf(after)];
  if (from === null || to === null || from.unit !== to.unit) return { meaning: 'changed' };
  const rises = to.value > from.value;
  // More rows for a slice to be judged mean that fewer slices are.
  if (key === 'min-rows') return rises ? { meaning: 'fewer slices are judged' } : null;
  if (/^min(-|$)/.test(key)) return rises ? null : { meaning: 'lower' };
  if (/^(max|margin|tolerance)(-|$)/.test(key)) return rises ? { meaning: 'higher' } : null;
  return { meaning: 'changed' };
}

function judgeSplit(key: string, before: unknown, after: unknown): Judgement {
  if (key === 'train' || key === 'validation') return null;
  if (key !== 'test') return { meaning: 'the test rows are others' };
  return Number(after ?? 0) < Number(before ?? 0) ? { meaning: 'the test set is smaller' } : null;
}

/** Whether `all` lacks one of the parts. */
function missingFrom(all: readonly unknown[], parts: readonly unknown[]): boolean {
  const present = new Set(all.map(canonicalJson));
  return parts.some((part) => !present.has(canonicalJson(part)));
}

/** A limit as a number: as written, or the percents of a text such as "2%". */
function amountOf(value: unknown): { value: number; unit: '' | '%' } | null {
  if (typeof value === 'number') return { value, unit: '' };
  const percent = typeof value === 'string' ? /^(\d+(?:\.\d+)?)\s*%$/.exec(value) : null;
  return percent && { value: Number(percent[1]), unit: '%' };
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function textOf(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
