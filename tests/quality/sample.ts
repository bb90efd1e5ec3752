import type { Judge } from '../../src/quality/judge.js';
import type { JudgedMessage } from '../../src/quality/judged-message.js';
import type { LabelledConversation, LabelledMessage } from '../../src/quality/rows.js';

export const honestMessage: LabelledMessage = {
  id: 'm-1',
  label: 'legit',
  lang: 'en',
  source: 'sample',
  script: null,
  family: null,
  class: null,
  hard: false,
  text: 'See you at noon.',
  stages: [],
  framing: null,
};

export const honestConversation: LabelledConversation = {
  id: 'c-1',
  label: 'legit',
  lang: 'en',
  source: 'sample',
  script: null,
  family: null,
  class: null,
  hard: false,
  messages: [],
};

export function judged(part: Partial<JudgedMessage>): JudgedMessage {
  return {
    side: 'honest',
    source: 'sample',
    language: 'en',
    script: null,
    family: null,
    class: null,
    hard: false,
    stages: [],
    framing: null,
    score: 0.1,
    flagged: false,
    foundStage: null,
    foundFraming: 'plain',
    hasPhrases: false,
    ...part,
  };
}

/**
 * Reads scores from the text itself: "FEE" is 0.9 and net-closing, "EASY" 0.6 and traffic-diversion, everything else 0.1; "?"
 * makes it an inquiry. Flagged from 0.5. A conversation remembers its highest score.
 */
export function wordJudge(): Judge & { texts: string[]; added: object[] } {
  const texts: string[] = [];
  const added: object[] = [];
  const read = (text: string) => {
    const phrase = text.match(/FEE|EASY/)?.[0];
    const score = phrase === 'FEE' ? 0.9 : phrase === 'EASY' ? 0.6 : 0.1;
    return {
      score,
      flagged: score >= 0.5,
      stage: phrase === 'FEE' ? 'net-closing' : phrase === 'EASY' ? 'traffic-diversion' : null,
      framing: text.includes('?') ? 'inquiry' : 'plain',
      phrases: phrase === undefined ? [] : [{ id: `en:${phrase.toLowerCase()}`, text: phrase }],
    };
  };
  return {
    texts,
    added,
    classify(text) {
      texts.push(text);
      return read(text);
    },
    conversation() {
      let highest = read('');
      return {
        add(message) {
          added.push(message);
          const verdict = read(message.text);
          if (verdict.score > highest.score) highest = verdict;
          return highest;
        },
      };
    },
  };
}
