import { runMain } from '@thaw/platform';
import { readWorkerConfiguration } from './configuration';
import { startWorker } from './worker-process';

void runMain('worker', () => startWorker(readWorkerConfiguration()));
