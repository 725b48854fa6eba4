import { parseArgs } from 'node:util';
import { ConfigurationError } from '../base/errors.ts';
import { suggestName } from '../base/nearest.ts';

/** What stands on the command line behind a command's name. */
export interface ParsedOptions {
  readonly values: Record<string, string>;
  readonly flags: Set<string>;
  readonly words: string[];
  readonly help: boolean;
}

/**
 * Reads `--name value`, flags and words.
 * @param names options that take a value.
 * @param flags options that take none, besides `--json` and `--help`.
 * @param takesWords whether words that are no options may stand there.
 * @throws ConfigurationError naming the option that is unknown or lacks its value.
 */
export function parseOptions(
  parameters: readonly string[],
  {
    names,
    flags = [],
    takesWords = false,
  }: { names: readonly string[]; flags?: readonly string[]; takesWords?: boolean },
): ParsedOptions {
  const options = {
    ...Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
    ...Object.fromEntries(flags.map((name) => [name, { type: 'boolean' as const }])),
    json: { type: 'boolean' as const },
    help: { type: 'boolean' as const, short: 'h' },
  };
  const { values, tokens } = parseArgs({ args: [...parameters], options, strict: false, tokens: true });
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') {
      words.push(token.value);
      if (takesWords) continue;
      throw new ConfigurationError(`"${token.value}" is not expected here.`, {
        hint: 'Inputs are written as --name value.',
      });
    }
    if (token.kind !== 'option') continue;
    if (!Object.hasOwn(options, token.name)) {
      throw new ConfigurationError(`There is no option "--${token.name}".`, {
        hint: suggestName(token.name, Object.keys(options)),
      });
    }
    if (names.includes(token.name) && token.value === undefined) {
      throw new ConfigurationError(`The option "--${token.name}" needs a value.`, {
        hint: `Write --${token.name} value.`,
      });
    }
  }
  const given = (wanted: readonly string[]) => wanted.filter((name) => values[name] !== undefined);
  return {
    values: Object.fromEntries(given(names).map((name) => [name, String(values[name])])),
    flags: new Set(given(flags)),
    words,
    help: values.help === true,
  };
}
