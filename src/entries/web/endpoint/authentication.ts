import { Problem } from './problem.js';
import { bytesOf, fromBase64, fromHex, SentSecrets, SigningSecret } from './secrets.js';

/** One secret, or several while they are being changed. */
export type Secrets = string | readonly string[];

/**
 * How a request shows that it comes from who may send it. `'none'` is for an endpoint that nobody else can reach, and has to be said.
 * - `bearer`: `Authorization: Bearer …`, at least 16 characters (Ably, your own services);
 * - `basic`: `Authorization: Basic …` (CometChat);
 * - `hmac`: hexadecimal HMAC-SHA256 of the uncompressed body in a header, `x-signature` by default (Stream: the API secret);
 * - `standardWebhooks`: as standardwebhooks.com has it, with a signed time that may be `tolerance` seconds off, 300 by default.
 */
export type Authentication =
  | 'none'
  | {
      /** Tokens that are let in. */
      readonly bearer: Secrets;
    }
  | {
      /** What the vendor's dashboard was given. */
      readonly basic: {
        /** Without a colon. */
        readonly user: string;
        /** Compared in constant time. */
        readonly password: string;
      };
    }
  | {
      /** Keys that a body may be signed with. */
      readonly hmac: Secrets;
      /** The header that holds the signature. Default `x-signature`. */
      readonly header?: string;
    }
  | {
      /** Base64, with or without `whsec_`. */
      readonly standardWebhooks: Secrets;
      /** Seconds that the signed time may be off. Default 300. */
      readonly tolerance?: number;
    };

/** What a request has to pass, before its body is read and after. Each throws Problem `unauthorized`. */
export interface Gate {
  before(headers: Headers): Promise<void>;
  after(headers: Headers, body: Uint8Array<ArrayBuffer>): Promise<void>;
}

const open = async (): Promise<void> => {};

/** The options are checked beforehand. */
export function gateOf(authentication: Authentication, now: () => number): Gate {
  if (authentication === 'none') return { before: open, after: open };
  if ('bearer' in authentication) return bearerGate(listOf(authentication.bearer));
  if ('basic' in authentication) return basicGate(authentication.basic);
  if ('hmac' in authentication) return hmacGate(listOf(authentication.hmac), authentication.header ?? 'x-signature');
  return standardWebhooksGate(listOf(authentication.standardWebhooks), authentication.tolerance ?? 300, now);
}

export function listOf(secrets: Secrets): readonly string[] {
  return typeof secrets === 'string' ? [secrets] : secrets;
}

/** The secret of a standard webhook as bytes: base64 behind `whsec_`. */
export function webhookSecret(secret: string): Uint8Array<ArrayBuffer> | null {
  return fromBase64(secret.replace(/^whsec_/, ''));
}

function bearerGate(tokens: readonly string[]): Gate {
  const secrets = new SentSecrets(tokens);
  return {
    async before(headers) {
      const token = credentials(headers, 'bearer');
      // RFC 6750: no reason is given to who showed nothing.
      if (token === null) throw refused('Bearer realm="unlure"');
      if (!(await secrets.include(token))) throw refused('Bearer realm="unlure", error="invalid_token"');
    },
    after: open,
  };
}

function basicGate({ user, password }: { readonly user: string; readonly password: string }): Gate {
  const secrets = new SentSecrets([`${user}:${password}`]);
  return {
    async before(headers) {
      const bytes = fromBase64(credentials(headers, 'basic') ?? '');
      const pair = bytes === null ? '' : new TextDecoder().decode(bytes);
      if (!(await secrets.include(pair))) throw refused('Basic realm="unlure", charset="UTF-8"');
    },
    after: open,
  };
}

function hmacGate(keys: readonly string[], header: string): Gate {
  const secrets = keys.map((key) => new SigningSecret(bytesOf(key)));
  const challenge = `Signature realm="unlure", header="${header}"`;
  return {
    async before(headers) {
      if (!headers.has(header)) throw refused(challenge);
    },
    async after(headers, body) {
      const signature = fromHex(headers.get(header)?.trim() ?? '');
      if (signature === null || !(await anyVerifies(secrets, [signature], body))) throw refused(challenge);
    },
  };
}

function standardWebhooksGate(keys: readonly string[], tolerance: number, now: () => number): Gate {
  const secrets = keys.map((key) => new SigningSecret(webhookSecret(key) ?? new Uint8Array()));
  const challenge = 'Signature realm="unlure", header="webhook-signature"';
  return {
    async before(headers) {
      const sent = headers.get('webhook-timestamp') ?? '';
      const seconds = /^\d{1,12}$/.test(sent) ? Number(sent) : Number.NaN;
      if (!(Math.abs(now() / 1000 - seconds) <= tolerance)) throw refused(challenge);
    },
    async after(headers, body) {
      const signed = bytesOf(`${headers.get('webhook-id') ?? ''}.${headers.get('webhook-timestamp') ?? ''}.`);
      const content = new Uint8Array(signed.length + body.length);
      content.set(signed);
      content.set(body, signed.length);
      // While secrets are being changed a sender signs with each of them.
      const signatures = (headers.get('webhook-signature') ?? '')
        .split(' ', 8)
        .flatMap((part) => (part.startsWith('v1,') ? (fromBase64(part.slice(3)) ?? []) : []));
      if (!(await anyVerifies(secrets, signatures, content))) throw refused(challenge);
    },
  };
}

/** All are tried, whichever fits. */
async function anyVerifies(
  secrets: readonly SigningSecret[],
  signatures: readonly Uint8Array<ArrayBuffer>[],
  data: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const tried = await Promise.all(secrets.flatMap((secret) => signatures.map((signature) => secret.verifies(signature, data))));
  return tried.includes(true);
}

function credentials(headers: Headers, scheme: string): string | null {
  const [, name, value] = /^(\S+) +(\S+) *$/.exec(headers.get('authorization') ?? '') ?? [];
  return name?.toLowerCase() === scheme ? (value ?? null) : null;
}

function refused(challenge: string): Problem {
  return new Problem('unauthorized', { headers: { 'www-authenticate': challenge } });
}
