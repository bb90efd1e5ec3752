/** Classify one message and act on it: log when in doubt, ask a person when it is likely. */
import { classify } from 'unlure';

const message = 'No deposit needed, earn $300 a day from your phone. Add our receptionist on Telegram.';
const { score, level, stage, phrases } = classify(message);

console.log(score, level, stage);
for (const { text, tactic } of phrases) console.log(`  "${text}" ${tactic}`);
if (level === 'high') console.log('hold the message and show it to a moderator');
else if (level !== 'none') console.log('let it through and write it down');
