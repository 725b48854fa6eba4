import type { Block, Report } from '../report/report.ts';
import type { Publication } from './publication.ts';

/**
 * A publication as it may be shown under our name: its title is ours, it says first whose code computed the figures,
 * and links lead nowhere but into this repository; others are shown as the text that they are.
 * @param options.origin where it comes from, one paragraph.
 * @param options.repositoryUrl such as `https://github.com/octo/income`; null means that no link stays one.
 */
export function asStrangersWords(
  { name, report }: Pick<Publication, 'name' | 'report'>,
  { origin, repositoryUrl }: { origin: string; repositoryUrl: string | null },
): Report {
  // As a browser reads it: "/../" is gone by then.
  const isOurs = (url: string): boolean =>
    repositoryUrl !== null && URL.canParse(url) && new URL(url).href.startsWith(`${repositoryUrl}/`);
  const plain = (block: Block): Block =>
    block.kind === 'link' && !isOurs(block.url)
      ? { kind: 'text', text: `${block.text}: ${block.url}` }
      : block;
  return {
    ...report,
    title: `Model quality of ${name}`,
    sections: [
      { heading: 'Where this comes from', blocks: [{ kind: 'text', text: origin }] },
      ...report.sections.map((section) => ({ ...section, blocks: section.blocks.map(plain) })),
    ],
  };
}
