import { runWorker } from './main.ts';

await runWorker();
