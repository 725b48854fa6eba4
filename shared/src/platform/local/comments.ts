import { join } from 'node:path';
import { z } from 'zod';
import { writeFileAtomically } from '../../base/files.ts';
import type { Logger } from '../../base/logger.ts';
import type { CommentStore } from '../ports.ts';
import { fileNameOf } from './file-names.ts';
import { markdownText, readMarkdown } from './markdown-files.ts';

const factsSchema = z.strictObject({
  'pull-request': z.int(),
  marker: z.string(),
  updated: z.iso.datetime(),
});

/** Comments as `comments/<pull request>/<marker>.md`: one file for a marker, so never a second comment. */
export function localComments(stateDirectory: string, log: Logger): CommentStore {
  return {
    async upsert(pullRequest, marker, body) {
      const path = join(stateDirectory, 'comments', String(pullRequest), `${fileNameOf(marker)}.md`);
      const present = await readMarkdown(path, factsSchema);
      if (present?.body === body) return { url: path, change: 'unchanged' };
      const facts = { 'pull-request': pullRequest, marker, updated: new Date().toISOString() };
      await writeFileAtomically(path, markdownText(facts, body));
      log.info(`What would be the comment on a pull request: ${path}`);
      return { url: path, change: present ? 'updated' : 'created' };
    },
  };
}
