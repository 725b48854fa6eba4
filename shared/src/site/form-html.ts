import { escapeHtml, escapeSigns } from '../report/html-escape.ts';
import type { FormField } from './form-fields.ts';

/** Addresses are relative to the page. */
export interface FormPlaces {
  /** The package's folder, ending with "/". */
  readonly package: string;
  /** SHA-256 of its manifest.json. */
  readonly digest: string;
  readonly tensorflow: string;
  /** Test rows to fill in; null where they are not published. */
  readonly rows: string | null;
}

/**
 * The form. It is complete HTML that the program in assets wakes up: without it the fields are there but disabled, and
 * a sentence says why.
 */
export function formHtml(fields: readonly FormField[], places: FormPlaces): string {
  return [
    `<form data-package="${attribute(places.package)}" data-digest="${places.digest}" data-tensorflow="${attribute(places.tensorflow)}" novalidate autocomplete="off">`,
    '<fieldset disabled>',
    '<legend class="unseen">A row to ask the model about</legend>',
    '<div class="fields">',
    ...fields.map(fieldHtml),
    '</div>',
    '<div class="buttons">',
    '<button type="submit" class="main">Predict</button>',
    ...(places.rows === null
      ? []
      : [
          `<button type="button" id="example" data-rows="${attribute(places.rows)}">Fill in a test row</button>`,
        ]),
    '<button type="button" id="link">Link to this row</button>',
    '<button type="reset">Clear</button>',
    '</div>',
    '<p id="linked" class="note" role="status"></p>',
    '</fieldset>',
    '<p id="problem" class="problem" role="alert"></p>',
    '<div id="answer" class="answer" role="status" aria-label="Answer"></div>',
    '</form>',
    '<noscript><p>The model runs in your browser: this needs JavaScript.</p></noscript>',
  ].join('\n');
}

function fieldHtml(field: FormField, index: number): string {
  const id = `field-${index}`;
  const { control } = field;
  const wide = control.kind === 'long-text' ? ' wide' : '';
  const zone = control.kind === 'timestamp' ? 'UTC' : '';
  const hints = [zone, field.hint].filter((text) => text !== '').join(', ');
  const described = `aria-describedby="${hints === '' ? '' : `${id}-hint `}${id}-problem"`;
  return [
    `<div class="field${wide}" data-name="${attribute(field.name)}" data-type="${field.type}"${field.required ? ' data-required' : ''}>`,
    `<label for="${id}">${escapeHtml(field.name)}</label>`,
    controlHtml(field, `id="${id}" data-control ${described}`, index),
    hints === '' ? '' : `<p class="hint" id="${id}-hint">${escapeHtml(hints)}</p>`,
    `<p class="problem" id="${id}-problem"></p>`,
    '</div>',
  ].join('');
}

function controlHtml({ name, type, control }: FormField, attributes: string, index: number): string {
  switch (control.kind) {
    case 'number':
      return `<input type="text" inputmode="${type === 'integer' ? 'numeric' : 'decimal'}" ${attributes}>`;
    case 'date':
      return `<input type="date" ${attributes}>`;
    case 'timestamp':
      return `<input type="datetime-local" step="0.001" ${attributes}>`;
    case 'text':
      return `<input type="text" ${attributes}>`;
    case 'long-text':
      return `<textarea rows="4" ${attributes}></textarea>`;
    case 'boolean':
      return `<select ${attributes}>${notKnown}<option value="true">true</option><option value="false">false</option></select>`;
    case 'category':
      return categoryHtml(name, control.categories, control.listed, attributes, index);
  }
}

const notKnown = '<option value="">(not known)</option>';

function categoryHtml(
  name: string,
  categories: readonly string[],
  listed: boolean,
  attributes: string,
  index: number,
): string {
  const options = categories.map(
    (category) => `<option value="${attribute(category)}">${escapeHtml(category)}</option>`,
  );
  if (!listed) {
    return `<input type="text" list="list-${index}" ${attributes}><datalist id="list-${index}">${options.join('')}</datalist>`;
  }
  return [
    `<select ${attributes}>${notKnown}${options.join('')}<option value="" data-other-option>Another …</option></select>`,
    `<input type="text" data-other hidden aria-label="${escapeHtml(name)}: another value">`,
  ].join('');
}

/** A text that comes back from the attribute as it is: no character is replaced or left out. */
function attribute(text: string): string {
  return escapeSigns(text).replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
