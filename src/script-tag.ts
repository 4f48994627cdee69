import { startScript } from './start-script.js';

startScript();
