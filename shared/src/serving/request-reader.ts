import { suggestName } from '../base/nearest.ts';
import { type Column, type Table, tableOf } from '../data/table.ts';
import { type FieldBuffer, fieldBuffer } from './field-buffer.ts';
import { echo, kindOf, RefusedRequest } from './refused-request.ts';
import type { InputField } from './signature.ts';

/** Rows as objects (`instances`), or a list for each field (`inputs`); the answer has the same form. */
export type RequestForm = 'rows' | 'columns';

/** What a request asks about. */
export interface RequestRows {
  readonly form: RequestForm;
  /** Valid until the next request is read. */
  readonly table: Table;
}

const signatureName = 'serving_default';
const bodyFields = ['instances', 'inputs', 'signature_name'];

/**
 * Reads predict requests of TensorFlow Serving's REST API into columns, and checks every value against the model's
 * signature. One request at a time: the table is made in room that the next request uses again.
 */
export class RequestReader {
  readonly fields: readonly InputField[];
  readonly #buffers: readonly FieldBuffer[];
  readonly #places: ReadonlyMap<string, number>;
  /** The last table, made anew where a buffer gives another column. */
  #table: Table | null = null;
  #columns: Column[] = [];

  constructor(fields: readonly InputField[]) {
    this.fields = fields;
    this.#buffers = fields.map(fieldBuffer);
    this.#places = new Map(fields.map(({ name }, place) => [name, place]));
  }

  /**
   * @param body what JSON.parse made of it.
   * @param maxRows more are refused.
   * @throws RefusedRequest naming the field and the row.
   */
  read(body: unknown, maxRows: number): RequestRows {
    if (typeof body !== 'object' || body === null || Array.isArray(body)) {
      throw new RefusedRequest(
        400,
        `The body must be a JSON object with "instances" or "inputs", not ${kindOf(body)}.`,
      );
    }
    for (const name of Object.keys(body)) {
      if (bodyFields.includes(name)) continue;
      throw new RefusedRequest(
        400,
        `The body has an unknown key ${echo(name)}. ${suggestName(name, bodyFields)}`,
      );
    }
    const { instances, inputs, signature_name: signature } = body as Record<string, unknown>;
    if (signature !== undefined && signature !== signatureName && signature !== '') {
      throw new RefusedRequest(
        400,
        `signature_name: there is only "${signatureName}", not ${kindOf(signature)}.`,
      );
    }
    if ((instances === undefined) === (inputs === undefined)) {
      const found = instances === undefined ? 'neither' : 'both';
      throw new RefusedRequest(400, `The body must have either "instances" or "inputs"; it has ${found}.`);
    }
    return instances === undefined
      ? { form: 'columns', table: this.#readColumns(inputs, maxRows) }
      : { form: 'rows', table: this.#readRows(instances, maxRows) };
  }

  /** Values of the last request that the model has no category for, by field. */
  unseenValues(): number {
    let unseen = 0;
    for (const buffer of this.#buffers) unseen += buffer.unseen;
    return unseen;
  }

  #readRows(instances: unknown, maxRows: number): Table {
    if (!Array.isArray(instances)) {
      throw new RefusedRequest(400, `instances: must be a list of objects, not ${kindOf(instances)}.`);
    }
    const rows = this.#start(instances.length, maxRows, 'instances');
    const buffers = this.#buffers;
    for (let row = 0; row < rows; row++) {
      const instance: unknown = instances[row];
      if (typeof instance !== 'object' || instance === null || Array.isArray(instance)) {
        throw new RefusedRequest(
          400,
          `instances[${row}]: must be an object of fields, not ${kindOf(instance)}.`,
        );
      }
      // What JSON.parse made has its own keys only, "__proto__" among them; clients write them in one order mostly.
      let next = 0;
      let present = 0;
      for (const name in instance) {
        const expected = next < buffers.length && buffers[next].field.name === name;
        const place = expected ? next : this.#placeOf(name, `instances[${row}]`);
        const why = buffers[place].set(row, (instance as Record<string, unknown>)[name]);
        if (why !== null) throw fault(`instances[${row}]`, name, why);
        next = place + 1;
        present++;
      }
      if (present < buffers.length) this.#fillRow(row, instance);
    }
    return this.#tableOf(rows);
  }

  #readColumns(inputs: unknown, maxRows: number): Table {
    if (typeof inputs !== 'object' || inputs === null || Array.isArray(inputs)) {
      throw new RefusedRequest(
        400,
        `inputs: must be an object with a list for each field, not ${kindOf(inputs)}.`,
      );
    }
    const names = Object.keys(inputs);
    const lists = inputs as Record<string, unknown>;
    for (const name of names) {
      this.#placeOf(name, 'inputs');
      if (!Array.isArray(lists[name]))
        throw fault('inputs', name, `must be a list, not ${kindOf(lists[name])}`);
    }
    const length = names.length === 0 ? 0 : (lists[names[0]] as unknown[]).length;
    const rows = this.#start(length, maxRows, 'inputs');
    for (const name of names) {
      const values = lists[name] as unknown[];
      if (values.length !== rows) {
        throw fault('inputs', name, `has ${values.length} values where "${names[0]}" has ${rows}`);
      }
      const buffer = this.#buffers[this.#placeOf(name, 'inputs')];
      for (let row = 0; row < rows; row++) {
        const why = buffer.set(row, values[row]);
        if (why !== null) throw fault('inputs', name, `value ${row} ${why}`);
      }
    }
    for (const buffer of this.#buffers) {
      if (Object.hasOwn(inputs, buffer.field.name)) continue;
      requireOptional(buffer, 'inputs');
      for (let row = 0; row < rows; row++) buffer.set(row, null);
    }
    return this.#tableOf(rows);
  }

  #start(rows: number, maxRows: number, key: string): number {
    if (rows === 0) throw new RefusedRequest(400, `${key}: there are no rows.`);
    if (rows > maxRows) {
      throw new RefusedRequest(
        413,
        `${key}: ${rows} rows are more than the ${maxRows} that one request may have.`,
      );
    }
    for (const buffer of this.#buffers) buffer.start(rows);
    return rows;
  }

  /** Gaps where a row leaves a field out that it may leave out. */
  #fillRow(row: number, instance: object): void {
    for (const buffer of this.#buffers) {
      if (Object.hasOwn(instance, buffer.field.name)) continue;
      requireOptional(buffer, `instances[${row}]`);
      buffer.set(row, null);
    }
  }

  #placeOf(name: string, where: string): number {
    const place = this.#places.get(name);
    if (place !== undefined) return place;
    const names = this.fields.map((field) => field.name);
    // Only names that could be meant are compared: the distance takes the product of both lengths.
    const hint = name.length > longestName ? suggestName('', names) : suggestName(name, names);
    throw new RefusedRequest(400, `${where}: the model has no field ${echo(name)}. ${hint}`);
  }

  #tableOf(rows: number): Table {
    const columns = this.#buffers.map((buffer) => buffer.column(rows));
    if (this.#table === null || columns.some((column, place) => column !== this.#columns[place])) {
      this.#table = columns.length === 0 ? { rows, columns: new Map() } : tableOf(columns);
      this.#columns = columns;
    }
    return this.#table;
  }
}

/** Longest name of a field that a nearest one is looked for, in UTF-16 units. */
const longestName = 200;

function requireOptional({ field }: FieldBuffer, where: string): void {
  if (field.optional) return;
  throw fault(where, field.name, 'is missing; write null where the value is not known');
}

function fault(where: string, name: string, why: string): RefusedRequest {
  return new RefusedRequest(400, `${where}.${name}: ${why}.`);
}
