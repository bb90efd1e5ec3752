import type { ClassifyOptions } from '../../../classification.js';
import { OptionsError, thresholdProblems } from '../../../options.js';
import { type Classifies, isClassifier } from '../classifies.js';
import { type Authentication, listOf, type Secrets, webhookSecret } from './authentication.js';
import type { Observation } from './observation.js';
import { ably } from './presets/ably.js';
import { cometchat } from './presets/cometchat.js';
import type { Notices, Preset, PresetName } from './presets/preset.js';
import { stream } from './presets/stream.js';

export interface EndpointOptions extends ClassifyOptions {
  /** Anything with `classify`; the endpoint itself brings no lexicon. */
  readonly classifier: Classifies;
  /** How a request shows where it comes from; `'none'` has to be said. */
  readonly authentication: Authentication;
  /** The body and the answers of a vendor; without one, those described in docs/endpoint.md. */
  readonly preset?: PresetName;
  /** Where the endpoint is mounted, if the path is left on the request; `/` by default. */
  readonly path?: string;
  /** Bytes of a body, uncompressed, 1 to 16,777,216; 131,072 by default. */
  readonly maxBytes?: number;
  /** Messages of a batch, 1 to 10,000; 100 by default. */
  readonly maxMessages?: number;
  /**
   * Milliseconds for reading and classifying, 1 to 60,000; 1,000 by default, with `cometchat` 1,500. One text that is being classified
   * by this thread is not interrupted: `maxBytes`, or `maxLength` of the classifier, is what bounds that.
   */
  readonly deadline?: number;
  /** What a preset answers when it has no judgement: `'open'` lets the message pass, `'closed'` holds it back; `'open'` by default. */
  readonly onFailure?: 'open' | 'closed';
  /** What a preset has the writer told. */
  readonly notices?: Partial<Notices>;
  /** Whether answers without a preset repeat the words that phrases matched; false by default. */
  readonly phraseText?: boolean;
  /** Told of every request once the answer is made; gets no text. What it throws is dropped. */
  readonly observe?: (observation: Observation) => unknown;
  /** The time in milliseconds since the epoch, for signed times; `Date.now` by default. */
  readonly now?: () => number;
}

export interface CheckedEndpoint {
  readonly classifier: Classifies;
  readonly classify: ClassifyOptions;
  readonly authentication: Authentication;
  readonly presetName: PresetName | null;
  readonly preset: Preset | null;
  readonly path: string;
  readonly maxBytes: number;
  readonly maxMessages: number;
  readonly deadline: number;
  readonly onFailure: 'open' | 'closed';
  readonly notices: Notices;
  readonly phraseText: boolean;
  readonly observe: ((observation: Observation) => unknown) | undefined;
  readonly now: () => number;
}

const presets: Readonly<Record<PresetName, Preset>> = { stream, cometchat, ably };

const notices: Notices = {
  blocked: 'This message was not sent because its wording is often used in scams.',
  unchecked: 'This message could not be checked and was not sent.',
};

const known: readonly string[] = [
  'classifier',
  'authentication',
  'threshold',
  'preset',
  'path',
  'maxBytes',
  'maxMessages',
  'deadline',
  'onFailure',
  'notices',
  'phraseText',
  'observe',
  'now',
] satisfies readonly (keyof EndpointOptions)[];

/** @throws OptionsError naming every problem. */
export function endpointOptions(options: EndpointOptions): CheckedEndpoint {
  const problems = endpointProblems(options);
  if (problems.length > 0) throw new OptionsError(problems);
  const preset = options.preset === undefined ? null : presets[options.preset];
  return {
    classifier: options.classifier,
    classify: options.threshold === undefined ? {} : { threshold: options.threshold },
    authentication: options.authentication,
    presetName: options.preset ?? null,
    preset,
    path: (options.path ?? '/').replace(/\/$/, ''),
    maxBytes: options.maxBytes ?? 131_072,
    maxMessages: options.maxMessages ?? 100,
    deadline: options.deadline ?? preset?.deadline ?? 1000,
    onFailure: options.onFailure ?? 'open',
    notices: { ...notices, ...options.notices },
    phraseText: options.phraseText ?? false,
    observe: options.observe,
    now: options.now ?? Date.now,
  };
}

