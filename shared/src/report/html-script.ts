/**
 * What a browser adds to an HTML report that is complete without it: tables that can be put into order and searched, values
 * under the pointer and by arrow keys, folded parts that open for a link and for the printer. It only moves what is in
 * the page, and writes text as text.
 */
export const script = `
'use strict';
(() => {
  const create = (name, properties, attributes = {}) => {
    const element = Object.assign(document.createElement(name), properties);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const spoken = create('p', { className: 'unseen' }, { role: 'status' });
  const tip = create('div', { className: 'tip', hidden: true }, { 'aria-hidden': 'true' });
  document.body.append(spoken, tip);

  // Tables.
  const collator = new Intl.Collator('en', { numeric: true });
  const orders = { none: 'ascending', ascending: 'descending', descending: 'none' };
  const textOf = (cell) => (cell ? cell.textContent.trim() : '');
  const numberOf = (cell) => {
    const text = cell ? cell.dataset.value ?? textOf(cell) : '';
    return text === '' || text === 'n/a' ? null : Number(text);
  };
  const compare = (kind, direction) => (a, b) => {
    if (kind === 'text') {
      return (textOf(a) === '') - (textOf(b) === '') || direction * collator.compare(textOf(a), textOf(b));
    }
    const [x, y] = [numberOf(a), numberOf(b)];
    // What has no figure comes last either way.
    return (x === null) - (y === null) || (x === y ? 0 : direction * (x < y ? -1 : 1));
  };
  for (const table of document.querySelectorAll('table')) {
    const body = table.tBodies[0];
    const written = [...body.rows];
    const heads = [...table.tHead.rows[0].cells].filter((head) => head.dataset.sort);
    for (const head of heads) {
      const button = create('button', { type: 'button', className: 'sort' });
      button.append(...head.childNodes);
      head.append(button);
      head.setAttribute('aria-sort', 'none');
      button.addEventListener('click', () => {
        const order = orders[head.getAttribute('aria-sort')];
        for (const other of heads) other.setAttribute('aria-sort', 'none');
        head.setAttribute('aria-sort', order);
        const by = compare(head.dataset.sort, order === 'descending' ? -1 : 1);
        const at = head.cellIndex;
        const rows = order === 'none' ? written : [...written].sort((a, b) => by(a.cells[at], b.cells[at]));
        body.append(...rows);
        spoken.textContent = order === 'none' ? 'In the order of the report.' : 'By ' + button.textContent + ', ' + order + '.';
      });
    }
    const scroll = table.closest('.tall');
    if (!scroll) continue;
    const field = create('input', { type: 'search', placeholder: 'Search rows' }, {
      'aria-label': 'Search rows of ' + scroll.getAttribute('aria-label'),
    });
    const count = create('span', { className: 'note' });
    const texts = written.map((row) => row.textContent.toLowerCase());
    field.addEventListener('input', () => {
      const wanted = field.value.trim().toLowerCase();
      let shown = 0;
      written.forEach((row, index) => {
        row.hidden = !texts[index].includes(wanted);
        if (!row.hidden) shown++;
      });
      count.textContent = wanted === '' ? '' : shown + ' of ' + written.length + ' rows';
      spoken.textContent = count.textContent;
    });
    const search = create('div', { className: 'search' });
    search.append(field, count);
    scroll.before(search);
  }

  // Charts: values under the pointer and by arrow keys.
  let pointed = null;
  const hide = () => {
    tip.hidden = true;
    if (pointed === null) return;
    pointed.classList.remove('pointed');
    if (pointed.classList.contains('pointer')) pointed.remove();
    pointed = null;
  };
  const show = (chart, mark) => {
    hide();
    tip.replaceChildren(...mark.lines.map((line) => create('div', { textContent: line })));
    tip.hidden = false;
    let { x, y } = mark;
    if (mark.element) {
      pointed = mark.element;
      pointed.classList.add('pointed');
      const box = mark.element.getBBox();
      [x, y] = [box.x + box.width / 2, box.y];
    } else {
      const dot = document.createElementNS(chart.namespaceURI, 'circle');
      for (const [key, value] of Object.entries({ class: 'pointer', cx: x, cy: y, r: 5 })) dot.setAttribute(key, value);
      chart.append(dot);
      pointed = dot;
    }
    const at = new DOMPoint(x, y).matrixTransform(chart.getScreenCTM());
    const width = document.documentElement.clientWidth;
    const left = Math.max(8, Math.min(at.x - tip.offsetWidth / 2, width - tip.offsetWidth - 8));
    const above = at.y - tip.offsetHeight - 12;
    tip.style.left = left + window.scrollX + 'px';
    tip.style.top = (above < 8 ? at.y + 14 : above) + window.scrollY + 'px';
  };
  document.addEventListener('pointerdown', hide, true);
  const pointsOf = (line, group) => {
    const places = line.dataset.at || line.getAttribute('d') || 'M' + line.getAttribute('cx') + ',' + line.getAttribute('cy');
    const values = line.dataset.values.split(';').map((value) => value.split('|'));
    return places.slice(1).split('L').map((place, index) => {
      const [x, y] = place.split(',').map(Number);
      const [at, ...rest] = values[index] ?? [];
      const { x: xName, y: yName } = line.closest('svg').dataset;
      const told = xName ? [xName + ' ' + at, yName + ' ' + rest.join(', ')] : [at + ': ' + rest.join(', ')];
      return { x, y, group, lines: [line.dataset.name, ...told] };
    });
  };
  for (const chart of document.querySelectorAll('svg.chart')) {
    // A title would show beside ours; the name stays.
    const title = chart.querySelector(':scope > title');
    const name = title.textContent.trim() || 'Chart';
    chart.setAttribute('aria-label', name);
    title.remove();
    const marks = [...chart.querySelectorAll('[data-values]')].flatMap(pointsOf);
    const groups = marks.length > 0 ? marks[marks.length - 1].group + 1 : 0;
    for (const text of chart.querySelectorAll('title')) {
      const element = text.parentNode;
      marks.push({ element, group: groups, lines: [text.textContent] });
      text.remove();
    }
    if (marks.length === 0) continue;
    let current = -1;
    const point = (index) => {
      current = index;
      show(chart, marks[index]);
    };
    const follow = (event) => {
      const over = marks.findIndex(({ element }) => element && element.contains(event.target));
      if (over >= 0) return point(over);
      if (groups === 0) return hide();
      const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(chart.getScreenCTM().inverse());
      let nearest = -1;
      let least = Number.MAX_VALUE;
      marks.forEach(({ x, y, element }, index) => {
        const distance = element ? Number.MAX_VALUE : Math.hypot(x - at.x, y - at.y);
        if (distance < least) [nearest, least] = [index, distance];
      });
      point(nearest);
    };
    chart.addEventListener('pointermove', follow);
    chart.addEventListener('pointerdown', follow);
    // A finger leaves at once; what it asked for stays until it goes elsewhere.
    chart.addEventListener('pointerleave', (event) => event.pointerType === 'touch' || hide());
    chart.addEventListener('pointercancel', hide);

    const plot = chart.parentNode;
    plot.tabIndex = 0;
    plot.setAttribute('role', 'group');
    plot.setAttribute('aria-label', name + ': arrow keys tell the values');
    const beside = (step) => {
      const from = marks[current] ?? marks[0];
      const last = marks[marks.length - 1].group;
      if (from.element || last === 0) return current + step;
      const wanted = Math.min(Math.max(from.group + step, 0), last);
      const distance = (mark) => (mark.group === wanted ? Math.abs((mark.x ?? 0) - from.x) : Number.MAX_VALUE);
      return marks.reduce((best, mark, index) => (distance(mark) < distance(marks[best]) ? index : best), Math.max(current, 0));
    };
    const steps = {
      ArrowRight: () => current + 1,
      ArrowLeft: () => current - 1,
      ArrowDown: () => beside(1),
      ArrowUp: () => beside(-1),
      Home: () => 0,
      End: () => marks.length - 1,
    };
    plot.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') return hide();
      const step = steps[event.key];
      if (!step || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      point(Math.min(Math.max(step(), 0), marks.length - 1));
      spoken.textContent = marks[current].lines.join('. ');
    });
    plot.addEventListener('blur', hide);
  }

  // Folded parts.
  const openTarget = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const folded = target && target.closest('details');
    if (folded) folded.open = true;
  };
  addEventListener('hashchange', openTarget);
  openTarget();
  let opened = [];
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll('details:not([open])')];
    for (const folded of opened) folded.open = true;
  });
  addEventListener('afterprint', () => {
    for (const folded of opened) folded.open = false;
  });
})();
`;
