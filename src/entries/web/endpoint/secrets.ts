const encoder = new TextEncoder();

export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return encoder.encode(text);
}

type HmacKey = Awaited<ReturnType<typeof crypto.subtle.importKey>>;

/** A secret to check signatures with, HMAC-SHA256. The key is made when it is first needed: some runtimes allow it only then. */
export class SigningSecret {
  private key: Promise<HmacKey> | undefined;

  constructor(private readonly secret: Uint8Array<ArrayBuffer>) {}

  /** WebCrypto compares in constant time; a signature of another length is wrong and no more is told. */
  async verifies(signature: Uint8Array<ArrayBuffer>, data: Uint8Array<ArrayBuffer>): Promise<boolean> {
    this.key ??= crypto.subtle.importKey('raw', this.secret, { name: 'HMAC', hash: 'SHA-256' }, false, ['verify']);
    return crypto.subtle.verify('HMAC', await this.key, signature, data);
  }
}

/**
 * Secrets that are sent as they are. Both sides are put through HMAC with a key nobody knows, so that what is compared is as long for
 * every guess and a guess that begins well takes no longer.
 */
export class SentSecrets {
  private hashed: Promise<{ readonly key: HmacKey; readonly digests: readonly Uint8Array[] }> | undefined;

  constructor(private readonly secrets: readonly string[]) {}

  async include(guess: string): Promise<boolean> {
    this.hashed ??= this.hash();
    const { key, digests } = await this.hashed;
    const digest = await digestOf(key, guess);
    let found = 0;
    for (const known of digests) found |= Number(sameBytes(known, digest));
    return found === 1;
  }

  private async hash(): Promise<{ readonly key: HmacKey; readonly digests: readonly Uint8Array[] }> {
    const random = crypto.getRandomValues(new Uint8Array(32));
    const key = await crypto.subtle.importKey('raw', random, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
    return { key, digests: await Promise.all(this.secrets.map((secret) => digestOf(key, secret))) };
  }
}

async function digestOf(key: HmacKey, text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, bytesOf(text)));
}

/** In the same time wherever they differ; both are digests, of one length. */
function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  let difference = one.length ^ other.length;
  for (const [index, byte] of one.entries()) difference |= byte ^ (other[index] ?? 0);
  return difference === 0;
}

/** Null where it is no hexadecimal. */
export function fromHex(text: string): Uint8Array<ArrayBuffer> | null {
  if (text.length % 2 !== 0 || !/^[0-9a-f]*$/i.test(text)) return null;
  return Uint8Array.from({ length: text.length / 2 }, (_, index) => Number.parseInt(text.slice(2 * index, 2 * index + 2), 16));
}

/** Null where it is no base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}
