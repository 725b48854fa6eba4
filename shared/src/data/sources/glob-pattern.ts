/**
 * Globs over paths with "/": `*` and `?` stay within a name, `[a-z]` and `[!a-z]` are sets, and a name of two stars
 * stands for any number of folders. A name that begins with a dot is matched only by a pattern that does so.
 */

/** Whether a text has a character that makes it a pattern. */
export function isPattern(text: string): boolean {
  return /[*?[\]]/.test(text);
}

type Token = '*' | { readonly matches: (character: string) => boolean };

/** A pattern for one name. */
export class NamePattern {
  readonly #tokens: Token[];
  readonly #hidden: boolean;

  constructor(text: string) {
    this.#hidden = text.startsWith('.');
    this.#tokens = tokensOf(text);
  }

  /** Greedy with one place to return to, so that the time is at most length of the pattern times that of the name. */
  matches(name: string): boolean {
    if (name.startsWith('.') && !this.#hidden) return false;
    const tokens = this.#tokens;
    const characters = Array.from(name);
    let token = 0;
    let at = 0;
    let star = -1;
    let starAt = 0;
    while (at < characters.length) {
      const next = tokens[token];
      if (next === '*') {
        star = token++;
        starAt = at;
      } else if (next?.matches(characters[at])) {
        token++;
        at++;
      } else if (star >= 0) {
        token = star + 1;
        at = ++starAt;
      } else {
        return false;
      }
    }
    while (tokens[token] === '*') token++;
    return token === tokens.length;
  }
}

function tokensOf(text: string): Token[] {
  const characters = Array.from(text);
  const tokens: Token[] = [];
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at];
    const end = character === '[' ? characters.indexOf(']', at + 2) : -1;
    if (character === '*') {
      if (tokens.at(-1) !== '*') tokens.push('*');
    } else if (character === '?') {
      tokens.push({ matches: () => true });
    } else if (end > 0) {
      tokens.push(setOf(characters.slice(at + 1, end)));
      at = end;
    } else {
      tokens.push({ matches: (found) => found === character });
    }
  }
  return tokens;
}

function setOf(inside: readonly string[]): Token {
  const negated = inside[0] === '!' || inside[0] === '^';
  const members = negated ? inside.slice(1) : inside;
  const ranges: [string, string][] = [];
  for (let at = 0; at < members.length; at++) {
    const isRange = members[at + 1] === '-' && at + 2 < members.length;
    ranges.push([members[at], isRange ? members[at + 2] : members[at]]);
    if (isRange) at += 2;
  }
  return {
    matches: (found) => ranges.some(([low, high]) => found >= low && found <= high) !== negated,
  };
}

/** A pattern for a whole path. */
export class PathPattern {
  /** What every match begins with: all before the first name that is a pattern, with "/" at its end. */
  readonly prefix: string;
  readonly #names: readonly (NamePattern | '**')[];

  constructor(pattern: string) {
    const names = pattern.split('/');
    const first = names.findIndex(isPattern);
    this.prefix = first <= 0 ? '' : `${names.slice(0, first).join('/')}/`;
    this.#names = names.map((name) => (name === '**' ? '**' : new NamePattern(name)));
  }

  matches(path: string): boolean {
    const names = path.split('/');
    const patterns = this.#names;
    let pattern = 0;
    let at = 0;
    let stars = -1;
    let starsAt = 0;
    while (at < names.length) {
      const next = patterns[pattern];
      if (next === '**') {
        stars = pattern++;
        starsAt = at;
      } else if (next?.matches(names[at])) {
        pattern++;
        at++;
      } else if (stars >= 0 && !names[starsAt].startsWith('.')) {
        pattern = stars + 1;
        at = ++starsAt;
      } else {
        return false;
      }
    }
    while (patterns[pattern] === '**') pattern++;
    return pattern === patterns.length;
  }
}
