import type { Deadline } from './deadline.js';
import { Problem } from './problem.js';

/**
 * The bytes of the body, uncompressed. They are counted as they come, for `content-length` is only a claim, and once more as they are
 * uncompressed.
 * @throws Problem
 */
export async function readBody(request: Request, maxBytes: number, deadline: Deadline): Promise<Uint8Array<ArrayBuffer>> {
  const gzip = isGzip(request.headers.get('content-encoding'));
  if (request.bodyUsed) throw new Problem('body-already-read');
  if (Number(request.headers.get('content-length')) > maxBytes) throw new Problem('body-too-large');
  const bytes = request.body === null ? new Uint8Array() : await collect(request.body, maxBytes, deadline);
  // A proxy or a server may have uncompressed it on the way and left the header standing: the first two bytes tell.
  if (!gzip || bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const uncompressed = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return collect(uncompressed, maxBytes, deadline);
}

/** @throws Problem for what is neither plain nor gzip, or where the runtime cannot undo gzip. */
function isGzip(encoding: string | null): boolean {
  const name = encoding?.trim().toLowerCase() ?? 'identity';
  if (name === 'identity' || name === '') return false;
  if ((name === 'gzip' || name === 'x-gzip') && typeof DecompressionStream === 'function') return true;
  throw new Problem('encoding', { headers: { 'accept-encoding': 'gzip' } });
}

/** What is not read is left where it is: cancelling would have servers close the connection before the answer is out. */
async function collect(stream: ReadableStream<unknown>, maxBytes: number, deadline: Deadline): Promise<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    while (true) {
      const { done, value } = await deadline.for(reader.read());
      if (done) break;
      if (!(value instanceof Uint8Array)) throw new Problem('body-interrupted');
      length += value.byteLength;
      if (length > maxBytes) throw new Problem('body-too-large');
      chunks.push(value);
      // A stream that always has more ready lets no timer run.
      deadline.check();
    }
  } catch (error) {
    throw error instanceof Problem ? error : new Problem('body-interrupted', { cause: error });
  } finally {
    reader.releaseLock();
  }
  return join(chunks, length);
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.byteLength;
  }
  return all;
}
