/** Classify a feed as it comes: nothing is read ahead without bound, order is kept, and the event loop has its turn. */
import { createClassifier } from 'unlure';
import { classifyEach, classifyStream } from 'unlure/stream';

const classifier = createClassifier({ languages: ['en'] });

/** Stands for a log that is tailed, a socket, a queue. */
async function* feed() {
  yield { id: 'm1', from: 'ann', text: 'See you at lunch on Friday.' };
  yield { id: 'm2', from: 'mentor', text: 'Zero inventory, guaranteed profit, our mentor will guide you one-to-one.' };
  yield { id: 'm3', from: 'mentor', text: 'To withdraw you must first pay a 15% margin.' };
}

for await (const { item, classification } of classifyEach(classifier, feed())) {
  console.log(item.id, item.from, classification.level, classification.stage);
}

// The same between two Web streams. Lines of a log: `read` says what to classify, and the whole line is carried along.
const lines = new ReadableStream<string>({
  start(controller) {
    for (const line of ['09:14 ann: lunch?', '09:15 mentor: you must pay the tax before you can withdraw']) controller.enqueue(line);
    controller.close();
  },
});
await lines
  .pipeThrough(classifyStream(classifier, { read: (line: string) => line.slice(line.indexOf(': ') + 2), highWaterMark: 4 }))
  .pipeTo(new WritableStream({ write: ({ item, classification }) => console.log(classification.flagged ? 'hold' : 'pass', item) }));

/* Prints:
m1 ann none null
m2 mentor high traffic-diversion
m3 mentor medium net-closing
pass 09:14 ann: lunch?
hold 09:15 mentor: you must pay the tax before you can withdraw
*/
