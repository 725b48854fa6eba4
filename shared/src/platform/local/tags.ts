import { join } from 'node:path';
import { z } from 'zod';
import { canonicalJson, sha256 } from '../../base/digest.ts';
import { InfrastructureError } from '../../base/errors.ts';
import type { Logger } from '../../base/logger.ts';
import type { RunFacts, TagStore } from '../ports.ts';
import { fileNameOf } from './file-names.ts';
import { createFileExclusively, readRecord, readRecords, recordText } from './record-files.ts';

const tagSchema = z.strictObject({
  name: z.string(),
  commit: z.string(),
  message: z.string(),
  actor: z.string(),
  created: z.iso.datetime(),
});

const recordCommitSchema = z.strictObject({
  commit: z.string().regex(/^[0-9a-f]{40}$/),
  parent: z.string(),
  message: z.string(),
  actor: z.string(),
  created: z.iso.datetime(),
  files: z.record(z.string(), z.string()),
});

/**
 * Tags as `registry/tags/<name>.json` and the commits they point to as `registry/commits/<id>.json`, with the same
 * facts as in git. A commit's id is the first 40 digits of the SHA-256 of its content.
 */
export function localTags(stateDirectory: string, run: RunFacts, log: Logger): TagStore {
  const tagFolder = join(stateDirectory, 'registry', 'tags');
  const commitFolder = join(stateDirectory, 'registry', 'commits');
  const tagPath = (name: string) => join(tagFolder, `${fileNameOf(name)}.json`);

  return {
    async list(prefix) {
      const tags = await readRecords(tagFolder, tagSchema);
      return tags.filter(({ name }) => name.startsWith(prefix)).map(({ name, commit }) => ({ name, commit }));
    },

    async readFiles(tag, paths) {
      const record = await readRecord(
        join(commitFolder, `${fileNameOf(tag.commit)}.json`),
        recordCommitSchema,
      );
      if (!record) {
        throw new InfrastructureError(
          `The commit ${tag.commit} of the tag "${tag.name}" is not in "${commitFolder}".`,
        );
      }
      return new Map(
        paths.filter((path) => Object.hasOwn(record.files, path)).map((path) => [path, record.files[path]]),
      );
    },

    async readMessage(tag) {
      const found = await readRecord(tagPath(tag.name), tagSchema);
      if (!found) throw new InfrastructureError(`The tag "${tag.name}" is not in "${tagFolder}" any more.`);
      return found.message;
    },

    async createRecord(message, files) {
      const content = {
        parent: run.commit,
        message,
        actor: run.actor,
        created: new Date().toISOString(),
        files: Object.fromEntries(files),
      };
      const commit = sha256(canonicalJson(content)).slice(0, 40);
      await createFileExclusively(join(commitFolder, `${commit}.json`), recordText({ commit, ...content }));
      return commit;
    },

    async create(name, commit, message) {
      const tag = { name, commit, message, actor: run.actor, created: new Date().toISOString() };
      const created = await createFileExclusively(tagPath(name), recordText(tag));
      if (created) log.info(`Tag ${name}: ${tagPath(name)}`);
      return created;
    },
  };
}
