import { ConfigurationError } from '../../base/errors.ts';
import { suggestName } from '../../base/nearest.ts';
import type { TypedColumn } from '../column-types.ts';

interface Mistake {
  readonly key: string;
  readonly message: string;
  readonly hint: string;
  readonly column?: string;
}

/** What is wrong with `data.expect`, collected so that all of it is said at once. */
export class Mistakes {
  readonly #found: Mistake[] = [];

  add(mistake: Mistake): void {
    this.#found.push(mistake);
  }

  /** @returns the column of a name; undefined, with the mistake noted, where there is none. */
  columnOf(name: string, columns: readonly TypedColumn[], key: string): TypedColumn | undefined {
    const column = columns.find((candidate) => candidate.name === name);
    if (column === undefined) {
      this.add({
        key,
        column: name,
        message: `data.expect speaks of a column "${name}" that the data does not have.`,
        hint: suggestName(
          name,
          columns.map((candidate) => candidate.name),
        ),
      });
    }
    return column;
  }

  /** @throws ConfigurationError if anything was noted. */
  throwIfAny(): void {
    const [first, ...more] = this.#found;
    if (first === undefined) return;
    const location = { key: first.key, ...(first.column === undefined ? {} : { column: first.column }) };
    if (more.length === 0) throw new ConfigurationError(first.message, { location, hint: first.hint });
    const lines = this.#found.map(({ message, hint }) => `- ${message} ${hint}`);
    throw new ConfigurationError(`${lines.length} mistakes in data.expect:\n${lines.join('\n')}`, {
      location,
      hint: 'Mend these lines.',
    });
  }
}
