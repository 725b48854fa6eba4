import { notFound, type Operations, page, type Repository } from './operations.ts';

export interface ServedCheckRun {
  readonly id: number;
  readonly name: string;
  readonly commit: string;
  readonly externalId: string | undefined;
  readonly conclusion: string | undefined;
  readonly output: { title?: string; summary?: string };
  readonly annotations: Record<string, unknown>[];
}

export function checkOperations(repository: Repository): {
  state: { checkRuns: ServedCheckRun[] };
  operations: Operations;
} {
  const checkRuns: ServedCheckRun[] = [];
  const show = (check: ServedCheckRun): object => ({
    id: check.id,
    name: check.name,
    head_sha: check.commit,
    external_id: check.externalId,
    conclusion: check.conclusion,
    html_url: `https://github.com/${repository.owner}/${repository.name}/runs/${check.id}`,
    output: { ...check.output, annotations_count: check.annotations.length },
  });
  const checkOf = (id: string): ServedCheckRun | undefined =>
    checkRuns.find((check) => check.id === Number(id));
  const tooMany = (annotations: unknown[]): boolean => annotations.length > 50;

  const operations: Operations = {
    'checks/create': ({ body }) => {
      const { annotations = [], ...output } = body.output ?? {};
      if (tooMany(annotations)) return { status: 422, body: { message: 'No more than 50 annotations.' } };
      const check = {
        id: repository.nextId(),
        name: body.name,
        commit: body.head_sha,
        externalId: body.external_id,
        conclusion: body.conclusion,
        output,
        annotations,
      };
      checkRuns.push(check);
      return { status: 201, body: show(check) };
    },
    'checks/update': ({ params, body }) => {
      const check = checkOf(params.check_run_id);
      if (!check) return notFound;
      const { annotations = [], ...output } = body.output ?? {};
      if (tooMany(annotations)) return { status: 422, body: { message: 'No more than 50 annotations.' } };
      check.annotations.push(...annotations);
      Object.assign(check.output, output);
      return { status: 200, body: show(check) };
    },
    'checks/get': ({ params }) => {
      const check = checkOf(params.check_run_id);
      return check ? { status: 200, body: show(check) } : notFound;
    },
    'checks/list-for-ref': (call) => {
      const shown = checkRuns
        .filter(({ commit }) => commit === call.params.ref)
        .filter(({ name }) => (call.query.check_name ?? name) === name);
      return page(shown.map(show), call, (check_runs) => ({ total_count: shown.length, check_runs }));
    },
  };
  return { state: { checkRuns }, operations };
}
