import { notFound, type Operations, type Repository } from './operations.ts';

/** GitHub Pages of the repository. */
export interface PagesState {
  /** What they are set to serve; null while they are off. */
  source: { branch: string; path: '/' | '/docs' } | 'workflow' | null;
  /** Builds that were asked for. */
  builds: number;
}

/** The settings of GitHub Pages, which are off at first, and their builds. */
export function pagesOperations(repository: Repository): { state: PagesState; operations: Operations } {
  const state: PagesState = { source: null, builds: 0 };
  const operations: Operations = {
    'repos/get-pages': () => {
      if (state.source === null) return notFound;
      const isBranch = state.source !== 'workflow';
      return {
        status: 200,
        body: {
          url: `${repository.origin}/repos/${repository.owner}/${repository.name}/pages`,
          status: 'built',
          cname: null,
          custom_404: false,
          public: true,
          html_url: `https://${repository.owner}.github.io/${repository.name}/`,
          build_type: isBranch ? 'legacy' : 'workflow',
          ...(isBranch ? { source: state.source } : {}),
        },
      };
    },
    'repos/request-pages-build': () => {
      state.builds++;
      return { status: 201, body: { url: `${repository.origin}/pages/builds/latest`, status: 'queued' } };
    },
  };
  return { state, operations };
}
