export type { Classification, MessageInput, Versions } from '../../classification.js';
export { OptionsError } from '../../options.js';
export type { Classifies } from './classifies.js';
export type { Authentication, Secrets } from './endpoint/authentication.js';
export { createEndpoint, type Endpoint } from './endpoint/create-endpoint.js';
export type { EndpointOptions } from './endpoint/endpoint-options.js';
export type { Observation, ObservedMessage } from './endpoint/observation.js';
export type { Notices, PresetName } from './endpoint/presets/preset.js';
export type { ProblemCode } from './endpoint/problem.js';
