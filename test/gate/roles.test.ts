import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseConfig } from '../../shared/src/config/load-config.ts';
import { judgeApproval, type Role } from '../../shared/src/gate/roles.ts';
import type { Review } from '../../shared/src/platform/ports.ts';

const head = 'a'.repeat(40);
const older = 'b'.repeat(40);
const role: Role = { users: ['octocat', 'hubot', 'ada'], min: 1, not: 'author' };
const pull = { author: 'ada', headCommit: head };

function review(user: string, state: Review['state'] = 'approved', commit = head): Review {
  return { user, state, commit };
}

describe('an approval', () => {
  const cases: [what: string, reviews: Review[], changes: Partial<Role>, by: string[] | null][] = [
    ['of one who has the role', [review('octocat')], {}, ['octocat']],
    ['counts whatever the case of a login', [review('OctoCat')], {}, ['OctoCat']],
    ['of nobody', [], {}, null],
    ['of a stranger does not count', [review('mallory')], {}, null],
    ['of the author does not count', [review('ada')], {}, null],
    ['of the author counts where the role does not mind', [review('ada')], { not: undefined }, ['ada']],
    ['of an older commit does not count', [review('octocat', 'approved', older)], {}, null],
    [
      'is taken back by asking for changes',
      [review('octocat'), review('octocat', 'changes-requested')],
      {},
      null,
    ],
    [
      'is given after changes were made',
      [review('octocat', 'changes-requested'), review('octocat')],
      {},
      ['octocat'],
    ],
    ['is not taken back by a comment', [review('octocat'), review('octocat', 'commented')], {}, ['octocat']],
    ['that was dismissed does not count', [review('octocat', 'dismissed')], {}, null],
    ['given twice counts once', [review('octocat'), review('octocat')], { min: 2 }, null],
    ['of two where two are asked', [review('octocat'), review('hubot')], { min: 2 }, ['octocat', 'hubot']],
    [
      'is not outweighed by one who asks for changes',
      [review('octocat'), review('hubot', 'changes-requested')],
      {},
      ['octocat'],
    ],
  ];
  for (const [what, reviews, changes, by] of cases) {
    test(what, () => {
      const approval = judgeApproval('model-approver', { ...role, ...changes } as Role, reviews, pull);
      assert.equal(approval.given, by !== null);
      if (by !== null) assert.deepEqual(approval.by, by);
      assert.match(
        approval.reason,
        by === null ? /has not approved it: \d of octocat, hubot, ada/ : /has approved it/,
      );
    });
  }

  test('of a pull request whose author is unknown never counts where the author may not', () => {
    const approval = judgeApproval('r', role, [review('octocat')], { author: '', headCommit: head });
    assert.equal(approval.given, false);
  });

  test('that is too old is told as that', () => {
    const { reason } = judgeApproval('r', role, [review('hubot', 'approved', older)], pull);
    assert.match(reason, /Of an older commit: hubot\./);
  });
});

describe('roles in mlops.yml', () => {
  for (const [what, text] of [
    ['more approvals than people', 'roles: { a: { users: [x, X], min: 2 } }'],
    ['nobody', 'roles: { a: { users: [] } }'],
    ['what is no login', 'roles: { a: { users: ["@octocat"] } }'],
    ['an unknown exception', 'roles: { a: { users: [x], not: committer } }'],
    ['no approval', 'roles: { a: { users: [x], min: 0 } }'],
  ]) {
    test(`cannot ask for ${what}`, () =>
      assert.throws(() => parseConfig(text), { name: 'ConfigurationError' }));
  }
});
