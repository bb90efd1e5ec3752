/**
 * As much of the web frameworks as docs/endpoint.md uses, so that its snippets can be checked without installing them. They were
 * run against Hono 4, Express 5 and Fastify 5 by hand.
 */
declare module 'hono' {
  export class Hono {
    fetch(request: Request): Response | Promise<Response>;
    mount(path: string, application: (request: Request, ...args: unknown[]) => Response | Promise<Response>): this;
  }
}

declare module 'express' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  type Handler = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void;
  interface Application extends Handler {
    use(path: string, handler: Handler): this;
    use(handler: Handler): this;
  }
  function express(): Application;
  namespace express {
    function json(): Handler;
  }
  export default express;
}

declare module 'fastify' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  interface Instance {
    register(plugin: (scope: Instance) => Promise<void>): this;
    removeAllContentTypeParsers(): void;
    addContentTypeParser(
      type: string,
      parser: (request: Request, body: IncomingMessage, done: (error: Error | null) => void) => void,
    ): void;
    all(url: string, handler: (request: Request, reply: Reply) => void): this;
  }
  interface Request {
    readonly raw: IncomingMessage;
  }
  interface Reply {
    readonly raw: ServerResponse;
    hijack(): void;
  }
  export default function fastify(): Instance;
}
