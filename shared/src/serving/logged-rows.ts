import { type Column, type ColumnType, TextDictionary } from '../data/table.ts';
import type { PredictAnswer } from './answer-request.ts';
import type { ServedModel } from './served-model.ts';

/** Longest id of a request that is kept, in UTF-16 units. */
const longestId = 200;

/** Rows of answers of one model, column by column, until they are written. */
export class LoggedRows {
  readonly #model: ServedModel;
  readonly #fields: GrowingColumn[];
  readonly #prediction: GrowingColumn;
  readonly #numbers: GrowingColumn[];
  readonly #time: GrowingColumn;
  readonly #version: GrowingColumn;
  readonly #requestId: GrowingColumn;
  rows = 0;

  constructor(model: ServedModel) {
    this.#model = model;
    const taken = new Set<string>();
    const column = (name: string, type: ColumnType): GrowingColumn => {
      // A field of the model keeps its name: drift-check knows it by that.
      let free = name;
      while (taken.has(free)) free += '_';
      taken.add(free);
      return new GrowingColumn(free, type);
    };
    const { answers, manifest, reader } = model;
    this.#fields = reader.fields.map(({ name, type }) => column(name, type));
    const [first, second] = answers.fields;
    this.#prediction = column('prediction', first.type);
    this.#numbers =
      second === undefined
        ? []
        : second.width === null
          ? [column(second.name, 'number')]
          : manifest.classes.map((label) => column(`p_${label}`, 'number'));
    this.#time = column('time', 'timestamp');
    this.#version = column('model_version', 'text');
    this.#requestId = column('request_id', 'text');
  }

  /** UTF-16 units of all distinct texts. */
  get characters(): number {
    return this.#all().reduce((sum, column) => sum + column.characters, 0);
  }

  /** Copies an answer's rows. @param time milliseconds since 1970 UTC. */
  add({ rows: { table }, output }: PredictAnswer, requestId: string | null, time: number): void {
    const { answers, manifest, version } = this.#model;
    const id = requestId?.slice(0, longestId) ?? null;
    const fields = [...table.columns.values()];
    for (let row = 0; row < table.rows; row++) {
      for (const [place, field] of fields.entries()) {
        if (field.kind === 'numeric') this.#fields[place].addNumber(field.values[row]);
        else this.#fields[place].addText(field.codes[row] < 0 ? null : field.dictionary[field.codes[row]]);
      }
      const decision = answers.decide(output, row);
      if (decision === null) this.#prediction.addNumber(output[row]);
      else if (this.#prediction.type === 'text') this.#prediction.addText(manifest.classes[decision]);
      else this.#prediction.addNumber(decision);
      for (const [k, column] of this.#numbers.entries()) {
        column.addNumber(output[row * this.#numbers.length + k]);
      }
      this.#time.addNumber(time);
      this.#version.addText(version.label);
      this.#requestId.addText(id);
    }
    this.rows += table.rows;
  }

  columns(): Column[] {
    return this.#all().map((column) => column.column());
  }

  #all(): GrowingColumn[] {
    return [...this.#fields, this.#prediction, ...this.#numbers, this.#time, this.#version, this.#requestId];
  }
}

class GrowingColumn {
  readonly name: string;
  readonly type: ColumnType;
  #values: Float64Array;
  #length = 0;
  readonly #dictionary = new TextDictionary();
  characters = 0;

  constructor(name: string, type: ColumnType) {
    this.name = name;
    this.type = type;
    this.#values = new Float64Array(64);
  }

  addNumber(value: number): void {
    if (this.#length === this.#values.length) {
      const more = new Float64Array(2 * this.#length);
      more.set(this.#values);
      this.#values = more;
    }
    this.#values[this.#length++] = value;
  }

  addText(text: string | null): void {
    const known = this.#dictionary.values.length;
    this.addNumber(this.#dictionary.code(text));
    if (this.#dictionary.values.length > known) this.characters += text?.length ?? 0;
  }

  column(): Column {
    const { name, type } = this;
    const values = this.#values.slice(0, this.#length);
    // The constructor, not \`from\`, which goes through an iterator: no request is answered meanwhile.
    return type === 'text'
      ? { kind: 'text', name, type, codes: new Int32Array(values), dictionary: this.#dictionary.values }
      : { kind: 'numeric', name, type, values };
  }
}
