import { runAction } from '../../../shared/dist/index.js';

await runAction('publish-report');
