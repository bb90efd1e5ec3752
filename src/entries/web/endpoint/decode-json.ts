import { Problem } from './problem.js';

/** @throws Problem unless the body is said to be JSON, `application/json` or a kind of it, in UTF-8. */
export function checkMediaType(header: string | null): void {
  const [type = '', ...parameters] = (header ?? '').toLowerCase().split(';');
  const charset = parameters
    .map((parameter) => /^\s*charset\s*=\s*"?([^"\s]*)"?\s*$/.exec(parameter)?.[1])
    .find((name) => name !== undefined);
  const json = /^\s*application\/(?:json|[\w.!#$&^-]+\+json)\s*$/.test(type);
  if (!json || (charset !== undefined && charset !== 'utf-8' && charset !== 'utf8'))
    throw new Problem('media-type', { headers: { accept: 'application/json' } });
}

/**
 * As `JSON.parse` reads it: of keys that stand twice the last counts, and `__proto__` is a key like any other.
 * @throws Problem without the engine's own message, which quotes the text.
 */
export function decodeJson(bytes: Uint8Array<ArrayBuffer>): unknown {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Problem('not-utf-8');
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem('not-json');
  }
}
