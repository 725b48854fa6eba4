import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import { ConfigurationError } from '../../base/errors.ts';
import { visibleLine } from '../../report/visible-text.ts';

/** A question to a person. */
export interface Question {
  readonly text: string;
  /** What can be chosen, a line each. */
  readonly choices?: readonly string[];
  /** What Enter means. */
  readonly fallback: string;
  /** What an answer stands for. @throws ConfigurationError if it cannot be used; then the question comes again. */
  readonly accept: (answer: string) => string;
}

/** Asks a person, one question after the other. */
export interface Asker {
  ask(question: Question): Promise<string>;
  close(): void;
}

/** More lines than this scroll away. */
const mostChoices = 40;

/** Asks on a terminal. @param signal aborted when the person interrupts elsewhere. */
export function askOn(input: Readable, output: Writable, signal: AbortSignal): Asker {
  const lines = createInterface({ input, output, terminal: (output as { isTTY?: boolean }).isTTY === true });
  const closed = new Promise<never>((_, reject) => {
    lines.once('close', () =>
      reject(
        new ConfigurationError('The questions were not answered.', {
          hint: 'Nothing was written. Add --yes to take the defaults, or give the answers as options.',
        }),
      ),
    );
  });
  closed.catch(() => undefined);
  const say = (text: string) => output.write(`${text}\n`);
  return {
    async ask({ text, choices = [], fallback, accept }) {
      say(`\n${text}`);
      for (const choice of choices.slice(0, mostChoices)) say(`  ${visibleLine(choice)}`);
      if (choices.length > mostChoices) say(`  … and ${choices.length - mostChoices} more`);
      for (;;) {
        const question = lines.question(`[${visibleLine(fallback)}] `, { signal });
        const given = await Promise.race([question, closed]).catch((error) => {
          say('');
          throw error;
        });
        try {
          return accept(given.trim() === '' ? fallback : given.trim());
        } catch (error) {
          if (!(error instanceof ConfigurationError)) throw error;
          say(`${error.message} ${error.hint ?? ''}`.trim());
        }
      }
    },
    close: () => lines.close(),
  };
}
