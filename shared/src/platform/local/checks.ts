import { join } from 'node:path';
import { exists, writeFileAtomically } from '../../base/files.ts';
import type { Logger } from '../../base/logger.ts';
import type { CheckAnnotation, CheckStore } from '../ports.ts';
import { fileNameOf } from './file-names.ts';
import { markdownText } from './markdown-files.ts';

/** Check runs as `checks/<name>.md`: the newest of each name. */
export function localChecks(stateDirectory: string, runCommit: string, log: Logger): CheckStore {
  return {
    async create({ name, conclusion, title, summary, annotations = [], commit = runCommit }) {
      const path = join(stateDirectory, 'checks', `${fileNameOf(name)}.md`);
      const change = (await exists(path)) ? 'updated' : 'created';
      const facts = { name, conclusion, title, commit, completed: new Date().toISOString() };
      const body = [summary, ...annotations.map(annotationText)].join('\n\n');
      await writeFileAtomically(path, markdownText(facts, body));
      log.info(`Check ${name}: ${conclusion}, ${title} (${path})`);
      return { url: path, change };
    },
  };
}

/** As an indented code block, so that nothing in the message counts as Markdown. */
function annotationText({ level, path, line, message }: CheckAnnotation): string {
  return `${level} in ${path}, line ${line}: ${message}`.replace(/^/gm, '    ');
}
