import { MessageWriter } from './protobuf.ts';
import { type ElementType, elementTypes, type Tensor, tensorMessage } from './tensor.ts';

/** A value that flows through the graph, by its name there. */
export type Value = string & { readonly brand?: 'value' };

/** An attribute: an integer, a list of integers or of texts, or a tensor. */
export type Attribute = number | readonly number[] | readonly string[] | Tensor;

/** Version of the operators without a domain, and of `ai.onnx.ml`, which has TreeEnsemble since 5. */
const operatorVersion = 21;
const machineLearningVersion = 5;
/** The version of the file format that goes with these operators (ONNX 1.16). */
const formatVersion = 10;
export const machineLearning = 'ai.onnx.ml';

/** Numbers of AttributeProto.AttributeType in onnx.proto. */
const attributeTypes = { integer: 2, tensor: 4, integers: 7, strings: 8 } as const;

/** Collects inputs, constants and nodes in the order of computation, and writes them as an ONNX model. */
export class Graph {
  readonly #names = new Set<string>();
  readonly #inputs: MessageWriter[] = [];
  readonly #outputs: MessageWriter[] = [];
  readonly #constants: MessageWriter[] = [];
  readonly #nodes: MessageWriter[] = [];

  /** What is given for each row: a table column, as rows × 1. */
  input(name: string, type: ElementType): Value {
    this.#names.add(name);
    this.#inputs.push(valueInfo(name, type, 1));
    return name;
  }

  /** @param hint what its name begins with. */
  constant(tensor: Tensor, hint = 'constant'): Value {
    const name = this.#freeName(hint);
    this.#constants.push(tensorMessage(tensor, name));
    return name;
  }

  /** Adds an operation with one output, which is given back. @param domain absent means ONNX's own. */
  node(
    operator: string,
    inputs: readonly Value[],
    attributes: Readonly<Record<string, Attribute>> = {},
    domain = '',
  ): Value {
    const output = this.#freeName(operator);
    this.#add(operator, inputs, output, attributes, domain);
    return output;
  }

  /** Gives a value out. @param width its columns; null where it has rows alone. @returns the name it has. */
  output(name: string, value: Value, type: ElementType, width: number | null): string {
    const free = this.#freeName(name);
    this.#add('Identity', [value], free, {}, '');
    this.#outputs.push(valueInfo(free, type, width));
    return free;
  }

  /** The model's file. @param notes kept as its metadata. */
  finish(name: string, notes: Readonly<Record<string, string>>): Uint8Array {
    const graph = new MessageWriter();
    for (const node of this.#nodes) graph.message(1, node);
    graph.text(2, name);
    for (const constant of this.#constants) graph.message(5, constant);
    for (const input of this.#inputs) graph.message(11, input);
    for (const output of this.#outputs) graph.message(12, output);
    const model = new MessageWriter()
      .integer(1, formatVersion)
      .text(2, 'mlops-actions')
      .message(7, graph)
      .message(8, new MessageWriter().text(1, '').integer(2, operatorVersion))
      .message(8, new MessageWriter().text(1, machineLearning).integer(2, machineLearningVersion));
    for (const [key, value] of Object.entries(notes)) {
      model.message(14, new MessageWriter().text(1, key).text(2, value));
    }
    return model.finish();
  }

  #add(
    operator: string,
    inputs: readonly Value[],
    output: string,
    attributes: Readonly<Record<string, Attribute>>,
    domain: string,
  ): void {
    const node = new MessageWriter();
    for (const input of inputs) node.text(1, input);
    node.text(2, output).text(3, `${output}:node`).text(4, operator);
    for (const [key, value] of Object.entries(attributes)) node.message(5, attributeMessage(key, value));
    if (domain !== '') node.text(7, domain);
    this.#nodes.push(node);
  }

  /** Columns may be called anything: what is computed gives way. */
  #freeName(hint: string): string {
    let name = hint;
    for (let count = 2; this.#names.has(name); count++) name = `${hint}_${count}`;
    this.#names.add(name);
    return name;
  }
}

/** As a ValueInfoProto of onnx.proto. */
function valueInfo(name: string, type: ElementType, width: number | null): MessageWriter {
  const shape = new MessageWriter().message(1, new MessageWriter().text(2, 'rows'));
  if (width !== null) shape.message(1, new MessageWriter().integer(1, width));
  const tensor = new MessageWriter().integer(1, elementTypes[type]).message(2, shape);
  return new MessageWriter().text(1, name).message(2, new MessageWriter().message(1, tensor));
}

/** As an AttributeProto of onnx.proto. */
function attributeMessage(name: string, value: Attribute): MessageWriter {
  const message = new MessageWriter().text(1, name);
  if (typeof value === 'number') return message.integer(3, value).integer(20, attributeTypes.integer);
  if ('type' in value) return message.message(5, tensorMessage(value)).integer(20, attributeTypes.tensor);
  if (typeof value[0] === 'string') {
    for (const text of value) message.text(9, String(text));
    return message.integer(20, attributeTypes.strings);
  }
  return message.integers(8, value as readonly number[]).integer(20, attributeTypes.integers);
}
