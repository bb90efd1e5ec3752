/** Classify one message and act on it: log when in doubt, ask a person when it is likely. */
import { classify } from 'unlure';

const message = 'No deposit needed, earn $300 a day from your phone. Add our receptionist on Telegram.';
const { score, level, stage, phrases } = classify(message);

console.log(score, level, stage);
for (const { text, tactic } of phrases) console.log(`  "${text}" ${tactic}`);
if (level === 'high') console.log('hold the message and show it to a moderator');
else if (level !== 'none') console.log('let it through and write it down');

/* Prints:
0.999999 high traffic-diversion
  "No deposit needed, earn" no-requirements
  "No deposit needed, earn" no-requirements
  "deposit needed, earn $300 a day from" top-up-earns-more
  "earn" traffic-diversion-wording
  "earn $300 a day" pay-for-minutes
  "earn $300 a day from your phone" no-requirements
  "earn $300 a day from your phone" pay-for-minutes
  "a day" traffic-diversion-wording
  "Add" traffic-diversion-wording
  "Add our receptionist on Telegram" mentor-hand-off
  "Add our receptionist on Telegram" mentor-hand-off
  "receptionist" traffic-diversion-wording
  "Telegram" traffic-diversion-wording
hold the message and show it to a moderator
*/
