/** A classifier as a Web-standard endpoint. The last line is all that Cloudflare Workers, Deno and Bun need. */
import { createClassifier } from 'unlure';
import { createEndpoint, type ListAnswer, type SingleAnswer } from 'unlure/endpoint';

const endpoint = createEndpoint({
  classifier: createClassifier({ languages: ['en'], maxLength: 20_000 }),
  authentication: { bearer: 'an-example-token-from-your-secrets' },
  observe: ({ status, problem, messages, milliseconds }) => {
    const flagged = messages.filter((message) => message.flagged).length;
    console.log(`${status} ${problem ?? 'ok'}, ${flagged} of ${messages.length} flagged, ${milliseconds < 1000 ? 'in time' : 'late'}`);
  },
});

const ask = (body: unknown, token = 'an-example-token-from-your-secrets') =>
  endpoint(
    new Request('https://example.com/', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    }),
  );

const one = (await (await ask({ id: 'm1', text: 'You must pay the tax before you can withdraw.' })).json()) as SingleAnswer;
console.log(one.id, one.score, one.stage, one.phrases);
const messages = ['See you at lunch.', { id: 'm2', text: 'Guaranteed profit, zero inventory.' }];
const many = (await (await ask({ messages })).json()) as ListAnswer;
console.log(many.results.map((result) => result.level));
const refused = await ask({ text: 'hello' }, 'not-the-token-0001');
console.log(refused.status, refused.headers.get('www-authenticate'), await refused.json());

export default { fetch: endpoint };
