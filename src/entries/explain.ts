export { type Segment, segments } from '../explain/segments.js';
export { without } from '../explain/without.js';
export { atBaseRate } from '../score/probability.js';
