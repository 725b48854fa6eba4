import { defaultLimits } from '../../serving/prediction-server.ts';
import type { Command } from '../command.ts';
import { readOrder } from './order.ts';
import { runServer } from './run-server.ts';

/** `mlops serve`: answers requests over HTTP with the version that is live. */
export const command: Command = {
  name: 'serve',
  description: "Serves a model over HTTP as TensorFlow Serving's REST API; see docs/serving.md.",
  usage: '[--model folder | --directory folder | --environment production [--repository owner/name]]',
  options: {
    model: { description: 'Serve this package, for ever.' },
    directory: { description: 'Serve the current version of this folder (deploy.directory), and follow it.' },
    environment: { description: 'Serve what is live in this environment of the registry, and follow it.' },
    repository: {
      description:
        'Whose registry: owner/name on GitHub, with a token in GITHUB_TOKEN that may read contents.',
    },
    name: { description: "Name of the model in addresses; by default the model's own." },
    host: { description: 'Address to listen on (127.0.0.1); 0.0.0.0 is every one.' },
    port: { description: 'Port to listen on (8501); 0 takes a free one.' },
    poll: { description: 'Time between two looks for another version (250ms; of a registry 30s).' },
    'max-body': { description: `Bytes that a request may have (${defaultLimits.bodyBytes}).` },
    'max-rows': { description: `Rows that a request may have (${defaultLimits.rows}).` },
    queue: { description: `Requests that may wait; more are answered with 503 (${defaultLimits.queue}).` },
    grace: { description: 'Time that requests have to end when the server is stopped (10s).' },
    'log-predictions': { description: 'Folder for sampled requests with their answers, as Parquet files.' },
    'log-share': { description: 'Share of the requests that is sampled (0.1).' },
    'log-interval': { description: 'Time after which a file of the log is closed (1m).' },
    config: { description: 'Path of mlops.yml.' },
    'working-directory': { description: 'Folder that all paths are relative to.' },
    platform: { description: 'auto, github or local: where the registry is.' },
  },
  async run(call) {
    const order = await readOrder(call);
    await runServer(order, call.place.signal);
    return { text: '', json: { stopped: true } };
  },
};
