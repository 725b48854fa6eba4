/** What a page of the site has beyond a report: the form, the answer, links between versions. */
export const pageStyle = `
fieldset { margin: 0; padding: 0; border: 0; min-width: 0; }
.lead { color: var(--soft); }
.fields { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 14rem), 1fr)); gap: 1rem 1.5rem; align-items: start; }
.field { min-width: 0; }
.field.wide { grid-column: 1 / -1; }
.field label { display: block; margin-bottom: 0.25rem; font-weight: 550; overflow-wrap: anywhere; }
.field input, .field select, .field textarea {
  display: block; width: 100%; min-height: 2.75rem; padding: 0.45rem 0.65rem; border: 1px solid var(--edge); border-radius: 0.35rem;
  background: var(--paper); color: var(--ink); font: inherit;
}
.field textarea { resize: vertical; }
.field [data-other] { margin-top: 0.4rem; }
.field [hidden] { display: none; }
.field [aria-invalid="true"] { border-color: var(--fail); border-width: 2px; }
.hint { margin: 0.25rem 0 0; color: var(--soft); font-size: 0.85rem; }
.problem { margin: 0.25rem 0 0; color: var(--fail); font-weight: 550; }
.field .problem:empty { display: none; }
.buttons { display: flex; flex-wrap: wrap; gap: 0.6rem; margin-top: 1.5rem; }
.buttons button {
  min-height: 2.75rem; padding: 0.45rem 1.1rem; border: 1px solid var(--edge); border-radius: 0.35rem;
  background: var(--raised); color: var(--ink); font: inherit; cursor: pointer;
}
.buttons button.main { border-color: var(--link); background: var(--link); color: var(--paper); font-weight: 600; }
.buttons button:hover { filter: brightness(0.94); }
fieldset:disabled { opacity: 0.6; }
#linked:not(:empty) { margin: 0.6rem 0 0; }
#linked:empty, #problem:empty { margin: 0; }
#problem:not(:empty) { margin-top: 1rem; }
select:focus-visible, textarea:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.answer:not(:empty) { margin-top: 1.5rem; padding: 1.1rem 1.25rem; border-radius: 0.5rem; background: var(--raised); }
.answer h3 { margin: 0 0 0.4rem; font-size: 1.35rem; line-height: 1.3; overflow-wrap: anywhere; }
.answer .scroll { background: none; }
.shares { margin: 0 0 1rem; padding: 0; list-style: none; max-width: 42rem; }
.shares li { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0.15rem 1rem; margin-bottom: 0.6rem; }
.shares .label { overflow-wrap: anywhere; }
.shares .track { grid-column: 1 / -1; height: 0.55rem; border-radius: 0.3rem; background: var(--hollow); overflow: hidden; }
.shares .fill { display: block; height: 100%; background: var(--series-1); }
`;
