/** The style of an HTML report: one column of text, system fonts, light and dark, phone and paper. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --raised: #f1f3f5; --hollow: #e6e9ed; --ink: #1c2024; --soft: #5a6370; --rule: #dfe3e8; --edge: #868e99;
  --link: #0b5cad; --shade: rgb(0 0 0 / 16%);
  --on-middle: var(--ink); --on-strong: var(--paper);
  --pass: #17703b; --pass-paper: #e9f6ee;
  --fail: #b3231b; --fail-paper: #fdeeec;
  --inconclusive: #6b4fa0; --inconclusive-paper: #f3effa;
  --warning: #8a5a00; --warning-paper: #fdf4e0;
  --info: #28618f; --info-paper: #ebf3fa;
  --series-1: #2f6db3; --series-2: #d0651a; --series-3: #3a8a55; --series-4: #8a55b5; --series-5: #6b7280;
  --series-6: #b83a5a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14171a; --raised: #21262b; --hollow: #2b3238; --ink: #e4e7ea; --soft: #9aa4af; --rule: #32383e; --edge: #6c7681;
    --link: #7fb8f0; --shade: rgb(0 0 0 / 65%);
    --on-middle: var(--paper);
    --pass: #6fcf97; --pass-paper: #14291d;
    --fail: #ff8f85; --fail-paper: #351816;
    --inconclusive: #c3aef0; --inconclusive-paper: #251d38;
    --warning: #efc069; --warning-paper: #312509;
    --info: #8cc1ee; --info-paper: #142636;
    --series-1: #6fabe8; --series-2: #f09a55; --series-3: #74c690; --series-4: #c79be6; --series-5: #a3acb7;
    --series-6: #ee8aa4;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0 auto; max-width: 64rem; padding: 2.5rem 1.5rem 4rem;
  background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif;
  font-variant-numeric: tabular-nums; overflow-wrap: break-word;
}
nav { margin-top: 1.1rem; font-size: 0.925rem; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.35rem 1.25rem; margin: 0; padding: 0; list-style: none; }
nav a { display: inline-block; padding: 0.2rem 0; overflow-wrap: anywhere; text-decoration: none; }
nav a:hover { text-decoration: underline; }
h1 { margin: 0 0 1rem; overflow-wrap: anywhere; font-size: 1.7rem; line-height: 1.25; font-weight: 650; letter-spacing: -0.015em; }
h2 { margin: 0; font-size: 1.2rem; line-height: 1.3; font-weight: 650; letter-spacing: -0.005em; }
a { color: var(--link); }
p { margin: 0 0 1rem; max-width: 42rem; }
section { margin-top: 2.75rem; }
section > h2 { margin-bottom: 0.9rem; }
.status {
  display: flex; gap: 0.9rem; align-items: flex-start; padding: 1rem 1.15rem; border-radius: 0.5rem;
  border-left: 0.3rem solid var(--tone); background: var(--tone-paper);
}
.status p { margin: 0; max-width: none; font-size: 1.08rem; }
.status strong { display: block; color: var(--tone); font-size: 1.08rem; font-weight: 650; }
.sign {
  flex: none; display: inline-flex; align-items: center; justify-content: center;
  width: 1.75rem; height: 1.75rem; border-radius: 50%;
  background: var(--tone); color: var(--paper); font-weight: 700; line-height: 1;
}
.pass { --tone: var(--pass); --tone-paper: var(--pass-paper); }
.fail { --tone: var(--fail); --tone-paper: var(--fail-paper); }
.inconclusive { --tone: var(--inconclusive); --tone-paper: var(--inconclusive-paper); }
.warning { --tone: var(--warning); --tone-paper: var(--warning-paper); }
.info { --tone: var(--info); --tone-paper: var(--info-paper); }
.scroll {
  overflow-x: auto; margin: 0 0 1.4rem;
  /* Shadows where there is more to the side: the covers scroll along, the shadows stay. */
  background:
    linear-gradient(to right, var(--paper) 40%, transparent) local left / 2.5rem 100% no-repeat,
    linear-gradient(to left, var(--paper) 40%, transparent) local right / 2.5rem 100% no-repeat,
    linear-gradient(to right, var(--shade), transparent) left / 0.6rem 100% no-repeat,
    linear-gradient(to left, var(--shade), transparent) right / 0.6rem 100% no-repeat;
}
.scroll.tall { max-height: 36rem; overflow-y: auto; }
.tall thead th { position: sticky; top: 0; z-index: 1; background: var(--paper); box-shadow: 0 1px var(--rule); }
.search { display: flex; flex-wrap: wrap; gap: 0.4rem 0.9rem; align-items: baseline; margin-bottom: 0.6rem; }
.search input {
  width: 16rem; max-width: 100%; padding: 0.4rem 0.65rem; border: 1px solid var(--edge); border-radius: 0.35rem;
  background: var(--paper); color: var(--ink); font: inherit; font-size: 0.925rem;
}
.sort {
  display: inline; margin: 0; padding: 0.15rem 0; border: 0; background: none; color: inherit; font: inherit; text-align: inherit;
  cursor: pointer; overflow-wrap: inherit;
}
.sort:hover { color: var(--ink); text-decoration: underline; text-underline-offset: 0.2em; }
.sort::after { content: "↕"; margin-left: 0.35em; opacity: 0.55; }
[aria-sort="ascending"] > .sort, [aria-sort="descending"] > .sort { color: var(--ink); font-weight: 650; }
[aria-sort="ascending"] > .sort::after { content: "↑"; opacity: 1; }
[aria-sort="descending"] > .sort::after { content: "↓"; opacity: 1; }
.scroll:focus-visible, summary:focus-visible, a:focus-visible, button:focus-visible, input:focus-visible,
.plot:focus-visible, pre:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
table { border-collapse: collapse; min-width: min(100%, 24rem); font-size: 0.925rem; line-height: 1.4; }
caption { text-align: left; padding: 0 0 0.5rem; font-weight: 600; }
caption > span { display: block; position: sticky; left: 0; max-width: calc(100vw - 2rem); }
th, td { padding: 0.45rem 1.4rem 0.45rem 0; text-align: left; vertical-align: baseline; }
th:last-child, td:last-child { padding-right: 0.25rem; }
td { border-top: 1px solid var(--rule); max-width: 17rem; }
tbody th { border-top: 1px solid var(--rule); font-weight: 500; min-width: 8.5rem; max-width: 22rem; }
thead th { color: var(--soft); font-weight: 500; font-size: 0.85rem; vertical-align: bottom; }
td.long { min-width: 14rem; max-width: 28rem; }
td.right.long, td.right { overflow-wrap: normal; }
td.right.long { white-space: normal; }
.right { text-align: right; white-space: nowrap; }
td.right { max-width: none; }
.mark { display: flex; gap: 0.4em; color: var(--tone); font-weight: 600; }
.mark > span { flex: none; width: 0.9em; text-align: center; }
.note { color: var(--soft); font-size: 0.875rem; }
dl { display: grid; grid-template-columns: fit-content(40%) minmax(0, 1fr); gap: 0.3rem 1.5rem; margin: 0 0 1.4rem; }
dt { color: var(--soft); min-width: 0; overflow-wrap: anywhere; }
dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
pre {
  margin: 0 0 1.4rem; padding: 0.9rem 1rem; overflow-x: auto; border-radius: 0.4rem; background: var(--raised);
  font: 0.85rem/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace;
}
summary { cursor: pointer; }
details.folded { margin-top: 1.25rem; border-top: 1px solid var(--rule); padding-top: 1.1rem; }
section + details.folded { margin-top: 2.75rem; }
details.folded > summary h2 { display: inline; font-size: 1.05rem; }
details.folded > .inside { padding-top: 1rem; }
.figures {
  display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 24rem), 1fr)); gap: 2.25rem 2.5rem;
  margin-bottom: 1.75rem; align-items: start;
}
.figures.alone { grid-template-columns: minmax(0, 38rem); }
figure { margin: 0; min-width: 0; }
figcaption { margin-bottom: 0.6rem; font-weight: 600; overflow-wrap: anywhere; }
.legend {
  display: flex; flex-wrap: wrap; gap: 0.15rem 1.25rem; margin: 0 0 0.7rem; padding: 0; list-style: none;
  color: var(--soft); font-size: 0.875rem;
}
.plot { border-radius: 0.25rem; }
.plot:has(> .wide) { overflow-x: auto; }
.tip {
  position: absolute; top: 0; left: 0; z-index: 2; max-width: min(20rem, calc(100vw - 1rem)); padding: 0.35rem 0.6rem;
  border-radius: 0.35rem; background: var(--ink); color: var(--paper); font-size: 0.85rem; line-height: 1.4;
  overflow-wrap: anywhere; pointer-events: none; box-shadow: 0 2px 8px var(--shade);
}
.tip[hidden], tr[hidden] { display: none; }
figure summary { color: var(--soft); font-size: 0.875rem; }
figure details { margin-top: 0.5rem; }
figure details .search { margin-top: 0.6rem; }
figure details .scroll { margin-top: 0.6rem; max-height: 25rem; overflow-y: auto; }
svg.chart { display: block; width: 100%; height: auto; overflow: hidden; }
svg text { fill: var(--soft); font-size: 13px; }
svg .grid { stroke: var(--rule); }
svg .axis { stroke: var(--soft); }
svg .track { fill: var(--raised); }
svg .series-1 { fill: var(--series-1); stroke: var(--series-1); }
svg .series-2 { fill: var(--series-2); stroke: var(--series-2); }
svg .series-3 { fill: var(--series-3); stroke: var(--series-3); }
svg .series-4 { fill: var(--series-4); stroke: var(--series-4); }
svg .series-5 { fill: var(--series-5); stroke: var(--series-5); }
svg .series-6 { fill: var(--series-6); stroke: var(--series-6); }
svg rect.series-1, svg rect.series-2, svg rect.series-3 { stroke: none; }
/* The first distribution is what the others are held against: hollow, and out of the way of the second. */
svg rect.bin.series-1 { fill: var(--hollow); stroke: var(--soft); }
svg rect.bin.series-2 { fill: var(--series-1); }
svg .ground { fill: transparent; }
svg .band { stroke: none; fill-opacity: 0.16; }
svg .reference { fill: none; stroke: var(--soft); stroke-width: 1.3; stroke-dasharray: 3 4; }
svg .whisker { stroke-width: 2.4; stroke-linecap: round; }
svg circle.mark { stroke: var(--paper); stroke-width: 2; }
svg circle.pointer { fill: var(--paper); stroke: var(--ink); stroke-width: 2; pointer-events: none; }
svg .heat.pointed, svg .bin.pointed { stroke: var(--ink); stroke-width: 2; }
svg g.pointed .ground { fill: var(--raised); }
svg g.pointed .track { fill: var(--hollow); }
svg .line:not(.reference) { fill: none; stroke-width: 2.2; stroke-linejoin: round; stroke-linecap: round; }
svg .line.series-2 { stroke-dasharray: 7 5; }
svg .line.series-3 { stroke-dasharray: 2 5; }
svg .line.series-4 { stroke-dasharray: 12 5 2 5; }
svg .line.series-5 { stroke-dasharray: 14 6; }
svg .line.series-6 { stroke-dasharray: 5 3 1 3; }
.heading { margin: 0 0 0.25rem; font-weight: 600; }
.key { display: inline-flex; align-items: center; gap: 0.45em; margin: 0; max-width: 100%; min-width: 0; overflow-wrap: anywhere; }
.note .key { margin-right: 1.2em; }
svg.sample { flex: none; }
svg.chart.natural { width: auto; max-width: 100%; }
.small-figures {
  display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 13.5rem), 1fr)); gap: 1.5rem 1.75rem;
  margin-bottom: 1.75rem; align-items: start;
}
.small-figures figure { margin: 0; min-width: 0; }
.small-figures figcaption { margin-bottom: 0.4rem; font-size: 0.925rem; overflow-wrap: anywhere; }
.small-figures .note { margin: 0.2rem 0 0; font-size: 0.8rem; line-height: 1.4; }
.small-figures .plot { max-width: 18rem; }
.distributions > details { margin-bottom: 1.75rem; }
.distributions summary { margin-bottom: 1rem; color: var(--soft); font-size: 0.875rem; }
svg.chart.small { max-width: 18rem; }
svg.small text { font-size: 12px; }
svg .filled { fill: var(--series-1); fill-opacity: 0.45; }
svg .outlined { fill: none; stroke: var(--series-2); stroke-width: 1.6; }
svg.chart.wide { min-width: 34rem; }
svg text.on-pale { fill: var(--ink); }
svg text.on-middle { fill: var(--on-middle); }
svg text.on-strong { fill: var(--on-strong); }
svg text.below { fill: var(--on-middle); }
svg .heat { fill: var(--series-1); }
svg .heat.below { fill: var(--series-2); }
/* Figures on all of them can be read: 4.5 to 1 at the least, in light and dark. */
svg .shade-0 { fill: var(--raised); }
svg .shade-1 { fill-opacity: 0.15; }
svg .shade-2 { fill-opacity: 0.25; }
svg .shade-3 { fill-opacity: 0.35; }
svg .shade-4 { fill-opacity: 0.45; }
svg .shade-5 { fill-opacity: 0.55; }
svg .shade-6 { fill-opacity: 0.74; }
svg .shade-7 { fill-opacity: 0.78; }
svg .shade-8 { fill-opacity: 0.81; }
svg .shade-9 { fill-opacity: 0.93; }
svg .shade-10 { fill-opacity: 0.97; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
footer { margin-top: 3.5rem; padding-top: 1rem; border-top: 1px solid var(--rule); color: var(--soft); font-size: 0.875rem; }
@media (max-width: 34rem) {
  body { padding: 1.25rem 1rem 3rem; }
  h1 { font-size: 1.4rem; }
  .status { padding: 0.85rem 0.9rem; gap: 0.75rem; }
  dl { grid-template-columns: minmax(0, 1fr); gap: 0; }
  dd { margin-bottom: 0.6rem; }
  th, td { padding-right: 1rem; }
  td:not(.right) { min-width: 9rem; }
  svg text { font-size: 16px; }
  .alone svg text { font-size: 20px; }
  svg.wide text, svg.natural text { font-size: 13px; }
  .figures { gap: 2rem; }
  svg.small text { font-size: 12px; }
}
@media print {
  :root {
    color-scheme: light;
    --paper: #fff; --raised: #f1f3f5; --hollow: #e6e9ed; --ink: #000; --soft: #444; --rule: #bbb; --edge: #777; --link: #000; --on-middle: var(--ink);
    --pass: #17703b; --fail: #b3231b; --inconclusive: #6b4fa0; --warning: #8a5a00; --info: #28618f;
    --series-1: #2f6db3; --series-2: #d0651a; --series-3: #3a8a55; --series-4: #8a55b5; --series-5: #6b7280;
    --series-6: #b83a5a;
  }
  html { font-size: 9pt; }
  body { max-width: none; padding: 0; }
  section { margin-top: 1.75rem; }
  section + details.folded, details.folded { margin-top: 1.25rem; }
  nav, .search, .tip, .sort::after { display: none; }
  .figures { grid-template-columns: 1fr 1fr; gap: 1.25rem 2rem; }
  .figures.alone { grid-template-columns: minmax(0, 32rem); }
  .small-figures { grid-template-columns: repeat(4, 1fr); }
  /* The picture says it on paper. */
  figure details { display: none; }
  footer { margin-top: 1.5rem; }
  .status { border: 1px solid var(--tone); border-left-width: 0.3rem; background: none; }
  .sign { background: none; color: var(--tone); border: 1.5px solid var(--tone); }
  .scroll, .scroll.tall, .plot { overflow: visible; max-height: none; background: none; }
  .tall thead th { position: static; box-shadow: none; }
  table { min-width: 0; max-width: 100%; }
  .right { white-space: normal; }
  th, td { padding-right: 0.8rem; min-width: 0; overflow-wrap: anywhere; }
  td.long, tbody th, td:not(.right) { min-width: 0; }
  svg.chart.wide { min-width: 0; }
  pre { white-space: pre-wrap; border: 1px solid var(--rule); }
  thead { display: table-header-group; }
  tr, figure, .status { break-inside: avoid; }
  h2, caption, figcaption { break-after: avoid; }
  details::details-content { content-visibility: visible; display: block; height: auto; }
}
`;
