/** The endpoint on node:http, as the hook that Stream asks before a message is sent. `PORT=3000` leaves it running. */
import { createHmac } from 'node:crypto';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { createClassifier } from 'unlure';
import { createEndpoint, type Endpoint } from 'unlure/endpoint';

/** A Web-standard endpoint as a listener of node:http. Express takes it as it is: `app.use('/moderate', listen(endpoint))`. */
function listen(endpoint: Endpoint): RequestListener {
  return async (incoming, outgoing) => {
    try {
      const { method = 'GET', url = '/', headers } = incoming;
      const body = method === 'GET' || method === 'HEAD' ? null : Readable.toWeb(incoming);
      const request = new Request(`http://localhost${url}`, { method, headers, body, duplex: 'half' } as RequestInit);
      const response = await endpoint(request);
      // What was not read, because it is too large or too slow, ends with the connection.
      if (!incoming.complete) outgoing.setHeader('connection', 'close');
      outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end(await response.text());
    } catch {
      outgoing.writeHead(400, { connection: 'close' }).end();
    }
  };
}

const secret = process.env.STREAM_API_SECRET ?? 'an-example-secret-and-no-real-one';
const endpoint = createEndpoint({
  preset: 'stream',
  classifier: createClassifier({ maxLength: 20_000 }),
  authentication: { hmac: secret },
  observe: ({ decision, problem, messages }) => console.log('hook:', decision, problem ?? messages[0]?.stage ?? 'nothing found'),
});

const server = createServer(listen(endpoint));
server.requestTimeout = 10_000;
await new Promise<void>((resolve) => server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', resolve));
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

if (process.env.PORT === undefined) {
  for (const text of ['See you at lunch.', 'Your account is frozen, pay the unfreeze fee first, then you can withdraw.']) {
    const body = JSON.stringify({ message: { text }, user: { id: 'user-1' } });
    const signature = createHmac('sha256', secret).update(body).digest('hex');
    const headers = { 'content-type': 'application/json', 'x-signature': signature };
    console.log(await (await fetch(address, { method: 'POST', headers, body })).json());
  }
  console.log(await (await fetch(`${address}/health`)).json());
  server.close();
} else console.log(`listening on ${address}`);

/* Prints:
hook: pass nothing found
{}
hook: block net-closing
{
  message: {
    type: 'error',
    text: 'This message was not sent because its wording is often used in scams.'
  }
}
hook: null nothing found
{ status: 'ok' }
*/
