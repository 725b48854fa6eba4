import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, test } from 'node:test';
import { parse } from 'yaml';
import { changelogSection } from '../../.ci/release-notes.ts';
import {
  compareVersions,
  majorTag,
  parseVersion,
  versionTag,
  versionText,
} from '../../.ci/release-version.ts';
import { repository } from '../end-to-end/support/exported-repository.ts';
import { startGitHubServer } from '../servers/github-server.ts';
import { startHttpServer } from '../servers/http.ts';

const root = mkdtempSync(join(tmpdir(), 'mlops-release-'));
after(() => rmSync(root, { recursive: true, force: true }));

const github = await startGitHubServer({ repository: 'octo/suite' });
after(async () => {
  await github.close();
  assert.deepEqual(github.invalid, []);
});

interface Ending {
  readonly code: number;
  readonly text: string;
}

/** A clone of a bare repository, with a suite in small that is ready to be released as 1.0.0. */
class Clone {
  readonly folder: string;
  readonly remote: string;

  constructor(name: string) {
    this.remote = join(root, `${name}.git`);
    this.folder = join(root, name);
    execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', this.remote]);
    execFileSync('git', ['clone', '--quiet', this.remote, this.folder], { stdio: 'ignore' });
    this.git('checkout', '--quiet', '-B', 'main');
    this.prepare('1.0.0', { 'shared/dist/index.js': 'one\n', 'actions/train/action.yml': 'name: train\n' });
  }

  git(...words: string[]): string {
    const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com'];
    return execFileSync('git', [...who, ...words], { cwd: this.folder, encoding: 'utf8' }).trim();
  }

  write(files: Readonly<Record<string, string>>): void {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, path)), { recursive: true });
      writeFileSync(join(this.folder, path), text);
    }
  }

  /** Commits and pushes. @returns the commit. */
  commit(): string {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message=Change');
    this.git('push', '--quiet', 'origin', 'main');
    return this.git('rev-parse', 'HEAD');
  }

  /** What the person does who releases a version. @returns the commit. */
  prepare(version: string, files: Readonly<Record<string, string>> = {}): string {
    this.write({
      'package.json': JSON.stringify({ version }),
      'CHANGELOG.md': `# Changelog\n\n## Unreleased\n\n## ${version} - 2030-01-02\n\n- What ${version} brings.\n`,
      ...files,
    });
    return this.commit();
  }

  /** The remote's tags and the commits behind them. */
  tags(): Record<string, string> {
    const format =
      '--format=%(refname:short) %(if)%(*objectname)%(then)%(*objectname)%(else)%(objectname)%(end)';
    const lines = execFileSync('git', ['for-each-ref', 'refs/tags', format], {
      cwd: this.remote,
      encoding: 'utf8',
    });
    return Object.fromEntries(
      lines
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => line.split(' ')),
    );
  }

  run(...parameters: string[]): Promise<Ending> {
    return this.runWith({}, ...parameters);
  }

  runWith(environment: Record<string, string>, ...parameters: string[]): Promise<Ending> {
    const variables = {
      GITHUB_API_URL: github.url,
      GITHUB_REPOSITORY: 'octo/suite',
      GITHUB_TOKEN: 'token-of-the-test',
      ...environment,
    };
    return new Promise((resolve) =>
      execFile(
        process.execPath,
        [join(repository, '.ci', 'release.ts'), ...parameters],
        { cwd: this.folder, env: { ...process.env, ...variables } },
        (error, out, err) => resolve({ code: Number(error?.code ?? 0), text: out + err }),
      ),
    );
  }
}

