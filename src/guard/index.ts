export { startGuard } from './start-guard.js';
