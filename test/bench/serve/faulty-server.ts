import { directorySource } from '../../../shared/src/serving/directory-source.ts';
import { jsonEvents } from '../../../shared/src/serving/events.ts';
import { startServing } from '../../../shared/src/serving/serve.ts';
import { loadServedModel } from '../../../shared/src/serving/served-model.ts';

// Serves a folder as `mlops serve` does, but one version answers rightly only until it is live; then it throws.
const [root, name, faulty] = process.argv.slice(2);
const server = await startServing({
  name,
  source: directorySource(root),
  pollMilliseconds: 250,
  port: 0,
  address: '127.0.0.1',
  predictionLog: null,
  log: jsonEvents((line) => process.stdout.write(line)),
  async load(version, found) {
    const model = await loadServedModel(version, found);
    if (version.label !== faulty) return model;
    let calls = 0;
    const { predictor } = model;
    return {
      ...model,
      predictor: {
        ...predictor,
        predict(table) {
          // The rows that it is asked before it is served.
          if (calls++ === 0) return predictor.predict(table);
          throw new TypeError('out of order');
        },
      },
    };
  },
});
process.once('SIGTERM', async () => {
  await server.stop(1000);
  process.exit(0);
});
