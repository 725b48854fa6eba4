import { describeError } from '../../base/errors.ts';
import { describeAnswer } from '../answer.ts';
import { Field } from './fields.ts';
import { type FetchedModel, fetchModel } from './load-model.ts';
import { showAnswer } from './show-answer.ts';

/** A row in the address: after the "#", which browsers send to nobody. */
const rowPrefix = '#row?';

function start(form: HTMLFormElement): void {
  const fields = [...form.querySelectorAll<HTMLElement>('.field')].map((element) => new Field(element));
  const answer = document.querySelector<HTMLElement>('#answer')!;
  const problem = document.querySelector<HTMLElement>('#problem')!;
  const folder = new URL(form.dataset.package ?? '', document.baseURI).href;
  let model: Promise<FetchedModel> | undefined;
  /** Fetched when somebody turns to the form, and again after a failure. */
  const load = (): Promise<FetchedModel> => {
    model ??= fetchModel(folder, form.dataset.digest ?? '').catch((error) => {
      model = undefined;
      throw error;
    });
    return model;
  };

  async function predict(): Promise<void> {
    problem.textContent = '';
    const cells = fields.map((field) => field.read());
    const wrong = fields.filter((_, index) => cells[index] === undefined);
    if (wrong.length > 0) {
      answer.replaceChildren();
      problem.textContent = `${wrong.length === 1 ? 'One field' : `${wrong.length} fields`} cannot be read; see above.`;
      wrong[0].focus();
      return;
    }
    form.setAttribute('aria-busy', 'true');
    answer.textContent = 'Loading the model …';
    try {
      const { manifest, answer: ask } = await load();
      showAnswer(answer, describeAnswer(manifest, ask(cells as (number | string | null)[])));
      // On a phone it is below what one sees.
      answer.scrollIntoView({ block: 'nearest' });
    } catch (error) {
      answer.replaceChildren();
      problem.textContent = `The model cannot answer. ${describeError(error)}`;
    } finally {
      form.removeAttribute('aria-busy');
    }
  }

  form.addEventListener('focusin', () => void load().catch(() => undefined), { once: true });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void predict();
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    for (const field of fields) field.write(null);
    answer.replaceChildren();
    problem.textContent = '';
    if (location.hash.startsWith(rowPrefix)) history.replaceState(null, '', location.pathname);
  });
  const link = form.querySelector<HTMLButtonElement>('#link');
  link?.addEventListener('click', async () => {
    const row = new URLSearchParams(
      fields.filter(({ text }) => text !== '').map(({ name, text }): [string, string] => [name, text]),
    );
    history.replaceState(null, '', `${rowPrefix}${row}`);
    const copied = await navigator.clipboard?.writeText(location.href).then(
      () => true,
      () => false,
    );
    document.querySelector('#linked')!.textContent = copied
      ? 'The link was copied.'
      : 'The link is in the address bar.';
  });
  const example = form.querySelector<HTMLButtonElement>('#example');
  let next = 0;
  example?.addEventListener('click', async () => {
    try {
      const rows: (number | string | null)[][] = await (await fetch(example.dataset.rows ?? '')).json();
      for (const [index, field] of fields.entries()) field.write(rows[next % rows.length][index]);
      next++;
      await predict();
    } catch (error) {
      problem.textContent = `The test rows could not be fetched. ${describeError(error)}`;
    }
  });

  function readAddress(): void {
    if (!location.hash.startsWith(rowPrefix)) return;
    const row = new URLSearchParams(location.hash.slice(rowPrefix.length));
    for (const field of fields) field.text = row.get(field.name) ?? '';
    void predict();
  }
  addEventListener('hashchange', readAddress);
  readAddress();
  form.querySelector<HTMLFieldSetElement>('fieldset')!.disabled = false;
}

const form = document.querySelector<HTMLFormElement>('form[data-package]');
if (form !== null) start(form);