describe('versions', () => {
  test('a version is what semver.org says it is', () => {
    for (const [text, tag, major] of [
      ['1.2.3', 'v1.2.3', 'v1'],
      ['v0.10.0', 'v0.10.0', 'v0'],
      ['2.0.0-rc.1', 'v2.0.0-rc.1', null],
    ] as const) {
      const version = parseVersion(text)!;
      assert.deepEqual([versionTag(version), majorTag(version)], [tag, major]);
    }
    for (const text of [
      '',
      '1',
      '1.2',
      '01.2.3',
      '1.2.3.4',
      '1.2.3-',
      '1.2.3-01',
      '1.2.3+x',
      ' 1.2.3',
      '1.2.3\n',
      'v1.2.3;x',
    ])
      assert.equal(parseVersion(text), undefined, text);
  });

  test('they are ordered as section 11 of semver.org orders them', () => {
    const ordered = ['1.0.0-alpha', '1.0.0-alpha.1', '1.0.0-alpha.beta', '1.0.0-beta', '1.0.0-beta.2'].concat(
      ['1.0.0-beta.11', '1.0.0-rc.1', '1.0.0', '1.0.2', '1.1.0', '1.10.0', '2.0.0'],
    );
    const shuffled = [...ordered].reverse().map((text) => parseVersion(text)!);
    assert.deepEqual(shuffled.sort(compareVersions).map(versionText), ordered);
  });

  test("the notes are the version's section and no other's", () => {
    const text =
      '# Log\n\n## [Unreleased]\n\n## [1.1.0] - 2030-01-01\r\n\r\n### Added\r\n- A\n\n## 1.0.0\n\n- B\n';
    assert.equal(changelogSection(text, '1.1.0'), '### Added\n- A');
    assert.equal(changelogSection(text, '1.0.0'), '- B');
    assert.equal(changelogSection(text, 'Unreleased'), '');
    assert.equal(changelogSection(text, '1.0'), undefined);
  });
});

