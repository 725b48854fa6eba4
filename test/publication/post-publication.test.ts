import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { writeOutcome } from '../../shared/src/action/write-outcome.ts';
import {
  postPublicationCheck,
  postPublicationComment,
} from '../../shared/src/publication/post-publication.ts';
import {
  type Publication,
  parsePublication,
  publicationLimits,
  writePublication,
} from '../../shared/src/publication/publication.ts';
import { startGitHub, temporaryFolder } from '../platform/github/setup.ts';

const hostile =
  // biome-ignore lint/suspicious/noTemplateCurlyInString: hostile on purpose
  '</table><script>alert(1)</script> @everyone ](http://x) | `code` \u202e ${{ secrets.X }} ::error::x ';
const name = (index: number) => `${index} ${hostile.repeat(200)}`.slice(0, 10_000);
const whole = { text: 'Run with the whole report', url: 'https://github.com/octo/income/actions/runs/1' };

/** A verdict on five hundred slices whose names have ten thousand characters. */
function largest(): Publication {
  const names = Array.from({ length: 500 }, (_, index) => name(index));
  return {
    format: 'mlops-publication/1',
    name: 'income',
    run: '1',
    commit: 'c'.repeat(40),
    pullRequest: 1,
    verdict: 'fail',
    wanted: { comment: true, check: true },
    conclusion: 'failure',
    annotations: names.slice(0, 120).map((message, index) => ({
      path: 'mlops.yml',
      line: index + 1,
      level: 'failure',
      message,
    })),
    report: {
      title: 'Model quality of income',
      status: 'fail',
      headline: `It is worse on ${names[0]}`,
      sections: [
        {
          heading: 'Rules',
          blocks: [
            {
              kind: 'table',
              table: {
                columns: [{ heading: 'Metric' }, { heading: names[1] }],
                rows: names.map((text) => [text, { text, status: 'fail' }]),
              },
            },
            ...names.slice(0, 100).map((text) => ({ kind: 'text' as const, text })),
          ],
        },
        {
          heading: names[2],
          folded: true,
          blocks: [{ kind: 'bars', title: names[3], bars: names.map((label) => ({ label, value: 1 })) }],
        },
      ],
    },
  };
}

describe('a verdict on five hundred slices with names of ten thousand characters', () => {
  test('fits into a comment, which says what it left out and where the rest is', async (context) => {
    const { server, platform } = await startGitHub(context);
    const { number } = server.pulls.add({ headCommit: server.git.headCommit });
    await postPublicationComment({ ...largest(), pullRequest: number }, platform, whole, 1);
    const [{ body }] = server.issues.comments;
    assert.ok([...body].length <= 65_536 && body.length <= 65_536, `${body.length} characters`);
    assert.ok(body.length > 20_000, 'there is room for more than the headline');
    assert.match(body, /This text was shortened to fit/);
    assert.ok(body.includes(`](${whole.url})`));
    assert.doesNotMatch(body, /<script|<\/table|@everyone|(?<!\\)\]\(http:|\u202e/);
  });

  test('fits into a check run: every annotation, in as many requests as it takes', async (context) => {
    const { server, platform } = await startGitHub(context);
    await postPublicationCheck(largest(), platform, whole);
    const [check] = server.checkRuns;
    assert.equal(check.annotations.length, 120);
    assert.equal(check.commit, 'c'.repeat(40));
    assert.ok([...(check.output.title ?? '')].length <= 255);
    assert.ok((check.output.summary ?? '').length <= 65_536);
    assert.match(check.output.summary ?? '', /shortened to fit/);
    assert.doesNotMatch(JSON.stringify(check.annotations), /\u202e/);
  });

  test('fits into a job summary of one mebibyte', async (context) => {
    const folder = await temporaryFolder(context);
    const written = await writeOutcome(
      'validate-gate',
      { outputs: {}, result: {}, report: largest().report },
      folder,
    );
    const summary = await readFile(written.summary);
    assert.ok(summary.length < 2 ** 20, `${summary.length} bytes`);
    assert.doesNotMatch(summary.toString(), /<script|@everyone/);
  });

  test('is handed on to another run in a form that this one accepts', () => {
    const text = writePublication(largest());
    assert.ok(Buffer.byteLength(text) < publicationLimits.packed);
    const read = parsePublication(text);
    assert.equal(read.annotations.length, 120);
    assert.ok(read.report.sections.some(({ heading }) => heading === 'Left out' || heading === 'Rules'));
  });
});
