/**
 * Releases the suite, in the repository of the current folder; docs/releasing.md says how.
 *
 * Usage: node .ci/release.ts check <version>    is everything there that a release needs?
 *        node .ci/release.ts sums <file>        writes the SHA-256 of all that a runner runs
 *        node .ci/release.ts publish <version>  tags, moves the major tag, makes the GitHub release
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { publishRelease } from './github-release.ts';
import { changelogSection } from './release-notes.ts';
import {
  compareVersions,
  majorTag,
  parseVersion,
  type Version,
  versionTag,
  versionText,
} from './release-version.ts';

const [command, ...parameters] = process.argv.slice(2);
try {
  if (command === 'check' && parameters.length === 1) check(readVersion(parameters[0]));
  else if (command === 'sums' && parameters.length === 1) writeFileSync(parameters[0], checksums());
  else if (command === 'publish' && parameters.length === 1) await publish(readVersion(parameters[0]));
  else throw new Error('Usage: release.ts check <version> | sums <file> | publish <version>');
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}

function readVersion(text: string): Version {
  const version = parseVersion(text);
  if (version) return version;
  throw new Error(`"${text}" is not a version such as 1.2.3 or 1.2.3-rc.1.`);
}

/** @returns the notes. @throws with everything that is missing. */
function check(version: Version): string {
  const text = versionText(version);
  const problems: string[] = [];
  if (git('status', '--porcelain') !== '') problems.push('The work tree has changes that are not committed.');

  const { version: packaged } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  if (packaged !== text) problems.push(`package.json says ${packaged}, not ${text}.`);

  const changelog = readFileSync('CHANGELOG.md', 'utf8');
  const notes = changelogSection(changelog, text);
  if (!notes) problems.push(`CHANGELOG.md has no text below "## ${text}".`);
  if (changelogSection(changelog, 'Unreleased')) {
    problems.push(`CHANGELOG.md has text below "## Unreleased": move it to "## ${text}".`);
  }

  const head = git('rev-parse', 'HEAD');
  const { tip, tags } = remoteState();
  // GitHub refuses tags on a commit whose workflows differ from those of all branches.
  if (tip !== head) problems.push(`The commit ${head} is not the newest of the default branch, ${tip}.`);
  const released = tags.get(versionTag(version));
  if (released !== undefined && released !== head) {
    problems.push(`${versionTag(version)} was released from the commit ${released}. Versions never change.`);
  }
  const newest = [...tags.keys()]
    .flatMap((tag) => parseVersion(tag) ?? [])
    .filter(({ major }) => major === version.major)
    .sort(compareVersions)
    .at(-1);
  if (newest && compareVersions(newest, version) > 0) {
    problems.push(`${versionTag(newest)} is newer; v${version.major} would move back.`);
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  process.stdout.write(`${versionTag(version)} can be released from ${head}.\n`);
  return notes!;
}

async function publish(version: Version): Promise<void> {
  const notes = check(version);
  const [tag, major] = [versionTag(version), majorTag(version)];
  const { GITHUB_API_URL: apiUrl, GITHUB_REPOSITORY: repository, GITHUB_TOKEN: token } = process.env;
  if (!apiUrl || !repository || !token) {
    throw new Error('GITHUB_API_URL, GITHUB_REPOSITORY and GITHUB_TOKEN say where the release goes.');
  }

  const { tags, objects } = remoteState();
  const updates: string[] = [];
  if (!tags.has(tag)) {
    const bot = [
      'user.name=github-actions[bot]',
      'user.email=41898282+github-actions[bot]@users.noreply.github.com',
    ];
    git(
      ...bot.flatMap((setting) => ['-c', setting]),
      'tag',
      '--force',
      '--annotate',
      `--message=${tag}`,
      tag,
    );
    updates.push(`refs/tags/${tag}`);
  }
  if (major !== null) updates.push(`HEAD:refs/tags/${major}`);
  // Both or neither, and only the major tag may move, from where it was seen.
  const lease = major === null ? [] : [`--force-with-lease=refs/tags/${major}:${objects.get(major) ?? ''}`];
  if (updates.length > 0) git('push', '--quiet', '--atomic', ...lease, 'origin', ...updates);
  process.stdout.write(
    `${tag}${major === null ? '' : ` and ${major}`} are on ${git('rev-parse', 'HEAD')}.\n`,
  );

  const url = await publishRelease(
    { apiUrl, repository, token },
    { tag, notes, prerelease: major === null, files: new Map([['SHA256SUMS', checksums()]]) },
  );
  process.stdout.write(`${url}\n`);
}

/** All that a runner runs, as `sha256sum --check` reads it: from HEAD, so that it is what a tag on it gives. */
function checksums(): string {
  const served =
    /^(actions\/[^/]+\/(action\.yml|dist\/.+)|shared\/(dist|native)\/.+|\.github\/workflows\/lifecycle\.yml)$/;
  const files = git('ls-tree', '-r', '-z', '--name-only', 'HEAD')
    .split('\0')
    .filter((path) => served.test(path));
  if (!files.some((path) => path.startsWith('shared/dist/')))
    throw new Error('shared/dist is not committed.');
  return files
    .sort()
    .map((path) => {
      const content = execFileSync('git', ['cat-file', 'blob', `HEAD:${path}`], { maxBuffer: 1 << 28 });
      return `${createHash('sha256').update(content).digest('hex')}  ${path}\n`;
    })
    .join('');
}

/** Tags and default branch of `origin`. */
function remoteState(): {
  tip: string | undefined;
  /** Tag to commit. */
  tags: ReadonlyMap<string, string>;
  /** Tag to the object that it names: for an annotated tag not the commit. */
  objects: ReadonlyMap<string, string>;
} {
  const tags = new Map<string, string>();
  const objects = new Map<string, string>();
  let tip: string | undefined;
  for (const line of git('ls-remote', 'origin', 'HEAD', 'refs/tags/v*').split('\n')) {
    const [id, ref] = line.split('\t');
    if (ref === 'HEAD') tip = id;
    const tag = ref?.replace('refs/tags/', '') ?? '';
    // A tag's own line comes before the one of the commit behind it.
    if (tag.endsWith('^{}')) tags.set(tag.slice(0, -3), id);
    else if (tag.startsWith('v')) {
      tags.set(tag, id);
      objects.set(tag, id);
    }
  }
  return { tip, tags, objects };
}

/** Output of git, trimmed. The token goes through the environment: neither a file nor the list of processes has it. */
function git(...words: string[]): string {
  const { GITHUB_TOKEN: token, GITHUB_SERVER_URL: server = 'https://github.com' } = process.env;
  const credentials = token
    ? {
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: `http.${server}/.extraheader`,
        GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`,
      }
    : {};
  const environment = { ...process.env, ...credentials, GIT_TERMINAL_PROMPT: '0' };
  return execFileSync('git', words, { encoding: 'utf8', env: environment, maxBuffer: 1 << 26 }).trim();
}
