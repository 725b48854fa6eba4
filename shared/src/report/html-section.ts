import { htmlBlocks } from './html-blocks.ts';
import { escapeHtml } from './html-escape.ts';
import type { Section } from './report.ts';

/** From so many sections on, links to them stand above. */
const navigableSections = 4;

/** Links to the sections, where there are many. */
export function navigation(sections: readonly Section[]): string[] {
  if (sections.length < navigableSections) return [];
  const links = sections.map(
    ({ heading }, index) => `<li><a href="#section-${index + 1}">${escapeHtml(heading, 60)}</a></li>`,
  );
  return ['<nav aria-label="Sections">', `<ul>${links.join('')}</ul>`, '</nav>'];
}

/** @param index of the section in its page, for its anchor. */
export function sectionHtml(section: Section, index: number): string {
  const heading = `<h2 id="section-${index + 1}">${escapeHtml(section.heading)}</h2>`;
  const blocks = htmlBlocks(section.blocks, section.heading);
  if (section.folded === true) {
    return [
      '<details class="folded">',
      `<summary>${heading}</summary>`,
      '<div class="inside">',
      ...blocks,
      '</div>',
      '</details>',
    ].join('\n');
  }
  return [`<section aria-labelledby="section-${index + 1}">`, heading, ...blocks, '</section>'].join('\n');
}
