/** Follow a chat, warn once, and keep what is known of it between sessions without keeping what was said. */
import { createConversation, resumeConversation } from 'unlure';

const conversation = createConversation({ threshold: 'balanced' });
conversation.add({ id: '1', from: 'mentor', text: 'Your store has 14 new orders, pay the goods cost first and the platform ships.' });
const saved = JSON.stringify(conversation.snapshot());

const later = resumeConversation(JSON.parse(saved));
const { change, stage, path, participants } = later.add({
  id: '2',
  from: 'mentor',
  text: 'To withdraw you must first pay a 15% margin, it cannot be deducted from the balance.',
});
console.log(change, stage);
console.log(path.map((step) => step.stage).join(' → '));
console.log(participants.map(({ from, part }) => `${from}: ${part}`).join(', '));

/* Prints:
null fake-operations
fake-operations
mentor: leading
*/
