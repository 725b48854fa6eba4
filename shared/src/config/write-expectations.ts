import { type Document, isMap, type Node, parseDocument, type Scalar, stringify, type YAMLMap } from 'yaml';
import { canonicalJson } from '../base/digest.ts';
import { ConfigurationError } from '../base/errors.ts';
import type { Expectations } from './expectation-schema.ts';
import { configFileName, parseConfig } from './load-config.ts';
import type { PipelineConfig } from './schema.ts';

/** Expectations as they stand in mlops.yml, a line for each column. */
export function expectationsYaml(expectations: Expectations): string {
  return `data:\n${indented(expectationLines(expectations), 2)}\n`;
}

/**
 * The text of mlops.yml with these expectations as `data.expect`; everything else stays as it is written.
 * @param file its name, for messages.
 * @param overwrite whether expectations that are there already may be replaced.
 * @throws ConfigurationError if they may not, or if the text is no configuration that can be written into.
 */
export function writeExpectations(
  text: string,
  expectations: Expectations,
  { file = configFileName, overwrite }: { file?: string; overwrite: boolean },
): string {
  const before = parseConfig(text, file);
  const document = parseDocument(text);
  if (document.hasIn(['data', 'expect']) && !overwrite) {
    throw new ConfigurationError(`"${file}" has expectations already.`, {
      location: { file, key: 'data.expect' },
      hint: 'Add --overwrite to replace them, or take over by hand what is printed without --write.',
    });
  }
  const written = insert(text, document, expectations);
  if (written !== null) {
    const after = parseConfig(written, file);
    const sameExpectations = canonicalJson(after.data.expect) === canonicalJson(expectations);
    if (sameExpectations && withoutExpectations(after) === withoutExpectations(before)) return written;
  }
  throw new ConfigurationError(`The expectations cannot be written into "${file}".`, {
    location: { file, key: 'data' },
    hint: 'Write "data:" on a line of its own with its keys below, without aliases; or take over by hand what is printed without --write.',
  });
}

/** @returns null where `data` is no mapping with a line for each key. */
function insert(text: string, document: Document, expectations: Expectations): string | null {
  const data = document.get('data', true);
  if (data === undefined)
    return `${text}${/(^|\n)$/.test(text) ? '' : '\n'}${expectationsYaml(expectations)}`;
  if (!isMap(data) || data.flow) return null;
  const pairs = (data as YAMLMap<Scalar, Node | null>).items;
  const present = pairs.findIndex(({ key }) => key.value === 'expect');
  const pair = pairs.at(present);
  const start = pair?.key.range?.[0];
  if (pair === undefined || start === undefined) return null;
  const lineStart = text.lastIndexOf('\n', start) + 1;
  const lines = indented(expectationLines(expectations), start - lineStart);
  const end = endOfLine(text, (pair.value?.range ?? pair.key.range)?.[1] ?? start);
  if (present >= 0) return `${text.slice(0, lineStart)}${lines}${text.slice(end)}`;
  return `${text.slice(0, end)}\n${lines}${text.slice(end)}`;
}

/** Where the line ends that has the last character before an offset, a comment on it included. */
function endOfLine(text: string, offset: number): number {
  const last = text.slice(0, offset).trimEnd().length;
  const end = text.indexOf('\n', last);
  return end < 0 ? text.length : end;
}

function withoutExpectations({ data, ...rest }: PipelineConfig): string {
  const { expect: _, ...others } = data;
  return canonicalJson({ ...rest, data: others });
}

function expectationLines(expectations: Expectations): string[] {
  const lines = Object.entries(expectations).map(([name, expectation]) => {
    const parts = Object.entries(expectation ?? {}).map(([key, value]) => `${key}: ${inFlow(value)}`);
    return `  ${nameText(name)}: { ${parts.join(', ')} }`;
  });
  return ['expect:', ...lines];
}

/** A value as it stands within braces. */
export function inFlow(value: unknown): string {
  if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
    return `{ ${Object.entries(value)
      .map(([key, inner]) => `${nameText(key)}: ${inFlow(inner)}`)
      .join(', ')} }`;
  }
  const list = stringify([value], { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 });
  return list.trim().slice(1, -1);
}

export function nameText(name: string): string {
  return /^[a-z_][\w-]*$/i.test(name) && !/^(true|false|null)$/i.test(name) ? name : JSON.stringify(name);
}

function indented(lines: readonly string[], spaces: number): string {
  return lines.map((line) => `${' '.repeat(spaces)}${line}`).join('\n');
}
