export { directionOf } from '../locales/direction.js';
