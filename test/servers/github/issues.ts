import { notFound, type Operations, page, type Repository, user } from './operations.ts';

export interface ServedIssue {
  readonly number: number;
  readonly author: string;
  readonly createdAt: string;
  title: string;
  body: string;
  state: 'open' | 'closed';
  labels: string[];
  assignees: string[];
  /** Pull requests are issues too, in lists and for comments. */
  readonly pullRequest: boolean;
}

export interface ServedComment {
  readonly id: number;
  readonly issue: number;
  readonly author: string;
  readonly createdAt: string;
  body: string;
}

export interface IssueState {
  readonly issues: ServedIssue[];
  readonly comments: ServedComment[];
  /** Adds a comment of somebody's, as if by hand. */
  addComment(issue: number, author: string, body: string): ServedComment;
  addIssue(author: string, title: string, body: string): ServedIssue;
}

/** Issues, their comments and those of pull requests. */
export function issueOperations(repository: Repository): { state: IssueState; operations: Operations } {
  const issues: ServedIssue[] = [];
  const comments: ServedComment[] = [];
  const address = `/${repository.owner}/${repository.name}`;

  const addComment = (issue: number, author: string, body: string): ServedComment => {
    const comment = { id: repository.nextId(), issue, author, createdAt: new Date().toISOString(), body };
    comments.push(comment);
    return comment;
  };
  const add = (issue: Pick<ServedIssue, 'author' | 'title' | 'body' | 'labels'>): ServedIssue => {
    const added: ServedIssue = {
      ...issue,
      number: repository.nextId(),
      createdAt: new Date().toISOString(),
      state: 'open',
      assignees: [],
      pullRequest: false,
    };
    issues.push(added);
    return added;
  };

  const showComment = (comment: ServedComment): object => ({
    id: comment.id,
    body: comment.body,
    user: user(comment.author),
    created_at: comment.createdAt,
    updated_at: comment.createdAt,
    html_url: `https://github.com${address}/issues/${comment.issue}#issuecomment-${comment.id}`,
  });
  const showIssue = (issue: ServedIssue): object => ({
    number: issue.number,
    title: issue.title,
    body: issue.body,
    state: issue.state,
    user: user(issue.author),
    labels: issue.labels.map((name) => ({ name })),
    created_at: issue.createdAt,
    html_url: `https://github.com${address}/issues/${issue.number}`,
    ...(issue.pullRequest ? { pull_request: {} } : {}),
  });
  const issueOf = (number: string): ServedIssue | undefined =>
    issues.find((issue) => issue.number === Number(number));
  const commentOf = (id: string): ServedComment | undefined =>
    comments.find((comment) => comment.id === Number(id));

  const operations: Operations = {
    'issues/list-comments': (call) => {
      if (!issueOf(call.params.issue_number)) return notFound;
      const since = Date.parse(call.query.since ?? '1970-01-01T00:00:00Z');
      const shown = comments.filter(
        ({ issue, createdAt }) =>
          issue === Number(call.params.issue_number) && Date.parse(createdAt) >= since,
      );
      return page(shown.map(showComment), call);
    },
    'issues/create-comment': ({ params, body }) => {
      if (!issueOf(params.issue_number)) return notFound;
      const comment = addComment(Number(params.issue_number), repository.login, body.body);
      return { status: 201, body: showComment(comment) };
    },
    'issues/update-comment': ({ params, body }) => {
      const comment = commentOf(params.comment_id);
      if (!comment) return notFound;
      comment.body = body.body;
      return { status: 200, body: showComment(comment) };
    },
    'issues/delete-comment': ({ params }) => {
      const comment = commentOf(params.comment_id);
      if (!comment) return notFound;
      comments.splice(comments.indexOf(comment), 1);
      return { status: 204 };
    },
    'issues/list-for-repo': (call) => {
      const { state = 'open', creator, labels } = call.query;
      const shown = issues
        .filter((issue) => state === 'all' || issue.state === state)
        .filter((issue) => labels === undefined || issue.labels.includes(labels))
        .filter((issue) => creator === undefined || issue.author === creator)
        .sort((a, b) => b.number - a.number);
      return page(shown.map(showIssue), call);
    },
    'issues/create': ({ body }) => {
      const { title, body: text = '', labels = [] } = body;
      return {
        status: 201,
        body: showIssue(add({ author: repository.login, title, body: text, labels })),
      };
    },
    'issues/add-assignees': ({ params, body }) => {
      const issue = issueOf(params.issue_number);
      if (!issue) return notFound;
      // GitHub drops whom it does not let be assigned.
      const known = (body.assignees ?? []).filter((login: string) => login !== 'stranger');
      issue.assignees = [...new Set([...issue.assignees, ...known])];
      return { status: 201, body: showIssue(issue) };
    },
    'issues/get': ({ params }) => {
      const issue = issueOf(params.issue_number);
      return issue ? { status: 200, body: showIssue(issue) } : notFound;
    },
    'issues/update': ({ params, body }) => {
      const issue = issueOf(params.issue_number);
      if (!issue) return notFound;
      const {
        title = issue.title,
        body: text = issue.body,
        state = issue.state,
        labels = issue.labels,
      } = body;
      Object.assign(issue, { title, body: text, state, labels });
      return { status: 200, body: showIssue(issue) };
    },
  };
  const addIssue = (author: string, title: string, body: string): ServedIssue =>
    add({ author, title, body, labels: [] });
  return { state: { issues, comments, addComment, addIssue }, operations };
}
