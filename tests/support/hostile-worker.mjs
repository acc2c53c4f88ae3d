// Cleans the page that it is given, by the library as built, in a thread that can be ended from outside.

import { parentPort, workerData } from 'node:worker_threads';
import { clean } from '../../dist/index.js';

parentPort.postMessage('begun');
const started = performance.now();
clean(workerData, { removed: true, indirect: true });
parentPort.postMessage(performance.now() - started);