describe('a release', () => {
  test('tags the commit, moves the major tag, and publishes notes and sums', async () => {
    const clone = new Clone('good');
    const first = clone.git('rev-parse', 'HEAD');
    const done = await clone.run('publish', '1.0.0');
    assert.equal(done.code, 0, done.text);
    assert.deepEqual(clone.tags(), { v1: first, 'v1.0.0': first });
    assert.equal(
      execFileSync('git', ['cat-file', '-t', 'v1.0.0'], { cwd: clone.remote, encoding: 'utf8' }),
      'tag\n',
    );
    const [release] = github.releases.releases;
    assert.deepEqual([release.tag, release.draft, release.notes], ['v1.0.0', false, '- What 1.0.0 brings.']);
    assert.deepEqual(
      release.assets.map(({ name }) => name),
      ['SHA256SUMS'],
    );
    const digest = (content: string) => createHash('sha256').update(content).digest('hex');
    assert.equal(
      release.assets[0].content.toString(),
      `${digest('name: train\n')}  actions/train/action.yml\n${digest('one\n')}  shared/dist/index.js\n`,
    );

    const again = await clone.run('publish', '1.0.0');
    assert.equal(again.code, 0, again.text);
    assert.equal(github.releases.releases.length, 1);

    const second = clone.prepare('1.1.0', { 'shared/dist/index.js': 'two\n' });
    assert.equal((await clone.run('publish', 'v1.1.0')).code, 0);
    assert.deepEqual(clone.tags(), { v1: second, 'v1.0.0': first, 'v1.1.0': second });

    const candidate = clone.prepare('1.2.0-rc.1');
    assert.equal((await clone.run('publish', '1.2.0-rc.1')).code, 0);
    assert.deepEqual([clone.tags().v1, clone.tags()['v1.2.0-rc.1']], [second, candidate]);

    const next = clone.prepare('2.0.0');
    assert.equal((await clone.run('publish', '2.0.0')).code, 0);
    assert.deepEqual([clone.tags().v1, clone.tags().v2], [second, next]);
  });

  test('goes on where it was interrupted, and publishes no part', async () => {
    const clone = new Clone('interrupted');
    clone.prepare('3.0.0');
    github.faults.add({ on: /^POST .*\/assets/, answer: { status: 500 } });
    const broken = await clone.run('publish', '3.0.0');
    assert.equal(broken.code, 1, broken.text);
    assert.match(broken.text, /answered with 500/);
    const releases = () => github.releases.releases.filter(({ tag }) => tag === 'v3.0.0');
    assert.deepEqual(
      releases().map(({ draft }) => draft),
      [true],
    );
    const resumed = await clone.run('publish', '3.0.0');
    assert.equal(resumed.code, 0, resumed.text);
    assert.deepEqual(
      releases().map(({ draft, assets }) => [draft, assets.length]),
      [[false, 1]],
    );
  });

  test('says everything that is missing, and changes nothing', async () => {
    const clone = new Clone('unready');
    clone.write({ 'CHANGELOG.md': '# Changelog\n\n## Unreleased\n\n- Something.\n', 'left.txt': 'x' });
    const refused = await clone.run('publish', '1.5.0');
    assert.equal(refused.code, 1);
    for (const part of [
      /changes that are not committed/,
      /package.json says 1\.0\.0/,
      /no text below "## 1\.5\.0"/,
      /below "## Unreleased"/,
    ])
      assert.match(refused.text, part);
    assert.deepEqual(clone.tags(), {});
    assert.match((await clone.run('check', '1.0')).text, /not a version/);
    assert.match((await clone.run('publish')).text, /Usage/);
  });

  test('never changes a version, and never moves a major tag back', async () => {
    const clone = new Clone('again');
    const first = clone.git('rev-parse', 'HEAD');
    clone.git('tag', 'v1.0.0');
    clone.git('push', '--quiet', 'origin', 'v1.0.0');
    clone.commit();
    const changed = await clone.run('publish', '1.0.0');
    assert.match(changed.text, /v1\.0\.0 was released from the commit [0-9a-f]{40}/);

    clone.git('tag', 'v1.10.0');
    clone.git('push', '--quiet', 'origin', 'v1.10.0');
    clone.prepare('1.9.0');
    const older = await clone.run('publish', '1.9.0');
    assert.match(older.text, /v1\.10\.0 is newer; v1 would move back/);
    assert.deepEqual(Object.keys(clone.tags()), ['v1.0.0', 'v1.10.0']);
    assert.equal(clone.tags()['v1.0.0'], first);
  });

  test('is made from the newest commit of the default branch', async () => {
    const clone = new Clone('behind');
    const other = join(root, 'other');
    execFileSync('git', ['clone', '--quiet', clone.remote, other]);
    const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com'];
    execFileSync('git', [...identity, 'commit', '--quiet', '--allow-empty', '--message=Newer'], {
      cwd: other,
    });
    execFileSync('git', ['push', '--quiet', 'origin', 'main'], { cwd: other });
    assert.match((await clone.run('check', '1.0.0')).text, /is not the newest of the default branch/);
  });

  test('sends the token to GitHub alone, and shows it nowhere', async () => {
    const server = await startHttpServer(() => ({ status: 403, body: 'no' }));
    const clone = new Clone('token');
    clone.git('remote', 'set-url', 'origin', `${server.url}/octo/suite.git`);
    const ending = await clone.runWith({ GITHUB_SERVER_URL: server.url }, 'check', '1.0.0');
    const elsewhere = await clone.runWith({ GITHUB_SERVER_URL: 'https://github.com' }, 'check', '1.0.0');
    await server.close();
    assert.equal(ending.code, 1);
    assert.equal(ending.text.includes('token-of-the-test'), false);
    assert.equal(elsewhere.code, 1);
    const expected = `basic ${Buffer.from('x-access-token:token-of-the-test').toString('base64')}`;
    const sent = server.requests.map(({ headers }) => headers.authorization);
    assert.deepEqual([sent[0], sent.at(-1)], [expected, undefined]);
  });
});

test('nothing is tagged or attested before the tests of all platforms and an approval', () => {
  const { jobs } = parse(readFileSync(join(repository, '.github/workflows/release.yml'), 'utf8'));
  const needed = (name: string): string[] => {
    const needs: string[] = [jobs[name].needs ?? []].flat();
    return [...needs, ...needs.flatMap(needed)];
  };
  const writes = Object.keys(jobs).filter((name) => Object.values(jobs[name].permissions).includes('write'));
  assert.deepEqual(writes, ['attest', 'publish']);
  for (const name of writes) for (const job of ['check', 'test']) assert.ok(needed(name).includes(job), name);
  assert.equal(jobs.publish.environment, 'release');
  assert.deepEqual(
    Object.keys(jobs).filter((name) => jobs[name].permissions.contents === 'write'),
    ['publish'],
  );
});
