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

/* Prints:
200 ok, 1 of 1 flagged, in time
m1 0.902911 net-closing [
  {
    id: 'en:pay-fee-to-withdraw',
    tactic: 'fee-before-withdrawal',
    stage: 'net-closing',
    strength: 3,
    origin: 'written',
    language: 'en',
    keep: 1,
    start: 4,
    end: 44,
    modifiers: [],
    disguise: []
  }
]
200 ok, 1 of 2 flagged, in time
[ 'none', 'medium' ]
401 unauthorized, 0 of 0 flagged, in time
401 Bearer realm="unlure", error="invalid_token" {
  type: 'about:blank',
  title: 'Unauthorized',
  status: 401,
  code: 'unauthorized',
  detail: 'The request does not show that it comes from who may send it.'
}
*/
