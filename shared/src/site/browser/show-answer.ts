import type { Answer } from '../answer.ts';

/** Writes an answer into the page. All text goes in as text. */
export function showAnswer(place: HTMLElement, answer: Answer): void {
  place.replaceChildren(
    element('h3', answer.headline, 'result'),
    ...(answer.note === '' ? [] : [element('p', answer.note)]),
    ...(answer.bars.length === 0 ? [] : [barList(answer.bars)]),
    figureTable(answer.figures),
  );
}

function element(name: string, text: string, look = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  made.className = look;
  return made;
}

function barList(bars: Answer['bars']): HTMLElement {
  const list = element('ul', '', 'shares');
  for (const { label, share, text } of bars) {
    const item = document.createElement('li');
    const track = element('span', '', 'track');
    const fill = element('span', '', 'fill');
    fill.style.width = `${100 * Math.max(0, Math.min(1, share))}%`;
    track.append(fill);
    track.setAttribute('aria-hidden', 'true');
    item.append(element('span', label, 'label'), element('span', text, 'figure'), track);
    list.append(item);
  }
  return list;
}

/** Folded: all numbers with every digit. */
function figureTable({ headings, rows }: Answer['figures']): HTMLElement {
  const details = document.createElement('details');
  const scroll = element('div', '', 'scroll');
  const table = document.createElement('table');
  const head = table.createTHead().insertRow();
  for (const [index, heading] of headings.entries()) {
    const cell = element('th', heading, index === 0 ? '' : 'right');
    cell.setAttribute('scope', 'col');
    head.append(cell);
  }
  const body = table.createTBody();
  for (const [first, ...numbers] of rows) {
    const row = body.insertRow();
    const name = element('th', first);
    name.setAttribute('scope', 'row');
    row.append(name, ...numbers.map((number) => element('td', number, 'right')));
  }
  scroll.append(table);
  details.append(element('summary', 'Exact numbers'), scroll);
  return details;
}
