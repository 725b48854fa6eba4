import type { ColumnType } from '../../data/table.ts';
import { readField, writeField } from '../read-field.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** One field of the form: its control, and where its mistakes are told. */
export class Field {
  readonly name: string;
  readonly type: ColumnType;
  /** A value must be there: a policy sees all of an observation. */
  readonly required: boolean;
  readonly #control: Control;
  /** Where another value than the listed ones is written. */
  readonly #other: HTMLInputElement | null;
  readonly #problem: HTMLElement;

  constructor(element: HTMLElement) {
    this.name = element.dataset.name ?? '';
    this.type = element.dataset.type as ColumnType;
    this.required = element.dataset.required !== undefined;
    this.#control = element.querySelector<Control>('[data-control]')!;
    this.#other = element.querySelector<HTMLInputElement>('[data-other]');
    this.#problem = element.querySelector<HTMLElement>('.problem')!;
    this.#control.addEventListener('change', () => this.#showOther());
    this.#showOther();
  }

  get text(): string {
    const isOther = this.#other !== null && this.#isOther();
    return isOther ? this.#other!.value : this.#control.value;
  }

  set text(text: string) {
    this.#problem.textContent = '';
    this.#control.removeAttribute('aria-invalid');
    this.#control.value = text;
    // A list has no such option: it is another value.
    if (this.#other !== null && this.#control.value !== text) {
      (this.#control as HTMLSelectElement).selectedIndex = this.#control.children.length - 1;
      this.#other.value = text;
    }
    this.#showOther();
  }

  /** The value; undefined where it cannot be read, and then that is told. */
  read(): number | string | null | undefined {
    const cell = readField(this.type, this.text);
    const problem =
      'problem' in cell ? cell.problem : this.required && cell.value === null ? 'Write a number.' : '';
    this.#problem.textContent = problem;
    this.#control.toggleAttribute('aria-invalid', false);
    if (problem === '') return 'value' in cell ? cell.value : undefined;
    this.#control.setAttribute('aria-invalid', 'true');
    return undefined;
  }

  write(value: number | string | null): void {
    this.text = writeField(this.type, value);
  }

  focus(): void {
    this.#control.focus();
  }

  #isOther(): boolean {
    return (this.#control as HTMLSelectElement).selectedOptions[0]?.dataset.otherOption !== undefined;
  }

  #showOther(): void {
    if (this.#other !== null) this.#other.hidden = !this.#isOther();
  }
}