function endpointProblems(options: EndpointOptions): string[] {
  if (typeof options !== 'object' || options === null) return ['the options are no object'];
  const { classifier, threshold, preset, path, onFailure, phraseText, observe, now } = options;
  const problems = Object.keys(options)
    .filter((key) => !known.includes(key))
    .map((key) => `there is no option '${key}'`);
  if (!isClassifier(classifier)) problems.push('classifier has no classify');
  if (threshold !== undefined) problems.push(...thresholdProblems(threshold));
  problems.push(...authenticationProblems(options.authentication));
  if (preset !== undefined && !Object.hasOwn(presets, preset)) problems.push(`preset is none of ${Object.keys(presets).join(', ')}`);
  if (path !== undefined && !/^\/[^?#\s]*$/.test(path)) problems.push("path does not begin with '/'");
  for (const [name, value, most] of [
    ['maxBytes', options.maxBytes, 16_777_216],
    ['maxMessages', options.maxMessages, 10_000],
    ['deadline', options.deadline, 60_000],
  ] as const) {
    if (value !== undefined && !(Number.isInteger(value) && value >= 1 && value <= most))
      problems.push(`${name} is not a whole number from 1 to ${most}`);
  }
  if (onFailure !== undefined && onFailure !== 'open' && onFailure !== 'closed') problems.push("onFailure is neither 'open' nor 'closed'");
  if (preset === undefined) {
    if (onFailure !== undefined) problems.push('onFailure needs a preset: without one, a failure is answered with its status');
    if (options.notices !== undefined) problems.push('notices need a preset');
  } else {
    if (phraseText !== undefined) problems.push('phraseText is for answers without a preset');
    if (options.maxMessages !== undefined) problems.push('maxMessages is for requests without a preset');
  }
  for (const [key, notice] of Object.entries(options.notices ?? {}))
    if (!Object.hasOwn(notices, key) || typeof notice !== 'string' || notice === '') problems.push(`notices.${key} is no text to show`);
  if (phraseText !== undefined && typeof phraseText !== 'boolean') problems.push('phraseText is neither true nor false');
  if (observe !== undefined && typeof observe !== 'function') problems.push('observe is not a function');
  if (now !== undefined && typeof now !== 'function') problems.push('now is not a function');
  return problems;
}

/** Shorter than this, a token can be guessed. */
const shortestToken = 16;

function authenticationProblems(authentication: Authentication | undefined): string[] {
  if (authentication === 'none') return [];
  if (typeof authentication !== 'object' || authentication === null)
    return ["authentication is missing: 'none', or one of { bearer }, { basic }, { hmac }, { standardWebhooks }"];
  if ('bearer' in authentication)
    return secretProblems('bearer', authentication.bearer, `no token of ${shortestToken} characters or more, without spaces`, (token) =>
      new RegExp(`^[\\x21-\\x7e]{${shortestToken},}$`).test(token),
    );
  if ('basic' in authentication) {
    const { user, password } = authentication.basic ?? {};
    const sound = typeof user === 'string' && !user.includes(':') && typeof password === 'string' && password !== '';
    return sound ? [] : ['authentication.basic is no user (without a colon) and password'];
  }
  if ('hmac' in authentication) {
    const { header = 'x-signature' } = authentication;
    const problems = secretProblems('hmac', authentication.hmac, 'empty', (secret) => secret !== '');
    return /^[\w-]+$/.test(header) ? problems : [...problems, 'authentication.header is no name of a header'];
  }
  if ('standardWebhooks' in authentication) {
    const { tolerance = 300 } = authentication;
    const problems = secretProblems(
      'standardWebhooks',
      authentication.standardWebhooks,
      'no base64 of 24 bytes or more',
      (secret) => (webhookSecret(secret)?.length ?? 0) >= 24,
    );
    const sound = typeof tolerance === 'number' && tolerance >= 1 && tolerance <= 86_400;
    return sound ? problems : [...problems, 'authentication.tolerance is not a number of seconds from 1 to 86400'];
  }
  return ['authentication is none of { bearer }, { basic }, { hmac }, { standardWebhooks }'];
}

/** Of a secret that cannot be used only the place is told. */
function secretProblems(name: string, secrets: Secrets, wrong: string, sound: (secret: string) => boolean): string[] {
  const list: readonly unknown[] = typeof secrets === 'string' || Array.isArray(secrets) ? listOf(secrets) : [null];
  if (list.length === 0) return [`authentication.${name} is empty`];
  return list.flatMap((secret, index) =>
    typeof secret === 'string' && sound(secret) ? [] : [`authentication.${name}[${index}] is ${wrong}`],
  );
}
