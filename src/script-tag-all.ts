import { startScript } from './start-script.js';
import * as ui from './ui/index.js';

startScript(ui);
