import type { ModelManifest } from '../registry/manifest.ts';
import { formatNumber } from '../report/format.ts';
import { htmlBlocks } from '../report/html-blocks.ts';
import { escapeHtml, escapeHtmlSentence } from '../report/html-escape.ts';
import { htmlHead } from '../report/html-head.ts';
import { navigation, sectionHtml } from '../report/html-section.ts';
import type { Section } from '../report/report.ts';
import type { FormField } from './form-fields.ts';
import { type FormPlaces, formHtml } from './form-html.ts';
import type { SiteVersion } from './history.ts';
import type { SiteAssets } from './program.ts';

/** What a page shows. */
export interface SitePage {
  readonly manifest: ModelManifest;
  readonly version: SiteVersion;
  /** From the page to the site's root: empty, or "../../". */
  readonly root: string;
  readonly assets: SiteAssets;
  /** Null where the model cannot answer: then `formless` says why, as the end of a sentence. */
  readonly form: { readonly fields: readonly FormField[]; readonly places: FormPlaces } | null;
  readonly formless: string;
  readonly sections: readonly Section[];
  /** All versions, the highest first; null on the page of one version, which never changes. */
  readonly history: readonly SiteVersion[] | null;
}

/**
 * Everything comes from the page's own origin, and nothing is run or styled that is not a file there. `data:` is the
 * empty icon, without which browsers ask for one.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** A page of the site, whole without its scripts but for the answers. */
export function renderPage(page: SitePage): string {
  const { manifest, version, root, assets } = page;
  const name = escapeHtml(manifest.name);
  const link = (path: string) => `${root}${path}`;
  const sections = [...page.sections];
  return [
    ...htmlHead(policy, `${manifest.name} ${version.version}`, [
      '<link rel="icon" href="data:,">',
      `<link rel="stylesheet" href="${link(assets.style.path)}">`,
      `<script src="${link(assets.report.path)}" defer></script>`,
      ...(page.form === null ? [] : [`<script type="module" src="${link(assets.form.path)}"></script>`]),
    ]),
    '<body>',
    '<header>',
    `<h1>${name} ${version.version}</h1>`,
    `<p class="lead">${escapeHtmlSentence(leadOf(page))}</p>`,
    ...navigation(sections),
    '</header>',
    '<main>',
    ...formSection(page),
    ...sections.map(sectionHtml),
    ...versionsSection(page),
    '</main>',
    `<footer>${footerLinks(page)}</footer>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function leadOf({ manifest, version, history }: SitePage): string {
  const what = `A model by ${manifest.learner.name}, trained on ${manifest.created.slice(0, 10)}`;
  const { score, primaryMetric } = manifest;
  const reached = score === null ? '' : `: ${primaryMetric} ${formatNumber(score)} on its test rows`;
  return `${what}${reached}.${history === null ? ` This page is about ${version.version} and stays as it is.` : ''}`;
}

function formSection({ form, formless }: SitePage): string[] {
  const heading = '<h2 id="ask">Ask the model</h2>';
  const content =
    form === null
      ? `<p>The model cannot be asked here: ${escapeHtmlSentence(formless)}.</p>`
      : `<p class="lead">It runs in your browser: what you write is sent nowhere. A field may be left empty where the value is not known.</p>\n${formHtml(form.fields, form.places)}`;
  return ['<section aria-labelledby="ask">', heading, content, '</section>'];
}

function versionsSection({ history, version, root }: SitePage): string[] {
  if (history === null) {
    return [`<section><p><a href="${root}index.html">The current version, and all others</a></p></section>`];
  }
  const rows = history.map((entry) => {
    const isCurrent = entry.version === version.version;
    const link = `<a href="${root}versions/${entry.version}/index.html">${entry.version}</a>`;
    return `<tr><th scope="row">${link}</th><td>${isCurrent ? 'current' : ''}</td><td>${entry.published.slice(0, 10)}</td><td>${escapeHtml(entry.algorithm)}</td><td>${escapeHtml(entry.primaryMetric)}</td><td class="right">${formatNumber(entry.score)}</td></tr>`;
  });
  const headings = ['Version', '', 'Published', 'Algorithm', 'Metric', 'Score'].map(
    (text, column) =>
      `<th scope="col"${column === 5 ? ' class="right"' : ''}>${text || '<span class="unseen">State</span>'}</th>`,
  );
  return [
    '<section aria-labelledby="versions">',
    '<h2 id="versions">Versions</h2>',
    '<div class="scroll" tabindex="0" role="region" aria-label="Table of versions"><table>',
    `<thead><tr>${headings.join('')}</tr></thead>`,
    `<tbody>${rows.join('\n')}</tbody>`,
    '</table></div>',
    ...scoreChart(history),
    '</section>',
  ];
}

/** Of the versions that are measured alike, the oldest first. */
function scoreChart(history: readonly SiteVersion[]): string[] {
  const metric = history[0]?.primaryMetric;
  const measured = history.filter(({ primaryMetric, score }) => primaryMetric === metric && score !== null);
  if (measured.length < 2) return [];
  const series = {
    name: metric,
    points: measured.toReversed().map(({ score }, index): [number, number] => [index + 1, score ?? 0]),
    notes: measured.toReversed().map(({ version }) => version),
  };
  const title = `${metric} of each version`;
  return htmlBlocks([{ kind: 'lines', title, x: 'Version, in order', y: metric, series: [series] }], title);
}

function footerLinks({ manifest, version, root, history }: SitePage): string {
  const files = history === null ? 'package/' : `${root}versions/${version.version}/package/`;
  const named = ['MODEL_CARD.md', 'bom.json']
    .filter((file) => manifest.files.some(({ path }) => path === file))
    .concat('manifest.json')
    .map((file) => `<a href="${files}${file}">${file}</a>`);
  return `Files of the package: ${named.join(', ')}. Its digest: ${version.packageDigest}`;
}
