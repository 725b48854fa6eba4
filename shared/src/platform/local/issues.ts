import { join } from 'node:path';
import { z } from 'zod';
import { ConfigurationError } from '../../base/errors.ts';
import { writeFileAtomically } from '../../base/files.ts';
import type { Logger } from '../../base/logger.ts';
import type { Issue, IssueStore } from '../ports.ts';
import { markdownText, readMarkdown } from './markdown-files.ts';
import { createFileExclusively, entryNames } from './record-files.ts';

const factsSchema = z.strictObject({
  number: z.int().positive(),
  marker: z.string(),
  title: z.string(),
  state: z.enum(['open', 'closed']),
  labels: z.array(z.string()),
  created: z.iso.datetime(),
  updated: z.iso.datetime(),
});
const commentSchema = z.strictObject({ issue: z.int(), marker: z.string(), created: z.iso.datetime() });
type IssueFacts = z.infer<typeof factsSchema>;

/** Issues as `issues/<number>.md`, each comment on one as `issues/<number>.comment-<k>.md`. */
export function localIssues(stateDirectory: string, log: Logger): IssueStore {
  const root = join(stateDirectory, 'issues');
  const pathOf = (number: number) => join(root, `${number}.md`);

  /** Numbers k for which a file `<before>k.md` is there. */
  async function takenNumbers(before: string): Promise<number[]> {
    const numbers: number[] = [];
    for (const name of await entryNames(root)) {
      if (!name.startsWith(before)) continue;
      const digits = /^(\d{1,9})\.md$/.exec(name.slice(before.length));
      if (digits) numbers.push(Number(digits[1]));
    }
    return numbers;
  }

  /** Writes a file under the lowest free number above all that are taken. */
  async function createNumbered(before: string, text: (number: number) => string): Promise<number> {
    for (;;) {
      const number = Math.max(0, ...(await takenNumbers(before))) + 1;
      if (await createFileExclusively(join(root, `${before}${number}.md`), text(number))) return number;
    }
  }

  function issueOf(facts: IssueFacts, body: string): Issue {
    const { number, title, state, labels } = facts;
    return { number, title, body, state, labels, url: pathOf(number) };
  }

  async function read(number: number): Promise<{ facts: IssueFacts; body: string }> {
    const file = await readMarkdown(pathOf(number), factsSchema);
    if (file) return file;
    throw new ConfigurationError(`There is no issue ${number} in "${root}".`);
  }

  return {
    async find(marker) {
      let newest: { facts: IssueFacts; body: string } | null = null;
      for (const number of (await takenNumbers('')).sort((a, b) => b - a)) {
        const file = await read(number);
        if (file.facts.marker !== marker) continue;
        if (file.facts.state === 'open') return issueOf(file.facts, file.body);
        newest ??= file;
      }
      return newest && issueOf(newest.facts, newest.body);
    },

    async create({ marker, title, body, labels = [] }) {
      const now = new Date().toISOString();
      const factsOf = (number: number): IssueFacts => ({
        number,
        marker,
        title,
        state: 'open',
        labels,
        created: now,
        updated: now,
      });
      const number = await createNumbered('', (free) => markdownText(factsOf(free), body));
      log.info(`Issue ${number} opened: ${title} (${pathOf(number)})`);
      return issueOf(factsOf(number), body);
    },

    async update(number, change) {
      const present = await read(number);
      const facts: IssueFacts = {
        ...present.facts,
        marker: change.marker,
        title: change.title ?? present.facts.title,
        state: change.state ?? present.facts.state,
        updated: new Date().toISOString(),
      };
      const body = change.body ?? present.body;
      await writeFileAtomically(pathOf(number), markdownText(facts, body));
      log.info(`Issue ${number} updated, ${facts.state}: ${facts.title} (${pathOf(number)})`);
      return issueOf(facts, body);
    },

    async comment(number, marker, body) {
      await read(number);
      const before = `${number}.comment-`;
      for (const taken of await takenNumbers(before)) {
        const path = join(root, `${before}${taken}.md`);
        if ((await readMarkdown(path, commentSchema))?.facts.marker === marker)
          return { url: path, change: 'unchanged' };
      }
      const facts = { issue: number, marker, created: new Date().toISOString() };
      const comment = await createNumbered(before, () => markdownText(facts, body));
      const path = join(root, `${before}${comment}.md`);
      log.info(`Comment on issue ${number}: ${path}`);
      return { url: path, change: 'created' };
    },

    async assign(number, users) {
      log.info(`Issue ${number} would be assigned to ${users.join(', ')}.`);
    },
  };
}
