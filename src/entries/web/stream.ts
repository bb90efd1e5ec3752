export type { Classification, ClassifyOptions, MessageInput } from '../../classification.js';
export { OptionsError } from '../../options.js';
export type { Classifies } from './classifies.js';
export { classifyEach } from './stream/classify-each.js';
export type { Classified } from './stream/classify-item.js';
export { classifyStream } from './stream/classify-stream.js';
export type { EachOptions, StreamOptions } from './stream/stream-options.js';
