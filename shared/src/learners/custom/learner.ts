import { InfrastructureError } from '../../base/errors.ts';
import { Random } from '../../base/random.ts';
import { tableOf } from '../../data/table.ts';
import { type Engine, openEngine } from '../../engine/engine.ts';
import { encodeDense } from '../../features/dense-matrix.ts';
import type { FittedFeatures } from '../../features/features.ts';
import { checkpointsOf } from '../checkpoint.ts';
import type { Learner, Predictor, TrainedModel, TrainingContext, TrainingInput } from '../learner.ts';
import { encodeExamples } from '../mlp/encoded-examples.ts';
import { requireMemory } from '../mlp/memory.ts';
import { batchRows } from '../mlp/parameters.ts';
import { networkPredictor } from '../mlp/prediction.ts';
import { fitTarget, outputsOf } from '../mlp/target.ts';
import { trainNetwork } from '../mlp/training.ts';
import { buildModel } from './build-model.ts';
import { type OpenModel, readModel, writeModel } from './files.ts';
import { knownClasses, requireKnownClasses } from './known-classes.ts';
import { withStableNames } from './layer-names.ts';
import { loadBuild } from './module.ts';
import { modelOutputs, modelSize, outputKind, trainable } from './network.ts';
import { type CustomParameters, customParameters } from './parameters.ts';

/** The user's own TensorFlow.js layers model, from a module of theirs; stored so that the module is not needed. */
export const custom: Learner<CustomParameters> = {
  name: 'custom',
  description: 'Your own TensorFlow.js layers model, built by a module in your repository.',
  tasks: ['classification', 'regression'],
  params: customParameters,
  resource: 'epochs',
  usesTensorFlow: () => true,
  train: trainCustom,
  load: async (files, features) => {
    const engine = await openEngine();
    const state = await readModel(engine, files);
    const { width } = encodeDense(features, tableOf([]));
    if (width !== state.inputs) {
      throw new InfrastructureError(
        `The model takes ${state.inputs} numbers, but its features give ${width}.`,
        { hint: 'model/ and features.json are not of the same training: train the model again.' },
      );
    }
    return predictorOf(engine, state, features);
  },
};

async function trainCustom(
  input: TrainingInput<CustomParameters>,
  context: TrainingContext,
): Promise<TrainedModel> {
  context.signal.throwIfAborted();
  const { params } = input;
  const engine = await openEngine(context.engine);
  const classes = knownClasses(engine);
  const { build, digest } = await loadBuild(context.workingDirectory ?? process.cwd(), params.module);
  const target = fitTarget(input.task, input.classes, input.train.target);
  const train = encodeExamples(input.features, input.train, target, 'training', input.outOfFold);
  const validation = encodeExamples(input.features, input.validation, target, 'validation');
  const random = new Random(input.seed);
  const rows = batchRows(params['batch-size'], train.inputs.rows);
  const inputs = train.inputs.width;
  const subject = `The model of "${params.module}"`;
  const model = buildModel(
    engine,
    build,
    params.module,
    { inputs, outputs: outputsOf(target), params: params.params },
    random,
    // Its layers are not known yet: their weights, and what it takes, it needs in any case.
    (parameters) => requireMemory(engine, { parameters, valuesPerRow: inputs, rows }, subject),
  );
  try {
    requireMemory(engine, { ...modelSize(model), rows }, subject);
    const kind = outputKind(model, target, params.module);
    const topology = withStableNames(model.toJSON(null, false) as object);
    requireKnownClasses(topology, classes, params.module);
    const { history, bestStep } = await trainNetwork(
      engine,
      trainable(engine, model, kind),
      target,
      { train, validation },
      params,
      random,
      context,
      // What the module builds may change between two runs, by its files or by what it reads.
      checkpointsOf(context, custom.name, input).scope([digest, topology]),
    );
    const files = await writeModel(engine, model, target, kind);
    return {
      files,
      // From the files: what is judged is what is shipped.
      predictor: predictorOf(engine, await readModel(engine, files), input.features),
      history,
      bestStep,
      importance: null,
      engine: engine.name,
    };
  } finally {
    model.dispose();
  }
}

function predictorOf(engine: Engine, { model, ...state }: OpenModel, features: FittedFeatures): Predictor {
  return networkPredictor(
    engine,
    {
      target: state.target,
      inputs: state.inputs,
      valuesPerRow: modelSize(model).valuesPerRow,
      open: () => ({
        outputs: (inputs) => modelOutputs(engine, model, state.kind, inputs, false),
        dispose: () => undefined,
      }),
    },
    features,
  );
}
