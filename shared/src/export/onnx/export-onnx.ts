import * as trees from '../../learners/gradient-boosted-trees/model.ts';
import * as linear from '../../learners/linear/model.ts';
import * as forest from '../../learners/random-forest/model.ts';
import { treesByOutput } from '../../learners/random-forest/prediction.ts';
import type { ExportRequest } from '../export-model.ts';
import { requireExportableAlgorithm, requireExportableFeatures } from '../formats.ts';
import { giveAnswers, giveShares } from './answers.ts';
import { declareInputs } from './columns.ts';
import { denseColumns } from './dense-columns.ts';
import { Graph, type Value } from './graph.ts';
import { doubles } from './tensor.ts';
import { treeColumns } from './tree-columns.ts';
import { treeEnsemble } from './tree-ensemble.ts';

/** Adds to a graph what an algorithm computes from the inputs, and gives its answers out. */
type Exporter = (graph: Graph, inputs: ReadonlyMap<string, Value>, request: ExportRequest) => void;

/** By algorithm: those that `exportableAlgorithms` names for ONNX. */
const exporters: Readonly<Record<string, Exporter>> = {
  'gradient-boosted-trees': exportBoostedTrees,
  'random-forest': exportForest,
  linear: exportLinear,
};

/**
 * A model as ONNX: from the table's columns to answers, in double precision. Described in docs/onnx.md.
 * @throws ConfigurationError if the algorithm or a column cannot be exported.
 */
export function exportOnnx(request: ExportRequest): Uint8Array {
  requireExportableAlgorithm(['onnx'], request.algorithm);
  requireExportableFeatures(['onnx'], request.features);
  const graph = new Graph();
  const inputs = declareInputs(graph, request.features);
  exporters[request.algorithm](graph, inputs, request);
  return graph.finish(request.algorithm, { algorithm: request.algorithm });
}

function exportBoostedTrees(
  graph: Graph,
  inputs: ReadonlyMap<string, Value>,
  { files, features, decision }: ExportRequest,
): void {
  const model = trees.parseModel(fileOf(files, trees.modelFile));
  const scores = treeEnsemble(graph, treeColumns(graph, features, inputs), {
    features: model.features,
    trees: model.trees,
    outputOf: (tree) => tree % model.baseline.length,
    baseline: model.baseline,
  });
  giveAnswers(graph, scores, model.objective, decision);
}

function exportForest(
  graph: Graph,
  inputs: ReadonlyMap<string, Value>,
  { files, features, decision }: ExportRequest,
): void {
  const model = forest.parseModel(fileOf(files, forest.modelFile));
  const outputs = forest.outputsOf(model.classes.length);
  const sums = treeEnsemble(graph, treeColumns(graph, features, inputs), {
    features: model.features,
    trees: model.trees.flatMap((tree) => treesByOutput(tree, outputs)),
    outputOf: (tree) => tree % outputs,
    baseline: Array.from({ length: outputs }, () => 0),
  });
  giveShares(graph, sums, model.trees.length, decision);
}

function exportLinear(
  graph: Graph,
  inputs: ReadonlyMap<string, Value>,
  { files, features, decision }: ExportRequest,
): void {
  const { coefficients, intercepts, columns, objective } = linear.parseModel(fileOf(files, linear.modelFile));
  const byColumn = columns.flatMap((_, column) => coefficients.map((list) => list[column]));
  const weights = graph.constant(doubles(byColumn, [columns.length, coefficients.length]), 'coefficients');
  const products = graph.node('MatMul', [denseColumns(graph, features, inputs), weights]);
  const starts = graph.constant(doubles(intercepts, [1, intercepts.length]), 'intercepts');
  giveAnswers(graph, graph.node('Add', [products, starts]), objective, decision);
}

function fileOf(files: ReadonlyMap<string, Uint8Array>, path: string): Uint8Array {
  const bytes = files.get(path);
  if (bytes === undefined) throw new RangeError(`The model has no file "${path}".`);
  return bytes;
}
