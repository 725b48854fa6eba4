import { ConfigurationError } from '../base/errors.ts';

/** What a shell would act on where it is not quoted. */
const shellCharacters = new Set('|&;<>()$`*?[#~\n\r');
/** What a backslash takes the meaning from within double quotes (POSIX 2.2.3). */
const escapedInDoubleQuotes = new Set('$`"\\');

/**
 * Splits a command line into words by the quoting rules of POSIX (Shell Command Language, 2.2): blanks separate,
 * single quotes keep everything, double quotes keep everything but `\`, and `\` keeps the next character. There is
 * no shell: what one would expand, redirect or chain is refused instead of passed on as text.
 * @throws ConfigurationError at an open quote, at what only a shell can do, and where there is no word.
 */
export function splitWords(text: string, key: string): string[] {
  const words: string[] = [];
  let word: string | null = null;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === ' ' || character === '\t') {
      if (word !== null) words.push(word);
      word = null;
    } else if (character === "'") {
      const end = text.indexOf("'", at + 1);
      if (end < 0) throw openQuote(text, at, key);
      word = (word ?? '') + text.slice(at + 1, end);
      at = end;
    } else if (character === '"') {
      const quoted = readDoubleQuotes(text, at, key);
      word = (word ?? '') + quoted.content;
      at = quoted.end;
    } else if (character === '\\') {
      if (at + 1 >= text.length) throw refused(text, 'ends with a backslash', key);
      word = (word ?? '') + text[++at];
    } else if (shellCharacters.has(character)) {
      throw refused(text, `holds ${JSON.stringify(character)}, which only a shell understands`, key);
    } else word = (word ?? '') + character;
  }
  if (word !== null) words.push(word);
  return checkWords(words, key);
}

/** @throws ConfigurationError if words cannot name and start a program. */
export function checkWords(words: readonly string[], key: string): string[] {
  if (words.length === 0 || words[0] === '') {
    throw new ConfigurationError('The command names no program.', {
      location: { key },
      hint: 'Write it like "python train.py".',
    });
  }
  if (words.some((word) => word.includes('\0'))) {
    throw new ConfigurationError('The command holds a NUL character.', { location: { key } });
  }
  if (/^[A-Za-z_]\w*=/.test(words[0])) {
    throw new ConfigurationError(`The command begins with "${words[0]}", which only a shell understands.`, {
      location: { key },
      hint: 'Set variables in the "env" of the step, or begin with ["env", "NAME=value", …].',
    });
  }
  return [...words];
}

function readDoubleQuotes(text: string, start: number, key: string): { content: string; end: number } {
  let content = '';
  for (let at = start + 1; at < text.length; at++) {
    const character = text[at];
    if (character === '"') return { content, end: at };
    if (character === '\\' && escapedInDoubleQuotes.has(text[at + 1])) content += text[++at];
    else if (character === '$' || character === '`') {
      throw refused(text, `holds ${JSON.stringify(character)}, which only a shell understands`, key);
    } else content += character;
  }
  throw openQuote(text, start, key);
}

function openQuote(text: string, at: number, key: string): ConfigurationError {
  return refused(text, `opens a quote at character ${at + 1} and does not close it`, key);
}

function refused(text: string, why: string, key: string): ConfigurationError {
  return new ConfigurationError(`The command ${JSON.stringify(text)} ${why}.`, {
    location: { key },
    hint: 'It is run without a shell. Quote what is meant as text, or start a shell yourself: ["bash", "-c", "…"].',
  });
}
