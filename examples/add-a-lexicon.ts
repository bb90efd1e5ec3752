/** Wording of your own community, checked when it is loaded. */
import { createClassifier } from 'unlure';
import { parseLexicon } from 'unlure/lexicon';

const own = parseLexicon(
  {
    id: 'our-market',
    language: 'en',
    phrases: [
      {
        id: 'our-market:side-door',
        tactic: 'off-platform-move',
        phrase: 'deal through the side door',
        strength: 3,
        pattern: '(deal|trade|pay) ... side door',
        yes: ['We can deal through the side door.'],
        no: ['The side door is open.'],
      },
    ],
  },
  { file: 'our-market.json' },
);
const classifier = createClassifier({ lexicons: [own], allow: ['guaranteed delivery'] });
console.log(classifier.classify('Shall we trade through the side door, guaranteed profits?').phrases.map((phrase) => phrase.id));

/* Prints:
[ 'en:grc-sure-daily', 'our-market:side-door' ]
*/
