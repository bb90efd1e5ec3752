export { oneLine, printable } from '../../explain/printable.js';
