/**
 * The section of a version in a changelog as keepachangelog.com describes it.
 * @param version for example `1.2.3`; the heading may have brackets and a date.
 * @returns the text below the heading, trimmed; undefined without such a section.
 */
export function changelogSection(changelog: string, version: string): string | undefined {
  let section: string[] | undefined;
  for (const line of changelog.split(/\r?\n/)) {
    const heading = /^## +\[?([^\]\s]+)\]?/.exec(line)?.[1];
    if (heading !== undefined && section) break;
    if (heading === version) section = [];
    else section?.push(line);
  }
  return section?.join('\n').trim();
}
